"""Find and load theorem files: Python files that use `@theorem`, or state an `open_question(...)`.

Loading a theorem file runs it, as pytest runs a test file; so load only files that you would run. Data (certificates, command-line text) is never executed.
"""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

from rlstar_sym.errors import RlstarError, TheoremFileError, UsageError
from rlstar_sym.theorem.questions import OpenQuestion, _asking, check_bounds, check_questions
from rlstar_sym.theorem.theorems import Theorem, _collecting, check_references

#: the calls at the top of a file that state a question
QUESTIONS: Final = ("open_question", "conjecture")


@dataclass(frozen=True)
class Discovered:
    """What theorem files state, each by id, in the order of ids; `named`: ids of the questions that were asked for by their ids."""

    theorems: dict[str, Theorem] = field(default_factory=dict)
    questions: dict[str, OpenQuestion] = field(default_factory=dict)
    named: tuple[str, ...] = ()


def shipped_directory() -> Path:
    """The directory of the theorem files that come with the package."""
    package = Path(__file__).resolve().parent.parent
    for candidate in (package / "shipped_proofs", package.parent / "proofs"):
        if candidate.is_dir():
            return candidate
    raise UsageError("the shipped theorem files are missing; reinstall the package, or name a directory of your own")


def theorem_files(path: Path) -> list[Path]:
    """The theorem files under a directory (or the one file), in order; raises UsageError when there is none."""
    if path.is_file():
        if path.suffix != ".py":
            raise UsageError(
                f"{path} is not a Python file; name a theorem file, a directory of them, or a theorem's id"
            )
        return [path]
    if not path.exists():
        raise UsageError(f"{path} does not exist; name a theorem file, a directory of them, or a theorem's id")
    candidates = [f for f in sorted(path.rglob("*.py")) if not f.name.startswith(("_", "test_", "conftest"))]
    found = [f for f in candidates if states_theorem(f) or _is_suspect(f)]
    if not found:
        raise UsageError(f'{path} has no theorem file; write a Python file with a function decorated by @theorem("ID")')
    return found


def _is_suspect(path: Path) -> bool:
    """A file that must not be passed over in silence: it imports `theorem` or a kind of question, by whatever name, or does not parse."""
    try:
        source = path.read_text(encoding="utf-8")
        tree = ast.parse(source)
    except SyntaxError as error:
        return error.lineno is not None  # without a line it is no text at all
    except (OSError, ValueError, RecursionError):
        return False
    return any(
        isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith("rlstar_sym.theorem")
        and any(alias.name in ("theorem", *QUESTIONS) for alias in node.names)
        for node in ast.walk(tree)
    )


def states_theorem(path: Path, *, at_the_top: bool = False) -> bool:
    """Whether a Python file has a function (at_the_top: of the module itself) decorated with `theorem(...)`; a file that does not parse counts if it says
    @theorem.
    """
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    if "@theorem" not in source:
        return False
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError):
        return True
    return any(
        isinstance(decorator, ast.Call) and isinstance(decorator.func, ast.Name) and decorator.func.id == "theorem"
        for node in (tree.body if at_the_top else ast.walk(tree))
        if isinstance(node, ast.FunctionDef)
        for decorator in node.decorator_list
    )


def load_file(path: Path) -> list[Theorem]:
    """Run one theorem file and return its theorems, in order; raises TheoremFileError with file and line."""
    return _run_file(path)[0]


def _run_file(path: Path) -> tuple[list[Theorem], list[OpenQuestion]]:
    """The theorems and the open questions of one file, in order."""
    path = path.resolve()
    name = f"rlstar_theorems_{path.stem}_{hashlib.sha256(str(path).encode()).hexdigest()[:8]}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise TheoremFileError(f"{path} cannot be loaded as Python")
    module = importlib.util.module_from_spec(spec)
    found: list[Theorem] = []
    asked: list[OpenQuestion] = []
    token, token_of_questions = _collecting.set(found), _asking.set(asked)
    wrote_bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except SyntaxError as error:
        raise TheoremFileError(f"{path}:{error.lineno or 1}: not valid Python: {error.msg}") from error
    except RlstarError as error:
        raise TheoremFileError(f"{path}:{_line_in(path, error)}: {error}") from error
    except (Exception, SystemExit) as error:
        raise TheoremFileError(f"{path}:{_line_in(path, error)}: {type(error).__name__}: {error}") from error
    finally:
        sys.dont_write_bytecode = wrote_bytecode
        _collecting.reset(token)
        _asking.reset(token_of_questions)
        sys.modules.pop(name, None)
    if not found and not asked:
        raise TheoremFileError(f'{path} states no theorem; decorate a function with @theorem("ID")')
    return found, asked


#: what shipped files stated when they were run in this process, by path, with the time of change and the size that the file had then
_SHIPPED: dict[Path, tuple[tuple[int, int], list[Theorem], list[OpenQuestion]]] = {}


def _stated_in(path: Path) -> tuple[list[Theorem], list[OpenQuestion]]:
    """As `_run_file`; a shipped file is run once in a process, for recording all of them takes seconds, and pytest loads them for file after file."""
    path = path.resolve()
    if path.parent != shipped_directory():
        return _run_file(path)
    now = path.stat()
    state = now.st_mtime_ns, now.st_size
    known = _SHIPPED.get(path)
    if known is None or known[0] != state:
        known = state, *_run_file(path)
        _SHIPPED[path] = known
    return list(known[1]), list(known[2])


def _line_in(path: Path, error: BaseException) -> int:
    line, trace = 1, error.__traceback__
    while trace is not None:
        if Path(trace.tb_frame.f_code.co_filename) == path:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def load(files: Iterable[Path]) -> dict[str, Theorem]:
    """The theorems of theorem files, as `load_all` finds them."""
    return load_all(files).theorems


def load_all(files: Iterable[Path]) -> Discovered:
    """Load theorem files. Ids must be unique; a used theorem that is not among them is taken from the shipped ones."""
    theorems: dict[str, Theorem] = {}
    questions: dict[str, OpenQuestion] = {}
    for file in files:
        stated, asked = _stated_in(file)
        for one in stated:
            _enter(one, theorems)
        for question in asked:
            _enter(question, questions)
    _want_own_ids(theorems, questions)
    check_questions(questions, theorems)
    missing = any(used not in theorems for one in theorems.values() for used in one.uses)
    beyond = any(bound not in theorems for one in questions.values() for bound in one.between)
    known: dict[str, object] = dict(theorems)
    if missing or beyond:
        shipped = [_stated_in(file) for file in theorem_files(shipped_directory())]
        known = {one.id: one for stated, _ in shipped for one in stated} | known
        if missing:
            check_questions({one.id: one for _, asked in shipped for one in asked} | questions, theorems)
            _add_shipped(theorems, {one.id: one for stated, _ in shipped for one in stated})
            check_questions(questions, theorems)
    check_references(theorems)
    check_bounds(questions, known)
    for one in theorems.values():
        one.library.update(theorems)
    return Discovered(in_order(theorems), in_order(questions))


T = TypeVar("T")
Stated = TypeVar("Stated", Theorem, OpenQuestion)


def in_order(by_id: Mapping[str, T]) -> dict[str, T]:
    """By id: I.2 before I.10, Roman part first."""
    return dict(sorted(by_id.items(), key=lambda item: _natural(item[0])))


def _enter(one: Stated, by_id: dict[str, Stated]) -> None:
    """Enter a theorem or question under its id, which must be free."""
    if one.id in by_id:
        other = by_id[one.id]
        raise TheoremFileError(
            f"{one.file}:{one.line}: the id {one.id} is already taken by {other.file}:{other.line}; choose another"
        )
    by_id[one.id] = one


def shipped_ids() -> dict[str, Path]:
    """The ids of shipped theorems and questions, with their files. They are read in the text of the files, which are not run."""
    return {
        name: file
        for file in sorted(shipped_directory().glob("*.py"))
        for name in _STATED.findall(file.read_text("utf-8"))
    }


#: a theorem or question with its id, in the text of a shipped file
_STATED: Final = re.compile(rf'^(?:@theorem|{"|".join(QUESTIONS)})\(\s*"([^"]+)"', re.MULTILINE)


def _want_own_ids(*stated: dict[str, Theorem] | dict[str, OpenQuestion]) -> None:
    """What a file of one's own states is not called like something shipped: results are told apart by their ids."""
    own = [one for by_id in stated for one in by_id.values() if one.file.parent != shipped_directory()]
    shipped = shipped_ids() if own else {}
    for one in own:
        other = shipped.get(one.id)
        if other is not None and not _same_text(one.file, other):
            raise TheoremFileError(
                f"{one.file}:{one.line}: the id {one.id} is that of a shipped theorem or question (proofs/{other.name}); choose another"
            )


def _same_text(one: Path, other: Path) -> bool:
    """Whether a file is a copy of another, which states the same."""
    try:
        return one.read_bytes() == other.read_bytes()
    except OSError:
        return False


def _add_shipped(theorems: dict[str, Theorem], shipped: dict[str, Theorem]) -> None:
    """Add the shipped theorems that are used, and those that they use."""
    for one in theorems.values():
        if one.id in shipped and one.file != shipped[one.id].file:
            raise TheoremFileError(
                f"{one.file}:{one.line}: the id {one.id} is that of a shipped theorem ({shipped[one.id].title}); choose another"
            )
    todo = [used for one in theorems.values() for used in one.uses]
    while todo:
        used = todo.pop()
        if used not in theorems and used in shipped:
            theorems[used] = shipped[used]
            todo.extend(shipped[used].uses)


def discover(targets: Iterable[str]) -> dict[str, Theorem]:
    """Theorems named on the command line: paths of files or directories, ids of shipped theorems or of their parts, such as II; nothing means all shipped ones."""
    return discover_all(targets).theorems


def discover_all(targets: Iterable[str]) -> Discovered:
    """Theorems and open questions, named as for `discover`."""
    targets = list(targets)
    files: list[Path] = []
    ids: list[str] = []
    for target in targets:
        path = Path(target)
        if path.exists() or "/" in target or target.endswith(".py"):
            files += theorem_files(path)
        else:
            ids.append(target)
    if not ids and files:
        return load_all(dict.fromkeys(f.resolve() for f in files))
    shipped = load_all(theorem_files(shipped_directory()))
    if not targets:
        return shipped
    own = load_all(dict.fromkeys(f.resolve() for f in files)) if files else Discovered()
    chosen, questions = dict(own.theorems), dict(own.questions)
    # the name of a part, such as II, stands for all its theorems, and brings its questions without asking for their proof
    of_part = {
        name: _part(name, shipped.theorems) for name in ids if name not in (*shipped.theorems, *shipped.questions)
    }
    for question in (q for name, part in of_part.items() if part for q in _part(name, shipped.questions)):
        _choose(shipped.questions[question], questions)
    for name in [one for given in ids for one in of_part.get(given) or [given]]:
        if name in shipped.questions:
            _choose(shipped.questions[name], questions)
            continue
        if name not in shipped.theorems:
            letters = name.partition(".")[0]
            part = [*_part(letters, shipped.theorems), *_part(letters, shipped.questions)]
            known = f"part {letters} has {', '.join(part)}" if part else "ids begin with I, II or III, such as I.3"
            raise UsageError(
                f"{name} is neither a file, a directory nor the id of a shipped theorem or question; {known}"
            )
        for used in _with_used(name, shipped.theorems):
            _choose(shipped.theorems[used], chosen)
    check_questions(questions, chosen)
    named = tuple(name for name in dict.fromkeys(ids) if name in shipped.questions)
    return Discovered(in_order(chosen), in_order(questions), named)


def _part(letters: str, by_id: Iterable[str]) -> list[str]:
    return [one for one in by_id if one.partition(".")[0] == letters]


def _choose(one: Stated, by_id: dict[str, Stated]) -> None:
    """Add a shipped theorem or question, unless a file of one's own has something else of that id."""
    other = by_id.setdefault(one.id, one)
    if other.file != one.file:
        raise TheoremFileError(
            f"{other.file}:{other.line}: the id {one.id} is already taken by {one.file}; choose another"
        )


def _with_used(name: str, theorems: dict[str, Theorem]) -> list[str]:
    result: list[str] = []
    todo = [name]
    while todo:
        one = todo.pop()
        if one not in result:
            result.append(one)
            todo.extend(theorems[one].uses)
    return result


def _natural(name: str) -> tuple[tuple[int, int | str], ...]:
    """I.2 before I.10, Roman part first."""
    roman = {"I": 1, "II": 2, "III": 3, "IV": 4}
    head, *parts = re.findall(r"\d+|[A-Za-z]+", name)
    first: tuple[int, int | str] = (0, roman[head]) if head in roman else (1, head)
    return (first, *((0, int(p)) if p.isdigit() else (1, p) for p in parts))
