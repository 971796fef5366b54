"""No false variant of a theorem is ever called proved, and nearly all are refuted by an exact chain.

The witness is replayed by an evaluator of this file, which shares nothing with the one of the package: it knows what a product over the other
steps is, and it moves the chain by the round as THEOREMS.md states it.
"""

from __future__ import annotations

import re
from fractions import Fraction
from math import prod

import mpmath
import pytest
from variants import VARIANTS, Variant

from rlstar_sym.cli.running import choose_engines, quiet, settings
from rlstar_sym.polynomial.composed import Composed
from rlstar_sym.polynomial.expressions import Add, Aggregate, Defined, Div, Expr, Mul, Number, Pow, Relation, Symbol
from rlstar_sym.polynomial.functions import Function
from rlstar_sym.prove.run import prove_theorems
from rlstar_sym.prove.solvers import find_solvers
from rlstar_sym.theorem.statements import Always
from rlstar_sym.theorem.verdicts import CERTIFICATE, ENGINES, POINTS, SOLVERS, TheoremResult

#: names that the variants give to the edge of a step that is set apart from the family delta
SET_APART = ("z", "p")
NAMES = [f"{v.of}: {v.change}" for v in VARIANTS]


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> dict[str, TheoremResult]:
    """All variants through all engines, solvers with a second for each query."""
    chosen = settings(tmp_path_factory.mktemp("false"), choose_engines("all"), 2, 1)
    run = prove_theorems({v.theorem.id: v.theorem for v in VARIANTS}, chosen, quiet)
    return {r.theorem.title: r for r in run}


def test_there_are_many_and_each_is_another():
    assert len(VARIANTS) >= 45
    assert len(set(NAMES)) == len(VARIANTS)
    assert len({v.theorem.proof.facts[-1].statement.text() for v in VARIANTS}) >= len(VARIANTS) - 6
    of = {v.of for v in VARIANTS}
    assert {"I.1", "I.2", "I.3", "I.4", "I.5", "I.6", "I.6a", "I.6b", "I.6c", "I.6d", "I.7", "I.7b", "I.8"} <= of


@pytest.mark.parametrize("variant", VARIANTS, ids=NAMES)
def test_it_is_not_proved(variant: Variant, results: dict[str, TheoremResult]):
    result = results[variant.theorem.title]
    assert result.verdict in ("refuted", "undecided")
    assert result.reason
    # a false step is never covered by a certificate, and no engine stands against an exact counterexample
    for one in result.obligations:
        if one.answers[POINTS].outcome == "refuted":
            assert not one.proved
            assert one.answers[CERTIFICATE].outcome == "undecided"
            assert all(one.answers[engine].outcome != "confirmed" for engine in SOLVERS)
    if result.verdict == "undecided":
        assert not all(one.proved for one in result.obligations)


def test_nearly_all_are_refuted_by_an_exact_chain(results: dict[str, TheoremResult]):
    refuted = [r for r in results.values() if r.verdict == "refuted"]
    assert all(r.witness is not None for r in refuted)
    assert len(refuted) >= 0.8 * len(VARIANTS)


def test_those_left_undecided_fail_at_an_exact_point_of_a_step(results: dict[str, TheoremResult]):
    """They are true of the short chains that are tried; the proof fails nevertheless, and says where."""
    for result in results.values():
        if result.verdict == "undecided":
            assert "is false at" in result.reason


def test_every_engine_was_asked(results: dict[str, TheoremResult]):
    asked = {name: sum(r.counts(name)[1] for r in results.values()) for name in ENGINES}
    assert asked[CERTIFICATE] == asked[POINTS] == sum(len(r.obligations) for r in results.values())
    for engine, solver in find_solvers().items():
        if solver is not None:
            assert asked[engine] == asked[POINTS]
    assert asked["mpmath"] > 0
    assert asked["balls"] > 0


@pytest.mark.parametrize("variant", VARIANTS, ids=NAMES)
def test_the_witness_holds_up_on_its_own(variant: Variant, results: dict[str, TheoremResult]):
    result = results[variant.theorem.title]
    if result.verdict != "refuted":
        assert result.witness is None
        return
    found = re.match(r"(.*) \((\d+)\) fails for N = (\d+): ", result.reason)
    assert found is not None
    fact, steps = variant.theorem.proof.facts[int(found.group(2)) - 1], int(found.group(3))
    assert isinstance(fact.statement, Always)
    replay = Replay({s.name: v for s, v in (result.witness or {}).items()}, steps)
    for hypothesis in fact.statement.hypotheses:
        focused = range(1, 2 if hypothesis in fact.of_one_step else steps + 1)
        assert all(replay.holds(hypothesis, n) for n in focused), hypothesis
    assert not replay.holds(fact.statement.relation, 1)
    replay.check_the_round()


class Replay:
    """Evaluates expressions on an explicit chain, over Fractions; logarithms and exponentials to 80 digits."""

    def __init__(self, values: dict[str, Fraction], steps: int) -> None:
        self.values = values
        self.steps = steps
        self.apart = prod((v for name, v in values.items() if name in SET_APART), start=Fraction(1))
        self.moved: dict[tuple[str, int], Fraction] = {}

    def holds(self, relation: Relation, focus: int) -> bool:
        left, right = self.value(relation.left, focus), self.value(relation.right, focus)
        return {
            "<": left < right,
            "<=": left <= right,
            ">": left > right,
            ">=": left >= right,
            "=": left == right,
            "!=": left != right,
        }[relation.op]

    def value(self, e: Expr, focus: int) -> Fraction:
        match e:
            case Number():
                return Fraction(e.value)
            case Aggregate():
                run = range(1, self.steps + 1) if e.skip < 2 else range(1, self.steps - 1)
                terms = [self.value(e.term, n) for n in run if e.skip != 1 or n != focus]
                return prod(terms, start=Fraction(1)) if e.kind == "product" else sum(terms, Fraction(0))
            case Defined():
                value = self.value(e.definition, focus)
                self.moved[e.name, focus] = value
                return value
            case Function():
                argument = self.value(e.argument, focus)
                with mpmath.workdps(80):
                    function = {"log": mpmath.log, "exp": mpmath.exp, "sqrt": mpmath.sqrt}[e.kind]
                    value = function(mpmath.mpf(argument.numerator) / argument.denominator)
                    return Fraction(*map(int, mpmath.libmp.to_rational(value._mpf_)))
            case Composed():
                around = [*range(focus + 1, self.steps + 1), *range(1, focus)] if e.skip else range(1, self.steps + 1)
                # the row of the unit matrix, carried through the kernels
                row = [Fraction(int(j == e.row)) for j in range(1, len(e.kernel) + 1)]
                for n in around:
                    kernel = [[self.value(x, n) for x in line] for line in e.kernel]
                    row = [sum(x * line[j] for x, line in zip(row, kernel, strict=True)) for j in range(len(row))]
                return row[e.column - 1]
            case Symbol():
                return self.values[f"{e.name}_{focus}" if e.indexed else e.name]
            case Add():
                return sum((self.value(t, focus) for t in e.terms), Fraction(0))
            case Mul():
                return prod((self.value(f, focus) for f in e.factors), start=Fraction(1))
            case Div():
                return self.value(e.numerator, focus) / self.value(e.denominator, focus)
            case Pow():
                return self.value(e.base, focus) ** e.exponent
        raise AssertionError(f"an expression of an unknown kind: {type(e).__name__}")

    def check_the_round(self) -> None:
        """What was taken for delta' is the round of I.1 (for the models that write all steps out, M is known too)."""
        edges = [self.values.get(f"delta_{n}") for n in range(1, self.steps + 1)]
        states = self.values.get("M")
        if states is None or None in edges:
            return
        # a verifier that keeps right answers with probability a and wrong ones with b, and a refit of a part s
        right, wrong = self.values.get("a", Fraction(1)), self.values.get("b", Fraction(0))
        part = self.values.get("s", Fraction(1))
        frozen = (right - wrong) / (right + (states - 1) * wrong)
        for n in range(1, self.steps + 1):
            if ("delta_next", n) in self.moved:
                rest = frozen * prod((e for k, e in enumerate(edges, 1) if k != n), start=self.apart)
                one = edges[n - 1]
                refit = (one + rest + (states - 2) * one * rest) / (1 + (states - 1) * one * rest)
                assert self.moved["delta_next", n] == (1 - part) * one + part * refit
