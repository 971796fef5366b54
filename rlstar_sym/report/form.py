r"""How derivations are typeset: brief or full, how wide a line is, who numbers theorems; and what their labels are called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from rlstar_sym.report.layout import ARTICLE
from rlstar_sym.report.prose import escape

Detail = Literal["brief", "full"]
Numbering = Literal["ids", "paper"]

#: lines narrower than this, in points, are those of a column of two
TWO_COLUMNS: Final = 280
#: the narrowest and the widest line that formulas are broken for
NARROWEST: Final = 200
WIDEST: Final = 700
#: where certificates are, beside the folder of the LaTeX
CERTIFICATES: Final = "certificates"
#: what every label begins with
_LABEL: Final = "rlstar:"
#: what makes a number bold, and the target of a label
MARK: Final = r"\provestep"
#: defines it, for one theorem: `\provestep{3}` prints (3), and `\ref` to its label prints 3
_MARK: Final = r"\def\provestep#1{\expandafter\def\csname @currentlabel\endcsname{#1}\label{%s:#1}\textbf{(#1)}}"


@dataclass(frozen=True)
class Form:
    """How derivations are typeset.

    detail: brief (named steps, and what the others show by how many certificates of which kinds) or full (every step with every certificate in words);
    width: of a line in points, at 10pt (345: the article class; about 230: a column of two); numbering: a theorem is numbered by its id, or by the
    counter of the paper that inputs it.

    >>> Form(detail="full").is_brief
    False
    """

    detail: Detail = "brief"
    width: int = ARTICLE
    numbering: Numbering = "ids"

    @property
    def is_brief(self) -> bool:
        """Whether steps are summed up."""
        return self.detail == "brief"

    @property
    def columns(self) -> int:
        """How many columns a page has room for."""
        return 2 if self.width < TWO_COLUMNS else 1

    def reference(self, id: str) -> str:
        """How a proof names its own theorem: by its id, or by the number that the paper gives it."""
        return rf"Theorem~\ref{{{label_of(id)}}}" if self.numbering == "paper" else f"Theorem~{escape(id)}"


def label_of(id: str) -> str:
    r"""The label of a theorem: `\ref{rlstar:I.4}`. An underscore, which TeX would act on, is written as a plus sign, which no id has.

    >>> label_of("my_lemma.1")
    'rlstar:my+lemma.1'
    """
    return _LABEL + id.replace("_", "+")


def part_label(id: str, part: object) -> str:
    """The label of a conclusion by its letter, or of a step by its number.

    >>> part_label("I.4", "a"), part_label("I.4", 9)
    ('rlstar:I.4:a', 'rlstar:I.4:9')
    """
    return f"{label_of(id)}:{part}"


def definition_of_mark(id: str) -> str:
    """The line that defines, for one theorem, what numbers a step."""
    return _MARK % label_of(id)
