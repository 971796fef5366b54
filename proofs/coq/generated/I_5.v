(* Theorem I.5: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma I_5_1 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_5_2 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_5_3 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_5_4 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition I_5_5 := I_5_1.

Lemma I_5_6 :
  forall delta M rest : R,
  delta <= 1 -> M >= 2 -> delta > 0 -> rest > 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) >= delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1] (Int 1))).
Qed.

Lemma I_5_7 :
  forall delta M rest : R,
  delta <= 1 -> M >= 2 -> delta > 0 -> rest > 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1] (Int 1))).
Qed.

Lemma I_5_8 :
  forall delta_next : R,
  delta_next > 0 ->
  delta_next > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_5_9 :
  forall delta_next rest_next_k : R,
  delta_next > 0 -> rest_next_k > 0 ->
  rest_next_k * delta_next > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma I_5_10 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_5_11 :
  forall delta delta_next : R,
  delta <= 1 -> delta > 0 -> delta_next >= delta ->
  delta_next >= delta.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma I_5_12 :
  forall delta L_k L_next_k : R,
  delta <= 1 -> delta > 0 -> L_k > 0 -> L_next_k >= L_k ->
  L_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma I_5_13 :
  forall delta delta_next L_k L_next_k : R,
  delta <= 1 -> delta > 0 -> delta_next >= delta -> L_k > 0 -> L_next_k >= L_k ->
  L_next_k * delta_next >= L_k * delta.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma I_5_14 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  1 - delta >= 1 - delta.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma I_5_15 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_5_16 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_5_17 :
  forall delta E_k L_k : R,
  delta <= 1 -> delta > 0 -> E_k >= 1 - L_k -> L_k >= 0 -> L_k <= 1 ->
  E_k + 1 - delta >= 1 - L_k * delta.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 1 + Int (-1) * Var 2 + Int 0) (Coefficients [between 0 0 1;
    above 1 0; between 2 0 1] (Int 1)))).
Qed.

Lemma I_5_18 :
  forall delta E_k L_k : R,
  delta <= 1 -> delta > 0 -> E_k >= 1 - L_k -> L_k >= 0 -> L_k <= 1 ->
  L_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma I_5_19 :
  forall delta E_k L_k : R,
  delta <= 1 -> delta > 0 -> E_k >= 1 - L_k -> L_k >= 0 -> L_k <= 1 ->
  L_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma I_5_20 :
  forall delta rest L c : R,
  delta <= 1 -> delta > 0 -> rest > 0 -> L >= c -> c > 0 -> c <= 1 -> rest <= 1 -> L > 0 -> L <= 1 ->
  L = delta * rest ->
  rest >= c.
Proof.
  certify (Certificate [] (Eliminate 9 2 (Substitute 3 (-1) (Int (-1) * Int 0 + Var 0 * Var 1) (Coefficients
    [between 0 0 1; between 1 0 1; above 3 0] (Int 1))))).
Qed.

Lemma I_5_21 :
  forall L c L_next : R,
  L >= c -> c > 0 -> c <= 1 -> L > 0 -> L_next >= L -> L <= 1 ->
  L_next >= c.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 1 (Var 0 + Int 0)
    (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma I_5_22 :
  forall delta M rest : R,
  delta <= 1 -> M >= 2 -> delta > 0 -> rest > 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; between 2 0 1] (Int
    1))).
Qed.

Lemma I_5_23 :
  forall delta M rest c : R,
  delta <= 1 -> M >= 2 -> delta > 0 -> rest > 0 -> c > 0 -> c <= 1 -> rest <= 1 -> rest >= c ->
  1 + (M - 1) * delta * rest <> 0 /\
  1 - (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= (1 - c) * (1 - delta).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Factors 1 [factor (Int (-1) + Var 0) 1 Le
    (FromHypothesis 0); factor (Int (-1) * Var 2 + Var 3 + Var 0 * Var 2 + Int (-1) * Var 0 * Var 1 * Var 2 +
    Int (-1) * Var 0 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var 3) 1 Le (Substitute 3 (-1) (Var 2 + Int
    (-1) * Int 0) (Coefficients [between 0 0 1; above 1 2; between 2 0 1; above 3 0] (Int 1)))])).
Qed.

Lemma I_5_24 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  1 - delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_5_25 :
  forall c : R,
  c > 0 -> c <= 1 ->
  1 - c >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_5_26 :
  forall c : R,
  c > 0 -> c <= 1 ->
  1 - c < 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_5_27 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  1 - delta <= 1 - delta.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma I_5_28 :
  forall M L : R,
  M >= 2 -> L > 0 -> L <= 1 ->
  M <> 0 /\
  (1 + (M - 1) * L) / M <= 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 0 2;
    between 1 0 1] (Int 1))).
Qed.

Lemma I_5_29 :
  forall M L E : R,
  M >= 2 -> L > 0 -> E >= 1 - L -> L <= 1 ->
  M <> 0 /\
  1 - (1 + (M - 1) * L) / M <= E.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Substitute 2 1 (Int 1 + Int
    (-1) * Var 1 + Int 0) (Coefficients [above 0 2; between 1 0 1; above 2 0] (Int 1)))).
Qed.

Lemma I_5_30 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> delta = 0 -> rest > 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) = rest.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Eliminate 3
    0 (Coefficients [] (Int 1)))] (Eliminate 3 0 Identity)).
Qed.

Lemma I_5_31 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> delta = 0 -> rest > 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Eliminate 3
    0 (Coefficients [] (Int 1)))] (Eliminate 3 0 (FromHypothesis 4))).
Qed.

Lemma I_5_32 :
  forall delta M rest : R,
  delta <= 1 -> M >= 2 -> delta > 0 -> rest = 0 -> rest >= 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) = delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Eliminate 3
    2 (Coefficients [] (Int 1)))] (Eliminate 3 2 Identity)).
Qed.

Lemma I_5_33 :
  forall delta M rest : R,
  delta <= 1 -> M >= 2 -> delta > 0 -> rest = 0 -> rest >= 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Eliminate 3
    2 (Coefficients [] (Int 1)))] (Eliminate 3 2 (FromHypothesis 2))).
Qed.

Lemma I_5_34 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> delta = 0 -> rest > 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Eliminate 3
    0 (Coefficients [] (Int 1)))] (Eliminate 3 0 (FromHypothesis 5))).
Qed.

Lemma I_5_35 :
  forall delta M rest : R,
  delta <= 1 -> M >= 2 -> delta > 0 -> rest = 0 -> rest >= 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Eliminate 3
    2 (Coefficients [] (Int 1)))] (Eliminate 3 2 (FromHypothesis 0))).
Qed.

Lemma I_5_36 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 3 / 2 /\ M = 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ M >= 2 /\
  ~ (delta_2 <= 1).
Proof.
  exists (1 / 2), (3 / 2), (2).
  decide_numbers.
Qed.

Lemma I_5_37 :
  exists delta_1 delta_2 M : R,
  (delta_1 = -1 / 2 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\
  ~ (delta_1 >= 0).
Proof.
  exists (-1 / 2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma I_5_39 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest >= 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1] (Int 1))).
Qed.

Lemma I_5_38 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest >= 0 -> rest <= 1 ->
  M * delta * rest - delta * rest + 1 <> 0.
Proof.
  certify (Certificate [] (StrictSign Gt (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1)))).
Qed.

Lemma I_5_40 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest >= 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; between 2 0 1] (Int
    1))).
Qed.
