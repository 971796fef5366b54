(* Theorem II.2c, Two signed steps (proofs/signed_chains.py): what its proof owes.
   Written by tools/regenerate.py from the theorem files and their certificates: do not edit. *)

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
  forall delta_1 : R,
  delta_1 < 1 ->
  delta_1 - 1 <> 0.
Proof.
  certify (Certificate [] (StrictSign Lt (FromHypothesis 0))).
Qed.

Lemma II_2c_14 :
  forall delta_2 : R,
  delta_2 < 1 ->
  delta_2 - 1 <> 0.
Proof.
  certify (Certificate [] (StrictSign Lt (FromHypothesis 0))).
Qed.

Lemma II_2c_15 :
  forall delta_1 : R,
  delta_1 < 1 ->
  delta_1 - 1 <> 0.
Proof.
  certify (Certificate [] (StrictSign Lt (FromHypothesis 0))).
Qed.

Lemma II_2c_16 :
  forall delta_2 : R,
  delta_2 < 1 ->
  delta_2 - 1 <> 0.
Proof.
  certify (Certificate [] (StrictSign Lt (FromHypothesis 0))).
Qed.

Lemma II_2c_17 :
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

Lemma II_2c_18 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  (delta_2 - 1) * (delta_1 - 1) <> 0 /\
  M / ((delta_2 - 1) * (delta_1 - 1)) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 1 * Var 2) Gt
    (Coefficients [below 1 1; below 2 1] (Int 1))] (Coefficients [above 0 2] (Int 1))).
Qed.

Lemma II_2c_19 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 > -1 -> delta_1 < 1 -> (M - 1) * delta_2 > -1 -> delta_2 < 1 -> M >= 2 ->
  delta_1 + delta_2 + (M - 2) * delta_1 * delta_2 = delta_1 + delta_2 + (M - 2) * delta_1 * delta_2.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2c_20 :
  1 > 0.
Proof.
  certify (Certificate [] (Coefficients [] (Int 1))).
Qed.

Lemma II_2c_21 :
  exists M delta_1 delta_2 : R,
  (M = 2 /\ delta_1 = 2 /\ delta_2 = 1 / 2) /\ (M - 1) * delta_1 > -1 /\ (M - 1) * delta_2 > -1 /\
  delta_2 < 1 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) < 1).
Proof.
  exists (2), (2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_2c_22 :
  exists delta_1 M delta_2 : R,
  (delta_1 = -2 /\ M = 2 /\ delta_2 = 0) /\ delta_1 < 1 /\ (M - 1) * delta_2 > -1 /\ delta_2 < 1 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((M - 1) * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2)) > -1).
Proof.
  exists (-2), (2), (0).
  decide_numbers.
Qed.

Lemma II_2c_23 :
  exists M delta_1 delta_2 : R,
  (M = 2 /\ delta_1 = 1 / 2 /\ delta_2 = 2) /\ (M - 1) * delta_1 > -1 /\ delta_1 < 1 /\
  (M - 1) * delta_2 > -1 /\ M >= 2 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  ~ ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) < 1).
Proof.
  exists (2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma II_2c_24 :
  exists M delta_1 delta_2 : R,
  (M = 2 /\ delta_1 = 0 /\ delta_2 = -2) /\ (M - 1) * delta_1 > -1 /\ delta_1 < 1 /\ delta_2 < 1 /\ M >= 2 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  ~ ((M - 1) * ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1)) > -1).
Proof.
  exists (2), (0), (-2).
  decide_numbers.
Qed.

Lemma II_2c_25 :
  exists M delta_1 delta_2 : R,
  (M = -4 /\ delta_1 = -1 /\ delta_2 = -1) /\ (M - 1) * delta_1 > -1 /\ delta_1 < 1 /\
  (M - 1) * delta_2 > -1 /\ delta_2 < 1 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) < 1).
Proof.
  exists (-4), (-1), (-1).
  decide_numbers.
Qed.

Definition audit_2c15344d826b5848 : True :=
  let _ := II_2c_1 in let _ := II_2c_2 in let _ := II_2c_3 in let _ := II_2c_4 in let _ := II_2c_5 in let _ :=
    II_2c_6 in let _ := II_2c_7 in let _ := II_2c_8 in let _ := II_2c_9 in let _ := II_2c_10 in let _ :=
    II_2c_11 in let _ := II_2c_12 in let _ := II_2c_13 in let _ := II_2c_14 in let _ := II_2c_15 in let _ :=
    II_2c_16 in let _ := II_2c_17 in let _ := II_2c_18 in let _ := II_2c_19 in let _ := II_2c_20 in let _ :=
    II_2c_21 in let _ := II_2c_22 in let _ := II_2c_23 in let _ := II_2c_24 in let _ := II_2c_25 in I.
Check audit_2c15344d826b5848.
Print Assumptions audit_2c15344d826b5848.
