(* The conclusions of theorem II.4p, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4p.
From RLStar Require Theorems.II_4h.
From RLStar Require Import Theorems.II_4p.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_H_l_2, v_H_l_1, v_H, v_H_l_y, v_l_y, v_tau, v_H_l_star, v_l_star, v_odds_next in X |- *.

Lemma defined_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s) - 1 <> 0) by (pose proof (Generated.II_4p.II_4p_2 (v_M s) (v_q s)) as G2; specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (fact_2 s Hs n Hn)); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G2) | from_divisors G2]).
  exact (conj C0 I).
Qed.

Lemma defined_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_rest s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C1 : (v_rest s) - 1 <> 0) by (pose proof (Generated.II_4p.II_4p_38 (v_M s) (v_q s) (v_rest s)) as G38; specialize (G38 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G38 (fact_2 s Hs n Hn)); specialize (G38 (fact_34 s Hs n Hn)); specialize (G38 (fact_35 s Hs n Hn)); first [divisor_of G38 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G38) | from_divisors G38]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_P_l_y s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C1 : (v_P_l_y s) - 1 <> 0) by (pose proof (Generated.II_4p.II_4p_12 (v_M s) (v_P_l_y s)) as G12; specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G12 (fact_5 s Hs n Hn)); specialize (G12 (fact_6 s Hs n Hn)); first [divisor_of G12 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G12) | from_divisors G12]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_39 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) /\ ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_P_l_y s) - 1 <> 0) /\ ((v_odds_next s) > 0) /\ ((v_rest s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) by (plain_from (fact_12 s Hs n Hn)).
  assert (C1 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_37 s Hs n Hn))).
  assert (C2 : (v_P_l_y s) - 1 <> 0) by (exact (proj1 (proj2 (defined_12 s Hs n Hn)))).
  assert (C3 : (v_odds_next s) > 0) by (plain_from (fact_37 s Hs n Hn)).
  assert (C4 : (v_rest s) - 1 <> 0) by (exact (proj1 (proj2 (defined_37 s Hs n Hn)))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

Lemma defined_40 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_P_l_y s) - 1 <> 0) /\ ((v_odds_next s) > 0) /\ ((v_rest s) - 1 <> 0) /\ ((v_x_l_y s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) by (exact (proj1 (defined_39 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) by (plain_from (fact_7 s Hs n Hn)).
  assert (C2 : (v_M s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 Hs))))).
  assert (C3 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (proj2 (defined_39 s Hs n Hn)))).
  assert (C4 : (v_P_l_y s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_39 s Hs n Hn))))).
  assert (C5 : (v_odds_next s) > 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_39 s Hs n Hn)))))).
  assert (C6 : (v_rest s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_39 s Hs n Hn))))))).
  assert (C7 : (v_x_l_y s) <> 0) by (pose proof (Generated.II_4p.II_4p_40 (v_y s) (v_x_l_y s) (v_phi_l_y s) (v_theta_next s)) as G40; specialize (G40 (fact_1 s Hs n Hn)); specialize (G40 (fact_10 s Hs n Hn)); specialize (G40 (fact_11 s Hs n Hn)); specialize (G40 (fact_15 s Hs n Hn)); specialize (G40 (fact_39 s Hs n Hn)); first [divisor_of G40 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G40) | from_divisors G40]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 I)))))))).
Qed.

Lemma defined_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q_star s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q_star s) - 1 <> 0) by (pose proof (Generated.II_4p.II_4p_17 (v_M s) (v_q_star s)) as G17; specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G17 (fact_18 s Hs n Hn)); first [divisor_of G17 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G17) | from_divisors G17]).
  exact (conj C0 I).
Qed.

Lemma defined_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_4p.II_4p_23 (v_M s) (v_q_star s)) as G23; specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G23 (fact_18 s Hs n Hn)); first [divisor_of G23 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 G23)) | from_divisors G23]).
  assert (C1 : (v_M s) + (v_q_star s) - 1 <> 0) by (pose proof (Generated.II_4p.II_4p_23 (v_M s) (v_q_star s)) as G23; specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G23 (fact_18 s Hs n Hn)); first [divisor_of G23 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 G23)) | from_divisors G23]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (plain_from (fact_23 s Hs n Hn)).
  assert (C1 : (v_M s) <> 0) by (exact (proj1 (defined_23 s Hs n Hn))).
  assert (C2 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (proj2 (defined_23 s Hs n Hn)))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (defined_19 s Hs n Hn))).
  assert (C1 : (v_P_l_star s) - 1 <> 0) by (pose proof (Generated.II_4p.II_4p_27 (v_M s) (v_P_l_star s)) as G27; specialize (G27 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G27 (fact_21 s Hs n Hn)); specialize (G27 (fact_22 s Hs n Hn)); first [divisor_of G27 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G27) | from_divisors G27]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (plain_from (fact_28 s Hs n Hn)).
  assert (C1 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (defined_28 s Hs n Hn))).
  assert (C2 : (v_P_l_star s) - 1 <> 0) by (exact (proj1 (proj2 (defined_28 s Hs n Hn)))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ ((v_x_l_star s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (plain_from (fact_28 s Hs n Hn)).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (plain_from (fact_23 s Hs n Hn)).
  assert (C2 : (v_M s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 Hs))))).
  assert (C3 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (defined_19 s Hs n Hn))).
  assert (C4 : (v_P_l_star s) - 1 <> 0) by (plain_from (fact_22 s Hs n Hn)).
  assert (C5 : (v_x_l_star s) <> 0) by (pose proof (Generated.II_4p.II_4p_30 (v_x_l_star s) (v_phi_l_star s)) as G30; specialize (G30 (fact_27 s Hs n Hn)); specialize (G30 (fact_31 s Hs n Hn)); first [divisor_of G30 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G30) | from_divisors G30]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

Lemma definedness_40 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_x_l_y s) <> 0) /\ (1 - (v_rest s) <> 0) /\ ((v_q s) + (v_M s) - 1 <> 0) /\ (1 - (v_P_l_y s) <> 0) /\ (((v_M s) - 1) + (v_q s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) /\ (1 - (v_l_y s) <> 0) /\ ((v_odds_next s) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) by exact (proj1 (defined_40 s Hs n Hn)).
  assert (K1 : (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) by exact (proj1 (proj2 (defined_40 s Hs n Hn))).
  assert (K2 : (v_M s) <> 0) by exact (proj1 (proj2 (proj2 (defined_40 s Hs n Hn)))).
  assert (K3 : (v_M s) + (v_q s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_40 s Hs n Hn))))).
  assert (K4 : (v_P_l_y s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_40 s Hs n Hn)))))).
  assert (K5 : (v_odds_next s) > 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_40 s Hs n Hn))))))).
  assert (K6 : (v_rest s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_40 s Hs n Hn)))))))).
  assert (K7 : (v_x_l_y s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_40 s Hs n Hn))))))))).
  assert (K8 : (v_M s) + (v_q_star s) - 1 <> 0) by exact (proj1 (defined_19 s Hs n Hn)).
  assert (K9 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by exact (proj1 (defined_25 s Hs n Hn)).
  assert (K10 : (v_P_l_star s) - 1 <> 0) by exact (proj1 (proj2 (defined_28 s Hs n Hn))).
  assert (K11 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by exact (proj1 (defined_30 s Hs n Hn)).
  assert (K12 : (v_x_l_star s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_32 s Hs n Hn))))))).
  assert (W0 : (v_x_l_y s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))) | known_by Hn (conj (fact_11 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))].
  assert (W1 : 1 - (v_rest s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))) | known_by Hn (conj (fact_35 s Hs n Hn) (conj (fact_34 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))].
  assert (W2 : (v_q s) + (v_M s) - 1 <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))].
  assert (W3 : 1 - (v_P_l_y s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))))].
  assert (W4 : ((v_M s) - 1) + (v_q s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))))].
  assert (W5 : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))))))].
  assert (W6 : 1 - (v_l_y s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))))))].
  assert (W7 : (v_odds_next s) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W6 (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))))))) | known_by Hn (conj (fact_35 s Hs n Hn) (conj (fact_34 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W6 (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))))))))))].
  assert (W8 : (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W7 (conj W6 (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj W7 (conj W6 (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  split; [exact W5|].
  split; [exact W6|].
  split; [exact W7|].
  split; [exact W8|].
  exact I.
Qed.

Lemma concluded_40 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_x_l_y s) <> 0) /\ (1 - (v_rest s) <> 0) /\ ((v_q s) + (v_M s) - 1 <> 0) /\ (1 - (v_P_l_y s) <> 0) /\ (((v_M s) - 1) + (v_q s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) /\ (1 - (v_l_y s) <> 0) /\ ((v_odds_next s) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) /\ True) /\
  (forall s : state, (3 <= steps s)%nat -> ((v_y_star s) > 0 -> (v_y s) = (v_y_star s) -> (v_M s) > 1 -> (v_theta_next s) = (v_y s) * (1 + (v_H_l_y s)))).
Proof.
  exact (conj definedness_40 Theorems.II_4p.conclusion_40).
Qed.

