"""The table that `rlstar iterate` prints for a reader."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from rlstar_sym.model.rounding import exact_text
from rlstar_sym.model.trajectory import Trajectory
from rlstar_sym.model.trajectory_formulas import Quantities, Round

#: chains with more steps are shown by their least and largest edge
MOST_COLUMNS: Final = 6
#: an accuracy above this is read better from 1 - J
NEAR_ONE: Final = 0.99


def shown_rounds(result: Trajectory) -> tuple[list[Round], str]:
    """The rounds worth a line, and a line for those that repeat the last of them."""
    last = len(result.rounds) - 1
    if result.settled is None or last <= result.settled + 1:
        return list(result.rounds), ""
    return list(result.rounds[: result.settled + 1]), f"rounds {result.settled + 1} to {last}: the same"


def table(result: Trajectory) -> Iterator[str]:
    """Aligned columns: round, edges, J, 1 - J where J comes near 1, all steps right, share of right
    reasoning.
    """
    rounds, repeated = shown_rounds(result)
    near = any(r.doubles.accuracy > NEAR_ONE for r in rounds)
    columns = _edge_columns(result)
    header = ["round", *columns, "accuracy J", *(["1 - J"] if near else []), "all steps right", "kept with all right F"]
    rows = [header]
    for step in rounds:
        values: Quantities[str] = _strings(step.doubles) if step.decimals is None else step.decimals
        edges = _edges(step, values, len(columns))
        wrong = [_wrong_shown(step)] if near else []
        kept = values.kept_all_right if values.kept_all_right is not None else "undefined"
        rows.append([str(step.t), *edges, values.accuracy, *wrong, values.all_steps_right, kept])
    widths = [max(len(row[i]) for row in rows) for i in range(len(header))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
    if repeated:
        yield repeated


def blocks(result: Trajectory, exact: bool) -> Iterator[str]:
    """One paragraph a round, for numbers too long for columns."""
    rounds, repeated = shown_rounds(result)
    for step in rounds:
        yield f"round {step.t}"
        if exact and step.exact is not None:
            fractions = step.exact
            values = Quantities(
                tuple(exact_text(d) for d in fractions.deltas),
                exact_text(fractions.accuracy),
                None,
                exact_text(fractions.all_steps_right),
                None if fractions.kept_all_right is None else exact_text(fractions.kept_all_right),
                exact_text(fractions.kept),
            )
        elif step.decimals is not None:
            values = step.decimals
        else:
            values = _strings(step.doubles)
        if len(set(values.deltas)) == 1:
            yield f"  delta                  {values.deltas[0]}"
        else:
            for n, delta in enumerate(values.deltas, 1):
                yield f"  delta_{n}".ljust(25) + delta
        yield f"  accuracy J             {values.accuracy}"
        if step.doubles.accuracy > NEAR_ONE:
            yield f"  1 - J                  {_wrong_shown(step)}"
        yield f"  all steps right        {values.all_steps_right}"
        yield f"  kept with all right F  {values.kept_all_right if values.kept_all_right is not None else 'undefined'}"
    if repeated:
        yield repeated


def meaning(result: Trajectory, *, paper: bool = True) -> str:
    """One sentence on what happened; paper: in rounds without other operators."""
    first, last = result.rounds[0].doubles, result.rounds[-1].doubles
    start, end = result.rounds[0].exact, result.rounds[-1].exact
    chance = f"1/{result.states}"
    if result.settled == 0 and start is not None and not paper and len(result.rounds) > 1:
        return "Nothing moves: this is a fixed point of the round."
    if result.settled == 0 and start is not None:
        if start.deltas.count(0) > 1:
            return f"Nothing moves: two or more steps are at chance (delta = 0), so the answer stays at chance, J = {chance}, for ever."
        if all(d == 1 for d in start.deltas):
            return "Nothing moves: every step is perfect."
        return "Nothing moves: this is a fixed point of the round."
    before = _percent(first.accuracy, None if start is None else start.accuracy)
    after = _percent(last.accuracy, None if end is None else end.accuracy)
    if len(result.rounds) == 1:
        return f"Before any round {before} of the answers are right."
    if first.accuracy == last.accuracy:
        change = f"the accuracy stays at {after}"
    else:
        moves = "rises" if last.accuracy > first.accuracy else "falls"
        ends = (f"{first.accuracy!r}", f"{last.accuracy!r}") if before == after else (before, after)
        change = f"the accuracy {moves} from {ends[0]} to {ends[1]}"
    kept = ""
    if last.kept_all_right is not None:
        share = _percent(last.kept_all_right, None if end is None else end.kept_all_right)
        kept = f"; of the chains kept then, {share} have every step right"
    rounds = len(result.rounds) - 1
    return f"In {rounds} round{'s' if rounds > 1 else ''} {change}{kept}."


def _wrong_shown(step: Round) -> str:
    """1 - J; a value below the smallest double is not shown as 0."""
    wrong = step.doubles.one_minus_accuracy
    if wrong == 0 and (step.exact is None or step.exact.one_minus_accuracy != 0):
        return "< 1e-323"
    return f"{wrong:.4g}"


def _percent(share: float, exact: Fraction | None) -> str:
    """A share in percent; one that is nearly, but not known to be exactly, all or none is not rounded to it."""
    shown = f"{100 * share:.4g}%"
    if shown == "100%" and exact != 1:
        return "more than 99.99%"
    return "less than 1e-300%" if share == 0 and exact != 0 else shown


def _edge_columns(result: Trajectory) -> list[str]:
    steps = len(result.rounds[0].doubles.deltas)
    if all(len(set(r.doubles.deltas)) == 1 for r in result.rounds):
        return ["delta"]
    if steps <= MOST_COLUMNS:
        return [f"delta_{n}" for n in range(1, steps + 1)]
    return ["least delta", "largest delta"]


def _edges(step: Round, values: Quantities[str], columns: int) -> list[str]:
    deltas = step.doubles.deltas
    if columns == 1:
        return [values.deltas[0]]
    if len(deltas) <= MOST_COLUMNS:
        return list(values.deltas)
    return [values.deltas[deltas.index(min(deltas))], values.deltas[deltas.index(max(deltas))]]


def _strings(values: Quantities[float]) -> Quantities[str]:
    return Quantities(
        tuple(f"{d:.12g}" for d in values.deltas),
        f"{values.accuracy:.12g}",
        None,
        f"{values.all_steps_right:.12g}",
        None if values.kept_all_right is None else f"{values.kept_all_right:.12g}",
        f"{values.kept:.12g}",
    )
