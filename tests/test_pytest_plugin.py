"""The pytest plugin: theorem files as test items, with failures that say what is open and where."""

from __future__ import annotations

import pytest

HEAD = '''"""Lemmas.

Claim    About edges.
"""
from rlstar_sym import SymmetricChain
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
after = chain.star_round()
'''
LEMMA = """

@theorem("{id}", "A lemma")
def lemma(proof):
    proof.assume(0 <= chain.delta, chain.delta <= 1, chain.states >= 2)
    proof.induction(0 <= chain.rest, chain.rest <= 1)
    proof.show({claim})
"""


def test_a_directory_of_theorems_passes(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(first=HEAD + LEMMA.format(id="t.1", claim="after.delta <= 1"))
    pytester.makepyfile(second=HEAD + LEMMA.format(id="t.2", claim="after.delta >= chain.delta"))
    pytester.makepyfile(helper="VALUE = 1\n")
    result = pytester.runpytest_subprocess("-v")
    result.assert_outcomes(passed=2)
    result.stdout.fnmatch_lines(["*t.1 A lemma*PASSED*"])


def test_a_false_theorem_shows_obligation_region_witness_and_query(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(false=HEAD + LEMMA.format(id="t.3", claim="after.delta > chain.delta"))
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        ["theorem t.3 (A lemma) is refuted", "*witness*delta_1 = *", "*obligation*", "*region*", "*query*.smt2"]
    )
    assert "Traceback" not in result.stdout.str()


def test_a_file_that_does_not_parse_is_one_readable_error(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(broken="from rlstar_sym.theorem import theorem\n@theorem('t.4')\ndef f(proof:\n")
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*broken.py:3: not valid Python*"])


PLAIN = """
from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.theorem import theorem
x = Symbol("x")
@theorem("{id}")
def test_lemma(proof):
    proof.assume(x > 1)
    proof.show(x > 0)
"""


def test_a_test_file_that_states_theorems_is_collected_once(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(test_mine=PLAIN.format(id="t.5") + "def test_other():\n    assert True\n")
    inner = (
        "def test_inner():\n    from rlstar_sym.theorem import theorem\n    @theorem('t.6')\n    def f(proof): pass\n"
    )
    pytester.makepyfile(test_within=inner)
    result = pytester.runpytest_subprocess("-v", "-W", "ignore")
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(["*test_mine.py::t.5 Test lemma*PASSED*"])


def test_two_files_cannot_state_the_same_id(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(first=PLAIN.format(id="t.7"), second=PLAIN.format(id="t.7"))
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*second.py:*the id t.7 is already taken by *first.py*"])


def test_a_theorem_is_not_proved_by_a_false_one_of_its_file_that_is_not_selected(pytester: pytest.Pytester) -> None:
    # false within 10^-6 of 123/457 alone, where no run of ours comes by
    pytester.makepyfile(
        resting="""
from rlstar_sym import Rational, Symbol
from rlstar_sym.theorem import theorem
x = Symbol("x")
square, least = (x - Rational(123, 457)) ** 2, Rational(1, 10**12)
@theorem("t.8")
def false(proof):
    proof.assume(0 < x, x < 1)
    return proof.show(square >= least)
@theorem("t.9", uses=["t.8"])
def resting(proof):
    proof.assume(0 < x, x < 1)
    return proof.show(2 * square >= 2 * least, using=proof.cite("t.8"))
"""
    )
    result = pytester.runpytest_subprocess("-k", "t.9")
    result.assert_outcomes(failed=1, deselected=1)
    result.stdout.fnmatch_lines(["*it uses t.8, which is not proved*"])
