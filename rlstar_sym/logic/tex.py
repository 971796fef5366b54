r"""A sentence as LaTeX: one formula, complete, with its words in \text."""

from __future__ import annotations

from rlstar_sym.logic.closing import about_rounds, binder_of_all, quantifiers
from rlstar_sym.logic.formulas import Formula, Implies, Sentence
from rlstar_sym.logic.names import canonical
from rlstar_sym.logic.pieces import in_formula
from rlstar_sym.logic.shown import Notation
from rlstar_sym.logic.words import Speaker


def sentence_latex(sentence: Sentence) -> str:
    r"""A closed sentence as one formula: what it is for all of, its run, all that it supposes, the claim.

    >>> from rlstar_sym.logic.formulas import Holds, Sentence
    >>> from rlstar_sym.polynomial.expressions import Symbol
    >>> x = Symbol("x")
    >>> print(sentence_latex(Sentence(None, (x,), (), (), (), Holds(x**2 >= 0))))
    \text{Let }x\text{ be a real number. }x^{2} \ge 0
    """
    sentence = canonical(sentence)
    speaker = Speaker(Notation.of([sentence]))
    binder = binder_of_all([sentence])
    body, supposed = sentence.body, tuple[Formula, ...]()
    if isinstance(body, Implies):
        supposed, body = body.supposed, body.then
    told = [quantifiers(binder), *about_rounds(binder, speaker.notation)]
    if supposed:
        told.append(("Suppose that ", *speaker.say_all(supposed), ". Then"))
    return in_formula([piece for pieces in told if pieces for piece in (*pieces, " ")]) + in_formula(speaker.say(body))
