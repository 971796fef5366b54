"""What a reader may be told, and how values of a log become verdicts."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.runs.rows import ReadReport, StepMeaning

#: a score from here on means that the answer is right
FULL_MARKS: Final = 1.0
WORDS: Final[Mapping[str, bool]] = {"true": True, "false": False, "1": True, "0": False, "1.0": True, "0.0": False}
MOST_SHOWN: Final = 60


class Unusable(Exception):
    """A record that cannot be used; the text says why, in words that are the same for all records with the same fault."""


class LeftOut(Exception):
    """A record that is left out on purpose; the text says why."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user says about a log.

    verdict: the field that says whether an answer is right (a metric, a scorer, a reward function), where a log has several; filter: the
    filter of an lm-evaluation-harness log; threshold: a score from here on means that the answer is right; step_meaning: what step labels
    mean, where the layout alone does not say.
    """

    verdict: str | None = None
    filter: str | None = None
    threshold: float = FULL_MARKS
    step_meaning: StepMeaning | None = None

    def __post_init__(self) -> None:
        if not math.isfinite(self.threshold):
            raise UsageError(f"the threshold of a score is {self.threshold}; give a finite number")


def shown(text: object, most: int = MOST_SHOWN) -> str:
    """A text of a log for the terminal: cut, and with everything escaped that a terminal would not print as it is (control characters, escapes,
    marks that turn the direction of writing)."""
    whole = str(text)
    cut = whole if len(whole) <= most else whole[:most] + "..."
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in cut)


class Verdicts:
    """Reads values of one field as verdicts, and counts those between wrong and right for a warning."""

    def __init__(self, report: ReadReport, threshold: float) -> None:
        self.report = report
        self.threshold = threshold
        self.between: dict[str, int] = {}

    def score(self, value: Any, field: str) -> bool:
        """A score: right from the threshold on. Raises Unusable for what is no finite number."""
        if isinstance(value, bool):
            return value
        if isinstance(value, str):
            word = WORDS.get(value.strip().lower())
            if word is not None:
                return word
        number = number_of(value)
        if number is None:
            raise Unusable(f"{shown(field)} is not a number" if value is not None else f"{shown(field)} is missing")
        if 0 < number < self.threshold:
            self.between[field] = self.between.get(field, 0) + 1
        return number >= self.threshold

    def finish(self) -> None:
        """Warn of scores that are neither wrong nor right."""
        for field, count in self.between.items():
            self.report.warn(
                f"{count} values of {shown(field)} lie between 0 and {self.threshold:g} and count as wrong; --threshold says from where on "
                "an answer is right"
            )


def number_of(value: Any) -> float | None:
    """A finite number, or None; texts are read as JSON numbers are."""
    if isinstance(value, bool) or value is None:
        return None
    try:
        number = float(value) if isinstance(value, int | float | str) and "_" not in str(value) else math.nan
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def label_of(value: Any, field: str) -> bool:
    """A label that is 0, 1, true or false, and nothing else. Raises Unusable."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        word = WORDS.get(value.strip().lower())
        if word is not None:
            return word
    number = number_of(value)
    if number in (0.0, 1.0):
        return number == 1.0
    raise Unusable(
        f"{shown(field)} is missing" if value is None or value == "" else f"{shown(field)} is not 0, 1, true or false"
    )


def whole_of(value: Any, field: str, least: int = 0, most: int = (1 << 62)) -> int:
    """A whole number between two bounds. Raises Unusable."""
    number = number_of(value)
    if isinstance(value, int) and not isinstance(value, bool):
        whole = value
    elif number is not None and number == math.floor(number) and abs(number) < 2**53:
        whole = int(number)
    else:
        raise Unusable(f"{shown(field)} is not a whole number" if value is not None else f"{shown(field)} is missing")
    if not least <= whole <= most:
        raise Unusable(f"{shown(field)} is out of range")
    return whole


def text_of(value: Any, field: str) -> str:
    """An id or a text: a text, a number, or nested data as its JSON. Raises Unusable where there is none."""
    if isinstance(value, str):
        if value:
            return value
        raise Unusable(f"{shown(field)} is empty")
    if value is None:
        raise Unusable(f"{shown(field)} is missing")
    if isinstance(value, bool | int | float):
        return str(value)
    import json

    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
