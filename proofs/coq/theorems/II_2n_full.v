(* The conclusions of theorem II.2n, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2n.
From RLStar Require Import Theorems.II_2n.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_e_x_0, v_e_x_T, v_e_next, v_e, v_x_here, v_delta_next, v_x_next in X |- *.

Lemma defined_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) * (v_x s) - 1 <> 0) /\ ((v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_P s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2n.II_2n_16 (v_x s) (v_delta s n) (v_P s) (v_rest s n)) as G16; specialize (G16 (proj1 (proj2 Hs))); specialize (G16 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G16 (fact_1 s Hs n Hn)); specialize (G16 (fact_2 s Hs n Hn)); specialize (G16 (fact_8 s Hs n Hn)); specialize (G16 (fact_9 s Hs n Hn)); specialize (G16 (fact_10 s Hs n Hn)); specialize (G16 (fact_11 s Hs n Hn)); first [divisor_of G16 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))) | plain_from (proj2 (proj2 G16)) | from_divisors G16]).
  assert (C1 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2n.II_2n_16 (v_x s) (v_delta s n) (v_P s) (v_rest s n)) as G16; specialize (G16 (proj1 (proj2 Hs))); specialize (G16 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G16 (fact_1 s Hs n Hn)); specialize (G16 (fact_2 s Hs n Hn)); specialize (G16 (fact_8 s Hs n Hn)); specialize (G16 (fact_9 s Hs n Hn)); specialize (G16 (fact_10 s Hs n Hn)); specialize (G16 (fact_11 s Hs n Hn)); first [divisor_of G16 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))) | plain_from (proj2 (proj2 G16)) | from_divisors G16]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_x s) * (v_P s) <> 0) /\ (1 - (v_x s) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (K1 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by exact (proj1 (proj2 (defined_12 s Hs n Hn))).
  assert (W0 : 1 - (v_x s) * (v_P s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))) | known_by Hn (conj (fact_18 s Hs n Hn) (conj (fact_8 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))))))].
  assert (W1 : 1 - (v_x s) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))))) | known_by Hn (conj (fact_18 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_12 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_x s) * (v_P s) <> 0) /\ (1 - (v_x s) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> (v_x_next s) = (v_x_here s n)))).
Proof.
  exact (conj definedness_12 Theorems.II_2n.conclusion_12).
Qed.

Lemma defined_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2n.II_2n_17 (v_x s) (v_delta s n) (v_rest s n)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G17 (fact_1 s Hs n Hn)); specialize (G17 (fact_2 s Hs n Hn)); specialize (G17 (fact_9 s Hs n Hn)); specialize (G17 (fact_10 s Hs n Hn)); first [divisor_of G17 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))) | plain_from (proj2 (proj2 G17)) | from_divisors G17]).
  exact (conj C0 I).
Qed.

Lemma definedness_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_x s) * (v_delta s n) * (v_rest s n) <> 0) /\ (1 - (v_delta s n) * (v_x s) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by exact (proj1 (defined_13 s Hs n Hn)).
  assert (K1 : (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (W0 : 1 - (v_x s) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))) | known_by Hn (conj (fact_18 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))))))))].
  assert (W1 : 1 - (v_delta s n) * (v_x s) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))))) | known_by Hn (conj (fact_18 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_13 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_x s) * (v_delta s n) * (v_rest s n) <> 0) /\ (1 - (v_delta s n) * (v_x s) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_x_here s n) = ((v_delta s n) - (v_x s)) * (1 + (v_rest s n)) / (1 - (v_x s) * (v_delta s n) * (v_rest s n))))).
Proof.
  exact (conj definedness_13 Theorems.II_2n.conclusion_13).
Qed.

Lemma defined_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2n.II_2n_18 (v_x s) (v_g s) (v_delta s n) (v_rest s n)) as G18; specialize (G18 (proj1 (proj2 Hs))); specialize (G18 (proj1 (proj2 (proj2 Hs)))); specialize (G18 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G18 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G18 (fact_1 s Hs n Hn)); specialize (G18 (fact_2 s Hs n Hn)); specialize (G18 (fact_3 s Hs n Hn)); specialize (G18 (fact_4 s Hs n Hn)); specialize (G18 (fact_5 s Hs n Hn)); specialize (G18 (fact_9 s Hs n Hn)); specialize (G18 (fact_10 s Hs n Hn)); first [divisor_of G18 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))) | plain_from (proj2 (proj2 G18)) | from_divisors G18]).
  exact (conj C0 I).
Qed.

Lemma definedness_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) * (v_x s) * (v_rest s n) <> 0) /\ (1 - (v_x s) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by exact (proj1 (defined_14 s Hs n Hn)).
  assert (K1 : (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (W0 : 1 - (v_delta s n) * (v_x s) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))) | known_by Hn (conj (fact_18 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))))))))].
  assert (W1 : 1 - (v_x s) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))))) | known_by Hn (conj (fact_18 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_14 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) * (v_x s) * (v_rest s n) <> 0) /\ (1 - (v_x s) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) >= (v_x_here s n) + (v_g s)))).
Proof.
  exact (conj definedness_14 Theorems.II_2n.conclusion_14).
Qed.

Lemma defined_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2n.II_2n_19 (v_x s) (v_delta s n) (v_rest s n)) as G19; specialize (G19 (proj1 (proj2 Hs))); specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G19 (fact_1 s Hs n Hn)); specialize (G19 (fact_2 s Hs n Hn)); specialize (G19 (fact_9 s Hs n Hn)); specialize (G19 (fact_10 s Hs n Hn)); first [divisor_of G19 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))) | plain_from (proj2 G19) | from_divisors G19]).
  exact (conj C0 I).
Qed.

Lemma definedness_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) * (v_x s) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by exact (proj1 (defined_15 s Hs n Hn)).
  assert (K1 : (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (W0 : 1 - (v_delta s n) * (v_x s) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))) | known_by Hn (conj (fact_18 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_15 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) * (v_x s) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1))).
Proof.
  exact (conj definedness_15 Theorems.II_2n.conclusion_15).
Qed.

Lemma defined_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2n.II_2n_20 (v_x s) (v_g s) (v_delta s n) (v_rest s n)) as G20; specialize (G20 (proj1 (proj2 Hs))); specialize (G20 (proj1 (proj2 (proj2 Hs)))); specialize (G20 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G20 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G20 (fact_1 s Hs n Hn)); specialize (G20 (fact_2 s Hs n Hn)); specialize (G20 (fact_3 s Hs n Hn)); specialize (G20 (fact_4 s Hs n Hn)); specialize (G20 (fact_5 s Hs n Hn)); specialize (G20 (fact_9 s Hs n Hn)); specialize (G20 (fact_10 s Hs n Hn)); first [divisor_of G20 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))) | plain_from (proj2 G20) | from_divisors G20]).
  exact (conj C0 I).
Qed.

Lemma definedness_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) * (v_x s) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by exact (proj1 (defined_16 s Hs n Hn)).
  assert (K1 : (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (W0 : 1 - (v_delta s n) * (v_x s) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))) | known_by Hn (conj (fact_18 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_16 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) * (v_x s) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) > 0))).
Proof.
  exact (conj definedness_16 Theorems.II_2n.conclusion_16).
Qed.

Lemma defined_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_P s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2n.II_2n_21 (v_x s) (v_g s) (v_P s) (v_G s)) as G21; specialize (G21 (proj1 (proj2 Hs))); specialize (G21 (proj1 (proj2 (proj2 Hs)))); specialize (G21 (fact_2 s Hs n Hn)); specialize (G21 (fact_3 s Hs n Hn)); specialize (G21 (fact_4 s Hs n Hn)); specialize (G21 (fact_6 s Hs n Hn)); specialize (G21 (fact_7 s Hs n Hn)); specialize (G21 (fact_8 s Hs n Hn)); first [divisor_of G21 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))) | plain_from (proj2 G21) | from_divisors G21]).
  exact (conj C0 I).
Qed.

Lemma definedness_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_x s) * (v_P s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_17 s Hs n Hn)).
  assert (K1 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by exact (proj1 (proj2 (defined_12 s Hs n Hn))).
  assert (W0 : 1 - (v_x s) * (v_P s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))) | known_by Hn (conj (fact_18 s Hs n Hn) (conj (fact_8 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_17 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_x s) * (v_P s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_x_next s) <= (v_x s) - (v_G s) * (v_g s))).
Proof.
  exact (conj definedness_17 Theorems.II_2n.conclusion_17).
Qed.

Lemma definedness_22 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, (forall t : nat, ((t < T)%nat -> ((v_x (run round t s)) > 0 /\ (v_g (run round t s)) > 0 /\ (forall k, (k < steps s)%nat -> (v_x (run round t s)) + (v_g (run round t s)) <= (v_delta (run round t s) k)) /\ (forall k, (k < steps s)%nat -> (v_delta (run round t s) k) <= 1) /\ (v_x_T (run round t s)) > 0))) -> ((v_x_0 s)) = ((v_x s)) -> ((v_x_T s)) = ((v_x (run round T s))) -> ((v_T s) - 1) = (INR T) -> (forall t, (t < T)%nat -> (1 - (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) /\ True) /\ ((v_G s) * (v_g s) <> 0) /\ True).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  assert (R : forall t, (t < T)%nat -> (1 - (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) /\ True).
  { intros t Ht.
    assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
    assert (HR : H2 (run round t s)).
    { split; [rewrite (steps_run t s); exact (proj1 Hs)|].
      split; [exact ((proj1 (A t Ht)))|].
      split; [exact ((proj1 (proj2 (A t Ht))))|].
      split; [intros k Hk; rewrite (steps_run t s) in Hk; exact ((proj1 (proj2 (proj2 (A t Ht)))) k Hk)|].
      split; [intros k Hk; rewrite (steps_run t s) in Hk; exact ((proj1 (proj2 (proj2 (proj2 (A t Ht))))) k Hk)|].
      split; [exact ((proj2 (proj2 (proj2 (proj2 (A t Ht))))))|].
      exact I. }
    assert (K0 : (v_P (run round t s)) * (v_x (run round t s)) - 1 <> 0) by exact (proj1 (defined_12 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn')).
    assert (K1 : (v_delta (run round t s) n) * (v_rest (run round t s) n) * (v_x (run round t s)) - 1 <> 0) by exact (proj1 (proj2 (defined_12 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn'))).
    assert (W0 : 1 - (v_x (run round t s)) * (v_P (run round t s)) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))) | known_by Hn (conj (fact_18 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj (fact_8 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj (fact_2 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))].
    assert (W1 : 1 - (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))) | known_by Hn (conj (fact_18 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj (fact_10 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj (fact_9 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj (fact_2 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj (fact_1 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))))))].
    split; [exact W0|].
    split; [exact W1|].
    exact I. }
  assert (K0 : (v_P s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  assert (K1 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by exact (proj1 (proj2 (defined_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn))).
  assert (K2 : (v_G s) <> 0) by exact (ltac:(first [beyond (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn) | (pose proof (Generated.II_2n.II_2n_25 (v_g s) (v_G s) (v_T s) (v_x_0 s)) as G25; specialize (G25 (proj1 (proj2 (proj2 Hs)))); specialize (G25 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); specialize (G25 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); specialize (G25 (fact_21 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))) E0 E1 EC)); first [divisor_of G25 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G25) | from_divisors G25])]) : (v_G s) <> 0).
  assert (K3 : (v_g s) <> 0) by exact (ltac:(first [beyond (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn) | beyond (proj1 (proj2 (proj2 Hs))) | (pose proof (Generated.II_2n.II_2n_25 (v_g s) (v_G s) (v_T s) (v_x_0 s)) as G25; specialize (G25 (proj1 (proj2 (proj2 Hs)))); specialize (G25 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); specialize (G25 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); specialize (G25 (fact_21 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))) E0 E1 EC)); first [divisor_of G25 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G25) | from_divisors G25])]) : (v_g s) <> 0).
  assert (W0 : (v_G s) * (v_g s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | (repeat apply Rmult_integral_contrapositive_currified; first [beyond (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn) | beyond (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn) | beyond (proj1 (proj2 (proj2 Hs)))]) | (unfold v_e_x_0, v_e_x_T, v_e_next, v_e, v_x_here, v_G, v_delta_next, v_rest, v_x_next, v_P; rewrite ?E0; rewrite ?E1; exact K0) | (unfold v_e_x_0, v_e_x_T, v_e_next, v_e, v_x_here, v_G, v_delta_next, v_rest, v_x_next, v_P; rewrite ?E0; rewrite ?E1; exact K1) | (unfold v_e_x_0, v_e_x_T, v_e_next, v_e, v_x_here, v_G, v_delta_next, v_rest, v_x_next, v_P; rewrite ?E0; rewrite ?E1; exact K2) | (unfold v_e_x_0, v_e_x_T, v_e_next, v_e, v_x_here, v_G, v_delta_next, v_rest, v_x_next, v_P; rewrite ?E0; rewrite ?E1; exact K3) | (unfold v_e_x_0, v_e_x_T, v_e_next, v_e, v_x_here, v_G, v_delta_next, v_rest, v_x_next, v_P; rewrite ?E0; rewrite ?E1; exact (proj1 (proj2 Hs))) | (unfold v_e_x_0, v_e_x_T, v_e_next, v_e, v_x_here, v_G, v_delta_next, v_rest, v_x_next, v_P; rewrite ?E0; rewrite ?E1; exact (proj1 (proj2 (proj2 Hs)))) | (unfold v_e_x_0, v_e_x_T, v_e_next, v_e, v_x_here, v_G, v_delta_next, v_rest, v_x_next, v_P; rewrite ?E0; rewrite ?E1; exact ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)) | (unfold v_e_x_0, v_e_x_T, v_e_next, v_e, v_x_here, v_G, v_delta_next, v_rest, v_x_next, v_P; rewrite ?E0; rewrite ?E1; exact ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)) | (unfold v_e_x_0, v_e_x_T, v_e_next, v_e, v_x_here, v_G, v_delta_next, v_rest, v_x_next, v_P; rewrite ?E0; rewrite ?E1; exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))) | known_by Hn (conj (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn) (conj (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))))].
  split; [exact R|].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_22 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, (forall t : nat, ((t < T)%nat -> ((v_x (run round t s)) > 0 /\ (v_g (run round t s)) > 0 /\ (forall k, (k < steps s)%nat -> (v_x (run round t s)) + (v_g (run round t s)) <= (v_delta (run round t s) k)) /\ (forall k, (k < steps s)%nat -> (v_delta (run round t s) k) <= 1) /\ (v_x_T (run round t s)) > 0))) -> ((v_x_0 s)) = ((v_x s)) -> ((v_x_T s)) = ((v_x (run round T s))) -> ((v_T s) - 1) = (INR T) -> (forall t, (t < T)%nat -> (1 - (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) /\ True) /\ ((v_G s) * (v_g s) <> 0) /\ True)) /\
  (forall s : state, (2 <= steps s)%nat -> (forall x_x_T : R, (forall x_x_0 : R, (forall x_T : R, ((v_x (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) > 0 -> (v_g (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) > 0 -> (forall k, (k < steps (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))%nat -> (v_x (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) + (v_g (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) <= (v_delta (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))) k)) -> (forall k, (k < steps (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))%nat -> (v_delta (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))) k) <= 1) -> (v_x_T (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) > 0 -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_x (run round t (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) > 0 /\ (v_g (run round t (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) > 0 /\ (forall k, (k < steps (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))%nat -> (v_x (run round t (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) + (v_g (run round t (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) <= (v_delta (run round t (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) k)) /\ (forall k, (k < steps (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))%nat -> (v_delta (run round t (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) k) <= 1) /\ (v_x_T (run round t (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) > 0))) -> ((v_x_0 (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) = ((v_x (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) -> ((v_x_T (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) = ((v_x (run round T (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))))) -> ((v_T (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) - 1) = (INR T) -> (v_T (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) < 1 + (v_x_0 (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) / ((v_G (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) * (v_g (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))))))))))).
Proof.
  exact (conj definedness_22 Theorems.II_2n.conclusion_22).
Qed.

