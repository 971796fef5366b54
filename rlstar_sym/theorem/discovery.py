"""Find and load theorem files: Python files that use `@theorem`.

Loading a theorem file runs it, as pytest runs a test file; so load only files that you would run. Data (certificates, command-line text) is never executed.
"""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from rlstar_sym.errors import RlstarError, TheoremFileError, UsageError
from rlstar_sym.theorem.theorems import Theorem, _collecting, check_references


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
    """A file that must not be passed over in silence: it imports `theorem`, by whatever name, or does not parse."""
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
        and any(alias.name == "theorem" for alias in node.names)
        for node in ast.walk(tree)
    )


def states_theorem(path: Path) -> bool:
    """Whether a Python file has a function decorated with `theorem(...)`; a file that does not parse counts if it says @theorem."""
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
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        for decorator in node.decorator_list
    )


def load_file(path: Path) -> list[Theorem]:
    """Run one theorem file and return its theorems, in order; raises TheoremFileError with file and line."""
    path = path.resolve()
    name = f"rlstar_theorems_{path.stem}_{hashlib.sha256(str(path).encode()).hexdigest()[:8]}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise TheoremFileError(f"{path} cannot be loaded as Python")
    module = importlib.util.module_from_spec(spec)
    found: list[Theorem] = []
    token = _collecting.set(found)
    wrote_bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except SyntaxError as error:
        raise TheoremFileError(f"{path}:{error.lineno}: not valid Python: {error.msg}") from error
    except RlstarError as error:
        raise TheoremFileError(f"{path}:{_line_in(path, error)}: {error}") from error
    except (Exception, SystemExit) as error:
        raise TheoremFileError(f"{path}:{_line_in(path, error)}: {type(error).__name__}: {error}") from error
    finally:
        sys.dont_write_bytecode = wrote_bytecode
        _collecting.reset(token)
        sys.modules.pop(name, None)
    if not found:
        raise TheoremFileError(f'{path} states no theorem; decorate a function with @theorem("ID")')
    return found


def _line_in(path: Path, error: BaseException) -> int:
    line, trace = 1, error.__traceback__
    while trace is not None:
        if Path(trace.tb_frame.f_code.co_filename) == path:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def load(files: Iterable[Path]) -> dict[str, Theorem]:
    """Load theorem files. Ids must be unique; a used theorem that is not among them is taken from the shipped ones."""
    theorems: dict[str, Theorem] = {}
    for file in files:
        for one in load_file(file):
            if one.id in theorems:
                other = theorems[one.id]
                raise TheoremFileError(
                    f"{one.file}:{one.line}: the id {one.id} is already taken by {other.file}:{other.line}; choose another"
                )
            theorems[one.id] = one
    if any(used not in theorems for one in theorems.values() for used in one.uses):
        _add_shipped(theorems)
    check_references(theorems)
    for one in theorems.values():
        one.library.update(theorems)
    return dict(sorted(theorems.items(), key=lambda item: _natural(item[0])))


def _add_shipped(theorems: dict[str, Theorem]) -> None:
    """Add the shipped theorems that are used, and those that they use."""
    shipped = {one.id: one for file in theorem_files(shipped_directory()) for one in load_file(file)}
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
    """Theorems named on the command line: paths of files or directories, or ids of shipped theorems; nothing means all shipped ones."""
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
        return load(dict.fromkeys(f.resolve() for f in files))
    shipped = load(theorem_files(shipped_directory()))
    if not targets:
        return shipped
    chosen = load(dict.fromkeys(f.resolve() for f in files)) if files else {}
    for name in ids:
        if name not in shipped:
            raise UsageError(
                f"{name} is neither a file, a directory nor the id of a shipped theorem ({', '.join(shipped)})"
            )
        for one in _with_used(name, shipped):
            other = chosen.setdefault(one, shipped[one])
            if other.file != shipped[one].file:
                raise TheoremFileError(
                    f"{other.file}:{other.line}: the id {one} is already taken by {shipped[one].file}; choose another"
                )
    return dict(sorted(chosen.items(), key=lambda item: _natural(item[0])))


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
