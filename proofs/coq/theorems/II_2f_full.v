(* The conclusions of theorem II.2f, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2f.
From RLStar Require Import Theorems.II_2f.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2f.II_2f_1 (v_x s) (v_p s) (v_c s) (v_M s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))) | plain_from (proj2 (proj2 G1)) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma definedness_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | beyond (fact_1 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
  assert (W1 : 1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | beyond (fact_1 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | known_by Hn (conj W0 (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_1 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_p s) > 0 -> (v_p s) < 1 -> (v_c s) >= 0 -> (v_c s) <= 1 -> (v_M s) >= 2 -> ((v_M s) - 1) * (v_x s) <= 1 -> ((v_p s) - (v_x s)) * (1 + (v_c s)) <= 2 * ((v_M s) - 2) * (v_p s) * (v_x s) * (v_c s) -> ((v_p s) - (v_x s) * (v_c s) - ((v_M s) - 2) * (v_p s) * (v_x s) * (v_c s)) / (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s)) <= -(-(v_x s) + (v_p s) * (v_c s) - ((v_M s) - 2) * (v_x s) * (v_p s) * (v_c s)) / (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s)))).
Proof.
  exact (conj definedness_1 Theorems.II_2f.conclusion_1).
Qed.

Lemma defined_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2f.II_2f_2 (v_x s) (v_p s) (v_c s) (v_M s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))) | plain_from (proj2 (proj2 G2)) | from_divisors G2]).
  exact (conj C0 I).
Qed.

Lemma definedness_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_c s) * (v_p s) * (v_x s) - (v_c s) * (v_p s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | beyond (fact_2 s Hs n Hn) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
  assert (W1 : 1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | beyond (fact_2 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_2 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s) <> 0) /\ (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_p s) > 0 -> (v_p s) < 1 -> (v_c s) >= 0 -> (v_c s) <= 1 -> (v_M s) >= 2 -> ((v_M s) - 1) * (v_x s) <= 1 -> (v_p s) <= (v_x s) -> ((v_p s) - (v_x s) * (v_c s) - ((v_M s) - 2) * (v_p s) * (v_x s) * (v_c s)) / (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s)) <= -(-(v_x s) + (v_p s) * (v_c s) - ((v_M s) - 2) * (v_x s) * (v_p s) * (v_c s)) / (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s)))).
Proof.
  exact (conj definedness_2 Theorems.II_2f.conclusion_2).
Qed.

