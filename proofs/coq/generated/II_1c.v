(* Theorem II.1c: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_1c_1 :
  forall delta y : R,
  delta >= 0 -> delta <= y -> y <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; below 1 1]
    (Int 1)))).
Qed.

Lemma II_1c_2 :
  forall delta y : R,
  delta >= 0 -> delta <= y -> y <= 1 -> delta <= 1 ->
  y >= 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma II_1c_3 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_1c_4 :
  forall delta y : R,
  delta >= 0 -> delta <= y -> y <= 1 -> delta <= 1 -> y >= 0 ->
  delta <= y.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_1c_5 :
  forall y : R,
  y <= 1 -> y >= 0 ->
  y <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_1c_6 :
  forall delta rest_k rest_y_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= rest_y_k -> rest_y_k <= 1 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_1c_7 :
  forall delta y rest_k rest_y_k : R,
  delta >= 0 -> delta <= y -> y <= 1 -> delta <= 1 -> y >= 0 -> rest_k >= 0 -> rest_k <= rest_y_k ->
  rest_y_k <= 1 ->
  rest_k * delta <= rest_y_k * y.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_1c_8 :
  forall y rest_k rest_y_k : R,
  y <= 1 -> y >= 0 -> rest_k >= 0 -> rest_k <= rest_y_k -> rest_y_k <= 1 ->
  rest_y_k * y <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 2 1] (Int 1))).
Qed.

Lemma II_1c_9 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_1c_10 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 1 1] (Int 1))).
Qed.

Lemma II_1c_11 :
  forall delta y M rest rest_y : R,
  delta >= 0 -> delta <= y -> y <= 1 -> M >= 2 -> delta <= 1 -> y >= 0 -> rest >= 0 -> rest <= rest_y ->
  rest_y <= 1 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  1 + (M - 1) * y * rest_y <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= (y + rest_y + (M - 2) * y *
    rest_y) / (1 + (M - 1) * y * rest_y).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 4 + Var 1 * Var 2 * Var 4) Gt (Substitute 4
    1 (Var 3 + Int 0) (Coefficients [between 1 0 1; above 2 2; between 3 0 1; above 4 0] (Int 1))); divided_by
    (Int 1 + Int (-1) * Var 0 * Var 3 + Var 0 * Var 2 * Var 3) Gt (Coefficients [between 0 0 1; above 2 2;
    between 3 0 1] (Int 1))] (Combination [term 1 (Int 1) [1; 9]%nat; term 1 (Int 1) [4; 7]%nat; term 1 (Int
    1) [0; 2; 7]%nat; term 1 (Int 1) [1; 6; 8]%nat; term 1 (Int 1) [1; 3; 6; 8]%nat; term 1 (Int 1) [3; 4; 5;
    7]%nat] None)).
Qed.

Lemma II_1c_12 :
  exists delta_1 y delta_2 M : R,
  (delta_1 = -1 /\ y = 9 / 10 /\ delta_2 = 1 / 2 /\ M = 5) /\ delta_1 <= y /\ delta_2 <= y /\ y <= 1 /\
  M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 + (M - 1) * y * y <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <= (y + y + (M - 2)
    * y * y) / (1 + (M - 1) * y * y)).
Proof.
  exists (-1), (9 / 10), (1 / 2), (5).
  decide_numbers.
Qed.

Lemma II_1c_13 :
  exists delta_1 delta_2 y M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ y = 0 /\ M = 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ y <= 1 /\
  M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 + (M - 1) * y * y <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <= (y + y + (M - 2)
    * y * y) / (1 + (M - 1) * y * y)).
Proof.
  exists (1 / 2), (1 / 2), (0), (2).
  decide_numbers.
Qed.

Lemma II_1c_14 :
  exists delta_1 delta_2 y M : R,
  (delta_1 = 1 /\ delta_2 = 3 /\ y = 3 /\ M = 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ delta_1 <= y /\
  delta_2 <= y /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 + (M - 1) * y * y <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <= (y + y + (M - 2)
    * y * y) / (1 + (M - 1) * y * y)).
Proof.
  exists (1), (3), (3), (2).
  decide_numbers.
Qed.

Lemma II_1c_15 :
  exists delta_1 delta_2 y M : R,
  (delta_1 = 1 / 3 /\ delta_2 = 9 / 10 /\ y = 1 /\ M = -10) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ delta_1 <= y /\
  delta_2 <= y /\ y <= 1 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 + (M - 1) * y * y <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <= (y + y + (M - 2)
    * y * y) / (1 + (M - 1) * y * y)).
Proof.
  exists (1 / 3), (9 / 10), (1), (-10).
  decide_numbers.
Qed.
