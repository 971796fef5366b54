"""Obligations as statements that Coq reads: formulas over the real numbers, as a mathematician would type them.

`forall delta rest M : R, 0 < delta -> ... -> divisor <> 0 /\\ claim`: that no divisor of the claim vanishes is part of what is shown.
A refutation at a point is `exists x : R, (x = 1 / 2) /\\ hypotheses /\\ ~ (claim)`.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence
from typing import Final

from rlstar_sym.polynomial.expressions import Div, Expr, Number, Relation, walk
from rlstar_sym.polynomial.printers import coq
from rlstar_sym.theorem.obligations import Obligation

#: words of Coq's language, and the type of the variables
KEYWORDS: Final = frozenset(
    re.findall(
        r"\w+",
        """as at by cofix else end exists exists2 fix for forall fun if in let match mod return then using where with
        IF Prop SProp Set Type Axiom CoFixpoint Definition Fixpoint Hypothesis Parameter Theorem Variable R""",
    )
)
#: what the files themselves refer to, so that no lemma may be called like it
_USED: Final = frozenset(
    re.findall(
        r"\w+",
        """Int Var Lt Le Gt Ge Eq Ne None Some Identity FromHypothesis Coefficients Factors Split Substitute Eliminate
        Contradiction Combination StrictSign Certificate between above below factor any_sign case term divided_by True I""",
    )
)
_OPERATORS: Final = {"!=": "<>"}
WIDTH: Final = 110


def identifier(text: str, taken: Iterable[str] = ()) -> str:
    """The text as a name in a Coq file, different from those taken already."""
    name = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_") or "claim"
    if not name[0].isalpha():
        name = f"n{name}"
    used = KEYWORDS | _USED | {*taken}
    while name in used:
        name += "_"
    return name


def variable_names(obligation: Obligation) -> dict[str, str]:
    """What each variable is called in the statement: its own name where Coq allows it."""
    own = [v.name for v in obligation.variables]
    names: dict[str, str] = {}
    for name in own:
        shown = name
        while shown in KEYWORDS or (shown != name and (shown in own or shown in names.values())):
            shown += "_"
        names[name] = shown
    return names


def divisors(relation: Relation) -> list[Expr]:
    """Everything but plain numbers that the relation divides by, as it is written there."""
    found: dict[Expr, None] = {}
    for side in (relation.left, relation.right):
        for node in walk(side):
            if isinstance(node, Div) and not isinstance(node.denominator, Number):
                found.setdefault(node.denominator)
    return list(found)


def statement(obligation: Obligation) -> str:
    """The proposition, over several lines."""
    names = variable_names(obligation)
    given = [_relation(h, names) for h in obligation.hypotheses]
    nonzero = [f"{coq(d, names)} <> 0" for d in divisors(obligation.claim)]
    claim = _relation(obligation.claim, names)
    bound = f"{' '.join(names.values())} : R,"
    if obligation.witness is None:
        head = [f"forall {bound}"] if names else []
        return _lines([*head, *(f"{h} ->" for h in given), *(f"{d} /\\" for d in nonzero), claim])
    point = " /\\ ".join(f"{names[v.name]} = {coq(Number(obligation.witness[v]), names)}" for v in obligation.variables)
    head = [f"exists {bound}", f"({point}) /\\"] if names else []
    return _lines([*head, *(f"{part} /\\" for part in (*given, *nonzero)), f"~ ({claim})"])


def _relation(relation: Relation, names: dict[str, str]) -> str:
    return f"{coq(relation.left, names)} {_OPERATORS.get(relation.op, relation.op)} {coq(relation.right, names)}"


def _lines(parts: Sequence[str]) -> str:
    """The binder on a line of its own, short parts side by side."""
    lines: list[str] = []
    for position, part in enumerate(parts):
        joined = f"{lines[-1]} {part}" if lines else part
        if lines and position > 1 and len(joined) <= WIDTH - 2 and "<> 0 /\\" not in part and position < len(parts) - 1:
            lines[-1] = joined
        else:
            lines.append(part)
    return "\n".join(wrapped(line, "  ") for line in lines)


def wrapped(line: str, indent: str) -> str:
    """A long line broken at spaces."""
    return textwrap.fill(
        line,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
