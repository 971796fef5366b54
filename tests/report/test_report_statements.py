"""Every printed form of a statement is the whole statement: hypotheses, least number of steps, which steps, which rounds; and all forms say the same."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from latex_structure import bare, environment

from rlstar_sym import Symbol
from rlstar_sym.errors import TheoremFileError
from rlstar_sym.logic.closing import equation_pieces
from rlstar_sym.logic.formulas import Exists, ForAll, InState, Tends, within
from rlstar_sym.logic.names import canonical, expressions_in
from rlstar_sym.logic.pieces import in_formula, paragraph, plain
from rlstar_sym.logic.sentence_data import read_sentence
from rlstar_sym.logic.shapes import count_of
from rlstar_sym.logic.shown import Notation
from rlstar_sym.logic.text import wrapped
from rlstar_sym.logic.words import Speaker
from rlstar_sym.polynomial.expressions import Relation
from rlstar_sym.report.derivation import theorem_latex
from rlstar_sym.report.form import Form
from rlstar_sym.report.layout import whole_numbers
from rlstar_sym.report.results import results_markdown
from rlstar_sym.report.statement import theorem_environment
from rlstar_sym.theorem import Theorem, theorem
from rlstar_sym.theorem.binding import supposed_of
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.formula_parts import zeros
from rlstar_sym.theorem.saying import stated
from rlstar_sym.theorem.statements import Always, Inhabited, Statement
from rlstar_sym.theorem.verdicts import TheoremResult
from rlstar_sym.theorem.wording import saying_data, theorem_text

ROOT = Path(__file__).resolve().parents[2]


def forms(result: TheoremResult) -> dict[str, str]:
    """What each printed form of a whole theorem shows, on one line."""
    shown = {
        "text": " ".join(theorem_text(result.theorem, stated(result.theorem))),
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


def relations_in(thing: object) -> set[Relation]:
    """The relations that a formula is made of."""
    return {r for r in expressions_in(thing) if isinstance(r, Relation)}


# -- the shipped theorems -----------------------------------------------------------------


def test_one_line_says_every_hypothesis_and_the_least_number_of_steps(shipped: list[TheoremResult]) -> None:
    about_steps = 0
    for result in shipped:
        for fact, data in zip(result.theorem.conclusions, result.as_data()["statements"], strict=True):
            line = fact.text()
            assert data["text"] == line
            assert relations_in(fact.sentence.body) >= set(fact.statement.hypotheses), fact.label
            for hypothesis in data["hypotheses"]:
                # relations under one quantifier are said together, bounds of one quantity joined
                told = hypothesis.partition(" for every ")[0]
                low, _, high = told.partition(" < ") if " < " in told else told.partition(" <= ")
                joined = any((part and f"{part} " in line) or (part and line.endswith(part)) for part in (low, high))
                assert told in line or turned(told) in line or joined, (fact.label, told, line)
            least = result.theorem.proof.minimum_steps
            if data["steps_from"] is not None:
                about_steps += 1
                assert data["steps_from"] == least
                assert f"for all N >= {least} steps" in line, fact.label
            assert read_sentence(json.loads(json.dumps(data["formula"]))) == canonical(fact.sentence)
    assert about_steps > 150


def turned(relation: str) -> str:
    """The relation from right to left."""
    for op, other in ((" >= ", " <= "), (" <= ", " >= "), (" > ", " < "), (" < ", " > ")):
        left, found, right = relation.partition(op)
        if found:
            return f"{right}{other}{left}"
    return relation


def test_every_form_of_a_theorem_says_every_hypothesis(
    shipped: list[TheoremResult], shown_forms: dict[str, dict[str, str]]
) -> None:
    for result in shipped:
        shown = shown_forms[result.theorem.id]
        parts = stated(result.theorem)
        speaker = Speaker(parts.notation)
        for together in (parts.assumed, *(part for g in parts.groups for part in (g.extra, g.of_this_step))):
            if not together:
                continue
            told = speaker.say_all(together)
            wanted = " ".join(plain(told).split())
            assert wanted in shown["text"], (result.theorem.id, wanted)
            assert wanted.replace(" ", "") in shown["page"].replace(" ", ""), (result.theorem.id, wanted)
            # words that stand before it are one text with its first words
            assert in_formula(told).removeprefix(r"\text{") in shown["notebook"], (result.theorem.id, wanted)
            assert bare(whole_numbers(paragraph(told))) in bare(shown["latex"]), (result.theorem.id, wanted)
        for group in parts.groups:
            for saying, fact in zip(group.sayings, group.facts, strict=True):
                # what the theorem supposes, less what the group is without, with what it adds, is what the fact supposes, and implies no more
                supposed = {*parts.assumed, *group.extra} - {*group.without}
                assert {*saying.supposed} <= supposed, fact.label
                if isinstance(saying.sentence.body, InState):
                    continue  # what is said of a point supposes nothing
                more = supposed - {*saying.supposed}
                every_round = [r for h in saying.supposed if isinstance(h, ForAll) for r in relations_in(h)]
                assert relations_in(tuple(more)) <= {*every_round}, fact.label


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
        for equation in equation_pieces(parts.binder, parts.notation):
            found.add("equations")
            assert equation.plain in shown["text"]
            assert equation.plain.replace(" ", "") in shown["page"].replace(" ", "")
            assert equation.tex in shown["latex"] and equation.tex in shown["notebook"]
        for fact in result.theorem.conclusions:
            if fact.sentence.equations:
                assert "every run with " in fact.text()
                if fact.statement.hypotheses:
                    assert re.search(r"\([tTsr0]\)", fact.text().partition("  (for all")[0]), fact.label
    assert {2, 3, "equations"} <= found


SIGNS = {"<=": "<=", ">=": ">=", "!=": "!=", "->": "->", "<": "<", ">": ">", "=": "="}
COMMANDS = {r"\le": "<=", r"\ge": ">=", r"\ne": "!=", r"\longrightarrow": "->", "<": "<", ">": ">", "=": "="}


def test_text_and_latex_claim_the_same_relations(shipped: list[TheoremResult]) -> None:
    """Sign by sign, in every conclusion."""
    compared = 0
    for result in shipped:
        for fact in result.theorem.conclusions:
            data = saying_data(fact)
            told = re.sub("[tT] -> oo", "", data["claim"])
            plain_signs = [SIGNS[s] for s in re.findall(r"<=|>=|!=|->|<|>|=", told)]
            shown = re.findall(r"\\le(?![a-z])|\\ge(?![a-z])|\\ne(?![a-z])|\\longrightarrow|<|>|=", data["latex"])
            assert [COMMANDS[s] for s in shown] == plain_signs, fact.label
            compared += 1
    assert compared > 400


def test_every_bound_variable_is_named_where_it_is_bound(shipped: list[TheoremResult]) -> None:
    """Each binder of the formula stands in the words: a step, a round or a state with its range."""
    words = {"step": "step", "number": "round|>= 0|->", "state": "state"}
    for result in shipped:
        for fact in result.theorem.conclusions:
            sentence = canonical(fact.sentence)
            # a number of steps is said in words that name one of the two steps that its formula binds
            counted = [p for p in within(sentence.body) if count_of(p) is not None]
            unsaid = {id(q) for p in counted for q in within(p) if q is not p}
            for part in within(sentence.body):
                if isinstance(part, (ForAll, Exists, Tends)) and id(part) not in unsaid:
                    name = part.variable.name
                    where = rf"({words[part.variable.sort]})[^,:;]*\b{name}\b|\b{name} (>= 0|->)|\b(in every round|at every round) {name}\b"
                    assert re.search(where, fact.text()), (fact.label, name)


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
        assert inside.text().startswith("not vacuous: at ")
        assert "not vacuous: at" in bare_words(theorem_environment(by_id[name]))
    page = results_markdown([by_id["III.3"]], [], "../proofs")
    assert "**0** claims refuted" in page and "not vacuous" in page


def bare_words(latex: str) -> str:
    return " ".join(" ".join(re.findall(r"\\text\{([^{}]*)\}", latex)).split())


# -- statements that a form once told falsely ------------------------------------------------


def environments(source: Callable[..., object]) -> tuple[Theorem, str, str]:
    """The theorem, its typeset statement and its text."""
    one = theorem("s.1", "A statement")(source)
    return one, theorem_environment(TheoremResult(one, [], "proved")), "\n".join(theorem_text(one, stated(one)))


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
    first, second = latex.split("Suppose that")[1].split("If moreover")
    assert r"for every step $n$ with $\delta_n \ge \frac{2}{3}$" in first and r"\delta_n > \frac{1}{3}" in first
    assert r"$\delta_n \ge \frac{2}{3}$ for every step $n$" in second and "L > 0" in second
    one, all_of_them = (f.text() for f in made.conclusions)
    assert one.startswith(
        "for every step n with delta[n] >= 2/3: delta[n] > 1/3  if 0 <= delta[n] <= 1 for every step n"
    )
    assert all_of_them.startswith("L > 0  if 0 <= delta[n] <= 1 and delta[n] >= 2/3 for every step n")
    assert said.index("with delta[n] >= 2/3") < said.index("(b) L > 0")


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
    for form in (latex, made._repr_latex_()):
        assert r"\text{ in every round }" in form
    for form in (said, made.conclusions[0].text()):
        assert "0 <= g[n](t) <= 1/2 for every step n in every round t < T" in form
    assert bare_words(latex).count("for every step") >= 2


def test_cases_on_zeros_speak_of_the_family_that_they_are_about(by_id: dict[str, TheoremResult]) -> None:
    e = Symbol("e", "e_n", indexed=True)
    speaker = Speaker(Notation([e], rounds=True))
    one = speaker.say(zeros(e, "exactly one step"))
    assert plain(one) == "e[n](0) = 0 for exactly one step n"
    assert in_formula(one) == r"e_n(0) = 0\text{ for exactly one step }n"
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
    assert theorem_latex(TheoremResult(result.theorem, turned, "proved"), Form("full")) == typeset[name]


def test_long_lines_are_broken_outside_brackets_and_lose_nothing() -> None:
    line = "  (a) " + " + ".join(f"(x_{k} - 1)*(y_{k} + 2)" for k in range(40)) + " >= " + "7" * 300
    lines = wrapped([line], 80)
    assert max(map(len, lines)) <= 80
    assert "".join("".join(one.split()) for one in lines) == "".join(line.split())
    assert all(one.count("(") == one.count(")") for one in lines)
