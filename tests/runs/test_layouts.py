"""Every layout of records from a small file: which rows come out of it, and what the report says of it."""

from __future__ import annotations

import gzip
import json
import zipfile
from pathlib import Path
from typing import Any

import polars
import pytest

from rlstar_sym.errors import UsageError
from rlstar_sym.runs import ReadOptions, ReadReport, read_rows, row_schema

MARK = "\u043a\u0438"


def write_lines(path: Path, *records: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def read(path: Path, **options: Any) -> tuple[list[dict[str, Any]], ReadReport]:
    told = ReadOptions(
        **{k: options.pop(k) for k in ("verdict", "filter", "threshold", "step_meaning") if k in options}
    )
    reading = read_rows(path, options=told, **options)
    frame = reading.collect()
    assert dict(frame.schema) == row_schema()
    return frame.rows(named=True), reading.report


def columns(rows: list[dict[str, Any]], *names: str) -> list[tuple[Any, ...]]:
    return [tuple(row[name] for name in names) for row in rows]


# -- verl -----------------------------------------------------------------------------


def rollout(prompt: str, score: Any, step: int | None = 7, **more: Any) -> dict[str, Any]:
    record = {"input": prompt, "output": "so it is 4", "gts": "4", "score": score, **more}
    return record if step is None else {**record, "step": step}


def test_verl_groups_by_step_and_prompt(tmp_path):
    write_lines(tmp_path / "7.jsonl", rollout("a", 1.0), rollout("b", 0.0), rollout("a", -1))
    write_lines(tmp_path / "10.jsonl", rollout("a", 1, step=10))
    rows, report = read(tmp_path)
    assert report.format == "verl"
    assert columns(rows, "round", "question", "sample", "answer_ok", "verifier_ok") == [
        (7, "a", 0, True, None),
        (7, "b", 0, False, None),
        (7, "a", 1, False, None),
        (10, "a", 0, True, None),
    ]
    assert report.groups == {2: 1, 1: 2}
    assert report.files == ["7.jsonl", "10.jsonl"]
    assert ("input", "question (by its text)") in [(use.name, use.read_as) for use in report.fields]


def test_verl_tells_the_answer_from_the_verifier_where_both_are_there(tmp_path):
    path = write_lines(tmp_path / "3.jsonl", rollout("a", 1, acc=False, uid="u"), rollout("a", 0, acc=True, uid="v"))
    rows, _ = read(path)
    assert columns(rows, "question", "answer_ok", "verifier_ok") == [("u", False, True), ("v", True, False)]


def test_verl_takes_the_step_from_the_name_of_the_file(tmp_path):
    rows, _ = read(write_lines(tmp_path / "12.jsonl", rollout("a", 1, step=None)))
    assert columns(rows, "round") == [(12,)]


def test_scores_between_wrong_and_right_are_warned_of_and_the_threshold_moves(tmp_path):
    path = write_lines(tmp_path / "1.jsonl", rollout("a", 0.1), rollout("a", 1))
    rows, report = read(path)
    assert columns(rows, "answer_ok") == [(False,), (True,)]
    assert any("1 values of score lie between" in sentence for sentence in report.warnings)
    rows, report = read(path, threshold=0.05)
    assert columns(rows, "answer_ok") == [(True,), (True,)]


def test_singletons_and_merged_groups_are_warned_of(tmp_path):
    rows = [rollout(f"q{n % 9}", 1) for n in range(36)] + [rollout("q0", 1) for _ in range(4)] + [rollout("alone", 1)]
    _, report = read(write_lines(tmp_path / "1.jsonl", *rows))
    assert report.groups == {4: 8, 8: 1, 1: 1}
    assert any("1 of 10 groups have one chain only, while most have 4" in s for s in report.warnings)
    assert any("1 of 10 groups have a multiple of the usual 4" in s for s in report.warnings)
    _, report = read(write_lines(tmp_path / "2.jsonl", *(rollout(f"at second {n}", 1) for n in range(5))))
    assert any(s.startswith("every group has one chain only") for s in report.warnings)


def test_a_long_prompt_is_named_by_its_beginning_and_a_hash(tmp_path):
    long = "x" * 500
    rows, _ = read(
        write_lines(tmp_path / "1.jsonl", rollout(long + "a", 1), rollout(long + "b", 1), rollout(long + "a", 0))
    )
    names = [row["question"] for row in rows]
    assert names[0] == names[2] != names[1]
    assert len(names[0]) < 110
    assert names[0].startswith("x" * 80 + "... ")


# -- TRL ------------------------------------------------------------------------------


def test_trl_completions_read_the_reward_that_means_the_answer(tmp_path):
    folder = tmp_path / "completions"
    folder.mkdir()
    for step in (1, 2):
        polars.DataFrame(
            {
                "step": [step] * 3,
                "prompt": ["p", "p", "q"],
                "completion": ["x", "y", "z"],
                "format_reward": [1.0, 1.0, 1.0],
                "accuracy_reward": [1.0, 0.0, None],
                "advantage": [1.0, -1.0, 0.0],
            }
        ).write_parquet(folder / f"completions_{step:05d}.parquet")
    rows, report = read(tmp_path)
    assert report.format == "trl"
    assert columns(rows, "round", "question", "sample", "answer_ok") == [
        (1, "p", 0, True),
        (1, "p", 1, False),
        (2, "p", 0, True),
        (2, "p", 1, False),
    ]
    assert report.rejected["accuracy_reward is missing"].count == 2
    assert report.rejected["accuracy_reward is missing"].first[0] == "completions/completions_00001.parquet:3"
    rows, _ = read(tmp_path, verdict="format_reward")
    assert [row["answer_ok"] for row in rows] == [True] * 6


def test_trl_asks_which_reward_where_several_could_be_meant(tmp_path):
    polars.DataFrame(
        {"step": [1], "prompt": ["p"], "completion": ["x"], "one": [1.0], "two": [0.0], "advantage": [0.0]}
    ).write_parquet(tmp_path / "completions_00001.parquet")
    with pytest.raises(UsageError, match="several rewards, one, two; say with --verdict"):
        read(tmp_path)


def test_prompts_that_are_messages_are_compared_as_data(tmp_path):
    message = [{"role": "user", "content": "2 + 2"}]
    polars.DataFrame(
        {"step": [1, 1], "prompt": [message, message], "completion": [message, message], "r": [1.0, 0.0]}
    ).write_parquet(tmp_path / "c.parquet")
    rows, report = read(tmp_path / "c.parquet")
    assert len({row["question"] for row in rows}) == 1
    assert report.groups == {2: 1}


@pytest.mark.parametrize("ending", ["jsonl", "parquet"])
def test_stepwise_supervision(tmp_path, ending):
    records = [
        {"prompt": "p", "completions": ["a", "b"], "labels": [True, False]},
        {"prompt": "p", "completions": ["a"], "labels": [True]},
        {"prompt": "p", "completions": ["a"], "labels": [True, True]},
    ]
    path = tmp_path / f"steps.{ending}"
    write_lines(path, *records) if ending == "jsonl" else polars.DataFrame(records).write_parquet(path)
    rows, report = read(path)
    assert report.format == "stepwise"
    assert columns(rows, "step_ok", "answer_ok", "sample") == [([True, False], None, 0), ([True], None, 1)]
    assert report.step_meaning == "right"
    assert report.rejected["not one label for each step"].first == [f"steps.{ending}:3"]
    _, report = read(path, step_meaning="reaches")
    assert report.step_meaning == "reaches"


# -- lm-evaluation-harness -------------------------------------------------------------


def harness(doc: int, name: str, value: Any, **more: Any) -> dict[str, Any]:
    return {
        "doc_id": doc,
        "doc": {"question": "?"},
        "target": "4",
        "resps": [["4"]],
        "filtered_resps": ["4"],
        "filter": name,
        "metrics": ["exact_match"],
        "exact_match": value,
        **more,
    }


def test_one_filter_of_the_harness_is_read_and_named(tmp_path):
    path = write_lines(
        tmp_path / "samples_gsm8k_2026-01-02T03-04-05.123456.jsonl",
        harness(0, "strict-match", 0.0),
        harness(0, "flexible-extract", 1.0),
        harness(1, "strict-match", 1.0),
        harness(1, "flexible-extract", 1.0),
    )
    rows, report = read(path)
    assert report.format == "lm-eval"
    assert columns(rows, "run", "question", "answer_ok", "sample") == [
        ("gsm8k", "0", False, 0),
        ("gsm8k", "1", True, 0),
    ]
    assert list(report.set_aside.values()) == [2]
    assert "flexible-extract" in next(iter(report.set_aside))
    assert any("only strict-match is read" in use.read_as for use in report.fields)
    rows, _ = read(path, filter="flexible-extract")
    assert columns(rows, "answer_ok") == [(True,), (True,)]
    with pytest.raises(UsageError, match="by the filter strict-match"):
        read(path, filter="none of these")


def test_several_files_of_a_task_are_its_rounds(tmp_path):
    for hour in (9, 10):
        write_lines(tmp_path / "model" / f"samples_a_2026-01-02T{hour:02d}-00-00.5.jsonl", harness(0, "none", hour - 9))
    write_lines(tmp_path / "model" / "samples_b_2026-01-02T09-00-00.5.jsonl", harness(0, "none", 1))
    (tmp_path / "model" / "results_2026-01-02T09-00-00.5.json").write_text('{\n "results": {}\n}\n')
    rows, report = read(tmp_path)
    assert columns(rows, "run", "round", "answer_ok") == [
        ("model/a", 0, False),
        ("model/a", 1, True),
        ("model/b", 0, True),
    ]
    assert len(report.other_files) == 1
    assert "results_2026" in report.other_files[0]


def test_the_metric_can_be_named(tmp_path):
    path = write_lines(
        tmp_path / "samples_x.jsonl", harness(0, "none", 0.0, metrics=["acc", "acc_norm"], acc=0, acc_norm=1)
    )
    rows, report = read(path)
    assert columns(rows, "answer_ok") == [(False,)]
    assert any("several metrics, acc, acc_norm" in sentence for sentence in report.warnings)
    assert columns(read(path, verdict="acc_norm")[0], "answer_ok") == [(True,)]


# -- inspect ---------------------------------------------------------------------------


def write_eval(path: Path, samples: list[dict[str, Any]], head: dict[str, Any] | None = None) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        if head is not None:
            archive.writestr("header.json", json.dumps(head))
        for sample in samples:
            archive.writestr(f"samples/{sample['id']}_epoch_{sample['epoch']}.json", json.dumps(sample))
    return path


def test_epochs_of_inspect_are_repeated_samples(tmp_path):
    values = {(1, 1): "C", (1, 2): "I", (2, 1): "P", (2, 2): "N", (3, 1): 1, (3, 2): 0.5}
    samples = [{"id": i, "epoch": e, "scores": {"match": {"value": v}}} for (i, e), v in values.items()]
    path = write_eval(tmp_path / "a.eval", samples, {"eval": {"task": "sums", "model": "m"}})
    rows, report = read(path)
    assert report.format == "inspect"
    assert columns(rows, "run", "question", "sample", "answer_ok") == [
        ("sums m", str(i), e - 1, v in ("C", 1)) for (i, e), v in values.items()
    ]
    assert any("1 answers are right in part" in sentence for sentence in report.warnings)
    assert any("scores.match lie between" in sentence for sentence in report.warnings)


def test_inspect_samples_that_cannot_be_used_are_counted(tmp_path):
    samples = [
        {"id": 1, "epoch": 1, "scores": {"a": {"value": "C"}, "b": {"value": "I"}}},
        {"id": 2, "epoch": 1, "scores": {}},
        {"id": 3, "epoch": 1, "scores": {"a": {"value": "C"}}, "error": {"message": "out of tokens"}},
        {"id": 4, "epoch": 1, "scores": {"a": {"value": {"x": 1, "y": 0}}}},
        {"id": 5, "epoch": 1, "scores": {"b": {"value": "C"}}},
    ]
    path = write_eval(tmp_path / "a.eval", samples)
    rows, report = read(path)
    assert columns(rows, "question", "answer_ok") == [("1", True)]
    assert {reason: entry.count for reason, entry in report.rejected.items()} == {
        "the sample has no score": 1,
        "the sample ended in an error": 1,
        "a score of several values": 1,
        "no score by a": 1,
    }
    assert any("several scorers, a, b; a is read" in sentence for sentence in report.warnings)
    assert columns(read(path, verdict="b")[0], "question", "answer_ok") == [("1", False), ("5", True)]


# -- step labels -------------------------------------------------------------------------


def bench(label: int, right: bool, steps: int = 3) -> dict[str, Any]:
    made = [f"step {n}" for n in range(steps)]
    return {"id": "x-0", "generator": "g", "problem": "p", "steps": made, "label": label, "final_answer_correct": right}


@pytest.mark.parametrize("array", [False, True])
def test_process_bench_is_not_known_after_the_first_wrong_step(tmp_path, array):
    records = [bench(-1, True), bench(1, True), bench(0, False), bench(3, True), bench(2, False)]
    path = tmp_path / "gsm8k.json"
    path.write_text(json.dumps(records, indent=1) if array else "\n".join(map(json.dumps, records)))
    rows, report = read(path)
    assert report.format == "processbench"
    assert columns(rows, "run", "step_ok", "answer_ok") == [
        ("g", [True, True, True], True),
        ("g", [True, False, None], True),
        ("g", [False, None, None], False),
        ("g", [True, True, False], False),
    ]
    assert report.rejected["label is out of range"].first == ["gsm8k.json:4"]
    # by hand: of two right answers one has a wrong step
    assert (report.tally.kept_steps_known, report.tally.wrong_steps_kept) == (2, 1)


def prm(steps: list[Any], reason: str = "found_error", **more: Any) -> dict[str, Any]:
    question = {"problem": "p", "ground_truth_answer": "4", "pre_generated_answer": "4", **more}
    return {"question": question, "label": {"steps": steps, "finish_reason": reason}}


def rated(*ratings: int | None, chosen: int | None = 0) -> dict[str, Any]:
    return {"completions": [{"text": "t", "rating": r} for r in ratings], "chosen_completion": chosen}


def test_prm800k_follows_the_chosen_completions_and_is_censored(tmp_path):
    path = write_lines(
        tmp_path / "phase2_test.jsonl",
        prm([rated(1), rated(0)], "solution"),
        prm([rated(1), rated(-1, 1, chosen=None)], pre_generated_steps=["a", "b", "c", "d"]),
        prm([rated(-1, 1, chosen=1), rated(1)], "solution", pre_generated_answer="5"),
        prm([rated(-1, -1, chosen=None), rated(1)], "solution"),
        prm([rated(1), rated(2)]),
        prm([]),
        {**prm([rated(1)]), "is_quality_control_question": True},
    )
    rows, report = read(path)
    assert report.format == "prm800k"
    assert columns(rows, "step_ok", "answer_ok") == [
        ([True, True], True),
        ([True, False, None, None], True),
        ([True, True], False),
        ([False], True),
    ]
    assert set(report.rejected) == {"a rating is out of range", "label.steps is not a list of steps"}
    assert report.set_aside == {"asked again for quality control": 1}
    # by hand: three right answers, one of them with every step right
    assert (report.tally.kept_steps_known, report.tally.wrong_steps_kept) == (3, 2)


def shepherd(signs: str, label: str | None = None) -> dict[str, Any]:
    text = "".join(f"Step {n}: so {MARK}\n" for n in range(1, len(signs) + 1))
    marked = "".join(f"Step {n}: so {sign}\n" for n, sign in enumerate(signs, 1))
    return {"input": "How many? " + text, "label": "How many? " + (marked if label is None else label), "task": "GSM8K"}


def test_math_shepherd_says_what_its_labels_mean(tmp_path):
    path = write_lines(tmp_path / "shepherd.jsonl", shepherd("++-"), shepherd("+-+"), shepherd("++", "Step 1: so"))
    rows, report = read(path)
    assert report.format == "math-shepherd"
    assert report.step_meaning == "reaches"
    assert columns(rows, "run", "question", "step_ok", "answer_ok") == [
        ("GSM8K", "How many?", [True, True, False], False),
        ("GSM8K", "How many?", [True, False, True], True),
    ]
    assert any("can still be reached" in use.read_as for use in report.fields)
    assert report.rejected["a step without + or - in label"].count == 1


# -- plain -----------------------------------------------------------------------------


def test_plain_answers_in_csv(tmp_path):
    path = tmp_path / "answers.csv"
    path.write_text(
        'question,sample,correct,round\n"what, now?",0,1,3\n"two\nlines",4,false,3\nq,,True,4\nq,1,maybe,4\n'
    )
    rows, report = read(path)
    assert columns(rows, "question", "sample", "answer_ok", "round") == [
        ("what, now?", 0, True, 3),
        ("two\nlines", 4, False, 3),
        ("q", 0, True, 4),
    ]
    assert report.rejected["correct is not 0, 1, true or false"].first == ["answers.csv:6"]


def test_plain_answers_in_packed_json_lines(tmp_path):
    path = tmp_path / "answers.jsonl.gz"
    with gzip.open(path, "wt") as file:
        file.write('{"question": 5, "correct": true, "verifier": 0}\n\n{"question": 5, "correct": 0, "verifier": 1}\n')
    rows, report = read(path)
    assert columns(rows, "question", "sample", "answer_ok", "verifier_ok") == [
        ("5", 0, True, False),
        ("5", 1, False, True),
    ]
    assert (report.tally.kept, report.tally.answer_right) == (1, 1)


def test_pass_counts_weigh(tmp_path):
    path = tmp_path / "counts.csv"
    path.write_text("question,n,c\na,10,3\nb,5,0\nc,5,5\nd,5,6\ne,0,0\nf,x,1\n")
    rows, report = read(path)
    assert columns(rows, "question", "answer_ok", "weight") == [
        ("a", True, 3),
        ("a", False, 7),
        ("b", False, 5),
        ("c", True, 5),
    ]
    assert {reason: entry.count for reason, entry in report.rejected.items()} == {
        "c is more than n": 1,
        "n is out of range": 1,
        "n is not a whole number": 1,
    }
    assert (report.tally.chains, report.tally.answer_right) == (20, 8)
    assert report.groups == {10: 1, 5: 2}


def test_solutions_of_several_models(tmp_path):
    record = {"question": "q", "ground_truth": "4", "small": {"is_correct": False}, "large": {"is_correct": True}}
    rows, _ = read(write_lines(tmp_path / "m.jsonl", record))
    assert columns(rows, "run", "answer_ok") == [("small", False), ("large", True)]


def test_files_without_a_round_are_rounds_in_natural_order(tmp_path):
    for number in (2, 10, 1):
        (tmp_path / f"round{number}.csv").write_text(f"question,correct\nq{number},1\n")
    rows, report = read(tmp_path)
    assert columns(rows, "question", "round") == [("q1", 0), ("q2", 1), ("q10", 2)]
    assert any(use.read_as == "round: the files in the order of their names" for use in report.fields)


def test_a_format_can_be_forced(tmp_path):
    path = write_lines(tmp_path / "1.jsonl", {**rollout("a", 1), "question": "q", "correct": 0})
    assert read(path)[1].format == "verl"
    rows, report = read(path, format="plain")
    assert (report.format, columns(rows, "question", "answer_ok")) == ("plain", [("q", False)])
