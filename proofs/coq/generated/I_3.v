(* Theorem I.3: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma I_3_1 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_3_2 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_3_3 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_3_4 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_3_5 :
  forall delta M rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> rest > 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) > delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1] (Int 1))).
Qed.

Lemma I_3_6 :
  forall delta M rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> rest > 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) < 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; between 2 0 1] (Int
    1))).
Qed.

Definition I_3_7 := I_3_1.

Lemma I_3_8 :
  forall delta delta_next : R,
  delta > 0 -> delta < 1 -> delta_next > delta ->
  delta_next > delta.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma I_3_9 :
  forall delta L_k L_next_k : R,
  delta > 0 -> delta < 1 -> L_k > 0 -> L_next_k > L_k ->
  L_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma I_3_10 :
  forall delta delta_next L_k L_next_k : R,
  delta > 0 -> delta < 1 -> delta_next > delta -> L_k > 0 -> L_next_k > L_k ->
  L_next_k * delta_next > L_k * delta.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma I_3_11 :
  forall M L L_next : R,
  M >= 2 -> L > 0 -> L_next > L ->
  M <> 0 /\
  (1 + (M - 1) * L_next) / M > (1 + (M - 1) * L) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Factors (-1) [factor (Var 1
    + Int (-1) * Var 2) 1 Lt (FromHypothesis 2); factor (Int (-1) + Var 0) 1 Gt (Coefficients [above 0 2] (Int
    1))])).
Qed.

Lemma I_3_12 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 0 /\ M = 2) /\ delta_1 < 1 /\ delta_2 < 1 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) > delta_1).
Proof.
  exists (1 / 2), (0), (2).
  decide_numbers.
Qed.

Lemma I_3_13 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 > 0 /\ delta_2 > 0 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) > delta_1).
Proof.
  exists (1), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma I_3_14 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 10 /\ M = -4) /\ delta_1 > 0 /\ delta_2 > 0 /\ delta_1 < 1 /\
  delta_2 < 1 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) > delta_1).
Proof.
  exists (1 / 2), (1 / 10), (-4).
  decide_numbers.
Qed.

Lemma I_3_15 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 0 /\ delta_2 = 0 /\ M = 2) /\ delta_1 < 1 /\ delta_2 < 1 /\ M >= 2 /\
  M <> 0 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  ~ ((1 + (M - 1) * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2)) *
    ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1))) / M > (1 + (M -
    1) * delta_1 * delta_2) / M).
Proof.
  exists (0), (0), (2).
  decide_numbers.
Qed.
