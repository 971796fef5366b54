(* The conclusions of theorem II.5c, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require Flows.
From RLStar Require Generated.II_5c.
From RLStar Require Import Theorems.II_5c.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_next in X |- *.

Lemma defined_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_5c.II_5c_9 (v_delta s n) (v_M s) (v_rest s n)) as G9; specialize (G9 ((proj1 (proj2 Hs)) n Hn)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (fact_1 s Hs n Hn)); specialize (G9 (fact_2 s Hs n Hn)); first [divisor_of G9 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G9) | from_divisors G9]).
  exact (conj C0 I).
Qed.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) * (v_M s) - (v_L s) + 1 <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by (pose proof (Generated.II_5c.II_5c_10 (v_delta s n) (v_M s) (v_rest s n) (v_L s)) as G10; specialize (G10 ((proj1 (proj2 Hs)) n Hn)); specialize (G10 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G10 (fact_1 s Hs n Hn)); specialize (G10 (fact_2 s Hs n Hn)); specialize (G10 (fact_3 s Hs n Hn)); specialize (G10 (fact_4 s Hs n Hn)); specialize (G10 (fact_5 s Hs n Hn)); first [divisor_of G10 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G10))))) | from_divisors G10]).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_5c.II_5c_10 (v_delta s n) (v_M s) (v_rest s n) (v_L s)) as G10; specialize (G10 ((proj1 (proj2 Hs)) n Hn)); specialize (G10 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G10 (fact_1 s Hs n Hn)); specialize (G10 (fact_2 s Hs n Hn)); specialize (G10 (fact_3 s Hs n Hn)); specialize (G10 (fact_4 s Hs n Hn)); specialize (G10 (fact_5 s Hs n Hn)); first [divisor_of G10 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G10))))) | from_divisors G10]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (K1 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_delta s n) = (v_rest s n) * (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n))))).
Proof.
  exact (conj definedness_6 Theorems.II_5c.conclusion_6).
Qed.

Lemma definedness_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1 <> 0) /\ (1 - (v_delta s n) > 0) /\ (1 + ((v_M s) - 1) * (v_L s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) > 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 1 - (v_delta s n) > 0) by exact (positive_7_0 s Hs n Hn).
  assert (K1 : 1 + ((v_M s) - 1) * (v_delta s n) > 0) by exact (positive_7_1 s Hs n Hn).
  assert (K2 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (K3 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (defined_7 s Hs n Hn))).
  assert (W0 : (v_M s) - 1 <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))].
  assert (W1 : 1 - (v_delta s n) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))].
  assert (W2 : 1 + ((v_M s) - 1) * (v_L s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  assert (W3 : 1 + ((v_M s) - 1) * (v_delta s n) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))].
  assert (W4 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1 <> 0) /\ (1 - (v_delta s n) > 0) /\ (1 + ((v_M s) - 1) * (v_L s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) > 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall (st : R -> state) (a b : R), st a = s -> (forall u, steps (st u) = steps s) -> (forall u, v_M (st u) = v_M s) -> (forall u, a <= u <= b -> ((forall n, (n < steps (st u))%nat -> (v_delta (st u) n) >= 0)) /\((forall n, (n < steps (st u))%nat -> (v_delta (st u) n) < 1)) /\((v_M (st u)) >= 2) /\True) -> (forall u n, a <= u <= b -> (n < steps s)%nat -> derivable_pt_lim (fun w => v_delta (st w) n) u ((v_delta_next (st u) n) - (v_delta (st u) n))) -> forall u, a <= u <= b -> (forall n k, (n < steps s)%nat -> (k < steps s)%nat -> ((-1) * ln (1 - (v_delta (st u) n)) + ((-1) / ((v_M (st u)) - 1)) * ln (1 + ((v_M (st u)) - 1) * (v_delta (st u) n))) - ((-1) * ln (1 - (v_delta (st u) k)) + ((-1) / ((v_M (st u)) - 1)) * ln (1 + ((v_M (st u)) - 1) * (v_delta (st u) k))) = ((-1) * ln (1 - (v_delta s n)) + ((-1) / ((v_M s) - 1)) * ln (1 + ((v_M s) - 1) * (v_delta s n))) - ((-1) * ln (1 - (v_delta s k)) + ((-1) / ((v_M s) - 1)) * ln (1 + ((v_M s) - 1) * (v_delta s k)))) /\ (forall n, (n < steps s)%nat -> derivable_pt_lim (fun w => ((-1) * ln (1 - (v_delta (st w) n)) + ((-1) / ((v_M (st w)) - 1)) * ln (1 + ((v_M (st w)) - 1) * (v_delta (st w) n)))) u ((v_M (st u)) * (v_L (st u)) / (1 + ((v_M (st u)) - 1) * (v_L (st u)))))))).
Proof.
  exact (conj definedness_7 Theorems.II_5c.conclusion_7).
Qed.

Lemma defined_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_5c.II_5c_13 (v_delta s n) (v_M s) (v_rest s n)) as G13; specialize (G13 ((proj1 (proj2 Hs)) n Hn)); specialize (G13 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G13 (fact_1 s Hs n Hn)); specialize (G13 (fact_2 s Hs n Hn)); first [divisor_of G13 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G13) | from_divisors G13]).
  exact (conj C0 I).
Qed.

Lemma definedness_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (K1 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_8 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_delta s n) >= 0))).
Proof.
  exact (conj definedness_8 Theorems.II_5c.conclusion_8).
Qed.

