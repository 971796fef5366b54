(** * What is proved

    The first page defines what the statements speak of, together with Chains.v and
    GeneralRound.v (chains, J, F and a round, as sums over all chains) and Kernels.v (the
    symmetric step [sym]).  Then one statement for each theorem, and nothing else.  The
    files in finals/ prove them.

    States are 0..M-1, steps are 0..N-1, the right step is always from i to i, and
    [Un_cv x a] is the standard library's "x(t) tends to a". *)

From Coq Require Import Reals List.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound.
From RLStar.Theory Require Robustness LinkTemperature.
Import LinkTemperature(temperature_round).
Local Open Scope R_scope.

(** ** Words *)

(** N symmetric steps: step n is right with probability (1 + (M-1) delta(n))/M and goes to each of the M-1 wrong
    states with probability (1 - delta(n))/M.  delta(n) is its edge: 0 is chance, 1 is perfect. *)
Definition steps_with_edges (M N : nat) (delta : nat -> R) : list kernel := symmetric M (map delta (seq 0 N)).

(** The chain after t of the paper's rounds, and after t rounds whose verifier keeps right answers with probability a
    and wrong ones with probability b, and after t rounds that go a part mu of the way to the refit. *)
Definition after (M N : nat) (delta : nat -> R) (t : nat) : list kernel := star_rounds M t (steps_with_edges M N delta).
Definition after_noisy (a b : R) (M N : nat) (delta : nat -> R) (t : nat) : list kernel :=
  general_rounds M (noisy_round M a b) t (steps_with_edges M N delta).
Definition after_partial (mu : R) (M N : nat) (delta : nat -> R) (t : nat) : list kernel :=
  general_rounds M (partial_round M mu) t (steps_with_edges M N delta).

(** What step n of a chain does better than chance: K(0,0) - K(0,1), for a symmetric step its edge. *)
Definition edge (Ks : list kernel) (n : nat) : R := nth n Ks kd O O - nth n Ks kd O 1%nat.

(** Every entry of step n tends to that of the identity. *)
Definition becomes_perfect (M : nat) (chain : nat -> list kernel) (n : nat) : Prop :=
  forall i j, (i < M)%nat -> (j < M)%nat -> Un_cv (fun t => nth n (chain t) kd i j) (kd i j).

(** The product of all edges, of all but the n-th, and the sum of the shortfalls of all, and of all but the n-th. *)
Definition product_of_edges (N : nat) (delta : nat -> R) : R := prod (map delta (seq 0 N)).
Definition rest (N : nat) (delta : nat -> R) (n : nat) : R := prod (map delta (others n (seq 0 N))).
Definition shortfall (N : nat) (delta : nat -> R) : R := total (map (fun k => 1 - delta k) (seq 0 N)).
Definition shortfall_of_others (N : nat) (delta : nat -> R) (n : nat) : R :=
  total (map (fun k => 1 - delta k) (others n (seq 0 N))).

(** Every edge lies in [0,1], or in (0,1). *)
Definition unit_edges (N : nat) (delta : nat -> R) : Prop := forall n, (n < N)%nat -> 0 <= delta n <= 1.
Definition inner_edges (N : nat) (delta : nat -> R) : Prop := forall n, (n < N)%nat -> 0 < delta n < 1.

(** No edge is 0; exactly one is. *)
Definition no_zero (N : nat) (delta : nat -> R) : Prop := forall n, (n < N)%nat -> delta n <> 0.
Definition one_zero (N : nat) (delta : nat -> R) : Prop :=
  exists m, (m < N)%nat /\ delta m = 0 /\ forall n, (n < N)%nat -> n <> m -> delta n <> 0.

(** The odds of a symmetric step with edge d: of the right state against one wrong state. *)
Definition odds (M : nat) (d : R) : R := (1 + (INR M - 1) * d) / (1 - d).

(** ** Part I: the paper, for every N and M *)

(** I.1 A round makes symmetric steps of symmetric steps (edges of any sign, some chain is kept), and the new edges
    follow the recursion, in each of its forms. *)
Definition I_1_says : Prop :=
  forall (M N : nat) (delta : nat -> R), (2 <= M)%nat -> (2 <= N)%nat -> J M (steps_with_edges M N delta) <> 0 ->
  exists delta',
    same_chain M (star_round M (steps_with_edges M N delta)) (steps_with_edges M N delta') /\
    forall n, (n < N)%nat ->
      let m := INR M - 1 in let d := delta n in let r := rest N delta n in
      delta' n = (d + r + (INR M - 2) * d * r) / (1 + m * d * r) /\
      delta' n - d = r * (1 - d) * (1 + m * d) / (1 + m * d * r) /\
      1 - delta' n = (1 - d) * (1 - r) / (1 + m * d * r) /\
      ((forall k, (k < N)%nat -> delta k < 1 /\ rest N delta k < 1) -> odds M (delta' n) = odds M d * odds M r).

(** I.2 The accuracy is (1 + (M-1) L)/M, L the product of the edges: between chance and 1, and greater where L is. *)
Definition I_2_says : Prop :=
  forall (M N : nat) (delta : nat -> R), (2 <= M)%nat -> (2 <= N)%nat -> unit_edges N delta ->
  let L := product_of_edges N delta in let accuracy := J M (steps_with_edges M N delta) in
  accuracy = (1 + (INR M - 1) * L) / INR M /\ 1 / INR M <= accuracy <= 1 /\
  (L = 0 -> accuracy = 1 / INR M) /\ (L = 1 -> accuracy = 1) /\
  (forall gamma, unit_edges N gamma -> L < product_of_edges N gamma -> accuracy < J M (steps_with_edges M N gamma)).

(** I.3 Policy improvement: with all edges inside (0,1), every round raises every edge, none reaches 1, and J rises. *)
Definition I_3_says : Prop :=
  forall (M N : nat) (delta : nat -> R), (2 <= M)%nat -> (2 <= N)%nat -> inner_edges N delta ->
  forall t,
    (forall n, (n < N)%nat -> edge (after M N delta t) n < edge (after M N delta (S t)) n < 1) /\
    J M (after M N delta t) < J M (after M N delta (S t)).

(** I.3w With all edges in [0,1], no round lowers an edge or J. *)
Definition I_3w_says : Prop :=
  forall (M N : nat) (delta : nat -> R), (2 <= M)%nat -> (2 <= N)%nat -> unit_edges N delta ->
  forall t,
    (forall n, (n < N)%nat -> edge (after M N delta t) n <= edge (after M N delta (S t)) n <= 1) /\
    J M (after M N delta t) <= J M (after M N delta (S t)).

(** I.4 The criterion: every step becomes perfect exactly if at most one edge is 0, and exactly then J tends to 1.
    With two zeros or more J is 1/M. *)
Definition I_4_says : Prop :=
  forall (M N : nat) (delta : nat -> R), (2 <= M)%nat -> (2 <= N)%nat -> unit_edges N delta ->
  ((forall n, (n < N)%nat -> becomes_perfect M (after M N delta) n) <-> no_zero N delta \/ one_zero N delta) /\
  (Un_cv (fun t => J M (after M N delta t)) 1 <-> no_zero N delta \/ one_zero N delta) /\
  ((forall n, (n < N)%nat -> rest N delta n = 0) -> J M (steps_with_edges M N delta) = 1 / INR M).

(** I.5 Convergence: without a zero, the shortfall of every edge shrinks geometrically, every step becomes perfect and
    J tends to 1; with exactly one zero, the same limits. *)
Definition I_5_says : Prop :=
  forall (M N : nat) (delta : nat -> R), (2 <= M)%nat -> (2 <= N)%nat -> unit_edges N delta ->
  (no_zero N delta -> forall n t, (n < N)%nat ->
     0 <= 1 - edge (after M N delta t) n <= (1 - product_of_edges N delta) ^ t * (1 - delta n)) /\
  (no_zero N delta \/ one_zero N delta ->
     (forall n, (n < N)%nat -> becomes_perfect M (after M N delta) n) /\ Un_cv (fun t => J M (after M N delta t)) 1).

(** I.6 The rate is quadratic: what step n lacks after a round is at most what it lacked times what the others lacked
    in sum; and from a sum of at most 1/2 the ratio of the two tends to 1/M. *)
Definition I_6_says : Prop :=
  forall (M N : nat) (delta : nat -> R), (2 <= M)%nat -> (2 <= N)%nat -> inner_edges N delta ->
  let e t n := edge (after M N delta t) n in
  (forall t n, (n < N)%nat -> 1 - e (S t) n <= (1 - e t n) * shortfall_of_others N (e t) n) /\
  (forall t n, (n < N)%nat ->
     let S' := shortfall_of_others N (e t) n in
     INR M * (1 - e (S t) n) >= (1 - e t n) * (S' - 1 / 2 * S' ^ 2)) /\
  (shortfall N delta <= 1 / 2 -> forall n, (n < N)%nat ->
     Un_cv (fun t => (1 - e (S t) n) / ((1 - e t n) * shortfall_of_others N (e t) n)) (1 / INR M)).

(** I.7 Robustness: no round lowers the share of kept chains in which every step is right, nor raises the expected
    number of wrong steps of a kept chain. *)
Definition I_7_says : Prop :=
  forall (M N : nat) (delta : nat -> R), (2 <= M)%nat -> (2 <= N)%nat -> unit_edges N delta ->
  forall t,
    F M (after M N delta t) <= F M (after M N delta (S t)) /\
    Robustness.expected_wrong_steps M (after M N delta (S t)) <= Robustness.expected_wrong_steps M (after M N delta t).

(** I.7b With all edges inside (0,1), at every round some kept chains have a wrong step. *)
Definition I_7b_says : Prop :=
  forall (M N : nat) (delta : nat -> R), (2 <= M)%nat -> (2 <= N)%nat -> inner_edges N delta ->
  forall t, F M (after M N delta t) < 1.

(** ** Part II: symmetric chains beyond the paper *)

(** The edges that a symmetric step can have at all: from -1/(M-1), never right, to 1, always right. *)
Definition signed_edges (M N : nat) (delta : nat -> R) : Prop :=
  forall n, (n < N)%nat -> (INR M - 1) * delta n >= -1 /\ delta n <= 1.

(** Where an edge of this sign goes: to 1, or to that of a step that is never right. *)
Definition end_of_sign (M : nat) (delta : nat -> R) (n : nat) : R :=
  if Rlt_dec 0 (delta n) then 1 else -1 / (INR M - 1).

(** The shares in the relations of the noisy verifier: c = (a - b)/(a + (M-1) b). *)
Definition noise_factor (M : nat) (a b : R) : R := (a - b) / (a + (INR M - 1) * b).

(** II.1d A chain that is better in every step stays better in every step, and in J, at every round. *)
Definition II_1d_says : Prop :=
  forall (M N : nat) (delta gamma : nat -> R), (2 <= M)%nat -> (2 <= N)%nat ->
  unit_edges N delta -> unit_edges N gamma -> (forall n, (n < N)%nat -> delta n <= gamma n) ->
  forall t,
    (forall n, (n < N)%nat -> edge (after M N delta t) n <= edge (after M N gamma t) n) /\
    J M (after M N delta t) <= J M (after M N gamma t).

(** II.2b Signed edges with a positive product: every round keeps the sign of every edge, lowers no modulus, and does
    not lower J. *)
Definition II_2b_says : Prop :=
  forall (M N : nat) (delta : nat -> R), (2 <= M)%nat -> (2 <= N)%nat ->
  signed_edges M N delta -> product_of_edges N delta > 0 ->
  forall t,
    (forall n, (n < N)%nat ->
       let d := edge (after M N delta t) n in let d' := edge (after M N delta (S t)) n in
       d * d' > 0 /\ d * (d' - d) >= 0) /\
    J M (after M N delta t) <= J M (after M N delta (S t)).

(** II.2g Signed edges with a positive product: positive edges tend to 1, negative ones to -1/(M-1), and J to what
    chains with these edges have. *)
Definition II_2g_says : Prop :=
  forall (M N : nat) (delta : nat -> R), (2 <= M)%nat -> (2 <= N)%nat ->
  signed_edges M N delta -> product_of_edges N delta > 0 ->
  (forall n, (n < N)%nat -> Un_cv (fun t => edge (after M N delta t) n) (end_of_sign M delta n)) /\
  Un_cv (fun t => J M (after M N delta t)) ((1 + (INR M - 1) * product_of_edges N (end_of_sign M delta)) / INR M).

(** II.3a Improvement with a noisy verifier, right answers likelier to be kept than wrong ones. *)
Definition II_3a_says : Prop :=
  forall (M N : nat) (delta : nat -> R) (a b : R), (2 <= M)%nat -> (2 <= N)%nat -> 0 <= b < a -> inner_edges N delta ->
  forall t,
    (forall n, (n < N)%nat -> edge (after_noisy a b M N delta t) n < edge (after_noisy a b M N delta (S t)) n < 1) /\
    J M (after_noisy a b M N delta t) < J M (after_noisy a b M N delta (S t)).

(** II.3b The criterion and the limits of part I hold with such a verifier; without a zero the shortfall of every edge
    shrinks geometrically, by c times the product of the edges at the start. *)
Definition II_3b_says : Prop :=
  forall (M N : nat) (delta : nat -> R) (a b : R), (2 <= M)%nat -> (2 <= N)%nat -> 0 <= b < a -> unit_edges N delta ->
  ((forall n, (n < N)%nat -> becomes_perfect M (after_noisy a b M N delta) n) <-> no_zero N delta \/ one_zero N delta) /\
  (Un_cv (fun t => J M (after_noisy a b M N delta t)) 1 <-> no_zero N delta \/ one_zero N delta) /\
  (no_zero N delta -> forall n t, (n < N)%nat ->
     0 <= 1 - edge (after_noisy a b M N delta t) n
       <= (1 - noise_factor M a b * product_of_edges N delta) ^ t * (1 - delta n)).

(** II.3c The rate with such a verifier is linear: what an edge lacks falls at most by b/a in a round, and the ratio
    tends to b/a. *)
Definition II_3c_says : Prop :=
  forall (M N : nat) (delta : nat -> R) (a b : R), (2 <= M)%nat -> (2 <= N)%nat -> 0 <= b < a -> inner_edges N delta ->
  let ratio n t := (1 - edge (after_noisy a b M N delta (S t)) n) / (1 - edge (after_noisy a b M N delta t) n) in
  forall n, (n < N)%nat ->
    (forall t, b / a <= ratio n t <= b / a + shortfall N (edge (after_noisy a b M N delta t))) /\
    Un_cv (ratio n) (b / a).

(** II.3d A verifier that keeps right and wrong answers alike changes nothing. *)
Definition II_3d_says : Prop :=
  forall (M N : nat) (delta : nat -> R) (a : R), (2 <= M)%nat -> (2 <= N)%nat -> 0 < a -> unit_edges N delta ->
  forall n t, (n < N)%nat -> edge (after_noisy a a M N delta t) n = delta n.

(** The chain after t rounds whose chains are sampled at temperature tau: every probability to the power 1/tau, rows
    normalised ([temperature_round] in LinkTemperature.v). *)
Definition after_at_temperature (tau : R) (M N : nat) (delta : nat -> R) (t : nat) : list kernel :=
  general_rounds M (temperature_round M tau) t (steps_with_edges M N delta).

(** II.4a Two steps sampled at a temperature above 2: both become chance, and J tends to 1/M. *)
Definition II_4a_says : Prop :=
  forall (M : nat) (delta : nat -> R) (tau : R), (2 <= M)%nat -> 2 < tau -> inner_edges 2 delta ->
  (forall n, (n < 2)%nat -> Un_cv (fun t => edge (after_at_temperature tau M 2 delta t) n) 0) /\
  Un_cv (fun t => J M (after_at_temperature tau M 2 delta t)) (1 / INR M).

(** II.4b Two steps sampled at a temperature below 2: both become perfect, and J tends to 1. *)
Definition II_4b_says : Prop :=
  forall (M : nat) (delta : nat -> R) (tau : R), (2 <= M)%nat -> 0 < tau < 2 -> inner_edges 2 delta ->
  (forall n, (n < 2)%nat -> becomes_perfect M (after_at_temperature tau M 2 delta) n) /\
  Un_cv (fun t => J M (after_at_temperature tau M 2 delta t)) 1.

(** The log-odds of a symmetric step with edge d: the logarithm of its odds. *)
Definition log_odds (M : nat) (d : R) : R := ln (odds M d).

(** A threshold of N equal steps sampled at temperature tau: an edge inside (0,1) that a round leaves as it is. *)
Definition threshold (tau : R) (M N : nat) (d : R) : Prop :=
  0 < d < 1 /\ forall n, (n < N)%nat -> edge (after_at_temperature tau M N (fun _ => d) 1) n = d.

(** II.4n N >= 3 equal steps sampled at a temperature between 1 and 2: there is exactly one threshold. Of starts above
    it, the first round multiplies the log-odds by a factor above 1, and t rounds by at least its t-th power; every step
    becomes perfect, and J tends to 1. (That there is exactly one is II.4m, whose bounds on it are not said here.) *)
Definition II_4n_says : Prop :=
  forall (M N : nat) (tau : R), (2 <= M)%nat -> (3 <= N)%nat -> 1 < tau < 2 ->
  (exists d, threshold tau M N d /\ forall x, threshold tau M N x -> d = x) /\
  (forall turn d, threshold tau M N turn -> turn < d < 1 ->
     let chain := after_at_temperature tau M N (fun _ => d) in
     let factor := log_odds M (edge (chain 1%nat) 0) / log_odds M d in
     factor > 1 /\
     (forall n, (n < N)%nat ->
        (forall t, log_odds M (edge (chain t) n) >= factor ^ t * log_odds M d) /\ becomes_perfect M chain n) /\
     Un_cv (fun t => J M (chain t)) 1).

(** II.5 Improvement with a refit that goes a part mu of the way. *)
Definition II_5_says : Prop :=
  forall (M N : nat) (delta : nat -> R) (mu : R), (2 <= M)%nat -> (2 <= N)%nat -> 0 < mu <= 1 -> inner_edges N delta ->
  forall t,
    (forall n, (n < N)%nat -> edge (after_partial mu M N delta t) n < edge (after_partial mu M N delta (S t)) n < 1) /\
    J M (after_partial mu M N delta t) < J M (after_partial mu M N delta (S t)).

(** II.5a Such a refit converges too, at a linear rate: the ratio of what an edge lacks tends to 1 - mu. *)
Definition II_5a_says : Prop :=
  forall (M N : nat) (delta : nat -> R) (mu : R), (2 <= M)%nat -> (2 <= N)%nat -> 0 < mu <= 1 -> inner_edges N delta ->
  let ratio n t := (1 - edge (after_partial mu M N delta (S t)) n) / (1 - edge (after_partial mu M N delta t) n) in
  (forall n, (n < N)%nat ->
     becomes_perfect M (after_partial mu M N delta) n /\
     (forall t, 1 - mu <= ratio n t <= 1 - mu + shortfall N (edge (after_partial mu M N delta t))) /\
     Un_cv (ratio n) (1 - mu)) /\
  Un_cv (fun t => J M (after_partial mu M N delta t)) 1.

(** II.6c Rounds that are estimated with an error: an edge comes out at most eta below what the round makes it. Where N
    equal steps of edge x gain eta + gain or more in a round, edges of at least x end at x + gain or above; and where they
    do so for every x from low to high, edges that start at low or above climb together, by gain in a round, until all
    are at high or above, and stay there. *)
Definition II_6c_says : Prop :=
  forall (M N : nat) (eta gain : R), (2 <= M)%nat -> (2 <= N)%nat ->
  let round d := edge (star_round M (steps_with_edges M N d)) in
  let enough x := forall n, (n < N)%nat -> round (fun _ => x) n >= x + eta + gain in
  (forall x delta, 0 <= x -> enough x -> (forall n, (n < N)%nat -> x <= delta n <= 1) ->
     forall n, (n < N)%nat -> round delta n - eta >= x + gain) /\
  (forall low high (estimated : nat -> nat -> R) (T : nat), 0 <= gain -> 0 <= low <= high ->
     (forall x, low <= x <= high -> enough x) ->
     (forall n, (n < N)%nat -> estimated O n >= low) ->
     (forall t n, (t < T)%nat -> (n < N)%nat ->
        estimated t n <= 1 /\ estimated (S t) n >= round (estimated t) n - eta) ->
     forall n, (n < N)%nat -> estimated T n >= Rmin high (low + gain * INR T)).

(** ** Part III: other kernels *)

(** N steps on two states: step n is right with probability a(n) from state 0 and b(n) from state 1. *)
Definition two_state_steps (N : nat) (a b : nat -> R) : list kernel :=
  map (fun n i j => match i, j with
                    | O, O => a n | O, S O => 1 - a n
                    | S O, O => 1 - b n | S O, S O => b n
                    | _, _ => 0
                    end) (seq 0 N).
Definition probabilities (N : nat) (a : nat -> R) : Prop := forall n, (n < N)%nat -> 0 <= a n <= 1.
(** The determinant of the step. *)
Definition determinant (a b : nat -> R) (n : nat) : R := a n + b n - 1.

(** III.2 Two states, any kernels: from J > 1/2 no round lowers J, and J tends to 1. *)
Definition III_2_says : Prop :=
  forall (N : nat) (a b : nat -> R), (2 <= N)%nat -> probabilities N a -> probabilities N b ->
  let chain t := star_rounds 2 t (two_state_steps N a b) in
  J 2 (two_state_steps N a b) > 1 / 2 ->
  (forall t, J 2 (chain t) <= J 2 (chain (S t))) /\ Un_cv (fun t => J 2 (chain t)) 1.

(** III.2a Then every step becomes perfect whose determinant is positive, and every other the exchange of the two states. *)
Definition III_2a_says : Prop :=
  forall (N : nat) (a b : nat -> R), (2 <= N)%nat -> probabilities N a -> probabilities N b ->
  let chain t := star_rounds 2 t (two_state_steps N a b) in
  J 2 (two_state_steps N a b) > 1 / 2 ->
  forall n i j, (n < N)%nat -> (i < 2)%nat -> (j < 2)%nat ->
  Un_cv (fun t => nth n (chain t) kd i j) (if Rlt_dec 0 (determinant a b n) then kd i j else 1 - kd i j).

(** The odds of leaving state i by a step that starts there, against staying. *)
Definition leaving_odds (K : kernel) (i : nat) : R := (1 - K i i) / K i i.

(** The sum of the o(k) of all steps k but the n-th. *)
Definition sum_of_others (N : nat) (o : nat -> R) (n : nat) : R := total (map o (others n (seq 0 N))).

(** III.3 The basin of right reasoning, for any kernels on M states: let step n leave no state at odds above o(n), and let
    the o(k) of the other steps sum to at most rho < 1, for every n.  Then a round multiplies the odds of leaving each
    state by at most that sum; after t rounds they are at most rho^t o(n); every step becomes perfect and J tends to 1. *)
Definition III_3_says : Prop :=
  forall (M : nat) (steps : list kernel) (o : nat -> R) (rho : R), (2 <= M)%nat -> (2 <= length steps)%nat ->
  Forall (stochastic M) steps ->
  let N := length steps in let chain t := star_rounds M t steps in
  (forall n i, (n < N)%nat -> (i < M)%nat -> 0 < nth n steps kd i i /\ leaving_odds (nth n steps kd) i <= o n) ->
  (forall n, (n < N)%nat -> sum_of_others N o n <= rho) -> rho < 1 ->
  (forall n i, (n < N)%nat -> (i < M)%nat ->
     leaving_odds (nth n (star_round M steps) kd) i <= sum_of_others N o n * leaving_odds (nth n steps kd) i) /\
  (forall n i t, (n < N)%nat -> (i < M)%nat ->
     0 < nth n (chain t) kd i i /\ leaving_odds (nth n (chain t) kd) i <= rho ^ t * o n) /\
  (forall n, (n < N)%nat -> becomes_perfect M chain n) /\
  Un_cv (fun t => J M (chain t)) 1.

(** The question is one of two states, 0 with probability rho; the chain after t of the paper's rounds then, and J. *)
Definition skewed_question (rho : R) (s : nat) : R := match s with O => rho | _ => 1 - rho end.
Definition after_skewed (rho : R) (t : nat) (steps : list kernel) : list kernel :=
  general_rounds 2 (started_round (skewed_question rho)) t steps.
Definition skewed_J (rho : R) (steps : list kernel) : R := accuracy_of 2 (skewed_question rho) exact_verifier steps.

(** The second of two steps comes to go to state 0, wherever it starts. *)
Definition comes_to_answer_0 (chain : nat -> list kernel) : Prop :=
  forall i j, (i < 2)%nat -> (j < 2)%nat -> Un_cv (fun t => nth 1 (chain t) kd i j) (kd j 0%nat).

(** III.5a Mode collapse: two steps on two states, the question 0 with probability rho.  The first step leaves state 0
    with probability w and state 1 with u; the second goes to state 1 with probability alpha from 0 and beta from 1.  From
    a start with these inequalities, for some low and g, the odds of beta are at most g^t times those of the start after t
    rounds, the second step comes to answer 0 always, and J tends to rho, not to 1.  So it is for rho = 9/10 from symmetric
    steps with edge 1/10, where the inequalities hold after a round. *)
Definition III_5a_says : Prop :=
  (forall (a b : nat -> R) (rho low g : R),
   let w := 1 - a 0%nat in let u := 1 - b 0%nat in let alpha := 1 - a 1%nat in let beta := b 1%nat in
   let chain t := after_skewed rho t (two_state_steps 2 a b) in
   0 < w < 1 -> 0 <= u -> u + w <= 1 -> 0 <= alpha <= beta -> 0 < beta < 1 -> 0 < rho < 1 -> 0 < low -> 0 < g < 1 ->
   rho * g * low >= (1 - rho) * (low + 1) ->
   w * ((1 - beta) * (1 - g) - beta) >= low * (1 - w) * (1 - beta) * (1 - g) ->
   (forall t, let beta' := nth 1 (chain t) kd 1%nat 1%nat in
      0 < beta' < 1 /\ beta' / (1 - beta') <= g ^ t * (beta / (1 - beta))) /\
   comes_to_answer_0 chain /\
   Un_cv (fun t => skewed_J rho (chain t)) rho) /\
  (let chain t := after_skewed (9 / 10) t (steps_with_edges 2 2 (fun _ => 1 / 10)) in
   comes_to_answer_0 chain /\
   Un_cv (fun t => skewed_J (9 / 10) (chain t)) (9 / 10)).
