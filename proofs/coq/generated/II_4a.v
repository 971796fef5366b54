(* Theorem II.4a: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4a_1 :
  forall theta_1 tau : R,
  theta_1 > 0 -> tau > 2 ->
  tau <> 0 /\
  theta_1 / tau > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (FromHypothesis 0)).
Qed.

Lemma II_4a_2 :
  forall theta_2 tau : R,
  theta_2 > 0 -> tau > 2 ->
  tau <> 0 /\
  theta_2 / tau > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (FromHypothesis 0)).
Qed.

Lemma II_4a_3 :
  forall q_1 q_2 : R,
  q_1 > 1 -> q_2 > 1 ->
  q_1 * q_2 > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4a_4 :
  forall q_1 q_2 : R,
  q_1 > 1 -> q_2 > 1 ->
  q_1 * q_2 = q_1 * q_2.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_4a_5 :
  forall q_1 q_2 : R,
  q_1 > 1 -> q_2 > 1 ->
  q_2 * q_1 = q_1 * q_2.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_4a_7 :
  forall theta_1 theta_2 tau theta_1_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 2 -> theta_1_next * tau - theta_1 - theta_2 = 0 ->
  theta_1_next > 0.
Proof.
  certify (Certificate [] (Eliminate 3 1 (Combination [term 1 (Int 1) [0]%nat; term 1 (Int 1) [1]%nat]
    (multiplied_by (Var 2) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [2]%nat] None))))).
Qed.

Lemma II_4a_6 :
  forall tau : R,
  tau > 2 ->
  tau > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 2] (Int 1))).
Qed.

Lemma II_4a_9 :
  forall theta_1 theta_2 tau theta_2_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 2 -> theta_2_next * tau - theta_1 - theta_2 = 0 ->
  theta_2_next > 0.
Proof.
  certify (Certificate [] (Eliminate 3 1 (Combination [term 1 (Int 1) [0]%nat; term 1 (Int 1) [1]%nat]
    (multiplied_by (Var 2) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [2]%nat] None))))).
Qed.

Definition II_4a_8 := II_4a_6.

Lemma II_4a_10 :
  forall tau : R,
  tau > 2 ->
  tau <> 0 /\
  2 / tau < 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (FromHypothesis 0)).
Qed.

Lemma II_4a_13 :
  forall theta_1 theta_2 tau theta_1_next theta_2_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 2 -> theta_1_next * tau - theta_1 - theta_2 = 0 ->
  theta_2_next * tau - theta_1 - theta_2 = 0 ->
  tau <> 0 /\
  (theta_1_next + theta_2_next) / tau <= 2 / tau * ((theta_1 + theta_2) / tau).
Proof.
  certify (Certificate [divided_by (Var 2) Gt (Eliminate 3 1 (Coefficients [above 2 2] (Int 1)))] (Eliminate 3
    1 (FromHypothesis 4))).
Qed.

Definition II_4a_11 := II_4a_6.

Definition II_4a_12 := II_4a_6.

Lemma II_4a_14 :
  forall theta_1 theta_2 tau : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 2 ->
  tau <> 0 /\
  (theta_1 + theta_2) / tau >= 0.
Proof.
  certify (Certificate [divided_by (Var 2) Gt (Coefficients [above 2 2] (Int 1))] (Coefficients [above 0 0;
    above 1 0] (Int 1))).
Qed.

Lemma II_4a_15 :
  forall tau : R,
  tau > 2 ->
  tau <> 0 /\
  2 / tau >= 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [] (Int 1))).
Qed.

Lemma II_4a_16 :
  forall M q_1 q_2 : R,
  M > 1 -> q_1 > 1 -> q_2 > 1 ->
  (M - 1) + q_1 * q_2 <> 0 /\
  (M - 1) + q_2 * q_1 <> 0 /\
  (-1 + q_1 * q_2) / ((M - 1) + q_1 * q_2) = (-1 + q_2 * q_1) / ((M - 1) + q_2 * q_1).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1;
    above 2 1] (Int 1))] Identity).
Qed.

Lemma II_4a_17 :
  forall M q_1 q_2 : R,
  M > 1 -> q_1 > 1 -> q_2 > 1 ->
  (M - 1) + q_1 * q_2 <> 0 /\
  (-1 + q_1 * q_2) / ((M - 1) + q_1 * q_2) >= 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1;
    above 2 1] (Int 1))] (Coefficients [above 1 1; above 2 1] (Int 1))).
Qed.

Lemma II_4a_18 :
  forall M q_1 q_2 : R,
  M > 1 -> q_1 > 1 -> q_2 > 1 ->
  (M - 1) + q_1 * q_2 <> 0 /\
  (-1 + q_1 * q_2) / ((M - 1) + q_1 * q_2) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1;
    above 2 1] (Int 1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4a_20 :
  forall M q_1 q_2 theta_1_next : R,
  M > 1 -> q_1 > 1 -> q_2 > 1 -> theta_1_next * q_1 * q_2 - q_1 * q_2 + 1 >= 0 ->
  (M - 1) + q_1 * q_2 <> 0 /\
  (-1 + q_1 * q_2) / ((M - 1) + q_1 * q_2) <= theta_1_next.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1;
    above 2 1] (Int 1))] (Split (Var 3) [case Ge (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [0;
    4]%nat] None); case Le (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [0; 1]%nat; term 1 (Int 1) [0;
    2]%nat; term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [0; 1; 2]%nat; term 1 (Int 1) [0; 1; 4]%nat; term 1 (Int
    1) [0; 2; 4]%nat; term 1 (Int 1) [0; 1; 2; 4]%nat] None)])).
Qed.

Lemma II_4a_19 :
  forall q_1 q_2 : R,
  q_1 > 1 -> q_2 > 1 ->
  q_2 * q_1 > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4a_22 :
  forall theta_1 theta_2 tau delta_next_1 theta_1_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 2 -> delta_next_1 <= theta_1_next ->
  theta_1_next * tau - theta_1 - theta_2 = 0 ->
  tau <> 0 /\
  delta_next_1 <= (theta_1 + theta_2) / tau.
Proof.
  certify (Certificate [divided_by (Var 2) Gt (Eliminate 4 1 (Coefficients [above 2 2] (Int 1)))] (Eliminate 4
    1 (Factors (-1) [factor (Var 3 + Int (-1) * Var 4) 1 Le (FromHypothesis 3); factor (Var 2) 1 Gt
    (Coefficients [above 2 2] (Int 1))]))).
Qed.

Definition II_4a_21 := II_4a_6.

Lemma II_4a_23 :
  forall theta_1 theta_2 tau M q_1 q_2 : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 2 -> M > 1 -> q_1 > 1 -> q_2 > 1 ->
  (M - 1) + q_1 * q_2 <> 0 /\
  tau <> 0 /\
  -(-1 + q_1 * q_2) / ((M - 1) + q_1 * q_2) <= (theta_1 + theta_2) / tau.
Proof.
  certify (Certificate [divided_by (Var 2) Gt (Coefficients [above 2 2] (Int 1)); divided_by (Int (-1) + Var 3
    + Var 4 * Var 5) Gt (Coefficients [above 3 1; above 4 1; above 5 1] (Int 1))] (Coefficients [above 0 0;
    above 1 0; above 2 2; above 3 1; above 4 1; above 5 1] (Int 1))).
Qed.

Lemma II_4a_24 :
  forall M q_1 q_2 : R,
  M > 1 -> q_1 > 1 -> q_2 > 1 ->
  (M - 1) + q_2 * q_1 <> 0 /\
  (-1 + q_2 * q_1) / ((M - 1) + q_2 * q_1) >= 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1;
    above 2 1] (Int 1))] (Coefficients [above 1 1; above 2 1] (Int 1))).
Qed.

Lemma II_4a_25 :
  forall M q_1 q_2 : R,
  M > 1 -> q_1 > 1 -> q_2 > 1 ->
  (M - 1) + q_2 * q_1 <> 0 /\
  (-1 + q_2 * q_1) / ((M - 1) + q_2 * q_1) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1;
    above 2 1] (Int 1))] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4a_27 :
  forall M q_1 q_2 theta_2_next : R,
  M > 1 -> q_1 > 1 -> q_2 > 1 -> theta_2_next * q_2 * q_1 - q_2 * q_1 + 1 >= 0 ->
  (M - 1) + q_2 * q_1 <> 0 /\
  (-1 + q_2 * q_1) / ((M - 1) + q_2 * q_1) <= theta_2_next.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Var 1 * Var 2) Gt (Coefficients [above 0 1; above 1 1;
    above 2 1] (Int 1))] (Split (Var 3) [case Ge (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [0;
    4]%nat] None); case Le (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [0; 1]%nat; term 1 (Int 1) [0;
    2]%nat; term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [0; 1; 2]%nat; term 1 (Int 1) [0; 1; 4]%nat; term 1 (Int
    1) [0; 2; 4]%nat; term 1 (Int 1) [0; 1; 2; 4]%nat] None)])).
Qed.

Definition II_4a_26 := II_4a_3.

Lemma II_4a_29 :
  forall theta_1 theta_2 tau delta_next_2 theta_2_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 2 -> delta_next_2 <= theta_2_next ->
  theta_2_next * tau - theta_1 - theta_2 = 0 ->
  tau <> 0 /\
  delta_next_2 <= (theta_1 + theta_2) / tau.
Proof.
  certify (Certificate [divided_by (Var 2) Gt (Eliminate 4 1 (Coefficients [above 2 2] (Int 1)))] (Eliminate 4
    1 (Factors (-1) [factor (Var 3 + Int (-1) * Var 4) 1 Le (FromHypothesis 3); factor (Var 2) 1 Gt
    (Coefficients [above 2 2] (Int 1))]))).
Qed.

Definition II_4a_28 := II_4a_6.

Lemma II_4a_30 :
  forall theta_1 theta_2 tau M q_1 q_2 : R,
  theta_1 > 0 -> theta_2 > 0 -> tau > 2 -> M > 1 -> q_1 > 1 -> q_2 > 1 ->
  (M - 1) + q_2 * q_1 <> 0 /\
  tau <> 0 /\
  -(-1 + q_2 * q_1) / ((M - 1) + q_2 * q_1) <= (theta_1 + theta_2) / tau.
Proof.
  certify (Certificate [divided_by (Var 2) Gt (Coefficients [above 2 2] (Int 1)); divided_by (Int (-1) + Var 3
    + Var 4 * Var 5) Gt (Coefficients [above 3 1; above 4 1; above 5 1] (Int 1))] (Coefficients [above 0 0;
    above 1 0; above 2 2; above 3 1; above 4 1; above 5 1] (Int 1))).
Qed.

Lemma II_4a_31 :
  forall M delta_next_1 delta_next_2 S : R,
  M > 1 -> delta_next_1 = delta_next_2 -> delta_next_2 >= 0 -> delta_next_2 <= 1 -> delta_next_2 <= S ->
  M <> 0 /\
  (1 + (M - 1) * delta_next_1 * delta_next_2) / M <= 1 / M + S.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 1 2 (Coefficients [above 0 1] (Int 1)))] (Eliminate 1
    2 (Substitute 3 1 (Var 1 + Int 0) (Coefficients [above 0 1; between 1 0 1; above 3 0] (Int 1))))).
Qed.

Lemma II_4a_32 :
  forall M delta_next_1 delta_next_2 S : R,
  M > 1 -> delta_next_1 = delta_next_2 -> delta_next_2 >= 0 -> delta_next_2 <= 1 -> delta_next_2 <= S ->
  M <> 0 /\
  1 / M - (1 + (M - 1) * delta_next_1 * delta_next_2) / M <= S.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 1 2 (Coefficients [above 0 1] (Int 1)))] (Eliminate 1
    2 (Substitute 3 1 (Var 1 + Int 0) (Coefficients [above 0 1; between 1 0 1; above 3 0] (Int 1))))).
Qed.

Lemma II_4a_33 :
  exists theta_1 theta_2 M tau : R,
  (theta_1 = 1 /\ theta_2 = 1 /\ M = 2 /\ tau = 2) /\ theta_1 > 0 /\ theta_2 > 0 /\ M > 1 /\
  tau <> 0 /\
  ~ (2 / tau < 1).
Proof.
  exists (1), (1), (2), (2).
  decide_numbers.
Qed.
