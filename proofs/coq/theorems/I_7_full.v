(* The conclusions of theorem I.7, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_7.
From RLStar Require Import Theorems.I_7.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_G_next, v_G, v_F_next, v_J_next, v_x_next, v_delta_next, v_F, v_J, v_x in X |- *.

Lemma defined_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) * (v_M s) - (v_L s) + 1 <> 0) /\ ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) /\ ((v_P s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C2 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by (exact (proj1 (proj2 (defined_6 s Hs n Hn)))).
  assert (C0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by (pose proof (Generated.I_7.I_7_17 (v_M s) (v_P s) (v_L s) (v_U s) (v_V s)) as G17; specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G17 (fact_3 s Hs n Hn)); specialize (G17 (fact_4 s Hs n Hn)); specialize (G17 (fact_5 s Hs n Hn)); specialize (G17 (fact_6 s Hs n Hn)); specialize (G17 (fact_7 s Hs n Hn)); first [divisor_of G17 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 G17))) | from_divisors G17]).
  assert (C1 : (v_M s) <> 0) by (pose proof (Generated.I_7.I_7_17 (v_M s) (v_P s) (v_L s) (v_U s) (v_V s)) as G17; specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G17 (fact_3 s Hs n Hn)); specialize (G17 (fact_4 s Hs n Hn)); specialize (G17 (fact_5 s Hs n Hn)); specialize (G17 (fact_6 s Hs n Hn)); specialize (G17 (fact_7 s Hs n Hn)); first [divisor_of G17 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | is_divided_by G17 | plain_from (proj2 (proj2 (proj2 G17))) | from_divisors G17]).
  assert (C3 : (v_P s) <> 0) by (pose proof (Generated.I_7.I_7_17 (v_M s) (v_P s) (v_L s) (v_U s) (v_V s)) as G17; specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G17 (fact_3 s Hs n Hn)); specialize (G17 (fact_4 s Hs n Hn)); specialize (G17 (fact_5 s Hs n Hn)); specialize (G17 (fact_6 s Hs n Hn)); specialize (G17 (fact_7 s Hs n Hn)); first [divisor_of G17 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | is_divided_by G17 | plain_from (proj2 (proj2 (proj2 G17))) | from_divisors G17]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L_next s) * (v_M s) - (v_L_next s) + 1 <> 0) /\ ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_M s) * (v_rest s n) - (v_rest s n) + 1 <> 0) /\ ((v_P_next s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C2 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by (exact (proj1 (proj2 (defined_6 s Hs n Hn)))).
  assert (C3 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (defined_10 s Hs n Hn))).
  assert (C4 : (v_M s) * (v_rest s n) - (v_rest s n) + 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_16 s Hs n Hn)))))).
  assert (C0 : (v_L_next s) * (v_M s) - (v_L_next s) + 1 <> 0) by (pose proof (Generated.I_7.I_7_33 (v_M s) (v_P_next s) (v_L_next s) (v_U_next s) (v_V_next s)) as G33; specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G33 (fact_13 s Hs n Hn)); specialize (G33 (fact_14 s Hs n Hn)); specialize (G33 (fact_15 s Hs n Hn)); specialize (G33 (fact_16 s Hs n Hn)); specialize (G33 (fact_17 s Hs n Hn)); first [divisor_of G33 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 G33))) | from_divisors G33]).
  assert (C1 : (v_M s) <> 0) by (pose proof (Generated.I_7.I_7_33 (v_M s) (v_P_next s) (v_L_next s) (v_U_next s) (v_V_next s)) as G33; specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G33 (fact_13 s Hs n Hn)); specialize (G33 (fact_14 s Hs n Hn)); specialize (G33 (fact_15 s Hs n Hn)); specialize (G33 (fact_16 s Hs n Hn)); specialize (G33 (fact_17 s Hs n Hn)); first [divisor_of G33 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | is_divided_by G33 | plain_from (proj2 (proj2 (proj2 G33))) | from_divisors G33]).
  assert (C5 : (v_P_next s) <> 0) by (pose proof (Generated.I_7.I_7_33 (v_M s) (v_P_next s) (v_L_next s) (v_U_next s) (v_V_next s)) as G33; specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G33 (fact_13 s Hs n Hn)); specialize (G33 (fact_14 s Hs n Hn)); specialize (G33 (fact_15 s Hs n Hn)); specialize (G33 (fact_16 s Hs n Hn)); specialize (G33 (fact_17 s Hs n Hn)); first [divisor_of G33 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | is_divided_by G33 | plain_from (proj2 (proj2 (proj2 G33))) | from_divisors G33]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

Lemma definedness_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) <> 0) /\ ((v_F s) <> 0) /\ ((v_J s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (K1 : (v_M s) <> 0) by exact (proj1 (proj2 (defined_9 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_9 s Hs n Hn)))).
  assert (K3 : (v_P s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_9 s Hs n Hn))))).
  assert (K4 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_10 s Hs n Hn)).
  assert (K5 : (v_M s) * (v_rest s n) - (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_16 s Hs n Hn))))).
  assert (K6 : (v_L_next s) * (v_M s) - (v_L_next s) + 1 <> 0) by exact (proj1 (defined_19 s Hs n Hn)).
  assert (K7 : (v_P_next s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_19 s Hs n Hn))))))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_delta s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))].
  assert (W2 : (v_F s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))) | known_by Hn (conj (fact_8 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))].
  assert (W3 : (v_J s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))) | known_by Hn (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_9 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) <> 0) /\ ((v_F s) <> 0) /\ ((v_J s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> 1 / (v_F s) = ((v_U s) + ((v_M s) - 1) * (v_V s)) / (v_M s))).
Proof.
  exact (conj definedness_9 Theorems.I_7.conclusion_9).
Qed.

Lemma defined_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) * (v_M s) - (v_L s) + 1 <> 0) /\ ((v_L_next s) * (v_M s) - (v_L_next s) + 1 <> 0) /\ ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C3 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_33 s Hs n Hn)))))).
  assert (C0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by (pose proof (Generated.I_7.I_7_56 (v_M s) (v_P s) (v_L s) (v_P_next s) (v_L_next s)) as G56; specialize (G56 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G56 (fact_3 s Hs n Hn)); specialize (G56 (fact_4 s Hs n Hn)); specialize (G56 (fact_5 s Hs n Hn)); specialize (G56 (fact_13 s Hs n Hn)); specialize (G56 (fact_14 s Hs n Hn)); specialize (G56 (fact_15 s Hs n Hn)); specialize (G56 ltac:(let P := fresh in assert (P : ((v_M s) * (v_L s) - (v_L s) + 1) * ((v_M s) * (v_L_next s) - (v_L_next s) + 1) > 0) by (pose proof (Generated.I_7.I_7_55 (v_M s) (v_L s) (v_L_next s)) as G55; specialize (G55 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G55 (fact_4 s Hs n Hn)); specialize (G55 (fact_5 s Hs n Hn)); specialize (G55 (fact_14 s Hs n Hn)); specialize (G55 (fact_15 s Hs n Hn)); same G55); first [cleared (fact_33 s Hs n Hn) P | cleared (fact_33 s Hs n Hn) P (conj (defined_33 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])); first [divisor_of G56 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 G56))) | from_divisors G56]).
  assert (C1 : (v_L_next s) * (v_M s) - (v_L_next s) + 1 <> 0) by (pose proof (Generated.I_7.I_7_56 (v_M s) (v_P s) (v_L s) (v_P_next s) (v_L_next s)) as G56; specialize (G56 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G56 (fact_3 s Hs n Hn)); specialize (G56 (fact_4 s Hs n Hn)); specialize (G56 (fact_5 s Hs n Hn)); specialize (G56 (fact_13 s Hs n Hn)); specialize (G56 (fact_14 s Hs n Hn)); specialize (G56 (fact_15 s Hs n Hn)); specialize (G56 ltac:(let P := fresh in assert (P : ((v_M s) * (v_L s) - (v_L s) + 1) * ((v_M s) * (v_L_next s) - (v_L_next s) + 1) > 0) by (pose proof (Generated.I_7.I_7_55 (v_M s) (v_L s) (v_L_next s)) as G55; specialize (G55 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G55 (fact_4 s Hs n Hn)); specialize (G55 (fact_5 s Hs n Hn)); specialize (G55 (fact_14 s Hs n Hn)); specialize (G55 (fact_15 s Hs n Hn)); same G55); first [cleared (fact_33 s Hs n Hn) P | cleared (fact_33 s Hs n Hn) P (conj (defined_33 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])); first [divisor_of G56 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 G56))) | from_divisors G56]).
  assert (C2 : (v_M s) <> 0) by (pose proof (Generated.I_7.I_7_56 (v_M s) (v_P s) (v_L s) (v_P_next s) (v_L_next s)) as G56; specialize (G56 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G56 (fact_3 s Hs n Hn)); specialize (G56 (fact_4 s Hs n Hn)); specialize (G56 (fact_5 s Hs n Hn)); specialize (G56 (fact_13 s Hs n Hn)); specialize (G56 (fact_14 s Hs n Hn)); specialize (G56 (fact_15 s Hs n Hn)); specialize (G56 ltac:(let P := fresh in assert (P : ((v_M s) * (v_L s) - (v_L s) + 1) * ((v_M s) * (v_L_next s) - (v_L_next s) + 1) > 0) by (pose proof (Generated.I_7.I_7_55 (v_M s) (v_L s) (v_L_next s)) as G55; specialize (G55 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G55 (fact_4 s Hs n Hn)); specialize (G55 (fact_5 s Hs n Hn)); specialize (G55 (fact_14 s Hs n Hn)); specialize (G55 (fact_15 s Hs n Hn)); same G55); first [cleared (fact_33 s Hs n Hn) P | cleared (fact_33 s Hs n Hn) P (conj (defined_33 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])); first [divisor_of G56 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | is_divided_by G56 | plain_from (proj2 (proj2 (proj2 G56))) | from_divisors G56]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma definedness_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ ((v_J s) <> 0) /\ ((v_J_next s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by exact (proj1 (defined_34 s Hs n Hn)).
  assert (K1 : (v_L_next s) * (v_M s) - (v_L_next s) + 1 <> 0) by exact (proj1 (proj2 (defined_34 s Hs n Hn))).
  assert (K2 : (v_M s) <> 0) by exact (proj1 (proj2 (proj2 (defined_34 s Hs n Hn)))).
  assert (K3 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_34 s Hs n Hn))))).
  assert (K4 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by exact (proj1 (proj2 (defined_6 s Hs n Hn))).
  assert (K5 : (v_P s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_9 s Hs n Hn))))).
  assert (K6 : (v_M s) * (v_rest s n) - (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_16 s Hs n Hn))))).
  assert (K7 : (v_P_next s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_19 s Hs n Hn))))))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))].
  assert (W2 : (v_J s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))) | known_by Hn (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))].
  assert (W3 : (v_J_next s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))) | known_by Hn (conj (fact_15 s Hs n Hn) (conj (fact_14 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_34 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ ((v_J s) <> 0) /\ ((v_J_next s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_F_next s) >= (v_F s))).
Proof.
  exact (conj definedness_34 Theorems.I_7.conclusion_34).
Qed.

Lemma defined_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.I_7.I_7_57 (v_delta s n) (v_M s) (v_rest s n)) as G57; specialize (G57 ((proj1 (proj2 Hs)) n Hn)); specialize (G57 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G57 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G57 (fact_1 s Hs n Hn)); specialize (G57 (fact_2 s Hs n Hn)); first [divisor_of G57 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 G57))) | from_divisors G57]).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_7.I_7_57 (v_delta s n) (v_M s) (v_rest s n)) as G57; specialize (G57 ((proj1 (proj2 Hs)) n Hn)); specialize (G57 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G57 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G57 (fact_1 s Hs n Hn)); specialize (G57 (fact_2 s Hs n Hn)); first [divisor_of G57 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 G57))) | from_divisors G57]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_35 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (defined_35 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by exact (proj1 (proj2 (defined_6 s Hs n Hn))).
  assert (K3 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (K4 : (v_P s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_9 s Hs n Hn))))).
  assert (K5 : (v_M s) * (v_rest s n) - (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_16 s Hs n Hn))))).
  assert (K6 : (v_L_next s) * (v_M s) - (v_L_next s) + 1 <> 0) by exact (proj1 (defined_19 s Hs n Hn)).
  assert (K7 : (v_P_next s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_19 s Hs n Hn))))))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))].
  assert (W2 : (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_35 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) / ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s))) = 1 - (1 + ((v_M s) - 1) * (v_delta_next s n)) / (v_M s)))).
Proof.
  exact (conj definedness_35 Theorems.I_7.conclusion_35).
Qed.

Lemma defined_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (defined_10 s Hs n Hn))).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.I_7.I_7_58 (v_delta s n) (v_M s) (v_delta_next s n)) as G58; specialize (G58 ((proj1 (proj2 Hs)) n Hn)); specialize (G58 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G58 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G58 (fact_10 s Hs n Hn)); specialize (G58 (fact_11 s Hs n Hn)); specialize (G58 (fact_12 s Hs n Hn)); first [divisor_of G58 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G58) | from_divisors G58]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_36 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (defined_36 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by exact (proj1 (proj2 (defined_6 s Hs n Hn))).
  assert (K3 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (K4 : (v_P s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_9 s Hs n Hn))))).
  assert (K5 : (v_M s) * (v_rest s n) - (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_16 s Hs n Hn))))).
  assert (K6 : (v_L_next s) * (v_M s) - (v_L_next s) + 1 <> 0) by exact (proj1 (defined_19 s Hs n Hn)).
  assert (K7 : (v_P_next s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_19 s Hs n Hn))))))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_36 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_W_next s) <= (v_W s))).
Proof.
  exact (conj definedness_36 Theorems.I_7.conclusion_36).
Qed.

