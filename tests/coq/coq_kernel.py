"""What the tests of the Coq engine share: the installed Coq, and many lemmas judged by its kernel in one process."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import reduce
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from rlstar_sym.polynomial.expressions import Expr, Number, Relation, Symbol
from rlstar_sym.prove.coq_files import Lemma
from rlstar_sym.prove.coq_library import OPTIONS
from rlstar_sym.prove.coq_process import beside, environment, find_coqc
from rlstar_sym.prove.coqc import Coq
from rlstar_sym.theorem.obligations import Obligation

ROOT = Path(__file__).resolve().parents[2]
needs_coq = pytest.mark.skipif(find_coqc() is None, reason="coq is not installed (apt-get install coq)")


def kept(coq: Coq, lemmas: Sequence[Lemma], directory: Path, seconds: float = 300) -> list[bool]:
    """Which lemmas the kernel accepts. The toplevel goes on after an error, so one process judges them all."""
    file = directory / "many.v"
    parts = ["From RLStar.Reflection Require Import Certify.", "Local Open Scope R_scope."]
    parts += [f"{one.text(f't{i}')}Abort All.\nDefinition kept_{i} := t{i}." for i, one in enumerate(lemmas)]
    file.write_text("\n".join([*parts, "Quit.", ""]), encoding="ascii")
    command = [beside(coq.program, "coqtop"), *OPTIONS, *coq.library]
    with file.open() as stream:
        done = subprocess.run(
            command, stdin=stream, capture_output=True, text=True, timeout=seconds, check=True, env=environment()
        )
    found = {int(number) for number in re.findall(r"^kept_(\d+) is defined$", done.stdout, re.MULTILINE)}
    return [i in found for i in range(len(lemmas))]


def checker_tests() -> ModuleType:
    """tests/check/test_checker.py, whose tables of accepted and rejected certificates every checker is held to."""
    name = "coq_tests_of_the_checker"
    if name not in sys.modules:
        directory = ROOT / "tests" / "check"
        sys.path.insert(0, str(directory))
        try:
            spec = importlib.util.spec_from_file_location(name, directory / "test_checker.py")
            assert spec is not None and spec.loader is not None
            module = importlib.util.module_from_spec(spec)
            sys.modules[name] = module
            spec.loader.exec_module(module)
        finally:
            sys.path.remove(str(directory))
    return sys.modules[name]


def expression(tree: Any, symbols: Mapping[str, Symbol]) -> Expr:
    """The expression of a certificate's tree."""
    if isinstance(tree, str):
        return symbols[tree] if tree in symbols else Number(Fraction(tree))
    if tree[0] == "^":
        return expression(tree[1], symbols) ** tree[2]
    parts = [expression(part, symbols) for part in tree[1:]]
    if tree[0] == "-":
        return -parts[0]
    meaning = {"+": lambda a, b: a + b, "*": lambda a, b: a * b, "/": lambda a, b: a / b}[tree[0]]
    return reduce(meaning, parts)


def obligation_of(certificate: Mapping[str, Any], label: str = "T/1") -> Obligation:
    """The obligation of a certificate, as an object."""
    data = certificate["obligation"]
    symbols = {name: Symbol(name) for name in data["variables"]}

    def relation(tree: Any) -> Relation:
        return Relation(expression(tree[1], symbols), tree[0], expression(tree[2], symbols))

    evidence = certificate["evidence"]
    witness = None
    if evidence["kind"] == "witness":
        witness = {symbols[name]: Fraction(value) for name, value in evidence["point"].items()}
    return Obligation(label, tuple(relation(h) for h in data["hypotheses"]), relation(data["claim"]), witness)
