"""The page of the benchmark: tables in Markdown, and a plot as SVG text with a layout that depends on the numbers alone."""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

OURS = "rlstar"
COLOURS = {"rlstar": "#0b6e4f", "z3": "#c1440e", "cvc5": "#2a52be", "qepcad": "#7a5195"}
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 640, 400, 70, 110, 30, 50


@dataclass(frozen=True)
class Timing:
    """One engine on one obligation. verdict: proved, refuted, undecided or not run; seconds: of each run."""

    verdict: str
    seconds: tuple[float, ...] = ()
    reason: str = ""

    @property
    def decided(self) -> bool:
        """Whether there is an answer."""
        return self.verdict in ("proved", "refuted")

    @property
    def median(self) -> float:
        """Seconds."""
        return statistics.median(self.seconds)


@dataclass(frozen=True)
class Row:
    """An obligation and every engine's timing. steps: N, or 0; true: the known truth."""

    name: str
    steps: int
    true: bool
    timings: Mapping[str, Timing]


def table(rows: Sequence[Row], engines: Sequence[str], limit: float) -> list[str]:
    """Who decides what, and how long it takes."""
    lines = ["| obligation | truth | " + " | ".join(engines) + " | fastest other / ours |"]
    lines.append("|---|---|" + "---|" * len(engines) + "---|")
    for row in rows:
        cells = [_cell(row.timings[engine], limit) for engine in engines]
        truth = "true" if row.true else "false"
        lines.append(f"| {row.name} | {truth} | " + " | ".join(cells) + f" | {_ratio(row, engines, limit)} |")
    return lines


def _cell(timing: Timing, limit: float) -> str:
    if timing.decided:
        spread = f" ({min(timing.seconds):.2f} to {max(timing.seconds):.2f})" if len(timing.seconds) > 1 else ""
        return f"{timing.verdict}, {timing.median:.2f} s{spread}"
    if timing.verdict == "not run":
        return "not run"
    return f"no answer in {limit:g} s" if timing.median >= 0.9 * limit else f"gave up after {timing.median:.1f} s"


def _ratio(row: Row, engines: Sequence[str], limit: float) -> str:
    ours = row.timings[OURS]
    if not ours.decided:
        return ""
    others = [row.timings[e] for e in engines if e != OURS]
    best = min((t.median for t in others if t.decided), default=None)
    if best is not None:
        return f"{best / ours.median:.2g}"
    return f"more than {limit / ours.median:.2g}" if any(t.verdict != "not run" for t in others) else ""


def plot(rows: Sequence[Row], engines: Sequence[str], limit: float, title: str) -> str:
    """Seconds against N on a logarithmic scale; hollow marks on the line of the limit are no answers."""
    steps = sorted({row.steps for row in rows})
    decided = [t.median for row in rows for t in row.timings.values() if t.decided]
    low = math.floor(math.log10(min([*decided, limit])))
    high = math.ceil(math.log10(max([*decided, limit])))

    def across(n: int) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (n - steps[0]) / max(1, steps[-1] - steps[0])

    def up(seconds: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (math.log10(seconds) - low) / max(1, high - low)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        f'<text x="{LEFT}" y="18" font-size="14">{title}</text>',
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2:.0f}" y="{HEIGHT - 12}" text-anchor="middle">steps N</text>',
        f'<text x="16" y="{HEIGHT / 2:.0f}" transform="rotate(-90 16 {HEIGHT / 2:.0f})" text-anchor="middle">seconds</text>',
    ]
    for power in range(low, high + 1):
        y = up(10.0**power)
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="#ddd"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{10.0**power:g}</text>')
    parts += [f'<text x="{across(n):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{n}</text>' for n in steps]
    y = up(limit)
    parts.append(
        f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="#999" stroke-dasharray="5 4"/>'
    )
    parts.append(f'<text x="{WIDTH - RIGHT + 8}" y="{y + 4:.1f}">limit {limit:g} s</text>')
    for place, engine in enumerate(engines):
        colour = COLOURS[engine]
        shift = 5 * (place - (len(engines) - 1) / 2)
        points = [(across(r.steps) + shift, up(r.timings[engine].median)) for r in rows if r.timings[engine].decided]
        if points:
            path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
            parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>' for x, y in points]
        parts += [
            f'<circle cx="{across(r.steps) + shift:.1f}" cy="{up(limit):.1f}" r="4" fill="white" stroke="{colour}" stroke-width="2"/>'
            for r in rows
            if r.timings[engine].verdict == "undecided"
        ]
        parts.append(
            f'<text x="{WIDTH - RIGHT + 8}" y="{HEIGHT - BOTTOM - 16 * place - 4}" fill="{colour}">{engine}</text>'
        )
    return "\n".join([*parts, "</svg>"]) + "\n"
