"""What `rlstar fate` is told in other words than edges, and fates of measured edges and of other rounds than the
paper's.

A point is a region of one chain, so `diagnose/verdict.py` decides both.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.cli.arguments import whole_number
from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.diagnose.verdict import Verdict
    from rlstar_sym.model.star_round import StarRound

MOST_SAMPLES: Final = 10**12
#: rounds that a verdict `stuck` is about
ROUNDS: Final = 10
#: bits of the edge of equal steps with a given accuracy
ROOT_BITS: Final = 200


def add_measured_options(parser: argparse.ArgumentParser) -> None:
    """Other ways to give the edges."""
    parser.add_argument(
        "--alpha", metavar="LIST", help="instead of --delta: the probability that a step is right, one or one a step"
    )
    parser.add_argument(
        "--accuracy", metavar="J", help="instead of --delta: equal steps with this accuracy of the answer"
    )
    parser.add_argument(
        "--samples",
        metavar="C",
        help="the probabilities are shares of so many chains: the fate of every model in the confidence region",
    )
    parser.add_argument("--confidence", metavar="P", default="0.95", help="with --samples (default: 0.95)")


def edges_in_other_words(args: argparse.Namespace) -> None:
    """Write --alpha or --accuracy as --delta. Raises UsageError for what has no meaning."""
    from rlstar_sym.model.trajectory import MOST_STATES, MOST_STEPS
    from rlstar_sym.polynomial.numbers import exact_number, exact_numbers

    given = [name for name in ("delta", "alpha", "accuracy") if getattr(args, name) is not None]
    if len(given) > 1:
        raise UsageError(f"--{given[0]} and --{given[1]} exclude each other; both say what the edges are")
    if args.alpha is None and args.accuracy is None:
        return
    if args.kernel is not None:
        raise UsageError(f"--{given[0]} and --kernel exclude each other; the file says it all")
    if args.states is None:
        raise UsageError(f"--{given[0]} needs --states; the edge of a step depends on M")
    states = whole_number(args.states, "the number of states", 2, MOST_STATES)
    if args.alpha is not None:
        alphas = exact_numbers(args.alpha, "--alpha")
        for step, alpha in enumerate(alphas, 1):
            if not 0 <= alpha <= 1:
                raise UsageError(f"alpha of step {step} is {alpha}; a probability lies in [0, 1]")
        args.delta = ",".join(str((states * a - 1) / (states - 1)) for a in alphas)
        return
    if args.steps is None:
        raise UsageError("--accuracy needs --steps; how good equal steps are depends on how many there are")
    steps = whole_number(args.steps, "the number of steps", 1, MOST_STEPS)
    args.delta = str(equal_edge(exact_number(args.accuracy, "--accuracy"), steps, states))


def equal_edge(accuracy: Fraction, steps: int, states: int) -> Fraction:
    """The edge of equal steps with this accuracy; where it is no short fraction, the multiple of 2^-ROOT_BITS below
    it in modulus.

    Raises UsageError where equal steps have no such accuracy.
    """
    if not 0 <= accuracy <= 1:
        raise UsageError(f"the accuracy is {accuracy}; it lies in [0, 1]")
    whole = (states * accuracy - 1) / (states - 1)
    size = abs(whole)
    low, high = 0, 1 << ROOT_BITS
    while low < high:
        middle = (low + high + 1) // 2
        if Fraction(middle, 1 << ROOT_BITS) ** steps <= size:
            low = middle
        else:
            high = middle - 1
    root = Fraction(low, 1 << ROOT_BITS)
    near = root.limit_denominator(10**9)
    root = near if near**steps == size else root
    if whole >= 0:
        return root
    if steps % 2 == 0 or root > Fraction(1, states - 1):
        raise UsageError(
            f"{steps} equal steps on {states} states cannot have the accuracy {accuracy}, which is below chance"
        )
    return -root


def verdict_of(args: argparse.Namespace, pipeline: StarRound) -> tuple[Verdict, str | None]:
    """The verdict about the edges exactly, or with --samples about every model in the region, and then the
    confidence.
    """
    from rlstar_sym.cli.iterate import read_chain
    from rlstar_sym.diagnose.estimate import edge_of
    from rlstar_sym.diagnose.intervals import require_confidence, share
    from rlstar_sym.diagnose.point import verdict_of_chain
    from rlstar_sym.diagnose.region import Region
    from rlstar_sym.diagnose.verdict import decide
    from rlstar_sym.polynomial.numbers import exact_number

    if args.kernel is not None or args.start is not None:
        raise UsageError(
            "--samples, --verifier, --temperature and --mix of `rlstar fate` are about symmetric steps with uniform questions; leave --kernel and --start out"
        )
    deltas, states = read_chain(args)
    least = Fraction(-1, states - 1)
    for step, edge in enumerate(deltas, 1):
        if not least <= edge <= 1:
            raise UsageError(
                f"delta of step {step} is outside [{least}, 1], where the edges of a chain on {states} states lie"
            )
    if args.samples is None:
        return verdict_of_chain(deltas, states, pipeline), None
    chains = whole_number(args.samples, "the number of chains", 1, MOST_SAMPLES)
    confidence = exact_number(args.confidence, "--confidence")
    each = require_confidence(confidence) / len(deltas)
    shares = [share(round((1 + (states - 1) * d) / states * chains), chains, each) for d in deltas]
    region = Region(
        tuple(edge_of(s.low, states) for s in shares), tuple(edge_of(s.high, states) for s in shares), states
    )
    return decide(region, ROUNDS, pipeline), f"{100 * float(confidence):.6g}%"


def verdict_data(verdict: Verdict, confidence: str | None) -> dict[str, Any]:
    """As JSON, in the words of `fate`."""
    from rlstar_sym.diagnose.point import FATES
    from rlstar_sym.diagnose.wording import machine_checked

    return {
        "fate": FATES[verdict.name],
        "speaks_of": _about(confidence),
        "theorem": verdict.theorems[0] if verdict.theorems else None,
        "theorems": list(verdict.theorems),
        "reason": verdict.reason,
        "machine_checked": machine_checked(verdict),
        "at_chance": list(verdict.chance),
        "horizon": verdict.horizon,
    }


def _about(confidence: str | None) -> str:
    return "this model" if confidence is None else f"every model in the {confidence} confidence region"


def verdict_text(verdict: Verdict, confidence: str | None, meaning: dict[str, str]) -> Iterator[str]:
    """For a reader."""
    from rlstar_sym.diagnose.point import FATES
    from rlstar_sym.diagnose.wording import standing, why_chance_is_enough

    within = "" if verdict.horizon is None else f" in {verdict.horizon} rounds"
    if verdict.decided:
        yield f"{meaning[FATES[verdict.name]]}{within}; for {_about(confidence)}"
    else:
        yield "open: no theorem decides" if confidence is None else f"not decided at this confidence ({confidence})"
    yield ""
    rows = [("why", verdict.reason), ("at chance", why_chance_is_enough(verdict))]
    rows += [("theorems", ", ".join(verdict.theorems)), ("standing", standing(verdict))]
    yield from (f"{name.ljust(9)}  {value}" for name, value in rows if value)
