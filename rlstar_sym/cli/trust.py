"""`rlstar trust`: the trust ledger. Who confirmed what, which rules each theorem rests on, and what a reader must trust."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rlstar_sym.cli.running import add_options, add_search
from rlstar_sym.errors import UsageError


def add_parser(subparsers: Any) -> None:
    """Enter the command."""
    own = subparsers.add_parser("trust", help="print the trust ledger", description=__doc__)
    own.add_argument(
        "targets",
        nargs="*",
        metavar="PATH_or_ID",
        help="theorem file, directory of them, id or part such as II (default: the shipped ones)",
    )
    add_options(own, "build/trust")
    add_search(own)
    own.add_argument("--json", action="store_true", help="print the ledger as JSON")
    own.add_argument(
        "--kernel",
        action="store_true",
        help="have Coq prove the final statements, about chains, and say of each theorem what a reader must trust",
    )
    own.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """The ledger of a run made for it, so that it cannot be out of date; exit code as for `prove`. With --kernel what must be trusted, by Coq's word of now."""
    if args.kernel:
        if args.json:
            raise UsageError("--kernel and --json do not go together; leave one out")
        return _of_the_kernel(args)
    from rlstar_sym.cli.running import Bar, chosen_settings, exit_code, say
    from rlstar_sym.prove.run import prove_theorems
    from rlstar_sym.report.ledger import ledger_data, ledger_text
    from rlstar_sym.theorem.discovery import discover_all
    from rlstar_sym.theorem.theorems import recordable

    found = discover_all(args.targets)
    theorems, broken = recordable(found.theorems)
    if broken and not theorems:
        raise UsageError("; ".join(broken.values()))
    questions = list(found.questions.values())
    results = prove_theorems(theorems, chosen_settings(args), say, Bar())
    print(json.dumps(ledger_data(results, questions), indent=1) if args.json else ledger_text(results, questions))
    if broken:
        raise UsageError(f"{', '.join(broken)}: not recorded, so nothing is said of it; {'; '.join(broken.values())}")
    return exit_code(results, found)


def _of_the_kernel(args: argparse.Namespace) -> int:
    """Of each theorem: what must be trusted when Coq has proved its final statement, and what otherwise."""
    from pathlib import Path

    from rlstar_sym.cli.running import chosen_settings, say
    from rlstar_sym.kernel.final_statements import compile_finals, final_sources, with_final_statements
    from rlstar_sym.kernel.reading import Term
    from rlstar_sym.kernel.recorded import proof_terms
    from rlstar_sym.kernel.theorems import generate_all
    from rlstar_sym.kernel.trusted import trusted_by_kernel, trusted_by_rules
    from rlstar_sym.prove.coq_library import version_of
    from rlstar_sym.prove.coq_process import CoqFailure, find_coqc
    from rlstar_sym.report.ledger import trusted_code
    from rlstar_sym.theorem.discovery import discover, shipped_directory, shipped_ids

    chosen = chosen_settings(args)
    found = discover(args.targets)
    named = [target for target in args.targets if target in found]
    asked = named if named and len(named) == len(args.targets) else [*found]  # not what they cite, where ids are given
    shipped = shipped_ids()
    proofs = shipped_directory()
    modules = with_final_statements([id for id in asked if id in shipped], proofs / "coq")
    program = find_coqc()
    proved = {}
    version = ""
    if program is not None and modules:
        terms = {id: Term(one) for id, one in proof_terms(discover([]).values(), proofs / "certificates").items()}
        texts, _ = generate_all(terms)

        def told(step: Any) -> None:
            if step.word != "kept":
                say(f"{step.name}: {step.word} ({step.seconds:.1f} s)")

        try:
            store = Path(chosen.out) / "kernel" / "compiled"
            verdicts = compile_finals(
                program, final_sources(proofs, texts), modules, store, jobs=chosen.jobs, progress=told
            )
            version = version_of(program)
        except (CoqFailure, OSError) as error:
            raise UsageError(f"Coq could not be asked: {error}") from error
        proved = {one.theorem: one for one in verdicts}
    for id in asked:
        if id in proved and proved[id].proved:
            print(trusted_by_kernel(proved[id], proofs / "coq", version))
        else:
            reason = (
                "it has no final statement in proofs/coq/Statements.v"
                if id not in modules
                else "coqc is not installed"
                if program is None
                else proved[id].reason
            )
            print(trusted_by_rules(id, reason, trusted_code()))
    return 0
