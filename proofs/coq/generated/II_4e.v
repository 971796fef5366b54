(* Theorem II.4e: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4e_1 :
  forall theta tau : R,
  theta > 0 -> tau > 0 -> tau < 1 ->
  tau <> 0 /\
  theta / tau > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 1)] (FromHypothesis 0)).
Qed.

Lemma II_4e_2 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  (-1 + q) / ((M - 1) + q) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (FromHypothesis 1)).
Qed.

Lemma II_4e_3 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  (-1 + q) / ((M - 1) + q) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4e_4 :
  forall M q rest_k : R,
  M > 1 -> q > 1 -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4e_5 :
  forall M q rest_k : R,
  M > 1 -> q > 1 -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4e_6 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) = q * ((1 + (M - 1) * rest) / (1 - rest)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] Identity).
Qed.

Lemma II_4e_7 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] (Coefficients [above 0 1; above 1
    1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4e_8 :
  forall M rest : R,
  M > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (1 + (M - 1) * rest) / (1 - rest) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4e_9 :
  forall M rest : R,
  M > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (1 + (M - 1) * rest) / (1 - rest) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4e_11 :
  forall theta tau theta_next phi : R,
  theta > 0 -> tau > 0 -> tau < 1 -> tau * theta_next - theta - tau * phi = 0 -> phi > 0 ->
  tau <> 0 /\
  theta_next > theta / tau.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 1)] (Eliminate 3 0 (Coefficients [between 1 0 1;
    above 3 0] (Int 1)))).
Qed.

Lemma II_4e_10 :
  forall tau : R,
  tau > 0 -> tau < 1 ->
  tau > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4e_13 :
  forall theta tau theta_next phi : R,
  theta > 0 -> tau > 0 -> tau < 1 -> tau * theta_next - theta - tau * phi = 0 -> phi > 0 ->
  theta_next > 0.
Proof.
  certify (Certificate [] (Eliminate 3 0 (Combination [term (1 # 2) (Int (-1) * Var 1 * Var 2 + Var 1 * Var 3)
    []%nat; term (1 # 2) (Int (-1) * Var 2 + Var 3) [1]%nat; term (1 # 2) (Int (-1) * Var 2 + Var 3) [1;
    2]%nat; term (1 # 2) (Int 1) [0; 4]%nat; term (1 # 2) (Int 1) [0; 4]%nat] (multiplied_by (Var 1 * Var 2 +
    Int (-1) * Var 1 * Var 3) (FromHypothesis 0))))).
Qed.

Definition II_4e_12 := II_4e_10.

Lemma II_4e_14 :
  forall theta : R,
  theta > 0 ->
  theta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Definition II_4e_15 := II_4e_10.

Lemma II_4e_16 :
  forall theta tau : R,
  theta > 0 -> tau > 0 -> tau < 1 ->
  tau <> 0 /\
  theta = theta / tau * tau.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 1)] Identity).
Qed.

Lemma II_4e_17 :
  forall tau : R,
  tau > 0 -> tau < 1 ->
  tau < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4e_18 :
  forall lambda sigma kappa lambda_next : R,
  lambda = sigma + kappa -> lambda_next > sigma ->
  lambda_next >= lambda - kappa.
Proof.
  certify (Certificate [] (Eliminate 0 2 (FromHypothesis 1))).
Qed.

Lemma II_4e_19 :
  forall theta_T : R,
  theta_T > 0 ->
  theta_T > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4e_20 :
  forall theta_goal : R,
  theta_goal > 0 ->
  theta_goal > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4e_21 :
  forall theta_T theta_goal : R,
  theta_T > 0 -> theta_T < theta_goal -> theta_goal > 0 ->
  theta_T < theta_goal.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4e_22 :
  forall lambda_theta_T lambda_theta_0 kappa T lambda_goal : R,
  lambda_theta_T >= lambda_theta_0 - kappa * (T - 1) -> lambda_theta_T < lambda_goal ->
  -kappa * (T - 1) <= lambda_goal - lambda_theta_0.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Var 2 + Int (-1) * Int 0 + Var 2 * Var 3)
    (Substitute 4 1 (Var 0 + Int 0) (Coefficients [above 1 0; above 4 0] (Int 1))))).
Qed.

Lemma II_4e_23 :
  forall kappa T lambda_goal lambda_theta_0 : R,
  -kappa * (T - 1) <= lambda_goal - lambda_theta_0 -> kappa < 0 ->
  -kappa <> 0 /\
  T <= 1 + (lambda_goal - lambda_theta_0) / (-kappa).
Proof.
  certify (Certificate [divided_by (Var 0) Lt (FromHypothesis 1)] (FromHypothesis 0)).
Qed.

Definition II_4e_24 := II_4e_17.

Lemma II_4e_25 :
  exists theta_1 theta_2 tau M : R,
  (theta_1 = 1 /\ theta_2 = 1 /\ tau = 1 /\ M = 2) /\ theta_1 > 0 /\ theta_2 > 0 /\ tau > 0 /\ M > 1 /\
  ~ (tau < 1).
Proof.
  exists (1), (1), (1), (2).
  decide_numbers.
Qed.
