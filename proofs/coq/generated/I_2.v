(* Theorem I.2: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma I_2_1 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_2_2 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_2_3 :
  forall delta L_k : R,
  delta >= 0 -> delta <= 1 -> L_k >= 0 -> L_k <= 1 ->
  L_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_2_4 :
  forall delta L_k : R,
  delta >= 0 -> delta <= 1 -> L_k >= 0 -> L_k <= 1 ->
  L_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_2_5 :
  forall M L : R,
  M >= 2 -> L >= 0 -> L <= 1 ->
  M <> 0 /\
  (1 + (M - 1) * L) / M = (1 + (M - 1) * L) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] Identity).
Qed.

Lemma I_2_6 :
  forall M L : R,
  M >= 2 -> L = 0 -> L >= 0 -> L <= 1 ->
  M <> 0 /\
  (1 + (M - 1) * L) / M = 1 / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 1 1 (Coefficients [above 0 2] (Int 1)))] (Eliminate 1
    1 Identity)).
Qed.

Lemma I_2_7 :
  forall M L : R,
  M >= 2 -> L = 1 -> L >= 0 -> L <= 1 ->
  M <> 0 /\
  (1 + (M - 1) * L) / M = 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 1 1 (Coefficients [above 0 2] (Int 1)))] (Eliminate 1
    1 Identity)).
Qed.

Lemma I_2_8 :
  forall M L : R,
  M >= 2 -> L >= 0 -> L <= 1 ->
  M <> 0 /\
  (1 + (M - 1) * L) / M >= 1 / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 0 2;
    between 1 0 1] (Int 1))).
Qed.

Lemma I_2_9 :
  forall M L : R,
  M >= 2 -> L >= 0 -> L <= 1 ->
  M <> 0 /\
  (1 + (M - 1) * L) / M <= 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 0 2;
    between 1 0 1] (Int 1))).
Qed.

Lemma I_2_10 :
  forall M L_1 L_2 : R,
  M >= 2 -> L_1 < L_2 ->
  M <> 0 /\
  (1 + (M - 1) * L_1) / M < (1 + (M - 1) * L_2) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Factors (-1) [factor (Var 1
    + Int (-1) * Var 2) 1 Lt (FromHypothesis 1); factor (Int (-1) + Var 0) 1 Gt (Coefficients [above 0 2] (Int
    1))])).
Qed.

Lemma I_2_11 :
  exists M delta_1 delta_2 : R,
  (M = 2 /\ delta_1 = -1 /\ delta_2 = 1) /\ M >= 2 /\ delta_1 <= 1 /\ delta_2 <= 1 /\
  M <> 0 /\
  ~ ((1 + (M - 1) * delta_1 * delta_2) / M >= 1 / M).
Proof.
  exists (2), (-1), (1).
  decide_numbers.
Qed.

Lemma I_2_12 :
  exists M delta_1 delta_2 : R,
  (M = 2 /\ delta_1 = 2 /\ delta_2 = 2) /\ M >= 2 /\ delta_1 >= 0 /\ delta_2 >= 0 /\
  M <> 0 /\
  ~ ((1 + (M - 1) * delta_1 * delta_2) / M <= 1).
Proof.
  exists (2), (2), (2).
  decide_numbers.
Qed.

Lemma I_2_13 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 /\ delta_2 = 1 /\ M = 1 / 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ delta_1 <= 1 /\ delta_2 <= 1 /\
  M <> 0 /\
  ~ ((1 + (M - 1) * delta_1 * delta_2) / M >= 1 / M).
Proof.
  exists (1), (1), (1 / 2).
  decide_numbers.
Qed.
