"""The run: every obligation of every theorem asked of every engine, certificates re-checked, verdicts drawn.

Untrusted throughout: a theorem counts as proved only on the word of the independent checker, for the very statements that its proof owes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Final

from rlstar_sym.errors import UsageError
from rlstar_sym.prove.answers import Progress, ask_all, question, raise_on_disagreement, writable
from rlstar_sym.prove.answers import Settings as Settings
from rlstar_sym.prove.conclusions import verdict
from rlstar_sym.prove.evidence import (
    Certificate,
    Key,
    evidence_path,
    evidence_text,
    fits,
    key_of,
    read_evidence,
    write_whole,
)
from rlstar_sym.prove.second_opinion import SHORTENED
from rlstar_sym.replay.replay import Replay, replay
from rlstar_sym.theorem.obligations import BoxObligation
from rlstar_sym.theorem.theorems import Theorem, order
from rlstar_sym.theorem.verdicts import CERTIFICATE, SOLVERS, ObligationResult, TheoremResult

#: so many obligations with evidence are asked about before other processes would have been started
FEW: Final = 60
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

    committed = _committed(theorems, settings, progress)
    everything = [r for _, r in asked]
    if len(everything) <= FEW and all(key in committed for key in map(_own_key, everything) if key is not None):
        settings = replace(settings, jobs=1)
    played = _replayed(
        theorems, lambda: ask_all(everything, settings, finished, progress, committed), settings, progress
    )
    _report_solvers([r for _, r in asked], progress)
    _write_evidence(theorems, results, settings.out)
    raise_on_disagreement([r for _, r in asked])
    verdicts: dict[str, TheoremResult] = {}
    for one in order(theorems):
        verdicts[one.id] = verdict(one, results[one.id], verdicts, settings.given, played[one.id], spent[one.id])
    return [verdicts[name] for name in theorems]


def _own_key(result: ObligationResult) -> Key | None:
    """What evidence for it is found by; None where there can be none."""
    return None if isinstance(result.obligation, BoxObligation) else key_of(result.obligation)


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


def _committed(theorems: Mapping[str, Theorem], settings: Settings, progress: Progress) -> dict[Key, Certificate]:
    """The certificates in the evidence files of the theorems, for what the theorems owe today."""
    found: dict[Key, Certificate] = {}
    if settings.search or CERTIFICATE not in settings.engines:
        return found
    owed = 0
    for one in theorems.values():
        by_digest: dict[str, list[Certificate]] = {}
        for certificate in read_evidence(evidence_path(one)):
            by_digest.setdefault(str(certificate.get("digest")), []).append(certificate)
        owed += len(one.certifiable) if by_digest else 0
        for obligation in one.certifiable:
            for asked in filter(None, (obligation, obligation.wider)):
                for certificate in by_digest.get(asked.digest, []):
                    if fits(certificate, asked):
                        found.setdefault(key_of(asked), certificate)
    if owed:
        asked_about = [question(o) for one in theorems.values() for o in one.certifiable]
        there = sum(own in found or wider in found for own, wider in asked_about)
        progress(
            f"evidence is kept for {there} of {owed} obligations; it is checked, and searched for where there is none"
        )
    return found


def _write_evidence(theorems: Mapping[str, Theorem], results: Mapping[str, list[ObligationResult]], out: Path) -> None:
    """A file with the accepted certificates of each theorem."""
    directory = writable(out / "certificates")
    for name in theorems:
        accepted = [r for r in results[name] if r.certificate is not None and r.engine == CERTIFICATE and r.proved]
        if accepted:
            path = directory / f"{name}.json"
            write_whole(path, evidence_text(name, [(r.obligation, r.certificate or {}) for r in accepted]))
            for result in accepted:
                result.certificate_path = path


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
