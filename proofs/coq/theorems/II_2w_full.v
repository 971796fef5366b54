(* The conclusions of theorem II.2w, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2w.
From RLStar Require Import Theorems.II_2w.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_J in X |- *.

Lemma concluded_5 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> ((v_delta s n) <= 0 -> ((v_M s) - 1) ^ 2 * (v_L s) <= 1))).
Proof.
  exact Theorems.II_2w.conclusion_5.
Qed.

Lemma defined_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) <= 0 -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn Ho0.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2w.II_2w_7 (v_M s) (v_L s)) as G7; specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G7 (fact_5 s Hs n Hn Ho0)); first [divisor_of G7 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ho0 I)))) | plain_from (proj2 (proj2 G7)) | from_divisors G7]).
  assert (C1 : (v_M s) - 1 <> 0) by (pose proof (Generated.II_2w.II_2w_7 (v_M s) (v_L s)) as G7; specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G7 (fact_5 s Hs n Hn Ho0)); first [divisor_of G7 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ho0 I)))) | plain_from (proj2 (proj2 G7)) | from_divisors G7]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) <= 0 -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn Ho0.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_6 s Hs n Hn Ho0)).
  assert (K1 : (v_M s) - 1 <> 0) by exact (proj1 (proj2 (defined_6 s Hs n Hn Ho0))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly Ho0 | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ho0 I))))))].
  assert (W1 : (v_M s) - 1 <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly Ho0 | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ho0 I)))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) <= 0 -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> ((v_delta s n) <= 0 -> (v_J s) <= 1 / ((v_M s) - 1))))).
Proof.
  exact (conj definedness_6 Theorems.II_2w.conclusion_6).
Qed.

