(* The conclusions of theorem II.2c, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2c.
From RLStar Require Import Theorems.II_2c.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_2_next, v_delta_1_next in X |- *.

Lemma defined_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2c.II_2c_2 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G2 (fact_1 s Hs n Hn)); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G2) | from_divisors G2]).
  exact (conj C0 I).
Qed.

Lemma definedness_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (K1 : (v_delta_1 s) - 1 <> 0) by exact (proj1 (proj2 (defined_11 s Hs n Hn))).
  assert (K2 : (v_delta_2 s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_11 s Hs n Hn)))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (fact_1 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))) | known_by Hn (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_2 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) > -1 -> (v_delta_1 s) < 1 -> ((v_M s) - 1) * (v_delta_2 s) > -1 -> (v_delta_2 s) < 1 -> (v_M s) >= 2 -> (v_delta_1_next s) = ((v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s)) / (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)))).
Proof.
  exact (conj definedness_2 Theorems.II_2c.conclusion_2).
Qed.

Lemma defined_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2c.II_2c_3 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 (proj1 (proj2 (proj2 Hs)))); specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G3 (fact_1 s Hs n Hn)); first [divisor_of G3 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 G3)) | from_divisors G3]).
  exact (conj C0 I).
Qed.

Lemma definedness_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta_2 s) * (v_delta_1 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_3 s Hs n Hn)).
  assert (K1 : (v_delta_1 s) - 1 <> 0) by exact (proj1 (proj2 (defined_11 s Hs n Hn))).
  assert (K2 : (v_delta_2 s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_11 s Hs n Hn)))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (fact_1 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))) | known_by Hn (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_delta_2 s) * (v_delta_1 s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (fact_1 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))) | known_by Hn (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta_2 s) * (v_delta_1 s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) > -1 -> (v_delta_1 s) < 1 -> ((v_M s) - 1) * (v_delta_2 s) > -1 -> (v_delta_2 s) < 1 -> (v_M s) >= 2 -> (v_delta_2_next s) = ((v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s)) / (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)))).
Proof.
  exact (conj definedness_3 Theorems.II_2c.conclusion_3).
Qed.

Lemma defined_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2c.II_2c_8 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G8; specialize (G8 (proj1 (proj2 Hs))); specialize (G8 (proj1 (proj2 (proj2 Hs)))); specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G8 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [divisor_of G8 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 G8) | from_divisors G8]).
  exact (conj C0 I).
Qed.

Lemma definedness_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (K1 : (v_delta_1 s) - 1 <> 0) by exact (proj1 (proj2 (defined_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn))).
  assert (K2 : (v_delta_2 s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))) | known_by Hn (conj (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_8 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) > -1 -> (v_delta_1 s) < 1 -> ((v_M s) - 1) * (v_delta_2 s) > -1 -> (v_delta_2 s) < 1 -> (v_M s) >= 2 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1_next s) > 0)).
Proof.
  exact (conj definedness_8 Theorems.II_2c.conclusion_8).
Qed.

Lemma defined_9 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2c.II_2c_9 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (proj1 (proj2 (proj2 Hs)))); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G9 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [divisor_of G9 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 G9) | from_divisors G9]).
  exact (conj C0 I).
Qed.

Lemma definedness_9 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (K1 : (v_delta_1 s) - 1 <> 0) by exact (proj1 (proj2 (defined_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn))).
  assert (K2 : (v_delta_2 s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))) | known_by Hn (conj (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_9 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) > -1 -> (v_delta_1 s) < 1 -> ((v_M s) - 1) * (v_delta_2 s) > -1 -> (v_delta_2 s) < 1 -> (v_M s) >= 2 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) < 0 -> (v_delta_1_next s) < 0)).
Proof.
  exact (conj definedness_9 Theorems.II_2c.conclusion_9).
Qed.

Lemma defined_10 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2c.II_2c_10 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G10; specialize (G10 (proj1 (proj2 Hs))); specialize (G10 (proj1 (proj2 (proj2 Hs)))); specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G10 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [divisor_of G10 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 G10) | from_divisors G10]).
  exact (conj C0 I).
Qed.

Lemma definedness_10 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_10 s Hs n Hn)).
  assert (K1 : (v_delta_1 s) - 1 <> 0) by exact (proj1 (proj2 (defined_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn))).
  assert (K2 : (v_delta_2 s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))) | known_by Hn (conj (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_10 :
  (forall s, H3 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) > -1 -> (v_delta_1 s) < 1 -> ((v_M s) - 1) * (v_delta_2 s) > -1 -> (v_delta_2 s) < 1 -> (v_M s) >= 2 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) = 0 -> (v_delta_1_next s) = 0)).
Proof.
  exact (conj definedness_10 Theorems.II_2c.conclusion_10).
Qed.

Lemma defined_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta_1 s) - 1 <> 0) /\ ((v_delta_2 s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta_1 s) - 1 <> 0) by (exact (proj1 (proj2 (defined_11 s Hs n Hn)))).
  assert (C1 : (v_delta_2 s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_11 s Hs n Hn))))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_delta_1 (run round t s)) <> 0) /\ (1 - (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))))) I)))))).
  assert (K0 : (v_delta_1 (run round t s)) - 1 <> 0) by exact (proj1 (defined_17 (run round t s) HR n Hn')).
  assert (K1 : (v_delta_2 (run round t s)) - 1 <> 0) by exact (proj1 (proj2 (defined_17 (run round t s) HR n Hn'))).
  assert (K2 : (v_M (run round t s)) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) - (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) + 1 <> 0) by exact (proj1 (defined_2 (run round t s) HR n Hn')).
  assert (W0 : 1 - (v_delta_1 (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | beyond (proj1 (proj2 (proj2 HR))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))].
  assert (W1 : 1 - (v_delta_2 (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))].
  assert (W2 : 1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | beyond (fact_1 (run round t s) HR n Hn') | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))) | known_by Hn (conj (fact_1 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))))].
  assert (W3 : 1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | beyond (fact_1 (run round t s) HR n Hn') | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))) | known_by Hn (conj (fact_1 (run round t s) HR n Hn') (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_17 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_delta_1 (run round t s)) <> 0) /\ (1 - (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) > -1 -> (v_delta_1 s) < 1 -> ((v_M s) - 1) * (v_delta_2 s) > -1 -> (v_delta_2 s) < 1 -> (v_M s) >= 2 -> (forall t : nat, ((1 + ((v_M (run round (S t) s)) - 1) * (v_delta_1 (run round (S t) s))) / (1 - (v_delta_1 (run round (S t) s)))) = (((1 + ((v_M s) - 1) * (v_delta_1 s)) / (1 - (v_delta_1 s)) * ((1 + ((v_M s) - 1) * (v_delta_2 s)) / (1 - (v_delta_2 s)))) ^ (2 ^ t))))).
Proof.
  exact (conj definedness_17 Theorems.II_2c.conclusion_17).
Qed.

Lemma defined_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta_1 s) - 1 <> 0) /\ ((v_delta_2 s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta_1 s) - 1 <> 0) by (pose proof (Generated.II_2c.II_2c_13 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G13; specialize (G13 (proj1 (proj2 Hs))); specialize (G13 (proj1 (proj2 (proj2 Hs)))); specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G13 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 (proj2 G13))) | from_divisors G13]).
  assert (C1 : (v_delta_2 s) - 1 <> 0) by (pose proof (Generated.II_2c.II_2c_13 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G13; specialize (G13 (proj1 (proj2 Hs))); specialize (G13 (proj1 (proj2 (proj2 Hs)))); specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G13 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 (proj2 G13))) | from_divisors G13]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_1 s) <> 0) /\ (1 - (v_delta_2 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_delta_1 s) - 1 <> 0) by exact (proj1 (defined_18 s Hs n Hn)).
  assert (K1 : (v_delta_2 s) - 1 <> 0) by exact (proj1 (proj2 (defined_18 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (W0 : 1 - (v_delta_1 s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))].
  assert (W1 : 1 - (v_delta_2 s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_18 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_1 s) <> 0) /\ (1 - (v_delta_2 s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) > -1 -> (v_delta_1 s) < 1 -> ((v_M s) - 1) * (v_delta_2 s) > -1 -> (v_delta_2 s) < 1 -> (v_M s) >= 2 -> ((1 + ((v_M s) - 1) * (v_delta_1 s)) / (1 - (v_delta_1 s)) * ((1 + ((v_M s) - 1) * (v_delta_2 s)) / (1 - (v_delta_2 s))) > 1 <-> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) > 0))).
Proof.
  exact (conj definedness_18 Theorems.II_2c.conclusion_18).
Qed.

