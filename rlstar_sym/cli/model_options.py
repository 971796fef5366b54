"""The options of `derive`, `iterate` and `fate` that say what a round does and what the model is."""

from __future__ import annotations

import argparse
import re
from fractions import Fraction
from keyword import iskeyword
from typing import TYPE_CHECKING, Final

from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.model.star_round import StarRound
    from rlstar_sym.polynomial.expressions import Scalar

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9]{0,19}", re.ASCII)
#: names that the recursion itself uses
_TAKEN: Final = frozenset({"delta", "rest", "M", "L", "J", "q", "N", "P", "F", "R"})


def add_round_options(parser: argparse.ArgumentParser, *, symbolic: bool) -> None:
    """The operators of the round."""
    named = "; numbers or names" if symbolic else ""
    parser.add_argument(
        "--verifier",
        metavar="A,B",
        help=f"keep a right answer with probability A, a wrong one with B (default: 1,0{named})",
    )
    parser.add_argument(
        "--temperature",
        metavar="T",
        help="sample chains at this temperature: probabilities to the power 1/T, rows scaled to sum 1 (default: 1)",
    )
    parser.add_argument(
        "--mix", metavar="S", help=f"refit a part S of the way: (1 - S)*old + S*fitted (default: 1{named})"
    )


def add_model_options(parser: argparse.ArgumentParser) -> None:
    """Models that are not symmetric chains with a uniform question."""
    parser.add_argument(
        "--start", metavar="P1,P2,...", help="distribution of the question over the M states (default: uniform)"
    )
    parser.add_argument(
        "--kernel",
        metavar="FILE",
        help="JSON file with the steps as matrices, instead of --steps, --states, --delta (docs/models.md)",
    )


def read_round(args: argparse.Namespace, *, symbolic: bool = False) -> StarRound:
    """The pipeline that the options ask for."""
    from rlstar_sym.model.star_round import round_of
    from rlstar_sym.polynomial.numbers import exact_number

    verifier = None
    if args.verifier is not None:
        parts = args.verifier.split(",")
        if len(parts) != 2:
            raise UsageError(
                f"--verifier wants two probabilities A,B, to keep a right and a wrong answer, not {args.verifier[:40]!r}"
            )
        verifier = (_scalar(parts[0], "--verifier, A", symbolic), _scalar(parts[1], "--verifier, B", symbolic))
    temperature = None if args.temperature is None else exact_number(args.temperature, "--temperature")
    mix = None if args.mix is None else _scalar(args.mix, "--mix", symbolic)
    return round_of(verifier, temperature, mix)


def _scalar(text: str, what: str, symbolic: bool) -> Scalar:
    from rlstar_sym.polynomial.expressions import Symbol
    from rlstar_sym.polynomial.numbers import exact_number

    name = text.strip()
    if symbolic and _NAME.fullmatch(name) and name.lower() not in ("nan", "inf", "infinity"):
        if name in _TAKEN or iskeyword(name):
            raise UsageError(f"{what}: the name {name} already has a meaning; choose another")
        return Symbol(name)
    return exact_number(text, what)


def read_start(args: argparse.Namespace) -> list[Fraction] | None:
    """The start distribution, if one is given."""
    from rlstar_sym.polynomial.numbers import exact_numbers

    return None if args.start is None else exact_numbers(args.start, "--start")


def refuse_with_kernel(args: argparse.Namespace, *names: str) -> None:
    """Options that a kernel file leaves no room for."""
    for name in names:
        if getattr(args, name) not in (None, False):
            raise UsageError(f"--{name} and --kernel exclude each other; the file says it all")


def require_options(args: argparse.Namespace, *names: str) -> None:
    """Options that are needed where no kernel file is given."""
    missing = [f"--{name}" for name in names if getattr(args, name) is None]
    if missing:
        raise UsageError(
            f"the following arguments are required: {', '.join(missing)} (or --kernel); see `rlstar {args.command} --help`"
        )


def remarks(pipeline: StarRound) -> list[str]:
    """What a reader should know about these operators."""
    from rlstar_sym.model.star_round import NoisyVerifier

    keeping = pipeline.keeping
    if (
        isinstance(keeping, NoisyVerifier)
        and isinstance(keeping.right, Fraction)
        and isinstance(keeping.wrong, Fraction)
    ):
        if keeping.wrong > keeping.right:
            return [
                f"the verifier keeps wrong answers (b = {keeping.wrong}) more often than right ones (a = {keeping.right}), "
                "so training works against the right answer"
            ]
        if keeping.wrong == keeping.right:
            return ["the verifier keeps right and wrong answers alike (a = b), so it teaches nothing about the answer"]
    return []
