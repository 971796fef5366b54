"""The object that a theorem function talks to. Every method is one rule: it records what is owed and returns what follows.

Reading. A statement is about every chain that satisfies the assumptions, for every number of steps N >= `minimum_steps`, and, where it
speaks of the step in focus (an indexed symbol such as delta), about every step. Parameters such as M are real numbers.
"""

from __future__ import annotations

from rlstar_sym.theorem.arithmetic import ArithmeticRules
from rlstar_sym.theorem.bounds import BoundRules
from rlstar_sym.theorem.calculus import CalculusRules
from rlstar_sym.theorem.columns import ColumnRules
from rlstar_sym.theorem.decisions import Decisions
from rlstar_sym.theorem.enclosures import EnclosureRules
from rlstar_sym.theorem.flows import FlowRules
from rlstar_sym.theorem.growth import GrowthRules
from rlstar_sym.theorem.later import LaterRules
from rlstar_sym.theorem.logarithms import LogarithmRules
from rlstar_sym.theorem.sampling import SamplingRules


class Proof(
    ArithmeticRules,
    ColumnRules,
    GrowthRules,
    LaterRules,
    LogarithmRules,
    CalculusRules,
    EnclosureRules,
    FlowRules,
    BoundRules,
    SamplingRules,
    Decisions,
):
    """A proof being recorded: `show`, `identity`, `induction`, `preserved`, `geometric`, ... are its rules."""
