"""The corpus itself, doubted in exact arithmetic; and our own engines on all of it: nothing false proved, nothing true refuted."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from claims import Claim, load, load_family
from exact_claims import holds, names
from region_points import points, refutes, replays, variables
from trials import Outcome, Question, ask_all, shares, wrong

from rlstar_sym.prove.checking import run_checker

CORPUS = load()
TRUE = [c for c in CORPUS if c.verdict == "true"]
FALSE = [c for c in CORPUS if c.verdict == "false"]
#: claims whose region has no rational point, so that nothing can be sampled
IRRATIONAL = {"equations/root_two_below", "equations/root_two_cubed"}
#: processor seconds for one claim; and in the quick suite, where those that nothing decides shall not take all of it
LIMIT = 25
QUICK_LIMIT = 6


def test_size_and_sources() -> None:
    assert len(TRUE) >= 150
    assert len(FALSE) >= 150
    assert sum(c.verdict == "open" for c in CORPUS) >= 20
    assert len({c.label for c in CORPUS}) == len(CORPUS)
    assert len({(c.claim, frozenset(c.given)) for c in CORPUS}) == len(CORPUS)
    assert all(len(c.source) >= 5 for c in CORPUS)


@pytest.mark.parametrize("claim", FALSE, ids=lambda c: c.label)
def test_false_claims_fail_at_their_witness(claim: Claim) -> None:
    assert set(claim.witness) == set(variables(claim))
    assert all(holds(text, claim.witness) for text in claim.given)
    assert not holds(claim.claim, claim.witness)


@pytest.mark.parametrize("claim", TRUE, ids=lambda c: c.label)
def test_true_claims_hold_at_sampled_points(claim: Claim) -> None:
    tried = 0
    for point in points(claim, 1500, "doubt"):
        tried += 1
        assert not refutes(claim, point), point
        if tried == 150:
            break
    assert tried >= 20 or claim.label in IRRATIONAL


def test_doubt_finds_false_claims() -> None:
    """The sampling that does not refute the true claims refutes most of the false ones."""
    chosen = random.Random(3).sample(FALSE, 60)
    refuted = sum(any(refutes(claim, point) for point in points(claim, 1500, "doubt")) for claim in chosen)
    assert refuted > len(chosen) * 0.6


def test_a_malformed_entry_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "family.toml"
    file.write_text('about = "x"\n[one]\nclaim = "x > 0"\nverdict = "maybe"\nsource = "nobody"\n')
    with pytest.raises(ValueError, match="one"):
        load_family(file)


@dataclass(frozen=True)
class Trial:
    """Claims, and what our engines say about each."""

    claims: list[Claim]
    outcomes: list[Outcome]

    def pairs(self) -> Iterator[tuple[Claim, Outcome]]:
        return zip(self.claims, self.outcomes, strict=True)

    def verdicts(self) -> list[tuple[str, Outcome]]:
        return [(claim.verdict, outcome) for claim, outcome in self.pairs()]


#: one claim in three for the quick suite: the claims of a family stand side by side, so every family is there
SAMPLE = CORPUS[::3]


@pytest.fixture(
    scope="module", params=[SAMPLE, pytest.param(CORPUS, marks=pytest.mark.exhaustive)], ids=["a third", "all"]
)
def trial(request: pytest.FixtureRequest) -> Trial:
    claims: list[Claim] = request.param
    limit = LIMIT if claims is CORPUS else QUICK_LIMIT
    return Trial(claims, ask_all([Question(c.label, c.claim, c.given, limit=limit) for c in claims]))


def test_the_sample_has_claims_of_every_family_and_verdict() -> None:
    assert {c.label.partition("/")[0] for c in SAMPLE} == {c.label.partition("/")[0] for c in CORPUS}
    assert {c.verdict for c in SAMPLE} == {"true", "false", "open"}


def test_nothing_false_is_proved_and_nothing_true_refuted(trial: Trial) -> None:
    assert [o.label for c, o in trial.pairs() if wrong(c.verdict, o)] == []


def test_nothing_crashes_and_everything_is_read(trial: Trial) -> None:
    assert [(o.label, o.reason) for o in trial.outcomes if o.verdict in ("crashed", "refused")] == []


def test_most_true_claims_are_proved(trial: Trial) -> None:
    proved, there = shares(trial.verdicts(), "true", "proved")
    assert proved >= 0.95 * there, [o.label for v, o in trial.verdicts() if v == "true" and o.verdict != "proved"]


def test_almost_all_false_claims_are_refuted_by_points_that_replay(trial: Trial) -> None:
    false = [c.label for c in trial.claims if c.verdict == "false"]
    replayed = {
        o.label for c, o in trial.pairs() if c.verdict == "false" and o.verdict == "refuted" and replays(c, o.witness)
    }
    assert len(replayed) >= 0.99 * len(false), [label for label in false if label not in replayed]


def test_refuted_open_claims_replay_too(trial: Trial) -> None:
    for claim, outcome in trial.pairs():
        if claim.verdict == "open" and outcome.verdict == "refuted":
            assert replays(claim, outcome.witness), claim.label


def test_certificates_are_accepted_again_and_are_about_the_claim(trial: Trial, tmp_path: Path) -> None:
    files: list[Path] = []
    for claim, outcome in trial.pairs():
        if outcome.verdict != "proved":
            continue
        assert outcome.certificates, claim.label
        shown = [json.loads(text)["obligation"] for text in outcome.certificates]
        for point in random_points(variables(claim), 25):
            try:
                expected = holds(claim.claim, point)
            except ZeroDivisionError:
                continue
            assert all(relation_holds(o["claim"], point) for o in shown) is expected, claim.label
            hypotheses = all(holds(text, point) for text in claim.given)
            for obligation in shown:
                assert all(relation_holds(h, point) for h in obligation["hypotheses"]) is hypotheses, claim.label
        for number, text in enumerate(outcome.certificates):
            files.append(tmp_path / f"{claim.label.replace('/', '-')}-{number}.json")
            files[-1].write_text(text)
    assert len(files) > len(trial.claims) / 3
    assert [check.file.name for check in run_checker(files) if check.outcome != "accepted"] == []


def random_points(own: list[str], count: int) -> list[dict[str, Fraction]]:
    choice = random.Random(11)
    return [
        {name: Fraction(choice.randint(-9, 18), choice.choice((1, 3, 10, 17))) for name in own} for _ in range(count)
    ]


def relation_holds(relation: Any, point: dict[str, Fraction]) -> bool:
    sign, left, right = relation[0], tree_value(relation[1], point), tree_value(relation[2], point)
    return {
        "<": left < right,
        "<=": left <= right,
        ">": left > right,
        ">=": left >= right,
        "=": left == right,
        "!=": left != right,
    }[sign]


def tree_value(tree: Any, point: dict[str, Fraction]) -> Fraction:
    """The value of a certificate's expression tree."""
    if isinstance(tree, str):
        return point[tree] if tree in point else Fraction(tree)
    head, *rest = tree
    if head == "^":
        return tree_value(rest[0], point) ** int(rest[1])
    values = [tree_value(one, point) for one in rest]
    if head == "-":
        return -values[0]
    if head == "/":
        return values[0] / values[1]
    result = values[0]
    for number in values[1:]:
        result = result + number if head == "+" else result * number
    return result


def test_the_exact_reader_reads_chains_and_powers() -> None:
    assert names("0 < x^2 <= y = z") == ("x", "y", "z")
    point = {"x": Fraction(1, 2), "y": Fraction(1, 4), "z": Fraction(1, 4)}
    assert holds("0 < x^2 <= y = z", point)
    assert not holds("-x^2 >= 0", point)
    with pytest.raises(ZeroDivisionError):
        holds("1/(x - 1/2) > 0", point)
