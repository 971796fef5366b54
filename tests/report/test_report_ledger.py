"""The trust ledger: complete, deterministic, and loud about what is not proved."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from rlstar_sym.report.ledger import ledger_data, ledger_markdown, ledger_summary, ledger_text
from rlstar_sym.theorem.rules import RULES
from rlstar_sym.theorem.verdicts import BALLS, CERTIFICATE, ENGINES, MEANING, Answer, ObligationResult, TheoremResult


def test_ledger_is_data(shipped: list[TheoremResult]) -> None:
    data = json.loads(json.dumps(ledger_data(shipped)))
    assert [t["id"] for t in data["theorems"]] == [r.theorem.id for r in shipped]
    for one, result in zip(data["theorems"], shipped, strict=True):
        assert one["rules"] == list(result.theorem.rules)
        assert [u["id"] for u in one["uses"]] == list(result.theorem.uses)
        assert sum(len(g["obligations"]) for g in one["confirmed_by"]) == one["obligations"]
        by_balls = len(one["by_balls"])
        certified = one["obligations"] - by_balls
        assert one["engines"][CERTIFICATE] == {"confirmed": certified, "asked": certified}
        assert one["engines"][BALLS] == {"confirmed": by_balls, "asked": by_balls}
        assert bool(by_balls) is ("ball arithmetic" in one["evidence"])
        assert one["rests_on_unproved"] == []
    used = {name for r in shipped for name in r.theorem.rules}
    assert {r["name"] for r in data["rules"]} == used
    assert all(r["statement"] == RULES[r["name"]].statement and r["used_by"] for r in data["rules"])
    assert set(data["engines"]) == set(ENGINES)


def test_the_checker_is_counted(shipped: list[TheoremResult]) -> None:
    checker = Path(__file__).resolve().parents[2] / "rlstar_sym" / "check" / "checker.py"
    lines = len(checker.read_text(encoding="utf-8").splitlines())
    assert ledger_data(shipped)["must_trust"]["checker"] == {"file": "rlstar_sym/check/checker.py", "lines": lines}
    for shown in (ledger_text(shipped), ledger_markdown(shipped), ledger_summary(shipped)):
        assert f"{lines} lines" in " ".join(shown.replace("\\", "").split())


def test_text_and_markdown_say_what_must_be_trusted(shipped: list[TheoremResult]) -> None:
    text, document = ledger_text(shipped), ledger_markdown(shipped)
    assert max(map(len, text.splitlines())) <= 100
    for shown in (" ".join(text.split()), document.replace("\\", "")):
        for name in {rule for r in shipped for rule in r.theorem.rules}:
            assert RULES[name].statement in shown
            assert RULES[name].reason in shown
        for engine in ENGINES:
            assert MEANING[engine] in shown
        for wanted in ("Python interpreter", "maximum likelihood", "z3", "sympy", "need not be trusted"):
            assert wanted.lower() in shown.lower()
    assert document.endswith("\n") and document.startswith("# Trust ledger\n")


def test_times_do_not_show(shipped: list[TheoremResult]) -> None:
    slower = [replace(r, seconds=987.6) for r in shipped]
    assert ledger_text(slower) == ledger_text(shipped)
    assert ledger_markdown(slower) == ledger_markdown(shipped)


def test_a_theorem_on_an_unproved_one_is_shown_as_such(by_id: dict[str, TheoremResult]) -> None:
    broken = replace(by_id["I.1"], verdict="undecided", reason="no certificate was found")
    chosen = [broken, by_id["I.2"], by_id["I.5"], by_id["I.4"]]
    data = {t["id"]: t for t in ledger_data(chosen)["theorems"]}
    assert data["I.2"]["rests_on_unproved"] == ["I.1"]
    assert data["I.2"]["uses"] == [{"id": "I.1", "verdict": "undecided"}]
    assert "I.1" in data["I.4"]["rests_on_unproved"]  # also through I.5
    text = " ".join(ledger_text(chosen).split())
    assert "I.1 (UNDECIDED)" in text
    assert "NOT ESTABLISHED: it rests on I.1" in text
    assert "Not proved: no certificate was found." in text
    assert "I.2 is not established: it rests on I.1" in ledger_summary(chosen)


def test_a_theorem_that_was_not_in_the_run_is_not_taken_for_proved(by_id: dict[str, TheoremResult]) -> None:
    (only,) = ledger_data([by_id["I.2"]])["theorems"]
    assert only["uses"] == [{"id": "I.1", "verdict": "not in this run"}]
    assert only["rests_on_unproved"] == ["I.1"]


def test_obligations_are_grouped_by_who_confirms_them(by_id: dict[str, TheoremResult]) -> None:
    result = by_id["I.2"]
    answers = [
        {CERTIFICATE: Answer("confirmed"), **({"z3": Answer("confirmed")} if i % 3 else {"z3": Answer("undecided")})}
        for i in range(len(result.obligations))
    ]
    obligations = [
        ObligationResult(o.obligation, a, o.certificate) for o, a in zip(result.obligations, answers, strict=True)
    ]  # type: ignore[arg-type]
    (one,) = ledger_data([replace(result, obligations=obligations)])["theorems"]
    assert [g["engines"] for g in one["confirmed_by"]] == [["certificate", "z3"], ["certificate"]]
    assert one["confirmed_by"][1]["obligations"][:2] == ["I.2/1", "I.2/4"]
    assert "I.2/2-3, 5-6" in ledger_text([replace(result, obligations=obligations)])
