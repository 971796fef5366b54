(* The conclusions of theorem II.4n, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4n.
From RLStar Require Theorems.II_4h.
From RLStar Require Import Theorems.II_4n.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_H_l_2, v_H_l_1, v_J_next, v_delta_next, v_u, v_u_next, v_H, v_H_l_0, v_l_0, v_H_l_y, v_l_y, v_tau, v_H_l_star, v_l_star, v_odds_next in X |- *.

Lemma defined_53 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_rest s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_4 s Hs n Hn))).
  assert (C1 : (v_rest s) - 1 <> 0) by (pose proof (Generated.II_4n.II_4n_53 (v_M s) (v_q s) (v_rest s)) as G53; specialize (G53 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G53 (fact_3 s Hs n Hn)); specialize (G53 (fact_50 s Hs n Hn)); specialize (G53 (fact_51 s Hs n Hn)); first [divisor_of G53 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G53) | from_divisors G53]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_P_l_y s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_4 s Hs n Hn))).
  assert (C1 : (v_P_l_y s) - 1 <> 0) by (pose proof (Generated.II_4n.II_4n_13 (v_M s) (v_P_l_y s)) as G13; specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G13 (fact_6 s Hs n Hn)); specialize (G13 (fact_7 s Hs n Hn)); first [divisor_of G13 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G13) | from_divisors G13]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_55 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) /\ ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_P_l_y s) - 1 <> 0) /\ ((v_odds_next s) > 0) /\ ((v_rest s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) by (plain_from (fact_13 s Hs n Hn)).
  assert (C1 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_53 s Hs n Hn))).
  assert (C2 : (v_P_l_y s) - 1 <> 0) by (exact (proj1 (proj2 (defined_13 s Hs n Hn)))).
  assert (C3 : (v_odds_next s) > 0) by (plain_from (fact_53 s Hs n Hn)).
  assert (C4 : (v_rest s) - 1 <> 0) by (exact (proj1 (proj2 (defined_53 s Hs n Hn)))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

Lemma defined_56 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_P_l_y s) - 1 <> 0) /\ ((v_odds_next s) > 0) /\ ((v_rest s) - 1 <> 0) /\ ((v_x_l_y s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) by (exact (proj1 (defined_55 s Hs n Hn))).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) by (plain_from (fact_8 s Hs n Hn)).
  assert (C2 : (v_M s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  assert (C3 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (proj2 (defined_55 s Hs n Hn)))).
  assert (C4 : (v_P_l_y s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_55 s Hs n Hn))))).
  assert (C5 : (v_odds_next s) > 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_55 s Hs n Hn)))))).
  assert (C6 : (v_rest s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_55 s Hs n Hn))))))).
  assert (C7 : (v_x_l_y s) <> 0) by (pose proof (Generated.II_4n.II_4n_55 (v_y s) (v_x_l_y s) (v_phi_l_y s) (v_theta_next s)) as G55; specialize (G55 (fact_2 s Hs n Hn)); specialize (G55 (fact_11 s Hs n Hn)); specialize (G55 (fact_12 s Hs n Hn)); specialize (G55 (fact_16 s Hs n Hn)); specialize (G55 (fact_55 s Hs n Hn)); first [divisor_of G55 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G55) | from_divisors G55]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 (conj C7 I)))))))).
Qed.

Lemma defined_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q_star s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q_star s) - 1 <> 0) by (pose proof (Generated.II_4n.II_4n_18 (v_M s) (v_q_star s)) as G18; specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G18 (fact_19 s Hs n Hn)); first [divisor_of G18 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G18) | from_divisors G18]).
  exact (conj C0 I).
Qed.

Lemma defined_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_4n.II_4n_24 (v_M s) (v_q_star s)) as G24; specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G24 (fact_19 s Hs n Hn)); first [divisor_of G24 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G24)) | from_divisors G24]).
  assert (C1 : (v_M s) + (v_q_star s) - 1 <> 0) by (pose proof (Generated.II_4n.II_4n_24 (v_M s) (v_q_star s)) as G24; specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G24 (fact_19 s Hs n Hn)); first [divisor_of G24 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G24)) | from_divisors G24]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (plain_from (fact_24 s Hs n Hn)).
  assert (C1 : (v_M s) <> 0) by (exact (proj1 (defined_24 s Hs n Hn))).
  assert (C2 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (proj2 (defined_24 s Hs n Hn)))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (defined_20 s Hs n Hn))).
  assert (C1 : (v_P_l_star s) - 1 <> 0) by (pose proof (Generated.II_4n.II_4n_28 (v_M s) (v_P_l_star s)) as G28; specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G28 (fact_22 s Hs n Hn)); specialize (G28 (fact_23 s Hs n Hn)); first [divisor_of G28 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G28) | from_divisors G28]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (plain_from (fact_29 s Hs n Hn)).
  assert (C1 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (defined_29 s Hs n Hn))).
  assert (C2 : (v_P_l_star s) - 1 <> 0) by (exact (proj1 (proj2 (defined_29 s Hs n Hn)))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q_star s) - 1 <> 0) /\ ((v_P_l_star s) - 1 <> 0) /\ ((v_x_l_star s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by (plain_from (fact_29 s Hs n Hn)).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by (plain_from (fact_24 s Hs n Hn)).
  assert (C2 : (v_M s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  assert (C3 : (v_M s) + (v_q_star s) - 1 <> 0) by (exact (proj1 (defined_20 s Hs n Hn))).
  assert (C4 : (v_P_l_star s) - 1 <> 0) by (plain_from (fact_23 s Hs n Hn)).
  assert (C5 : (v_x_l_star s) <> 0) by (pose proof (Generated.II_4n.II_4n_31 (v_x_l_star s) (v_phi_l_star s)) as G31; specialize (G31 (fact_28 s Hs n Hn)); specialize (G31 (fact_32 s Hs n Hn)); first [divisor_of G31 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G31) | from_divisors G31]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

Lemma defined_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q_0 s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q_0 s) - 1 <> 0) by (pose proof (Generated.II_4n.II_4n_32 (v_M s) (v_q_0 s)) as G32; specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G32 (fact_34 s Hs n Hn)); first [divisor_of G32 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G32) | from_divisors G32]).
  exact (conj C0 I).
Qed.

Lemma defined_39 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) + (v_q_0 s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_4n.II_4n_38 (v_M s) (v_q_0 s)) as G38; specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G38 (fact_34 s Hs n Hn)); first [divisor_of G38 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G38)) | from_divisors G38]).
  assert (C1 : (v_M s) + (v_q_0 s) - 1 <> 0) by (pose proof (Generated.II_4n.II_4n_38 (v_M s) (v_q_0 s)) as G38; specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G38 (fact_34 s Hs n Hn)); first [divisor_of G38 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G38)) | from_divisors G38]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_41 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q_0 s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) by (plain_from (fact_39 s Hs n Hn)).
  assert (C1 : (v_M s) <> 0) by (exact (proj1 (defined_39 s Hs n Hn))).
  assert (C2 : (v_M s) + (v_q_0 s) - 1 <> 0) by (exact (proj1 (proj2 (defined_39 s Hs n Hn)))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_44 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q_0 s) - 1 <> 0) /\ ((v_P_l_0 s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q_0 s) - 1 <> 0) by (exact (proj1 (defined_35 s Hs n Hn))).
  assert (C1 : (v_P_l_0 s) - 1 <> 0) by (pose proof (Generated.II_4n.II_4n_42 (v_M s) (v_P_l_0 s)) as G42; specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G42 (fact_37 s Hs n Hn)); specialize (G42 (fact_38 s Hs n Hn)); first [divisor_of G42 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G42) | from_divisors G42]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_46 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) /\ ((v_M s) + (v_q_0 s) - 1 <> 0) /\ ((v_P_l_0 s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) by (plain_from (fact_44 s Hs n Hn)).
  assert (C1 : (v_M s) + (v_q_0 s) - 1 <> 0) by (exact (proj1 (defined_44 s Hs n Hn))).
  assert (C2 : (v_P_l_0 s) - 1 <> 0) by (exact (proj1 (proj2 (defined_44 s Hs n Hn)))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_48 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) /\ ((v_M s) <> 0) /\ ((v_M s) + (v_q_0 s) - 1 <> 0) /\ ((v_P_l_0 s) - 1 <> 0) /\ ((v_x_l_0 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) by (plain_from (fact_44 s Hs n Hn)).
  assert (C1 : (1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) by (plain_from (fact_39 s Hs n Hn)).
  assert (C2 : (v_M s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  assert (C3 : (v_M s) + (v_q_0 s) - 1 <> 0) by (exact (proj1 (defined_35 s Hs n Hn))).
  assert (C4 : (v_P_l_0 s) - 1 <> 0) by (plain_from (fact_38 s Hs n Hn)).
  assert (C5 : (v_x_l_0 s) <> 0) by (pose proof (Generated.II_4n.II_4n_45 (v_x_l_0 s) (v_phi_l_0 s)) as G45; specialize (G45 (fact_43 s Hs n Hn)); specialize (G45 (fact_47 s Hs n Hn)); first [divisor_of G45 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G45) | from_divisors G45]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

Lemma defined_74 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_y s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_y s) <> 0) by (pose proof (Generated.II_4n.II_4n_68 (v_M s) (v_y s)) as G68; specialize (G68 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G68 (fact_2 s Hs n Hn)); first [divisor_of G68 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G68) | from_divisors G68]).
  exact (conj C0 I).
Qed.

Lemma defined_79 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s) - 1 <> 0) /\ ((v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s) - 1 <> 0) by (exact (proj1 (defined_4 s Hs n Hn))).
  assert (C1 : (v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) by (pose proof (Generated.II_4n.II_4n_70 (v_M s) (v_q s) (v_rest s)) as G70; specialize (G70 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G70 (fact_3 s Hs n Hn)); specialize (G70 (fact_50 s Hs n Hn)); specialize (G70 (fact_51 s Hs n Hn)); first [divisor_of G70 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G70) | from_divisors G70]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_56 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_x_l_y s) <> 0) /\ (1 - (v_rest s) <> 0) /\ ((v_q s) + (v_M s) - 1 <> 0) /\ (1 - (v_P_l_y s) <> 0) /\ (((v_M s) - 1) + (v_q s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) /\ (1 - (v_l_y s) <> 0) /\ ((v_odds_next s) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) by exact (proj1 (defined_56 s Hs n Hn)).
  assert (K1 : (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) by exact (proj1 (proj2 (defined_56 s Hs n Hn))).
  assert (K2 : (v_M s) <> 0) by exact (proj1 (proj2 (proj2 (defined_56 s Hs n Hn)))).
  assert (K3 : (v_M s) + (v_q s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_56 s Hs n Hn))))).
  assert (K4 : (v_P_l_y s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_56 s Hs n Hn)))))).
  assert (K5 : (v_odds_next s) > 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_56 s Hs n Hn))))))).
  assert (K6 : (v_rest s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_56 s Hs n Hn)))))))).
  assert (K7 : (v_x_l_y s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_56 s Hs n Hn))))))))).
  assert (K8 : (v_M s) + (v_q_star s) - 1 <> 0) by exact (proj1 (defined_20 s Hs n Hn)).
  assert (K9 : (1 + ((v_M s) - 1) * (v_l_star s)) / (1 - (v_l_star s)) > 0) by exact (proj1 (defined_26 s Hs n Hn)).
  assert (K10 : (v_P_l_star s) - 1 <> 0) by exact (proj1 (proj2 (defined_29 s Hs n Hn))).
  assert (K11 : (1 + ((v_M s) - 1) * (v_P_l_star s)) / (1 - (v_P_l_star s)) > 0) by exact (proj1 (defined_31 s Hs n Hn)).
  assert (K12 : (v_x_l_star s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_33 s Hs n Hn))))))).
  assert (K13 : (v_M s) + (v_q_0 s) - 1 <> 0) by exact (proj1 (defined_35 s Hs n Hn)).
  assert (K14 : (1 + ((v_M s) - 1) * (v_l_0 s)) / (1 - (v_l_0 s)) > 0) by exact (proj1 (defined_41 s Hs n Hn)).
  assert (K15 : (v_P_l_0 s) - 1 <> 0) by exact (proj1 (proj2 (defined_44 s Hs n Hn))).
  assert (K16 : (1 + ((v_M s) - 1) * (v_P_l_0 s)) / (1 - (v_P_l_0 s)) > 0) by exact (proj1 (defined_46 s Hs n Hn)).
  assert (K17 : (v_x_l_0 s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_48 s Hs n Hn))))))).
  assert (K18 : (v_y s) <> 0) by exact (proj1 (defined_74 s Hs n Hn)).
  assert (K19 : (v_M s) * (v_q s) * (v_rest s) - (v_M s) * (v_rest s) - (v_q s) * (v_rest s) + (v_M s) + (v_q s) + (v_rest s) - 1 <> 0) by exact (proj1 (proj2 (defined_79 s Hs n Hn))).
  assert (W0 : (v_x_l_y s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly K13 | directly K14 | directly K15 | directly K16 | directly K17 | directly K18 | directly K19 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))))))))) | known_by Hn (conj (fact_12 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))))))))))].
  assert (W1 : 1 - (v_rest s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly K13 | directly K14 | directly K15 | directly K16 | directly K17 | directly K18 | directly K19 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))))))))))))) | known_by Hn (conj (fact_51 s Hs n Hn) (conj (fact_50 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))))))))))))].
  assert (W2 : (v_q s) + (v_M s) - 1 <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly K13 | directly K14 | directly K15 | directly K16 | directly K17 | directly K18 | directly K19 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))))))))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))))))))))))].
  assert (W3 : 1 - (v_P_l_y s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly K13 | directly K14 | directly K15 | directly K16 | directly K17 | directly K18 | directly K19 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))))))))))))))) | known_by Hn (conj (fact_7 s Hs n Hn) (conj (fact_6 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))))))))))))))].
  assert (W4 : ((v_M s) - 1) + (v_q s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly K13 | directly K14 | directly K15 | directly K16 | directly K17 | directly K18 | directly K19 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))))))))))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))))))))))))))].
  assert (W5 : (1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly K13 | directly K14 | directly K15 | directly K16 | directly K17 | directly K18 | directly K19 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))))))))))))))))) | known_by Hn (conj (fact_7 s Hs n Hn) (conj (fact_6 s Hs n Hn) (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))))))))))))))))].
  assert (W6 : 1 - (v_l_y s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly K13 | directly K14 | directly K15 | directly K16 | directly K17 | directly K18 | directly K19 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))))))))))))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))))))))))))))))].
  assert (W7 : (v_odds_next s) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly K13 | directly K14 | directly K15 | directly K16 | directly K17 | directly K18 | directly K19 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W6 (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))))))))))))))))))) | known_by Hn (conj (fact_76 s Hs n Hn) (conj (fact_51 s Hs n Hn) (conj (fact_50 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj W6 (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))))))))))))))))))))].
  assert (W8 : (1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly K13 | directly K14 | directly K15 | directly K16 | directly K17 | directly K18 | directly K19 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W7 (conj W6 (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))))))))))))))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj W7 (conj W6 (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj K13 (conj K14 (conj K15 (conj K16 (conj K17 (conj K18 (conj K19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))))))))))))))))))].
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

Lemma concluded_56 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_x_l_y s) <> 0) /\ (1 - (v_rest s) <> 0) /\ ((v_q s) + (v_M s) - 1 <> 0) /\ (1 - (v_P_l_y s) <> 0) /\ (((v_M s) - 1) + (v_q s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_P_l_y s)) / (1 - (v_P_l_y s)) > 0) /\ (1 - (v_l_y s) <> 0) /\ ((v_odds_next s) > 0) /\ ((1 + ((v_M s) - 1) * (v_l_y s)) / (1 - (v_l_y s)) > 0) /\ True) /\
  (forall s : state, (3 <= steps s)%nat -> ((v_y_star s) > 0 -> (v_y_star s) < (v_y_0 s) -> (v_y_0 s) <= (v_y s) -> (v_M s) > 1 -> (v_theta_next s) = (v_y s) * (1 + (v_H_l_y s)))).
Proof.
  exact (conj definedness_56 Theorems.II_4n.conclusion_56).
Qed.

