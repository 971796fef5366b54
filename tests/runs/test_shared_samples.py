"""Real logs, where they are at hand: a folder named by RLSTAR_SAMPLES, or ../shared/data beside the project. They are not part of it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from rlstar_sym.errors import UsageError
from rlstar_sym.runs import read_rows

SAMPLES = Path(os.environ.get("RLSTAR_SAMPLES", Path(__file__).resolve().parents[3] / "shared" / "data"))


def sample(name: str) -> Path:
    path = SAMPLES / name
    if not path.is_file():
        pytest.skip(f"{name} is not at hand")
    return path


def test_an_inspect_log_with_a_score():
    reading = read_rows(sample("inspect_custom.eval"))
    rows = reading.collect().rows(named=True)
    assert [(row["run"], row["question"], row["sample"], row["answer_ok"]) for row in rows] == [
        ("input_task openai/gpt-4o-mini", "1", 0, True)
    ]
    assert any(use.name == "scores.model_graded_fact" for use in reading.report.fields)


def test_an_inspect_log_that_was_interrupted_has_no_scores():
    with pytest.raises(UsageError, match=r"the sample has no score \(10, first at"):
        read_rows(sample("inspect_popularity.eval")).collect()


def test_solutions_of_four_models():
    path = sample("gsm8k_example_model_solutions_150.jsonl")
    frame = read_rows(path).collect()
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for model in ("6b_finetuning", "6b_verification", "175b_finetuning", "175b_verification"):
        right = sum(record[model]["is_correct"] for record in records)
        assert frame.filter(run=model)["answer_ok"].sum() == right


def test_a_table_of_results_is_no_log():
    with pytest.raises(UsageError, match="has the fields run_name, false_positive_rate"):
        read_rows(sample("noise_grid_batch32_metrics.csv"))
