(* The conclusions of theorem II.4i, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4i.
From RLStar Require Import Theorems.II_4i.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_v, v_u, v_b, v_a, v_H in X |- *.

Lemma defined_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_P s) - 1 <> 0) /\ ((v_l s) - 1 <> 0) /\ ((v_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (plain_from (fact_16 s Hs n Hn)).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (plain_from (fact_8 s Hs n Hn)).
  assert (C2 : (v_P s) - 1 <> 0) by (plain_from (fact_2 s Hs n Hn)).
  assert (C3 : (v_l s) - 1 <> 0) by (plain_from (proj1 (proj2 (proj2 Hs)))).
  assert (C4 : (v_x s) <> 0) by (pose proof (Generated.II_4i.II_4i_25 (v_x s) (v_phi s)) as G25; specialize (G25 (fact_11 s Hs n Hn)); specialize (G25 (fact_19 s Hs n Hn)); first [divisor_of G25 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G25) | from_divisors G25]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

Lemma defined_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_l s) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_l s) > 0) by (plain_from (fact_12 s Hs n Hn)).
  exact (conj C0 I).
Qed.

Lemma defined_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_P s) - 1 <> 0) by (pose proof (Generated.II_4i.II_4i_18 (v_M s) (v_P s)) as G18; specialize (G18 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G18 (fact_1 s Hs n Hn)); specialize (G18 (fact_2 s Hs n Hn)); first [divisor_of G18 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G18) | from_divisors G18]).
  exact (conj C0 I).
Qed.

Lemma defined_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((v_P s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (plain_from (fact_16 s Hs n Hn)).
  assert (C1 : (v_P s) - 1 <> 0) by (exact (proj1 (defined_16 s Hs n Hn))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((v_P s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (proj1 (defined_29 s Hs n Hn))).
  assert (C1 : (v_P s) - 1 <> 0) by (exact (proj1 (proj2 (defined_29 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_l s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_l s) - 1 <> 0) by (pose proof (Generated.II_4i.II_4i_12 (v_l s) (v_M s)) as G12; specialize (G12 (proj1 (proj2 Hs))); specialize (G12 (proj1 (proj2 (proj2 Hs)))); specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G12 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G12) | from_divisors G12]).
  exact (conj C0 I).
Qed.

Lemma defined_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_l s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (plain_from (fact_8 s Hs n Hn)).
  assert (C1 : (v_l s) - 1 <> 0) by (exact (proj1 (defined_8 s Hs n Hn))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_l s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (proj1 (defined_33 s Hs n Hn))).
  assert (C1 : (v_l s) - 1 <> 0) by (exact (proj1 (proj2 (defined_33 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_P s) - 1 <> 0) /\ ((v_l s) + 1 <> 0) /\ ((v_l s) - 1 <> 0) /\ ((v_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (proj1 (defined_34 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (proj1 (defined_35 s Hs n Hn))).
  assert (C2 : (v_P s) - 1 <> 0) by (exact (proj1 (proj2 (defined_34 s Hs n Hn)))).
  assert (C3 : (v_l s) + 1 <> 0) by (pose proof (Generated.II_4i.II_4i_33 (v_l s) (v_M s) (v_x s) (v_phi s)) as G33; specialize (G33 (proj1 (proj2 Hs))); specialize (G33 (proj1 (proj2 (proj2 Hs)))); specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G33 (fact_11 s Hs n Hn)); specialize (G33 (fact_19 s Hs n Hn)); specialize (G33 (fact_34 s Hs n Hn)); specialize (G33 (fact_35 s Hs n Hn)); first [divisor_of G33 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 G33)) | from_divisors G33]).
  assert (C4 : (v_l s) - 1 <> 0) by (pose proof (Generated.II_4i.II_4i_33 (v_l s) (v_M s) (v_x s) (v_phi s)) as G33; specialize (G33 (proj1 (proj2 Hs))); specialize (G33 (proj1 (proj2 (proj2 Hs)))); specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G33 (fact_11 s Hs n Hn)); specialize (G33 (fact_19 s Hs n Hn)); specialize (G33 (fact_34 s Hs n Hn)); specialize (G33 (fact_35 s Hs n Hn)); first [divisor_of G33 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 G33)) | from_divisors G33]).
  assert (C5 : (v_x s) <> 0) by (pose proof (Generated.II_4i.II_4i_33 (v_l s) (v_M s) (v_x s) (v_phi s)) as G33; specialize (G33 (proj1 (proj2 Hs))); specialize (G33 (proj1 (proj2 (proj2 Hs)))); specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G33 (fact_11 s Hs n Hn)); specialize (G33 (fact_19 s Hs n Hn)); specialize (G33 (fact_34 s Hs n Hn)); specialize (G33 (fact_35 s Hs n Hn)); first [divisor_of G33 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 G33)) | from_divisors G33]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

Lemma defined_47 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_M s) * (v_count_1 s) > 0) /\ ((v_P s) - 1 <> 0) /\ ((v_l s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (plain_from (fact_16 s Hs n Hn)).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (plain_from (fact_8 s Hs n Hn)).
  assert (C2 : (v_M s) * (v_count_1 s) > 0) by (plain_from (fact_46 s Hs n Hn)).
  assert (C3 : (v_P s) - 1 <> 0) by (exact (proj1 (defined_16 s Hs n Hn))).
  assert (C4 : (v_l s) - 1 <> 0) by (exact (proj1 (defined_8 s Hs n Hn))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

Lemma definedness_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_x s) <> 0) /\ (1 - (v_P s) <> 0) /\ (1 - (v_l s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by exact (proj1 (defined_23 s Hs n Hn)).
  assert (K1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by exact (proj1 (proj2 (defined_23 s Hs n Hn))).
  assert (K2 : (v_P s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_23 s Hs n Hn)))).
  assert (K3 : (v_l s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_23 s Hs n Hn))))).
  assert (K4 : (v_x s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_23 s Hs n Hn)))))).
  assert (K5 : (v_l s) > 0) by exact (proj1 (defined_14 s Hs n Hn)).
  assert (K6 : (v_l s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_36 s Hs n Hn))))).
  assert (K7 : (v_M s) * (v_count_1 s) > 0) by exact (proj1 (proj2 (proj2 (defined_47 s Hs n Hn)))).
  assert (W0 : (v_x s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))) | known_by Hn (conj (fact_11 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))].
  assert (W1 : 1 - (v_P s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | beyond (fact_38 s Hs n Hn) | beyond (fact_39 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))) | known_by Hn (conj (fact_42 s Hs n Hn) (conj (fact_39 s Hs n Hn) (conj (fact_38 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))].
  assert (W2 : 1 - (v_l s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_12 s Hs n Hn) | beyond (fact_13 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))) | known_by Hn (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))].
  assert (W3 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))) | known_by Hn (conj (fact_43 s Hs n Hn) (conj (fact_42 s Hs n Hn) (conj (fact_39 s Hs n Hn) (conj (fact_38 s Hs n Hn) (conj (fact_28 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))))].
  assert (W4 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))) | known_by Hn (conj (fact_31 s Hs n Hn) (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  exact I.
Qed.

Lemma concluded_23 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_x s) <> 0) /\ (1 - (v_P s) <> 0) /\ (1 - (v_l s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ True) /\
  (forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_H s) > 0)).
Proof.
  exact (conj definedness_23 Theorems.II_4i.conclusion_23).
Qed.

Lemma defined_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_P s) - 1 <> 0) /\ ((v_l s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (plain_from (fact_16 s Hs n Hn)).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (plain_from (fact_8 s Hs n Hn)).
  assert (C2 : (v_P s) - 1 <> 0) by (exact (proj1 (defined_16 s Hs n Hn))).
  assert (C3 : (v_l s) - 1 <> 0) by (exact (proj1 (defined_8 s Hs n Hn))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_P s) - 1 <> 0) /\ ((v_l s) - 1 <> 0) /\ ((v_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (proj1 (defined_25 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (proj1 (proj2 (defined_25 s Hs n Hn)))).
  assert (C2 : (v_P s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_25 s Hs n Hn))))).
  assert (C3 : (v_l s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_25 s Hs n Hn)))))).
  assert (C4 : (v_x s) <> 0) by (pose proof (Generated.II_4i.II_4i_27 (v_x s) (v_phi s)) as G27; specialize (G27 (fact_11 s Hs n Hn)); specialize (G27 (fact_19 s Hs n Hn)); specialize (G27 (fact_25 s Hs n Hn)); first [divisor_of G27 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G27) | from_divisors G27]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

Lemma definedness_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_x s) <> 0) /\ (1 - (v_P s) <> 0) /\ (1 - (v_l s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by exact (proj1 (defined_26 s Hs n Hn)).
  assert (K1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by exact (proj1 (proj2 (defined_26 s Hs n Hn))).
  assert (K2 : (v_P s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_26 s Hs n Hn)))).
  assert (K3 : (v_l s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_26 s Hs n Hn))))).
  assert (K4 : (v_x s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_26 s Hs n Hn)))))).
  assert (K5 : (v_l s) > 0) by exact (proj1 (defined_14 s Hs n Hn)).
  assert (K6 : (v_l s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_36 s Hs n Hn))))).
  assert (K7 : (v_M s) * (v_count_1 s) > 0) by exact (proj1 (proj2 (proj2 (defined_47 s Hs n Hn)))).
  assert (W0 : (v_x s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))) | known_by Hn (conj (fact_11 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))].
  assert (W1 : 1 - (v_P s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | beyond (fact_38 s Hs n Hn) | beyond (fact_39 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))) | known_by Hn (conj (fact_42 s Hs n Hn) (conj (fact_39 s Hs n Hn) (conj (fact_38 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))].
  assert (W2 : 1 - (v_l s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_12 s Hs n Hn) | beyond (fact_13 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))) | known_by Hn (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))].
  assert (W3 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))) | known_by Hn (conj (fact_43 s Hs n Hn) (conj (fact_42 s Hs n Hn) (conj (fact_39 s Hs n Hn) (conj (fact_38 s Hs n Hn) (conj (fact_28 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))))].
  assert (W4 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))) | known_by Hn (conj (fact_31 s Hs n Hn) (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  exact I.
Qed.

Lemma concluded_26 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_x s) <> 0) /\ (1 - (v_P s) <> 0) /\ (1 - (v_l s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ True) /\
  (forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_H s) < 1)).
Proof.
  exact (conj definedness_26 Theorems.II_4i.conclusion_26).
Qed.

Lemma definedness_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_x s) <> 0) /\ (1 - (v_P s) <> 0) /\ (1 - (v_l s) <> 0) /\ (1 - (v_l s) ^ 2 <> 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by exact (proj1 (defined_36 s Hs n Hn)).
  assert (K1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by exact (proj1 (proj2 (defined_36 s Hs n Hn))).
  assert (K2 : (v_P s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_36 s Hs n Hn)))).
  assert (K3 : (v_l s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_36 s Hs n Hn))))).
  assert (K4 : (v_l s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_36 s Hs n Hn)))))).
  assert (K5 : (v_x s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_36 s Hs n Hn))))))).
  assert (K6 : (v_l s) > 0) by exact (proj1 (defined_14 s Hs n Hn)).
  assert (K7 : (v_M s) * (v_count_1 s) > 0) by exact (proj1 (proj2 (proj2 (defined_47 s Hs n Hn)))).
  assert (W0 : (v_x s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))) | known_by Hn (conj (fact_11 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))].
  assert (W1 : 1 - (v_P s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | beyond (fact_38 s Hs n Hn) | beyond (fact_39 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))) | known_by Hn (conj (fact_42 s Hs n Hn) (conj (fact_39 s Hs n Hn) (conj (fact_38 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))].
  assert (W2 : 1 - (v_l s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_12 s Hs n Hn) | beyond (fact_13 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))) | known_by Hn (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))].
  assert (W3 : 1 - (v_l s) ^ 2 <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_12 s Hs n Hn) | beyond (fact_13 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))) | known_by Hn (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))].
  assert (W4 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))) | known_by Hn (conj (fact_43 s Hs n Hn) (conj (fact_42 s Hs n Hn) (conj (fact_39 s Hs n Hn) (conj (fact_38 s Hs n Hn) (conj (fact_28 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))))))].
  assert (W5 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))) | known_by Hn (conj (fact_31 s Hs n Hn) (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  split; [exact W5|].
  exact I.
Qed.

Lemma concluded_36 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_x s) <> 0) /\ (1 - (v_P s) <> 0) /\ (1 - (v_l s) <> 0) /\ (1 - (v_l s) ^ 2 <> 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ True) /\
  (forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_H s) <= (v_l s) * (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s) ^ 2))).
Proof.
  exact (conj definedness_36 Theorems.II_4i.conclusion_36).
Qed.

Lemma defined_48 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_M s) * (v_count_1 s) > 0) /\ ((v_P s) - 1 <> 0) /\ ((v_l s) - 1 <> 0) /\ ((v_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (proj1 (defined_47 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (proj1 (proj2 (defined_47 s Hs n Hn)))).
  assert (C2 : (v_M s) * (v_count_1 s) > 0) by (exact (proj1 (proj2 (proj2 (defined_47 s Hs n Hn))))).
  assert (C3 : (v_P s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_47 s Hs n Hn)))))).
  assert (C4 : (v_l s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_47 s Hs n Hn))))))).
  assert (C5 : (v_x s) <> 0) by (pose proof (Generated.II_4i.II_4i_47 (v_x s) (v_phi s) (v_C s)) as G47; specialize (G47 (fact_11 s Hs n Hn)); specialize (G47 (fact_19 s Hs n Hn)); specialize (G47 (fact_47 s Hs n Hn)); first [divisor_of G47 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G47) | from_divisors G47]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

Lemma definedness_48 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_x s) <> 0) /\ (1 - (v_P s) <> 0) /\ (1 - (v_l s) <> 0) /\ ((v_M s) * (v_count_1 s) > 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by exact (proj1 (defined_48 s Hs n Hn)).
  assert (K1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by exact (proj1 (proj2 (defined_48 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_count_1 s) > 0) by exact (proj1 (proj2 (proj2 (defined_48 s Hs n Hn)))).
  assert (K3 : (v_P s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_48 s Hs n Hn))))).
  assert (K4 : (v_l s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_48 s Hs n Hn)))))).
  assert (K5 : (v_x s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_48 s Hs n Hn))))))).
  assert (K6 : (v_l s) > 0) by exact (proj1 (defined_14 s Hs n Hn)).
  assert (K7 : (v_l s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_36 s Hs n Hn))))).
  assert (W0 : (v_x s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))) | known_by Hn (conj (fact_11 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))].
  assert (W1 : 1 - (v_P s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | beyond (fact_38 s Hs n Hn) | beyond (fact_39 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))) | known_by Hn (conj (fact_42 s Hs n Hn) (conj (fact_39 s Hs n Hn) (conj (fact_38 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))].
  assert (W2 : 1 - (v_l s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_12 s Hs n Hn) | beyond (fact_13 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))) | known_by Hn (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))].
  assert (W3 : (v_M s) * (v_count_1 s) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))) | known_by Hn (conj (fact_46 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))].
  assert (W4 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))) | known_by Hn (conj (fact_43 s Hs n Hn) (conj (fact_42 s Hs n Hn) (conj (fact_39 s Hs n Hn) (conj (fact_38 s Hs n Hn) (conj (fact_28 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))))))].
  assert (W5 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))) | known_by Hn (conj (fact_31 s Hs n Hn) (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  split; [exact W5|].
  exact I.
Qed.

Lemma concluded_48 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_x s) <> 0) /\ (1 - (v_P s) <> 0) /\ (1 - (v_l s) <> 0) /\ ((v_M s) * (v_count_1 s) > 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ True) /\
  (forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_H s) >= 1 - (v_C s) / (v_x s))).
Proof.
  exact (conj definedness_48 Theorems.II_4i.conclusion_48).
Qed.

