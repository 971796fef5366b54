"""What `rlstar iterate` prints for models of matrices."""

from __future__ import annotations

import json
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.cli.model_options import remarks

if TYPE_CHECKING:
    from rlstar_sym.model.dense_model import DenseModel, RoundValues
    from rlstar_sym.model.dense_trajectory import DenseRound, DenseTrajectory
    from rlstar_sym.model.star_round import StarRound

#: the table shows so many rounds from the beginning and from the end
SHOWN_ROUNDS: Final = 25
#: an accuracy above this is read better from 1 - J
NEAR_ONE: Final = 0.99


def dense_lines(
    model: DenseModel,
    rounds: int,
    pipeline: StarRound,
    digits: int | None,
    *,
    exact: bool,
    doubles: bool,
    as_json: bool,
) -> Iterator[str]:
    """The lines of the output, one round a line."""
    from rlstar_sym.model.dense_trajectory import dense_trajectory

    result = dense_trajectory(model, rounds, pipeline, digits=digits, exact=exact, doubles=doubles)
    shown = remarks(pipeline)
    return _json_lines(result, exact, shown) if as_json else _report(result, exact, shown)


def _json_lines(result: DenseTrajectory, exact: bool, shown: list[str]) -> Iterator[str]:
    sizes = result.model.sizes
    head: dict[str, Any] = {
        "steps": len(result.model.steps),
        "states": sizes[0] if result.model.square else list(sizes),
        "settled": result.settled,
        "kernels": result.kernels,
    }
    if result.digits is not None:
        head["digits"] = result.digits
    if shown:
        head["remarks"] = shown
    yield json.dumps(head, allow_nan=False)[:-1] + ', "rounds": ['
    last = len(result.rounds) - 1
    for step in result.rounds:
        yield json.dumps(_row(step, exact), allow_nan=False) + ("," if step.t < last else "")
    yield "]}"


def _row(step: DenseRound, exact: bool) -> dict[str, Any]:
    # a step that is not a symmetric channel has no edge
    row: dict[str, Any] = {"t": step.t, "delta": None, **_named(step.doubles), "arithmetic": step.arithmetic}
    if exact and step.exact is not None:
        row.update({f"{name}_exact": _exact_shown(value) for name, value in _named(step.exact).items()})
    if step.decimals is not None:
        row.update({f"{name}_digits": value for name, value in _named(step.decimals).items()})
    return row


def _named(values: RoundValues) -> dict[str, Any]:
    return {
        "accuracy": values.accuracy,
        "one_minus_accuracy": values.wrong,
        "kept": values.kept,
        "all_steps_right": values.all_steps_right,
        "kept_all_right": values.kept_all_right,
        "wrong_steps": values.wrong_steps,
        "diagonals": None if values.diagonals is None else [list(d) for d in values.diagonals],
    }


def _exact_shown(value: Any) -> Any:
    from rlstar_sym.model.rounding import exact_text

    if isinstance(value, list):
        return [_exact_shown(v) for v in value]
    return exact_text(value) if isinstance(value, Fraction) else value


def _report(result: DenseTrajectory, exact: bool, shown: list[str]) -> Iterator[str]:
    model = result.model
    sizes = f"{model.sizes[0]} states" if model.square else "states " + ", ".join(map(str, model.sizes))
    steps = len(model.steps)
    start = "uniform" if model.uniform else "given"
    yield f"{steps} step{'s' if steps > 1 else ''} as matrices, {sizes}; start distribution {start}"
    yield ""
    yield from _blocks(result) if exact else _table(result)
    yield ""
    first, last = result.rounds[0].doubles, result.rounds[-1].doubles
    count = len(result.rounds) - 1
    if not count:
        yield f"Before any round {_percent(first.accuracy)} of the answers are right."
    elif result.settled == 0:
        yield "Nothing moves: this is a fixed point of the round."
    else:
        moves = "rises" if last.accuracy > first.accuracy else "falls" if last.accuracy < first.accuracy else "stays"
        ends = f"from {_percent(first.accuracy)} to {_percent(last.accuracy)}"
        yield f"In {count} round{'s' if count > 1 else ''} the accuracy {moves} {ends if moves != 'stays' else 'at ' + _percent(last.accuracy)}."
    if any(r.arithmetic == "double" for r in result.rounds):
        yield "Note: computed in doubles, with rounding errors."
    yield from (f"Note: {line}." for line in shown)


def _shown_rounds(result: DenseTrajectory) -> tuple[list[DenseRound], list[DenseRound], str]:
    rounds = list(result.rounds)
    last = len(rounds) - 1
    if result.settled is not None and last > result.settled + 1:
        rounds, note = rounds[: result.settled + 1], f"rounds {result.settled + 1} to {last}: the same"
    else:
        note = ""
    if len(rounds) <= 2 * SHOWN_ROUNDS:
        return rounds, [], note
    return rounds[:SHOWN_ROUNDS], rounds[-SHOWN_ROUNDS:], note


def _table(result: DenseTrajectory) -> Iterator[str]:
    beginning, end, note = _shown_rounds(result)
    near = any(r.doubles.accuracy > NEAR_ONE for r in (*beginning, *end))
    square = result.model.square
    header = ["round", "accuracy J", *(["1 - J"] if near else []), "kept"]
    header += ["all steps right", "kept with all right F", "wrong steps", "least right step"] if square else []
    rows = [header]
    for step in (*beginning, *end):
        values = step.doubles if step.decimals is None else step.decimals
        row = [
            str(step.t),
            _cell(values.accuracy),
            *([f"{step.doubles.wrong:.4g}"] if near else []),
            _cell(values.kept),
        ]
        if square and step.doubles.diagonals is not None:
            least = min(min(d) for d in step.doubles.diagonals)
            row += [
                _cell(values.all_steps_right),
                _cell(values.kept_all_right),
                _cell(values.wrong_steps),
                _cell(least),
            ]
        rows.append(row)
    widths = [max(len(row[i]) for row in rows) for i in range(len(header))]
    for place, row in enumerate(rows):
        if end and place == len(beginning) + 1:
            yield "..."
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
    if note:
        yield note


def _blocks(result: DenseTrajectory) -> Iterator[str]:
    from rlstar_sym.model.rounding import exact_text

    beginning, end, note = _shown_rounds(result)
    names = ("accuracy J", "accuracy"), ("kept", "kept"), ("all steps right", "all_steps_right")
    more = ("kept with all right F", "kept_all_right"), ("wrong steps", "wrong_steps")
    for step in (*beginning, *end):
        if step.exact is None:
            continue
        yield f"round {step.t}"
        for label, name in (*names, *more):
            value = getattr(step.exact, name)
            if value is not None:
                yield f"  {label.ljust(22)} {exact_text(value)}"
        for n, diagonal in enumerate(step.exact.diagonals or (), 1):
            yield f"  step {n} right".ljust(25) + ", ".join(exact_text(v) for v in diagonal)
    if note:
        yield note


def _cell(value: Any) -> str:
    if value is None:
        return "undefined"
    return value if isinstance(value, str) else f"{value:.12g}"


def _percent(share: float) -> str:
    shown = f"{100 * share:.4g}%"
    return "more than 99.99%" if shown == "100%" and share < 1 else shown
