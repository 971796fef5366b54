(* Theorem IV.3: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma IV_3_1 :
  forall x : R,
  x > 0 -> x < 1 ->
  1 + x * x ^ 2 <> 0 /\
  1 / 2 * (1 + x ^ 3) * ((x + x ^ 2) / (1 + x * x ^ 2)) + (1 - 1 / 2 * (1 + x ^ 3)) * x = x + 1 / 2 * x ^ 2 *
    (1 - x ^ 2).
Proof.
  certify (Certificate [divided_by (Int 1 + (Var 0 ^ 3)) Gt (Coefficients [between 0 0 1] (Int 1))] Identity).
Qed.

Lemma IV_3_2 :
  forall x : R,
  x > 0 -> x < 1 ->
  1 + x ^ 3 <> 0 /\
  1 / 2 * (1 + x ^ 3) * ((1 + x ^ 3) / (1 + x ^ 3)) + (1 - 1 / 2 * (1 + x ^ 3)) * x ^ 3 = 1 / 2 + x ^ 3 - 1 /
    2 * x ^ 6.
Proof.
  certify (Certificate [divided_by (Int 1 + (Var 0 ^ 3)) Gt (Coefficients [between 0 0 1] (Int 1))] Identity).
Qed.

Lemma IV_3_3 :
  forall x : R,
  x > 0 -> x < 1 ->
  1 + x * x ^ 2 <> 0 /\
  1 / 2 * (1 + x ^ 3) * ((x + x ^ 2) / (1 + x * x ^ 2)) + (1 - 1 / 2 * (1 + x ^ 3)) * x > x.
Proof.
  certify (Certificate [divided_by (Int 1 + (Var 0 ^ 3)) Gt (Coefficients [between 0 0 1] (Int 1))]
    (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma IV_3_4 :
  forall x : R,
  x > 0 -> x < 1 ->
  1 + x ^ 3 <> 0 /\
  1 / 2 * (1 + x ^ 3) * ((1 + x ^ 3) / (1 + x ^ 3)) + (1 - 1 / 2 * (1 + x ^ 3)) * x ^ 3 < 1.
Proof.
  certify (Certificate [divided_by (Int 1 + (Var 0 ^ 3)) Gt (Coefficients [between 0 0 1] (Int 1))]
    (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma IV_3_5 :
  forall x : R,
  x > 0 -> x < 1 -> x <= 2 / 5 ->
  1 + x * x ^ 2 <> 0 /\
  1 + x ^ 3 <> 0 /\
  1 / 2 * (1 + (1 / 2 * (1 + x ^ 3) * ((x + x ^ 2) / (1 + x * x ^ 2)) + (1 - 1 / 2 * (1 + x ^ 3)) * x) ^ 3 *
    (1 / 2 * (1 + x ^ 3) * ((1 + x ^ 3) / (1 + x ^ 3)) + (1 - 1 / 2 * (1 + x ^ 3)) * x ^ 3)) < 1 / 2 * (1 + x
    ^ 3).
Proof.
  certify (Certificate [divided_by (Int 1 + (Var 0 ^ 3)) Gt (Coefficients [between 0 0 (2 # 5)] (Int 1))]
    (Coefficients [between 0 0 (2 # 5)] (Int 1))).
Qed.

Lemma IV_3_6 :
  forall x : R,
  x > 0 -> x < 1 -> x >= 3 / 5 ->
  1 + x * x ^ 2 <> 0 /\
  1 + x ^ 3 <> 0 /\
  1 / 2 * (1 + (1 / 2 * (1 + x ^ 3) * ((x + x ^ 2) / (1 + x * x ^ 2)) + (1 - 1 / 2 * (1 + x ^ 3)) * x) ^ 3 *
    (1 / 2 * (1 + x ^ 3) * ((1 + x ^ 3) / (1 + x ^ 3)) + (1 - 1 / 2 * (1 + x ^ 3)) * x ^ 3)) > 1 / 2 * (1 + x
    ^ 3).
Proof.
  certify (Certificate [divided_by (Int 1 + (Var 0 ^ 3)) Gt (Coefficients [between 0 (3 # 5) 1] (Int 1))]
    (Coefficients [between 0 (3 # 5) 1] (Int 1))).
Qed.

Lemma IV_3_7 :
  exists x : R,
  (x = 1 / 10) /\ x > 0 /\ x < 1 /\
  1 + x * x ^ 2 <> 0 /\
  1 + x ^ 3 <> 0 /\
  ~ (1 / 2 * (1 + (1 / 2 * (1 + x ^ 3) * ((x + x ^ 2) / (1 + x * x ^ 2)) + (1 - 1 / 2 * (1 + x ^ 3)) * x) ^ 3
    * (1 / 2 * (1 + x ^ 3) * ((1 + x ^ 3) / (1 + x ^ 3)) + (1 - 1 / 2 * (1 + x ^ 3)) * x ^ 3)) >= 1 / 2 * (1 +
    x ^ 3)).
Proof.
  exists (1 / 10).
  decide_numbers.
Qed.

Lemma IV_3_8 :
  exists x : R,
  (x = 0) /\ x < 1 /\
  1 + x * x ^ 2 <> 0 /\
  ~ (1 / 2 * (1 + x ^ 3) * ((x + x ^ 2) / (1 + x * x ^ 2)) + (1 - 1 / 2 * (1 + x ^ 3)) * x > x).
Proof.
  exists (0).
  decide_numbers.
Qed.

Lemma IV_3_9 :
  exists x : R,
  (x = 1) /\ x > 0 /\
  1 + x ^ 3 <> 0 /\
  ~ (1 / 2 * (1 + x ^ 3) * ((1 + x ^ 3) / (1 + x ^ 3)) + (1 - 1 / 2 * (1 + x ^ 3)) * x ^ 3 < 1).
Proof.
  exists (1).
  decide_numbers.
Qed.
