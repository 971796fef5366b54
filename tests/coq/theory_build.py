"""Compile copies of the Coq theory, changed or not, and find again what was compiled before, by these tests or by `make coq`."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from rlstar_sym.prove.coq_library import Library, Source, compile_sources, needs_by_coqdep, read_sources
from rlstar_sym.prove.coq_process import find_coqc
from rlstar_sym.prove.coqc import STORE

ROOT = Path(__file__).resolve().parents[2]
THEORY = ROOT / "proofs" / "coq" / "theory"
#: where `make coq` and `rlstar prove` leave what they compile, named by the digests of what it was compiled from
FOLDER = ROOT / "build" / "coq"

needs_coq = pytest.mark.skipif(
    find_coqc() is None or shutil.which("coqdep") is None, reason="coqc is not installed (apt-get install coq)"
)


def program() -> str:
    """The installed coqc."""
    found = find_coqc()
    assert found is not None
    return found


def tool(name: str) -> ModuleType:
    """A program of tools/ as a module."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        sys.modules[name] = module
    return sys.modules[name]


@dataclass(frozen=True)
class Build:
    """The files of a theory, and what each needs, in an order in which they can be compiled."""

    sources: dict[str, Source]
    needs: dict[str, set[str]]

    def changed(self, file: str, text: str) -> Build:
        """The theory with another text of one file, which needs the same files."""
        name = f"RLStar.Theory.{file}"
        return Build(self.sources | {name: replace(self.sources[name], text=text.encode())}, self.needs)

    def text(self, file: str) -> str:
        """What a file says."""
        return self.sources[f"RLStar.Theory.{file}"].text.decode()

    def compile(self, file: str, store: Path = FOLDER / STORE) -> Library:
        """A file and all that it needs, compiled; what `make coq` has compiled is found again."""
        names = [name for name in self.needs if name in {f"RLStar.Theory.{file}", *self.needs[f"RLStar.Theory.{file}"]}]
        chosen: Sequence[Source] = [self.sources[name] for name in names]
        return compile_sources(program(), chosen, self.needs, store, stores=[FOLDER / STORE], jobs=2)

    def failure_from(self, file: str, store: Path) -> str | None:
        """Compile a file and all that need it, one after the other: why the first fails that does, or None if all compile."""
        changed = f"RLStar.Theory.{file}"
        for name, needs in self.needs.items():
            if name == changed or changed in needs:
                failures = self.compile(name.rpartition(".")[2], store).failures
                if failures:
                    return next(iter(failures.values()))
        return None


@cache
def theory() -> Build:
    """The project's theory."""
    sources = read_sources("RLStar.Theory", THEORY)
    return Build({one.name: one for one in sources}, needs_by_coqdep(program(), sources))
