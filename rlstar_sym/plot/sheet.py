"""The style sheet of a report: light and dark, narrow and wide, screen and paper."""

from __future__ import annotations

from typing import Final

from rlstar_sym.plot.palette import BLUE, GREEN, GRID, INK, MUTED, ORANGE, PAPER, PURPLE, SKY, VERMILLION

#: the same colours on dark paper: lighter, so that they keep their contrast
DARK: Final = {
    INK: "#e6edf3",
    MUTED: "#9aa7b4",
    GRID: "#2f3742",
    PAPER: "#0f141a",
    BLUE: "#58b0ee",
    VERMILLION: "#ff8f4a",
    GREEN: "#2fd1a0",
    PURPLE: "#e3a2c7",
    ORANGE: "#ffbe3d",
    SKY: "#3d86b8",
    "#c4cad1": "#4a5561",
    "#000000": "#e6edf3",
}

_SHEET: Final = """
:root { --ink: #1b1f24; --soft: #59636e; --line: #d8dee4; --paper: #ffffff; --raised: #f6f8fa; --go: #00694c;
  --stop: #a63c00; --unsure: #6b4d00; --link: #0072b2; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, "Segoe UI", "DejaVu Sans",
  Verdana, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
header p, footer p, figcaption, .note { color: var(--soft); }
h1 { font-size: 1.45rem; line-height: 1.25; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.4rem 0 .6rem; padding-top: .8rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
p { margin: .4rem 0 .8rem; max-width: 52rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; padding: 0; margin: .6rem 0 1.2rem; }
a { color: var(--link); }
.verdict { border: 1px solid var(--line); border-left: .5rem solid var(--unsure); border-radius: .4rem;
  background: var(--raised); padding: 1rem 1.2rem; }
.verdict.takes-off { border-left-color: var(--go); }
.verdict.stuck, .verdict.wrong-steps, .verdict.collapse-risk { border-left-color: var(--stop); }
.verdict h2 { border: 0; margin: 0; padding: 0; font-size: .85rem; letter-spacing: .04em; text-transform: uppercase;
  color: var(--soft); }
.verdict .saying { font-size: 1.25rem; font-weight: 650; line-height: 1.35; margin: .3rem 0 .8rem; }
.saying::first-letter { text-transform: uppercase; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.2rem; margin: .4rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; max-width: 46rem; }
.scroll { overflow-x: auto; margin: .6rem 0 1rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .92rem; }
.caption { color: var(--soft); font-size: .92rem; margin: 0 0 .2rem; }
code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .92em; }
th, td { text-align: left; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; }
thead th { color: var(--soft); font-weight: 500; }
.finding { white-space: nowrap; font-weight: 600; }
.finding.supported { color: var(--go); }
.finding.contradicted { color: var(--stop); }
.finding.unshown { color: var(--unsure); }
figure { margin: 1rem 0 1.6rem; }
figure svg { max-width: 100%; height: auto; display: block; }
figcaption { font-size: .9rem; margin-top: .3rem; max-width: 52rem; }
ol.next li { margin: .4rem 0; max-width: 52rem; }
details { margin: .6rem 0; }
summary { cursor: pointer; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .8rem; font-size: .9rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; } }
"""

_DARK: Final = """
:root { --ink: #e6edf3; --soft: #9aa7b4; --line: #2f3742; --paper: #0f141a; --raised: #171e26; --go: #2fd1a0;
  --stop: #ff8f4a; --unsure: #ffbe3d; --link: #58b0ee; }
"""

_PRINT: Final = """
@page { margin: 16mm; }
body { font-size: 10.5pt; }
main { max-width: none; padding: 0; }
nav { display: none; }
figure, .verdict, tr { break-inside: avoid; }
h2, h3, .caption { break-after: avoid; }
table { font-size: 9pt; }
.scroll { overflow: visible; }
a { color: inherit; text-decoration: none; }
"""


def sheet() -> str:
    """The whole sheet. On paper it is always light."""
    # no ancestor in these selectors: what `use` shows has none
    turned = "".join(
        f'[fill="{light}"] {{ fill: {dark}; }} [stroke="{light}"] {{ stroke: {dark}; }}\n'
        for light, dark in DARK.items()
    )
    # text of a picture that says no colour is black
    words = f"svg text:not([fill]) {{ fill: {DARK[INK]}; }}\n"
    return f"{_SHEET}\n@media screen and (prefers-color-scheme: dark) {{{_DARK}{turned}{words}}}\n@media print {{{_PRINT}}}\n"
