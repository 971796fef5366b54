"""`rlstar derive` and `rlstar iterate` with operators, start distributions and kernel files."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest
import sympy

from rlstar_sym.cli import derive, iterate
from rlstar_sym.cli.arguments import SentenceParser, join_negative_values
from rlstar_sym.errors import RlstarError
from rlstar_sym.model.chain import SymmetricChain

F = Fraction


def rlstar(*arguments: str) -> int:
    parser = SentenceParser(prog="rlstar")
    commands = parser.add_subparsers(dest="command", required=True)
    derive.add_parser(commands)
    iterate.add_parser(commands)
    args = parser.parse_args(join_negative_values(arguments))
    return args.run(args)


@pytest.fixture
def output(capsys):
    def run(*arguments: str) -> str:
        assert rlstar(*arguments) == 0
        captured = capsys.readouterr()
        assert captured.err == ""
        return captured.out

    return run


@pytest.fixture
def kernel(tmp_path):
    def write(content) -> str:
        file = tmp_path / "model.json"
        file.write_text(json.dumps(content), encoding="utf-8")
        return str(file)

    return write


SYMBOLIC = ("derive", "--steps", "symbolic", "--states", "symbolic")


def test_derive_a_noisy_partial_round(output):
    shown = output(*SYMBOLIC, "--verifier", "a,b", "--mix", "s")
    assert shown.startswith("delta' = ((M*b + a - b)*delta + s*(a - b)*rest")
    assert "kept with probability a, wrong ones with b" in shown and "a part s of the way" in shown
    space: dict = {}
    exec(output(*SYMBOLIC, "--verifier", "1,1/4", "--mix", "1/2", "--format", "python"), space)
    wanted = SymmetricChain().star_round(verifier=(1, F(1, 4)), mix=F(1, 2)).exact([F(1, 3), F(1, 5)], 4)[0]
    assert space["star_round"](F(1, 3), F(1, 5), 4) == wanted


def test_derive_at_temperatures(output):
    shown = output(*SYMBOLIC, "--temperature", "1/2")
    assert "rest: product of (2*delta + (M - 2)*delta^2)/(1 + (M - 1)*delta^2)" in shown
    roots = output(*SYMBOLIC, "--temperature", "2")
    assert "q = ((1 + (M - 1)*delta)/(1 - delta))^(1/2)" in roots
    data = json.loads(output("derive", "--steps", "3", "--states", "5", "--temperature", "2.5", "--json"))
    assert data["sampled_odds"]["power"] == "2/5" and data["sampled_odds"]["text"].startswith("((1 + 4*delta)")
    shown = output(*SYMBOLIC, "--temperature", "2", "--format", "latex")
    assert "q_n" in shown and shown.rstrip().endswith(r"\prod_{k \ne n} \frac{-1 + q_k}{M - 1 + q_k}")


def test_derive_from_a_start_and_from_a_file(output, kernel):
    shown = output("derive", "--steps", "2", "--states", "2", "--start", "0.75,0.25", "--equal")
    assert "K_2'(1,1) = " in shown and "K_2'(2,2) = " in shown
    file = kernel({"steps": [[["x", "1-x"], ["1/4", "3/4"]]], "start": ["1/2", "1/2"]})
    data = json.loads(output("derive", "--kernel", file, "--json"))
    assert data["arguments"] == ["x"] and data["kernels"][0][0][0]["text"] == "1"
    space: dict = {}
    exec(output("derive", "--kernel", file, "--format", "python"), space)
    assert space["star_round"](F(1, 3)) == [[[1, 0], [0, 1]]]
    two = kernel({"steps": [[["x", "1-x"], ["1/4", "3/4"]]] * 2})
    exec(output("derive", "--kernel", two, "--format", "sympy"), space)
    first = space["K_1_next"].subs(space["x"], sympy.Rational(1, 3))
    exec(output("derive", "--kernel", two, "--format", "python"), space)
    rows = space["star_round"](F(1, 3))
    from rlstar_sym.crosscheck.dense_oracle import enumerate_model

    step = [[F(1, 3), F(2, 3)], [F(1, 4), F(3, 4)]]
    assert rows == [[list(r) for r in k] for k in enumerate_model([step, step]).kernels]
    assert first == sympy.Matrix([[sympy.Rational(v.numerator, v.denominator) for v in r] for r in rows[0]])
    assert output("derive", "--kernel", two, "--format", "latex").startswith("K_{1}' = ")


def test_iterate_with_operators(output):
    shown = output("iterate", "--states", "4", "--delta", "0.3,0.2", "--rounds", "3", "--verifier", "1,0.25", "--json")
    rounds = json.loads(shown)["rounds"]
    recursion = SymmetricChain().star_round(verifier=(1, F(1, 4)))
    assert rounds[3]["delta"] == [float(d) for d in recursion.iterate([F(3, 10), F(1, 5)], 4, 3)[3]]
    assert rounds[0]["kept"] == float(rounds[0]["accuracy"] + F(1, 4) * (1 - F(rounds[0]["accuracy"])))


def test_a_verifier_that_prefers_wrong_answers_is_named(output):
    arguments = ("iterate", "--states", "4", "--delta", "0.3,0.2", "--rounds", "3", "--verifier", "0.2,0.6")
    shown = output(*arguments)
    assert "keeps wrong answers (b = 3/5) more often" in shown and "the accuracy falls from" in shown
    assert "more often" in json.loads(output(*arguments, "--json"))["remarks"][0]
    assert "alike" in output(*arguments[:-1], "0.5,0.5")
    assert "more often" in output(*SYMBOLIC, "--verifier", "0.2,0.6")


def test_iterate_from_a_start(output):
    shown = output("iterate", "--states", "2", "--delta", "0.1,0.1", "--start", "0.9,0.1", "--rounds", "60", "--json")
    data = json.loads(shown)
    assert data["rounds"][-1]["accuracy"] == 0.9 and data["rounds"][-1]["delta"] is None
    assert data["kernels"][1] == [[1.0, data["kernels"][1][0][1]], [1.0, data["kernels"][1][1][1]]]
    table = output("iterate", "--states", "2", "--delta", "0.1,0.1", "--start", "0.9,0.1", "--rounds", "60")
    assert "..." in table and "from 50.5% to 90%" in table


def test_iterate_a_file(output, kernel):
    file = kernel({"steps": [[["1/2", "1/2"], ["2/3", "1/3"]]] * 2})
    rounds = json.loads(output("iterate", "--kernel", file, "--rounds", "1", "--exact", "--json"))["rounds"]
    assert [r["accuracy_exact"] for r in rounds] == ["37/72", "865/1568"]
    assert [r["kept_all_right_exact"] for r in rounds] == ["13/37", "193/865"]
    fast = output("iterate", "--kernel", file, "--rounds", "50", "--float")
    assert "computed in doubles" in fast
    assert "865/1568" in output("iterate", "--kernel", file, "--rounds", "1", "--exact")


SYMMETRIC = ("iterate", "--states", "2", "--delta", "0.1,0.1")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((*SYMMETRIC, "--verifier", "1"), "two probabilities A,B"),
        ((*SYMMETRIC, "--verifier", "1,0,0"), "two probabilities A,B"),
        ((*SYMMETRIC, "--verifier", "a,b"), "'a' is not a number"),
        ((*SYMMETRIC, "--verifier", "nan,0"), "'nan' is not a number"),
        ((*SYMBOLIC, "--verifier", "nan,0"), "'nan' is not a number"),
        ((*SYMBOLIC, "--verifier", "M,0"), "name M already has a meaning"),
        ((*SYMBOLIC, "--verifier", "if,0"), "name if already has a meaning"),
        ((*SYMMETRIC, "--verifier", "0,0"), "a = b = 0 keeps no chain"),
        ((*SYMMETRIC, "--verifier", "1,-0.5"), "a wrong answer, b, is -1/2"),
        ((*SYMMETRIC, "--verifier", "-1,0"), "a right answer, a, is -1"),
        ((*SYMMETRIC, "--temperature", "0"), "the temperature is 0; it has to be above 0"),
        ((*SYMMETRIC, "--temperature", "-1"), "the temperature is -1"),
        ((*SYMMETRIC, "--temperature", "nan"), "'nan' is not a number"),
        ((*SYMMETRIC, "--temperature", "2", "--exact"), "takes roots"),
        ((*SYMMETRIC, "--mix", "0"), "s = 0 of the way"),
        ((*SYMMETRIC, "--mix", "1.5"), "s = 3/2 of the way"),
        ((*SYMMETRIC, "--start", "0.5,0.6"), "sums to 11/10, which is 1/10 more than 1"),
        ((*SYMMETRIC, "--start", "1.5,-0.5"), "negative entry -1/2 at place 2"),
        ((*SYMMETRIC, "--start", "1"), "1 values for the 2 states"),
        ((*SYMMETRIC, "--start", "0.5,nan"), "'nan' is not a number"),
        ((*SYMMETRIC, "--float"), "--float is for models of matrices"),
        ((*SYMMETRIC, "--start", "0.5,0.5", "--float", "--exact"), "--float computes in doubles"),
        ((*SYMMETRIC, "--kernel", "none.json"), "--states and --kernel exclude each other"),
        (("iterate", "--kernel", "none.json"), "none.json cannot be read"),
        (("iterate", "--kernel", "none.json", "--delta", "0.1"), "--delta and --kernel exclude"),
        (("iterate", "--states", "2", "--delta", "-1.5,0", "--start", "0.5,0.5"), "delta of step 1 is -3/2, outside"),
        (("iterate", "--states", "1000", "--delta", "0,0", "--start", "1,0"), "2 to 512"),
        (("iterate",), "required: --states, --delta (or --kernel)"),
        (("derive", "--kernel", "none.json", "--equal"), "--equal and --kernel exclude"),
        (("derive", "--kernel", "none.json"), "none.json cannot be read"),
        ((*SYMBOLIC, "--start", "0.5,0.5"), "for N and M numbers only"),
        (("derive", "--steps", "2", "--states", "3", "--start", "0.5,0.5"), "2 values for 3 states"),
        (("derive", "--steps", "9", "--states", "3", "--start", "0.5,0.25,0.25"), "written out for at most 36"),
        ((*SYMBOLIC, "--temperature", "2", "--format", "python"), "takes roots"),
        (("derive", "--steps", "30", "--states", "3", "--temperature", "1/2"), "--steps symbolic"),
    ],
)
def test_every_misuse_is_one_sentence(arguments, sentence, capsys):
    with pytest.raises(RlstarError) as caught:
        rlstar(*arguments)
    message = str(caught.value)
    assert sentence in message
    assert "\n" not in message and len(message) < 300
    assert capsys.readouterr().out == ""


def test_names_of_python_cannot_be_variables(kernel):
    file = kernel({"steps": [[["lambda", "1 - lambda"], [0, 1]]]})
    with pytest.raises(RlstarError, match="means something else in Python"):
        rlstar("derive", "--kernel", file, "--format", "python")
