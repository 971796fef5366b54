(* Theorem I.8: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma I_8_1 :
  forall delta : R,
  delta = 1 / 10 ->
  1 / 64 * (1 + 63 * delta ^ 3) >= 33218749 / 2000000000.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma I_8_2 :
  forall delta : R,
  delta = 1 / 10 ->
  1 / 64 * (1 + 63 * delta ^ 3) <= 33218751 / 2000000000.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma I_8_3 :
  forall delta : R,
  delta = 1 / 10 ->
  1 + 63 * delta ^ 3 <> 0 /\
  (delta + delta ^ 2 + 62 * delta ^ 3) / (1 + 63 * delta ^ 3) = 172 / 1063.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 63) + (Var 0 ^ 3)) Gt (Eliminate 0 0 (Coefficients [] (Int
    1)))] (Eliminate 0 0 Identity)).
Qed.

Lemma I_8_4 :
  forall delta : R,
  delta = 172 / 1063 ->
  1 / 64 * (1 + 63 * delta ^ 3) >= 39590193336933401 / 2000000000000000000.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma I_8_5 :
  forall delta : R,
  delta = 172 / 1063 ->
  1 / 64 * (1 + 63 * delta ^ 3) <= 39590193336933403 / 2000000000000000000.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma I_8_6 :
  forall delta : R,
  delta = 172 / 1063 ->
  1 + 63 * delta ^ 3 <> 0 /\
  (delta + delta ^ 2 + 62 * delta ^ 3) / (1 + 63 * delta ^ 3) = 541286236 / 1521729271.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 63) + (Var 0 ^ 3)) Gt (Eliminate 0 0 (Coefficients [] (Int
    1)))] (Eliminate 0 0 Identity)).
Qed.

Lemma I_8_7 :
  forall delta : R,
  delta = 541286236 / 1521729271 ->
  1 / 64 * (1 + 63 * delta ^ 3) >= 11985522631255771 / 200000000000000000.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma I_8_8 :
  forall delta : R,
  delta = 541286236 / 1521729271 ->
  1 / 64 * (1 + 63 * delta ^ 3) <= 11985522631255773 / 200000000000000000.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma I_8_9 :
  forall delta : R,
  delta = 541286236 / 1521729271 ->
  1 + 63 * delta ^ 3 <> 0 /\
  (delta + delta ^ 2 + 62 * delta ^ 3) / (1 + 63 * delta ^ 3) = 11531984185334610281449975564 /
    13515096099813398892959041639.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 63) + (Var 0 ^ 3)) Gt (Eliminate 0 0 (Coefficients [] (Int
    1)))] (Eliminate 0 0 Identity)).
Qed.

Lemma I_8_10 :
  forall delta : R,
  delta = 11531984185334610281449975564 / 13515096099813398892959041639 ->
  1 / 64 * (1 + 63 * delta ^ 3) >= 125430298294348791 / 200000000000000000.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma I_8_11 :
  forall delta : R,
  delta = 11531984185334610281449975564 / 13515096099813398892959041639 ->
  1 / 64 * (1 + 63 * delta ^ 3) <= 125430298294348793 / 200000000000000000.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma I_8_12 :
  forall delta : R,
  delta = 11531984185334610281449975564 / 13515096099813398892959041639 ->
  1 + 63 * delta ^ 3 <> 0 /\
  (delta + delta ^ 2 + 62 * delta ^ 3) / (1 + 63 * delta ^ 3) =
    98986937784300261675562730582085432961453544127114276549493917546325696187439727920316 /
    99085441260118666348574989083134277433616134232637035871124374280635166474260077387191.
Proof.
  certify (Certificate [divided_by ((Int 1 / Int 63) + (Var 0 ^ 3)) Gt (Eliminate 0 0 (Coefficients [] (Int
    1)))] (Eliminate 0 0 Identity)).
Qed.

Lemma I_8_13 :
  forall delta : R,
  delta = 98986937784300261675562730582085432961453544127114276549493917546325696187439727920316 /
    99085441260118666348574989083134277433616134232637035871124374280635166474260077387191 ->
  1 / 64 * (1 + 63 * delta ^ 3) >= 199413427473088361 / 200000000000000000.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma I_8_14 :
  forall delta : R,
  delta = 98986937784300261675562730582085432961453544127114276549493917546325696187439727920316 /
    99085441260118666348574989083134277433616134232637035871124374280635166474260077387191 ->
  1 / 64 * (1 + 63 * delta ^ 3) <= 199413427473088363 / 200000000000000000.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.
