"""What a notebook shows: LaTeX that closes what it opens, HTML that escapes what it is given."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from rlstar_sym.logic.pieces import in_formula
from rlstar_sym.model.chain import SymmetricChain
from rlstar_sym.report.boxes import read
from rlstar_sym.theorem.saying import stated
from rlstar_sym.theorem.verdicts import TheoremResult
from rlstar_sym.theorem.wording import group_claims


def formula_in(shown: str) -> str:
    """What stands between the dollars, which must be there."""
    assert shown.startswith("$$") and shown.endswith("$$")
    inside = shown[2:-2]
    assert "$" not in inside
    return inside


def check_formula(inside: str) -> None:
    assert inside.count("{") == inside.count("}")
    assert inside.count(r"\left") - inside.count(r"\leftarrow") == inside.count(r"\right") - inside.count(
        r"\rightarrow"
    )
    assert inside.count(r"\begin{") == inside.count(r"\end{")


def test_theorems_show_themselves(shipped: list[TheoremResult]) -> None:
    for result in shipped:
        inside = formula_in(result.theorem._repr_latex_())
        check_formula(inside)
        assert result.theorem.id in inside
        assert (r"\text{Suppose that }" in inside) == bool(result.theorem.proof.assumptions)
        parts = stated(result.theorem)
        for group in parts.groups:
            for claim in group_claims(parts, group):
                assert in_formula(claim) in inside


@pytest.mark.parametrize(
    "chain",
    [
        SymmetricChain(),
        SymmetricChain(equal=True),
        SymmetricChain(3, 64),
        SymmetricChain(2),
        SymmetricChain(3, 64, equal=True),
    ],
)
def test_recursions_show_themselves(chain: SymmetricChain) -> None:
    after = chain.star_round()
    inside = formula_in(after._repr_latex_())
    check_formula(inside)
    for edge in after.edges:
        assert f"{edge.latex_name}' = " in inside
    for line in after.latex().split("\n"):
        assert read(line)


class Tags(HTMLParser):
    """The tags and the text of a piece of HTML; raises where tags do not match."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.open.append(tag)
        self.seen.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("verdict", ["proved", "refuted", "undecided"])
def test_results_show_themselves(by_id: dict[str, TheoremResult], verdict: str) -> None:
    result = by_id["I.3"]
    hostile = replace(
        result, theorem=replace(result.theorem, title="<script>&"), verdict=verdict, reason="<b>x</b> & y"
    )  # type: ignore[arg-type]
    tags = Tags()
    tags.feed(hostile._repr_html_())
    tags.close()
    assert not tags.open
    assert "script" not in tags.seen
    assert "<script>&" in tags.text and "<b>x</b> & y" in tags.text
    assert verdict in tags.text
    for fact in result.theorem.conclusions:
        assert fact.text() in tags.text
