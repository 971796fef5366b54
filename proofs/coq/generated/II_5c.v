(* Theorem II.5c: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_5c_1 :
  forall delta : R,
  delta >= 0 -> delta < 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_5c_2 :
  forall delta : R,
  delta >= 0 -> delta < 1 ->
  delta < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_5c_3 :
  forall delta rest_k : R,
  delta >= 0 -> delta < 1 -> rest_k >= 0 -> rest_k < 1 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_5c_4 :
  forall delta rest_k : R,
  delta >= 0 -> delta < 1 -> rest_k >= 0 -> rest_k < 1 ->
  rest_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition II_5c_5 := II_5c_1.

Definition II_5c_6 := II_5c_2.

Lemma II_5c_7 :
  forall delta L_k : R,
  delta >= 0 -> delta < 1 -> L_k >= 0 -> L_k < 1 ->
  L_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_5c_8 :
  forall delta L_k : R,
  delta >= 0 -> delta < 1 -> L_k >= 0 -> L_k < 1 ->
  L_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_5c_9 :
  forall delta M rest : R,
  delta >= 0 -> delta < 1 -> M >= 2 -> rest >= 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) - delta = rest * (1 - delta) * (1 +
    (M - 1) * delta) / (1 + (M - 1) * delta * rest).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] Identity).
Qed.

Lemma II_5c_10 :
  forall delta M rest L : R,
  delta >= 0 -> delta < 1 -> M >= 2 -> rest >= 0 -> rest < 1 -> L >= 0 -> L < 1 -> L = delta * rest ->
  1 - delta <> 0 /\
  1 + (M - 1) * delta <> 0 /\
  M - 1 <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  1 + (M - 1) * L <> 0 /\
  (1 / (1 - delta) + (-1) / (M - 1) * (-1 + M) / (1 + (M - 1) * delta)) * ((delta + rest + (M - 2) * delta *
    rest) / (1 + (M - 1) * delta * rest) - delta) = M * L / (1 + (M - 1) * L).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1); divided_by (Int (-1) + Var 1) Gt
    (Eliminate 7 3 (Coefficients [above 1 2] (Int 1))); divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1)
    Gt (Eliminate 7 3 (Coefficients [between 0 0 1; above 1 2] (Int 1))); divided_by (Int 1 + Int (-1) * Var 0
    * Var 2 + Var 0 * Var 1 * Var 2) Gt (Eliminate 7 3 (Coefficients [between 0 0 1; above 1 2; between 2 0 1]
    (Int 1))); divided_by (Int 1 + Int (-1) * Var 3 + Var 1 * Var 3) Gt (Eliminate 7 3 (Coefficients [between
    0 0 1; above 1 2; between 2 0 1] (Int 1)))] (Eliminate 7 3 Identity)).
Qed.

Lemma II_5c_11 :
  forall delta : R,
  delta >= 0 -> delta < 1 ->
  1 - delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_5c_12 :
  forall delta M : R,
  delta >= 0 -> delta < 1 -> M >= 2 ->
  1 + (M - 1) * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 2] (Int 1))).
Qed.

Lemma II_5c_13 :
  forall delta M rest : R,
  delta >= 0 -> delta < 1 -> M >= 2 -> rest >= 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) - delta >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1] (Int 1))).
Qed.

Lemma II_5c_14 :
  exists delta_1 delta_2 M : R,
  (delta_1 = -1 / 2 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 < 1 /\ delta_2 < 1 /\ M >= 2 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  ~ ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) - delta_2 >= 0).
Proof.
  exists (-1 / 2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma II_5c_15 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 2 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) - delta_1 >= 0).
Proof.
  exists (2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma II_5c_16 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 10 /\ M = -4) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ delta_1 < 1 /\
  delta_2 < 1 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) - delta_1 >= 0).
Proof.
  exists (1 / 2), (1 / 10), (-4).
  decide_numbers.
Qed.
