"""What a verdict means, in a sentence that says of which models it holds."""

from __future__ import annotations

from typing import Final

from rlstar_sym.diagnose.verdict import Verdict, VerdictName
from rlstar_sym.fate.conditions import Condition, by_machine, named

MEANING: Final[dict[VerdictName, str]] = {
    "takes-off": "takes off: under exact rounds every step becomes right, and J tends to 1",
    "stuck": "stuck: training does not leave chance",
    "wrong-steps": "right answers through wrong steps, or wrong ones: some steps become certainly wrong",
    "collapse-risk": "risk of mode collapse: training may come to answer only some questions right",
    "undetermined": "not decided at this confidence",
}


def sentence(verdict: Verdict, confidence: str) -> str:
    """The verdict with what it is about: every model in the region, rounds, estimates."""
    meaning = MEANING[verdict.name]
    if verdict.name == "undetermined":
        return f"{meaning} ({confidence})"
    if verdict.name == "collapse-risk":
        return f"{meaning}; of the estimated model and of resampled ones, not of every model in the {confidence} confidence region"
    if verdict.name == "wrong-steps" and not verdict.theorems:
        meaning = "right answers through wrong steps, as measured now"
        return f"{meaning}, at {confidence} confidence"
    if verdict.horizon is not None:
        meaning += f" in {verdict.horizon} rounds"
    return f"{meaning}; for every model in the {confidence} confidence region"


def why_chance_is_enough(verdict: Verdict) -> str | None:
    """Why a step whose interval contains chance does no harm."""
    if verdict.name != "takes-off" or not verdict.chance:
        return None
    listed = " and ".join(map(str, verdict.chance))
    return (
        f"step {listed} is at chance as far as these data tell, and that is enough: one step at chance becomes the product of the others in one round ({named(Condition.ONE_AT_CHANCE)}), "
        f"and one a little below chance is pulled up by them; only two steps at chance would stop everything ({named(Condition.TWO_AT_CHANCE)})"
    )


def standing(verdict: Verdict) -> str | None:
    """What the verdict rests on."""
    if not verdict.decided:
        return None
    if verdict.name == "collapse-risk":
        of_it = "no theorem; "
        if verdict.theorems:
            of_it = f"{' and '.join(verdict.theorems)} says it of the model that the counts give exactly; "
        return of_it + "of the resampled models it is seen in doubles"
    if not verdict.theorems and verdict.horizon is None:
        return "counts, no theorem"
    if not verdict.in_words and by_machine(verdict.conditions):
        return "theorems that `rlstar prove` proves, applied to every part of the region (docs/diagnose.md)"
    return "that this follows from the theorems is argued in words, not machine-checked (docs/diagnose.md)"


def machine_checked(verdict: Verdict) -> bool:
    """Whether every theorem named is proved by `rlstar prove` with all that the verdict uses of it."""
    return (
        verdict.decided and verdict.name != "collapse-risk" and not verdict.in_words and by_machine(verdict.conditions)
    )
