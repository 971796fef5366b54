(* Theorem I.4: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma I_4_1 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_4_2 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest = 0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) = delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Eliminate 3
    2 (Coefficients [] (Int 1)))] (Eliminate 3 2 Identity)).
Qed.

Lemma I_4_3 :
  forall delta M rest L : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest = 0 -> L = delta * rest ->
  M <> 0 /\
  (1 + (M - 1) * L) / M = 1 / M.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Eliminate 3 2 (Eliminate 4 3 (Coefficients [above 1 2] (Int
    1))))] (Eliminate 3 2 (Eliminate 4 3 Identity))).
Qed.

Lemma I_4_5 :
  forall M J : R,
  M >= 2 -> J * M - 1 = 0 ->
  J < 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) []%nat; term 1 (Int 1) [0]%nat; term (-1) (Int 1)
    [1]%nat] (multiplied_by (Var 0) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [0]%nat] None)))).
Qed.

Lemma I_4_4 :
  forall M : R,
  M >= 2 ->
  M > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 2] (Int 1))).
Qed.

Lemma I_4_6 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ delta_1 <= 1 /\
  delta_2 <= 1 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) = delta_1).
Proof.
  exists (1 / 2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma I_4_7 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ delta_1 <= 1 /\
  delta_2 <= 1 /\ M >= 2 /\
  M <> 0 /\
  ~ ((1 + (M - 1) * delta_1 * delta_2) / M = 1 / M).
Proof.
  exists (1 / 2), (1 / 2), (2).
  decide_numbers.
Qed.

Definition I_4_8 := I_4_1.

Lemma I_4_9 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_4_10 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_4_11 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_4_13 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest >= 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1] (Int 1))).
Qed.

Lemma I_4_12 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest >= 0 -> rest <= 1 ->
  M * delta * rest - delta * rest + 1 <> 0.
Proof.
  certify (Certificate [] (StrictSign Gt (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1)))).
Qed.

Lemma I_4_14 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest >= 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; between 2 0 1] (Int
    1))).
Qed.
