(* Theorem II.4i: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4i_1 :
  forall l : R,
  l > 0 -> l < 1 ->
  l > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4i_2 :
  forall l : R,
  l > 0 -> l < 1 ->
  l < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4i_3 :
  forall l P_k : R,
  l > 0 -> l < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * l > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_4 :
  forall l P_k : R,
  l > 0 -> l < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * l < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition II_4i_5 := II_4i_1.

Definition II_4i_6 := II_4i_2.

Lemma II_4i_7 :
  forall l P_2_k : R,
  l > 0 -> l < 1 -> P_2_k > 0 -> P_2_k < 1 ->
  P_2_k * l > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_8 :
  forall l P_2_k : R,
  l > 0 -> l < 1 -> P_2_k > 0 -> P_2_k < 1 ->
  P_2_k * l < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_9 :
  1 >= 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_4i_10 :
  forall count_1_k : R,
  count_1_k >= 1 ->
  count_1_k + 1 >= 1.
Proof.
  certify (Certificate [] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4i_11 :
  forall l P P_2 : R,
  l > 0 -> l < 1 -> P > 0 -> P < 1 -> P_2 > 0 -> P_2 < 1 -> P = l * P_2 ->
  P < l.
Proof.
  certify (Certificate [] (Eliminate 6 1 (Coefficients [between 0 0 1; between 2 0 1] (Int 1)))).
Qed.

Lemma II_4i_12 :
  forall l M : R,
  l > 0 -> l < 1 -> M > 1 ->
  1 - l <> 0 /\
  (1 + (M - 1) * l) / (1 - l) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Coefficients [between 0 0 1;
    above 1 1] (Int 1))).
Qed.

Lemma II_4i_13 :
  forall l M : R,
  l > 0 -> l < 1 -> M > 1 ->
  1 - l <> 0 /\
  (1 + (M - 1) * l) / (1 - l) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Coefficients [between 0 0 1;
    above 1 1] (Int 1))).
Qed.

Lemma II_4i_14 :
  forall x : R,
  x > 0 ->
  x > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Definition II_4i_15 := II_4i_1.

Definition II_4i_16 := II_4i_2.

Lemma II_4i_17 :
  forall lambda : R,
  lambda < 0 ->
  lambda < 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4i_18 :
  forall M P : R,
  M > 1 -> P > 0 -> P < 1 ->
  1 - P <> 0 /\
  (1 + (M - 1) * P) / (1 - P) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4i_19 :
  forall M P : R,
  M > 1 -> P > 0 -> P < 1 ->
  1 - P <> 0 /\
  (1 + (M - 1) * P) / (1 - P) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4i_20 :
  forall phi : R,
  phi > 0 ->
  phi > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4i_21 :
  forall l : R,
  l > 0 -> l < 1 ->
  l <= l.
Proof.
  certify (Certificate [] Identity).
Qed.

Definition II_4i_22 := II_4i_1.

Lemma II_4i_23 :
  forall l P_2_k : R,
  l > 0 -> l < 1 -> P_2_k <= l -> P_2_k > 0 ->
  P_2_k * l <= l.
Proof.
  certify (Certificate [] (Factors (-1) [factor (Int (-1) + Var 1) 1 Le (Substitute 1 (-1) (Var 0 + Int (-1) *
    Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1))); factor (Var 0) 1 Gt (FromHypothesis 0)])).
Qed.

Lemma II_4i_24 :
  forall l P_2_k : R,
  l > 0 -> l < 1 -> P_2_k <= l -> P_2_k > 0 ->
  P_2_k * l > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_4i_25 :
  forall x phi : R,
  x > 0 -> phi > 0 ->
  x <> 0 /\
  phi / x > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (FromHypothesis 1)).
Qed.

Lemma II_4i_26 :
  forall l M P : R,
  l > 0 -> l < 1 -> M > 1 -> P > 0 -> P < 1 -> P < l ->
  1 - P <> 0 /\
  1 - l <> 0 /\
  (1 + (M - 1) * P) / (1 - P) < (1 + (M - 1) * l) / (1 - l).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1); divided_by (Int (-1) + Var 2) Lt
    (FromHypothesis 4)] (Factors 1 [factor (Var 1) 1 Gt (Coefficients [above 1 1] (Int 1)); factor (Var 0 +
    Int (-1) * Var 2) 1 Gt (FromHypothesis 5)])).
Qed.

Lemma II_4i_27 :
  forall x phi : R,
  x > 0 -> phi > 0 -> phi < x ->
  x <> 0 /\
  phi / x < 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (FromHypothesis 2)).
Qed.

Lemma II_4i_28 :
  forall l P P_2 : R,
  l > 0 -> l < 1 -> P > 0 -> P < 1 -> P_2 > 0 -> P_2 < 1 -> P < l -> P_2 <= l -> P = l * P_2 ->
  P <= l ^ 2.
Proof.
  certify (Certificate [] (Eliminate 8 1 (Factors 1 [factor (Var 0) 1 Gt (FromHypothesis 0); factor (Var 0 +
    Int (-1) * Var 2) 1 Ge (FromHypothesis 7)]))).
Qed.

Lemma II_4i_29 :
  forall M P : R,
  M > 1 -> P > 0 -> P < 1 ->
  1 + (M - 1) * P > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_30 :
  forall l M : R,
  l > 0 -> l < 1 -> M > 1 ->
  1 + (M - 1) * l > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4i_31 :
  forall l M P phi : R,
  l > 0 -> l < 1 -> M > 1 -> P > 0 -> P < 1 -> P < l -> phi > 0 -> P <= l ^ 2 ->
  phi * (1 - P) <= (M - 1) * P + P ->
  phi * (1 - l ^ 2) <= M * l ^ 2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [8]%nat; term 1 (Int 1) [2;
    7]%nat; term 1 (Int 1) [6; 7]%nat] None)).
Qed.

Lemma II_4i_32 :
  forall l M x : R,
  l > 0 -> l < 1 -> M > 1 -> x > 0 -> x * (1 + (M - 1) * l) >= (M - 1) * l + l ->
  M * l ^ 2 <= x * l * (1 + (M - 1) * l).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 0) 1 Gt (FromHypothesis 0); factor (Var 2 + Int (-1) * Var 0
    * Var 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) 1 Ge (FromHypothesis 4)])).
Qed.

Lemma II_4i_33 :
  forall l M x phi : R,
  l > 0 -> l < 1 -> M > 1 -> x > 0 -> phi > 0 -> phi * (1 - l ^ 2) <= M * l ^ 2 ->
  M * l ^ 2 <= x * l * (1 + (M - 1) * l) ->
  x <> 0 /\
  1 - l ^ 2 <> 0 /\
  phi / x <= l * (1 + (M - 1) * l) / (1 - l ^ 2).
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2)) Lt (Coefficients [between 0 0 1] (Int 1));
    divided_by (Var 2) Gt (FromHypothesis 3)] (Combination [term 1 (Int 1) [5]%nat; term 1 (Int 1) [6]%nat]
    None)).
Qed.

Lemma II_4i_34 :
  forall l : R,
  l > 0 -> l < 1 ->
  1 - l <= 1 - l.
Proof.
  certify (Certificate [] Identity).
Qed.

Definition II_4i_35 := II_4i_1.

Definition II_4i_36 := II_4i_2.

Lemma II_4i_37 :
  forall l P_k count_1_k : R,
  l > 0 -> l < 1 -> 1 - P_k <= count_1_k * (1 - l) -> P_k > 0 -> P_k < 1 ->
  1 - P_k * l <= (count_1_k + 1) * (1 - l).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2]%nat; term 1 (Int 1) [1; 4]%nat] None)).
Qed.

Lemma II_4i_38 :
  forall l P_k count_1_k : R,
  l > 0 -> l < 1 -> 1 - P_k <= count_1_k * (1 - l) -> P_k > 0 -> P_k < 1 ->
  P_k * l > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_39 :
  forall l P_k count_1_k : R,
  l > 0 -> l < 1 -> 1 - P_k <= count_1_k * (1 - l) -> P_k > 0 -> P_k < 1 ->
  P_k * l < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_40 :
  forall l M P : R,
  l > 0 -> l < 1 -> M > 1 -> P > 0 -> P < 1 -> P < l ->
  1 + (M - 1) * l <= M * (1 + (M - 1) * P).
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4i_41 :
  forall l P count_1 : R,
  l > 0 -> l < 1 -> P > 0 -> P < 1 -> count_1 >= 1 -> P < l -> 1 - P <= count_1 * (1 - l) ->
  1 - P <= count_1 * (1 - l).
Proof.
  certify (Certificate [] (FromHypothesis 6)).
Qed.

Lemma II_4i_42 :
  forall P : R,
  P > 0 -> P < 1 ->
  1 - P > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4i_43 :
  forall M P : R,
  M > 1 -> P > 0 -> P < 1 ->
  M * (1 + (M - 1) * P) > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_44 :
  forall a b u v : R,
  a <= b -> u <= v -> u > 0 -> b > 0 ->
  a * u <= b * v.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Substitute 3 1 (Var 2 + Int 0)
    (Coefficients [above 0 0; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_4i_45 :
  forall l M P count_1 : R,
  l > 0 -> l < 1 -> M > 1 -> P > 0 -> P < 1 -> count_1 >= 1 -> P < l -> 1 - P <= count_1 * (1 - l) ->
  (1 + (M - 1) * l) * (1 - P) <= M * (1 + (M - 1) * P) * count_1 * (1 - l) ->
  1 - l <> 0 /\
  1 - P <> 0 /\
  (1 + (M - 1) * l) / (1 - l) <= (1 + (M - 1) * P) / (1 - P) * M * count_1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 4); divided_by (Int (-1) + Var 0) Lt
    (FromHypothesis 1)] (FromHypothesis 8)).
Qed.

Lemma II_4i_46 :
  forall M count_1 : R,
  M > 1 -> count_1 >= 1 ->
  M * count_1 > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4i_47 :
  forall x phi C : R,
  x > 0 -> phi > 0 -> x <= phi + C ->
  x <> 0 /\
  phi / x >= 1 - C / x.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (FromHypothesis 2)).
Qed.

Lemma II_4i_48 :
  exists l M : R,
  (l = 0 /\ M = 2) /\ l < 1 /\ M > 1 /\
  ~ (l * l > 0).
Proof.
  exists (0), (2).
  decide_numbers.
Qed.

Lemma II_4i_49 :
  exists l M : R,
  (l = 1 /\ M = 2) /\ l > 0 /\ M > 1 /\
  ~ (l * l < 1).
Proof.
  exists (1), (2).
  decide_numbers.
Qed.

Lemma II_4i_50 :
  exists l M : R,
  (l = 1 / 2 /\ M = 0) /\ l > 0 /\ l < 1 /\
  1 - l <> 0 /\
  ~ ((1 + (M - 1) * l) / (1 - l) > 1).
Proof.
  exists (1 / 2), (0).
  decide_numbers.
Qed.
