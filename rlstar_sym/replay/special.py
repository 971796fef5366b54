"""The meaning of the special forms of formulas on explicit runs. A form that is not in the table is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from rlstar_sym.replay import chance, states
from rlstar_sym.replay.judgement import Judgement
from rlstar_sym.replay.runs import Run

FORMS: Final[Mapping[str, Callable[[Mapping[str, Any], Run], Judgement]]] = {
    "edges multiply": states.edges_multiply,
    "conserved along the flow": states.conserved,
    "tail of a share": chance.tail_bound,
    "small errors": chance.small_errors,
    "every model improves": chance.every_model_improves,
}


def special(form: str, parts: Mapping[str, Any], run: Run) -> Judgement:
    """Whether a special form holds on the run. Raises TypeError for one without a meaning."""
    judge = FORMS.get(form)
    if judge is None:
        raise TypeError(f"{form!r} has no meaning on runs; enter one in rlstar_sym/replay/special.py")
    return judge(parts, run)
