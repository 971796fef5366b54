"""The installed Coq with the library compiled, once for all tests."""

from __future__ import annotations

import pytest

from rlstar_sym.prove.coqc import Coq, find_coqc, ready


@pytest.fixture(scope="session")
def coq(tmp_path_factory) -> Coq:
    """Coq and its compiled library; the test is skipped where Coq is missing."""
    program = find_coqc()
    if program is None:
        pytest.skip("coq is not installed (apt-get install coq)")
    return ready(program, tmp_path_factory.mktemp("coq"))
