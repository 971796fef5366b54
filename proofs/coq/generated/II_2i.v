(* Theorem II.2i: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2i_1 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Coefficients [below 1 1; below 2 1] (Int 1))).
Qed.

Lemma II_2i_2 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (M - 1) * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2)) >= -1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Factors 1 [factor (Int 1 + Int (-1) * Var 2 + Var 0 * Var 2) 1 Ge (FromHypothesis 2);
    factor (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) 1 Ge (FromHypothesis 0)])).
Qed.

Lemma II_2i_3 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 ->
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  (delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) <= 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Coefficients [below 1 1; below 2 1] (Int 1))).
Qed.

Lemma II_2i_4 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 ->
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  (M - 1) * ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1)) >= -1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Factors 1 [factor (Int 1 + Int (-1) * Var 2 + Var 0 * Var 2) 1 Ge (FromHypothesis 2);
    factor (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) 1 Ge (FromHypothesis 0)])).
Qed.

Lemma II_2i_5 :
  forall delta_1 delta_2 : R,
  delta_1 <= 1 -> delta_2 <= 1 ->
  delta_1 * delta_2 = delta_1 * delta_2.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2i_6 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 > 0 -> delta_2 > 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Coefficients [above 0 2; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_2i_7 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 > 0 -> delta_2 > 0 ->
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  (delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Coefficients [above 0 2; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_2i_8 :
  forall delta_1 delta_2 : R,
  delta_1 <= 1 -> delta_2 <= 1 -> delta_1 > 0 -> delta_2 > 0 ->
  delta_1 * delta_2 > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2i_9 :
  forall delta_1 delta_2 : R,
  delta_1 <= 1 -> delta_2 <= 1 -> delta_1 > 0 -> delta_2 > 0 ->
  delta_1 * delta_2 <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2i_10 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 > 0 -> delta_2 > 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) >= delta_1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Coefficients [above 0 2; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_2i_11 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 > 0 -> delta_2 > 0 ->
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  (delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) >= delta_2.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Coefficients [above 0 2; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_2i_12 :
  forall delta_1 delta_2 delta_1_next delta_2_next : R,
  delta_1 <= 1 -> delta_2 <= 1 -> delta_1 > 0 -> delta_2 > 0 -> delta_1_next >= delta_1 ->
  delta_2_next >= delta_2 ->
  delta_1_next * delta_2_next >= delta_1 * delta_2.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Substitute 3 1 (Var 1 + Int 0) (Coefficients
    [between 0 0 1; between 1 0 1; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_2i_13 :
  forall M delta_1 delta_2 delta_1_next delta_2_next : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 > 0 -> delta_2 > 0 ->
  delta_1_next * delta_2_next >= delta_1 * delta_2 ->
  1 + (M - 1) * delta_1_next * delta_2_next > 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [5]%nat; term 1 (Int 1) [8]%nat; term 1 (Int 1) [4;
    8]%nat] None)).
Qed.

Lemma II_2i_14 :
  forall delta_1 delta_2 L c_plus : R,
  delta_1 <= 1 -> delta_2 <= 1 -> delta_1 > 0 -> delta_2 > 0 -> L >= c_plus -> c_plus > 0 -> c_plus <= 1 ->
  L = delta_1 * delta_2 ->
  delta_1 * delta_2 >= c_plus.
Proof.
  certify (Certificate [] (Eliminate 7 2 (FromHypothesis 4))).
Qed.

Lemma II_2i_15 :
  forall delta_1 delta_2 c_plus delta_1_next delta_2_next : R,
  delta_1 <= 1 -> delta_2 <= 1 -> delta_1 > 0 -> delta_2 > 0 -> c_plus > 0 -> c_plus <= 1 ->
  delta_1_next * delta_2_next >= delta_1 * delta_2 -> delta_1 * delta_2 >= c_plus ->
  delta_1_next * delta_2_next >= c_plus.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [6]%nat; term 1 (Int 1) [7]%nat] None)).
Qed.

Lemma II_2i_16 :
  forall M delta_1 delta_2 c_plus : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 > 0 -> delta_2 > 0 -> c_plus > 0 -> c_plus <= 1 ->
  delta_1 * delta_2 >= c_plus ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 - (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <= (1 - c_plus) *
    (1 - delta_1).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Factors 1 [factor (Int (-1) + Var 1) 1 Le (FromHypothesis 1); factor (Int (-1) * Var
    2 + Var 3 + Var 1 * Var 2 + Int (-1) * Var 0 * Var 1 * Var 2 + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 *
    Var 1 * Var 2 * Var 3) 1 Le (Substitute 3 (-1) (Int (-1) * Int 0 + Var 1 * Var 2) (Coefficients [above 0
    2; between 1 0 1; between 2 0 1; above 3 0] (Int 1)))])).
Qed.

Lemma II_2i_17 :
  forall M delta_1 delta_2 c_plus : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 > 0 -> delta_2 > 0 -> c_plus > 0 -> c_plus <= 1 ->
  delta_1 * delta_2 >= c_plus ->
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  1 - (delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) <= (1 - c_plus) *
    (1 - delta_2).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Factors 1 [factor (Int (-1) + Var 2) 1 Le (FromHypothesis 3); factor (Int (-1) * Var
    1 + Var 3 + Var 1 * Var 2 + Int (-1) * Var 0 * Var 1 * Var 2 + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 *
    Var 1 * Var 2 * Var 3) 1 Le (Substitute 3 (-1) (Int (-1) * Int 0 + Var 1 * Var 2) (Coefficients [above 0
    2; between 1 0 1; between 2 0 1; above 3 0] (Int 1)))])).
Qed.

Lemma II_2i_18 :
  forall delta_1 delta_2 c_plus delta_1_next delta_2_next : R,
  delta_1 <= 1 -> delta_2 <= 1 -> delta_1 > 0 -> delta_2 > 0 -> c_plus > 0 -> c_plus <= 1 ->
  1 - delta_1_next <= (1 - c_plus) * (1 - delta_1) -> 1 - delta_2_next <= (1 - c_plus) * (1 - delta_2) ->
  2 - delta_1_next - delta_2_next <= (1 - c_plus) * (2 - delta_1 - delta_2).
Proof.
  certify (Certificate [] (Substitute 3 1 (Var 0 + Var 2 + Int 0 + Int (-1) * Var 0 * Var 2) (Substitute 4 1
    (Var 1 + Var 2 + Int 0 + Int (-1) * Var 1 * Var 2) (Coefficients [above 3 0; above 4 0] (Int 1))))).
Qed.

Lemma II_2i_19 :
  forall delta_1 delta_2 : R,
  delta_1 <= 1 -> delta_2 <= 1 -> delta_1 > 0 -> delta_2 > 0 ->
  2 - delta_1 - delta_2 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2i_20 :
  forall c_plus : R,
  c_plus > 0 -> c_plus <= 1 ->
  1 - c_plus >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2i_21 :
  forall c_plus : R,
  c_plus > 0 -> c_plus <= 1 ->
  1 - c_plus < 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2i_22 :
  forall delta_1 : R,
  delta_1 <= 1 -> delta_1 > 0 ->
  delta_1 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2i_23 :
  forall delta_1 delta_2 : R,
  delta_1 <= 1 -> delta_2 <= 1 -> delta_1 > 0 -> delta_2 > 0 ->
  1 - delta_1 <= 2 - delta_1 - delta_2.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2i_24 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 > 0 -> delta_2 > 0 ->
  M <> 0 /\
  (1 + (M - 1) * delta_1 * delta_2) / M <= 1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 0 2;
    between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_2i_25 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 > 0 -> delta_2 > 0 ->
  M <> 0 /\
  1 - (1 + (M - 1) * delta_1 * delta_2) / M <= 2 - delta_1 - delta_2.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 0 2;
    between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_2i_26 :
  forall M delta_1 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> M >= 2 ->
  delta_1 >= -1.
Proof.
  certify (Certificate [] (Combination [term 2 (Int 1) [0]%nat; term 1 (Int 1) [1; 2]%nat] (multiplied_by (Var
    0) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [2]%nat] None)))).
Qed.

Lemma II_2i_27 :
  forall M delta_2 : R,
  (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  delta_2 >= -1.
Proof.
  certify (Certificate [] (Combination [term 2 (Int 1) [0]%nat; term 1 (Int 1) [1; 2]%nat] (multiplied_by (Var
    0) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [2]%nat] None)))).
Qed.

Lemma II_2i_28 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 < 0 -> delta_2 < 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) < 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Combination [term 1 (Int 1) [6]%nat; term 1 (Int 1) [0; 7]%nat; term 1 (Int 1) [6;
    7]%nat] None)).
Qed.

Lemma II_2i_29 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 < 0 -> delta_2 < 0 ->
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  (delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) < 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Combination [term 1 (Int 1) [6]%nat; term 1 (Int 1) [0; 7]%nat; term 1 (Int 1) [6;
    7]%nat] None)).
Qed.

Lemma II_2i_30 :
  forall delta_1 delta_2 : R,
  delta_1 <= 1 -> delta_2 <= 1 -> delta_1 < 0 -> delta_2 < 0 ->
  delta_1 * delta_2 > 0.
Proof.
  certify (Certificate [] (Coefficients [below 0 0; below 1 0] (Int 1))).
Qed.

Lemma II_2i_31 :
  forall delta_1 delta_2 : R,
  delta_1 <= 1 -> delta_2 <= 1 -> delta_1 < 0 -> delta_2 < 0 -> delta_1 >= -1 -> delta_2 >= -1 ->
  delta_1 * delta_2 <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 0; between 1 (-1) 0] (Int 1))).
Qed.

Lemma II_2i_32 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 < 0 -> delta_2 < 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <= delta_1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Factors 1 [factor (Var 2) 1 Lt (FromHypothesis 7); factor (Int (-1) + Var 1) 1 Lt
    (Coefficients [below 1 0] (Int 1)); factor (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) 1 Ge (FromHypothesis
    0)])).
Qed.

Lemma II_2i_33 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 < 0 -> delta_2 < 0 ->
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  (delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) <= delta_2.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Factors 1 [factor (Int (-1) + Var 2) 1 Lt (Coefficients [below 2 0] (Int 1)); factor
    (Var 1) 1 Lt (FromHypothesis 6); factor (Int 1 + Int (-1) * Var 2 + Var 0 * Var 2) 1 Ge (FromHypothesis
    2)])).
Qed.

Lemma II_2i_34 :
  forall delta_1 delta_2 delta_1_next delta_2_next : R,
  delta_1 <= 1 -> delta_2 <= 1 -> delta_1 < 0 -> delta_2 < 0 -> delta_1_next <= delta_1 ->
  delta_2_next <= delta_2 ->
  delta_1_next * delta_2_next >= delta_1 * delta_2.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 3 (-1) (Var 1 + Int (-1) *
    Int 0) (Coefficients [below 0 0; below 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_2i_35 :
  forall M delta_1 delta_2 delta_1_next delta_2_next : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 < 0 -> delta_2 < 0 ->
  delta_1_next * delta_2_next >= delta_1 * delta_2 ->
  1 + (M - 1) * delta_1_next * delta_2_next > 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [5]%nat; term 1 (Int 1) [8]%nat; term 1 (Int 1) [4;
    8]%nat] None)).
Qed.

Lemma II_2i_36 :
  forall delta_1 delta_2 L c_minus : R,
  delta_1 <= 1 -> delta_2 <= 1 -> delta_1 < 0 -> delta_2 < 0 -> L >= c_minus -> c_minus > 0 -> c_minus <= 1 ->
  L = delta_1 * delta_2 ->
  delta_1 * delta_2 >= c_minus.
Proof.
  certify (Certificate [] (Eliminate 7 2 (FromHypothesis 4))).
Qed.

Lemma II_2i_37 :
  forall delta_1 delta_2 c_minus delta_1_next delta_2_next : R,
  delta_1 <= 1 -> delta_2 <= 1 -> delta_1 < 0 -> delta_2 < 0 -> c_minus > 0 -> c_minus <= 1 ->
  delta_1_next * delta_2_next >= delta_1 * delta_2 -> delta_1 * delta_2 >= c_minus ->
  delta_1_next * delta_2_next >= c_minus.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [6]%nat; term 1 (Int 1) [7]%nat] None)).
Qed.

Lemma II_2i_38 :
  forall M delta_1 delta_2 c_minus : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 < 0 -> delta_2 < 0 -> c_minus > 0 -> c_minus <= 1 ->
  delta_1 * delta_2 >= c_minus ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 + (M - 1) * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2)) <= (1
    - c_minus) * (1 + (M - 1) * delta_1).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Factors (-1) [factor (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) 1 Ge (FromHypothesis
    0); factor (Int (-1) * Var 2 + Var 3 + Var 0 * Var 2 + Var 1 * Var 2 + Int (-1) * Var 0 * Var 1 * Var 2 +
    Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var 3) 1 Le (Combination [term 1 (Int 1)
    [10]%nat; term 1 (Int 1) [7; 9]%nat; term 1 (Int 1) [0; 7; 8]%nat; term 1 (Int 1) [1; 4; 7]%nat] None)])).
Qed.

Lemma II_2i_39 :
  forall M delta_1 delta_2 c_minus : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 < 0 -> delta_2 < 0 -> c_minus > 0 -> c_minus <= 1 ->
  delta_1 * delta_2 >= c_minus ->
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  1 + (M - 1) * ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1)) <= (1
    - c_minus) * (1 + (M - 1) * delta_2).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Factors (-1) [factor (Int 1 + Int (-1) * Var 2 + Var 0 * Var 2) 1 Ge (FromHypothesis
    2); factor (Int (-1) * Var 1 + Var 3 + Var 0 * Var 1 + Var 1 * Var 2 + Int (-1) * Var 0 * Var 1 * Var 2 +
    Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var 3) 1 Le (Combination [term 1 (Int 1)
    [10]%nat; term 1 (Int 1) [6; 9]%nat; term 1 (Int 1) [2; 6; 8]%nat; term 1 (Int 1) [3; 4; 6]%nat] None)])).
Qed.

Lemma II_2i_40 :
  forall M delta_1 delta_2 c_minus delta_1_next delta_2_next : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 < 0 -> delta_2 < 0 -> c_minus > 0 -> c_minus <= 1 ->
  1 + (M - 1) * delta_1_next <= (1 - c_minus) * (1 + (M - 1) * delta_1) ->
  1 + (M - 1) * delta_2_next <= (1 - c_minus) * (1 + (M - 1) * delta_2) ->
  2 + (M - 1) * (delta_1_next + delta_2_next) <= (1 - c_minus) * (2 + (M - 1) * delta_1 + (M - 1) * delta_2).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [10]%nat; term 1 (Int 1) [11]%nat] None)).
Qed.

Lemma II_2i_41 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 < 0 -> delta_2 < 0 ->
  2 + (M - 1) * delta_1 + (M - 1) * delta_2 >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0]%nat; term 1 (Int 1) [2]%nat] None)).
Qed.

Lemma II_2i_42 :
  forall c_minus : R,
  c_minus > 0 -> c_minus <= 1 ->
  1 - c_minus >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2i_43 :
  forall c_minus : R,
  c_minus > 0 -> c_minus <= 1 ->
  1 - c_minus < 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2i_44 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 < 0 -> delta_2 < 0 ->
  M - 1 <> 0 /\
  delta_1 <= -1 / (M - 1) + 2 + (M - 1) * delta_1 + (M - 1) * delta_2.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Combination
    [term 1 (Int 1) [2]%nat; term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [2; 4]%nat] None)).
Qed.

Lemma II_2i_45 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 < 0 -> delta_2 < 0 ->
  M - 1 <> 0 /\
  delta_2 <= -1 / (M - 1) + 2 + (M - 1) * delta_1 + (M - 1) * delta_2.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Combination
    [term 1 (Int 1) [0]%nat; term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [2; 4]%nat] None)).
Qed.

Lemma II_2i_46 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 < 0 -> delta_2 < 0 ->
  M <> 0 /\
  M - 1 <> 0 /\
  (1 + (M - 1) * delta_1 * delta_2) / M <= 1 / (M - 1) + 2 + (M - 1) * delta_1 + (M - 1) * delta_2.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Var
    0) Gt (Coefficients [above 0 2] (Int 1))] (Combination [term 3 (Int 1) [0]%nat; term 1 (Int 1) [2]%nat;
    term 3 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 2]%nat; term 2 (Int 1) [2; 4]%nat; term 1 (Int 1) [0; 4;
    4]%nat; term 1 (Int 1) [1; 2; 4]%nat; term 1 (Int 1) [2; 4; 4]%nat] None)).
Qed.

Lemma II_2i_47 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 < 0 -> delta_2 < 0 ->
  M - 1 <> 0 /\
  -1 / (M - 1) - delta_1 <= 2 + (M - 1) * delta_1 + (M - 1) * delta_2.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Combination
    [term 2 (Int 1) [0]%nat; term 1 (Int 1) [2]%nat; term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [2; 4]%nat]
    None)).
Qed.

Lemma II_2i_48 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 < 0 -> delta_2 < 0 ->
  M - 1 <> 0 /\
  -1 / (M - 1) - delta_2 <= 2 + (M - 1) * delta_1 + (M - 1) * delta_2.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Combination
    [term 1 (Int 1) [0]%nat; term 2 (Int 1) [2]%nat; term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [2; 4]%nat]
    None)).
Qed.

Lemma II_2i_49 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 < 0 -> delta_2 < 0 ->
  M - 1 <> 0 /\
  M <> 0 /\
  1 / (M - 1) - (1 + (M - 1) * delta_1 * delta_2) / M <= 2 + (M - 1) * delta_1 + (M - 1) * delta_2.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Gt (Coefficients [above 0 2] (Int 1)); divided_by (Var
    0) Gt (Coefficients [above 0 2] (Int 1))] (Combination [term 1 (Int 1) [0]%nat; term 1 (Int 1) [2]%nat;
    term 1 (Int 1) [0; 2]%nat; term 3 (Int 1) [0; 4]%nat; term 3 (Int 1) [2; 4]%nat; term 1 (Int 1) [0; 4;
    4]%nat; term 1 (Int 1) [2; 4; 4]%nat] None)).
Qed.

Lemma II_2i_50 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 = 0 -> delta_2 = 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) = 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Eliminate 6 1 (FromHypothesis 7))).
Qed.

Lemma II_2i_51 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 = 0 -> delta_2 = 0 ->
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  (delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) = 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Eliminate 6 1 (FromHypothesis 7))).
Qed.

Lemma II_2i_52 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 = 0 -> delta_2 = 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  1 + (M - 1) * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2)) *
    ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1)) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Eliminate 6 1 (Eliminate 7 2 (FromHypothesis 5)))).
Qed.

Lemma II_2i_53 :
  forall delta_1 : R,
  delta_1 <= 1 -> delta_1 = 0 ->
  delta_1 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2i_54 :
  0 >= 0.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2i_55 :
  0 < 1.
Proof.
  certify (Certificate [] (Coefficients [] (Int 1))).
Qed.

Lemma II_2i_56 :
  forall delta_1 : R,
  delta_1 <= 1 -> delta_1 = 0 ->
  delta_1 <= delta_1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2i_57 :
  forall delta_1 : R,
  delta_1 <= 1 -> delta_1 = 0 ->
  -delta_1 <= delta_1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2i_58 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 = 0 -> delta_2 = 0 ->
  M <> 0 /\
  (1 + (M - 1) * delta_1 * delta_2) / M <= 1 / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 6 1 (Eliminate 7 2 (Coefficients [above 0 2] (Int
    1))))] (Eliminate 6 1 Identity)).
Qed.

Lemma II_2i_59 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 = 0 -> delta_2 = 0 ->
  M <> 0 /\
  1 / M - (1 + (M - 1) * delta_1 * delta_2) / M <= delta_1.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Eliminate 6 1 (Eliminate 7 2 (Coefficients [above 0 2] (Int
    1))))] (Eliminate 6 1 Identity)).
Qed.

Lemma II_2i_60 :
  forall delta_2 : R,
  delta_2 <= 1 -> delta_2 = 0 ->
  delta_2 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2i_61 :
  forall delta_2 : R,
  delta_2 <= 1 -> delta_2 = 0 ->
  delta_2 <= delta_2.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2i_62 :
  forall delta_2 : R,
  delta_2 <= 1 -> delta_2 = 0 ->
  -delta_2 <= delta_2.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2i_63 :
  forall M : R,
  M >= 2 ->
  M >= 2.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2i_64 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 + delta_2 + (M - 2) * delta_1 * delta_2 > 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  1 + (M - 1) * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2)) *
    ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1)) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Combination [term (6 # 7) (Int 1) [5; 6]%nat; term (6 # 7) (Int 1) [6; 6]%nat; term
    (1 # 7) (Int 1) [0; 2; 6]%nat; term 1 (Int 1) [1; 3; 5]%nat; term (6 # 7) (Int 1) [4; 6; 6]%nat] None)).
Qed.

Lemma II_2i_65 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 + delta_2 + (M - 2) * delta_1 * delta_2 > 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (FromHypothesis 6)).
Qed.

Definition II_2i_66 := II_2i_63.

Lemma II_2i_67 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 + delta_2 + (M - 2) * delta_1 * delta_2 < 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  1 + (M - 1) * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2)) *
    ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1)) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Combination [term (2 # 3) (Int 1) [5; 6]%nat; term 1 (Int 1) [6; 6]%nat; term (5 # 6)
    (Int 1) [0; 2; 5]%nat; term (1 # 6) (Int 1) [1; 3; 5]%nat; term (1 # 6) (Int 1) [4; 6; 6]%nat; term (5 #
    6) (Int 1) [1; 3; 4; 6]%nat] None)).
Qed.

Lemma II_2i_68 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 + delta_2 + (M - 2) * delta_1 * delta_2 < 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) < 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (FromHypothesis 6)).
Qed.

Definition II_2i_69 := II_2i_63.

Lemma II_2i_70 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 + delta_2 + (M - 2) * delta_1 * delta_2 = 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  1 + (M - 1) * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2)) *
    ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1)) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (Combination [term 1 (Int 1) [5; 5]%nat; term (1 # 4) (Int 1 + Int (-1) * Var 1 + Int
    (-1) * Var 2 + Var 0 * Var 1 + Var 0 * Var 2 + Int 2 * Var 1 * Var 2 + Int (-3) * Var 0 * Var 1 * Var 2 +
    (Var 0 ^ 2) * Var 1 * Var 2) [6]%nat; term ((-1) # 4) (Int (-1) + Int (-1) * Var 1 + Int (-1) * Var 2 +
    Var 0 * Var 1 + Var 0 * Var 2 + Int 2 * Var 1 * Var 2 + Int (-3) * Var 0 * Var 1 * Var 2 + (Var 0 ^ 2) *
    Var 1 * Var 2) [6]%nat] None)).
Qed.

Lemma II_2i_71 :
  forall M delta_1 delta_2 : R,
  (M - 1) * delta_1 >= -1 -> delta_1 <= 1 -> (M - 1) * delta_2 >= -1 -> delta_2 <= 1 -> M >= 2 ->
  1 + (M - 1) * delta_1 * delta_2 > 0 -> delta_1 + delta_2 + (M - 2) * delta_1 * delta_2 = 0 ->
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  (delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) = 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 5)] (FromHypothesis 6)).
Qed.

Lemma II_2i_72 :
  exists M delta_1 delta_2 : R,
  (M = 2 /\ delta_1 = 2 /\ delta_2 = 1 / 2) /\ (M - 1) * delta_1 >= -1 /\ (M - 1) * delta_2 >= -1 /\
  delta_2 <= 1 /\ M >= 2 /\ 1 + (M - 1) * delta_1 * delta_2 > 0 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2) <= 1).
Proof.
  exists (2), (2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_2i_73 :
  exists delta_1 M delta_2 : R,
  (delta_1 = -2 /\ M = 2 /\ delta_2 = 0) /\ delta_1 <= 1 /\ (M - 1) * delta_2 >= -1 /\ delta_2 <= 1 /\
  M >= 2 /\ 1 + (M - 1) * delta_1 * delta_2 > 0 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((M - 1) * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2)) >= -1).
Proof.
  exists (-2), (2), (0).
  decide_numbers.
Qed.

Lemma II_2i_74 :
  exists M delta_1 delta_2 : R,
  (M = 2 /\ delta_1 = 1 / 2 /\ delta_2 = 2) /\ (M - 1) * delta_1 >= -1 /\ delta_1 <= 1 /\
  (M - 1) * delta_2 >= -1 /\ M >= 2 /\ 1 + (M - 1) * delta_1 * delta_2 > 0 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  ~ ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1) <= 1).
Proof.
  exists (2), (1 / 2), (2).
  decide_numbers.
Qed.

Lemma II_2i_75 :
  exists M delta_1 delta_2 : R,
  (M = 2 /\ delta_1 = 0 /\ delta_2 = -2) /\ (M - 1) * delta_1 >= -1 /\ delta_1 <= 1 /\ delta_2 <= 1 /\
  M >= 2 /\ 1 + (M - 1) * delta_1 * delta_2 > 0 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  ~ ((M - 1) * ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1)) >= -1).
Proof.
  exists (2), (0), (-2).
  decide_numbers.
Qed.
