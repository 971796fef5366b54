(* Theorem II.4i, The gain is between none and all: critical temperatures 1 and 2: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4i.
Local Open Scope R_scope.

Record state := State { steps : nat; v_l : R; v_M : R }.

Definition v_P (s : state) : R := product (but (steps s) O) (fun k => (v_l s)).
Definition v_P_2 (s : state) : R := product (but_two (steps s)) (fun k => (v_l s)).
Definition v_count_1 (s : state) : R := total (but (steps s) O) (fun k => 1).
Definition v_x (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))).
Definition v_lambda (s : state) : R := ln ((v_l s)).
Definition v_phi (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))).
Definition v_H (s : state) : R := (v_phi s) / (v_x s).
Definition v_a (s : state) : R := 1 + ((v_M s) - 1) * (v_l s).
Definition v_b (s : state) : R := (v_M s) * (1 + ((v_M s) - 1) * (v_P s)).
Definition v_u (s : state) : R := 1 - (v_P s).
Definition v_v (s : state) : R := (v_count_1 s) * (1 - (v_l s)).
Definition v_C (s : state) : R := ln ((v_M s) * (v_count_1 s)).
Ltac open_names X ::= unfold v_v, v_u, v_b, v_a, v_H in X |- *.

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
      split; [change (((v_l s)) > 0); pose proof (Generated.II_4i.II_4i_1 (v_l s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); same G1|].
      change (((v_l s)) < 1); pose proof (Generated.II_4i.II_4i_2 (v_l s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); same G2.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_l s))) > 0); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) > 0); pose proof (Generated.II_4i.II_4i_3 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 (proj1 (proj2 (proj2 Hs)))); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_l s))) < 1); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) < 1); pose proof (Generated.II_4i.II_4i_4 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4i (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* II.4i (2), induction on steps *)
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
      split; [change (((v_l s)) > 0); pose proof (Generated.II_4i.II_4i_5 (v_l s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); same G5|].
      change (((v_l s)) < 1); pose proof (Generated.II_4i.II_4i_6 (v_l s)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (proj1 (proj2 (proj2 Hs)))); same G6.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_l s))) > 0); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) > 0); pose proof (Generated.II_4i.II_4i_7 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); specialize (G7 (proj1 IH)); specialize (G7 (proj2 IH)); same G7|].
      change ((product (k :: y :: l) (fun k => (v_l s))) < 1); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) < 1); pose proof (Generated.II_4i.II_4i_8 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G8; specialize (G8 (proj1 (proj2 Hs))); specialize (G8 (proj1 (proj2 (proj2 Hs)))); specialize (G8 (proj1 IH)); specialize (G8 (proj2 IH)); same G8.
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* II.4i (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_2 s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* II.4i (4), induction on steps *)
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
      change ((1) >= 1); pose proof (Generated.II_4i.II_4i_9) as G9; same G9.
    - intros k y l Hk IH.
      change ((total (k :: y :: l) (fun k => 1)) >= 1); change (((total (y :: l) (fun k => 1)) + (1)) >= 1); pose proof (Generated.II_4i.II_4i_10 (total (y :: l) (fun k => 1))) as G10; specialize (G10 IH); same G10.
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4i (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_count_1 s) >= 1.
Proof.
  intros s Hs n Hn.
  exact (steps_5 s Hs n Hn).
Qed.

(* II.4i (6), one factor out *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) = (v_l s) * (v_P_2 s).
Proof.
  intros s Hs n Hn.
  same (one_factor_out_two (steps s) O ((v_l s)) (Nat.le_trans _ _ _ (le_n_S _ _ (le_n_S _ _ (Nat.le_0_l _))) (proj1 Hs)) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)).
Qed.

(* II.4i (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) < (v_l s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_11 (v_l s) (v_P s) (v_P_2 s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  specialize (G11 (fact_1 s Hs n Hn)).
  specialize (G11 (fact_2 s Hs n Hn)).
  specialize (G11 (fact_3 s Hs n Hn)).
  specialize (G11 (fact_4 s Hs n Hn)).
  specialize (G11 (fact_6 s Hs n Hn)).
  same G11.
Qed.

(* II.4i (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_12 (v_l s) (v_M s)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 (proj1 (proj2 (proj2 Hs)))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4i (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_13 (v_l s) (v_M s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4i (10), logarithm of a product *)
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

(* II.4i (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_14 (v_x s)) as G14.
  specialize (G14 (fact_10 s Hs n Hn)).
  same G14.
Qed.

(* II.4i (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_15 (v_l s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 Hs)))).
  same G15.
Qed.

(* II.4i (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_16 (v_l s)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 (proj1 (proj2 (proj2 Hs)))).
  same G16.
Qed.

(* II.4i (14), logarithm of a product *)
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

(* II.4i (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_lambda s) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_17 (v_lambda s)) as G17.
  specialize (G17 (fact_14 s Hs n Hn)).
  same G17.
Qed.

(* II.4i (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_18 (v_M s) (v_P s)) as G18.
  specialize (G18 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G18 (fact_1 s Hs n Hn)).
  specialize (G18 (fact_2 s Hs n Hn)).
  first [same (proj2 G18) | same_defined (proj2 G18) (conj G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4i (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_19 (v_M s) (v_P s)) as G19.
  specialize (G19 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G19 (fact_1 s Hs n Hn)).
  specialize (G19 (fact_2 s Hs n Hn)).
  first [same (proj2 G19) | same_defined (proj2 G19) (conj G19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4i (18), logarithm of a product *)
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

(* II.4i (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_20 (v_phi s)) as G20.
  specialize (G20 (fact_18 s Hs n Hn)).
  same G20.
Qed.

Lemma steps_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P_2 s) <= (v_l s)) /\ ((v_P_2 s) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_l s))) <= (v_l s)) /\ ((product l (fun k => (v_l s))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_l s))) <= (v_l s)) /\ ((product l (fun k => (v_l s))) > 0))).
    - intros k Hk.
      split; [change (((v_l s)) <= (v_l s)); pose proof (Generated.II_4i.II_4i_21 (v_l s)) as G21; specialize (G21 (proj1 (proj2 Hs))); specialize (G21 (proj1 (proj2 (proj2 Hs)))); same G21|].
      change (((v_l s)) > 0); pose proof (Generated.II_4i.II_4i_22 (v_l s)) as G22; specialize (G22 (proj1 (proj2 Hs))); specialize (G22 (proj1 (proj2 (proj2 Hs)))); same G22.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_l s))) <= (v_l s)); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) <= (v_l s)); pose proof (Generated.II_4i.II_4i_23 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G23; specialize (G23 (proj1 (proj2 Hs))); specialize (G23 (proj1 (proj2 (proj2 Hs)))); specialize (G23 (proj1 IH)); specialize (G23 (proj2 IH)); same G23|].
      change ((product (k :: y :: l) (fun k => (v_l s))) > 0); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) > 0); pose proof (Generated.II_4i.II_4i_24 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G24; specialize (G24 (proj1 (proj2 Hs))); specialize (G24 (proj1 (proj2 (proj2 Hs)))); specialize (G24 (proj1 IH)); specialize (G24 (proj2 IH)); same G24.
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* II.4i (20), induction on steps *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_2 s) <= (v_l s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_20 s Hs n Hn)).
Qed.

(* II.4i (21), induction on steps *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_2 s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_20 s Hs n Hn)).
Qed.

(* II.4i (22), one factor out *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) = (v_l s) * (v_P_2 s).
Proof.
  intros s Hs n Hn.
  same (one_factor_out_two (steps s) O ((v_l s)) (Nat.le_trans _ _ _ (le_n_S _ _ (le_n_S _ _ (Nat.le_0_l _))) (proj1 Hs)) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)).
Qed.

(* II.4i (23), inequality *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_25 (v_x s) (v_phi s)) as G25.
  specialize (G25 (fact_11 s Hs n Hn)).
  specialize (G25 (fact_19 s Hs n Hn)).
  first [same (proj2 G25) | same_defined (proj2 G25) (conj G25 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4i (24), inequality *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) < (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_26 (v_l s) (v_M s) (v_P s)) as G26.
  specialize (G26 (proj1 (proj2 Hs))).
  specialize (G26 (proj1 (proj2 (proj2 Hs)))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G26 (fact_1 s Hs n Hn)).
  specialize (G26 (fact_2 s Hs n Hn)).
  specialize (G26 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 G26)) | same_defined (proj2 (proj2 G26)) (conj G26 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4i (25), logarithm of a product *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi s) < (v_x s).
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (fact_16 s Hs n Hn)).
  assert (P1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (fact_8 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) < (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) by (exact (fact_24 s Hs n Hn)).
  assert (L : is_log ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) ((v_x s))).
  { apply (is_log_form ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) (v_x s) ((v_x s)) (is_log_ln ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) P1 : is_log ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) (v_x s))); by_polynomials. }
  exact (log_below ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) ((v_x s)) L P0 C).
Qed.

(* II.4i (26), inequality *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_27 (v_x s) (v_phi s)) as G27.
  specialize (G27 (fact_11 s Hs n Hn)).
  specialize (G27 (fact_19 s Hs n Hn)).
  specialize (G27 (fact_25 s Hs n Hn)).
  first [same (proj2 G27) | same_defined (proj2 G27) (conj G27 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4i (27), inequality *)
Lemma fact_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) <= (v_l s) ^ 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_28 (v_l s) (v_P s) (v_P_2 s)) as G28.
  specialize (G28 (proj1 (proj2 Hs))).
  specialize (G28 (proj1 (proj2 (proj2 Hs)))).
  specialize (G28 (fact_1 s Hs n Hn)).
  specialize (G28 (fact_2 s Hs n Hn)).
  specialize (G28 (fact_3 s Hs n Hn)).
  specialize (G28 (fact_4 s Hs n Hn)).
  specialize (G28 (fact_7 s Hs n Hn)).
  specialize (G28 (fact_20 s Hs n Hn)).
  specialize (G28 (fact_22 s Hs n Hn)).
  same G28.
Qed.

(* II.4i (28), inequality *)
Lemma fact_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_29 (v_M s) (v_P s)) as G29.
  specialize (G29 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G29 (fact_1 s Hs n Hn)).
  specialize (G29 (fact_2 s Hs n Hn)).
  same G29.
Qed.

(* II.4i (29), logarithm bounds *)
Lemma fact_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi s) * (1 - (v_P s)) <= ((v_M s) - 1) * (v_P s) + (v_P s).
Proof.
  intros s Hs n Hn.
  assert (P : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (fact_16 s Hs n Hn)).
  assert (B : 1 - (v_P s) > 0) by (same (fact_2 s Hs n Hn)).
  assert (T : 1 + ((v_M s) - 1) * (v_P s) > 0) by (exact (fact_28 s Hs n Hn)).
  assert (X : (v_phi s) * (1 - (v_P s)) <= (1 + ((v_M s) - 1) * (v_P s)) - (1 - (v_P s))) by exact (ln_upper_quotient (1 + ((v_M s) - 1) * (v_P s)) (1 - (v_P s)) T B).
  same X.
Qed.

(* II.4i (30), logarithm bounds *)
Lemma fact_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi s) * (1 + ((v_M s) - 1) * (v_P s)) >= ((v_M s) - 1) * (v_P s) + (v_P s).
Proof.
  intros s Hs n Hn.
  assert (P : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (fact_16 s Hs n Hn)).
  assert (B : 1 - (v_P s) > 0) by (same (fact_2 s Hs n Hn)).
  assert (T : 1 + ((v_M s) - 1) * (v_P s) > 0) by (exact (fact_28 s Hs n Hn)).
  assert (X : (v_phi s) * (1 + ((v_M s) - 1) * (v_P s)) >= (1 + ((v_M s) - 1) * (v_P s)) - (1 - (v_P s))) by exact (ln_lower_quotient (1 + ((v_M s) - 1) * (v_P s)) (1 - (v_P s)) T B).
  same X.
Qed.

(* II.4i (31), inequality *)
Lemma fact_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_l s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_30 (v_l s) (v_M s)) as G30.
  specialize (G30 (proj1 (proj2 Hs))).
  specialize (G30 (proj1 (proj2 (proj2 Hs)))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G30.
Qed.

(* II.4i (32), logarithm bounds *)
Lemma fact_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) * (1 - (v_l s)) <= ((v_M s) - 1) * (v_l s) + (v_l s).
Proof.
  intros s Hs n Hn.
  assert (P : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (fact_8 s Hs n Hn)).
  assert (B : 1 - (v_l s) > 0) by (same (fact_13 s Hs n Hn)).
  assert (T : 1 + ((v_M s) - 1) * (v_l s) > 0) by (exact (fact_31 s Hs n Hn)).
  assert (X : (v_x s) * (1 - (v_l s)) <= (1 + ((v_M s) - 1) * (v_l s)) - (1 - (v_l s))) by exact (ln_upper_quotient (1 + ((v_M s) - 1) * (v_l s)) (1 - (v_l s)) T B).
  same X.
Qed.

(* II.4i (33), logarithm bounds *)
Lemma fact_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) * (1 + ((v_M s) - 1) * (v_l s)) >= ((v_M s) - 1) * (v_l s) + (v_l s).
Proof.
  intros s Hs n Hn.
  assert (P : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (fact_8 s Hs n Hn)).
  assert (B : 1 - (v_l s) > 0) by (same (fact_13 s Hs n Hn)).
  assert (T : 1 + ((v_M s) - 1) * (v_l s) > 0) by (exact (fact_31 s Hs n Hn)).
  assert (X : (v_x s) * (1 + ((v_M s) - 1) * (v_l s)) >= (1 + ((v_M s) - 1) * (v_l s)) - (1 - (v_l s))) by exact (ln_lower_quotient (1 + ((v_M s) - 1) * (v_l s)) (1 - (v_l s)) T B).
  same X.
Qed.

(* II.4i (34), inequality *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi s) * (1 - (v_l s) ^ 2) <= (v_M s) * (v_l s) ^ 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_31 (v_l s) (v_M s) (v_P s) (v_phi s)) as G31.
  specialize (G31 (proj1 (proj2 Hs))).
  specialize (G31 (proj1 (proj2 (proj2 Hs)))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G31 (fact_1 s Hs n Hn)).
  specialize (G31 (fact_2 s Hs n Hn)).
  specialize (G31 (fact_7 s Hs n Hn)).
  specialize (G31 (fact_19 s Hs n Hn)).
  specialize (G31 (fact_27 s Hs n Hn)).
  specialize (G31 (fact_29 s Hs n Hn)).
  same G31.
Qed.

(* II.4i (35), inequality *)
Lemma fact_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_M s) * (v_l s) ^ 2 <= (v_x s) * (v_l s) * (1 + ((v_M s) - 1) * (v_l s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_32 (v_l s) (v_M s) (v_x s)) as G32.
  specialize (G32 (proj1 (proj2 Hs))).
  specialize (G32 (proj1 (proj2 (proj2 Hs)))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G32 (fact_11 s Hs n Hn)).
  specialize (G32 (fact_33 s Hs n Hn)).
  same G32.
Qed.

(* II.4i (36), inequality *)
Lemma fact_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H s) <= (v_l s) * (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s) ^ 2).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_33 (v_l s) (v_M s) (v_x s) (v_phi s)) as G33.
  specialize (G33 (proj1 (proj2 Hs))).
  specialize (G33 (proj1 (proj2 (proj2 Hs)))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G33 (fact_11 s Hs n Hn)).
  specialize (G33 (fact_19 s Hs n Hn)).
  specialize (G33 (fact_34 s Hs n Hn)).
  specialize (G33 (fact_35 s Hs n Hn)).
  first [same (proj2 (proj2 G33)) | same_defined (proj2 (proj2 G33)) (conj G33 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma steps_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_P s) <= (v_count_1 s) * (1 - (v_l s))) /\ ((v_P s) > 0) /\ ((v_P s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> (1 - (product l (fun k => (v_l s))) <= (total l (fun k => 1)) * (1 - (v_l s))) /\ ((product l (fun k => (v_l s))) > 0) /\ ((product l (fun k => (v_l s))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => (1 - (product l (fun k => (v_l s))) <= (total l (fun k => 1)) * (1 - (v_l s))) /\ ((product l (fun k => (v_l s))) > 0) /\ ((product l (fun k => (v_l s))) < 1))).
    - intros k Hk.
      split; [change (1 - ((v_l s)) <= (1) * (1 - (v_l s))); pose proof (Generated.II_4i.II_4i_34 (v_l s)) as G34; specialize (G34 (proj1 (proj2 Hs))); specialize (G34 (proj1 (proj2 (proj2 Hs)))); same G34|].
      split; [change (((v_l s)) > 0); pose proof (Generated.II_4i.II_4i_35 (v_l s)) as G35; specialize (G35 (proj1 (proj2 Hs))); specialize (G35 (proj1 (proj2 (proj2 Hs)))); same G35|].
      change (((v_l s)) < 1); pose proof (Generated.II_4i.II_4i_36 (v_l s)) as G36; specialize (G36 (proj1 (proj2 Hs))); specialize (G36 (proj1 (proj2 (proj2 Hs)))); same G36.
    - intros k y l Hk IH.
      split; [change (1 - (product (k :: y :: l) (fun k => (v_l s))) <= (total (k :: y :: l) (fun k => 1)) * (1 - (v_l s))); change (1 - ((product (y :: l) (fun k => (v_l s))) * ((v_l s))) <= ((total (y :: l) (fun k => 1)) + (1)) * (1 - (v_l s))); pose proof (Generated.II_4i.II_4i_37 (v_l s) (product (y :: l) (fun k => (v_l s))) (total (y :: l) (fun k => 1))) as G37; specialize (G37 (proj1 (proj2 Hs))); specialize (G37 (proj1 (proj2 (proj2 Hs)))); specialize (G37 (proj1 IH)); specialize (G37 (proj1 (proj2 IH))); specialize (G37 (proj2 (proj2 IH))); same G37|].
      split; [change ((product (k :: y :: l) (fun k => (v_l s))) > 0); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) > 0); pose proof (Generated.II_4i.II_4i_38 (v_l s) (product (y :: l) (fun k => (v_l s))) (total (y :: l) (fun k => 1))) as G38; specialize (G38 (proj1 (proj2 Hs))); specialize (G38 (proj1 (proj2 (proj2 Hs)))); specialize (G38 (proj1 IH)); specialize (G38 (proj1 (proj2 IH))); specialize (G38 (proj2 (proj2 IH))); same G38|].
      change ((product (k :: y :: l) (fun k => (v_l s))) < 1); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) < 1); pose proof (Generated.II_4i.II_4i_39 (v_l s) (product (y :: l) (fun k => (v_l s))) (total (y :: l) (fun k => 1))) as G39; specialize (G39 (proj1 (proj2 Hs))); specialize (G39 (proj1 (proj2 (proj2 Hs)))); specialize (G39 (proj1 IH)); specialize (G39 (proj1 (proj2 IH))); specialize (G39 (proj2 (proj2 IH))); same G39.
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4i (37), induction on steps *)
Lemma fact_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - (v_P s) <= (v_count_1 s) * (1 - (v_l s)).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_37 s Hs n Hn)).
Qed.

(* II.4i (38), induction on steps *)
Lemma fact_38 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_37 s Hs n Hn))).
Qed.

(* II.4i (39), induction on steps *)
Lemma fact_39 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_37 s Hs n Hn))).
Qed.

(* II.4i (40), inequality *)
Lemma fact_40 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s) <= (v_b s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_40 (v_l s) (v_M s) (v_P s)) as G40.
  specialize (G40 (proj1 (proj2 Hs))).
  specialize (G40 (proj1 (proj2 (proj2 Hs)))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G40 (fact_1 s Hs n Hn)).
  specialize (G40 (fact_2 s Hs n Hn)).
  specialize (G40 (fact_7 s Hs n Hn)).
  same G40.
Qed.

(* II.4i (41), inequality *)
Lemma fact_41 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_u s) <= (v_v s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_41 (v_l s) (v_P s) (v_count_1 s)) as G41.
  specialize (G41 (proj1 (proj2 Hs))).
  specialize (G41 (proj1 (proj2 (proj2 Hs)))).
  specialize (G41 (fact_1 s Hs n Hn)).
  specialize (G41 (fact_2 s Hs n Hn)).
  specialize (G41 (fact_5 s Hs n Hn)).
  specialize (G41 (fact_7 s Hs n Hn)).
  specialize (G41 (fact_37 s Hs n Hn)).
  same G41.
Qed.

(* II.4i (42), inequality *)
Lemma fact_42 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_u s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_42 (v_P s)) as G42.
  specialize (G42 (fact_1 s Hs n Hn)).
  specialize (G42 (fact_2 s Hs n Hn)).
  same G42.
Qed.

(* II.4i (43), inequality *)
Lemma fact_43 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_b s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_43 (v_M s) (v_P s)) as G43.
  specialize (G43 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G43 (fact_1 s Hs n Hn)).
  specialize (G43 (fact_2 s Hs n Hn)).
  same G43.
Qed.

(* II.4i (44), inequality *)
Lemma fact_44 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s) * (v_u s) <= (v_b s) * (v_v s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_44 (v_a s) (v_b s) (v_u s) (v_v s)) as G44.
  specialize (G44 (fact_40 s Hs n Hn)).
  specialize (G44 (fact_41 s Hs n Hn)).
  specialize (G44 (fact_42 s Hs n Hn)).
  specialize (G44 (fact_43 s Hs n Hn)).
  same G44.
Qed.

(* II.4i (45), inequality *)
Lemma fact_45 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) <= (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) * (v_M s) * (v_count_1 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_45 (v_l s) (v_M s) (v_P s) (v_count_1 s)) as G45.
  specialize (G45 (proj1 (proj2 Hs))).
  specialize (G45 (proj1 (proj2 (proj2 Hs)))).
  specialize (G45 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G45 (fact_1 s Hs n Hn)).
  specialize (G45 (fact_2 s Hs n Hn)).
  specialize (G45 (fact_5 s Hs n Hn)).
  specialize (G45 (fact_7 s Hs n Hn)).
  specialize (G45 (fact_37 s Hs n Hn)).
  specialize (G45 ltac:(same (fact_44 s Hs n Hn))).
  first [same (proj2 (proj2 G45)) | same_defined (proj2 (proj2 G45)) (conj G45 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4i (46), inequality *)
Lemma fact_46 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_M s) * (v_count_1 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_46 (v_M s) (v_count_1 s)) as G46.
  specialize (G46 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G46 (fact_5 s Hs n Hn)).
  same G46.
Qed.

(* II.4i (47), logarithm of a product *)
Lemma fact_47 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) <= (v_phi s) + (v_C s).
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (fact_8 s Hs n Hn)).
  assert (P1 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (fact_16 s Hs n Hn)).
  assert (P2 : (v_M s) * (v_count_1 s) > 0) by (exact (fact_46 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) <= (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) * (v_M s) * (v_count_1 s)) by (exact (fact_45 s Hs n Hn)).
  assert (L : is_log ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) * (v_M s) * (v_count_1 s)) ((v_phi s) + (v_C s))).
  { apply (is_log_form (((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) * ((v_M s) * (v_count_1 s))) ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) * (v_M s) * (v_count_1 s)) ((v_phi s) + (v_C s)) ((v_phi s) + (v_C s)) (is_log_times _ _ _ _ (is_log_ln ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) P1 : is_log ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) (v_phi s)) (is_log_ln ((v_M s) * (v_count_1 s)) P2 : is_log ((v_M s) * (v_count_1 s)) (v_C s)))); by_polynomials. }
  exact (log_at_most ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) * (v_M s) * (v_count_1 s)) ((v_phi s) + (v_C s)) L P0 C).
Qed.

(* II.4i (48), inequality *)
Lemma fact_48 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H s) >= 1 - (v_C s) / (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4i.II_4i_47 (v_x s) (v_phi s) (v_C s)) as G47.
  specialize (G47 (fact_11 s Hs n Hn)).
  specialize (G47 (fact_19 s Hs n Hn)).
  specialize (G47 (fact_47 s Hs n Hn)).
  first [same (proj2 G47) | same_defined (proj2 G47) (conj G47 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition H1 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  True.

(* II.4i (49), witness *)
Lemma fact_49 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 3 (0) (2) in ((v_l s) < 1 /\ (v_M s) > 1 /\ ~ ((v_l s) > 0) /\ ~ ((v_P s) > 0))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_H v_a v_b v_u v_v v_C v_l v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_H v_a v_b v_u v_v v_C v_l v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_H v_a v_b v_u v_v v_C v_l v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_H v_a v_b v_u v_v v_C v_l v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4i (50), witness *)
Lemma fact_50 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 3 (1) (2) in ((v_l s) > 0 /\ (v_M s) > 1 /\ ~ ((v_l s) < 1) /\ ~ ((v_P s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_H v_a v_b v_u v_v v_C v_l v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_H v_a v_b v_u v_v v_C v_l v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_H v_a v_b v_u v_v v_C v_l v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_H v_a v_b v_u v_v v_C v_l v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4i (51), witness *)
Lemma fact_51 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 3 (1 / 2) (0) in ((v_l s) > 0 /\ (v_l s) < 1 /\ ~ ((v_M s) > 1) /\ ~ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_H v_a v_b v_u v_v v_C v_l v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_H v_a v_b v_u v_v v_C v_l v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_H v_a v_b v_u v_v v_C v_l v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_H v_a v_b v_u v_v v_C v_l v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4i, conclusion (23) *)
Lemma conclusion_23 :
  forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_H s) > 0).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_23 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4i, conclusion (26) *)
Lemma conclusion_26 :
  forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_H s) < 1).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_26 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4i, conclusion (36) *)
Lemma conclusion_36 :
  forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_H s) <= (v_l s) * (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s) ^ 2)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_36 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4i, conclusion (48) *)
Lemma conclusion_48 :
  forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_H s) >= 1 - (v_C s) / (v_x s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_48 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

