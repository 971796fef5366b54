"""Rules about functions of one variable: one with a positive derivative increases, and a continuous one takes what is between two of its values.

A function is written out as far as it depends on the variable, so that tactics of the library (`Slopes.v`) read the derivative and the continuity off its form.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from rlstar_sym.kernel.calculus import hypotheses_at, moved, speaking_of
from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.running import FUNCTIONS, steps_of
from rlstar_sym.kernel.table import NotGenerated, Script, rule
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.logic.coq import AND, OPERATORS
from rlstar_sym.polynomial.derivatives import depends
from rlstar_sym.polynomial.expressions import Aggregate, Defined, Expr, Relation, Symbol, symbols
from rlstar_sym.polynomial.functions import Function
from rlstar_sym.polynomial.printers import coq

#: the kinds of nodes here, whose files import more of the library
OF_FUNCTIONS: Final = frozenset({"increasing function", "intermediate value"})


@dataclass(frozen=True)
class Place:
    """A value of a variable: what it is called, in the state at hand."""

    writer: Writer
    here: Here
    variable: Symbol
    name: str = "x"

    def expression(self, value: Expr, step: str | None = None) -> str:
        """An expression there, with names that depend on the variable written out. Raises NotGenerated where it has no one value."""
        step = self.here.step if step is None else step
        return coq(value, {s.name: self._symbol(s, step) for s in symbols(value)})

    def relation(self, data: Data) -> str:
        """A relation there, likewise; at every step, if it speaks of one and the step is not the one at hand."""
        return self.written(self.writer.term.reader.relation(data))

    def written(self, relation: Relation) -> str:
        """The same of a relation that was read."""
        return self._relation(relation, self.here.step)

    def hypothesis(self, number: int) -> str:
        """A hypothesis there: at every step, if it speaks of one."""
        read = self.writer.term.hypotheses[number]
        if self.writer.term.indexed(read):
            return f"(forall k, (k < steps {self.here.state})%nat -> {self._relation(read, 'k')})"
        return self._relation(read, self.here.step)

    @property
    def state(self) -> str:
        """The state at hand with this value for the variable."""
        return f"({self.writer.setter(self.variable)} {self.name} {self.here.state})"

    def _relation(self, read: Relation, step: str) -> str:
        op = OPERATORS.get(read.op, read.op)
        return f"{self.expression(read.left, step)} {op} {self.expression(read.right, step)}"

    def _symbol(self, symbol: Symbol, step: str) -> str:
        if symbol == self.variable:
            return self.name
        if isinstance(symbol, Aggregate) and not any(s.indexed for s in symbols(symbol.term)):
            kind = {"product": "product", "sum": "total"}[symbol.kind]
            return f"({kind} {steps_of(symbol, self.here.state)} (fun _ => {self.expression(symbol.term, step)}))"
        if not depends(symbol, self.variable):
            self.writer.want_defined(symbol.name)
            return self.writer.coq.at(self.here.state).symbol(symbol, step)
        if isinstance(symbol, Defined):
            return f"({self.expression(symbol.definition, step)})"
        if isinstance(symbol, Function):
            return f"({FUNCTIONS[symbol.kind]} ({self.expression(symbol.argument, step)}))"
        raise NotGenerated(f"{symbol.name} is of steps that differ, or of a product of kernels")


@dataclass(frozen=True)
class Interval:
    """The interval that hypotheses leave a variable. bounds: their numbers; every: those of all the hypotheses that hold at a state with a value in it."""

    place: Place
    bounds: tuple[int, ...]
    every: tuple[int, ...]

    @property
    def predicate(self) -> str:
        """As Coq has it."""
        parts = [*map(self.place.hypothesis, self.bounds), "True"]
        # without bounds nothing says that x is a real number
        return f"(fun x{'' if self.bounds else ' : R'} => {f' {AND} '.join(parts)})"

    def part(self, number: int, proof: str) -> str:
        """The proof of one of the bounds, from that of all of them."""
        for _ in range(self.bounds.index(number)):
            proof = f"(proj2 {proof})"
        return f"(proj1 {proof})"

    def function(self, value: Expr) -> str:
        """An expression as a function of the variable."""
        return f"(fun x => {self.place.expression(value)})"

    @staticmethod
    def together(proofs: list[str]) -> str:
        """The proof of the predicate, from those of the bounds."""
        term = "I"
        for proof in reversed(proofs):
            term = f"(conj {proof} {term})"
        return term

    @property
    def there(self) -> Here:
        """What is at hand at the state with a value x in the interval, of which W is the proof, after `start`."""
        one = self.place.here.one
        return Here(self.every, one, self.place.state, "(HX x W)", self.place.here.step, self.place.here.is_step)

    def start(self) -> Script:
        """The lines that show the hypotheses at that state: HX."""
        writer, here = self.place.writer, self.place.here
        hypotheses = writer.hypotheses(self.every)
        proofs = {number: self.part(number, "W") for number in self.bounds}
        term = hypotheses_at(writer, here, self.every, proofs)
        return [
            f"assert (HX : forall x, {self.predicate} x -> {hypotheses} {self.place.state}).",
            f"{{ intros x W. exact {term}. }}",
            f"assert (HI : Calculus.interval {self.predicate}) by Slopes.an_interval.",
        ]


def interval_of(writer: Writer, here: Here, variable: Symbol, every: tuple[int, ...]) -> Interval:
    """The interval that hypotheses leave a variable. Raises NotGenerated where one of the step at hand alone speaks of it."""
    if speaking_of(writer, tuple(here.one), variable.name):
        raise NotGenerated("a hypothesis of one step about the variable is not written yet")
    bounds = tuple(speaking_of(writer, every, variable.name))
    return Interval(Place(writer, here, variable), bounds, every)


def known_inside(
    interval: Interval, parts: list[Data], owed: list[str], facts: list[FactTerm]
) -> tuple[Script, list[str]]:
    """Lines that take in what is known at x, and what the proofs are called: hypotheses, relations that facts say, what obligations show, that what facts speak of is defined."""
    place, there = interval.place, interval.there
    writer = place.writer
    lines, names = [], []
    for number in interval.every:
        proof = writer.hypothesis(place.here, number) if number not in interval.bounds else interval.part(number, "W")
        if number in interval.bounds and writer.term.indexed(writer.term.hypotheses[number]):
            proof = f"({proof} {there.step} {there.is_step})"
        lines.append(f"pose proof {proof} as Q{number}.")
        names.append(f"Q{number}")
    lines.append("cbv beta in *.")
    said: dict[str, str] = {}
    for part in parts:
        said.setdefault(place.relation(part["shown"]), f"by ({_at(interval, part)})")
    for label in owed:
        claim = writer.obligation(label).claim
        script = " ".join(f"{line[:-1]};" for line in writer.applied(there, label))[:-1]
        said.setdefault(place.relation(claim), f"by (change ({writer.relation(claim, there)}); {script})")
    for fact in facts:
        own = writer.own_divisors(there, fact)
        if not own or f"divisors of {fact.number}" in writer.helpers:
            continue
        proof = own[0]
        for condition, _ in fact.defined:
            said.setdefault(place.relation(condition), f"by exact (proj1 {proof})")
            proof = f"(proj2 {proof})"
    names += [f"K{i}" for i in range(len(said))]
    lines += [f"assert (K{i} : {relation}) {proof}." for i, (relation, proof) in enumerate(said.items())]
    return lines, names


def _at(interval: Interval, part: Data) -> str:
    """The tactic for what a fact says at x."""
    there, writer = interval.there, interval.place.writer
    return f"change ({writer.relation(part['shown'], there)}); {writer.shown(there, part)}"


def known_of(writer: Writer, fact: FactTerm, interval: Interval) -> tuple[Script, list[str]]:
    """What the rules here know at a value in the interval."""
    node = fact.node
    if fact.kind == "increasing function":
        facts = [fact, *(writer.term.fact(p["fact"]) for p in (node["rises"], *node["positive"]))]
        return known_inside(interval, node["positive"], [o["obligation"] for o in node["nonzero"]], facts)
    return known_inside(interval, node["continuous"], [], [writer.term.fact(p["fact"]) for p in node["continuous"]])


def interval_in(writer: Writer, fact: FactTerm, here: Here) -> Interval:
    """The interval of the variable of a rule here."""
    variable = writer.term.symbols[fact.node["variable"]["value"]]
    if fact.kind == "increasing function":
        return interval_of(writer, here, variable, fact.assumed)
    bounds = _bounds_in(writer, fact)
    interval = interval_of(writer, here, variable, (*fact.assumed, *bounds))
    if interval.bounds != bounds or here.one:
        raise NotGenerated("the interval is not that of the hypotheses about the variable")
    return interval


@rule("increasing function")
def increasing_function(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The derivative, which is read off the form of the function, is positive at every value in the interval."""
    node = fact.node
    writer.bind(fact.claim)
    interval = interval_in(writer, fact, here)
    read = writer.term.reader.expression
    function, slope = (interval.function(read(node[name]["value"])) for name in ("function", "slope"))
    rises = node["rises"]
    if rises["shown"] != [">", node["slope"]["value"], "0"]:
        raise NotGenerated("what is shown to be positive is not the derivative")
    known, _ = known_of(writer, fact, interval)
    count = len(interval.bounds)
    low, high = ([f"{side}{i}" for i in range(count)] for side in "AB")
    order = f"x1 x2 {interval.together(low)} {interval.together(high)} Below"
    return [
        f"intros {' '.join(['x1', 'x2', *low, *high, 'Below'])}.",
        *interval.start(),
        f"assert (D : forall x, {interval.predicate} x -> derivable_pt_lim {function} x ({slope} x)).",
        "{ intros x W.",
        *(f"  {line}" for line in known),
        "  Slopes.slope_is. }",
        f"assert (P : forall x, {interval.predicate} x -> {slope} x > 0).",
        f"{{ intros x W. {_at(interval, rises)}. }}",
        f"exact (Calculus.increasing_on {interval.predicate} {function} {slope} HI D P {order}).",
    ]


def _bounds_in(writer: Writer, fact: FactTerm) -> tuple[int, ...]:
    """The numbers of the hypotheses with which the claim of a value begins; three relations follow, and that it is the only one, where the function increases."""
    parts = fact.claim["body"]["both"]
    hypotheses = writer.term.data["hypotheses"]
    found = []
    for part in parts[: len(parts) - (3 if fact.node["increasing"] is None else 4)]:
        relation = part.get("body", part).get("holds")
        if relation not in hypotheses:
            raise NotGenerated("the interval is not that of the hypotheses")
        found.append(int(hypotheses.index(relation)))
    return tuple(found)


@rule("intermediate value")
def intermediate_value(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The function is continuous by its form, below the value at the one end and above it at the other; where it increases, the value is taken once."""
    node = fact.node
    writer.bind(fact.claim)
    once = node["increasing"] is not None
    interval = interval_in(writer, fact, here)
    bounds = interval.bounds
    function = interval.function(writer.term.reader.expression(node["function"]["value"]))
    ends = [writer.expression(node[name]["value"], here) for name in ("low", "high")]
    value = writer.expression(node["value"]["value"], here)
    inside = [moved(writer, here, part) for part in node["inside"]]
    count = len(bounds)
    if len(inside) != 2 * count:
        raise NotGenerated("it is not shown of both ends that they are in the interval")
    order, below, above = (writer.shown(here, part) for part in node["sides"])
    lines = [
        *interval.start(),
        f"assert (C : forall x, {interval.predicate} x -> continuity_pt {function} x).",
        "{ intros x W.",
        *(f"  {line}" for line in known_of(writer, fact, interval)[0]),
        "  Slopes.continuous. }",
    ]
    for name, end, proofs in (("WA", ends[0], inside[:count]), ("WB", ends[1], inside[count:])):
        lines.append(f"assert ({name} : {interval.predicate} {end}) by exact {interval.together(proofs)}.")
    for name, part, tactic in zip(("EO", "EA", "EB"), node["sides"], (order, below, above), strict=True):
        lines.append(f"assert ({name} : {writer.relation(part['shown'], here)}) by ({tactic}).")
    arguments = f"{interval.predicate} {function} {ends[0]} {ends[1]} {value} HI WA WB EO C EA EB"
    found = [*(interval.part(number, "W") for number in bounds), "XA", "XB", "E"]
    last = found.pop() if not once else ""
    if once:
        lines += _increases(interval, node["increasing"]["fact"], function)
        lines.append(f"destruct (Calculus.attained_once {arguments} Inc) as [x [W [XA [XB [E U]]]]]. exists x.")
    else:
        lines.append(f"destruct (Calculus.attained {arguments}) as [x [W [XA [XB E]]]]. exists x.")
    lines += [f"split; [exact {proof}|]." for proof in found]
    if not once:
        return [*lines, f"exact {last}."]
    given = [f"B{i}" for i in range(count)]
    return [*lines, f"intros {' '.join(['y', *given, 'EY'])}.", f"exact (U y {interval.together(given)} EY)."]


def _increases(interval: Interval, reference: Data, function: str) -> Script:
    """The lines that show that the function increases on the interval, from the fact that says so."""
    writer, there = interval.place.writer, interval.there
    rises = writer.term.fact(reference)
    about = speaking_of(writer, rises.assumed, interval.place.variable.name)
    if rises.one:
        raise NotGenerated("the function was shown to increase under a hypothesis of one step")
    sides = " ".join(interval.part(number, proof) for proof in "WV" for number in about)
    name, have = writer.fact_name(reference), writer.together(there, rises.assumed)
    predicate = interval.predicate
    return [
        f"assert (Inc : forall x y, {predicate} x -> {predicate} y -> x < y -> {function} x < {function} y).",
        f"{{ intros x y W V Below. exact ({name} {there.state} {have} {there.step} {there.is_step} x y {sides} Below). }}",
    ]
