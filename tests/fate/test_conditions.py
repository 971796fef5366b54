"""What the code checks before it names a condition is what the theorems behind that condition suppose; and no id of a theorem stands in the code."""

from __future__ import annotations

import ast
import json
import re
from fractions import Fraction
from pathlib import Path
from random import Random

import flint
import hypotheses
import pytest

import rlstar_sym
from rlstar_sym.diagnose.region import Region, next_region, products_of_others
from rlstar_sym.diagnose.verdict import Verdict, decide
from rlstar_sym.errors import TheoremFileError, UsageError
from rlstar_sym.fate import conditions
from rlstar_sym.fate.basins import classify_model
from rlstar_sym.fate.classification import Fate, classify
from rlstar_sym.fate.conditions import Condition, by_machine, fates_of, theorems_of
from rlstar_sym.model.dense_model import dense_model
from rlstar_sym.model.star_round import round_of
from rlstar_sym.theorem.decisions import decisions_text
from rlstar_sym.theorem.discovery import load_file

F = Fraction
PACKAGE = Path(rlstar_sym.__file__).parent
THEOREM_ID = re.compile(r"\b(?:I{1,3}|IV|V)\.\d+[a-z]?\b")
#: fates in the words of theorem files
WORDS = {
    "optimal": "takes off",
    "takes-off": "takes off",
    "wrong-steps": "wrong steps",
    "stuck": "stuck",
    "collapse": "mode collapse",
}


# -- the index -------------------------------------------------------------------------


def test_the_index_is_what_the_theorem_files_declare():
    assert conditions.INDEX.read_text(encoding="utf-8") == decisions_text(hypotheses.shipped())


def test_every_condition_of_the_code_is_declared_and_every_declared_one_is_used():
    assert {str(c) for c in Condition} == set(conditions.declared())
    source = "".join(file.read_text(encoding="utf-8") for file in PACKAGE.rglob("*.py"))
    for condition in Condition:
        assert f"Condition.{condition.name}" in source, condition


@pytest.mark.parametrize(
    "file", sorted([*PACKAGE.glob("fate/*.py"), *PACKAGE.glob("diagnose/*.py"), *PACKAGE.glob("cli/*fate*.py")])
)
def test_no_id_of_a_theorem_stands_in_the_code(file):
    tree = ast.parse(file.read_text(encoding="utf-8"))
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            assert not THEOREM_ID.search(node.value), f"{file.name}:{node.lineno}: {node.value}"


def test_a_condition_that_nobody_declares_is_one_sentence(monkeypatch, tmp_path):
    with pytest.raises(UsageError, match="no shipped theorem declares anything about 'a full moon'"):
        theorems_of("a full moon")
    monkeypatch.setattr(conditions, "INDEX", tmp_path / "decisions.json")
    conditions.declared.cache_clear()
    with pytest.raises(UsageError, match="reinstall the package"):
        theorems_of(Condition.BASIN)
    conditions.declared.cache_clear()


def test_in_words_is_what_no_conclusion_says():
    assert by_machine([Condition.EVERY_EDGE_POSITIVE, Condition.LEAST_MODULUS])
    assert not by_machine([Condition.SIGNED])
    assert not by_machine([Condition.EVERY_EDGE_POSITIVE, Condition.ONE_AT_CHANCE_SIGNED])
    assert not by_machine([])


HEAD = '"""Claim    Squares."""\nfrom rlstar_sym import Symbol\nfrom rlstar_sym.theorem import theorem\n\nx = Symbol("x")\n\n\n@theorem("T.1", "Squares")\ndef squares(proof):\n    good = proof.show(x**2 >= 0)\n    other = proof.show(x**2 + 1 > 0)\n'


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ('    proof.decides("all squares", good, fates=["paradise"])\n    return good\n', "a fate is one of takes off"),
        ('    proof.decides("all squares", fates=["stuck"])\n    return good\n', "name the facts that say so"),
        ('    proof.decides("all squares", 3, fates=["stuck"])\n    return good\n', "is no fact of this proof"),
        ('    proof.decides("A!", good, fates=["stuck"])\n    return good\n', "is no condition"),
        ('    proof.serves("all squares", other)\n    return good\n', "does not conclude it"),
        ('    proof.serves("all squares")\n    proof.serves("all squares", good)\n    return good\n', "said twice"),
    ],
)
def test_a_declaration_that_says_nothing_is_refused(tmp_path, lines, said):
    file = tmp_path / "mine.py"
    file.write_text(HEAD + lines, encoding="utf-8")
    (stated,) = load_file(file)
    with pytest.raises(TheoremFileError, match=said):
        _ = stated.proof


# -- symmetric chains ------------------------------------------------------------------


def edges_at_random(random, states):
    """Two to four edges, often at chance, at an end, alike, or of one modulus."""
    least = F(-1, states - 1)
    pool = [F(0), F(1), least, F(1, 2), F(-1, 10 * (states - 1)), F(1, 10)]
    steps = random.randrange(2, 5)
    if random.random() < 0.05:
        return [random.choice([F(1), least]) for _ in range(steps)]
    edges = []
    for _ in range(steps):
        if random.random() < 0.3:
            edges.append(random.choice(pool))
        elif edges and random.random() < 0.2:
            edges.append(max(least, random.choice((1, -1)) * random.choice(edges)))
        else:
            edges.append(least + (1 - least) * F(random.randrange(1, 200), 200))
    return edges


def for_theorems(edges, states):
    """A chain in the words of the theorem files, by what sets steps apart there: none, one negative edge, the least modulus, two that tie."""
    m = states - 1
    plain = {"M": states, "delta": edges, "a": [int(d > 0) for d in edges]}
    plain |= {f"delta_{n}": d for n, d in enumerate(edges, 1)}
    negative = [n for n, d in enumerate(edges) if d < 0]
    moduli = [abs(d) for d in edges]
    least = min(range(len(edges)), key=moduli.__getitem__)

    def without(*places):
        return [d for n, d in enumerate(moduli) if n not in places]

    found = {"none": (len(edges), plain)}
    if len(negative) == 1:
        x, others = -edges[negative[0]], without(negative[0])
        gaps = []
        for d in others:
            ahead, behind = (1 + m * d) * (1 - m * x), (1 - d) * (1 + x)
            gaps.append(min(d, (ahead - behind) / (ahead + m * behind) if ahead + m * behind else F(1, 2)))
        g = min([*gaps, F(99, 100)])
        found["negative"] = (len(others), {"M": states, "x": x, "g": g, "h": 1 - m * x, "delta": others})
    gap = min(without(least)) - moduli[least]
    found["least"] = (len(edges) - 1, {"x": moduli[least], "g": gap, "delta": without(least)})
    second = min((n for n in range(len(edges)) if n != least), key=moduli.__getitem__)
    found["tie"] = (len(edges) - 2, {"x": moduli[least], "delta": without(least, second)})
    if len(edges) == 2:
        found["pair"] = (2, plain)
    if len(edges) == 3:
        found["three"] = (3, {f"delta_{n}": d for n, d in enumerate(sorted(moduli), 1)})
    found["signs"] = (len(edges), {"sigma": [1 if d > 0 else -1 for d in edges], "delta": moduli})
    return found


#: how the theorems behind a condition of symmetric chains set steps apart
VIEWS = {
    Condition.EVERY_EDGE_POSITIVE: "none",
    Condition.AT_MOST_ONE_AT_CHANCE: "none",
    Condition.ONE_AT_CHANCE: "none",
    Condition.TWO_AT_CHANCE: "none",
    Condition.TWO_AT_CHANCE_SIGNED: "none",
    Condition.AT_ENDS: "none",
    Condition.EVEN_NEGATIVE: "none",
    Condition.TWO_STEPS_UP: "pair",
    Condition.TWO_STEPS_DOWN: "pair",
    Condition.TWO_STEPS_CANCEL: "pair",
    Condition.ONE_NEGATIVE_RESCUED: "negative",
    Condition.LEAST_MODULUS: "least",
    Condition.TIE: "tie",
    Condition.TIE_OF_THREE_STEPS: "three",
}
#: theorems that are about all steps, with their signs, beside one that sets some apart
ABOUT_SIGNS = ("II.2m",)


def met_by_chain(condition, edges, states, behind=None):
    views = for_theorems(edges, states)
    results = []
    for entry in hypotheses.facts_behind(condition) if behind is None else behind:
        view = "signs" if entry[0] in ABOUT_SIGNS else VIEWS[condition]
        if view not in views:
            return False
        steps, values = views[view]
        results.append(hypotheses.met(condition, steps, values, [entry]))
    return bool(results) and all(results)


def chains_at_random(count, seed=0):
    random = Random(seed)
    for _ in range(count):
        states = random.choice([2, 2, 3, 4, 64])
        yield edges_at_random(random, states), states


def test_what_a_chain_is_classified_by_is_what_the_theorem_supposes():
    seen = set()
    for edges, states in chains_at_random(2500):
        found = classify(edges, states, rounds=5)
        if found.fate == "open" or found.decided_at or not by_machine(found.conditions):
            continue
        seen |= set(found.conditions)
        for condition in found.conditions:
            assert met_by_chain(condition, edges, states), (condition, edges, states)
            assert WORDS[found.fate] in fates_of(condition)
    assert seen == set(VIEWS)


def test_what_a_theorem_supposes_is_classified_as_it_says():
    """The other way round: where the hypotheses hold, the fate is one that the theorem file declares."""
    seen = set()
    for edges, states in chains_at_random(1500, seed=1):
        found = classify(edges, states, rounds=200)
        for condition in VIEWS:
            if condition == Condition.LEAST_MODULUS and (states != 2 or sum(d < 0 for d in edges) % 2 == 0):
                continue
            if condition == Condition.AT_ENDS and sum(d < 0 for d in edges) % 2 == 0:
                continue  # nothing moves either, and what it stays at has another name
            if condition in (Condition.TIE, Condition.TIE_OF_THREE_STEPS):
                continue  # whether there is a tie is not among their hypotheses: the two steps are set apart
            if met_by_chain(condition, edges, states):
                assert WORDS[found.fate] in fates_of(condition), (condition, edges, states, found)
                seen.add(condition)
    assert len(seen) == len(VIEWS) - 2


def test_every_point_of_a_region_meets_a_condition_that_the_verdict_names():
    random = Random(3)
    seen = set()
    for edges, states in chains_at_random(800, seed=2):
        least = F(-1, states - 1)
        half = F(random.choice([0, 1, 4, 12]), 120)
        ends = [(max(least, d - half), min(F(1), d + half)) for d in edges]
        region = Region(tuple(a for a, _ in ends), tuple(b for _, b in ends), states)
        found = decide(region, None)
        if not found.decided or not by_machine(found.conditions):
            continue
        for _ in range(4):
            point = [
                random.choice([a, b, a + (b - a) * F(random.randrange(101), 100), F(0) if a <= 0 <= b else a])
                for a, b in ends
            ]
            held = [c for c in found.conditions if met_by_chain(c, point, states)]
            assert held, (found, point, states)
            assert any(WORDS[found.name] in fates_of(c) for c in held)
            seen |= set(held)
    assert len(seen) >= 6


def test_bounds_on_a_round_are_those_of_the_theorem():
    random = Random(4)
    checked = 0
    for edges, states in chains_at_random(300, seed=5):
        least = F(-1, states - 1)
        half = F(random.choice([1, 4, 12]), 120)
        lows, highs = [max(least, d - half) for d in edges], [min(F(1), d + half) for d in edges]
        region = Region(tuple(lows), tuple(highs), states)
        if next_region(region) is None:
            continue
        others = products_of_others(region.intervals)
        values = {"M": states, "delta": edges, "x": lows, "y": highs}
        values |= {"a": [a for a, _ in others], "b": [b for _, b in others]}
        assert hypotheses.met(Condition.SIGNED_BOUNDS, len(edges), values)
        if min(lows) >= 0:
            for low, high in ((lows, edges), (edges, highs)):
                ordered = {"M": states, "delta": low, "gamma": high}
                assert hypotheses.met(Condition.ORDER, len(edges), ordered)
        checked += 1
    assert checked > 100


# -- other rounds ----------------------------------------------------------------------


def log_odds(edge, states):
    one = flint.arb(flint.fmpq(edge.numerator, edge.denominator))
    return ((1 + (states - 1) * one) / (1 - one)).log()


OTHER_ROUNDS = [
    (Condition.GOOD_VERIFIER, {"verifier": (F(9, 10), F(1, 10))}),
    (Condition.BLIND_VERIFIER, {"verifier": (F(1, 2), F(1, 2))}),
    (Condition.PARTIAL_REFIT, {"mix": F(1, 3)}),
    (Condition.COLD, {"temperature": F(1, 2)}),
    (Condition.HOT, {"temperature": F(5, 2)}),
    (Condition.TWO_STEPS_COLD, {"temperature": F(3, 2)}),
    (Condition.TWO_STEPS_HOT, {"temperature": F(5, 2)}),
]


def in_other_rounds(edges, states, options):
    found = {"M": states, "delta": edges}
    if "verifier" in options:
        found |= dict(zip(("a", "b"), options["verifier"], strict=True))
    if "mix" in options:
        found["s"] = options["mix"]
    if "temperature" in options and max(edges) < 1:
        thetas = [log_odds(d, states) for d in edges]
        found |= {"tau": options["temperature"], "theta": thetas, "B": sum(thetas, flint.arb(1))}
        found |= {f"theta_{n}": theta for n, theta in enumerate(thetas, 1)}
    return found


@pytest.mark.parametrize(("condition", "options"), OTHER_ROUNDS)
def test_other_rounds_are_decided_under_the_hypotheses_of_their_theorems(condition, options):
    hits = missed = 0
    for edges, states in chains_at_random(900, seed=6):
        found = decide(Region(tuple(edges), tuple(edges), states), None, round_of(**options))
        supposed = hypotheses.met(condition, len(edges), in_other_rounds(edges, states, options))
        two_steps = condition in (Condition.TWO_STEPS_COLD, Condition.TWO_STEPS_HOT)
        if condition in found.conditions and found.decided and not found.in_words:
            assert supposed, (edges, states)
            assert WORDS[found.name] in fates_of(condition)
            hits += 1
        elif two_steps and len(edges) != 2:
            continue
        elif supposed:
            # a chain of two steps has theorems of its own, with the same fate
            assert found.decided and WORDS[found.name] in fates_of(condition), (edges, states, found)
        else:
            missed += 1
    assert hits > 20 and missed > 20


def test_between_two_temperatures_the_threshold_lies_where_the_theorem_has_it():
    """H increases (II.4h): where 1 + H at two log-odds lies on either side of tau, the threshold y* is between them."""

    def gain(y, steps, states):
        odds = y.exp()
        edge = (odds - 1) / (odds + states - 1)
        power = edge ** (steps - 1)
        return ((1 + (states - 1) * power) / (1 - power)).log() / y

    above = below = 0
    random = Random(7)
    for _ in range(150):
        steps, states, tau = random.randrange(3, 6), random.choice([2, 3, 64]), F(random.randrange(105, 195), 100)
        edge = F(random.randrange(1, 400), 400)
        if edge == 1:
            continue
        low, high = flint.arb(2) ** -20, flint.arb(40)
        for _ in range(60):
            middle = ((low + high) / 2).mid()
            low, high = (middle, high) if gain(middle, steps, states) < float(tau) - 1 else (low, middle)
        here = log_odds(edge, states) / flint.arb(flint.fmpq(tau.numerator, tau.denominator))
        found = decide(Region((edge,) * steps, (edge,) * steps, states), None, round_of(temperature=tau))
        for condition, turn in ((Condition.ABOVE_THRESHOLD, high), (Condition.BELOW_THRESHOLD, low)):
            values = {"y_star": turn, "y_0": here, "y": here, "M": states}
            supposed = hypotheses.met(condition, steps, values)
            if condition in found.conditions:
                assert supposed is not False, (steps, states, tau, edge)
                assert WORDS[found.name] in fates_of(condition)
                above, below = above + (found.name == "takes-off"), below + (found.name == "stuck")
            elif supposed:
                assert not found.decided
    assert above > 10 and below > 10


# -- matrices --------------------------------------------------------------------------


def rows_at_random(random, size, near):
    """Rows with most of the weight on the diagonal, or anywhere."""
    step = []
    for i in range(size):
        row = [F(random.randrange(1, 10)) for _ in range(size)]
        if near:
            row[i] += random.randrange(60)
        step.append([x / sum(row) for x in row])
    return step


def of_matrices(steps, start):
    """(condition, number of steps, values) of the theorems about matrices."""
    size = len(start)
    if size == 2:
        a, b = [step[0][0] for step in steps], [step[1][1] for step in steps]
        signs = [1 if x + y > 1 else -1 for x, y in zip(a, b, strict=True)]
        yield Condition.TWO_STATES, len(steps), {"a": a, "b": b, "sigma": signs}
    for state in range(size):
        d = [step[state][state] for step in steps]
        q = [min(step[i][i] for i in range(size)) for step in steps]
        o = [(1 - x) / x for x in q]
        rho = max(sum(o) - x for x in o)
        yield Condition.BASIN, len(steps), {"d": d, "q": q, "o": o, "rho": rho}
    if size == 2 and len(steps) == 2 and start[0] > start[1]:
        first, second = steps
        w, u, alpha, beta = first[0][1], first[1][0], second[0][1], second[1][1]
        kappa = start[1] / start[0]
        low = (w / (1 - w) + kappa / (1 - kappa)) / 2
        values = {"w": w, "u": u, "alpha": alpha, "beta": beta, "rho": start[0], "low": low}
        yield Condition.COLLAPSE, 2, values | {"g": kappa * (1 + 1 / low)}


def test_matrices_are_decided_under_the_hypotheses_of_their_theorems():
    random = Random(8)
    seen = {}
    for _ in range(1200):
        size, count = random.choice([2, 2, 2, 3]), random.randrange(2, 4)
        steps = [rows_at_random(random, size, near=random.random() < 0.6) for _ in range(count)]
        share = random.choice([F(1, 2), F(9, 10)])
        start = [share, 1 - share] if size == 2 else [F(1, 3)] * 3
        if size == 2 and share != F(1, 2) and count == 2 and random.random() < 0.7:
            w, alpha = F(random.randrange(3, 7), 10), F(random.randrange(1, 10), 100)
            beta = alpha + F(random.randrange(5), 100)
            steps = [[[1 - w, w], [F(1, 5), F(4, 5)]], [[1 - alpha, alpha], [1 - beta, beta]]]
        found = classify_model(dense_model(steps, start), F(1, 100), followed=0, forecasting=False).fate
        uniform = len(set(start)) == 1
        supposed = {}
        for condition, number, values in of_matrices(steps, start):
            if uniform or condition == Condition.COLLAPSE:
                holds = hypotheses.met(condition, number, values)
                supposed[condition] = supposed.get(condition, True) and bool(holds)
        (named,) = found.conditions or (None,)
        if named in (Condition.TWO_STATES, Condition.BASIN, Condition.COLLAPSE) and not found.in_words:
            assert supposed[named], (named, steps, start)
            assert WORDS[found.fate] in fates_of(named)
            seen[named] = seen.get(named, 0) + 1
        elif any(supposed.values()):
            # another naming of the states, or another theorem, comes first; the fate is the same
            assert found.fate != "open" and any(
                WORDS[found.fate] in fates_of(c) for c, held in supposed.items() if held
            ), (steps, start, found, supposed)
    assert {Condition.TWO_STATES, Condition.BASIN, Condition.COLLAPSE} == set(seen)


def test_a_third_is_lost_under_the_hypotheses_of_the_traps():
    """An exact member of each trap, and it is none once a small entry is large."""
    near, small = F(9, 10), F(1, 20)
    middle = F(1, 2) - small / 2
    first = [[near, small, small], [near, small, small], [small, middle, middle]]
    second = [[middle, middle, small], [small, small, near], [small, small, near]]
    for broken in (False, True):
        k = [row[:] for row in first]
        if broken:
            k[0] = [F(1, 3)] * 3
        found = classify_model(dense_model([k, second]), F(1, 100), followed=0, forecasting=False).fate
        weights = {(i, j): k[i][j] * second[j][i] for i in range(3) for j in range(3)}
        face = ((0, 0), (1, 0), (2, 1), (2, 2))
        values = {f"k_{i + 1}{j + 1}": k[i][j] for i in range(3) for j in range(3)}
        values |= {f"p_{i + 1}{j + 1}": second[i][j] for i in range(3) for j in range(3)}
        values["mu"] = min(weights[way] for way in face)
        values["eps"] = max(x for way, x in weights.items() if way not in face)
        supposed = hypotheses.met(Condition.TRAP_OF_TWO_STEPS, 2, values)
        assert supposed is (Condition.TRAP_OF_TWO_STEPS in found.conditions) is (not broken)


# -- a wrong id fails -------------------------------------------------------------------

WRONG = [
    (Condition.EVERY_EDGE_POSITIVE, Condition.TWO_AT_CHANCE_SIGNED),
    (Condition.ONE_AT_CHANCE, Condition.EVERY_EDGE_POSITIVE),
    (Condition.TWO_AT_CHANCE, Condition.ONE_AT_CHANCE),
    (Condition.TWO_STEPS_UP, Condition.TWO_STEPS_DOWN),
    (Condition.EVEN_NEGATIVE, Condition.EVERY_EDGE_POSITIVE),
    (Condition.ONE_NEGATIVE_RESCUED, Condition.LEAST_MODULUS),
    (Condition.TIE, Condition.LEAST_MODULUS),
]


@pytest.mark.parametrize(("condition", "wrong"), WRONG)
def test_another_theorem_in_its_place_is_noticed(condition, wrong):
    """The tests above are worth something: with the theorems of another condition they fail at some of the same chains."""
    cited = []
    for edges, states in chains_at_random(2500):
        found = classify(edges, states, 5).conditions
        cited += [(edges, states)] if condition in found and by_machine(found) else []
    behind = hypotheses.facts_behind(wrong)
    assert cited and all(met_by_chain(condition, *chain) for chain in cited)
    assert not all(met_by_chain(condition, *chain, behind=behind) for chain in cited)


@pytest.mark.parametrize(
    ("condition", "options", "wrong"),
    [
        (Condition.GOOD_VERIFIER, {"verifier": (F(9, 10), F(1, 10))}, Condition.BLIND_VERIFIER),
        (Condition.COLD, {"temperature": F(1, 2)}, Condition.HOT),
        (Condition.TWO_STEPS_HOT, {"temperature": F(5, 2)}, Condition.TWO_STEPS_COLD),
    ],
)
def test_another_theorem_of_another_round_is_noticed(condition, options, wrong):
    edges, values = [F(1, 4), F(1, 2)], None
    values = in_other_rounds(edges, 3, options)
    assert hypotheses.met(condition, 2, values)
    assert not hypotheses.met(condition, 2, values, hypotheses.facts_behind(wrong))


def test_the_index_with_a_wrong_id_is_out_of_date(tmp_path):
    changed = json.loads(conditions.INDEX.read_text(encoding="utf-8"))
    changed[Condition.GOOD_VERIFIER]["theorems"][0]["id"] = "II.3c"
    assert json.dumps(changed, indent=1) + "\n" != decisions_text(hypotheses.shipped())


def test_verdicts_and_fates_hold_no_ids_of_their_own():
    assert "theorems" not in Fate.__dataclass_fields__ and "theorems" not in Verdict.__dataclass_fields__
