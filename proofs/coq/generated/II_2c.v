(* Theorem II.2c: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2c_1 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 2]%nat; term 1 (Int 1) [1; 3]%nat; term 1 (Int 1)
    [1; 3; 4]%nat] (multiplied_by (Var 0) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [4]%nat]
    None)))).
Qed.

Lemma II_2c_2 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) = (delta_1 + delta_2 +
    (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] Identity).
Qed.

Lemma II_2c_3 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 ->
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) = (delta_1 + delta_2 +
    (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] Identity).
Qed.

Lemma II_2c_4 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) < 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Coefficients [below 1 1; below 2 1] (Int 1))).
Qed.

Lemma II_2c_5 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (M - 1) * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2)) > -1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Factors 1 [factor (Int 1 + Int (-1) * Var 2 + Var 0 * Var 2) 1 Gt (FromHypothesis 2);
    factor (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) 1 Gt (FromHypothesis 0)])).
Qed.

Lemma II_2c_6 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 ->
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  (delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) < 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Coefficients [below 1 1; below 2 1] (Int 1))).
Qed.

Lemma II_2c_7 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 ->
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  (M - 1) * ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1)) > -1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Factors 1 [factor (Int 1 + Int (-1) * Var 2 + Var 0 * Var 2) 1 Gt (FromHypothesis 2);
    factor (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) 1 Gt (FromHypothesis 0)])).
Qed.

Lemma II_2c_8 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  delta_1 + delta_2 + (M - 2) * delta_1 * delta_2 > 0 -> 1 + (M - 1) * delta_1 * delta_2 > 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 6)] (FromHypothesis 5)).
Qed.

Lemma II_2c_9 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  delta_1 + delta_2 + (M - 2) * delta_1 * delta_2 < 0 -> 1 + (M - 1) * delta_1 * delta_2 > 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) < 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 6)] (FromHypothesis 5)).
Qed.

Lemma II_2c_10 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  delta_1 + delta_2 + (M - 2) * delta_1 * delta_2 = 0 -> 1 + (M - 1) * delta_1 * delta_2 > 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) = 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 6)] (FromHypothesis 5)).
Qed.

Lemma II_2c_11 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 ->
  1 - (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <> 0 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 - delta_1 <> 0 /\
  1 - delta_2 <> 0 /\
  (1 + (M - 1) * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2))) / (1
    - (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2)) = (1 + (M - 1) *
    delta_1) / (1 - delta_1) * ((1 + (M - 1) * delta_2) / (1 - delta_2)).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5); divided_by (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 1 * Var 2) Gt
    (Coefficients [below 1 1; below 2 1] (Int 1)); divided_by (Int (-1) + Var 1) Lt (FromHypothesis 1);
    divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] Identity).
Qed.

Lemma II_2c_12 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 ->
  1 - (delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) <> 0 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  1 - delta_1 <> 0 /\
  1 - delta_2 <> 0 /\
  (1 + (M - 1) * ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1))) / (1
    - (delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1)) = (1 + (M - 1) *
    delta_1) / (1 - delta_1) * ((1 + (M - 1) * delta_2) / (1 - delta_2)).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5); divided_by (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 1 * Var 2) Gt
    (Coefficients [below 1 1; below 2 1] (Int 1)); divided_by (Int (-1) + Var 1) Lt (FromHypothesis 1);
    divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] Identity).
Qed.

Lemma II_2c_13 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  1 - delta_1 <> 0 /\
  1 - delta_2 <> 0 /\
  (delta_2 - 1) * (delta_1 - 1) <> 0 /\
  (1 + (M - 1) * delta_1) / (1 - delta_1) * ((1 + (M - 1) * delta_2) / (1 - delta_2)) - 1 = M / ((delta_2 - 1)
    * (delta_1 - 1)) * (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 1); divided_by (Int (-1) + Var 2) Lt
    (FromHypothesis 3); divided_by (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 1 * Var 2) Gt
    (Coefficients [below 1 1; below 2 1] (Int 1))] Identity).
Qed.

Lemma II_2c_14 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  (delta_2 - 1) * (delta_1 - 1) <> 0 /\
  M / ((delta_2 - 1) * (delta_1 - 1)) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 1 * Var 2) Gt
    (Coefficients [below 1 1; below 2 1] (Int 1))] (Coefficients [above 0 2] (Int 1))).
Qed.

Lemma II_2c_15 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  delta_1 + delta_2 + (M - 2) * delta_1 * delta_2 = delta_1 + delta_2 + (M - 2) * delta_1 * delta_2.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2c_16 :
  1 > 0.
Proof.
  certify (Certificate [] (Coefficients [] (Int 1))).
Qed.

Lemma II_2c_17 :
  exists M delta_1 delta_2 : R,
  (M = 2 /\ delta_1 = 2 /\ delta_2 = 1 / 2) /\ (M - 1) * delta_1 > -1 /\ (M - 1) * delta_2 > -1 /\
  delta_2 < 1 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) < 1).
Proof.
  exists (2), (2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_2c_18 :
  exists delta_1 M delta_2 : R,
  (delta_1 = -2 /\ M = 2 /\ delta_2 = 0) /\ delta_1 < 1 /\ (M - 1) * delta_2 > -1 /\ delta_2 < 1 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((M - 1) * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2)) > -1).
Proof.
  exists (-2), (2), (0).
  decide_numbers.
Qed.

Lemma II_2c_19 :
  exists M delta_1 delta_2 : R,
  (M = 2 /\ delta_1 = 1 / 2 /\ delta_2 = 2) /\ (M - 1) * delta_1 > -1 /\ delta_1 < 1 /\
  (M - 1) * delta_2 > -1 /\ M >= 2 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  ~ ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) < 1).
Proof.
  exists (2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma II_2c_20 :
  exists M delta_1 delta_2 : R,
  (M = 2 /\ delta_1 = 0 /\ delta_2 = -2) /\ (M - 1) * delta_1 > -1 /\ delta_1 < 1 /\ delta_2 < 1 /\ M >= 2 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  ~ ((M - 1) * ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1)) > -1).
Proof.
  exists (2), (0), (-2).
  decide_numbers.
Qed.

Lemma II_2c_21 :
  exists M delta_1 delta_2 : R,
  (M = -4 /\ delta_1 = -1 /\ delta_2 = -1) /\ (M - 1) * delta_1 > -1 /\ delta_1 < 1 /\
  (M - 1) * delta_2 > -1 /\ delta_2 < 1 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) < 1).
Proof.
  exists (-4), (-1), (-1).
  decide_numbers.
Qed.
