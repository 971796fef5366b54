"""z3 as a process: what is asked of it, how its answers are read, and that no misbehaviour of it ends a run or passes for an answer."""

from __future__ import annotations

import os
import random
import sys
import time
from fractions import Fraction
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from rlstar_sym import Symbol
from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.parser import parse_relations
from rlstar_sym.polynomial.rational import Ring
from rlstar_sym.prove.problem import Problem
from rlstar_sym.prove.run import Settings, prove_theorems
from rlstar_sym.prove.smt import Solver, ask, find_z3, number_smt, polynomial_smt, query, read_model
from rlstar_sym.theorem import theorem
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.verdicts import CERTIFICATE, POINTS, Z3, Answer

x, y, z = Symbol("x"), Symbol("y"), Symbol("z")
needs_z3 = pytest.mark.skipif(find_z3() is None, reason="z3 is not installed")


def obligation(claim: str, *given: str) -> Obligation:
    (relation,) = parse_relations(claim, "the claim")
    return Obligation("T/1", tuple(h for text in given for h in parse_relations(text, "a hypothesis")), relation)


# -- what is asked ------------------------------------------------------------------


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
    assert polynomial_smt(ring.polynomial(expression), ring) == printed


QUERIES = [
    ("x*y > 0", ["x > 0", "y > 0"]),
    ("x*y <= x", ["0 <= x <= 1", "0 < y < 1"]),
    ("x/(y - 1) >= 1/2", ["x > -3", "y != 1"]),
    ("1/x + 1/y = 2", []),
    ("1/x^2 > 0", []),
    ("x/x = 1", []),
    ("(x - 1)/(x^2 - 1) != 0", ["x >= 0"]),
    ("x/(x*y) < 3", ["x + y = 1"]),
    ("-x^3 + 2/3*y >= -7/5", ["x < y"]),
    ("0 > 1", ["x > 0"]),
]


def smt(text: str) -> list[Any]:
    """The commands of an SMT-LIB text as nested lists."""
    text = "\n".join(line for line in text.splitlines() if not line.startswith(";"))
    stack: list[list[Any]] = [[]]
    for token in text.replace("(", " ( ").replace(")", " ) ").split():
        if token == "(":
            stack.append([])
        elif token == ")":
            done = stack.pop()
            stack[-1].append(done)
        else:
            stack[-1].append(token)
    assert len(stack) == 1
    return stack[0]


def meaning(term: Any, point: dict[str, Fraction]) -> Any:
    """A term's value, by the definition of SMT-LIB."""
    if isinstance(term, str):
        return point[term] if term in point else Fraction(term)
    head, *rest = term
    values = [meaning(t, point) for t in rest]
    first = values[0]
    if head == "+":
        return sum(values, Fraction(0))
    if head == "*":
        product = Fraction(1)
        for value in values:
            product *= value
        return product
    if head == "-":
        return -first
    if head == "/":
        return first / values[1]
    if head == "or":
        return any(values)
    if head == "not":
        return not first
    return {"<": first < values[-1], "<=": first <= values[-1], ">": first > values[-1], ">=": first >= values[-1], "=": first == values[-1]}[head]  # fmt: skip


@pytest.mark.parametrize(("claim", "given"), QUERIES, ids=[c for c, _ in QUERIES])
def test_the_query_asks_for_exactly_the_counterexamples(claim, given):
    """At every point: all assertions hold iff the hypotheses hold and the claim is false or undefined."""
    one = obligation(claim, *given)
    commands = smt(query(Problem(one)))
    assert commands[0] == ["set-logic", "QF_NRA"]
    assert ["check-sat"] in commands
    declared = {c[1] for c in commands if c[0] == "declare-const"}
    assert declared == {f"v.{v.name}" for v in one.variables}
    assertions = [c[1] for c in commands if c[0] == "assert"]
    choice = random.Random(claim)
    sides = set()
    for _ in range(400):
        point = {
            v: choice.choice([Fraction(choice.randint(-3, 3)), Fraction(choice.randint(-12, 12), 5)])
            for v in one.variables
        }
        asked = all(meaning(a, {f"v.{v.name}": value for v, value in point.items()}) for a in assertions)
        wanted = all(holds_at(h, point) for h in one.hypotheses) and holds_at(one.claim, point) is not True
        assert asked is wanted, point
        sides.add(wanted)
    if claim not in ("x*y > 0", "x*y <= x"):
        assert True in sides


def test_a_witness_is_asked_about_at_its_point():
    one = Obligation("T/1", (x >= 0,), x > y, {x: Fraction(1, 2), y: Fraction(-2)})
    text = query(Problem(one))
    assert "(assert (= v.x (/ 1.0 2.0)))" in text
    assert "(assert (= v.y (- 2.0)))" in text


def test_the_query_is_plain_ascii_and_its_comments_are_comments():
    text = query(Problem(obligation(" + ".join(f"x{i}" for i in range(30)) + " > 0", "x1 > 0")))
    assert text.isascii()
    assert all(line.startswith((";", "(")) for line in text.splitlines())


# -- how answers are read --------------------------------------------------------------


@pytest.mark.parametrize(
    ("output", "point"),
    [
        ("sat\n((v.x 1.0)\n (v.y (- 2.0)))\n", {"x": 1, "y": -2}),
        ("sat\n((v.x (/ 1.0 3.0))\n (v.y (- (/ 7.0 2.0))))\n", {"x": Fraction(1, 3), "y": Fraction(-7, 2)}),
        ("sat\n((v.y 0.25) (v.x (/ (- 1.0) 4.0)))", {"x": Fraction(-1, 4), "y": Fraction(1, 4)}),
        ("sat\n((v.x (root-obj (+ (^ x 2) (- 2)) 2)) (v.y 1.0))", None),
        ("sat\n((v.x 1.4142135623?) (v.y 1.0))", None),
        ("sat\n((v.x 1.0))", None),
        ("sat\n((v.x (/ 1.0 0.0)) (v.y 1.0))", None),
        ("sat\n((v.x 1.0) (v.y", None),
        ("sat\n)))(((", None),
        ("sat\n", None),
        ("sat\n(v.x v.y)", None),
        ("sat\n((v.x (+ 1 1)) (v.y 1.0))", None),
        ("sat\n((v.x nan) (v.y 1.0))", None),
        ("sat\n(error \"line 3\")", None),
        ("sat\n((v.x " + "(- " * 30000 + "1.0" + ")" * 30000 + ") (v.y 1.0))", None),
        ("sat\n((v.x " + "9" * 20000 + ".0) (v.y 1.0))", None),
    ],
)  # fmt: skip
def test_models_are_read_when_they_are_rational(output, point):
    found = read_model(output, (x, y))
    assert found == (None if point is None else {x: Fraction(point["x"]), y: Fraction(point["y"])})


@needs_z3
@pytest.mark.parametrize(
    ("claim", "given", "outcome"),
    [
        ("x*y > 0", ["x > 0", "y > 0"], "confirmed"),
        ("x^2 >= 0", [], "confirmed"),
        ("x/(x^2 + 1) <= 1/2", [], "confirmed"),
        ("x > 1", ["x > 0"], "refuted"),
        ("x^2 > 0", [], "refuted"),
        ("1/x > 0", ["x >= 0"], "refuted"),
        ("x^2 != 2", ["x > 0"], "undecided"),  # fails at the root of 2 alone
        ("0 > 1", [], "refuted"),
        ("0 < 1", [], "confirmed"),
    ],
)
def test_z3_answers(claim, given, outcome, tmp_path):
    one = obligation(claim, *given)
    answer = asked(one, find_z3(), tmp_path, 10)
    assert answer.outcome == outcome, answer.detail
    if outcome == "refuted":
        assert answer.witness is not None
        assert holds_at(one.claim, answer.witness) is not True


@needs_z3
def test_z3_on_witnesses(tmp_path):
    fails = Obligation("T/1", (x >= 0,), x > 0, {x: Fraction(0)})
    holds = Obligation("T/2", (x >= 0,), x > 0, {x: Fraction(1)})
    assert asked(fails, find_z3(), tmp_path, 10).outcome == "confirmed"
    assert asked(holds, find_z3(), tmp_path, 10).outcome == "refuted"


def asked(one: Obligation, solver: Solver | None, directory: Path, seconds: float) -> Answer:
    assert solver is not None
    path = directory / "query.smt2"
    path.write_text(query(Problem(one)), encoding="ascii")
    return ask(solver, one, path, seconds)


# -- solvers that misbehave --------------------------------------------------------------

TRUE, FALSE = obligation("x > 0", "x > 1"), obligation("x > 1", "x > 0")


def fake(directory: Path, body: str) -> Solver:
    """A solver that is a Python script."""
    script = directory / "solver.py"
    script.write_text("import os, signal, subprocess, sys, time\n" + dedent(body), encoding="utf-8")
    return Solver("z3", (sys.executable, "-S", str(script)))


def test_a_hanging_solver_is_ended(tmp_path):
    started = time.monotonic()
    answer = asked(TRUE, fake(tmp_path, "time.sleep(60)"), tmp_path, 0.5)
    assert time.monotonic() - started < 10
    assert answer.outcome == "undecided"
    assert "did not stop within 0.5 s and was ended" in answer.detail


def test_a_solver_that_ignores_signals_and_has_children_is_ended_with_them(tmp_path):
    mark = tmp_path / "alive"
    body = f"""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(4); open({str(mark)!r}, 'w')"])
    time.sleep(60)
    """
    started = time.monotonic()
    answer = asked(TRUE, fake(tmp_path, body), tmp_path, 0.5)
    assert answer.outcome == "undecided"
    assert time.monotonic() - started < 4
    time.sleep(4.5 - min(4.0, time.monotonic() - started))
    assert not mark.exists()


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("os.kill(os.getpid(), signal.SIGKILL)", "killed by signal 9"),
        ("os.kill(os.getpid(), signal.SIGSEGV)", "killed by signal 11"),
        ("sys.exit(3)", "failed (exit code 3): nothing"),
        ("print('(error \"out of memory\")'); sys.exit(101)", "exit code 101): (error \"out of memory\")"),
        ("print('unknown')", "says unknown"),
        ("print('timeout')", "says timeout"),
        ("pass", "failed (exit code 0): nothing"),
        ("print('UNSAT')", "failed (exit code 0): UNSAT"),
        ("print('unsatisfiable')", "failed (exit code 0): unsatisfiable"),
        ("print('yes, proved')", "failed (exit code 0): yes, proved"),
        ("print('sat')", "not rational"),
        ("print('sat'); print('((v.x 7.0))')", "does not refute the claim"),
        ("print('sat'); print('((v.x (- 1.0)))')", "does not refute the claim"),
        ("sys.stdout.buffer.write(bytes(range(256)) * 50)", "failed (exit code 0)"),
        ("print('x' * 10**7)", "failed (exit code 0)"),
        ("print('sat'); print('(' * 10**5)", "not rational"),
        ("sys.stderr.write('Segmentation fault'); sys.exit(139)", "exit code 139): Segmentation fault"),
    ],
)  # fmt: skip
def test_a_strange_answer_is_undecided_with_its_reason(body, said, tmp_path):
    answer = asked(TRUE, fake(tmp_path, body), tmp_path, 10)
    assert answer.outcome == "undecided"
    assert said in answer.detail
    assert len(answer.detail) < 200
    assert answer.witness is None


def test_a_model_is_believed_only_when_it_refutes(tmp_path):
    answer = asked(FALSE, fake(tmp_path, "print('sat'); print('((v.x (/ 1.0 2.0)))')"), tmp_path, 10)
    assert answer.outcome == "refuted"
    assert answer.witness == {x: Fraction(1, 2)}
    assert asked(FALSE, fake(tmp_path, "print('sat'); print('((v.x 2.0))')"), tmp_path, 10).outcome == "undecided"


def test_a_solver_that_cannot_be_started_is_undecided(tmp_path):
    for command in (str(tmp_path / "nothing"), str(tmp_path)):
        answer = asked(TRUE, Solver("z3", (command,)), tmp_path, 1)
        assert answer.outcome == "undecided"
        assert "could not be started" in answer.detail


def test_the_time_limit_is_given_to_the_solver_too(tmp_path):
    body = "print('unsat' if '-T:3' in sys.argv and sys.argv[-1].endswith('query.smt2') else sys.argv)"
    assert asked(TRUE, fake(tmp_path, body), tmp_path, 2.5).outcome == "confirmed"


# -- finding z3, and runs without it --------------------------------------------------------


def test_z3_is_where_the_environment_says(monkeypatch, tmp_path):
    monkeypatch.setenv("RLSTAR_Z3", "/nonexistent")
    assert find_z3() is None
    program = tmp_path / "my-z3"
    program.write_text("#!/bin/sh\necho unsat\n", encoding="ascii")
    monkeypatch.setenv("RLSTAR_Z3", str(program))
    assert find_z3() is None  # it is not executable
    program.chmod(0o755)
    found = find_z3()
    assert found is not None
    assert found.command[0] == str(program)
    monkeypatch.delenv("RLSTAR_Z3")
    monkeypatch.setenv("PATH", os.devnull)
    beside = Path(sys.executable).parent / "z3"
    assert (find_z3() is not None) == beside.exists()


def small_theorem():
    def positive(proof):
        proof.assume(x > 1, y > 0)
        proof.show(x * y > 0)
        return proof.show(x * y > y)

    return theorem("T")(positive)


@pytest.mark.parametrize(
    "body", [None, "time.sleep(60)", "os.kill(os.getpid(), signal.SIGKILL)", "print('???')", "sys.exit(1)"]
)
def test_a_run_goes_on_without_z3(body, tmp_path):
    solver = None if body is None else fake(tmp_path, body)
    settings = Settings(tmp_path / "out", frozenset({CERTIFICATE, POINTS, Z3}), 2, 0.5, solver)
    said: list[str] = []
    (result,) = prove_theorems({"T": small_theorem()}, settings, said.append)
    assert result.verdict == "proved"
    assert {r.answers[Z3].outcome for r in result.obligations} == {"not run" if body is None else "undecided"}
    assert any("z3" in line for line in said)
    assert all(r.query_path is not None and r.query_path.exists() for r in result.obligations)


def test_z3_alone_proves_nothing(tmp_path):
    """A bare unsat is a second opinion: with no certificate the theorem stays undecided."""
    settings = Settings(tmp_path / "out", frozenset({Z3}), 1, 5, fake(tmp_path, "print('unsat')"))
    (result,) = prove_theorems({"T": small_theorem()}, settings, lambda _: None)
    assert result.verdict == "undecided"
    assert {r.answers[Z3].outcome for r in result.obligations} == {"confirmed"}
