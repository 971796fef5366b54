(* Theorem II.2a: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2a_1 :
  forall M P : R,
  M >= 2 -> P > -1 -> P < 1 -> P > 0 -> (M - 1) ^ 2 * P <= 1 ->
  (1 + (M - 1) * P) / (1 - P) <> 0 /\
  1 - P <> 0 /\
  1 / ((1 + (M - 1) * P) / (1 - P)) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2); divided_by (Int 1 + Int (-1) *
    Var 1 + Var 0 * Var 1) Gt (Coefficients [above 0 2; between 1 0 1] (Int 1))] (Coefficients [above 0 2;
    between 1 0 1] (Int 1))).
Qed.

Lemma II_2a_2 :
  forall M P : R,
  M >= 2 -> P > -1 -> P < 1 -> P > 0 -> (M - 1) ^ 2 * P <= 1 ->
  1 - (-M + 1) * P <> 0 /\
  (1 + (M - 1) * (-M + 1) * P) / (1 - (-M + 1) * P) < 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) Gt (Coefficients [above 0 2;
    between 1 0 1] (Int 1))] (Coefficients [above 0 2; between 1 0 1] (Int 1))).
Qed.

Lemma II_2a_3 :
  forall M P : R,
  M >= 2 -> P > -1 -> P < 1 -> P > 0 -> (M - 1) ^ 2 * P <= 1 ->
  1 - (-M + 1) * P <> 0 /\
  (1 + (M - 1) * (-M + 1) * P) / (1 - (-M + 1) * P) >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) Gt (Coefficients [above 0 2;
    between 1 0 1] (Int 1))] (FromHypothesis 4)).
Qed.

Lemma II_2a_4 :
  forall M P : R,
  M >= 2 -> P > -1 -> P < 1 -> P > 0 -> (M - 1) ^ 2 * P <= 1 ->
  M <> 0 /\
  (1 + (M - 1) * P) / M < 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 0 2;
    between 1 0 1] (Int 1))).
Qed.

Lemma II_2a_5 :
  forall M P : R,
  M >= 2 -> P > -1 -> P < 1 -> P > 0 -> (M - 1) ^ 2 * P <= 1 ->
  M <> 0 /\
  (1 + (M - 1) * P) / M > 1 / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 0 2;
    between 1 0 1] (Int 1))).
Qed.

Lemma II_2a_6 :
  exists P M : R,
  (P = 1 / 100 /\ M = -4) /\ P > -1 /\ P < 1 /\ P > 0 /\ (M - 1) ^ 2 * P <= 1 /\
  (1 + (M - 1) * P) / (1 - P) <> 0 /\
  1 - P <> 0 /\
  ~ (1 / ((1 + (M - 1) * P) / (1 - P)) < 1).
Proof.
  exists (1 / 100), (-4).
  decide_numbers.
Qed.

Lemma II_2a_7 :
  forall M P : R,
  M >= 2 -> P > -1 -> P < 1 -> P < 0 -> (M - 1) * P > -1 ->
  (1 + (M - 1) * P) / (1 - P) <> 0 /\
  1 - P <> 0 /\
  1 / ((1 + (M - 1) * P) / (1 - P)) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2); divided_by (Int 1 + Int (-1) *
    Var 1 + Var 0 * Var 1) Gt (FromHypothesis 4)] (Coefficients [above 0 2; between 1 (-1) 0] (Int 1))).
Qed.

Lemma II_2a_8 :
  forall M P : R,
  M >= 2 -> P > -1 -> P < 1 -> P < 0 -> (M - 1) * P > -1 ->
  1 - (-M + 1) * P <> 0 /\
  (1 + (M - 1) * (-M + 1) * P) / (1 - (-M + 1) * P) > 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) Gt (FromHypothesis 4)]
    (Coefficients [above 0 2; between 1 (-1) 0] (Int 1))).
Qed.

Lemma II_2a_9 :
  forall M P : R,
  M >= 2 -> P > -1 -> P < 1 -> (M - 1) ^ 2 * P = 1 ->
  M <> 0 /\
  M - 1 <> 0 /\
  (1 + (M - 1) * P) / M = 1 / (M - 1).
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Int (-1) + Var
    0) Gt (Coefficients [above 0 2] (Int 1))] (FromHypothesis 3)).
Qed.
