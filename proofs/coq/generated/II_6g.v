(* Theorem II.6g: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_6g_1 :
  forall x delta : R,
  x >= 0 -> x <= delta -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma II_6g_2 :
  forall b a : R,
  b >= 0 -> b < a ->
  a > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma II_6g_3 :
  forall x delta : R,
  x >= 0 -> x <= delta -> delta <= 1 -> delta >= 0 ->
  x <= 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; between 1 0
    1] (Int 1)))).
Qed.

Lemma II_6g_4 :
  forall x : R,
  x >= 0 -> x <= 1 ->
  x >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6g_5 :
  forall x delta : R,
  x >= 0 -> x <= delta -> delta <= 1 -> delta >= 0 -> x <= 1 ->
  x <= delta.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_6g_6 :
  forall delta : R,
  delta <= 1 -> delta >= 0 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6g_7 :
  forall x : R,
  x >= 0 -> x <= 1 ->
  x <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_6g_8 :
  forall x rest_x_k rest_k : R,
  x >= 0 -> x <= 1 -> rest_x_k >= 0 -> rest_x_k <= rest_k -> rest_k <= 1 -> rest_x_k <= 1 ->
  rest_x_k * x >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_6g_9 :
  forall x delta rest_x_k rest_k : R,
  x >= 0 -> x <= delta -> delta <= 1 -> delta >= 0 -> x <= 1 -> rest_x_k >= 0 -> rest_x_k <= rest_k ->
  rest_k <= 1 -> rest_x_k <= 1 ->
  rest_x_k * x <= rest_k * delta.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; between 2 0 1; above 3 0] (Int 1))))).
Qed.

Lemma II_6g_10 :
  forall delta rest_x_k rest_k : R,
  delta <= 1 -> delta >= 0 -> rest_x_k >= 0 -> rest_x_k <= rest_k -> rest_k <= 1 -> rest_x_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 2 1] (Int 1))).
Qed.

Lemma II_6g_11 :
  forall x rest_x_k rest_k : R,
  x >= 0 -> x <= 1 -> rest_x_k >= 0 -> rest_x_k <= rest_k -> rest_k <= 1 -> rest_x_k <= 1 ->
  rest_x_k * x <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_6g_12 :
  forall delta : R,
  delta <= 1 -> delta >= 0 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_6g_13 :
  forall delta rest_k : R,
  delta <= 1 -> delta >= 0 -> rest_k >= 0 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_6g_14 :
  forall x M b a rest_x : R,
  x >= 0 -> M >= 2 -> b >= 0 -> b < a -> a > 0 -> x <= 1 -> rest_x >= 0 -> rest_x <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * x * rest_x <> 0 /\
  1 + (M - 1) * ((a - b) / (a + (M - 1) * b)) * x * rest_x <> 0 /\
  a + (M - 1) * b <> 0 /\
  ((M * b + a - b) * x + (a - b) * rest_x + (M - 2) * (a - b) * x * rest_x) / (M * b + a - b + (M - 1) * (a -
    b) * x * rest_x) - x = (a - b) / (a + (M - 1) * b) * rest_x * (1 - x) * (1 + (M - 1) * x) / (1 + (M - 1) *
    ((a - b) / (a + (M - 1) * b)) * x * rest_x).
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1));
    divided_by (Int (-1) * Var 2 + Var 3 + Var 1 * Var 2) Gt (Coefficients [above 1 2; above 2 0; above 3 0]
    (Int 1))] Identity).
Qed.

Lemma II_6g_15 :
  forall x M b a rest_x : R,
  x >= 0 -> M >= 2 -> b >= 0 -> b < a -> a > 0 -> x <= 1 -> rest_x >= 0 -> rest_x <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * x * rest_x <> 0 /\
  a + (M - 1) * b <> 0 /\
  1 + (M - 1) * x * rest_x <> 0 /\
  ((M * b + a - b) * x + (a - b) * rest_x + (M - 2) * (a - b) * x * rest_x) / (M * b + a - b + (M - 1) * (a -
    b) * x * rest_x) - x >= (a - b) / (a + (M - 1) * b) * ((x + rest_x + (M - 2) * x * rest_x) / (1 + (M - 1)
    * x * rest_x) - x).
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1));
    divided_by (Int (-1) * Var 2 + Var 3 + Var 1 * Var 2) Gt (Coefficients [above 1 2; above 2 0; above 3 0]
    (Int 1)); divided_by (Int 1 + Int (-1) * Var 0 * Var 4 + Var 0 * Var 1 * Var 4) Gt (Coefficients [between
    0 0 1; above 1 2; between 4 0 1] (Int 1))] (Factors 1 [factor (Var 2) 1 Ge (FromHypothesis 2); factor (Var
    2 + Int (-1) * Var 3) 1 Lt (FromHypothesis 3); factor (Var 1) 1 Gt (Coefficients [above 1 2] (Int 1));
    factor (Int (-1) + Var 1) 1 Gt (Coefficients [above 1 2] (Int 1)); factor (Var 0) 1 Ge (FromHypothesis 0);
    factor (Int (-1) + Var 0) 1 Le (FromHypothesis 5); factor (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) 1 Gt
    (Coefficients [between 0 0 1; above 1 2] (Int 1)); any_sign (Var 4) 2])).
Qed.

Lemma II_6g_16 :
  forall x M b a rest_x : R,
  x >= 0 -> M >= 2 -> b >= 0 -> b < a -> a > 0 -> x <= 1 -> rest_x >= 0 -> rest_x <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * x * rest_x <> 0 /\
  a + (M - 1) * b <> 0 /\
  1 + (M - 1) * x * rest_x <> 0 /\
  ((M * b + a - b) * x + (a - b) * rest_x + (M - 2) * (a - b) * x * rest_x) / (M * b + a - b + (M - 1) * (a -
    b) * x * rest_x) - x <= (a - b) / (a + (M - 1) * b) * ((x + rest_x + (M - 2) * x * rest_x) / (1 + (M - 1)
    * x * rest_x) - x) * (1 + (M - 1) * x * rest_x).
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 2 + Var 3 + Var 1 * Var 2) Gt (Coefficients [above 1 2;
    above 2 0; above 3 0] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0 * Var 4 + Var 0 * Var 1 * Var 4) Gt
    (Coefficients [between 0 0 1; above 1 2; between 4 0 1] (Int 1)); divided_by (Var 2 + Int (-1) * Var 3 +
    Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 * Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var
    2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 * Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2
    0; above 3 0; between 4 0 1] (Int 1))] (Factors (-1) [factor (Int (-1) + Var 1) 1 Gt (Coefficients [above
    1 2] (Int 1)); factor (Var 0) 1 Ge (FromHypothesis 0); factor (Int (-1) + Var 0) 1 Le (FromHypothesis 5);
    factor (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) 1 Gt (Coefficients [between 0 0 1; above 1 2] (Int 1));
    factor (Int 1 + Int (-1) * Var 0 * Var 4 + Var 0 * Var 1 * Var 4) 1 Gt (Coefficients [between 0 0 1; above
    1 2; between 4 0 1] (Int 1)); any_sign (Var 4) 2; any_sign (Var 2 + Int (-1) * Var 3) 2])).
Qed.

Lemma II_6g_17 :
  forall x delta M b a rest_x : R,
  x >= 0 -> x <= delta -> delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> delta >= 0 -> a > 0 -> x <= 1 ->
  rest_x >= 0 -> rest_x <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * x * rest_x <> 0 /\
  M * b + a - b + (M - 1) * (a - b) * delta * rest_x <> 0 /\
  ((M * b + a - b) * x + (a - b) * rest_x + (M - 2) * (a - b) * x * rest_x) / (M * b + a - b + (M - 1) * (a -
    b) * x * rest_x) <= ((M * b + a - b) * delta + (a - b) * rest_x + (M - 2) * (a - b) * delta * rest_x) / (M
    * b + a - b + (M - 1) * (a - b) * delta * rest_x).
Proof.
  certify (Certificate [divided_by (Var 3 + Int (-1) * Var 4 + Int (-1) * Var 2 * Var 3 + Int (-1) * Var 1 *
    Var 3 * Var 5 + Var 1 * Var 4 * Var 5 + Var 1 * Var 2 * Var 3 * Var 5 + Int (-1) * Var 1 * Var 2 * Var 4 *
    Var 5) Lt (Coefficients [between 1 0 1; above 2 2; above 3 0; above 4 0; between 5 0 1] (Int 1));
    divided_by (Var 3 + Int (-1) * Var 4 + Int (-1) * Var 2 * Var 3 + Int (-1) * Var 0 * Var 3 * Var 5 + Var 0
    * Var 4 * Var 5 + Var 0 * Var 2 * Var 3 * Var 5 + Int (-1) * Var 0 * Var 2 * Var 4 * Var 5) Lt
    (Coefficients [between 0 0 1; above 2 2; above 3 0; above 4 0; between 5 0 1] (Int 1))] (Factors 1 [factor
    (Int (-1) * Var 3 + Var 4 + Var 2 * Var 3 + Var 3 * Var 5 + Int (-1) * Var 4 * Var 5) 1 Ge (Coefficients
    [above 2 2; above 3 0; above 4 0; between 5 0 1] (Int 1)); factor (Var 3 + Int (-1) * Var 4 + Int (-1) *
    Var 2 * Var 3 + Int (-1) * Var 3 * Var 5 + Var 4 * Var 5 + Var 2 * Var 3 * Var 5 + Int (-1) * Var 2 * Var
    4 * Var 5) 1 Lt (Coefficients [above 2 2; above 3 0; above 4 0; between 5 0 1] (Int 1)); factor (Var 0 +
    Int (-1) * Var 1) 1 Le (FromHypothesis 1)])).
Qed.

Lemma II_6g_18 :
  forall delta M b a rest_x rest : R,
  delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> delta >= 0 -> a > 0 -> rest_x >= 0 -> rest_x <= rest ->
  rest <= 1 -> rest_x <= 1 -> rest >= 0 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest_x <> 0 /\
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest_x + (M - 2) * (a - b) * delta * rest_x) / (M * b + a - b + (M - 1)
    * (a - b) * delta * rest_x) <= ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta *
    rest) / (M * b + a - b + (M - 1) * (a - b) * delta * rest).
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 5 + Var 0 * Var 3 * Var 5 + Var 0 * Var 1 * Var 2 * Var 5 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 5) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 5 0 1] (Int 1));
    divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 * Var 2 * Var 4 + Var 0
    * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 * Var 4) Lt
    (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1))] (Factors (-1)
    [factor (Var 4 + Int (-1) * Var 5) 1 Le (FromHypothesis 7); factor (Var 2 + Int (-1) * Var 3) 1 Lt
    (FromHypothesis 3); factor (Int (-1) * Var 2 + Var 3 + Var 1 * Var 2) 1 Gt (Coefficients [above 1 2; above
    2 0; above 3 0] (Int 1)); factor (Int (-1) + Var 0) 1 Le (FromHypothesis 0); factor (Int 1 + Int (-1) *
    Var 0 + Var 0 * Var 1) 1 Gt (Coefficients [between 0 0 1; above 1 2] (Int 1))])).
Qed.

Lemma II_6g_19 :
  forall delta_next_x v delta_next : R,
  delta_next_x <= v -> v <= delta_next ->
  delta_next_x <= delta_next.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Substitute 2 1 (Var 1 + Int 0)
    (Coefficients [above 0 0; above 2 0] (Int 1))))).
Qed.

Lemma II_6g_20 :
  forall x M b a eta rest_x : R,
  x >= 0 -> M >= 2 -> b >= 0 -> b < a ->
  eta * (a + (M - 1) * b) * (1 + (M - 1) * x * rest_x) <= (a - b) * (x + rest_x + (M - 2) * x * rest_x - x *
    (1 + (M - 1) * x * rest_x)) ->
  a > 0 -> x <= 1 -> rest_x >= 0 -> rest_x <= 1 ->
  a + (M - 1) * b <> 0 /\
  1 + (M - 1) * x * rest_x <> 0 /\
  eta <= (a - b) / (a + (M - 1) * b) * ((x + rest_x + (M - 2) * x * rest_x) / (1 + (M - 1) * x * rest_x) - x).
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 2 + Var 3 + Var 1 * Var 2) Gt (Coefficients [above 1 2;
    above 2 0; above 3 0] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0 * Var 5 + Var 0 * Var 1 * Var 5) Gt
    (Coefficients [between 0 0 1; above 1 2; between 5 0 1] (Int 1))] (FromHypothesis 4)).
Qed.

Lemma II_6g_21 :
  forall x eta epsilon delta_next_x c h delta_next : R,
  x >= 0 -> -eta <= epsilon -> x <= 1 -> delta_next_x - x >= c * h -> delta_next_x <= delta_next ->
  eta <= c * h ->
  delta_next + epsilon >= x.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1]%nat; term 1 (Int 1) [3]%nat; term 1 (Int 1)
    [4]%nat; term 1 (Int 1) [5]%nat] None)).
Qed.

Lemma II_6g_22 :
  exists x delta_1 delta_2 M b a : R,
  (x = 1 / 2 /\ delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ b = 1 /\ a = 1 / 2) /\ x >= 0 /\
  x <= delta_1 /\ x <= delta_2 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ b >= 0 /\
  M * b + a - b + (M - 1) * (a - b) * x * x <> 0 /\
  a + (M - 1) * b <> 0 /\
  1 + (M - 1) * x * x <> 0 /\
  ~ (((M * b + a - b) * x + (a - b) * x + (M - 2) * (a - b) * x * x) / (M * b + a - b + (M - 1) * (a - b) * x
    * x) - x >= (a - b) / (a + (M - 1) * b) * ((x + x + (M - 2) * x * x) / (1 + (M - 1) * x * x) - x)).
Proof.
  exists (1 / 2), (1 / 2), (1 / 2), (2), (1), (1 / 2).
  decide_numbers.
Qed.
