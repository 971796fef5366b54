(* The conclusions of theorem II.6b, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_6b.
From RLStar Require Import Theorems.II_6b.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_next_x in X |- *.

Lemma defined_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by (pose proof (Generated.II_6b.II_6b_5 (v_x s) (v_M s) (v_rest_x s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (fact_1 s Hs n Hn)); specialize (G5 (fact_2 s Hs n Hn)); first [divisor_of G5 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G5) | from_divisors G5]).
  exact (conj C0 I).
Qed.

Lemma definedness_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by exact (proj1 (defined_3 s Hs n Hn)).
  assert (W0 : 1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) <= 1 / 2 -> (v_M s) >= 2 -> (v_delta_next_x s) - (v_x s) >= 1 / 2 * (v_rest_x s))).
Proof.
  exact (conj definedness_3 Theorems.II_6b.conclusion_3).
Qed.

Lemma defined_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by (exact (proj1 (defined_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn))).
  exact (conj C0 I).
Qed.

Lemma definedness_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (W0 : 1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) | known_by Hn (conj (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn) (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) <= 1 / 2 -> (v_M s) >= 2 -> 2 * (v_eta s) <= (v_rest_x s) -> (v_delta_next_x s) >= (v_x s) + (v_eta s))).
Proof.
  exact (conj definedness_4 Theorems.II_6b.conclusion_4).
Qed.

