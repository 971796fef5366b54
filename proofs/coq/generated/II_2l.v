(* Theorem II.2l: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2l_1 :
  forall M x : R,
  M >= 2 -> x > 0 -> 1 - (M - 1) * x > 0 ->
  x <= 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2]%nat; term 1 (Int 1) [0; 1]%nat] None)).
Qed.

Lemma II_2l_2 :
  forall M delta x P rest : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> x > 0 -> 1 - (M - 1) * x > 0 -> -P < 0 ->
  1 - (M - 1) * x * P > 0 -> delta * (delta - x * rest - (M - 2) * delta * x * rest) > 0 ->
  x - P + (M - 2) * x * P > 0 -> x <= 1 -> P = delta * rest ->
  1 - (M - 1) * delta * x * rest > 0.
Proof.
  certify (Certificate [] (Eliminate 10 3 (FromHypothesis 6))).
Qed.

Lemma II_2l_3 :
  forall delta P rest : R,
  delta <= 1 -> -P < 0 -> P = delta * rest ->
  -delta * rest < 0.
Proof.
  certify (Certificate [] (Eliminate 2 1 (FromHypothesis 1))).
Qed.

Lemma II_2l_4 :
  forall M delta x rest : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> x > 0 -> 1 - (M - 1) * x > 0 ->
  delta * (delta - x * rest - (M - 2) * delta * x * rest) > 0 -> x <= 1 ->
  1 - (M - 1) * delta * x * rest > 0 ->
  1 - (M - 1) * delta * x * rest <> 0 /\
  delta * ((delta - x * rest - (M - 2) * delta * x * rest) / (1 - (M - 1) * delta * x * rest)) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (FromHypothesis 7)] (FromHypothesis 5)).
Qed.

Lemma II_2l_5 :
  forall M delta x rest : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> x > 0 -> 1 - (M - 1) * x > 0 ->
  delta * (delta - x * rest - (M - 2) * delta * x * rest) > 0 -> x <= 1 ->
  1 - (M - 1) * delta * x * rest > 0 -> -delta * rest < 0 ->
  1 - (M - 1) * delta * x * rest <> 0 /\
  delta * ((delta - x * rest - (M - 2) * delta * x * rest) / (1 - (M - 1) * delta * x * rest)) <= delta *
    delta.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (FromHypothesis 7)] (Combination [term 1 (Int 1) [0; 1; 3; 8]%nat] None)).
Qed.

Lemma II_2l_6 :
  forall delta delta_next : R,
  delta <= 1 -> delta * delta_next > 0 -> delta * delta_next <= delta * delta ->
  delta * delta_next > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2l_7 :
  forall delta delta_next : R,
  delta <= 1 -> delta * delta_next > 0 -> delta * delta_next <= delta * delta ->
  delta * delta_next <= delta * delta.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_2l_8 :
  forall delta delta_next P_k P_next_k : R,
  delta <= 1 -> delta * delta_next > 0 -> delta * delta_next <= delta * delta -> P_k * P_next_k > 0 ->
  P_k * P_next_k <= P_k * P_k ->
  P_k * delta * P_next_k * delta_next > 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1; 3]%nat] None)).
Qed.

Lemma II_2l_9 :
  forall delta delta_next P_k P_next_k : R,
  delta <= 1 -> delta * delta_next > 0 -> delta * delta_next <= delta * delta -> P_k * P_next_k > 0 ->
  P_k * P_next_k <= P_k * P_k ->
  P_k * delta * P_next_k * delta_next <= P_k * delta * P_k * delta.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 3]%nat; term 1 (Int 1)
    [2; 4]%nat] None)).
Qed.

Lemma II_2l_10 :
  forall M x P : R,
  M >= 2 -> x > 0 -> 1 - (M - 1) * x > 0 -> -P < 0 -> 1 - (M - 1) * x * P > 0 ->
  x - P + (M - 2) * x * P > 0 -> x <= 1 ->
  1 - (M - 1) * x * P <> 0 /\
  -(-x + P - (M - 2) * x * P) / (1 - (M - 1) * x * P) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Lt
    (FromHypothesis 4)] (FromHypothesis 5)).
Qed.

Lemma II_2l_11 :
  forall M x P : R,
  M >= 2 -> x > 0 -> 1 - (M - 1) * x > 0 -> -P < 0 -> 1 - (M - 1) * x * P > 0 ->
  x - P + (M - 2) * x * P > 0 -> x <= 1 ->
  1 - (M - 1) * x * P <> 0 /\
  -(-x + P - (M - 2) * x * P) / (1 - (M - 1) * x * P) <= x.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Lt
    (FromHypothesis 4)] (Factors (-1) [factor (Var 2) 1 Gt (FromHypothesis 3); factor (Int 1 + Var 1) 1 Gt
    (Coefficients [between 1 0 1] (Int 1)); factor (Int (-1) + Int (-1) * Var 1 + Var 0 * Var 1) 1 Lt
    (FromHypothesis 2)])).
Qed.

Lemma II_2l_12 :
  forall M x P : R,
  M >= 2 -> x > 0 -> 1 - (M - 1) * x > 0 -> -P < 0 -> 1 - (M - 1) * x * P > 0 ->
  x - P + (M - 2) * x * P > 0 -> x <= 1 ->
  1 - (M - 1) * x * P <> 0 /\
  -(-x + P - (M - 2) * x * P) / (1 - (M - 1) * x * P) <= x - P * (1 - (M - 1) * x).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Lt
    (FromHypothesis 4)] (Factors (-1) [factor (Var 2) 1 Gt (FromHypothesis 3); factor (Var 1) 1 Gt
    (FromHypothesis 1); factor (Int 1 + Int (-1) * Var 2 + Var 0 * Var 2) 1 Gt (Coefficients [above 0 2; above
    2 0] (Int 1)); factor (Int (-1) + Int (-1) * Var 1 + Var 0 * Var 1) 1 Lt (FromHypothesis 2)])).
Qed.

Lemma II_2l_13 :
  forall P P_next : R,
  -P < 0 -> P * P_next > 0 -> P * P_next <= P * P ->
  -P_next < 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 0) (FromHypothesis 0)))).
Qed.

Lemma II_2l_14 :
  forall P P_next : R,
  -P < 0 -> P * P_next > 0 -> P * P_next <= P * P ->
  -P_next >= -P.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 0) (FromHypothesis 0)))).
Qed.

Lemma II_2l_15 :
  forall x P : R,
  x > 0 -> -P < 0 -> x <= 1 ->
  x * P >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma II_2l_16 :
  forall x P P_next x_next : R,
  x > 0 -> -P < 0 -> x <= 1 -> P * P_next > 0 -> P * P_next <= P * P -> x_next > 0 -> x_next <= x ->
  -P_next < 0 -> -P_next >= -P ->
  x_next * P_next <= x * P.
Proof.
  certify (Certificate [] (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 1 1 (Var 2 + Int 0)
    (Coefficients [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_2l_17 :
  forall M x : R,
  M >= 2 -> x > 0 -> 1 - (M - 1) * x > 0 -> x <= 1 ->
  1 - (M - 1) * x = 1 - (M - 1) * x.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2l_18 :
  forall M x : R,
  M >= 2 -> x > 0 -> 1 - (M - 1) * x > 0 -> x <= 1 ->
  1 - (M - 1) * x > 0.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_2l_19 :
  forall M x s c x_next : R,
  M >= 2 -> x > 0 -> 1 - (M - 1) * x > 0 -> s >= c -> c > 0 -> x <= 1 -> x_next <= x -> s = 1 - (M - 1) * x ->
  1 - (M - 1) * x_next >= c.
Proof.
  certify (Certificate [] (Eliminate 7 2 (Substitute 3 (-1) (Int 1 + Var 1 + Int (-1) * Int 0 + Int (-1) * Var
    0 * Var 1) (Substitute 4 (-1) (Var 1 + Int (-1) * Int 0) (Coefficients [above 0 2; above 3 0; above 4 0]
    (Int 1)))))).
Qed.

Lemma II_2l_20 :
  forall x P e : R,
  x > 0 -> -P < 0 -> e > 0 -> x * P >= e -> x <= 1 ->
  P >= e.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Int (-1) * Int 0 + Var 0 * Var 1) (Coefficients [between 0 0 1;
    above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma II_2l_21 :
  forall M x s c : R,
  M >= 2 -> x > 0 -> 1 - (M - 1) * x > 0 -> s >= c -> c > 0 -> x <= 1 -> s = 1 - (M - 1) * x ->
  1 - (M - 1) * x >= c.
Proof.
  certify (Certificate [] (Eliminate 6 2 (FromHypothesis 3))).
Qed.

Lemma II_2l_22 :
  forall M x P c e : R,
  M >= 2 -> x > 0 -> 1 - (M - 1) * x > 0 -> -P < 0 -> 1 - (M - 1) * x * P > 0 ->
  x - P + (M - 2) * x * P > 0 -> c > 0 -> e > 0 -> x * P >= e -> x <= 1 -> P >= e -> 1 - (M - 1) * x >= c ->
  P * (1 - (M - 1) * x) >= c * e.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2; 10]%nat; term 1 (Int 1) [7; 11]%nat] None)).
Qed.

Lemma II_2l_23 :
  forall M x P c e x_next : R,
  M >= 2 -> x > 0 -> 1 - (M - 1) * x > 0 -> -P < 0 -> 1 - (M - 1) * x * P > 0 ->
  x - P + (M - 2) * x * P > 0 -> c > 0 -> e > 0 -> x * P >= e -> x <= 1 ->
  x_next <= x - P * (1 - (M - 1) * x) -> P * (1 - (M - 1) * x) >= c * e ->
  x_next <= x - c * e.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [10]%nat; term 1 (Int 1) [11]%nat] None)).
Qed.

Lemma II_2l_24 :
  forall c e : R,
  c > 0 -> e > 0 ->
  c * e > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma II_2l_25 :
  forall x : R,
  x > 0 -> x <= 1 ->
  x >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2l_26 :
  forall M x P : R,
  M >= 2 -> x > 0 -> 1 - (M - 1) * x > 0 -> -P < 0 -> 1 - (M - 1) * x * P > 0 ->
  x - P + (M - 2) * x * P > 0 -> x <= 1 ->
  M <> 0 /\
  (1 - (M - 1) * x * P) / M <= 1 / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 0 2;
    between 1 0 1; above 2 0] (Int 1))).
Qed.

Lemma II_2l_27 :
  forall M x P : R,
  M >= 2 -> x > 0 -> 1 - (M - 1) * x > 0 -> -P < 0 -> 1 - (M - 1) * x * P > 0 ->
  x - P + (M - 2) * x * P > 0 -> x <= 1 ->
  M <> 0 /\
  1 / M - (1 - (M - 1) * x * P) / M <= x * P.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [between 1 0
    1; above 2 0] (Int 1))).
Qed.

Lemma II_2l_28 :
  forall x P : R,
  x > 0 -> -P < 0 -> x <= 1 ->
  x * P <= x * P.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2l_29 :
  exists M delta_1 delta_2 x : R,
  (M = 2 /\ delta_1 = 1 / 2 /\ delta_2 = -1 / 2 /\ x = 1 / 2) /\ (M - 1) * delta_1 >= -1 /\
  (M - 1) * delta_2 >= -1 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ x > 0 /\ 1 - (M - 1) * x > 0 /\
  1 - (M - 1) * x * delta_1 * delta_2 > 0 /\
  delta_1 * (delta_1 - x * delta_2 - (M - 2) * delta_1 * x * delta_2) > 0 /\
  delta_2 * (delta_2 - x * delta_1 - (M - 2) * delta_2 * x * delta_1) > 0 /\
  x - delta_1 * delta_2 + (M - 2) * x * delta_1 * delta_2 > 0 /\
  1 - (M - 1) * delta_1 * x * delta_2 <> 0 /\
  ~ (delta_1 * ((delta_1 - x * delta_2 - (M - 2) * delta_1 * x * delta_2) / (1 - (M - 1) * delta_1 * x *
    delta_2)) <= delta_1 * delta_1).
Proof.
  exists (2), (1 / 2), (-1 / 2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_2l_30 :
  exists M delta_1 delta_2 x : R,
  (M = 2 /\ delta_1 = 1 / 10 /\ delta_2 = 9 / 10 /\ x = 1 / 2) /\ (M - 1) * delta_1 >= -1 /\
  (M - 1) * delta_2 >= -1 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ x > 0 /\ 1 - (M - 1) * x > 0 /\
  -delta_1 * delta_2 < 0 /\ 1 - (M - 1) * x * delta_1 * delta_2 > 0 /\
  x - delta_1 * delta_2 + (M - 2) * x * delta_1 * delta_2 > 0 /\
  1 - (M - 1) * delta_1 * x * delta_2 <> 0 /\
  ~ (delta_1 * ((delta_1 - x * delta_2 - (M - 2) * delta_1 * x * delta_2) / (1 - (M - 1) * delta_1 * x *
    delta_2)) > 0).
Proof.
  exists (2), (1 / 10), (9 / 10), (1 / 2).
  decide_numbers.
Qed.

Lemma II_2l_31 :
  exists M delta_1 delta_2 x : R,
  (M = 2 /\ delta_1 = 9 / 10 /\ delta_2 = 9 / 10 /\ x = 1 / 10) /\ (M - 1) * delta_1 >= -1 /\
  (M - 1) * delta_2 >= -1 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ x > 0 /\ 1 - (M - 1) * x > 0 /\
  -delta_1 * delta_2 < 0 /\ 1 - (M - 1) * x * delta_1 * delta_2 > 0 /\
  delta_1 * (delta_1 - x * delta_2 - (M - 2) * delta_1 * x * delta_2) > 0 /\
  delta_2 * (delta_2 - x * delta_1 - (M - 2) * delta_2 * x * delta_1) > 0 /\
  1 - (M - 1) * x * delta_1 * delta_2 <> 0 /\
  ~ (-(-x + delta_1 * delta_2 - (M - 2) * x * delta_1 * delta_2) / (1 - (M - 1) * x * delta_1 * delta_2) > 0).
Proof.
  exists (2), (9 / 10), (9 / 10), (1 / 10).
  decide_numbers.
Qed.
