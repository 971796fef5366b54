"""The examples in docstrings run."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import rlstar_sym.plot

MODULES = [
    "rlstar_sym.progress",
    "rlstar_sym.diagnose.ahead",
    "rlstar_sym.diagnose.point",
    *(f"rlstar_sym.plot.{module.name}" for module in pkgutil.iter_modules(rlstar_sym.plot.__path__)),
]


@pytest.mark.parametrize("name", MODULES)
def test_examples(name):
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_there_are_some():
    finder = doctest.DocTestFinder()
    examples = [t for name in MODULES for t in finder.find(importlib.import_module(name)) if t.examples]
    assert len(examples) >= 8
