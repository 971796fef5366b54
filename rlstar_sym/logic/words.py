r"""What a formula says, as pieces that are words or mathematics: each sentence once, from which plain text and LaTeX are set.

Every binder is said with its range, and nothing is left out with dots. Some shapes of formulas have words of their own: for how many steps a relation holds,
a quantity that never rises and tends to 0, the first round at which something holds. The words say what the formula says, no less.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from rlstar_sym.logic.formulas import (
    Both,
    Compared,
    Count,
    Either,
    Exists,
    ExistsReal,
    ForAll,
    ForAllReals,
    Formula,
    Holds,
    Iff,
    Implies,
    InState,
    Logarithm,
    Not,
    Ordered,
    Real,
    Special,
    Tends,
    Times,
    TwoTo,
    Variable,
)
from rlstar_sym.logic.pieces import Math, Piece, Pieces, listed
from rlstar_sym.logic.shapes import (
    NUMBERS,
    count_of,
    goes_on,
    is_bare,
    is_relation,
    is_zero,
    names_one,
    one_later,
    rounds_before,
    stripped,
)
from rlstar_sym.logic.shown import Notation, Place, natural
from rlstar_sym.logic.special import special_pieces
from rlstar_sym.polynomial.expressions import Relation, Symbol
from rlstar_sym.polynomial.latex import OPERATORS, joined_bounds, number_latex
from rlstar_sym.polynomial.printers import fraction_text

#: how a piece is put together: a relation; several with "and", or with a quantifier behind; an arrow or a quantifier in front
SIMPLE: Final = 2
LISTED: Final = 1
ARROW: Final = 0

_OPEN: Final = Math("(", r"\bigl(")
_CLOSE: Final = Math(")", r"\bigr)")


class Speaker:
    """Says formulas in one notation."""

    def __init__(self, notation: Notation) -> None:
        self.notation = notation

    # -- formulas ------------------------------------------------------------------

    def say(self, formula: Formula) -> Pieces:
        """All that the formula says."""
        return self._said(formula)[0]

    def say_all(self, formulas: Sequence[Formula]) -> Pieces:
        """That all of them hold: `M >= 2 and 0 < delta[n] < 1 for every step n`."""
        return self._all(tuple(formulas))[0]

    def _said(self, formula: Formula) -> tuple[Pieces, int]:
        match formula:
            case Holds() | Compared() | Ordered():
                return self._all((formula,))
            case Both(parts):
                return self._descent(formula) or self._all(parts)
            case Not(inner):
                return (*self._tight(inner), " fails"), LISTED
            case Either(parts):
                return self._counts(parts) or (listed([self._tight(p) for p in parts], " or ", " or "), LISTED)
            case Iff(left, right):
                return (*self._tight(left), Math(" iff ", r" \iff "), *self._tight(right)), ARROW
            case Implies(supposed, then):
                return ("if ", *self.say_all(supposed), ", then ", *self.say(then)), ARROW
            case ForAll() | Exists():
                return self._quantified(formula)
            case ForAllReals() | ExistsReal():
                return self._of_reals(formula)
            case Tends(variable, quantity, value):
                return (self._tends(quantity, value, variable),), SIMPLE
            case InState(_, values, body):
                return ("at ", *self._point(values), ": ", *self.say(body)), ARROW
            case Special(form, parts):
                return special_pieces(form, dict(parts), self.notation), LISTED
        raise TypeError(f"nothing is said for a {type(formula).__name__}")

    def _tight(self, formula: Formula) -> Pieces:
        """In brackets, if it is not one relation."""
        said, level = self._said(formula)
        return said if level == SIMPLE or self._is_count(formula) else (_OPEN, *said, _CLOSE)

    def _tends(self, quantity: Real, value: Real, variable: Variable) -> Math:
        left, right, t = self.notation.real(quantity), self.notation.real(value), natural(variable)
        return Math(
            f"{left.plain} -> {right.plain} as {t.plain} -> oo",
            rf"{left.tex} \longrightarrow {right.tex} \quad ({t.tex} \to \infty)",
        )

    # -- several formulas -------------------------------------------------------------

    def _all(self, formulas: tuple[Formula, ...]) -> tuple[Pieces, int]:
        """Formulas in a list; relations that stand under the same quantifiers are said together, at the place of the first."""
        groups: dict[object, list[Formula]] = {}
        for position, formula in enumerate(formulas):
            prefix, inner = stripped(formula)
            plain = isinstance(inner, (Holds, Compared, Ordered))
            groups.setdefault(
                (prefix, inner.round if isinstance(inner, Holds) else 0) if plain else position, []
            ).append(formula)
        if (
            len(groups) == 1
            and (alone := next(iter(groups.values())))
            and len(alone) == 1
            and not is_relation(alone[0])
        ):
            return self._said(alone[0])
        said = []
        for together in sorted(groups.values(), key=lambda those: not is_bare(those[0])):
            prefix, inner = stripped(together[0])
            if not isinstance(inner, (Holds, Compared, Ordered)):
                pieces, level = self._said(together[0])
                said.append((pieces if level > ARROW else (_OPEN, *pieces, _CLOSE), level))
                continue
            relations = self._relations([stripped(f)[1] for f in together])
            told_behind = behind(tuple(reversed(prefix)))
            said.append(
                (
                    (*listed([(r,) for r in relations]), *told_behind),
                    SIMPLE if len(relations) == 1 and not prefix else LISTED,
                )
            )
        if len(said) == 1:
            return said[0]
        if all(level == SIMPLE for _, level in said):
            return listed([pieces for pieces, _ in said]), LISTED
        # what follows a quantifier is set apart, so that nothing seems to stand under the wrong one
        return listed([pieces for pieces, _ in said], ", and ", ", and "), ARROW

    def _relations(self, relations: Sequence[Formula]) -> list[Math]:
        """Relations one by one, bounds of one quantity joined."""
        found: list[Math] = []
        held = [r for r in relations if isinstance(r, Holds)]
        if held:
            place = Place(held[0].round, held[0].step, held[0].state)
            places = {id(h.relation): Place(h.round, h.step, h.state) for h in held}
            found += [
                self._bounds(bounds, places.get(id(bounds[0]), _place_of(bounds, held, place)))
                for bounds in joined_bounds(tuple(h.relation for h in held))
            ]
        chain: list[Compared] = []
        for one in relations:
            if isinstance(one, Compared):
                if chain and not goes_on(chain[-1], one):
                    found.append(self._chain(chain))
                    chain = []
                chain.append(one)
            elif isinstance(one, Ordered):
                left, right = natural(one.left), natural(one.right)
                found.append(
                    Math(f"{left.plain} {one.op} {right.plain}", f"{left.tex} {OPERATORS[one.op]} {right.tex}")
                )
        return [*found, *([self._chain(chain)] if chain else [])]

    def _bounds(self, bounds: tuple[Relation, ...], place: Place) -> Math:
        shown = self.relation(bounds[0], place)
        for more in bounds[1:]:
            right = self.notation.expression(more.right, place)
            shown = Math(f"{shown.plain} {more.op} {right.plain}", f"{shown.tex} {OPERATORS[more.op]} {right.tex}")
        return shown

    def relation(self, relation: Relation, place: Place) -> Math:
        """One relation at a place."""
        left, right = self.notation.expression(relation.left, place), self.notation.expression(relation.right, place)
        return Math(f"{left.plain} {relation.op} {right.plain}", f"{left.tex} {OPERATORS[relation.op]} {right.tex}")

    def _chain(self, chain: Sequence[Compared]) -> Math:
        first = self.notation.real(chain[0].left)
        plain, tex = first.plain, first.tex
        for one in chain:
            right = self.notation.real(one.right)
            plain, tex = f"{plain} {one.op} {right.plain}", f"{tex} {OPERATORS[one.op]} {right.tex}"
        return Math(plain, tex)

    # -- quantifiers ------------------------------------------------------------------

    def _quantified(self, formula: ForAll | Exists) -> tuple[Pieces, int]:
        variable = formula.variable
        if isinstance(formula, Exists):
            count = self._count(formula)
            if count is not None:
                return count, LISTED
            body, level = self._said(formula.body)
            shown = Math(variable.name, natural(variable).tex)
            if level == ARROW:
                return (f"for some {_word(variable)} ", shown, ": ", *body), ARROW
            return (*body, f" for some {_word(variable)} ", shown), LISTED
        if (first := self._first_round(formula)) is not None:
            return first, ARROW
        if (before := rounds_before(formula)) is not None:
            last, inner = before
            return (*self._tight_all(inner), " in every round ", _less(variable, last)), LISTED
        if is_relation(formula):
            return self._all((formula,))
        prefix, inner = [variable], formula.body
        while isinstance(inner, ForAll) and inner.variable.sort != "number" and variable.sort != "number":
            prefix.append(inner.variable)
            inner = inner.body
        body, level = self._said(inner)
        if level == ARROW:
            front = [_for_every(v, lead=True) for v in prefix]
            return (*listed(front), ": ", *body), ARROW
        return (*body, *behind(tuple(reversed(prefix)))), LISTED

    def _tight_all(self, formula: Formula) -> Pieces:
        said, level = self._said(formula)
        return said if level > ARROW else (_OPEN, *said, _CLOSE)

    def _of_reals(self, formula: ForAllReals | ExistsReal) -> tuple[Pieces, int]:
        names: list[Symbol] = []
        inner: Formula = formula
        while isinstance(inner, type(formula)) and isinstance(inner, (ForAllReals, ExistsReal)):
            names.append(inner.symbol)
            inner = inner.body
        shown = listed([(self._name(s),) for s in names])
        families = any(s.indexed for s in names)
        kinds = "real numbers" if len(names) > 1 else "real number"
        if isinstance(formula, ExistsReal):
            return (f"there {'are' if len(names) > 1 else 'is a'} {kinds} ", *shown, " with ", *self.say(inner)), ARROW
        if (named := self._named(names, inner)) is not None:
            return named, ARROW
        of_steps = ", one for each step" if families else ""
        lead = f"for all {kinds} " if len(names) > 1 else f"for every {kinds} "
        return (lead, *shown, f"{of_steps}: ", *self.say(inner)), ARROW

    def _named(self, names: Sequence[Symbol], inner: Formula) -> Pieces | None:
        """`with x_0 = x(0) and x_T = x(t): ...`: the names are those of values, each given by an equation."""
        if not isinstance(inner, Implies):
            return None
        given = [f for f in inner.supposed if names_one(f, names)]
        if len(given) != len(names):
            return None
        rest = tuple(f for f in inner.supposed if f not in given)
        then: Formula = Implies(rest, inner.then) if rest else inner.then
        return ("with ", *self.say_all(given), ": ", *self.say(then))

    def _name(self, symbol: Symbol) -> Math:
        return Math(symbol.name, symbol.latex_name)

    # -- shapes with words of their own ---------------------------------------------------

    def _is_count(self, formula: Formula) -> bool:
        return (isinstance(formula, Exists) and count_of(formula) is not None) or (
            isinstance(formula, Either) and self._counts(formula.parts) is not None
        )

    def _count(self, formula: Exists) -> Pieces | None:
        """`delta[n] = 0 for exactly one step n`."""
        found = count_of(formula)
        if found is None:
            return None
        number, held, variable = found
        return (*self._all((held,))[0], f" for {number} ", natural(variable))

    def _counts(self, parts: Sequence[Formula]) -> tuple[Pieces, int] | None:
        """`delta[n] = 0 for no step or for exactly one step n`: alternatives that count the same steps."""
        found = [count_of(p) for p in parts]
        told = [one for one in found if one is not None]
        if not told or len(told) < len(parts):
            return None
        _, held, variable = told[0]
        if any(one[1] != held or one[2] != variable for one in told):
            return None
        order = [number for number in NUMBERS if any(one[0] == number for one in told)]
        return (
            *self._all((held,))[0],
            f" for {' or for '.join(order)} ",
            natural(variable),
        ), LISTED

    def _descent(self, formula: Both) -> tuple[Pieces, int] | None:
        """`0 <= q(t + 1) <= q(t) at every round, and q(t) -> 0`: it never rises, and falls to 0."""
        match formula.parts:
            case (
                ForAll(variable, Both((Compared(zero, "<=", now), Compared(later, "<=", again)))),
                Tends(last, quantity, value),
            ) if zero == value and is_zero(zero) and now == again == quantity and last == variable:
                if later != one_later(now, variable):
                    return None
                shown, t = self.notation.real(quantity), natural(variable)
                end = Math(f"0 as {t.plain} -> oo", rf"0 \quad ({t.tex} \to \infty)")
                return (shown, " is never negative, never rises, and falls to ", end), LISTED
        return None

    def _first_round(self, formula: ForAll) -> Pieces | None:
        """`goal iff 2^t log b >= log c at every round t`, with the first such round where b > 1."""
        match formula.body:
            case Iff(_, Compared(Times((Count(TwoTo(exponent)), Logarithm(base))), ">=", Logarithm(target))) if (
                exponent == formula.variable
            ):
                reached = self.say(formula.body)
                b, c = self.notation.real(Logarithm(base)), self.notation.real(Logarithm(target))
                above = self.notation.real(base)
                ratio = Math(f"{c.plain}/{b.plain}", rf"\frac{{{c.tex}}}{{{b.tex}}}")
                first = Math(
                    f"T = max(0, ceil(log2({ratio.plain})))",
                    rf"T = \max\left(0, \left\lceil \log_2 \left({ratio.tex}\right) \right\rceil\right)",
                )
                where = Math(f"{above.plain} > 1", f"{above.tex} > 1")
                more = Math(f"{self.notation.real(target).plain} > 1", f"{self.notation.real(target).tex} > 1")
                return (
                    *_for_every(formula.variable, lead=True),
                    ": ",
                    *reached,
                    "; so where ",
                    where,
                    " and ",
                    more,
                    ", this is so from the first round ",
                    first,
                    " on",
                )
        return None

    # -- explicit states ------------------------------------------------------------------

    def _point(self, values: Any) -> Pieces:
        shown: list[Pieces] = []
        for symbol, value in values.items():
            if isinstance(value, tuple):
                for step, one in enumerate(value, 1):
                    name = self.notation.symbol(symbol, Place(0, Variable(str(step), "step")))
                    shown.append((Math(f"{name.plain} = {fraction_text(one)}", f"{name.tex} = {number_latex(one)}"),))
            else:
                name = self.notation.symbol(symbol, Place(0, Variable("n", "step") if symbol.indexed else None))
                shown.append((Math(f"{name.plain} = {fraction_text(value)}", f"{name.tex} = {number_latex(value)}"),))
        return listed(shown) if shown else ("every point",)


def behind(prefix: Sequence[Variable]) -> Pieces:
    """`for every step n and every state i`."""
    told: list[Piece] = []
    for variable in prefix:
        words = _for_every(variable)
        if told and variable.sort != "number":
            words = (" and" + str(words[0]).removeprefix(" for"), *words[1:])
        told += words
    return tuple(told)


def _place_of(bounds: Sequence[Relation], held: Sequence[Holds], place: Place) -> Place:
    """Where joined bounds stand: all relations under one prefix of quantifiers are at one round, and those with a step at one step."""
    steps = [h.step for h in held if h.step is not None]
    states = [h.state for h in held if h.state is not None]
    return Place(place.round, steps[0] if steps else None, states[0] if states else None)


def _word(variable: Variable) -> str:
    return {"step": "step", "number": "round", "state": "state"}[variable.sort]


def _for_every(variable: Variable, *, lead: bool = False) -> Pieces:
    shown = natural(variable)
    if variable.sort == "number":
        at_least = Math(f"{shown.plain} >= 0", rf"{shown.tex} \ge 0")
        return ("for every ", at_least) if lead else (" at every round ", at_least)
    words = f"for every {_word(variable)} "
    return (words if lead else f" {words}", shown)


def _less(variable: Variable, last: Any) -> Math:
    one, other = natural(variable), natural(last)
    return Math(f"{one.plain} < {other.plain}", f"{one.tex} < {other.tex}")
