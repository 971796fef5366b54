"""Branch and bound in balls: nearly-true claims are refuted or left open, never shown; and what the run makes of its word."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import mpmath
import pytest

from rlstar_sym import Symbol
from rlstar_sym.cli.running import settings
from rlstar_sym.errors import Disagreement
from rlstar_sym.polynomial.balls import relation_holds
from rlstar_sym.polynomial.evaluation import evaluate
from rlstar_sym.polynomial.expressions import Expr, Relation, expr
from rlstar_sym.polynomial.functions import exp, log, sqrt
from rlstar_sym.prove.enclosing import MOST_CORNERS, SAMPLED, enclose
from rlstar_sym.prove.run import prove_theorems
from rlstar_sym.report.form import Form
from rlstar_sym.report.ledger import ledger_data, ledger_markdown, ledger_summary, ledger_text
from rlstar_sym.report.proof import theorem_latex
from rlstar_sym.report.tables import markdown_table, verdict_table
from rlstar_sym.theorem import Theorem, theorem
from rlstar_sym.theorem.obligations import BoxObligation
from rlstar_sym.theorem.verdicts import BALLS, CERTIFICATE, MPMATH, POINTS, Answer

x, y = Symbol("x"), Symbol("y")
F = Fraction
log_x, exp_x, exp_xy = log("lx", x), exp("ex", x), exp("exy", x * y)
tiny = F(1, 10**9)


def over(claim: Relation, **box: tuple[int | Fraction, int | Fraction]) -> BoxObligation:
    ends = {Symbol(name): (F(low), F(high)) for name, (low, high) in box.items()}
    hypotheses = tuple(h for v, (low, high) in ends.items() for h in (v >= low, v <= high))
    return BoxObligation("test/1", hypotheses, claim, None, ends)


TRUE = [
    over(log_x < x - 1, x=(F(11, 10), 10)),
    over(log_x <= x - 1 + tiny, x=(F(1, 2), 10)),
    over(exp_x >= 1 + x, x=(F(1, 10), 3)),
    over(exp_xy > 1 + x * y - F(1, 10**4), x=(0, 2), y=(F(1, 2), 2)),
    over(sqrt("r", x * x + y * y) < x + y, x=(F(1, 2), 2), y=(F(1, 2), 2)),
    over(exp("ell", log_x) > x - F(1, 1000), x=(F(1, 4), 4)),
    over(x**2 + y**2 - 2 * x * y > -F(1, 100), x=(-1, 1), y=(-1, 1)),
    over(log("l2", expr(2)) > F(693147180559945309417232, 10**24)),
    over(x**3 - 3 * x + 2 + F(1, 10**6) > 0, x=(0, 2)),
]
FALSE = [
    over(log_x < x - 1 - tiny, x=(F(1, 2), 10)),
    over(log_x <= x - 1 - tiny, x=(F(9, 10), F(11, 10))),
    over(log_x < x - 1, x=(1, 10)),
    over(exp_x > 1 + x + x**2 / 2 + x**3 / 6, x=(0, 3)),
    over(sqrt("r", x * x + y * y) < x + y, x=(0, 2), y=(0, 2)),
    over(log("l2", expr(2)) > F(693147180559945309417233, 10**24)),
    over(x**3 - 3 * x + 2 - F(1, 10**6) > 0, x=(0, 2)),
    over(x**2 - 2 * x * y + y**2 >= tiny, x=(-1, 1), y=(-1, F(10, 9))),
]
#: true, but with equality inside or undefined somewhere: balls cannot tell
OPEN = [
    over(log_x <= x - 1, x=(F(1, 2), 10)),
    over(x**2 - 2 * x * y + y**2 >= 0, x=(-1, 1), y=(-1, 1)),
    over(1 / x**2 > 0, x=(-1, 1)),
    over(log("lx2", x**2) < 10, x=(-1, 1)),
    over(0 / x + 1 > 0, x=(-1, 2)),
    over(log_x - log("again", x) + 1 > 0, x=(-1, 2)),
    over(sqrt("sx", x) - sqrt("sy", x) >= -1, x=(-1, 1)),
    over(sqrt("sx", -1 - x**2) + x > -10, x=(-1, 1)),
]


@pytest.mark.parametrize("claim", TRUE, ids=lambda o: o.text())
def test_what_is_true_is_shown(claim: BoxObligation):
    found = enclose(claim)
    assert found.answer.outcome == "confirmed", found.answer.detail
    assert all(relation_holds(claim.claim, point) for point in found.points)


@pytest.mark.parametrize("claim", FALSE, ids=lambda o: o.text())
def test_what_is_nearly_true_is_refuted_at_an_exact_point(claim: BoxObligation):
    found = enclose(claim)
    assert found.answer.outcome == "refuted"
    point = found.answer.witness
    assert point is not None
    assert all(claim.box[v][0] <= value <= claim.box[v][1] for v, value in point.items())
    left, right = value_of(claim.claim.left, point), value_of(claim.claim.right, point)
    assert not {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[claim.claim.op]


@pytest.mark.parametrize("claim", OPEN, ids=lambda o: o.text())
def test_equality_poles_and_undefined_values_stay_open(claim: BoxObligation):
    assert enclose(claim, most_boxes=3000).answer.outcome == "undecided"


def value_of(e: Expr, point: Mapping[Symbol, Fraction]) -> mpmath.mpf:
    """By mpmath at 60 digits, independent of balls."""
    with mpmath.workdps(60):
        values = {s: mpmath.mpf(v.numerator) / v.denominator for s, v in point.items()}
        functions = {"log": mpmath.log, "exp": mpmath.exp, "sqrt": mpmath.sqrt}
        return evaluate(
            e, values, lambda v: mpmath.mpf(v.numerator) / v.denominator, lambda kind, v: functions[kind](v)
        )


def test_random_claims_near_the_minimum_are_never_shown_wrongly():
    """f - c > 0 for c around the minimum of f on a grid: what is shown must hold on the grid, what is refuted must fail somewhere."""
    random_numbers = random.Random(1)
    decided = 0
    for _ in range(30):
        a, b, c = (F(random_numbers.randint(-8, 8), 4) for _ in range(3))
        f = a * exp("e", b * x) + c * log("l", x) + x**2
        grid = [F(1, 2) + F(k, 64) for k in range(97)]
        least = min(value_of(f, {x: point}) for point in grid)
        for shift in (-1, -F(1, 1000), F(1, 1000), 1):
            bound = F(round(float(least) * 10**6), 10**6) + shift
            claim = over(f > bound, x=(F(1, 2), 2))
            outcome = enclose(claim, most_boxes=3000).answer.outcome
            if shift > 0:
                assert outcome != "confirmed"
            decided += outcome != "undecided"
    assert decided >= 100


def test_limits_leave_a_claim_undecided():
    claim = over(x**2 + y**2 - 2 * x * y > -F(1, 10**6), x=(-1, 1), y=(-1, 1))
    few = enclose(claim, most_boxes=10)
    assert few.answer.outcome == "undecided"
    assert "10 boxes did not suffice" in few.answer.detail
    late = enclose(claim, most_seconds=0)
    assert late.answer.outcome == "undecided"
    assert "time" in late.answer.detail


def test_points_are_handed_on_for_a_cross_check():
    found = enclose(TRUE[6])
    assert 5 <= len(found.points) <= SAMPLED
    assert MOST_CORNERS >= 4


def test_more_digits_are_taken_when_they_are_needed():
    found = enclose(TRUE[7])
    assert found.bits >= 128
    claim = over(exp_x - (1 + x) > 0, x=(F(1, 10**12), F(2, 10**12)))
    assert enclose(claim).answer.outcome == "confirmed"


# -- what the run makes of it -------------------------------------------------------------


def boxed(claim: Relation, box: dict[Symbol, tuple[Fraction | int, Fraction | int]]) -> Theorem:
    @theorem("box", "A claim over a box")
    def stated(proof):
        return proof.enclosed(claim, box)

    return stated


GOOD = boxed(log_x < x - F(1, 2), {x: (F(1, 2), 3)})


def run(one: Theorem, out: Path, engines: set[str], **changed):
    chosen = replace(settings(out, frozenset(engines), 1, 2), **changed)
    return prove_theorems({one.id: one}, chosen, lambda _: None)[0]


def test_without_the_engine_nothing_is_proved(tmp_path: Path):
    result = run(GOOD, tmp_path, {CERTIFICATE, POINTS, MPMATH})
    assert result.verdict == "undecided"
    assert "not asked of ball arithmetic" in result.reason


def test_solvers_certificates_and_coq_are_not_asked(tmp_path: Path):
    result = run(GOOD, tmp_path, {CERTIFICATE, "z3", "cvc5", "coq", POINTS, MPMATH, BALLS})
    assert result.verdict == "proved"
    (one,) = result.obligations
    assert {e: a.outcome for e, a in one.answers.items()} == {
        **dict.fromkeys((CERTIFICATE, "z3", "cvc5", "coq"), "not run"),
        **dict.fromkeys((POINTS, MPMATH, BALLS), "confirmed"),
    }
    assert one.certificate is None
    assert not list((tmp_path / "certificates").glob("*.json"))


def objects(obligation, points):
    """A check that disagrees."""
    return Answer("refuted", "another value", points[0])


def test_mpmath_against_balls_is_a_loud_error(tmp_path: Path):
    with pytest.raises(Disagreement, match="ball arithmetic shows the claim, but mpmath refutes"):
        run(GOOD, tmp_path, {BALLS, MPMATH}, numeric={MPMATH: objects})


def test_a_word_of_balls_is_never_taken_from_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    cache = tmp_path / "cache"
    assert run(GOOD, tmp_path / "out", {BALLS}, cache=cache).verdict == "proved"
    assert not list(cache.rglob("*.json"))
    monkeypatch.setattr("rlstar_sym.prove.enclosing.enclose", lambda o: replace(enclose(o), answer=Answer("undecided")))
    assert run(GOOD, tmp_path / "out", {BALLS}, cache=cache).verdict == "undecided"


def test_a_false_box_is_refuted_with_its_point(tmp_path: Path):
    result = run(boxed(log_x < x - 1 - tiny, {x: (F(1, 2), 3)}), tmp_path, {BALLS, MPMATH, POINTS})
    assert result.verdict == "refuted"
    assert result.witness is not None


def test_reports_say_which_evidence_it_is(tmp_path: Path):
    result = run(GOOD, tmp_path, {CERTIFICATE, BALLS, MPMATH, POINTS})
    assert "proved+" in verdict_table([result])
    assert "+ by ball arithmetic (python-flint), which no certificate covers" in verdict_table([result])
    assert f"proved; {result.theorem.id} by ball arithmetic" in markdown_table([result])
    for text in (ledger_text([result]), ledger_markdown([result])):
        assert "BALL ARITHMETIC, not a certificate" in text.replace("\\", "")
        assert "python-flint (arb)" in " ".join(text.replace("\\", "").split())
    assert "ball arithmetic by python-flint, which no certificate covers" in " ".join(ledger_summary([result]).split())
    data = ledger_data([result])
    assert data["theorems"][0]["by_balls"] == ["box/1"]
    assert "python-flint" in data["must_trust"]["balls"]
    assert "ball arithmetic" in theorem_latex(result, Form("full"))


def test_a_box_has_a_digest_of_its_own():
    one = over(log_x < x, x=(1, 2))
    assert one.digest != over(log_x < x, x=(1, 3)).digest
    assert one.digest != over(exp("lx", x) < x, x=(1, 2)).digest


def test_what_builds_on_ball_arithmetic_says_so_too(tmp_path: Path):
    @theorem("above", "A theorem that uses the box", uses=["box"])
    def above(proof):
        proof.cite("box")
        return proof.show(y**2 >= 0)

    above.library[GOOD.id] = GOOD
    chosen = settings(tmp_path, frozenset({CERTIFICATE, BALLS, POINTS, MPMATH}), 1, 2)
    results = prove_theorems({GOOD.id: GOOD, above.id: above}, chosen, lambda _: None)
    last = results[-1]
    assert (last.verdict, last.balls_below, last.evidence) == ("proved", ("box",), ("certificate", "ball arithmetic"))
    assert verdict_table(results).count("proved+") == 2
    assert "builds on box, which ball arithmetic shows" in ledger_text(results)
