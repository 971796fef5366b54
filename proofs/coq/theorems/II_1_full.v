(* The conclusions of theorem II.1, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_1.
From RLStar Require Import Theorems.II_1.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_R_1 s) * (v_d s) - (v_R_1 s) * (v_d s) + 1 <> 0) /\ ((v_M s) * (v_R_2 s) * (v_d s) - (v_R_2 s) * (v_d s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_R_1 s) * (v_d s) - (v_R_1 s) * (v_d s) + 1 <> 0) by (pose proof (Generated.II_1.II_1_1 (v_M s) (v_d s) (v_R_1 s) (v_R_2 s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 (proj2 (proj2 G1))) | from_divisors G1]).
  assert (C1 : (v_M s) * (v_R_2 s) * (v_d s) - (v_R_2 s) * (v_d s) + 1 <> 0) by (pose proof (Generated.II_1.II_1_1 (v_M s) (v_d s) (v_R_1 s) (v_R_2 s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 (proj2 (proj2 G1))) | from_divisors G1]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) * (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_R_1 s) * (v_d s) - (v_R_1 s) * (v_d s) + 1 <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_R_2 s) * (v_d s) - (v_R_2 s) * (v_d s) + 1 <> 0) by exact (proj1 (proj2 (defined_1 s Hs n Hn))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))].
  assert (W2 : (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) * (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s)) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_1 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) * (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_d s) >= 0 -> (v_d s) <= 1 -> (v_R_1 s) >= 0 -> (v_R_1 s) <= (v_R_2 s) -> (v_R_2 s) <= 1 -> ((v_d s) + (v_R_2 s) + ((v_M s) - 2) * (v_d s) * (v_R_2 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s)) - ((v_d s) + (v_R_1 s) + ((v_M s) - 2) * (v_d s) * (v_R_1 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) = ((v_R_2 s) - (v_R_1 s)) * (1 - (v_d s)) * (1 + ((v_M s) - 1) * (v_d s)) / ((1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) * (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s))))).
Proof.
  exact (conj definedness_1 Theorems.II_1.conclusion_1).
Qed.

Lemma defined_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_R_1 s) * (v_d s) - (v_R_1 s) * (v_d s) + 1 <> 0) /\ ((v_M s) * (v_R_2 s) * (v_d s) - (v_R_2 s) * (v_d s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_R_1 s) * (v_d s) - (v_R_1 s) * (v_d s) + 1 <> 0) by (pose proof (Generated.II_1.II_1_2 (v_M s) (v_d s) (v_R_1 s) (v_R_2 s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 (proj2 G2)) | from_divisors G2]).
  assert (C1 : (v_M s) * (v_R_2 s) * (v_d s) - (v_R_2 s) * (v_d s) + 1 <> 0) by (pose proof (Generated.II_1.II_1_2 (v_M s) (v_d s) (v_R_1 s) (v_R_2 s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 (proj2 G2)) | from_divisors G2]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_R_1 s) * (v_d s) - (v_R_1 s) * (v_d s) + 1 <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_R_2 s) * (v_d s) - (v_R_2 s) * (v_d s) + 1 <> 0) by exact (proj1 (proj2 (defined_2 s Hs n Hn))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_2 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_d s) >= 0 -> (v_d s) <= 1 -> (v_R_1 s) >= 0 -> (v_R_1 s) <= (v_R_2 s) -> (v_R_2 s) <= 1 -> ((v_d s) + (v_R_1 s) + ((v_M s) - 2) * (v_d s) * (v_R_1 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) <= ((v_d s) + (v_R_2 s) + ((v_M s) - 2) * (v_d s) * (v_R_2 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s)))).
Proof.
  exact (conj definedness_2 Theorems.II_1.conclusion_2).
Qed.

Lemma defined_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_R s) * (v_d_1 s) - (v_R s) * (v_d_1 s) + 1 <> 0) /\ ((v_M s) * (v_R s) * (v_d_2 s) - (v_R s) * (v_d_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_R s) * (v_d_1 s) - (v_R s) * (v_d_1 s) + 1 <> 0) by (pose proof (Generated.II_1.II_1_4 (v_M s) (v_R s) (v_d_1 s) (v_d_2 s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G4 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 (proj2 (proj2 G4))) | from_divisors G4]).
  assert (C1 : (v_M s) * (v_R s) * (v_d_2 s) - (v_R s) * (v_d_2 s) + 1 <> 0) by (pose proof (Generated.II_1.II_1_4 (v_M s) (v_R s) (v_d_1 s) (v_d_2 s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G4 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 (proj2 (proj2 G4))) | from_divisors G4]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) * (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_R s) * (v_d_1 s) - (v_R s) * (v_d_1 s) + 1 <> 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_R s) * (v_d_2 s) - (v_R s) * (v_d_2 s) + 1 <> 0) by exact (proj1 (proj2 (defined_4 s Hs n Hn))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))].
  assert (W2 : (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) * (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s)) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (fact_4 s Hs n Hn) | beyond (fact_5 s Hs n Hn) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) * (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_R s) >= 0 -> (v_R s) <= 1 -> (v_d_1 s) >= 0 -> (v_d_1 s) <= (v_d_2 s) -> (v_d_2 s) <= 1 -> ((v_d_2 s) + (v_R s) + ((v_M s) - 2) * (v_d_2 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s)) - ((v_d_1 s) + (v_R s) + ((v_M s) - 2) * (v_d_1 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) = ((v_d_2 s) - (v_d_1 s)) * (1 - (v_R s)) * (1 + ((v_M s) - 1) * (v_R s)) / ((1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) * (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s))))).
Proof.
  exact (conj definedness_4 Theorems.II_1.conclusion_4).
Qed.

Lemma defined_5 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_R s) * (v_d_1 s) - (v_R s) * (v_d_1 s) + 1 <> 0) /\ ((v_M s) * (v_R s) * (v_d_2 s) - (v_R s) * (v_d_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_R s) * (v_d_1 s) - (v_R s) * (v_d_1 s) + 1 <> 0) by (pose proof (Generated.II_1.II_1_5 (v_M s) (v_R s) (v_d_1 s) (v_d_2 s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G5 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 (proj2 G5)) | from_divisors G5]).
  assert (C1 : (v_M s) * (v_R s) * (v_d_2 s) - (v_R s) * (v_d_2 s) + 1 <> 0) by (pose proof (Generated.II_1.II_1_5 (v_M s) (v_R s) (v_d_1 s) (v_d_2 s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G5 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 (proj2 G5)) | from_divisors G5]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_5 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_R s) * (v_d_1 s) - (v_R s) * (v_d_1 s) + 1 <> 0) by exact (proj1 (defined_5 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_R s) * (v_d_2 s) - (v_R s) * (v_d_2 s) + 1 <> 0) by exact (proj1 (proj2 (defined_5 s Hs n Hn))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_5 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_R s) >= 0 -> (v_R s) <= 1 -> (v_d_1 s) >= 0 -> (v_d_1 s) <= (v_d_2 s) -> (v_d_2 s) <= 1 -> ((v_d_1 s) + (v_R s) + ((v_M s) - 2) * (v_d_1 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) <= ((v_d_2 s) + (v_R s) + ((v_M s) - 2) * (v_d_2 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s)))).
Proof.
  exact (conj definedness_5 Theorems.II_1.conclusion_5).
Qed.

