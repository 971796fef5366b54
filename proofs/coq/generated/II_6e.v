(* Theorem II.6e: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_6e_1 :
  forall x : R,
  x >= 0 -> x <= 1 ->
  x >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6e_2 :
  forall x : R,
  x >= 0 -> x <= 1 ->
  x <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_6e_3 :
  forall x : R,
  x >= 0 -> x <= 1 ->
  x >= 1 - (1 - x).
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_6e_4 :
  1 >= 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_6e_5 :
  forall x rest_x_k a_k : R,
  x >= 0 -> x <= 1 -> rest_x_k >= 0 -> rest_x_k <= 1 -> rest_x_k >= 1 - a_k * (1 - x) -> a_k >= 1 ->
  rest_x_k * x >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_6e_6 :
  forall x rest_x_k a_k : R,
  x >= 0 -> x <= 1 -> rest_x_k >= 0 -> rest_x_k <= 1 -> rest_x_k >= 1 - a_k * (1 - x) -> a_k >= 1 ->
  rest_x_k * x <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_6e_7 :
  forall x rest_x_k a_k : R,
  x >= 0 -> x <= 1 -> rest_x_k >= 0 -> rest_x_k <= 1 -> rest_x_k >= 1 - a_k * (1 - x) -> a_k >= 1 ->
  rest_x_k * x >= 1 - (a_k + 1) * (1 - x).
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 1 + Int (-1) * Var 2 + Int 0 + Var 0 * Var 2) (Coefficients
    [between 0 0 1; above 1 0; above 2 1] (Int 1)))).
Qed.

Lemma II_6e_8 :
  forall x rest_x_k a_k : R,
  x >= 0 -> x <= 1 -> rest_x_k >= 0 -> rest_x_k <= 1 -> rest_x_k >= 1 - a_k * (1 - x) -> a_k >= 1 ->
  a_k + 1 >= 1.
Proof.
  certify (Certificate [] (Coefficients [above 2 1] (Int 1))).
Qed.

Lemma II_6e_9 :
  forall eta M x rest_x : R,
  eta >= 0 -> eta <= 1 -> M >= 2 -> x >= 0 -> x <= 1 -> x = 1 - eta -> rest_x >= 0 -> rest_x <= 1 ->
  1 + (M - 1) * x * rest_x <> 0 /\
  (x + rest_x + (M - 2) * x * rest_x) / (1 + (M - 1) * x * rest_x) - x <= eta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 2 * Var 3 + Var 1 * Var 2 * Var 3) Gt (Eliminate 5
    2 (Coefficients [between 0 0 1; above 1 2; between 3 0 1] (Int 1)))] (Eliminate 5 2 (Coefficients [between
    0 0 1; between 3 0 1] (Int 1)))).
Qed.

Lemma II_6e_10 :
  exists eta x M : R,
  (eta = 1 / 2 /\ x = 1 / 2 /\ M = -4) /\ eta >= 0 /\ eta <= 1 /\ x >= 0 /\ x <= 1 /\ x = 1 - eta /\
  1 + (M - 1) * x * x <> 0 /\
  ~ ((x + x + (M - 2) * x * x) / (1 + (M - 1) * x * x) - x <= eta).
Proof.
  exists (1 / 2), (1 / 2), (-4).
  decide_numbers.
Qed.

Lemma II_6e_11 :
  forall eta x a : R,
  eta >= 0 -> eta <= 1 -> x >= 0 -> x <= 1 -> x = 1 - eta - 2 * a * eta ^ 2 -> 5 * a * eta <= 1 -> a >= 1 ->
  (1 - a * (1 - x)) * (1 - x) >= eta.
Proof.
  certify (Certificate [] (Eliminate 4 1 (Factors (-1) [factor (Var 2) 1 Gt (Coefficients [above 2 1] (Int
    1)); factor (Int (-1) + Int 4 * Var 0 * Var 2 + Int 4 * (Var 0 ^ 2) * (Var 2 ^ 2)) 1 Le (Combination [term
    (1 # 25) (Int 1) []%nat; term (24 # 25) (Int 1) [5]%nat; term (4 # 5) (Int 1) [0; 5]%nat; term (4 # 5)
    (Int 1) [0; 5; 6]%nat] None); any_sign (Var 0) 2]))).
Qed.

Lemma II_6e_12 :
  forall eta x a rest_x : R,
  eta >= 0 -> eta <= 1 -> x >= 0 -> x <= 1 -> x = 1 - eta - 2 * a * eta ^ 2 -> 5 * a * eta <= 1 ->
  rest_x >= 0 -> rest_x <= 1 -> rest_x >= 1 - a * (1 - x) -> a >= 1 -> (1 - a * (1 - x)) * (1 - x) >= eta ->
  rest_x * (1 - x) >= eta.
Proof.
  certify (Certificate [] (Eliminate 4 1 (Factors 1 [factor (Var 0) 1 Ge (FromHypothesis 0); factor (Int (-1)
    + Var 3 + Int 2 * Var 0 * Var 2 * Var 3) 1 Ge (Combination [term (25 # 18) (Int 1) [8]%nat; term (5 # 9)
    (Int 1) [0; 5]%nat; term (1 # 18) (Int 1) [0; 6]%nat; term (7 # 18) (Int 1) [5; 7]%nat; term (5 # 9) (Int
    1) [0; 5; 9]%nat; term (1 # 18) (Int 1) [0; 6; 9]%nat] None)]))).
Qed.

Lemma II_6e_13 :
  forall eta M x rest_x : R,
  eta >= 0 -> eta <= 1 -> M >= 2 -> x >= 0 -> x <= 1 -> rest_x >= 0 -> rest_x <= 1 ->
  rest_x * (1 - x) >= eta ->
  1 + (M - 1) * x * rest_x <> 0 /\
  (x + rest_x + (M - 2) * x * rest_x) / (1 + (M - 1) * x * rest_x) - x >= eta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 2 * Var 3 + Var 1 * Var 2 * Var 3) Gt (Coefficients
    [above 1 2; between 2 0 1; between 3 0 1] (Int 1))] (Substitute 0 (-1) (Var 3 + Int (-1) * Int 0 + Int
    (-1) * Var 2 * Var 3) (Coefficients [above 0 0; above 1 2; between 2 0 1; between 3 0 1] (Int 1)))).
Qed.
