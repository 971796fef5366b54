"""Handelman certificates: a polynomial as a nonnegative combination of products of the hypotheses.

If p = sum of c_S * (product of the hypotheses in S) with every c_S >= 0, then p >= 0 wherever the hypotheses hold; on a bounded polyhedron every
positive polynomial is such a sum (Handelman, Representing polynomials by positive linear functions on compact convex polyhedra, Pacific J. Math. 132, 1988).
On half-lines p is first multiplied by a power of a positive sum of the variables (Polya 1928). The c_S are found by linear programming in floats; only
their support is kept, and the values are solved for again in exact rationals. Untrusted, like all search.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.polynomial.printers import fraction_text, tree
from rlstar_sym.polynomial.rational import Polynomial, fraction_of
from rlstar_sym.prove.problem import Region, Sign, single_variable
from rlstar_sym.prove.rational_matrices import solve_exactly, to_float
from rlstar_sym.prove.sampling import Sampler, sign_holds

if TYPE_CHECKING:
    from rlstar_sym.prove.search import Budget

Evidence = dict[str, Any]

#: a linear program with more unknowns or equations is not set up
MOST_COLUMNS: Final = 1500
MOST_ROWS: Final = 1200
#: products may have a degree above that of the goal by this much, and no more than this in all
MOST_EXTRA_DEGREE: Final = 3
MOST_DEGREE: Final = 14
#: terms of all products of one linear program together
MOST_TERMS: Final = 60_000
#: simplex steps of one linear program
MOST_STEPS: Final = 20_000
#: and seconds, as a backstop
MOST_SECONDS: Final = 60.0
#: what one linear program costs of the search's budget
COST: Final = 5
#: coefficients that the linear program leaves below this are taken for zero; a failed repair tries the next
_TINY: Final = (1e-9, 1e-7, 1e-5)
_PLAUSIBLE_POINTS: Final = 12


@dataclass(frozen=True)
class Column:
    """One unknown: the product of the hypotheses listed; or a monomial times one equation, whose coefficient may have any sign.

    strict: that the product is known to be positive, not only nonnegative.
    """

    polynomial: Polynomial
    hypotheses: tuple[int, ...]
    monomial: Polynomial | None
    strict: bool


def by_handelman(goal: Sign, region: Region, budget: Budget) -> Evidence | None:
    """Evidence for the goal (op > or >=) as a combination of products of hypotheses, or None."""
    if goal.op not in (">", ">=") or goal.polynomial == 0 or not region.ring.variables:
        return None
    degree = int(goal.polynomial.total_degree())
    inequalities, equations = relevant(goal.polynomial, region)
    if not (inequalities or equations) or degree > MOST_DEGREE or not plausible(goal, region):
        return None
    for extra in range(MOST_EXTRA_DEGREE + 1):
        columns = _columns(region, inequalities, equations, degree + extra)
        if columns is None or not _charge(budget):
            break
        terms = _combination(goal, region, columns)
        if terms is not None:
            return {"kind": "combination", "terms": terms, "multiplier": "1", "evidence": None}
    for multiplier, evidence in polya_multipliers(goal, region, inequalities):
        lifted = Sign(goal.polynomial * multiplier, goal.op)
        columns = _columns(region, inequalities, equations, int(lifted.polynomial.total_degree()))
        if columns is None or not _charge(budget):
            break
        terms = _combination(lifted, region, columns)
        if terms is not None:
            shown = tree(region.ring.expression(multiplier))
            return {"kind": "combination", "terms": terms, "multiplier": shown, "evidence": evidence}
    return None


def _charge(budget: Budget) -> bool:
    return all(budget.spend() for _ in range(COST))


def plausible(goal: Sign, region: Region) -> bool:
    """Whether a few points of the region agree with the goal."""
    points = Sampler(region, "handelman").points()
    return all(
        sign_holds(goal, [point[v] for v in region.ring.variables])
        for _, point in zip(range(_PLAUSIBLE_POINTS), points, strict=False)
    )


def relevant(polynomial: Polynomial, region: Region) -> tuple[list[int], list[int]]:
    """Indices of the inequalities (> and >=) and equations that have to do with the variables of the polynomial, directly or through each other.

    Of several hypotheses with proportional polynomials only the strongest is listed.
    """

    def places(p: Polynomial) -> set[int]:
        return {i for i, d in enumerate(p.degrees()) if int(d) > 0}

    usable = [
        (i, places(h.polynomial)) for i, h in enumerate(region.hypotheses) if h.op != "!=" and places(h.polynomial)
    ]
    reached, before = places(polynomial), -1
    while len(reached) != before:
        before = len(reached)
        for _, own in usable:
            reached |= own if own & reached else set()
    best: dict[str, int] = {}
    for i, own in sorted(usable, key=lambda item: (region.hypotheses[item[0]].op != ">", item[0])):
        h = region.hypotheses[i]
        lead = h.polynomial.leading_coefficient()
        if own & reached:
            best.setdefault(str(h.polynomial / (abs(lead) if h.op != "=" else lead)) + h.op[:1], i)
    found = sorted(best.values())
    return [i for i in found if region.hypotheses[i].op != "="], [i for i in found if region.hypotheses[i].op == "="]


def products(
    region: Region, indices: Sequence[int], degree: int, most: int
) -> list[tuple[tuple[int, ...], Polynomial]] | None:
    """All products of the hypotheses, repetition allowed, up to the degree, the empty one first; None when there are more than `most`."""
    level: list[tuple[tuple[int, ...], Polynomial]] = [((), region.ring.one)]
    found, terms = list(level), 0
    while level:
        deeper = []
        for chosen, product in level:
            for i in indices:
                factor = region.hypotheses[i].polynomial
                if (chosen and i < chosen[-1]) or int(product.total_degree()) + int(factor.total_degree()) > degree:
                    continue
                deeper.append(((*chosen, i), product * factor))
                terms += len(deeper[-1][1])
                if len(found) + len(deeper) > most or terms > MOST_TERMS:
                    return None
        found += deeper
        level = deeper
    return found


def monomials(region: Region, places: Sequence[int], degree: int) -> Iterator[tuple[int, ...]]:
    """Exponents of all monomials in the variables at these places, up to the degree, lowest degree first."""
    size = len(region.ring.variables)
    level = [((0,) * size, 0)]
    for _ in range(degree + 1):
        yield from (exponents for exponents, _ in level)
        level = [
            (tuple(e + (i == places[k]) for i, e in enumerate(exponents)), k)
            for exponents, least in level
            for k in range(least, len(places))
        ]


def _columns(region: Region, inequalities: list[int], equations: list[int], degree: int) -> list[Column] | None:
    found = products(region, inequalities, degree, MOST_COLUMNS)
    if found is None:
        return None
    columns = [
        Column(product, chosen, None, all(region.hypotheses[i].op == ">" for i in chosen)) for chosen, product in found
    ]
    places = range(len(region.ring.variables))
    for i in equations:
        equation = region.hypotheses[i].polynomial
        for exponents in monomials(region, places, degree - int(equation.total_degree())):
            monomial = region.ring.context.from_dict({exponents: 1})
            columns.append(Column(equation * monomial, (i,), monomial, False))
            if len(columns) > MOST_COLUMNS:
                return None
    return columns


def polya_multipliers(goal: Sign, region: Region, inequalities: Sequence[int]) -> Iterator[tuple[Polynomial, Evidence]]:
    """Positive polynomials with evidence for their sign.

    Powers of the sum of the variables' distances from lower bounds, plus 1 if need be; then each variable with a positive lower bound, such as
    M (products of edges in [-1/(M-1), 1] need it: M (1+(M-1)xy) = (1+(M-1)x)(1+(M-1)y) + (M-1)(1-x)(1-y)).
    """
    yield from _polya(goal, region, inequalities)
    for i in inequalities:
        found = single_variable(region.hypotheses[i].polynomial)
        if found is None or found[1] < 0 or found[2] >= 0:
            continue
        place, slope, constant = found
        terms = [
            {"coefficient": fraction_text(-constant / slope), "square": "1", "hypotheses": []},
            {"coefficient": fraction_text(1 / slope), "square": "1", "hypotheses": [i]},
        ]
        evidence = {"kind": "combination", "terms": terms, "multiplier": "1", "evidence": None}
        yield region.ring.generator(region.ring.variables[place]), evidence


def _polya(goal: Sign, region: Region, inequalities: Sequence[int]) -> Iterator[tuple[Polynomial, Evidence]]:
    chosen = []
    for i in inequalities:
        place = [k for k, d in enumerate(region.hypotheses[i].polynomial.degrees()) if int(d)]
        span = region.ranges.get(place[0]) if len(place) == 1 else None
        if (
            span is not None
            and (span.low is None or span.high is None)
            and region.hypotheses[i].polynomial.total_degree() == 1
        ):
            chosen.append(i)
    if not chosen:
        return
    forms = [region.hypotheses[i].polynomial for i in chosen]
    homogeneous = len({sum(map(int, e)) for e in goal.polynomial.to_dict()}) == 1
    strict = any(region.hypotheses[i].op == ">" for i in chosen)
    constant = 0 if homogeneous and strict and all(len(f) == 1 for f in forms) else 1
    total = sum(forms, region.ring.constant(Fraction(constant)))
    used: list[list[int]] = [[]] * constant + [[i] for i in chosen]
    terms = [{"coefficient": "1", "square": "1", "hypotheses": one} for one in used]
    evidence: Evidence = {"kind": "combination", "terms": terms, "multiplier": "1", "evidence": None}
    yield total, evidence
    for power in (2, 3):
        factor = {"polynomial": tree(region.ring.expression(total)), "power": power, "sign": ">", "evidence": evidence}
        yield total**power, {"kind": "factors", "constant": "1", "factors": [factor]}


def _combination(goal: Sign, region: Region, columns: Sequence[Column]) -> list[Evidence] | None:
    """The terms of a combination of the columns that is the goal, exactly; None when there is none or the numbers fail."""
    try:
        for values in _float_solutions(goal, columns):
            for tiny in _TINY:
                support = sorted((j for j, v in enumerate(values) if abs(v) > tiny), key=lambda j: (-abs(values[j]), j))
                used = [columns[j] for j in support]
                exact = solve_exactly([c.polynomial for c in used], goal.polynomial, [values[j] for j in support])
                if exact is None or any(v < 0 and c.monomial is None for v, c in zip(exact, used, strict=True)):
                    continue
                if goal.op == ">" and not any(v > 0 and c.strict for v, c in zip(exact, used, strict=True)):
                    continue
                return _terms(used, exact, region)
    except ArithmeticError:  # numbers beyond the floats
        return None
    return None


def _terms(columns: Sequence[Column], values: Sequence[Any], region: Region) -> list[Evidence]:
    terms: list[Evidence] = []
    multiples: dict[int, Polynomial] = {}
    for column, value in sorted(
        zip(columns, values, strict=True), key=lambda item: (len(item[0].hypotheses), item[0].hypotheses)
    ):
        if column.monomial is not None:
            index = column.hypotheses[0]
            multiples[index] = multiples.get(index, region.ring.zero) + column.monomial * value
        elif value != 0:
            coefficient = fraction_text(fraction_of(value))
            terms.append({"coefficient": coefficient, "square": "1", "hypotheses": list(column.hypotheses)})
    for index, multiple in multiples.items():
        terms += equation_terms(index, multiple, region)
    return terms


def equation_terms(index: int, multiple: Polynomial, region: Region) -> list[Evidence]:
    """A polynomial q times the equation at the index, as terms with squares: q = ((q+1)^2 - (q-1)^2) / 4."""
    if multiple.is_constant():
        value = fraction_of(multiple.leading_coefficient()) if multiple != 0 else Fraction(0)
        return [{"coefficient": fraction_text(value), "square": "1", "hypotheses": [index]}] if value else []
    return [
        {"coefficient": c, "square": tree(region.ring.expression(multiple + shift)), "hypotheses": [index]}
        for c, shift in (("1/4", 1), ("-1/4", -1))
    ]


def _float_solutions(goal: Sign, columns: Sequence[Column]) -> Iterator[list[float]]:
    """Solutions of the linear program by several objectives, in floats; ends at once when it is infeasible or scipy is missing."""
    try:
        sparse = importlib.import_module("scipy.sparse")
        linprog: Any = importlib.import_module("scipy.optimize").linprog
    except ImportError:
        return
    dictionaries = [c.polynomial.to_dict() for c in columns]
    target = goal.polynomial.to_dict()
    rows = {e: k for k, e in enumerate(sorted({e for d in (*dictionaries, target) for e in d}))}
    strict = [j for j, c in enumerate(columns) if c.strict] if goal.op == ">" else []
    if len(rows) > MOST_ROWS or (goal.op == ">" and not strict):
        return
    data, row, column, scales = [], [], [], []
    for j, terms in enumerate(dictionaries):
        scales.append(max(abs(to_float(c)) for c in terms.values()))
        for e, c in terms.items():
            data.append(to_float(c) / scales[-1])
            row.append(rows[e])
            column.append(j)
    size = max(abs(to_float(c)) for c in target.values())
    right = [0.0] * len(rows)
    for e, c in target.items():
        right[rows[e]] = to_float(c) / size
    bounds: list[tuple[float | None, float | None]] = [
        (0, None) if c.monomial is None else (None, None) for c in columns
    ]
    count = len(columns)
    if strict:  # the total of the strict coefficients is t + u with 0 <= t <= 1, 0 <= u; t is made large
        data += [1.0] * len(strict) + [-1.0, -1.0]
        row += [len(rows)] * (len(strict) + 2)
        column += [*strict, count, count + 1]
        right.append(0.0)
        bounds += [(0, 1), (0, None)]
    matrix = sparse.csc_matrix((data, (row, column)), shape=(len(right), len(bounds)))
    aim = [-1.0, 0.0] if strict else []
    for method, weights in (
        ("highs-ds", [1e-3 if c.monomial is None else 0.0 for c in columns]),
        ("highs-ds", [1e-3 * len(c.hypotheses) if c.monomial is None else 0.0 for c in columns]),
        ("highs-ipm", [0.0] * count),
    ):
        try:
            found = linprog(
                weights + aim,
                A_eq=matrix,
                b_eq=right,
                bounds=bounds,
                method=method,
                options={"maxiter": MOST_STEPS, "time_limit": MOST_SECONDS},
            )
        except (ValueError, ArithmeticError):
            return
        if found.status == 2 or (found.status == 0 and strict and found.x[count] < 1e-9):
            return
        if found.status == 0:
            yield [float(found.x[j]) * size / scales[j] for j in range(count)]
