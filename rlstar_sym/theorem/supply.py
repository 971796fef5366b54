"""Variables that rules bring in for their own argument: the step that is added, the running product so far."""

from __future__ import annotations

from collections.abc import Mapping

from rlstar_sym.polynomial.expressions import Fresh, Symbol


class Supply:
    """Variables for one use of a rule: nothing in the proof is called like them, no two have one name, and no symbol of a theorem file equals one of them."""

    def __init__(self, names: Mapping[str, Symbol]) -> None:
        self._names = names
        self._given: set[str] = set()

    def __call__(self, name: str, latex: str | None = None) -> Symbol:
        """A new variable, called `name` where that is free."""
        stem, tildes = name, ""
        while name in self._names or name in self._given:
            name += "_"
            tildes += r"\tilde "
        self._given.add(name)
        if latex is None and tildes:  # told apart in print as well
            latex = f"{tildes}{stem}"
        return Fresh(name, latex)
