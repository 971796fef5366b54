"""Hypotheses that share a variable with a claim only through each other; and what an author is told of an open obligation."""

from __future__ import annotations

from pathlib import Path

import pytest

from rlstar_sym.cli.main import main
from rlstar_sym.errors import TheoremFileError
from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.prove.asking import Findings, Inquiry, inquire
from rlstar_sym.prove.decide import decide
from rlstar_sym.theorem.discovery import discover, discover_all, shipped_ids
from rlstar_sym.theorem.recording import connected

HEAD = """from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.theorem import theorem

q, p, r, x = map(Symbol, ("q", "p", "r", "x"))


"""
LEMMA = '@theorem("{id}", "A lemma")\ndef lemma_{n}(proof):\n    {body}\n\n\n'
QUICK = ("--jobs", "1", "--no-cache", "--engines", "certificate,points")


def stating(*bodies: str, name: str = "c") -> str:
    return HEAD + "".join(LEMMA.format(id=f"{name}.{n}", n=n, body=body) for n, body in enumerate(bodies, 1))


def proved(tmp_path: Path, capsys: pytest.CaptureFixture[str], *bodies: str) -> tuple[int, str]:
    file = tmp_path / "mine.py"
    file.write_text(stating(*bodies))
    code = main(["prove", str(file), "--out", str(tmp_path / "out"), *QUICK])
    return code, capsys.readouterr().out


def test_connected_goes_through_other_hypotheses() -> None:
    a, b, c, d, e = map(Symbol, "abcde")
    chain = (a > b, b > c, c > 0, d > e)
    assert connected(chain, a > 0) == (a > b, b > c, c > 0)
    assert connected(chain, d > 0, d > e) == ()
    assert connected(chain, Symbol("f") > 0) == ()


def test_a_claim_that_follows_through_another_variable_is_proved(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = proved(tmp_path, capsys, "proof.assume(0 < q, q <= p, p <= r); proof.show(r > 0)")
    assert code == 0, said
    assert main(["check", str(tmp_path / "out" / "certificates")]) == 0
    assert "p <= r" in capsys.readouterr().out  # the certificate is one of the statement with all hypotheses


def test_what_is_proved_at_once_keeps_its_statement(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text(stating("proof.assume(0 < q, q <= p); proof.show(q + 1 > 0)"))
    (one,) = discover([str(file)])["c.1"].obligations
    assert [str(h) for h in one.hypotheses] == ["q > 0"]
    assert one.wider is not None and one.wider.digest != one.digest
    found = inquire(one, Inquiry(frozenset({"certificate", "points"})), Findings())
    assert found.certificate is not None and not found.widened
    assert found.certificate["digest"] == one.digest


def test_a_refuting_point_satisfies_the_connected_hypotheses(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text(stating("proof.assume(1 < q, q <= p); proof.show(p > 2)"))
    (one,) = discover([str(file)])["c.1"].obligations
    found = inquire(one, Inquiry(frozenset({"certificate", "points"})), Findings())
    assert found.widened
    point = {s.name: v for s, v in (found.answers["points"].witness or {}).items()}
    assert 1 < point["q"] <= point["p"] <= 2


def test_decide_takes_all_hypotheses_into_account() -> None:
    assert decide(["d > 0"], ["0 < q", "q <= d"]).verdict == "proved"
    refuted = decide(["d > 2"], ["1 < q", "q <= d"])
    assert refuted.verdict == "refuted" and refuted.witness is not None
    assert {s.name for s in refuted.witness} == {"q", "d"}


def test_the_author_is_told_obligation_region_line_point_and_what_to_try(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = proved(tmp_path, capsys, "proof.assume(0 < x, 0 < q); proof.show(x > 1)")
    assert code == 1
    lines = {line.split(None, 1)[0]: line for line in said.splitlines() if line.startswith("  ") and line.split()}
    assert lines["obligation"].endswith("c.1/1: x > 1")
    assert lines["region"].endswith("x > 0")
    assert "q > 0" in lines["left"]
    assert lines["line"].endswith("mine.py:9")
    assert "refuted at x = " in lines["points"]
    assert "exclude the point" in lines["try"]


def test_undefined_is_not_called_false(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = proved(tmp_path, capsys, "proof.assume(x >= 0); proof.show(1 / x >= 0)")
    assert code == 3
    assert "the claim is undefined at x = 0" in said
    assert "false" not in said and "refuted" not in said


def test_a_function_that_raises_does_not_stop_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bodies = (
        "proof.assume(x > 1); proof.show(x > 0)",
        "proof.show(1 / 0 > x)",
        "raise SystemExit(0)",
    )
    code, said = proved(tmp_path, capsys, *bodies)
    assert code == 2
    assert "c.1  A lemma  proved" in said
    assert "theorem c.2 is undecided\n  because     it cannot be recorded: " in said
    assert "mine.py:14: theorem c.2: ZeroDivisionError" in said
    assert "theorem c.3 is undecided" in said


@pytest.mark.parametrize("name", ["I.3", "III.3a"])
def test_the_id_of_a_shipped_theorem_is_taken(tmp_path: Path, name: str) -> None:
    (tmp_path / "mine.py").write_text(stating("proof.show(x**2 >= 0)").replace("c.1", name))
    with pytest.raises(TheoremFileError, match=rf"mine\.py:7: the id {name} is that of a shipped theorem"):
        discover([str(tmp_path)])


def test_the_ids_that_are_taken_are_those_of_the_shipped_files() -> None:
    found = discover_all([])
    assert set(shipped_ids()) == {*found.theorems, *found.questions}
