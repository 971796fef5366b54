"""Read LaTeX only as far as its structure: braces, environments, fences, mathematics; raise where it is unbalanced."""

from __future__ import annotations

import re

TOKEN = re.compile(r"\\begin\{[a-z*]+\}|\\end\{[a-z*]+\}|\\[A-Za-z]+|\\.|[{}$&]|[^\\{}$&]+", re.DOTALL)
MATHEMATICS = {"equation*", "gather*", "align*", "split"}


def without_comments(text: str) -> str:
    """The text without its comment lines, and without the line that defines what numbers a step."""
    return "\n".join(line for line in text.split("\n") if not line.startswith(("%", r"\def\provestep#1")))


def check_structure(text: str) -> None:
    """Raise AssertionError at the first thing that does not close, or mathematics in text and text in mathematics."""
    stack: list[str] = []
    dollar = False
    groups = 0
    before = ""
    for token in TOKEN.findall(without_comments(text)):
        if token.startswith(r"\begin{"):
            assert not dollar, f"{token} inside a formula"
            stack.append(token[7:-1])
        elif token.startswith(r"\end{"):
            assert stack and stack.pop() == token[5:-1], f"{token} closes nothing"
        elif token == "{" or token == r"\left":
            stack.append(token)
        elif token == "}":
            assert stack and stack.pop() == "{", "a brace closes nothing"
        elif token == r"\right":
            assert stack and stack.pop() == r"\left", r"\right closes nothing"
        elif token == r"\begingroup":
            groups += 1
        elif token == r"\endgroup":
            groups -= 1
        elif token == "$":
            assert not MATHEMATICS & set(stack), "a dollar inside a display"
            assert not (dollar and before == "$"), "an empty formula, which TeX takes for a display"
            dollar = not dollar
        elif token == "&":
            assert {"split", "align*", "tabular"} & set(stack), "an alignment mark outside an alignment"
        elif not token.startswith("\\"):
            inside = dollar or bool(MATHEMATICS & set(stack))
            assert inside or not re.search(r"[\^_#]", token), f"{token!r} outside mathematics"
            assert "\n\n" not in token or not inside, "an empty line inside a formula"
        before = token
    assert not stack, f"left open: {stack}"
    assert not dollar, "a formula is left open"
    assert groups == 0, "a group is left open"


def environment(text: str, name: str) -> str:
    """What stands in the first environment of this name."""
    match = re.search(rf"\\begin\{{{name}\}}(.*?)\\end\{{{name}\}}", text, re.DOTALL)
    assert match is not None, f"no {name}"
    return match.group(1)


def bare(formula: str) -> str:
    """A formula without everything that only breaks or sizes it."""
    formula = re.sub(
        r"\\(begin|end)\{(split|(equation|gather|align)\*)\}|\\(tag|label)\{[^}]*\}|\\q?quad|\\left|\\right|\\[Bb]igg?[lr]?\b",
        "",
        formula,
    )
    formula = formula.replace(r"\dfrac", r"\frac").replace("{}", "").replace(r"\\", "").replace("&", "")
    return re.sub(r"\s|\\,|\\;", "", formula)
