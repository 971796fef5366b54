"""Which lemmas of `proofs/coq/theory` each rule applies: read off the files of whole theorems, for the table of rules in docs/rules.md.

A fact's script counts, with the scripts of the lemmas beside it that it applies; other facts do not, and neither does what a lemma of the theory applies itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rlstar_sym.theorem.rules import RULES

#: what begins a sentence that gives a name, in the files of whole theorems, where each stands at the beginning of a line
_BEGINS: Final = re.compile(r"^(?:Lemma|Definition|Fixpoint|Record|Ltac) (\w+)", re.MULTILINE)
_FACT: Final = re.compile(r"^\(\* (\S+) \((\d+)\), (.+) \*\)\nLemma (fact_\d+) :", re.MULTILINE)
_NAMED: Final = re.compile(r"^\s*(?:Lemma|Theorem|Corollary|Ltac|Tactic Notation)\s+\"?(\w+)", re.MULTILINE)
_IMPORT: Final = re.compile(r"^From RLStar\.Theory Require Import ([\w ]+)\.$", re.MULTILINE)
_WORD: Final = re.compile(r"(?<![\w.])(?:\w+\.)*(\w+)")
_COMMENT: Final = re.compile(r"\(\*.*?\*\)", re.DOTALL)
#: words of Coq's own tactics that are names of lemmas and tactics of the theory, too, in other places
_COMMON: Final = frozenset({"exact", "first", "split", "left", "right"})

#: rules whose facts rest on no lemma of the theory
ELSEWHERE: Final = {"ball arithmetic": "no lemma of the theory: the tactic `interval` of coq-interval"}
#: what is no rule and concludes facts all the same
CITED: Final = {
    "cited result": "a result of the literature, which stays an explicit hypothesis of all that rests on it"
}

_HEAD: Final = """# The rules, and the lemmas of Coq that they apply

Written by tools/regenerate.py from the files of whole theorems (`proofs/coq/theorems/*.v`): do not edit.

A proof in a theorem file is a row of facts, each concluded by one of the rules below ([theorems.md](theorems.md) has their calls, [ledger.md](ledger.md) why each is sound). For the kernel of
Coq a rule is what the script of a fact applies: lemmas and tactics of `proofs/coq/theory/`, listed here by file, the most frequent first, those of lemmas beside the fact included. Every fact also
applies the lemmas of its own obligations (`proofs/coq/generated/`). *Facts*: how many of those that the proof terms record (`proofs/terms/`) are written for Coq as a whole; what rests on one that
is not is proved by rules, not by the kernel.
"""


@dataclass(frozen=True)
class Applied:
    """What one rule applies. facts: how many facts of whole theorems it concludes; theorems: in which; lemmas: in how many of the facts each lemma occurs, by file and name."""

    facts: int
    theorems: tuple[str, ...]
    lemmas: Mapping[tuple[str, str], int]


def lemmas_of(theory: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The lemmas and tactics of the theory, each with the files that have one of that name. theory: the texts of its files, by name."""
    found: dict[str, tuple[str, ...]] = {}
    for file, text in theory.items():
        for name in dict.fromkeys(_NAMED.findall(_COMMENT.sub("", text))):
            if name not in _COMMON:
                found[name] = (*found.get(name, ()), file)
    return found


def applied_by_rule(texts: Iterable[str], theory: Mapping[str, str]) -> dict[str, Applied]:
    """What each rule applies, in the files of whole theorems; in the order of the rules.

    >>> theory = {"States": "Lemma one_factor_out : True.", "Runs": "Lemma unused : True."}
    >>> text = "From RLStar.Theory Require Import States.\\n\\n(* T.1 (1), one factor out *)\\nLemma fact_1 :\\n  True.\\nProof.\\n  exact one_factor_out.\\nQed.\\n"
    >>> applied_by_rule([text], theory)["one factor out"].lemmas
    Counter({('States', 'one_factor_out'): 1})
    """
    known = lemmas_of(theory)
    facts: dict[str, list[tuple[str, frozenset[tuple[str, str]]]]] = {name: [] for name in RULES}
    for text in texts:
        for theorem, rule, words in _scripts(text, known):
            facts.setdefault(rule, []).append((theorem, words))
    found = {}
    for rule, those in facts.items():
        theorems = tuple(dict.fromkeys(theorem for theorem, _ in those))
        found[rule] = Applied(len(those), theorems, Counter(one for _, used in those for one in used))
    return found


def rules_page(applied: Mapping[str, Applied], recorded: Mapping[str, int]) -> str:
    """docs/rules.md. recorded: how many facts each rule concludes in the proof terms, of which some may not be written for Coq."""
    lines = ["| rule | what it says | applies | facts | theorems |", "|---|---|---|---|---|"]
    for name, one in applied.items():
        says = RULES[name].statement if name in RULES else CITED[name]
        facts = f"{one.facts} of {recorded.get(name, 0)}"
        lines.append(f"| {name} | {_cell(says)} | {_lemmas(name, one)} | {facts} | {len(one.theorems)} |")
    return "\n".join([_HEAD, *lines, ""])


def _lemmas(rule: str, one: Applied) -> str:
    if not one.facts:
        return "no fact of this rule is written for Coq"
    files: dict[str, list[str]] = {}
    for (file, name), _ in sorted(one.lemmas.items(), key=lambda item: (-item[1], item[0])):
        files.setdefault(file, []).append(f"`{name}`")
    return (
        "; ".join(f"{file}: {', '.join(names)}" for file, names in files.items())
        or ELSEWHERE.get(rule)
        or "the lemmas of its obligations alone"
    )


def _cell(text: str) -> str:
    return re.sub(r"([*_<>|`\\])", r"\\\1", text)


def _scripts(text: str, known: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str, frozenset[tuple[str, str]]]]:
    """For each fact of a file its theorem, its rule and the lemmas of the theory that its script applies, also through lemmas beside it."""
    rules = {match[4]: (match[1], match[3]) for match in _FACT.finditer(text)}
    imported = [name for line in _IMPORT.findall(text) for name in line.split()]
    blocks = {}
    begins = list(_BEGINS.finditer(text))
    for match, after in zip(begins, [*begins[1:], None], strict=True):
        blocks[match[1]] = text[match.start() : after.start() if after is not None else len(text)]
    words = {name: frozenset(_WORD.findall(_COMMENT.sub("", _proof(block)))) for name, block in blocks.items()}
    for fact, (theorem, rule) in rules.items():
        seen: set[str] = set()
        todo = [fact]
        while todo:
            name = todo.pop()
            if name in seen or (name in rules and name != fact):
                continue
            seen.add(name)
            todo += words[name] & blocks.keys()
        used = {word for name in seen for word in words[name] if word in known and word not in blocks}
        yield theorem, rule, frozenset((_file(known[word], imported), word) for word in used)


def _file(those: Sequence[str], imported: Sequence[str]) -> str:
    """Which of the files that have a lemma of one name is meant: the one that is imported last, as Coq resolves it; else the first, which another one passes on."""
    return next((name for name in reversed(imported) if name in those), those[0])


def _proof(block: str) -> str:
    """What proves a lemma; all of a definition."""
    return block.partition("\nProof.")[2] or block
