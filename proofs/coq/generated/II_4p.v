(* Theorem II.4p: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4p_1 :
  forall y_star y : R,
  y_star > 0 -> y = y_star ->
  y > 0.
Proof.
  certify (Certificate [] (Eliminate 1 1 (FromHypothesis 0))).
Qed.

Lemma II_4p_2 :
  forall M q : R,
  M > 1 -> q > 1 ->
  q + M - 1 <> 0 /\
  (q - 1) / (q + M - 1) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (FromHypothesis 1)).
Qed.

Lemma II_4p_3 :
  forall M q : R,
  M > 1 -> q > 1 ->
  q + M - 1 <> 0 /\
  (q - 1) / (q + M - 1) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Definition II_4p_4 := II_4p_2.

Definition II_4p_5 := II_4p_3.

Lemma II_4p_6 :
  forall M q P_l_y_k : R,
  M > 1 -> q > 1 -> P_l_y_k > 0 -> P_l_y_k < 1 ->
  q + M - 1 <> 0 /\
  P_l_y_k * ((q - 1) / (q + M - 1)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4p_7 :
  forall M q P_l_y_k : R,
  M > 1 -> q > 1 -> P_l_y_k > 0 -> P_l_y_k < 1 ->
  q + M - 1 <> 0 /\
  P_l_y_k * ((q - 1) / (q + M - 1)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4p_8 :
  forall M q : R,
  M > 1 -> q > 1 ->
  1 - (q - 1) / (q + M - 1) <> 0 /\
  q + M - 1 <> 0 /\
  (1 + (M - 1) * ((q - 1) / (q + M - 1))) / (1 - (q - 1) / (q + M - 1)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1)); divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] (Coefficients [above 0 1; above 1 1] (Int
    1))).
Qed.

Lemma II_4p_9 :
  forall M q : R,
  M > 1 -> q > 1 ->
  1 - (q - 1) / (q + M - 1) <> 0 /\
  q + M - 1 <> 0 /\
  (1 + (M - 1) * ((q - 1) / (q + M - 1))) / (1 - (q - 1) / (q + M - 1)) = q.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1)); divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] Identity).
Qed.

Lemma II_4p_10 :
  forall y x_l_y : R,
  y > 0 -> x_l_y = y ->
  x_l_y = y.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4p_11 :
  forall y x_l_y : R,
  y > 0 -> x_l_y = y ->
  x_l_y > 0.
Proof.
  certify (Certificate [] (Eliminate 1 1 (FromHypothesis 0))).
Qed.

Lemma II_4p_12 :
  forall M P_l_y : R,
  M > 1 -> P_l_y > 0 -> P_l_y < 1 ->
  1 - P_l_y <> 0 /\
  (1 + (M - 1) * P_l_y) / (1 - P_l_y) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4p_13 :
  forall M P_l_y : R,
  M > 1 -> P_l_y > 0 -> P_l_y < 1 ->
  1 - P_l_y <> 0 /\
  (1 + (M - 1) * P_l_y) / (1 - P_l_y) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4p_14 :
  forall phi_l_y : R,
  phi_l_y > 0 ->
  phi_l_y > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4p_15 :
  forall x_l_y phi_l_y : R,
  x_l_y > 0 -> phi_l_y > 0 ->
  x_l_y <> 0 /\
  phi_l_y / x_l_y > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (FromHypothesis 1)).
Qed.

Lemma II_4p_16 :
  forall y_star : R,
  y_star > 0 ->
  y_star > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4p_17 :
  forall M q_star : R,
  M > 1 -> q_star > 1 ->
  q_star + M - 1 <> 0 /\
  (q_star - 1) / (q_star + M - 1) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (FromHypothesis 1)).
Qed.

Lemma II_4p_18 :
  forall M q_star : R,
  M > 1 -> q_star > 1 ->
  q_star + M - 1 <> 0 /\
  (q_star - 1) / (q_star + M - 1) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Definition II_4p_19 := II_4p_17.

Definition II_4p_20 := II_4p_18.

Lemma II_4p_21 :
  forall M q_star P_l_star_k : R,
  M > 1 -> q_star > 1 -> P_l_star_k > 0 -> P_l_star_k < 1 ->
  q_star + M - 1 <> 0 /\
  P_l_star_k * ((q_star - 1) / (q_star + M - 1)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4p_22 :
  forall M q_star P_l_star_k : R,
  M > 1 -> q_star > 1 -> P_l_star_k > 0 -> P_l_star_k < 1 ->
  q_star + M - 1 <> 0 /\
  P_l_star_k * ((q_star - 1) / (q_star + M - 1)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4p_23 :
  forall M q_star : R,
  M > 1 -> q_star > 1 ->
  1 - (q_star - 1) / (q_star + M - 1) <> 0 /\
  q_star + M - 1 <> 0 /\
  (1 + (M - 1) * ((q_star - 1) / (q_star + M - 1))) / (1 - (q_star - 1) / (q_star + M - 1)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1)); divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] (Coefficients [above 0 1; above 1 1] (Int
    1))).
Qed.

Lemma II_4p_24 :
  forall M q_star : R,
  M > 1 -> q_star > 1 ->
  1 - (q_star - 1) / (q_star + M - 1) <> 0 /\
  q_star + M - 1 <> 0 /\
  (1 + (M - 1) * ((q_star - 1) / (q_star + M - 1))) / (1 - (q_star - 1) / (q_star + M - 1)) = q_star.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1)); divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] Identity).
Qed.

Lemma II_4p_25 :
  forall y_star x_l_star : R,
  y_star > 0 -> x_l_star = y_star ->
  x_l_star = y_star.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4p_26 :
  forall y_star x_l_star : R,
  y_star > 0 -> x_l_star = y_star ->
  x_l_star > 0.
Proof.
  certify (Certificate [] (Eliminate 1 1 (FromHypothesis 0))).
Qed.

Lemma II_4p_27 :
  forall M P_l_star : R,
  M > 1 -> P_l_star > 0 -> P_l_star < 1 ->
  1 - P_l_star <> 0 /\
  (1 + (M - 1) * P_l_star) / (1 - P_l_star) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4p_28 :
  forall M P_l_star : R,
  M > 1 -> P_l_star > 0 -> P_l_star < 1 ->
  1 - P_l_star <> 0 /\
  (1 + (M - 1) * P_l_star) / (1 - P_l_star) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4p_29 :
  forall phi_l_star : R,
  phi_l_star > 0 ->
  phi_l_star > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4p_30 :
  forall x_l_star phi_l_star : R,
  x_l_star > 0 -> phi_l_star > 0 ->
  x_l_star <> 0 /\
  phi_l_star / x_l_star > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (FromHypothesis 1)).
Qed.

Lemma II_4p_31 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  q + M - 1 <> 0 /\
  (-1 + q) / ((M - 1) + q) = (q - 1) / (q + M - 1).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] Identity).
Qed.

Lemma II_4p_32 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  (-1 + q) / ((M - 1) + q) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (FromHypothesis 1)).
Qed.

Lemma II_4p_33 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  (-1 + q) / ((M - 1) + q) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4p_34 :
  forall M q rest_k P_l_y_k : R,
  M > 1 -> q > 1 -> rest_k = P_l_y_k -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  q + M - 1 <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) = P_l_y_k * ((q - 1) / (q + M - 1)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Eliminate 2 3 (Coefficients [above 0 1;
    above 1 1] (Int 1)))] (Eliminate 2 3 Identity)).
Qed.

Lemma II_4p_35 :
  forall M q rest_k P_l_y_k : R,
  M > 1 -> q > 1 -> rest_k = P_l_y_k -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Eliminate 2 3 (Coefficients [above 0 1;
    above 1 1] (Int 1)))] (Eliminate 2 3 (Coefficients [above 1 1; between 2 0 1] (Int 1)))).
Qed.

Lemma II_4p_36 :
  forall M q rest_k P_l_y_k : R,
  M > 1 -> q > 1 -> rest_k = P_l_y_k -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Eliminate 2 3 (Coefficients [above 0 1;
    above 1 1] (Int 1)))] (Eliminate 2 3 (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1)))).
Qed.

Lemma II_4p_37 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) = q * (1 + (M - 1) * rest) / (1 - rest).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] Identity).
Qed.

Lemma II_4p_38 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] (Coefficients [above 0 1; above 1
    1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4p_39 :
  forall M q P_l_y rest : R,
  M > 1 -> q > 1 -> P_l_y > 0 -> P_l_y < 1 -> rest = P_l_y -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  1 - P_l_y <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) = q * ((1 + (M - 1) * P_l_y) / (1 - P_l_y)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 3) Lt (FromHypothesis 6); divided_by (Int (-1) + Var 2) Lt
    (FromHypothesis 3)] (Eliminate 4 3 Identity)).
Qed.

Lemma II_4p_40 :
  forall y x_l_y phi_l_y theta_next : R,
  y > 0 -> x_l_y = y -> x_l_y > 0 -> phi_l_y > 0 -> theta_next = y + phi_l_y ->
  x_l_y <> 0 /\
  theta_next = y * (1 + phi_l_y / x_l_y).
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 2)] (Eliminate 1 1 (Eliminate 4 3 Identity))).
Qed.

Lemma II_4p_41 :
  forall y_star y : R,
  y_star > 0 -> y = y_star -> y > 0 ->
  y <= y_star.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4p_42 :
  forall y_star y : R,
  y_star > 0 -> y = y_star -> y > 0 ->
  y >= y_star.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4p_43 :
  forall M q q_star : R,
  M > 1 -> q > 1 -> q_star > 1 -> q <= q_star -> q >= q_star ->
  q + M - 1 <> 0 /\
  q_star + M - 1 <> 0 /\
  (q - 1) / (q + M - 1) <= (q_star - 1) / (q_star + M - 1).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 2) Gt (Coefficients [above 0 1; above 2 1] (Int
    1)); divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int 1))] (Substitute 2
    1 (Var 1 + Int 0) (Factors 1 [factor (Var 2) 1 Ge (FromHypothesis 3); factor (Var 0) 1 Gt (Coefficients
    [above 0 1] (Int 1))]))).
Qed.

Lemma II_4p_44 :
  forall M q q_star : R,
  M > 1 -> q > 1 -> q_star > 1 -> q <= q_star -> q >= q_star ->
  q_star + M - 1 <> 0 /\
  q + M - 1 <> 0 /\
  (q_star - 1) / (q_star + M - 1) <= (q - 1) / (q + M - 1).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1)); divided_by (Int (-1) + Var 0 + Var 2) Gt (Coefficients [above 0 1; above 2 1] (Int 1))] (Factors 1
    [factor (Var 1 + Int (-1) * Var 2) 1 Ge (FromHypothesis 4); factor (Var 0) 1 Gt (Coefficients [above 0 1]
    (Int 1))])).
Qed.

Lemma II_4p_45 :
  forall H_l_y H_l_star : R,
  H_l_y > 0 -> H_l_star > 0 -> H_l_y <= H_l_star -> H_l_star <= H_l_y ->
  H_l_y = H_l_star.
Proof.
  certify (Certificate [] (Split (Var 0 + Int (-1) * Var 1) [case Eq (FromHypothesis 4); case Gt
    (Contradiction 4 (FromHypothesis 2)); case Lt (Contradiction 4 (FromHypothesis 3))])).
Qed.

Lemma II_4p_46 :
  forall y H_l_y H_l_star theta_next : R,
  y > 0 -> H_l_y > 0 -> H_l_star > 0 -> theta_next = y * (1 + H_l_y) -> H_l_y = H_l_star ->
  1 + H_l_star <> 0 /\
  theta_next / (1 + H_l_star) = y.
Proof.
  certify (Certificate [divided_by (Int 1 + Var 2) Gt (Eliminate 3 3 (Eliminate 4 2 (Coefficients [above 1 0]
    (Int 1))))] (Eliminate 3 3 (Eliminate 4 2 Identity))).
Qed.

Lemma II_4p_47 :
  exists y_star M y : R,
  (y_star = 1 /\ M = 2 /\ y = 2) /\ y_star > 0 /\ M > 1 /\
  ~ (y <= y_star).
Proof.
  exists (1), (2), (2).
  decide_numbers.
Qed.
