(* Theorem II.4b: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4b_1 :
  forall theta_1 tau : R,
  theta_1 > 0 -> tau > 0 -> tau < 2 ->
  tau <> 0 /\
  theta_1 / tau > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 1)] (FromHypothesis 0)).
Qed.

Lemma II_4b_2 :
  forall theta_2 tau : R,
  theta_2 > 0 -> tau > 0 -> tau < 2 ->
  tau <> 0 /\
  theta_2 / tau > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (FromHypothesis 1)] (FromHypothesis 0)).
Qed.

Lemma II_4b_3 :
  forall q_1 q_2 : R,
  q_1 > 1 -> q_2 > 1 ->
  q_1 * q_2 > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4b_4 :
  forall q_1 q_2 : R,
  q_1 > 1 -> q_2 > 1 ->
  q_1 * q_2 = q_1 * q_2.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_4b_5 :
  forall q_1 q_2 : R,
  q_1 > 1 -> q_2 > 1 ->
  q_2 * q_1 = q_1 * q_2.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_4b_7 :
  forall theta_1 theta_2 tau theta_1_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 0 -> tau < 2 -> theta_1_next * tau - theta_1 - theta_2 = 0 ->
  theta_1_next > 0.
Proof.
  certify (Certificate [] (Eliminate 4 1 (Combination [term (1 # 2) (Int 1) [1]%nat; term (1 # 2) (Int 1) [0;
    2]%nat; term (1 # 2) (Int 1) [0; 3]%nat; term (1 # 2) (Int 1) [1]%nat] (multiplied_by (Var 2)
    (FromHypothesis 2))))).
Qed.

Lemma II_4b_6 :
  forall tau : R,
  tau > 0 -> tau < 2 ->
  tau > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4b_9 :
  forall theta_1 theta_2 tau theta_2_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 0 -> tau < 2 -> theta_2_next * tau - theta_1 - theta_2 = 0 ->
  theta_2_next > 0.
Proof.
  certify (Certificate [] (Eliminate 4 1 (Combination [term (1 # 2) (Int 1) [1]%nat; term (1 # 2) (Int 1) [0;
    2]%nat; term (1 # 2) (Int 1) [0; 3]%nat; term (1 # 2) (Int 1) [1]%nat] (multiplied_by (Var 2)
    (FromHypothesis 2))))).
Qed.

Definition II_4b_8 := II_4b_6.

Lemma II_4b_10 :
  forall tau : R,
  tau > 0 -> tau < 2 ->
  1 / 2 * tau < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4b_13 :
  forall theta_1 theta_2 tau M theta_1_next theta_2_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 0 -> tau < 2 -> M > 1 -> theta_1_next * tau - theta_1 - theta_2 = 0 ->
  theta_2_next * tau - theta_1 - theta_2 = 0 ->
  theta_1_next + theta_2_next <> 0 /\
  theta_1 + theta_2 <> 0 /\
  M * tau / (theta_1_next + theta_2_next) <= 1 / 2 * tau * (M * tau / (theta_1 + theta_2)).
Proof.
  certify (Certificate [divided_by (Var 0 + Var 1) Gt (Eliminate 5 1 (Combination [term 1 (Int 1) [0]%nat;
    term 1 (Int 1) [1]%nat] None)); divided_by (Var 4 + Var 5) Gt (Eliminate 5 1 (Combination [term 1 (Int 1)
    [1]%nat; term 1 (Int 1) [0; 2]%nat; term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1]%nat; term 1 (Int 1)
    [6]%nat] (multiplied_by (Var 2) (FromHypothesis 2))))] (Eliminate 5 1 (Combination [term (1 # 4) (Int 1 +
    (Int 1 / Int 2) * Var 2 * Var 3) [6]%nat; term ((-1) # 4) (Int (-1) + (Int 1 / Int 2) * Var 2 * Var 3)
    [6]%nat] None))).
Qed.

Definition II_4b_11 := II_4b_6.

Definition II_4b_12 := II_4b_6.

Lemma II_4b_14 :
  forall theta_1 theta_2 tau M : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 0 -> tau < 2 -> M > 1 ->
  theta_1 + theta_2 <> 0 /\
  M * tau / (theta_1 + theta_2) >= 0.
Proof.
  certify (Certificate [divided_by (Var 0 + Var 1) Gt (Coefficients [above 0 0; above 1 0] (Int 1))]
    (Coefficients [between 2 0 2; above 3 1] (Int 1))).
Qed.

Lemma II_4b_15 :
  forall tau : R,
  tau > 0 -> tau < 2 ->
  1 / 2 * tau >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4b_16 :
  forall M q_1 q_2 : R,
  M > 1 -> q_1 > 1 -> q_2 > 1 ->
  (M - 1) + q_1 * q_2 <> 0 /\
  (M - 1) + q_2 * q_1 <> 0 /\
  (-1 + q_1 * q_2) / ((M - 1) + q_1 * q_2) = (-1 + q_2 * q_1) / ((M - 1) + q_2 * q_1).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1;
    above 2 1] (Int 1))] Identity).
Qed.

Lemma II_4b_17 :
  forall M q_1 q_2 : R,
  M > 1 -> q_1 > 1 -> q_2 > 1 ->
  (M - 1) + q_1 * q_2 <> 0 /\
  (-1 + q_1 * q_2) / ((M - 1) + q_1 * q_2) >= 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1;
    above 2 1] (Int 1))] (Coefficients [above 1 1; above 2 1] (Int 1))).
Qed.

Lemma II_4b_18 :
  forall M q_1 q_2 : R,
  M > 1 -> q_1 > 1 -> q_2 > 1 ->
  (M - 1) + q_1 * q_2 <> 0 /\
  (-1 + q_1 * q_2) / ((M - 1) + q_1 * q_2) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1;
    above 2 1] (Int 1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4b_19 :
  forall M q_1 q_2 : R,
  M > 1 -> q_1 > 1 -> q_2 > 1 ->
  (M - 1) + q_1 * q_2 <> 0 /\
  (1 - (-1 + q_1 * q_2) / ((M - 1) + q_1 * q_2)) * q_1 * q_2 <= M.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1;
    above 2 1] (Int 1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4b_21 :
  forall theta_1 theta_2 tau M delta_next_1 odds_next_1 theta_1_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 0 -> tau < 2 -> M > 1 -> (1 - delta_next_1) * odds_next_1 <= M ->
  theta_1_next <= odds_next_1 - 1 -> theta_1_next * tau - theta_1 - theta_2 = 0 -> delta_next_1 <= 1 ->
  theta_1 + theta_2 <> 0 /\
  1 - delta_next_1 <= M * tau / (theta_1 + theta_2).
Proof.
  certify (Certificate [divided_by (Var 0 + Var 1) Gt (Eliminate 7 1 (Combination [term 1 (Int 1) [0]%nat;
    term 1 (Int 1) [1]%nat] None))] (Eliminate 7 1 (Factors 1 [factor (Var 3 + Int (-1) * Var 6 + Var 4 * Var
    6) 1 Ge (Substitute 3 1 (Var 5 + Int 0 + Int (-1) * Var 4 * Var 5) (Substitute 6 (-1) (Int (-1) + Var 5 +
    Int (-1) * Int 0) (Coefficients [above 3 0; below 4 1; above 6 0] (Int 1)))); factor (Var 2) 1 Gt
    (FromHypothesis 2)]))).
Qed.

Definition II_4b_20 := II_4b_6.

Lemma II_4b_22 :
  forall M q_1 q_2 : R,
  M > 1 -> q_1 > 1 -> q_2 > 1 ->
  (M - 1) + q_2 * q_1 <> 0 /\
  (-1 + q_2 * q_1) / ((M - 1) + q_2 * q_1) >= 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1;
    above 2 1] (Int 1))] (Coefficients [above 1 1; above 2 1] (Int 1))).
Qed.

Lemma II_4b_23 :
  forall M q_1 q_2 : R,
  M > 1 -> q_1 > 1 -> q_2 > 1 ->
  (M - 1) + q_2 * q_1 <> 0 /\
  (-1 + q_2 * q_1) / ((M - 1) + q_2 * q_1) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1;
    above 2 1] (Int 1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4b_24 :
  forall M q_1 q_2 : R,
  M > 1 -> q_1 > 1 -> q_2 > 1 ->
  (M - 1) + q_2 * q_1 <> 0 /\
  (1 - (-1 + q_2 * q_1) / ((M - 1) + q_2 * q_1)) * q_2 * q_1 <= M.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1;
    above 2 1] (Int 1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4b_26 :
  forall theta_1 theta_2 tau M delta_next_2 odds_next_2 theta_2_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 0 -> tau < 2 -> M > 1 -> (1 - delta_next_2) * odds_next_2 <= M ->
  theta_2_next <= odds_next_2 - 1 -> theta_2_next * tau - theta_1 - theta_2 = 0 -> delta_next_2 <= 1 ->
  theta_1 + theta_2 <> 0 /\
  1 - delta_next_2 <= M * tau / (theta_1 + theta_2).
Proof.
  certify (Certificate [divided_by (Var 0 + Var 1) Gt (Eliminate 7 1 (Combination [term 1 (Int 1) [0]%nat;
    term 1 (Int 1) [1]%nat] None))] (Eliminate 7 1 (Factors 1 [factor (Var 3 + Int (-1) * Var 6 + Var 4 * Var
    6) 1 Ge (Substitute 3 1 (Var 5 + Int 0 + Int (-1) * Var 4 * Var 5) (Substitute 6 (-1) (Int (-1) + Var 5 +
    Int (-1) * Int 0) (Coefficients [above 3 0; below 4 1; above 6 0] (Int 1)))); factor (Var 2) 1 Gt
    (FromHypothesis 2)]))).
Qed.

Definition II_4b_25 := II_4b_6.

Lemma II_4b_29 :
  forall theta_1 theta_2 tau M theta_1_next theta_2_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 0 -> tau < 2 -> M > 1 -> theta_1_next * tau - theta_1 - theta_2 = 0 ->
  theta_2_next * tau - theta_1 - theta_2 = 0 ->
  theta_1_next + theta_2_next <> 0 /\
  theta_1 + theta_2 <> 0 /\
  2 * (M * tau / (theta_1_next + theta_2_next)) <= tau * (M * tau / (theta_1 + theta_2)).
Proof.
  certify (Certificate [divided_by (Var 0 + Var 1) Gt (Eliminate 5 1 (Combination [term 1 (Int 1) [0]%nat;
    term 1 (Int 1) [1]%nat] None)); divided_by (Var 4 + Var 5) Gt (Eliminate 5 1 (Combination [term 1 (Int 1)
    [1]%nat; term 1 (Int 1) [0; 2]%nat; term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1]%nat; term 1 (Int 1)
    [6]%nat] (multiplied_by (Var 2) (FromHypothesis 2))))] (Eliminate 5 1 (Combination [term (1 # 4) (Int 1 +
    Var 2 * Var 3) [6]%nat; term ((-1) # 4) (Int (-1) + Var 2 * Var 3) [6]%nat] None))).
Qed.

Definition II_4b_27 := II_4b_6.

Definition II_4b_28 := II_4b_6.

Lemma II_4b_30 :
  forall theta_1 theta_2 tau M : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 0 -> tau < 2 -> M > 1 ->
  theta_1 + theta_2 <> 0 /\
  2 * (M * tau / (theta_1 + theta_2)) >= 0.
Proof.
  certify (Certificate [divided_by (Var 0 + Var 1) Gt (Coefficients [above 0 0; above 1 0] (Int 1))]
    (Coefficients [between 2 0 2; above 3 1] (Int 1))).
Qed.

Lemma II_4b_31 :
  forall M delta_next_1 delta_next_2 u : R,
  M > 1 -> delta_next_1 = delta_next_2 -> delta_next_2 >= 0 -> delta_next_2 <= 1 -> 1 - delta_next_2 <= u ->
  M <> 0 /\
  (1 + (M - 1) * delta_next_1 * delta_next_2) / M <= 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 1 2 (Coefficients [above 0 1] (Int 1)))] (Eliminate 1
    2 (Coefficients [above 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma II_4b_32 :
  forall M delta_next_1 delta_next_2 u : R,
  M > 1 -> delta_next_1 = delta_next_2 -> delta_next_2 >= 0 -> delta_next_2 <= 1 -> 1 - delta_next_2 <= u ->
  M <> 0 /\
  1 - (1 + (M - 1) * delta_next_1 * delta_next_2) / M <= 2 * u.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 1 2 (Coefficients [above 0 1] (Int 1)))] (Eliminate 1
    2 (Substitute 3 1 (Int 1 + Int (-1) * Var 1 + Int 0) (Coefficients [above 0 1; between 1 0 1; above 3 0]
    (Int 1))))).
Qed.

Lemma II_4b_33 :
  exists theta_1 theta_2 tau M : R,
  (theta_1 = 1 /\ theta_2 = 1 /\ tau = 2 /\ M = 2) /\ theta_1 > 0 /\ theta_2 > 0 /\ tau > 0 /\ M > 1 /\
  ~ (1 / 2 * tau < 1).
Proof.
  exists (1), (1), (2), (2).
  decide_numbers.
Qed.
