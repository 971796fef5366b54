(* Theorem II.2p: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2p_1 :
  forall M k p r : R,
  M >= 2 -> k >= 0 -> k <= 1 -> p > 0 -> p <= 1 -> r > 0 -> r <= 1 -> (M - 1) * k <= 1 ->
  1 - (M - 1) * p * r * k > 0 -> p - k * r - (M - 2) * p * r * k < 0 ->
  1 - (M - 1) * r * p * k <> 0 /\
  (r - p * k - (M - 2) * r * p * k) / (1 - (M - 1) * r * p * k) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (FromHypothesis 8)] (Combination [term 1 (Int 1) [9]%nat; term 1 (Int 1) [2; 3; 6]%nat; term 1 (Int
    1) [2; 4; 5]%nat; term 2 (Int 1) [3; 5; 7]%nat] None)).
Qed.

Lemma II_2p_2 :
  exists M k p r : R,
  (M = 3 /\ k = 1 /\ p = 1 / 10 /\ r = 1 / 10) /\ M >= 2 /\ k >= 0 /\ k <= 1 /\ p > 0 /\ p <= 1 /\ r > 0 /\
  r <= 1 /\ 1 - (M - 1) * p * r * k > 0 /\ p - k * r - (M - 2) * p * r * k < 0 /\
  1 - (M - 1) * r * p * k <> 0 /\
  ~ ((r - p * k - (M - 2) * r * p * k) / (1 - (M - 1) * r * p * k) > 0).
Proof.
  exists (3), (1), (1 / 10), (1 / 10).
  decide_numbers.
Qed.

Lemma II_2p_3 :
  forall M k x y : R,
  M >= 2 -> k >= 0 -> k <= 1 -> x > 0 -> (M - 1) * x <= 1 -> y > 0 -> (M - 1) * y <= 1 ->
  1 - (M - 1) * x * y * k > 0 -> -(-x + k * y - (M - 2) * x * y * k) < 0 ->
  1 - (M - 1) * y * x * k <> 0 /\
  -(-y + x * k - (M - 2) * y * x * k) / (1 - (M - 1) * y * x * k) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (FromHypothesis 7)] (Combination [term 1 (Int 1) [8]%nat; term 1 (Int 1) [2; 3]%nat; term 1 (Int 1)
    [2; 5]%nat; term 2 (Int 1) [0; 1; 3; 5]%nat] None)).
Qed.

Lemma II_2p_4 :
  exists M k x y : R,
  (M = 2 /\ k = 3 / 2 /\ x = 1 / 2 /\ y = 1 / 2) /\ M >= 2 /\ k >= 0 /\ x > 0 /\ (M - 1) * x <= 1 /\ y > 0 /\
  (M - 1) * y <= 1 /\ 1 - (M - 1) * x * y * k > 0 /\ -(-x + k * y - (M - 2) * x * y * k) < 0 /\
  1 - (M - 1) * y * x * k <> 0 /\
  ~ (-(-y + x * k - (M - 2) * y * x * k) / (1 - (M - 1) * y * x * k) > 0).
Proof.
  exists (2), (3 / 2), (1 / 2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_2p_5 :
  forall M k p x : R,
  M >= 2 -> k >= 0 -> k <= 1 -> p > 0 -> p <= 1 -> x > 0 -> (M - 1) * x <= 1 -> 1 - (M - 1) * p * x * k > 0 ->
  p - k * x - (M - 2) * p * x * k < 0 ->
  1 - (M - 1) * x * p * k <> 0 /\
  -(-x + p * k - (M - 2) * x * p * k) / (1 - (M - 1) * x * p * k) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (FromHypothesis 7)] (Combination [term 1 (Int 1) [8]%nat; term 1 (Int 1) [2; 3]%nat; term 1 (Int 1)
    [2; 5]%nat] None)).
Qed.

Lemma II_2p_6 :
  forall M k p x : R,
  M >= 2 -> k >= 0 -> k <= 1 -> p > 0 -> p <= 1 -> x > 0 -> (M - 1) * x <= 1 -> 1 - (M - 1) * x * p * k > 0 ->
  -(-x + k * p - (M - 2) * x * p * k) < 0 ->
  1 - (M - 1) * p * x * k <> 0 /\
  (p - x * k - (M - 2) * p * x * k) / (1 - (M - 1) * p * x * k) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (FromHypothesis 7)] (Combination [term 1 (Int 1) [8]%nat; term 1 (Int 1) [2; 3]%nat; term 1 (Int 1)
    [2; 5]%nat] None)).
Qed.

Lemma II_2p_7 :
  exists M delta_1 delta_2 delta_3 : R,
  (M = 2 /\ delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ delta_3 = -1) /\ M >= 2 /\ (M - 1) * delta_1 >= -1 /\
  delta_1 <= 1 /\ (M - 1) * delta_2 >= -1 /\ delta_2 <= 1 /\ (M - 1) * delta_3 >= -1 /\ delta_3 <= 1 /\
  1 + (M - 1) * delta_1 * delta_2 * delta_3 > 0 /\
  1 + (M - 1) * delta_1 * delta_2 * delta_3 <> 0 /\
  1 + (M - 1) * delta_2 * delta_3 * delta_1 <> 0 /\
  ~ ((delta_1 + delta_2 * delta_3 + (M - 2) * delta_1 * delta_2 * delta_3) / (1 + (M - 1) * delta_1 * delta_2
    * delta_3) * ((delta_1 + delta_2 * delta_3 + (M - 2) * delta_1 * delta_2 * delta_3) / (1 + (M - 1) *
    delta_1 * delta_2 * delta_3)) + (delta_2 + delta_3 * delta_1 + (M - 2) * delta_2 * delta_3 * delta_1) / (1
    + (M - 1) * delta_2 * delta_3 * delta_1) * ((delta_2 + delta_3 * delta_1 + (M - 2) * delta_2 * delta_3 *
    delta_1) / (1 + (M - 1) * delta_2 * delta_3 * delta_1)) > 0).
Proof.
  exists (2), (1 / 2), (1 / 2), (-1).
  decide_numbers.
Qed.

Lemma II_2p_8 :
  exists M delta_1 delta_2 delta_3 : R,
  (M = 3 /\ delta_1 = 1 / 2 /\ delta_2 = -1 / 3 /\ delta_3 = 1) /\ M >= 2 /\ (M - 1) * delta_1 >= -1 /\
  delta_1 <= 1 /\ (M - 1) * delta_2 >= -1 /\ delta_2 <= 1 /\ (M - 1) * delta_3 >= -1 /\ delta_3 <= 1 /\
  1 + (M - 1) * delta_1 * delta_2 * delta_3 > 0 /\
  1 + (M - 1) * delta_1 * delta_2 * delta_3 <> 0 /\
  1 + (M - 1) * delta_2 * delta_3 * delta_1 <> 0 /\
  ~ ((delta_1 + delta_2 * delta_3 + (M - 2) * delta_1 * delta_2 * delta_3) / (1 + (M - 1) * delta_1 * delta_2
    * delta_3) * ((delta_1 + delta_2 * delta_3 + (M - 2) * delta_1 * delta_2 * delta_3) / (1 + (M - 1) *
    delta_1 * delta_2 * delta_3)) + (delta_2 + delta_3 * delta_1 + (M - 2) * delta_2 * delta_3 * delta_1) / (1
    + (M - 1) * delta_2 * delta_3 * delta_1) * ((delta_2 + delta_3 * delta_1 + (M - 2) * delta_2 * delta_3 *
    delta_1) / (1 + (M - 1) * delta_2 * delta_3 * delta_1)) > 0).
Proof.
  exists (3), (1 / 2), (-1 / 3), (1).
  decide_numbers.
Qed.
