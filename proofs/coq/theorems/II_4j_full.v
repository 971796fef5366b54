(* The conclusions of theorem II.4j, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4j.
From RLStar Require Theorems.II_4h.
From RLStar Require Import Theorems.II_4j.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_H_l_2, v_H_l_1, v_tau, v_H_l_star, v_H in X |- *.

Lemma defined_21 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_P s) - 1 <> 0) /\ ((v_l s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_P s) - 1 <> 0) by (pose proof (Generated.II_4j.II_4j_22 (v_l s) (v_M s) (v_P s)) as G22; specialize (G22 (proj1 (proj2 Hs))); specialize (G22 (proj1 (proj2 (proj2 Hs)))); specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G22 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G22 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G22 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); first [divisor_of G22 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 G22)) | from_divisors G22]).
  assert (C1 : (v_l s) - 1 <> 0) by (pose proof (Generated.II_4j.II_4j_22 (v_l s) (v_M s) (v_P s)) as G22; specialize (G22 (proj1 (proj2 Hs))); specialize (G22 (proj1 (proj2 (proj2 Hs)))); specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G22 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G22 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G22 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); first [divisor_of G22 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 G22)) | from_divisors G22]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_22 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) + ((v_M s) - 1) * ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_P s) - 1 <> 0) /\ ((v_l s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) + ((v_M s) - 1) * ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) * (v_P s)) / (1 - (v_P s)) > 0) by (plain_from (fact_21 s Hs n Hn)).
  assert (C1 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (plain_from (fact_16 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  assert (C2 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (plain_from (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  assert (C3 : (v_P s) - 1 <> 0) by (exact (proj1 (defined_21 s Hs n Hn))).
  assert (C4 : (v_l s) - 1 <> 0) by (exact (proj1 (proj2 (defined_21 s Hs n Hn)))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

Lemma defined_23 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) + ((v_M s) - 1) * ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_P s) - 1 <> 0) /\ ((v_l s) - 1 <> 0) /\ ((v_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) + ((v_M s) - 1) * ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (proj1 (defined_22 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by (exact (proj1 (proj2 (defined_22 s Hs n Hn)))).
  assert (C2 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (exact (proj1 (proj2 (proj2 (defined_22 s Hs n Hn))))).
  assert (C3 : (v_P s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_22 s Hs n Hn)))))).
  assert (C4 : (v_l s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_22 s Hs n Hn))))))).
  assert (C5 : (v_x s) <> 0) by (pose proof (Generated.II_4j.II_4j_23 (v_x s) (v_phi s) (v_theta_next s)) as G23; specialize (G23 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G23 (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G23 (fact_22 s Hs n Hn)); first [divisor_of G23 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G23) | from_divisors G23]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

Lemma defined_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_l s) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_l s) > 0) by (plain_from (fact_12 s Hs n Hn)).
  exact (conj C0 I).
Qed.

Lemma definedness_23 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_x s) <> 0) /\ (1 - (v_P s) <> 0) /\ (1 - (v_l s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ (((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) + ((v_M s) - 1) * ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) * (v_P s)) / (1 - (v_P s)) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) + ((v_M s) - 1) * ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) * (v_P s)) / (1 - (v_P s)) > 0) by exact (proj1 (defined_23 s Hs n Hn)).
  assert (K1 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by exact (proj1 (proj2 (defined_23 s Hs n Hn))).
  assert (K2 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by exact (proj1 (proj2 (proj2 (defined_23 s Hs n Hn)))).
  assert (K3 : (v_P s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_23 s Hs n Hn))))).
  assert (K4 : (v_l s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_23 s Hs n Hn)))))).
  assert (K5 : (v_x s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_23 s Hs n Hn))))))).
  assert (K6 : (v_l s) > 0) by exact (proj1 (defined_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  assert (W0 : (v_x s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))))) | known_by Hn (conj (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))))))].
  assert (W1 : 1 - (v_P s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))))) | known_by Hn (conj (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))))))))].
  assert (W2 : 1 - (v_l s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))))))) | known_by Hn (conj (fact_13 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))))))))].
  assert (W3 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))))))) | known_by Hn (conj (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))))))))))].
  assert (W4 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))))))))) | known_by Hn (conj (fact_13 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))))))))))].
  assert (W5 : ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) + ((v_M s) - 1) * ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) * (v_P s)) / (1 - (v_P s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))))))))) | known_by Hn (conj (fact_13 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  split; [exact W5|].
  exact I.
Qed.

Lemma concluded_23 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_x s) <> 0) /\ (1 - (v_P s) <> 0) /\ (1 - (v_l s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ (((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) + ((v_M s) - 1) * ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s))) * (v_P s)) / (1 - (v_P s)) > 0) /\ True) /\
  (forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_l_star s) > 0 -> (v_l_star s) < 1 -> (v_theta_next s) = (v_x s) * (1 + (v_H s)))).
Proof.
  exact (conj definedness_23 Theorems.II_4j.conclusion_23).
Qed.

