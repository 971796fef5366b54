"""Every obligation asked of every engine, whatever it is for, and the certificates before the checker.

Untrusted: what is found counts on the word of the independent checker alone. Nothing of theorem files or of runs is imported here, as one inequality needs neither.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from rlstar_sym.errors import Disagreement, UsageError
from rlstar_sym.prove.asking import Findings, Inquiry, NumericCheck, inquire
from rlstar_sym.prove.evidence import Certificate, Key, canonical, file_name, key_of, write_whole
from rlstar_sym.prove.judging import judge
from rlstar_sym.prove.parallel import spread
from rlstar_sym.prove.solvers import Solver, start_run
from rlstar_sym.theorem.obligations import BoxObligation, Obligation
from rlstar_sym.theorem.verdicts import BALLS, CERTIFICATE, COQ, SOLVERS, Answer, ObligationResult

if TYPE_CHECKING:
    from rlstar_sym.prove.cache import Cache


@dataclass
class Settings:
    """How to run. engines: names to ask; out: where files go; jobs: processes; solvers: by engine, None when one is missing; numeric: checks in other arithmetics;
    given: ids of theorems that may be used without being in this run (a test runner proves them as items of their own);
    settled: seconds for a solver when a certificate is already there (None: as always; 0: none is asked); a claim refuted at an exact point is then not asked at all;
    thorough: False for points and tactics that take milliseconds alone;
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
    thorough: bool = True
    search: bool = False
    cache: Path | None = None
    backend: str = "loky"
    scheduler: str | None = None

    @property
    def inquiry(self) -> Inquiry:
        """What a worker needs of it."""
        return Inquiry(self.engines, self.seconds, self.solvers, self.numeric, self.settled, self.thorough)

    def open_cache(self) -> Cache | None:
        """The cache for these engines. Raises UsageError when its directory cannot be made."""
        if self.cache is None:
            return None
        from rlstar_sym.prove.cache import Cache, engine_versions

        return Cache(self.cache, engine_versions(self.engines, self.solvers))


#: told what happens, in words
Progress = Callable[[str], None]


def ask_about(results: Sequence[ObligationResult], settings: Settings) -> None:
    """Ask every engine about obligations without a theorem, and have the certificates checked.

    Accepted certificates are written one by one, each under the digest of what it shows. Raises Disagreement when an engine contradicts an accepted certificate.
    """
    directory = writable(settings.out / "certificates")
    ask_all(results, settings, lambda *_: None, lambda _: None)
    for result in results:
        if result.certificate is not None and result.proved:
            result.certificate_path = directory / f"{file_name(result.obligation)}.json"
            write_certificate(result.certificate, result.certificate_path)
    raise_on_disagreement(results)


def ask_all(
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
    alike: dict[Question, list[int]] = {}
    for position, result in enumerate(results):
        alike.setdefault(question(result.obligation), []).append(position)
    first = {key: results[places[0]].obligation for key, places in alike.items()}
    known = {key: _known(cache, one) for key, one in first.items()}
    resumed = sum(len(alike[key]) for key, one in known.items() if one.answers or one.certificate is not None)
    if resumed:
        progress(f"{resumed} of {len(results)} obligations were asked before: going on from there")
    kept: dict[Question, Certificate] = {}
    for key in first if committed and CERTIFICATE in settings.engines else ():
        own, wider = key
        if own in (committed or {}) or (wider is not None and wider in (committed or {})):
            widened = own not in (committed or {})
            if known[key].widened != widened:
                known[key] = Findings(widened=widened)
            known[key].certificate = kept[key] = (committed or {})[wider if widened and wider is not None else own]
    proposed = {key: one.certificate for key, one in known.items() if one.certificate is not None}

    def subject(key: Question) -> Obligation:
        """What is known is known of this."""
        wider = first[key].wider
        return wider if known[key].widened and wider is not None else first[key]

    def ask(keys: Sequence[Question]) -> None:
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
    words: dict[Question, Answer] = {}
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
    if COQ in settings.engines:
        from rlstar_sym.prove.coq import confirm_by_coq

        confirm_by_coq(results, settings, progress)


#: equal for obligations that say the same, and say the same under the connected hypotheses
Question = tuple[Key, Key | None]


def question(obligation: Obligation) -> Question:
    """What the obligation asks, and what it asks under the connected hypotheses."""
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
    proposals: Sequence[tuple[Question, Obligation, Certificate]], progress: Progress
) -> dict[Question, Answer]:
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


def raise_on_disagreement(results: Sequence[ObligationResult]) -> None:
    """Raises Disagreement when one engine shows a claim that another one refutes."""
    for result in results:
        against = [name for name, a in result.answers.items() if a.outcome == "refuted"]
        agree = [e for e in SOLVERS if e in result.answers and result.answers[e].outcome == "confirmed"]
        if against and (result.proved or agree):
            shown = (
                {CERTIFICATE: "the checker accepts a certificate", BALLS: "ball arithmetic shows the claim"}[
                    result.engine
                ]
                if result.proved
                else f"{' and '.join(agree)} {'finds' if len(agree) == 1 else 'find'} no counterexample to exist"
            )
            raise Disagreement(
                f"{result.obligation.label}: {shown}, but {', '.join(against)} refutes "
                f"{result.obligation.text()} ({result.answers[against[0]].detail}); nothing of this run can be trusted. "
                f"Both sides are saved: {result.certificate_path}, {result.query_path}. Please report it."
            )
