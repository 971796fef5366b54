(* Theorem II.4g: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4g_1 :
  forall l M : R,
  l > 0 -> l < 1 -> M > 1 ->
  1 - l <> 0 /\
  (1 + (M - 1) * l) / (1 - l) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Coefficients [between 0 0 1;
    above 1 1] (Int 1))).
Qed.

Lemma II_4g_2 :
  forall l M : R,
  l > 0 -> l < 1 -> M > 1 ->
  1 - l <> 0 /\
  (1 + (M - 1) * l) / (1 - l) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Coefficients [between 0 0 1;
    above 1 1] (Int 1))).
Qed.

Lemma II_4g_3 :
  forall x : R,
  x > 0 ->
  x > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4g_4 :
  forall l : R,
  l > 0 -> l < 1 ->
  l > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4g_5 :
  forall l : R,
  l > 0 -> l < 1 ->
  l < 1.
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
  forall l M : R,
  l > 0 -> l < 1 -> M > 1 ->
  1 + (M - 1) * l > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4g_8 :
  forall l M x : R,
  l > 0 -> l < 1 -> M > 1 -> x > 0 -> x * (1 - l) < (M - 1) * l + l ->
  x <> 0 /\
  M * l / x > 1 - l.
Proof.
  certify (Certificate [divided_by (Var 2) Gt (FromHypothesis 3)] (FromHypothesis 4)).
Qed.

Lemma II_4g_10 :
  forall l M lambda : R,
  l > 0 -> l < 1 -> M > 1 -> lambda < 0 -> 2 * lambda * l - l ^ 2 + 1 > 0 ->
  -lambda <> 0 /\
  1 + l <> 0 /\
  (1 - l) * (1 + (M - 1) * l) / (-lambda) > 2 * l * (1 + (M - 1) * l) / (1 + l).
Proof.
  certify (Certificate [divided_by (Var 2) Lt (FromHypothesis 3); divided_by (Int 1 + Var 0) Gt (Coefficients
    [between 0 0 1] (Int 1))] (Factors (-1) [factor (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) 1 Gt
    (Coefficients [between 0 0 1; above 1 1] (Int 1)); factor (Int (-1) + (Var 0 ^ 2) + Int (-2) * Var 0 * Var
    2) 1 Lt (FromHypothesis 4)])).
Qed.

Definition II_4g_9 := II_4g_4.

Lemma II_4g_12 :
  forall l M x : R,
  l > 0 -> l < 1 -> M > 1 -> x > 0 -> M * l + l * x - x > 0 ->
  x <> 0 /\
  M * l / x > 1 - l.
Proof.
  certify (Certificate [divided_by (Var 2) Gt (FromHypothesis 3)] (FromHypothesis 4)).
Qed.

Definition II_4g_11 := II_4g_3.

Lemma II_4g_14 :
  forall l M lambda : R,
  l > 0 -> l < 1 -> M > 1 -> lambda < 0 -> -(l * M - l + 1) * (l ^ 2 - 2 * l * lambda - 1) > 0 ->
  -lambda <> 0 /\
  1 + l <> 0 /\
  (1 - l) * (1 + (M - 1) * l) / (-lambda) > 2 * l * (1 + (M - 1) * l) / (1 + l).
Proof.
  certify (Certificate [divided_by (Var 2) Lt (FromHypothesis 3); divided_by (Int 1 + Var 0) Gt (Coefficients
    [between 0 0 1] (Int 1))] (FromHypothesis 4)).
Qed.

Lemma II_4g_13 :
  forall l lambda : R,
  l > 0 -> l < 1 -> lambda < 0 ->
  -lambda * (l + 1) > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 1 0] (Int 1))).
Qed.

Lemma II_4g_16 :
  forall l M K_1 K_2 : R,
  l > 0 -> l < 1 -> M > 1 -> K_1 > 1 - l -> -2 * l ^ 2 * M + K_2 * l + 2 * l ^ 2 + K_2 - 2 * l > 0 ->
  1 + l <> 0 /\
  K_1 + K_2 - 1 - (M - 1) * l ^ 2 > l * (1 - l) * (1 + (M - 1) * l) / (1 + l).
Proof.
  certify (Certificate [divided_by (Int 1 + Var 0) Gt (Coefficients [between 0 0 1] (Int 1))] (Combination
    [term 1 (Int 1) [3]%nat; term 1 (Int 1) [4]%nat; term 1 (Int 1) [0; 3]%nat] None)).
Qed.

Lemma II_4g_15 :
  forall l : R,
  l > 0 -> l < 1 ->
  l + 1 > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma II_4g_18 :
  forall l M K_1 K_2 : R,
  l > 0 -> l < 1 -> M > 1 -> -2 * M * l ^ 2 + K_1 * l + K_2 * l + 3 * l ^ 2 + K_1 + K_2 - 2 * l - 1 > 0 ->
  K_1 + K_2 - 1 - (M - 1) * l ^ 2 > 0.
Proof.
  certify (Certificate [] (Split (Int (-1) + Var 2 + Var 3 + (Var 0 ^ 2) + Int (-1) * (Var 0 ^ 2) * Var 1)
    [case Gt (FromHypothesis 4); case Le (Contradiction 3 (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1)
    [0; 1]%nat; term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [0; 0; 1; 2]%nat] None))])).
Qed.

Definition II_4g_17 := II_4g_15.

Lemma II_4g_20 :
  forall l M x lambda : R,
  l > 0 -> l < 1 -> M > 1 -> x > 0 -> lambda < 0 ->
  M * l ^ 2 * x * lambda - M * l ^ 2 * x - l ^ 2 * x * lambda + M * l * x - M * l * lambda + l ^ 2 * x - 2 * l
    * x + x * lambda + x > 0 ->
  x <> 0 /\
  -lambda <> 0 /\
  M * l / x + (1 - l) * (1 + (M - 1) * l) / (-lambda) - 1 - (M - 1) * l ^ 2 > 0.
Proof.
  certify (Certificate [divided_by (Var 2) Gt (FromHypothesis 3); divided_by (Var 3) Lt (FromHypothesis 4)]
    (FromHypothesis 5)).
Qed.

Lemma II_4g_19 :
  forall x lambda : R,
  x > 0 -> lambda < 0 ->
  -lambda * x > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; below 1 0] (Int 1))).
Qed.

Lemma II_4g_21 :
  forall l M x lambda : R,
  l > 0 -> l < 1 -> M > 1 -> x > 0 -> lambda < 0 ->
  -l * lambda <> 0 /\
  x * (1 - l) * (1 + (M - 1) * l) / (-l * lambda) > 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3) Lt (Coefficients [between 0 0 1; below 3 0] (Int 1))]
    (Coefficients [between 0 0 1; above 1 1; above 2 0] (Int 1))).
Qed.

Lemma II_4g_22 :
  forall l M x lambda : R,
  l > 0 -> l < 1 -> M > 1 -> x > 0 -> lambda < 0 ->
  l * (1 - l) * (1 + (M - 1) * l) <> 0 /\
  -l * lambda <> 0 /\
  x * (1 - l) * (1 + (M - 1) * l) / (-l * lambda) / (l * (1 - l) * (1 + (M - 1) * l)) > 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3) Lt (Coefficients [between 0 0 1; below 3 0] (Int 1));
    divided_by (Int (-1) * Var 0 + Int 2 * (Var 0 ^ 2) + Int (-1) * (Var 0 ^ 3) + Int (-1) * (Var 0 ^ 2) * Var
    1 + (Var 0 ^ 3) * Var 1) Lt (Coefficients [between 0 0 1; above 1 1] (Int 1))] (Coefficients [between 0 0
    1; above 1 1; above 2 0] (Int 1))).
Qed.

Lemma II_4g_23 :
  forall c K : R,
  c > 0 -> K > 0 ->
  c * K > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma II_4g_24 :
  forall l : R,
  l > 0 -> l < 1 ->
  l <> 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4g_25 :
  forall lambda : R,
  lambda < 0 ->
  lambda <> 0.
Proof.
  certify (Certificate [] (StrictSign Lt (FromHypothesis 0))).
Qed.

Lemma II_4g_26 :
  exists l M : R,
  (l = 0 /\ M = 2) /\ l < 1 /\ M > 1 /\
  1 - l <> 0 /\
  ~ ((1 + (M - 1) * l) / (1 - l) > 1).
Proof.
  exists (0), (2).
  decide_numbers.
Qed.

Lemma II_4g_27 :
  exists l M : R,
  (l = 1 /\ M = 2) /\ l > 0 /\ M > 1 /\
  ~ (l < 1).
Proof.
  exists (1), (2).
  decide_numbers.
Qed.

Lemma II_4g_28 :
  exists l M : R,
  (l = 1 / 2 /\ M = 0) /\ l > 0 /\ l < 1 /\
  1 - l <> 0 /\
  ~ ((1 + (M - 1) * l) / (1 - l) > 1).
Proof.
  exists (1 / 2), (0).
  decide_numbers.
Qed.
