(* Theorem II.1: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_1_1 :
  forall M d R_1 R_2 : R,
  M >= 2 -> d >= 0 -> d <= 1 -> R_1 >= 0 -> R_1 <= R_2 -> R_2 <= 1 ->
  1 + (M - 1) * d * R_2 <> 0 /\
  1 + (M - 1) * d * R_1 <> 0 /\
  (1 + (M - 1) * d * R_1) * (1 + (M - 1) * d * R_2) <> 0 /\
  (d + R_2 + (M - 2) * d * R_2) / (1 + (M - 1) * d * R_2) - (d + R_1 + (M - 2) * d * R_1) / (1 + (M - 1) * d *
    R_1) = (R_2 - R_1) * (1 - d) * (1 + (M - 1) * d) / ((1 + (M - 1) * d * R_1) * (1 + (M - 1) * d * R_2)).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 3 + Var 0 * Var 1 * Var 3) Gt (Substitute 3
    1 (Var 2 + Int 0) (Coefficients [above 0 2; between 1 0 1; above 2 0; above 3 0] (Int 1))); divided_by
    (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients [above 0 2; between 1 0 1;
    above 2 0] (Int 1)); divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 1 * Var 3 + Var 0 * Var
    1 * Var 2 + Var 0 * Var 1 * Var 3 + (Var 1 ^ 2) * Var 2 * Var 3 + Int (-2) * Var 0 * (Var 1 ^ 2) * Var 2 *
    Var 3 + (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * Var 3) Gt (Factors 1 [factor (Int 1 + Int (-1) * Var 1 * Var 3
    + Var 0 * Var 1 * Var 3) 1 Gt (Substitute 3 1 (Var 2 + Int 0) (Coefficients [above 0 2; between 1 0 1;
    above 2 0; above 3 0] (Int 1))); factor (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) 1 Gt
    (Coefficients [above 0 2; between 1 0 1; above 2 0] (Int 1))])] Identity).
Qed.

Lemma II_1_2 :
  forall M d R_1 R_2 : R,
  M >= 2 -> d >= 0 -> d <= 1 -> R_1 >= 0 -> R_1 <= R_2 -> R_2 <= 1 ->
  1 + (M - 1) * d * R_1 <> 0 /\
  1 + (M - 1) * d * R_2 <> 0 /\
  (d + R_1 + (M - 2) * d * R_1) / (1 + (M - 1) * d * R_1) <= (d + R_2 + (M - 2) * d * R_2) / (1 + (M - 1) * d
    * R_2).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 3 + Var 0 * Var 1 * Var 3) Gt (Substitute 3
    1 (Var 2 + Int 0) (Coefficients [above 0 2; between 1 0 1; above 2 0; above 3 0] (Int 1))); divided_by
    (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients [above 0 2; between 1 0 1;
    above 2 0] (Int 1))] (Factors 1 [factor (Var 2 + Int (-1) * Var 3) 1 Le (FromHypothesis 4); factor (Int
    (-1) + Var 1) 1 Le (FromHypothesis 2); factor (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) 1 Gt
    (Coefficients [above 0 2; between 1 0 1] (Int 1))])).
Qed.

Lemma II_1_3 :
  exists d R_1 R_2 M : R,
  (d = 1 / 2 /\ R_1 = 0 /\ R_2 = 1 / 10 /\ M = -4) /\ d >= 0 /\ d <= 1 /\ R_1 >= 0 /\ R_1 <= R_2 /\
  R_2 <= 1 /\
  1 + (M - 1) * d * R_1 <> 0 /\
  1 + (M - 1) * d * R_2 <> 0 /\
  ~ ((d + R_1 + (M - 2) * d * R_1) / (1 + (M - 1) * d * R_1) <= (d + R_2 + (M - 2) * d * R_2) / (1 + (M - 1) *
    d * R_2)).
Proof.
  exists (1 / 2), (0), (1 / 10), (-4).
  decide_numbers.
Qed.

Lemma II_1_4 :
  forall M R_ d_1 d_2 : R,
  M >= 2 -> R_ >= 0 -> R_ <= 1 -> d_1 >= 0 -> d_1 <= d_2 -> d_2 <= 1 ->
  1 + (M - 1) * d_2 * R_ <> 0 /\
  1 + (M - 1) * d_1 * R_ <> 0 /\
  (1 + (M - 1) * d_1 * R_) * (1 + (M - 1) * d_2 * R_) <> 0 /\
  (d_2 + R_ + (M - 2) * d_2 * R_) / (1 + (M - 1) * d_2 * R_) - (d_1 + R_ + (M - 2) * d_1 * R_) / (1 + (M - 1)
    * d_1 * R_) = (d_2 - d_1) * (1 - R_) * (1 + (M - 1) * R_) / ((1 + (M - 1) * d_1 * R_) * (1 + (M - 1) * d_2
    * R_)).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 3 + Var 0 * Var 1 * Var 3) Gt (Substitute 3
    1 (Var 2 + Int 0) (Coefficients [above 0 2; between 1 0 1; above 2 0; above 3 0] (Int 1))); divided_by
    (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients [above 0 2; between 1 0 1;
    above 2 0] (Int 1)); divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Int (-1) * Var 1 * Var 3 + Var 0 * Var
    1 * Var 2 + Var 0 * Var 1 * Var 3 + (Var 1 ^ 2) * Var 2 * Var 3 + Int (-2) * Var 0 * (Var 1 ^ 2) * Var 2 *
    Var 3 + (Var 0 ^ 2) * (Var 1 ^ 2) * Var 2 * Var 3) Gt (Factors 1 [factor (Int 1 + Int (-1) * Var 1 * Var 3
    + Var 0 * Var 1 * Var 3) 1 Gt (Substitute 3 1 (Var 2 + Int 0) (Coefficients [above 0 2; between 1 0 1;
    above 2 0; above 3 0] (Int 1))); factor (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) 1 Gt
    (Coefficients [above 0 2; between 1 0 1; above 2 0] (Int 1))])] Identity).
Qed.

Lemma II_1_5 :
  forall M R_ d_1 d_2 : R,
  M >= 2 -> R_ >= 0 -> R_ <= 1 -> d_1 >= 0 -> d_1 <= d_2 -> d_2 <= 1 ->
  1 + (M - 1) * d_1 * R_ <> 0 /\
  1 + (M - 1) * d_2 * R_ <> 0 /\
  (d_1 + R_ + (M - 2) * d_1 * R_) / (1 + (M - 1) * d_1 * R_) <= (d_2 + R_ + (M - 2) * d_2 * R_) / (1 + (M - 1)
    * d_2 * R_).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 3 + Var 0 * Var 1 * Var 3) Gt (Substitute 3
    1 (Var 2 + Int 0) (Coefficients [above 0 2; between 1 0 1; above 2 0; above 3 0] (Int 1))); divided_by
    (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients [above 0 2; between 1 0 1;
    above 2 0] (Int 1))] (Factors 1 [factor (Var 2 + Int (-1) * Var 3) 1 Le (FromHypothesis 4); factor (Int
    (-1) + Var 1) 1 Le (FromHypothesis 2); factor (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) 1 Gt
    (Coefficients [above 0 2; between 1 0 1] (Int 1))])).
Qed.
