(* Theorem II.6d: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_6d_1 :
  forall delta x : R,
  delta >= 0 -> delta <= x -> x <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; below 1 1]
    (Int 1)))).
Qed.

Lemma II_6d_2 :
  forall delta x : R,
  delta >= 0 -> delta <= x -> x <= 1 -> delta <= 1 ->
  x >= 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma II_6d_3 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6d_4 :
  forall delta x : R,
  delta >= 0 -> delta <= x -> x <= 1 -> delta <= 1 -> x >= 0 ->
  delta <= x.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_6d_5 :
  forall x : R,
  x <= 1 -> x >= 0 ->
  x <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6d_6 :
  forall x : R,
  x <= 1 -> x >= 0 ->
  x >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_6d_7 :
  forall delta rest_k rest_x_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= rest_x_k -> rest_x_k <= 1 -> rest_x_k >= 0 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_6d_8 :
  forall delta x rest_k rest_x_k : R,
  delta >= 0 -> delta <= x -> x <= 1 -> delta <= 1 -> x >= 0 -> rest_k >= 0 -> rest_k <= rest_x_k ->
  rest_x_k <= 1 -> rest_x_k >= 0 ->
  rest_k * delta <= rest_x_k * x.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_6d_9 :
  forall x rest_k rest_x_k : R,
  x <= 1 -> x >= 0 -> rest_k >= 0 -> rest_k <= rest_x_k -> rest_x_k <= 1 -> rest_x_k >= 0 ->
  rest_x_k * x <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_6d_10 :
  forall x rest_k rest_x_k : R,
  x <= 1 -> x >= 0 -> rest_k >= 0 -> rest_k <= rest_x_k -> rest_x_k <= 1 -> rest_x_k >= 0 ->
  rest_x_k * x >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_6d_11 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_6d_12 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 1 1] (Int 1))).
Qed.

Lemma II_6d_13 :
  forall delta x M rest rest_x : R,
  delta >= 0 -> delta <= x -> x <= 1 -> M >= 2 -> delta <= 1 -> x >= 0 -> rest >= 0 -> rest <= rest_x ->
  rest_x <= 1 -> rest_x >= 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  1 + (M - 1) * x * rest_x <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= (x + rest_x + (M - 2) * x *
    rest_x) / (1 + (M - 1) * x * rest_x).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 4 + Var 1 * Var 2 * Var 4) Gt (Coefficients
    [between 1 0 1; above 2 2; between 4 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0 * Var 3 + Var 0 *
    Var 2 * Var 3) Gt (Coefficients [between 0 0 1; above 2 2; between 3 0 1] (Int 1))] (Combination [term 1
    (Int 1) [1; 8]%nat; term 1 (Int 1) [4; 7]%nat; term 1 (Int 1) [1; 6; 8]%nat; term 1 (Int 1) [4; 5; 7]%nat;
    term 1 (Int 1) [0; 2; 3; 7]%nat; term 1 (Int 1) [1; 3; 9; 10]%nat] None)).
Qed.

Lemma II_6d_14 :
  forall x M rest_x eta w : R,
  x <= 1 -> M >= 2 -> x + rest_x + (M - 2) * x * rest_x <= (x + eta - w) * (1 + (M - 1) * x * rest_x) ->
  x >= 0 -> rest_x <= 1 -> rest_x >= 0 ->
  1 + (M - 1) * x * rest_x <> 0 /\
  (x + rest_x + (M - 2) * x * rest_x) / (1 + (M - 1) * x * rest_x) - eta <= x - w.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (FromHypothesis 2)).
Qed.

Lemma II_6d_15 :
  forall x delta_next delta_next_x eta w : R,
  x <= 1 -> x >= 0 -> delta_next <= delta_next_x -> delta_next_x - eta <= x - w ->
  delta_next - eta <= x - w.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 2 + Int (-1) * Int 0) (Substitute 4 (-1) (Var 0 + Int (-1) *
    Var 2 + Var 3 + Int (-1) * Int 0) (Coefficients [above 1 0; above 4 0] (Int 1))))).
Qed.

Lemma II_6d_16 :
  forall x_0 y : R,
  x_0 <= y ->
  x_0 <= y.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6d_17 :
  forall w : R,
  w >= 0 ->
  w >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6d_18 :
  exists delta_1 delta_2 x M eta w : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ x = 1 / 2 /\ M = 2 /\ eta = 0 /\ w = 0) /\ delta_1 >= 0 /\
  delta_2 >= 0 /\ delta_1 <= x /\ delta_2 <= x /\ x <= 1 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) - eta <= x - w).
Proof.
  exists (1 / 2), (1 / 2), (1 / 2), (2), (0), (0).
  decide_numbers.
Qed.

Lemma II_6d_19 :
  exists delta_1 delta_2 x M eta w : R,
  (delta_1 = 1 /\ delta_2 = 1 /\ x = 1 / 2 /\ M = 2 /\ eta = 3 / 10 /\ w = 0) /\ delta_1 >= 0 /\
  delta_2 >= 0 /\ x <= 1 /\ M >= 2 /\ x + x + (M - 2) * x * x <= (x + eta - w) * (1 + (M - 1) * x * x) /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) - eta <= x - w).
Proof.
  exists (1), (1), (1 / 2), (2), (3 / 10), (0).
  decide_numbers.
Qed.
