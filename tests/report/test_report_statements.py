"""Every printed form of a statement is the whole statement: hypotheses, least number of steps, which steps, which rounds; and all forms say the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from latex_structure import bare, environment

from rlstar_sym import Symbol
from rlstar_sym.errors import TheoremFileError
from rlstar_sym.polynomial.latex import joined_bounds, relations_latex
from rlstar_sym.polynomial.printers import relation_text, text
from rlstar_sym.report.derivation import theorem_latex
from rlstar_sym.report.layout import whole_numbers
from rlstar_sym.report.results import results_markdown
from rlstar_sym.report.statement import theorem_environment
from rlstar_sym.theorem import Theorem, theorem
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.saying import saying_of, stated, supposed_of
from rlstar_sym.theorem.statements import (
    Always,
    Counterexample,
    EveryRound,
    Inhabited,
    Limit,
    LimitAlong,
    Statement,
)
from rlstar_sym.theorem.verdicts import TheoremResult
from rlstar_sym.theorem.wording import OF_ROUND_0, theorem_text, wrapped

ROOT = Path(__file__).resolve().parents[2]


def forms(result: TheoremResult) -> dict[str, str]:
    """What each printed form of a whole theorem shows, on one line."""
    shown = {
        "text": " ".join(theorem_text(stated(result.theorem))),
        "page": section(results_markdown([result], [], "../proofs"), result.theorem.id),
        "latex": theorem_environment(result),
        "notebook": result.theorem._repr_latex_(),
    }
    return {name: " ".join(form.split()) for name, form in shown.items()}


@pytest.fixture(scope="module")
def shown_forms(shipped: list[TheoremResult]) -> dict[str, dict[str, str]]:
    """The forms of every shipped theorem, by id."""
    return {result.theorem.id: forms(result) for result in shipped}


def section(page: str, name: str) -> str:
    match = re.search(rf"^\*\*{re.escape(name)}\*\* .*?^```text$(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert match is not None
    return match.group(1)


def bounds_text(theorem: Theorem, hypotheses: list) -> list[str]:
    """Hypotheses as a list in text shows them: bounds of one variable joined."""
    shown = []
    for bounds in joined_bounds(tuple(hypotheses)):
        low = bounds[0]
        more = f" {bounds[1].op} {text(bounds[1].right)}" if len(bounds) == 2 else ""
        shown.append(f"{relation_text(low)}{more}")
    return shown


def supposed_together(theorem: Theorem) -> list[list]:
    """The hypotheses that stand in one list, for the theorem and for each of its conclusions."""
    parts = stated(theorem)
    lists = [parts.assumed, *(g.extra for g in parts.groups)]
    return [list(of) for s in lists for of in (s.general, s.of_every_step, s.of_one_step) if of]


# -- the shipped theorems -----------------------------------------------------------------


def test_one_line_says_every_hypothesis_and_the_least_number_of_steps(shipped: list[TheoremResult]) -> None:
    about_steps = 0
    for result in shipped:
        for fact, data in zip(result.theorem.conclusions, result.as_data()["statements"], strict=True):
            line = fact.text()
            hypotheses = [relation_text(h) for h in fact.statement.hypotheses]
            assert all(h in line for h in hypotheses), (fact.label, line)
            kept = [h for key, value in data.items() if key.startswith("hypotheses") for h in value]
            assert sorted(kept) == sorted(set(hypotheses)), fact.label
            least = result.theorem.proof.minimum_steps
            if data["steps_from"] is not None:
                about_steps += 1
                assert data["steps_from"] == least
                assert f"for all N >= {least} steps" in line or isinstance(fact.statement, Counterexample), fact.label
            if data["steps"]:
                assert f" for {data['steps']}" in line
    assert about_steps > 150


def test_every_form_of_a_theorem_says_every_hypothesis(
    shipped: list[TheoremResult], shown_forms: dict[str, dict[str, str]]
) -> None:
    for result in shipped:
        shown = shown_forms[result.theorem.id]
        for together in supposed_together(result.theorem):
            for hypothesis in bounds_text(result.theorem, together):
                wanted = " ".join(hypothesis.split())
                assert wanted in shown["text"], (result.theorem.id, wanted)
                assert wanted.replace(" ", "") in shown["page"].replace(" ", ""), (result.theorem.id, wanted)
            for hypothesis in relations_latex(tuple(together)):
                assert hypothesis in shown["notebook"], (result.theorem.id, hypothesis)
                assert bare(whole_numbers(hypothesis)) in bare(shown["latex"]), (result.theorem.id, hypothesis)


def test_every_form_says_the_least_number_of_steps_and_the_rounds(
    shipped: list[TheoremResult], shown_forms: dict[str, dict[str, str]]
) -> None:
    found = set()
    for result in shipped:
        shown = shown_forms[result.theorem.id]
        parts = stated(result.theorem)
        least = parts.binder.steps_from
        if least is not None:
            found.add(least)
            assert f"N >= {least} be an integer" in shown["text"]
            assert f"N >= {least} be an integer" in shown["page"]
            assert rf"$N \ge {least}$ be an integer" in shown["latex"]
            assert rf"N \ge {least}" in shown["notebook"]
        along = {saying_of(f).along.strip(" ,") for f in result.theorem.conclusions} - {""}
        for words in along | ({OF_ROUND_0.rstrip(".")} if parts.from_round_0 else set()):
            found.add(words)
            assert all(words in form for form in shown.values()), (result.theorem.id, words)
        for fact in result.theorem.conclusions:
            assert (saying_of(fact).along.strip(" ,") or "") in fact.text()
            if saying_of(fact).rounds == "round 0" and fact.statement.hypotheses:
                assert " at round 0" in fact.text()
    assert {2, 3, "as long as the hypotheses hold", "when all rounds satisfy the hypotheses"} <= found


SIGNS = {"<=": "<=", ">=": ">=", "!=": "!=", "->": "->", "<": "<", ">": ">", "=": "="}
COMMANDS = {r"\le": "<=", r"\ge": ">=", r"\ne": "!=", r"\longrightarrow": "->", "<": "<", ">": ">", "=": "="}


def test_text_and_latex_claim_the_same_relations(shipped: list[TheoremResult]) -> None:
    """Sign by sign, for the forms that are relations with words around them."""
    compared = 0
    for result in shipped:
        for fact in result.theorem.conclusions:
            if not isinstance(fact.statement, (Always, EveryRound, Limit, LimitAlong, Counterexample)):
                continue
            told = fact.statement.body_text().replace("t -> oo", "")
            plain = [SIGNS[s] for s in re.findall(r"<=|>=|!=|->|<|>|=", told)]
            shown = re.findall(
                r"\\le(?![a-z])|\\ge(?![a-z])|\\ne(?![a-z])|\\longrightarrow|<|>|=", fact.statement.body_latex()
            )
            assert [COMMANDS[s] for s in shown] == plain, fact.label
            compared += 1
    assert compared > 300


def test_nothing_of_a_statement_is_left_out_with_dots(
    shipped: list[TheoremResult], shown_forms: dict[str, dict[str, str]]
) -> None:
    for result in shipped:
        assert "..." not in shown_forms[result.theorem.id]["page"]
        assert "..." not in fact_lines(result) or "K_1 * ... * K_N" in fact_lines(result)


def fact_lines(result: TheoremResult) -> str:
    return "\n".join(fact.text() for fact in result.theorem.conclusions)


def test_no_shipped_theorem_says_what_is_not_shown() -> None:
    for file in (ROOT / "proofs").glob("*.py"):
        assert "open set" not in file.read_text(encoding="utf-8"), file.name


def test_points_that_show_the_hypotheses_possible_are_called_so(by_id: dict[str, TheoremResult]) -> None:
    for name in ("III.3", "III.3a", "III.4b"):
        theorem = by_id[name].theorem
        (inside,) = [f for f in theorem.conclusions if isinstance(f.statement, Inhabited)]
        assert inside.text().startswith("not vacuous: the hypotheses hold at ")
        assert "not vacuous: the hypotheses hold at" in bare_words(theorem_environment(by_id[name]))
    page = results_markdown([by_id["III.3"]], [], "../proofs")
    assert "**0** claims refuted" in page and "not vacuous" in page


def bare_words(latex: str) -> str:
    return " ".join(" ".join(re.findall(r"\\text\{([^{}]*)\}", latex)).split())


# -- statements that a form once told falsely ------------------------------------------------


def environments(source: Callable[..., object]) -> tuple[Theorem, str, str]:
    """The theorem, its typeset statement and its text."""
    one = theorem("s.1", "A statement")(source)
    return one, theorem_environment(TheoremResult(one, [], "proved")), "\n".join(theorem_text(stated(one)))


def test_facts_of_one_step_and_of_every_step_stand_apart() -> None:
    from rlstar_sym import Rational, SymmetricChain

    chain = SymmetricChain()
    large = chain.delta >= Rational(2, 3)

    def both(proof):
        proof.assume(0 <= chain.delta, chain.delta <= 1)
        with proof.case("", large, every_step=False):
            one = proof.show(chain.delta > Rational(1, 3))
        with proof.case("", large):
            (all_of_them,) = proof.induction(chain.product > 0)
        return one, all_of_them

    made, latex, said = environments(both)
    assert len(stated(made).groups) == 2
    first, second = latex.split("If moreover")[1:]
    assert "for one step $n$" in first and "for this step" in first and r"\delta_n > \frac{1}{3}" in first
    assert "for every step $n$" in second and "L > 0" in second and "for one step" not in second
    one, all_of_them = (f.text() for f in made.conclusions)
    assert "delta >= 2/3 for one step" in one and "> 1/3 for this step" in one
    assert "delta >= 2/3 for every step" in all_of_them
    assert said.index("for one step n") < said.index("(b) L > 0")


def test_a_theorem_about_three_or_more_steps_says_so_in_every_form() -> None:
    from rlstar_sym import Rational, SymmetricChain

    chain = SymmetricChain(equal=True)

    def long(proof):
        proof.steps_from(3)
        proof.assume(0 <= chain.delta, chain.delta <= Rational(1, 2))
        return proof.induction(0 <= chain.product)

    made, latex, said = environments(long)
    assert r"$N \ge 3$" in latex and "N >= 3" in said and r"N \ge 3" in made._repr_latex_()
    result = TheoremResult(made, [], "proved")
    data = result.as_data()
    assert "N >= 3" in data["conclusions"][0] and data["statements"][0]["steps_from"] == 3
    assert "N &gt;= 3" in result._repr_html_()
    assert "N >= 3" in section(results_markdown([result], [], "../proofs"), "s.1")


def test_a_moving_bound_says_that_every_round_satisfies_the_hypotheses() -> None:
    from rlstar_sym import Rational

    g, x = Symbol("g", "g_n", indexed=True), Symbol("x")
    quarter, half = Rational(1, 4), Rational(1, 2)

    def rising(proof):
        proof.assume(0 <= g, g <= half)
        with proof.case("", x <= g, quarter <= x, x <= half):
            shown = proof.show(g + quarter >= x + quarter)
            return proof.moving_bound(shown, x, g, g + quarter, low=quarter, high=half, gain=quarter)

    made, latex, said = environments(rising)
    for form in (latex, said, made._repr_latex_(), made.conclusions[0].text()):
        assert "as long as the hypotheses hold" in form
    assert bare_words(latex).count("for every step") == 2


def test_cases_on_zeros_speak_of_the_family_that_they_are_about(by_id: dict[str, TheoremResult]) -> None:
    e = Symbol("e", "e_n", indexed=True)
    limit = Limit((), e, e * 0 + 1, "exactly one step", e)
    assert limit.body_text() == "e -> 1 as t -> oo, when e(0) = 0 for exactly one step"
    assert r"e_n(0) = 0 \text{ for exactly one step}" in limit.body_latex()
    assert not any("edge is zero" in f.text() for f in by_id["I.5"].theorem.conclusions)


def test_a_form_of_statement_that_is_not_entered_is_refused() -> None:
    class Strange(Statement):
        pass

    with pytest.raises(TypeError, match="Strange"):
        supposed_of(Strange(()))


# -- conclusions that say nothing -------------------------------------------------------------

x, y = Symbol("x"), Symbol("y")


def concluded(source: Callable[..., object]) -> tuple[Fact, ...]:
    return theorem("e.1", "Empty words")(source).conclusions


def test_a_tautology_is_no_conclusion() -> None:
    def same(proof):
        return proof.identity(x / (1 + x**2), x / (1 + x**2))

    with pytest.raises(TheoremFileError, match="says nothing: both sides are the same"):
        concluded(same)


@pytest.mark.parametrize("turned", [False, True])
def test_the_same_conclusion_twice_is_refused(turned: bool) -> None:
    def twice(proof):
        proof.assume(x > 1)
        return proof.show(x > 0), proof.show(0 < x if turned else x > 0)

    with pytest.raises(TheoremFileError, match=r"twice, as \(1\) and \(2\)"):
        concluded(twice)


def test_of_facts_that_are_not_chosen_each_stands_once() -> None:
    def all_of_them(proof):
        proof.assume(x > 1)
        proof.show(x > 0)
        proof.identity(x + y, x + y)
        proof.show(x > 0)

    assert [f.number for f in concluded(all_of_them)] == [1]


def test_the_same_claim_under_other_hypotheses_is_another_one() -> None:
    def cases(proof):
        with proof.case("", x > 1):
            one = proof.show(x**2 > 0)
        with proof.case("", x < -1):
            other = proof.show(x**2 > 0)
        return one, other

    assert len(concluded(cases)) == 2


# -- proofs ---------------------------------------------------------------------------------


def test_the_prose_of_the_noisy_verifier_names_all_that_it_supposes(by_id: dict[str, TheoremResult]) -> None:
    assert "a > 0" in by_id["II.3"].theorem.about_section("Claim")
    page = results_markdown([by_id["II.3"]], [], "../proofs")
    assert "a > 0" in section(page, "II.3")


def test_sums_that_are_positive_name_a_positive_term(typeset: dict[str, str]) -> None:
    named = [len(re.findall(r"of which \$[^$]+\$ is positive", told)) for told in typeset.values()]
    assert sum(named) >= 57
    assert not any("some term stays positive" in told for told in typeset.values())


def test_no_line_begins_with_a_comma(typeset: dict[str, str]) -> None:
    for name, told in typeset.items():
        assert not re.search(r"^(?:& )?(?:\\quad )?(?:\{\})? *,", told, re.MULTILINE), name


def test_an_arrow_between_relations_is_where_a_statement_is_broken(by_id: dict[str, TheoremResult]) -> None:
    shown = theorem_environment(by_id["I.4"])
    assert re.search(r"^& \\iff ", shown, re.MULTILINE)
    assert not re.search(r"^& = ", shown, re.MULTILINE)


@pytest.mark.parametrize(("verdict", "ends"), [("proved", True), ("refuted", False), ("undecided", False)])
def test_only_what_is_proved_ends_with_the_mark_of_a_proof(
    by_id: dict[str, TheoremResult], verdict: str, ends: bool
) -> None:
    result = by_id["I.3"]
    told = theorem_latex(TheoremResult(result.theorem, result.obligations, verdict, "because"))  # type: ignore[arg-type]
    assert (r"\renewcommand{\qedsymbol}{}" not in environment(told, "proof")) == ends


def test_a_trivial_relation_is_not_taken_for_an_earlier_identity(by_id: dict[str, TheoremResult]) -> None:
    for name in ("II.2v", "II.2o", "I.5"):
        for fact in by_id[name].theorem.proof.facts:
            if fact.rule == "squeeze":
                for premise in fact.premises:
                    if isinstance(premise.statement, Always):
                        assert premise.rule != "identity" or premise.relation.op == "=", (
                            name,
                            fact.number,
                            premise.number,
                        )
    squeeze = next(f for f in by_id["II.2v"].theorem.proof.facts if f.rule == "squeeze")
    assert 7 not in [p.number for p in squeeze.premises]


def reversed_objects(value: object) -> object:
    """The same JSON with the keys of every object in another order."""
    if isinstance(value, dict):
        return {key: reversed_objects(value[key]) for key in reversed(value)}
    return [reversed_objects(v) for v in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", ["I.3", "I.6", "I.7", "II.2q"])
def test_the_order_of_keys_in_a_certificate_changes_no_letter(
    by_id: dict[str, TheoremResult], typeset: dict[str, str], name: str
) -> None:
    from dataclasses import replace

    result = by_id[name]
    turned = [replace(o, certificate=reversed_objects(o.certificate)) for o in result.obligations]
    assert theorem_latex(TheoremResult(result.theorem, turned, "proved")) == typeset[name]


def test_long_lines_are_broken_outside_brackets_and_lose_nothing() -> None:
    line = "  (a) " + " + ".join(f"(x_{k} - 1)*(y_{k} + 2)" for k in range(40)) + " >= " + "7" * 300
    lines = wrapped([line], 80)
    assert max(map(len, lines)) <= 80
    assert "".join("".join(one.split()) for one in lines) == "".join(line.split())
    assert all(one.count("(") == one.count(")") for one in lines)
