"""Ask every engine about one obligation: a pure question that may be answered in another process, or on another machine.

Untrusted: whether a certificate that is found here proves anything is for the independent checker to say.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.balls import relation_holds
from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.prove.certify import certify, certify_at_once, contradict
from rlstar_sym.prove.descent import descend, scatter
from rlstar_sym.prove.divisors import undefined_at
from rlstar_sym.prove.evidence import fits
from rlstar_sym.prove.limits import SOLVER_SHARE, seconds_left
from rlstar_sym.prove.problem import Problem
from rlstar_sym.prove.sampling import QUICK, refute, sample
from rlstar_sym.prove.solvers import Solver, stop_solvers
from rlstar_sym.theorem.obligations import BoxObligation, Obligation
from rlstar_sym.theorem.verdicts import BALLS, CERTIFICATE, COQ, MPMATH, POINTS, SOLVERS, Answer

if TYPE_CHECKING:
    from rlstar_sym.prove.second_opinion import SavedQuery

Point = Mapping[Symbol, Fraction]
#: evaluates both sides of a claim at exact points in another arithmetic; given by the caller, and sent to workers: it must be picklable
NumericCheck = Callable[[Obligation, Sequence[Point]], Answer]
SAMPLE: Final = 5
#: candidates that are tried against a claim for which there is a certificate already, as a check of the checker
SECOND_LOOK: Final = 20


@dataclass(frozen=True)
class Inquiry:
    """How to ask. engines: names; seconds: for one solver query; settled: seconds for a solver when a certificate is already there (None: as always;
    a claim refuted at an exact point is then not asked at all; 0: none is asked then either); thorough: False for points and tactics that take milliseconds alone.
    """

    engines: frozenset[str]
    seconds: float = 20.0
    solvers: Mapping[str, Solver | None] = field(default_factory=dict)
    numeric: Mapping[str, NumericCheck] = field(default_factory=dict)
    settled: float | None = None
    thorough: bool = True


@dataclass
class Findings:
    """What is known of one obligation. answers: by engine; certificate: for the checker; queries: SMT-LIB texts by suffix of their file; seconds: spent;
    widened: all this is about the obligation's `wider`.
    """

    answers: dict[str, Answer] = field(default_factory=dict)
    certificate: dict[str, Any] | None = None
    queries: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    widened: bool = False


def inquire(obligation: Obligation, how: Inquiry, known: Findings) -> Findings:
    """Ask the engines that have not answered yet; what is `known` is kept as it is."""
    try:
        found = known if known.widened else _inquire(obligation, how, known)
        wider = obligation.wider
        if wider is None or not (known.widened or _failed(found, how)):
            return found
        # what fails on the claim's own variables may hold where all hypotheses do; and only a point of that region refutes
        again = _inquire(wider, how, known if known.widened else Findings())
        again.widened, again.seconds = True, again.seconds + found.seconds
        return again
    except BaseException:
        stop_solvers()
        raise


def _failed(found: Findings, how: Inquiry) -> bool:
    refuted = any(answer.outcome == "refuted" for answer in found.answers.values())
    return refuted or (CERTIFICATE in how.engines and found.certificate is None)


def _inquire(obligation: Obligation, how: Inquiry, known: Findings) -> Findings:
    if isinstance(obligation, BoxObligation):
        return _inquire_box(obligation, how, known)
    engines = how.engines
    problem = Problem(obligation)
    found = Findings(dict(known.answers), known.certificate if CERTIFICATE in engines else None)
    started = time.monotonic()
    if POINTS in engines and POINTS not in found.answers:
        most = QUICK if found.certificate is None else SECOND_LOOK
        found.answers[POINTS] = _points(obligation, problem, most)
    refuted = found.answers.get(POINTS, Answer("not run")).outcome == "refuted"
    if CERTIFICATE in engines and found.certificate is None:
        if refuted:
            found.answers[CERTIFICATE] = Answer("undecided", "not searched for: the claim is false at an exact point")
        else:
            _search(obligation, problem, found, harder=POINTS in engines, thorough=how.thorough)
            refuted = found.answers.get(POINTS, Answer("not run")).outcome == "refuted"
    asked = [engine for engine in SOLVERS if engine in engines]
    if how.settled == 0 and (refuted or found.certificate is not None):
        said = "the claim is already refuted at an exact point" if refuted else "there is a certificate"
        found.answers |= {engine: Answer("not run", said) for engine in asked if engine not in found.answers}
    elif asked:
        _second_opinions(obligation, problem, how, found, refuted=refuted)
    for engine in (MPMATH, BALLS):
        if engine in engines and engine in how.numeric and engine not in found.answers and not refuted:
            points = _points_for_numbers(obligation, problem, found.certificate)
            found.answers[engine] = how.numeric[engine](obligation, points)
    found.seconds = time.monotonic() - started
    return found


def _inquire_box(obligation: BoxObligation, how: Inquiry, known: Findings) -> Findings:
    """A claim over a box: balls that cover it decide, and the points that they pass are tried in other ways."""
    found = Findings(dict(known.answers))
    from rlstar_sym.prove.enclosing import enclose

    started = time.monotonic()
    enclosed = enclose(obligation) if BALLS in how.engines else None
    if enclosed is not None:
        found.answers[BALLS] = enclosed.answer
    points = list(enclosed.points) if enclosed is not None else []
    ends = [dict(zip(obligation.box, ends, strict=True)) for ends in zip(*obligation.box.values(), strict=True)]
    points += [*ends, {v: (low + high) / 2 for v, (low, high) in obligation.box.items()}]
    if POINTS in how.engines:
        failing = [p for p in points if relation_holds(obligation.claim, p) is False]
        found.answers[POINTS] = (
            Answer("refuted", "false at an exact point, by balls", failing[0]) if failing else Answer("confirmed")
        )
    if MPMATH in how.engines and MPMATH in how.numeric:
        found.answers[MPMATH] = how.numeric[MPMATH](obligation, points)
    asked = [engine for engine in (CERTIFICATE, *SOLVERS, COQ) if engine in how.engines]
    found.answers |= dict.fromkeys(asked, Answer("not run", "the claim is not polynomial"))
    found.seconds = time.monotonic() - started
    return found


def _points_for_numbers(
    obligation: Obligation, problem: Problem, certificate: dict[str, Any] | None
) -> Sequence[Point]:
    """Points at which numeric checks evaluate. Where a certificate shows a point already, a region that is hard to find points of is not searched long."""
    if obligation.witness is not None:
        return [obligation.witness]
    return sample(problem, SAMPLE, QUICK if certificate is not None else None) or _certified_point(
        obligation, certificate
    )


def _certified_point(obligation: Obligation, certificate: dict[str, Any] | None) -> list[Point]:
    """The point of the region that a certificate shows, for regions that are hard to find points of."""
    if certificate is None or not fits(certificate, obligation):
        return []
    shown = certificate["evidence"]["point"]
    try:
        point = {s: Fraction(shown[s.name]) for s in obligation.variables}
    except (KeyError, ValueError, TypeError, ZeroDivisionError):
        return []
    return [point] if _inside(obligation, point) else []


def _inside(obligation: Obligation, point: Point) -> bool:
    return all(holds_at(h, point) for h in obligation.hypotheses)


def _search(obligation: Obligation, problem: Problem, found: Findings, *, harder: bool, thorough: bool) -> None:
    started = time.monotonic()
    if not thorough:
        found.certificate = certify_at_once(obligation, problem)
        if found.certificate is None:
            found.answers[CERTIFICATE] = Answer("undecided", "not searched for long")
        return
    absurd = obligation.may_be_empty and problem.op == ">" and _expands(problem) and problem.numerator == 0
    found.certificate = contradict(obligation) if absurd else certify(obligation, problem)
    if found.certificate is not None:
        return
    if harder:
        found.answers[POINTS] = _points(obligation, problem, None)
    undefined = undefined_at(problem) if _expands(problem) else None
    point: Point | None = None
    if undefined is not None:
        reason, point = undefined
    elif obligation.inside is not None or sample(problem, 1):
        reason = "the search found no certificate"
    else:
        reason = "the search found no certificate, and no rational point of the region"
    found.answers[CERTIFICATE] = Answer("undecided", reason, point, time.monotonic() - started)


def _second_opinions(obligation: Obligation, problem: Problem, how: Inquiry, found: Findings, *, refuted: bool) -> None:
    import secrets
    import tempfile

    from rlstar_sym.prove.second_opinion import save_queries

    # a name that nobody can guess, in a folder that is there: to make and remove one takes longer than most queries
    scratch, name = Path(tempfile.gettempdir()), f"rlstar-{secrets.token_hex(16)}"
    # nobody is asked about a claim that is refuted already when the user waits: one query, to look at, is enough
    saved = save_queries(problem, scratch, name, both=how.settled is None or not refuted)
    try:
        found.queries = {one.path.name.removeprefix(name): one.query.text for one in saved if one.query is not None}
        asked = [engine for engine in SOLVERS if engine in how.engines and engine not in found.answers]

        def ask(engine: str) -> Answer:
            return _of_solver(engine, obligation, saved, how, found, refuted=refuted)

        if len(asked) == 1:
            found.answers[asked[0]] = ask(asked[0])
            return
        with ThreadPoolExecutor(max_workers=max(1, len(asked))) as pool:  # each waits for a process of its own
            found.answers.update(zip(asked, pool.map(ask, asked), strict=True))
    finally:
        for one in saved:
            one.path.unlink(missing_ok=True)


def _of_solver(
    engine: str, obligation: Obligation, saved: list[SavedQuery], how: Inquiry, found: Findings, *, refuted: bool
) -> Answer:
    from rlstar_sym.prove.second_opinion import second_opinion

    solver = how.solvers.get(engine)
    if solver is None:
        return Answer("not run", f"{engine} is not installed")
    if how.settled is not None and refuted:
        return Answer("not run", "the claim is already refuted at an exact point")
    settled = found.certificate is not None and how.settled is not None
    seconds = min(how.seconds, how.settled or 0) if settled else how.seconds
    return second_opinion(solver, obligation, saved, min(seconds, seconds_left(SOLVER_SHARE)))


def _points(obligation: Obligation, problem: Problem, most: int | None) -> Answer:
    if obligation.witness is not None:
        fails = holds_at(obligation.claim, obligation.witness) is False
        inside = _inside(obligation, obligation.witness)
        return Answer("confirmed" if fails and inside else "refuted", "the witness, evaluated exactly")
    known = obligation.inside
    point: Point | None
    if known is not None and _inside(obligation, known) and holds_at(obligation.claim, known) is False:
        point = known
    elif most is None and _expands(
        problem
    ):  # scattered floats first: for a large claim they are far cheaper than as many exact points
        point = scatter(problem) or refute(obligation, problem, most) or descend(problem)
    else:
        point = refute(obligation, problem, most)
    return Answer("confirmed") if point is None else Answer("refuted", "an exact counterexample", point)


def _expands(problem: Problem) -> bool:
    """Whether the claim has a polynomial form: it is not too large, and nothing is divided by what is identically zero."""
    try:
        _ = problem.numerator
    except UsageError:
        return False
    return True
