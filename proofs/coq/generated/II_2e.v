(* Theorem II.2e: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2e_1 :
  forall p : R,
  p > 0 -> p < 1 ->
  p > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2e_2 :
  forall p : R,
  p > 0 -> p < 1 ->
  p < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2e_3 :
  forall p P_others_k : R,
  p > 0 -> p < 1 -> P_others_k > 0 -> P_others_k < 1 ->
  P_others_k * p > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2e_4 :
  forall p P_others_k : R,
  p > 0 -> p < 1 -> P_others_k > 0 -> P_others_k < 1 ->
  P_others_k * p < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition II_2e_5 := II_2e_1.

Definition II_2e_6 := II_2e_2.

Lemma II_2e_7 :
  forall p P_k : R,
  p > 0 -> p < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * p > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2e_8 :
  forall p P_k : R,
  p > 0 -> p < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * p < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2e_9 :
  forall x M p P_others : R,
  x > 0 -> (M - 1) * x <= 1 -> p > 0 -> p < 1 -> M >= 2 -> p - x > (M - 2) * p * x -> P_others > 0 ->
  P_others < 1 ->
  1 - (M - 1) * p * x * P_others <> 0 /\
  (p - x * P_others - (M - 2) * p * x * P_others) / (1 - (M - 1) * p * x * P_others) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [2; 7]%nat; term 1 (Int 1) [1; 2; 6]%nat]
    None)] (Combination [term 1 (Int 1) [2; 7]%nat; term 1 (Int 1) [5; 6]%nat] None)).
Qed.

Lemma II_2e_10 :
  forall x M p P_others : R,
  x > 0 -> (M - 1) * x <= 1 -> p > 0 -> p < 1 -> M >= 2 -> p - x > (M - 2) * p * x -> P_others > 0 ->
  P_others < 1 ->
  1 - (M - 1) * p * x * P_others <> 0 /\
  (p - x * P_others - (M - 2) * p * x * P_others) / (1 - (M - 1) * p * x * P_others) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [2; 7]%nat; term 1 (Int 1) [1; 2; 6]%nat]
    None)] (Coefficients [above 0 0; between 2 0 1; between 3 0 1] (Int 1))).
Qed.

Lemma II_2e_11 :
  forall x M p P_others P : R,
  x > 0 -> (M - 1) * x <= 1 -> p > 0 -> p < 1 -> M >= 2 -> p - x > (M - 2) * p * x -> P_others > 0 ->
  P_others < 1 -> P > 0 -> P < 1 -> P = p * P_others ->
  1 - (M - 1) * x * P <> 0 /\
  1 - (M - 1) * x * p * P_others <> 0 /\
  -(-x + P - (M - 2) * x * P) / (1 - (M - 1) * x * P) = -(-x + p * P_others - (M - 2) * x * p * P_others) / (1
    - (M - 1) * x * p * P_others).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 4 + Var 0 * Var 1 * Var 4) Lt (Eliminate
    10 4 (Combination [term 1 (Int 1) [9]%nat; term 1 (Int 1) [1; 8]%nat] None)); divided_by (Int (-1) + Int
    (-1) * Var 0 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var 3) Lt (Eliminate 10 4 (Combination [term 1 (Int
    1) [9]%nat; term 1 (Int 1) [1; 8]%nat] None))] (Eliminate 10 4 Identity)).
Qed.

Lemma II_2e_12 :
  forall x M p P_others : R,
  x > 0 -> (M - 1) * x <= 1 -> p > 0 -> p < 1 -> M >= 2 -> p - x > (M - 2) * p * x -> P_others > 0 ->
  P_others < 1 ->
  p - x > (M - 2) * p * x * P_others.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [5]%nat; term 1 (Int 1) [0; 2; 4; 7]%nat] None)).
Qed.

Lemma II_2e_13 :
  forall x M p P_others : R,
  x > 0 -> (M - 1) * x <= 1 -> p > 0 -> p < 1 -> M >= 2 -> p - x > (M - 2) * p * x -> P_others > 0 ->
  P_others < 1 ->
  1 - (M - 1) * p * x * P_others <> 0 /\
  1 - (M - 1) * x * p * P_others <> 0 /\
  (p - x * P_others - (M - 2) * p * x * P_others) / (1 - (M - 1) * p * x * P_others) + (-x + p * P_others - (M
    - 2) * x * p * P_others) / (1 - (M - 1) * x * p * P_others) + (M - 2) * ((p - x * P_others - (M - 2) * p *
    x * P_others) / (1 - (M - 1) * p * x * P_others)) * ((-x + p * P_others - (M - 2) * x * p * P_others) / (1
    - (M - 1) * x * p * P_others)) = ((p - x - (M - 2) * p * x) * (1 - (M - 1) * x * P_others) * (1 + (M - 1)
    * p * P_others) + (1 - p) * (1 + x) * P_others * (p - x - (M - 2) * p * x * P_others)) / (1 - (M - 1) * p
    * x * P_others) / (1 - (M - 1) * p * x * P_others).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [2; 7]%nat; term 1 (Int 1) [1; 2; 6]%nat]
    None)] Identity).
Qed.

Lemma II_2e_14 :
  forall x M P_others : R,
  x > 0 -> (M - 1) * x <= 1 -> M >= 2 -> P_others > 0 -> P_others < 1 ->
  1 - (M - 1) * x * P_others > 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [4]%nat; term 1 (Int 1) [1; 3]%nat] None)).
Qed.

Lemma II_2e_15 :
  forall x M p P_others : R,
  x > 0 -> (M - 1) * x <= 1 -> p > 0 -> p < 1 -> M >= 2 -> p - x > (M - 2) * p * x -> P_others > 0 ->
  P_others < 1 -> 1 - (M - 1) * x * P_others > 0 ->
  (p - x - (M - 2) * p * x) * (1 - (M - 1) * x * P_others) * (1 + (M - 1) * p * P_others) > 0.
Proof.
  certify (Certificate [] (Factors 1 [factor (Int 1 + Int (-1) * Var 2 * Var 3 + Var 1 * Var 2 * Var 3) 1 Gt
    (Coefficients [above 1 2; between 2 0 1; between 3 0 1] (Int 1)); factor (Int (-1) + Int (-1) * Var 0 *
    Var 3 + Var 0 * Var 1 * Var 3) 1 Lt (FromHypothesis 8); factor (Var 0 + Int (-1) * Var 2 + Int (-2) * Var
    0 * Var 2 + Var 0 * Var 1 * Var 2) 1 Lt (FromHypothesis 5)])).
Qed.

Lemma II_2e_16 :
  forall x M p P_others : R,
  x > 0 -> (M - 1) * x <= 1 -> p > 0 -> p < 1 -> M >= 2 -> p - x > (M - 2) * p * x -> P_others > 0 ->
  P_others < 1 -> p - x > (M - 2) * p * x * P_others ->
  (1 - p) * (1 + x) * P_others * (p - x - (M - 2) * p * x * P_others) > 0.
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 3) 1 Gt (FromHypothesis 6); factor (Int (-1) + Var 2) 1 Lt
    (FromHypothesis 3); factor (Int 1 + Var 0) 1 Gt (Coefficients [above 0 0] (Int 1)); factor (Var 0 + Int
    (-1) * Var 2 + Int (-2) * Var 0 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var 3) 1 Lt (FromHypothesis
    8)])).
Qed.

Lemma II_2e_17 :
  forall w_1 w_2 : R,
  w_1 > 0 -> w_2 > 0 ->
  w_1 + w_2 > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma II_2e_18 :
  forall x M p P_others : R,
  x > 0 -> (M - 1) * x <= 1 -> p > 0 -> p < 1 -> M >= 2 -> p - x > (M - 2) * p * x -> P_others > 0 ->
  P_others < 1 ->
  (p - x - (M - 2) * p * x) * (1 - (M - 1) * x * P_others) * (1 + (M - 1) * p * P_others) + (1 - p) * (1 + x)
    * P_others * (p - x - (M - 2) * p * x * P_others) > 0 ->
  1 - (M - 1) * p * x * P_others <> 0 /\
  1 - (M - 1) * x * p * P_others <> 0 /\
  (p - x * P_others - (M - 2) * p * x * P_others) / (1 - (M - 1) * p * x * P_others) + (-x + p * P_others - (M
    - 2) * x * p * P_others) / (1 - (M - 1) * x * p * P_others) > -(M - 2) * ((p - x * P_others - (M - 2) * p
    * x * P_others) / (1 - (M - 1) * p * x * P_others)) * ((-x + p * P_others - (M - 2) * x * p * P_others) /
    (1 - (M - 1) * x * p * P_others)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [2; 7]%nat; term 1 (Int 1) [1; 2; 6]%nat]
    None)] (FromHypothesis 8)).
Qed.

Lemma II_2e_19 :
  forall x M p P_others : R,
  x > 0 -> (M - 1) * x <= 1 -> p > 0 -> p < 1 -> M >= 2 -> p - x > (M - 2) * p * x -> P_others > 0 ->
  P_others < 1 ->
  1 - (M - 1) * p * x * P_others <> 0 /\
  1 - (M - 1) * x * p * P_others <> 0 /\
  (p - x * P_others - (M - 2) * p * x * P_others) / (1 - (M - 1) * p * x * P_others) + (-x + p * P_others - (M
    - 2) * x * p * P_others) / (1 - (M - 1) * x * p * P_others) = ((p - x) * (1 + P_others) - 2 * (M - 2) * p
    * x * P_others) / (1 - (M - 1) * p * x * P_others).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [2; 7]%nat; term 1 (Int 1) [1; 2; 6]%nat]
    None)] Identity).
Qed.

Lemma II_2e_20 :
  exists x M p_1 p_2 : R,
  (x = 1 / 2 /\ M = 2 /\ p_1 = 1 / 10 /\ p_2 = 1 / 2) /\ x > 0 /\ (M - 1) * x <= 1 /\ p_1 > 0 /\ p_2 > 0 /\
  p_1 < 1 /\ p_2 < 1 /\ M >= 2 /\
  1 - (M - 1) * p_1 * x * p_2 <> 0 /\
  ~ ((p_1 - x * p_2 - (M - 2) * p_1 * x * p_2) / (1 - (M - 1) * p_1 * x * p_2) > 0).
Proof.
  exists (1 / 2), (2), (1 / 10), (1 / 2).
  decide_numbers.
Qed.
