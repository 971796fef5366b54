"""Sums of squares: what they prove, checked by the independent checker; and what they must leave alone, with every early exit disabled."""

import json
from fractions import Fraction
from pathlib import Path

import flint
import pytest

from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.polynomial.parser import parse_relations
from rlstar_sym.polynomial.rational import Ring
from rlstar_sym.prove import gram, squares
from rlstar_sym.prove.checking import run_checker
from rlstar_sym.prove.gram import Block, represent
from rlstar_sym.prove.problem import Problem, Sign
from rlstar_sym.prove.rational_matrices import orthogonal, weighted_squares
from rlstar_sym.prove.sampling import sample
from rlstar_sym.prove.search import Budget
from rlstar_sym.prove.squares import by_squares
from rlstar_sym.theorem.obligations import Obligation, point_data

pytest.importorskip("clarabel")
pytest.importorskip("scipy")

POSITIVE = ["x > 0", "y > 0", "z > 0"]
CLOSED = ["x >= 0", "y >= 0", "z >= 0"]
MOTZKIN = "x^4*y^2 + x^2*y^4 + 1 - 3*x^2*y^2"
SCHUR = "x*(x-y)*(x-z) + y*(y-x)*(y-z) + z*(z-x)*(z-y) >= 0"
TRUE = [
    ("(x - 1/2)^2 >= 0", []),
    ("x^2 - x + 1 > 0", []),
    ("x^4 - 3*x^2 + 3 > 0", []),
    ("x*(1-x) <= 1/4", ["0 <= x <= 1"]),
    ("a^2 + b^2 + c^2 >= a*b + b*c + c*a", []),
    ("x^4 + y^4 + z^4 >= x*y*z*(x+y+z)", []),
    ("a^4 + b^4 + c^4 + d^4 >= 4*a*b*c*d", []),
    ("x^3 + y^3 + z^3 >= 3*x*y*z", POSITIVE),
    ("(x+y+z)^3 >= 27*x*y*z", CLOSED),
    ("(a+b+c+d)^4 >= 256*a*b*c*d", ["a > 0", "b > 0", "c > 0", "d > 0"]),
    ("x*y*z <= 1/27", ["x + y + z = 1", *CLOSED]),
    ("(a^2+b^2)*(c^2+d^2) >= (a*c+b*d)^2", []),
    ("(a^2+b^2+c^2)*(d^2+e^2+f^2) >= (a*d+b*e+c*f)^2", []),
    (f"{MOTZKIN} >= 0", []),
    (f"{MOTZKIN} > -1/1000000", []),
    ("x^4*y^2 + x^2*y^4 + z^6 >= 3*x^2*y^2*z^2", []),
    ("x^6 + y^6 + z^6 + 3*x^2*y^2*z^2 >= x^4*y^2 + x^4*z^2 + y^4*x^2 + y^4*z^2 + z^4*x^2 + z^4*y^2", []),
    (SCHUR, POSITIVE),
    (SCHUR, CLOSED),
    ("(1+x)^5 >= 1 + 5*x", ["x >= -1"]),
    ("x + y <= 2", ["x^2 + y^2 <= 2"]),
    ("x + y <= 3/2", ["x^2 + y^2 = 1"]),
    ("a*x^2 + b*x + c >= 0", ["b^2 <= 4*a*c", "a > 0"]),
    ("x^4 - 4*x^2 + 4 >= 0", []),
    ("(x^2 + x - 1)^2 > -1/1000", []),
]
FALSE = [
    (f"{MOTZKIN} >= 1/1000000", []),
    (f"{MOTZKIN} > 0", []),
    ("x*(1-x) <= 1/4 - 1/1000000000", ["0 <= x <= 1"]),
    ("x^2 - 2*x + 1 > 0", []),
    ("(x - 1/3)^2 >= 1/1000000", []),
    ("a^2 + b^2 + c^2 >= a*b + b*c + c*a + a^2/1000000", []),
    ("(x^2 - 2)^2 > 0", []),
    ("(x^2 - 2)^2 >= 1/1000000000", []),
    ("x^3 + y^3 + z^3 >= 3*x*y*z + x*y*z/1000000", POSITIVE),
    ("x + y <= 2 - 1/1000000", ["x^2 + y^2 <= 2"]),
    ("x^3 >= 0", []),
    ("x > 0", ["x >= 0"]),
]


def searched(claim, given):
    relations = tuple(r for text in given for r in parse_relations(text))
    obligation = Obligation("searched", relations, parse_relations(claim)[0])
    problem = Problem(obligation)
    return obligation, problem, by_squares(Sign(problem.numerator, problem.op), problem.region, Budget())


@pytest.mark.parametrize(("claim", "given"), TRUE, ids=[f"{c} for {g}" for c, g in TRUE])
def test_the_checker_accepts_the_certificate(claim, given, tmp_path: Path):
    obligation, problem, evidence = searched(claim, given)
    assert evidence is not None
    point = point_data(sample(problem, 1)[0])
    file = tmp_path / "certificate.json"
    file.write_text(
        json.dumps(obligation.certificate({"kind": "proof", "point": point, "denominators": [], "goal": evidence}))
    )
    (check,) = run_checker([file])
    assert (check.outcome, check.digest) == ("accepted", obligation.digest), check.text
    assert file.stat().st_size < 30_000


@pytest.mark.parametrize(("claim", "given"), FALSE, ids=[c for c, _ in FALSE])
@pytest.mark.parametrize("exits", [True, False])
def test_nothing_is_found_for_a_false_claim(claim, given, exits, monkeypatch):
    """Also when no sample point gives the claim away, so that the semidefinite program sees it."""
    if not exits:
        monkeypatch.setattr(squares, "plausible", lambda goal, region: True)
        monkeypatch.setattr(squares, "_zeros", lambda polynomial, region, indices: [])
    assert searched(claim, given)[2] is None


def test_zeros_are_found_by_rounding_kernels_too(monkeypatch):
    monkeypatch.setattr(squares, "_zeros", lambda polynomial, region, indices: [])
    for claim in ("(x - 1/2)^2 >= 0", "a^2 + b^2 + c^2 >= a*b + b*c + c*a", f"{MOTZKIN} >= 0"):
        assert searched(claim, [])[2] is not None, claim


def test_the_same_question_has_the_same_answer():
    for claim, given in TRUE[8:18]:
        assert searched(claim, given)[2] == searched(claim, given)[2]


def test_no_program_beyond_the_stated_size_is_solved(monkeypatch):
    sizes = []
    original = gram._System.solve_floats

    def watched(system, clarabel):
        sizes.append((len(system.columns), len(system.rows)))
        return original(system, clarabel)

    monkeypatch.setattr(gram._System, "solve_floats", watched)
    names = [f"x{i}" for i in range(9)]
    assert (
        searched(" + ".join(f"{n}^6" for n in names) + f" >= {'*'.join(names[:6])}", [f"{n} > 0" for n in names])[2]
        is None
    )
    searched("x*(1-x)*y*(1-y)*z*(1-z) <= 1/64", ["0 <= x <= 1", "0 <= y <= 1", "0 <= z <= 1"])
    assert sizes
    assert all(c <= gram.MOST_ENTRIES and r <= gram.MOST_EQUATIONS for c, r in sizes)


def test_an_exhausted_budget_ends_the_search():
    problem = Problem(Obligation("x", (), parse_relations("x^2 - x + 1 > 0")[0]))
    goal = Sign(problem.numerator, problem.op)
    assert by_squares(goal, problem.region, Budget(0)) is None
    assert by_squares(goal, problem.region, Budget()) is not None


@pytest.mark.parametrize("absent", ["clarabel", "scipy.linalg"])
def test_without_a_solver_nothing_is_found(absent, monkeypatch):
    original = gram.importlib.import_module

    def missing(name):
        if name == absent:
            raise ImportError(name)
        return original(name)

    monkeypatch.setattr(gram.importlib, "import_module", missing)
    assert searched("x^2 - x + 1 > 0", [])[2] is None


def test_exact_factors_of_a_semidefinite_matrix():
    def matrix(*lines):
        return [[flint.fmpq(v) for v in line] for line in lines]

    semidefinite = matrix((4, 2, 0), (2, 1, 0), (0, 0, 3))
    found = weighted_squares(semidefinite)
    assert found is not None
    assert [[sum(d * v[i] * v[j] for d, v in found) for j in range(3)] for i in range(3)] == semidefinite
    assert weighted_squares(matrix((0, 1), (1, 5))) is None
    assert weighted_squares(matrix((1, 2), (2, 3))) is None
    assert weighted_squares(matrix((-1,))) is None


def test_orthogonal_complement():
    vectors = [[flint.fmpq(v) for v in line] for line in ((1, 1, 1, 0), (2, 2, 2, 0))]
    basis = orthogonal(vectors, 4)
    assert len(basis) == 3
    assert all(sum(a * b for a, b in zip(line, vectors[0], strict=True)) == 0 for line in basis)


def test_a_representation_is_an_identity():
    ring = Ring([Symbol("x")])
    x = ring.generator(Symbol("x"))
    target = 3 * x**2 - 2 * x + 1
    found = represent(target, [Block(ring.one, (), (ring.one, x))], [], strict=False)
    assert found is not None
    total = ring.zero
    for block, weighted in found.squares:
        for coefficient, square in weighted:
            assert coefficient > Fraction(0)
            total += block.weight * square**2 * flint.fmpq(coefficient.numerator, coefficient.denominator)
    assert total == target
