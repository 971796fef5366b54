"""QEPCAD B as one more opinion: the closed formula `for all variables, hypotheses imply the claim`, printed exactly, in a process group of its own."""

from __future__ import annotations

import math
import os
import resource
import shutil
import signal
import subprocess
import time
from collections.abc import Sequence

from rlstar_sym.polynomial.parser import parse_relations
from rlstar_sym.polynomial.rational import Polynomial, Ring, fraction_of
from rlstar_sym.prove.problem import Problem
from rlstar_sym.theorem.obligations import Obligation

#: garbage-collected cells that it may use
CELLS = 50_000_000
MEMORY_BYTES = 4 * 2**30
_OPERATORS = {"!=": "/="}


def find_qepcad() -> str | None:
    """The program, when it is installed."""
    return shutil.which("qepcad")


def polynomial_text(polynomial: Polynomial, ring: Ring, names: Sequence[str]) -> str:
    """A polynomial with whole coefficients (it is scaled by a positive number), factors side by side."""
    terms = [(exponents, fraction_of(c)) for exponents, c in polynomial.to_dict().items()]
    scale = math.lcm(*(c.denominator for _, c in terms)) if terms else 1
    shown = []
    for exponents, coefficient in terms:
        whole = coefficient * scale
        factors = [str(abs(whole.numerator))]
        factors += [
            name if power == 1 else f"{name}^{power}"
            for name, power in zip(names, map(int, exponents), strict=True)
            if power
        ]
        shown.append(("- " if whole < 0 else "+ ") + " ".join(factors))
    return " ".join(shown).removeprefix("+ ") if shown else "0"


def formula(claim: str, given: Sequence[str]) -> str:
    """The input. Denominators are multiplied out, with their sign: num/den > 0 is num * den > 0, and none of them is zero."""
    hypotheses = [relation for text in given for relation in parse_relations(text)]
    (goal,) = parse_relations(claim)
    problem = Problem(Obligation("claim", tuple(hypotheses), goal))
    ring = problem.ring
    names = [f"v{place}" for place in range(len(ring.variables))]
    above, below = problem.reduced
    facts = [_relation(h.polynomial, h.op, ring, names) for h in problem.region.hypotheses]
    wanted = [_relation(above * below, problem.op, ring, names)]
    wanted += [_relation(divisor, "!=", ring, names) for divisor in problem.divisors]
    quantified = "".join(f"(A {name})" for name in names)
    both = " /\\ "
    return (
        f"[ a claim for all real numbers ]\n({','.join(names)})\n0\n"
        f"{quantified}[ [ {both.join(facts) or '0 = 0'} ] ==> [ {both.join(wanted)} ] ].\nfinish\n"
    )


def _relation(polynomial: Polynomial, op: str, ring: Ring, names: Sequence[str]) -> str:
    return f"{polynomial_text(polynomial, ring, names)} {_OPERATORS.get(op, op)} 0"


def ask_qepcad(program: str, text: str, seconds: float) -> tuple[str, str, float]:
    """(proved, refuted or undecided; the reason; seconds)."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [program, f"+N{CELLS}"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
        preexec_fn=_limit,
    )
    try:
        out, _ = process.communicate(text, timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return "undecided", f"no answer within {seconds:g} s", time.perf_counter() - started
    except BaseException:
        os.killpg(process.pid, signal.SIGKILL)
        raise
    spent = time.perf_counter() - started
    words = out.partition("equivalent quantifier-free formula:")[2].split()
    if words[:1] == ["TRUE"]:
        return "proved", "", spent
    if words[:1] == ["FALSE"]:
        return "refuted", "without a point", spent
    lines = [line.strip() for line in out.splitlines() if "ailure" in line or "rror" in line]
    return "undecided", lines[0][:120] if lines else "it ended without an answer", spent


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
