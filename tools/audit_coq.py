"""The audit of the Coq theory: which axioms its theorems rest on.

Run as `python3 tools/audit_coq.py` after the theory is compiled (`make coq` does both). It fails (exit status 1, one sentence a fault) if

* a .v file says Admitted, admit, Axiom, Parameter, Conjecture, gives up, or switches one of Coq's checks off;
* a theorem of the theory, or a rule, is missing from theory/Audit.v;
* Coq prints any other axioms for Audit.v than the ones allowed below.

Standard library only.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "proofs" / "coq"
COMPILED = ROOT / "build" / "coq" / "theory"
SECONDS = 300

REALS = {
    "ClassicalDedekindReals.sig_forall_dec",
    "FunctionalExtensionality.functional_extensionality_dep",
}
#: what Coq's standard library needs for ln: completeness of the reals and classical logic
LOGARITHM = {"ClassicalDedekindReals.sig_not_dec", "Classical_Prop.classic"}
ALLOWED = {"without_logarithm": REALS, "with_logarithm": REALS | LOGARITHM}

FORBIDDEN = re.compile(
    r"\b(Admitted|admit|give_up|Axioms?|Parameters?|Conjectures?|Abort|bypass_check|type_in_type|Typing Flags)\b"
    r"|\bUnset\s+(Guard|Positivity|Universe)\s+Checking\b"
)
#: outside a section these declare axioms
LOCAL = re.compile(r"^\s*(Variables?|Hypothes[ie]s|Context)\b")
SECTION = re.compile(r"^\s*(Section|End)\s+\w+\s*\.")
THEOREM = re.compile(r"^(?:Theorem|Corollary)\s+(\w+)", re.MULTILINE)


def without_comments(text: str) -> str:
    """The text with (nested) comments blanked, line breaks kept."""
    kept, depth, i = [], 0, 0
    while i < len(text):
        pair = text[i : i + 2]
        if pair == "(*":
            depth, i = depth + 1, i + 2
        elif pair == "*)" and depth:
            depth, i = depth - 1, i + 2
        else:
            kept.append(text[i] if depth == 0 or text[i] == "\n" else "")
            i += 1
    return "".join(kept)


def faults_of_text(path: Path) -> list[str]:
    """Forbidden words, and variables declared outside a section."""
    faults, sections = [], 0
    for number, line in enumerate(without_comments(path.read_text(encoding="utf-8")).splitlines(), 1):
        where = f"{path.name}, line {number}"
        if word := FORBIDDEN.search(line):
            faults.append(f"{where} says {word.group()}.")
        if section := SECTION.match(line):
            sections += 1 if section.group(1) == "Section" else -1
        elif LOCAL.match(line) and sections < 1:
            faults.append(f"{where} declares a variable outside a section, which is an axiom.")
    return faults


def audited(text: str) -> dict[str, list[str]]:
    """The theorems in each tuple of Audit.v, as File.name."""
    groups = re.findall(r"Definition (\w+) := \(([^)]*)\)\.", without_comments(text))
    return {name: [item.strip() for item in items.split(",")] for name, items in groups}


def missing(theory: Path, listed: set[str]) -> list[str]:
    """Theorems that the audit leaves out."""
    faults = []
    for path in sorted(theory.glob("*.v")):
        if path.stem == "Audit":
            continue
        names = THEOREM.findall(without_comments(path.read_text(encoding="utf-8")))
        faults += [f"{path.stem}.{name} is not in Audit.v." for name in names if f"{path.stem}.{name}" not in listed]
    return faults


def axioms_printed(output: str) -> list[set[str]]:
    """The axioms of every `Print Assumptions` in what coqc printed."""
    blocks = re.split(r"^(?:Axioms:|Closed under the global context)$", output, flags=re.MULTILINE)[1:]
    return [set(re.findall(r"^(\S+)", block, flags=re.MULTILINE)) for block in blocks]


def coqc(path: Path, theory: Path) -> subprocess.CompletedProcess[str]:
    """Compile a file against the compiled theory, leaving nothing behind."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        copy.write_bytes(path.read_bytes())
        return subprocess.run(
            ["coqc", "-q", "-Q", str(theory), "RLStar.Theory", str(copy)],
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )


def faults_of_axioms(theory: Path, groups: dict[str, list[str]]) -> list[str]:
    """Compile Audit.v and compare what it prints with what is allowed."""
    if set(groups) != set(ALLOWED):
        return [f"Audit.v has the lists {', '.join(sorted(groups))} instead of {', '.join(sorted(ALLOWED))}."]
    result = coqc(theory / "Audit.v", theory)
    if result.returncode:
        return [f"Audit.v does not compile: {result.stderr.strip()}"]
    printed = axioms_printed(result.stdout)
    if len(printed) != len(groups):
        return [f"Audit.v prints {len(printed)} lists of axioms for {len(groups)} lists of theorems."]
    faults = []
    for (name, theorems), axioms in zip(groups.items(), printed, strict=True):
        if axioms != ALLOWED[name]:
            extra, absent = axioms - ALLOWED[name], ALLOWED[name] - axioms
            faults += [f"The {len(theorems)} theorems of {name} use the axiom {axiom}." for axiom in sorted(extra)]
            faults += [f"No theorem of {name} uses {axiom}: tighten the list." for axiom in sorted(absent)]
    return faults


def main(theory: Path = COMPILED) -> int:
    if not (theory / "Audit.v").exists():
        print(f"audit: {theory} has no compiled theory; run make coq first", file=sys.stderr)
        return 1
    groups = audited((theory / "Audit.v").read_text(encoding="utf-8"))
    listed = {theorem for theorems in groups.values() for theorem in theorems}
    files = [*SOURCES.glob("*/*.v"), *theory.glob("*.v")]
    faults = [fault for path in sorted(files) for fault in faults_of_text(path)]
    faults += missing(theory, listed)
    faults += faults_of_axioms(theory, groups)
    for fault in faults:
        print(f"audit: {fault}", file=sys.stderr)
    if not faults:
        for name, theorems in groups.items():
            print(
                f"audit: {len(theorems)} theorems and rules {name.replace('_', ' a ')}: {', '.join(sorted(ALLOWED[name]))}"
            )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*(Path(argument).resolve() for argument in sys.argv[1:2])))
