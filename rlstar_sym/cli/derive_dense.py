"""What `rlstar derive` prints for models of matrices: every new entry as a rational function."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from keyword import iskeyword
from pathlib import Path
from typing import TYPE_CHECKING

from rlstar_sym.cli.model_options import read_start, refuse_with_kernel, require_options
from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.model.dense_symbolic import SymbolicKernel, SymbolicModel
    from rlstar_sym.model.star_round import StarRound
    from rlstar_sym.polynomial.expressions import Expr


def dense_text(args: argparse.Namespace, pipeline: StarRound, chosen: str) -> str:
    """The steps after a round of the model that the options describe."""
    from rlstar_sym.model.star_round import SampleAtTemperature

    model = _model(args)
    if isinstance(pipeline.sampling, SampleAtTemperature) and pipeline.sampling.temperature.numerator != 1:
        raise UsageError(
            f"a round at temperature {pipeline.sampling.temperature} takes roots; matrices are derived at 1, 1/2, 1/3, ..."
        )
    after = model.star_round(pipeline)
    return {"text": _text, "latex": _latex, "json": _json, "python": _python, "sympy": _sympy}[chosen](model, after)


def _model(args: argparse.Namespace) -> SymbolicModel:
    from rlstar_sym.cli.arguments import whole_number
    from rlstar_sym.model.dense_symbolic import symbolic_model, symmetric_symbolic_model
    from rlstar_sym.model.kernel_file import read_symbolic

    start = read_start(args)
    if args.kernel is not None:
        refuse_with_kernel(args, "steps", "states", "equal")
        found = read_symbolic(Path(args.kernel))
        if start is not None and found.start is not None:
            raise UsageError("--start and the start in the kernel file exclude each other")
        try:
            return symbolic_model(found.steps, found.start if start is None else start, found.accept)
        except UsageError as error:
            raise UsageError(f"{args.kernel}: {error}") from None
    require_options(args, "steps", "states")
    if "symbolic" in (args.steps.strip(), args.states.strip()):
        raise UsageError(
            "from a start that is not uniform the steps do not stay symmetric, so they are derived for N and M numbers only"
        )
    states = whole_number(args.states, "the number of states", 2, 36)
    steps = whole_number(args.steps, "the number of steps", 1, 36)
    if start is None or len(start) != states:
        raise UsageError(
            f"--start has {0 if start is None else len(start)} values for {states} states; give one for each"
        )
    return symmetric_symbolic_model(steps, states, start, equal=args.equal)


def _named(after: tuple[SymbolicKernel, ...]) -> Iterator[tuple[int, int, int, Expr]]:
    for n, kernel in enumerate(after, 1):
        for i, row in enumerate(kernel.rows, 1):
            for j, entry in enumerate(row, 1):
                yield n, i, j, entry


def _text(model: SymbolicModel, after: tuple[SymbolicKernel, ...]) -> str:
    from rlstar_sym.polynomial.printers import text

    lines = [f"K_{n}'({i},{j}) = {text(entry)}" for n, i, j, entry in _named(after)]
    meanings = [
        "K_n'(i,j): the probability that step n moves from state i to j, after the round",
        "J: accuracy of the answer before the round",
    ]
    return "\n".join([*lines, f"J = {text(model.accuracy())}", "", *meanings])


def _latex(model: SymbolicModel, after: tuple[SymbolicKernel, ...]) -> str:
    from rlstar_sym.polynomial.latex import latex

    lines = []
    for n, kernel in enumerate(after, 1):
        rows = r" \\ ".join(" & ".join(latex(entry) for entry in row) for row in kernel.rows)
        lines.append(rf"K_{{{n}}}' = \begin{{pmatrix}} {rows} \end{{pmatrix}}")
    return "\n".join(lines)


def _json(model: SymbolicModel, after: tuple[SymbolicKernel, ...]) -> str:
    from rlstar_sym.model.dense_symbolic import model_symbols
    from rlstar_sym.polynomial.printers import text, tree

    def shown(entry: Expr) -> dict[str, object]:
        return {"text": text(entry), "tree": tree(entry)}

    data = {
        "steps": len(model.steps),
        "states": [len(model.start), *(step.states for step in model.steps)],
        "arguments": [s.name for s in model_symbols(model)],
        "kernels": [[[shown(entry) for entry in row] for row in kernel.rows] for kernel in after],
        "accuracy": shown(model.accuracy()),
        "latex": _latex(model, after),
    }
    return json.dumps(data, indent=2)


def _python(model: SymbolicModel, after: tuple[SymbolicKernel, ...]) -> str:
    from rlstar_sym.polynomial.printers import python

    names = ", ".join(_argument_names(model))
    rows = (
        "["
        + ", ".join("[" + ", ".join("[" + ", ".join(map(python, r)) + "]" for r in k.rows) + "]" for k in after)
        + "]"
    )
    imported = "from fractions import Fraction\n\n\n" if "Fraction(" in rows else ""
    return f'{imported}def star_round({names}):\n    """The steps after one STaR round, as rows."""\n    return {rows}'


def _sympy(model: SymbolicModel, after: tuple[SymbolicKernel, ...]) -> str:
    from rlstar_sym.polynomial.printers import python

    names = _argument_names(model)
    lines = ["from sympy import Matrix, Rational, symbols"]
    if names:
        lines += ["", f'{", ".join(names)} = symbols("{" ".join(names)}", real=True)']
    for n, kernel in enumerate(after, 1):
        rows = ", ".join("[" + ", ".join(python(entry) for entry in row) + "]" for row in kernel.rows)
        lines.append(f"K_{n}_next = Matrix([{rows.replace('Fraction(', 'Rational(')}])")
    return "\n".join(lines)


def _argument_names(model: SymbolicModel) -> list[str]:
    """The names of the variables, as names of Python."""
    from rlstar_sym.model.dense_symbolic import model_symbols

    names = [s.name for s in model_symbols(model)]
    for name in names:
        if iskeyword(name) or name in ("Fraction", "Rational", "Matrix", "symbols"):
            raise UsageError(f"the name {name} means something else in Python; choose another for the variable")
    return names
