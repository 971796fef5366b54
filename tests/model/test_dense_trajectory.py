"""Models of matrices and symmetric chains with other operators, round after round."""

from __future__ import annotations

import json
from fractions import Fraction
from random import Random

import pytest

from rlstar_sym.crosscheck.dense_oracle import enumerate_model, symmetric_rows
from rlstar_sym.errors import UndefinedRound, UsageError
from rlstar_sym.model.chain import SymmetricChain
from rlstar_sym.model.dense_model import dense_model, symmetric_model, with_start
from rlstar_sym.model.dense_symbolic import symbolic_model, symmetric_symbolic_model
from rlstar_sym.model.dense_trajectory import dense_trajectory
from rlstar_sym.model.kernel_file import read_model, read_symbolic
from rlstar_sym.model.star_round import round_of
from rlstar_sym.model.trajectory import trajectory
from rlstar_sym.polynomial.evaluation import exact
from rlstar_sym.polynomial.expressions import Symbol

F = Fraction
HALF = F(1, 2)
OPERATORS = [
    {},
    {"verifier": (F(9, 10), F(1, 5))},
    {"verifier": (F(1, 5), F(9, 10)), "mix": HALF},
    {"mix": F(1, 3)},
    {"temperature": HALF},
    {"temperature": F(3, 2)},
    {"temperature": F(2, 3), "verifier": (F(1), F(1, 4)), "mix": F(3, 4)},
]


@pytest.mark.parametrize("operators", OPERATORS)
def test_symmetric_chains_and_their_matrices_go_the_same_way(operators):
    """Two ways of computing, without shared formulas beyond the pipeline, to the last bit of every double."""
    pipeline = round_of(**operators)
    edges, states = [F(1, 3), F(-1, 4), F(0), F(1, 2)], 3
    chain = trajectory(edges, states, 12, pipeline=pipeline)
    matrices = dense_trajectory(symmetric_model(edges, states), 12, pipeline)
    for one, other in zip(chain.rounds, matrices.rounds, strict=True):
        for name in ("accuracy", "kept", "all_steps_right", "kept_all_right"):
            assert getattr(one.doubles, name) == getattr(other.doubles, name)
        assert one.doubles.one_minus_accuracy == other.doubles.wrong
        for delta, diagonal in zip(one.doubles.deltas, other.doubles.diagonals, strict=True):
            assert len(set(diagonal)) == 1
            assert abs((1 + (states - 1) * delta) / states - diagonal[0]) < 1e-15


@pytest.mark.parametrize("operators", OPERATORS[:5])
def test_trajectories_are_the_oracles_rounds(operators):
    edges, states = [F(1, 5), F(1, 3)], 3
    rows = [symmetric_rows(e, states) for e in edges]
    result = trajectory(edges, states, 3, exact=True, pipeline=round_of(**operators))
    right, wrong = operators.get("verifier", (1, 0))
    power = int(1 / operators.get("temperature", F(1)))
    for step in result.rounds:
        truth = enumerate_model(rows, right=right, wrong=wrong, power=power, mix=operators.get("mix", 1))
        assert step.exact.accuracy == truth.accuracy and step.exact.kept == truth.kept
        assert step.exact.kept_all_right == truth.kept_all_right
        assert [symmetric_rows(d, states) for d in step.exact.deltas] == [[list(r) for r in k] for k in rows]
        rows = truth.kernels


def test_no_chain_kept_at_a_temperature():
    with pytest.raises(UndefinedRound, match="round 1 is undefined"):
        trajectory([F(1), F(-1)], 2, 1, pipeline=round_of(temperature=2))
    assert trajectory([F(1), F(-1)], 2, 0, pipeline=round_of(temperature=2)).rounds[0].doubles.kept_all_right is None
    with pytest.raises(UndefinedRound, match="keeps no right answer"):
        trajectory([F(1), F(1)], 2, 1, pipeline=round_of(verifier=(0, 1)))
    with pytest.raises(UsageError, match="takes roots"):
        trajectory([HALF, HALF], 2, 1, exact=True, pipeline=round_of(temperature=2))


def test_mode_collapse():
    """THEOREMS III.5."""
    model = symmetric_model([F(1, 10), F(1, 10)], 2, [F(9, 10), F(1, 10)])
    result = dense_trajectory(model, 80)
    accuracies = [r.doubles.accuracy for r in result.rounds]
    assert accuracies == sorted(accuracies) and accuracies[-1] == 0.9
    assert result.rounds[-1].doubles.diagonals[1][1] < 1e-35 and result.rounds[-1].arithmetic == "ball"


def test_the_ball_part_continues_the_exact_part():
    random = Random(3)
    weights = [[[random.randrange(1, 20) for _ in range(3)] for _ in range(3)] for _ in range(3)]
    model = dense_model([[[F(w, sum(row)) for w in row] for row in step] for step in weights])
    result = dense_trajectory(model, 12, digits=30)
    kinds = [r.arithmetic for r in result.rounds]
    assert kinds[0] == "exact" and kinds[-1] == "ball"
    fast = dense_trajectory(model, 12, doubles=True)
    assert {r.arithmetic for r in fast.rounds} == {"double"}
    for one, other in zip(result.rounds, fast.rounds, strict=True):
        assert abs(one.doubles.accuracy - other.doubles.accuracy) < 1e-12
        assert abs(float(one.decimals.accuracy) - one.doubles.accuracy) < 1e-15


def test_fixed_points_settle():
    certain = dense_model([[[F(1), F(0)], [F(0), F(1)]]])
    result = dense_trajectory(certain, 1000)
    assert result.settled == 0 and len(result.rounds) == 1001 and result.rounds[-1].exact.accuracy == 1


def test_long_exact_runs_are_refused_in_words():
    model = symmetric_model([F(1, 10), F(1, 7)], 3, [HALF, F(1, 3), F(1, 6)])
    with pytest.raises(UsageError, match=r"exact values of round \d+ are longer"):
        dense_trajectory(model, 40, exact=True)
    with pytest.raises(UsageError, match="takes roots|take roots|takes the|are not fractions"):
        dense_trajectory(model, 4, round_of(temperature=2), exact=True)
    with pytest.raises(UsageError, match="--float"):
        dense_trajectory(symmetric_model([F(1, 10)] * 3, 64, [F(1, 64)] * 64), 5000)
    with pytest.raises(UndefinedRound, match="round 1 is undefined"):
        dense_trajectory(dense_model([[[F(0), F(1)], [F(1), F(0)]]]), 1)


def test_steps_of_different_sizes():
    """THEOREMS III.8: synonyms used alike lump to the symmetric chain."""
    d1, d2 = F(1, 3), F(1, 4)
    one, two = symmetric_rows(d1, 2), symmetric_rows(d2, 2)
    spread = [[row[0] / 2, row[0] / 2, row[1] / 2, row[1] / 2] for row in one]
    joined = [two[0], two[0], two[1], two[1]]
    result = dense_trajectory(dense_model([spread, joined]), 4)
    chain = trajectory([d1, d2], 2, 4)
    for got, wanted in zip(result.rounds, chain.rounds, strict=True):
        assert got.exact.accuracy == wanted.exact.accuracy and got.exact.diagonals is None


def test_rows_with_endless_denominators_are_refused():
    big = [F(1, 2 * 10**300 + k) for k in range(1, 200)]
    with pytest.raises(UsageError, match="row 1 of step 1 has a common denominator of more than"):
        dense_model([[[*big, 1 - sum(big[:3])]]])


# symbolic entries


def test_symbolic_entries_take_values():
    x, y = Symbol("x"), Symbol("y")
    model = symbolic_model([[[x, 1 - x], [1 - y, y]], [[F(3, 4), F(1, 4)], [F(1, 5), F(4, 5)]]], [F(2, 3), F(1, 3)])
    for operators in ({}, {"verifier": (1, F(1, 3)), "mix": HALF}, {"temperature": HALF}):
        after = model.star_round(round_of(**operators))
        point = {x: F(2, 7), y: F(5, 9)}
        steps = [[[exact(e, point) for e in row] for row in step.rows] for step in model.steps]
        right, wrong = operators.get("verifier", (1, 0))
        power = int(1 / operators.get("temperature", F(1)))
        truth = enumerate_model(
            steps, [F(2, 3), F(1, 3)], right=right, wrong=wrong, power=power, mix=operators.get("mix", 1)
        )
        assert [[[exact(e, point) for e in row] for row in k.rows] for k in after] == [
            [list(r) for r in k] for k in truth.kernels
        ]
        assert exact(model.accuracy(), point) == truth.accuracy


def test_symbolic_symmetric_steps_from_the_uniform_start_stay_symmetric():
    model = symmetric_symbolic_model(2, 3, [F(1, 3)] * 3)
    derived = SymmetricChain(2, 3).star_round()
    point = dict(zip(derived.edges, (F(1, 4), F(2, 5)), strict=True))
    for kernel, image in zip(model.star_round(), derived.images, strict=True):
        rows = [[exact(e, point) for e in row] for row in kernel.rows]
        assert rows == symmetric_rows(exact(image, point), 3)


def test_rows_that_no_chain_visits_stay_symbolic():
    x = Symbol("x")
    model = symbolic_model([[[1, 0], [1, 0]], [[HALF, HALF], [x, 1 - x]]])
    assert model.star_round()[1].rows[1] == model.steps[1].rows[1]


@pytest.mark.parametrize(
    ("steps", "start", "sentence"),
    [
        ([[[Symbol("x"), Symbol("y")]]], None, "row 1 of step 1 sums to x \\+ y, which is not 1"),
        ([[[F(1, 3), F(1, 3)], [1, 0]]], None, "sums to 2/3, which is 1/3 less than 1"),
        ([[[F(3, 2), -HALF], [1, 0]]], None, "negative entry -1/2"),
        ([[[1, 0], [1]]], None, "row 2 of step 1 has 1 entries"),
        ([[[1, 0], [1, 0]]], [1], "1 values for the 2 states"),
        ([[[1, 0], [1, 0]], [[1]]], None, "step 1 ends in 2 states"),
        ([[[1], [1]]], None, "which answers are right"),
        ([[[F(1, 7)] * 7] * 7], None, "49 entries"),
        ([], None, "at least one step"),
    ],
)
def test_symbolic_refusals(steps, start, sentence):
    with pytest.raises(UsageError, match=sentence):
        symbolic_model(steps, start)


# files


def write(tmp_path, content):
    file = tmp_path / "model.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return file


def test_a_model_is_read_exactly(tmp_path):
    file = write(
        tmp_path, '{"steps": [[[0.1, "9/10"], [1e-1, 9e-1]]], "start": ["1/3", "2/3"], "accept": [[1, 2], []]}'
    )
    model = read_model(file)
    assert model.steps == (((F(1, 10), F(9, 10)), (F(1, 10), F(9, 10))),)
    assert model.start == (F(1, 3), F(2, 3)) and model.accept == (frozenset({0, 1}), frozenset())
    assert with_start(model, [HALF, HALF]).uniform
    assert read_symbolic(write(tmp_path, {"steps": [[["x", "1 - x"], [0, 1]]]})).steps[0][0][1] == 1 - Symbol("x")


GOOD_ROW = '["1/2", "1/2"]'
BAD_FILES = [
    ("", "is not JSON"),
    ("{", "is not JSON: .* in line 1, column 2"),
    ("[]", "a model is a JSON object"),
    ("{}", 'the field "steps" is missing'),
    ('{"steps": []}', "1 to 200 steps, not 0"),
    ('{"steps": 3}', "steps is the number 3, not a list"),
    ('{"steps": [[]]}', "step 1 has no entries"),
    ('{"steps": [[[]]]}', "step 1 has no entries"),
    ('{"steps": [["a"]]}', "row 1 of step 1 is the text 'a', not a list"),
    ('{"steps": [[["a"]]]}', "entry 1: 'a' is not a number"),
    ('{"steps": [[[null]]]}', "entry 1 is null, not a number"),
    ('{"steps": [[[true]]]}', "entry 1 is true or false"),
    ('{"steps": [[[NaN]]]}', "NaN is not a number"),
    ('{"steps": [[[Infinity]]]}', "Infinity is not a number"),
    ('{"steps": [[["nan"]]]}', "'nan' is not a number"),
    ('{"steps": [[["1/0"]]]}', "divides by zero"),
    ('{"steps": [[[1e99999]]]}', "is not a number|exponent"),
    (f'{{"steps": [[["0.5", "0.4"], {GOOD_ROW}]]}}', "row 1 of step 1 sums to 9/10, which is 1/10 less than 1"),
    (f'{{"steps": [[{GOOD_ROW}, [0.7, 0.5]]]}}', "row 2 of step 1 sums to 6/5, which is 1/5 more than 1"),
    (f'{{"steps": [[{GOOD_ROW}, [1.5, -0.5]]]}}', "row 2 of step 1 has the negative entry -1/2 at place 2"),
    (f'{{"steps": [[{GOOD_ROW}, [1]]]}}', "row 2 of step 1 has 1 entries, but row 1 has 2"),
    (f'{{"steps": [[{GOOD_ROW}, {GOOD_ROW}], [[1]]]}}', "step 1 ends in 2 states, but step 2 has 1 rows"),
    (f'{{"steps": [[{GOOD_ROW}]]}}', "the right answer is not the question itself; say with accept"),
    (f'{{"steps": [[{GOOD_ROW}, {GOOD_ROW}]], "start": [1]}}', "1 values for the 2 states"),
    (f'{{"steps": [[{GOOD_ROW}, {GOOD_ROW}]], "start": [0.5, 0.6]}}', "start distribution sums to 11/10"),
    (f'{{"steps": [[{GOOD_ROW}, {GOOD_ROW}]], "accept": [[1]]}}', "1 lists of right answers for 2 questions"),
    (f'{{"steps": [[{GOOD_ROW}, {GOOD_ROW}]], "accept": [[1], [3]]}}', "names the answer 3 for question 2"),
    (f'{{"steps": [[{GOOD_ROW}, {GOOD_ROW}]], "accept": [[1], [0]]}}', "names the answer 0 for question 2"),
    (f'{{"steps": [[{GOOD_ROW}, {GOOD_ROW}]], "accept": [[1], ["2"]]}}', "names the text '2'"),
    (f'{{"steps": [[{GOOD_ROW}, {GOOD_ROW}]], "accept": [[1], [1.5]]}}', "names the number 1.5"),
    (f'{{"steps": [[{GOOD_ROW}, {GOOD_ROW}]], "steps": []}}', "'steps' occurs twice"),
    (f'{{"steps": [[{GOOD_ROW}, {GOOD_ROW}]], "comment": 1}}', "no field 'comment'"),
    ("[" * 100_000, "nested too deeply"),
    ('{"steps": ' + "[" * 20_000 + "]" * 20_000 + "}", "nested too deeply"),
    ('{"steps": [[' + ",".join(["[1]"] * 600) + "]]}", "600 members; at most 512"),
]


@pytest.mark.parametrize(("content", "sentence"), BAD_FILES)
def test_bad_files_are_one_sentence(tmp_path, content, sentence):
    with pytest.raises(UsageError, match=sentence) as caught:
        read_model(write(tmp_path, content))
    message = str(caught.value)
    assert "\n" not in message and "model.json" in message and len(message) < 400


def test_what_is_not_a_readable_file(tmp_path):
    with pytest.raises(UsageError, match="is not a file"):
        read_model(tmp_path)
    with pytest.raises(UsageError, match="cannot be read: No such file"):
        read_model(tmp_path / "none.json")
    with pytest.raises(UsageError, match="not a file|cannot be read"):
        from pathlib import Path

        read_model(Path("/dev/zero"))
    (tmp_path / "latin.json").write_bytes(b'{"steps": "\xe9"}')
    with pytest.raises(UsageError, match="not UTF-8"):
        read_model(tmp_path / "latin.json")
    with (tmp_path / "huge.json").open("wb") as file:
        file.truncate((1 << 25) + 1)
    with pytest.raises(UsageError, match="larger than"):
        read_model(tmp_path / "huge.json")
    with pytest.raises(UsageError, match="cannot be read"):
        from pathlib import Path

        read_model(Path("nul\0"))
