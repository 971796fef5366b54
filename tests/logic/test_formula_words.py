"""Formulas said in words and in LaTeX: every binder with its range, shapes with words of their own, and two readers that agree with the meaning."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from rlstar_sym import Aggregate, Defined, Symbol
from rlstar_sym.logic.formulas import (
    At,
    Both,
    Compared,
    Count,
    Either,
    Exists,
    ForAll,
    ForAllReals,
    Formula,
    Holds,
    Iff,
    Implies,
    Least,
    Logarithm,
    Not,
    Ordered,
    Plus,
    Power,
    Sentence,
    Shifted,
    Special,
    Tends,
    Times,
    TwoTo,
    Variable,
    within,
)
from rlstar_sym.logic.names import canonical, same
from rlstar_sym.logic.pieces import in_formula, paragraph, plain
from rlstar_sym.logic.shown import Notation, Place
from rlstar_sym.logic.tex import sentence_latex
from rlstar_sym.logic.text import sentence_text
from rlstar_sym.logic.words import Speaker
from rlstar_sym.polynomial.expressions import ZERO, expr
from rlstar_sym.polynomial.operators import Operator, compare
from rlstar_sym.replay.meaning import evaluate
from rlstar_sym.replay.replay import scene_of
from rlstar_sym.replay.runs import precision
from rlstar_sym.replay.table import runs_for
from rlstar_sym.replay.values import as_fraction, is_exact
from rlstar_sym.theorem.discovery import discover

delta, M, x = Symbol("delta", r"\delta_n", indexed=True), Symbol("M"), Symbol("x")
L = Aggregate("L", "product", delta, 0)
n, k, m = (Variable(name, "step") for name in "nkm")
t, T = Variable("t", "number"), Variable("T", "number")
i = Variable("i", "state")
SPEAKER = Speaker(Notation([delta], rounds=True))


def zero(step: Variable, *, differs: bool = False) -> Holds:
    return Holds(delta.differs(0) if differs else delta.equals(0), 0, step)


def exactly_one() -> Formula:
    apart = Ordered(k, "!=", n)
    return Exists(n, Both((zero(n), ForAll(k, Implies((apart,), zero(k, differs=True))))))


def two_or_more() -> Formula:
    return Exists(n, Both((zero(n), Exists(k, Both((Ordered(k, "!=", n), zero(k)))))))


now = At(1 - delta, t, n)
CASES: list[tuple[Formula, str, str]] = [
    (Holds(M >= 2), "M >= 2", r"M \ge 2"),
    (ForAll(n, Holds(delta < 1, t, n)), "delta[n](t) < 1 for every step n", r"\delta_n(t) < 1\text{ for every step }n"),
    (ForAll(k, Holds(delta < 1, 0, k)), "delta[k](0) < 1 for every step k", r"\delta_k(0) < 1\text{ for every step }k"),
    (
        Both((Holds(0 < x), Holds(x < 1), ForAll(n, Holds(delta > x, 0, n)))),
        "0 < x < 1, and delta[n](0) > x for every step n",
        r"0 < x < 1,\text{ and }\delta_n(0) > x\text{ for every step }n",
    ),
    (
        Tends(t, now, At(ZERO)),
        "1 - delta[n](t) -> 0 as t -> oo",
        r"1 - \delta_n(t) \longrightarrow 0 \quad (t \to \infty)",
    ),
    (
        ForAll(t, Compared(now, "<=", Times((Power(At(x), t), At(M))))),
        "1 - delta[n](t) <= x^t*M at every round t >= 0",
        r"1 - \delta_n(t) \le x^{t}\,M\text{ at every round }t \ge 0",
    ),
    (
        ForAll(t, Compared(At(L, Shifted(t, 1)), "=", Power(At(1 + x), TwoTo(t)))),
        "L(t + 1) = (1 + x)^(2^t) at every round t >= 0",
        r"L(t + 1) = (1 + x)^{2^{t}}\text{ at every round }t \ge 0",
    ),
    (exactly_one(), "delta[n](0) = 0 for exactly one step n", r"\delta_n(0) = 0\text{ for exactly one step }n"),
    (two_or_more(), "delta[n](0) = 0 for two or more steps n", r"\delta_n(0) = 0\text{ for two or more steps }n"),
    (
        Iff(
            ForAll(m, Tends(t, At(delta, t, m), At(expr(1)))), Either((ForAll(n, zero(n, differs=True)), exactly_one()))
        ),
        "(delta[m](t) -> 1 as t -> oo for every step m) iff delta[n](0) = 0 for no step or for exactly one step n",
        r"\bigl(\delta_m(t) \longrightarrow 1 \quad (t \to \infty)\text{ for every step }m\bigr) \iff "
        r"\delta_n(0) = 0\text{ for no step or for exactly one step }n",
    ),
    (Exists(n, Not(zero(n))), "delta[n](0) = 0 fails for some step n", r"\delta_n(0) = 0\text{ fails for some step }n"),
    (
        Both(
            (
                ForAll(t, Both((Compared(At(ZERO), "<=", now), Compared(At(1 - delta, Shifted(t, 1), n), "<=", now)))),
                Tends(t, now, At(ZERO)),
            )
        ),
        "1 - delta[n](t) is never negative, never rises, and falls to 0 as t -> oo",
        r"1 - \delta_n(t)\text{ is never negative, never rises, and falls to }0 \quad (t \to \infty)",
    ),
    (
        ForAll(
            T,
            Implies(
                (ForAll(t, Implies((Ordered(t, "<", T),), Both((Holds(x > 0), ForAll(n, Holds(delta > x, t, n)))))),),
                Compared(At(L, T), ">=", Least((At(x), Plus((At(M), Count(T)))))),
            ),
        ),
        "for every T >= 0: if (x > 0, and delta[n](t) > x for every step n) in every round t < T, then L(T) >= min(x, M + T)",
        r"\text{for every }T \ge 0\text{: if }\bigl(x > 0,\text{ and }\delta_n(t) > x\text{ for every step }n\bigr)"
        r"\text{ in every round }t < T,\text{ then }L(T) \ge \min(x,\, M + T)",
    ),
    (
        ForAllReals(x, Implies((Holds(x > 0),), Holds(x + M > M))),
        "for every real number x: if x > 0, then x + M > M",
        r"\text{for every real number }x\text{: if }x > 0,\text{ then }x + M > M",
    ),
    (Compared(Logarithm(At(x)), "<", At(M)), "log(x) < M", r"\log(x) < M"),
]


@pytest.mark.parametrize(("formula", "text", "tex"), CASES, ids=[c[1][:40] for c in CASES])
def test_what_formulas_say(formula: Formula, text: str, tex: str) -> None:
    said = SPEAKER.say(formula)
    assert plain(said) == text
    assert in_formula(said) == tex
    assert paragraph(said).count("$") % 2 == 0


def test_rounds_are_shown_where_they_are_spoken_of_alone() -> None:
    still = Speaker(Notation())
    assert plain(still.say(ForAll(n, Holds(delta < x, 0, n)))) == "delta[n] < x for every step n"
    assert plain(SPEAKER.say(Holds(M * x > L))) == "M*x > L(0)"


def test_shapes_that_are_not_quite_those_with_words_are_said_in_full() -> None:
    weaker = Exists(n, Both((zero(n), ForAll(k, Implies((Ordered(k, "!=", n),), zero(k))))))
    assert "exactly" not in plain(SPEAKER.say(weaker))
    rising = Both(
        (
            ForAll(t, Both((Compared(At(ZERO), "<=", now), Compared(now, "<=", At(1 - delta, Shifted(t, 1), n))))),
            Tends(t, now, At(ZERO)),
        )
    )
    assert "falls" not in plain(SPEAKER.say(rising))


def test_a_sentence_says_what_it_is_for_all_of_and_its_run() -> None:
    after = Defined("delta_next", delta * x, r"\delta_n'")
    sentence = Sentence(
        2,
        (x,),
        (delta,),
        (),
        ((delta, after),),
        Implies((Holds(0 < x), Holds(x < 1)), ForAll(m, Tends(t, At(delta, t, m), At(ZERO)))),
    )
    assert sentence_text(sentence) == (
        "delta[n](t) -> 0 as t -> oo for every step n  if 0 < x < 1  "
        "(for all N >= 2 steps; x real; delta real for every step; every run with delta[n](t + 1) = delta_next[n](t))"
    )
    tex = sentence_latex(sentence)
    for part in (r"N \ge 2", r"n = 1, \dots, N", r"\delta_n(t + 1) = \delta_n'(t)", r"0 < x < 1", r"\longrightarrow 0"):
        assert part in tex


def test_a_form_without_words_is_refused() -> None:
    with pytest.raises(TypeError, match="unheard"):
        SPEAKER.say(Special("unheard", ()))


# -- names -------------------------------------------------------------------------------------


def closed(body: Formula, *symbols: Symbol) -> Sentence:
    return Sentence(2, symbols, (delta,), (), (), body)


def test_bound_names_avoid_every_symbol_that_occurs() -> None:
    named_n = Symbol("n")
    sentence = canonical(closed(ForAll(n, Holds(delta < named_n, 0, n)), named_n))
    assert [p.variable.name for p in within(sentence.body) if isinstance(p, ForAll)] == ["k"]
    inside = Defined("u", named_n + 1)
    hidden = canonical(closed(ForAll(m, Holds(delta < inside, 0, m)), named_n))
    assert [p.variable.name for p in within(hidden.body) if isinstance(p, ForAll)] == ["k"]
    assert canonical(sentence) == sentence


def test_names_of_bound_variables_make_no_difference_and_what_they_bind_does() -> None:
    one = closed(ForAll(n, ForAll(k, Implies((Ordered(k, "!=", n),), Holds(delta > 0, 0, k)))))
    other = closed(ForAll(k, ForAll(m, Implies((Ordered(m, "!=", k),), Holds(delta > 0, 0, m)))))
    assert same(one, other)
    crossed = closed(ForAll(k, ForAll(m, Implies((Ordered(m, "!=", k),), Holds(delta > 0, 0, k)))))
    assert not same(one, crossed)
    assert not same(closed(ForAll(n, zero(n))), closed(Exists(n, zero(n))))


def test_a_binder_inside_another_of_the_same_name_keeps_its_own() -> None:
    shadow = closed(ForAll(n, Both((zero(n), Exists(n, zero(n, differs=True))))))
    body = canonical(shadow).body
    assert isinstance(body, ForAll) and isinstance(body.body, Both)
    outer, inner = body.body.parts
    assert isinstance(outer, Holds) and isinstance(inner, Exists) and isinstance(inner.body, Holds)
    assert outer.step == body.variable and inner.body.step == inner.variable != body.variable


# -- two readers ---------------------------------------------------------------------------------

_READER = Path(__file__).resolve().parents[1] / "polynomial" / "latex_reader.py"


def reader() -> ModuleType:
    spec = importlib.util.spec_from_file_location("latex_reader_of_formulas", _READER)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SIGNS: dict[str, Operator] = {r" \le ": "<=", r" \ge ": ">=", r" \ne ": "!=", " < ": "<", " > ": ">", " = ": "="}


@pytest.mark.parametrize("name", ["I.1", "I.2", "I.3", "I.5", "I.6a", "II.1a", "II.3b", "II.5"])
def test_a_reader_of_the_latex_finds_the_relations_true_where_the_meaning_does(name: str) -> None:
    """Each relation of a conclusion, as it is typeset, read with the numbers of an explicit run; and judged by the meaning of the formula."""
    latex, read = reader(), 0
    one = discover([name])[name]
    for fact in one.conclusions:
        scene, notation = scene_of(fact, one.proof), Notation.of([fact.sentence])
        for run in runs_for(fact.statement, scene, 1)[:2]:
            for held in {h for h in within(scene.body) if isinstance(h, Holds) and h.round == 0}:
                focus = run.steps if held.step is not None else 1
                with precision():
                    values = {s: run.start.value(s, focus) for s in held.relation.symbols()}
                    meant = run.start.holds(held.relation, focus)
                    judged = evaluate(ForAll(held.step, held) if held.step is not None else held, run).holds
                if not all(map(is_exact, values.values())) or meant is None:
                    continue
                names = {notation.symbol(s, Place(0, held.step)).tex: as_fraction(v) for s, v in values.items()}
                shown = in_formula(Speaker(notation).say(held))
                (sign,) = [sign for sign in SIGNS if sign in shown]
                left, right = (latex.Reader(side, names).value() for side in shown.split(sign))
                assert compare((left > right) - (left < right), SIGNS[sign]) is meant, (fact.label, shown)
                assert meant or judged is False
                read += 1
    assert read >= 4
