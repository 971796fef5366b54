(* Theorem II.4f: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4f_1 :
  forall theta tau : R,
  theta > 0 -> tau > 2 ->
  tau <> 0 /\
  theta / tau > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (FromHypothesis 0)).
Qed.

Lemma II_4f_2 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  (-1 + q) / ((M - 1) + q) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (FromHypothesis 1)).
Qed.

Lemma II_4f_3 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  (-1 + q) / ((M - 1) + q) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4f_4 :
  forall M q rest_k : R,
  M > 1 -> q > 1 -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4f_5 :
  forall M q rest_k : R,
  M > 1 -> q > 1 -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4f_6 :
  forall theta B : R,
  theta > 0 -> theta <= B ->
  B > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma II_4f_7 :
  forall tau B : R,
  tau > 2 -> B > 0 ->
  tau <> 0 /\
  B / tau > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (FromHypothesis 1)).
Qed.

Lemma II_4f_8 :
  forall theta B tau : R,
  theta > 0 -> theta <= B -> tau > 2 -> B > 0 ->
  tau <> 0 /\
  theta / tau <= B / tau.
Proof.
  certify (Certificate [divided_by (Var 2) Gt (Coefficients [above 2 2] (Int 1))] (FromHypothesis 1)).
Qed.

Lemma II_4f_9 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) = q * ((1 + (M - 1) * rest) / (1 - rest)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] Identity).
Qed.

Lemma II_4f_10 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] (Coefficients [above 0 1; above 1
    1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4f_11 :
  forall M rest : R,
  M > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (1 + (M - 1) * rest) / (1 - rest) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4f_12 :
  forall M rest : R,
  M > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (1 + (M - 1) * rest) / (1 - rest) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4f_14 :
  forall theta tau theta_next phi : R,
  theta > 0 -> tau > 2 -> tau * theta_next - theta - tau * phi = 0 -> phi > 0 ->
  theta_next > 0.
Proof.
  certify (Certificate [] (Eliminate 2 0 (Combination [term 1 (Int 1) [0]%nat; term 2 (Int 1) [3]%nat; term 1
    (Int 1) [1; 3]%nat] (multiplied_by (Var 1) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [1]%nat]
    None))))).
Qed.

Lemma II_4f_13 :
  forall tau : R,
  tau > 2 ->
  tau > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 2] (Int 1))).
Qed.

Lemma II_4f_15 :
  forall M q Z : R,
  M > 1 -> q > 1 -> Z > 1 -> q <= Z ->
  (M - 1) + q <> 0 /\
  (-1 + q) / ((M - 1) + q) * (Z + M - 1) <= Z - 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Factors (-1) [factor (Var 1 + Int (-1) * Var 2) 1 Le (FromHypothesis 3); factor (Var 0) 1 Gt
    (Coefficients [above 0 1] (Int 1))])).
Qed.

Definition II_4f_16 := II_4f_2.

Definition II_4f_17 := II_4f_3.

Lemma II_4f_18 :
  forall M q Z rest_k : R,
  M > 1 -> q > 1 -> Z > 1 -> q <= Z -> rest_k * (Z + M - 1) <= Z - 1 -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) * (Z + M - 1) <= Z - 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [above 0 1; above 1 1; above 2 0; between 3 0 1] (Int
    1)))).
Qed.

Lemma II_4f_19 :
  forall M q Z rest_k : R,
  M > 1 -> q > 1 -> Z > 1 -> q <= Z -> rest_k * (Z + M - 1) <= Z - 1 -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 1 1; between 3 0 1] (Int 1))).
Qed.

Lemma II_4f_20 :
  forall M q Z rest_k : R,
  M > 1 -> q > 1 -> Z > 1 -> q <= Z -> rest_k * (Z + M - 1) <= Z - 1 -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1; above 1 1; between 3 0 1] (Int 1))).
Qed.

Lemma II_4f_21 :
  forall M q rest Z : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 -> Z > 1 -> q <= Z -> rest * (Z + M - 1) <= Z - 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) <= Z ^ 2.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] (Combination [term 1 (Int 1)
    [6]%nat; term 1 (Int 1) [1; 6]%nat; term 1 (Int 1) [3; 5]%nat; term 1 (Int 1) [3; 4; 5]%nat] None)).
Qed.

Lemma II_4f_23 :
  forall tau B theta_next : R,
  tau > 2 -> B > 0 -> -2 * B + tau * theta_next <= 0 ->
  tau <> 0 /\
  theta_next <= 2 / tau * B.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (FromHypothesis 2)).
Qed.

Definition II_4f_22 := II_4f_13.

Lemma II_4f_24 :
  forall tau : R,
  tau > 2 ->
  tau <> 0 /\
  2 / tau < 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (FromHypothesis 0)).
Qed.

Lemma II_4f_26 :
  forall tau B theta_next : R,
  tau > 2 -> B > 0 -> -2 * B + tau * theta_next <= 0 ->
  theta_next <= B.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2]%nat; term 1 (Int 1) [0; 1]%nat] (multiplied_by (Var
    0) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [0]%nat] None)))).
Qed.

Definition II_4f_25 := II_4f_13.

Lemma II_4f_27 :
  forall theta : R,
  theta > 0 ->
  theta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4f_28 :
  forall tau : R,
  tau > 2 ->
  tau <> 0 /\
  2 / tau >= 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [] (Int 1))).
Qed.

Lemma II_4f_29 :
  exists theta_1 theta_2 B M tau : R,
  (theta_1 = 1 /\ theta_2 = 1 /\ B = 1 /\ M = 2 /\ tau = 2) /\ theta_1 > 0 /\ theta_2 > 0 /\ theta_1 <= B /\
  theta_2 <= B /\ M > 1 /\
  tau <> 0 /\
  ~ (2 / tau < 1).
Proof.
  exists (1), (1), (1), (2), (2).
  decide_numbers.
Qed.
