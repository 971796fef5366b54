"""Hostile certificates: small files that ask for much are refused, by counting and not by luck.

Each is checked in a process of its own under a limit on its memory. It is the counting that has to stop them: where the limit on memory does, the reason is
another one. (The first takes some seconds: it uses up the work that is allowed.)
"""

import json
import resource
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from builders import CHECKER, E, certificate, coefficients, combination, factors, proof, sign, split

NAMES = [f"x{i}" for i in range(60)]
X = [E(name) for name in NAMES]
NONNEGATIVE = [(">=", x, "0") for x in X]
UNIT = [relation for x in X for relation in ((">", x, "-1"), ("<", x, "1"))]
FREE = coefficients()
IN_UNIT = coefficients(**dict.fromkeys(NAMES, (-1, 1)))
SHIFTED = coefficients(**dict.fromkeys(NAMES, (-1, None)))
#: bytes of address space, the interpreter's own libraries included
MEMORY = 2**28


def total(terms: Iterable[E]) -> E:
    """The sum of expressions."""
    return E(["+", *(term.json for term in terms)])


def product(factors: Iterable[E]) -> E:
    """The product of expressions."""
    return E(["*", *(factor.json for factor in factors)])


def prove(hypotheses: Any, left: E, goal: Any) -> dict[str, Any]:
    """A certificate that left >= 0."""
    return certificate(" ".join(NAMES), hypotheses, (">=", left, "0"), proof(goal, **dict.fromkeys(NAMES, 0)))


QUADRATIC = total(X) ** 2 + 1  # 1,831 terms


def within(operator: str, outer: E, levels: int) -> E:
    """Partial results that all wait for what stands within them."""
    inner = QUADRATIC
    for _ in range(levels):
        inner = E([operator, outer.json, outer.json, inner.json])
    return inner


def signs(levels: int) -> Any:
    """Evidence within evidence, each time for minus the polynomial."""
    goal = FREE
    for i in range(levels):
        goal = sign("<>"[i % 2], goal)
    return goal


def cases(levels: int) -> Any:
    """Cases within cases, each with a hypothesis of its own."""
    goal = FREE
    for _ in range(levels):
        goal = split(total(X) ** 3, (">=", goal), ("<", goal))
    return goal


HOSTILE: dict[str, dict[str, Any]] = {
    "high powers in a box": prove(UNIT, total(x**400 for x in X), IN_UNIT),
    "a product of powers, shifted": prove(NONNEGATIVE, product(x**5 for x in X), SHIFTED),
    "a power of a sum": prove([], total(X) ** 9, FREE),
    "a power of a long number": prove([], total([X[0], E("9" * 4000)]) ** 900, FREE),
    "a power of long fractions": prove([], total([X[0], E("1/" + "7" * 3990), E("1/" + "3" * 3991)]) ** 90, FREE),
    "squares of squares of a long number": prove([], ((((E("9" * 4000)) ** 2) ** 8) ** 8) ** 8, FREE),
    "many powers": prove([], total(total([*X[:3], x]) ** 30 for x in X), FREE),
    "sums within sums": prove([], within("+", QUADRATIC * X[0], 60), FREE),
    "products of sums within sums": prove([], total([within("*", total(X), 2), within("+", QUADRATIC, 150)]), FREE),
    "many divisors": prove([], total(1 / (total(X) + i) for i in range(1, 600)), FREE),
    "signs within signs": certificate(
        " ".join(NAMES), [], ("!=", total(X) ** 3 + 1, "0"), proof(signs(150), **dict.fromkeys(NAMES, 0))
    ),
    "cases within cases": prove(NONNEGATIVE, QUADRATIC, cases(12)),
    "powers of factors": prove([], QUADRATIC, factors(1, *[(QUADRATIC, 1000, "any", None)] * 30)),
    "a combination of many squares": prove([], QUADRATIC, combination(*[(1, total(X) ** 2, [])] * 100)),
}


def under_limits() -> None:
    """In the child process: the limit on memory; on seconds of computing far more than is needed."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))


@pytest.mark.parametrize("name", HOSTILE)
def test_small_files_that_ask_for_much_are_refused_by_counting(name: str, tmp_path: Path) -> None:
    path = tmp_path / "hostile.json"
    path.write_text(json.dumps(HOSTILE[name]))
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(CHECKER), str(path)],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=under_limits,
    )
    assert done.stderr == ""
    assert done.stdout.startswith("malformed"), done.stdout[:500]
    assert "must be at most" in done.stdout or "must be of at most" in done.stdout, done.stdout[:500]
    assert done.returncode == 2
