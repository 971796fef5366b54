(* Theorem II.4g, The key inequality: W increases (proofs/temperature_threshold.py): what its proof owes.
   Written by tools/regenerate.py from the theorem files and their certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4g_1 :
  forall t M : R,
  t > 0 -> t < 1 -> M > 1 ->
  1 - t ^ 2 <> 0 /\
  (1 + (M - 1) * t ^ 2) / (1 - t ^ 2) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2)) Lt (Coefficients [between 0 0 1] (Int 1))]
    (Coefficients [between 0 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4g_2 :
  forall t M : R,
  t > 0 -> t < 1 -> M > 1 ->
  1 - t ^ 2 <> 0 /\
  (1 + (M - 1) * t ^ 2) / (1 - t ^ 2) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2)) Lt (Coefficients [between 0 0 1] (Int 1))]
    (Coefficients [between 0 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4g_3 :
  forall x : R,
  x > 0 ->
  x > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4g_4 :
  forall t : R,
  t > 0 -> t < 1 ->
  t > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4g_5 :
  forall t : R,
  t > 0 -> t < 1 ->
  t < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4g_6 :
  forall lambda : R,
  lambda < 0 ->
  lambda < 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4g_7 :
  forall t : R,
  t > 0 -> t < 1 ->
  1 - t ^ 2 > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma II_4g_8 :
  forall t M : R,
  t > 0 -> t < 1 -> M > 1 ->
  1 + (M - 1) * t ^ 2 > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4g_9 :
  forall t M x : R,
  t > 0 -> t < 1 -> M > 1 -> x > 0 -> x * (1 - t ^ 2) < (M - 1) * t ^ 2 + t ^ 2 ->
  x <> 0 /\
  M * t ^ 2 / x > 1 - t ^ 2.
Proof.
  certify (Certificate [divided_by (Var 2) Gt (FromHypothesis 3)] (FromHypothesis 4)).
Qed.

Lemma II_4g_11 :
  forall t M lambda : R,
  t > 0 -> t < 1 -> M > 1 -> lambda < 0 -> 2 * lambda * t - t ^ 2 + 1 > 0 ->
  -2 * lambda <> 0 /\
  (1 - t ^ 2) * (1 + (M - 1) * t ^ 2) / (-2 * lambda) > t * (1 + (M - 1) * t ^ 2).
Proof.
  certify (Certificate [divided_by (Var 2) Lt (FromHypothesis 3)] (Factors ((-1) # 2) [factor (Int (-1) + (Var
    0 ^ 2) + Int (-2) * Var 0 * Var 2) 1 Lt (FromHypothesis 4); factor (Int 1 + Int (-1) * (Var 0 ^ 2) + (Var
    0 ^ 2) * Var 1) 1 Gt (Coefficients [between 0 0 1; above 1 1] (Int 1))])).
Qed.

Lemma II_4g_10 :
  forall t : R,
  t > 0 -> t < 1 ->
  t > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4g_13 :
  forall t M x : R,
  t > 0 -> t < 1 -> M > 1 -> x > 0 -> M * t ^ 2 + t ^ 2 * x - x > 0 ->
  x <> 0 /\
  M * t ^ 2 / x > 1 - t ^ 2.
Proof.
  certify (Certificate [divided_by (Var 2) Gt (FromHypothesis 3)] (FromHypothesis 4)).
Qed.

Lemma II_4g_12 :
  forall x : R,
  x > 0 ->
  x > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4g_15 :
  forall t M lambda : R,
  t > 0 -> t < 1 -> M > 1 -> lambda < 0 ->
  -1 / 2 * (t ^ 2 - 2 * t * lambda - 1) * (t ^ 2 * M - t ^ 2 + 1) > 0 ->
  -2 * lambda <> 0 /\
  (1 - t ^ 2) * (1 + (M - 1) * t ^ 2) / (-2 * lambda) > t * (1 + (M - 1) * t ^ 2).
Proof.
  certify (Certificate [divided_by (Var 2) Lt (FromHypothesis 3)] (FromHypothesis 4)).
Qed.

Lemma II_4g_14 :
  forall lambda : R,
  lambda < 0 ->
  -lambda > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4g_16 :
  forall t M K_1 K_2 : R,
  t > 0 -> t < 1 -> M > 1 -> K_1 > 1 - t ^ 2 -> K_2 > t * (1 + (M - 1) * t ^ 2) ->
  K_1 + K_2 - 1 - (M - 1) * t ^ 4 > t * (1 - t) * (1 + (M - 1) * t ^ 2).
Proof.
  certify (Certificate [] (Substitute 2 1 (Int 1 + Int 0 + Int (-1) * (Var 0 ^ 2)) (Substitute 3 1 (Var 0 +
    Int 0 + Int (-1) * (Var 0 ^ 3) + (Var 0 ^ 3) * Var 1) (Coefficients [above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_4g_17 :
  forall t M K_1 K_2 : R,
  t > 0 -> t < 1 -> M > 1 -> K_1 + K_2 - 1 - (M - 1) * t ^ 4 > t * (1 - t) * (1 + (M - 1) * t ^ 2) ->
  K_1 + K_2 - 1 - (M - 1) * t ^ 4 > 0.
Proof.
  certify (Certificate [] (Substitute 3 1 (Int 1 + Var 0 + Int (-1) * Var 2 + Int 0 + Int (-1) * (Var 0 ^ 2) +
    Int (-1) * (Var 0 ^ 3) + (Var 0 ^ 3) * Var 1) (Coefficients [between 0 0 1; above 1 1; above 3 0] (Int
    1)))).
Qed.

Lemma II_4g_19 :
  forall t M x lambda : R,
  t > 0 -> t < 1 -> M > 1 -> x > 0 -> lambda < 0 ->
  1 / 2 * (2 * M * t ^ 4 * x * lambda - M * t ^ 4 * x - 2 * t ^ 4 * x * lambda + t ^ 4 * x + M * t ^ 2 * x - 2
    * M * t ^ 2 * lambda - 2 * t ^ 2 * x + 2 * x * lambda + x) > 0 ->
  x <> 0 /\
  -2 * lambda <> 0 /\
  M * t ^ 2 / x + (1 - t ^ 2) * (1 + (M - 1) * t ^ 2) / (-2 * lambda) - 1 - (M - 1) * t ^ 4 > 0.
Proof.
  certify (Certificate [divided_by (Var 2) Gt (FromHypothesis 3); divided_by (Var 3) Lt (FromHypothesis 4)]
    (FromHypothesis 5)).
Qed.

Lemma II_4g_18 :
  forall x lambda : R,
  x > 0 -> lambda < 0 ->
  -lambda * x > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; below 1 0] (Int 1))).
Qed.

Lemma II_4g_20 :
  forall t M x lambda : R,
  t > 0 -> t < 1 -> M > 1 -> x > 0 -> lambda < 0 ->
  -2 * t ^ 2 * lambda <> 0 /\
  x * (1 - t ^ 2) * (1 + (M - 1) * t ^ 2) / (-2 * t ^ 2 * lambda) > 0.
Proof.
  certify (Certificate [divided_by ((Var 0 ^ 2) * Var 3) Lt (Coefficients [between 0 0 1; below 3 0] (Int 1))]
    (Coefficients [between 0 0 1; above 1 1; above 2 0] (Int 1))).
Qed.

Lemma II_4g_21 :
  forall t M x lambda : R,
  t > 0 -> t < 1 -> M > 1 -> x > 0 -> lambda < 0 ->
  t * (1 - t ^ 2) * (1 + (M - 1) * t ^ 2) <> 0 /\
  -2 * t ^ 2 * lambda <> 0 /\
  2 * (x * (1 - t ^ 2) * (1 + (M - 1) * t ^ 2) / (-2 * t ^ 2 * lambda)) / (t * (1 - t ^ 2) * (1 + (M - 1) * t
    ^ 2)) > 0.
Proof.
  certify (Certificate [divided_by ((Var 0 ^ 2) * Var 3) Lt (Coefficients [between 0 0 1; below 3 0] (Int 1));
    divided_by (Int (-1) * Var 0 + Int 2 * (Var 0 ^ 3) + Int (-1) * (Var 0 ^ 3) * Var 1 + Int (-1) * (Var 0 ^
    5) + (Var 0 ^ 5) * Var 1) Lt (Coefficients [between 0 0 1; above 1 1] (Int 1))] (Coefficients [between 0 0
    1; above 1 1; above 2 0] (Int 1))).
Qed.

Lemma II_4g_22 :
  forall c K : R,
  c > 0 -> K > 0 ->
  c * K > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma II_4g_23 :
  forall lambda : R,
  lambda < 0 ->
  lambda <> 0.
Proof.
  certify (Certificate [] (StrictSign Lt (FromHypothesis 0))).
Qed.

Lemma II_4g_24 :
  forall t : R,
  t > 0 -> t < 1 ->
  t <> 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4g_25 :
  exists t M : R,
  (t = 0 /\ M = 2) /\ t < 1 /\ M > 1 /\
  1 - t ^ 2 <> 0 /\
  ~ ((1 + (M - 1) * t ^ 2) / (1 - t ^ 2) > 1).
Proof.
  exists (0), (2).
  decide_numbers.
Qed.

Lemma II_4g_26 :
  exists t M : R,
  (t = 1 /\ M = 2) /\ t > 0 /\ M > 1 /\
  ~ (t < 1).
Proof.
  exists (1), (2).
  decide_numbers.
Qed.

Lemma II_4g_27 :
  exists t M : R,
  (t = 1 / 2 /\ M = 0) /\ t > 0 /\ t < 1 /\
  1 - t ^ 2 <> 0 /\
  ~ ((1 + (M - 1) * t ^ 2) / (1 - t ^ 2) > 1).
Proof.
  exists (1 / 2), (0).
  decide_numbers.
Qed.

Definition audit_5ff40e9ab2b3cd1f : True :=
  let _ := II_4g_1 in let _ := II_4g_2 in let _ := II_4g_3 in let _ := II_4g_4 in let _ := II_4g_5 in let _ :=
    II_4g_6 in let _ := II_4g_7 in let _ := II_4g_8 in let _ := II_4g_9 in let _ := II_4g_11 in let _ :=
    II_4g_10 in let _ := II_4g_13 in let _ := II_4g_12 in let _ := II_4g_15 in let _ := II_4g_14 in let _ :=
    II_4g_16 in let _ := II_4g_17 in let _ := II_4g_19 in let _ := II_4g_18 in let _ := II_4g_20 in let _ :=
    II_4g_21 in let _ := II_4g_22 in let _ := II_4g_23 in let _ := II_4g_24 in let _ := II_4g_25 in let _ :=
    II_4g_26 in let _ := II_4g_27 in I.
Check audit_5ff40e9ab2b3cd1f.
Print Assumptions audit_5ff40e9ab2b3cd1f.
