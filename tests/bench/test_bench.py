"""The benchmark's obligations are what they say, QEPCAD's input says the same, and the page is built from the timings alone."""

from __future__ import annotations

import random
import re
import sys
import xml.etree.ElementTree as ET
from fractions import Fraction
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "bench"), str(ROOT / "tests" / "corpus")]

from claims import Claim  # noqa: E402
from exact_claims import holds, sides  # noqa: E402
from obligations import Obligation, obligations, product_grows  # noqa: E402
from page import Row, Timing, plot, table  # noqa: E402
from qepcad import ask_qepcad, find_qepcad, formula  # noqa: E402
from region_points import counterexample, refutes, variables  # noqa: E402

ALL = list(obligations(5))


def as_claim(obligation: Obligation) -> Claim:
    return Claim("bench", obligation.name, obligation.claim, obligation.given, str(obligation.true).lower(), "bench")


def test_names_differ_and_false_ones_are_there() -> None:
    assert len({o.name for o in ALL}) == len(ALL)
    assert sum(not o.true for o in ALL) >= 4
    assert {o.steps for o in ALL if o.name.startswith("O2(") and "symbolic" in o.name} == {2, 3, 4, 5}


@pytest.mark.parametrize("obligation", [o for o in ALL if o.true and o.steps < 5], ids=lambda o: o.name)
def test_true_obligations_survive_sampling(obligation: Obligation) -> None:
    assert counterexample(as_claim(obligation), 300, 1) is None


@pytest.mark.parametrize("obligation", [o for o in ALL if not o.true], ids=lambda o: o.name)
def test_false_obligations_fail_somewhere(obligation: Obligation) -> None:
    claim = as_claim(obligation)
    near = Fraction(1, 10**3)
    perfect = {name: Fraction(64) if name == "M" else 1 - near for name in variables(claim)}
    assert counterexample(claim, 3000, 1) is not None or refutes(claim, perfect)


# O4 has too many terms for the grammar that reads them back
@pytest.mark.parametrize("obligation", [o for o in ALL if o.steps < 4 and o.name != "O4"], ids=lambda o: o.name)
def test_qepcad_input_says_the_same(obligation: Obligation) -> None:
    text = formula(obligation.claim, obligation.given)
    names = re.findall(r"\(A (v\d+)\)", text)
    own = variables(as_claim(obligation))
    ordered = names_in_order(obligation, own)
    above, below = re.search(r"\[ \[ (.*) \] ==> \[ (.*) \] \]\.", text).groups()  # type: ignore[union-attr]
    choice = random.Random(obligation.name)
    for _ in range(60):
        point = {name: Fraction(choice.randint(-6, 12), choice.choice((1, 2, 7))) for name in own}
        renamed = dict(zip(names, (point[name] for name in ordered), strict=True))
        try:
            expected = holds(obligation.claim, point)
        except ZeroDivisionError:
            expected = False
        assert all(holds(ours(part), renamed) for part in above.split(" /\\ ")) is all(
            holds(text, point) for text in obligation.given
        )
        assert all(holds(ours(part), renamed) for part in below.split(" /\\ ")) is expected


def names_in_order(obligation: Obligation, own: list[str]) -> list[str]:
    """The order in which the package lists the variables; only that is taken from it."""
    from rlstar_sym.polynomial.parser import parse_relations
    from rlstar_sym.theorem.obligations import Obligation as Owed

    hypotheses = tuple(r for text in obligation.given for r in parse_relations(text))
    found = [v.name for v in Owed("x", hypotheses, parse_relations(obligation.claim)[0]).variables]
    assert sorted(found) == own
    return found


def ours(text: str) -> str:
    """QEPCAD's way of writing turned into ours: factors side by side are products."""
    joined = re.sub(r"(?<=[0-9]) (?=v)", "*", text.replace("/=", "!="))
    assert len(sides(joined)) == 1
    return joined


@pytest.mark.skipif(find_qepcad() is None, reason="QEPCAD is not installed")
def test_qepcad_answers() -> None:
    program = find_qepcad()
    assert program is not None
    assert ask_qepcad(program, formula("x*y < 1", ["0 < x < 1", "0 < y < 1"]), 20)[0] == "proved"
    assert ask_qepcad(program, formula("x*y < 1/2", ["0 < x < 1", "0 < y < 1"]), 20)[0] == "refuted"
    assert ask_qepcad(program, "nonsense", 20)[0] == "undecided"
    slow = product_grows(4, "M")
    verdict, reason, seconds = ask_qepcad(program, formula(slow.claim, slow.given), 1)
    assert (verdict, reason) == ("undecided", "no answer within 1 s")
    assert seconds < 10


def rows() -> list[Row]:
    def timings(ours: float, z3: Timing) -> dict[str, Timing]:
        return {
            "rlstar": Timing("proved", (ours, ours, 2 * ours)),
            "z3": z3,
            "cvc5": Timing("undecided", (20.0,)),
            "qepcad": Timing("not run"),
        }

    return [
        Row("O2(2, symbolic)", 2, True, timings(0.1, Timing("proved", (0.5,)))),
        Row("O2(3, symbolic)", 3, True, timings(0.2, Timing("undecided", (20.0,)))),
    ]


def test_table_and_plot() -> None:
    engines = ["rlstar", "z3", "cvc5", "qepcad"]
    lines = table(rows(), engines, 20)
    assert "| 5 |" in lines[2]
    assert "no answer in 20 s" in lines[3]
    assert "more than 1e+02" in lines[3]
    assert "not run" in lines[2]
    picture = plot(rows(), engines, 20, "title")
    assert picture == plot(rows(), engines, 20, "title")
    root = ET.fromstring(picture)
    marks = [node.get("fill") for node in root.iter("{http://www.w3.org/2000/svg}circle")]
    assert marks.count("white") == 3
    assert len(marks) == 6
