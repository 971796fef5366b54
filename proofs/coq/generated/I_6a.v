(* Theorem I.6a: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma I_6a_1 :
  forall delta_1 delta_2 M : R,
  delta_1 > 0 -> delta_1 < 1 -> delta_2 > 0 -> delta_2 < 1 -> M >= 2 ->
  1 - (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <> 0 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 - delta_1 <> 0 /\
  1 - delta_2 <> 0 /\
  (1 + (M - 1) * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2))) / (1
    - (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2)) = (1 + (M - 1) *
    delta_1) / (1 - delta_1) * ((1 + (M - 1) * delta_2) / (1 - delta_2)).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 1 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; between 1 0 1; above 2 2] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var
    1 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1; between 1 0 1] (Int 1)); divided_by (Int (-1) + Var 0)
    Lt (FromHypothesis 1); divided_by (Int (-1) + Var 1) Lt (FromHypothesis 3)] Identity).
Qed.

Lemma I_6a_2 :
  forall delta_1 delta_2 M : R,
  delta_1 > 0 -> delta_1 < 1 -> delta_2 > 0 -> delta_2 < 1 -> M >= 2 ->
  1 - (delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) <> 0 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  1 - delta_1 <> 0 /\
  1 - delta_2 <> 0 /\
  (1 + (M - 1) * ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1))) / (1
    - (delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1)) = (1 + (M - 1) *
    delta_1) / (1 - delta_1) * ((1 + (M - 1) * delta_2) / (1 - delta_2)).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 1 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; between 1 0 1; above 2 2] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var
    1 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1; between 1 0 1] (Int 1)); divided_by (Int (-1) + Var 0)
    Lt (FromHypothesis 1); divided_by (Int (-1) + Var 1) Lt (FromHypothesis 3)] Identity).
Qed.

Lemma I_6a_3 :
  forall delta_1 delta_2 M : R,
  delta_1 > 0 -> delta_1 < 1 -> delta_2 > 0 -> delta_2 < 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 1 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; between 1 0 1; above 2 2] (Int 1))] (Coefficients [between 0 0 1; between 1 0 1; above 2
    2] (Int 1))).
Qed.

Lemma I_6a_4 :
  forall delta_1 delta_2 M : R,
  delta_1 > 0 -> delta_1 < 1 -> delta_2 > 0 -> delta_2 < 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) < 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 1 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; between 1 0 1; above 2 2] (Int 1))] (Coefficients [between 0 0 1; between 1 0 1] (Int
    1))).
Qed.

Definition I_6a_5 := I_6a_4.

Lemma I_6a_6 :
  forall delta_1 M : R,
  delta_1 > 0 -> delta_1 < 1 -> M >= 2 ->
  1 - delta_1 <> 0 /\
  (1 + (M - 1) * delta_1) / (1 - delta_1) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Coefficients [between 0 0 1;
    above 1 2] (Int 1))).
Qed.

Lemma I_6a_7 :
  forall delta_2 M : R,
  delta_2 > 0 -> delta_2 < 1 -> M >= 2 ->
  1 - delta_2 <> 0 /\
  (1 + (M - 1) * delta_2) / (1 - delta_2) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Coefficients [between 0 0 1;
    above 1 2] (Int 1))).
Qed.

Lemma I_6a_8 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 > 0 /\ delta_2 > 0 /\ delta_2 < 1 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) < 1).
Proof.
  exists (1), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma I_6a_9 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 /\ M = 2) /\ delta_1 > 0 /\ delta_1 < 1 /\ delta_2 > 0 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) < 1).
Proof.
  exists (1 / 2), (1), (2).
  decide_numbers.
Qed.

Lemma I_6a_10 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 0 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 < 1 /\ delta_2 > 0 /\ delta_2 < 1 /\ M >= 2 /\
  1 - delta_1 <> 0 /\
  ~ ((1 + (M - 1) * delta_1) / (1 - delta_1) > 1).
Proof.
  exists (0), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma I_6a_11 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 0 /\ M = 2) /\ delta_1 > 0 /\ delta_1 < 1 /\ delta_2 < 1 /\ M >= 2 /\
  1 - delta_2 <> 0 /\
  ~ ((1 + (M - 1) * delta_2) / (1 - delta_2) > 1).
Proof.
  exists (1 / 2), (0), (2).
  decide_numbers.
Qed.

Lemma I_6a_12 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = -1) /\ delta_1 > 0 /\ delta_1 < 1 /\ delta_2 > 0 /\
  delta_2 < 1 /\
  1 - delta_1 <> 0 /\
  ~ ((1 + (M - 1) * delta_1) / (1 - delta_1) > 1).
Proof.
  exists (1 / 2), (1 / 2), (-1).
  decide_numbers.
Qed.
