(* Theorem I.6b: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma I_6b_1 :
  forall delta M : R,
  delta > 0 -> delta < 1 -> M >= 2 ->
  1 - (2 * delta + (M - 2) * delta ^ 2) / (1 + (M - 1) * delta ^ 2) <> 0 /\
  1 + (M - 1) * delta ^ 2 <> 0 /\
  1 - delta <> 0 /\
  (1 + (M - 1) * ((2 * delta + (M - 2) * delta ^ 2) / (1 + (M - 1) * delta ^ 2))) / (1 - (2 * delta + (M - 2)
    * delta ^ 2) / (1 + (M - 1) * delta ^ 2)) = ((1 + (M - 1) * delta) / (1 - delta)) ^ 2.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * (Var 0 ^ 2) + (Var 0 ^ 2) * Var 1) Gt (Coefficients
    [between 0 0 1; above 1 2] (Int 1)); divided_by (Int 1 + Int (-2) * Var 0 + (Var 0 ^ 2)) Gt (Coefficients
    [between 0 0 1] (Int 1)); divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] Identity).
Qed.

Lemma I_6b_2 :
  forall delta M : R,
  delta > 0 -> delta < 1 -> M >= 2 ->
  1 + (M - 1) * delta ^ 2 <> 0 /\
  (2 * delta + (M - 2) * delta ^ 2) / (1 + (M - 1) * delta ^ 2) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * (Var 0 ^ 2) + (Var 0 ^ 2) * Var 1) Gt (Coefficients
    [between 0 0 1; above 1 2] (Int 1))] (Coefficients [between 0 0 1; above 1 2] (Int 1))).
Qed.

Lemma I_6b_3 :
  forall delta M : R,
  delta > 0 -> delta < 1 -> M >= 2 ->
  1 + (M - 1) * delta ^ 2 <> 0 /\
  (2 * delta + (M - 2) * delta ^ 2) / (1 + (M - 1) * delta ^ 2) < 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * (Var 0 ^ 2) + (Var 0 ^ 2) * Var 1) Gt (Coefficients
    [between 0 0 1; above 1 2] (Int 1))] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma I_6b_4 :
  forall delta M : R,
  delta > 0 -> delta < 1 -> M >= 2 ->
  1 - (2 * delta + (M - 2) * delta ^ 2) / (1 + (M - 1) * delta ^ 2) <> 0 /\
  1 + (M - 1) * delta ^ 2 <> 0 /\
  1 - delta <> 0 /\
  (1 + (M - 1) * ((2 * delta + (M - 2) * delta ^ 2) / (1 + (M - 1) * delta ^ 2))) / (1 - (2 * delta + (M - 2)
    * delta ^ 2) / (1 + (M - 1) * delta ^ 2)) = (1 + (M - 1) * delta) / (1 - delta) * ((1 + (M - 1) * delta) /
    (1 - delta)).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * (Var 0 ^ 2) + (Var 0 ^ 2) * Var 1) Gt (Coefficients
    [between 0 0 1; above 1 2] (Int 1)); divided_by (Int 1 + Int (-2) * Var 0 + (Var 0 ^ 2)) Gt (Coefficients
    [between 0 0 1] (Int 1)); divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] Identity).
Qed.

Lemma I_6b_5 :
  forall delta s M : R,
  delta > 0 -> delta < 1 -> s > 0 -> s < 1 -> M >= 2 ->
  M <> 0 /\
  (M - 1) * (1 - s ^ 2) / M - 1 + (1 + (M - 1) * delta ^ 2) / M = (s + delta) * (M - 1) / M * (delta - s).
Proof.
  certify (Certificate [divided_by (Var 2) Gt (Coefficients [above 2 2] (Int 1))] Identity).
Qed.

Lemma I_6b_6 :
  forall delta s M : R,
  delta > 0 -> delta < 1 -> s > 0 -> s < 1 -> M >= 2 ->
  M <> 0 /\
  (s + delta) * (M - 1) / M > 0.
Proof.
  certify (Certificate [divided_by (Var 2) Gt (Coefficients [above 2 2] (Int 1))] (Coefficients [between 0 0
    1; between 1 0 1; above 2 2] (Int 1))).
Qed.

Lemma I_6b_7 :
  forall delta s M : R,
  delta > 0 -> delta < 1 -> s > 0 -> s < 1 -> M >= 2 ->
  1 - delta <> 0 /\
  1 - s <> 0 /\
  (s - 1) * (delta - 1) <> 0 /\
  (1 + (M - 1) * delta) / (1 - delta) - (1 + (M - 1) * s) / (1 - s) = M / ((s - 1) * (delta - 1)) * (delta -
    s).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1); divided_by (Int (-1) + Var 1) Lt
    (FromHypothesis 3); divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Var 0 * Var 1) Gt
    (Coefficients [between 0 0 1; between 1 0 1] (Int 1))] Identity).
Qed.

Lemma I_6b_8 :
  forall delta s M : R,
  delta > 0 -> delta < 1 -> s > 0 -> s < 1 -> M >= 2 ->
  (s - 1) * (delta - 1) <> 0 /\
  M / ((s - 1) * (delta - 1)) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Var 0 * Var 1) Gt
    (Coefficients [between 0 0 1; between 1 0 1] (Int 1))] (Coefficients [above 2 2] (Int 1))).
Qed.

Lemma I_6b_9 :
  forall delta M : R,
  delta > 0 -> delta < 1 -> M >= 2 ->
  1 - delta <> 0 /\
  (1 + (M - 1) * delta) / (1 - delta) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Coefficients [between 0 0 1;
    above 1 2] (Int 1))).
Qed.

Lemma I_6b_10 :
  forall s M : R,
  s > 0 -> s < 1 -> M >= 2 ->
  1 - s <> 0 /\
  (1 + (M - 1) * s) / (1 - s) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Coefficients [between 0 0 1;
    above 1 2] (Int 1))).
Qed.

Definition I_6b_11 := I_6b_9.

Definition I_6b_12 := I_6b_10.

Lemma I_6b_13 :
  exists delta s M : R,
  (delta = 0 /\ s = 1 / 2 /\ M = 2) /\ delta < 1 /\ s > 0 /\ s < 1 /\ M >= 2 /\
  1 - delta <> 0 /\
  ~ ((1 + (M - 1) * delta) / (1 - delta) > 1).
Proof.
  exists (0), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma I_6b_14 :
  exists delta s M : R,
  (delta = 2 /\ s = 1 / 2 /\ M = 2) /\ delta > 0 /\ s > 0 /\ s < 1 /\ M >= 2 /\
  1 - delta <> 0 /\
  ~ ((1 + (M - 1) * delta) / (1 - delta) > 1).
Proof.
  exists (2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma I_6b_15 :
  exists delta s M : R,
  (delta = 1 / 2 /\ s = 0 /\ M = 2) /\ delta > 0 /\ delta < 1 /\ s < 1 /\ M >= 2 /\
  1 - s <> 0 /\
  ~ ((1 + (M - 1) * s) / (1 - s) > 1).
Proof.
  exists (1 / 2), (0), (2).
  decide_numbers.
Qed.

Lemma I_6b_16 :
  exists delta s M : R,
  (delta = 1 / 2 /\ s = 2 /\ M = 2) /\ delta > 0 /\ delta < 1 /\ s > 0 /\ M >= 2 /\
  1 - s <> 0 /\
  ~ ((1 + (M - 1) * s) / (1 - s) > 1).
Proof.
  exists (1 / 2), (2), (2).
  decide_numbers.
Qed.

Lemma I_6b_17 :
  exists delta s M : R,
  (delta = 1 / 2 /\ s = 1 / 2 /\ M = -1) /\ delta > 0 /\ delta < 1 /\ s > 0 /\ s < 1 /\
  1 - delta <> 0 /\
  ~ ((1 + (M - 1) * delta) / (1 - delta) > 1).
Proof.
  exists (1 / 2), (1 / 2), (-1).
  decide_numbers.
Qed.
