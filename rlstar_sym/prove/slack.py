"""Slack variables: the gap of a relation between several variables becomes a variable of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rlstar_sym.polynomial.expressions import Number
from rlstar_sym.polynomial.printers import tree
from rlstar_sym.prove.coefficients import by_coefficients
from rlstar_sym.prove.factors import by_factors
from rlstar_sym.prove.problem import Region, Sign, compose, linear_in, single_variable
from rlstar_sym.prove.search import Evidence, Search, at_once, fresh_name

#: how many relations may be turned into slack variables at once
MOST_SLACKS: Final = 3


def by_slack(goal: Sign, region: Region, search: Search) -> Evidence | None:
    """Make the gaps of relations between several variables variables of their own: one relation, then pairs, then triples."""
    if goal.op not in (">", ">="):
        return None
    relations = frozenset(
        i
        for i, h in enumerate(region.hypotheses)
        if h.op in (">", ">=") and h.polynomial != 0 and single_variable(h.polynomial) is None
    )
    level: list[_Moved] = [_Moved(goal, region, relations, ())]
    for _ in range(min(len(relations), MOST_SLACKS)):
        deeper: list[_Moved] = []
        for node in level:
            for moved in _moves(node):
                if not search.spend():
                    return None
                evidence = _leaf(moved.goal, moved.region, search)
                if evidence is not None:
                    for step in reversed(moved.steps):
                        evidence = {"kind": "substitute", **step, "evidence": evidence}
                    return evidence
                deeper.append(moved)
        level = deeper
    return None


@dataclass(frozen=True)
class _Moved:
    """A goal after some slack substitutions; `unused` are the relations that may still be used."""

    goal: Sign
    region: Region
    unused: frozenset[int]
    steps: tuple[Evidence, ...]


def _moves(node: _Moved) -> Iterator[_Moved]:
    ring = node.region.ring
    used = {i for i, d in enumerate(node.goal.polynomial.degrees()) if d} if ring.variables else set()
    for index in sorted(node.unused):
        for place in range(len(ring.variables) - 1, -1, -1):
            found = linear_in(node.region.hypotheses[index].polynomial, place)
            if found is None or place not in used:
                continue
            slope, rest = found
            fresh = fresh_name(ring)
            region, images = node.region.compose(place, (fresh - ring.expression(rest)) / Number(slope), fresh)
            goal = Sign(compose(node.goal.polynomial, region.ring, images), node.goal.op)
            step = {
                "variable": ring.variables[place].name,
                "fresh": fresh.name,
                "by": tree(region.ring.expression(images[place])),
            }
            yield _Moved(goal, region, node.unused - {index}, (*node.steps, step))


def _leaf(goal: Sign, region: Region, search: Search) -> Evidence | None:
    """The cheap methods alone, so that many substitutions can be tried."""
    return at_once(goal, region) or by_coefficients(goal, region) or by_factors(goal, region, search, 0, cheap=True)
