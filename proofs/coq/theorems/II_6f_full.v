(* The conclusions of theorem II.6f, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_6f.
From RLStar Require Import Theorems.II_6f.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_z s) ^ 2 - (v_z s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_z s) ^ 2 - (v_z s) + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_1 (v_z s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G1) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma definedness_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_z s) + (v_z s) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_z s) ^ 2 - (v_z s) + 1 <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (W0 : 1 - (v_z s) + (v_z s) ^ 2 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_1 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_1 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_z s) + (v_z s) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 0 -> (v_z s) <= 3295 / 32768 -> (v_z s) / (1 - (v_z s) + (v_z s) ^ 2) - (v_z s) < 1 / 100)).
Proof.
  exact (conj definedness_1 Theorems.II_6f.conclusion_1).
Qed.

Lemma defined_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_z s) ^ 2 - (v_z s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_z s) ^ 2 - (v_z s) + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_2 (v_z s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G2) | from_divisors G2]).
  exact (conj C0 I).
Qed.

Lemma definedness_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (1 - (v_z s) + (v_z s) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_z s) ^ 2 - (v_z s) + 1 <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (W0 : 1 - (v_z s) + (v_z s) ^ 2 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_2 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_2 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> (1 - (v_z s) + (v_z s) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 13183 / 131072 -> (v_z s) <= 1037981 / 1048576 -> (v_z s) / (1 - (v_z s) + (v_z s) ^ 2) - (v_z s) > 1 / 100)).
Proof.
  exact (conj definedness_2 Theorems.II_6f.conclusion_2).
Qed.

Lemma defined_3 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_z s) ^ 2 - (v_z s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_z s) ^ 2 - (v_z s) + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_3 (v_z s)) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G3 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G3) | from_divisors G3]).
  exact (conj C0 I).
Qed.

Lemma definedness_3 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - (v_z s) + (v_z s) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_z s) ^ 2 - (v_z s) + 1 <> 0) by exact (proj1 (defined_3 s Hs n Hn)).
  assert (W0 : 1 - (v_z s) + (v_z s) ^ 2 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_3 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - (v_z s) + (v_z s) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 2075965 / 2097152 -> (v_z s) <= 1 -> (v_z s) / (1 - (v_z s) + (v_z s) ^ 2) - (v_z s) < 1 / 100)).
Proof.
  exact (conj definedness_3 Theorems.II_6f.conclusion_3).
Qed.

Lemma defined_4 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_z s) ^ 2 - (v_z s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_z s) ^ 2 - (v_z s) + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_4 (v_z s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G4 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G4) | from_divisors G4]).
  exact (conj C0 I).
Qed.

Lemma definedness_4 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((1 - (v_z s) + (v_z s) ^ 2) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_z s) ^ 2 - (v_z s) + 1 <> 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (W0 : (1 - (v_z s) + (v_z s) ^ 2) ^ 2 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_4 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H3 s -> forall n, (n < steps s)%nat -> ((1 - (v_z s) + (v_z s) ^ 2) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 3295 / 32768 -> (v_z s) <= 13183 / 131072 -> (1 - (v_z s) + (v_z s) ^ 2 - (v_z s) * (-1 + 2 * (v_z s))) / (1 - (v_z s) + (v_z s) ^ 2) ^ 2 - 1 > 0)).
Proof.
  exact (conj definedness_4 Theorems.II_6f.conclusion_4).
Qed.

Lemma defined_5 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_z s) ^ 2 - (v_z s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_z s) ^ 2 - (v_z s) + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_5 (v_z s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G5 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G5) | from_divisors G5]).
  exact (conj C0 I).
Qed.

Lemma definedness_5 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((1 - (v_z s) + (v_z s) ^ 2) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_z s) ^ 2 - (v_z s) + 1 <> 0) by exact (proj1 (defined_5 s Hs n Hn)).
  assert (W0 : (1 - (v_z s) + (v_z s) ^ 2) ^ 2 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_5 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_5 :
  (forall s, H4 s -> forall n, (n < steps s)%nat -> ((1 - (v_z s) + (v_z s) ^ 2) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 1037981 / 1048576 -> (v_z s) <= 2075965 / 2097152 -> (1 - (v_z s) + (v_z s) ^ 2 - (v_z s) * (-1 + 2 * (v_z s))) / (1 - (v_z s) + (v_z s) ^ 2) ^ 2 - 1 < 0)).
Proof.
  exact (conj definedness_5 Theorems.II_6f.conclusion_5).
Qed.

Lemma defined_6 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (63 * (v_z s) ^ 3 + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 63 * (v_z s) ^ 3 + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_6 (v_z s)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G6 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G6) | from_divisors G6]).
  exact (conj C0 I).
Qed.

Lemma definedness_6 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (1 + 63 * (v_z s) ^ 3 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 63 * (v_z s) ^ 3 + 1 <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (W0 : 1 + 63 * (v_z s) ^ 3 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_6 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H5 s -> forall n, (n < steps s)%nat -> (1 + 63 * (v_z s) ^ 3 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 0 -> (v_z s) <= 6607 / 131072 -> ((v_z s) + (v_z s) ^ 2 + 62 * (v_z s) ^ 3) / (1 + 63 * (v_z s) ^ 3) - (v_z s) < 1 / 100)).
Proof.
  exact (conj definedness_6 Theorems.II_6f.conclusion_6).
Qed.

Lemma defined_7 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> (63 * (v_z s) ^ 3 + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 63 * (v_z s) ^ 3 + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_7 (v_z s)) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G7 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G7) | from_divisors G7]).
  exact (conj C0 I).
Qed.

Lemma definedness_7 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> (1 + 63 * (v_z s) ^ 3 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 63 * (v_z s) ^ 3 + 1 <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (W0 : 1 + 63 * (v_z s) ^ 3 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_7 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H6 s -> forall n, (n < steps s)%nat -> (1 + 63 * (v_z s) ^ 3 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 13217 / 262144 -> (v_z s) <= 519043 / 524288 -> ((v_z s) + (v_z s) ^ 2 + 62 * (v_z s) ^ 3) / (1 + 63 * (v_z s) ^ 3) - (v_z s) > 1 / 100)).
Proof.
  exact (conj definedness_7 Theorems.II_6f.conclusion_7).
Qed.

Lemma defined_8 :
  forall s, H7 s -> forall n, (n < steps s)%nat -> (63 * (v_z s) ^ 3 + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 63 * (v_z s) ^ 3 + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_8 (v_z s)) as G8; specialize (G8 (proj1 (proj2 Hs))); specialize (G8 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G8 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G8) | from_divisors G8]).
  exact (conj C0 I).
Qed.

Lemma definedness_8 :
  forall s, H7 s -> forall n, (n < steps s)%nat -> (1 + 63 * (v_z s) ^ 3 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 63 * (v_z s) ^ 3 + 1 <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (W0 : 1 + 63 * (v_z s) ^ 3 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_8 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_8 :
  (forall s, H7 s -> forall n, (n < steps s)%nat -> (1 + 63 * (v_z s) ^ 3 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 2076175 / 2097152 -> (v_z s) <= 1 -> ((v_z s) + (v_z s) ^ 2 + 62 * (v_z s) ^ 3) / (1 + 63 * (v_z s) ^ 3) - (v_z s) < 1 / 100)).
Proof.
  exact (conj definedness_8 Theorems.II_6f.conclusion_8).
Qed.

Lemma defined_9 :
  forall s, H8 s -> forall n, (n < steps s)%nat -> (63 * (v_z s) ^ 3 + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 63 * (v_z s) ^ 3 + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_9 (v_z s)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G9 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G9) | from_divisors G9]).
  exact (conj C0 I).
Qed.

Lemma definedness_9 :
  forall s, H8 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (v_z s) ^ 3) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 63 * (v_z s) ^ 3 + 1 <> 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (W0 : (1 + 63 * (v_z s) ^ 3) ^ 2 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_9 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_9 :
  (forall s, H8 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (v_z s) ^ 3) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 6607 / 131072 -> (v_z s) <= 13217 / 262144 -> ((1 + 2 * (v_z s) + 186 * (v_z s) ^ 2) * (1 + 63 * (v_z s) ^ 3) - 189 * ((v_z s) + (v_z s) ^ 2 + 62 * (v_z s) ^ 3) * (v_z s) ^ 2) / (1 + 63 * (v_z s) ^ 3) ^ 2 - 1 > 0)).
Proof.
  exact (conj definedness_9 Theorems.II_6f.conclusion_9).
Qed.

Lemma defined_10 :
  forall s, H9 s -> forall n, (n < steps s)%nat -> (63 * (v_z s) ^ 3 + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 63 * (v_z s) ^ 3 + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_10 (v_z s)) as G10; specialize (G10 (proj1 (proj2 Hs))); specialize (G10 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G10 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G10) | from_divisors G10]).
  exact (conj C0 I).
Qed.

Lemma definedness_10 :
  forall s, H9 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (v_z s) ^ 3) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 63 * (v_z s) ^ 3 + 1 <> 0) by exact (proj1 (defined_10 s Hs n Hn)).
  assert (W0 : (1 + 63 * (v_z s) ^ 3) ^ 2 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_10 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_10 :
  (forall s, H9 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (v_z s) ^ 3) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 519043 / 524288 -> (v_z s) <= 2076175 / 2097152 -> ((1 + 2 * (v_z s) + 186 * (v_z s) ^ 2) * (1 + 63 * (v_z s) ^ 3) - 189 * ((v_z s) + (v_z s) ^ 2 + 62 * (v_z s) ^ 3) * (v_z s) ^ 2) / (1 + 63 * (v_z s) ^ 3) ^ 2 - 1 < 0)).
Proof.
  exact (conj definedness_10 Theorems.II_6f.conclusion_10).
Qed.

Lemma defined_11 :
  forall s, H10 s -> forall n, (n < steps s)%nat -> (9 * (v_z s) ^ 4 + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 9 * (v_z s) ^ 4 + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_11 (v_z s)) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G11 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G11) | from_divisors G11]).
  exact (conj C0 I).
Qed.

Lemma definedness_11 :
  forall s, H10 s -> forall n, (n < steps s)%nat -> (1 + 9 * (v_z s) ^ 4 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 9 * (v_z s) ^ 4 + 1 <> 0) by exact (proj1 (defined_11 s Hs n Hn)).
  assert (W0 : 1 + 9 * (v_z s) ^ 4 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_11 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_11 :
  (forall s, H10 s -> forall n, (n < steps s)%nat -> (1 + 9 * (v_z s) ^ 4 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 0 -> (v_z s) <= 5585 / 65536 -> ((v_z s) + (v_z s) ^ 3 + 8 * (v_z s) ^ 4) / (1 + 9 * (v_z s) ^ 4) - (v_z s) < 1 / 1000)).
Proof.
  exact (conj definedness_11 Theorems.II_6f.conclusion_11).
Qed.

Lemma defined_12 :
  forall s, H11 s -> forall n, (n < steps s)%nat -> (9 * (v_z s) ^ 4 + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 9 * (v_z s) ^ 4 + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_12 (v_z s)) as G12; specialize (G12 (proj1 (proj2 Hs))); specialize (G12 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G12 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G12) | from_divisors G12]).
  exact (conj C0 I).
Qed.

Lemma definedness_12 :
  forall s, H11 s -> forall n, (n < steps s)%nat -> (1 + 9 * (v_z s) ^ 4 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 9 * (v_z s) ^ 4 + 1 <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (W0 : 1 + 9 * (v_z s) ^ 4 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_12 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_12 :
  (forall s, H11 s -> forall n, (n < steps s)%nat -> (1 + 9 * (v_z s) ^ 4 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 22343 / 262144 -> (v_z s) <= 1047527 / 1048576 -> ((v_z s) + (v_z s) ^ 3 + 8 * (v_z s) ^ 4) / (1 + 9 * (v_z s) ^ 4) - (v_z s) > 1 / 1000)).
Proof.
  exact (conj definedness_12 Theorems.II_6f.conclusion_12).
Qed.

Lemma defined_13 :
  forall s, H12 s -> forall n, (n < steps s)%nat -> (9 * (v_z s) ^ 4 + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 9 * (v_z s) ^ 4 + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_13 (v_z s)) as G13; specialize (G13 (proj1 (proj2 Hs))); specialize (G13 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G13 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G13) | from_divisors G13]).
  exact (conj C0 I).
Qed.

Lemma definedness_13 :
  forall s, H12 s -> forall n, (n < steps s)%nat -> (1 + 9 * (v_z s) ^ 4 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 9 * (v_z s) ^ 4 + 1 <> 0) by exact (proj1 (defined_13 s Hs n Hn)).
  assert (W0 : 1 + 9 * (v_z s) ^ 4 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_13 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_13 :
  (forall s, H12 s -> forall n, (n < steps s)%nat -> (1 + 9 * (v_z s) ^ 4 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 16760435 / 16777216 -> (v_z s) <= 1 -> ((v_z s) + (v_z s) ^ 3 + 8 * (v_z s) ^ 4) / (1 + 9 * (v_z s) ^ 4) - (v_z s) < 1 / 1000)).
Proof.
  exact (conj definedness_13 Theorems.II_6f.conclusion_13).
Qed.

Lemma defined_14 :
  forall s, H13 s -> forall n, (n < steps s)%nat -> (9 * (v_z s) ^ 4 + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 9 * (v_z s) ^ 4 + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_14 (v_z s)) as G14; specialize (G14 (proj1 (proj2 Hs))); specialize (G14 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G14 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G14) | from_divisors G14]).
  exact (conj C0 I).
Qed.

Lemma definedness_14 :
  forall s, H13 s -> forall n, (n < steps s)%nat -> ((1 + 9 * (v_z s) ^ 4) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 9 * (v_z s) ^ 4 + 1 <> 0) by exact (proj1 (defined_14 s Hs n Hn)).
  assert (W0 : (1 + 9 * (v_z s) ^ 4) ^ 2 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_14 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_14 :
  (forall s, H13 s -> forall n, (n < steps s)%nat -> ((1 + 9 * (v_z s) ^ 4) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 5585 / 65536 -> (v_z s) <= 22343 / 262144 -> ((1 + 3 * (v_z s) ^ 2 + 32 * (v_z s) ^ 3) * (1 + 9 * (v_z s) ^ 4) - 36 * ((v_z s) + (v_z s) ^ 3 + 8 * (v_z s) ^ 4) * (v_z s) ^ 3) / (1 + 9 * (v_z s) ^ 4) ^ 2 - 1 > 0)).
Proof.
  exact (conj definedness_14 Theorems.II_6f.conclusion_14).
Qed.

Lemma defined_15 :
  forall s, H14 s -> forall n, (n < steps s)%nat -> (9 * (v_z s) ^ 4 + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 9 * (v_z s) ^ 4 + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_15 (v_z s)) as G15; specialize (G15 (proj1 (proj2 Hs))); specialize (G15 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G15 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G15) | from_divisors G15]).
  exact (conj C0 I).
Qed.

Lemma definedness_15 :
  forall s, H14 s -> forall n, (n < steps s)%nat -> ((1 + 9 * (v_z s) ^ 4) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 9 * (v_z s) ^ 4 + 1 <> 0) by exact (proj1 (defined_15 s Hs n Hn)).
  assert (W0 : (1 + 9 * (v_z s) ^ 4) ^ 2 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_15 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_15 :
  (forall s, H14 s -> forall n, (n < steps s)%nat -> ((1 + 9 * (v_z s) ^ 4) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 1047527 / 1048576 -> (v_z s) <= 16760435 / 16777216 -> ((1 + 3 * (v_z s) ^ 2 + 32 * (v_z s) ^ 3) * (1 + 9 * (v_z s) ^ 4) - 36 * ((v_z s) + (v_z s) ^ 3 + 8 * (v_z s) ^ 4) * (v_z s) ^ 3) / (1 + 9 * (v_z s) ^ 4) ^ 2 - 1 < 0)).
Proof.
  exact (conj definedness_15 Theorems.II_6f.conclusion_15).
Qed.

Lemma defined_16 :
  forall s, H15 s -> forall n, (n < steps s)%nat -> (2 * (v_z s) ^ 5 + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_z s) ^ 5 + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_16 (v_z s)) as G16; specialize (G16 (proj1 (proj2 Hs))); specialize (G16 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G16 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G16) | from_divisors G16]).
  exact (conj C0 I).
Qed.

Lemma definedness_16 :
  forall s, H15 s -> forall n, (n < steps s)%nat -> (1 + 2 * (v_z s) ^ 5 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 2 * (v_z s) ^ 5 + 1 <> 0) by exact (proj1 (defined_16 s Hs n Hn)).
  assert (W0 : 1 + 2 * (v_z s) ^ 5 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_16 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_16 :
  (forall s, H15 s -> forall n, (n < steps s)%nat -> (1 + 2 * (v_z s) ^ 5 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 0 -> (v_z s) <= 12859 / 131072 -> ((v_z s) + (v_z s) ^ 4 + (v_z s) ^ 5) / (1 + 2 * (v_z s) ^ 5) - (v_z s) < 1 / 10000)).
Proof.
  exact (conj definedness_16 Theorems.II_6f.conclusion_16).
Qed.

Lemma defined_17 :
  forall s, H16 s -> forall n, (n < steps s)%nat -> (2 * (v_z s) ^ 5 + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_z s) ^ 5 + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_17 (v_z s)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G17 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G17) | from_divisors G17]).
  exact (conj C0 I).
Qed.

Lemma definedness_17 :
  forall s, H16 s -> forall n, (n < steps s)%nat -> (1 + 2 * (v_z s) ^ 5 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 2 * (v_z s) ^ 5 + 1 <> 0) by exact (proj1 (defined_17 s Hs n Hn)).
  assert (W0 : 1 + 2 * (v_z s) ^ 5 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_17 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_17 :
  (forall s, H16 s -> forall n, (n < steps s)%nat -> (1 + 2 * (v_z s) ^ 5 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 6431 / 65536 -> (v_z s) <= 67102151 / 67108864 -> ((v_z s) + (v_z s) ^ 4 + (v_z s) ^ 5) / (1 + 2 * (v_z s) ^ 5) - (v_z s) > 1 / 10000)).
Proof.
  exact (conj definedness_17 Theorems.II_6f.conclusion_17).
Qed.

Lemma defined_18 :
  forall s, H17 s -> forall n, (n < steps s)%nat -> (2 * (v_z s) ^ 5 + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_z s) ^ 5 + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_18 (v_z s)) as G18; specialize (G18 (proj1 (proj2 Hs))); specialize (G18 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G18 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G18) | from_divisors G18]).
  exact (conj C0 I).
Qed.

Lemma definedness_18 :
  forall s, H17 s -> forall n, (n < steps s)%nat -> (1 + 2 * (v_z s) ^ 5 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 2 * (v_z s) ^ 5 + 1 <> 0) by exact (proj1 (defined_18 s Hs n Hn)).
  assert (W0 : 1 + 2 * (v_z s) ^ 5 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_18 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_18 :
  (forall s, H17 s -> forall n, (n < steps s)%nat -> (1 + 2 * (v_z s) ^ 5 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 134204305 / 134217728 -> (v_z s) <= 1 -> ((v_z s) + (v_z s) ^ 4 + (v_z s) ^ 5) / (1 + 2 * (v_z s) ^ 5) - (v_z s) < 1 / 10000)).
Proof.
  exact (conj definedness_18 Theorems.II_6f.conclusion_18).
Qed.

Lemma defined_19 :
  forall s, H18 s -> forall n, (n < steps s)%nat -> (2 * (v_z s) ^ 5 + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_z s) ^ 5 + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_19 (v_z s)) as G19; specialize (G19 (proj1 (proj2 Hs))); specialize (G19 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G19 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G19) | from_divisors G19]).
  exact (conj C0 I).
Qed.

Lemma definedness_19 :
  forall s, H18 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (v_z s) ^ 5) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 2 * (v_z s) ^ 5 + 1 <> 0) by exact (proj1 (defined_19 s Hs n Hn)).
  assert (W0 : (1 + 2 * (v_z s) ^ 5) ^ 2 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_19 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_19 :
  (forall s, H18 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (v_z s) ^ 5) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 12859 / 131072 -> (v_z s) <= 6431 / 65536 -> ((1 + 4 * (v_z s) ^ 3 + 5 * (v_z s) ^ 4) * (1 + 2 * (v_z s) ^ 5) - 10 * ((v_z s) + (v_z s) ^ 4 + (v_z s) ^ 5) * (v_z s) ^ 4) / (1 + 2 * (v_z s) ^ 5) ^ 2 - 1 > 0)).
Proof.
  exact (conj definedness_19 Theorems.II_6f.conclusion_19).
Qed.

Lemma defined_20 :
  forall s, H19 s -> forall n, (n < steps s)%nat -> (2 * (v_z s) ^ 5 + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_z s) ^ 5 + 1 <> 0) by (pose proof (Generated.II_6f.II_6f_20 (v_z s)) as G20; specialize (G20 (proj1 (proj2 Hs))); specialize (G20 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G20 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G20) | from_divisors G20]).
  exact (conj C0 I).
Qed.

Lemma definedness_20 :
  forall s, H19 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (v_z s) ^ 5) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 2 * (v_z s) ^ 5 + 1 <> 0) by exact (proj1 (defined_20 s Hs n Hn)).
  assert (W0 : (1 + 2 * (v_z s) ^ 5) ^ 2 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_20 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_20 :
  (forall s, H19 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (v_z s) ^ 5) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 67102151 / 67108864 -> (v_z s) <= 134204305 / 134217728 -> ((1 + 4 * (v_z s) ^ 3 + 5 * (v_z s) ^ 4) * (1 + 2 * (v_z s) ^ 5) - 10 * ((v_z s) + (v_z s) ^ 4 + (v_z s) ^ 5) * (v_z s) ^ 4) / (1 + 2 * (v_z s) ^ 5) ^ 2 - 1 < 0)).
Proof.
  exact (conj definedness_20 Theorems.II_6f.conclusion_20).
Qed.

Lemma definedness_21 :
  let s := State 2 (1 / 2) in forall n, (n < steps s)%nat -> ((1 - (v_z s) + (v_z s) ^ 2 <> 0)).
Proof.
  cbv zeta. intros n Hn.
  do 2 (destruct n as [|n]; [repeat split; cbv beta iota zeta delta [v_z steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hn; lia.
Qed.

Lemma concluded_21 :
  (let s := State 2 (1 / 2) in forall n, (n < steps s)%nat -> ((1 - (v_z s) + (v_z s) ^ 2 <> 0))) /\
  (forall s : state, (2 <= steps s)%nat -> (let s := State 2 (1 / 2) in ((v_z s) >= 0 /\ (v_z s) <= 1 /\ ~ ((v_z s) / (1 - (v_z s) + (v_z s) ^ 2) - (v_z s) <= 1 / 100)))).
Proof.
  exact (conj definedness_21 Theorems.II_6f.conclusion_21).
Qed.

