(* Theorem II.6h: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_6h_1 :
  forall M delta : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 ->
  (M - 1) * delta >= -1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6h_2 :
  forall delta : R,
  delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6h_3 :
  forall M delta rest_k : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> (M - 1) * rest_k >= -1 -> rest_k <= 1 ->
  (M - 1) * rest_k * delta >= -1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1)
    [1; 2; 4]%nat] (multiplied_by (Var 0) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [2]%nat]
    None)))).
Qed.

Lemma II_6h_4 :
  forall M delta rest_k : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> (M - 1) * rest_k >= -1 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 3]%nat; term 1 (Int 1)
    [1; 2; 4]%nat] (multiplied_by (Var 0) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [2]%nat]
    None)))).
Qed.

Lemma II_6h_5 :
  forall M delta rest p : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> 1 + (M - 1) * delta * rest > 0 -> (M - 1) * rest >= -1 ->
  rest <= 1 ->
  M - 1 <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  M <> 0 /\
  (M * p - 1) / (M - 1) - (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) = M / (M - 1)
    * (p - (1 + (M - 1) * ((delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest))) / M).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Int 1
    + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (FromHypothesis 3); divided_by (Var 0) Gt
    (Coefficients [above 0 2] (Int 1))] Identity).
Qed.

Lemma II_6h_6 :
  forall M eta n ell : R,
  M >= 2 -> eta > 0 -> n >= 1 -> 2 * n * eta ^ 2 * (M - 1) ^ 2 >= M ^ 2 * ell ->
  M <> 0 /\
  2 * n * (eta * (M - 1) / M) ^ 2 >= ell.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (FromHypothesis 3)).
Qed.

Lemma II_6h_7 :
  forall M delta rest : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> 1 + (M - 1) * delta * rest > 0 -> (M - 1) * rest >= -1 ->
  rest <= 1 ->
  M <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  (1 + (M - 1) * ((delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest))) / M >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 3); divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Factors 1 [factor (Int 1 +
    Int (-1) * Var 2 + Var 0 * Var 2) 1 Ge (FromHypothesis 4); factor (Int 1 + Int (-1) * Var 1 + Var 0 * Var
    1) 1 Ge (FromHypothesis 0)])).
Qed.

Lemma II_6h_8 :
  forall M delta rest : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> 1 + (M - 1) * delta * rest > 0 -> (M - 1) * rest >= -1 ->
  rest <= 1 ->
  M <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  (1 + (M - 1) * ((delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest))) / M <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 3); divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 0 2;
    below 1 1; below 2 1] (Int 1))).
Qed.

Lemma II_6h_9 :
  forall M eta : R,
  M >= 2 -> eta > 0 ->
  M <> 0 /\
  eta * (M - 1) / M > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 0 2;
    above 1 0] (Int 1))).
Qed.

Lemma II_6h_10 :
  forall n : R,
  n >= 1 ->
  n >= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6h_11 :
  forall M delta rest : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> 1 + (M - 1) * delta * rest > 0 -> (M - 1) * rest >= -1 ->
  rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  M - 1 <> 0 /\
  M <> 0 /\
  1 - M <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) = M / (M - 1) * ((1 + (M - 1) *
    ((delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest))) / M) + 1 / (1 - M).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 3); divided_by (Int (-1) + Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Var
    0) Gt (Coefficients [above 0 2] (Int 1))] Identity).
Qed.

Lemma II_6h_12 :
  forall M : R,
  M >= 2 ->
  M - 1 <> 0 /\
  M / (M - 1) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients
    [above 0 2] (Int 1))).
Qed.

Lemma II_6h_13 :
  forall M eta : R,
  M >= 2 -> eta > 0 ->
  M - 1 <> 0 /\
  M <> 0 /\
  M / (M - 1) * (eta * (M - 1) / M) <= eta.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Var
    0) Gt (Coefficients [above 0 2] (Int 1))] Identity).
Qed.

Definition II_6h_14 := II_6h_6.

Lemma II_6h_15 :
  forall zeta : R,
  zeta > 0 ->
  0 < zeta.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6h_16 :
  forall T : R,
  T >= 1 ->
  T >= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6h_17 :
  exists M delta_1 delta_2 eta zeta T n ell : R,
  (M = 2 /\ delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ eta = 1 / 2 /\ zeta = 1 / 2 /\ T = 1 /\ n = 1 /\ ell = 2) /\
  (M - 1) * delta_1 >= -1 /\ (M - 1) * delta_2 >= -1 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 > 0 /\ 1 + (M - 1) * delta_2 * delta_1 > 0 /\ eta > 0 /\ zeta > 0 /\
  T >= 1 /\ n >= 1 /\
  M <> 0 /\
  ~ (2 * n * (eta * (M - 1) / M) ^ 2 >= ell).
Proof.
  exists (2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1), (1), (2).
  decide_numbers.
Qed.
