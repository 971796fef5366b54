"""Results of the shipped theorems for the report tests, without the run and its engines: with the committed certificates, which `make stale` compares with new ones."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from rlstar_sym.prove.certify import certify
from rlstar_sym.prove.enclosing import enclose
from rlstar_sym.prove.evidence import fits, read_evidence
from rlstar_sym.report.form import Form
from rlstar_sym.report.proof import parts_latex, theorem_latex
from rlstar_sym.theorem.discovery import load, load_file, shipped_directory, theorem_files
from rlstar_sym.theorem.obligations import BoxObligation, Obligation
from rlstar_sym.theorem.theorems import Theorem
from rlstar_sym.theorem.verdicts import BALLS, CERTIFICATE, CVC5, Z3, Answer, ObligationResult, TheoremResult

FULL = Form("full")


@cache
def committed_for(name: str) -> dict[str, list[dict[str, Any]]]:
    """The certificates in the repository of one theorem, by the digests that they name; a file is read once."""
    found: dict[str, list[dict[str, Any]]] = {}
    for one in read_evidence(shipped_directory() / "certificates" / f"{name}.json"):
        found.setdefault(str(one.get("digest")), []).append(one)
    return found


def committed(obligation: Obligation) -> dict[str, Any] | None:
    """The certificate in the repository of this very obligation, if there is one."""
    known = committed_for(obligation.label.rpartition("/")[0]).get(obligation.digest, [])
    return next((one for one in known if fits(one, obligation)), None)


def result_of(theorem: Theorem) -> TheoremResult:
    """A result as a run would make it, with every certificate that was found counted as accepted."""
    obligations = []
    for obligation in theorem.obligations:
        if isinstance(obligation, BoxObligation):
            obligations.append(ObligationResult(obligation, {BALLS: enclose(obligation).answer}))
            continue
        certificate = committed(obligation)
        if certificate is None and obligation.wider is not None:
            # shown under the connected hypotheses as well, as a run does where the claim fails without them
            certificate = committed(obligation.wider)
            obligation = obligation.wider if certificate is not None else obligation
        certificate = certificate or certify(obligation)
        found = "confirmed" if certificate is not None else "undecided"
        obligations.append(
            ObligationResult(
                obligation,
                {CERTIFICATE: Answer(found), Z3: Answer("confirmed"), CVC5: Answer("confirmed")},
                certificate,
            )
        )  # type: ignore[arg-type]
    proved = all(o.proved for o in obligations)
    return TheoremResult(
        theorem, obligations, "proved" if proved else "undecided", "" if proved else "no certificate found"
    )


@pytest.fixture(scope="session")
def shipped() -> list[TheoremResult]:
    """Every shipped theorem."""
    return [result_of(t) for t in load(theorem_files(shipped_directory())).values()]


@pytest.fixture(scope="session")
def certified(shipped: list[TheoremResult]) -> list[TheoremResult]:
    """Those that rest on certificates alone, not on ball arithmetic."""
    return [r for r in shipped if r.evidence == ("certificate",)]


@pytest.fixture(scope="session")
def by_id(shipped: list[TheoremResult]) -> dict[str, TheoremResult]:
    """Every shipped theorem, by id."""
    return {r.theorem.id: r for r in shipped}


@pytest.fixture(scope="session")
def typeset(shipped: list[TheoremResult]) -> dict[str, str]:
    """The LaTeX of every shipped theorem in full, by id."""
    return {r.theorem.id: theorem_latex(r, FULL) for r in shipped}


@pytest.fixture(scope="session")
def brief(shipped: list[TheoremResult]) -> dict[str, tuple[str, str]]:
    """The brief statement and proof of every shipped theorem, by id."""
    return {r.theorem.id: parts_latex(r) for r in shipped}


@pytest.fixture
def prove(tmp_path: Path) -> Callable[[str], TheoremResult]:
    """The result of the only theorem in the source text of a theorem file."""

    def run(source: str) -> TheoremResult:
        file = tmp_path / "mine.py"
        file.write_text(source, encoding="utf-8")
        (theorem,) = load_file(file)
        return result_of(theorem)

    return run
