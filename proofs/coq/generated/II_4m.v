(* Theorem II.4m: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4m_1 :
  1 >= 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_4m_2 :
  forall count_1_k : R,
  count_1_k >= 1 ->
  count_1_k + 1 >= 1.
Proof.
  certify (Certificate [] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4m_3 :
  forall M count_1 : R,
  M > 1 -> count_1 >= 1 ->
  M * count_1 > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4m_4 :
  forall M count_1 : R,
  M > 1 -> count_1 >= 1 ->
  M * count_1 > 1.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4m_5 :
  forall C : R,
  C > 0 ->
  C > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4m_6 :
  forall tau C : R,
  tau > 1 -> tau < 2 -> C > 0 ->
  2 - tau <> 0 /\
  C / (2 - tau) > 0.
Proof.
  certify (Certificate [divided_by (Int (-2) + Var 0) Lt (FromHypothesis 1)] (FromHypothesis 2)).
Qed.

Lemma II_4m_7 :
  forall M tau : R,
  M > 1 -> tau > 1 -> tau < 2 ->
  2 * M <> 0 /\
  (tau - 1) / (2 * M) > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] (FromHypothesis 1)).
Qed.

Lemma II_4m_8 :
  forall M tau : R,
  M > 1 -> tau > 1 -> tau < 2 ->
  2 * M <> 0 /\
  (tau - 1) / (2 * M) < 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] (Coefficients [above 0 1;
    between 1 1 2] (Int 1))).
Qed.

Lemma II_4m_9 :
  forall E : R,
  E > 1 ->
  2 * E <> 0 /\
  1 - 1 / (2 * E) > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] (Coefficients [above 0 1]
    (Int 1))).
Qed.

Lemma II_4m_10 :
  forall E : R,
  E > 1 ->
  2 * E <> 0 /\
  1 - 1 / (2 * E) < 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] (Coefficients [] (Int 1))).
Qed.

Lemma II_4m_11 :
  forall M : R,
  M > 1 ->
  M <> 0.
Proof.
  certify (Certificate [] (StrictSign Gt (Coefficients [above 0 1] (Int 1)))).
Qed.

Lemma II_4m_12 :
  forall M tau : R,
  M > 1 -> tau > 1 -> tau < 2 ->
  1 - ((tau - 1) / (2 * M)) ^ 2 <> 0 /\
  2 * M <> 0 /\
  (tau - 1) / (2 * M) * (1 + (M - 1) * ((tau - 1) / (2 * M))) / (1 - ((tau - 1) / (2 * M)) ^ 2) < tau - 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1)); divided_by ((Int (-1) / Int
    4) + (Int 1 / Int 2) * Var 1 + (Var 0 ^ 2) + (Int (-1) / Int 4) * (Var 1 ^ 2)) Gt (Coefficients [above 0
    1; between 1 1 2] (Int 1))] (Coefficients [above 0 1; between 1 1 2] (Int 1))).
Qed.

Lemma II_4m_15 :
  forall M tau l_low H_l_low : R,
  M > 1 -> tau > 1 -> tau < 2 -> l_low > 0 -> l_low < 1 ->
  -(H_l_low * l_low ^ 2 + l_low ^ 2 * M - l_low ^ 2 - H_l_low + l_low) <= 0 ->
  l_low ^ 2 * M + l_low ^ 2 * tau - 2 * l_low ^ 2 + l_low - tau + 1 < 0 ->
  H_l_low < tau - 1.
Proof.
  certify (Certificate [] (Split (Int (-1) + Var 1 + Int (-1) * Var 3) [case Gt (FromHypothesis 7); case Le
    (Contradiction 5 (Combination [term 1 (Int 1) [5]%nat; term 1 (Int 1) [4; 6]%nat; term 1 (Int 1) [3; 4;
    6]%nat] None))])).
Qed.

Lemma II_4m_13 :
  forall l_low : R,
  l_low > 0 -> l_low < 1 ->
  -(l_low - 1) * (l_low + 1) > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Definition II_4m_14 := II_4m_13.

Lemma II_4m_16 :
  forall M E : R,
  M > 1 -> E > 1 ->
  1 - (1 - 1 / (2 * E)) <> 0 /\
  2 * E <> 0 /\
  (1 + (M - 1) * (1 - 1 / (2 * E))) / (1 - (1 - 1 / (2 * E))) > E.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 1] (Int 1))] (Coefficients [above 0 1;
    above 1 1] (Int 1))).
Qed.

Lemma II_4m_17 :
  forall M E : R,
  M > 1 -> E > 1 ->
  1 - (1 - 1 / (2 * E)) <> 0 /\
  2 * E <> 0 /\
  (1 + (M - 1) * (1 - 1 / (2 * E))) / (1 - (1 - 1 / (2 * E))) > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 1] (Int 1))] (Coefficients [above 0 1;
    above 1 1] (Int 1))).
Qed.

Lemma II_4m_18 :
  forall M E : R,
  M > 1 -> E > 1 ->
  1 - (1 - 1 / (2 * E)) <> 0 /\
  2 * E <> 0 /\
  (1 + (M - 1) * (1 - 1 / (2 * E))) / (1 - (1 - 1 / (2 * E))) > 1.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 1] (Int 1))] (Coefficients [above 0 1;
    above 1 1] (Int 1))).
Qed.

Lemma II_4m_19 :
  forall x_l_high : R,
  x_l_high > 0 ->
  x_l_high > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4m_20 :
  forall E : R,
  E > 1 ->
  E <> 0.
Proof.
  certify (Certificate [] (StrictSign Gt (Coefficients [above 0 1] (Int 1)))).
Qed.

Lemma II_4m_21 :
  forall tau : R,
  tau > 1 -> tau < 2 ->
  tau - 2 <> 0.
Proof.
  certify (Certificate [] (StrictSign Lt (FromHypothesis 1))).
Qed.

Lemma II_4m_23 :
  forall tau C x_l_high : R,
  tau > 1 -> tau < 2 -> C > 0 -> x_l_high > 0 -> -(x_l_high * tau - 2 * x_l_high + C) > 0 ->
  x_l_high <> 0 /\
  C / x_l_high < 2 - tau.
Proof.
  certify (Certificate [divided_by (Var 2) Gt (FromHypothesis 3)] (FromHypothesis 4)).
Qed.

Lemma II_4m_22 :
  forall tau : R,
  tau > 1 -> tau < 2 ->
  -(tau - 2) > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4m_26 :
  forall tau C x_l_high H_l_high : R,
  tau > 1 -> tau < 2 -> C > 0 -> x_l_high > 0 -> H_l_high * x_l_high + C - x_l_high >= 0 ->
  x_l_high * tau + C - 2 * x_l_high < 0 ->
  H_l_high > tau - 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [4]%nat; term 1 (Int 1) [5]%nat] (multiplied_by (Var 2)
    (FromHypothesis 3)))).
Qed.

Definition II_4m_24 := II_4m_19.

Definition II_4m_25 := II_4m_19.

Lemma II_4m_27 :
  forall l : R,
  l > 0 -> l < 1 ->
  l > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4m_28 :
  forall l : R,
  l > 0 -> l < 1 ->
  l < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4m_29 :
  forall l P_k : R,
  l > 0 -> l < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * l > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4m_30 :
  forall l P_k : R,
  l > 0 -> l < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * l < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4m_31 :
  forall M l : R,
  M > 1 -> l > 0 -> l < 1 ->
  1 - l <> 0 /\
  (1 + (M - 1) * l) / (1 - l) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4m_32 :
  forall M l : R,
  M > 1 -> l > 0 -> l < 1 ->
  1 - l <> 0 /\
  (1 + (M - 1) * l) / (1 - l) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4m_33 :
  forall x : R,
  x > 0 ->
  x > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4m_34 :
  forall P : R,
  P > 0 -> P < 1 ->
  P - 1 <> 0.
Proof.
  certify (Certificate [] (StrictSign Lt (FromHypothesis 1))).
Qed.

Lemma II_4m_35 :
  forall l : R,
  l > 0 -> l < 1 ->
  l - 1 <> 0.
Proof.
  certify (Certificate [] (StrictSign Lt (FromHypothesis 1))).
Qed.

Lemma II_4m_36 :
  forall x : R,
  x > 0 ->
  x <> 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4m_37 :
  forall M P : R,
  M > 1 -> P > 0 -> P < 1 ->
  1 - P <> 0 /\
  (1 + (M - 1) * P) / (1 - P) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4m_38 :
  forall M tau E : R,
  M > 1 -> tau > 1 -> tau < 2 -> E > 1 ->
  2 * M <> 0 /\
  2 * E <> 0 /\
  (tau - 1) / (2 * M) < 1 - 1 / (2 * E).
Proof.
  certify (Certificate [divided_by (Var 2) Gt (Coefficients [above 2 1] (Int 1)); divided_by (Var 0) Gt
    (Coefficients [above 0 1] (Int 1))] (Coefficients [above 0 1; between 1 1 2; above 2 1] (Int 1))).
Qed.

Lemma II_4m_39 :
  exists M tau : R,
  (M = 2 /\ tau = 1) /\ M > 1 /\ tau < 2 /\
  1 - ((tau - 1) / (2 * M)) ^ 2 <> 0 /\
  2 * M <> 0 /\
  ~ ((tau - 1) / (2 * M) * (1 + (M - 1) * ((tau - 1) / (2 * M))) / (1 - ((tau - 1) / (2 * M)) ^ 2) < tau - 1).
Proof.
  exists (2), (1).
  decide_numbers.
Qed.

Lemma II_4m_40 :
  exists M tau : R,
  (M = 2 /\ tau = 5) /\ M > 1 /\ tau > 1 /\
  2 * M <> 0 /\
  ~ ((tau - 1) / (2 * M) < 1).
Proof.
  exists (2), (5).
  decide_numbers.
Qed.

Lemma II_4m_41 :
  exists tau M : R,
  (tau = 3 / 2 /\ M = 1 / 3) /\ tau > 1 /\ tau < 2 /\
  1 - ((tau - 1) / (2 * M)) ^ 2 <> 0 /\
  2 * M <> 0 /\
  ~ ((tau - 1) / (2 * M) * (1 + (M - 1) * ((tau - 1) / (2 * M))) / (1 - ((tau - 1) / (2 * M)) ^ 2) < tau - 1).
Proof.
  exists (3 / 2), (1 / 3).
  decide_numbers.
Qed.
