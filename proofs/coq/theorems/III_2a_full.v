(* The conclusions of theorem III.2a, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require Sums Kernels.
From RLStar.Theory Require Import KernelProducts.
From RLStar Require Generated.III_2a.
From RLStar Require Import Theorems.III_2a.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_r, v_q, v_p, v_J, v_J_next, v_d_next, v_y, v_x, v_d, v_b_next, v_a_next in X |- *.

Lemma at_every_round_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t. induction t as [|t IH]; [exact Hs|]. rewrite run_succ.
  generalize (run round t s), IH. intros x Hx. split; [exact (proj1 Hx)|].
  split; [intros n Hn; exact (fact_29 x Hx n Hn)|].
  split; [intros n Hn; exact (fact_31 x Hx n Hn)|].
  split; [intros n Hn; exact (fact_37 x Hx n Hn)|].
  split; [intros n Hn; exact (fact_39 x Hx n Hn)|].
  split; [exact (fact_50 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx)))|].
  split; [intros n Hn; exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx))))))) n Hn)|].
  split; [intros n Hn; exact (fact_55 x Hx n Hn)|].
  exact I.
Qed.

Lemma definedness_89 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_C_21 (run round t s) n) + (v_a (run round t s) n) * (v_C_11 (run round t s) n) - (v_a (run round t s) n) * (v_C_21 (run round t s) n) <> 0) /\ ((v_C_12 (run round t s) n) + (v_b (run round t s) n) * (v_C_22 (run round t s) n) - (v_b (run round t s) n) * (v_C_12 (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))))) I)))))))).
  assert (K0 : (v_C_11 (run round t s) n) * (v_a (run round t s) n) - (v_C_21 (run round t s) n) * (v_a (run round t s) n) + (v_C_21 (run round t s) n) <> 0) by exact (proj1 (defined_28 (run round t s) HR n Hn')).
  assert (K1 : (v_C_12 (run round t s) n) * (v_b (run round t s) n) - (v_C_22 (run round t s) n) * (v_b (run round t s) n) - (v_C_12 (run round t s) n) <> 0) by exact (proj1 (defined_36 (run round t s) HR n Hn')).
  assert (W0 : (v_C_21 (run round t s) n) + (v_a (run round t s) n) * (v_C_11 (run round t s) n) - (v_a (run round t s) n) * (v_C_21 (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') I))))))))) | known_by Hn (conj (fact_30 (run round t s) HR n Hn') (conj (fact_26 (run round t s) HR n Hn') (conj (fact_21 (run round t s) HR n Hn') (conj (fact_10 (run round t s) HR n Hn') (conj (fact_8 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') I))))))))))))))))].
  assert (W1 : (v_C_12 (run round t s) n) + (v_b (run round t s) n) * (v_C_22 (run round t s) n) - (v_b (run round t s) n) * (v_C_12 (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') I)))))))))) | known_by Hn (conj (fact_38 (run round t s) HR n Hn') (conj (fact_27 (run round t s) HR n Hn') (conj (fact_22 (run round t s) HR n Hn') (conj (fact_11 (run round t s) HR n Hn') (conj (fact_9 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') I)))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_89 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_C_21 (run round t s) n) + (v_a (run round t s) n) * (v_C_11 (run round t s) n) - (v_a (run round t s) n) * (v_C_21 (run round t s) n) <> 0) /\ ((v_C_12 (run round t s) n) + (v_b (run round t s) n) * (v_C_22 (run round t s) n) - (v_b (run round t s) n) * (v_C_12 (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (v_L s) > 0 -> (forall k, (k < steps s)%nat -> (v_sigma s k) ^ 2 = 1) -> (forall k, (k < steps s)%nat -> (v_sigma s k) * ((v_a s k) + (v_b s k) - 1) > 0) -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_a (run round t s) n))) (1 / 2 * (1 + (v_sigma s n)))))).
Proof.
  exact (conj definedness_89 Theorems.III_2a.conclusion_89).
Qed.

Lemma definedness_90 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_C_21 (run round t s) n) + (v_a (run round t s) n) * (v_C_11 (run round t s) n) - (v_a (run round t s) n) * (v_C_21 (run round t s) n) <> 0) /\ ((v_C_12 (run round t s) n) + (v_b (run round t s) n) * (v_C_22 (run round t s) n) - (v_b (run round t s) n) * (v_C_12 (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))))) I)))))))).
  assert (K0 : (v_C_11 (run round t s) n) * (v_a (run round t s) n) - (v_C_21 (run round t s) n) * (v_a (run round t s) n) + (v_C_21 (run round t s) n) <> 0) by exact (proj1 (defined_28 (run round t s) HR n Hn')).
  assert (K1 : (v_C_12 (run round t s) n) * (v_b (run round t s) n) - (v_C_22 (run round t s) n) * (v_b (run round t s) n) - (v_C_12 (run round t s) n) <> 0) by exact (proj1 (defined_36 (run round t s) HR n Hn')).
  assert (W0 : (v_C_21 (run round t s) n) + (v_a (run round t s) n) * (v_C_11 (run round t s) n) - (v_a (run round t s) n) * (v_C_21 (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') I))))))))) | known_by Hn (conj (fact_30 (run round t s) HR n Hn') (conj (fact_26 (run round t s) HR n Hn') (conj (fact_21 (run round t s) HR n Hn') (conj (fact_10 (run round t s) HR n Hn') (conj (fact_8 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') I))))))))))))))))].
  assert (W1 : (v_C_12 (run round t s) n) + (v_b (run round t s) n) * (v_C_22 (run round t s) n) - (v_b (run round t s) n) * (v_C_12 (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') I)))))))))) | known_by Hn (conj (fact_38 (run round t s) HR n Hn') (conj (fact_27 (run round t s) HR n Hn') (conj (fact_22 (run round t s) HR n Hn') (conj (fact_11 (run round t s) HR n Hn') (conj (fact_9 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') I)))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_90 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_C_21 (run round t s) n) + (v_a (run round t s) n) * (v_C_11 (run round t s) n) - (v_a (run round t s) n) * (v_C_21 (run round t s) n) <> 0) /\ ((v_C_12 (run round t s) n) + (v_b (run round t s) n) * (v_C_22 (run round t s) n) - (v_b (run round t s) n) * (v_C_12 (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (v_L s) > 0 -> (forall k, (k < steps s)%nat -> (v_sigma s k) ^ 2 = 1) -> (forall k, (k < steps s)%nat -> (v_sigma s k) * ((v_a s k) + (v_b s k) - 1) > 0) -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_b (run round t s) n))) (1 / 2 * (1 + (v_sigma s n)))))).
Proof.
  exact (conj definedness_90 Theorems.III_2a.conclusion_90).
Qed.

