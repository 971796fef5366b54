(* Theorem III.4a: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_4a_1 :
  forall x : R,
  x >= 1 / 2 -> x < 1 ->
  3 - 12 * x + 24 * x ^ 2 - 24 * x ^ 3 + 12 * x ^ 4 <> 0 /\
  (3 - 12 * x + 20 * x ^ 2 - 16 * x ^ 3 + 8 * x ^ 4) / (3 - 12 * x + 24 * x ^ 2 - 24 * x ^ 3 + 12 * x ^ 4) >=
    1 / 3 * (1 + 2 * x - 4 * x ^ 2 + 4 * x ^ 3).
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 4) + Int (-1) * Var 0 + Int 2 * (Var 0 ^ 2) + Int (-2) * (Var
    0 ^ 3) + (Var 0 ^ 4)) Gt (Coefficients [between 0 (1 # 2) 1] (Int 1))] (Coefficients [between 0 (1 # 2) 1]
    (Int 1))).
Qed.

Lemma III_4a_2 :
  exists x : R,
  (x = 1 / 2) /\ x >= 1 / 2 /\ x < 1 /\
  3 - 12 * x + 20 * x ^ 2 - 16 * x ^ 3 + 8 * x ^ 4 <> 0 /\
  1 + 2 * x - 4 * x ^ 2 + 4 * x ^ 3 <> 0 /\
  ~ ((1 - 4 * x + 8 * x ^ 2 - 8 * x ^ 3 + 6 * x ^ 4) / (3 - 12 * x + 20 * x ^ 2 - 16 * x ^ 3 + 8 * x ^ 4) >=
    (1 + 2 * x ^ 3) / (1 + 2 * x - 4 * x ^ 2 + 4 * x ^ 3)).
Proof.
  exists (1 / 2).
  decide_numbers.
Qed.

Lemma III_4a_3 :
  forall x : R,
  x >= 1 / 2 -> x < 1 -> x = 1 / 2 ->
  1 / 3 * (1 + 2 * x - 4 * x ^ 2 + 4 * x ^ 3) = 1 / 2.
Proof.
  certify (Certificate [] (Eliminate 2 0 Identity)).
Qed.

Lemma III_4a_4 :
  forall x : R,
  x >= 1 / 2 -> x < 1 -> x = 1 / 2 ->
  3 - 12 * x + 24 * x ^ 2 - 24 * x ^ 3 + 12 * x ^ 4 <> 0 /\
  (3 - 12 * x + 20 * x ^ 2 - 16 * x ^ 3 + 8 * x ^ 4) / (3 - 12 * x + 24 * x ^ 2 - 24 * x ^ 3 + 12 * x ^ 4) = 2
    / 3.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 4) + Int (-1) * Var 0 + Int 2 * (Var 0 ^ 2) + Int (-2) * (Var
    0 ^ 3) + (Var 0 ^ 4)) Gt (Eliminate 2 0 (FromHypothesis 1))] (Eliminate 2 0 Identity)).
Qed.

Lemma III_4a_5 :
  forall x : R,
  x >= 1 / 2 -> x < 1 -> x = 1 / 2 ->
  1 + 2 * x - 4 * x ^ 2 + 4 * x ^ 3 <> 0 /\
  (1 + 2 * x ^ 3) / (1 + 2 * x - 4 * x ^ 2 + 4 * x ^ 3) = 5 / 6.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 4) + (Int 1 / Int 2) * Var 0 + Int (-1) * (Var 0 ^ 2) + (Var
    0 ^ 3)) Gt (Eliminate 2 0 (FromHypothesis 1))] (Eliminate 2 0 Identity)).
Qed.

Lemma III_4a_6 :
  forall x : R,
  x >= 1 / 2 -> x < 1 -> x = 1 / 2 ->
  3 - 12 * x + 20 * x ^ 2 - 16 * x ^ 3 + 8 * x ^ 4 <> 0 /\
  (1 - 4 * x + 8 * x ^ 2 - 8 * x ^ 3 + 6 * x ^ 4) / (3 - 12 * x + 20 * x ^ 2 - 16 * x ^ 3 + 8 * x ^ 4) = 3 / 4.
Proof.
  certify (Certificate [divided_by ((Int 3 / Int 8) + (Int (-3) / Int 2) * Var 0 + (Int 5 / Int 2) * (Var 0 ^
    2) + Int (-2) * (Var 0 ^ 3) + (Var 0 ^ 4)) Gt (Eliminate 2 0 (FromHypothesis 1))] (Eliminate 2 0
    Identity)).
Qed.
