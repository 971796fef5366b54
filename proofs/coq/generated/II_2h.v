(* Theorem II.2h: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2h_1 :
  forall M : R,
  M >= 2 ->
  M - 1 <> 0.
Proof.
  certify (Certificate [] (StrictSign Gt (Coefficients [above 0 2] (Int 1)))).
Qed.

Lemma II_2h_2 :
  forall a M : R,
  a >= 0 -> a <= 1 -> M >= 2 ->
  M - 1 <> 0 /\
  (M * a - 1) / (M - 1) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Coefficients
    [between 0 0 1; above 1 2] (Int 1))).
Qed.

Lemma II_2h_3 :
  forall a M : R,
  a >= 0 -> a <= 1 -> M >= 2 ->
  M - 1 <> 0 /\
  (M * a - 1) / (M - 1) >= -1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Coefficients
    [between 0 0 1; above 1 2] (Int 1))).
Qed.

Lemma II_2h_4 :
  forall tau : R,
  tau <= 1 -> tau >= -1 ->
  tau <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2h_5 :
  forall tau : R,
  tau <= 1 -> tau >= -1 ->
  tau >= -1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2h_6 :
  forall tau P_others_k : R,
  tau <= 1 -> tau >= -1 -> P_others_k <= 1 -> P_others_k >= -1 ->
  P_others_k * tau <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 1; between 1 (-1) 1] (Int 1))).
Qed.

Lemma II_2h_7 :
  forall tau P_others_k : R,
  tau <= 1 -> tau >= -1 -> P_others_k <= 1 -> P_others_k >= -1 ->
  P_others_k * tau >= -1.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 1; between 1 (-1) 1] (Int 1))).
Qed.

Lemma II_2h_8 :
  forall a M : R,
  a >= 0 -> a <= 1 -> M >= 2 -> a = 1 ->
  M - 1 <> 0 /\
  (M * a - 1) / (M - 1) = 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Gt (Eliminate 3 0 (Coefficients [above 1 2] (Int 1)))]
    (Eliminate 3 0 Identity)).
Qed.

Lemma II_2h_9 :
  forall tau : R,
  tau = 1 ->
  tau = 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2h_10 :
  forall tau P_k : R,
  tau = 1 -> P_k = 1 ->
  P_k * tau = 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (FromHypothesis 1))).
Qed.

Lemma II_2h_11 :
  forall M P : R,
  M >= 2 -> P = 1 ->
  M <> 0 /\
  (1 + (M - 1) * P) / M = 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 1 1 (Coefficients [above 0 2] (Int 1)))] (Eliminate 1
    1 Identity)).
Qed.

Lemma II_2h_12 :
  exists a_1 a_2 M : R,
  (a_1 = 0 /\ a_2 = 0 /\ M = 3) /\ a_1 >= 0 /\ a_2 >= 0 /\ a_1 <= 1 /\ a_2 <= 1 /\ M >= 2 /\
  M <> 0 /\
  M - 1 <> 0 /\
  ~ ((1 + (M - 1) * ((M * a_1 - 1) / (M - 1)) * ((M * a_2 - 1) / (M - 1))) / M = 1).
Proof.
  exists (0), (0), (3).
  decide_numbers.
Qed.

Lemma II_2h_13 :
  forall a M : R,
  a >= 0 -> a <= 1 -> a = 0 -> M > 2 ->
  M - 1 <> 0 /\
  (M - 1) * ((M * a - 1) / (M - 1)) = -1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Gt (Eliminate 2 0 (Coefficients [above 1 2] (Int 1)))]
    (Eliminate 2 0 Identity)).
Qed.

Lemma II_2h_14 :
  forall M P_others P tau : R,
  M > 2 -> P_others <= 1 -> P_others >= -1 -> P = tau * P_others -> (M - 1) * tau = -1 ->
  (M - 1) * P <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Combination [term 1 (Int 1) [2]%nat; term (1 # 4) (Int 1 + Int (-1)
    * Var 1) [4]%nat; term ((-1) # 4) (Int (-1) + Int (-1) * Var 1) [4]%nat] None))).
Qed.

Lemma II_2h_15 :
  forall M P : R,
  M > 2 -> (M - 1) * P <= 1 ->
  M <> 0 /\
  (1 + (M - 1) * P) / M <= 2 / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (FromHypothesis 1)).
Qed.

Lemma II_2h_16 :
  forall M P : R,
  M > 2 -> (M - 1) * P <= 1 ->
  M <> 0 /\
  (1 + (M - 1) * P) / M < 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Combination [term 1 (Int 1)
    [0]%nat; term 1 (Int 1) [1]%nat] None)).
Qed.

Lemma II_2h_17 :
  exists a_1 a_2 M : R,
  (a_1 = 1 /\ a_2 = 1 /\ M = 3) /\ a_1 >= 0 /\ a_2 >= 0 /\ a_1 <= 1 /\ a_2 <= 1 /\ M >= 2 /\ M > 2 /\
  M <> 0 /\
  M - 1 <> 0 /\
  ~ ((1 + (M - 1) * ((M * a_1 - 1) / (M - 1)) * ((M * a_2 - 1) / (M - 1))) / M <= 2 / M).
Proof.
  exists (1), (1), (3).
  decide_numbers.
Qed.

Lemma II_2h_18 :
  exists a_1 a_2 M : R,
  (a_1 = 0 /\ a_2 = 0 /\ M = 2) /\ a_1 >= 0 /\ a_2 >= 0 /\ a_1 <= 1 /\ a_2 <= 1 /\ M >= 2 /\ a_1 = 0 /\
  a_2 = 0 /\
  M <> 0 /\
  M - 1 <> 0 /\
  ~ ((1 + (M - 1) * ((M * a_1 - 1) / (M - 1)) * ((M * a_2 - 1) / (M - 1))) / M < 1).
Proof.
  exists (0), (0), (2).
  decide_numbers.
Qed.

Lemma II_2h_19 :
  forall a M : R,
  a >= 0 -> a <= 1 -> M >= 2 -> M = 2 -> a * (1 - a) = 0 ->
  M - 1 <> 0 /\
  (M * a - 1) / (M - 1) = 2 * a - 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Gt (Eliminate 3 1 (Coefficients [] (Int 1)))] (Eliminate
    3 1 Identity)).
Qed.

Lemma II_2h_20 :
  forall a : R,
  a >= 0 -> a <= 1 -> a * (1 - a) = 0 ->
  (2 * a - 1) * (2 * a - 1) = 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_2h_21 :
  forall a tau : R,
  a >= 0 -> a <= 1 -> a * (1 - a) = 0 -> tau = 2 * a - 1 -> (2 * a - 1) * (2 * a - 1) = 1 ->
  tau = 2 * a - 1.
Proof.
  certify (Certificate [] (FromHypothesis 3)).
Qed.

Lemma II_2h_22 :
  forall a : R,
  a >= 0 -> a <= 1 -> a * (1 - a) = 0 -> (2 * a - 1) * (2 * a - 1) = 1 ->
  (2 * a - 1) * (2 * a - 1) = 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_2h_23 :
  forall a tau P_k Q_k : R,
  a >= 0 -> a <= 1 -> a * (1 - a) = 0 -> tau = 2 * a - 1 -> (2 * a - 1) * (2 * a - 1) = 1 -> P_k = Q_k ->
  Q_k * Q_k = 1 ->
  P_k * tau = Q_k * (2 * a - 1).
Proof.
  certify (Certificate [] (Eliminate 3 1 (Eliminate 5 3 Identity))).
Qed.

Lemma II_2h_24 :
  forall a P_k Q_k : R,
  a >= 0 -> a <= 1 -> a * (1 - a) = 0 -> (2 * a - 1) * (2 * a - 1) = 1 -> P_k = Q_k -> Q_k * Q_k = 1 ->
  Q_k * (2 * a - 1) * Q_k * (2 * a - 1) = 1.
Proof.
  certify (Certificate [] (Eliminate 4 2 (Split (Int (-1) + (Var 1 ^ 2) + Int (-4) * Var 0 * (Var 1 ^ 2) + Int
    4 * (Var 0 ^ 2) * (Var 1 ^ 2)) [case Eq (FromHypothesis 6); case Gt (Contradiction 6 (Factors (-1) [factor
    (Int (-1) + Int (-1) * Var 1 + Int 2 * Var 0 * Var 1) 1 Le (Combination [term (1 # 2) (Int 1 + Int (-2) *
    Var 0 + Var 1) []%nat; term 2 (Int 1) [0; 1]%nat; term ((-1) # 2) (Int 1) [5]%nat] None); factor (Int 1 +
    Int (-1) * Var 1 + Int 2 * Var 0 * Var 1) 1 Ge (Combination [term (1 # 2) (Int (-1) + Int 2 * Var 0 + Var
    1) []%nat; term 2 (Int 1) [0; 1]%nat; term ((-1) # 2) (Int 1) [5]%nat] None)])); case Lt (Contradiction 6
    (Combination [term (1 # 4) (Int 1 + Int (-4) * (Var 1 ^ 2)) [2]%nat; term ((-1) # 4) (Int (-1) + Int (-4)
    * (Var 1 ^ 2)) [2]%nat; term 1 (Int 1) [5]%nat] None))]))).
Qed.

Lemma II_2h_25 :
  forall Q P : R,
  Q > 0 -> P = Q -> Q * Q = 1 ->
  P = 1.
Proof.
  certify (Certificate [] (Eliminate 1 1 (Split (Int (-1) + Var 0) [case Eq (FromHypothesis 3); case Gt
    (Contradiction 3 (Combination [term (-1) (Int 1) [2]%nat] (multiplied_by (Int 1 + Var 0) (Combination
    [term 1 (Int 1) []%nat; term 1 (Int 1) [0]%nat] None)))); case Lt (Contradiction 3 (Combination [term 1
    (Int 1) [2]%nat] (multiplied_by (Int 1 + Var 0) (Combination [term 1 (Int 1) []%nat; term 1 (Int 1)
    [0]%nat] None))))]))).
Qed.

Lemma II_2h_26 :
  forall M P : R,
  M >= 2 -> M = 2 -> P = 1 ->
  M <> 0 /\
  (1 + (M - 1) * P) / M = 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 1 0 (Eliminate 2 1 (Coefficients [] (Int 1))))]
    (Eliminate 1 0 (FromHypothesis 2))).
Qed.

Lemma II_2h_27 :
  exists a_1 a_2 M : R,
  (a_1 = 0 /\ a_2 = 0 /\ M = 3) /\ a_1 >= 0 /\ a_2 >= 0 /\ a_1 <= 1 /\ a_2 <= 1 /\ M >= 2 /\
  a_1 * (1 - a_1) = 0 /\ a_2 * (1 - a_2) = 0 /\ (2 * a_1 - 1) * (2 * a_2 - 1) > 0 /\
  M <> 0 /\
  M - 1 <> 0 /\
  ~ ((1 + (M - 1) * ((M * a_1 - 1) / (M - 1)) * ((M * a_2 - 1) / (M - 1))) / M = 1).
Proof.
  exists (0), (0), (3).
  decide_numbers.
Qed.

Lemma II_2h_28 :
  exists a_1 a_2 M : R,
  (a_1 = 0 /\ a_2 = 1 /\ M = 2) /\ a_1 >= 0 /\ a_2 >= 0 /\ a_1 <= 1 /\ a_2 <= 1 /\ M >= 2 /\ M = 2 /\
  a_1 * (1 - a_1) = 0 /\ a_2 * (1 - a_2) = 0 /\
  M <> 0 /\
  M - 1 <> 0 /\
  ~ ((1 + (M - 1) * ((M * a_1 - 1) / (M - 1)) * ((M * a_2 - 1) / (M - 1))) / M = 1).
Proof.
  exists (0), (1), (2).
  decide_numbers.
Qed.

Lemma II_2h_29 :
  exists a_1 a_2 M : R,
  (a_1 = 3 / 4 /\ a_2 = 1 /\ M = 2) /\ a_1 >= 0 /\ a_2 >= 0 /\ a_1 <= 1 /\ a_2 <= 1 /\ M >= 2 /\ M = 2 /\
  (2 * a_1 - 1) * (2 * a_2 - 1) > 0 /\
  M <> 0 /\
  M - 1 <> 0 /\
  ~ ((1 + (M - 1) * ((M * a_1 - 1) / (M - 1)) * ((M * a_2 - 1) / (M - 1))) / M = 1).
Proof.
  exists (3 / 4), (1), (2).
  decide_numbers.
Qed.
