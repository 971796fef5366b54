"""Figures: one look for all, names as plain text, and files whose bytes depend on the picture alone.

No figure is ever registered with pyplot, so none stays open. Text is never read as mathematics or markup, whatever
signs it holds (`text.parse_math` off, no TeX).
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any, Final, ParamSpec

from rlstar_sym.errors import UsageError
from rlstar_sym.plot.palette import GRID, INK, MUTED, PAPER
from rlstar_sym.runs.options import shown

P = ParamSpec("P")
#: endings of files, and the kinds of picture
KINDS: Final = {".svg": "svg", ".pdf": "pdf", ".png": "png"}
DOTS_PER_INCH: Final = 160
#: characters of a name in a picture
MOST_NAME: Final = 60
MOST_TITLE: Final = 120
_LOOK: Final[dict[str, Any]] = {
    "text.parse_math": False,
    "text.usetex": False,
    "svg.hashsalt": "rlstar",
    "svg.fonttype": "none",
    "pdf.fonttype": 42,
    "font.family": ["sans-serif"],
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": 9.0,
    "axes.titlesize": 9.5,
    "axes.titlelocation": "left",
    "axes.labelsize": 9.0,
    "axes.edgecolor": MUTED,
    "axes.labelcolor": INK,
    "axes.titlecolor": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.facecolor": PAPER,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": GRID,
    "grid.linewidth": 0.7,
    "figure.facecolor": PAPER,
    "figure.titlesize": 11.0,
    "figure.titleweight": "bold",
    "text.color": INK,
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "xtick.labelsize": 8.0,
    "ytick.labelsize": 8.0,
    "legend.frameon": False,
    "legend.fontsize": 8.0,
    "lines.linewidth": 1.6,
    "lines.markersize": 4.5,
    "hatch.linewidth": 0.6,
    "path.simplify": True,
}


@dataclass(frozen=True)
class Picture:
    """A figure with a title and a description in words, for those who cannot see it."""

    figure: Any
    title: str
    description: str


@contextmanager
def look() -> Iterator[None]:
    """The settings of all pictures, whatever the user's own are; what was set before comes back."""
    import matplotlib

    with matplotlib.rc_context(), warnings.catch_warnings():
        # a sign that no font has is drawn as a box
        warnings.filterwarnings("ignore", message=".*[Gg]lyph.*")
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(_LOOK)
        yield


def drawn(draw: Callable[P, Picture]) -> Callable[P, Picture]:
    """Draw with these settings."""

    @wraps(draw)
    def with_look(*args: P.args, **options: P.kwargs) -> Picture:
        with look():
            return draw(*args, **options)

    return with_look


def panels(title: str, count: int, width: float, height: float, rows: int = 1) -> tuple[Any, list[Any]]:
    """A figure of the given size in inches with a title and so many panels side by side, row after row."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), layout="constrained")
    figure.suptitle(name(title, MOST_TITLE), x=0.01, ha="left")
    columns = -(-count // rows)
    axes = list(figure.subplots(rows, columns, squeeze=False).flat)
    for spare in axes[count:]:
        spare.set_axis_off()
    return figure, axes[:count]


def name(text: object, most: int = MOST_NAME) -> str:
    """A name out of a log or a file, for a picture: cut, and with everything escaped that is no printable sign."""
    return shown(text, most)


def kind_of(path: Path) -> str:
    """The kind of picture that a file's name asks for. Raises UsageError for others.

    >>> kind_of(Path("a/fates.svg"))
    'svg'
    """
    kind = KINDS.get(path.suffix.lower())
    if kind is None:
        ends = f"ends in {shown(path.suffix)}" if path.suffix else "has no ending"
        raise UsageError(f"{shown(path.name, 200)} {ends}; a picture is a file that ends in .svg, .pdf or .png")
    return kind


def require_folder(path: Path) -> None:
    """Raises UsageError where the folder of a file that is to be written is not there."""
    if not path.parent.is_dir():
        raise UsageError(f"{shown(path, 200)} cannot be written: there is no folder {shown(path.parent, 200)}")


def as_bytes(picture: Picture, kind: str) -> bytes:
    """The picture as a file; the same picture gives the same bytes."""
    title = name(picture.title, MOST_TITLE)
    metadata: dict[str, dict[str, Any]] = {
        "svg": {"Date": None, "Creator": None, "Title": title},
        "pdf": {"CreationDate": None, "Creator": None, "Producer": None, "Title": title},
        "png": {"Software": None},
    }
    stream = io.BytesIO()
    with look():
        picture.figure.savefig(stream, format=kind, metadata=metadata[kind], dpi=DOTS_PER_INCH)
    return stream.getvalue()


def save(picture: Picture, path: Path) -> None:
    """Write the picture. Raises UsageError for a file name of another kind, OSError where it cannot be written."""
    kind = kind_of(path)
    path.write_bytes(as_bytes(picture, kind))
