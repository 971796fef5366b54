(* The conclusions of theorem V.7, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.V_7.
From RLStar Require Import Theorems.V_7.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_p_new in X |- *.

Lemma concluded_5 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_w s k) > 0) -> (v_C s) - 2 * (v_x s) * (v_B s) + (v_x s) ^ 2 * (v_T s) >= 0).
Proof.
  exact Theorems.V_7.conclusion_5.
Qed.

Lemma defined_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_B s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_B s) <> 0) by (pose proof (Generated.V_7.V_7_11 (v_B s) (v_C s) (v_x s)) as G11; specialize (G11 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)); specialize (G11 (fact_6 s Hs n Hn)); first [divisor_of G11 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G11) | from_divisors G11]).
  exact (conj C0 I).
Qed.

Lemma defined_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_B s) <> 0) /\ ((v_T s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_B s) <> 0) by (pose proof (Generated.V_7.V_7_12 (v_p s n) (v_w s n) (v_x s) (v_T s) (v_B s)) as G12; specialize (G12 ((proj1 (proj2 Hs)) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G12 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)); specialize (G12 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)); first [divisor_of G12 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 G12)) | from_divisors G12]).
  assert (C1 : (v_T s) <> 0) by (pose proof (Generated.V_7.V_7_12 (v_p s n) (v_w s n) (v_x s) (v_T s) (v_B s)) as G12; specialize (G12 ((proj1 (proj2 Hs)) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G12 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)); specialize (G12 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)); first [divisor_of G12 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 G12)) | from_divisors G12]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_B s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_B s) <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (K1 : (v_T s) <> 0) by exact (proj1 (proj2 (defined_8 s Hs n Hn))).
  assert (W0 : (v_B s) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))) | known_by Hn (conj (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_B s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_w s k) > 0) -> (v_x s) * (v_T s) = (v_B s) -> (v_C s) / (v_B s) >= (v_x s))).
Proof.
  exact (conj definedness_7 Theorems.V_7.conclusion_7).
Qed.

Lemma definedness_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_T s) <> 0) /\ ((v_B s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_B s) <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (K1 : (v_T s) <> 0) by exact (proj1 (proj2 (defined_8 s Hs n Hn))).
  assert (W0 : (v_T s) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))) | known_by Hn (conj (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))].
  assert (W1 : (v_B s) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))) | known_by Hn (conj (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_8 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_T s) <> 0) /\ ((v_B s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_w s k) > 0) -> (v_x s) * (v_T s) = (v_B s) -> (forall n, (n < steps s)%nat -> (v_p_new s n) - (v_p s n) / (v_T s) = (v_p s n) * ((v_w s n) - (v_x s)) / (v_B s)))).
Proof.
  exact (conj definedness_8 Theorems.V_7.conclusion_8).
Qed.

