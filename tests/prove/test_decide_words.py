"""What `decide` says around its verdict: which hypothesis is meant, divisors as they are written, names that look like constants."""

from __future__ import annotations

from pathlib import Path

import pytest

from rlstar_sym.errors import UsageError
from rlstar_sym.prove.decide import Decision, decide
from rlstar_sym.prove.run import Settings
from rlstar_sym.prove.solvers import find_z3

ENGINES = frozenset({"certificate", "points"})


def decided(tmp_path: Path, claim: str, *given: str) -> Decision:
    return decide([claim], given, Settings(tmp_path, ENGINES))


@pytest.mark.parametrize("bad", ["x >> 1", "1/x > 0", "x", "sqrt(x) > 1", ""])
def test_the_hypothesis_that_is_meant_is_named(tmp_path: Path, bad: str) -> None:
    with pytest.raises(UsageError, match="hypothesis 2"):
        decided(tmp_path, "x > 0", "x > 1", bad, "x > 2")


def test_a_divisor_is_shown_as_it_is_written(tmp_path: Path) -> None:
    found = decided(tmp_path, "1/((x - y)*(x + y)) > 0", "x > 0", "y >= 0")
    said = " ".join([found.reason, *(a.detail for r in found.results for a in r.answers.values())])
    assert found.verdict in ("refuted", "undecided")
    found = decided(tmp_path, "((x - y)*(x + y))/((x - y)*(x + y)) > 0", "x > 0", "y > 0")
    assert found.verdict == "undecided"
    said = " ".join([found.reason, *(a.detail for r in found.results for a in r.answers.values())])
    assert "(x - y)*(x + y) vanishes" in said


@pytest.mark.parametrize(
    ("claim", "given", "noted"),
    [
        ("pi > 3", (), ("pi",)),
        ("e > 2", (), ("e",)),
        ("x < inf", (), ("inf",)),
        ("pi*e > 2", ("x < inf",), ("pi", "e", "inf")),
        ("pi > 3", ("3.14 < pi < 3.15",), ()),
        ("a*b*c*d*e > 0", ("a > 0",), ()),
        ("x*x >= 0", (), ()),
    ],
)
def test_variables_named_like_constants_are_noted(
    tmp_path: Path, claim: str, given: tuple[str, ...], noted: tuple[str, ...]
) -> None:
    notes = decided(tmp_path, claim, *given).notes
    assert tuple(note.split()[0] for note in notes) == noted


@pytest.mark.skipif(find_z3() is None, reason="z3 is not installed")
def test_a_divisor_that_vanishes_where_a_solver_says_is_shown(tmp_path: Path) -> None:
    given = ["x >= 0", "y >= 0", "x >= y"]
    engines = ENGINES | {"z3"}
    found = decide(["1/((x - y)*(x + y)) > 0"], given, Settings(tmp_path, engines, solvers={"z3": find_z3()}))
    assert found.verdict == "undecided"
    assert "(x - y)*(x + y) vanishes at" in found.reason
