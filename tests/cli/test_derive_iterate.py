"""`rlstar derive` and `rlstar iterate`: output, exactness, and every misuse as one sentence."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
import sympy

from rlstar_sym.cli import derive, iterate
from rlstar_sym.cli.arguments import SentenceParser, join_negative_values, number_or_symbolic, whole_number
from rlstar_sym.errors import RlstarError, UsageError
from rlstar_sym.model.chain import SymmetricChain

AFTER = SymmetricChain().star_round()


def rlstar(*arguments: str) -> int:
    """What the main program does with these two commands."""
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


# iterate


def rounds_of(shown: str) -> list[dict]:
    return json.loads(shown)["rounds"]


def test_reference_values(output):
    """THEOREMS I.8, as correctly rounded doubles."""
    rounds = rounds_of(output("iterate", "--steps", "3", "--states", "64", "--delta", "0.1", "--rounds", "9", "--json"))
    assert [r["t"] for r in rounds] == list(range(10))
    assert [r["accuracy"] for r in rounds[:5]] == [
        0.016609375, 0.0197950966684667, 0.05992761315627886, 0.62715149147174396, 0.99706713736544181,
    ]  # fmt: skip
    assert all(r["arithmetic"] == "exact" and len(r["delta"]) == 3 for r in rounds)
    assert rounds[0]["all_steps_right"] == float((Fraction(73, 640)) ** 3)
    assert rounds[9]["one_minus_accuracy"] == 5.568294061379526e-143


def test_take_off_and_standstill(output):
    rounds = rounds_of(
        output("iterate", "--steps", "3", "--states", "64", "--delta", "0,0.1,0.1", "--rounds", "9", "--json")
    )
    assert rounds[1]["delta"] == [0.01, 0.1, 0.1]
    assert rounds[0]["accuracy"] == 1 / 64 < rounds[1]["accuracy"] < rounds[9]["accuracy"]
    shown = json.loads(output("iterate", "--states", "64", "--delta", "0,0,0.1", "--rounds", "9", "--json"))
    assert {r["accuracy"] for r in shown["rounds"]} == {1 / 64} and shown["settled"] == 0


def test_exact_strings(output):
    shown = output("iterate", "--steps", "3", "--states", "64", "--delta", "0.1", "--rounds", "9", "--json", "--exact")
    rounds = rounds_of(shown)
    assert rounds[1]["delta_exact"] == ["172/1063"] * 3
    limit = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        for before, after in pairwise(rounds):
            old, new = ([Fraction(d) for d in r["delta_exact"]] for r in (before, after))
            assert AFTER.exact(old, 64) == new
        last = rounds[9]
        assert len(last["accuracy_exact"]) > 4300  # beyond what Python itself prints
        accuracy, wrong = Fraction(last["accuracy_exact"]), Fraction(last["one_minus_accuracy_exact"])
        assert accuracy + wrong == 1
        assert Fraction(last["all_steps_right_exact"]) == accuracy * Fraction(last["kept_all_right_exact"])
        for row in rounds:
            for name in ("accuracy", "all_steps_right", "kept_all_right", "one_minus_accuracy"):
                value = Fraction(row[name + "_exact"])
                assert row[name] == value.numerator / value.denominator
    finally:
        sys.set_int_max_str_digits(limit)


def test_digits(output):
    rounds = rounds_of(
        output(
            "iterate", "--steps", "3", "--states", "64", "--delta", "1/3", "--rounds", "2", "--json", "--digits", "30"
        )
    )
    assert rounds[0]["delta_digits"] == ["0." + "3" * 30] * 3
    assert "one_minus_accuracy_digits" not in rounds[0] and rounds[0]["kept_all_right_digits"] == "0.7798828125"
    exact = AFTER.iterate([Fraction(1, 3)] * 3, 64, 2)[2][0]
    assert abs(Fraction(Decimal(rounds[2]["delta_digits"][0])) - exact) <= Fraction(1, 2 * 10**30)
    table = output("iterate", "--steps", "3", "--states", "64", "--delta", "1/3", "--rounds", "2", "--digits", "5")
    assert "0.33333 " in table and "0.333333333333" not in table
    long = output("iterate", "--steps", "3", "--states", "64", "--delta", "1/3", "--rounds", "2", "--digits", "50")
    assert "0." + "3" * 50 in long


@pytest.mark.parametrize(
    "arguments",
    [
        ("--delta", "-0.2,0.5,-1/5"),
        ("--delta=-0.2,0.5,-1/5",),
        ("--steps", "3", "--delta", "-.2,.5,-0.2"),
    ],
)
def test_negative_values(output, arguments):
    rounds = rounds_of(output("iterate", "--states", "4", "--rounds", "1", "--json", *arguments))
    assert rounds[0]["delta"] == [-0.2, 0.5, -0.2]


def test_the_table(output):
    shown = output("iterate", "--steps", "3", "--states", "64", "--delta", "0.1", "--rounds", "9")
    lines = shown.splitlines()
    assert lines[0] == "3 steps, 64 states; chance is 1/64 = 0.015625"
    header, rows = lines[2], lines[3:13]
    for column in ("round", "delta", "accuracy J", "1 - J", "all steps right", "kept with all right F"):
        start = header.index(column)
        assert all(row[start - 1 : start] in ("", " ") and row[start : start + 1] != " " for row in rows if start)
    assert "5.568e-143" in rows[9]
    # it is nearly, but not exactly, 100 %
    assert lines[-1].startswith("In 9 rounds the accuracy rises from 1.661% to more than 99.99%")
    far_from_one = output("iterate", "--steps", "3", "--states", "64", "--delta", "0.1", "--rounds", "1")
    assert "1 - J" not in far_from_one


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--delta", "0,0,0.1"), "two or more steps are at chance"),
        (("--delta", "1,1,1"), "every step is perfect"),
        (("--delta", "-1/3,-1/3,1"), "a fixed point of the round"),
        (("--delta", "0.1,0.1", "--rounds", "0"), "Before any round 25.75% of the answers are right"),
        (("--delta", "0.5,1"), "to 100%"),
        (("--delta", "-0.2,-0.2,0.5", "--rounds", "300"), "to 33.33%; of the chains kept then, less than 1e-300% have"),
        (("--delta", "0,0.3,0.3", "--rounds", "1"), "rises from"),
    ],
)
def test_the_meaning(output, arguments, sentence):
    assert sentence in output("iterate", "--states", "4", *arguments).splitlines()[-1]


def test_repeated_rounds_take_one_line(output):
    shown = output("iterate", "--steps", "3", "--states", "64", "--delta", "0.1", "--rounds", "50000")
    assert len(shown.splitlines()) < 25 and "to 50000: the same" in shown
    assert "< 1e-323" in shown  # 1 - J is not shown as 0


def test_exact_fractions_for_a_reader(output):
    shown = output("iterate", "--states", "4", "--delta", "-0.2,0.5,-1/5", "--rounds", "1", "--exact")
    assert re.search(r"delta_2 +29/53\n", shown) and re.search(r"accuracy J +53/200\n", shown)


def test_many_steps_are_shown_by_their_ends(output):
    shown = output("iterate", "--states", "4", "--delta", "0.1,0.2,0.3,0.4,0.3,0.2,0.15", "--rounds", "1")
    assert "least delta" in shown and "largest delta" in shown and "delta_3" not in shown
    assert re.search(r"^0 +0\.1 +0\.4 ", shown, re.M)


def test_an_undefined_round_may_be_looked_at(output):
    shown = output("iterate", "--states", "2", "--delta", "1,-1", "--rounds", "0")
    assert "undefined" in shown
    row = rounds_of(output("iterate", "--states", "2", "--delta", "1,-1", "--rounds", "0", "--json"))[0]
    assert row["accuracy"] == 0.0 and row["kept_all_right"] is None


# derive


def test_derive_latex_is_the_theorem(output):
    shown = output("derive", "--steps", "symbolic", "--states", "symbolic", "--format", "latex")
    assert shown.strip() == (
        r"\delta_n' = \frac{\delta_n + R_n + (M - 2) \delta_n\,R_n}{1 + (M - 1) \delta_n\,R_n}, \qquad R_n = \prod_{k \ne n} \delta_k"
    )


def test_derive_python_runs(output):
    source = output("derive", "--steps", "3", "--states", "symbolic", "--equal", "--format", "python")
    space: dict = {}
    exec(source, space)
    assert space["star_round"](Fraction(1, 10), 64) == Fraction(172, 1063)
    source = output("derive", "--steps", "2", "--states", "5", "--format", "python")
    exec(source, space)
    assert space["star_round"](Fraction(1, 2), Fraction(1, 3)) == tuple(
        AFTER.exact([Fraction(1, 2), Fraction(1, 3)], 5)
    )
    source = output("derive", "--steps", "symbolic", "--states", "symbolic", "--equal", "--format", "python")
    exec(source, space)
    assert space["star_round"](Fraction(1, 10), Fraction(1, 100), 64) == Fraction(172, 1063)


@pytest.mark.parametrize("states", ["symbolic", "7"])
@pytest.mark.parametrize("steps", ["symbolic", "1", "3"])
def test_derive_sympy_runs(output, steps, states):
    space: dict = {}
    exec(output("derive", "--steps", steps, "--states", states, "--equal", "--format", "sympy"), space)
    values = {"delta": sympy.Rational(1, 3), "rest": sympy.Rational(1, 9), "M": 7}
    got = sympy.sympify(space["delta_next"]).subs(
        {space[name]: value for name, value in values.items() if name in space}
    )
    expected = AFTER.exact([Fraction(1, 3)] * (1 if steps == "1" else 3), 7)[0]
    assert got == sympy.Rational(expected.numerator, expected.denominator)


def test_derive_text_and_json(output):
    shown = output("derive", "--steps", "symbolic", "--states", "symbolic")
    assert shown.splitlines()[:2] == [
        "delta' = (delta + rest + (M - 2)*delta*rest)/(1 + (M - 1)*delta*rest)",
        "J = (1 + (M - 1)*L)/M",
    ]
    assert "rest: product of the edges of the other N - 1 steps" in shown
    data = json.loads(output("derive", "--steps", "2", "--states", "3", "--json"))
    assert data["steps"] == 2 and data["states"] == 3 and [i["edge"] for i in data["images"]] == ["delta_1", "delta_2"]
    assert data == json.loads(output("derive", "--steps", "2", "--states", "3", "--format", "json"))
    equal = output("derive", "--steps", "4", "--states", "symbolic", "--equal")
    assert equal.splitlines()[0] == "delta' = (delta + delta^3 + (M - 2)*delta^4)/(1 + (M - 1)*delta^4)"


# misuse

ITERATE = ("iterate", "--states", "64")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("derive", "--steps", "0", "--states", "2"), "the number of steps is 0"),
        (("derive", "--steps", "-1", "--states", "2"), "the number of steps is -1"),
        (("derive", "--steps", "3", "--states", "1"), "the number of states is 1"),
        (("derive", "--steps", "3", "--states", "abc"), "'abc', which is not a whole number"),
        (("derive", "--steps", "3", "--states", "2.5"), "not a whole number"),
        (("derive", "--steps", "10^9", "--states", "3"), "not a whole number"),
        (("derive", "--steps", "1000000000", "--states", "3"), "the number of steps is 1000000000"),
        (("derive", "--steps", "9" * 5000, "--states", "3"), "5000 characters"),
        (("derive", "--steps", "41", "--states", "3"), "--steps symbolic"),
        (("derive", "--states", "3"), "required: --steps"),
        (("derive", "--steps", "3", "--states", "3", "--format", "pdf"), "invalid choice"),
        (("derive", "--steps", "3", "--states", "3", "--form", "text"), "unrecognized arguments"),
        (("frobnicate",), "invalid choice"),
        ((), "required: command"),
        ((*ITERATE, "--steps", "3", "--delta", "1.5"), "outside"),
        ((*ITERATE, "--steps", "3", "--delta", "-2"), "delta of step 1 is -2, outside [-1/63, 1]"),
        ((*ITERATE, "--steps", "3", "--delta=-2"), "outside"),
        ((*ITERATE, "--steps", "3", "--delta", "0,0,-1e999"), "delta of step 3 is -1e+999, outside"),
        ((*ITERATE, "--steps", "3", "--delta", "abc"), "'abc' is not a number"),
        ((*ITERATE, "--steps", "3", "--delta", "nan"), "'nan' is not a number"),
        ((*ITERATE, "--steps", "3", "--delta", ""), "is not a number"),
        ((*ITERATE, "--steps", "3", "--delta", "0.1,,0.2"), "number 2"),
        ((*ITERATE, "--steps", "2", "--delta", "0.1,0.2,0.3"), "3 values of delta were given for 2 steps"),
        ((*ITERATE, "--delta", "0.1"), "give --steps"),
        ((*ITERATE, "--steps", "0", "--delta", "0.1"), "the number of steps is 0"),
        ((*ITERATE, "--steps", "symbolic", "--delta", "0.1"), "not a whole number"),
        ((*ITERATE, "--steps", "10000000", "--delta", "0.1"), "the number of steps"),
        ((*ITERATE, "--steps", "3", "--delta", "0.1", "--rounds", "-1"), "the number of rounds is -1"),
        ((*ITERATE, "--steps", "3", "--delta", "0.1", "--rounds", "1e3"), "not a whole number"),
        ((*ITERATE, "--steps", "3", "--delta", "0.1", "--rounds", "10000000"), "the number of rounds"),
        ((*ITERATE, "--steps", "3", "--delta", "0.1", "--digits", "0"), "the number of digits is 0"),
        ((*ITERATE, "--steps", "3", "--delta", "0.1", "--digits", "9", "--exact"), "exclude each other"),
        ((*ITERATE, "--steps", "3", "--delta", "0.1", "--rounds", "20", "--exact"), "round 10"),
        ((*ITERATE, "--steps", "3", "--delta"), "expected one argument"),
        ((*ITERATE, "--steps", "3", "--delta", "0.1", "extra"), "unrecognized arguments: extra"),
        (("iterate", "--states", "1", "--steps", "3", "--delta", "0.1"), "the number of states is 1"),
        (("iterate", "--states", "2", "--steps", "3", "--delta", "-1"), "round 1 is undefined"),
        (("iterate", "--steps", "3", "--delta", "0.1"), "required: --states"),
    ],
)
def test_every_misuse_is_one_sentence(arguments, sentence, capsys):
    with pytest.raises(RlstarError) as caught:
        rlstar(*arguments)
    message = str(caught.value)
    assert sentence in message
    assert "\n" not in message and len(message) < 300
    assert capsys.readouterr().out == ""


def test_joining_leaves_other_arguments_alone():
    assert join_negative_values(["--delta", "-0.5,1", "--json"]) == ["--delta=-0.5,1", "--json"]
    assert join_negative_values(["--delta", "--json"]) == ["--delta", "--json"]
    assert join_negative_values(["--out", "-1", "-2"]) == ["--out", "-1", "-2"]
    assert join_negative_values(["--delta=0.1", "-0.5"]) == ["--delta=0.1", "-0.5"]


def test_whole_numbers():
    assert whole_number(" 064 ", "it", 2, 100) == 64
    assert number_or_symbolic("symbolic", "it", 2, 100) is None
    for text in ("", "1.0", "٣", "0x10", "1_0", "--1", "101", "-5", "0" * 10 + "1"):
        with pytest.raises(UsageError, match=r"^it is "):
            whole_number(text, "it", 2, 100)


def test_the_parsers_are_light():
    """`rlstar --help` builds both parsers; nothing heavy may be imported for that."""
    code = (
        "import argparse, sys\n"
        "from rlstar_sym.cli import arguments, derive, iterate\n"
        "sub = arguments.SentenceParser().add_subparsers()\n"
        "derive.add_parser(sub); iterate.add_parser(sub)\n"
        "heavy = {'sympy', 'numpy', 'flint', 'mpmath', 'z3', 'cvc5', 'matplotlib'} & set(sys.modules)\n"
        "sys.exit(', '.join(heavy) if heavy else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
