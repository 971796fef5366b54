(* Theorem II.2o: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2o_1 :
  forall x delta : R,
  x >= 0 -> x < 1 -> x <= delta -> delta <= 1 ->
  delta >= 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma II_2o_2 :
  forall delta : R,
  delta <= 1 -> delta >= 0 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2o_3 :
  forall delta : R,
  delta <= 1 -> delta >= 0 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2o_4 :
  forall delta P_k : R,
  delta <= 1 -> delta >= 0 -> P_k >= 0 -> P_k <= 1 ->
  P_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2o_5 :
  forall delta P_k : R,
  delta <= 1 -> delta >= 0 -> P_k >= 0 -> P_k <= 1 ->
  P_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition II_2o_6 := II_2o_2.

Definition II_2o_7 := II_2o_3.

Lemma II_2o_8 :
  forall delta rest_k : R,
  delta <= 1 -> delta >= 0 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2o_9 :
  forall delta rest_k : R,
  delta <= 1 -> delta >= 0 -> rest_k >= 0 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2o_10 :
  forall x delta P rest : R,
  x >= 0 -> x < 1 -> x <= delta -> delta <= 1 -> delta >= 0 -> P >= 0 -> P <= 1 -> rest >= 0 -> rest <= 1 ->
  P = delta * rest ->
  1 - x * x * P <> 0 /\
  1 - x * x * delta * rest <> 0 /\
  (x - x * P) / (1 - x * x * P) = (x - x * delta * rest) / (1 - x * x * delta * rest).
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2) * Var 2) Lt (Eliminate 9 2 (Coefficients [between 0
    0 1; between 1 0 1; between 3 0 1] (Int 1))); divided_by (Int (-1) + (Var 0 ^ 2) * Var 1 * Var 3) Lt
    (Eliminate 9 2 (Coefficients [between 0 0 1; between 1 0 1; between 3 0 1] (Int 1)))] (Eliminate 9 2
    Identity)).
Qed.

Lemma II_2o_11 :
  forall x P : R,
  x >= 0 -> x < 1 -> P >= 0 -> P <= 1 ->
  1 - x * x * P <> 0 /\
  (x - x * P) / (1 - x * x * P) >= 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2) * Var 1) Lt (Coefficients [between 0 0 1; between 1
    0 1] (Int 1))] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2o_12 :
  forall x P : R,
  x >= 0 -> x < 1 -> P >= 0 -> P <= 1 ->
  1 - x * x * P <> 0 /\
  (x - x * P) / (1 - x * x * P) <= x.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2) * Var 1) Lt (Coefficients [between 0 0 1; between 1
    0 1] (Int 1))] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2o_13 :
  forall x P : R,
  x >= 0 -> x < 1 -> P >= 0 -> P <= 1 ->
  1 - x * x * P <> 0 /\
  (x - x * P) / (1 - x * x * P) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2) * Var 1) Lt (Coefficients [between 0 0 1; between 1
    0 1] (Int 1))] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2o_14 :
  forall x delta rest : R,
  x >= 0 -> x < 1 -> x <= delta -> delta <= 1 -> delta >= 0 -> rest >= 0 -> rest <= 1 ->
  1 - x * x * delta * rest <> 0 /\
  1 - delta * x ^ 2 * rest <> 0 /\
  (x - x * delta * rest) / (1 - x * x * delta * rest) <= (delta - x ^ 2 * rest) / (1 - delta * x ^ 2 * rest).
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2) * Var 1 * Var 2) Lt (Coefficients [between 0 0 1;
    between 1 0 1; between 2 0 1] (Int 1))] (Factors (-1) [factor (Var 0 + Int (-1) * Var 1) 1 Le
    (FromHypothesis 2); factor (Int 1 + Var 0 * Var 2) 1 Gt (Coefficients [between 0 0 1; between 2 0 1] (Int
    1))])).
Qed.

Lemma II_2o_15 :
  forall x_next x_here delta_next : R,
  x_next = x_here -> x_here <= delta_next ->
  x_next <= delta_next.
Proof.
  certify (Certificate [] (Eliminate 0 1 (FromHypothesis 1))).
Qed.

Lemma II_2o_16 :
  forall x delta rest : R,
  x >= 0 -> x < 1 -> x <= delta -> delta <= 1 -> delta >= 0 -> rest >= 0 -> rest <= 1 ->
  1 - delta * x ^ 2 * rest <> 0 /\
  (delta - x ^ 2 * rest) / (1 - delta * x ^ 2 * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2) * Var 1 * Var 2) Lt (Coefficients [between 0 0 1;
    between 1 0 1; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int
    1))).
Qed.

Lemma II_2o_17 :
  forall x delta rest : R,
  x >= 0 -> x < 1 -> x <= delta -> delta <= 1 -> delta >= 0 -> rest >= 0 -> rest <= 1 ->
  1 - delta * x ^ 2 * rest <> 0 /\
  (delta - x ^ 2 * rest) / (1 - delta * x ^ 2 * rest) <= delta.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2) * Var 1 * Var 2) Lt (Coefficients [between 0 0 1;
    between 1 0 1; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int
    1))).
Qed.

Lemma II_2o_18 :
  forall x delta rest : R,
  x >= 0 -> x < 1 -> x <= delta -> delta <= 1 -> delta >= 0 -> rest >= 0 -> rest <= 1 ->
  1 - delta * x ^ 2 * rest <> 0 /\
  (delta - x ^ 2 * rest) / (1 - delta * x ^ 2 * rest) >= 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2) * Var 1 * Var 2) Lt (Coefficients [between 0 0 1;
    between 1 0 1; between 2 0 1] (Int 1))] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1;
    above 1 0; between 2 0 1] (Int 1)))).
Qed.

Lemma II_2o_19 :
  forall x P : R,
  x >= 0 -> x < 1 -> P >= 0 -> P <= 1 ->
  x * x * P >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2o_20 :
  forall x : R,
  x >= 0 -> x < 1 ->
  1 - x = 1 - x.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2o_21 :
  forall x : R,
  x >= 0 -> x < 1 ->
  1 - x > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2o_22 :
  forall x s c x_next : R,
  x >= 0 -> x < 1 -> s >= c -> c > 0 -> x_next <= x -> s = 1 - x ->
  1 - x_next >= c.
Proof.
  certify (Certificate [] (Eliminate 5 1 (Substitute 2 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 2 0; above 3 0] (Int 1)))))).
Qed.

Lemma II_2o_23 :
  forall x delta e : R,
  x >= 0 -> x < 1 -> x <= delta -> delta <= 1 -> e > 0 -> x >= e -> delta >= 0 ->
  delta >= e.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) * Int 0)
    (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma II_2o_24 :
  forall delta e : R,
  delta <= 1 -> e > 0 -> delta >= 0 -> delta >= e ->
  delta >= e.
Proof.
  certify (Certificate [] (FromHypothesis 3)).
Qed.

Lemma II_2o_25 :
  forall e : R,
  e > 0 ->
  e > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2o_26 :
  forall delta e P_k E_k : R,
  delta <= 1 -> e > 0 -> delta >= 0 -> delta >= e -> P_k >= E_k -> E_k > 0 ->
  P_k * delta >= E_k * e.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 1 (Var 3 + Int 0)
    (Coefficients [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_2o_27 :
  forall e P_k E_k : R,
  e > 0 -> P_k >= E_k -> E_k > 0 ->
  E_k * e > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 2 0] (Int 1))).
Qed.

Lemma II_2o_28 :
  forall x s c : R,
  x >= 0 -> x < 1 -> s >= c -> c > 0 -> s = 1 - x ->
  1 - x >= c.
Proof.
  certify (Certificate [] (Eliminate 4 1 (FromHypothesis 2))).
Qed.

Lemma II_2o_29 :
  forall x P : R,
  x >= 0 -> x < 1 -> P >= 0 -> P <= 1 ->
  1 - x * x * P <> 0 /\
  (x - x * P) / (1 - x * x * P) <= x - x * x * P * (1 - x).
Proof.
  certify (Certificate [divided_by (Int (-1) + (Var 0 ^ 2) * Var 1) Lt (Coefficients [between 0 0 1; between 1
    0 1] (Int 1))] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2o_30 :
  forall x e P E : R,
  x >= 0 -> x < 1 -> e > 0 -> x >= e -> P >= 0 -> P <= 1 -> P >= E -> E > 0 ->
  x * x * P >= e * e * E.
Proof.
  certify (Certificate [] (Substitute 0 1 (Var 1 + Int 0) (Substitute 3 (-1) (Var 2 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0; between 2 0 1; above 3 0] (Int 1))))).
Qed.

Lemma II_2o_31 :
  forall x e P E : R,
  x >= 0 -> x < 1 -> e > 0 -> x >= e -> P >= 0 -> P <= 1 -> P >= E -> E > 0 -> x * x * P >= e * e * E ->
  x * x * P >= e * e * E.
Proof.
  certify (Certificate [] (FromHypothesis 8)).
Qed.

Lemma II_2o_32 :
  forall x c e E d : R,
  x >= 0 -> x < 1 -> c > 0 -> e > 0 -> x >= e -> E > 0 -> d >= e * e * E -> 1 - x >= c ->
  d * (1 - x) >= c * e * e * E.
Proof.
  certify (Certificate [] (Substitute 4 1 (Int 0 + (Var 2 ^ 2) * Var 3) (Substitute 1 (-1) (Int 1 + Int (-1) *
    Var 0 + Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0; above 3 0; above 4 0] (Int
    1))))).
Qed.

Lemma II_2o_33 :
  forall x c e P E x_next : R,
  x >= 0 -> x < 1 -> c > 0 -> e > 0 -> x >= e -> P >= 0 -> P <= 1 -> P >= E -> E > 0 ->
  x_next <= x - x * x * P * (1 - x) -> x * x * P * (1 - x) >= c * e * e * E ->
  x_next <= x - c * e * e * E.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [9]%nat; term 1 (Int 1) [10]%nat] None)).
Qed.

Lemma II_2o_34 :
  forall c e E : R,
  c > 0 -> e > 0 -> E > 0 ->
  c * e * e * E > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma II_2o_35 :
  forall x : R,
  x >= 0 -> x < 1 ->
  x >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2o_36 :
  forall x : R,
  x >= 0 -> x < 1 ->
  x <= x.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2o_37 :
  forall x : R,
  x >= 0 -> x < 1 ->
  -x <= x.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2o_38 :
  forall x P : R,
  x >= 0 -> x < 1 -> P >= 0 -> P <= 1 ->
  1 / 2 - 1 / 2 * (1 - x ^ 2 * P) <= x.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2o_39 :
  forall x P : R,
  x >= 0 -> x < 1 -> P >= 0 -> P <= 1 ->
  1 / 2 * (1 - x ^ 2 * P) <= 1 / 2.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2o_40 :
  exists x delta_1 delta_2 : R,
  (x = 1 / 2 /\ delta_1 = 1 / 10 /\ delta_2 = 1 / 10) /\ x >= 0 /\ x < 1 /\ delta_1 <= 1 /\ delta_2 <= 1 /\
  1 - x * x * delta_1 * delta_2 <> 0 /\
  1 - delta_1 * x ^ 2 * delta_2 <> 0 /\
  ~ ((x - x * delta_1 * delta_2) / (1 - x * x * delta_1 * delta_2) <= (delta_1 - x ^ 2 * delta_2) / (1 -
    delta_1 * x ^ 2 * delta_2)).
Proof.
  exists (1 / 2), (1 / 10), (1 / 10).
  decide_numbers.
Qed.

Lemma II_2o_41 :
  exists x delta_1 delta_2 : R,
  (x = 1 / 2 /\ delta_1 = 2 /\ delta_2 = 1) /\ x >= 0 /\ x < 1 /\ x <= delta_1 /\ x <= delta_2 /\
  1 - delta_1 * x ^ 2 * delta_2 <> 0 /\
  ~ ((delta_1 - x ^ 2 * delta_2) / (1 - delta_1 * x ^ 2 * delta_2) <= delta_1).
Proof.
  exists (1 / 2), (2), (1).
  decide_numbers.
Qed.

Lemma II_2o_42 :
  exists x delta_1 delta_2 : R,
  (x = -1 / 2 /\ delta_1 = -1 / 4 /\ delta_2 = 1 / 2) /\ x < 1 /\ x <= delta_1 /\ x <= delta_2 /\
  delta_1 <= 1 /\ delta_2 <= 1 /\
  1 - delta_1 * x ^ 2 * delta_2 <> 0 /\
  ~ ((delta_1 - x ^ 2 * delta_2) / (1 - delta_1 * x ^ 2 * delta_2) >= 0).
Proof.
  exists (-1 / 2), (-1 / 4), (1 / 2).
  decide_numbers.
Qed.
