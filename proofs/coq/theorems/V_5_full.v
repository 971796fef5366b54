(* The conclusions of theorem V.5, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.V_5.
From RLStar Require Import Theorems.V_5.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.

Lemma concluded_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (v_p s) <= 1 -> 1 - (v_Q s) <= (v_S s)).
Proof.
  exact Theorems.V_5.conclusion_3.
Qed.

Lemma defined_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_S s) - (v_p s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_S s) - (v_p s) + 1 <> 0) by (pose proof (Generated.V_5.V_5_15 (v_p s) (v_Q s) (v_S s)) as G15; specialize (G15 (proj1 (proj2 Hs))); specialize (G15 (proj1 (proj2 (proj2 Hs)))); specialize (G15 (fact_1 s Hs n Hn)); specialize (G15 (fact_2 s Hs n Hn)); specialize (G15 (fact_3 s Hs n Hn)); specialize (G15 (fact_6 s Hs n Hn)); specialize (G15 (fact_7 s Hs n Hn)); first [divisor_of G15 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G15) | from_divisors G15]).
  exact (conj C0 I).
Qed.

Lemma definedness_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + (v_S s) - (v_p s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_S s) - (v_p s) + 1 <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (W0 : 1 + (v_S s) - (v_p s) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_6 s Hs n Hn) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_8 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + (v_S s) - (v_p s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (v_p s) <= 1 -> 1 - (v_Q s) >= (v_S s) / (1 + (v_S s) - (v_p s)))).
Proof.
  exact (conj definedness_8 Theorems.V_5.conclusion_8).
Qed.

