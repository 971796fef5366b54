(* Theorem II.2w: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2w_1 :
  forall M delta : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 ->
  (M - 1) * delta >= -1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2w_2 :
  forall delta : R,
  delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2w_3 :
  forall M delta rest_k : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> (M - 1) * rest_k >= -1 -> rest_k <= 1 ->
  (M - 1) * rest_k * delta >= -1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1)
    [1; 2; 4]%nat] (multiplied_by (Var 0) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [2]%nat]
    None)))).
Qed.

Lemma II_2w_4 :
  forall M delta rest_k : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> (M - 1) * rest_k >= -1 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 3]%nat; term 1 (Int 1)
    [1; 2; 4]%nat] (multiplied_by (Var 0) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [2]%nat]
    None)))).
Qed.

Lemma II_2w_5 :
  forall M delta rest : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> delta <= 0 -> (M - 1) * rest >= -1 -> rest <= 1 ->
  (M - 1) * delta * rest <= -delta.
Proof.
  certify (Certificate [] (Factors (-1) [factor (Var 1) 1 Le (FromHypothesis 3); factor (Int 1 + Int (-1) *
    Var 2 + Var 0 * Var 2) 1 Ge (FromHypothesis 4)])).
Qed.

Lemma II_2w_6 :
  forall M delta rest L : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> delta <= 0 -> (M - 1) * rest >= -1 -> rest <= 1 ->
  L = delta * rest -> (M - 1) * delta * rest <= -delta ->
  (M - 1) ^ 2 * L <= 1.
Proof.
  certify (Certificate [] (Eliminate 6 3 (Combination [term 1 (Int 1) [0]%nat; term 1 (Int 1) [7]%nat; term 1
    (Int 1) [2; 3; 4]%nat] None))).
Qed.

Lemma II_2w_7 :
  forall M L : R,
  M >= 2 -> (M - 1) ^ 2 * L <= 1 ->
  M <> 0 /\
  M - 1 <> 0 /\
  (1 + (M - 1) * L) / M <= 1 / (M - 1).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Var
    0) Gt (Coefficients [above 0 2] (Int 1))] (FromHypothesis 1)).
Qed.

Lemma II_2w_8 :
  exists M delta_1 delta_2 : R,
  (M = 3 /\ delta_1 = 1 /\ delta_2 = 1) /\ (M - 1) * delta_1 >= -1 /\ (M - 1) * delta_2 >= -1 /\
  delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\
  M <> 0 /\
  M - 1 <> 0 /\
  ~ ((1 + (M - 1) * delta_1 * delta_2) / M <= 1 / (M - 1)).
Proof.
  exists (3), (1), (1).
  decide_numbers.
Qed.

Lemma II_2w_9 :
  exists delta_1 delta_2 M : R,
  (delta_1 = -1 /\ delta_2 = -1 /\ M = 3) /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ delta_1 <= 0 /\
  delta_2 <= 0 /\
  M <> 0 /\
  M - 1 <> 0 /\
  ~ ((1 + (M - 1) * delta_1 * delta_2) / M <= 1 / (M - 1)).
Proof.
  exists (-1), (-1), (3).
  decide_numbers.
Qed.
