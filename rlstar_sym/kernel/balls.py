"""The rule about relations on a box: intervals with rational ends, computed by the tactic of coq-interval over the integers of Coq's own library.

That arithmetic adds no axioms (the machine integers, which the tactic takes by default, would); a file with such facts wants the package (libcoq-interval in Debian).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from rlstar_sym.kernel.reading import FactTerm
from rlstar_sym.kernel.running import FUNCTIONS
from rlstar_sym.kernel.table import NotGenerated, Script, rule
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.logic.coq import OPERATORS
from rlstar_sym.polynomial.expressions import Defined, Expr, Relation, Symbol, symbols
from rlstar_sym.polynomial.functions import Function
from rlstar_sym.polynomial.printers import coq

#: what a file with such facts imports, and the tactic over integers that are no machine's
IMPORTS: Final = (
    "From Interval Require Float.Specific_stdz Float.Specific_ops.",
    "From Interval Require Import Tactic.",
)
MODULES: Final = (
    "Module Ends := Specific_ops.SpecificFloat Specific_stdz.StdZRadix2.",
    "Module Enclosures := IntervalTactic Ends.",
)
OPENED: Final = "Import Enclosures."
#: of the ends, in binary digits: thresholds are enclosed to 10^-12, which is less than 2^-39
_DIGITS: Final = 60


@rule("ball arithmetic")
def ball_arithmetic(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The claim at every point of the box, by intervals."""
    if fact.relation is None:
        raise NotGenerated("it is no relation of one state")
    return _on_the_box(writer, fact, here, [writer.term.reader.relation(fact.relation)], whole=True)


def defined_on_the_box(writer: Writer, fact: FactTerm, wanted: Sequence[Relation]) -> tuple[str, Script]:
    """The statement that conditions hold wherever the hypotheses, which are those of a box, do; and its proof."""
    here = writer.here(fact)
    texts = [writer.coq.relation(relation) for relation in wanted]
    claim = " /\\ ".join([*(f"({text})" for text in texts), "True"])
    lines = [writer.intros(fact, here), *_on_the_box(writer, fact, here, wanted, whole=False)]
    return writer.stated(fact, claim), lines


def _on_the_box(writer: Writer, fact: FactTerm, here: Here, claims: Sequence[Relation], *, whole: bool) -> Script:
    """The script for relations, each shown for all numbers in the box. whole: the one relation is the goal, else their conjunction and True."""
    bounds = [writer.term.hypotheses[number] for number in fact.assumed]
    variables = list(dict.fromkeys(s for relation in (*bounds, *claims) for s in _variables(relation)))
    names = {symbol: f"y{i}" for i, symbol in enumerate(variables)}
    if any(symbol.indexed for symbol in variables) or fact.one:
        raise NotGenerated("a box is of numbers that are the same at every step")
    options = ", ".join([*(f"i_bisect {name}" for name in names.values()), f"i_prec {_DIGITS}"])
    differently = ", ".join([*(f"i_autodiff {name}" for name in names.values())][:1])
    tactic = f"interval with ({options}, {differently})"
    supposed = "".join(f"{_ordered(bound, names)} -> " for bound in bounds)
    given = [f"B{i}" for i in range(len(bounds))]
    values = " ".join(writer.value(here, symbol.name) for symbol in variables)
    proofs = " ".join(f"({_turned(b)} {writer.part(here, n)})" for b, n in zip(bounds, fact.assumed, strict=True))
    lines = []
    for i, claim in enumerate(claims):
        ways = (
            f"first [{tactic} | apply Rgt_not_eq; {tactic} | apply Rlt_not_eq; {tactic}]"
            if claim.op == "!="
            else tactic
        )
        lines.append(f"assert (C{i} : forall {' '.join(names.values())} : R, {supposed}{_compared(claim, names)}).")
        lines.append(f"{{ intros {' '.join([*names.values(), *given])}. {ways}. }}")
    shown = [f"({_turned_back(claim)} (C{i} {values} {proofs}))" for i, claim in enumerate(claims)]
    if whole:
        return [*lines, f"exact {shown[0]}."]
    return [*lines, *(f"split; [exact {proof}|]." for proof in shown), "exact I."]


def _variables(thing: Relation | Expr) -> list[Symbol]:
    """The variables in a relation or an expression, also inside names. Raises NotGenerated for products and sums over steps."""
    found: list[Symbol] = []
    for symbol in thing.symbols() if isinstance(thing, Relation) else symbols(thing):
        if isinstance(symbol, Defined):
            found += _variables(symbol.definition)
        elif isinstance(symbol, Function):
            found += _variables(symbol.argument)
        elif type(symbol) is Symbol:
            found.append(symbol)
        else:
            raise NotGenerated(f"{symbol.name} is of many steps, and a box is of numbers")
    return found


def _written(value: Expr, names: Mapping[Symbol, str]) -> str:
    """An expression in the variables alone."""
    texts = {}
    for symbol in symbols(value):
        if isinstance(symbol, Defined):
            texts[symbol.name] = f"({_written(symbol.definition, names)})"
        elif isinstance(symbol, Function):
            texts[symbol.name] = f"({FUNCTIONS[symbol.kind]} ({_written(symbol.argument, names)}))"
        else:
            texts[symbol.name] = names[symbol]
    return coq(value, texts)


def _ordered(relation: Relation, names: Mapping[Symbol, str]) -> str:
    """A relation with the smaller side on the left."""
    left, right = _written(relation.left, names), _written(relation.right, names)
    if relation.op in (">", ">="):
        return f"{right} {relation.op.replace('>', '<')} {left}"
    return f"{left} {OPERATORS.get(relation.op, relation.op)} {right}"


def _compared(relation: Relation, names: Mapping[Symbol, str]) -> str:
    """A relation as one with 0, which is the form that the tactic takes."""
    if relation.op == "!=":
        return _ordered(relation, names)
    left, right = _written(relation.left, names), _written(relation.right, names)
    if relation.op in (">", ">="):
        left, right = right, left
    return f"({left}) - ({right}) {relation.op.replace('>', '<')} 0"


def _turned(relation: Relation) -> str:
    return {">": "Rgt_lt _ _", ">=": "Rge_le _ _"}.get(relation.op, "")


def _turned_back(relation: Relation) -> str:
    """The lemma that takes a comparison with 0 to the relation."""
    lemmas = {
        "<": "Rminus_lt _ _",
        "<=": "Rminus_le _ _",
        ">": "Rminus_lt _ _",  # a > b is b < a
        ">=": "(fun H => Rle_ge _ _ (Rminus_le _ _ H))",
    }
    return lemmas.get(relation.op, "")
