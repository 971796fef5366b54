(* The conclusions of theorem II.2p, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2p.
From RLStar Require Import Theorems.II_2p.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_2_next, v_delta_1_next in X |- *.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_k s) * (v_p s) * (v_r s) - (v_k s) * (v_p s) * (v_r s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_k s) * (v_p s) * (v_r s) - (v_k s) * (v_p s) * (v_r s) - 1 <> 0) by (pose proof (Generated.II_2p.II_2p_1 (v_M s) (v_k s) (v_p s) (v_r s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I)))))))))) | plain_from (proj2 G1) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma definedness_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_r s) * (v_p s) * (v_k s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_k s) * (v_p s) * (v_r s) - (v_k s) * (v_p s) * (v_r s) - 1 <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_r s) * (v_p s) * (v_k s) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) | beyond (fact_1 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I)))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_1 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_r s) * (v_p s) * (v_k s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_k s) >= 0 -> (v_k s) <= 1 -> (v_p s) > 0 -> (v_p s) <= 1 -> (v_r s) > 0 -> (v_r s) <= 1 -> ((v_M s) - 1) * (v_k s) <= 1 -> 1 - ((v_M s) - 1) * (v_p s) * (v_r s) * (v_k s) > 0 -> (v_p s) - (v_k s) * (v_r s) - ((v_M s) - 2) * (v_p s) * (v_r s) * (v_k s) < 0 -> ((v_r s) - (v_p s) * (v_k s) - ((v_M s) - 2) * (v_r s) * (v_p s) * (v_k s)) / (1 - ((v_M s) - 1) * (v_r s) * (v_p s) * (v_k s)) > 0)).
Proof.
  exact (conj definedness_1 Theorems.II_2p.conclusion_1).
Qed.

Lemma defined_3 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_k s) * (v_x s) * (v_y s) - (v_k s) * (v_x s) * (v_y s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_k s) * (v_x s) * (v_y s) - (v_k s) * (v_x s) * (v_y s) - 1 <> 0) by (pose proof (Generated.II_2p.II_2p_3 (v_M s) (v_k s) (v_x s) (v_y s)) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 (proj1 (proj2 (proj2 Hs)))); specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); first [divisor_of G3 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))) | plain_from (proj2 G3) | from_divisors G3]).
  exact (conj C0 I).
Qed.

Lemma definedness_3 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_y s) * (v_x s) * (v_k s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_k s) * (v_x s) * (v_y s) - (v_k s) * (v_x s) * (v_y s) - 1 <> 0) by exact (proj1 (defined_3 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_y s) * (v_x s) * (v_k s) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) | beyond (fact_3 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_y s) * (v_x s) * (v_k s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_k s) >= 0 -> (v_k s) <= 1 -> (v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (v_y s) > 0 -> ((v_M s) - 1) * (v_y s) <= 1 -> 1 - ((v_M s) - 1) * (v_x s) * (v_y s) * (v_k s) > 0 -> -(-(v_x s) + (v_k s) * (v_y s) - ((v_M s) - 2) * (v_x s) * (v_y s) * (v_k s)) < 0 -> -(-(v_y s) + (v_x s) * (v_k s) - ((v_M s) - 2) * (v_y s) * (v_x s) * (v_k s)) / (1 - ((v_M s) - 1) * (v_y s) * (v_x s) * (v_k s)) > 0)).
Proof.
  exact (conj definedness_3 Theorems.II_2p.conclusion_3).
Qed.

Lemma defined_5 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_k s) * (v_p s) * (v_x s) - (v_k s) * (v_p s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_k s) * (v_p s) * (v_x s) - (v_k s) * (v_p s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2p.II_2p_5 (v_M s) (v_k s) (v_p s) (v_x s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); first [divisor_of G5 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))) | plain_from (proj2 G5) | from_divisors G5]).
  exact (conj C0 I).
Qed.

Lemma definedness_5 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_k s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_k s) * (v_p s) * (v_x s) - (v_k s) * (v_p s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_5 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_k s) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) | beyond (fact_5 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_5 :
  (forall s, H3 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_k s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_k s) >= 0 -> (v_k s) <= 1 -> (v_p s) > 0 -> (v_p s) <= 1 -> (v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> 1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_k s) > 0 -> (v_p s) - (v_k s) * (v_x s) - ((v_M s) - 2) * (v_p s) * (v_x s) * (v_k s) < 0 -> -(-(v_x s) + (v_p s) * (v_k s) - ((v_M s) - 2) * (v_x s) * (v_p s) * (v_k s)) / (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_k s)) > 0)).
Proof.
  exact (conj definedness_5 Theorems.II_2p.conclusion_5).
Qed.

Lemma defined_6 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_k s) * (v_p s) * (v_x s) - (v_k s) * (v_p s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_k s) * (v_p s) * (v_x s) - (v_k s) * (v_p s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2p.II_2p_6 (v_M s) (v_k s) (v_p s) (v_x s)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (proj1 (proj2 (proj2 Hs)))); specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); first [divisor_of G6 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))) | plain_from (proj2 G6) | from_divisors G6]).
  exact (conj C0 I).
Qed.

Lemma definedness_6 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_k s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_k s) * (v_p s) * (v_x s) - (v_k s) * (v_p s) * (v_x s) - 1 <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (W0 : 1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_k s) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) | beyond (fact_6 s Hs n Hn) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H4 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_k s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_k s) >= 0 -> (v_k s) <= 1 -> (v_p s) > 0 -> (v_p s) <= 1 -> (v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> 1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_k s) > 0 -> -(-(v_x s) + (v_k s) * (v_p s) - ((v_M s) - 2) * (v_x s) * (v_p s) * (v_k s)) < 0 -> ((v_p s) - (v_x s) * (v_k s) - ((v_M s) - 2) * (v_p s) * (v_x s) * (v_k s)) / (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_k s)) > 0)).
Proof.
  exact (conj definedness_6 Theorems.II_2p.conclusion_6).
Qed.

Lemma definedness_7 :
  let s := State 2 0 0 0 (2) 0 0 (1 / 2) (1 / 2) (-1) in forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta_2 s) * (v_delta_3 s) * (v_delta_1 s) <> 0)).
Proof.
  cbv zeta. intros n Hn.
  do 2 (destruct n as [|n]; [repeat split; cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hn; lia.
Qed.

Lemma concluded_7 :
  (let s := State 2 0 0 0 (2) 0 0 (1 / 2) (1 / 2) (-1) in forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta_2 s) * (v_delta_3 s) * (v_delta_1 s) <> 0))) /\
  (forall s : state, (2 <= steps s)%nat -> (let s := State 2 0 0 0 (2) 0 0 (1 / 2) (1 / 2) (-1) in ((v_M s) >= 2 /\ ((v_M s) - 1) * (v_delta_1 s) >= -1 /\ (v_delta_1 s) <= 1 /\ ((v_M s) - 1) * (v_delta_2 s) >= -1 /\ (v_delta_2 s) <= 1 /\ ((v_M s) - 1) * (v_delta_3 s) >= -1 /\ (v_delta_3 s) <= 1 /\ 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) > 0 /\ ~ ((v_delta_1_next s) * (v_delta_1_next s) + (v_delta_2_next s) * (v_delta_2_next s) > 0)))).
Proof.
  exact (conj definedness_7 Theorems.II_2p.conclusion_7).
Qed.

Lemma definedness_8 :
  let s := State 2 0 0 0 (3) 0 0 (1 / 2) (-1 / 3) (1) in forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta_2 s) * (v_delta_3 s) * (v_delta_1 s) <> 0)).
Proof.
  cbv zeta. intros n Hn.
  do 2 (destruct n as [|n]; [repeat split; cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hn; lia.
Qed.

Lemma concluded_8 :
  (let s := State 2 0 0 0 (3) 0 0 (1 / 2) (-1 / 3) (1) in forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta_2 s) * (v_delta_3 s) * (v_delta_1 s) <> 0))) /\
  (forall s : state, (2 <= steps s)%nat -> (let s := State 2 0 0 0 (3) 0 0 (1 / 2) (-1 / 3) (1) in ((v_M s) >= 2 /\ ((v_M s) - 1) * (v_delta_1 s) >= -1 /\ (v_delta_1 s) <= 1 /\ ((v_M s) - 1) * (v_delta_2 s) >= -1 /\ (v_delta_2 s) <= 1 /\ ((v_M s) - 1) * (v_delta_3 s) >= -1 /\ (v_delta_3 s) <= 1 /\ 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) > 0 /\ ~ ((v_delta_1_next s) * (v_delta_1_next s) + (v_delta_2_next s) * (v_delta_2_next s) > 0)))).
Proof.
  exact (conj definedness_8 Theorems.II_2p.conclusion_8).
Qed.

