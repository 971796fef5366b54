(* Theorem II.4h, The gain in log-odds grows faster than the log-odds (proofs/temperature_threshold.py): what its proof owes.
   Written by tools/regenerate.py from the theorem files and their certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4h_1 :
  forall t : R,
  t > 0 -> t < 1 ->
  t > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4h_2 :
  forall t : R,
  t > 0 -> t < 1 ->
  t < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4h_3 :
  forall t P_k : R,
  t > 0 -> t < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * t > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4h_4 :
  forall t P_k : R,
  t > 0 -> t < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * t < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4h_5 :
  forall t : R,
  t > 0 -> t < 1 ->
  t > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4h_6 :
  forall t : R,
  t > 0 -> t < 1 ->
  t < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4h_7 :
  forall t P_2_k : R,
  t > 0 -> t < 1 -> P_2_k > 0 -> P_2_k < 1 ->
  P_2_k * t > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4h_8 :
  forall t P_2_k : R,
  t > 0 -> t < 1 -> P_2_k > 0 -> P_2_k < 1 ->
  P_2_k * t < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4h_9 :
  1 >= 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_4h_10 :
  forall count_1_k : R,
  count_1_k >= 1 ->
  count_1_k + 1 >= 1.
Proof.
  certify (Certificate [] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4h_11 :
  forall t P P_2 : R,
  t > 0 -> t < 1 -> P > 0 -> P < 1 -> P_2 > 0 -> P_2 < 1 -> P = t * P_2 ->
  P < t.
Proof.
  certify (Certificate [] (Eliminate 6 1 (Coefficients [between 0 0 1; between 2 0 1] (Int 1)))).
Qed.

Lemma II_4h_12 :
  forall t M : R,
  t > 0 -> t < 1 -> M > 1 ->
  1 - t ^ 2 <> 0 /\
  (1 + (M - 1) * t ^ 2) / (1 - t ^ 2) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2)) Lt (Coefficients [between 0 0 1] (Int 1))]
    (Coefficients [between 0 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4h_13 :
  forall t M : R,
  t > 0 -> t < 1 -> M > 1 ->
  1 - t ^ 2 <> 0 /\
  (1 + (M - 1) * t ^ 2) / (1 - t ^ 2) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2)) Lt (Coefficients [between 0 0 1] (Int 1))]
    (Coefficients [between 0 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4h_14 :
  forall x : R,
  x > 0 ->
  x > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4h_15 :
  forall t : R,
  t > 0 -> t < 1 ->
  t > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4h_16 :
  forall t : R,
  t > 0 -> t < 1 ->
  t < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4h_17 :
  forall lambda : R,
  lambda < 0 ->
  lambda < 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4h_18 :
  forall M P : R,
  M > 1 -> P > 0 -> P < 1 ->
  1 - P ^ 2 <> 0 /\
  (1 + (M - 1) * P ^ 2) / (1 - P ^ 2) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 1 ^ 2)) Lt (Coefficients [between 1 0 1] (Int 1))]
    (Coefficients [above 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4h_19 :
  forall M P : R,
  M > 1 -> P > 0 -> P < 1 ->
  1 - P ^ 2 <> 0 /\
  (1 + (M - 1) * P ^ 2) / (1 - P ^ 2) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 1 ^ 2)) Lt (Coefficients [between 1 0 1] (Int 1))]
    (Coefficients [above 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4h_20 :
  forall phi : R,
  phi > 0 ->
  phi > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4h_21 :
  forall lambda_P : R,
  lambda_P < 0 ->
  lambda_P < 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4h_22 :
  forall lambda : R,
  lambda < 0 ->
  lambda = lambda.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_4h_23 :
  forall lambda Lambda_k count_1_k : R,
  lambda < 0 -> Lambda_k = count_1_k * lambda ->
  Lambda_k + lambda = (count_1_k + 1) * lambda.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4h_24 :
  forall M P : R,
  M > 1 -> P > 0 -> P < 1 ->
  1 - P ^ 2 <> 0 /\
  (1 + (M - 1) * P ^ 2) / (1 - P ^ 2) = (1 + (M - 1) * P ^ 2) / (1 - P ^ 2).
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 1 ^ 2)) Lt (Coefficients [between 1 0 1] (Int 1))]
    Identity).
Qed.

Lemma II_4h_25 :
  forall phi x_P : R,
  phi > 0 -> x_P = phi ->
  x_P = phi.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4h_27 :
  forall t M P count_1 x lambda phi lambda_P Lambda x_P : R,
  t > 0 -> t < 1 -> M > 1 -> P > 0 -> P < 1 -> count_1 >= 1 -> P < t -> x > 0 -> lambda < 0 -> phi > 0 ->
  lambda_P < 0 -> Lambda = count_1 * lambda ->
  1 / 2 * (x_P * P ^ 4 * M * t ^ 2 * lambda - P ^ 2 * M * lambda_P * x * t ^ 4 - x_P * P ^ 4 * t ^ 2 * lambda
    + P ^ 2 * lambda_P * x * t ^ 4 - x_P * P ^ 2 * M * t ^ 2 * lambda + P ^ 2 * M * lambda_P * x * t ^ 2 + 2 *
    x_P * P ^ 2 * t ^ 2 * lambda - 2 * P ^ 2 * lambda_P * x * t ^ 2 - x_P * t ^ 2 * lambda + P ^ 2 * lambda_P
    * x) < 0 ->
  lambda_P = Lambda -> x_P = phi ->
  count_1 * x * (1 - t ^ 2) * (1 + (M - 1) * t ^ 2) * P ^ 2 - phi * (1 - P ^ 2) * (1 + (M - 1) * P ^ 2) * t ^
    2 > 0.
Proof.
  certify (Certificate [] (Eliminate 11 8 (Eliminate 13 7 (Eliminate 14 9 (Combination [term 1 (Int 1)
    [12]%nat] (multiplied_by ((Int (-1) / Int 2) * Var 5) (FromHypothesis 8))))))).
Qed.

Lemma II_4h_26 :
  forall t P lambda lambda_P : R,
  t > 0 -> t < 1 -> P > 0 -> P < 1 -> P < t -> lambda < 0 -> lambda_P < 0 ->
  lambda * lambda_P * t ^ 2 * P ^ 2 > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; below 2 0; below 3 0] (Int 1))).
Qed.

Lemma II_4h_28 :
  forall t M P x : R,
  t > 0 -> t < 1 -> M > 1 -> P > 0 -> P < 1 -> P < t -> x > 0 ->
  t * (1 - t ^ 2) * (1 + (M - 1) * t ^ 2) * (1 - P ^ 2) * (1 + (M - 1) * P ^ 2) * x ^ 2 <> 0 /\
  2 * M / (t * (1 - t ^ 2) * (1 + (M - 1) * t ^ 2) * (1 - P ^ 2) * (1 + (M - 1) * P ^ 2) * x ^ 2) > 0.
Proof.
  certify (Certificate [divided_by (Var 0 * (Var 3 ^ 2) + Int (-2) * (Var 0 ^ 3) * (Var 3 ^ 2) + Int (-2) *
    Var 0 * (Var 2 ^ 2) * (Var 3 ^ 2) + (Var 0 ^ 3) * Var 1 * (Var 3 ^ 2) + Var 0 * Var 1 * (Var 2 ^ 2) * (Var
    3 ^ 2) + (Var 0 ^ 5) * (Var 3 ^ 2) + Int 4 * (Var 0 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Var 0 * (Var 2 ^ 4)
    * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 5) * Var 1 * (Var 3 ^ 2) + Int (-4) * (Var 0 ^ 3) * Var 1 * (Var 2 ^
    2) * (Var 3 ^ 2) + Int (-1) * Var 0 * Var 1 * (Var 2 ^ 4) * (Var 3 ^ 2) + Int (-2) * (Var 0 ^ 5) * (Var 2
    ^ 2) * (Var 3 ^ 2) + (Var 0 ^ 3) * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-2) * (Var 0 ^ 3) * (Var
    2 ^ 4) * (Var 3 ^ 2) + Int 3 * (Var 0 ^ 5) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 3 * (Var 0 ^ 3) * Var
    1 * (Var 2 ^ 4) * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 5) * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + (Var 0
    ^ 5) * (Var 2 ^ 4) * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 3) * (Var 1 ^ 2) * (Var 2 ^ 4) * (Var 3 ^ 2) + Int
    (-2) * (Var 0 ^ 5) * Var 1 * (Var 2 ^ 4) * (Var 3 ^ 2) + (Var 0 ^ 5) * (Var 1 ^ 2) * (Var 2 ^ 4) * (Var 3
    ^ 2)) Gt (Coefficients [between 0 0 1; above 1 1; between 2 0 1; above 3 0] (Int 1))] (Coefficients [above
    1 1] (Int 1))).
Qed.

Lemma II_4h_29 :
  forall c D : R,
  c > 0 -> D > 0 ->
  c * D > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma II_4h_30 :
  forall x : R,
  x > 0 ->
  x <> 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4h_31 :
  exists t M : R,
  (t = 0 /\ M = 2) /\ t < 1 /\ M > 1 /\
  ~ (t * t > 0).
Proof.
  exists (0), (2).
  decide_numbers.
Qed.

Lemma II_4h_32 :
  exists t M : R,
  (t = 1 /\ M = 2) /\ t > 0 /\ M > 1 /\
  ~ (t * t < 1).
Proof.
  exists (1), (2).
  decide_numbers.
Qed.

Lemma II_4h_33 :
  exists t M : R,
  (t = 1 / 2 /\ M = 0) /\ t > 0 /\ t < 1 /\
  1 - t ^ 2 <> 0 /\
  ~ ((1 + (M - 1) * t ^ 2) / (1 - t ^ 2) > 1).
Proof.
  exists (1 / 2), (0).
  decide_numbers.
Qed.

Definition audit_6e74838ec73e3504 : True :=
  let _ := II_4h_1 in let _ := II_4h_2 in let _ := II_4h_3 in let _ := II_4h_4 in let _ := II_4h_5 in let _ :=
    II_4h_6 in let _ := II_4h_7 in let _ := II_4h_8 in let _ := II_4h_9 in let _ := II_4h_10 in let _ :=
    II_4h_11 in let _ := II_4h_12 in let _ := II_4h_13 in let _ := II_4h_14 in let _ := II_4h_15 in let _ :=
    II_4h_16 in let _ := II_4h_17 in let _ := II_4h_18 in let _ := II_4h_19 in let _ := II_4h_20 in let _ :=
    II_4h_21 in let _ := II_4h_22 in let _ := II_4h_23 in let _ := II_4h_24 in let _ := II_4h_25 in let _ :=
    II_4h_27 in let _ := II_4h_26 in let _ := II_4h_28 in let _ := II_4h_29 in let _ := II_4h_30 in let _ :=
    II_4h_31 in let _ := II_4h_32 in let _ := II_4h_33 in I.
Check audit_6e74838ec73e3504.
Print Assumptions audit_6e74838ec73e3504.
