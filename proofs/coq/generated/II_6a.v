(* Theorem II.6a: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_6a_1 :
  forall x y : R,
  x >= 0 -> x <= y -> y <= 1 ->
  x <= 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; below 1 1]
    (Int 1)))).
Qed.

Lemma II_6a_2 :
  forall x y : R,
  x >= 0 -> x <= y -> y <= 1 -> x <= 1 ->
  y >= 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma II_6a_3 :
  forall x : R,
  x >= 0 -> x <= 1 ->
  x >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6a_4 :
  forall x y : R,
  x >= 0 -> x <= y -> y <= 1 -> x <= 1 -> y >= 0 ->
  x <= y.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_6a_5 :
  forall y : R,
  y <= 1 -> y >= 0 ->
  y <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6a_6 :
  forall x rest_x_k rest_y_k : R,
  x >= 0 -> x <= 1 -> rest_x_k >= 0 -> rest_x_k <= rest_y_k -> rest_y_k <= 1 ->
  rest_x_k * x >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_6a_7 :
  forall x y rest_x_k rest_y_k : R,
  x >= 0 -> x <= y -> y <= 1 -> x <= 1 -> y >= 0 -> rest_x_k >= 0 -> rest_x_k <= rest_y_k -> rest_y_k <= 1 ->
  rest_x_k * x <= rest_y_k * y.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_6a_8 :
  forall y rest_x_k rest_y_k : R,
  y <= 1 -> y >= 0 -> rest_x_k >= 0 -> rest_x_k <= rest_y_k -> rest_y_k <= 1 ->
  rest_y_k * y <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 2 1] (Int 1))).
Qed.

Lemma II_6a_9 :
  forall x y M rest_x rest_y : R,
  x >= 0 -> x <= y -> y <= 1 -> M >= 2 -> x <= 1 -> y >= 0 -> rest_x >= 0 -> rest_x <= rest_y ->
  rest_y <= 1 ->
  1 + (M - 1) * x * rest_x <> 0 /\
  1 + (M - 1) * y * rest_y <> 0 /\
  (x + rest_x + (M - 2) * x * rest_x) / (1 + (M - 1) * x * rest_x) <= (y + rest_y + (M - 2) * y * rest_y) / (1
    + (M - 1) * y * rest_y).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 4 + Var 1 * Var 2 * Var 4) Gt (Substitute 4
    1 (Var 3 + Int 0) (Coefficients [between 1 0 1; above 2 2; above 3 0; above 4 0] (Int 1))); divided_by
    (Int 1 + Int (-1) * Var 0 * Var 3 + Var 0 * Var 2 * Var 3) Gt (Coefficients [between 0 0 1; above 2 2;
    above 3 0] (Int 1))] (Combination [term 1 (Int 1) [1; 8]%nat; term 1 (Int 1) [4; 7]%nat; term 1 (Int 1)
    [1; 6; 8]%nat; term 1 (Int 1) [4; 5; 7]%nat; term 1 (Int 1) [1; 3; 6; 8]%nat; term 1 (Int 1) [3; 4; 5;
    7]%nat] None)).
Qed.

Lemma II_6a_10 :
  forall x M rest_x : R,
  x >= 0 -> M >= 2 -> x <= 1 -> rest_x >= 0 ->
  1 + (M - 1) * x * rest_x <> 0 /\
  (x + rest_x + (M - 2) * x * rest_x) / (1 + (M - 1) * x * rest_x) - x = rest_x * (1 - x) * (1 + (M - 1) * x)
    / (1 + (M - 1) * x * rest_x).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; above 2 0] (Int 1))] Identity).
Qed.

Lemma II_6a_11 :
  exists x y M : R,
  (x = -1 / 2 /\ y = 1 /\ M = 10) /\ x <= y /\ y <= 1 /\ M >= 2 /\
  1 + (M - 1) * x * x * x <> 0 /\
  1 + (M - 1) * y * y * y <> 0 /\
  ~ ((x + x * x + (M - 2) * x * x * x) / (1 + (M - 1) * x * x * x) <= (y + y * y + (M - 2) * y * y * y) / (1 +
    (M - 1) * y * y * y)).
Proof.
  exists (-1 / 2), (1), (10).
  decide_numbers.
Qed.

Lemma II_6a_12 :
  exists x y M : R,
  (x = 1 / 2 /\ y = 0 /\ M = 2) /\ x >= 0 /\ y <= 1 /\ M >= 2 /\
  1 + (M - 1) * x * x * x <> 0 /\
  1 + (M - 1) * y * y * y <> 0 /\
  ~ ((x + x * x + (M - 2) * x * x * x) / (1 + (M - 1) * x * x * x) <= (y + y * y + (M - 2) * y * y * y) / (1 +
    (M - 1) * y * y * y)).
Proof.
  exists (1 / 2), (0), (2).
  decide_numbers.
Qed.

Lemma II_6a_13 :
  exists x y M : R,
  (x = 3 / 2 /\ y = 3 /\ M = 2) /\ x >= 0 /\ x <= y /\ M >= 2 /\
  1 + (M - 1) * x * x <> 0 /\
  1 + (M - 1) * y * y <> 0 /\
  ~ ((x + x + (M - 2) * x * x) / (1 + (M - 1) * x * x) <= (y + y + (M - 2) * y * y) / (1 + (M - 1) * y * y)).
Proof.
  exists (3 / 2), (3), (2).
  decide_numbers.
Qed.

Lemma II_6a_14 :
  exists x y M : R,
  (x = 1 / 2 /\ y = 1 /\ M = -4) /\ x >= 0 /\ x <= y /\ y <= 1 /\
  1 + (M - 1) * x * x <> 0 /\
  1 + (M - 1) * y * y <> 0 /\
  ~ ((x + x + (M - 2) * x * x) / (1 + (M - 1) * x * x) <= (y + y + (M - 2) * y * y) / (1 + (M - 1) * y * y)).
Proof.
  exists (1 / 2), (1), (-4).
  decide_numbers.
Qed.
