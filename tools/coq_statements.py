"""Set each theorem's statement, as the theorem files record it, beside its Coq statement, in docs/coq.md.

With --check: fail when docs/coq.md is out of date. Every theorem of part I must have Coq theorems here; `make coq` fails
where Coq does not know a theorem that stands in a file of the theory.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from rlstar_sym.logic.text import wrapped
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.saying import stated
from rlstar_sym.theorem.wording import theorem_text

ROOT = Path(__file__).resolve().parent.parent
THEORY = ROOT / "proofs" / "coq" / "theory"
PAGE = ROOT / "docs" / "coq.md"
BEGIN = "<!-- begin generated: statements (python tools/coq_statements.py) -->"
END = "<!-- end generated -->"

#: the Coq theorems that say what a theorem of proofs/ says, as File.name
COQ = {
    "I.1": (
        "Round.star_round_symmetric",
        "Round.star_rounds_unit",
        "Recursion.new_edge_gain",
        "Recursion.new_edge_shortfall",
        "Recursion.new_edge_odds",
    ),
    "I.2": (
        "Improvement.accuracy_of_chain",
        "Improvement.accuracy_increasing",
        "Improvement.accuracy_of_guess",
        "Improvement.accuracy_of_perfect",
        "Improvement.accuracy_bounds",
    ),
    "I.3": (
        "Improvement.edge_improvement",
        "Improvement.policy_improvement_every_round",
        "Improvement.step_improvement",
    ),
    "I.3w": ("Improvement.edge_improvement_weak", "Improvement.policy_improvement_weak"),
    "I.4": (
        "Convergence.pretrained_criterion",
        "Convergence.accuracy_criterion",
        "Convergence.two_zeros_stuck",
    ),
    "I.5": (
        "Convergence.shortfall_rate",
        "Convergence.convergence_of_kernels",
        "Convergence.convergence_of_accuracy",
    ),
    "I.6": (
        "Rate.quadratic_rate",
        "Rate.quadratic_rate_below",
        "Rate.sharp_constant",
        "Rate.sharp_constant_of_errors",
    ),
    "I.6a": ("TwoSteps.two_steps_odds", "TwoSteps.odds_of_two_steps"),
    "I.6b": (
        "TwoSteps.accuracy_of_two_equal_steps",
        "TwoSteps.rounds_of_two_equal_steps",
    ),
    "I.6c": ("Climbing.climbing_takes_long", "Climbing.equal_chain_rounds"),
    "I.6d": ("Climbing.climbing_ends", "Climbing.equal_chain_rounds"),
    "I.7": (
        "Robustness.F_symmetric",
        "Robustness.share_closed_form",
        "Robustness.robustness",
        "Robustness.expected_wrong_steps_symmetric",
        "Robustness.expected_wrong_steps_no_growth",
    ),
    "I.7a": ("Robustness.share_of_right_chains_converges",),
    "I.7b": ("Robustness.wrong_steps_persist",),
    "I.8": (
        "ReferenceValues.reference_round_0",
        "ReferenceValues.reference_round_1",
        "ReferenceValues.reference_round_2",
        "ReferenceValues.reference_round_3",
        "ReferenceValues.reference_round_4",
    ),
}

DECLARED = re.compile(r"^(?:Variables?|Hypothes[ie]s|Local Notation)\s.*\.$")


def coq_statement(name: str) -> tuple[list[str], str]:
    """What is declared in the sections around a theorem, and its statement; raises LookupError where there is none."""
    file, theorem = name.split(".")
    text = (THEORY / f"{file}.v").read_text(encoding="utf-8")
    found = re.search(rf"^(?:Theorem|Corollary) {theorem}\b.*?(?=^Proof\.)", text, re.MULTILINE | re.DOTALL)
    if found is None:
        raise LookupError(f"{file}.v has no theorem {theorem}")
    around: list[list[str]] = []
    for line in text[: found.start()].splitlines():
        if line.startswith("Section "):
            around.append([])
        elif line.startswith("End "):
            around.pop()
        elif DECLARED.match(line):
            around[-1].append(line.strip())
    return [line for section in around for line in section], found.group().strip()


def statements() -> str:
    """The generated part of the page."""
    theorems = discover([]).values()
    if missing := sorted({theorem.id for theorem in theorems if theorem.id.startswith("I.")} - COQ.keys()):
        sys.exit(f"tools/coq_statements.py names no Coq theorem for {', '.join(missing)}")
    parts = []
    for theorem in theorems:
        if theorem.id not in COQ:
            continue
        parts += [f"### {theorem.id} {theorem.title}", "", f"`proofs/{theorem.file.name}`", "", "```text"]
        parts += wrapped(theorem_text(theorem, stated(theorem)))
        parts += ["```", ""]
        for name in COQ[theorem.id]:
            declared, statement = coq_statement(name)
            parts += [f"`proofs/coq/theory/{name.split('.')[0]}.v`", "", "```coq"]
            parts += [f"(* {' '.join(declared)} *)"] if declared else []
            parts += [statement, "```", ""]
    return "\n".join(parts)


def main(check: bool) -> int:
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(BEGIN, 1)
    new = f"{before}{BEGIN}\n\n{statements().strip()}\n\n{END}{rest.split(END, 1)[1]}"
    if check:
        if new != page:
            print("docs/coq.md is out of date; run python tools/coq_statements.py", file=sys.stderr)
        return int(new != page)
    PAGE.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
