(* Theorem II.1d: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_1d_1 :
  forall delta gamma : R,
  delta >= 0 -> delta <= gamma -> gamma <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; below 1 1]
    (Int 1)))).
Qed.

Lemma II_1d_2 :
  forall delta gamma : R,
  delta >= 0 -> delta <= gamma -> gamma <= 1 -> delta <= 1 ->
  gamma >= 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma II_1d_3 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_1d_4 :
  forall delta gamma : R,
  delta >= 0 -> delta <= gamma -> gamma <= 1 -> delta <= 1 -> gamma >= 0 ->
  delta <= gamma.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_1d_5 :
  forall gamma : R,
  gamma <= 1 -> gamma >= 0 ->
  gamma >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_1d_6 :
  forall gamma : R,
  gamma <= 1 -> gamma >= 0 ->
  gamma <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_1d_7 :
  forall delta rest_k rest_gamma_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= rest_gamma_k -> rest_gamma_k >= 0 ->
  rest_gamma_k <= 1 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_1d_8 :
  forall delta gamma rest_k rest_gamma_k : R,
  delta >= 0 -> delta <= gamma -> gamma <= 1 -> delta <= 1 -> gamma >= 0 -> rest_k >= 0 ->
  rest_k <= rest_gamma_k -> rest_gamma_k >= 0 -> rest_gamma_k <= 1 ->
  rest_k * delta <= rest_gamma_k * gamma.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_1d_9 :
  forall gamma rest_k rest_gamma_k : R,
  gamma <= 1 -> gamma >= 0 -> rest_k >= 0 -> rest_k <= rest_gamma_k -> rest_gamma_k >= 0 ->
  rest_gamma_k <= 1 ->
  rest_gamma_k * gamma >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_1d_10 :
  forall gamma rest_k rest_gamma_k : R,
  gamma <= 1 -> gamma >= 0 -> rest_k >= 0 -> rest_k <= rest_gamma_k -> rest_gamma_k >= 0 ->
  rest_gamma_k <= 1 ->
  rest_gamma_k * gamma <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Definition II_1d_11 := II_1d_3.

Definition II_1d_12 := II_1d_4.

Lemma II_1d_13 :
  forall delta L_k L_gamma_k : R,
  delta >= 0 -> delta <= 1 -> L_k >= 0 -> L_k <= L_gamma_k ->
  L_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_1d_14 :
  forall delta gamma L_k L_gamma_k : R,
  delta >= 0 -> delta <= gamma -> gamma <= 1 -> delta <= 1 -> gamma >= 0 -> L_k >= 0 -> L_k <= L_gamma_k ->
  L_k * delta <= L_gamma_k * gamma.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_1d_15 :
  forall delta M rest : R,
  delta >= 0 -> M >= 2 -> delta <= 1 -> rest >= 0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; above 2 0] (Int 1))] (Coefficients [between 0 0 1; above 1 2; above 2 0] (Int
    1))).
Qed.

Lemma II_1d_16 :
  forall gamma M rest_gamma : R,
  gamma <= 1 -> M >= 2 -> gamma >= 0 -> rest_gamma >= 0 -> rest_gamma <= 1 ->
  1 + (M - 1) * gamma * rest_gamma <> 0 /\
  (gamma + rest_gamma + (M - 2) * gamma * rest_gamma) / (1 + (M - 1) * gamma * rest_gamma) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; between 2 0 1] (Int
    1))).
Qed.

Lemma II_1d_17 :
  forall delta gamma M rest rest_gamma : R,
  delta >= 0 -> delta <= gamma -> gamma <= 1 -> M >= 2 -> delta <= 1 -> gamma >= 0 -> rest >= 0 ->
  rest <= rest_gamma -> rest_gamma >= 0 -> rest_gamma <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  1 + (M - 1) * gamma * rest_gamma <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= (gamma + rest_gamma + (M - 2) *
    gamma * rest_gamma) / (1 + (M - 1) * gamma * rest_gamma).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 4 + Var 1 * Var 2 * Var 4) Gt (Coefficients
    [between 1 0 1; above 2 2; between 4 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0 * Var 3 + Var 0 *
    Var 2 * Var 3) Gt (Coefficients [between 0 0 1; above 2 2; above 3 0] (Int 1))] (Combination [term 1 (Int
    1) [1; 9]%nat; term 1 (Int 1) [4; 7]%nat; term 1 (Int 1) [1; 6; 9]%nat; term 1 (Int 1) [4; 5; 7]%nat; term
    1 (Int 1) [1; 3; 6; 9]%nat; term 1 (Int 1) [3; 4; 5; 7]%nat] None)).
Qed.

Definition II_1d_18 := II_1d_4.

Lemma II_1d_19 :
  forall M L L_gamma : R,
  M >= 2 -> L >= 0 -> L <= L_gamma ->
  M <> 0 /\
  (1 + (M - 1) * L) / M <= (1 + (M - 1) * L_gamma) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Factors (-1) [factor (Var 1
    + Int (-1) * Var 2) 1 Le (FromHypothesis 2); factor (Int (-1) + Var 0) 1 Gt (Coefficients [above 0 2] (Int
    1))])).
Qed.

Lemma II_1d_20 :
  exists delta_1 gamma_1 delta_2 gamma_2 M : R,
  (delta_1 = -1 /\ gamma_1 = 1 / 10 /\ delta_2 = 1 / 4 /\ gamma_2 = 1 /\ M = 10) /\ delta_1 <= gamma_1 /\
  delta_2 <= gamma_2 /\ gamma_1 <= 1 /\ gamma_2 <= 1 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 + (M - 1) * gamma_1 * gamma_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <= (gamma_1 +
    gamma_2 + (M - 2) * gamma_1 * gamma_2) / (1 + (M - 1) * gamma_1 * gamma_2)).
Proof.
  exists (-1), (1 / 10), (1 / 4), (1), (10).
  decide_numbers.
Qed.

Lemma II_1d_21 :
  exists delta_1 delta_2 gamma_1 gamma_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ gamma_1 = 0 /\ gamma_2 = 1 / 2 /\ M = 2) /\ delta_1 >= 0 /\
  delta_2 >= 0 /\ gamma_1 <= 1 /\ gamma_2 <= 1 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 + (M - 1) * gamma_1 * gamma_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <= (gamma_1 +
    gamma_2 + (M - 2) * gamma_1 * gamma_2) / (1 + (M - 1) * gamma_1 * gamma_2)).
Proof.
  exists (1 / 2), (1 / 2), (0), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma II_1d_22 :
  exists delta_1 delta_2 gamma_1 gamma_2 M : R,
  (delta_1 = 0 /\ delta_2 = 0 /\ gamma_1 = 2 /\ gamma_2 = 1 / 2 /\ M = 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\
  delta_1 <= gamma_1 /\ delta_2 <= gamma_2 /\ M >= 2 /\
  1 + (M - 1) * gamma_1 * gamma_2 <> 0 /\
  ~ ((gamma_1 + gamma_2 + (M - 2) * gamma_1 * gamma_2) / (1 + (M - 1) * gamma_1 * gamma_2) <= 1).
Proof.
  exists (0), (0), (2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma II_1d_23 :
  exists delta_1 delta_2 gamma_1 gamma_2 M : R,
  (delta_1 = 1 / 2 /\ delta_2 = 0 /\ gamma_1 = 1 / 2 /\ gamma_2 = 1 / 10 /\ M = -4) /\ delta_1 >= 0 /\
  delta_2 >= 0 /\ delta_1 <= gamma_1 /\ delta_2 <= gamma_2 /\ gamma_1 <= 1 /\ gamma_2 <= 1 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 + (M - 1) * gamma_1 * gamma_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <= (gamma_1 +
    gamma_2 + (M - 2) * gamma_1 * gamma_2) / (1 + (M - 1) * gamma_1 * gamma_2)).
Proof.
  exists (1 / 2), (0), (1 / 2), (1 / 10), (-4).
  decide_numbers.
Qed.
