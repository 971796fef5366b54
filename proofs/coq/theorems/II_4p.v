(* Theorem II.4p, At the threshold nothing moves: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4p.
From RLStar Require Theorems.II_4h.
Local Open Scope R_scope.

Record state := State { steps : nat; v_y : R; v_M : R; v_y_star : R; v_l : R; v_l_1 : R; v_l_2 : R }.

Definition v_q (s : state) : R := exp ((v_y s)).
Definition v_rest (s : state) : R := product (but (steps s) O) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s))).
Definition v_odds_next (s : state) : R := ((v_q s) + ((v_M s) - 1) * (v_q s) * (v_rest s)) / (1 - (v_rest s)).
Definition v_theta_next (s : state) : R := ln ((v_odds_next s)).
Definition v_q_star (s : state) : R := exp ((v_y_star s)).
Definition v_l_star (s : state) : R := ((v_q_star s) - 1) / ((v_q_star s) + (v_M s) - 1).
Definition v_P_l_star (s : state) : R := product (but (steps s) O) (fun k => (v_l_star s)).
Definition v_phi_l_star (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s))).
Definition v_x_l_star (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s))).
Definition v_H_l_star (s : state) : R := (v_phi_l_star s) / (v_x_l_star s).
Definition v_tau (s : state) : R := 1 + (v_H_l_star s).
Definition v_l_y (s : state) : R := ((v_q s) - 1) / ((v_q s) + (v_M s) - 1).
Definition v_P_l_y (s : state) : R := product (but (steps s) O) (fun k => (v_l_y s)).
Definition v_x_l_y (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s))).
Definition v_phi_l_y (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s))).
Definition v_H_l_y (s : state) : R := (v_phi_l_y s) / (v_x_l_y s).
Definition v_P (s : state) : R := product (but (steps s) O) (fun k => (v_l s)).
Definition v_phi (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))).
Definition v_x (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))).
Definition v_H (s : state) : R := (v_phi s) / (v_x s).
Definition v_P_l_1 (s : state) : R := product (but (steps s) O) (fun k => (v_l_1 s)).
Definition v_phi_l_1 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_1 s)) / (1 - (v_P_l_1 s))).
Definition v_x_l_1 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_1 s)) / (1 - (v_l_1 s))).
Definition v_H_l_1 (s : state) : R := (v_phi_l_1 s) / (v_x_l_1 s).
Definition v_P_l_2 (s : state) : R := product (but (steps s) O) (fun k => (v_l_2 s)).
Definition v_phi_l_2 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_2 s)) / (1 - (v_P_l_2 s))).
Definition v_x_l_2 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_2 s)) / (1 - (v_l_2 s))).
Definition v_H_l_2 (s : state) : R := (v_phi_l_2 s) / (v_x_l_2 s).
Ltac open_names X ::= unfold v_H_l_2, v_H_l_1, v_H, v_H_l_y, v_l_y, v_tau, v_H_l_star, v_l_star, v_odds_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_theta_next s) / (v_tau s)) (v_M s) (v_y_star s) (v_l s) (v_l_1 s) (v_l_2 s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  (v_y_star s) > 0 /\
  (v_y s) = (v_y_star s) /\
  (v_M s) > 1 /\
  True.

(* II.4p (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_1 (v_y_star s) (v_y s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  same G1.
Qed.

(* II.4p (2), exponential *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q s) > 1.
Proof.
  intros s Hs n Hn.
  assert (A : (v_y s) > 0) by (exact (fact_1 s Hs n Hn)).
  exact (exp_gt_1 _ A).
Qed.

(* II.4p (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_y s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_2 (v_M s) (v_q s)) as G2.
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (fact_2 s Hs n Hn)).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_y s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_3 (v_M s) (v_q s)) as G3.
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G3 (fact_2 s Hs n Hn)).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma steps_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P_l_y s) > 0) /\ ((v_P_l_y s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_l_y s))) > 0) /\ ((product l (fun k => (v_l_y s))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_l_y s))) > 0) /\ ((product l (fun k => (v_l_y s))) < 1))).
    - intros k Hk.
      split; [change (((v_l_y s)) > 0); pose proof (Generated.II_4p.II_4p_4 (v_M s) (v_q s)) as G4; specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (fact_2 s Hs k Hk)); first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      change (((v_l_y s)) < 1); pose proof (Generated.II_4p.II_4p_5 (v_M s) (v_q s)) as G5; specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (fact_2 s Hs k Hk)); first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_l_y s))) > 0); change (((product (y :: l) (fun k => (v_l_y s))) * ((v_l_y s))) > 0); pose proof (Generated.II_4p.II_4p_6 (v_M s) (v_q s) (product (y :: l) (fun k => (v_l_y s)))) as G6; specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 (fact_2 s Hs k Hk)); specialize (G6 (proj1 IH)); specialize (G6 (proj2 IH)); first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      change ((product (k :: y :: l) (fun k => (v_l_y s))) < 1); change (((product (y :: l) (fun k => (v_l_y s))) * ((v_l_y s))) < 1); pose proof (Generated.II_4p.II_4p_7 (v_M s) (v_q s) (product (y :: l) (fun k => (v_l_y s)))) as G7; specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G7 (fact_2 s Hs k Hk)); specialize (G7 (proj1 IH)); specialize (G7 (proj2 IH)); first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4p (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_l_y s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_5 s Hs n Hn)).
Qed.

(* II.4p (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_l_y s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_5 s Hs n Hn)).
Qed.

(* II.4p (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_8 (v_M s) (v_q s)) as G8.
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G8 (fact_2 s Hs n Hn)).
  first [same (proj2 (proj2 G8)) | same_defined (proj2 (proj2 G8)) (conj G8 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) = (v_q s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_9 (v_M s) (v_q s)) as G9.
  specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G9 (fact_2 s Hs n Hn)).
  first [same (proj2 (proj2 G9)) | same_defined (proj2 (proj2 G9)) (conj G9 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (9), logarithm of a product *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_y s) = (v_y s).
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) by (exact (fact_7 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) = (v_q s)) by (exact (fact_8 s Hs n Hn)).
  assert (L : is_log ((v_q s)) ((v_y s))).
  { apply (is_log_form (v_q s) ((v_q s)) ((v_y s)) ((v_y s)) (is_log_exp ((v_y s)) : is_log (v_q s) ((v_y s)))); by_polynomials. }
  exact (log_equal ((1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s))) ((v_q s)) ((v_y s)) L C).
Qed.

(* II.4p (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_y s) = (v_y s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_10 (v_y s) (v_x_l_y s)) as G10.
  specialize (G10 (fact_1 s Hs n Hn)).
  specialize (G10 (fact_9 s Hs n Hn)).
  same G10.
Qed.

(* II.4p (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_y s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_11 (v_y s) (v_x_l_y s)) as G11.
  specialize (G11 (fact_1 s Hs n Hn)).
  specialize (G11 (fact_10 s Hs n Hn)).
  same G11.
Qed.

(* II.4p (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_12 (v_M s) (v_P_l_y s)) as G12.
  specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G12 (fact_5 s Hs n Hn)).
  specialize (G12 (fact_6 s Hs n Hn)).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_13 (v_M s) (v_P_l_y s)) as G13.
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G13 (fact_5 s Hs n Hn)).
  specialize (G13 (fact_6 s Hs n Hn)).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (14), logarithm of a product *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi_l_y s) > 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) by (exact (fact_12 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 1) by (exact (fact_13 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_above ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s))) (1) (0) L P0 C).
Qed.

(* II.4p (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi_l_y s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_14 (v_phi_l_y s)) as G14.
  specialize (G14 (fact_14 s Hs n Hn)).
  same G14.
Qed.

(* II.4p (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H_l_y s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_15 (v_x_l_y s) (v_phi_l_y s)) as G15.
  specialize (G15 (fact_11 s Hs n Hn)).
  specialize (G15 (fact_15 s Hs n Hn)).
  first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y_star s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_16 (v_y_star s)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  same G16.
Qed.

(* II.4p (18), exponential *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q_star s) > 1.
Proof.
  intros s Hs n Hn.
  assert (A : (v_y_star s) > 0) by (exact (fact_17 s Hs n Hn)).
  exact (exp_gt_1 _ A).
Qed.

(* II.4p (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_star s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_17 (v_M s) (v_q_star s)) as G17.
  specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G17 (fact_18 s Hs n Hn)).
  first [same (proj2 G17) | same_defined (proj2 G17) (conj G17 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (20), inequality *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_star s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_18 (v_M s) (v_q_star s)) as G18.
  specialize (G18 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G18 (fact_18 s Hs n Hn)).
  first [same (proj2 G18) | same_defined (proj2 G18) (conj G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma steps_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P_l_star s) > 0) /\ ((v_P_l_star s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_l_star s))) > 0) /\ ((product l (fun k => (v_l_star s))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_l_star s))) > 0) /\ ((product l (fun k => (v_l_star s))) < 1))).
    - intros k Hk.
      split; [change (((v_l_star s)) > 0); pose proof (Generated.II_4p.II_4p_19 (v_M s) (v_q_star s)) as G19; specialize (G19 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G19 (fact_18 s Hs k Hk)); first [same (proj2 G19) | same_defined (proj2 G19) (conj G19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      change (((v_l_star s)) < 1); pose proof (Generated.II_4p.II_4p_20 (v_M s) (v_q_star s)) as G20; specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G20 (fact_18 s Hs k Hk)); first [same (proj2 G20) | same_defined (proj2 G20) (conj G20 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_l_star s))) > 0); change (((product (y :: l) (fun k => (v_l_star s))) * ((v_l_star s))) > 0); pose proof (Generated.II_4p.II_4p_21 (v_M s) (v_q_star s) (product (y :: l) (fun k => (v_l_star s)))) as G21; specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G21 (fact_18 s Hs k Hk)); specialize (G21 (proj1 IH)); specialize (G21 (proj2 IH)); first [same (proj2 G21) | same_defined (proj2 G21) (conj G21 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      change ((product (k :: y :: l) (fun k => (v_l_star s))) < 1); change (((product (y :: l) (fun k => (v_l_star s))) * ((v_l_star s))) < 1); pose proof (Generated.II_4p.II_4p_22 (v_M s) (v_q_star s) (product (y :: l) (fun k => (v_l_star s)))) as G22; specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G22 (fact_18 s Hs k Hk)); specialize (G22 (proj1 IH)); specialize (G22 (proj2 IH)); first [same (proj2 G22) | same_defined (proj2 G22) (conj G22 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4p (21), induction on steps *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_l_star s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_21 s Hs n Hn)).
Qed.

(* II.4p (22), induction on steps *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_l_star s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_21 s Hs n Hn)).
Qed.

(* II.4p (23), inequality *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_23 (v_M s) (v_q_star s)) as G23.
  specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G23 (fact_18 s Hs n Hn)).
  first [same (proj2 (proj2 G23)) | same_defined (proj2 (proj2 G23)) (conj G23 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (24), inequality *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) = (v_q_star s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_24 (v_M s) (v_q_star s)) as G24.
  specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G24 (fact_18 s Hs n Hn)).
  first [same (proj2 (proj2 G24)) | same_defined (proj2 (proj2 G24)) (conj G24 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (25), logarithm of a product *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_star s) = (v_y_star s).
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (exact (fact_23 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) = (v_q_star s)) by (exact (fact_24 s Hs n Hn)).
  assert (L : is_log ((v_q_star s)) ((v_y_star s))).
  { apply (is_log_form (v_q_star s) ((v_q_star s)) ((v_y_star s)) ((v_y_star s)) (is_log_exp ((v_y_star s)) : is_log (v_q_star s) ((v_y_star s)))); by_polynomials. }
  exact (log_equal ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s))) ((v_q_star s)) ((v_y_star s)) L C).
Qed.

(* II.4p (26), inequality *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_star s) = (v_y_star s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_25 (v_y_star s) (v_x_l_star s)) as G25.
  specialize (G25 (proj1 (proj2 Hs))).
  specialize (G25 (fact_25 s Hs n Hn)).
  same G25.
Qed.

(* II.4p (27), inequality *)
Lemma fact_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_star s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_26 (v_y_star s) (v_x_l_star s)) as G26.
  specialize (G26 (proj1 (proj2 Hs))).
  specialize (G26 (fact_26 s Hs n Hn)).
  same G26.
Qed.

(* II.4p (28), inequality *)
Lemma fact_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_27 (v_M s) (v_P_l_star s)) as G27.
  specialize (G27 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G27 (fact_21 s Hs n Hn)).
  specialize (G27 (fact_22 s Hs n Hn)).
  first [same (proj2 G27) | same_defined (proj2 G27) (conj G27 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (29), inequality *)
Lemma fact_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_28 (v_M s) (v_P_l_star s)) as G28.
  specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G28 (fact_21 s Hs n Hn)).
  specialize (G28 (fact_22 s Hs n Hn)).
  first [same (proj2 G28) | same_defined (proj2 G28) (conj G28 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (30), logarithm of a product *)
Lemma fact_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi_l_star s) > 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (exact (fact_28 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 1) by (exact (fact_29 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_above ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s))) (1) (0) L P0 C).
Qed.

(* II.4p (31), inequality *)
Lemma fact_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi_l_star s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_29 (v_phi_l_star s)) as G29.
  specialize (G29 (fact_30 s Hs n Hn)).
  same G29.
Qed.

(* II.4p (32), inequality *)
Lemma fact_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H_l_star s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_30 (v_x_l_star s) (v_phi_l_star s)) as G30.
  specialize (G30 (fact_27 s Hs n Hn)).
  specialize (G30 (fact_31 s Hs n Hn)).
  first [same (proj2 G30) | same_defined (proj2 G30) (conj G30 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma steps_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s) = (v_P_l_y s)) /\ ((v_rest s) > 0) /\ ((v_rest s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) = (product l (fun k => (v_l_y s)))) /\ ((product l (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) > 0) /\ ((product l (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) = (product l (fun k => (v_l_y s)))) /\ ((product l (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) > 0) /\ ((product l (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) < 1))).
    - intros k Hk.
      split; [change (((-1 + (v_q s)) / (((v_M s) - 1) + (v_q s))) = ((v_l_y s))); pose proof (Generated.II_4p.II_4p_31 (v_M s) (v_q s)) as G31; specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G31 (fact_2 s Hs k Hk)); first [same (proj2 (proj2 G31)) | same_defined (proj2 (proj2 G31)) (conj G31 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      split; [change (((-1 + (v_q s)) / (((v_M s) - 1) + (v_q s))) > 0); pose proof (Generated.II_4p.II_4p_32 (v_M s) (v_q s)) as G32; specialize (G32 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G32 (fact_2 s Hs k Hk)); first [same (proj2 G32) | same_defined (proj2 G32) (conj G32 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      change (((-1 + (v_q s)) / (((v_M s) - 1) + (v_q s))) < 1); pose proof (Generated.II_4p.II_4p_33 (v_M s) (v_q s)) as G33; specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G33 (fact_2 s Hs k Hk)); first [same (proj2 G33) | same_defined (proj2 G33) (conj G33 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) = (product (k :: y :: l) (fun k => (v_l_y s)))); change (((product (y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) * ((-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) = ((product (y :: l) (fun k => (v_l_y s))) * ((v_l_y s)))); pose proof (Generated.II_4p.II_4p_34 (v_M s) (v_q s) (product (y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) (product (y :: l) (fun k => (v_l_y s)))) as G34; specialize (G34 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G34 (fact_2 s Hs k Hk)); specialize (G34 (proj1 IH)); specialize (G34 (proj1 (proj2 IH))); specialize (G34 (proj2 (proj2 IH))); first [same (proj2 (proj2 G34)) | same_defined (proj2 (proj2 G34)) (conj G34 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      split; [change ((product (k :: y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) > 0); change (((product (y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) * ((-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) > 0); pose proof (Generated.II_4p.II_4p_35 (v_M s) (v_q s) (product (y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) (product (y :: l) (fun k => (v_l_y s)))) as G35; specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G35 (fact_2 s Hs k Hk)); specialize (G35 (proj1 IH)); specialize (G35 (proj1 (proj2 IH))); specialize (G35 (proj2 (proj2 IH))); first [same (proj2 G35) | same_defined (proj2 G35) (conj G35 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      change ((product (k :: y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) < 1); change (((product (y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) * ((-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) < 1); pose proof (Generated.II_4p.II_4p_36 (v_M s) (v_q s) (product (y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) (product (y :: l) (fun k => (v_l_y s)))) as G36; specialize (G36 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G36 (fact_2 s Hs k Hk)); specialize (G36 (proj1 IH)); specialize (G36 (proj1 (proj2 IH))); specialize (G36 (proj2 (proj2 IH))); first [same (proj2 G36) | same_defined (proj2 G36) (conj G36 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4p (33), induction on steps *)
Lemma fact_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s) = (v_P_l_y s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_33 s Hs n Hn)).
Qed.

(* II.4p (34), induction on steps *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_33 s Hs n Hn))).
Qed.

(* II.4p (35), induction on steps *)
Lemma fact_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_33 s Hs n Hn))).
Qed.

(* II.4p (36), identity *)
Lemma fact_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s) = (v_q s) * (1 + ((v_M s) - 1) * (v_rest s)) / (1 - (v_rest s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_37 (v_M s) (v_q s) (v_rest s)) as G37.
  specialize (G37 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G37 (fact_2 s Hs n Hn)).
  specialize (G37 (fact_34 s Hs n Hn)).
  specialize (G37 (fact_35 s Hs n Hn)).
  first [same (proj2 G37) | same_defined (proj2 G37) (conj G37 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (37), inequality *)
Lemma fact_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_38 (v_M s) (v_q s) (v_rest s)) as G38.
  specialize (G38 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G38 (fact_2 s Hs n Hn)).
  specialize (G38 (fact_34 s Hs n Hn)).
  specialize (G38 (fact_35 s Hs n Hn)).
  first [same (proj2 G38) | same_defined (proj2 G38) (conj G38 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (38), inequality *)
Lemma fact_38 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s) = (v_q s) * ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_39 (v_M s) (v_q s) (v_P_l_y s) (v_rest s)) as G39.
  specialize (G39 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G39 (fact_2 s Hs n Hn)).
  specialize (G39 (fact_5 s Hs n Hn)).
  specialize (G39 (fact_6 s Hs n Hn)).
  specialize (G39 (fact_33 s Hs n Hn)).
  specialize (G39 (fact_34 s Hs n Hn)).
  specialize (G39 (fact_35 s Hs n Hn)).
  first [same (proj2 (proj2 G39)) | same_defined (proj2 (proj2 G39)) (conj G39 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (39), logarithm of a product *)
Lemma fact_39 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s) = (v_y s) + (v_phi_l_y s).
Proof.
  intros s Hs n Hn.
  assert (P0 : (v_odds_next s) > 0) by (exact (fact_37 s Hs n Hn)).
  assert (P1 : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) by (exact (fact_12 s Hs n Hn)).
  assert (C : (v_odds_next s) = (v_q s) * ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)))) by (exact (fact_38 s Hs n Hn)).
  assert (L : is_log ((v_q s) * ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)))) ((v_y s) + (v_phi_l_y s))).
  { apply (is_log_form ((v_q s) * ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)))) ((v_q s) * ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)))) (((v_y s)) + (v_phi_l_y s)) ((v_y s) + (v_phi_l_y s)) (is_log_times _ _ _ _ (is_log_exp ((v_y s)) : is_log (v_q s) ((v_y s))) (is_log_ln ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s))) P1 : is_log ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s))) (v_phi_l_y s)))); by_polynomials. }
  exact (log_equal ((v_odds_next s)) ((v_q s) * ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)))) ((v_y s) + (v_phi_l_y s)) L C).
Qed.

(* II.4p (40), inequality *)
Lemma fact_40 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s) = (v_y s) * (1 + (v_H_l_y s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_40 (v_y s) (v_x_l_y s) (v_phi_l_y s) (v_theta_next s)) as G40.
  specialize (G40 (fact_1 s Hs n Hn)).
  specialize (G40 (fact_10 s Hs n Hn)).
  specialize (G40 (fact_11 s Hs n Hn)).
  specialize (G40 (fact_15 s Hs n Hn)).
  specialize (G40 (fact_39 s Hs n Hn)).
  first [same (proj2 G40) | same_defined (proj2 G40) (conj G40 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (41), inequality *)
Lemma fact_41 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y s) <= (v_y_star s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_41 (v_y_star s) (v_y s)) as G41.
  specialize (G41 (proj1 (proj2 Hs))).
  specialize (G41 (proj1 (proj2 (proj2 Hs)))).
  specialize (G41 (fact_1 s Hs n Hn)).
  same G41.
Qed.

(* II.4p (42), exponential *)
Lemma fact_42 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q s) <= (v_q_star s).
Proof.
  intros s Hs n Hn.
  assert (A : (v_y s) <= (v_y_star s)) by (exact (fact_41 s Hs n Hn)).
  exact (exp_le _ _ A).
Qed.

(* II.4p (43), inequality *)
Lemma fact_43 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y s) >= (v_y_star s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_42 (v_y_star s) (v_y s)) as G42.
  specialize (G42 (proj1 (proj2 Hs))).
  specialize (G42 (proj1 (proj2 (proj2 Hs)))).
  specialize (G42 (fact_1 s Hs n Hn)).
  same G42.
Qed.

(* II.4p (44), exponential *)
Lemma fact_44 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q s) >= (v_q_star s).
Proof.
  intros s Hs n Hn.
  assert (A : (v_y s) >= (v_y_star s)) by (exact (fact_43 s Hs n Hn)).
  exact (exp_ge _ _ A).
Qed.

(* II.4p (45), inequality *)
Lemma fact_45 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_y s) <= (v_l_star s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_43 (v_M s) (v_q s) (v_q_star s)) as G43.
  specialize (G43 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G43 (fact_2 s Hs n Hn)).
  specialize (G43 (fact_18 s Hs n Hn)).
  specialize (G43 (fact_42 s Hs n Hn)).
  specialize (G43 (fact_44 s Hs n Hn)).
  first [same (proj2 (proj2 G43)) | same_defined (proj2 (proj2 G43)) (conj G43 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition set_l (x : R) (s : state) : state := State (steps s) (v_y s) (v_M s) (v_y_star s) x (v_l_1 s) (v_l_2 s).

Definition H1 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  (v_l s) > 0 /\
  (v_l s) < 1 /\
  (v_M s) > 1 /\
  True.

Definition set_l_1 (x : R) (s : state) : state := State (steps s) (v_y s) (v_M s) (v_y_star s) (v_l s) x (v_l_2 s).

Definition set_l_2 (x : R) (s : state) : state := State (steps s) (v_y s) (v_M s) (v_y_star s) (v_l s) (v_l_1 s) x.

Definition to_II_4h (s : state) : Theorems.II_4h.state := Theorems.II_4h.State (steps s) (v_l s) (v_M s) (v_l_1 s) (v_l_2 s).

Lemma cited_II_4h_31 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall x_l_1 : R, (forall x_l_2 : R, ((v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) -> (v_H_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_H_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s)))))).
Proof.
  intros s Hs n Hn.
  assert (Hs' := Hs).
  exact (Theorems.II_4h.fact_31 (to_II_4h s) Hs' n Hn).
Qed.

(* II.4p (46), increasing function *)
Lemma fact_46 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H_l_y s) <= (v_H_l_star s).
Proof.
  intros s Hs n Hn.
  assert (O : ((v_l_y s)) <= ((v_l_star s))) by (exact (fact_45 s Hs n Hn)).
  destruct O as [O|O].
  - left. exact (cited_II_4h_31 (set_l ((v_l_y s)) s) (conj (proj1 Hs) (conj (ltac:(exact (fact_3 s Hs n Hn)) : (v_l_y s) > 0) (conj (ltac:(exact (fact_4 s Hs n Hn)) : (v_l_y s) < 1) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn ((v_l_y s)) ((v_l_star s)) (ltac:(exact (fact_3 s Hs n Hn)) : (v_l_y s) > 0) (ltac:(exact (fact_4 s Hs n Hn)) : (v_l_y s) < 1) (ltac:(exact (fact_19 s Hs n Hn)) : (v_l_star s) > 0) (ltac:(exact (fact_20 s Hs n Hn)) : (v_l_star s) < 1) O).
  - right. exact (f_equal (fun x => ((v_H (set_l x s)))) O).
Qed.

(* II.4p (47), inequality *)
Lemma fact_47 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_star s) <= (v_l_y s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_44 (v_M s) (v_q s) (v_q_star s)) as G44.
  specialize (G44 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G44 (fact_2 s Hs n Hn)).
  specialize (G44 (fact_18 s Hs n Hn)).
  specialize (G44 (fact_42 s Hs n Hn)).
  specialize (G44 (fact_44 s Hs n Hn)).
  first [same (proj2 (proj2 G44)) | same_defined (proj2 (proj2 G44)) (conj G44 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4p (48), increasing function *)
Lemma fact_48 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H_l_star s) <= (v_H_l_y s).
Proof.
  intros s Hs n Hn.
  assert (O : ((v_l_star s)) <= ((v_l_y s))) by (exact (fact_47 s Hs n Hn)).
  destruct O as [O|O].
  - left. exact (cited_II_4h_31 (set_l ((v_l_star s)) s) (conj (proj1 Hs) (conj (ltac:(exact (fact_19 s Hs n Hn)) : (v_l_star s) > 0) (conj (ltac:(exact (fact_20 s Hs n Hn)) : (v_l_star s) < 1) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn ((v_l_star s)) ((v_l_y s)) (ltac:(exact (fact_19 s Hs n Hn)) : (v_l_star s) > 0) (ltac:(exact (fact_20 s Hs n Hn)) : (v_l_star s) < 1) (ltac:(exact (fact_3 s Hs n Hn)) : (v_l_y s) > 0) (ltac:(exact (fact_4 s Hs n Hn)) : (v_l_y s) < 1) O).
  - right. exact (f_equal (fun x => ((v_H (set_l x s)))) O).
Qed.

(* II.4p (49), inequality *)
Lemma fact_49 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H_l_y s) = (v_H_l_star s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_45 (v_H_l_y s) (v_H_l_star s)) as G45.
  specialize (G45 (fact_16 s Hs n Hn)).
  specialize (G45 (fact_32 s Hs n Hn)).
  specialize (G45 (fact_46 s Hs n Hn)).
  specialize (G45 (fact_48 s Hs n Hn)).
  first [same G45 | same_defined G45 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
Qed.

(* II.4p (50), inequality *)
Lemma fact_50 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s) / (v_tau s) = (v_y s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4p.II_4p_46 (v_y s) (v_H_l_y s) (v_H_l_star s) (v_theta_next s)) as G46.
  specialize (G46 (fact_1 s Hs n Hn)).
  specialize (G46 (fact_16 s Hs n Hn)).
  specialize (G46 (fact_32 s Hs n Hn)).
  specialize (G46 (fact_40 s Hs n Hn)).
  specialize (G46 (fact_49 s Hs n Hn)).
  first [same (proj2 G46) | same_defined (proj2 G46) (conj G46 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition agree (s s' : state) : Prop :=
  steps s = steps s' /\
  ((v_y s) = (v_y s')) /\
  ((v_M s) = (v_M s')) /\
  ((v_y_star s) = (v_y_star s')) /\
  ((v_l s) = (v_l s')) /\
  ((v_l_1 s) = (v_l_1 s')) /\
  ((v_l_2 s) = (v_l_2 s')) /\
  True.

Lemma agree_refl :
  forall s, agree s s.
Proof.
  intros s.
  repeat (split; [first [reflexivity | (intros n Hn; reflexivity)]|]). exact I.
Qed.

Definition agree_v_y s s' (A : agree s s') := proj1 (proj2 A).
Definition agree_v_M s s' (A : agree s s') := proj1 (proj2 (proj2 A)).
Definition agree_v_y_star s s' (A : agree s s') := proj1 (proj2 (proj2 (proj2 A))).
Definition agree_v_l s s' (A : agree s s') := proj1 (proj2 (proj2 (proj2 (proj2 A)))).
Definition agree_v_l_1 s s' (A : agree s s') := proj1 (proj2 (proj2 (proj2 (proj2 (proj2 A))))).
Definition agree_v_l_2 s s' (A : agree s s') := proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 A)))))).
Lemma agree_trans :
  forall s s' s'', agree s s' -> agree s' s'' -> agree s s''.
Proof.
  intros s s' s'' A B. split; [exact (eq_trans (proj1 A) (proj1 B))|].
  split; [exact (eq_trans (agree_v_y _ _ A) (agree_v_y _ _ B))|].
  split; [exact (eq_trans (agree_v_M _ _ A) (agree_v_M _ _ B))|].
  split; [exact (eq_trans (agree_v_y_star _ _ A) (agree_v_y_star _ _ B))|].
  split; [exact (eq_trans (agree_v_l _ _ A) (agree_v_l _ _ B))|].
  split; [exact (eq_trans (agree_v_l_1 _ _ A) (agree_v_l_1 _ _ B))|].
  split; [exact (eq_trans (agree_v_l_2 _ _ A) (agree_v_l_2 _ _ B))|].
  exact I.
Qed.

Lemma agree_v_q :
  forall s s', agree s s' -> (v_q s) = (v_q s').
Proof.
  intros s s' A.
  unfold v_q.
  rewrite (agree_v_y s s' A).
  reflexivity.
Qed.

Lemma agree_v_rest :
  forall s s', agree s s' -> (v_rest s) = (v_rest s').
Proof.
  intros s s' A.
  unfold v_rest.
  rewrite <- (proj1 A).
  apply (product_ext_below (steps s) _ _ _ (but_below (steps s) O)). intros k Hk.
  rewrite (agree_v_q s s' A).
  rewrite (agree_v_M s s' A).
  reflexivity.
Qed.

Lemma agree_v_odds_next :
  forall s s', agree s s' -> (v_odds_next s) = (v_odds_next s').
Proof.
  intros s s' A.
  unfold v_odds_next.
  rewrite (agree_v_q s s' A).
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_rest s s' A).
  reflexivity.
Qed.

Lemma agree_v_theta_next :
  forall s s', agree s s' -> (v_theta_next s) = (v_theta_next s').
Proof.
  intros s s' A.
  unfold v_theta_next.
  rewrite (agree_v_odds_next s s' A).
  reflexivity.
Qed.

Lemma agree_v_q_star :
  forall s s', agree s s' -> (v_q_star s) = (v_q_star s').
Proof.
  intros s s' A.
  unfold v_q_star.
  rewrite (agree_v_y_star s s' A).
  reflexivity.
Qed.

Lemma agree_v_l_star :
  forall s s', agree s s' -> (v_l_star s) = (v_l_star s').
Proof.
  intros s s' A.
  unfold v_l_star.
  rewrite (agree_v_q_star s s' A).
  rewrite (agree_v_M s s' A).
  reflexivity.
Qed.

Lemma agree_v_P_l_star :
  forall s s', agree s s' -> (v_P_l_star s) = (v_P_l_star s').
Proof.
  intros s s' A.
  unfold v_P_l_star.
  rewrite <- (proj1 A).
  apply (product_ext_below (steps s) _ _ _ (but_below (steps s) O)). intros k Hk.
  rewrite (agree_v_l_star s s' A).
  reflexivity.
Qed.

Lemma agree_v_phi_l_star :
  forall s s', agree s s' -> (v_phi_l_star s) = (v_phi_l_star s').
Proof.
  intros s s' A.
  unfold v_phi_l_star.
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_P_l_star s s' A).
  reflexivity.
Qed.

Lemma agree_v_x_l_star :
  forall s s', agree s s' -> (v_x_l_star s) = (v_x_l_star s').
Proof.
  intros s s' A.
  unfold v_x_l_star.
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_l_star s s' A).
  reflexivity.
Qed.

Lemma agree_v_H_l_star :
  forall s s', agree s s' -> (v_H_l_star s) = (v_H_l_star s').
Proof.
  intros s s' A.
  unfold v_H_l_star.
  rewrite (agree_v_phi_l_star s s' A).
  rewrite (agree_v_x_l_star s s' A).
  reflexivity.
Qed.

Lemma agree_v_tau :
  forall s s', agree s s' -> (v_tau s) = (v_tau s').
Proof.
  intros s s' A.
  unfold v_tau.
  rewrite (agree_v_H_l_star s s' A).
  reflexivity.
Qed.

Lemma agree_v_l_y :
  forall s s', agree s s' -> (v_l_y s) = (v_l_y s').
Proof.
  intros s s' A.
  unfold v_l_y.
  rewrite (agree_v_q s s' A).
  rewrite (agree_v_M s s' A).
  reflexivity.
Qed.

Lemma agree_v_P_l_y :
  forall s s', agree s s' -> (v_P_l_y s) = (v_P_l_y s').
Proof.
  intros s s' A.
  unfold v_P_l_y.
  rewrite <- (proj1 A).
  apply (product_ext_below (steps s) _ _ _ (but_below (steps s) O)). intros k Hk.
  rewrite (agree_v_l_y s s' A).
  reflexivity.
Qed.

Lemma agree_v_x_l_y :
  forall s s', agree s s' -> (v_x_l_y s) = (v_x_l_y s').
Proof.
  intros s s' A.
  unfold v_x_l_y.
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_l_y s s' A).
  reflexivity.
Qed.

Lemma agree_v_phi_l_y :
  forall s s', agree s s' -> (v_phi_l_y s) = (v_phi_l_y s').
Proof.
  intros s s' A.
  unfold v_phi_l_y.
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_P_l_y s s' A).
  reflexivity.
Qed.

Lemma agree_v_H_l_y :
  forall s s', agree s s' -> (v_H_l_y s) = (v_H_l_y s').
Proof.
  intros s s' A.
  unfold v_H_l_y.
  rewrite (agree_v_phi_l_y s s' A).
  rewrite (agree_v_x_l_y s s' A).
  reflexivity.
Qed.

Lemma agree_v_P :
  forall s s', agree s s' -> (v_P s) = (v_P s').
Proof.
  intros s s' A.
  unfold v_P.
  rewrite <- (proj1 A).
  apply (product_ext_below (steps s) _ _ _ (but_below (steps s) O)). intros k Hk.
  rewrite (agree_v_l s s' A).
  reflexivity.
Qed.

Lemma agree_v_phi :
  forall s s', agree s s' -> (v_phi s) = (v_phi s').
Proof.
  intros s s' A.
  unfold v_phi.
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_P s s' A).
  reflexivity.
Qed.

Lemma agree_v_x :
  forall s s', agree s s' -> (v_x s) = (v_x s').
Proof.
  intros s s' A.
  unfold v_x.
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_l s s' A).
  reflexivity.
Qed.

Lemma agree_v_H :
  forall s s', agree s s' -> (v_H s) = (v_H s').
Proof.
  intros s s' A.
  unfold v_H.
  rewrite (agree_v_phi s s' A).
  rewrite (agree_v_x s s' A).
  reflexivity.
Qed.

Lemma agree_v_P_l_1 :
  forall s s', agree s s' -> (v_P_l_1 s) = (v_P_l_1 s').
Proof.
  intros s s' A.
  unfold v_P_l_1.
  rewrite <- (proj1 A).
  apply (product_ext_below (steps s) _ _ _ (but_below (steps s) O)). intros k Hk.
  rewrite (agree_v_l_1 s s' A).
  reflexivity.
Qed.

Lemma agree_v_phi_l_1 :
  forall s s', agree s s' -> (v_phi_l_1 s) = (v_phi_l_1 s').
Proof.
  intros s s' A.
  unfold v_phi_l_1.
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_P_l_1 s s' A).
  reflexivity.
Qed.

Lemma agree_v_x_l_1 :
  forall s s', agree s s' -> (v_x_l_1 s) = (v_x_l_1 s').
Proof.
  intros s s' A.
  unfold v_x_l_1.
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_l_1 s s' A).
  reflexivity.
Qed.

Lemma agree_v_H_l_1 :
  forall s s', agree s s' -> (v_H_l_1 s) = (v_H_l_1 s').
Proof.
  intros s s' A.
  unfold v_H_l_1.
  rewrite (agree_v_phi_l_1 s s' A).
  rewrite (agree_v_x_l_1 s s' A).
  reflexivity.
Qed.

Lemma agree_v_P_l_2 :
  forall s s', agree s s' -> (v_P_l_2 s) = (v_P_l_2 s').
Proof.
  intros s s' A.
  unfold v_P_l_2.
  rewrite <- (proj1 A).
  apply (product_ext_below (steps s) _ _ _ (but_below (steps s) O)). intros k Hk.
  rewrite (agree_v_l_2 s s' A).
  reflexivity.
Qed.

Lemma agree_v_phi_l_2 :
  forall s s', agree s s' -> (v_phi_l_2 s) = (v_phi_l_2 s').
Proof.
  intros s s' A.
  unfold v_phi_l_2.
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_P_l_2 s s' A).
  reflexivity.
Qed.

Lemma agree_v_x_l_2 :
  forall s s', agree s s' -> (v_x_l_2 s) = (v_x_l_2 s').
Proof.
  intros s s' A.
  unfold v_x_l_2.
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_l_2 s s' A).
  reflexivity.
Qed.

Lemma agree_v_H_l_2 :
  forall s s', agree s s' -> (v_H_l_2 s) = (v_H_l_2 s').
Proof.
  intros s s' A.
  unfold v_H_l_2.
  rewrite (agree_v_phi_l_2 s s' A).
  rewrite (agree_v_x_l_2 s s' A).
  reflexivity.
Qed.

Lemma respects_0 :
  forall s s', agree s s' -> H0 s -> H0 s'.
Proof.
  intros s s' A Hs. split; [rewrite <- (proj1 A); exact (proj1 Hs)|].
  split; [rewrite <- (agree_v_y_star s s' A); exact (proj1 (proj2 Hs))|].
  split; [rewrite <- (agree_v_y s s' A); rewrite <- (agree_v_y_star s s' A); exact (proj1 (proj2 (proj2 Hs)))|].
  split; [rewrite <- (agree_v_M s s' A); exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  exact I.
Qed.

Lemma unchanged_51 :
  forall s, H0 s -> agree s (round s).
Proof.
  intros s Hs. split; [reflexivity|].
  split; [change ((v_y s) = (v_theta_next s) / (v_tau s)); symmetry; exact (fact_50 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [reflexivity|].
  split; [reflexivity|].
  split; [reflexivity|].
  split; [reflexivity|].
  split; [reflexivity|].
  exact I.
Qed.

(* II.4p (51), induction on rounds *)
Lemma fact_51 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_y (run round t s))) = ((v_y s))).
Proof.
  intros s Hs n Hn.
  assert (A := unchanged_up_to state round agree H0 agree_refl agree_trans respects_0 unchanged_51 s Hs).
  intros t. symmetry. exact (agree_v_y _ _ (A t)).
Qed.

Definition H2 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  True.

(* II.4p (52), witness *)
Lemma fact_52 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 3 (2) (2) (1) 0 0 0 in ((v_y_star s) > 0 /\ (v_M s) > 1 /\ ~ ((v_y s) = (v_y_star s)) /\ ~ ((v_y s) <= (v_y_star s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_q_star v_l_star v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_l_y v_P_l_y v_x_l_y v_phi_l_y v_H_l_y v_P v_phi v_x v_H v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_y v_M v_y_star v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_q_star v_l_star v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_l_y v_P_l_y v_x_l_y v_phi_l_y v_H_l_y v_P v_phi v_x v_H v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_y v_M v_y_star v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_q_star v_l_star v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_l_y v_P_l_y v_x_l_y v_phi_l_y v_H_l_y v_P v_phi v_x v_H v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_y v_M v_y_star v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_q_star v_l_star v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_l_y v_P_l_y v_x_l_y v_phi_l_y v_H_l_y v_P v_phi v_x v_H v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_y v_M v_y_star v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4p, conclusion (40) *)
Lemma conclusion_40 :
  forall s : state, (3 <= steps s)%nat -> ((v_y_star s) > 0 -> (v_y s) = (v_y_star s) -> (v_M s) > 1 -> (v_theta_next s) = (v_y s) * (1 + (v_H_l_y s))).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_40 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4p, conclusion (51) *)
Lemma conclusion_51 :
  forall s : state, (3 <= steps s)%nat -> ((v_y_star s) > 0 -> (v_y s) = (v_y_star s) -> (v_M s) > 1 -> (forall t : nat, ((v_y (run round t s))) = ((v_y s)))).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_51 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

