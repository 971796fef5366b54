"""Proof terms of the shipped theorems, with the evidence that is committed."""

from __future__ import annotations

from pathlib import Path

import pytest

from rlstar_sym.kernel.reading import Term
from rlstar_sym.kernel.recorded import proof_terms
from rlstar_sym.kernel.theorems import generate_all
from rlstar_sym.prove.coqc import STORE
from rlstar_sym.theorem.discovery import discover, shipped_directory


@pytest.fixture(scope="session")
def recorded():
    """The proof term of every shipped theorem, as data."""
    return proof_terms(discover([]).values(), shipped_directory() / "certificates")


@pytest.fixture(scope="session")
def generated(recorded):
    """The Coq text of every theorem by name, and what each file has."""
    return generate_all({id: Term(data) for id, data in recorded.items()})


@pytest.fixture(scope="session")
def store():
    """Where `make coq` compiles too: files are named by what they were compiled from, so that all processes use each other's."""
    return Path(__file__).parents[2] / "build" / "coq" / STORE
