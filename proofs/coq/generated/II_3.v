(* Theorem II.3: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_3_1 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_3_2 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_3_3 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3_4 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3_5 :
  forall delta M a b rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> a > 0 -> b >= 0 -> b <= a -> rest >= 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  1 + (M - 1) * ((a - b) / (a + (M - 1) * b)) * delta * rest <> 0 /\
  a + (M - 1) * b <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) = (delta + (a - b) / (a + (M - 1) * b) * rest + (M - 2) * ((a - b) / (a + (M - 1)
    * b)) * delta * rest) / (1 + (M - 1) * ((a - b) / (a + (M - 1) * b)) * delta * rest).
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Var 1 * Var 3 + Int (-1) * Var 0 * Var 2 * Var
    4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 * Var 4) Gt
    (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1)); divided_by (Var 2
    + Int (-1) * Var 3 + Var 1 * Var 3) Gt (Coefficients [above 1 2; above 2 0; above 3 0] (Int 1))]
    Identity).
Qed.

Lemma II_3_6 :
  forall delta M a b rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> a > 0 -> b >= 0 -> b <= a -> rest >= 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  a + (M - 1) * b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) - delta = (a - b) * rest * (1 - delta) * (1 + (M - 1) * delta) / (a + (M - 1) * b
    + (M - 1) * (a - b) * delta * rest).
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Var 1 * Var 3 + Int (-1) * Var 0 * Var 2 * Var
    4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 * Var 4) Gt
    (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1))] Identity).
Qed.

Lemma II_3_7 :
  forall delta M a b rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> a > 0 -> b >= 0 -> b <= a -> rest >= 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  1 + (M - 1) * ((a - b) / (a + (M - 1) * b)) * delta * rest <> 0 /\
  a + (M - 1) * b <> 0 /\
  1 - ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1)
    * (a - b) * delta * rest) = (1 - delta) * (1 - (a - b) / (a + (M - 1) * b) * rest) / (1 + (M - 1) * ((a -
    b) / (a + (M - 1) * b)) * delta * rest).
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Var 1 * Var 3 + Int (-1) * Var 0 * Var 2 * Var
    4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 * Var 4) Gt
    (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1)); divided_by (Var 2
    + Int (-1) * Var 3 + Var 1 * Var 3) Gt (Coefficients [above 1 2; above 2 0; above 3 0] (Int 1))]
    Identity).
Qed.

Lemma II_3_8 :
  forall M a b : R,
  M >= 2 -> a > 0 -> b >= 0 -> b <= a ->
  1 + (M - 1) * ((a - b) / (a + (M - 1) * b)) <> 0 /\
  a + (M - 1) * b <> 0 /\
  a <> 0 /\
  (1 - (a - b) / (a + (M - 1) * b)) / (1 + (M - 1) * ((a - b) / (a + (M - 1) * b))) = b / a.
Proof.
  certify (Certificate [divided_by (Var 1 + Int (-1) * Var 2 + Var 0 * Var 2) Gt (Coefficients [above 0 2;
    above 1 0; above 2 0] (Int 1)); divided_by (Var 0 * Var 1) Gt (Coefficients [above 0 2; above 1 0] (Int
    1)); divided_by (Var 1) Gt (FromHypothesis 1)] Identity).
Qed.

Lemma II_3_9 :
  forall M a b : R,
  M >= 2 -> a > 0 -> b >= 0 -> b <= a ->
  a + (M - 1) * b <> 0 /\
  (a - b) / (a + (M - 1) * b) <= 1.
Proof.
  certify (Certificate [divided_by (Var 1 + Int (-1) * Var 2 + Var 0 * Var 2) Gt (Coefficients [above 0 2;
    above 1 0; above 2 0] (Int 1))] (Coefficients [above 0 2; above 2 0] (Int 1))).
Qed.

Lemma II_3_10 :
  forall delta M a b rest : R,
  delta >= 0 -> M >= 2 -> a > 0 -> b >= 0 -> b <= a -> delta < 1 -> rest < 1 -> rest >= 0 ->
  1 - ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1)
    * (a - b) * delta * rest) <> 0 /\
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  1 - delta <> 0 /\
  1 - (a - b) / (a + (M - 1) * b) * rest <> 0 /\
  a + (M - 1) * b <> 0 /\
  (1 + (M - 1) * (((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a -
    b + (M - 1) * (a - b) * delta * rest))) / (1 - ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a -
    b) * delta * rest) / (M * b + a - b + (M - 1) * (a - b) * delta * rest)) = (1 + (M - 1) * delta) / (1 -
    delta) * ((1 + (M - 1) * ((a - b) / (a + (M - 1) * b)) * rest) / (1 - (a - b) / (a + (M - 1) * b) * rest)).
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Var 1 * Var 3 + Int (-1) * Var 0 * Var 2 * Var
    4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 * Var 4) Gt
    (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1)); divided_by (Int
    (-1) * Var 2 + Var 3 + Var 0 * Var 2 + Int (-1) * Var 0 * Var 3 + Int (-1) * Var 1 * Var 3 + Var 2 * Var 4
    + Int (-1) * Var 3 * Var 4 + Var 0 * Var 1 * Var 3 + Int (-1) * Var 0 * Var 2 * Var 4 + Var 0 * Var 3 *
    Var 4) Lt (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1));
    divided_by (Int (-1) + Var 0) Lt (FromHypothesis 5); divided_by (Var 2 + Int (-1) * Var 3 + Var 1 * Var 3)
    Gt (Coefficients [above 1 2; above 2 0; above 3 0] (Int 1)); divided_by (Var 2 + Int (-1) * Var 3 + Var 1
    * Var 3 + Int (-1) * Var 2 * Var 4 + Var 3 * Var 4) Gt (Coefficients [above 1 2; above 2 0; above 3 0;
    between 4 0 1] (Int 1))] Identity).
Qed.

Lemma II_3_11 :
  exists delta_1 delta_2 M a b : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ a = 1 /\ b = -1 / 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\
  delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ a > 0 /\ b <= a /\
  a + (M - 1) * b <> 0 /\
  ~ ((a - b) / (a + (M - 1) * b) <= 1).
Proof.
  exists (1 / 2), (1 / 2), (2), (1), (-1 / 2).
  decide_numbers.
Qed.

Lemma II_3_12 :
  exists delta_1 delta_2 a b M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ a = 2 /\ b = 1 / 3 /\ M = -2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\
  delta_1 <= 1 /\ delta_2 <= 1 /\ a > 0 /\ b >= 0 /\ b <= a /\
  a + (M - 1) * b <> 0 /\
  ~ ((a - b) / (a + (M - 1) * b) <= 1).
Proof.
  exists (1 / 2), (1 / 2), (2), (1 / 3), (-2).
  decide_numbers.
Qed.
