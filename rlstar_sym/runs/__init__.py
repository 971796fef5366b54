"""Logs of training runs as rows: readers for the layouts that people have, transition counts, and simulated logs.

`read_rows` gives batches of rows and a report, `count_states` the transition counts of a table of states (docs/logs.md).
"""

from __future__ import annotations

from rlstar_sym.runs.counts import StateCounts, StateTable
from rlstar_sym.runs.options import ReadOptions
from rlstar_sym.runs.reading import FORMATS, Reading, count_states, read_rows
from rlstar_sym.runs.rows import ReadReport, row_schema

__all__ = [
    "FORMATS",
    "ReadOptions",
    "ReadReport",
    "Reading",
    "StateCounts",
    "StateTable",
    "count_states",
    "read_rows",
    "row_schema",
]
