(* Theorem II.4i, The gain is between none and all: critical temperatures 1 and 2 (proofs/temperature_threshold.py): what its proof owes.
   Written by tools/regenerate.py from the theorem files and their certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4i_1 :
  forall t : R,
  t > 0 -> t < 1 ->
  t > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4i_2 :
  forall t : R,
  t > 0 -> t < 1 ->
  t < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4i_3 :
  forall t P_k : R,
  t > 0 -> t < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * t > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_4 :
  forall t P_k : R,
  t > 0 -> t < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * t < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_5 :
  forall t : R,
  t > 0 -> t < 1 ->
  t > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4i_6 :
  forall t : R,
  t > 0 -> t < 1 ->
  t < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4i_7 :
  forall t P_2_k : R,
  t > 0 -> t < 1 -> P_2_k > 0 -> P_2_k < 1 ->
  P_2_k * t > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_8 :
  forall t P_2_k : R,
  t > 0 -> t < 1 -> P_2_k > 0 -> P_2_k < 1 ->
  P_2_k * t < 1.
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
  forall t P P_2 : R,
  t > 0 -> t < 1 -> P > 0 -> P < 1 -> P_2 > 0 -> P_2 < 1 -> P = t * P_2 ->
  P < t.
Proof.
  certify (Certificate [] (Eliminate 6 1 (Coefficients [between 0 0 1; between 2 0 1] (Int 1)))).
Qed.

Lemma II_4i_12 :
  forall t M : R,
  t > 0 -> t < 1 -> M > 1 ->
  1 - t ^ 2 <> 0 /\
  (1 + (M - 1) * t ^ 2) / (1 - t ^ 2) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2)) Lt (Coefficients [between 0 0 1] (Int 1))]
    (Coefficients [between 0 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4i_13 :
  forall t M : R,
  t > 0 -> t < 1 -> M > 1 ->
  1 - t ^ 2 <> 0 /\
  (1 + (M - 1) * t ^ 2) / (1 - t ^ 2) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2)) Lt (Coefficients [between 0 0 1] (Int 1))]
    (Coefficients [between 0 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4i_14 :
  forall x : R,
  x > 0 ->
  x > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4i_15 :
  forall t : R,
  t > 0 -> t < 1 ->
  t > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4i_16 :
  forall t : R,
  t > 0 -> t < 1 ->
  t < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

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
  1 - P ^ 2 <> 0 /\
  (1 + (M - 1) * P ^ 2) / (1 - P ^ 2) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 1 ^ 2)) Lt (Coefficients [between 1 0 1] (Int 1))]
    (Coefficients [above 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_19 :
  forall M P : R,
  M > 1 -> P > 0 -> P < 1 ->
  1 - P ^ 2 <> 0 /\
  (1 + (M - 1) * P ^ 2) / (1 - P ^ 2) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 1 ^ 2)) Lt (Coefficients [between 1 0 1] (Int 1))]
    (Coefficients [above 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_20 :
  forall phi : R,
  phi > 0 ->
  phi > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4i_21 :
  forall t : R,
  t > 0 -> t < 1 ->
  t <= t.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_4i_22 :
  forall t : R,
  t > 0 -> t < 1 ->
  t > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4i_23 :
  forall t P_2_k : R,
  t > 0 -> t < 1 -> P_2_k <= t -> P_2_k > 0 ->
  P_2_k * t <= t.
Proof.
  certify (Certificate [] (Factors (-1) [factor (Int (-1) + Var 1) 1 Le (Substitute 1 (-1) (Var 0 + Int (-1) *
    Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1))); factor (Var 0) 1 Gt (FromHypothesis 0)])).
Qed.

Lemma II_4i_24 :
  forall t P_2_k : R,
  t > 0 -> t < 1 -> P_2_k <= t -> P_2_k > 0 ->
  P_2_k * t > 0.
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
  forall t M P : R,
  t > 0 -> t < 1 -> M > 1 -> P > 0 -> P < 1 -> P < t ->
  1 - P ^ 2 <> 0 /\
  1 - t ^ 2 <> 0 /\
  (1 + (M - 1) * P ^ 2) / (1 - P ^ 2) < (1 + (M - 1) * t ^ 2) / (1 - t ^ 2).
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2)) Lt (Coefficients [between 0 0 1] (Int 1));
    divided_by (Int (-1) + (Var 2 ^ 2)) Lt (Coefficients [between 2 0 1] (Int 1))] (Factors 1 [factor (Var 1)
    1 Gt (Coefficients [above 1 1] (Int 1)); factor (Var 0 + Int (-1) * Var 2) 1 Gt (FromHypothesis 5); factor
    (Var 0 + Var 2) 1 Gt (Coefficients [between 0 0 1; between 2 0 1] (Int 1))])).
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
  forall t P P_2 : R,
  t > 0 -> t < 1 -> P > 0 -> P < 1 -> P_2 > 0 -> P_2 < 1 -> P < t -> P_2 <= t -> P = t * P_2 ->
  P ^ 2 <= t ^ 4.
Proof.
  certify (Certificate [] (Eliminate 8 1 (Factors 1 [factor (Var 0 + Int (-1) * Var 2) 1 Ge (FromHypothesis
    7); factor (Var 0 + Var 2) 1 Gt (Coefficients [between 0 0 1; between 2 0 1] (Int 1)); any_sign (Var 0)
    2]))).
Qed.

Lemma II_4i_29 :
  forall P : R,
  P > 0 -> P < 1 ->
  1 - P ^ 2 > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma II_4i_30 :
  forall M P : R,
  M > 1 -> P > 0 -> P < 1 ->
  1 + (M - 1) * P ^ 2 > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_31 :
  forall t : R,
  t > 0 -> t < 1 ->
  1 - t ^ 2 > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma II_4i_32 :
  forall t M : R,
  t > 0 -> t < 1 -> M > 1 ->
  1 + (M - 1) * t ^ 2 > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4i_33 :
  forall t M P phi : R,
  t > 0 -> t < 1 -> M > 1 -> P > 0 -> P < 1 -> P < t -> phi > 0 -> P ^ 2 <= t ^ 4 ->
  phi * (1 - P ^ 2) <= (M - 1) * P ^ 2 + P ^ 2 ->
  phi * (1 - t ^ 4) <= M * t ^ 4.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [8]%nat; term 1 (Int 1) [2;
    7]%nat; term 1 (Int 1) [6; 7]%nat] None)).
Qed.

Lemma II_4i_34 :
  forall t M x : R,
  t > 0 -> t < 1 -> M > 1 -> x > 0 -> x * (1 + (M - 1) * t ^ 2) >= (M - 1) * t ^ 2 + t ^ 2 ->
  M * t ^ 4 <= x * t ^ 2 * (1 + (M - 1) * t ^ 2).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 2 + Int (-1) * (Var 0 ^ 2) * Var 1 + Int (-1) * (Var 0 ^ 2)
    * Var 2 + (Var 0 ^ 2) * Var 1 * Var 2) 1 Ge (FromHypothesis 4); any_sign (Var 0) 2])).
Qed.

Lemma II_4i_35 :
  forall t M x phi : R,
  t > 0 -> t < 1 -> M > 1 -> x > 0 -> phi > 0 -> phi * (1 - t ^ 4) <= M * t ^ 4 ->
  M * t ^ 4 <= x * t ^ 2 * (1 + (M - 1) * t ^ 2) ->
  x <> 0 /\
  1 - t ^ 4 <> 0 /\
  phi / x <= t ^ 2 * (1 + (M - 1) * t ^ 2) / (1 - t ^ 4).
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 4)) Lt (Coefficients [between 0 0 1] (Int 1));
    divided_by (Var 2) Gt (FromHypothesis 3)] (Combination [term 1 (Int 1) [5]%nat; term 1 (Int 1) [6]%nat]
    None)).
Qed.

Lemma II_4i_36 :
  forall t : R,
  t > 0 -> t < 1 ->
  1 - t ^ 2 <= 1 - t ^ 2.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_4i_37 :
  forall t : R,
  t > 0 -> t < 1 ->
  t > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4i_38 :
  forall t : R,
  t > 0 -> t < 1 ->
  t < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4i_39 :
  forall t P_k count_1_k : R,
  t > 0 -> t < 1 -> 1 - P_k ^ 2 <= count_1_k * (1 - t ^ 2) -> P_k > 0 -> P_k < 1 ->
  1 - (P_k * t) ^ 2 <= (count_1_k + 1) * (1 - t ^ 2).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [0;
    1; 4]%nat; term 1 (Int 1) [1; 3; 4]%nat; term 1 (Int 1) [0; 1; 3; 4]%nat] None)).
Qed.

Lemma II_4i_40 :
  forall t P_k count_1_k : R,
  t > 0 -> t < 1 -> 1 - P_k ^ 2 <= count_1_k * (1 - t ^ 2) -> P_k > 0 -> P_k < 1 ->
  P_k * t > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_41 :
  forall t P_k count_1_k : R,
  t > 0 -> t < 1 -> 1 - P_k ^ 2 <= count_1_k * (1 - t ^ 2) -> P_k > 0 -> P_k < 1 ->
  P_k * t < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_42 :
  forall t M P : R,
  t > 0 -> t < 1 -> M > 1 -> P > 0 -> P < 1 -> P < t ->
  1 + (M - 1) * t ^ 2 <= M * (1 + (M - 1) * P ^ 2).
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4i_43 :
  forall t P count_1 : R,
  t > 0 -> t < 1 -> P > 0 -> P < 1 -> count_1 >= 1 -> P < t -> 1 - P ^ 2 <= count_1 * (1 - t ^ 2) ->
  1 - P ^ 2 <= count_1 * (1 - t ^ 2).
Proof.
  certify (Certificate [] (FromHypothesis 6)).
Qed.

Lemma II_4i_44 :
  forall P : R,
  P > 0 -> P < 1 ->
  1 - P ^ 2 > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma II_4i_45 :
  forall M P : R,
  M > 1 -> P > 0 -> P < 1 ->
  M * (1 + (M - 1) * P ^ 2) > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4i_46 :
  forall a b u v : R,
  a <= b -> u <= v -> u > 0 -> b > 0 ->
  a * u <= b * v.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Substitute 3 1 (Var 2 + Int 0)
    (Coefficients [above 0 0; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_4i_47 :
  forall t M P count_1 : R,
  t > 0 -> t < 1 -> M > 1 -> P > 0 -> P < 1 -> count_1 >= 1 -> P < t -> 1 - P ^ 2 <= count_1 * (1 - t ^ 2) ->
  (1 + (M - 1) * t ^ 2) * (1 - P ^ 2) <= M * (1 + (M - 1) * P ^ 2) * count_1 * (1 - t ^ 2) ->
  1 - t ^ 2 <> 0 /\
  1 - P ^ 2 <> 0 /\
  (1 + (M - 1) * t ^ 2) / (1 - t ^ 2) <= (1 + (M - 1) * P ^ 2) / (1 - P ^ 2) * M * count_1.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 2 ^ 2)) Lt (Coefficients [between 2 0 1] (Int 1));
    divided_by (Int (-1) + (Var 0 ^ 2)) Lt (Coefficients [between 0 0 1] (Int 1))] (FromHypothesis 8)).
Qed.

Lemma II_4i_48 :
  forall M count_1 : R,
  M > 1 -> count_1 >= 1 ->
  M * count_1 > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4i_49 :
  forall x phi C : R,
  x > 0 -> phi > 0 -> x <= phi + C ->
  x <> 0 /\
  phi / x >= 1 - C / x.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (FromHypothesis 2)).
Qed.

Lemma II_4i_50 :
  exists t M : R,
  (t = 0 /\ M = 2) /\ t < 1 /\ M > 1 /\
  ~ (t * t > 0).
Proof.
  exists (0), (2).
  decide_numbers.
Qed.

Lemma II_4i_51 :
  exists t M : R,
  (t = 1 /\ M = 2) /\ t > 0 /\ M > 1 /\
  ~ (t * t < 1).
Proof.
  exists (1), (2).
  decide_numbers.
Qed.

Lemma II_4i_52 :
  exists t M : R,
  (t = 1 / 2 /\ M = 0) /\ t > 0 /\ t < 1 /\
  1 - t ^ 2 <> 0 /\
  ~ ((1 + (M - 1) * t ^ 2) / (1 - t ^ 2) > 1).
Proof.
  exists (1 / 2), (0).
  decide_numbers.
Qed.

Definition audit_6976db5c29188c06 : True :=
  let _ := II_4i_1 in let _ := II_4i_2 in let _ := II_4i_3 in let _ := II_4i_4 in let _ := II_4i_5 in let _ :=
    II_4i_6 in let _ := II_4i_7 in let _ := II_4i_8 in let _ := II_4i_9 in let _ := II_4i_10 in let _ :=
    II_4i_11 in let _ := II_4i_12 in let _ := II_4i_13 in let _ := II_4i_14 in let _ := II_4i_15 in let _ :=
    II_4i_16 in let _ := II_4i_17 in let _ := II_4i_18 in let _ := II_4i_19 in let _ := II_4i_20 in let _ :=
    II_4i_21 in let _ := II_4i_22 in let _ := II_4i_23 in let _ := II_4i_24 in let _ := II_4i_25 in let _ :=
    II_4i_26 in let _ := II_4i_27 in let _ := II_4i_28 in let _ := II_4i_29 in let _ := II_4i_30 in let _ :=
    II_4i_31 in let _ := II_4i_32 in let _ := II_4i_33 in let _ := II_4i_34 in let _ := II_4i_35 in let _ :=
    II_4i_36 in let _ := II_4i_37 in let _ := II_4i_38 in let _ := II_4i_39 in let _ := II_4i_40 in let _ :=
    II_4i_41 in let _ := II_4i_42 in let _ := II_4i_43 in let _ := II_4i_44 in let _ := II_4i_45 in let _ :=
    II_4i_46 in let _ := II_4i_47 in let _ := II_4i_48 in let _ := II_4i_49 in let _ := II_4i_50 in let _ :=
    II_4i_51 in let _ := II_4i_52 in I.
Check audit_6976db5c29188c06.
Print Assumptions audit_6976db5c29188c06.
