(* Theorem II.4n: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4n_1 :
  forall y_star y_0 : R,
  y_star > 0 -> y_star < y_0 ->
  y_0 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma II_4n_2 :
  forall y_star y_0 y : R,
  y_star > 0 -> y_star < y_0 -> y_0 <= y -> y_0 > 0 ->
  y > 0.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma II_4n_3 :
  forall M q : R,
  M > 1 -> q > 1 ->
  q + M - 1 <> 0 /\
  (q - 1) / (q + M - 1) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (FromHypothesis 1)).
Qed.

Lemma II_4n_4 :
  forall M q : R,
  M > 1 -> q > 1 ->
  q + M - 1 <> 0 /\
  (q - 1) / (q + M - 1) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Definition II_4n_5 := II_4n_3.

Definition II_4n_6 := II_4n_4.

Lemma II_4n_7 :
  forall M q P_l_y_k : R,
  M > 1 -> q > 1 -> P_l_y_k > 0 -> P_l_y_k < 1 ->
  q + M - 1 <> 0 /\
  P_l_y_k * ((q - 1) / (q + M - 1)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4n_8 :
  forall M q P_l_y_k : R,
  M > 1 -> q > 1 -> P_l_y_k > 0 -> P_l_y_k < 1 ->
  q + M - 1 <> 0 /\
  P_l_y_k * ((q - 1) / (q + M - 1)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4n_9 :
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

Lemma II_4n_10 :
  forall M q : R,
  M > 1 -> q > 1 ->
  1 - (q - 1) / (q + M - 1) <> 0 /\
  q + M - 1 <> 0 /\
  (1 + (M - 1) * ((q - 1) / (q + M - 1))) / (1 - (q - 1) / (q + M - 1)) = q.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1)); divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] Identity).
Qed.

Lemma II_4n_11 :
  forall y x_l_y : R,
  y > 0 -> x_l_y = y ->
  x_l_y = y.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4n_12 :
  forall y x_l_y : R,
  y > 0 -> x_l_y = y ->
  x_l_y > 0.
Proof.
  certify (Certificate [] (Eliminate 1 1 (FromHypothesis 0))).
Qed.

Lemma II_4n_13 :
  forall M P_l_y : R,
  M > 1 -> P_l_y > 0 -> P_l_y < 1 ->
  1 - P_l_y <> 0 /\
  (1 + (M - 1) * P_l_y) / (1 - P_l_y) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4n_14 :
  forall M P_l_y : R,
  M > 1 -> P_l_y > 0 -> P_l_y < 1 ->
  1 - P_l_y <> 0 /\
  (1 + (M - 1) * P_l_y) / (1 - P_l_y) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4n_15 :
  forall phi_l_y : R,
  phi_l_y > 0 ->
  phi_l_y > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4n_16 :
  forall x_l_y phi_l_y : R,
  x_l_y > 0 -> phi_l_y > 0 ->
  x_l_y <> 0 /\
  phi_l_y / x_l_y > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (FromHypothesis 1)).
Qed.

Lemma II_4n_17 :
  forall y_star : R,
  y_star > 0 ->
  y_star > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4n_18 :
  forall M q_star : R,
  M > 1 -> q_star > 1 ->
  q_star + M - 1 <> 0 /\
  (q_star - 1) / (q_star + M - 1) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (FromHypothesis 1)).
Qed.

Lemma II_4n_19 :
  forall M q_star : R,
  M > 1 -> q_star > 1 ->
  q_star + M - 1 <> 0 /\
  (q_star - 1) / (q_star + M - 1) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Definition II_4n_20 := II_4n_18.

Definition II_4n_21 := II_4n_19.

Lemma II_4n_22 :
  forall M q_star P_l_star_k : R,
  M > 1 -> q_star > 1 -> P_l_star_k > 0 -> P_l_star_k < 1 ->
  q_star + M - 1 <> 0 /\
  P_l_star_k * ((q_star - 1) / (q_star + M - 1)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4n_23 :
  forall M q_star P_l_star_k : R,
  M > 1 -> q_star > 1 -> P_l_star_k > 0 -> P_l_star_k < 1 ->
  q_star + M - 1 <> 0 /\
  P_l_star_k * ((q_star - 1) / (q_star + M - 1)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4n_24 :
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

Lemma II_4n_25 :
  forall M q_star : R,
  M > 1 -> q_star > 1 ->
  1 - (q_star - 1) / (q_star + M - 1) <> 0 /\
  q_star + M - 1 <> 0 /\
  (1 + (M - 1) * ((q_star - 1) / (q_star + M - 1))) / (1 - (q_star - 1) / (q_star + M - 1)) = q_star.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1)); divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] Identity).
Qed.

Lemma II_4n_26 :
  forall y_star x_l_star : R,
  y_star > 0 -> x_l_star = y_star ->
  x_l_star = y_star.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4n_27 :
  forall y_star x_l_star : R,
  y_star > 0 -> x_l_star = y_star ->
  x_l_star > 0.
Proof.
  certify (Certificate [] (Eliminate 1 1 (FromHypothesis 0))).
Qed.

Lemma II_4n_28 :
  forall M P_l_star : R,
  M > 1 -> P_l_star > 0 -> P_l_star < 1 ->
  1 - P_l_star <> 0 /\
  (1 + (M - 1) * P_l_star) / (1 - P_l_star) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4n_29 :
  forall M P_l_star : R,
  M > 1 -> P_l_star > 0 -> P_l_star < 1 ->
  1 - P_l_star <> 0 /\
  (1 + (M - 1) * P_l_star) / (1 - P_l_star) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4n_30 :
  forall phi_l_star : R,
  phi_l_star > 0 ->
  phi_l_star > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4n_31 :
  forall x_l_star phi_l_star : R,
  x_l_star > 0 -> phi_l_star > 0 ->
  x_l_star <> 0 /\
  phi_l_star / x_l_star > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (FromHypothesis 1)).
Qed.

Lemma II_4n_32 :
  forall M q_0 : R,
  M > 1 -> q_0 > 1 ->
  q_0 + M - 1 <> 0 /\
  (q_0 - 1) / (q_0 + M - 1) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (FromHypothesis 1)).
Qed.

Lemma II_4n_33 :
  forall M q_0 : R,
  M > 1 -> q_0 > 1 ->
  q_0 + M - 1 <> 0 /\
  (q_0 - 1) / (q_0 + M - 1) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Definition II_4n_34 := II_4n_32.

Definition II_4n_35 := II_4n_33.

Lemma II_4n_36 :
  forall M q_0 P_l_0_k : R,
  M > 1 -> q_0 > 1 -> P_l_0_k > 0 -> P_l_0_k < 1 ->
  q_0 + M - 1 <> 0 /\
  P_l_0_k * ((q_0 - 1) / (q_0 + M - 1)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4n_37 :
  forall M q_0 P_l_0_k : R,
  M > 1 -> q_0 > 1 -> P_l_0_k > 0 -> P_l_0_k < 1 ->
  q_0 + M - 1 <> 0 /\
  P_l_0_k * ((q_0 - 1) / (q_0 + M - 1)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4n_38 :
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

Lemma II_4n_39 :
  forall M q_0 : R,
  M > 1 -> q_0 > 1 ->
  1 - (q_0 - 1) / (q_0 + M - 1) <> 0 /\
  q_0 + M - 1 <> 0 /\
  (1 + (M - 1) * ((q_0 - 1) / (q_0 + M - 1))) / (1 - (q_0 - 1) / (q_0 + M - 1)) = q_0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1)); divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] Identity).
Qed.

Lemma II_4n_40 :
  forall y_0 x_l_0 : R,
  y_0 > 0 -> x_l_0 = y_0 ->
  x_l_0 = y_0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4n_41 :
  forall y_0 x_l_0 : R,
  y_0 > 0 -> x_l_0 = y_0 ->
  x_l_0 > 0.
Proof.
  certify (Certificate [] (Eliminate 1 1 (FromHypothesis 0))).
Qed.

Lemma II_4n_42 :
  forall M P_l_0 : R,
  M > 1 -> P_l_0 > 0 -> P_l_0 < 1 ->
  1 - P_l_0 <> 0 /\
  (1 + (M - 1) * P_l_0) / (1 - P_l_0) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4n_43 :
  forall M P_l_0 : R,
  M > 1 -> P_l_0 > 0 -> P_l_0 < 1 ->
  1 - P_l_0 <> 0 /\
  (1 + (M - 1) * P_l_0) / (1 - P_l_0) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4n_44 :
  forall phi_l_0 : R,
  phi_l_0 > 0 ->
  phi_l_0 > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4n_45 :
  forall x_l_0 phi_l_0 : R,
  x_l_0 > 0 -> phi_l_0 > 0 ->
  x_l_0 <> 0 /\
  phi_l_0 / x_l_0 > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (FromHypothesis 1)).
Qed.

Lemma II_4n_46 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  q + M - 1 <> 0 /\
  (-1 + q) / ((M - 1) + q) = (q - 1) / (q + M - 1).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] Identity).
Qed.

Lemma II_4n_47 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  (-1 + q) / ((M - 1) + q) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (FromHypothesis 1)).
Qed.

Lemma II_4n_48 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  (-1 + q) / ((M - 1) + q) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4n_49 :
  forall M q rest_k P_l_y_k : R,
  M > 1 -> q > 1 -> rest_k = P_l_y_k -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  q + M - 1 <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) = P_l_y_k * ((q - 1) / (q + M - 1)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Eliminate 2 3 (Coefficients [above 0 1;
    above 1 1] (Int 1)))] (Eliminate 2 3 Identity)).
Qed.

Lemma II_4n_50 :
  forall M q rest_k P_l_y_k : R,
  M > 1 -> q > 1 -> rest_k = P_l_y_k -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Eliminate 2 3 (Coefficients [above 0 1;
    above 1 1] (Int 1)))] (Eliminate 2 3 (Coefficients [above 1 1; between 2 0 1] (Int 1)))).
Qed.

Lemma II_4n_51 :
  forall M q rest_k P_l_y_k : R,
  M > 1 -> q > 1 -> rest_k = P_l_y_k -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Eliminate 2 3 (Coefficients [above 0 1;
    above 1 1] (Int 1)))] (Eliminate 2 3 (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1)))).
Qed.

Lemma II_4n_52 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) = q * (1 + (M - 1) * rest) / (1 - rest).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] Identity).
Qed.

Lemma II_4n_53 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] (Coefficients [above 0 1; above 1
    1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4n_54 :
  forall M q P_l_y rest : R,
  M > 1 -> q > 1 -> P_l_y > 0 -> P_l_y < 1 -> rest = P_l_y -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  1 - P_l_y <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) = q * ((1 + (M - 1) * P_l_y) / (1 - P_l_y)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 3) Lt (FromHypothesis 6); divided_by (Int (-1) + Var 2) Lt
    (FromHypothesis 3)] (Eliminate 4 3 Identity)).
Qed.

Lemma II_4n_55 :
  forall y x_l_y phi_l_y theta_next : R,
  y > 0 -> x_l_y = y -> x_l_y > 0 -> phi_l_y > 0 -> theta_next = y + phi_l_y ->
  x_l_y <> 0 /\
  theta_next = y * (1 + phi_l_y / x_l_y).
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 2)] (Eliminate 1 1 (Eliminate 4 3 Identity))).
Qed.

Lemma II_4n_56 :
  forall y_star y_0 y : R,
  y_star > 0 -> y_star < y_0 -> y_0 <= y -> y_0 > 0 -> y > 0 ->
  y_star < y.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Substitute 2 1 (Var 1 + Int 0)
    (Coefficients [above 0 0; above 2 0] (Int 1))))).
Qed.

Lemma II_4n_57 :
  forall y_star y_0 : R,
  y_star > 0 -> y_star < y_0 -> y_0 > 0 ->
  y_star < y_0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4n_58 :
  forall y_0 y : R,
  y_0 <= y -> y_0 > 0 -> y > 0 ->
  y_0 <= y.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4n_59 :
  forall M q_star q_0 : R,
  M > 1 -> q_star > 1 -> q_0 > 1 -> q_star < q_0 ->
  q_star + M - 1 <> 0 /\
  q_0 + M - 1 <> 0 /\
  (q_star - 1) / (q_star + M - 1) < (q_0 - 1) / (q_0 + M - 1).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 2) Gt (Coefficients [above 0 1; above 2 1] (Int
    1)); divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int 1))] (Factors (-1)
    [factor (Var 1 + Int (-1) * Var 2) 1 Lt (FromHypothesis 3); factor (Var 0) 1 Gt (Coefficients [above 0 1]
    (Int 1))])).
Qed.

Lemma II_4n_60 :
  forall M q q_0 : R,
  M > 1 -> q > 1 -> q_0 > 1 -> q_0 <= q ->
  q_0 + M - 1 <> 0 /\
  q + M - 1 <> 0 /\
  (q_0 - 1) / (q_0 + M - 1) <= (q - 1) / (q + M - 1).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1)); divided_by (Int (-1) + Var 0 + Var 2) Gt (Coefficients [above 0 1; above 2 1] (Int 1))] (Factors 1
    [factor (Var 1 + Int (-1) * Var 2) 1 Ge (FromHypothesis 3); factor (Var 0) 1 Gt (Coefficients [above 0 1]
    (Int 1))])).
Qed.

Lemma II_4n_61 :
  forall H_l_star H_l_0 : R,
  H_l_star > 0 -> H_l_0 > 0 -> H_l_star < H_l_0 ->
  1 + H_l_0 <> 0 /\
  (1 + H_l_star) / (1 + H_l_0) < 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Var 1) Gt (Coefficients [above 1 0] (Int 1))] (FromHypothesis 2)).
Qed.

Lemma II_4n_62 :
  forall H_l_star H_l_0 : R,
  H_l_star > 0 -> H_l_0 > 0 -> H_l_star < H_l_0 ->
  1 + H_l_0 <> 0 /\
  (1 + H_l_star) / (1 + H_l_0) >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Var 1) Gt (Coefficients [above 1 0] (Int 1))] (Coefficients [above
    0 0] (Int 1))).
Qed.

Lemma II_4n_63 :
  forall y H_l_y H_l_0 theta_next : R,
  y > 0 -> H_l_y > 0 -> H_l_0 > 0 -> theta_next = y * (1 + H_l_y) -> H_l_0 <= H_l_y ->
  theta_next >= y * (1 + H_l_0).
Proof.
  certify (Certificate [] (Eliminate 3 3 (Factors 1 [factor (Var 1 + Int (-1) * Var 2) 1 Ge (FromHypothesis
    4); factor (Var 0) 1 Gt (FromHypothesis 0)]))).
Qed.

Lemma II_4n_64 :
  forall y_0 y H_l_star H_l_0 theta_next : R,
  y_0 <= y -> y_0 > 0 -> y > 0 -> H_l_star > 0 -> H_l_0 > 0 -> theta_next >= y * (1 + H_l_0) ->
  H_l_star < H_l_0 ->
  theta_next >= y_0 * (1 + H_l_star).
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Substitute 4 1 (Var 1 + Int 0 + Var 1
    * Var 3) (Substitute 3 1 (Var 2 + Int 0) (Coefficients [above 0 0; above 1 0; above 2 0; above 3 0; above
    4 0] (Int 1)))))).
Qed.

Lemma II_4n_65 :
  forall y H_l_0 theta_next : R,
  y > 0 -> H_l_0 > 0 -> theta_next >= y * (1 + H_l_0) ->
  theta_next > 0.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0 + Var 0 * Var 1) (Coefficients [above 0 0; above 1 0;
    above 2 0] (Int 1)))).
Qed.

Lemma II_4n_66 :
  forall y_0 H_l_star theta_next : R,
  y_0 > 0 -> H_l_star > 0 -> theta_next > 0 -> theta_next >= y_0 * (1 + H_l_star) ->
  1 + H_l_star <> 0 /\
  theta_next / (1 + H_l_star) >= y_0.
Proof.
  certify (Certificate [divided_by (Int 1 + Var 1) Gt (Coefficients [above 1 0] (Int 1))] (FromHypothesis 3)).
Qed.

Lemma II_4n_67 :
  forall M y H_l_star H_l_0 theta_next : R,
  M > 1 -> y > 0 -> H_l_star > 0 -> H_l_0 > 0 -> theta_next > 0 -> theta_next >= y * (1 + H_l_0) ->
  H_l_star < H_l_0 ->
  theta_next / (1 + H_l_star) <> 0 /\
  1 + H_l_star <> 0 /\
  1 + H_l_0 <> 0 /\
  y <> 0 /\
  M / (theta_next / (1 + H_l_star)) <= (1 + H_l_star) / (1 + H_l_0) * (M / y).
Proof.
  certify (Certificate [divided_by (Int 1 + Var 3) Gt (Coefficients [above 3 0] (Int 1)); divided_by (Var 1)
    Gt (FromHypothesis 1); divided_by (Int 1 + Var 2) Gt (Coefficients [above 2 0] (Int 1)); divided_by (Var
    4) Gt (FromHypothesis 4)] (Factors (-1) [factor (Int 1 + Var 2) 1 Gt (Coefficients [above 2 0] (Int 1));
    factor (Var 1 + Int (-1) * Var 4 + Var 1 * Var 3) 1 Le (FromHypothesis 5); factor (Var 0) 1 Gt
    (Coefficients [above 0 1] (Int 1))])).
Qed.

Lemma II_4n_68 :
  forall M y : R,
  M > 1 -> y > 0 ->
  y <> 0 /\
  M / y >= 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 1)] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4n_69 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  q + (M - 1) * q * rest > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4n_70 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  (M - 1) + q - (M - 1) * rest + (M - 1) * q * rest <> 0 /\
  (-1 + q + rest + (M - 1) * q * rest) / ((M - 1) + q - (M - 1) * rest + (M - 1) * q * rest) >= 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 + Var 2 + Int (-1) * Var 0 * Var 2 + Int (-1) *
    Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))]
    (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4n_71 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  (M - 1) + q - (M - 1) * rest + (M - 1) * q * rest <> 0 /\
  (-1 + q + rest + (M - 1) * q * rest) / ((M - 1) + q - (M - 1) * rest + (M - 1) * q * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 + Var 2 + Int (-1) * Var 0 * Var 2 + Int (-1) *
    Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))]
    (Coefficients [above 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4n_72 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  (M - 1) + q - (M - 1) * rest + (M - 1) * q * rest <> 0 /\
  1 - rest <> 0 /\
  (1 - (-1 + q + rest + (M - 1) * q * rest) / ((M - 1) + q - (M - 1) * rest + (M - 1) * q * rest)) * ((q + (M
    - 1) * q * rest) / (1 - rest)) <= M.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 + Var 2 + Int (-1) * Var 0 * Var 2 + Int (-1) *
    Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1));
    divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] (Coefficients [above 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4n_73 :
  forall y H_l_0 theta_next : R,
  y > 0 -> H_l_0 > 0 -> theta_next > 0 -> theta_next >= y * (1 + H_l_0) ->
  theta_next >= y.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0 + Var 0 * Var 1) (Coefficients [above 0 0; above 1 0;
    above 2 0] (Int 1)))).
Qed.

Lemma II_4n_74 :
  forall M q rest theta_next : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 -> theta_next > 0 ->
  theta_next * (1 - rest) <= q + (M - 1) * q * rest - 1 + rest ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) >= theta_next.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] (Combination [term 1 (Int 1)
    [3]%nat; term 1 (Int 1) [5]%nat] None)).
Qed.

Lemma II_4n_75 :
  forall y theta_next odds_next : R,
  y > 0 -> theta_next > 0 -> odds_next >= theta_next -> theta_next >= y ->
  odds_next >= y.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above
    1 0; above 2 0] (Int 1))))).
Qed.

Lemma II_4n_76 :
  forall M y delta_next odds_next : R,
  M > 1 -> y > 0 -> (1 - delta_next) * odds_next <= M -> odds_next >= y -> delta_next <= 1 ->
  y <> 0 /\
  1 - delta_next <= M / y.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 1)] (Substitute 0 1 (Var 3 + Int 0 + Int (-1) *
    Var 2 * Var 3) (Substitute 3 1 (Var 1 + Int 0) (Coefficients [above 0 0; below 2 1; above 3 0] (Int
    1))))).
Qed.

Lemma II_4n_77 :
  forall delta_next u : R,
  delta_next >= 0 -> delta_next <= 1 -> 1 - delta_next <= u ->
  u >= 1 - delta_next.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_4n_78 :
  forall delta_next : R,
  delta_next >= 0 -> delta_next <= 1 ->
  delta_next >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4n_79 :
  forall delta_next : R,
  delta_next >= 0 -> delta_next <= 1 ->
  delta_next <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4n_80 :
  forall delta_next u E_k L_next_k : R,
  delta_next >= 0 -> delta_next <= 1 -> 1 - delta_next <= u -> E_k >= 1 - L_next_k -> L_next_k >= 0 ->
  L_next_k <= 1 ->
  E_k + u >= 1 - L_next_k * delta_next.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 1 + Int (-1) * Var 0 + Int 0) (Substitute 2 1 (Int 1 + Int (-1)
    * Var 3 + Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0; between 3 0 1] (Int 1))))).
Qed.

Lemma II_4n_81 :
  forall delta_next E_k L_next_k : R,
  delta_next >= 0 -> delta_next <= 1 -> E_k >= 1 - L_next_k -> L_next_k >= 0 -> L_next_k <= 1 ->
  L_next_k * delta_next >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4n_82 :
  forall delta_next E_k L_next_k : R,
  delta_next >= 0 -> delta_next <= 1 -> E_k >= 1 - L_next_k -> L_next_k >= 0 -> L_next_k <= 1 ->
  L_next_k * delta_next <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4n_83 :
  forall M L_next : R,
  M > 1 -> L_next >= 0 -> L_next <= 1 ->
  M <> 0 /\
  (1 + (M - 1) * L_next) / M <= 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] (Coefficients [above 0 1;
    between 1 0 1] (Int 1))).
Qed.

Lemma II_4n_84 :
  forall M E L_next : R,
  M > 1 -> E >= 1 - L_next -> L_next >= 0 -> L_next <= 1 ->
  M <> 0 /\
  1 - (1 + (M - 1) * L_next) / M <= E.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] (Substitute 1 1 (Int 1 + Int
    (-1) * Var 2 + Int 0) (Coefficients [above 0 1; above 1 0; between 2 0 1] (Int 1)))).
Qed.

Lemma II_4n_85 :
  exists y_star y_0 y M : R,
  (y_star = 1 /\ y_0 = 1 /\ y = 1 /\ M = 2) /\ y_star > 0 /\ y_0 <= y /\ M > 1 /\
  ~ (y_star < y).
Proof.
  exists (1), (1), (1), (2).
  decide_numbers.
Qed.
