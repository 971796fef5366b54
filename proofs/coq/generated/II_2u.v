(* Theorem II.2u: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2u_1 :
  forall M rest delta : R,
  M >= 2 -> rest = 0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) = delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Eliminate 1
    1 (Coefficients [] (Int 1)))] (Eliminate 1 1 Identity)).
Qed.

Lemma II_2u_2 :
  forall M rest L delta : R,
  M >= 2 -> rest = 0 -> L = delta * rest ->
  M <> 0 /\
  (1 + (M - 1) * L) / M = 1 / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 1 1 (Eliminate 2 2 (Coefficients [above 0 2] (Int
    1))))] (Eliminate 1 1 (Eliminate 2 2 Identity))).
Qed.

Lemma II_2u_3 :
  exists M delta_1 delta_2 : R,
  (M = 2 /\ delta_1 = 1 / 2 /\ delta_2 = 1 / 2) /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) = delta_1).
Proof.
  exists (2), (1 / 2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_2u_4 :
  forall M delta rest : R,
  M >= 2 -> (1 - delta) * (1 + (M - 1) * delta) = 0 -> 1 + (M - 1) * delta * rest > 0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) = delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 2)] (Split (Var 2 + Int (-2) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2 + (Var 1 ^ 2) * Var 2
    + Int (-1) * Var 0 * (Var 1 ^ 2) * Var 2) [case Eq (FromHypothesis 3); case Gt (Contradiction 3
    (Combination [term (1 # 4) (Int 1 + Int (-1) * Var 2) [1]%nat; term ((-1) # 4) (Int (-1) + Int (-1) * Var
    2) [1]%nat] None)); case Lt (Contradiction 3 (Combination [term (1 # 4) (Int 1 + Var 2) [1]%nat; term
    ((-1) # 4) (Int (-1) + Var 2) [1]%nat] None))])).
Qed.
