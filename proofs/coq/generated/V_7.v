(* Theorem V.7: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma V_7_1 :
  forall p : R,
  p > 0 ->
  p > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma V_7_2 :
  forall p T_k : R,
  p > 0 -> T_k > 0 ->
  T_k + p > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma V_7_3 :
  forall p w : R,
  p > 0 -> w > 0 ->
  p * w > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma V_7_4 :
  forall p w B_k : R,
  p > 0 -> w > 0 -> B_k > 0 ->
  B_k + p * w > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma V_7_5 :
  forall p w x : R,
  p > 0 -> w > 0 ->
  p * (w - x) ^ 2 >= 0.
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 0) 1 Gt (FromHypothesis 0); any_sign (Var 1 + Int (-1) * Var
    2) 2])).
Qed.

Lemma V_7_6 :
  forall p w x : R,
  p > 0 -> w > 0 ->
  p * (w - x) ^ 2 = p * w ^ 2 - 2 * x * p * w + x ^ 2 * p.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma V_7_7 :
  forall p w V_k C_k x B_k T_k : R,
  p > 0 -> w > 0 -> V_k >= 0 -> V_k = C_k - 2 * x * B_k + x ^ 2 * T_k ->
  V_k + p * (w - x) ^ 2 >= 0.
Proof.
  certify (Certificate [] (Eliminate 3 3 (Combination [term 1 (Int (-1) * Var 1 + Var 4) [0]%nat; term 1 (Int
    1) [2]%nat] None))).
Qed.

Lemma V_7_8 :
  forall p w V_k C_k x B_k T_k : R,
  p > 0 -> w > 0 -> V_k >= 0 -> V_k = C_k - 2 * x * B_k + x ^ 2 * T_k ->
  V_k + p * (w - x) ^ 2 = C_k + p * w ^ 2 - 2 * x * (B_k + p * w) + x ^ 2 * (T_k + p).
Proof.
  certify (Certificate [] (FromHypothesis 3)).
Qed.

Lemma V_7_9 :
  forall T B V C x : R,
  T > 0 -> B > 0 -> V >= 0 -> V = C - 2 * x * B + x ^ 2 * T ->
  C - 2 * x * B + x ^ 2 * T >= 0.
Proof.
  certify (Certificate [] (Eliminate 3 3 (FromHypothesis 2))).
Qed.

Lemma V_7_10 :
  forall x T B C : R,
  x * T = B -> T > 0 -> B > 0 -> C - 2 * x * B + x ^ 2 * T >= 0 ->
  C >= x * B.
Proof.
  certify (Certificate [] (Eliminate 0 2 (FromHypothesis 3))).
Qed.

Lemma V_7_11 :
  forall B C x : R,
  B > 0 -> C >= x * B ->
  B <> 0 /\
  C / B >= x.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (FromHypothesis 1)).
Qed.

Lemma V_7_12 :
  forall p w x T B : R,
  p > 0 -> w > 0 -> x * T = B -> T > 0 -> B > 0 ->
  B <> 0 /\
  T <> 0 /\
  p * w / B - p / T = p * (w - x) / B.
Proof.
  certify (Certificate [divided_by (Var 4) Gt (FromHypothesis 4); divided_by (Var 3) Gt (FromHypothesis 3)]
    (Eliminate 2 4 Identity)).
Qed.

Lemma V_7_13 :
  exists w_1 w_2 p_1 p_2 x : R,
  (w_1 = 1 /\ w_2 = 2 /\ p_1 = -1 /\ p_2 = -1 /\ x = 0) /\ w_1 > 0 /\ w_2 > 0 /\
  ~ (p_1 * w_1 ^ 2 + p_2 * w_2 ^ 2 - 2 * x * (p_1 * w_1 + p_2 * w_2) + x ^ 2 * (p_1 + p_2) >= 0).
Proof.
  exists (1), (2), (-1), (-1), (0).
  decide_numbers.
Qed.
