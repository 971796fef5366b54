(* The conclusions of theorem II.4m, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4m.
From RLStar Require Theorems.II_4h.
From RLStar Require Theorems.II_4i.
From RLStar Require Import Theorems.II_4m.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_H_l_1, v_H_l_2, v_H, v_H_l_high, v_H_l_low, v_l_high, v_l_low in X |- *.

Lemma defined_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_count_1 s) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_count_1 s) > 0) by (plain_from (fact_2 s Hs n Hn)).
  exact (conj C0 I).
Qed.

Lemma defined_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_count_1 s) > 0) /\ ((v_tau s) - 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_count_1 s) > 0) by (plain_from (fact_2 s Hs n Hn)).
  assert (C1 : (v_tau s) - 2 <> 0) by (pose proof (Generated.II_4m.II_4m_6 (v_tau s) (v_C s)) as G6; specialize (G6 (proj1 (proj2 (proj2 Hs)))); specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 (fact_5 s Hs n Hn)); first [divisor_of G6 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G6) | from_divisors G6]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_4m.II_4m_7 (v_M s) (v_tau s)) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G7 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G7) | from_divisors G7]).
  exact (conj C0 I).
Qed.

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_E s) <> 0) /\ ((v_M s) * (v_count_1 s) > 0) /\ ((v_tau s) - 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_M s) * (v_count_1 s) > 0) by (plain_from (fact_2 s Hs n Hn)).
  assert (C2 : (v_tau s) - 2 <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 Hs))))).
  assert (C0 : (v_E s) <> 0) by (pose proof (Generated.II_4m.II_4m_9 (v_E s)) as G9; specialize (G9 (fact_7 s Hs n Hn)); first [divisor_of G9 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G9) | from_divisors G9]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (2 * (v_M s) <> 0) /\ ((v_x_l_low s) <> 0) /\ (1 - (v_P_l_low s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P_l_low s)) / (1 - (v_P_l_low s)) > 0) /\ (1 - (v_l_low s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_l_low s)) / (1 - (v_l_low s)) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_count_1 s) > 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (K1 : (v_tau s) - 2 <> 0) by exact (proj1 (proj2 (defined_6 s Hs n Hn))).
  assert (K2 : (v_M s) <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (K3 : (v_E s) <> 0) by exact (proj1 (defined_10 s Hs n Hn)).
  assert (K4 : 2 * (v_M s) + (v_tau s) - 1 <> 0) by exact (proj1 (defined_14 s Hs n Hn)).
  assert (K5 : 2 * (v_M s) - (v_tau s) + 1 <> 0) by exact (proj1 (proj2 (defined_14 s Hs n Hn))).
  assert (K6 : (1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 0) by exact (proj1 (defined_18 s Hs n Hn)).
  assert (K7 : (v_x_l_high s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_25 s Hs n Hn)))))).
  assert (W0 : 2 * (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))) | known_by Hn (conj (fact_12 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))].
  assert (W1 : (v_x_l_low s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))].
  assert (W2 : 1 - (v_P_l_low s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))].
  assert (W3 : (1 + ((v_M s) - 1) * (v_P_l_low s)) / (1 - (v_P_l_low s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))) | known_by Hn (conj (fact_12 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))].
  assert (W4 : 1 - (v_l_low s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))) | known_by Hn (conj (fact_23 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))].
  assert (W5 : (1 + ((v_M s) - 1) * (v_l_low s)) / (1 - (v_l_low s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))) | known_by Hn (conj (fact_23 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  split; [exact W5|].
  exact I.
Qed.

Lemma concluded_15 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (2 * (v_M s) <> 0) /\ ((v_x_l_low s) <> 0) /\ (1 - (v_P_l_low s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P_l_low s)) / (1 - (v_P_l_low s)) > 0) /\ (1 - (v_l_low s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_l_low s)) / (1 - (v_l_low s)) > 0) /\ True) /\
  (forall s : state, (3 <= steps s)%nat -> ((v_M s) > 1 -> (v_tau s) > 1 -> (v_tau s) < 2 -> (v_H_l_low s) < (v_tau s) - 1)).
Proof.
  exact (conj definedness_15 Theorems.II_4m.conclusion_15).
Qed.

Lemma definedness_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (2 * (v_E s) <> 0) /\ (2 - (v_tau s) <> 0) /\ ((v_M s) * (v_count_1 s) > 0) /\ ((v_x_l_high s) <> 0) /\ (1 - (v_P_l_high s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P_l_high s)) / (1 - (v_P_l_high s)) > 0) /\ (1 - (v_l_high s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_count_1 s) > 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (K1 : (v_tau s) - 2 <> 0) by exact (proj1 (proj2 (defined_6 s Hs n Hn))).
  assert (K2 : (v_M s) <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (K3 : (v_E s) <> 0) by exact (proj1 (defined_10 s Hs n Hn)).
  assert (K4 : 2 * (v_M s) + (v_tau s) - 1 <> 0) by exact (proj1 (defined_14 s Hs n Hn)).
  assert (K5 : 2 * (v_M s) - (v_tau s) + 1 <> 0) by exact (proj1 (proj2 (defined_14 s Hs n Hn))).
  assert (K6 : (1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 0) by exact (proj1 (defined_18 s Hs n Hn)).
  assert (K7 : (v_x_l_high s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_25 s Hs n Hn)))))).
  assert (W0 : 2 * (v_E s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))) | known_by Hn (conj (fact_22 s Hs n Hn) (conj (fact_7 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))].
  assert (W1 : 2 - (v_tau s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))) | known_by Hn (conj (fact_23 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))].
  assert (W2 : (v_M s) * (v_count_1 s) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))) | known_by Hn (conj (fact_12 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))].
  assert (W3 : (v_x_l_high s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))) | known_by Hn (conj (fact_21 s Hs n Hn) (conj (fact_20 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))].
  assert (W4 : 1 - (v_P_l_high s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))].
  assert (W5 : (1 + ((v_M s) - 1) * (v_P_l_high s)) / (1 - (v_P_l_high s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))) | known_by Hn (conj (fact_12 s Hs n Hn) (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))].
  assert (W6 : 1 - (v_l_high s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))) | known_by Hn (conj (fact_22 s Hs n Hn) (conj (fact_7 s Hs n Hn) (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))].
  assert (W7 : (1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W6 (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))) | known_by Hn (conj (fact_22 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj (fact_7 s Hs n Hn) (conj W6 (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  split; [exact W5|].
  split; [exact W6|].
  split; [exact W7|].
  exact I.
Qed.

Lemma concluded_26 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (2 * (v_E s) <> 0) /\ (2 - (v_tau s) <> 0) /\ ((v_M s) * (v_count_1 s) > 0) /\ ((v_x_l_high s) <> 0) /\ (1 - (v_P_l_high s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P_l_high s)) / (1 - (v_P_l_high s)) > 0) /\ (1 - (v_l_high s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_l_high s)) / (1 - (v_l_high s)) > 0) /\ True) /\
  (forall s : state, (3 <= steps s)%nat -> ((v_M s) > 1 -> (v_tau s) > 1 -> (v_tau s) < 2 -> (v_H_l_high s) > (v_tau s) - 1)).
Proof.
  exact (conj definedness_26 Theorems.II_4m.conclusion_26).
Qed.

