"""`rlstar read`: what it prints, and that JSON is alone on stdout."""

from __future__ import annotations

import json

from rlstar_sym.cli.main import main

CHAINS = "s0,s1,s2\n0,0,0\n0,1,0\n1,1,0\n1,1,1\n0,5x\n"


def test_the_report_for_a_reader(tmp_path, capsys):
    path = tmp_path / "iter_data_4_7_all.csv"
    path.write_text(CHAINS)
    assert main(["read", str(path)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "iter_data_4_7_all.csv: tables of states, 2 steps, 2 states",
        "",
        "field        read as",
        "s0           question and states[0]",
        "s1 .. s2     states; the right step keeps the name of the state (no truth table: states are those that occur)",
        "(file name)  run and round",
        "",
        "round  chains  right answers  all steps right  kept with a wrong step",
        "7      4       3 of 4 (75%)   2 of 4 (50%)     1 of 3 (33.33%)",
        "",
        "groups (chains of one question in one round): 2 of 2 chains",
        "4 records used, 1 rejected, 0 left out",
        "  rejected: row with too few cells (1: iter_data_4_7_all.csv:6)",
    ]


def test_the_report_as_json(tmp_path, capsys):
    path = tmp_path / "c.csv"
    path.write_text(CHAINS)
    assert main(["read", str(path), "--json"]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    found = json.loads(shown.out)
    assert (found["format"], found["steps"], found["states"], found["records"]) == ("states", 2, 2, 4)
    assert found["rejected"] == [{"reason": "row with too few cells", "count": 1, "first": ["c.csv:6"]}]
    assert found["tally"]["wrong_steps_kept"] == 1
    assert found["rounds"][0]["all_steps_right"] == 2


def test_labels_that_only_reach_the_answer_are_called_so(tmp_path, capsys):
    path = tmp_path / "steps.jsonl"
    path.write_text('{"prompt": "p", "completions": ["a"], "labels": [true]}\n')
    assert main(["read", str(path), "--steps-mean", "reaches"]) == 0
    shown = capsys.readouterr().out
    assert "step_ok: the right answer can still be reached" in shown
    assert "every label +" in shown
    assert "all steps right" not in shown


def test_a_negative_threshold_is_a_value(tmp_path, capsys):
    path = tmp_path / "1.jsonl"
    path.write_text('{"input": "a", "output": "b", "gts": "", "score": -0.5}\n')
    assert main(["read", str(path), "--threshold", "-1"]) == 0
    assert "1 of 1 (100%)" in capsys.readouterr().out
