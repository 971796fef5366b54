(* Theorem III.4: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_4_1 :
  forall a p q : R,
  a > 0 -> a < 1 -> p > 0 -> p < 1 -> q > 0 -> q < 1 ->
  1 - a - q + a * p + a * q <> 0 /\
  1 - a - q + a * q + a * p <> 0 /\
  a * p / (1 - a - q + a * p + a * q) + (1 - a - q + a * q) / (1 - a - q + a * q + a * p) = 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 2 + Var 0 * Var 1 + Var 0 * Var
    2) Gt (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))] Identity).
Qed.

Lemma III_4_2 :
  forall b p q : R,
  b > 0 -> b < 1 -> p > 0 -> p < 1 -> q > 0 -> q < 1 ->
  1 - b - p + b * p + b * q <> 0 /\
  1 - b - p + b * q + b * p <> 0 /\
  (1 - b - p + b * p) / (1 - b - p + b * p + b * q) + b * q / (1 - b - p + b * q + b * p) = 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Var 0 * Var 1 + Var 0 * Var
    2) Gt (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))] Identity).
Qed.

Lemma III_4_3 :
  forall a b p : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> p > 0 -> p < 1 ->
  1 - p - b + p * a + p * b <> 0 /\
  1 - p - b + p * b + p * a <> 0 /\
  p * a / (1 - p - b + p * a + p * b) + (1 - p - b + p * b) / (1 - p - b + p * b + p * a) = 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 0 * Var 2 + Var 1 * Var
    2) Gt (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))] Identity).
Qed.

Lemma III_4_4 :
  forall a b q : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> q > 0 -> q < 1 ->
  1 - q - a + q * a + q * b <> 0 /\
  1 - q - a + q * b + q * a <> 0 /\
  (1 - q - a + q * a) / (1 - q - a + q * a + q * b) + q * b / (1 - q - a + q * b + q * a) = 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 2 + Var 0 * Var 2 + Var 1 * Var
    2) Gt (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))] Identity).
Qed.

Lemma III_4_5 :
  forall a p : R,
  a > 0 -> a < 1 -> p > 0 -> p < 1 ->
  a * p > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_4_6 :
  forall a q : R,
  a > 0 -> a < 1 -> q > 0 -> q < 1 ->
  (1 - a) * (1 - q) > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_4_7 :
  forall b p : R,
  b > 0 -> b < 1 -> p > 0 -> p < 1 ->
  (1 - b) * (1 - p) > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_4_8 :
  forall b q : R,
  b > 0 -> b < 1 -> q > 0 -> q < 1 ->
  b * q > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_4_9 :
  forall a b p q : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> p > 0 -> p < 1 -> q > 0 -> q < 1 ->
  1 / 2 * (2 - a * p / (1 - a - q + a * p + a * q) - q * b / (1 - q - a + q * b + q * a) - p * a / (1 - p - b
    + p * a + p * b) - b * q / (1 - b - p + b * q + b * p) + a * p / (1 - a - q + a * p + a * q) * (q * b / (1
    - q - a + q * b + q * a)) + a * p / (1 - a - q + a * p + a * q) * (p * a / (1 - p - b + p * a + p * b)) +
    q * b / (1 - q - a + q * b + q * a) * (b * q / (1 - b - p + b * q + b * p)) + p * a / (1 - p - b + p * a +
    p * b) * (b * q / (1 - b - p + b * q + b * p))) <> 0 /\
  1 - a - q + a * p + a * q <> 0 /\
  1 - p - b + p * a + p * b <> 0 /\
  1 - b - p + b * q + b * p <> 0 /\
  1 - q - a + q * b + q * a <> 0 /\
  1 / 2 * (2 - a - q - p - b + a * q + a * p + q * b + p * b) <> 0 /\
  ((1 / 2 * (a * p / (1 - a - q + a * p + a * q)) * (p * a / (1 - p - b + p * a + p * b)) + 1 / 2 * (b * q /
    (1 - b - p + b * q + b * p)) * (q * b / (1 - q - a + q * b + q * a))) / (1 / 2 * (2 - a * p / (1 - a - q +
    a * p + a * q) - q * b / (1 - q - a + q * b + q * a) - p * a / (1 - p - b + p * a + p * b) - b * q / (1 -
    b - p + b * q + b * p) + a * p / (1 - a - q + a * p + a * q) * (q * b / (1 - q - a + q * b + q * a)) + a *
    p / (1 - a - q + a * p + a * q) * (p * a / (1 - p - b + p * a + p * b)) + q * b / (1 - q - a + q * b + q *
    a) * (b * q / (1 - b - p + b * q + b * p)) + p * a / (1 - p - b + p * a + p * b) * (b * q / (1 - b - p + b
    * q + b * p)))) - (1 / 2 * a * p + 1 / 2 * b * q) / (1 / 2 * (2 - a - q - p - b + a * q + a * p + q * b +
    p * b))) * (a * p + (1 - a) * (1 - q) + (1 - b) * (1 - p) + b * q) * ((a * p) ^ 2 * ((1 - b) * (1 - p) + b
    * q) * ((1 - a) * (1 - q) + b * q) + ((1 - a) * (1 - q)) ^ 2 * ((1 - b) * (1 - p) + b * q) * (a * p + (1 -
    b) * (1 - p)) + ((1 - b) * (1 - p)) ^ 2 * (a * p + (1 - a) * (1 - q)) * ((1 - a) * (1 - q) + b * q) + (b *
    q) ^ 2 * (a * p + (1 - a) * (1 - q)) * (a * p + (1 - b) * (1 - p))) = 2 * (a * p * b * q - (1 - a) * (1 -
    q) * (1 - b) * (1 - p)) * (a * p * (1 - a) * (1 - q) * (1 - b) * (1 - p) + a * p * (1 - a) * (1 - q) * b *
    q + a * p * (1 - b) * (1 - p) * b * q + (1 - a) * (1 - q) * (1 - b) * (1 - p) * b * q).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 3 + Var 0 * Var 2 + Var 0 * Var
    3) Gt (Coefficients [between 0 0 1; between 2 0 1; between 3 0 1] (Int 1)); divided_by (Int 1 + Int (-1) *
    Var 1 + Int (-1) * Var 2 + Var 0 * Var 2 + Var 1 * Var 2) Gt (Coefficients [between 0 0 1; between 1 0 1;
    between 2 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 1 * Var 2 + Var 1 *
    Var 3) Gt (Coefficients [between 1 0 1; between 2 0 1; between 3 0 1] (Int 1)); divided_by (Int 1 + Int
    (-1) * Var 0 + Int (-1) * Var 3 + Var 0 * Var 3 + Var 1 * Var 3) Gt (Coefficients [between 0 0 1; between
    1 0 1; between 3 0 1] (Int 1)); divided_by (Int 2 + Int (-4) * Var 0 + Int (-4) * Var 1 + Int (-4) * Var 2
    + Int (-4) * Var 3 + Int 2 * (Var 0 ^ 2) + Int 8 * Var 0 * Var 1 + Int 10 * Var 0 * Var 2 + Int 8 * Var 0
    * Var 3 + Int 2 * (Var 1 ^ 2) + Int 8 * Var 1 * Var 2 + Int 10 * Var 1 * Var 3 + Int 2 * (Var 2 ^ 2) + Int
    8 * Var 2 * Var 3 + Int 2 * (Var 3 ^ 2) + Int (-4) * (Var 0 ^ 2) * Var 1 + Int (-7) * (Var 0 ^ 2) * Var 2
    + Int (-4) * (Var 0 ^ 2) * Var 3 + Int (-4) * Var 0 * (Var 1 ^ 2) + Int (-19) * Var 0 * Var 1 * Var 2 +
    Int (-19) * Var 0 * Var 1 * Var 3 + Int (-7) * Var 0 * (Var 2 ^ 2) + Int (-19) * Var 0 * Var 2 * Var 3 +
    Int (-4) * Var 0 * (Var 3 ^ 2) + Int (-4) * (Var 1 ^ 2) * Var 2 + Int (-7) * (Var 1 ^ 2) * Var 3 + Int
    (-4) * Var 1 * (Var 2 ^ 2) + Int (-19) * Var 1 * Var 2 * Var 3 + Int (-7) * Var 1 * (Var 3 ^ 2) + Int (-4)
    * (Var 2 ^ 2) * Var 3 + Int (-4) * Var 2 * (Var 3 ^ 2) + (Var 0 ^ 3) * Var 2 + Int 2 * (Var 0 ^ 2) * (Var
    1 ^ 2) + Int 12 * (Var 0 ^ 2) * Var 1 * Var 2 + Int 9 * (Var 0 ^ 2) * Var 1 * Var 3 + Int 7 * (Var 0 ^ 2)
    * (Var 2 ^ 2) + Int 13 * (Var 0 ^ 2) * Var 2 * Var 3 + Int 2 * (Var 0 ^ 2) * (Var 3 ^ 2) + Int 9 * Var 0 *
    (Var 1 ^ 2) * Var 2 + Int 12 * Var 0 * (Var 1 ^ 2) * Var 3 + Int 13 * Var 0 * Var 1 * (Var 2 ^ 2) + Int 42
    * Var 0 * Var 1 * Var 2 * Var 3 + Int 13 * Var 0 * Var 1 * (Var 3 ^ 2) + Var 0 * (Var 2 ^ 3) + Int 12 *
    Var 0 * (Var 2 ^ 2) * Var 3 + Int 9 * Var 0 * Var 2 * (Var 3 ^ 2) + (Var 1 ^ 3) * Var 3 + Int 2 * (Var 1 ^
    2) * (Var 2 ^ 2) + Int 13 * (Var 1 ^ 2) * Var 2 * Var 3 + Int 7 * (Var 1 ^ 2) * (Var 3 ^ 2) + Int 9 * Var
    1 * (Var 2 ^ 2) * Var 3 + Int 12 * Var 1 * Var 2 * (Var 3 ^ 2) + Var 1 * (Var 3 ^ 3) + Int 2 * (Var 2 ^ 2)
    * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 3) * Var 1 * Var 2 + Int (-2) * (Var 0 ^ 3) * (Var 2 ^ 2) + Int (-2) *
    (Var 0 ^ 3) * Var 2 * Var 3 + Int (-5) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 + Int (-5) * (Var 0 ^ 2) * (Var
    1 ^ 2) * Var 3 + Int (-11) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) + Int (-25) * (Var 0 ^ 2) * Var 1 * Var 2 *
    Var 3 + Int (-6) * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 2) + Int (-2) * (Var 0 ^ 2) * (Var 2 ^ 3) + Int (-11) *
    (Var 0 ^ 2) * (Var 2 ^ 2) * Var 3 + Int (-6) * (Var 0 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-1) * Var 0 * (Var
    1 ^ 3) * Var 3 + Int (-6) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) + Int (-25) * Var 0 * (Var 1 ^ 2) * Var 2 *
    Var 3 + Int (-11) * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 2) + Int (-2) * Var 0 * Var 1 * (Var 2 ^ 3) + Int (-25)
    * Var 0 * Var 1 * (Var 2 ^ 2) * Var 3 + Int (-25) * Var 0 * Var 1 * Var 2 * (Var 3 ^ 2) + Int (-2) * Var 0
    * Var 1 * (Var 3 ^ 3) + Int (-1) * Var 0 * (Var 2 ^ 3) * Var 3 + Int (-5) * Var 0 * (Var 2 ^ 2) * (Var 3 ^
    2) + Int (-2) * (Var 1 ^ 3) * Var 2 * Var 3 + Int (-2) * (Var 1 ^ 3) * (Var 3 ^ 2) + Int (-6) * (Var 1 ^
    2) * (Var 2 ^ 2) * Var 3 + Int (-11) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-2) * (Var 1 ^ 2) * (Var 3
    ^ 3) + Int (-5) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * Var 1 * Var 2 * (Var 3 ^ 3) + Int 2 *
    (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) + Int 3 * (Var 0 ^ 3) * Var 1 * Var 2 * Var 3 + (Var 0 ^ 3) * (Var 2 ^
    3) + Int 3 * (Var 0 ^ 3) * (Var 2 ^ 2) * Var 3 + (Var 0 ^ 3) * Var 2 * (Var 3 ^ 2) + Int 4 * (Var 0 ^ 2) *
    (Var 1 ^ 2) * (Var 2 ^ 2) + Int 10 * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * Var 3 + Int 4 * (Var 0 ^ 2) *
    (Var 1 ^ 2) * (Var 3 ^ 2) + Int 3 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) + Int 19 * (Var 0 ^ 2) * Var 1 *
    (Var 2 ^ 2) * Var 3 + Int 16 * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 2) + (Var 0 ^ 2) * Var 1 * (Var 3 ^
    3) + Int 2 * (Var 0 ^ 2) * (Var 2 ^ 3) * Var 3 + Int 4 * (Var 0 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 3 *
    Var 0 * (Var 1 ^ 3) * Var 2 * Var 3 + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 3 ^ 2) + Var 0 * (Var 1 ^ 2) *
    (Var 2 ^ 3) + Int 16 * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Int 19 * Var 0 * (Var 1 ^ 2) * Var 2 *
    (Var 3 ^ 2) + Int 3 * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 3) + Int 3 * Var 0 * Var 1 * (Var 2 ^ 3) * Var 3 +
    Int 10 * Var 0 * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 3 * Var 0 * Var 1 * Var 2 * (Var 3 ^ 3) + (Var 1
    ^ 3) * (Var 2 ^ 2) * Var 3 + Int 3 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) + (Var 1 ^ 3) * (Var 3 ^ 3) + Int 4
    * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 2 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) + Int (-1) * (Var 0
    ^ 3) * Var 1 * (Var 2 ^ 3) + Int (-4) * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * Var 3 + Int (-3) * (Var 0 ^ 3)
    * Var 1 * Var 2 * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 3) * (Var 2 ^ 3) * Var 3 + Int (-1) * (Var 0 ^ 3) *
    (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 3) + Int (-7) * (Var 0 ^ 2) *
    (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Int (-7) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-1)
    * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 3 ^ 3) + Int (-4) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) * Var 3 + Int
    (-7) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-3) * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^
    3) + Int (-3) * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 + Int (-4) * Var 0 * (Var 1 ^ 3) * Var 2 * (Var
    3 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) * (Var 3 ^ 3) + Int (-3) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) * Var
    3 + Int (-7) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-4) * Var 0 * (Var 1 ^ 2) * Var 2 *
    (Var 3 ^ 3) + Int (-1) * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * (Var 1 ^ 3) * Var 2 * (Var 3
    ^ 3) + (Var 0 ^ 3) * Var 1 * (Var 2 ^ 3) * Var 3 + Int 2 * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2)
    + (Var 0 ^ 3) * Var 1 * Var 2 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 +
    Int 4 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 2 * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2
    * (Var 3 ^ 3) + Var 0 * (Var 1 ^ 3) * (Var 2 ^ 3) * Var 3 + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) *
    (Var 3 ^ 2) + Var 0 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 3)) Gt (Coefficients [between 0 0 1; between 1 0 1;
    between 2 0 1; between 3 0 1] (Int 1)); divided_by (Int 2 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int (-1)
    * Var 2 + Int (-1) * Var 3 + Var 0 * Var 2 + Var 0 * Var 3 + Var 1 * Var 2 + Var 1 * Var 3) Gt
    (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 3 0 1] (Int 1))] Identity).
Qed.

Lemma III_4_10 :
  forall w_11 w_12 w_21 w_22 : R,
  w_11 > 0 -> w_12 > 0 -> w_21 > 0 -> w_22 > 0 ->
  (w_11 + w_12 + w_21 + w_22) * (w_11 ^ 2 * (w_21 + w_22) * (w_12 + w_22) + w_12 ^ 2 * (w_21 + w_22) * (w_11 +
    w_21) + w_21 ^ 2 * (w_11 + w_12) * (w_12 + w_22) + w_22 ^ 2 * (w_11 + w_12) * (w_11 + w_21)) > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0; above 3 0] (Int 1))).
Qed.

Lemma III_4_11 :
  forall w_11 w_12 w_21 w_22 : R,
  w_11 > 0 -> w_12 > 0 -> w_21 > 0 -> w_22 > 0 ->
  2 * (w_11 * w_12 * w_21 + w_11 * w_12 * w_22 + w_11 * w_21 * w_22 + w_12 * w_21 * w_22) > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0; above 3 0] (Int 1))).
Qed.

Lemma III_4_12 :
  forall w_11 w_22 w_12 w_21 g : R,
  w_11 * w_22 >= w_12 * w_21 ->
  g * (w_11 + w_12 + w_21 + w_22) * (w_11 ^ 2 * (w_21 + w_22) * (w_12 + w_22) + w_12 ^ 2 * (w_21 + w_22) *
    (w_11 + w_21) + w_21 ^ 2 * (w_11 + w_12) * (w_12 + w_22) + w_22 ^ 2 * (w_11 + w_12) * (w_11 + w_21)) = 2 *
    (w_11 * w_22 - w_12 * w_21) * (w_11 * w_12 * w_21 + w_11 * w_12 * w_22 + w_11 * w_21 * w_22 + w_12 * w_21
    * w_22) ->
  2 * (w_11 * w_12 * w_21 + w_11 * w_12 * w_22 + w_11 * w_21 * w_22 + w_12 * w_21 * w_22) > 0 ->
  g * (w_11 + w_12 + w_21 + w_22) * (w_11 ^ 2 * (w_21 + w_22) * (w_12 + w_22) + w_12 ^ 2 * (w_21 + w_22) *
    (w_11 + w_21) + w_21 ^ 2 * (w_11 + w_12) * (w_12 + w_22) + w_22 ^ 2 * (w_11 + w_12) * (w_11 + w_21)) >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 2]%nat; term 1 (Int 1) [1]%nat] None)).
Qed.

Lemma III_4_13 :
  forall w_11 w_22 w_12 w_21 g : R,
  w_11 * w_22 >= w_12 * w_21 ->
  g * (w_11 + w_12 + w_21 + w_22) * (w_11 ^ 2 * (w_21 + w_22) * (w_12 + w_22) + w_12 ^ 2 * (w_21 + w_22) *
    (w_11 + w_21) + w_21 ^ 2 * (w_11 + w_12) * (w_12 + w_22) + w_22 ^ 2 * (w_11 + w_12) * (w_11 + w_21)) >= 0
    ->
  (w_11 + w_12 + w_21 + w_22) * (w_11 ^ 2 * (w_21 + w_22) * (w_12 + w_22) + w_12 ^ 2 * (w_21 + w_22) * (w_11 +
    w_21) + w_21 ^ 2 * (w_11 + w_12) * (w_12 + w_22) + w_22 ^ 2 * (w_11 + w_12) * (w_11 + w_21)) > 0 ->
  g >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Int 2 * (Var 0 ^ 3) * (Var 1 ^
    2) + (Var 0 ^ 3) * Var 1 * Var 2 + (Var 0 ^ 3) * Var 1 * Var 3 + (Var 0 ^ 3) * Var 2 * Var 3 + Int 2 *
    (Var 0 ^ 2) * (Var 1 ^ 3) + Int 4 * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 + Int 4 * (Var 0 ^ 2) * (Var 1 ^ 2)
    * Var 3 + Int 2 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) + Int 3 * (Var 0 ^ 2) * Var 1 * Var 2 * Var 3 + Int 2
    * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 2) + Int 2 * (Var 0 ^ 2) * (Var 2 ^ 2) * Var 3 + Int 2 * (Var 0 ^ 2) *
    Var 2 * (Var 3 ^ 2) + Var 0 * (Var 1 ^ 3) * Var 2 + Var 0 * (Var 1 ^ 3) * Var 3 + Int 2 * Var 0 * (Var 1 ^
    2) * (Var 2 ^ 2) + Int 3 * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 + Int 2 * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 2)
    + Var 0 * Var 1 * (Var 2 ^ 3) + Int 3 * Var 0 * Var 1 * (Var 2 ^ 2) * Var 3 + Int 3 * Var 0 * Var 1 * Var
    2 * (Var 3 ^ 2) + Var 0 * Var 1 * (Var 3 ^ 3) + Var 0 * (Var 2 ^ 3) * Var 3 + Int 4 * Var 0 * (Var 2 ^ 2)
    * (Var 3 ^ 2) + Var 0 * Var 2 * (Var 3 ^ 3) + (Var 1 ^ 3) * Var 2 * Var 3 + Int 2 * (Var 1 ^ 2) * (Var 2 ^
    2) * Var 3 + Int 2 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Var 1 * (Var 2 ^ 3) * Var 3 + Int 4 * Var 1 *
    (Var 2 ^ 2) * (Var 3 ^ 2) + Var 1 * Var 2 * (Var 3 ^ 3) + Int 2 * (Var 2 ^ 3) * (Var 3 ^ 2) + Int 2 * (Var
    2 ^ 2) * (Var 3 ^ 3)) (FromHypothesis 2)))).
Qed.

Lemma III_4_14 :
  forall w_11 w_22 w_12 w_21 g : R,
  w_11 * w_22 < w_12 * w_21 ->
  g * (w_11 + w_12 + w_21 + w_22) * (w_11 ^ 2 * (w_21 + w_22) * (w_12 + w_22) + w_12 ^ 2 * (w_21 + w_22) *
    (w_11 + w_21) + w_21 ^ 2 * (w_11 + w_12) * (w_12 + w_22) + w_22 ^ 2 * (w_11 + w_12) * (w_11 + w_21)) = 2 *
    (w_11 * w_22 - w_12 * w_21) * (w_11 * w_12 * w_21 + w_11 * w_12 * w_22 + w_11 * w_21 * w_22 + w_12 * w_21
    * w_22) ->
  2 * (w_11 * w_12 * w_21 + w_11 * w_12 * w_22 + w_11 * w_21 * w_22 + w_12 * w_21 * w_22) > 0 ->
  g * (w_11 + w_12 + w_21 + w_22) * (w_11 ^ 2 * (w_21 + w_22) * (w_12 + w_22) + w_12 ^ 2 * (w_21 + w_22) *
    (w_11 + w_21) + w_21 ^ 2 * (w_11 + w_12) * (w_12 + w_22) + w_22 ^ 2 * (w_11 + w_12) * (w_11 + w_21)) < 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 2]%nat; term (-1) (Int 1) [1]%nat] None)).
Qed.

Lemma III_4_15 :
  forall w_11 w_22 w_12 w_21 g : R,
  w_11 * w_22 < w_12 * w_21 ->
  g * (w_11 + w_12 + w_21 + w_22) * (w_11 ^ 2 * (w_21 + w_22) * (w_12 + w_22) + w_12 ^ 2 * (w_21 + w_22) *
    (w_11 + w_21) + w_21 ^ 2 * (w_11 + w_12) * (w_12 + w_22) + w_22 ^ 2 * (w_11 + w_12) * (w_11 + w_21)) < 0
    ->
  (w_11 + w_12 + w_21 + w_22) * (w_11 ^ 2 * (w_21 + w_22) * (w_12 + w_22) + w_12 ^ 2 * (w_21 + w_22) * (w_11 +
    w_21) + w_21 ^ 2 * (w_11 + w_12) * (w_12 + w_22) + w_22 ^ 2 * (w_11 + w_12) * (w_11 + w_21)) > 0 ->
  g < 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Int 2 * (Var 0 ^ 3) * (Var 1 ^
    2) + (Var 0 ^ 3) * Var 1 * Var 2 + (Var 0 ^ 3) * Var 1 * Var 3 + (Var 0 ^ 3) * Var 2 * Var 3 + Int 2 *
    (Var 0 ^ 2) * (Var 1 ^ 3) + Int 4 * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 + Int 4 * (Var 0 ^ 2) * (Var 1 ^ 2)
    * Var 3 + Int 2 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) + Int 3 * (Var 0 ^ 2) * Var 1 * Var 2 * Var 3 + Int 2
    * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 2) + Int 2 * (Var 0 ^ 2) * (Var 2 ^ 2) * Var 3 + Int 2 * (Var 0 ^ 2) *
    Var 2 * (Var 3 ^ 2) + Var 0 * (Var 1 ^ 3) * Var 2 + Var 0 * (Var 1 ^ 3) * Var 3 + Int 2 * Var 0 * (Var 1 ^
    2) * (Var 2 ^ 2) + Int 3 * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 + Int 2 * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 2)
    + Var 0 * Var 1 * (Var 2 ^ 3) + Int 3 * Var 0 * Var 1 * (Var 2 ^ 2) * Var 3 + Int 3 * Var 0 * Var 1 * Var
    2 * (Var 3 ^ 2) + Var 0 * Var 1 * (Var 3 ^ 3) + Var 0 * (Var 2 ^ 3) * Var 3 + Int 4 * Var 0 * (Var 2 ^ 2)
    * (Var 3 ^ 2) + Var 0 * Var 2 * (Var 3 ^ 3) + (Var 1 ^ 3) * Var 2 * Var 3 + Int 2 * (Var 1 ^ 2) * (Var 2 ^
    2) * Var 3 + Int 2 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Var 1 * (Var 2 ^ 3) * Var 3 + Int 4 * Var 1 *
    (Var 2 ^ 2) * (Var 3 ^ 2) + Var 1 * Var 2 * (Var 3 ^ 3) + Int 2 * (Var 2 ^ 3) * (Var 3 ^ 2) + Int 2 * (Var
    2 ^ 2) * (Var 3 ^ 3)) (FromHypothesis 2)))).
Qed.

Lemma III_4_16 :
  exists a b p q : R,
  (a = 1 / 2 /\ b = 1 / 3 /\ p = 1 / 2 /\ q = 1 / 3) /\ a > 0 /\ a < 1 /\ b > 0 /\ b < 1 /\ p > 0 /\ p < 1 /\
  q > 0 /\ q < 1 /\
  1 / 2 * (2 - a * p / (1 - a - q + a * p + a * q) - q * b / (1 - q - a + q * b + q * a) - p * a / (1 - p - b
    + p * a + p * b) - b * q / (1 - b - p + b * q + b * p) + a * p / (1 - a - q + a * p + a * q) * (q * b / (1
    - q - a + q * b + q * a)) + a * p / (1 - a - q + a * p + a * q) * (p * a / (1 - p - b + p * a + p * b)) +
    q * b / (1 - q - a + q * b + q * a) * (b * q / (1 - b - p + b * q + b * p)) + p * a / (1 - p - b + p * a +
    p * b) * (b * q / (1 - b - p + b * q + b * p))) <> 0 /\
  1 - a - q + a * p + a * q <> 0 /\
  1 - p - b + p * a + p * b <> 0 /\
  1 - b - p + b * q + b * p <> 0 /\
  1 - q - a + q * b + q * a <> 0 /\
  1 / 2 * (2 - a - q - p - b + a * q + a * p + q * b + p * b) <> 0 /\
  ~ ((1 / 2 * (a * p / (1 - a - q + a * p + a * q)) * (p * a / (1 - p - b + p * a + p * b)) + 1 / 2 * (b * q /
    (1 - b - p + b * q + b * p)) * (q * b / (1 - q - a + q * b + q * a))) / (1 / 2 * (2 - a * p / (1 - a - q +
    a * p + a * q) - q * b / (1 - q - a + q * b + q * a) - p * a / (1 - p - b + p * a + p * b) - b * q / (1 -
    b - p + b * q + b * p) + a * p / (1 - a - q + a * p + a * q) * (q * b / (1 - q - a + q * b + q * a)) + a *
    p / (1 - a - q + a * p + a * q) * (p * a / (1 - p - b + p * a + p * b)) + q * b / (1 - q - a + q * b + q *
    a) * (b * q / (1 - b - p + b * q + b * p)) + p * a / (1 - p - b + p * a + p * b) * (b * q / (1 - b - p + b
    * q + b * p)))) >= (1 / 2 * a * p + 1 / 2 * b * q) / (1 / 2 * (2 - a - q - p - b + a * q + a * p + q * b +
    p * b))).
Proof.
  exists (1 / 2), (1 / 3), (1 / 2), (1 / 3).
  decide_numbers.
Qed.

Lemma III_4_17 :
  forall a b p q : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> p > 0 -> p < 1 -> q > 0 -> q < 1 -> a = 1 / 2 -> b = 1 / 3 ->
  p = 1 / 2 -> q = 1 / 3 ->
  1 / 2 * (2 - a - q - p - b + a * q + a * p + q * b + p * b) = 37 / 72.
Proof.
  certify (Certificate [] (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2 (FromHypothesis 11))))).
Qed.

Lemma III_4_18 :
  forall a b p q : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> p > 0 -> p < 1 -> q > 0 -> q < 1 -> a = 1 / 2 -> b = 1 / 3 ->
  p = 1 / 2 -> q = 1 / 3 ->
  1 - a - q + a * p + a * q <> 0 /\
  1 - q - a + q * b + q * a <> 0 /\
  1 - p - b + p * a + p * b <> 0 /\
  1 - b - p + b * q + b * p <> 0 /\
  1 / 2 * (2 - a * p / (1 - a - q + a * p + a * q) - q * b / (1 - q - a + q * b + q * a) - p * a / (1 - p - b
    + p * a + p * b) - b * q / (1 - b - p + b * q + b * p) + a * p / (1 - a - q + a * p + a * q) * (q * b / (1
    - q - a + q * b + q * a)) + a * p / (1 - a - q + a * p + a * q) * (p * a / (1 - p - b + p * a + p * b)) +
    q * b / (1 - q - a + q * b + q * a) * (b * q / (1 - b - p + b * q + b * p)) + p * a / (1 - p - b + p * a +
    p * b) * (b * q / (1 - b - p + b * q + b * p))) = 865 / 1568.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 3 + Var 0 * Var 2 + Var 0 * Var
    3) Gt (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2 (Eliminate 11 3 (FromHypothesis 0))))); divided_by
    (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 3 + Var 0 * Var 3 + Var 1 * Var 3) Gt (Eliminate 8 0 (Eliminate
    9 1 (Eliminate 10 2 (Eliminate 11 3 (FromHypothesis 0))))); divided_by (Int 1 + Int (-1) * Var 1 + Int
    (-1) * Var 2 + Var 0 * Var 2 + Var 1 * Var 2) Gt (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2
    (FromHypothesis 0)))); divided_by (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 1 * Var 2 + Var 1 *
    Var 3) Gt (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2 (Eliminate 11 3 (FromHypothesis 0)))))] (Eliminate
    8 0 (Eliminate 9 1 (Eliminate 10 2 (Eliminate 11 3 Identity))))).
Qed.

Lemma III_4_19 :
  forall a b p q : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> p > 0 -> p < 1 -> q > 0 -> q < 1 -> a = 1 / 2 -> b = 1 / 3 ->
  p = 1 / 2 -> q = 1 / 3 ->
  1 / 2 * (2 - a - q - p - b + a * q + a * p + q * b + p * b) <> 0 /\
  (1 / 2 * a * p + 1 / 2 * b * q) / (1 / 2 * (2 - a - q - p - b + a * q + a * p + q * b + p * b)) = 13 / 37.
Proof.
  certify (Certificate [divided_by (Int 2 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int (-1) * Var 2 + Int (-1)
    * Var 3 + Var 0 * Var 2 + Var 0 * Var 3 + Var 1 * Var 2 + Var 1 * Var 3) Gt (Eliminate 8 0 (Eliminate 9 1
    (Eliminate 10 2 (Eliminate 11 3 (FromHypothesis 0)))))] (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2
    (FromHypothesis 11))))).
Qed.

Lemma III_4_20 :
  forall a b p q : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> p > 0 -> p < 1 -> q > 0 -> q < 1 -> a = 1 / 2 -> b = 1 / 3 ->
  p = 1 / 2 -> q = 1 / 3 ->
  1 / 2 * (2 - a * p / (1 - a - q + a * p + a * q) - q * b / (1 - q - a + q * b + q * a) - p * a / (1 - p - b
    + p * a + p * b) - b * q / (1 - b - p + b * q + b * p) + a * p / (1 - a - q + a * p + a * q) * (q * b / (1
    - q - a + q * b + q * a)) + a * p / (1 - a - q + a * p + a * q) * (p * a / (1 - p - b + p * a + p * b)) +
    q * b / (1 - q - a + q * b + q * a) * (b * q / (1 - b - p + b * q + b * p)) + p * a / (1 - p - b + p * a +
    p * b) * (b * q / (1 - b - p + b * q + b * p))) <> 0 /\
  1 - a - q + a * p + a * q <> 0 /\
  1 - p - b + p * a + p * b <> 0 /\
  1 - b - p + b * q + b * p <> 0 /\
  1 - q - a + q * b + q * a <> 0 /\
  (1 / 2 * (a * p / (1 - a - q + a * p + a * q)) * (p * a / (1 - p - b + p * a + p * b)) + 1 / 2 * (b * q / (1
    - b - p + b * q + b * p)) * (q * b / (1 - q - a + q * b + q * a))) / (1 / 2 * (2 - a * p / (1 - a - q + a
    * p + a * q) - q * b / (1 - q - a + q * b + q * a) - p * a / (1 - p - b + p * a + p * b) - b * q / (1 - b
    - p + b * q + b * p) + a * p / (1 - a - q + a * p + a * q) * (q * b / (1 - q - a + q * b + q * a)) + a * p
    / (1 - a - q + a * p + a * q) * (p * a / (1 - p - b + p * a + p * b)) + q * b / (1 - q - a + q * b + q *
    a) * (b * q / (1 - b - p + b * q + b * p)) + p * a / (1 - p - b + p * a + p * b) * (b * q / (1 - b - p + b
    * q + b * p)))) = 193 / 865.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 3 + Var 0 * Var 2 + Var 0 * Var
    3) Gt (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2 (Eliminate 11 3 (FromHypothesis 0))))); divided_by
    (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 0 * Var 2 + Var 1 * Var 2) Gt (Eliminate 8 0 (Eliminate
    9 1 (Eliminate 10 2 (FromHypothesis 0)))); divided_by (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 1
    * Var 2 + Var 1 * Var 3) Gt (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2 (Eliminate 11 3 (FromHypothesis
    0))))); divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 3 + Var 0 * Var 3 + Var 1 * Var 3) Gt
    (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2 (Eliminate 11 3 (FromHypothesis 0))))); divided_by (Int 2 +
    Int (-4) * Var 0 + Int (-4) * Var 1 + Int (-4) * Var 2 + Int (-4) * Var 3 + Int 2 * (Var 0 ^ 2) + Int 8 *
    Var 0 * Var 1 + Int 10 * Var 0 * Var 2 + Int 8 * Var 0 * Var 3 + Int 2 * (Var 1 ^ 2) + Int 8 * Var 1 * Var
    2 + Int 10 * Var 1 * Var 3 + Int 2 * (Var 2 ^ 2) + Int 8 * Var 2 * Var 3 + Int 2 * (Var 3 ^ 2) + Int (-4)
    * (Var 0 ^ 2) * Var 1 + Int (-7) * (Var 0 ^ 2) * Var 2 + Int (-4) * (Var 0 ^ 2) * Var 3 + Int (-4) * Var 0
    * (Var 1 ^ 2) + Int (-19) * Var 0 * Var 1 * Var 2 + Int (-19) * Var 0 * Var 1 * Var 3 + Int (-7) * Var 0 *
    (Var 2 ^ 2) + Int (-19) * Var 0 * Var 2 * Var 3 + Int (-4) * Var 0 * (Var 3 ^ 2) + Int (-4) * (Var 1 ^ 2)
    * Var 2 + Int (-7) * (Var 1 ^ 2) * Var 3 + Int (-4) * Var 1 * (Var 2 ^ 2) + Int (-19) * Var 1 * Var 2 *
    Var 3 + Int (-7) * Var 1 * (Var 3 ^ 2) + Int (-4) * (Var 2 ^ 2) * Var 3 + Int (-4) * Var 2 * (Var 3 ^ 2) +
    (Var 0 ^ 3) * Var 2 + Int 2 * (Var 0 ^ 2) * (Var 1 ^ 2) + Int 12 * (Var 0 ^ 2) * Var 1 * Var 2 + Int 9 *
    (Var 0 ^ 2) * Var 1 * Var 3 + Int 7 * (Var 0 ^ 2) * (Var 2 ^ 2) + Int 13 * (Var 0 ^ 2) * Var 2 * Var 3 +
    Int 2 * (Var 0 ^ 2) * (Var 3 ^ 2) + Int 9 * Var 0 * (Var 1 ^ 2) * Var 2 + Int 12 * Var 0 * (Var 1 ^ 2) *
    Var 3 + Int 13 * Var 0 * Var 1 * (Var 2 ^ 2) + Int 42 * Var 0 * Var 1 * Var 2 * Var 3 + Int 13 * Var 0 *
    Var 1 * (Var 3 ^ 2) + Var 0 * (Var 2 ^ 3) + Int 12 * Var 0 * (Var 2 ^ 2) * Var 3 + Int 9 * Var 0 * Var 2 *
    (Var 3 ^ 2) + (Var 1 ^ 3) * Var 3 + Int 2 * (Var 1 ^ 2) * (Var 2 ^ 2) + Int 13 * (Var 1 ^ 2) * Var 2 * Var
    3 + Int 7 * (Var 1 ^ 2) * (Var 3 ^ 2) + Int 9 * Var 1 * (Var 2 ^ 2) * Var 3 + Int 12 * Var 1 * Var 2 *
    (Var 3 ^ 2) + Var 1 * (Var 3 ^ 3) + Int 2 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 3) * Var 1 *
    Var 2 + Int (-2) * (Var 0 ^ 3) * (Var 2 ^ 2) + Int (-2) * (Var 0 ^ 3) * Var 2 * Var 3 + Int (-5) * (Var 0
    ^ 2) * (Var 1 ^ 2) * Var 2 + Int (-5) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 3 + Int (-11) * (Var 0 ^ 2) * Var
    1 * (Var 2 ^ 2) + Int (-25) * (Var 0 ^ 2) * Var 1 * Var 2 * Var 3 + Int (-6) * (Var 0 ^ 2) * Var 1 * (Var
    3 ^ 2) + Int (-2) * (Var 0 ^ 2) * (Var 2 ^ 3) + Int (-11) * (Var 0 ^ 2) * (Var 2 ^ 2) * Var 3 + Int (-6) *
    (Var 0 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) * Var 3 + Int (-6) * Var 0 * (Var 1 ^
    2) * (Var 2 ^ 2) + Int (-25) * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 + Int (-11) * Var 0 * (Var 1 ^ 2) *
    (Var 3 ^ 2) + Int (-2) * Var 0 * Var 1 * (Var 2 ^ 3) + Int (-25) * Var 0 * Var 1 * (Var 2 ^ 2) * Var 3 +
    Int (-25) * Var 0 * Var 1 * Var 2 * (Var 3 ^ 2) + Int (-2) * Var 0 * Var 1 * (Var 3 ^ 3) + Int (-1) * Var
    0 * (Var 2 ^ 3) * Var 3 + Int (-5) * Var 0 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-2) * (Var 1 ^ 3) * Var 2 *
    Var 3 + Int (-2) * (Var 1 ^ 3) * (Var 3 ^ 2) + Int (-6) * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Int (-11) *
    (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-2) * (Var 1 ^ 2) * (Var 3 ^ 3) + Int (-5) * Var 1 * (Var 2 ^ 2)
    * (Var 3 ^ 2) + Int (-1) * Var 1 * Var 2 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) + Int 3
    * (Var 0 ^ 3) * Var 1 * Var 2 * Var 3 + (Var 0 ^ 3) * (Var 2 ^ 3) + Int 3 * (Var 0 ^ 3) * (Var 2 ^ 2) *
    Var 3 + (Var 0 ^ 3) * Var 2 * (Var 3 ^ 2) + Int 4 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 2) + Int 10 *
    (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * Var 3 + Int 4 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 3 ^ 2) + Int 3 * (Var
    0 ^ 2) * Var 1 * (Var 2 ^ 3) + Int 19 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * Var 3 + Int 16 * (Var 0 ^ 2) *
    Var 1 * Var 2 * (Var 3 ^ 2) + (Var 0 ^ 2) * Var 1 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 2) * (Var 2 ^ 3) * Var
    3 + Int 4 * (Var 0 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 3 * Var 0 * (Var 1 ^ 3) * Var 2 * Var 3 + Int 2
    * Var 0 * (Var 1 ^ 3) * (Var 3 ^ 2) + Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) + Int 16 * Var 0 * (Var 1 ^ 2) *
    (Var 2 ^ 2) * Var 3 + Int 19 * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int 3 * Var 0 * (Var 1 ^ 2) *
    (Var 3 ^ 3) + Int 3 * Var 0 * Var 1 * (Var 2 ^ 3) * Var 3 + Int 10 * Var 0 * Var 1 * (Var 2 ^ 2) * (Var 3
    ^ 2) + Int 3 * Var 0 * Var 1 * Var 2 * (Var 3 ^ 3) + (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 + Int 3 * (Var 1 ^
    3) * Var 2 * (Var 3 ^ 2) + (Var 1 ^ 3) * (Var 3 ^ 3) + Int 4 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) +
    Int 2 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) + Int (-1) * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 3) + Int (-4) * (Var
    0 ^ 3) * Var 1 * (Var 2 ^ 2) * Var 3 + Int (-3) * (Var 0 ^ 3) * Var 1 * Var 2 * (Var 3 ^ 2) + Int (-1) *
    (Var 0 ^ 3) * (Var 2 ^ 3) * Var 3 + Int (-1) * (Var 0 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * (Var 0
    ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 3) + Int (-7) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Int (-7) *
    (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 3 ^ 3) + Int
    (-4) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) * Var 3 + Int (-7) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * (Var 3 ^
    2) + Int (-3) * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 3) + Int (-3) * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) *
    Var 3 + Int (-4) * Var 0 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) * (Var 3 ^
    3) + Int (-3) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 + Int (-7) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) *
    (Var 3 ^ 2) + Int (-4) * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) + Int (-1) * (Var 1 ^ 3) * (Var 2 ^ 2)
    * (Var 3 ^ 2) + Int (-1) * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 3) + (Var 0 ^ 3) * Var 1 * (Var 2 ^ 3) * Var 3 +
    Int 2 * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + (Var 0 ^ 3) * Var 1 * Var 2 * (Var 3 ^ 3) + Int
    2 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 + Int 4 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 2) *
    (Var 3 ^ 2) + Int 2 * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) + Var 0 * (Var 1 ^ 3) * (Var 2 ^ 3)
    * Var 3 + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Var 0 * (Var 1 ^ 3) * Var 2 * (Var 3 ^
    3)) Gt (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2 (Eliminate 11 3 (FromHypothesis 0)))))] (Eliminate 8
    0 (Eliminate 9 1 (Eliminate 10 2 (Eliminate 11 3 Identity))))).
Qed.
