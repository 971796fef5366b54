(* The conclusions of theorem II.2d, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2d.
From RLStar Require Import Theorems.II_2d.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_c s) * (v_u s) * (v_v s) - (v_c s) * (v_u s) * (v_v s) + 1 <> 0) /\ ((v_c s) * (v_u s) * (v_v s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_c s) * (v_u s) * (v_v s) - (v_c s) * (v_u s) * (v_v s) + 1 <> 0) by (pose proof (Generated.II_2d.II_2d_1 (v_M s) (v_u s) (v_v s) (v_c s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 (proj2 (proj2 G1))) | from_divisors G1]).
  assert (C1 : (v_c s) * (v_u s) * (v_v s) + 1 <> 0) by (pose proof (Generated.II_2d.II_2d_1 (v_M s) (v_u s) (v_v s) (v_c s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 (proj2 (proj2 G1))) | from_divisors G1]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + (v_u s) * (v_v s) * (v_c s) <> 0) /\ (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s) <> 0) /\ (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_c s) * (v_u s) * (v_v s) - (v_c s) * (v_u s) * (v_v s) + 1 <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (K1 : (v_c s) * (v_u s) * (v_v s) + 1 <> 0) by exact (proj1 (proj2 (defined_1 s Hs n Hn))).
  assert (W0 : 1 + (v_u s) * (v_v s) * (v_c s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))))].
  assert (W2 : 1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_1 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + (v_u s) * (v_v s) * (v_c s) <> 0) /\ (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s) <> 0) /\ (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) = 2 -> 1 + (v_u s) * (v_v s) * (v_c s) <> 0 -> ((v_u s) + (v_v s) * (v_c s) + ((v_M s) - 2) * (v_u s) * (v_v s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s)) - ((v_v s) + (v_u s) * (v_c s) + ((v_M s) - 2) * (v_v s) * (v_u s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s)) = ((v_u s) - (v_v s)) * (1 - (v_c s)) / (1 + (v_u s) * (v_v s) * (v_c s)))).
Proof.
  exact (conj definedness_1 Theorems.II_2d.conclusion_1).
Qed.

Lemma defined_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_c s) * (v_u s) * (v_v s) - (v_c s) * (v_u s) * (v_v s) + 1 <> 0) /\ ((v_c s) * (v_u s) * (v_v s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_c s) * (v_u s) * (v_v s) - (v_c s) * (v_u s) * (v_v s) + 1 <> 0) by (pose proof (Generated.II_2d.II_2d_2 (v_M s) (v_u s) (v_v s) (v_c s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 (proj2 (proj2 G2))) | from_divisors G2]).
  assert (C1 : (v_c s) * (v_u s) * (v_v s) + 1 <> 0) by (pose proof (Generated.II_2d.II_2d_2 (v_M s) (v_u s) (v_v s) (v_c s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 (proj2 (proj2 G2))) | from_divisors G2]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + (v_u s) * (v_v s) * (v_c s) <> 0) /\ (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s) <> 0) /\ (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_c s) * (v_u s) * (v_v s) - (v_c s) * (v_u s) * (v_v s) + 1 <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (K1 : (v_c s) * (v_u s) * (v_v s) + 1 <> 0) by exact (proj1 (proj2 (defined_2 s Hs n Hn))).
  assert (W0 : 1 + (v_u s) * (v_v s) * (v_c s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))))].
  assert (W2 : 1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_2 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + (v_u s) * (v_v s) * (v_c s) <> 0) /\ (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s) <> 0) /\ (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) = 2 -> 1 + (v_u s) * (v_v s) * (v_c s) <> 0 -> ((v_u s) + (v_v s) * (v_c s) + ((v_M s) - 2) * (v_u s) * (v_v s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s)) + ((v_v s) + (v_u s) * (v_c s) + ((v_M s) - 2) * (v_v s) * (v_u s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s)) = ((v_u s) + (v_v s)) * (1 + (v_c s)) / (1 + (v_u s) * (v_v s) * (v_c s)))).
Proof.
  exact (conj definedness_2 Theorems.II_2d.conclusion_2).
Qed.

Lemma defined_3 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_c s) * (v_u s) * (v_v s) - (v_c s) * (v_u s) * (v_v s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_c s) * (v_u s) * (v_v s) - (v_c s) * (v_u s) * (v_v s) + 1 <> 0) by (pose proof (Generated.II_2d.II_2d_3 (v_M s) (v_u s) (v_v s) (v_c s)) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 (proj1 (proj2 (proj2 Hs)))); specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G3 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 G3)) | from_divisors G3]).
  exact (conj C0 I).
Qed.

Lemma definedness_3 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s) <> 0) /\ (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_c s) * (v_u s) * (v_v s) - (v_c s) * (v_u s) * (v_v s) + 1 <> 0) by exact (proj1 (defined_3 s Hs n Hn)).
  assert (K1 : (v_c s) * (v_u s) * (v_v s) + 1 <> 0) by exact (proj1 (proj2 (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | beyond (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | beyond (fact_3 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | beyond (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | beyond (fact_3 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s) <> 0) /\ (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) = 2 -> 1 + (v_u s) * (v_v s) * (v_c s) <> 0 -> (v_u s) = (v_v s) -> ((v_u s) + (v_v s) * (v_c s) + ((v_M s) - 2) * (v_u s) * (v_v s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s)) = ((v_v s) + (v_u s) * (v_c s) + ((v_M s) - 2) * (v_v s) * (v_u s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s)))).
Proof.
  exact (conj definedness_3 Theorems.II_2d.conclusion_3).
Qed.

Lemma defined_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_c s) * (v_u s) * (v_v s) - (v_c s) * (v_u s) * (v_v s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_c s) * (v_u s) * (v_v s) - (v_c s) * (v_u s) * (v_v s) + 1 <> 0) by (pose proof (Generated.II_2d.II_2d_4 (v_M s) (v_u s) (v_v s) (v_c s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G4 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 G4)) | from_divisors G4]).
  exact (conj C0 I).
Qed.

Lemma definedness_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s) <> 0) /\ (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_c s) * (v_u s) * (v_v s) - (v_c s) * (v_u s) * (v_v s) + 1 <> 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (K1 : (v_c s) * (v_u s) * (v_v s) + 1 <> 0) by exact (proj1 (proj2 (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | beyond (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | beyond (fact_4 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | beyond (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | beyond (fact_4 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s) <> 0) /\ (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) = 2 -> 1 + (v_u s) * (v_v s) * (v_c s) <> 0 -> (v_u s) = -(v_v s) -> ((v_u s) + (v_v s) * (v_c s) + ((v_M s) - 2) * (v_u s) * (v_v s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s)) = -((v_v s) + (v_u s) * (v_c s) + ((v_M s) - 2) * (v_v s) * (v_u s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s)))).
Proof.
  exact (conj definedness_4 Theorems.II_2d.conclusion_4).
Qed.

