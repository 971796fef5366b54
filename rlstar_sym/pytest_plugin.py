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


#: the files of this session by the ids that they state
_STATED = pytest.StashKey[dict[str, Path]]()
#: the theorems of this session that were asked about, by file and id, and how they ended
_ENDED = pytest.StashKey[dict[tuple[Path, str], "TheoremResult"]]()


class TheoremNotProved(Exception):
    """A theorem item that did not end in Proved."""

    def __init__(self, result: TheoremResult) -> None:
        super().__init__(result.reason)
        self.result = result


def pytest_addoption(parser: pytest.Parser) -> None:
    """The setting `rlstar_engines`: which engines are asked about theorems, as with `rlstar prove --engines`."""
    parser.addini(
        "rlstar_engines", "engines for theorems, such as certificate,points (default: all but coq)", default=""
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect Python files that state theorems. What else a test file holds, pytest's own collector finds."""
    if file_path.suffix != ".py" or file_path.name.startswith(("conftest", "_")):
        return None
    from rlstar_sym.theorem.discovery import states_theorem

    # tests about theorem files state theorems within their functions; those are not for us
    if not states_theorem(file_path, at_the_top=file_path.name.startswith("test_")):
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
        taken = self.config.stash.setdefault(_STATED, {})
        for name, one in here.items():
            other = taken.setdefault(name, one.file)
            if other != one.file:
                raise self.CollectError(
                    f"{one.file}:{one.line}: the id {name} is already taken by {other}; choose another"
                )
            yield TheoremItem.from_parent(self, name=f"{name} {one.title}", theorem=one)


class TheoremItem(pytest.Item):
    """One theorem. Those of its own file that it uses are proved before it, whichever items are selected; shipped ones are taken as they stand."""

    def __init__(self, *, theorem: Theorem, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.theorem = theorem

    def runtest(self) -> None:
        """Prove it."""
        result = self._ended(self.theorem)
        if result.verdict != "proved":
            raise TheoremNotProved(result)

    def _ended(self, one: Theorem) -> TheoremResult:
        """How a theorem ends, once a session."""
        import shutil
        import tempfile
        from dataclasses import replace

        from rlstar_sym.cli.running import choose_engines, quiet, settings
        from rlstar_sym.prove.run import prove_theorems

        ended = self.config.stash.setdefault(_ENDED, {})
        if (one.file, one.id) not in ended:
            used = [one.library[name] for name in one.uses]
            given = {u.id for u in used if u.file != one.file or self._ended(u).verdict == "proved"}
            out = Path(tempfile.mkdtemp(prefix="rlstar-"))
            engines = choose_engines(self.config.getini("rlstar_engines") or None, quick=True)
            chosen = replace(settings(out, engines, 1, 20), given=frozenset(given))
            (result,) = prove_theorems({one.id: one}, chosen, quiet)
            ended[one.file, one.id] = result
            if result.verdict == "proved":
                shutil.rmtree(out, ignore_errors=True)  # a failure keeps its queries
        return ended[one.file, one.id]

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> str:
        """What failed, where, with the witness and the saved query."""
        from rlstar_sym.errors import RlstarError

        error = excinfo.value
        if isinstance(error, TheoremNotProved):
            from rlstar_sym.report.open_ends import describe

            return describe(error.result)
        if isinstance(error, RlstarError):
            return str(error)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        """File, line and title."""
        return self.theorem.file, self.theorem.line - 1, f"theorem {self.name}"
