(* Theorem II.5b: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_5b_1 :
  forall delta : R,
  delta >= 0 -> delta < 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_5b_2 :
  forall delta : R,
  delta >= 0 -> delta < 1 ->
  delta < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_5b_3 :
  forall delta rest_k : R,
  delta >= 0 -> delta < 1 -> rest_k >= 0 -> rest_k < 1 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_5b_4 :
  forall delta rest_k : R,
  delta >= 0 -> delta < 1 -> rest_k >= 0 -> rest_k < 1 ->
  rest_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_5b_5 :
  forall delta M rest y : R,
  delta >= 0 -> delta < 1 -> M >= 2 -> rest >= 0 -> rest < 1 ->
  M <> 0 /\
  (1 + (M - 1) * y * rest) / M - (1 + (M - 1) * delta * rest) / M = (y - delta) * ((M - 1) * rest / M).
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] Identity).
Qed.

Lemma II_5b_6 :
  forall delta M y : R,
  delta >= 0 -> delta < 1 -> M >= 2 ->
  M <> 0 /\
  (1 + (M - 1) * y) / M - (1 + (M - 1) * delta) / M = (y - delta) * ((M - 1) / M).
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] Identity).
Qed.

Lemma II_5b_7 :
  forall delta M y : R,
  delta >= 0 -> delta < 1 -> M >= 2 ->
  M <> 0 /\
  (1 - y) / M - (1 - delta) / M = (y - delta) * ((-1) / M).
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] Identity).
Qed.

Lemma II_5b_8 :
  forall delta M : R,
  delta >= 0 -> delta < 1 -> M >= 2 ->
  (1 + (M - 1) * delta) / M <> 0 /\
  M <> 0 /\
  (1 - delta) / M <> 0 /\
  (1 - delta) * (1 + (M - 1) * delta) <> 0 /\
  ((M - 1) / M) ^ 2 / ((1 + (M - 1) * delta) / M) + (M - 1) * ((-1) / M) ^ 2 / ((1 - delta) / M) = (M - 1) /
    ((1 - delta) * (1 + (M - 1) * delta)).
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1)); divided_by (Int 1 + Int (-1)
    * Var 0 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1; above 1 2] (Int 1)); divided_by (Int (-1) + Var
    0) Lt (FromHypothesis 1); divided_by (Int (-1) + Int 2 * Var 0 + Int (-1) * (Var 0 ^ 2) + Int (-1) * Var 0
    * Var 1 + (Var 0 ^ 2) * Var 1) Lt (Coefficients [between 0 0 1; above 1 2] (Int 1))] Identity).
Qed.

Lemma II_5b_9 :
  forall delta M rest : R,
  delta >= 0 -> delta < 1 -> M >= 2 -> rest >= 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (M - 1) / ((1 - delta) * (1 + (M - 1) * delta)) <> 0 /\
  (1 + (M - 1) * delta * rest) / M <> 0 /\
  M <> 0 /\
  (1 - delta) * (1 + (M - 1) * delta) <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) - delta = (M - 1) * rest / M / ((1 +
    (M - 1) * delta * rest) / M) / ((M - 1) / ((1 - delta) * (1 + (M - 1) * delta))).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1)); divided_by (Var 1) Gt (Coefficients [above 1 2] (Int
    1)); divided_by (Int (-1) + Int 2 * Var 0 + Int (-1) * (Var 0 ^ 2) + Int (-1) * Var 0 * Var 1 + (Var 0 ^
    2) * Var 1) Lt (Coefficients [between 0 0 1; above 1 2] (Int 1)); divided_by (Int (-1) + Var 1) Gt
    (Coefficients [above 1 2] (Int 1))] Identity).
Qed.

Lemma II_5b_10 :
  forall delta M : R,
  delta >= 0 -> delta < 1 -> M >= 2 ->
  (1 - delta) * (1 + (M - 1) * delta) <> 0 /\
  (M - 1) / ((1 - delta) * (1 + (M - 1) * delta)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int 2 * Var 0 + Int (-1) * (Var 0 ^ 2) + Int (-1) * Var 0 * Var
    1 + (Var 0 ^ 2) * Var 1) Lt (Coefficients [between 0 0 1; above 1 2] (Int 1))] (Coefficients [above 1 2]
    (Int 1))).
Qed.

Lemma II_5b_11 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 2 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ M >= 2 /\
  (1 - delta_1) * (1 + (M - 1) * delta_1) <> 0 /\
  ~ ((M - 1) / ((1 - delta_1) * (1 + (M - 1) * delta_1)) > 0).
Proof.
  exists (2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma II_5b_12 :
  exists delta_1 delta_2 M : R,
  (delta_1 = -2 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 < 1 /\ delta_2 < 1 /\ M >= 2 /\
  (1 - delta_1) * (1 + (M - 1) * delta_1) <> 0 /\
  ~ ((M - 1) / ((1 - delta_1) * (1 + (M - 1) * delta_1)) > 0).
Proof.
  exists (-2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma II_5b_13 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 1 / 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ delta_1 < 1 /\
  delta_2 < 1 /\
  (1 - delta_1) * (1 + (M - 1) * delta_1) <> 0 /\
  ~ ((M - 1) / ((1 - delta_1) * (1 + (M - 1) * delta_1)) > 0).
Proof.
  exists (1 / 2), (1 / 2), (1 / 2).
  decide_numbers.
Qed.
