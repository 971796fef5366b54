"""The audit accepts the Coq files as they are, and refuses every way to assume what should be proved that we could think of."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from theory_build import FOLDER, ROOT, THEORY, needs_coq, program, tool

from rlstar_sym.prove.coq_audit import LOGARITHM, REALS, Asking, Listed, faults_of_summary, read_assumptions
from rlstar_sym.prove.coq_library import needs_by_coqdep, read_sources
from rlstar_sym.prove.coq_process import CoqFailure
from rlstar_sym.prove.coqc import STORE
from rlstar_sym.theorem.rules import COMPUTATIONS, RULES

audit = tool("audit_coq")

#: a theory of two files and a generated file, all proved
SOUND = {
    "theory/Base": "Definition twice (n : nat) := n + n.\nLemma twice_0 : twice 0 = 0.\nProof. reflexivity. Qed.\n",
    "theory/Main": "From RLStar.Theory Require Import Base.\nTheorem main : twice 0 = 0.\nProof. exact twice_0. Qed.\n",
    "generated/I_1": "Lemma I_1_1 : 1 = 1.\nProof. reflexivity. Qed.\n",
}


def written(folder: Path, files: Mapping[str, str], logarithm: str = "") -> Path:
    """The folder of sources with these files."""
    sources = folder / "sources"
    for name in ("theory", "reflection", "generated"):
        (sources / name).mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (sources / f"{name}.v").parent.mkdir(exist_ok=True)
        (sources / f"{name}.v").write_text(text, encoding="utf-8")
    (sources / "with_logarithm.txt").write_text(logarithm, encoding="utf-8")
    return sources


def faults(folder: Path, files: Mapping[str, str], logarithm: str = "") -> list[str]:
    """What `make coq` has against these files."""
    sources = written(folder, files, logarithm)
    python = shutil.which("python3") or "python3"
    command = [python, "-S", str(ROOT / "tools" / "audit_coq.py"), "--sources", str(sources)]
    command += ["--folder", str(folder / "build")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    found = done.stderr.splitlines()
    assert (done.returncode == 0) == (found == []), done.stdout + done.stderr
    assert all(line.startswith("audit: ") for line in found), done.stderr
    return found


@needs_coq
def test_a_sound_theory_is_accepted(tmp_path: Path) -> None:
    assert faults(tmp_path, SOUND) == []


#: text added to a file, and what the audit must say; every one leaves `False` or something like it provable, or only looks like a proof
PLANTED = {
    # what a reader of text misses
    "an axiom after (* inside a string": (
        'Definition s := forall P : Prop, P. (* " (* " *)\nAxiom magic : False. (* " *) " *)',
        "Base.magic is an axiom",
    ),
    "an axiom between (* and *) that are strings": (
        'From Coq Require Import String.\nDefinition a := "(*"%string.\nAxiom magic : False.\nDefinition b := "*)"%string.',
        "Base.magic is an axiom",
    ),
    "a variable that does not begin its line": (
        "Definition one := 1. Variable magic : False.",
        "Base.magic is an axiom",
    ),
    "a declared instance": (
        "From Coq Require Import RelationClasses.\n#[global] Declare Instance magic : Reflexive (fun _ _ : nat => False).",
        "Base.magic is an axiom",
    ),
    "admitted obligations": (
        "From Coq Require Import Program.Tactics.\nProgram Definition magic : {n : nat | n <> n} := 0.\nAdmit Obligations.",
        "Base.magic_obligation_1 is an axiom",
    ),
    # other words for the same
    "an axiom": ("Axiom magic : False.", "RLStar.Theory.Base.magic is an axiom"),
    "a local axiom": ("#[local] Axiom magic : False.", "Base.magic is an axiom"),
    "an inlined parameter": ("Parameter Inline magic : False.", "Base.magic is an axiom"),
    "an admitted lemma": ("Lemma magic : False.\nAdmitted.", "Base.magic is an axiom"),
    "a context": ("Context (magic : False).", "Base.magic is an axiom"),
    "a declared module": (
        "Module Type T. Parameter p : False. End T.\nDeclare Module M : T.",
        "Base.M.p is an axiom",
    ),
    "a functor": (
        "Module Type T. End T.\nModule E. End E.\nModule F (X : T). Axiom p : False. End F.\nModule N := F E.",
        "Base.N.p is an axiom",
    ),
    "an axiom called like one that is allowed": (
        "Module ClassicalDedekindReals. Axiom sig_forall_dec : False. End ClassicalDedekindReals.",
        "ClassicalDedekindReals.sig_forall_dec means more than one thing",
    ),
    "a definition made by words of its own": (
        "Ltac quietly := idtac.\nSection S. Hypothesis h : False. Lemma in_section : False. Proof. exact h. Qed. End S.\n"
        "Axiom h : False. Definition magic := in_section h.",
        "Base.h is an axiom",
    ),
    # checks of Coq's that are off
    "no check of recursion": (
        "Unset Guard Checking.\nFixpoint magic (n : nat) : False := magic n.",
        "Base.magic: constants/Inductives relying on unsafe",
    ),
    "no check of recursion, for one definition": (
        "#[bypass_check(guard)] Fixpoint magic (n : nat) : False := magic n.",
        "Base.magic: constants/Inductives relying on unsafe",
    ),
    "no check of positivity": (
        "Unset Positivity Checking.\nInductive magic := C : (magic -> False) -> magic.",
        "Base.magic: inductives whose positivity is assumed",
    ),
    "no check of universes": (
        "Unset Universe Checking.\nDefinition magic@{i} : Type@{i} := Type@{i}.",
        "Base.magic: constants/Inductives relying on type-in-type",
    ),
    "proofs that are equal by definition": (
        "Set Definitional UIP.\nInductive same {A} (a : A) : A -> SProp := itself : same a a.\n"
        "Definition magic {A} (a b : A) (e : same a b) : same a b := e.",
        "relies on definitional UIP",
    ),
    # axioms of Coq's own library that are not allowed
    "classical logic": (
        "From Coq Require Import Classical_Prop.\nLemma magic (P : Prop) : P \\/ ~ P.\nProof. exact (classic P). Qed.",
        "RLStar.Theory.Base.magic rests on Classical_Prop.classic",
    ),
    "equality of proofs": (
        "From Coq Require Import Eqdep.\nLemma magic (p : nat) (h : p = p) (x : nat) : x = eq_rect p (fun _ => nat) x p h.\n"
        "Proof. exact (Eq_rect_eq.eq_rect_eq nat p (fun _ => nat) x h). Qed.",
        "Base.magic rests on Eqdep.Eq_rect_eq.eq_rect_eq",
    ),
    "machine numbers": (
        "From Coq Require Import PrimInt63.\nDefinition magic := PrimInt63.add.",
        "Base.magic rests on PrimInt63",
    ),
    # statements that Coq does not know
    "a theorem inside a functor": (
        "Module Type T. Parameter p : False. End T.\nModule F (X : T).\n  Theorem magic : False.\n  Proof. exact X.p. Qed.\nEnd F.",
        "states magic, which Coq does not know",
    ),
    "a theorem that is given up": ("Theorem magic : False.\nAbort.", "states magic, which Coq does not know"),
    # options that outlive their file, together with an axiom
    "answers cut short": ("#[global] Set Printing Depth 2.\nAxiom magic : False.", "Base.magic is an axiom"),
    "answers broken over lines": ("#[global] Set Printing Width 3.\nAxiom magic : False.", "Base.magic is an axiom"),
    "names kept out of searches": ('Add Search Blacklist "magic".\nAxiom magic : False.', "Base.magic is an axiom"),
}
#: text that makes its file no part of the theory
LOADED = {
    "a file loaded as text": 'Load "elsewhere".',
    "a folder added by the file": 'Add LoadPath "." as Other.\nFrom Other Require Import Planted.',
    "a section that stays open": "Section S.\nVariable magic : False.",
}
#: files that only look as if Coq were asked, each with an axiom
PRETENDING = (
    'Goal True. idtac "Closed under the global context". exact I. Qed.\nAxiom magic : False.',
    "Axiom magic : False.\nLemma I_1_2 : 1 = 2.\nProof. destruct magic. Qed.\nDefinition audit_0 : True := I.\n"
    "Check audit_0.\nPrint Assumptions audit_0.",
    "Axiom magic : False.\nNotation magic' := I.\nCheck magic'.\nPrint Assumptions I.",
    "Definition one := 1. Variable magic : False.",
    'From Coq Require Import String.\nDefinition a := "(*"%string.\nAxiom magic : False.\nDefinition b := "*)"%string.',
    "From Coq Require Import RelationClasses.\n#[global] Declare Instance magic : Reflexive (fun _ _ : nat => False).",
    "From Coq Require Import Program.Tactics.\nProgram Definition magic : {n : nat | n <> n} := 0.\nAdmit Obligations.",
)


def planted() -> dict[str, tuple[str, str]]:
    """Files with the planted texts, each with what must be said of it."""
    files = {
        f"theory/Base{i}": (text, said.replace("Base.", f"Base{i}.")) for i, (text, said) in enumerate(PLANTED.values())
    }
    for i, text in enumerate(PRETENDING):
        files |= {f"generated/II_{i}": (text, f"RLStar.Generated.II_{i}.magic")}
    return files | {"theory/Audit": (PRETENDING[0], "RLStar.Theory.Audit.magic is an axiom")}


@needs_coq
def test_planted_assumptions_are_refused(tmp_path: Path) -> None:
    """All of them side by side, which is quicker."""
    files = planted()
    found = faults(tmp_path, SOUND | {name: f"{text}\n" for name, (text, _) in files.items()})
    missed = {name: said for name, (_, said) in files.items() if not any(said in line for line in found)}
    # of what rests on axioms of Coq's own library the first name is given, and then the other axioms
    axioms = {name: said.partition(" rests on ")[2] or said for name, said in missed.items()}
    assert {name: said for name, said in axioms.items() if f"something rests on {said}" not in "\n".join(found)} == {}


@needs_coq
@pytest.mark.exhaustive
@pytest.mark.parametrize("name", planted())
def test_a_planted_assumption_is_refused(name: str, tmp_path: Path) -> None:
    text, said = planted()[name]
    found = faults(tmp_path, SOUND | {name: f"{text}\n"})
    assert any(said in line for line in found), found


@needs_coq
def test_what_is_no_part_of_the_sources_does_not_compile(tmp_path: Path) -> None:
    files = {f"theory/Base{i}": f"{text}\n" for i, text in enumerate(LOADED.values())}
    found = faults(tmp_path, SOUND | files | {"theory/Wrong": "Lemma wrong : 1 = 2.\nProof. reflexivity. Qed.\n"})
    for file in (*files, "theory/Wrong"):
        assert any(f"RLStar.Theory.{file.partition('/')[2]} does not compile" in line for line in found), found
    assert not any("Main" in line for line in found)


@needs_coq
def test_what_needs_a_file_that_does_not_compile_is_named(tmp_path: Path) -> None:
    found = faults(tmp_path, SOUND | {"theory/Base": "Lemma wrong : 1 = 2.\nProof. reflexivity. Qed.\n"})
    assert any("RLStar.Theory.Main does not compile: it needs RLStar.Theory.Base" in line for line in found)


@needs_coq
def test_what_stands_beside_the_sources_is_not_loaded(tmp_path: Path) -> None:
    """A compiled file planted beside the sources, and one in place of what was compiled before."""
    elsewhere = tmp_path / "elsewhere"
    assert faults(
        elsewhere, {"theory/Base": "Axiom magic : False.\nLemma twice_0 : False.\nProof. exact magic. Qed.\n"}
    )
    (compiled,) = (elsewhere / "build").rglob("Base.vo")
    assert faults(tmp_path, SOUND) == []
    (kept,) = (tmp_path / "build").rglob("Base.vo")
    shutil.copy(compiled, tmp_path / "sources" / "theory" / "Base.vo")
    shutil.copy(compiled, kept)
    assert faults(tmp_path, SOUND) == []
    assert kept.read_bytes() != compiled.read_bytes()


def test_a_file_in_a_folder_of_its_own_is_refused(tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "Hidden.v").write_text("Axiom magic : False.\n")
    with pytest.raises(CoqFailure, match="stands in a folder of its own"):
        read_sources("RLStar.Theory", tmp_path)


@needs_coq
@pytest.mark.exhaustive
def test_logarithms_are_allowed_where_they_are_named(tmp_path: Path) -> None:
    text, _ = PLANTED["classical logic"]
    files = {"theory/Base": f"{text}\n"}
    assert faults(tmp_path, files, "RLStar.Theory.Base.magic  # the law of the excluded middle\n") == []
    assert "RLStar.Theory.Base.gone is not there." in faults(tmp_path, files, "RLStar.Theory.Base.gone\n")[0]


# -- how answers are read --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("Closed under the global context\n", set()),
        ("Axioms:\nb.c\n  : forall x,\n    x\nd : e\n", {"b.c", "d"}),
        ("Axioms:\nloop is assumed to be guarded.\nB relies on definitional UIP.\n", None),
    ],
)
def test_assumptions_are_read(answer: str, expected: set[str] | None) -> None:
    found = read_assumptions(answer)
    assert found == (expected if expected is not None else {*answer.splitlines()[1:]})


@pytest.mark.parametrize("answer", ["", "...\n", "Axioms:\n", "Closed under the global context\nAxioms:\nb : c\n"])
def test_what_is_no_answer_is_refused(answer: str) -> None:
    with pytest.raises(CoqFailure):
        read_assumptions(answer)


SUMMARY = """
CONTEXT SUMMARY
===============

* Theory: Set is predicative

* Axioms:
    Coq.Logic.Classical_Prop.classic
    RLStar.Theory.Base.magic

* Constants/Inductives relying on type-in-type: <none>

* Constants/Inductives relying on unsafe (co)fixpoints: <none>

* Inductives whose positivity is assumed: <none>
"""


def test_the_summary_is_read_strictly() -> None:
    assert faults_of_summary(SUMMARY) == ["RLStar.Theory.Base.magic is an axiom."]
    for old, new in (("* Axioms:", "* Axiom:"), ("predicative", "impredicative"), ("===", ""), (SUMMARY, "")):
        with pytest.raises(CoqFailure):
            faults_of_summary(SUMMARY.replace(old, new))
    collapsed = SUMMARY.replace("type-in-type: <none>", "type-in-type:\n    RLStar.Theory.Base.magic")
    assert len(faults_of_summary(collapsed)) == 2


def test_names_are_completed_with_their_file() -> None:
    for name in ("A.x", "Theory.A.x", "RLStar.Theory.A.x"):
        assert Listed("RLStar.Theory.A", name).full == "RLStar.Theory.A.x"
    assert Listed("RLStar.Theory.A", "A.N.x").full == "RLStar.Theory.A.N.x"


# -- the files as they are ----------------------------------------------------------------------------


def test_every_rule_of_the_ledger_is_a_lemma() -> None:
    """`make coq` fails where Coq does not list a lemma that stands in a file."""
    assert {"ball arithmetic"} == COMPUTATIONS  # what is computed is no lemma: the ledger says that it is trusted
    text = (THEORY / "Rules.v").read_text(encoding="utf-8")
    lemmas = set(re.findall(r"^Lemma (\w+)", audit.without_comments(text), re.MULTILINE))
    assert {name.replace(" ", "_") for name in RULES if name not in COMPUTATIONS} <= lemmas


def test_comments_and_strings_are_left_out_as_coq_does() -> None:
    assert audit.without_comments('a "(*" b (* c (* d *) "*)" e *) f') == "a  b  f"


@needs_coq
def test_exactly_the_named_files_may_use_logarithms() -> None:
    """Each name is one of a file that is compiled, by text; that each does need the logarithm's axioms is asked in the exhaustive run."""
    names = audit.with_logarithm()
    files = {one.name for one in audit.chosen_sources(program())}
    assert {name.rpartition(".")[0] for name in names} <= files
    assert all(name.startswith("RLStar.Theorems.") for name in names if name.endswith(".*"))


@needs_coq
@pytest.mark.exhaustive
def test_no_name_may_use_logarithms_without_need() -> None:
    sources = [one for one in audit.chosen_sources(program()) if one.prefix != "RLStar.Generated"]
    needs = needs_by_coqdep(program(), audit.chosen_sources(program()))
    wanted = {name for one in sources for name in (one.name, *needs[one.name])}
    sources = [one for one in audit.chosen_sources(program()) if one.name in wanted]
    library = audit.build(sources, FOLDER / STORE, program())
    asking = Asking(program(), library)
    listed, _ = asking.listing()
    names = sorted(audit.with_logarithm())
    # a theorem file is asked about as a whole
    groups = [sorted(audit.spelled_out({name}, listed)) for name in names]
    for name, found in zip(names, asking.axioms(groups), strict=True):
        assert found & {*LOGARITHM}, name
        assert found <= {*LOGARITHM, *REALS}, name


@needs_coq
@pytest.mark.exhaustive
def test_the_committed_files_are_accepted() -> None:
    assert audit.main([]) == 0


def test_without_coq_one_sentence_says_so(tmp_path: Path) -> None:
    make = shutil.which("make")
    if make is None:
        pytest.skip("make is not installed")
    result = subprocess.run(
        [make, "-C", str(ROOT), "--no-print-directory", "coq", f"SHELL={shutil.which('sh')}"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert result.returncode != 0
    assert result.stdout == "coq: not installed (apt-get install coq)\n"
