"""Shared by all tests."""

from __future__ import annotations

from pathlib import Path

import hypothesis
import pytest

# the same examples in every run; `make fuzz` looks for new ones
hypothesis.settings.register_profile("same", derandomize=True, deadline=None)
hypothesis.settings.load_profile("same")

pytest_plugins = ["pytester"]

TESTS = Path(__file__).resolve().parent
#: directories and files whose tests share something that takes long to make: one process makes it for all of them
TOGETHER = (
    "test_theorems.py",
    "coq",
    "corpus",
    "false_theorems",
    "report",
    "theorem/test_sample_size.py",
)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep what belongs together in one process of pytest-xdist."""
    for item in items:
        for name in TOGETHER:
            if item.path.is_relative_to(TESTS / name):
                item.add_marker(pytest.mark.xdist_group(name))
