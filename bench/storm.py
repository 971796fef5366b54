"""The accuracy of a parametric chain as a rational function, by Storm (the optional extra `storm`), beside ours: the same function, and how long each takes.

python bench/storm.py [--steps 6] [--states 4]      ends with 1 if the functions differ
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from fractions import Fraction
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "corpus")]

from exact_claims import value  # noqa: E402

from rlstar_sym import SymmetricChain  # noqa: E402


def program(steps: int, states: int) -> str:
    """The chain in PRISM's language: `t` steps made, the state `s`; from the right state, as all questions are alike."""
    lines = ["dtmc", *(f"const double d{k};" for k in range(1, steps + 1)), "module chain"]
    lines += [f"  t : [0..{steps}] init 0;", f"  s : [0..{states - 1}] init 0;"]
    for k in range(1, steps + 1):
        stay, leave = f"(1 + {states - 1}*d{k})/{states}", f"(1 - d{k})/{states}"
        for here in range(states):
            moves = [f"{stay if there == here else leave} : (t'={k})&(s'={there})" for there in range(states)]
            lines.append(f"  [] t={k - 1} & s={here} -> {' + '.join(moves)};")
    lines += [f"  [] t={steps} -> true;", "endmodule"]
    return "\n".join(lines) + "\n"


def by_storm(steps: int, states: int) -> str:
    """Storm's rational function, as text."""
    import stormpy

    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory) / "chain.prism"
        file.write_text(program(steps, states), encoding="ascii")
        chain = stormpy.parse_prism_program(str(file))
    wanted = stormpy.parse_properties(f"P=? [F t={steps} & s=0]", chain)
    model = stormpy.build_parametric_model(chain, wanted)
    return str(stormpy.model_checking(model, wanted[0]).at(model.initial_states[0]))


def by_us(steps: int, states: int) -> str:
    """Ours, from the kernel algebra."""
    return str(SymmetricChain(steps, states).accuracy)


def main() -> int:
    """Both, for two steps and more."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int, default=6, help="up to so many (default: 6)")
    parser.add_argument("--states", type=int, default=4, help="default: 4")
    args = parser.parse_args()
    choice = random.Random(1)
    print("| N | Storm, s | ours, s | equal |\n|---|---|---|---|")
    differ = False
    for steps in range(2, args.steps + 1):
        started = time.perf_counter()
        theirs = by_storm(steps, args.states)
        between = time.perf_counter()
        own = by_us(steps, args.states)
        ended = time.perf_counter()
        equal = True
        for _ in range(200):
            point = {f"d{k}": Fraction(choice.randint(-20, 40), choice.randint(1, 40)) for k in range(1, steps + 1)}
            renamed = {**point, **{f"delta_{k}": point[f"d{k}"] for k in range(1, steps + 1)}}
            equal &= value(theirs, point) == value(own, renamed)
        differ |= not equal
        print(f"| {steps} | {between - started:.3f} | {ended - between:.3f} | {'yes' if equal else 'NO'} |", flush=True)
    return int(differ)


if __name__ == "__main__":
    sys.exit(main())
