"""The files of many theorems, each after those that it cites."""

from __future__ import annotations

from collections.abc import Mapping

from rlstar_sym.errors import UsageError
from rlstar_sym.kernel.full import SUFFIX
from rlstar_sym.kernel.generator import generate
from rlstar_sym.kernel.reading import Term
from rlstar_sym.kernel.written import Written
from rlstar_sym.prove.coq_statements import identifier


def generate_all(terms: Mapping[str, Term]) -> tuple[dict[str, str], dict[str, Written]]:
    """The texts of the files by their names, and what each has by the id of its theorem. Raises UsageError where theorems cite each other in a circle."""
    texts: dict[str, str] = {}
    done: dict[str, Written] = {}
    under_way: list[str] = []

    def visit(id: str) -> None:
        if id in done or id not in terms:
            return
        if id in under_way:
            raise UsageError(f"{id} cites itself through {', '.join(under_way[under_way.index(id) + 1 :]) or 'itself'}")
        under_way.append(id)
        for other in terms[id].uses:
            visit(other)
        under_way.pop()
        module = identifier(id)
        if module in texts or module + SUFFIX in texts:
            raise UsageError(f"two theorems would have the file {module}.v; rename {id}")
        texts[module], full, done[id] = generate(terms[id], module, done)
        if full is not None:
            texts[module + SUFFIX] = full

    for id in sorted(terms):
        visit(id)
    return texts, {id: done[id] for id in sorted(done)}
