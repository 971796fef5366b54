"""Rules of calculus: a function with a positive derivative increases; a continuous function takes what is between two of its values; the logarithm of a product over steps."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rlstar_sym.polynomial.composed import ProductEntry
from rlstar_sym.polynomial.derivatives import depends, derivative
from rlstar_sym.polynomial.expressions import Aggregate, Defined, Expr, Relation, Scalar, Symbol, expr, unfold
from rlstar_sym.polynomial.functions import Function, functions_in
from rlstar_sym.polynomial.indexed import restate, restated
from rlstar_sym.theorem.definedness import conditions
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.nodes import Shown, Source, Supposed, node
from rlstar_sym.theorem.recording import Recording, divisors, every_symbol, facts_of
from rlstar_sym.theorem.statements import Always, Attained, Increasing


class CalculusRules(Recording):
    """One real variable."""

    def increasing(self, value: Defined, variable: Symbol, *, note: str = "") -> Fact:
        """Rule `increasing function`: `value` increases in the variable, on the interval that the hypotheses leave it.

        value: a name for an expression in the variable, with logarithms and powers of it; every hypothesis that mentions the variable bounds it by something
        that does not. Owed: that the derivative (taken here) is positive, that no divisor vanishes, and that logarithms are of positive numbers.
        """
        self._want_no_run("increasing")
        self._want_variable(variable, "increasing")
        if not isinstance(value, Defined):
            raise self._error("increasing(...) wants a name for an expression")
        if not depends(value, variable):
            raise self._error(f"{value} does not depend on {variable}")
        for relation in self.hypotheses:
            if variable in every_symbol(relation) and not _bounds(relation, variable):
                raise self._error(f"{relation} is not a bound on {variable} by something without it")
        whole = unfold(value)
        arguments = tuple(
            self._shown(f.argument > 0, f"The {f.kind} is of a positive number.")
            for f in functions_in(whole)
            if f.kind in ("log", "sqrt")
        )
        owed = self._nonzero(divisors(whole > 0))
        slope = derivative(whole, variable)
        rises = self._shown(slope > 0, "The derivative is positive.")
        said = node(
            "increasing function",
            function=value,
            whole=whole,
            variable=variable,
            slope=slope,
            positive=arguments,
            nonzero=owed,
            rises=rises,
        )
        premises = facts_of([*arguments, rises])
        return self._conclude(
            "increasing function", Increasing(self.hypotheses, value, variable), owed, premises, note=note, node=said
        )

    def compare(self, fact: Fact, lower: Symbol, higher: Symbol, *, strict: bool = True, note: str = "") -> Fact:
        """Rule `increasing function`: from lower < higher, f(lower) < f(higher) for a function that was shown to increase; if not `strict`, likewise with <=.

        Owed: lower < higher, and that both are in the interval (that all hypotheses of the fact hold of both).
        """
        self._want_own(fact)
        statement = fact.statement
        if not isinstance(statement, Increasing):
            raise self._error(f"{fact.label} does not say that a function increases")
        if (set(statement.hypotheses) - fact.of_one_step) & self.of_one_step:
            raise self._error(f"{fact.label} supposes of every step what is supposed here of one")
        for place in (lower, higher):
            if any(s.indexed for s in every_symbol(place)):
                raise self._error(f"compare(...): {place} differs from step to step")
        order = lower < higher if strict else lower <= higher
        ordered = self._shown(order, "The one is below the other,")
        inside: list[tuple[Source, Source]] = []
        for relation in statement.hypotheses:
            if statement.variable not in every_symbol(relation):
                if relation not in self.hypotheses:
                    raise self._error(f"{fact.label} supposes {relation}, which is not a hypothesis here")
                continue
            of_steps = any(s.indexed for s in every_symbol(relation))
            if of_steps and self.of_one_step and relation not in fact.of_one_step:
                raise self._error(
                    f"{fact.label} supposes {relation} of every step, and here something is supposed of one"
                )
            at_low, at_high = (
                Supposed(moved)
                if (moved := relation.substitute({statement.variable: place})) in self.hypotheses
                else self._shown(moved, "and both are in the interval.")
                for place in (lower, higher)
            )
            inside.append((at_low, at_high))
        low, high = (
            statement.function
            if place == statement.variable
            else restate(statement.function, {statement.variable: place})
            for place in (lower, higher)
        )
        shown = low < high if strict else low <= high
        said = node(
            "compare",
            rises=fact,
            function=statement.function,
            lower=lower,
            higher=higher,
            variable=statement.variable,
            strict=strict,
            ordered=ordered,
            inside=tuple(inside),
            defined=_conditions(statement.function),
        )
        premises = [fact, *facts_of([ordered, *(s for pair in inside for s in pair if isinstance(s, Shown))])]
        # both places satisfy the hypotheses under which the function was shown to be defined
        return self._record(
            "increasing function", Always(self.hypotheses, shown), premises, note=note, defined=True, node=said
        )

    def special_case(self, fact: Fact, variable: Symbol, value: Symbol, *, note: str = "") -> Fact:
        """Rule `special case`: a relation shown for every value of a variable holds for the one named.

        variable: of the relation and of its hypotheses; value: a name of what is the same at every step, such as `Defined("a", 1/M)`. Owed: that the value is
        defined, and that it satisfies the hypotheses of the fact; those that do not mention the variable are hypotheses here.
        """
        self._want_own(fact)
        self._want_no_run("special_case", fact)
        self._want_every_step("a special case")
        statement = fact.statement
        if type(statement) is not Always or fact.of_one_step:
            raise self._error(f"{fact.label} is not a relation of every state that satisfies its hypotheses")
        self._want_variable(variable, "special_case")
        self._want_point(value, variable, "special_case")
        relation = statement.relation
        if variable not in every_symbol(relation):
            raise self._error(f"{relation} does not speak of {variable}")
        defined = self._defined(value)
        satisfied: list[Shown] = []
        for hypothesis in statement.hypotheses:
            if variable in every_symbol(hypothesis):
                moved = self._moved(hypothesis, variable, value)
                satisfied.append(self._shown(moved, "It satisfies the hypothesis."))
            elif hypothesis not in self.hypotheses:
                raise self._error(f"{fact.label} supposes {hypothesis}, which is not a hypothesis here")
        shown = self._moved(relation, variable, value)
        said = node(
            "special case",
            fact=fact,
            variable=variable,
            value=value,
            satisfied=tuple(satisfied),
            defined=_conditions(relation),
        )
        premises = [fact, *facts_of([*defined, *satisfied])]
        # the value is defined and satisfies the hypotheses under which the relation was shown to be
        return self._record(
            "special case", Always(self.hypotheses, shown), premises, note=note, defined=True, node=said
        )

    def attained(
        self,
        function: Defined,
        variable: Symbol,
        value: Scalar,
        *,
        low: Symbol,
        high: Symbol,
        increasing: Fact | None = None,
        note: str = "",
    ) -> Fact:
        """Rule `intermediate value`: the function takes the value at a point strictly between low and high, where it was shown to be below and above it.

        function: a name for an expression in the variable, with logarithms, exponentials, roots and powers of it; every hypothesis that mentions the variable
        bounds it by something that does not. increasing: that the function increases under the hypotheses at hand; then the value is taken once. Owed: that no
        divisor vanishes on the interval of the variable and that logarithms and roots there are of positive numbers, so that the function is continuous; and, by
        the hypotheses that do not mention the variable, that low and high are defined and in the interval, low < high, and function(low) < value < function(high).
        """
        target = expr(value)
        self._want_no_run("attained", *([increasing] if increasing is not None else []))
        self._want_every_step("an intermediate value")
        self._want_variable(variable, "attained")
        if not isinstance(function, Defined) or not depends(function, variable):
            raise self._error(f"attained(...) wants a name for an expression in {variable}")
        if depends(target, variable):
            raise self._error(f"the value {target} is not the same for every {variable}")
        within = tuple(h for h in self.hypotheses if variable in every_symbol(h))
        for relation in within:
            if not _bounds(relation, variable):
                raise self._error(f"{relation} is not a bound on {variable} by something without it")
        if not within:
            raise self._error(f"attained(...) wants hypotheses that leave {variable} an interval")
        premises: list[Fact] = []
        if increasing is not None:
            self._want_usable(increasing)
            rises = increasing.statement
            if not isinstance(rises, Increasing) or rises.function != function or rises.variable != variable:
                raise self._error(f"{increasing.label} does not say that {function.name} increases in {variable}")
            premises.append(increasing)
        continuous = self._defined(function)
        premises += facts_of(continuous)
        ends = [self._moved(function.equals(0), variable, place).left for place in (low, high)]
        with self._apart_from(within):
            # what is said of the ends must not rest on there being a number in the interval
            inside: list[Shown] = []
            for place in (low, high):
                self._want_point(place, variable, "attained")
                premises += facts_of(self._defined(place))
                for relation in within:
                    inside.append(self._shown(self._moved(relation, variable, place), "It is in the interval."))
                    premises.append(inside[-1].fact)
            sides = (
                self._shown(low < high, "The ends are in order;"),
                self._shown(ends[0] < target, "the function is below the value at the one"),
                self._shown(ends[1] > target, "and above it at the other."),
            )
            premises += facts_of(sides)
        kept = tuple(h for h in self.hypotheses if h not in within)
        statement = Attained(kept, function, variable, target, within, low, high, increasing is not None)
        said = node(
            "intermediate value",
            function=function,
            whole=unfold(function),
            variable=variable,
            value=target,
            low=low,
            high=high,
            increasing=increasing,
            continuous=continuous,
            inside=tuple(inside),
            sides=sides,
        )
        return self._record("intermediate value", statement, premises, note=note, node=said)

    @contextmanager
    def _apart_from(self, relations: tuple[Relation, ...]) -> Iterator[None]:
        """Work without some of the hypotheses, and without what was shown under them."""
        kept = self._assumptions, self._case
        self._assumptions = [h for h in self._assumptions if h not in relations]
        self._case = tuple(h for h in self._case if h not in relations)
        try:
            yield
        finally:
            self._assumptions, self._case = kept

    def _moved(self, relation: Relation, variable: Symbol, place: Symbol) -> Relation:
        """The relation with the place for the variable, also inside names, functions and powers; products over steps that differ are refused."""
        for symbol in every_symbol(relation):
            over_steps = isinstance(symbol, (Aggregate, ProductEntry)) and depends(symbol, variable)
            if over_steps and (isinstance(symbol, ProductEntry) or any(s.indexed for s in every_symbol(symbol))):
                raise self._error(f"{symbol.name} runs over steps that differ")
        at = {variable: place}
        return Relation(restated(relation.left, at), relation.op, restated(relation.right, at))

    def _want_variable(self, variable: Symbol, rule: str) -> None:
        if type(variable) is not Symbol or variable.indexed:
            raise self._error(f"{rule}(...) wants a variable, not {variable}")
        if variable in self.run_names or variable in self._start_values:
            raise self._error(f"{variable} names a state of particular rounds")

    def _want_point(self, place: Symbol, variable: Symbol, rule: str) -> None:
        """A name, of something that is the same at every step and does not depend on the variable."""
        if not isinstance(place, Symbol) or any(s.indexed for s in every_symbol(place)):
            raise self._error(f"{rule}(...): {place} is not a name of one number, the same at every step")
        if depends(place, variable) or any(s in self.run_names or s in self._start_values for s in every_symbol(place)):
            raise self._error(f"{rule}(...): {place} depends on {variable}, or on a state of particular rounds")

    def _defined(self, value: Symbol) -> tuple[Shown, ...]:
        """That nothing in the value divides by zero, and that logarithms and roots in it are of positive numbers."""
        whole = unfold(value)
        parts = [whole]
        parts += [unfold(f.argument) for f in functions_in(whole)]
        parts += [unfold(s.term) for s in every_symbol(value) if isinstance(s, Aggregate)]
        found = {d for part in parts for d in divisors(part > 0)}
        nonzero = [self._shown(divisor.differs(0), "It is not divided by zero.") for divisor in sorted(found, key=repr)]
        positive = [
            self._shown(f.argument > 0, f"The {f.kind} is of a positive number.")
            for f in functions_in(whole)
            if f.kind in ("log", "sqrt")
        ]
        return (*nonzero, *positive)

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
        positive = self._shown(product.term > 0, "Every factor is positive.")
        statement = Always(self.hypotheses, value.equals(total))
        said = node("logarithm of a product over steps", value=value, product=product, total=total, positive=positive)
        # a product of positive factors is positive
        return self._record(
            "logarithm of a product", statement, [positive.fact], note=note, known=(product > 0,), node=said
        )


def _conditions(said: Expr | Relation) -> tuple[Relation, ...]:
    """Where what a fact says of the variable is defined, in the order in which the fact has it."""
    return tuple(sorted(conditions(said), key=repr))


def _bounds(relation: Relation, variable: Symbol) -> bool:
    """Whether the relation is `variable op something` or the other way round, op an order, so that it leaves an interval."""
    if relation.op not in ("<", "<=", ">", ">="):
        return False
    if relation.left == variable:
        return not depends(relation.right, variable)
    return relation.right == variable and not depends(relation.left, variable)
