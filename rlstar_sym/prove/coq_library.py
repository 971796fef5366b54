"""Coq files compiled in the order in which they need each other, in parallel, and kept by the digest of all that they were compiled from.

A store is a folder with one folder for each compiled file, `RLStar.Theory.Sums-<key>`. The key is a digest of the version of Coq, the text of the file and
the keys of the files that it needs, so a kept file is never a stale one, nothing is ever overwritten, and several processes may share a store: each waits
while another compiles the same file, then finds what it left. Compiled files that stand anywhere else, beside the sources say, are not looked at.

Standard library only, so that `make coq` needs nothing but Python and Coq.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from rlstar_sym.prove.coq_process import CoqFailure, beside, run_coqc, stop_coqc

fcntl: Any
try:
    import fcntl
except ImportError:  # no POSIX locks: two processes may then compile the same file, and the last to finish leaves it
    fcntl = None

#: no user's settings, and no warnings
OPTIONS: Final = ("-q", "-w", "-all")
#: seconds for one file; the longest takes 40 on an idle machine
SECONDS: Final = 1200.0
_VERSION_SECONDS: Final = 10.0
_FILE: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_DEPENDENCY: Final = re.compile(r"^(\S+)\.vo\b[^:\n]*:([^\n]*)$", re.MULTILINE)


@dataclass(frozen=True)
class Source:
    """A Coq file. name: as Coq calls it, RLStar.Theory.Sums; text: what it says, as it was when it was read."""

    name: str
    text: bytes

    @property
    def prefix(self) -> str:
        """What the names of the files of its folder begin with: RLStar.Theory."""
        return self.name.rpartition(".")[0]

    @property
    def stem(self) -> str:
        """The name of the file without its ending: Sums."""
        return self.name.rpartition(".")[2]


@dataclass(frozen=True)
class Step:
    """What became of a file: compiled, kept from before, or failed with a reason."""

    name: str
    word: str
    seconds: float


@dataclass
class Library:
    """Compiled files: the folder of each by its name, and for those that did not compile the reason."""

    folders: dict[str, Path] = field(default_factory=dict)
    failures: dict[str, str] = field(default_factory=dict)

    def options(self, names: Sequence[str] | None = None) -> tuple[str, ...]:
        """What coqc must be told to find these files (all of them by default)."""
        chosen = sorted(self.folders) if names is None else sorted(names)
        return tuple(
            word for name in chosen for word in ("-Q", str(self.folders[name].resolve()), name.rpartition(".")[0])
        )


def read_sources(prefix: str, folder: Path) -> list[Source]:
    """The Coq files of a folder, by name. Raises CoqFailure where one stands in a folder inside it, or has a name that Coq cannot read."""
    found = []
    for path in sorted(folder.rglob("*.v")):
        if path.parent != folder:
            raise CoqFailure(f"{path} stands in a folder of its own; move it to {folder}")
        if not _FILE.fullmatch(path.stem):
            raise CoqFailure(f"{path} has a name that is no name in Coq; use letters, digits and _")
        found.append(Source(f"{prefix}.{path.stem}", path.read_bytes()))
    return found


def version_of(program: str) -> str:
    """What coqc says of itself. Raises CoqFailure."""
    said = run_coqc([program, "--version"], Path.cwd(), _VERSION_SECONDS)
    if said.failure or said.code != 0 or not said.out.strip():
        raise CoqFailure(said.failure or f"coqc --version failed (exit code {said.code})")
    return said.out


def needs_by_coqdep(program: str, sources: Sequence[Source]) -> dict[str, set[str]]:
    """What each file needs, in the end, as coqdep reads it. Raises CoqFailure."""
    coqdep = beside(program, "coqdep")
    with tempfile.TemporaryDirectory(prefix="coqdep-") as temporary:
        names: dict[str, str] = {}
        for one in sources:
            path = Path(temporary) / one.prefix / f"{one.stem}.v"
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(one.text)
            names[f"{one.prefix}/{one.stem}"] = one.name
        bound = [word for prefix in sorted({one.prefix for one in sources}) for word in ("-Q", prefix, prefix)]
        ended = run_coqc([coqdep, *bound, *(f"{name}.v" for name in names)], Path(temporary), SECONDS)
    if ended.problem:
        raise CoqFailure(f"coqdep failed: {ended.problem}")
    direct: dict[str, set[str]] = {name: set() for name in names.values()}
    for file, line in _DEPENDENCY.findall(ended.out):
        for needed in line.split():
            stem, _, ending = needed.rpartition(".")
            if needed == f"{file}.v":
                continue
            if ending != "vo" or stem not in names:
                raise CoqFailure(f"{names.get(file, file)} reads {needed}, which is none of the files to be compiled")
            direct[names[file]].add(names[stem])
    return _closed(direct)


def _closed(direct: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """What each needs directly or not, in an order in which they can be compiled."""
    needs: dict[str, set[str]] = {}
    while len(needs) < len(direct):
        ready = [name for name in direct if name not in needs and direct[name] <= needs.keys()]
        if not ready:
            raise CoqFailure(f"these files need each other: {', '.join(sorted(direct.keys() - needs.keys()))}")
        for name in ready:
            needs[name] = direct[name].union(*(needs[other] for other in direct[name]))
    return needs


def keys_of(program: str, version: str, sources: Sequence[Source], needs: Mapping[str, set[str]]) -> dict[str, str]:
    """The key of each file; `needs` names for each file all that it needs, after those."""
    texts = {one.name: one.text for one in sources}
    keys: dict[str, str] = {}
    for name in sorted(texts, key=lambda one: len(needs[one])):
        digest = hashlib.sha256()
        parts = [version, str(Path(program).resolve()), *OPTIONS, name, *(keys[n] for n in sorted(needs[name]))]
        for part in (*(p.encode() for p in parts), texts[name]):
            digest.update(len(part).to_bytes(8, "big") + part)
        keys[name] = digest.hexdigest()[:32]
    return keys


def compile_sources(
    program: str,
    sources: Sequence[Source],
    needs: Mapping[str, set[str]],
    store: Path,
    *,
    stores: Sequence[Path] = (),
    jobs: int = 1,
    seconds: Callable[[Source], float] = lambda _: SECONDS,
    progress: Callable[[Step], None] = lambda _: None,
) -> Library:
    """Compile what no store has yet. A file that does not compile is named in `failures`, as is each that needs it; the others are compiled all the same.

    needs: for each file all that it needs, directly or not. stores: more stores to look into, which are not written to. Raises CoqFailure when Coq cannot be
    asked, OSError when the store cannot be written.
    """
    keys = keys_of(program, version_of(program), sources, needs)
    store.mkdir(parents=True, exist_ok=True)
    library = Library()
    waiting = {one.name: one for one in sources}
    for name in list(waiting):
        for place in (store, *stores):
            if name in waiting and is_kept(place / f"{name}-{keys[name]}", waiting[name]):
                library.folders[name] = place / f"{name}-{keys[name]}"
                del waiting[name]
                progress(Step(name, "kept", 0.0))

    def compiled(one: Source) -> Path:
        options = library.options(list(needs[one.name]))
        with _alone(store, f"{one.name}-{keys[one.name]}"):
            return _compile(program, one, options, store, keys[one.name], seconds(one))

    _compile_waiting(waiting, needs, compiled, library, max(1, jobs), progress)
    return library


def _compile_waiting(
    waiting: dict[str, Source],
    needs: Mapping[str, set[str]],
    compiled: Callable[[Source], Path],
    library: Library,
    jobs: int,
    progress: Callable[[Step], None],
) -> None:
    """Compile each when what it needs is there, `jobs` at once."""
    under_way: dict[Future[Path], tuple[str, float]] = {}
    pool = ThreadPoolExecutor(max_workers=jobs)
    try:
        while waiting or under_way:
            for name in [n for n in waiting if needs[n] & library.failures.keys()]:
                missing = min(needs[name] & library.failures.keys())
                library.failures[name] = f"it needs {missing}, which does not compile"
                del waiting[name]
            ready = [one for one in waiting.values() if needs[one.name] <= library.folders.keys()]
            ready.sort(key=lambda one: -len(one.text))  # the longest first, so that none is left for the end
            for one in ready[: jobs - len(under_way)]:
                del waiting[one.name]
                under_way[pool.submit(compiled, one)] = (one.name, time.monotonic())
            if not under_way:
                continue
            for future in wait(under_way, return_when=FIRST_COMPLETED).done:
                name, started = under_way.pop(future)
                try:
                    library.folders[name] = future.result()
                    word = "compiled"
                except CoqFailure as error:
                    library.failures[name] = word = str(error)
                progress(Step(name, word, time.monotonic() - started))
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        stop_coqc()
        raise
    pool.shutdown()


def _compile(program: str, one: Source, options: Sequence[str], store: Path, key: str, seconds: float) -> Path:
    """The folder with the compiled file; it appears in the store whole or not at all."""
    done = store / f"{one.name}-{key}"
    if is_kept(done, one):  # another process was faster
        return done
    with tempfile.TemporaryDirectory(dir=store, prefix=".building-") as temporary:
        building = Path(temporary) / "file"
        building.mkdir()
        (building / f"{one.stem}.v").write_bytes(one.text)
        command = [program, *OPTIONS, *options, "-Q", ".", one.prefix, f"{one.stem}.v"]
        ended = run_coqc(command, building, seconds)
        if ended.problem:
            raise CoqFailure(ended.problem)
        made = building / f"{one.stem}.vo"
        if not made.is_file():
            raise CoqFailure("coqc left no compiled file")
        for other in building.iterdir():  # what a file may write while it is compiled is not kept
            if other.name not in (made.name, f"{one.stem}.v"):
                shutil.rmtree(other) if other.is_dir() and not other.is_symlink() else other.unlink()
        (building / f"{one.stem}.v").write_bytes(one.text)
        (building / "digest").write_text(hashlib.sha256(made.read_bytes()).hexdigest(), encoding="ascii")
        if done.exists():  # no longer what was compiled
            shutil.rmtree(done)
        building.rename(done)
    return done


def is_kept(folder: Path, one: Source) -> bool:
    """Whether the folder has the compiled file as it was left there."""
    try:
        compiled = (folder / f"{one.stem}.vo").read_bytes()
        digest = (folder / "digest").read_text(encoding="ascii")
    except (OSError, ValueError):
        return False
    return digest == hashlib.sha256(compiled).hexdigest()


@contextmanager
def _alone(store: Path, name: str) -> Iterator[None]:
    """While no other process, and no other thread, compiles this file into the store."""
    if fcntl is None:
        yield
        return
    (store / ".locks").mkdir(exist_ok=True)
    with (store / ".locks" / name).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # given back when the file is closed, or the process ends
        yield
