(* Theorem II.2f: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2f_1 :
  forall x p c M : R,
  x > 0 -> p > 0 -> p < 1 -> c >= 0 -> c <= 1 -> M >= 2 -> (M - 1) * x <= 1 ->
  (p - x) * (1 + c) <= 2 * (M - 2) * p * x * c ->
  1 - (M - 1) * p * x * c <> 0 /\
  1 - (M - 1) * x * p * c <> 0 /\
  (p - x * c - (M - 2) * p * x * c) / (1 - (M - 1) * p * x * c) <= -(-x + p * c - (M - 2) * x * p * c) / (1 -
    (M - 1) * x * p * c).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 1 * Var 2 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (Combination [term 1 (Int 1) [2]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [1; 3; 6]%nat]
    None)] (FromHypothesis 7)).
Qed.

Lemma II_2f_2 :
  forall x p c M : R,
  x > 0 -> p > 0 -> p < 1 -> c >= 0 -> c <= 1 -> M >= 2 -> (M - 1) * x <= 1 -> p <= x ->
  1 - (M - 1) * p * x * c <> 0 /\
  1 - (M - 1) * x * p * c <> 0 /\
  (p - x * c - (M - 2) * p * x * c) / (1 - (M - 1) * p * x * c) <= -(-x + p * c - (M - 2) * x * p * c) / (1 -
    (M - 1) * x * p * c).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 1 * Var 2 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (Combination [term 1 (Int 1) [2]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [1; 3; 6]%nat]
    None)] (Substitute 0 1 (Var 1 + Int 0) (Coefficients [above 0 0; between 1 0 1; between 2 0 1; above 3 2]
    (Int 1)))).
Qed.

Lemma II_2f_3 :
  exists x p c M : R,
  (x = 1 / 2 /\ p = 1 / 2 /\ c = 1 / 2 /\ M = 1) /\ x > 0 /\ p > 0 /\ p < 1 /\ c >= 0 /\ c <= 1 /\
  (M - 1) * x <= 1 /\ p <= x /\
  1 - (M - 1) * p * x * c <> 0 /\
  1 - (M - 1) * x * p * c <> 0 /\
  ~ ((p - x * c - (M - 2) * p * x * c) / (1 - (M - 1) * p * x * c) <= -(-x + p * c - (M - 2) * x * p * c) / (1
    - (M - 1) * x * p * c)).
Proof.
  exists (1 / 2), (1 / 2), (1 / 2), (1).
  decide_numbers.
Qed.
