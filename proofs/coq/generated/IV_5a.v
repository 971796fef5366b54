(* Theorem IV.5a: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma IV_5a_1 :
  forall M r d s : R,
  1 + (M - 1) * r >= 0 -> r < 0 -> 1 + (M - 1) * d > 0 -> d < 1 -> M >= 2 -> s > 0 -> M * s + M * r >= 0 ->
  (1 + (M - 1) * d) / M * ((1 + (M - 1) * r) / M + s) + (M - 1) * ((1 - d) / M) * ((1 - r) / M) <> 0 /\
  M <> 0 /\
  ((1 + (M - 1) * d) / M * ((1 + (M - 1) * r) / M + s) - (1 - d) / M * ((1 - r) / M)) / ((1 + (M - 1) * d) / M
    * ((1 + (M - 1) * r) / M + s) + (M - 1) * ((1 - d) / M) * ((1 - r) / M)) >= d.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Var 0 + Var 0 *
    Var 3 + Int (-1) * Var 0 * Var 1 * Var 2 + Int (-1) * Var 0 * Var 2 * Var 3 + (Var 0 ^ 2) * Var 1 * Var 2
    + (Var 0 ^ 2) * Var 2 * Var 3) Gt (Combination [term 1 (Int 1) [2]%nat; term 1 (Int 1) [3]%nat; term 1
    (Int 1) [1; 2]%nat; term 1 (Int 1) [1; 3]%nat; term 1 (Int 1) [2; 6]%nat; term 1 (Int 1) [3; 4]%nat; term
    1 (Int 1) [1; 3; 4]%nat] None)] (Factors (-1) [factor (Int (-1) + Var 2) 1 Lt (FromHypothesis 3); factor
    (Var 1 + Var 3) 1 Ge (Combination [term 1 (Int 1) [6]%nat] (multiplied_by (Var 0) (Coefficients [above 0
    2] (Int 1)))); factor (Int 1 + Int (-1) * Var 2 + Var 0 * Var 2) 1 Gt (FromHypothesis 2); factor (Var 0) 3
    Gt (Coefficients [above 0 2] (Int 1))])).
Qed.

Lemma IV_5a_2 :
  forall M r d s : R,
  1 + (M - 1) * r >= 0 -> r < 0 -> 1 + (M - 1) * d > 0 -> d < 1 -> M >= 2 -> s > 0 -> M * s + M * r < 0 ->
  (1 + (M - 1) * d) / M * ((1 + (M - 1) * r) / M + s) + (M - 1) * ((1 - d) / M) * ((1 - r) / M) <> 0 /\
  M <> 0 /\
  ((1 + (M - 1) * d) / M * ((1 + (M - 1) * r) / M + s) - (1 - d) / M * ((1 - r) / M)) / ((1 + (M - 1) * d) / M
    * ((1 + (M - 1) * r) / M + s) + (M - 1) * ((1 - d) / M) * ((1 - r) / M)) < d.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Var 0 + Var 0 *
    Var 3 + Int (-1) * Var 0 * Var 1 * Var 2 + Int (-1) * Var 0 * Var 2 * Var 3 + (Var 0 ^ 2) * Var 1 * Var 2
    + (Var 0 ^ 2) * Var 2 * Var 3) Gt (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [0; 2]%nat; term 1
    (Int 1) [1; 3]%nat; term 2 (Int 1) [2; 5]%nat; term 1 (Int 1) [3; 4]%nat; term 1 (Int 1) [1; 3; 4]%nat;
    term 1 (Int 1) [2; 4; 5]%nat] None)] (Factors 1 [factor (Int (-1) + Var 2) 1 Lt (FromHypothesis 3); factor
    (Var 1 + Var 3) 1 Lt (Combination [term 1 (Int 1) [6]%nat] (multiplied_by (Var 0) (Coefficients [above 0
    2] (Int 1)))); factor (Int 1 + Int (-1) * Var 2 + Var 0 * Var 2) 1 Gt (FromHypothesis 2); factor (Var 0) 3
    Gt (Coefficients [above 0 2] (Int 1))])).
Qed.

Lemma IV_5a_3 :
  exists M r d s : R,
  (M = 2 /\ r = -1 / 2 /\ d = 1 / 2 /\ s = 1 / 8) /\ 1 + (M - 1) * r >= 0 /\ r < 0 /\ 1 + (M - 1) * d > 0 /\
  d < 1 /\ M >= 2 /\ s > 0 /\
  (1 + (M - 1) * d) / M * ((1 + (M - 1) * r) / M + s) + (M - 1) * ((1 - d) / M) * ((1 - r) / M) <> 0 /\
  M <> 0 /\
  ~ (((1 + (M - 1) * d) / M * ((1 + (M - 1) * r) / M + s) - (1 - d) / M * ((1 - r) / M)) / ((1 + (M - 1) * d)
    / M * ((1 + (M - 1) * r) / M + s) + (M - 1) * ((1 - d) / M) * ((1 - r) / M)) >= d).
Proof.
  exists (2), (-1 / 2), (1 / 2), (1 / 8).
  decide_numbers.
Qed.
