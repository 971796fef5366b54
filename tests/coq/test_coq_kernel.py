"""What the kernel accepts and what it must refuse: every kind of evidence, wrong evidence, and false statements with the evidence of true ones."""

from __future__ import annotations

import random
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from fractions import Fraction

import pytest
from coq_kernel import ROOT, checker_tests, kept, obligation_of

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.expressions import Add, Div, Expr, Mul, Number, Pow, Relation
from rlstar_sym.prove.coq_certificates import certificate_term
from rlstar_sym.prove.coq_examples import product_evidence, product_lemmas, product_obligations
from rlstar_sym.prove.coq_files import Lemma, lemma
from rlstar_sym.prove.evidence import fits, read_evidence
from rlstar_sym.prove.problem import Problem
from rlstar_sym.prove.sampling import QUICK, refute
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.obligations import Obligation

#: what the checker rejects for what a statement in Coq does not contain: the point, the digest, and divisors that the claim does not have
OUTSIDE = (
    "quotient, divisor unused",
    "quotient, divisor twice",
    "quotient, divisor constant",
    "point outside",
    "point of no region",
    "another digest",
)


def lemmas_of(certificates) -> tuple[list[str], list[Lemma]]:
    """Those that can be written at all."""
    names, lemmas = [], []
    for name, found in certificates.items():
        try:
            lemmas.append(lemma(obligation_of(found), found))
            names.append(name)
        except (ValueError, UsageError):
            continue
    return names, lemmas


def committed(obligation: Obligation) -> dict:
    """Its committed certificate."""
    theorem = obligation.label.rpartition("/")[0]
    found = read_evidence(ROOT / "proofs" / "certificates" / f"{theorem}.json")
    return next(one for one in found if fits(one, obligation))


def shipped() -> list[Obligation]:
    return [o for one in discover([]).values() for o in one.certifiable]


def test_the_kernel_accepts_every_kind_of_evidence_that_the_checker_accepts(coq, tmp_path):
    names, lemmas = lemmas_of(checker_tests().ACCEPTED)
    assert len(names) >= len(checker_tests().ACCEPTED) - 1
    used = " ".join(one.proof for one in lemmas)
    kinds = (
        "Identity FromHypothesis Coefficients Factors Split Substitute Eliminate Contradiction Combination StrictSign"
    )
    assert all(kind in used for kind in (*kinds.split(), "decide_numbers", "multiplied_by", "any_sign"))
    refused = {n for n, good in zip(names, kept(coq, lemmas, tmp_path), strict=True) if not good}
    assert refused == {
        n for n in names if "of either sign" in n
    }  # the reflected checker does not know this kind (docs/certificates.md)


def test_the_kernel_refuses_what_the_checker_rejects(coq, tmp_path):
    table = {name: found for name, (found, _) in checker_tests().REJECTED.items()}
    names, lemmas = lemmas_of(table)
    assert len(names) >= 100
    assert sorted(n for n, good in zip(names, kept(coq, lemmas, tmp_path), strict=True) if good) == sorted(OUTSIDE)


# -- false statements ---------------------------------------------------------------------


def changed_expressions(e: Expr) -> Iterator[Expr]:
    """The expression with one sign, constant or power changed."""
    if isinstance(e, Number):
        yield Number(e.value + 1)
        yield Number(-e.value)
    elif isinstance(e, Add | Mul):
        parts = e.terms if isinstance(e, Add) else e.factors
        for i, part in enumerate(parts):
            if isinstance(e, Add):
                yield Add((*parts[:i], -part, *parts[i + 1 :]))
            for new in changed_expressions(part):
                yield type(e)((*parts[:i], new, *parts[i + 1 :]))
    elif isinstance(e, Div):
        for new in changed_expressions(e.numerator):
            yield Div(new, e.denominator)
        for new in changed_expressions(e.denominator):
            yield Div(e.numerator, new)
    elif isinstance(e, Pow):
        yield Pow(e.base, e.exponent + 1)


def changed_relations(r: Relation) -> Iterator[Relation]:
    other = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "=": "!=", "!=": "="}
    yield Relation(r.left, other[r.op], r.right)
    yield Relation(r.right, r.op, r.left)
    for new in changed_expressions(r.left):
        yield Relation(new, r.op, r.right)
    for new in changed_expressions(r.right):
        yield Relation(r.left, r.op, new)


def changes(o: Obligation) -> Iterator[tuple[str, Obligation]]:
    """The obligation with a sign, bound, constant or hypothesis changed."""
    for i, h in enumerate(o.hypotheses):
        yield "hypothesis dropped", replace(o, hypotheses=(*o.hypotheses[:i], *o.hypotheses[i + 1 :]))
        for new in changed_relations(h):
            yield "hypothesis changed", replace(o, hypotheses=(*o.hypotheses[:i], new, *o.hypotheses[i + 1 :]))
    for new in changed_relations(o.claim):
        yield "claim changed", replace(o, claim=new)


def false_changes(count: int) -> list[tuple[str, Obligation, dict]]:
    """Changes of shipped obligations that are false at an exact point, so that no evidence can be good."""
    choice = random.Random(20241023)
    found: list[tuple[str, Obligation, dict]] = []
    obligations = [o for o in shipped() if o.witness is None]
    choice.shuffle(obligations)
    for obligation in obligations:
        candidates = list(changes(obligation))
        choice.shuffle(candidates)
        for kind, changed in candidates[:4]:
            try:
                false = refute(changed, Problem(changed), QUICK) is not None
            except UsageError:
                continue
            if false:
                found.append((f"{kind}: {changed.text()}", changed, committed(obligation)))
                break
        if len(found) == count:
            break
    return found


@pytest.mark.exhaustive
def test_false_statements_are_refused(coq, tmp_path):
    """A statement that is false at a point, with the evidence of the true one that it was made from."""
    found = false_changes(60)
    assert len(found) >= 50
    assert {name.split(":")[0] for name, *_ in found} == {"hypothesis dropped", "hypothesis changed", "claim changed"}
    lemmas = []
    for _, changed, certificate in found:
        try:
            lemmas.append(lemma(changed, certificate))
        except ValueError:  # a variable is gone with its hypothesis
            continue
    true = next(o for o in shipped() if o.witness is None)
    answers = kept(coq, [*lemmas, lemma(true, committed(true))], tmp_path)
    assert len(lemmas) >= 40
    assert answers[-1]
    assert [one.statement for one, good in zip(lemmas, answers, strict=False) if good] == []


@pytest.mark.exhaustive
def test_false_points_are_refused(coq, tmp_path):
    """A point at which the claim holds, and one at which a hypothesis does not."""
    wrong = []
    for obligation in [o for o in shipped() if o.witness is not None][:12]:
        wrong.append(replace(obligation, claim=obligation.claim.negated()))
        outside = obligation.hypotheses[0].negated() if obligation.hypotheses else None
        if outside is not None:
            wrong.append(replace(obligation, hypotheses=(outside, *obligation.hypotheses[1:])))
    assert len(wrong) >= 20
    assert not any(kept(coq, [lemma(o, {}) for o in wrong], tmp_path))


def test_wrong_certificates_of_true_statements_are_refused(coq, tmp_path):
    """One number of the evidence changed: a bound that the hypotheses do not imply, another hypothesis, another constant."""
    x = checker_tests()
    table = {
        "bound": x.prove(x.OPEN, x.positive(x.x), x.coefficients(x=("1/2", 1)), x=x.HALF),
        "bound on the other side": x.prove([("<", x.x, "5")], x.positive(5 - x.x), x.coefficients(x=(5, None)), x=0),
        "index": x.prove(x.OPEN, x.positive(x.x), x.hypothesis(1), x=x.HALF),
        "constant": x.prove([], x.positive(x.E(3)), x.factors(2)),
        "sign of a factor": x.prove(x.OPEN, x.positive(x.x), x.factors(1, (x.x, 1, "<", x.hypothesis(0))), x=x.HALF),
        "coefficient": x.prove(x.OPEN, x.positive(x.x), x.combination((2, x.ONE, [0])), x=x.HALF),
    }
    _, lemmas = lemmas_of(table)
    assert len(lemmas) == len(table)
    assert not any(kept(coq, lemmas, tmp_path))


def places(node, path=()) -> Iterator[tuple[tuple, object]]:
    """Everything in the evidence that is not a container, and where it stands."""
    pairs = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else None
    if pairs is None:
        yield path, node
    else:
        for key, value in pairs:
            if key not in ("point", "kind", "fresh"):
                yield from places(value, (*path, key))


def with_one_change(found: dict, choice: random.Random) -> dict | None:
    """The certificate with a number, sign, index or variable of its evidence changed."""
    changed = deepcopy(found)
    spots = list(places(changed["evidence"]))
    if not spots:
        return None
    path, old = choice.choice(spots)
    if isinstance(old, int):
        new: object = max(0, old + choice.choice([-1, 1]))
    elif old in ("<", ">", "<=", ">=", "=", "!="):
        new = choice.choice(["<", ">", "<=", ">=", "=", "!="])
    elif isinstance(old, str):
        new = choice.choice(["0", "1", "2", "-1", "1/2", *changed["obligation"]["variables"]])
    else:
        return None
    node = changed["evidence"]
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = new
    return changed if new != old else None


@pytest.mark.exhaustive
def test_the_kernel_and_the_checker_agree_on_changed_evidence(coq, tmp_path):
    """Two checkers that share no code: the program in Python, and the one in Coq with its proof."""
    choice = random.Random(1985)
    originals = [committed(o) for o in choice.sample([o for o in shipped() if o.witness is None], 90)]
    originals += [found for found in checker_tests().ACCEPTED.values() if found["evidence"]["kind"] == "proof"]
    words, lemmas = [], []
    for found in originals:
        changed = with_one_change(found, choice)
        word = checker_tests().judge(changed)[0] if changed is not None else "malformed"
        if changed is None or word == "malformed":
            continue
        try:
            lemmas.append(lemma(obligation_of(changed), changed))
            words.append(word)
        except (ValueError, UsageError):
            assert word == "rejected"
    assert words.count("rejected") >= 50
    answers = kept(coq, lemmas, tmp_path)
    assert [
        one.text(word) for one, word, good in zip(lemmas, words, answers, strict=True) if good != (word == "accepted")
    ] == []


# -- products of unequal steps ---------------------------------------------------------------


@pytest.mark.exhaustive
def test_the_product_claims_for_3_4_and_5_steps(coq, tmp_path):
    lemmas = product_lemmas()
    assert len(lemmas) == 6
    false = []
    for steps in (3, 4):
        polynomial, rational = product_obligations(steps)
        for o, divided in ((polynomial, False), (rational, True)):
            more = replace(o, claim=Relation(o.claim.left, ">", 2 * o.claim.right))
            near_one = {v: Fraction(2 if v.name == "M" else "99/100") for v in o.variables}
            assert not holds_at(more.claim, near_one)
            false.append(lemma(more, {"evidence": product_evidence(steps, divided=divided)}))
    assert kept(coq, [*lemmas, *false], tmp_path) == [True] * 6 + [False] * 4


# -- what gets into a file ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "hypothesis", "index": "0). Axiom a : False. Check (0"},
        {"kind": "hypothesis", "index": True},
        {"kind": "coefficients", "bounds": {}, "multiplier": "1 + Var 7"},
        {"kind": "coefficients", "bounds": {"x": ["0 1", None]}, "multiplier": "1"},
        {"kind": "coefficients", "bounds": {"y": ["0", None]}, "multiplier": "1"},
        {"kind": "factors", "constant": "1/0", "factors": []},
        {"kind": "sign", "sign": ">). admit.", "evidence": {"kind": "identity"}},
        {"kind": "admit"},
        {"kind": "split", "by": ["%", "x", "x"], "cases": []},
        [],
        None,
    ],
)
def test_nothing_but_evidence_gets_into_a_file(wrong):
    evidence = {"kind": "proof", "point": {"x": "1"}, "denominators": [], "goal": wrong}
    with pytest.raises(ValueError):
        certificate_term({"variables": ["x"], "hypotheses": [], "claim": []}, evidence)
