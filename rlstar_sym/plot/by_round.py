"""The picture of J, F and pass@k by round."""

from __future__ import annotations

from typing import Any, Final

from rlstar_sym.plot.figure import Picture, drawn, panels
from rlstar_sym.plot.palette import BLUE, INK, MUTED, SKY, VERMILLION
from rlstar_sym.plot.series import Rounds, Series

#: more rounds than this have no markers of their own
MARKED: Final = 40
WIDTH, HEIGHT = 3.35, 3.3


@drawn
def picture_of_rounds(rounds: Rounds, title: str) -> Picture:
    """Draw them. title: plain text."""
    shown = [
        (rounds.accuracy, "accuracy J: share of right answers", "Accuracy"),
        (rounds.kept_all_right, "F: kept chains, every step right", "Right for right reasons"),
        (rounds.passes, f"pass@{rounds.k}: a right answer in {rounds.k} tries", f"pass@{rounds.k}"),
    ]
    shown = [entry for entry in shown if entry[0]]
    figure, axes = panels(title, len(shown), 0.4 + WIDTH * len(shown), HEIGHT)
    for one, (series, label, head) in zip(axes, shown, strict=True):
        _panel(one, series)
        one.set_title(head)
        one.set_ylabel(label)
        one.set_xlabel(rounds.axis)
    if rounds.states is not None:
        axes[0].axhline(1 / rounds.states, color=MUTED, linewidth=1, linestyle=(0, (1, 2)))
        axes[0].annotate(
            f"chance 1/{rounds.states}",
            (1, 1 / rounds.states),
            xycoords=("axes fraction", "data"),
            xytext=(0, 2),
            textcoords="offset points",
            ha="right",
            va="bottom",
            color=MUTED,
            fontsize=7.5,
        )
    handles: dict[str, Any] = {}
    for one in axes:
        for handle, label in zip(*one.get_legend_handles_labels(), strict=True):
            handles.setdefault(label, handle)
    figure.legend(handles.values(), handles.keys(), loc="outside lower left", ncols=4)
    return Picture(figure, title, _described(rounds))


def _panel(axes: Any, series: tuple[Series, ...]) -> None:
    from matplotlib.ticker import MaxNLocator

    for one in series:
        points = [p for p in one.points if p.value is not None or p.interval is not None]
        if not points:
            continue
        at = [p.round for p in points]
        if one.mark == "band":
            ends = [p.interval or (0.0, 1.0) for p in points]
            low, high = [e[0] for e in ends], [e[1] for e in ends]
            axes.fill_between(at, low, high, facecolor=SKY, alpha=0.35, linewidth=0, label=one.name)
            for edge in (low, high):
                axes.plot(at, edge, color=SKY, linewidth=0.8)
        elif one.mark == "line":
            kept = [(p.round, p.value) for p in points if p.value is not None]
            marker = "o" if len(kept) <= MARKED else ""
            axes.plot(*zip(*kept, strict=True), color=BLUE, marker=marker, markersize=3, label=one.name)
        else:
            kept_points = [p for p in points if p.value is not None]
            values: list[Any] = [p.value for p in kept_points]
            errors = [
                [max(0.0, v - p.interval[0]) if p.interval else 0.0 for p, v in zip(kept_points, values, strict=True)],
                [max(0.0, p.interval[1] - v) if p.interval else 0.0 for p, v in zip(kept_points, values, strict=True)],
            ]
            with_ends = any(p.interval for p in kept_points)
            axes.errorbar(
                [p.round for p in kept_points],
                values,
                yerr=errors if with_ends else None,
                fmt="s",
                color=VERMILLION,
                markerfacecolor="none",
                markeredgewidth=1.3,
                markersize=6,
                capsize=3,
                label=one.name + (" with interval" if with_ends else ""),
                zorder=4,
            )
    axes.set_ylim(-0.03, 1.03)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=8))
    axes.tick_params(color=INK)


def _described(rounds: Rounds) -> str:
    """First and last value of every series."""
    panels = (("J", rounds.accuracy), ("F", rounds.kept_all_right), (f"pass@{rounds.k}", rounds.passes))
    sentences = []
    for name, all_series in panels:
        for one in all_series:
            known = [p for p in one.points if p.value is not None]
            spans = [p for p in one.points if p.interval is not None and p.value is None]
            if known:
                first, last = known[0], known[-1]
                sentences.append(
                    f"{name}, {one.name}: {first.value:.4g} in round {first.round}"
                    + (f", {last.value:.4g} in round {last.round}" if last is not first else "")
                )
            elif spans and spans[-1].interval is not None:
                low, high = spans[-1].interval
                sentences.append(f"{name}, {one.name}: {low:.4g} to {high:.4g} in round {spans[-1].round}")
    return "By round. " + "; ".join(sentences) + "."
