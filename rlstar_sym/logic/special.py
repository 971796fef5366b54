r"""What is said of more than runs and real numbers: the forms of `Special`, their data, and their words.

"edges multiply": the product of kernels of a family. "conserved along the flow": a difference between two steps that a flow leaves alone. "tail of a share" and
"small errors": probabilities of estimates from independent samples. "every model improves": one round of any model of chains.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from rlstar_sym.logic.pieces import Math
from rlstar_sym.logic.shown import Notation, Place, grown, member_latex
from rlstar_sym.polynomial.expressions import ONE, ZERO, Expr

_HERE: Final = Place()


def special_pieces(form: str, parts: Mapping[str, Any], notation: Notation) -> tuple[str | Math, ...]:
    """The words of a form. Raises TypeError for one that is not entered here."""
    say = _WORDS.get(form)
    if say is None:
        raise TypeError(f"it is not said what {form!r} means; enter it in rlstar_sym/logic/special.py")
    return say(parts, notation)


def _shown(value: Expr, notation: Notation, level: int = 0) -> Math:
    return notation.expression(value, _HERE, level)


def _edges_multiply(parts: Mapping[str, Any], notation: Notation) -> tuple[str | Math, ...]:
    edge = parts["edge"]
    return (
        "for kernels with diagonal entry ",
        _shown(parts["diagonal"], notation),
        " and all other entries ",
        _shown(parts["off_diagonal"], notation),
        " for edge ",
        Math(edge.name, edge.latex_name),
        ", the product of any kernels of edges ",
        Math(f"{edge.name}_1 to {edge.name}_N", rf"{edge.latex_name}_1 \text{{ to }} {edge.latex_name}_N"),
        ", for every number N of them, is the kernel whose edge is the product of theirs",
    )


def _conserved(parts: Mapping[str, Any], notation: Notation) -> tuple[str | Math, ...]:
    edge = parts["edge"]
    plain = tex = ""
    for constant, argument in parts["logs"]:
        shown, inside = _shown(constant, notation), _shown(argument, notation)
        sign = {"1": "", "-1": "-"}.get(shown.tex.replace(" ", ""), shown.tex + r"\,")
        plain += (" + " if plain else "") + f"({shown.plain})*log({inside.plain})"
        tex += (" + " if tex and not sign.startswith("-") else " ") + rf"{sign}\log({inside.tex})"
    velocity, rate = _shown(parts["velocity"], notation), _shown(parts["rate"], notation)
    return (
        "along the flow ",
        Math(f"d {edge.name}/ds = {velocity.plain}", rf"\frac{{d}}{{ds}} {edge.latex_name} = {velocity.tex}"),
        " of every step, as long as the hypotheses hold, ",
        Math(f"C({edge.name}_n) - C({edge.name}_k)", rf"C({edge.latex_name}) - C({member_latex(edge, 'k')})"),
        " is constant for any two steps n and k, where ",
        Math(f"C({edge.name}) = {plain}", rf"C({edge.latex_name}) = {tex.strip()}"),
        "; and ",
        Math(f"d C({edge.name})/ds = {rate.plain}", rf"\frac{{d}}{{ds}} C({edge.latex_name}) = {rate.tex}"),
    )


def _tail(parts: Mapping[str, Any], notation: Notation) -> tuple[str | Math, ...]:
    share, deviation, exponent = (_shown(parts[name], notation) for name in ("share", "deviation", "exponent"))
    samples = parts["samples"]
    return (
        "the share of ",
        Math(samples.name, samples.latex_name),
        " independent samples misses its probability ",
        share,
        " by ",
        deviation,
        " or more with probability at most ",
        Math(f"2*exp(-({exponent.plain}))", rf"2 \exp{grown('-' + grown(exponent.tex))}"),
    )


def _small_errors(parts: Mapping[str, Any], notation: Notation) -> tuple[str | Math, ...]:
    name = {
        key: Math(parts[key].name, parts[key].latex_name)
        for key in ("samples", "steps", "rounds", "error", "risk", "logarithm")
    }
    n, t, risk, logarithm = name["steps"], name["rounds"], name["risk"], name["logarithm"]
    slope, offset = parts["slope"], parts["offset"]
    return (
        "with probability at least ",
        Math(f"1 - {risk.plain}", f"1 - {risk.tex}"),
        ", in each of ",
        t,
        " rounds the estimate of every step, ",
        *((_shown(slope, notation), " times ") if slope != ONE else ()),
        "the share of hits among ",
        name["samples"],
        " independent samples",
        *((" plus ", _shown(offset, notation)) if offset != ZERO else ()),
        ", each a hit with probability ",
        _shown(parts["share"], notation),
        ", misses ",
        _shown(parts["estimated"], notation),
        " by at most ",
        name["error"],
        # without it a later round may have nothing to estimate: edges 1/2 and -1/2 on two states, one sample each, become 1 and -1 or -1 and 1 half of the time
        ", if after each round in which none misses by more all that is supposed holds again, with the same parameters; ",
        Math(
            f"{logarithm.plain} = log(2*{n.plain}*{t.plain}/{risk.plain})",
            rf"{logarithm.tex} = \log\frac{{2\,{n.tex}\,{t.tex}}}{{{risk.tex}}}",
        ),
    )


def _every_model(parts: Mapping[str, Any], notation: Notation) -> tuple[str | Math, ...]:
    mix = parts["mix"]
    s = _shown(mix, notation)
    claim: tuple[str | Math, ...] = (Math("J' >= J", r"J' \ge J"), " for ")
    if mix != ONE:
        mixture = Math(f"K_n'' = (1 - {s.plain})*K_n + {s.plain}*K_n'", rf"K_n'' = (1 - {s.tex}) K_n + {s.tex} K_n'")
        claim = (Math("J'' >= J", r"J'' \ge J"), " with ", mixture, ", ")
    return (
        *claim,
        Math("K_n'(i,j)", "K_n'(i,j)"),
        " proportional to ",
        Math("K_n(i,j)*(B_n*V*D*A_n)(j,i)", r"K_n(i,j) \, (B_n V D A_n)(j,i)"),
        ", where ",
        Math("A_n", "A_n"),
        " is the product of the kernels before step n, ",
        Math("B_n", "B_n"),
        " of those after it, ",
        Math("D = diag(rho)", r"D = \mathrm{diag}(\rho)"),
        " and ",
        Math("V", "V"),
        " the set of right answers; for every number of steps, all finite sets of states, all kernels, every start distribution ",
        Math("rho", r"\rho"),
        " and all sets of right answers (a row that no kept chain visits stays)",
    )


_WORDS: Final[Mapping[str, Callable[[Mapping[str, Any], Notation], tuple[str | Math, ...]]]] = {
    "edges multiply": _edges_multiply,
    "conserved along the flow": _conserved,
    "tail of a share": _tail,
    "small errors": _small_errors,
    "every model improves": _every_model,
}
