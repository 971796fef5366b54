(* Theorem II.4: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4_1 :
  forall theta tau : R,
  theta > 0 -> tau > 0 ->
  tau <> 0 /\
  theta / tau > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 1)] (FromHypothesis 0)).
Qed.

Lemma II_4_2 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  (-1 + q) / ((M - 1) + q) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (FromHypothesis 1)).
Qed.

Lemma II_4_3 :
  forall M q : R,
  M > 1 -> q > 1 ->
  (M - 1) + q <> 0 /\
  (-1 + q) / ((M - 1) + q) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4_4 :
  forall M q rest_k : R,
  M > 1 -> q > 1 -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4_5 :
  forall M q rest_k : R,
  M > 1 -> q > 1 -> rest_k > 0 -> rest_k < 1 ->
  (M - 1) + q <> 0 /\
  rest_k * ((-1 + q) / ((M - 1) + q)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1) Gt (Coefficients [above 0 1; above 1 1] (Int
    1))] (Coefficients [above 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4_6 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) = q * (1 + (M - 1) * rest) / (1 - rest).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] Identity).
Qed.

Lemma II_4_7 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) = q * ((1 + (M - 1) * rest) / (1 - rest)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] Identity).
Qed.

Lemma II_4_8 :
  forall M q rest : R,
  M > 1 -> q > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (q + (M - 1) * q * rest) / (1 - rest) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] (Coefficients [above 0 1; above 1
    1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4_9 :
  forall M rest : R,
  M > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (1 + (M - 1) * rest) / (1 - rest) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4_10 :
  forall M rest : R,
  M > 1 -> rest > 0 -> rest < 1 ->
  1 - rest <> 0 /\
  (1 + (M - 1) * rest) / (1 - rest) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4_12 :
  forall theta tau theta_next phi : R,
  theta > 0 -> tau > 0 -> tau * theta_next - theta - tau * phi = 0 -> phi > 0 ->
  tau <> 0 /\
  theta_next > theta / tau.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 1)] (Eliminate 2 0 (Coefficients [above 1 0;
    above 3 0] (Int 1)))).
Qed.

Lemma II_4_11 :
  forall tau : R,
  tau > 0 ->
  tau > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4_13 :
  exists tau M theta_2 : R,
  (tau = 1 /\ M = 2 /\ theta_2 = 0) /\ tau > 0 /\ M > 1 /\
  tau <> 0 /\
  ~ (theta_2 / tau > 0).
Proof.
  exists (1), (2), (0).
  decide_numbers.
Qed.

Lemma II_4_14 :
  exists theta_1 theta_2 M tau : R,
  (theta_1 = 1 /\ theta_2 = 1 /\ M = 2 /\ tau = -1) /\ theta_1 > 0 /\ theta_2 > 0 /\ M > 1 /\
  tau <> 0 /\
  ~ (theta_1 / tau > 0).
Proof.
  exists (1), (1), (2), (-1).
  decide_numbers.
Qed.
