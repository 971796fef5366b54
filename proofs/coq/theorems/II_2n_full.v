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

