(* Theorem V.10: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma V_10_1 :
  forall p : R,
  p > 0 -> p < 1 ->
  3 * p ^ 2 - 2 * p ^ 3 = p ^ 3 + 3 * p ^ 2 * (1 - p).
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma V_10_2 :
  forall p : R,
  p > 0 -> p < 1 ->
  10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5 = p ^ 5 + 5 * p ^ 4 * (1 - p) + 10 * p ^ 3 * (1 - p) ^ 2.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma V_10_3 :
  forall p : R,
  p > 0 -> p < 1 ->
  3 * p ^ 2 - 2 * p ^ 3 > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma V_10_4 :
  forall p : R,
  p > 0 -> p < 1 ->
  3 * p ^ 2 - 2 * p ^ 3 < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma V_10_5 :
  forall p : R,
  p > 0 -> p < 1 ->
  10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5 > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma V_10_6 :
  forall p : R,
  p > 0 -> p < 1 ->
  10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5 < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma V_10_7 :
  forall p : R,
  p > 0 -> p < 1 ->
  1 - p * (3 * p ^ 2 - 2 * p ^ 3) / (p * (3 * p ^ 2 - 2 * p ^ 3) + (1 - p) * (1 - (3 * p ^ 2 - 2 * p ^ 3))) <>
    0 /\
  p * (3 * p ^ 2 - 2 * p ^ 3) + (1 - p) * (1 - (3 * p ^ 2 - 2 * p ^ 3)) <> 0 /\
  1 - p <> 0 /\
  1 - (3 * p ^ 2 - 2 * p ^ 3) <> 0 /\
  p * (3 * p ^ 2 - 2 * p ^ 3) / (p * (3 * p ^ 2 - 2 * p ^ 3) + (1 - p) * (1 - (3 * p ^ 2 - 2 * p ^ 3))) / (1 -
    p * (3 * p ^ 2 - 2 * p ^ 3) / (p * (3 * p ^ 2 - 2 * p ^ 3) + (1 - p) * (1 - (3 * p ^ 2 - 2 * p ^ 3)))) = p
    / (1 - p) * ((3 * p ^ 2 - 2 * p ^ 3) / (1 - (3 * p ^ 2 - 2 * p ^ 3))).
Proof.
  certify (Certificate [divided_by ((Int (-1) / Int 4) + (Int 1 / Int 4) * Var 0 + (Int 3 / Int 4) * (Var 0 ^
    2) + Int (-2) * (Var 0 ^ 3) + (Var 0 ^ 4)) Lt (Coefficients [between 0 0 1] (Int 1)); divided_by ((Int
    (-1) / Int 2) + (Int 1 / Int 2) * Var 0 + (Int 3 / Int 2) * (Var 0 ^ 2) + (Int (-5) / Int 2) * (Var 0 ^ 3)
    + (Var 0 ^ 4)) Lt (Coefficients [between 0 0 1] (Int 1)); divided_by (Int (-1) + Var 0) Lt (FromHypothesis
    1); divided_by ((Int 1 / Int 2) + (Int (-3) / Int 2) * (Var 0 ^ 2) + (Var 0 ^ 3)) Gt (Coefficients
    [between 0 0 1] (Int 1))] Identity).
Qed.

Lemma V_10_8 :
  forall p : R,
  p > 0 -> p < 1 -> p > 1 / 2 ->
  3 * p ^ 2 - 2 * p ^ 3 > p.
Proof.
  certify (Certificate [] (Coefficients [between 0 (1 # 2) 1] (Int 1))).
Qed.

Lemma V_10_9 :
  forall p : R,
  p > 0 -> p < 1 -> p > 1 / 2 ->
  p * (3 * p ^ 2 - 2 * p ^ 3) + (1 - p) * (1 - (3 * p ^ 2 - 2 * p ^ 3)) <> 0 /\
  p * (3 * p ^ 2 - 2 * p ^ 3) / (p * (3 * p ^ 2 - 2 * p ^ 3) + (1 - p) * (1 - (3 * p ^ 2 - 2 * p ^ 3))) > p.
Proof.
  certify (Certificate [divided_by ((Int (-1) / Int 4) + (Int 1 / Int 4) * Var 0 + (Int 3 / Int 4) * (Var 0 ^
    2) + Int (-2) * (Var 0 ^ 3) + (Var 0 ^ 4)) Lt (Coefficients [between 0 (1 # 2) 1] (Int 1))] (Coefficients
    [between 0 (1 # 2) 1] (Int 1))).
Qed.

Lemma V_10_10 :
  forall p : R,
  p > 0 -> p < 1 -> p > 1 / 2 ->
  10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5 > 3 * p ^ 2 - 2 * p ^ 3.
Proof.
  certify (Certificate [] (Coefficients [between 0 (1 # 2) 1] (Int 1))).
Qed.

Lemma V_10_11 :
  forall p : R,
  p > 0 -> p < 1 -> p > 1 / 2 ->
  p * (10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5) + (1 - p) * (1 - (10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5)) <> 0 /\
  p * (10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5) / (p * (10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5) + (1 - p) * (1 - (10
    * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5))) > p.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 12) + (Int (-1) / Int 12) * Var 0 + (Int (-5) / Int 6) * (Var
    0 ^ 3) + (Int 35 / Int 12) * (Var 0 ^ 4) + Int (-3) * (Var 0 ^ 5) + (Var 0 ^ 6)) Gt (Coefficients [between
    0 (1 # 2) 1] (Int 1))] (Coefficients [between 0 (1 # 2) 1] (Int 1))).
Qed.

Lemma V_10_12 :
  forall p : R,
  p > 0 -> p < 1 -> p < 1 / 2 ->
  3 * p ^ 2 - 2 * p ^ 3 < p.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 (1 # 2)] (Int 1))).
Qed.

Lemma V_10_13 :
  forall p : R,
  p > 0 -> p < 1 -> p < 1 / 2 ->
  p * (3 * p ^ 2 - 2 * p ^ 3) + (1 - p) * (1 - (3 * p ^ 2 - 2 * p ^ 3)) <> 0 /\
  p * (3 * p ^ 2 - 2 * p ^ 3) / (p * (3 * p ^ 2 - 2 * p ^ 3) + (1 - p) * (1 - (3 * p ^ 2 - 2 * p ^ 3))) < p.
Proof.
  certify (Certificate [divided_by ((Int (-1) / Int 4) + (Int 1 / Int 4) * Var 0 + (Int 3 / Int 4) * (Var 0 ^
    2) + Int (-2) * (Var 0 ^ 3) + (Var 0 ^ 4)) Lt (Coefficients [between 0 0 (1 # 2)] (Int 1))] (Coefficients
    [between 0 0 (1 # 2)] (Int 1))).
Qed.

Lemma V_10_14 :
  forall p : R,
  p > 0 -> p < 1 -> p < 1 / 2 ->
  10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5 < 3 * p ^ 2 - 2 * p ^ 3.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 (1 # 2)] (Int 1))).
Qed.

Lemma V_10_15 :
  forall p : R,
  p > 0 -> p < 1 -> p < 1 / 2 ->
  p * (10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5) + (1 - p) * (1 - (10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5)) <> 0 /\
  p * (10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5) / (p * (10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5) + (1 - p) * (1 - (10
    * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5))) < p.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 12) + (Int (-1) / Int 12) * Var 0 + (Int (-5) / Int 6) * (Var
    0 ^ 3) + (Int 35 / Int 12) * (Var 0 ^ 4) + Int (-3) * (Var 0 ^ 5) + (Var 0 ^ 6)) Gt (Coefficients [between
    0 0 (1 # 2)] (Int 1))] (Coefficients [between 0 0 (1 # 2)] (Int 1))).
Qed.

Lemma V_10_16 :
  forall p : R,
  p > 0 -> p < 1 -> p = 1 / 2 ->
  p * (3 * p ^ 2 - 2 * p ^ 3) + (1 - p) * (1 - (3 * p ^ 2 - 2 * p ^ 3)) <> 0 /\
  p * (3 * p ^ 2 - 2 * p ^ 3) / (p * (3 * p ^ 2 - 2 * p ^ 3) + (1 - p) * (1 - (3 * p ^ 2 - 2 * p ^ 3))) = p.
Proof.
  certify (Certificate [divided_by ((Int (-1) / Int 4) + (Int 1 / Int 4) * Var 0 + (Int 3 / Int 4) * (Var 0 ^
    2) + Int (-2) * (Var 0 ^ 3) + (Var 0 ^ 4)) Lt (Eliminate 2 0 (FromHypothesis 0))] (Eliminate 2 0
    Identity)).
Qed.

Lemma V_10_17 :
  forall p : R,
  p > 0 -> p < 1 -> p = 1 / 2 ->
  p * (10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5) + (1 - p) * (1 - (10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5)) <> 0 /\
  p * (10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5) / (p * (10 * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5) + (1 - p) * (1 - (10
    * p ^ 3 - 15 * p ^ 4 + 6 * p ^ 5))) = p.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 12) + (Int (-1) / Int 12) * Var 0 + (Int (-5) / Int 6) * (Var
    0 ^ 3) + (Int 35 / Int 12) * (Var 0 ^ 4) + Int (-3) * (Var 0 ^ 5) + (Var 0 ^ 6)) Gt (Eliminate 2 0
    (FromHypothesis 0))] (Eliminate 2 0 Identity)).
Qed.

Lemma V_10_18 :
  exists p : R,
  (p = 0) /\ p < 1 /\
  ~ (3 * p ^ 2 - 2 * p ^ 3 > 0).
Proof.
  exists (0).
  decide_numbers.
Qed.

Lemma V_10_19 :
  exists p : R,
  (p = 1) /\ p > 0 /\
  ~ (3 * p ^ 2 - 2 * p ^ 3 < 1).
Proof.
  exists (1).
  decide_numbers.
Qed.
