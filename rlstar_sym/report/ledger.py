"""The trust ledger: who confirmed what, which rules and theorems each theorem rests on, and what a reader must (and need not) trust."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from rlstar_sym.theorem.literature import LITERATURE
from rlstar_sym.theorem.questions import OpenQuestion
from rlstar_sym.theorem.rules import COMPUTATIONS, RULES
from rlstar_sym.theorem.verdicts import BALLS, ENGINES, MEANING, TheoremResult

_PACKAGE: Final = Path(__file__).resolve().parent.parent
CHECKER: Final = "check/checker.py"

#: code outside the checker whose errors could make a false theorem look proved, and what it does
_TRUSTED_CODE: Final = (
    ("theorem", "the rules as code: they turn a theorem file into obligations and conclusions"),
    ("polynomial/expressions.py", "exact expressions, in which statements are written"),
    ("polynomial/functions.py", "logarithms, exponentials and roots, as names in statements"),
    ("polynomial/derivatives.py", "the derivative that the rule increasing function speaks of"),
    ("polynomial/indexed.py", "products and sums over steps: what they mean for a given number of steps"),
    (
        "polynomial/rational.py",
        "on top of python-flint: recognises two forms of one relation as the same, when a rule looks for its premises",
    ),
    ("polynomial/printers.py", "writes obligations into certificates, and statements as text"),
    ("polynomial/latex.py", "prints statements for a reader of the LaTeX"),
    ("model", "the definitions: what a chain and a round are"),
)
_DEFINITIONS: Final = (
    "a chain: N kernels, relabelled so that the right step is the identity; a question uniform among M states; "
    "the answer is right if the chain ends where it began",
    "a round: sample chains, keep those with a right answer, refit every kernel by maximum likelihood, that is, its rows become proportional to the "
    "weight that kept chains put on the transitions",
    "a statement about the step n is about every step; a product or a sum over steps runs over exactly the steps that its definition names",
)
_BALLS: Final = (
    "For the obligations of the rule ball arithmetic, and for no others: python-flint (arb), whose balls are rounded outward, and the subdivision in "
    "rlstar_sym/prove/enclosing.py with polynomial/balls.py and polynomial/derivatives.py. The checker does not repeat it, and Coq has not seen it; mpmath "
    "agrees at sample points."
)
_NOT_TRUSTED: Final = (
    "the search for certificates (rlstar_sym/prove): what it finds is re-derived by the checker",
    "z3 and cvc5: they only confirm; a theorem that they alone confirm is not proved",
    "Coq and the files written for it (rlstar_sym/prove): a second proof of every obligation; whoever trusts Coq's kernel need not trust the checker",
    "sympy, mpmath and numpy: no proof uses them; nor does the checker use python-flint",
    "sampling and high-precision evaluation, and balls at sample points: they can refute, and never prove",
    "the words around a certificate in the typeset derivations: the checker reads the certificates themselves",
)


def trusted_code() -> tuple[str, ...]:
    """The files and folders of this package that a theorem proved by rules rests on, the checker first."""
    return (CHECKER, *(name for name, _ in _TRUSTED_CODE))


def ledger_data(results: Sequence[TheoremResult], questions: Sequence[OpenQuestion] = ()) -> dict[str, Any]:
    """The ledger as JSON data. Open questions are entered after the theorems, with their own verdict and no engine."""
    verdicts = {r.theorem.id: r.verdict for r in results}
    unproved = _resting_on_unproved(results)
    rules = {name: [r.theorem.id for r in results if name in r.theorem.rules] for name in RULES}
    return {
        "theorems": [
            {
                "id": r.theorem.id,
                "name": r.theorem.title,
                "verdict": r.verdict,
                "reason": r.reason,
                "rules": list(r.theorem.rules),
                "uses": [{"id": u, "verdict": verdicts.get(u, "not in this run")} for u in r.theorem.uses],
                "assumes": [asdict(a) for a in r.theorem.assumes],
                "rests_on_unproved": unproved[r.theorem.id],
                "obligations": len(r.obligations),
                "evidence": list(r.evidence),
                "balls_below": list(r.balls_below),
                "by_balls": [o.obligation.label for o in r.obligations if o.engine == BALLS],
                "engines": {e: dict(zip(("confirmed", "asked"), r.counts(e), strict=True)) for e in ENGINES},
                "instances": r.instances.outcome,
                "recursion": r.theorem.recursion_kind,
                "replayed": [one.as_data() for one in r.replayed],
                "confirmed_by": [{"engines": list(engines), "obligations": labels} for engines, labels in _groups(r)],
            }
            for r in results
        ]
        + [_question_data(q, verdicts) for q in questions],
        "engines": {e: MEANING[e] for e in ENGINES},
        "not_installed": _not_installed(results),
        "rules": [
            {"name": rule.name, "statement": rule.statement, "reason": rule.reason, "used_by": rules[rule.name]}
            for rule in RULES.values()
            if rules[rule.name]
        ],
        "assumed": [
            asdict(one) | {"used_by": [r.theorem.id for r in results if one in r.theorem.assumes]}
            for one in LITERATURE.values()
            if any(one in r.theorem.assumes for r in results)
        ],
        "must_trust": {
            "checker": {"file": f"rlstar_sym/{CHECKER}", "lines": _lines(CHECKER)},
            "code": [
                {"file": f"rlstar_sym/{name}", "lines_about": _about(_lines(name)), "what": what}
                for name, what in _TRUSTED_CODE
            ],
            **({"balls": _BALLS} if any(o.engine == BALLS for r in results for o in r.obligations) else {}),
            "definitions": list(_DEFINITIONS),
            "python": "the Python interpreter and its standard library, which run the checker",
        },
        "need_not_trust": list(_NOT_TRUSTED),
    }


def _question_data(question: OpenQuestion, verdicts: Mapping[str, str]) -> dict[str, Any]:
    data = question.as_data(ENGINES)
    return {
        **{key: data[key] for key in ("id", "name", "verdict", "reason", "statement", "known", "rules", "uses")},
        "between": [{"id": b, "verdict": verdicts.get(b, "not in this run")} for b in question.between],
        "assumes": [],
        "rests_on_unproved": [],
        "obligations": 0,
        "engines": {e: {"confirmed": 0, "asked": 0} for e in ENGINES},
        "instances": "not run",
        "recursion": "none",
        "replayed": [],
        "confirmed_by": [],
    }


def ledger_summary(results: Sequence[TheoremResult], questions: Sequence[OpenQuestion] = ()) -> str:
    """A few lines for the end of a run."""
    rules = [name for name in RULES if any(name in r.theorem.rules for r in results)]
    lines = [
        "What must be trusted",
        f"  the checker rlstar_sym/{CHECKER}: {_lines(CHECKER)} lines, standard library only",
        f"  {len(rules)} rules: {', '.join(rules)}" if rules else "  no rule",
        "  the code of the rules (rlstar_sym/theorem), the definitions of a chain and a round (rlstar_sym/model), exact polynomials, and Python itself",
        "Not trusted: the search for certificates, z3, cvc5, Coq, sympy, mpmath, numpy. `rlstar trust` prints the whole ledger.",
    ]
    by_balls = [r.theorem.id for r in results if r.rests_on_balls]
    if by_balls:
        lines.insert(3, f"  for {', '.join(by_balls)}: ball arithmetic by python-flint, which no certificate covers")
    lines += [f"  {name}: not installed" for name in _not_installed(results)]
    for name, others in _resting_on_unproved(results).items():
        if others:
            lines.append(f"  {name} is not established: it rests on {', '.join(others)}")
    for one in LITERATURE.values():
        resting = [r.theorem.id for r in results if one in r.theorem.assumes]
        if resting:
            lines.append(f"  assumed from the literature, not proved here: {one.where} (by {', '.join(resting)})")
    for standing in dict.fromkeys(q.standing for q in questions):
        listed = ", ".join(q.id for q in questions if q.standing == standing)
        lines.append(f"Not proved, and not claimed ({standing}): {listed}")
    return "\n".join(_wrapped(line) for line in lines)


def ledger_text(results: Sequence[TheoremResult], questions: Sequence[OpenQuestion] = ()) -> str:
    """The whole ledger for the terminal."""
    data = ledger_data(results, questions)
    lines = ["TRUST LEDGER", ""]
    for one in data["theorems"]:
        lines.append(f"{one['id']}  {_plain(one['name'])}: {one['verdict']}")
        lines += [f"    {line}" for line in _theorem_lines(one)]
        lines.append("")
    lines += ["WHAT THE ENGINES SAY", ""]
    lines += [f"    {name}: {meaning}" for name, meaning in _engine_lines(data)]
    lines += ["", "THE RULES", ""]
    for rule in data["rules"]:
        lines += [f"    {rule['name']}", f"        {rule['statement']}", f"        Why: {rule['reason']}"]
        lines.append(f"        Used by {', '.join(rule['used_by'])}.")
    lines += ["", "WHAT A READER MUST TRUST", ""]
    lines += [f"    {line}" for line in _trusted_lines(data)]
    lines += ["", "WHAT NEED NOT BE TRUSTED", ""]
    lines += [f"    {line}" for line in data["need_not_trust"]]
    return "\n".join(_wrapped(line) for line in lines)


def ledger_markdown(results: Sequence[TheoremResult], questions: Sequence[OpenQuestion] = ()) -> str:
    """The whole ledger as a Markdown document."""
    data = ledger_data(results, questions)
    lines = [
        "# Trust ledger",
        "",
        "Generated from a run. Who confirmed what, and what a reader must trust.",
        "",
        "## Theorems",
        "",
    ]
    for one in data["theorems"]:
        lines += [f"### {one['id']} {_escaped(one['name'])}: {one['verdict']}", ""]
        lines += [f"* {_escaped(line)}" for line in _theorem_lines(one)]
        lines.append("")
    lines += ["## What the engines say", ""]
    lines += [f"* **{name}**: {_escaped(meaning)}" for name, meaning in _engine_lines(data)]
    lines += ["", "## The rules", "", "| Rule | What it says | Why it is sound | Used by |", "|---|---|---|---|"]
    for rule in data["rules"]:
        cells = [rule["name"], _escaped(rule["statement"]), _escaped(rule["reason"]), ", ".join(rule["used_by"])]
        lines.append(f"| {' | '.join(cells)} |")
    lines += ["", "## What a reader must trust", ""]
    lines += [f"* {_escaped(line)}" for line in _trusted_lines(data)]
    lines += ["", "## What need not be trusted", ""]
    lines += [f"* {_escaped(line)}" for line in data["need_not_trust"]]
    return "\n".join(lines) + "\n"


def _not_installed(results: Sequence[TheoremResult]) -> list[str]:
    """The engines that were to be asked but are missing on this machine."""
    said = {(name, a.outcome, a.detail) for r in results for one in r.obligations for name, a in one.answers.items()}
    return [name for name in ENGINES if (name, "not run", f"{name} is not installed") in said]


def _engine_lines(data: dict[str, Any]) -> list[tuple[str, str]]:
    """Each engine with what its word means."""
    missing = data["not_installed"]
    return [
        (name, f"not installed (its word would mean: {meaning})" if name in missing else meaning)
        for name, meaning in data["engines"].items()
    ]


def _theorem_lines(one: dict[str, Any]) -> list[str]:
    if "statement" in one:
        return _question_lines(one)
    lines = []
    if one["verdict"] != "proved" and one["reason"]:
        lines.append(f"Not proved: {_plain(one['reason'])}.")
    for group in one["confirmed_by"]:
        who = ", ".join(group["engines"]) if group["engines"] else "nobody"
        lines.append(f"{len(group['obligations'])} obligations confirmed by {who}: {_ranges(group['obligations'])}.")
    if one["by_balls"]:
        lines.append(
            f"BALL ARITHMETIC, not a certificate, is the evidence for {_ranges(one['by_balls'])}: python-flint is trusted for it, and the checker does not repeat it."
        )
    if one["balls_below"]:
        lines.append(f"It builds on {', '.join(one['balls_below'])}, which ball arithmetic shows.")
    if one["instances"] != "not run":
        lines.append(f"Explicit runs tried against it: {one['instances']}.")
    if one["replayed"]:
        lines.append(_replay_line(one["replayed"]))
    if one["recursion"] == "given":
        lines.append("Its rounds are those of a RECURSION THAT THE AUTHOR TYPED IN; nothing says that chains do that.")
    lines.append(f"Rules: {', '.join(one['rules'])}.")
    if one["uses"]:
        uses = (u["id"] if u["verdict"] == "proved" else f"{u['id']} ({u['verdict'].upper()})" for u in one["uses"])
        lines.append(f"Builds on: {', '.join(uses)}.")
    lines += [f"ASSUMES, cited and not proved here: {a['where']}." for a in one["assumes"]]
    if one["rests_on_unproved"]:
        lines.append(
            f"NOT ESTABLISHED: it rests on {', '.join(one['rests_on_unproved'])}, which is not proved in this run."
        )
    return lines


def _replay_line(replayed: list[dict[str, Any]]) -> str:
    """How many conclusions were evaluated on explicit runs, and which were not."""
    missed = [str(n) for n, one in enumerate(replayed, 1) if not one["runs"]]
    rounds = max(one["rounds"] for one in replayed)
    line = f"Conclusions replayed on explicit runs: {len(replayed) - len(missed)} of {len(replayed)}"
    line += f", of up to {rounds} rounds." if rounds else "."
    return line + (f" NOT REPLAYED: conclusion {', '.join(missed)}." if missed else "")


def _question_lines(one: dict[str, Any]) -> list[str]:
    """A question: what is asked, what is known, and that nothing rests on it."""
    word = {"open": "Open", "conjecture": "Conjectured"}[one["verdict"]]
    lines = [f"{word}: {_sentence(one['statement'])}", *(f"Known: {_sentence(known)}" for known in one["known"])]
    if one["between"]:
        bounds = (
            b["id"] if b["verdict"] == "proved" else f"{b['id']} ({b['verdict'].upper()})" for b in one["between"]
        )
        lines.append(f"On its sides: {', '.join(bounds)}.")
    return [*lines, "No engine was asked, and no theorem rests on it."]


def _trusted_lines(data: dict[str, Any]) -> list[str]:
    trusted = data["must_trust"]
    checker = trusted["checker"]
    lines = [
        f"The checker: {checker['file']}, one file of {checker['lines']} lines that imports the standard library alone."
    ]
    lemmas = [r for r in data["rules"] if r["name"] not in COMPUTATIONS]
    lines.append(
        f"The {len(lemmas)} rules above{' but ball arithmetic' if len(lemmas) < len(data['rules']) else ''}: each is elementary, and a lemma of that name in proofs/coq/theory/Rules.v, which the Coq kernel checks (`make coq`). That they are applied as stated is code."
    )
    if "balls" in trusted:
        lines.append(trusted["balls"])
    lines += [
        f"Assumed from the literature, not proved here: {a['where']} (docs/references.bib, {a['key']}): {a['statement']} Used by {', '.join(a['used_by'])}."
        for a in data["assumed"]
    ]
    lines.append("The code that turns definitions and rules into obligations:")
    lines += [f"{c['file']} (about {c['lines_about']} lines): {c['what']}." for c in trusted["code"]]
    lines += [
        f"The definition of {d}." if not d.startswith("a statement") else f"The reading: {d}."
        for d in trusted["definitions"]
    ]
    lines.append(f"{trusted['python'][:1].upper()}{trusted['python'][1:]}.")
    return lines


def _groups(result: TheoremResult) -> list[tuple[tuple[str, ...], list[str]]]:
    """The obligations that the same engines confirm, those confirmed by more engines first."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for one in result.obligations:
        engines = tuple(e for e in ENGINES if e in one.answers and one.answers[e].outcome == "confirmed")
        groups.setdefault(engines, []).append(one.obligation.label)
    return sorted(groups.items(), key=lambda item: -len(item[0]))


def _ranges(labels: Sequence[str]) -> str:
    """`I.3/1-7, 9`: labels of one theorem, runs joined."""
    stem = labels[0].rpartition("/")[0]
    runs: list[list[int]] = []
    for number in sorted(int(label.rpartition("/")[2]) for label in labels):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return f"{stem}/" + ", ".join(str(r[0]) if len(r) == 1 else f"{r[0]}-{r[-1]}" for r in runs)


def _resting_on_unproved(results: Sequence[TheoremResult]) -> dict[str, list[str]]:
    """For each theorem the theorems under it, at any depth, that are not proved in this run."""
    known = {r.theorem.id: r for r in results}
    found: dict[str, list[str]] = {}
    for result in results:
        todo, below = list(result.theorem.uses), dict[str, None]()
        while todo:
            name = todo.pop(0)
            if name not in below:
                below[name] = None
                todo += known[name].theorem.uses if name in known else ()
        found[result.theorem.id] = [n for n in below if n not in known or known[n].verdict != "proved"]
    return found


def _lines(name: str) -> int:
    """Lines of a file of the package, or of all Python files of a directory of it."""
    path = _PACKAGE / name
    files = sorted(path.glob("*.py")) if path.is_dir() else [path]
    return sum(len(f.read_text(encoding="utf-8").splitlines()) for f in files)


def _about(lines: int) -> int:
    """Rounded to hundreds, so that a committed ledger does not change with every edit."""
    return max(100, round(lines, -2))


def _plain(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text).rstrip(".")


def _sentence(text: str) -> str:
    return _plain(text) + ("" if _plain(text).endswith("?") else ".")


def _escaped(text: str) -> str:
    return "".join("\\" + c if c in "\\`*_[]<>|#" else c for c in text)


def _wrapped(line: str, width: int = 100) -> str:
    """Break a long line at spaces, continued a little further in."""
    lead = len(line) - len(line.lstrip())
    words, lines = line.split(), []
    current = " " * lead
    for word in words:
        if current.strip() and len(current) + 1 + len(word) > width:
            lines.append(current)
            current = " " * (lead + 2) + word
        else:
            current = current + (" " if current.strip() else "") + word
    return "\n".join([*lines, current]) if words else line
