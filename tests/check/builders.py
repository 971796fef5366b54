"""Certificates by hand: expressions with operators, obligations, files, and the checker loaded by its path."""

import hashlib
import importlib.util
import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

CHECKER = Path(__file__).resolve().parents[2] / "rlstar_sym" / "check" / "checker.py"


def load_checker() -> ModuleType:
    """The checker as a module, without importing the package."""
    spec = importlib.util.spec_from_file_location("certificate_checker", CHECKER)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


checker = load_checker()


class E:
    """An expression: E("x") + 1, 2 * E("x") ** 3, E("x") / E("y"). Its `json` is what certificates hold."""

    def __init__(self, json: Any) -> None:
        self.json = json.json if isinstance(json, E) else str(json) if isinstance(json, int | Fraction) else json

    def __add__(self, other: Any) -> "E":
        return E(["+", self.json, E(other).json])

    def __radd__(self, other: Any) -> "E":
        return E(other) + self

    def __neg__(self) -> "E":
        return E(["-", self.json])

    def __sub__(self, other: Any) -> "E":
        return E(["+", self.json, ["-", E(other).json]])

    def __rsub__(self, other: Any) -> "E":
        return E(other) - self

    def __mul__(self, other: Any) -> "E":
        return E(["*", self.json, E(other).json])

    def __rmul__(self, other: Any) -> "E":
        return E(other) * self

    def __truediv__(self, other: Any) -> "E":
        return E(["/", self.json, E(other).json])

    def __rtruediv__(self, other: Any) -> "E":
        return E(other) / self

    def __pow__(self, power: int) -> "E":
        return E(["^", self.json, power])


def plain(value: Any) -> Any:
    """The value with every E in it replaced by its JSON."""
    if isinstance(value, E):
        return value.json
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list | tuple) else value


def digest_of(obligation: Any) -> str:
    """SHA-256 of the canonical obligation."""
    canonical = json.dumps(obligation, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()


def certificate(variables: str, hypotheses: Iterable[Any], claim: Any, evidence: Any, **changes: Any) -> dict[str, Any]:
    """A certificate; `changes` replace or add fields at the top."""
    obligation = {"variables": variables.split(), "hypotheses": plain(list(hypotheses)), "claim": plain(claim)}
    result = {"format": "rlstar-certificate", "version": 1, "name": "test", "obligation": obligation}
    return {**result, "digest": digest_of(obligation), "evidence": plain(evidence), **changes}


def proof(goal: Any, denominators: Any = (), /, **point: Any) -> dict[str, Any]:
    """Evidence at the top; the point by keywords."""
    numbers = {name: str(value) for name, value in point.items()}
    return plain({"kind": "proof", "point": numbers, "denominators": list(denominators), "goal": goal})


def witness(**point: Any) -> dict[str, Any]:
    """The point of a refutation."""
    return {"kind": "witness", "point": {name: str(value) for name, value in point.items()}}


def denominator(polynomial: Any, sign: str, evidence: Any) -> dict[str, Any]:
    """One divisor of the claim and the evidence for its sign."""
    return {"polynomial": polynomial, "sign": sign, "evidence": evidence}


IDENTITY = {"kind": "identity"}


def hypothesis(index: int) -> dict[str, Any]:
    """The goal is a multiple of this hypothesis."""
    return {"kind": "hypothesis", "index": index}


def coefficients(multiplier: Any = "1", /, **bounds: Any) -> dict[str, Any]:
    """Bounds as x=(0, 1) or x=(2, None)."""
    ends = {v: [None if end is None else str(end) for end in pair] for v, pair in bounds.items()}
    return {"kind": "coefficients", "bounds": ends, "multiplier": multiplier}


def factors(constant: Any, *parts: tuple[Any, int, str, Any]) -> dict[str, Any]:
    """Each part: polynomial, power, sign, evidence."""
    keys = ("polynomial", "power", "sign", "evidence")
    found = [dict(zip(keys, part, strict=True)) for part in parts]
    return {"kind": "factors", "constant": str(constant), "factors": found}


def split(by: Any, *cases: tuple[str, Any]) -> dict[str, Any]:
    """Each case: sign, evidence."""
    return {"kind": "split", "by": by, "cases": [{"sign": sign, "evidence": evidence} for sign, evidence in cases]}


def substitute(variable: str, fresh: str, by: Any, evidence: Any) -> dict[str, Any]:
    """A new variable in the place of an old one."""
    return {"kind": "substitute", "variable": variable, "fresh": fresh, "by": by, "evidence": evidence}


def eliminate(index: int, variable: str, evidence: Any) -> dict[str, Any]:
    """An equation solved for a variable."""
    return {"kind": "eliminate", "index": index, "variable": variable, "evidence": evidence}


def contradiction(index: int, evidence: Any) -> dict[str, Any]:
    """A hypothesis that is false under the others."""
    return {"kind": "contradiction", "index": index, "evidence": evidence}


def combination(*terms: tuple[Any, Any, list[int]], multiplier: Any = "1", evidence: Any = None) -> dict[str, Any]:
    """Each term: coefficient, square, indices of hypotheses."""
    found = [{"coefficient": str(c), "square": square, "hypotheses": indices} for c, square, indices in terms]
    return {"kind": "combination", "terms": found, "multiplier": multiplier, "evidence": evidence}


def sign(sign: str, evidence: Any) -> dict[str, Any]:
    """A strict sign, for a goal != ."""
    return {"kind": "sign", "sign": sign, "evidence": evidence}


def judge(found: Any) -> tuple[str, str]:
    """The verdict on a certificate in memory: the word, and the statement or reason."""
    try:
        return "accepted", checker.judged(found)[3]
    except checker.Rejected as error:
        return "rejected", str(error)
    except checker.Malformed as error:
        return "malformed", str(error)


def run(*paths: Path | str, options: tuple[str, ...] = (), **settings: Any) -> subprocess.CompletedProcess[str]:
    """The checker as a process of its own."""
    command = [sys.executable, *options, str(CHECKER), *map(str, paths)]
    return subprocess.run(command, capture_output=True, text=True, **{"timeout": 60, **settings})


def value(expression: Any, point: Mapping[str, Fraction]) -> Fraction:
    """The exact value of an expression at a point, computed independently of the checker."""
    if isinstance(expression, str):
        return point[expression] if expression in point else Fraction(expression)
    operator, *operands = expression
    if operator == "^":
        return value(operands[0], point) ** int(operands[1])
    numbers = [value(operand, point) for operand in operands]
    if operator == "-":
        return -numbers[0]
    if operator == "/":
        return numbers[0] / numbers[1]
    result = numbers[0]
    for number in numbers[1:]:
        result = result + number if operator == "+" else result * number
    return result


def holds(relation: Any, point: Mapping[str, Fraction]) -> bool:
    """Whether a relation holds at a point."""
    operator, left, right = relation[0], value(relation[1], point), value(relation[2], point)
    return {
        "<": left < right,
        "<=": left <= right,
        ">": left > right,
        ">=": left >= right,
        "=": left == right,
        "!=": left != right,
    }[str(operator)]
