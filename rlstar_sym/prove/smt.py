"""Second opinions from SMT solvers: an exact SMT-LIB printer, and z3 in a fresh subprocess per query, with limits.

The query is pure QF_NRA. Denominators are multiplied out without knowing their sign: for the claim num/prod d^k > 0 it says that the negation,
`some d = 0 or num * (product of the d with odd k) <= 0`, has no solution under the hypotheses. So `unsat` confirms that the claim is defined and true.
A solver's model is replayed in exact rationals before anything is called refuted.
"""

from __future__ import annotations

import math
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.polynomial.rational import Polynomial, Ring, fraction_of
from rlstar_sym.prove.problem import Problem
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.verdicts import Answer

#: names that SMT-LIB reserves get a prefix; ours have no dots otherwise
_PREFIX: Final = "v."
MEMORY_MB: Final = 2048


@dataclass(frozen=True)
class Solver:
    """An SMT solver as a command. name: for reports; command: the program and its options; the query file is the last argument."""

    name: str
    command: tuple[str, ...]


def find_z3() -> Solver | None:
    """The z3 program: RLSTAR_Z3, beside this Python, or on the PATH; None when there is none."""
    named = os.environ.get("RLSTAR_Z3")
    beside = Path(sys.executable).parent / ("z3.exe" if os.name == "nt" else "z3")
    found = shutil.which(named) if named else (str(beside) if beside.exists() else shutil.which("z3"))
    return Solver("z3", (found, f"-memory:{MEMORY_MB}", "-smt2")) if found else None


def number_smt(value: Fraction) -> str:
    """An exact rational as an SMT-LIB term."""
    size = abs(value)
    term = f"{size.numerator}.0" if size.denominator == 1 else f"(/ {size.numerator}.0 {size.denominator}.0)"
    return f"(- {term})" if value < 0 else term


def polynomial_smt(polynomial: Polynomial, ring: Ring) -> str:
    """A polynomial, expanded, as an SMT-LIB term."""
    terms = []
    for exponents, coefficient in polynomial.to_dict().items():
        factors = [number_smt(fraction_of(coefficient))] if coefficient != 1 or not any(exponents) else []
        for variable, power in zip(ring.variables, exponents, strict=False):
            factors += [_PREFIX + variable.name] * int(power)
        terms.append(factors[0] if len(factors) == 1 else f"(* {' '.join(factors)})")
    if not terms:
        return "0.0"
    return terms[0] if len(terms) == 1 else f"(+ {' '.join(terms)})"


def _relation(term: str, op: str) -> str:
    return f"(not (= {term} 0.0))" if op == "!=" else f"({op} {term} 0.0)"


def query(problem: Problem) -> str:
    """The SMT-LIB text that asks for a counterexample."""
    ring = problem.ring
    lines = [
        f"; {problem.obligation.label}: a counterexample to",
        *(f"; {line}" for line in _wrapped(problem.obligation.text())),
        "(set-logic QF_NRA)",
        "(set-option :produce-models true)",
        *(f"(declare-const {_PREFIX}{v.name} Real)" for v in ring.variables),
        *(f"(assert {_relation(polynomial_smt(h.polynomial, ring), h.op)})" for h in problem.region.hypotheses),
    ]
    numerator, denominator = problem.reduced
    negated = f"(not {_relation(polynomial_smt(numerator * denominator, ring), problem.op)})"
    zeros = [f"(= {polynomial_smt(d, ring)} 0.0)" for d in problem.divisors]
    lines.append(f"(assert {f'(or {negated} ' + ' '.join(zeros) + ')' if zeros else negated})")
    for variable, value in (problem.obligation.witness or {}).items():
        lines.append(f"(assert (= {_PREFIX}{variable.name} {number_smt(value)}))")
    lines.append("(check-sat)")
    if ring.variables:
        lines.append(f"(get-value ({' '.join(_PREFIX + v.name for v in ring.variables)}))")
    return "\n".join(lines) + "\n"


def _wrapped(text: str) -> list[str]:
    return [text[i : i + 110] for i in range(0, min(len(text), 1100), 110)]


def ask(solver: Solver, obligation: Obligation, path: Path, seconds: float) -> Answer:
    """Run a solver on a saved query. A crash, a hang or a strange output is an `undecided` with its reason, never an exception."""
    started = time.monotonic()
    command = [*solver.command, f"-T:{max(1, math.ceil(seconds))}", str(path)]
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            start_new_session=True,
        )
    except OSError as error:
        return Answer("undecided", f"{solver.name} could not be started: {error.strerror}", None, 0.0)
    _running.add(process)
    try:
        out, err = process.communicate(timeout=seconds + 0.5)
    except subprocess.TimeoutExpired:
        end(process)
        reason = f"{solver.name} did not stop within {seconds:g} s and was ended"
        return Answer("undecided", reason, None, time.monotonic() - started)
    finally:
        _running.discard(process)
    done = subprocess.CompletedProcess(command, process.returncode, out, err)
    return _judged(solver, obligation, done, time.monotonic() - started)


#: solver processes under way, so that an interrupted run leaves none behind
_running: Final[set[subprocess.Popen[str]]] = set()


def stop_solvers() -> None:
    """End every solver process under way."""
    for process in list(_running):
        end(process)


def end(process: subprocess.Popen[str]) -> None:
    """Kill a solver and whatever it started; its output is not waited for."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (OSError, AttributeError):
        process.kill()
    for stream in (process.stdout, process.stderr):
        if stream is not None:
            stream.close()
    process.wait()


def _judged(solver: Solver, obligation: Obligation, done: subprocess.CompletedProcess[str], spent: float) -> Answer:
    word = done.stdout.split(None, 1)[0] if done.stdout.split() else ""
    if obligation.witness is not None and word in ("sat", "unsat"):
        # the query fixed the point, so sat says that the claim fails there
        return Answer("confirmed" if word == "sat" else "refuted", f"{word} at the point", None, spent)
    if word == "unsat":
        return Answer("confirmed", "unsat", None, spent)
    if word == "sat":
        point = read_model(done.stdout, obligation.variables)
        if point is None:
            return Answer("undecided", f"{solver.name} says sat with a model that is not rational", None, spent)
        if holds_at(obligation.claim, point) is not True and all(holds_at(h, point) for h in obligation.hypotheses):
            return Answer("refuted", "the model, replayed exactly", point, spent)
        return Answer("undecided", f"{solver.name} says sat, but its model does not refute the claim", None, spent)
    if word in ("unknown", "timeout"):
        return Answer("undecided", f"{solver.name} says {word}", None, spent)
    if done.returncode < 0:
        return Answer("undecided", f"{solver.name} was killed by signal {-done.returncode}", None, spent)
    lines = (done.stdout + done.stderr).strip().splitlines()
    first = lines[0][:100] if lines else "nothing"
    return Answer("undecided", f"{solver.name} failed (exit code {done.returncode}): {first}", None, spent)


_TOKEN: Final = re.compile(r"[()]|[^\s()]+")
Tree = str | list["Tree"]


def read_model(output: str, variables: Sequence[Symbol]) -> dict[Symbol, Fraction] | None:
    """The values that `get-value` printed, when all of them are rational."""
    if not variables:
        return {}
    start = output.find("(")
    if start < 0:
        return None
    tree = _parse(_TOKEN.findall(output[start:]))
    if not isinstance(tree, list):
        return None
    try:
        values = {
            pair[0]: _number(pair[1])
            for pair in tree
            if isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str)
        }
    except RecursionError:
        return None
    point: dict[Symbol, Fraction] = {}
    for variable in variables:
        value = values.get(_PREFIX + variable.name)
        if value is None:
            return None
        point[variable] = value
    return point


def _parse(tokens: list[str]) -> Tree | None:
    stack: list[list[Tree]] = [[]]
    for token in tokens:
        if token == "(":
            stack.append([])
        elif token == ")":
            if len(stack) < 2:
                return None
            done = stack.pop()
            stack[-1].append(done)
            if len(stack) == 1:
                return stack[0][0]
        else:
            stack[-1].append(token)
    return None


def _number(tree: Tree) -> Fraction | None:
    if isinstance(tree, str):
        try:
            return Fraction(tree)
        except (ValueError, ZeroDivisionError):
            return None
    if len(tree) == 2 and tree[0] == "-":
        inner = _number(tree[1])
        return -inner if inner is not None else None
    if len(tree) == 3 and tree[0] == "/":
        top, bottom = _number(tree[1]), _number(tree[2])
        return top / bottom if top is not None and bottom else None
    return None
