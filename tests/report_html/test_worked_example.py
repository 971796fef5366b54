"""docs/worked-example.md prints what the commands print, and so do the other pages' commands run."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def tool():
    spec = importlib.util.spec_from_file_location("worked_example", ROOT / "tools" / "worked_example.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


WORKED = tool()


def test_the_page_is_what_the_commands_print():
    page = WORKED.PAGE.read_text(encoding="utf-8")
    assert page.count("$ rlstar ") >= 8
    assert WORKED.in_empty_folder(page) == page


def test_a_page_that_is_out_of_date_is_noticed():
    page = "text\n```console\n$ rlstar samples --steps 2 --states 4\nsomething else\n```\n"
    anew = WORKED.in_empty_folder(page)
    assert anew != page
    assert "kept chains" in anew


def test_a_command_that_fails_stops_it():
    with pytest.raises(ValueError, match="ends with 2"):
        WORKED.in_empty_folder("```console\n$ rlstar samples --steps 2\n```\n")
    with pytest.raises(ValueError, match="not a command"):
        WORKED.in_empty_folder("```console\n$ rm x\n```\n")


def test_pictures_of_the_docs_are_there():
    for page in (ROOT / "docs").glob("*.md"):
        for piece in page.read_text(encoding="utf-8").split("](pictures/")[1:]:
            assert (ROOT / "docs" / "pictures" / piece.split(")")[0]).is_file(), page
