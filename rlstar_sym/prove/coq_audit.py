"""What compiled Coq files rest on, as Coq itself says.

Two of Coq's programs are asked, after everything is compiled:

* coqc loads every file (`Require`, which runs nothing of what a file says), lists every constant, inductive type and constructor of each, and prints what
  they rest on (`Print Assumptions`);
* coqchk, which reads compiled files with a kernel of its own and no notations, options or tables, lists every axiom that the files declare, used or not,
  and every definition made while one of Coq's checks was off.

What is asked cannot be answered by the files themselves: nothing of them runs after `Require`; what they may leave behind (options that outlive their file)
is set anew; each answer stands between marks with a random number that no file can know; and anything that is not understood is a fault.

Standard library only, so that `make coq` needs nothing but Python and Coq.
"""

from __future__ import annotations

import re
import secrets
import tempfile
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rlstar_sym.prove.coq_library import OPTIONS, SECONDS, Library
from rlstar_sym.prove.coq_process import CoqFailure, beside, run_coqc

#: the axioms of Coq's real numbers, by the name that Coq prints, with their full names
REALS: Final = {
    "ClassicalDedekindReals.sig_forall_dec": "Coq.Reals.ClassicalDedekindReals.sig_forall_dec",
    "FunctionalExtensionality.functional_extensionality_dep": "Coq.Logic.FunctionalExtensionality.functional_extensionality_dep",
}
#: what Coq's standard library needs for ln: completeness of the reals and classical logic
LOGARITHM: Final = {
    "ClassicalDedekindReals.sig_not_dec": "Coq.Reals.ClassicalDedekindReals.sig_not_dec",
    "Classical_Prop.classic": "Coq.Logic.Classical_Prop.classic",
}
#: what a file may have changed for all who load it, set to what the answers are read with
_SETTINGS: Final = (
    "Set Printing Width 1000000.",
    "Set Printing Depth 1000000.",
    "Unset Printing All.",
    "Unset Printing Universes.",
    'Remove Search Blacklist "_subproof" "_subterm" "Private_".',
    "Set Search Output Name Only.",
)
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_']*(\.[A-Za-z_][A-Za-z0-9_']*)*")
#: the parts of coqchk's summary that must be empty, and how it begins
_NO_CHECK_OFF: Final = (
    "Constants/Inductives relying on type-in-type",
    "Constants/Inductives relying on unsafe (co)fixpoints",
    "Inductives whose positivity is assumed",
)
_PREDICATIVE: Final = "Theory: Set is predicative"
#: names of which Coq is asked in one term
MOST_AT_ONCE: Final = 1000


@dataclass(frozen=True)
class Listed:
    """A constant, inductive type or constructor. module: the file that it stands in; name: as Coq prints it once all files are loaded."""

    module: str
    name: str

    @property
    def full(self) -> str:
        """The name with that of its file, RLStar.Theory.Sums.total_app; what Coq prints is the end of it."""
        parts = self.module.split(".")
        for i in range(len(parts)):
            beginning = ".".join(parts[i:]) + "."
            if self.name.startswith(beginning):
                return f"{self.module}.{self.name.removeprefix(beginning)}"
        return f"{self.module}.{self.name}"


class Asking:
    """Questions to Coq about the files of a library, every file loaded. Each method raises CoqFailure where the answer is not to be relied on."""

    def __init__(self, program: str, library: Library, seconds: float = SECONDS) -> None:
        self.program, self.library, self.seconds = program, library, seconds
        self.modules = sorted(library.folders)

    def _ask(self, questions: Sequence[str], folder: Path) -> list[str]:
        """The answers of coqc, one for each question; leaves the compiled file Asking in the folder."""
        mark = f"mark_{secrets.token_hex(16)}"
        lines = [*(f"Require {module}." for module in self.modules), *_SETTINGS, f"Definition {mark} : True := I."]
        for question in questions:
            lines += [f"Check {mark}.", question]
        lines += [f"Check {mark}.", ""]
        (folder / "Asking.v").write_text("\n".join(lines), encoding="utf-8")
        command = [self.program, *OPTIONS, *self.library.options(), "-Q", ".", "Asked", "Asking.v"]
        ended = run_coqc(command, folder, self.seconds)
        if ended.problem:
            raise CoqFailure(f"Coq does not answer: {ended.problem}")
        parts = re.split(rf"^{mark}\n +: True\n", ended.out, flags=re.MULTILINE)
        if len(parts) != len(questions) + 2 or parts[-1].strip() or mark in "".join(parts):
            raise CoqFailure("Coq's answers are not where they should be")
        return parts[1:-1]

    def listing(self) -> tuple[list[Listed], list[str]]:
        """Everything that the files define, and what coqchk says against them (a sentence for each fault)."""
        questions = ["Print Table Search Blacklist.", "Print Libraries."]
        allowed = REALS | LOGARITHM
        questions += [f"Locate {name}." for name in allowed]
        questions += [f"Search _ inside {module}." for module in self.modules]
        with tempfile.TemporaryDirectory(prefix="coq-audit-") as temporary:
            folder = Path(temporary)
            hidden, loaded, *answers = self._ask(questions, folder)
            faults = self._faults_of_chk(folder)
        if hidden.split(":")[-1].strip(" .\n") not in ("", "None"):
            faults.append(f"Coq is told to keep names out of its searches: {' '.join(hidden.split())}")
        names = {line.strip() for line in loaded.splitlines() if line.startswith(" ") and line.strip()}
        faults += [f"{name} is not loaded." for name in sorted({*self.modules} - names)]
        foreign = sorted(name for name in names - {*self.modules} if not name.startswith("Coq."))
        faults += [f"{name} is loaded, and is none of the files." for name in foreign]
        for (name, full), answer in zip(allowed.items(), answers, strict=False):
            known = re.sub(r" \(shorter name .*\)$", "", answer.strip())
            if known not in (f"Constant {full}", f"No object of suffix {name}"):
                faults.append(f"{name} means more than one thing: {' '.join(answer.split())}.")
        listed = []
        for module, answer in zip(self.modules, answers[len(allowed) :], strict=True):
            for line in answer.splitlines():
                if not _NAME.fullmatch(line):
                    raise CoqFailure(f"Coq lists something that is no name in {module}: {line}")
                listed.append(Listed(module, line))
        return listed, faults

    def _faults_of_chk(self, folder: Path) -> list[str]:
        """coqchk on the file that loads everything; the files that it loads are read, but not checked again."""
        command = [beside(self.program, "coqchk"), "-silent", "-o", *self.library.options(), "-Q", ".", "Asked"]
        ended = run_coqc([*command, "-norec", "Asked.Asking"], folder, self.seconds)
        if ended.problem:
            raise CoqFailure(f"coqchk does not answer: {ended.problem}")
        return faults_of_summary(ended.err)  # where coqchk writes it

    def axioms(self, groups: Sequence[Collection[str]]) -> list[set[str]]:
        """What each group of names rests on, taken together: axioms, or lines that say which check was off."""
        prefix = f"group_{secrets.token_hex(16)}"
        questions, parts = [], []
        for i, names in enumerate(groups):
            every = list(names)
            # a term that is nested as deep as there are names would overflow Coq's stack
            for start in range(0, max(1, len(every)), MOST_AT_ONCE):
                body = "\n".join(f"let _ := @{name} in" for name in every[start : start + MOST_AT_ONCE])
                one = f"{prefix}_{i}_{start}"
                questions.append(f"Definition {one} : True :=\n{body} I.\nPrint Assumptions {one}.")
                parts.append(i)
        found: list[set[str]] = [set() for _ in groups]
        with tempfile.TemporaryDirectory(prefix="coq-audit-") as temporary:
            for i, answer in zip(parts, self._ask(questions, Path(temporary)), strict=True):
                found[i] |= read_assumptions(answer)
        return found

    def first_with(self, names: Sequence[str], allowed: Collection[str]) -> tuple[str, set[str]]:
        """The first name, in the order given, that rests on something else than what is allowed, and on what; found by halving a list that does."""
        while len(names) > 1:
            half = names[: len(names) // 2]
            (found,) = self.axioms([half])
            names = half if found - {*allowed} else names[len(half) :]
        (found,) = self.axioms([names])
        return names[0], found - {*allowed}


def read_assumptions(answer: str) -> set[str]:
    """What `Print Assumptions` printed: the names of axioms; other lines as they stand. Raises CoqFailure."""
    lines = answer.splitlines()
    if lines == ["Closed under the global context"]:
        return set()
    if len(lines) < 2 or lines[0] != "Axioms:":
        raise CoqFailure(f"Coq does not say what it assumes: {' '.join(answer.split())[:150]}")
    found = set()
    for line in lines[1:]:
        if line and not line.startswith(" "):
            name = line.split(" ", 1)[0]
            found.add(name if _NAME.fullmatch(name) and line.partition(" ")[2][:2] in ("", ": ") else line)
    return found


def faults_of_summary(output: str) -> list[str]:
    """What coqchk's summary says against the files: axioms declared outside Coq's library, checks that were off. Raises CoqFailure."""
    parts: dict[str, list[str]] = {}
    _, found, rest = output.partition("CONTEXT SUMMARY\n===============\n")
    here: list[str] = []
    for line in rest.splitlines():
        if line.startswith("* "):
            head, _, value = line.removeprefix("* ").partition(": " if line.endswith("<none>") else ":\n")
            head = head if head == _PREDICATIVE else head.rstrip(":")
            here = parts.setdefault(head, [])
            if value.strip() not in ("", "<none>"):
                here.append(value.strip())
        elif line.strip():
            here.append(line.strip())
    if not found or parts.keys() != {_PREDICATIVE, "Axioms", *_NO_CHECK_OFF} or parts[_PREDICATIVE]:
        raise CoqFailure(f"coqchk says something else than expected: {' '.join(output.split())[:150]}")
    faults = [f"{name} is an axiom." for name in sorted(parts["Axioms"]) if not name.startswith("Coq.")]
    return faults + [f"{name}: {head[0].lower()}{head[1:]}." for head in _NO_CHECK_OFF for name in sorted(parts[head])]


def _fault(name: str, axiom: str) -> str:
    return axiom if axiom.endswith(".") else f"{name} rests on {axiom}."


def faults_of_assumptions(
    asking: Asking, listed: Sequence[Listed], with_logarithm: Collection[str]
) -> tuple[list[str], Mapping[str, set[str]]]:
    """Faults, and what each of the two parts rests on: the names of `with_logarithm` (full names) on the axioms of the reals and the logarithm, all others on
    those of the reals.
    """
    unknown = sorted({*with_logarithm} - {one.full for one in listed})
    faults = [f"{name} is not there." for name in unknown]
    parts = {
        "without logarithms": ([one for one in listed if one.full not in with_logarithm], {*REALS}),
        "with logarithms": ([one for one in listed if one.full in with_logarithm], {*REALS, *LOGARITHM}),
    }
    rest_on = dict(zip(parts, asking.axioms([[one.name for one in some] for some, _ in parts.values()]), strict=True))
    for part, (some, allowed) in parts.items():
        if foreign := rest_on[part] - allowed:
            first, these = asking.first_with([one.name for one in some], allowed)
            full = {one.name: one.full for one in some}[first]
            faults += [_fault(full, axiom) for axiom in sorted(these)]
            # axioms of the files themselves are named by coqchk
            faults += [_fault("something", axiom) for axiom in sorted(foreign - these - {one.name for one in listed})]
    return faults, rest_on
