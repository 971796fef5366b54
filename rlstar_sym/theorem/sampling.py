"""Rules about estimates from samples: Hoeffding's inequality as a cited result, and the union bound over all steps and rounds."""

from __future__ import annotations

from collections.abc import Sequence

from rlstar_sym.polynomial.expressions import Aggregate, Expr, Relation, Scalar, Symbol, expr, unfold
from rlstar_sym.polynomial.rational import simplify
from rlstar_sym.theorem.facts import Fact, relation_key
from rlstar_sym.theorem.literature import CITED, LITERATURE
from rlstar_sym.theorem.nodes import node
from rlstar_sym.theorem.recording import Recording, every_symbol
from rlstar_sym.theorem.statements import SmallErrors, TailBound


class SamplingRules(Recording):
    """Estimates from independent samples."""

    def hoeffding(self, share: Expr, samples: Symbol, deviation: Scalar, *, note: str = "") -> Fact:
        """Hoeffding's inequality, cited and not proved here: a share estimated from independent samples misses by `deviation` or more with probability at
        most 2 exp(-2 * samples * deviation^2).

        share: the probability of each step that is estimated by the share of samples; samples: how many there are for each step. Owed: the share is in [0, 1],
        the deviation positive, and there is at least one sample.
        """
        deviation = expr(deviation)
        if type(samples) is not Symbol or samples.indexed:
            raise self._error(
                f"hoeffding(...): the number of samples is a Symbol, the same for every step, not {samples}"
            )
        self._want_fixed_value(deviation, "the deviation")
        claims = (share >= 0, share <= 1, deviation > 0, samples >= 1)
        unfolded = [Relation(unfold(c.left), c.op, unfold(c.right)) for c in claims]
        owed = tuple(self._owe(self._region(c), c) for c in unfolded)
        exponent = 2 * samples * deviation**2
        statement = TailBound(self.hypotheses, share, samples, deviation, exponent)
        self._cited_results["Hoeffding"] = LITERATURE["Hoeffding"]
        said = node("cited result", name="Hoeffding", share=share, samples=samples, deviation=deviation, owed=owed)
        return self._conclude(CITED, statement, owed, note=note, node=said)

    def small_errors(
        self,
        tail: Fact,
        estimated: Expr,
        *,
        slope: Expr,
        steps: Aggregate,
        rounds: Symbol,
        error: Symbol,
        risk: Symbol,
        logarithm: Symbol,
        using: Sequence[Fact | Relation] = (),
        note: str = "",
    ) -> Fact:
        """Rule `union bound`: with probability at least 1 - risk the estimates of a quantity miss by at most `error`, for every step in each of so many rounds.

        tail: the bound for one step and round; estimated: an affine function of the share, with that slope; steps: their number; logarithm: the name of
        log(2 * steps * rounds/risk). Owed: the affine relation, slope * deviation <= error, exponent >= logarithm, 0 < risk, and rounds >= 1.
        """
        self._want_every_step("a bound on all errors")
        self._want_usable(tail)
        bound = tail.statement
        if not isinstance(bound, TailBound):
            raise self._error("small_errors(...) rests on a tail bound such as hoeffding(...)")
        if relation_key(steps.term.equals(1)) != relation_key(expr(0).equals(0)) or steps.skip or steps.kind != "sum":
            raise self._error(f"small_errors(...): {steps.name} is not the number of steps")
        for symbol, what in (
            (rounds, "rounds"),
            (error, "the error"),
            (risk, "the risk"),
            (logarithm, "the logarithm"),
        ):
            if type(symbol) is not Symbol or symbol.indexed:
                raise self._error(f"small_errors(...): {what} is a Symbol, not {symbol}")
        parameters = (bound.samples, rounds, error, risk, logarithm)
        if len(set(parameters)) != len(parameters) or any(
            p in every_symbol(thing)
            for p in (rounds, risk, logarithm)
            for thing in (estimated, bound.share, bound.deviation)
        ):
            raise self._error(
                "small_errors(...): the samples, rounds, error, risk and logarithm are symbols of their own"
            )
        self._take_as_fixed(*parameters, bound.deviation, slope, steps)
        self._want_fixed_value(slope, "the slope")
        offset = simplify(unfold(estimated - slope * bound.share))
        self._want_fixed_value(offset, f"{estimated} - {slope} * {bound.share}, which simplifies to")
        claims = (
            estimated.equals(slope * bound.share + offset),
            slope > 0,
            slope * bound.deviation <= error,
            bound.exponent >= logarithm,
            expr(0) < risk,
            rounds >= 1,
        )
        unfolded = [Relation(unfold(c.left), c.op, unfold(c.right)) for c in claims]
        owed = tuple(self._owe(self._region(c, using), c) for c in unfolded)
        statement = SmallErrors(
            self.hypotheses,
            estimated,
            bound.share,
            slope,
            offset,
            bound.samples,
            steps,
            rounds,
            error,
            risk,
            logarithm,
        )
        premises = [tail, *(f for f in using if isinstance(f, Fact))]
        said = node("union bound", tail=tail, deviation=bound.deviation, owed=owed)
        return self._conclude("union bound", statement, owed, premises, note=note, node=said)

    def _want_fixed_value(self, value: Expr, what: str) -> None:
        for symbol in every_symbol(value):
            if symbol.indexed or isinstance(symbol, Aggregate):
                raise self._error(f"{what} {value} must be one of parameters, the same for every step")
