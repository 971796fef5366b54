"""Authors' plain text as LaTeX: nothing in it is ever source, and its mathematics is recognised."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from latex_structure import check_structure

from rlstar_sym.report.prose import escape, listed, prose


@pytest.mark.parametrize(
    ("plain", "shown"),
    [
        ("R >= L >= c.", r"$R \ge L \ge c$."),
        ("delta_n' > 0 for all n", r"$\delta_{n}' > 0$ for all $n$"),
        ("delta'^a = delta^a", r"$\delta'^{a} = \delta ^{a}$"),
        ("od(delta) od(R)", r"$\mathrm{od}(\delta ) \mathrm{od}(R)$"),
        ("it holds (II.1b), by I.6c and II.2", "it holds (II.1b), by I.6c and II.2"),
        ("the only x* with H(x*) = tau", r"the only $x^{*}$ with $H(x^{*}) = \tau$"),
        ("y* < y fails at y = y*.", r"$y^{*} < y$ fails at $y = y^{*}$."),
        ("a*b and a * b", r"$a\cdot b$ and $a \cdot b$"),
        ("J(t) -> 1", r"$J(t) \to 1$"),
        ("(M-1) L", "$(M-1) L$"),
        ("2^(t-1) rounds", "$2^{t-1}$ rounds"),
        ("on [0, 1]^N it holds", "on [0, 1]$^{N}$ it holds"),
        ("a round is not A round", "a round is not A round"),
        ("With R = 0 a round changes nothing,", "With $R = 0$ a round changes nothing,"),
        ("RL-STaR, arXiv:2410.23912, contribution (2)", "RL-STaR, arXiv:2410.23912, contribution (2)"),
        ("the log-odds of a pre-trained model", "the log-odds of a pre-trained model"),
        ("a step's edge, e.g. N - 1", "a step's edge, e.g. $N - 1$"),
        ("3.5e-18 below", "3.5e-18 below"),
        ("falls by <= 1", r"falls by $\le$ 1"),
        ("50% of #1 & a_b", r"50\% of \#1 \& $a_{b}$"),
        ("star_round", r"star\_round"),
        (r"\input{x}", r"\textbackslash{}input\{$x$\}"),
        ("G\u00f6del, \u0141o\u015b", r"G\"{o}del, \L{}o\'{s}"),
        ("", ""),
    ],
)
def test_examples(plain: str, shown: str) -> None:
    assert prose(plain) == shown


def test_unknown_characters_are_named() -> None:
    assert prose("\u4e2d") == "[U+4E2D]"
    assert "\x07" not in prose("bell\x07")


@given(st.text(max_size=80))
def test_every_text_is_balanced_ascii_without_commands_of_its_own(text: str) -> None:
    for shown in (prose(text), escape(text)):
        assert shown.isascii()
        check_structure(shown)
        assert not re.search(r"(?<!\\)%", shown)
        commands = set(re.findall(r"\\[A-Za-z]+", shown))
        assert not commands & {r"\input", r"\write", r"\end", r"\begin", r"\csname", r"\def"}


@given(st.text(alphabet="ab dx_^'(){}[]<>=-+*/.,1N\\$%&#~\"`|", max_size=40))
def test_dense_punctuation_is_balanced_too(text: str) -> None:
    check_structure(prose(text))


def test_lists_in_words() -> None:
    assert [listed(list("abc")[:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
