(* Theorem II.4g, The key inequality: W increases: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require Calculus Slopes.
From RLStar Require Generated.II_4g.
Local Open Scope R_scope.

Record state := State { steps : nat; v_M : R; v_l : R; v_l_1 : R; v_l_2 : R }.

Definition v_x (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))).
Definition v_lambda (s : state) : R := ln ((v_l s)).
Definition v_K_1 (s : state) : R := (v_M s) * (v_l s) / (v_x s).
Definition v_K_2 (s : state) : R := (1 - (v_l s)) * (1 + ((v_M s) - 1) * (v_l s)) / (-(v_lambda s)).
Definition v_K (s : state) : R := (v_M s) * (v_l s) / (v_x s) + (1 - (v_l s)) * (1 + ((v_M s) - 1) * (v_l s)) / (-(v_lambda s)) - 1 - ((v_M s) - 1) * (v_l s) ^ 2.
Definition v_W (s : state) : R := (v_x s) * (1 - (v_l s)) * (1 + ((v_M s) - 1) * (v_l s)) / (-(v_l s) * (v_lambda s)).
Definition v_c (s : state) : R := (v_W s) / ((v_l s) * (1 - (v_l s)) * (1 + ((v_M s) - 1) * (v_l s))).
Definition v_W_l (s : state) : R := (v_c s) * (v_K s).
Definition v_x_l_1 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_1 s)) / (1 - (v_l_1 s))).
Definition v_lambda_l_1 (s : state) : R := ln ((v_l_1 s)).
Definition v_W_l_1 (s : state) : R := (v_x_l_1 s) * (1 - (v_l_1 s)) * (1 + ((v_M s) - 1) * (v_l_1 s)) / (-(v_l_1 s) * (v_lambda_l_1 s)).
Definition v_x_l_2 (s : state) : R := ln ((1 + ((v_M s) - 1) * (v_l_2 s)) / (1 - (v_l_2 s))).
Definition v_lambda_l_2 (s : state) : R := ln ((v_l_2 s)).
Definition v_W_l_2 (s : state) : R := (v_x_l_2 s) * (1 - (v_l_2 s)) * (1 + ((v_M s) - 1) * (v_l_2 s)) / (-(v_l_2 s) * (v_lambda_l_2 s)).
Ltac open_names X ::= unfold v_W_l_2, v_W_l_1, v_W_l, v_c, v_W, v_K, v_K_2, v_K_1 in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_l s) > 0 /\
  (v_l s) < 1 /\
  (v_M s) > 1 /\
  True.

(* II.4g (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_1 (v_l s) (v_M s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4g (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_2 (v_l s) (v_M s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4g (3), logarithm of a product *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) > 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (fact_1 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 1) by (exact (fact_2 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_above ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) (1) (0) L P0 C).
Qed.

(* II.4g (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_3 (v_x s)) as G3.
  specialize (G3 (fact_3 s Hs n Hn)).
  same G3.
Qed.

(* II.4g (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_4 (v_l s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  same G4.
Qed.

(* II.4g (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_5 (v_l s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  same G5.
Qed.

(* II.4g (7), logarithm of a product *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_lambda s) < 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (v_l s) > 0) by (exact (fact_5 s Hs n Hn)).
  assert (C : (v_l s) < 1) by (exact (fact_6 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_below ((v_l s)) (1) (0) L P0 C).
Qed.

(* II.4g (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_lambda s) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_6 (v_lambda s)) as G6.
  specialize (G6 (fact_7 s Hs n Hn)).
  same G6.
Qed.

(* II.4g (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_l s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_7 (v_l s) (v_M s)) as G7.
  specialize (G7 (proj1 (proj2 Hs))).
  specialize (G7 (proj1 (proj2 (proj2 Hs)))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G7.
Qed.

(* II.4g (10), logarithm bounds *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) * (1 - (v_l s)) < ((v_M s) - 1) * (v_l s) + (v_l s).
Proof.
  intros s Hs n Hn.
  assert (P : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (fact_1 s Hs n Hn)).
  assert (D : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 1) by (exact (fact_2 s Hs n Hn)).
  assert (D1 : ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) <> 1) by exact (not_one _ D).
  assert (B : 1 - (v_l s) > 0) by (same (fact_6 s Hs n Hn)).
  assert (T : 1 + ((v_M s) - 1) * (v_l s) > 0) by (exact (fact_9 s Hs n Hn)).
  assert (X : (v_x s) * (1 - (v_l s)) < (1 + ((v_M s) - 1) * (v_l s)) - (1 - (v_l s))) by exact (ln_upper_quotient_strict (1 + ((v_M s) - 1) * (v_l s)) (1 - (v_l s)) T B D1).
  same X.
Qed.

(* II.4g (11), logarithm bounds *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) * (1 + ((v_M s) - 1) * (v_l s)) > ((v_M s) - 1) * (v_l s) + (v_l s).
Proof.
  intros s Hs n Hn.
  assert (P : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (fact_1 s Hs n Hn)).
  assert (D : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 1) by (exact (fact_2 s Hs n Hn)).
  assert (D1 : ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) <> 1) by exact (not_one _ D).
  assert (B : 1 - (v_l s) > 0) by (same (fact_6 s Hs n Hn)).
  assert (T : 1 + ((v_M s) - 1) * (v_l s) > 0) by (exact (fact_9 s Hs n Hn)).
  assert (X : (v_x s) * (1 + ((v_M s) - 1) * (v_l s)) > (1 + ((v_M s) - 1) * (v_l s)) - (1 - (v_l s))) by exact (ln_lower_quotient_strict (1 + ((v_M s) - 1) * (v_l s)) (1 - (v_l s)) T B D1).
  same X.
Qed.

(* II.4g (12), logarithm bounds *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 2 * (v_lambda s) > (v_l s) - 1 / (v_l s).
Proof.
  intros s Hs n Hn.
  assert (P : (v_l s) > 0) by (exact (fact_5 s Hs n Hn)).
  assert (Q : (v_l s) < 1) by (exact (fact_6 s Hs n Hn)).
  assert (X : 2 * (v_lambda s) > ((v_l s)) - 1 / ((v_l s))) by exact (two_ln_below ((v_l s)) P Q).
  first [same X | same_defined X (conj P (conj Q (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))].
Qed.

(* II.4g (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_M s) * (v_l s) / (v_x s) > 1 - (v_l s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_8 (v_l s) (v_M s) (v_x s)) as G8.
  specialize (G8 (proj1 (proj2 Hs))).
  specialize (G8 (proj1 (proj2 (proj2 Hs)))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G8 (fact_4 s Hs n Hn)).
  specialize (G8 (fact_10 s Hs n Hn)).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma defined_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_l s) <> 0) /\ ((v_l s) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_l s) <> 0) by (plain_from (fact_5 s Hs n Hn)).
  assert (C1 : (v_l s) > 0) by (plain_from (fact_5 s Hs n Hn)).
  exact (conj C0 (conj C1 I)).
Qed.

(* II.4g (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_l s)) * (1 + ((v_M s) - 1) * (v_l s)) / (-(v_lambda s)) > 2 * (v_l s) * (1 + ((v_M s) - 1) * (v_l s)) / (1 + (v_l s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_10 (v_l s) (v_M s) (v_lambda s)) as G10.
  specialize (G10 (proj1 (proj2 Hs))).
  specialize (G10 (proj1 (proj2 (proj2 Hs)))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G10 (fact_8 s Hs n Hn)).
  specialize (G10 ltac:(let P := fresh in assert (P : (v_l s) > 0) by (pose proof (Generated.II_4g.II_4g_9 (v_l s)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (proj1 (proj2 (proj2 Hs)))); same G9); first [cleared (fact_12 s Hs n Hn) P | cleared (fact_12 s Hs n Hn) P (conj (defined_12 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])).
  first [same (proj2 (proj2 G10)) | same_defined (proj2 (proj2 G10)) (conj G10 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_l s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_l s) - 1 <> 0) by (pose proof (Generated.II_4g.II_4g_1 (v_l s) (v_M s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); first [plain_from (proj2 G1) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_l s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (plain_from (fact_1 s Hs n Hn)).
  assert (C1 : (v_l s) - 1 <> 0) by (exact (proj1 (defined_1 s Hs n Hn))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_l s) - 1 <> 0) /\ ((v_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (proj1 (defined_10 s Hs n Hn))).
  assert (C1 : (v_l s) - 1 <> 0) by (exact (proj1 (proj2 (defined_10 s Hs n Hn)))).
  assert (C2 : (v_x s) <> 0) by (pose proof (Generated.II_4g.II_4g_8 (v_l s) (v_M s) (v_x s)) as G8; specialize (G8 (proj1 (proj2 Hs))); specialize (G8 (proj1 (proj2 (proj2 Hs)))); specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G8 (fact_4 s Hs n Hn)); specialize (G8 (fact_10 s Hs n Hn)); first [plain_from (proj2 G8) | from_divisors G8]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

(* II.4g (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_K_1 s) > 1 - (v_l s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_12 (v_l s) (v_M s) (v_x s)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 (proj1 (proj2 (proj2 Hs)))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G12 (fact_4 s Hs n Hn)).
  specialize (G12 ltac:(let P := fresh in assert (P : (v_x s) > 0) by (pose proof (Generated.II_4g.II_4g_11 (v_x s)) as G11; specialize (G11 (fact_4 s Hs n Hn)); same G11); first [cleared (fact_13 s Hs n Hn) P | cleared (fact_13 s Hs n Hn) P (conj (defined_13 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma defined_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_l s) + 1 <> 0) /\ ((v_l s) > 0) /\ ((v_lambda s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_l s) > 0) by (pose proof (Generated.II_4g.II_4g_9 (v_l s)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (proj1 (proj2 (proj2 Hs)))); same G9).
  assert (C0 : (v_l s) + 1 <> 0) by (pose proof (Generated.II_4g.II_4g_10 (v_l s) (v_M s) (v_lambda s)) as G10; specialize (G10 (proj1 (proj2 Hs))); specialize (G10 (proj1 (proj2 (proj2 Hs)))); specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G10 (fact_8 s Hs n Hn)); specialize (G10 ltac:(let P := fresh in assert (P : (v_l s) > 0) by (pose proof (Generated.II_4g.II_4g_9 (v_l s)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (proj1 (proj2 (proj2 Hs)))); same G9); first [cleared (fact_12 s Hs n Hn) P | cleared (fact_12 s Hs n Hn) P (conj (defined_12 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])); first [plain_from (proj2 (proj2 G10)) | from_divisors G10]).
  assert (C2 : (v_lambda s) <> 0) by (pose proof (Generated.II_4g.II_4g_10 (v_l s) (v_M s) (v_lambda s)) as G10; specialize (G10 (proj1 (proj2 Hs))); specialize (G10 (proj1 (proj2 (proj2 Hs)))); specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G10 (fact_8 s Hs n Hn)); specialize (G10 ltac:(let P := fresh in assert (P : (v_l s) > 0) by (pose proof (Generated.II_4g.II_4g_9 (v_l s)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (proj1 (proj2 (proj2 Hs)))); same G9); first [cleared (fact_12 s Hs n Hn) P | cleared (fact_12 s Hs n Hn) P (conj (defined_12 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])); first [plain_from (proj2 (proj2 G10)) | from_divisors G10]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

(* II.4g (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_K_2 s) > 2 * (v_l s) * (1 + ((v_M s) - 1) * (v_l s)) / (1 + (v_l s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_14 (v_l s) (v_M s) (v_lambda s)) as G14.
  specialize (G14 (proj1 (proj2 Hs))).
  specialize (G14 (proj1 (proj2 (proj2 Hs)))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G14 (fact_8 s Hs n Hn)).
  specialize (G14 ltac:(let P := fresh in assert (P : -(v_lambda s) * ((v_l s) + 1) > 0) by (pose proof (Generated.II_4g.II_4g_13 (v_l s) (v_lambda s)) as G13; specialize (G13 (proj1 (proj2 Hs))); specialize (G13 (proj1 (proj2 (proj2 Hs)))); specialize (G13 (fact_8 s Hs n Hn)); same G13); first [cleared (fact_14 s Hs n Hn) P | cleared (fact_14 s Hs n Hn) P (conj (defined_14 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])).
  first [same (proj2 (proj2 G14)) | same_defined (proj2 (proj2 G14)) (conj G14 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma defined_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_l s) + 1 <> 0) /\ ((v_l s) > 0) /\ ((v_lambda s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_l s) > 0) by (exact (proj1 (proj2 (defined_14 s Hs n Hn)))).
  assert (C0 : (v_l s) + 1 <> 0) by (pose proof (Generated.II_4g.II_4g_14 (v_l s) (v_M s) (v_lambda s)) as G14; specialize (G14 (proj1 (proj2 Hs))); specialize (G14 (proj1 (proj2 (proj2 Hs)))); specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G14 (fact_8 s Hs n Hn)); specialize (G14 ltac:(let P := fresh in assert (P : -(v_lambda s) * ((v_l s) + 1) > 0) by (pose proof (Generated.II_4g.II_4g_13 (v_l s) (v_lambda s)) as G13; specialize (G13 (proj1 (proj2 Hs))); specialize (G13 (proj1 (proj2 (proj2 Hs)))); specialize (G13 (fact_8 s Hs n Hn)); same G13); first [cleared (fact_14 s Hs n Hn) P | cleared (fact_14 s Hs n Hn) P (conj (defined_14 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])); first [plain_from (proj2 (proj2 G14)) | from_divisors G14]).
  assert (C2 : (v_lambda s) <> 0) by (pose proof (Generated.II_4g.II_4g_14 (v_l s) (v_M s) (v_lambda s)) as G14; specialize (G14 (proj1 (proj2 Hs))); specialize (G14 (proj1 (proj2 (proj2 Hs)))); specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G14 (fact_8 s Hs n Hn)); specialize (G14 ltac:(let P := fresh in assert (P : -(v_lambda s) * ((v_l s) + 1) > 0) by (pose proof (Generated.II_4g.II_4g_13 (v_l s) (v_lambda s)) as G13; specialize (G13 (proj1 (proj2 Hs))); specialize (G13 (proj1 (proj2 (proj2 Hs)))); specialize (G13 (fact_8 s Hs n Hn)); same G13); first [cleared (fact_14 s Hs n Hn) P | cleared (fact_14 s Hs n Hn) P (conj (defined_14 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])); first [plain_from (proj2 (proj2 G14)) | from_divisors G14]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

(* II.4g (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_K_1 s) + (v_K_2 s) - 1 - ((v_M s) - 1) * (v_l s) ^ 2 > (v_l s) * (1 - (v_l s)) * (1 + ((v_M s) - 1) * (v_l s)) / (1 + (v_l s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_16 (v_l s) (v_M s) (v_K_1 s) (v_K_2 s)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 (proj1 (proj2 (proj2 Hs)))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G16 (fact_15 s Hs n Hn)).
  specialize (G16 ltac:(let P := fresh in assert (P : (v_l s) + 1 > 0) by (pose proof (Generated.II_4g.II_4g_15 (v_l s)) as G15; specialize (G15 (proj1 (proj2 Hs))); specialize (G15 (proj1 (proj2 (proj2 Hs)))); same G15); first [cleared (fact_16 s Hs n Hn) P | cleared (fact_16 s Hs n Hn) P (conj (defined_16 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) | revert P; generalize ((fact_16 s Hs n Hn) : (v_K_2 s) > 2 * (v_l s) * (1 + ((v_M s) - 1) * (v_l s)) / (1 + (v_l s))); generalize (v_K_2 s); let Y := fresh in let Q := fresh in intros ? Q Y; cleared Q Y])).
  first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma defined_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_l s) - 1 <> 0) /\ ((v_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (proj1 (defined_13 s Hs n Hn))).
  assert (C1 : (v_l s) - 1 <> 0) by (exact (proj1 (proj2 (defined_13 s Hs n Hn)))).
  assert (C2 : (v_x s) <> 0) by (pose proof (Generated.II_4g.II_4g_12 (v_l s) (v_M s) (v_x s)) as G12; specialize (G12 (proj1 (proj2 Hs))); specialize (G12 (proj1 (proj2 (proj2 Hs)))); specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G12 (fact_4 s Hs n Hn)); specialize (G12 ltac:(let P := fresh in assert (P : (v_x s) > 0) by (pose proof (Generated.II_4g.II_4g_11 (v_x s)) as G11; specialize (G11 (fact_4 s Hs n Hn)); same G11); first [cleared (fact_13 s Hs n Hn) P | cleared (fact_13 s Hs n Hn) P (conj (defined_13 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])); first [plain_from (proj2 G12) | from_divisors G12]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_l s) + 1 <> 0) /\ ((v_l s) - 1 <> 0) /\ ((v_l s) > 0) /\ ((v_lambda s) <> 0) /\ ((v_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (proj1 (defined_15 s Hs n Hn))).
  assert (C2 : (v_l s) - 1 <> 0) by (exact (proj1 (proj2 (defined_15 s Hs n Hn)))).
  assert (C3 : (v_l s) > 0) by (exact (proj1 (proj2 (defined_16 s Hs n Hn)))).
  assert (C4 : (v_lambda s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_16 s Hs n Hn))))).
  assert (C5 : (v_x s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_15 s Hs n Hn))))).
  assert (C1 : (v_l s) + 1 <> 0) by (pose proof (Generated.II_4g.II_4g_16 (v_l s) (v_M s) (v_K_1 s) (v_K_2 s)) as G16; specialize (G16 (proj1 (proj2 Hs))); specialize (G16 (proj1 (proj2 (proj2 Hs)))); specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G16 (fact_15 s Hs n Hn)); specialize (G16 ltac:(let P := fresh in assert (P : (v_l s) + 1 > 0) by (pose proof (Generated.II_4g.II_4g_15 (v_l s)) as G15; specialize (G15 (proj1 (proj2 Hs))); specialize (G15 (proj1 (proj2 (proj2 Hs)))); same G15); first [cleared (fact_16 s Hs n Hn) P | cleared (fact_16 s Hs n Hn) P (conj (defined_16 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) | revert P; generalize ((fact_16 s Hs n Hn) : (v_K_2 s) > 2 * (v_l s) * (1 + ((v_M s) - 1) * (v_l s)) / (1 + (v_l s))); generalize (v_K_2 s); let Y := fresh in let Q := fresh in intros ? Q Y; cleared Q Y])); first [plain_from (proj2 G16) | from_divisors G16]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

(* II.4g (18), inequality *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_K_1 s) + (v_K_2 s) - 1 - ((v_M s) - 1) * (v_l s) ^ 2 > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_18 (v_l s) (v_M s) (v_K_1 s) (v_K_2 s)) as G18.
  specialize (G18 (proj1 (proj2 Hs))).
  specialize (G18 (proj1 (proj2 (proj2 Hs)))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G18 ltac:(let P := fresh in assert (P : (v_l s) + 1 > 0) by (pose proof (Generated.II_4g.II_4g_17 (v_l s)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 (proj1 (proj2 (proj2 Hs)))); same G17); first [cleared (fact_17 s Hs n Hn) P | cleared (fact_17 s Hs n Hn) P (conj (defined_17 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) | revert P; generalize ((fact_17 s Hs n Hn) : (v_K_1 s) + (v_K_2 s) - 1 - ((v_M s) - 1) * (v_l s) ^ 2 > (v_l s) * (1 - (v_l s)) * (1 + ((v_M s) - 1) * (v_l s)) / (1 + (v_l s))); generalize (v_K_1 s); generalize (v_K_2 s); let Y := fresh in let Q := fresh in intros ? ? Q Y; cleared Q Y])).
  first [same G18 | same_defined G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
Qed.

Lemma defined_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_l s) - 1 <> 0) /\ ((v_l s) > 0) /\ ((v_lambda s) <> 0) /\ ((v_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (proj1 (defined_17 s Hs n Hn))).
  assert (C1 : (v_l s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_17 s Hs n Hn))))).
  assert (C2 : (v_l s) > 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_17 s Hs n Hn)))))).
  assert (C3 : (v_lambda s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_17 s Hs n Hn))))))).
  assert (C4 : (v_x s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_17 s Hs n Hn)))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

(* II.4g (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_K s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_20 (v_l s) (v_M s) (v_x s) (v_lambda s)) as G20.
  specialize (G20 (proj1 (proj2 Hs))).
  specialize (G20 (proj1 (proj2 (proj2 Hs)))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G20 (fact_4 s Hs n Hn)).
  specialize (G20 (fact_8 s Hs n Hn)).
  specialize (G20 ltac:(let P := fresh in assert (P : -(v_lambda s) * (v_x s) > 0) by (pose proof (Generated.II_4g.II_4g_19 (v_x s) (v_lambda s)) as G19; specialize (G19 (fact_4 s Hs n Hn)); specialize (G19 (fact_8 s Hs n Hn)); same G19); first [cleared (fact_18 s Hs n Hn) P | cleared (fact_18 s Hs n Hn) P (conj (defined_18 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])).
  first [same (proj2 (proj2 G20)) | same_defined (proj2 (proj2 G20)) (conj G20 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4g (20), inequality *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_W s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_21 (v_l s) (v_M s) (v_x s) (v_lambda s)) as G21.
  specialize (G21 (proj1 (proj2 Hs))).
  specialize (G21 (proj1 (proj2 (proj2 Hs)))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G21 (fact_4 s Hs n Hn)).
  specialize (G21 (fact_8 s Hs n Hn)).
  first [same (proj2 G21) | same_defined (proj2 G21) (conj G21 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4g (21), inequality *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_c s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_22 (v_l s) (v_M s) (v_x s) (v_lambda s)) as G22.
  specialize (G22 (proj1 (proj2 Hs))).
  specialize (G22 (proj1 (proj2 (proj2 Hs)))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G22 (fact_4 s Hs n Hn)).
  specialize (G22 (fact_8 s Hs n Hn)).
  first [same (proj2 (proj2 G22)) | same_defined (proj2 (proj2 G22)) (conj G22 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4g (22), inequality *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_W_l s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4g.II_4g_23 (v_c s) (v_K s)) as G23.
  specialize (G23 (fact_21 s Hs n Hn)).
  specialize (G23 (fact_19 s Hs n Hn)).
  first [same G23 | same_defined G23 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
Qed.

Definition set_l_1 (x : R) (s : state) : state := State (steps s) (v_M s) (v_l s) x (v_l_2 s).

Definition set_l_2 (x : R) (s : state) : state := State (steps s) (v_M s) (v_l s) (v_l_1 s) x.

Definition set_l (x : R) (s : state) : state := State (steps s) (v_M s) x (v_l_1 s) (v_l_2 s).

Lemma defined_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_M s) * (v_l s) - (v_l s) + 1 <> 0) /\ ((v_l s) <> 0) /\ ((v_l s) - 1 <> 0) /\ ((v_l s) > 0) /\ ((v_lambda s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (plain_from (fact_1 s Hs n Hn)).
  assert (C4 : (v_l s) > 0) by (plain_from (proj1 (proj2 Hs))).
  assert (C1 : (v_M s) * (v_l s) - (v_l s) + 1 <> 0) by (pose proof (Generated.II_4g.II_4g_22 (v_l s) (v_M s) (v_x s) (v_lambda s)) as G22; specialize (G22 (proj1 (proj2 Hs))); specialize (G22 (proj1 (proj2 (proj2 Hs)))); specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G22 (fact_4 s Hs n Hn)); specialize (G22 (fact_8 s Hs n Hn)); first [plain_from (proj2 (proj2 G22)) | from_divisors G22]).
  assert (C2 : (v_l s) <> 0) by (pose proof (Generated.II_4g.II_4g_22 (v_l s) (v_M s) (v_x s) (v_lambda s)) as G22; specialize (G22 (proj1 (proj2 Hs))); specialize (G22 (proj1 (proj2 (proj2 Hs)))); specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G22 (fact_4 s Hs n Hn)); specialize (G22 (fact_8 s Hs n Hn)); first [plain_from (proj2 (proj2 G22)) | from_divisors G22]).
  assert (C3 : (v_l s) - 1 <> 0) by (pose proof (Generated.II_4g.II_4g_22 (v_l s) (v_M s) (v_x s) (v_lambda s)) as G22; specialize (G22 (proj1 (proj2 Hs))); specialize (G22 (proj1 (proj2 (proj2 Hs)))); specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G22 (fact_4 s Hs n Hn)); specialize (G22 (fact_8 s Hs n Hn)); first [plain_from (proj2 (proj2 G22)) | from_divisors G22]).
  assert (C5 : (v_lambda s) <> 0) by (pose proof (Generated.II_4g.II_4g_22 (v_l s) (v_M s) (v_x s) (v_lambda s)) as G22; specialize (G22 (proj1 (proj2 Hs))); specialize (G22 (proj1 (proj2 (proj2 Hs)))); specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G22 (fact_4 s Hs n Hn)); specialize (G22 (fact_8 s Hs n Hn)); first [plain_from (proj2 (proj2 G22)) | from_divisors G22]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

Lemma defined_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_l s) - 1 <> 0) /\ ((v_l s) > 0) /\ ((v_lambda s) <> 0) /\ ((v_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (proj1 (defined_18 s Hs n Hn))).
  assert (C1 : (v_l s) - 1 <> 0) by (exact (proj1 (proj2 (defined_18 s Hs n Hn)))).
  assert (C2 : (v_l s) > 0) by (exact (proj1 (proj2 (proj2 (defined_18 s Hs n Hn))))).
  assert (C3 : (v_lambda s) <> 0) by (pose proof (Generated.II_4g.II_4g_20 (v_l s) (v_M s) (v_x s) (v_lambda s)) as G20; specialize (G20 (proj1 (proj2 Hs))); specialize (G20 (proj1 (proj2 (proj2 Hs)))); specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G20 (fact_4 s Hs n Hn)); specialize (G20 (fact_8 s Hs n Hn)); specialize (G20 ltac:(let P := fresh in assert (P : -(v_lambda s) * (v_x s) > 0) by (pose proof (Generated.II_4g.II_4g_19 (v_x s) (v_lambda s)) as G19; specialize (G19 (fact_4 s Hs n Hn)); specialize (G19 (fact_8 s Hs n Hn)); same G19); first [cleared (fact_18 s Hs n Hn) P | cleared (fact_18 s Hs n Hn) P (conj (defined_18 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])); first [plain_from (proj2 (proj2 G20)) | from_divisors G20]).
  assert (C4 : (v_x s) <> 0) by (pose proof (Generated.II_4g.II_4g_20 (v_l s) (v_M s) (v_x s) (v_lambda s)) as G20; specialize (G20 (proj1 (proj2 Hs))); specialize (G20 (proj1 (proj2 (proj2 Hs)))); specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G20 (fact_4 s Hs n Hn)); specialize (G20 (fact_8 s Hs n Hn)); specialize (G20 ltac:(let P := fresh in assert (P : -(v_lambda s) * (v_x s) > 0) by (pose proof (Generated.II_4g.II_4g_19 (v_x s) (v_lambda s)) as G19; specialize (G19 (fact_4 s Hs n Hn)); specialize (G19 (fact_8 s Hs n Hn)); same G19); first [cleared (fact_18 s Hs n Hn) P | cleared (fact_18 s Hs n Hn) P (conj (defined_18 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])); first [plain_from (proj2 (proj2 G20)) | from_divisors G20]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

Lemma defined_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_M s) * (v_l s) - (v_l s) + 1 <> 0) /\ ((v_l s) <> 0) /\ ((v_l s) - 1 <> 0) /\ ((v_l s) > 0) /\ ((v_lambda s) <> 0) /\ ((v_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (proj1 (defined_21 s Hs n Hn))).
  assert (C1 : (v_M s) * (v_l s) - (v_l s) + 1 <> 0) by (exact (proj1 (proj2 (defined_21 s Hs n Hn)))).
  assert (C2 : (v_l s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_21 s Hs n Hn))))).
  assert (C3 : (v_l s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_21 s Hs n Hn)))))).
  assert (C4 : (v_l s) > 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_21 s Hs n Hn))))))).
  assert (C5 : (v_lambda s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_21 s Hs n Hn)))))))).
  assert (C6 : (v_x s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_19 s Hs n Hn))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 I))))))).
Qed.

Lemma defined_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_l s) <> 0) /\ ((v_l s) - 1 <> 0) /\ ((v_l s) > 0) /\ ((v_lambda s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (proj1 (defined_22 s Hs n Hn))).
  assert (C1 : (v_l s) <> 0) by (pose proof (Generated.II_4g.II_4g_24 (v_l s)) as G24; specialize (G24 (proj1 (proj2 Hs))); specialize (G24 (proj1 (proj2 (proj2 Hs)))); same G24).
  assert (C2 : (v_l s) - 1 <> 0) by (exact (proj1 (defined_1 s Hs n Hn))).
  assert (C3 : (v_l s) > 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_22 s Hs n Hn))))))).
  assert (C4 : (v_lambda s) <> 0) by (pose proof (Generated.II_4g.II_4g_25 (v_lambda s)) as G25; specialize (G25 (fact_8 s Hs n Hn)); same G25).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

(* II.4g (23), increasing function *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall x_l_1 : R, (forall x_l_2 : R, ((v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) -> (v_W_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_W_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s)))))).
Proof.
  intros s Hs n Hn.
  intros x1 x2 A0 A1 B0 B1 Below.
  assert (HX : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> H0 (set_l x s)).
  { intros x W. exact (conj (proj1 Hs) (conj (proj1 W) (conj (proj1 (proj2 W)) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))). }
  assert (HI : Calculus.interval (fun x => x > 0 /\ x < 1 /\ True)) by Slopes.an_interval.
  assert (D : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> derivable_pt_lim (fun x => ((ln ((1 + ((v_M s) - 1) * x) / (1 - x))) * (1 - x) * (1 + ((v_M s) - 1) * x) / (-x * (ln (x))))) x ((fun x => (-(((-1 + (v_M s)) * (1 - x) + 1 + ((v_M s) - 1) * x) / (1 - x) ^ 2 / ((1 + ((v_M s) - 1) * x) / (1 - x)) * (1 - x) * (1 + ((v_M s) - 1) * x) - (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) * (1 + ((v_M s) - 1) * x) + (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) * (1 - x) * (-1 + (v_M s))) * x * (ln (x)) - (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) * (1 - x) * (1 + ((v_M s) - 1) * x) * (-(ln (x)) - x * (1 / x))) / (-x * (ln (x))) ^ 2) x)).
  { intros x W.
    pose proof (proj1 W) as Q0.
    pose proof (proj1 (proj2 W)) as Q1.
    pose proof (proj1 (proj2 (proj2 (proj2 Hs)))) as Q2.
    cbv beta in *.
    assert (K0 : x > 0) by (change ((v_l (set_l x s)) > 0); exact (fact_5 (set_l x s) (HX x W) n Hn)).
    assert (K1 : (1 + ((v_M s) - 1) * x) / (1 - x) > 0) by (change ((1 + ((v_M (set_l x s)) - 1) * (v_l (set_l x s))) / (1 - (v_l (set_l x s))) > 0); exact (fact_1 (set_l x s) (HX x W) n Hn)).
    assert (K2 : x <> 0) by (change ((v_l (set_l x s)) <> 0); pose proof (Generated.II_4g.II_4g_24 (v_l (set_l x s))) as G24; specialize (G24 (proj1 (proj2 (HX x W)))); specialize (G24 (proj1 (proj2 (proj2 (HX x W))))); same G24).
    assert (K3 : (ln (x)) <> 0) by (change ((v_lambda (set_l x s)) <> 0); pose proof (Generated.II_4g.II_4g_25 (v_lambda (set_l x s))) as G25; specialize (G25 (fact_8 (set_l x s) (HX x W) n Hn)); same G25).
    assert (K4 : x - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_23 (set_l x s) (HX x W) n Hn)))).
    assert (K5 : (v_M s) * x - x + 1 <> 0) by exact (proj1 (proj2 (defined_22 (set_l x s) (HX x W) n Hn))).
    assert (K6 : (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_22 (set_l x s) (HX x W) n Hn)))))))).
    Slopes.slope_is. }
  assert (P : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> (fun x => (-(((-1 + (v_M s)) * (1 - x) + 1 + ((v_M s) - 1) * x) / (1 - x) ^ 2 / ((1 + ((v_M s) - 1) * x) / (1 - x)) * (1 - x) * (1 + ((v_M s) - 1) * x) - (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) * (1 + ((v_M s) - 1) * x) + (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) * (1 - x) * (-1 + (v_M s))) * x * (ln (x)) - (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) * (1 - x) * (1 + ((v_M s) - 1) * x) * (-(ln (x)) - x * (1 / x))) / (-x * (ln (x))) ^ 2) x > 0).
  { intros x W. change ((-(((-1 + (v_M (set_l x s))) * (1 - (v_l (set_l x s))) + 1 + ((v_M (set_l x s)) - 1) * (v_l (set_l x s))) / (1 - (v_l (set_l x s))) ^ 2 / ((1 + ((v_M (set_l x s)) - 1) * (v_l (set_l x s))) / (1 - (v_l (set_l x s)))) * (1 - (v_l (set_l x s))) * (1 + ((v_M (set_l x s)) - 1) * (v_l (set_l x s))) - (v_x (set_l x s)) * (1 + ((v_M (set_l x s)) - 1) * (v_l (set_l x s))) + (v_x (set_l x s)) * (1 - (v_l (set_l x s))) * (-1 + (v_M (set_l x s)))) * (v_l (set_l x s)) * (v_lambda (set_l x s)) - (v_x (set_l x s)) * (1 - (v_l (set_l x s))) * (1 + ((v_M (set_l x s)) - 1) * (v_l (set_l x s))) * (-(v_lambda (set_l x s)) - (v_l (set_l x s)) * (1 / (v_l (set_l x s))))) / (-(v_l (set_l x s)) * (v_lambda (set_l x s))) ^ 2 > 0); first [same (fact_22 (set_l x s) (HX x W) n Hn) | same_defined (fact_22 (set_l x s) (HX x W) n Hn) (conj (defined_22 (set_l x s) (HX x W) n Hn) (conj (proj1 (proj2 (HX x W))) (conj (proj1 (proj2 (proj2 (HX x W)))) (conj (proj1 (proj2 (proj2 (proj2 (HX x W))))) I))))]. }
  exact (Calculus.increasing_on (fun x => x > 0 /\ x < 1 /\ True) (fun x => ((ln ((1 + ((v_M s) - 1) * x) / (1 - x))) * (1 - x) * (1 + ((v_M s) - 1) * x) / (-x * (ln (x))))) (fun x => (-(((-1 + (v_M s)) * (1 - x) + 1 + ((v_M s) - 1) * x) / (1 - x) ^ 2 / ((1 + ((v_M s) - 1) * x) / (1 - x)) * (1 - x) * (1 + ((v_M s) - 1) * x) - (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) * (1 + ((v_M s) - 1) * x) + (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) * (1 - x) * (-1 + (v_M s))) * x * (ln (x)) - (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) * (1 - x) * (1 + ((v_M s) - 1) * x) * (-(ln (x)) - x * (1 / x))) / (-x * (ln (x))) ^ 2) HI D P x1 x2 (conj A0 (conj A1 I)) (conj B0 (conj B1 I)) Below).
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.4g (24), witness *)
Lemma fact_24 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) (0) 0 0 in ((v_l s) < 1 /\ (v_M s) > 1 /\ ~ ((v_l s) > 0) /\ ~ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_x v_lambda v_K_1 v_K_2 v_K v_W v_c v_W_l v_x_l_1 v_lambda_l_1 v_W_l_1 v_x_l_2 v_lambda_l_2 v_W_l_2 v_M v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_x v_lambda v_K_1 v_K_2 v_K v_W v_c v_W_l v_x_l_1 v_lambda_l_1 v_W_l_1 v_x_l_2 v_lambda_l_2 v_W_l_2 v_M v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_x v_lambda v_K_1 v_K_2 v_K v_W v_c v_W_l v_x_l_1 v_lambda_l_1 v_W_l_1 v_x_l_2 v_lambda_l_2 v_W_l_2 v_M v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_x v_lambda v_K_1 v_K_2 v_K v_W v_c v_W_l v_x_l_1 v_lambda_l_1 v_W_l_1 v_x_l_2 v_lambda_l_2 v_W_l_2 v_M v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4g (25), witness *)
Lemma fact_25 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) (1) 0 0 in ((v_l s) > 0 /\ (v_M s) > 1 /\ ~ ((v_l s) < 1) /\ ~ ((v_l s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_x v_lambda v_K_1 v_K_2 v_K v_W v_c v_W_l v_x_l_1 v_lambda_l_1 v_W_l_1 v_x_l_2 v_lambda_l_2 v_W_l_2 v_M v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_x v_lambda v_K_1 v_K_2 v_K v_W v_c v_W_l v_x_l_1 v_lambda_l_1 v_W_l_1 v_x_l_2 v_lambda_l_2 v_W_l_2 v_M v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_x v_lambda v_K_1 v_K_2 v_K v_W v_c v_W_l v_x_l_1 v_lambda_l_1 v_W_l_1 v_x_l_2 v_lambda_l_2 v_W_l_2 v_M v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_x v_lambda v_K_1 v_K_2 v_K v_W v_c v_W_l v_x_l_1 v_lambda_l_1 v_W_l_1 v_x_l_2 v_lambda_l_2 v_W_l_2 v_M v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4g (26), witness *)
Lemma fact_26 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (0) (1 / 2) 0 0 in ((v_l s) > 0 /\ (v_l s) < 1 /\ ~ ((v_M s) > 1) /\ ~ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_x v_lambda v_K_1 v_K_2 v_K v_W v_c v_W_l v_x_l_1 v_lambda_l_1 v_W_l_1 v_x_l_2 v_lambda_l_2 v_W_l_2 v_M v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_x v_lambda v_K_1 v_K_2 v_K v_W v_c v_W_l v_x_l_1 v_lambda_l_1 v_W_l_1 v_x_l_2 v_lambda_l_2 v_W_l_2 v_M v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_x v_lambda v_K_1 v_K_2 v_K v_W v_c v_W_l v_x_l_1 v_lambda_l_1 v_W_l_1 v_x_l_2 v_lambda_l_2 v_W_l_2 v_M v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_x v_lambda v_K_1 v_K_2 v_K v_W v_c v_W_l v_x_l_1 v_lambda_l_1 v_W_l_1 v_x_l_2 v_lambda_l_2 v_W_l_2 v_M v_l v_l_1 v_l_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4g, conclusion (17) *)
Lemma conclusion_17 :
  forall s : state, (2 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_K_1 s) + (v_K_2 s) - 1 - ((v_M s) - 1) * (v_l s) ^ 2 > (v_l s) * (1 - (v_l s)) * (1 + ((v_M s) - 1) * (v_l s)) / (1 + (v_l s))).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_17 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4g, conclusion (23) *)
Lemma conclusion_23 :
  forall s : state, (2 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (forall x_l_1 : R, (forall x_l_2 : R, ((v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) -> (v_W_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_W_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))))))).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_23 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

