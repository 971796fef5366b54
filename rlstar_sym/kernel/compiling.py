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
    with the reason. axioms: what its conclusions rest on. seconds: of compiling the file (0 where it was kept). equations: whether every conclusion is proved in a compiled file on
    allowed axioms, whatever becomes of the form with that it is defined.
    """

    theorem: str
    word: Word
    reason: str
    axioms: tuple[str, ...]
    seconds: float
    equations: bool = False


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
    """What the conclusions of each theorem rest on, in both of its files, as far as they are compiled."""
    groups: dict[str, list[str]] = {}
    for one in written:
        for name, lemma, numbers in (
            (one.module, "conclusion", one.stated),
            (one.module + SUFFIX, "concluded", one.full),
        ):
            if f"{THEOREMS}.{name}" in library.folders and numbers:
                groups.setdefault(one.theorem, []).extend(f"Theorems.{name}.{lemma}_{n}" for n in sorted(numbers))
    if not groups:
        return {}
    found = Asking(program, Library(library.folders)).axioms(list(groups.values()))
    return dict(zip(groups, found, strict=True))


def _verdict(
    one: Written, conclusions: Sequence[int], library: Library, axioms: Mapping[str, set[str]], seconds: float
) -> KernelVerdict:
    name = f"{THEOREMS}.{one.module}"
    found = axioms.get(one.theorem, set())
    shown = tuple(sorted(found))
    stated = name in library.folders and bool(conclusions) and {*conclusions} <= one.stated
    equations = stated and axioms[one.theorem] <= ALLOWED

    def rules(reason: str) -> KernelVerdict:
        return KernelVerdict(one.theorem, "rules", reason, shown, seconds, equations)

    if name in library.failures:
        return rules(library.failures[name])
    if not conclusions:
        return rules("it has no conclusion")
    left = [n for n in conclusions if n not in one.stated]
    if left:
        return rules(f"({left[0]}) is not proved there: {one.missing.get(left[0], 'it is not recorded why')}")
    foreign = sorted(found - ALLOWED)
    if foreign:
        return rules(f"it rests on {', '.join(foreign)}")
    if name + SUFFIX in library.failures:
        return rules(f"that it is defined: {library.failures[name + SUFFIX]}")
    left = [n for n in conclusions if n not in one.full]
    if left:
        return rules(f"({left[0]}) is not proved there: {one.missing.get(left[0], 'it is not recorded why')}")
    return KernelVerdict(one.theorem, "kernel", "", shown, seconds, equations)


__all__ = ["CoqFailure", "KernelVerdict", "compile_theorems", "sources_of"]
