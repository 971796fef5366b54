"""docs/kernel.md: by what each theorem is proved, and the final statements, from the record of what Coq said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from rlstar_sym.kernel.compiled import Compiled
from rlstar_sym.kernel.final_statements import statement_texts
from rlstar_sym.kernel.full import SUFFIX
from rlstar_sym.prove.coq_audit import LOGARITHM, REALS
from rlstar_sym.prove.coq_statements import identifier

_HEAD: Final = """# By what each theorem is proved

Written by `make kernel` from what Coq said: do not edit. `python tools/kernel_table.py --check` compares it, without Coq, with the files that stand here.

* **kernel**: Coq has proved every conclusion for any run that satisfies the printed equations, and that all it speaks of is defined (`rlstar prove ID --kernel`);
* **printed equations**: Coq has proved every conclusion for any such run; that its quotients are defined is not shown there, for the reason given;
* **rules**: the obligations are certified, and the conclusions are drawn by the rules of `rlstar_sym/theorem`, for the reason given.

A **final statement** is about chains and rounds as sums over all chains, not about the equations. `make coq` has Coq prove each; [below](#final-statements) they stand as Coq reads them
(`rlstar trust ID --kernel` says what is left to trust).

Axioms: *reals* are {reals}; *logarithm* are besides these {logarithm}.
"""


def kernel_page(entries: Sequence[Compiled], proofs: Path) -> str:
    """The page. proofs: the folder of theorems, with `coq/Statements.v`."""
    names = [f"`{name}`" for name in REALS], [f"`{name}`" for name in LOGARITHM]
    head = _HEAD.format(reals=" and ".join(names[0]), logarithm=" and ".join(names[1]))
    counts = Counter(one.word for one in entries)
    finals = [one for one in entries if one.final]
    said = (
        f"{counts['kernel']} by the kernel, {counts['printed equations']} over the printed equations, "
        f"{counts['rules']} by rules"
    )
    lines = [
        head,
        f"Of {len(entries)} theorems {said}; {len(finals)} have a final statement that is proved.",
        "",
        "| theorem | | proved by | axioms | final statement | reason |",
        "|---|---|---|---|---|---|",
        *(f"| {' | '.join(_row(one))} |" for one in entries),
        "",
        "## Final statements",
        "",
        "The words are defined at the beginning of [Statements.v](../proofs/coq/Statements.v) and in the files that it names.",
    ]
    text = (proofs / "coq" / "Statements.v").read_text(encoding="ascii")
    statements = statement_texts(proofs / "coq")
    for one in finals:
        module = identifier(one.theorem)
        line = text[: text.index(f"Definition {module}_says ")].count("\n") + 1
        lines += [
            "",
            f"### {one.theorem}",
            "",
            f"[Statements.v, line {line}](../proofs/coq/Statements.v#L{line}), proved in [finals/{module}.v](../proofs/coq/finals/{module}.v), on the axioms of: {_axioms(one.final_axioms)}.",
            "",
            "```coq",
            statements[module],
            "```",
        ]
    return "\n".join([*lines, ""])


def _row(one: Compiled) -> list[str]:
    module = identifier(one.theorem)
    file = {"kernel": f"{module}{SUFFIX}.v", "printed equations": f"{module}.v"}.get(one.word)
    word = f"[{one.word}](../proofs/coq/theorems/{file})" if file else one.word
    final = "" if one.final is None else f"[proved](#{_anchor(one.theorem)})" if one.final else "not proved"
    reason = one.reason + (f"; final statement: {one.final_reason}" if one.final_reason else "")
    axioms = "" if one.word == "rules" else _axioms(one.axioms)
    return [one.theorem, _cell(one.title), word, axioms, final, _cell(reason)]


def _axioms(names: Sequence[str]) -> str:
    """The axioms in two words: all that is allowed are those of the reals and of the logarithm."""
    groups = [("reals", REALS), ("logarithm", LOGARITHM)]
    found = [word for word, group in groups if not {*names}.isdisjoint(group)]
    found += [name for name in names if name not in REALS and name not in LOGARITHM]
    return ", ".join(found) or "none"


def _anchor(heading: str) -> str:
    """What a heading is called in a link."""
    return "".join(c for c in heading.lower() if c.isalnum() or c in "-_")


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")
