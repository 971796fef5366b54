(* Theorem I.6: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma I_6_1 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_6_2 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_6_3 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_6_4 :
  forall delta rest_k : R,
  delta > 0 -> delta < 1 -> rest_k > 0 -> rest_k < 1 ->
  rest_k * delta < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma I_6_5 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  1 - delta <= 1 - delta.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma I_6_6 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta <= 1 - (1 - delta) + 1 / 2 * (1 - delta) ^ 2.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma I_6_7 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  1 - delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_6_8 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma I_6_9 :
  forall delta rest_k S_k : R,
  delta > 0 -> delta < 1 -> 1 - rest_k <= S_k -> rest_k <= 1 - S_k + 1 / 2 * S_k ^ 2 -> S_k > 0 ->
  rest_k >= 0 ->
  1 - rest_k * delta <= S_k + 1 - delta.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 1 + Int (-1) * Var 2 + Int 0) (Coefficients [between 0 0 1;
    above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma I_6_10 :
  forall delta rest_k S_k : R,
  delta > 0 -> delta < 1 -> 1 - rest_k <= S_k -> rest_k <= 1 - S_k + 1 / 2 * S_k ^ 2 -> S_k > 0 ->
  rest_k >= 0 ->
  rest_k * delta <= 1 - (S_k + 1 - delta) + 1 / 2 * (S_k + 1 - delta) ^ 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int 1 + (Var 0 ^ 2) + Int (-2) * Var 0 * Var 1 + Int (-2)
    * Var 0 * Var 2 + (Var 2 ^ 2)) 1 Ge (Substitute 1 (-1) (Int 1 + Int (-1) * Var 2 + Int (-1) * Int 0 + (Int
    1 / Int 2) * (Var 2 ^ 2)) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1)))])).
Qed.

Lemma I_6_11 :
  forall delta rest_k S_k : R,
  delta > 0 -> delta < 1 -> 1 - rest_k <= S_k -> rest_k <= 1 - S_k + 1 / 2 * S_k ^ 2 -> S_k > 0 ->
  rest_k >= 0 ->
  S_k + 1 - delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 2 0] (Int 1))).
Qed.

Lemma I_6_12 :
  forall delta rest_k S_k : R,
  delta > 0 -> delta < 1 -> 1 - rest_k <= S_k -> rest_k <= 1 - S_k + 1 / 2 * S_k ^ 2 -> S_k > 0 ->
  rest_k >= 0 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma I_6_13 :
  forall delta M rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> rest > 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  1 - (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) = (1 - delta) * (1 - rest) / (1 +
    (M - 1) * delta * rest).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] Identity).
Qed.

Lemma I_6_14 :
  forall delta M rest S : R,
  delta > 0 -> delta < 1 -> M >= 2 -> rest > 0 -> rest < 1 -> 1 - rest <= S ->
  rest <= 1 - S + 1 / 2 * S ^ 2 -> S > 0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  1 - (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= (1 - delta) * S.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Factors (-1) [factor (Int (-1) + Var 0) 1 Lt
    (FromHypothesis 1); factor (Int (-1) + Var 2 + Var 3 + Int (-1) * Var 0 * Var 2 * Var 3 + Var 0 * Var 1 *
    Var 2 * Var 3) 1 Ge (Substitute 3 1 (Int 1 + Int (-1) * Var 2 + Int 0) (Coefficients [between 0 0 1; above
    1 2; between 2 0 1; above 3 0] (Int 1)))])).
Qed.

Lemma I_6_15 :
  forall delta M rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> rest > 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  M * (1 - (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest)) >= (1 - delta) * (1 - rest).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1] (Int 1))).
Qed.

Lemma I_6_16 :
  forall delta rest S Me_next : R,
  delta > 0 -> delta < 1 -> rest > 0 -> rest < 1 -> 1 - rest <= S -> rest <= 1 - S + 1 / 2 * S ^ 2 -> S > 0 ->
  Me_next >= (1 - delta) * (1 - rest) ->
  Me_next >= (1 - delta) * (S - 1 / 2 * S ^ 2).
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int 2 * Var 2 + Int (-2) * Var 3 + Int (-2) * Var 0 *
    Var 2 + Int (-1) * (Var 2 ^ 2) + Var 0 * (Var 2 ^ 2)) 1 Le (Substitute 3 1 (Int 1 + Int (-1) * Var 0 + Int
    (-1) * Var 1 + Int 0 + Var 0 * Var 1) (Substitute 1 (-1) (Int 1 + Int (-1) * Var 2 + Int (-1) * Int 0 +
    (Int 1 / Int 2) * (Var 2 ^ 2)) (Coefficients [between 0 0 1; above 1 0; above 3 0] (Int 1))))])).
Qed.

Definition I_6_17 := I_6_7.

Lemma I_6_18 :
  forall delta E_k : R,
  delta > 0 -> delta < 1 -> E_k > 0 ->
  E_k + 1 - delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma I_6_19 :
  forall delta E S : R,
  delta > 0 -> delta < 1 -> E <= 1 / 2 -> S > 0 -> E > 0 -> E = 1 - delta + S ->
  S <= 1 / 2.
Proof.
  certify (Certificate [] (Eliminate 5 2 (Coefficients [between 0 0 1; between 1 0 (1 # 2)] (Int 1)))).
Qed.

Lemma I_6_20 :
  forall delta M rest S : R,
  delta > 0 -> delta < 1 -> M >= 2 -> rest > 0 -> rest < 1 -> 1 - rest <= S ->
  rest <= 1 - S + 1 / 2 * S ^ 2 -> S > 0 -> S <= 1 / 2 ->
  1 + (M - 1) * delta * rest <> 0 /\
  1 - (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= 1 / 2 * (1 - delta).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Factors ((-1) # 2) [factor (Int (-1) + Var 0) 1 Lt
    (FromHypothesis 1); factor (Int (-1) + Int 2 * Var 2 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) 1
    Ge (Substitute 2 1 (Int 1 + Int (-1) * Var 3 + Int 0) (Coefficients [between 0 0 1; above 1 2; above 2 0;
    between 3 0 (1 # 2)] (Int 1)))])).
Qed.

Lemma I_6_21 :
  forall delta M rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> rest > 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) >= delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1] (Int 1))).
Qed.

Lemma I_6_22 :
  forall delta delta_next : R,
  delta > 0 -> delta < 1 -> delta_next >= delta ->
  1 - delta_next <= 1 - delta.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma I_6_23 :
  forall delta delta_next E_next_k E_k : R,
  delta > 0 -> delta < 1 -> delta_next >= delta -> E_next_k <= E_k ->
  E_next_k + 1 - delta_next <= E_k + 1 - delta.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients [above
    1 0; above 3 0] (Int 1))))).
Qed.

Lemma I_6_24 :
  forall E E_next : R,
  E <= 1 / 2 -> E > 0 -> E_next <= E ->
  E_next <= 1 / 2.
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int (-1) + Int 2 * Var 1) 1 Le (Substitute 1 (-1) (Var
    0 + Int (-1) * Int 0) (Coefficients [between 0 0 (1 # 2); above 1 0] (Int 1)))])).
Qed.

Lemma I_6_25 :
  forall delta M rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> rest > 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; above 1 2; between 2 0
    1] (Int 1))).
Qed.

Lemma I_6_26 :
  forall delta M rest : R,
  delta > 0 -> delta < 1 -> M >= 2 -> rest > 0 -> rest < 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) < 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; between 2 0 1] (Int
    1))).
Qed.

Lemma I_6_27 :
  forall delta : R,
  delta > 0 -> delta < 1 ->
  1 - delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma I_6_28 :
  1 / 2 >= 0.
Proof.
  certify (Certificate [] (Coefficients [] (Int 1))).
Qed.

Lemma I_6_29 :
  1 / 2 < 1.
Proof.
  certify (Certificate [] (Coefficients [] (Int 1))).
Qed.

Lemma I_6_30 :
  forall delta M E S Me_next : R,
  delta > 0 -> delta < 1 -> M >= 2 -> E <= 1 / 2 -> S > 0 -> E > 0 ->
  Me_next >= (1 - delta) * (S - 1 / 2 * S ^ 2) -> E = 1 - delta + S ->
  Me_next >= (1 - delta) * S * (1 - M * E).
Proof.
  certify (Certificate [] (Eliminate 7 3 (Substitute 2 1 (Int 1 + Int (-1) * Var 0 + Int 0) (Substitute 4 1
    (Var 2 + Int 0 + Int (-1) * Var 0 * Var 2 + (Int (-1) / Int 2) * (Var 2 ^ 2) + (Int 1 / Int 2) * Var 0 *
    (Var 2 ^ 2)) (Coefficients [between 0 0 1; above 1 2; above 2 0; above 4 0] (Int 1)))))).
Qed.

Lemma I_6_31 :
  forall delta M E S Me_next : R,
  delta > 0 -> delta < 1 -> M >= 2 -> E <= 1 / 2 -> S > 0 -> E > 0 ->
  Me_next >= (1 - delta) * S * (1 - M * E) ->
  M * (1 - delta) * S <> 0 /\
  M <> 0 /\
  Me_next / (M * (1 - delta) * S) >= 1 / M - E.
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 1 * Var 3 + Var 0 * Var 1 * Var 3) Lt (Coefficients
    [between 0 0 1; above 1 2; above 3 0] (Int 1)); divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))]
    (Factors (-1) [factor (Var 1) 1 Gt (Coefficients [above 1 2] (Int 1)); factor (Var 3 + Int (-1) * Var 4 +
    Int (-1) * Var 0 * Var 3 + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var 3) 1 Le
    (FromHypothesis 6)])).
Qed.

Lemma I_6_32 :
  forall delta M E rest S : R,
  delta > 0 -> delta < 1 -> M >= 2 -> E <= 1 / 2 -> rest > 0 -> rest < 1 -> 1 - rest <= S ->
  rest <= 1 - S + 1 / 2 * S ^ 2 -> S > 0 -> E > 0 -> E = 1 - delta + S ->
  1 + (M - 1) * delta * rest >= M - (M - 1) * E.
Proof.
  certify (Certificate [] (Eliminate 10 4 (Factors 1 [factor (Int (-1) + Var 1) 1 Gt (Coefficients [above 1 2]
    (Int 1)); factor (Int (-1) + Var 2 + Var 0 * Var 3) 1 Ge (Substitute 2 1 (Int 2 + Int (-1) * Var 0 + Int
    (-1) * Var 3 + Int 0) (Coefficients [between 0 0 1; above 2 0; between 3 0 1] (Int 1)))]))).
Qed.

Lemma I_6_33 :
  forall M E D : R,
  M >= 2 -> E <= 1 / 2 -> E > 0 -> D >= M - (M - 1) * E ->
  (1 + M * E) * D >= M.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Var 1 + Int 0 + Int (-1) * Var 0 * Var 1) (Coefficients
    [above 0 2; between 1 0 (1 # 2); above 2 0] (Int 1)))).
Qed.

Lemma I_6_34 :
  forall M rest S K : R,
  M >= 2 -> rest > 0 -> rest < 1 -> 1 - rest <= S -> rest <= 1 - S + 1 / 2 * S ^ 2 -> S > 0 -> K >= M ->
  M * (1 - rest) <= S * K.
Proof.
  certify (Certificate [] (Substitute 2 1 (Int 1 + Int (-1) * Var 1 + Int 0) (Substitute 3 1 (Var 0 + Int 0)
    (Coefficients [above 0 2; between 1 0 1; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma I_6_35 :
  forall delta M E rest S : R,
  delta > 0 -> delta < 1 -> M >= 2 -> E <= 1 / 2 -> rest > 0 -> rest < 1 -> 1 - rest <= S ->
  rest <= 1 - S + 1 / 2 * S ^ 2 -> S > 0 -> E > 0 ->
  M * (1 - rest) <= S * (1 + M * E) * (1 + (M - 1) * delta * rest) ->
  M * (1 - delta) * S <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  M <> 0 /\
  M * (1 - (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest)) / (M * (1 - delta) * S) <=
    1 / M + E.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1)); divided_by (Int 1 + Int (-1)
    * Var 0 * Var 3 + Var 0 * Var 1 * Var 3) Gt (Coefficients [between 0 0 1; above 1 2; between 3 0 1] (Int
    1)); divided_by (Int (-1) * Var 1 * Var 4 + Var 0 * Var 1 * Var 4) Lt (Coefficients [between 0 0 1; above
    1 2; above 4 0] (Int 1))] (Factors (-1) [factor (Var 1) 1 Gt (Coefficients [above 1 2] (Int 1)); factor
    (Int (-1) + Var 0) 1 Lt (FromHypothesis 1); factor (Int (-1) * Var 1 + Var 4 + Var 1 * Var 3 + Int (-1) *
    Var 0 * Var 3 * Var 4 + Var 1 * Var 2 * Var 4 + Var 0 * Var 1 * Var 3 * Var 4 + Int (-1) * Var 0 * Var 1 *
    Var 2 * Var 3 * Var 4 + Var 0 * (Var 1 ^ 2) * Var 2 * Var 3 * Var 4) 1 Ge (FromHypothesis 10)])).
Qed.

Lemma I_6_36 :
  forall delta M rest S : R,
  delta > 0 -> delta < 1 -> M >= 2 -> rest > 0 -> rest < 1 -> 1 - rest <= S ->
  rest <= 1 - S + 1 / 2 * S ^ 2 -> S > 0 ->
  (1 - (1 + (M - 1) * delta) / M) * ((M - 1) / M) * S <> 0 /\
  M <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  M - 1 <> 0 /\
  M * (1 - delta) * S <> 0 /\
  (1 - (1 + (M - 1) * ((delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest))) / M) / ((1 -
    (1 + (M - 1) * delta) / M) * ((M - 1) / M) * S) = M / (M - 1) * (M * (1 - (delta + rest + (M - 2) * delta
    * rest) / (1 + (M - 1) * delta * rest)) / (M * (1 - delta) * S)).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1)); divided_by (Var 1) Gt (Coefficients [above 1 2] (Int
    1)); divided_by (Int (-1) * Var 3 + Var 0 * Var 3 + Int 2 * Var 1 * Var 3 + Int (-2) * Var 0 * Var 1 * Var
    3 + Int (-1) * (Var 1 ^ 2) * Var 3 + Var 0 * (Var 1 ^ 2) * Var 3) Lt (Coefficients [between 0 0 1; above 1
    2; above 3 0] (Int 1)); divided_by (Int (-1) + Var 1) Gt (Coefficients [above 1 2] (Int 1)); divided_by
    (Int (-1) * Var 1 * Var 3 + Var 0 * Var 1 * Var 3) Lt (Coefficients [between 0 0 1; above 1 2; above 3 0]
    (Int 1))] Identity).
Qed.

Lemma I_6_37 :
  exists delta_1 delta_2 M : R,
  (delta_1 = -1 / 100 /\ delta_2 = 1 / 2 /\ M = 64) /\ delta_1 < 1 /\ delta_2 < 1 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ (1 - (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <= (1 -
    delta_1) * (1 - delta_2)).
Proof.
  exists (-1 / 100), (1 / 2), (64).
  decide_numbers.
Qed.

Lemma I_6_38 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 2 /\ delta_2 = 1 / 2 /\ M = 2) /\ delta_1 > 0 /\ delta_2 > 0 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ (1 - (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <= (1 -
    delta_1) * (1 - delta_2)).
Proof.
  exists (2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma I_6_39 :
  exists delta_1 delta_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = -1) /\ delta_1 > 0 /\ delta_2 > 0 /\ delta_1 < 1 /\
  delta_2 < 1 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ (1 - (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <= (1 -
    delta_1) * (1 - delta_2)).
Proof.
  exists (1 / 2), (1 / 2), (-1).
  decide_numbers.
Qed.
