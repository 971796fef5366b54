"""Pages of the docs quote files of the repository: every excerpt is what its file has, and what cannot be found is refused."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("excerpts", ROOT / "tools" / "excerpts.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_quote_what_their_files_have(tool: ModuleType) -> None:
    for file, text in tool.pages().items():
        assert file.read_text(encoding="utf-8") == text, file.name
        assert len(re.findall("<!-- excerpt: ", text)) == len(tool._EXCERPT.findall(text)) >= 1
        assert "```coq\n\n```" not in text


def test_every_block_of_code_is_an_excerpt_or_no_code_of_the_repository(tool: ModuleType) -> None:
    for page in tool.PAGES:
        text = (ROOT / page).read_text(encoding="utf-8")
        for match in re.finditer(r"^```(?:python|coq|json)$", text, re.MULTILINE):
            before = text[: match.start()].rstrip("\n").rpartition("\n")[2]
            assert before.startswith("<!-- excerpt: "), (page, match.start())


def test_links_lead_somewhere(tool: ModuleType) -> None:
    for page in (*tool.PAGES, "docs/rules.md"):
        text = re.sub(r"^```.*?^```$", "", (ROOT / page).read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
        for target in re.findall(r"\]\(([^)#]+)", re.sub(r"`[^`]*`", "", text)):
            assert (ROOT / "docs" / target).exists(), (page, target)


def test_commands_that_pages_name_exist(tool: ModuleType) -> None:
    from rlstar_sym.cli.main import main

    for page in tool.PAGES:
        text = (ROOT / page).read_text(encoding="utf-8")
        for command in re.findall(r"(?:`|    )rlstar (prove|trust|decide)\b", text):
            with pytest.raises(SystemExit) as stopped:
                main([command, "--help"])
            assert stopped.value.code == 0
        for target in re.findall(r"`make ([\w-]+)`", text):
            assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.MULTILINE), target
        for file in re.findall(r"`((?:tests|tools|proofs|rlstar_sym)/[\w/.]+)`", text):
            assert (ROOT / file).exists() or file == "proofs/coq/generated/", file


def test_excerpts_are_found_wrapped_and_refused(tool: ModuleType) -> None:
    files = {"a.txt": "one\ntwo\n  three\n```\n" + "  " + "word " * 40}

    def read(path: str) -> str:
        return files[path]

    assert tool.excerpt("a.txt | from: one | to: three", read) == "one\ntwo\n  three"
    assert tool.excerpt("a.txt | after: two | from: t | until: ```", read) == "two\n  three"
    assert tool.excerpt("a.txt | from: two", read) == "two"
    long = tool.excerpt("a.txt | from: word", read)
    assert max(map(len, long.split("\n"))) <= tool.WIDTH
    assert long.split() == files["a.txt"].split("```")[1].split()
    page = "x\n<!-- excerpt: a.txt | from: one -->\n```text\nold\n```\ny\n"
    assert tool.filled(page, read) == page.replace("old", "one")
    for wrong in ("a.txt", "a.txt | from: four", "a.txt | from: three | to: one", "a.txt | from: one | lines: 2"):
        with pytest.raises(tool.NotThere):
            tool.excerpt(wrong, read)
    with pytest.raises(tool.NotThere):
        tool.read_file("no/such/file")
