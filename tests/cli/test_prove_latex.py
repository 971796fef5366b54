"""The options of `rlstar prove` for the LaTeX of proofs: brief and full, narrow lines, the paper's counter, and bad values refused in one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rlstar_sym.cli.main import main

SOURCE = '''"""A product.

Claim    It is positive.
"""
from rlstar_sym import Symbol
from rlstar_sym.theorem import theorem

x, y = Symbol("x"), Symbol("y")


@theorem("my.1", "A product")
def product(proof):
    proof.assume(x > 0, y > 0)
    proof.show(x * y + x > 0)
    proof.show(x * y + 2 * x > 0)
    return proof.show((x + y)**3 + x > 0)
'''


def proved(tmp_path: Path, *options: str) -> Path:
    (tmp_path / "mine.py").write_text(SOURCE)
    out = tmp_path / "out"
    arguments = ["prove", str(tmp_path / "mine.py"), "--out", str(out), "--engines", "certificate", "--jobs", "1"]
    assert main([*arguments, *options]) == 0
    return out / "latex"


def test_brief_is_the_default_and_full_tells_every_step(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    latex = proved(tmp_path)
    assert "LaTeX files, brief; map.json)" in capsys.readouterr().out
    names = {"my.1-statement.tex", "my.1-proof.tex", "derivations.tex", "map.json"}
    assert {f.name for f in latex.iterdir()} == names
    brief, statement = (latex / "my.1-proof.tex").read_text(), (latex / "my.1-statement.tex").read_text()
    assert r"Inequality $\times 2$" in brief and "[coefficients 2]" in brief
    data = json.loads((latex / "map.json").read_text())
    assert data["detail"] == "brief"
    steps = data["theorems"]["my.1"]["steps"]
    assert [one["owes"][0]["lemma"] for one in steps] == ["my_1_1", "my_1_2", "my_1_3"]
    evidence = json.loads((latex.parent / data["theorems"]["my.1"]["certificates"]).read_text())
    for one in steps:
        (owed,) = one["owes"]
        assert evidence["obligations"][owed["obligation"]].startswith(owed["certificate"])
    latex = proved(tmp_path, "--detail", "full")
    assert "LaTeX files, full; map.json)" in capsys.readouterr().out
    assert (latex / "my.1-statement.tex").read_text() == statement
    assert len((latex / "my.1-proof.tex").read_text()) > len(brief)
    assert json.loads((latex / "map.json").read_text())["detail"] == "full"


def test_width_and_numbering(tmp_path: Path) -> None:
    latex = proved(tmp_path, "--width", "230", "--numbering", "paper")
    document = (latex / "derivations.tex").read_text()
    assert r"\twocolumn" in document and r"\setlength{\textwidth}{470pt}" in document
    assert r"\thetheorem" not in (latex / "my.1-statement.tex").read_text()
    wide = (proved(tmp_path, "--width", "470") / "derivations.tex").read_text()
    assert r"\setlength{\textwidth}{470pt}" in wide and r"\twocolumn" not in wide


@pytest.mark.parametrize("value", ["wide", "12", "100000", "3.5", "-230"])
def test_a_width_that_cannot_be_is_refused_before_anything_is_proved(
    value: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["prove", "I.1", f"--width={value}"]) == 2
    said = capsys.readouterr()
    assert not said.out
    assert said.err.count("\n") == 1 and "the width of a line in points" in said.err
