"""Theorem files compiled by Coq with all that they need, and what their conclusions rest on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from rlstar_sym.kernel.full import SUFFIX
from rlstar_sym.kernel.written import Written
from rlstar_sym.prove.coq_audit import LOGARITHM, REALS, Asking
from rlstar_sym.prove.coq_library import Library, Source, Step, compile_sources, needs_by_coqdep, read_sources
from rlstar_sym.prove.coq_process import CoqFailure

THEORY: Final = "RLStar.Theory"
REFLECTION: Final = "RLStar.Reflection"
GENERATED: Final = "RLStar.Generated"
THEOREMS: Final = "RLStar.Theorems"
#: what the conclusions of a theorem may rest on: the axioms of Coq's real numbers, and those that its logarithm adds
ALLOWED: Final = frozenset({*REALS, *LOGARITHM})
#: for one file; the longest takes a tenth of it
SECONDS: Final = 600.0

Word = Literal["kernel", "rules"]


@dataclass(frozen=True)
class KernelVerdict:
    """What Coq says of a theorem. word: `kernel` when every conclusion, as its formula says it, is proved in a compiled file, with that it is defined, and rests on allowed axioms; else `rules`,
    with the reason. seconds: of compiling the file (0 where it was kept).
    """

    theorem: str
    word: Word
    reason: str
    axioms: tuple[str, ...]
    seconds: float


def sources_of(proofs: Path, files: Mapping[str, str], generated: Mapping[str, str] | None = None) -> list[Source]:
    """The library, the obligations and the theorem files. proofs: the folder with `coq/`; files: theorem files by name; generated: obligation files by name, those of
    `proofs` where nothing is given.
    """
    coq = proofs / "coq"
    sources = [*read_sources(THEORY, coq / "theory"), *read_sources(REFLECTION, coq / "reflection")]
    if generated is None:
        sources += [s for s in read_sources(GENERATED, coq / "generated") if s.stem in files]
    else:
        sources += [Source(f"{GENERATED}.{name}", text.encode("ascii")) for name, text in generated.items()]
    return [*sources, *(Source(f"{THEOREMS}.{name}", text.encode("ascii")) for name, text in files.items())]


def compile_theorems(
    program: str,
    sources: Sequence[Source],
    written: Iterable[tuple[Written, Sequence[int]]],
    store: Path,
    *,
    jobs: int = 1,
    seconds: float = SECONDS,
    progress: Callable[[Step], None] = lambda _: None,
) -> list[KernelVerdict]:
    """A verdict for each theorem file. written: what each has, with the numbers of the conclusions of its theorem. Raises CoqFailure, OSError."""
    chosen = list(written)
    needs = needs_by_coqdep(program, sources)
    wanted = {f"{THEOREMS}.{one.module}" for one, _ in chosen}
    wanted |= {f"{THEOREMS}.{one.module}{SUFFIX}" for one, _ in chosen if one.full}
    wanted |= {name for one in [*wanted] for name in needs[one]}
    spent: dict[str, float] = {}

    def told(step: Step) -> None:
        spent[step.name] = step.seconds
        progress(step)

    library = compile_sources(
        program,
        [s for s in sources if s.name in wanted],
        {name: needs[name] for name in wanted},
        store,
        jobs=jobs,
        seconds=lambda _: seconds,
        progress=told,
    )
    axioms = _axioms(program, library, [one for one, _ in chosen])
    return [
        _verdict(one, conclusions, library, axioms, spent.get(f"{THEOREMS}.{one.module}", 0.0))
        for one, conclusions in chosen
    ]


def _axioms(program: str, library: Library, written: Sequence[Written]) -> Mapping[str, set[str]]:
    """What the conclusions of each compiled file rest on."""
    there = [one for one in written if f"{THEOREMS}.{one.module}{SUFFIX}" in library.folders and one.full]
    if not there:
        return {}
    asking = Asking(program, Library(library.folders))
    groups = [[f"Theorems.{one.module}{SUFFIX}.concluded_{n}" for n in sorted(one.full)] for one in there]
    return {one.theorem: found for one, found in zip(there, asking.axioms(groups), strict=True)}


def _verdict(
    one: Written, conclusions: Sequence[int], library: Library, axioms: Mapping[str, set[str]], seconds: float
) -> KernelVerdict:
    name = f"{THEOREMS}.{one.module}"
    found = tuple(sorted(axioms.get(one.theorem, ())))

    def rules(reason: str) -> KernelVerdict:
        return KernelVerdict(one.theorem, "rules", reason, found, seconds)

    if name in library.failures:
        return rules(library.failures[name])
    if name + SUFFIX in library.failures:
        return rules(f"that it is defined: {library.failures[name + SUFFIX]}")
    left = [n for n in conclusions if n not in one.full]
    if left:
        return rules(f"({left[0]}) is not proved there: {one.missing.get(left[0], 'it is not recorded why')}")
    if not conclusions:
        return rules("it has no conclusion")
    foreign = [a for a in found if a not in ALLOWED]
    if foreign:
        return rules(f"it rests on {', '.join(foreign)}")
    return KernelVerdict(one.theorem, "kernel", "", found, seconds)


__all__ = ["CoqFailure", "KernelVerdict", "compile_theorems", "sources_of"]
