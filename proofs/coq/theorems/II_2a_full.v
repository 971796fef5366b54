(* The conclusions of theorem II.2a, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2a.
From RLStar Require Import Theorems.II_2a.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) - (v_P s) + 1 <> 0) /\ ((v_P s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) - (v_P s) + 1 <> 0) by (pose proof (Generated.II_2a.II_2a_1 (v_M s) (v_P s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 G1)) | from_divisors G1]).
  assert (C1 : (v_P s) - 1 <> 0) by (pose proof (Generated.II_2a.II_2a_1 (v_M s) (v_P s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 G1)) | from_divisors G1]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2a.II_2a_4 (v_M s) (v_P s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G4 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G4) | from_divisors G4]).
  exact (conj C0 I).
Qed.

Lemma definedness_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_P s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_P s) - (v_P s) + 1 <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (K1 : (v_P s) - 1 <> 0) by exact (proj1 (proj2 (defined_1 s Hs n Hn))).
  assert (K2 : (v_M s) <> 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (W0 : 1 - (v_P s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (proj1 (proj2 (proj2 Hs))) | beyond (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))].
  assert (W1 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | beyond (fact_3 s Hs n Hn) | beyond (fact_4 s Hs n Hn) | beyond (fact_5 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_1 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_P s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> (v_P s) > 0 -> ((v_M s) - 1) ^ 2 * (v_P s) <= 1 -> 1 / ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) < 1)).
Proof.
  exact (conj definedness_1 Theorems.II_2a.conclusion_1).
Qed.

Lemma defined_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) - (v_P s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) - (v_P s) + 1 <> 0) by (pose proof (Generated.II_2a.II_2a_2 (v_M s) (v_P s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G2) | from_divisors G2]).
  exact (conj C0 I).
Qed.

Lemma definedness_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (-(v_M s) + 1) * (v_P s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_P s) - (v_P s) + 1 <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (K1 : (v_P s) - 1 <> 0) by exact (proj1 (proj2 (defined_1 s Hs n Hn))).
  assert (K2 : (v_M s) <> 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (W0 : 1 - (-(v_M s) + 1) * (v_P s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | beyond (fact_3 s Hs n Hn) | beyond (fact_4 s Hs n Hn) | beyond (fact_5 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_2 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (-(v_M s) + 1) * (v_P s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> (v_P s) > 0 -> ((v_M s) - 1) ^ 2 * (v_P s) <= 1 -> (1 + ((v_M s) - 1) * (-(v_M s) + 1) * (v_P s)) / (1 - (-(v_M s) + 1) * (v_P s)) < 1)).
Proof.
  exact (conj definedness_2 Theorems.II_2a.conclusion_2).
Qed.

Lemma defined_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) - (v_P s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) - (v_P s) + 1 <> 0) by (pose proof (Generated.II_2a.II_2a_3 (v_M s) (v_P s)) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 (proj1 (proj2 (proj2 Hs)))); specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G3 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G3) | from_divisors G3]).
  exact (conj C0 I).
Qed.

Lemma definedness_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (-(v_M s) + 1) * (v_P s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_P s) - (v_P s) + 1 <> 0) by exact (proj1 (defined_3 s Hs n Hn)).
  assert (K1 : (v_P s) - 1 <> 0) by exact (proj1 (proj2 (defined_1 s Hs n Hn))).
  assert (K2 : (v_M s) <> 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (W0 : 1 - (-(v_M s) + 1) * (v_P s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | beyond (fact_3 s Hs n Hn) | beyond (fact_4 s Hs n Hn) | beyond (fact_5 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (-(v_M s) + 1) * (v_P s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> (v_P s) > 0 -> ((v_M s) - 1) ^ 2 * (v_P s) <= 1 -> (1 + ((v_M s) - 1) * (-(v_M s) + 1) * (v_P s)) / (1 - (-(v_M s) + 1) * (v_P s)) >= 0)).
Proof.
  exact (conj definedness_3 Theorems.II_2a.conclusion_3).
Qed.

Lemma definedness_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_P s) - (v_P s) + 1 <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (K2 : (v_P s) - 1 <> 0) by exact (proj1 (proj2 (defined_1 s Hs n Hn))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> (v_P s) > 0 -> ((v_M s) - 1) ^ 2 * (v_P s) <= 1 -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) < 1)).
Proof.
  exact (conj definedness_4 Theorems.II_2a.conclusion_4).
Qed.

Lemma defined_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2a.II_2a_5 (v_M s) (v_P s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G5 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G5) | from_divisors G5]).
  exact (conj C0 I).
Qed.

Lemma definedness_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_5 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_P s) - (v_P s) + 1 <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (K2 : (v_P s) - 1 <> 0) by exact (proj1 (proj2 (defined_1 s Hs n Hn))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_5 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> (v_P s) > 0 -> ((v_M s) - 1) ^ 2 * (v_P s) <= 1 -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) > 1 / (v_M s))).
Proof.
  exact (conj definedness_5 Theorems.II_2a.conclusion_5).
Qed.

Lemma defined_7 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) - (v_P s) + 1 <> 0) /\ ((v_P s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) - (v_P s) + 1 <> 0) by (pose proof (Generated.II_2a.II_2a_7 (v_M s) (v_P s)) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G7 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 G7)) | from_divisors G7]).
  assert (C1 : (v_P s) - 1 <> 0) by (pose proof (Generated.II_2a.II_2a_7 (v_M s) (v_P s)) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G7 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 G7)) | from_divisors G7]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_7 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - (v_P s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_P s) - (v_P s) + 1 <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (K1 : (v_P s) - 1 <> 0) by exact (proj1 (proj2 (defined_7 s Hs n Hn))).
  assert (W0 : 1 - (v_P s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (proj1 (proj2 (proj2 Hs))) | beyond (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))].
  assert (W1 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (fact_7 s Hs n Hn) | beyond (fact_8 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - (v_P s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> (v_P s) < 0 -> ((v_M s) - 1) * (v_P s) > -1 -> 1 / ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) > 1)).
Proof.
  exact (conj definedness_7 Theorems.II_2a.conclusion_7).
Qed.

Lemma defined_8 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) - (v_P s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) - (v_P s) + 1 <> 0) by (pose proof (Generated.II_2a.II_2a_8 (v_M s) (v_P s)) as G8; specialize (G8 (proj1 (proj2 Hs))); specialize (G8 (proj1 (proj2 (proj2 Hs)))); specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G8 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G8) | from_divisors G8]).
  exact (conj C0 I).
Qed.

Lemma definedness_8 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - (-(v_M s) + 1) * (v_P s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_P s) - (v_P s) + 1 <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (K1 : (v_P s) - 1 <> 0) by exact (proj1 (proj2 (defined_7 s Hs n Hn))).
  assert (W0 : 1 - (-(v_M s) + 1) * (v_P s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (fact_7 s Hs n Hn) | beyond (fact_8 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_8 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - (-(v_M s) + 1) * (v_P s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> (v_P s) < 0 -> ((v_M s) - 1) * (v_P s) > -1 -> (1 + ((v_M s) - 1) * (-(v_M s) + 1) * (v_P s)) / (1 - (-(v_M s) + 1) * (v_P s)) > 1)).
Proof.
  exact (conj definedness_8 Theorems.II_2a.conclusion_8).
Qed.

Lemma defined_9 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2a.II_2a_9 (v_M s) (v_P s)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (proj1 (proj2 (proj2 Hs)))); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); first [divisor_of G9 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G9)) | from_divisors G9]).
  assert (C1 : (v_M s) - 1 <> 0) by (pose proof (Generated.II_2a.II_2a_9 (v_M s) (v_P s)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (proj1 (proj2 (proj2 Hs)))); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); first [divisor_of G9 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G9)) | from_divisors G9]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_9 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (K1 : (v_M s) - 1 <> 0) by exact (proj1 (proj2 (defined_9 s Hs n Hn))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))].
  assert (W1 : (v_M s) - 1 <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_9 :
  (forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> ((v_M s) - 1) ^ 2 * (v_P s) = 1 -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) = 1 / ((v_M s) - 1))).
Proof.
  exact (conj definedness_9 Theorems.II_2a.conclusion_9).
Qed.

