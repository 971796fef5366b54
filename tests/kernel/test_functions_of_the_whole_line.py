"""A function that increases on the whole line, of which no hypothesis bounds the variable: compiled whole, with that it is defined."""

from __future__ import annotations

from pathlib import Path

import pytest

from rlstar_sym import Defined, Symbol
from rlstar_sym.kernel.proving import kernel_verdicts
from rlstar_sym.prove.coq_process import find_coqc
from rlstar_sym.prove.run import Settings, prove_theorems
from rlstar_sym.theorem import theorem
from rlstar_sym.theorem.verdicts import CERTIFICATE, POINTS

pytestmark = [
    pytest.mark.exhaustive,
    pytest.mark.skipif(find_coqc() is None, reason="coq is not installed (apt-get install coq)"),
]


def test_no_bounds_leave_the_whole_line(store: Path, tmp_path: Path):
    x, y, k = Symbol("x"), Symbol("y"), Symbol("k")

    def increasing_everywhere(proof):
        proof.assume(k > 0)
        rises = proof.increasing(Defined("f", x / k), x)
        with proof.case("", x < y):
            return proof.compare(rises, x, y)

    one = theorem("line.1")(increasing_everywhere)
    settings = Settings(tmp_path, frozenset({CERTIFICATE, POINTS}))
    results = prove_theorems({"line.1": one}, settings, lambda _: None)
    folder = tmp_path / "kernel"
    folder.mkdir()
    store.mkdir(parents=True, exist_ok=True)
    (folder / "compiled").symlink_to(store)
    assert kernel_verdicts(results, folder)["line.1"].word == "kernel"
    text = (folder / "theorems" / "line_1_full.v").read_text(encoding="ascii")
    assert "((v_k s) <> 0)" in text
