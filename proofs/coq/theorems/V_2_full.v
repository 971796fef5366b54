(* The conclusions of theorem V.2, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.V_2.
From RLStar Require Import Theorems.V_2.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_p_next in X |- *.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) /\ ((v_b s) <> 0) /\ ((v_p s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) by (pose proof (Generated.V_2.V_2_1 (v_p s) (v_a s) (v_b s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 (proj2 (proj2 G1)))) | from_divisors G1]).
  assert (C1 : (v_b s) <> 0) by (pose proof (Generated.V_2.V_2_1 (v_p s) (v_a s) (v_b s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 (proj2 (proj2 G1)))) | from_divisors G1]).
  assert (C2 : (v_p s) - 1 <> 0) by (pose proof (Generated.V_2.V_2_1 (v_p s) (v_a s) (v_b s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 (proj2 (proj2 G1)))) | from_divisors G1]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_b s) <> 0) /\ (1 - (v_p s) <> 0) /\ ((v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) /\ (1 - (v_p_next s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (K1 : (v_b s) <> 0) by exact (proj1 (proj2 (defined_1 s Hs n Hn))).
  assert (K2 : (v_p s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_1 s Hs n Hn)))).
  assert (W0 : (v_b s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))].
  assert (W1 : 1 - (v_p s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))].
  assert (W2 : (v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))].
  assert (W3 : 1 - (v_p_next s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | beyond (fact_2 s Hs n Hn) | beyond (fact_3 s Hs n Hn) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_1 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_b s) <> 0) /\ (1 - (v_p s) <> 0) /\ ((v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) /\ (1 - (v_p_next s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_a s) > 0 -> (v_b s) > 0 -> (v_p_next s) / (1 - (v_p_next s)) = (v_p s) / (1 - (v_p s)) * ((v_a s) / (v_b s)))).
Proof.
  exact (conj definedness_1 Theorems.V_2.conclusion_1).
Qed.

Lemma defined_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) by (pose proof (Generated.V_2.V_2_2 (v_p s) (v_a s) (v_b s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G2) | from_divisors G2]).
  exact (conj C0 I).
Qed.

Lemma definedness_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (K1 : (v_b s) <> 0) by exact (proj1 (proj2 (defined_1 s Hs n Hn))).
  assert (K2 : (v_p s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_1 s Hs n Hn)))).
  assert (W0 : (v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_2 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_a s) > 0 -> (v_b s) > 0 -> (v_p_next s) > 0)).
Proof.
  exact (conj definedness_2 Theorems.V_2.conclusion_2).
Qed.

Lemma defined_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) by (pose proof (Generated.V_2.V_2_3 (v_p s) (v_a s) (v_b s)) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 (proj1 (proj2 (proj2 Hs)))); specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); first [divisor_of G3 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G3) | from_divisors G3]).
  exact (conj C0 I).
Qed.

Lemma definedness_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) by exact (proj1 (defined_3 s Hs n Hn)).
  assert (K1 : (v_b s) <> 0) by exact (proj1 (proj2 (defined_1 s Hs n Hn))).
  assert (K2 : (v_p s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_1 s Hs n Hn)))).
  assert (W0 : (v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_a s) > 0 -> (v_b s) > 0 -> (v_p_next s) < 1)).
Proof.
  exact (conj definedness_3 Theorems.V_2.conclusion_3).
Qed.

Lemma defined_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) by (pose proof (Generated.V_2.V_2_4 (v_p s) (v_a s) (v_b s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G4 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G4) | from_divisors G4]).
  exact (conj C0 I).
Qed.

Lemma definedness_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (K1 : (v_b s) <> 0) by exact (proj1 (proj2 (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn))).
  assert (K2 : (v_p s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)))).
  assert (W0 : (v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_a s) > 0 -> (v_b s) > 0 -> (v_a s) > (v_b s) -> (v_p_next s) > (v_p s))).
Proof.
  exact (conj definedness_4 Theorems.V_2.conclusion_4).
Qed.

Lemma defined_5 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) by (pose proof (Generated.V_2.V_2_5 (v_p s) (v_a s) (v_b s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G5 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G5) | from_divisors G5]).
  exact (conj C0 I).
Qed.

Lemma definedness_5 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) by exact (proj1 (defined_5 s Hs n Hn)).
  assert (K1 : (v_b s) <> 0) by exact (proj1 (proj2 (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn))).
  assert (K2 : (v_p s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)))).
  assert (W0 : (v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_5 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_a s) > 0 -> (v_b s) > 0 -> (v_a s) < (v_b s) -> (v_p_next s) < (v_p s))).
Proof.
  exact (conj definedness_5 Theorems.V_2.conclusion_5).
Qed.

Lemma defined_6 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) by (pose proof (Generated.V_2.V_2_6 (v_p s) (v_a s) (v_b s)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (proj1 (proj2 (proj2 Hs)))); specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G6 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G6) | from_divisors G6]).
  exact (conj C0 I).
Qed.

Lemma definedness_6 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_a s) * (v_p s) - (v_b s) * (v_p s) + (v_b s) <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (K1 : (v_b s) <> 0) by exact (proj1 (proj2 (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn))).
  assert (K2 : (v_p s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)))).
  assert (W0 : (v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_a s) > 0 -> (v_b s) > 0 -> (v_a s) = (v_b s) -> (v_p_next s) = (v_p s))).
Proof.
  exact (conj definedness_6 Theorems.V_2.conclusion_6).
Qed.

