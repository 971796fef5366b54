(* Theorem II.4j: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_4j_1 :
  forall l : R,
  l > 0 -> l < 1 ->
  l > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4j_2 :
  forall l : R,
  l > 0 -> l < 1 ->
  l < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_4j_3 :
  forall l P_k : R,
  l > 0 -> l < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * l > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4j_4 :
  forall l P_k : R,
  l > 0 -> l < 1 -> P_k > 0 -> P_k < 1 ->
  P_k * l < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition II_4j_5 := II_4j_1.

Definition II_4j_6 := II_4j_2.

Lemma II_4j_7 :
  forall l P_2_k : R,
  l > 0 -> l < 1 -> P_2_k > 0 -> P_2_k < 1 ->
  P_2_k * l > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4j_8 :
  forall l P_2_k : R,
  l > 0 -> l < 1 -> P_2_k > 0 -> P_2_k < 1 ->
  P_2_k * l < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_4j_9 :
  1 >= 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_4j_10 :
  forall count_1_k : R,
  count_1_k >= 1 ->
  count_1_k + 1 >= 1.
Proof.
  certify (Certificate [] (Coefficients [above 0 1] (Int 1))).
Qed.

Lemma II_4j_11 :
  forall l P P_2 : R,
  l > 0 -> l < 1 -> P > 0 -> P < 1 -> P_2 > 0 -> P_2 < 1 -> P = l * P_2 ->
  P < l.
Proof.
  certify (Certificate [] (Eliminate 6 1 (Coefficients [between 0 0 1; between 2 0 1] (Int 1)))).
Qed.

Lemma II_4j_12 :
  forall l M : R,
  l > 0 -> l < 1 -> M > 1 ->
  1 - l <> 0 /\
  (1 + (M - 1) * l) / (1 - l) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Coefficients [between 0 0 1;
    above 1 1] (Int 1))).
Qed.

Lemma II_4j_13 :
  forall l M : R,
  l > 0 -> l < 1 -> M > 1 ->
  1 - l <> 0 /\
  (1 + (M - 1) * l) / (1 - l) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Coefficients [between 0 0 1;
    above 1 1] (Int 1))).
Qed.

Lemma II_4j_14 :
  forall x : R,
  x > 0 ->
  x > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Definition II_4j_15 := II_4j_1.

Definition II_4j_16 := II_4j_2.

Lemma II_4j_17 :
  forall lambda : R,
  lambda < 0 ->
  lambda < 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4j_18 :
  forall M P : R,
  M > 1 -> P > 0 -> P < 1 ->
  1 - P <> 0 /\
  (1 + (M - 1) * P) / (1 - P) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4j_19 :
  forall M P : R,
  M > 1 -> P > 0 -> P < 1 ->
  1 - P <> 0 /\
  (1 + (M - 1) * P) / (1 - P) > 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 1) Lt (FromHypothesis 2)] (Coefficients [above 0 1; between
    1 0 1] (Int 1))).
Qed.

Lemma II_4j_20 :
  forall phi : R,
  phi > 0 ->
  phi > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_4j_21 :
  forall l M P : R,
  l > 0 -> l < 1 -> M > 1 -> P > 0 -> P < 1 -> P < l ->
  1 - P <> 0 /\
  1 - l <> 0 /\
  ((1 + (M - 1) * l) / (1 - l) + (M - 1) * ((1 + (M - 1) * l) / (1 - l)) * P) / (1 - P) = (1 + (M - 1) * l) /
    (1 - l) * ((1 + (M - 1) * P) / (1 - P)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1); divided_by (Int (-1) + Var 2) Lt
    (FromHypothesis 4)] Identity).
Qed.

Lemma II_4j_22 :
  forall l M P : R,
  l > 0 -> l < 1 -> M > 1 -> P > 0 -> P < 1 -> P < l ->
  1 - P <> 0 /\
  1 - l <> 0 /\
  ((1 + (M - 1) * l) / (1 - l) + (M - 1) * ((1 + (M - 1) * l) / (1 - l)) * P) / (1 - P) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1); divided_by (Int (-1) + Var 2) Lt
    (FromHypothesis 4)] (Coefficients [between 0 0 1; above 1 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_4j_23 :
  forall x phi theta_next : R,
  x > 0 -> phi > 0 -> theta_next = x + phi ->
  x <> 0 /\
  theta_next = x * (1 + phi / x).
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (Eliminate 2 2 Identity)).
Qed.

Lemma II_4j_24 :
  forall l l_star : R,
  l > 0 -> l < 1 -> l_star > 0 -> l_star < 1 -> l_star < l ->
  l_star < l.
Proof.
  certify (Certificate [] (FromHypothesis 4)).
Qed.

Lemma II_4j_25 :
  forall x theta_next H H_l_star : R,
  x > 0 -> theta_next = x * (1 + H) -> H_l_star < H ->
  theta_next > (1 + H_l_star) * x.
Proof.
  certify (Certificate [] (Eliminate 1 1 (Factors 1 [factor (Var 2 + Int (-1) * Var 3) 1 Gt (FromHypothesis
    2); factor (Var 0) 1 Gt (FromHypothesis 0)]))).
Qed.

Lemma II_4j_26 :
  forall l l_star : R,
  l > 0 -> l < 1 -> l_star > 0 -> l_star < 1 -> l < l_star ->
  l < l_star.
Proof.
  certify (Certificate [] (FromHypothesis 4)).
Qed.

Lemma II_4j_27 :
  forall x theta_next H H_l_star : R,
  x > 0 -> theta_next = x * (1 + H) -> H < H_l_star ->
  theta_next < (1 + H_l_star) * x.
Proof.
  certify (Certificate [] (Eliminate 1 1 (Factors (-1) [factor (Var 2 + Int (-1) * Var 3) 1 Lt (FromHypothesis
    2); factor (Var 0) 1 Gt (FromHypothesis 0)]))).
Qed.

Lemma II_4j_28 :
  exists l M l_star : R,
  (l = 0 /\ M = 2 /\ l_star = 1 / 2) /\ l < 1 /\ M > 1 /\ l_star > 0 /\ l_star < 1 /\
  ~ (l * l > 0).
Proof.
  exists (0), (2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_4j_29 :
  exists l M l_star : R,
  (l = 1 /\ M = 2 /\ l_star = 1 / 2) /\ l > 0 /\ M > 1 /\ l_star > 0 /\ l_star < 1 /\
  ~ (l * l < 1).
Proof.
  exists (1), (2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_4j_30 :
  exists l l_star M : R,
  (l = 1 / 2 /\ l_star = 1 / 2 /\ M = 0) /\ l > 0 /\ l < 1 /\ l_star > 0 /\ l_star < 1 /\
  1 - l <> 0 /\
  ~ ((1 + (M - 1) * l) / (1 - l) > 1).
Proof.
  exists (1 / 2), (1 / 2), (0).
  decide_numbers.
Qed.
