(* The conclusions of theorem II.6a, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_6a.
From RLStar Require Import Theorems.II_6a.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_next_y, v_delta_next_x in X |- *.

Lemma defined_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) /\ ((v_M s) * (v_rest_y s) * (v_y s) - (v_rest_y s) * (v_y s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by (pose proof (Generated.II_6a.II_6a_9 (v_x s) (v_y s) (v_M s) (v_rest_x s) (v_rest_y s)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (proj1 (proj2 (proj2 Hs)))); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G9 (fact_1 s Hs n Hn)); specialize (G9 (fact_2 s Hs n Hn)); specialize (G9 (fact_3 s Hs n Hn)); specialize (G9 (fact_4 s Hs n Hn)); specialize (G9 (fact_5 s Hs n Hn)); first [divisor_of G9 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G9)) | from_divisors G9]).
  assert (C1 : (v_M s) * (v_rest_y s) * (v_y s) - (v_rest_y s) * (v_y s) + 1 <> 0) by (pose proof (Generated.II_6a.II_6a_9 (v_x s) (v_y s) (v_M s) (v_rest_x s) (v_rest_y s)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (proj1 (proj2 (proj2 Hs)))); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G9 (fact_1 s Hs n Hn)); specialize (G9 (fact_2 s Hs n Hn)); specialize (G9 (fact_3 s Hs n Hn)); specialize (G9 (fact_4 s Hs n Hn)); specialize (G9 (fact_5 s Hs n Hn)); first [divisor_of G9 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G9)) | from_divisors G9]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) /\ (1 + ((v_M s) - 1) * (v_y s) * (v_rest_y s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_rest_y s) * (v_y s) - (v_rest_y s) * (v_y s) + 1 <> 0) by exact (proj1 (proj2 (defined_6 s Hs n Hn))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_y s) * (v_rest_y s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))) | known_by Hn (conj (fact_5 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) /\ (1 + ((v_M s) - 1) * (v_y s) * (v_rest_y s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) <= (v_y s) -> (v_y s) <= 1 -> (v_M s) >= 2 -> (v_delta_next_x s) <= (v_delta_next_y s))).
Proof.
  exact (conj definedness_6 Theorems.II_6a.conclusion_6).
Qed.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by (pose proof (Generated.II_6a.II_6a_10 (v_x s) (v_M s) (v_rest_x s)) as G10; specialize (G10 (proj1 (proj2 Hs))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G10 (fact_1 s Hs n Hn)); specialize (G10 (fact_3 s Hs n Hn)); first [divisor_of G10 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G10) | from_divisors G10]).
  exact (conj C0 I).
Qed.

Lemma definedness_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_rest_y s) * (v_y s) - (v_rest_y s) * (v_y s) + 1 <> 0) by exact (proj1 (proj2 (defined_6 s Hs n Hn))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) <= (v_y s) -> (v_y s) <= 1 -> (v_M s) >= 2 -> (v_delta_next_x s) - (v_x s) = (v_rest_x s) * (1 - (v_x s)) * (1 + ((v_M s) - 1) * (v_x s)) / (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)))).
Proof.
  exact (conj definedness_7 Theorems.II_6a.conclusion_7).
Qed.

