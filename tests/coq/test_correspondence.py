"""The Coq definitions mean what the engine means by a chain, a round, J and F.

Coq computes its definitions on random rational chains (theory/RationalRuns.v proves that these values are those of the real
definitions); the engine's derived recursion, J and F, and the enumeration of all chains, must give the same numbers.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import product
from pathlib import Path

import pytest
from theory_build import needs_coq, program, theory

from rlstar_sym import SymmetricChain
from rlstar_sym.crosscheck.oracle import enumerate_chains
from rlstar_sym.polynomial.evaluation import evaluate
from rlstar_sym.prove.coq_library import OPTIONS
from rlstar_sym.prove.coq_process import run_coqc

pytestmark = needs_coq

Kernel = list[list[Fraction]]

HEAD = """From Coq Require Import List ZArith QArith.
From RLStar.Theory Require Import RationalRuns.
Import ListNotations.
Set Printing Width 1000000.
Set Printing Depth 1000000.
Local Open Scope nat_scope.
Definition pairs (l : list Q) := map (fun q => (Qnum (Qred q), Zpos (Qden (Qred q)))) l.
Definition entries (M : nat) (Ks : list qkernel) :=
  flat_map (fun K : qkernel => flat_map (fun i => map (K i) (seq 0 M)) (seq 0 M)) Ks.
Definition table (rows : list (list Q)) : qkernel := fun i j => nth j (nth i rows []) 0%Q.
"""


def coq_number(value: Fraction) -> str:
    return f"(({value.numerator})%Z # {value.denominator})%Q"


def coq_list(values: Sequence[str]) -> str:
    return f"[{'; '.join(values)}]"


def computed(terms: Sequence[str], folder: Path) -> list[list[Fraction]]:
    """What Coq computes for lists of rational numbers."""
    lines = [f"Eval vm_compute in (pairs ({term}))." for term in terms]
    (folder / "Values.v").write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    library = theory().compile("RationalRuns")
    assert not library.failures
    result = run_coqc([program(), *OPTIONS, *library.options(), "Values.v"], folder, 300)
    assert not result.problem
    blocks = re.split(r"^\s*= ", result.out, flags=re.MULTILINE)[1:]
    pair = re.compile(r"\(\(?(-?\d+)\)?(?:%Z)?, (\d+)(?:%Z)?\)")
    values = [[Fraction(int(p), int(q)) for p, q in pair.findall(block.partition("\n     : ")[0])] for block in blocks]
    assert len(values) == len(terms)
    return values


def random_edges(rng: random.Random, steps: int, states: int) -> list[Fraction]:
    """Edges in [-1/(M-1), 1], the ends and 0 among them."""
    least = Fraction(-1, states - 1)
    special = [Fraction(0), Fraction(1), least]
    return [
        rng.choice(special) if rng.random() < 0.2 else least + (1 - least) * Fraction(rng.randint(1, 29), 30)
        for _ in range(steps)
    ]


@pytest.mark.parametrize(
    ("seed", "shapes"),
    [
        (20240, [(1, 5), (2, 3), (3, 2)]),
        pytest.param(
            20241, [(1, 2), (1, 5), (2, 2), (2, 3), (2, 4), (3, 2), (3, 3), (4, 2)] * 3, marks=pytest.mark.exhaustive
        ),
    ],
)
def test_symmetric_chains(seed: int, shapes: list[tuple[int, int]], tmp_path: Path) -> None:
    rng = random.Random(seed)
    cases = []
    while len(cases) < len(shapes):
        steps, states = shapes[len(cases)]
        edges = random_edges(rng, steps, states)
        chain = SymmetricChain(steps=steps, number_of_states=states)
        at = dict(zip(chain.deltas, edges, strict=True))
        if evaluate(chain.accuracy, at, Fraction) != 0:
            cases.append((states, edges, chain, at))
    terms = []
    for states, edges, _, _ in cases:
        ds = coq_list([coq_number(edge) for edge in edges])
        chain_term = f"map (qsym {states}) {ds}"
        terms.append(f"[qJ {states} ({chain_term}); qF {states} ({chain_term}); qaccuracy {states} (qprod {ds})]")
        terms.append(f"qedge_round {states} {ds}")
        terms.append(f"entries {states} (qstar_round {states} ({chain_term}))")
    values = iter(computed(terms, tmp_path))
    for states, edges, chain, at in cases:
        accuracy, share, closed = next(values)
        next_edges, entries = next(values), next(values)
        listed = enumerate_chains(edges, states)
        assert accuracy == closed == evaluate(chain.accuracy, at, Fraction) == listed.accuracy
        assert share == evaluate(chain.kept_all_right, at, Fraction) == listed.kept_all_right
        assert next_edges == chain.star_round().exact(edges) == list(listed.edges)
        assert entries == [entry for kernel in listed.kernels for row in kernel for entry in row]


@pytest.mark.exhaustive
def test_several_rounds(tmp_path: Path) -> None:
    edges = [Fraction(1, 10), Fraction(1, 3), Fraction(0)]
    ds = coq_list([coq_number(edge) for edge in edges])
    history = SymmetricChain(steps=3, number_of_states=5).star_round().iterate(edges, 5, 4)
    assert computed([f"qedges 5 {t} {ds}" for t in range(5)], tmp_path) == history


def listed_round(kernels: Sequence[Kernel], states: int) -> tuple[Fraction, Fraction, list[Kernel]]:
    """J, F and the refit kernels of any chain of kernels, chain by chain; a row that no kept chain visits stays."""
    weight = [[[Fraction(0)] * states for _ in range(states)] for _ in kernels]
    kept = right = Fraction(0)
    for chain in product(range(states), repeat=len(kernels) + 1):
        if chain[0] != chain[-1]:
            continue
        chance = Fraction(1, states)
        for kernel, i, j in zip(kernels, chain, chain[1:], strict=False):
            chance *= kernel[i][j]
        kept += chance
        right += chance if len(set(chain)) == 1 else 0
        for counts, i, j in zip(weight, chain, chain[1:], strict=False):
            counts[i][j] += chance
    refit = [
        [[entry / sum(row) for entry in row] if sum(row) else old for row, old in zip(counts, kernel, strict=True)]
        for counts, kernel in zip(weight, kernels, strict=True)
    ]
    return kept, right / kept, refit


@pytest.mark.parametrize(
    ("steps", "states"),
    [(2, 2), *(pytest.param(*shape, marks=pytest.mark.exhaustive) for shape in ((2, 3), (3, 3), (4, 2)))],
)
def test_kernels_of_any_shape(steps: int, states: int, tmp_path: Path) -> None:
    rng = random.Random(100 * steps + states)

    def row() -> list[Fraction]:
        counts = [rng.choice([0, 1, 2, 5]) for _ in range(states)]
        counts[rng.randrange(states)] += 1
        return [Fraction(count, sum(counts)) for count in counts]

    cases = []
    while len(cases) < 5:
        kernels = [[row() for _ in range(states)] for _ in range(steps)]
        if any(all(k[i][i] for k in kernels) for i in range(states)):
            cases.append(kernels)
    terms = []
    for kernels in cases:
        tables = [
            f"table {coq_list([coq_list([coq_number(entry) for entry in line]) for line in kernel])}"
            for kernel in kernels
        ]
        chain = coq_list(tables)
        terms += [f"[qJ {states} {chain}; qF {states} {chain}]", f"entries {states} (qstar_round {states} {chain})"]
    values = iter(computed(terms, tmp_path))
    for kernels in cases:
        accuracy, share, refit = listed_round(kernels, states)
        assert next(values) == [accuracy, share]
        assert next(values) == [entry for kernel in refit for line in kernel for entry in line]
