"""Sums of squares: p, perhaps times something positive, as a sum of products of hypotheses times sums of squares.

p * m = sum of (product of the hypotheses in S) * sigma_S with every sigma_S a sum of squares and m > 0 shows p >= 0 (Schmuedgen 1991; Parrilo 2003).
Multipliers m: powers of 1 + sum of squares of the variables (Reznick 1995) or of a sum of positive variables (Polya 1928). A form is
split at the origin, where no sum of squares of its variables is positive. Monomials that cannot occur are dropped first, bases are split by
sign symmetries (Gatermann and Parrilo 2004), and zeros of p restrict them further. `gram` finds the sums of squares. Untrusted, like all search.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

import flint

from rlstar_sym.polynomial.printers import fraction_text, tree
from rlstar_sym.polynomial.rational import Polynomial, fraction_of
from rlstar_sym.prove.critical import newton
from rlstar_sym.prove.gram import MOST_ENTRIES, Block, entry_count, represent, restricted
from rlstar_sym.prove.handelman import by_handelman, equation_terms, monomials, plausible, polya_multipliers, relevant
from rlstar_sym.prove.problem import Region, Sign

if TYPE_CHECKING:
    from rlstar_sym.prove.search import Budget

Evidence = dict[str, Any]
Exponents = tuple[int, ...]

#: products of hypotheses that weigh sums of squares, and how many hypotheses one may multiply
MOST_PRODUCTS: Final = 24
FEWER_PRODUCTS: Final = (MOST_PRODUCTS, 12, 6)  # the next where a program would be too large
MANY_PRODUCTS: Final = (120, 60)  # last
MOST_FACTORS: Final = 4
#: strict hypotheses that are tried as multipliers
MOST_SIMPLE_MULTIPLIERS: Final = 4
#: monomials of one basis before those that cannot occur are dropped
MOST_BASIS: Final = 100
#: a goal of a higher degree, or a goal times a multiplier, is left alone, in one variable, in two, in more
MOST_DEGREES: Final = (0, 60, 26)
MOST_DEGREE: Final = 14
#: points at which zeros of the goal are looked for
MOST_POINTS: Final = 2500
#: Newton's method for other zeros: its starts, the variables and terms of p, the denominators of the zeros
MOST_STARTS: Final = 27
MOST_MOVING: Final = 3
MOST_TERMS: Final = 60
MOST_DENOMINATOR: Final = 60
_STARTS: Final = [Fraction(1, 4), Fraction(1), Fraction(-1)]
#: what one semidefinite program costs of the search's budget
COST: Final = 10
_VALUES: Final = [Fraction(n) for n in (0, 1, -1, 2, -2)] + [
    Fraction(1, 2),
    Fraction(-1, 2),
    Fraction(3),
    Fraction(1, 3),
    Fraction(2, 3),
    Fraction(3, 2),
    Fraction(1, 4),
    Fraction(3, 4),
]


def by_squares(goal: Sign, region: Region, budget: Budget) -> Evidence | None:
    """Evidence for the goal (op > or >=) by sums of squares, or None."""
    if goal.op not in (">", ">=") or goal.polynomial == 0 or not region.ring.variables:
        return None
    inequalities, equations = relevant(goal.polynomial, region)
    if int(goal.polynomial.total_degree()) > _most_degree(goal.polynomial, region) or not plausible(goal, region):
        return None
    constrained = bool(inequalities or equations)
    attempts = [(region, 0, False)]
    if constrained:
        # without any hypothesis: a far smaller program, whose kernels are easier to round
        alone = Region(region.ring, [Sign(region.ring.zero, "=")] * len(region.hypotheses))
        attempts += [(alone, 0, False), (region, 0, True), (region, 2, False)]
    for tried, extra, doubled in attempts:
        if doubled and goal.op != ">":
            continue
        terms = _sum(goal, tried, extra, budget, doubled=doubled)
        if terms is not None:
            return _evidence(terms)
    for multiplier, evidence in _multipliers(goal, region, inequalities):
        terms = _sum(Sign(goal.polynomial * multiplier, goal.op), region, 0, budget)
        if terms is not None:
            return _evidence(terms, tree(region.ring.expression(multiplier)), evidence)
    terms = _sum(goal, region, 0, budget, most=MANY_PRODUCTS) if len(inequalities) > 3 else None
    return _evidence(terms) if terms is not None else _split_at_origin(goal, region, budget)


def _most_degree(polynomial: Polynomial, region: Region) -> int:
    count = len(_places(polynomial, region, [i for part in relevant(polynomial, region) for i in part]))
    return MOST_DEGREES[count] if count < len(MOST_DEGREES) else MOST_DEGREE


def _evidence(terms: list[Evidence], multiplier: Any = "1", evidence: Evidence | None = None) -> Evidence:
    return {"kind": "combination", "terms": terms, "multiplier": multiplier, "evidence": evidence}


def _is_form(polynomial: Polynomial) -> bool:
    return len({sum(map(int, e)) for e in polynomial.to_dict()}) == 1


def _multipliers(goal: Sign, region: Region, inequalities: Sequence[int]) -> Iterator[tuple[Polynomial, Evidence]]:
    yield from itertools.islice(polya_multipliers(goal, region, inequalities), 2)
    for i in [i for i in inequalities if region.hypotheses[i].op == ">"][:MOST_SIMPLE_MULTIPLIERS]:
        yield region.hypotheses[i].polynomial, {"kind": "hypothesis", "index": i}
    if _is_form(goal.polynomial):
        return  # the part of lowest degree would have to be a sum of squares by itself
    total = region.ring.one + _square_norm(goal.polynomial, region)
    evidence: Evidence = {"kind": "coefficients", "bounds": {}, "multiplier": "1"}
    yield total, evidence
    factor = {"polynomial": tree(region.ring.expression(total)), "power": 2, "sign": ">", "evidence": evidence}
    yield total**2, {"kind": "factors", "constant": "1", "factors": [factor]}


def _square_norm(polynomial: Polynomial, region: Region) -> Polynomial:
    generators = [region.ring.generator(v) for v in region.ring.variables]
    return sum((g**2 for g, d in zip(generators, polynomial.degrees(), strict=True) if int(d)), region.ring.zero)


def _split_at_origin(goal: Sign, region: Region, budget: Budget) -> Evidence | None:
    """A form: where s = sum of squares of its variables is positive, times s; elsewhere they all vanish, which s <= 0 says."""
    if goal.op != ">=" or not _is_form(goal.polynomial) or goal.polynomial.is_constant():
        return None
    norm = _square_norm(goal.polynomial, region)
    last = len(region.hypotheses)
    elsewhere = Sign(-norm, ">=")
    outside = region.with_hypothesis(Sign(norm, ">"))
    for power in (1, 2):
        # the new hypothesis serves as the multiplier alone: as a weight it would only enlarge the program
        terms = _sum(Sign(goal.polynomial * norm**power, goal.op), region, 0, budget)
        if terms is None:
            continue
        positive: Evidence = {"kind": "hypothesis", "index": last}
        if power > 1:
            factor = {
                "polynomial": tree(region.ring.expression(norm)),
                "power": power,
                "sign": ">",
                "evidence": positive,
            }
            positive = {"kind": "factors", "constant": "1", "factors": [factor]}
        shown = tree(outside.ring.expression(norm**power))
        inside = _at_origin(goal, region.with_hypothesis(elsewhere), budget)
        if inside is None:
            return None
        cases = [{"sign": ">", "evidence": _evidence(terms, shown, positive)}, {"sign": "<=", "evidence": inside}]
        return {"kind": "split", "by": tree(region.ring.expression(norm)), "cases": cases}
    return None


def _at_origin(goal: Sign, region: Region, budget: Budget) -> Evidence | None:
    # only the new hypothesis, -s >= 0, is needed: the form plus a multiple of s^k is a sum of squares
    alone = Region(region.ring, [Sign(region.ring.zero, "=")] * (len(region.hypotheses) - 1) + [region.hypotheses[-1]])
    terms = _sum(goal, alone, 0, budget)
    return _evidence(terms) if terms is not None else by_handelman(goal, region, budget)


def _zeros(polynomial: Polynomial, region: Region, indices: Sequence[int]) -> list[list[Any]] | None:
    """Simple rational points where every hypothesis holds in its weak form and p vanishes; None when p is negative at one, as then no certificate exists."""
    used = [i for i, d in enumerate(polynomial.degrees()) if int(d)]
    for i in indices:
        used += [k for k, d in enumerate(region.hypotheses[i].polynomial.degrees()) if int(d) and k not in used]
    choices = []
    for place in sorted(used):
        span = region.ranges.get(place)
        low, high = (span.low, span.high) if span is not None else (None, None)
        values = list(dict.fromkeys([b.value for b in (low, high) if b is not None] + _VALUES))
        choices.append([v for v in values if (low is None or v >= low.value) and (high is None or v <= high.value)])
    length = max((k for k in range(1, len(_VALUES) + 3) if k ** len(choices) <= MOST_POINTS), default=0)
    found = []
    for chosen in itertools.product(*(c[:length] for c in choices)):
        point = [flint.fmpq(0)] * len(region.ring.variables)
        for place, value in zip(sorted(used), chosen, strict=True):
            point[place] = flint.fmpq(value.numerator, value.denominator)
        value = polynomial(*point)
        if value > 0:
            continue
        signs = [(region.hypotheses[i].polynomial(*point), region.hypotheses[i].op) for i in indices]
        if all(v == 0 or (v > 0 and op != "=") for v, op in signs):
            if value < 0:
                return None
            found.append(point)
    return found + [p for p in _critical_zeros(polynomial, region, sorted(used), indices) if p not in found]


def _critical_zeros(
    polynomial: Polynomial, region: Region, places: Sequence[int], indices: Sequence[int]
) -> list[list[Any]]:
    """Rational zeros among the critical points of p to which Newton's method leads."""
    if len(places) > MOST_MOVING or len(polynomial) > MOST_TERMS:
        return []
    found: list[list[Any]] = []
    for chosen in itertools.islice(itertools.product(_STARTS, repeat=len(places)), MOST_STARTS):
        start = [flint.fmpq(0)] * len(region.ring.variables)
        for place, value in zip(places, chosen, strict=True):
            start[place] = flint.fmpq(value.numerator, value.denominator)
        moved = newton(polynomial, start, places)
        if moved is None:
            continue
        near = [fraction_of(v).limit_denominator(MOST_DENOMINATOR) for v in moved]
        point = [flint.fmpq(v.numerator, v.denominator) for v in near]
        values = [(region.hypotheses[i].polynomial(*point), region.hypotheses[i].op) for i in indices]
        inside = all(v == 0 or (v > 0 and op != "=") for v, op in values)
        if point not in found and inside and polynomial(*point) == 0:
            found.append(point)
    return found


def _sum(
    goal: Sign,
    region: Region,
    extra: int,
    budget: Budget,
    *,
    doubled: bool = False,
    most: Sequence[int] = FEWER_PRODUCTS,
) -> list[Evidence] | None:
    """The terms of a sum that is the goal's polynomial, exactly, or None; `doubled`: strict also by the square of a strict hypothesis."""
    degree = int(goal.polynomial.total_degree())
    degree += degree % 2 + extra
    if degree > _most_degree(goal.polynomial, region) or not all(budget.spend() for _ in range(COST)):
        return None
    inequalities, equations = relevant(goal.polynomial, region)
    zeros = _zeros(goal.polynomial, region, [*inequalities, *equations])
    if zeros is None:
        return None
    places = _places(goal.polynomial, region, [*inequalities, *equations])
    free: list[tuple[int, Polynomial]] = []
    for i in equations:
        least = int(region.hypotheses[i].polynomial.total_degree())
        free += [(i, region.ring.context.from_dict({e: 1})) for e in monomials(region, places, degree - least)]
    columns = [region.hypotheses[i].polynomial * m for i, m in free]
    blocks: list[Block] = []
    for number in most:
        weights = _weights(region, inequalities, degree, number)
        found_blocks = _program(goal, region, weights, places, columns, degree, doubled=doubled)
        if found_blocks is None:
            return None
        blocks = found_blocks
        if entry_count(blocks) + len(columns) <= MOST_ENTRIES:
            break
    blocks = [
        restricted(block, [[b(*point) for b in block.basis] for point in zeros if block.weight(*point) > 0])
        for block in blocks
    ]
    found = represent(goal.polynomial, blocks, columns, strict=goal.op == ">")
    if found is None:
        return None
    terms = [
        {
            "coefficient": fraction_text(c),
            "square": tree(region.ring.expression(square)),
            "hypotheses": list(block.hypotheses),
        }
        for block, squares in found.squares
        for c, square in squares
    ]
    multiples: dict[int, Polynomial] = {}
    for (i, monomial), value in zip(free, found.free, strict=True):
        multiples[i] = multiples.get(i, region.ring.zero) + monomial * value
    for i, multiple in multiples.items():
        terms += equation_terms(i, multiple, region)
    return terms


def _program(
    goal: Sign,
    region: Region,
    weights: Sequence[tuple[tuple[int, ...], Polynomial]],
    places: Sequence[int],
    columns: Sequence[Polynomial],
    degree: int,
    *,
    doubled: bool = False,
) -> list[Block] | None:
    """The blocks for these weights up to the degree; None when there is nothing to be found, or too much to look for."""
    bases: list[_Basis] = []
    for chosen, weight in weights:
        half = (degree - int(weight.total_degree())) // 2
        basis = list(itertools.islice(monomials(region, places, half), MOST_BASIS + 1))
        if len(basis) > MOST_BASIS:
            return None
        bases.append((chosen, weight, basis, False))
    if goal.op == ">":
        one = (0,) * len(region.ring.variables)
        strict = [(c, w) for c, w in weights if all(region.hypotheses[i].op == ">" for i in c)]
        if doubled:
            strict += [((*c, *c), w**2) for c, w in strict if len(c) == 1 and 2 * int(w.total_degree()) <= degree]
        bases += [(c, w, [one], True) for c, w in strict]
    if not _drop_impossible(goal.polynomial, bases, columns):
        return None
    return _blocks(goal.polynomial, bases, columns, region)


def _places(polynomial: Polynomial, region: Region, indices: Sequence[int]) -> list[int]:
    """The variables that occur in the polynomial or in these hypotheses."""
    degrees = [polynomial.degrees(), *(region.hypotheses[i].polynomial.degrees() for i in indices)]
    return [k for k in range(len(region.ring.variables)) if any(int(d[k]) for d in degrees)]


def _weights(
    region: Region, inequalities: Sequence[int], degree: int, most: int
) -> list[tuple[tuple[int, ...], Polynomial]]:
    """Products of different hypotheses: few factors first, then those in few variables."""
    found: list[tuple[tuple[int, ...], Polynomial]] = [((), region.ring.one)]
    for count in range(1, MOST_FACTORS + 1):
        level = []
        for chosen in itertools.islice(itertools.combinations(inequalities, count), MOST_POINTS):
            factors = [region.hypotheses[i].polynomial for i in chosen]
            if sum(int(f.total_degree()) for f in factors) <= degree:
                level.append((len({k for f in factors for k, d in enumerate(f.degrees()) if int(d)}), chosen))
        for _, chosen in sorted(level)[: most - len(found)]:
            product = region.ring.one
            for i in chosen:
                product = product * region.hypotheses[i].polynomial
            found.append((chosen, product))
    return found


_Basis = tuple[tuple[int, ...], Polynomial, list[Exponents], bool]


def _drop_impossible(polynomial: Polynomial, bases: list[_Basis], columns: Sequence[Polynomial]) -> bool:
    """Drop monomials whose squares nothing could cancel; False when that leaves no way to form the polynomial.

    Where only diagonal entries of one sign contribute to a monomial that the polynomial lacks, those entries are zero. Without hypotheses this ends
    with the half Newton polytope (Reznick 1978; the iteration is Loefberg's, Pre- and post-processing sum-of-squares programs, 2009).
    """
    target = {tuple(map(int, e)): c for e, c in polynomial.to_dict().items()}
    anywhere = {tuple(map(int, e)) for c in columns for e in c.to_dict()}
    weights = [[(tuple(map(int, e)), c > 0) for e, c in weight.to_dict().items()] for _, weight, _, _ in bases]
    while True:
        mixed: set[Exponents] = set(anywhere)
        diagonal: dict[Exponents, list[tuple[int, Exponents, bool]]] = {}
        for number, (_, _, basis, _) in enumerate(bases):
            for place, left in enumerate(basis):
                for right in basis[: place + 1]:
                    for shift, positive in weights[number]:
                        monomial = tuple(a + b + c for a, b, c in zip(left, right, shift, strict=True))
                        if left == right:
                            diagonal.setdefault(monomial, []).append((number, left, positive))
                        else:
                            mixed.add(monomial)
        if any(e not in diagonal and e not in mixed for e in target):
            return False
        dropped: set[tuple[int, Exponents]] = set()
        for monomial, entries in diagonal.items():
            signs = {positive for _, _, positive in entries}
            if monomial in mixed or len(signs) > 1:
                continue
            if monomial not in target:
                dropped |= {(number, exponents) for number, exponents, _ in entries}
            elif (target[monomial] > 0) not in signs:
                return False
        if not dropped:
            return True
        for number, (_, _, basis, _) in enumerate(bases):
            basis[:] = [e for e in basis if (number, e) not in dropped]


def _blocks(
    polynomial: Polynomial, bases: Sequence[_Basis], columns: Sequence[Polynomial], region: Region
) -> list[Block]:
    """One block for each weight and each class of monomials under the sign changes that leave the polynomial, weights and columns as they are."""
    pivots: dict[int, int] = {}

    def parity(exponents: Sequence[Any]) -> int:
        bits = sum((int(e) & 1) << i for i, e in enumerate(exponents))
        for top in sorted(pivots, reverse=True):
            if bits >> top & 1:
                bits ^= pivots[top]
        return bits

    for one in (polynomial, *columns, *(weight for _, weight, basis, _ in bases if basis)):
        for exponents in one.to_dict():
            bits = parity(exponents)
            if bits:
                pivots[bits.bit_length() - 1] = bits
    blocks = []
    for chosen, weight, basis, strict in bases:
        classes: dict[int, list[Polynomial]] = {}
        for exponents in basis:
            classes.setdefault(parity(exponents), []).append(region.ring.context.from_dict({exponents: 1}))
        blocks += [Block(weight, chosen, tuple(members), strict) for _, members in sorted(classes.items())]
    return blocks
