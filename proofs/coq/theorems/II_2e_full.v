(* The conclusions of theorem II.2e, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2e.
From RLStar Require Import Theorems.II_2e.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_w_2, v_w_1, v_x_here, v_x_next, v_p_next in X |- *.

Lemma defined_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2e.II_2e_9 (v_x s) (v_M s) (v_p s n) (v_P_others s n)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (proj1 (proj2 (proj2 Hs)))); specialize (G9 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G9 (fact_1 s Hs n Hn)); specialize (G9 (fact_2 s Hs n Hn)); first [divisor_of G9 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))) | plain_from (proj2 G9) | from_divisors G9]).
  exact (conj C0 I).
Qed.

Lemma defined_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) /\ ((v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2e.II_2e_11 (v_x s) (v_M s) (v_p s n) (v_P_others s n) (v_P s)) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 (proj1 (proj2 (proj2 Hs)))); specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G11 (fact_1 s Hs n Hn)); specialize (G11 (fact_2 s Hs n Hn)); specialize (G11 (fact_3 s Hs n Hn)); specialize (G11 (fact_4 s Hs n Hn)); specialize (G11 (fact_5 s Hs n Hn)); first [divisor_of G11 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))) | plain_from (proj2 (proj2 G11)) | from_divisors G11]).
  assert (C1 : (v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2e.II_2e_11 (v_x s) (v_M s) (v_p s n) (v_P_others s n) (v_P s)) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 (proj1 (proj2 (proj2 Hs)))); specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G11 (fact_1 s Hs n Hn)); specialize (G11 (fact_2 s Hs n Hn)); specialize (G11 (fact_3 s Hs n Hn)); specialize (G11 (fact_4 s Hs n Hn)); specialize (G11 (fact_5 s Hs n Hn)); first [divisor_of G11 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))) | plain_from (proj2 (proj2 G11)) | from_divisors G11]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | beyond (fact_9 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))) | known_by Hn (conj (fact_14 s Hs n Hn) (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_p s k) < 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_p s k) - (v_x s) > ((v_M s) - 2) * (v_p s k) * (v_x s)) -> (forall n, (n < steps s)%nat -> (v_p_next s n) > 0))).
Proof.
  exact (conj definedness_6 Theorems.II_2e.conclusion_6).
Qed.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2e.II_2e_10 (v_x s) (v_M s) (v_p s n) (v_P_others s n)) as G10; specialize (G10 (proj1 (proj2 Hs))); specialize (G10 (proj1 (proj2 (proj2 Hs)))); specialize (G10 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G10 (fact_1 s Hs n Hn)); specialize (G10 (fact_2 s Hs n Hn)); first [divisor_of G10 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))) | plain_from (proj2 G10) | from_divisors G10]).
  exact (conj C0 I).
Qed.

Lemma definedness_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | beyond (fact_9 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))) | known_by Hn (conj (fact_14 s Hs n Hn) (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_p s k) < 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_p s k) - (v_x s) > ((v_M s) - 2) * (v_p s k) * (v_x s)) -> (forall n, (n < steps s)%nat -> (v_p_next s n) < 1))).
Proof.
  exact (conj definedness_7 Theorems.II_2e.conclusion_7).
Qed.

Lemma definedness_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_x s) * (v_P s) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_p s n) * (v_P_others s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) by exact (proj1 (proj2 (defined_8 s Hs n Hn))).
  assert (W0 : 1 - ((v_M s) - 1) * (v_x s) * (v_P s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))))].
  assert (W1 : 1 - ((v_M s) - 1) * (v_x s) * (v_p s n) * (v_P_others s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | beyond (fact_9 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))) | known_by Hn (conj (fact_14 s Hs n Hn) (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_8 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_x s) * (v_P s) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_p s n) * (v_P_others s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_p s k) < 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_p s k) - (v_x s) > ((v_M s) - 2) * (v_p s k) * (v_x s)) -> (forall n, (n < steps s)%nat -> (v_x_next s) = (v_x_here s n)))).
Proof.
  exact (conj definedness_8 Theorems.II_2e.conclusion_8).
Qed.

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2e.II_2e_13 (v_x s) (v_M s) (v_p s n) (v_P_others s n)) as G13; specialize (G13 (proj1 (proj2 Hs))); specialize (G13 (proj1 (proj2 (proj2 Hs)))); specialize (G13 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G13 (fact_1 s Hs n Hn)); specialize (G13 (fact_2 s Hs n Hn)); first [divisor_of G13 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))) | plain_from (proj2 (proj2 G13)) | from_divisors G13]).
  exact (conj C0 I).
Qed.

Lemma definedness_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_p s n) * (v_P_others s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) by exact (proj1 (defined_10 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | beyond (fact_9 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))) | known_by Hn (conj (fact_14 s Hs n Hn) (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))))))))))].
  assert (W1 : 1 - ((v_M s) - 1) * (v_x s) * (v_p s n) * (v_P_others s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | beyond (fact_9 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))) | known_by Hn (conj (fact_14 s Hs n Hn) (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_10 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_p s n) * (v_P_others s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_p s k) < 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_p s k) - (v_x s) > ((v_M s) - 2) * (v_p s k) * (v_x s)) -> (forall n, (n < steps s)%nat -> (v_p_next s n) - (v_x_here s n) - ((v_M s) - 2) * (v_p_next s n) * (v_x_here s n) = ((v_w_1 s n) + (v_w_2 s n)) / (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n)) / (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n))))).
Proof.
  exact (conj definedness_10 Theorems.II_2e.conclusion_10).
Qed.

Lemma defined_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2e.II_2e_18 (v_x s) (v_M s) (v_p s n) (v_P_others s n)) as G18; specialize (G18 (proj1 (proj2 Hs))); specialize (G18 (proj1 (proj2 (proj2 Hs)))); specialize (G18 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G18 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G18 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G18 (fact_1 s Hs n Hn)); specialize (G18 (fact_2 s Hs n Hn)); specialize (G18 ltac:(same (fact_14 s Hs n Hn))); first [divisor_of G18 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))) | plain_from (proj2 (proj2 G18)) | from_divisors G18]).
  exact (conj C0 I).
Qed.

Lemma definedness_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_p s n) * (v_P_others s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) by exact (proj1 (defined_15 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | beyond (fact_9 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))) | known_by Hn (conj (fact_14 s Hs n Hn) (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))))))))))].
  assert (W1 : 1 - ((v_M s) - 1) * (v_x s) * (v_p s n) * (v_P_others s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | beyond (fact_9 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))) | known_by Hn (conj (fact_14 s Hs n Hn) (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_15 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_p s n) * (v_P_others s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_p s k) < 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_p s k) - (v_x s) > ((v_M s) - 2) * (v_p s k) * (v_x s)) -> (forall n, (n < steps s)%nat -> (v_p_next s n) - (v_x_here s n) > ((v_M s) - 2) * (v_p_next s n) * (v_x_here s n)))).
Proof.
  exact (conj definedness_15 Theorems.II_2e.conclusion_15).
Qed.

Lemma defined_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2e.II_2e_19 (v_x s) (v_M s) (v_p s n) (v_P_others s n)) as G19; specialize (G19 (proj1 (proj2 Hs))); specialize (G19 (proj1 (proj2 (proj2 Hs)))); specialize (G19 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G19 (fact_1 s Hs n Hn)); specialize (G19 (fact_2 s Hs n Hn)); first [divisor_of G19 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))) | plain_from (proj2 (proj2 G19)) | from_divisors G19]).
  exact (conj C0 I).
Qed.

Lemma definedness_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_p s n) * (v_P_others s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_P_others s n) * (v_p s n) * (v_x s) - (v_P_others s n) * (v_p s n) * (v_x s) - 1 <> 0) by exact (proj1 (defined_16 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | beyond (fact_9 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))) | known_by Hn (conj (fact_14 s Hs n Hn) (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))))))))))].
  assert (W1 : 1 - ((v_M s) - 1) * (v_x s) * (v_p s n) * (v_P_others s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | beyond (fact_9 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))) | known_by Hn (conj (fact_14 s Hs n Hn) (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj (fact_11 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_16 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_p s n) * (v_P_others s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_p s k) < 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_p s k) - (v_x s) > ((v_M s) - 2) * (v_p s k) * (v_x s)) -> (forall n, (n < steps s)%nat -> (v_p_next s n) - (v_x_here s n) = (((v_p s n) - (v_x s)) * (1 + (v_P_others s n)) - 2 * ((v_M s) - 2) * (v_p s n) * (v_x s) * (v_P_others s n)) / (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n))))).
Proof.
  exact (conj definedness_16 Theorems.II_2e.conclusion_16).
Qed.

