"""The map of a collection of derivations: for every printed step its obligations, where the certificate of each is, and what Coq calls it. JSON, a line for each step.

Everything in it is from the results; paths are beside the folder of the LaTeX, as `rlstar prove` and the repository have them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from rlstar_sym.report.brief import BriefProof
from rlstar_sym.report.form import CERTIFICATES, Form, label_of, part_label
from rlstar_sym.report.kinds import kind_of
from rlstar_sym.report.steps import conclusion_labels, told_facts
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.verdicts import ObligationResult, TheoremResult

#: the file of the map
MAP: Final = "map.json"
FORMAT: Final = "rlstar-derivations"
VERSION: Final = 1
#: of a digest, which tell certificates of one file apart
DIGITS: Final = 16

#: how a step is printed: its claim with its number; as a conclusion, which the statement displays; summed up with others; after the proof, as a point
Printed = Literal["claim", "conclusion", "summed up", "point"]


@dataclass(frozen=True)
class Sources:
    """What Coq's lemmas are called. lemmas: of obligations, by label; facts: of facts in the files of whole theorems, by theorem and number; files: of theorems, by id."""

    lemmas: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[tuple[str, int], str] = field(default_factory=dict)
    files: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def map_text(results: Sequence[TheoremResult], form: Form, sources: Sources) -> str:
    """The file: an object for each theorem, a line for each of its steps."""
    lines = ["{", f' "format": "{FORMAT}", "version": {VERSION}, "detail": "{form.detail}",', ' "theorems": {']
    for place, result in enumerate(results):
        head, steps = theorem_map(result, form, sources)
        shown = ", ".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in head.items())
        lines += [f"  {json.dumps(result.theorem.id)}: {{{shown},", '   "steps": [']
        lines += [f"    {json.dumps(one)}{',' if i < len(steps) - 1 else ''}" for i, one in enumerate(steps)]
        lines.append(f"   ]}}{',' if place < len(results) - 1 else ''}")
    return "\n".join([*lines, " }", "}"]) + "\n"


def theorem_map(result: TheoremResult, form: Form, sources: Sources) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """What the map says of a theorem, and of each of its steps, in order."""
    theorem = result.theorem
    answers = {r.obligation.label: r for r in result.obligations}
    ways = dict(_ways(result, form, answers))
    head = {
        "label": label_of(theorem.id),
        "verdict": result.verdict,
        "certificates": f"{CERTIFICATES}/{theorem.id}.json",
        **sources.files.get(theorem.id, {}),
        "conclusions": conclusion_labels(theorem),
    }
    steps = []
    for fact in theorem.proof.facts:
        whole = sources.facts.get((theorem.id, fact.number))
        steps.append(
            {
                "step": fact.number,
                "label": part_label(theorem.id, ways[fact.number][1]),
                "rule": fact.rule,
                "printed": ways[fact.number][0],
                **({"lemma": whole} if whole is not None else {}),
                "owes": [_owed(o.label, answers.get(o.label), sources) for o in fact.obligations],
            }
        )
    return head, steps


def _owed(label: str, found: ObligationResult | None, sources: Sources) -> dict[str, str]:
    """An obligation: its label, the kind of what shows it, the beginning of the digest under which its certificate stands, and its lemma."""
    data = {"obligation": label, "kind": kind_of(found)}
    if found is not None and found.proved and found.certificate is not None:
        data["certificate"] = found.obligation.digest[:DIGITS]
    if label in sources.lemmas:
        data["lemma"] = sources.lemmas[label]
    return data


def _ways(
    result: TheoremResult, form: Form, answers: dict[str, ObligationResult]
) -> Iterator[tuple[int, tuple[Printed, int]]]:
    """How each fact is printed, and the number of the fact whose label is there."""
    theorem = result.theorem
    told = told_facts(theorem)
    yield from ((f.number, ("point", f.number)) for f in theorem.proof.facts if f not in told)
    if not form.is_brief:
        yield from ((f.number, ("claim", f.number)) for f in told)
        return
    for part in BriefProof(theorem, answers, _no_words).parts:
        label_of_row = {number: row[0] for row in part.rows for number in row}
        for fact in part.facts:
            way: Printed = "claim" if fact in part.shown else "conclusion" if part.named else "summed up"
            yield fact.number, (way, label_of_row[fact.number])


def _no_words(fact: Fact) -> str:
    return ""
