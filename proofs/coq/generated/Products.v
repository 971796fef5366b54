(* A round raises the product of the deltas of N unequal steps, for N = 3, 4, 5 and every real M >= 2.
   Written by tools/regenerate.py from the theorem files and their certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma product_3 :
  forall d1 d2 d3 M : R,
  d1 > 0 -> d1 < 1 -> d2 > 0 -> d2 < 1 -> d3 > 0 -> d3 < 1 -> M >= 2 ->
  (d1 + d2 * d3 + (M - 2) * d1 * d2 * d3) * (d2 + d1 * d3 + (M - 2) * d1 * d2 * d3) * (d3 + d1 * d2 + (M - 2)
    * d1 * d2 * d3) > d1 * d2 * d3 * (1 + (M - 1) * d1 * d2 * d3) ^ 3.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; above 3 2] (Int 1))).
Qed.

Lemma product_3_after_a_round :
  forall d1 d2 d3 M : R,
  d1 > 0 -> d1 < 1 -> d2 > 0 -> d2 < 1 -> d3 > 0 -> d3 < 1 -> M >= 2 ->
  1 + (M - 1) * d1 * d2 * d3 <> 0 /\
  (d1 + d2 * d3 + (M - 2) * d1 * d2 * d3) / (1 + (M - 1) * d1 * d2 * d3) * ((d2 + d1 * d3 + (M - 2) * d1 * d2
    * d3) / (1 + (M - 1) * d1 * d2 * d3)) * ((d3 + d1 * d2 + (M - 2) * d1 * d2 * d3) / (1 + (M - 1) * d1 * d2
    * d3)) > d1 * d2 * d3.
Proof.
  certify (Certificate [divided_by (Int 1 + (Var 3 + Int (-1)) * (Var 0 * Var 1 * Var 2)) Gt (Coefficients
    [between 0 0 1; between 1 0 1; between 2 0 1; above 3 2] (Int 1))] (Coefficients [between 0 0 1; between 1
    0 1; between 2 0 1; above 3 2] (Int 1))).
Qed.

Lemma product_4 :
  forall d1 d2 d3 d4 M : R,
  d1 > 0 -> d1 < 1 -> d2 > 0 -> d2 < 1 -> d3 > 0 -> d3 < 1 -> d4 > 0 -> d4 < 1 -> M >= 2 ->
  (d1 + d2 * d3 * d4 + (M - 2) * d1 * d2 * d3 * d4) * (d2 + d1 * d3 * d4 + (M - 2) * d1 * d2 * d3 * d4) * (d3
    + d1 * d2 * d4 + (M - 2) * d1 * d2 * d3 * d4) * (d4 + d1 * d2 * d3 + (M - 2) * d1 * d2 * d3 * d4) > d1 *
    d2 * d3 * d4 * (1 + (M - 1) * d1 * d2 * d3 * d4) ^ 4.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 3 0 1; above 4
    2] (Int 1))).
Qed.

Lemma product_4_after_a_round :
  forall d1 d2 d3 d4 M : R,
  d1 > 0 -> d1 < 1 -> d2 > 0 -> d2 < 1 -> d3 > 0 -> d3 < 1 -> d4 > 0 -> d4 < 1 -> M >= 2 ->
  1 + (M - 1) * d1 * d2 * d3 * d4 <> 0 /\
  (d1 + d2 * d3 * d4 + (M - 2) * d1 * d2 * d3 * d4) / (1 + (M - 1) * d1 * d2 * d3 * d4) * ((d2 + d1 * d3 * d4
    + (M - 2) * d1 * d2 * d3 * d4) / (1 + (M - 1) * d1 * d2 * d3 * d4)) * ((d3 + d1 * d2 * d4 + (M - 2) * d1 *
    d2 * d3 * d4) / (1 + (M - 1) * d1 * d2 * d3 * d4)) * ((d4 + d1 * d2 * d3 + (M - 2) * d1 * d2 * d3 * d4) /
    (1 + (M - 1) * d1 * d2 * d3 * d4)) > d1 * d2 * d3 * d4.
Proof.
  certify (Certificate [divided_by (Int 1 + (Var 4 + Int (-1)) * (Var 0 * Var 1 * Var 2 * Var 3)) Gt
    (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 3 0 1; above 4 2] (Int 1))]
    (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 3 0 1; above 4 2] (Int 1))).
Qed.

Lemma product_5 :
  forall d1 d2 d3 d4 d5 M : R,
  d1 > 0 -> d1 < 1 -> d2 > 0 -> d2 < 1 -> d3 > 0 -> d3 < 1 -> d4 > 0 -> d4 < 1 -> d5 > 0 -> d5 < 1 ->
  M >= 2 ->
  (d1 + d2 * d3 * d4 * d5 + (M - 2) * d1 * d2 * d3 * d4 * d5) * (d2 + d1 * d3 * d4 * d5 + (M - 2) * d1 * d2 *
    d3 * d4 * d5) * (d3 + d1 * d2 * d4 * d5 + (M - 2) * d1 * d2 * d3 * d4 * d5) * (d4 + d1 * d2 * d3 * d5 + (M
    - 2) * d1 * d2 * d3 * d4 * d5) * (d5 + d1 * d2 * d3 * d4 + (M - 2) * d1 * d2 * d3 * d4 * d5) > d1 * d2 *
    d3 * d4 * d5 * (1 + (M - 1) * d1 * d2 * d3 * d4 * d5) ^ 5.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 3 0 1; between 4
    0 1; above 5 2] (Int 1))).
Qed.

Lemma product_5_after_a_round :
  forall d1 d2 d3 d4 d5 M : R,
  d1 > 0 -> d1 < 1 -> d2 > 0 -> d2 < 1 -> d3 > 0 -> d3 < 1 -> d4 > 0 -> d4 < 1 -> d5 > 0 -> d5 < 1 ->
  M >= 2 ->
  1 + (M - 1) * d1 * d2 * d3 * d4 * d5 <> 0 /\
  (d1 + d2 * d3 * d4 * d5 + (M - 2) * d1 * d2 * d3 * d4 * d5) / (1 + (M - 1) * d1 * d2 * d3 * d4 * d5) * ((d2
    + d1 * d3 * d4 * d5 + (M - 2) * d1 * d2 * d3 * d4 * d5) / (1 + (M - 1) * d1 * d2 * d3 * d4 * d5)) * ((d3 +
    d1 * d2 * d4 * d5 + (M - 2) * d1 * d2 * d3 * d4 * d5) / (1 + (M - 1) * d1 * d2 * d3 * d4 * d5)) * ((d4 +
    d1 * d2 * d3 * d5 + (M - 2) * d1 * d2 * d3 * d4 * d5) / (1 + (M - 1) * d1 * d2 * d3 * d4 * d5)) * ((d5 +
    d1 * d2 * d3 * d4 + (M - 2) * d1 * d2 * d3 * d4 * d5) / (1 + (M - 1) * d1 * d2 * d3 * d4 * d5)) > d1 * d2
    * d3 * d4 * d5.
Proof.
  certify (Certificate [divided_by (Int 1 + (Var 5 + Int (-1)) * (Var 0 * Var 1 * Var 2 * Var 3 * Var 4)) Gt
    (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 3 0 1; between 4 0 1; above 5 2] (Int
    1))] (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 3 0 1; between 4 0 1; above 5 2]
    (Int 1))).
Qed.
