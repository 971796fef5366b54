"""The run: every obligation of every theorem asked of every engine, certificates re-checked, verdicts drawn.

Untrusted throughout: a theorem counts as proved only on the word of the independent checker, for the very statements that its proof owes.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from rlstar_sym.errors import UsageError
from rlstar_sym.prove.asking import Findings, Inquiry, NumericCheck, inquire
from rlstar_sym.prove.cache import Cache, engine_versions
from rlstar_sym.prove.conclusions import raise_on_disagreement, verdict
from rlstar_sym.prove.coq import confirm_by_coq
from rlstar_sym.prove.evidence import (
    Certificate,
    Key,
    canonical,
    evidence_path,
    evidence_text,
    file_name,
    fits,
    key_of,
    read_evidence,
    write_whole,
)
from rlstar_sym.prove.judging import judge
from rlstar_sym.prove.parallel import spread
from rlstar_sym.prove.second_opinion import SHORTENED, start_run
from rlstar_sym.prove.solvers import Solver
from rlstar_sym.replay.replay import Replay, replay
from rlstar_sym.theorem.obligations import BoxObligation, Obligation
from rlstar_sym.theorem.theorems import Theorem, order
from rlstar_sym.theorem.verdicts import CERTIFICATE, SOLVERS, Answer, ObligationResult, TheoremResult


@dataclass
class Settings:
    """How to run. engines: names to ask; out: where files go; jobs: processes; solvers: by engine, None when one is missing; numeric: checks in other arithmetics;
    given: ids of theorems that may be used without being in this run (a test runner proves them as items of their own);
    settled: seconds for a solver when a certificate is already there (None: as always); a claim refuted at an exact point is then not asked at all;
    search: find all certificates anew, whatever evidence is committed beside the theorem files; cache: a directory for findings, or None;
    backend, scheduler: see parallel.py.
    """

    out: Path
    engines: frozenset[str]
    jobs: int = 1
    seconds: float = 20.0
    solvers: Mapping[str, Solver | None] = field(default_factory=dict)
    numeric: Mapping[str, NumericCheck] = field(default_factory=dict)
    given: frozenset[str] = frozenset()
    settled: float | None = None
    search: bool = False
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


#: so many obligations with evidence are asked about before other processes would have been started
FEW: Final = 60
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

    committed = _committed(theorems, settings, progress)
    everything = [r for _, r in asked]
    if len(everything) <= FEW and all(key in committed for key in map(_own_key, everything) if key is not None):
        settings = replace(settings, jobs=1)
    played = _replayed(
        theorems, lambda: _ask_all(everything, settings, finished, progress, committed), settings, progress
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


def ask_about(results: Sequence[ObligationResult], settings: Settings) -> None:
    """Ask every engine about obligations without a theorem, and have the certificates checked.

    Accepted certificates are written one by one, each under the digest of what it shows. Raises Disagreement when an engine contradicts an accepted certificate.
    """
    directory = writable(settings.out / "certificates")
    _ask_all(results, settings, lambda *_: None, lambda _: None)
    for result in results:
        if result.certificate is not None and result.proved:
            result.certificate_path = directory / f"{file_name(result.obligation)}.json"
            write_certificate(result.certificate, result.certificate_path)
    raise_on_disagreement(results)


def _ask_all(
    results: Sequence[ObligationResult],
    settings: Settings,
    finished: Callable[[int, float], None],
    progress: Progress,
    committed: Mapping[Key, Certificate] | None = None,
) -> None:
    """Fill in the answers of every engine, write queries, and have the certificates checked. Obligations that say the same are asked once.

    committed: certificates to be checked before any is searched for. finished: told the position of every result, with the seconds spent on it.
    """
    queries = writable(settings.out / "smt2")
    start_run()
    cache = settings.open_cache()
    alike: dict[_Question, list[int]] = {}
    for position, result in enumerate(results):
        alike.setdefault(_question(result.obligation), []).append(position)
    first = {key: results[places[0]].obligation for key, places in alike.items()}
    known = {key: _known(cache, one) for key, one in first.items()}
    resumed = sum(len(alike[key]) for key, one in known.items() if one.answers or one.certificate is not None)
    if resumed:
        progress(f"{resumed} of {len(results)} obligations were asked before: going on from there")
    kept: dict[_Question, Certificate] = {}
    for key in first if committed and CERTIFICATE in settings.engines else ():
        own, wider = key
        if own in (committed or {}) or (wider is not None and wider in (committed or {})):
            widened = own not in (committed or {})
            if known[key].widened != widened:
                known[key] = Findings(widened=widened)
            known[key].certificate = kept[key] = (committed or {})[wider if widened and wider is not None else own]
    proposed = {key: one.certificate for key, one in known.items() if one.certificate is not None}

    def subject(key: _Question) -> Obligation:
        """What is known is known of this."""
        wider = first[key].wider
        return wider if known[key].widened and wider is not None else first[key]

    def ask(keys: Sequence[_Question]) -> None:
        arguments = [(first[key], settings.inquiry, known[key]) for key in keys]
        with closing(spread(inquire, arguments, settings.jobs, settings.backend, settings.scheduler)) as answered:
            for place, found in answered:
                key, before = keys[place], known[keys[place]]
                known[key] = found
                if cache is not None and (found.answers, found.certificate) != (before.answers, proposed.get(key)):
                    # what is committed is not a finding of this run: a later one that searches anew shall not take it for one
                    mine = found.certificate if found.certificate is not kept.get(key) else None
                    cache.write(subject(key), Findings(found.answers, mine))
                query = _save(found, subject(key), queries)
                for number, position in enumerate(alike[key]):
                    results[position].query_path = query
                    if position not in told:
                        told.add(position)
                        finished(position, 0.0 if number else found.seconds)

    told: set[int] = set()
    words: dict[_Question, Answer] = {}
    with ThreadPoolExecutor(max_workers=1) as pool:  # what is known already is checked while the engines are asked
        checking = pool.submit(_judged, [(key, subject(key), one) for key, one in proposed.items()], progress)
        # what takes longest first: balls that cover a box
        ask(sorted(first, key=lambda key: not isinstance(first[key], BoxObligation)))
        words |= checking.result()
    refused = [key for key in proposed if words[key].outcome != "confirmed"]
    if refused:
        said = f"{first[refused[0]].label}: {words[refused[0]].detail}"
        progress(f"{len(refused)} certificates that were kept are not accepted, so others are searched for; {said}")
        for key in refused:
            if cache is not None:
                cache.forget(subject(key), proposed[key])
            again = Findings({e: a for e, a in known[key].answers.items() if e in SOLVERS})
            known[key] = Findings() if known[key].widened else again
        ask(refused)
    fresh = {key: one.certificate for key, one in known.items() if one.certificate is not None}
    fresh = {key: one for key, one in fresh.items() if key in refused or key not in proposed}
    words |= _judged([(key, subject(key), one) for key, one in fresh.items()], progress)
    for key, places in alike.items():
        certificate = known[key].certificate
        known[key].certificate = None if certificate is None else canonical(certificate)
        for position in places:
            in_the_end = results[position].obligation.wider
            if known[key].widened and in_the_end is not None:
                results[position].obligation = in_the_end
            _take(results[position], known[key], words.get(key))
        if key in fresh and cache is not None and words[key].outcome != "confirmed":
            cache.forget(subject(key), fresh[key])
    confirm_by_coq(results, settings, progress)


#: equal for obligations that say the same, and say the same under the connected hypotheses
_Question = tuple[Key, Key | None]


def _question(obligation: Obligation) -> _Question:
    return key_of(obligation), key_of(obligation.wider) if obligation.wider is not None else None


def _known(cache: Cache | None, obligation: Obligation) -> Findings:
    """What an earlier run found: of the obligation, or of the wider one that it came to ask about."""
    if cache is None:
        return Findings()
    found = cache.read(obligation)
    if obligation.wider is not None and found.certificate is None:
        again = cache.read(obligation.wider)
        if again.certificate is not None or again.answers:
            again.widened = True
            return again
    return found


def _judged(
    proposals: Sequence[tuple[_Question, Obligation, Certificate]], progress: Progress
) -> dict[_Question, Answer]:
    """The checker's word on each."""
    if not proposals:
        return {}
    progress(f"checking {len(proposals)} certificates with the independent checker")
    answers = judge([(obligation, certificate) for _, obligation, certificate in proposals])
    return {key: answer for (key, _, _), answer in zip(proposals, answers, strict=True)}


def _save(found: Findings, obligation: Obligation, queries: Path) -> Path | None:
    """Write the queries, under the digest of what they ask about; the path of the first."""
    first: Path | None = None
    for suffix, text in found.queries.items():
        path = queries / f"{file_name(obligation)}{suffix}"
        write_whole(path, text)
        first = first or path
    return first


def _take(result: ObligationResult, found: Findings, word: Answer | None) -> None:
    """Enter findings. Whether there is a certificate that counts is the checker's word alone."""
    result.answers.update({e: a for e, a in found.answers.items() if (e, a.outcome) != (CERTIFICATE, "confirmed")})
    result.certificate = found.certificate
    if word is not None:
        result.answers[CERTIFICATE] = word


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
        asked_about = [_question(o) for one in theorems.values() for o in one.certifiable]
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


def writable(directory: Path) -> Path:
    """The directory, made if need be. Nothing in it is removed: other runs, also at this moment, may use it too."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=directory):
            pass
    except OSError as error:
        raise UsageError(f"cannot write to {directory}: {error.strerror}; choose another --out") from error
    return directory


def write_certificate(certificate: Certificate, path: Path) -> None:
    """Write a certificate deterministically, whole or not at all."""
    write_whole(path, json.dumps(certificate, indent=1, sort_keys=True) + "\n")
