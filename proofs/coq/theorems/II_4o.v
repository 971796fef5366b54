(* Theorem II.4o, Below the threshold training at a temperature falls to chance: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4o.
From RLStar Require Theorems.II_4h.
Local Open Scope R_scope.

Record state := State { steps : nat; v_y : R; v_M : R; v_y_star : R; v_y_0 : R; v_l : R; v_l_1 : R; v_l_2 : R }.

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
Definition v_q_0 (s : state) : R := exp ((v_y_0 s)).
Definition v_l_0 (s : state) : R := ((v_q_0 s) - 1) / ((v_q_0 s) + (v_M s) - 1).
Definition v_P_l_0 (s : state) : R := product (but (steps s) O) (fun k => (v_l_0 s)).
Definition v_x_l_0 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s))).
Definition v_phi_l_0 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s))).
Definition v_H_l_0 (s : state) : R := (v_phi_l_0 s) / (v_x_l_0 s).
Definition v_P (s : state) : R := product (but (steps s) O) (fun k => (v_l s)).
Definition v_phi (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))).
Definition v_x (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))).
Definition v_H (s : state) : R := (v_phi s) / (v_x s).
Definition v_delta_next (s : state) : R := (-1 + (v_q s) + (v_rest s) + ((v_M s) - 1) * (v_q s) * (v_rest s)) / (((v_M s) - 1) + (v_q s) - ((v_M s) - 1) * (v_rest s) + ((v_M s) - 1) * (v_q s) * (v_rest s)).
Definition v_L_next (s : state) : R := product (all (steps s)) (fun k => (v_delta_next s)).
Definition v_J_next (s : state) : R := (1 + ((v_M s) - 1) * (v_L_next s)) / (v_M s).
Definition v_P_l_1 (s : state) : R := product (but (steps s) O) (fun k => (v_l_1 s)).
Definition v_phi_l_1 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_1 s)) / (1 - (v_P_l_1 s))).
Definition v_x_l_1 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_1 s)) / (1 - (v_l_1 s))).
Definition v_H_l_1 (s : state) : R := (v_phi_l_1 s) / (v_x_l_1 s).
Definition v_P_l_2 (s : state) : R := product (but (steps s) O) (fun k => (v_l_2 s)).
Definition v_phi_l_2 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_2 s)) / (1 - (v_P_l_2 s))).
Definition v_x_l_2 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_2 s)) / (1 - (v_l_2 s))).
Definition v_H_l_2 (s : state) : R := (v_phi_l_2 s) / (v_x_l_2 s).
Ltac open_names X ::= unfold v_H_l_2, v_H_l_1, v_J_next, v_delta_next, v_H, v_H_l_0, v_l_0, v_H_l_y, v_l_y, v_tau, v_H_l_star, v_l_star, v_odds_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_theta_next s) / (v_tau s)) (v_M s) (v_y_star s) (v_y_0 s) (v_l s) (v_l_1 s) (v_l_2 s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  (v_y s) > 0 /\
  (v_y s) <= (v_y_0 s) /\
  (v_y_0 s) < (v_y_star s) /\
  (v_M s) > 1 /\
  True.

(* II.4o (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y_0 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_1 (v_y s) (v_y_0 s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  same G1.
Qed.

(* II.4o (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y_star s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_2 (v_y s) (v_y_0 s) (v_y_star s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (fact_1 s Hs n Hn)).
  same G2.
Qed.

(* II.4o (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_3 (v_y s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  same G3.
Qed.

(* II.4o (4), exponential *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q s) > 1.
Proof.
  intros s Hs n Hn.
  assert (A : (v_y s) > 0) by (exact (fact_3 s Hs n Hn)).
  exact (exp_gt_1 _ A).
Qed.

(* II.4o (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_y s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_4 (v_M s) (v_q s)) as G4.
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G4 (fact_4 s Hs n Hn)).
  first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_y s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_5 (v_M s) (v_q s)) as G5.
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G5 (fact_4 s Hs n Hn)).
  first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma steps_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P_l_y s) > 0) /\ ((v_P_l_y s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_l_y s))) > 0) /\ ((product l (fun k => (v_l_y s))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_l_y s))) > 0) /\ ((product l (fun k => (v_l_y s))) < 1))).
    - intros k Hk.
      split; [change (((v_l_y s)) > 0); pose proof (Generated.II_4o.II_4o_6 (v_M s) (v_q s)) as G6; specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G6 (fact_4 s Hs k Hk)); first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change (((v_l_y s)) < 1); pose proof (Generated.II_4o.II_4o_7 (v_M s) (v_q s)) as G7; specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G7 (fact_4 s Hs k Hk)); first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_l_y s))) > 0); change (((product (y :: l) (fun k => (v_l_y s))) * ((v_l_y s))) > 0); pose proof (Generated.II_4o.II_4o_8 (v_M s) (v_q s) (product (y :: l) (fun k => (v_l_y s)))) as G8; specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G8 (fact_4 s Hs k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj2 IH)); first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change ((product (k :: y :: l) (fun k => (v_l_y s))) < 1); change (((product (y :: l) (fun k => (v_l_y s))) * ((v_l_y s))) < 1); pose proof (Generated.II_4o.II_4o_9 (v_M s) (v_q s) (product (y :: l) (fun k => (v_l_y s)))) as G9; specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G9 (fact_4 s Hs k Hk)); specialize (G9 (proj1 IH)); specialize (G9 (proj2 IH)); first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4o (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_l_y s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_7 s Hs n Hn)).
Qed.

(* II.4o (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_l_y s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_7 s Hs n Hn)).
Qed.

(* II.4o (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_10 (v_M s) (v_q s)) as G10.
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G10 (fact_4 s Hs n Hn)).
  first [same (proj2 (proj2 G10)) | same_defined (proj2 (proj2 G10)) (conj G10 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) = (v_q s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_11 (v_M s) (v_q s)) as G11.
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G11 (fact_4 s Hs n Hn)).
  first [same (proj2 (proj2 G11)) | same_defined (proj2 (proj2 G11)) (conj G11 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (11), logarithm of a product *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_y s) = (v_y s).
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) by (exact (fact_9 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) = (v_q s)) by (exact (fact_10 s Hs n Hn)).
  assert (L : is_log ((v_q s)) ((v_y s))).
  { apply (is_log_form (v_q s) ((v_q s)) ((v_y s)) ((v_y s)) (is_log_exp ((v_y s)) : is_log (v_q s) ((v_y s)))); by_polynomials. }
  exact (log_equal ((1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s))) ((v_q s)) ((v_y s)) L C).
Qed.

(* II.4o (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_y s) = (v_y s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_12 (v_y s) (v_x_l_y s)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 (fact_11 s Hs n Hn)).
  same G12.
Qed.

(* II.4o (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_y s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_13 (v_y s) (v_x_l_y s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 (fact_12 s Hs n Hn)).
  same G13.
Qed.

(* II.4o (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_14 (v_M s) (v_P_l_y s)) as G14.
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G14 (fact_7 s Hs n Hn)).
  specialize (G14 (fact_8 s Hs n Hn)).
  first [same (proj2 G14) | same_defined (proj2 G14) (conj G14 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_15 (v_M s) (v_P_l_y s)) as G15.
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G15 (fact_7 s Hs n Hn)).
  specialize (G15 (fact_8 s Hs n Hn)).
  first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (16), logarithm of a product *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi_l_y s) > 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) by (exact (fact_14 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 1) by (exact (fact_15 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_above ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s))) (1) (0) L P0 C).
Qed.

(* II.4o (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi_l_y s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_16 (v_phi_l_y s)) as G16.
  specialize (G16 (fact_16 s Hs n Hn)).
  same G16.
Qed.

(* II.4o (18), inequality *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H_l_y s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_17 (v_x_l_y s) (v_phi_l_y s)) as G17.
  specialize (G17 (fact_13 s Hs n Hn)).
  specialize (G17 (fact_17 s Hs n Hn)).
  first [same (proj2 G17) | same_defined (proj2 G17) (conj G17 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (19), exponential *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q_star s) > 1.
Proof.
  intros s Hs n Hn.
  assert (A : (v_y_star s) > 0) by (exact (fact_2 s Hs n Hn)).
  exact (exp_gt_1 _ A).
Qed.

(* II.4o (20), inequality *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_star s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_18 (v_M s) (v_q_star s)) as G18.
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G18 (fact_19 s Hs n Hn)).
  first [same (proj2 G18) | same_defined (proj2 G18) (conj G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (21), inequality *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_star s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_19 (v_M s) (v_q_star s)) as G19.
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G19 (fact_19 s Hs n Hn)).
  first [same (proj2 G19) | same_defined (proj2 G19) (conj G19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma steps_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P_l_star s) > 0) /\ ((v_P_l_star s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_l_star s))) > 0) /\ ((product l (fun k => (v_l_star s))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_l_star s))) > 0) /\ ((product l (fun k => (v_l_star s))) < 1))).
    - intros k Hk.
      split; [change (((v_l_star s)) > 0); pose proof (Generated.II_4o.II_4o_20 (v_M s) (v_q_star s)) as G20; specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G20 (fact_19 s Hs k Hk)); first [same (proj2 G20) | same_defined (proj2 G20) (conj G20 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change (((v_l_star s)) < 1); pose proof (Generated.II_4o.II_4o_21 (v_M s) (v_q_star s)) as G21; specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G21 (fact_19 s Hs k Hk)); first [same (proj2 G21) | same_defined (proj2 G21) (conj G21 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_l_star s))) > 0); change (((product (y :: l) (fun k => (v_l_star s))) * ((v_l_star s))) > 0); pose proof (Generated.II_4o.II_4o_22 (v_M s) (v_q_star s) (product (y :: l) (fun k => (v_l_star s)))) as G22; specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G22 (fact_19 s Hs k Hk)); specialize (G22 (proj1 IH)); specialize (G22 (proj2 IH)); first [same (proj2 G22) | same_defined (proj2 G22) (conj G22 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change ((product (k :: y :: l) (fun k => (v_l_star s))) < 1); change (((product (y :: l) (fun k => (v_l_star s))) * ((v_l_star s))) < 1); pose proof (Generated.II_4o.II_4o_23 (v_M s) (v_q_star s) (product (y :: l) (fun k => (v_l_star s)))) as G23; specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G23 (fact_19 s Hs k Hk)); specialize (G23 (proj1 IH)); specialize (G23 (proj2 IH)); first [same (proj2 G23) | same_defined (proj2 G23) (conj G23 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4o (22), induction on steps *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_l_star s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_22 s Hs n Hn)).
Qed.

(* II.4o (23), induction on steps *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_l_star s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_22 s Hs n Hn)).
Qed.

(* II.4o (24), inequality *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_24 (v_M s) (v_q_star s)) as G24.
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G24 (fact_19 s Hs n Hn)).
  first [same (proj2 (proj2 G24)) | same_defined (proj2 (proj2 G24)) (conj G24 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (25), inequality *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) = (v_q_star s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_25 (v_M s) (v_q_star s)) as G25.
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G25 (fact_19 s Hs n Hn)).
  first [same (proj2 (proj2 G25)) | same_defined (proj2 (proj2 G25)) (conj G25 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (26), logarithm of a product *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_star s) = (v_y_star s).
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (exact (fact_24 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) = (v_q_star s)) by (exact (fact_25 s Hs n Hn)).
  assert (L : is_log ((v_q_star s)) ((v_y_star s))).
  { apply (is_log_form (v_q_star s) ((v_q_star s)) ((v_y_star s)) ((v_y_star s)) (is_log_exp ((v_y_star s)) : is_log (v_q_star s) ((v_y_star s)))); by_polynomials. }
  exact (log_equal ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s))) ((v_q_star s)) ((v_y_star s)) L C).
Qed.

(* II.4o (27), inequality *)
Lemma fact_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_star s) = (v_y_star s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_26 (v_y_star s) (v_x_l_star s)) as G26.
  specialize (G26 (fact_2 s Hs n Hn)).
  specialize (G26 (fact_26 s Hs n Hn)).
  same G26.
Qed.

(* II.4o (28), inequality *)
Lemma fact_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_star s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_27 (v_y_star s) (v_x_l_star s)) as G27.
  specialize (G27 (fact_2 s Hs n Hn)).
  specialize (G27 (fact_27 s Hs n Hn)).
  same G27.
Qed.

(* II.4o (29), inequality *)
Lemma fact_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_28 (v_M s) (v_P_l_star s)) as G28.
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G28 (fact_22 s Hs n Hn)).
  specialize (G28 (fact_23 s Hs n Hn)).
  first [same (proj2 G28) | same_defined (proj2 G28) (conj G28 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (30), inequality *)
Lemma fact_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_29 (v_M s) (v_P_l_star s)) as G29.
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G29 (fact_22 s Hs n Hn)).
  specialize (G29 (fact_23 s Hs n Hn)).
  first [same (proj2 G29) | same_defined (proj2 G29) (conj G29 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (31), logarithm of a product *)
Lemma fact_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi_l_star s) > 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (exact (fact_29 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 1) by (exact (fact_30 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_above ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s))) (1) (0) L P0 C).
Qed.

(* II.4o (32), inequality *)
Lemma fact_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi_l_star s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_30 (v_phi_l_star s)) as G30.
  specialize (G30 (fact_31 s Hs n Hn)).
  same G30.
Qed.

(* II.4o (33), inequality *)
Lemma fact_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H_l_star s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_31 (v_x_l_star s) (v_phi_l_star s)) as G31.
  specialize (G31 (fact_28 s Hs n Hn)).
  specialize (G31 (fact_32 s Hs n Hn)).
  first [same (proj2 G31) | same_defined (proj2 G31) (conj G31 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (34), exponential *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q_0 s) > 1.
Proof.
  intros s Hs n Hn.
  assert (A : (v_y_0 s) > 0) by (exact (fact_1 s Hs n Hn)).
  exact (exp_gt_1 _ A).
Qed.

(* II.4o (35), inequality *)
Lemma fact_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_0 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_32 (v_M s) (v_q_0 s)) as G32.
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G32 (fact_34 s Hs n Hn)).
  first [same (proj2 G32) | same_defined (proj2 G32) (conj G32 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (36), inequality *)
Lemma fact_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_0 s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_33 (v_M s) (v_q_0 s)) as G33.
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G33 (fact_34 s Hs n Hn)).
  first [same (proj2 G33) | same_defined (proj2 G33) (conj G33 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma steps_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P_l_0 s) > 0) /\ ((v_P_l_0 s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_l_0 s))) > 0) /\ ((product l (fun k => (v_l_0 s))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_l_0 s))) > 0) /\ ((product l (fun k => (v_l_0 s))) < 1))).
    - intros k Hk.
      split; [change (((v_l_0 s)) > 0); pose proof (Generated.II_4o.II_4o_34 (v_M s) (v_q_0 s)) as G34; specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G34 (fact_34 s Hs k Hk)); first [same (proj2 G34) | same_defined (proj2 G34) (conj G34 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change (((v_l_0 s)) < 1); pose proof (Generated.II_4o.II_4o_35 (v_M s) (v_q_0 s)) as G35; specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G35 (fact_34 s Hs k Hk)); first [same (proj2 G35) | same_defined (proj2 G35) (conj G35 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_l_0 s))) > 0); change (((product (y :: l) (fun k => (v_l_0 s))) * ((v_l_0 s))) > 0); pose proof (Generated.II_4o.II_4o_36 (v_M s) (v_q_0 s) (product (y :: l) (fun k => (v_l_0 s)))) as G36; specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G36 (fact_34 s Hs k Hk)); specialize (G36 (proj1 IH)); specialize (G36 (proj2 IH)); first [same (proj2 G36) | same_defined (proj2 G36) (conj G36 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change ((product (k :: y :: l) (fun k => (v_l_0 s))) < 1); change (((product (y :: l) (fun k => (v_l_0 s))) * ((v_l_0 s))) < 1); pose proof (Generated.II_4o.II_4o_37 (v_M s) (v_q_0 s) (product (y :: l) (fun k => (v_l_0 s)))) as G37; specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G37 (fact_34 s Hs k Hk)); specialize (G37 (proj1 IH)); specialize (G37 (proj2 IH)); first [same (proj2 G37) | same_defined (proj2 G37) (conj G37 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4o (37), induction on steps *)
Lemma fact_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_l_0 s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_37 s Hs n Hn)).
Qed.

(* II.4o (38), induction on steps *)
Lemma fact_38 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_l_0 s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_37 s Hs n Hn)).
Qed.

(* II.4o (39), inequality *)
Lemma fact_39 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_38 (v_M s) (v_q_0 s)) as G38.
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G38 (fact_34 s Hs n Hn)).
  first [same (proj2 (proj2 G38)) | same_defined (proj2 (proj2 G38)) (conj G38 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (40), inequality *)
Lemma fact_40 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) = (v_q_0 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_39 (v_M s) (v_q_0 s)) as G39.
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G39 (fact_34 s Hs n Hn)).
  first [same (proj2 (proj2 G39)) | same_defined (proj2 (proj2 G39)) (conj G39 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (41), logarithm of a product *)
Lemma fact_41 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_0 s) = (v_y_0 s).
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) by (exact (fact_39 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) = (v_q_0 s)) by (exact (fact_40 s Hs n Hn)).
  assert (L : is_log ((v_q_0 s)) ((v_y_0 s))).
  { apply (is_log_form (v_q_0 s) ((v_q_0 s)) ((v_y_0 s)) ((v_y_0 s)) (is_log_exp ((v_y_0 s)) : is_log (v_q_0 s) ((v_y_0 s)))); by_polynomials. }
  exact (log_equal ((1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s))) ((v_q_0 s)) ((v_y_0 s)) L C).
Qed.

(* II.4o (42), inequality *)
Lemma fact_42 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_0 s) = (v_y_0 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_40 (v_y_0 s) (v_x_l_0 s)) as G40.
  specialize (G40 (fact_1 s Hs n Hn)).
  specialize (G40 (fact_41 s Hs n Hn)).
  same G40.
Qed.

(* II.4o (43), inequality *)
Lemma fact_43 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_0 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_41 (v_y_0 s) (v_x_l_0 s)) as G41.
  specialize (G41 (fact_1 s Hs n Hn)).
  specialize (G41 (fact_42 s Hs n Hn)).
  same G41.
Qed.

(* II.4o (44), inequality *)
Lemma fact_44 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_42 (v_M s) (v_P_l_0 s)) as G42.
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G42 (fact_37 s Hs n Hn)).
  specialize (G42 (fact_38 s Hs n Hn)).
  first [same (proj2 G42) | same_defined (proj2 G42) (conj G42 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (45), inequality *)
Lemma fact_45 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_43 (v_M s) (v_P_l_0 s)) as G43.
  specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G43 (fact_37 s Hs n Hn)).
  specialize (G43 (fact_38 s Hs n Hn)).
  first [same (proj2 G43) | same_defined (proj2 G43) (conj G43 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (46), logarithm of a product *)
Lemma fact_46 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi_l_0 s) > 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) by (exact (fact_44 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 1) by (exact (fact_45 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_above ((1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s))) (1) (0) L P0 C).
Qed.

(* II.4o (47), inequality *)
Lemma fact_47 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi_l_0 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_44 (v_phi_l_0 s)) as G44.
  specialize (G44 (fact_46 s Hs n Hn)).
  same G44.
Qed.

(* II.4o (48), inequality *)
Lemma fact_48 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H_l_0 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_45 (v_x_l_0 s) (v_phi_l_0 s)) as G45.
  specialize (G45 (fact_43 s Hs n Hn)).
  specialize (G45 (fact_47 s Hs n Hn)).
  first [same (proj2 G45) | same_defined (proj2 G45) (conj G45 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma steps_49 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s) = (v_P_l_y s)) /\ ((v_rest s) > 0) /\ ((v_rest s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) = (product l (fun k => (v_l_y s)))) /\ ((product l (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) > 0) /\ ((product l (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) = (product l (fun k => (v_l_y s)))) /\ ((product l (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) > 0) /\ ((product l (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) < 1))).
    - intros k Hk.
      split; [change (((-1 + (v_q s)) / (((v_M s) - 1) + (v_q s))) = ((v_l_y s))); pose proof (Generated.II_4o.II_4o_46 (v_M s) (v_q s)) as G46; specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G46 (fact_4 s Hs k Hk)); first [same (proj2 (proj2 G46)) | same_defined (proj2 (proj2 G46)) (conj G46 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      split; [change (((-1 + (v_q s)) / (((v_M s) - 1) + (v_q s))) > 0); pose proof (Generated.II_4o.II_4o_47 (v_M s) (v_q s)) as G47; specialize (G47 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G47 (fact_4 s Hs k Hk)); first [same (proj2 G47) | same_defined (proj2 G47) (conj G47 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change (((-1 + (v_q s)) / (((v_M s) - 1) + (v_q s))) < 1); pose proof (Generated.II_4o.II_4o_48 (v_M s) (v_q s)) as G48; specialize (G48 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G48 (fact_4 s Hs k Hk)); first [same (proj2 G48) | same_defined (proj2 G48) (conj G48 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) = (product (k :: y :: l) (fun k => (v_l_y s)))); change (((product (y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) * ((-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) = ((product (y :: l) (fun k => (v_l_y s))) * ((v_l_y s)))); pose proof (Generated.II_4o.II_4o_49 (v_M s) (v_q s) (product (y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) (product (y :: l) (fun k => (v_l_y s)))) as G49; specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G49 (fact_4 s Hs k Hk)); specialize (G49 (proj1 IH)); specialize (G49 (proj1 (proj2 IH))); specialize (G49 (proj2 (proj2 IH))); first [same (proj2 (proj2 G49)) | same_defined (proj2 (proj2 G49)) (conj G49 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      split; [change ((product (k :: y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) > 0); change (((product (y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) * ((-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) > 0); pose proof (Generated.II_4o.II_4o_50 (v_M s) (v_q s) (product (y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) (product (y :: l) (fun k => (v_l_y s)))) as G50; specialize (G50 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G50 (fact_4 s Hs k Hk)); specialize (G50 (proj1 IH)); specialize (G50 (proj1 (proj2 IH))); specialize (G50 (proj2 (proj2 IH))); first [same (proj2 G50) | same_defined (proj2 G50) (conj G50 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change ((product (k :: y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) < 1); change (((product (y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) * ((-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) < 1); pose proof (Generated.II_4o.II_4o_51 (v_M s) (v_q s) (product (y :: l) (fun k => (-1 + (v_q s)) / (((v_M s) - 1) + (v_q s)))) (product (y :: l) (fun k => (v_l_y s)))) as G51; specialize (G51 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G51 (fact_4 s Hs k Hk)); specialize (G51 (proj1 IH)); specialize (G51 (proj1 (proj2 IH))); specialize (G51 (proj2 (proj2 IH))); first [same (proj2 G51) | same_defined (proj2 G51) (conj G51 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4o (49), induction on steps *)
Lemma fact_49 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s) = (v_P_l_y s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_49 s Hs n Hn)).
Qed.

(* II.4o (50), induction on steps *)
Lemma fact_50 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_49 s Hs n Hn))).
Qed.

(* II.4o (51), induction on steps *)
Lemma fact_51 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_49 s Hs n Hn))).
Qed.

(* II.4o (52), identity *)
Lemma fact_52 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s) = (v_q s) * (1 + ((v_M s) - 1) * (v_rest s)) / (1 - (v_rest s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_52 (v_M s) (v_q s) (v_rest s)) as G52.
  specialize (G52 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G52 (fact_4 s Hs n Hn)).
  specialize (G52 (fact_50 s Hs n Hn)).
  specialize (G52 (fact_51 s Hs n Hn)).
  first [same (proj2 G52) | same_defined (proj2 G52) (conj G52 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (53), inequality *)
Lemma fact_53 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_53 (v_M s) (v_q s) (v_rest s)) as G53.
  specialize (G53 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G53 (fact_4 s Hs n Hn)).
  specialize (G53 (fact_50 s Hs n Hn)).
  specialize (G53 (fact_51 s Hs n Hn)).
  first [same (proj2 G53) | same_defined (proj2 G53) (conj G53 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (54), inequality *)
Lemma fact_54 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s) = (v_q s) * ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_54 (v_M s) (v_q s) (v_P_l_y s) (v_rest s)) as G54.
  specialize (G54 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G54 (fact_4 s Hs n Hn)).
  specialize (G54 (fact_7 s Hs n Hn)).
  specialize (G54 (fact_8 s Hs n Hn)).
  specialize (G54 (fact_49 s Hs n Hn)).
  specialize (G54 (fact_50 s Hs n Hn)).
  specialize (G54 (fact_51 s Hs n Hn)).
  first [same (proj2 (proj2 G54)) | same_defined (proj2 (proj2 G54)) (conj G54 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (55), logarithm of a product *)
Lemma fact_55 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s) = (v_y s) + (v_phi_l_y s).
Proof.
  intros s Hs n Hn.
  assert (P0 : (v_odds_next s) > 0) by (exact (fact_53 s Hs n Hn)).
  assert (P1 : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) by (exact (fact_14 s Hs n Hn)).
  assert (C : (v_odds_next s) = (v_q s) * ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)))) by (exact (fact_54 s Hs n Hn)).
  assert (L : is_log ((v_q s) * ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)))) ((v_y s) + (v_phi_l_y s))).
  { apply (is_log_form ((v_q s) * ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)))) ((v_q s) * ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)))) (((v_y s)) + (v_phi_l_y s)) ((v_y s) + (v_phi_l_y s)) (is_log_times _ _ _ _ (is_log_exp ((v_y s)) : is_log (v_q s) ((v_y s))) (is_log_ln ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s))) P1 : is_log ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s))) (v_phi_l_y s)))); by_polynomials. }
  exact (log_equal ((v_odds_next s)) ((v_q s) * ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)))) ((v_y s) + (v_phi_l_y s)) L C).
Qed.

(* II.4o (56), inequality *)
Lemma fact_56 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s) = (v_y s) * (1 + (v_H_l_y s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_55 (v_y s) (v_x_l_y s) (v_phi_l_y s) (v_theta_next s)) as G55.
  specialize (G55 (proj1 (proj2 Hs))).
  specialize (G55 (fact_12 s Hs n Hn)).
  specialize (G55 (fact_13 s Hs n Hn)).
  specialize (G55 (fact_17 s Hs n Hn)).
  specialize (G55 (fact_55 s Hs n Hn)).
  first [same (proj2 G55) | same_defined (proj2 G55) (conj G55 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (57), inequality *)
Lemma fact_57 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y s) < (v_y_star s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_56 (v_y s) (v_y_0 s) (v_y_star s)) as G56.
  specialize (G56 (proj1 (proj2 Hs))).
  specialize (G56 (proj1 (proj2 (proj2 Hs)))).
  specialize (G56 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G56 (fact_1 s Hs n Hn)).
  specialize (G56 (fact_2 s Hs n Hn)).
  same G56.
Qed.

(* II.4o (58), inequality *)
Lemma fact_58 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y_0 s) < (v_y_star s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_57 (v_y_0 s) (v_y_star s)) as G57.
  specialize (G57 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G57 (fact_1 s Hs n Hn)).
  specialize (G57 (fact_2 s Hs n Hn)).
  same G57.
Qed.

(* II.4o (59), exponential *)
Lemma fact_59 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q_0 s) < (v_q_star s).
Proof.
  intros s Hs n Hn.
  assert (A : (v_y_0 s) < (v_y_star s)) by (exact (fact_58 s Hs n Hn)).
  exact (exp_lt _ _ A).
Qed.

(* II.4o (60), inequality *)
Lemma fact_60 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y s) <= (v_y_0 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_58 (v_y s) (v_y_0 s)) as G58.
  specialize (G58 (proj1 (proj2 Hs))).
  specialize (G58 (proj1 (proj2 (proj2 Hs)))).
  specialize (G58 (fact_1 s Hs n Hn)).
  same G58.
Qed.

(* II.4o (61), exponential *)
Lemma fact_61 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q s) <= (v_q_0 s).
Proof.
  intros s Hs n Hn.
  assert (A : (v_y s) <= (v_y_0 s)) by (exact (fact_60 s Hs n Hn)).
  exact (exp_le _ _ A).
Qed.

(* II.4o (62), inequality *)
Lemma fact_62 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_0 s) < (v_l_star s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_59 (v_M s) (v_q_star s) (v_q_0 s)) as G59.
  specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G59 (fact_19 s Hs n Hn)).
  specialize (G59 (fact_34 s Hs n Hn)).
  specialize (G59 (fact_59 s Hs n Hn)).
  first [same (proj2 (proj2 G59)) | same_defined (proj2 (proj2 G59)) (conj G59 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Definition set_l (x : R) (s : state) : state := State (steps s) (v_y s) (v_M s) (v_y_star s) (v_y_0 s) x (v_l_1 s) (v_l_2 s).

Definition H1 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  (v_l s) > 0 /\
  (v_l s) < 1 /\
  (v_M s) > 1 /\
  True.

Definition set_l_1 (x : R) (s : state) : state := State (steps s) (v_y s) (v_M s) (v_y_star s) (v_y_0 s) (v_l s) x (v_l_2 s).

Definition set_l_2 (x : R) (s : state) : state := State (steps s) (v_y s) (v_M s) (v_y_star s) (v_y_0 s) (v_l s) (v_l_1 s) x.

Definition to_II_4h (s : state) : Theorems.II_4h.state := Theorems.II_4h.State (steps s) (v_l s) (v_M s) (v_l_1 s) (v_l_2 s).

Lemma cited_II_4h_31 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall x_l_1 : R, (forall x_l_2 : R, ((v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) -> (v_H_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_H_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s)))))).
Proof.
  intros s Hs n Hn.
  assert (Hs' := Hs).
  exact (Theorems.II_4h.fact_31 (to_II_4h s) Hs' n Hn).
Qed.

(* II.4o (63), increasing function *)
Lemma fact_63 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H_l_0 s) < (v_H_l_star s).
Proof.
  intros s Hs n Hn.
  assert (O : ((v_l_0 s)) < ((v_l_star s))) by (exact (fact_62 s Hs n Hn)).
  exact (cited_II_4h_31 (set_l ((v_l_0 s)) s) (conj (proj1 Hs) (conj (ltac:(exact (fact_35 s Hs n Hn)) : (v_l_0 s) > 0) (conj (ltac:(exact (fact_36 s Hs n Hn)) : (v_l_0 s) < 1) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) n Hn ((v_l_0 s)) ((v_l_star s)) (ltac:(exact (fact_35 s Hs n Hn)) : (v_l_0 s) > 0) (ltac:(exact (fact_36 s Hs n Hn)) : (v_l_0 s) < 1) (ltac:(exact (fact_20 s Hs n Hn)) : (v_l_star s) > 0) (ltac:(exact (fact_21 s Hs n Hn)) : (v_l_star s) < 1) O).
Qed.

(* II.4o (64), inequality *)
Lemma fact_64 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_y s) <= (v_l_0 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_60 (v_M s) (v_q s) (v_q_0 s)) as G60.
  specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G60 (fact_4 s Hs n Hn)).
  specialize (G60 (fact_34 s Hs n Hn)).
  specialize (G60 (fact_61 s Hs n Hn)).
  first [same (proj2 (proj2 G60)) | same_defined (proj2 (proj2 G60)) (conj G60 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (65), increasing function *)
Lemma fact_65 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H_l_y s) <= (v_H_l_0 s).
Proof.
  intros s Hs n Hn.
  assert (O : ((v_l_y s)) <= ((v_l_0 s))) by (exact (fact_64 s Hs n Hn)).
  destruct O as [O|O].
  - left. exact (cited_II_4h_31 (set_l ((v_l_y s)) s) (conj (proj1 Hs) (conj (ltac:(exact (fact_5 s Hs n Hn)) : (v_l_y s) > 0) (conj (ltac:(exact (fact_6 s Hs n Hn)) : (v_l_y s) < 1) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) n Hn ((v_l_y s)) ((v_l_0 s)) (ltac:(exact (fact_5 s Hs n Hn)) : (v_l_y s) > 0) (ltac:(exact (fact_6 s Hs n Hn)) : (v_l_y s) < 1) (ltac:(exact (fact_35 s Hs n Hn)) : (v_l_0 s) > 0) (ltac:(exact (fact_36 s Hs n Hn)) : (v_l_0 s) < 1) O).
  - right. exact (f_equal (fun x => ((v_H (set_l x s)))) O).
Qed.

(* II.4o (66), inequality *)
Lemma fact_66 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + (v_H_l_0 s)) / (1 + (v_H_l_star s)) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_61 (v_H_l_star s) (v_H_l_0 s)) as G61.
  specialize (G61 (fact_33 s Hs n Hn)).
  specialize (G61 (fact_48 s Hs n Hn)).
  specialize (G61 (fact_63 s Hs n Hn)).
  first [same (proj2 G61) | same_defined (proj2 G61) (conj G61 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (67), inequality *)
Lemma fact_67 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + (v_H_l_0 s)) / (1 + (v_H_l_star s)) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_62 (v_H_l_star s) (v_H_l_0 s)) as G62.
  specialize (G62 (fact_33 s Hs n Hn)).
  specialize (G62 (fact_48 s Hs n Hn)).
  specialize (G62 (fact_63 s Hs n Hn)).
  first [same (proj2 G62) | same_defined (proj2 G62) (conj G62 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (68), inequality *)
Lemma fact_68 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_63 (v_y s) (v_H_l_y s) (v_theta_next s)) as G63.
  specialize (G63 (proj1 (proj2 Hs))).
  specialize (G63 (fact_18 s Hs n Hn)).
  specialize (G63 (fact_56 s Hs n Hn)).
  same G63.
Qed.

(* II.4o (69), inequality *)
Lemma fact_69 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s) <= (v_y s) * (1 + (v_H_l_0 s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_64 (v_y s) (v_H_l_y s) (v_H_l_0 s) (v_theta_next s)) as G64.
  specialize (G64 (proj1 (proj2 Hs))).
  specialize (G64 (fact_18 s Hs n Hn)).
  specialize (G64 (fact_48 s Hs n Hn)).
  specialize (G64 (fact_68 s Hs n Hn)).
  specialize (G64 (fact_56 s Hs n Hn)).
  specialize (G64 (fact_65 s Hs n Hn)).
  first [same G64 | same_defined G64 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
Qed.

(* II.4o (70), inequality *)
Lemma fact_70 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s) <= (v_y_0 s) * (1 + (v_H_l_star s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_65 (v_y s) (v_y_0 s) (v_H_l_star s) (v_H_l_0 s) (v_theta_next s)) as G65.
  specialize (G65 (proj1 (proj2 Hs))).
  specialize (G65 (proj1 (proj2 (proj2 Hs)))).
  specialize (G65 (fact_1 s Hs n Hn)).
  specialize (G65 (fact_33 s Hs n Hn)).
  specialize (G65 (fact_48 s Hs n Hn)).
  specialize (G65 (fact_68 s Hs n Hn)).
  specialize (G65 (fact_69 s Hs n Hn)).
  specialize (G65 (fact_63 s Hs n Hn)).
  first [same G65 | same_defined G65 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
Qed.

(* II.4o (71), inequality *)
Lemma fact_71 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s) / (v_tau s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_66 (v_x_l_star s) (v_phi_l_star s) (v_theta_next s)) as G66.
  specialize (G66 (fact_28 s Hs n Hn)).
  specialize (G66 (fact_32 s Hs n Hn)).
  specialize (G66 (fact_68 s Hs n Hn)).
  first [same (proj2 (proj2 G66)) | same_defined (proj2 (proj2 G66)) (conj G66 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (72), inequality *)
Lemma fact_72 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s) / (v_tau s) <= (v_y_0 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_67 (v_y_0 s) (v_H_l_star s) (v_theta_next s)) as G67.
  specialize (G67 (fact_1 s Hs n Hn)).
  specialize (G67 (fact_33 s Hs n Hn)).
  specialize (G67 (fact_68 s Hs n Hn)).
  specialize (G67 (fact_70 s Hs n Hn)).
  first [same (proj2 G67) | same_defined (proj2 G67) (conj G67 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [exact (fact_71 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_72 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
  exact I.
Qed.

(* II.4o (73), induction on rounds *)
Lemma fact_73 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_y (run round t s)) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (HR t))).
Qed.

(* II.4o (74), induction on rounds *)
Lemma fact_74 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_y (run round t s)) <= (v_y_0 (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (HR t)))).
Qed.

(* II.4o (75), inequality *)
Lemma fact_75 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_tau s) * ((v_theta_next s) / (v_tau s)) <= (1 + (v_H_l_0 s)) / (1 + (v_H_l_star s)) * (v_tau s) * (v_y s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_68 (v_y s) (v_H_l_star s) (v_H_l_0 s) (v_theta_next s)) as G68.
  specialize (G68 (proj1 (proj2 Hs))).
  specialize (G68 (fact_33 s Hs n Hn)).
  specialize (G68 (fact_48 s Hs n Hn)).
  specialize (G68 (fact_68 s Hs n Hn)).
  specialize (G68 (fact_69 s Hs n Hn)).
  specialize (G68 (fact_63 s Hs n Hn)).
  first [same (proj2 G68) | same_defined (proj2 G68) (conj G68 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (76), inequality *)
Lemma fact_76 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_tau s) * (v_y s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_69 (v_y s) (v_x_l_star s) (v_phi_l_star s)) as G69.
  specialize (G69 (proj1 (proj2 Hs))).
  specialize (G69 (fact_28 s Hs n Hn)).
  specialize (G69 (fact_32 s Hs n Hn)).
  first [same (proj2 G69) | same_defined (proj2 G69) (conj G69 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma defined_64 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_M s) + (v_q_0 s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s) - 1 <> 0) by (pose proof (Generated.II_4o.II_4o_60 (v_M s) (v_q s) (v_q_0 s)) as G60; specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G60 (fact_4 s Hs n Hn)); specialize (G60 (fact_34 s Hs n Hn)); specialize (G60 (fact_61 s Hs n Hn)); first [plain_from (proj2 (proj2 G60)) | from_divisors G60]).
  assert (C1 : (v_M s) + (v_q_0 s) - 1 <> 0) by (pose proof (Generated.II_4o.II_4o_60 (v_M s) (v_q s) (v_q_0 s)) as G60; specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G60 (fact_4 s Hs n Hn)); specialize (G60 (fact_34 s Hs n Hn)); specialize (G60 (fact_61 s Hs n Hn)); first [plain_from (proj2 (proj2 G60)) | from_divisors G60]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_65 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_M s) + (v_q_0 s) - 1 <> 0) /\ ((v_P_l_0 s) - 1 <> 0) /\ ((v_P_l_y s) - 1 <> 0) /\ ((v_x_l_0 s) <> 0) /\ ((v_x_l_y s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) by (plain_from (fact_44 s Hs n Hn)).
  assert (C1 : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) by (plain_from (fact_14 s Hs n Hn)).
  assert (C2 : (1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) by (plain_from (fact_39 s Hs n Hn)).
  assert (C3 : (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) by (plain_from (fact_9 s Hs n Hn)).
  assert (C4 : (v_M s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  assert (C5 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_64 s Hs n Hn))).
  assert (C6 : (v_M s) + (v_q_0 s) - 1 <> 0) by (exact (proj1 (proj2 (defined_64 s Hs n Hn)))).
  assert (C7 : (v_P_l_0 s) - 1 <> 0) by (plain_from (fact_38 s Hs n Hn)).
  assert (C8 : (v_P_l_y s) - 1 <> 0) by (plain_from (fact_8 s Hs n Hn)).
  assert (C9 : (v_x_l_0 s) <> 0) by (plain_from (fact_43 s Hs n Hn)).
  assert (C10 : (v_x_l_y s) <> 0) by (plain_from (fact_13 s Hs n Hn)).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 (conj C8 (conj C9 (conj C10 I))))))))))).
Qed.

Lemma defined_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s) - 1 <> 0) by (pose proof (Generated.II_4o.II_4o_4 (v_M s) (v_q s)) as G4; specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G4 (fact_4 s Hs n Hn)); first [plain_from (proj2 G4) | from_divisors G4]).
  exact (conj C0 I).
Qed.

Lemma defined_53 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_rest s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_5 s Hs n Hn))).
  assert (C1 : (v_rest s) - 1 <> 0) by (pose proof (Generated.II_4o.II_4o_53 (v_M s) (v_q s) (v_rest s)) as G53; specialize (G53 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G53 (fact_4 s Hs n Hn)); specialize (G53 (fact_50 s Hs n Hn)); specialize (G53 (fact_51 s Hs n Hn)); first [plain_from (proj2 G53) | from_divisors G53]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_P_l_y s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_5 s Hs n Hn))).
  assert (C1 : (v_P_l_y s) - 1 <> 0) by (pose proof (Generated.II_4o.II_4o_14 (v_M s) (v_P_l_y s)) as G14; specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G14 (fact_7 s Hs n Hn)); specialize (G14 (fact_8 s Hs n Hn)); first [plain_from (proj2 G14) | from_divisors G14]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_55 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) /\ ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_P_l_y s) - 1 <> 0) /\ ((v_odds_next s) > 0) /\ ((v_rest s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) by (plain_from (fact_14 s Hs n Hn)).
  assert (C1 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_53 s Hs n Hn))).
  assert (C2 : (v_P_l_y s) - 1 <> 0) by (exact (proj1 (proj2 (defined_14 s Hs n Hn)))).
  assert (C3 : (v_odds_next s) > 0) by (plain_from (fact_53 s Hs n Hn)).
  assert (C4 : (v_rest s) - 1 <> 0) by (exact (proj1 (proj2 (defined_53 s Hs n Hn)))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

Lemma defined_56 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_P_l_y s) - 1 <> 0) /\ ((v_odds_next s) > 0) /\ ((v_rest s) - 1 <> 0) /\ ((v_x_l_y s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) by (exact (proj1 (defined_55 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) by (plain_from (fact_9 s Hs n Hn)).
  assert (C2 : (v_M s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  assert (C3 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (proj2 (defined_55 s Hs n Hn)))).
  assert (C4 : (v_P_l_y s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_55 s Hs n Hn))))).
  assert (C5 : (v_odds_next s) > 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_55 s Hs n Hn)))))).
  assert (C6 : (v_rest s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_55 s Hs n Hn))))))).
  assert (C7 : (v_x_l_y s) <> 0) by (pose proof (Generated.II_4o.II_4o_55 (v_y s) (v_x_l_y s) (v_phi_l_y s) (v_theta_next s)) as G55; specialize (G55 (proj1 (proj2 Hs))); specialize (G55 (fact_12 s Hs n Hn)); specialize (G55 (fact_13 s Hs n Hn)); specialize (G55 (fact_17 s Hs n Hn)); specialize (G55 (fact_55 s Hs n Hn)); first [plain_from (proj2 G55) | from_divisors G55]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 I)))))))).
Qed.

Lemma defined_69 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_M s) + (v_q_0 s) - 1 <> 0) /\ ((v_P_l_0 s) - 1 <> 0) /\ ((v_odds_next s) > 0) /\ ((v_rest s) - 1 <> 0) /\ ((v_x_l_0 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) by (exact (proj1 (defined_65 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) by (exact (proj1 (proj2 (proj2 (defined_65 s Hs n Hn))))).
  assert (C2 : (v_M s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_56 s Hs n Hn))))).
  assert (C3 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_56 s Hs n Hn)))))).
  assert (C4 : (v_M s) + (v_q_0 s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_65 s Hs n Hn))))))))).
  assert (C5 : (v_P_l_0 s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_65 s Hs n Hn)))))))))).
  assert (C6 : (v_odds_next s) > 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_56 s Hs n Hn)))))))).
  assert (C7 : (v_rest s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_56 s Hs n Hn))))))))).
  assert (C8 : (v_x_l_0 s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_65 s Hs n Hn)))))))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 (conj C8 I))))))))).
Qed.

Lemma defined_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q_star s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q_star s) - 1 <> 0) by (pose proof (Generated.II_4o.II_4o_18 (v_M s) (v_q_star s)) as G18; specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G18 (fact_19 s Hs n Hn)); first [plain_from (proj2 G18) | from_divisors G18]).
  exact (conj C0 I).
Qed.

Lemma defined_62 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q_0 s) - 1 <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q_0 s) - 1 <> 0) by (pose proof (Generated.II_4o.II_4o_59 (v_M s) (v_q_star s) (v_q_0 s)) as G59; specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G59 (fact_19 s Hs n Hn)); specialize (G59 (fact_34 s Hs n Hn)); specialize (G59 (fact_59 s Hs n Hn)); first [plain_from (proj2 (proj2 G59)) | from_divisors G59]).
  assert (C1 : (v_M s) + (v_q_star s) - 1 <> 0) by (pose proof (Generated.II_4o.II_4o_59 (v_M s) (v_q_star s) (v_q_0 s)) as G59; specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G59 (fact_19 s Hs n Hn)); specialize (G59 (fact_34 s Hs n Hn)); specialize (G59 (fact_59 s Hs n Hn)); first [plain_from (proj2 (proj2 G59)) | from_divisors G59]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_63 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q_0 s) - 1 <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_P_l_0 s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ ((v_x_l_0 s) <> 0) /\ ((v_x_l_star s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) by (plain_from (fact_44 s Hs n Hn)).
  assert (C1 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (plain_from (fact_29 s Hs n Hn)).
  assert (C2 : (1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) by (plain_from (fact_39 s Hs n Hn)).
  assert (C3 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (plain_from (fact_24 s Hs n Hn)).
  assert (C4 : (v_M s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  assert (C5 : (v_M s) + (v_q_0 s) - 1 <> 0) by (exact (proj1 (defined_62 s Hs n Hn))).
  assert (C6 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (proj2 (defined_62 s Hs n Hn)))).
  assert (C7 : (v_P_l_0 s) - 1 <> 0) by (plain_from (fact_38 s Hs n Hn)).
  assert (C8 : (v_P_l_star s) - 1 <> 0) by (plain_from (fact_23 s Hs n Hn)).
  assert (C9 : (v_x_l_0 s) <> 0) by (plain_from (fact_43 s Hs n Hn)).
  assert (C10 : (v_x_l_star s) <> 0) by (plain_from (fact_28 s Hs n Hn)).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 (conj C8 (conj C9 (conj C10 I))))))))))).
Qed.

Lemma defined_66 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q_0 s) - 1 <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_P_l_0 s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ ((v_phi_l_star s) + (v_x_l_star s) <> 0) /\ ((v_x_l_0 s) <> 0) /\ ((v_x_l_star s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) by (exact (proj1 (defined_63 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (exact (proj1 (proj2 (defined_63 s Hs n Hn)))).
  assert (C2 : (1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) by (exact (proj1 (proj2 (proj2 (defined_63 s Hs n Hn))))).
  assert (C3 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn)))))).
  assert (C4 : (v_M s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn))))))).
  assert (C5 : (v_M s) + (v_q_0 s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn)))))))).
  assert (C6 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn))))))))).
  assert (C7 : (v_P_l_0 s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn)))))))))).
  assert (C8 : (v_P_l_star s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn))))))))))).
  assert (C10 : (v_x_l_0 s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn)))))))))))).
  assert (C11 : (v_x_l_star s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn))))))))))))).
  assert (C9 : (v_phi_l_star s) + (v_x_l_star s) <> 0) by (pose proof (Generated.II_4o.II_4o_61 (v_H_l_star s) (v_H_l_0 s)) as G61; specialize (G61 (fact_33 s Hs n Hn)); specialize (G61 (fact_48 s Hs n Hn)); specialize (G61 (fact_63 s Hs n Hn)); first [plain_from (proj2 G61) | from_divisors G61]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 (conj C8 (conj C9 (conj C10 (conj C11 I)))))))))))).
Qed.

Lemma defined_77 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_M s) + (v_q_0 s) - 1 <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_P_l_0 s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ ((v_odds_next s) > 0) /\ ((v_phi_l_star s) + (v_x_l_star s) <> 0) /\ ((v_rest s) - 1 <> 0) /\ ((v_x_l_0 s) <> 0) /\ ((v_x_l_star s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) by (exact (proj1 (defined_69 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (plain_from (fact_29 s Hs n Hn)).
  assert (C2 : (1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) by (exact (proj1 (proj2 (defined_69 s Hs n Hn)))).
  assert (C3 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (plain_from (fact_24 s Hs n Hn)).
  assert (C4 : (v_M s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_69 s Hs n Hn))))).
  assert (C5 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_69 s Hs n Hn)))))).
  assert (C6 : (v_M s) + (v_q_0 s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_69 s Hs n Hn))))))).
  assert (C7 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (defined_20 s Hs n Hn))).
  assert (C8 : (v_P_l_0 s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_69 s Hs n Hn)))))))).
  assert (C9 : (v_P_l_star s) - 1 <> 0) by (plain_from (fact_23 s Hs n Hn)).
  assert (C10 : (v_odds_next s) > 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_69 s Hs n Hn))))))))).
  assert (C11 : (v_phi_l_star s) + (v_x_l_star s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_66 s Hs n Hn)))))))))))).
  assert (C12 : (v_rest s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_69 s Hs n Hn)))))))))).
  assert (C13 : (v_x_l_0 s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_69 s Hs n Hn))))))))))).
  assert (C14 : (v_x_l_star s) <> 0) by (plain_from (fact_28 s Hs n Hn)).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 (conj C8 (conj C9 (conj C10 (conj C11 (conj C12 (conj C13 (conj C14 I))))))))))))))).
Qed.

(* II.4o (77), identity *)
Lemma fact_77 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_tau s) * ((v_theta_next s) / (v_tau s)) <= (1 + (v_H_l_0 s)) / (1 + (v_H_l_star s)) * (v_tau s) * (v_y s).
Proof.
  intros s Hs n Hn.
  first [same (fact_69 s Hs n Hn) | same_defined (fact_69 s Hs n Hn) (conj (defined_69 s Hs n Hn) (conj (defined_77 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))].
Qed.

Lemma lasting_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [exact ((fact_73 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_74 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Lemma defined_76 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ ((v_x_l_star s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (plain_from (fact_29 s Hs n Hn)).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (plain_from (fact_24 s Hs n Hn)).
  assert (C2 : (v_M s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  assert (C3 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (defined_20 s Hs n Hn))).
  assert (C4 : (v_P_l_star s) - 1 <> 0) by (plain_from (fact_23 s Hs n Hn)).
  assert (C5 : (v_x_l_star s) <> 0) by (pose proof (Generated.II_4o.II_4o_69 (v_y s) (v_x_l_star s) (v_phi_l_star s)) as G69; specialize (G69 (proj1 (proj2 Hs))); specialize (G69 (fact_28 s Hs n Hn)); specialize (G69 (fact_32 s Hs n Hn)); first [plain_from (proj2 G69) | from_divisors G69]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

Lemma defined_67 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q_0 s) - 1 <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_P_l_0 s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ ((v_phi_l_star s) + (v_x_l_star s) <> 0) /\ ((v_x_l_0 s) <> 0) /\ ((v_x_l_star s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) by (exact (proj1 (defined_63 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (exact (proj1 (proj2 (defined_63 s Hs n Hn)))).
  assert (C2 : (1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) by (exact (proj1 (proj2 (proj2 (defined_63 s Hs n Hn))))).
  assert (C3 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn)))))).
  assert (C4 : (v_M s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn))))))).
  assert (C5 : (v_M s) + (v_q_0 s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn)))))))).
  assert (C6 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn))))))))).
  assert (C7 : (v_P_l_0 s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn)))))))))).
  assert (C8 : (v_P_l_star s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn))))))))))).
  assert (C9 : (v_phi_l_star s) + (v_x_l_star s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_66 s Hs n Hn)))))))))))).
  assert (C10 : (v_x_l_0 s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn)))))))))))).
  assert (C11 : (v_x_l_star s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn))))))))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 (conj C8 (conj C9 (conj C10 (conj C11 I)))))))))))).
Qed.

(* II.4o (78), geometric bound *)
Lemma fact_78 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_tau (run round t s)) * (v_y (run round t s))) /\ ((v_tau (run round t s)) * (v_y (run round t s))) <= ((((1 + (v_H_l_0 s)) / (1 + (v_H_l_star s))) ^ t) * ((v_tau s) * (v_y s))))) /\ Un_cv (fun t => ((v_tau (run round t s)) * (v_y (run round t s)))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_tau s) * (v_y s))) (fun s => ((1 + (v_H_l_0 s)) / (1 + (v_H_l_star s))))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_tau s') * (v_y s')) >= 0); first [same (fact_76 s' Hs' n Hn') | same_defined (fact_76 s' Hs' n Hn') (conj (defined_76 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change (((v_tau s') * ((v_theta_next s') / (v_tau s'))) <= ((1 + (v_H_l_0 s')) / (1 + (v_H_l_star s'))) * ((v_tau s') * (v_y s'))); first [same (fact_77 s' Hs' n Hn') | same_defined (fact_77 s' Hs' n Hn') (conj (defined_77 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change (((1 + (v_H_l_0 s')) / (1 + (v_H_l_star s'))) >= 0); first [same (fact_67 s' Hs' n Hn') | same_defined (fact_67 s' Hs' n Hn') (conj (defined_67 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change (((1 + (v_H_l_0 s')) / (1 + (v_H_l_star s'))) < 1); first [same (fact_66 s' Hs' n Hn') | same_defined (fact_66 s' Hs' n Hn') (conj (defined_66 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - split; assumption.
Qed.

(* II.4o (79), inequality *)
Lemma fact_79 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q s) + ((v_M s) - 1) * (v_q s) * (v_rest s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_70 (v_M s) (v_q s) (v_rest s)) as G70.
  specialize (G70 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G70 (fact_4 s Hs n Hn)).
  specialize (G70 (fact_50 s Hs n Hn)).
  specialize (G70 (fact_51 s Hs n Hn)).
  same G70.
Qed.

Lemma defined_51 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_5 s Hs n Hn))).
  exact (conj C0 I).
Qed.

(* II.4o (80), logarithm bounds *)
Lemma fact_80 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s) * (1 - (v_rest s)) <= (v_q s) + ((v_M s) - 1) * (v_q s) * (v_rest s) - 1 + (v_rest s).
Proof.
  intros s Hs n Hn.
  assert (P : (v_odds_next s) > 0) by (exact (fact_53 s Hs n Hn)).
  assert (B : 1 - (v_rest s) > 0) by (same (fact_51 s Hs n Hn)).
  assert (T : (v_q s) + ((v_M s) - 1) * (v_q s) * (v_rest s) > 0) by (exact (fact_79 s Hs n Hn)).
  assert (X : (v_theta_next s) * (1 - (v_rest s)) <= ((v_q s) + ((v_M s) - 1) * (v_q s) * (v_rest s)) - (1 - (v_rest s))) by exact (ln_upper_quotient ((v_q s) + ((v_M s) - 1) * (v_q s) * (v_rest s)) (1 - (v_rest s)) T B).
  same X.
Qed.

(* II.4o (81), logarithm bounds *)
Lemma fact_81 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s) * ((v_q s) + ((v_M s) - 1) * (v_q s) * (v_rest s)) >= (v_q s) + ((v_M s) - 1) * (v_q s) * (v_rest s) - 1 + (v_rest s).
Proof.
  intros s Hs n Hn.
  assert (P : (v_odds_next s) > 0) by (exact (fact_53 s Hs n Hn)).
  assert (B : 1 - (v_rest s) > 0) by (same (fact_51 s Hs n Hn)).
  assert (T : (v_q s) + ((v_M s) - 1) * (v_q s) * (v_rest s) > 0) by (exact (fact_79 s Hs n Hn)).
  assert (X : (v_theta_next s) * ((v_q s) + ((v_M s) - 1) * (v_q s) * (v_rest s)) >= ((v_q s) + ((v_M s) - 1) * (v_q s) * (v_rest s)) - (1 - (v_rest s))) by exact (ln_lower_quotient ((v_q s) + ((v_M s) - 1) * (v_q s) * (v_rest s)) (1 - (v_rest s)) T B).
  same X.
Qed.

(* II.4o (82), inequality *)
Lemma fact_82 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_71 (v_M s) (v_q s) (v_rest s)) as G71.
  specialize (G71 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G71 (fact_4 s Hs n Hn)).
  specialize (G71 (fact_50 s Hs n Hn)).
  specialize (G71 (fact_51 s Hs n Hn)).
  first [same (proj2 G71) | same_defined (proj2 G71) (conj G71 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (83), inequality *)
Lemma fact_83 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_72 (v_M s) (v_q s) (v_rest s)) as G72.
  specialize (G72 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G72 (fact_4 s Hs n Hn)).
  specialize (G72 (fact_50 s Hs n Hn)).
  specialize (G72 (fact_51 s Hs n Hn)).
  first [same (proj2 G72) | same_defined (proj2 G72) (conj G72 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (84), inequality *)
Lemma fact_84 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s) <= (v_theta_next s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_73 (v_M s) (v_q s) (v_rest s) (v_theta_next s)) as G73.
  specialize (G73 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G73 (fact_4 s Hs n Hn)).
  specialize (G73 (fact_50 s Hs n Hn)).
  specialize (G73 (fact_51 s Hs n Hn)).
  specialize (G73 (fact_68 s Hs n Hn)).
  specialize (G73 (fact_81 s Hs n Hn)).
  first [same (proj2 G73) | same_defined (proj2 G73) (conj G73 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (85), inequality *)
Lemma fact_85 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s) <= (1 + (v_H_l_star s)) * (v_y s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_74 (v_y s) (v_H_l_star s) (v_H_l_0 s) (v_theta_next s)) as G74.
  specialize (G74 (proj1 (proj2 Hs))).
  specialize (G74 (fact_33 s Hs n Hn)).
  specialize (G74 (fact_48 s Hs n Hn)).
  specialize (G74 (fact_68 s Hs n Hn)).
  specialize (G74 (fact_69 s Hs n Hn)).
  specialize (G74 (fact_63 s Hs n Hn)).
  first [same G74 | same_defined G74 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
Qed.

(* II.4o (86), inequality *)
Lemma fact_86 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s) <= (v_tau s) * (v_y s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_75 (v_y s) (v_H_l_star s) (v_theta_next s) (v_delta_next s)) as G75.
  specialize (G75 (proj1 (proj2 Hs))).
  specialize (G75 (fact_33 s Hs n Hn)).
  specialize (G75 (fact_68 s Hs n Hn)).
  specialize (G75 (fact_84 s Hs n Hn)).
  specialize (G75 (fact_85 s Hs n Hn)).
  first [same G75 | same_defined G75 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
Qed.

(* II.4o (87), inequality *)
Lemma fact_87 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> -(v_delta_next s) <= (v_tau s) * (v_y s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_76 (v_y s) (v_M s) (v_q s) (v_x_l_star s) (v_phi_l_star s) (v_rest s)) as G76.
  specialize (G76 (proj1 (proj2 Hs))).
  specialize (G76 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G76 (fact_4 s Hs n Hn)).
  specialize (G76 (fact_28 s Hs n Hn)).
  specialize (G76 (fact_32 s Hs n Hn)).
  specialize (G76 (fact_50 s Hs n Hn)).
  specialize (G76 (fact_51 s Hs n Hn)).
  first [same (proj2 (proj2 G76)) | same_defined (proj2 (proj2 G76)) (conj G76 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma defined_85 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ ((v_odds_next s) > 0) /\ ((v_rest s) - 1 <> 0) /\ ((v_x_l_star s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (exact (proj1 (proj2 (defined_63 s Hs n Hn)))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn)))))).
  assert (C2 : (v_M s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_69 s Hs n Hn))))).
  assert (C3 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_69 s Hs n Hn)))))).
  assert (C4 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn))))))))).
  assert (C5 : (v_P_l_star s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn))))))))))).
  assert (C6 : (v_odds_next s) > 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_69 s Hs n Hn))))))))).
  assert (C7 : (v_rest s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_69 s Hs n Hn)))))))))).
  assert (C8 : (v_x_l_star s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_63 s Hs n Hn))))))))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 (conj C8 I))))))))).
Qed.

Lemma defined_81 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_odds_next s) > 0) /\ ((v_rest s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_53 s Hs n Hn))).
  assert (C1 : (v_odds_next s) > 0) by (plain_from (fact_53 s Hs n Hn)).
  assert (C2 : (v_rest s) - 1 <> 0) by (exact (proj1 (proj2 (defined_53 s Hs n Hn)))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_84 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) /\ ((v_odds_next s) > 0) /\ ((v_rest s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_81 s Hs n Hn))).
  assert (C2 : (v_odds_next s) > 0) by (exact (proj1 (proj2 (defined_81 s Hs n Hn)))).
  assert (C3 : (v_rest s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_81 s Hs n Hn))))).
  assert (C1 : (v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) by (pose proof (Generated.II_4o.II_4o_73 (v_M s) (v_q s) (v_rest s) (v_theta_next s)) as G73; specialize (G73 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G73 (fact_4 s Hs n Hn)); specialize (G73 (fact_50 s Hs n Hn)); specialize (G73 (fact_51 s Hs n Hn)); specialize (G73 (fact_68 s Hs n Hn)); specialize (G73 (fact_81 s Hs n Hn)); first [plain_from (proj2 G73) | from_divisors G73]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_86 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ ((v_x_l_star s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (exact (proj1 (defined_85 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (exact (proj1 (proj2 (defined_85 s Hs n Hn)))).
  assert (C2 : (v_M s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_85 s Hs n Hn))))).
  assert (C3 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_84 s Hs n Hn))).
  assert (C4 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_85 s Hs n Hn))))))).
  assert (C5 : (v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) by (exact (proj1 (proj2 (defined_84 s Hs n Hn)))).
  assert (C6 : (v_P_l_star s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_85 s Hs n Hn)))))))).
  assert (C7 : (v_x_l_star s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_85 s Hs n Hn))))))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 I)))))))).
Qed.

Lemma defined_87 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ ((v_x_l_star s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (plain_from (fact_29 s Hs n Hn)).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (plain_from (fact_24 s Hs n Hn)).
  assert (C2 : (v_M s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  assert (C3 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_5 s Hs n Hn))).
  assert (C4 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (defined_20 s Hs n Hn))).
  assert (C6 : (v_P_l_star s) - 1 <> 0) by (plain_from (fact_23 s Hs n Hn)).
  assert (C5 : (v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) by (pose proof (Generated.II_4o.II_4o_76 (v_y s) (v_M s) (v_q s) (v_x_l_star s) (v_phi_l_star s) (v_rest s)) as G76; specialize (G76 (proj1 (proj2 Hs))); specialize (G76 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G76 (fact_4 s Hs n Hn)); specialize (G76 (fact_28 s Hs n Hn)); specialize (G76 (fact_32 s Hs n Hn)); specialize (G76 (fact_50 s Hs n Hn)); specialize (G76 (fact_51 s Hs n Hn)); first [plain_from (proj2 (proj2 G76)) | from_divisors G76]).
  assert (C7 : (v_x_l_star s) <> 0) by (pose proof (Generated.II_4o.II_4o_76 (v_y s) (v_M s) (v_q s) (v_x_l_star s) (v_phi_l_star s) (v_rest s)) as G76; specialize (G76 (proj1 (proj2 Hs))); specialize (G76 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G76 (fact_4 s Hs n Hn)); specialize (G76 (fact_28 s Hs n Hn)); specialize (G76 (fact_32 s Hs n Hn)); specialize (G76 (fact_50 s Hs n Hn)); specialize (G76 (fact_51 s Hs n Hn)); first [plain_from (proj2 (proj2 G76)) | from_divisors G76]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 I)))))))).
Qed.

(* II.4o (88), squeeze *)
Lemma fact_88 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_next (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_delta_next s))) (fun s => (0)) (fun s => ((v_tau s) * (v_y s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta_next s')) <= (0) + ((v_tau s') * (v_y s'))); first [same (fact_86 s' Hs' n Hn') | same_defined (fact_86 s' Hs' n Hn') (conj (defined_86 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change ((0) - ((v_delta_next s')) <= ((v_tau s') * (v_y s'))); first [same (fact_87 s' Hs' n Hn') | same_defined (fact_87 s' Hs' n Hn') (conj (defined_87 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_78 s Hs n Hn)).
Qed.

Lemma steps_89 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L_next s) <= (v_tau s) * (v_y s)) /\ ((v_L_next s) >= 0) /\ ((v_L_next s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta_next s))) <= (v_tau s) * (v_y s)) /\ ((product l (fun k => (v_delta_next s))) >= 0) /\ ((product l (fun k => (v_delta_next s))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta_next s))) <= (v_tau s) * (v_y s)) /\ ((product l (fun k => (v_delta_next s))) >= 0) /\ ((product l (fun k => (v_delta_next s))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta_next s)) <= (v_tau s) * (v_y s)); pose proof (Generated.II_4o.II_4o_77 (v_y s) (v_delta_next s) (v_tau s)) as G77; specialize (G77 (proj1 (proj2 Hs))); specialize (G77 (fact_82 s Hs k Hk)); specialize (G77 (fact_83 s Hs k Hk)); specialize (G77 (fact_86 s Hs k Hk)); first [same G77 | same_defined G77 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      split; [change (((v_delta_next s)) >= 0); pose proof (Generated.II_4o.II_4o_78 (v_delta_next s)) as G78; specialize (G78 (fact_82 s Hs k Hk)); specialize (G78 (fact_83 s Hs k Hk)); first [same G78 | same_defined G78 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      change (((v_delta_next s)) <= 1); pose proof (Generated.II_4o.II_4o_79 (v_delta_next s)) as G79; specialize (G79 (fact_82 s Hs k Hk)); specialize (G79 (fact_83 s Hs k Hk)); first [same G79 | same_defined G79 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta_next s))) <= (v_tau s) * (v_y s)); change (((product (y :: l) (fun k => (v_delta_next s))) * ((v_delta_next s))) <= (v_tau s) * (v_y s)); pose proof (Generated.II_4o.II_4o_80 (v_y s) (v_delta_next s) (v_tau s) (product (y :: l) (fun k => (v_delta_next s)))) as G80; specialize (G80 (proj1 (proj2 Hs))); specialize (G80 (fact_82 s Hs k Hk)); specialize (G80 (fact_83 s Hs k Hk)); specialize (G80 (fact_86 s Hs k Hk)); specialize (G80 (proj1 IH)); specialize (G80 (proj1 (proj2 IH))); specialize (G80 (proj2 (proj2 IH))); first [same G80 | same_defined G80 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta_next s))) >= 0); change (((product (y :: l) (fun k => (v_delta_next s))) * ((v_delta_next s))) >= 0); pose proof (Generated.II_4o.II_4o_81 (v_y s) (v_delta_next s) (v_tau s) (product (y :: l) (fun k => (v_delta_next s)))) as G81; specialize (G81 (proj1 (proj2 Hs))); specialize (G81 (fact_82 s Hs k Hk)); specialize (G81 (fact_83 s Hs k Hk)); specialize (G81 (fact_86 s Hs k Hk)); specialize (G81 (proj1 IH)); specialize (G81 (proj1 (proj2 IH))); specialize (G81 (proj2 (proj2 IH))); first [same G81 | same_defined G81 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      change ((product (k :: y :: l) (fun k => (v_delta_next s))) <= 1); change (((product (y :: l) (fun k => (v_delta_next s))) * ((v_delta_next s))) <= 1); pose proof (Generated.II_4o.II_4o_82 (v_y s) (v_delta_next s) (v_tau s) (product (y :: l) (fun k => (v_delta_next s)))) as G82; specialize (G82 (proj1 (proj2 Hs))); specialize (G82 (fact_82 s Hs k Hk)); specialize (G82 (fact_83 s Hs k Hk)); specialize (G82 (fact_86 s Hs k Hk)); specialize (G82 (proj1 IH)); specialize (G82 (proj1 (proj2 IH))); specialize (G82 (proj2 (proj2 IH))); first [same G82 | same_defined G82 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.4o (89), induction on steps *)
Lemma fact_89 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) <= (v_tau s) * (v_y s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_89 s Hs n Hn)).
Qed.

(* II.4o (90), induction on steps *)
Lemma fact_90 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_89 s Hs n Hn))).
Qed.

(* II.4o (91), induction on steps *)
Lemma fact_91 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_89 s Hs n Hn))).
Qed.

(* II.4o (92), inequality *)
Lemma fact_92 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J_next s) <= 1 / (v_M s) + (v_tau s) * (v_y s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_83 (v_y s) (v_M s) (v_L_next s) (v_tau s)) as G83.
  specialize (G83 (proj1 (proj2 Hs))).
  specialize (G83 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G83 (fact_89 s Hs n Hn)).
  specialize (G83 (fact_90 s Hs n Hn)).
  specialize (G83 (fact_91 s Hs n Hn)).
  first [same (proj2 G83) | same_defined (proj2 G83) (conj G83 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4o (93), inequality *)
Lemma fact_93 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 / (v_M s) - (v_J_next s) <= (v_tau s) * (v_y s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4o.II_4o_84 (v_y s) (v_M s) (v_L_next s) (v_tau s)) as G84.
  specialize (G84 (proj1 (proj2 Hs))).
  specialize (G84 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G84 (fact_89 s Hs n Hn)).
  specialize (G84 (fact_90 s Hs n Hn)).
  specialize (G84 (fact_91 s Hs n Hn)).
  first [same (proj2 G84) | same_defined (proj2 G84) (conj G84 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma defined_82 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_5 s Hs n Hn))).
  assert (C1 : (v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) by (pose proof (Generated.II_4o.II_4o_71 (v_M s) (v_q s) (v_rest s)) as G71; specialize (G71 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G71 (fact_4 s Hs n Hn)); specialize (G71 (fact_50 s Hs n Hn)); specialize (G71 (fact_51 s Hs n Hn)); first [plain_from (proj2 G71) | from_divisors G71]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_89 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ ((v_x_l_star s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (exact (proj1 (defined_86 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (exact (proj1 (proj2 (defined_86 s Hs n Hn)))).
  assert (C2 : (v_M s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_86 s Hs n Hn))))).
  assert (C3 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_82 s Hs n Hn))).
  assert (C4 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_86 s Hs n Hn))))))).
  assert (C5 : (v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) by (exact (proj1 (proj2 (defined_82 s Hs n Hn)))).
  assert (C6 : (v_P_l_star s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_86 s Hs n Hn))))))))).
  assert (C7 : (v_x_l_star s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_86 s Hs n Hn)))))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 I)))))))).
Qed.

Lemma defined_92 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ ((v_x_l_star s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (exact (proj1 (defined_89 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (exact (proj1 (proj2 (defined_89 s Hs n Hn)))).
  assert (C3 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_89 s Hs n Hn)))))).
  assert (C4 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_89 s Hs n Hn))))))).
  assert (C5 : (v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_89 s Hs n Hn)))))))).
  assert (C6 : (v_P_l_star s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_89 s Hs n Hn))))))))).
  assert (C7 : (v_x_l_star s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_89 s Hs n Hn)))))))))).
  assert (C2 : (v_M s) <> 0) by (pose proof (Generated.II_4o.II_4o_83 (v_y s) (v_M s) (v_L_next s) (v_tau s)) as G83; specialize (G83 (proj1 (proj2 Hs))); specialize (G83 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G83 (fact_89 s Hs n Hn)); specialize (G83 (fact_90 s Hs n Hn)); specialize (G83 (fact_91 s Hs n Hn)); first [plain_from (proj2 G83) | from_divisors G83]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 I)))))))).
Qed.

Lemma defined_93 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ ((v_x_l_star s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (exact (proj1 (defined_89 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (exact (proj1 (proj2 (defined_89 s Hs n Hn)))).
  assert (C3 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_89 s Hs n Hn)))))).
  assert (C4 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_89 s Hs n Hn))))))).
  assert (C5 : (v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_89 s Hs n Hn)))))))).
  assert (C6 : (v_P_l_star s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_89 s Hs n Hn))))))))).
  assert (C7 : (v_x_l_star s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_89 s Hs n Hn)))))))))).
  assert (C2 : (v_M s) <> 0) by (pose proof (Generated.II_4o.II_4o_84 (v_y s) (v_M s) (v_L_next s) (v_tau s)) as G84; specialize (G84 (proj1 (proj2 Hs))); specialize (G84 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G84 (fact_89 s Hs n Hn)); specialize (G84 (fact_90 s Hs n Hn)); specialize (G84 (fact_91 s Hs n Hn)); first [plain_from (proj2 G84) | from_divisors G84]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 I)))))))).
Qed.

(* II.4o (94), squeeze *)
Lemma fact_94 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_J_next (run round t s)))) (1 / (v_M s)).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_J_next s))) (fun s => (1 / (v_M s))) (fun s => ((v_tau s) * (v_y s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_J_next s')) <= (1 / (v_M s')) + ((v_tau s') * (v_y s'))); first [same (fact_92 s' Hs' n Hn') | same_defined (fact_92 s' Hs' n Hn') (conj (defined_92 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change ((1 / (v_M s')) - ((v_J_next s')) <= ((v_tau s') * (v_y s'))); first [same (fact_93 s' Hs' n Hn') | same_defined (fact_93 s' Hs' n Hn') (conj (defined_93 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_78 s Hs n Hn)).
Qed.

Definition H2 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  True.

(* II.4o (95), witness *)
Lemma fact_95 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 3 (1) (2) (1) (1) 0 0 0 in ((v_y s) > 0 /\ (v_y s) <= (v_y_0 s) /\ (v_M s) > 1 /\ ~ ((v_y_0 s) < (v_y_star s)) /\ ~ ((v_y s) < (v_y_star s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_q_star v_l_star v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_l_y v_P_l_y v_x_l_y v_phi_l_y v_H_l_y v_q_0 v_l_0 v_P_l_0 v_x_l_0 v_phi_l_0 v_H_l_0 v_P v_phi v_x v_H v_delta_next v_L_next v_J_next v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_y v_M v_y_star v_y_0 v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_q_star v_l_star v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_l_y v_P_l_y v_x_l_y v_phi_l_y v_H_l_y v_q_0 v_l_0 v_P_l_0 v_x_l_0 v_phi_l_0 v_H_l_0 v_P v_phi v_x v_H v_delta_next v_L_next v_J_next v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_y v_M v_y_star v_y_0 v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_q_star v_l_star v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_l_y v_P_l_y v_x_l_y v_phi_l_y v_H_l_y v_q_0 v_l_0 v_P_l_0 v_x_l_0 v_phi_l_0 v_H_l_0 v_P v_phi v_x v_H v_delta_next v_L_next v_J_next v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_y v_M v_y_star v_y_0 v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_q_star v_l_star v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_l_y v_P_l_y v_x_l_y v_phi_l_y v_H_l_y v_q_0 v_l_0 v_P_l_0 v_x_l_0 v_phi_l_0 v_H_l_0 v_P v_phi v_x v_H v_delta_next v_L_next v_J_next v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_y v_M v_y_star v_y_0 v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_q_star v_l_star v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_l_y v_P_l_y v_x_l_y v_phi_l_y v_H_l_y v_q_0 v_l_0 v_P_l_0 v_x_l_0 v_phi_l_0 v_H_l_0 v_P v_phi v_x v_H v_delta_next v_L_next v_J_next v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_y v_M v_y_star v_y_0 v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4o, conclusion (56) *)
Lemma conclusion_56 :
  forall s : state, (3 <= steps s)%nat -> ((v_y s) > 0 -> (v_y s) <= (v_y_0 s) -> (v_y_0 s) < (v_y_star s) -> (v_M s) > 1 -> (v_theta_next s) = (v_y s) * (1 + (v_H_l_y s))).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_56 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4o, conclusion (66) *)
Lemma conclusion_66 :
  forall s : state, (3 <= steps s)%nat -> ((v_y s) > 0 -> (v_y s) <= (v_y_0 s) -> (v_y_0 s) < (v_y_star s) -> (v_M s) > 1 -> (1 + (v_H_l_0 s)) / (1 + (v_H_l_star s)) < 1).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_66 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4o, conclusion (78) *)
Lemma conclusion_78 :
  forall s : state, (3 <= steps s)%nat -> ((v_y s) > 0 -> (v_y s) <= (v_y_0 s) -> (v_y_0 s) < (v_y_star s) -> (v_M s) > 1 -> ((forall t : nat, ((0) <= ((v_tau (run round t s)) * (v_y (run round t s))) /\ ((v_tau (run round t s)) * (v_y (run round t s))) <= ((((1 + (v_H_l_0 s)) / (1 + (v_H_l_star s))) ^ t) * ((v_tau s) * (v_y s))))) /\ Un_cv (fun t => ((v_tau (run round t s)) * (v_y (run round t s)))) (0))).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_78 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4o, conclusion (88) *)
Lemma conclusion_88 :
  forall s : state, (3 <= steps s)%nat -> ((v_y s) > 0 -> (v_y s) <= (v_y_0 s) -> (v_y_0 s) < (v_y_star s) -> (v_M s) > 1 -> Un_cv (fun t => ((v_delta_next (run round t s)))) (0)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_88 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4o, conclusion (94) *)
Lemma conclusion_94 :
  forall s : state, (3 <= steps s)%nat -> ((v_y s) > 0 -> (v_y s) <= (v_y_0 s) -> (v_y_0 s) < (v_y_star s) -> (v_M s) > 1 -> Un_cv (fun t => ((v_J_next (run round t s)))) (1 / (v_M s))).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_94 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

