"""Groups of chains: those of one question in one round. Counts them, numbers their chains, adds up what the rows say."""

from __future__ import annotations

from typing import Final

from rlstar_sym.runs.rows import ReadReport, Row, Tally

#: more groups are not told apart
MOST_GROUPS: Final = 1 << 20


class Groups:
    """Sees every row once; bounded memory."""

    def __init__(self, report: ReadReport) -> None:
        self.report = report
        self._sizes: dict[int, int] = {}
        self._full = False

    def add(self, row: Row) -> int:
        """Count a row; returns the number of its chain in its group."""
        self._tally(row)
        key = hash((row.run, row.round, row.question))
        before = self._sizes.get(key)
        if before is None and len(self._sizes) >= MOST_GROUPS:
            self._full = True
            before = 0
        else:
            self._sizes[key] = (before or 0) + row.weight
        return row.sample if row.sample is not None else before or 0

    def _tally(self, row: Row) -> None:
        for tally in self.report.tallies(row.run, row.round):
            _add(tally, row)

    def finish(self, *, by_text: bool) -> None:
        """Put the sizes into the report, and warn of what they show. by_text: questions are told apart by their text only."""
        sizes = self.report.groups
        for size in self._sizes.values():
            sizes[size] = sizes.get(size, 0) + 1
        if self._full:
            self.report.warn(
                f"there are more than {MOST_GROUPS} groups; those beyond are not numbered or counted by size"
            )
        groups = sum(sizes.values())
        if by_text and groups > 1:
            self._warn_of_sizes(sizes, groups)
        if self.report.tally.kept_known and not self.report.tally.kept:
            self.report.warn("no chain is kept, so there is nothing to refit on")

    def _warn_of_sizes(self, sizes: dict[int, int], groups: int) -> None:
        if sizes.get(1, 0) == groups:
            self.report.warn(
                "every group has one chain only, so accuracies of single questions cannot be told; the prompts may differ in a time or an id"
            )
            return
        usual = max(sizes, key=lambda size: (sizes[size], size))
        alone = sizes.get(1, 0) if usual > 1 else 0
        if alone:
            self.report.warn(f"{alone} of {groups} groups have one chain only, while most have {usual}")
        merged = sum(count for size, count in sizes.items() if size > usual and size % usual == 0 and usual > 1)
        if merged:
            self.report.warn(
                f"{merged} of {groups} groups have a multiple of the usual {usual} chains: the same prompt was drawn more than once in a "
                "round, and its chains are one group here"
            )


def _add(tally: Tally, row: Row) -> None:
    """Add a row to a tally."""
    tally.chains += row.weight
    if row.answer_ok is not None:
        tally.answer_known += row.weight
        tally.answer_right += row.weight * row.answer_ok
    kept = row.answer_ok if row.verifier_ok is None else row.verifier_ok
    if kept is not None:
        tally.kept_known += row.weight
        tally.kept += row.weight * kept
    steps = row.step_ok
    if not steps or (None in steps and False not in steps):
        return
    whole = False not in steps
    tally.steps_known += row.weight
    tally.all_steps_right += row.weight * whole
    if kept:
        tally.kept_steps_known += row.weight
        tally.wrong_steps_kept += row.weight * (not whole)
