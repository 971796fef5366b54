(* Theorem II.4o: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4o_1 :
  forall y y_0 : R,
  y > 0 -> y <= y_0 ->
  y_0 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma II_4o_2 :
  forall y y_0 y_star : R,
  y > 0 -> y <= y_0 -> y_0 < y_star -> y_0 > 0 ->
  y_star > 0.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma II_4o_3 :
  forall y : R,
  y > 0 ->
  y > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4o_4 :
  forall M q : R,
  M > 1 -> q > 1 ->
  q + M - 1 <> 0 /\
  (q - 1) / (q + M - 1) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (FromHypothesis 1)).
Qed.

Lemma II_4o_5 :
  forall M q : R,
  M > 1 -> q > 1 ->
  q + M - 1 <> 0 /\
  (q - 1) / (q + M - 1) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Definition II_4o_6 := II_4o_4.

Definition II_4o_7 := II_4o_5.

Lemma II_4o_8 :
  forall M q P_l_y_k : R,
  M > 1 -> q > 1 -> P_l_y_k > 0 -> P_l_y_k < 1 ->
  q + M - 1 <> 0 /\
  P_l_y_k * ((q - 1) / (q + M - 1)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4o_9 :
  forall M q P_l_y_k : R,
  M > 1 -> q > 1 -> P_l_y_k > 0 -> P_l_y_k < 1 ->
  q + M - 1 <> 0 /\
  P_l_y_k * ((q - 1) / (q + M - 1)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4o_10 :
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

Lemma II_4o_11 :
  forall M q : R,
  M > 1 -> q > 1 ->
  1 - (q - 1) / (q + M - 1) <> 0 /\
  q + M - 1 <> 0 /\
  (1 + (M - 1) * ((q - 1) / (q + M - 1))) / (1 - (q - 1) / (q + M - 1)) = q.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1)); divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] Identity).
Qed.

Lemma II_4o_12 :
  forall y x_l_y : R,
  y > 0 -> x_l_y = y ->
  x_l_y = y.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4o_13 :
  forall y x_l_y : R,
  y > 0 -> x_l_y = y ->
  x_l_y > 0.
Proof.
  certify (Certificate [] (Eliminate 1 1 (FromHypothesis 0))).
Qed.

Lemma II_4o_14 :
  forall M P_l_y : R,
  M > 1 -> P_l_y > 0 -> P_l_y < 1 ->
  1 - P_l_y <> 0 /\
  (1 + (M - 1) * P_l_y) / (1 - P_l_y) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4o_15 :
  forall M P_l_y : R,
  M > 1 -> P_l_y > 0 -> P_l_y < 1 ->
  1 - P_l_y <> 0 /\
  (1 + (M - 1) * P_l_y) / (1 - P_l_y) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4o_16 :
  forall phi_l_y : R,
  phi_l_y > 0 ->
  phi_l_y > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4o_17 :
  forall x_l_y phi_l_y : R,
  x_l_y > 0 -> phi_l_y > 0 ->
  x_l_y <> 0 /\
  phi_l_y / x_l_y > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (FromHypothesis 1)).
Qed.

Lemma II_4o_18 :
  forall M q_star : R,
  M > 1 -> q_star > 1 ->
  q_star + M - 1 <> 0 /\
  (q_star - 1) / (q_star + M - 1) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (FromHypothesis 1)).
Qed.

Lemma II_4o_19 :
  forall M q_star : R,
  M > 1 -> q_star > 1 ->
  q_star + M - 1 <> 0 /\
  (q_star - 1) / (q_star + M - 1) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Definition II_4o_20 := II_4o_18.

Definition II_4o_21 := II_4o_19.

Lemma II_4o_22 :
  forall M q_star P_l_star_k : R,
  M > 1 -> q_star > 1 -> P_l_star_k > 0 -> P_l_star_k < 1 ->
  q_star + M - 1 <> 0 /\
  P_l_star_k * ((q_star - 1) / (q_star + M - 1)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4o_23 :
  forall M q_star P_l_star_k : R,
  M > 1 -> q_star > 1 -> P_l_star_k > 0 -> P_l_star_k < 1 ->
  q_star + M - 1 <> 0 /\
  P_l_star_k * ((q_star - 1) / (q_star + M - 1)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4o_24 :
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

Lemma II_4o_25 :
  forall M q_star : R,
  M > 1 -> q_star > 1 ->
  1 - (q_star - 1) / (q_star + M - 1) <> 0 /\
  q_star + M - 1 <> 0 /\
  (1 + (M - 1) * ((q_star - 1) / (q_star + M - 1))) / (1 - (q_star - 1) / (q_star + M - 1)) = q_star.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1)); divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] Identity).
Qed.

Lemma II_4o_26 :
  forall y_star x_l_star : R,
  y_star > 0 -> x_l_star = y_star ->
  x_l_star = y_star.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4o_27 :
  forall y_star x_l_star : R,
  y_star > 0 -> x_l_star = y_star ->
  x_l_star > 0.
Proof.
  certify (Certificate [] (Eliminate 1 1 (FromHypothesis 0))).
Qed.

Lemma II_4o_28 :
  forall M P_l_star : R,
  M > 1 -> P_l_star > 0 -> P_l_star < 1 ->
  1 - P_l_star <> 0 /\
  (1 + (M - 1) * P_l_star) / (1 - P_l_star) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4o_29 :
  forall M P_l_star : R,
  M > 1 -> P_l_star > 0 -> P_l_star < 1 ->
  1 - P_l_star <> 0 /\
  (1 + (M - 1) * P_l_star) / (1 - P_l_star) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4o_30 :
  forall phi_l_star : R,
  phi_l_star > 0 ->
  phi_l_star > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4o_31 :
  forall x_l_star phi_l_star : R,
  x_l_star > 0 -> phi_l_star > 0 ->
  x_l_star <> 0 /\
  phi_l_star / x_l_star > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (FromHypothesis 1)).
Qed.

Lemma II_4o_32 :
  forall M q_0 : R,
  M > 1 -> q_0 > 1 ->
  q_0 + M - 1 <> 0 /\
  (q_0 - 1) / (q_0 + M - 1) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (FromHypothesis 1)).
Qed.

Lemma II_4o_33 :
  forall M q_0 : R,
  M > 1 -> q_0 > 1 ->
  q_0 + M - 1 <> 0 /\
  (q_0 - 1) / (q_0 + M - 1) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Definition II_4o_34 := II_4o_32.

Definition II_4o_35 := II_4o_33.

Lemma II_4o_36 :
  forall M q_0 P_l_0_k : R,
  M > 1 -> q_0 > 1 -> P_l_0_k > 0 -> P_l_0_k < 1 ->
  q_0 + M - 1 <> 0 /\
  P_l_0_k * ((q_0 - 1) / (q_0 + M - 1)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4o_37 :
  forall M q_0 P_l_0_k : R,
  M > 1 -> q_0 > 1 -> P_l_0_k > 0 -> P_l_0_k < 1 ->
  q_0 + M - 1 <> 0 /\
  P_l_0_k * ((q_0 - 1) / (q_0 + M - 1)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4o_38 :
  forall M q_0 : R,
  M > 1 -> q_0 > 1 ->
  1 - (q_0 - 1) / (q_0 + M - 1) <> 0 /\
  q_0 + M - 1 <> 0 /\
  (1 + (M - 1) * ((q_0 - 1) / (q_0 + M - 1))) / (1 - (q_0 - 1) / (q_0 + M - 1)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1)); divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] (Coefficients [above 0 1; above 1 1] (Int
    1))).
Qed.

Lemma II_4o_39 :
  forall M q_0 : R,
  M > 1 -> q_0 > 1 ->
  1 - (q_0 - 1) / (q_0 + M - 1) <> 0 /\
  q_0 + M - 1 <> 0 /\
  (1 + (M - 1) * ((q_0 - 1) / (q_0 + M - 1))) / (1 - (q_0 - 1) / (q_0 + M - 1)) = q_0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1)); divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] Identity).
Qed.

Lemma II_4o_40 :
  forall y_0 x_l_0 : R,
  y_0 > 0 -> x_l_0 = y_0 ->
  x_l_0 = y_0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4o_41 :
  forall y_0 x_l_0 : R,
  y_0 > 0 -> x_l_0 = y_0 ->
  x_l_0 > 0.
Proof.
  certify (Certificate [] (Eliminate 1 1 (FromHypothesis 0))).
Qed.

Lemma II_4o_42 :
  forall M P_l_0 : R,
  M > 1 -> P_l_0 > 0 -> P_l_0 < 1 ->
  1 - P_l_0 <> 0 /\
  (1 + (M - 1) * P_l_0) / (1 - P_l_0) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4o_43 :
  forall M P_l_0 : R,
  M > 1 -> P_l_0 > 0 -> P_l_0 < 1 ->
  1 - P_l_0 <> 0 /\
  (1 + (M - 1) * P_l_0) / (1 - P_l_0) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4o_44 :
  forall phi_l_0 : R,
  phi_l_0 > 0 ->
  phi_l_0 > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4o_45 :
  forall x_l_0 phi_l_0 : R,
  x_l_0 > 0 -> phi_l_0 > 0 ->
  x_l_0 <> 0 /\
  phi_l_0 / x_l_0 > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (FromHypothesis 1)).
Qed.

Lemma II_4o_46 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  q + M - 1 <> 0 /\
  (-1 + q) / ((M - 1) + q) = (q - 1) / (q + M - 1).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] Identity).
Qed.

Lemma II_4o_47 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  (-1 + q) / ((M - 1) + q) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (FromHypothesis 1)).
Qed.

Lemma II_4o_48 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  (-1 + q) / ((M - 1) + q) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4o_49 :
  forall M q rest_k P_l_y_k : R,
  M > 1 -> q > 1 -> rest_k = P_l_y_k -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  q + M - 1 <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) = P_l_y_k * ((q - 1) / (q + M - 1)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Eliminate 2 3 (Coefficients [above 0 1;
    above 1 1] (Int 1)))] (Eliminate 2 3 Identity)).
Qed.

Lemma II_4o_50 :
  forall M q rest_k P_l_y_k : R,
  M > 1 -> q > 1 -> rest_k = P_l_y_k -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Eliminate 2 3 (Coefficients [above 0 1;
    above 1 1] (Int 1)))] (Eliminate 2 3 (Coefficients [above 1 1; between 2 0 1] (Int 1)))).
Qed.

Lemma II_4o_51 :
  forall M q rest_k P_l_y_k : R,
  M > 1 -> q > 1 -> rest_k = P_l_y_k -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Eliminate 2 3 (Coefficients [above 0 1;
    above 1 1] (Int 1)))] (Eliminate 2 3 (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1)))).
Qed.

Lemma II_4o_52 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) = q * (1 + (M - 1) * rest) / (1 - rest).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] Identity).
Qed.

Lemma II_4o_53 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] (Coefficients [above 0 1; above 1
    1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4o_54 :
  forall M q P_l_y rest : R,
  M > 1 -> q > 1 -> P_l_y > 0 -> P_l_y < 1 -> rest = P_l_y -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  1 - P_l_y <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) = q * ((1 + (M - 1) * P_l_y) / (1 - P_l_y)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 3) Lt (FromHypothesis 6); divided_by (Int (-1) + Var 2) Lt
    (FromHypothesis 3)] (Eliminate 4 3 Identity)).
Qed.

Lemma II_4o_55 :
  forall y x_l_y phi_l_y theta_next : R,
  y > 0 -> x_l_y = y -> x_l_y > 0 -> phi_l_y > 0 -> theta_next = y + phi_l_y ->
  x_l_y <> 0 /\
  theta_next = y * (1 + phi_l_y / x_l_y).
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 2)] (Eliminate 1 1 (Eliminate 4 3 Identity))).
Qed.

Lemma II_4o_56 :
  forall y y_0 y_star : R,
  y > 0 -> y <= y_0 -> y_0 < y_star -> y_0 > 0 -> y_star > 0 ->
  y < y_star.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Substitute 2 1 (Var 1 + Int 0)
    (Coefficients [above 0 0; above 2 0] (Int 1))))).
Qed.

Lemma II_4o_57 :
  forall y_0 y_star : R,
  y_0 < y_star -> y_0 > 0 -> y_star > 0 ->
  y_0 < y_star.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4o_58 :
  forall y y_0 : R,
  y > 0 -> y <= y_0 -> y_0 > 0 ->
  y <= y_0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4o_59 :
  forall M q_star q_0 : R,
  M > 1 -> q_star > 1 -> q_0 > 1 -> q_0 < q_star ->
  q_0 + M - 1 <> 0 /\
  q_star + M - 1 <> 0 /\
  (q_0 - 1) / (q_0 + M - 1) < (q_star - 1) / (q_star + M - 1).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1)); divided_by (Int (-1) + Var 0 + Var 2) Gt (Coefficients [above 0 1; above 2 1] (Int 1))] (Factors 1
    [factor (Var 1 + Int (-1) * Var 2) 1 Gt (FromHypothesis 3); factor (Var 0) 1 Gt (Coefficients [above 0 1]
    (Int 1))])).
Qed.

Lemma II_4o_60 :
  forall M q q_0 : R,
  M > 1 -> q > 1 -> q_0 > 1 -> q <= q_0 ->
  q + M - 1 <> 0 /\
  q_0 + M - 1 <> 0 /\
  (q - 1) / (q + M - 1) <= (q_0 - 1) / (q_0 + M - 1).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 2) Gt (Coefficients [above 0 1; above 2 1] (Int
    1)); divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int 1))] (Factors (-1)
    [factor (Var 1 + Int (-1) * Var 2) 1 Le (FromHypothesis 3); factor (Var 0) 1 Gt (Coefficients [above 0 1]
    (Int 1))])).
Qed.

Lemma II_4o_61 :
  forall H_l_star H_l_0 : R,
  H_l_star > 0 -> H_l_0 > 0 -> H_l_0 < H_l_star ->
  1 + H_l_star <> 0 /\
  (1 + H_l_0) / (1 + H_l_star) < 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Var 0) Gt (Coefficients [above 0 0] (Int 1))] (FromHypothesis 2)).
Qed.

Lemma II_4o_62 :
  forall H_l_star H_l_0 : R,
  H_l_star > 0 -> H_l_0 > 0 -> H_l_0 < H_l_star ->
  1 + H_l_star <> 0 /\
  (1 + H_l_0) / (1 + H_l_star) >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Var 0) Gt (Coefficients [above 0 0] (Int 1))] (Coefficients [above
    1 0] (Int 1))).
Qed.

Lemma II_4o_63 :
  forall y H_l_y theta_next : R,
  y > 0 -> H_l_y > 0 -> theta_next = y * (1 + H_l_y) ->
  theta_next > 0.
Proof.
  certify (Certificate [] (Eliminate 2 2 (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma II_4o_64 :
  forall y H_l_y H_l_0 theta_next : R,
  y > 0 -> H_l_y > 0 -> H_l_0 > 0 -> theta_next > 0 -> theta_next = y * (1 + H_l_y) -> H_l_y <= H_l_0 ->
  theta_next <= y * (1 + H_l_0).
Proof.
  certify (Certificate [] (Eliminate 4 3 (Factors (-1) [factor (Var 1 + Int (-1) * Var 2) 1 Le (FromHypothesis
    5); factor (Var 0) 1 Gt (FromHypothesis 0)]))).
Qed.

Lemma II_4o_65 :
  forall y y_0 H_l_star H_l_0 theta_next : R,
  y > 0 -> y <= y_0 -> y_0 > 0 -> H_l_star > 0 -> H_l_0 > 0 -> theta_next > 0 ->
  theta_next <= y * (1 + H_l_0) -> H_l_0 < H_l_star ->
  theta_next <= y_0 * (1 + H_l_star).
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 4 (-1) (Var 0 + Int (-1) * Int 0 + Var 0
    * Var 3) (Substitute 3 (-1) (Var 2 + Int (-1) * Int 0) (Coefficients [above 0 0; above 1 0; above 2 0;
    above 3 0; above 4 0] (Int 1)))))).
Qed.

Lemma II_4o_66 :
  forall x_l_star phi_l_star theta_next : R,
  x_l_star > 0 -> phi_l_star > 0 -> theta_next > 0 ->
  1 + phi_l_star / x_l_star <> 0 /\
  x_l_star <> 0 /\
  theta_next / (1 + phi_l_star / x_l_star) > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0); divided_by (Var 0 + Var 1) Gt (Coefficients
    [above 0 0; above 1 0] (Int 1))] (Coefficients [above 0 0; above 2 0] (Int 1))).
Qed.

Lemma II_4o_67 :
  forall y_0 H_l_star theta_next : R,
  y_0 > 0 -> H_l_star > 0 -> theta_next > 0 -> theta_next <= y_0 * (1 + H_l_star) ->
  1 + H_l_star <> 0 /\
  theta_next / (1 + H_l_star) <= y_0.
Proof.
  certify (Certificate [divided_by (Int 1 + Var 1) Gt (Coefficients [above 1 0] (Int 1))] (FromHypothesis 3)).
Qed.

Lemma II_4o_68 :
  forall y H_l_star H_l_0 theta_next : R,
  y > 0 -> H_l_star > 0 -> H_l_0 > 0 -> theta_next > 0 -> theta_next <= y * (1 + H_l_0) -> H_l_0 < H_l_star ->
  1 + H_l_star <> 0 /\
  (1 + H_l_star) * (theta_next / (1 + H_l_star)) <= (1 + H_l_0) / (1 + H_l_star) * (1 + H_l_star) * y.
Proof.
  certify (Certificate [divided_by (Int 1 + Var 1) Gt (Coefficients [above 1 0] (Int 1))] (Factors 1 [factor
    (Int 1 + Var 1) 1 Gt (Coefficients [above 1 0] (Int 1)); factor (Var 0 + Int (-1) * Var 3 + Var 0 * Var 2)
    1 Ge (FromHypothesis 4)])).
Qed.

Lemma II_4o_69 :
  forall y x_l_star phi_l_star : R,
  y > 0 -> x_l_star > 0 -> phi_l_star > 0 ->
  x_l_star <> 0 /\
  (1 + phi_l_star / x_l_star) * y >= 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 1)] (Coefficients [above 0 0; above 1 0; above 2
    0] (Int 1))).
Qed.

Lemma II_4o_70 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  q + (M - 1) * q * rest > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4o_71 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  (M - 1) + q - (M - 1) * rest + (M - 1) * q * rest <> 0 /\
  (-1 + q + rest + (M - 1) * q * rest) / ((M - 1) + q - (M - 1) * rest + (M - 1) * q * rest) >= 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 + Var 2 + Int (-1) * Var 0 * Var 2 + Int (-1) *
    Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))]
    (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4o_72 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  (M - 1) + q - (M - 1) * rest + (M - 1) * q * rest <> 0 /\
  (-1 + q + rest + (M - 1) * q * rest) / ((M - 1) + q - (M - 1) * rest + (M - 1) * q * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 + Var 2 + Int (-1) * Var 0 * Var 2 + Int (-1) *
    Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))]
    (Coefficients [above 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4o_73 :
  forall M q rest theta_next : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 -> theta_next > 0 ->
  theta_next * (q + (M - 1) * q * rest) >= q + (M - 1) * q * rest - 1 + rest ->
  (M - 1) + q - (M - 1) * rest + (M - 1) * q * rest <> 0 /\
  (-1 + q + rest + (M - 1) * q * rest) / ((M - 1) + q - (M - 1) * rest + (M - 1) * q * rest) <= theta_next.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 + Var 2 + Int (-1) * Var 0 * Var 2 + Int (-1) *
    Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))]
    (Combination [term 1 (Int 1) [5]%nat; term 1 (Int 1) [0; 3; 4]%nat] None)).
Qed.

Lemma II_4o_74 :
  forall y H_l_star H_l_0 theta_next : R,
  y > 0 -> H_l_star > 0 -> H_l_0 > 0 -> theta_next > 0 -> theta_next <= y * (1 + H_l_0) -> H_l_0 < H_l_star ->
  theta_next <= (1 + H_l_star) * y.
Proof.
  certify (Certificate [] (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0 + Var 0 * Var 2) (Substitute 2 (-1)
    (Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_4o_75 :
  forall y H_l_star theta_next delta_next : R,
  y > 0 -> H_l_star > 0 -> theta_next > 0 -> delta_next <= theta_next -> theta_next <= (1 + H_l_star) * y ->
  delta_next <= (1 + H_l_star) * y.
Proof.
  certify (Certificate [] (Substitute 3 (-1) (Var 2 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) *
    Int 0 + Var 0 * Var 1) (Coefficients [above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_4o_76 :
  forall y M q x_l_star phi_l_star rest : R,
  y > 0 -> M > 1 -> q > 1 -> x_l_star > 0 -> phi_l_star > 0 -> rest > 0 -> rest < 1 ->
  (M - 1) + q - (M - 1) * rest + (M - 1) * q * rest <> 0 /\
  x_l_star <> 0 /\
  -(-1 + q + rest + (M - 1) * q * rest) / ((M - 1) + q - (M - 1) * rest + (M - 1) * q * rest) <= (1 +
    phi_l_star / x_l_star) * y.
Proof.
  certify (Certificate [divided_by (Var 3) Gt (FromHypothesis 3); divided_by (Int (-1) + Var 1 + Var 2 + Var 5
    + Int (-1) * Var 1 * Var 5 + Int (-1) * Var 2 * Var 5 + Var 1 * Var 2 * Var 5) Gt (Coefficients [above 1
    1; above 2 1; between 5 0 1] (Int 1))] (Coefficients [above 0 0; above 1 1; above 2 1; above 3 0; above 4
    0; between 5 0 1] (Int 1))).
Qed.

Lemma II_4o_77 :
  forall y delta_next tau : R,
  y > 0 -> delta_next >= 0 -> delta_next <= 1 -> delta_next <= tau * y ->
  delta_next <= tau * y.
Proof.
  certify (Certificate [] (FromHypothesis 3)).
Qed.

Lemma II_4o_78 :
  forall delta_next : R,
  delta_next >= 0 -> delta_next <= 1 ->
  delta_next >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4o_79 :
  forall delta_next : R,
  delta_next >= 0 -> delta_next <= 1 ->
  delta_next <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4o_80 :
  forall y delta_next tau L_next_k : R,
  y > 0 -> delta_next >= 0 -> delta_next <= 1 -> delta_next <= tau * y -> L_next_k <= tau * y ->
  L_next_k >= 0 -> L_next_k <= 1 ->
  L_next_k * delta_next <= tau * y.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [1; 6]%nat] None)).
Qed.

Lemma II_4o_81 :
  forall y delta_next tau L_next_k : R,
  y > 0 -> delta_next >= 0 -> delta_next <= 1 -> delta_next <= tau * y -> L_next_k <= tau * y ->
  L_next_k >= 0 -> L_next_k <= 1 ->
  L_next_k * delta_next >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 1 0 1; between 3 0 1] (Int 1))).
Qed.

Lemma II_4o_82 :
  forall y delta_next tau L_next_k : R,
  y > 0 -> delta_next >= 0 -> delta_next <= 1 -> delta_next <= tau * y -> L_next_k <= tau * y ->
  L_next_k >= 0 -> L_next_k <= 1 ->
  L_next_k * delta_next <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 1 0 1; between 3 0 1] (Int 1))).
Qed.

Lemma II_4o_83 :
  forall y M L_next tau : R,
  y > 0 -> M > 1 -> L_next <= tau * y -> L_next >= 0 -> L_next <= 1 ->
  M <> 0 /\
  (1 + (M - 1) * L_next) / M <= 1 / M + tau * y.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 1] (Int 1))] (Combination [term 1 (Int 1)
    [2]%nat; term 1 (Int 1) [3]%nat; term 1 (Int 1) [1; 2]%nat] None)).
Qed.

Lemma II_4o_84 :
  forall y M L_next tau : R,
  y > 0 -> M > 1 -> L_next <= tau * y -> L_next >= 0 -> L_next <= 1 ->
  M <> 0 /\
  1 / M - (1 + (M - 1) * L_next) / M <= tau * y.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 1] (Int 1))] (Combination [term 1 (Int 1)
    [2]%nat; term 1 (Int 1) [3]%nat; term 1 (Int 1) [1; 2]%nat; term 2 (Int 1) [1; 3]%nat] None)).
Qed.

Lemma II_4o_85 :
  exists y y_0 M y_star : R,
  (y = 1 /\ y_0 = 1 /\ M = 2 /\ y_star = 1) /\ y > 0 /\ y <= y_0 /\ M > 1 /\
  ~ (y < y_star).
Proof.
  exists (1), (1), (2), (1).
  decide_numbers.
Qed.
