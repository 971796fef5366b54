(* The conclusions of theorem V.10, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.V_10.
From RLStar Require Import Theorems.V_10.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_p_five, v_p_next, v_w, v_v in X |- *.

Lemma concluded_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_v s) = (v_p s) ^ 3 + 3 * (v_p s) ^ 2 * (1 - (v_p s))).
Proof.
  exact Theorems.V_10.conclusion_1.
Qed.

Lemma concluded_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_w s) = (v_p s) ^ 5 + 5 * (v_p s) ^ 4 * (1 - (v_p s)) + 10 * (v_p s) ^ 3 * (1 - (v_p s)) ^ 2).
Proof.
  exact Theorems.V_10.conclusion_2.
Qed.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (2 * (v_p s) + 1 <> 0) /\ (4 * (v_p s) ^ 4 - 8 * (v_p s) ^ 3 + 3 * (v_p s) ^ 2 + (v_p s) - 1 <> 0) /\ ((v_p s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_p s) + 1 <> 0) by (pose proof (Generated.V_10.V_10_7 (v_p s)) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G7 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 (proj2 (proj2 (proj2 G7)))) | from_divisors G7]).
  assert (C1 : 4 * (v_p s) ^ 4 - 8 * (v_p s) ^ 3 + 3 * (v_p s) ^ 2 + (v_p s) - 1 <> 0) by (pose proof (Generated.V_10.V_10_7 (v_p s)) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G7 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 (proj2 (proj2 (proj2 G7)))) | from_divisors G7]).
  assert (C2 : (v_p s) - 1 <> 0) by (pose proof (Generated.V_10.V_10_7 (v_p s)) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G7 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 (proj2 (proj2 (proj2 G7)))) | from_divisors G7]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_p s) <> 0) /\ (1 - (v_v s) <> 0) /\ ((v_p s) * (v_v s) + (1 - (v_p s)) * (1 - (v_v s)) <> 0) /\ (1 - (v_p_next s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 2 * (v_p s) + 1 <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (K1 : 4 * (v_p s) ^ 4 - 8 * (v_p s) ^ 3 + 3 * (v_p s) ^ 2 + (v_p s) - 1 <> 0) by exact (proj1 (proj2 (defined_7 s Hs n Hn))).
  assert (K2 : (v_p s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_7 s Hs n Hn)))).
  assert (W0 : 1 - (v_p s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))))))))))].
  assert (W1 : 1 - (v_v s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_3 s Hs n Hn) | beyond (fact_4 s Hs n Hn) | (change (1 - (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3) <> 0); beyond (proj1 (proj2 Hs))) | (change (1 - (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3) <> 0); beyond (proj1 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))))))))))))].
  assert (W2 : (v_p s) * (v_v s) + (1 - (v_p s)) * (1 - (v_v s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_1 s Hs n Hn) | (change ((v_p s) * (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3) + (1 - (v_p s)) * (1 - (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3)) <> 0); beyond (proj1 (proj2 Hs))) | (change ((v_p s) * (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3) + (1 - (v_p s)) * (1 - (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3)) <> 0); beyond (proj1 (proj2 (proj2 Hs)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))))))))))))].
  assert (W3 : 1 - (v_p_next s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | (change (1 - (v_p s) * (v_v s) / ((v_p s) * (v_v s) + (1 - (v_p s)) * (1 - (v_v s))) <> 0); beyond (fact_1 s Hs n Hn)) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_p s) <> 0) /\ (1 - (v_v s) <> 0) /\ ((v_p s) * (v_v s) + (1 - (v_p s)) * (1 - (v_v s)) <> 0) /\ (1 - (v_p_next s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p_next s) / (1 - (v_p_next s)) = (v_p s) / (1 - (v_p s)) * ((v_v s) / (1 - (v_v s))))).
Proof.
  exact (conj definedness_7 Theorems.V_10.conclusion_7).
Qed.

Lemma concluded_8 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) > 1 / 2 -> (v_v s) > (v_p s)).
Proof.
  exact Theorems.V_10.conclusion_8.
Qed.

Lemma defined_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (4 * (v_p s) ^ 4 - 8 * (v_p s) ^ 3 + 3 * (v_p s) ^ 2 + (v_p s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 4 * (v_p s) ^ 4 - 8 * (v_p s) ^ 3 + 3 * (v_p s) ^ 2 + (v_p s) - 1 <> 0) by (pose proof (Generated.V_10.V_10_9 (v_p s)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (proj1 (proj2 (proj2 Hs)))); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G9 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G9) | from_divisors G9]).
  exact (conj C0 I).
Qed.

Lemma defined_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (12 * (v_p s) ^ 6 - 36 * (v_p s) ^ 5 + 35 * (v_p s) ^ 4 - 10 * (v_p s) ^ 3 - (v_p s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 12 * (v_p s) ^ 6 - 36 * (v_p s) ^ 5 + 35 * (v_p s) ^ 4 - 10 * (v_p s) ^ 3 - (v_p s) + 1 <> 0) by (pose proof (Generated.V_10.V_10_11 (v_p s)) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 (proj1 (proj2 (proj2 Hs)))); specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G11 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G11) | from_divisors G11]).
  exact (conj C0 I).
Qed.

Lemma definedness_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_v s) + (1 - (v_p s)) * (1 - (v_v s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 4 * (v_p s) ^ 4 - 8 * (v_p s) ^ 3 + 3 * (v_p s) ^ 2 + (v_p s) - 1 <> 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (K1 : 2 * (v_p s) + 1 <> 0) by exact (proj1 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  assert (K2 : (v_p s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)))).
  assert (K3 : 12 * (v_p s) ^ 6 - 36 * (v_p s) ^ 5 + 35 * (v_p s) ^ 4 - 10 * (v_p s) ^ 3 - (v_p s) + 1 <> 0) by exact (proj1 (defined_11 s Hs n Hn)).
  assert (W0 : (v_p s) * (v_v s) + (1 - (v_p s)) * (1 - (v_v s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | beyond (fact_8 s Hs n Hn) | (change ((v_p s) * (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3) + (1 - (v_p s)) * (1 - (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3)) <> 0); beyond (proj1 (proj2 Hs))) | (change ((v_p s) * (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3) + (1 - (v_p s)) * (1 - (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3)) <> 0); beyond (proj1 (proj2 (proj2 Hs)))) | (change ((v_p s) * (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3) + (1 - (v_p s)) * (1 - (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3)) <> 0); beyond (proj1 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))) | known_by Hn (conj (fact_10 s Hs n Hn) (conj (fact_8 s Hs n Hn) (conj (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_9 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_v s) + (1 - (v_p s)) * (1 - (v_v s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) > 1 / 2 -> (v_p_next s) > (v_p s))).
Proof.
  exact (conj definedness_9 Theorems.V_10.conclusion_9).
Qed.

Lemma concluded_10 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) > 1 / 2 -> (v_w s) > (v_v s)).
Proof.
  exact Theorems.V_10.conclusion_10.
Qed.

Lemma definedness_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_w s) + (1 - (v_p s)) * (1 - (v_w s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 12 * (v_p s) ^ 6 - 36 * (v_p s) ^ 5 + 35 * (v_p s) ^ 4 - 10 * (v_p s) ^ 3 - (v_p s) + 1 <> 0) by exact (proj1 (defined_11 s Hs n Hn)).
  assert (K1 : 2 * (v_p s) + 1 <> 0) by exact (proj1 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  assert (K2 : 4 * (v_p s) ^ 4 - 8 * (v_p s) ^ 3 + 3 * (v_p s) ^ 2 + (v_p s) - 1 <> 0) by exact (proj1 (proj2 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn))).
  assert (K3 : (v_p s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)))).
  assert (W0 : (v_p s) * (v_w s) + (1 - (v_p s)) * (1 - (v_w s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | (change ((v_p s) * (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5) + (1 - (v_p s)) * (1 - (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5)) <> 0); beyond (proj1 (proj2 Hs))) | (change ((v_p s) * (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5) + (1 - (v_p s)) * (1 - (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5)) <> 0); beyond (proj1 (proj2 (proj2 Hs)))) | (change ((v_p s) * (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5) + (1 - (v_p s)) * (1 - (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5)) <> 0); beyond (proj1 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))) | known_by Hn (conj (fact_10 s Hs n Hn) (conj (fact_8 s Hs n Hn) (conj (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_11 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_w s) + (1 - (v_p s)) * (1 - (v_w s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) > 1 / 2 -> (v_p_five s) > (v_p s))).
Proof.
  exact (conj definedness_11 Theorems.V_10.conclusion_11).
Qed.

Lemma concluded_12 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) < 1 / 2 -> (v_v s) < (v_p s)).
Proof.
  exact Theorems.V_10.conclusion_12.
Qed.

Lemma defined_13 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (4 * (v_p s) ^ 4 - 8 * (v_p s) ^ 3 + 3 * (v_p s) ^ 2 + (v_p s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 4 * (v_p s) ^ 4 - 8 * (v_p s) ^ 3 + 3 * (v_p s) ^ 2 + (v_p s) - 1 <> 0) by (pose proof (Generated.V_10.V_10_13 (v_p s)) as G13; specialize (G13 (proj1 (proj2 Hs))); specialize (G13 (proj1 (proj2 (proj2 Hs)))); specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G13 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G13) | from_divisors G13]).
  exact (conj C0 I).
Qed.

Lemma defined_15 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (12 * (v_p s) ^ 6 - 36 * (v_p s) ^ 5 + 35 * (v_p s) ^ 4 - 10 * (v_p s) ^ 3 - (v_p s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 12 * (v_p s) ^ 6 - 36 * (v_p s) ^ 5 + 35 * (v_p s) ^ 4 - 10 * (v_p s) ^ 3 - (v_p s) + 1 <> 0) by (pose proof (Generated.V_10.V_10_15 (v_p s)) as G15; specialize (G15 (proj1 (proj2 Hs))); specialize (G15 (proj1 (proj2 (proj2 Hs)))); specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G15 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G15) | from_divisors G15]).
  exact (conj C0 I).
Qed.

Lemma definedness_13 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_v s) + (1 - (v_p s)) * (1 - (v_v s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 4 * (v_p s) ^ 4 - 8 * (v_p s) ^ 3 + 3 * (v_p s) ^ 2 + (v_p s) - 1 <> 0) by exact (proj1 (defined_13 s Hs n Hn)).
  assert (K1 : 2 * (v_p s) + 1 <> 0) by exact (proj1 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  assert (K2 : (v_p s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)))).
  assert (K3 : 12 * (v_p s) ^ 6 - 36 * (v_p s) ^ 5 + 35 * (v_p s) ^ 4 - 10 * (v_p s) ^ 3 - (v_p s) + 1 <> 0) by exact (proj1 (defined_15 s Hs n Hn)).
  assert (W0 : (v_p s) * (v_v s) + (1 - (v_p s)) * (1 - (v_v s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | beyond (fact_12 s Hs n Hn) | (change ((v_p s) * (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3) + (1 - (v_p s)) * (1 - (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3)) <> 0); beyond (proj1 (proj2 Hs))) | (change ((v_p s) * (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3) + (1 - (v_p s)) * (1 - (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3)) <> 0); beyond (proj1 (proj2 (proj2 Hs)))) | (change ((v_p s) * (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3) + (1 - (v_p s)) * (1 - (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3)) <> 0); beyond (proj1 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))) | known_by Hn (conj (fact_14 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_13 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_v s) + (1 - (v_p s)) * (1 - (v_v s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) < 1 / 2 -> (v_p_next s) < (v_p s))).
Proof.
  exact (conj definedness_13 Theorems.V_10.conclusion_13).
Qed.

Lemma concluded_14 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) < 1 / 2 -> (v_w s) < (v_v s)).
Proof.
  exact Theorems.V_10.conclusion_14.
Qed.

Lemma definedness_15 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_w s) + (1 - (v_p s)) * (1 - (v_w s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 12 * (v_p s) ^ 6 - 36 * (v_p s) ^ 5 + 35 * (v_p s) ^ 4 - 10 * (v_p s) ^ 3 - (v_p s) + 1 <> 0) by exact (proj1 (defined_15 s Hs n Hn)).
  assert (K1 : 2 * (v_p s) + 1 <> 0) by exact (proj1 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  assert (K2 : 4 * (v_p s) ^ 4 - 8 * (v_p s) ^ 3 + 3 * (v_p s) ^ 2 + (v_p s) - 1 <> 0) by exact (proj1 (proj2 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn))).
  assert (K3 : (v_p s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)))).
  assert (W0 : (v_p s) * (v_w s) + (1 - (v_p s)) * (1 - (v_w s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | (change ((v_p s) * (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5) + (1 - (v_p s)) * (1 - (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5)) <> 0); beyond (proj1 (proj2 Hs))) | (change ((v_p s) * (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5) + (1 - (v_p s)) * (1 - (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5)) <> 0); beyond (proj1 (proj2 (proj2 Hs)))) | (change ((v_p s) * (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5) + (1 - (v_p s)) * (1 - (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5)) <> 0); beyond (proj1 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))) | known_by Hn (conj (fact_14 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_15 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_w s) + (1 - (v_p s)) * (1 - (v_w s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) < 1 / 2 -> (v_p_five s) < (v_p s))).
Proof.
  exact (conj definedness_15 Theorems.V_10.conclusion_15).
Qed.

Lemma defined_16 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (4 * (v_p s) ^ 4 - 8 * (v_p s) ^ 3 + 3 * (v_p s) ^ 2 + (v_p s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 4 * (v_p s) ^ 4 - 8 * (v_p s) ^ 3 + 3 * (v_p s) ^ 2 + (v_p s) - 1 <> 0) by (pose proof (Generated.V_10.V_10_16 (v_p s)) as G16; specialize (G16 (proj1 (proj2 Hs))); specialize (G16 (proj1 (proj2 (proj2 Hs)))); specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G16 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G16) | from_divisors G16]).
  exact (conj C0 I).
Qed.

Lemma defined_17 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (12 * (v_p s) ^ 6 - 36 * (v_p s) ^ 5 + 35 * (v_p s) ^ 4 - 10 * (v_p s) ^ 3 - (v_p s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 12 * (v_p s) ^ 6 - 36 * (v_p s) ^ 5 + 35 * (v_p s) ^ 4 - 10 * (v_p s) ^ 3 - (v_p s) + 1 <> 0) by (pose proof (Generated.V_10.V_10_17 (v_p s)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 (proj1 (proj2 (proj2 Hs)))); specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G17 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G17) | from_divisors G17]).
  exact (conj C0 I).
Qed.

Lemma definedness_16 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_v s) + (1 - (v_p s)) * (1 - (v_v s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 4 * (v_p s) ^ 4 - 8 * (v_p s) ^ 3 + 3 * (v_p s) ^ 2 + (v_p s) - 1 <> 0) by exact (proj1 (defined_16 s Hs n Hn)).
  assert (K1 : 2 * (v_p s) + 1 <> 0) by exact (proj1 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  assert (K2 : (v_p s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)))).
  assert (K3 : 12 * (v_p s) ^ 6 - 36 * (v_p s) ^ 5 + 35 * (v_p s) ^ 4 - 10 * (v_p s) ^ 3 - (v_p s) + 1 <> 0) by exact (proj1 (defined_17 s Hs n Hn)).
  assert (W0 : (v_p s) * (v_v s) + (1 - (v_p s)) * (1 - (v_v s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | (change ((v_p s) * (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3) + (1 - (v_p s)) * (1 - (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3)) <> 0); beyond (proj1 (proj2 Hs))) | (change ((v_p s) * (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3) + (1 - (v_p s)) * (1 - (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3)) <> 0); beyond (proj1 (proj2 (proj2 Hs)))) | (change ((v_p s) * (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3) + (1 - (v_p s)) * (1 - (3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3)) <> 0); beyond (proj1 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))) | known_by Hn (conj (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_16 :
  (forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_v s) + (1 - (v_p s)) * (1 - (v_v s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) = 1 / 2 -> (v_p_next s) = (v_p s))).
Proof.
  exact (conj definedness_16 Theorems.V_10.conclusion_16).
Qed.

Lemma definedness_17 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_w s) + (1 - (v_p s)) * (1 - (v_w s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 12 * (v_p s) ^ 6 - 36 * (v_p s) ^ 5 + 35 * (v_p s) ^ 4 - 10 * (v_p s) ^ 3 - (v_p s) + 1 <> 0) by exact (proj1 (defined_17 s Hs n Hn)).
  assert (K1 : 2 * (v_p s) + 1 <> 0) by exact (proj1 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  assert (K2 : 4 * (v_p s) ^ 4 - 8 * (v_p s) ^ 3 + 3 * (v_p s) ^ 2 + (v_p s) - 1 <> 0) by exact (proj1 (proj2 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn))).
  assert (K3 : (v_p s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)))).
  assert (W0 : (v_p s) * (v_w s) + (1 - (v_p s)) * (1 - (v_w s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | (change ((v_p s) * (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5) + (1 - (v_p s)) * (1 - (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5)) <> 0); beyond (proj1 (proj2 Hs))) | (change ((v_p s) * (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5) + (1 - (v_p s)) * (1 - (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5)) <> 0); beyond (proj1 (proj2 (proj2 Hs)))) | (change ((v_p s) * (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5) + (1 - (v_p s)) * (1 - (10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5)) <> 0); beyond (proj1 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))) | known_by Hn (conj (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_17 :
  (forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_p s) * (v_w s) + (1 - (v_p s)) * (1 - (v_w s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) = 1 / 2 -> (v_p_five s) = (v_p s))).
Proof.
  exact (conj definedness_17 Theorems.V_10.conclusion_17).
Qed.

