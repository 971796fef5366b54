(* Theorem II.6b: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_6b_1 :
  forall x : R,
  x >= 0 -> x <= 1 / 2 ->
  x >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6b_2 :
  forall x : R,
  x >= 0 -> x <= 1 / 2 ->
  x <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 (1 # 2)] (Int 1))).
Qed.

Lemma II_6b_3 :
  forall x rest_x_k : R,
  x >= 0 -> x <= 1 / 2 -> rest_x_k >= 0 -> rest_x_k <= 1 ->
  rest_x_k * x >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 (1 # 2); between 1 0 1] (Int 1))).
Qed.

Lemma II_6b_4 :
  forall x rest_x_k : R,
  x >= 0 -> x <= 1 / 2 -> rest_x_k >= 0 -> rest_x_k <= 1 ->
  rest_x_k * x <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 (1 # 2); between 1 0 1] (Int 1))).
Qed.

Lemma II_6b_5 :
  forall x M rest_x : R,
  x >= 0 -> x <= 1 / 2 -> M >= 2 -> rest_x >= 0 -> rest_x <= 1 ->
  1 + (M - 1) * x * rest_x <> 0 /\
  (x + rest_x + (M - 2) * x * rest_x) / (1 + (M - 1) * x * rest_x) - x >= 1 / 2 * rest_x.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 (1 # 2); above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 (1 # 2); above 1 2;
    between 2 0 1] (Int 1))).
Qed.

Lemma II_6b_6 :
  forall x eta rest_x delta_next_x : R,
  x >= 0 -> x <= 1 / 2 -> 2 * eta <= rest_x -> rest_x >= 0 -> rest_x <= 1 ->
  delta_next_x - x >= 1 / 2 * rest_x ->
  delta_next_x >= x + eta.
Proof.
  certify (Certificate [] (Substitute 1 ((-1) # 2) ((Int 1 / Int 2) * Var 2 + (Int (-1) / Int 2) * Int 0)
    (Substitute 3 1 (Var 0 + (Int 1 / Int 2) * Var 2 + Int 0) (Coefficients [above 1 0; above 3 0] (Int
    1))))).
Qed.

Lemma II_6b_7 :
  exists x M : R,
  (x = 9 / 10 /\ M = 2) /\ x >= 0 /\ M >= 2 /\
  1 + (M - 1) * x * x * x <> 0 /\
  ~ ((x + x * x + (M - 2) * x * x * x) / (1 + (M - 1) * x * x * x) - x >= 1 / 2 * x * x).
Proof.
  exists (9 / 10), (2).
  decide_numbers.
Qed.

Lemma II_6b_8 :
  exists x M : R,
  (x = -1 / 2 /\ M = 2) /\ x <= 1 / 2 /\ M >= 2 /\
  1 + (M - 1) * x * x <> 0 /\
  ~ ((x + x + (M - 2) * x * x) / (1 + (M - 1) * x * x) - x >= 1 / 2 * x).
Proof.
  exists (-1 / 2), (2).
  decide_numbers.
Qed.

Lemma II_6b_9 :
  exists x M : R,
  (x = 1 / 10 /\ M = -4) /\ x >= 0 /\ x <= 1 / 2 /\
  1 + (M - 1) * x * x <> 0 /\
  ~ ((x + x + (M - 2) * x * x) / (1 + (M - 1) * x * x) - x >= 1 / 2 * x).
Proof.
  exists (1 / 10), (-4).
  decide_numbers.
Qed.
