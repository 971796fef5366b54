"""Theorems: an id, a title, where they are written, and the proof that their function records."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final

from rlstar_sym.errors import RlstarError, TheoremFileError, UsageError
from rlstar_sym.theorem.facts import Fact, reading, says_something
from rlstar_sym.theorem.literature import CITED, CitedResult
from rlstar_sym.theorem.obligations import BoxObligation, Obligation
from rlstar_sym.theorem.proof import Proof
from rlstar_sym.theorem.recording import RecursionKind
from rlstar_sym.theorem.saying import stated
from rlstar_sym.theorem.statements import Needed
from rlstar_sym.theorem.wording import theorem_formula

TheoremFunction = Callable[[Proof], object]
ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")


@dataclass(frozen=True)
class Theorem:
    """One theorem of a theorem file.

    id: unique in a run; uses: ids of the theorems it builds on; function: records the proof; file, line: where it stands; about: the file's docstring;
    library: all theorems of the run by id, filled in when loading is done, so that a proof can cite them.
    """

    id: str
    title: str
    uses: tuple[str, ...]
    function: TheoremFunction
    file: Path
    line: int
    about: str
    library: dict[str, Theorem] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def _recorded(self) -> tuple[Proof, tuple[Fact, ...]]:
        proof = Proof(self.id, self.uses, self.library)
        try:
            returned = self.function(proof)
        except RlstarError as error:
            place = "" if isinstance(error, TheoremFileError) and error.located else f"{self._place(error)}: "
            raise TheoremFileError(f"{place}{error}", located=True) from error
        except (Exception, SystemExit) as error:
            # the author's own code failed; say where, without a traceback
            message = f"{self._place(error)}: theorem {self.id}: {type(error).__name__}: {error}"
            raise TheoremFileError(message, located=True) from error
        if not proof.facts:
            raise TheoremFileError(
                f"{self.file}:{self.line}: theorem {self.id} shows nothing; call proof.show(...) or another rule"
            )
        chosen = returned if isinstance(returned, (tuple, list)) else (returned,) if returned is not None else ()
        if not all(any(f is own for own in proof.facts) for f in chosen):
            raise TheoremFileError(
                f"{self.file}:{self.line}: theorem {self.id} must return facts of its own proof, or nothing"
            )
        conclusions = tuple(chosen) or self._telling(f for f in proof.facts if not isinstance(f.statement, Needed))
        self._refuse_empty_words(conclusions)
        self._want_concluded(proof, conclusions)
        return proof, conclusions

    @staticmethod
    def _telling(facts: Iterable[Fact]) -> tuple[Fact, ...]:
        """Each fact that says something, once; the first of them if none does."""
        facts = tuple(facts)
        found = {reading(fact): fact for fact in reversed(facts) if says_something(fact)}
        return tuple(fact for fact in facts if found.get(reading(fact)) is fact) or facts[:1]

    def _refuse_empty_words(self, conclusions: tuple[Fact, ...]) -> None:
        """No conclusion is a tautology, or what another one says."""
        known: dict[object, Fact] = {}
        for fact in conclusions:
            said = f"{self.file}:{self.line}: theorem {self.id} concludes {fact.text()}"
            if not says_something(fact):
                raise TheoremFileError(f"{said}, which says nothing: both sides are the same; leave it out")
            other = known.setdefault(reading(fact), fact)
            if other is not fact:
                raise TheoremFileError(f"{said} twice, as ({other.number}) and ({fact.number}); leave one out")

    def _want_concluded(self, proof: Proof, conclusions: tuple[Fact, ...]) -> None:
        """What is said to decide a fate is said by the theorem, and not on the way to it."""
        for decision in proof.decisions:
            for fact in decision.facts:
                if not any(fact is one for one in conclusions):
                    raise TheoremFileError(
                        f"{self.file}:{self.line}: theorem {self.id} says that {fact.label} decides "
                        f"{decision.condition!r}, and does not conclude it; return that fact"
                    )

    def _place(self, error: BaseException) -> str:
        line = self.line
        trace = error.__traceback__
        while trace is not None:
            if Path(trace.tb_frame.f_code.co_filename) == self.file:
                line = trace.tb_lineno
            trace = trace.tb_next
        return f"{self.file}:{line}"

    @property
    def proof(self) -> Proof:
        """The recorded proof (recorded on first use)."""
        return self._recorded[0]

    @property
    def conclusions(self) -> tuple[Fact, ...]:
        """What the theorem says: the facts that its function returns, or all but the witnesses."""
        return self._recorded[1]

    @property
    def obligations(self) -> tuple[Obligation, ...]:
        """Everything that engines have to answer."""
        return tuple(o for f in self.proof.facts for o in f.obligations)

    @property
    def certifiable(self) -> tuple[Obligation, ...]:
        """The obligations that certificates, solvers and Coq are asked about: all but those over boxes, which balls decide."""
        return tuple(o for o in self.obligations if not isinstance(o, BoxObligation))

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules used, in order of first use; instances of cited results are not among them."""
        return tuple(dict.fromkeys(f.rule for f in self.proof.facts if f.rule != CITED))

    @property
    def recursion_kind(self) -> RecursionKind:
        """Where the rounds that the proof speaks of come from: derived from a model of chains, typed in by the author, or there are none."""
        return self.proof.recursion_kind

    @property
    def assumes(self) -> tuple[CitedResult, ...]:
        """Results of the literature that it rests on, also through the theorems that it uses."""
        found = {result.name: result for result in self.proof.cited_results}
        todo, seen = list(self.uses), set[str]()
        while todo:
            name = todo.pop(0)
            if name in self.library and name not in seen:
                seen.add(name)
                found.update((r.name, r) for r in self.library[name].proof.cited_results)
                todo += self.library[name].uses
        return tuple(found.values())

    def about_section(self, name: str) -> str:
        """A labelled paragraph (`Claim`, `Source`, `Idea`) of the file's docstring, or an empty string."""
        match = re.search(rf"^{name}\s+(.*?)(?=^\w+\s{{2,}}|\Z)", self.about, re.MULTILINE | re.DOTALL)
        return " ".join(match.group(1).split()) if match else ""

    def _repr_latex_(self) -> str:
        heading = rf"\textbf{{{_plain(self.id)}}}\quad\text{{{_plain(self.title)}}}"
        return theorem_formula(self, stated(self), heading)


def _plain(text: str) -> str:
    """Text for the inside of a LaTeX text command; what would be a command there is dropped."""
    return re.sub(r"[\\{}$%#&_^~]", " ", text)


#: theorems are entered here while a file is being loaded
_collecting: ContextVar[list[Theorem] | None] = ContextVar("collecting", default=None)


def theorem(id: str, title: str = "", *, uses: Iterable[str] = ()) -> Callable[[TheoremFunction], Theorem]:
    """Decorate a function that records a proof: `@theorem("I.3", "Policy improvement", uses=["I.1"])`."""
    if not isinstance(id, str) or not ID.fullmatch(id):
        raise UsageError(f"{id!r} cannot be a theorem id: use at most 40 letters, digits, dots, dashes and underscores")

    if isinstance(uses, str):
        raise UsageError(f'theorem {id}: write uses=["{uses}"], a list of ids')

    def enter(function: TheoremFunction) -> Theorem:
        module = inspect.getmodule(function)
        about = inspect.getdoc(module) if module is not None else None
        about = about or function.__globals__.get("__doc__") or ""
        made = Theorem(
            id=id,
            title=title or function.__name__.replace("_", " ").capitalize(),
            uses=tuple(uses),
            function=function,
            file=Path(function.__code__.co_filename),
            line=function.__code__.co_firstlineno,
            about=inspect.cleandoc(about),
        )
        found = _collecting.get()
        if found is not None:
            found.append(made)
        return made

    return enter


def recordable(theorems: Mapping[str, Theorem]) -> tuple[dict[str, Theorem], dict[str, str]]:
    """The theorems whose functions record a proof; and of the others, by id, the sentence that says why not."""
    good: dict[str, Theorem] = {}
    bad: dict[str, str] = {}
    for name, one in theorems.items():
        try:
            _ = one.obligations, one.assumes
        except TheoremFileError as error:
            bad[name] = str(error)
        else:
            good[name] = one
    return good, bad


def check_references(theorems: Mapping[str, Theorem]) -> None:
    """Every theorem that is used exists, and no theorem rests on itself."""
    for one in theorems.values():
        for used in one.uses:
            if used not in theorems:
                known = ", ".join(sorted(theorems))
                raise TheoremFileError(
                    f"{one.file}:{one.line}: theorem {one.id} uses {used}, which is not there; known: {known}"
                )
    order(theorems)


def order(theorems: Mapping[str, Theorem]) -> list[Theorem]:
    """The theorems so that each comes after those it uses; otherwise in the given order."""
    done: dict[str, Theorem] = {}

    def visit(one: Theorem, above: tuple[str, ...]) -> None:
        if one.id in above:
            raise TheoremFileError(
                f"{one.file}:{one.line}: theorem {one.id} rests on itself: {' -> '.join((*above, one.id))}"
            )
        if one.id not in done:
            for used in one.uses:
                if used in theorems:
                    visit(theorems[used], (*above, one.id))
            done[one.id] = one

    for one in theorems.values():
        visit(one, ())
    return list(done.values())
