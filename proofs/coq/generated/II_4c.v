(* Theorem II.4c, Two steps at temperature 2: nothing moves after one round (proofs/temperature.py): what its proof owes.
   Written by tools/regenerate.py from the theorem files and their certificates: do not edit. *)

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

Lemma II_4c_7 :
  forall theta_1 theta_2 tau theta_1_next theta_2_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau = 2 -> theta_1_next * tau - theta_1 - theta_2 = 0 ->
  theta_2_next * tau - theta_1 - theta_2 = 0 ->
  theta_1_next = theta_2_next.
Proof.
  certify (Certificate [] (Eliminate 2 2 (Eliminate 3 3 (FromHypothesis 4)))).
Qed.

Lemma II_4c_5 :
  forall tau : R,
  tau = 2 ->
  tau > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma II_4c_6 :
  forall tau : R,
  tau = 2 ->
  tau > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma II_4c_10 :
  forall theta_1 theta_2 tau theta_1_next theta_2_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau = 2 -> theta_1_next * tau - theta_1 - theta_2 = 0 ->
  theta_2_next * tau - theta_1 - theta_2 = 0 ->
  theta_1_next = 1 / 2 * (theta_1 + theta_2).
Proof.
  certify (Certificate [] (Eliminate 2 2 (FromHypothesis 3))).
Qed.

Lemma II_4c_8 :
  forall tau : R,
  tau = 2 ->
  tau > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma II_4c_9 :
  forall tau : R,
  tau = 2 ->
  tau > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma II_4c_12 :
  forall theta_1 theta_2 tau theta_1_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau = 2 -> theta_1 = theta_2 -> theta_1_next * tau - theta_1 - theta_2 = 0 ->
  theta_1_next = theta_1.
Proof.
  certify (Certificate [] (Eliminate 2 2 (Eliminate 3 1 (FromHypothesis 4)))).
Qed.

Lemma II_4c_11 :
  forall tau : R,
  tau = 2 ->
  tau > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma II_4c_14 :
  forall theta_1 theta_2 tau theta_2_next : R,
  theta_1 > 0 -> theta_2 > 0 -> tau = 2 -> theta_1 = theta_2 -> theta_2_next * tau - theta_1 - theta_2 = 0 ->
  theta_2_next = theta_2.
Proof.
  certify (Certificate [] (Eliminate 2 2 (Eliminate 3 1 (FromHypothesis 4)))).
Qed.

Lemma II_4c_13 :
  forall tau : R,
  tau = 2 ->
  tau > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma II_4c_15 :
  forall tau : R,
  tau = 2 ->
  tau <> 0 /\
  2 / tau = 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 0 0 (Coefficients [] (Int 1)))] (FromHypothesis 0)).
Qed.

Lemma II_4c_16 :
  exists theta_1 theta_2 M tau : R,
  (theta_1 = 1 /\ theta_2 = 1 /\ M = 2 /\ tau = 1) /\ theta_1 > 0 /\ theta_2 > 0 /\ M > 1 /\
  tau <> 0 /\
  ~ (2 / tau = 1).
Proof.
  exists (1), (1), (2), (1).
  decide_numbers.
Qed.

Definition audit_06c564ddb35ca5f7 : True :=
  let _ := II_4c_1 in let _ := II_4c_2 in let _ := II_4c_3 in let _ := II_4c_4 in let _ := II_4c_7 in let _ :=
    II_4c_5 in let _ := II_4c_6 in let _ := II_4c_10 in let _ := II_4c_8 in let _ := II_4c_9 in let _ :=
    II_4c_12 in let _ := II_4c_11 in let _ := II_4c_14 in let _ := II_4c_13 in let _ := II_4c_15 in let _ :=
    II_4c_16 in I.
Check audit_06c564ddb35ca5f7.
Print Assumptions audit_06c564ddb35ca5f7.
