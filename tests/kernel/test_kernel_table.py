"""What Coq said of whole theorems, as it is recorded: read back, found out of date without Coq, and set as a page."""

from __future__ import annotations

import importlib.util
import shutil
from dataclasses import replace

import pytest

from rlstar_sym.errors import UsageError
from rlstar_sym.kernel.compiled import (
    Compiled,
    committed_sources,
    compiled_text,
    digests_of,
    direct_needs,
    final_digest,
    outdated,
    read_compiled,
    theorem_digest,
)
from rlstar_sym.kernel.compiling import KernelVerdict
from rlstar_sym.kernel.final_statements import FinalVerdict, with_final_statements
from rlstar_sym.kernel.page import kernel_page
from rlstar_sym.prove.coq_audit import LOGARITHM, REALS
from rlstar_sym.prove.coq_library import Source, needs_by_coqdep
from rlstar_sym.prove.coq_process import find_coqc
from rlstar_sym.theorem.discovery import discover, shipped_directory

PROOFS = shipped_directory()
IDS = ("I.3", "II.4a", "II.6d")


def tool():
    """tools/kernel_table.py as a module."""
    spec = importlib.util.spec_from_file_location("kernel_table", PROOFS.parent / "tools" / "kernel_table.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def entries():
    """A record of a few theorems: what is said in it is made up, the digests are true."""
    files = digests_of(committed_sources(PROOFS))
    digests = {id: theorem_digest(id, (PROOFS / "terms" / f"{id}.json").read_bytes(), files) for id in IDS}
    return [
        Compiled("I.3", "One", "kernel", "", tuple(REALS), digests["I.3"], True, "", tuple(REALS), final_digest("I.3", files)),
        Compiled(
            "II.4a", "Two", "printed equations", "that it is defined: 1 | 2", (*REALS, *LOGARITHM), digests["II.4a"],
            False, "it stopped", (), final_digest("II.4a", files),
        ),
        Compiled("II.6d", "Three", "rules", "(10) is not proved there: no function", (), digests["II.6d"]),
    ]  # fmt: skip


@pytest.fixture(scope="module")
def proofs(tmp_path_factory):
    """The Coq files of the project, and the proof terms of these theorems, in a folder of their own."""
    folder = tmp_path_factory.mktemp("table") / "proofs"
    shutil.copytree(PROOFS / "coq", folder / "coq")
    (folder / "terms").mkdir()
    for id in IDS:
        shutil.copy(PROOFS / "terms" / f"{id}.json", folder / "terms")
    return folder


def test_a_record_is_read_as_it_was_written(entries, tmp_path):
    file = tmp_path / "compiled.json"
    file.write_text(compiled_text("The Coq Proof Assistant, version 0\n", entries), encoding="ascii")
    assert read_compiled(file) == entries


@pytest.mark.parametrize("text", ["", "{}", '{"format": "rlstar-compiled", "version": 0, "theorems": {}}', "[]"])
def test_what_is_no_record_is_refused(text, tmp_path):
    file = tmp_path / "compiled.json"
    file.write_text(text, encoding="ascii")
    with pytest.raises(UsageError, match="write it anew"):
        read_compiled(file)


def test_a_record_of_the_files_that_stand_there_is_up_to_date(entries, proofs):
    assert outdated(entries, proofs) == []


def test_a_theorem_too_many_or_too_few_is_found(entries, proofs):
    assert outdated(entries[1:], proofs) == ["I.3 was never compiled"]
    assert outdated([*entries, replace(entries[0], theorem="IX.1")], proofs) == ["IX.1 has no proof term"]


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("coq/theorems/I_3.v", ["I.3 is not what Coq compiled", "the final statement of I.3 is not what Coq compiled"]),
        ("coq/theorems/I_3_full.v", ["I.3 is not what Coq compiled"]),
        ("coq/generated/II_6d.v", ["II.6d is not what Coq compiled"]),
        ("terms/II.4a.json", ["II.4a is not what Coq compiled"]),
        ("coq/finals/I_3.v", ["the final statement of I.3 is not what Coq compiled"]),
        ("coq/finals/Paper.v", ["the final statement of I.3 is not what Coq compiled"]),
        ("coq/theory/Climbing.v", []),
    ],
)
def test_a_changed_file_makes_out_of_date_what_needs_it(file, expected, entries, proofs):
    path = proofs / file
    before = path.read_bytes()
    try:
        path.write_bytes(before + b"\n")
        found = outdated(entries, proofs)
    finally:
        path.write_bytes(before)
    assert [one for one in found if "II.4a" not in one or "terms" in file] == expected
    assert outdated(entries, proofs) == []


def test_a_required_file_that_is_not_there_is_named():
    one = Source("RLStar.Theorems.A", b"From Coq Require Import Reals.\nFrom RLStar.Theory Require Import\n  Gone.\n")
    with pytest.raises(UsageError, match=r"RLStar\.Theorems\.A requires RLStar\.Theory\.Gone"):
        direct_needs(one, {})


@pytest.mark.skipif(find_coqc() is None, reason="coq is not installed (apt-get install coq)")
def test_what_files_need_is_what_coqdep_says():
    sources = committed_sources(PROOFS)
    names = {one.name: one for one in sources}
    direct = {one.name: direct_needs(one, names) for one in sources}
    for name, needs in needs_by_coqdep(find_coqc(), sources).items():
        assert _all(name, direct) == needs


def _all(name, direct):
    return direct[name].union(*(_all(n, direct) for n in direct[name]))


def test_the_page_says_by_what_each_is_proved(entries):
    page = kernel_page(entries, PROOFS)
    assert "Of 3 theorems 1 by the kernel, 1 over the printed equations, 1 by rules; 1 have a final statement" in page
    rows = {line.split(" | ")[0].strip("| "): line for line in page.splitlines() if line.startswith("| I")}
    assert "[kernel](../proofs/coq/theorems/I_3_full.v) | reals | [proved](#i3) |  |" in rows["I.3"]
    assert (
        r"| reals, logarithm | not proved | that it is defined: 1 \| 2; final statement: it stopped |" in rows["II.4a"]
    )
    assert "| rules |  |  | (10) is not proved there: no function |" in rows["II.6d"]
    assert "Definition I_3_says : Prop :=" in page
    assert "Definition II_4a_says" not in page
    (line,) = (one for one in page.splitlines() if one.startswith("[Statements.v, line "))
    number = int(line.split("#L")[1].split(")")[0])
    said = (PROOFS / "coq" / "Statements.v").read_text(encoding="ascii").splitlines()
    assert said[number - 1] == "Definition I_3_says : Prop :="


def test_what_is_lost_is_said(entries):
    lost = tool().lost
    assert lost(entries, entries) == []
    assert lost(entries, entries[1:]) == ["I.3 is gone", "the final statement of I.3 was proved"]
    worse = [replace(entries[0], word="rules", reason="why", final=False), *entries[1:]]
    assert lost(entries, worse) == [
        "I.3 was by kernel, now by rules: why",
        "the final statement of I.3 was proved",
    ]
    assert lost(worse, entries) == []


def test_a_verdict_is_recorded_in_its_words():
    verdict = KernelVerdict("I.3", "rules", "why", ("a",), 1.0, equations=True)
    entry = tool().entry_of
    assert entry(verdict, None, "T", "d", "") == Compiled("I.3", "T", "printed equations", "why", ("a",), "d")
    assert entry(replace(verdict, equations=False), None, "T", "d", "").word == "rules"
    found = entry(replace(verdict, word="kernel", reason=""), FinalVerdict("I.3", "", ("b",)), "T", "d", "f")
    assert found == Compiled("I.3", "T", "kernel", "", ("a",), "d", True, "", ("b",), "f")


def test_the_committed_record_and_page_are_up_to_date(capsys):
    assert tool().check() == 0, capsys.readouterr().err


def test_every_final_statement_is_recorded():
    there = {one.theorem for one in read_compiled(PROOFS / "coq" / "compiled.json") if one.final}
    assert there == {*with_final_statements([*discover([])], PROOFS / "coq")}


def test_the_readme_says_as_many_and_names_the_others():
    said = (PROOFS.parent / "README.md").read_text(encoding="utf-8")
    trusted = said[said.index("## What must be trusted") : said.index("**Known holes**")]
    entries = read_compiled(PROOFS / "coq" / "compiled.json")
    kernel = sum(one.word == "kernel" for one in entries)
    assert f"({kernel} of {len(entries)})" in trusted
    assert f"({sum(bool(one.final) for one in entries)} of them)" in trusted
    assert all(one.word == "kernel" for one in entries if one.final)
    for one in entries:
        if one.word != "kernel":
            assert one.theorem in trusted, one.theorem
