"""The table of rules: for every kind of node the function that writes the script of its fact. A kind that is not in it is not generated.

A function takes the writer of the file, the fact, and the place where the fact is shown (`Here`); it returns the lines of a script that closes the goal, the claim of
the fact, after `intros s Hs n Hn ...`. It raises `NotGenerated` with a reason. It may write further lemmas with the writer, before the fact's own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from rlstar_sym.kernel.reading import Data, FactTerm
    from rlstar_sym.kernel.writing import Here, Writer
    from rlstar_sym.logic.coq import CoqWriter
    from rlstar_sym.polynomial.expressions import Relation

Script: TypeAlias = "list[str]"
RuleWriter: TypeAlias = "Callable[[Writer, FactTerm, Here], Script]"

DefinedWriter: TypeAlias = "Callable[[Writer, FactTerm, Sequence[Relation]], tuple[str, Script]]"
KnownWriter: TypeAlias = "Callable[[Writer, FactTerm, Here], list[tuple[Data, str]]]"
SpecialWriter: TypeAlias = "Callable[[Writer, FactTerm, CoqWriter, Mapping[str, Data]], str]"

RULES: Final[dict[str, RuleWriter]] = {}
#: files of the library that the facts of a kind of node need beside those that every theorem has
LIBRARIES: Final[dict[str, tuple[str, ...]]] = {}


#: what each special form (rlstar_sym/logic/special.py) says in Coq, of the state of the writer of formulas
SPECIALS: Final[dict[str, SpecialWriter]] = {}


#: what the lemmas of a kind of node show beside its facts, for the full form: relations as data with their proofs
KNOWN: Final[dict[str, KnownWriter]] = {}


#: for kinds of node whose claims suppose something themselves: the statement that conditions hold there, and its proof
DEFINES: Final[dict[str, DefinedWriter]] = {}


class NotGenerated(Exception):
    """Why no proof was written."""


def rule(kind: str, *libraries: str) -> Callable[[RuleWriter], RuleWriter]:
    """Enter a function for a kind of node. libraries: files of `proofs/coq/theory` that its facts speak of or rest on, to be named in full there."""

    def enter(function: RuleWriter) -> RuleWriter:
        if kind in RULES:
            raise ValueError(f"two functions write {kind}")
        RULES[kind] = function
        LIBRARIES[kind] = libraries
        return function

    return enter


def rule_of(kind: str) -> RuleWriter:
    """The function for a kind of node. Raises NotGenerated where there is none."""
    if kind not in RULES:
        raise NotGenerated(f"no function writes the rule `{kind}`")
    return RULES[kind]


def states(form: str) -> Callable[[SpecialWriter], SpecialWriter]:
    """Enter a function that states a special form: of the writer of the file, the fact whose claim it is, the writer of formulas at hand, and the parts."""

    def enter(function: SpecialWriter) -> SpecialWriter:
        if form in SPECIALS:
            raise ValueError(f"two functions state {form}")
        SPECIALS[form] = function
        return function

    return enter


def knows(kind: str) -> Callable[[KnownWriter], KnownWriter]:
    """Enter a function that gives what lemmas of a kind of node show, at what is at hand."""

    def enter(function: KnownWriter) -> KnownWriter:
        if kind in KNOWN:
            raise ValueError(f"two functions know of {kind}")
        KNOWN[kind] = function
        return function

    return enter


def defines(kind: str) -> Callable[[DefinedWriter], DefinedWriter]:
    """Enter a function that states and proves that conditions hold wherever the claim of a kind of node speaks of something."""

    def enter(function: DefinedWriter) -> DefinedWriter:
        if kind in DEFINES:
            raise ValueError(f"two functions define what {kind} speaks of")
        DEFINES[kind] = function
        return function

    return enter


def special_form(form: str) -> SpecialWriter:
    """The function that states a special form. Raises NotGenerated where there is none."""
    if form not in SPECIALS:
        raise NotGenerated(f"the form `{form}` is not stated in Coq")
    return SPECIALS[form]


def claim_name(label: str) -> str:
    """What the claim of an obligation is called in a script."""
    return f"G{label.rpartition('/')[2]}"
