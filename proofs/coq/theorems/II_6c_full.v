(* The conclusions of theorem II.6c, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_6c.
From RLStar Require Import Theorems.II_6c.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_next, v_delta_next_x in X |- *.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_6c.II_6c_11 (v_x s) (v_delta s n) (v_M s) (v_rest_x s) (v_rest s n)) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G11 (fact_1 s Hs n Hn)); specialize (G11 (fact_2 s Hs n Hn)); specialize (G11 (fact_3 s Hs n Hn)); specialize (G11 (fact_4 s Hs n Hn)); specialize (G11 (fact_5 s Hs n Hn)); specialize (G11 (fact_6 s Hs n Hn)); first [divisor_of G11 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))) | plain_from (proj2 (proj2 G11)) | from_divisors G11]).
  assert (C1 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by (pose proof (Generated.II_6c.II_6c_11 (v_x s) (v_delta s n) (v_M s) (v_rest_x s) (v_rest s n)) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G11 (fact_1 s Hs n Hn)); specialize (G11 (fact_2 s Hs n Hn)); specialize (G11 (fact_3 s Hs n Hn)); specialize (G11 (fact_4 s Hs n Hn)); specialize (G11 (fact_5 s Hs n Hn)); specialize (G11 (fact_6 s Hs n Hn)); first [divisor_of G11 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))) | plain_from (proj2 (proj2 G11)) | from_divisors G11]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (defined_7 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma definedness_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by exact (proj1 (proj2 (defined_7 s Hs n Hn))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_9 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> ((v_x s) + (v_eta s) + (v_w s)) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)) <= (v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s) -> (forall k, (k < steps s)%nat -> -(v_eta s) <= (v_epsilon s k)) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) + (v_epsilon s n) >= (v_x s) + (v_w s)))).
Proof.
  exact (conj definedness_9 Theorems.II_6c.conclusion_9).
Qed.

