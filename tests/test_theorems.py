"""The shipped theorems, found by discovery, and explicit instances of their main inequalities, through every engine.

A theorem for all N and M is proved by rules that this suite attacks elsewhere; here the same inequalities are asked with the steps written out (N = 2, 3,
4), for several M and regions, where no rule is in between: certificate search, independent checker, z3 and exact points. z3 may leave the hard ones open.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

import pytest

from rlstar_sym import Proof, SymmetricChain
from rlstar_sym.cli.running import ALL, choose_engines, quiet, settings
from rlstar_sym.polynomial.expressions import Expr, Relation, add, multiply
from rlstar_sym.prove.coq_process import find_coqc
from rlstar_sym.prove.run import prove_theorems
from rlstar_sym.prove.solvers import find_z3
from rlstar_sym.theorem import theorem
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.obligations import BoxObligation
from rlstar_sym.theorem.rules import RULES
from rlstar_sym.theorem.statements import Counterexample, Needed
from rlstar_sym.theorem.theorems import Theorem
from rlstar_sym.theorem.verdicts import BALLS, CERTIFICATE, COQ, MPMATH, POINTS, Z3, TheoremResult

SHIPPED = discover([])
IDS = list(SHIPPED)
#: theorems about given numbers alone, by ball arithmetic
GIVEN_NUMBERS = ("II.4k", "II.4l", "V.1")
#: theorems without a witness that a hypothesis is needed: definitions, numbers, and a consequence of III.2
NO_WITNESS = {"I.1", "I.4", "I.5", "I.7a", "I.8", *GIVEN_NUMBERS, "III.2a"}


def run_all(theorems: dict[str, Theorem], out, engines: str | None, seconds: float, settled: float):
    chosen = replace(settings(out, choose_engines(engines), 2, seconds), settled=settled)
    return {r.theorem.id: r for r in prove_theorems(theorems, chosen, quiet)}


# -- the shipped theorems -------------------------------------------------------------


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> dict[str, TheoremResult]:
    """One run of all shipped theorems with all engines, cvc5 and Coq too."""
    return run_all(SHIPPED, tmp_path_factory.mktemp("shipped"), ALL, 5, 1)


def test_part_one_is_complete():
    part_one = {"I.1", "I.2", "I.3", "I.3w", "I.4", "I.5", "I.6", "I.6a", "I.6b", "I.6c", "I.6d"}
    assert part_one | {"I.7", "I.7a", "I.7b", "I.8"} <= set(IDS)


def test_part_two_goes_as_far_as_the_rules_do():
    signed = {f"II.2{x}" for x in ("", "a", "b", "c", "d", "e", "f")}
    verifier = {f"II.3{x}" for x in ("", "a", "b", "c", "d", "e", "f")}
    others = {
        "II.1",
        "II.1a",
        "II.1b",
        "II.1c",
        *(f"II.4{x}" for x in ("", *"abcdefghijklmnop")),
        "II.5",
        "II.5a",
        "II.5b",
        "II.5c",
        "II.6",
        "II.6a",
        "II.6b",
        "II.6c",
        "II.6d",
        "II.6e",
        "II.6f",
        "II.6g",
        "II.6h",
        "II.5d",
        *(f"III.1{x}" for x in ("", "a", "b", "c", "d")),
        "III.2",
        "III.2a",
        "III.3",
        "III.3a",
        "III.4",
        "III.4a",
        "III.4b",
        "III.4c",
        "III.4d",
        "III.4f",
        "III.5",
        "III.5a",
    }
    assert signed | verifier | others <= set(IDS)


@pytest.mark.nightly
@pytest.mark.parametrize("name", IDS)
def test_it_is_proved(name: str, shipped: dict[str, TheoremResult]):
    result = shipped[name]
    assert result.verdict == "proved", result.reason
    assert all(one.proved for one in result.obligations)
    for one in result.obligations:
        # a claim over a box has no certificate, and is said to have none
        assert (one.certificate is None) is isinstance(one.obligation, BoxObligation)
        outcomes = {engine: answer.outcome for engine, answer in one.answers.items()}
        assert "refuted" not in outcomes.values(), one.obligation.text()
        assert outcomes[POINTS] == outcomes[MPMATH] == outcomes[BALLS] == "confirmed", one.obligation.text()
    assert result.instances.outcome == "confirmed", result.instances.detail
    assert all(one.runs for one in result.replayed)
    assert len(result.replayed) == len(result.theorem.conclusions)


@pytest.mark.nightly
def test_ball_arithmetic_is_evidence_for_what_says_so_alone(shipped: dict[str, TheoremResult]):
    by_balls = {name for name, r in shipped.items() if any(one.engine == BALLS for one in r.obligations)}
    assert by_balls == set(GIVEN_NUMBERS)
    assert by_balls == {name for name, r in shipped.items() if "ball arithmetic" in r.evidence}
    assert by_balls == {name for name in IDS if "ball arithmetic" in SHIPPED[name].rules}


@pytest.mark.parametrize("name", IDS)
def test_its_file_says_what_it_claims_and_whose_it_is(name: str):
    one = SHIPPED[name]
    for section in ("Claim", "Source", "Idea"):
        assert len(one.about_section(section)) > 20, section
    assert "2410.23912" in one.about_section("Source") or not name.startswith("I.")
    assert one.title
    assert one.conclusions


@pytest.mark.parametrize("name", IDS)
def test_it_rests_on_the_closed_set_of_rules_and_on_what_it_names(name: str):
    one = SHIPPED[name]
    assert set(one.rules) <= set(RULES)
    assert {f.theorem for fact in one.proof.facts for f in fact.premises} <= {name, *one.uses}
    assert len({o.label for o in one.obligations}) == len(one.obligations)


@pytest.mark.parametrize("name", [n for n in IDS if n not in NO_WITNESS])
def test_it_shows_by_exact_witnesses_that_hypotheses_are_needed(name: str):
    needed = [f.statement for f in SHIPPED[name].proof.facts if isinstance(f.statement, Needed)]
    refuted = [f.statement for f in SHIPPED[name].proof.facts if isinstance(f.statement, Counterexample)]
    assert needed or refuted  # a counterexample is a witness too: the claim is not true of the whole region
    supposed = {h for f in SHIPPED[name].proof.facts for h in f.statement.hypotheses}
    assert {d for n in needed for d in n.dropped} <= supposed | set(SHIPPED[name].proof.assumptions)


@pytest.mark.nightly
def test_z3_is_a_second_opinion_on_nearly_everything(shipped: dict[str, TheoremResult]):
    if find_z3() is None:
        pytest.skip("z3 is not installed")
    confirmed, asked = (sum(counts) for counts in zip(*(r.counts(Z3) for r in shipped.values()), strict=True))
    assert asked == sum(one.engine == CERTIFICATE for r in shipped.values() for one in r.obligations)
    assert confirmed >= 0.8 * asked


@pytest.mark.nightly
def test_the_coq_kernel_confirms_every_obligation(shipped: dict[str, TheoremResult]):
    if find_coqc() is None:
        pytest.skip("coq is not installed (apt-get install coq)")
    for result in shipped.values():
        open_ones = [
            (r.obligation.label, r.answers[COQ])
            for r in result.obligations
            if r.answers[COQ].outcome != "confirmed" and r.engine == CERTIFICATE
        ]
        assert open_ones == []


# -- instances of the main inequalities -------------------------------------------------


@dataclass(frozen=True)
class Region:
    """Edges from low to high, the ends excluded where `open`."""

    name: str
    low: Fraction
    high: Fraction
    open: bool

    def assume(self, proof: Proof, chain: SymmetricChain) -> None:
        for edge in chain.deltas:
            if self.open:
                proof.assume(edge > self.low, edge < self.high)
            else:
                proof.assume(edge >= self.low, edge <= self.high)
        proof.assume(*(M >= 2 for M in chain.parameters))


REGIONS = (
    Region("open box", Fraction(0), Fraction(1), True),
    Region("closed box", Fraction(0), Fraction(1), False),
    Region("near chance", Fraction(0), Fraction(1, 10), False),
    Region("near perfection", Fraction(9, 10), Fraction(1), False),
)


def step_improvement(chain: SymmetricChain, region: Region) -> Relation:
    """I.3 and I.3w: strict inside, weak on a closed region."""
    new, old = chain.star_round().deltas[0], chain.deltas[0]
    return new > old if region.open else new >= old


def stays_a_kernel(chain: SymmetricChain, region: Region) -> Relation:
    new = chain.star_round().deltas[0]
    return new < 1 if region.open else new <= 1


def accuracy_improvement(chain: SymmetricChain, region: Region) -> Relation:
    """I.3: J' > J."""
    new, old = chain.star_round().following(chain.accuracy), chain.accuracy
    return new > old if region.open else new >= old


def share_improvement(chain: SymmetricChain, region: Region) -> Relation:
    """I.7: F never falls."""
    return chain.star_round().following(chain.kept_all_right) >= chain.kept_all_right


def shortfalls(edges: tuple[Expr, ...]) -> Expr:
    return add(*(1 - edge for edge in edges))


def quadratic_rate(chain: SymmetricChain, region: Region) -> Relation:
    """I.6: e' <= e times the sum of the others."""
    return 1 - chain.star_round().deltas[0] <= (1 - chain.deltas[0]) * shortfalls(chain.deltas[1:])


def product_by_sum(chain: SymmetricChain, region: Region) -> Relation:
    """I.6: 1 - L <= the sum of shortfalls."""
    return 1 - multiply(*chain.deltas) <= shortfalls(chain.deltas)


Inequality = Callable[[SymmetricChain, Region], Relation]
#: those that have factors of one sign, or positive coefficients, at once
LIGHT = (step_improvement, stays_a_kernel, quadratic_rate, product_by_sum)
#: products of N new edges: degree and number of terms grow fast
HEAVY = (accuracy_improvement, share_improvement)
STATES = (2, 3, 64, None)


def instance(inequality: Inequality, steps: int, states: int | None, region: Region) -> Theorem:
    """The inequality for an explicit chain as a theorem of its own."""
    chain = SymmetricChain(steps=steps, number_of_states=states)

    def function(proof: Proof) -> object:
        region.assume(proof, chain)
        return proof.show(inequality(chain, region))

    shown = states if states is not None else "symbolic"
    return theorem(f"N{steps}-M{shown}-{region.name.replace(' ', '-')}", inequality.__name__)(function)


CASES = [
    *((f, n, m, r) for f in LIGHT for n in (2, 3) for m in STATES for r in REGIONS),
    *((f, 4, m, r) for f in LIGHT for m in (3, None) for r in REGIONS),
    *((f, 2, m, r) for f in HEAVY for m in STATES for r in REGIONS),
    *((f, 3, m, r) for f in HEAVY for m in (2, 64, None) for r in REGIONS[1:]),
    *((accuracy_improvement, 4, m, r) for m in (2, None) for r in REGIONS[:2]),
    (share_improvement, 4, 2, REGIONS[1]),
    (share_improvement, 4, 64, REGIONS[0]),
]
INSTANCES = {
    f"{f.__name__} N={n} M={m if m is not None else 'symbolic'} {r.name}": replace(instance(f, n, m, r), id=f"case-{i}")
    for i, (f, n, m, r) in enumerate(CASES)
}


def run_instances(names: list[str], out) -> dict[str, TheoremResult]:
    """Instances in one run; z3 has a short while for each that has a certificate."""
    results = run_all({INSTANCES[n].id: INSTANCES[n] for n in names}, out, "certificate,z3,points", 2, 0.3)
    return {name: results[INSTANCES[name].id] for name in names}


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, TheoremResult]:
    """All of them."""
    return run_instances(list(INSTANCES), tmp_path_factory.mktemp("instances"))


#: instances for the quick suite, of every inequality
SAMPLE = list(INSTANCES)[::6]


def test_a_sample_of_the_instances_is_proved(tmp_path):
    assert {name.partition(" ")[0] for name in SAMPLE} == {f.__name__ for f in (*LIGHT, *HEAVY)}
    results = run_instances(SAMPLE, tmp_path)
    assert [(name, r.reason) for name, r in results.items() if r.verdict != "proved"] == []


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", list(INSTANCES))
def test_the_instance_is_proved_and_nobody_objects(name: str, cases: dict[str, TheoremResult]):
    result = cases[name]
    (one,) = result.obligations
    assert result.verdict == "proved", result.reason
    assert one.answers[CERTIFICATE].outcome == "confirmed"
    assert one.answers[POINTS].outcome == "confirmed"
    assert one.answers[Z3].outcome in ("confirmed", "undecided", "not run")


@pytest.mark.exhaustive
def test_z3_decides_the_light_instances(cases: dict[str, TheoremResult]):
    if find_z3() is None:
        pytest.skip("z3 is not installed")
    words: dict[str, Counter[str]] = {}
    for (inequality, steps, _, _), name in zip(CASES, INSTANCES, strict=True):
        kind = "light" if inequality in LIGHT else f"heavy, N = {steps}"
        words.setdefault(kind, Counter())[cases[name].obligations[0].answers[Z3].outcome] += 1
    assert words["light"]["confirmed"] >= 0.8 * words["light"].total()
    assert words["heavy, N = 2"]["confirmed"] >= 0.3 * words["heavy, N = 2"].total()
    assert not any(found["refuted"] for found in words.values())


def test_the_instances_cover_what_they_should():
    assert len(CASES) >= 200
    assert {n for _, n, _, _ in CASES} == {2, 3, 4}
    for inequality in (*LIGHT, *HEAVY):
        assert {m for f, n, m, _ in CASES if f is inequality and n == 2} == set(STATES)
        assert {n for f, n, m, _ in CASES if f is inequality and m in (2, None)} >= {2, 3}
    assert {r.name for _, _, _, r in CASES} == {"open box", "closed box", "near chance", "near perfection"}
