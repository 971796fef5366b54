(* Theorem IV.5: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma IV_5_1 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma IV_5_2 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma IV_5_3 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma IV_5_4 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma IV_5_5 :
  forall delta M s rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> s > 0 -> rest >= 0 -> rest <= 1 ->
  (1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M)
    <> 0 /\
  M <> 0 /\
  (1 + (M - 1) * delta) * (1 + M * s + (M - 1) * rest) + (M - 1) * (1 - delta) * (1 - rest) <> 0 /\
  ((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) - (1 - delta) / M * ((1 - rest) / M)) / ((1 + (M
    - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M)) -
    delta = (M * s + M * rest) * (1 - delta) * (1 + (M - 1) * delta) / ((1 + (M - 1) * delta) * (1 + M * s +
    (M - 1) * rest) + (M - 1) * (1 - delta) * (1 - rest)).
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1)); divided_by (Var 1 + Var 1 *
    Var 2 + Int (-1) * Var 0 * Var 1 * Var 2 + Int (-1) * Var 0 * Var 1 * Var 3 + Var 0 * (Var 1 ^ 2) * Var 2
    + Var 0 * (Var 1 ^ 2) * Var 3) Gt (Coefficients [between 0 0 1; above 1 2; above 2 0; between 3 0 1] (Int
    1))] Identity).
Qed.

Lemma IV_5_6 :
  forall delta M s rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> s > 0 -> rest >= 0 -> rest <= 1 ->
  (1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M)
    <> 0 /\
  M <> 0 /\
  ((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) - (1 - delta) / M * ((1 - rest) / M)) / ((1 + (M
    - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M)) > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1)); divided_by (Var 1 + Var 1 *
    Var 2 + Int (-1) * Var 0 * Var 1 * Var 2 + Int (-1) * Var 0 * Var 1 * Var 3 + Var 0 * (Var 1 ^ 2) * Var 2
    + Var 0 * (Var 1 ^ 2) * Var 3) Gt (Coefficients [between 0 0 1; above 1 2; above 2 0; between 3 0 1] (Int
    1))] (Coefficients [between 0 0 1; above 1 2; above 2 0; between 3 0 1] (Int 1))).
Qed.

Lemma IV_5_7 :
  forall delta M s rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> s > 0 -> rest >= 0 -> rest <= 1 ->
  (1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M)
    <> 0 /\
  M <> 0 /\
  ((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) - (1 - delta) / M * ((1 - rest) / M)) / ((1 + (M
    - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M)) <= 1.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1)); divided_by (Var 1 + Var 1 *
    Var 2 + Int (-1) * Var 0 * Var 1 * Var 2 + Int (-1) * Var 0 * Var 1 * Var 3 + Var 0 * (Var 1 ^ 2) * Var 2
    + Var 0 * (Var 1 ^ 2) * Var 3) Gt (Coefficients [between 0 0 1; above 1 2; above 2 0; between 3 0 1] (Int
    1))] (Coefficients [between 0 0 1; above 1 2; between 3 0 1] (Int 1))).
Qed.

Lemma IV_5_8 :
  forall delta M s rest : R,
  delta >= 0 -> M >= 2 -> s > 0 -> delta < 1 -> rest >= 0 -> rest <= 1 ->
  (1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M)
    <> 0 /\
  M <> 0 /\
  ((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) - (1 - delta) / M * ((1 - rest) / M)) / ((1 + (M
    - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M)) >
    delta.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1)); divided_by (Var 1 + Var 1 *
    Var 2 + Int (-1) * Var 0 * Var 1 * Var 2 + Int (-1) * Var 0 * Var 1 * Var 3 + Var 0 * (Var 1 ^ 2) * Var 2
    + Var 0 * (Var 1 ^ 2) * Var 3) Gt (Coefficients [between 0 0 1; above 1 2; above 2 0; between 3 0 1] (Int
    1))] (Coefficients [between 0 0 1; above 1 2; above 2 0; between 3 0 1] (Int 1))).
Qed.

Lemma IV_5_9 :
  forall delta M s rest : R,
  delta >= 0 -> M >= 2 -> s > 0 -> delta < 1 -> rest < 1 -> rest >= 0 ->
  1 - ((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) - (1 - delta) / M * ((1 - rest) / M)) / ((1
    + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M))
    <> 0 /\
  (1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M)
    <> 0 /\
  M <> 0 /\
  1 - rest <> 0 /\
  1 - delta <> 0 /\
  (1 + (M - 1) * (((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) - (1 - delta) / M * ((1 - rest)
    / M)) / ((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) * ((1 -
    rest) / M)))) / (1 - ((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) - (1 - delta) / M * ((1 -
    rest) / M)) / ((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) *
    ((1 - rest) / M))) = (1 + (M - 1) * delta) / (1 - delta) * (1 + M * s + (M - 1) * rest) / (1 - rest).
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1)); divided_by (Var 1 + Var 1 *
    Var 2 + Int (-1) * Var 0 * Var 1 * Var 2 + Int (-1) * Var 0 * Var 1 * Var 3 + Var 0 * (Var 1 ^ 2) * Var 2
    + Var 0 * (Var 1 ^ 2) * Var 3) Gt (Coefficients [between 0 0 1; above 1 2; above 2 0; between 3 0 1] (Int
    1)); divided_by ((Var 1 ^ 3) + Int (-1) * Var 0 * (Var 1 ^ 3) + Int (-1) * (Var 1 ^ 3) * Var 3 + Var 0 *
    (Var 1 ^ 3) * Var 3) Gt (Coefficients [between 0 0 1; above 1 2; between 3 0 1] (Int 1)); divided_by (Int
    (-1) + Var 0) Lt (FromHypothesis 3); divided_by (Int (-1) + Var 3) Lt (FromHypothesis 4)] Identity).
Qed.

Lemma IV_5_10 :
  forall delta M s rest : R,
  delta >= 0 -> M >= 2 -> s > 0 -> delta < 1 -> rest < 1 -> rest >= 0 ->
  1 - ((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) - (1 - delta) / M * ((1 - rest) / M)) / ((1
    + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M))
    <> 0 /\
  (1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M)
    <> 0 /\
  M <> 0 /\
  1 - delta <> 0 /\
  (1 + (M - 1) * (((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) - (1 - delta) / M * ((1 - rest)
    / M)) / ((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) * ((1 -
    rest) / M)))) / (1 - ((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) - (1 - delta) / M * ((1 -
    rest) / M)) / ((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M + s) + (M - 1) * ((1 - delta) / M) *
    ((1 - rest) / M))) >= (1 + M * s) * ((1 + (M - 1) * delta) / (1 - delta)).
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1)); divided_by (Var 1 + Var 1 *
    Var 2 + Int (-1) * Var 0 * Var 1 * Var 2 + Int (-1) * Var 0 * Var 1 * Var 3 + Var 0 * (Var 1 ^ 2) * Var 2
    + Var 0 * (Var 1 ^ 2) * Var 3) Gt (Coefficients [between 0 0 1; above 1 2; above 2 0; between 3 0 1] (Int
    1)); divided_by ((Var 1 ^ 3) + Int (-1) * Var 0 * (Var 1 ^ 3) + Int (-1) * (Var 1 ^ 3) * Var 3 + Var 0 *
    (Var 1 ^ 3) * Var 3) Gt (Coefficients [between 0 0 1; above 1 2; between 3 0 1] (Int 1)); divided_by (Int
    (-1) + Var 0) Lt (FromHypothesis 3)] (Coefficients [between 0 0 1; above 1 2; above 2 0; between 3 0 1]
    (Int 1))).
Qed.

Lemma IV_5_11 :
  exists delta_1 delta_2 M s : R,
  (delta_1 = 0 /\ delta_2 = 0 /\ M = 2 /\ s = 0) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ delta_1 <= 1 /\
  delta_2 <= 1 /\ M >= 2 /\
  (1 + (M - 1) * delta_1) / M * ((1 + (M - 1) * delta_2) / M + s) + (M - 1) * ((1 - delta_1) / M) * ((1 -
    delta_2) / M) <> 0 /\
  M <> 0 /\
  ~ (((1 + (M - 1) * delta_1) / M * ((1 + (M - 1) * delta_2) / M + s) - (1 - delta_1) / M * ((1 - delta_2) /
    M)) / ((1 + (M - 1) * delta_1) / M * ((1 + (M - 1) * delta_2) / M + s) + (M - 1) * ((1 - delta_1) / M) *
    ((1 - delta_2) / M)) > 0).
Proof.
  exists (0), (0), (2), (0).
  decide_numbers.
Qed.
