(* Theorem II.2: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2_1 :
  forall M delta rest : R,
  M >= 2 -> 1 + (M - 1) * delta * rest <> 0 ->
  delta + rest + (M - 2) * delta * rest = delta * (1 + (M - 1) * delta * rest) ->
  rest * (1 - delta) * (1 + (M - 1) * delta) = 0.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_2_2 :
  forall M delta rest : R,
  M >= 2 -> 1 + (M - 1) * delta * rest <> 0 -> rest = 0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) = delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Ne
    (FromHypothesis 1)] (Eliminate 2 2 Identity)).
Qed.

Lemma II_2_3 :
  forall M delta rest : R,
  M >= 2 -> 1 + (M - 1) * delta * rest <> 0 -> delta = 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) = 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Ne
    (FromHypothesis 1)] (Eliminate 2 1 Identity)).
Qed.

Lemma II_2_4 :
  forall M delta rest : R,
  M >= 2 -> 1 + (M - 1) * delta * rest <> 0 -> 1 + (M - 1) * delta = 0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  1 + (M - 1) * ((delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest)) = (1 + (M - 1) *
    delta) * (1 + (M - 1) * rest) / (1 + (M - 1) * delta * rest).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Ne
    (FromHypothesis 1)] Identity).
Qed.

Lemma II_2_5 :
  forall M d R_ : R,
  M >= 2 -> d < 1 -> (M - 1) * d > -1 -> 1 + (M - 1) * R_ * d <> 0 -> 1 + (M - 1) * R_ <> 0 -> R_ < 1 ->
  1 - d <> 0 /\
  1 + (M - 1) * d * R_ <> 0 /\
  1 + (M - 1) * R_ * d <> 0 /\
  (1 - (d + R_ + (M - 2) * d * R_) / (1 + (M - 1) * d * R_)) / (1 - d) = (1 - R_) / (1 + (M - 1) * R_ * d).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Ne
    (FromHypothesis 3); divided_by (Int (-1) + Var 1) Lt (FromHypothesis 1)] Identity).
Qed.

Lemma II_2_6 :
  forall M d R_ : R,
  M >= 2 -> d < 1 -> (M - 1) * d > -1 -> 1 + (M - 1) * R_ * d <> 0 -> 1 + (M - 1) * R_ <> 0 -> R_ < 1 ->
  1 + (M - 1) * d <> 0 /\
  1 + (M - 1) * d * R_ <> 0 /\
  1 + (M - 1) * R_ * d <> 0 /\
  (1 + (M - 1) * ((d + R_ + (M - 2) * d * R_) / (1 + (M - 1) * d * R_))) / (1 + (M - 1) * d) = (1 + (M - 1) *
    R_) / (1 + (M - 1) * R_ * d).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Ne
    (FromHypothesis 3); divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) Gt (FromHypothesis 2)]
    Identity).
Qed.

Lemma II_2_7 :
  forall M d R_ : R,
  M >= 2 -> d > 0 -> d < 1 -> R_ > 0 -> R_ < 1 ->
  1 + (M - 1) * d * R_ <> 0 /\
  (d + R_ + (M - 2) * d * R_) / (1 + (M - 1) * d * R_) > d.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [above 0 2; between 1 0 1; between 2 0 1] (Int 1))] (Coefficients [above 0 2; between 1 0 1; between 2 0
    1] (Int 1))).
Qed.

Lemma II_2_8 :
  exists M delta_1 delta_2 d R_ : R,
  (M = -4 /\ delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ d = 1 / 2 /\ R_ = 1 / 10) /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\ d > 0 /\ d < 1 /\ R_ > 0 /\ R_ < 1 /\
  1 + (M - 1) * d * R_ <> 0 /\
  ~ ((d + R_ + (M - 2) * d * R_) / (1 + (M - 1) * d * R_) > d).
Proof.
  exists (-4), (1 / 2), (1 / 2), (1 / 2), (1 / 10).
  decide_numbers.
Qed.
