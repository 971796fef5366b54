"""The table of the grid: for every use of a method in every scope, why nothing false comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from grid_scopes import Scope


@dataclass(frozen=True)
class Refused:
    """The use ends in an error that says this."""

    sentence: str


@dataclass(frozen=True)
class Owed:
    """The use is recorded, and owes something that is false at an exact point, because of this."""

    reason: str


@dataclass(frozen=True)
class Sound:
    """The use concludes something true, because of this."""

    reason: str


Cell = Refused | Owed | Sound
ONE_STEP, INDEXED, START, RUN = Scope.ONE_STEP, Scope.INDEXED, Scope.START, Scope.RUN
MOVED, FOREIGN, CASE, NAMESAKE, MINIMUM = Scope.MOVED, Scope.FOREIGN, Scope.CASE, Scope.NAMESAKE, Scope.MINIMUM

EVERY_STEP = Refused("hypotheses that every step satisfies; this case is about one step")
NOT_HERE = Refused("was shown under hypotheses that do not hold here")
OTHER_ROUND = Refused("a proof is about one recursion")
OF_A_RUN = Refused("names a state (or number) of rounds already")
PARTICULAR = Refused("speaks of particular rounds")
CHANGES = Refused("changes from round to round")
INVENTED = Refused("names a state of particular rounds or a start value, which has no values of its own")
NOT_FOUND = Owed(
    "what is shown of the other thing is not taken for a fact about the parameter, so that it is owed of the parameter"
)

#: a relation of one state
OF_ONE_STATE: Final[Mapping[Scope, Cell]] = {
    ONE_STEP: Sound("the hypothesis of one step stays with the conclusion, marked as one of the step in focus alone"),
    INDEXED: Sound("the conclusion is about the step in focus, and so is the parameter: each step's own number"),
    START: Sound("a start value is a number, and the relation is shown for all numbers that satisfy what is supposed"),
    RUN: Sound("the name is a number, and the relation is shown for all numbers that satisfy what is supposed of it"),
    MOVED: Sound("the relation is about one state, at which the sequence has one value"),
    FOREIGN: Sound("no round is spoken of"),
    CASE: Sound("no fact is taken; what is owed is owed under the hypotheses at hand"),
    NAMESAKE: Sound("nothing is looked up of the parameter but its hypotheses"),
    MINIMUM: Sound("no product over the other steps is spoken of; or it is empty, and 1"),
}
#: the same with a fact that is given
FROM_A_FACT: Final[Mapping[Scope, Cell]] = {**OF_ONE_STATE, ONE_STEP: NOT_HERE, CASE: NOT_HERE}
#: with a positive number that is looked for among the facts
OF_A_POSITIVE: Final[Mapping[Scope, Cell]] = {**OF_ONE_STATE, NAMESAKE: NOT_FOUND}
#: about all steps
OF_ALL_STEPS: Final[Mapping[Scope, Cell]] = {**OF_A_POSITIVE, ONE_STEP: EVERY_STEP}
#: about all values of a variable, so that no variable may be one of a run
OF_EVERY_VALUE: Final[Mapping[Scope, Cell]] = {**OF_A_POSITIVE, RUN: PARTICULAR}
#: about all rounds, with a number that is fixed and positive
OF_ALL_ROUNDS: Final[Mapping[Scope, Cell]] = {
    ONE_STEP: EVERY_STEP,
    INDEXED: Sound("the conclusion is one for each step's number, which no round changes"),
    START: Sound(
        "the name is a number that no round changes; that it stays below its quantity is owed for every round"
    ),
    RUN: OF_A_RUN,
    MOVED: CHANGES,
    FOREIGN: OTHER_ROUND,
    CASE: Sound("a fact of a case is not found outside of it, and is owed again"),
    NAMESAKE: NOT_FOUND,
    MINIMUM: Sound("the rest of one step is 1, in the recursion too"),
}
#: the same with a fact about all rounds that is given
FROM_ROUNDS: Final[Mapping[Scope, Cell]] = {**OF_ALL_ROUNDS, ONE_STEP: NOT_HERE, CASE: NOT_HERE}
#: about all rounds, without such a number
OF_THE_HYPOTHESES: Final[Mapping[Scope, Cell]] = {
    **OF_ALL_ROUNDS,
    MOVED: Sound("the hypotheses about the sequence are owed one round later, with its next value"),
    NAMESAKE: Sound("nothing is looked up of the parameter but its hypotheses, which no round changes"),
}
DIFFERS_BY_STEP = "differs from step to step"

TABLE: Final[Mapping[str, Mapping[Scope, Cell]]] = {
    "show": FROM_A_FACT,
    "know": FROM_A_FACT,
    "identity": FROM_A_FACT,
    "equivalent": OF_ONE_STATE,
    "fails_without": {
        **FROM_A_FACT,
        INDEXED: Sound("the point gives a value for each step, and the claim fails at one of them"),
        START: INVENTED,
        RUN: INVENTED,
    },
    "counterexample": {
        **OF_ONE_STATE,
        ONE_STEP: Sound(
            "the point gives every step a value that satisfies the hypothesis, which is more than is supposed"
        ),
        INDEXED: Sound("the point gives a value for each step, and the claim fails at one of them"),
        START: INVENTED,
        RUN: INVENTED,
    },
    "not_vacuous": {
        **OF_ONE_STATE,
        ONE_STEP: Sound("the point gives every step a value at which the hypothesis holds, so that it is possible"),
        INDEXED: Sound("the point gives a value for each step, and is one chain at which the hypotheses hold"),
        START: INVENTED,
        RUN: INVENTED,
    },
    "enclosed": {
        **OF_ONE_STATE,
        ONE_STEP: Sound("the box is all that is supposed"),
        INDEXED: Refused("a box is about single numbers"),
    },
    "logarithm": OF_A_POSITIVE,
    "exponential": OF_A_POSITIVE,
    "log_bounds": OF_A_POSITIVE,
    "log_mean_bound": OF_A_POSITIVE,
    "log_of_steps": OF_ALL_STEPS,
    "increasing": OF_EVERY_VALUE,
    "compare": {
        **OF_EVERY_VALUE,
        ONE_STEP: Refused("supposes of every step what is supposed here of one"),
        CASE: Refused("supposes k >= 5, which is not a hypothesis here"),
    },
    "special_case": {
        **FROM_A_FACT,
        ONE_STEP: EVERY_STEP,
        RUN: PARTICULAR,
        CASE: Refused("supposes k >= 5, which is not a hypothesis here"),
    },
    "attained": {**OF_EVERY_VALUE, ONE_STEP: EVERY_STEP, CASE: NOT_HERE},
    "one_factor_out": {
        **OF_ONE_STATE,
        ONE_STEP: Sound("the equation needs no hypothesis"),
        MINIMUM: Sound("the product over no other step is 1, and the total is the one factor"),
    },
    "composition": {
        **OF_ONE_STATE,
        ONE_STEP: Sound("the edges of the rule are variables of its own, of which nothing is supposed"),
        MINIMUM: Sound(
            "the product of one kernel is that kernel; the empty product is the identity, whose edge is owed to be 1"
        ),
    },
    "induction": {**FROM_A_FACT, ONE_STEP: EVERY_STEP, NAMESAKE: NOT_FOUND},
    "column_induction": {
        **OF_ONE_STATE,
        ONE_STEP: EVERY_STEP,
        INDEXED: Refused("speaks of r, which changes from step to step"),
        NAMESAKE: NOT_FOUND,
    },
    "cases_on_zeros": OF_ONE_STATE,
    "ZeroCases.one_becomes_none": {
        **FROM_ROUNDS,
        ONE_STEP: EVERY_STEP,
        MOVED: Sound("the sequence is no part of the limit; its hypotheses are preserved"),
        FOREIGN: Refused("the name delta_next stands for two different things"),
        CASE: Refused("continues a limit shown in the case without zeros"),
        NAMESAKE: Sound("nothing is looked up of the parameter"),
        MINIMUM: Refused("with N = 1 there may be no step left"),
    },
    "ZeroCases.criterion": {
        **FROM_ROUNDS,
        ONE_STEP: EVERY_STEP,
        START: Owed("the hypotheses of a fixed point speak of the quantity of the start value, which moves"),
        MOVED: Owed("the hypotheses of a fixed point speak of the sequence, which moves"),
        FOREIGN: Refused("the name delta_next stands for two different things"),
        CASE: Refused("continues a limit shown in the case without zeros"),
        NAMESAKE: Sound("nothing is looked up of the parameter"),
        MINIMUM: Refused("with N = 1 there may be no step left"),
    },
    "growth_transform": {
        ONE_STEP: EVERY_STEP,
        INDEXED: Refused("r changes from step to step or from round to round"),
        START: Refused("r occurs in the recursion"),
        RUN: OTHER_ROUND,
        MOVED: Refused("r already has a meaning in this recursion"),
        FOREIGN: OTHER_ROUND,
        CASE: OF_ONE_STATE[CASE],
        NAMESAKE: NOT_FOUND,
        MINIMUM: Sound("the model has one step, and no product over others is spoken of"),
    },
    "growth_of_every_model": {
        **OF_A_POSITIVE,
        INDEXED: Refused(DIFFERS_BY_STEP),
        MOVED: Sound("the conclusion is about one round"),
        FOREIGN: Sound("the round is the one that is given, and no other is spoken of"),
    },
    "conserved": {
        **FROM_A_FACT,
        ONE_STEP: EVERY_STEP,
        INDEXED: Refused("is not a constant"),
        START: Sound("the name is a constant of the flow, and the conclusion holds as long as the hypotheses do"),
        RUN: OF_A_RUN,
        MOVED: Refused("is not a constant"),
        FOREIGN: OTHER_ROUND,
        NAMESAKE: Sound("the constant may be any number"),
    },
    "moving_bound": {
        **FROM_A_FACT,
        ONE_STEP: EVERY_STEP,
        INDEXED: Refused("is not fixed: r changes from round to round"),
        START: Sound("the name is a number; that it is below its quantity is one of the hypotheses of every round"),
        RUN: PARTICULAR,
        MOVED: Refused("r is not fixed: a round of the recursion of this proof changes it"),
        FOREIGN: Sound("the rounds are those of the image that is given"),
        NAMESAKE: NOT_FOUND,
    },
    "hoeffding": {
        **OF_A_POSITIVE,
        INDEXED: Refused("must be one of parameters, the same for every step"),
        MOVED: Sound("the conclusion is about one round, in which the sequence has one value"),
    },
    "small_errors": {
        **FROM_A_FACT,
        ONE_STEP: EVERY_STEP,
        INDEXED: Refused("the error is a Symbol, not r"),
        MOVED: Refused("r is not fixed: a round of the recursion of this proof changes it"),
        NAMESAKE: NOT_FOUND,
    },
    "preserved": OF_THE_HYPOTHESES,
    "every_round": OF_THE_HYPOTHESES,
    "unchanged": {
        **OF_THE_HYPOTHESES,
        START: Owed("the hypotheses speak of the quantity of the start value, which moves"),
        MOVED: Owed("the hypotheses speak of the sequence, which moves"),
    },
    "start_value": OF_ALL_ROUNDS,
    "for_every_start": FROM_ROUNDS,
    "one_round_later": {
        **OF_ALL_ROUNDS,
        CASE: Owed("the hypothesis of the case is owed one round later"),
    },
    "from_some_round": {**OF_ALL_ROUNDS, CASE: Refused("and one more hypothesis that it brings")},
    "geometric": OF_ALL_ROUNDS,
    "uniform_geometric": {**OF_ALL_ROUNDS, INDEXED: Refused(DIFFERS_BY_STEP)},
    "squeeze": FROM_ROUNDS,
    "descent": {
        **OF_ALL_ROUNDS,
        MOVED: Refused("does not bound the fall of x by something fixed"),
        CASE: Refused("supposes more than the hypotheses at hand"),
    },
    "telescope": {
        **OF_ALL_ROUNDS,
        MOVED: Refused("does not bound the change of u by something fixed"),
        CASE: NOT_HERE,
    },
    "repeated_squaring": OF_THE_HYPOTHESES,
    "round_count": FROM_ROUNDS,
    "from_next_round": FROM_ROUNDS,
    "from_start": {
        **OF_ALL_ROUNDS,
        ONE_STEP: Refused("outside of the hypotheses under which it was shown"),
        START: Sound("the hypotheses about the name are owed at the exact value that the start gives it"),
        CASE: Sound("the hypothesis of the case is owed at the exact start"),
    },
}

#: conclusions that a run of this grid does not show, and where they are looked at
ELSEWHERE: Final[Mapping[str, str]] = {
    "column_induction": "any number of states: tests/theorem/test_kernel_rules.py multiplies explicit kernels",
    "growth_of_every_model": "all models: tests/theorem/test_kernel_rules.py and the enumeration of every chain",
    "conserved": "a flow: tests/theorem/test_flows.py follows it in small steps",
    "moving_bound": "rounds with errors: tests/theorem/test_bounds.py",
    "hoeffding": "a probability: tests/theorem/test_sample_size.py",
    "small_errors": "a probability: tests/theorem/test_sample_size.py",
    "telescope": "a state of particular rounds has no values of its own: tests/theorem/test_rules.py",
    "ZeroCases.criterion": "an equivalence of limits: tests/theorem/test_rules.py",
}
