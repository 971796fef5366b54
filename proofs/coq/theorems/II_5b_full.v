(* The conclusions of theorem II.5b, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_5b.
From RLStar Require Import Theorems.II_5b.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.

Lemma defined_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_5b.II_5b_5 (v_delta s n) (v_M s) (v_rest s n) (v_y s)) as G5; specialize (G5 ((proj1 (proj2 Hs)) n Hn)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (fact_1 s Hs n Hn)); specialize (G5 (fact_2 s Hs n Hn)); first [divisor_of G5 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G5) | from_divisors G5]).
  exact (conj C0 I).
Qed.

Lemma defined_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) /\ ((v_delta s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_5b.II_5b_8 (v_delta s n) (v_M s)) as G8; specialize (G8 ((proj1 (proj2 Hs)) n Hn)); specialize (G8 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G8 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | is_divided_by G8 | plain_from (proj2 (proj2 (proj2 (proj2 G8)))) | from_divisors G8]).
  assert (C1 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by (pose proof (Generated.II_5b.II_5b_8 (v_delta s n) (v_M s)) as G8; specialize (G8 ((proj1 (proj2 Hs)) n Hn)); specialize (G8 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G8 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 (proj2 G8)))) | from_divisors G8]).
  assert (C2 : (v_delta s n) - 1 <> 0) by (pose proof (Generated.II_5b.II_5b_8 (v_delta s n) (v_M s)) as G8; specialize (G8 ((proj1 (proj2 Hs)) n Hn)); specialize (G8 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G8 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 (proj2 G8)))) | from_divisors G8]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ ((v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_delta s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_5b.II_5b_9 (v_delta s n) (v_M s) (v_rest s n)) as G9; specialize (G9 ((proj1 (proj2 Hs)) n Hn)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (fact_1 s Hs n Hn)); specialize (G9 (fact_2 s Hs n Hn)); first [divisor_of G9 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | is_divided_by G9 | plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G9))))) | from_divisors G9]).
  assert (C1 : (v_M s) - 1 <> 0) by (pose proof (Generated.II_5b.II_5b_9 (v_delta s n) (v_M s) (v_rest s n)) as G9; specialize (G9 ((proj1 (proj2 Hs)) n Hn)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (fact_1 s Hs n Hn)); specialize (G9 (fact_2 s Hs n Hn)); first [divisor_of G9 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | is_divided_by G9 | plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G9))))) | from_divisors G9]).
  assert (C2 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by (pose proof (Generated.II_5b.II_5b_9 (v_delta s n) (v_M s) (v_rest s n)) as G9; specialize (G9 ((proj1 (proj2 Hs)) n Hn)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (fact_1 s Hs n Hn)); specialize (G9 (fact_2 s Hs n Hn)); first [divisor_of G9 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G9))))) | from_divisors G9]).
  assert (C3 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_5b.II_5b_9 (v_delta s n) (v_M s) (v_rest s n)) as G9; specialize (G9 ((proj1 (proj2 Hs)) n Hn)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (fact_1 s Hs n Hn)); specialize (G9 (fact_2 s Hs n Hn)); first [divisor_of G9 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G9))))) | from_divisors G9]).
  assert (C4 : (v_delta s n) - 1 <> 0) by (pose proof (Generated.II_5b.II_5b_9 (v_delta s n) (v_M s) (v_rest s n)) as G9; specialize (G9 ((proj1 (proj2 Hs)) n Hn)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (fact_1 s Hs n Hn)); specialize (G9 (fact_2 s Hs n Hn)); first [divisor_of G9 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G9))))) | from_divisors G9]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

Lemma definedness_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_3 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by exact (proj1 (proj2 (defined_6 s Hs n Hn))).
  assert (K2 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_6 s Hs n Hn)))).
  assert (K3 : (v_M s) - 1 <> 0) by exact (proj1 (proj2 (defined_7 s Hs n Hn))).
  assert (K4 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_7 s Hs n Hn))))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_y s) * (v_rest s n)) / (v_M s) - (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)) / (v_M s) = ((v_y s) - (v_delta s n)) * (((v_M s) - 1) * (v_rest s n) / (v_M s))))).
Proof.
  exact (conj definedness_3 Theorems.II_5b.conclusion_3).
Qed.

Lemma definedness_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((1 - (v_delta s n)) / (v_M s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) <> 0) /\ ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by exact (proj1 (proj2 (defined_6 s Hs n Hn))).
  assert (K2 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_6 s Hs n Hn)))).
  assert (K3 : (v_M s) - 1 <> 0) by exact (proj1 (proj2 (defined_7 s Hs n Hn))).
  assert (K4 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_7 s Hs n Hn))))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))].
  assert (W1 : (1 - (v_delta s n)) / (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_6 s Hs n Hn) | beyond (fact_8 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))].
  assert (W2 : (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_6 s Hs n Hn) | beyond (fact_8 s Hs n Hn) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))].
  assert (W3 : (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_6 s Hs n Hn) | beyond (fact_8 s Hs n Hn) | (repeat apply Rmult_integral_contrapositive_currified; first [beyond ((proj1 (proj2 Hs)) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | beyond (fact_6 s Hs n Hn) | beyond (fact_8 s Hs n Hn)]) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((1 - (v_delta s n)) / (v_M s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) <> 0) /\ ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (((v_M s) - 1) / (v_M s)) ^ 2 / ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s)) + ((v_M s) - 1) * ((-1) / (v_M s)) ^ 2 / ((1 - (v_delta s n)) / (v_M s)) = ((v_M s) - 1) / ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)))))).
Proof.
  exact (conj definedness_6 Theorems.II_5b.conclusion_6).
Qed.

Lemma definedness_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)) / (v_M s) <> 0) /\ ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) <> 0) /\ (((v_M s) - 1) / ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n))) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (K1 : (v_M s) - 1 <> 0) by exact (proj1 (proj2 (defined_7 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_7 s Hs n Hn)))).
  assert (K3 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_7 s Hs n Hn))))).
  assert (K4 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_7 s Hs n Hn)))))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_7 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  assert (W2 : (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)) / (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_7 s Hs n Hn) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))].
  assert (W3 : (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_6 s Hs n Hn) | beyond (fact_8 s Hs n Hn) | (repeat apply Rmult_integral_contrapositive_currified; first [beyond ((proj1 (proj2 Hs)) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | beyond (fact_6 s Hs n Hn) | beyond (fact_8 s Hs n Hn)]) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  assert (W4 : ((v_M s) - 1) / ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n))) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_6 s Hs n Hn) | beyond (fact_8 s Hs n Hn) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)) / (v_M s) <> 0) /\ ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) <> 0) /\ (((v_M s) - 1) / ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n))) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)) - (v_delta s n) = ((v_M s) - 1) * (v_rest s n) / (v_M s) / ((1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)) / (v_M s)) / (((v_M s) - 1) / ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n))))))).
Proof.
  exact (conj definedness_7 Theorems.II_5b.conclusion_7).
Qed.

