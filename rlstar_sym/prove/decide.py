"""Decide one claim: prove it with a checked certificate, refute it with an exact point, or say honestly that it is open.

decision = decide(["x*y < 1"], ["0 < x", "x < 1", "0 < y < 1"])
decision.verdict, decision.witness, decision.certificate
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any, Final, Literal

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.expressions import ZERO, Relation, Symbol
from rlstar_sym.polynomial.parser import parse_relations
from rlstar_sym.prove.answers import Settings, ask_about
from rlstar_sym.prove.certify import inhabitant
from rlstar_sym.prove.divisors import vanishing_divisor
from rlstar_sym.prove.fewer_hypotheses import prove_with_fewer
from rlstar_sym.prove.irrational_points import IrrationalPoint, irrational_counterexample
from rlstar_sym.prove.problem import Problem
from rlstar_sym.theorem.obligations import Obligation, is_polynomial
from rlstar_sym.theorem.verdicts import CERTIFICATE, POINTS, SOLVERS, ObligationResult

#: names that are read as variables and that many write for something else; and what to write then
CONSTANTS: Final = {
    "pi": "the number 3.14159...",
    "e": "the number 2.71828...",
    "inf": "infinity",
    "oo": "infinity",
    "infinity": "infinity",
}
BOUNDED: Final = {
    "pi": "give bounds such as 3.14159 < pi < 3.1416 as a hypothesis",
    "e": "give bounds such as 2.71828 < e < 2.71829 as a hypothesis",
    **dict.fromkeys(("inf", "oo", "infinity"), "leave out what is bounded by it"),
}
#: seconds for a solver to find a point of the hypotheses
MODEL_SECONDS: Final = 3.0
#: said of what is proved of a region of which no point is known
NOT_SHOWN: Final = "its hypotheses were not shown to be satisfiable"
#: how a solver's answer says that it knows an irrational point alone
IRRATIONAL: Final = "not rational"


@dataclass
class Decision:
    """The answer to one claim.

    verdict: proved (the checker accepted a certificate), refuted (exact witness), vacuous (the checker accepted a certificate that the hypotheses contradict each
    other) or undecided; reason: for people; witness: the point at which the hypotheses hold and the claim does not; irrational: the same, where one
    coordinate is irrational; satisfiable: whether a point is known at which all hypotheses hold (None: nothing is known); results: what every engine said, one
    entry for each relation of a chain; notes: what the reader may not expect, such as a variable that is named like a constant.
    """

    verdict: Literal["proved", "refuted", "vacuous", "undecided"]
    reason: str
    witness: Mapping[Symbol, Fraction] | None = None
    results: list[ObligationResult] = field(default_factory=list)
    irrational: IrrationalPoint | None = None
    satisfiable: bool | None = None
    notes: tuple[str, ...] = ()

    @property
    def certificates(self) -> list[Path]:
        """The certificate files, one for each relation, when the claim is proved."""
        if self.verdict not in ("proved", "vacuous"):
            return []
        return [r.certificate_path for r in self.results if r.certificate_path is not None and r.proved]

    def where(self) -> str:
        """The point in words; empty when there is none."""
        if self.irrational is not None:
            return self.irrational.words()
        return ", ".join(f"{s.name} = {v}" for s, v in (self.witness or {}).items())

    def as_data(self) -> dict[str, Any]:
        """The JSON of the command-line contract."""
        paths = [str(p) for p in self.certificates]
        engines: dict[str, str] = {}
        for result in self.results:
            for name, answer in result.answers.items():
                engines[name] = _worse(engines.get(name), answer.outcome)
        witness: dict[str, Any] | None = None
        if self.irrational is not None:
            witness = self.irrational.as_data()
        elif self.witness is not None:
            witness = {s.name: str(v) for s, v in self.witness.items()}
        return {
            "verdict": self.verdict,
            "reason": self.reason,
            "witness": witness,
            "hypotheses_satisfiable": self.satisfiable,
            "certificate": paths[0] if paths else None,
            "certificates": paths,
            "engines": engines,
            "queries": [str(r.query_path) for r in self.results if r.query_path is not None],
            "notes": list(self.notes),
        }


def _worse(a: str | None, b: str) -> str:
    ranking = ("refuted", "undecided", "not run", "confirmed")
    return b if a is None else min(a, b, key=ranking.index)


def decide(
    claims: Iterable[str | Relation], given: Iterable[str | Relation] = (), settings: Settings | None = None
) -> Decision:
    """Decide whether the claims follow from the hypotheses, over the real numbers.

    claims, given: relations, or texts such as `0 < x < 1` (a chain is several relations); the hypotheses must be polynomial.
    Raises UsageError for text that cannot be read.
    """
    asked, settings = Asked(claims, given), settings or plain_settings()
    satisfiable: bool | None = True
    said = ""
    if not asked.inhabited():
        found = _contradiction(asked, settings) if asked.hypotheses else (None, NOT_SHOWN)
        if isinstance(found, Decision):
            return replace(found, notes=asked.notes)
        satisfiable, said = found
    if any(h.op == "=" for h in asked.hypotheses):
        # a long search is spared where a root that an equation names refutes the claim
        refuted = _at_irrational_points(asked.results, asked.problems)
        if refuted is not None:
            return replace(refuted, satisfiable=True, notes=asked.notes)
    ask_about(asked.results, settings)
    asked.prove_with_fewer(settings)
    return asked.concluded(satisfiable, said)


class Asked:
    """Claims and hypotheses as they were read, with an obligation for each claim. Raises UsageError for what cannot be read, or divides by what is identically zero."""

    def __init__(self, claims: Iterable[str | Relation], given: Iterable[str | Relation]) -> None:
        self.hypotheses = hypotheses_of(given)
        goals = [r for text in claims for r in _relations(text, "the claim")]
        if not goals:
            raise UsageError("there is no claim to decide")
        self.results = [
            ObligationResult(Obligation(f"claim-{i}", tuple(self.hypotheses), goal, may_be_empty=True))
            for i, goal in enumerate(goals, 1)
        ]
        self.problems = [Problem(r.obligation) for r in self.results]
        for problem in self.problems:
            _ = problem.numerator  # reads the claim
        self.notes = notes_on(goals, self.hypotheses)
        #: that the hypotheses contradict each other
        self.absurd = Obligation("hypotheses", tuple(self.hypotheses), Relation(ZERO, ">", ZERO), may_be_empty=True)

    def inhabited(self) -> bool:
        """Whether a point is found at which every hypothesis holds and the first claim is defined, or an irrational one."""
        return inhabitant(self.problems[0]) is not None or irrational_counterexample(Problem(self.absurd)) is not None

    def suppose_at(self, point: Mapping[Symbol, Fraction]) -> None:
        """A point at which every hypothesis holds, which the search did not find."""
        for result in self.results:
            one = result.obligation
            result.obligation = replace(one, inside={v: point.get(v, Fraction(1)) for v in one.variables})
        self.problems = [Problem(r.obligation) for r in self.results]

    def prove_with_fewer(self, settings: Settings) -> None:
        """Try what is open under fewer hypotheses; which of them suffice is noted."""
        open_ones = [r for r in self.results if not r.proved]
        if not self.hypotheses or any(a.outcome == "refuted" for r in self.results for a in r.answers.values()):
            return
        for result in open_ones:
            kept = prove_with_fewer(result, settings)
            if not result.proved:
                return
            enough = ", ".join(str(result.obligation.hypotheses[i]) for i in range(len(kept)))
            self.notes += (
                f"{result.obligation.claim} is proved without the other hypotheses from: {enough or 'none'}",
            )

    def concluded(self, satisfiable: bool | None, said: str = NOT_SHOWN) -> Decision:
        """The decision that follows from what the engines have answered. said: what is known of the hypotheses, where no point of them is."""
        found = replace(_concluded(self.results, self.problems), satisfiable=satisfiable, notes=self.notes)
        if found.verdict == "proved" and satisfiable is None:
            found.reason += f"; {said}"
        return found


def plain_settings() -> Settings:
    """Certificates and points, then solvers where these settle nothing; files go to a new folder."""
    from rlstar_sym.prove.solvers import find_solvers

    out = Path(tempfile.mkdtemp(prefix="rlstar-decide-"))
    return Settings(out, frozenset({CERTIFICATE, POINTS, *SOLVERS}), 1, 20, find_solvers(), settled=0.0)


def hypotheses_of(given: Iterable[str | Relation]) -> list[Relation]:
    """The hypotheses as relations. Raises UsageError, which says the how-manyth (from 1) is meant."""
    found: list[Relation] = []
    for number, text in enumerate(given, 1):
        for relation in _relations(text, f"hypothesis {number}"):
            if not is_polynomial(relation):
                raise UsageError(
                    f"hypothesis {number}, {relation}, divides by an expression; multiply it out, with the sign of the divisor as a hypothesis of its own"
                )
            found.append(relation)
    return found


def _relations(text: str | Relation, what: str) -> list[Relation]:
    return [text] if isinstance(text, Relation) else parse_relations(text, what)


def notes_on(goals: Sequence[Relation], hypotheses: Sequence[Relation]) -> tuple[str, ...]:
    """A sentence for each variable that is named like a constant, unless hypotheses bound it, or it stands in a row of letters (d, e)."""
    names = {s.name for relation in (*goals, *hypotheses) for s in relation.symbols()}
    bounded = {s.name for h in hypotheses if len({*h.symbols()}) == 1 for s in h.symbols()}
    found = []
    for name, constant in CONSTANTS.items():
        if name in names and name not in bounded and not (name == "e" and "d" in names):
            found.append(f"{name} is a variable here, not {constant}; {BOUNDED[name]}")
    return tuple(found)


def _contradiction(asked: Asked, settings: Settings) -> Decision | tuple[bool | None, str]:
    """No point of the region is known: whether the hypotheses can be satisfied, by a solver's model, which is then a point of the region; that they contradict each
    other, if that can be certified; and what is to be said of them otherwise.
    """
    result = ObligationResult(asked.absurd)
    solvers = settings.engines & {*SOLVERS}
    if solvers:
        ask_about([result], replace(settings, engines=solvers, seconds=min(settings.seconds, MODEL_SECONDS)))
    for name in SOLVERS:
        answer = result.answers.get(name)
        if answer is not None and answer.outcome == "refuted" and answer.witness is not None:
            asked.suppose_at(answer.witness)  # replayed exactly by the judge of the solver's answer
            return True, ""
        if answer is not None and IRRATIONAL in answer.detail:
            return None, f"that its hypotheses can be satisfied, at an irrational point, {name} alone says"
    result = ObligationResult(asked.absurd)
    ask_about([result], settings)
    if result.proved and result.engine == CERTIFICATE:
        said = "the hypotheses contradict each other, so that the claim is about nothing"
        return Decision("vacuous", said, None, [result], None, False)
    return None, NOT_SHOWN


def _divides_by_zero(result: ObligationResult, problem: Problem) -> tuple[str, dict[Symbol, Fraction]] | None:
    """A divisor that is zero at a point of the region that some engine found, and the point."""
    for answer in result.answers.values():
        point = answer.witness
        if point is not None and all(holds_at(h, point) for h in result.obligation.hypotheses):
            values = problem.coordinates(point)
            for divisor in problem.divisors:
                if divisor(*values) == 0:
                    return str(problem.written(divisor)), dict(point)
    return None


def _at_irrational_points(results: list[ObligationResult], problems: list[Problem]) -> Decision | None:
    """The first claim that is not proved and fails at an irrational point."""
    for result, problem in zip(results, problems, strict=True):
        found = None if result.proved else irrational_counterexample(problem)
        if found is not None:
            return Decision("refuted", f"{result.obligation.claim} fails at an irrational point", None, results, found)
    return None


def _concluded(results: list[ObligationResult], problems: list[Problem]) -> Decision:
    for result in results:
        for answer in result.answers.values():
            if answer.outcome == "refuted" and answer.witness is not None:
                if holds_at(result.obligation.claim, answer.witness) is None:
                    continue  # undefined there, which is said below
                return Decision("refuted", f"{result.obligation.claim} fails", answer.witness, results)
    if all(r.proved for r in results):
        return Decision("proved", "the independent checker accepted a certificate", None, results)
    refuted = _at_irrational_points(results, problems)
    if refuted is not None:
        return refuted
    for result, problem in zip(results, problems, strict=True):
        if not result.proved:
            found = _divides_by_zero(result, problem) or vanishing_divisor(problem)
            if found is not None:
                divisor, point = found
                where = ", ".join(f"{s.name} = {v}" for s, v in point.items())
                return Decision(
                    "undecided",
                    f"the denominator {divisor} vanishes at {where}, where every hypothesis holds",
                    point,
                    results,
                )
    open_result = next(r for r in results if not r.proved)
    confirmed = [
        n
        for n, a in open_result.answers.items()
        if a.outcome == "confirmed" and n in SOLVERS  # samples confirm nothing
    ]
    reason = f"{open_result.obligation.claim}: no certificate was found"
    reason += f"; confirmed by {', '.join(confirmed)} alone, which is not a proof" if confirmed else ""
    against = [n for n, a in open_result.answers.items() if a.outcome == "undecided" and IRRATIONAL in a.detail]
    reason += (
        f"; {' and '.join(against)} found it false at irrational points, of which no exact form was found"
        if against
        else ""
    )
    return Decision("undecided", reason, None, results)
