"""What engines answered and what follows: data that the prover fills in and reports read.

Three ways to end: proved, refuted with an exact witness, undecided with a reason. A bare solver's `unsat` is only "confirmed"; a theorem is proved when
the independent checker has accepted a certificate for every obligation and every theorem that it uses is proved. An obligation over a box with logarithms
and the like has no certificate: outward rounded balls that cover the box show it, and the theorem then says that it rests on ball arithmetic.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.theorem.obligations import BoxObligation, Obligation

if TYPE_CHECKING:
    from rlstar_sym.theorem.theorems import Theorem

Outcome = Literal["confirmed", "refuted", "undecided", "not run"]
VerdictName = Literal["proved", "refuted", "undecided"]

#: engine names in the order of reports
CERTIFICATE, Z3, CVC5, POINTS, MPMATH, BALLS, COQ = "certificate", "z3", "cvc5", "points", "mpmath", "balls", "coq"
ENGINES = (CERTIFICATE, Z3, CVC5, POINTS, MPMATH, BALLS, COQ)
#: engines that are solvers: their `unsat` is a second opinion
SOLVERS = (Z3, CVC5)

#: what the word of the deciding engine is called as evidence
EVIDENCE: Mapping[str, str] = {CERTIFICATE: "certificate", BALLS: "ball arithmetic"}

#: what an engine's "confirmed" means, for ledger and docs
MEANING: Mapping[str, str] = {
    CERTIFICATE: "an exact certificate that the independent checker re-derived and accepted",
    Z3: "z3 found the negation unsatisfiable over the reals (trusted only as a second opinion)",
    CVC5: "cvc5 found the negation unsatisfiable over the reals (trusted only as a second opinion)",
    POINTS: "no counterexample among the exact rational points tried: corners, near-corners, a grid, random points",
    MPMATH: "both sides evaluated with mpmath at 50 digits agree with the exact values, and the relation holds",
    BALLS: "rigorous ball arithmetic encloses the exact values at sample points, and the relation holds; for a claim over a box (rule `ball arithmetic`): balls "
    "that cover the box show it",
    COQ: "the Coq kernel compiled the statement about real numbers with the certificate as its proof, from the two axioms of Coq's standard reals",
}


@dataclass(frozen=True)
class Answer:
    """One engine's answer to one obligation. detail: why undecided, or what was found; witness: the exact counterexample."""

    outcome: Outcome
    detail: str = ""
    witness: Mapping[Symbol, Fraction] | None = None
    seconds: float = 0.0


@dataclass(frozen=True)
class Replayed:
    """How a conclusion did on explicit runs. text: the conclusion; runs: those on which it was seen to hold; rounds: the most that one of them had;
    failure: what refutes it, in words; witness, steps: the start of the run that does, and its number of steps.
    """

    text: str
    runs: int
    rounds: int
    failure: str = ""
    witness: Mapping[Symbol, Fraction] | None = None
    steps: int = 0

    def as_data(self) -> dict[str, Any]:
        """For JSON."""
        return {"text": self.text, "runs": self.runs, "rounds": self.rounds}


@dataclass
class ObligationResult:
    """Everything known of one obligation. certificate: the evidence file's content; paths are set when the files are written."""

    obligation: Obligation
    answers: dict[str, Answer] = field(default_factory=dict)
    certificate: dict[str, Any] | None = None
    certificate_path: Path | None = None
    query_path: Path | None = None

    @property
    def engine(self) -> str:
        """The engine whose word decides: the certificate's, or for a claim over a box the balls'."""
        return BALLS if isinstance(self.obligation, BoxObligation) else CERTIFICATE

    @property
    def proved(self) -> bool:
        """The checker has accepted a certificate; for a claim over a box: balls that cover it show it."""
        return self.engine in self.answers and self.answers[self.engine].outcome == "confirmed"


@dataclass
class TheoremResult:
    """The verdict on one theorem, and why.

    witness: for a refuted theorem, the exact point (one value a step for a chain); instances, replayed: what explicit runs showed, of everything and of each
    conclusion; balls_below: the theorems that it uses and that rest on ball arithmetic.
    """

    theorem: Theorem
    obligations: list[ObligationResult]
    verdict: VerdictName
    reason: str = ""
    witness: Mapping[Symbol, Fraction] | None = None
    seconds: float = 0.0
    instances: Answer = Answer("not run")
    replayed: tuple[Replayed, ...] = ()
    balls_below: tuple[str, ...] = ()

    @property
    def rests_on_balls(self) -> bool:
        """Whether some obligation, here or in a theorem that is used, is shown by ball arithmetic and by no certificate."""
        return bool(self.balls_below) or any(r.engine == BALLS for r in self.obligations)

    @property
    def evidence(self) -> tuple[str, ...]:
        """The kinds of evidence that the theorem rests on, also through theorems that it uses (docs/theorems.md)."""
        kinds = {EVIDENCE[r.engine] for r in self.obligations if r.proved}
        if self.balls_below:
            kinds.add(EVIDENCE[BALLS])
        return tuple(kind for kind in EVIDENCE.values() if kind in kinds)

    def engine(self, name: str) -> Outcome:
        """One word for an engine over all obligations: refuted, else not run, else undecided, else confirmed."""
        outcomes = [r.answers[name].outcome if name in r.answers else "not run" for r in self.obligations]
        if "refuted" in outcomes:
            return "refuted"
        if "undecided" in outcomes:
            return "undecided"
        return "not run" if set(outcomes) == {"not run"} else "confirmed"

    def counts(self, name: str) -> tuple[int, int]:
        """(confirmed, asked) for an engine."""
        asked = [
            r.answers[name].outcome
            for r in self.obligations
            if name in r.answers and r.answers[name].outcome != "not run"
        ]
        return asked.count("confirmed"), len(asked)

    def as_data(self) -> dict[str, Any]:
        """The JSON of the command-line contract."""
        from rlstar_sym.theorem.naming import meanings
        from rlstar_sym.theorem.wording import saying_data

        return {
            "id": self.theorem.id,
            "name": self.theorem.title,
            "file": str(self.theorem.file),
            "verdict": self.verdict,
            "reason": self.reason,
            "witness": {s.name: str(v) for s, v in self.witness.items()} if self.witness is not None else None,
            "engines": {**{name: self.engine(name) for name in ENGINES}, "instances": self.instances.outcome},
            "evidence": list(self.evidence),
            "rules": list(self.theorem.rules),
            "uses": list(self.theorem.uses),
            "assumes": [r.where for r in self.theorem.assumes],
            "obligations": len(self.obligations),
            "recursion": self.theorem.recursion_kind,
            "conclusions": [fact.text() for fact in self.theorem.conclusions],
            "statements": [saying_data(fact) for fact in self.theorem.conclusions],
            "definitions": meanings(self.theorem.conclusions, self.theorem.proof.facts),
            "replayed": [one.as_data() for one in self.replayed],
            "seconds": round(self.seconds, 3),
        }

    def _repr_html_(self) -> str:
        from html import escape

        colour = {"proved": "#1a7f37", "refuted": "#cf222e", "undecided": "#9a6700"}[self.verdict]
        rows = "".join(f"<li>{escape(fact.text())}</li>" for fact in self.theorem.conclusions)
        return (
            f"<p><b>{escape(self.theorem.id)}</b> {escape(self.theorem.title)}: "
            f"<span style='color:{colour}'><b>{self.verdict}</b></span> {escape(self.reason)}</p><ul>{rows}</ul>"
        )
