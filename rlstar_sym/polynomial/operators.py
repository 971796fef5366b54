"""The signs of relations, and what they say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

Operator: TypeAlias = Literal["<", "<=", ">", ">=", "=", "!="]

#: what a relation says when it is false
NEGATED: Final[Mapping[Operator, Operator]] = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "!=", "!=": "="}


def compare(difference_sign: int, op: Operator) -> bool:
    """Whether `left op right` holds when `left - right` has this sign (-1, 0 or 1)."""
    return {
        "<": difference_sign < 0,
        "<=": difference_sign <= 0,
        ">": difference_sign > 0,
        ">=": difference_sign >= 0,
        "=": difference_sign == 0,
        "!=": difference_sign != 0,
    }[op]
