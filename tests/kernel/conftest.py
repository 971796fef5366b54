"""Proof terms of the shipped theorems, with the evidence that is committed."""

from __future__ import annotations

import pytest

from rlstar_sym.kernel.recorded import proof_terms
from rlstar_sym.theorem.discovery import discover, shipped_directory


@pytest.fixture(scope="session")
def recorded():
    """The proof term of every shipped theorem, as data."""
    return proof_terms(discover([]).values(), shipped_directory() / "certificates")
