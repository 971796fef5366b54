(* Theorem III.4, Two steps on two states: F can fall while J rises (proofs/without_symmetry.py): what its proof owes.
   Written by tools/regenerate.py from the theorem files and their certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_4_1 :
  forall a b p q : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> p > 0 -> p < 1 -> q > 0 -> q < 1 ->
  a * b * p * q >= (1 - a) * (1 - b) * (1 - p) * (1 - q) ->
  (2 - 4 * a - 4 * p - 4 * q - 4 * b + 2 * a ^ 2 + 10 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q
    + 8 * p * b + 2 * q ^ 2 + 10 * q * b + 2 * b ^ 2 - 7 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 7 * a *
    p ^ 2 - 19 * a * p * q - 19 * a * p * b - 4 * a * q ^ 2 - 19 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q -
    4 * p ^ 2 * b - 4 * p * q ^ 2 - 19 * p * q * b - 4 * p * b ^ 2 - 7 * q ^ 2 * b - 7 * q * b ^ 2 + a ^ 3 * p
    + 7 * a ^ 2 * p ^ 2 + 13 * a ^ 2 * p * q + 12 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 9 * a ^ 2 * q * b + 2
    * a ^ 2 * b ^ 2 + a * p ^ 3 + 12 * a * p ^ 2 * q + 13 * a * p ^ 2 * b + 9 * a * p * q ^ 2 + 42 * a * p * q
    * b + 9 * a * p * b ^ 2 + 13 * a * q ^ 2 * b + 12 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 9 * p ^ 2 * q * b
    + 2 * p ^ 2 * b ^ 2 + 12 * p * q ^ 2 * b + 13 * p * q * b ^ 2 + q ^ 3 * b + 7 * q ^ 2 * b ^ 2 + q * b ^ 3
    - 2 * a ^ 3 * p ^ 2 - 2 * a ^ 3 * p * q - a ^ 3 * p * b - 2 * a ^ 2 * p ^ 3 - 11 * a ^ 2 * p ^ 2 * q - 11
    * a ^ 2 * p ^ 2 * b - 6 * a ^ 2 * p * q ^ 2 - 25 * a ^ 2 * p * q * b - 5 * a ^ 2 * p * b ^ 2 - 6 * a ^ 2 *
    q ^ 2 * b - 5 * a ^ 2 * q * b ^ 2 - a * p ^ 3 * q - 2 * a * p ^ 3 * b - 5 * a * p ^ 2 * q ^ 2 - 25 * a * p
    ^ 2 * q * b - 6 * a * p ^ 2 * b ^ 2 - 25 * a * p * q ^ 2 * b - 25 * a * p * q * b ^ 2 - 2 * a * q ^ 3 * b
    - 11 * a * q ^ 2 * b ^ 2 - a * q * b ^ 3 - 5 * p ^ 2 * q ^ 2 * b - 6 * p ^ 2 * q * b ^ 2 - p * q ^ 3 * b -
    11 * p * q ^ 2 * b ^ 2 - 2 * p * q * b ^ 3 - 2 * q ^ 3 * b ^ 2 - 2 * q ^ 2 * b ^ 3 + a ^ 3 * p ^ 3 + 3 * a
    ^ 3 * p ^ 2 * q + 2 * a ^ 3 * p ^ 2 * b + a ^ 3 * p * q ^ 2 + 3 * a ^ 3 * p * q * b + 2 * a ^ 2 * p ^ 3 *
    q + 3 * a ^ 2 * p ^ 3 * b + 4 * a ^ 2 * p ^ 2 * q ^ 2 + 19 * a ^ 2 * p ^ 2 * q * b + 4 * a ^ 2 * p ^ 2 * b
    ^ 2 + 16 * a ^ 2 * p * q ^ 2 * b + 10 * a ^ 2 * p * q * b ^ 2 + a ^ 2 * q ^ 3 * b + 4 * a ^ 2 * q ^ 2 * b
    ^ 2 + 3 * a * p ^ 3 * q * b + a * p ^ 3 * b ^ 2 + 10 * a * p ^ 2 * q ^ 2 * b + 16 * a * p ^ 2 * q * b ^ 2
    + 3 * a * p * q ^ 3 * b + 19 * a * p * q ^ 2 * b ^ 2 + 3 * a * p * q * b ^ 3 + 3 * a * q ^ 3 * b ^ 2 + 2 *
    a * q ^ 2 * b ^ 3 + 4 * p ^ 2 * q ^ 2 * b ^ 2 + p ^ 2 * q * b ^ 3 + 2 * p * q ^ 3 * b ^ 2 + 3 * p * q ^ 2
    * b ^ 3 + q ^ 3 * b ^ 3 - a ^ 3 * p ^ 3 * q - a ^ 3 * p ^ 3 * b - a ^ 3 * p ^ 2 * q ^ 2 - 4 * a ^ 3 * p ^
    2 * q * b - 3 * a ^ 3 * p * q ^ 2 * b - 4 * a ^ 2 * p ^ 3 * q * b - a ^ 2 * p ^ 3 * b ^ 2 - 7 * a ^ 2 * p
    ^ 2 * q ^ 2 * b - 7 * a ^ 2 * p ^ 2 * q * b ^ 2 - 3 * a ^ 2 * p * q ^ 3 * b - 7 * a ^ 2 * p * q ^ 2 * b ^
    2 - a ^ 2 * q ^ 3 * b ^ 2 - 3 * a * p ^ 3 * q * b ^ 2 - 7 * a * p ^ 2 * q ^ 2 * b ^ 2 - 3 * a * p ^ 2 * q
    * b ^ 3 - 4 * a * p * q ^ 3 * b ^ 2 - 4 * a * p * q ^ 2 * b ^ 3 - a * q ^ 3 * b ^ 3 - p ^ 2 * q ^ 2 * b ^
    3 - p * q ^ 3 * b ^ 3 + a ^ 3 * p ^ 3 * q * b + 2 * a ^ 3 * p ^ 2 * q ^ 2 * b + a ^ 3 * p * q ^ 3 * b + 2
    * a ^ 2 * p ^ 3 * q * b ^ 2 + 4 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * a ^ 2 * p * q ^ 3 * b ^ 2 + a * p ^
    3 * q * b ^ 3 + 2 * a * p ^ 2 * q ^ 2 * b ^ 3 + a * p * q ^ 3 * b ^ 3) / (2 - 4 * a - 4 * p - 4 * q - 4 *
    b + 2 * a ^ 2 + 12 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q + 8 * p * b + 2 * q ^ 2 + 12 *
    q * b + 2 * b ^ 2 - 10 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 10 * a * p ^ 2 - 22 * a * p * q - 22
    * a * p * b - 4 * a * q ^ 2 - 22 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q - 4 * p ^ 2 * b - 4 * p * q ^
    2 - 22 * p * q * b - 4 * p * b ^ 2 - 10 * q ^ 2 * b - 10 * q * b ^ 2 + 2 * a ^ 3 * p + 12 * a ^ 2 * p ^ 2
    + 18 * a ^ 2 * p * q + 16 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 10 * a ^ 2 * q * b + 2 * a ^ 2 * b ^ 2 + 2
    * a * p ^ 3 + 16 * a * p ^ 2 * q + 18 * a * p ^ 2 * b + 10 * a * p * q ^ 2 + 56 * a * p * q * b + 10 * a *
    p * b ^ 2 + 18 * a * q ^ 2 * b + 16 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 10 * p ^ 2 * q * b + 2 * p ^ 2 *
    b ^ 2 + 16 * p * q ^ 2 * b + 18 * p * q * b ^ 2 + 2 * q ^ 3 * b + 12 * q ^ 2 * b ^ 2 + 2 * q * b ^ 3 - 4 *
    a ^ 3 * p ^ 2 - 4 * a ^ 3 * p * q - 2 * a ^ 3 * p * b - 4 * a ^ 2 * p ^ 3 - 18 * a ^ 2 * p ^ 2 * q - 18 *
    a ^ 2 * p ^ 2 * b - 8 * a ^ 2 * p * q ^ 2 - 38 * a ^ 2 * p * q * b - 6 * a ^ 2 * p * b ^ 2 - 8 * a ^ 2 * q
    ^ 2 * b - 6 * a ^ 2 * q * b ^ 2 - 2 * a * p ^ 3 * q - 4 * a * p ^ 3 * b - 6 * a * p ^ 2 * q ^ 2 - 38 * a *
    p ^ 2 * q * b - 8 * a * p ^ 2 * b ^ 2 - 38 * a * p * q ^ 2 * b - 38 * a * p * q * b ^ 2 - 4 * a * q ^ 3 *
    b - 18 * a * q ^ 2 * b ^ 2 - 2 * a * q * b ^ 3 - 6 * p ^ 2 * q ^ 2 * b - 8 * p ^ 2 * q * b ^ 2 - 2 * p * q
    ^ 3 * b - 18 * p * q ^ 2 * b ^ 2 - 4 * p * q * b ^ 3 - 4 * q ^ 3 * b ^ 2 - 4 * q ^ 2 * b ^ 3 + 2 * a ^ 3 *
    p ^ 3 + 6 * a ^ 3 * p ^ 2 * q + 4 * a ^ 3 * p ^ 2 * b + 2 * a ^ 3 * p * q ^ 2 + 6 * a ^ 3 * p * q * b + 4
    * a ^ 2 * p ^ 3 * q + 6 * a ^ 2 * p ^ 3 * b + 6 * a ^ 2 * p ^ 2 * q ^ 2 + 34 * a ^ 2 * p ^ 2 * q * b + 6 *
    a ^ 2 * p ^ 2 * b ^ 2 + 28 * a ^ 2 * p * q ^ 2 * b + 16 * a ^ 2 * p * q * b ^ 2 + 2 * a ^ 2 * q ^ 3 * b +
    6 * a ^ 2 * q ^ 2 * b ^ 2 + 6 * a * p ^ 3 * q * b + 2 * a * p ^ 3 * b ^ 2 + 16 * a * p ^ 2 * q ^ 2 * b +
    28 * a * p ^ 2 * q * b ^ 2 + 6 * a * p * q ^ 3 * b + 34 * a * p * q ^ 2 * b ^ 2 + 6 * a * p * q * b ^ 3 +
    6 * a * q ^ 3 * b ^ 2 + 4 * a * q ^ 2 * b ^ 3 + 6 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * p ^ 2 * q * b ^ 3 + 4 * p
    * q ^ 3 * b ^ 2 + 6 * p * q ^ 2 * b ^ 3 + 2 * q ^ 3 * b ^ 3 - 2 * a ^ 3 * p ^ 3 * q - 2 * a ^ 3 * p ^ 3 *
    b - 2 * a ^ 3 * p ^ 2 * q ^ 2 - 8 * a ^ 3 * p ^ 2 * q * b - 6 * a ^ 3 * p * q ^ 2 * b - 8 * a ^ 2 * p ^ 3
    * q * b - 2 * a ^ 2 * p ^ 3 * b ^ 2 - 14 * a ^ 2 * p ^ 2 * q ^ 2 * b - 14 * a ^ 2 * p ^ 2 * q * b ^ 2 - 6
    * a ^ 2 * p * q ^ 3 * b - 14 * a ^ 2 * p * q ^ 2 * b ^ 2 - 2 * a ^ 2 * q ^ 3 * b ^ 2 - 6 * a * p ^ 3 * q *
    b ^ 2 - 14 * a * p ^ 2 * q ^ 2 * b ^ 2 - 6 * a * p ^ 2 * q * b ^ 3 - 8 * a * p * q ^ 3 * b ^ 2 - 8 * a * p
    * q ^ 2 * b ^ 3 - 2 * a * q ^ 3 * b ^ 3 - 2 * p ^ 2 * q ^ 2 * b ^ 3 - 2 * p * q ^ 3 * b ^ 3 + 2 * a ^ 3 *
    p ^ 3 * q * b + 4 * a ^ 3 * p ^ 2 * q ^ 2 * b + 2 * a ^ 3 * p * q ^ 3 * b + 4 * a ^ 2 * p ^ 3 * q * b ^ 2
    + 8 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 4 * a ^ 2 * p * q ^ 3 * b ^ 2 + 2 * a * p ^ 3 * q * b ^ 3 + 4 * a *
    p ^ 2 * q ^ 2 * b ^ 3 + 2 * a * p * q ^ 3 * b ^ 3) <> 0 /\
  1 - a - q + a * p + a * q <> 0 /\
  1 - p - b + p * a + p * b <> 0 /\
  1 - b - p + b * q + b * p <> 0 /\
  1 - q - a + q * b + q * a <> 0 /\
  2 - 4 * a - 4 * p - 4 * q - 4 * b + 2 * a ^ 2 + 12 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q +
    8 * p * b + 2 * q ^ 2 + 12 * q * b + 2 * b ^ 2 - 10 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 10 * a *
    p ^ 2 - 22 * a * p * q - 22 * a * p * b - 4 * a * q ^ 2 - 22 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q -
    4 * p ^ 2 * b - 4 * p * q ^ 2 - 22 * p * q * b - 4 * p * b ^ 2 - 10 * q ^ 2 * b - 10 * q * b ^ 2 + 2 * a ^
    3 * p + 12 * a ^ 2 * p ^ 2 + 18 * a ^ 2 * p * q + 16 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 10 * a ^ 2 * q
    * b + 2 * a ^ 2 * b ^ 2 + 2 * a * p ^ 3 + 16 * a * p ^ 2 * q + 18 * a * p ^ 2 * b + 10 * a * p * q ^ 2 +
    56 * a * p * q * b + 10 * a * p * b ^ 2 + 18 * a * q ^ 2 * b + 16 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 10
    * p ^ 2 * q * b + 2 * p ^ 2 * b ^ 2 + 16 * p * q ^ 2 * b + 18 * p * q * b ^ 2 + 2 * q ^ 3 * b + 12 * q ^ 2
    * b ^ 2 + 2 * q * b ^ 3 - 4 * a ^ 3 * p ^ 2 - 4 * a ^ 3 * p * q - 2 * a ^ 3 * p * b - 4 * a ^ 2 * p ^ 3 -
    18 * a ^ 2 * p ^ 2 * q - 18 * a ^ 2 * p ^ 2 * b - 8 * a ^ 2 * p * q ^ 2 - 38 * a ^ 2 * p * q * b - 6 * a ^
    2 * p * b ^ 2 - 8 * a ^ 2 * q ^ 2 * b - 6 * a ^ 2 * q * b ^ 2 - 2 * a * p ^ 3 * q - 4 * a * p ^ 3 * b - 6
    * a * p ^ 2 * q ^ 2 - 38 * a * p ^ 2 * q * b - 8 * a * p ^ 2 * b ^ 2 - 38 * a * p * q ^ 2 * b - 38 * a * p
    * q * b ^ 2 - 4 * a * q ^ 3 * b - 18 * a * q ^ 2 * b ^ 2 - 2 * a * q * b ^ 3 - 6 * p ^ 2 * q ^ 2 * b - 8 *
    p ^ 2 * q * b ^ 2 - 2 * p * q ^ 3 * b - 18 * p * q ^ 2 * b ^ 2 - 4 * p * q * b ^ 3 - 4 * q ^ 3 * b ^ 2 - 4
    * q ^ 2 * b ^ 3 + 2 * a ^ 3 * p ^ 3 + 6 * a ^ 3 * p ^ 2 * q + 4 * a ^ 3 * p ^ 2 * b + 2 * a ^ 3 * p * q ^
    2 + 6 * a ^ 3 * p * q * b + 4 * a ^ 2 * p ^ 3 * q + 6 * a ^ 2 * p ^ 3 * b + 6 * a ^ 2 * p ^ 2 * q ^ 2 + 34
    * a ^ 2 * p ^ 2 * q * b + 6 * a ^ 2 * p ^ 2 * b ^ 2 + 28 * a ^ 2 * p * q ^ 2 * b + 16 * a ^ 2 * p * q * b
    ^ 2 + 2 * a ^ 2 * q ^ 3 * b + 6 * a ^ 2 * q ^ 2 * b ^ 2 + 6 * a * p ^ 3 * q * b + 2 * a * p ^ 3 * b ^ 2 +
    16 * a * p ^ 2 * q ^ 2 * b + 28 * a * p ^ 2 * q * b ^ 2 + 6 * a * p * q ^ 3 * b + 34 * a * p * q ^ 2 * b ^
    2 + 6 * a * p * q * b ^ 3 + 6 * a * q ^ 3 * b ^ 2 + 4 * a * q ^ 2 * b ^ 3 + 6 * p ^ 2 * q ^ 2 * b ^ 2 + 2
    * p ^ 2 * q * b ^ 3 + 4 * p * q ^ 3 * b ^ 2 + 6 * p * q ^ 2 * b ^ 3 + 2 * q ^ 3 * b ^ 3 - 2 * a ^ 3 * p ^
    3 * q - 2 * a ^ 3 * p ^ 3 * b - 2 * a ^ 3 * p ^ 2 * q ^ 2 - 8 * a ^ 3 * p ^ 2 * q * b - 6 * a ^ 3 * p * q
    ^ 2 * b - 8 * a ^ 2 * p ^ 3 * q * b - 2 * a ^ 2 * p ^ 3 * b ^ 2 - 14 * a ^ 2 * p ^ 2 * q ^ 2 * b - 14 * a
    ^ 2 * p ^ 2 * q * b ^ 2 - 6 * a ^ 2 * p * q ^ 3 * b - 14 * a ^ 2 * p * q ^ 2 * b ^ 2 - 2 * a ^ 2 * q ^ 3 *
    b ^ 2 - 6 * a * p ^ 3 * q * b ^ 2 - 14 * a * p ^ 2 * q ^ 2 * b ^ 2 - 6 * a * p ^ 2 * q * b ^ 3 - 8 * a * p
    * q ^ 3 * b ^ 2 - 8 * a * p * q ^ 2 * b ^ 3 - 2 * a * q ^ 3 * b ^ 3 - 2 * p ^ 2 * q ^ 2 * b ^ 3 - 2 * p *
    q ^ 3 * b ^ 3 + 2 * a ^ 3 * p ^ 3 * q * b + 4 * a ^ 3 * p ^ 2 * q ^ 2 * b + 2 * a ^ 3 * p * q ^ 3 * b + 4
    * a ^ 2 * p ^ 3 * q * b ^ 2 + 8 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 4 * a ^ 2 * p * q ^ 3 * b ^ 2 + 2 * a *
    p ^ 3 * q * b ^ 3 + 4 * a * p ^ 2 * q ^ 2 * b ^ 3 + 2 * a * p * q ^ 3 * b ^ 3 <> 0 /\
  1 / 2 * (2 - a - q - p - b + a * q + a * p + q * b + p * b) <> 0 /\
  (1 / 2 * (a * p / (1 - a - q + a * p + a * q)) * (p * a / (1 - p - b + p * a + p * b)) + 1 / 2 * (b * q / (1
    - b - p + b * q + b * p)) * (q * b / (1 - q - a + q * b + q * a))) / ((2 - 4 * a - 4 * p - 4 * q - 4 * b +
    2 * a ^ 2 + 10 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q + 8 * p * b + 2 * q ^ 2 + 10 * q *
    b + 2 * b ^ 2 - 7 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 7 * a * p ^ 2 - 19 * a * p * q - 19 * a *
    p * b - 4 * a * q ^ 2 - 19 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q - 4 * p ^ 2 * b - 4 * p * q ^ 2 -
    19 * p * q * b - 4 * p * b ^ 2 - 7 * q ^ 2 * b - 7 * q * b ^ 2 + a ^ 3 * p + 7 * a ^ 2 * p ^ 2 + 13 * a ^
    2 * p * q + 12 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 9 * a ^ 2 * q * b + 2 * a ^ 2 * b ^ 2 + a * p ^ 3 +
    12 * a * p ^ 2 * q + 13 * a * p ^ 2 * b + 9 * a * p * q ^ 2 + 42 * a * p * q * b + 9 * a * p * b ^ 2 + 13
    * a * q ^ 2 * b + 12 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 9 * p ^ 2 * q * b + 2 * p ^ 2 * b ^ 2 + 12 * p
    * q ^ 2 * b + 13 * p * q * b ^ 2 + q ^ 3 * b + 7 * q ^ 2 * b ^ 2 + q * b ^ 3 - 2 * a ^ 3 * p ^ 2 - 2 * a ^
    3 * p * q - a ^ 3 * p * b - 2 * a ^ 2 * p ^ 3 - 11 * a ^ 2 * p ^ 2 * q - 11 * a ^ 2 * p ^ 2 * b - 6 * a ^
    2 * p * q ^ 2 - 25 * a ^ 2 * p * q * b - 5 * a ^ 2 * p * b ^ 2 - 6 * a ^ 2 * q ^ 2 * b - 5 * a ^ 2 * q * b
    ^ 2 - a * p ^ 3 * q - 2 * a * p ^ 3 * b - 5 * a * p ^ 2 * q ^ 2 - 25 * a * p ^ 2 * q * b - 6 * a * p ^ 2 *
    b ^ 2 - 25 * a * p * q ^ 2 * b - 25 * a * p * q * b ^ 2 - 2 * a * q ^ 3 * b - 11 * a * q ^ 2 * b ^ 2 - a *
    q * b ^ 3 - 5 * p ^ 2 * q ^ 2 * b - 6 * p ^ 2 * q * b ^ 2 - p * q ^ 3 * b - 11 * p * q ^ 2 * b ^ 2 - 2 * p
    * q * b ^ 3 - 2 * q ^ 3 * b ^ 2 - 2 * q ^ 2 * b ^ 3 + a ^ 3 * p ^ 3 + 3 * a ^ 3 * p ^ 2 * q + 2 * a ^ 3 *
    p ^ 2 * b + a ^ 3 * p * q ^ 2 + 3 * a ^ 3 * p * q * b + 2 * a ^ 2 * p ^ 3 * q + 3 * a ^ 2 * p ^ 3 * b + 4
    * a ^ 2 * p ^ 2 * q ^ 2 + 19 * a ^ 2 * p ^ 2 * q * b + 4 * a ^ 2 * p ^ 2 * b ^ 2 + 16 * a ^ 2 * p * q ^ 2
    * b + 10 * a ^ 2 * p * q * b ^ 2 + a ^ 2 * q ^ 3 * b + 4 * a ^ 2 * q ^ 2 * b ^ 2 + 3 * a * p ^ 3 * q * b +
    a * p ^ 3 * b ^ 2 + 10 * a * p ^ 2 * q ^ 2 * b + 16 * a * p ^ 2 * q * b ^ 2 + 3 * a * p * q ^ 3 * b + 19 *
    a * p * q ^ 2 * b ^ 2 + 3 * a * p * q * b ^ 3 + 3 * a * q ^ 3 * b ^ 2 + 2 * a * q ^ 2 * b ^ 3 + 4 * p ^ 2
    * q ^ 2 * b ^ 2 + p ^ 2 * q * b ^ 3 + 2 * p * q ^ 3 * b ^ 2 + 3 * p * q ^ 2 * b ^ 3 + q ^ 3 * b ^ 3 - a ^
    3 * p ^ 3 * q - a ^ 3 * p ^ 3 * b - a ^ 3 * p ^ 2 * q ^ 2 - 4 * a ^ 3 * p ^ 2 * q * b - 3 * a ^ 3 * p * q
    ^ 2 * b - 4 * a ^ 2 * p ^ 3 * q * b - a ^ 2 * p ^ 3 * b ^ 2 - 7 * a ^ 2 * p ^ 2 * q ^ 2 * b - 7 * a ^ 2 *
    p ^ 2 * q * b ^ 2 - 3 * a ^ 2 * p * q ^ 3 * b - 7 * a ^ 2 * p * q ^ 2 * b ^ 2 - a ^ 2 * q ^ 3 * b ^ 2 - 3
    * a * p ^ 3 * q * b ^ 2 - 7 * a * p ^ 2 * q ^ 2 * b ^ 2 - 3 * a * p ^ 2 * q * b ^ 3 - 4 * a * p * q ^ 3 *
    b ^ 2 - 4 * a * p * q ^ 2 * b ^ 3 - a * q ^ 3 * b ^ 3 - p ^ 2 * q ^ 2 * b ^ 3 - p * q ^ 3 * b ^ 3 + a ^ 3
    * p ^ 3 * q * b + 2 * a ^ 3 * p ^ 2 * q ^ 2 * b + a ^ 3 * p * q ^ 3 * b + 2 * a ^ 2 * p ^ 3 * q * b ^ 2 +
    4 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * a ^ 2 * p * q ^ 3 * b ^ 2 + a * p ^ 3 * q * b ^ 3 + 2 * a * p ^ 2
    * q ^ 2 * b ^ 3 + a * p * q ^ 3 * b ^ 3) / (2 - 4 * a - 4 * p - 4 * q - 4 * b + 2 * a ^ 2 + 12 * a * p + 8
    * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q + 8 * p * b + 2 * q ^ 2 + 12 * q * b + 2 * b ^ 2 - 10 * a ^ 2
    * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 10 * a * p ^ 2 - 22 * a * p * q - 22 * a * p * b - 4 * a * q ^ 2 -
    22 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q - 4 * p ^ 2 * b - 4 * p * q ^ 2 - 22 * p * q * b - 4 * p *
    b ^ 2 - 10 * q ^ 2 * b - 10 * q * b ^ 2 + 2 * a ^ 3 * p + 12 * a ^ 2 * p ^ 2 + 18 * a ^ 2 * p * q + 16 * a
    ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 10 * a ^ 2 * q * b + 2 * a ^ 2 * b ^ 2 + 2 * a * p ^ 3 + 16 * a * p ^ 2
    * q + 18 * a * p ^ 2 * b + 10 * a * p * q ^ 2 + 56 * a * p * q * b + 10 * a * p * b ^ 2 + 18 * a * q ^ 2 *
    b + 16 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 10 * p ^ 2 * q * b + 2 * p ^ 2 * b ^ 2 + 16 * p * q ^ 2 * b +
    18 * p * q * b ^ 2 + 2 * q ^ 3 * b + 12 * q ^ 2 * b ^ 2 + 2 * q * b ^ 3 - 4 * a ^ 3 * p ^ 2 - 4 * a ^ 3 *
    p * q - 2 * a ^ 3 * p * b - 4 * a ^ 2 * p ^ 3 - 18 * a ^ 2 * p ^ 2 * q - 18 * a ^ 2 * p ^ 2 * b - 8 * a ^
    2 * p * q ^ 2 - 38 * a ^ 2 * p * q * b - 6 * a ^ 2 * p * b ^ 2 - 8 * a ^ 2 * q ^ 2 * b - 6 * a ^ 2 * q * b
    ^ 2 - 2 * a * p ^ 3 * q - 4 * a * p ^ 3 * b - 6 * a * p ^ 2 * q ^ 2 - 38 * a * p ^ 2 * q * b - 8 * a * p ^
    2 * b ^ 2 - 38 * a * p * q ^ 2 * b - 38 * a * p * q * b ^ 2 - 4 * a * q ^ 3 * b - 18 * a * q ^ 2 * b ^ 2 -
    2 * a * q * b ^ 3 - 6 * p ^ 2 * q ^ 2 * b - 8 * p ^ 2 * q * b ^ 2 - 2 * p * q ^ 3 * b - 18 * p * q ^ 2 * b
    ^ 2 - 4 * p * q * b ^ 3 - 4 * q ^ 3 * b ^ 2 - 4 * q ^ 2 * b ^ 3 + 2 * a ^ 3 * p ^ 3 + 6 * a ^ 3 * p ^ 2 *
    q + 4 * a ^ 3 * p ^ 2 * b + 2 * a ^ 3 * p * q ^ 2 + 6 * a ^ 3 * p * q * b + 4 * a ^ 2 * p ^ 3 * q + 6 * a
    ^ 2 * p ^ 3 * b + 6 * a ^ 2 * p ^ 2 * q ^ 2 + 34 * a ^ 2 * p ^ 2 * q * b + 6 * a ^ 2 * p ^ 2 * b ^ 2 + 28
    * a ^ 2 * p * q ^ 2 * b + 16 * a ^ 2 * p * q * b ^ 2 + 2 * a ^ 2 * q ^ 3 * b + 6 * a ^ 2 * q ^ 2 * b ^ 2 +
    6 * a * p ^ 3 * q * b + 2 * a * p ^ 3 * b ^ 2 + 16 * a * p ^ 2 * q ^ 2 * b + 28 * a * p ^ 2 * q * b ^ 2 +
    6 * a * p * q ^ 3 * b + 34 * a * p * q ^ 2 * b ^ 2 + 6 * a * p * q * b ^ 3 + 6 * a * q ^ 3 * b ^ 2 + 4 * a
    * q ^ 2 * b ^ 3 + 6 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * p ^ 2 * q * b ^ 3 + 4 * p * q ^ 3 * b ^ 2 + 6 * p * q ^
    2 * b ^ 3 + 2 * q ^ 3 * b ^ 3 - 2 * a ^ 3 * p ^ 3 * q - 2 * a ^ 3 * p ^ 3 * b - 2 * a ^ 3 * p ^ 2 * q ^ 2
    - 8 * a ^ 3 * p ^ 2 * q * b - 6 * a ^ 3 * p * q ^ 2 * b - 8 * a ^ 2 * p ^ 3 * q * b - 2 * a ^ 2 * p ^ 3 *
    b ^ 2 - 14 * a ^ 2 * p ^ 2 * q ^ 2 * b - 14 * a ^ 2 * p ^ 2 * q * b ^ 2 - 6 * a ^ 2 * p * q ^ 3 * b - 14 *
    a ^ 2 * p * q ^ 2 * b ^ 2 - 2 * a ^ 2 * q ^ 3 * b ^ 2 - 6 * a * p ^ 3 * q * b ^ 2 - 14 * a * p ^ 2 * q ^ 2
    * b ^ 2 - 6 * a * p ^ 2 * q * b ^ 3 - 8 * a * p * q ^ 3 * b ^ 2 - 8 * a * p * q ^ 2 * b ^ 3 - 2 * a * q ^
    3 * b ^ 3 - 2 * p ^ 2 * q ^ 2 * b ^ 3 - 2 * p * q ^ 3 * b ^ 3 + 2 * a ^ 3 * p ^ 3 * q * b + 4 * a ^ 3 * p
    ^ 2 * q ^ 2 * b + 2 * a ^ 3 * p * q ^ 3 * b + 4 * a ^ 2 * p ^ 3 * q * b ^ 2 + 8 * a ^ 2 * p ^ 2 * q ^ 2 *
    b ^ 2 + 4 * a ^ 2 * p * q ^ 3 * b ^ 2 + 2 * a * p ^ 3 * q * b ^ 3 + 4 * a * p ^ 2 * q ^ 2 * b ^ 3 + 2 * a
    * p * q ^ 3 * b ^ 3)) >= (1 / 2 * a * p + 1 / 2 * b * q) / (1 / 2 * (2 - a - q - p - b + a * q + a * p + q
    * b + p * b)).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 3 + Var 0 * Var 2 + Var 0 * Var
    3) Gt (Coefficients [between 0 0 1; between 2 0 1; between 3 0 1] (Int 1)); divided_by (Int 1 + Int (-1) *
    Var 1 + Int (-1) * Var 2 + Var 0 * Var 2 + Var 1 * Var 2) Gt (Coefficients [between 0 0 1; between 1 0 1;
    between 2 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 1 * Var 2 + Var 1 *
    Var 3) Gt (Coefficients [between 1 0 1; between 2 0 1; between 3 0 1] (Int 1)); divided_by (Int 1 + Int
    (-1) * Var 0 + Int (-1) * Var 3 + Var 0 * Var 3 + Var 1 * Var 3) Gt (Coefficients [between 0 0 1; between
    1 0 1; between 3 0 1] (Int 1)); divided_by (Int 1 + Int (-2) * Var 0 + Int (-2) * Var 1 + Int (-2) * Var 2
    + Int (-2) * Var 3 + (Var 0 ^ 2) + Int 4 * Var 0 * Var 1 + Int 6 * Var 0 * Var 2 + Int 4 * Var 0 * Var 3 +
    (Var 1 ^ 2) + Int 4 * Var 1 * Var 2 + Int 6 * Var 1 * Var 3 + (Var 2 ^ 2) + Int 4 * Var 2 * Var 3 + (Var 3
    ^ 2) + Int (-2) * (Var 0 ^ 2) * Var 1 + Int (-5) * (Var 0 ^ 2) * Var 2 + Int (-2) * (Var 0 ^ 2) * Var 3 +
    Int (-2) * Var 0 * (Var 1 ^ 2) + Int (-11) * Var 0 * Var 1 * Var 2 + Int (-11) * Var 0 * Var 1 * Var 3 +
    Int (-5) * Var 0 * (Var 2 ^ 2) + Int (-11) * Var 0 * Var 2 * Var 3 + Int (-2) * Var 0 * (Var 3 ^ 2) + Int
    (-2) * (Var 1 ^ 2) * Var 2 + Int (-5) * (Var 1 ^ 2) * Var 3 + Int (-2) * Var 1 * (Var 2 ^ 2) + Int (-11) *
    Var 1 * Var 2 * Var 3 + Int (-5) * Var 1 * (Var 3 ^ 2) + Int (-2) * (Var 2 ^ 2) * Var 3 + Int (-2) * Var 2
    * (Var 3 ^ 2) + (Var 0 ^ 3) * Var 2 + (Var 0 ^ 2) * (Var 1 ^ 2) + Int 8 * (Var 0 ^ 2) * Var 1 * Var 2 +
    Int 5 * (Var 0 ^ 2) * Var 1 * Var 3 + Int 6 * (Var 0 ^ 2) * (Var 2 ^ 2) + Int 9 * (Var 0 ^ 2) * Var 2 *
    Var 3 + (Var 0 ^ 2) * (Var 3 ^ 2) + Int 5 * Var 0 * (Var 1 ^ 2) * Var 2 + Int 8 * Var 0 * (Var 1 ^ 2) *
    Var 3 + Int 9 * Var 0 * Var 1 * (Var 2 ^ 2) + Int 28 * Var 0 * Var 1 * Var 2 * Var 3 + Int 9 * Var 0 * Var
    1 * (Var 3 ^ 2) + Var 0 * (Var 2 ^ 3) + Int 8 * Var 0 * (Var 2 ^ 2) * Var 3 + Int 5 * Var 0 * Var 2 * (Var
    3 ^ 2) + (Var 1 ^ 3) * Var 3 + (Var 1 ^ 2) * (Var 2 ^ 2) + Int 9 * (Var 1 ^ 2) * Var 2 * Var 3 + Int 6 *
    (Var 1 ^ 2) * (Var 3 ^ 2) + Int 5 * Var 1 * (Var 2 ^ 2) * Var 3 + Int 8 * Var 1 * Var 2 * (Var 3 ^ 2) +
    Var 1 * (Var 3 ^ 3) + (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 3) * Var 1 * Var 2 + Int (-2) * (Var
    0 ^ 3) * (Var 2 ^ 2) + Int (-2) * (Var 0 ^ 3) * Var 2 * Var 3 + Int (-3) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var
    2 + Int (-3) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 3 + Int (-9) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) + Int
    (-19) * (Var 0 ^ 2) * Var 1 * Var 2 * Var 3 + Int (-4) * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 2) + Int (-2) *
    (Var 0 ^ 2) * (Var 2 ^ 3) + Int (-9) * (Var 0 ^ 2) * (Var 2 ^ 2) * Var 3 + Int (-4) * (Var 0 ^ 2) * Var 2
    * (Var 3 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) * Var 3 + Int (-4) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) +
    Int (-19) * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 + Int (-9) * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 2) + Int (-2)
    * Var 0 * Var 1 * (Var 2 ^ 3) + Int (-19) * Var 0 * Var 1 * (Var 2 ^ 2) * Var 3 + Int (-19) * Var 0 * Var
    1 * Var 2 * (Var 3 ^ 2) + Int (-2) * Var 0 * Var 1 * (Var 3 ^ 3) + Int (-1) * Var 0 * (Var 2 ^ 3) * Var 3
    + Int (-3) * Var 0 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-2) * (Var 1 ^ 3) * Var 2 * Var 3 + Int (-2) * (Var
    1 ^ 3) * (Var 3 ^ 2) + Int (-4) * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Int (-9) * (Var 1 ^ 2) * Var 2 *
    (Var 3 ^ 2) + Int (-2) * (Var 1 ^ 2) * (Var 3 ^ 3) + Int (-3) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int
    (-1) * Var 1 * Var 2 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) + Int 3 * (Var 0 ^ 3) * Var
    1 * Var 2 * Var 3 + (Var 0 ^ 3) * (Var 2 ^ 3) + Int 3 * (Var 0 ^ 3) * (Var 2 ^ 2) * Var 3 + (Var 0 ^ 3) *
    Var 2 * (Var 3 ^ 2) + Int 3 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 2) + Int 8 * (Var 0 ^ 2) * (Var 1 ^ 2)
    * Var 2 * Var 3 + Int 3 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 3 ^ 2) + Int 3 * (Var 0 ^ 2) * Var 1 * (Var 2 ^
    3) + Int 17 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * Var 3 + Int 14 * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^
    2) + (Var 0 ^ 2) * Var 1 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 2) * (Var 2 ^ 3) * Var 3 + Int 3 * (Var 0 ^ 2) *
    (Var 2 ^ 2) * (Var 3 ^ 2) + Int 3 * Var 0 * (Var 1 ^ 3) * Var 2 * Var 3 + Int 2 * Var 0 * (Var 1 ^ 3) *
    (Var 3 ^ 2) + Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) + Int 14 * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Int
    17 * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int 3 * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 3) + Int 3 * Var 0
    * Var 1 * (Var 2 ^ 3) * Var 3 + Int 8 * Var 0 * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 3 * Var 0 * Var 1
    * Var 2 * (Var 3 ^ 3) + (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 + Int 3 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) +
    (Var 1 ^ 3) * (Var 3 ^ 3) + Int 3 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 2 * (Var 1 ^ 2) * Var 2
    * (Var 3 ^ 3) + Int (-1) * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 3) + Int (-4) * (Var 0 ^ 3) * Var 1 * (Var 2 ^
    2) * Var 3 + Int (-3) * (Var 0 ^ 3) * Var 1 * Var 2 * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 3) * (Var 2 ^ 3) *
    Var 3 + Int (-1) * (Var 0 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2
    ^ 3) + Int (-7) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Int (-7) * (Var 0 ^ 2) * (Var 1 ^ 2) *
    Var 2 * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 3 ^ 3) + Int (-4) * (Var 0 ^ 2) * Var 1
    * (Var 2 ^ 3) * Var 3 + Int (-7) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-3) * (Var 0 ^
    2) * Var 1 * Var 2 * (Var 3 ^ 3) + Int (-3) * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 + Int (-4) * Var 0
    * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) * (Var 3 ^ 3) + Int (-3) * Var 0 *
    (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 + Int (-7) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-4)
    * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) + Int (-1) * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int
    (-1) * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 3) + (Var 0 ^ 3) * Var 1 * (Var 2 ^ 3) * Var 3 + Int 2 * (Var 0 ^ 3)
    * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + (Var 0 ^ 3) * Var 1 * Var 2 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 2) *
    (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 + Int 4 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 2
    * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) + Var 0 * (Var 1 ^ 3) * (Var 2 ^ 3) * Var 3 + Int 2 *
    Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Var 0 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 3)) Gt
    (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 3 0 1] (Int 1)); divided_by (Int 2 +
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
    3)) Gt (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 3 0 1] (Int 1)); divided_by
    (Int 2 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int (-1) * Var 2 + Int (-1) * Var 3 + Var 0 * Var 2 + Var 0
    * Var 3 + Var 1 * Var 2 + Var 1 * Var 3) Gt (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1;
    between 3 0 1] (Int 1))] (Factors 2 [factor (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 1 * Var 2 +
    Var 1 * Var 3) 1 Gt (Coefficients [between 1 0 1; between 2 0 1; between 3 0 1] (Int 1)); factor (Int 1 +
    Int (-1) * Var 0 + Int (-1) * Var 3 + Var 0 * Var 3 + Var 1 * Var 3) 1 Gt (Coefficients [between 0 0 1;
    between 1 0 1; between 3 0 1] (Int 1)); factor (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 0 * Var
    2 + Var 1 * Var 2) 1 Gt (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1)); factor (Int
    1 + Int (-1) * Var 0 + Int (-1) * Var 3 + Var 0 * Var 2 + Var 0 * Var 3) 1 Gt (Coefficients [between 0 0
    1; between 2 0 1; between 3 0 1] (Int 1)); factor (Int (-1) + Var 0 + Var 1 + Var 2 + Var 3 + Int (-1) *
    Var 0 * Var 1 + Int (-1) * Var 0 * Var 2 + Int (-1) * Var 0 * Var 3 + Int (-1) * Var 1 * Var 2 + Int (-1)
    * Var 1 * Var 3 + Int (-1) * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 + Var 0 * Var 1 * Var 3 + Var 0 * Var 2
    * Var 3 + Var 1 * Var 2 * Var 3) 1 Ge (FromHypothesis 8); factor (Var 0 * Var 2 + Var 1 * Var 3 + Int (-1)
    * (Var 0 ^ 2) * Var 2 + Int (-1) * Var 0 * Var 1 * Var 2 + Int (-1) * Var 0 * Var 1 * Var 3 + Int (-1) *
    Var 0 * (Var 2 ^ 2) + Int (-1) * Var 0 * Var 2 * Var 3 + Int (-1) * (Var 1 ^ 2) * Var 3 + Int (-1) * Var 1
    * Var 2 * Var 3 + Int (-1) * Var 1 * (Var 3 ^ 2) + (Var 0 ^ 2) * Var 1 * Var 2 + (Var 0 ^ 2) * (Var 2 ^ 2)
    + (Var 0 ^ 2) * Var 2 * Var 3 + Var 0 * (Var 1 ^ 2) * Var 3 + Var 0 * Var 1 * (Var 2 ^ 2) + Int 4 * Var 0
    * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * (Var 3 ^ 2) + Var 0 * (Var 2 ^ 2) * Var 3 + (Var 1 ^ 2) * Var 2
    * Var 3 + (Var 1 ^ 2) * (Var 3 ^ 2) + Var 1 * Var 2 * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 2) * Var 1 * (Var
    2 ^ 2) + Int (-2) * (Var 0 ^ 2) * Var 1 * Var 2 * Var 3 + Int (-1) * (Var 0 ^ 2) * (Var 2 ^ 2) * Var 3 +
    Int (-2) * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 + Int (-1) * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 2) + Int (-2) *
    Var 0 * Var 1 * (Var 2 ^ 2) * Var 3 + Int (-2) * Var 0 * Var 1 * Var 2 * (Var 3 ^ 2) + Int (-1) * (Var 1 ^
    2) * Var 2 * (Var 3 ^ 2) + (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * Var 3 + (Var 0 ^ 2) * Var 1 * Var 2 * (Var
    3 ^ 2) + Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2)) 1 Gt
    (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 3 0 1] (Int 1))])).
Qed.

Lemma III_4_2 :
  forall a b p q : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> p > 0 -> p < 1 -> q > 0 -> q < 1 ->
  a * b * p * q < (1 - a) * (1 - b) * (1 - p) * (1 - q) ->
  (2 - 4 * a - 4 * p - 4 * q - 4 * b + 2 * a ^ 2 + 10 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q
    + 8 * p * b + 2 * q ^ 2 + 10 * q * b + 2 * b ^ 2 - 7 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 7 * a *
    p ^ 2 - 19 * a * p * q - 19 * a * p * b - 4 * a * q ^ 2 - 19 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q -
    4 * p ^ 2 * b - 4 * p * q ^ 2 - 19 * p * q * b - 4 * p * b ^ 2 - 7 * q ^ 2 * b - 7 * q * b ^ 2 + a ^ 3 * p
    + 7 * a ^ 2 * p ^ 2 + 13 * a ^ 2 * p * q + 12 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 9 * a ^ 2 * q * b + 2
    * a ^ 2 * b ^ 2 + a * p ^ 3 + 12 * a * p ^ 2 * q + 13 * a * p ^ 2 * b + 9 * a * p * q ^ 2 + 42 * a * p * q
    * b + 9 * a * p * b ^ 2 + 13 * a * q ^ 2 * b + 12 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 9 * p ^ 2 * q * b
    + 2 * p ^ 2 * b ^ 2 + 12 * p * q ^ 2 * b + 13 * p * q * b ^ 2 + q ^ 3 * b + 7 * q ^ 2 * b ^ 2 + q * b ^ 3
    - 2 * a ^ 3 * p ^ 2 - 2 * a ^ 3 * p * q - a ^ 3 * p * b - 2 * a ^ 2 * p ^ 3 - 11 * a ^ 2 * p ^ 2 * q - 11
    * a ^ 2 * p ^ 2 * b - 6 * a ^ 2 * p * q ^ 2 - 25 * a ^ 2 * p * q * b - 5 * a ^ 2 * p * b ^ 2 - 6 * a ^ 2 *
    q ^ 2 * b - 5 * a ^ 2 * q * b ^ 2 - a * p ^ 3 * q - 2 * a * p ^ 3 * b - 5 * a * p ^ 2 * q ^ 2 - 25 * a * p
    ^ 2 * q * b - 6 * a * p ^ 2 * b ^ 2 - 25 * a * p * q ^ 2 * b - 25 * a * p * q * b ^ 2 - 2 * a * q ^ 3 * b
    - 11 * a * q ^ 2 * b ^ 2 - a * q * b ^ 3 - 5 * p ^ 2 * q ^ 2 * b - 6 * p ^ 2 * q * b ^ 2 - p * q ^ 3 * b -
    11 * p * q ^ 2 * b ^ 2 - 2 * p * q * b ^ 3 - 2 * q ^ 3 * b ^ 2 - 2 * q ^ 2 * b ^ 3 + a ^ 3 * p ^ 3 + 3 * a
    ^ 3 * p ^ 2 * q + 2 * a ^ 3 * p ^ 2 * b + a ^ 3 * p * q ^ 2 + 3 * a ^ 3 * p * q * b + 2 * a ^ 2 * p ^ 3 *
    q + 3 * a ^ 2 * p ^ 3 * b + 4 * a ^ 2 * p ^ 2 * q ^ 2 + 19 * a ^ 2 * p ^ 2 * q * b + 4 * a ^ 2 * p ^ 2 * b
    ^ 2 + 16 * a ^ 2 * p * q ^ 2 * b + 10 * a ^ 2 * p * q * b ^ 2 + a ^ 2 * q ^ 3 * b + 4 * a ^ 2 * q ^ 2 * b
    ^ 2 + 3 * a * p ^ 3 * q * b + a * p ^ 3 * b ^ 2 + 10 * a * p ^ 2 * q ^ 2 * b + 16 * a * p ^ 2 * q * b ^ 2
    + 3 * a * p * q ^ 3 * b + 19 * a * p * q ^ 2 * b ^ 2 + 3 * a * p * q * b ^ 3 + 3 * a * q ^ 3 * b ^ 2 + 2 *
    a * q ^ 2 * b ^ 3 + 4 * p ^ 2 * q ^ 2 * b ^ 2 + p ^ 2 * q * b ^ 3 + 2 * p * q ^ 3 * b ^ 2 + 3 * p * q ^ 2
    * b ^ 3 + q ^ 3 * b ^ 3 - a ^ 3 * p ^ 3 * q - a ^ 3 * p ^ 3 * b - a ^ 3 * p ^ 2 * q ^ 2 - 4 * a ^ 3 * p ^
    2 * q * b - 3 * a ^ 3 * p * q ^ 2 * b - 4 * a ^ 2 * p ^ 3 * q * b - a ^ 2 * p ^ 3 * b ^ 2 - 7 * a ^ 2 * p
    ^ 2 * q ^ 2 * b - 7 * a ^ 2 * p ^ 2 * q * b ^ 2 - 3 * a ^ 2 * p * q ^ 3 * b - 7 * a ^ 2 * p * q ^ 2 * b ^
    2 - a ^ 2 * q ^ 3 * b ^ 2 - 3 * a * p ^ 3 * q * b ^ 2 - 7 * a * p ^ 2 * q ^ 2 * b ^ 2 - 3 * a * p ^ 2 * q
    * b ^ 3 - 4 * a * p * q ^ 3 * b ^ 2 - 4 * a * p * q ^ 2 * b ^ 3 - a * q ^ 3 * b ^ 3 - p ^ 2 * q ^ 2 * b ^
    3 - p * q ^ 3 * b ^ 3 + a ^ 3 * p ^ 3 * q * b + 2 * a ^ 3 * p ^ 2 * q ^ 2 * b + a ^ 3 * p * q ^ 3 * b + 2
    * a ^ 2 * p ^ 3 * q * b ^ 2 + 4 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * a ^ 2 * p * q ^ 3 * b ^ 2 + a * p ^
    3 * q * b ^ 3 + 2 * a * p ^ 2 * q ^ 2 * b ^ 3 + a * p * q ^ 3 * b ^ 3) / (2 - 4 * a - 4 * p - 4 * q - 4 *
    b + 2 * a ^ 2 + 12 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q + 8 * p * b + 2 * q ^ 2 + 12 *
    q * b + 2 * b ^ 2 - 10 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 10 * a * p ^ 2 - 22 * a * p * q - 22
    * a * p * b - 4 * a * q ^ 2 - 22 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q - 4 * p ^ 2 * b - 4 * p * q ^
    2 - 22 * p * q * b - 4 * p * b ^ 2 - 10 * q ^ 2 * b - 10 * q * b ^ 2 + 2 * a ^ 3 * p + 12 * a ^ 2 * p ^ 2
    + 18 * a ^ 2 * p * q + 16 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 10 * a ^ 2 * q * b + 2 * a ^ 2 * b ^ 2 + 2
    * a * p ^ 3 + 16 * a * p ^ 2 * q + 18 * a * p ^ 2 * b + 10 * a * p * q ^ 2 + 56 * a * p * q * b + 10 * a *
    p * b ^ 2 + 18 * a * q ^ 2 * b + 16 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 10 * p ^ 2 * q * b + 2 * p ^ 2 *
    b ^ 2 + 16 * p * q ^ 2 * b + 18 * p * q * b ^ 2 + 2 * q ^ 3 * b + 12 * q ^ 2 * b ^ 2 + 2 * q * b ^ 3 - 4 *
    a ^ 3 * p ^ 2 - 4 * a ^ 3 * p * q - 2 * a ^ 3 * p * b - 4 * a ^ 2 * p ^ 3 - 18 * a ^ 2 * p ^ 2 * q - 18 *
    a ^ 2 * p ^ 2 * b - 8 * a ^ 2 * p * q ^ 2 - 38 * a ^ 2 * p * q * b - 6 * a ^ 2 * p * b ^ 2 - 8 * a ^ 2 * q
    ^ 2 * b - 6 * a ^ 2 * q * b ^ 2 - 2 * a * p ^ 3 * q - 4 * a * p ^ 3 * b - 6 * a * p ^ 2 * q ^ 2 - 38 * a *
    p ^ 2 * q * b - 8 * a * p ^ 2 * b ^ 2 - 38 * a * p * q ^ 2 * b - 38 * a * p * q * b ^ 2 - 4 * a * q ^ 3 *
    b - 18 * a * q ^ 2 * b ^ 2 - 2 * a * q * b ^ 3 - 6 * p ^ 2 * q ^ 2 * b - 8 * p ^ 2 * q * b ^ 2 - 2 * p * q
    ^ 3 * b - 18 * p * q ^ 2 * b ^ 2 - 4 * p * q * b ^ 3 - 4 * q ^ 3 * b ^ 2 - 4 * q ^ 2 * b ^ 3 + 2 * a ^ 3 *
    p ^ 3 + 6 * a ^ 3 * p ^ 2 * q + 4 * a ^ 3 * p ^ 2 * b + 2 * a ^ 3 * p * q ^ 2 + 6 * a ^ 3 * p * q * b + 4
    * a ^ 2 * p ^ 3 * q + 6 * a ^ 2 * p ^ 3 * b + 6 * a ^ 2 * p ^ 2 * q ^ 2 + 34 * a ^ 2 * p ^ 2 * q * b + 6 *
    a ^ 2 * p ^ 2 * b ^ 2 + 28 * a ^ 2 * p * q ^ 2 * b + 16 * a ^ 2 * p * q * b ^ 2 + 2 * a ^ 2 * q ^ 3 * b +
    6 * a ^ 2 * q ^ 2 * b ^ 2 + 6 * a * p ^ 3 * q * b + 2 * a * p ^ 3 * b ^ 2 + 16 * a * p ^ 2 * q ^ 2 * b +
    28 * a * p ^ 2 * q * b ^ 2 + 6 * a * p * q ^ 3 * b + 34 * a * p * q ^ 2 * b ^ 2 + 6 * a * p * q * b ^ 3 +
    6 * a * q ^ 3 * b ^ 2 + 4 * a * q ^ 2 * b ^ 3 + 6 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * p ^ 2 * q * b ^ 3 + 4 * p
    * q ^ 3 * b ^ 2 + 6 * p * q ^ 2 * b ^ 3 + 2 * q ^ 3 * b ^ 3 - 2 * a ^ 3 * p ^ 3 * q - 2 * a ^ 3 * p ^ 3 *
    b - 2 * a ^ 3 * p ^ 2 * q ^ 2 - 8 * a ^ 3 * p ^ 2 * q * b - 6 * a ^ 3 * p * q ^ 2 * b - 8 * a ^ 2 * p ^ 3
    * q * b - 2 * a ^ 2 * p ^ 3 * b ^ 2 - 14 * a ^ 2 * p ^ 2 * q ^ 2 * b - 14 * a ^ 2 * p ^ 2 * q * b ^ 2 - 6
    * a ^ 2 * p * q ^ 3 * b - 14 * a ^ 2 * p * q ^ 2 * b ^ 2 - 2 * a ^ 2 * q ^ 3 * b ^ 2 - 6 * a * p ^ 3 * q *
    b ^ 2 - 14 * a * p ^ 2 * q ^ 2 * b ^ 2 - 6 * a * p ^ 2 * q * b ^ 3 - 8 * a * p * q ^ 3 * b ^ 2 - 8 * a * p
    * q ^ 2 * b ^ 3 - 2 * a * q ^ 3 * b ^ 3 - 2 * p ^ 2 * q ^ 2 * b ^ 3 - 2 * p * q ^ 3 * b ^ 3 + 2 * a ^ 3 *
    p ^ 3 * q * b + 4 * a ^ 3 * p ^ 2 * q ^ 2 * b + 2 * a ^ 3 * p * q ^ 3 * b + 4 * a ^ 2 * p ^ 3 * q * b ^ 2
    + 8 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 4 * a ^ 2 * p * q ^ 3 * b ^ 2 + 2 * a * p ^ 3 * q * b ^ 3 + 4 * a *
    p ^ 2 * q ^ 2 * b ^ 3 + 2 * a * p * q ^ 3 * b ^ 3) <> 0 /\
  1 - a - q + a * p + a * q <> 0 /\
  1 - p - b + p * a + p * b <> 0 /\
  1 - b - p + b * q + b * p <> 0 /\
  1 - q - a + q * b + q * a <> 0 /\
  2 - 4 * a - 4 * p - 4 * q - 4 * b + 2 * a ^ 2 + 12 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q +
    8 * p * b + 2 * q ^ 2 + 12 * q * b + 2 * b ^ 2 - 10 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 10 * a *
    p ^ 2 - 22 * a * p * q - 22 * a * p * b - 4 * a * q ^ 2 - 22 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q -
    4 * p ^ 2 * b - 4 * p * q ^ 2 - 22 * p * q * b - 4 * p * b ^ 2 - 10 * q ^ 2 * b - 10 * q * b ^ 2 + 2 * a ^
    3 * p + 12 * a ^ 2 * p ^ 2 + 18 * a ^ 2 * p * q + 16 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 10 * a ^ 2 * q
    * b + 2 * a ^ 2 * b ^ 2 + 2 * a * p ^ 3 + 16 * a * p ^ 2 * q + 18 * a * p ^ 2 * b + 10 * a * p * q ^ 2 +
    56 * a * p * q * b + 10 * a * p * b ^ 2 + 18 * a * q ^ 2 * b + 16 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 10
    * p ^ 2 * q * b + 2 * p ^ 2 * b ^ 2 + 16 * p * q ^ 2 * b + 18 * p * q * b ^ 2 + 2 * q ^ 3 * b + 12 * q ^ 2
    * b ^ 2 + 2 * q * b ^ 3 - 4 * a ^ 3 * p ^ 2 - 4 * a ^ 3 * p * q - 2 * a ^ 3 * p * b - 4 * a ^ 2 * p ^ 3 -
    18 * a ^ 2 * p ^ 2 * q - 18 * a ^ 2 * p ^ 2 * b - 8 * a ^ 2 * p * q ^ 2 - 38 * a ^ 2 * p * q * b - 6 * a ^
    2 * p * b ^ 2 - 8 * a ^ 2 * q ^ 2 * b - 6 * a ^ 2 * q * b ^ 2 - 2 * a * p ^ 3 * q - 4 * a * p ^ 3 * b - 6
    * a * p ^ 2 * q ^ 2 - 38 * a * p ^ 2 * q * b - 8 * a * p ^ 2 * b ^ 2 - 38 * a * p * q ^ 2 * b - 38 * a * p
    * q * b ^ 2 - 4 * a * q ^ 3 * b - 18 * a * q ^ 2 * b ^ 2 - 2 * a * q * b ^ 3 - 6 * p ^ 2 * q ^ 2 * b - 8 *
    p ^ 2 * q * b ^ 2 - 2 * p * q ^ 3 * b - 18 * p * q ^ 2 * b ^ 2 - 4 * p * q * b ^ 3 - 4 * q ^ 3 * b ^ 2 - 4
    * q ^ 2 * b ^ 3 + 2 * a ^ 3 * p ^ 3 + 6 * a ^ 3 * p ^ 2 * q + 4 * a ^ 3 * p ^ 2 * b + 2 * a ^ 3 * p * q ^
    2 + 6 * a ^ 3 * p * q * b + 4 * a ^ 2 * p ^ 3 * q + 6 * a ^ 2 * p ^ 3 * b + 6 * a ^ 2 * p ^ 2 * q ^ 2 + 34
    * a ^ 2 * p ^ 2 * q * b + 6 * a ^ 2 * p ^ 2 * b ^ 2 + 28 * a ^ 2 * p * q ^ 2 * b + 16 * a ^ 2 * p * q * b
    ^ 2 + 2 * a ^ 2 * q ^ 3 * b + 6 * a ^ 2 * q ^ 2 * b ^ 2 + 6 * a * p ^ 3 * q * b + 2 * a * p ^ 3 * b ^ 2 +
    16 * a * p ^ 2 * q ^ 2 * b + 28 * a * p ^ 2 * q * b ^ 2 + 6 * a * p * q ^ 3 * b + 34 * a * p * q ^ 2 * b ^
    2 + 6 * a * p * q * b ^ 3 + 6 * a * q ^ 3 * b ^ 2 + 4 * a * q ^ 2 * b ^ 3 + 6 * p ^ 2 * q ^ 2 * b ^ 2 + 2
    * p ^ 2 * q * b ^ 3 + 4 * p * q ^ 3 * b ^ 2 + 6 * p * q ^ 2 * b ^ 3 + 2 * q ^ 3 * b ^ 3 - 2 * a ^ 3 * p ^
    3 * q - 2 * a ^ 3 * p ^ 3 * b - 2 * a ^ 3 * p ^ 2 * q ^ 2 - 8 * a ^ 3 * p ^ 2 * q * b - 6 * a ^ 3 * p * q
    ^ 2 * b - 8 * a ^ 2 * p ^ 3 * q * b - 2 * a ^ 2 * p ^ 3 * b ^ 2 - 14 * a ^ 2 * p ^ 2 * q ^ 2 * b - 14 * a
    ^ 2 * p ^ 2 * q * b ^ 2 - 6 * a ^ 2 * p * q ^ 3 * b - 14 * a ^ 2 * p * q ^ 2 * b ^ 2 - 2 * a ^ 2 * q ^ 3 *
    b ^ 2 - 6 * a * p ^ 3 * q * b ^ 2 - 14 * a * p ^ 2 * q ^ 2 * b ^ 2 - 6 * a * p ^ 2 * q * b ^ 3 - 8 * a * p
    * q ^ 3 * b ^ 2 - 8 * a * p * q ^ 2 * b ^ 3 - 2 * a * q ^ 3 * b ^ 3 - 2 * p ^ 2 * q ^ 2 * b ^ 3 - 2 * p *
    q ^ 3 * b ^ 3 + 2 * a ^ 3 * p ^ 3 * q * b + 4 * a ^ 3 * p ^ 2 * q ^ 2 * b + 2 * a ^ 3 * p * q ^ 3 * b + 4
    * a ^ 2 * p ^ 3 * q * b ^ 2 + 8 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 4 * a ^ 2 * p * q ^ 3 * b ^ 2 + 2 * a *
    p ^ 3 * q * b ^ 3 + 4 * a * p ^ 2 * q ^ 2 * b ^ 3 + 2 * a * p * q ^ 3 * b ^ 3 <> 0 /\
  1 / 2 * (2 - a - q - p - b + a * q + a * p + q * b + p * b) <> 0 /\
  (1 / 2 * (a * p / (1 - a - q + a * p + a * q)) * (p * a / (1 - p - b + p * a + p * b)) + 1 / 2 * (b * q / (1
    - b - p + b * q + b * p)) * (q * b / (1 - q - a + q * b + q * a))) / ((2 - 4 * a - 4 * p - 4 * q - 4 * b +
    2 * a ^ 2 + 10 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q + 8 * p * b + 2 * q ^ 2 + 10 * q *
    b + 2 * b ^ 2 - 7 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 7 * a * p ^ 2 - 19 * a * p * q - 19 * a *
    p * b - 4 * a * q ^ 2 - 19 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q - 4 * p ^ 2 * b - 4 * p * q ^ 2 -
    19 * p * q * b - 4 * p * b ^ 2 - 7 * q ^ 2 * b - 7 * q * b ^ 2 + a ^ 3 * p + 7 * a ^ 2 * p ^ 2 + 13 * a ^
    2 * p * q + 12 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 9 * a ^ 2 * q * b + 2 * a ^ 2 * b ^ 2 + a * p ^ 3 +
    12 * a * p ^ 2 * q + 13 * a * p ^ 2 * b + 9 * a * p * q ^ 2 + 42 * a * p * q * b + 9 * a * p * b ^ 2 + 13
    * a * q ^ 2 * b + 12 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 9 * p ^ 2 * q * b + 2 * p ^ 2 * b ^ 2 + 12 * p
    * q ^ 2 * b + 13 * p * q * b ^ 2 + q ^ 3 * b + 7 * q ^ 2 * b ^ 2 + q * b ^ 3 - 2 * a ^ 3 * p ^ 2 - 2 * a ^
    3 * p * q - a ^ 3 * p * b - 2 * a ^ 2 * p ^ 3 - 11 * a ^ 2 * p ^ 2 * q - 11 * a ^ 2 * p ^ 2 * b - 6 * a ^
    2 * p * q ^ 2 - 25 * a ^ 2 * p * q * b - 5 * a ^ 2 * p * b ^ 2 - 6 * a ^ 2 * q ^ 2 * b - 5 * a ^ 2 * q * b
    ^ 2 - a * p ^ 3 * q - 2 * a * p ^ 3 * b - 5 * a * p ^ 2 * q ^ 2 - 25 * a * p ^ 2 * q * b - 6 * a * p ^ 2 *
    b ^ 2 - 25 * a * p * q ^ 2 * b - 25 * a * p * q * b ^ 2 - 2 * a * q ^ 3 * b - 11 * a * q ^ 2 * b ^ 2 - a *
    q * b ^ 3 - 5 * p ^ 2 * q ^ 2 * b - 6 * p ^ 2 * q * b ^ 2 - p * q ^ 3 * b - 11 * p * q ^ 2 * b ^ 2 - 2 * p
    * q * b ^ 3 - 2 * q ^ 3 * b ^ 2 - 2 * q ^ 2 * b ^ 3 + a ^ 3 * p ^ 3 + 3 * a ^ 3 * p ^ 2 * q + 2 * a ^ 3 *
    p ^ 2 * b + a ^ 3 * p * q ^ 2 + 3 * a ^ 3 * p * q * b + 2 * a ^ 2 * p ^ 3 * q + 3 * a ^ 2 * p ^ 3 * b + 4
    * a ^ 2 * p ^ 2 * q ^ 2 + 19 * a ^ 2 * p ^ 2 * q * b + 4 * a ^ 2 * p ^ 2 * b ^ 2 + 16 * a ^ 2 * p * q ^ 2
    * b + 10 * a ^ 2 * p * q * b ^ 2 + a ^ 2 * q ^ 3 * b + 4 * a ^ 2 * q ^ 2 * b ^ 2 + 3 * a * p ^ 3 * q * b +
    a * p ^ 3 * b ^ 2 + 10 * a * p ^ 2 * q ^ 2 * b + 16 * a * p ^ 2 * q * b ^ 2 + 3 * a * p * q ^ 3 * b + 19 *
    a * p * q ^ 2 * b ^ 2 + 3 * a * p * q * b ^ 3 + 3 * a * q ^ 3 * b ^ 2 + 2 * a * q ^ 2 * b ^ 3 + 4 * p ^ 2
    * q ^ 2 * b ^ 2 + p ^ 2 * q * b ^ 3 + 2 * p * q ^ 3 * b ^ 2 + 3 * p * q ^ 2 * b ^ 3 + q ^ 3 * b ^ 3 - a ^
    3 * p ^ 3 * q - a ^ 3 * p ^ 3 * b - a ^ 3 * p ^ 2 * q ^ 2 - 4 * a ^ 3 * p ^ 2 * q * b - 3 * a ^ 3 * p * q
    ^ 2 * b - 4 * a ^ 2 * p ^ 3 * q * b - a ^ 2 * p ^ 3 * b ^ 2 - 7 * a ^ 2 * p ^ 2 * q ^ 2 * b - 7 * a ^ 2 *
    p ^ 2 * q * b ^ 2 - 3 * a ^ 2 * p * q ^ 3 * b - 7 * a ^ 2 * p * q ^ 2 * b ^ 2 - a ^ 2 * q ^ 3 * b ^ 2 - 3
    * a * p ^ 3 * q * b ^ 2 - 7 * a * p ^ 2 * q ^ 2 * b ^ 2 - 3 * a * p ^ 2 * q * b ^ 3 - 4 * a * p * q ^ 3 *
    b ^ 2 - 4 * a * p * q ^ 2 * b ^ 3 - a * q ^ 3 * b ^ 3 - p ^ 2 * q ^ 2 * b ^ 3 - p * q ^ 3 * b ^ 3 + a ^ 3
    * p ^ 3 * q * b + 2 * a ^ 3 * p ^ 2 * q ^ 2 * b + a ^ 3 * p * q ^ 3 * b + 2 * a ^ 2 * p ^ 3 * q * b ^ 2 +
    4 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * a ^ 2 * p * q ^ 3 * b ^ 2 + a * p ^ 3 * q * b ^ 3 + 2 * a * p ^ 2
    * q ^ 2 * b ^ 3 + a * p * q ^ 3 * b ^ 3) / (2 - 4 * a - 4 * p - 4 * q - 4 * b + 2 * a ^ 2 + 12 * a * p + 8
    * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q + 8 * p * b + 2 * q ^ 2 + 12 * q * b + 2 * b ^ 2 - 10 * a ^ 2
    * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 10 * a * p ^ 2 - 22 * a * p * q - 22 * a * p * b - 4 * a * q ^ 2 -
    22 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q - 4 * p ^ 2 * b - 4 * p * q ^ 2 - 22 * p * q * b - 4 * p *
    b ^ 2 - 10 * q ^ 2 * b - 10 * q * b ^ 2 + 2 * a ^ 3 * p + 12 * a ^ 2 * p ^ 2 + 18 * a ^ 2 * p * q + 16 * a
    ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 10 * a ^ 2 * q * b + 2 * a ^ 2 * b ^ 2 + 2 * a * p ^ 3 + 16 * a * p ^ 2
    * q + 18 * a * p ^ 2 * b + 10 * a * p * q ^ 2 + 56 * a * p * q * b + 10 * a * p * b ^ 2 + 18 * a * q ^ 2 *
    b + 16 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 10 * p ^ 2 * q * b + 2 * p ^ 2 * b ^ 2 + 16 * p * q ^ 2 * b +
    18 * p * q * b ^ 2 + 2 * q ^ 3 * b + 12 * q ^ 2 * b ^ 2 + 2 * q * b ^ 3 - 4 * a ^ 3 * p ^ 2 - 4 * a ^ 3 *
    p * q - 2 * a ^ 3 * p * b - 4 * a ^ 2 * p ^ 3 - 18 * a ^ 2 * p ^ 2 * q - 18 * a ^ 2 * p ^ 2 * b - 8 * a ^
    2 * p * q ^ 2 - 38 * a ^ 2 * p * q * b - 6 * a ^ 2 * p * b ^ 2 - 8 * a ^ 2 * q ^ 2 * b - 6 * a ^ 2 * q * b
    ^ 2 - 2 * a * p ^ 3 * q - 4 * a * p ^ 3 * b - 6 * a * p ^ 2 * q ^ 2 - 38 * a * p ^ 2 * q * b - 8 * a * p ^
    2 * b ^ 2 - 38 * a * p * q ^ 2 * b - 38 * a * p * q * b ^ 2 - 4 * a * q ^ 3 * b - 18 * a * q ^ 2 * b ^ 2 -
    2 * a * q * b ^ 3 - 6 * p ^ 2 * q ^ 2 * b - 8 * p ^ 2 * q * b ^ 2 - 2 * p * q ^ 3 * b - 18 * p * q ^ 2 * b
    ^ 2 - 4 * p * q * b ^ 3 - 4 * q ^ 3 * b ^ 2 - 4 * q ^ 2 * b ^ 3 + 2 * a ^ 3 * p ^ 3 + 6 * a ^ 3 * p ^ 2 *
    q + 4 * a ^ 3 * p ^ 2 * b + 2 * a ^ 3 * p * q ^ 2 + 6 * a ^ 3 * p * q * b + 4 * a ^ 2 * p ^ 3 * q + 6 * a
    ^ 2 * p ^ 3 * b + 6 * a ^ 2 * p ^ 2 * q ^ 2 + 34 * a ^ 2 * p ^ 2 * q * b + 6 * a ^ 2 * p ^ 2 * b ^ 2 + 28
    * a ^ 2 * p * q ^ 2 * b + 16 * a ^ 2 * p * q * b ^ 2 + 2 * a ^ 2 * q ^ 3 * b + 6 * a ^ 2 * q ^ 2 * b ^ 2 +
    6 * a * p ^ 3 * q * b + 2 * a * p ^ 3 * b ^ 2 + 16 * a * p ^ 2 * q ^ 2 * b + 28 * a * p ^ 2 * q * b ^ 2 +
    6 * a * p * q ^ 3 * b + 34 * a * p * q ^ 2 * b ^ 2 + 6 * a * p * q * b ^ 3 + 6 * a * q ^ 3 * b ^ 2 + 4 * a
    * q ^ 2 * b ^ 3 + 6 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * p ^ 2 * q * b ^ 3 + 4 * p * q ^ 3 * b ^ 2 + 6 * p * q ^
    2 * b ^ 3 + 2 * q ^ 3 * b ^ 3 - 2 * a ^ 3 * p ^ 3 * q - 2 * a ^ 3 * p ^ 3 * b - 2 * a ^ 3 * p ^ 2 * q ^ 2
    - 8 * a ^ 3 * p ^ 2 * q * b - 6 * a ^ 3 * p * q ^ 2 * b - 8 * a ^ 2 * p ^ 3 * q * b - 2 * a ^ 2 * p ^ 3 *
    b ^ 2 - 14 * a ^ 2 * p ^ 2 * q ^ 2 * b - 14 * a ^ 2 * p ^ 2 * q * b ^ 2 - 6 * a ^ 2 * p * q ^ 3 * b - 14 *
    a ^ 2 * p * q ^ 2 * b ^ 2 - 2 * a ^ 2 * q ^ 3 * b ^ 2 - 6 * a * p ^ 3 * q * b ^ 2 - 14 * a * p ^ 2 * q ^ 2
    * b ^ 2 - 6 * a * p ^ 2 * q * b ^ 3 - 8 * a * p * q ^ 3 * b ^ 2 - 8 * a * p * q ^ 2 * b ^ 3 - 2 * a * q ^
    3 * b ^ 3 - 2 * p ^ 2 * q ^ 2 * b ^ 3 - 2 * p * q ^ 3 * b ^ 3 + 2 * a ^ 3 * p ^ 3 * q * b + 4 * a ^ 3 * p
    ^ 2 * q ^ 2 * b + 2 * a ^ 3 * p * q ^ 3 * b + 4 * a ^ 2 * p ^ 3 * q * b ^ 2 + 8 * a ^ 2 * p ^ 2 * q ^ 2 *
    b ^ 2 + 4 * a ^ 2 * p * q ^ 3 * b ^ 2 + 2 * a * p ^ 3 * q * b ^ 3 + 4 * a * p ^ 2 * q ^ 2 * b ^ 3 + 2 * a
    * p * q ^ 3 * b ^ 3)) < (1 / 2 * a * p + 1 / 2 * b * q) / (1 / 2 * (2 - a - q - p - b + a * q + a * p + q
    * b + p * b)).
Proof.
  certify (Certificate [divided_by (Int 2 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int (-1) * Var 2 + Int (-1)
    * Var 3 + Var 0 * Var 2 + Var 0 * Var 3 + Var 1 * Var 2 + Var 1 * Var 3) Gt (Coefficients [between 0 0 1;
    between 1 0 1; between 2 0 1; between 3 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) *
    Var 3 + Var 0 * Var 2 + Var 0 * Var 3) Gt (Coefficients [between 0 0 1; between 2 0 1; between 3 0 1] (Int
    1)); divided_by (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 0 * Var 2 + Var 1 * Var 2) Gt
    (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 1
    + Int (-1) * Var 2 + Var 1 * Var 2 + Var 1 * Var 3) Gt (Coefficients [between 1 0 1; between 2 0 1;
    between 3 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 3 + Var 0 * Var 3 + Var 1 *
    Var 3) Gt (Coefficients [between 0 0 1; between 1 0 1; between 3 0 1] (Int 1)); divided_by (Int 1 + Int
    (-2) * Var 0 + Int (-2) * Var 1 + Int (-2) * Var 2 + Int (-2) * Var 3 + (Var 0 ^ 2) + Int 4 * Var 0 * Var
    1 + Int 6 * Var 0 * Var 2 + Int 4 * Var 0 * Var 3 + (Var 1 ^ 2) + Int 4 * Var 1 * Var 2 + Int 6 * Var 1 *
    Var 3 + (Var 2 ^ 2) + Int 4 * Var 2 * Var 3 + (Var 3 ^ 2) + Int (-2) * (Var 0 ^ 2) * Var 1 + Int (-5) *
    (Var 0 ^ 2) * Var 2 + Int (-2) * (Var 0 ^ 2) * Var 3 + Int (-2) * Var 0 * (Var 1 ^ 2) + Int (-11) * Var 0
    * Var 1 * Var 2 + Int (-11) * Var 0 * Var 1 * Var 3 + Int (-5) * Var 0 * (Var 2 ^ 2) + Int (-11) * Var 0 *
    Var 2 * Var 3 + Int (-2) * Var 0 * (Var 3 ^ 2) + Int (-2) * (Var 1 ^ 2) * Var 2 + Int (-5) * (Var 1 ^ 2) *
    Var 3 + Int (-2) * Var 1 * (Var 2 ^ 2) + Int (-11) * Var 1 * Var 2 * Var 3 + Int (-5) * Var 1 * (Var 3 ^
    2) + Int (-2) * (Var 2 ^ 2) * Var 3 + Int (-2) * Var 2 * (Var 3 ^ 2) + (Var 0 ^ 3) * Var 2 + (Var 0 ^ 2) *
    (Var 1 ^ 2) + Int 8 * (Var 0 ^ 2) * Var 1 * Var 2 + Int 5 * (Var 0 ^ 2) * Var 1 * Var 3 + Int 6 * (Var 0 ^
    2) * (Var 2 ^ 2) + Int 9 * (Var 0 ^ 2) * Var 2 * Var 3 + (Var 0 ^ 2) * (Var 3 ^ 2) + Int 5 * Var 0 * (Var
    1 ^ 2) * Var 2 + Int 8 * Var 0 * (Var 1 ^ 2) * Var 3 + Int 9 * Var 0 * Var 1 * (Var 2 ^ 2) + Int 28 * Var
    0 * Var 1 * Var 2 * Var 3 + Int 9 * Var 0 * Var 1 * (Var 3 ^ 2) + Var 0 * (Var 2 ^ 3) + Int 8 * Var 0 *
    (Var 2 ^ 2) * Var 3 + Int 5 * Var 0 * Var 2 * (Var 3 ^ 2) + (Var 1 ^ 3) * Var 3 + (Var 1 ^ 2) * (Var 2 ^
    2) + Int 9 * (Var 1 ^ 2) * Var 2 * Var 3 + Int 6 * (Var 1 ^ 2) * (Var 3 ^ 2) + Int 5 * Var 1 * (Var 2 ^ 2)
    * Var 3 + Int 8 * Var 1 * Var 2 * (Var 3 ^ 2) + Var 1 * (Var 3 ^ 3) + (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1)
    * (Var 0 ^ 3) * Var 1 * Var 2 + Int (-2) * (Var 0 ^ 3) * (Var 2 ^ 2) + Int (-2) * (Var 0 ^ 3) * Var 2 *
    Var 3 + Int (-3) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 + Int (-3) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 3 + Int
    (-9) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) + Int (-19) * (Var 0 ^ 2) * Var 1 * Var 2 * Var 3 + Int (-4) *
    (Var 0 ^ 2) * Var 1 * (Var 3 ^ 2) + Int (-2) * (Var 0 ^ 2) * (Var 2 ^ 3) + Int (-9) * (Var 0 ^ 2) * (Var 2
    ^ 2) * Var 3 + Int (-4) * (Var 0 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) * Var 3 + Int
    (-4) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) + Int (-19) * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 + Int (-9) *
    Var 0 * (Var 1 ^ 2) * (Var 3 ^ 2) + Int (-2) * Var 0 * Var 1 * (Var 2 ^ 3) + Int (-19) * Var 0 * Var 1 *
    (Var 2 ^ 2) * Var 3 + Int (-19) * Var 0 * Var 1 * Var 2 * (Var 3 ^ 2) + Int (-2) * Var 0 * Var 1 * (Var 3
    ^ 3) + Int (-1) * Var 0 * (Var 2 ^ 3) * Var 3 + Int (-3) * Var 0 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-2) *
    (Var 1 ^ 3) * Var 2 * Var 3 + Int (-2) * (Var 1 ^ 3) * (Var 3 ^ 2) + Int (-4) * (Var 1 ^ 2) * (Var 2 ^ 2)
    * Var 3 + Int (-9) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-2) * (Var 1 ^ 2) * (Var 3 ^ 3) + Int (-3) *
    Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * Var 1 * Var 2 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 3) * Var 1 *
    (Var 2 ^ 2) + Int 3 * (Var 0 ^ 3) * Var 1 * Var 2 * Var 3 + (Var 0 ^ 3) * (Var 2 ^ 3) + Int 3 * (Var 0 ^
    3) * (Var 2 ^ 2) * Var 3 + (Var 0 ^ 3) * Var 2 * (Var 3 ^ 2) + Int 3 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2
    ^ 2) + Int 8 * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * Var 3 + Int 3 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 3 ^ 2)
    + Int 3 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) + Int 17 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * Var 3 + Int 14
    * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 2) + (Var 0 ^ 2) * Var 1 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 2) *
    (Var 2 ^ 3) * Var 3 + Int 3 * (Var 0 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 3 * Var 0 * (Var 1 ^ 3) * Var
    2 * Var 3 + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 3 ^ 2) + Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) + Int 14 * Var 0
    * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Int 17 * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int 3 * Var 0 *
    (Var 1 ^ 2) * (Var 3 ^ 3) + Int 3 * Var 0 * Var 1 * (Var 2 ^ 3) * Var 3 + Int 8 * Var 0 * Var 1 * (Var 2 ^
    2) * (Var 3 ^ 2) + Int 3 * Var 0 * Var 1 * Var 2 * (Var 3 ^ 3) + (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 + Int 3
    * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) + (Var 1 ^ 3) * (Var 3 ^ 3) + Int 3 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var
    3 ^ 2) + Int 2 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) + Int (-1) * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 3) + Int
    (-4) * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * Var 3 + Int (-3) * (Var 0 ^ 3) * Var 1 * Var 2 * (Var 3 ^ 2) +
    Int (-1) * (Var 0 ^ 3) * (Var 2 ^ 3) * Var 3 + Int (-1) * (Var 0 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int
    (-1) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 3) + Int (-7) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 2) * Var
    3 + Int (-7) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 2) * (Var 1 ^ 2) *
    (Var 3 ^ 3) + Int (-4) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) * Var 3 + Int (-7) * (Var 0 ^ 2) * Var 1 * (Var
    2 ^ 2) * (Var 3 ^ 2) + Int (-3) * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 3) + Int (-3) * Var 0 * (Var 1 ^
    3) * (Var 2 ^ 2) * Var 3 + Int (-4) * Var 0 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) + Int (-1) * Var 0 * (Var
    1 ^ 3) * (Var 3 ^ 3) + Int (-3) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 + Int (-7) * Var 0 * (Var 1 ^
    2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-4) * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) + Int (-1) * (Var 1
    ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 3) + (Var 0 ^ 3) * Var 1 *
    (Var 2 ^ 3) * Var 3 + Int 2 * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + (Var 0 ^ 3) * Var 1 * Var
    2 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 + Int 4 * (Var 0 ^ 2) * (Var 1 ^
    2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 2 * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) + Var 0 * (Var 1
    ^ 3) * (Var 2 ^ 3) * Var 3 + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Var 0 * (Var 1 ^ 3)
    * Var 2 * (Var 3 ^ 3)) Gt (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 3 0 1] (Int
    1)); divided_by (Int 2 + Int (-4) * Var 0 + Int (-4) * Var 1 + Int (-4) * Var 2 + Int (-4) * Var 3 + Int 2
    * (Var 0 ^ 2) + Int 8 * Var 0 * Var 1 + Int 10 * Var 0 * Var 2 + Int 8 * Var 0 * Var 3 + Int 2 * (Var 1 ^
    2) + Int 8 * Var 1 * Var 2 + Int 10 * Var 1 * Var 3 + Int 2 * (Var 2 ^ 2) + Int 8 * Var 2 * Var 3 + Int 2
    * (Var 3 ^ 2) + Int (-4) * (Var 0 ^ 2) * Var 1 + Int (-7) * (Var 0 ^ 2) * Var 2 + Int (-4) * (Var 0 ^ 2) *
    Var 3 + Int (-4) * Var 0 * (Var 1 ^ 2) + Int (-19) * Var 0 * Var 1 * Var 2 + Int (-19) * Var 0 * Var 1 *
    Var 3 + Int (-7) * Var 0 * (Var 2 ^ 2) + Int (-19) * Var 0 * Var 2 * Var 3 + Int (-4) * Var 0 * (Var 3 ^
    2) + Int (-4) * (Var 1 ^ 2) * Var 2 + Int (-7) * (Var 1 ^ 2) * Var 3 + Int (-4) * Var 1 * (Var 2 ^ 2) +
    Int (-19) * Var 1 * Var 2 * Var 3 + Int (-7) * Var 1 * (Var 3 ^ 2) + Int (-4) * (Var 2 ^ 2) * Var 3 + Int
    (-4) * Var 2 * (Var 3 ^ 2) + (Var 0 ^ 3) * Var 2 + Int 2 * (Var 0 ^ 2) * (Var 1 ^ 2) + Int 12 * (Var 0 ^
    2) * Var 1 * Var 2 + Int 9 * (Var 0 ^ 2) * Var 1 * Var 3 + Int 7 * (Var 0 ^ 2) * (Var 2 ^ 2) + Int 13 *
    (Var 0 ^ 2) * Var 2 * Var 3 + Int 2 * (Var 0 ^ 2) * (Var 3 ^ 2) + Int 9 * Var 0 * (Var 1 ^ 2) * Var 2 +
    Int 12 * Var 0 * (Var 1 ^ 2) * Var 3 + Int 13 * Var 0 * Var 1 * (Var 2 ^ 2) + Int 42 * Var 0 * Var 1 * Var
    2 * Var 3 + Int 13 * Var 0 * Var 1 * (Var 3 ^ 2) + Var 0 * (Var 2 ^ 3) + Int 12 * Var 0 * (Var 2 ^ 2) *
    Var 3 + Int 9 * Var 0 * Var 2 * (Var 3 ^ 2) + (Var 1 ^ 3) * Var 3 + Int 2 * (Var 1 ^ 2) * (Var 2 ^ 2) +
    Int 13 * (Var 1 ^ 2) * Var 2 * Var 3 + Int 7 * (Var 1 ^ 2) * (Var 3 ^ 2) + Int 9 * Var 1 * (Var 2 ^ 2) *
    Var 3 + Int 12 * Var 1 * Var 2 * (Var 3 ^ 2) + Var 1 * (Var 3 ^ 3) + Int 2 * (Var 2 ^ 2) * (Var 3 ^ 2) +
    Int (-1) * (Var 0 ^ 3) * Var 1 * Var 2 + Int (-2) * (Var 0 ^ 3) * (Var 2 ^ 2) + Int (-2) * (Var 0 ^ 3) *
    Var 2 * Var 3 + Int (-5) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 + Int (-5) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var
    3 + Int (-11) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) + Int (-25) * (Var 0 ^ 2) * Var 1 * Var 2 * Var 3 + Int
    (-6) * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 2) + Int (-2) * (Var 0 ^ 2) * (Var 2 ^ 3) + Int (-11) * (Var 0 ^ 2)
    * (Var 2 ^ 2) * Var 3 + Int (-6) * (Var 0 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) *
    Var 3 + Int (-6) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) + Int (-25) * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 +
    Int (-11) * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 2) + Int (-2) * Var 0 * Var 1 * (Var 2 ^ 3) + Int (-25) * Var 0
    * Var 1 * (Var 2 ^ 2) * Var 3 + Int (-25) * Var 0 * Var 1 * Var 2 * (Var 3 ^ 2) + Int (-2) * Var 0 * Var 1
    * (Var 3 ^ 3) + Int (-1) * Var 0 * (Var 2 ^ 3) * Var 3 + Int (-5) * Var 0 * (Var 2 ^ 2) * (Var 3 ^ 2) +
    Int (-2) * (Var 1 ^ 3) * Var 2 * Var 3 + Int (-2) * (Var 1 ^ 3) * (Var 3 ^ 2) + Int (-6) * (Var 1 ^ 2) *
    (Var 2 ^ 2) * Var 3 + Int (-11) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-2) * (Var 1 ^ 2) * (Var 3 ^ 3)
    + Int (-5) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * Var 1 * Var 2 * (Var 3 ^ 3) + Int 2 * (Var 0 ^
    3) * Var 1 * (Var 2 ^ 2) + Int 3 * (Var 0 ^ 3) * Var 1 * Var 2 * Var 3 + (Var 0 ^ 3) * (Var 2 ^ 3) + Int 3
    * (Var 0 ^ 3) * (Var 2 ^ 2) * Var 3 + (Var 0 ^ 3) * Var 2 * (Var 3 ^ 2) + Int 4 * (Var 0 ^ 2) * (Var 1 ^
    2) * (Var 2 ^ 2) + Int 10 * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * Var 3 + Int 4 * (Var 0 ^ 2) * (Var 1 ^ 2)
    * (Var 3 ^ 2) + Int 3 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) + Int 19 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) *
    Var 3 + Int 16 * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 2) + (Var 0 ^ 2) * Var 1 * (Var 3 ^ 3) + Int 2 *
    (Var 0 ^ 2) * (Var 2 ^ 3) * Var 3 + Int 4 * (Var 0 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 3 * Var 0 * (Var
    1 ^ 3) * Var 2 * Var 3 + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 3 ^ 2) + Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) +
    Int 16 * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Int 19 * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) +
    Int 3 * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 3) + Int 3 * Var 0 * Var 1 * (Var 2 ^ 3) * Var 3 + Int 10 * Var 0 *
    Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 3 * Var 0 * Var 1 * Var 2 * (Var 3 ^ 3) + (Var 1 ^ 3) * (Var 2 ^
    2) * Var 3 + Int 3 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) + (Var 1 ^ 3) * (Var 3 ^ 3) + Int 4 * (Var 1 ^ 2) *
    (Var 2 ^ 2) * (Var 3 ^ 2) + Int 2 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) + Int (-1) * (Var 0 ^ 3) * Var 1 *
    (Var 2 ^ 3) + Int (-4) * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * Var 3 + Int (-3) * (Var 0 ^ 3) * Var 1 * Var
    2 * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 3) * (Var 2 ^ 3) * Var 3 + Int (-1) * (Var 0 ^ 3) * (Var 2 ^ 2) *
    (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 3) + Int (-7) * (Var 0 ^ 2) * (Var 1 ^ 2) *
    (Var 2 ^ 2) * Var 3 + Int (-7) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 2)
    * (Var 1 ^ 2) * (Var 3 ^ 3) + Int (-4) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) * Var 3 + Int (-7) * (Var 0 ^
    2) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-3) * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 3) + Int (-3) *
    Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 + Int (-4) * Var 0 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) + Int
    (-1) * Var 0 * (Var 1 ^ 3) * (Var 3 ^ 3) + Int (-3) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 + Int (-7)
    * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-4) * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) +
    Int (-1) * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 3) + (Var 0
    ^ 3) * Var 1 * (Var 2 ^ 3) * Var 3 + Int 2 * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + (Var 0 ^ 3)
    * Var 1 * Var 2 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 + Int 4 * (Var 0 ^
    2) * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 2 * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) +
    Var 0 * (Var 1 ^ 3) * (Var 2 ^ 3) * Var 3 + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Var
    0 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 3)) Gt (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1;
    between 3 0 1] (Int 1))] (Factors (-2) [factor (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 1 * Var
    2 + Var 1 * Var 3) 1 Gt (Coefficients [between 1 0 1; between 2 0 1; between 3 0 1] (Int 1)); factor (Int
    1 + Int (-1) * Var 0 + Int (-1) * Var 3 + Var 0 * Var 3 + Var 1 * Var 3) 1 Gt (Coefficients [between 0 0
    1; between 1 0 1; between 3 0 1] (Int 1)); factor (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 0 *
    Var 2 + Var 1 * Var 2) 1 Gt (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1)); factor
    (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 3 + Var 0 * Var 2 + Var 0 * Var 3) 1 Gt (Coefficients [between
    0 0 1; between 2 0 1; between 3 0 1] (Int 1)); factor (Int (-1) + Var 0 + Var 1 + Var 2 + Var 3 + Int (-1)
    * Var 0 * Var 1 + Int (-1) * Var 0 * Var 2 + Int (-1) * Var 0 * Var 3 + Int (-1) * Var 1 * Var 2 + Int
    (-1) * Var 1 * Var 3 + Int (-1) * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 + Var 0 * Var 1 * Var 3 + Var 0 *
    Var 2 * Var 3 + Var 1 * Var 2 * Var 3) 1 Lt (FromHypothesis 8); factor (Var 0 * Var 2 + Var 1 * Var 3 +
    Int (-1) * (Var 0 ^ 2) * Var 2 + Int (-1) * Var 0 * Var 1 * Var 2 + Int (-1) * Var 0 * Var 1 * Var 3 + Int
    (-1) * Var 0 * (Var 2 ^ 2) + Int (-1) * Var 0 * Var 2 * Var 3 + Int (-1) * (Var 1 ^ 2) * Var 3 + Int (-1)
    * Var 1 * Var 2 * Var 3 + Int (-1) * Var 1 * (Var 3 ^ 2) + (Var 0 ^ 2) * Var 1 * Var 2 + (Var 0 ^ 2) *
    (Var 2 ^ 2) + (Var 0 ^ 2) * Var 2 * Var 3 + Var 0 * (Var 1 ^ 2) * Var 3 + Var 0 * Var 1 * (Var 2 ^ 2) +
    Int 4 * Var 0 * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * (Var 3 ^ 2) + Var 0 * (Var 2 ^ 2) * Var 3 + (Var 1
    ^ 2) * Var 2 * Var 3 + (Var 1 ^ 2) * (Var 3 ^ 2) + Var 1 * Var 2 * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 2) *
    Var 1 * (Var 2 ^ 2) + Int (-2) * (Var 0 ^ 2) * Var 1 * Var 2 * Var 3 + Int (-1) * (Var 0 ^ 2) * (Var 2 ^
    2) * Var 3 + Int (-2) * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 + Int (-1) * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 2)
    + Int (-2) * Var 0 * Var 1 * (Var 2 ^ 2) * Var 3 + Int (-2) * Var 0 * Var 1 * Var 2 * (Var 3 ^ 2) + Int
    (-1) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * Var 3 + (Var 0 ^ 2) * Var 1
    * Var 2 * (Var 3 ^ 2) + Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^
    2)) 1 Gt (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 3 0 1] (Int 1))])).
Qed.

Lemma III_4_3 :
  exists a b p q : R,
  (a = 1 / 2 /\ b = 1 / 3 /\ p = 1 / 2 /\ q = 1 / 3) /\ a > 0 /\ a < 1 /\ b > 0 /\ b < 1 /\ p > 0 /\ p < 1 /\
  q > 0 /\ q < 1 /\
  (2 - 4 * a - 4 * p - 4 * q - 4 * b + 2 * a ^ 2 + 10 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q
    + 8 * p * b + 2 * q ^ 2 + 10 * q * b + 2 * b ^ 2 - 7 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 7 * a *
    p ^ 2 - 19 * a * p * q - 19 * a * p * b - 4 * a * q ^ 2 - 19 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q -
    4 * p ^ 2 * b - 4 * p * q ^ 2 - 19 * p * q * b - 4 * p * b ^ 2 - 7 * q ^ 2 * b - 7 * q * b ^ 2 + a ^ 3 * p
    + 7 * a ^ 2 * p ^ 2 + 13 * a ^ 2 * p * q + 12 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 9 * a ^ 2 * q * b + 2
    * a ^ 2 * b ^ 2 + a * p ^ 3 + 12 * a * p ^ 2 * q + 13 * a * p ^ 2 * b + 9 * a * p * q ^ 2 + 42 * a * p * q
    * b + 9 * a * p * b ^ 2 + 13 * a * q ^ 2 * b + 12 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 9 * p ^ 2 * q * b
    + 2 * p ^ 2 * b ^ 2 + 12 * p * q ^ 2 * b + 13 * p * q * b ^ 2 + q ^ 3 * b + 7 * q ^ 2 * b ^ 2 + q * b ^ 3
    - 2 * a ^ 3 * p ^ 2 - 2 * a ^ 3 * p * q - a ^ 3 * p * b - 2 * a ^ 2 * p ^ 3 - 11 * a ^ 2 * p ^ 2 * q - 11
    * a ^ 2 * p ^ 2 * b - 6 * a ^ 2 * p * q ^ 2 - 25 * a ^ 2 * p * q * b - 5 * a ^ 2 * p * b ^ 2 - 6 * a ^ 2 *
    q ^ 2 * b - 5 * a ^ 2 * q * b ^ 2 - a * p ^ 3 * q - 2 * a * p ^ 3 * b - 5 * a * p ^ 2 * q ^ 2 - 25 * a * p
    ^ 2 * q * b - 6 * a * p ^ 2 * b ^ 2 - 25 * a * p * q ^ 2 * b - 25 * a * p * q * b ^ 2 - 2 * a * q ^ 3 * b
    - 11 * a * q ^ 2 * b ^ 2 - a * q * b ^ 3 - 5 * p ^ 2 * q ^ 2 * b - 6 * p ^ 2 * q * b ^ 2 - p * q ^ 3 * b -
    11 * p * q ^ 2 * b ^ 2 - 2 * p * q * b ^ 3 - 2 * q ^ 3 * b ^ 2 - 2 * q ^ 2 * b ^ 3 + a ^ 3 * p ^ 3 + 3 * a
    ^ 3 * p ^ 2 * q + 2 * a ^ 3 * p ^ 2 * b + a ^ 3 * p * q ^ 2 + 3 * a ^ 3 * p * q * b + 2 * a ^ 2 * p ^ 3 *
    q + 3 * a ^ 2 * p ^ 3 * b + 4 * a ^ 2 * p ^ 2 * q ^ 2 + 19 * a ^ 2 * p ^ 2 * q * b + 4 * a ^ 2 * p ^ 2 * b
    ^ 2 + 16 * a ^ 2 * p * q ^ 2 * b + 10 * a ^ 2 * p * q * b ^ 2 + a ^ 2 * q ^ 3 * b + 4 * a ^ 2 * q ^ 2 * b
    ^ 2 + 3 * a * p ^ 3 * q * b + a * p ^ 3 * b ^ 2 + 10 * a * p ^ 2 * q ^ 2 * b + 16 * a * p ^ 2 * q * b ^ 2
    + 3 * a * p * q ^ 3 * b + 19 * a * p * q ^ 2 * b ^ 2 + 3 * a * p * q * b ^ 3 + 3 * a * q ^ 3 * b ^ 2 + 2 *
    a * q ^ 2 * b ^ 3 + 4 * p ^ 2 * q ^ 2 * b ^ 2 + p ^ 2 * q * b ^ 3 + 2 * p * q ^ 3 * b ^ 2 + 3 * p * q ^ 2
    * b ^ 3 + q ^ 3 * b ^ 3 - a ^ 3 * p ^ 3 * q - a ^ 3 * p ^ 3 * b - a ^ 3 * p ^ 2 * q ^ 2 - 4 * a ^ 3 * p ^
    2 * q * b - 3 * a ^ 3 * p * q ^ 2 * b - 4 * a ^ 2 * p ^ 3 * q * b - a ^ 2 * p ^ 3 * b ^ 2 - 7 * a ^ 2 * p
    ^ 2 * q ^ 2 * b - 7 * a ^ 2 * p ^ 2 * q * b ^ 2 - 3 * a ^ 2 * p * q ^ 3 * b - 7 * a ^ 2 * p * q ^ 2 * b ^
    2 - a ^ 2 * q ^ 3 * b ^ 2 - 3 * a * p ^ 3 * q * b ^ 2 - 7 * a * p ^ 2 * q ^ 2 * b ^ 2 - 3 * a * p ^ 2 * q
    * b ^ 3 - 4 * a * p * q ^ 3 * b ^ 2 - 4 * a * p * q ^ 2 * b ^ 3 - a * q ^ 3 * b ^ 3 - p ^ 2 * q ^ 2 * b ^
    3 - p * q ^ 3 * b ^ 3 + a ^ 3 * p ^ 3 * q * b + 2 * a ^ 3 * p ^ 2 * q ^ 2 * b + a ^ 3 * p * q ^ 3 * b + 2
    * a ^ 2 * p ^ 3 * q * b ^ 2 + 4 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * a ^ 2 * p * q ^ 3 * b ^ 2 + a * p ^
    3 * q * b ^ 3 + 2 * a * p ^ 2 * q ^ 2 * b ^ 3 + a * p * q ^ 3 * b ^ 3) / (2 - 4 * a - 4 * p - 4 * q - 4 *
    b + 2 * a ^ 2 + 12 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q + 8 * p * b + 2 * q ^ 2 + 12 *
    q * b + 2 * b ^ 2 - 10 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 10 * a * p ^ 2 - 22 * a * p * q - 22
    * a * p * b - 4 * a * q ^ 2 - 22 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q - 4 * p ^ 2 * b - 4 * p * q ^
    2 - 22 * p * q * b - 4 * p * b ^ 2 - 10 * q ^ 2 * b - 10 * q * b ^ 2 + 2 * a ^ 3 * p + 12 * a ^ 2 * p ^ 2
    + 18 * a ^ 2 * p * q + 16 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 10 * a ^ 2 * q * b + 2 * a ^ 2 * b ^ 2 + 2
    * a * p ^ 3 + 16 * a * p ^ 2 * q + 18 * a * p ^ 2 * b + 10 * a * p * q ^ 2 + 56 * a * p * q * b + 10 * a *
    p * b ^ 2 + 18 * a * q ^ 2 * b + 16 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 10 * p ^ 2 * q * b + 2 * p ^ 2 *
    b ^ 2 + 16 * p * q ^ 2 * b + 18 * p * q * b ^ 2 + 2 * q ^ 3 * b + 12 * q ^ 2 * b ^ 2 + 2 * q * b ^ 3 - 4 *
    a ^ 3 * p ^ 2 - 4 * a ^ 3 * p * q - 2 * a ^ 3 * p * b - 4 * a ^ 2 * p ^ 3 - 18 * a ^ 2 * p ^ 2 * q - 18 *
    a ^ 2 * p ^ 2 * b - 8 * a ^ 2 * p * q ^ 2 - 38 * a ^ 2 * p * q * b - 6 * a ^ 2 * p * b ^ 2 - 8 * a ^ 2 * q
    ^ 2 * b - 6 * a ^ 2 * q * b ^ 2 - 2 * a * p ^ 3 * q - 4 * a * p ^ 3 * b - 6 * a * p ^ 2 * q ^ 2 - 38 * a *
    p ^ 2 * q * b - 8 * a * p ^ 2 * b ^ 2 - 38 * a * p * q ^ 2 * b - 38 * a * p * q * b ^ 2 - 4 * a * q ^ 3 *
    b - 18 * a * q ^ 2 * b ^ 2 - 2 * a * q * b ^ 3 - 6 * p ^ 2 * q ^ 2 * b - 8 * p ^ 2 * q * b ^ 2 - 2 * p * q
    ^ 3 * b - 18 * p * q ^ 2 * b ^ 2 - 4 * p * q * b ^ 3 - 4 * q ^ 3 * b ^ 2 - 4 * q ^ 2 * b ^ 3 + 2 * a ^ 3 *
    p ^ 3 + 6 * a ^ 3 * p ^ 2 * q + 4 * a ^ 3 * p ^ 2 * b + 2 * a ^ 3 * p * q ^ 2 + 6 * a ^ 3 * p * q * b + 4
    * a ^ 2 * p ^ 3 * q + 6 * a ^ 2 * p ^ 3 * b + 6 * a ^ 2 * p ^ 2 * q ^ 2 + 34 * a ^ 2 * p ^ 2 * q * b + 6 *
    a ^ 2 * p ^ 2 * b ^ 2 + 28 * a ^ 2 * p * q ^ 2 * b + 16 * a ^ 2 * p * q * b ^ 2 + 2 * a ^ 2 * q ^ 3 * b +
    6 * a ^ 2 * q ^ 2 * b ^ 2 + 6 * a * p ^ 3 * q * b + 2 * a * p ^ 3 * b ^ 2 + 16 * a * p ^ 2 * q ^ 2 * b +
    28 * a * p ^ 2 * q * b ^ 2 + 6 * a * p * q ^ 3 * b + 34 * a * p * q ^ 2 * b ^ 2 + 6 * a * p * q * b ^ 3 +
    6 * a * q ^ 3 * b ^ 2 + 4 * a * q ^ 2 * b ^ 3 + 6 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * p ^ 2 * q * b ^ 3 + 4 * p
    * q ^ 3 * b ^ 2 + 6 * p * q ^ 2 * b ^ 3 + 2 * q ^ 3 * b ^ 3 - 2 * a ^ 3 * p ^ 3 * q - 2 * a ^ 3 * p ^ 3 *
    b - 2 * a ^ 3 * p ^ 2 * q ^ 2 - 8 * a ^ 3 * p ^ 2 * q * b - 6 * a ^ 3 * p * q ^ 2 * b - 8 * a ^ 2 * p ^ 3
    * q * b - 2 * a ^ 2 * p ^ 3 * b ^ 2 - 14 * a ^ 2 * p ^ 2 * q ^ 2 * b - 14 * a ^ 2 * p ^ 2 * q * b ^ 2 - 6
    * a ^ 2 * p * q ^ 3 * b - 14 * a ^ 2 * p * q ^ 2 * b ^ 2 - 2 * a ^ 2 * q ^ 3 * b ^ 2 - 6 * a * p ^ 3 * q *
    b ^ 2 - 14 * a * p ^ 2 * q ^ 2 * b ^ 2 - 6 * a * p ^ 2 * q * b ^ 3 - 8 * a * p * q ^ 3 * b ^ 2 - 8 * a * p
    * q ^ 2 * b ^ 3 - 2 * a * q ^ 3 * b ^ 3 - 2 * p ^ 2 * q ^ 2 * b ^ 3 - 2 * p * q ^ 3 * b ^ 3 + 2 * a ^ 3 *
    p ^ 3 * q * b + 4 * a ^ 3 * p ^ 2 * q ^ 2 * b + 2 * a ^ 3 * p * q ^ 3 * b + 4 * a ^ 2 * p ^ 3 * q * b ^ 2
    + 8 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 4 * a ^ 2 * p * q ^ 3 * b ^ 2 + 2 * a * p ^ 3 * q * b ^ 3 + 4 * a *
    p ^ 2 * q ^ 2 * b ^ 3 + 2 * a * p * q ^ 3 * b ^ 3) <> 0 /\
  1 - a - q + a * p + a * q <> 0 /\
  1 - p - b + p * a + p * b <> 0 /\
  1 - b - p + b * q + b * p <> 0 /\
  1 - q - a + q * b + q * a <> 0 /\
  2 - 4 * a - 4 * p - 4 * q - 4 * b + 2 * a ^ 2 + 12 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q +
    8 * p * b + 2 * q ^ 2 + 12 * q * b + 2 * b ^ 2 - 10 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 10 * a *
    p ^ 2 - 22 * a * p * q - 22 * a * p * b - 4 * a * q ^ 2 - 22 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q -
    4 * p ^ 2 * b - 4 * p * q ^ 2 - 22 * p * q * b - 4 * p * b ^ 2 - 10 * q ^ 2 * b - 10 * q * b ^ 2 + 2 * a ^
    3 * p + 12 * a ^ 2 * p ^ 2 + 18 * a ^ 2 * p * q + 16 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 10 * a ^ 2 * q
    * b + 2 * a ^ 2 * b ^ 2 + 2 * a * p ^ 3 + 16 * a * p ^ 2 * q + 18 * a * p ^ 2 * b + 10 * a * p * q ^ 2 +
    56 * a * p * q * b + 10 * a * p * b ^ 2 + 18 * a * q ^ 2 * b + 16 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 10
    * p ^ 2 * q * b + 2 * p ^ 2 * b ^ 2 + 16 * p * q ^ 2 * b + 18 * p * q * b ^ 2 + 2 * q ^ 3 * b + 12 * q ^ 2
    * b ^ 2 + 2 * q * b ^ 3 - 4 * a ^ 3 * p ^ 2 - 4 * a ^ 3 * p * q - 2 * a ^ 3 * p * b - 4 * a ^ 2 * p ^ 3 -
    18 * a ^ 2 * p ^ 2 * q - 18 * a ^ 2 * p ^ 2 * b - 8 * a ^ 2 * p * q ^ 2 - 38 * a ^ 2 * p * q * b - 6 * a ^
    2 * p * b ^ 2 - 8 * a ^ 2 * q ^ 2 * b - 6 * a ^ 2 * q * b ^ 2 - 2 * a * p ^ 3 * q - 4 * a * p ^ 3 * b - 6
    * a * p ^ 2 * q ^ 2 - 38 * a * p ^ 2 * q * b - 8 * a * p ^ 2 * b ^ 2 - 38 * a * p * q ^ 2 * b - 38 * a * p
    * q * b ^ 2 - 4 * a * q ^ 3 * b - 18 * a * q ^ 2 * b ^ 2 - 2 * a * q * b ^ 3 - 6 * p ^ 2 * q ^ 2 * b - 8 *
    p ^ 2 * q * b ^ 2 - 2 * p * q ^ 3 * b - 18 * p * q ^ 2 * b ^ 2 - 4 * p * q * b ^ 3 - 4 * q ^ 3 * b ^ 2 - 4
    * q ^ 2 * b ^ 3 + 2 * a ^ 3 * p ^ 3 + 6 * a ^ 3 * p ^ 2 * q + 4 * a ^ 3 * p ^ 2 * b + 2 * a ^ 3 * p * q ^
    2 + 6 * a ^ 3 * p * q * b + 4 * a ^ 2 * p ^ 3 * q + 6 * a ^ 2 * p ^ 3 * b + 6 * a ^ 2 * p ^ 2 * q ^ 2 + 34
    * a ^ 2 * p ^ 2 * q * b + 6 * a ^ 2 * p ^ 2 * b ^ 2 + 28 * a ^ 2 * p * q ^ 2 * b + 16 * a ^ 2 * p * q * b
    ^ 2 + 2 * a ^ 2 * q ^ 3 * b + 6 * a ^ 2 * q ^ 2 * b ^ 2 + 6 * a * p ^ 3 * q * b + 2 * a * p ^ 3 * b ^ 2 +
    16 * a * p ^ 2 * q ^ 2 * b + 28 * a * p ^ 2 * q * b ^ 2 + 6 * a * p * q ^ 3 * b + 34 * a * p * q ^ 2 * b ^
    2 + 6 * a * p * q * b ^ 3 + 6 * a * q ^ 3 * b ^ 2 + 4 * a * q ^ 2 * b ^ 3 + 6 * p ^ 2 * q ^ 2 * b ^ 2 + 2
    * p ^ 2 * q * b ^ 3 + 4 * p * q ^ 3 * b ^ 2 + 6 * p * q ^ 2 * b ^ 3 + 2 * q ^ 3 * b ^ 3 - 2 * a ^ 3 * p ^
    3 * q - 2 * a ^ 3 * p ^ 3 * b - 2 * a ^ 3 * p ^ 2 * q ^ 2 - 8 * a ^ 3 * p ^ 2 * q * b - 6 * a ^ 3 * p * q
    ^ 2 * b - 8 * a ^ 2 * p ^ 3 * q * b - 2 * a ^ 2 * p ^ 3 * b ^ 2 - 14 * a ^ 2 * p ^ 2 * q ^ 2 * b - 14 * a
    ^ 2 * p ^ 2 * q * b ^ 2 - 6 * a ^ 2 * p * q ^ 3 * b - 14 * a ^ 2 * p * q ^ 2 * b ^ 2 - 2 * a ^ 2 * q ^ 3 *
    b ^ 2 - 6 * a * p ^ 3 * q * b ^ 2 - 14 * a * p ^ 2 * q ^ 2 * b ^ 2 - 6 * a * p ^ 2 * q * b ^ 3 - 8 * a * p
    * q ^ 3 * b ^ 2 - 8 * a * p * q ^ 2 * b ^ 3 - 2 * a * q ^ 3 * b ^ 3 - 2 * p ^ 2 * q ^ 2 * b ^ 3 - 2 * p *
    q ^ 3 * b ^ 3 + 2 * a ^ 3 * p ^ 3 * q * b + 4 * a ^ 3 * p ^ 2 * q ^ 2 * b + 2 * a ^ 3 * p * q ^ 3 * b + 4
    * a ^ 2 * p ^ 3 * q * b ^ 2 + 8 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 4 * a ^ 2 * p * q ^ 3 * b ^ 2 + 2 * a *
    p ^ 3 * q * b ^ 3 + 4 * a * p ^ 2 * q ^ 2 * b ^ 3 + 2 * a * p * q ^ 3 * b ^ 3 <> 0 /\
  1 / 2 * (2 - a - q - p - b + a * q + a * p + q * b + p * b) <> 0 /\
  ~ ((1 / 2 * (a * p / (1 - a - q + a * p + a * q)) * (p * a / (1 - p - b + p * a + p * b)) + 1 / 2 * (b * q /
    (1 - b - p + b * q + b * p)) * (q * b / (1 - q - a + q * b + q * a))) / ((2 - 4 * a - 4 * p - 4 * q - 4 *
    b + 2 * a ^ 2 + 10 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q + 8 * p * b + 2 * q ^ 2 + 10 *
    q * b + 2 * b ^ 2 - 7 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 7 * a * p ^ 2 - 19 * a * p * q - 19 *
    a * p * b - 4 * a * q ^ 2 - 19 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q - 4 * p ^ 2 * b - 4 * p * q ^ 2
    - 19 * p * q * b - 4 * p * b ^ 2 - 7 * q ^ 2 * b - 7 * q * b ^ 2 + a ^ 3 * p + 7 * a ^ 2 * p ^ 2 + 13 * a
    ^ 2 * p * q + 12 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 9 * a ^ 2 * q * b + 2 * a ^ 2 * b ^ 2 + a * p ^ 3 +
    12 * a * p ^ 2 * q + 13 * a * p ^ 2 * b + 9 * a * p * q ^ 2 + 42 * a * p * q * b + 9 * a * p * b ^ 2 + 13
    * a * q ^ 2 * b + 12 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 9 * p ^ 2 * q * b + 2 * p ^ 2 * b ^ 2 + 12 * p
    * q ^ 2 * b + 13 * p * q * b ^ 2 + q ^ 3 * b + 7 * q ^ 2 * b ^ 2 + q * b ^ 3 - 2 * a ^ 3 * p ^ 2 - 2 * a ^
    3 * p * q - a ^ 3 * p * b - 2 * a ^ 2 * p ^ 3 - 11 * a ^ 2 * p ^ 2 * q - 11 * a ^ 2 * p ^ 2 * b - 6 * a ^
    2 * p * q ^ 2 - 25 * a ^ 2 * p * q * b - 5 * a ^ 2 * p * b ^ 2 - 6 * a ^ 2 * q ^ 2 * b - 5 * a ^ 2 * q * b
    ^ 2 - a * p ^ 3 * q - 2 * a * p ^ 3 * b - 5 * a * p ^ 2 * q ^ 2 - 25 * a * p ^ 2 * q * b - 6 * a * p ^ 2 *
    b ^ 2 - 25 * a * p * q ^ 2 * b - 25 * a * p * q * b ^ 2 - 2 * a * q ^ 3 * b - 11 * a * q ^ 2 * b ^ 2 - a *
    q * b ^ 3 - 5 * p ^ 2 * q ^ 2 * b - 6 * p ^ 2 * q * b ^ 2 - p * q ^ 3 * b - 11 * p * q ^ 2 * b ^ 2 - 2 * p
    * q * b ^ 3 - 2 * q ^ 3 * b ^ 2 - 2 * q ^ 2 * b ^ 3 + a ^ 3 * p ^ 3 + 3 * a ^ 3 * p ^ 2 * q + 2 * a ^ 3 *
    p ^ 2 * b + a ^ 3 * p * q ^ 2 + 3 * a ^ 3 * p * q * b + 2 * a ^ 2 * p ^ 3 * q + 3 * a ^ 2 * p ^ 3 * b + 4
    * a ^ 2 * p ^ 2 * q ^ 2 + 19 * a ^ 2 * p ^ 2 * q * b + 4 * a ^ 2 * p ^ 2 * b ^ 2 + 16 * a ^ 2 * p * q ^ 2
    * b + 10 * a ^ 2 * p * q * b ^ 2 + a ^ 2 * q ^ 3 * b + 4 * a ^ 2 * q ^ 2 * b ^ 2 + 3 * a * p ^ 3 * q * b +
    a * p ^ 3 * b ^ 2 + 10 * a * p ^ 2 * q ^ 2 * b + 16 * a * p ^ 2 * q * b ^ 2 + 3 * a * p * q ^ 3 * b + 19 *
    a * p * q ^ 2 * b ^ 2 + 3 * a * p * q * b ^ 3 + 3 * a * q ^ 3 * b ^ 2 + 2 * a * q ^ 2 * b ^ 3 + 4 * p ^ 2
    * q ^ 2 * b ^ 2 + p ^ 2 * q * b ^ 3 + 2 * p * q ^ 3 * b ^ 2 + 3 * p * q ^ 2 * b ^ 3 + q ^ 3 * b ^ 3 - a ^
    3 * p ^ 3 * q - a ^ 3 * p ^ 3 * b - a ^ 3 * p ^ 2 * q ^ 2 - 4 * a ^ 3 * p ^ 2 * q * b - 3 * a ^ 3 * p * q
    ^ 2 * b - 4 * a ^ 2 * p ^ 3 * q * b - a ^ 2 * p ^ 3 * b ^ 2 - 7 * a ^ 2 * p ^ 2 * q ^ 2 * b - 7 * a ^ 2 *
    p ^ 2 * q * b ^ 2 - 3 * a ^ 2 * p * q ^ 3 * b - 7 * a ^ 2 * p * q ^ 2 * b ^ 2 - a ^ 2 * q ^ 3 * b ^ 2 - 3
    * a * p ^ 3 * q * b ^ 2 - 7 * a * p ^ 2 * q ^ 2 * b ^ 2 - 3 * a * p ^ 2 * q * b ^ 3 - 4 * a * p * q ^ 3 *
    b ^ 2 - 4 * a * p * q ^ 2 * b ^ 3 - a * q ^ 3 * b ^ 3 - p ^ 2 * q ^ 2 * b ^ 3 - p * q ^ 3 * b ^ 3 + a ^ 3
    * p ^ 3 * q * b + 2 * a ^ 3 * p ^ 2 * q ^ 2 * b + a ^ 3 * p * q ^ 3 * b + 2 * a ^ 2 * p ^ 3 * q * b ^ 2 +
    4 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * a ^ 2 * p * q ^ 3 * b ^ 2 + a * p ^ 3 * q * b ^ 3 + 2 * a * p ^ 2
    * q ^ 2 * b ^ 3 + a * p * q ^ 3 * b ^ 3) / (2 - 4 * a - 4 * p - 4 * q - 4 * b + 2 * a ^ 2 + 12 * a * p + 8
    * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q + 8 * p * b + 2 * q ^ 2 + 12 * q * b + 2 * b ^ 2 - 10 * a ^ 2
    * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 10 * a * p ^ 2 - 22 * a * p * q - 22 * a * p * b - 4 * a * q ^ 2 -
    22 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q - 4 * p ^ 2 * b - 4 * p * q ^ 2 - 22 * p * q * b - 4 * p *
    b ^ 2 - 10 * q ^ 2 * b - 10 * q * b ^ 2 + 2 * a ^ 3 * p + 12 * a ^ 2 * p ^ 2 + 18 * a ^ 2 * p * q + 16 * a
    ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 10 * a ^ 2 * q * b + 2 * a ^ 2 * b ^ 2 + 2 * a * p ^ 3 + 16 * a * p ^ 2
    * q + 18 * a * p ^ 2 * b + 10 * a * p * q ^ 2 + 56 * a * p * q * b + 10 * a * p * b ^ 2 + 18 * a * q ^ 2 *
    b + 16 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 10 * p ^ 2 * q * b + 2 * p ^ 2 * b ^ 2 + 16 * p * q ^ 2 * b +
    18 * p * q * b ^ 2 + 2 * q ^ 3 * b + 12 * q ^ 2 * b ^ 2 + 2 * q * b ^ 3 - 4 * a ^ 3 * p ^ 2 - 4 * a ^ 3 *
    p * q - 2 * a ^ 3 * p * b - 4 * a ^ 2 * p ^ 3 - 18 * a ^ 2 * p ^ 2 * q - 18 * a ^ 2 * p ^ 2 * b - 8 * a ^
    2 * p * q ^ 2 - 38 * a ^ 2 * p * q * b - 6 * a ^ 2 * p * b ^ 2 - 8 * a ^ 2 * q ^ 2 * b - 6 * a ^ 2 * q * b
    ^ 2 - 2 * a * p ^ 3 * q - 4 * a * p ^ 3 * b - 6 * a * p ^ 2 * q ^ 2 - 38 * a * p ^ 2 * q * b - 8 * a * p ^
    2 * b ^ 2 - 38 * a * p * q ^ 2 * b - 38 * a * p * q * b ^ 2 - 4 * a * q ^ 3 * b - 18 * a * q ^ 2 * b ^ 2 -
    2 * a * q * b ^ 3 - 6 * p ^ 2 * q ^ 2 * b - 8 * p ^ 2 * q * b ^ 2 - 2 * p * q ^ 3 * b - 18 * p * q ^ 2 * b
    ^ 2 - 4 * p * q * b ^ 3 - 4 * q ^ 3 * b ^ 2 - 4 * q ^ 2 * b ^ 3 + 2 * a ^ 3 * p ^ 3 + 6 * a ^ 3 * p ^ 2 *
    q + 4 * a ^ 3 * p ^ 2 * b + 2 * a ^ 3 * p * q ^ 2 + 6 * a ^ 3 * p * q * b + 4 * a ^ 2 * p ^ 3 * q + 6 * a
    ^ 2 * p ^ 3 * b + 6 * a ^ 2 * p ^ 2 * q ^ 2 + 34 * a ^ 2 * p ^ 2 * q * b + 6 * a ^ 2 * p ^ 2 * b ^ 2 + 28
    * a ^ 2 * p * q ^ 2 * b + 16 * a ^ 2 * p * q * b ^ 2 + 2 * a ^ 2 * q ^ 3 * b + 6 * a ^ 2 * q ^ 2 * b ^ 2 +
    6 * a * p ^ 3 * q * b + 2 * a * p ^ 3 * b ^ 2 + 16 * a * p ^ 2 * q ^ 2 * b + 28 * a * p ^ 2 * q * b ^ 2 +
    6 * a * p * q ^ 3 * b + 34 * a * p * q ^ 2 * b ^ 2 + 6 * a * p * q * b ^ 3 + 6 * a * q ^ 3 * b ^ 2 + 4 * a
    * q ^ 2 * b ^ 3 + 6 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * p ^ 2 * q * b ^ 3 + 4 * p * q ^ 3 * b ^ 2 + 6 * p * q ^
    2 * b ^ 3 + 2 * q ^ 3 * b ^ 3 - 2 * a ^ 3 * p ^ 3 * q - 2 * a ^ 3 * p ^ 3 * b - 2 * a ^ 3 * p ^ 2 * q ^ 2
    - 8 * a ^ 3 * p ^ 2 * q * b - 6 * a ^ 3 * p * q ^ 2 * b - 8 * a ^ 2 * p ^ 3 * q * b - 2 * a ^ 2 * p ^ 3 *
    b ^ 2 - 14 * a ^ 2 * p ^ 2 * q ^ 2 * b - 14 * a ^ 2 * p ^ 2 * q * b ^ 2 - 6 * a ^ 2 * p * q ^ 3 * b - 14 *
    a ^ 2 * p * q ^ 2 * b ^ 2 - 2 * a ^ 2 * q ^ 3 * b ^ 2 - 6 * a * p ^ 3 * q * b ^ 2 - 14 * a * p ^ 2 * q ^ 2
    * b ^ 2 - 6 * a * p ^ 2 * q * b ^ 3 - 8 * a * p * q ^ 3 * b ^ 2 - 8 * a * p * q ^ 2 * b ^ 3 - 2 * a * q ^
    3 * b ^ 3 - 2 * p ^ 2 * q ^ 2 * b ^ 3 - 2 * p * q ^ 3 * b ^ 3 + 2 * a ^ 3 * p ^ 3 * q * b + 4 * a ^ 3 * p
    ^ 2 * q ^ 2 * b + 2 * a ^ 3 * p * q ^ 3 * b + 4 * a ^ 2 * p ^ 3 * q * b ^ 2 + 8 * a ^ 2 * p ^ 2 * q ^ 2 *
    b ^ 2 + 4 * a ^ 2 * p * q ^ 3 * b ^ 2 + 2 * a * p ^ 3 * q * b ^ 3 + 4 * a * p ^ 2 * q ^ 2 * b ^ 3 + 2 * a
    * p * q ^ 3 * b ^ 3)) >= (1 / 2 * a * p + 1 / 2 * b * q) / (1 / 2 * (2 - a - q - p - b + a * q + a * p + q
    * b + p * b))).
Proof.
  exists (1 / 2), (1 / 3), (1 / 2), (1 / 3).
  decide_numbers.
Qed.

Lemma III_4_4 :
  forall a b p q : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> p > 0 -> p < 1 -> q > 0 -> q < 1 -> a = 1 / 2 -> b = 1 / 3 ->
  p = 1 / 2 -> q = 1 / 3 ->
  1 / 2 * (2 - a - q - p - b + a * q + a * p + q * b + p * b) = 37 / 72.
Proof.
  certify (Certificate [] (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2 (FromHypothesis 11))))).
Qed.

Lemma III_4_5 :
  forall a b p q : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> p > 0 -> p < 1 -> q > 0 -> q < 1 -> a = 1 / 2 -> b = 1 / 3 ->
  p = 1 / 2 -> q = 1 / 3 ->
  2 - 4 * a - 4 * p - 4 * q - 4 * b + 2 * a ^ 2 + 12 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q +
    8 * p * b + 2 * q ^ 2 + 12 * q * b + 2 * b ^ 2 - 10 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 10 * a *
    p ^ 2 - 22 * a * p * q - 22 * a * p * b - 4 * a * q ^ 2 - 22 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q -
    4 * p ^ 2 * b - 4 * p * q ^ 2 - 22 * p * q * b - 4 * p * b ^ 2 - 10 * q ^ 2 * b - 10 * q * b ^ 2 + 2 * a ^
    3 * p + 12 * a ^ 2 * p ^ 2 + 18 * a ^ 2 * p * q + 16 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 10 * a ^ 2 * q
    * b + 2 * a ^ 2 * b ^ 2 + 2 * a * p ^ 3 + 16 * a * p ^ 2 * q + 18 * a * p ^ 2 * b + 10 * a * p * q ^ 2 +
    56 * a * p * q * b + 10 * a * p * b ^ 2 + 18 * a * q ^ 2 * b + 16 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 10
    * p ^ 2 * q * b + 2 * p ^ 2 * b ^ 2 + 16 * p * q ^ 2 * b + 18 * p * q * b ^ 2 + 2 * q ^ 3 * b + 12 * q ^ 2
    * b ^ 2 + 2 * q * b ^ 3 - 4 * a ^ 3 * p ^ 2 - 4 * a ^ 3 * p * q - 2 * a ^ 3 * p * b - 4 * a ^ 2 * p ^ 3 -
    18 * a ^ 2 * p ^ 2 * q - 18 * a ^ 2 * p ^ 2 * b - 8 * a ^ 2 * p * q ^ 2 - 38 * a ^ 2 * p * q * b - 6 * a ^
    2 * p * b ^ 2 - 8 * a ^ 2 * q ^ 2 * b - 6 * a ^ 2 * q * b ^ 2 - 2 * a * p ^ 3 * q - 4 * a * p ^ 3 * b - 6
    * a * p ^ 2 * q ^ 2 - 38 * a * p ^ 2 * q * b - 8 * a * p ^ 2 * b ^ 2 - 38 * a * p * q ^ 2 * b - 38 * a * p
    * q * b ^ 2 - 4 * a * q ^ 3 * b - 18 * a * q ^ 2 * b ^ 2 - 2 * a * q * b ^ 3 - 6 * p ^ 2 * q ^ 2 * b - 8 *
    p ^ 2 * q * b ^ 2 - 2 * p * q ^ 3 * b - 18 * p * q ^ 2 * b ^ 2 - 4 * p * q * b ^ 3 - 4 * q ^ 3 * b ^ 2 - 4
    * q ^ 2 * b ^ 3 + 2 * a ^ 3 * p ^ 3 + 6 * a ^ 3 * p ^ 2 * q + 4 * a ^ 3 * p ^ 2 * b + 2 * a ^ 3 * p * q ^
    2 + 6 * a ^ 3 * p * q * b + 4 * a ^ 2 * p ^ 3 * q + 6 * a ^ 2 * p ^ 3 * b + 6 * a ^ 2 * p ^ 2 * q ^ 2 + 34
    * a ^ 2 * p ^ 2 * q * b + 6 * a ^ 2 * p ^ 2 * b ^ 2 + 28 * a ^ 2 * p * q ^ 2 * b + 16 * a ^ 2 * p * q * b
    ^ 2 + 2 * a ^ 2 * q ^ 3 * b + 6 * a ^ 2 * q ^ 2 * b ^ 2 + 6 * a * p ^ 3 * q * b + 2 * a * p ^ 3 * b ^ 2 +
    16 * a * p ^ 2 * q ^ 2 * b + 28 * a * p ^ 2 * q * b ^ 2 + 6 * a * p * q ^ 3 * b + 34 * a * p * q ^ 2 * b ^
    2 + 6 * a * p * q * b ^ 3 + 6 * a * q ^ 3 * b ^ 2 + 4 * a * q ^ 2 * b ^ 3 + 6 * p ^ 2 * q ^ 2 * b ^ 2 + 2
    * p ^ 2 * q * b ^ 3 + 4 * p * q ^ 3 * b ^ 2 + 6 * p * q ^ 2 * b ^ 3 + 2 * q ^ 3 * b ^ 3 - 2 * a ^ 3 * p ^
    3 * q - 2 * a ^ 3 * p ^ 3 * b - 2 * a ^ 3 * p ^ 2 * q ^ 2 - 8 * a ^ 3 * p ^ 2 * q * b - 6 * a ^ 3 * p * q
    ^ 2 * b - 8 * a ^ 2 * p ^ 3 * q * b - 2 * a ^ 2 * p ^ 3 * b ^ 2 - 14 * a ^ 2 * p ^ 2 * q ^ 2 * b - 14 * a
    ^ 2 * p ^ 2 * q * b ^ 2 - 6 * a ^ 2 * p * q ^ 3 * b - 14 * a ^ 2 * p * q ^ 2 * b ^ 2 - 2 * a ^ 2 * q ^ 3 *
    b ^ 2 - 6 * a * p ^ 3 * q * b ^ 2 - 14 * a * p ^ 2 * q ^ 2 * b ^ 2 - 6 * a * p ^ 2 * q * b ^ 3 - 8 * a * p
    * q ^ 3 * b ^ 2 - 8 * a * p * q ^ 2 * b ^ 3 - 2 * a * q ^ 3 * b ^ 3 - 2 * p ^ 2 * q ^ 2 * b ^ 3 - 2 * p *
    q ^ 3 * b ^ 3 + 2 * a ^ 3 * p ^ 3 * q * b + 4 * a ^ 3 * p ^ 2 * q ^ 2 * b + 2 * a ^ 3 * p * q ^ 3 * b + 4
    * a ^ 2 * p ^ 3 * q * b ^ 2 + 8 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 4 * a ^ 2 * p * q ^ 3 * b ^ 2 + 2 * a *
    p ^ 3 * q * b ^ 3 + 4 * a * p ^ 2 * q ^ 2 * b ^ 3 + 2 * a * p * q ^ 3 * b ^ 3 <> 0 /\
  (2 - 4 * a - 4 * p - 4 * q - 4 * b + 2 * a ^ 2 + 10 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q
    + 8 * p * b + 2 * q ^ 2 + 10 * q * b + 2 * b ^ 2 - 7 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 7 * a *
    p ^ 2 - 19 * a * p * q - 19 * a * p * b - 4 * a * q ^ 2 - 19 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q -
    4 * p ^ 2 * b - 4 * p * q ^ 2 - 19 * p * q * b - 4 * p * b ^ 2 - 7 * q ^ 2 * b - 7 * q * b ^ 2 + a ^ 3 * p
    + 7 * a ^ 2 * p ^ 2 + 13 * a ^ 2 * p * q + 12 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 9 * a ^ 2 * q * b + 2
    * a ^ 2 * b ^ 2 + a * p ^ 3 + 12 * a * p ^ 2 * q + 13 * a * p ^ 2 * b + 9 * a * p * q ^ 2 + 42 * a * p * q
    * b + 9 * a * p * b ^ 2 + 13 * a * q ^ 2 * b + 12 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 9 * p ^ 2 * q * b
    + 2 * p ^ 2 * b ^ 2 + 12 * p * q ^ 2 * b + 13 * p * q * b ^ 2 + q ^ 3 * b + 7 * q ^ 2 * b ^ 2 + q * b ^ 3
    - 2 * a ^ 3 * p ^ 2 - 2 * a ^ 3 * p * q - a ^ 3 * p * b - 2 * a ^ 2 * p ^ 3 - 11 * a ^ 2 * p ^ 2 * q - 11
    * a ^ 2 * p ^ 2 * b - 6 * a ^ 2 * p * q ^ 2 - 25 * a ^ 2 * p * q * b - 5 * a ^ 2 * p * b ^ 2 - 6 * a ^ 2 *
    q ^ 2 * b - 5 * a ^ 2 * q * b ^ 2 - a * p ^ 3 * q - 2 * a * p ^ 3 * b - 5 * a * p ^ 2 * q ^ 2 - 25 * a * p
    ^ 2 * q * b - 6 * a * p ^ 2 * b ^ 2 - 25 * a * p * q ^ 2 * b - 25 * a * p * q * b ^ 2 - 2 * a * q ^ 3 * b
    - 11 * a * q ^ 2 * b ^ 2 - a * q * b ^ 3 - 5 * p ^ 2 * q ^ 2 * b - 6 * p ^ 2 * q * b ^ 2 - p * q ^ 3 * b -
    11 * p * q ^ 2 * b ^ 2 - 2 * p * q * b ^ 3 - 2 * q ^ 3 * b ^ 2 - 2 * q ^ 2 * b ^ 3 + a ^ 3 * p ^ 3 + 3 * a
    ^ 3 * p ^ 2 * q + 2 * a ^ 3 * p ^ 2 * b + a ^ 3 * p * q ^ 2 + 3 * a ^ 3 * p * q * b + 2 * a ^ 2 * p ^ 3 *
    q + 3 * a ^ 2 * p ^ 3 * b + 4 * a ^ 2 * p ^ 2 * q ^ 2 + 19 * a ^ 2 * p ^ 2 * q * b + 4 * a ^ 2 * p ^ 2 * b
    ^ 2 + 16 * a ^ 2 * p * q ^ 2 * b + 10 * a ^ 2 * p * q * b ^ 2 + a ^ 2 * q ^ 3 * b + 4 * a ^ 2 * q ^ 2 * b
    ^ 2 + 3 * a * p ^ 3 * q * b + a * p ^ 3 * b ^ 2 + 10 * a * p ^ 2 * q ^ 2 * b + 16 * a * p ^ 2 * q * b ^ 2
    + 3 * a * p * q ^ 3 * b + 19 * a * p * q ^ 2 * b ^ 2 + 3 * a * p * q * b ^ 3 + 3 * a * q ^ 3 * b ^ 2 + 2 *
    a * q ^ 2 * b ^ 3 + 4 * p ^ 2 * q ^ 2 * b ^ 2 + p ^ 2 * q * b ^ 3 + 2 * p * q ^ 3 * b ^ 2 + 3 * p * q ^ 2
    * b ^ 3 + q ^ 3 * b ^ 3 - a ^ 3 * p ^ 3 * q - a ^ 3 * p ^ 3 * b - a ^ 3 * p ^ 2 * q ^ 2 - 4 * a ^ 3 * p ^
    2 * q * b - 3 * a ^ 3 * p * q ^ 2 * b - 4 * a ^ 2 * p ^ 3 * q * b - a ^ 2 * p ^ 3 * b ^ 2 - 7 * a ^ 2 * p
    ^ 2 * q ^ 2 * b - 7 * a ^ 2 * p ^ 2 * q * b ^ 2 - 3 * a ^ 2 * p * q ^ 3 * b - 7 * a ^ 2 * p * q ^ 2 * b ^
    2 - a ^ 2 * q ^ 3 * b ^ 2 - 3 * a * p ^ 3 * q * b ^ 2 - 7 * a * p ^ 2 * q ^ 2 * b ^ 2 - 3 * a * p ^ 2 * q
    * b ^ 3 - 4 * a * p * q ^ 3 * b ^ 2 - 4 * a * p * q ^ 2 * b ^ 3 - a * q ^ 3 * b ^ 3 - p ^ 2 * q ^ 2 * b ^
    3 - p * q ^ 3 * b ^ 3 + a ^ 3 * p ^ 3 * q * b + 2 * a ^ 3 * p ^ 2 * q ^ 2 * b + a ^ 3 * p * q ^ 3 * b + 2
    * a ^ 2 * p ^ 3 * q * b ^ 2 + 4 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * a ^ 2 * p * q ^ 3 * b ^ 2 + a * p ^
    3 * q * b ^ 3 + 2 * a * p ^ 2 * q ^ 2 * b ^ 3 + a * p * q ^ 3 * b ^ 3) / (2 - 4 * a - 4 * p - 4 * q - 4 *
    b + 2 * a ^ 2 + 12 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q + 8 * p * b + 2 * q ^ 2 + 12 *
    q * b + 2 * b ^ 2 - 10 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 10 * a * p ^ 2 - 22 * a * p * q - 22
    * a * p * b - 4 * a * q ^ 2 - 22 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q - 4 * p ^ 2 * b - 4 * p * q ^
    2 - 22 * p * q * b - 4 * p * b ^ 2 - 10 * q ^ 2 * b - 10 * q * b ^ 2 + 2 * a ^ 3 * p + 12 * a ^ 2 * p ^ 2
    + 18 * a ^ 2 * p * q + 16 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 10 * a ^ 2 * q * b + 2 * a ^ 2 * b ^ 2 + 2
    * a * p ^ 3 + 16 * a * p ^ 2 * q + 18 * a * p ^ 2 * b + 10 * a * p * q ^ 2 + 56 * a * p * q * b + 10 * a *
    p * b ^ 2 + 18 * a * q ^ 2 * b + 16 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 10 * p ^ 2 * q * b + 2 * p ^ 2 *
    b ^ 2 + 16 * p * q ^ 2 * b + 18 * p * q * b ^ 2 + 2 * q ^ 3 * b + 12 * q ^ 2 * b ^ 2 + 2 * q * b ^ 3 - 4 *
    a ^ 3 * p ^ 2 - 4 * a ^ 3 * p * q - 2 * a ^ 3 * p * b - 4 * a ^ 2 * p ^ 3 - 18 * a ^ 2 * p ^ 2 * q - 18 *
    a ^ 2 * p ^ 2 * b - 8 * a ^ 2 * p * q ^ 2 - 38 * a ^ 2 * p * q * b - 6 * a ^ 2 * p * b ^ 2 - 8 * a ^ 2 * q
    ^ 2 * b - 6 * a ^ 2 * q * b ^ 2 - 2 * a * p ^ 3 * q - 4 * a * p ^ 3 * b - 6 * a * p ^ 2 * q ^ 2 - 38 * a *
    p ^ 2 * q * b - 8 * a * p ^ 2 * b ^ 2 - 38 * a * p * q ^ 2 * b - 38 * a * p * q * b ^ 2 - 4 * a * q ^ 3 *
    b - 18 * a * q ^ 2 * b ^ 2 - 2 * a * q * b ^ 3 - 6 * p ^ 2 * q ^ 2 * b - 8 * p ^ 2 * q * b ^ 2 - 2 * p * q
    ^ 3 * b - 18 * p * q ^ 2 * b ^ 2 - 4 * p * q * b ^ 3 - 4 * q ^ 3 * b ^ 2 - 4 * q ^ 2 * b ^ 3 + 2 * a ^ 3 *
    p ^ 3 + 6 * a ^ 3 * p ^ 2 * q + 4 * a ^ 3 * p ^ 2 * b + 2 * a ^ 3 * p * q ^ 2 + 6 * a ^ 3 * p * q * b + 4
    * a ^ 2 * p ^ 3 * q + 6 * a ^ 2 * p ^ 3 * b + 6 * a ^ 2 * p ^ 2 * q ^ 2 + 34 * a ^ 2 * p ^ 2 * q * b + 6 *
    a ^ 2 * p ^ 2 * b ^ 2 + 28 * a ^ 2 * p * q ^ 2 * b + 16 * a ^ 2 * p * q * b ^ 2 + 2 * a ^ 2 * q ^ 3 * b +
    6 * a ^ 2 * q ^ 2 * b ^ 2 + 6 * a * p ^ 3 * q * b + 2 * a * p ^ 3 * b ^ 2 + 16 * a * p ^ 2 * q ^ 2 * b +
    28 * a * p ^ 2 * q * b ^ 2 + 6 * a * p * q ^ 3 * b + 34 * a * p * q ^ 2 * b ^ 2 + 6 * a * p * q * b ^ 3 +
    6 * a * q ^ 3 * b ^ 2 + 4 * a * q ^ 2 * b ^ 3 + 6 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * p ^ 2 * q * b ^ 3 + 4 * p
    * q ^ 3 * b ^ 2 + 6 * p * q ^ 2 * b ^ 3 + 2 * q ^ 3 * b ^ 3 - 2 * a ^ 3 * p ^ 3 * q - 2 * a ^ 3 * p ^ 3 *
    b - 2 * a ^ 3 * p ^ 2 * q ^ 2 - 8 * a ^ 3 * p ^ 2 * q * b - 6 * a ^ 3 * p * q ^ 2 * b - 8 * a ^ 2 * p ^ 3
    * q * b - 2 * a ^ 2 * p ^ 3 * b ^ 2 - 14 * a ^ 2 * p ^ 2 * q ^ 2 * b - 14 * a ^ 2 * p ^ 2 * q * b ^ 2 - 6
    * a ^ 2 * p * q ^ 3 * b - 14 * a ^ 2 * p * q ^ 2 * b ^ 2 - 2 * a ^ 2 * q ^ 3 * b ^ 2 - 6 * a * p ^ 3 * q *
    b ^ 2 - 14 * a * p ^ 2 * q ^ 2 * b ^ 2 - 6 * a * p ^ 2 * q * b ^ 3 - 8 * a * p * q ^ 3 * b ^ 2 - 8 * a * p
    * q ^ 2 * b ^ 3 - 2 * a * q ^ 3 * b ^ 3 - 2 * p ^ 2 * q ^ 2 * b ^ 3 - 2 * p * q ^ 3 * b ^ 3 + 2 * a ^ 3 *
    p ^ 3 * q * b + 4 * a ^ 3 * p ^ 2 * q ^ 2 * b + 2 * a ^ 3 * p * q ^ 3 * b + 4 * a ^ 2 * p ^ 3 * q * b ^ 2
    + 8 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 4 * a ^ 2 * p * q ^ 3 * b ^ 2 + 2 * a * p ^ 3 * q * b ^ 3 + 4 * a *
    p ^ 2 * q ^ 2 * b ^ 3 + 2 * a * p * q ^ 3 * b ^ 3) = 865 / 1568.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-2) * Var 0 + Int (-2) * Var 1 + Int (-2) * Var 2 + Int (-2)
    * Var 3 + (Var 0 ^ 2) + Int 4 * Var 0 * Var 1 + Int 6 * Var 0 * Var 2 + Int 4 * Var 0 * Var 3 + (Var 1 ^
    2) + Int 4 * Var 1 * Var 2 + Int 6 * Var 1 * Var 3 + (Var 2 ^ 2) + Int 4 * Var 2 * Var 3 + (Var 3 ^ 2) +
    Int (-2) * (Var 0 ^ 2) * Var 1 + Int (-5) * (Var 0 ^ 2) * Var 2 + Int (-2) * (Var 0 ^ 2) * Var 3 + Int
    (-2) * Var 0 * (Var 1 ^ 2) + Int (-11) * Var 0 * Var 1 * Var 2 + Int (-11) * Var 0 * Var 1 * Var 3 + Int
    (-5) * Var 0 * (Var 2 ^ 2) + Int (-11) * Var 0 * Var 2 * Var 3 + Int (-2) * Var 0 * (Var 3 ^ 2) + Int (-2)
    * (Var 1 ^ 2) * Var 2 + Int (-5) * (Var 1 ^ 2) * Var 3 + Int (-2) * Var 1 * (Var 2 ^ 2) + Int (-11) * Var
    1 * Var 2 * Var 3 + Int (-5) * Var 1 * (Var 3 ^ 2) + Int (-2) * (Var 2 ^ 2) * Var 3 + Int (-2) * Var 2 *
    (Var 3 ^ 2) + (Var 0 ^ 3) * Var 2 + (Var 0 ^ 2) * (Var 1 ^ 2) + Int 8 * (Var 0 ^ 2) * Var 1 * Var 2 + Int
    5 * (Var 0 ^ 2) * Var 1 * Var 3 + Int 6 * (Var 0 ^ 2) * (Var 2 ^ 2) + Int 9 * (Var 0 ^ 2) * Var 2 * Var 3
    + (Var 0 ^ 2) * (Var 3 ^ 2) + Int 5 * Var 0 * (Var 1 ^ 2) * Var 2 + Int 8 * Var 0 * (Var 1 ^ 2) * Var 3 +
    Int 9 * Var 0 * Var 1 * (Var 2 ^ 2) + Int 28 * Var 0 * Var 1 * Var 2 * Var 3 + Int 9 * Var 0 * Var 1 *
    (Var 3 ^ 2) + Var 0 * (Var 2 ^ 3) + Int 8 * Var 0 * (Var 2 ^ 2) * Var 3 + Int 5 * Var 0 * Var 2 * (Var 3 ^
    2) + (Var 1 ^ 3) * Var 3 + (Var 1 ^ 2) * (Var 2 ^ 2) + Int 9 * (Var 1 ^ 2) * Var 2 * Var 3 + Int 6 * (Var
    1 ^ 2) * (Var 3 ^ 2) + Int 5 * Var 1 * (Var 2 ^ 2) * Var 3 + Int 8 * Var 1 * Var 2 * (Var 3 ^ 2) + Var 1 *
    (Var 3 ^ 3) + (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 3) * Var 1 * Var 2 + Int (-2) * (Var 0 ^ 3)
    * (Var 2 ^ 2) + Int (-2) * (Var 0 ^ 3) * Var 2 * Var 3 + Int (-3) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 +
    Int (-3) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 3 + Int (-9) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) + Int (-19) *
    (Var 0 ^ 2) * Var 1 * Var 2 * Var 3 + Int (-4) * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 2) + Int (-2) * (Var 0 ^
    2) * (Var 2 ^ 3) + Int (-9) * (Var 0 ^ 2) * (Var 2 ^ 2) * Var 3 + Int (-4) * (Var 0 ^ 2) * Var 2 * (Var 3
    ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) * Var 3 + Int (-4) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) + Int (-19) *
    Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 + Int (-9) * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 2) + Int (-2) * Var 0 *
    Var 1 * (Var 2 ^ 3) + Int (-19) * Var 0 * Var 1 * (Var 2 ^ 2) * Var 3 + Int (-19) * Var 0 * Var 1 * Var 2
    * (Var 3 ^ 2) + Int (-2) * Var 0 * Var 1 * (Var 3 ^ 3) + Int (-1) * Var 0 * (Var 2 ^ 3) * Var 3 + Int (-3)
    * Var 0 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-2) * (Var 1 ^ 3) * Var 2 * Var 3 + Int (-2) * (Var 1 ^ 3) *
    (Var 3 ^ 2) + Int (-4) * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Int (-9) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2)
    + Int (-2) * (Var 1 ^ 2) * (Var 3 ^ 3) + Int (-3) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * Var 1 *
    Var 2 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) + Int 3 * (Var 0 ^ 3) * Var 1 * Var 2 *
    Var 3 + (Var 0 ^ 3) * (Var 2 ^ 3) + Int 3 * (Var 0 ^ 3) * (Var 2 ^ 2) * Var 3 + (Var 0 ^ 3) * Var 2 * (Var
    3 ^ 2) + Int 3 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 2) + Int 8 * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * Var
    3 + Int 3 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 3 ^ 2) + Int 3 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) + Int 17 *
    (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * Var 3 + Int 14 * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 2) + (Var 0 ^
    2) * Var 1 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 2) * (Var 2 ^ 3) * Var 3 + Int 3 * (Var 0 ^ 2) * (Var 2 ^ 2) *
    (Var 3 ^ 2) + Int 3 * Var 0 * (Var 1 ^ 3) * Var 2 * Var 3 + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 3 ^ 2) +
    Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) + Int 14 * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Int 17 * Var 0 *
    (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int 3 * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 3) + Int 3 * Var 0 * Var 1 *
    (Var 2 ^ 3) * Var 3 + Int 8 * Var 0 * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 3 * Var 0 * Var 1 * Var 2 *
    (Var 3 ^ 3) + (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 + Int 3 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) + (Var 1 ^ 3)
    * (Var 3 ^ 3) + Int 3 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 2 * (Var 1 ^ 2) * Var 2 * (Var 3 ^
    3) + Int (-1) * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 3) + Int (-4) * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * Var 3 +
    Int (-3) * (Var 0 ^ 3) * Var 1 * Var 2 * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 3) * (Var 2 ^ 3) * Var 3 + Int
    (-1) * (Var 0 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 3) + Int
    (-7) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Int (-7) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 *
    (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 3 ^ 3) + Int (-4) * (Var 0 ^ 2) * Var 1 * (Var 2
    ^ 3) * Var 3 + Int (-7) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-3) * (Var 0 ^ 2) * Var 1
    * Var 2 * (Var 3 ^ 3) + Int (-3) * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 + Int (-4) * Var 0 * (Var 1 ^
    3) * Var 2 * (Var 3 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) * (Var 3 ^ 3) + Int (-3) * Var 0 * (Var 1 ^ 2) *
    (Var 2 ^ 3) * Var 3 + Int (-7) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-4) * Var 0 * (Var
    1 ^ 2) * Var 2 * (Var 3 ^ 3) + Int (-1) * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * (Var 1 ^ 3)
    * Var 2 * (Var 3 ^ 3) + (Var 0 ^ 3) * Var 1 * (Var 2 ^ 3) * Var 3 + Int 2 * (Var 0 ^ 3) * Var 1 * (Var 2 ^
    2) * (Var 3 ^ 2) + (Var 0 ^ 3) * Var 1 * Var 2 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2
    ^ 3) * Var 3 + Int 4 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 2 * (Var 0 ^ 2) * (Var
    1 ^ 2) * Var 2 * (Var 3 ^ 3) + Var 0 * (Var 1 ^ 3) * (Var 2 ^ 3) * Var 3 + Int 2 * Var 0 * (Var 1 ^ 3) *
    (Var 2 ^ 2) * (Var 3 ^ 2) + Var 0 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 3)) Gt (Eliminate 8 0 (Eliminate 9 1
    (Eliminate 10 2 (Eliminate 11 3 (FromHypothesis 0)))))] (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2
    (Eliminate 11 3 Identity))))).
Qed.

Lemma III_4_6 :
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

Lemma III_4_7 :
  forall a b p q : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> p > 0 -> p < 1 -> q > 0 -> q < 1 -> a = 1 / 2 -> b = 1 / 3 ->
  p = 1 / 2 -> q = 1 / 3 ->
  (2 - 4 * a - 4 * p - 4 * q - 4 * b + 2 * a ^ 2 + 10 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q
    + 8 * p * b + 2 * q ^ 2 + 10 * q * b + 2 * b ^ 2 - 7 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 7 * a *
    p ^ 2 - 19 * a * p * q - 19 * a * p * b - 4 * a * q ^ 2 - 19 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q -
    4 * p ^ 2 * b - 4 * p * q ^ 2 - 19 * p * q * b - 4 * p * b ^ 2 - 7 * q ^ 2 * b - 7 * q * b ^ 2 + a ^ 3 * p
    + 7 * a ^ 2 * p ^ 2 + 13 * a ^ 2 * p * q + 12 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 9 * a ^ 2 * q * b + 2
    * a ^ 2 * b ^ 2 + a * p ^ 3 + 12 * a * p ^ 2 * q + 13 * a * p ^ 2 * b + 9 * a * p * q ^ 2 + 42 * a * p * q
    * b + 9 * a * p * b ^ 2 + 13 * a * q ^ 2 * b + 12 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 9 * p ^ 2 * q * b
    + 2 * p ^ 2 * b ^ 2 + 12 * p * q ^ 2 * b + 13 * p * q * b ^ 2 + q ^ 3 * b + 7 * q ^ 2 * b ^ 2 + q * b ^ 3
    - 2 * a ^ 3 * p ^ 2 - 2 * a ^ 3 * p * q - a ^ 3 * p * b - 2 * a ^ 2 * p ^ 3 - 11 * a ^ 2 * p ^ 2 * q - 11
    * a ^ 2 * p ^ 2 * b - 6 * a ^ 2 * p * q ^ 2 - 25 * a ^ 2 * p * q * b - 5 * a ^ 2 * p * b ^ 2 - 6 * a ^ 2 *
    q ^ 2 * b - 5 * a ^ 2 * q * b ^ 2 - a * p ^ 3 * q - 2 * a * p ^ 3 * b - 5 * a * p ^ 2 * q ^ 2 - 25 * a * p
    ^ 2 * q * b - 6 * a * p ^ 2 * b ^ 2 - 25 * a * p * q ^ 2 * b - 25 * a * p * q * b ^ 2 - 2 * a * q ^ 3 * b
    - 11 * a * q ^ 2 * b ^ 2 - a * q * b ^ 3 - 5 * p ^ 2 * q ^ 2 * b - 6 * p ^ 2 * q * b ^ 2 - p * q ^ 3 * b -
    11 * p * q ^ 2 * b ^ 2 - 2 * p * q * b ^ 3 - 2 * q ^ 3 * b ^ 2 - 2 * q ^ 2 * b ^ 3 + a ^ 3 * p ^ 3 + 3 * a
    ^ 3 * p ^ 2 * q + 2 * a ^ 3 * p ^ 2 * b + a ^ 3 * p * q ^ 2 + 3 * a ^ 3 * p * q * b + 2 * a ^ 2 * p ^ 3 *
    q + 3 * a ^ 2 * p ^ 3 * b + 4 * a ^ 2 * p ^ 2 * q ^ 2 + 19 * a ^ 2 * p ^ 2 * q * b + 4 * a ^ 2 * p ^ 2 * b
    ^ 2 + 16 * a ^ 2 * p * q ^ 2 * b + 10 * a ^ 2 * p * q * b ^ 2 + a ^ 2 * q ^ 3 * b + 4 * a ^ 2 * q ^ 2 * b
    ^ 2 + 3 * a * p ^ 3 * q * b + a * p ^ 3 * b ^ 2 + 10 * a * p ^ 2 * q ^ 2 * b + 16 * a * p ^ 2 * q * b ^ 2
    + 3 * a * p * q ^ 3 * b + 19 * a * p * q ^ 2 * b ^ 2 + 3 * a * p * q * b ^ 3 + 3 * a * q ^ 3 * b ^ 2 + 2 *
    a * q ^ 2 * b ^ 3 + 4 * p ^ 2 * q ^ 2 * b ^ 2 + p ^ 2 * q * b ^ 3 + 2 * p * q ^ 3 * b ^ 2 + 3 * p * q ^ 2
    * b ^ 3 + q ^ 3 * b ^ 3 - a ^ 3 * p ^ 3 * q - a ^ 3 * p ^ 3 * b - a ^ 3 * p ^ 2 * q ^ 2 - 4 * a ^ 3 * p ^
    2 * q * b - 3 * a ^ 3 * p * q ^ 2 * b - 4 * a ^ 2 * p ^ 3 * q * b - a ^ 2 * p ^ 3 * b ^ 2 - 7 * a ^ 2 * p
    ^ 2 * q ^ 2 * b - 7 * a ^ 2 * p ^ 2 * q * b ^ 2 - 3 * a ^ 2 * p * q ^ 3 * b - 7 * a ^ 2 * p * q ^ 2 * b ^
    2 - a ^ 2 * q ^ 3 * b ^ 2 - 3 * a * p ^ 3 * q * b ^ 2 - 7 * a * p ^ 2 * q ^ 2 * b ^ 2 - 3 * a * p ^ 2 * q
    * b ^ 3 - 4 * a * p * q ^ 3 * b ^ 2 - 4 * a * p * q ^ 2 * b ^ 3 - a * q ^ 3 * b ^ 3 - p ^ 2 * q ^ 2 * b ^
    3 - p * q ^ 3 * b ^ 3 + a ^ 3 * p ^ 3 * q * b + 2 * a ^ 3 * p ^ 2 * q ^ 2 * b + a ^ 3 * p * q ^ 3 * b + 2
    * a ^ 2 * p ^ 3 * q * b ^ 2 + 4 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * a ^ 2 * p * q ^ 3 * b ^ 2 + a * p ^
    3 * q * b ^ 3 + 2 * a * p ^ 2 * q ^ 2 * b ^ 3 + a * p * q ^ 3 * b ^ 3) / (2 - 4 * a - 4 * p - 4 * q - 4 *
    b + 2 * a ^ 2 + 12 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q + 8 * p * b + 2 * q ^ 2 + 12 *
    q * b + 2 * b ^ 2 - 10 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 10 * a * p ^ 2 - 22 * a * p * q - 22
    * a * p * b - 4 * a * q ^ 2 - 22 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q - 4 * p ^ 2 * b - 4 * p * q ^
    2 - 22 * p * q * b - 4 * p * b ^ 2 - 10 * q ^ 2 * b - 10 * q * b ^ 2 + 2 * a ^ 3 * p + 12 * a ^ 2 * p ^ 2
    + 18 * a ^ 2 * p * q + 16 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 10 * a ^ 2 * q * b + 2 * a ^ 2 * b ^ 2 + 2
    * a * p ^ 3 + 16 * a * p ^ 2 * q + 18 * a * p ^ 2 * b + 10 * a * p * q ^ 2 + 56 * a * p * q * b + 10 * a *
    p * b ^ 2 + 18 * a * q ^ 2 * b + 16 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 10 * p ^ 2 * q * b + 2 * p ^ 2 *
    b ^ 2 + 16 * p * q ^ 2 * b + 18 * p * q * b ^ 2 + 2 * q ^ 3 * b + 12 * q ^ 2 * b ^ 2 + 2 * q * b ^ 3 - 4 *
    a ^ 3 * p ^ 2 - 4 * a ^ 3 * p * q - 2 * a ^ 3 * p * b - 4 * a ^ 2 * p ^ 3 - 18 * a ^ 2 * p ^ 2 * q - 18 *
    a ^ 2 * p ^ 2 * b - 8 * a ^ 2 * p * q ^ 2 - 38 * a ^ 2 * p * q * b - 6 * a ^ 2 * p * b ^ 2 - 8 * a ^ 2 * q
    ^ 2 * b - 6 * a ^ 2 * q * b ^ 2 - 2 * a * p ^ 3 * q - 4 * a * p ^ 3 * b - 6 * a * p ^ 2 * q ^ 2 - 38 * a *
    p ^ 2 * q * b - 8 * a * p ^ 2 * b ^ 2 - 38 * a * p * q ^ 2 * b - 38 * a * p * q * b ^ 2 - 4 * a * q ^ 3 *
    b - 18 * a * q ^ 2 * b ^ 2 - 2 * a * q * b ^ 3 - 6 * p ^ 2 * q ^ 2 * b - 8 * p ^ 2 * q * b ^ 2 - 2 * p * q
    ^ 3 * b - 18 * p * q ^ 2 * b ^ 2 - 4 * p * q * b ^ 3 - 4 * q ^ 3 * b ^ 2 - 4 * q ^ 2 * b ^ 3 + 2 * a ^ 3 *
    p ^ 3 + 6 * a ^ 3 * p ^ 2 * q + 4 * a ^ 3 * p ^ 2 * b + 2 * a ^ 3 * p * q ^ 2 + 6 * a ^ 3 * p * q * b + 4
    * a ^ 2 * p ^ 3 * q + 6 * a ^ 2 * p ^ 3 * b + 6 * a ^ 2 * p ^ 2 * q ^ 2 + 34 * a ^ 2 * p ^ 2 * q * b + 6 *
    a ^ 2 * p ^ 2 * b ^ 2 + 28 * a ^ 2 * p * q ^ 2 * b + 16 * a ^ 2 * p * q * b ^ 2 + 2 * a ^ 2 * q ^ 3 * b +
    6 * a ^ 2 * q ^ 2 * b ^ 2 + 6 * a * p ^ 3 * q * b + 2 * a * p ^ 3 * b ^ 2 + 16 * a * p ^ 2 * q ^ 2 * b +
    28 * a * p ^ 2 * q * b ^ 2 + 6 * a * p * q ^ 3 * b + 34 * a * p * q ^ 2 * b ^ 2 + 6 * a * p * q * b ^ 3 +
    6 * a * q ^ 3 * b ^ 2 + 4 * a * q ^ 2 * b ^ 3 + 6 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * p ^ 2 * q * b ^ 3 + 4 * p
    * q ^ 3 * b ^ 2 + 6 * p * q ^ 2 * b ^ 3 + 2 * q ^ 3 * b ^ 3 - 2 * a ^ 3 * p ^ 3 * q - 2 * a ^ 3 * p ^ 3 *
    b - 2 * a ^ 3 * p ^ 2 * q ^ 2 - 8 * a ^ 3 * p ^ 2 * q * b - 6 * a ^ 3 * p * q ^ 2 * b - 8 * a ^ 2 * p ^ 3
    * q * b - 2 * a ^ 2 * p ^ 3 * b ^ 2 - 14 * a ^ 2 * p ^ 2 * q ^ 2 * b - 14 * a ^ 2 * p ^ 2 * q * b ^ 2 - 6
    * a ^ 2 * p * q ^ 3 * b - 14 * a ^ 2 * p * q ^ 2 * b ^ 2 - 2 * a ^ 2 * q ^ 3 * b ^ 2 - 6 * a * p ^ 3 * q *
    b ^ 2 - 14 * a * p ^ 2 * q ^ 2 * b ^ 2 - 6 * a * p ^ 2 * q * b ^ 3 - 8 * a * p * q ^ 3 * b ^ 2 - 8 * a * p
    * q ^ 2 * b ^ 3 - 2 * a * q ^ 3 * b ^ 3 - 2 * p ^ 2 * q ^ 2 * b ^ 3 - 2 * p * q ^ 3 * b ^ 3 + 2 * a ^ 3 *
    p ^ 3 * q * b + 4 * a ^ 3 * p ^ 2 * q ^ 2 * b + 2 * a ^ 3 * p * q ^ 3 * b + 4 * a ^ 2 * p ^ 3 * q * b ^ 2
    + 8 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 4 * a ^ 2 * p * q ^ 3 * b ^ 2 + 2 * a * p ^ 3 * q * b ^ 3 + 4 * a *
    p ^ 2 * q ^ 2 * b ^ 3 + 2 * a * p * q ^ 3 * b ^ 3) <> 0 /\
  1 - a - q + a * p + a * q <> 0 /\
  1 - p - b + p * a + p * b <> 0 /\
  1 - b - p + b * q + b * p <> 0 /\
  1 - q - a + q * b + q * a <> 0 /\
  2 - 4 * a - 4 * p - 4 * q - 4 * b + 2 * a ^ 2 + 12 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q +
    8 * p * b + 2 * q ^ 2 + 12 * q * b + 2 * b ^ 2 - 10 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 10 * a *
    p ^ 2 - 22 * a * p * q - 22 * a * p * b - 4 * a * q ^ 2 - 22 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q -
    4 * p ^ 2 * b - 4 * p * q ^ 2 - 22 * p * q * b - 4 * p * b ^ 2 - 10 * q ^ 2 * b - 10 * q * b ^ 2 + 2 * a ^
    3 * p + 12 * a ^ 2 * p ^ 2 + 18 * a ^ 2 * p * q + 16 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 10 * a ^ 2 * q
    * b + 2 * a ^ 2 * b ^ 2 + 2 * a * p ^ 3 + 16 * a * p ^ 2 * q + 18 * a * p ^ 2 * b + 10 * a * p * q ^ 2 +
    56 * a * p * q * b + 10 * a * p * b ^ 2 + 18 * a * q ^ 2 * b + 16 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 10
    * p ^ 2 * q * b + 2 * p ^ 2 * b ^ 2 + 16 * p * q ^ 2 * b + 18 * p * q * b ^ 2 + 2 * q ^ 3 * b + 12 * q ^ 2
    * b ^ 2 + 2 * q * b ^ 3 - 4 * a ^ 3 * p ^ 2 - 4 * a ^ 3 * p * q - 2 * a ^ 3 * p * b - 4 * a ^ 2 * p ^ 3 -
    18 * a ^ 2 * p ^ 2 * q - 18 * a ^ 2 * p ^ 2 * b - 8 * a ^ 2 * p * q ^ 2 - 38 * a ^ 2 * p * q * b - 6 * a ^
    2 * p * b ^ 2 - 8 * a ^ 2 * q ^ 2 * b - 6 * a ^ 2 * q * b ^ 2 - 2 * a * p ^ 3 * q - 4 * a * p ^ 3 * b - 6
    * a * p ^ 2 * q ^ 2 - 38 * a * p ^ 2 * q * b - 8 * a * p ^ 2 * b ^ 2 - 38 * a * p * q ^ 2 * b - 38 * a * p
    * q * b ^ 2 - 4 * a * q ^ 3 * b - 18 * a * q ^ 2 * b ^ 2 - 2 * a * q * b ^ 3 - 6 * p ^ 2 * q ^ 2 * b - 8 *
    p ^ 2 * q * b ^ 2 - 2 * p * q ^ 3 * b - 18 * p * q ^ 2 * b ^ 2 - 4 * p * q * b ^ 3 - 4 * q ^ 3 * b ^ 2 - 4
    * q ^ 2 * b ^ 3 + 2 * a ^ 3 * p ^ 3 + 6 * a ^ 3 * p ^ 2 * q + 4 * a ^ 3 * p ^ 2 * b + 2 * a ^ 3 * p * q ^
    2 + 6 * a ^ 3 * p * q * b + 4 * a ^ 2 * p ^ 3 * q + 6 * a ^ 2 * p ^ 3 * b + 6 * a ^ 2 * p ^ 2 * q ^ 2 + 34
    * a ^ 2 * p ^ 2 * q * b + 6 * a ^ 2 * p ^ 2 * b ^ 2 + 28 * a ^ 2 * p * q ^ 2 * b + 16 * a ^ 2 * p * q * b
    ^ 2 + 2 * a ^ 2 * q ^ 3 * b + 6 * a ^ 2 * q ^ 2 * b ^ 2 + 6 * a * p ^ 3 * q * b + 2 * a * p ^ 3 * b ^ 2 +
    16 * a * p ^ 2 * q ^ 2 * b + 28 * a * p ^ 2 * q * b ^ 2 + 6 * a * p * q ^ 3 * b + 34 * a * p * q ^ 2 * b ^
    2 + 6 * a * p * q * b ^ 3 + 6 * a * q ^ 3 * b ^ 2 + 4 * a * q ^ 2 * b ^ 3 + 6 * p ^ 2 * q ^ 2 * b ^ 2 + 2
    * p ^ 2 * q * b ^ 3 + 4 * p * q ^ 3 * b ^ 2 + 6 * p * q ^ 2 * b ^ 3 + 2 * q ^ 3 * b ^ 3 - 2 * a ^ 3 * p ^
    3 * q - 2 * a ^ 3 * p ^ 3 * b - 2 * a ^ 3 * p ^ 2 * q ^ 2 - 8 * a ^ 3 * p ^ 2 * q * b - 6 * a ^ 3 * p * q
    ^ 2 * b - 8 * a ^ 2 * p ^ 3 * q * b - 2 * a ^ 2 * p ^ 3 * b ^ 2 - 14 * a ^ 2 * p ^ 2 * q ^ 2 * b - 14 * a
    ^ 2 * p ^ 2 * q * b ^ 2 - 6 * a ^ 2 * p * q ^ 3 * b - 14 * a ^ 2 * p * q ^ 2 * b ^ 2 - 2 * a ^ 2 * q ^ 3 *
    b ^ 2 - 6 * a * p ^ 3 * q * b ^ 2 - 14 * a * p ^ 2 * q ^ 2 * b ^ 2 - 6 * a * p ^ 2 * q * b ^ 3 - 8 * a * p
    * q ^ 3 * b ^ 2 - 8 * a * p * q ^ 2 * b ^ 3 - 2 * a * q ^ 3 * b ^ 3 - 2 * p ^ 2 * q ^ 2 * b ^ 3 - 2 * p *
    q ^ 3 * b ^ 3 + 2 * a ^ 3 * p ^ 3 * q * b + 4 * a ^ 3 * p ^ 2 * q ^ 2 * b + 2 * a ^ 3 * p * q ^ 3 * b + 4
    * a ^ 2 * p ^ 3 * q * b ^ 2 + 8 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 4 * a ^ 2 * p * q ^ 3 * b ^ 2 + 2 * a *
    p ^ 3 * q * b ^ 3 + 4 * a * p ^ 2 * q ^ 2 * b ^ 3 + 2 * a * p * q ^ 3 * b ^ 3 <> 0 /\
  (1 / 2 * (a * p / (1 - a - q + a * p + a * q)) * (p * a / (1 - p - b + p * a + p * b)) + 1 / 2 * (b * q / (1
    - b - p + b * q + b * p)) * (q * b / (1 - q - a + q * b + q * a))) / ((2 - 4 * a - 4 * p - 4 * q - 4 * b +
    2 * a ^ 2 + 10 * a * p + 8 * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q + 8 * p * b + 2 * q ^ 2 + 10 * q *
    b + 2 * b ^ 2 - 7 * a ^ 2 * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 7 * a * p ^ 2 - 19 * a * p * q - 19 * a *
    p * b - 4 * a * q ^ 2 - 19 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q - 4 * p ^ 2 * b - 4 * p * q ^ 2 -
    19 * p * q * b - 4 * p * b ^ 2 - 7 * q ^ 2 * b - 7 * q * b ^ 2 + a ^ 3 * p + 7 * a ^ 2 * p ^ 2 + 13 * a ^
    2 * p * q + 12 * a ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 9 * a ^ 2 * q * b + 2 * a ^ 2 * b ^ 2 + a * p ^ 3 +
    12 * a * p ^ 2 * q + 13 * a * p ^ 2 * b + 9 * a * p * q ^ 2 + 42 * a * p * q * b + 9 * a * p * b ^ 2 + 13
    * a * q ^ 2 * b + 12 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 9 * p ^ 2 * q * b + 2 * p ^ 2 * b ^ 2 + 12 * p
    * q ^ 2 * b + 13 * p * q * b ^ 2 + q ^ 3 * b + 7 * q ^ 2 * b ^ 2 + q * b ^ 3 - 2 * a ^ 3 * p ^ 2 - 2 * a ^
    3 * p * q - a ^ 3 * p * b - 2 * a ^ 2 * p ^ 3 - 11 * a ^ 2 * p ^ 2 * q - 11 * a ^ 2 * p ^ 2 * b - 6 * a ^
    2 * p * q ^ 2 - 25 * a ^ 2 * p * q * b - 5 * a ^ 2 * p * b ^ 2 - 6 * a ^ 2 * q ^ 2 * b - 5 * a ^ 2 * q * b
    ^ 2 - a * p ^ 3 * q - 2 * a * p ^ 3 * b - 5 * a * p ^ 2 * q ^ 2 - 25 * a * p ^ 2 * q * b - 6 * a * p ^ 2 *
    b ^ 2 - 25 * a * p * q ^ 2 * b - 25 * a * p * q * b ^ 2 - 2 * a * q ^ 3 * b - 11 * a * q ^ 2 * b ^ 2 - a *
    q * b ^ 3 - 5 * p ^ 2 * q ^ 2 * b - 6 * p ^ 2 * q * b ^ 2 - p * q ^ 3 * b - 11 * p * q ^ 2 * b ^ 2 - 2 * p
    * q * b ^ 3 - 2 * q ^ 3 * b ^ 2 - 2 * q ^ 2 * b ^ 3 + a ^ 3 * p ^ 3 + 3 * a ^ 3 * p ^ 2 * q + 2 * a ^ 3 *
    p ^ 2 * b + a ^ 3 * p * q ^ 2 + 3 * a ^ 3 * p * q * b + 2 * a ^ 2 * p ^ 3 * q + 3 * a ^ 2 * p ^ 3 * b + 4
    * a ^ 2 * p ^ 2 * q ^ 2 + 19 * a ^ 2 * p ^ 2 * q * b + 4 * a ^ 2 * p ^ 2 * b ^ 2 + 16 * a ^ 2 * p * q ^ 2
    * b + 10 * a ^ 2 * p * q * b ^ 2 + a ^ 2 * q ^ 3 * b + 4 * a ^ 2 * q ^ 2 * b ^ 2 + 3 * a * p ^ 3 * q * b +
    a * p ^ 3 * b ^ 2 + 10 * a * p ^ 2 * q ^ 2 * b + 16 * a * p ^ 2 * q * b ^ 2 + 3 * a * p * q ^ 3 * b + 19 *
    a * p * q ^ 2 * b ^ 2 + 3 * a * p * q * b ^ 3 + 3 * a * q ^ 3 * b ^ 2 + 2 * a * q ^ 2 * b ^ 3 + 4 * p ^ 2
    * q ^ 2 * b ^ 2 + p ^ 2 * q * b ^ 3 + 2 * p * q ^ 3 * b ^ 2 + 3 * p * q ^ 2 * b ^ 3 + q ^ 3 * b ^ 3 - a ^
    3 * p ^ 3 * q - a ^ 3 * p ^ 3 * b - a ^ 3 * p ^ 2 * q ^ 2 - 4 * a ^ 3 * p ^ 2 * q * b - 3 * a ^ 3 * p * q
    ^ 2 * b - 4 * a ^ 2 * p ^ 3 * q * b - a ^ 2 * p ^ 3 * b ^ 2 - 7 * a ^ 2 * p ^ 2 * q ^ 2 * b - 7 * a ^ 2 *
    p ^ 2 * q * b ^ 2 - 3 * a ^ 2 * p * q ^ 3 * b - 7 * a ^ 2 * p * q ^ 2 * b ^ 2 - a ^ 2 * q ^ 3 * b ^ 2 - 3
    * a * p ^ 3 * q * b ^ 2 - 7 * a * p ^ 2 * q ^ 2 * b ^ 2 - 3 * a * p ^ 2 * q * b ^ 3 - 4 * a * p * q ^ 3 *
    b ^ 2 - 4 * a * p * q ^ 2 * b ^ 3 - a * q ^ 3 * b ^ 3 - p ^ 2 * q ^ 2 * b ^ 3 - p * q ^ 3 * b ^ 3 + a ^ 3
    * p ^ 3 * q * b + 2 * a ^ 3 * p ^ 2 * q ^ 2 * b + a ^ 3 * p * q ^ 3 * b + 2 * a ^ 2 * p ^ 3 * q * b ^ 2 +
    4 * a ^ 2 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * a ^ 2 * p * q ^ 3 * b ^ 2 + a * p ^ 3 * q * b ^ 3 + 2 * a * p ^ 2
    * q ^ 2 * b ^ 3 + a * p * q ^ 3 * b ^ 3) / (2 - 4 * a - 4 * p - 4 * q - 4 * b + 2 * a ^ 2 + 12 * a * p + 8
    * a * q + 8 * a * b + 2 * p ^ 2 + 8 * p * q + 8 * p * b + 2 * q ^ 2 + 12 * q * b + 2 * b ^ 2 - 10 * a ^ 2
    * p - 4 * a ^ 2 * q - 4 * a ^ 2 * b - 10 * a * p ^ 2 - 22 * a * p * q - 22 * a * p * b - 4 * a * q ^ 2 -
    22 * a * q * b - 4 * a * b ^ 2 - 4 * p ^ 2 * q - 4 * p ^ 2 * b - 4 * p * q ^ 2 - 22 * p * q * b - 4 * p *
    b ^ 2 - 10 * q ^ 2 * b - 10 * q * b ^ 2 + 2 * a ^ 3 * p + 12 * a ^ 2 * p ^ 2 + 18 * a ^ 2 * p * q + 16 * a
    ^ 2 * p * b + 2 * a ^ 2 * q ^ 2 + 10 * a ^ 2 * q * b + 2 * a ^ 2 * b ^ 2 + 2 * a * p ^ 3 + 16 * a * p ^ 2
    * q + 18 * a * p ^ 2 * b + 10 * a * p * q ^ 2 + 56 * a * p * q * b + 10 * a * p * b ^ 2 + 18 * a * q ^ 2 *
    b + 16 * a * q * b ^ 2 + 2 * p ^ 2 * q ^ 2 + 10 * p ^ 2 * q * b + 2 * p ^ 2 * b ^ 2 + 16 * p * q ^ 2 * b +
    18 * p * q * b ^ 2 + 2 * q ^ 3 * b + 12 * q ^ 2 * b ^ 2 + 2 * q * b ^ 3 - 4 * a ^ 3 * p ^ 2 - 4 * a ^ 3 *
    p * q - 2 * a ^ 3 * p * b - 4 * a ^ 2 * p ^ 3 - 18 * a ^ 2 * p ^ 2 * q - 18 * a ^ 2 * p ^ 2 * b - 8 * a ^
    2 * p * q ^ 2 - 38 * a ^ 2 * p * q * b - 6 * a ^ 2 * p * b ^ 2 - 8 * a ^ 2 * q ^ 2 * b - 6 * a ^ 2 * q * b
    ^ 2 - 2 * a * p ^ 3 * q - 4 * a * p ^ 3 * b - 6 * a * p ^ 2 * q ^ 2 - 38 * a * p ^ 2 * q * b - 8 * a * p ^
    2 * b ^ 2 - 38 * a * p * q ^ 2 * b - 38 * a * p * q * b ^ 2 - 4 * a * q ^ 3 * b - 18 * a * q ^ 2 * b ^ 2 -
    2 * a * q * b ^ 3 - 6 * p ^ 2 * q ^ 2 * b - 8 * p ^ 2 * q * b ^ 2 - 2 * p * q ^ 3 * b - 18 * p * q ^ 2 * b
    ^ 2 - 4 * p * q * b ^ 3 - 4 * q ^ 3 * b ^ 2 - 4 * q ^ 2 * b ^ 3 + 2 * a ^ 3 * p ^ 3 + 6 * a ^ 3 * p ^ 2 *
    q + 4 * a ^ 3 * p ^ 2 * b + 2 * a ^ 3 * p * q ^ 2 + 6 * a ^ 3 * p * q * b + 4 * a ^ 2 * p ^ 3 * q + 6 * a
    ^ 2 * p ^ 3 * b + 6 * a ^ 2 * p ^ 2 * q ^ 2 + 34 * a ^ 2 * p ^ 2 * q * b + 6 * a ^ 2 * p ^ 2 * b ^ 2 + 28
    * a ^ 2 * p * q ^ 2 * b + 16 * a ^ 2 * p * q * b ^ 2 + 2 * a ^ 2 * q ^ 3 * b + 6 * a ^ 2 * q ^ 2 * b ^ 2 +
    6 * a * p ^ 3 * q * b + 2 * a * p ^ 3 * b ^ 2 + 16 * a * p ^ 2 * q ^ 2 * b + 28 * a * p ^ 2 * q * b ^ 2 +
    6 * a * p * q ^ 3 * b + 34 * a * p * q ^ 2 * b ^ 2 + 6 * a * p * q * b ^ 3 + 6 * a * q ^ 3 * b ^ 2 + 4 * a
    * q ^ 2 * b ^ 3 + 6 * p ^ 2 * q ^ 2 * b ^ 2 + 2 * p ^ 2 * q * b ^ 3 + 4 * p * q ^ 3 * b ^ 2 + 6 * p * q ^
    2 * b ^ 3 + 2 * q ^ 3 * b ^ 3 - 2 * a ^ 3 * p ^ 3 * q - 2 * a ^ 3 * p ^ 3 * b - 2 * a ^ 3 * p ^ 2 * q ^ 2
    - 8 * a ^ 3 * p ^ 2 * q * b - 6 * a ^ 3 * p * q ^ 2 * b - 8 * a ^ 2 * p ^ 3 * q * b - 2 * a ^ 2 * p ^ 3 *
    b ^ 2 - 14 * a ^ 2 * p ^ 2 * q ^ 2 * b - 14 * a ^ 2 * p ^ 2 * q * b ^ 2 - 6 * a ^ 2 * p * q ^ 3 * b - 14 *
    a ^ 2 * p * q ^ 2 * b ^ 2 - 2 * a ^ 2 * q ^ 3 * b ^ 2 - 6 * a * p ^ 3 * q * b ^ 2 - 14 * a * p ^ 2 * q ^ 2
    * b ^ 2 - 6 * a * p ^ 2 * q * b ^ 3 - 8 * a * p * q ^ 3 * b ^ 2 - 8 * a * p * q ^ 2 * b ^ 3 - 2 * a * q ^
    3 * b ^ 3 - 2 * p ^ 2 * q ^ 2 * b ^ 3 - 2 * p * q ^ 3 * b ^ 3 + 2 * a ^ 3 * p ^ 3 * q * b + 4 * a ^ 3 * p
    ^ 2 * q ^ 2 * b + 2 * a ^ 3 * p * q ^ 3 * b + 4 * a ^ 2 * p ^ 3 * q * b ^ 2 + 8 * a ^ 2 * p ^ 2 * q ^ 2 *
    b ^ 2 + 4 * a ^ 2 * p * q ^ 3 * b ^ 2 + 2 * a * p ^ 3 * q * b ^ 3 + 4 * a * p ^ 2 * q ^ 2 * b ^ 3 + 2 * a
    * p * q ^ 3 * b ^ 3)) = 193 / 865.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 3 + Var 0 * Var 2 + Var 0 * Var
    3) Gt (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2 (Eliminate 11 3 (FromHypothesis 0))))); divided_by
    (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 0 * Var 2 + Var 1 * Var 2) Gt (Eliminate 8 0 (Eliminate
    9 1 (Eliminate 10 2 (FromHypothesis 0)))); divided_by (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 1
    * Var 2 + Var 1 * Var 3) Gt (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2 (Eliminate 11 3 (FromHypothesis
    0))))); divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 3 + Var 0 * Var 3 + Var 1 * Var 3) Gt
    (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2 (Eliminate 11 3 (FromHypothesis 0))))); divided_by (Int 1 +
    Int (-2) * Var 0 + Int (-2) * Var 1 + Int (-2) * Var 2 + Int (-2) * Var 3 + (Var 0 ^ 2) + Int 4 * Var 0 *
    Var 1 + Int 6 * Var 0 * Var 2 + Int 4 * Var 0 * Var 3 + (Var 1 ^ 2) + Int 4 * Var 1 * Var 2 + Int 6 * Var
    1 * Var 3 + (Var 2 ^ 2) + Int 4 * Var 2 * Var 3 + (Var 3 ^ 2) + Int (-2) * (Var 0 ^ 2) * Var 1 + Int (-5)
    * (Var 0 ^ 2) * Var 2 + Int (-2) * (Var 0 ^ 2) * Var 3 + Int (-2) * Var 0 * (Var 1 ^ 2) + Int (-11) * Var
    0 * Var 1 * Var 2 + Int (-11) * Var 0 * Var 1 * Var 3 + Int (-5) * Var 0 * (Var 2 ^ 2) + Int (-11) * Var 0
    * Var 2 * Var 3 + Int (-2) * Var 0 * (Var 3 ^ 2) + Int (-2) * (Var 1 ^ 2) * Var 2 + Int (-5) * (Var 1 ^ 2)
    * Var 3 + Int (-2) * Var 1 * (Var 2 ^ 2) + Int (-11) * Var 1 * Var 2 * Var 3 + Int (-5) * Var 1 * (Var 3 ^
    2) + Int (-2) * (Var 2 ^ 2) * Var 3 + Int (-2) * Var 2 * (Var 3 ^ 2) + (Var 0 ^ 3) * Var 2 + (Var 0 ^ 2) *
    (Var 1 ^ 2) + Int 8 * (Var 0 ^ 2) * Var 1 * Var 2 + Int 5 * (Var 0 ^ 2) * Var 1 * Var 3 + Int 6 * (Var 0 ^
    2) * (Var 2 ^ 2) + Int 9 * (Var 0 ^ 2) * Var 2 * Var 3 + (Var 0 ^ 2) * (Var 3 ^ 2) + Int 5 * Var 0 * (Var
    1 ^ 2) * Var 2 + Int 8 * Var 0 * (Var 1 ^ 2) * Var 3 + Int 9 * Var 0 * Var 1 * (Var 2 ^ 2) + Int 28 * Var
    0 * Var 1 * Var 2 * Var 3 + Int 9 * Var 0 * Var 1 * (Var 3 ^ 2) + Var 0 * (Var 2 ^ 3) + Int 8 * Var 0 *
    (Var 2 ^ 2) * Var 3 + Int 5 * Var 0 * Var 2 * (Var 3 ^ 2) + (Var 1 ^ 3) * Var 3 + (Var 1 ^ 2) * (Var 2 ^
    2) + Int 9 * (Var 1 ^ 2) * Var 2 * Var 3 + Int 6 * (Var 1 ^ 2) * (Var 3 ^ 2) + Int 5 * Var 1 * (Var 2 ^ 2)
    * Var 3 + Int 8 * Var 1 * Var 2 * (Var 3 ^ 2) + Var 1 * (Var 3 ^ 3) + (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1)
    * (Var 0 ^ 3) * Var 1 * Var 2 + Int (-2) * (Var 0 ^ 3) * (Var 2 ^ 2) + Int (-2) * (Var 0 ^ 3) * Var 2 *
    Var 3 + Int (-3) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 + Int (-3) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 3 + Int
    (-9) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) + Int (-19) * (Var 0 ^ 2) * Var 1 * Var 2 * Var 3 + Int (-4) *
    (Var 0 ^ 2) * Var 1 * (Var 3 ^ 2) + Int (-2) * (Var 0 ^ 2) * (Var 2 ^ 3) + Int (-9) * (Var 0 ^ 2) * (Var 2
    ^ 2) * Var 3 + Int (-4) * (Var 0 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) * Var 3 + Int
    (-4) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) + Int (-19) * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 + Int (-9) *
    Var 0 * (Var 1 ^ 2) * (Var 3 ^ 2) + Int (-2) * Var 0 * Var 1 * (Var 2 ^ 3) + Int (-19) * Var 0 * Var 1 *
    (Var 2 ^ 2) * Var 3 + Int (-19) * Var 0 * Var 1 * Var 2 * (Var 3 ^ 2) + Int (-2) * Var 0 * Var 1 * (Var 3
    ^ 3) + Int (-1) * Var 0 * (Var 2 ^ 3) * Var 3 + Int (-3) * Var 0 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-2) *
    (Var 1 ^ 3) * Var 2 * Var 3 + Int (-2) * (Var 1 ^ 3) * (Var 3 ^ 2) + Int (-4) * (Var 1 ^ 2) * (Var 2 ^ 2)
    * Var 3 + Int (-9) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-2) * (Var 1 ^ 2) * (Var 3 ^ 3) + Int (-3) *
    Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * Var 1 * Var 2 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 3) * Var 1 *
    (Var 2 ^ 2) + Int 3 * (Var 0 ^ 3) * Var 1 * Var 2 * Var 3 + (Var 0 ^ 3) * (Var 2 ^ 3) + Int 3 * (Var 0 ^
    3) * (Var 2 ^ 2) * Var 3 + (Var 0 ^ 3) * Var 2 * (Var 3 ^ 2) + Int 3 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2
    ^ 2) + Int 8 * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * Var 3 + Int 3 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 3 ^ 2)
    + Int 3 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) + Int 17 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * Var 3 + Int 14
    * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 2) + (Var 0 ^ 2) * Var 1 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 2) *
    (Var 2 ^ 3) * Var 3 + Int 3 * (Var 0 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 3 * Var 0 * (Var 1 ^ 3) * Var
    2 * Var 3 + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 3 ^ 2) + Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) + Int 14 * Var 0
    * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Int 17 * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int 3 * Var 0 *
    (Var 1 ^ 2) * (Var 3 ^ 3) + Int 3 * Var 0 * Var 1 * (Var 2 ^ 3) * Var 3 + Int 8 * Var 0 * Var 1 * (Var 2 ^
    2) * (Var 3 ^ 2) + Int 3 * Var 0 * Var 1 * Var 2 * (Var 3 ^ 3) + (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 + Int 3
    * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) + (Var 1 ^ 3) * (Var 3 ^ 3) + Int 3 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var
    3 ^ 2) + Int 2 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) + Int (-1) * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 3) + Int
    (-4) * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * Var 3 + Int (-3) * (Var 0 ^ 3) * Var 1 * Var 2 * (Var 3 ^ 2) +
    Int (-1) * (Var 0 ^ 3) * (Var 2 ^ 3) * Var 3 + Int (-1) * (Var 0 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int
    (-1) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 3) + Int (-7) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 2) * Var
    3 + Int (-7) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 2) * (Var 1 ^ 2) *
    (Var 3 ^ 3) + Int (-4) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) * Var 3 + Int (-7) * (Var 0 ^ 2) * Var 1 * (Var
    2 ^ 2) * (Var 3 ^ 2) + Int (-3) * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 3) + Int (-3) * Var 0 * (Var 1 ^
    3) * (Var 2 ^ 2) * Var 3 + Int (-4) * Var 0 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) + Int (-1) * Var 0 * (Var
    1 ^ 3) * (Var 3 ^ 3) + Int (-3) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 + Int (-7) * Var 0 * (Var 1 ^
    2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-4) * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) + Int (-1) * (Var 1
    ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 3) + (Var 0 ^ 3) * Var 1 *
    (Var 2 ^ 3) * Var 3 + Int 2 * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + (Var 0 ^ 3) * Var 1 * Var
    2 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 + Int 4 * (Var 0 ^ 2) * (Var 1 ^
    2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 2 * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) + Var 0 * (Var 1
    ^ 3) * (Var 2 ^ 3) * Var 3 + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Var 0 * (Var 1 ^ 3)
    * Var 2 * (Var 3 ^ 3)) Gt (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2 (Eliminate 11 3 (FromHypothesis
    0))))); divided_by (Int 2 + Int (-4) * Var 0 + Int (-4) * Var 1 + Int (-4) * Var 2 + Int (-4) * Var 3 +
    Int 2 * (Var 0 ^ 2) + Int 8 * Var 0 * Var 1 + Int 10 * Var 0 * Var 2 + Int 8 * Var 0 * Var 3 + Int 2 *
    (Var 1 ^ 2) + Int 8 * Var 1 * Var 2 + Int 10 * Var 1 * Var 3 + Int 2 * (Var 2 ^ 2) + Int 8 * Var 2 * Var 3
    + Int 2 * (Var 3 ^ 2) + Int (-4) * (Var 0 ^ 2) * Var 1 + Int (-7) * (Var 0 ^ 2) * Var 2 + Int (-4) * (Var
    0 ^ 2) * Var 3 + Int (-4) * Var 0 * (Var 1 ^ 2) + Int (-19) * Var 0 * Var 1 * Var 2 + Int (-19) * Var 0 *
    Var 1 * Var 3 + Int (-7) * Var 0 * (Var 2 ^ 2) + Int (-19) * Var 0 * Var 2 * Var 3 + Int (-4) * Var 0 *
    (Var 3 ^ 2) + Int (-4) * (Var 1 ^ 2) * Var 2 + Int (-7) * (Var 1 ^ 2) * Var 3 + Int (-4) * Var 1 * (Var 2
    ^ 2) + Int (-19) * Var 1 * Var 2 * Var 3 + Int (-7) * Var 1 * (Var 3 ^ 2) + Int (-4) * (Var 2 ^ 2) * Var 3
    + Int (-4) * Var 2 * (Var 3 ^ 2) + (Var 0 ^ 3) * Var 2 + Int 2 * (Var 0 ^ 2) * (Var 1 ^ 2) + Int 12 * (Var
    0 ^ 2) * Var 1 * Var 2 + Int 9 * (Var 0 ^ 2) * Var 1 * Var 3 + Int 7 * (Var 0 ^ 2) * (Var 2 ^ 2) + Int 13
    * (Var 0 ^ 2) * Var 2 * Var 3 + Int 2 * (Var 0 ^ 2) * (Var 3 ^ 2) + Int 9 * Var 0 * (Var 1 ^ 2) * Var 2 +
    Int 12 * Var 0 * (Var 1 ^ 2) * Var 3 + Int 13 * Var 0 * Var 1 * (Var 2 ^ 2) + Int 42 * Var 0 * Var 1 * Var
    2 * Var 3 + Int 13 * Var 0 * Var 1 * (Var 3 ^ 2) + Var 0 * (Var 2 ^ 3) + Int 12 * Var 0 * (Var 2 ^ 2) *
    Var 3 + Int 9 * Var 0 * Var 2 * (Var 3 ^ 2) + (Var 1 ^ 3) * Var 3 + Int 2 * (Var 1 ^ 2) * (Var 2 ^ 2) +
    Int 13 * (Var 1 ^ 2) * Var 2 * Var 3 + Int 7 * (Var 1 ^ 2) * (Var 3 ^ 2) + Int 9 * Var 1 * (Var 2 ^ 2) *
    Var 3 + Int 12 * Var 1 * Var 2 * (Var 3 ^ 2) + Var 1 * (Var 3 ^ 3) + Int 2 * (Var 2 ^ 2) * (Var 3 ^ 2) +
    Int (-1) * (Var 0 ^ 3) * Var 1 * Var 2 + Int (-2) * (Var 0 ^ 3) * (Var 2 ^ 2) + Int (-2) * (Var 0 ^ 3) *
    Var 2 * Var 3 + Int (-5) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 + Int (-5) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var
    3 + Int (-11) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) + Int (-25) * (Var 0 ^ 2) * Var 1 * Var 2 * Var 3 + Int
    (-6) * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 2) + Int (-2) * (Var 0 ^ 2) * (Var 2 ^ 3) + Int (-11) * (Var 0 ^ 2)
    * (Var 2 ^ 2) * Var 3 + Int (-6) * (Var 0 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) *
    Var 3 + Int (-6) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) + Int (-25) * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 +
    Int (-11) * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 2) + Int (-2) * Var 0 * Var 1 * (Var 2 ^ 3) + Int (-25) * Var 0
    * Var 1 * (Var 2 ^ 2) * Var 3 + Int (-25) * Var 0 * Var 1 * Var 2 * (Var 3 ^ 2) + Int (-2) * Var 0 * Var 1
    * (Var 3 ^ 3) + Int (-1) * Var 0 * (Var 2 ^ 3) * Var 3 + Int (-5) * Var 0 * (Var 2 ^ 2) * (Var 3 ^ 2) +
    Int (-2) * (Var 1 ^ 3) * Var 2 * Var 3 + Int (-2) * (Var 1 ^ 3) * (Var 3 ^ 2) + Int (-6) * (Var 1 ^ 2) *
    (Var 2 ^ 2) * Var 3 + Int (-11) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-2) * (Var 1 ^ 2) * (Var 3 ^ 3)
    + Int (-5) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * Var 1 * Var 2 * (Var 3 ^ 3) + Int 2 * (Var 0 ^
    3) * Var 1 * (Var 2 ^ 2) + Int 3 * (Var 0 ^ 3) * Var 1 * Var 2 * Var 3 + (Var 0 ^ 3) * (Var 2 ^ 3) + Int 3
    * (Var 0 ^ 3) * (Var 2 ^ 2) * Var 3 + (Var 0 ^ 3) * Var 2 * (Var 3 ^ 2) + Int 4 * (Var 0 ^ 2) * (Var 1 ^
    2) * (Var 2 ^ 2) + Int 10 * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * Var 3 + Int 4 * (Var 0 ^ 2) * (Var 1 ^ 2)
    * (Var 3 ^ 2) + Int 3 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) + Int 19 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) *
    Var 3 + Int 16 * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 2) + (Var 0 ^ 2) * Var 1 * (Var 3 ^ 3) + Int 2 *
    (Var 0 ^ 2) * (Var 2 ^ 3) * Var 3 + Int 4 * (Var 0 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 3 * Var 0 * (Var
    1 ^ 3) * Var 2 * Var 3 + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 3 ^ 2) + Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) +
    Int 16 * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Int 19 * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) +
    Int 3 * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 3) + Int 3 * Var 0 * Var 1 * (Var 2 ^ 3) * Var 3 + Int 10 * Var 0 *
    Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 3 * Var 0 * Var 1 * Var 2 * (Var 3 ^ 3) + (Var 1 ^ 3) * (Var 2 ^
    2) * Var 3 + Int 3 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) + (Var 1 ^ 3) * (Var 3 ^ 3) + Int 4 * (Var 1 ^ 2) *
    (Var 2 ^ 2) * (Var 3 ^ 2) + Int 2 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) + Int (-1) * (Var 0 ^ 3) * Var 1 *
    (Var 2 ^ 3) + Int (-4) * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * Var 3 + Int (-3) * (Var 0 ^ 3) * Var 1 * Var
    2 * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 3) * (Var 2 ^ 3) * Var 3 + Int (-1) * (Var 0 ^ 3) * (Var 2 ^ 2) *
    (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 3) + Int (-7) * (Var 0 ^ 2) * (Var 1 ^ 2) *
    (Var 2 ^ 2) * Var 3 + Int (-7) * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-1) * (Var 0 ^ 2)
    * (Var 1 ^ 2) * (Var 3 ^ 3) + Int (-4) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) * Var 3 + Int (-7) * (Var 0 ^
    2) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-3) * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 3) + Int (-3) *
    Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 + Int (-4) * Var 0 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) + Int
    (-1) * Var 0 * (Var 1 ^ 3) * (Var 3 ^ 3) + Int (-3) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 + Int (-7)
    * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-4) * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) +
    Int (-1) * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int (-1) * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 3) + (Var 0
    ^ 3) * Var 1 * (Var 2 ^ 3) * Var 3 + Int 2 * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * (Var 3 ^ 2) + (Var 0 ^ 3)
    * Var 1 * Var 2 * (Var 3 ^ 3) + Int 2 * (Var 0 ^ 2) * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 + Int 4 * (Var 0 ^
    2) * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 3 ^ 2) + Int 2 * (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) +
    Var 0 * (Var 1 ^ 3) * (Var 2 ^ 3) * Var 3 + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 3 ^ 2) + Var
    0 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 3)) Gt (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2 (Eliminate 11 3
    (FromHypothesis 0)))))] (Eliminate 8 0 (Eliminate 9 1 (Eliminate 10 2 (Eliminate 11 3 Identity))))).
Qed.

Definition audit_8443dac6905bf9cd : True :=
  let _ := III_4_1 in let _ := III_4_2 in let _ := III_4_3 in let _ := III_4_4 in let _ := III_4_5 in let _ :=
    III_4_6 in let _ := III_4_7 in I.
Check audit_8443dac6905bf9cd.
Print Assumptions audit_8443dac6905bf9cd.
