(* Theorem II.3e: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_3e_1 :
  forall a b : R,
  a > 0 -> a < b ->
  b > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma II_3e_2 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_3e_3 :
  forall delta : R,
  delta >= 0 -> delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_3e_4 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3e_5 :
  forall delta rest_k : R,
  delta >= 0 -> delta <= 1 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition II_3e_6 := II_3e_2.

Definition II_3e_7 := II_3e_3.

Lemma II_3e_8 :
  forall delta L_k : R,
  delta >= 0 -> delta <= 1 -> L_k >= 0 -> L_k <= 1 ->
  L_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3e_9 :
  forall delta L_k : R,
  delta >= 0 -> delta <= 1 -> L_k >= 0 -> L_k <= 1 ->
  L_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3e_10 :
  forall delta M a b rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> a > 0 -> a < b -> b > 0 -> rest >= 0 -> rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) <= delta.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Var 1 * Var 3 + Int (-1) * Var 0 * Var 2 * Var
    4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 * Var 4) Gt
    (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1))] (Factors 1 [factor
    (Var 4) 1 Ge (FromHypothesis 6); factor (Var 2 + Int (-1) * Var 3) 1 Lt (FromHypothesis 4); factor (Int
    (-1) + Var 0) 1 Le (FromHypothesis 1); factor (Int 1 + Int (-1) * Var 0 + Var 0 * Var 1) 1 Gt
    (Coefficients [between 0 0 1; above 1 2] (Int 1))])).
Qed.

Lemma II_3e_11 :
  forall delta M a b rest : R,
  delta >= 0 -> delta <= 1 -> M >= 2 -> a > 0 -> a < b ->
  (M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest >= 0 -> b > 0 -> rest >= 0 ->
  rest <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * delta * rest <> 0 /\
  ((M * b + a - b) * delta + (a - b) * rest + (M - 2) * (a - b) * delta * rest) / (M * b + a - b + (M - 1) *
    (a - b) * delta * rest) >= 0.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Var 1 * Var 3 + Int (-1) * Var 0 * Var 2 * Var
    4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 * Var 4) Gt
    (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1))] (FromHypothesis
    5)).
Qed.

Lemma II_3e_12 :
  forall delta_next : R,
  delta_next >= 0 ->
  delta_next >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_3e_13 :
  forall delta delta_next : R,
  delta >= 0 -> delta <= 1 -> delta_next <= delta -> delta_next >= 0 ->
  delta_next <= delta.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_3e_14 :
  forall delta_next L_next_k L_k : R,
  delta_next >= 0 -> L_next_k >= 0 -> L_next_k <= L_k ->
  L_next_k * delta_next >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma II_3e_15 :
  forall delta delta_next L_next_k L_k : R,
  delta >= 0 -> delta <= 1 -> delta_next <= delta -> delta_next >= 0 -> L_next_k >= 0 -> L_next_k <= L_k ->
  L_next_k * delta_next <= L_k * delta.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 3 1 (Var 2 + Int 0)
    (Coefficients [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_3e_16 :
  forall M L L_next : R,
  M >= 2 -> L >= 0 -> L <= 1 -> L_next >= 0 -> L_next <= L ->
  M <> 0 /\
  (1 + (M - 1) * L_next) / M <= (1 + (M - 1) * L) / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Factors 1 [factor (Var 1 +
    Int (-1) * Var 2) 1 Ge (FromHypothesis 4); factor (Int (-1) + Var 0) 1 Gt (Coefficients [above 0 2] (Int
    1))])).
Qed.

Lemma II_3e_17 :
  exists delta_1 delta_2 M a b : R,
  (delta_1 = -1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ a = 1 / 2 /\ b = 1) /\ delta_1 <= 1 /\ delta_2 <= 1 /\
  M >= 2 /\ a > 0 /\ a < b /\
  M * b + a - b + (M - 1) * (a - b) * delta_2 * delta_1 <> 0 /\
  ~ (((M * b + a - b) * delta_2 + (a - b) * delta_1 + (M - 2) * (a - b) * delta_2 * delta_1) / (M * b + a - b
    + (M - 1) * (a - b) * delta_2 * delta_1) <= delta_2).
Proof.
  exists (-1 / 2), (1 / 2), (2), (1 / 2), (1).
  decide_numbers.
Qed.

Lemma II_3e_18 :
  exists delta_1 delta_2 M a b : R,
  (delta_1 = 1 / 2 /\ delta_2 = 2 /\ M = 2 /\ a = 1 / 2 /\ b = 1) /\ delta_1 >= 0 /\ delta_2 >= 0 /\ M >= 2 /\
  a > 0 /\ a < b /\
  M * b + a - b + (M - 1) * (a - b) * delta_2 * delta_1 <> 0 /\
  ~ (((M * b + a - b) * delta_2 + (a - b) * delta_1 + (M - 2) * (a - b) * delta_2 * delta_1) / (M * b + a - b
    + (M - 1) * (a - b) * delta_2 * delta_1) <= delta_2).
Proof.
  exists (1 / 2), (2), (2), (1 / 2), (1).
  decide_numbers.
Qed.

Lemma II_3e_19 :
  exists delta_1 delta_2 a b M : R,
  (delta_1 = 1 / 3 /\ delta_2 = 1 /\ a = 1 / 3 /\ b = 2 /\ M = -1 / 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\
  delta_1 <= 1 /\ delta_2 <= 1 /\ a > 0 /\ a < b /\
  M * b + a - b + (M - 1) * (a - b) * delta_1 * delta_2 <> 0 /\
  ~ (((M * b + a - b) * delta_1 + (a - b) * delta_2 + (M - 2) * (a - b) * delta_1 * delta_2) / (M * b + a - b
    + (M - 1) * (a - b) * delta_1 * delta_2) <= delta_1).
Proof.
  exists (1 / 3), (1), (1 / 3), (2), (-1 / 2).
  decide_numbers.
Qed.

Lemma II_3e_20 :
  exists delta_1 delta_2 M a b : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ a = 1 /\ b = 1 / 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\
  delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ a > 0 /\
  M * b + a - b + (M - 1) * (a - b) * delta_1 * delta_2 <> 0 /\
  ~ (((M * b + a - b) * delta_1 + (a - b) * delta_2 + (M - 2) * (a - b) * delta_1 * delta_2) / (M * b + a - b
    + (M - 1) * (a - b) * delta_1 * delta_2) <= delta_1).
Proof.
  exists (1 / 2), (1 / 2), (2), (1), (1 / 2).
  decide_numbers.
Qed.

Lemma II_3e_21 :
  exists delta_1 delta_2 M a b : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ a = -1 / 2 /\ b = 1 / 2) /\ delta_1 >= 0 /\ delta_2 >= 0 /\
  delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ a < b /\
  M * b + a - b + (M - 1) * (a - b) * delta_1 * delta_2 <> 0 /\
  ~ (((M * b + a - b) * delta_1 + (a - b) * delta_2 + (M - 2) * (a - b) * delta_1 * delta_2) / (M * b + a - b
    + (M - 1) * (a - b) * delta_1 * delta_2) <= delta_1).
Proof.
  exists (1 / 2), (1 / 2), (2), (-1 / 2), (1 / 2).
  decide_numbers.
Qed.
