(* The conclusions of theorem II.2m, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2m.
From RLStar Require Import Theorems.II_2m.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_next, v_D, v_t in X |- *.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_R s n) * (v_delta s n) * (v_sigma s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_R s n) * (v_delta s n) * (v_sigma s n) + 1 <> 0) by (pose proof (Generated.II_2m.II_2m_7 (v_sigma s n) (v_delta s n) (v_rest s n) (v_R s n)) as G7; specialize (G7 ((proj1 (proj2 Hs)) n Hn)); specialize (G7 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G7 ltac:(same (fact_6 s Hs n Hn))); first [divisor_of G7 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))) | plain_from (proj2 G7) | from_divisors G7]).
  exact (conj C0 I).
Qed.

Lemma defined_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_R s n) * (v_delta s n) * (v_sigma s n) + 1 <> 0) /\ ((v_delta s n) * (v_rest s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_R s n) * (v_delta s n) * (v_sigma s n) + 1 <> 0) by (exact (proj1 (defined_7 s Hs n Hn))).
  assert (C1 : (v_delta s n) * (v_rest s n) - 1 <> 0) by (pose proof (Generated.II_2m.II_2m_8 (v_delta s n) (v_rest s n) (v_t s n) (v_D s n)) as G8; specialize (G8 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G8 (fact_5 s Hs n Hn)); specialize (G8 (fact_6 s Hs n Hn)); first [divisor_of G8 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))) | plain_from (proj2 (proj2 G8)) | from_divisors G8]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_D s n) <> 0) /\ (1 + (v_sigma s n) * (v_delta s n) * (v_R s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_R s n) * (v_delta s n) * (v_sigma s n) + 1 <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (K1 : (v_delta s n) * (v_rest s n) - 1 <> 0) by exact (proj1 (proj2 (defined_8 s Hs n Hn))).
  assert (W0 : (v_D s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I)))))].
  assert (W1 : 1 + (v_sigma s n) * (v_delta s n) * (v_R s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_D s n) <> 0) /\ (1 + (v_sigma s n) * (v_delta s n) * (v_R s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_sigma s k) * (v_sigma s k) = 1) -> (v_S s) = -1 -> (forall k, (k < steps s)%nat -> 1 - (v_delta s k) * (v_rest s k) > 0) -> (forall n, (n < steps s)%nat -> (v_sigma s n) * (((v_sigma s n) * (v_delta s n) + (v_R s n)) / (1 + (v_sigma s n) * (v_delta s n) * (v_R s n))) = (v_t s n) / (v_D s n)))).
Proof.
  exact (conj definedness_7 Theorems.II_2m.conclusion_7).
Qed.

Lemma definedness_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_D s n) <> 0) /\ (1 - (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_R s n) * (v_delta s n) * (v_sigma s n) + 1 <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (K1 : (v_delta s n) * (v_rest s n) - 1 <> 0) by exact (proj1 (proj2 (defined_8 s Hs n Hn))).
  assert (W0 : (v_D s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I)))))].
  assert (W1 : 1 - (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | beyond ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_8 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_D s n) <> 0) /\ (1 - (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_sigma s k) * (v_sigma s k) = 1) -> (v_S s) = -1 -> (forall k, (k < steps s)%nat -> 1 - (v_delta s k) * (v_rest s k) > 0) -> (forall n, (n < steps s)%nat -> (v_t s n) / (v_D s n) = (v_delta_next s n)))).
Proof.
  exact (conj definedness_8 Theorems.II_2m.conclusion_8).
Qed.

