"""`rlstar prove`: run theorem files. Derive, prove, re-check, cross-validate, typeset; print the table and what must be trusted."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.cli.running import add_options, add_search
from rlstar_sym.errors import Disagreement, UsageError

if TYPE_CHECKING:
    from rlstar_sym.crosscheck.results import CheckResult
    from rlstar_sym.kernel.compiling import KernelVerdict
    from rlstar_sym.prove.answers import Settings
    from rlstar_sym.report.form import Form
    from rlstar_sym.theorem.questions import OpenQuestion
    from rlstar_sym.theorem.verdicts import Replayed, TheoremResult


#: of the random chains that the derivation is compared on; fixed, so that runs are the same
SEED: Final = 2410


#: where the rounds of a theorem come from, in words
ROUNDS: Final = {
    "derived": "derived from chains",
    "given": "of a recursion that the author typed in, compared with no chains",
    "none": "the proof speaks of none",
}


def _runs(one: Replayed) -> str:
    """How a conclusion was replayed, in words."""
    if not one.runs:
        return "not replayed"
    rounds = f" of up to {one.rounds} round{'s' if one.rounds != 1 else ''}" if one.rounds else ""
    return f"replayed on {one.runs} run{'s' if one.runs != 1 else ''}{rounds}"


def add_parser(subparsers: Any) -> None:
    """Enter the command."""
    own = subparsers.add_parser("prove", help="prove theorem files (default: the shipped ones)", description=__doc__)
    own.add_argument(
        "targets",
        nargs="*",
        metavar="PATH_or_ID",
        help="theorem file, directory of them, id such as I.3, or part such as II",
    )
    add_options(own, "build")
    add_search(own)
    own.add_argument("--json", action="store_true", help="print the result as JSON")
    own.add_argument(
        "--kernel",
        action="store_true",
        help="have Coq check whole theorems, from their obligations to their conclusions; says of each: by kernel, or by rules and why",
    )
    latex = own.add_argument_group("LaTeX of the proofs")
    latex.add_argument(
        "--detail",
        choices=("brief", "full"),
        default="brief",
        help="brief: steps with a name, and what the others show by how many certificates of which kinds (default); full: every step with every certificate in words",
    )
    latex.add_argument(
        "--width",
        metavar="PT",
        default="345",
        help="width of a line in points, at 10pt (default: 345, the article class; about 230: a column of two)",
    )
    latex.add_argument(
        "--numbering",
        choices=("ids", "paper"),
        default="ids",
        help="theorems are numbered by their ids (default), or by the counter of the paper that inputs them",
    )
    own.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when every theorem is proved, 1 when one is refuted, 3 when one is undecided. Open questions are listed and change nothing, unless one is asked by its id."""
    from rlstar_sym.cli.running import Bar, asked, chosen_settings, exit_code, say
    from rlstar_sym.kernel.recorded import lemma_names
    from rlstar_sym.prove.parallel import Aside, collect_rarely
    from rlstar_sym.prove.run import prove_theorems
    from rlstar_sym.replay.enumeration import compare_all
    from rlstar_sym.report.derivation import write_latex
    from rlstar_sym.report.map import Sources
    from rlstar_sym.theorem.discovery import discover_all
    from rlstar_sym.theorem.theorems import recordable

    collect_rarely()
    chosen = chosen_settings(args)
    form = _form(args)
    found = discover_all(args.targets)
    # beside the recording; for targets of the author's own it is known only then whether any speaks of derived rounds
    derivation = None if args.targets else Aside(chosen.jobs, _derivation_checked)
    theorems, broken = recordable(found.theorems)
    if broken and not theorems:
        raise UsageError("; ".join(broken.values()))
    questions = list(found.questions.values())
    count, stated = len(theorems), len(questions)
    besides = f"; {stated} open question{'s' if stated != 1 else ''}" if stated else ""
    owed = sum(len(t.obligations) for t in theorems.values())
    say(f"{count} theorem{'s' if count != 1 else ''}, {owed} obligations{besides}")
    say(f"engines: {asked(chosen)}")
    # nothing agrees with a recursion that the author typed in: no chains are known for it
    rounds = {t.id: (t.proof.recursion, t.recursion_kind) for t in theorems.values()}
    derived = {name: one for name, (one, kind) in rounds.items() if kind == "derived" and one is not None}
    recursions = Aside(chosen.jobs, compare_all, derived)
    if derivation is None and any(kind == "derived" for _, kind in rounds.values()):
        derivation = Aside(chosen.jobs, _derivation_checked)
    results = prove_theorems(theorems, chosen, say, Bar())
    if derivation is not None:
        say("cross-validating the derivation")
    checks = [*(derivation.value() if derivation is not None else ()), *recursions.value()]
    try:
        sources = Sources(lemma_names(results))
        written = write_latex(results, chosen.out / "latex", form, partial(_typeset, chosen.jobs), sources)
    except OSError as error:
        raise UsageError(f"cannot write to {chosen.out / 'latex'}: {error.strerror}; choose another --out") from error
    whole: dict[str, KernelVerdict] = {}
    if args.kernel:
        from rlstar_sym.kernel.proving import kernel_verdicts

        whole = kernel_verdicts(results, chosen.out / "kernel", jobs=chosen.jobs, progress=say)
    report(results, questions, checks, args, written, chosen, broken, whole)
    failed = [c for c in checks if not c.ok]
    if failed:
        raise Disagreement(f"the derivation and {failed[0].name} disagree: {failed[0].detail}")
    if broken:
        raise UsageError(f"{', '.join(broken)}: not recorded, so nothing is said of it; {'; '.join(broken.values())}")
    return exit_code(results, found)


def _derivation_checked() -> list[CheckResult]:
    """The derivation of the engine's own round against everything that it is compared with."""
    from rlstar_sym.crosscheck.model_check import cross_validate
    from rlstar_sym.crosscheck.operator_check import cross_validate_operators

    return [*cross_validate(seed=SEED), *cross_validate_operators(seed=SEED)]


def _form(args: argparse.Namespace) -> Form:
    """How the proofs are typeset. Raises UsageError."""
    from rlstar_sym.cli.arguments import whole_number
    from rlstar_sym.report.form import NARROWEST, WIDEST, Form

    return Form(
        args.detail, whole_number(args.width, "the width of a line in points", NARROWEST, WIDEST), args.numbering
    )


def _typeset(jobs: int, results: Sequence[TheoremResult], form: Form) -> list[tuple[str, str]]:
    """The LaTeX of every theorem, about half of it made in another process."""
    from rlstar_sym.prove.parallel import Aside
    from rlstar_sym.report.derivation import theorems_latex

    here, there = _halves([len(r.obligations) for r in results])
    others = Aside(jobs, theorems_latex, [results[i] for i in there], form)
    texts = dict(zip(here, theorems_latex([results[i] for i in here], form), strict=True))
    texts |= dict(zip(there, others.value(), strict=True))
    return [texts[i] for i in range(len(results))]


def _halves(sizes: Sequence[int]) -> tuple[list[int], list[int]]:
    """The places of the sizes in two parts that are about as large, the largest first."""
    parts: tuple[list[int], list[int]] = ([], [])
    totals = [0, 0]
    for place in sorted(range(len(sizes)), key=lambda i: -sizes[i]):
        smaller = 0 if totals[0] <= totals[1] else 1
        parts[smaller].append(place)
        totals[smaller] += sizes[place] + 1
    return parts


def report(
    results: list[TheoremResult],
    questions: list[OpenQuestion],
    checks: list[CheckResult],
    args: argparse.Namespace,
    written: list[Path],
    chosen: Settings,
    broken: dict[str, str],
    whole: Mapping[str, KernelVerdict],
) -> None:
    """Print the table, or JSON. broken: theorems that could not be recorded, with the reasons; whole: what Coq says of whole theorems, if it was asked."""
    import sys

    from rlstar_sym.cli.running import asked
    from rlstar_sym.logic.text import wrapped
    from rlstar_sym.report.ledger import ledger_summary
    from rlstar_sym.report.open_ends import describe
    from rlstar_sym.report.tables import verdict_table
    from rlstar_sym.theorem.saying import stated
    from rlstar_sym.theorem.verdicts import ENGINES
    from rlstar_sym.theorem.wording import theorem_text

    if args.json:
        data = {
            "theorems": [
                *({**r.as_data(), "by": _by(r, whole)} for r in results),
                *(_unrecorded(name, reason) for name, reason in broken.items()),
                *({**q.as_data(ENGINES), "by": None} for q in questions),
            ],
            "derivation": [
                {"method": c.name, "compared": c.compared, "agrees": c.ok, "detail": c.detail} for c in checks
            ],
            "engines": [name for name in ENGINES if name in chosen.engines],
            "out": args.out,
        }
        print(json.dumps(data, indent=1))
        return
    print(verdict_table(results, sys.stdout, questions))
    print(f"Engines: {asked(chosen)}")
    if args.kernel:
        said = [(r.theorem.id, _by(r, whole)) for r in results if r.verdict == "proved"]
        print(f"Whole theorems: {sum(by['word'] == 'kernel' for _, by in said)} of {len(said)} by the kernel of Coq")
        for name, by in said:
            print(f"  {name:8} by {by['word']}" + (f": {by['reason']}" if by["reason"] else ""))
    if args.targets:
        for r in results:
            given = f", given {', '.join(a.where for a in r.theorem.assumes)}" if r.theorem.assumes else ""
            print(f"\n{r.theorem.id} {r.theorem.title}: {r.verdict}{given}")
            print(f"  Rounds: {ROUNDS[r.theorem.recursion_kind]}.")
            for line in wrapped(theorem_text(r.theorem, stated(r.theorem))):
                print(f"  {line}")
            for index, one in enumerate(r.replayed, 1):
                print(f"  conclusion {index} [{_runs(one)}]")
        for q in questions:
            print(f"\n{q.id} {q.title}: {q.standing}\n  {q.statement}")
            for known in q.known:
                print(f"  Known: {known}")
    print()
    print(
        "The derivation, cross-validated"
        if checks
        else "No theorem here speaks of derived rounds: the derivation was not needed"
    )
    for c in checks:
        print(
            f"  {'agrees   ' if c.ok else 'DISAGREES'}  {c.name}: {c.compared}" + (f" {c.detail}" if c.detail else "")
        )
    print()
    print(ledger_summary(results, questions))
    for r in results:
        if r.verdict != "proved":
            print(f"\n{describe(r)}")
    for name, reason in broken.items():
        print(f"\ntheorem {name} is undecided\n  because     it cannot be recorded: {reason}")
    out = Path(args.out)
    print(
        f"\nWritten: {out / 'certificates'}, {out / 'smt2'}, {out / 'latex' / 'derivations.tex'} ({len(written) - 1} LaTeX files, {args.detail}; map.json)"
    )


def _by(result: TheoremResult, whole: Mapping[str, KernelVerdict]) -> dict[str, Any]:
    """By what a theorem is proved: by the kernel of Coq as a whole, or by this program's rules from certified obligations, with the reason; nothing for others."""
    if result.verdict != "proved":
        return {"word": "", "reason": "", "axioms": []}
    found = whole.get(result.theorem.id)
    if found is None:
        return {"word": "rules", "reason": "the kernel was not asked (--kernel)", "axioms": []}
    return {"word": found.word, "reason": found.reason, "axioms": list(found.axioms)}


def _unrecorded(name: str, reason: str) -> dict[str, Any]:
    """The JSON of a theorem whose function raises."""
    from rlstar_sym.theorem.verdicts import ENGINES

    return {
        "id": name,
        "name": name,
        "file": None,
        "verdict": "undecided",
        "reason": f"it cannot be recorded: {reason}",
        "witness": None,
        "engines": dict.fromkeys((*ENGINES, "instances"), "not run"),
        "evidence": [],
        "rules": [],
        "uses": [],
        "assumes": [],
        "obligations": 0,
        "recursion": "none",
        "conclusions": [],
        "statements": [],
        "definitions": [],
        "replayed": [],
        "seconds": 0.0,
    }
