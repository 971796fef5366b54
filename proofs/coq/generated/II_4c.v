(* Theorem II.4c: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4c_1 :
  forall theta_1 tau : R,
  theta_1 > 0 -> tau = 2 ->
  tau <> 0 /\
  theta_1 / tau > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Eliminate 1 1 (Coefficients [] (Int 1)))] (FromHypothesis 0)).
Qed.

Lemma II_4c_2 :
  forall theta_2 tau : R,
  theta_2 > 0 -> tau = 2 ->
  tau <> 0 /\
  theta_2 / tau > 0.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Eliminate 1 1 (Coefficients [] (Int 1)))] (FromHypothesis 0)).
Qed.

Lemma II_4c_3 :
  forall q_1 q_2 : R,
  q_1 > 1 -> q_2 > 1 ->
  q_1 * q_2 > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 1; above 1 1] (Int 1))).
Qed.

Lemma II_4c_4 :
  forall q_1 q_2 : R,
  q_1 > 1 -> q_2 > 1 ->
  q_1 * q_2 = q_1 * q_2.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_4c_5 :
  forall q_1 q_2 : R,
  q_1 > 1 -> q_2 > 1 ->
  q_2 * q_1 = q_1 * q_2.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_4c_8 :
  forall theta_1 theta_2 tau theta_1_next theta_2_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau = 2 -> theta_1_next * tau - theta_1 - theta_2 = 0 ->
  theta_2_next * tau - theta_1 - theta_2 = 0 ->
  theta_1_next = theta_2_next.
Proof.
  certify (Certificate [] (Eliminate 2 2 (Eliminate 3 3 (FromHypothesis 4)))).
Qed.

Lemma II_4c_6 :
  forall tau : R,
  tau = 2 ->
  tau > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Definition II_4c_7 := II_4c_6.

Lemma II_4c_11 :
  forall theta_1 theta_2 tau theta_1_next theta_2_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau = 2 -> theta_1_next * tau - theta_1 - theta_2 = 0 ->
  theta_2_next * tau - theta_1 - theta_2 = 0 ->
  theta_1_next = 1 / 2 * (theta_1 + theta_2).
Proof.
  certify (Certificate [] (Eliminate 2 2 (FromHypothesis 3))).
Qed.

Definition II_4c_9 := II_4c_6.

Definition II_4c_10 := II_4c_6.

Lemma II_4c_13 :
  forall theta_1 theta_2 tau theta_1_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau = 2 -> theta_1 = theta_2 -> theta_1_next * tau - theta_1 - theta_2 = 0 ->
  theta_1_next = theta_1.
Proof.
  certify (Certificate [] (Eliminate 2 2 (Eliminate 3 1 (FromHypothesis 4)))).
Qed.

Definition II_4c_12 := II_4c_6.

Lemma II_4c_15 :
  forall theta_1 theta_2 tau theta_2_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau = 2 -> theta_1 = theta_2 -> theta_2_next * tau - theta_1 - theta_2 = 0 ->
  theta_2_next = theta_2.
Proof.
  certify (Certificate [] (Eliminate 2 2 (Eliminate 3 1 (FromHypothesis 4)))).
Qed.

Definition II_4c_14 := II_4c_6.

Lemma II_4c_16 :
  forall tau : R,
  tau = 2 ->
  tau <> 0 /\
  2 / tau = 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 0 0 (Coefficients [] (Int 1)))] (FromHypothesis 0)).
Qed.

Lemma II_4c_17 :
  exists theta_1 theta_2 M tau : R,
  (theta_1 = 1 /\ theta_2 = 1 /\ M = 2 /\ tau = 1) /\ theta_1 > 0 /\ theta_2 > 0 /\ M > 1 /\
  tau <> 0 /\
  ~ (2 / tau = 1).
Proof.
  exists (1), (1), (2), (1).
  decide_numbers.
Qed.
