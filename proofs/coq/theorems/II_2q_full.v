(* The conclusions of theorem II.2q, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2q.
From RLStar Require Import Theorems.II_2q.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_e_x_0, v_e_x_T, v_e_next, v_e, v_x_here, v_E, v_C, v_B, v_A, v_delta_next, v_x_next in X |- *.

Lemma concluded_10 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_g s) > 0 -> (v_g s) < 1 -> (v_h s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) -> (forall k, (k < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s k)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s k)) * (1 + (v_x s))) -> (forall n, (n < steps s)%nat -> (v_delta s n) - (v_x s) > ((v_M s) - 2) * (v_delta s n) * (v_x s))).
Proof.
  exact Theorems.II_2q.conclusion_10.
Qed.

Lemma defined_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2q.II_2q_17 (v_x s) (v_delta s n) (v_M s) (v_rest s n)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G17 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G17 (fact_2 s Hs n Hn)); specialize (G17 (fact_7 s Hs n Hn)); specialize (G17 (fact_8 s Hs n Hn)); specialize (G17 (fact_11 s Hs n Hn)); first [divisor_of G17 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))) | plain_from (proj2 G17) | from_divisors G17]).
  exact (conj C0 I).
Qed.

Lemma defined_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2q.II_2q_24 (v_x s) (v_delta s n) (v_M s) (v_P s) (v_rest s n)) as G24; specialize (G24 (proj1 (proj2 Hs))); specialize (G24 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G24 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G24 (fact_2 s Hs n Hn)); specialize (G24 (fact_5 s Hs n Hn)); specialize (G24 (fact_6 s Hs n Hn)); specialize (G24 (fact_7 s Hs n Hn)); specialize (G24 (fact_8 s Hs n Hn)); specialize (G24 (fact_9 s Hs n Hn)); first [divisor_of G24 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))) | plain_from (proj2 (proj2 G24)) | from_divisors G24]).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2q.II_2q_24 (v_x s) (v_delta s n) (v_M s) (v_P s) (v_rest s n)) as G24; specialize (G24 (proj1 (proj2 Hs))); specialize (G24 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G24 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G24 (fact_2 s Hs n Hn)); specialize (G24 (fact_5 s Hs n Hn)); specialize (G24 (fact_6 s Hs n Hn)); specialize (G24 (fact_7 s Hs n Hn)); specialize (G24 (fact_8 s Hs n Hn)); specialize (G24 (fact_9 s Hs n Hn)); first [divisor_of G24 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))) | plain_from (proj2 (proj2 G24)) | from_divisors G24]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_delta s n) * (v_x s) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_19 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_delta s n) * (v_x s) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))))) | known_by Hn (conj (fact_23 s Hs n Hn) (conj (fact_17 s Hs n Hn) (conj (fact_16 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_8 s Hs n Hn) (conj (fact_7 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I)))))))))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_12 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_delta s n) * (v_x s) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_g s) > 0 -> (v_g s) < 1 -> (v_h s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) -> (forall k, (k < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s k)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s k)) * (1 + (v_x s))) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) > 0))).
Proof.
  exact (conj definedness_12 Theorems.II_2q.conclusion_12).
Qed.

Lemma defined_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2q.II_2q_18 (v_x s) (v_delta s n) (v_M s) (v_rest s n)) as G18; specialize (G18 (proj1 (proj2 Hs))); specialize (G18 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G18 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G18 (fact_2 s Hs n Hn)); specialize (G18 (fact_7 s Hs n Hn)); specialize (G18 (fact_8 s Hs n Hn)); first [divisor_of G18 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))) | plain_from (proj2 G18) | from_divisors G18]).
  exact (conj C0 I).
Qed.

Lemma definedness_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_delta s n) * (v_x s) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by exact (proj1 (defined_13 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_19 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_delta s n) * (v_x s) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))))) | known_by Hn (conj (fact_23 s Hs n Hn) (conj (fact_17 s Hs n Hn) (conj (fact_16 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_8 s Hs n Hn) (conj (fact_7 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I)))))))))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_13 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_delta s n) * (v_x s) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_g s) > 0 -> (v_g s) < 1 -> (v_h s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) -> (forall k, (k < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s k)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s k)) * (1 + (v_x s))) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1))).
Proof.
  exact (conj definedness_13 Theorems.II_2q.conclusion_13).
Qed.

Lemma definedness_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_x s) * (v_P s) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_19 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by exact (proj1 (proj2 (defined_19 s Hs n Hn))).
  assert (W0 : 1 - ((v_M s) - 1) * (v_x s) * (v_P s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))))) | known_by Hn (conj (fact_23 s Hs n Hn) (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I)))))))))))))))].
  assert (W1 : 1 - ((v_M s) - 1) * (v_x s) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I)))))))))))) | known_by Hn (conj (fact_23 s Hs n Hn) (conj (fact_17 s Hs n Hn) (conj (fact_16 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_8 s Hs n Hn) (conj (fact_7 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_19 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_x s) * (v_P s) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_g s) > 0 -> (v_g s) < 1 -> (v_h s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) -> (forall k, (k < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s k)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s k)) * (1 + (v_x s))) -> (forall n, (n < steps s)%nat -> (v_x_next s) = (v_x_here s n)))).
Proof.
  exact (conj definedness_19 Theorems.II_2q.conclusion_19).
Qed.

Lemma defined_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2q.II_2q_25 (v_x s) (v_delta s n) (v_M s) (v_g s) (v_rest s n)) as G25; specialize (G25 (proj1 (proj2 Hs))); specialize (G25 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G25 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G25 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)); specialize (G25 (fact_2 s Hs n Hn)); specialize (G25 (fact_7 s Hs n Hn)); specialize (G25 (fact_8 s Hs n Hn)); specialize (G25 ltac:(same (fact_18 s Hs n Hn))); first [divisor_of G25 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))) | plain_from (proj2 (proj2 G25)) | from_divisors G25]).
  exact (conj C0 I).
Qed.

Lemma definedness_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_delta s n) * (v_x s) * (v_rest s n) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by exact (proj1 (defined_20 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_19 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_delta s n) * (v_x s) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))))) | known_by Hn (conj (fact_23 s Hs n Hn) (conj (fact_17 s Hs n Hn) (conj (fact_16 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_8 s Hs n Hn) (conj (fact_7 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I)))))))))))))))))))].
  assert (W1 : 1 - ((v_M s) - 1) * (v_x s) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I)))))))))))) | known_by Hn (conj (fact_23 s Hs n Hn) (conj (fact_17 s Hs n Hn) (conj (fact_16 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_8 s Hs n Hn) (conj (fact_7 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_20 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_delta s n) * (v_x s) * (v_rest s n) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_g s) > 0 -> (v_g s) < 1 -> (v_h s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) -> (forall k, (k < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s k)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s k)) * (1 + (v_x s))) -> (forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_next s n)) * (1 - ((v_M s) - 1) * (v_x_here s n)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta_next s n)) * (1 + (v_x_here s n))))).
Proof.
  exact (conj definedness_20 Theorems.II_2q.conclusion_20).
Qed.

Lemma defined_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2q.II_2q_26 (v_x s) (v_M s) (v_h s) (v_P s)) as G26; specialize (G26 (proj1 (proj2 Hs))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G26 (fact_2 s Hs n Hn)); specialize (G26 (fact_5 s Hs n Hn)); specialize (G26 (fact_6 s Hs n Hn)); first [divisor_of G26 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))) | plain_from (proj2 G26) | from_divisors G26]).
  exact (conj C0 I).
Qed.

Lemma definedness_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_x s) * (v_P s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_21 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_x s) * (v_P s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))))) | known_by Hn (conj (fact_23 s Hs n Hn) (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I)))))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_21 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_x s) * (v_P s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_g s) > 0 -> (v_g s) < 1 -> (v_h s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) -> (forall k, (k < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s k)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s k)) * (1 + (v_x s))) -> ((v_M s) - 1) * (v_x_next s) <= 1 - (v_h s))).
Proof.
  exact (conj definedness_21 Theorems.II_2q.conclusion_21).
Qed.

Lemma defined_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2q.II_2q_27 (v_x s) (v_M s) (v_h s) (v_P s) (v_G s)) as G27; specialize (G27 (proj1 (proj2 Hs))); specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G27 (fact_2 s Hs n Hn)); specialize (G27 (fact_3 s Hs n Hn)); specialize (G27 (fact_4 s Hs n Hn)); specialize (G27 (fact_5 s Hs n Hn)); specialize (G27 (fact_6 s Hs n Hn)); first [divisor_of G27 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))) | plain_from (proj2 G27) | from_divisors G27]).
  exact (conj C0 I).
Qed.

Lemma definedness_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_x s) * (v_P s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_22 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_x s) * (v_P s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))))) | known_by Hn (conj (fact_23 s Hs n Hn) (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I)))))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_22 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_x s) * (v_P s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_g s) > 0 -> (v_g s) < 1 -> (v_h s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) -> (forall k, (k < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s k)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s k)) * (1 + (v_x s))) -> (v_x_next s) <= (v_x s) - (v_G s) * (v_h s))).
Proof.
  exact (conj definedness_22 Theorems.II_2q.conclusion_22).
Qed.

