(* Theorem V.3: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma V_3_1 :
  forall a b : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 ->
  1 - a ^ 2 + 2 * a * b - b ^ 2 <> 0 /\
  (1 - a - b + 2 * a * b) / (1 - a ^ 2 + 2 * a * b - b ^ 2) >= 1 / 2.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2) + Int (-2) * Var 0 * Var 1 + (Var 1 ^ 2)) Lt
    (Coefficients [between 0 0 1; between 1 0 1] (Int 1))] (Factors (1 # 2) [any_sign (Int (-1) + Var 0 + Var
    1) 2])).
Qed.

Lemma V_3_2 :
  exists a b : R,
  (a = 1 / 2 /\ b = 1 / 3) /\ a > 0 /\ a < 1 /\ b > 0 /\ b < 1 /\
  1 + a - b <> 0 /\
  1 + b - a <> 0 /\
  ~ (1 / 2 * a * (a / (1 + a - b)) + 1 / 2 * b * (b / (1 + b - a)) >= 1 / 4 * a + 1 / 4 * b).
Proof.
  exists (1 / 2), (1 / 3).
  decide_numbers.
Qed.

Lemma V_3_3 :
  1 / 2 = 1 / 2.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma V_3_4 :
  forall a b : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> a = 1 / 2 -> b = 1 / 3 ->
  1 - a ^ 2 + 2 * a * b - b ^ 2 <> 0 /\
  (1 - a - b + 2 * a * b) / (1 - a ^ 2 + 2 * a * b - b ^ 2) = 18 / 35.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2) + Int (-2) * Var 0 * Var 1 + (Var 1 ^ 2)) Lt
    (Eliminate 4 0 (Eliminate 5 1 (FromHypothesis 0)))] (Eliminate 4 0 (Eliminate 5 1 Identity))).
Qed.

Lemma V_3_5 :
  forall a b : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> a = 1 / 2 -> b = 1 / 3 ->
  1 / 4 * a + 1 / 4 * b = 5 / 24.
Proof.
  certify (Certificate [] (Eliminate 4 0 (FromHypothesis 5))).
Qed.

Lemma V_3_6 :
  forall a b : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> a = 1 / 2 -> b = 1 / 3 ->
  1 + a - b <> 0 /\
  1 + b - a <> 0 /\
  1 / 2 * a * (a / (1 + a - b)) + 1 / 2 * b * (b / (1 + b - a)) = 73 / 420.
Proof.
  certify (Certificate [divided_by (Int 1 + Var 0 + Int (-1) * Var 1) Gt (Eliminate 4 0 (Eliminate 5 1
    (FromHypothesis 0))); divided_by (Int (-1) + Var 0 + Int (-1) * Var 1) Lt (Eliminate 4 0 (Eliminate 5 1
    (FromHypothesis 0)))] (Eliminate 4 0 (Eliminate 5 1 Identity))).
Qed.
