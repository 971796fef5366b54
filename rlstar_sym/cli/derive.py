"""`rlstar derive`: print the recursion of one STaR round, derived for the chain that is asked for."""

from __future__ import annotations

import argparse
import json
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.cli.arguments import number_or_symbolic
from rlstar_sym.cli.derive_dense import dense_text
from rlstar_sym.cli.model_options import add_model_options, add_round_options, read_round, remarks, require_options
from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.model.chain import SymmetricChain
    from rlstar_sym.model.recursion import Recursion
    from rlstar_sym.model.star_round import StarRound

FORMATS: Final = ("text", "latex", "json", "python", "sympy")
MOST_STATES: Final = 10**9
MOST_EQUAL_STEPS: Final = 200
#: one formula a step, each with all the edges in it: longer ones nobody reads, and deriving them takes
#: minutes
MOST_UNEQUAL_STEPS: Final = 40
#: steps times 1/temperature of a recursion that is written out
MOST_SHARPENED: Final = 12


def add_parser(subparsers: Any) -> None:
    """Add the command to the main parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "derive",
        help="print the recursion of a STaR round",
        description="Derive and print how one STaR round changes the edges delta of a symmetric chain, where a step is right with "
        "probability alpha = (1 + (M-1)*delta)/M: delta = 0 is chance, delta = 1 is perfect.",
        allow_abbrev=False,
    )
    parser.add_argument("--steps", metavar="N", help="number of steps, or the word symbolic: any N")
    parser.add_argument("--states", metavar="M", help="number of states, or the word symbolic: any M")
    parser.add_argument("--equal", action="store_true", help="all steps have the same edge")
    add_round_options(parser, symbolic=True)
    add_model_options(parser)
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to print it (default: text)")
    parser.add_argument("--json", action="store_true", help="the same as --format json")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the recursion; exit code 0."""
    chosen = "json" if args.json else args.format
    pipeline = read_round(args, symbolic=True)
    if args.kernel is not None or args.start is not None:
        print(dense_text(args, pipeline, chosen))
        return 0
    require_options(args, "steps", "states")
    steps = number_or_symbolic(args.steps, "the number of steps", 1, MOST_EQUAL_STEPS)
    states = number_or_symbolic(args.states, "the number of states", 2, MOST_STATES)
    if steps is not None and steps > MOST_UNEQUAL_STEPS and not args.equal:
        raise UsageError(
            f"the recursion of {steps} unequal steps is not written out, only up to {MOST_UNEQUAL_STEPS}; "
            "use --steps symbolic (one formula for every N) or --equal"
        )
    from rlstar_sym.model.chain import SymmetricChain
    from rlstar_sym.model.star_round import SampleAtTemperature

    chain = SymmetricChain(steps, states, args.equal)
    if isinstance(pipeline.sampling, SampleAtTemperature) and not chain.has_exact_recursion(pipeline):
        from rlstar_sym.cli.derive_tempered import tempered_text

        print(tempered_text(chain, pipeline, pipeline.sampling.temperature, chosen))
        return 0
    if isinstance(pipeline.sampling, SampleAtTemperature) and steps is not None:
        _require_short(steps, 1 / pipeline.sampling.temperature)
    recursion = chain.star_round(pipeline)
    printers = {"text": _text, "latex": _latex, "json": _json, "python": _python, "sympy": _sympy}
    print(printers[chosen](chain, recursion, pipeline))
    return 0


def _require_short(steps: int, power: Fraction) -> None:
    if steps * power > MOST_SHARPENED:
        raise UsageError(
            f"{steps} steps sharpened to the power {power} make formulas that nobody reads; use --steps symbolic (one formula for every N)"
        )


def _text(chain: SymmetricChain, recursion: Recursion, pipeline: StarRound) -> str:
    from rlstar_sym.polynomial.expressions import unfold
    from rlstar_sym.polynomial.printers import text

    lines = [recursion.text(), f"J = {text(unfold(chain.accuracy))}"]
    meanings = [
        f"{chain.delta.name}: edge of {'every' if chain.equal else 'the'} step, {chain.delta.name}': after the round"
    ]
    if recursion.rest is None and not chain.equal:
        meanings = ["delta_n: edge of step n, delta_n': after the round"]
    if recursion.rest is not None:
        meanings.append(f"rest: {_rest_meaning(chain, recursion)}")
        meanings.append(f"L: {'delta^N' if chain.equal else 'product of all edges'}")
    if chain.number_of_states is None:
        meanings.append("M: number of states")
    meanings.append("J: accuracy of the answer before the round")
    return "\n".join([*lines, "", *meanings, *operator_meanings(pipeline)])


def operator_meanings(pipeline: StarRound) -> list[str]:
    """A line for each operator of the round that is not the paper's."""
    from rlstar_sym.model.star_round import NoisyVerifier, PartialRefit, SampleAtTemperature

    lines = []
    if isinstance(pipeline.sampling, SampleAtTemperature):
        lines.append(f"chains are sampled at temperature {pipeline.sampling.temperature}")
    if isinstance(pipeline.keeping, NoisyVerifier):
        lines.append(
            f"right answers are kept with probability {pipeline.keeping.right}, wrong ones with {pipeline.keeping.wrong}"
        )
    if isinstance(pipeline.refitting, PartialRefit):
        lines.append(f"the refit goes a part {pipeline.refitting.mix} of the way")
    return [*lines, *remarks(pipeline)]


def _rest_meaning(chain: SymmetricChain, recursion: Recursion) -> str:
    from rlstar_sym.polynomial.printers import text

    if recursion.rest is not None and recursion.rest.term != chain.delta:
        sampled = text(recursion.rest.term)
        return (
            f"({sampled})^(N-1)"
            if chain.equal
            else f"product of {sampled}, the edge as it is sampled, over the other N - 1 steps"
        )
    return "delta^(N-1)" if chain.equal else "product of the edges of the other N - 1 steps"


def _latex(chain: SymmetricChain, recursion: Recursion, pipeline: StarRound) -> str:
    return recursion.latex()


def _python(chain: SymmetricChain, recursion: Recursion, pipeline: StarRound) -> str:
    return recursion.python_source().rstrip("\n")


def _sympy(chain: SymmetricChain, recursion: Recursion, pipeline: StarRound) -> str:
    from rlstar_sym.polynomial.sympy_bridge import sympy_source

    names = [s.name for s in recursion.arguments]
    lines = ["from sympy import symbols", "", f'{", ".join(names)} = symbols("{" ".join(names)}", real=True)']
    lines += [
        f"{new.name} = {sympy_source(image)}" for new, image in zip(recursion.deltas, recursion.images, strict=True)
    ]
    return "\n".join(lines)


def _json(chain: SymmetricChain, recursion: Recursion, pipeline: StarRound) -> str:
    from rlstar_sym.polynomial.expressions import unfold
    from rlstar_sym.polynomial.printers import text, tree

    data = {
        **recursion.as_data(),
        "states": chain.number_of_states if chain.number_of_states is not None else "symbolic",
        "equal": chain.equal,
        "accuracy": {"text": text(unfold(chain.accuracy)), "tree": tree(unfold(chain.accuracy))},
        "latex": recursion.latex(),
        "remarks": operator_meanings(pipeline),
    }
    return json.dumps(data, indent=2)
