"""Verdicts about regions: every chain of a decided region goes where the verdict says, and every theorem that is named exists and is proved."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rlstar_sym.diagnose.dense import basin_of
from rlstar_sym.diagnose.more_chains import deciding_factor
from rlstar_sym.diagnose.region import Region
from rlstar_sym.diagnose.verdict import STUCK, Verdict, decide
from rlstar_sym.diagnose.wording import machine_checked, sentence
from rlstar_sym.fate.classification import classify
from rlstar_sym.fate.conditions import Condition, by_machine, declared
from rlstar_sym.model.star_round import round_of
from rlstar_sym.model.trajectory import trajectory

ROOT = Path(__file__).resolve().parents[2]
SAME = {"takes-off": "optimal", "wrong-steps": "wrong-steps"}


def region(*ends: tuple[str, str], states: int = 64) -> Region:
    return Region(tuple(Fraction(a) for a, _ in ends), tuple(Fraction(b) for _, b in ends), states)


@st.composite
def small_regions(draw):
    """Regions that are often decided."""
    states = draw(st.sampled_from([2, 3, 4, 64]))
    least = Fraction(-1, states - 1)
    ends = []
    for _ in range(draw(st.integers(2, 4))):
        centre = Fraction(draw(st.integers(-20, 60)), 60)
        half = Fraction(draw(st.integers(0, 12)), draw(st.sampled_from([60, 600])))
        ends.append((max(least, centre - half), max(least, min(Fraction(1), centre + half))))
    return Region(tuple(a for a, _ in ends), tuple(b for _, b in ends), states)


@given(small_regions(), st.integers(0, 2**30))
@settings(max_examples=60, deadline=None)
def test_every_chain_of_a_decided_region_goes_where_the_verdict_says(there, seed):
    found = decide(there, 5)
    if not found.decided:
        return
    corners = list(product(*there.intervals))
    inside = [[low + (high - low) * Fraction(seed % (7 + k), 7 + k) for k, (low, high) in enumerate(there.intervals)]]
    zero = [[Fraction(0) if low <= 0 <= high else low for low, high in there.intervals]]
    for chain in [*corners, *inside, *zero]:
        if found.name == "stuck":
            for one in trajectory(list(chain), there.states, 5).rounds:
                top = (1 + (there.states - 1) * STUCK) / there.states
                assert one.doubles.accuracy <= float(top) + 1e-12
        else:
            fate = classify(list(chain), there.states)
            assert fate.fate in (SAME[found.name], "open"), (chain, fate)
            # where wrong steps are all that there is, a zero among them may leave it open, but never right
            assert fate.fate != "open" or found.name == "takes-off" or fate.not_optimal


def test_all_edges_positive():
    found = decide(region(("0.09", "0.11"), ("0.09", "0.11"), ("0.09", "0.11")), 10)
    assert (found.name, found.theorems, found.chance) == ("takes-off", ("I.5",), ())
    assert machine_checked(found)


def test_a_step_at_chance_takes_off_and_every_part_has_its_theorem():
    found = decide(region(("0.09", "0.11"), ("-0.001", "0.001"), ("0.09", "0.11")), 10)
    assert (found.name, found.theorems, found.chance) == ("takes-off", ("I.5", "II.2t"), (2,))


def test_a_step_that_may_be_far_below_chance_is_not_decided():
    # 1/x - 1/p <= 62 for x = 0.012, p = 0.09: the others do not pull it up for certain
    found = decide(region(("0.09", "0.11"), ("-0.0155", "0.001"), ("0.09", "0.11")), 10)
    assert found.name == "undetermined"


def test_two_steps_at_chance_are_stuck_while_their_intervals_are_tight():
    tight = decide(region(("0.09", "0.11"), ("-0.001", "0.001"), ("-0.001", "0.001")), 10)
    assert (tight.name, tight.horizon) == ("stuck", 10)
    assert "steps 2 and 3 may be at chance exactly" in tight.reason
    assert decide(region(("0.09", "0.11"), ("-0.01", "0.1"), ("-0.01", "0.1")), 10).name == "undetermined"


def test_signs_that_are_certain():
    two = decide(region(("-0.3", "-0.2"), ("-0.3", "-0.2"), ("0.2", "0.3"), states=3), 10)
    assert (two.name, two.theorems) == ("wrong-steps", ("II.2g",))
    least = decide(region(("-0.3", "-0.2"), ("0.4", "0.5"), ("0.4", "0.5"), states=2), 10)
    assert (least.name, least.theorems) == ("takes-off", ("II.2t",))
    other = decide(region(("-0.5", "-0.4"), ("0.2", "0.3"), ("0.6", "0.7"), states=2), 10)
    assert (other.name, other.theorems) == ("wrong-steps", ("II.2s", "II.2m"))
    pair = decide(region(("-0.3", "-0.2"), ("0.1", "0.15"), states=3), 10)
    assert (pair.name, pair.theorems) == ("wrong-steps", ("II.2i",))


@pytest.mark.parametrize(
    ("options", "ends", "expected"),
    [
        ({"verifier": (Fraction(9, 10), Fraction(1, 10))}, ("0.1", "0.2"), ("takes-off", ("II.3b",))),
        ({"verifier": (Fraction(1, 2), Fraction(1, 2))}, ("0.1", "0.2"), ("stuck", ("II.3d",))),
        ({"mix": Fraction(1, 2)}, ("0.1", "0.2"), ("takes-off", ("II.5a",))),
        ({"temperature": Fraction(1, 2)}, ("0.1", "0.2"), ("takes-off", ("II.4d",))),
        ({"temperature": Fraction(3)}, ("0.1", "0.2"), ("stuck", ("II.4f",))),
        ({"temperature": Fraction(5, 4)}, ("0.8", "0.9"), ("takes-off", ("II.4n",))),
        ({"temperature": Fraction(7, 4)}, ("0.1", "0.2"), ("stuck", ("II.4o",))),
        ({"temperature": Fraction(5, 4)}, ("0.01", "0.9"), ("undetermined", ("II.4m",))),
        ({"temperature": Fraction(1, 2), "mix": Fraction(1, 2)}, ("0.1", "0.2"), ("undetermined", ())),
    ],
)
def test_other_rounds_have_their_theorems(options, ends, expected):
    found = decide(region(ends, ends, ends), 3, round_of(**options))
    assert (found.name, found.theorems) == expected


def test_the_basin_of_matrices():
    good = [[Fraction(9, 10)] * 3] * 3
    assert basin_of(good, Fraction(1), uniform=True).theorems == ("III.3",)
    assert not basin_of(good, Fraction(1), uniform=True).in_words
    assert basin_of(good, Fraction(2), uniform=False).in_words
    assert basin_of([[Fraction(6, 10)] * 3] * 3, Fraction(1), uniform=True).name == "undetermined"
    assert basin_of([[Fraction(6, 10), Fraction(5, 10)]] * 5, Fraction(1), uniform=True).theorems == ("III.2", "III.2a")
    assert basin_of([[Fraction(6, 10), Fraction(5, 10)]] * 5, None, uniform=False).name == "undetermined"


def test_how_many_more_chains_decide():
    wide = region(("-0.2", "0.6"), ("-0.2", "0.6"), ("-0.2", "0.6"), states=3)
    centre = [Fraction(1, 5)] * 3
    assert decide(wide, 10).name == "undetermined"
    found = deciding_factor(wide, centre, 10)
    assert found is not None
    times, then = found
    # four times as many chains halve the intervals, and then the lower ends are at chance exactly
    assert 4 < times <= Fraction(17, 4)
    assert then.name == "takes-off"
    # two steps exactly at the boundary where the sum of their log-odds is 0
    tie = region(("-0.3", "-0.1"), ("0.15", "0.35"), states=3)
    assert deciding_factor(tie, [Fraction(-1, 5), Fraction(1, 4)], 10) is None


def test_every_theorem_that_is_named_exists_and_is_proved():
    results = (ROOT / "docs" / "results.md").read_text(encoding="utf-8")
    proved = set(re.findall(r"^\*\*([IV]+\.\d+[a-z]?)\*\*", results, re.MULTILINE))
    stated = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "proofs").glob("*.py"))
    named = {one["id"] for entry in declared().values() for one in entry["theorems"]}
    assert {"I.5", "II.2t", "II.3b", "III.3"} <= named
    assert named <= proved
    assert all(f'"{name}"' in stated for name in named)
    said_by_conclusions = {str(c) for c in Condition if by_machine([c])}
    words = {"a single step", "no chain is kept", "nothing is kept", "every answer right", "a fixed point of a round"}
    words |= {"the classification of signed edges", "one edge at chance, some negative", "a goal below chance"}
    assert set(declared()) - said_by_conclusions == words | {"rounds from positive edges"}


#: what a theorem must claim, as docs/results.md has it, for a verdict to name it
CLAIMS = {
    "I.5": "if delta[k](0) = 0 for exactly one step k, then delta[n](t) -> 1 as t -> oo",
    "II.2g": "delta[n](t) -> tau[n] as t -> oo",
    "II.2i": "delta_1(t) -> 1 as t -> oo",
    "II.2j": "z_next = P",
    "II.2s": "delta[n](t) -> 1 as t -> oo",
    "II.2t": "delta[n](t) -> 1 as t -> oo",
    "II.3b": "if delta[n](0) = 0 for exactly one step n, then J(t) -> 1 as t -> oo",
    "II.3d": "delta[n](t) = delta[n](0) at every round t >= 0",
    "II.4a": "J_next(t) -> 1/M as t -> oo",
    "II.4b": "J_next(t) -> 1 as t -> oo",
    "II.4d": "J_next(t) -> 1 as t -> oo",
    "II.4f": "0 <= theta[n](t) <= (2/tau)^t*B at every round t >= 0, and theta[n](t) -> 0 as t -> oo",
    "II.4n": "J_next(t) -> 1 as t -> oo",
    "II.4o": "J_next(t) -> 1/M as t -> oo",
    "II.5a": "J(t) -> 1 as t -> oo",
    "III.2": "J(t) -> 1 as t -> oo",
    "III.3": "J(t) -> 1 as t -> oo",
    "II.1d": "delta[n](t) <= gamma[n](t) at every round t >= 0",
}


@pytest.mark.parametrize("name", CLAIMS)
def test_a_theorem_says_what_it_is_named_for(name):
    results = (ROOT / "docs" / "results.md").read_text(encoding="utf-8")
    entry = re.search(rf"^\*\*{re.escape(name)}\*\* .*?(?=^\*\*|\Z)", results, re.MULTILINE | re.DOTALL)
    assert entry is not None
    assert CLAIMS[name] in " ".join(entry.group().split())


@pytest.mark.parametrize("name", ["takes-off", "stuck", "wrong-steps", "collapse-risk", "undetermined"])
def test_no_verdict_is_called_proved_for_the_data(name):
    told = sentence(Verdict(name, (Condition.EVERY_EDGE_POSITIVE,), ""), "95%")
    assert "proved" not in told
    assert "95%" in told
