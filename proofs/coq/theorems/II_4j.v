(* Theorem II.4j, In a round, starts above the threshold grow and those below it fall: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4j.
From RLStar Require Theorems.II_4h.
Local Open Scope R_scope.

Record state := State { steps : nat; v_l : R; v_M : R; v_l_star : R; v_l_1 : R; v_l_2 : R }.

Definition v_P (s : state) : R := product (but (steps s) O) (fun k => (v_l s)).
Definition v_P_2 (s : state) : R := product (but_two (steps s)) (fun k => (v_l s)).
Definition v_count_1 (s : state) : R := total (but (steps s) O) (fun k => 1).
Definition v_x (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))).
Definition v_lambda (s : state) : R := ln ((v_l s)).
Definition v_phi (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))).
Definition v_theta_next (s : state) : R := ln (((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) + ((v_M s) - 1) * ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) * (v_P s)) / (1 - (v_P s))).
Definition v_H (s : state) : R := (v_phi s) / (v_x s).
Definition v_P_l_star (s : state) : R := product (but (steps s) O) (fun k => (v_l_star s)).
Definition v_phi_l_star (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s))).
Definition v_x_l_star (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s))).
Definition v_H_l_star (s : state) : R := (v_phi_l_star s) / (v_x_l_star s).
Definition v_tau (s : state) : R := 1 + (v_H_l_star s).
Definition v_P_l_1 (s : state) : R := product (but (steps s) O) (fun k => (v_l_1 s)).
Definition v_phi_l_1 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_1 s)) / (1 - (v_P_l_1 s))).
Definition v_x_l_1 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_1 s)) / (1 - (v_l_1 s))).
Definition v_H_l_1 (s : state) : R := (v_phi_l_1 s) / (v_x_l_1 s).
Definition v_P_l_2 (s : state) : R := product (but (steps s) O) (fun k => (v_l_2 s)).
Definition v_phi_l_2 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_2 s)) / (1 - (v_P_l_2 s))).
Definition v_x_l_2 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_2 s)) / (1 - (v_l_2 s))).
Definition v_H_l_2 (s : state) : R := (v_phi_l_2 s) / (v_x_l_2 s).
Ltac open_names X ::= unfold v_H_l_2, v_H_l_1, v_tau, v_H_l_star, v_H in X |- *.

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
      split; [change (((v_l s)) > 0); pose proof (Generated.II_4j.II_4j_1 (v_l s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); same G1|].
      change (((v_l s)) < 1); pose proof (Generated.II_4j.II_4j_2 (v_l s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); same G2.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_l s))) > 0); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) > 0); pose proof (Generated.II_4j.II_4j_3 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 (proj1 (proj2 (proj2 Hs)))); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_l s))) < 1); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) < 1); pose proof (Generated.II_4j.II_4j_4 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4j (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* II.4j (2), induction on steps *)
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
      split; [change (((v_l s)) > 0); pose proof (Generated.II_4j.II_4j_5 (v_l s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); same G5|].
      change (((v_l s)) < 1); pose proof (Generated.II_4j.II_4j_6 (v_l s)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (proj1 (proj2 (proj2 Hs)))); same G6.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_l s))) > 0); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) > 0); pose proof (Generated.II_4j.II_4j_7 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); specialize (G7 (proj1 IH)); specialize (G7 (proj2 IH)); same G7|].
      change ((product (k :: y :: l) (fun k => (v_l s))) < 1); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) < 1); pose proof (Generated.II_4j.II_4j_8 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G8; specialize (G8 (proj1 (proj2 Hs))); specialize (G8 (proj1 (proj2 (proj2 Hs)))); specialize (G8 (proj1 IH)); specialize (G8 (proj2 IH)); same G8.
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* II.4j (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_2 s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* II.4j (4), induction on steps *)
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
      change ((1) >= 1); pose proof (Generated.II_4j.II_4j_9) as G9; same G9.
    - intros k y l Hk IH.
      change ((total (k :: y :: l) (fun k => 1)) >= 1); change (((total (y :: l) (fun k => 1)) + (1)) >= 1); pose proof (Generated.II_4j.II_4j_10 (total (y :: l) (fun k => 1))) as G10; specialize (G10 IH); same G10.
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4j (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_count_1 s) >= 1.
Proof.
  intros s Hs n Hn.
  exact (steps_5 s Hs n Hn).
Qed.

(* II.4j (6), one factor out *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) = (v_l s) * (v_P_2 s).
Proof.
  intros s Hs n Hn.
  same (one_factor_out_two (steps s) O ((v_l s)) (Nat.le_trans _ _ _ (le_n_S _ _ (le_n_S _ _ (Nat.le_0_l _))) (proj1 Hs)) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)).
Qed.

(* II.4j (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) < (v_l s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_11 (v_l s) (v_P s) (v_P_2 s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  specialize (G11 (fact_1 s Hs n Hn)).
  specialize (G11 (fact_2 s Hs n Hn)).
  specialize (G11 (fact_3 s Hs n Hn)).
  specialize (G11 (fact_4 s Hs n Hn)).
  specialize (G11 (fact_6 s Hs n Hn)).
  same G11.
Qed.

(* II.4j (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_12 (v_l s) (v_M s)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 (proj1 (proj2 (proj2 Hs)))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4j (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_13 (v_l s) (v_M s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4j (10), logarithm of a product *)
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

(* II.4j (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_14 (v_x s)) as G14.
  specialize (G14 (fact_10 s Hs n Hn)).
  same G14.
Qed.

(* II.4j (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_15 (v_l s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 Hs)))).
  same G15.
Qed.

(* II.4j (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_16 (v_l s)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 (proj1 (proj2 (proj2 Hs)))).
  same G16.
Qed.

(* II.4j (14), logarithm of a product *)
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

(* II.4j (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_lambda s) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_17 (v_lambda s)) as G17.
  specialize (G17 (fact_14 s Hs n Hn)).
  same G17.
Qed.

(* II.4j (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_18 (v_M s) (v_P s)) as G18.
  specialize (G18 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G18 (fact_1 s Hs n Hn)).
  specialize (G18 (fact_2 s Hs n Hn)).
  first [same (proj2 G18) | same_defined (proj2 G18) (conj G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4j (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_19 (v_M s) (v_P s)) as G19.
  specialize (G19 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G19 (fact_1 s Hs n Hn)).
  specialize (G19 (fact_2 s Hs n Hn)).
  first [same (proj2 G19) | same_defined (proj2 G19) (conj G19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4j (18), logarithm of a product *)
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

(* II.4j (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_20 (v_phi s)) as G20.
  specialize (G20 (fact_18 s Hs n Hn)).
  same G20.
Qed.

Definition H1 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  (v_l s) > 0 /\
  (v_l s) < 1 /\
  (v_M s) > 1 /\
  (v_l_star s) > 0 /\
  (v_l_star s) < 1 /\
  True.

(* II.4j (20), identity *)
Lemma fact_20 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) + ((v_M s) - 1) * ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) * (v_P s)) / (1 - (v_P s)) = (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) * ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_21 (v_l s) (v_M s) (v_P s)) as G21.
  specialize (G21 (proj1 (proj2 Hs))).
  specialize (G21 (proj1 (proj2 (proj2 Hs)))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G21 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G21 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G21 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  first [same (proj2 (proj2 G21)) | same_defined (proj2 (proj2 G21)) (conj G21 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.4j (21), inequality *)
Lemma fact_21 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) + ((v_M s) - 1) * ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) * (v_P s)) / (1 - (v_P s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_22 (v_l s) (v_M s) (v_P s)) as G22.
  specialize (G22 (proj1 (proj2 Hs))).
  specialize (G22 (proj1 (proj2 (proj2 Hs)))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G22 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G22 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G22 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  first [same (proj2 (proj2 G22)) | same_defined (proj2 (proj2 G22)) (conj G22 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.4j (22), logarithm of a product *)
Lemma fact_22 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_theta_next s) = (v_x s) + (v_phi s).
Proof.
  intros s Hs n Hn.
  assert (P0 : ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) + ((v_M s) - 1) * ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (fact_21 s Hs n Hn)).
  assert (P1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  assert (P2 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (fact_16 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  assert (C : ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) + ((v_M s) - 1) * ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) * (v_P s)) / (1 - (v_P s)) = (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) * ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)))) by (exact (fact_20 s Hs n Hn)).
  assert (L : is_log ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) * ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)))) ((v_x s) + (v_phi s))).
  { apply (is_log_form (((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) * ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)))) ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) * ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)))) ((v_x s) + (v_phi s)) ((v_x s) + (v_phi s)) (is_log_times _ _ _ _ (is_log_ln ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) P1 : is_log ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) (v_x s)) (is_log_ln ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) P2 : is_log ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) (v_phi s)))); by_polynomials. }
  exact (log_equal (((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) + ((v_M s) - 1) * ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) * (v_P s)) / (1 - (v_P s))) ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) * ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)))) ((v_x s) + (v_phi s)) L C).
Qed.

(* II.4j (23), inequality *)
Lemma fact_23 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_theta_next s) = (v_x s) * (1 + (v_H s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_23 (v_x s) (v_phi s) (v_theta_next s)) as G23.
  specialize (G23 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G23 (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G23 (fact_22 s Hs n Hn)).
  first [same (proj2 G23) | same_defined (proj2 G23) (conj G23 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Definition H2 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  (v_l s) > 0 /\
  (v_l s) < 1 /\
  (v_M s) > 1 /\
  (v_l_star s) > 0 /\
  (v_l_star s) < 1 /\
  (v_l_star s) < (v_l s) /\
  True.

(* II.4j (24), inequality *)
Lemma fact_24 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_l_star s) < (v_l s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_24 (v_l s) (v_l_star s)) as G24.
  specialize (G24 (proj1 (proj2 Hs))).
  specialize (G24 (proj1 (proj2 (proj2 Hs)))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  same G24.
Qed.

Definition set_l (x : R) (s : state) : state := State (steps s) x (v_M s) (v_l_star s) (v_l_1 s) (v_l_2 s).

Definition set_l_1 (x : R) (s : state) : state := State (steps s) (v_l s) (v_M s) (v_l_star s) x (v_l_2 s).

Definition set_l_2 (x : R) (s : state) : state := State (steps s) (v_l s) (v_M s) (v_l_star s) (v_l_1 s) x.

Definition to_II_4h (s : state) : Theorems.II_4h.state := Theorems.II_4h.State (steps s) (v_l s) (v_M s) (v_l_1 s) (v_l_2 s).

Lemma cited_II_4h_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall x_l_1 : R, (forall x_l_2 : R, ((v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) -> (v_H_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_H_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s)))))).
Proof.
  intros s Hs n Hn.
  assert (Hs' := Hs).
  exact (Theorems.II_4h.fact_31 (to_II_4h s) Hs' n Hn).
Qed.

(* II.4j (25), increasing function *)
Lemma fact_25 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_H_l_star s) < (v_H s).
Proof.
  intros s Hs n Hn.
  assert (O : ((v_l_star s)) < ((v_l s))) by (exact (fact_24 s Hs n Hn)).
  exact (cited_II_4h_31 (set_l ((v_l_star s)) s) (conj (proj1 Hs) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn ((v_l_star s)) ((v_l s)) (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (proj1 (proj2 Hs)) (proj1 (proj2 (proj2 Hs))) O).
Qed.

(* II.4j (26), inequality *)
Lemma fact_26 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_theta_next s) > (v_tau s) * (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_25 (v_x s) (v_theta_next s) (v_H s) (v_H_l_star s)) as G25.
  specialize (G25 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G25 (fact_23 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G25 (fact_25 s Hs n Hn)).
  first [same G25 | same_defined G25 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))].
Qed.

Definition H3 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  (v_l s) > 0 /\
  (v_l s) < 1 /\
  (v_M s) > 1 /\
  (v_l_star s) > 0 /\
  (v_l_star s) < 1 /\
  (v_l s) < (v_l_star s) /\
  True.

(* II.4j (27), inequality *)
Lemma fact_27 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_l s) < (v_l_star s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_26 (v_l s) (v_l_star s)) as G26.
  specialize (G26 (proj1 (proj2 Hs))).
  specialize (G26 (proj1 (proj2 (proj2 Hs)))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  same G26.
Qed.

(* II.4j (28), increasing function *)
Lemma fact_28 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_H s) < (v_H_l_star s).
Proof.
  intros s Hs n Hn.
  assert (O : ((v_l s)) < ((v_l_star s))) by (exact (fact_27 s Hs n Hn)).
  exact (cited_II_4h_31 (set_l ((v_l s)) s) (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn ((v_l s)) ((v_l_star s)) (proj1 (proj2 Hs)) (proj1 (proj2 (proj2 Hs))) (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) O).
Qed.

(* II.4j (29), inequality *)
Lemma fact_29 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_theta_next s) < (v_tau s) * (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4j.II_4j_27 (v_x s) (v_theta_next s) (v_H s) (v_H_l_star s)) as G27.
  specialize (G27 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G27 (fact_23 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G27 (fact_28 s Hs n Hn)).
  first [same G27 | same_defined G27 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))].
Qed.

Definition H4 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  True.

(* II.4j (30), witness *)
Lemma fact_30 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 3 (0) (2) (1 / 2) 0 0 in ((v_l s) < 1 /\ (v_M s) > 1 /\ (v_l_star s) > 0 /\ (v_l_star s) < 1 /\ ~ ((v_l s) > 0) /\ ~ ((v_P s) > 0))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4j (31), witness *)
Lemma fact_31 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 3 (1) (2) (1 / 2) 0 0 in ((v_l s) > 0 /\ (v_M s) > 1 /\ (v_l_star s) > 0 /\ (v_l_star s) < 1 /\ ~ ((v_l s) < 1) /\ ~ ((v_P s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4j (32), witness *)
Lemma fact_32 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 3 (1 / 2) (0) (1 / 2) 0 0 in ((v_l s) > 0 /\ (v_l s) < 1 /\ (v_l_star s) > 0 /\ (v_l_star s) < 1 /\ ~ ((v_M s) > 1) /\ ~ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_P_2 v_count_1 v_x v_lambda v_phi v_theta_next v_H v_P_l_star v_phi_l_star v_x_l_star v_H_l_star v_tau v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_l v_M v_l_star v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4j, conclusion (23) *)
Lemma conclusion_23 :
  forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_l_star s) > 0 -> (v_l_star s) < 1 -> (v_theta_next s) = (v_x s) * (1 + (v_H s))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_23 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4j, conclusion (26) *)
Lemma conclusion_26 :
  forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_l_star s) > 0 -> (v_l_star s) < 1 -> (v_l_star s) < (v_l s) -> (v_theta_next s) > (v_tau s) * (v_x s)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_26 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4j, conclusion (29) *)
Lemma conclusion_29 :
  forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_l_star s) > 0 -> (v_l_star s) < 1 -> (v_l s) < (v_l_star s) -> (v_theta_next s) < (v_tau s) * (v_x s)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_29 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

