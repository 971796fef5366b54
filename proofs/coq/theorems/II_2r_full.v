(* The conclusions of theorem II.2r, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2r.
From RLStar Require Import Theorems.II_2r.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_x_1, v_p_1, v_x_2, v_p_2, v_y in X |- *.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2r.II_2r_1 (v_M s) (v_p s) (v_x s) (v_c s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))) | plain_from (proj2 G1) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma defined_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (2 * (v_M s) * (v_p s) - 4 * (v_p s) + 3 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_M s) * (v_p s) - 4 * (v_p s) + 3 <> 0) by (pose proof (Generated.II_2r.II_2r_2 (v_M s) (v_p s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))) | plain_from (proj2 G2) | from_divisors G2]).
  exact (conj C0 I).
Qed.

Lemma defined_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (2 * (v_M s) * (v_p s) - 4 * (v_p s) + 3 <> 0) /\ (3 * (v_M s) * (v_c s) * (v_p s) ^ 2 - 3 * (v_c s) * (v_p s) ^ 2 - 2 * (v_M s) * (v_p s) + 4 * (v_p s) - 3 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_M s) * (v_p s) - 4 * (v_p s) + 3 <> 0) by (pose proof (Generated.II_2r.II_2r_4 (v_M s) (v_p s) (v_c s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); first [divisor_of G4 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))) | plain_from (proj2 (proj2 (proj2 G4))) | from_divisors G4]).
  assert (C1 : 3 * (v_M s) * (v_c s) * (v_p s) ^ 2 - 3 * (v_c s) * (v_p s) ^ 2 - 2 * (v_M s) * (v_p s) + 4 * (v_p s) - 3 <> 0) by (pose proof (Generated.II_2r.II_2r_4 (v_M s) (v_p s) (v_c s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); first [divisor_of G4 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))) | plain_from (proj2 (proj2 (proj2 G4))) | from_divisors G4]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (K1 : 2 * (v_M s) * (v_p s) - 4 * (v_p s) + 3 <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (K2 : 3 * (v_M s) * (v_c s) * (v_p s) ^ 2 - 3 * (v_c s) * (v_p s) ^ 2 - 2 * (v_M s) * (v_p s) + 4 * (v_p s) - 3 <> 0) by exact (proj1 (proj2 (defined_4 s Hs n Hn))).
  assert (W0 : 1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | beyond (fact_1 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_1 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_p s) > 0 -> (v_p s) < 1 -> (v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (v_c s) > 0 -> 2 * (v_c s) <= 1 -> 3 * ((v_p s) - (v_x s)) <= 2 * ((v_M s) - 2) * (v_p s) * (v_x s) -> -(-(v_x s) + (v_p s) * (v_c s) - ((v_M s) - 2) * (v_x s) * (v_p s) * (v_c s)) / (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s)) > 0)).
Proof.
  exact (conj definedness_1 Theorems.II_2r.conclusion_1).
Qed.

Lemma defined_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (2 * (v_M s) * (v_p s) - 4 * (v_p s) + 3 <> 0) /\ (3 * (v_M s) * (v_c s) * (v_p s) ^ 2 - 3 * (v_c s) * (v_p s) ^ 2 - 2 * (v_M s) * (v_p s) + 4 * (v_p s) - 3 <> 0) /\ ((v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_M s) * (v_p s) - 4 * (v_p s) + 3 <> 0) by (exact (proj1 (defined_2 s Hs n Hn))).
  assert (C1 : 3 * (v_M s) * (v_c s) * (v_p s) ^ 2 - 3 * (v_c s) * (v_p s) ^ 2 - 2 * (v_M s) * (v_p s) + 4 * (v_p s) - 3 <> 0) by (exact (proj1 (proj2 (defined_4 s Hs n Hn)))).
  assert (C2 : (v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2r.II_2r_5 (v_M s) (v_p s) (v_x s) (v_c s) (v_y s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G5 (fact_2 s Hs n Hn)); specialize (G5 (fact_3 s Hs n Hn)); first [divisor_of G5 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))) | plain_from (proj2 (proj2 G5)) | from_divisors G5]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (2 * (v_M s) * (v_p s) - 4 * (v_p s) + 3 <> 0) /\ (3 * (v_M s) * (v_c s) * (v_p s) ^ 2 - 3 * (v_c s) * (v_p s) ^ 2 - 2 * (v_M s) * (v_p s) + 4 * (v_p s) - 3 <> 0) /\ ((v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_M s) * (v_p s) - 4 * (v_p s) + 3 <> 0) by (exact (proj1 (defined_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn))).
  assert (C1 : 3 * (v_M s) * (v_c s) * (v_p s) ^ 2 - 3 * (v_c s) * (v_p s) ^ 2 - 2 * (v_M s) * (v_p s) + 4 * (v_p s) - 3 <> 0) by (exact (proj1 (proj2 (defined_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)))).
  assert (C2 : (v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn))))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_12 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (2 * (v_M s) * (v_p s) - 4 * (v_p s) + 3 <> 0) /\ (3 * (v_M s) * (v_c s) * (v_p s) ^ 2 - 3 * (v_c s) * (v_p s) ^ 2 - 2 * (v_M s) * (v_p s) + 4 * (v_p s) - 3 <> 0) /\ ((v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_M s) * (v_p s) - 4 * (v_p s) + 3 <> 0) by (exact (proj1 (defined_10 s Hs n Hn))).
  assert (C1 : 3 * (v_M s) * (v_c s) * (v_p s) ^ 2 - 3 * (v_c s) * (v_p s) ^ 2 - 2 * (v_M s) * (v_p s) + 4 * (v_p s) - 3 <> 0) by (exact (proj1 (proj2 (defined_10 s Hs n Hn)))).
  assert (C2 : (v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_10 s Hs n Hn))))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_13 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_12 s Hs n Hn))))).
  exact (conj C0 I).
Qed.

Lemma definedness_13 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_13 s Hs n Hn)).
  assert (K1 : 2 * (v_M s) * (v_p s) - 4 * (v_p s) + 3 <> 0) by exact (proj1 (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  assert (K2 : 3 * (v_M s) * (v_c s) * (v_p s) ^ 2 - 3 * (v_c s) * (v_p s) ^ 2 - 2 * (v_M s) * (v_p s) + 4 * (v_p s) - 3 <> 0) by exact (proj1 (proj2 (defined_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn))).
  assert (W0 : 1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))))].
  assert (W1 : 1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_13 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_p s) > 0 -> (v_p s) < 1 -> (v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (v_c s) > 0 -> 2 * (v_c s) <= 1 -> 3 * ((v_p s) - (v_x s)) <= 2 * ((v_M s) - 2) * (v_p s) * (v_x s) -> (v_p s) - (v_x s) * (v_c s) - ((v_M s) - 2) * (v_p s) * (v_x s) * (v_c s) > 0 -> 3 * ((v_p_1 s) - (v_x_1 s)) <= 2 * ((v_M s) - 2) * (v_p_1 s) * (v_x_1 s))).
Proof.
  exact (conj definedness_13 Theorems.II_2r.conclusion_13).
Qed.

Lemma defined_14 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_k s) * (v_r s) - (v_k s) * (v_r s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_k s) * (v_r s) - (v_k s) * (v_r s) - 1 <> 0) by (pose proof (Generated.II_2r.II_2r_14 (v_M s) (v_r s) (v_k s)) as G14; specialize (G14 (proj1 (proj2 Hs))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))); first [divisor_of G14 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) I)))))))))))) | plain_from (proj2 G14) | from_divisors G14]).
  exact (conj C0 I).
Qed.

Lemma definedness_14 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_r s) * (v_k s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_k s) * (v_r s) - (v_k s) * (v_r s) - 1 <> 0) by exact (proj1 (defined_14 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  assert (K2 : 2 * (v_M s) * (v_p s) - 4 * (v_p s) + 3 <> 0) by exact (proj1 (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  assert (K3 : 3 * (v_M s) * (v_c s) * (v_p s) ^ 2 - 3 * (v_c s) * (v_p s) ^ 2 - 2 * (v_M s) * (v_p s) + 4 * (v_p s) - 3 <> 0) by exact (proj1 (proj2 (defined_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn))).
  assert (W0 : 1 - ((v_M s) - 1) * (v_r s) * (v_k s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) | beyond (fact_14 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) I))))))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_14 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_r s) * (v_k s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_p s) > 0 -> (v_p s) < 1 -> (v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (v_c s) > 0 -> 2 * (v_c s) <= 1 -> 3 * ((v_p s) - (v_x s)) <= 2 * ((v_M s) - 2) * (v_p s) * (v_x s) -> (v_r s) > 0 -> (v_r s) <= 1 -> (v_k s) >= 0 -> ((v_M s) - 1) * (v_r s) * (v_k s) < 1 -> ((v_r s) - (v_k s) - ((v_M s) - 2) * (v_r s) * (v_k s)) / (1 - ((v_M s) - 1) * (v_r s) * (v_k s)) <= (v_r s))).
Proof.
  exact (conj definedness_14 Theorems.II_2r.conclusion_14).
Qed.

