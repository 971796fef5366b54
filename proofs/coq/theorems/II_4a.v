(* Theorem II.4a, Two steps above temperature 2: back to chance: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4a.
Local Open Scope R_scope.

Record state := State { steps : nat; v_theta_1 : R; v_tau : R; v_theta_2 : R; v_M : R }.

Definition v_q_1 (s : state) : R := exp ((v_theta_1 s) / (v_tau s)).
Definition v_q_2 (s : state) : R := exp ((v_theta_2 s) / (v_tau s)).
Definition v_odds_next_1 (s : state) : R := (v_q_1 s) * (v_q_2 s).
Definition v_theta_1_next (s : state) : R := ln ((v_odds_next_1 s)).
Definition v_odds_next_2 (s : state) : R := (v_q_2 s) * (v_q_1 s).
Definition v_theta_2_next (s : state) : R := ln ((v_odds_next_2 s)).
Definition v_S_next (s : state) : R := ((v_theta_1_next s) + (v_theta_2_next s)) / (v_tau s).
Definition v_S (s : state) : R := ((v_theta_1 s) + (v_theta_2 s)) / (v_tau s).
Definition v_delta_next_1 (s : state) : R := (-1 + (v_q_1 s) * (v_q_2 s)) / (((v_M s) - 1) + (v_q_1 s) * (v_q_2 s)).
Definition v_delta_next_2 (s : state) : R := (-1 + (v_q_2 s) * (v_q_1 s)) / (((v_M s) - 1) + (v_q_2 s) * (v_q_1 s)).
Definition v_J_next (s : state) : R := (1 + ((v_M s) - 1) * (v_delta_next_1 s) * (v_delta_next_2 s)) / (v_M s).
Ltac open_names X ::= unfold v_J_next, v_delta_next_2, v_delta_next_1, v_S, v_S_next, v_odds_next_2, v_odds_next_1 in X |- *.

Definition round (s : state) : state := State (steps s) ((v_theta_1_next s)) (v_tau s) ((v_theta_2_next s)) (v_M s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_theta_1 s) > 0 /\
  (v_theta_2 s) > 0 /\
  (v_tau s) > 2 /\
  (v_M s) > 1 /\
  True.

(* II.4a (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_1 s) / (v_tau s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_1 (v_theta_1 s) (v_tau s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (2), exponential *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q_1 s) > 1.
Proof.
  intros s Hs n Hn.
  assert (A : (v_theta_1 s) / (v_tau s) > 0) by (exact (fact_1 s Hs n Hn)).
  exact (exp_gt_1 _ A).
Qed.

(* II.4a (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_2 s) / (v_tau s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_2 (v_theta_2 s) (v_tau s)) as G2.
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (4), exponential *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q_2 s) > 1.
Proof.
  intros s Hs n Hn.
  assert (A : (v_theta_2 s) / (v_tau s) > 0) by (exact (fact_3 s Hs n Hn)).
  exact (exp_gt_1 _ A).
Qed.

(* II.4a (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next_1 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_3 (v_q_1 s) (v_q_2 s)) as G3.
  specialize (G3 (fact_2 s Hs n Hn)).
  specialize (G3 (fact_4 s Hs n Hn)).
  same G3.
Qed.

(* II.4a (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next_1 s) = (v_q_1 s) * (v_q_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_4 (v_q_1 s) (v_q_2 s)) as G4.
  specialize (G4 (fact_2 s Hs n Hn)).
  specialize (G4 (fact_4 s Hs n Hn)).
  same G4.
Qed.

(* II.4a (7), logarithm of a product *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_1_next s) = (v_theta_1 s) / (v_tau s) + (v_theta_2 s) / (v_tau s).
Proof.
  intros s Hs n Hn.
  assert (P0 : (v_odds_next_1 s) > 0) by (exact (fact_5 s Hs n Hn)).
  assert (C : (v_odds_next_1 s) = (v_q_1 s) * (v_q_2 s)) by (exact (fact_6 s Hs n Hn)).
  assert (L : is_log ((v_q_1 s) * (v_q_2 s)) ((v_theta_1 s) / (v_tau s) + (v_theta_2 s) / (v_tau s))).
  { apply (is_log_form ((v_q_1 s) * (v_q_2 s)) ((v_q_1 s) * (v_q_2 s)) (((v_theta_1 s) / (v_tau s)) + ((v_theta_2 s) / (v_tau s))) ((v_theta_1 s) / (v_tau s) + (v_theta_2 s) / (v_tau s)) (is_log_times _ _ _ _ (is_log_exp ((v_theta_1 s) / (v_tau s)) : is_log (v_q_1 s) ((v_theta_1 s) / (v_tau s))) (is_log_exp ((v_theta_2 s) / (v_tau s)) : is_log (v_q_2 s) ((v_theta_2 s) / (v_tau s))))); by_polynomials. }
  exact (log_equal ((v_odds_next_1 s)) ((v_q_1 s) * (v_q_2 s)) ((v_theta_1 s) / (v_tau s) + (v_theta_2 s) / (v_tau s)) L C).
Qed.

(* II.4a (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next_2 s) = (v_q_1 s) * (v_q_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_5 (v_q_1 s) (v_q_2 s)) as G5.
  specialize (G5 (fact_2 s Hs n Hn)).
  specialize (G5 (fact_4 s Hs n Hn)).
  same G5.
Qed.

Lemma defined_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 Hs))))).
  exact (conj C0 I).
Qed.

(* II.4a (9), logarithm of a product *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_2_next s) = (v_theta_1 s) / (v_tau s) + (v_theta_2 s) / (v_tau s).
Proof.
  intros s Hs n Hn.
  assert (P0 : (v_odds_next_2 s) > 0) by (same (fact_5 s Hs n Hn)).
  assert (C : (v_odds_next_2 s) = (v_q_1 s) * (v_q_2 s)) by (exact (fact_8 s Hs n Hn)).
  assert (L : is_log ((v_q_1 s) * (v_q_2 s)) ((v_theta_1 s) / (v_tau s) + (v_theta_2 s) / (v_tau s))).
  { apply (is_log_form ((v_q_1 s) * (v_q_2 s)) ((v_q_1 s) * (v_q_2 s)) (((v_theta_1 s) / (v_tau s)) + ((v_theta_2 s) / (v_tau s))) ((v_theta_1 s) / (v_tau s) + (v_theta_2 s) / (v_tau s)) (is_log_times _ _ _ _ (is_log_exp ((v_theta_1 s) / (v_tau s)) : is_log (v_q_1 s) ((v_theta_1 s) / (v_tau s))) (is_log_exp ((v_theta_2 s) / (v_tau s)) : is_log (v_q_2 s) ((v_theta_2 s) / (v_tau s))))); by_polynomials. }
  exact (log_equal ((v_odds_next_2 s)) ((v_q_1 s) * (v_q_2 s)) ((v_theta_1 s) / (v_tau s) + (v_theta_2 s) / (v_tau s)) L C).
Qed.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_odds_next_1 s) > 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_odds_next_1 s) > 0) by (plain_from (fact_5 s Hs n Hn)).
  assert (C1 : (v_tau s) <> 0) by (exact (proj1 (defined_5 s Hs n Hn))).
  exact (conj C0 (conj C1 I)).
Qed.

(* II.4a (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_1_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_7 (v_theta_1 s) (v_theta_2 s) (v_tau s) (v_theta_1_next s)) as G7.
  specialize (G7 (proj1 (proj2 Hs))).
  specialize (G7 (proj1 (proj2 (proj2 Hs)))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G7 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4a.II_4a_6 (v_tau s)) as G6; specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); same G6); first [cleared (fact_7 s Hs n Hn) P | cleared (fact_7 s Hs n Hn) P (conj (defined_7 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  same G7.
Qed.

Lemma defined_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_odds_next_2 s) > 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_odds_next_2 s) > 0) by (plain_from (fact_5 s Hs n Hn)).
  assert (C1 : (v_tau s) <> 0) by (exact (proj1 (defined_5 s Hs n Hn))).
  exact (conj C0 (conj C1 I)).
Qed.

(* II.4a (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_2_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_9 (v_theta_1 s) (v_theta_2 s) (v_tau s) (v_theta_2_next s)) as G9.
  specialize (G9 (proj1 (proj2 Hs))).
  specialize (G9 (proj1 (proj2 (proj2 Hs)))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G9 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4a.II_4a_8 (v_tau s)) as G8; specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))); same G8); first [cleared (fact_9 s Hs n Hn) P | cleared (fact_9 s Hs n Hn) P (conj (defined_9 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  same G9.
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [exact (fact_10 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_11 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
  exact I.
Qed.

(* II.4a (12), induction on rounds *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_theta_1 (run round t s)) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (HR t))).
Qed.

(* II.4a (13), induction on rounds *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_theta_2 (run round t s)) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (HR t)))).
Qed.

(* II.4a (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 2 / (v_tau s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_10 (v_tau s)) as G10.
  specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_S_next s) <= 2 / (v_tau s) * (v_S s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_13 (v_theta_1 s) (v_theta_2 s) (v_tau s) (v_theta_1_next s) (v_theta_2_next s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G13 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4a.II_4a_11 (v_tau s)) as G11; specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))); same G11); first [cleared (fact_7 s Hs n Hn) P | cleared (fact_7 s Hs n Hn) P (conj (defined_7 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  specialize (G13 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4a.II_4a_12 (v_tau s)) as G12; specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); same G12); first [cleared (fact_9 s Hs n Hn) P | cleared (fact_9 s Hs n Hn) P (conj (defined_9 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_S s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_14 (v_theta_1 s) (v_theta_2 s) (v_tau s)) as G14.
  specialize (G14 (proj1 (proj2 Hs))).
  specialize (G14 (proj1 (proj2 (proj2 Hs)))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G14) | same_defined (proj2 G14) (conj G14 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 2 / (v_tau s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_15 (v_tau s)) as G15.
  specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma lasting_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [exact ((fact_12 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_13 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Lemma defined_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_tau s) <> 0) by (pose proof (Generated.II_4a.II_4a_14 (v_theta_1 s) (v_theta_2 s) (v_tau s)) as G14; specialize (G14 (proj1 (proj2 Hs))); specialize (G14 (proj1 (proj2 (proj2 Hs)))); specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))); first [plain_from (proj2 G14) | from_divisors G14]).
  exact (conj C0 I).
Qed.

Lemma defined_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_odds_next_1 s) > 0) /\ ((v_odds_next_2 s) > 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_odds_next_1 s) > 0) by (exact (proj1 (defined_7 s Hs n Hn))).
  assert (C1 : (v_odds_next_2 s) > 0) by (exact (proj1 (defined_9 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (pose proof (Generated.II_4a.II_4a_13 (v_theta_1 s) (v_theta_2 s) (v_tau s) (v_theta_1_next s) (v_theta_2_next s)) as G13; specialize (G13 (proj1 (proj2 Hs))); specialize (G13 (proj1 (proj2 (proj2 Hs)))); specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G13 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4a.II_4a_11 (v_tau s)) as G11; specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))); same G11); first [cleared (fact_7 s Hs n Hn) P | cleared (fact_7 s Hs n Hn) P (conj (defined_7 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])); specialize (G13 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4a.II_4a_12 (v_tau s)) as G12; specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); same G12); first [cleared (fact_9 s Hs n Hn) P | cleared (fact_9 s Hs n Hn) P (conj (defined_9 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])); first [plain_from (proj2 G13) | from_divisors G13]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_tau s) <> 0) by (pose proof (Generated.II_4a.II_4a_15 (v_tau s)) as G15; specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))); first [plain_from (proj2 G15) | from_divisors G15]).
  exact (conj C0 I).
Qed.

Lemma defined_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_tau s) <> 0) by (pose proof (Generated.II_4a.II_4a_10 (v_tau s)) as G10; specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); first [plain_from (proj2 G10) | from_divisors G10]).
  exact (conj C0 I).
Qed.

(* II.4a (18), geometric bound *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_S (run round t s))) /\ ((v_S (run round t s))) <= (((2 / (v_tau s)) ^ t) * ((v_S s))))) /\ Un_cv (fun t => ((v_S (run round t s)))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_S s))) (fun s => (2 / (v_tau s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_S s')) >= 0); first [same (fact_16 s' Hs' n Hn') | same_defined (fact_16 s' Hs' n Hn') (conj (defined_16 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change (((v_S_next s')) <= (2 / (v_tau s')) * ((v_S s'))); first [same (fact_15 s' Hs' n Hn') | same_defined (fact_15 s' Hs' n Hn') (conj (defined_15 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change ((2 / (v_tau s')) >= 0); first [same (fact_17 s' Hs' n Hn') | same_defined (fact_17 s' Hs' n Hn') (conj (defined_17 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change ((2 / (v_tau s')) < 1); first [same (fact_14 s' Hs' n Hn') | same_defined (fact_14 s' Hs' n Hn') (conj (defined_14 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - split; assumption.
Qed.

(* II.4a (19), identity *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_1 s) = (v_delta_next_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_16 (v_M s) (v_q_1 s) (v_q_2 s)) as G16.
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G16 (fact_2 s Hs n Hn)).
  specialize (G16 (fact_4 s Hs n Hn)).
  first [same (proj2 (proj2 G16)) | same_defined (proj2 (proj2 G16)) (conj G16 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (20), logarithm bounds *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_1_next s) <= (v_odds_next_1 s) - 1.
Proof.
  intros s Hs n Hn.
  assert (P : (v_odds_next_1 s) > 0) by (exact (fact_5 s Hs n Hn)).
  assert (X : (v_theta_1_next s) <= ((v_odds_next_1 s)) - 1) by exact (ln_upper ((v_odds_next_1 s)) P).
  same X.
Qed.

(* II.4a (21), logarithm bounds *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_1_next s) >= 1 - 1 / (v_odds_next_1 s).
Proof.
  intros s Hs n Hn.
  assert (P : (v_odds_next_1 s) > 0) by (exact (fact_5 s Hs n Hn)).
  assert (X : (v_theta_1_next s) >= 1 - 1 / ((v_odds_next_1 s))) by exact (ln_lower ((v_odds_next_1 s)) P).
  first [same X | same_defined X (conj P (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (22), inequality *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_1 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_17 (v_M s) (v_q_1 s) (v_q_2 s)) as G17.
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G17 (fact_2 s Hs n Hn)).
  specialize (G17 (fact_4 s Hs n Hn)).
  first [same (proj2 G17) | same_defined (proj2 G17) (conj G17 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (23), inequality *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_1 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_18 (v_M s) (v_q_1 s) (v_q_2 s)) as G18.
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G18 (fact_2 s Hs n Hn)).
  specialize (G18 (fact_4 s Hs n Hn)).
  first [same (proj2 G18) | same_defined (proj2 G18) (conj G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma defined_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_odds_next_1 s) > 0) /\ ((v_q_1 s) <> 0) /\ ((v_q_2 s) <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_odds_next_1 s) > 0) by (plain_from (fact_5 s Hs n Hn)).
  assert (C1 : (v_q_1 s) <> 0) by (plain_from (fact_2 s Hs n Hn)).
  assert (C2 : (v_q_2 s) <> 0) by (plain_from (fact_4 s Hs n Hn)).
  assert (C3 : (v_tau s) <> 0) by (exact (proj1 (defined_5 s Hs n Hn))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

(* II.4a (24), inequality *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_1 s) <= (v_theta_1_next s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_20 (v_M s) (v_q_1 s) (v_q_2 s) (v_theta_1_next s)) as G20.
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G20 (fact_2 s Hs n Hn)).
  specialize (G20 (fact_4 s Hs n Hn)).
  specialize (G20 ltac:(let P := fresh in assert (P : (v_q_2 s) * (v_q_1 s) > 0) by (pose proof (Generated.II_4a.II_4a_19 (v_q_1 s) (v_q_2 s)) as G19; specialize (G19 (fact_2 s Hs n Hn)); specialize (G19 (fact_4 s Hs n Hn)); same G19); first [cleared (fact_21 s Hs n Hn) P | cleared (fact_21 s Hs n Hn) P (conj (defined_21 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  first [same (proj2 G20) | same_defined (proj2 G20) (conj G20 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (25), inequality *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_1 s) <= (v_S s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_22 (v_theta_1 s) (v_theta_2 s) (v_tau s) (v_delta_next_1 s) (v_theta_1_next s)) as G22.
  specialize (G22 (proj1 (proj2 Hs))).
  specialize (G22 (proj1 (proj2 (proj2 Hs)))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G22 (fact_24 s Hs n Hn)).
  specialize (G22 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4a.II_4a_21 (v_tau s)) as G21; specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))); same G21); first [cleared (fact_7 s Hs n Hn) P | cleared (fact_7 s Hs n Hn) P (conj (defined_7 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  first [same (proj2 G22) | same_defined (proj2 G22) (conj G22 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (26), inequality *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> -(v_delta_next_1 s) <= (v_S s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_23 (v_theta_1 s) (v_theta_2 s) (v_tau s) (v_M s) (v_q_1 s) (v_q_2 s)) as G23.
  specialize (G23 (proj1 (proj2 Hs))).
  specialize (G23 (proj1 (proj2 (proj2 Hs)))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G23 (fact_2 s Hs n Hn)).
  specialize (G23 (fact_4 s Hs n Hn)).
  first [same (proj2 (proj2 G23)) | same_defined (proj2 (proj2 G23)) (conj G23 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma defined_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_odds_next_1 s) > 0) /\ ((v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_odds_next_1 s) > 0) by (exact (proj1 (defined_21 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_21 s Hs n Hn)))))).
  assert (C1 : (v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) by (pose proof (Generated.II_4a.II_4a_20 (v_M s) (v_q_1 s) (v_q_2 s) (v_theta_1_next s)) as G20; specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G20 (fact_2 s Hs n Hn)); specialize (G20 (fact_4 s Hs n Hn)); specialize (G20 ltac:(let P := fresh in assert (P : (v_q_2 s) * (v_q_1 s) > 0) by (pose proof (Generated.II_4a.II_4a_19 (v_q_1 s) (v_q_2 s)) as G19; specialize (G19 (fact_2 s Hs n Hn)); specialize (G19 (fact_4 s Hs n Hn)); same G19); first [cleared (fact_21 s Hs n Hn) P | cleared (fact_21 s Hs n Hn) P (conj (defined_21 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])); first [plain_from (proj2 G20) | from_divisors G20]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) by (exact (proj1 (proj2 (defined_24 s Hs n Hn)))).
  assert (C1 : (v_tau s) <> 0) by (pose proof (Generated.II_4a.II_4a_22 (v_theta_1 s) (v_theta_2 s) (v_tau s) (v_delta_next_1 s) (v_theta_1_next s)) as G22; specialize (G22 (proj1 (proj2 Hs))); specialize (G22 (proj1 (proj2 (proj2 Hs)))); specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G22 (fact_24 s Hs n Hn)); specialize (G22 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4a.II_4a_21 (v_tau s)) as G21; specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))); same G21); first [cleared (fact_7 s Hs n Hn) P | cleared (fact_7 s Hs n Hn) P (conj (defined_7 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])); first [plain_from (proj2 G22) | from_divisors G22]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) by (pose proof (Generated.II_4a.II_4a_23 (v_theta_1 s) (v_theta_2 s) (v_tau s) (v_M s) (v_q_1 s) (v_q_2 s)) as G23; specialize (G23 (proj1 (proj2 Hs))); specialize (G23 (proj1 (proj2 (proj2 Hs)))); specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G23 (fact_2 s Hs n Hn)); specialize (G23 (fact_4 s Hs n Hn)); first [plain_from (proj2 (proj2 G23)) | from_divisors G23]).
  assert (C1 : (v_tau s) <> 0) by (pose proof (Generated.II_4a.II_4a_23 (v_theta_1 s) (v_theta_2 s) (v_tau s) (v_M s) (v_q_1 s) (v_q_2 s)) as G23; specialize (G23 (proj1 (proj2 Hs))); specialize (G23 (proj1 (proj2 (proj2 Hs)))); specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G23 (fact_2 s Hs n Hn)); specialize (G23 (fact_4 s Hs n Hn)); first [plain_from (proj2 (proj2 G23)) | from_divisors G23]).
  exact (conj C0 (conj C1 I)).
Qed.

(* II.4a (27), squeeze *)
Lemma fact_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_next_1 (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_delta_next_1 s))) (fun s => (0)) (fun s => ((v_S s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta_next_1 s')) <= (0) + ((v_S s'))); first [same (fact_25 s' Hs' n Hn') | same_defined (fact_25 s' Hs' n Hn') (conj (defined_25 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change ((0) - ((v_delta_next_1 s')) <= ((v_S s'))); first [same (fact_26 s' Hs' n Hn') | same_defined (fact_26 s' Hs' n Hn') (conj (defined_26 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_18 s Hs n Hn)).
Qed.

(* II.4a (28), logarithm bounds *)
Lemma fact_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_2_next s) <= (v_odds_next_2 s) - 1.
Proof.
  intros s Hs n Hn.
  assert (P : (v_odds_next_2 s) > 0) by (same (fact_5 s Hs n Hn)).
  assert (X : (v_theta_2_next s) <= ((v_odds_next_2 s)) - 1) by exact (ln_upper ((v_odds_next_2 s)) P).
  same X.
Qed.

(* II.4a (29), logarithm bounds *)
Lemma fact_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_2_next s) >= 1 - 1 / (v_odds_next_2 s).
Proof.
  intros s Hs n Hn.
  assert (P : (v_odds_next_2 s) > 0) by (same (fact_5 s Hs n Hn)).
  assert (X : (v_theta_2_next s) >= 1 - 1 / ((v_odds_next_2 s))) by exact (ln_lower ((v_odds_next_2 s)) P).
  first [same X | same_defined X (conj P (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (30), inequality *)
Lemma fact_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_2 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_24 (v_M s) (v_q_1 s) (v_q_2 s)) as G24.
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G24 (fact_2 s Hs n Hn)).
  specialize (G24 (fact_4 s Hs n Hn)).
  first [same (proj2 G24) | same_defined (proj2 G24) (conj G24 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (31), inequality *)
Lemma fact_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_2 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_25 (v_M s) (v_q_1 s) (v_q_2 s)) as G25.
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G25 (fact_2 s Hs n Hn)).
  specialize (G25 (fact_4 s Hs n Hn)).
  first [same (proj2 G25) | same_defined (proj2 G25) (conj G25 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma defined_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_odds_next_2 s) > 0) /\ ((v_q_1 s) <> 0) /\ ((v_q_2 s) <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_odds_next_2 s) > 0) by (plain_from (fact_5 s Hs n Hn)).
  assert (C1 : (v_q_1 s) <> 0) by (plain_from (fact_2 s Hs n Hn)).
  assert (C2 : (v_q_2 s) <> 0) by (plain_from (fact_4 s Hs n Hn)).
  assert (C3 : (v_tau s) <> 0) by (exact (proj1 (defined_5 s Hs n Hn))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

(* II.4a (32), inequality *)
Lemma fact_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_2 s) <= (v_theta_2_next s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_27 (v_M s) (v_q_1 s) (v_q_2 s) (v_theta_2_next s)) as G27.
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G27 (fact_2 s Hs n Hn)).
  specialize (G27 (fact_4 s Hs n Hn)).
  specialize (G27 ltac:(let P := fresh in assert (P : (v_q_1 s) * (v_q_2 s) > 0) by (pose proof (Generated.II_4a.II_4a_26 (v_q_1 s) (v_q_2 s)) as G26; specialize (G26 (fact_2 s Hs n Hn)); specialize (G26 (fact_4 s Hs n Hn)); same G26); first [cleared (fact_29 s Hs n Hn) P | cleared (fact_29 s Hs n Hn) P (conj (defined_29 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  first [same (proj2 G27) | same_defined (proj2 G27) (conj G27 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (33), inequality *)
Lemma fact_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_2 s) <= (v_S s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_29 (v_theta_1 s) (v_theta_2 s) (v_tau s) (v_delta_next_2 s) (v_theta_2_next s)) as G29.
  specialize (G29 (proj1 (proj2 Hs))).
  specialize (G29 (proj1 (proj2 (proj2 Hs)))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G29 (fact_32 s Hs n Hn)).
  specialize (G29 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4a.II_4a_28 (v_tau s)) as G28; specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))); same G28); first [cleared (fact_9 s Hs n Hn) P | cleared (fact_9 s Hs n Hn) P (conj (defined_9 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  first [same (proj2 G29) | same_defined (proj2 G29) (conj G29 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (34), inequality *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> -(v_delta_next_2 s) <= (v_S s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_30 (v_theta_1 s) (v_theta_2 s) (v_tau s) (v_M s) (v_q_1 s) (v_q_2 s)) as G30.
  specialize (G30 (proj1 (proj2 Hs))).
  specialize (G30 (proj1 (proj2 (proj2 Hs)))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G30 (fact_2 s Hs n Hn)).
  specialize (G30 (fact_4 s Hs n Hn)).
  first [same (proj2 (proj2 G30)) | same_defined (proj2 (proj2 G30)) (conj G30 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (35), squeeze *)
Lemma fact_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_next_2 (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_delta_next_2 s))) (fun s => (0)) (fun s => ((v_S s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta_next_2 s')) <= (0) + ((v_S s'))); first [same (fact_25 s' Hs' n Hn') | same_defined (fact_25 s' Hs' n Hn') (conj (defined_25 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change ((0) - ((v_delta_next_2 s')) <= ((v_S s'))); first [same (fact_26 s' Hs' n Hn') | same_defined (fact_26 s' Hs' n Hn') (conj (defined_26 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_18 s Hs n Hn)).
Qed.

(* II.4a (36), inequality *)
Lemma fact_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J_next s) <= 1 / (v_M s) + (v_S s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_31 (v_M s) (v_delta_next_1 s) (v_delta_next_2 s) (v_S s)) as G31.
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G31 (fact_19 s Hs n Hn)).
  specialize (G31 (fact_30 s Hs n Hn)).
  specialize (G31 (fact_31 s Hs n Hn)).
  specialize (G31 (fact_33 s Hs n Hn)).
  first [same (proj2 G31) | same_defined (proj2 G31) (conj G31 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4a (37), inequality *)
Lemma fact_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 / (v_M s) - (v_J_next s) <= (v_S s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4a.II_4a_32 (v_M s) (v_delta_next_1 s) (v_delta_next_2 s) (v_S s)) as G32.
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G32 (fact_19 s Hs n Hn)).
  specialize (G32 (fact_30 s Hs n Hn)).
  specialize (G32 (fact_31 s Hs n Hn)).
  specialize (G32 (fact_33 s Hs n Hn)).
  first [same (proj2 G32) | same_defined (proj2 G32) (conj G32 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma defined_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 Hs))))).
  assert (C0 : (v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) by (pose proof (Generated.II_4a.II_4a_16 (v_M s) (v_q_1 s) (v_q_2 s)) as G16; specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G16 (fact_2 s Hs n Hn)); specialize (G16 (fact_4 s Hs n Hn)); first [plain_from (proj2 (proj2 G16)) | from_divisors G16]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) by (exact (proj1 (defined_19 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (exact (proj1 (proj2 (defined_19 s Hs n Hn)))).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_4a.II_4a_31 (v_M s) (v_delta_next_1 s) (v_delta_next_2 s) (v_S s)) as G31; specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G31 (fact_19 s Hs n Hn)); specialize (G31 (fact_30 s Hs n Hn)); specialize (G31 (fact_31 s Hs n Hn)); specialize (G31 (fact_33 s Hs n Hn)); first [plain_from (proj2 G31) | from_divisors G31]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) by (exact (proj1 (defined_19 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (exact (proj1 (proj2 (defined_19 s Hs n Hn)))).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_4a.II_4a_32 (v_M s) (v_delta_next_1 s) (v_delta_next_2 s) (v_S s)) as G32; specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G32 (fact_19 s Hs n Hn)); specialize (G32 (fact_30 s Hs n Hn)); specialize (G32 (fact_31 s Hs n Hn)); specialize (G32 (fact_33 s Hs n Hn)); first [plain_from (proj2 G32) | from_divisors G32]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

(* II.4a (38), squeeze *)
Lemma fact_38 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_J_next (run round t s)))) (1 / (v_M s)).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_J_next s))) (fun s => (1 / (v_M s))) (fun s => ((v_S s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_J_next s')) <= (1 / (v_M s')) + ((v_S s'))); first [same (fact_36 s' Hs' n Hn') | same_defined (fact_36 s' Hs' n Hn') (conj (defined_36 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change ((1 / (v_M s')) - ((v_J_next s')) <= ((v_S s'))); first [same (fact_37 s' Hs' n Hn') | same_defined (fact_37 s' Hs' n Hn') (conj (defined_37 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_18 s Hs n Hn)).
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.4a (39), witness *)
Lemma fact_39 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1) (2) (1) (2) in ((v_theta_1 s) > 0 /\ (v_theta_2 s) > 0 /\ (v_M s) > 1 /\ ~ ((v_tau s) > 2) /\ ~ (2 / (v_tau s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_q_1 v_q_2 v_odds_next_1 v_theta_1_next v_odds_next_2 v_theta_2_next v_S_next v_S v_delta_next_1 v_delta_next_2 v_J_next v_theta_1 v_tau v_theta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q_1 v_q_2 v_odds_next_1 v_theta_1_next v_odds_next_2 v_theta_2_next v_S_next v_S v_delta_next_1 v_delta_next_2 v_J_next v_theta_1 v_tau v_theta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q_1 v_q_2 v_odds_next_1 v_theta_1_next v_odds_next_2 v_theta_2_next v_S_next v_S v_delta_next_1 v_delta_next_2 v_J_next v_theta_1 v_tau v_theta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q_1 v_q_2 v_odds_next_1 v_theta_1_next v_odds_next_2 v_theta_2_next v_S_next v_S v_delta_next_1 v_delta_next_2 v_J_next v_theta_1 v_tau v_theta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_q_1 v_q_2 v_odds_next_1 v_theta_1_next v_odds_next_2 v_theta_2_next v_S_next v_S v_delta_next_1 v_delta_next_2 v_J_next v_theta_1 v_tau v_theta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4a, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) > 2 -> (v_M s) > 1 -> (v_theta_1_next s) = (v_theta_1 s) / (v_tau s) + (v_theta_2 s) / (v_tau s)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4a, conclusion (9) *)
Lemma conclusion_9 :
  forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) > 2 -> (v_M s) > 1 -> (v_theta_2_next s) = (v_theta_1 s) / (v_tau s) + (v_theta_2 s) / (v_tau s)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_9 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4a, conclusion (18) *)
Lemma conclusion_18 :
  forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) > 2 -> (v_M s) > 1 -> ((forall t : nat, ((0) <= ((v_S (run round t s))) /\ ((v_S (run round t s))) <= (((2 / (v_tau s)) ^ t) * ((v_S s))))) /\ Un_cv (fun t => ((v_S (run round t s)))) (0))).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_18 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4a, conclusion (27) *)
Lemma conclusion_27 :
  forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) > 2 -> (v_M s) > 1 -> Un_cv (fun t => ((v_delta_next_1 (run round t s)))) (0)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_27 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4a, conclusion (35) *)
Lemma conclusion_35 :
  forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) > 2 -> (v_M s) > 1 -> Un_cv (fun t => ((v_delta_next_2 (run round t s)))) (0)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_35 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4a, conclusion (38) *)
Lemma conclusion_38 :
  forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) > 2 -> (v_M s) > 1 -> Un_cv (fun t => ((v_J_next (run round t s)))) (1 / (v_M s))).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_38 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

