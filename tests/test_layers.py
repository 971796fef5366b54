"""The house: layers import only downwards, the checker stands alone, and starting up stays light."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import rlstar_sym

PACKAGE = Path(rlstar_sym.__file__).parent
LOWEST = frozenset({"errors"})
#: what else anybody may use that works long
BARS = frozenset({"progress"})
#: every layer, and all that it may import; lowest first
MAY_IMPORT: dict[str, frozenset[str]] = {
    "errors": frozenset(),
    "progress": frozenset(),
    "polynomial": LOWEST,
    "model": LOWEST | {"polynomial"},
    "logic": LOWEST | {"polynomial"},
    "theorem": LOWEST | {"polynomial", "logic"},
    "crosscheck": LOWEST | {"polynomial", "model"},
    "replay": LOWEST | {"polynomial", "logic", "model", "theorem", "crosscheck"},
    "prove": LOWEST | {"polynomial", "logic", "theorem", "replay"},
    # files of Coq from proof terms, and what Coq says of them
    "kernel": LOWEST | {"polynomial", "logic", "theorem", "prove"},
    "runs": LOWEST | BARS | {"polynomial", "model"},
    "report": LOWEST | {"polynomial", "logic", "theorem", "model"},
    "fate": LOWEST | {"polynomial", "model"},
    "diagnose": LOWEST | BARS | {"polynomial", "model", "crosscheck", "runs", "fate"},
    "plot": LOWEST | BARS | {"polynomial", "model", "runs", "fate", "diagnose"},
    "cli": LOWEST
    | BARS
    | {
        "polynomial",
        "logic",
        "model",
        "theorem",
        "crosscheck",
        "replay",
        "prove",
        "kernel",
        "report",
        "runs",
        "fate",
        "diagnose",
        "plot",
        "the public names",
    },
    "pytest_plugin": LOWEST
    | {
        "polynomial",
        "logic",
        "model",
        "theorem",
        "crosscheck",
        "replay",
        "prove",
        "report",
        "runs",
        "fate",
        "diagnose",
        "cli",
    },
    "__main__": frozenset({"cli"}),
    # `from rlstar_sym import SymmetricChain`: what theorem files need
    "the public names": frozenset({"polynomial", "model", "theorem"}),
    "check": frozenset(),
}
HEAVY = {
    "sympy",
    "z3",
    "cvc5",
    "numpy",
    "polars",
    "matplotlib",
    "flint",
    "mpmath",
    "scipy",
    "pandas",
    "pytest",
    "hypothesis",
}
FILES = sorted(PACKAGE.rglob("*.py"))


def layer_of(file: Path) -> str:
    first = file.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return "the public names" if first == "__init__" else first


def imports(source: str, package: str) -> Iterator[tuple[str, int]]:
    """Dotted names that a module imports anywhere, also in functions and under TYPE_CHECKING, with the line."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package.split(".")[: len(package.split(".")) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module) if part)
            yield from ((f"{module}.{alias.name}", node.lineno) for alias in node.names)
        elif isinstance(node, ast.Call) and _called(node) in ("import_module", "__import__", "run_module", "run_path"):
            argument = node.args[0] if node.args else None
            constant = isinstance(argument, ast.Constant) and isinstance(argument.value, str)
            yield (argument.value if constant else "?", node.lineno)


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def own_imports(file: Path) -> Iterator[tuple[str, int]]:
    """The layers of this package that a file imports, with the line."""
    package = ".".join(("rlstar_sym", *file.relative_to(PACKAGE).parts[:-1]))
    for name, line in imports(file.read_text(encoding="utf-8"), package):
        top, _, inner = name.partition(".")
        if top == "rlstar_sym":
            first = inner.partition(".")[0]
            yield (first if first in MAY_IMPORT else "the public names"), line


def test_the_list_of_layers_is_the_directory():
    there = {layer_of(f) for f in FILES}
    assert there <= set(MAY_IMPORT)
    assert set(MAY_IMPORT) - there <= {"diagnose"}
    assert len(FILES) > 40


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(PACKAGE)))
def test_a_module_imports_downwards_only(file):
    layer = layer_of(file)
    for other, line in own_imports(file):
        allowed = MAY_IMPORT[layer] | {layer}
        assert other in allowed, f"{file.relative_to(PACKAGE)}:{line}: {layer} imports {other}"


def test_the_arrows_have_no_cycle_and_keep_the_sisters_apart():
    names = list(MAY_IMPORT)
    lowest_first = [n for n in names if n not in ("the public names", "cli", "pytest_plugin", "__main__")]
    for layer in lowest_first:
        assert all(lowest_first.index(other) < lowest_first.index(layer) for other in MAY_IMPORT[layer])
    for one, other in (("model", "theorem"), ("report", "prove"), ("prove", "crosscheck"), ("prove", "model")):
        assert other not in MAY_IMPORT[one]
        assert one not in MAY_IMPORT[other]
    assert not any("check" in allowed for allowed in MAY_IMPORT.values())


def test_the_reader_of_imports_sees_every_form():
    """The test above is worth what this reader sees."""
    source = """
import rlstar_sym.prove.run
from rlstar_sym.model import chain
from .. import errors
from ..model.chain import SymmetricChain
from . import facts
if TYPE_CHECKING:
    from rlstar_sym.crosscheck.oracle import Enumeration
def f():
    import rlstar_sym.cli
    importlib.import_module("rlstar_sym.report.prose")
    __import__(name)
"""
    assert {name for name, _ in imports(source, "rlstar_sym.theorem")} == {
        "rlstar_sym.prove.run",
        "rlstar_sym.model.chain",
        "rlstar_sym.errors",
        "rlstar_sym.model.chain.SymmetricChain",
        "rlstar_sym.theorem.facts",
        "rlstar_sym.crosscheck.oracle.Enumeration",
        "rlstar_sym.cli",
        "rlstar_sym.report.prose",
        "?",
    }


def test_only_the_public_names_are_imported_by_computed_name():
    computed = {
        str(file.relative_to(PACKAGE))
        for file in FILES
        for name, _ in imports(file.read_text(encoding="utf-8"), "rlstar_sym")
        if name == "?"
    }
    assert computed <= {"__init__.py"}


def test_the_public_names_point_into_their_layers():
    for name, module in rlstar_sym._WHERE.items():
        assert module.split(".")[1] in MAY_IMPORT["the public names"]
        assert getattr(rlstar_sym, name).__name__ in (name, "Fraction")


# -- the checker ----------------------------------------------------------------------

CHECKER = PACKAGE / "check" / "checker.py"


def test_the_checker_imports_the_standard_library_only():
    found = {name.partition(".")[0] for name, _ in imports(CHECKER.read_text(encoding="utf-8"), "")}
    assert found <= set(sys.stdlib_module_names)
    assert not found & {"pickle", "marshal", "importlib", "runpy", "subprocess", "socket", "ctypes", "multiprocessing"}


def test_the_checker_executes_nothing_that_it_reads():
    called = {
        _called(node) for node in ast.walk(ast.parse(CHECKER.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)
    }
    assert not called & {"eval", "exec", "compile", "__import__", "import_module", "getattr", "setattr", "globals"}


def test_the_checker_does_not_lean_on_assert():
    tree = ast.parse(CHECKER.read_text(encoding="utf-8"))
    assert not any(isinstance(node, ast.Assert) for node in ast.walk(tree))


def test_nobody_imports_the_checker():
    for file in FILES:
        for name, line in imports(file.read_text(encoding="utf-8"), ".".join(("rlstar_sym", file.parent.name))):
            assert not name.startswith(("rlstar_sym.check.", "rlstar_sym.check.checker")), f"{file}:{line}"
            assert name != "rlstar_sym.check", f"{file}:{line}"


def test_the_checker_is_one_short_file():
    files = [f.name for f in sorted(CHECKER.parent.glob("*.py"))]
    assert files == ["__init__.py", "checker.py"]
    assert len((CHECKER.parent / "__init__.py").read_text(encoding="utf-8").splitlines()) <= 3
    assert len(CHECKER.read_text(encoding="utf-8").splitlines()) <= 500


def test_the_checker_runs_without_the_package(tmp_path):
    alone = tmp_path / "checker.py"
    alone.write_bytes(CHECKER.read_bytes())
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(alone), str(tmp_path / "none.json")],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 2
    assert done.stdout.startswith("malformed\t-\t")
    assert done.stderr == ""


# -- starting up ---------------------------------------------------------------------


def loaded_by(statement: str) -> set[str]:
    """The top-level modules in sys.modules after a statement, in a fresh interpreter."""
    program = f"{statement}\nimport sys\nprint(*sorted({{m.partition('.')[0] for m in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "statement",
    [
        "import rlstar_sym; rlstar_sym.__version__",
        "import rlstar_sym.cli.main; rlstar_sym.cli.main.parser()",
        "import rlstar_sym.errors",
    ],
)
def test_starting_up_loads_nothing_heavy(statement):
    loaded = loaded_by(statement)
    assert "rlstar_sym" in loaded
    assert not loaded & HEAVY


def test_help_loads_nothing_heavy():
    program = (
        "import sys\nfrom rlstar_sym.cli.main import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
    )
    program += f"sys.exit(len(set(sys.modules) & {HEAVY!r}))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "prove" in done.stdout


def test_an_easy_claim_is_decided_without_what_it_does_not_need(tmp_path):
    """Neither libraries of search and solvers, nor theorem files, models and replays; one claim takes less time than loading them."""
    program = (
        "import sys\nfrom rlstar_sym.cli import bounded\nbounded.bounded = lambda work, seconds: work()\n"
        "from rlstar_sym.cli.main import main\n"
        f"code = main(['decide', 'x*y < 1', '--given', '0 < x < 1', '--given', '0 < y < 1', '--out', {str(tmp_path)!r}, '--no-cache'])\n"
        "print(code, *sorted(m for m in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    code, *loaded = done.stdout.splitlines()[-1].split()
    assert code == "0"
    assert not {m.partition(".")[0] for m in loaded} & (HEAVY - {"flint"})
    layers = {m.split(".")[1] for m in loaded if m.startswith("rlstar_sym.")}
    assert layers == {"cli", "errors", "polynomial", "prove", "theorem"}
    theorem = {m for m in loaded if m.startswith("rlstar_sym.theorem.")}
    assert theorem == {"rlstar_sym.theorem.obligations", "rlstar_sym.theorem.verdicts"}
    assert not any(
        m.startswith(("rlstar_sym.prove.coq", "rlstar_sym.prove.smtlib", "rlstar_sym.prove.run")) for m in loaded
    )


def test_the_plugin_costs_a_user_of_pytest_nothing():
    """pytest loads the plugin in every project of an environment that has this package."""
    assert not loaded_by("import rlstar_sym.pytest_plugin") & (HEAVY - {"pytest"})


def test_sympy_and_solvers_stay_behind_their_doors():
    """z3 is a process, never a module; cvc5 is a module of its worker process alone; sympy has one door; python-flint is the polynomial layer's and the searches'."""
    users: dict[str, set[str]] = {}
    for file in FILES:
        for name, _ in imports(file.read_text(encoding="utf-8"), ""):
            users.setdefault(name.partition(".")[0], set()).add(str(file.relative_to(PACKAGE)))
    assert "z3" not in users
    assert users["cvc5"] == {"prove/cvc5_worker.py"}
    assert not any(name.endswith("cvc5_worker") for file in FILES for name, _ in own_imports(file))
    assert all(user.startswith(("polynomial/", "crosscheck/")) for user in users["sympy"])
    assert all(not user.startswith(("theorem/", "cli/", "report/")) for user in users["flint"])
