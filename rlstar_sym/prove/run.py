"""The run: every obligation of every theorem asked of every engine, certificates re-checked, verdicts drawn.

Untrusted throughout: a theorem counts as proved only on the word of the independent checker, for the very statements that its proof owes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from rlstar_sym.errors import UsageError
from rlstar_sym.prove.asking import Findings, Inquiry, NumericCheck, inquire
from rlstar_sym.prove.cache import Cache, engine_versions, write_whole
from rlstar_sym.prove.checking import run_checker
from rlstar_sym.prove.conclusions import raise_on_disagreement, says, verdict
from rlstar_sym.prove.coq import confirm_by_coq
from rlstar_sym.prove.parallel import spread
from rlstar_sym.prove.second_opinion import SHORTENED, start_run
from rlstar_sym.prove.solvers import Solver
from rlstar_sym.replay.replay import Replay, replay
from rlstar_sym.theorem.obligations import BoxObligation
from rlstar_sym.theorem.theorems import Theorem, order
from rlstar_sym.theorem.verdicts import CERTIFICATE, SOLVERS, Answer, ObligationResult, TheoremResult


@dataclass
class Settings:
    """How to run. engines: names to ask; out: where files go; jobs: processes; solvers: by engine, None when one is missing; numeric: checks in other arithmetics;
    given: ids of theorems that may be used without being in this run (a test runner proves them as items of their own);
    settled: seconds for a solver when a certificate is already there (None: as always); a claim refuted at an exact point is then not asked at all;
    cache: a directory for findings, or None; backend, scheduler: see parallel.py.
    """

    out: Path
    engines: frozenset[str]
    jobs: int = 1
    seconds: float = 20.0
    solvers: Mapping[str, Solver | None] = field(default_factory=dict)
    numeric: Mapping[str, NumericCheck] = field(default_factory=dict)
    given: frozenset[str] = frozenset()
    settled: float | None = None
    cache: Path | None = None
    backend: str = "loky"
    scheduler: str | None = None

    @property
    def inquiry(self) -> Inquiry:
        """What a worker needs of it."""
        return Inquiry(self.engines, self.seconds, self.solvers, self.numeric, self.settled)

    def open_cache(self) -> Cache | None:
        """The cache for these engines. Raises UsageError when its directory cannot be made."""
        if self.cache is None:
            return None
        return Cache(self.cache, engine_versions(self.engines, self.solvers))


#: told what happens, in words
Progress = Callable[[str], None]
#: told (theorem, done, of so many) after every obligation
Advance = Callable[[str, int, int], None]


def prove_theorems(
    theorems: Mapping[str, Theorem], settings: Settings, progress: Progress, advance: Advance | None = None
) -> list[TheoremResult]:
    """Run everything; results in the order of the theorems. Raises Disagreement when engines contradict each other.

    What is finished when the run is interrupted, in whatever way, stays in the cache; the same call goes on from there and ends with the same files.
    """
    _want_one_version(theorems)
    results = {one.id: [ObligationResult(o) for o in one.obligations] for one in theorems.values()}
    asked = [(one.id, r) for one in theorems.values() for r in results[one.id]]
    for engine in SOLVERS:
        if engine in settings.engines and settings.solvers.get(engine) is None:
            progress(f"{engine} is not installed: the run goes on without its second opinion")
    spent = dict.fromkeys(theorems, 0.0)
    left = {name: len(results[name]) for name in theorems}
    done = 0

    def finished(position: int, seconds: float) -> None:
        nonlocal done
        name = asked[position][0]
        done, left[name], spent[name] = done + 1, left[name] - 1, spent[name] + seconds
        if advance is not None:
            advance(name, done, len(asked))
        elif not left[name]:
            progress(f"{name}: {len(results[name])} obligations asked")

    played = _replayed(
        theorems, lambda: _ask_all([r for _, r in asked], settings, finished, progress), settings, progress
    )
    _report_solvers([r for _, r in asked], progress)
    raise_on_disagreement([r for _, r in asked])
    verdicts: dict[str, TheoremResult] = {}
    for one in order(theorems):
        verdicts[one.id] = verdict(one, results[one.id], verdicts, settings.given, played[one.id], spent[one.id])
    return [verdicts[name] for name in theorems]


def _replayed(
    theorems: Mapping[str, Theorem], ask: Callable[[], None], settings: Settings, progress: Progress
) -> dict[str, Replay]:
    """Ask the engines, and replay every theorem: meanwhile, if the engines are asked in other processes (the precision of balls is one for the whole process)."""
    if settings.jobs <= 1 or sum(len(one.obligations) for one in theorems.values()) <= 1:
        progress(f"replaying the conclusions of {len(theorems)} theorem{'s' if len(theorems) != 1 else ''}")
        played = {one.id: replay(one) for one in theorems.values()}
        ask()
        return played
    pool = ThreadPoolExecutor(max_workers=1)
    try:
        checks = {one.id: pool.submit(replay, one) for one in theorems.values()}
        ask()
        return {name: check.result() for name, check in checks.items()}
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def ask_about(results: Sequence[ObligationResult], settings: Settings) -> None:
    """Ask every engine about obligations without a theorem, and have the certificates checked.

    Raises Disagreement when an engine contradicts an accepted certificate.
    """
    _ask_all(results, settings, lambda *_: None, lambda _: None)
    raise_on_disagreement(results)


def _ask_all(
    results: Sequence[ObligationResult],
    settings: Settings,
    finished: Callable[[int, float], None],
    progress: Progress,
) -> None:
    """Fill in the answers of every engine, write certificates and queries, and have the certificates checked."""
    certificates, queries = _fresh(settings.out / "certificates"), _fresh(settings.out / "smt2")
    start_run()
    cache = settings.open_cache()
    # a claim over a box has no certificate that would be checked again, so its answer is never taken from the cache
    kept = [None if isinstance(r.obligation, BoxObligation) else cache for r in results]
    known = [own.read(r.obligation) if own is not None else Findings() for r, own in zip(results, kept, strict=True)]
    resumed = sum(1 for one in known if one.answers or one.certificate is not None)
    if resumed:
        progress(f"{resumed} of {len(results)} obligations were asked before: going on from there")
    arguments = [(r.obligation, settings.inquiry, before) for r, before in zip(results, known, strict=True)]
    with closing(spread(inquire, arguments, settings.jobs, settings.backend, settings.scheduler)) as answered:
        for position, found in answered:
            result = results[position]
            own = kept[position]
            if own is not None and (found.answers, found.certificate) != (
                known[position].answers,
                known[position].certificate,
            ):
                own.write(result.obligation, found)
            _take(result, found, certificates, queries)
            finished(position, found.seconds)
    _check_certificates(results, progress)
    confirm_by_coq(results, settings, progress)
    for result in results:
        if cache is not None and result.certificate is not None and not result.proved:
            cache.forget(result.obligation)


def _take(result: ObligationResult, found: Findings, certificates: Path, queries: Path) -> None:
    """Enter findings, and write their files."""
    name = result.obligation.label.replace("/", "-")
    result.answers.update(found.answers)
    result.certificate = found.certificate
    for suffix, text in found.queries.items():
        path = queries / f"{name}{suffix}"
        path.write_text(text, encoding="ascii")
        result.query_path = result.query_path or path
    if found.certificate is not None:
        result.certificate_path = certificates / f"{name}.json"
        write_certificate(found.certificate, result.certificate_path)


def _report_solvers(results: Sequence[ObligationResult], progress: Progress) -> None:
    """Say so when a solver left something open; that is never an error."""
    for engine in SOLVERS:
        open_ones = [r for r in results if engine in r.answers and r.answers[engine].outcome == "undecided"]
        if open_ones:
            first = open_ones[0]
            progress(
                f"{engine} left {len(open_ones)} of {len(results)} obligations undecided; {first.obligation.label}: {first.answers[engine].detail}"
            )
        hurried = sum(SHORTENED in r.answers[engine].detail for r in open_ones)
        if hurried:
            progress(f"{engine} kept running out of time, so its limit was shortened; {hurried} of these had less time")


def _want_one_version(theorems: Mapping[str, Theorem]) -> None:
    """What a theorem cites is what this run proves, not another theorem of the same id."""
    for one in theorems.values():
        for used in one.uses:
            here, cited = theorems.get(used), one.library.get(used)
            if here is not None and cited is not None and (here.file, here.line) != (cited.file, cited.line):
                raise UsageError(
                    f"{one.file}:{one.line}: theorem {one.id} uses {used} of {cited.file}:{cited.line}, but this run has {used} of {here.file}:{here.line}"
                )


def _fresh(directory: Path) -> Path:
    """A directory without what an earlier run wrote there; nobody else's files are touched."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
        for file in directory.iterdir():
            if file.is_file() and _is_ours(file):
                file.unlink()
        (directory / ".writable").write_text("")
        (directory / ".writable").unlink()
    except OSError as error:
        raise UsageError(f"cannot write to {directory}: {error.strerror}; choose another --out") from error
    return directory


def _is_ours(file: Path) -> bool:
    mark = {".json": b'"format": "rlstar-certificate"', ".smt2": b": a counterexample to", ".part": b""}.get(
        file.suffix
    )
    return mark is not None and mark in file.read_bytes()


def write_certificate(certificate: dict[str, object], path: Path) -> None:
    """Write a certificate deterministically, whole or not at all."""
    write_whole(path, json.dumps(certificate, indent=1, sort_keys=True) + "\n")


def _check_certificates(results: Sequence[ObligationResult], progress: Progress) -> None:
    written = [r for r in results if r.certificate_path is not None]
    progress(f"checking {len(written)} certificates with the independent checker")
    for result, check in zip(
        written, run_checker([r.certificate_path for r in written if r.certificate_path]), strict=True
    ):
        # the digest covers the statement alone; that it is shown true (or false, for a witness) stands in the checker's words
        same = check.digest == result.obligation.digest and says(check.text, result.obligation)
        if check.outcome == "accepted" and same:
            result.answers[CERTIFICATE] = Answer("confirmed", check.text)
        elif check.outcome == "accepted":
            result.answers[CERTIFICATE] = Answer("undecided", f"the checker accepted another statement: {check.text}")
        else:
            result.answers[CERTIFICATE] = Answer("undecided", f"the checker {check.outcome} it: {check.text}")
