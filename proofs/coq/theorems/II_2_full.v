(* The conclusions of theorem II.2, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2.
From RLStar Require Import Theorems.II_2.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_next in X |- *.

Lemma concluded_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) + (v_rest s k) + ((v_M s) - 2) * (v_delta s k) * (v_rest s k) = (v_delta s k) * (1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k))) -> (forall n, (n < steps s)%nat -> (v_rest s n) * (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) = 0)).
Proof.
  exact Theorems.II_2.conclusion_1.
Qed.

Lemma defined_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_2.II_2_2 (v_M s) (v_delta s n) (v_rest s n)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G2 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))) | plain_from (proj2 G2) | from_divisors G2]).
  exact (conj C0 I).
Qed.

Lemma definedness_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_2 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall k, (k < steps s)%nat -> (v_rest s k) = 0) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) = (v_delta s n)))).
Proof.
  exact (conj definedness_2 Theorems.II_2.conclusion_2).
Qed.

Lemma defined_3 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_2.II_2_3 (v_M s) (v_delta s n) (v_rest s n)) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G3 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); first [divisor_of G3 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))) | plain_from (proj2 G3) | from_divisors G3]).
  exact (conj C0 I).
Qed.

Lemma definedness_3 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_3 s Hs n Hn)).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) = 1) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) = 1))).
Proof.
  exact (conj definedness_3 Theorems.II_2.conclusion_3).
Qed.

Lemma defined_4 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_2.II_2_4 (v_M s) (v_delta s n) (v_rest s n)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G4 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); first [divisor_of G4 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))) | plain_from (proj2 G4) | from_divisors G4]).
  exact (conj C0 I).
Qed.

Lemma definedness_4 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H3 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) = 0) -> (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta_next s n) = (1 + ((v_M s) - 1) * (v_delta s n)) * (1 + ((v_M s) - 1) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n))))).
Proof.
  exact (conj definedness_4 Theorems.II_2.conclusion_4).
Qed.

Lemma defined_5 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_R s) * (v_d s) - (v_R s) * (v_d s) + 1 <> 0) /\ ((v_d s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_R s) * (v_d s) - (v_R s) * (v_d s) + 1 <> 0) by (pose proof (Generated.II_2.II_2_5 (v_M s) (v_d s) (v_R s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); first [divisor_of G5 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))) | plain_from (proj2 (proj2 (proj2 G5))) | from_divisors G5]).
  assert (C1 : (v_d s) - 1 <> 0) by (pose proof (Generated.II_2.II_2_5 (v_M s) (v_d s) (v_R s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); first [divisor_of G5 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))) | plain_from (proj2 (proj2 (proj2 G5))) | from_divisors G5]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_6 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_R s) * (v_d s) - (v_R s) * (v_d s) + 1 <> 0) /\ ((v_M s) * (v_d s) - (v_d s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_R s) * (v_d s) - (v_R s) * (v_d s) + 1 <> 0) by (pose proof (Generated.II_2.II_2_6 (v_M s) (v_d s) (v_R s)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); first [divisor_of G6 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))) | plain_from (proj2 (proj2 (proj2 G6))) | from_divisors G6]).
  assert (C1 : (v_M s) * (v_d s) - (v_d s) + 1 <> 0) by (pose proof (Generated.II_2.II_2_6 (v_M s) (v_d s) (v_R s)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); first [divisor_of G6 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))) | plain_from (proj2 (proj2 (proj2 G6))) | from_divisors G6]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_5 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (1 - (v_d s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d s) * (v_R s) <> 0) /\ (1 + ((v_M s) - 1) * (v_R s) * (v_d s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_R s) * (v_d s) - (v_R s) * (v_d s) + 1 <> 0) by exact (proj1 (defined_5 s Hs n Hn)).
  assert (K1 : (v_d s) - 1 <> 0) by exact (proj1 (proj2 (defined_5 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_d s) - (v_d s) + 1 <> 0) by exact (proj1 (proj2 (defined_6 s Hs n Hn))).
  assert (W0 : 1 - (v_d s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | beyond (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_d s) * (v_R s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | beyond (fact_5 s Hs n Hn) | beyond (fact_6 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))))))].
  assert (W2 : 1 + ((v_M s) - 1) * (v_R s) * (v_d s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | beyond (fact_5 s Hs n Hn) | beyond (fact_6 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_5 :
  (forall s, H4 s -> forall n, (n < steps s)%nat -> (1 - (v_d s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d s) * (v_R s) <> 0) /\ (1 + ((v_M s) - 1) * (v_R s) * (v_d s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (v_d s) < 1 -> ((v_M s) - 1) * (v_d s) > -1 -> 1 + ((v_M s) - 1) * (v_R s) * (v_d s) <> 0 -> 1 + ((v_M s) - 1) * (v_R s) <> 0 -> (v_R s) < 1 -> (1 - ((v_d s) + (v_R s) + ((v_M s) - 2) * (v_d s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R s))) / (1 - (v_d s)) = (1 - (v_R s)) / (1 + ((v_M s) - 1) * (v_R s) * (v_d s)))).
Proof.
  exact (conj definedness_5 Theorems.II_2.conclusion_5).
Qed.

Lemma definedness_6 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_d s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d s) * (v_R s) <> 0) /\ (1 + ((v_M s) - 1) * (v_R s) * (v_d s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_R s) * (v_d s) - (v_R s) * (v_d s) + 1 <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_d s) - (v_d s) + 1 <> 0) by exact (proj1 (proj2 (defined_6 s Hs n Hn))).
  assert (K2 : (v_d s) - 1 <> 0) by exact (proj1 (proj2 (defined_5 s Hs n Hn))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_d s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_d s) * (v_R s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | beyond (fact_5 s Hs n Hn) | beyond (fact_6 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))))))].
  assert (W2 : 1 + ((v_M s) - 1) * (v_R s) * (v_d s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | beyond (fact_5 s Hs n Hn) | beyond (fact_6 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H4 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_d s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d s) * (v_R s) <> 0) /\ (1 + ((v_M s) - 1) * (v_R s) * (v_d s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (v_d s) < 1 -> ((v_M s) - 1) * (v_d s) > -1 -> 1 + ((v_M s) - 1) * (v_R s) * (v_d s) <> 0 -> 1 + ((v_M s) - 1) * (v_R s) <> 0 -> (v_R s) < 1 -> (1 + ((v_M s) - 1) * (((v_d s) + (v_R s) + ((v_M s) - 2) * (v_d s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R s)))) / (1 + ((v_M s) - 1) * (v_d s)) = (1 + ((v_M s) - 1) * (v_R s)) / (1 + ((v_M s) - 1) * (v_R s) * (v_d s)))).
Proof.
  exact (conj definedness_6 Theorems.II_2.conclusion_6).
Qed.

