(* The conclusions of theorem II.4e, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4e.
From RLStar Require Import Theorems.II_4e.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_odds_next in X |- *.

Lemma defined_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_odds_next s n) > 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (proj2 (defined_8 s Hs n Hn)))).
  assert (C1 : (v_odds_next s n) > 0) by (exact (proj1 (proj2 (proj2 (defined_8 s Hs n Hn))))).
  assert (C2 : (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_8 s Hs n Hn)))))).
  assert (C3 : (v_tau s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_8 s Hs n Hn))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_odds_next s n) > 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ ((v_theta s n) / (v_tau s) > 0) /\ ((v_theta_next s n) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_12 s Hs n Hn))).
  assert (C1 : (v_odds_next s n) > 0) by (exact (proj1 (proj2 (defined_12 s Hs n Hn)))).
  assert (C2 : (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_12 s Hs n Hn))))).
  assert (C3 : (v_tau s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_12 s Hs n Hn)))))).
  assert (C4 : (v_theta s n) / (v_tau s) > 0) by (plain_from (fact_1 s Hs n Hn)).
  assert (C5 : (v_theta_next s n) > 0) by (plain_from (fact_12 s Hs n Hn)).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_tau s) <> 0) by (pose proof (Generated.II_4e.II_4e_1 (v_theta s n) (v_tau s)) as G1; specialize (G1 ((proj1 (proj2 Hs)) n Hn)); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G1 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G1) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma defined_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ ((v_tau s) > 0) /\ ((v_theta s n) > 0) /\ ((v_theta s n) / (v_tau s) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_tau s) <> 0) by (exact (proj1 (defined_1 s Hs n Hn))).
  assert (C1 : (v_tau s) > 0) by (plain_from (fact_15 s Hs n Hn)).
  assert (C2 : (v_theta s n) > 0) by (plain_from (fact_14 s Hs n Hn)).
  assert (C3 : (v_theta s n) / (v_tau s) > 0) by (plain_from (fact_1 s Hs n Hn)).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_odds_next s n) > 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ ((v_tau s) > 0) /\ ((v_theta s n) > 0) /\ ((v_theta_next s n) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_18 s Hs n Hn))).
  assert (C1 : (v_odds_next s n) > 0) by (exact (proj1 (proj2 (defined_18 s Hs n Hn)))).
  assert (C2 : (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_18 s Hs n Hn))))).
  assert (C3 : (v_tau s) <> 0) by (exact (proj1 (defined_17 s Hs n Hn))).
  assert (C4 : (v_tau s) > 0) by (exact (proj1 (proj2 (defined_17 s Hs n Hn)))).
  assert (C5 : (v_theta s n) > 0) by (exact (proj1 (proj2 (proj2 (defined_17 s Hs n Hn))))).
  assert (C6 : (v_theta_next s n) > 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_18 s Hs n Hn)))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 I))))))).
Qed.

Lemma definedness_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) > 0) /\ ((v_tau s) <> 0) /\ ((v_theta s n) > 0) /\ (1 - (v_rest s n) <> 0) /\ ((v_theta_next s n) > 0) /\ (((v_M s) - 1) + (v_q s n) <> 0) /\ ((v_odds_next s n) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) + (v_q s n) - 1 <> 0) by exact (proj1 (defined_21 s Hs n Hn)).
  assert (K1 : (v_odds_next s n) > 0) by exact (proj1 (proj2 (defined_21 s Hs n Hn))).
  assert (K2 : (v_rest s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_21 s Hs n Hn)))).
  assert (K3 : (v_tau s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_21 s Hs n Hn))))).
  assert (K4 : (v_tau s) > 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_21 s Hs n Hn)))))).
  assert (K5 : (v_theta s n) > 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_21 s Hs n Hn))))))).
  assert (K6 : (v_theta_next s n) > 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_21 s Hs n Hn)))))))).
  assert (K7 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (K8 : (v_theta s n) / (v_tau s) > 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_17 s Hs n Hn))))).
  assert (W0 : (v_tau s) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))) | known_by Hn (conj (fact_29 s Hs n Hn) (conj (fact_19 s Hs n Hn) (conj (fact_15 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))))].
  assert (W1 : (v_tau s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))) | known_by Hn (conj (fact_29 s Hs n Hn) (conj (fact_19 s Hs n Hn) (conj (fact_15 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))].
  assert (W2 : (v_theta s n) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))) | known_by Hn (conj (fact_14 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))))].
  assert (W3 : 1 - (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))))))].
  assert (W4 : (v_theta_next s n) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))))) | known_by Hn (conj (fact_12 s Hs n Hn) (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))))))].
  assert (W5 : ((v_M s) - 1) + (v_q s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))))].
  assert (W6 : (v_odds_next s n) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  split; [exact W5|].
  split; [exact W6|].
  exact I.
Qed.

Lemma concluded_21 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) > 0) /\ ((v_tau s) <> 0) /\ ((v_theta s n) > 0) /\ (1 - (v_rest s n) <> 0) /\ ((v_theta_next s n) > 0) /\ (((v_M s) - 1) + (v_q s n) <> 0) /\ ((v_odds_next s n) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_tau s) < 1 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> (v_lambda_next s n) >= (v_lambda s n) - (v_kappa s)))).
Proof.
  exact (conj definedness_21 Theorems.II_4e.conclusion_21).
Qed.

