(* Theorem II.4c, Two steps at temperature 2: nothing moves after one round: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4c.
Local Open Scope R_scope.

Record state := State { steps : nat; v_theta_1 : R; v_tau : R; v_theta_2 : R; v_M : R }.

Definition v_q_1 (s : state) : R := exp ((v_theta_1 s) / (v_tau s)).
Definition v_q_2 (s : state) : R := exp ((v_theta_2 s) / (v_tau s)).
Definition v_odds_next_1 (s : state) : R := (v_q_1 s) * (v_q_2 s).
Definition v_theta_1_next (s : state) : R := ln ((v_odds_next_1 s)).
Definition v_odds_next_2 (s : state) : R := (v_q_2 s) * (v_q_1 s).
Definition v_theta_2_next (s : state) : R := ln ((v_odds_next_2 s)).
Ltac open_names X ::= unfold v_odds_next_2, v_odds_next_1 in X |- *.

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
  (v_tau s) = 2 /\
  (v_M s) > 1 /\
  True.

(* II.4c (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_1 s) / (v_tau s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4c.II_4c_1 (v_theta_1 s) (v_tau s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4c (2), exponential *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q_1 s) > 1.
Proof.
  intros s Hs n Hn.
  assert (A : (v_theta_1 s) / (v_tau s) > 0) by (exact (fact_1 s Hs n Hn)).
  exact (exp_gt_1 _ A).
Qed.

(* II.4c (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_2 s) / (v_tau s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4c.II_4c_2 (v_theta_2 s) (v_tau s)) as G2.
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4c (4), exponential *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q_2 s) > 1.
Proof.
  intros s Hs n Hn.
  assert (A : (v_theta_2 s) / (v_tau s) > 0) by (exact (fact_3 s Hs n Hn)).
  exact (exp_gt_1 _ A).
Qed.

(* II.4c (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next_1 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4c.II_4c_3 (v_q_1 s) (v_q_2 s)) as G3.
  specialize (G3 (fact_2 s Hs n Hn)).
  specialize (G3 (fact_4 s Hs n Hn)).
  same G3.
Qed.

(* II.4c (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next_1 s) = (v_q_1 s) * (v_q_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4c.II_4c_4 (v_q_1 s) (v_q_2 s)) as G4.
  specialize (G4 (fact_2 s Hs n Hn)).
  specialize (G4 (fact_4 s Hs n Hn)).
  same G4.
Qed.

(* II.4c (7), logarithm of a product *)
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

(* II.4c (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next_2 s) = (v_q_1 s) * (v_q_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4c.II_4c_5 (v_q_1 s) (v_q_2 s)) as G5.
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

(* II.4c (9), logarithm of a product *)
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

Lemma defined_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_odds_next_2 s) > 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_odds_next_2 s) > 0) by (plain_from (fact_5 s Hs n Hn)).
  assert (C1 : (v_tau s) <> 0) by (exact (proj1 (defined_5 s Hs n Hn))).
  exact (conj C0 (conj C1 I)).
Qed.

(* II.4c (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_1_next s) = (v_theta_2_next s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4c.II_4c_8 (v_theta_1 s) (v_theta_2 s) (v_tau s) (v_theta_1_next s) (v_theta_2_next s)) as G8.
  specialize (G8 (proj1 (proj2 Hs))).
  specialize (G8 (proj1 (proj2 (proj2 Hs)))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G8 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4c.II_4c_6 (v_tau s)) as G6; specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); same G6); first [cleared (fact_7 s Hs n Hn) P | cleared (fact_7 s Hs n Hn) P (conj (defined_7 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  specialize (G8 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4c.II_4c_7 (v_tau s)) as G7; specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); same G7); first [cleared (fact_9 s Hs n Hn) P | cleared (fact_9 s Hs n Hn) P (conj (defined_9 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  same G8.
Qed.

(* II.4c (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_1_next s) = 1 / 2 * ((v_theta_1 s) + (v_theta_2 s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4c.II_4c_11 (v_theta_1 s) (v_theta_2 s) (v_tau s) (v_theta_1_next s) (v_theta_2_next s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G11 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4c.II_4c_9 (v_tau s)) as G9; specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); same G9); first [cleared (fact_7 s Hs n Hn) P | cleared (fact_7 s Hs n Hn) P (conj (defined_7 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  specialize (G11 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4c.II_4c_10 (v_tau s)) as G10; specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); same G10); first [cleared (fact_9 s Hs n Hn) P | cleared (fact_9 s Hs n Hn) P (conj (defined_9 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  same G11.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_theta_1 s) > 0 /\
  (v_theta_2 s) > 0 /\
  (v_tau s) = 2 /\
  (v_M s) > 1 /\
  (v_theta_1 s) = (v_theta_2 s) /\
  True.

(* II.4c (12), inequality *)
Lemma fact_12 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_theta_1_next s) = (v_theta_1 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4c.II_4c_13 (v_theta_1 s) (v_theta_2 s) (v_tau s) (v_theta_1_next s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G13 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4c.II_4c_12 (v_tau s)) as G12; specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); same G12); first [cleared (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn) P | cleared (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn) P (conj (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))])).
  same G13.
Qed.

(* II.4c (13), inequality *)
Lemma fact_13 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_theta_2_next s) = (v_theta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4c.II_4c_15 (v_theta_1 s) (v_theta_2 s) (v_tau s) (v_theta_2_next s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 Hs)))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G15 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4c.II_4c_14 (v_tau s)) as G14; specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))); same G14); first [cleared (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn) P | cleared (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn) P (conj (defined_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))])).
  same G15.
Qed.

Definition agree (s s' : state) : Prop :=
  steps s = steps s' /\
  ((v_theta_1 s) = (v_theta_1 s')) /\
  ((v_tau s) = (v_tau s')) /\
  ((v_theta_2 s) = (v_theta_2 s')) /\
  ((v_M s) = (v_M s')) /\
  True.

Lemma agree_refl :
  forall s, agree s s.
Proof.
  intros s.
  repeat (split; [first [reflexivity | (intros n Hn; reflexivity)]|]). exact I.
Qed.

Definition agree_v_theta_1 s s' (A : agree s s') := proj1 (proj2 A).
Definition agree_v_tau s s' (A : agree s s') := proj1 (proj2 (proj2 A)).
Definition agree_v_theta_2 s s' (A : agree s s') := proj1 (proj2 (proj2 (proj2 A))).
Definition agree_v_M s s' (A : agree s s') := proj1 (proj2 (proj2 (proj2 (proj2 A)))).
Lemma agree_trans :
  forall s s' s'', agree s s' -> agree s' s'' -> agree s s''.
Proof.
  intros s s' s'' A B. split; [exact (eq_trans (proj1 A) (proj1 B))|].
  split; [exact (eq_trans (agree_v_theta_1 _ _ A) (agree_v_theta_1 _ _ B))|].
  split; [exact (eq_trans (agree_v_tau _ _ A) (agree_v_tau _ _ B))|].
  split; [exact (eq_trans (agree_v_theta_2 _ _ A) (agree_v_theta_2 _ _ B))|].
  split; [exact (eq_trans (agree_v_M _ _ A) (agree_v_M _ _ B))|].
  exact I.
Qed.

Lemma agree_v_q_1 :
  forall s s', agree s s' -> (v_q_1 s) = (v_q_1 s').
Proof.
  intros s s' A.
  unfold v_q_1.
  rewrite (agree_v_theta_1 s s' A).
  rewrite (agree_v_tau s s' A).
  reflexivity.
Qed.

Lemma agree_v_q_2 :
  forall s s', agree s s' -> (v_q_2 s) = (v_q_2 s').
Proof.
  intros s s' A.
  unfold v_q_2.
  rewrite (agree_v_theta_2 s s' A).
  rewrite (agree_v_tau s s' A).
  reflexivity.
Qed.

Lemma agree_v_odds_next_1 :
  forall s s', agree s s' -> (v_odds_next_1 s) = (v_odds_next_1 s').
Proof.
  intros s s' A.
  unfold v_odds_next_1.
  rewrite (agree_v_q_1 s s' A).
  rewrite (agree_v_q_2 s s' A).
  reflexivity.
Qed.

Lemma agree_v_theta_1_next :
  forall s s', agree s s' -> (v_theta_1_next s) = (v_theta_1_next s').
Proof.
  intros s s' A.
  unfold v_theta_1_next.
  rewrite (agree_v_odds_next_1 s s' A).
  reflexivity.
Qed.

Lemma agree_v_odds_next_2 :
  forall s s', agree s s' -> (v_odds_next_2 s) = (v_odds_next_2 s').
Proof.
  intros s s' A.
  unfold v_odds_next_2.
  rewrite (agree_v_q_2 s s' A).
  rewrite (agree_v_q_1 s s' A).
  reflexivity.
Qed.

Lemma agree_v_theta_2_next :
  forall s s', agree s s' -> (v_theta_2_next s) = (v_theta_2_next s').
Proof.
  intros s s' A.
  unfold v_theta_2_next.
  rewrite (agree_v_odds_next_2 s s' A).
  reflexivity.
Qed.

Lemma respects_1 :
  forall s s', agree s s' -> H1 s -> H1 s'.
Proof.
  intros s s' A Hs. split; [rewrite <- (proj1 A); exact (proj1 Hs)|].
  split; [rewrite <- (agree_v_theta_1 s s' A); exact (proj1 (proj2 Hs))|].
  split; [rewrite <- (agree_v_theta_2 s s' A); exact (proj1 (proj2 (proj2 Hs)))|].
  split; [rewrite <- (agree_v_tau s s' A); exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  split; [rewrite <- (agree_v_M s s' A); exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
  split; [rewrite <- (agree_v_theta_1 s s' A); rewrite <- (agree_v_theta_2 s s' A); exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma unchanged_14 :
  forall s, H1 s -> agree s (round s).
Proof.
  intros s Hs. split; [reflexivity|].
  split; [change ((v_theta_1 s) = (v_theta_1_next s)); symmetry; exact (fact_12 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [reflexivity|].
  split; [change ((v_theta_2 s) = (v_theta_2_next s)); symmetry; exact (fact_13 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [reflexivity|].
  exact I.
Qed.

(* II.4c (14), induction on rounds *)
Lemma fact_14 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_theta_1 (run round t s))) = ((v_theta_1 s))).
Proof.
  intros s Hs n Hn.
  assert (A := unchanged_up_to state round agree H1 agree_refl agree_trans respects_1 unchanged_14 s Hs).
  intros t. symmetry. exact (agree_v_theta_1 _ _ (A t)).
Qed.

(* II.4c (15), identity *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 2 / (v_tau s) = 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4c.II_4c_16 (v_tau s)) as G16.
  specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.4c (16), witness *)
Lemma fact_16 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1) (1) (1) (2) in ((v_theta_1 s) > 0 /\ (v_theta_2 s) > 0 /\ (v_M s) > 1 /\ ~ ((v_tau s) = 2) /\ ~ (2 / (v_tau s) = 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_q_1 v_q_2 v_odds_next_1 v_theta_1_next v_odds_next_2 v_theta_2_next v_theta_1 v_tau v_theta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q_1 v_q_2 v_odds_next_1 v_theta_1_next v_odds_next_2 v_theta_2_next v_theta_1 v_tau v_theta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q_1 v_q_2 v_odds_next_1 v_theta_1_next v_odds_next_2 v_theta_2_next v_theta_1 v_tau v_theta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q_1 v_q_2 v_odds_next_1 v_theta_1_next v_odds_next_2 v_theta_2_next v_theta_1 v_tau v_theta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_q_1 v_q_2 v_odds_next_1 v_theta_1_next v_odds_next_2 v_theta_2_next v_theta_1 v_tau v_theta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4c, conclusion (10) *)
Lemma conclusion_10 :
  forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) = 2 -> (v_M s) > 1 -> (v_theta_1_next s) = (v_theta_2_next s)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_10 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4c, conclusion (11) *)
Lemma conclusion_11 :
  forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) = 2 -> (v_M s) > 1 -> (v_theta_1_next s) = 1 / 2 * ((v_theta_1 s) + (v_theta_2 s))).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_11 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4c, conclusion (14) *)
Lemma conclusion_14 :
  forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) = 2 -> (v_M s) > 1 -> (v_theta_1 s) = (v_theta_2 s) -> (forall t : nat, ((v_theta_1 (run round t s))) = ((v_theta_1 s)))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_14 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

