(* Theorem II.2v: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2v_1 :
  forall delta_1 delta_2 delta_3 : R,
  delta_1 >= 0 -> delta_1 < 1 -> delta_2 = delta_1 -> delta_1 <= delta_3 -> delta_3 <= 1 ->
  1 - delta_1 * delta_2 * delta_3 <> 0 /\
  (delta_1 - delta_2 * delta_3) / (1 - delta_1 * delta_2 * delta_3) >= 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 1 * Var 2) Lt (Eliminate 2 1 (Coefficients [between
    0 0 1; below 2 1] (Int 1)))] (Eliminate 2 1 (Coefficients [between 0 0 1; below 2 1] (Int 1)))).
Qed.

Lemma II_2v_2 :
  forall delta_1 delta_2 delta_3 : R,
  delta_1 >= 0 -> delta_1 < 1 -> delta_2 = delta_1 -> delta_1 <= delta_3 -> delta_3 <= 1 ->
  1 - delta_1 * delta_2 * delta_3 <> 0 /\
  (delta_1 - delta_2 * delta_3) / (1 - delta_1 * delta_2 * delta_3) <= delta_1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 1 * Var 2) Lt (Eliminate 2 1 (Coefficients [between
    0 0 1; below 2 1] (Int 1)))] (Eliminate 2 1 (Factors (-1) [factor (Var 2) 1 Ge (Substitute 2 1 (Var 0 +
    Int 0) (Coefficients [between 0 0 1; above 2 0] (Int 1))); factor (Var 0) 1 Ge (FromHypothesis 0); factor
    (Int (-1) + Var 0) 1 Lt (FromHypothesis 1); factor (Int 1 + Var 0) 1 Gt (Coefficients [between 0 0 1] (Int
    1))]))).
Qed.

Lemma II_2v_3 :
  forall delta_1 delta_2 delta_3 : R,
  delta_1 >= 0 -> delta_1 < 1 -> delta_2 = delta_1 -> delta_1 <= delta_3 -> delta_3 <= 1 ->
  1 - delta_1 * delta_2 * delta_3 <> 0 /\
  (delta_1 - delta_2 * delta_3) / (1 - delta_1 * delta_2 * delta_3) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 1 * Var 2) Lt (Eliminate 2 1 (Coefficients [between
    0 0 1; below 2 1] (Int 1)))] (Eliminate 2 1 (Factors (-1) [factor (Int (-1) + Var 0) 1 Lt (FromHypothesis
    1); factor (Int 1 + Var 0 * Var 2) 1 Gt (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1;
    above 2 0] (Int 1)))]))).
Qed.

Lemma II_2v_4 :
  forall delta_1 delta_2 delta_3 : R,
  delta_1 >= 0 -> delta_1 < 1 -> delta_2 = delta_1 -> delta_1 <= delta_3 -> delta_3 <= 1 ->
  1 - delta_2 * delta_3 * delta_1 <> 0 /\
  1 - delta_1 * delta_2 * delta_3 <> 0 /\
  (delta_2 - delta_3 * delta_1) / (1 - delta_2 * delta_3 * delta_1) = (delta_1 - delta_2 * delta_3) / (1 -
    delta_1 * delta_2 * delta_3).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 1 * Var 2) Lt (Eliminate 2 1 (Coefficients [between
    0 0 1; below 2 1] (Int 1)))] (Eliminate 2 1 Identity)).
Qed.

Lemma II_2v_5 :
  forall delta_1 delta_2 delta_3 : R,
  delta_1 >= 0 -> delta_1 < 1 -> delta_2 = delta_1 -> delta_1 <= delta_3 -> delta_3 <= 1 ->
  1 - delta_1 * delta_2 * delta_3 <> 0 /\
  1 - delta_3 * delta_1 * delta_2 <> 0 /\
  (delta_1 - delta_2 * delta_3) / (1 - delta_1 * delta_2 * delta_3) <= (delta_3 - delta_1 * delta_2) / (1 -
    delta_3 * delta_1 * delta_2).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 1 * Var 2) Lt (Eliminate 2 1 (Coefficients [between
    0 0 1; below 2 1] (Int 1)))] (Eliminate 2 1 (Factors (-1) [factor (Int 1 + Var 0) 1 Gt (Coefficients
    [between 0 0 1] (Int 1)); factor (Var 0 + Int (-1) * Var 2) 1 Le (FromHypothesis 3)]))).
Qed.

Lemma II_2v_6 :
  forall delta_1 delta_2 delta_3 : R,
  delta_1 >= 0 -> delta_1 < 1 -> delta_2 = delta_1 -> delta_1 <= delta_3 -> delta_3 <= 1 ->
  1 - delta_3 * delta_1 * delta_2 <> 0 /\
  (delta_3 - delta_1 * delta_2) / (1 - delta_3 * delta_1 * delta_2) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 1 * Var 2) Lt (Eliminate 2 1 (Coefficients [between
    0 0 1; below 2 1] (Int 1)))] (Eliminate 2 1 (Coefficients [between 0 0 1; below 2 1] (Int 1)))).
Qed.

Lemma II_2v_7 :
  forall delta_1 : R,
  delta_1 >= 0 -> delta_1 < 1 ->
  1 - delta_1 = 1 - delta_1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2v_8 :
  forall delta_1 : R,
  delta_1 >= 0 -> delta_1 < 1 ->
  1 - delta_1 > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2v_9 :
  forall delta_1 s c delta_1_next : R,
  delta_1 >= 0 -> delta_1 < 1 -> s >= c -> c > 0 -> delta_1_next <= delta_1 -> s = 1 - delta_1 ->
  1 - delta_1_next >= c.
Proof.
  certify (Certificate [] (Eliminate 5 1 (Substitute 2 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 2 0; above 3 0] (Int 1)))))).
Qed.

Lemma II_2v_10 :
  forall delta_1 s c : R,
  delta_1 >= 0 -> delta_1 < 1 -> s >= c -> c > 0 -> s = 1 - delta_1 ->
  1 - delta_1 >= c.
Proof.
  certify (Certificate [] (Eliminate 4 1 (FromHypothesis 2))).
Qed.

Lemma II_2v_11 :
  forall delta_1 delta_2 delta_3 : R,
  delta_1 >= 0 -> delta_1 < 1 -> delta_2 = delta_1 -> delta_1 <= delta_3 -> delta_3 <= 1 ->
  1 - delta_1 * delta_2 * delta_3 <> 0 /\
  (delta_1 - delta_2 * delta_3) / (1 - delta_1 * delta_2 * delta_3) <= delta_1 - delta_1 * delta_3 * (1 -
    delta_1).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 1 * Var 2) Lt (Eliminate 2 1 (Coefficients [between
    0 0 1; below 2 1] (Int 1)))] (Eliminate 2 1 (Factors (-1) [factor (Var 2) 1 Ge (Substitute 2 1 (Var 0 +
    Int 0) (Coefficients [between 0 0 1; above 2 0] (Int 1))); factor (Int (-1) + Var 0) 1 Lt (FromHypothesis
    1); factor (Int 1 + Var 0 * Var 2) 1 Ge (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1;
    above 2 0] (Int 1))); any_sign (Var 0) 2]))).
Qed.

Lemma II_2v_12 :
  forall delta_1 delta_3 e : R,
  delta_1 >= 0 -> delta_1 < 1 -> delta_1 <= delta_3 -> delta_3 <= 1 -> e > 0 -> delta_1 >= e ->
  delta_1 * delta_3 >= e * e.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 0 1 (Var 2 + Int 0) (Coefficients [above
    0 0; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma II_2v_13 :
  forall delta_1 delta_3 e : R,
  delta_1 >= 0 -> delta_1 < 1 -> delta_1 <= delta_3 -> delta_3 <= 1 -> e > 0 -> delta_1 >= e ->
  delta_1 * delta_3 >= e * e ->
  delta_1 * delta_3 >= e * e.
Proof.
  certify (Certificate [] (FromHypothesis 6)).
Qed.

Lemma II_2v_14 :
  forall delta_1 c e d : R,
  delta_1 >= 0 -> delta_1 < 1 -> c > 0 -> e > 0 -> delta_1 >= e -> d >= e * e -> 1 - delta_1 >= c ->
  d * (1 - delta_1) >= c * e * e.
Proof.
  certify (Certificate [] (Substitute 3 1 (Int 0 + (Var 2 ^ 2)) (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 +
    Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_2v_15 :
  forall delta_1 delta_3 c e delta_1_next : R,
  delta_1 >= 0 -> delta_1 < 1 -> delta_1 <= delta_3 -> delta_3 <= 1 -> c > 0 -> e > 0 -> delta_1 >= e ->
  delta_1_next <= delta_1 - delta_1 * delta_3 * (1 - delta_1) ->
  delta_1 * delta_3 * (1 - delta_1) >= c * e * e ->
  delta_1_next <= delta_1 - c * e * e.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [8]%nat] None)).
Qed.

Lemma II_2v_16 :
  forall c e : R,
  c > 0 -> e > 0 ->
  c * e * e > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma II_2v_17 :
  forall delta_1 : R,
  delta_1 >= 0 -> delta_1 < 1 ->
  delta_1 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2v_18 :
  forall delta_1 : R,
  delta_1 >= 0 -> delta_1 < 1 ->
  delta_1 <= delta_1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2v_19 :
  forall delta_1 : R,
  delta_1 >= 0 -> delta_1 < 1 ->
  -delta_1 <= delta_1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2v_20 :
  forall delta_1 delta_2 delta_3 : R,
  delta_1 >= 0 -> delta_1 < 1 -> delta_2 = delta_1 -> delta_1 <= delta_3 -> delta_3 <= 1 ->
  1 / 2 * (1 - delta_1 * delta_2 * delta_3) <= 1 / 2.
Proof.
  certify (Certificate [] (Eliminate 2 1 (Factors (1 # 2) [factor (Var 2) 1 Ge (Substitute 2 1 (Var 0 + Int 0)
    (Coefficients [between 0 0 1; above 2 0] (Int 1))); any_sign (Var 0) 2]))).
Qed.

Lemma II_2v_21 :
  forall delta_1 delta_2 delta_3 : R,
  delta_1 >= 0 -> delta_1 < 1 -> delta_2 = delta_1 -> delta_1 <= delta_3 -> delta_3 <= 1 ->
  1 / 2 - 1 / 2 * (1 - delta_1 * delta_2 * delta_3) <= delta_1.
Proof.
  certify (Certificate [] (Eliminate 2 1 (Coefficients [between 0 0 1; below 2 1] (Int 1)))).
Qed.

Lemma II_2v_22 :
  exists delta_1 delta_2 delta_3 : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ delta_3 = 1 / 10) /\ delta_1 >= 0 /\ delta_1 < 1 /\
  delta_2 = delta_1 /\ delta_3 <= 1 /\
  1 - delta_1 * delta_2 * delta_3 <> 0 /\
  1 - delta_3 * delta_1 * delta_2 <> 0 /\
  ~ ((delta_1 - delta_2 * delta_3) / (1 - delta_1 * delta_2 * delta_3) <= (delta_3 - delta_1 * delta_2) / (1 -
    delta_3 * delta_1 * delta_2)).
Proof.
  exists (1 / 2), (1 / 2), (1 / 10).
  decide_numbers.
Qed.

Lemma II_2v_23 :
  exists delta_1 delta_3 delta_2 : R,
  (delta_1 = 1 / 2 /\ delta_3 = 1 / 2 /\ delta_2 = -1 / 2) /\ delta_1 >= 0 /\ delta_1 < 1 /\
  delta_1 <= delta_3 /\ delta_3 <= 1 /\
  1 - delta_1 * delta_2 * delta_3 <> 0 /\
  ~ ((delta_1 - delta_2 * delta_3) / (1 - delta_1 * delta_2 * delta_3) <= delta_1).
Proof.
  exists (1 / 2), (1 / 2), (-1 / 2).
  decide_numbers.
Qed.
