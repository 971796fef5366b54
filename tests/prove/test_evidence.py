"""Evidence files: what they hold, that they are the same in every run, and that two of them are compared."""

from __future__ import annotations

import importlib.util
import json
from fractions import Fraction
from pathlib import Path

import pytest

from rlstar_sym import Symbol
from rlstar_sym.prove.evidence import evidence_text, file_name, fits, key_of, read_evidence, says
from rlstar_sym.theorem.obligations import Obligation, point_data

ROOT = Path(__file__).resolve().parents[2]
x, y = Symbol("x"), Symbol("y")
TRUE = Obligation("T/1", (x > 1, y > 0), x * y > y)
ALIKE = Obligation("T/2", TRUE.hypotheses, TRUE.claim)
FALSE, OTHER = (Obligation(f"T/{k}", (x > 0,), x > 1, {x: Fraction(1, n)}) for k, n in ((3, 2), (4, 3)))


def certificate(obligation: Obligation) -> dict:
    if obligation.witness is None:
        return obligation.certificate({"kind": "proof", "point": {"x": "2", "y": "1"}, "denominators": [], "goal": {}})
    return obligation.certificate({"kind": "witness", "point": point_data(obligation.witness)})


ALL = [(o, certificate(o)) for o in (TRUE, ALIKE, FALSE, OTHER)]


def test_equal_obligations_have_one_certificate_and_every_label_its_digest(tmp_path: Path) -> None:
    text = evidence_text("T", ALL)
    data = json.loads(text)
    assert data["obligations"] == {o.label: o.digest for o, _ in ALL}
    assert [one["name"] for one in data["certificates"]] == ["T/1", "T/3", "T/4"]
    assert text == evidence_text("T", ALL)
    (tmp_path / "T.json").write_text(text)
    found = read_evidence(tmp_path / "T.json")
    assert found == data["certificates"]
    for o, _ in ALL:
        assert [one["name"] for one in found if fits(one, o)] == [o.label if o is not ALIKE else "T/1"]


def test_what_an_obligation_says_is_its_statement_and_its_point() -> None:
    assert key_of(TRUE) == key_of(ALIKE)
    assert FALSE.digest == OTHER.digest
    assert len({file_name(o) for o in (TRUE, ALIKE, FALSE, OTHER)}) == 3


def test_a_refutation_is_no_proof_and_one_point_not_another() -> None:
    assert says("proved", None, TRUE)
    assert not says("refuted", {"x": "2", "y": "1"}, TRUE)
    assert says("refuted", {"x": "1/2"}, FALSE)
    assert says("refuted", {"x": "2/4"}, FALSE)
    for point in ({"x": "1/3"}, {}, None, {"x": "1/0"}, {"x": "z"}, {"x": "1/2", "y": "0"}):
        assert not says("refuted", point, FALSE)
    assert not says("proved", None, FALSE)
    assert not says("-", None, TRUE)


@pytest.mark.parametrize("text", ["", "[", "7", "[]", "{}", '{"certificates": 3}', '{"certificates": [1, null]}'])
def test_a_file_of_another_form_holds_nothing_of_use(text: str, tmp_path: Path) -> None:
    (tmp_path / "T.json").write_text(text)
    assert not any(fits(one, TRUE) for one in read_evidence(tmp_path / "T.json"))
    assert read_evidence(tmp_path / "missing.json") == []


def test_two_folders_are_compared(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("compare_evidence", ROOT / "tools" / "compare_evidence.py")
    assert spec is not None and spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    old, new = tmp_path / "old", tmp_path / "new"
    for folder in (old, new):
        folder.mkdir()
        (folder / "T.json").write_text(evidence_text("T", ALL))
    assert tool.differences(old, new) == []
    assert tool.main([str(old), str(new)]) == 0
    for fewer in (ALL[1:], ALL[:3], [(TRUE, certificate(FALSE)), *ALL[1:]]):
        (new / "T.json").write_text(evidence_text("T", fewer))
        assert tool.differences(old, new)
        assert tool.main([str(old), str(new)]) == 1
    (new / "T.json").unlink()
    assert tool.differences(old, new) == [f"T.json is in {old} alone"]
    assert tool.main([]) == 2
