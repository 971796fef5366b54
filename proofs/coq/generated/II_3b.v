(* Theorem II.3b: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_3b_1 :
  forall b a : R,
  b >= 0 -> b < a ->
  a > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma II_3b_2 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_3b_3 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_3b_4 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3b_5 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition II_3b_6 := II_3b_2.

Lemma II_3b_7 :
  forall delta M b a rest : R,
  delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> delta > 0 -> rest > 0 -> a > 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) >= delta.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1))] (Factors
    1 [factor (Var 4) 1 Gt (FromHypothesis 5); factor (Var 2 + Int (-1) * Var 3) 1 Lt (FromHypothesis 3);
    factor (Int (-1) + Var 0) 1 Le (FromHypothesis 0); factor (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) 1 Gt
    (Coefficients [between 0 0 1; above 1 2] (Int 1))])).
Qed.

Lemma II_3b_8 :
  forall delta M b a rest : R,
  delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> delta > 0 -> rest > 0 -> a > 0 -> rest <= 1 ->
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

Lemma II_3b_9 :
  forall delta_next : R,
  delta_next > 0 ->
  delta_next > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_3b_10 :
  forall delta_next rest_next_k : R,
  delta_next > 0 -> rest_next_k > 0 ->
  rest_next_k * delta_next > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma II_3b_11 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_3b_12 :
  forall delta delta_next : R,
  delta <= 1 -> delta > 0 -> delta_next >= delta ->
  delta_next >= delta.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_3b_13 :
  forall delta L_k L_next_k : R,
  delta <= 1 -> delta > 0 -> L_k > 0 -> L_next_k >= L_k ->
  L_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_3b_14 :
  forall delta delta_next L_k L_next_k : R,
  delta <= 1 -> delta > 0 -> delta_next >= delta -> L_k > 0 -> L_next_k >= L_k ->
  L_next_k * delta_next >= L_k * delta.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_3b_15 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  1 - delta >= 1 - delta.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_3b_16 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_3b_17 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_3b_18 :
  forall delta E_k L_k : R,
  delta <= 1 -> delta > 0 -> E_k >= 1 - L_k -> L_k >= 0 -> L_k <= 1 ->
  E_k + 1 - delta >= 1 - L_k * delta.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 1 + Int (-1) * Var 2 + Int 0) (Coefficients [between 0 0 1;
    above 1 0; between 2 0 1] (Int 1)))).
Qed.

Lemma II_3b_19 :
  forall delta E_k L_k : R,
  delta <= 1 -> delta > 0 -> E_k >= 1 - L_k -> L_k >= 0 -> L_k <= 1 ->
  L_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_3b_20 :
  forall delta E_k L_k : R,
  delta <= 1 -> delta > 0 -> E_k >= 1 - L_k -> L_k >= 0 -> L_k <= 1 ->
  L_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_3b_21 :
  forall delta rest L L_0 : R,
  delta <= 1 -> delta > 0 -> rest > 0 -> L >= L_0 -> L_0 > 0 -> L_0 <= 1 -> rest <= 1 -> L > 0 -> L <= 1 ->
  L = delta * rest ->
  rest >= L_0.
Proof.
  certify (Certificate [] (Eliminate 9 2 (Substitute 3 (-1) (Int (-1) * Int 0 + Var 0 * Var 1) (Coefficients
    [between 0 0 1; between 1 0 1; above 3 0] (Int 1))))).
Qed.

Lemma II_3b_22 :
  forall L L_0 L_next : R,
  L >= L_0 -> L_0 > 0 -> L_0 <= 1 -> L > 0 -> L_next >= L -> L <= 1 ->
  L_next >= L_0.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 1 (Var 0 + Int 0)
    (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma II_3b_23 :
  forall delta M b a rest : R,
  delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> delta > 0 -> rest > 0 -> a > 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1))]
    (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1))).
Qed.

Lemma II_3b_24 :
  forall delta M b a rest L_0 : R,
  delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> delta > 0 -> rest > 0 -> L_0 > 0 -> L_0 <= 1 -> a > 0 ->
  rest <= 1 -> rest >= L_0 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  a + (M - 1) * b <> 0 /\
  1 - ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1)
    * (a - b) * delta * rest) <= (1 - (a - b) / (a + (M - 1) * b) * L_0) * (1 - delta).
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 2 + Var 3 + Var 1 * Var 2) Gt (Coefficients [above 1 2;
    above 2 0; above 3 0] (Int 1)); divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1)
    * Var 0 * Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1
    * Var 3 * Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int
    1))] (Factors 1 [factor (Var 2 + Int (-1) * Var 3) 1 Lt (FromHypothesis 3); factor (Int (-1) + Var 0) 1 Le
    (FromHypothesis 0); factor (Int (-1) * Var 2 * Var 4 + Var 2 * Var 5 + Var 3 * Var 4 + Int (-1) * Var 3 *
    Var 5 + Var 0 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 3 * Var 4 + Var 1 * Var 2 * Var 4 + Int (-1) * Var
    1 * Var 2 * Var 5 + Int (-2) * Var 0 * Var 1 * Var 2 * Var 4 + Var 0 * Var 1 * Var 3 * Var 4 + Int (-1) *
    Var 0 * Var 2 * Var 4 * Var 5 + Var 0 * Var 3 * Var 4 * Var 5 + Var 0 * (Var 1 ^ 2) * Var 2 * Var 4 + Var
    0 * Var 1 * Var 2 * Var 4 * Var 5 + Int (-1) * Var 0 * Var 1 * Var 3 * Var 4 * Var 5) 1 Ge (Substitute 5
    (-1) (Var 4 + Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0
    1; above 5 0] (Int 1)))])).
Qed.

Lemma II_3b_25 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  1 - delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_3b_26 :
  forall M b a L_0 : R,
  M >= 2 -> b >= 0 -> b < a -> L_0 > 0 -> L_0 <= 1 -> a > 0 ->
  a + (M - 1) * b <> 0 /\
  1 - (a - b) / (a + (M - 1) * b) * L_0 >= 0.
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 1 + Var 2 + Var 0 * Var 1) Gt (Coefficients [above 0 2;
    above 1 0; above 2 0] (Int 1))] (Coefficients [above 0 2; above 1 0; above 2 0; between 3 0 1] (Int 1))).
Qed.

Lemma II_3b_27 :
  forall M b a L_0 : R,
  M >= 2 -> b >= 0 -> b < a -> L_0 > 0 -> L_0 <= 1 -> a > 0 ->
  a + (M - 1) * b <> 0 /\
  1 - (a - b) / (a + (M - 1) * b) * L_0 < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 1 + Var 2 + Var 0 * Var 1) Gt (Coefficients [above 0 2;
    above 1 0; above 2 0] (Int 1))] (Factors (-1) [factor (Var 3) 1 Gt (FromHypothesis 3); factor (Var 1 + Int
    (-1) * Var 2) 1 Lt (FromHypothesis 2)])).
Qed.

Lemma II_3b_28 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  1 - delta <= 1 - delta.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_3b_29 :
  forall M L : R,
  M >= 2 -> L > 0 -> L <= 1 ->
  M <> 0 /\
  (1 + (M - 1) * L) / M <= 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 0 2;
    between 1 0 1] (Int 1))).
Qed.

Lemma II_3b_30 :
  forall M L E : R,
  M >= 2 -> L > 0 -> E >= 1 - L -> L <= 1 ->
  M <> 0 /\
  1 - (1 + (M - 1) * L) / M <= E.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Substitute 2 1 (Int 1 + Int
    (-1) * Var 1 + Int 0) (Coefficients [above 0 2; between 1 0 1; above 2 0] (Int 1)))).
Qed.

Lemma II_3b_31 :
  forall delta M b a rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> delta = 0 -> rest > 0 -> a > 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  a + (M - 1) * b <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) = (a - b) / (a + (M - 1) * b) * rest.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Eliminate 5 0 (Coefficients [above 1 2; above 2 0; above 3 0] (Int 1))); divided_by (Int (-1) *
    Var 2 + Var 3 + Var 1 * Var 2) Gt (Eliminate 5 0 (Coefficients [above 1 2; above 2 0; above 3 0] (Int
    1)))] (Eliminate 5 0 Identity)).
Qed.

Lemma II_3b_32 :
  forall delta M b a rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> delta = 0 -> rest > 0 -> a > 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) > 0.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Eliminate 5 0 (Coefficients [above 1 2; above 2 0; above 3 0] (Int 1)))] (Eliminate 5 0
    (Factors (-1) [factor (Var 4) 1 Gt (FromHypothesis 6); factor (Var 2 + Int (-1) * Var 3) 1 Lt
    (FromHypothesis 4)]))).
Qed.

Lemma II_3b_33 :
  forall delta M b a rest : R,
  delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> delta > 0 -> rest = 0 -> a > 0 -> rest >= 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) = delta.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Eliminate 5 4 (Coefficients [above 1 2; above 2 0; above 3 0] (Int 1)))] (Eliminate 5 4
    Identity)).
Qed.

Lemma II_3b_34 :
  forall delta M b a rest : R,
  delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> delta > 0 -> rest = 0 -> a > 0 -> rest >= 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) > 0.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Eliminate 5 4 (Coefficients [above 1 2; above 2 0; above 3 0] (Int 1)))] (Eliminate 5 4
    (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0] (Int 1)))).
Qed.

Lemma II_3b_35 :
  forall delta M b a rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> delta = 0 -> rest > 0 -> a > 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Eliminate 5 0 (Coefficients [above 1 2; above 2 0; above 3 0] (Int 1)))] (Eliminate 5 0
    (Coefficients [above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1)))).
Qed.

Lemma II_3b_36 :
  forall delta M b a rest : R,
  delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> delta > 0 -> rest = 0 -> a > 0 -> rest >= 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Eliminate 5 4 (Coefficients [above 1 2; above 2 0; above 3 0] (Int 1)))] (Eliminate 5 4
    (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0] (Int 1)))).
Qed.

Lemma II_3b_37 :
  forall delta M b a rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> rest = 0 -> a > 0 -> rest >= 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) = delta.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Eliminate 5 4 (Coefficients [above 1 2; above 2 0; above 3 0] (Int 1)))] (Eliminate 5 4
    Identity)).
Qed.

Lemma II_3b_38 :
  forall delta M rest L : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest = 0 -> rest >= 0 -> rest <= 1 -> L = delta * rest ->
  M <> 0 /\
  (1 + (M - 1) * L) / M < 1.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Eliminate 3 2 (Eliminate 6 3 (Coefficients [above 1 2] (Int
    1))))] (Eliminate 3 2 (Eliminate 6 3 (Coefficients [above 1 2] (Int 1))))).
Qed.

Lemma II_3b_39 :
  exists delta_1 delta_2 M b a : R,
  (delta_1 = 1 / 2 /\ delta_2 = 3 / 2 /\ M = 2 /\ b = 1 / 2 /\ a = 1) /\ delta_1 >= 0 /\ delta_2 >= 0 /\
  M >= 2 /\ b >= 0 /\ b < a /\
  ~ (delta_2 <= 1).
Proof.
  exists (1 / 2), (3 / 2), (2), (1 / 2), (1).
  decide_numbers.
Qed.

Lemma II_3b_40 :
  exists delta_1 delta_2 M b a : R,
  (delta_1 = -1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ b = 1 / 2 /\ a = 1) /\ delta_1 <= 1 /\ delta_2 <= 1 /\
  M >= 2 /\ b >= 0 /\ b < a /\
  ~ (delta_1 >= 0).
Proof.
  exists (-1 / 2), (1 / 2), (2), (1 / 2), (1).
  decide_numbers.
Qed.

Lemma II_3b_41 :
  exists delta_1 delta_2 M b a : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ b = 1 /\ a = 1 / 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\
  delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ b >= 0 /\ delta_1 > 0 /\ delta_2 > 0 /\
  M * b + a - b + (M - 1) * (a - b) * delta_1 * delta_2 <> 0 /\
  ~ (((M * b + a - b) * delta_1 + (a - b) * delta_2 + (M - 2) * (a - b) * delta_1 * delta_2) / (M * b + a - b
    + (M - 1) * (a - b) * delta_1 * delta_2) >= delta_1).
Proof.
  exists (1 / 2), (1 / 2), (2), (1), (1 / 2).
  decide_numbers.
Qed.

Lemma II_3b_43 :
  forall delta M b a rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> a > 0 -> rest >= 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) >= 0.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1))]
    (Substitute 3 1 (Var 2 + Int 0) (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0
    1] (Int 1)))).
Qed.

Lemma II_3b_42 :
  forall delta M b a rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> a > 0 -> rest >= 0 -> rest <= 1 ->
  M * a * delta * rest - M * b * delta * rest - a * delta * rest + b * delta * rest + M * b + a - b <> 0.
Proof.
  certify (Certificate [] (StrictSign Gt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0;
    between 4 0 1] (Int 1)))).
Qed.

Lemma II_3b_44 :
  forall delta M b a rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> b >= 0 -> b < a -> a > 0 -> rest >= 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 *
    Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1))]
    (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1))).
Qed.
