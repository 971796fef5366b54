(* Theorem I.6c: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma I_6c_1 :
  forall delta l : R,
  delta > 0 -> delta < l -> l < 1 ->
  l > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma I_6c_2 :
  forall delta l : R,
  delta > 0 -> delta < l -> l < 1 -> l > 0 ->
  delta < 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; between 1 0
    1] (Int 1)))).
Qed.

Lemma I_6c_3 :
  1 >= 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma I_6c_4 :
  forall a_k : R,
  a_k >= 1 ->
  a_k + 1 >= 1.
Proof.
  certify (Certificate [] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma I_6c_5 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_6c_6 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_6c_7 :
  forall delta P_k : R,
  delta > 0 -> delta < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_6c_8 :
  forall delta P_k : R,
  delta > 0 -> delta < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition I_6c_9 := I_6c_5.

Definition I_6c_10 := I_6c_6.

Lemma I_6c_11 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_6c_12 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_6c_13 :
  forall l : R,
  l < 1 -> l > 0 ->
  l > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_6c_14 :
  forall l P_l_k : R,
  l < 1 -> l > 0 -> P_l_k > 0 ->
  P_l_k * l > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma I_6c_15 :
  forall delta M rest : R,
  delta > 0 -> M >= 2 -> delta < 1 -> rest > 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1] (Int 1))).
Qed.

Lemma I_6c_16 :
  forall delta M rest : R,
  delta > 0 -> M >= 2 -> delta < 1 -> rest > 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <> 0 /\
  delta = (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) * (delta / ((delta + rest +
    (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest))).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1)); divided_by (Var 0 + Var 2 + Int (-2) * Var 0 * Var 2 +
    Var 0 * Var 1 * Var 2) Gt (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] Identity).
Qed.

Lemma I_6c_17 :
  forall delta M rest : R,
  delta > 0 -> M >= 2 -> delta < 1 -> rest > 0 -> rest < 1 ->
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  delta / ((delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest)) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1)); divided_by (Var 0 + Var 2 + Int (-2) * Var 0 * Var 2 +
    Var 0 * Var 1 * Var 2) Gt (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))).
Qed.

Lemma I_6c_18 :
  forall delta M rest : R,
  delta > 0 -> M >= 2 -> delta < 1 -> rest > 0 -> rest < 1 ->
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  delta / ((delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest)) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1)); divided_by (Var 0 + Var 2 + Int (-2) * Var 0 * Var 2 +
    Var 0 * Var 1 * Var 2) Gt (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))).
Qed.

Lemma I_6c_19 :
  forall delta_next : R,
  delta_next > 0 ->
  delta_next > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_6c_20 :
  forall delta_next P_next_k : R,
  delta_next > 0 -> P_next_k > 0 ->
  P_next_k * delta_next > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma I_6c_21 :
  forall delta delta_next h : R,
  delta > 0 -> delta < 1 -> delta = delta_next * h ->
  delta = delta_next * h.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma I_6c_22 :
  forall delta delta_next h P_k P_next_k V_k : R,
  delta > 0 -> delta < 1 -> delta = delta_next * h -> P_k = P_next_k * V_k ->
  P_k * delta = P_next_k * delta_next * V_k * h.
Proof.
  certify (Certificate [] (Eliminate 2 0 (Eliminate 3 3 Identity))).
Qed.

Lemma I_6c_23 :
  forall h : R,
  h > 0 -> h <= 1 ->
  h >= 1 - (1 - h).
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma I_6c_24 :
  forall h : R,
  h > 0 -> h <= 1 ->
  h > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Definition I_6c_25 := I_6c_3.

Lemma I_6c_26 :
  forall h V_k a_k : R,
  h > 0 -> h <= 1 -> V_k >= 1 - a_k * (1 - h) -> V_k > 0 -> a_k >= 1 ->
  V_k * h >= 1 - (a_k + 1) * (1 - h).
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 1 + Int (-1) * Var 2 + Int 0 + Var 0 * Var 2) (Coefficients
    [between 0 0 1; above 1 0; above 2 1] (Int 1)))).
Qed.

Lemma I_6c_27 :
  forall h V_k a_k : R,
  h > 0 -> h <= 1 -> V_k >= 1 - a_k * (1 - h) -> V_k > 0 -> a_k >= 1 ->
  V_k * h > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma I_6c_28 :
  forall h V_k a_k : R,
  h > 0 -> h <= 1 -> V_k >= 1 - a_k * (1 - h) -> V_k > 0 -> a_k >= 1 ->
  a_k + 1 >= 1.
Proof.
  certify (Certificate [] (Coefficients [above 2 1] (Int 1))).
Qed.

Lemma I_6c_29 :
  forall P : R,
  P > 0 -> P < 1 ->
  P <> 0 /\
  1 / P > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (Coefficients [] (Int 1))).
Qed.

Lemma I_6c_30 :
  forall P P_next V : R,
  P > 0 -> P < 1 -> P_next > 0 -> P = P_next * V -> V > 0 ->
  P_next <> 0 /\
  P <> 0 /\
  1 / P_next = 1 / P * V.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 2); divided_by (Var 0) Gt (FromHypothesis 0)]
    (FromHypothesis 3)).
Qed.

Lemma I_6c_31 :
  forall delta M P rest : R,
  delta > 0 -> M >= 2 -> delta < 1 -> P > 0 -> P < 1 -> rest > 0 -> rest < 1 -> rest = delta * P ->
  P <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  1 / P * (1 - delta / ((delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest))) <= 1 + (M -
    2) * delta.
Proof.
  certify (Certificate [divided_by (Var 2) Gt (FromHypothesis 3); divided_by (Int 1 + Int (-1) * Var 0 * Var 3
    + Var 0 * Var 1 * Var 3) Gt (Eliminate 7 3 (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int
    1))); divided_by (Var 0 + Var 3 + Int (-2) * Var 0 * Var 3 + Var 0 * Var 1 * Var 3) Gt (Eliminate 7 3
    (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1)))] (Eliminate 7 3 (Coefficients [between 0
    0 1; above 1 2; between 2 0 1] (Int 1)))).
Qed.

Lemma I_6c_32 :
  forall a V h u_next u : R,
  a >= 1 -> V >= 1 - a * (1 - h) -> V > 0 -> u_next = u * V -> u > 0 ->
  u_next >= u - a * u * (1 - h).
Proof.
  certify (Certificate [] (Eliminate 3 3 (Factors (-1) [factor (Var 4) 1 Gt (FromHypothesis 4); factor (Int 1
    + Int (-1) * Var 0 + Int (-1) * Var 1 + Var 0 * Var 2) 1 Le (FromHypothesis 1)]))).
Qed.

Lemma I_6c_33 :
  forall delta l M a u_next u k : R,
  delta > 0 -> delta < l -> l < 1 -> M >= 2 -> l > 0 -> delta < 1 -> a >= 1 -> u_next >= u - a * k ->
  k <= 1 + (M - 2) * delta ->
  u_next >= u - a * (1 + (M - 2) * l).
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 5 (-1) (Var 4 + Int (-1) * Int 0 + Var 3
    * Var 6) (Substitute 6 (-1) (Int 1 + Int (-2) * Var 0 + Int (-1) * Int 0 + Var 0 * Var 2) (Coefficients
    [above 1 0; above 2 2; above 3 1; above 5 0; above 6 0] (Int 1)))))).
Qed.

Lemma I_6c_34 :
  exists delta l M : R,
  (delta = -1 / 2 /\ l = 1 / 2 /\ M = 2) /\ delta < l /\ l < 1 /\ M >= 2 /\
  (delta + delta * delta + (M - 2) * delta * delta * delta) / (1 + (M - 1) * delta * delta * delta) <> 0 /\
  1 + (M - 1) * delta * delta * delta <> 0 /\
  delta <> 0 /\
  ~ (1 / ((delta + delta * delta + (M - 2) * delta * delta * delta) / (1 + (M - 1) * delta * delta * delta))
    >= 1 / delta - (1 + (M - 2) * l)).
Proof.
  exists (-1 / 2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma I_6c_35 :
  exists delta l M : R,
  (delta = 1 / 10 /\ l = 1 / 100 /\ M = 64) /\ delta > 0 /\ l < 1 /\ M >= 2 /\
  (delta + delta * delta + (M - 2) * delta * delta * delta) / (1 + (M - 1) * delta * delta * delta) <> 0 /\
  1 + (M - 1) * delta * delta * delta <> 0 /\
  delta <> 0 /\
  ~ (1 / ((delta + delta * delta + (M - 2) * delta * delta * delta) / (1 + (M - 1) * delta * delta * delta))
    >= 1 / delta - (1 + (M - 2) * l)).
Proof.
  exists (1 / 10), (1 / 100), (64).
  decide_numbers.
Qed.

Lemma I_6c_36 :
  exists delta l M : R,
  (delta = 1 / 2 /\ l = 9 / 10 /\ M = -100) /\ delta > 0 /\ delta < l /\ l < 1 /\
  (delta + delta * delta + (M - 2) * delta * delta * delta) / (1 + (M - 1) * delta * delta * delta) <> 0 /\
  1 + (M - 1) * delta * delta * delta <> 0 /\
  delta <> 0 /\
  ~ (1 / ((delta + delta * delta + (M - 2) * delta * delta * delta) / (1 + (M - 1) * delta * delta * delta))
    >= 1 / delta - (1 + (M - 2) * l)).
Proof.
  exists (1 / 2), (9 / 10), (-100).
  decide_numbers.
Qed.

Lemma I_6c_37 :
  forall l delta_T : R,
  l < 1 -> delta_T >= l -> l > 0 ->
  delta_T >= l.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Definition I_6c_38 := I_6c_13.

Lemma I_6c_39 :
  forall l delta_T P_delta_T_k P_l_k : R,
  l < 1 -> delta_T >= l -> l > 0 -> P_delta_T_k >= P_l_k -> P_l_k > 0 ->
  P_delta_T_k * delta_T >= P_l_k * l.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 1 (Var 3 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma I_6c_40 :
  forall l P_delta_T_k P_l_k : R,
  l < 1 -> l > 0 -> P_delta_T_k >= P_l_k -> P_l_k > 0 ->
  P_l_k * l > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 2 0] (Int 1))).
Qed.

Lemma I_6c_41 :
  forall P_l P_delta_T : R,
  P_l > 0 -> P_delta_T >= P_l ->
  P_delta_T <> 0 /\
  P_l <> 0 /\
  1 / P_delta_T <= 1 / P_l.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0); divided_by (Var 1) Gt (Substitute 1 1 (Var 0
    + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))] (FromHypothesis 1)).
Qed.

Lemma I_6c_42 :
  forall l M a u_delta_T u_delta_0 T u_l : R,
  l < 1 -> M >= 2 -> l > 0 -> a >= 1 -> u_delta_T >= u_delta_0 - a * (1 + (M - 2) * l) * T ->
  u_delta_T <= u_l ->
  a * (1 + (M - 2) * l) * T >= u_delta_0 - u_l.
Proof.
  certify (Certificate [] (Substitute 4 (-1) (Var 3 + Int (-1) * Int 0 + Var 2 * Var 5 + Int (-2) * Var 0 *
    Var 2 * Var 5 + Var 0 * Var 1 * Var 2 * Var 5) (Substitute 6 1 (Var 3 + Int 0) (Coefficients [above 4 0;
    above 6 0] (Int 1))))).
Qed.

Lemma I_6c_43 :
  forall l M a T u_delta_0 u_l : R,
  l < 1 -> M >= 2 -> l > 0 -> a >= 1 -> a * (1 + (M - 2) * l) * T >= u_delta_0 - u_l ->
  a * (1 + (M - 2) * l) <> 0 /\
  T >= (u_delta_0 - u_l) / (a * (1 + (M - 2) * l)).
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-2) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; above 2 1] (Int 1))] (FromHypothesis 4)).
Qed.
