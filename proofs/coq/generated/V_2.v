(* Theorem V.2: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma V_2_1 :
  forall p a b : R,
  p > 0 -> p < 1 -> a > 0 -> b > 0 ->
  1 - p * a / (p * a + (1 - p) * b) <> 0 /\
  p * a + (1 - p) * b <> 0 /\
  1 - p <> 0 /\
  b <> 0 /\
  p * a / (p * a + (1 - p) * b) / (1 - p * a / (p * a + (1 - p) * b)) = p / (1 - p) * (a / b).
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 0; above 2 0] (Int 1)); divided_by (Int (-1) * Var 2 + Var 0 * Var 2) Lt
    (Coefficients [between 0 0 1; above 2 0] (Int 1)); divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1);
    divided_by (Var 2) Gt (FromHypothesis 3)] Identity).
Qed.

Lemma V_2_2 :
  forall p a b : R,
  p > 0 -> p < 1 -> a > 0 -> b > 0 ->
  p * a + (1 - p) * b <> 0 /\
  p * a / (p * a + (1 - p) * b) > 0.
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 0; above 2 0] (Int 1))] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma V_2_3 :
  forall p a b : R,
  p > 0 -> p < 1 -> a > 0 -> b > 0 ->
  p * a + (1 - p) * b <> 0 /\
  p * a / (p * a + (1 - p) * b) < 1.
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 0; above 2 0] (Int 1))] (Coefficients [between 0 0 1; above 2 0] (Int 1))).
Qed.

Lemma V_2_4 :
  forall p a b : R,
  p > 0 -> p < 1 -> a > 0 -> b > 0 -> a > b ->
  p * a + (1 - p) * b <> 0 /\
  p * a / (p * a + (1 - p) * b) > p.
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 0; above 2 0] (Int 1))] (Factors (-1) [factor (Var 1 + Int (-1) * Var 2) 1 Gt
    (FromHypothesis 4); factor (Var 0) 1 Gt (FromHypothesis 0); factor (Int (-1) + Var 0) 1 Lt (FromHypothesis
    1)])).
Qed.

Lemma V_2_5 :
  forall p a b : R,
  p > 0 -> p < 1 -> a > 0 -> b > 0 -> a < b ->
  p * a + (1 - p) * b <> 0 /\
  p * a / (p * a + (1 - p) * b) < p.
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 0; above 2 0] (Int 1))] (Factors 1 [factor (Var 1 + Int (-1) * Var 2) 1 Lt
    (FromHypothesis 4); factor (Var 0) 1 Gt (FromHypothesis 0); factor (Int (-1) + Var 0) 1 Lt (FromHypothesis
    1)])).
Qed.

Lemma V_2_6 :
  forall p a b : R,
  p > 0 -> p < 1 -> a > 0 -> b > 0 -> a = b ->
  p * a + (1 - p) * b <> 0 /\
  p * a / (p * a + (1 - p) * b) = p.
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (Eliminate 4 2
    (FromHypothesis 2))] (Eliminate 4 2 Identity)).
Qed.

Lemma V_2_7 :
  exists p a b : R,
  (p = 1 / 2 /\ a = 1 /\ b = 0) /\ p > 0 /\ p < 1 /\ a > 0 /\
  p * a + (1 - p) * b <> 0 /\
  ~ (p * a / (p * a + (1 - p) * b) < 1).
Proof.
  exists (1 / 2), (1), (0).
  decide_numbers.
Qed.

Lemma V_2_8 :
  exists p b a : R,
  (p = 1 / 2 /\ b = 1 /\ a = 0) /\ p > 0 /\ p < 1 /\ b > 0 /\
  p * a + (1 - p) * b <> 0 /\
  ~ (p * a / (p * a + (1 - p) * b) > 0).
Proof.
  exists (1 / 2), (1), (0).
  decide_numbers.
Qed.

Lemma V_2_9 :
  exists p a b : R,
  (p = 0 /\ a = 1 /\ b = 1) /\ p < 1 /\ a > 0 /\ b > 0 /\
  p * a + (1 - p) * b <> 0 /\
  ~ (p * a / (p * a + (1 - p) * b) > 0).
Proof.
  exists (0), (1), (1).
  decide_numbers.
Qed.

Lemma V_2_10 :
  exists p a b : R,
  (p = 1 /\ a = 1 /\ b = 1) /\ p > 0 /\ a > 0 /\ b > 0 /\
  p * a + (1 - p) * b <> 0 /\
  ~ (p * a / (p * a + (1 - p) * b) < 1).
Proof.
  exists (1), (1), (1).
  decide_numbers.
Qed.
