"""A small run of what `make fuzz` does at length, and tests that it would notice."""

from __future__ import annotations

import dataclasses
import random
from fractions import Fraction
from pathlib import Path

import certificate_mutants
import pytest
from certificate_mutants import check_mutants
from claim_mutants import false_claims
from claims import Claim, load
from exact_claims import holds
from mutations import Answer, committed, digest_of, harm
from region_points import counterexample, points, refutes, replays
from trials import Outcome, Question, ask_all, wrong

CERTIFICATES = committed()


def test_no_false_claim_is_proved() -> None:
    mutants = list(false_claims(load(), 60, 20))
    for mutant in mutants:
        assert all(holds(text, mutant.witness) for text in mutant.claim.given)
        assert refutes(mutant.claim, mutant.witness)
    questions = [
        Question(
            m.origin, m.claim.claim, m.claim.given, ("certificate",) if n % 2 else ("certificate", "points"), limit=3
        )
        for n, m in enumerate(mutants)
    ]
    outcomes = ask_all(questions)
    assert [o.label for o in outcomes if o.verdict in ("proved", "crashed")] == []
    found = [(m, o) for m, o in zip(mutants, outcomes, strict=True) if o.verdict == "refuted"]
    assert len(found) > 20
    assert all(replays(m.claim, o.witness) for m, o in found)


def test_the_same_seed_gives_the_same_claims_of_every_kind() -> None:
    first, second = (list(false_claims(load(), 150, 4)) for _ in range(2))
    assert first == second
    assert len({(m.claim.claim, m.claim.given) for m in first}) == len(first)
    assert len({m.change for m in first}) == 8
    assert [m.claim for m in false_claims(load(), 20, 5)] != [m.claim for m in first[:20]]


def test_mutated_certificates_do_no_harm(tmp_path: Path) -> None:
    tally = check_mutants(CERTIFICATES[::8], 400, 3, tmp_path)
    assert tally.tried == 400 == tally.rejected + tally.malformed + tally.harmless
    assert (tally.harmful, tally.unanswered) == ([], [])
    assert tally.rejected > 100
    assert tally.seconds < 30
    assert tally.megabytes < 500


def test_a_checker_that_accepts_everything_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gullible = tmp_path / "gullible.py"
    gullible.write_text(
        "import sys, json, hashlib\n"
        "for path in sys.argv[1:]:\n"
        "    o = json.load(open(path)).get('obligation')\n"
        "    d = hashlib.sha256(json.dumps(o, sort_keys=True, separators=(',', ':')).encode()).hexdigest()\n"
        "    print('accepted', 'proved', d, path, 1, '-', 'for all real x', sep='\\t')\n"
    )
    monkeypatch.setattr(certificate_mutants, "CHECKER", gullible)
    tally = check_mutants(CERTIFICATES[::37], 60, 1, tmp_path)
    assert tally.tried == 60
    assert len(tally.harmful) > 20


def test_a_false_statement_is_harmful_and_a_true_one_is_not() -> None:
    def about(claim: list[object]) -> dict[str, object]:
        o = {"variables": ["x"], "hypotheses": [["<", "0", "x"]], "claim": claim}
        return {"obligation": o, "evidence": {"kind": "proof"}}

    true, false, also_true = (about(["<", "0", side]) for side in ("x", ["+", "x", "-1"], ["*", "2", "x"]))
    for mutant, harmful in ((true, False), (also_true, False), (false, True)):
        answer = Answer("accepted", "proved", digest_of(mutant["obligation"]), "for all real x: ...")
        assert (harm(true, mutant, answer, "seed") is not None) is harmful
    assert harm(true, also_true, Answer("accepted", "proved", "another", "for all real x: ..."), "seed") is not None


def test_a_checker_that_dies_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dead = tmp_path / "dead.py"
    dead.write_text("x = [0] * 10**9\n")  # more than the limit on memory
    monkeypatch.setattr(certificate_mutants, "CHECKER", dead)
    tally = check_mutants(CERTIFICATES[:2], 6, 1, tmp_path)
    assert len(tally.unanswered) == 6


def test_a_worker_that_hangs_costs_only_its_claim() -> None:
    hard = next(c for c in load() if c.label == "kernels/em_step_improves")
    easy = Claim("family", "easy", "x + 1 > x", (), "true", "elementary")
    asked = [Question(c.label, c.claim, c.given, limit=limit) for c, limit in ((easy, 20), (hard, 0.05), (easy, 20))]
    outcomes = ask_all(asked, jobs=1)
    assert [o.verdict for o in outcomes] == ["proved", "undecided", "proved"]
    assert "no answer within" in outcomes[1].reason


def test_text_that_cannot_be_read_is_an_answer() -> None:
    outcome = ask_all([Question("bad", "x > > 0", ())])[0]
    assert outcome.verdict == "refused"
    assert "UsageError" in outcome.reason


def test_what_counts_as_wrong() -> None:
    assert wrong("true", Outcome("x", "refuted"))
    assert wrong("false", Outcome("x", "proved"))
    assert not wrong("open", Outcome("x", "proved"))
    assert not wrong("false", Outcome("x", "undecided"))


def test_points_satisfy_equations() -> None:
    claim = Claim("family", "circle", "x <= 1", ("x + 2*y = 3", "y > 0"), "false", "a line", {}, None)
    found = list(points(claim, 50, 1))
    assert len(found) > 5
    assert all(p["x"] + 2 * p["y"] == 3 and p["y"] > 0 for p in found)
    point = counterexample(claim, 200, 1)
    assert point is not None
    assert point["x"] > 1
    never = dataclasses.replace(claim, claim="x < 3")
    assert counterexample(never, 200, random.Random(1).random()) is None
    assert refutes(dataclasses.replace(claim, claim="1/(x - 1) > 0", given=()), {"x": Fraction(1)})
