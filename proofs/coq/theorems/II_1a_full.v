(* The conclusions of theorem II.1a, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_1a.
From RLStar Require Import Theorems.II_1a.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_next_gamma, v_delta_next in X |- *.

Lemma defined_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_M s) * (v_gamma s n) * (v_rest_gamma s n) - (v_gamma s n) * (v_rest_gamma s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_1a.II_1a_9 (v_delta s n) (v_gamma s n) (v_M s) (v_rest s n) (v_rest_gamma s n)) as G9; specialize (G9 ((proj1 (proj2 Hs)) n Hn)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G9 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G9 (fact_1 s Hs n Hn)); specialize (G9 (fact_2 s Hs n Hn)); specialize (G9 (fact_3 s Hs n Hn)); specialize (G9 (fact_4 s Hs n Hn)); specialize (G9 (fact_5 s Hs n Hn)); first [divisor_of G9 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G9)) | from_divisors G9]).
  assert (C1 : (v_M s) * (v_gamma s n) * (v_rest_gamma s n) - (v_gamma s n) * (v_rest_gamma s n) + 1 <> 0) by (pose proof (Generated.II_1a.II_1a_9 (v_delta s n) (v_gamma s n) (v_M s) (v_rest s n) (v_rest_gamma s n)) as G9; specialize (G9 ((proj1 (proj2 Hs)) n Hn)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G9 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G9 (fact_1 s Hs n Hn)); specialize (G9 (fact_2 s Hs n Hn)); specialize (G9 (fact_3 s Hs n Hn)); specialize (G9 (fact_4 s Hs n Hn)); specialize (G9 (fact_5 s Hs n Hn)); first [divisor_of G9 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G9)) | from_divisors G9]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_M s) * (v_gamma s n) * (v_rest_gamma s n) - (v_gamma s n) * (v_rest_gamma s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (defined_6 s Hs n Hn))).
  assert (C2 : (v_M s) * (v_gamma s n) * (v_rest_gamma s n) - (v_gamma s n) * (v_rest_gamma s n) + 1 <> 0) by (exact (proj1 (proj2 (defined_6 s Hs n Hn)))).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_1a.II_1a_15 (v_M s) (v_L_next s) (v_L_next_gamma s)) as G15; specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G15 (fact_8 s Hs n Hn)); specialize (G15 (fact_9 s Hs n Hn)); first [divisor_of G15 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G15) | from_divisors G15]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_gamma s n) * (v_rest_gamma s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_gamma s n) * (v_rest_gamma s n) - (v_gamma s n) * (v_rest_gamma s n) + 1 <> 0) by exact (proj1 (proj2 (defined_6 s Hs n Hn))).
  assert (K2 : (v_M s) <> 0) by exact (proj1 (defined_10 s Hs n Hn)).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_gamma s n) * (v_rest_gamma s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))) | known_by Hn (conj (fact_5 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_gamma s n) * (v_rest_gamma s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_gamma s k)) -> (forall k, (k < steps s)%nat -> (v_gamma s k) <= 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) <= (v_delta_next_gamma s n)))).
Proof.
  exact (conj definedness_6 Theorems.II_1a.conclusion_6).
Qed.

Lemma definedness_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_gamma s n) * (v_rest_gamma s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_10 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (defined_10 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_gamma s n) * (v_rest_gamma s n) - (v_gamma s n) * (v_rest_gamma s n) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_10 s Hs n Hn)))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))].
  assert (W2 : 1 + ((v_M s) - 1) * (v_gamma s n) * (v_rest_gamma s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))) | known_by Hn (conj (fact_5 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_10 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_gamma s n) * (v_rest_gamma s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_gamma s k)) -> (forall k, (k < steps s)%nat -> (v_gamma s k) <= 1) -> (v_M s) >= 2 -> (1 + ((v_M s) - 1) * (v_L_next s)) / (v_M s) <= (1 + ((v_M s) - 1) * (v_L_next_gamma s)) / (v_M s))).
Proof.
  exact (conj definedness_10 Theorems.II_1a.conclusion_10).
Qed.

