"""Rules about estimates from samples. Hoeffding's inequality is supposed in the claims themselves (`Sampling.hoeffding`), and with them in the conclusions."""

from __future__ import annotations

from collections.abc import Mapping

from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.rounds import FIRST_STEP
from rlstar_sym.kernel.table import NotGenerated, Script, knows, rule, states
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.logic.coq import CoqWriter, called


@states("tail of a share")
def tail_of_a_share(writer: Writer, fact: FactTerm, coq: CoqWriter, parts: Mapping[str, Data]) -> str:
    """Of m samples for each step, where m is the number that the state has for them."""
    read = writer.term.reader.expression
    share, samples, deviation, exponent = (
        coq.expression(read(parts[key]["value"])) for key in ("share", "samples", "deviation", "exponent")
    )
    return (
        f"(Sampling.hoeffding -> forall m : nat, {samples} = INR m -> forall n, (n < steps {coq.state})%nat ->"
        f" Sampling.tail m ({share}) ({deviation}) <= 2 * exp (- ({exponent})))"
    )


@rule("cited result", "Sampling")
def cited_result(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """What is supposed of the probability of a hit, the deviation and the number of samples, and Hoeffding's inequality for these."""
    node, parts = fact.node, fact.claim["parts"]
    if node["name"] != "Hoeffding" or any(parts[key] != node[key] for key in ("share", "samples", "deviation")):
        raise NotGenerated("what is cited is not what the claim speaks of")
    here = here.of_step("k", "Hk")
    samples, deviation, exponent = (
        writer.expression(parts[key]["value"], here) for key in ("samples", "deviation", "exponent")
    )
    return [
        "intros Hoeffding m M k Hk.",
        *_within(writer, here, node["owed"]),
        f"replace {exponent} with (2 * INR m * {deviation} ^ 2) by (rewrite <- M; ring).",
        f"exact (Hoeffding m _ _ (Sampling.some_samples {samples} m M P3) (conj (Rge_le _ _ P0) P1) P2).",
    ]


def _within(writer: Writer, here: Here, owed: list[Data]) -> Script:
    """P0 to P3: the share is at least 0 and at most 1, the deviation is positive, there is a sample."""
    lines = []
    for i, one in enumerate(owed):
        claim = writer.relation(writer.obligation(one["obligation"]).claim, here)
        lines.append(f"assert (P{i} : {claim}).")
        lines.append(f"{{ {' '.join(writer.applied(here, one['obligation']))} }}")
    return lines


@states("small errors")
def small_errors(writer: Writer, fact: FactTerm, coq: CoqWriter, parts: Mapping[str, Data]) -> str:
    """Of m samples for each step in each of so many rounds. What the samples of a round lead to (`next`) is any function of the state and of all of them that
    changes no number of steps and no parameter, and after which, if no estimate misses, the hypotheses hold again.
    """
    read = {key: writer.term.reader.expression(part["value"]) for key, part in parts.items()}
    start = coq.state
    samples, steps, rounds, risk, logarithm = (
        coq.expression(read[key]) for key in ("samples", "steps", "rounds", "risk", "logarithm")
    )
    hypotheses = writer.hypotheses(fact.every)
    kept = ["steps", *(called(field.name) for field in writer.term.fields if not field.indexed)]
    supposed = [
        "Sampling.hoeffding",
        f"{samples} = INR m",
        f"{rounds} = INR rounds",
        f"{logarithm} = ln (2 * {steps} * {rounds} / {risk})",
        *(f"(forall x ws, {name} (next x ws) = {name} x)" for name in kept),
        f"(forall x ws, {hypotheses} x -> Sampling.close state {_functions(writer, coq, parts, close=True)} x ws = 1 -> {hypotheses} (next x ws))",
    ]
    probability = f"Sampling.small_errors_probability state (steps {start}) m next {_functions(writer, coq, parts)}"
    return (
        f"(forall (m rounds : nat) (next : state -> list (list bool) -> state), {' -> '.join(supposed)} ->"
        f" {probability} rounds {start} >= 1 - {risk})"
    )


def _functions(writer: Writer, coq: CoqWriter, parts: Mapping[str, Data], *, close: bool = False) -> str:
    """What the library speaks of, as functions of a state: the share (not where it is said that no estimate misses), what is estimated, the slope, the offset, the error."""
    there = coq.at("x")
    shown = {key: there.expression(writer.term.reader.expression(parts[key]["value"])) for key in _ROLES}
    of_steps = ["estimated"] if close else ["share", "estimated"]
    return " ".join(
        [*(f"(fun x n => {shown[key]})" for key in of_steps), *(f"(fun x => {shown[key]})" for key in _ROLES[2:])]
    )


_ROLES = ("share", "estimated", "slope", "offset", "error")


def _positive(fact: FactTerm) -> str:
    return f"positive_{fact.number}"


def _argument(parts: Mapping[str, Data]) -> Data:
    """What the logarithm is taken of."""
    steps, rounds, risk = (parts[key]["value"] for key in ("steps", "rounds", "risk"))
    return ["/", ["*", "2", steps, rounds], risk]


@rule("union bound", "Sampling")
def union_bound(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The library's theorem, for the states of the same number of steps and the same parameters that satisfy the hypotheses."""
    node, parts = fact.node, fact.claim["parts"]
    tail = writer.term.fact(node["tail"]["fact"])
    writer.fact_name(node["tail"]["fact"])
    if tail.kind != "cited result" or not set(tail.every) <= set(fact.every):
        raise NotGenerated("the tail bound is not one under the same hypotheses")
    affine, slope, enough, exponent, risk, rounds = (owed["obligation"] for owed in node["owed"])
    hypotheses = writer.hypotheses(fact.every)
    reals = [field for field in writer.term.fields if not field.indexed]
    same = " /\\ ".join([f"{called(f.name)} x = {called(f.name)} s" for f in reals] + ["True"])
    region = f"(fun x => {hypotheses} x /\\ steps x = steps s /\\ {same})"
    x = Here(fact.every, {}, "x", "(proj1 Hx)", "k", "Hk'")
    first = x.of_step("O", FIRST_STEP.format(have="(proj1 Hx)"))
    low, high, above, some = (owed["obligation"] for owed in tail.node["owed"])
    value = {key: writer.expression(part["value"], here) for key, part in parts.items()}
    deviation = f"(fun x => {writer.expression(node['deviation']['value'], first)})"
    writer.once(_positive(fact))
    writer.lemma(
        _positive(fact),
        writer.stated(fact, f"{writer.expression(_argument(parts), here)} > 0"),
        [
            writer.intros(fact, here),
            f"assert (P0 : {value['rounds']} >= 1) by ({_joined(writer.applied(here, rounds))}).",
            f"assert (P1 : {value['risk']} > 0) by ({_joined(writer.applied(here, risk))}).",
            f"assert (P2 : {value['steps']} = INR (steps s)) by (exact (Sampling.number_of_steps (steps s))).",
            f"rewrite P2. exact (Sampling.positive_argument _ _ _ {FIRST_STEP.format(have=here.have)} P0 P1).",
        ],
    )

    region_of = " ".join(["[Hx", "[Ex", *(f"[E_{f.name}" for f in reals)])
    dev, exponent_of = (
        writer.expression(data, first)
        for data in (node["deviation"]["value"], tail.claim["parts"]["exponent"]["value"])
    )
    logarithm = writer.expression(parts["logarithm"]["value"], first)
    take = "intros x Hx k Hk. assert (Hk' : (k < steps x)%nat) by (rewrite (proj1 (proj2 Hx)); exact Hk). cbv beta."
    argument = f"2 * INR (steps s) * INR rounds / {value['risk']}"
    return [
        f"intros m rounds next Hoeffding M R L KS {' '.join(f'K_{f.name}' for f in reals)} Goes.",
        f"assert (S : {value['steps']} = INR (steps s)) by (exact (Sampling.number_of_steps (steps s))).",
        *(
            f"assert ({name} : {goal}) by ({_joined(writer.applied(here, label))})."
            for name, goal, label in (
                ("P0", f"{value['samples']} >= 1", some),
                ("P1", f"{value['rounds']} >= 1", rounds),
                ("P2", f"{value['risk']} > 0", risk),
            )
        ),
        f"refine (Sampling.small_errors state (steps s) m next {_functions(writer, writer.coq, parts)} {deviation} {region} _ _ _ _ _",
        f"  rounds {value['risk']} Hoeffding (Sampling.some_samples _ m M P0) (Nat.le_trans _ _ _ (le_n_S _ _ (Nat.le_0_l _)) {here.is_step})",
        "  (Sampling.some_samples _ rounds R P1) P2 _ _ s _).",
        "- intros x ws [Hx [Ex Rx]] C. split; [exact (Goes x ws Hx C)|]. split; [rewrite KS; exact Ex|].",
        f"  rewrite {', '.join(f'?K_{f.name}' for f in reals)}. exact Rx.",
        f"- {take} split; [apply Rge_le; {_joined(writer.applied(x, low))}|{_joined(writer.applied(x, high))}].",
        f"- {take} {_joined(writer.applied(x, affine))}.",
        f"- intros x Hx. cbv beta. {_joined(writer.applied(first, slope))}.",
        f"- intros x Hx. cbv beta. {_joined(writer.applied(first, enough))}.",
        f"- intros x Hx. cbv beta. {_joined(writer.applied(first, above))}.",
        f"- intros x Hx. cbv beta. assert (Y : {exponent_of} >= {logarithm}) by ({_joined(writer.applied(first, exponent))}).",
        f"  destruct Hx as {region_of} _{']' * (len(reals) + 2)}.",
        f"  assert (Z : ln ({argument}) = {logarithm}) by (rewrite E_{_name(parts, 'logarithm')}, L, S, R; reflexivity).",
        f"  assert (X : 2 * INR m * {dev} ^ 2 = {exponent_of}) by (rewrite <- M, <- E_{_name(parts, 'samples')}; ring).",
        "  rewrite Z, X. exact Y.",
        f"- split; [exact {here.have}|]. split; [reflexivity|]. repeat (split; [reflexivity|]). exact I.",
    ]


def _name(parts: Mapping[str, Data], key: str) -> str:
    """The name of a part that is one."""
    name = parts[key]["value"]
    if not isinstance(name, str):
        raise NotGenerated(f"the {key} have no name")
    return name


def _joined(script: Script) -> str:
    """A script as one tactic."""
    return " ".join(f"{line[:-1]};" for line in script)[:-1]


@knows("union bound")
def argument_is_positive(writer: Writer, fact: FactTerm, here: Here) -> list[tuple[Data, str]]:
    """That the argument of the logarithm is positive."""
    have = writer.together(here, fact.assumed)
    proof = f"({_positive(fact)} {here.state} {have} {here.step} {here.is_step})"
    return [([">", _argument(fact.claim["parts"]), "0"], proof)]
