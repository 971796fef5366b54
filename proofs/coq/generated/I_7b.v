(* Theorem I.7b: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma I_7b_1 :
  forall delta M : R,
  delta > 0 -> delta < 1 -> M >= 2 ->
  1 + (M - 1) * delta <> 0 /\
  (1 - delta) / (1 + (M - 1) * delta) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1;
    above 1 2] (Int 1))] (FromHypothesis 1)).
Qed.

Lemma I_7b_2 :
  forall delta M : R,
  delta > 0 -> delta < 1 -> M >= 2 ->
  1 + (M - 1) * delta <> 0 /\
  (1 - delta) / (1 + (M - 1) * delta) < 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1;
    above 1 2] (Int 1))] (Coefficients [between 0 0 1; above 1 2] (Int 1))).
Qed.

Lemma I_7b_3 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_7b_4 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_7b_5 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_7b_6 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition I_7b_7 := I_7b_3.

Definition I_7b_8 := I_7b_4.

Lemma I_7b_9 :
  forall delta L_k : R,
  delta > 0 -> delta < 1 -> L_k > 0 -> L_k < 1 ->
  L_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_7b_10 :
  forall delta L_k : R,
  delta > 0 -> delta < 1 -> L_k > 0 -> L_k < 1 ->
  L_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_7b_11 :
  forall delta M : R,
  delta > 0 -> delta < 1 -> M >= 2 ->
  1 + (M - 1) * delta <> 0 /\
  M <> 0 /\
  (1 + (M - 1) * ((1 - delta) / (1 + (M - 1) * delta))) * ((1 + (M - 1) * delta) / M) = 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1;
    above 1 2] (Int 1)); divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] Identity).
Qed.

Lemma I_7b_12 :
  forall delta M : R,
  delta > 0 -> delta < 1 -> M >= 2 ->
  1 + (M - 1) * delta <> 0 /\
  M <> 0 /\
  (1 - (1 - delta) / (1 + (M - 1) * delta)) * ((1 + (M - 1) * delta) / M) = delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1;
    above 1 2] (Int 1)); divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] Identity).
Qed.

Lemma I_7b_13 :
  forall delta M : R,
  delta > 0 -> delta < 1 -> M >= 2 ->
  M <> 0 /\
  (1 + (M - 1) * delta) / M > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Coefficients [between 0 0
    1; above 1 2] (Int 1))).
Qed.

Lemma I_7b_14 :
  forall delta M U_k P_k V_k L_k : R,
  delta > 0 -> delta < 1 -> M >= 2 -> U_k * P_k = 1 -> V_k * P_k = L_k -> P_k > 0 ->
  1 + (M - 1) * delta <> 0 /\
  M <> 0 /\
  U_k * (1 + (M - 1) * ((1 - delta) / (1 + (M - 1) * delta))) * P_k * ((1 + (M - 1) * delta) / M) = 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Eliminate 4 5 (Coefficients
    [between 0 0 1; above 1 2] (Int 1))); divided_by (Var 1) Gt (Eliminate 4 5 (Coefficients [above 1 2] (Int
    1)))] (Eliminate 4 5 (Factors 1 [factor (Int (-1) + Var 2 * Var 3) 1 Eq (FromHypothesis 3); factor (Var 1)
    1 Gt (Coefficients [above 1 2] (Int 1)); factor (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) 1 Gt
    (Coefficients [between 0 0 1; above 1 2] (Int 1))]))).
Qed.

Lemma I_7b_15 :
  forall delta M U_k P_k V_k L_k : R,
  delta > 0 -> delta < 1 -> M >= 2 -> U_k * P_k = 1 -> V_k * P_k = L_k -> P_k > 0 ->
  1 + (M - 1) * delta <> 0 /\
  M <> 0 /\
  V_k * (1 - (1 - delta) / (1 + (M - 1) * delta)) * P_k * ((1 + (M - 1) * delta) / M) = L_k * delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Eliminate 4 5 (Coefficients
    [between 0 0 1; above 1 2] (Int 1))); divided_by (Var 1) Gt (Eliminate 4 5 (Coefficients [above 1 2] (Int
    1)))] (Eliminate 4 5 Identity)).
Qed.

Lemma I_7b_16 :
  forall delta M U_k P_k V_k L_k : R,
  delta > 0 -> delta < 1 -> M >= 2 -> U_k * P_k = 1 -> V_k * P_k = L_k -> P_k > 0 ->
  M <> 0 /\
  P_k * ((1 + (M - 1) * delta) / M) > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Eliminate 4 5 (Coefficients [above 1 2] (Int 1)))] (Eliminate 4
    5 (Coefficients [between 0 0 1; above 1 2; above 3 0] (Int 1)))).
Qed.

Lemma I_7b_17 :
  forall M x : R,
  M >= 2 -> x > 0 -> x < 1 ->
  1 + (M - 1) * x > 1.
Proof.
  certify (Certificate [] (Coefficients [above 0 2; between 1 0 1] (Int 1))).
Qed.

Lemma I_7b_18 :
  forall x : R,
  x > 0 -> x < 1 ->
  1 - x > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_7b_19 :
  forall x : R,
  x > 0 -> x < 1 ->
  1 - x < 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_7b_20 :
  forall M x : R,
  M >= 2 -> x > 0 -> x < 1 ->
  1 + (M - 1) * x + (M - 1) * (1 - x) >= M.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma I_7b_21 :
  forall M x U_others_k V_others_k : R,
  M >= 2 -> x > 0 -> x < 1 -> U_others_k > 1 -> V_others_k > 0 -> V_others_k < 1 ->
  U_others_k + (M - 1) * V_others_k >= M ->
  U_others_k * (1 + (M - 1) * x) > 1.
Proof.
  certify (Certificate [] (Coefficients [above 0 2; between 1 0 1; above 2 1] (Int 1))).
Qed.

Lemma I_7b_22 :
  forall M x U_others_k V_others_k : R,
  M >= 2 -> x > 0 -> x < 1 -> U_others_k > 1 -> V_others_k > 0 -> V_others_k < 1 ->
  U_others_k + (M - 1) * V_others_k >= M ->
  V_others_k * (1 - x) > 0.
Proof.
  certify (Certificate [] (Coefficients [between 1 0 1; between 3 0 1] (Int 1))).
Qed.

Lemma I_7b_23 :
  forall M x U_others_k V_others_k : R,
  M >= 2 -> x > 0 -> x < 1 -> U_others_k > 1 -> V_others_k > 0 -> V_others_k < 1 ->
  U_others_k + (M - 1) * V_others_k >= M ->
  V_others_k * (1 - x) < 1.
Proof.
  certify (Certificate [] (Coefficients [between 1 0 1; between 3 0 1] (Int 1))).
Qed.

Lemma I_7b_24 :
  forall M x U_others_k V_others_k : R,
  M >= 2 -> x > 0 -> x < 1 -> U_others_k > 1 -> V_others_k > 0 -> V_others_k < 1 ->
  U_others_k + (M - 1) * V_others_k >= M ->
  U_others_k * (1 + (M - 1) * x) + (M - 1) * V_others_k * (1 - x) >= M.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Var 3 + Int 0 + Int (-1) * Var 0 * Var 3) (Coefficients
    [above 0 2; between 1 0 1; above 2 0; between 3 0 1] (Int 1)))).
Qed.

Definition I_7b_25 := I_7b_1.

Lemma I_7b_26 :
  forall delta M : R,
  delta > 0 -> delta < 1 -> M >= 2 ->
  M * delta - delta + 1 <> 0.
Proof.
  certify (Certificate [] (StrictSign Gt (Coefficients [between 0 0 1; above 1 2] (Int 1)))).
Qed.

Definition I_7b_27 := I_7b_26.

Lemma I_7b_28 :
  forall M U_others V_others U x V : R,
  M >= 2 -> U_others > 1 -> V_others > 0 -> V_others < 1 -> U_others + (M - 1) * V_others >= M ->
  U = (1 + (M - 1) * x) * U_others -> V = (1 - x) * V_others -> x > 0 ->
  U + (M - 1) * V > M.
Proof.
  certify (Certificate [] (Eliminate 5 3 (Eliminate 6 5 (Substitute 1 1 (Var 0 + Var 2 + Int 0 + Int (-1) *
    Var 0 * Var 2) (Coefficients [above 0 2; above 1 0; between 2 0 1; above 4 0] (Int 1)))))).
Qed.

Lemma I_7b_29 :
  forall M L U P V : R,
  M >= 2 -> L > 0 -> L < 1 -> U * P = 1 -> V * P = L -> P > 0 ->
  P / ((1 + (M - 1) * L) / M) <> 0 /\
  (1 + (M - 1) * L) / M <> 0 /\
  M <> 0 /\
  1 / (P / ((1 + (M - 1) * L) / M)) = (U + (M - 1) * V) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 4 1 (Coefficients [above 0 2] (Int 1))); divided_by
    (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) Gt (Eliminate 4 1 (Combination [term 1 (Int 1) []%nat; term 1
    (Int 1) [1]%nat; term 1 (Int 1) [0; 1]%nat] None)); divided_by (Var 0 * Var 3) Gt (Eliminate 4 1
    (Coefficients [above 0 2; above 3 0] (Int 1)))] (Eliminate 4 1 (Factors (-1) [factor (Int (-1) + Var 2 *
    Var 3) 1 Eq (FromHypothesis 3); factor (Var 0) 1 Gt (Coefficients [above 0 2] (Int 1))]))).
Qed.

Lemma I_7b_31 :
  forall M G V U : R,
  M >= 2 -> G * M - M * V - U + V = 0 -> U + (M - 1) * V > M ->
  G > 1.
Proof.
  certify (Certificate [] (Eliminate 1 3 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 0)
    (Coefficients [above 0 2] (Int 1)))))).
Qed.

Lemma I_7b_30 :
  forall M : R,
  M >= 2 ->
  M > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 2] (Int 1))).
Qed.

Lemma I_7b_33 :
  forall M L P : R,
  M >= 2 -> L > 0 -> L < 1 -> P > 0 -> -(P * M - M * L + L - 1) > 0 ->
  (1 + (M - 1) * L) / M <> 0 /\
  M <> 0 /\
  P / ((1 + (M - 1) * L) / M) < 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Int 1 + Int (-1)
    * Var 1 + Var 0 * Var 1) Gt (Coefficients [above 0 2; between 1 0 1] (Int 1))] (FromHypothesis 4)).
Qed.

Lemma I_7b_32 :
  forall M P : R,
  M >= 2 -> P > 0 ->
  M * P > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 2; above 1 0] (Int 1))).
Qed.

Lemma I_7b_35 :
  forall delta M rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> rest > 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1] (Int 1))).
Qed.

Lemma I_7b_34 :
  forall delta M rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> rest > 0 -> rest < 1 ->
  M * delta * rest - delta * rest + 1 <> 0.
Proof.
  certify (Certificate [] (StrictSign Gt (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1)))).
Qed.

Lemma I_7b_36 :
  forall delta M rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> rest > 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) < 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; between 2 0 1] (Int
    1))).
Qed.

Lemma I_7b_37 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 /\ M = 2) /\ delta_1 > 0 /\ delta_2 > 0 /\ M >= 2 /\
  (1 + (M - 1) * delta_1 * delta_2) / M <> 0 /\
  M <> 0 /\
  ~ ((1 + (M - 1) * delta_1) / M * ((1 + (M - 1) * delta_2) / M) / ((1 + (M - 1) * delta_1 * delta_2) / M) <
    1).
Proof.
  exists (1 / 2), (1), (2).
  decide_numbers.
Qed.

Lemma I_7b_38 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 0 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 < 1 /\ delta_2 < 1 /\ M >= 2 /\
  1 + (M - 1) * delta_1 <> 0 /\
  ~ ((1 - delta_1) / (1 + (M - 1) * delta_1) < 1).
Proof.
  exists (0), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma I_7b_39 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = -4) /\ delta_1 > 0 /\ delta_2 > 0 /\ delta_1 < 1 /\
  delta_2 < 1 /\
  1 + (M - 1) * delta_1 <> 0 /\
  ~ ((1 - delta_1) / (1 + (M - 1) * delta_1) > 0).
Proof.
  exists (1 / 2), (1 / 2), (-4).
  decide_numbers.
Qed.
