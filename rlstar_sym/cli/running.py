"""What `prove`, `trust` and the pytest plugin share: settings of a run, the numeric checks, progress on stderr."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.crosscheck.precision import PrecisionCheck
    from rlstar_sym.prove.run import NumericCheck, Point, Settings
    from rlstar_sym.theorem.obligations import Obligation
    from rlstar_sym.theorem.verdicts import Answer

#: mpmath and flint keep their working precision in one global context
_PRECISION_LOCK: Final = threading.Lock()


def choose_engines(text: str | None, *, quick: bool = False) -> frozenset[str]:
    """The engines named in `certificate,z3,...`; all of them by default, or (quick) all but Coq, which takes a second to start."""
    from rlstar_sym.theorem.verdicts import COQ, ENGINES

    if text is None:
        return frozenset(ENGINES) - ({COQ} if quick else set())
    chosen = [name.strip() for name in text.split(",") if name.strip()]
    for name in chosen:
        if name not in ENGINES:
            raise UsageError(f"--engines: there is no engine {name!r}; choose from {','.join(ENGINES)}")
    if not chosen:
        raise UsageError(f"--engines names no engine; choose from {','.join(ENGINES)}")
    return frozenset(chosen)


def settings(out: Path, engines: frozenset[str], jobs: int, seconds: float) -> Settings:
    """Settings with z3 found and the numeric checks in place."""
    from rlstar_sym.prove.run import Settings
    from rlstar_sym.prove.smt import find_z3
    from rlstar_sym.theorem.verdicts import BALLS, MPMATH

    numeric = {MPMATH: numeric_check("mpmath"), BALLS: numeric_check("ball")}
    return Settings(out, engines, jobs, seconds, find_z3(), numeric)


def numeric_check(arithmetic: str) -> NumericCheck:
    """A check that an arithmetic reproduces both sides of a claim at exact points, and that the claim holds there."""

    def check(obligation: Obligation, points: Sequence[Point]) -> Answer:
        from rlstar_sym.crosscheck.precision import check_relation
        from rlstar_sym.polynomial.evaluation import holds_at
        from rlstar_sym.theorem.verdicts import Answer

        for point in points:
            with _PRECISION_LOCK:
                compared = check_relation(obligation.claim, point)
            if not _agrees(compared, arithmetic):
                shown = compared.mpmath if arithmetic == "mpmath" else compared.ball
                return Answer(
                    "refuted", f"{compared.what}: exactly {compared.exact}, but {shown} by {arithmetic}", point
                )
            if holds_at(obligation.claim, point) is not (obligation.witness is None):
                return Answer("refuted", "the claim has the wrong truth value", point)
        if not points:
            return Answer("undecided", "no point of the region was found")
        return Answer("confirmed", f"{len(points)} points")

    return check


def _agrees(compared: PrecisionCheck, arithmetic: str) -> bool:
    return compared.mpmath_agrees if arithmetic == "mpmath" else compared.ball_contains


def say(message: str) -> None:
    """Progress, on stderr."""
    print(message, file=sys.stderr, flush=True)


def quiet(message: str) -> None:
    """No progress."""
