"""Mutants of certificates: values replaced, dropped, doubled, swapped, anywhere; and the judgement whether an accepted mutant is harmless.

An accepted mutant is harmless if it still proves the very statement of the original (a needlessly tight bound was loosened, say), or, when its digest was
recomputed, if the statement that it now makes holds at every exact point that is tried.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

#: the committed evidence, a file for each theorem
EVIDENCE = sorted((Path(__file__).resolve().parents[2] / "proofs" / "certificates").glob("*.json"))

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
    "contradiction",
    "combination",
    "sign",
    "witness",
)
#: exact points tried against the statement of an accepted mutant
TRIES = 150


@dataclass(frozen=True)
class Answer:
    """A line of the checker. shown: proved, refuted, or a dash for what is not accepted."""

    outcome: str
    shown: str
    digest: str
    text: str

    @classmethod
    def of(cls, line: str) -> Answer:
        """Read a line; ValueError if it is none."""
        outcome, shown, digest, _, _, _, text = line.rstrip("\n").split("\t")
        if outcome not in ("accepted", "rejected", "malformed"):
            raise ValueError(line)
        return cls(outcome, shown, digest, text)


def committed(*files: Path) -> list[Any]:
    """The certificates in evidence files; by default in all that are committed."""
    return [one for file in files or EVIDENCE for one in json.loads(file.read_text(encoding="ascii"))["certificates"]]


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
    """Distinct mutants of a certificate."""
    choice = random.Random(seed)
    text = json.dumps(original, sort_keys=True)
    everywhere = [p for p in places(original) if p]
    names = original["obligation"]["variables"]
    seen = {text}
    made = 0
    while made < count:
        mutant = json.loads(text)
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
                parent.pop(path[-1]) if choice.random() < 0.5 else parent.append(value)
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
        shuffled = list(value)
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
    """A point that satisfies the hypotheses and not the claim, if some tries find one."""
    choice = random.Random(seed)
    for _ in range(TRIES):
        point = {name: _coordinate(choice) for name in obligation["variables"]}
        try:
            if all(holds(h, point) for h in obligation["hypotheses"]) and not holds(obligation["claim"], point):
                return point
        except ZeroDivisionError:
            return point
    return None


def _coordinate(choice: random.Random) -> Fraction:
    kind = choice.randrange(3)
    if kind == 0:
        return Fraction(choice.randint(-8, 24), choice.randint(1, 12))
    return Fraction(choice.randint(1, 99), 100) if kind == 1 else Fraction(choice.choice((0, 1, 2, 64)))


def harm(original: Any, mutant: Any, answer: Answer, seed: str) -> str | None:
    """What is wrong with the acceptance of a mutant; None if nothing is."""
    obligation = mutant["obligation"]
    if answer.digest != digest_of(obligation):
        return "the digest is not that of the obligation"
    if mutant["evidence"]["kind"] == "witness":
        point = {name: Fraction(value) for name, value in mutant["evidence"]["point"].items()}
        shown = all(holds(h, point) for h in obligation["hypotheses"]) and not holds(obligation["claim"], point)
        return None if shown and answer.shown == "refuted" else "the witness refutes nothing"
    pointless = mutant["evidence"].get("point") == {} and bool(obligation["variables"])
    if answer.shown != ("implied" if pointless else "proved"):
        return "a proof is announced as something else"
    if obligation == original["obligation"] and original["evidence"]["kind"] != "witness":
        return None
    point = counterexample(obligation, seed) or {}
    return f"the statement is false at {point}" if point else None
