"""When this process has to have its answer: what searches and solvers divide among themselves."""

from __future__ import annotations

import math
import time
from typing import Final

#: of the time that is left: what a search may use before solvers are asked, and what solvers are given (they may take half as much again) before
#: certificates are checked
SEARCH_SHARE: Final = 0.6
SOLVER_SHARE: Final = 0.6

_finish = math.inf


def finish_by(moment: float) -> None:
    """Set the moment (of `time.monotonic`) for all work of this process; infinity: no limit."""
    global _finish
    _finish = moment


def seconds_left(share: float = 1.0) -> float:
    """A share of the seconds until then; infinity where there is no limit."""
    return max(0.0, share * (_finish - time.monotonic()))
