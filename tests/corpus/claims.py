"""The corpus: claims with known verdicts, one TOML file for each family.

    [am_gm_2]                                   the id, unique within its family
    claim = "(x + y)/2 >= 2*x*y/(x + y)"        a relation or a chain, as `rlstar decide` reads it
    given = ["x > 0", "y > 0"]                  hypotheses; none when left out
    verdict = "true"                            true, false or open; open asserts nothing
    source = "arithmetic and harmonic mean"     a theorem, a citation, or the idea of the proof
    witness = { x = "1", y = "2" }              for a false claim: a point where the hypotheses hold and the claim does not
    parameters = { x = "1 + a^2" }              for a true claim with equations: points of the region, in free parameters, for the sampling test

A table [let] names expressions, also in terms of earlier names; a claim may use them, and they are put in, in brackets, when it is read.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

HERE = Path(__file__).resolve().parent
VERDICTS = ("true", "false", "open")
_FIELDS = {"claim", "given", "verdict", "source", "why", "witness", "parameters"}
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


@dataclass(frozen=True)
class Claim:
    """One entry, with its names put in."""

    family: str
    id: str
    claim: str
    given: tuple[str, ...]
    verdict: str
    source: str
    witness: dict[str, Fraction] = field(default_factory=dict)
    parameters: dict[str, str] | None = None

    @property
    def label(self) -> str:
        """family/id"""
        return f"{self.family}/{self.id}"


def load(directory: Path = HERE) -> list[Claim]:
    """Every claim of the corpus, in the order of the files. Raises ValueError for a malformed entry."""
    return [claim for file in sorted(directory.glob("*.toml")) for claim in load_family(file)]


def about(directory: Path = HERE) -> dict[str, str]:
    """What each family is about."""
    return {file.stem: tomllib.loads(file.read_text("utf-8"))["about"] for file in sorted(directory.glob("*.toml"))}


def load_family(file: Path) -> list[Claim]:
    """The claims of one file."""
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    data.pop("about")
    named: dict[str, str] = {}
    for name, text in data.pop("let", {}).items():
        named[name] = f"({_put_in(text, named)})"
    found = []
    for name, entry in data.items():
        where = f"{file.name}: {name}"
        if set(entry) - _FIELDS or not {"claim", "verdict", "source"} <= set(entry) or entry["verdict"] not in VERDICTS:
            raise ValueError(f"{where}: malformed entry")
        found.append(
            Claim(
                file.stem,
                name,
                _put_in(entry["claim"], named),
                tuple(_put_in(h, named) for h in entry.get("given", [])),
                entry["verdict"],
                entry["source"],
                {k: Fraction(v) for k, v in entry.get("witness", {}).items()},
                entry.get("parameters"),
            )
        )
    return found


def _put_in(text: str, named: dict[str, str]) -> str:
    return _NAME.sub(lambda match: named.get(match[0], match[0]), text)
