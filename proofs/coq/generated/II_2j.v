(* Theorem II.2j: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2j_1 :
  forall M delta : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 ->
  delta >= -1.
Proof.
  certify (Certificate [] (Combination [term 2 (Int 1) [0]%nat; term 1 (Int 1) [1; 2]%nat] (multiplied_by (Var
    0) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [2]%nat] None)))).
Qed.

Lemma II_2j_2 :
  forall M delta : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> delta >= -1 ->
  (M - 1) * delta >= -1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2j_3 :
  forall delta : R,
  delta <= 1 -> delta >= -1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2j_4 :
  forall delta : R,
  delta <= 1 -> delta >= -1 ->
  delta >= -1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2j_5 :
  forall M delta P_k : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> delta >= -1 -> (M - 1) * P_k >= -1 -> P_k <= 1 ->
  P_k >= -1 ->
  (M - 1) * P_k * delta >= -1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int 1)
    [1; 2; 5]%nat] (multiplied_by (Var 0) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [2]%nat]
    None)))).
Qed.

Lemma II_2j_6 :
  forall M delta P_k : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> delta >= -1 -> (M - 1) * P_k >= -1 -> P_k <= 1 ->
  P_k >= -1 ->
  P_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 1 (-1) 1; between 2 (-1) 1] (Int 1))).
Qed.

Lemma II_2j_7 :
  forall M delta P_k : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> delta >= -1 -> (M - 1) * P_k >= -1 -> P_k <= 1 ->
  P_k >= -1 ->
  P_k * delta >= -1.
Proof.
  certify (Certificate [] (Coefficients [between 1 (-1) 1; between 2 (-1) 1] (Int 1))).
Qed.

Lemma II_2j_8 :
  forall M z P : R,
  M >= 2 -> z = 0 -> (M - 1) * P >= -1 -> P <= 1 -> P >= -1 ->
  1 + (M - 1) * z * P <> 0 /\
  (z + P + (M - 2) * z * P) / (1 + (M - 1) * z * P) = P.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Eliminate 1
    1 (Coefficients [] (Int 1)))] (Eliminate 1 1 Identity)).
Qed.

Lemma II_2j_9 :
  forall M delta z rest : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> z = 0 -> delta >= -1 ->
  1 + (M - 1) * delta * z * rest <> 0 /\
  (delta + z * rest + (M - 2) * delta * z * rest) / (1 + (M - 1) * delta * z * rest) = delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var 3)
    Gt (Eliminate 3 2 (Coefficients [] (Int 1)))] (Eliminate 3 2 Identity)).
Qed.

Lemma II_2j_10 :
  forall M z P : R,
  M >= 2 -> z = 0 -> (M - 1) * P >= -1 -> P <= 1 -> P >= -1 ->
  1 + (M - 1) * z * P <> 0 /\
  (M - 1) * ((z + P + (M - 2) * z * P) / (1 + (M - 1) * z * P)) >= -1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Eliminate 1
    1 (Coefficients [] (Int 1)))] (Eliminate 1 1 (FromHypothesis 2))).
Qed.

Lemma II_2j_11 :
  forall M z P : R,
  M >= 2 -> z = 0 -> (M - 1) * P >= -1 -> P <= 1 -> P >= -1 ->
  1 + (M - 1) * z * P <> 0 /\
  (z + P + (M - 2) * z * P) / (1 + (M - 1) * z * P) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Eliminate 1
    1 (Coefficients [] (Int 1)))] (Eliminate 1 1 (FromHypothesis 3))).
Qed.

Lemma II_2j_12 :
  forall delta delta_next : R,
  delta <= 1 -> delta >= -1 -> delta_next = delta ->
  delta_next = delta.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_2j_13 :
  forall delta delta_next P_next_k P_k : R,
  delta <= 1 -> delta >= -1 -> delta_next = delta -> P_next_k = P_k ->
  P_next_k * delta_next = P_k * delta.
Proof.
  certify (Certificate [] (Eliminate 2 1 (Eliminate 3 3 Identity))).
Qed.

Lemma II_2j_14 :
  forall P P_next z_next : R,
  P <= 1 -> P >= -1 -> P_next = P -> z_next = P ->
  z_next * P_next = P * P.
Proof.
  certify (Certificate [] (Eliminate 2 1 (Eliminate 3 2 Identity))).
Qed.

Lemma II_2j_15 :
  forall P P_next z_next : R,
  P <> 0 -> P <= 1 -> P >= -1 -> P_next = P -> z_next * P_next = P * P ->
  z_next * P_next > 0.
Proof.
  certify (Certificate [] (Eliminate 3 1 (Split (Var 0) [case Eq (Contradiction 0 (FromHypothesis 4)); case Gt
    (Combination [term 1 (Int 1) [5; 5]%nat; term 1 (Int 1) [4]%nat] None); case Lt (Combination [term 1 (Int
    1) [5; 5]%nat; term 1 (Int 1) [4]%nat] None)]))).
Qed.

Lemma II_2j_16 :
  forall M z P : R,
  M >= 2 -> z = 0 -> P = 0 -> (M - 1) * P >= -1 -> P <= 1 -> P >= -1 ->
  1 + (M - 1) * z * P <> 0 /\
  (z + P + (M - 2) * z * P) / (1 + (M - 1) * z * P) = 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt (Eliminate 1
    1 (Eliminate 2 2 (Coefficients [] (Int 1))))] (Eliminate 1 1 (FromHypothesis 2))).
Qed.

Lemma II_2j_17 :
  exists M delta_1 z : R,
  (M = 2 /\ delta_1 = 1 / 2 /\ z = 1 / 2) /\ (M - 1) * delta_1 >= -1 /\ delta_1 <= 1 /\ M >= 2 /\
  1 + (M - 1) * z * delta_1 <> 0 /\
  ~ ((z + delta_1 + (M - 2) * z * delta_1) / (1 + (M - 1) * z * delta_1) = delta_1).
Proof.
  exists (2), (1 / 2), (1 / 2).
  decide_numbers.
Qed.
