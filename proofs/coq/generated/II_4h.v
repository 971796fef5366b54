(* Theorem II.4h: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4h_1 :
  forall l : R,
  l > 0 -> l < 1 ->
  l > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4h_2 :
  forall l : R,
  l > 0 -> l < 1 ->
  l < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4h_3 :
  forall l P_k : R,
  l > 0 -> l < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * l > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4h_4 :
  forall l P_k : R,
  l > 0 -> l < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * l < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition II_4h_5 := II_4h_1.

Definition II_4h_6 := II_4h_2.

Lemma II_4h_7 :
  forall l P_2_k : R,
  l > 0 -> l < 1 -> P_2_k > 0 -> P_2_k < 1 ->
  P_2_k * l > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4h_8 :
  forall l P_2_k : R,
  l > 0 -> l < 1 -> P_2_k > 0 -> P_2_k < 1 ->
  P_2_k * l < 1.
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
  forall l P P_2 : R,
  l > 0 -> l < 1 -> P > 0 -> P < 1 -> P_2 > 0 -> P_2 < 1 -> P = l * P_2 ->
  P < l.
Proof.
  certify (Certificate [] (Eliminate 6 1 (Coefficients [between 0 0 1; between 2 0 1] (Int 1)))).
Qed.

Lemma II_4h_12 :
  forall l M : R,
  l > 0 -> l < 1 -> M > 1 ->
  1 - l <> 0 /\
  (1 + (M - 1) * l) / (1 - l) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Coefficients [between 0 0 1;
    above 1 1] (Int 1))).
Qed.

Lemma II_4h_13 :
  forall l M : R,
  l > 0 -> l < 1 -> M > 1 ->
  1 - l <> 0 /\
  (1 + (M - 1) * l) / (1 - l) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Coefficients [between 0 0 1;
    above 1 1] (Int 1))).
Qed.

Lemma II_4h_14 :
  forall x : R,
  x > 0 ->
  x > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Definition II_4h_15 := II_4h_1.

Definition II_4h_16 := II_4h_2.

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
  1 - P <> 0 /\
  (1 + (M - 1) * P) / (1 - P) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4h_19 :
  forall M P : R,
  M > 1 -> P > 0 -> P < 1 ->
  1 - P <> 0 /\
  (1 + (M - 1) * P) / (1 - P) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
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
  1 - P <> 0 /\
  (1 + (M - 1) * P) / (1 - P) = (1 + (M - 1) * P) / (1 - P).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] Identity).
Qed.

Lemma II_4h_25 :
  forall phi x_P : R,
  phi > 0 -> x_P = phi ->
  x_P = phi.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4h_27 :
  forall l M P count_1 x lambda phi lambda_P Lambda x_P : R,
  l > 0 -> l < 1 -> M > 1 -> P > 0 -> P < 1 -> count_1 >= 1 -> P < l -> x > 0 -> lambda < 0 -> phi > 0 ->
  lambda_P < 0 -> Lambda = count_1 * lambda ->
  x_P * P ^ 2 * M * l * lambda - P * M * lambda_P * x * l ^ 2 - x_P * P ^ 2 * l * lambda - x_P * P * M * l *
    lambda + P * M * lambda_P * x * l + P * lambda_P * x * l ^ 2 + 2 * x_P * P * l * lambda - 2 * P * lambda_P
    * x * l - x_P * l * lambda + P * lambda_P * x < 0 ->
  lambda_P = Lambda -> x_P = phi ->
  count_1 * x * (1 - l) * (1 + (M - 1) * l) * P - phi * (1 - P) * (1 + (M - 1) * P) * l > 0.
Proof.
  certify (Certificate [] (Eliminate 11 8 (Eliminate 13 7 (Eliminate 14 9 (Combination [term 1 (Int 1)
    [12]%nat] (multiplied_by (Int (-1) * Var 5) (FromHypothesis 8))))))).
Qed.

Lemma II_4h_26 :
  forall l P lambda lambda_P : R,
  l > 0 -> l < 1 -> P > 0 -> P < 1 -> P < l -> lambda < 0 -> lambda_P < 0 ->
  lambda * l * lambda_P * P > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; below 2 0; below 3 0] (Int 1))).
Qed.

Lemma II_4h_28 :
  forall l M P x : R,
  l > 0 -> l < 1 -> M > 1 -> P > 0 -> P < 1 -> P < l -> x > 0 ->
  l * (1 - l) * (1 + (M - 1) * l) * (1 - P) * (1 + (M - 1) * P) * x ^ 2 <> 0 /\
  M / (l * (1 - l) * (1 + (M - 1) * l) * (1 - P) * (1 + (M - 1) * P) * x ^ 2) > 0.
Proof.
  certify (Certificate [divided_by (Var 0 * (Var 3 ^ 2) + Int (-2) * (Var 0 ^ 2) * (Var 3 ^ 2) + Int (-2) *
    Var 0 * Var 2 * (Var 3 ^ 2) + (Var 0 ^ 3) * (Var 3 ^ 2) + (Var 0 ^ 2) * Var 1 * (Var 3 ^ 2) + Int 4 * (Var
    0 ^ 2) * Var 2 * (Var 3 ^ 2) + Var 0 * Var 1 * Var 2 * (Var 3 ^ 2) + Var 0 * (Var 2 ^ 2) * (Var 3 ^ 2) +
    Int (-1) * (Var 0 ^ 3) * Var 1 * (Var 3 ^ 2) + Int (-2) * (Var 0 ^ 3) * Var 2 * (Var 3 ^ 2) + Int (-4) *
    (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 2) + Int (-2) * (Var 0 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1)
    * Var 0 * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 3 * (Var 0 ^ 3) * Var 1 * Var 2 * (Var 3 ^ 2) + (Var 0 ^
    3) * (Var 2 ^ 2) * (Var 3 ^ 2) + (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int 3 * (Var 0 ^ 2) *
    Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 3) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-2)
    * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 2) *
    (Var 3 ^ 2) + (Var 0 ^ 3) * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2)) Gt (Coefficients [between 0 0 1;
    above 1 1; between 2 0 1; above 3 0] (Int 1))] (Coefficients [above 1 1] (Int 1))).
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
  exists l M : R,
  (l = 0 /\ M = 2) /\ l < 1 /\ M > 1 /\
  ~ (l * l > 0).
Proof.
  exists (0), (2).
  decide_numbers.
Qed.

Lemma II_4h_32 :
  exists l M : R,
  (l = 1 /\ M = 2) /\ l > 0 /\ M > 1 /\
  ~ (l * l < 1).
Proof.
  exists (1), (2).
  decide_numbers.
Qed.

Lemma II_4h_33 :
  exists l M : R,
  (l = 1 / 2 /\ M = 0) /\ l > 0 /\ l < 1 /\
  1 - l <> 0 /\
  ~ ((1 + (M - 1) * l) / (1 - l) > 1).
Proof.
  exists (1 / 2), (0).
  decide_numbers.
Qed.
