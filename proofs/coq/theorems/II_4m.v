(* Theorem II.4m, For every temperature between 1 and 2 there is exactly one threshold: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require Calculus Slopes.
From RLStar Require Generated.II_4m.
From RLStar Require Theorems.II_4h.
From RLStar Require Theorems.II_4i.
Local Open Scope R_scope.

Record state := State { steps : nat; v_M : R; v_tau : R; v_l : R; v_l_2 : R; v_l_1 : R }.

Definition v_count_1 (s : state) : R := total (but (steps s) O) (fun k => 1).
Definition v_C (s : state) : R := ln ((v_M s) * (v_count_1 s)).
Definition v_E (s : state) : R := exp ((v_C s) / (2 - (v_tau s))).
Definition v_l_low (s : state) : R := ((v_tau s) - 1) / (2 * (v_M s)).
Definition v_l_high (s : state) : R := 1 - 1 / (2 * (v_E s)).
Definition v_P_l_low (s : state) : R := product (but (steps s) O) (fun k => (v_l_low s)).
Definition v_phi_l_low (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_low s)) / (1 - (v_P_l_low s))).
Definition v_x_l_low (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_low s)) / (1 - (v_l_low s))).
Definition v_H_l_low (s : state) : R := (v_phi_l_low s) / (v_x_l_low s).
Definition v_P (s : state) : R := product (but (steps s) O) (fun k => (v_l s)).
Definition v_x (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))).
Definition v_x_l_high (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s))).
Definition v_P_l_high (s : state) : R := product (but (steps s) O) (fun k => (v_l_high s)).
Definition v_phi_l_high (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_high s)) / (1 - (v_P_l_high s))).
Definition v_H_l_high (s : state) : R := (v_phi_l_high s) / (v_x_l_high s).
Definition v_phi (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))).
Definition v_H (s : state) : R := (v_phi s) / (v_x s).
Definition v_P_l_2 (s : state) : R := product (but (steps s) O) (fun k => (v_l_2 s)).
Definition v_phi_l_2 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_2 s)) / (1 - (v_P_l_2 s))).
Definition v_x_l_2 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_2 s)) / (1 - (v_l_2 s))).
Definition v_H_l_2 (s : state) : R := (v_phi_l_2 s) / (v_x_l_2 s).
Definition v_P_l_1 (s : state) : R := product (but (steps s) O) (fun k => (v_l_1 s)).
Definition v_phi_l_1 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_P_l_1 s)) / (1 - (v_P_l_1 s))).
Definition v_x_l_1 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_1 s)) / (1 - (v_l_1 s))).
Definition v_H_l_1 (s : state) : R := (v_phi_l_1 s) / (v_x_l_1 s).
Ltac open_names X ::= unfold v_H_l_1, v_H_l_2, v_H, v_H_l_high, v_H_l_low, v_l_high, v_l_low in X |- *.

Definition H0 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  (v_M s) > 1 /\
  (v_tau s) > 1 /\
  (v_tau s) < 2 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_count_1 s) >= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => 1)) >= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => 1)) >= 1))).
    - intros k Hk.
      change ((1) >= 1); pose proof (Generated.II_4m.II_4m_1) as G1; same G1.
    - intros k y l Hk IH.
      change ((total (k :: y :: l) (fun k => 1)) >= 1); change (((total (y :: l) (fun k => 1)) + (1)) >= 1); pose proof (Generated.II_4m.II_4m_2 (total (y :: l) (fun k => 1))) as G2; specialize (G2 IH); same G2.
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4m (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_count_1 s) >= 1.
Proof.
  intros s Hs n Hn.
  exact (steps_1 s Hs n Hn).
Qed.

(* II.4m (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_M s) * (v_count_1 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_3 (v_M s) (v_count_1 s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (fact_1 s Hs n Hn)).
  same G3.
Qed.

(* II.4m (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_M s) * (v_count_1 s) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_4 (v_M s) (v_count_1 s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (fact_1 s Hs n Hn)).
  same G4.
Qed.

(* II.4m (4), logarithm of a product *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C s) > 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (v_M s) * (v_count_1 s) > 0) by (exact (fact_2 s Hs n Hn)).
  assert (C : (v_M s) * (v_count_1 s) > 1) by (exact (fact_3 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_above ((v_M s) * (v_count_1 s)) (1) (0) L P0 C).
Qed.

(* II.4m (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_5 (v_C s)) as G5.
  specialize (G5 (fact_4 s Hs n Hn)).
  same G5.
Qed.

(* II.4m (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C s) / (2 - (v_tau s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_6 (v_tau s) (v_C s)) as G6.
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 (fact_5 s Hs n Hn)).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4m (7), exponential *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_E s) > 1.
Proof.
  intros s Hs n Hn.
  assert (A : (v_C s) / (2 - (v_tau s)) > 0) by (exact (fact_6 s Hs n Hn)).
  exact (exp_gt_1 _ A).
Qed.

(* II.4m (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_low s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_7 (v_M s) (v_tau s)) as G7.
  specialize (G7 (proj1 (proj2 Hs))).
  specialize (G7 (proj1 (proj2 (proj2 Hs)))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4m (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_low s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_8 (v_M s) (v_tau s)) as G8.
  specialize (G8 (proj1 (proj2 Hs))).
  specialize (G8 (proj1 (proj2 (proj2 Hs)))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4m (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_high s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_9 (v_E s)) as G9.
  specialize (G9 (fact_7 s Hs n Hn)).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4m (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_high s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_10 (v_E s)) as G10.
  specialize (G10 (fact_7 s Hs n Hn)).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4m (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_M s) <> 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_11 (v_M s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  same G11.
Qed.

Definition set_l (x : R) (s : state) : state := State (steps s) (v_M s) (v_tau s) x (v_l_2 s) (v_l_1 s).

Definition H1 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  (v_l s) > 0 /\
  (v_l s) < 1 /\
  (v_M s) > 1 /\
  True.

Definition to_II_4i (s : state) : Theorems.II_4i.state := Theorems.II_4i.State (steps s) (v_l s) (v_M s).

Lemma cited_II_4i_36 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_H s) <= (v_l s) * (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s) ^ 2).
Proof.
  intros s Hs n Hn.
  assert (Hs' := Hs).
  exact (Theorems.II_4i.fact_36 (to_II_4i s) Hs' n Hn).
Qed.

(* II.4m (13), special case *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H_l_low s) <= (v_l_low s) * (1 + ((v_M s) - 1) * (v_l_low s)) / (1 - (v_l_low s) ^ 2).
Proof.
  intros s Hs n Hn.
  exact (cited_II_4i_36 (set_l ((v_l_low s)) s) (conj (proj1 Hs) (conj (ltac:(exact (fact_8 s Hs n Hn)) : (v_l_low s) > 0) (conj (ltac:(exact (fact_9 s Hs n Hn)) : (v_l_low s) < 1) (conj (proj1 (proj2 Hs)) I)))) n Hn).
Qed.

(* II.4m (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_low s) * (1 + ((v_M s) - 1) * (v_l_low s)) / (1 - (v_l_low s) ^ 2) < (v_tau s) - 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_12 (v_M s) (v_tau s)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 (proj1 (proj2 (proj2 Hs)))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 (proj2 G12)) | same_defined (proj2 (proj2 G12)) (conj G12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma defined_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_4m.II_4m_7 (v_M s) (v_tau s)) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); first [plain_from (proj2 G7) | from_divisors G7]).
  exact (conj C0 I).
Qed.

Lemma defined_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (exact (proj1 (defined_8 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (2 * (v_M s) + (v_tau s) - 1 <> 0) /\ (2 * (v_M s) - (v_tau s) + 1 <> 0) /\ ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_M s) + (v_tau s) - 1 <> 0) by (pose proof (Generated.II_4m.II_4m_12 (v_M s) (v_tau s)) as G12; specialize (G12 (proj1 (proj2 Hs))); specialize (G12 (proj1 (proj2 (proj2 Hs)))); specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); first [plain_from (proj2 (proj2 G12)) | from_divisors G12]).
  assert (C1 : 2 * (v_M s) - (v_tau s) + 1 <> 0) by (pose proof (Generated.II_4m.II_4m_12 (v_M s) (v_tau s)) as G12; specialize (G12 (proj1 (proj2 Hs))); specialize (G12 (proj1 (proj2 (proj2 Hs)))); specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); first [plain_from (proj2 (proj2 G12)) | from_divisors G12]).
  assert (C2 : (v_M s) <> 0) by (pose proof (Generated.II_4m.II_4m_12 (v_M s) (v_tau s)) as G12; specialize (G12 (proj1 (proj2 Hs))); specialize (G12 (proj1 (proj2 (proj2 Hs)))); specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); first [plain_from (proj2 (proj2 G12)) | from_divisors G12]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

(* II.4m (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H_l_low s) < (v_tau s) - 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_15 (v_M s) (v_tau s) (v_l_low s) (v_H_l_low s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 Hs)))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G15 (fact_8 s Hs n Hn)).
  specialize (G15 (fact_9 s Hs n Hn)).
  specialize (G15 ltac:(let P := fresh in assert (P : -((v_l_low s) - 1) * ((v_l_low s) + 1) > 0) by (pose proof (Generated.II_4m.II_4m_13 (v_l_low s)) as G13; specialize (G13 (fact_8 s Hs n Hn)); specialize (G13 (fact_9 s Hs n Hn)); first [same G13 | same_defined G13 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]); first [cleared (fact_13 s Hs n Hn) P | cleared (fact_13 s Hs n Hn) P (conj (defined_13 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) | revert P; generalize ((fact_13 s Hs n Hn) : (v_H_l_low s) <= (v_l_low s) * (1 + ((v_M s) - 1) * (v_l_low s)) / (1 - (v_l_low s) ^ 2)); generalize (v_H_l_low s); generalize (v_l_low s); let Y := fresh in let Q := fresh in intros ? ? Q Y; cleared Q Y])).
  specialize (G15 ltac:(let P := fresh in assert (P : -((v_l_low s) - 1) * ((v_l_low s) + 1) > 0) by (pose proof (Generated.II_4m.II_4m_14 (v_l_low s)) as G14; specialize (G14 (fact_8 s Hs n Hn)); specialize (G14 (fact_9 s Hs n Hn)); first [same G14 | same_defined G14 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]); first [cleared (fact_14 s Hs n Hn) P | cleared (fact_14 s Hs n Hn) P (conj (defined_14 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) | revert P; generalize ((fact_14 s Hs n Hn) : (v_l_low s) * (1 + ((v_M s) - 1) * (v_l_low s)) / (1 - (v_l_low s) ^ 2) < (v_tau s) - 1); generalize (v_l_low s); let Y := fresh in let Q := fresh in intros ? Q Y; cleared Q Y])).
  first [same G15 | same_defined G15 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
Qed.

(* II.4m (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_16 (v_M s) (v_E s)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 G16)) | same_defined (proj2 (proj2 G16)) (conj G16 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4m (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_17 (v_M s) (v_E s)) as G17.
  specialize (G17 (proj1 (proj2 Hs))).
  specialize (G17 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 G17)) | same_defined (proj2 (proj2 G17)) (conj G17 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4m (18), logarithm of a product *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_high s) > (v_C s) / (2 - (v_tau s)).
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 0) by (exact (fact_17 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > (v_E s)) by (exact (fact_16 s Hs n Hn)).
  assert (L : is_log ((v_E s)) ((v_C s) / (2 - (v_tau s)))).
  { apply (is_log_form (v_E s) ((v_E s)) ((v_C s) / (2 - (v_tau s))) ((v_C s) / (2 - (v_tau s))) (is_log_exp ((v_C s) / (2 - (v_tau s))) : is_log (v_E s) ((v_C s) / (2 - (v_tau s))))); by_polynomials. }
  exact (log_above ((1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s))) ((v_E s)) ((v_C s) / (2 - (v_tau s))) L P0 C).
Qed.

(* II.4m (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_18 (v_M s) (v_E s)) as G18.
  specialize (G18 (proj1 (proj2 Hs))).
  specialize (G18 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 G18)) | same_defined (proj2 (proj2 G18)) (conj G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4m (20), logarithm of a product *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_high s) > 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 0) by (exact (fact_17 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 1) by (exact (fact_19 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_above ((1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s))) (1) (0) L P0 C).
Qed.

(* II.4m (21), inequality *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_l_high s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_19 (v_x_l_high s)) as G19.
  specialize (G19 (fact_20 s Hs n Hn)).
  same G19.
Qed.

(* II.4m (22), inequality *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_E s) <> 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_20 (v_E s)) as G20.
  specialize (G20 (fact_7 s Hs n Hn)).
  same G20.
Qed.

(* II.4m (23), inequality *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_tau s) - 2 <> 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_21 (v_tau s)) as G21.
  specialize (G21 (proj1 (proj2 (proj2 Hs)))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G21.
Qed.

Lemma cited_II_4i_48 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_H s) >= 1 - (v_C s) / (v_x s).
Proof.
  intros s Hs n Hn.
  assert (Hs' := Hs).
  exact (Theorems.II_4i.fact_48 (to_II_4i s) Hs' n Hn).
Qed.

(* II.4m (24), special case *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H_l_high s) >= 1 - (v_C s) / (v_x_l_high s).
Proof.
  intros s Hs n Hn.
  exact (cited_II_4i_48 (set_l ((v_l_high s)) s) (conj (proj1 Hs) (conj (ltac:(exact (fact_10 s Hs n Hn)) : (v_l_high s) > 0) (conj (ltac:(exact (fact_11 s Hs n Hn)) : (v_l_high s) < 1) (conj (proj1 (proj2 Hs)) I)))) n Hn).
Qed.

Lemma defined_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_E s) <> 0) /\ ((v_M s) * (v_count_1 s) > 0) /\ ((v_tau s) - 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_M s) * (v_count_1 s) > 0) by (plain_from (fact_2 s Hs n Hn)).
  assert (C2 : (v_tau s) - 2 <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 Hs))))).
  assert (C0 : (v_E s) <> 0) by (pose proof (Generated.II_4m.II_4m_17 (v_M s) (v_E s)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 (fact_7 s Hs n Hn)); first [plain_from (proj2 (proj2 G17)) | from_divisors G17]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 0) /\ ((v_E s) <> 0) /\ ((v_M s) * (v_count_1 s) > 0) /\ ((v_tau s) - 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 0) by (plain_from (fact_17 s Hs n Hn)).
  assert (C1 : (v_E s) <> 0) by (exact (proj1 (defined_17 s Hs n Hn))).
  assert (C2 : (v_M s) * (v_count_1 s) > 0) by (exact (proj1 (proj2 (defined_17 s Hs n Hn)))).
  assert (C3 : (v_tau s) - 2 <> 0) by (exact (proj1 (proj2 (proj2 (defined_17 s Hs n Hn))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

(* II.4m (25), inequality *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C s) / (v_x_l_high s) < 2 - (v_tau s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_23 (v_tau s) (v_C s) (v_x_l_high s)) as G23.
  specialize (G23 (proj1 (proj2 (proj2 Hs)))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G23 (fact_5 s Hs n Hn)).
  specialize (G23 (fact_21 s Hs n Hn)).
  specialize (G23 ltac:(let P := fresh in assert (P : -((v_tau s) - 2) > 0) by (pose proof (Generated.II_4m.II_4m_22 (v_tau s)) as G22; specialize (G22 (proj1 (proj2 (proj2 Hs)))); specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); same G22); first [cleared (fact_18 s Hs n Hn) P | cleared (fact_18 s Hs n Hn) P (conj (defined_18 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])).
  first [same (proj2 G23) | same_defined (proj2 G23) (conj G23 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_E s) <> 0) /\ ((v_M s) * (v_count_1 s) > 0) /\ ((v_tau s) - 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_M s) * (v_count_1 s) > 0) by (plain_from (fact_2 s Hs n Hn)).
  assert (C2 : (v_tau s) - 2 <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 Hs))))).
  assert (C0 : (v_E s) <> 0) by (pose proof (Generated.II_4m.II_4m_9 (v_E s)) as G9; specialize (G9 (fact_7 s Hs n Hn)); first [plain_from (proj2 G9) | from_divisors G9]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_count_1 s) > 0) /\ ((v_tau s) - 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_count_1 s) > 0) by (plain_from (fact_2 s Hs n Hn)).
  assert (C1 : (v_tau s) - 2 <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 Hs))))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 0) /\ ((v_E s) <> 0) /\ ((v_M s) * (v_count_1 s) > 0) /\ ((v_tau s) - 2 <> 0) /\ ((v_x_l_high s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 0) by (plain_from (fact_17 s Hs n Hn)).
  assert (C1 : (v_E s) <> 0) by (exact (proj1 (defined_10 s Hs n Hn))).
  assert (C2 : (v_M s) * (v_count_1 s) > 0) by (exact (proj1 (defined_22 s Hs n Hn))).
  assert (C3 : (v_tau s) - 2 <> 0) by (exact (proj1 (proj2 (defined_22 s Hs n Hn)))).
  assert (C4 : (v_x_l_high s) <> 0) by (plain_from (fact_20 s Hs n Hn)).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

Lemma defined_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 0) /\ ((v_E s) <> 0) /\ ((v_M s) * (v_count_1 s) > 0) /\ ((v_tau s) - 2 <> 0) /\ ((v_x_l_high s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 0) by (exact (proj1 (defined_18 s Hs n Hn))).
  assert (C1 : (v_E s) <> 0) by (exact (proj1 (proj2 (defined_18 s Hs n Hn)))).
  assert (C2 : (v_M s) * (v_count_1 s) > 0) by (exact (proj1 (proj2 (proj2 (defined_18 s Hs n Hn))))).
  assert (C3 : (v_tau s) - 2 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_18 s Hs n Hn)))))).
  assert (C4 : (v_x_l_high s) <> 0) by (pose proof (Generated.II_4m.II_4m_23 (v_tau s) (v_C s) (v_x_l_high s)) as G23; specialize (G23 (proj1 (proj2 (proj2 Hs)))); specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G23 (fact_5 s Hs n Hn)); specialize (G23 (fact_21 s Hs n Hn)); specialize (G23 ltac:(let P := fresh in assert (P : -((v_tau s) - 2) > 0) by (pose proof (Generated.II_4m.II_4m_22 (v_tau s)) as G22; specialize (G22 (proj1 (proj2 (proj2 Hs)))); specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); same G22); first [cleared (fact_18 s Hs n Hn) P | cleared (fact_18 s Hs n Hn) P (conj (defined_18 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])); first [plain_from (proj2 G23) | from_divisors G23]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

(* II.4m (26), inequality *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_H_l_high s) > (v_tau s) - 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_26 (v_tau s) (v_C s) (v_x_l_high s) (v_H_l_high s)) as G26.
  specialize (G26 (proj1 (proj2 (proj2 Hs)))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G26 (fact_5 s Hs n Hn)).
  specialize (G26 (fact_21 s Hs n Hn)).
  specialize (G26 ltac:(let P := fresh in assert (P : (v_x_l_high s) > 0) by (pose proof (Generated.II_4m.II_4m_24 (v_x_l_high s)) as G24; specialize (G24 (fact_21 s Hs n Hn)); same G24); first [cleared (fact_24 s Hs n Hn) P | cleared (fact_24 s Hs n Hn) P (conj (defined_24 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) | revert P; generalize ((fact_24 s Hs n Hn) : (v_H_l_high s) >= 1 - (v_C s) / (v_x_l_high s)); generalize (v_H_l_high s); let Y := fresh in let Q := fresh in intros ? Q Y; cleared Q Y])).
  specialize (G26 ltac:(let P := fresh in assert (P : (v_x_l_high s) > 0) by (pose proof (Generated.II_4m.II_4m_25 (v_x_l_high s)) as G25; specialize (G25 (fact_21 s Hs n Hn)); same G25); first [cleared (fact_25 s Hs n Hn) P | cleared (fact_25 s Hs n Hn) P (conj (defined_25 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])).
  first [same G26 | same_defined G26 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
Qed.

Definition H2 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  (v_M s) > 1 /\
  (v_tau s) > 1 /\
  (v_tau s) < 2 /\
  (v_l s) > 0 /\
  (v_l s) < 1 /\
  True.

Lemma steps_27 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_P s) > 0) /\ ((v_P s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_l s))) > 0) /\ ((product l (fun k => (v_l s))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_l s))) > 0) /\ ((product l (fun k => (v_l s))) < 1))).
    - intros k Hk.
      split; [change (((v_l s)) > 0); pose proof (Generated.II_4m.II_4m_27 (v_l s)) as G27; specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); same G27|].
      change (((v_l s)) < 1); pose proof (Generated.II_4m.II_4m_28 (v_l s)) as G28; specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); same G28.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_l s))) > 0); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) > 0); pose proof (Generated.II_4m.II_4m_29 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G29; specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G29 (proj1 IH)); specialize (G29 (proj2 IH)); same G29|].
      change ((product (k :: y :: l) (fun k => (v_l s))) < 1); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) < 1); pose proof (Generated.II_4m.II_4m_30 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G30; specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G30 (proj1 IH)); specialize (G30 (proj2 IH)); same G30.
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4m (27), induction on steps *)
Lemma fact_27 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_27 s Hs n Hn)).
Qed.

(* II.4m (28), induction on steps *)
Lemma fact_28 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_P s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_27 s Hs n Hn)).
Qed.

(* II.4m (29), inequality *)
Lemma fact_29 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_31 (v_M s) (v_l s)) as G31.
  specialize (G31 (proj1 (proj2 Hs))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G31) | same_defined (proj2 G31) (conj G31 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.4m (30), inequality *)
Lemma fact_30 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_32 (v_M s) (v_l s)) as G32.
  specialize (G32 (proj1 (proj2 Hs))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G32) | same_defined (proj2 G32) (conj G32 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.4m (31), logarithm of a product *)
Lemma fact_31 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_x s) > 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (fact_29 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 1) by (exact (fact_30 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_above ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) (1) (0) L P0 C).
Qed.

(* II.4m (32), inequality *)
Lemma fact_32 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_x s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_33 (v_x s)) as G33.
  specialize (G33 (fact_31 s Hs n Hn)).
  same G33.
Qed.

(* II.4m (33), inequality *)
Lemma fact_33 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_P s) - 1 <> 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_34 (v_P s)) as G34.
  specialize (G34 (fact_27 s Hs n Hn)).
  specialize (G34 (fact_28 s Hs n Hn)).
  same G34.
Qed.

(* II.4m (34), inequality *)
Lemma fact_34 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_l s) - 1 <> 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_35 (v_l s)) as G35.
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  same G35.
Qed.

(* II.4m (35), inequality *)
Lemma fact_35 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_x s) <> 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_36 (v_x s)) as G36.
  specialize (G36 (fact_32 s Hs n Hn)).
  same G36.
Qed.

(* II.4m (36), inequality *)
Lemma fact_36 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_37 (v_M s) (v_P s)) as G37.
  specialize (G37 (proj1 (proj2 Hs))).
  specialize (G37 (fact_27 s Hs n Hn)).
  specialize (G37 (fact_28 s Hs n Hn)).
  first [same (proj2 G37) | same_defined (proj2 G37) (conj G37 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.4m (37), inequality *)
Lemma fact_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_low s) < (v_l_high s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4m.II_4m_38 (v_M s) (v_tau s) (v_E s)) as G38.
  specialize (G38 (proj1 (proj2 Hs))).
  specialize (G38 (proj1 (proj2 (proj2 Hs)))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G38 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 G38)) | same_defined (proj2 (proj2 G38)) (conj G38 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition set_l_2 (x : R) (s : state) : state := State (steps s) (v_M s) (v_tau s) (v_l s) x (v_l_1 s).

Lemma defined_35 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_l s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (plain_from (fact_29 s Hs n Hn)).
  assert (C1 : (v_l s) - 1 <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_29 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_l s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_l s) - 1 <> 0) by (pose proof (Generated.II_4m.II_4m_31 (v_M s) (v_l s)) as G31; specialize (G31 (proj1 (proj2 Hs))); specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [plain_from (proj2 G31) | from_divisors G31]).
  exact (conj C0 I).
Qed.

Lemma defined_36 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_P s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_P s) - 1 <> 0) by (pose proof (Generated.II_4m.II_4m_37 (v_M s) (v_P s)) as G37; specialize (G37 (proj1 (proj2 Hs))); specialize (G37 (fact_27 s Hs n Hn)); specialize (G37 (fact_28 s Hs n Hn)); first [plain_from (proj2 G37) | from_divisors G37]).
  exact (conj C0 I).
Qed.

Definition set_l_1 (x : R) (s : state) : state := State (steps s) (v_M s) (v_tau s) (v_l s) (v_l_2 s) x.

Definition to_II_4h (s : state) : Theorems.II_4h.state := Theorems.II_4h.State (steps s) (v_l s) (v_M s) (v_l_1 s) (v_l_2 s).

Lemma cited_II_4h_31 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall x_l_1 : R, (forall x_l_2 : R, ((v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) -> (v_H_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_H_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s)))))).
Proof.
  intros s Hs n Hn.
  assert (Hs' := Hs).
  exact (Theorems.II_4h.fact_31 (to_II_4h s) Hs' n Hn).
Qed.

(* II.4m (38), intermediate value *)
Lemma fact_38 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (exists x_l : R, ((v_l (set_l x_l s)) > 0 /\ (v_l (set_l x_l s)) < 1 /\ (v_l_low (set_l x_l s)) < (v_l (set_l x_l s)) /\ (v_l_high (set_l x_l s)) > (v_l (set_l x_l s)) /\ (v_H (set_l x_l s)) = (v_tau (set_l x_l s)) - 1 /\ (forall x_l_2 : R, ((v_l_2 (set_l_2 x_l_2 (set_l x_l s))) > 0 -> (v_l_2 (set_l_2 x_l_2 (set_l x_l s))) < 1 -> (v_H_l_2 (set_l_2 x_l_2 (set_l x_l s))) = (v_tau (set_l_2 x_l_2 (set_l x_l s))) - 1 -> (v_l_2 (set_l_2 x_l_2 (set_l x_l s))) = (v_l (set_l_2 x_l_2 (set_l x_l s))))))).
Proof.
  intros s Hs n Hn.
  assert (HX : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> H2 (set_l x s)).
  { intros x W. exact (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 W) (conj (proj1 (proj2 W)) I)))))). }
  assert (HI : Calculus.interval (fun x => x > 0 /\ x < 1 /\ True)) by Slopes.an_interval.
  assert (C : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> continuity_pt (fun x => ((ln ((1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))))) / (ln ((1 + ((v_M s) - 1) * x) / (1 - x))))) x).
  { intros x W.
    pose proof (proj1 (proj2 Hs)) as Q0.
    pose proof (proj1 (proj2 (proj2 Hs))) as Q1.
    pose proof (proj1 (proj2 (proj2 (proj2 Hs)))) as Q2.
    pose proof (proj1 W) as Q3.
    pose proof (proj1 (proj2 W)) as Q4.
    cbv beta in *.
    assert (K0 : (product (but (steps s) O) (fun _ => x)) - 1 <> 0) by (change ((v_P (set_l x s)) - 1 <> 0); exact (fact_33 (set_l x s) (HX x W) n Hn)).
    assert (K1 : x - 1 <> 0) by (change ((v_l (set_l x s)) - 1 <> 0); exact (fact_34 (set_l x s) (HX x W) n Hn)).
    assert (K2 : (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) <> 0) by (change ((v_x (set_l x s)) <> 0); exact (fact_35 (set_l x s) (HX x W) n Hn)).
    assert (K3 : (1 + ((v_M s) - 1) * x) / (1 - x) > 0) by (change ((1 + ((v_M (set_l x s)) - 1) * (v_l (set_l x s))) / (1 - (v_l (set_l x s))) > 0); exact (fact_29 (set_l x s) (HX x W) n Hn)).
    assert (K4 : (1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))) > 0) by (change ((1 + ((v_M (set_l x s)) - 1) * (v_P (set_l x s))) / (1 - (v_P (set_l x s))) > 0); exact (fact_36 (set_l x s) (HX x W) n Hn)).
    Slopes.continuous. }
  assert (WA : (fun x => x > 0 /\ x < 1 /\ True) ((v_l_low s))) by exact (conj (ltac:(exact (fact_8 s Hs n Hn)) : (v_l_low s) > 0) (conj (ltac:(exact (fact_9 s Hs n Hn)) : (v_l_low s) < 1) I)).
  assert (WB : (fun x => x > 0 /\ x < 1 /\ True) ((v_l_high s))) by exact (conj (ltac:(exact (fact_10 s Hs n Hn)) : (v_l_high s) > 0) (conj (ltac:(exact (fact_11 s Hs n Hn)) : (v_l_high s) < 1) I)).
  assert (EO : (v_l_low s) < (v_l_high s)) by (exact (fact_37 s Hs n Hn)).
  assert (EA : (v_H_l_low s) < (v_tau s) - 1) by (exact (fact_15 s Hs n Hn)).
  assert (EB : (v_H_l_high s) > (v_tau s) - 1) by (exact (fact_26 s Hs n Hn)).
  assert (Inc : forall x y, (fun x => x > 0 /\ x < 1 /\ True) x -> (fun x => x > 0 /\ x < 1 /\ True) y -> x < y -> (fun x => ((ln ((1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))))) / (ln ((1 + ((v_M s) - 1) * x) / (1 - x))))) x < (fun x => ((ln ((1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))))) / (ln ((1 + ((v_M s) - 1) * x) / (1 - x))))) y).
  { intros x y W V Below. exact (cited_II_4h_31 (set_l x s) (conj (proj1 (HX x W)) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (HX x W)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (HX x W))))))) (conj (proj1 (proj2 (HX x W))) I)))) n Hn x y (proj1 W) (proj1 (proj2 W)) (proj1 V) (proj1 (proj2 V)) Below). }
  destruct (Calculus.attained_once (fun x => x > 0 /\ x < 1 /\ True) (fun x => ((ln ((1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))))) / (ln ((1 + ((v_M s) - 1) * x) / (1 - x))))) ((v_l_low s)) ((v_l_high s)) ((v_tau s) - 1) HI WA WB EO C EA EB Inc) as [x [W [XA [XB [E U]]]]]. exists x.
  split; [exact (proj1 W)|].
  split; [exact (proj1 (proj2 W))|].
  split; [exact XA|].
  split; [exact XB|].
  split; [exact E|].
  intros y B0 B1 EY.
  exact (U y (conj B0 (conj B1 I)) EY).
Qed.

Definition H3 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  True.

(* II.4m (39), witness *)
Lemma fact_39 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 3 (2) (1) 0 0 0 in ((v_M s) > 1 /\ (v_tau s) < 2 /\ ~ ((v_tau s) > 1) /\ ~ ((v_l_low s) * (1 + ((v_M s) - 1) * (v_l_low s)) / (1 - (v_l_low s) ^ 2) < (v_tau s) - 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_count_1 v_C v_E v_l_low v_l_high v_P_l_low v_phi_l_low v_x_l_low v_H_l_low v_P v_x v_x_l_high v_P_l_high v_phi_l_high v_H_l_high v_phi v_H v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_M v_tau v_l v_l_2 v_l_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_count_1 v_C v_E v_l_low v_l_high v_P_l_low v_phi_l_low v_x_l_low v_H_l_low v_P v_x v_x_l_high v_P_l_high v_phi_l_high v_H_l_high v_phi v_H v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_M v_tau v_l v_l_2 v_l_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_count_1 v_C v_E v_l_low v_l_high v_P_l_low v_phi_l_low v_x_l_low v_H_l_low v_P v_x v_x_l_high v_P_l_high v_phi_l_high v_H_l_high v_phi v_H v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_M v_tau v_l v_l_2 v_l_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_count_1 v_C v_E v_l_low v_l_high v_P_l_low v_phi_l_low v_x_l_low v_H_l_low v_P v_x v_x_l_high v_P_l_high v_phi_l_high v_H_l_high v_phi v_H v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_M v_tau v_l v_l_2 v_l_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4m (40), witness *)
Lemma fact_40 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 3 (2) (5) 0 0 0 in ((v_M s) > 1 /\ (v_tau s) > 1 /\ ~ ((v_tau s) < 2) /\ ~ ((v_l_low s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_count_1 v_C v_E v_l_low v_l_high v_P_l_low v_phi_l_low v_x_l_low v_H_l_low v_P v_x v_x_l_high v_P_l_high v_phi_l_high v_H_l_high v_phi v_H v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_M v_tau v_l v_l_2 v_l_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_count_1 v_C v_E v_l_low v_l_high v_P_l_low v_phi_l_low v_x_l_low v_H_l_low v_P v_x v_x_l_high v_P_l_high v_phi_l_high v_H_l_high v_phi v_H v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_M v_tau v_l v_l_2 v_l_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_count_1 v_C v_E v_l_low v_l_high v_P_l_low v_phi_l_low v_x_l_low v_H_l_low v_P v_x v_x_l_high v_P_l_high v_phi_l_high v_H_l_high v_phi v_H v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_M v_tau v_l v_l_2 v_l_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_count_1 v_C v_E v_l_low v_l_high v_P_l_low v_phi_l_low v_x_l_low v_H_l_low v_P v_x v_x_l_high v_P_l_high v_phi_l_high v_H_l_high v_phi v_H v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_M v_tau v_l v_l_2 v_l_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4m (41), witness *)
Lemma fact_41 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 3 (1 / 3) (3 / 2) 0 0 0 in ((v_tau s) > 1 /\ (v_tau s) < 2 /\ ~ ((v_M s) > 1) /\ ~ ((v_l_low s) * (1 + ((v_M s) - 1) * (v_l_low s)) / (1 - (v_l_low s) ^ 2) < (v_tau s) - 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_count_1 v_C v_E v_l_low v_l_high v_P_l_low v_phi_l_low v_x_l_low v_H_l_low v_P v_x v_x_l_high v_P_l_high v_phi_l_high v_H_l_high v_phi v_H v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_M v_tau v_l v_l_2 v_l_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_count_1 v_C v_E v_l_low v_l_high v_P_l_low v_phi_l_low v_x_l_low v_H_l_low v_P v_x v_x_l_high v_P_l_high v_phi_l_high v_H_l_high v_phi v_H v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_M v_tau v_l v_l_2 v_l_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_count_1 v_C v_E v_l_low v_l_high v_P_l_low v_phi_l_low v_x_l_low v_H_l_low v_P v_x v_x_l_high v_P_l_high v_phi_l_high v_H_l_high v_phi v_H v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_M v_tau v_l v_l_2 v_l_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_count_1 v_C v_E v_l_low v_l_high v_P_l_low v_phi_l_low v_x_l_low v_H_l_low v_P v_x v_x_l_high v_P_l_high v_phi_l_high v_H_l_high v_phi v_H v_P_l_2 v_phi_l_2 v_x_l_2 v_H_l_2 v_P_l_1 v_phi_l_1 v_x_l_1 v_H_l_1 v_M v_tau v_l v_l_2 v_l_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4m, conclusion (15) *)
Lemma conclusion_15 :
  forall s : state, (3 <= steps s)%nat -> ((v_M s) > 1 -> (v_tau s) > 1 -> (v_tau s) < 2 -> (v_H_l_low s) < (v_tau s) - 1).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_15 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4m, conclusion (26) *)
Lemma conclusion_26 :
  forall s : state, (3 <= steps s)%nat -> ((v_M s) > 1 -> (v_tau s) > 1 -> (v_tau s) < 2 -> (v_H_l_high s) > (v_tau s) - 1).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_26 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4m, conclusion (38) *)
Lemma conclusion_38 :
  forall s : state, (3 <= steps s)%nat -> ((v_M s) > 1 -> (v_tau s) > 1 -> (v_tau s) < 2 -> (exists x_l : R, ((v_l (set_l x_l s)) > 0 /\ (v_l (set_l x_l s)) < 1 /\ (v_l_low (set_l x_l s)) < (v_l (set_l x_l s)) /\ (v_l_high (set_l x_l s)) > (v_l (set_l x_l s)) /\ (v_H (set_l x_l s)) = (v_tau (set_l x_l s)) - 1 /\ (forall x_l_2 : R, ((v_l_2 (set_l_2 x_l_2 (set_l x_l s))) > 0 -> (v_l_2 (set_l_2 x_l_2 (set_l x_l s))) < 1 -> (v_H_l_2 (set_l_2 x_l_2 (set_l x_l s))) = (v_tau (set_l_2 x_l_2 (set_l x_l s))) - 1 -> (v_l_2 (set_l_2 x_l_2 (set_l x_l s))) = (v_l (set_l_2 x_l_2 (set_l x_l s)))))))).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_38 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

