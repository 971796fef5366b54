(* Theorem II.4d: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4d_1 :
  forall theta tau : R,
  theta > 0 -> tau > 0 -> tau < 1 ->
  tau <> 0 /\
  theta / tau > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 1)] (FromHypothesis 0)).
Qed.

Lemma II_4d_2 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  (-1 + q) / ((M - 1) + q) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (FromHypothesis 1)).
Qed.

Lemma II_4d_3 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  (-1 + q) / ((M - 1) + q) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4d_4 :
  forall M q rest_k : R,
  M > 1 -> q > 1 -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4d_5 :
  forall M q rest_k : R,
  M > 1 -> q > 1 -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4d_6 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) = q * ((1 + (M - 1) * rest) / (1 - rest)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] Identity).
Qed.

Lemma II_4d_7 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] (Coefficients [above 0 1; above 1
    1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4d_8 :
  forall M rest : R,
  M > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (1 + (M - 1) * rest) / (1 - rest) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4d_9 :
  forall M rest : R,
  M > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (1 + (M - 1) * rest) / (1 - rest) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4d_11 :
  forall theta tau theta_next phi : R,
  theta > 0 -> tau > 0 -> tau < 1 -> tau * theta_next - theta - tau * phi = 0 -> phi > 0 ->
  tau <> 0 /\
  theta_next > theta / tau.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 1)] (Eliminate 3 0 (Coefficients [between 1 0 1;
    above 3 0] (Int 1)))).
Qed.

Lemma II_4d_10 :
  forall tau : R,
  tau > 0 -> tau < 1 ->
  tau > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4d_13 :
  forall theta tau theta_next phi : R,
  theta > 0 -> tau > 0 -> tau < 1 -> tau * theta_next - theta - tau * phi = 0 -> phi > 0 ->
  theta_next > 0.
Proof.
  certify (Certificate [] (Eliminate 3 0 (Combination [term (1 # 2) (Int (-1) * Var 1 * Var 2 + Var 1 * Var 3)
    []%nat; term (1 # 2) (Int (-1) * Var 2 + Var 3) [1]%nat; term (1 # 2) (Int (-1) * Var 2 + Var 3) [1;
    2]%nat; term (1 # 2) (Int 1) [0; 4]%nat; term (1 # 2) (Int 1) [0; 4]%nat] (multiplied_by (Var 1 * Var 2 +
    Int (-1) * Var 1 * Var 3) (FromHypothesis 0))))).
Qed.

Definition II_4d_12 := II_4d_10.

Lemma II_4d_14 :
  forall tau : R,
  tau > 0 -> tau < 1 ->
  tau < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4d_16 :
  forall theta tau M theta_next : R,
  theta > 0 -> tau > 0 -> tau < 1 -> M > 1 -> tau * theta_next - theta > 0 ->
  theta_next <> 0 /\
  theta <> 0 /\
  M * tau / theta_next <= tau * (M * tau / theta).
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0); divided_by (Var 3) Gt (Combination [term 1
    (Int 1) [0]%nat; term 1 (Int 1) [4]%nat] (multiplied_by (Var 1) (FromHypothesis 1)))] (Factors (-1)
    [factor (Var 2) 1 Gt (Coefficients [above 2 1] (Int 1)); factor (Var 1) 1 Gt (FromHypothesis 1); factor
    (Var 0 + Int (-1) * Var 1 * Var 3) 1 Lt (FromHypothesis 4)])).
Qed.

Definition II_4d_15 := II_4d_10.

Lemma II_4d_17 :
  forall theta tau M : R,
  theta > 0 -> tau > 0 -> tau < 1 -> M > 1 ->
  theta <> 0 /\
  M * tau / theta >= 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (Coefficients [between 1 0 1; above 2 1]
    (Int 1))).
Qed.

Lemma II_4d_18 :
  forall tau : R,
  tau > 0 -> tau < 1 ->
  tau >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4d_19 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  q + (M - 1) * q * rest > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4d_20 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  (M - 1) + q - (M - 1) * rest + (M - 1) * q * rest <> 0 /\
  (-1 + q + rest + (M - 1) * q * rest) / ((M - 1) + q - (M - 1) * rest + (M - 1) * q * rest) >= 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 + Var 2 + Int (-1) * Var 0 * Var 2 + Int (-1) *
    Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))]
    (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4d_21 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  (M - 1) + q - (M - 1) * rest + (M - 1) * q * rest <> 0 /\
  (-1 + q + rest + (M - 1) * q * rest) / ((M - 1) + q - (M - 1) * rest + (M - 1) * q * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 + Var 2 + Int (-1) * Var 0 * Var 2 + Int (-1) *
    Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))]
    (Coefficients [above 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4d_22 :
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

Lemma II_4d_24 :
  forall theta tau M q rest theta_next : R,
  theta > 0 -> tau > 0 -> tau < 1 -> M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  theta_next * (1 - rest) <= q + (M - 1) * q * rest - 1 + rest -> tau * theta_next - theta > 0 ->
  1 - rest <> 0 /\
  tau <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) >= theta / tau.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 4) Lt (FromHypothesis 6); divided_by (Var 1) Gt
    (FromHypothesis 1)] (Combination [term 1 (Int 1) [1; 6]%nat; term 1 (Int 1) [1; 7]%nat; term 1 (Int 1) [6;
    8]%nat] None)).
Qed.

Definition II_4d_23 := II_4d_10.

Lemma II_4d_26 :
  forall theta tau M delta_next odds_next : R,
  theta > 0 -> tau > 0 -> tau < 1 -> M > 1 -> (1 - delta_next) * odds_next <= M ->
  tau * odds_next - theta >= 0 -> delta_next <= 1 ->
  theta <> 0 /\
  1 - delta_next <= M * tau / theta.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (Substitute 2 1 (Var 4 + Int 0 + Int (-1) *
    Var 3 * Var 4) (Substitute 0 (-1) (Int (-1) * Int 0 + Var 1 * Var 4) (Coefficients [above 0 0; between 1 0
    1; above 2 0; below 3 1] (Int 1))))).
Qed.

Definition II_4d_25 := II_4d_10.

Lemma II_4d_27 :
  forall delta_next u : R,
  delta_next >= 0 -> delta_next <= 1 -> 1 - delta_next <= u ->
  u >= 1 - delta_next.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_4d_28 :
  forall delta_next : R,
  delta_next >= 0 -> delta_next <= 1 ->
  delta_next >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4d_29 :
  forall delta_next : R,
  delta_next >= 0 -> delta_next <= 1 ->
  delta_next <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4d_30 :
  forall delta_next u E_k L_next_k : R,
  delta_next >= 0 -> delta_next <= 1 -> 1 - delta_next <= u -> E_k >= 1 - L_next_k -> L_next_k >= 0 ->
  L_next_k <= 1 ->
  E_k + u >= 1 - L_next_k * delta_next.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 1 + Int (-1) * Var 0 + Int 0) (Substitute 2 1 (Int 1 + Int (-1)
    * Var 3 + Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0; between 3 0 1] (Int 1))))).
Qed.

Lemma II_4d_31 :
  forall delta_next E_k L_next_k : R,
  delta_next >= 0 -> delta_next <= 1 -> E_k >= 1 - L_next_k -> L_next_k >= 0 -> L_next_k <= 1 ->
  L_next_k * delta_next >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4d_32 :
  forall delta_next E_k L_next_k : R,
  delta_next >= 0 -> delta_next <= 1 -> E_k >= 1 - L_next_k -> L_next_k >= 0 -> L_next_k <= 1 ->
  L_next_k * delta_next <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4d_33 :
  forall M L_next : R,
  M > 1 -> L_next >= 0 -> L_next <= 1 ->
  M <> 0 /\
  (1 + (M - 1) * L_next) / M <= 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] (Coefficients [above 0 1;
    between 1 0 1] (Int 1))).
Qed.

Lemma II_4d_34 :
  forall M E L_next : R,
  M > 1 -> E >= 1 - L_next -> L_next >= 0 -> L_next <= 1 ->
  M <> 0 /\
  1 - (1 + (M - 1) * L_next) / M <= E.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 1] (Int 1))] (Substitute 1 1 (Int 1 + Int
    (-1) * Var 2 + Int 0) (Coefficients [above 0 1; above 1 0; between 2 0 1] (Int 1)))).
Qed.

Lemma II_4d_35 :
  exists theta_1 theta_2 tau M : R,
  (theta_1 = 1 /\ theta_2 = 1 /\ tau = 1 /\ M = 2) /\ theta_1 > 0 /\ theta_2 > 0 /\ tau > 0 /\ M > 1 /\
  ~ (tau < 1).
Proof.
  exists (1), (1), (1), (2).
  decide_numbers.
Qed.
