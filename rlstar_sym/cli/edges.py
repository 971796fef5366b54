"""Edges of a symmetric chain in other words: --alpha and --accuracy instead of --delta."""

from __future__ import annotations

import argparse
from fractions import Fraction
from typing import Final

from rlstar_sym.cli.arguments import whole_number
from rlstar_sym.errors import UsageError

#: bits of the edge of equal steps with a given accuracy
ROOT_BITS: Final = 200
ROOT_ERROR: Final = Fraction(1, 1 << (ROOT_BITS - 1))


def add_edge_options(parser: argparse.ArgumentParser) -> None:
    """Other ways to give the edges."""
    parser.add_argument(
        "--alpha", metavar="LIST", help="instead of --delta: the probability that a step is right, one or one a step"
    )
    parser.add_argument(
        "--accuracy", metavar="J", help="instead of --delta: equal steps with this accuracy of the answer"
    )


def edges_in_other_words(args: argparse.Namespace) -> None:
    """Write --alpha or --accuracy as --delta, where one of them is given. Raises UsageError for what has no meaning."""
    from rlstar_sym.model.trajectory import MOST_STATES, MOST_STEPS
    from rlstar_sym.polynomial.numbers import exact_number, exact_numbers

    given = [name for name in ("delta", "alpha", "accuracy") if getattr(args, name) is not None]
    if len(given) > 1:
        raise UsageError(f"--{given[0]} and --{given[1]} exclude each other; both say what the edges are")
    if args.alpha is None and args.accuracy is None:
        return
    if getattr(args, "kernel", None) is not None:
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
    accuracy = exact_number(args.accuracy, "--accuracy")
    # a measured share may be below what equal steps can have
    measured = getattr(args, "samples", None) is not None
    edge = edge_within(accuracy, steps, states) if measured else equal_edge(accuracy, steps, states)
    args.delta = str(edge)


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


def edge_within(accuracy: Fraction, steps: int, states: int) -> Fraction:
    """The edge of equal steps with this accuracy, or the nearest that equal steps can have."""
    least = (states - 1) * Fraction(-1, states - 1) ** steps
    return equal_edge(max(accuracy, (1 + min(least, Fraction(0))) / states), steps, states)
