"""Rules about logarithms and exponentials: what may be said of a `Function`, which to polynomial algebra is just a variable."""

from __future__ import annotations

from rlstar_sym.polynomial.expressions import (
    ONE,
    ZERO,
    Div,
    Number,
    Relation,
    add,
    multiply,
    power,
    unfold,
)
from rlstar_sym.polynomial.functions import Function
from rlstar_sym.theorem.facts import Fact, relation_key
from rlstar_sym.theorem.nodes import Shown, node
from rlstar_sym.theorem.recording import Recording, facts_of
from rlstar_sym.theorem.statements import Always

_ORDER = ("<", "<=", ">", ">=")


class LogarithmRules(Recording):
    """log and exp of what the theorem speaks of."""

    def logarithm(
        self, value: Function, *factors: Function | tuple[Function, int], op: str = "=", note: str = ""
    ) -> Fact:
        """Rule `logarithm of a product`: log(y) = log(f_1) + ... + log(f_k) for y = f_1 * ... * f_k, and likewise with < <= > >=.

        value: the logarithm of y; factors: a logarithm stands for its argument, an exponential for itself (its logarithm is its exponent), and
        (factor, k) for its k-th power; no factor is the number 1, whose logarithm is 0. Owed: the relation between y and the product, and that
        y and the arguments of the logarithms among the factors are positive.
        """
        self._want_function(value, "log")
        if op != "=" and op not in _ORDER:
            raise self._error(f"logarithm(...): {op!r} is none of = {' '.join(_ORDER)}")
        product, total, positive = [], [], [value.argument]
        powers: list[tuple[Function, int]] = []
        for given in factors:
            factor, times = given if isinstance(given, tuple) else (given, 1)
            if isinstance(times, bool) or not isinstance(times, int) or times < 1:
                raise self._error(f"logarithm(...): a factor's power is a whole number from 1 on, not {times!r}")
            self._want_function(factor, "log", "exp")
            powers.append((factor, times))
            of_exponential = factor.kind == "exp"
            product.append(power(factor if of_exponential else factor.argument, times))
            total.append(times * (factor.argument if of_exponential else factor))
            if not of_exponential:
                positive.append(factor.argument)
        claim = Relation(value.argument, op, multiply(ONE, *product))  # type: ignore[arg-type]
        arguments = tuple(self._shown(y > 0, "The logarithm is of a positive number.") for y in positive)
        product_shown = self._shown(claim, "log is increasing, and turns products into sums:")
        shown = Relation(value, op, add(ZERO, *total))  # type: ignore[arg-type]
        said = node(
            "logarithm of a product",
            value=value,
            factors=tuple(powers),
            op=op,
            positive=arguments,
            product=product_shown,
        )
        premises = facts_of([*arguments, product_shown])
        return self._conclude(
            "logarithm of a product", Always(self.hypotheses, shown), (), premises, note=note, node=said
        )

    def exponential(self, relation: Relation, *, note: str = "") -> Fact:
        """Rule `exponential`: exp(a) > 0; exp(a) op exp(b) from a op b; exp(a) op 1 from a op 0. A hypothesis from then on wherever it fits.

        relation: an exponential on the left; another one, 1 or (with >) 0 on the right.
        """
        self._want_relation(relation)
        left, op, right = relation.left, relation.op, relation.right
        if not isinstance(left, Function):
            raise self._error(f"exponential({relation}) wants an exponential on the left")
        self._want_function(left, "exp")
        premises: list[Shown] = []
        if right == ZERO and op == ">":
            pass
        elif op not in _ORDER:
            raise self._error(f"exponential({relation}) wants one of {' '.join(_ORDER)}")
        elif isinstance(right, Number) and right == ONE:
            premises = [self._shown(Relation(left.argument, op, ZERO), "exp is increasing.")]
        elif isinstance(right, Function) and right.kind == "exp":
            premises = [self._shown(Relation(left.argument, op, right.argument), "exp is increasing.")]
        else:
            raise self._error(f"exponential({relation}) wants an exponential, 1 or (with >) 0 on the right")
        said = node("exponential", relation=relation, shown=tuple(premises))
        statement = Always(self.hypotheses, relation)
        return self._conclude("exponential", statement, (), facts_of(premises), note=note, automatic=True, node=said)

    def log_bounds(self, value: Function, *, strict: bool = False, note: str = "") -> tuple[Fact, Fact]:
        """Rule `logarithm bounds`: 1 - 1/y <= log(y) <= y - 1 for y > 0; strict where y > 1 was shown, or y is not 1 (owed otherwise).

        Returns the upper, then the lower bound. For a quotient y = a/b with b > 0 (owed) they are multiplied out: b*log(y) <= a - b and a*log(y) >= a - b.
        """
        self._want_function(value, "log")
        y = value.argument
        shown = [self._shown(y > 0, "The logarithm is of a positive number,")]
        if strict:
            shown.append(self._shown(y > 1 if self._was_shown(y > 1) else y.differs(1), "which is not 1."))
        whole = unfold(y)
        parts: tuple[Shown, ...] = ()
        if isinstance(whole, Div):
            top, below = whole.numerator, whole.denominator
            parts = tuple(self._shown(part > 0, "What is multiplied out is positive.") for part in (below, top))
            sides = (value * below, top - below), (value * top, top - below)
        else:
            sides = (value, y - 1), (value, 1 - 1 / y)
        upper = Relation(sides[0][0], "<" if strict else "<=", sides[0][1])
        lower = Relation(sides[1][0], ">" if strict else ">=", sides[1][1])
        premises = facts_of([*shown, *parts])
        above, under = (
            node("logarithm bounds", value=value, side=side, strict=strict, shown=tuple(shown), quotient=parts)
            for side in ("upper", "lower")
        )
        return (
            self._conclude("logarithm bounds", Always(self.hypotheses, upper), (), premises, note=note, node=above),
            self._conclude("logarithm bounds", Always(self.hypotheses, lower), (), premises, node=under),
        )

    def _was_shown(self, relation: Relation) -> bool:
        wanted = relation_key(relation)
        known = (f for f in self._facts if type(f.statement) is Always and self._in_scope(f))
        return any(relation_key(f.relation) == wanted for f in known)

    def log_mean_bound(self, value: Function, *, note: str = "") -> Fact:
        """Rule `logarithm bounds`: 2*log(s) < s - 1/s for s > 1 (owed); 2*log(s) > s - 1/s for 0 < s < 1, where s < 1 was shown or supposed."""
        self._want_function(value, "log")
        s = value.argument
        if (s < 1) in self.hypotheses or self._was_shown(s < 1):
            shown = [
                self._shown(s > 0, "The logarithm is of a positive number"),
                self._shown(s < 1, "below 1."),
            ]
            claim, side = 2 * value > s - 1 / s, "below 1"
        else:
            shown = [self._shown(s > 1, "The logarithm is of a number above 1.")]
            claim, side = 2 * value < s - 1 / s, "above 1"
        said = node("logarithm mean bound", value=value, side=side, shown=tuple(shown))
        statement = Always(self.hypotheses, claim)
        return self._conclude("logarithm bounds", statement, (), facts_of(shown), note=note, node=said)

    def _want_function(self, value: object, *kinds: str) -> None:
        if not isinstance(value, Function) or value.kind not in kinds:
            raise self._error(
                f"{value!r} is not {' or '.join({'log': 'a logarithm', 'exp': 'an exponential'}[k] for k in kinds)}"
            )
