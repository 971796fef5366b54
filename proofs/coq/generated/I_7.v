(* Theorem I.7: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma I_7_1 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_7_2 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_7_3 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_7_4 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_7_5 :
  forall delta M : R,
  delta >= 0 -> delta <= 1 -> M >= 2 ->
  M <> 0 /\
  (1 + (M - 1) * delta) / M > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Coefficients [between 0 0
    1; above 1 2] (Int 1))).
Qed.

Definition I_7_6 := I_7_1.

Definition I_7_7 := I_7_2.

Lemma I_7_8 :
  forall delta M P_k L_k : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> P_k > 0 -> L_k >= 0 -> L_k <= 1 ->
  M <> 0 /\
  P_k * ((1 + (M - 1) * delta) / M) > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Coefficients [between 0 0
    1; above 1 2; above 2 0] (Int 1))).
Qed.

Lemma I_7_9 :
  forall delta P_k L_k : R,
  delta >= 0 -> delta <= 1 -> P_k > 0 -> L_k >= 0 -> L_k <= 1 ->
  L_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma I_7_10 :
  forall delta P_k L_k : R,
  delta >= 0 -> delta <= 1 -> P_k > 0 -> L_k >= 0 -> L_k <= 1 ->
  L_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma I_7_11 :
  forall delta M : R,
  delta >= 0 -> delta <= 1 -> M >= 2 ->
  1 + (M - 1) * delta <> 0 /\
  M <> 0 /\
  (1 + (M - 1) * ((1 - delta) / (1 + (M - 1) * delta))) * ((1 + (M - 1) * delta) / M) = 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1;
    above 1 2] (Int 1)); divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] Identity).
Qed.

Lemma I_7_12 :
  forall delta M : R,
  delta >= 0 -> delta <= 1 -> M >= 2 ->
  1 + (M - 1) * delta <> 0 /\
  M <> 0 /\
  (1 - (1 - delta) / (1 + (M - 1) * delta)) * ((1 + (M - 1) * delta) / M) = delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1;
    above 1 2] (Int 1)); divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] Identity).
Qed.

Definition I_7_13 := I_7_5.

Lemma I_7_14 :
  forall delta M U_k P_k V_k L_k : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> U_k * P_k = 1 -> V_k * P_k = L_k -> P_k > 0 ->
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

Lemma I_7_15 :
  forall delta M U_k P_k V_k L_k : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> U_k * P_k = 1 -> V_k * P_k = L_k -> P_k > 0 ->
  1 + (M - 1) * delta <> 0 /\
  M <> 0 /\
  V_k * (1 - (1 - delta) / (1 + (M - 1) * delta)) * P_k * ((1 + (M - 1) * delta) / M) = L_k * delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Eliminate 4 5 (Coefficients
    [between 0 0 1; above 1 2] (Int 1))); divided_by (Var 1) Gt (Eliminate 4 5 (Coefficients [above 1 2] (Int
    1)))] (Eliminate 4 5 Identity)).
Qed.

Lemma I_7_16 :
  forall delta M U_k P_k V_k L_k : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> U_k * P_k = 1 -> V_k * P_k = L_k -> P_k > 0 ->
  M <> 0 /\
  P_k * ((1 + (M - 1) * delta) / M) > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Eliminate 4 5 (Coefficients [above 1 2] (Int 1)))] (Eliminate 4
    5 (Coefficients [between 0 0 1; above 1 2; above 3 0] (Int 1)))).
Qed.

Lemma I_7_17 :
  forall M P L U V : R,
  M >= 2 -> P > 0 -> L >= 0 -> L <= 1 -> U * P = 1 -> V * P = L ->
  P / ((1 + (M - 1) * L) / M) <> 0 /\
  (1 + (M - 1) * L) / M <> 0 /\
  M <> 0 /\
  1 / (P / ((1 + (M - 1) * L) / M)) = (U + (M - 1) * V) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 5 2 (Coefficients [above 0 2] (Int 1))); divided_by
    (Int 1 + Int (-1) * Var 2 + Var 0 * Var 2) Gt (Eliminate 5 2 (Combination [term 1 (Int 1) []%nat; term 1
    (Int 1) [2]%nat; term 1 (Int 1) [0; 2]%nat] None)); divided_by (Var 0 * Var 1) Gt (Eliminate 5 2
    (Coefficients [above 0 2; above 1 0] (Int 1)))] (Eliminate 5 2 (Factors (-1) [factor (Int (-1) + Var 1 *
    Var 3) 1 Eq (FromHypothesis 4); factor (Var 0) 1 Gt (Coefficients [above 0 2] (Int 1))]))).
Qed.

Lemma I_7_18 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest >= 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) >= delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1] (Int 1))).
Qed.

Lemma I_7_19 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest >= 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1] (Int 1))).
Qed.

Lemma I_7_20 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest >= 0 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; between 2 0 1] (Int
    1))).
Qed.

Lemma I_7_21 :
  forall M delta_next : R,
  M >= 2 -> delta_next >= 0 -> delta_next <= 1 ->
  M <> 0 /\
  (1 + (M - 1) * delta_next) / M > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 0 2;
    between 1 0 1] (Int 1))).
Qed.

Lemma I_7_22 :
  forall delta_next : R,
  delta_next >= 0 -> delta_next <= 1 ->
  delta_next >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_7_23 :
  forall delta_next : R,
  delta_next >= 0 -> delta_next <= 1 ->
  delta_next <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_7_24 :
  forall M delta_next P_next_k L_next_k : R,
  M >= 2 -> delta_next >= 0 -> delta_next <= 1 -> P_next_k > 0 -> L_next_k >= 0 -> L_next_k <= 1 ->
  M <> 0 /\
  P_next_k * ((1 + (M - 1) * delta_next) / M) > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 0 2;
    between 1 0 1; above 2 0] (Int 1))).
Qed.

Lemma I_7_25 :
  forall delta_next P_next_k L_next_k : R,
  delta_next >= 0 -> delta_next <= 1 -> P_next_k > 0 -> L_next_k >= 0 -> L_next_k <= 1 ->
  L_next_k * delta_next >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma I_7_26 :
  forall delta_next P_next_k L_next_k : R,
  delta_next >= 0 -> delta_next <= 1 -> P_next_k > 0 -> L_next_k >= 0 -> L_next_k <= 1 ->
  L_next_k * delta_next <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma I_7_27 :
  forall M delta_next : R,
  M >= 2 -> delta_next >= 0 -> delta_next <= 1 ->
  1 + (M - 1) * delta_next <> 0 /\
  M <> 0 /\
  (1 + (M - 1) * ((1 - delta_next) / (1 + (M - 1) * delta_next))) * ((1 + (M - 1) * delta_next) / M) = 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) Gt (Coefficients [above 0 2;
    between 1 0 1] (Int 1)); divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] Identity).
Qed.

Lemma I_7_28 :
  forall M delta_next : R,
  M >= 2 -> delta_next >= 0 -> delta_next <= 1 ->
  1 + (M - 1) * delta_next <> 0 /\
  M <> 0 /\
  (1 - (1 - delta_next) / (1 + (M - 1) * delta_next)) * ((1 + (M - 1) * delta_next) / M) = delta_next.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) Gt (Coefficients [above 0 2;
    between 1 0 1] (Int 1)); divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] Identity).
Qed.

Definition I_7_29 := I_7_21.

Lemma I_7_30 :
  forall M delta_next U_next_k P_next_k V_next_k L_next_k : R,
  M >= 2 -> delta_next >= 0 -> delta_next <= 1 -> U_next_k * P_next_k = 1 -> V_next_k * P_next_k = L_next_k ->
  P_next_k > 0 ->
  1 + (M - 1) * delta_next <> 0 /\
  M <> 0 /\
  U_next_k * (1 + (M - 1) * ((1 - delta_next) / (1 + (M - 1) * delta_next))) * P_next_k * ((1 + (M - 1) *
    delta_next) / M) = 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) Gt (Eliminate 4 5 (Coefficients
    [above 0 2; between 1 0 1] (Int 1))); divided_by (Var 0) Gt (Eliminate 4 5 (Coefficients [above 0 2] (Int
    1)))] (Eliminate 4 5 (Factors 1 [factor (Int (-1) + Var 2 * Var 3) 1 Eq (FromHypothesis 3); factor (Var 0)
    1 Gt (Coefficients [above 0 2] (Int 1)); factor (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) 1 Gt
    (Coefficients [above 0 2; between 1 0 1] (Int 1))]))).
Qed.

Lemma I_7_31 :
  forall M delta_next U_next_k P_next_k V_next_k L_next_k : R,
  M >= 2 -> delta_next >= 0 -> delta_next <= 1 -> U_next_k * P_next_k = 1 -> V_next_k * P_next_k = L_next_k ->
  P_next_k > 0 ->
  1 + (M - 1) * delta_next <> 0 /\
  M <> 0 /\
  V_next_k * (1 - (1 - delta_next) / (1 + (M - 1) * delta_next)) * P_next_k * ((1 + (M - 1) * delta_next) / M)
    = L_next_k * delta_next.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) Gt (Eliminate 4 5 (Coefficients
    [above 0 2; between 1 0 1] (Int 1))); divided_by (Var 0) Gt (Eliminate 4 5 (Coefficients [above 0 2] (Int
    1)))] (Eliminate 4 5 Identity)).
Qed.

Lemma I_7_32 :
  forall M delta_next U_next_k P_next_k V_next_k L_next_k : R,
  M >= 2 -> delta_next >= 0 -> delta_next <= 1 -> U_next_k * P_next_k = 1 -> V_next_k * P_next_k = L_next_k ->
  P_next_k > 0 ->
  M <> 0 /\
  P_next_k * ((1 + (M - 1) * delta_next) / M) > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 4 5 (Coefficients [above 0 2] (Int 1)))] (Eliminate 4
    5 (Coefficients [above 0 2; between 1 0 1; above 3 0] (Int 1)))).
Qed.

Lemma I_7_33 :
  forall M P_next L_next U_next V_next : R,
  M >= 2 -> P_next > 0 -> L_next >= 0 -> L_next <= 1 -> U_next * P_next = 1 -> V_next * P_next = L_next ->
  P_next / ((1 + (M - 1) * L_next) / M) <> 0 /\
  (1 + (M - 1) * L_next) / M <> 0 /\
  M <> 0 /\
  1 / (P_next / ((1 + (M - 1) * L_next) / M)) = (U_next + (M - 1) * V_next) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 5 2 (Coefficients [above 0 2] (Int 1))); divided_by
    (Int 1 + Int (-1) * Var 2 + Var 0 * Var 2) Gt (Eliminate 5 2 (Combination [term 1 (Int 1) []%nat; term 1
    (Int 1) [2]%nat; term 1 (Int 1) [0; 2]%nat] None)); divided_by (Var 0 * Var 1) Gt (Eliminate 5 2
    (Coefficients [above 0 2; above 1 0] (Int 1)))] (Eliminate 5 2 (Factors (-1) [factor (Int (-1) + Var 1 *
    Var 3) 1 Eq (FromHypothesis 4); factor (Var 0) 1 Gt (Coefficients [above 0 2] (Int 1))]))).
Qed.

Lemma I_7_34 :
  forall delta M : R,
  delta >= 0 -> delta <= 1 -> M >= 2 ->
  1 + (M - 1) * delta <> 0 /\
  (1 - delta) / (1 + (M - 1) * delta) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1;
    above 1 2] (Int 1))] (Coefficients [between 0 0 1; above 1 2] (Int 1))).
Qed.

Lemma I_7_35 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest >= 0 -> rest <= 1 ->
  1 + (M - 1) * ((delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest)) <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  (1 - (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest)) / (1 + (M - 1) * ((delta + rest
    + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest))) >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var
    2 + Var 0 * Var 1 + Var 0 * Var 2 + Var 1 * Var 2 + Int (-2) * Var 0 * Var 1 * Var 2 + Var 0 * (Var 1 ^ 2)
    * Var 2) Gt (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0
    1; above 1 2; between 2 0 1] (Int 1))).
Qed.

Lemma I_7_36 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest >= 0 -> rest <= 1 ->
  1 + (M - 1) * ((delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest)) <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  1 + (M - 1) * delta <> 0 /\
  (1 - (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest)) / (1 + (M - 1) * ((delta + rest
    + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest))) <= (1 - delta) / (1 + (M - 1) * delta).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1;
    above 1 2] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0 +
    Int (-1) * Var 2 + Var 0 * Var 1 + Var 0 * Var 2 + Var 1 * Var 2 + Int (-2) * Var 0 * Var 1 * Var 2 + Var
    0 * (Var 1 ^ 2) * Var 2) Gt (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1))]
    (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1))).
Qed.

Lemma I_7_37 :
  forall x : R,
  x <= 1 ->
  1 - x >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_7_38 :
  forall x x_next : R,
  x <= 1 -> x_next >= 0 -> x_next <= x ->
  1 - x <= 1 - x_next.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma I_7_39 :
  forall x_next : R,
  x_next >= 0 ->
  1 - x_next <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_7_40 :
  forall M x_next : R,
  M >= 2 -> x_next >= 0 ->
  1 + (M - 1) * x_next >= 1.
Proof.
  certify (Certificate [] (Coefficients [above 0 2; above 1 0] (Int 1))).
Qed.

Lemma I_7_41 :
  forall M x x_next : R,
  M >= 2 -> x <= 1 -> x_next >= 0 -> x_next <= x ->
  1 + (M - 1) * x - (1 + (M - 1) * x_next) >= (M - 1) * (1 - x_next - (1 - x)).
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma I_7_42 :
  forall M x V_k V_next_k U_next_k U_k : R,
  M >= 2 -> x <= 1 -> V_k >= 0 -> V_k <= V_next_k -> V_next_k <= 1 -> U_next_k >= 1 ->
  U_k - U_next_k >= (M - 1) * (V_next_k - V_k) ->
  V_k * (1 - x) >= 0.
Proof.
  certify (Certificate [] (Coefficients [below 1 1; above 2 0] (Int 1))).
Qed.

Lemma I_7_43 :
  forall M x x_next V_k V_next_k U_next_k U_k : R,
  M >= 2 -> x <= 1 -> x_next >= 0 -> x_next <= x -> V_k >= 0 -> V_k <= V_next_k -> V_next_k <= 1 ->
  U_next_k >= 1 -> U_k - U_next_k >= (M - 1) * (V_next_k - V_k) ->
  V_k * (1 - x) <= V_next_k * (1 - x_next).
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Var 1 + Int (-1) * Int 0) (Substitute 4 1 (Var 3 + Int 0)
    (Coefficients [below 1 1; above 2 0; above 3 0; above 4 0] (Int 1))))).
Qed.

Lemma I_7_44 :
  forall M x_next V_k V_next_k U_next_k U_k : R,
  M >= 2 -> x_next >= 0 -> V_k >= 0 -> V_k <= V_next_k -> V_next_k <= 1 -> U_next_k >= 1 ->
  U_k - U_next_k >= (M - 1) * (V_next_k - V_k) ->
  V_next_k * (1 - x_next) <= 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [4]%nat; term 1 (Int 1) [1; 2]%nat; term 1 (Int 1) [1;
    3]%nat] None)).
Qed.

Lemma I_7_45 :
  forall M x_next V_k V_next_k U_next_k U_k : R,
  M >= 2 -> x_next >= 0 -> V_k >= 0 -> V_k <= V_next_k -> V_next_k <= 1 -> U_next_k >= 1 ->
  U_k - U_next_k >= (M - 1) * (V_next_k - V_k) ->
  U_next_k * (1 + (M - 1) * x_next) >= 1.
Proof.
  certify (Certificate [] (Coefficients [above 0 2; above 1 0; above 4 1] (Int 1))).
Qed.

Lemma I_7_46 :
  forall M x x_next V_k V_next_k U_next_k U_k : R,
  M >= 2 -> x <= 1 -> x_next >= 0 -> x_next <= x -> V_k >= 0 -> V_k <= V_next_k -> V_next_k <= 1 ->
  U_next_k >= 1 -> U_k - U_next_k >= (M - 1) * (V_next_k - V_k) ->
  U_k * (1 + (M - 1) * x) - U_next_k * (1 + (M - 1) * x_next) >= (M - 1) * (V_next_k * (1 - x_next) - V_k * (1
    - x)).
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 2 + Int 0) (Substitute 3 (-1) (Var 4 + Int (-1) * Int 0)
    (Substitute 6 1 (Var 5 + Int (-1) * Var 3 + Int 0 + Var 0 * Var 3) (Coefficients [above 0 2; above 1 0;
    above 2 0; above 3 0; below 4 1; above 5 1; above 6 0] (Int 1)))))).
Qed.

Lemma I_7_47 :
  forall M P L U V : R,
  M >= 2 -> P > 0 -> L >= 0 -> L <= 1 -> U * P = 1 -> V * P = L -> V >= 0 ->
  P / ((1 + (M - 1) * L) / M) <> 0 /\
  (1 + (M - 1) * L) / M <> 0 /\
  M <> 0 /\
  1 / (P / ((1 + (M - 1) * L) / M)) = (U + (M - 1) * V) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 5 2 (Coefficients [above 0 2] (Int 1))); divided_by
    (Int 1 + Int (-1) * Var 2 + Var 0 * Var 2) Gt (Eliminate 5 2 (Coefficients [above 0 2; above 1 0; above 4
    0] (Int 1))); divided_by (Var 0 * Var 1) Gt (Eliminate 5 2 (Coefficients [above 0 2; above 1 0] (Int 1)))]
    (Eliminate 5 2 (Factors (-1) [factor (Int (-1) + Var 1 * Var 3) 1 Eq (FromHypothesis 4); factor (Var 0) 1
    Gt (Coefficients [above 0 2] (Int 1))]))).
Qed.

Lemma I_7_48 :
  forall M P_next L_next U_next V_next : R,
  M >= 2 -> P_next > 0 -> L_next >= 0 -> L_next <= 1 -> U_next * P_next = 1 -> V_next * P_next = L_next ->
  V_next <= 1 -> U_next >= 1 ->
  P_next / ((1 + (M - 1) * L_next) / M) <> 0 /\
  (1 + (M - 1) * L_next) / M <> 0 /\
  M <> 0 /\
  1 / (P_next / ((1 + (M - 1) * L_next) / M)) = (U_next + (M - 1) * V_next) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 5 2 (Coefficients [above 0 2] (Int 1))); divided_by
    (Int 1 + Int (-1) * Var 2 + Var 0 * Var 2) Gt (Eliminate 5 2 (Combination [term 1 (Int 1) []%nat; term 1
    (Int 1) [2]%nat; term 1 (Int 1) [0; 2]%nat] None)); divided_by (Var 0 * Var 1) Gt (Eliminate 5 2
    (Coefficients [above 0 2; above 1 0] (Int 1)))] (Eliminate 5 2 (Factors (-1) [factor (Int (-1) + Var 1 *
    Var 3) 1 Eq (FromHypothesis 4); factor (Var 0) 1 Gt (Coefficients [above 0 2] (Int 1))]))).
Qed.

Lemma I_7_51 :
  forall M V V_next U_next U G G_next : R,
  M >= 2 -> V >= 0 -> V <= V_next -> V_next <= 1 -> U_next >= 1 -> U - U_next >= (M - 1) * (V_next - V) ->
  G * M - M * V - U + V = 0 -> G_next * M - M * V_next - U_next + V_next = 0 ->
  G_next <= G.
Proof.
  certify (Certificate [] (Eliminate 6 4 (Eliminate 7 3 (Combination [term 1 (Int 1) [5]%nat] (multiplied_by
    (Var 0) (Coefficients [above 0 2] (Int 1))))))).
Qed.

Lemma I_7_49 :
  forall M : R,
  M >= 2 ->
  M > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 2] (Int 1))).
Qed.

Definition I_7_50 := I_7_49.

Lemma I_7_52 :
  forall M P L : R,
  M >= 2 -> P > 0 -> L >= 0 -> L <= 1 ->
  P / ((1 + (M - 1) * L) / M) <> 0 /\
  (1 + (M - 1) * L) / M <> 0 /\
  M <> 0 /\
  1 / (P / ((1 + (M - 1) * L) / M)) > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Int 1 + Int (-1)
    * Var 2 + Var 0 * Var 2) Gt (Coefficients [above 0 2; between 2 0 1] (Int 1)); divided_by (Var 0 * Var 1)
    Gt (Coefficients [above 0 2; above 1 0] (Int 1))] (Coefficients [above 0 2; between 2 0 1] (Int 1))).
Qed.

Lemma I_7_53 :
  forall M P_next L_next : R,
  M >= 2 -> P_next > 0 -> L_next >= 0 -> L_next <= 1 ->
  P_next / ((1 + (M - 1) * L_next) / M) <> 0 /\
  (1 + (M - 1) * L_next) / M <> 0 /\
  M <> 0 /\
  1 / (P_next / ((1 + (M - 1) * L_next) / M)) > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Int 1 + Int (-1)
    * Var 2 + Var 0 * Var 2) Gt (Coefficients [above 0 2; between 2 0 1] (Int 1)); divided_by (Var 0 * Var 1)
    Gt (Coefficients [above 0 2; above 1 0] (Int 1))] (Coefficients [above 0 2; between 2 0 1] (Int 1))).
Qed.

Lemma I_7_54 :
  forall G_next G : R,
  G_next <= G -> G > 0 -> G_next > 0 ->
  G_next <> 0 /\
  G <> 0 /\
  1 / G_next >= 1 / G.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 2); divided_by (Var 1) Gt (FromHypothesis 1)]
    (FromHypothesis 0)).
Qed.

Lemma I_7_56 :
  forall M P L P_next L_next : R,
  M >= 2 -> P > 0 -> L >= 0 -> L <= 1 -> P_next > 0 -> L_next >= 0 -> L_next <= 1 ->
  M * (P_next * M * L - M * L_next * P - P_next * L + L_next * P + P_next - P) >= 0 ->
  (1 + (M - 1) * L_next) / M <> 0 /\
  M <> 0 /\
  (1 + (M - 1) * L) / M <> 0 /\
  P_next / ((1 + (M - 1) * L_next) / M) >= P / ((1 + (M - 1) * L) / M).
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Int 1 + Int (-1)
    * Var 4 + Var 0 * Var 4) Gt (Coefficients [above 0 2; between 4 0 1] (Int 1)); divided_by (Int 1 + Int
    (-1) * Var 2 + Var 0 * Var 2) Gt (Coefficients [above 0 2; between 2 0 1] (Int 1))] (FromHypothesis 7)).
Qed.

Lemma I_7_55 :
  forall M L L_next : R,
  M >= 2 -> L >= 0 -> L <= 1 -> L_next >= 0 -> L_next <= 1 ->
  (M * L - L + 1) * (M * L_next - L_next + 1) > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 2; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma I_7_57 :
  forall delta M rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> rest >= 0 -> rest <= 1 ->
  (1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M) + (M - 1) * ((1 - delta) / M) * ((1 - rest) / M) <> 0
    /\
  M <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  (M - 1) * ((1 - delta) / M) * ((1 - rest) / M) / ((1 + (M - 1) * delta) / M * ((1 + (M - 1) * rest) / M) +
    (M - 1) * ((1 - delta) / M) * ((1 - rest) / M)) = 1 - (1 + (M - 1) * ((delta + rest + (M - 2) * delta *
    rest) / (1 + (M - 1) * delta * rest))) / M.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1)); divided_by (Var 1 + Int (-1)
    * Var 0 * Var 1 * Var 2 + Var 0 * (Var 1 ^ 2) * Var 2) Gt (Coefficients [between 0 0 1; above 1 2; between
    2 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] Identity).
Qed.

Lemma I_7_58 :
  forall delta M delta_next : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> delta_next >= delta -> delta_next >= 0 -> delta_next <= 1 ->
  M <> 0 /\
  1 - (1 + (M - 1) * delta_next) / M <= 1 - (1 + (M - 1) * delta) / M.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Factors (-1) [factor (Int
    (-1) + Var 1) 1 Gt (Coefficients [above 1 2] (Int 1)); factor (Var 0 + Int (-1) * Var 2) 1 Le
    (FromHypothesis 3)])).
Qed.

Lemma I_7_59 :
  forall delta M delta_next W_next_k W_k : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> delta_next >= delta -> delta_next >= 0 -> delta_next <= 1 ->
  W_next_k <= W_k ->
  M <> 0 /\
  W_next_k + 1 - (1 + (M - 1) * delta_next) / M <= W_k + 1 - (1 + (M - 1) * delta) / M.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Substitute 2 1 (Var 0 + Int
    0) (Substitute 4 1 (Var 3 + Int 0) (Coefficients [above 1 2; above 2 0; above 4 0] (Int 1))))).
Qed.

Lemma I_7_60 :
  exists delta_1 delta_2 M : R,
  (delta_1 = -1 / 2 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  ~ ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) >= delta_2).
Proof.
  exists (-1 / 2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma I_7_61 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 2 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) >= delta_1).
Proof.
  exists (2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma I_7_62 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 10 /\ M = -4) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ delta_1 <= 1 /\
  delta_2 <= 1 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) >= delta_1).
Proof.
  exists (1 / 2), (1 / 10), (-4).
  decide_numbers.
Qed.
