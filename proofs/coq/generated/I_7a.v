(* Theorem I.7a: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma I_7a_1 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_7a_2 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_7a_3 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_7a_4 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_7a_5 :
  forall delta M : R,
  delta >= 0 -> delta <= 1 -> M >= 2 ->
  1 + (M - 1) * delta <> 0 /\
  (1 - delta) / (1 + (M - 1) * delta) >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1;
    above 1 2] (Int 1))] (FromHypothesis 1)).
Qed.

Lemma I_7a_6 :
  forall delta M : R,
  delta >= 0 -> delta <= 1 -> M >= 2 ->
  1 + (M - 1) * delta <> 0 /\
  (1 - delta) / (1 + (M - 1) * delta) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1;
    above 1 2] (Int 1))] (Coefficients [between 0 0 1; above 1 2] (Int 1))).
Qed.

Lemma I_7a_7 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 2 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ M >= 2 /\
  1 + (M - 1) * delta_1 <> 0 /\
  ~ ((1 - delta_1) / (1 + (M - 1) * delta_1) >= 0).
Proof.
  exists (2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma I_7a_8 :
  exists delta_1 delta_2 M : R,
  (delta_1 = -1 / 2 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\
  1 + (M - 1) * delta_1 <> 0 /\
  ~ ((1 - delta_1) / (1 + (M - 1) * delta_1) <= 1).
Proof.
  exists (-1 / 2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma I_7a_9 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = -4) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ delta_1 <= 1 /\
  delta_2 <= 1 /\
  1 + (M - 1) * delta_1 <> 0 /\
  ~ ((1 - delta_1) / (1 + (M - 1) * delta_1) >= 0).
Proof.
  exists (1 / 2), (1 / 2), (-4).
  decide_numbers.
Qed.

Definition I_7a_10 := I_7a_1.

Lemma I_7a_11 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_7a_12 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_7a_13 :
  forall delta L_k : R,
  delta <= 1 -> delta > 0 -> L_k > 0 -> L_k <= 1 ->
  L_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_7a_14 :
  forall delta L_k : R,
  delta <= 1 -> delta > 0 -> L_k > 0 -> L_k <= 1 ->
  L_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_7a_15 :
  forall delta M : R,
  delta <= 1 -> M >= 2 -> delta > 0 ->
  1 + (M - 1) * delta <> 0 /\
  (1 - delta) / (1 + (M - 1) * delta) >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1;
    above 1 2] (Int 1))] (FromHypothesis 0)).
Qed.

Lemma I_7a_16 :
  forall delta M : R,
  delta <= 1 -> M >= 2 -> delta > 0 ->
  1 + (M - 1) * delta <> 0 /\
  (1 - delta) / (1 + (M - 1) * delta) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1;
    above 1 2] (Int 1))] (Coefficients [between 0 0 1; above 1 2] (Int 1))).
Qed.

Lemma I_7a_17 :
  forall M x : R,
  M >= 2 -> x >= 0 -> x <= 1 ->
  1 + (M - 1) * x >= 1.
Proof.
  certify (Certificate [] (Coefficients [above 0 2; between 1 0 1] (Int 1))).
Qed.

Lemma I_7a_18 :
  forall x : R,
  x >= 0 -> x <= 1 ->
  1 - x >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_7a_19 :
  forall x : R,
  x >= 0 -> x <= 1 ->
  1 - x <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_7a_20 :
  forall M x : R,
  M >= 2 -> x >= 0 -> x <= 1 ->
  1 + (M - 1) * x + (M - 1) * (1 - x) >= M.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma I_7a_21 :
  forall M x U_k V_k : R,
  M >= 2 -> x >= 0 -> x <= 1 -> U_k >= 1 -> V_k >= 0 -> V_k <= 1 -> U_k + (M - 1) * V_k >= M ->
  U_k * (1 + (M - 1) * x) >= 1.
Proof.
  certify (Certificate [] (Coefficients [above 0 2; between 1 0 1; above 2 1] (Int 1))).
Qed.

Lemma I_7a_22 :
  forall M x U_k V_k : R,
  M >= 2 -> x >= 0 -> x <= 1 -> U_k >= 1 -> V_k >= 0 -> V_k <= 1 -> U_k + (M - 1) * V_k >= M ->
  V_k * (1 - x) >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 1 0 1; between 3 0 1] (Int 1))).
Qed.

Lemma I_7a_23 :
  forall M x U_k V_k : R,
  M >= 2 -> x >= 0 -> x <= 1 -> U_k >= 1 -> V_k >= 0 -> V_k <= 1 -> U_k + (M - 1) * V_k >= M ->
  V_k * (1 - x) <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 1 0 1; between 3 0 1] (Int 1))).
Qed.

Lemma I_7a_24 :
  forall M x U_k V_k : R,
  M >= 2 -> x >= 0 -> x <= 1 -> U_k >= 1 -> V_k >= 0 -> V_k <= 1 -> U_k + (M - 1) * V_k >= M ->
  U_k * (1 + (M - 1) * x) + (M - 1) * V_k * (1 - x) >= M.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Var 3 + Int 0 + Int (-1) * Var 0 * Var 3) (Coefficients
    [above 0 2; between 1 0 1; above 2 0; between 3 0 1] (Int 1)))).
Qed.

Lemma I_7a_25 :
  forall delta M : R,
  delta <= 1 -> M >= 2 -> delta > 0 ->
  1 + (M - 1) * delta <> 0 /\
  M <> 0 /\
  (1 + (M - 1) * ((1 - delta) / (1 + (M - 1) * delta))) * ((1 + (M - 1) * delta) / M) = 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1;
    above 1 2] (Int 1)); divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] Identity).
Qed.

Lemma I_7a_26 :
  forall delta M : R,
  delta <= 1 -> M >= 2 -> delta > 0 ->
  1 + (M - 1) * delta <> 0 /\
  M <> 0 /\
  (1 - (1 - delta) / (1 + (M - 1) * delta)) * ((1 + (M - 1) * delta) / M) = delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1;
    above 1 2] (Int 1)); divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] Identity).
Qed.

Lemma I_7a_27 :
  forall delta M : R,
  delta <= 1 -> M >= 2 -> delta > 0 ->
  M <> 0 /\
  (1 + (M - 1) * delta) / M > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Coefficients [between 0 0
    1; above 1 2] (Int 1))).
Qed.

Lemma I_7a_28 :
  forall delta M U_k P_k V_k L_k : R,
  delta <= 1 -> M >= 2 -> delta > 0 -> U_k * P_k = 1 -> V_k * P_k = L_k -> P_k > 0 ->
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

Lemma I_7a_29 :
  forall delta M U_k P_k V_k L_k : R,
  delta <= 1 -> M >= 2 -> delta > 0 -> U_k * P_k = 1 -> V_k * P_k = L_k -> P_k > 0 ->
  1 + (M - 1) * delta <> 0 /\
  M <> 0 /\
  V_k * (1 - (1 - delta) / (1 + (M - 1) * delta)) * P_k * ((1 + (M - 1) * delta) / M) = L_k * delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Eliminate 4 5 (Coefficients
    [between 0 0 1; above 1 2] (Int 1))); divided_by (Var 1) Gt (Eliminate 4 5 (Coefficients [above 1 2] (Int
    1)))] (Eliminate 4 5 Identity)).
Qed.

Lemma I_7a_30 :
  forall delta M U_k P_k V_k L_k : R,
  delta <= 1 -> M >= 2 -> delta > 0 -> U_k * P_k = 1 -> V_k * P_k = L_k -> P_k > 0 ->
  M <> 0 /\
  P_k * ((1 + (M - 1) * delta) / M) > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Eliminate 4 5 (Coefficients [above 1 2] (Int 1)))] (Eliminate 4
    5 (Coefficients [between 0 0 1; above 1 2; above 3 0] (Int 1)))).
Qed.

Lemma I_7a_31 :
  forall delta M : R,
  delta <= 1 -> M >= 2 -> delta > 0 ->
  M <> 0 /\
  1 - (1 + (M - 1) * delta) / M <= 1 - delta.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (FromHypothesis 0)).
Qed.

Lemma I_7a_32 :
  forall delta M : R,
  delta <= 1 -> M >= 2 -> delta > 0 ->
  M <> 0 /\
  (1 + (M - 1) * delta) / M >= 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Coefficients [between 0 0
    1; above 1 2] (Int 1))).
Qed.

Lemma I_7a_33 :
  forall delta M : R,
  delta <= 1 -> M >= 2 -> delta > 0 ->
  M <> 0 /\
  (1 + (M - 1) * delta) / M <= 1.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Coefficients [between 0 0
    1; above 1 2] (Int 1))).
Qed.

Lemma I_7a_34 :
  forall delta M P_k E_k : R,
  delta <= 1 -> M >= 2 -> delta > 0 -> 1 - P_k <= E_k -> P_k >= 0 -> P_k <= 1 ->
  M <> 0 /\
  1 - P_k * ((1 + (M - 1) * delta) / M) <= E_k + 1 - delta.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Substitute 3 1 (Int 1 + Int
    (-1) * Var 2 + Int 0) (Coefficients [between 0 0 1; above 1 2; between 2 0 1; above 3 0] (Int 1)))).
Qed.

Lemma I_7a_35 :
  forall delta M P_k E_k : R,
  delta <= 1 -> M >= 2 -> delta > 0 -> 1 - P_k <= E_k -> P_k >= 0 -> P_k <= 1 ->
  M <> 0 /\
  P_k * ((1 + (M - 1) * delta) / M) >= 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Coefficients [between 0 0
    1; above 1 2; between 2 0 1] (Int 1))).
Qed.

Lemma I_7a_36 :
  forall delta M P_k E_k : R,
  delta <= 1 -> M >= 2 -> delta > 0 -> 1 - P_k <= E_k -> P_k >= 0 -> P_k <= 1 ->
  M <> 0 /\
  P_k * ((1 + (M - 1) * delta) / M) <= 1.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Coefficients [between 0 0
    1; above 1 2; between 2 0 1] (Int 1))).
Qed.

Lemma I_7a_37 :
  forall M L U V P : R,
  M >= 2 -> L > 0 -> L <= 1 -> U >= 1 -> V >= 0 -> V <= 1 -> U + (M - 1) * V >= M -> U * P = 1 -> V * P = L ->
  P > 0 -> P <= 1 ->
  P / ((1 + (M - 1) * L) / M) <> 0 /\
  (1 + (M - 1) * L) / M <> 0 /\
  M <> 0 /\
  1 / (P / ((1 + (M - 1) * L) / M)) = (U + (M - 1) * V) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 8 1 (Coefficients [above 0 2] (Int 1))); divided_by
    (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) Gt (Eliminate 8 1 (Coefficients [above 0 2; between 3 0 1;
    between 4 0 1] (Int 1))); divided_by (Var 0 * Var 4) Gt (Eliminate 8 1 (Coefficients [above 0 2; between 4
    0 1] (Int 1)))] (Eliminate 8 1 (Factors (-1) [factor (Int (-1) + Var 2 * Var 4) 1 Eq (FromHypothesis 7);
    factor (Var 0) 1 Gt (Coefficients [above 0 2] (Int 1))]))).
Qed.

Lemma I_7a_39 :
  forall M U V G : R,
  M >= 2 -> U >= 1 -> V >= 0 -> V <= 1 -> U + (M - 1) * V >= M -> G * M - M * V - U + V = 0 ->
  G >= 1.
Proof.
  certify (Certificate [] (Eliminate 5 1 (Combination [term 1 (Int 1) [4]%nat] (multiplied_by (Var 0)
    (Coefficients [above 0 2] (Int 1)))))).
Qed.

Lemma I_7a_38 :
  forall M : R,
  M >= 2 ->
  M > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 2] (Int 1))).
Qed.

Lemma I_7a_41 :
  forall M L P : R,
  M >= 2 -> L > 0 -> L <= 1 -> P > 0 -> P <= 1 -> -(P * M - M * L + L - 1) >= 0 ->
  (1 + (M - 1) * L) / M <> 0 /\
  M <> 0 /\
  P / ((1 + (M - 1) * L) / M) <= 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Int 1 + Int (-1)
    * Var 1 + Var 0 * Var 1) Gt (Coefficients [above 0 2; between 1 0 1] (Int 1))] (FromHypothesis 5)).
Qed.

Lemma I_7a_40 :
  forall M P : R,
  M >= 2 -> P > 0 -> P <= 1 ->
  M * P > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 2; between 1 0 1] (Int 1))).
Qed.

Lemma I_7a_42 :
  forall M L P E : R,
  M >= 2 -> L > 0 -> L <= 1 -> P > 0 -> 1 - P <= E -> P <= 1 ->
  (1 + (M - 1) * L) / M <> 0 /\
  M <> 0 /\
  1 - P / ((1 + (M - 1) * L) / M) <= E.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Int 1 + Int (-1)
    * Var 1 + Var 0 * Var 1) Gt (Coefficients [above 0 2; between 1 0 1] (Int 1))] (Substitute 3 1 (Int 1 +
    Int (-1) * Var 2 + Int 0) (Coefficients [above 0 2; between 1 0 1; between 2 0 1; above 3 0] (Int 1)))).
Qed.

Lemma I_7a_43 :
  forall delta M rest : R,
  delta <= 1 -> M >= 2 -> delta > 0 -> rest > 0 -> rest <= 1 ->
  M * delta * rest - delta * rest + 1 <> 0.
Proof.
  certify (Certificate [] (StrictSign Gt (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1)))).
Qed.

Definition I_7a_44 := I_7a_43.

Lemma I_7a_45 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> delta = 0 -> rest > 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Eliminate 3
    0 (Coefficients [] (Int 1)))] (Eliminate 3 0 (FromHypothesis 4))).
Qed.

Lemma I_7a_46 :
  forall delta M rest : R,
  delta <= 1 -> M >= 2 -> delta > 0 -> rest = 0 -> rest >= 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Eliminate 3
    2 (Coefficients [] (Int 1)))] (Eliminate 3 2 (FromHypothesis 2))).
Qed.

Definition I_7a_47 := I_7a_1.

Definition I_7a_48 := I_7a_2.

Lemma I_7a_49 :
  forall delta L_k : R,
  delta >= 0 -> delta <= 1 -> L_k >= 0 -> L_k <= 1 ->
  L_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_7a_50 :
  forall delta L_k : R,
  delta >= 0 -> delta <= 1 -> L_k >= 0 -> L_k <= 1 ->
  L_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_7a_52 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest >= 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1] (Int 1))).
Qed.

Lemma I_7a_51 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest >= 0 -> rest <= 1 ->
  M * delta * rest - delta * rest + 1 <> 0.
Proof.
  certify (Certificate [] (StrictSign Gt (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1)))).
Qed.

Lemma I_7a_53 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest >= 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; between 2 0 1] (Int
    1))).
Qed.
