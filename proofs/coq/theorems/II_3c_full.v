(* The conclusions of theorem II.3c, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_3c.
From RLStar Require Import Theorems.II_3c.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_next in X |- *.

Lemma defined_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_delta s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3c.II_3c_25 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G25; specialize (G25 ((proj1 (proj2 Hs)) n Hn)); specialize (G25 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G25 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G25 (fact_1 s Hs n Hn)); specialize (G25 (fact_2 s Hs n Hn)); specialize (G25 (fact_3 s Hs n Hn)); first [divisor_of G25 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 (proj2 (proj2 G25)))) | from_divisors G25]).
  assert (C1 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3c.II_3c_25 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G25; specialize (G25 ((proj1 (proj2 Hs)) n Hn)); specialize (G25 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G25 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G25 (fact_1 s Hs n Hn)); specialize (G25 (fact_2 s Hs n Hn)); specialize (G25 (fact_3 s Hs n Hn)); first [divisor_of G25 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 (proj2 (proj2 G25)))) | from_divisors G25]).
  assert (C2 : (v_delta s n) - 1 <> 0) by (pose proof (Generated.II_3c.II_3c_25 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G25; specialize (G25 ((proj1 (proj2 Hs)) n Hn)); specialize (G25 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G25 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G25 (fact_1 s Hs n Hn)); specialize (G25 (fact_2 s Hs n Hn)); specialize (G25 (fact_3 s Hs n Hn)); first [divisor_of G25 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 (proj2 (proj2 G25)))) | from_divisors G25]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_a s) <> 0) /\ ((v_delta s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3c.II_3c_26 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G26; specialize (G26 ((proj1 (proj2 Hs)) n Hn)); specialize (G26 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G26 (fact_1 s Hs n Hn)); specialize (G26 (fact_2 s Hs n Hn)); specialize (G26 (fact_3 s Hs n Hn)); first [divisor_of G26 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 (proj2 G26))) | from_divisors G26]).
  assert (C1 : (v_a s) <> 0) by (pose proof (Generated.II_3c.II_3c_26 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G26; specialize (G26 ((proj1 (proj2 Hs)) n Hn)); specialize (G26 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G26 (fact_1 s Hs n Hn)); specialize (G26 (fact_2 s Hs n Hn)); specialize (G26 (fact_3 s Hs n Hn)); first [divisor_of G26 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 (proj2 G26))) | from_divisors G26]).
  assert (C2 : (v_delta s n) - 1 <> 0) by (pose proof (Generated.II_3c.II_3c_26 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G26; specialize (G26 ((proj1 (proj2 Hs)) n Hn)); specialize (G26 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G26 (fact_1 s Hs n Hn)); specialize (G26 (fact_2 s Hs n Hn)); specialize (G26 (fact_3 s Hs n Hn)); first [divisor_of G26 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 (proj2 G26))) | from_divisors G26]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) <> 0) /\ ((v_a s) + ((v_M s) - 1) * (v_b s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ (1 + ((v_M s) - 1) * (((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s))) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_16 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (proj2 (defined_16 s Hs n Hn))).
  assert (K2 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_16 s Hs n Hn)))).
  assert (K3 : (v_a s) <> 0) by exact (proj1 (proj2 (defined_17 s Hs n Hn))).
  assert (W0 : 1 - (v_delta s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond ((proj1 (proj2 Hs)) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))].
  assert (W1 : (v_a s) + ((v_M s) - 1) * (v_b s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))) | known_by Hn (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))))].
  assert (W2 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))))))].
  assert (W3 : 1 + ((v_M s) - 1) * (((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s))) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_16 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) <> 0) /\ ((v_a s) + ((v_M s) - 1) * (v_b s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ (1 + ((v_M s) - 1) * (((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s))) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall n, (n < steps s)%nat -> (1 - (v_delta_next s n)) / (1 - (v_delta s n)) = (1 - ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_rest s n)) / (1 + ((v_M s) - 1) * (((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s))) * (v_delta s n) * (v_rest s n))))).
Proof.
  exact (conj definedness_16 Theorems.II_3c.conclusion_16).
Qed.

Lemma definedness_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a s) <> 0) /\ (1 - (v_delta s n) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_17 s Hs n Hn)).
  assert (K1 : (v_a s) <> 0) by exact (proj1 (proj2 (defined_17 s Hs n Hn))).
  assert (K2 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_17 s Hs n Hn)))).
  assert (K3 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (proj2 (defined_16 s Hs n Hn))).
  assert (W0 : (v_a s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))) | known_by Hn (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))].
  assert (W1 : 1 - (v_delta s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond ((proj1 (proj2 Hs)) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))].
  assert (W2 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_17 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a s) <> 0) /\ (1 - (v_delta s n) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall n, (n < steps s)%nat -> (1 - (v_delta_next s n)) / (1 - (v_delta s n)) >= (v_b s) / (v_a s)))).
Proof.
  exact (conj definedness_17 Theorems.II_3c.conclusion_17).
Qed.

Lemma definedness_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a s) <> 0) /\ (1 - (v_delta s n) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_19 s Hs n Hn)).
  assert (K1 : (v_a s) <> 0) by exact (proj1 (proj2 (defined_19 s Hs n Hn))).
  assert (K2 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_19 s Hs n Hn)))).
  assert (K3 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (proj2 (defined_16 s Hs n Hn))).
  assert (W0 : (v_a s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))) | known_by Hn (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))].
  assert (W1 : 1 - (v_delta s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond ((proj1 (proj2 Hs)) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))].
  assert (W2 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_19 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a s) <> 0) /\ (1 - (v_delta s n) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall n, (n < steps s)%nat -> (1 - (v_delta_next s n)) / (1 - (v_delta s n)) <= (v_b s) / (v_a s) + (v_E s)))).
Proof.
  exact (conj definedness_19 Theorems.II_3c.conclusion_19).
Qed.

Lemma at_every_round_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t. induction t as [|t IH]; [exact Hs|]. rewrite run_succ.
  generalize (run round t s), IH. intros x Hx. split; [exact (proj1 Hx)|].
  split; [intros n Hn; exact (fact_12 x Hx n Hn)|].
  split; [intros n Hn; exact (fact_11 x Hx n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hx))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hx)))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hx))))))|].
  exact I.
Qed.

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3c.II_3c_18 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G18; specialize (G18 ((proj1 (proj2 Hs)) n Hn)); specialize (G18 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G18 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G18 (fact_1 s Hs n Hn)); specialize (G18 (fact_2 s Hs n Hn)); specialize (G18 (fact_3 s Hs n Hn)); first [divisor_of G18 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G18) | from_divisors G18]).
  exact (conj C0 I).
Qed.

Lemma definedness_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_a (run round t s)) <> 0) /\ (1 - (v_delta (run round t s) n) <> 0) /\ ((v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))) I)))))).
  assert (K0 : (v_M (run round t s)) * (v_a (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_M (run round t s)) * (v_b (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_a (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) + (v_b (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) + (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) <> 0) by exact (proj1 (defined_10 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) <> 0) by exact (proj1 (proj2 (defined_16 (run round t s) HR n Hn'))).
  assert (K2 : (v_delta (run round t s) n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_16 (run round t s) HR n Hn')))).
  assert (K3 : (v_a (run round t s)) <> 0) by exact (proj1 (proj2 (defined_17 (run round t s) HR n Hn'))).
  assert (W0 : (v_a (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))) | known_by Hn (conj (fact_1 (run round t s) HR n Hn') (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))].
  assert (W1 : 1 - (v_delta (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | beyond ((proj1 (proj2 HR)) n Hn') | beyond ((proj1 (proj2 (proj2 HR))) n Hn') | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))].
  assert (W2 : (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))) | known_by Hn (conj (fact_3 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_32 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_a (run round t s)) <> 0) /\ (1 - (v_delta (run round t s) n) <> 0) /\ ((v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 - (v_delta_next (run round t s) n)) / (1 - (v_delta (run round t s) n)))) ((v_b s) / (v_a s))))).
Proof.
  exact (conj definedness_32 Theorems.II_3c.conclusion_32).
Qed.

