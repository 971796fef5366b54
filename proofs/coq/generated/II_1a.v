(* Theorem II.1a: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_1a_1 :
  forall delta gamma : R,
  delta >= 0 -> delta <= gamma -> gamma <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; below 1 1]
    (Int 1)))).
Qed.

Lemma II_1a_2 :
  forall delta gamma : R,
  delta >= 0 -> delta <= gamma -> gamma <= 1 -> delta <= 1 ->
  gamma >= 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma II_1a_3 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_1a_4 :
  forall delta gamma : R,
  delta >= 0 -> delta <= gamma -> gamma <= 1 -> delta <= 1 -> gamma >= 0 ->
  delta <= gamma.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_1a_5 :
  forall gamma : R,
  gamma <= 1 -> gamma >= 0 ->
  gamma <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_1a_6 :
  forall delta rest_k rest_gamma_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= rest_gamma_k -> rest_gamma_k <= 1 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_1a_7 :
  forall delta gamma rest_k rest_gamma_k : R,
  delta >= 0 -> delta <= gamma -> gamma <= 1 -> delta <= 1 -> gamma >= 0 -> rest_k >= 0 ->
  rest_k <= rest_gamma_k -> rest_gamma_k <= 1 ->
  rest_k * delta <= rest_gamma_k * gamma.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_1a_8 :
  forall gamma rest_k rest_gamma_k : R,
  gamma <= 1 -> gamma >= 0 -> rest_k >= 0 -> rest_k <= rest_gamma_k -> rest_gamma_k <= 1 ->
  rest_gamma_k * gamma <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 2 1] (Int 1))).
Qed.

Lemma II_1a_9 :
  forall delta gamma M rest rest_gamma : R,
  delta >= 0 -> delta <= gamma -> gamma <= 1 -> M >= 2 -> delta <= 1 -> gamma >= 0 -> rest >= 0 ->
  rest <= rest_gamma -> rest_gamma <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  1 + (M - 1) * gamma * rest_gamma <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= (gamma + rest_gamma + (M - 2) *
    gamma * rest_gamma) / (1 + (M - 1) * gamma * rest_gamma).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 4 + Var 1 * Var 2 * Var 4) Gt (Substitute 4
    1 (Var 3 + Int 0) (Coefficients [between 1 0 1; above 2 2; above 3 0; above 4 0] (Int 1))); divided_by
    (Int 1 + Int (-1) * Var 0 * Var 3 + Var 0 * Var 2 * Var 3) Gt (Coefficients [between 0 0 1; above 2 2;
    above 3 0] (Int 1))] (Combination [term 1 (Int 1) [1; 8]%nat; term 1 (Int 1) [4; 7]%nat; term 1 (Int 1)
    [1; 6; 8]%nat; term 1 (Int 1) [4; 5; 7]%nat; term 1 (Int 1) [1; 3; 6; 8]%nat; term 1 (Int 1) [3; 4; 5;
    7]%nat] None)).
Qed.

Lemma II_1a_10 :
  forall delta M rest : R,
  delta >= 0 -> M >= 2 -> delta <= 1 -> rest >= 0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 2; above 2 0] (Int 1))] (Coefficients [between 0 0 1; above 1 2; above 2 0] (Int
    1))).
Qed.

Lemma II_1a_11 :
  forall delta_next : R,
  delta_next >= 0 ->
  delta_next >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_1a_12 :
  forall delta_next delta_next_gamma : R,
  delta_next <= delta_next_gamma -> delta_next >= 0 ->
  delta_next <= delta_next_gamma.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_1a_13 :
  forall delta_next L_next_k L_next_gamma_k : R,
  delta_next >= 0 -> L_next_k >= 0 -> L_next_k <= L_next_gamma_k ->
  L_next_k * delta_next >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma II_1a_14 :
  forall delta_next delta_next_gamma L_next_k L_next_gamma_k : R,
  delta_next <= delta_next_gamma -> delta_next >= 0 -> L_next_k >= 0 -> L_next_k <= L_next_gamma_k ->
  L_next_k * delta_next <= L_next_gamma_k * delta_next_gamma.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients [above
    0 0; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_1a_15 :
  forall M L_next L_next_gamma : R,
  M >= 2 -> L_next >= 0 -> L_next <= L_next_gamma ->
  M <> 0 /\
  (1 + (M - 1) * L_next) / M <= (1 + (M - 1) * L_next_gamma) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Factors (-1) [factor (Var 1
    + Int (-1) * Var 2) 1 Le (FromHypothesis 2); factor (Int (-1) + Var 0) 1 Gt (Coefficients [above 0 2] (Int
    1))])).
Qed.

Lemma II_1a_16 :
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

Lemma II_1a_17 :
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

Lemma II_1a_18 :
  exists delta_1 delta_2 gamma_1 gamma_2 M : R,
  (delta_1 = 1 / 3 /\ delta_2 = 1 /\ gamma_1 = 3 /\ gamma_2 = 2 /\ M = 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\
  delta_1 <= gamma_1 /\ delta_2 <= gamma_2 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 + (M - 1) * gamma_1 * gamma_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <= (gamma_1 +
    gamma_2 + (M - 2) * gamma_1 * gamma_2) / (1 + (M - 1) * gamma_1 * gamma_2)).
Proof.
  exists (1 / 3), (1), (3), (2), (2).
  decide_numbers.
Qed.

Lemma II_1a_19 :
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
