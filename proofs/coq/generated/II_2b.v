(* Theorem II.2b: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2b_1 :
  forall M delta : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 ->
  (M - 1) * delta >= -1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2b_2 :
  forall delta : R,
  delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2b_3 :
  forall M delta rest_k : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> (M - 1) * rest_k >= -1 -> rest_k <= 1 ->
  (M - 1) * rest_k * delta >= -1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1)
    [1; 2; 4]%nat] (multiplied_by (Var 0) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [2]%nat]
    None)))).
Qed.

Lemma II_2b_4 :
  forall M delta rest_k : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> (M - 1) * rest_k >= -1 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 3]%nat; term 1 (Int 1)
    [1; 2; 4]%nat] (multiplied_by (Var 0) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [2]%nat]
    None)))).
Qed.

Lemma II_2b_5 :
  forall delta L rest : R,
  delta <= 1 -> L > 0 -> rest <= 1 -> L = delta * rest ->
  delta * rest > 0.
Proof.
  certify (Certificate [] (Eliminate 3 1 (FromHypothesis 1))).
Qed.

Lemma II_2b_6 :
  forall M delta rest : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> (M - 1) * rest >= -1 -> rest <= 1 -> delta * rest > 0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Combination
    [term 1 (Int 1) []%nat; term 1 (Int 1) [5]%nat; term 1 (Int 1) [2; 5]%nat] None)] (Coefficients [below 1
    1; below 2 1] (Int 1))).
Qed.

Lemma II_2b_7 :
  forall M delta rest : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> (M - 1) * rest >= -1 -> rest <= 1 -> delta * rest > 0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  (M - 1) * ((delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest)) >= -1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Combination
    [term 1 (Int 1) []%nat; term 1 (Int 1) [5]%nat; term 1 (Int 1) [2; 5]%nat] None)] (Factors 1 [factor (Int
    1 + Int (-1) * Var 2 + Var 0 * Var 2) 1 Ge (FromHypothesis 3); factor (Int 1 + Int (-1) * Var 1 + Var 0 *
    Var 1) 1 Ge (FromHypothesis 0)])).
Qed.

Lemma II_2b_8 :
  forall M delta rest : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> (M - 1) * rest >= -1 -> rest <= 1 -> delta * rest > 0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  delta * ((delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest)) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Combination
    [term 1 (Int 1) []%nat; term 1 (Int 1) [5]%nat; term 1 (Int 1) [2; 5]%nat] None)] (Combination [term (1 #
    12) (Var 1) []%nat; term (1 # 12) (Var 1 * Var 2) []%nat; term (1 # 6) (Var 1 * Var 2) [1]%nat; term (1 #
    4) (Var 1 * Var 2) [2]%nat; term (1 # 24) (Int 2 * Var 1 + Var 1 * Var 2) [4]%nat; term (1 # 8) (Var 1 *
    Var 2) [4]%nat; term (1 # 6) (Var 1 * Var 2) [0]%nat; term (1 # 6) (Var 1) [3]%nat; term (1 # 6) (Var 1 *
    Var 2) [3]%nat; term (1 # 6) (Int 1) [5]%nat; term (1 # 6) (Var 1 * Var 2) [1; 2]%nat; term (5 # 12) (Int
    1) [1; 5]%nat; term (1 # 6) (Var 1 * Var 2) [2; 4]%nat; term (7 # 12) (Var 1) [3; 4]%nat; term (1 # 4)
    (Int 1) [0; 5]%nat; term (1 # 6) (Int 1) [5]%nat] None)).
Qed.

Lemma II_2b_9 :
  forall M delta rest : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> (M - 1) * rest >= -1 -> rest <= 1 -> delta * rest > 0 ->
  1 + (M - 1) * delta * rest <> 0 /\
  delta * ((delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) - delta) >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Combination
    [term 1 (Int 1) []%nat; term 1 (Int 1) [5]%nat; term 1 (Int 1) [2; 5]%nat] None)] (Combination [term 1
    (Int 1) [0; 1; 5]%nat] None)).
Qed.

Lemma II_2b_10 :
  forall delta delta_next : R,
  delta <= 1 -> delta * (delta_next - delta) >= 0 ->
  delta * (delta_next - delta) >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2b_11 :
  forall delta : R,
  delta <= 1 ->
  delta * delta >= 0.
Proof.
  certify (Certificate [] (Factors 1 [any_sign (Var 0) 2])).
Qed.

Lemma II_2b_12 :
  forall delta delta_next L_k L_next_k : R,
  delta <= 1 -> delta * (delta_next - delta) >= 0 -> L_k * (L_next_k - L_k) >= 0 -> L_k * L_k >= 0 ->
  L_k * delta * (L_next_k * delta_next - L_k * delta) >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Var 0) [2]%nat; term 1 (Int 1) [1; 3]%nat; term 1 (Int 1) [1;
    2]%nat] None)).
Qed.

Lemma II_2b_13 :
  forall delta L_k L_next_k : R,
  delta <= 1 -> L_k * (L_next_k - L_k) >= 0 -> L_k * L_k >= 0 ->
  L_k * delta * L_k * delta >= 0.
Proof.
  certify (Certificate [] (Factors 1 [any_sign (Var 1) 2; any_sign (Var 0) 2])).
Qed.

Lemma II_2b_14 :
  forall M L L_next : R,
  M >= 2 -> L > 0 -> L * (L_next - L) >= 0 -> L * L >= 0 ->
  M <> 0 /\
  (1 + (M - 1) * L_next) / M >= (1 + (M - 1) * L) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Factors (-1) [factor (Var 1
    + Int (-1) * Var 2) 1 Le (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1) (FromHypothesis
    1))); factor (Int (-1) + Var 0) 1 Gt (Coefficients [above 0 2] (Int 1))])).
Qed.

Lemma II_2b_15 :
  exists M delta_1 delta_2 : R,
  (M = 2 /\ delta_1 = -1 / 2 /\ delta_2 = 1 / 2) /\ (M - 1) * delta_1 >= -1 /\ (M - 1) * delta_2 >= -1 /\
  delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ (delta_1 * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) -
    delta_1) >= 0).
Proof.
  exists (2), (-1 / 2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_2b_16 :
  exists M delta_1 delta_2 : R,
  (M = 2 /\ delta_1 = 2 /\ delta_2 = 1 / 2) /\ (M - 1) * delta_1 >= -1 /\ (M - 1) * delta_2 >= -1 /\ M >= 2 /\
  delta_1 * delta_2 > 0 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ (delta_1 * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) -
    delta_1) >= 0).
Proof.
  exists (2), (2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_2b_17 :
  exists delta_1 delta_2 M : R,
  (delta_1 = -9 / 10 /\ delta_2 = -1 / 2 /\ M = 3) /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\
  delta_1 * delta_2 > 0 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ (delta_1 * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) -
    delta_1) >= 0).
Proof.
  exists (-9 / 10), (-1 / 2), (3).
  decide_numbers.
Qed.

Lemma II_2b_18 :
  exists M delta_1 delta_2 : R,
  (M = -4 /\ delta_1 = -1 /\ delta_2 = -1) /\ (M - 1) * delta_1 >= -1 /\ (M - 1) * delta_2 >= -1 /\
  delta_1 <= 1 /\ delta_2 <= 1 /\ delta_1 * delta_2 > 0 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ (delta_1 * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) -
    delta_1) >= 0).
Proof.
  exists (-4), (-1), (-1).
  decide_numbers.
Qed.
