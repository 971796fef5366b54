(* Theorem I.1: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma I_1_1 :
  forall M delta : R,
  M >= 2 ->
  M <> 0 /\
  (1 + (M - 1) * delta) / M + (M - 1) * ((1 - delta) / M) = 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] Identity).
Qed.

Lemma I_1_2 :
  forall M a b : R,
  M >= 2 ->
  M <> 0 /\
  (1 + (M - 1) * a) / M * ((1 + (M - 1) * b) / M) + (M - 1) * ((1 - a) / M) * ((1 - b) / M) = (1 + (M - 1) * a
    * b) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] Identity).
Qed.

Lemma I_1_3 :
  forall M a b : R,
  M >= 2 ->
  M <> 0 /\
  (1 + (M - 1) * a) / M * ((1 - b) / M) + (1 - a) / M * ((1 + (M - 1) * b) / M) + (M - 2) * ((1 - a) / M) *
    ((1 - b) / M) = (1 - a * b) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] Identity).
Qed.

Lemma I_1_4 :
  forall M : R,
  M >= 2 ->
  M <> 0 /\
  M / M = 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] Identity).
Qed.

Lemma I_1_5 :
  forall M : R,
  M >= 2 ->
  M <> 0 /\
  0 / M = 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] Identity).
Qed.

Lemma I_1_6 :
  forall M delta rest : R,
  M >= 2 -> 1 + (M - 1) * delta * rest <> 0 ->
  (1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M) <> 0
    /\
  M <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  (1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M) / ((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest)
    / M) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M)) = (1 + (M - 1) * ((delta + rest + (M - 2) * delta *
    rest) / (1 + (M - 1) * delta * rest))) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Var 0 + Int (-1)
    * Var 0 * Var 1 * Var 2 + (Var 0 ^ 2) * Var 1 * Var 2) Ne (Factors 1 [factor (Var 0) 1 Gt (Coefficients
    [above 0 2] (Int 1)); factor (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) 1 Ne
    (FromHypothesis 1)]); divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Ne
    (FromHypothesis 1)] Identity).
Qed.

Lemma I_1_7 :
  forall M delta rest : R,
  M >= 2 -> 1 + (M - 1) * delta * rest <> 0 ->
  (1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M) <> 0
    /\
  M <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  (1 - delta) / M * ((1 - rest) / M) / ((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M) + (M - 1) * ((1
    - delta) / M) * ((1 - rest) / M)) = (1 - (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta *
    rest)) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Var 0 + Int (-1)
    * Var 0 * Var 1 * Var 2 + (Var 0 ^ 2) * Var 1 * Var 2) Ne (Factors 1 [factor (Var 0) 1 Gt (Coefficients
    [above 0 2] (Int 1)); factor (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) 1 Ne
    (FromHypothesis 1)]); divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Ne
    (FromHypothesis 1)] Identity).
Qed.

Lemma I_1_8 :
  forall M delta rest : R,
  M >= 2 -> 1 + (M - 1) * delta * rest <> 0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) = (delta + rest + (M - 2) * delta *
    rest) / (1 + (M - 1) * delta * rest).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Ne
    (FromHypothesis 1)] Identity).
Qed.

Lemma I_1_9 :
  forall M delta rest : R,
  M >= 2 -> 1 + (M - 1) * delta * rest <> 0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) - delta = rest * (1 - delta) * (1 +
    (M - 1) * delta) / (1 + (M - 1) * delta * rest).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Ne
    (FromHypothesis 1)] Identity).
Qed.

Lemma I_1_10 :
  forall M delta rest : R,
  M >= 2 -> 1 + (M - 1) * delta * rest <> 0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  1 - (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) = (1 - delta) * (1 - rest) / (1 +
    (M - 1) * delta * rest).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Ne
    (FromHypothesis 1)] Identity).
Qed.

Lemma I_1_11 :
  forall M delta rest : R,
  M >= 2 -> 1 + (M - 1) * delta * rest <> 0 -> delta < 1 -> rest < 1 ->
  1 - (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  1 - delta <> 0 /\
  1 - rest <> 0 /\
  (1 + (M - 1) * ((delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest))) / (1 - (delta +
    rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest)) = (1 + (M - 1) * delta) / (1 - delta) * ((1
    + (M - 1) * rest) / (1 - rest)).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Ne
    (FromHypothesis 1); divided_by (Int 1 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 1 * Var 2) Gt
    (Coefficients [below 1 1; below 2 1] (Int 1)); divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2);
    divided_by (Int (-1) + Var 2) Lt (FromHypothesis 3)] Identity).
Qed.
