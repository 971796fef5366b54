"""Rules of calculus: a function with a positive derivative increases; the logarithm of a product over steps."""

from __future__ import annotations

from rlstar_sym.polynomial.derivatives import depends, derivative
from rlstar_sym.polynomial.expressions import Aggregate, Defined, Relation, Symbol, unfold
from rlstar_sym.polynomial.functions import Function, functions_in
from rlstar_sym.polynomial.indexed import restate
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.recording import Recording, divisors, every_symbol
from rlstar_sym.theorem.statements import Always, Increasing


class CalculusRules(Recording):
    """One real variable."""

    def increasing(self, value: Defined, variable: Symbol, *, note: str = "") -> Fact:
        """Rule `increasing function`: `value` increases in the variable, on the interval that the hypotheses leave it.

        value: a name for an expression in the variable, with logarithms and powers of it; every hypothesis that mentions the variable bounds it by something
        that does not. Owed: that the derivative (taken here) is positive, that no divisor vanishes, and that logarithms are of positive numbers.
        """
        if type(variable) is not Symbol or variable.indexed or not isinstance(value, Defined):
            raise self._error("increasing(...) wants a name for an expression, and a variable")
        if not depends(value, variable):
            raise self._error(f"{value} does not depend on {variable}")
        for relation in self.hypotheses:
            if variable in every_symbol(relation) and not _bounds(relation, variable):
                raise self._error(f"{relation} is not a bound on {variable} by something without it")
        whole = unfold(value)
        premises = [
            self._established(f.argument > 0, f"The {f.kind} is of a positive number.")
            for f in functions_in(whole)
            if f.kind in ("log", "sqrt")
        ]
        owed = self._nonzero(divisors(whole > 0))
        premises.append(self._established(derivative(whole, variable) > 0, "The derivative is positive."))
        return self._conclude(
            "increasing function", Increasing(self.hypotheses, value, variable), owed, premises, note=note
        )

    def compare(self, fact: Fact, lower: Symbol, higher: Symbol, *, note: str = "") -> Fact:
        """Rule `increasing function`: from lower < higher, f(lower) < f(higher) for a function that was shown to increase.

        Owed: lower < higher, and that both are in the interval (that all hypotheses of the fact hold of both).
        """
        self._want_own(fact)
        statement = fact.statement
        if not isinstance(statement, Increasing):
            raise self._error(f"{fact.label} does not say that a function increases")
        if (set(statement.hypotheses) - fact.of_one_step) & self.of_one_step:
            raise self._error(f"{fact.label} supposes of every step what is supposed here of one")
        premises = [fact, self._established(lower < higher, "The one is below the other,")]
        for relation in statement.hypotheses:
            if statement.variable not in every_symbol(relation):
                if relation not in self.hypotheses:
                    raise self._error(f"{fact.label} supposes {relation}, which is not a hypothesis here")
                continue
            for place in (lower, higher):
                moved = relation.substitute({statement.variable: place})
                if moved not in self.hypotheses:
                    premises.append(self._established(moved, "and both are in the interval."))
        low, high = (
            statement.function
            if place == statement.variable
            else restate(statement.function, {statement.variable: place})
            for place in (lower, higher)
        )
        return self._record("increasing function", Always(self.hypotheses, low < high), premises, note=note)

    def log_of_steps(self, value: Function, total: Aggregate, *, note: str = "") -> Fact:
        """Rule `logarithm of a product`: log of a product over steps is the sum of the logarithms over the same steps."""
        self._want_every_step("the logarithm of a product over steps")
        product = value.argument if isinstance(value, Function) and value.kind == "log" else None
        if not isinstance(product, Aggregate) or product.kind != "product":
            raise self._error("log_of_steps(...) wants the logarithm of a product over steps")
        term = total.term
        fits = isinstance(term, Function) and term.kind == "log" and unfold(term.argument) == unfold(product.term)
        if not fits or total.kind != "sum" or total.skip != product.skip:
            raise self._error(f"{total.name} is not the sum of the logarithms of the factors of {product.name}")
        premises = [self._established(product.term > 0, "Every factor is positive.")]
        return self._conclude(
            "logarithm of a product", Always(self.hypotheses, value.equals(total)), (), premises, note=note
        )


def _bounds(relation: Relation, variable: Symbol) -> bool:
    """Whether the relation is `variable op something` or the other way round, op an order, so that it leaves an interval."""
    if relation.op not in ("<", "<=", ">", ">="):
        return False
    if relation.left == variable:
        return not depends(relation.right, variable)
    return relation.right == variable and not depends(relation.left, variable)
