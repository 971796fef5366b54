(* Theorem III.4f: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_4f_1 :
  forall y z : R,
  y > 0 -> z > 0 -> y + z < 1 -> 2 * z < 1 ->
  1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2 <> 0 /\
  1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2 <> 0 /\
  (1 - 2 * y - 2 * z + y ^ 2 + 2 * y * z + z ^ 2) / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2) =
    1 - y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2) - z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^
    2 + 2 * z * y + 2 * y ^ 2).
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 2) + Int (-1) * Var 0 + Int (-1) * Var 1 + (Var 0 ^ 2) + Var
    0 * Var 1 + (Var 1 ^ 2)) Gt (Combination [term 1 ((Int (-1) / Int 2) + Var 0 + (Int 1 / Int 2) * Var 1)
    []%nat; term (3 # 4) ((Int (-1) / Int 3) + Var 1) []%nat; term (1 # 6) (Int 1) []%nat] None)] Identity).
Qed.

Lemma III_4f_2 :
  forall y z : R,
  y > 0 -> z > 0 -> y + z < 1 -> 2 * z < 1 ->
  1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2 <> 0 /\
  y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2) = y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2
    * y * z + 2 * z ^ 2).
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 2) + Int (-1) * Var 0 + Int (-1) * Var 1 + (Var 0 ^ 2) + Var
    0 * Var 1 + (Var 1 ^ 2)) Gt (Combination [term 1 ((Int (-1) / Int 2) + Var 0 + (Int 1 / Int 2) * Var 1)
    []%nat; term (3 # 4) ((Int (-1) / Int 3) + Var 1) []%nat; term (1 # 6) (Int 1) []%nat] None)] Identity).
Qed.

Lemma III_4f_3 :
  forall y z : R,
  y > 0 -> z > 0 -> y + z < 1 -> 2 * z < 1 ->
  1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2 <> 0 /\
  z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2) = z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2
    * z * y + 2 * y ^ 2).
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 2) + Int (-1) * Var 0 + Int (-1) * Var 1 + (Var 0 ^ 2) + Var
    0 * Var 1 + (Var 1 ^ 2)) Gt (Combination [term 1 ((Int (-1) / Int 2) + Var 0 + (Int 1 / Int 2) * Var 1)
    []%nat; term (3 # 4) ((Int (-1) / Int 3) + Var 1) []%nat; term (1 # 6) (Int 1) []%nat] None)] Identity).
Qed.

Definition III_4f_4 := III_4f_2.

Definition III_4f_5 := III_4f_1.

Definition III_4f_6 := III_4f_3.

Lemma III_4f_7 :
  forall z : R,
  z > 0 -> 2 * z < 1 ->
  1 - 4 * z + 6 * z ^ 2 <> 0 /\
  z ^ 2 / (1 - 4 * z + 6 * z ^ 2) = z ^ 2 / (1 - 4 * z + 6 * z ^ 2).
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 6) + (Int (-2) / Int 3) * Var 0 + (Var 0 ^ 2)) Gt
    (Coefficients [between 0 0 (1 # 2)] (Int 1))] Identity).
Qed.

Definition III_4f_8 := III_4f_7.

Lemma III_4f_9 :
  forall z : R,
  z > 0 -> 2 * z < 1 ->
  1 - 4 * z + 6 * z ^ 2 <> 0 /\
  (1 - 4 * z + 4 * z ^ 2) / (1 - 4 * z + 6 * z ^ 2) = 1 - 2 * (z ^ 2 / (1 - 4 * z + 6 * z ^ 2)).
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 6) + (Int (-2) / Int 3) * Var 0 + (Var 0 ^ 2)) Gt
    (Coefficients [between 0 0 (1 # 2)] (Int 1))] Identity).
Qed.

Definition III_4f_10 := III_4f_1.

Definition III_4f_11 := III_4f_2.

Definition III_4f_12 := III_4f_3.

Definition III_4f_13 := III_4f_2.

Definition III_4f_14 := III_4f_1.

Definition III_4f_15 := III_4f_3.

Definition III_4f_16 := III_4f_7.

Definition III_4f_17 := III_4f_7.

Definition III_4f_18 := III_4f_9.

Lemma III_4f_19 :
  exists y z : R,
  (y = 3 / 5 /\ z = 1 / 10) /\ y > 0 /\ z > 0 /\ y + z < 1 /\ 2 * z < 1 /\
  1 / 3 * (3 - 4 * (y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2)) - 4 * (z ^ 2 / (1 - 2 * z
    - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) - 4 * (z ^ 2 / (1 - 4 * z + 6 * z ^ 2)) + 4 * (y ^ 2 / (1 -
    2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2)) ^ 2 + 4 * (y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2
    * y * z + 2 * z ^ 2)) * (z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) + 2 * (z ^ 2 /
    (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) ^ 2 + 4 * (z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2
    + 2 * z * y + 2 * y ^ 2)) * (z ^ 2 / (1 - 4 * z + 6 * z ^ 2)) + 4 * (z ^ 2 / (1 - 4 * z + 6 * z ^ 2)) ^ 2)
    <> 0 /\
  1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2 <> 0 /\
  1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2 <> 0 /\
  1 - 4 * z + 6 * z ^ 2 <> 0 /\
  1 / 3 * (3 - 4 * y - 8 * z + 4 * y ^ 2 + 4 * y * z + 10 * z ^ 2) <> 0 /\
  ~ (1 / 3 * ((1 - y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2) - z ^ 2 / (1 - 2 * z - 2 *
    y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) ^ 2 + (1 - y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2
    * z ^ 2) - z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) ^ 2 + (1 - 2 * (z ^ 2 / (1 - 4
    * z + 6 * z ^ 2))) ^ 2) / (1 / 3 * (3 - 4 * (y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^
    2)) - 4 * (z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) - 4 * (z ^ 2 / (1 - 4 * z + 6
    * z ^ 2)) + 4 * (y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2)) ^ 2 + 4 * (y ^ 2 / (1 -
    2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2)) * (z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y
    + 2 * y ^ 2)) + 2 * (z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) ^ 2 + 4 * (z ^ 2 /
    (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) * (z ^ 2 / (1 - 4 * z + 6 * z ^ 2)) + 4 * (z ^ 2
    / (1 - 4 * z + 6 * z ^ 2)) ^ 2)) >= 1 / 3 * ((1 - y - z) ^ 2 + (1 - y - z) ^ 2 + (1 - 2 * z) ^ 2) / (1 / 3
    * (3 - 4 * y - 8 * z + 4 * y ^ 2 + 4 * y * z + 10 * z ^ 2))).
Proof.
  exists (3 / 5), (1 / 10).
  decide_numbers.
Qed.

Lemma III_4f_20 :
  forall y z : R,
  y > 0 -> z > 0 -> y + z < 1 -> 2 * z < 1 -> y = 3 / 5 -> z = 1 / 10 ->
  1 / 3 * (3 - 4 * y - 8 * z + 4 * y ^ 2 + 4 * y * z + 10 * z ^ 2) = 79 / 150.
Proof.
  certify (Certificate [] (Eliminate 4 0 (Eliminate 5 1 Identity))).
Qed.

Lemma III_4f_21 :
  forall y z : R,
  y > 0 -> z > 0 -> y + z < 1 -> 2 * z < 1 -> y = 3 / 5 -> z = 1 / 10 ->
  1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2 <> 0 /\
  1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2 <> 0 /\
  1 - 4 * z + 6 * z ^ 2 <> 0 /\
  1 / 3 * (3 - 4 * (y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2)) - 4 * (z ^ 2 / (1 - 2 * z
    - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) - 4 * (z ^ 2 / (1 - 4 * z + 6 * z ^ 2)) + 4 * (y ^ 2 / (1 -
    2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2)) ^ 2 + 4 * (y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2
    * y * z + 2 * z ^ 2)) * (z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) + 2 * (z ^ 2 /
    (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) ^ 2 + 4 * (z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2
    + 2 * z * y + 2 * y ^ 2)) * (z ^ 2 / (1 - 4 * z + 6 * z ^ 2)) + 4 * (z ^ 2 / (1 - 4 * z + 6 * z ^ 2)) ^ 2)
    = 2584463 / 3456486.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 2) + Int (-1) * Var 0 + Int (-1) * Var 1 + (Var 0 ^ 2) + Var
    0 * Var 1 + (Var 1 ^ 2)) Gt (Eliminate 4 0 (Eliminate 5 1 (FromHypothesis 0))); divided_by ((Int 1 / Int
    6) + (Int (-2) / Int 3) * Var 1 + (Var 1 ^ 2)) Gt (Eliminate 4 0 (Eliminate 5 1 (FromHypothesis 0)))]
    (Eliminate 4 0 (Eliminate 5 1 Identity))).
Qed.

Lemma III_4f_22 :
  forall y z : R,
  y > 0 -> z > 0 -> y + z < 1 -> 2 * z < 1 -> y = 3 / 5 -> z = 1 / 10 ->
  1 / 3 * (3 - 4 * y - 8 * z + 4 * y ^ 2 + 4 * y * z + 10 * z ^ 2) <> 0 /\
  1 / 3 * ((1 - y - z) ^ 2 + (1 - y - z) ^ 2 + (1 - 2 * z) ^ 2) / (1 / 3 * (3 - 4 * y - 8 * z + 4 * y ^ 2 + 4
    * y * z + 10 * z ^ 2)) = 41 / 79.
Proof.
  certify (Certificate [divided_by ((Int 3 / Int 4) + Int (-1) * Var 0 + Int (-2) * Var 1 + (Var 0 ^ 2) + Var
    0 * Var 1 + (Int 5 / Int 2) * (Var 1 ^ 2)) Gt (Eliminate 4 0 (Eliminate 5 1 (FromHypothesis 0)))]
    (Eliminate 4 0 (Eliminate 5 1 Identity))).
Qed.

Lemma III_4f_23 :
  forall y z : R,
  y > 0 -> z > 0 -> y + z < 1 -> 2 * z < 1 -> y = 3 / 5 -> z = 1 / 10 ->
  1 / 3 * (3 - 4 * (y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2)) - 4 * (z ^ 2 / (1 - 2 * z
    - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) - 4 * (z ^ 2 / (1 - 4 * z + 6 * z ^ 2)) + 4 * (y ^ 2 / (1 -
    2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2)) ^ 2 + 4 * (y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2
    * y * z + 2 * z ^ 2)) * (z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) + 2 * (z ^ 2 /
    (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) ^ 2 + 4 * (z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2
    + 2 * z * y + 2 * y ^ 2)) * (z ^ 2 / (1 - 4 * z + 6 * z ^ 2)) + 4 * (z ^ 2 / (1 - 4 * z + 6 * z ^ 2)) ^ 2)
    <> 0 /\
  1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2 <> 0 /\
  1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2 <> 0 /\
  1 - 4 * z + 6 * z ^ 2 <> 0 /\
  1 / 3 * ((1 - y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2) - z ^ 2 / (1 - 2 * z - 2 * y +
    2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) ^ 2 + (1 - y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z
    ^ 2) - z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) ^ 2 + (1 - 2 * (z ^ 2 / (1 - 4 * z
    + 6 * z ^ 2))) ^ 2) / (1 / 3 * (3 - 4 * (y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2))
    - 4 * (z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) - 4 * (z ^ 2 / (1 - 4 * z + 6 * z
    ^ 2)) + 4 * (y ^ 2 / (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2)) ^ 2 + 4 * (y ^ 2 / (1 - 2 *
    y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2)) * (z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2
    * y ^ 2)) + 2 * (z ^ 2 / (1 - 2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) ^ 2 + 4 * (z ^ 2 / (1 -
    2 * z - 2 * y + 2 * z ^ 2 + 2 * z * y + 2 * y ^ 2)) * (z ^ 2 / (1 - 4 * z + 6 * z ^ 2)) + 4 * (z ^ 2 / (1
    - 4 * z + 6 * z ^ 2)) ^ 2)) = 1171601 / 2584463.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 2) + Int (-1) * Var 0 + Int (-1) * Var 1 + (Var 0 ^ 2) + Var
    0 * Var 1 + (Var 1 ^ 2)) Gt (Eliminate 4 0 (Eliminate 5 1 (FromHypothesis 0))); divided_by ((Int 1 / Int
    6) + (Int (-2) / Int 3) * Var 1 + (Var 1 ^ 2)) Gt (Eliminate 4 0 (Eliminate 5 1 (FromHypothesis 0)));
    divided_by ((Int 3 / Int 208) + (Int (-3) / Int 52) * Var 0 + (Int (-9) / Int 52) * Var 1 + (Int 5 / Int
    52) * (Var 0 ^ 2) + (Int 33 / Int 52) * Var 0 * Var 1 + (Int 49 / Int 52) * (Var 1 ^ 2) + (Int (-1) / Int
    13) * (Var 0 ^ 3) + (Int (-25) / Int 26) * (Var 0 ^ 2) * Var 1 + (Int (-81) / Int 26) * Var 0 * (Var 1 ^
    2) + Int (-3) * (Var 1 ^ 3) + (Int 1 / Int 26) * (Var 0 ^ 4) + (Int 9 / Int 13) * (Var 0 ^ 3) * Var 1 +
    (Int 109 / Int 26) * (Var 0 ^ 2) * (Var 1 ^ 2) + (Int 113 / Int 13) * Var 0 * (Var 1 ^ 3) + (Int 633 / Int
    104) * (Var 1 ^ 4) + (Int (-4) / Int 13) * (Var 0 ^ 4) * Var 1 + (Int (-34) / Int 13) * (Var 0 ^ 3) * (Var
    1 ^ 2) + Int (-10) * (Var 0 ^ 2) * (Var 1 ^ 3) + (Int (-385) / Int 26) * Var 0 * (Var 1 ^ 4) + (Int (-209)
    / Int 26) * (Var 1 ^ 5) + (Var 0 ^ 4) * (Var 1 ^ 2) + (Int 66 / Int 13) * (Var 0 ^ 3) * (Var 1 ^ 3) + (Int
    357 / Int 26) * (Var 0 ^ 2) * (Var 1 ^ 4) + (Int 397 / Int 26) * Var 0 * (Var 1 ^ 5) + (Int 177 / Int 26)
    * (Var 1 ^ 6) + (Int (-20) / Int 13) * (Var 0 ^ 4) * (Var 1 ^ 3) + (Int (-66) / Int 13) * (Var 0 ^ 3) *
    (Var 1 ^ 4) + (Int (-132) / Int 13) * (Var 0 ^ 2) * (Var 1 ^ 5) + (Int (-115) / Int 13) * Var 0 * (Var 1 ^
    6) + (Int (-45) / Int 13) * (Var 1 ^ 7) + (Var 0 ^ 4) * (Var 1 ^ 4) + Int 2 * (Var 0 ^ 3) * (Var 1 ^ 5) +
    (Int 42 / Int 13) * (Var 0 ^ 2) * (Var 1 ^ 6) + (Int 29 / Int 13) * Var 0 * (Var 1 ^ 7) + (Int 23 / Int
    26) * (Var 1 ^ 8)) Gt (Eliminate 4 0 (Eliminate 5 1 (FromHypothesis 0)))] (Eliminate 4 0 (Eliminate 5 1
    Identity))).
Qed.
