"""Progress of long work: bars on stderr, on a terminal only, and only of what takes longer than a moment.

Nothing else is ever written: where stderr is no terminal, items and files pass through as they are.
"""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Iterable, Iterator, Sized
from pathlib import Path
from typing import Any, Final, TypeVar

#: seconds before a bar appears
PATIENCE: Final = 0.7

T = TypeVar("T")


def on_terminal() -> bool:
    """Whether anybody would see a bar."""
    return sys.stderr is not None and sys.stderr.isatty()


def _bar(what: str, unit: str, total: int | None, *, scaled: bool = False) -> Any:
    from tqdm import tqdm

    return tqdm(
        desc=what,
        unit=unit,
        total=total,
        file=sys.stderr,
        leave=False,
        dynamic_ncols=True,
        unit_scale=scaled,
        unit_divisor=1024,
    )


def over(items: Iterable[T], what: str, unit: str, total: int | None = None) -> Iterator[T]:
    """The items one by one, with a bar once they take long.

    what: names the work; unit: of an item, with a blank before it; total: how many there are, where `items` has no
    length. Returns the same items in the same order.

    >>> list(over(range(3), "rows of a map", " rows"))
    [0, 1, 2]
    """
    if not on_terminal():
        yield from items
        return
    if total is None and isinstance(items, Sized):
        total = len(items)
    begin, done, bar = time.monotonic(), 0, None
    try:
        for item in items:
            yield item
            done += 1
            if bar is None and time.monotonic() - begin > PATIENCE:
                bar = _bar(what, unit, total)
                bar.update(done)
            elif bar is not None:
                bar.update()
    finally:
        if bar is not None:
            bar.close()


class Counted:
    """A count that moves by any number, with a bar once it takes long; a context manager.

    >>> with Counted("round 0", " chains", 100) as count:
    ...     count.add(60)
    """

    def __init__(self, what: str, unit: str, total: int | None, *, scaled: bool = False) -> None:
        self._what, self._unit, self._total, self._scaled = what, unit, total, scaled
        self._shown = on_terminal()
        self._begin, self._done = time.monotonic(), 0
        self._drawn: Any = None

    def __enter__(self) -> Counted:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def add(self, count: int) -> None:
        """So many more are done."""
        if not self._shown:
            return
        self._done += count
        if self._drawn is not None:
            self._drawn.update(count)
        elif time.monotonic() - self._begin > PATIENCE:
            self._drawn = _bar(self._what, self._unit, self._total, scaled=self._scaled)
            self._drawn.update(self._done)

    def close(self) -> None:
        """The bar goes away."""
        if self._drawn is not None:
            self._drawn.close()
            self._drawn = None


class _CountedFile(io.FileIO):
    """A file that counts the bytes that are read from it."""

    def __init__(self, path: Path, count: Counted) -> None:
        super().__init__(path, "rb")
        self._count = count

    def readinto(self, buffer: Any) -> Any:
        """As of any file."""
        read = super().readinto(buffer)
        self._count.add(read or 0)
        return read

    def close(self) -> None:
        """With its bar."""
        if hasattr(self, "_count"):
            self._count.close()
        super().close()


def opened(path: Path, name: str) -> io.BufferedReader:
    """The file for reading, with a bar of its bytes once that takes long. name: for the bar."""
    if not on_terminal():
        return path.open("rb")
    count = Counted(f"reading {name}", "B", path.stat().st_size, scaled=True)
    return io.BufferedReader(_CountedFile(path, count), 1 << 17)
