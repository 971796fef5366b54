"""The engine "coq": the Coq kernel re-proves what the checker accepted, a file for each theorem, the very file that is committed.

An obligation counts as confirmed when the file with its lemma compiled, the compiled file is there, and Coq names no axiom that it rests on but the two of
Coq's standard reals. What `make coq` or an earlier run compiled into the same folder from the same text is not compiled again. A lemma that fails does not
spoil the others: its file is compiled again in parts. A coqc that hangs, crashes or says something else leaves its lemmas undecided.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Protocol

from rlstar_sym.errors import UsageError
from rlstar_sym.prove.coq_audit import REALS, Asking
from rlstar_sym.prove.coq_files import CoqFile, Lemma, coq_file, lemma, theorem_file
from rlstar_sym.prove.coq_library import SECONDS, Library, Source, compile_sources
from rlstar_sym.prove.coq_process import CoqFailure, Ended, find_coqc, first_line, stop_coqc
from rlstar_sym.prove.coq_statements import identifier
from rlstar_sym.prove.coqc import STORE, Coq, ready, reflection_needs, reflection_sources
from rlstar_sym.theorem.verdicts import COQ, Answer, ObligationResult

MISSING: Final = "coq is not installed"
#: the axioms of Coq's real numbers; nothing else may be assumed
AXIOMS: Final = frozenset(REALS)
#: what the names of the files begin with, as in proofs/coq/generated
GENERATED: Final = "RLStar.Generated"
#: a file may take the seconds of a query and this much for each lemma, which is many times what it needs
_SECONDS_EACH: Final = 1.0
_ERROR: Final = re.compile(r'^File "[^"]*", line (\d+), characters', re.MULTILINE)


class Settings(Protocol):
    """What is read of the settings of a run."""

    out: Path
    engines: frozenset[str]
    jobs: int
    seconds: float


def confirm_by_coq(
    results: Sequence[ObligationResult], settings: Settings, progress: Callable[[str], None] = lambda _: None
) -> None:
    """Ask Coq about every obligation with an accepted certificate; fills in `answers`."""
    if COQ not in settings.engines:
        return
    program = find_coqc()
    if program is None:
        for result in results:
            result.answers[COQ] = Answer("not run", MISSING)
        progress("coq is not installed: the run goes on without its kernel")
        return
    asked: list[tuple[ObligationResult, Lemma]] = []
    for result in results:
        if not result.proved or result.certificate is None:
            result.answers[COQ] = Answer("not run", "there is no accepted certificate to compile")
            continue
        try:
            asked.append((result, lemma(result.obligation, result.certificate)))
        except (ValueError, RecursionError) as error:
            result.answers[COQ] = Answer("undecided", f"no lemma for Coq: {error}")
    if not asked:
        return
    progress(f"compiling {len(asked)} obligations with Coq")
    try:
        with TemporaryDirectory(
            prefix="rlstar-coq-"
        ) as scratch:  # of this run alone: nobody else's compiled file is loaded
            _answer_all(program, asked, settings, Path(scratch))
    except CoqFailure as error:
        for result, _ in asked:
            result.answers[COQ] = Answer("undecided", str(error))
    open_ones = [r for r, _ in asked if r.answers[COQ].outcome != "confirmed"]
    if open_ones:
        first = open_ones[0]
        progress(
            f"coq left {len(open_ones)} of {len(asked)} obligations undecided; {first.obligation.label}: {first.answers[COQ].detail}"
        )


def _keep(sources: Sequence[Source], folder: Path) -> None:
    """Keep what was compiled, for people to look at. Raises UsageError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for one in sources:
            (folder / f"{one.name.rpartition('.')[2]}.v").write_bytes(one.text)
    except OSError as error:
        raise UsageError(f"cannot write to {folder}: {error.strerror}; choose another --out") from error


def _answer_all(
    program: str, asked: Sequence[tuple[ObligationResult, Lemma]], settings: Settings, folder: Path
) -> None:
    """Compile a file for each theorem, and in parts those that do not compile as a whole or rest on something else. Raises CoqFailure."""
    coq = ready(program, folder)
    theorems: dict[str, list[tuple[ObligationResult, Lemma]]] = {}
    for result, one in asked:
        theorems.setdefault(one.label.rpartition("/")[0] or one.label, []).append((result, one))
    files: dict[str, tuple[CoqFile, list[tuple[ObligationResult, Lemma]]]] = {}
    for theorem, some in theorems.items():
        taken = [name.rpartition(".")[2] for name in files]
        files[f"{GENERATED}.{identifier(theorem, taken)}"] = theorem_file(theorem, [one for _, one in some]), some
    reflection = reflection_sources()
    sources = [Source(name, file.text.encode("ascii")) for name, (file, _) in files.items()]
    _keep(sources, settings.out / "coq")
    needs = reflection_needs() | {one.name: {other.name for other in reflection} for one in sources}
    spent: dict[str, float] = {}
    library = compile_sources(
        program,
        [*reflection, *sources],
        needs,
        folder / STORE,
        jobs=settings.jobs,
        seconds=lambda one: (
            settings.seconds + _SECONDS_EACH * len(files[one.name][1]) if one.name in files else SECONDS
        ),
        progress=lambda step: spent.update({step.name: step.seconds}),
    )
    sound = _sound_files(program, library, files, settings.seconds + _SECONDS_EACH * len(asked))
    for name in sound:
        for result, _ in files[name][1]:
            result.answers[COQ] = Answer("confirmed", "compiled by Coq", None, spent[name] / len(files[name][1]))
    rest = [some for name, (_, some) in files.items() if name not in sound]
    with TemporaryDirectory(dir=folder, prefix="parts-") as temporary:
        _answer_in_parts(coq, Path(temporary), rest, settings)


def _sound_files(
    program: str, library: Library, files: Mapping[str, tuple[CoqFile, object]], seconds: float
) -> list[str]:
    """Those that compiled and rest on the axioms of the reals alone. Raises CoqFailure."""
    compiled = [name for name in files if name in library.folders]
    if not compiled:
        return []
    asking = Asking(program, Library(library.folders), seconds)
    groups = [[f"{name}.{one}" for one in files[name][0].names] for name in compiled]
    (everything,) = asking.axioms([[one for group in groups for one in group]])
    if everything <= AXIOMS:
        return compiled
    return [name for name, found in zip(compiled, asking.axioms(groups), strict=True) if found <= AXIOMS]


def _answer_in_parts(
    coq: Coq, folder: Path, batches: Sequence[Sequence[tuple[ObligationResult, Lemma]]], settings: Settings
) -> None:
    pool = ThreadPoolExecutor(max_workers=max(1, settings.jobs))
    try:
        futures = [
            pool.submit(compile_lemmas, coq, folder / f"part_{n}.v", [one for _, one in batch], settings.seconds)
            for n, batch in enumerate(batches, 1)
        ]
        for batch, future in zip(batches, futures, strict=True):
            for (result, _), answer in zip(batch, future.result(), strict=True):
                result.answers[COQ] = answer
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        stop_coqc()
        raise
    pool.shutdown()


def compile_lemmas(coq: Coq, path: Path, lemmas: Sequence[Lemma], seconds: float) -> list[Answer]:
    """Compile lemmas as one file, and in parts what does not compile as a whole; one answer each.

    seconds: for a file, besides what each lemma may take; the whole may take three times as long, and what is open then stays undecided.
    """
    deadline = time.monotonic() + 3 * (seconds + _SECONDS_EACH * len(lemmas))
    return _in_parts(coq, path, lemmas, seconds, deadline)


def _in_parts(coq: Coq, path: Path, lemmas: Sequence[Lemma], seconds: float, deadline: float) -> list[Answer]:
    def part(number: int, some: Sequence[Lemma]) -> list[Answer]:
        return _in_parts(coq, path.with_name(f"{path.stem}_{number}.v"), some, seconds, deadline)

    if not lemmas:
        return []
    started = time.monotonic()
    allowed = min(seconds + _SECONDS_EACH * len(lemmas), deadline - started)
    if allowed <= 0:
        return [Answer("undecided", "coqc had no time left for it") for _ in lemmas]
    file = coq_file(lemmas, f"{lemmas[0].label} to {lemmas[-1].label}: generated by rlstar prove")
    path.write_text(file.text, encoding="ascii")
    ended = coq.compile(path, allowed)
    spent = (time.monotonic() - started) / len(lemmas)
    problem = refusal(ended, file, path)
    if not problem:
        return [Answer("confirmed", "compiled by Coq", None, spent) for _ in lemmas]
    if len(lemmas) == 1:
        return [Answer("undecided", problem, None, spent)]
    wrong = _where(ended, file)
    if wrong is None:  # nobody knows which lemma it was
        half = len(lemmas) // 2
        return part(1, lemmas[:half]) + part(2, lemmas[half:])
    before = part(1, lemmas[:wrong])
    if all(a.outcome == "confirmed" for a in before):
        blamed = [Answer("undecided", problem, None, spent)]
    else:  # one before it may be to blame, such as by an open comment
        blamed = part(2, lemmas[wrong : wrong + 1])
    return before + blamed + part(3, lemmas[wrong + 1 :])


def _where(ended: Ended, file: CoqFile) -> int | None:
    """The lemma at which Coq stopped."""
    found = _ERROR.search(ended.err) if not ended.failure else None
    return file.lemma_at(int(found.group(1))) if found else None


def refusal(ended: Ended, file: CoqFile, path: Path) -> str:
    """Why the file does not count as proved; empty when it does."""
    if ended.failure:
        return ended.failure
    if ended.code != 0:
        return f"Coq refuses it: {first_line(ended) or f'exit code {ended.code}, without a word'}"
    if not path.with_suffix(".vo").is_file():
        return "coqc ended without an error, but left no compiled file"
    audited = read_audit(ended.out, file.audit)
    if audited is None:
        return "coqc ended without an error, but did not print the audit of the file"
    foreign = sorted(audited - AXIOMS)
    return f"it rests on other axioms: {', '.join(foreign)}" if foreign else ""


def read_audit(output: str, audit: str) -> set[str] | None:
    """The axioms that Coq printed for the audited name; None when this is not the end of a compilation."""
    lines = output.splitlines()
    if lines[:2] != [audit, "     : True"] or len(lines) < 3:
        return None
    if lines[2] == "Closed under the global context" and len(lines) == 3:
        return set()
    if lines[2] != "Axioms:":
        return None
    names = {line.split(" ", 1)[0] for line in lines[3:] if line and not line.startswith(" ")}
    return names or None
