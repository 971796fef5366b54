"""What `rlstar derive` prints at a temperature whose round takes roots: delta' in the odds as they are sampled."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING

from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.model.chain import SymmetricChain
    from rlstar_sym.model.star_round import StarRound


def tempered_text(chain: SymmetricChain, pipeline: StarRound, temperature: Fraction, chosen: str) -> str:
    """delta' of the step in focus, in q = od(delta)^(1/tau) and the product of the other sampled edges."""
    from rlstar_sym.polynomial.expressions import Symbol, substitute
    from rlstar_sym.polynomial.latex import latex
    from rlstar_sym.polynomial.printers import text, tree

    odds, rest, image = chain.tempered_step(pipeline)
    power = 1 / temperature
    states = text(chain.states)
    least = "delta" if chain.number_of_states == 2 else f"({states} - 1)*delta"
    if chain.number_of_states is not None and chain.number_of_states > 2:
        least = f"{chain.number_of_states - 1}*delta"
    meaning = f"((1 + {least})/(1 - delta))^({power})"
    over = "the other N - 1 steps" if chain.steps is None else f"the other {chain.steps - 1} steps"
    if chosen == "text":
        lines = [
            f"delta' = {text(image)}",
            "",
            f"q = {meaning}: the odds of the step as it is sampled at temperature {temperature}",
            f"rest: product of {text(rest.term)}, the edge as it is sampled, over {over}",
            "delta: edge of the step, delta': after the round",
        ]
        return "\n".join(lines)
    if chosen == "latex":
        own = chain.delta.latex_name
        shown = latex((1 + (chain.states - 1) * chain.delta) / (1 - chain.delta))
        line = f"{own}' = {latex(image)}"
        if chain.equal:
            others = "N - 1" if chain.steps is None else str(chain.steps - 1)
            product = rf"\left({latex(rest.term)}\right)^{{{others}}}"
        else:
            product = rf"\prod_{{k \ne n}} {latex(substitute(rest.term, {odds: Symbol('q_k', 'q_k')}))}"
        return rf"{line}, \qquad {odds.latex_name} = \left({shown}\right)^{{{power}}}, \qquad {rest.latex_name} = {product}"
    if chosen == "json":
        data = {
            "steps": chain.steps if chain.steps is not None else "symbolic",
            "states": chain.number_of_states if chain.number_of_states is not None else "symbolic",
            "equal": chain.equal,
            "temperature": str(temperature),
            "arguments": [s.name for s in (chain.delta, odds, rest, *chain.parameters)],
            "images": [{"edge": chain.delta.name, "text": text(image), "tree": tree(image)}],
            "sampled_odds": {"name": odds.name, "of": "delta", "text": meaning, "power": str(power)},
            "rest_factor": {"text": text(rest.term), "tree": tree(rest.term)},
        }
        return json.dumps(data, indent=2)
    raise UsageError(
        f"a round at temperature {temperature} takes roots, so it has no exact source; choose --format text, latex or json"
    )
