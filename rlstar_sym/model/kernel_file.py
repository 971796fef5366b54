"""Read a model from a JSON file.

    {"steps":  [ [["9/10", "1/10"], [0.2, 0.8]], ... ],     one list of rows for every step; row i: the probabilities to move from state i
     "start":  ["3/4", "1/4"],                              optional; the distribution of the question, by default uniform
     "accept": [[1], [1, 2]]}                               optional; for every question the right answers, states counted from 1

Measured steps are counts of moves instead, {"counts": [ [[9, 1], [2, 8]], ... ]}, whole numbers: `read_counts`.

Numbers are read exactly: 0.1 is 1/10, and a string may hold a quotient. In a file to derive from, a string may hold an expression such as
"1 - x" instead. Nothing else is in the file; what it holds is data and is never executed.
"""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Final, TypeVar

from rlstar_sym.errors import UsageError
from rlstar_sym.model.dense_model import MOST_ENTRIES, MOST_STATES, MOST_STEPS, DenseModel, dense_model
from rlstar_sym.polynomial.expressions import Expr
from rlstar_sym.polynomial.numbers import exact_number
from rlstar_sym.polynomial.parser import parse_expression

MOST_BYTES: Final = 1 << 25
FIELDS: Final = ("steps", "start", "accept")
#: how often a move may have been seen
MOST_COUNTED: Final = 10**15

V = TypeVar("V")


@dataclass(frozen=True)
class _Literal:
    """A number of the file as it was written, so that it can be read exactly."""

    text: str


@dataclass(frozen=True)
class SymbolicFile:
    """What a file to derive from holds: entries as expressions, and the right answers counted from 1."""

    steps: list[list[list[Expr]]]
    start: list[Expr] | None
    accept: list[list[int]] | None


def read_model(path: Path) -> DenseModel:
    """The model in a file; raises UsageError, with the file's name, for everything that is not one."""
    data = _load(path)
    try:
        steps, start, accept = _parts(data, _number)
        return dense_model(steps, start, accept)
    except UsageError as error:
        raise UsageError(f"{path}: {error}") from None


def read_symbolic(path: Path) -> SymbolicFile:
    """Entries as expressions; whether they are probabilities is not asked, except that rows sum to 1, which the derivation checks."""
    data = _load(path)
    try:
        return SymbolicFile(*_parts(data, _expression))
    except UsageError as error:
        raise UsageError(f"{path}: {error}") from None


@dataclass(frozen=True)
class CountsFile:
    """Transition counts of measured steps: for every step its rows; start: the distribution of the question, if there is one."""

    counts: list[list[list[int]]]
    start: list[Fraction] | None


def read_counts(path: Path) -> CountsFile | None:
    """The counts in a file, or None where it holds probabilities; raises UsageError, with the file's name, for counts that are none."""
    data = _load(path)
    if not isinstance(data, dict) or "counts" not in data:
        return None
    try:
        for name in data:
            if name not in ("counts", "start"):
                raise UsageError(
                    f"beside counts there is no field {name[:40]!r}, only start; the right move keeps the state"
                )
        tables = _tables(data["counts"], "counts", _count)
        if not tables:
            raise UsageError("counts holds no step; it is a list of steps, each a list of rows")
        start = _start(data, _number)
        if start is not None:
            _require_distribution(start)
        return CountsFile(tables, start)
    except UsageError as error:
        raise UsageError(f"{path}: {error}") from None


def _require_distribution(start: list[Fraction]) -> None:
    if sum(start) != 1 or min(start) < 0:
        raise UsageError("the start distribution is no distribution: its values are at least 0 and add up to 1")


def _count(value: Any, what: str) -> int:
    if isinstance(value, _Literal) and value.text.isascii() and value.text.isdigit() and len(value.text) <= 16:
        found = int(value.text)
        if found <= MOST_COUNTED:
            return found
    raise UsageError(f"{what} is {_named(value)}; a count is a whole number from 0 to {MOST_COUNTED}")


def _load(path: Path) -> Any:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UsageError(f"{path} is not a file; give a JSON file with the steps of a model")
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "it has no valid name"
        raise UsageError(f"{path} cannot be read: {reason}") from None
    if len(content) > MOST_BYTES:
        raise UsageError(f"{path} is larger than {MOST_BYTES} bytes; a model is read up to that size")
    try:
        return json.loads(
            content.decode("utf-8"),
            parse_float=_Literal,
            parse_int=_Literal,
            parse_constant=_no_number,
            object_pairs_hook=_without_duplicates,
        )
    except UnicodeDecodeError:
        raise UsageError(f"{path} is not UTF-8 text; a model is a JSON file") from None
    except json.JSONDecodeError as error:
        raise UsageError(f"{path} is not JSON: {error.msg} in line {error.lineno}, column {error.colno}") from None
    except RecursionError:
        raise UsageError(f"{path} is nested too deeply; steps are lists of rows of numbers") from None
    except UsageError as error:
        raise UsageError(f"{path}: {error}") from None


def _no_number(name: str) -> Any:
    raise UsageError(f"{name} is not a number; probabilities are finite numbers")


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise UsageError(f"the field {name[:40]!r} occurs twice")
        found[name] = value
    return found


def _parts(
    data: Any, read: Callable[[Any, str], V]
) -> tuple[list[list[list[V]]], list[V] | None, list[list[int]] | None]:
    if not isinstance(data, dict):
        raise UsageError('a model is a JSON object with the field "steps"')
    if "counts" in data:
        raise UsageError(
            "the file holds counts, and this command takes probabilities; `rlstar fate` takes counts, or write shares as steps"
        )
    for name in data:
        if name not in FIELDS:
            raise UsageError(f"there is no field {name[:40]!r} in a model, only {', '.join(FIELDS)}")
    if "steps" not in data:
        raise UsageError('the field "steps" is missing; it is a list of steps, each a list of rows')
    read_steps = _tables(data["steps"], "steps", read)
    start = _start(data, read)
    accept = None
    if data.get("accept") is not None:
        accept = [
            [_state(v, f"accept for question {i}") for v in _list(right, f"accept for question {i}", MOST_STATES)]
            for i, right in enumerate(_list(data["accept"], "accept", MOST_STATES), 1)
        ]
    return read_steps, start, accept


def _tables(value: Any, what: str, read: Callable[[Any, str], V]) -> list[list[list[V]]]:
    """For every step its rows."""
    entries = 0
    tables = []
    for n, step in enumerate(_list(value, what, MOST_STEPS), 1):
        rows = []
        for i, row in enumerate(_list(step, f"step {n}", MOST_STATES), 1):
            values = _list(row, f"row {i} of step {n}", MOST_STATES)
            entries += len(values)
            if entries > MOST_ENTRIES:
                raise UsageError(f"the steps have more than {MOST_ENTRIES} entries in all")
            rows.append([read(v, f"row {i} of step {n}, entry {j}") for j, v in enumerate(values, 1)])
        tables.append(rows)
    return tables


def _start(data: dict[str, Any], read: Callable[[Any, str], V]) -> list[V] | None:
    if data.get("start") is None:
        return None
    return [read(v, f"start, entry {i}") for i, v in enumerate(_list(data["start"], "start", MOST_STATES), 1)]


def _list(value: Any, what: str, most: int) -> list[Any]:
    if not isinstance(value, list):
        raise UsageError(f"{what} is {_named(value)}, not a list")
    if len(value) > most:
        raise UsageError(f"{what} has {len(value)} members; at most {most} are read")
    return value


def _number(value: Any, what: str) -> Fraction:
    if isinstance(value, _Literal):
        return exact_number(value.text, what)
    if isinstance(value, str):
        return exact_number(value, what)
    raise UsageError(f"{what} is {_named(value)}, not a number")


def _expression(value: Any, what: str) -> Expr:
    if isinstance(value, _Literal):
        return parse_expression(value.text, what)
    if isinstance(value, str):
        return parse_expression(value, what)
    raise UsageError(f"{what} is {_named(value)}, not a number or an expression")


def _state(value: Any, what: str) -> int:
    if isinstance(value, _Literal) and value.text.isascii() and value.text.isdigit() and len(value.text) <= 9:
        return int(value.text)
    raise UsageError(f"{what} names {_named(value)}; an answer is a state, a whole number from 1 on")


def _named(value: Any) -> str:
    if isinstance(value, _Literal):
        return f"the number {value.text[:40]}"
    if isinstance(value, str):
        return f"the text {value[:40]!r}"
    names: dict[type, str] = {list: "a list", dict: "an object", bool: "true or false", type(None): "null"}
    return names.get(type(value), "something else")
