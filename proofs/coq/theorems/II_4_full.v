(* The conclusions of theorem II.4, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4.
From RLStar Require Import Theorems.II_4.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_odds_next in X |- *.

Lemma defined_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 Hs)))).
  assert (C1 : (v_rest s n) - 1 <> 0) by (pose proof (Generated.II_4.II_4_6 (v_M s) (v_q s n) (v_rest s n)) as G6; specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 (fact_2 s Hs n Hn)); specialize (G6 (fact_3 s Hs n Hn)); specialize (G6 (fact_4 s Hs n Hn)); first [divisor_of G6 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G6) | from_divisors G6]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ (1 - (v_rest s n) <> 0) /\ (((v_M s) - 1) + (v_q s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) + (v_q s n) - 1 <> 0) by exact (proj1 (defined_5 s Hs n Hn)).
  assert (K1 : (v_rest s n) - 1 <> 0) by exact (proj1 (proj2 (defined_5 s Hs n Hn))).
  assert (K2 : (v_tau s) <> 0) by exact (proj1 (proj2 (proj2 (defined_5 s Hs n Hn)))).
  assert (K3 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (K4 : (v_odds_next s n) > 0) by exact (proj1 (proj2 (proj2 (defined_9 s Hs n Hn)))).
  assert (W0 : (v_tau s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))].
  assert (W1 : 1 - (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_3 s Hs n Hn) | beyond (fact_4 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  assert (W2 : ((v_M s) - 1) + (v_q s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_5 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ (1 - (v_rest s n) <> 0) /\ (((v_M s) - 1) + (v_q s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> (v_odds_next s n) = (v_q s n) * (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))))).
Proof.
  exact (conj definedness_5 Theorems.II_4.conclusion_5).
Qed.

Lemma definedness_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ (1 - (v_rest s n) <> 0) /\ (((v_M s) - 1) + (v_q s n) <> 0) /\ ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) /\ ((v_odds_next s n) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (K1 : (v_M s) + (v_q s n) - 1 <> 0) by exact (proj1 (proj2 (defined_9 s Hs n Hn))).
  assert (K2 : (v_odds_next s n) > 0) by exact (proj1 (proj2 (proj2 (defined_9 s Hs n Hn)))).
  assert (K3 : (v_rest s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_9 s Hs n Hn))))).
  assert (K4 : (v_tau s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_9 s Hs n Hn)))))).
  assert (W0 : (v_tau s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))].
  assert (W1 : 1 - (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_3 s Hs n Hn) | beyond (fact_4 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  assert (W2 : ((v_M s) - 1) + (v_q s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  assert (W3 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))].
  assert (W4 : (v_odds_next s n) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  exact I.
Qed.

Lemma concluded_9 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ (1 - (v_rest s n) <> 0) /\ (((v_M s) - 1) + (v_q s n) <> 0) /\ ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) /\ ((v_odds_next s n) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> (v_theta_next s n) = (v_theta s n) / (v_tau s) + (v_phi s n)))).
Proof.
  exact (conj definedness_9 Theorems.II_4.conclusion_9).
Qed.

Lemma defined_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_odds_next s n) > 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (proj2 (defined_9 s Hs n Hn)))).
  assert (C1 : (v_odds_next s n) > 0) by (exact (proj1 (proj2 (proj2 (defined_9 s Hs n Hn))))).
  assert (C2 : (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_9 s Hs n Hn)))))).
  assert (C3 : (v_tau s) <> 0) by (pose proof (Generated.II_4.II_4_12 (v_theta s n) (v_tau s) (v_theta_next s n) (v_phi s n)) as G12; specialize (G12 ((proj1 (proj2 Hs)) n Hn)); specialize (G12 (proj1 (proj2 (proj2 Hs)))); specialize (G12 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4.II_4_11 (v_tau s)) as G11; specialize (G11 (proj1 (proj2 (proj2 Hs)))); same G11); first [cleared (fact_9 s Hs n Hn) P | cleared (fact_9 s Hs n Hn) P (conj (defined_9 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])); specialize (G12 (fact_11 s Hs n Hn)); first [divisor_of G12 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G12) | from_divisors G12]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma definedness_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ (1 - (v_rest s n) <> 0) /\ (((v_M s) - 1) + (v_q s n) <> 0) /\ ((v_odds_next s n) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) + (v_q s n) - 1 <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (K1 : (v_odds_next s n) > 0) by exact (proj1 (proj2 (defined_12 s Hs n Hn))).
  assert (K2 : (v_rest s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_12 s Hs n Hn)))).
  assert (K3 : (v_tau s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_12 s Hs n Hn))))).
  assert (K4 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (W0 : (v_tau s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))].
  assert (W1 : 1 - (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_3 s Hs n Hn) | beyond (fact_4 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  assert (W2 : ((v_M s) - 1) + (v_q s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  assert (W3 : (v_odds_next s n) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_12 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ (1 - (v_rest s n) <> 0) /\ (((v_M s) - 1) + (v_q s n) <> 0) /\ ((v_odds_next s n) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> (v_theta_next s n) > (v_theta s n) / (v_tau s)))).
Proof.
  exact (conj definedness_12 Theorems.II_4.conclusion_12).
Qed.

