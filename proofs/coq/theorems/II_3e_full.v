(* The conclusions of theorem II.3e, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_3e.
From RLStar Require Import Theorems.II_3e.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_J, v_J_next, v_delta_next in X |- *.

Lemma defined_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3e.II_3e_10 (v_delta s n) (v_M s) (v_a s) (v_b s) (v_rest s n)) as G10; specialize (G10 ((proj1 (proj2 Hs)) n Hn)); specialize (G10 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G10 (fact_1 s Hs n Hn)); specialize (G10 (fact_2 s Hs n Hn)); specialize (G10 (fact_3 s Hs n Hn)); first [divisor_of G10 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G10) | from_divisors G10]).
  exact (conj C0 I).
Qed.

Lemma definedness_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (W0 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_a s) < (v_b s) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) <= (v_delta s n)))).
Proof.
  exact (conj definedness_6 Theorems.II_3e.conclusion_6).
Qed.

Lemma defined_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (exact (proj1 (defined_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn))).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_3e.II_3e_16 (v_M s) (v_L s) (v_L_next s)) as G16; specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G16 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G16 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G16 (fact_8 s Hs n Hn)); specialize (G16 (fact_9 s Hs n Hn)); first [divisor_of G16 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))) | plain_from (proj2 G16) | from_divisors G16]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_10 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (proj2 (defined_10 s Hs n Hn))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))].
  assert (W1 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | beyond ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))) | known_by Hn (conj (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) (conj (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) (conj (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_10 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_a s) < (v_b s) -> (forall k, (k < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_delta s k) + ((v_a s) - (v_b s)) * (v_rest s k) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_delta s k) * (v_rest s k) >= 0) -> (v_J_next s) <= (v_J s))).
Proof.
  exact (conj definedness_10 Theorems.II_3e.conclusion_10).
Qed.

