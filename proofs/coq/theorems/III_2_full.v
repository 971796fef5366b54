(* The conclusions of theorem III.2, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require Sums Kernels.
From RLStar.Theory Require Import KernelProducts.
From RLStar Require Generated.III_2.
From RLStar Require Import Theorems.III_2.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_r, v_q, v_p, v_J, v_J_next, v_d_next, v_y, v_x, v_d, v_b_next, v_a_next in X |- *.

Lemma concluded_20 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (v_L s) > 0 -> (forall n, (n < steps s)%nat -> 1 / 2 * ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) + (v_C_12 s n) - (v_b s n) * (v_C_12 s n) + (v_b s n) * (v_C_22 s n)) = 1 / 2 * (1 + (v_L s)))).
Proof.
  exact Theorems.III_2.conclusion_20.
Qed.

Lemma defined_45 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_44 s Hs n Hn))).
  assert (C1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (proj2 (defined_44 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_45 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) /\ ((v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by exact (proj1 (defined_45 s Hs n Hn)).
  assert (K1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by exact (proj1 (proj2 (defined_45 s Hs n Hn))).
  assert (W0 : (v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))) | known_by Hn (conj (fact_30 s Hs n Hn) (conj (fact_26 s Hs n Hn) (conj (fact_21 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_8 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))))))].
  assert (W1 : (v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))) | known_by Hn (conj (fact_38 s Hs n Hn) (conj (fact_27 s Hs n Hn) (conj (fact_22 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_45 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) /\ ((v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (v_L s) > 0 -> (forall n, (n < steps s)%nat -> (v_d s n) * ((v_d_next s n) - (v_d s n)) >= 0))).
Proof.
  exact (conj definedness_45 Theorems.III_2.conclusion_45).
Qed.

Lemma defined_46 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_45 s Hs n Hn))).
  assert (C1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (proj2 (defined_45 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_48 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_46 s Hs n Hn))).
  assert (C1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (proj2 (defined_46 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_49 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_48 s Hs n Hn))).
  assert (C1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (proj2 (defined_48 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_49 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) /\ ((v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by exact (proj1 (defined_49 s Hs n Hn)).
  assert (K1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by exact (proj1 (proj2 (defined_49 s Hs n Hn))).
  assert (W0 : (v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))) | known_by Hn (conj (fact_30 s Hs n Hn) (conj (fact_26 s Hs n Hn) (conj (fact_21 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_8 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))))))].
  assert (W1 : (v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))) | known_by Hn (conj (fact_38 s Hs n Hn) (conj (fact_27 s Hs n Hn) (conj (fact_22 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_49 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) /\ ((v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (v_L s) > 0 -> (v_J_next s) >= (v_J s))).
Proof.
  exact (conj definedness_49 Theorems.III_2.conclusion_49).
Qed.

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
  exact I.
Qed.

Lemma definedness_82 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_C_21 (run round t s) n) + (v_a (run round t s) n) * (v_C_11 (run round t s) n) - (v_a (run round t s) n) * (v_C_21 (run round t s) n) <> 0) /\ ((v_C_12 (run round t s) n) + (v_b (run round t s) n) * (v_C_22 (run round t s) n) - (v_b (run round t s) n) * (v_C_12 (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))) I)))))).
  assert (K0 : (v_C_11 (run round t s) n) * (v_a (run round t s) n) - (v_C_21 (run round t s) n) * (v_a (run round t s) n) + (v_C_21 (run round t s) n) <> 0) by exact (proj1 (defined_28 (run round t s) HR n Hn')).
  assert (K1 : (v_C_12 (run round t s) n) * (v_b (run round t s) n) - (v_C_22 (run round t s) n) * (v_b (run round t s) n) - (v_C_12 (run round t s) n) <> 0) by exact (proj1 (defined_36 (run round t s) HR n Hn')).
  assert (W0 : (v_C_21 (run round t s) n) + (v_a (run round t s) n) * (v_C_11 (run round t s) n) - (v_a (run round t s) n) * (v_C_21 (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))) | known_by Hn (conj (fact_30 (run round t s) HR n Hn') (conj (fact_26 (run round t s) HR n Hn') (conj (fact_21 (run round t s) HR n Hn') (conj (fact_10 (run round t s) HR n Hn') (conj (fact_8 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))))))].
  assert (W1 : (v_C_12 (run round t s) n) + (v_b (run round t s) n) * (v_C_22 (run round t s) n) - (v_b (run round t s) n) * (v_C_12 (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))) | known_by Hn (conj (fact_38 (run round t s) HR n Hn') (conj (fact_27 (run round t s) HR n Hn') (conj (fact_22 (run round t s) HR n Hn') (conj (fact_11 (run round t s) HR n Hn') (conj (fact_9 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_82 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_C_21 (run round t s) n) + (v_a (run round t s) n) * (v_C_11 (run round t s) n) - (v_a (run round t s) n) * (v_C_21 (run round t s) n) <> 0) /\ ((v_C_12 (run round t s) n) + (v_b (run round t s) n) * (v_C_22 (run round t s) n) - (v_b (run round t s) n) * (v_C_12 (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (v_L s) > 0 -> Un_cv (fun t => ((v_J (run round t s)))) (1))).
Proof.
  exact (conj definedness_82 Theorems.III_2.conclusion_82).
Qed.

Lemma definedness_83 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_C_21 (run round t s) n) + (v_a (run round t s) n) * (v_C_11 (run round t s) n) - (v_a (run round t s) n) * (v_C_21 (run round t s) n) <> 0) /\ ((v_C_12 (run round t s) n) + (v_b (run round t s) n) * (v_C_22 (run round t s) n) - (v_b (run round t s) n) * (v_C_12 (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))) I)))))).
  assert (K0 : (v_C_11 (run round t s) n) * (v_a (run round t s) n) - (v_C_21 (run round t s) n) * (v_a (run round t s) n) + (v_C_21 (run round t s) n) <> 0) by exact (proj1 (defined_28 (run round t s) HR n Hn')).
  assert (K1 : (v_C_12 (run round t s) n) * (v_b (run round t s) n) - (v_C_22 (run round t s) n) * (v_b (run round t s) n) - (v_C_12 (run round t s) n) <> 0) by exact (proj1 (defined_36 (run round t s) HR n Hn')).
  assert (W0 : (v_C_21 (run round t s) n) + (v_a (run round t s) n) * (v_C_11 (run round t s) n) - (v_a (run round t s) n) * (v_C_21 (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))) | known_by Hn (conj (fact_30 (run round t s) HR n Hn') (conj (fact_26 (run round t s) HR n Hn') (conj (fact_21 (run round t s) HR n Hn') (conj (fact_10 (run round t s) HR n Hn') (conj (fact_8 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))))))].
  assert (W1 : (v_C_12 (run round t s) n) + (v_b (run round t s) n) * (v_C_22 (run round t s) n) - (v_b (run round t s) n) * (v_C_12 (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))) | known_by Hn (conj (fact_38 (run round t s) HR n Hn') (conj (fact_27 (run round t s) HR n Hn') (conj (fact_22 (run round t s) HR n Hn') (conj (fact_11 (run round t s) HR n Hn') (conj (fact_9 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_83 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_C_21 (run round t s) n) + (v_a (run round t s) n) * (v_C_11 (run round t s) n) - (v_a (run round t s) n) * (v_C_21 (run round t s) n) <> 0) /\ ((v_C_12 (run round t s) n) + (v_b (run round t s) n) * (v_C_22 (run round t s) n) - (v_b (run round t s) n) * (v_C_12 (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (v_L s) > 0 -> (forall n, (n < steps s)%nat -> Un_cv (fun t => (((v_a (run round t s) n) + (v_b (run round t s) n) - 1) ^ 2)) (1)))).
Proof.
  exact (conj definedness_83 Theorems.III_2.conclusion_83).
Qed.

