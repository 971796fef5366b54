"""The obligations that the benchmark asks, written out for explicit N and M: see THEOREM ids I.3, I.7, II.3 and III.1 in proofs/ and docs/.

O1 a step improves; O2(N, M) the product of the edges grows; O3(N, M) the share of chains that are right in every step does not fall;
O4 arbitrary kernels, two steps between two states, arbitrary start: the accuracy does not fall; O5 a noisy verifier still improves. And false mutants of O2 and O5.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Obligation:
    """A claim with its hypotheses. name: of the row; steps: N where the row is about one, else 0; true: its known truth."""

    name: str
    steps: int
    claim: str
    given: tuple[str, ...]
    true: bool = True


def obligations(most_steps: int) -> Iterator[Obligation]:
    """All of them, with O2 and O3 up to so many steps."""
    box = ("0 < l < 1", "0 < r < 1", "M >= 2")
    yield Obligation("O1", 0, "l + r + (M-2)*l*r > l*(1 + (M-1)*l*r)", box)
    for steps in range(2, most_steps + 1):
        yield product_grows(steps, "M")
    for states in ("2", "3", "64"):
        yield product_grows(3, states)
    for steps in range(2, most_steps):
        yield share_rises(steps, "M")
    yield arbitrary_kernels()
    verifier = ("0 < x < 1", "0 < r < 1", "M >= 2")
    left = "x*(a + (M-1)*b) + (a-b)*r*(1 + (M-2)*x)"
    right = "x*(a + (M-1)*b + {m}*(a-b)*x*r)"
    yield Obligation("O5", 0, f"{left} > {right.format(m='(M-1)')}", (*verifier, "0 <= b < a"))
    yield Obligation("O5, b >= a", 0, f"{left} > {right.format(m='(M-1)')}", (*verifier, "0 < a <= b"), False)
    yield Obligation("O5, 1 + M L", 0, f"{left} > {right.format(m='M')}", (*verifier, "0 <= b < a"), False)
    for steps in range(2, 7, 2):
        yield product_grows(steps, "64", wrong=True)


def edges(steps: int) -> list[str]:
    """The variables of so many steps."""
    return [f"d{k}" for k in range(1, steps + 1)]


def product_grows(steps: int, states: str, *, wrong: bool = False) -> Obligation:
    """O2(N, M), denominators multiplied out; wrong: with the denominator 1 + M L."""
    own, whole, m = _parts(steps, states)
    numerators = _numerators(own, whole, m)
    factor = states if wrong else m
    claim = f"{'*'.join(numerators)} > {whole}*(1 + {factor}*{whole})^{steps}"
    given = tuple(f"0 < {d} < 1" for d in own) + (("M >= 2",) if states == "M" else ())
    name = f"O2({steps}, {'symbolic' if states == 'M' else states})" + (", 1 + M L" if wrong else "")
    return Obligation(name, steps, claim, given, not wrong)


def share_rises(steps: int, states: str) -> Obligation:
    """O3(N, M), denominators multiplied out, the common factors 1 + (M-1) d cancelled."""
    own, whole, m = _parts(steps, states)
    rests = ["*".join(e for e in own if e != d) for d in own]
    left = "*".join(f"(1 + {m}*{rest})" for rest in rests)
    claim = f"{left}*(1 + {m}*{whole}) >= (1 + {m}*{whole})^{steps} + {m}*{'*'.join(_numerators(own, whole, m))}"
    given = tuple(f"0 <= {d} <= 1" for d in own) + (("M >= 2",) if states == "M" else ())
    return Obligation(f"O3({steps}, {'symbolic' if states == 'M' else states})", steps, claim, given)


def arbitrary_kernels() -> Obligation:
    """O4. The kept chains 0-0-0, 0-1-0, 1-0-1 and 1-1-1 have the weights A, B, C and E."""
    weight = {
        "A": "(p*a*c)",
        "B": "(p*(1-a)*(1-d))",
        "C": "((1-p)*(1-b)*(1-c))",
        "E": "((1-p)*b*d)",
    }
    after = "p*(A/(A + B)*A/(A + C) + B/(A + B)*B/(B + E)) + (1-p)*(C/(C + E)*C/(A + C) + E/(C + E)*E/(B + E)) >= A + B + C + E"
    claim = "".join(weight.get(character, character) for character in after)
    return Obligation("O4", 0, claim, tuple(f"0 < {name} < 1" for name in "abcdp"))


def _parts(steps: int, states: str) -> tuple[list[str], str, str]:
    own = edges(steps)
    return own, "*".join(own), "(M-1)" if states == "M" else str(int(states) - 1)


def _numerators(own: list[str], whole: str, m: str) -> list[str]:
    found = []
    for d in own:
        rest = "*".join(e for e in own if e != d)
        found.append(f"({d} + {rest} + ({m} - 1)*{whole})")
    return found
