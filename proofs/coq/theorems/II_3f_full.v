(* The conclusions of theorem II.3f, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_3f.
From RLStar Require Import Theorems.II_3f.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_q_next, v_p_next, v_v in X |- *.

Lemma concluded_10 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (forall k, (k < steps s)%nat -> (v_q s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_q s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_a s) < (v_b s) -> ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0 -> (forall n, (n < steps s)%nat -> (v_p s) < (v_q s n))).
Proof.
  exact Theorems.II_3f.conclusion_10.
Qed.

Lemma defined_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_Q s) * (v_a s) * (v_p s) - (v_M s) * (v_Q s) * (v_b s) * (v_p s) - (v_Q s) * (v_a s) * (v_p s) + (v_Q s) * (v_b s) * (v_p s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_Q s) * (v_a s) * (v_p s) - (v_M s) * (v_Q s) * (v_b s) * (v_p s) - (v_Q s) * (v_a s) * (v_p s) + (v_Q s) * (v_b s) * (v_p s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3f.II_3f_15 (v_p s) (v_M s) (v_a s) (v_b s) (v_Q s)) as G15; specialize (G15 (proj1 (proj2 Hs))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G15 (fact_1 s Hs n Hn)); specialize (G15 (fact_4 s Hs n Hn)); specialize (G15 (fact_5 s Hs n Hn)); specialize (G15 (fact_11 s Hs n Hn)); first [divisor_of G15 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))) | plain_from (proj2 G15) | from_divisors G15]).
  exact (conj C0 I).
Qed.

Lemma defined_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_Q_others s n) * (v_a s) * (v_p s) * (v_q s n) - (v_M s) * (v_Q_others s n) * (v_b s) * (v_p s) * (v_q s n) - (v_Q_others s n) * (v_a s) * (v_p s) * (v_q s n) + (v_Q_others s n) * (v_b s) * (v_p s) * (v_q s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_Q_others s n) * (v_a s) * (v_p s) * (v_q s n) - (v_M s) * (v_Q_others s n) * (v_b s) * (v_p s) * (v_q s n) - (v_Q_others s n) * (v_a s) * (v_p s) * (v_q s n) + (v_Q_others s n) * (v_b s) * (v_p s) * (v_q s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3f.II_3f_16 (v_p s) (v_q s n) (v_M s) (v_a s) (v_b s) (v_Q_others s n)) as G16; specialize (G16 (proj1 (proj2 Hs))); specialize (G16 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G16 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G16 (fact_1 s Hs n Hn)); specialize (G16 (fact_2 s Hs n Hn)); specialize (G16 (fact_3 s Hs n Hn)); specialize (G16 (fact_11 s Hs n Hn)); specialize (G16 (fact_10 s Hs n Hn)); first [divisor_of G16 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))) | plain_from (proj2 G16) | from_divisors G16]).
  exact (conj C0 I).
Qed.

Lemma defined_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_Q s) * (v_a s) * (v_p s) - (v_M s) * (v_Q s) * (v_b s) * (v_p s) - (v_Q s) * (v_a s) * (v_p s) + (v_Q s) * (v_b s) * (v_p s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_M s) * (v_Q_others s n) * (v_a s) * (v_p s) * (v_q s n) - (v_M s) * (v_Q_others s n) * (v_b s) * (v_p s) * (v_q s n) - (v_Q_others s n) * (v_a s) * (v_p s) * (v_q s n) + (v_Q_others s n) * (v_b s) * (v_p s) * (v_q s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_M s) * (v_Q s) * (v_a s) * (v_p s) - (v_M s) * (v_Q s) * (v_b s) * (v_p s) - (v_Q s) * (v_a s) * (v_p s) + (v_Q s) * (v_b s) * (v_p s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (exact (proj1 (defined_12 s Hs n Hn))).
  assert (C2 : (v_M s) * (v_Q_others s n) * (v_a s) * (v_p s) * (v_q s n) - (v_M s) * (v_Q_others s n) * (v_b s) * (v_p s) * (v_q s n) - (v_Q_others s n) * (v_a s) * (v_p s) * (v_q s n) + (v_Q_others s n) * (v_b s) * (v_p s) * (v_q s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (exact (proj1 (defined_13 s Hs n Hn))).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_3f.II_3f_19 (v_p s) (v_M s) (v_Q s) (v_Q_next s) (v_p_next s)) as G19; specialize (G19 (proj1 (proj2 Hs))); specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G19 (fact_4 s Hs n Hn)); specialize (G19 (fact_5 s Hs n Hn)); specialize (G19 (fact_11 s Hs n Hn)); specialize (G19 (fact_14 s Hs n Hn)); specialize (G19 (fact_12 s Hs n Hn)); first [divisor_of G19 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))) | plain_from (proj2 G19) | from_divisors G19]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_Q s) * (v_a s) * (v_p s) - (v_M s) * (v_Q s) * (v_b s) * (v_p s) - (v_Q s) * (v_a s) * (v_p s) + (v_Q s) * (v_b s) * (v_p s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_Q_others s n) * (v_a s) * (v_p s) * (v_q s n) - (v_M s) * (v_Q_others s n) * (v_b s) * (v_p s) * (v_q s n) - (v_Q_others s n) * (v_a s) * (v_p s) * (v_q s n) + (v_Q_others s n) * (v_b s) * (v_p s) * (v_q s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_13 s Hs n Hn)).
  assert (K2 : (v_M s) <> 0) by exact (proj1 (defined_15 s Hs n Hn)).
  assert (W0 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))))) | known_by Hn (conj (fact_11 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_12 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (forall k, (k < steps s)%nat -> (v_q s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_q s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_a s) < (v_b s) -> ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0 -> (v_p_next s) < 0)).
Proof.
  exact (conj definedness_12 Theorems.II_3f.conclusion_12).
Qed.

Lemma definedness_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_q s n) * (v_p s) * (v_Q_others s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_Q_others s n) * (v_a s) * (v_p s) * (v_q s n) - (v_M s) * (v_Q_others s n) * (v_b s) * (v_p s) * (v_q s n) - (v_Q_others s n) * (v_a s) * (v_p s) * (v_q s n) + (v_Q_others s n) * (v_b s) * (v_p s) * (v_q s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_13 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_Q s) * (v_a s) * (v_p s) - (v_M s) * (v_Q s) * (v_b s) * (v_p s) - (v_Q s) * (v_a s) * (v_p s) + (v_Q s) * (v_b s) * (v_p s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (K2 : (v_M s) <> 0) by exact (proj1 (defined_15 s Hs n Hn)).
  assert (W0 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_q s n) * (v_p s) * (v_Q_others s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))))) | known_by Hn (conj (fact_11 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_8 s Hs n Hn) (conj (fact_7 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_13 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_q s n) * (v_p s) * (v_Q_others s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (forall k, (k < steps s)%nat -> (v_q s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_q s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_a s) < (v_b s) -> ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0 -> (forall n, (n < steps s)%nat -> (v_q_next s n) >= 0))).
Proof.
  exact (conj definedness_13 Theorems.II_3f.conclusion_13).
Qed.

Lemma definedness_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_q s n) * (v_p s) * (v_Q_others s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_15 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_Q s) * (v_a s) * (v_p s) - (v_M s) * (v_Q s) * (v_b s) * (v_p s) - (v_Q s) * (v_a s) * (v_p s) + (v_Q s) * (v_b s) * (v_p s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (proj2 (defined_15 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_Q_others s n) * (v_a s) * (v_p s) * (v_q s n) - (v_M s) * (v_Q_others s n) * (v_b s) * (v_p s) * (v_q s n) - (v_Q_others s n) * (v_a s) * (v_p s) * (v_q s n) + (v_Q_others s n) * (v_b s) * (v_p s) * (v_q s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (proj2 (proj2 (defined_15 s Hs n Hn)))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))))].
  assert (W1 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))))) | known_by Hn (conj (fact_11 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))))))))))].
  assert (W2 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_q s n) * (v_p s) * (v_Q_others s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))))))) | known_by Hn (conj (fact_11 s Hs n Hn) (conj (fact_10 s Hs n Hn) (conj (fact_9 s Hs n Hn) (conj (fact_8 s Hs n Hn) (conj (fact_7 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_15 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_q s n) * (v_p s) * (v_Q_others s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (forall k, (k < steps s)%nat -> (v_q s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_q s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_a s) < (v_b s) -> ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0 -> (1 + ((v_M s) - 1) * (v_p_next s) * (v_Q_next s)) / (v_M s) <= (1 + ((v_M s) - 1) * (v_p s) * (v_Q s)) / (v_M s))).
Proof.
  exact (conj definedness_15 Theorems.II_3f.conclusion_15).
Qed.

