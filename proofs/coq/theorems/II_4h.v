(* Theorem II.4h, The gain in log-odds grows faster than the log-odds: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require Calculus Slopes.
From RLStar Require Generated.II_4h.
From RLStar Require Theorems.II_4g.
Local Open Scope R_scope.

Record state := State { steps : nat; v_l : R; v_M : R; v_l_1 : R; v_l_2 : R }.

Definition v_P (s : state) : R := product (but (steps s) O) (fun k => (v_l s)).
Definition v_P_2 (s : state) : R := product (but_two (steps s)) (fun k => (v_l s)).
Definition v_count_1 (s : state) : R := total (but (steps s) O) (fun k => 1).
Definition v_x (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))).
Definition v_lambda (s : state) : R := ln ((v_l s)).
Definition v_phi (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))).
Definition v_lambda_P (s : state) : R := ln ((v_P s)).
Definition v_x_P (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))).
Definition v_W_P (s : state) : R := (v_x_P s) * (1 - (v_P s)) * (1 + ((v_M s) - 1) * (v_P s)) / (-(v_P s) * (v_lambda_P s)).
Definition v_W (s : state) : R := (v_x s) * (1 - (v_l s)) * (1 + ((v_M s) - 1) * (v_l s)) / (-(v_l s) * (v_lambda s)).
Definition v_Lambda (s : state) : R := total (but (steps s) O) (fun k => (v_lambda s)).
Definition v_D (s : state) : R := (v_count_1 s) * (v_x s) * (1 - (v_l s)) * (1 + ((v_M s) - 1) * (v_l s)) * (v_P s) - (v_phi s) * (1 - (v_P s)) * (1 + ((v_M s) - 1) * (v_P s)) * (v_l s).
Definition v_c (s : state) : R := (v_M s) / ((v_l s) * (1 - (v_l s)) * (1 + ((v_M s) - 1) * (v_l s)) * (1 - (v_P s)) * (1 + ((v_M s) - 1) * (v_P s)) * (v_x s) ^ 2).
Definition v_H_l (s : state) : R := (v_c s) * (v_D s).
Definition v_P_l_1 (s : state) : R := product (but (steps s) O) (fun k => (v_l_1 s)).
Definition v_phi_l_1 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_1 s)) / (1 - (v_P_l_1 s))).
Definition v_x_l_1 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_1 s)) / (1 - (v_l_1 s))).
Definition v_H_l_1 (s : state) : R := (v_phi_l_1 s) / (v_x_l_1 s).
Definition v_P_l_2 (s : state) : R := product (but (steps s) O) (fun k => (v_l_2 s)).
Definition v_phi_l_2 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_2 s)) / (1 - (v_P_l_2 s))).
Definition v_x_l_2 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_2 s)) / (1 - (v_l_2 s))).
Definition v_H_l_2 (s : state) : R := (v_phi_l_2 s) / (v_x_l_2 s).
Definition v_H (s : state) : R := (v_phi s) / (v_x s).
Definition v_lambda_l_1 (s : state) : R := ln ((v_l_1 s)).
Definition v_W_l_1 (s : state) : R := (v_x_l_1 s) * (1 - (v_l_1 s)) * (1 + ((v_M s) - 1) * (v_l_1 s)) / (-(v_l_1 s) * (v_lambda_l_1 s)).
Definition v_lambda_l_2 (s : state) : R := ln ((v_l_2 s)).
Definition v_W_l_2 (s : state) : R := (v_x_l_2 s) * (1 - (v_l_2 s)) * (1 + ((v_M s) - 1) * (v_l_2 s)) / (-(v_l_2 s) * (v_lambda_l_2 s)).
Ltac open_names X ::= unfold v_W_l_2, v_W_l_1, v_H, v_H_l_2, v_H_l_1, v_H_l, v_c, v_D, v_W, v_W_P in X |- *.

Definition H0 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  (v_l s) > 0 /\
  (v_l s) < 1 /\
  (v_M s) > 1 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) > 0) /\ ((v_P s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_l s))) > 0) /\ ((product l (fun k => (v_l s))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_l s))) > 0) /\ ((product l (fun k => (v_l s))) < 1))).
    - intros k Hk.
      split; [change (((v_l s)) > 0); pose proof (Generated.II_4h.II_4h_1 (v_l s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); same G1|].
      change (((v_l s)) < 1); pose proof (Generated.II_4h.II_4h_2 (v_l s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); same G2.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_l s))) > 0); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) > 0); pose proof (Generated.II_4h.II_4h_3 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 (proj1 (proj2 (proj2 Hs)))); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_l s))) < 1); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) < 1); pose proof (Generated.II_4h.II_4h_4 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4h (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* II.4h (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

Lemma steps_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P_2 s) > 0) /\ ((v_P_2 s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_l s))) > 0) /\ ((product l (fun k => (v_l s))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_l s))) > 0) /\ ((product l (fun k => (v_l s))) < 1))).
    - intros k Hk.
      split; [change (((v_l s)) > 0); pose proof (Generated.II_4h.II_4h_5 (v_l s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); same G5|].
      change (((v_l s)) < 1); pose proof (Generated.II_4h.II_4h_6 (v_l s)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (proj1 (proj2 (proj2 Hs)))); same G6.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_l s))) > 0); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) > 0); pose proof (Generated.II_4h.II_4h_7 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); specialize (G7 (proj1 IH)); specialize (G7 (proj2 IH)); same G7|].
      change ((product (k :: y :: l) (fun k => (v_l s))) < 1); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) < 1); pose proof (Generated.II_4h.II_4h_8 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G8; specialize (G8 (proj1 (proj2 Hs))); specialize (G8 (proj1 (proj2 (proj2 Hs)))); specialize (G8 (proj1 IH)); specialize (G8 (proj2 IH)); same G8.
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* II.4h (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_2 s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* II.4h (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_2 s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_3 s Hs n Hn)).
Qed.

Lemma steps_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_count_1 s) >= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => 1)) >= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => 1)) >= 1))).
    - intros k Hk.
      change ((1) >= 1); pose proof (Generated.II_4h.II_4h_9) as G9; same G9.
    - intros k y l Hk IH.
      change ((total (k :: y :: l) (fun k => 1)) >= 1); change (((total (y :: l) (fun k => 1)) + (1)) >= 1); pose proof (Generated.II_4h.II_4h_10 (total (y :: l) (fun k => 1))) as G10; specialize (G10 IH); same G10.
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4h (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_count_1 s) >= 1.
Proof.
  intros s Hs n Hn.
  exact (steps_5 s Hs n Hn).
Qed.

(* II.4h (6), one factor out *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) = (v_l s) * (v_P_2 s).
Proof.
  intros s Hs n Hn.
  same (one_factor_out_two (steps s) O ((v_l s)) (Nat.le_trans _ _ _ (le_n_S _ _ (le_n_S _ _ (Nat.le_0_l _))) (proj1 Hs)) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)).
Qed.

(* II.4h (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) < (v_l s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_11 (v_l s) (v_P s) (v_P_2 s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  specialize (G11 (fact_1 s Hs n Hn)).
  specialize (G11 (fact_2 s Hs n Hn)).
  specialize (G11 (fact_3 s Hs n Hn)).
  specialize (G11 (fact_4 s Hs n Hn)).
  specialize (G11 (fact_6 s Hs n Hn)).
  same G11.
Qed.

(* II.4h (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_12 (v_l s) (v_M s)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 (proj1 (proj2 (proj2 Hs)))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4h (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_13 (v_l s) (v_M s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4h (10), logarithm of a product *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) > 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (fact_8 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 1) by (exact (fact_9 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_above ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) (1) (0) L P0 C).
Qed.

(* II.4h (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_14 (v_x s)) as G14.
  specialize (G14 (fact_10 s Hs n Hn)).
  same G14.
Qed.

(* II.4h (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_15 (v_l s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 Hs)))).
  same G15.
Qed.

(* II.4h (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_16 (v_l s)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 (proj1 (proj2 (proj2 Hs)))).
  same G16.
Qed.

(* II.4h (14), logarithm of a product *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_lambda s) < 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (v_l s) > 0) by (exact (fact_12 s Hs n Hn)).
  assert (C : (v_l s) < 1) by (exact (fact_13 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_below ((v_l s)) (1) (0) L P0 C).
Qed.

(* II.4h (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_lambda s) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_17 (v_lambda s)) as G17.
  specialize (G17 (fact_14 s Hs n Hn)).
  same G17.
Qed.

(* II.4h (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_18 (v_M s) (v_P s)) as G18.
  specialize (G18 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G18 (fact_1 s Hs n Hn)).
  specialize (G18 (fact_2 s Hs n Hn)).
  first [same (proj2 G18) | same_defined (proj2 G18) (conj G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4h (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_19 (v_M s) (v_P s)) as G19.
  specialize (G19 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G19 (fact_1 s Hs n Hn)).
  specialize (G19 (fact_2 s Hs n Hn)).
  first [same (proj2 G19) | same_defined (proj2 G19) (conj G19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4h (18), logarithm of a product *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi s) > 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (fact_16 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 1) by (exact (fact_17 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_above ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) (1) (0) L P0 C).
Qed.

(* II.4h (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_20 (v_phi s)) as G20.
  specialize (G20 (fact_18 s Hs n Hn)).
  same G20.
Qed.

(* II.4h (20), logarithm of a product *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_lambda_P s) < 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (v_P s) > 0) by (exact (fact_1 s Hs n Hn)).
  assert (C : (v_P s) < 1) by (exact (fact_2 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_below ((v_P s)) (1) (0) L P0 C).
Qed.

(* II.4h (21), inequality *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_lambda_P s) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_21 (v_lambda_P s)) as G21.
  specialize (G21 (fact_20 s Hs n Hn)).
  same G21.
Qed.

Definition set_l (x : R) (s : state) : state := State (steps s) x (v_M s) (v_l_1 s) (v_l_2 s).

Definition set_l_1 (x : R) (s : state) : state := State (steps s) (v_l s) (v_M s) x (v_l_2 s).

Definition set_l_2 (x : R) (s : state) : state := State (steps s) (v_l s) (v_M s) (v_l_1 s) x.

Definition to_II_4g (s : state) : Theorems.II_4g.state := Theorems.II_4g.State (steps s) (v_M s) (v_l s) (v_l_1 s) (v_l_2 s).

Lemma cited_II_4g_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall x_l_1 : R, (forall x_l_2 : R, ((v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) -> (v_W_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_W_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s)))))).
Proof.
  intros s Hs n Hn.
  assert (Hs' := (conj (Nat.le_trans _ _ _ (ltac:(repeat constructor) : (2 <= 3)%nat) (proj1 Hs)) (proj2 Hs))).
  exact (Theorems.II_4g.fact_23 (to_II_4g s) Hs' n Hn).
Qed.

(* II.4h (22), increasing function *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_W_P s) < (v_W s).
Proof.
  intros s Hs n Hn.
  assert (O : ((v_P s)) < ((v_l s))) by (exact (fact_7 s Hs n Hn)).
  exact (cited_II_4g_23 (set_l ((v_P s)) s) (conj (proj1 Hs) (conj (ltac:(exact (fact_1 s Hs n Hn)) : (v_P s) > 0) (conj (ltac:(exact (fact_2 s Hs n Hn)) : (v_P s) < 1) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn ((v_P s)) ((v_l s)) (ltac:(exact (fact_1 s Hs n Hn)) : (v_P s) > 0) (ltac:(exact (fact_2 s Hs n Hn)) : (v_P s) < 1) (proj1 (proj2 Hs)) (proj1 (proj2 (proj2 Hs))) O).
Qed.

(* II.4h (23), logarithm of a product *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_lambda_P s) = (v_Lambda s).
Proof.
  intros s Hs n Hn.
  exact (ln_of_product (but (steps s) O) (fun k => (v_l s)) (fun k Hin => ltac:(exact (fact_12 s Hs k (proj1 (proj1 (in_but (steps s) O k (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) Hin)))))).
Qed.

Lemma steps_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_Lambda s) = (v_count_1 s) * (v_lambda s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => (v_lambda s))) = (total l (fun k => 1)) * (v_lambda s))).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => (v_lambda s))) = (total l (fun k => 1)) * (v_lambda s)))).
    - intros k Hk.
      change (((v_lambda s)) = (1) * (v_lambda s)); pose proof (Generated.II_4h.II_4h_22 (v_lambda s)) as G22; specialize (G22 (fact_15 s Hs k Hk)); same G22.
    - intros k y l Hk IH.
      change ((total (k :: y :: l) (fun k => (v_lambda s))) = (total (k :: y :: l) (fun k => 1)) * (v_lambda s)); change (((total (y :: l) (fun k => (v_lambda s))) + ((v_lambda s))) = ((total (y :: l) (fun k => 1)) + (1)) * (v_lambda s)); pose proof (Generated.II_4h.II_4h_23 (v_lambda s) (total (y :: l) (fun k => (v_lambda s))) (total (y :: l) (fun k => 1))) as G23; specialize (G23 (fact_15 s Hs k Hk)); specialize (G23 IH); same G23.
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4h (24), induction on steps *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Lambda s) = (v_count_1 s) * (v_lambda s).
Proof.
  intros s Hs n Hn.
  exact (steps_24 s Hs n Hn).
Qed.

(* II.4h (25), inequality *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) = (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_24 (v_M s) (v_P s)) as G24.
  specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G24 (fact_1 s Hs n Hn)).
  specialize (G24 (fact_2 s Hs n Hn)).
  first [same (proj2 G24) | same_defined (proj2 G24) (conj G24 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4h (26), logarithm of a product *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_P s) = (v_phi s).
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (fact_16 s Hs n Hn)).
  assert (P1 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (fact_16 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) = (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) by (exact (fact_25 s Hs n Hn)).
  assert (L : is_log ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) ((v_phi s))).
  { apply (is_log_form ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) (v_phi s) ((v_phi s)) (is_log_ln ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) P1 : is_log ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) (v_phi s))); by_polynomials. }
  exact (log_equal ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) ((v_phi s)) L C).
Qed.

(* II.4h (27), inequality *)
Lemma fact_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_P s) = (v_phi s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_25 (v_phi s) (v_x_P s)) as G25.
  specialize (G25 (fact_19 s Hs n Hn)).
  specialize (G25 (fact_26 s Hs n Hn)).
  same G25.
Qed.

Lemma defined_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_P s) <> 0) /\ ((v_P s) - 1 <> 0) /\ ((v_P s) > 0) /\ ((v_l s) <> 0) /\ ((v_l s) - 1 <> 0) /\ ((v_l s) > 0) /\ ((v_lambda s) <> 0) /\ ((v_lambda_P s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (plain_from (fact_16 s Hs n Hn)).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (plain_from (fact_8 s Hs n Hn)).
  assert (C2 : (v_P s) <> 0) by (plain_from (fact_1 s Hs n Hn)).
  assert (C3 : (v_P s) - 1 <> 0) by (plain_from (fact_2 s Hs n Hn)).
  assert (C4 : (v_P s) > 0) by (plain_from (fact_1 s Hs n Hn)).
  assert (C5 : (v_l s) <> 0) by (plain_from (proj1 (proj2 Hs))).
  assert (C6 : (v_l s) - 1 <> 0) by (plain_from (proj1 (proj2 (proj2 Hs)))).
  assert (C7 : (v_l s) > 0) by (plain_from (proj1 (proj2 Hs))).
  assert (C8 : (v_lambda s) <> 0) by (plain_from (fact_14 s Hs n Hn)).
  assert (C9 : (v_lambda_P s) <> 0) by (plain_from (fact_20 s Hs n Hn)).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 (conj C8 (conj C9 I)))))))))).
Qed.

(* II.4h (28), inequality *)
Lemma fact_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_D s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_27 (v_l s) (v_M s) (v_P s) (v_count_1 s) (v_x s) (v_lambda s) (v_phi s) (v_lambda_P s) (v_Lambda s) (v_x_P s)) as G27.
  specialize (G27 (proj1 (proj2 Hs))).
  specialize (G27 (proj1 (proj2 (proj2 Hs)))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G27 (fact_1 s Hs n Hn)).
  specialize (G27 (fact_2 s Hs n Hn)).
  specialize (G27 (fact_5 s Hs n Hn)).
  specialize (G27 (fact_7 s Hs n Hn)).
  specialize (G27 (fact_11 s Hs n Hn)).
  specialize (G27 (fact_15 s Hs n Hn)).
  specialize (G27 (fact_19 s Hs n Hn)).
  specialize (G27 (fact_21 s Hs n Hn)).
  specialize (G27 (fact_24 s Hs n Hn)).
  specialize (G27 ltac:(let P := fresh in assert (P : (v_lambda s) * (v_l s) * (v_lambda_P s) * (v_P s) > 0) by (pose proof (Generated.II_4h.II_4h_26 (v_l s) (v_P s) (v_lambda s) (v_lambda_P s)) as G26; specialize (G26 (proj1 (proj2 Hs))); specialize (G26 (proj1 (proj2 (proj2 Hs)))); specialize (G26 (fact_1 s Hs n Hn)); specialize (G26 (fact_2 s Hs n Hn)); specialize (G26 (fact_7 s Hs n Hn)); specialize (G26 (fact_15 s Hs n Hn)); specialize (G26 (fact_21 s Hs n Hn)); same G26); first [cleared (fact_22 s Hs n Hn) P | cleared (fact_22 s Hs n Hn) P (conj (defined_22 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])).
  specialize (G27 (fact_23 s Hs n Hn)).
  specialize (G27 (fact_27 s Hs n Hn)).
  same G27.
Qed.

(* II.4h (29), inequality *)
Lemma fact_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_c s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_28 (v_l s) (v_M s) (v_P s) (v_x s)) as G28.
  specialize (G28 (proj1 (proj2 Hs))).
  specialize (G28 (proj1 (proj2 (proj2 Hs)))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G28 (fact_1 s Hs n Hn)).
  specialize (G28 (fact_2 s Hs n Hn)).
  specialize (G28 (fact_7 s Hs n Hn)).
  specialize (G28 (fact_11 s Hs n Hn)).
  first [same (proj2 G28) | same_defined (proj2 G28) (conj G28 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4h (30), inequality *)
Lemma fact_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H_l s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4h.II_4h_29 (v_c s) (v_D s)) as G29.
  specialize (G29 (fact_29 s Hs n Hn)).
  specialize (G29 (fact_28 s Hs n Hn)).
  first [same G29 | same_defined G29 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
Qed.

Lemma defined_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_P s) - 1 <> 0) /\ ((v_l s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (proj1 (defined_22 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (proj1 (proj2 (defined_22 s Hs n Hn)))).
  assert (C2 : (v_P s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_22 s Hs n Hn)))))).
  assert (C3 : (v_l s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_22 s Hs n Hn))))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_M s) * (v_P s) - (v_P s) + 1 <> 0) /\ ((v_M s) * (v_l s) - (v_l s) + 1 <> 0) /\ ((v_P s) - 1 <> 0) /\ ((v_l s) <> 0) /\ ((v_l s) - 1 <> 0) /\ ((v_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (plain_from (fact_8 s Hs n Hn)).
  assert (C1 : (v_M s) * (v_P s) - (v_P s) + 1 <> 0) by (pose proof (Generated.II_4h.II_4h_28 (v_l s) (v_M s) (v_P s) (v_x s)) as G28; specialize (G28 (proj1 (proj2 Hs))); specialize (G28 (proj1 (proj2 (proj2 Hs)))); specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G28 (fact_1 s Hs n Hn)); specialize (G28 (fact_2 s Hs n Hn)); specialize (G28 (fact_7 s Hs n Hn)); specialize (G28 (fact_11 s Hs n Hn)); first [plain_from (proj2 G28) | from_divisors G28]).
  assert (C2 : (v_M s) * (v_l s) - (v_l s) + 1 <> 0) by (pose proof (Generated.II_4h.II_4h_28 (v_l s) (v_M s) (v_P s) (v_x s)) as G28; specialize (G28 (proj1 (proj2 Hs))); specialize (G28 (proj1 (proj2 (proj2 Hs)))); specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G28 (fact_1 s Hs n Hn)); specialize (G28 (fact_2 s Hs n Hn)); specialize (G28 (fact_7 s Hs n Hn)); specialize (G28 (fact_11 s Hs n Hn)); first [plain_from (proj2 G28) | from_divisors G28]).
  assert (C3 : (v_P s) - 1 <> 0) by (pose proof (Generated.II_4h.II_4h_28 (v_l s) (v_M s) (v_P s) (v_x s)) as G28; specialize (G28 (proj1 (proj2 Hs))); specialize (G28 (proj1 (proj2 (proj2 Hs)))); specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G28 (fact_1 s Hs n Hn)); specialize (G28 (fact_2 s Hs n Hn)); specialize (G28 (fact_7 s Hs n Hn)); specialize (G28 (fact_11 s Hs n Hn)); first [plain_from (proj2 G28) | from_divisors G28]).
  assert (C4 : (v_l s) <> 0) by (pose proof (Generated.II_4h.II_4h_28 (v_l s) (v_M s) (v_P s) (v_x s)) as G28; specialize (G28 (proj1 (proj2 Hs))); specialize (G28 (proj1 (proj2 (proj2 Hs)))); specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G28 (fact_1 s Hs n Hn)); specialize (G28 (fact_2 s Hs n Hn)); specialize (G28 (fact_7 s Hs n Hn)); specialize (G28 (fact_11 s Hs n Hn)); first [plain_from (proj2 G28) | from_divisors G28]).
  assert (C5 : (v_l s) - 1 <> 0) by (pose proof (Generated.II_4h.II_4h_28 (v_l s) (v_M s) (v_P s) (v_x s)) as G28; specialize (G28 (proj1 (proj2 Hs))); specialize (G28 (proj1 (proj2 (proj2 Hs)))); specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G28 (fact_1 s Hs n Hn)); specialize (G28 (fact_2 s Hs n Hn)); specialize (G28 (fact_7 s Hs n Hn)); specialize (G28 (fact_11 s Hs n Hn)); first [plain_from (proj2 G28) | from_divisors G28]).
  assert (C6 : (v_x s) <> 0) by (pose proof (Generated.II_4h.II_4h_28 (v_l s) (v_M s) (v_P s) (v_x s)) as G28; specialize (G28 (proj1 (proj2 Hs))); specialize (G28 (proj1 (proj2 (proj2 Hs)))); specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G28 (fact_1 s Hs n Hn)); specialize (G28 (fact_2 s Hs n Hn)); specialize (G28 (fact_7 s Hs n Hn)); specialize (G28 (fact_11 s Hs n Hn)); first [plain_from (proj2 G28) | from_divisors G28]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 I))))))).
Qed.

Lemma defined_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_M s) * (v_P s) - (v_P s) + 1 <> 0) /\ ((v_M s) * (v_l s) - (v_l s) + 1 <> 0) /\ ((v_P s) - 1 <> 0) /\ ((v_l s) <> 0) /\ ((v_l s) - 1 <> 0) /\ ((v_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (proj1 (defined_28 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (proj1 (defined_29 s Hs n Hn))).
  assert (C2 : (v_M s) * (v_P s) - (v_P s) + 1 <> 0) by (exact (proj1 (proj2 (defined_29 s Hs n Hn)))).
  assert (C3 : (v_M s) * (v_l s) - (v_l s) + 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_29 s Hs n Hn))))).
  assert (C4 : (v_P s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_29 s Hs n Hn)))))).
  assert (C5 : (v_l s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_29 s Hs n Hn))))))).
  assert (C6 : (v_l s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_29 s Hs n Hn)))))))).
  assert (C7 : (v_x s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_29 s Hs n Hn))))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 I)))))))).
Qed.

Lemma defined_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_P s) - 1 <> 0) by (pose proof (Generated.II_4h.II_4h_18 (v_M s) (v_P s)) as G18; specialize (G18 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G18 (fact_1 s Hs n Hn)); specialize (G18 (fact_2 s Hs n Hn)); first [plain_from (proj2 G18) | from_divisors G18]).
  exact (conj C0 I).
Qed.

Lemma defined_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_l s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_l s) - 1 <> 0) by (pose proof (Generated.II_4h.II_4h_12 (v_l s) (v_M s)) as G12; specialize (G12 (proj1 (proj2 Hs))); specialize (G12 (proj1 (proj2 (proj2 Hs)))); specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); first [plain_from (proj2 G12) | from_divisors G12]).
  exact (conj C0 I).
Qed.

Lemma defined_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_P s) - 1 <> 0) /\ ((v_l s) - 1 <> 0) /\ ((v_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (proj1 (defined_30 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (proj1 (proj2 (defined_30 s Hs n Hn)))).
  assert (C2 : (v_P s) - 1 <> 0) by (exact (proj1 (defined_16 s Hs n Hn))).
  assert (C3 : (v_l s) - 1 <> 0) by (exact (proj1 (defined_8 s Hs n Hn))).
  assert (C4 : (v_x s) <> 0) by (pose proof (Generated.II_4h.II_4h_30 (v_x s)) as G30; specialize (G30 (fact_11 s Hs n Hn)); same G30).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

(* II.4h (31), increasing function *)
Lemma fact_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall x_l_1 : R, (forall x_l_2 : R, ((v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) -> (v_H_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_H_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s)))))).
Proof.
  intros s Hs n Hn.
  intros x1 x2 A0 A1 B0 B1 Below.
  assert (HX : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> H0 (set_l x s)).
  { intros x W. exact (conj (proj1 Hs) (conj (proj1 W) (conj (proj1 (proj2 W)) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))). }
  assert (HI : Calculus.interval (fun x => x > 0 /\ x < 1 /\ True)) by Slopes.an_interval.
  assert (D : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> derivable_pt_lim (fun x => ((ln ((1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))))) / (ln ((1 + ((v_M s) - 1) * x) / (1 - x))))) x ((fun x => ((((v_M s) - 1) * (total (but (steps s) O) (fun _ => 1)) * ((product (but (steps s) O) (fun _ => x)) / x) * (1 - (product (but (steps s) O) (fun _ => x))) + (1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) * (total (but (steps s) O) (fun _ => 1)) * ((product (but (steps s) O) (fun _ => x)) / x)) / (1 - (product (but (steps s) O) (fun _ => x))) ^ 2 / ((1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x)))) * (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) - (ln ((1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))))) * (((-1 + (v_M s)) * (1 - x) + 1 + ((v_M s) - 1) * x) / (1 - x) ^ 2 / ((1 + ((v_M s) - 1) * x) / (1 - x)))) / (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) ^ 2) x)).
  { intros x W.
    pose proof (proj1 W) as Q0.
    pose proof (proj1 (proj2 W)) as Q1.
    pose proof (proj1 (proj2 (proj2 (proj2 Hs)))) as Q2.
    cbv beta in *.
    assert (K0 : (1 + ((v_M s) - 1) * x) / (1 - x) > 0) by (change ((1 + ((v_M (set_l x s)) - 1) * (v_l (set_l x s))) / (1 - (v_l (set_l x s))) > 0); exact (fact_8 (set_l x s) (HX x W) n Hn)).
    assert (K1 : (1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))) > 0) by (change ((1 + ((v_M (set_l x s)) - 1) * (v_P (set_l x s))) / (1 - (v_P (set_l x s))) > 0); exact (fact_16 (set_l x s) (HX x W) n Hn)).
    assert (K2 : (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) <> 0) by (change ((v_x (set_l x s)) <> 0); pose proof (Generated.II_4h.II_4h_30 (v_x (set_l x s))) as G30; specialize (G30 (fact_11 (set_l x s) (HX x W) n Hn)); same G30).
    assert (K3 : (product (but (steps s) O) (fun _ => x)) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_31 (set_l x s) (HX x W) n Hn)))).
    assert (K4 : x - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_31 (set_l x s) (HX x W) n Hn))))).
    assert (K5 : (v_M s) * (product (but (steps s) O) (fun _ => x)) - (product (but (steps s) O) (fun _ => x)) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_30 (set_l x s) (HX x W) n Hn)))).
    assert (K6 : (v_M s) * x - x + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_30 (set_l x s) (HX x W) n Hn))))).
    assert (K7 : x <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_30 (set_l x s) (HX x W) n Hn))))))).
    Slopes.slope_is. }
  assert (P : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> (fun x => ((((v_M s) - 1) * (total (but (steps s) O) (fun _ => 1)) * ((product (but (steps s) O) (fun _ => x)) / x) * (1 - (product (but (steps s) O) (fun _ => x))) + (1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) * (total (but (steps s) O) (fun _ => 1)) * ((product (but (steps s) O) (fun _ => x)) / x)) / (1 - (product (but (steps s) O) (fun _ => x))) ^ 2 / ((1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x)))) * (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) - (ln ((1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))))) * (((-1 + (v_M s)) * (1 - x) + 1 + ((v_M s) - 1) * x) / (1 - x) ^ 2 / ((1 + ((v_M s) - 1) * x) / (1 - x)))) / (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) ^ 2) x > 0).
  { intros x W. change (((((v_M (set_l x s)) - 1) * (v_count_1 (set_l x s)) * ((v_P (set_l x s)) / (v_l (set_l x s))) * (1 - (v_P (set_l x s))) + (1 + ((v_M (set_l x s)) - 1) * (v_P (set_l x s))) * (v_count_1 (set_l x s)) * ((v_P (set_l x s)) / (v_l (set_l x s)))) / (1 - (v_P (set_l x s))) ^ 2 / ((1 + ((v_M (set_l x s)) - 1) * (v_P (set_l x s))) / (1 - (v_P (set_l x s)))) * (v_x (set_l x s)) - (v_phi (set_l x s)) * (((-1 + (v_M (set_l x s))) * (1 - (v_l (set_l x s))) + 1 + ((v_M (set_l x s)) - 1) * (v_l (set_l x s))) / (1 - (v_l (set_l x s))) ^ 2 / ((1 + ((v_M (set_l x s)) - 1) * (v_l (set_l x s))) / (1 - (v_l (set_l x s)))))) / (v_x (set_l x s)) ^ 2 > 0); first [same (fact_30 (set_l x s) (HX x W) n Hn) | same_defined (fact_30 (set_l x s) (HX x W) n Hn) (conj (defined_30 (set_l x s) (HX x W) n Hn) (conj (proj1 (proj2 (HX x W))) (conj (proj1 (proj2 (proj2 (HX x W)))) (conj (proj1 (proj2 (proj2 (proj2 (HX x W))))) I))))]. }
  exact (Calculus.increasing_on (fun x => x > 0 /\ x < 1 /\ True) (fun x => ((ln ((1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))))) / (ln ((1 + ((v_M s) - 1) * x) / (1 - x))))) (fun x => ((((v_M s) - 1) * (total (but (steps s) O) (fun _ => 1)) * ((product (but (steps s) O) (fun _ => x)) / x) * (1 - (product (but (steps s) O) (fun _ => x))) + (1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) * (total (but (steps s) O) (fun _ => 1)) * ((product (but (steps s) O) (fun _ => x)) / x)) / (1 - (product (but (steps s) O) (fun _ => x))) ^ 2 / ((1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x)))) * (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) - (ln ((1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))))) * (((-1 + (v_M s)) * (1 - x) + 1 + ((v_M s) - 1) * x) / (1 - x) ^ 2 / ((1 + ((v_M s) - 1) * x) / (1 - x)))) / (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) ^ 2) HI D P x1 x2 (conj A0 (conj A1 I)) (conj B0 (conj B1 I)) Below).
Qed.

Definition H1 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  True.

(* II.4h (32), witness *)
Lemma fact_32 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 3 (0) (2) 0 0 in ((v_l s) < 1 /\ (v_M s) > 1 /\ ~ ((v_l s) > 0) /\ ~ ((v_P s) > 0))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_lambda_P v_x_P v_W_P v_W v_Lambda v_D v_c v_H_l v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_H v_lambda_l_1 v_W_l_1 v_lambda_l_2 v_W_l_2 v_l v_M v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_lambda_P v_x_P v_W_P v_W v_Lambda v_D v_c v_H_l v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_H v_lambda_l_1 v_W_l_1 v_lambda_l_2 v_W_l_2 v_l v_M v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_lambda_P v_x_P v_W_P v_W v_Lambda v_D v_c v_H_l v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_H v_lambda_l_1 v_W_l_1 v_lambda_l_2 v_W_l_2 v_l v_M v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_lambda_P v_x_P v_W_P v_W v_Lambda v_D v_c v_H_l v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_H v_lambda_l_1 v_W_l_1 v_lambda_l_2 v_W_l_2 v_l v_M v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4h (33), witness *)
Lemma fact_33 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 3 (1) (2) 0 0 in ((v_l s) > 0 /\ (v_M s) > 1 /\ ~ ((v_l s) < 1) /\ ~ ((v_P s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_lambda_P v_x_P v_W_P v_W v_Lambda v_D v_c v_H_l v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_H v_lambda_l_1 v_W_l_1 v_lambda_l_2 v_W_l_2 v_l v_M v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_lambda_P v_x_P v_W_P v_W v_Lambda v_D v_c v_H_l v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_H v_lambda_l_1 v_W_l_1 v_lambda_l_2 v_W_l_2 v_l v_M v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_lambda_P v_x_P v_W_P v_W v_Lambda v_D v_c v_H_l v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_H v_lambda_l_1 v_W_l_1 v_lambda_l_2 v_W_l_2 v_l v_M v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_lambda_P v_x_P v_W_P v_W v_Lambda v_D v_c v_H_l v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_H v_lambda_l_1 v_W_l_1 v_lambda_l_2 v_W_l_2 v_l v_M v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4h (34), witness *)
Lemma fact_34 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 3 (1 / 2) (0) 0 0 in ((v_l s) > 0 /\ (v_l s) < 1 /\ ~ ((v_M s) > 1) /\ ~ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_lambda_P v_x_P v_W_P v_W v_Lambda v_D v_c v_H_l v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_H v_lambda_l_1 v_W_l_1 v_lambda_l_2 v_W_l_2 v_l v_M v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_lambda_P v_x_P v_W_P v_W v_Lambda v_D v_c v_H_l v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_H v_lambda_l_1 v_W_l_1 v_lambda_l_2 v_W_l_2 v_l v_M v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_lambda_P v_x_P v_W_P v_W v_Lambda v_D v_c v_H_l v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_H v_lambda_l_1 v_W_l_1 v_lambda_l_2 v_W_l_2 v_l v_M v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_lambda_P v_x_P v_W_P v_W v_Lambda v_D v_c v_H_l v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_H v_lambda_l_1 v_W_l_1 v_lambda_l_2 v_W_l_2 v_l v_M v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4h, conclusion (22) *)
Lemma conclusion_22 :
  forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_W_P s) < (v_W s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_22 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4h, conclusion (31) *)
Lemma conclusion_31 :
  forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (forall x_l_1 : R, (forall x_l_2 : R, ((v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) -> (v_H_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_H_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))))))).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_31 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

