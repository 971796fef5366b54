"""Files whose conclusions are false, by rules that are each sound but were once combined in ways that nobody had meant: every one of them is refused.

`attacks/*.txt` are theorem files; the first line says what goes wrong in it. (They do not end in .py so that nothing runs them as theorems.)
"""

from __future__ import annotations

from pathlib import Path

import pytest

from rlstar_sym.errors import RlstarError
from rlstar_sym.theorem.discovery import discover

ATTACKS = sorted((Path(__file__).parent / "attacks").glob("*.txt"))
REFUSED = {
    "accuracy_of_one_state": "sets a mean over the states against a product or sum of one state's entries",
    "citation_without_use": "has no setter",
    "compare_at_an_edge_a_product_over_steps": "d differs from step to step",
    "compare_at_an_edge_a_sum_over_steps": "d differs from step to step",
    "compare_at_an_edge_below_every_edge": "d differs from step to step",
    "compare_under_hypotheses_of_one_step": "of every step, and here something is supposed of one",
    "definition_changed_afterwards": "does not change once it is made",
    "descent_of_every_step": "e differs from step to step",
    "gain_that_moves": "is not fixed: L changes from round to round",
    "increase_in_a_parameter_of_a_run": "speaks of particular rounds",
    "increase_in_the_number_of_rounds": "speaks of particular rounds",
    "increase_of_every_step_in_one_step": "supposes of every step what is supposed here of one",
    "invented_column_entry": "at this point the claim holds, or a hypothesis does not",
    "least_number_of_steps_set": "has no setter",
    "limit_of_every_step_in_one_step": "was shown under hypotheses that do not hold here",
    "moving_bound_from_one_run": "speaks of particular rounds",
    "moving_weight": "wants weights that a round does not change",
    "one_step_called_every_step": "has no setter",
    "parameter_called_as_the_number_of_steps": "N is the number of steps",
    "parameter_called_as_the_rounds": "T counts rounds in this statement",
    "ratio_called_as_the_round": "t counts rounds in this statement",
    "relation_of_ones_own": "is not for making kinds of one's own",
    "root_written_as_a_power": "is not an integer from 0 to 1000",
    "second_chain_with_the_first_ones_products": "neither a defined name nor a product, a sum or a function",
    "sequence_of_one_state": "depends on the state in focus",
    "sequence_of_one_step": "its next value delta differs from step to step",
    "sequence_of_what_is_fixed": "rho already has a meaning in this recursion",
    "sign_of_ones_own": "is not the sign of a relation",
    "special_case_of_particular_rounds": "speaks of particular rounds",
    "start_of_a_function_and_its_argument": "q is made of other symbols",
    "start_of_a_product_and_its_factors": "G is made of other symbols",
    "start_value_of_a_parameter": "c occurs in the recursion",
    "symbol_of_ones_own": "is not for making kinds of one's own",
    "telescope_of_a_product_of_kernels": "neither a defined name nor a product, a sum or a function",
    "two_things_typeset_alike": "x and y are both typeset as x",
    "value_between_in_a_parameter_of_a_run": "speaks of particular rounds",
}


def test_every_attack_has_its_refusal():
    assert [a.stem for a in ATTACKS] == sorted(REFUSED)


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda a: a.stem)
def test_it_is_refused(attack: Path, tmp_path: Path):
    file = tmp_path / "attack.py"
    file.write_text(attack.read_text(encoding="ascii"), encoding="ascii")
    with pytest.raises(RlstarError) as error:
        for one in discover([str(file)]).values():
            _ = one.proof
    assert REFUSED[attack.stem] in str(error.value)
