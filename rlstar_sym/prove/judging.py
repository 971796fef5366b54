"""Certificates before the independent checker: the only place where the engine "certificate" is given the word "confirmed".

Whatever a certificate comes from - the search, the cache, the committed evidence - it counts when the checker has accepted it in this very run. The checker reads
files in a directory of this run alone, so that no other process can change them, and its word is matched with the obligation by digest, by what it says is
shown (proved, or refuted at a point) and by the point.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from rlstar_sym.prove.checking import Check, run_checker
from rlstar_sym.prove.evidence import Certificate, says
from rlstar_sym.theorem.obligations import CERTIFICATE_FORMAT, CERTIFICATE_VERSION, Obligation
from rlstar_sym.theorem.verdicts import Answer

#: certificates in one file; a file that cannot be read as a whole is tried again one by one
TOGETHER: Final = 40


def judge(proposals: Sequence[tuple[Obligation, Certificate]]) -> list[Answer]:
    """The checker's word on each: confirmed if it accepted the certificate as one of this very obligation, else undecided with the reason."""
    with tempfile.TemporaryDirectory(prefix="rlstar-check-") as scratch:
        answers = _judged(proposals, Path(scratch), TOGETHER)
        unread = [i for i, answer in enumerate(answers) if answer is None]
        again = _judged([proposals[i] for i in unread], Path(scratch), 1) if unread else []
        for i, answer in zip(unread, again, strict=True):
            answers[i] = answer
    return [answer or Answer("undecided", "the checker did not answer") for answer in answers]


def _judged(proposals: Sequence[tuple[Obligation, Certificate]], directory: Path, together: int) -> list[Answer | None]:
    """Answers; None where the file that the certificate stood in could not be read, and there were others in it."""
    files: list[Path] = []
    for start in range(0, len(proposals), together):
        files.append(directory / f"{together}-{len(files)}.json")
        write_list(files[-1], [certificate for _, certificate in proposals[start : start + together]])
    checks: dict[tuple[Path, int], Check] = {(one.file, one.number): one for one in run_checker(files)}
    answers: list[Answer | None] = []
    for i, (obligation, _) in enumerate(proposals):
        file, number = files[i // together], i % together + 1
        check = checks.get((file, number)) or (checks.get((file, 0)) if together == 1 else None)
        answers.append(None if check is None else answer_of(check, obligation))
    return answers


def write_list(path: Path, certificates: Sequence[Certificate]) -> None:
    """A file of certificates for the checker."""
    head = {"format": CERTIFICATE_FORMAT, "version": CERTIFICATE_VERSION, "name": "", "obligations": {}}
    path.write_text(json.dumps({**head, "certificates": list(certificates)}), encoding="ascii")


def answer_of(check: Check, obligation: Obligation) -> Answer:
    """What the checker's word on a certificate means for the obligation that it was proposed for."""
    if check.outcome != "accepted":
        return Answer("undecided", f"the checker {check.outcome} it: {check.text}")
    if check.digest == obligation.digest and says(check.shown, check.point, obligation):
        return Answer("confirmed", check.text)
    return Answer("undecided", f"the checker accepted another statement: {check.text}")
