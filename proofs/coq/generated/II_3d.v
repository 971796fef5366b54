(* Theorem II.3d: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_3d_1 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_3d_2 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_3d_3 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3d_4 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3d_5 :
  forall delta M a b rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> a > 0 -> b = a -> rest >= 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) = delta.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Var 1 * Var 3 + Int (-1) * Var 0 * Var 2 * Var
    4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 * Var 4) Gt
    (Eliminate 4 3 (Coefficients [above 1 2; above 2 0] (Int 1)))] (Eliminate 4 3 Identity)).
Qed.

Lemma II_3d_6 :
  exists delta_1 delta_2 M a b : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ a = 1 /\ b = 1 / 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\
  delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ a > 0 /\
  M * b + a - b + (M - 1) * (a - b) * delta_1 * delta_2 <> 0 /\
  ~ (((M * b + a - b) * delta_1 + (a - b) * delta_2 + (M - 2) * (a - b) * delta_1 * delta_2) / (M * b + a - b
    + (M - 1) * (a - b) * delta_1 * delta_2) = delta_1).
Proof.
  exists (1 / 2), (1 / 2), (2), (1), (1 / 2).
  decide_numbers.
Qed.
