(* Theorem II.5a: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_5a_1 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_5a_2 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_5a_3 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_5a_4 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_5a_5 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  1 - delta >= 1 - delta.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_5a_6 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  1 - delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Definition II_5a_7 := II_5a_1.

Definition II_5a_8 := II_5a_2.

Lemma II_5a_9 :
  forall delta E_k L_k : R,
  delta > 0 -> delta < 1 -> E_k >= 1 - L_k -> E_k > 0 -> L_k > 0 -> L_k < 1 ->
  E_k + 1 - delta >= 1 - L_k * delta.
Proof.
  certify (Certificate [] (Substitute 2 1 (Int 1 + Int (-1) * Var 1 + Int 0) (Coefficients [between 0 0 1;
    above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma II_5a_10 :
  forall delta E_k L_k : R,
  delta > 0 -> delta < 1 -> E_k >= 1 - L_k -> E_k > 0 -> L_k > 0 -> L_k < 1 ->
  E_k + 1 - delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_5a_11 :
  forall delta E_k L_k : R,
  delta > 0 -> delta < 1 -> E_k >= 1 - L_k -> E_k > 0 -> L_k > 0 -> L_k < 1 ->
  L_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_5a_12 :
  forall delta E_k L_k : R,
  delta > 0 -> delta < 1 -> E_k >= 1 - L_k -> E_k > 0 -> L_k > 0 -> L_k < 1 ->
  L_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_5a_13 :
  forall delta M s rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> s > 0 -> s <= 1 -> rest > 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + s * rest + (M - 2) * s * delta * rest - (M - 1) * (s - 1) * delta ^ 2 * rest) / (1 + (M - 1) *
    delta * rest) > delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 3 + Var 0 * Var 1 * Var 3) Gt (Coefficients
    [between 0 0 1; above 1 2; between 3 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1; between 3 0 1] (Int 1))).
Qed.

Lemma II_5a_14 :
  forall delta M s rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> s > 0 -> s <= 1 -> rest > 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + s * rest + (M - 2) * s * delta * rest - (M - 1) * (s - 1) * delta ^ 2 * rest) / (1 + (M - 1) *
    delta * rest) < 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 3 + Var 0 * Var 1 * Var 3) Gt (Coefficients
    [between 0 0 1; above 1 2; between 3 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1; between 3 0 1] (Int 1))).
Qed.

Lemma II_5a_15 :
  forall delta M s rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> s > 0 -> s <= 1 -> rest > 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + s * rest + (M - 2) * s * delta * rest - (M - 1) * (s - 1) * delta ^ 2 * rest) / (1 + (M - 1) *
    delta * rest) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 3 + Var 0 * Var 1 * Var 3) Gt (Coefficients
    [between 0 0 1; above 1 2; between 3 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1; between 3 0 1] (Int 1))).
Qed.

Definition II_5a_16 := II_5a_1.

Lemma II_5a_17 :
  forall delta delta_next : R,
  delta > 0 -> delta < 1 -> delta_next > delta ->
  delta_next >= delta.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_5a_18 :
  forall delta L_k L_next_k : R,
  delta > 0 -> delta < 1 -> L_k > 0 -> L_next_k >= L_k ->
  L_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_5a_19 :
  forall delta delta_next L_k L_next_k : R,
  delta > 0 -> delta < 1 -> delta_next > delta -> L_k > 0 -> L_next_k >= L_k ->
  L_next_k * delta_next >= L_k * delta.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_5a_20 :
  forall delta M s rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> s > 0 -> s <= 1 -> rest > 0 -> rest < 1 ->
  1 - delta <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  (1 - (delta + s * rest + (M - 2) * s * delta * rest - (M - 1) * (s - 1) * delta ^ 2 * rest) / (1 + (M - 1) *
    delta * rest)) / (1 - delta) = 1 - s + s * (1 - rest) / (1 + (M - 1) * delta * rest).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 3 + Var 0 * Var 1 * Var 3) Gt (Coefficients
    [between 0 0 1; above 1 2; between 3 0 1] (Int 1)); divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)]
    Identity).
Qed.

Lemma II_5a_21 :
  forall delta M s rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> s > 0 -> s <= 1 -> rest > 0 -> rest < 1 ->
  1 - delta <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  (1 - (delta + s * rest + (M - 2) * s * delta * rest - (M - 1) * (s - 1) * delta ^ 2 * rest) / (1 + (M - 1) *
    delta * rest)) / (1 - delta) >= 1 - s.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 3 + Var 0 * Var 1 * Var 3) Gt (Coefficients
    [between 0 0 1; above 1 2; between 3 0 1] (Int 1)); divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)]
    (Coefficients [between 0 0 1; between 2 0 1; between 3 0 1] (Int 1))).
Qed.

Lemma II_5a_22 :
  forall delta rest E L : R,
  delta > 0 -> delta < 1 -> rest > 0 -> rest < 1 -> E >= 1 - L -> E > 0 -> L > 0 -> L < 1 ->
  L = delta * rest ->
  E >= 1 - delta * rest.
Proof.
  certify (Certificate [] (Eliminate 8 3 (FromHypothesis 4))).
Qed.

Lemma II_5a_23 :
  forall delta M s rest E : R,
  delta > 0 -> delta < 1 -> M >= 2 -> s > 0 -> s <= 1 -> rest > 0 -> rest < 1 -> E > 0 ->
  E >= 1 - delta * rest ->
  1 - delta <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  (1 - (delta + s * rest + (M - 2) * s * delta * rest - (M - 1) * (s - 1) * delta ^ 2 * rest) / (1 + (M - 1) *
    delta * rest)) / (1 - delta) <= 1 - s + E.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 3 + Var 0 * Var 1 * Var 3) Gt (Coefficients
    [between 0 0 1; above 1 2; between 3 0 1] (Int 1)); divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)]
    (Factors (-1) [factor (Int (-1) + Var 0) 1 Lt (FromHypothesis 1); factor (Int (-1) * Var 2 + Var 4 + Var 2
    * Var 3 + Int (-1) * Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 3 * Var 4) 1 Ge (Substitute 4 1 (Int 1 +
    Int 0 + Int (-1) * Var 0 * Var 3) (Coefficients [between 0 0 1; above 1 2; between 2 0 1; between 3 0 1;
    above 4 0] (Int 1)))])).
Qed.

Lemma II_5a_24 :
  forall delta L L_0 rest : R,
  delta > 0 -> delta < 1 -> L >= L_0 -> L_0 > 0 -> L_0 < 1 -> rest > 0 -> rest < 1 -> L > 0 -> L < 1 ->
  L = delta * rest ->
  rest >= L_0.
Proof.
  certify (Certificate [] (Eliminate 9 1 (Substitute 2 (-1) (Int (-1) * Int 0 + Var 0 * Var 3) (Coefficients
    [between 0 0 1; above 2 0; between 3 0 1] (Int 1))))).
Qed.

Lemma II_5a_25 :
  forall L L_0 L_next : R,
  L >= L_0 -> L_0 > 0 -> L_0 < 1 -> L > 0 -> L < 1 -> L_next >= L ->
  L_next >= L_0.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 1 (Var 0 + Int 0)
    (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma II_5a_26 :
  forall delta M s L_0 rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> s > 0 -> s <= 1 -> L_0 > 0 -> L_0 < 1 -> rest > 0 -> rest < 1 ->
  rest >= L_0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  1 - (delta + s * rest + (M - 2) * s * delta * rest - (M - 1) * (s - 1) * delta ^ 2 * rest) / (1 + (M - 1) *
    delta * rest) <= (1 - s * L_0) * (1 - delta).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 4 + Var 0 * Var 1 * Var 4) Gt (Coefficients
    [between 0 0 1; above 1 2; between 4 0 1] (Int 1))] (Factors 1 [factor (Var 2) 1 Gt (FromHypothesis 3);
    factor (Int (-1) + Var 0) 1 Lt (FromHypothesis 1); factor (Var 3 + Int (-1) * Var 4 + Var 0 * Var 4 + Int
    (-1) * Var 0 * Var 1 * Var 4 + Int (-1) * Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 3 * Var 4) 1 Le
    (Substitute 4 1 (Var 3 + Int 0) (Coefficients [between 0 0 1; above 1 2; between 3 0 1; above 4 0] (Int
    1)))])).
Qed.

Lemma II_5a_27 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  1 - delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_5a_28 :
  forall s L_0 : R,
  s > 0 -> s <= 1 -> L_0 > 0 -> L_0 < 1 ->
  1 - s * L_0 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_5a_29 :
  forall s L_0 : R,
  s > 0 -> s <= 1 -> L_0 > 0 -> L_0 < 1 ->
  1 - s * L_0 < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_5a_30 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  1 - delta <= 1 - delta.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_5a_31 :
  forall M L : R,
  M >= 2 -> L > 0 -> L < 1 ->
  M <> 0 /\
  (1 + (M - 1) * L) / M <= 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 0 2;
    between 1 0 1] (Int 1))).
Qed.

Lemma II_5a_32 :
  forall M E L : R,
  M >= 2 -> E >= 1 - L -> E > 0 -> L > 0 -> L < 1 ->
  M <> 0 /\
  1 - (1 + (M - 1) * L) / M <= E.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Substitute 2 1 (Int 1 + Int
    (-1) * Var 1 + Int 0) (Coefficients [above 0 2; above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma II_5a_33 :
  forall delta M s rest E : R,
  delta > 0 -> delta < 1 -> M >= 2 -> s > 0 -> s <= 1 -> rest > 0 -> rest < 1 -> E > 0 ->
  1 - delta <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  1 - s - (1 - (delta + s * rest + (M - 2) * s * delta * rest - (M - 1) * (s - 1) * delta ^ 2 * rest) / (1 +
    (M - 1) * delta * rest)) / (1 - delta) <= E.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 3 + Var 0 * Var 1 * Var 3) Gt (Coefficients
    [between 0 0 1; above 1 2; between 3 0 1] (Int 1)); divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)]
    (Coefficients [between 0 0 1; above 1 2; between 2 0 1; between 3 0 1; above 4 0] (Int 1))).
Qed.

Lemma II_5a_34 :
  exists delta_1 delta_2 M s : R,
  (delta_1 = 1 / 2 /\ delta_2 = 0 /\ M = 2 /\ s = 1 / 2) /\ delta_1 < 1 /\ delta_2 < 1 /\ M >= 2 /\ s > 0 /\
  s <= 1 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + s * delta_2 + (M - 2) * s * delta_1 * delta_2 - (M - 1) * (s - 1) * delta_1 ^ 2 * delta_2) /
    (1 + (M - 1) * delta_1 * delta_2) > delta_1).
Proof.
  exists (1 / 2), (0), (2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_5a_35 :
  exists delta_1 delta_2 M s : R,
  (delta_1 = 1 /\ delta_2 = 1 / 2 /\ M = 2 /\ s = 1 / 2) /\ delta_1 > 0 /\ delta_2 > 0 /\ M >= 2 /\ s > 0 /\
  s <= 1 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + s * delta_2 + (M - 2) * s * delta_1 * delta_2 - (M - 1) * (s - 1) * delta_1 ^ 2 * delta_2) /
    (1 + (M - 1) * delta_1 * delta_2) > delta_1).
Proof.
  exists (1), (1 / 2), (2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_5a_36 :
  exists delta_1 delta_2 s M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 10 /\ s = 1 / 2 /\ M = -4) /\ delta_1 > 0 /\ delta_2 > 0 /\ delta_1 < 1 /\
  delta_2 < 1 /\ s > 0 /\ s <= 1 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + s * delta_2 + (M - 2) * s * delta_1 * delta_2 - (M - 1) * (s - 1) * delta_1 ^ 2 * delta_2) /
    (1 + (M - 1) * delta_1 * delta_2) > delta_1).
Proof.
  exists (1 / 2), (1 / 10), (1 / 2), (-4).
  decide_numbers.
Qed.

Lemma II_5a_37 :
  exists delta_1 delta_2 M s : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ s = 0) /\ delta_1 > 0 /\ delta_2 > 0 /\ delta_1 < 1 /\
  delta_2 < 1 /\ M >= 2 /\ s <= 1 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + s * delta_2 + (M - 2) * s * delta_1 * delta_2 - (M - 1) * (s - 1) * delta_1 ^ 2 * delta_2) /
    (1 + (M - 1) * delta_1 * delta_2) > delta_1).
Proof.
  exists (1 / 2), (1 / 2), (2), (0).
  decide_numbers.
Qed.

Lemma II_5a_38 :
  exists delta_1 delta_2 M s : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ s = 3) /\ delta_1 > 0 /\ delta_2 > 0 /\ delta_1 < 1 /\
  delta_2 < 1 /\ M >= 2 /\ s > 0 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + s * delta_2 + (M - 2) * s * delta_1 * delta_2 - (M - 1) * (s - 1) * delta_1 ^ 2 * delta_2) /
    (1 + (M - 1) * delta_1 * delta_2) < 1).
Proof.
  exists (1 / 2), (1 / 2), (2), (3).
  decide_numbers.
Qed.
