(* The conclusions of theorem II.2h, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2h.
From RLStar Require Import Theorems.II_2h.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_tau in X |- *.

Lemma defined_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_M s) - 1 <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 Hs))))).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2h.II_2h_11 (v_M s) (v_P s)) as G11; specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G11 (fact_7 s Hs n Hn)); first [divisor_of G11 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))) | plain_from (proj2 G11) | from_divisors G11]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (K1 : (v_M s) - 1 <> 0) by exact (proj1 (proj2 (defined_8 s Hs n Hn))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))))].
  assert (W1 : (v_M s) - 1 <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_8 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_a s k) = 1) -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) = 1)).
Proof.
  exact (conj definedness_8 Theorems.II_2h.conclusion_8).
Qed.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) - 1 <> 0) by (pose proof (Generated.II_2h.II_2h_1 (v_M s)) as G1; specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); same G1).
  exact (conj C0 I).
Qed.

Lemma defined_11 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_a s n) = 0 -> ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn Ho0.
  assert (C0 : (v_M s) - 1 <> 0) by (exact (proj1 (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_12 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_a s n) = 0 -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn Ho0.
  assert (C1 : (v_M s) - 1 <> 0) by (exact (proj1 (defined_11 s Hs n Hn Ho0))).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2h.II_2h_15 (v_M s) (v_P s)) as G15; specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G15 (fact_11 s Hs n Hn Ho0)); first [divisor_of G15 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj Ho0 I))))) | plain_from (proj2 G15) | from_divisors G15]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_12 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_a s n) = 0 -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn Ho0.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_12 s Hs n Hn Ho0)).
  assert (K1 : (v_M s) - 1 <> 0) by exact (proj1 (proj2 (defined_12 s Hs n Hn Ho0))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly Ho0 | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj Ho0 I)))))))].
  assert (W1 : (v_M s) - 1 <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly Ho0 | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj Ho0 I))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_12 :
  (forall s, H3 s -> forall n, (n < steps s)%nat -> (v_a s n) = 0 -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (v_M s) >= 2 -> (v_M s) > 2 -> (forall n, (n < steps s)%nat -> ((v_a s n) = 0 -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) <= 2 / (v_M s))))).
Proof.
  exact (conj definedness_12 Theorems.II_2h.conclusion_12).
Qed.

Lemma defined_13 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_a s n) = 0 -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn Ho0.
  assert (C1 : (v_M s) - 1 <> 0) by (exact (proj1 (defined_11 s Hs n Hn Ho0))).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2h.II_2h_16 (v_M s) (v_P s)) as G16; specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G16 (fact_11 s Hs n Hn Ho0)); first [divisor_of G16 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj Ho0 I))))) | plain_from (proj2 G16) | from_divisors G16]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_13 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_a s n) = 0 -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn Ho0.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_13 s Hs n Hn Ho0)).
  assert (K1 : (v_M s) - 1 <> 0) by exact (proj1 (proj2 (defined_13 s Hs n Hn Ho0))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly Ho0 | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj Ho0 I)))))))].
  assert (W1 : (v_M s) - 1 <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly Ho0 | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj Ho0 I))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_13 :
  (forall s, H3 s -> forall n, (n < steps s)%nat -> (v_a s n) = 0 -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (v_M s) >= 2 -> (v_M s) > 2 -> (forall n, (n < steps s)%nat -> ((v_a s n) = 0 -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) < 1)))).
Proof.
  exact (conj definedness_13 Theorems.II_2h.conclusion_13).
Qed.

Lemma defined_16 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) - 1 <> 0) by (pose proof (Generated.II_2h.II_2h_19 (v_a s n) (v_M s)) as G19; specialize (G19 ((proj1 (proj2 Hs)) n Hn)); specialize (G19 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G19 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); first [divisor_of G19 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 G19) | from_divisors G19]).
  exact (conj C0 I).
Qed.

Lemma defined_18 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) - 1 <> 0) by (exact (proj1 (defined_16 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_20 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) - 1 <> 0) by (exact (proj1 (defined_18 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_21 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_M s) - 1 <> 0) by (exact (proj1 (defined_20 s Hs n Hn))).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2h.II_2h_26 (v_M s) (v_P s)) as G26; specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G26 (fact_20 s Hs n Hn)); first [divisor_of G26 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 G26) | from_divisors G26]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_21 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_21 s Hs n Hn)).
  assert (K1 : (v_M s) - 1 <> 0) by exact (proj1 (proj2 (defined_21 s Hs n Hn))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))].
  assert (W1 : (v_M s) - 1 <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_21 :
  (forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (v_M s) >= 2 -> (v_M s) = 2 -> (forall k, (k < steps s)%nat -> (v_a s k) * (1 - (v_a s k)) = 0) -> (v_Q s) > 0 -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) = 1)).
Proof.
  exact (conj definedness_21 Theorems.II_2h.conclusion_21).
Qed.

