(* Theorem I.6d: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma I_6d_1 :
  forall delta l : R,
  delta > 0 -> delta < l -> l < 1 ->
  l > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma I_6d_2 :
  forall delta l : R,
  delta > 0 -> delta < l -> l < 1 -> l > 0 ->
  delta < 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; between 1 0
    1] (Int 1)))).
Qed.

Lemma I_6d_3 :
  1 >= 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma I_6d_4 :
  forall a_k : R,
  a_k >= 1 ->
  a_k + 1 >= 1.
Proof.
  certify (Certificate [] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma I_6d_5 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_6d_6 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_6d_7 :
  forall delta P_k : R,
  delta > 0 -> delta < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_6d_8 :
  forall delta P_k : R,
  delta > 0 -> delta < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition I_6d_9 := I_6d_5.

Definition I_6d_10 := I_6d_6.

Lemma I_6d_11 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_6d_12 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_6d_13 :
  forall l : R,
  l < 1 -> l > 0 ->
  l > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_6d_14 :
  forall l P_l_k : R,
  l < 1 -> l > 0 -> P_l_k > 0 ->
  P_l_k * l > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma I_6d_15 :
  forall delta M rest : R,
  delta > 0 -> M >= 2 -> delta < 1 -> rest > 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  delta <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) = delta * ((delta + rest + (M - 2) *
    delta * rest) / (1 + (M - 1) * delta * rest) / delta).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1)); divided_by (Var 0) Gt (FromHypothesis 0)] Identity).
Qed.

Lemma I_6d_16 :
  forall delta M rest : R,
  delta > 0 -> M >= 2 -> delta < 1 -> rest > 0 -> rest < 1 ->
  delta <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) / delta >= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1)); divided_by (Var 0) Gt (FromHypothesis 0)]
    (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1))).
Qed.

Lemma I_6d_17 :
  forall delta delta_next g : R,
  delta > 0 -> delta < 1 -> delta_next = delta * g ->
  delta_next = delta * g.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma I_6d_18 :
  forall delta delta_next g P_next_k P_k Q_k : R,
  delta > 0 -> delta < 1 -> delta_next = delta * g -> P_next_k = P_k * Q_k ->
  P_next_k * delta_next = P_k * delta * Q_k * g.
Proof.
  certify (Certificate [] (Eliminate 2 1 (Eliminate 3 3 Identity))).
Qed.

Lemma I_6d_19 :
  forall g : R,
  g >= 1 ->
  g >= g.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma I_6d_20 :
  forall g : R,
  g >= 1 ->
  g >= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Definition I_6d_21 := I_6d_3.

Lemma I_6d_22 :
  forall g Q_k a_k : R,
  g >= 1 -> Q_k >= 1 + a_k * (g - 1) -> Q_k >= 1 -> a_k >= 1 ->
  Q_k * g >= 1 + (a_k + 1) * (g - 1).
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 1 + Int (-1) * Var 2 + Int 0 + Var 0 * Var 2) (Coefficients
    [above 0 1; above 1 0; above 2 1] (Int 1)))).
Qed.

Lemma I_6d_23 :
  forall g Q_k a_k : R,
  g >= 1 -> Q_k >= 1 + a_k * (g - 1) -> Q_k >= 1 -> a_k >= 1 ->
  Q_k * g >= 1.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; above 1 1] (Int 1))).
Qed.

Lemma I_6d_24 :
  forall g Q_k a_k : R,
  g >= 1 -> Q_k >= 1 + a_k * (g - 1) -> Q_k >= 1 -> a_k >= 1 ->
  a_k + 1 >= 1.
Proof.
  certify (Certificate [] (Coefficients [above 2 1] (Int 1))).
Qed.

Lemma I_6d_25 :
  forall delta M P rest : R,
  delta > 0 -> M >= 2 -> delta < 1 -> P > 0 -> P < 1 -> rest > 0 -> rest < 1 -> rest = delta * P ->
  delta <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) / delta >= 1 + P * (1 - delta).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 3 + Var 0 * Var 1 * Var 3) Gt (Eliminate 7
    3 (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1))); divided_by (Var 0) Gt (FromHypothesis
    0)] (Eliminate 7 3 (Coefficients [between 0 0 1; above 1 2; between 2 0 1] (Int 1)))).
Qed.

Lemma I_6d_26 :
  forall delta a P Q g : R,
  delta > 0 -> delta < 1 -> a >= 1 -> P > 0 -> P < 1 -> Q >= 1 + a * (g - 1) -> Q >= 1 ->
  g >= 1 + P * (1 - delta) ->
  Q >= 1 + a * P * (1 - delta).
Proof.
  certify (Certificate [] (Substitute 3 1 (Int 1 + Int (-1) * Var 1 + Int 0 + Var 1 * Var 4) (Substitute 4 1
    (Int 1 + Var 2 + Int 0 + Int (-1) * Var 0 * Var 2) (Coefficients [above 1 1; above 3 0; above 4 0] (Int
    1))))).
Qed.

Lemma I_6d_27 :
  forall delta l : R,
  delta > 0 -> delta < l -> l < 1 -> l > 0 -> delta < 1 ->
  delta <= l.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Definition I_6d_28 := I_6d_5.

Lemma I_6d_29 :
  forall delta l P_k P_l_k : R,
  delta > 0 -> delta < l -> l < 1 -> l > 0 -> delta < 1 -> P_k <= P_l_k -> P_k > 0 ->
  P_k * delta <= P_l_k * l.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma I_6d_30 :
  forall delta P_k P_l_k : R,
  delta > 0 -> delta < 1 -> P_k <= P_l_k -> P_k > 0 ->
  P_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma I_6d_31 :
  forall delta l a P P_l P_next Q : R,
  delta > 0 -> delta < l -> l < 1 -> l > 0 -> delta < 1 -> a >= 1 -> P > 0 -> P < 1 -> P_l > 0 ->
  P_next = P * Q -> Q >= 1 -> P <= P_l -> Q >= 1 + a * P * (1 - delta) ->
  P_next <> 0 /\
  P <> 0 /\
  1 + a * P_l <> 0 /\
  1 / P_next <= 1 / P - a * (1 - l) / (1 + a * P_l).
Proof.
  certify (Certificate [divided_by (Var 3) Gt (FromHypothesis 6); divided_by (Int 1 + Var 2 * Var 4) Gt
    (Eliminate 9 5 (Coefficients [above 2 1; above 4 0] (Int 1))); divided_by (Var 5) Gt (Eliminate 9 5
    (Coefficients [between 3 0 1; above 6 1] (Int 1)))] (Eliminate 9 5 (Factors 1 [factor (Var 3) 1 Gt
    (FromHypothesis 6); factor (Int (-1) + Var 6 + Int (-1) * Var 2 * Var 4 + Int (-1) * Var 2 * Var 3 * Var 6
    + Var 2 * Var 4 * Var 6 + Var 1 * Var 2 * Var 3 * Var 6) 1 Ge (Substitute 1 1 (Var 0 + Int 0) (Substitute
    4 1 (Var 3 + Int 0) (Substitute 6 1 (Int 1 + Int 0 + Var 2 * Var 3 + Int (-1) * Var 0 * Var 2 * Var 3)
    (Coefficients [between 0 0 1; above 1 0; above 2 1; between 3 0 1; above 4 0; above 6 0] (Int 1)))))]))).
Qed.

Lemma I_6d_32 :
  exists delta l M : R,
  (delta = -1 / 2 /\ l = 1 / 2 /\ M = 3) /\ delta < l /\ l < 1 /\ M >= 2 /\
  (delta + delta * delta + (M - 2) * delta * delta * delta) / (1 + (M - 1) * delta * delta * delta) <> 0 /\
  1 + (M - 1) * delta * delta * delta <> 0 /\
  delta <> 0 /\
  1 + l <> 0 /\
  ~ (1 / ((delta + delta * delta + (M - 2) * delta * delta * delta) / (1 + (M - 1) * delta * delta * delta))
    <= 1 / delta - (1 - l) / (1 + l)).
Proof.
  exists (-1 / 2), (1 / 2), (3).
  decide_numbers.
Qed.

Lemma I_6d_33 :
  exists delta l M : R,
  (delta = 1 / 2 /\ l = 1 / 10 /\ M = 2) /\ delta > 0 /\ l < 1 /\ M >= 2 /\
  (delta + delta * delta + (M - 2) * delta * delta * delta) / (1 + (M - 1) * delta * delta * delta) <> 0 /\
  1 + (M - 1) * delta * delta * delta <> 0 /\
  delta <> 0 /\
  1 + l <> 0 /\
  ~ (1 / ((delta + delta * delta + (M - 2) * delta * delta * delta) / (1 + (M - 1) * delta * delta * delta))
    <= 1 / delta - (1 - l) / (1 + l)).
Proof.
  exists (1 / 2), (1 / 10), (2).
  decide_numbers.
Qed.

Lemma I_6d_34 :
  exists delta l M : R,
  (delta = 3 / 2 /\ l = 2 /\ M = 2) /\ delta > 0 /\ delta < l /\ M >= 2 /\
  (delta + delta * delta + (M - 2) * delta * delta * delta) / (1 + (M - 1) * delta * delta * delta) <> 0 /\
  1 + (M - 1) * delta * delta * delta <> 0 /\
  delta <> 0 /\
  1 + l <> 0 /\
  ~ (1 / ((delta + delta * delta + (M - 2) * delta * delta * delta) / (1 + (M - 1) * delta * delta * delta))
    <= 1 / delta - (1 - l) / (1 + l)).
Proof.
  exists (3 / 2), (2), (2).
  decide_numbers.
Qed.

Lemma I_6d_35 :
  exists delta l M : R,
  (delta = 1 / 2 /\ l = 9 / 10 /\ M = -7 / 2) /\ delta > 0 /\ delta < l /\ l < 1 /\
  (delta + delta * delta + (M - 2) * delta * delta * delta) / (1 + (M - 1) * delta * delta * delta) <> 0 /\
  1 + (M - 1) * delta * delta * delta <> 0 /\
  delta <> 0 /\
  1 + l <> 0 /\
  ~ (1 / ((delta + delta * delta + (M - 2) * delta * delta * delta) / (1 + (M - 1) * delta * delta * delta))
    <= 1 / delta - (1 - l) / (1 + l)).
Proof.
  exists (1 / 2), (9 / 10), (-7 / 2).
  decide_numbers.
Qed.

Lemma I_6d_36 :
  forall l delta_T : R,
  l < 1 -> delta_T > 0 -> delta_T < l -> l > 0 ->
  delta_T <= l.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma I_6d_37 :
  forall delta_T : R,
  delta_T > 0 ->
  delta_T > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_6d_38 :
  forall l delta_T P_delta_T_k P_l_k : R,
  l < 1 -> delta_T > 0 -> delta_T < l -> l > 0 -> P_delta_T_k <= P_l_k -> P_delta_T_k > 0 ->
  P_delta_T_k * delta_T <= P_l_k * l.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 3 1 (Var 2 + Int 0)
    (Coefficients [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma I_6d_39 :
  forall delta_T P_delta_T_k P_l_k : R,
  delta_T > 0 -> P_delta_T_k <= P_l_k -> P_delta_T_k > 0 ->
  P_delta_T_k * delta_T > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma I_6d_40 :
  forall P_l P_delta_T : R,
  P_l > 0 -> P_delta_T <= P_l -> P_delta_T > 0 ->
  P_delta_T <> 0 /\
  P_l <> 0 /\
  1 / P_delta_T >= 1 / P_l.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 2); divided_by (Var 0) Gt (FromHypothesis 0)]
    (FromHypothesis 1)).
Qed.

Lemma I_6d_41 :
  forall u_delta_T u_delta_0 c T u_l : R,
  u_delta_T <= u_delta_0 - c * (T - 1) -> u_delta_T >= u_l ->
  c * (T - 1) <= u_delta_0 - u_l.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int (-1) * Var 2 + Int 0 + Var 2 * Var 3) (Substitute 4
    (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 4 0] (Int 1))))).
Qed.

Lemma I_6d_43 :
  forall l a P_l T u_delta_0 u_l : R,
  l < 1 -> l > 0 -> a >= 1 -> P_l > 0 ->
  -(a * l * T + a * P_l * u_delta_0 - a * P_l * u_l - a * l - a * T + a + u_delta_0 - u_l) <= 0 ->
  a * (1 - l) <> 0 /\
  T <= 1 + (u_delta_0 - u_l) * (1 + a * P_l) / (a * (1 - l)).
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 1 + Var 0 * Var 1) Lt (Coefficients [between 0 0 1; above 1
    1] (Int 1))] (FromHypothesis 4)).
Qed.

Lemma I_6d_42 :
  forall a P_l : R,
  a >= 1 -> P_l > 0 ->
  a * P_l + 1 > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; above 1 0] (Int 1))).
Qed.
