"""Open questions: where the theorems stop.

Claim    Nothing is claimed here. Each question is listed by `rlstar prove` and `rlstar trust` as open, and no theorem can rest on it.
Source   The recursion is that of RL-STaR, arXiv:2410.23912; the questions are about what lies beyond the theorems of this directory.
Idea     What is known on both sides of a question is said with it, and by what: a theorem of this directory, an argument in words, or numbers.
"""

from rlstar_sym.theorem import open_question

open_question(
    "II.2z",
    "One negative edge, M >= 3: between the two conditions",
    statement="Three or more steps, M >= 3, edges p_1, ..., p_(N-1) in (0, 1) and one edge -x < 0. If p_j - x > (M-2) p_j x fails for some j, and no j satisfies the condition under which the "
    "chain is lost, where does training go: to J = 1, or to J = 1/M?",
    known=[
        "II.2t: if p_j - x > (M-2) p_j x for every j, with room to spare, every edge tends to 1, and so does J.",
        "II.2f: let c be the product of the positive edges other than p_j. If p_j - x <= (2c/(1+c)) (M-2) p_j x, then p_j falls behind x in one round, and stays behind. "
        "That J then tends to 1/M is argued in words.",
        "II.2r: if c <= 1/2 and 1/x - 1/p_j <= (2/3)(M-2) for some j, -x does not cross zero in this round, and the same holds after it unless p_j crosses. "
        "II.2k, II.2l: J tends to 1/M if no edge ever crosses. That the chain is lost in all of these cases is argued in words.",
        "For M = 2 nothing lies between the two conditions, p_j > x for every j (II.2s), and p_j <= x for some j (II.2s, II.2o).",
    ],
    between=["II.2t", "II.2r"],
)

open_question(
    "II.2y",
    "Equal positive edges and one negative: one threshold",
    statement="N >= 3 steps, M >= 3, edges (p, ..., p, -x). Is there exactly one threshold X(p) such that J tends to 1 for x < X(p) and to 1/M for x > X(p)? And is there a closed form of it?",
    known=[
        "That the threshold exists and is unique is argued in words, and not machine-checked: two boundary orbits from one p would have log(x_2/x_1) + log(p_1/p_2) positive, eventually "
        "nondecreasing, and tending to 0.",
        "Also in words: 1/X(p) - 1/p -> (2/3)(M-2) as p -> 0. No closed form is known.",
        "On its two sides: 1/x - 1/p > M-2 (II.2t), and 1/x - 1/p <= (2c/(1+c))(M-2) with c = p^(N-2) (II.2f).",
    ],
    between=["II.2t", "II.2f"],
)

open_question(
    "II.3z",
    "A verifier that prefers wrong answers: where training ends",
    statement="If wrong answers are kept with a larger probability than right ones (b > a), where do edges from [0, 1] tend to, and when to J = 0?",
    known=[
        "II.3e: from edges in [0, 1] no edge rises in a round, and J does not rise if none crosses zero.",
        "II.3f: at most one edge crosses zero in a round.",
        "Numbers: from edges (0.8, 0.7, 0.6) with c = (a-b)/(a+(M-1)b) = -0.3 and M = 3 they tend to (1, 1, -1/2), where J = 0.",
    ],
    between=["II.3e", "II.3f"],
)

open_question(
    "II.6z",
    "Estimation error that is random: how many samples are needed",
    statement="If a round is estimated from n kept chains for each step, what is the probability of ending at a corner with J < 1, or at a wrong corner that J does not see (M = 2)? "
    "Which n is necessary, and not only sufficient?",
    known=[
        "II.6h: n >= (M/(M-1))^2 log(2NT/zeta)/(2 eta^2) samples for each step keep all errors of T rounds below eta with probability 1 - zeta, given Hoeffding's inequality.",
        "II.6 is about every error of at most eta, chosen by an adversary, and gives a sufficient threshold for the least edge; random errors average out in part.",
        "Numbers: of 200 runs with N = 3, M = 2 and equal edges 0.1, 116 ended at a wrong corner with n = 10, 79 with 100, 8 with 1,000 and none with 10,000.",
    ],
    between=["II.6", "II.6h"],
)

open_question(
    "III.3z",
    "The basin of perfection: the true threshold of the diagonal",
    statement="Kernels of M states, N steps, a uniform question: what is the least q(N, M) such that training tends to perfection whenever every diagonal entry exceeds q(N, M)?",
    known=[
        "q(N, M) <= 1 - 1/N (III.3): with o_n = max_i (1 - K_n(i,i))/K_n(i,i), it is enough that the sum of the o_k of the other steps is below 1 for every step.",
        "q(N, 2) <= 1/2 (III.2a): for two states it is enough that all determinants are positive.",
        "q(3, 3) >= 1/2 (III.3a): there is a chain with diagonals of at least 1/2 that tends to J = 2/3.",
        "In words: q(3, 3) >= 51/100: the start with these diagonals is in the trap of III.3a after eight rounds, by exact numbers that are too long for the checker.",
        "Numbers: failures with equal diagonals were found up to 0.575 for N = 3 (where 1 - 1/N is 2/3), 0.691 for N = 5 and 0.78 for N = 8.",
    ],
    between=["III.3", "III.3a"],
)

open_question(
    "III.4z",
    "Kernels without symmetry: which starts end below J = 1",
    statement="For arbitrary kernels and a uniform question, is there a criterion on the start for J -> 1, as I.4 is one for symmetric kernels? Which sets of deterministic "
    "and mixed rows attract?",
    known=[
        "III.1: J never falls, for any kernels, and so it converges.",
        "III.2: for M = 2, J(0) > 1/2 is sufficient. III.4b, III.3a: for M = 3 there are starts, of two and of three steps, some with positive entries, from which J tends to 2/3.",
        "Numbers: of random positive kernels none missed J = 1 for M = 2; for (M, N) = (3, 2) 16 % did, (4, 2) 28 %, (3, 3) about 35 %, (5, 3) 84 %.",
    ],
    between=["III.2", "III.4b"],
)

open_question(
    "III.5z",
    "A question that is not uniform: which starts collapse",
    statement="Symmetric kernels and a start distribution that is not uniform: for which edges does training tend to J = 1, and for which does it collapse to answers that do not depend on the "
    "question?",
    known=[
        "III.5: a round does not keep the kernels symmetric, so the criterion I.4 does not apply.",
        "III.5a: it is false there: with M = N = 2, start (9/10, 1/10) and edges 1/10, J tends to 9/10 by always answering the first state; so it does from all starts that satisfy a few inequalities.",
        "In words: let r be the largest probability of the start over the least, and o_n = max_i (1 - K_n(i,i))/K_n(i,i). Training tends to perfection if for every step n the sum of r o_k over k < n and of "
        "o_k over k > n is below 1.",
    ],
    between=["I.4", "III.5a"],
)
