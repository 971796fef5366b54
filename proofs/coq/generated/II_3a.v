(* Theorem II.3a: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_3a_1 :
  forall b a : R,
  b >= 0 -> b < a ->
  a > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma II_3a_2 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_3a_3 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_3a_4 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3a_5 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3a_6 :
  forall delta M b a rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> b >= 0 -> b < a -> a > 0 -> rest > 0 -> rest < 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) > delta.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1))] (Factors
    1 [factor (Var 4) 1 Gt (FromHypothesis 6); factor (Var 2 + Int (-1) * Var 3) 1 Lt (FromHypothesis 4);
    factor (Int (-1) + Var 0) 1 Lt (FromHypothesis 1); factor (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) 1 Gt
    (Coefficients [between 0 0 1; above 1 2] (Int 1))])).
Qed.

Lemma II_3a_7 :
  forall delta M b a rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> b >= 0 -> b < a -> a > 0 -> rest > 0 -> rest < 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) < 1.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1))]
    (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1))).
Qed.

Definition II_3a_8 := II_3a_2.

Lemma II_3a_9 :
  forall delta delta_next : R,
  delta > 0 -> delta < 1 -> delta_next > delta ->
  delta_next > delta.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_3a_10 :
  forall delta L_k L_next_k : R,
  delta > 0 -> delta < 1 -> L_k > 0 -> L_next_k > L_k ->
  L_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_3a_11 :
  forall delta delta_next L_k L_next_k : R,
  delta > 0 -> delta < 1 -> delta_next > delta -> L_k > 0 -> L_next_k > L_k ->
  L_next_k * delta_next > L_k * delta.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_3a_12 :
  forall M L L_next : R,
  M >= 2 -> L > 0 -> L_next > L ->
  M <> 0 /\
  (1 + (M - 1) * L_next) / M > (1 + (M - 1) * L) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Factors (-1) [factor (Var 1
    + Int (-1) * Var 2) 1 Lt (FromHypothesis 2); factor (Int (-1) + Var 0) 1 Gt (Coefficients [above 0 2] (Int
    1))])).
Qed.

Lemma II_3a_13 :
  exists delta_1 delta_2 M b a : R,
  (delta_1 = 1 / 2 /\ delta_2 = 0 /\ M = 2 /\ b = 1 / 2 /\ a = 1) /\ delta_1 < 1 /\ delta_2 < 1 /\ M >= 2 /\
  b >= 0 /\ b < a /\
  M * b + a - b + (M - 1) * (a - b) * delta_1 * delta_2 <> 0 /\
  ~ (((M * b + a - b) * delta_1 + (a - b) * delta_2 + (M - 2) * (a - b) * delta_1 * delta_2) / (M * b + a - b
    + (M - 1) * (a - b) * delta_1 * delta_2) > delta_1).
Proof.
  exists (1 / 2), (0), (2), (1 / 2), (1).
  decide_numbers.
Qed.

Lemma II_3a_14 :
  exists delta_1 delta_2 M b a : R,
  (delta_1 = 1 /\ delta_2 = 1 / 2 /\ M = 2 /\ b = 1 / 2 /\ a = 1) /\ delta_1 > 0 /\ delta_2 > 0 /\ M >= 2 /\
  b >= 0 /\ b < a /\
  M * b + a - b + (M - 1) * (a - b) * delta_1 * delta_2 <> 0 /\
  ~ (((M * b + a - b) * delta_1 + (a - b) * delta_2 + (M - 2) * (a - b) * delta_1 * delta_2) / (M * b + a - b
    + (M - 1) * (a - b) * delta_1 * delta_2) > delta_1).
Proof.
  exists (1), (1 / 2), (2), (1 / 2), (1).
  decide_numbers.
Qed.

Lemma II_3a_15 :
  exists delta_1 delta_2 b a M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 10 /\ b = 0 /\ a = 1 /\ M = -4) /\ delta_1 > 0 /\ delta_2 > 0 /\
  delta_1 < 1 /\ delta_2 < 1 /\ b >= 0 /\ b < a /\
  M * b + a - b + (M - 1) * (a - b) * delta_1 * delta_2 <> 0 /\
  ~ (((M * b + a - b) * delta_1 + (a - b) * delta_2 + (M - 2) * (a - b) * delta_1 * delta_2) / (M * b + a - b
    + (M - 1) * (a - b) * delta_1 * delta_2) > delta_1).
Proof.
  exists (1 / 2), (1 / 10), (0), (1), (-4).
  decide_numbers.
Qed.

Lemma II_3a_16 :
  exists delta_1 delta_2 M b a : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ b = 1 / 2 /\ a = 1 / 2) /\ delta_1 > 0 /\ delta_2 > 0 /\
  delta_1 < 1 /\ delta_2 < 1 /\ M >= 2 /\ b >= 0 /\
  M <> 0 /\
  M * b + a - b + (M - 1) * (a - b) * delta_1 * delta_2 <> 0 /\
  M * b + a - b + (M - 1) * (a - b) * delta_2 * delta_1 <> 0 /\
  ~ ((1 + (M - 1) * (((M * b + a - b) * delta_1 + (a - b) * delta_2 + (M - 2) * (a - b) * delta_1 * delta_2) /
    (M * b + a - b + (M - 1) * (a - b) * delta_1 * delta_2)) * (((M * b + a - b) * delta_2 + (a - b) * delta_1
    + (M - 2) * (a - b) * delta_2 * delta_1) / (M * b + a - b + (M - 1) * (a - b) * delta_2 * delta_1))) / M >
    (1 + (M - 1) * delta_1 * delta_2) / M).
Proof.
  exists (1 / 2), (1 / 2), (2), (1 / 2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_3a_17 :
  exists delta_1 delta_2 M b a : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ b = -1 / 2 /\ a = 1) /\ delta_1 > 0 /\ delta_2 > 0 /\
  delta_1 < 1 /\ delta_2 < 1 /\ M >= 2 /\ b < a /\
  M * b + a - b + (M - 1) * (a - b) * delta_1 * delta_2 <> 0 /\
  ~ (((M * b + a - b) * delta_1 + (a - b) * delta_2 + (M - 2) * (a - b) * delta_1 * delta_2) / (M * b + a - b
    + (M - 1) * (a - b) * delta_1 * delta_2) < 1).
Proof.
  exists (1 / 2), (1 / 2), (2), (-1 / 2), (1).
  decide_numbers.
Qed.
