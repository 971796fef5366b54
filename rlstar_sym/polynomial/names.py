"""How a variable's name is typeset when nothing else is said."""

from __future__ import annotations

from typing import Final

GREEK: Final = [
    "alpha",
    "beta",
    "gamma",
    "delta",
    "epsilon",
    "zeta",
    "eta",
    "theta",
    "kappa",
    "lambda",
    "mu",
    "nu",
    "xi",
    "pi",
    "rho",
    "sigma",
    "tau",
    "phi",
    "chi",
    "psi",
    "omega",
]


def default_latex(name: str) -> str:
    """`delta_2` becomes `\\delta_{2}`; one letter stays; a word is set upright."""
    stem, _, index = name.partition("_")
    if stem in GREEK:
        shown = f"\\{stem}"
    elif len(stem) == 1:
        shown = stem
    elif stem[:1].isalpha() and stem[1:].isdigit():
        shown, index = stem[0], stem[1:] + ("," + index if index else "")
    else:
        shown = f"\\mathrm{{{stem}}}"
    return f"{shown}_{{{index.replace('_', ',')}}}" if index else shown
