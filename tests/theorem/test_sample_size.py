"""Estimates from samples: the cited result is shown wherever a theorem rests on it, the union bound owes what it says, and the rule holds in simulation."""

from __future__ import annotations

import json
import random
from fractions import Fraction
from math import log
from pathlib import Path

import pytest

from rlstar_sym import Aggregate, Rational, Symbol, SymmetricChain
from rlstar_sym.cli.main import main
from rlstar_sym.errors import TheoremFileError, UndefinedRound, UsageError
from rlstar_sym.model.estimation import samples_needed
from rlstar_sym.polynomial.expressions import ONE
from rlstar_sym.prove.run import Settings, prove_theorems
from rlstar_sym.report.ledger import ledger_data, ledger_markdown, ledger_summary, ledger_text
from rlstar_sym.report.results import results_markdown
from rlstar_sym.report.tables import markdown_table, verdict_table
from rlstar_sym.theorem import theorem
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.literature import CITED, LITERATURE
from rlstar_sym.theorem.rules import RULES
from rlstar_sym.theorem.statements import SmallErrors, TailBound
from rlstar_sym.theorem.verdicts import CERTIFICATE, POINTS, TheoremResult

ROOT = Path(__file__).resolve().parents[2]
chain = SymmetricChain()
delta, rest, M = chain.delta, chain.rest, chain.states
n, eta, zeta, T, ell, p = (
    Symbol("n"),
    Symbol("eta"),
    Symbol("zeta"),
    Symbol("T"),
    Symbol("ell"),
    Symbol("p", indexed=True),
)
N = Aggregate("N", "sum", ONE, 0)
NAMES = {"steps": N, "rounds": T, "error": eta, "risk": zeta, "logarithm": ell}


def assumed(proof, *, enough=2 * n * eta**2 >= ell):
    proof.assume(0 <= p, p <= 1, eta > 0, zeta > 0, T >= 1, n >= 1, enough)


def judge(function, out):
    one = theorem("t.1")(function)
    settings = Settings(out, frozenset({CERTIFICATE, POINTS}), 1, 3)
    return prove_theorems({one.id: one}, settings, lambda _: None)[-1]


def plain(proof):
    assumed(proof)
    return proof.small_errors(proof.hoeffding(p, n, eta), p, slope=ONE, **NAMES)


# -- the rule ------------------------------------------------------------------------------


def test_the_rule_is_proved_given_the_cited_result(tmp_path):
    result = judge(plain, tmp_path)
    assert result.verdict == "proved"
    tail, small = result.theorem.proof.facts
    assert isinstance(tail.statement, TailBound) and isinstance(small.statement, SmallErrors)
    assert (tail.rule, small.rule) == (CITED, "union bound")
    assert result.theorem.rules == ("union bound",)
    assert [r.name for r in result.theorem.assumes] == ["Hoeffding"]
    assert "2*exp(-(2*n*eta^2))" in tail.text()
    assert "with probability at least 1 - zeta, in each of T rounds" in small.text()
    assert "ell = log(2*N*T/zeta)" in small.text()
    assert "if after each round in which none misses by more all that is supposed holds again" in small.text()


def test_a_round_without_misses_can_leave_nothing_to_estimate():
    """Why it is said that all that is supposed holds again: two states, edges 1/2 and -1/2, one sample a step, errors of any size."""
    half = Fraction(1, 2)
    after = SymmetricChain().star_round()
    assert after.exact([half, -half], 2) == [0, 0]  # each step is right in half of the samples
    outcomes = [(Fraction(2 * a - 1), Fraction(2 * b - 1)) for a in (0, 1) for b in (0, 1)]
    stuck = 0
    for edges in outcomes:
        try:
            after.exact([*edges], 2)
        except UndefinedRound:
            stuck += 1
    assert stuck == 2


@pytest.mark.parametrize(
    "attack",
    [
        lambda proof: (assumed(proof, enough=4 * n * eta**2 >= ell), proof.hoeffding(p, n, eta))[1],
        lambda proof: (assumed(proof), proof.hoeffding(p, n, 2 * eta))[1],
        lambda proof: (assumed(proof, enough=n * eta**2 >= 0), proof.hoeffding(p, n, eta))[1],
    ],
)
def test_too_few_samples_or_too_large_a_deviation_are_not_proved(attack, tmp_path):
    result = judge(lambda proof: proof.small_errors(attack(proof), p, slope=ONE, **NAMES), tmp_path)
    assert result.verdict != "proved"


def test_what_is_no_probability_or_no_deviation_is_not_proved(tmp_path):
    def outside(proof):
        proof.assume(0 <= p, p <= 2, eta > 0, n >= 1)
        return proof.hoeffding(p, n, eta)

    def nothing(proof):
        proof.assume(0 <= p, p <= 1, eta >= 0, n >= 1)
        return proof.hoeffding(p, n, eta)

    def no_sample(proof):
        proof.assume(0 <= p, p <= 1, eta > 0)
        return proof.hoeffding(p, n, eta)

    for attack in (outside, nothing, no_sample):
        assert judge(attack, tmp_path).verdict != "proved"


@pytest.mark.parametrize("left_out", [zeta > 0, T >= 1])
def test_every_owed_hypothesis_is_owed(left_out, tmp_path):
    def without(proof):
        proof.assume(
            *(h for h in (0 <= p, p <= 1, eta > 0, zeta > 0, T >= 1, n >= 1, 2 * n * eta**2 >= ell) if h != left_out)
        )
        return proof.small_errors(proof.hoeffding(p, n, eta), p, slope=ONE, **NAMES)

    assert judge(without, tmp_path).verdict != "proved"


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda proof, tail: proof.small_errors(tail, p**2, slope=ONE, **NAMES), "the same for every step"),
        (lambda proof, tail: proof.small_errors(tail, 2 * p, slope=ONE, **NAMES), "the same for every step"),
        (lambda proof, tail: proof.small_errors(tail, p, slope=p, **NAMES), "the same for every step"),
        (lambda proof, tail: proof.small_errors(proof.show(eta > 0), p, slope=ONE, **NAMES), "rests on a tail bound"),
        (
            lambda proof, tail: proof.small_errors(
                tail, p, slope=ONE, **{**NAMES, "steps": Aggregate("K", "sum", p, 0)}
            ),
            "not the number of steps",
        ),
        (
            lambda proof, tail: proof.small_errors(
                tail, p, slope=ONE, **{**NAMES, "steps": Aggregate("K", "sum", ONE, 1)}
            ),
            "not the number of steps",
        ),
        (
            lambda proof, tail: proof.small_errors(tail, p, slope=ONE, **{**NAMES, "rounds": zeta}),
            "symbols of their own",
        ),
        (lambda proof, tail: proof.small_errors(tail, p, slope=ONE, **{**NAMES, "risk": ONE}), "the risk is a Symbol"),
        (
            lambda proof, tail: proof.small_errors(tail, p, slope=ONE, **{**NAMES, "logarithm": n}),
            "symbols of their own",
        ),
        (lambda proof, tail: proof.hoeffding(p, p, eta), "the number of samples is a Symbol"),
        (lambda proof, tail: proof.hoeffding(p, n, p), "must be one of parameters"),
    ],
)
def test_what_the_rules_refuse(call, said):
    def attack(proof):
        assumed(proof)
        return call(proof, proof.hoeffding(p, n, eta))

    with pytest.raises(TheoremFileError, match=said):
        _ = theorem("t.1")(attack).proof


def test_cited_results_are_a_list_apart_with_references():
    assert not set(LITERATURE) & set(RULES) and CITED not in RULES
    bibliography = (ROOT / "docs" / "references.bib").read_text(encoding="utf-8")
    for result in LITERATURE.values():
        assert f"{{{result.key}," in bibliography
        assert len(result.statement) > 40


# -- where it is shown -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> list[TheoremResult]:
    """The shipped theorem, and one of this file that uses it."""

    def using(proof):
        proof.cite("II.6h")
        proof.assume(M >= 2)
        return proof.show(M > 1)

    shipped = discover(["II.6h"])
    later = theorem("t.2", "A theorem that uses it", uses=["II.6h"])(using)
    later.library.update(shipped)
    everything = {**shipped, later.id: later}
    settings = Settings(tmp_path_factory.mktemp("out"), frozenset({CERTIFICATE, POINTS}), 1, 5)
    return prove_theorems(everything, settings, lambda _: None)


def test_what_rests_on_it_says_so_everywhere_and_nothing_else_does(results):
    where = LITERATURE["Hoeffding"].where
    data = {r.theorem.id: r.as_data() for r in results}
    assert {name: one["assumes"] for name, one in data.items()} == {"I.1": [], "II.6h": [where], "t.2": [where]}
    assert {one["verdict"] for one in data.values()} == {"proved"}
    table = verdict_table(results)
    rows = {row.split()[0]: row for row in table.splitlines()}
    assert " proved* " in rows["II.6h"] and " proved* " in rows["t.2"] and " proved " in rows["I.1"]
    assert table.splitlines()[-1] == f"* assumes from the literature, cited and not proved here: {where}"
    assert f"proved; II.6h given {where}" in markdown_table(results)
    ledger = {one["id"]: one for one in ledger_data(results)["theorems"]}
    assert [a["name"] for a in ledger["II.6h"]["assumes"]] == ["Hoeffding"] and ledger["I.1"]["assumes"] == []
    assert ledger_data(results)["assumed"][0]["used_by"] == ["II.6h", "t.2"]
    for text in (ledger_text(results), ledger_markdown(results).replace("\\", "")):
        flat = " ".join(text.split())
        assert flat.count(f"ASSUMES, cited and not proved here: {where}.") == 2
        assert f"Assumed from the literature, not proved here: {where} (docs/references.bib, hoeffding1963)" in flat
    assert "(by II.6h, t.2)" in ledger_summary(results)
    assert f"**assumes** {where}" in results_markdown(results, [], "../proofs")


def test_without_it_nothing_is_assumed(results):
    alone = [r for r in results if r.theorem.id == "I.1"]
    assert ledger_data(alone)["assumed"] == []
    assert "literature" not in verdict_table(alone) + ledger_summary(alone)


def test_the_command_line_says_it(tmp_path, capsys):
    options = ["--engines", "certificate,points", "--jobs", "1", "--out", str(tmp_path / "out")]
    assert main(["prove", "II.6h", *options]) == 0
    shown = capsys.readouterr().out
    assert "II.6h How many samples keep every error small: proved, given Hoeffding (1963), Theorem 2" in shown
    (tex,) = [f for f in (tmp_path / "out" / "latex").glob("*-statement.tex") if "6h" in f.name]
    text = " ".join(tex.read_text(encoding="utf-8").split())
    assert "This assumes Hoeffding (1963), Theorem 2, which is cited and not proved here." in text
    assert main(["prove", "II.6h", *options, "--json"]) == 0
    one = {t["id"]: t for t in json.loads(capsys.readouterr().out)["theorems"]}["II.6h"]
    assert one["assumes"] == ["Hoeffding (1963), Theorem 2"]
    assert "cited result" not in one["rules"]


# -- the number of samples ---------------------------------------------------------------------


@pytest.mark.parametrize(("steps", "states", "rounds"), [(2, 2, 1), (3, 64, 50), (5, 3, 1000)])
@pytest.mark.parametrize("eta", [Fraction(1, 10), Fraction(3, 1000)])
@pytest.mark.parametrize("zeta", [Fraction(1, 2), Fraction(1, 10**6)])
def test_samples_needed_is_the_formula_rounded_up(steps, states, rounds, eta, zeta):
    wanted = (states / (states - 1)) ** 2 * log(2 * steps * rounds / zeta) / (2 * float(eta) ** 2)
    found = samples_needed(steps, states, eta, rounds, zeta)
    assert wanted * (1 - 1e-12) <= found <= wanted * (1 + 1e-12) + 1


def test_samples_needed_of_huge_arguments_is_exact_enough():
    import mpmath

    with mpmath.workdps(200):
        value = 4 * mpmath.log(mpmath.mpf(2) * 10**9 * 10**9 * 10**50) / 2 * mpmath.mpf(10) ** 60
        assert samples_needed(10**9, 2, Fraction(1, 10**30), 10**9, Fraction(1, 10**50)) == int(mpmath.ceil(value))


def test_so_many_samples_do_keep_the_errors_small():
    """400 runs with zeta = 1/5: far fewer than a fifth of them may fail, since the bound is not sharp."""
    steps, states, rounds, eta, zeta = 2, 3, 2, Fraction(1, 5), Fraction(1, 5)
    count = samples_needed(steps, states, eta, rounds, zeta)
    rng, failures = random.Random(7), 0
    for _ in range(400):
        missed = False
        for _ in range(steps * rounds):
            alpha = 0.6
            share = sum(rng.random() < alpha for _ in range(count)) / count
            missed = missed or abs(share - alpha) * states / (states - 1) > eta
        failures += missed
    assert failures <= 400 * zeta
    # with a twentieth of the samples they do fail
    few = max(1, count // 20)
    assert sum(abs(sum(rng.random() < 0.6 for _ in range(few)) / few - 0.6) * 1.5 > eta for _ in range(400)) > 40


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((1, 2, Rational(1, 10), 1, Rational(1, 10)), "the number of steps N is 1"),
        ((2, 2, Rational(0), 1, Rational(1, 10)), "the error eta is 0"),
        ((2, 2, 0.1, 1, Rational(1, 10)), "must be an exact number"),
        ((2, 2, Rational(1, 10), 0, Rational(1, 10)), "the number of rounds T is 0"),
        ((2, 2, Rational(1, 10), 1.5, Rational(1, 10)), "the number of rounds T is 1.5"),
        ((2, 2, Rational(1, 10), 1, Rational(0)), "the risk zeta is 0"),
        ((2, 2, Rational(1, 10), 1, Rational(1)), "the risk zeta is 1"),
        ((2, 2, Rational(1, 10), 1, "0.1"), "must be an exact number"),
    ],
)
def test_bad_values_are_refused_in_a_sentence(arguments, said):
    with pytest.raises(UsageError, match=said):
        samples_needed(*arguments)
