(* Theorem II.3c: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_3c_1 :
  forall b a : R,
  b >= 0 -> b < a ->
  a > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma II_3c_2 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_3c_3 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_3c_4 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3c_5 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition II_3c_6 := II_3c_2.

Definition II_3c_7 := II_3c_3.

Lemma II_3c_8 :
  forall delta L_k : R,
  delta > 0 -> delta < 1 -> L_k > 0 -> L_k < 1 ->
  L_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3c_9 :
  forall delta L_k : R,
  delta > 0 -> delta < 1 -> L_k > 0 -> L_k < 1 ->
  L_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3c_10 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  1 - delta >= 1 - delta.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_3c_11 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  1 - delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Definition II_3c_12 := II_3c_2.

Definition II_3c_13 := II_3c_3.

Lemma II_3c_14 :
  forall delta E_k L_k : R,
  delta > 0 -> delta < 1 -> E_k >= 1 - L_k -> E_k > 0 -> L_k > 0 -> L_k < 1 ->
  E_k + 1 - delta >= 1 - L_k * delta.
Proof.
  certify (Certificate [] (Substitute 2 1 (Int 1 + Int (-1) * Var 1 + Int 0) (Coefficients [between 0 0 1;
    above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma II_3c_15 :
  forall delta E_k L_k : R,
  delta > 0 -> delta < 1 -> E_k >= 1 - L_k -> E_k > 0 -> L_k > 0 -> L_k < 1 ->
  E_k + 1 - delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_3c_16 :
  forall delta E_k L_k : R,
  delta > 0 -> delta < 1 -> E_k >= 1 - L_k -> E_k > 0 -> L_k > 0 -> L_k < 1 ->
  L_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_3c_17 :
  forall delta E_k L_k : R,
  delta > 0 -> delta < 1 -> E_k >= 1 - L_k -> E_k > 0 -> L_k > 0 -> L_k < 1 ->
  L_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_3c_18 :
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

Lemma II_3c_19 :
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

Lemma II_3c_20 :
  forall delta M b a rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> b >= 0 -> b < a -> a > 0 -> rest > 0 -> rest < 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) > 0.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1))]
    (Substitute 3 1 (Var 2 + Int 0) (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0
    1] (Int 1)))).
Qed.

Definition II_3c_21 := II_3c_2.

Lemma II_3c_22 :
  forall delta delta_next : R,
  delta > 0 -> delta < 1 -> delta_next > delta ->
  delta_next >= delta.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_3c_23 :
  forall delta L_k L_next_k : R,
  delta > 0 -> delta < 1 -> L_k > 0 -> L_next_k >= L_k ->
  L_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_3c_24 :
  forall delta delta_next L_k L_next_k : R,
  delta > 0 -> delta < 1 -> delta_next > delta -> L_k > 0 -> L_next_k >= L_k ->
  L_next_k * delta_next >= L_k * delta.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_3c_25 :
  forall delta M b a rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> b >= 0 -> b < a -> a > 0 -> rest > 0 -> rest < 1 ->
  1 - delta <> 0 /\
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  1 + (M - 1) * ((a - b) / (a + (M - 1) * b)) * delta * rest <> 0 /\
  a + (M - 1) * b <> 0 /\
  (1 - ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M -
    1) * (a - b) * delta * rest)) / (1 - delta) = (1 - (a - b) / (a + (M - 1) * b) * rest) / (1 + (M - 1) *
    ((a - b) / (a + (M - 1) * b)) * delta * rest).
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1));
    divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1); divided_by (Int (-1) * Var 2 + Var 3 + Var 1 * Var 2)
    Gt (Coefficients [above 1 2; above 2 0; above 3 0] (Int 1))] Identity).
Qed.

Lemma II_3c_26 :
  forall delta M b a rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> b >= 0 -> b < a -> a > 0 -> rest > 0 -> rest < 1 ->
  1 - delta <> 0 /\
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  a <> 0 /\
  (1 - ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M -
    1) * (a - b) * delta * rest)) / (1 - delta) >= b / a.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1));
    divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1); divided_by (Var 3) Gt (FromHypothesis 5)] (Factors
    (-1) [factor (Var 2 + Int (-1) * Var 3) 1 Lt (FromHypothesis 4); factor (Int (-1) + Var 0) 1 Lt
    (FromHypothesis 1); factor (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Var 3 * Var 4 + Int (-1)
    * Var 0 * Var 2 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4) 1 Lt (Coefficients [between 0 0 1; above 1 2;
    above 2 0; above 3 0; between 4 0 1] (Int 1))])).
Qed.

Lemma II_3c_27 :
  forall delta rest L E : R,
  delta > 0 -> delta < 1 -> rest > 0 -> rest < 1 -> L > 0 -> L < 1 -> E >= 1 - L -> E > 0 ->
  L = delta * rest ->
  E >= 1 - delta * rest.
Proof.
  certify (Certificate [] (Eliminate 8 2 (FromHypothesis 6))).
Qed.

Lemma II_3c_28 :
  forall delta M b a rest E : R,
  delta > 0 -> delta < 1 -> M >= 2 -> b >= 0 -> b < a -> a > 0 -> rest > 0 -> rest < 1 -> E > 0 ->
  E >= 1 - delta * rest ->
  1 - delta <> 0 /\
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  a <> 0 /\
  (1 - ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M -
    1) * (a - b) * delta * rest)) / (1 - delta) <= b / a + E.
Proof.
  certify (Certificate [divided_by (Var 3) Gt (FromHypothesis 5); divided_by (Var 2 + Int (-1) * Var 3 + Int
    (-1) * Var 1 * Var 2 + Int (-1) * Var 0 * Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 *
    Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 * Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0;
    above 3 0; between 4 0 1] (Int 1)); divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Factors 1
    [factor (Int (-1) + Var 0) 1 Lt (FromHypothesis 1); factor ((Var 2 ^ 2) + Int (-2) * Var 2 * Var 3 + (Var
    3 ^ 2) + Int (-1) * Var 1 * (Var 2 ^ 2) + Var 1 * Var 2 * Var 3 + Var 2 * Var 3 * Var 4 + Var 2 * Var 3 *
    Var 5 + Int (-1) * (Var 3 ^ 2) * Var 4 + Int (-1) * (Var 3 ^ 2) * Var 5 + Int (-1) * Var 0 * (Var 2 ^ 2) *
    Var 4 + Var 0 * Var 2 * Var 3 * Var 4 + Int (-1) * Var 1 * Var 2 * Var 3 * Var 5 + Var 0 * Var 1 * (Var 2
    ^ 2) * Var 4 + Int (-1) * Var 0 * Var 1 * Var 2 * Var 3 * Var 4 + Int (-1) * Var 0 * Var 2 * Var 3 * Var 4
    * Var 5 + Var 0 * (Var 3 ^ 2) * Var 4 * Var 5 + Var 0 * Var 1 * Var 2 * Var 3 * Var 4 * Var 5 + Int (-1) *
    Var 0 * Var 1 * (Var 3 ^ 2) * Var 4 * Var 5) 1 Le (Substitute 3 1 (Var 2 + Int 0) (Substitute 5 1 (Int 1 +
    Int 0 + Int (-1) * Var 0 * Var 4) (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4
    0 1; above 5 0] (Int 1))))])).
Qed.

Lemma II_3c_29 :
  forall delta L L_0 rest : R,
  delta > 0 -> delta < 1 -> L >= L_0 -> L_0 > 0 -> L_0 < 1 -> rest > 0 -> rest < 1 -> L > 0 -> L < 1 ->
  L = delta * rest ->
  rest >= L_0.
Proof.
  certify (Certificate [] (Eliminate 9 1 (Substitute 2 (-1) (Int (-1) * Int 0 + Var 0 * Var 3) (Coefficients
    [between 0 0 1; above 2 0; between 3 0 1] (Int 1))))).
Qed.

Lemma II_3c_30 :
  forall L L_0 L_next : R,
  L >= L_0 -> L_0 > 0 -> L_0 < 1 -> L > 0 -> L < 1 -> L_next >= L ->
  L_next >= L_0.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 1 (Var 0 + Int 0)
    (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma II_3c_31 :
  forall delta M b a L_0 rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> b >= 0 -> b < a -> L_0 > 0 -> L_0 < 1 -> a > 0 -> rest > 0 ->
  rest < 1 -> rest >= L_0 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  a + (M - 1) * b <> 0 /\
  1 - ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1)
    * (a - b) * delta * rest) <= (1 - (a - b) / (a + (M - 1) * b) * L_0) * (1 - delta).
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 2 + Var 3 + Var 1 * Var 2) Gt (Coefficients [above 1 2;
    above 2 0; above 3 0] (Int 1)); divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1)
    * Var 0 * Var 2 * Var 5 + Var 0 * Var 3 * Var 5 + Var 0 * Var 1 * Var 2 * Var 5 + Int (-1) * Var 0 * Var 1
    * Var 3 * Var 5) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 5 0 1] (Int
    1))] (Factors 1 [factor (Var 2 + Int (-1) * Var 3) 1 Lt (FromHypothesis 4); factor (Int (-1) + Var 0) 1 Lt
    (FromHypothesis 1); factor (Var 2 * Var 4 + Int (-1) * Var 2 * Var 5 + Int (-1) * Var 3 * Var 4 + Var 3 *
    Var 5 + Var 0 * Var 2 * Var 5 + Int (-1) * Var 0 * Var 3 * Var 5 + Int (-1) * Var 1 * Var 2 * Var 4 + Var
    1 * Var 2 * Var 5 + Int (-2) * Var 0 * Var 1 * Var 2 * Var 5 + Var 0 * Var 1 * Var 3 * Var 5 + Int (-1) *
    Var 0 * Var 2 * Var 4 * Var 5 + Var 0 * Var 3 * Var 4 * Var 5 + Var 0 * (Var 1 ^ 2) * Var 2 * Var 5 + Var
    0 * Var 1 * Var 2 * Var 4 * Var 5 + Int (-1) * Var 0 * Var 1 * Var 3 * Var 4 * Var 5) 1 Ge (Substitute 5 1
    (Var 4 + Int 0) (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1; above 5 0]
    (Int 1)))])).
Qed.

Lemma II_3c_32 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  1 - delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_3c_33 :
  forall M b a L_0 : R,
  M >= 2 -> b >= 0 -> b < a -> L_0 > 0 -> L_0 < 1 -> a > 0 ->
  a + (M - 1) * b <> 0 /\
  1 - (a - b) / (a + (M - 1) * b) * L_0 >= 0.
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 1 + Var 2 + Var 0 * Var 1) Gt (Coefficients [above 0 2;
    above 1 0; above 2 0] (Int 1))] (Coefficients [above 0 2; above 1 0; above 2 0; between 3 0 1] (Int 1))).
Qed.

Lemma II_3c_34 :
  forall M b a L_0 : R,
  M >= 2 -> b >= 0 -> b < a -> L_0 > 0 -> L_0 < 1 -> a > 0 ->
  a + (M - 1) * b <> 0 /\
  1 - (a - b) / (a + (M - 1) * b) * L_0 < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 1 + Var 2 + Var 0 * Var 1) Gt (Coefficients [above 0 2;
    above 1 0; above 2 0] (Int 1))] (Factors (-1) [factor (Var 3) 1 Gt (FromHypothesis 3); factor (Var 1 + Int
    (-1) * Var 2) 1 Lt (FromHypothesis 2)])).
Qed.

Lemma II_3c_35 :
  forall delta M b a rest E : R,
  delta > 0 -> delta < 1 -> M >= 2 -> b >= 0 -> b < a -> a > 0 -> rest > 0 -> rest < 1 -> E > 0 ->
  a <> 0 /\
  1 - delta <> 0 /\
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  b / a - (1 - ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b
    + (M - 1) * (a - b) * delta * rest)) / (1 - delta) <= E.
Proof.
  certify (Certificate [divided_by (Var 3) Gt (FromHypothesis 5); divided_by (Var 2 + Int (-1) * Var 3 + Int
    (-1) * Var 1 * Var 2 + Int (-1) * Var 0 * Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 *
    Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 * Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0;
    above 3 0; between 4 0 1] (Int 1)); divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Factors (-1)
    [factor (Int (-1) + Var 0) 1 Lt (FromHypothesis 1); factor ((Var 2 ^ 2) + Int (-2) * Var 2 * Var 3 + (Var
    3 ^ 2) + Int (-1) * Var 1 * (Var 2 ^ 2) + Var 1 * Var 2 * Var 3 + Var 2 * Var 3 * Var 4 + Int (-1) * Var 2
    * Var 3 * Var 5 + Int (-1) * (Var 3 ^ 2) * Var 4 + (Var 3 ^ 2) * Var 5 + Int (-1) * Var 0 * (Var 2 ^ 2) *
    Var 4 + Var 0 * Var 2 * Var 3 * Var 4 + Var 1 * Var 2 * Var 3 * Var 5 + Var 0 * Var 1 * (Var 2 ^ 2) * Var
    4 + Int (-1) * Var 0 * Var 1 * Var 2 * Var 3 * Var 4 + Var 0 * Var 2 * Var 3 * Var 4 * Var 5 + Int (-1) *
    Var 0 * (Var 3 ^ 2) * Var 4 * Var 5 + Int (-1) * Var 0 * Var 1 * Var 2 * Var 3 * Var 4 * Var 5 + Var 0 *
    Var 1 * (Var 3 ^ 2) * Var 4 * Var 5) 1 Ge (Substitute 3 1 (Var 2 + Int 0) (Coefficients [between 0 0 1;
    above 1 2; above 2 0; above 3 0; between 4 0 1; above 5 0] (Int 1)))])).
Qed.

Lemma II_3c_36 :
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

Lemma II_3c_37 :
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

Lemma II_3c_38 :
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

Lemma II_3c_39 :
  exists delta_1 delta_2 M b a : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ b = 1 /\ a = 1 / 2) /\ delta_1 > 0 /\ delta_2 > 0 /\
  delta_1 < 1 /\ delta_2 < 1 /\ M >= 2 /\ b >= 0 /\
  M * b + a - b + (M - 1) * (a - b) * delta_1 * delta_2 <> 0 /\
  ~ (((M * b + a - b) * delta_1 + (a - b) * delta_2 + (M - 2) * (a - b) * delta_1 * delta_2) / (M * b + a - b
    + (M - 1) * (a - b) * delta_1 * delta_2) > delta_1).
Proof.
  exists (1 / 2), (1 / 2), (2), (1), (1 / 2).
  decide_numbers.
Qed.

Lemma II_3c_40 :
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
