"""Every committed certificate, mutated in at least 200 ways: what changes the meaning is rejected.

A mutant is accepted only if it still proves the very statement of the original (a needlessly tight bound was loosened, say), or, when its digest was
recomputed, if the statement that it now makes holds at every exact point that is tried.
"""

from __future__ import annotations

import copy
import hashlib
import importlib.util
import json
import random
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
CERTIFICATES = sorted((ROOT / "proofs" / "certificates").glob("*.json"))
WANTED = 200
NUMBERS = ("0", "1", "-1", "2", "1/2", "-3", "7/5", "1000000")
OPERATORS = ("<", "<=", ">", ">=", "=", "!=")
KINDS = (
    "identity",
    "hypothesis",
    "coefficients",
    "factors",
    "split",
    "substitute",
    "eliminate",
    "combination",
    "sign",
    "witness",
)


def load_checker() -> Any:
    spec = importlib.util.spec_from_file_location("checker_under_test", ROOT / "rlstar_sym" / "check" / "checker.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


CHECKER = load_checker()


def verdict(data: Any, path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[str, str, str]:
    """outcome, digest, text of the checker on this data."""
    path.write_text(json.dumps(data))
    CHECKER.main([str(path)])
    outcome, digest, text = capsys.readouterr().out.rstrip("\n").split("\t", 2)
    return outcome, digest, text


def digest_of(obligation: Any) -> str:
    return hashlib.sha256(json.dumps(obligation, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every value in a JSON tree."""
    yield path
    if isinstance(node, dict):
        for key in node:
            yield from places(node[key], (*path, key))
    elif isinstance(node, list):
        for index in range(len(node)):
            yield from places(node[index], (*path, index))


def at(node: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        node = node[step]
    return node


def mutants(original: Any, count: int, seed: str) -> Iterator[Any]:
    """Distinct mutants of a certificate: values replaced, dropped, doubled, swapped, anywhere in it."""
    choice = random.Random(seed)
    everywhere = [p for p in places(original) if p]
    names = original["obligation"]["variables"]
    seen = {json.dumps(original, sort_keys=True)}
    made = 0
    while made < count:
        mutant = copy.deepcopy(original)
        for _ in range(choice.choice((1, 1, 1, 2))):
            path = choice.choice(everywhere)
            try:
                parent, value = at(mutant, path[:-1]), at(mutant, path)
            except (KeyError, IndexError, TypeError):
                continue
            if not isinstance(parent, (dict, list)):
                continue  # an earlier change has replaced what was there
            parent[path[-1]] = changed(value, names, choice)
            if isinstance(parent, list) and choice.random() < 0.15:
                parent.pop(path[-1]) if choice.random() < 0.5 else parent.append(copy.deepcopy(value))
        if choice.random() < 0.5:
            mutant["digest"] = digest_of(mutant.get("obligation"))
        key = json.dumps(mutant, sort_keys=True)
        if key not in seen:
            seen.add(key)
            made += 1
            yield mutant


def changed(value: Any, names: list[str], choice: random.Random) -> Any:
    if isinstance(value, str) and value in OPERATORS:
        return choice.choice([o for o in OPERATORS if o != value])
    if isinstance(value, str) and value in KINDS:
        return choice.choice([k for k in KINDS if k != value])
    if isinstance(value, str) and (value in names or value[:1].isalpha()):
        return choice.choice([*names, "stranger", choice.choice(NUMBERS)])
    if isinstance(value, str):
        return choice.choice([n for n in NUMBERS if n != value] + [f"-{value}", *names])
    if isinstance(value, bool) or value is None:
        return choice.choice(["0", "1", [], {}])
    if isinstance(value, int):
        return choice.choice([value + 1, value - 1, value + 2, 0, 10**9])
    if isinstance(value, list):
        shuffled = copy.deepcopy(value)
        choice.shuffle(shuffled)
        return choice.choice([shuffled, shuffled[1:], [*shuffled, *shuffled[:1]], [], None])
    return choice.choice([None, {}, "0", {**value, "extra": "1"}])


def number(tree: Any, point: dict[str, Fraction]) -> Fraction:
    """The value of an expression tree, by this test's own few lines."""
    if isinstance(tree, str):
        return point[tree] if tree in point else Fraction(tree)
    head, *rest = tree
    if head == "^":
        return number(rest[0], point) ** rest[1]
    values = [number(t, point) for t in rest]
    if head == "+":
        return sum(values, Fraction(0))
    if head == "-":
        return -values[0]
    if head == "/":
        return values[0] / values[1]
    product = Fraction(1)
    for value in values:
        product *= value
    return product


def holds(relation: Any, point: dict[str, Fraction]) -> bool:
    op, left, right = relation
    a, b = number(left, point), number(right, point)
    return {"<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b, "=": a == b, "!=": a != b}[op]


def counterexample(obligation: Any, seed: str) -> dict[str, Fraction] | None:
    """A point that satisfies the hypotheses and not the claim, if a few hundred tries find one."""
    choice = random.Random(seed)
    for _ in range(300):
        point = {
            name: choice.choice([Fraction(choice.randint(-8, 24), choice.randint(1, 12)), Fraction(choice.randint(1, 99), 100), Fraction(choice.choice((0, 1, 2, 64)))])
            for name in obligation["variables"]
        }  # fmt: skip
        try:
            if all(holds(h, point) for h in obligation["hypotheses"]) and not holds(obligation["claim"], point):
                return point
        except ZeroDivisionError:
            return point
    return None


def test_there_are_certificates_of_every_theorem() -> None:
    theorems = {path.stem.rpartition("-")[0] for path in CERTIFICATES}
    assert {"I.1", "I.2", "I.3", "I.4", "I.5", "I.6", "I.7", "I.8"} <= theorems
    assert len(CERTIFICATES) > 300


@pytest.mark.parametrize("theorem", sorted({path.stem.rpartition("-")[0] for path in CERTIFICATES}))
def test_mutants_that_change_the_meaning_are_rejected(
    theorem: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tried = harmless = 0
    for path in (p for p in CERTIFICATES if p.stem.rpartition("-")[0] == theorem):
        original = json.loads(path.read_text())
        scratch = tmp_path / path.name
        assert verdict(original, scratch, capsys)[0] == "accepted"
        is_witness = original["evidence"]["kind"] == "witness"
        for mutant in mutants(original, WANTED, path.name):
            tried += 1
            outcome, digest, text = verdict(mutant, scratch, capsys)
            assert outcome in ("accepted", "rejected", "malformed")
            if outcome != "accepted":
                continue
            harmless += 1
            assert digest == digest_of(mutant["obligation"]), path.name
            if mutant["evidence"]["kind"] == "witness":
                point = {k: Fraction(v) for k, v in mutant["evidence"]["point"].items()}
                assert all(holds(h, point) for h in mutant["obligation"]["hypotheses"])
                assert not holds(mutant["obligation"]["claim"], point)
                assert text.startswith("FALSE")
            elif mutant["obligation"] == original["obligation"]:
                assert not is_witness or counterexample(mutant["obligation"], path.name) is None
                assert text.startswith("for all")
            else:
                assert counterexample(mutant["obligation"], path.name) is None, json.dumps(mutant)
    assert tried >= WANTED
    # names, unused bounds and the like may change freely; most changes must not
    assert harmless < tried / 3
