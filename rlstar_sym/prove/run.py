"""The run: every obligation of every theorem asked of every engine, certificates re-checked, verdicts drawn.

Untrusted throughout: a theorem counts as proved only on the word of the independent checker, for the very statements that its proof owes.
"""

from __future__ import annotations

import json
import os
import shutil
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Final

from rlstar_sym.errors import Disagreement, UsageError
from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.polynomial.printers import fraction_text
from rlstar_sym.prove.certify import certify
from rlstar_sym.prove.checking import run_checker
from rlstar_sym.prove.coq import confirm_by_coq
from rlstar_sym.prove.instances import check_instances, uninhabited
from rlstar_sym.prove.problem import Problem
from rlstar_sym.prove.sampling import QUICK, refute, sample
from rlstar_sym.prove.smt import Solver, ask, query, stop_solvers
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.theorems import Theorem, order
from rlstar_sym.theorem.verdicts import BALLS, CERTIFICATE, MPMATH, POINTS, Z3, Answer, ObligationResult, TheoremResult

Point = Mapping[Symbol, Fraction]
#: evaluates both sides of a claim at exact points in another arithmetic; given by the caller
NumericCheck = Callable[[Obligation, Sequence[Point]], Answer]
SAMPLE: int = 5
#: characters of a long statement that the checker prints before it cuts
SHOWN: Final = 900


@dataclass
class Settings:
    """How to run. engines: names to ask; out: where files go; solver: z3, or None when it is missing; numeric: checks in other arithmetics;
    given: ids of theorems that may be used without being in this run (a test runner proves them as items of their own);
    settled: seconds for a solver when a certificate is already there (None: as always); a claim refuted at an exact point is then not asked at all.
    """

    out: Path
    engines: frozenset[str]
    jobs: int = field(default_factory=lambda: os.cpu_count() or 1)
    seconds: float = 20.0
    solver: Solver | None = None
    numeric: Mapping[str, NumericCheck] = field(default_factory=dict)
    given: frozenset[str] = frozenset()
    settled: float | None = None


Progress = Callable[[str], None]


def prove_theorems(theorems: Mapping[str, Theorem], settings: Settings, progress: Progress) -> list[TheoremResult]:
    """Run everything; results in the order of the theorems. Raises Disagreement when engines contradict each other."""
    _want_one_version(theorems)
    results = {one.id: [ObligationResult(o) for o in one.obligations] for one in theorems.values()}
    certificates, queries = _fresh(settings.out / "certificates"), _fresh(settings.out / "smt2")
    asked = [(one.id, r) for one in theorems.values() for r in results[one.id]]
    cancelled = threading.Event()
    spent = dict.fromkeys(theorems, 0.0)
    if Z3 in settings.engines and settings.solver is None:
        progress("z3 is not installed: the run goes on without its second opinion")
    pool = ThreadPoolExecutor(max_workers=max(1, settings.jobs))
    try:
        futures: dict[Future[float], str] = {
            pool.submit(_answer, r, settings, certificates, queries, cancelled): name for name, r in asked
        }
        checks: dict[Future[Answer], str] = {pool.submit(check_instances, one): one.id for one in theorems.values()}
        left = {name: len(results[name]) for name in theorems}
        for future in as_completed(futures):
            name = futures[future]
            spent[name] += future.result()
            left[name] -= 1
            if not left[name]:
                progress(f"{name}: {len(results[name])} obligations asked")
        answers = {name: check.result() for check, name in checks.items()}
    except BaseException:
        cancelled.set()
        stop_solvers()
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()
    _report_solver([r for _, r in asked], progress)
    _check_certificates([r for _, r in asked], progress)
    confirm_by_coq([r for _, r in asked], settings, progress)
    _raise_on_disagreement([r for _, r in asked], settings.out)
    verdicts: dict[str, TheoremResult] = {}
    for one in order(theorems):
        verdicts[one.id] = _verdict(one, results[one.id], verdicts, settings.given, answers[one.id], spent[one.id])
    return [verdicts[name] for name in theorems]


def _report_solver(results: Sequence[ObligationResult], progress: Progress) -> None:
    """Say so when the solver left something open; that is never an error."""
    open_ones = [r for r in results if Z3 in r.answers and r.answers[Z3].outcome == "undecided"]
    if open_ones:
        first = open_ones[0]
        progress(
            f"z3 left {len(open_ones)} of {len(results)} obligations undecided; {first.obligation.label}: {first.answers[Z3].detail}"
        )


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


def ask_about(results: Sequence[ObligationResult], settings: Settings) -> None:
    """Ask every engine about obligations without a theorem, one after another, and have the certificates checked.

    Raises Disagreement when an engine contradicts an accepted certificate.
    """
    certificates, queries = _fresh(settings.out / "certificates"), _fresh(settings.out / "smt2")
    for result in results:
        _answer(result, settings, certificates, queries, threading.Event())
    _check_certificates(results, lambda _: None)
    confirm_by_coq(results, settings)
    _raise_on_disagreement(results, settings.out)


def _answer(
    result: ObligationResult, settings: Settings, certificates: Path, queries: Path, cancelled: threading.Event
) -> float:
    """Ask every engine about one obligation; returns the seconds that it took."""
    if cancelled.is_set():
        return 0.0
    obligation, engines = result.obligation, settings.engines
    name = obligation.label.replace("/", "-")
    problem = Problem(obligation)
    started = time.monotonic()
    if POINTS in engines:
        result.answers[POINTS] = _points(obligation, problem, QUICK)
    refuted = result.answers.get(POINTS, Answer("not run")).outcome == "refuted"
    if CERTIFICATE in engines:
        if refuted:
            result.answers[CERTIFICATE] = Answer("undecided", "not searched for: the claim is false at an exact point")
        else:
            result.certificate = certify(obligation, problem)
            if result.certificate is None and POINTS in engines:
                result.answers[POINTS] = _points(obligation, problem, None)
            if result.certificate is None:
                reason = (
                    "the search found no certificate"
                    if sample(problem, 1)
                    else "no point of the region was found: the hypotheses may contradict each other"
                )
                result.answers[CERTIFICATE] = Answer("undecided", reason, None, time.monotonic() - started)
            else:
                result.certificate_path = certificates / f"{name}.json"
                write_certificate(result.certificate, result.certificate_path)
    if Z3 in engines and not cancelled.is_set():
        result.query_path = queries / f"{name}.smt2"
        result.query_path.write_text(query(problem), encoding="ascii")
        if settings.solver is None:
            result.answers[Z3] = Answer("not run", "z3 is not installed")
        elif settings.settled is not None and refuted:
            result.answers[Z3] = Answer("not run", "the claim is already refuted at an exact point")
        else:
            found = result.certificate is not None and settings.settled is not None
            seconds = min(settings.seconds, settings.settled or 0) if found else settings.seconds
            result.answers[Z3] = ask(settings.solver, obligation, result.query_path, seconds)
    points = [obligation.witness] if obligation.witness is not None else sample(problem, SAMPLE)
    for engine in (MPMATH, BALLS):
        if engine in engines and engine in settings.numeric and not refuted:
            result.answers[engine] = settings.numeric[engine](obligation, points)
    return time.monotonic() - started


def _points(obligation: Obligation, problem: Problem, most: int | None) -> Answer:
    if obligation.witness is not None:
        fails = holds_at(obligation.claim, obligation.witness) is False
        inside = all(holds_at(h, obligation.witness) for h in obligation.hypotheses)
        return Answer("confirmed" if fails and inside else "refuted", "the witness, evaluated exactly")
    point = refute(obligation, problem, most)
    return Answer("confirmed") if point is None else Answer("refuted", "an exact counterexample", point)


def write_certificate(certificate: dict[str, object], path: Path) -> None:
    """Write a certificate deterministically, whole or not at all."""
    temporary = path.with_suffix(".part")
    temporary.write_text(json.dumps(certificate, indent=1, sort_keys=True) + "\n", encoding="ascii")
    shutil.move(temporary, path)


def _check_certificates(results: Sequence[ObligationResult], progress: Progress) -> None:
    written = [r for r in results if r.certificate_path is not None]
    progress(f"checking {len(written)} certificates with the independent checker")
    for result, check in zip(
        written, run_checker([r.certificate_path for r in written if r.certificate_path]), strict=True
    ):
        # the digest covers the statement alone; that it is shown true (or false, for a witness) stands in the checker's words
        same = check.digest == result.obligation.digest and _says(check.text, result.obligation)
        if check.outcome == "accepted" and same:
            result.answers[CERTIFICATE] = Answer("confirmed", check.text)
        elif check.outcome == "accepted":
            result.answers[CERTIFICATE] = Answer("undecided", f"the checker accepted another statement: {check.text}")
        else:
            result.answers[CERTIFICATE] = Answer("undecided", f"the checker {check.outcome} it: {check.text}")


def _says(text: str, obligation: Obligation) -> bool:
    """Whether the checker's words are about all points, or about the very witness that the obligation gives."""
    if obligation.witness is None:
        return text.startswith("for all real ")
    point = ", ".join(f"{v.name} = {fraction_text(obligation.witness[v])}" for v in obligation.variables)
    expected = f"FALSE for {point or 'numbers'}: "
    return text.startswith(expected[:SHOWN])


def _raise_on_disagreement(results: Sequence[ObligationResult], out: Path) -> None:
    for result in results:
        against = [name for name, a in result.answers.items() if a.outcome == "refuted"]
        z3_agrees = Z3 in result.answers and result.answers[Z3].outcome == "confirmed"
        if against and (result.proved or z3_agrees):
            shown = "the checker accepts a certificate" if result.proved else "z3 finds no counterexample to exist"
            raise Disagreement(
                f"{result.obligation.label}: {shown}, but {', '.join(against)} refutes "
                f"{result.obligation.text()} ({result.answers[against[0]].detail}); nothing of this run can be trusted. "
                f"Both sides are saved: {result.certificate_path}, {result.query_path}. Please report it."
            )


def _verdict(
    theorem: Theorem,
    results: list[ObligationResult],
    earlier: Mapping[str, TheoremResult],
    given: frozenset[str],
    instances: Answer,
    seconds: float,
) -> TheoremResult:
    def ended(verdict: str, reason: str = "", witness: Point | None = None) -> TheoremResult:
        return TheoremResult(theorem, results, verdict, reason, witness, seconds, instances)  # type: ignore[arg-type]

    open_obligations = [r for r in results if not r.proved]
    if open_obligations and instances.outcome == "confirmed":
        instances = check_instances(theorem, None)  # look harder: the theorem may be false
    unproved = [u for u in theorem.uses if u not in earlier or earlier[u].verdict != "proved"]
    if instances.outcome == "refuted":
        if not open_obligations and not unproved:  # what rests on a false theorem may be false
            raise Disagreement(
                f"{theorem.id}: every obligation has an accepted certificate, yet {instances.detail}; please report it"
            )
        where = ", ".join(f"{s.name} = {v}" for s, v in (instances.witness or {}).items())
        return ended("refuted", f"{instances.detail}, at {where}", instances.witness)
    if open_obligations:
        return ended("undecided", _why(open_obligations[0], len(open_obligations)))
    unproved = [u for u in unproved if u not in given]
    if unproved:
        return ended("undecided", f"it uses {', '.join(unproved)}, which is not proved")
    empty = uninhabited(theorem)
    if empty is not None:
        shown = ", ".join(map(str, empty))
        return ended(
            "undecided", f"no chain was found that satisfies the hypotheses {shown}; they may contradict each other"
        )
    return ended("proved")


def _why(result: ObligationResult, count: int) -> str:
    answers = result.answers
    label = result.obligation.label
    if POINTS in answers and answers[POINTS].outcome == "refuted":
        point = answers[POINTS].witness or {}
        where = ", ".join(f"{s.name} = {v}" for s, v in point.items())
        text = f"obligation {label} is false at {where}, so this proof fails there (no instance of the theorem itself was refuted)"
    elif CERTIFICATE not in answers:
        text = f"obligation {label} was not asked of the certificate search"
    else:
        text = f"obligation {label}: {answers[CERTIFICATE].detail}"
        if Z3 in answers and answers[Z3].outcome == "confirmed":
            text += " (confirmed by z3 alone, which is not a proof)"
    if count > 1:
        text += f"; {count - 1} more open"
    saved = f"; saved: {result.query_path}" if result.query_path is not None else ""
    return text + saved
