(* Theorem II.6: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_6_1 :
  forall x delta : R,
  x >= 0 -> x <= delta -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma II_6_2 :
  forall x delta : R,
  x >= 0 -> x <= delta -> delta <= 1 -> delta >= 0 ->
  x <= 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; between 1 0
    1] (Int 1)))).
Qed.

Lemma II_6_3 :
  forall x : R,
  x >= 0 -> x <= 1 ->
  x >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6_4 :
  forall x delta : R,
  x >= 0 -> x <= delta -> delta <= 1 -> delta >= 0 -> x <= 1 ->
  x <= delta.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_6_5 :
  forall delta : R,
  delta <= 1 -> delta >= 0 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_6_6 :
  forall x rest_x_k rest_k : R,
  x >= 0 -> x <= 1 -> rest_x_k >= 0 -> rest_x_k <= rest_k -> rest_k <= 1 ->
  rest_x_k * x >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_6_7 :
  forall x delta rest_x_k rest_k : R,
  x >= 0 -> x <= delta -> delta <= 1 -> delta >= 0 -> x <= 1 -> rest_x_k >= 0 -> rest_x_k <= rest_k ->
  rest_k <= 1 ->
  rest_x_k * x <= rest_k * delta.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_6_8 :
  forall delta rest_x_k rest_k : R,
  delta <= 1 -> delta >= 0 -> rest_x_k >= 0 -> rest_x_k <= rest_k -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 2 1] (Int 1))).
Qed.

Lemma II_6_9 :
  forall delta : R,
  delta <= 1 -> delta >= 0 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_6_10 :
  forall delta rest_k : R,
  delta <= 1 -> delta >= 0 -> rest_k >= 0 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_6_11 :
  forall x delta M rest_x rest : R,
  x >= 0 -> x <= delta -> delta <= 1 -> M >= 2 -> delta >= 0 -> x <= 1 -> rest_x >= 0 -> rest_x <= rest ->
  rest <= 1 -> rest >= 0 ->
  1 + (M - 1) * x * rest_x <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  (x + rest_x + (M - 2) * x * rest_x) / (1 + (M - 1) * x * rest_x) <= (delta + rest + (M - 2) * delta * rest)
    / (1 + (M - 1) * delta * rest).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 4 + Var 1 * Var 2 * Var 4) Gt (Coefficients
    [between 1 0 1; above 2 2; between 4 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0 * Var 3 + Var 0 *
    Var 2 * Var 3) Gt (Coefficients [between 0 0 1; above 2 2; above 3 0] (Int 1))] (Combination [term 1 (Int
    1) [1; 8]%nat; term 1 (Int 1) [5; 7]%nat; term 1 (Int 1) [1; 6; 8]%nat; term 1 (Int 1) [4; 5; 7]%nat; term
    1 (Int 1) [1; 3; 6; 8]%nat; term 1 (Int 1) [3; 4; 5; 7]%nat] None)).
Qed.

Lemma II_6_12 :
  forall x M eta rest_x : R,
  x >= 0 -> M >= 2 -> (x + eta) * (1 + (M - 1) * x * rest_x) <= x + rest_x + (M - 2) * x * rest_x -> x <= 1 ->
  rest_x >= 0 ->
  1 + (M - 1) * x * rest_x <> 0 /\
  (x + rest_x + (M - 2) * x * rest_x) / (1 + (M - 1) * x * rest_x) >= x + eta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 3 + Var 0 * Var 1 * Var 3) Gt (Coefficients
    [between 0 0 1; above 1 2; above 3 0] (Int 1))] (FromHypothesis 2)).
Qed.

Lemma II_6_13 :
  forall x eta epsilon delta_next_x delta_next : R,
  x >= 0 -> -eta <= epsilon -> x <= 1 -> delta_next_x <= delta_next -> delta_next_x >= x + eta ->
  delta_next + epsilon >= x.
Proof.
  certify (Certificate [] (Substitute 2 1 (Int (-1) * Var 1 + Int 0) (Substitute 4 1 (Var 3 + Int 0)
    (Substitute 3 1 (Var 0 + Var 1 + Int 0) (Coefficients [above 2 0; above 3 0; above 4 0] (Int 1)))))).
Qed.

Lemma II_6_14 :
  exists x delta_1 delta_2 M eta epsilon_1 epsilon_2 : R,
  (x = -1 /\ delta_1 = -1 /\ delta_2 = 1 / 10 /\ M = 5 /\ eta = 1 / 10 /\ epsilon_1 = 0 /\ epsilon_2 = -1 /
    10) /\
  x <= delta_1 /\ x <= delta_2 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\
  (x + eta) * (1 + (M - 1) * x * x) <= x + x + (M - 2) * x * x /\ -eta <= epsilon_1 /\ -eta <= epsilon_2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) + epsilon_1 >= x).
Proof.
  exists (-1), (-1), (1 / 10), (5), (1 / 10), (0), (-1 / 10).
  decide_numbers.
Qed.

Lemma II_6_15 :
  exists x delta_1 delta_2 M eta epsilon_1 epsilon_2 : R,
  (x = 1 / 2 /\ delta_1 = 0 /\ delta_2 = 0 /\ M = 2 /\ eta = 1 / 10 /\ epsilon_1 = -1 / 10 /\ epsilon_2 = -1 /
    10) /\
  x >= 0 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\
  (x + eta) * (1 + (M - 1) * x * x) <= x + x + (M - 2) * x * x /\ -eta <= epsilon_1 /\ -eta <= epsilon_2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) + epsilon_1 >= x).
Proof.
  exists (1 / 2), (0), (0), (2), (1 / 10), (-1 / 10), (-1 / 10).
  decide_numbers.
Qed.

Lemma II_6_16 :
  exists x delta_1 delta_2 M eta epsilon_1 epsilon_2 : R,
  (x = 1 /\ delta_1 = 3 /\ delta_2 = 2 /\ M = 2 /\ eta = 0 /\ epsilon_1 = 0 /\ epsilon_2 = 0) /\ x >= 0 /\
  x <= delta_1 /\ x <= delta_2 /\ M >= 2 /\ (x + eta) * (1 + (M - 1) * x * x) <= x + x + (M - 2) * x * x /\
  -eta <= epsilon_1 /\ -eta <= epsilon_2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) + epsilon_1 >= x).
Proof.
  exists (1), (3), (2), (2), (0), (0), (0).
  decide_numbers.
Qed.

Lemma II_6_17 :
  exists x delta_1 delta_2 eta M epsilon_1 epsilon_2 : R,
  (x = 1 / 2 /\ delta_1 = 1 / 2 /\ delta_2 = 1 /\ eta = 2 /\ M = -4 /\ epsilon_1 = 0 /\ epsilon_2 = 0) /\
  x >= 0 /\ x <= delta_1 /\ x <= delta_2 /\ delta_1 <= 1 /\ delta_2 <= 1 /\
  (x + eta) * (1 + (M - 1) * x * x) <= x + x + (M - 2) * x * x /\ -eta <= epsilon_1 /\ -eta <= epsilon_2 /\
  1 + (M - 1) * x * x <> 0 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((x + x + (M - 2) * x * x) / (1 + (M - 1) * x * x) <= (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) /
    (1 + (M - 1) * delta_1 * delta_2)).
Proof.
  exists (1 / 2), (1 / 2), (1), (2), (-4), (0), (0).
  decide_numbers.
Qed.

Lemma II_6_18 :
  exists x delta_1 delta_2 M eta epsilon_1 epsilon_2 : R,
  (x = 1 / 2 /\ delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ eta = 1 /\ epsilon_1 = -1 /\ epsilon_2 = -1) /\
  x >= 0 /\ x <= delta_1 /\ x <= delta_2 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ -eta <= epsilon_1 /\
  -eta <= epsilon_2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) + epsilon_1 >= x).
Proof.
  exists (1 / 2), (1 / 2), (1 / 2), (2), (1), (-1), (-1).
  decide_numbers.
Qed.

Lemma II_6_19 :
  exists x delta_1 delta_2 M eta epsilon_1 : R,
  (x = 1 / 2 /\ delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ eta = 0 /\ epsilon_1 = -1) /\ x >= 0 /\
  x <= delta_1 /\ x <= delta_2 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\
  (x + eta) * (1 + (M - 1) * x * x) <= x + x + (M - 2) * x * x /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) + epsilon_1 >= x).
Proof.
  exists (1 / 2), (1 / 2), (1 / 2), (2), (0), (-1).
  decide_numbers.
Qed.
