(* Theorem III.1d: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_1d_1 :
  forall a b c d r : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> c > 0 -> c < 1 -> d > 0 -> d < 1 -> r > 0 -> r < 1 ->
  1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b <> 0 /\
  1 - b - c + b * d + b * c <> 0 /\
  1 - a - d + a * c + a * d <> 0 /\
  r + d * b - d * r - r * a - d * b * r + d * r * a <> 0 /\
  r * a * c + (1 - r) * (1 - b) * (1 - c) <> 0 /\
  r * a * c + r * (1 - a) * (1 - d) <> 0 /\
  r * (1 - a) * (1 - d) + (1 - r) * b * d <> 0 /\
  (1 - r) * (1 - b) * (1 - c) + (1 - r) * b * d <> 0 /\
  1 - c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b) - b * d / (1 - b - c + b * d
    + b * c) - r * (a * c / (1 - a - d + a * c + a * d)) - r * ((d * b - d * b * r) / (r + d * b - d * r - r *
    a - d * b * r + d * r * a)) + r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r
    * b)) + r * (b * d / (1 - b - c + b * d + b * c)) + (d * b - d * b * r) / (r + d * b - d * r - r * a - d *
    b * r + d * r * a) * (b * d / (1 - b - c + b * d + b * c)) + c * r * a / (1 - c - r - b + c * r + c * b +
    r * b + c * r * a - c * r * b) * (b * d / (1 - b - c + b * d + b * c)) + r * (a * c / (1 - a - d + a * c +
    a * d)) * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) + r * (a * c / (1 -
    a - d + a * c + a * d)) * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b)) -
    r * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) * (b * d / (1 - b - c + b
    * d + b * c)) - r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b)) * (b * d
    / (1 - b - c + b * d + b * c)) = r * (r * a * c / (r * a * c + r * (1 - a) * (1 - d)) * r * a * c / (r * a
    * c + (1 - r) * (1 - b) * (1 - c))) + r * (r * (1 - a) * (1 - d) / (r * a * c + r * (1 - a) * (1 - d)) * r
    * (1 - a) * (1 - d) / (r * (1 - a) * (1 - d) + (1 - r) * b * d)) + (1 - r) * ((1 - r) * (1 - b) * (1 - c)
    / ((1 - r) * (1 - b) * (1 - c) + (1 - r) * b * d) * (1 - r) * (1 - b) * (1 - c) / (r * a * c + (1 - r) *
    (1 - b) * (1 - c))) + (1 - r) * ((1 - r) * b * d / ((1 - r) * (1 - b) * (1 - c) + (1 - r) * b * d) * (1 -
    r) * b * d / (r * (1 - a) * (1 - d) + (1 - r) * b * d)).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Int (-1) * Var 4 + Var 1 *
    Var 2 + Var 1 * Var 4 + Var 2 * Var 4 + Var 0 * Var 2 * Var 4 + Int (-1) * Var 1 * Var 2 * Var 4) Gt
    (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 4 0 1] (Int 1)); divided_by (Int 1 +
    Int (-1) * Var 1 + Int (-1) * Var 2 + Var 1 * Var 2 + Var 1 * Var 3) Gt (Coefficients [between 1 0 1;
    between 2 0 1; between 3 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 3 + Var 0 *
    Var 2 + Var 0 * Var 3) Gt (Coefficients [between 0 0 1; between 2 0 1; between 3 0 1] (Int 1)); divided_by
    (Var 4 + Int (-1) * Var 0 * Var 4 + Var 1 * Var 3 + Int (-1) * Var 3 * Var 4 + Var 0 * Var 3 * Var 4 + Int
    (-1) * Var 1 * Var 3 * Var 4) Gt (Coefficients [between 0 0 1; between 1 0 1; between 3 0 1; between 4 0
    1] (Int 1)); divided_by (Var 4 + Int (-1) * Var 0 * Var 4 + Int (-1) * Var 3 * Var 4 + Var 0 * Var 2 * Var
    4 + Var 0 * Var 3 * Var 4) Gt (Coefficients [between 0 0 1; between 2 0 1; between 3 0 1; between 4 0 1]
    (Int 1)); divided_by (Int (-1) + Var 1 + Var 2 + Var 4 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 1 * Var
    3 + Int (-1) * Var 1 * Var 4 + Int (-1) * Var 2 * Var 4 + Var 1 * Var 2 * Var 4 + Var 1 * Var 3 * Var 4)
    Lt (Coefficients [between 1 0 1; between 2 0 1; between 3 0 1; between 4 0 1] (Int 1))] Identity).
Qed.

Lemma III_1d_2 :
  forall a b c d r : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> c > 0 -> c < 1 -> d > 0 -> d < 1 -> r > 0 -> r < 1 ->
  r * a * c + (1 - r) * (1 - b) * (1 - c) <> 0 /\
  r * a * c + r * (1 - a) * (1 - d) <> 0 /\
  r * (1 - a) * (1 - d) + (1 - r) * b * d <> 0 /\
  (1 - r) * (1 - b) * (1 - c) + (1 - r) * b * d <> 0 /\
  r * (r * a * c / (r * a * c + r * (1 - a) * (1 - d)) * r * a * c / (r * a * c + (1 - r) * (1 - b) * (1 -
    c))) + r * (r * (1 - a) * (1 - d) / (r * a * c + r * (1 - a) * (1 - d)) * r * (1 - a) * (1 - d) / (r * (1
    - a) * (1 - d) + (1 - r) * b * d)) + (1 - r) * ((1 - r) * (1 - b) * (1 - c) / ((1 - r) * (1 - b) * (1 - c)
    + (1 - r) * b * d) * (1 - r) * (1 - b) * (1 - c) / (r * a * c + (1 - r) * (1 - b) * (1 - c))) + (1 - r) *
    ((1 - r) * b * d / ((1 - r) * (1 - b) * (1 - c) + (1 - r) * b * d) * (1 - r) * b * d / (r * (1 - a) * (1 -
    d) + (1 - r) * b * d)) >= r * a * c + r * (1 - a) * (1 - d) + (1 - r) * (1 - b) * (1 - c) + (1 - r) * b *
    d.
Proof.
  certify (Certificate [divided_by (Var 4 + Int (-1) * Var 0 * Var 4 + Int (-1) * Var 3 * Var 4 + Var 0 * Var
    2 * Var 4 + Var 0 * Var 3 * Var 4) Gt (Coefficients [between 0 0 1; between 2 0 1; between 3 0 1; between
    4 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Int (-1) * Var 4 + Var 1 * Var
    2 + Var 1 * Var 4 + Var 2 * Var 4 + Var 0 * Var 2 * Var 4 + Int (-1) * Var 1 * Var 2 * Var 4) Gt
    (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 4 0 1] (Int 1)); divided_by (Var 4 +
    Int (-1) * Var 0 * Var 4 + Var 1 * Var 3 + Int (-1) * Var 3 * Var 4 + Var 0 * Var 3 * Var 4 + Int (-1) *
    Var 1 * Var 3 * Var 4) Gt (Coefficients [between 0 0 1; between 1 0 1; between 3 0 1; between 4 0 1] (Int
    1)); divided_by (Int (-1) + Var 1 + Var 2 + Var 4 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 1 * Var 3 +
    Int (-1) * Var 1 * Var 4 + Int (-1) * Var 2 * Var 4 + Var 1 * Var 2 * Var 4 + Var 1 * Var 3 * Var 4) Lt
    (Coefficients [between 1 0 1; between 2 0 1; between 3 0 1; between 4 0 1] (Int 1))] (Split (Int 1 + Int
    (-1) * Var 1 + Int (-1) * Var 2 + Int (-1) * Var 4 + Var 1 * Var 2 + Var 1 * Var 4 + Var 2 * Var 4 + Var 0
    * Var 2 * Var 4 + Int (-1) * Var 1 * Var 2 * Var 4) [case Ge (Split (Var 4 + Int (-1) * Var 0 * Var 4 +
    Int (-1) * Var 3 * Var 4 + Var 0 * Var 2 * Var 4 + Var 0 * Var 3 * Var 4) [case Ge (Split (Var 4 + Int
    (-1) * Var 0 * Var 4 + Var 1 * Var 3 + Int (-1) * Var 3 * Var 4 + Var 0 * Var 3 * Var 4 + Int (-1) * Var 1
    * Var 3 * Var 4) [case Ge (Split (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Int (-1) * Var 4 + Var 1 *
    Var 2 + Var 1 * Var 3 + Var 1 * Var 4 + Var 2 * Var 4 + Int (-1) * Var 1 * Var 2 * Var 4 + Int (-1) * Var
    1 * Var 3 * Var 4) [case Ge (Split (Var 2 * Var 4 + Int (-1) * Var 0 * Var 2 * Var 4 + Var 0 * (Var 4 ^ 2)
    + Int (-2) * Var 1 * Var 2 * Var 4 + Int (-2) * (Var 2 ^ 2) * Var 4 + Int (-1) * Var 2 * Var 3 * Var 4 +
    Int (-2) * Var 2 * (Var 4 ^ 2) + Int (-2) * (Var 0 ^ 2) * (Var 4 ^ 2) + Int 2 * Var 0 * Var 1 * Var 2 *
    Var 4 + Int (-1) * Var 0 * Var 1 * (Var 4 ^ 2) + Int 3 * Var 0 * (Var 2 ^ 2) * Var 4 + Var 0 * Var 2 * Var
    3 * Var 4 + Int (-2) * Var 0 * Var 2 * (Var 4 ^ 2) + Int (-2) * Var 0 * Var 3 * (Var 4 ^ 2) + Int (-1) *
    Var 0 * (Var 4 ^ 3) + (Var 1 ^ 2) * Var 2 * Var 4 + Int 4 * Var 1 * (Var 2 ^ 2) * Var 4 + Int 2 * Var 1 *
    Var 2 * Var 3 * Var 4 + Int 4 * Var 1 * Var 2 * (Var 4 ^ 2) + (Var 2 ^ 3) * Var 4 + Int 2 * (Var 2 ^ 2) *
    Var 3 * Var 4 + Int 4 * (Var 2 ^ 2) * (Var 4 ^ 2) + Int 2 * Var 2 * Var 3 * (Var 4 ^ 2) + Var 2 * (Var 4 ^
    3) + (Var 0 ^ 3) * (Var 4 ^ 2) + Int 2 * (Var 0 ^ 2) * Var 1 * (Var 4 ^ 2) + Int 7 * (Var 0 ^ 2) * Var 2 *
    (Var 4 ^ 2) + Int 4 * (Var 0 ^ 2) * Var 3 * (Var 4 ^ 2) + Int 2 * (Var 0 ^ 2) * (Var 4 ^ 3) + Int (-1) *
    Var 0 * (Var 1 ^ 2) * Var 2 * Var 4 + Int (-6) * Var 0 * Var 1 * (Var 2 ^ 2) * Var 4 + Int (-2) * Var 0 *
    Var 1 * Var 2 * Var 3 * Var 4 + Int 2 * Var 0 * Var 1 * Var 3 * (Var 4 ^ 2) + Var 0 * Var 1 * (Var 4 ^ 3)
    + Int (-3) * Var 0 * (Var 2 ^ 3) * Var 4 + Int (-2) * Var 0 * (Var 2 ^ 2) * Var 3 * Var 4 + Int (-1) * Var
    0 * (Var 2 ^ 2) * (Var 4 ^ 2) + Int 3 * Var 0 * Var 2 * Var 3 * (Var 4 ^ 2) + Int 3 * Var 0 * Var 2 * (Var
    4 ^ 3) + Var 0 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int 2 * Var 0 * Var 3 * (Var 4 ^ 3) + Int (-2) * (Var 1 ^ 2)
    * (Var 2 ^ 2) * Var 4 + Int (-1) * (Var 1 ^ 2) * Var 2 * Var 3 * Var 4 + Int (-2) * (Var 1 ^ 2) * Var 2 *
    (Var 4 ^ 2) + Int (-2) * Var 1 * (Var 2 ^ 3) * Var 4 + Int (-4) * Var 1 * (Var 2 ^ 2) * Var 3 * Var 4 +
    Int (-8) * Var 1 * (Var 2 ^ 2) * (Var 4 ^ 2) + Int (-4) * Var 1 * Var 2 * Var 3 * (Var 4 ^ 2) + Int (-2) *
    Var 1 * Var 2 * (Var 4 ^ 3) + Int (-1) * (Var 2 ^ 3) * Var 3 * Var 4 + Int (-2) * (Var 2 ^ 3) * (Var 4 ^
    2) + Int (-4) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int (-2) * (Var 2 ^ 2) * (Var 4 ^ 3) + Int (-1) * Var
    2 * Var 3 * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 3) * Var 1 * (Var 4 ^ 2) + Int (-3) * (Var 0 ^ 3) * Var 2 *
    (Var 4 ^ 2) + Int (-2) * (Var 0 ^ 3) * Var 3 * (Var 4 ^ 2) + Int (-1) * (Var 0 ^ 3) * (Var 4 ^ 3) + Int
    (-7) * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 4 ^ 2) + Int (-4) * (Var 0 ^ 2) * Var 1 * Var 3 * (Var 4 ^ 2) +
    Int (-2) * (Var 0 ^ 2) * Var 1 * (Var 4 ^ 3) + Int (-10) * (Var 0 ^ 2) * (Var 2 ^ 2) * (Var 4 ^ 2) + Int
    (-9) * (Var 0 ^ 2) * Var 2 * Var 3 * (Var 4 ^ 2) + Int (-6) * (Var 0 ^ 2) * Var 2 * (Var 4 ^ 3) + Int (-2)
    * (Var 0 ^ 2) * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-4) * (Var 0 ^ 2) * Var 3 * (Var 4 ^ 3) + Int 3 * Var 0 *
    (Var 1 ^ 2) * (Var 2 ^ 2) * Var 4 + Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 * Var 4 + Int 2 * Var 0 * (Var 1 ^
    2) * Var 2 * (Var 4 ^ 2) + Int 6 * Var 0 * Var 1 * (Var 2 ^ 3) * Var 4 + Int 4 * Var 0 * Var 1 * (Var 2 ^
    2) * Var 3 * Var 4 + Int 7 * Var 0 * Var 1 * (Var 2 ^ 2) * (Var 4 ^ 2) + Int (-1) * Var 0 * Var 1 * Var 2
    * Var 3 * (Var 4 ^ 2) + Int (-2) * Var 0 * Var 1 * Var 2 * (Var 4 ^ 3) + Int (-1) * Var 0 * Var 1 * (Var 3
    ^ 2) * (Var 4 ^ 2) + Int (-2) * Var 0 * Var 1 * Var 3 * (Var 4 ^ 3) + Var 0 * (Var 2 ^ 4) * Var 4 + Var 0
    * (Var 2 ^ 3) * Var 3 * Var 4 + Int 4 * Var 0 * (Var 2 ^ 3) * (Var 4 ^ 2) + Int (-1) * Var 0 * (Var 2 ^ 2)
    * Var 3 * (Var 4 ^ 2) + Int (-2) * Var 0 * (Var 2 ^ 2) * (Var 4 ^ 3) + Int (-1) * Var 0 * Var 2 * (Var 3 ^
    2) * (Var 4 ^ 2) + Int (-4) * Var 0 * Var 2 * Var 3 * (Var 4 ^ 3) + Int (-1) * Var 0 * (Var 3 ^ 2) * (Var
    4 ^ 3) + (Var 1 ^ 2) * (Var 2 ^ 3) * Var 4 + Int 2 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 * Var 4 + Int 4 *
    (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 4 ^ 2) + Int 2 * (Var 1 ^ 2) * Var 2 * Var 3 * (Var 4 ^ 2) + (Var 1 ^ 2)
    * Var 2 * (Var 4 ^ 3) + Int 2 * Var 1 * (Var 2 ^ 3) * Var 3 * Var 4 + Int 4 * Var 1 * (Var 2 ^ 3) * (Var 4
    ^ 2) + Int 8 * Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int 4 * Var 1 * (Var 2 ^ 2) * (Var 4 ^ 3) + Int
    2 * Var 1 * Var 2 * Var 3 * (Var 4 ^ 3) + Int 2 * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 2) + (Var 2 ^ 3) * (Var 4
    ^ 3) + Int 2 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int 3 * (Var 0 ^ 3) * Var 1 * Var 2 * (Var 4 ^ 2) + Int
    2 * (Var 0 ^ 3) * Var 1 * Var 3 * (Var 4 ^ 2) + (Var 0 ^ 3) * Var 1 * (Var 4 ^ 3) + Int 3 * (Var 0 ^ 3) *
    (Var 2 ^ 2) * (Var 4 ^ 2) + Int 4 * (Var 0 ^ 3) * Var 2 * Var 3 * (Var 4 ^ 2) + (Var 0 ^ 3) * Var 2 * (Var
    4 ^ 3) + (Var 0 ^ 3) * (Var 3 ^ 2) * (Var 4 ^ 2) + Int 2 * (Var 0 ^ 3) * Var 3 * (Var 4 ^ 3) + Int 10 *
    (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * (Var 4 ^ 2) + Int 9 * (Var 0 ^ 2) * Var 1 * Var 2 * Var 3 * (Var 4 ^
    2) + Int 7 * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 4 ^ 3) + Int 2 * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 2) * (Var
    4 ^ 2) + Int 4 * (Var 0 ^ 2) * Var 1 * Var 3 * (Var 4 ^ 3) + Int 7 * (Var 0 ^ 2) * (Var 2 ^ 3) * (Var 4 ^
    2) + Int 7 * (Var 0 ^ 2) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int 8 * (Var 0 ^ 2) * (Var 2 ^ 2) * (Var 4
    ^ 3) + Int 2 * (Var 0 ^ 2) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int 7 * (Var 0 ^ 2) * Var 2 * Var 3 *
    (Var 4 ^ 3) + Int 2 * (Var 0 ^ 2) * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-3) * Var 0 * (Var 1 ^ 2) * (Var 2 ^
    3) * Var 4 + Int (-2) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 * Var 4 + Int (-6) * Var 0 * (Var 1 ^ 2)
    * (Var 2 ^ 2) * (Var 4 ^ 2) + Int (-2) * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 * (Var 4 ^ 2) + Int (-1) *
    Var 0 * (Var 1 ^ 2) * Var 2 * (Var 4 ^ 3) + Int (-2) * Var 0 * Var 1 * (Var 2 ^ 4) * Var 4 + Int (-2) *
    Var 0 * Var 1 * (Var 2 ^ 3) * Var 3 * Var 4 + Int (-10) * Var 0 * Var 1 * (Var 2 ^ 3) * (Var 4 ^ 2) + Int
    (-3) * Var 0 * Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int (-1) * Var 0 * Var 1 * (Var 2 ^ 2) * (Var 4
    ^ 3) + Var 0 * Var 1 * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int 3 * Var 0 * Var 1 * Var 2 * Var 3 * (Var 4
    ^ 3) + Var 0 * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-2) * Var 0 * (Var 2 ^ 4) * (Var 4 ^ 2) + Int (-1)
    * Var 0 * (Var 2 ^ 3) * (Var 4 ^ 3) + Int 3 * Var 0 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Var 0 * Var 2 *
    (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-1) * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 * Var 4 + Int (-2) * (Var 1 ^ 2)
    * (Var 2 ^ 3) * (Var 4 ^ 2) + Int (-4) * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int (-2) * (Var
    1 ^ 2) * (Var 2 ^ 2) * (Var 4 ^ 3) + Int (-1) * (Var 1 ^ 2) * Var 2 * Var 3 * (Var 4 ^ 3) + Int (-4) * Var
    1 * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 2) + Int (-2) * Var 1 * (Var 2 ^ 3) * (Var 4 ^ 3) + Int (-4) * Var 1 *
    (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int (-1) * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 3) + (Var 0 ^ 4) * Var 2 *
    (Var 4 ^ 3) + Int (-3) * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * (Var 4 ^ 2) + Int (-4) * (Var 0 ^ 3) * Var 1
    * Var 2 * Var 3 * (Var 4 ^ 2) + Int (-3) * (Var 0 ^ 3) * Var 1 * Var 2 * (Var 4 ^ 3) + Int (-1) * (Var 0 ^
    3) * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-2) * (Var 0 ^ 3) * Var 1 * Var 3 * (Var 4 ^ 3) + Int (-1) *
    (Var 0 ^ 3) * (Var 2 ^ 3) * (Var 4 ^ 2) + Int (-2) * (Var 0 ^ 3) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int
    2 * (Var 0 ^ 3) * (Var 2 ^ 2) * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 3) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 2) +
    Int (-1) * (Var 0 ^ 3) * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-7) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) * (Var 4
    ^ 2) + Int (-7) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int (-10) * (Var 0 ^ 2) * Var
    1 * (Var 2 ^ 2) * (Var 4 ^ 3) + Int (-2) * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int
    (-9) * (Var 0 ^ 2) * Var 1 * Var 2 * Var 3 * (Var 4 ^ 3) + Int (-2) * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 2) *
    (Var 4 ^ 3) + Int (-2) * (Var 0 ^ 2) * (Var 2 ^ 4) * (Var 4 ^ 2) + Int (-2) * (Var 0 ^ 2) * (Var 2 ^ 3) *
    Var 3 * (Var 4 ^ 2) + Int (-6) * (Var 0 ^ 2) * (Var 2 ^ 3) * (Var 4 ^ 3) + Int (-4) * (Var 0 ^ 2) * (Var 2
    ^ 2) * Var 3 * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 2) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Var 0 * (Var 1 ^
    2) * (Var 2 ^ 4) * Var 4 + Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 * Var 4 + Int 6 * Var 0 * (Var 1 ^ 2)
    * (Var 2 ^ 3) * (Var 4 ^ 2) + Int 4 * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int 3 *
    Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 4 ^ 3) + Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 * (Var 4 ^ 3) + Int
    4 * Var 0 * Var 1 * (Var 2 ^ 4) * (Var 4 ^ 2) + Int 2 * Var 0 * Var 1 * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 2)
    + Int 4 * Var 0 * Var 1 * (Var 2 ^ 3) * (Var 4 ^ 3) + Int (-1) * Var 0 * Var 1 * (Var 2 ^ 2) * Var 3 *
    (Var 4 ^ 3) + Int (-1) * Var 0 * Var 1 * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Var 0 * (Var 2 ^ 4) * (Var 4
    ^ 3) + Int (-1) * Var 0 * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 3) + Int 2 * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 *
    (Var 4 ^ 2) + (Var 1 ^ 2) * (Var 2 ^ 3) * (Var 4 ^ 3) + Int 2 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 * (Var 4
    ^ 3) + Int 2 * Var 1 * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 3) + Int (-2) * (Var 0 ^ 4) * (Var 2 ^ 2) * (Var 4 ^
    3) + Int (-2) * (Var 0 ^ 4) * Var 2 * Var 3 * (Var 4 ^ 3) + (Var 0 ^ 3) * Var 1 * (Var 2 ^ 3) * (Var 4 ^
    2) + Int 2 * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int 3 * (Var 0 ^ 3) * Var 1 * (Var
    2 ^ 2) * (Var 4 ^ 3) + (Var 0 ^ 3) * Var 1 * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int 4 * (Var 0 ^ 3) * Var
    1 * Var 2 * Var 3 * (Var 4 ^ 3) + (Var 0 ^ 3) * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-3) * (Var 0 ^ 3)
    * (Var 2 ^ 3) * (Var 4 ^ 3) + Int (-3) * (Var 0 ^ 3) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int (-1) * (Var
    0 ^ 3) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int 2 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 4) * (Var 4 ^ 2) + Int
    2 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 2) + Int 7 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) *
    (Var 4 ^ 3) + Int 7 * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int 2 * (Var 0 ^ 2) * Var
    1 * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int 2 * (Var 0 ^ 2) * (Var 2 ^ 4) * (Var 4 ^ 3) + (Var 0 ^ 2) *
    (Var 2 ^ 3) * Var 3 * (Var 4 ^ 3) + Int (-2) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 4) * (Var 4 ^ 2) + Int (-2)
    * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 2) + Int (-3) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) *
    (Var 4 ^ 3) + Int (-2) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int (-2) * Var 0 * Var
    1 * (Var 2 ^ 4) * (Var 4 ^ 3) + Int (-1) * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 3) + (Var 0 ^ 4) *
    (Var 2 ^ 3) * (Var 4 ^ 3) + Int 2 * (Var 0 ^ 4) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + (Var 0 ^ 4) * Var 2
    * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 3) * Var 1 * (Var 2 ^ 3) * (Var 4 ^ 3) + Int (-2) * (Var
    0 ^ 3) * Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 3) * Var 1 * Var 2 * (Var 3 ^ 2)
    * (Var 4 ^ 3) + (Var 0 ^ 3) * (Var 2 ^ 4) * (Var 4 ^ 3) + (Var 0 ^ 3) * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 3)
    + Int (-2) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 4) * (Var 4 ^ 3) + Int (-2) * (Var 0 ^ 2) * Var 1 * (Var 2 ^
    3) * Var 3 * (Var 4 ^ 3) + Var 0 * (Var 1 ^ 2) * (Var 2 ^ 4) * (Var 4 ^ 3) + Var 0 * (Var 1 ^ 2) * (Var 2
    ^ 3) * Var 3 * (Var 4 ^ 3)) [case Ge (Split ((Var 0 ^ 2) * (Var 4 ^ 3) + Int (-1) * Var 0 * Var 1 * Var 3
    * (Var 4 ^ 2) + Var 0 * Var 3 * (Var 4 ^ 3) + (Var 1 ^ 2) * (Var 3 ^ 2) * Var 4 + Int (-2) * Var 1 * (Var
    3 ^ 2) * (Var 4 ^ 2) + (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-2) * (Var 0 ^ 3) * (Var 4 ^ 3) + Int 2 * (Var 0 ^
    2) * Var 1 * Var 3 * (Var 4 ^ 2) + Int (-2) * (Var 0 ^ 2) * Var 2 * (Var 4 ^ 3) + Int (-5) * (Var 0 ^ 2) *
    Var 3 * (Var 4 ^ 3) + Int (-1) * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 2) * Var 4 + Var 0 * Var 1 * Var 2 * Var 3
    * (Var 4 ^ 2) + Int 6 * Var 0 * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 2) + Var 0 * Var 1 * Var 3 * (Var 4 ^ 3) +
    Int (-1) * Var 0 * Var 2 * Var 3 * (Var 4 ^ 3) + Int (-5) * Var 0 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-2) *
    (Var 1 ^ 2) * (Var 3 ^ 3) * Var 4 + Int (-2) * (Var 1 ^ 2) * (Var 3 ^ 2) * (Var 4 ^ 2) + Int 4 * Var 1 *
    (Var 3 ^ 3) * (Var 4 ^ 2) + Int 2 * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-2) * (Var 3 ^ 3) * (Var 4 ^
    3) + (Var 0 ^ 4) * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 3) * Var 1 * Var 3 * (Var 4 ^ 2) + Int 4 * (Var 0 ^
    3) * Var 2 * (Var 4 ^ 3) + Int 7 * (Var 0 ^ 3) * Var 3 * (Var 4 ^ 3) + Int (-3) * (Var 0 ^ 2) * Var 1 *
    Var 2 * Var 3 * (Var 4 ^ 2) + Int (-6) * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-2) * (Var
    0 ^ 2) * Var 1 * Var 3 * (Var 4 ^ 3) + (Var 0 ^ 2) * (Var 2 ^ 2) * (Var 4 ^ 3) + Int 6 * (Var 0 ^ 2) * Var
    2 * Var 3 * (Var 4 ^ 3) + Int 10 * (Var 0 ^ 2) * (Var 3 ^ 2) * (Var 4 ^ 3) + Var 0 * (Var 1 ^ 2) * Var 2 *
    (Var 3 ^ 2) * Var 4 + Int 2 * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 3) * Var 4 + Int 2 * Var 0 * (Var 1 ^ 2) *
    (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-3) * Var 0 * Var 1 * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-1) * Var
    0 * Var 1 * Var 2 * Var 3 * (Var 4 ^ 3) + Int (-9) * Var 0 * Var 1 * (Var 3 ^ 3) * (Var 4 ^ 2) + Int (-6)
    * Var 0 * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int 2 * Var 0 * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int 7 *
    Var 0 * (Var 3 ^ 3) * (Var 4 ^ 3) + (Var 1 ^ 2) * (Var 3 ^ 4) * Var 4 + Int 4 * (Var 1 ^ 2) * (Var 3 ^ 3)
    * (Var 4 ^ 2) + (Var 1 ^ 2) * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-2) * Var 1 * (Var 3 ^ 4) * (Var 4 ^ 2) +
    Int (-4) * Var 1 * (Var 3 ^ 3) * (Var 4 ^ 3) + (Var 3 ^ 4) * (Var 4 ^ 3) + Int (-2) * (Var 0 ^ 4) * Var 2
    * (Var 4 ^ 3) + Int (-3) * (Var 0 ^ 4) * Var 3 * (Var 4 ^ 3) + Int 2 * (Var 0 ^ 3) * Var 1 * Var 2 * Var 3
    * (Var 4 ^ 2) + Int 2 * (Var 0 ^ 3) * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 2) + (Var 0 ^ 3) * Var 1 * Var 3 *
    (Var 4 ^ 3) + Int (-2) * (Var 0 ^ 3) * (Var 2 ^ 2) * (Var 4 ^ 3) + Int (-9) * (Var 0 ^ 3) * Var 2 * Var 3
    * (Var 4 ^ 3) + Int (-9) * (Var 0 ^ 3) * (Var 3 ^ 2) * (Var 4 ^ 3) + (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) *
    Var 3 * (Var 4 ^ 2) + Int 5 * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int 3 * (Var 0 ^
    2) * Var 1 * Var 2 * Var 3 * (Var 4 ^ 3) + Int 6 * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 3) * (Var 4 ^ 2) + Int 6
    * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 2) * (Var 2 ^ 2) * Var 3 * (Var 4
    ^ 3) + Int (-6) * (Var 0 ^ 2) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-9) * (Var 0 ^ 2) * (Var 3 ^ 3) *
    (Var 4 ^ 3) + Int (-1) * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) * Var 4 + Int (-2) * Var 0 * (Var 1 ^
    2) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 4) * Var 4 + Int (-4) *
    Var 0 * (Var 1 ^ 2) * (Var 3 ^ 3) * (Var 4 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 2) * (Var 4 ^
    3) + Int 2 * Var 0 * Var 1 * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 2) + Int 3 * Var 0 * Var 1 * Var 2 * (Var 3 ^
    2) * (Var 4 ^ 3) + Int 4 * Var 0 * Var 1 * (Var 3 ^ 4) * (Var 4 ^ 2) + Int 9 * Var 0 * Var 1 * (Var 3 ^ 3)
    * (Var 4 ^ 3) + Int (-1) * Var 0 * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-3) * Var 0 * (Var 3 ^ 4) *
    (Var 4 ^ 3) + Int (-2) * (Var 1 ^ 2) * (Var 3 ^ 4) * (Var 4 ^ 2) + Int (-2) * (Var 1 ^ 2) * (Var 3 ^ 3) *
    (Var 4 ^ 3) + Int 2 * Var 1 * (Var 3 ^ 4) * (Var 4 ^ 3) + (Var 0 ^ 4) * (Var 2 ^ 2) * (Var 4 ^ 3) + Int 4
    * (Var 0 ^ 4) * Var 2 * Var 3 * (Var 4 ^ 3) + Int 3 * (Var 0 ^ 4) * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-1) *
    (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int (-2) * (Var 0 ^ 3) * Var 1 * Var 2 * (Var 3
    ^ 2) * (Var 4 ^ 2) + Int (-2) * (Var 0 ^ 3) * Var 1 * Var 2 * Var 3 * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 3)
    * Var 1 * (Var 3 ^ 3) * (Var 4 ^ 2) + Int (-2) * (Var 0 ^ 3) * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int 2 *
    (Var 0 ^ 3) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int 6 * (Var 0 ^ 3) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3)
    + Int 5 * (Var 0 ^ 3) * (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * Var 3 *
    (Var 4 ^ 3) + Int (-2) * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 2) + Int (-5) * (Var 0 ^ 2)
    * Var 1 * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-2) * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 4) * (Var 4 ^ 2) +
    Int (-6) * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 3) * (Var 4 ^ 3) + Int 2 * (Var 0 ^ 2) * Var 2 * (Var 3 ^ 3) *
    (Var 4 ^ 3) + Int 3 * (Var 0 ^ 2) * (Var 3 ^ 4) * (Var 4 ^ 3) + Int 2 * Var 0 * (Var 1 ^ 2) * Var 2 * (Var
    3 ^ 3) * (Var 4 ^ 2) + Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int 2 * Var 0 * (Var 1 ^
    2) * (Var 3 ^ 4) * (Var 4 ^ 2) + Int 2 * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-2) * Var
    0 * Var 1 * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-4) * Var 0 * Var 1 * (Var 3 ^ 4) * (Var 4 ^ 3) +
    (Var 1 ^ 2) * (Var 3 ^ 4) * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 4) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int
    (-2) * (Var 0 ^ 4) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 4) * (Var 3 ^ 3) * (Var 4 ^
    3) + (Var 0 ^ 3) * Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int 2 * (Var 0 ^ 3) * Var 1 * Var 2 * (Var
    3 ^ 2) * (Var 4 ^ 3) + (Var 0 ^ 3) * Var 1 * (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 3) * Var 2 *
    (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 3) * (Var 3 ^ 4) * (Var 4 ^ 3) + Int 2 * (Var 0 ^ 2) * Var
    1 * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 3) + Int 2 * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 4) * (Var 4 ^ 3) + Int (-1)
    * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-1) * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 4) *
    (Var 4 ^ 3)) [case Ge (Split ((Var 1 ^ 2) + Var 1 * Var 2 + (Var 2 ^ 2) + Int (-2) * (Var 1 ^ 3) + Int
    (-5) * (Var 1 ^ 2) * Var 2 + Int (-2) * (Var 1 ^ 2) * Var 3 + Int (-3) * (Var 1 ^ 2) * Var 4 + Int (-5) *
    Var 1 * (Var 2 ^ 2) + Int (-1) * Var 1 * Var 2 * Var 3 + Int (-3) * Var 1 * Var 2 * Var 4 + Int (-2) *
    (Var 2 ^ 3) + Int (-3) * (Var 2 ^ 2) * Var 4 + Int (-1) * Var 0 * Var 1 * Var 2 * Var 4 + Int (-2) * Var 0
    * (Var 2 ^ 2) * Var 4 + (Var 1 ^ 4) + Int 7 * (Var 1 ^ 3) * Var 2 + Int 4 * (Var 1 ^ 3) * Var 3 + Int 6 *
    (Var 1 ^ 3) * Var 4 + Int 10 * (Var 1 ^ 2) * (Var 2 ^ 2) + Int 6 * (Var 1 ^ 2) * Var 2 * Var 3 + Int 15 *
    (Var 1 ^ 2) * Var 2 * Var 4 + (Var 1 ^ 2) * (Var 3 ^ 2) + Int 6 * (Var 1 ^ 2) * Var 3 * Var 4 + Int 3 *
    (Var 1 ^ 2) * (Var 4 ^ 2) + Int 7 * Var 1 * (Var 2 ^ 3) + Int 2 * Var 1 * (Var 2 ^ 2) * Var 3 + Int 15 *
    Var 1 * (Var 2 ^ 2) * Var 4 + Int 3 * Var 1 * Var 2 * Var 3 * Var 4 + Int 3 * Var 1 * Var 2 * (Var 4 ^ 2)
    + (Var 2 ^ 4) + Int 6 * (Var 2 ^ 3) * Var 4 + Int 3 * (Var 2 ^ 2) * (Var 4 ^ 2) + Int 2 * Var 0 * (Var 1 ^
    2) * Var 2 * Var 4 + Int 6 * Var 0 * Var 1 * (Var 2 ^ 2) * Var 4 + Var 0 * Var 1 * Var 2 * Var 3 * Var 4 +
    Int 2 * Var 0 * Var 1 * Var 2 * (Var 4 ^ 2) + Int 4 * Var 0 * (Var 2 ^ 3) * Var 4 + Int 4 * Var 0 * (Var 2
    ^ 2) * (Var 4 ^ 2) + Int (-3) * (Var 1 ^ 4) * Var 2 + Int (-2) * (Var 1 ^ 4) * Var 3 + Int (-3) * (Var 1 ^
    4) * Var 4 + Int (-9) * (Var 1 ^ 3) * (Var 2 ^ 2) + Int (-9) * (Var 1 ^ 3) * Var 2 * Var 3 + Int (-21) *
    (Var 1 ^ 3) * Var 2 * Var 4 + Int (-2) * (Var 1 ^ 3) * (Var 3 ^ 2) + Int (-12) * (Var 1 ^ 3) * Var 3 * Var
    4 + Int (-6) * (Var 1 ^ 3) * (Var 4 ^ 2) + Int (-9) * (Var 1 ^ 2) * (Var 2 ^ 3) + Int (-6) * (Var 1 ^ 2) *
    (Var 2 ^ 2) * Var 3 + Int (-30) * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 4 + Int (-1) * (Var 1 ^ 2) * Var 2 *
    (Var 3 ^ 2) + Int (-18) * (Var 1 ^ 2) * Var 2 * Var 3 * Var 4 + Int (-15) * (Var 1 ^ 2) * Var 2 * (Var 4 ^
    2) + Int (-3) * (Var 1 ^ 2) * (Var 3 ^ 2) * Var 4 + Int (-6) * (Var 1 ^ 2) * Var 3 * (Var 4 ^ 2) + Int
    (-1) * (Var 1 ^ 2) * (Var 4 ^ 3) + Int (-3) * Var 1 * (Var 2 ^ 4) + Int (-1) * Var 1 * (Var 2 ^ 3) * Var 3
    + Int (-21) * Var 1 * (Var 2 ^ 3) * Var 4 + Int (-6) * Var 1 * (Var 2 ^ 2) * Var 3 * Var 4 + Int (-15) *
    Var 1 * (Var 2 ^ 2) * (Var 4 ^ 2) + Int (-3) * Var 1 * Var 2 * Var 3 * (Var 4 ^ 2) + Int (-1) * Var 1 *
    Var 2 * (Var 4 ^ 3) + Int (-3) * (Var 2 ^ 4) * Var 4 + Int (-6) * (Var 2 ^ 3) * (Var 4 ^ 2) + Int (-1) *
    (Var 2 ^ 2) * (Var 4 ^ 3) + (Var 0 ^ 2) * (Var 2 ^ 2) * (Var 4 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) * Var
    2 * Var 4 + Int (-6) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 4 + Int (-3) * Var 0 * (Var 1 ^ 2) * Var 2
    * Var 3 * Var 4 + Int (-4) * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 4 ^ 2) + Int (-9) * Var 0 * Var 1 * (Var 2
    ^ 3) * Var 4 + Int (-3) * Var 0 * Var 1 * (Var 2 ^ 2) * Var 3 * Var 4 + Int (-12) * Var 0 * Var 1 * (Var 2
    ^ 2) * (Var 4 ^ 2) + Int (-2) * Var 0 * Var 1 * Var 2 * Var 3 * (Var 4 ^ 2) + Int (-1) * Var 0 * Var 1 *
    Var 2 * (Var 4 ^ 3) + Int (-2) * Var 0 * (Var 2 ^ 4) * Var 4 + Int (-8) * Var 0 * (Var 2 ^ 3) * (Var 4 ^
    2) + Int (-2) * Var 0 * (Var 2 ^ 2) * (Var 4 ^ 3) + Int 3 * (Var 1 ^ 4) * (Var 2 ^ 2) + Int 4 * (Var 1 ^
    4) * Var 2 * Var 3 + Int 9 * (Var 1 ^ 4) * Var 2 * Var 4 + (Var 1 ^ 4) * (Var 3 ^ 2) + Int 6 * (Var 1 ^ 4)
    * Var 3 * Var 4 + Int 3 * (Var 1 ^ 4) * (Var 4 ^ 2) + Int 5 * (Var 1 ^ 3) * (Var 2 ^ 3) + Int 6 * (Var 1 ^
    3) * (Var 2 ^ 2) * Var 3 + Int 27 * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 4 + Int 2 * (Var 1 ^ 3) * Var 2 * (Var
    3 ^ 2) + Int 27 * (Var 1 ^ 3) * Var 2 * Var 3 * Var 4 + Int 21 * (Var 1 ^ 3) * Var 2 * (Var 4 ^ 2) + Int 6
    * (Var 1 ^ 3) * (Var 3 ^ 2) * Var 4 + Int 12 * (Var 1 ^ 3) * Var 3 * (Var 4 ^ 2) + Int 2 * (Var 1 ^ 3) *
    (Var 4 ^ 3) + Int 3 * (Var 1 ^ 2) * (Var 2 ^ 4) + Int 2 * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 + Int 27 *
    (Var 1 ^ 2) * (Var 2 ^ 3) * Var 4 + Int 18 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 * Var 4 + Int 30 * (Var 1 ^
    2) * (Var 2 ^ 2) * (Var 4 ^ 2) + Int 3 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) * Var 4 + Int 18 * (Var 1 ^ 2)
    * Var 2 * Var 3 * (Var 4 ^ 2) + Int 5 * (Var 1 ^ 2) * Var 2 * (Var 4 ^ 3) + Int 3 * (Var 1 ^ 2) * (Var 3 ^
    2) * (Var 4 ^ 2) + Int 2 * (Var 1 ^ 2) * Var 3 * (Var 4 ^ 3) + Int 9 * Var 1 * (Var 2 ^ 4) * Var 4 + Int 3
    * Var 1 * (Var 2 ^ 3) * Var 3 * Var 4 + Int 21 * Var 1 * (Var 2 ^ 3) * (Var 4 ^ 2) + Int 6 * Var 1 * (Var
    2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int 5 * Var 1 * (Var 2 ^ 2) * (Var 4 ^ 3) + Var 1 * Var 2 * Var 3 * (Var 4
    ^ 3) + Int 3 * (Var 2 ^ 4) * (Var 4 ^ 2) + Int 2 * (Var 2 ^ 3) * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 2) *
    Var 1 * (Var 2 ^ 2) * (Var 4 ^ 2) + Int (-2) * (Var 0 ^ 2) * (Var 2 ^ 3) * (Var 4 ^ 2) + Int (-1) * (Var 0
    ^ 2) * (Var 2 ^ 2) * (Var 4 ^ 3) + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 4 + Int 2 * Var 0 *
    (Var 1 ^ 3) * Var 2 * Var 3 * Var 4 + Int 2 * Var 0 * (Var 1 ^ 3) * Var 2 * (Var 4 ^ 2) + Int 6 * Var 0 *
    (Var 1 ^ 2) * (Var 2 ^ 3) * Var 4 + Int 5 * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 * Var 4 + Int 12 *
    Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 4 ^ 2) + Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) * Var 4 + Int
    6 * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 * (Var 4 ^ 2) + Int 2 * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 4 ^ 3)
    + Int 4 * Var 0 * Var 1 * (Var 2 ^ 4) * Var 4 + Int 2 * Var 0 * Var 1 * (Var 2 ^ 3) * Var 3 * Var 4 + Int
    18 * Var 0 * Var 1 * (Var 2 ^ 3) * (Var 4 ^ 2) + Int 6 * Var 0 * Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2)
    + Int 6 * Var 0 * Var 1 * (Var 2 ^ 2) * (Var 4 ^ 3) + Var 0 * Var 1 * Var 2 * Var 3 * (Var 4 ^ 3) + Int 4
    * Var 0 * (Var 2 ^ 4) * (Var 4 ^ 2) + Int 4 * Var 0 * (Var 2 ^ 3) * (Var 4 ^ 3) + Int (-1) * (Var 1 ^ 4) *
    (Var 2 ^ 3) + Int (-2) * (Var 1 ^ 4) * (Var 2 ^ 2) * Var 3 + Int (-9) * (Var 1 ^ 4) * (Var 2 ^ 2) * Var 4
    + Int (-1) * (Var 1 ^ 4) * Var 2 * (Var 3 ^ 2) + Int (-12) * (Var 1 ^ 4) * Var 2 * Var 3 * Var 4 + Int
    (-9) * (Var 1 ^ 4) * Var 2 * (Var 4 ^ 2) + Int (-3) * (Var 1 ^ 4) * (Var 3 ^ 2) * Var 4 + Int (-6) * (Var
    1 ^ 4) * Var 3 * (Var 4 ^ 2) + Int (-1) * (Var 1 ^ 4) * (Var 4 ^ 3) + Int (-1) * (Var 1 ^ 3) * (Var 2 ^ 4)
    + Int (-1) * (Var 1 ^ 3) * (Var 2 ^ 3) * Var 3 + Int (-15) * (Var 1 ^ 3) * (Var 2 ^ 3) * Var 4 + Int (-18)
    * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 * Var 4 + Int (-27) * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 4 ^ 2) + Int
    (-6) * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) * Var 4 + Int (-27) * (Var 1 ^ 3) * Var 2 * Var 3 * (Var 4 ^ 2) +
    Int (-7) * (Var 1 ^ 3) * Var 2 * (Var 4 ^ 3) + Int (-6) * (Var 1 ^ 3) * (Var 3 ^ 2) * (Var 4 ^ 2) + Int
    (-4) * (Var 1 ^ 3) * Var 3 * (Var 4 ^ 3) + Int (-9) * (Var 1 ^ 2) * (Var 2 ^ 4) * Var 4 + Int (-6) * (Var
    1 ^ 2) * (Var 2 ^ 3) * Var 3 * Var 4 + Int (-27) * (Var 1 ^ 2) * (Var 2 ^ 3) * (Var 4 ^ 2) + Int (-18) *
    (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int (-10) * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 4 ^ 3) +
    Int (-3) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-6) * (Var 1 ^ 2) * Var 2 * Var 3 * (Var
    4 ^ 3) + Int (-1) * (Var 1 ^ 2) * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-9) * Var 1 * (Var 2 ^ 4) * (Var 4 ^ 2)
    + Int (-3) * Var 1 * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 2) + Int (-7) * Var 1 * (Var 2 ^ 3) * (Var 4 ^ 3) +
    Int (-2) * Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int (-1) * (Var 2 ^ 4) * (Var 4 ^ 3) + Int 2 * (Var
    0 ^ 2) * Var 1 * (Var 2 ^ 3) * (Var 4 ^ 2) + (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) +
    (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * (Var 4 ^ 3) + (Var 0 ^ 2) * (Var 2 ^ 4) * (Var 4 ^ 2) + Int 2 * (Var 0
    ^ 2) * (Var 2 ^ 3) * (Var 4 ^ 3) + Int (-1) * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 3) * Var 4 + Int (-2) * Var 0
    * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 * Var 4 + Int (-4) * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 4 ^ 2) +
    Int (-1) * Var 0 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) * Var 4 + Int (-4) * Var 0 * (Var 1 ^ 3) * Var 2 *
    Var 3 * (Var 4 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) * Var 2 * (Var 4 ^ 3) + Int (-2) * Var 0 * (Var 1 ^
    2) * (Var 2 ^ 4) * Var 4 + Int (-2) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 * Var 4 + Int (-12) * Var
    0 * (Var 1 ^ 2) * (Var 2 ^ 3) * (Var 4 ^ 2) + Int (-10) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 * (Var
    4 ^ 2) + Int (-6) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 4 ^ 3) + Int (-2) * Var 0 * (Var 1 ^ 2) * Var
    2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-3) * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 * (Var 4 ^ 3) + Int (-8) *
    Var 0 * Var 1 * (Var 2 ^ 4) * (Var 4 ^ 2) + Int (-4) * Var 0 * Var 1 * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 2) +
    Int (-9) * Var 0 * Var 1 * (Var 2 ^ 3) * (Var 4 ^ 3) + Int (-3) * Var 0 * Var 1 * (Var 2 ^ 2) * Var 3 *
    (Var 4 ^ 3) + Int (-2) * Var 0 * (Var 2 ^ 4) * (Var 4 ^ 3) + Int 3 * (Var 1 ^ 4) * (Var 2 ^ 3) * Var 4 +
    Int 6 * (Var 1 ^ 4) * (Var 2 ^ 2) * Var 3 * Var 4 + Int 9 * (Var 1 ^ 4) * (Var 2 ^ 2) * (Var 4 ^ 2) + Int
    3 * (Var 1 ^ 4) * Var 2 * (Var 3 ^ 2) * Var 4 + Int 12 * (Var 1 ^ 4) * Var 2 * Var 3 * (Var 4 ^ 2) + Int 3
    * (Var 1 ^ 4) * Var 2 * (Var 4 ^ 3) + Int 3 * (Var 1 ^ 4) * (Var 3 ^ 2) * (Var 4 ^ 2) + Int 2 * (Var 1 ^
    4) * Var 3 * (Var 4 ^ 3) + Int 3 * (Var 1 ^ 3) * (Var 2 ^ 4) * Var 4 + Int 3 * (Var 1 ^ 3) * (Var 2 ^ 3) *
    Var 3 * Var 4 + Int 15 * (Var 1 ^ 3) * (Var 2 ^ 3) * (Var 4 ^ 2) + Int 18 * (Var 1 ^ 3) * (Var 2 ^ 2) *
    Var 3 * (Var 4 ^ 2) + Int 9 * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 4 ^ 3) + Int 6 * (Var 1 ^ 3) * Var 2 * (Var
    3 ^ 2) * (Var 4 ^ 2) + Int 9 * (Var 1 ^ 3) * Var 2 * Var 3 * (Var 4 ^ 3) + Int 2 * (Var 1 ^ 3) * (Var 3 ^
    2) * (Var 4 ^ 3) + Int 9 * (Var 1 ^ 2) * (Var 2 ^ 4) * (Var 4 ^ 2) + Int 6 * (Var 1 ^ 2) * (Var 2 ^ 3) *
    Var 3 * (Var 4 ^ 2) + Int 9 * (Var 1 ^ 2) * (Var 2 ^ 3) * (Var 4 ^ 3) + Int 6 * (Var 1 ^ 2) * (Var 2 ^ 2)
    * Var 3 * (Var 4 ^ 3) + (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int 3 * Var 1 * (Var 2 ^ 4) *
    (Var 4 ^ 3) + Var 1 * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 4) *
    (Var 4 ^ 2) + Int (-1) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 2) + Int (-2) * (Var 0 ^ 2)
    * Var 1 * (Var 2 ^ 3) * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 2) * Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) +
    Int (-1) * (Var 0 ^ 2) * (Var 2 ^ 4) * (Var 4 ^ 3) + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 3) * (Var 4 ^
    2) + Int 4 * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int 2 * Var 0 * (Var 1 ^ 3) * (Var
    2 ^ 2) * (Var 4 ^ 3) + Int 2 * Var 0 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int 2 * Var 0 *
    (Var 1 ^ 3) * Var 2 * Var 3 * (Var 4 ^ 3) + Int 4 * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 4) * (Var 4 ^ 2) + Int
    4 * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 2) + Int 6 * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 3) *
    (Var 4 ^ 3) + Int 5 * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Var 0 * (Var 1 ^ 2) * Var
    2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int 4 * Var 0 * Var 1 * (Var 2 ^ 4) * (Var 4 ^ 3) + Int 2 * Var 0 * Var 1
    * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 3) + Int (-3) * (Var 1 ^ 4) * (Var 2 ^ 3) * (Var 4 ^ 2) + Int (-6) * (Var
    1 ^ 4) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int (-3) * (Var 1 ^ 4) * (Var 2 ^ 2) * (Var 4 ^ 3) + Int (-3)
    * (Var 1 ^ 4) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-4) * (Var 1 ^ 4) * Var 2 * Var 3 * (Var 4 ^ 3) +
    Int (-1) * (Var 1 ^ 4) * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-3) * (Var 1 ^ 3) * (Var 2 ^ 4) * (Var 4 ^ 2) +
    Int (-3) * (Var 1 ^ 3) * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 2) + Int (-5) * (Var 1 ^ 3) * (Var 2 ^ 3) * (Var 4
    ^ 3) + Int (-6) * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int (-2) * (Var 1 ^ 3) * Var 2 * (Var
    3 ^ 2) * (Var 4 ^ 3) + Int (-3) * (Var 1 ^ 2) * (Var 2 ^ 4) * (Var 4 ^ 3) + Int (-2) * (Var 1 ^ 2) * (Var
    2 ^ 3) * Var 3 * (Var 4 ^ 3) + (Var 0 ^ 2) * Var 1 * (Var 2 ^ 4) * (Var 4 ^ 3) + (Var 0 ^ 2) * Var 1 *
    (Var 2 ^ 3) * Var 3 * (Var 4 ^ 3) + Int (-1) * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 3) * (Var 4 ^ 3) + Int (-2)
    * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int (-1) * Var 0 * (Var 1 ^ 3) * Var 2 * (Var
    3 ^ 2) * (Var 4 ^ 3) + Int (-2) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 4) * (Var 4 ^ 3) + Int (-2) * Var 0 *
    (Var 1 ^ 2) * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 3) + (Var 1 ^ 4) * (Var 2 ^ 3) * (Var 4 ^ 3) + Int 2 * (Var 1
    ^ 4) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + (Var 1 ^ 4) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + (Var 1 ^ 3) *
    (Var 2 ^ 4) * (Var 4 ^ 3) + (Var 1 ^ 3) * (Var 2 ^ 3) * Var 3 * (Var 4 ^ 3)) [case Ge (Split (Var 1 * Var
    4 + Int (-1) * Var 0 * Var 1 * Var 4 + (Var 1 ^ 2) * Var 3 + Int (-2) * (Var 1 ^ 2) * Var 4 + Int (-2) *
    Var 1 * Var 2 * Var 4 + Int (-4) * Var 1 * Var 3 * Var 4 + Int (-2) * Var 1 * (Var 4 ^ 2) + Var 3 * (Var 4
    ^ 2) + Int 2 * Var 0 * (Var 1 ^ 2) * Var 4 + Int 2 * Var 0 * Var 1 * Var 2 * Var 4 + Int 4 * Var 0 * Var 1
    * Var 3 * Var 4 + Int 2 * Var 0 * Var 1 * (Var 4 ^ 2) + Int (-2) * Var 0 * Var 3 * (Var 4 ^ 2) + Int (-2)
    * (Var 1 ^ 3) * Var 3 + (Var 1 ^ 3) * Var 4 + Int (-2) * (Var 1 ^ 2) * Var 2 * Var 3 + Int 4 * (Var 1 ^ 2)
    * Var 2 * Var 4 + Int (-2) * (Var 1 ^ 2) * (Var 3 ^ 2) + Int 4 * (Var 1 ^ 2) * Var 3 * Var 4 + Int 4 *
    (Var 1 ^ 2) * (Var 4 ^ 2) + Var 1 * (Var 2 ^ 2) * Var 4 + Int 5 * Var 1 * Var 2 * Var 3 * Var 4 + Int 4 *
    Var 1 * Var 2 * (Var 4 ^ 2) + Int 5 * Var 1 * (Var 3 ^ 2) * Var 4 + Int 7 * Var 1 * Var 3 * (Var 4 ^ 2) +
    Var 1 * (Var 4 ^ 3) + Int (-1) * Var 2 * Var 3 * (Var 4 ^ 2) + Int (-2) * (Var 3 ^ 2) * (Var 4 ^ 2) + Int
    (-1) * Var 3 * (Var 4 ^ 3) + (Var 0 ^ 2) * Var 3 * (Var 4 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) * Var 4 +
    Int (-4) * Var 0 * (Var 1 ^ 2) * Var 2 * Var 4 + Int (-7) * Var 0 * (Var 1 ^ 2) * Var 3 * Var 4 + Int (-4)
    * Var 0 * (Var 1 ^ 2) * (Var 4 ^ 2) + Int (-1) * Var 0 * Var 1 * (Var 2 ^ 2) * Var 4 + Int (-5) * Var 0 *
    Var 1 * Var 2 * Var 3 * Var 4 + Int (-4) * Var 0 * Var 1 * Var 2 * (Var 4 ^ 2) + Int (-5) * Var 0 * Var 1
    * (Var 3 ^ 2) * Var 4 + Int (-6) * Var 0 * Var 1 * Var 3 * (Var 4 ^ 2) + Int (-1) * Var 0 * Var 1 * (Var 4
    ^ 3) + Int 2 * Var 0 * Var 2 * Var 3 * (Var 4 ^ 2) + Int 4 * Var 0 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int 2 *
    Var 0 * Var 3 * (Var 4 ^ 3) + (Var 1 ^ 4) * Var 3 + Int 4 * (Var 1 ^ 3) * Var 2 * Var 3 + Int (-2) * (Var
    1 ^ 3) * Var 2 * Var 4 + Int 5 * (Var 1 ^ 3) * (Var 3 ^ 2) + Int 3 * (Var 1 ^ 3) * Var 3 * Var 4 + Int
    (-2) * (Var 1 ^ 3) * (Var 4 ^ 2) + (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 + Int (-2) * (Var 1 ^ 2) * (Var 2 ^
    2) * Var 4 + Int 3 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) + Int (-3) * (Var 1 ^ 2) * Var 2 * Var 3 * Var 4 +
    Int (-8) * (Var 1 ^ 2) * Var 2 * (Var 4 ^ 2) + (Var 1 ^ 2) * (Var 3 ^ 3) + Int (-4) * (Var 1 ^ 2) * (Var 3
    ^ 2) * Var 4 + Int (-11) * (Var 1 ^ 2) * Var 3 * (Var 4 ^ 2) + Int (-2) * (Var 1 ^ 2) * (Var 4 ^ 3) + Int
    (-1) * Var 1 * (Var 2 ^ 2) * Var 3 * Var 4 + Int (-2) * Var 1 * (Var 2 ^ 2) * (Var 4 ^ 2) + Int (-5) * Var
    1 * Var 2 * (Var 3 ^ 2) * Var 4 + Int (-9) * Var 1 * Var 2 * Var 3 * (Var 4 ^ 2) + Int (-2) * Var 1 * Var
    2 * (Var 4 ^ 3) + Int (-2) * Var 1 * (Var 3 ^ 3) * Var 4 + Int (-7) * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 2) +
    Int (-3) * Var 1 * Var 3 * (Var 4 ^ 3) + Int 2 * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Var 2 * Var 3 * (Var
    4 ^ 3) + (Var 3 ^ 3) * (Var 4 ^ 2) + Int 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 2) * Var 1 *
    Var 3 * (Var 4 ^ 2) + Int (-1) * (Var 0 ^ 2) * Var 2 * Var 3 * (Var 4 ^ 2) + Int (-2) * (Var 0 ^ 2) * (Var
    3 ^ 2) * (Var 4 ^ 2) + Int (-1) * (Var 0 ^ 2) * Var 3 * (Var 4 ^ 3) + Int 2 * Var 0 * (Var 1 ^ 3) * Var 2
    * Var 4 + Int 3 * Var 0 * (Var 1 ^ 3) * Var 3 * Var 4 + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 4 ^ 2) + Int 2
    * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 4 + Int 9 * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 * Var 4 + Int 8
    * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 4 ^ 2) + Int 10 * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 2) * Var 4 + Int 14
    * Var 0 * (Var 1 ^ 2) * Var 3 * (Var 4 ^ 2) + Int 2 * Var 0 * (Var 1 ^ 2) * (Var 4 ^ 3) + Var 0 * Var 1 *
    (Var 2 ^ 2) * Var 3 * Var 4 + Int 2 * Var 0 * Var 1 * (Var 2 ^ 2) * (Var 4 ^ 2) + Int 5 * Var 0 * Var 1 *
    Var 2 * (Var 3 ^ 2) * Var 4 + Int 8 * Var 0 * Var 1 * Var 2 * Var 3 * (Var 4 ^ 2) + Int 2 * Var 0 * Var 1
    * Var 2 * (Var 4 ^ 3) + Int 2 * Var 0 * Var 1 * (Var 3 ^ 3) * Var 4 + Int 4 * Var 0 * Var 1 * (Var 3 ^ 2)
    * (Var 4 ^ 2) + Int 2 * Var 0 * Var 1 * Var 3 * (Var 4 ^ 3) + Int (-4) * Var 0 * Var 2 * (Var 3 ^ 2) *
    (Var 4 ^ 2) + Int (-2) * Var 0 * Var 2 * Var 3 * (Var 4 ^ 3) + Int (-2) * Var 0 * (Var 3 ^ 3) * (Var 4 ^
    2) + Int (-4) * Var 0 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-2) * (Var 1 ^ 4) * Var 2 * Var 3 + Int (-2) *
    (Var 1 ^ 4) * (Var 3 ^ 2) + Int (-3) * (Var 1 ^ 4) * Var 3 * Var 4 + Int (-2) * (Var 1 ^ 3) * (Var 2 ^ 2)
    * Var 3 + (Var 1 ^ 3) * (Var 2 ^ 2) * Var 4 + Int (-5) * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) + Int (-8) *
    (Var 1 ^ 3) * Var 2 * Var 3 * Var 4 + Int 4 * (Var 1 ^ 3) * Var 2 * (Var 4 ^ 2) + Int (-4) * (Var 1 ^ 3) *
    (Var 3 ^ 3) + Int (-12) * (Var 1 ^ 3) * (Var 3 ^ 2) * Var 4 + (Var 1 ^ 3) * (Var 4 ^ 3) + Int (-1) * (Var
    1 ^ 2) * (Var 2 ^ 2) * Var 3 * Var 4 + Int 4 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 4 ^ 2) + Int (-1) * (Var 1
    ^ 2) * Var 2 * (Var 3 ^ 3) + Int (-2) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) * Var 4 + Int 12 * (Var 1 ^ 2) *
    Var 2 * Var 3 * (Var 4 ^ 2) + Int 4 * (Var 1 ^ 2) * Var 2 * (Var 4 ^ 3) + Int 4 * (Var 1 ^ 2) * (Var 3 ^
    3) * Var 4 + Int 14 * (Var 1 ^ 2) * (Var 3 ^ 2) * (Var 4 ^ 2) + Int 6 * (Var 1 ^ 2) * Var 3 * (Var 4 ^ 3)
    + Int 2 * Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Var 1 * (Var 2 ^ 2) * (Var 4 ^ 3) + Int 2 * Var 1 *
    Var 2 * (Var 3 ^ 3) * Var 4 + Int 8 * Var 1 * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int 4 * Var 1 * Var 2 *
    Var 3 * (Var 4 ^ 3) + Var 1 * (Var 3 ^ 3) * (Var 4 ^ 2) + Int 2 * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int
    (-1) * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 2) + Int (-2) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-1) * (Var
    3 ^ 3) * (Var 4 ^ 3) + (Var 0 ^ 2) * Var 1 * Var 2 * Var 3 * (Var 4 ^ 2) + Int 3 * (Var 0 ^ 2) * Var 1 *
    (Var 3 ^ 2) * (Var 4 ^ 2) + (Var 0 ^ 2) * Var 1 * Var 3 * (Var 4 ^ 3) + Int 2 * (Var 0 ^ 2) * Var 2 * (Var
    3 ^ 2) * (Var 4 ^ 2) + (Var 0 ^ 2) * Var 2 * Var 3 * (Var 4 ^ 3) + (Var 0 ^ 2) * (Var 3 ^ 3) * (Var 4 ^ 2)
    + Int 2 * (Var 0 ^ 2) * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-1) * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 4 +
    Int (-4) * Var 0 * (Var 1 ^ 3) * Var 2 * Var 3 * Var 4 + Int (-4) * Var 0 * (Var 1 ^ 3) * Var 2 * (Var 4 ^
    2) + Int (-3) * Var 0 * (Var 1 ^ 3) * (Var 3 ^ 2) * Var 4 + Int (-6) * Var 0 * (Var 1 ^ 3) * Var 3 * (Var
    4 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) * (Var 4 ^ 3) + Int (-2) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var
    3 * Var 4 + Int (-4) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 4 ^ 2) + Int (-7) * Var 0 * (Var 1 ^ 2) *
    Var 2 * (Var 3 ^ 2) * Var 4 + Int (-18) * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 * (Var 4 ^ 2) + Int (-4) *
    Var 0 * (Var 1 ^ 2) * Var 2 * (Var 4 ^ 3) + Int (-7) * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 3) * Var 4 + Int
    (-20) * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-7) * Var 0 * (Var 1 ^ 2) * Var 3 * (Var 4
    ^ 3) + Int (-2) * Var 0 * Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int (-1) * Var 0 * Var 1 * (Var 2 ^
    2) * (Var 4 ^ 3) + Int (-2) * Var 0 * Var 1 * Var 2 * (Var 3 ^ 3) * Var 4 + Int (-6) * Var 0 * Var 1 * Var
    2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-3) * Var 0 * Var 1 * Var 2 * Var 3 * (Var 4 ^ 3) + Int 2 * Var 0 *
    Var 1 * (Var 3 ^ 3) * (Var 4 ^ 2) + Var 0 * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int 2 * Var 0 * Var 2 *
    (Var 3 ^ 3) * (Var 4 ^ 2) + Int 4 * Var 0 * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int 2 * Var 0 * (Var 3 ^
    3) * (Var 4 ^ 3) + (Var 1 ^ 4) * (Var 2 ^ 2) * Var 3 + Int 2 * (Var 1 ^ 4) * Var 2 * (Var 3 ^ 2) + Int 6 *
    (Var 1 ^ 4) * Var 2 * Var 3 * Var 4 + (Var 1 ^ 4) * (Var 3 ^ 3) + Int 6 * (Var 1 ^ 4) * (Var 3 ^ 2) * Var
    4 + Int 3 * (Var 1 ^ 4) * Var 3 * (Var 4 ^ 2) + Int 5 * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 * Var 4 + Int
    (-2) * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 4 ^ 2) + (Var 1 ^ 3) * Var 2 * (Var 3 ^ 3) + Int 13 * (Var 1 ^ 3)
    * Var 2 * (Var 3 ^ 2) * Var 4 + Int 4 * (Var 1 ^ 3) * Var 2 * Var 3 * (Var 4 ^ 2) + Int (-2) * (Var 1 ^ 3)
    * Var 2 * (Var 4 ^ 3) + (Var 1 ^ 3) * (Var 3 ^ 4) + Int 11 * (Var 1 ^ 3) * (Var 3 ^ 3) * Var 4 + Int 9 *
    (Var 1 ^ 3) * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-1) * (Var 1 ^ 3) * Var 3 * (Var 4 ^ 3) + Int (-1) * (Var 1
    ^ 2) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int (-2) * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 4 ^ 3) + (Var 1 ^
    2) * Var 2 * (Var 3 ^ 3) * Var 4 + Int (-5) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-7) *
    (Var 1 ^ 2) * Var 2 * Var 3 * (Var 4 ^ 3) + Int (-2) * (Var 1 ^ 2) * (Var 3 ^ 4) * Var 4 + Int (-11) *
    (Var 1 ^ 2) * (Var 3 ^ 3) * (Var 4 ^ 2) + Int (-8) * (Var 1 ^ 2) * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-1) *
    Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int (-3) * Var 1 * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 2) + Int
    (-3) * Var 1 * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Var 1 * (Var 3 ^ 4) * (Var 4 ^ 2) + Var 1 * (Var 3 ^ 3)
    * (Var 4 ^ 3) + Var 2 * (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-2) * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 2) *
    (Var 4 ^ 2) + Int (-1) * (Var 0 ^ 2) * Var 1 * Var 2 * Var 3 * (Var 4 ^ 3) + Int (-3) * (Var 0 ^ 2) * Var
    1 * (Var 3 ^ 3) * (Var 4 ^ 2) + Int (-3) * (Var 0 ^ 2) * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-1) *
    (Var 0 ^ 2) * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 2) + Int (-2) * (Var 0 ^ 2) * Var 2 * (Var 3 ^ 2) * (Var 4 ^
    3) + Int (-1) * (Var 0 ^ 2) * (Var 3 ^ 3) * (Var 4 ^ 3) + Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 * Var
    4 + Int 2 * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 4 ^ 2) + Int 2 * Var 0 * (Var 1 ^ 3) * Var 2 * (Var 3
    ^ 2) * Var 4 + Int 8 * Var 0 * (Var 1 ^ 3) * Var 2 * Var 3 * (Var 4 ^ 2) + Int 2 * Var 0 * (Var 1 ^ 3) *
    Var 2 * (Var 4 ^ 3) + Var 0 * (Var 1 ^ 3) * (Var 3 ^ 3) * Var 4 + Int 6 * Var 0 * (Var 1 ^ 3) * (Var 3 ^
    2) * (Var 4 ^ 2) + Int 3 * Var 0 * (Var 1 ^ 3) * Var 3 * (Var 4 ^ 3) + Int 4 * Var 0 * (Var 1 ^ 2) * (Var
    2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int 2 * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * (Var 4 ^ 3) + Int 2 * Var 0 *
    (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) * Var 4 + Int 14 * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 2) * (Var 4 ^
    2) + Int 9 * Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 * (Var 4 ^ 3) + Int 2 * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 4)
    * Var 4 + Int 14 * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 3) * (Var 4 ^ 2) + Int 10 * Var 0 * (Var 1 ^ 2) * (Var 3
    ^ 2) * (Var 4 ^ 3) + Var 0 * Var 1 * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int 2 * Var 0 * Var 1 * Var 2 *
    (Var 3 ^ 3) * (Var 4 ^ 2) + Var 0 * Var 1 * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-2) * Var 0 * Var 1 *
    (Var 3 ^ 4) * (Var 4 ^ 2) + Int (-4) * Var 0 * Var 1 * (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-2) * Var 0 * Var
    2 * (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-3) * (Var 1 ^ 4) * (Var 2 ^ 2) * Var 3 * Var 4 + Int (-6) * (Var 1 ^
    4) * Var 2 * (Var 3 ^ 2) * Var 4 + Int (-6) * (Var 1 ^ 4) * Var 2 * Var 3 * (Var 4 ^ 2) + Int (-3) * (Var
    1 ^ 4) * (Var 3 ^ 3) * Var 4 + Int (-6) * (Var 1 ^ 4) * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-1) * (Var 1 ^ 4)
    * Var 3 * (Var 4 ^ 3) + Int (-4) * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + (Var 1 ^ 3) * (Var 2
    ^ 2) * (Var 4 ^ 3) + Int (-3) * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 3) * Var 4 + Int (-11) * (Var 1 ^ 3) * Var
    2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-3) * (Var 1 ^ 3) * (Var 3 ^ 4) * Var 4 + Int (-10) * (Var 1 ^ 3) *
    (Var 3 ^ 3) * (Var 4 ^ 2) + Int (-2) * (Var 1 ^ 3) * (Var 3 ^ 2) * (Var 4 ^ 3) + (Var 1 ^ 2) * (Var 2 ^ 2)
    * Var 3 * (Var 4 ^ 3) + (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 2) + Int 4 * (Var 1 ^ 2) * Var 2 *
    (Var 3 ^ 2) * (Var 4 ^ 3) + Int 4 * (Var 1 ^ 2) * (Var 3 ^ 4) * (Var 4 ^ 2) + Int 6 * (Var 1 ^ 2) * (Var 3
    ^ 3) * (Var 4 ^ 3) + Var 1 * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-1) * Var 1 * (Var 3 ^ 4) * (Var 4 ^
    3) + (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 2) + Int 2 * (Var 0 ^ 2) * Var 1 * Var 2 * (Var
    3 ^ 2) * (Var 4 ^ 3) + (Var 0 ^ 2) * Var 1 * (Var 3 ^ 4) * (Var 4 ^ 2) + Int 3 * (Var 0 ^ 2) * Var 1 *
    (Var 3 ^ 3) * (Var 4 ^ 3) + (Var 0 ^ 2) * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-2) * Var 0 * (Var 1 ^
    3) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int (-1) * Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * (Var 4 ^ 3) + Int
    (-4) * Var 0 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-4) * Var 0 * (Var 1 ^ 3) * Var 2 *
    Var 3 * (Var 4 ^ 3) + Int (-2) * Var 0 * (Var 1 ^ 3) * (Var 3 ^ 3) * (Var 4 ^ 2) + Int (-3) * Var 0 * (Var
    1 ^ 3) * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-2) * Var 0 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) +
    Int (-4) * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 2) + Int (-7) * Var 0 * (Var 1 ^ 2) * Var
    2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-4) * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 4) * (Var 4 ^ 2) + Int (-7) *
    Var 0 * (Var 1 ^ 2) * (Var 3 ^ 3) * (Var 4 ^ 3) + Int 2 * Var 0 * Var 1 * (Var 3 ^ 4) * (Var 4 ^ 3) + Int
    3 * (Var 1 ^ 4) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 2) + Int 6 * (Var 1 ^ 4) * Var 2 * (Var 3 ^ 2) * (Var 4 ^
    2) + Int 2 * (Var 1 ^ 4) * Var 2 * Var 3 * (Var 4 ^ 3) + Int 3 * (Var 1 ^ 4) * (Var 3 ^ 3) * (Var 4 ^ 2) +
    Int 2 * (Var 1 ^ 4) * (Var 3 ^ 2) * (Var 4 ^ 3) + (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int 3
    * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 2) + Int 3 * (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) * (Var 4 ^
    3) + Int 3 * (Var 1 ^ 3) * (Var 3 ^ 4) * (Var 4 ^ 2) + Int 3 * (Var 1 ^ 3) * (Var 3 ^ 3) * (Var 4 ^ 3) +
    Int (-1) * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-2) * (Var 1 ^ 2) * (Var 3 ^ 4) * (Var 4
    ^ 3) + Int (-1) * (Var 0 ^ 2) * Var 1 * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-1) * (Var 0 ^ 2) * Var 1
    * (Var 3 ^ 4) * (Var 4 ^ 3) + Var 0 * (Var 1 ^ 3) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int 2 * Var 0 *
    (Var 1 ^ 3) * Var 2 * (Var 3 ^ 2) * (Var 4 ^ 3) + Var 0 * (Var 1 ^ 3) * (Var 3 ^ 3) * (Var 4 ^ 3) + Int 2
    * Var 0 * (Var 1 ^ 2) * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 3) + Int 2 * Var 0 * (Var 1 ^ 2) * (Var 3 ^ 4) *
    (Var 4 ^ 3) + Int (-1) * (Var 1 ^ 4) * (Var 2 ^ 2) * Var 3 * (Var 4 ^ 3) + Int (-2) * (Var 1 ^ 4) * Var 2
    * (Var 3 ^ 2) * (Var 4 ^ 3) + Int (-1) * (Var 1 ^ 4) * (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-1) * (Var 1 ^ 3)
    * Var 2 * (Var 3 ^ 3) * (Var 4 ^ 3) + Int (-1) * (Var 1 ^ 3) * (Var 3 ^ 4) * (Var 4 ^ 3)) [case Ge
    (Combination [term 1 (Int 1) [14; 12; 13]%nat; term 1 (Int 1) [15; 10; 13]%nat; term 1 (Int 1) [16; 11;
    12]%nat; term 1 (Int 1) [17; 10; 11]%nat] None); case Lt (Contradiction 17 (Split (Var 1 + Int (-1) * (Var
    1 ^ 2) + Int (-1) * Var 1 * Var 2 + Var 1 * Var 3 + Int (-1) * Var 1 * Var 4 + Var 3 * Var 4 + Int (-1) *
    Var 0 * Var 3 * Var 4 + (Var 1 ^ 2) * Var 2 + (Var 1 ^ 2) * Var 3 + (Var 1 ^ 2) * Var 4 + Var 1 * Var 2 *
    Var 4 + Var 1 * (Var 3 ^ 2) + Int (-1) * Var 1 * Var 3 * Var 4 + Int (-1) * (Var 3 ^ 2) * Var 4 + Var 0 *
    (Var 3 ^ 2) * Var 4 + Int (-1) * (Var 1 ^ 2) * Var 2 * Var 4 + Int (-1) * (Var 1 ^ 2) * Var 3 * Var 4 +
    Int (-1) * Var 1 * (Var 3 ^ 2) * Var 4) [case Gt (Combination [term 1 (Int (-1) * Var 4 + Var 0 * Var 4 +
    Var 1 * Var 4 + Var 2 * Var 4 + Var 3 * Var 4 + (Var 4 ^ 2) + Int (-1) * Var 0 * Var 1 * Var 4 + Int (-1)
    * Var 0 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 3 * Var 4 + Int (-1) * Var 0 * (Var 4 ^ 2) + (Var 1 ^ 2)
    * Var 3 + Var 1 * Var 2 * Var 3 + Int (-1) * Var 1 * Var 2 * Var 4 + Int (-2) * Var 1 * Var 3 * Var 4 +
    Int (-1) * Var 1 * (Var 4 ^ 2) + Int (-1) * Var 2 * Var 3 * Var 4 + Int (-1) * Var 2 * (Var 4 ^ 2) + Int
    (-1) * Var 3 * (Var 4 ^ 2) + Var 0 * Var 1 * Var 2 * Var 4 + Int 2 * Var 0 * Var 1 * Var 3 * Var 4 + Var 0
    * Var 1 * (Var 4 ^ 2) + Var 0 * Var 2 * Var 3 * Var 4 + Var 0 * Var 2 * (Var 4 ^ 2) + Var 0 * Var 3 * (Var
    4 ^ 2) + Int (-1) * (Var 1 ^ 2) * Var 2 * Var 3 + Int (-1) * (Var 1 ^ 2) * (Var 3 ^ 2) + Int (-2) * (Var 1
    ^ 2) * Var 3 * Var 4 + Int (-1) * Var 1 * Var 2 * Var 3 * Var 4 + Var 1 * Var 2 * (Var 4 ^ 2) + Var 1 *
    (Var 3 ^ 2) * Var 4 + Int 2 * Var 1 * Var 3 * (Var 4 ^ 2) + Var 2 * Var 3 * (Var 4 ^ 2) + Int (-1) * Var 0
    * Var 1 * Var 2 * Var 3 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 2 * (Var 4 ^ 2) + Int (-1) * Var 0 * Var
    1 * (Var 3 ^ 2) * Var 4 + Int (-2) * Var 0 * Var 1 * Var 3 * (Var 4 ^ 2) + Int (-1) * Var 0 * Var 2 * Var
    3 * (Var 4 ^ 2) + Int 2 * (Var 1 ^ 2) * Var 2 * Var 3 * Var 4 + Int 2 * (Var 1 ^ 2) * (Var 3 ^ 2) * Var 4
    + (Var 1 ^ 2) * Var 3 * (Var 4 ^ 2) + Int (-1) * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 2) + Var 0 * Var 1 * Var 2
    * Var 3 * (Var 4 ^ 2) + Var 0 * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-1) * (Var 1 ^ 2) * Var 2 * Var 3
    * (Var 4 ^ 2) + Int (-1) * (Var 1 ^ 2) * (Var 3 ^ 2) * (Var 4 ^ 2)) [6; 2]%nat; term 1 (Int (-1) * Var 1 +
    (Var 1 ^ 2) + Var 1 * Var 2 + Var 1 * Var 3 + Var 1 * Var 4 + Int (-1) * (Var 1 ^ 2) * Var 2 + Int (-1) *
    (Var 1 ^ 2) * Var 3 + Int (-1) * (Var 1 ^ 2) * Var 4 + Int (-1) * Var 1 * Var 2 * Var 4 + Int (-1) * Var 1
    * Var 3 * Var 4 + (Var 1 ^ 2) * Var 2 * Var 4 + (Var 1 ^ 2) * Var 3 * Var 4) [9; 6; 12]%nat; term 1 (Var 1
    * Var 3 + Int (-1) * Var 3 * Var 4 + Var 0 * Var 3 * Var 4 + Int (-1) * Var 1 * (Var 3 ^ 2) + Int (-1) *
    Var 1 * Var 3 * Var 4 + (Var 3 ^ 2) * Var 4 + Int (-1) * Var 0 * (Var 3 ^ 2) * Var 4 + Var 1 * (Var 3 ^ 2)
    * Var 4) [9; 2; 13]%nat; term (1 # 4) (Var 1 + Int (-1) * (Var 1 ^ 2) + Int (-1) * Var 1 * Var 2 + Int
    (-3) * Var 1 * Var 3 + Int (-1) * Var 1 * Var 4 + Int 2 * Var 3 * Var 4 + Int (-2) * Var 0 * Var 3 * Var 4
    + (Var 1 ^ 2) * Var 2 + (Var 1 ^ 2) * Var 3 + (Var 1 ^ 2) * Var 4 + Var 1 * Var 2 * Var 4 + Int 2 * Var 1
    * (Var 3 ^ 2) + Int 3 * Var 1 * Var 3 * Var 4 + Int (-2) * (Var 3 ^ 2) * Var 4 + Int 2 * Var 0 * (Var 3 ^
    2) * Var 4 + Int (-1) * (Var 1 ^ 2) * Var 2 * Var 4 + Int (-1) * (Var 1 ^ 2) * Var 3 * Var 4 + Int (-2) *
    Var 1 * (Var 3 ^ 2) * Var 4) [12; 13]%nat; term (3 # 4) (Var 1 + Int (-1) * (Var 1 ^ 2) + Int (-1) * Var 1
    * Var 2 + Int (-1) * Var 1 * Var 3 + Int (-1) * Var 1 * Var 4 + (Var 1 ^ 2) * Var 2 + (Var 1 ^ 2) * Var 3
    + (Var 1 ^ 2) * Var 4 + Var 1 * Var 2 * Var 4 + Var 1 * Var 3 * Var 4 + Int (-1) * (Var 1 ^ 2) * Var 2 *
    Var 4 + Int (-1) * (Var 1 ^ 2) * Var 3 * Var 4) [12; 13]%nat] (multiplied_by (Var 1 + Int (-1) * (Var 1 ^
    2) + Int (-1) * Var 1 * Var 2 + Var 1 * Var 3 + Int (-1) * Var 1 * Var 4 + Var 3 * Var 4 + Int (-1) * Var
    0 * Var 3 * Var 4 + (Var 1 ^ 2) * Var 2 + (Var 1 ^ 2) * Var 3 + (Var 1 ^ 2) * Var 4 + Var 1 * Var 2 * Var
    4 + Var 1 * (Var 3 ^ 2) + Int (-1) * Var 1 * Var 3 * Var 4 + Int (-1) * (Var 3 ^ 2) * Var 4 + Var 0 * (Var
    3 ^ 2) * Var 4 + Int (-1) * (Var 1 ^ 2) * Var 2 * Var 4 + Int (-1) * (Var 1 ^ 2) * Var 3 * Var 4 + Int
    (-1) * Var 1 * (Var 3 ^ 2) * Var 4) (FromHypothesis 17))); case Le (Combination [term 1 (Var 1 * Var 3 +
    Int (-1) * Var 1 * Var 3 * Var 4) [9]%nat; term 4 (Var 4 + Int (-1) * Var 0 * Var 4 + Var 1 * Var 3 + Int
    (-1) * Var 3 * Var 4 + Var 0 * Var 3 * Var 4 + Int (-1) * Var 1 * Var 3 * Var 4) [6; 13]%nat; term 4 (Int
    1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Int (-1) * Var 4 + Var 1 * Var 2 + Var 1 * Var 3 + Var 1 * Var 4
    + Var 2 * Var 4 + Int (-1) * Var 1 * Var 2 * Var 4 + Int (-1) * Var 1 * Var 3 * Var 4) [2; 12]%nat; term 3
    (Int 1) [12; 13; 17]%nat] None)]))]); case Lt (Contradiction 16 (Split (Int 3 + Int (-4) * Var 1 + Int
    (-4) * Var 2 + Int (-3) * Var 4 + (Var 1 ^ 2) + Int 5 * Var 1 * Var 2 + Var 1 * Var 3 + Int 4 * Var 1 *
    Var 4 + (Var 2 ^ 2) + Int 4 * Var 2 * Var 4 + Var 0 * Var 2 * Var 4 + Int (-1) * (Var 1 ^ 2) * Var 2 + Int
    (-1) * (Var 1 ^ 2) * Var 3 + Int (-1) * (Var 1 ^ 2) * Var 4 + Int (-1) * Var 1 * (Var 2 ^ 2) + Int (-5) *
    Var 1 * Var 2 * Var 4 + Int (-1) * Var 1 * Var 3 * Var 4 + Int (-1) * (Var 2 ^ 2) * Var 4 + Int (-1) * Var
    0 * (Var 2 ^ 2) * Var 4 + (Var 1 ^ 2) * Var 2 * Var 4 + (Var 1 ^ 2) * Var 3 * Var 4 + Var 1 * (Var 2 ^ 2)
    * Var 4) [case Gt (Combination [term 1 (Var 1 + Var 2 + Int (-1) * (Var 1 ^ 2) + Int (-3) * Var 1 * Var 2
    + Int (-1) * Var 1 * Var 3 + Int (-2) * Var 1 * Var 4 + Int (-1) * (Var 2 ^ 2) + Int (-2) * Var 2 * Var 4
    + Int (-1) * Var 0 * Var 2 * Var 4 + Int 2 * (Var 1 ^ 2) * Var 2 + (Var 1 ^ 2) * Var 3 + Int 2 * (Var 1 ^
    2) * Var 4 + Int 2 * Var 1 * (Var 2 ^ 2) + Var 1 * Var 2 * Var 3 + Int 6 * Var 1 * Var 2 * Var 4 + Int 2 *
    Var 1 * Var 3 * Var 4 + Var 1 * (Var 4 ^ 2) + Int 2 * (Var 2 ^ 2) * Var 4 + Var 2 * (Var 4 ^ 2) + Var 0 *
    Var 1 * Var 2 * Var 4 + Var 0 * (Var 2 ^ 2) * Var 4 + Var 0 * Var 2 * (Var 4 ^ 2) + Int (-1) * (Var 1 ^ 2)
    * (Var 2 ^ 2) + Int (-1) * (Var 1 ^ 2) * Var 2 * Var 3 + Int (-4) * (Var 1 ^ 2) * Var 2 * Var 4 + Int (-2)
    * (Var 1 ^ 2) * Var 3 * Var 4 + Int (-1) * (Var 1 ^ 2) * (Var 4 ^ 2) + Int (-4) * Var 1 * (Var 2 ^ 2) *
    Var 4 + Int (-2) * Var 1 * Var 2 * Var 3 * Var 4 + Int (-3) * Var 1 * Var 2 * (Var 4 ^ 2) + Int (-1) * Var
    1 * Var 3 * (Var 4 ^ 2) + Int (-1) * (Var 2 ^ 2) * (Var 4 ^ 2) + Int (-1) * Var 0 * Var 1 * (Var 2 ^ 2) *
    Var 4 + Int (-1) * Var 0 * Var 1 * Var 2 * Var 3 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 2 * (Var 4 ^ 2)
    + Int (-1) * Var 0 * (Var 2 ^ 2) * (Var 4 ^ 2) + Int 2 * (Var 1 ^ 2) * (Var 2 ^ 2) * Var 4 + Int 2 * (Var
    1 ^ 2) * Var 2 * Var 3 * Var 4 + Int 2 * (Var 1 ^ 2) * Var 2 * (Var 4 ^ 2) + (Var 1 ^ 2) * Var 3 * (Var 4
    ^ 2) + Int 2 * Var 1 * (Var 2 ^ 2) * (Var 4 ^ 2) + Var 1 * Var 2 * Var 3 * (Var 4 ^ 2) + Var 0 * Var 1 *
    (Var 2 ^ 2) * (Var 4 ^ 2) + Var 0 * Var 1 * Var 2 * Var 3 * (Var 4 ^ 2) + Int (-1) * (Var 1 ^ 2) * (Var 2
    ^ 2) * (Var 4 ^ 2) + Int (-1) * (Var 1 ^ 2) * Var 2 * Var 3 * (Var 4 ^ 2)) [5; 3]%nat; term 1 (Var 1 + Int
    (-1) * (Var 1 ^ 2) + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 1 * Var 3 + Int (-1) * Var 1 * Var 4 + (Var
    1 ^ 2) * Var 2 + (Var 1 ^ 2) * Var 3 + (Var 1 ^ 2) * Var 4 + Var 1 * Var 2 * Var 4 + Var 1 * Var 3 * Var 4
    + Int (-1) * (Var 1 ^ 2) * Var 2 * Var 4 + Int (-1) * (Var 1 ^ 2) * Var 3 * Var 4) [9; 5; 10]%nat; term 1
    (Var 2 + Int (-1) * Var 1 * Var 2 + Int (-1) * (Var 2 ^ 2) + Int (-1) * Var 2 * Var 4 + Int (-1) * Var 0 *
    Var 2 * Var 4 + Var 1 * (Var 2 ^ 2) + Var 1 * Var 2 * Var 4 + (Var 2 ^ 2) * Var 4 + Var 0 * (Var 2 ^ 2) *
    Var 4 + Int (-1) * Var 1 * (Var 2 ^ 2) * Var 4) [9; 3; 13]%nat; term (1 # 4) (Int (-1) * Var 1 + Int (-2)
    * Var 2 + (Var 1 ^ 2) + Int 3 * Var 1 * Var 2 + Var 1 * Var 3 + Var 1 * Var 4 + Int 2 * (Var 2 ^ 2) + Int
    2 * Var 2 * Var 4 + Int 2 * Var 0 * Var 2 * Var 4 + Int (-1) * (Var 1 ^ 2) * Var 2 + Int (-1) * (Var 1 ^
    2) * Var 3 + Int (-1) * (Var 1 ^ 2) * Var 4 + Int (-2) * Var 1 * (Var 2 ^ 2) + Int (-3) * Var 1 * Var 2 *
    Var 4 + Int (-1) * Var 1 * Var 3 * Var 4 + Int (-2) * (Var 2 ^ 2) * Var 4 + Int (-2) * Var 0 * (Var 2 ^ 2)
    * Var 4 + (Var 1 ^ 2) * Var 2 * Var 4 + (Var 1 ^ 2) * Var 3 * Var 4 + Int 2 * Var 1 * (Var 2 ^ 2) * Var 4)
    [10; 13]%nat; term (3 # 4) (Int (-1) * Var 1 + (Var 1 ^ 2) + Var 1 * Var 2 + Var 1 * Var 3 + Var 1 * Var 4
    + Int (-1) * (Var 1 ^ 2) * Var 2 + Int (-1) * (Var 1 ^ 2) * Var 3 + Int (-1) * (Var 1 ^ 2) * Var 4 + Int
    (-1) * Var 1 * Var 2 * Var 4 + Int (-1) * Var 1 * Var 3 * Var 4 + (Var 1 ^ 2) * Var 2 * Var 4 + (Var 1 ^
    2) * Var 3 * Var 4) [10; 13]%nat] (multiplied_by (Int 3 + Int (-4) * Var 1 + Int (-4) * Var 2 + Int (-3) *
    Var 4 + (Var 1 ^ 2) + Int 5 * Var 1 * Var 2 + Var 1 * Var 3 + Int 4 * Var 1 * Var 4 + (Var 2 ^ 2) + Int 4
    * Var 2 * Var 4 + Var 0 * Var 2 * Var 4 + Int (-1) * (Var 1 ^ 2) * Var 2 + Int (-1) * (Var 1 ^ 2) * Var 3
    + Int (-1) * (Var 1 ^ 2) * Var 4 + Int (-1) * Var 1 * (Var 2 ^ 2) + Int (-5) * Var 1 * Var 2 * Var 4 + Int
    (-1) * Var 1 * Var 3 * Var 4 + Int (-1) * (Var 2 ^ 2) * Var 4 + Int (-1) * Var 0 * (Var 2 ^ 2) * Var 4 +
    (Var 1 ^ 2) * Var 2 * Var 4 + (Var 1 ^ 2) * Var 3 * Var 4 + Var 1 * (Var 2 ^ 2) * Var 4) (FromHypothesis
    16))); case Le (Combination [term 1 (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Int (-1) * Var 4 + Var
    1 * Var 2 + Var 1 * Var 4 + Var 2 * Var 4 + Int (-1) * Var 1 * Var 2 * Var 4) [9]%nat; term 4 (Int 1 + Int
    (-1) * Var 1 + Int (-1) * Var 2 + Int (-1) * Var 4 + Var 1 * Var 2 + Var 1 * Var 4 + Var 2 * Var 4 + Var 0
    * Var 2 * Var 4 + Int (-1) * Var 1 * Var 2 * Var 4) [5; 13]%nat; term 4 (Int 1 + Int (-1) * Var 1 + Int
    (-1) * Var 2 + Int (-1) * Var 4 + Var 1 * Var 2 + Var 1 * Var 3 + Var 1 * Var 4 + Var 2 * Var 4 + Int (-1)
    * Var 1 * Var 2 * Var 4 + Int (-1) * Var 1 * Var 3 * Var 4) [3; 10]%nat; term 3 (Int 1) [10; 13; 16]%nat]
    None)]))]); case Lt (Contradiction 15 (Split (Int 3 * Var 4 + Int (-4) * Var 0 * Var 4 + Var 1 * Var 3 +
    Int (-4) * Var 3 * Var 4 + (Var 0 ^ 2) * Var 4 + Var 0 * Var 2 * Var 4 + Int 5 * Var 0 * Var 3 * Var 4 +
    Int (-1) * Var 1 * (Var 3 ^ 2) + Int (-1) * Var 1 * Var 3 * Var 4 + (Var 3 ^ 2) * Var 4 + Int (-1) * (Var
    0 ^ 2) * Var 2 * Var 4 + Int (-1) * (Var 0 ^ 2) * Var 3 * Var 4 + Int (-1) * Var 0 * (Var 3 ^ 2) * Var 4 +
    Var 1 * (Var 3 ^ 2) * Var 4) [case Gt (Combination [term 1 (Var 0 * (Var 4 ^ 2) + Int (-1) * Var 1 * Var 3
    * Var 4 + Var 3 * (Var 4 ^ 2) + Int (-1) * (Var 0 ^ 2) * (Var 4 ^ 2) + Var 0 * Var 1 * Var 3 * Var 4 + Int
    (-1) * Var 0 * Var 2 * (Var 4 ^ 2) + Int (-3) * Var 0 * Var 3 * (Var 4 ^ 2) + Var 1 * (Var 3 ^ 2) * Var 4
    + Var 1 * Var 3 * (Var 4 ^ 2) + Int (-1) * (Var 3 ^ 2) * (Var 4 ^ 2) + (Var 0 ^ 2) * Var 2 * (Var 4 ^ 2) +
    Int 2 * (Var 0 ^ 2) * Var 3 * (Var 4 ^ 2) + Int (-1) * Var 0 * Var 1 * Var 2 * Var 3 * Var 4 + Int (-1) *
    Var 0 * Var 1 * (Var 3 ^ 2) * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 * (Var 4 ^ 2) + Var 0 * Var 2 * Var
    3 * (Var 4 ^ 2) + Int 2 * Var 0 * (Var 3 ^ 2) * (Var 4 ^ 2) + Int (-1) * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 2)
    + Int (-1) * (Var 0 ^ 2) * Var 2 * Var 3 * (Var 4 ^ 2) + Int (-1) * (Var 0 ^ 2) * (Var 3 ^ 2) * (Var 4 ^
    2) + Var 0 * Var 1 * Var 2 * Var 3 * (Var 4 ^ 2) + Var 0 * Var 1 * (Var 3 ^ 2) * (Var 4 ^ 2)) [7; 1]%nat;
    term 1 (Var 0 * Var 4 + Int (-1) * (Var 0 ^ 2) * Var 4 + Int (-1) * Var 0 * Var 2 * Var 4 + Int (-1) * Var
    0 * Var 3 * Var 4 + (Var 0 ^ 2) * Var 2 * Var 4 + (Var 0 ^ 2) * Var 3 * Var 4) [8; 7; 12]%nat; term 1 (Int
    (-1) * Var 1 * Var 3 + Var 3 * Var 4 + Int (-1) * Var 0 * Var 3 * Var 4 + Var 1 * (Var 3 ^ 2) + Var 1 *
    Var 3 * Var 4 + Int (-1) * (Var 3 ^ 2) * Var 4 + Var 0 * (Var 3 ^ 2) * Var 4 + Int (-1) * Var 1 * (Var 3 ^
    2) * Var 4) [8; 1; 11]%nat; term (1 # 4) (Int (-1) * Var 0 * Var 4 + Int 2 * Var 1 * Var 3 + Int (-2) *
    Var 3 * Var 4 + (Var 0 ^ 2) * Var 4 + Var 0 * Var 2 * Var 4 + Int 3 * Var 0 * Var 3 * Var 4 + Int (-2) *
    Var 1 * (Var 3 ^ 2) + Int (-2) * Var 1 * Var 3 * Var 4 + Int 2 * (Var 3 ^ 2) * Var 4 + Int (-1) * (Var 0 ^
    2) * Var 2 * Var 4 + Int (-1) * (Var 0 ^ 2) * Var 3 * Var 4 + Int (-2) * Var 0 * (Var 3 ^ 2) * Var 4 + Int
    2 * Var 1 * (Var 3 ^ 2) * Var 4) [12; 11]%nat; term (3 # 4) (Int (-1) * Var 0 * Var 4 + (Var 0 ^ 2) * Var
    4 + Var 0 * Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Int (-1) * (Var 0 ^ 2) * Var 2 * Var 4 + Int (-1) *
    (Var 0 ^ 2) * Var 3 * Var 4) [12; 11]%nat] (multiplied_by (Int 3 * Var 4 + Int (-4) * Var 0 * Var 4 + Var
    1 * Var 3 + Int (-4) * Var 3 * Var 4 + (Var 0 ^ 2) * Var 4 + Var 0 * Var 2 * Var 4 + Int 5 * Var 0 * Var 3
    * Var 4 + Int (-1) * Var 1 * (Var 3 ^ 2) + Int (-1) * Var 1 * Var 3 * Var 4 + (Var 3 ^ 2) * Var 4 + Int
    (-1) * (Var 0 ^ 2) * Var 2 * Var 4 + Int (-1) * (Var 0 ^ 2) * Var 3 * Var 4 + Int (-1) * Var 0 * (Var 3 ^
    2) * Var 4 + Var 1 * (Var 3 ^ 2) * Var 4) (FromHypothesis 15))); case Le (Combination [term 1 (Var 4 + Int
    (-1) * Var 0 * Var 4 + Int (-1) * Var 3 * Var 4 + Var 0 * Var 3 * Var 4) [8]%nat; term 4 (Var 4 + Int (-1)
    * Var 0 * Var 4 + Var 1 * Var 3 + Int (-1) * Var 3 * Var 4 + Var 0 * Var 3 * Var 4 + Int (-1) * Var 1 *
    Var 3 * Var 4) [7; 11]%nat; term 4 (Var 4 + Int (-1) * Var 0 * Var 4 + Int (-1) * Var 3 * Var 4 + Var 0 *
    Var 2 * Var 4 + Var 0 * Var 3 * Var 4) [1; 12]%nat; term 3 (Int 1) [12; 11; 15]%nat] None)]))]); case Lt
    (Contradiction 14 (Split (Var 2 + Var 0 * Var 4 + Int (-1) * Var 1 * Var 2 + Int (-1) * (Var 2 ^ 2) + Int
    (-1) * Var 2 * Var 4 + Int (-1) * (Var 0 ^ 2) * Var 4 + Var 0 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 3 *
    Var 4 + Var 1 * (Var 2 ^ 2) + Var 1 * Var 2 * Var 4 + (Var 2 ^ 2) * Var 4 + (Var 0 ^ 2) * Var 2 * Var 4 +
    (Var 0 ^ 2) * Var 3 * Var 4 + Var 0 * (Var 2 ^ 2) * Var 4 + Int (-1) * Var 1 * (Var 2 ^ 2) * Var 4) [case
    Gt (Combination [term 1 (Int (-1) * Var 4 + Var 0 * Var 4 + Var 1 * Var 4 + Var 2 * Var 4 + Var 3 * Var 4
    + (Var 4 ^ 2) + Int (-1) * Var 0 * Var 1 * Var 4 + Int (-2) * Var 0 * Var 2 * Var 4 + Int (-1) * Var 0 *
    Var 3 * Var 4 + Int (-1) * Var 0 * (Var 4 ^ 2) + Int (-1) * Var 1 * Var 2 * Var 4 + Int (-1) * Var 1 * Var
    3 * Var 4 + Int (-1) * Var 1 * (Var 4 ^ 2) + Int (-1) * Var 2 * Var 3 * Var 4 + Int (-1) * Var 2 * (Var 4
    ^ 2) + Int (-1) * Var 3 * (Var 4 ^ 2) + Int 2 * Var 0 * Var 1 * Var 2 * Var 4 + Var 0 * Var 1 * Var 3 *
    Var 4 + Var 0 * Var 1 * (Var 4 ^ 2) + Var 0 * (Var 2 ^ 2) * Var 4 + Var 0 * Var 2 * Var 3 * Var 4 + Int 2
    * Var 0 * Var 2 * (Var 4 ^ 2) + Var 0 * Var 3 * (Var 4 ^ 2) + Var 1 * Var 2 * Var 3 * Var 4 + Var 1 * Var
    2 * (Var 4 ^ 2) + Var 1 * Var 3 * (Var 4 ^ 2) + Var 2 * Var 3 * (Var 4 ^ 2) + (Var 0 ^ 2) * Var 2 * (Var 4
    ^ 2) + Int (-1) * Var 0 * Var 1 * (Var 2 ^ 2) * Var 4 + Int (-1) * Var 0 * Var 1 * Var 2 * Var 3 * Var 4 +
    Int (-2) * Var 0 * Var 1 * Var 2 * (Var 4 ^ 2) + Int (-1) * Var 0 * Var 1 * Var 3 * (Var 4 ^ 2) + Int (-1)
    * Var 0 * (Var 2 ^ 2) * (Var 4 ^ 2) + Int (-1) * Var 1 * Var 2 * Var 3 * (Var 4 ^ 2) + Int (-1) * (Var 0 ^
    2) * (Var 2 ^ 2) * (Var 4 ^ 2) + Int (-1) * (Var 0 ^ 2) * Var 2 * Var 3 * (Var 4 ^ 2) + Var 0 * Var 1 *
    (Var 2 ^ 2) * (Var 4 ^ 2) + Var 0 * Var 1 * Var 2 * Var 3 * (Var 4 ^ 2)) [4; 0]%nat; term 1 (Int (-1) *
    Var 0 * Var 4 + (Var 0 ^ 2) * Var 4 + Var 0 * Var 2 * Var 4 + Var 0 * Var 3 * Var 4 + Int (-1) * (Var 0 ^
    2) * Var 2 * Var 4 + Int (-1) * (Var 0 ^ 2) * Var 3 * Var 4) [8; 4; 10]%nat; term 1 (Int (-1) * Var 2 +
    Var 1 * Var 2 + (Var 2 ^ 2) + Var 2 * Var 4 + Var 0 * Var 2 * Var 4 + Int (-1) * Var 1 * (Var 2 ^ 2) + Int
    (-1) * Var 1 * Var 2 * Var 4 + Int (-1) * (Var 2 ^ 2) * Var 4 + Int (-1) * Var 0 * (Var 2 ^ 2) * Var 4 +
    Var 1 * (Var 2 ^ 2) * Var 4) [8; 0; 11]%nat; term (1 # 4) (Int 2 * Var 2 + Var 0 * Var 4 + Int (-2) * Var
    1 * Var 2 + Int (-2) * (Var 2 ^ 2) + Int (-2) * Var 2 * Var 4 + Int (-1) * (Var 0 ^ 2) * Var 4 + Int (-3)
    * Var 0 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 3 * Var 4 + Int 2 * Var 1 * (Var 2 ^ 2) + Int 2 * Var 1 *
    Var 2 * Var 4 + Int 2 * (Var 2 ^ 2) * Var 4 + (Var 0 ^ 2) * Var 2 * Var 4 + (Var 0 ^ 2) * Var 3 * Var 4 +
    Int 2 * Var 0 * (Var 2 ^ 2) * Var 4 + Int (-2) * Var 1 * (Var 2 ^ 2) * Var 4) [10; 11]%nat; term (3 # 4)
    (Var 0 * Var 4 + Int (-1) * (Var 0 ^ 2) * Var 4 + Int (-1) * Var 0 * Var 2 * Var 4 + Int (-1) * Var 0 *
    Var 3 * Var 4 + (Var 0 ^ 2) * Var 2 * Var 4 + (Var 0 ^ 2) * Var 3 * Var 4) [10; 11]%nat] (multiplied_by
    (Var 2 + Var 0 * Var 4 + Int (-1) * Var 1 * Var 2 + Int (-1) * (Var 2 ^ 2) + Int (-1) * Var 2 * Var 4 +
    Int (-1) * (Var 0 ^ 2) * Var 4 + Var 0 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 3 * Var 4 + Var 1 * (Var 2
    ^ 2) + Var 1 * Var 2 * Var 4 + (Var 2 ^ 2) * Var 4 + (Var 0 ^ 2) * Var 2 * Var 4 + (Var 0 ^ 2) * Var 3 *
    Var 4 + Var 0 * (Var 2 ^ 2) * Var 4 + Int (-1) * Var 1 * (Var 2 ^ 2) * Var 4) (FromHypothesis 14))); case
    Le (Combination [term 1 (Var 0 * Var 2 * Var 4) [8]%nat; term 4 (Int 1 + Int (-1) * Var 1 + Int (-1) * Var
    2 + Int (-1) * Var 4 + Var 1 * Var 2 + Var 1 * Var 4 + Var 2 * Var 4 + Var 0 * Var 2 * Var 4 + Int (-1) *
    Var 1 * Var 2 * Var 4) [4; 11]%nat; term 4 (Var 4 + Int (-1) * Var 0 * Var 4 + Int (-1) * Var 3 * Var 4 +
    Var 0 * Var 2 * Var 4 + Var 0 * Var 3 * Var 4) [0; 10]%nat; term 3 (Int 1) [10; 11; 14]%nat] None)]))]);
    case Lt (Contradiction 13 (Coefficients [between 1 0 1; between 2 0 1; between 3 0 1; between 4 0 1] (Int
    1)))]); case Lt (Contradiction 12 (Coefficients [between 0 0 1; between 1 0 1; between 3 0 1; between 4 0
    1] (Int 1)))]); case Lt (Contradiction 11 (Coefficients [between 0 0 1; between 2 0 1; between 3 0 1;
    between 4 0 1] (Int 1)))]); case Lt (Contradiction 10 (Coefficients [between 0 0 1; between 1 0 1; between
    2 0 1; between 4 0 1] (Int 1)))])).
Qed.

Lemma III_1d_3 :
  forall a b c d r : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> c > 0 -> c < 1 -> d > 0 -> d < 1 -> r > 0 -> r < 1 ->
  1 - c - b - r * a - r * d + r * c + r * b + d * b + c * b + r * a * d + r * a * c - r * d * b - r * c * b =
    r * a * c + r * (1 - a) * (1 - d) + (1 - r) * (1 - b) * (1 - c) + (1 - r) * b * d.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_1d_4 :
  forall a b c d r J_next G : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> c > 0 -> c < 1 -> d > 0 -> d < 1 -> r > 0 -> r < 1 -> J_next = G ->
  G >= r * a * c + r * (1 - a) * (1 - d) + (1 - r) * (1 - b) * (1 - c) + (1 - r) * b * d ->
  J_next >= r * a * c + r * (1 - a) * (1 - d) + (1 - r) * (1 - b) * (1 - c) + (1 - r) * b * d.
Proof.
  certify (Certificate [] (Eliminate 10 6 (FromHypothesis 11))).
Qed.

Lemma III_1d_5 :
  forall a b c d r J_next J : R,
  a > 0 -> a < 1 -> b > 0 -> b < 1 -> c > 0 -> c < 1 -> d > 0 -> d < 1 -> r > 0 -> r < 1 ->
  J_next >= r * a * c + r * (1 - a) * (1 - d) + (1 - r) * (1 - b) * (1 - c) + (1 - r) * b * d ->
  J = r * a * c + r * (1 - a) * (1 - d) + (1 - r) * (1 - b) * (1 - c) + (1 - r) * b * d ->
  J_next >= J.
Proof.
  certify (Certificate [] (Eliminate 11 6 (FromHypothesis 10))).
Qed.

Lemma III_1d_6 :
  exists a b c d r : R,
  (a = 1 / 10 /\ b = 1 / 2 /\ c = 9 / 10 /\ d = 9 / 10 /\ r = 2) /\ a > 0 /\ a < 1 /\ b > 0 /\ b < 1 /\
  c > 0 /\ c < 1 /\ d > 0 /\ d < 1 /\ r > 0 /\
  1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b <> 0 /\
  1 - b - c + b * d + b * c <> 0 /\
  1 - a - d + a * c + a * d <> 0 /\
  r + d * b - d * r - r * a - d * b * r + d * r * a <> 0 /\
  ~ (1 - c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b) - b * d / (1 - b - c + b
    * d + b * c) - r * (a * c / (1 - a - d + a * c + a * d)) - r * ((d * b - d * b * r) / (r + d * b - d * r -
    r * a - d * b * r + d * r * a)) + r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c
    * r * b)) + r * (b * d / (1 - b - c + b * d + b * c)) + (d * b - d * b * r) / (r + d * b - d * r - r * a -
    d * b * r + d * r * a) * (b * d / (1 - b - c + b * d + b * c)) + c * r * a / (1 - c - r - b + c * r + c *
    b + r * b + c * r * a - c * r * b) * (b * d / (1 - b - c + b * d + b * c)) + r * (a * c / (1 - a - d + a *
    c + a * d)) * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) + r * (a * c /
    (1 - a - d + a * c + a * d)) * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r *
    b)) - r * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) * (b * d / (1 - b -
    c + b * d + b * c)) - r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b)) *
    (b * d / (1 - b - c + b * d + b * c)) >= 1 - c - b - r * a - r * d + r * c + r * b + d * b + c * b + r * a
    * d + r * a * c - r * d * b - r * c * b).
Proof.
  exists (1 / 10), (1 / 2), (9 / 10), (9 / 10), (2).
  decide_numbers.
Qed.

Lemma III_1d_7 :
  exists a b c d r : R,
  (a = 2 / 3 /\ b = 2 / 3 /\ c = 2 / 3 /\ d = 1 / 10 /\ r = -1) /\ a > 0 /\ a < 1 /\ b > 0 /\ b < 1 /\
  c > 0 /\ c < 1 /\ d > 0 /\ d < 1 /\ r < 1 /\
  1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b <> 0 /\
  1 - b - c + b * d + b * c <> 0 /\
  1 - a - d + a * c + a * d <> 0 /\
  r + d * b - d * r - r * a - d * b * r + d * r * a <> 0 /\
  ~ (1 - c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b) - b * d / (1 - b - c + b
    * d + b * c) - r * (a * c / (1 - a - d + a * c + a * d)) - r * ((d * b - d * b * r) / (r + d * b - d * r -
    r * a - d * b * r + d * r * a)) + r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c
    * r * b)) + r * (b * d / (1 - b - c + b * d + b * c)) + (d * b - d * b * r) / (r + d * b - d * r - r * a -
    d * b * r + d * r * a) * (b * d / (1 - b - c + b * d + b * c)) + c * r * a / (1 - c - r - b + c * r + c *
    b + r * b + c * r * a - c * r * b) * (b * d / (1 - b - c + b * d + b * c)) + r * (a * c / (1 - a - d + a *
    c + a * d)) * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) + r * (a * c /
    (1 - a - d + a * c + a * d)) * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r *
    b)) - r * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) * (b * d / (1 - b -
    c + b * d + b * c)) - r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b)) *
    (b * d / (1 - b - c + b * d + b * c)) >= 1 - c - b - r * a - r * d + r * c + r * b + d * b + c * b + r * a
    * d + r * a * c - r * d * b - r * c * b).
Proof.
  exists (2 / 3), (2 / 3), (2 / 3), (1 / 10), (-1).
  decide_numbers.
Qed.

Lemma III_1d_8 :
  exists a b c d r : R,
  (a = 2 /\ b = 2 / 3 /\ c = 1 / 2 /\ d = 1 / 10 /\ r = 1 / 2) /\ a > 0 /\ b > 0 /\ b < 1 /\ c > 0 /\ c < 1 /\
  d > 0 /\ d < 1 /\ r > 0 /\ r < 1 /\
  1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b <> 0 /\
  1 - b - c + b * d + b * c <> 0 /\
  1 - a - d + a * c + a * d <> 0 /\
  r + d * b - d * r - r * a - d * b * r + d * r * a <> 0 /\
  ~ (1 - c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b) - b * d / (1 - b - c + b
    * d + b * c) - r * (a * c / (1 - a - d + a * c + a * d)) - r * ((d * b - d * b * r) / (r + d * b - d * r -
    r * a - d * b * r + d * r * a)) + r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c
    * r * b)) + r * (b * d / (1 - b - c + b * d + b * c)) + (d * b - d * b * r) / (r + d * b - d * r - r * a -
    d * b * r + d * r * a) * (b * d / (1 - b - c + b * d + b * c)) + c * r * a / (1 - c - r - b + c * r + c *
    b + r * b + c * r * a - c * r * b) * (b * d / (1 - b - c + b * d + b * c)) + r * (a * c / (1 - a - d + a *
    c + a * d)) * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) + r * (a * c /
    (1 - a - d + a * c + a * d)) * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r *
    b)) - r * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) * (b * d / (1 - b -
    c + b * d + b * c)) - r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b)) *
    (b * d / (1 - b - c + b * d + b * c)) >= 1 - c - b - r * a - r * d + r * c + r * b + d * b + c * b + r * a
    * d + r * a * c - r * d * b - r * c * b).
Proof.
  exists (2), (2 / 3), (1 / 2), (1 / 10), (1 / 2).
  decide_numbers.
Qed.

Lemma III_1d_9 :
  exists a b c d r : R,
  (a = -1 /\ b = 9 / 10 /\ c = 1 / 10 /\ d = 1 / 2 /\ r = 9 / 10) /\ a < 1 /\ b > 0 /\ b < 1 /\ c > 0 /\
  c < 1 /\ d > 0 /\ d < 1 /\ r > 0 /\ r < 1 /\
  1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b <> 0 /\
  1 - b - c + b * d + b * c <> 0 /\
  1 - a - d + a * c + a * d <> 0 /\
  r + d * b - d * r - r * a - d * b * r + d * r * a <> 0 /\
  ~ (1 - c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b) - b * d / (1 - b - c + b
    * d + b * c) - r * (a * c / (1 - a - d + a * c + a * d)) - r * ((d * b - d * b * r) / (r + d * b - d * r -
    r * a - d * b * r + d * r * a)) + r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c
    * r * b)) + r * (b * d / (1 - b - c + b * d + b * c)) + (d * b - d * b * r) / (r + d * b - d * r - r * a -
    d * b * r + d * r * a) * (b * d / (1 - b - c + b * d + b * c)) + c * r * a / (1 - c - r - b + c * r + c *
    b + r * b + c * r * a - c * r * b) * (b * d / (1 - b - c + b * d + b * c)) + r * (a * c / (1 - a - d + a *
    c + a * d)) * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) + r * (a * c /
    (1 - a - d + a * c + a * d)) * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r *
    b)) - r * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) * (b * d / (1 - b -
    c + b * d + b * c)) - r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b)) *
    (b * d / (1 - b - c + b * d + b * c)) >= 1 - c - b - r * a - r * d + r * c + r * b + d * b + c * b + r * a
    * d + r * a * c - r * d * b - r * c * b).
Proof.
  exists (-1), (9 / 10), (1 / 10), (1 / 2), (9 / 10).
  decide_numbers.
Qed.

Lemma III_1d_10 :
  exists a b c d r : R,
  (a = 1 / 2 /\ b = 2 /\ c = 1 / 2 /\ d = 1 / 3 /\ r = 1 / 2) /\ a > 0 /\ a < 1 /\ b > 0 /\ c > 0 /\ c < 1 /\
  d > 0 /\ d < 1 /\ r > 0 /\ r < 1 /\
  1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b <> 0 /\
  1 - b - c + b * d + b * c <> 0 /\
  1 - a - d + a * c + a * d <> 0 /\
  r + d * b - d * r - r * a - d * b * r + d * r * a <> 0 /\
  ~ (1 - c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b) - b * d / (1 - b - c + b
    * d + b * c) - r * (a * c / (1 - a - d + a * c + a * d)) - r * ((d * b - d * b * r) / (r + d * b - d * r -
    r * a - d * b * r + d * r * a)) + r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c
    * r * b)) + r * (b * d / (1 - b - c + b * d + b * c)) + (d * b - d * b * r) / (r + d * b - d * r - r * a -
    d * b * r + d * r * a) * (b * d / (1 - b - c + b * d + b * c)) + c * r * a / (1 - c - r - b + c * r + c *
    b + r * b + c * r * a - c * r * b) * (b * d / (1 - b - c + b * d + b * c)) + r * (a * c / (1 - a - d + a *
    c + a * d)) * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) + r * (a * c /
    (1 - a - d + a * c + a * d)) * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r *
    b)) - r * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) * (b * d / (1 - b -
    c + b * d + b * c)) - r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b)) *
    (b * d / (1 - b - c + b * d + b * c)) >= 1 - c - b - r * a - r * d + r * c + r * b + d * b + c * b + r * a
    * d + r * a * c - r * d * b - r * c * b).
Proof.
  exists (1 / 2), (2), (1 / 2), (1 / 3), (1 / 2).
  decide_numbers.
Qed.

Lemma III_1d_11 :
  exists a b c d r : R,
  (a = 1 / 2 /\ b = -1 /\ c = 1 / 2 /\ d = 1 / 3 /\ r = 1 / 3) /\ a > 0 /\ a < 1 /\ b < 1 /\ c > 0 /\ c < 1 /\
  d > 0 /\ d < 1 /\ r > 0 /\ r < 1 /\
  1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b <> 0 /\
  1 - b - c + b * d + b * c <> 0 /\
  1 - a - d + a * c + a * d <> 0 /\
  r + d * b - d * r - r * a - d * b * r + d * r * a <> 0 /\
  ~ (1 - c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b) - b * d / (1 - b - c + b
    * d + b * c) - r * (a * c / (1 - a - d + a * c + a * d)) - r * ((d * b - d * b * r) / (r + d * b - d * r -
    r * a - d * b * r + d * r * a)) + r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c
    * r * b)) + r * (b * d / (1 - b - c + b * d + b * c)) + (d * b - d * b * r) / (r + d * b - d * r - r * a -
    d * b * r + d * r * a) * (b * d / (1 - b - c + b * d + b * c)) + c * r * a / (1 - c - r - b + c * r + c *
    b + r * b + c * r * a - c * r * b) * (b * d / (1 - b - c + b * d + b * c)) + r * (a * c / (1 - a - d + a *
    c + a * d)) * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) + r * (a * c /
    (1 - a - d + a * c + a * d)) * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r *
    b)) - r * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) * (b * d / (1 - b -
    c + b * d + b * c)) - r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b)) *
    (b * d / (1 - b - c + b * d + b * c)) >= 1 - c - b - r * a - r * d + r * c + r * b + d * b + c * b + r * a
    * d + r * a * c - r * d * b - r * c * b).
Proof.
  exists (1 / 2), (-1), (1 / 2), (1 / 3), (1 / 3).
  decide_numbers.
Qed.

Lemma III_1d_12 :
  exists a b c d r : R,
  (a = 1 / 3 /\ b = 9 / 10 /\ c = 2 /\ d = 1 / 3 /\ r = 9 / 10) /\ a > 0 /\ a < 1 /\ b > 0 /\ b < 1 /\
  c > 0 /\ d > 0 /\ d < 1 /\ r > 0 /\ r < 1 /\
  1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b <> 0 /\
  1 - b - c + b * d + b * c <> 0 /\
  1 - a - d + a * c + a * d <> 0 /\
  r + d * b - d * r - r * a - d * b * r + d * r * a <> 0 /\
  ~ (1 - c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b) - b * d / (1 - b - c + b
    * d + b * c) - r * (a * c / (1 - a - d + a * c + a * d)) - r * ((d * b - d * b * r) / (r + d * b - d * r -
    r * a - d * b * r + d * r * a)) + r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c
    * r * b)) + r * (b * d / (1 - b - c + b * d + b * c)) + (d * b - d * b * r) / (r + d * b - d * r - r * a -
    d * b * r + d * r * a) * (b * d / (1 - b - c + b * d + b * c)) + c * r * a / (1 - c - r - b + c * r + c *
    b + r * b + c * r * a - c * r * b) * (b * d / (1 - b - c + b * d + b * c)) + r * (a * c / (1 - a - d + a *
    c + a * d)) * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) + r * (a * c /
    (1 - a - d + a * c + a * d)) * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r *
    b)) - r * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) * (b * d / (1 - b -
    c + b * d + b * c)) - r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b)) *
    (b * d / (1 - b - c + b * d + b * c)) >= 1 - c - b - r * a - r * d + r * c + r * b + d * b + c * b + r * a
    * d + r * a * c - r * d * b - r * c * b).
Proof.
  exists (1 / 3), (9 / 10), (2), (1 / 3), (9 / 10).
  decide_numbers.
Qed.

Lemma III_1d_13 :
  exists a b c d r : R,
  (a = 1 / 2 /\ b = 2 / 3 /\ c = -1 /\ d = 9 / 10 /\ r = 1 / 10) /\ a > 0 /\ a < 1 /\ b > 0 /\ b < 1 /\
  c < 1 /\ d > 0 /\ d < 1 /\ r > 0 /\ r < 1 /\
  1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b <> 0 /\
  1 - b - c + b * d + b * c <> 0 /\
  1 - a - d + a * c + a * d <> 0 /\
  r + d * b - d * r - r * a - d * b * r + d * r * a <> 0 /\
  ~ (1 - c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b) - b * d / (1 - b - c + b
    * d + b * c) - r * (a * c / (1 - a - d + a * c + a * d)) - r * ((d * b - d * b * r) / (r + d * b - d * r -
    r * a - d * b * r + d * r * a)) + r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c
    * r * b)) + r * (b * d / (1 - b - c + b * d + b * c)) + (d * b - d * b * r) / (r + d * b - d * r - r * a -
    d * b * r + d * r * a) * (b * d / (1 - b - c + b * d + b * c)) + c * r * a / (1 - c - r - b + c * r + c *
    b + r * b + c * r * a - c * r * b) * (b * d / (1 - b - c + b * d + b * c)) + r * (a * c / (1 - a - d + a *
    c + a * d)) * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) + r * (a * c /
    (1 - a - d + a * c + a * d)) * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r *
    b)) - r * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) * (b * d / (1 - b -
    c + b * d + b * c)) - r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b)) *
    (b * d / (1 - b - c + b * d + b * c)) >= 1 - c - b - r * a - r * d + r * c + r * b + d * b + c * b + r * a
    * d + r * a * c - r * d * b - r * c * b).
Proof.
  exists (1 / 2), (2 / 3), (-1), (9 / 10), (1 / 10).
  decide_numbers.
Qed.

Lemma III_1d_14 :
  exists a b c d r : R,
  (a = 1 / 2 /\ b = 2 / 3 /\ c = 1 / 2 /\ d = 2 /\ r = 1 / 2) /\ a > 0 /\ a < 1 /\ b > 0 /\ b < 1 /\ c > 0 /\
  c < 1 /\ d > 0 /\ r > 0 /\ r < 1 /\
  1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b <> 0 /\
  1 - b - c + b * d + b * c <> 0 /\
  1 - a - d + a * c + a * d <> 0 /\
  r + d * b - d * r - r * a - d * b * r + d * r * a <> 0 /\
  ~ (1 - c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b) - b * d / (1 - b - c + b
    * d + b * c) - r * (a * c / (1 - a - d + a * c + a * d)) - r * ((d * b - d * b * r) / (r + d * b - d * r -
    r * a - d * b * r + d * r * a)) + r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c
    * r * b)) + r * (b * d / (1 - b - c + b * d + b * c)) + (d * b - d * b * r) / (r + d * b - d * r - r * a -
    d * b * r + d * r * a) * (b * d / (1 - b - c + b * d + b * c)) + c * r * a / (1 - c - r - b + c * r + c *
    b + r * b + c * r * a - c * r * b) * (b * d / (1 - b - c + b * d + b * c)) + r * (a * c / (1 - a - d + a *
    c + a * d)) * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) + r * (a * c /
    (1 - a - d + a * c + a * d)) * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r *
    b)) - r * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) * (b * d / (1 - b -
    c + b * d + b * c)) - r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b)) *
    (b * d / (1 - b - c + b * d + b * c)) >= 1 - c - b - r * a - r * d + r * c + r * b + d * b + c * b + r * a
    * d + r * a * c - r * d * b - r * c * b).
Proof.
  exists (1 / 2), (2 / 3), (1 / 2), (2), (1 / 2).
  decide_numbers.
Qed.

Lemma III_1d_15 :
  exists a b c d r : R,
  (a = 1 / 2 /\ b = 1 / 10 /\ c = 1 / 3 /\ d = -1 /\ r = 2 / 3) /\ a > 0 /\ a < 1 /\ b > 0 /\ b < 1 /\
  c > 0 /\ c < 1 /\ d < 1 /\ r > 0 /\ r < 1 /\
  1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b <> 0 /\
  1 - b - c + b * d + b * c <> 0 /\
  1 - a - d + a * c + a * d <> 0 /\
  r + d * b - d * r - r * a - d * b * r + d * r * a <> 0 /\
  ~ (1 - c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b) - b * d / (1 - b - c + b
    * d + b * c) - r * (a * c / (1 - a - d + a * c + a * d)) - r * ((d * b - d * b * r) / (r + d * b - d * r -
    r * a - d * b * r + d * r * a)) + r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c
    * r * b)) + r * (b * d / (1 - b - c + b * d + b * c)) + (d * b - d * b * r) / (r + d * b - d * r - r * a -
    d * b * r + d * r * a) * (b * d / (1 - b - c + b * d + b * c)) + c * r * a / (1 - c - r - b + c * r + c *
    b + r * b + c * r * a - c * r * b) * (b * d / (1 - b - c + b * d + b * c)) + r * (a * c / (1 - a - d + a *
    c + a * d)) * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) + r * (a * c /
    (1 - a - d + a * c + a * d)) * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r *
    b)) - r * ((d * b - d * b * r) / (r + d * b - d * r - r * a - d * b * r + d * r * a)) * (b * d / (1 - b -
    c + b * d + b * c)) - r * (c * r * a / (1 - c - r - b + c * r + c * b + r * b + c * r * a - c * r * b)) *
    (b * d / (1 - b - c + b * d + b * c)) >= 1 - c - b - r * a - r * d + r * c + r * b + d * b + c * b + r * a
    * d + r * a * c - r * d * b - r * c * b).
Proof.
  exists (1 / 2), (1 / 10), (1 / 3), (-1), (2 / 3).
  decide_numbers.
Qed.
