(* Theorem II.6f: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_6f_1 :
  forall z : R,
  z >= 0 -> z <= 3295 / 32768 ->
  1 - z + z ^ 2 <> 0 /\
  z / (1 - z + z ^ 2) - z < 1 / 100.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + (Var 0 ^ 2)) Gt (Coefficients [between 0 0
    (3295 # 32768)] (Int 1))] (Coefficients [between 0 0 (3295 # 32768)] (Int 1))).
Qed.

Lemma II_6f_2 :
  forall z : R,
  z >= 13183 / 131072 -> z <= 1037981 / 1048576 ->
  1 - z + z ^ 2 <> 0 /\
  z / (1 - z + z ^ 2) - z > 1 / 100.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + (Var 0 ^ 2)) Gt (Coefficients [between 0 (13183
    # 131072) (1037981 # 1048576)] (Int 1))] (Coefficients [between 0 (13183 # 131072) (1037981 # 1048576)]
    (Int 1))).
Qed.

Lemma II_6f_3 :
  forall z : R,
  z >= 2075965 / 2097152 -> z <= 1 ->
  1 - z + z ^ 2 <> 0 /\
  z / (1 - z + z ^ 2) - z < 1 / 100.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + (Var 0 ^ 2)) Gt (Coefficients [between 0
    (2075965 # 2097152) 1] (Int 1))] (Coefficients [between 0 (2075965 # 2097152) 1] (Int 1))).
Qed.

Lemma II_6f_4 :
  forall z : R,
  z >= 3295 / 32768 -> z <= 13183 / 131072 ->
  (1 - z + z ^ 2) ^ 2 <> 0 /\
  (1 - z + z ^ 2 - z * (-1 + 2 * z)) / (1 - z + z ^ 2) ^ 2 - 1 > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-2) * Var 0 + Int 3 * (Var 0 ^ 2) + Int (-2) * (Var 0 ^ 3) +
    (Var 0 ^ 4)) Gt (Coefficients [between 0 (3295 # 32768) (13183 # 131072)] (Int 1))] (Coefficients [between
    0 (3295 # 32768) (13183 # 131072)] (Int 1))).
Qed.

Lemma II_6f_5 :
  forall z : R,
  z >= 1037981 / 1048576 -> z <= 2075965 / 2097152 ->
  (1 - z + z ^ 2) ^ 2 <> 0 /\
  (1 - z + z ^ 2 - z * (-1 + 2 * z)) / (1 - z + z ^ 2) ^ 2 - 1 < 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-2) * Var 0 + Int 3 * (Var 0 ^ 2) + Int (-2) * (Var 0 ^ 3) +
    (Var 0 ^ 4)) Gt (Coefficients [between 0 (1037981 # 1048576) (2075965 # 2097152)] (Int 1))] (Coefficients
    [between 0 (1037981 # 1048576) (2075965 # 2097152)] (Int 1))).
Qed.

Lemma II_6f_6 :
  forall z : R,
  z >= 0 -> z <= 6607 / 131072 ->
  1 + 63 * z ^ 3 <> 0 /\
  (z + z ^ 2 + 62 * z ^ 3) / (1 + 63 * z ^ 3) - z < 1 / 100.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 63) + (Var 0 ^ 3)) Gt (Coefficients [between 0 0 (6607 #
    131072)] (Int 1))] (Coefficients [between 0 0 (6607 # 131072)] (Int 1))).
Qed.

Lemma II_6f_7 :
  forall z : R,
  z >= 13217 / 262144 -> z <= 519043 / 524288 ->
  1 + 63 * z ^ 3 <> 0 /\
  (z + z ^ 2 + 62 * z ^ 3) / (1 + 63 * z ^ 3) - z > 1 / 100.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 63) + (Var 0 ^ 3)) Gt (Coefficients [between 0 (13217 #
    262144) (519043 # 524288)] (Int 1))] (Coefficients [between 0 (13217 # 262144) (519043 # 524288)] (Int
    1))).
Qed.

Lemma II_6f_8 :
  forall z : R,
  z >= 2076175 / 2097152 -> z <= 1 ->
  1 + 63 * z ^ 3 <> 0 /\
  (z + z ^ 2 + 62 * z ^ 3) / (1 + 63 * z ^ 3) - z < 1 / 100.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 63) + (Var 0 ^ 3)) Gt (Coefficients [between 0 (2076175 #
    2097152) 1] (Int 1))] (Coefficients [between 0 (2076175 # 2097152) 1] (Int 1))).
Qed.

Lemma II_6f_9 :
  forall z : R,
  z >= 6607 / 131072 -> z <= 13217 / 262144 ->
  (1 + 63 * z ^ 3) ^ 2 <> 0 /\
  ((1 + 2 * z + 186 * z ^ 2) * (1 + 63 * z ^ 3) - 189 * (z + z ^ 2 + 62 * z ^ 3) * z ^ 2) / (1 + 63 * z ^ 3) ^
    2 - 1 > 0.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 3969) + (Int 2 / Int 63) * (Var 0 ^ 3) + (Var 0 ^ 6)) Gt
    (Coefficients [between 0 (6607 # 131072) (13217 # 262144)] (Int 1))] (Coefficients [between 0 (6607 #
    131072) (13217 # 262144)] (Int 1))).
Qed.

Lemma II_6f_10 :
  forall z : R,
  z >= 519043 / 524288 -> z <= 2076175 / 2097152 ->
  (1 + 63 * z ^ 3) ^ 2 <> 0 /\
  ((1 + 2 * z + 186 * z ^ 2) * (1 + 63 * z ^ 3) - 189 * (z + z ^ 2 + 62 * z ^ 3) * z ^ 2) / (1 + 63 * z ^ 3) ^
    2 - 1 < 0.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 3969) + (Int 2 / Int 63) * (Var 0 ^ 3) + (Var 0 ^ 6)) Gt
    (Coefficients [between 0 (519043 # 524288) (2076175 # 2097152)] (Int 1))] (Coefficients [between 0 (519043
    # 524288) (2076175 # 2097152)] (Int 1))).
Qed.

Lemma II_6f_11 :
  forall z : R,
  z >= 0 -> z <= 5585 / 65536 ->
  1 + 9 * z ^ 4 <> 0 /\
  (z + z ^ 3 + 8 * z ^ 4) / (1 + 9 * z ^ 4) - z < 1 / 1000.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 9) + (Var 0 ^ 4)) Gt (Coefficients [between 0 0 (5585 #
    65536)] (Int 1))] (Coefficients [between 0 0 (5585 # 65536)] (Int 1))).
Qed.

Lemma II_6f_12 :
  forall z : R,
  z >= 22343 / 262144 -> z <= 1047527 / 1048576 ->
  1 + 9 * z ^ 4 <> 0 /\
  (z + z ^ 3 + 8 * z ^ 4) / (1 + 9 * z ^ 4) - z > 1 / 1000.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 9) + (Var 0 ^ 4)) Gt (Coefficients [between 0 (22343 #
    262144) (1047527 # 1048576)] (Int 1))] (Coefficients [between 0 (22343 # 262144) (1047527 # 1048576)] (Int
    1))).
Qed.

Lemma II_6f_13 :
  forall z : R,
  z >= 16760435 / 16777216 -> z <= 1 ->
  1 + 9 * z ^ 4 <> 0 /\
  (z + z ^ 3 + 8 * z ^ 4) / (1 + 9 * z ^ 4) - z < 1 / 1000.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 9) + (Var 0 ^ 4)) Gt (Coefficients [between 0 (16760435 #
    16777216) 1] (Int 1))] (Coefficients [between 0 (16760435 # 16777216) 1] (Int 1))).
Qed.

Lemma II_6f_14 :
  forall z : R,
  z >= 5585 / 65536 -> z <= 22343 / 262144 ->
  (1 + 9 * z ^ 4) ^ 2 <> 0 /\
  ((1 + 3 * z ^ 2 + 32 * z ^ 3) * (1 + 9 * z ^ 4) - 36 * (z + z ^ 3 + 8 * z ^ 4) * z ^ 3) / (1 + 9 * z ^ 4) ^
    2 - 1 > 0.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 81) + (Int 2 / Int 9) * (Var 0 ^ 4) + (Var 0 ^ 8)) Gt
    (Coefficients [between 0 (5585 # 65536) (22343 # 262144)] (Int 1))] (Coefficients [between 0 (5585 #
    65536) (22343 # 262144)] (Int 1))).
Qed.

Lemma II_6f_15 :
  forall z : R,
  z >= 1047527 / 1048576 -> z <= 16760435 / 16777216 ->
  (1 + 9 * z ^ 4) ^ 2 <> 0 /\
  ((1 + 3 * z ^ 2 + 32 * z ^ 3) * (1 + 9 * z ^ 4) - 36 * (z + z ^ 3 + 8 * z ^ 4) * z ^ 3) / (1 + 9 * z ^ 4) ^
    2 - 1 < 0.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 81) + (Int 2 / Int 9) * (Var 0 ^ 4) + (Var 0 ^ 8)) Gt
    (Coefficients [between 0 (1047527 # 1048576) (16760435 # 16777216)] (Int 1))] (Coefficients [between 0
    (1047527 # 1048576) (16760435 # 16777216)] (Int 1))).
Qed.

Lemma II_6f_16 :
  forall z : R,
  z >= 0 -> z <= 12859 / 131072 ->
  1 + 2 * z ^ 5 <> 0 /\
  (z + z ^ 4 + z ^ 5) / (1 + 2 * z ^ 5) - z < 1 / 10000.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 2) + (Var 0 ^ 5)) Gt (Coefficients [between 0 0 (12859 #
    131072)] (Int 1))] (Coefficients [between 0 0 (12859 # 131072)] (Int 1))).
Qed.

Lemma II_6f_17 :
  forall z : R,
  z >= 6431 / 65536 -> z <= 67102151 / 67108864 ->
  1 + 2 * z ^ 5 <> 0 /\
  (z + z ^ 4 + z ^ 5) / (1 + 2 * z ^ 5) - z > 1 / 10000.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 2) + (Var 0 ^ 5)) Gt (Coefficients [between 0 (6431 # 65536)
    (67102151 # 67108864)] (Int 1))] (Coefficients [between 0 (6431 # 65536) (67102151 # 67108864)] (Int 1))).
Qed.

Lemma II_6f_18 :
  forall z : R,
  z >= 134204305 / 134217728 -> z <= 1 ->
  1 + 2 * z ^ 5 <> 0 /\
  (z + z ^ 4 + z ^ 5) / (1 + 2 * z ^ 5) - z < 1 / 10000.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 2) + (Var 0 ^ 5)) Gt (Coefficients [between 0 (134204305 #
    134217728) 1] (Int 1))] (Coefficients [between 0 (134204305 # 134217728) 1] (Int 1))).
Qed.

Lemma II_6f_19 :
  forall z : R,
  z >= 12859 / 131072 -> z <= 6431 / 65536 ->
  (1 + 2 * z ^ 5) ^ 2 <> 0 /\
  ((1 + 4 * z ^ 3 + 5 * z ^ 4) * (1 + 2 * z ^ 5) - 10 * (z + z ^ 4 + z ^ 5) * z ^ 4) / (1 + 2 * z ^ 5) ^ 2 - 1
    > 0.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 4) + (Var 0 ^ 5) + (Var 0 ^ 10)) Gt (Coefficients [between 0
    (12859 # 131072) (6431 # 65536)] (Int 1))] (Coefficients [between 0 (12859 # 131072) (6431 # 65536)] (Int
    1))).
Qed.

Lemma II_6f_20 :
  forall z : R,
  z >= 67102151 / 67108864 -> z <= 134204305 / 134217728 ->
  (1 + 2 * z ^ 5) ^ 2 <> 0 /\
  ((1 + 4 * z ^ 3 + 5 * z ^ 4) * (1 + 2 * z ^ 5) - 10 * (z + z ^ 4 + z ^ 5) * z ^ 4) / (1 + 2 * z ^ 5) ^ 2 - 1
    < 0.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 4) + (Var 0 ^ 5) + (Var 0 ^ 10)) Gt (Coefficients [between 0
    (67102151 # 67108864) (134204305 # 134217728)] (Int 1))] (Coefficients [between 0 (67102151 # 67108864)
    (134204305 # 134217728)] (Int 1))).
Qed.

Lemma II_6f_21 :
  exists z : R,
  (z = 1 / 2) /\ z >= 0 /\ z <= 1 /\
  1 - z + z ^ 2 <> 0 /\
  ~ (z / (1 - z + z ^ 2) - z <= 1 / 100).
Proof.
  exists (1 / 2).
  decide_numbers.
Qed.
