"""What `prove`, `decide`, `trust` and the pytest plugin share: options and settings of a run, the numeric checks, progress on stderr."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.cli.arguments import whole_number
from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.crosscheck.precision import PrecisionCheck
    from rlstar_sym.prove.answers import Settings
    from rlstar_sym.prove.asking import Point
    from rlstar_sym.theorem.discovery import Discovered
    from rlstar_sym.theorem.obligations import Obligation
    from rlstar_sym.theorem.verdicts import Answer, TheoremResult


#: for a solver and a claim; and for a second opinion on a claim that has a certificate
SECONDS: Final = 20
SETTLED: Final = 1.0


#: the value of --engines that names all of them
ALL: Final = "all"


def choose_engines(text: str | None, *, quick: bool = False) -> frozenset[str]:
    """The engines named in `certificate,z3,...` or by `all`; by default all but cvc5 and Coq, which take long, or (quick, for one claim) those that decide: a certificate, points, solvers."""
    from rlstar_sym.theorem.verdicts import CERTIFICATE, COQ, CVC5, ENGINES, POINTS, SOLVERS

    if text is None:
        return frozenset({CERTIFICATE, POINTS, *SOLVERS}) if quick else frozenset(ENGINES) - {COQ, CVC5}
    if text.strip() == ALL:
        return frozenset(ENGINES)
    chosen = [name.strip() for name in text.split(",") if name.strip()]
    for name in chosen:
        if name not in ENGINES:
            raise UsageError(f"--engines: there is no engine {name!r}; choose from {','.join(ENGINES)}, or all")
    if not chosen:
        raise UsageError(f"--engines names no engine; choose from {','.join(ENGINES)}")
    return frozenset(chosen)


def add_options(own: argparse.ArgumentParser, out: str, *, quick: bool = False) -> None:
    """The options that every command has that asks engines. quick: for an answer at once, so Coq is asked only when it is named."""
    own.add_argument("--out", default=out, metavar="DIR", help=f"where files go (default: {out})")
    default = "certificate and points, and solvers where these do not settle it" if quick else "all but cvc5 and coq"
    own.add_argument(
        "--engines", metavar="LIST", help=f"all, or of certificate,z3,cvc5,points,mpmath,balls,coq (default: {default})"
    )
    own.set_defaults(quick=quick)
    own.add_argument("--jobs", metavar="N", help="processes that search at once (default: one a core)")
    own.add_argument(
        "--timeout",
        metavar="S",
        help=f"seconds for a solver and a claim (default: {SECONDS}, and less once the claim is settled)"
        + ("; if given, for the whole call, too" if quick else ""),
    )
    own.add_argument(
        "--cache", metavar="DIR", help="where findings are kept for the next run (default: cache in --out)"
    )
    own.add_argument("--no-cache", action="store_true", help="keep no findings, and use none that were kept")
    own.add_argument(
        "--backend", default="loky", metavar="NAME", help="loky (processes here), or dask or ray, each an extra"
    )
    own.add_argument("--scheduler", metavar="ADDRESS", help="a running Dask or Ray cluster (default: local workers)")


def time_limit(args: argparse.Namespace) -> int | None:
    """The seconds of --timeout, if it is given. Raises UsageError."""
    return whole_number(args.timeout, "the time-out in seconds", 1, 86400) if args.timeout is not None else None


def chosen_settings(args: argparse.Namespace) -> Settings:
    """The settings that the options say. Raises UsageError for what cannot be."""
    from rlstar_sym.prove.parallel import want_backend

    if args.cache is not None and args.no_cache:
        raise UsageError("--cache and --no-cache contradict each other; give one of them")
    if args.scheduler is not None and args.backend == "loky":
        raise UsageError("--scheduler needs --backend dask or --backend ray")
    want_backend(args.backend)
    cores = os.cpu_count() or 1
    by_default = 1 if args.quick else cores  # one claim is searched for at once; workers take longer to start
    jobs = whole_number(args.jobs, "the number of jobs", 1, 256) if args.jobs is not None else by_default
    seconds = time_limit(args) or SECONDS
    out = Path(args.out)
    cache = None if args.no_cache else Path(args.cache) if args.cache is not None else out / "cache"
    plain = settings(out, choose_engines(args.engines, quick=args.quick), jobs, seconds)
    settled = SETTLED if args.timeout is None else None
    search = getattr(args, "search", False)  # an option of the commands that run theorem files
    return replace(plain, search=search, cache=cache, backend=args.backend, scheduler=args.scheduler, settled=settled)


def add_search(own: argparse.ArgumentParser) -> None:
    """The option of the commands that run theorem files."""
    own.add_argument(
        "--search",
        action="store_true",
        help="find every certificate anew, instead of checking first those in certificates/ beside the theorem files",
    )


def asked(settings: Settings) -> str:
    """Which engines this run asks, and which not."""
    from rlstar_sym.theorem.verdicts import ENGINES

    there = [name for name in ENGINES if name in settings.engines]
    others = [name for name in ENGINES if name not in settings.engines]
    return ", ".join(there) + (f" (not asked: {', '.join(others)}; --engines all asks them too)" if others else "")


def exit_code(results: Sequence[TheoremResult], found: Discovered) -> int:
    """1 when a theorem is refuted, 3 when one is undecided, else 0. Open questions change nothing, unless nothing else was asked or one was asked by its id: 3."""
    verdicts = {r.verdict for r in results}
    if "refuted" in verdicts:
        return 1
    return 3 if verdicts != {"proved"} or found.named else 0


def settings(out: Path, engines: frozenset[str], jobs: int, seconds: float) -> Settings:
    """Settings with the solvers found and the numeric checks in place, without a cache."""
    from rlstar_sym.prove.answers import Settings
    from rlstar_sym.prove.solvers import find_solvers
    from rlstar_sym.theorem.verdicts import BALLS, MPMATH

    numeric = {MPMATH: EvaluationCheck("mpmath"), BALLS: EvaluationCheck("ball")}
    return Settings(out, engines, jobs, seconds, find_solvers(), numeric)


@dataclass(frozen=True)
class EvaluationCheck:
    """A check that an arithmetic (mpmath or ball) reproduces both sides of a claim at exact points, and that the claim holds there."""

    arithmetic: str

    def __call__(self, obligation: Obligation, points: Sequence[Point]) -> Answer:
        """Confirmed at all points, refuted at one, or undecided when there is none."""
        from rlstar_sym.crosscheck.precision import check_relation
        from rlstar_sym.polynomial.evaluation import holds_at
        from rlstar_sym.theorem.obligations import BoxObligation
        from rlstar_sym.theorem.verdicts import Answer

        if isinstance(obligation, BoxObligation):
            return _transcendental(obligation, points)
        told = 0
        for point in points:
            compared = check_relation(obligation.claim, point)
            if self.arithmetic == "balls" and not compared.ball_tells:
                continue
            told += 1
            if not _agrees(compared, self.arithmetic):
                shown = compared.mpmath if self.arithmetic == "mpmath" else compared.ball
                said = (
                    f"{compared.what} of {obligation.claim}: exactly {compared.exact}, but {shown} by {self.arithmetic}"
                )
                return Answer("refuted", said, point)
            if holds_at(obligation.claim, point) is not (obligation.witness is None):
                return Answer("refuted", "the claim has the wrong truth value", point)
        if not points:
            return Answer("undecided", "no point of the region was found")
        if not told:
            return Answer("undecided", "the balls are not finite at any of the points")
        return Answer("confirmed", f"{told} points")


def _transcendental(obligation: Obligation, points: Sequence[Point]) -> Answer:
    """mpmath against balls for a claim that has no exact values, and whether the claim holds by mpmath."""
    from rlstar_sym.crosscheck.enclosures import check_transcendental
    from rlstar_sym.polynomial.operators import compare
    from rlstar_sym.theorem.verdicts import Answer

    for point in points:
        compared, sign = check_transcendental(obligation.claim, point)
        if not compared.ok:
            said = f"{compared.what}: {compared.mpmath} by mpmath, but {compared.ball} by balls"
            return Answer("refuted", said, point)
        if sign is None or not compare(sign, obligation.claim.op):
            return Answer("refuted", "the claim has the wrong truth value by mpmath", point)
    return Answer("confirmed", f"{len(points)} points") if points else Answer("undecided", "no point was given")


def _agrees(compared: PrecisionCheck, arithmetic: str) -> bool:
    return compared.mpmath_agrees if arithmetic == "mpmath" else compared.ball_contains


class Bar:
    """A progress bar on stderr when that is a terminal; otherwise a line for every tenth of the work."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._tenth = 0

    def __call__(self, name: str, done: int, total: int) -> None:
        """One more is done, of the theorem `name`."""
        if sys.stderr.isatty():
            self._draw(name, total)
            return
        tenth = 10 * done // total
        if tenth > self._tenth:
            self._tenth = tenth
            say(f"{done} of {total} obligations asked")

    def _draw(self, name: str, total: int) -> None:
        from tqdm import tqdm

        if self._bar is None:
            self._bar = tqdm(total=total, unit=" obligations", file=sys.stderr, leave=False, dynamic_ncols=True)
        self._bar.set_description(name, refresh=False)
        self._bar.update()
        if self._bar.n >= total:
            self._bar.close()


def say(message: str) -> None:
    """Progress, on stderr."""
    print(message, file=sys.stderr, flush=True)


def quiet(message: str) -> None:
    """No progress."""
