"""Regenerate what is generated and committed, or with --check fail when it is out of date.

    proofs/certificates/*.json     the certificate of every obligation
    docs/derivations/*.tex         the typeset derivations
    docs/ledger.md                 the trust ledger
    README.md                      the theorem table between its markers
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from rlstar_sym.cli.running import choose_engines, quiet, settings
from rlstar_sym.prove.run import prove_theorems
from rlstar_sym.report.derivation import write_latex
from rlstar_sym.report.ledger import ledger_markdown
from rlstar_sym.report.tables import markdown_table
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.verdicts import TheoremResult

ROOT = Path(__file__).resolve().parent.parent
BEGIN, END = "<!-- begin generated: theorem table (make generated) -->", "<!-- end generated -->"


def run(out: Path) -> list[TheoremResult]:
    """The shipped theorems, every engine."""
    return prove_theorems(discover([]), settings(out, choose_engines(None), 2, 60), quiet)


def generated() -> dict[Path, str]:
    """Every generated file with its content."""
    files: dict[Path, str] = {}
    with tempfile.TemporaryDirectory() as directory:
        out = Path(directory)
        results = run(out)
        for file in sorted((out / "certificates").glob("*.json")):
            files[ROOT / "proofs" / "certificates" / file.name] = file.read_text()
        write_latex(results, out / "latex")
        for file in sorted((out / "latex").glob("*.tex")):
            files[ROOT / "docs" / "derivations" / file.name] = file.read_text()
        files[ROOT / "docs" / "ledger.md"] = ledger_markdown(results)
        readme = (ROOT / "README.md").read_text()
        if BEGIN not in readme or END not in readme:
            sys.exit(f"README.md has lost its markers {BEGIN} and {END}")
        before, rest = readme.split(BEGIN, 1)
        after = rest.split(END, 1)[1]
        files[ROOT / "README.md"] = f"{before}{BEGIN}\n{markdown_table(results)}\n{END}{after}"
    return files


def main() -> int:
    """Write the files, or compare with --check."""
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        print("usage: regenerate.py [--check]", file=sys.stderr)
        return 2
    files = generated()
    owned = [*(ROOT / "proofs" / "certificates").glob("*.json"), *(ROOT / "docs" / "derivations").glob("*.tex")]
    stale = [f for f in owned if f not in files]
    changed = [f for f, text in files.items() if not f.exists() or f.read_text() != text]
    if check:
        for file in [*stale, *changed]:
            print(f"out of date: {file.relative_to(ROOT)}", file=sys.stderr)
        if stale or changed:
            print("run `make generated` and commit the result", file=sys.stderr)
            return 1
        print(f"{len(files)} generated files are up to date")
        return 0
    for file in stale:
        file.unlink()
    for file in changed:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(files[file])
    print(f"{len(files)} generated files, {len(changed)} written, {len(stale)} removed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
