"""The installed Coq with the library compiled, once for all tests and all their processes, where `make coq` compiles too."""

from __future__ import annotations

import pytest
from theory_build import FOLDER

from rlstar_sym.prove.coq_process import find_coqc
from rlstar_sym.prove.coqc import Coq, ready


@pytest.fixture(scope="session")
def coq() -> Coq:
    """Coq and its compiled library; the test is skipped where Coq is missing."""
    program = find_coqc()
    if program is None:
        pytest.skip("coq is not installed (apt-get install coq)")
    return ready(program, FOLDER)
