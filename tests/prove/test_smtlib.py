"""The SMT-LIB printer: both encodings ask for exactly the counterexamples, and both solvers read back exactly what was meant."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product
from textwrap import dedent
from typing import Any

import pytest
from smt_reader import commands, meaning, satisfied

from rlstar_sym import Symbol
from rlstar_sym.polynomial.evaluation import exact, holds_at
from rlstar_sym.polynomial.expressions import Expr, Number
from rlstar_sym.polynomial.parser import parse_relations
from rlstar_sym.polynomial.rational import Ring
from rlstar_sym.prove import smtlib
from rlstar_sym.prove.problem import Problem
from rlstar_sym.prove.second_opinion import save_queries
from rlstar_sym.prove.smtlib import Image, Query, TooLarge, number_smt, polynomial_smt, stated
from rlstar_sym.prove.substitution import Substitution, substituted
from rlstar_sym.theorem.obligations import Obligation

x, y, z = Symbol("x"), Symbol("y"), Symbol("z")


def obligation(claim: str, *given: str) -> Obligation:
    (relation,) = parse_relations(claim, "the claim")
    return Obligation("T/1", tuple(h for text in given for h in parse_relations(text, "a hypothesis")), relation)


def queries(one: Obligation) -> list[Query]:
    return [stated(one), substituted(Problem(one))]


def new_point(query: Query, point: Mapping[Symbol, Fraction]) -> dict[str, Fraction] | None:
    """The query's variables at a point of the obligation's; None where a quotient does not reach the point."""
    values = {}
    for variable, image in query.images.items():
        below = image.slope - image.pole * point[variable]
        if below == 0:
            return None
        values[image.name] = (point[variable] - image.start) / below
    return values


# -- terms ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (Fraction(0), "0.0"),
        (Fraction(7), "7.0"),
        (Fraction(-7), "(- 7.0)"),
        (Fraction(1, 3), "(/ 1.0 3.0)"),
        (Fraction(-1, 3), "(- (/ 1.0 3.0))"),
        (Fraction(10**30, 7), f"(/ {10**30}.0 7.0)"),
    ],
)
def test_numbers_are_printed_exactly_and_without_a_bare_minus(value, printed):
    assert number_smt(value) == printed


@pytest.mark.parametrize(
    ("expression", "printed"),
    [
        (x, "v.x"),
        (x - x, "0.0"),
        (x**3, "(* v.x v.x v.x)"),
        (-x, "(* (- 1.0) v.x)"),
        (x + 1, "(+ v.x 1.0)"),
        (Fraction(-1, 2) * x * y**2 + 3, "(+ (* (- (/ 1.0 2.0)) v.x v.y v.y) 3.0)"),
    ],
)
def test_polynomials_are_printed_with_powers_as_products(expression, printed):
    ring = Ring((x, y))
    assert polynomial_smt(ring.polynomial(expression), ["v.x", "v.y"]) == printed


def test_the_stated_encoding_keeps_the_structure():
    text = stated(obligation("(x + y)^3*(x - 1)*(y - 2) > 0", "x*(1 - x) >= 1/4")).text
    assert "(assert (>= (* v.x (+ 1.0 (* (- 1.0) v.x))) (/ 1.0 4.0)))" in text
    assert "(* (* (+ v.x v.y) (+ v.x v.y) (+ v.x v.y)) (+ v.x (- 1.0)) (+ v.y (- 2.0)))" in text


def test_the_substituted_encoding_is_expanded_and_says_what_it_did():
    query = substituted(Problem(obligation("(x + y)*(x + 1) > 0", "0 < x < 2", "y >= 3")))
    assert "; v.x = (0 + 2*s.x) / (1 + s.x)" in query.text
    assert "; v.y = 3 + 1*s.y" in query.text
    assert "(assert (> s.x 0.0))" in query.text
    assert "(assert (>= s.y 0.0))" in query.text
    (question,) = [c[1] for c in commands(query.text) if c[0] == "assert" and c[1][0] == "not"]
    total = question[1][1]
    assert total[0] == "+"
    assert all(isinstance(t, str) or (t[0] == "*" and all(isinstance(f, str) for f in t[1:])) for t in total[1:])


# -- the question ------------------------------------------------------------------------

QUERIES = [
    ("x*y > 0", ["x > 0", "y > 0"]),
    ("x*y <= x", ["0 <= x <= 1", "0 < y < 1"]),
    ("x/(y - 1) >= 1/2", ["x > -3", "y != 1"]),
    ("x/(y - 1) >= 1/2", ["x > -3"]),
    ("1/x + 1/y = 2", []),
    ("1/x^2 > 0", []),
    ("x/x = 1", []),
    ("0/x >= 0", ["x >= 0"]),
    ("(x - 1)/(x^2 - 1) != 0", ["x >= 0"]),
    ("x/(x*y) < 3", ["x + y = 1"]),
    ("-x^3 + 2/3*y >= -7/5", ["x < y"]),
    ("0 > 1", ["x > 0"]),
    ("x/(1/y + 1/x) > 1/(1 + 1/(x + 1))", ["x > -2", "y < 2"]),
    ("(x/(x - y))^2*(y/(x - y)) >= (1/(x - y) - 2)^3", ["x >= y"]),
    ("x + y > 1/3", ["-1 < x <= 2", "-2 <= y < 1"]),
    ("x + y >= -3", ["-1 <= x <= 2", "-2 <= y < 1", "x < 1", "y > -2"]),
    ("x*y*z < 1/2", ["x <= 1", "y < 0", "z > -1/2", "x*z <= y"]),
    ("x^2 + y >= 1", ["x = 1", "0 <= y"]),
    ("x < y", ["1 <= x <= 1", "0 < y <= 2", "y != 1"]),
    ("x > 0", ["x > 1", "x < 0"]),
    ("1/(2 - x - y) > 0", ["0 <= x <= 1", "0 <= y <= 1"]),
    ("1/(x - 3) < 1/(x - 4)", ["0 < x < 3"]),
    ("1/(-2*x - 6) < 0", ["x >= -3"]),
    ("x/(-3) < 1", ["x > -3"]),
]
VALUES = sorted({Fraction(n, d) for n in range(-7, 8) for d in (1, 2, 3)})


def grid(variables: Sequence[Symbol], choice: random.Random) -> Iterator[dict[Symbol, Fraction]]:
    """All points over VALUES for up to two variables, some for more."""
    if len(variables) <= 2:
        for values in product(VALUES, repeat=len(variables)):
            yield dict(zip(variables, values, strict=True))
    else:
        for _ in range(1000):
            yield {v: choice.choice(VALUES) for v in variables}


@pytest.mark.parametrize("which", [0, 1], ids=["stated", "substituted"])
@pytest.mark.parametrize(("claim", "given"), QUERIES, ids=[f"{c} if {g}" for c, g in QUERIES])
def test_the_query_asks_for_exactly_the_counterexamples(claim, given, which):
    """At every point: all assertions hold iff the hypotheses hold and the claim is false or undefined. Ends of ranges are among the points."""
    one = obligation(claim, *given)
    query = queries(one)[which]
    names = {image.name for image in query.images.values()}
    found = commands(query.text)
    assert ["set-logic", "QF_NRA"] in found
    assert ["check-sat"] in found
    assert {c[1] for c in found if c[0] == "declare-const"} == names
    choice = random.Random(claim)
    sides = set()
    for point in grid(one.variables, choice):
        wanted = all(holds_at(h, point) for h in one.hypotheses) and holds_at(one.claim, point) is not True
        values = new_point(query, point)
        if values is None:
            assert not wanted, f"the substitution loses the point {point}"
            continue
        assert query.point(values) == point
        assert satisfied(query.text, values) is wanted, point
        sides.add(wanted)
    if claim not in (
        "x*y > 0",
        "x*y <= x",
        "x^2 + y >= 1",
        "x > 0",
        "1/(x - 3) < 1/(x - 4)",
        "x/(-3) < 1",
        "x + y >= -3",
    ):
        assert True in sides


@pytest.mark.parametrize(("claim", "given"), QUERIES, ids=[f"{c} if {g}" for c, g in QUERIES])
def test_a_point_of_the_new_variables_is_a_counterexample_only_if_the_old_one_is(claim, given):
    """The other way: nothing that the substituted query accepts lies outside of the region."""
    one = obligation(claim, *given)
    query = substituted(Problem(one))
    choice = random.Random(claim)
    for _ in range(500):
        values = {image.name: choice.choice(VALUES) for image in query.images.values()}
        if not satisfied(query.text, values):
            continue
        point = query.point(values)
        assert point is not None
        assert all(holds_at(h, point) for h in one.hypotheses)
        assert holds_at(one.claim, point) is not True


@pytest.mark.parametrize(
    ("image", "reaches"),
    [
        ("0 < x < 1", [Fraction(1, 10**9), Fraction(1, 2), 1 - Fraction(1, 10**9)]),
        ("0 <= x < 1", [Fraction(0), 1 - Fraction(1, 10**9)]),
        ("0 < x <= 1", [Fraction(1, 10**9), Fraction(1)]),
        ("0 <= x <= 1", [Fraction(0), Fraction(1, 3), Fraction(1)]),
        ("x >= 2", [Fraction(2), Fraction(10**30)]),
        ("x < -1/3", [Fraction(-(10**30)), Fraction(-1, 3) - Fraction(1, 10**9)]),
    ],
)
def test_substitutions_reach_every_point_of_the_range(image, reaches):
    """A claim that fails at one point alone: the query has that solution, at closed ends and near open ones."""
    for value in reaches:
        one = Obligation("T/1", tuple(parse_relations(image, "a hypothesis")), x.differs(Number(value)))
        query = substituted(Problem(one))
        values = new_point(query, {x: value})
        assert values is not None
        assert satisfied(query.text, values)


def test_signs_are_read_off_coefficients_only_where_they_show_them():
    problem = Problem(obligation("x*y*z*w > 0", "x > 0", "y >= 0", "0 <= z <= 1"))
    change = Substitution(problem)
    ring = problem.ring
    w = ring.variables[-1]
    assert w.name == "w"
    for text, sign in [
        ("x", 1), ("y", 0), ("z", 0), ("w", 0), ("w^2", 0), ("1 + w^2", 1), ("1 + w", 0), ("x*w^2", 0), ("x + y", 1), ("y + z", 0), ("x - y", 0),
        ("-x - y*z", -1), ("-1", -1), ("3", 1), ("0", 0), ("y + 1", 1), ("x*y + x^2", 1), ("x*y", 0),
    ]:  # fmt: skip
        (relation,) = parse_relations(f"{text} > 0", "it")
        assert change.sign(ring.polynomial(relation.left)) == sign, text


def test_a_witness_is_asked_about_at_its_point_in_one_encoding(tmp_path):
    one = Obligation("T/1", (x >= 0,), x > y, {x: Fraction(1, 2), y: Fraction(-2)})
    (saved,) = save_queries(Problem(one), tmp_path, "T-1")
    text = saved.path.read_text()
    assert "(assert (= v.x (/ 1.0 2.0)))" in text
    assert "(assert (= v.y (- 2.0)))" in text


def test_both_files_are_saved_and_are_plain_ascii_with_comments(tmp_path):
    one = obligation(" + ".join(f"x{i}" for i in range(30)) + " > 0", "x1 > 0")
    saved = save_queries(Problem(one), tmp_path, "T-1")
    assert [s.path.name for s in saved] == ["T-1.smt2", "T-1.substituted.smt2"]
    for one_file in saved:
        text = one_file.path.read_text(encoding="ascii")
        assert text.startswith("; a counterexample to")
        assert all(line.startswith((";", "(")) for line in text.splitlines())


def test_an_encoding_that_would_be_too_long_is_not_written(tmp_path, monkeypatch):
    large = obligation("(a + b + c + d + e)^24 > a*b*c*d*e*f", *(f"{v} > 1" for v in "abcdef"))
    saved = save_queries(Problem(large), tmp_path, "T-1")
    assert [s.query is None for s in saved] == [False, True]
    assert [s.path.exists() for s in saved] == [True, False]
    monkeypatch.setattr(smtlib, "MOST_CHARACTERS", 300)
    with pytest.raises(TooLarge):
        stated(large)


def test_shared_parts_are_printed_once():
    """Without names for shared parts the text would have 2^12 copies of the first sum."""
    part: Expr = x + y + 1
    for _ in range(12):
        part = part * part + 1
    query = stated(Obligation("T/1", (), part > 0))
    assert len(query.text) < 4_000
    small: Expr = x + y + 1
    for _ in range(4):
        small = small * small + 1
    one = Obligation("T/2", (), small > 7)
    point = {x: Fraction(-1, 3), y: Fraction(-2, 3)}
    values = {"v.x": point[x], "v.y": point[y]}
    assert satisfied(stated(one).text, values) is (holds_at(one.claim, point) is False)


def test_quotients_of_high_powers_are_not_written_out_beyond_all_bounds():
    one = Obligation("T/1", (), ((x + y + 1) ** 1000) ** 1000 > 1 / (((x * y + z + 17) ** 1000) ** 1000) ** 999)
    assert len(stated(one).text) < 100_000


def test_a_model_at_a_pole_or_without_a_value_is_no_point():
    query = Query("substituted", "", {x: Image("s.x", Fraction(1), Fraction(3), 1)})
    assert query.point({"s.x": Fraction(-1)}) is None
    assert query.point({}) is None
    assert query.point({"s.x": Fraction(1)}) == {x: Fraction(2)}


# -- read back by the solvers ----------------------------------------------------------------

#: polynomial expressions over variables whose names mean something in SMT-LIB
_NAMES = [
    "x",
    "let",
    "Real",
    "assert",
    "sin",
    "and",
    "true",
    "exists",
    "par",
    "pi",
    "div",
    "to_real",
    "select",
    "BINARY",
]
_V = {name: Symbol(name) for name in _NAMES}
EXPRESSIONS: list[Expr] = [
    _V["let"] + _V["Real"] * _V["assert"],
    _V["and"] ** 3 - Fraction(7, 3) * _V["true"],
    -_V["exists"] * (_V["par"] - Fraction(10**60 + 7, 10**59 + 3)) ** 2,
    (_V["pi"] - 1) * (_V["pi"] + 1) * _V["sin"] + Fraction(-1, 9),
    _V["div"] * Fraction(-(10**80), 3) + _V["to_real"] ** 5 * _V["select"],
    (_V["x"] + _V["BINARY"] / 2 - 3) ** 4 - (_V["x"] - _V["let"]) ** 3 * Fraction(2, 7),
    _V["x"] * 0,
    Number(Fraction(-5, 8)) + _V["x"] - _V["x"],
]
GIVEN = ["Real > -1/2", "0 < and < 3", "-1 <= par <= 2", "sin < 5", "1/3 <= div < 4", "0 < x <= 10^40"]


def _cases() -> list[tuple[str, Query, dict[str, Fraction], Fraction]]:
    """(name, query with the claim `expression > 0`, a point of its variables, the exact value there times what the substitution multiplied by)."""
    found = []
    choice = random.Random(5)
    for index, expression in enumerate(EXPRESSIONS):
        variables = Obligation("T", (), expression > 0).variables
        names = {v.name for v in variables}
        given = [h for text in GIVEN for h in parse_relations(text, "it") if {s.name for s in h.symbols()} <= names]
        one = Obligation(f"T/{index}", tuple(given), expression > 0)
        for query in queries(one):
            for _ in range(4):
                values = {
                    image.name: Fraction(choice.randint(-(10**20), 10**20), choice.randint(1, 10**18))
                    for image in query.images.values()
                }
                point = query.point(values)
                if point is None:
                    continue
                value = exact(expression, point)
                if query.encoding == "substituted":
                    problem = Problem(one)
                    change = Substitution(problem)
                    moved = change.applied(problem.numerator)
                    value = _value(moved, [values[image.name] for image in query.images.values()])
                    assert (value == 0) == (exact(expression, point) == 0)
                found.append((f"{index} {query.encoding}", query, values, value))
    return found


def _value(polynomial: Any, at: list[Fraction]) -> Fraction:
    total = Fraction(0)
    for exponents, coefficient in polynomial.to_dict().items():
        term = Fraction(int(coefficient.p), int(coefficient.q))
        for value, power in zip(at, exponents, strict=False):
            term *= value ** int(power)
        total += term
    return total


def _claim_term(query: Query) -> Any:
    """The left side of the claim `term > 0` in the last assertion `(not (> term 0.0))`."""
    last = [c[1] for c in commands(query.text) if c[0] == "assert"][-1]
    assert last[0] == "not"
    assert last[1][0] == ">"
    assert last[1][2] == "0.0"
    return last[1][1]


def _at_point(query: Query, values: Mapping[str, Fraction]) -> str:
    """The same file asking for the claim's left side at a point instead: the variables get values, the assertions go, and `value.` names the term."""
    lines = [line for line in query.text.splitlines() if not line.startswith(("(assert", "(check-sat", "(get-value"))]
    definitions = [line for line in query.text.splitlines() if line.startswith("(assert")]
    term = definitions[-1].removeprefix("(assert (not (> ").removesuffix(" 0.0)))")
    lines += [f"(assert (= {name} {number_smt(value)}))" for name, value in values.items()]
    lines += ["(declare-const value. Real)", f"(assert (= value. {term}))", "(check-sat)", "(get-value (value.))"]
    return "\n".join(lines) + "\n"


CASES = _cases()


def test_our_own_reader_agrees_with_the_exact_value():
    for name, query, values, value in CASES:
        definitions = dict(values)
        for command in commands(query.text):
            if command[0] == "define-fun":
                definitions[command[1]] = meaning(command[4], definitions)
        assert meaning(_claim_term(query), definitions) == value, name


def test_z3_reads_back_exactly_what_was_meant():
    """z3's parser, then its exact simplifier at a random rational point: the same number to the last digit."""
    z3 = pytest.importorskip("z3")
    for name, query, values, value in CASES:
        asserted = z3.parse_smt2_string(query.text)
        claim = asserted[len(asserted) - 1].arg(0)
        assert claim.decl().kind() == z3.Z3_OP_GT
        at = [(z3.Real(n), z3.Q(v.numerator, v.denominator) if abs(v) else z3.RealVal(0)) for n, v in values.items()]
        got = z3.simplify(z3.substitute(claim.arg(0), *at))
        assert z3.is_rational_value(got), name
        assert Fraction(got.numerator_as_long(), got.denominator_as_long()) == value, name
        # and every other assertion has the same truth value
        for parsed, printed in zip(asserted, [c[1] for c in commands(query.text) if c[0] == "assert"], strict=True):
            truth = z3.is_true(z3.simplify(z3.substitute(parsed, *at)))
            defined = {c[1]: meaning(c[4], dict(values)) for c in commands(query.text) if c[0] == "define-fun"}
            assert truth is meaning(printed, {**values, **defined}), (name, printed)


def test_cvc5_reads_back_exactly_what_was_meant(tmp_path):
    """cvc5's parser, then its value of the claim's left side at a random rational point; in a process of its own, as ever."""
    pytest.importorskip("cvc5")
    for index, (_, query, values, _) in enumerate(CASES):
        (tmp_path / f"{index}.smt2").write_text(_at_point(query, values), encoding="ascii")
    program = """
        import sys, cvc5
        for index in range(int(sys.argv[2])):
            solver = cvc5.Solver(cvc5.TermManager())
            symbols = cvc5.SymbolManager(solver.getTermManager())
            parser = cvc5.InputParser(solver, symbols)
            parser.setFileInput(cvc5.InputLanguage.SMT_LIB_2_6, f"{sys.argv[1]}/{index}.smt2")
            while not (command := parser.nextCommand()).isNull():
                said = command.invoke(solver, symbols)
                if command.getCommandName() == "check-sat":
                    assert said.strip() == "sat", said
            (value,) = [t for t in symbols.getDeclaredTerms() if str(t) == "value."]
            print(solver.getValue(value).getRealValue())
    """
    done = subprocess.run(
        [sys.executable, "-c", dedent(program), str(tmp_path), str(len(CASES))],
        capture_output=True,
        text=True,
        timeout=1800,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    printed = [Fraction(line) for line in done.stdout.split()]
    assert printed == [value for *_, value in CASES]
