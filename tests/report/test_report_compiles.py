"""The document compiles with a plain pdflatex, and nothing runs into the margin."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from rlstar_sym.report.derivation import derivations_tex, write_latex
from rlstar_sym.report.form import Form
from rlstar_sym.theorem.verdicts import TheoremResult

PDFLATEX = shutil.which("pdflatex")
needs_pdflatex = pytest.mark.skipif(PDFLATEX is None, reason="pdflatex is not installed, so nothing can be compiled")
FULL = Form("full")
WORST_OVERFULL = 5.0  # points; less cannot be seen

HOSTILE = r'''
r"""Hostile: 50% of #1 & a_b \input{/etc/passwd} $x$ ~ ^ {z} "q" <tag> |p| \end{document}

Claim    $\input{x}$ and % a comment
Source   O'Neill & Sons_Ltd, "100%" {of} #3 ~ \write18{ls} \\ G\"odel Gödel–Łoś ∀x \end{proof}
Idea     \begin{verbatim} x_1 >= 0 -> y^2 < z; delta_n' <= 1; unbalanced ( and ] brackets $ %
"""
from rlstar_sym import Symbol
from rlstar_sym.theorem import theorem

x = Symbol("x")


@theorem("a_b-1", r"50% of_\input{x} #1 & ] \end{theorem} $")
def hostile(proof):
    proof.assume(x > 0)
    proof.show(x + 1 > 0, note=r"\input{secret} % gone? a_b ^ # & {")
    return proof.show(2 * x > 0, note="}}} \\end{proof} \\fi")
'''


def compile_latex(directory: Path) -> str:
    """The log of one run."""
    command = [str(PDFLATEX), "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "derivations.tex"]
    done = subprocess.run(command, cwd=directory, capture_output=True, timeout=1800, check=False)
    log = (directory / "derivations.log").read_text(encoding="latin-1")
    assert done.returncode == 0, log[-3000:]
    return log


def check_log(log: str) -> None:
    assert "Undefined" not in log
    assert not re.search(r"^!", log, re.MULTILINE)
    overfull = [float(points) for points in re.findall(r"Overfull \\[hv]box \(([\d.]+)pt", log)]
    assert max(overfull, default=0.0) <= WORST_OVERFULL, overfull
    assert re.search(r"Output written on derivations.pdf", log)


@needs_pdflatex
def test_shipped_derivations_compile_within_the_margins(
    shipped: list[TheoremResult], typeset: dict[str, str], tmp_path: Path
) -> None:
    """What `write_latex` writes is this text (test_report_derivation.py), which is typeset once for all tests."""
    for name, text in typeset.items():
        (tmp_path / f"{name}-statement.tex").write_text(text, encoding="ascii", newline="\n")
        (tmp_path / f"{name}-proof.tex").write_text("", encoding="ascii")
    (tmp_path / "derivations.tex").write_text(derivations_tex(shipped, FULL), encoding="ascii", newline="\n")
    check_log(compile_latex(tmp_path))


@needs_pdflatex
@pytest.mark.parametrize("form", [Form(), FULL, Form(width=230, numbering="paper")], ids=["brief", "full", "columns"])
def test_hostile_texts_compile(form: Form, prove: Callable[[str], TheoremResult], tmp_path: Path) -> None:
    result = prove(HOSTILE)
    written = write_latex([result], tmp_path / "out", form)
    check_log(compile_latex(tmp_path / "out"))
    assert [f.name for f in written] == ["a_b-1-statement.tex", "a_b-1-proof.tex", "derivations.tex", "map.json"]


def test_only_the_promised_packages(shipped: list[TheoremResult]) -> None:
    document = derivations_tex(shipped)
    assert re.findall(r"\\usepackage.*", document) == [r"\usepackage{amsmath,amsthm,booktabs}"]
    assert document.count(r"\input{") == 2 * len(shipped)
    for result in shipped:
        assert rf"\input{{{result.theorem.id}-statement.tex}}" in document
        assert rf"\input{{{result.theorem.id}-proof.tex}}" in document
