"""z3 and cvc5 as processes: how their answers are read and judged, and that no misbehaviour of theirs ends a run or passes for an answer."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from fractions import Fraction
from pathlib import Path
from textwrap import dedent

import pytest

from rlstar_sym import Symbol
from rlstar_sym.errors import Disagreement
from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.parser import parse_relations
from rlstar_sym.prove import solvers
from rlstar_sym.prove.asking import Findings, Inquiry, inquire
from rlstar_sym.prove.problem import Problem
from rlstar_sym.prove.run import Settings, prove_theorems
from rlstar_sym.prove.second_opinion import PATIENCE, SHORTENED, allowed, save_queries, second_opinion
from rlstar_sym.prove.solver_server import can_fork
from rlstar_sym.prove.solvers import (
    Solver,
    find_cvc5,
    find_solvers,
    find_z3,
    read_model,
    run_solver,
    start_run,
    stop_solvers,
)
from rlstar_sym.theorem import theorem
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.verdicts import CERTIFICATE, CVC5, POINTS, SOLVERS, Z3, Answer

x, y, z = Symbol("x"), Symbol("y"), Symbol("z")
FOUND = {name: solver for name, solver in find_solvers().items() if solver is not None}
both = pytest.mark.parametrize("engine", SOLVERS)


@pytest.fixture(autouse=True)
def fresh_run():
    start_run()
    yield
    start_run()


def installed(engine: str) -> Solver:
    if engine not in FOUND:
        pytest.skip(f"{engine} is not installed")
    return FOUND[engine]


def obligation(claim: str, *given: str) -> Obligation:
    (relation,) = parse_relations(claim, "the claim")
    return Obligation("T/1", tuple(h for text in given for h in parse_relations(text, "a hypothesis")), relation)


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
        ("sat\n((v.x 1) (v.y (/ 1 (- 3))))", {"x": 1, "y": Fraction(-1, 3)}),
        ("sat\n((v.x 1e999999999) (v.y 1.0))", None),
        ("sat\n((v.x 1_000) (v.y 1.0))", None),
        ("sat\n((v.x -1) (v.y 1.0))", None),
        ("sat\n((v.x (_ real_algebraic_number <1*x^2 + (-2), (1, 3/2)>)) (v.y 1.0))", None),
        ("sat\n(error \"line 3\")", None),
        ("sat\n((v.x " + "(- " * 30000 + "1.0" + ")" * 30000 + ") (v.y 1.0))", None),
        ("sat\n((v.x " + "9" * 20000 + ".0) (v.y 1.0))", None),
    ],
)  # fmt: skip
def test_models_are_read_when_they_are_rational(output, point):
    found = read_model(output)
    complete = {name: found[f"v.{name}"] for name in ("x", "y") if f"v.{name}" in found}
    assert (complete if len(complete) == 2 else None) == point


@both
@pytest.mark.parametrize(
    ("claim", "given", "outcome"),
    [
        ("x*y > 0", ["x > 0", "y > 0"], "confirmed"),
        ("x^2 >= 0", [], "confirmed"),
        ("x/(x^2 + 1) <= 1/2", [], "confirmed"),
        ("x > 1", ["x > 0"], "refuted"),
        ("x^2 > 0", [], "refuted"),
        ("1/x > 0", ["x >= 0"], "undecided"),  # undefined at 0, which is not false
        ("x^2 != 2", ["x > 0"], "undecided"),  # fails at the root of 2 alone
        ("0 > 1", [], "refuted"),
        ("0 < 1", [], "confirmed"),
    ],
)
def test_a_solver_answers(claim, given, outcome, engine, tmp_path):
    one = obligation(claim, *given)
    answer = asked(one, installed(engine), tmp_path, 10)
    assert answer.outcome == outcome, answer.detail
    if outcome == "refuted":
        assert answer.witness is not None
        assert holds_at(one.claim, answer.witness) is not True


@both
def test_a_solver_on_witnesses(engine, tmp_path):
    fails = Obligation("T/1", (x >= 0,), x > 0, {x: Fraction(0)})
    holds = Obligation("T/2", (x >= 0,), x > 0, {x: Fraction(1)})
    assert asked(fails, installed(engine), tmp_path, 10).outcome == "confirmed"
    assert asked(holds, installed(engine), tmp_path, 10).outcome == "refuted"


#: (claim, hypotheses, whether it is true): closed and open ends, far ends, free variables, equations, inequations, divisors
BOTH_ENCODINGS = [
    ("x*y < 1", ["0 < x < 1", "0 < y <= 1"], True),
    ("x*y < 1", ["0 < x <= 1", "0 < y <= 1"], False),  # at the closed corner alone
    ("x*y < 1", ["0 <= x <= 1", "0 <= y <= 1"], False),
    ("x + y > 0", ["0 <= x < 1", "0 <= y < 1"], False),
    ("x + y > 0", ["0 <= x < 1", "0 < y < 1"], True),
    ("x < 10^9", ["x >= 2"], False),  # for huge x alone
    ("x*(1 - y) < 10^6", ["x >= 2", "0 < y < 1"], False),
    ("x > -10^9", ["x < 2"], False),
    ("x^2 + 1 > y", ["y < 1"], True),
    ("x^2 + 1 > y", ["y <= 1"], False),
    ("x^2 + y^2 >= 2*x*y", [], True),
    ("x + y >= 2", ["x*y = 1", "x > 0"], True),
    ("x > 0", ["x + y = 1", "y < 1"], True),
    ("x > 0", ["x + y = 1", "y <= 1"], False),
    ("(x - 1)^2 > 0", ["x != 1", "0 < x < 2"], True),
    ("(x - 1)^2 > 0", ["0 < x < 2"], False),
    ("1/(1 - x*y) > 0", ["0 < x < 1", "0 < y <= 1"], True),
    ("1/(1 - x*y) > 0", ["0 <= x <= 1", "0 <= y <= 1"], None),  # undefined at the corner
    ("1/(x - 2) < 0", ["0 < x < 2"], True),
    ("1/(x - 2)^2 > 0", ["0 < x <= 2"], None),
    ("(x + y)/(1 + x*y) <= 1", ["0 <= x <= 1", "0 <= y <= 1"], True),
    ("(x + y)/(1 + x*y) < 1", ["0 <= x < 1", "0 <= y < 1"], True),
    ("(x + y)/(1 + x*y) < 1", ["0 <= x <= 1", "0 <= y < 1"], False),
    ("x = 1", ["1 <= x <= 1"], True),
    ("x > 5", ["x > 1", "x < 0"], True),  # contradictory hypotheses
]


@both
@pytest.mark.parametrize(("claim", "given", "true"), BOTH_ENCODINGS)
def test_both_encodings_have_the_same_answer(claim, given, true, engine, tmp_path):
    """Satisfiable or not together; a model of either is a counterexample in the obligation's own variables, or a point where the claim is undefined."""
    solver, one = installed(engine), obligation(claim, *given)
    for saved in save_queries(Problem(one), tmp_path, "T-1"):
        answer = second_opinion(solver, one, [saved], 10)
        outcome = {True: "confirmed", False: "refuted", None: "undecided"}[true]
        assert answer.outcome == outcome, (saved.encoding, answer.detail)
        if true is None:
            assert "divide" in answer.detail or "undefined" in answer.detail
        if true is False:
            assert answer.witness is not None
            assert set(answer.witness) == set(one.variables)
            assert all(holds_at(h, answer.witness) for h in one.hypotheses)
            assert holds_at(one.claim, answer.witness) is not True


def share_improvement(steps: int) -> Obligation:
    """O2: prod delta_n' > prod delta_n for 0 < delta_n < 1 and M >= 2."""
    deltas = [Symbol(f"d{i}") for i in range(1, steps + 1)]
    states = Symbol("M")
    before = after = 1
    for delta in deltas:
        before = before * delta
    for one in deltas:
        rest = 1
        for other in deltas:
            rest = rest * other if other is not one else rest
        after = after * ((one + rest + (states - 2) * before) / (1 + (states - 1) * before))
    return Obligation("O2", (*(h for d in deltas for h in (0 < d, d < 1)), states >= 2), after > before)


def test_the_second_encoding_decides_what_the_first_does_not(tmp_path):
    one = share_improvement(3)
    answer = asked(one, installed(CVC5), tmp_path, 12)
    assert answer.outcome == "confirmed", answer.detail
    assert "substituted" in answer.detail


def asked(one: Obligation, solver: Solver, directory: Path, seconds: float) -> Answer:
    return second_opinion(solver, one, save_queries(Problem(one), directory, "query"), seconds)


# -- solvers that misbehave --------------------------------------------------------------

TRUE, FALSE = obligation("x > 0", "x > 1"), obligation("x > 1", "x > 0")


def fake(directory: Path, body: str, engine: str = Z3) -> Solver:
    """A solver that is a Python script."""
    script = directory / "solver.py"
    script.write_text("import os, signal, subprocess, sys, time\n" + dedent(body), encoding="utf-8")
    return Solver(engine, (sys.executable, "-S", str(script)))


@both
def test_a_hanging_solver_is_ended(engine, tmp_path):
    answer = asked(TRUE, fake(tmp_path, "time.sleep(3600)", engine), tmp_path, 0.5)
    assert answer.outcome == "undecided"
    assert answer.detail == f"{engine} did not stop in time and was ended (limit 0.5 s)"


def test_a_solver_that_ignores_signals_and_has_children_is_ended_with_them(tmp_path):
    mark = tmp_path / "processes"
    body = f"""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    child = subprocess.Popen([sys.executable, "-S", "-c", "import time; time.sleep(3600)"])
    open({str(mark)!r}, "w").write(f"{{os.getpid()}} {{child.pid}}")
    time.sleep(3600)
    """
    seconds = 0.5
    while not mark.exists() or not mark.read_text():  # where much else runs, the script may need longer to get so far
        assert asked(TRUE, fake(tmp_path, body), tmp_path, seconds).outcome == "undecided"
        seconds *= 2
    solver, child = map(int, mark.read_text().split())
    while runs(child):  # it was killed, and may still be listed for a moment; if it was not, it sleeps for an hour
        time.sleep(0.01)
    assert not runs(solver)


def runs(pid: int) -> bool:
    """Whether there is such a process, other than one that has ended and is still listed."""
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except ProcessLookupError:
        return False
    except OSError:
        return Path("/proc/self").exists() is False


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
        ("print('x' * 10**7)", "printed more than 1000000 characters"),
        ("while True: print('sat' * 10**5)", "printed more than 1000000 characters"),
        ("bytearray(8 << 30); print('unsat')", "failed (exit code 1)"),
        ("print('sat'); print('(' * 10**5)", "not rational"),
        ("sys.stderr.write('Segmentation fault'); sys.exit(139)", "exit code 139): Segmentation fault"),
    ],
)  # fmt: skip
@both
def test_a_strange_answer_is_undecided_with_its_reason(body, said, engine, tmp_path):
    answer = asked(TRUE, fake(tmp_path, body, engine), tmp_path, 20)
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
    path = tmp_path / "query.smt2"
    for engine, options in ((Z3, ("-T:30", "rlimit=59000000")), (CVC5, ("--tlimit-per=29500", "--rlimit-per=5900000"))):
        body = (
            f"print('unsat' if all(o in sys.argv for o in {options!r}) and sys.argv[-1] == {str(path)!r} else sys.argv)"
        )
        assert run_solver(fake(tmp_path, body, engine), path, 29.5).text.strip() == "unsat"


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


@both
@pytest.mark.parametrize(
    "body", [None, "time.sleep(60)", "os.kill(os.getpid(), signal.SIGKILL)", "print('???')", "sys.exit(1)"]
)
def test_a_run_goes_on_without_a_solver(body, engine, tmp_path):
    solver = None if body is None else fake(tmp_path, body, engine)
    settings = Settings(tmp_path / "out", frozenset({CERTIFICATE, POINTS, engine}), 2, 0.5, {engine: solver})
    said: list[str] = []
    (result,) = prove_theorems({"T": small_theorem()}, settings, said.append)
    assert result.verdict == "proved"
    assert {r.answers[engine].outcome for r in result.obligations} == {"not run" if body is None else "undecided"}
    assert any(engine in line for line in said)
    assert all(r.query_path is not None and r.query_path.exists() for r in result.obligations)


def test_solvers_alone_prove_nothing(tmp_path):
    """A bare unsat is a second opinion: with no certificate the theorem stays undecided."""
    liars = {engine: fake(tmp_path, "print('unsat')", engine) for engine in SOLVERS}
    settings = Settings(tmp_path / "out", frozenset(SOLVERS), 1, 60, liars)
    (result,) = prove_theorems({"T": small_theorem()}, settings, lambda _: None)
    assert result.verdict == "undecided"
    assert {r.answers[e].outcome for r in result.obligations for e in SOLVERS} == {"confirmed"}


def test_both_encodings_of_every_query_are_kept(tmp_path):
    settings = Settings(tmp_path / "out", frozenset(SOLVERS), 1, 5, {})
    theorem = small_theorem()
    (result,) = prove_theorems({"T": theorem}, settings, lambda _: None)
    names = {p.name for p in (tmp_path / "out" / "smt2").iterdir()}
    for one in result.obligations[:2]:
        assert {f"{one.obligation.digest}.smt2", f"{one.obligation.digest}.substituted.smt2"} <= names
        assert one.query_path.name == f"{one.obligation.digest}.smt2"


@both
def test_a_solver_against_another_with_a_point_is_a_disagreement(engine, tmp_path):
    """One says unsat, the other has a counterexample that was replayed: nothing of such a run can be trusted."""

    def wrong(proof):
        proof.assume(x > 0)
        proof.show(x > 1)

    other = CVC5 if engine == Z3 else Z3
    (tmp_path / "liar").mkdir()
    (tmp_path / "honest").mkdir()
    pair = {
        engine: fake(tmp_path / "liar", "print('unsat')", engine),
        other: fake(tmp_path / "honest", "print('sat'); print('((v.x 0.5))')", other),
    }
    settings = Settings(tmp_path / "out", frozenset(SOLVERS), 1, 60, pair)
    with pytest.raises(Disagreement, match=f"{engine} finds no counterexample to exist, but {other} refutes"):
        prove_theorems({"T": theorem("T")(wrong)}, settings, lambda _: None)


# -- patience, and the end of a run --------------------------------------------------------------


def test_a_solver_that_hangs_again_and_again_gets_less_time(tmp_path):
    hanging = fake(tmp_path, "time.sleep(60)")
    assert allowed(hanging, 8) == 8
    saved = save_queries(Problem(TRUE), tmp_path, "query")
    for _ in range(PATIENCE):
        assert SHORTENED not in second_opinion(hanging, TRUE, saved[:1], 0.3).detail
    assert allowed(hanging, 8) == 2
    assert allowed(hanging, 0.2) == 0.2
    answer = second_opinion(hanging, TRUE, saved[:1], 2)
    assert answer.detail.endswith(f"({SHORTENED} 0.5 s)")
    assert allowed(Solver(CVC5, ("other",)), 8) == 8
    start_run()
    assert allowed(hanging, 8) == 8


def test_a_solver_that_decides_between_time_outs_keeps_its_time(tmp_path):
    moody = fake(tmp_path, "print('unsat') if 'easy' in sys.argv[-1] else time.sleep(60)")
    hard, easy = (save_queries(Problem(TRUE), tmp_path, name)[:1] for name in ("hard", "easy"))
    for _ in range(PATIENCE + 2):
        assert second_opinion(moody, TRUE, hard, 0.2).outcome == "undecided"
        assert second_opinion(moody, TRUE, easy, 10).outcome == "confirmed"
    assert allowed(moody, 8) == 8


def test_a_crash_is_no_time_out(tmp_path):
    crashing = fake(tmp_path, "sys.exit(1)")
    for _ in range(PATIENCE + 1):
        asked(TRUE, crashing, tmp_path, 20)
    assert allowed(crashing, 8) == 8


def test_a_run_says_that_it_shortened_the_limit(tmp_path):
    def many(proof):
        proof.assume(x > 0)
        for k in range(PATIENCE + 2):
            proof.show(x + k > 0)

    settings = Settings(tmp_path / "out", frozenset({CVC5}), 1, 0.6, {CVC5: fake(tmp_path, "time.sleep(60)", CVC5)})
    said: list[str] = []
    prove_theorems({"T": theorem("T")(many)}, settings, said.append)
    assert any("cvc5 kept running out of time, so its limit was shortened; 2 of these had less time" in s for s in said)


def test_after_a_stop_no_solver_is_started(tmp_path):
    mark = tmp_path / "started"
    solver = fake(tmp_path, f"open({str(mark)!r}, 'w'); print('unsat')")
    stop_solvers()
    answer = asked(TRUE, solver, tmp_path, 5)
    assert answer.outcome == "undecided"
    assert "the run was stopped" in answer.detail
    assert not mark.exists()
    start_run()
    assert asked(TRUE, solver, tmp_path, 60).outcome == "confirmed"


# -- cvc5's process ---------------------------------------------------------------------------------


def test_cvc5_is_where_the_environment_says(monkeypatch, tmp_path):
    monkeypatch.setenv("RLSTAR_CVC5", "/nonexistent")
    assert find_cvc5() is None
    program = tmp_path / "my-cvc5"
    program.write_text("#!/bin/sh\necho unsat\n", encoding="ascii")
    program.chmod(0o755)
    monkeypatch.setenv("RLSTAR_CVC5", str(program))
    found = find_cvc5()
    assert found is not None
    assert found.command[0] == str(program)
    assert asked(TRUE, found, tmp_path, 60).outcome == "confirmed"
    monkeypatch.delenv("RLSTAR_CVC5")
    monkeypatch.setenv("PATH", os.devnull)
    monkeypatch.setattr(solvers.importlib.util, "find_spec", lambda _: None)
    assert find_cvc5() is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("(set-logic QF_NRA)(declare-const x Real)(assert (> (* x x) 0.0)", "failed (exit code 1)"),
        ("(set-logic QF_NRA)(assert (> y 0.0))(check-sat)", "y"),
        ("", "nothing"),
        ("(check-sat", "failed"),
    ],
)
def test_the_cvc5_process_says_what_is_wrong_with_a_file(text, said, tmp_path):
    path = tmp_path / "bad.smt2"
    path.write_text(text, encoding="ascii")
    output = run_solver(installed(CVC5), path, 10)
    assert said in output.failure
    assert "Traceback" not in output.failure


def test_the_cvc5_process_obeys_its_limits(tmp_path):
    solver = installed(CVC5)
    saved = save_queries(Problem(share_improvement(4)), tmp_path, "O2")[0]
    output = run_solver(solver, saved.path, 1)
    assert output.word in ("", "unknown")
    small = Solver(CVC5, tuple("--memory=60" if c.startswith("--memory") else c for c in solver.command), solver.serves)
    output = run_solver(small, saved.path, 10)
    assert output.word != "unsat"
    few_steps = Solver(CVC5, (*solver.command, "--rlimit=10"), solver.serves)
    assert run_solver(few_steps, saved.path, 20).word == "unknown"


# -- a solver that is loaded once -------------------------------------------------------------------


def serving(tmp_path: Path, body: str) -> Solver:
    """A server whose process for a query runs `body` with the query's arguments in `asked`; each start of the server leaves a line."""
    script = tmp_path / "server.py"
    script.write_text(
        "import json, os, signal, sys, time\n"
        f"open({str(tmp_path / 'starts')!r}, 'a').write('x')\n"
        "for line in sys.stdin:\n"
        "    asked = json.loads(line)\n"
        "    child = os.fork()\n"
        "    if not child:\n"
        + "".join(f"        {one}\n" for one in body.splitlines())
        + "        sys.stdout.flush()\n"
        "        os._exit(0)\n"
        "    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])\n"
        "    sys.stdout.write(f'\\0{code}\\n'); sys.stdout.flush()\n",
        encoding="ascii",
    )
    return Solver(CVC5, (sys.executable, "-S", str(script)), serves=True)


def starts(tmp_path: Path) -> int:
    return len((tmp_path / "starts").read_text(encoding="ascii"))


@pytest.mark.skipif(not can_fork(), reason="needs fork")
class TestServer:
    def test_one_server_answers_many_queries_in_processes_of_their_own(self, tmp_path):
        solver = serving(tmp_path, "print('unsat', os.getpid(), asked[-1])")
        said = [run_solver(solver, tmp_path / f"{i}.smt2", 60).text.split() for i in range(4)]
        assert [one[0] for one in said] == ["unsat"] * 4
        assert [Path(one[2]).name for one in said] == ["0.smt2", "1.smt2", "2.smt2", "3.smt2"]
        assert len({one[1] for one in said}) == 4
        assert starts(tmp_path) == 1

    @pytest.mark.parametrize(
        ("body", "failure"),
        [
            ("time.sleep(3600)", "did not stop in time"),
            ("print('x' * 3_000_000)", "printed more than"),
            ("os.kill(os.getppid(), signal.SIGKILL)", "was ended from outside"),
            ("os.kill(os.getpid(), signal.SIGSEGV)", "killed by signal 11"),
            ("os.kill(os.getpid(), signal.SIGKILL)", "killed by signal 9"),
            ("print('nonsense'); sys.stdout.flush(); os._exit(3)", "failed (exit code 3): nonsense"),
        ],
    )
    def test_whatever_becomes_of_a_query_the_next_one_is_answered(self, body, failure, tmp_path):
        solver = serving(tmp_path, f"if 'bad' in asked[-1]:\n    {body}\nelse:\n    print('unsat')")
        bad = run_solver(solver, tmp_path / "bad.smt2", 1 if "sleep" in body else 60)
        assert failure in bad.failure
        assert bad.word == ""
        assert run_solver(solver, tmp_path / "good.smt2", 60).word == "unsat"

    def test_a_server_that_cannot_be_started_is_a_failure(self, tmp_path):
        output = run_solver(Solver(CVC5, (str(tmp_path / "missing"),), serves=True), tmp_path / "a.smt2", 1)
        assert "could not be started" in output.failure

    def test_a_stop_ends_waiting_servers(self, tmp_path):
        solver = serving(tmp_path, "print('unsat', os.getppid())")
        server = int(run_solver(solver, tmp_path / "a.smt2", 60).text.split()[1])
        assert Path(f"/proc/{server}").exists() or sys.platform != "linux"
        stop_solvers()
        assert not Path(f"/proc/{server}").exists()
        start_run()
        assert run_solver(solver, tmp_path / "a.smt2", 60).word == "unsat"
        assert starts(tmp_path) == 2


def query(path: Path, *assertions: str, values: bool = True) -> Path:
    """A query about x and y."""
    lines = [
        "(set-option :produce-models true)",
        "(set-logic QF_NRA)",
        "(declare-const x Real)",
        "(declare-const y Real)",
    ]
    lines += [*(f"(assert {one})" for one in assertions), "(check-sat)", *(["(get-value (x y))"] if values else [])]
    path.write_text("\n".join(lines), encoding="ascii")
    return path


#: three variables of degree twelve: not for a moment
HARD = "(= (+ (* x x x x x x x x x x x x) (* y y y y y y y y y y y y) (- (* x x x x x x x y y y y y 3.0))) (+ (* x y y y y y y y) 2.7))"


@pytest.mark.skipif(not can_fork(), reason="needs poll")
class TestZ3Library:
    """z3's own library, many queries in one process."""

    @staticmethod
    def found() -> Solver:
        solver = find_z3()
        assert solver is not None
        assert solver.serves, "z3-solver is a dependency, so its library is there"
        return solver

    def test_nothing_of_a_query_is_left_for_the_next(self, tmp_path):
        solver = self.found()
        no = query(tmp_path / "no.smt2", "(< (+ (* x x) (* y y)) 0.0)")
        yes = query(tmp_path / "yes.smt2", "(= (* 2.0 x) 1.0)", "(= y (- 3.0))")
        bad = query(tmp_path / "bad.smt2", "(= z 1.0)")
        for _ in range(3):
            assert run_solver(solver, no, 60).word == "unsat"
            output = run_solver(solver, yes, 60)
            assert output.word == "sat"
            assert read_model(output.text) == {"x": Fraction(1, 2), "y": Fraction(-3)}
            failed = run_solver(solver, bad, 60)
            assert failed.word == "" or failed.word == "sat"
            assert "error" in failed.text + failed.failure

    def test_each_has_its_own_limits(self, tmp_path):
        solver = self.found()
        hard = query(tmp_path / "hard.smt2", HARD, "(> x (* y y y 1.1))", "(> (* x x y y y) 7.1)", values=False)
        easy = query(tmp_path / "easy.smt2", "(> x y)", "(> y x)")
        assert run_solver(solver, hard, 0.001).word in ("unknown", "")
        assert run_solver(solver, easy, 60).word == "unsat"

    def test_one_that_ends_the_process_costs_no_other(self, tmp_path):
        solver = self.found()
        easy = query(tmp_path / "easy.smt2", "(> x y)", "(> y x)")
        missing = run_solver(solver, tmp_path / "missing.smt2", 60)
        assert missing.word == ""
        assert missing.failure
        assert run_solver(solver, easy, 60).word == "unsat"


def test_nothing_is_left_of_a_query_in_the_folder_for_such_files(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    solver = find_z3()
    if solver is None:
        pytest.skip("z3 is not installed")
    found = inquire(TRUE, Inquiry(frozenset({Z3}), 60.0, {Z3: solver}), Findings())
    assert found.answers[Z3].outcome == "confirmed"
    assert sorted(found.queries) == [".smt2", ".substituted.smt2"]
    assert list(tmp_path.iterdir()) == []
