"""pytest plugin: every theorem of a theorem file is a test item.

`pytest proofs/`, or a directory of your own theorem files, runs each theorem through the certificate search, the independent checker, z3 and cvc5 (when installed) and
the exact refuter. A failure names the obligation, its region, the exact witness and the saved query. Loaded by pytest through the package's entry point.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from rlstar_sym.theorem.theorems import Theorem
    from rlstar_sym.theorem.verdicts import TheoremResult


class TheoremNotProved(Exception):
    """A theorem item that did not end in Proved."""

    def __init__(self, result: TheoremResult) -> None:
        super().__init__(result.reason)
        self.result = result


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect Python files that state theorems; test files stay with pytest's own collector."""
    if file_path.suffix != ".py" or file_path.name.startswith(("test_", "conftest", "_")):
        return None
    from rlstar_sym.theorem.discovery import states_theorem

    if not states_theorem(file_path):
        return None
    return TheoremFile.from_parent(parent, path=file_path)


class TheoremFile(pytest.File):
    """One theorem file."""

    def collect(self) -> Iterator[pytest.Item]:
        """One item a theorem; a file that cannot be loaded is one collection error, in a sentence."""
        from rlstar_sym.errors import RlstarError
        from rlstar_sym.theorem.discovery import load

        try:
            theorems = load([self.path])
        except RlstarError as error:
            raise self.CollectError(str(error)) from None
        here = {name: one for name, one in theorems.items() if one.file == self.path.resolve()}
        for name, one in here.items():
            yield TheoremItem.from_parent(self, name=f"{name} {one.title}", theorem=one)


class TheoremItem(pytest.Item):
    """One theorem; theorems that it uses are items of their own files and are taken as they stand here."""

    def __init__(self, *, theorem: Theorem, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.theorem = theorem

    def runtest(self) -> None:
        """Prove it."""
        import shutil
        import tempfile
        from dataclasses import replace

        from rlstar_sym.cli.running import choose_engines, quiet, settings
        from rlstar_sym.prove.run import prove_theorems

        out = Path(tempfile.mkdtemp(prefix="rlstar-"))
        chosen = replace(settings(out, choose_engines(None, quick=True), 1, 20), given=frozenset(self.theorem.uses))
        (result,) = prove_theorems({self.theorem.id: self.theorem}, chosen, quiet)
        if result.verdict != "proved":
            raise TheoremNotProved(result)
        shutil.rmtree(out, ignore_errors=True)  # a failure keeps its queries

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> str:
        """What failed, where, with the witness and the saved query."""
        from rlstar_sym.errors import RlstarError

        error = excinfo.value
        if isinstance(error, TheoremNotProved):
            return describe(error.result)
        if isinstance(error, RlstarError):
            return str(error)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        """File, line and title."""
        return self.theorem.file, self.theorem.line - 1, f"theorem {self.name}"


def describe(result: TheoremResult) -> str:
    """A readable account of a theorem that is not proved."""
    lines = [
        f"theorem {result.theorem.id} ({result.theorem.title}) is {result.verdict}",
        f"  because     {result.reason}",
    ]
    if result.witness is not None:
        lines.append("  witness     " + ", ".join(f"{s.name} = {v}" for s, v in result.witness.items()))
    for one in (r for r in result.obligations if not r.proved):
        lines += [
            f"  obligation  {one.obligation.label}: {one.obligation.claim}",
            f"  region      {', '.join(map(str, one.obligation.hypotheses)) or 'all real numbers'}",
        ]
        for engine, answer in one.answers.items():
            point = f" at {', '.join(f'{s.name} = {v}' for s, v in answer.witness.items())}" if answer.witness else ""
            lines.append(f"  {engine:<11} {answer.outcome}{point}  {answer.detail}".rstrip())
        if one.query_path is not None:
            lines.append(f"  query       {one.query_path}")
    return "\n".join(lines)
