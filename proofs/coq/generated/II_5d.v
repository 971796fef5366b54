(* Theorem II.5d: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_5d_1 :
  forall s : R,
  s >= 0 -> s <= 1 ->
  s >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_5d_2 :
  forall s : R,
  s >= 0 -> s <= 1 ->
  s <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_5d_7 :
  forall k_11 : R,
  k_11 > 0 ->
  k_11 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_5d_3 :
  forall k_11 k_12 l_11 l_21 : R,
  k_11 > 0 -> k_12 > 0 -> l_11 > 0 -> l_21 > 0 -> k_11 + k_12 = 1 ->
  k_11 * l_11 + k_12 * l_21 <> 0.
Proof.
  certify (Certificate [] (Eliminate 4 1 (StrictSign Gt (Coefficients [between 0 0 1; above 2 0; above 3 0]
    (Int 1))))).
Qed.

Lemma II_5d_4 :
  forall k_11 k_21 l_11 l_12 rho_1 rho_2 : R,
  k_11 > 0 -> k_21 > 0 -> l_11 > 0 -> l_12 > 0 -> rho_1 > 0 -> rho_2 > 0 -> l_11 + l_12 = 1 ->
  rho_1 + rho_2 = 1 ->
  k_11 * l_11 * rho_1 + k_21 * l_12 * rho_2 <> 0.
Proof.
  certify (Certificate [] (Eliminate 6 3 (Eliminate 7 5 (StrictSign Gt (Coefficients [above 0 0; above 1 0;
    between 2 0 1; between 4 0 1] (Int 1)))))).
Qed.

Lemma II_5d_5 :
  forall k_12 k_22 l_21 l_22 rho_1 rho_2 : R,
  k_12 > 0 -> k_22 > 0 -> l_21 > 0 -> l_22 > 0 -> rho_1 > 0 -> rho_2 > 0 -> l_21 + l_22 = 1 ->
  rho_1 + rho_2 = 1 ->
  k_12 * l_21 * rho_1 + k_22 * l_22 * rho_2 <> 0.
Proof.
  certify (Certificate [] (Eliminate 6 3 (Eliminate 7 5 (StrictSign Gt (Coefficients [above 0 0; above 1 0;
    between 2 0 1; between 4 0 1] (Int 1)))))).
Qed.

Lemma II_5d_6 :
  forall k_21 k_22 l_12 l_22 : R,
  k_21 > 0 -> k_22 > 0 -> l_12 > 0 -> l_22 > 0 -> k_21 + k_22 = 1 ->
  k_21 * l_12 + k_22 * l_22 <> 0.
Proof.
  certify (Certificate [] (Eliminate 4 1 (StrictSign Gt (Coefficients [between 0 0 1; above 2 0; above 3 0]
    (Int 1))))).
Qed.

Lemma II_5d_8 :
  forall k_12 : R,
  k_12 > 0 ->
  k_12 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_5d_9 :
  forall k_21 : R,
  k_21 > 0 ->
  k_21 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_5d_10 :
  forall k_22 : R,
  k_22 > 0 ->
  k_22 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_5d_11 :
  forall l_11 : R,
  l_11 > 0 ->
  l_11 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_5d_12 :
  forall l_12 : R,
  l_12 > 0 ->
  l_12 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_5d_13 :
  forall l_21 : R,
  l_21 > 0 ->
  l_21 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_5d_14 :
  forall l_22 : R,
  l_22 > 0 ->
  l_22 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_5d_15 :
  forall rho_1 : R,
  rho_1 > 0 ->
  rho_1 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_5d_16 :
  forall rho_2 : R,
  rho_2 > 0 ->
  rho_2 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_5d_17 :
  forall k_11 k_12 : R,
  k_11 > 0 -> k_12 > 0 -> k_11 + k_12 = 1 ->
  k_11 + k_12 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_5d_18 :
  forall k_11 k_12 l_11 l_21 rho_1 : R,
  k_11 > 0 -> k_12 > 0 -> l_11 > 0 -> l_21 > 0 -> rho_1 > 0 -> k_11 + k_12 = 1 ->
  k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1 > 0.
Proof.
  certify (Certificate [] (Eliminate 5 1 (Coefficients [between 0 0 1; above 2 0; above 3 0; above 4 0] (Int
    1)))).
Qed.

Lemma II_5d_21 :
  forall k_21 k_22 : R,
  k_21 > 0 -> k_22 > 0 -> k_21 + k_22 = 1 ->
  k_21 + k_22 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_5d_22 :
  forall k_21 k_22 l_12 l_22 rho_2 : R,
  k_21 > 0 -> k_22 > 0 -> l_12 > 0 -> l_22 > 0 -> rho_2 > 0 -> k_21 + k_22 = 1 ->
  k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2 > 0.
Proof.
  certify (Certificate [] (Eliminate 5 1 (Coefficients [between 0 0 1; above 2 0; above 3 0; above 4 0] (Int
    1)))).
Qed.

Lemma II_5d_25 :
  forall l_11 l_12 : R,
  l_11 > 0 -> l_12 > 0 -> l_11 + l_12 = 1 ->
  l_11 + l_12 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_5d_26 :
  forall k_11 k_21 l_11 l_12 rho_1 rho_2 : R,
  k_11 > 0 -> k_21 > 0 -> l_11 > 0 -> l_12 > 0 -> rho_1 > 0 -> rho_2 > 0 -> l_11 + l_12 = 1 ->
  rho_1 + rho_2 = 1 ->
  l_11 * k_11 * rho_1 + l_12 * k_21 * rho_2 > 0.
Proof.
  certify (Certificate [] (Eliminate 6 3 (Eliminate 7 5 (Coefficients [above 0 0; above 1 0; between 2 0 1;
    between 4 0 1] (Int 1))))).
Qed.

Lemma II_5d_29 :
  forall l_21 l_22 : R,
  l_21 > 0 -> l_22 > 0 -> l_21 + l_22 = 1 ->
  l_21 + l_22 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_5d_30 :
  forall k_12 k_22 l_21 l_22 rho_1 rho_2 : R,
  k_12 > 0 -> k_22 > 0 -> l_21 > 0 -> l_22 > 0 -> rho_1 > 0 -> rho_2 > 0 -> l_21 + l_22 = 1 ->
  rho_1 + rho_2 = 1 ->
  l_21 * k_12 * rho_1 + l_22 * k_22 * rho_2 > 0.
Proof.
  certify (Certificate [] (Eliminate 6 3 (Eliminate 7 5 (Coefficients [above 0 0; above 1 0; between 2 0 1;
    between 4 0 1] (Int 1))))).
Qed.

Lemma II_5d_19 :
  forall s k_11 k_12 l_11 l_21 rho_1 : R,
  s >= 0 -> s <= 1 -> k_11 > 0 -> k_12 > 0 -> l_11 > 0 -> l_21 > 0 -> rho_1 > 0 -> k_11 + k_12 = 1 ->
  k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1 > 0 ->
  k_11 * l_11 + k_12 * l_21 <> 0 /\
  (k_11 ^ 2 * l_11 + k_11 * s * l_11 + k_11 * k_12 * l_21 - k_11 ^ 2 * s * l_11 - k_11 * s * k_12 * l_21) /
    (k_11 * l_11 + k_12 * l_21) * (k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1) = (1 - s) * k_11 * (k_11 * l_11
    * rho_1 + k_12 * l_21 * rho_1) + s * k_11 * l_11 * rho_1.
Proof.
  certify (Certificate [divided_by (Var 1 * Var 3 + Var 2 * Var 4) Gt (Eliminate 7 2 (Coefficients [between 1
    0 1; above 3 0; above 4 0] (Int 1)))] Identity).
Qed.

Lemma II_5d_20 :
  forall s k_11 k_12 l_11 l_21 rho_1 : R,
  s >= 0 -> s <= 1 -> k_11 > 0 -> k_12 > 0 -> l_11 > 0 -> l_21 > 0 -> rho_1 > 0 -> k_11 + k_12 = 1 ->
  k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1 > 0 ->
  k_12 * l_21 + k_11 * l_11 <> 0 /\
  (k_12 ^ 2 * l_21 + k_12 * s * l_21 + k_12 * k_11 * l_11 - k_12 ^ 2 * s * l_21 - k_12 * s * k_11 * l_11) /
    (k_12 * l_21 + k_11 * l_11) * (k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1) = (1 - s) * k_12 * (k_11 * l_11
    * rho_1 + k_12 * l_21 * rho_1) + s * k_12 * l_21 * rho_1.
Proof.
  certify (Certificate [divided_by (Var 1 * Var 3 + Var 2 * Var 4) Gt (Eliminate 7 2 (Coefficients [between 1
    0 1; above 3 0; above 4 0] (Int 1)))] Identity).
Qed.

Lemma II_5d_23 :
  forall s k_21 k_22 l_12 l_22 rho_2 : R,
  s >= 0 -> s <= 1 -> k_21 > 0 -> k_22 > 0 -> l_12 > 0 -> l_22 > 0 -> rho_2 > 0 -> k_21 + k_22 = 1 ->
  k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2 > 0 ->
  k_21 * l_12 + k_22 * l_22 <> 0 /\
  (k_21 ^ 2 * l_12 + k_21 * s * l_12 + k_21 * k_22 * l_22 - k_21 ^ 2 * s * l_12 - k_21 * s * k_22 * l_22) /
    (k_21 * l_12 + k_22 * l_22) * (k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2) = (1 - s) * k_21 * (k_21 * l_12
    * rho_2 + k_22 * l_22 * rho_2) + s * k_21 * l_12 * rho_2.
Proof.
  certify (Certificate [divided_by (Var 1 * Var 3 + Var 2 * Var 4) Gt (Eliminate 7 2 (Coefficients [between 1
    0 1; above 3 0; above 4 0] (Int 1)))] Identity).
Qed.

Lemma II_5d_24 :
  forall s k_21 k_22 l_12 l_22 rho_2 : R,
  s >= 0 -> s <= 1 -> k_21 > 0 -> k_22 > 0 -> l_12 > 0 -> l_22 > 0 -> rho_2 > 0 -> k_21 + k_22 = 1 ->
  k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2 > 0 ->
  k_22 * l_22 + k_21 * l_12 <> 0 /\
  (k_22 ^ 2 * l_22 + k_22 * s * l_22 + k_22 * k_21 * l_12 - k_22 ^ 2 * s * l_22 - k_22 * s * k_21 * l_12) /
    (k_22 * l_22 + k_21 * l_12) * (k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2) = (1 - s) * k_22 * (k_21 * l_12
    * rho_2 + k_22 * l_22 * rho_2) + s * k_22 * l_22 * rho_2.
Proof.
  certify (Certificate [divided_by (Var 1 * Var 3 + Var 2 * Var 4) Gt (Eliminate 7 2 (Coefficients [between 1
    0 1; above 3 0; above 4 0] (Int 1)))] Identity).
Qed.

Lemma II_5d_27 :
  forall s k_11 k_21 l_11 l_12 rho_1 rho_2 : R,
  s >= 0 -> s <= 1 -> k_11 > 0 -> k_21 > 0 -> l_11 > 0 -> l_12 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  l_11 + l_12 = 1 -> rho_1 + rho_2 = 1 -> l_11 * k_11 * rho_1 + l_12 * k_21 * rho_2 > 0 ->
  l_11 * rho_1 * k_11 + l_12 * rho_2 * k_21 <> 0 /\
  (l_11 ^ 2 * rho_1 * k_11 + l_11 * s * rho_1 * k_11 + l_11 * l_12 * rho_2 * k_21 - l_11 ^ 2 * s * rho_1 *
    k_11 - l_11 * s * l_12 * rho_2 * k_21) / (l_11 * rho_1 * k_11 + l_12 * rho_2 * k_21) * (l_11 * k_11 *
    rho_1 + l_12 * k_21 * rho_2) = (1 - s) * l_11 * (l_11 * k_11 * rho_1 + l_12 * k_21 * rho_2) + s * l_11 *
    k_11 * rho_1.
Proof.
  certify (Certificate [divided_by (Var 1 * Var 3 * Var 5 + Var 2 * Var 4 * Var 6) Gt (FromHypothesis 10)]
    Identity).
Qed.

Lemma II_5d_28 :
  forall s k_11 k_21 l_11 l_12 rho_1 rho_2 : R,
  s >= 0 -> s <= 1 -> k_11 > 0 -> k_21 > 0 -> l_11 > 0 -> l_12 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  l_11 + l_12 = 1 -> rho_1 + rho_2 = 1 -> l_11 * k_11 * rho_1 + l_12 * k_21 * rho_2 > 0 ->
  l_12 * rho_2 * k_21 + l_11 * rho_1 * k_11 <> 0 /\
  (l_12 ^ 2 * rho_2 * k_21 + l_12 * s * rho_2 * k_21 + l_12 * l_11 * rho_1 * k_11 - l_12 ^ 2 * s * rho_2 *
    k_21 - l_12 * s * l_11 * rho_1 * k_11) / (l_12 * rho_2 * k_21 + l_11 * rho_1 * k_11) * (l_11 * k_11 *
    rho_1 + l_12 * k_21 * rho_2) = (1 - s) * l_12 * (l_11 * k_11 * rho_1 + l_12 * k_21 * rho_2) + s * l_12 *
    k_21 * rho_2.
Proof.
  certify (Certificate [divided_by (Var 1 * Var 3 * Var 5 + Var 2 * Var 4 * Var 6) Gt (FromHypothesis 10)]
    Identity).
Qed.

Lemma II_5d_31 :
  forall s k_12 k_22 l_21 l_22 rho_1 rho_2 : R,
  s >= 0 -> s <= 1 -> k_12 > 0 -> k_22 > 0 -> l_21 > 0 -> l_22 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  l_21 + l_22 = 1 -> rho_1 + rho_2 = 1 -> l_21 * k_12 * rho_1 + l_22 * k_22 * rho_2 > 0 ->
  l_21 * rho_1 * k_12 + l_22 * rho_2 * k_22 <> 0 /\
  (l_21 ^ 2 * rho_1 * k_12 + l_21 * s * rho_1 * k_12 + l_21 * l_22 * rho_2 * k_22 - l_21 ^ 2 * s * rho_1 *
    k_12 - l_21 * s * l_22 * rho_2 * k_22) / (l_21 * rho_1 * k_12 + l_22 * rho_2 * k_22) * (l_21 * k_12 *
    rho_1 + l_22 * k_22 * rho_2) = (1 - s) * l_21 * (l_21 * k_12 * rho_1 + l_22 * k_22 * rho_2) + s * l_21 *
    k_12 * rho_1.
Proof.
  certify (Certificate [divided_by (Var 1 * Var 3 * Var 5 + Var 2 * Var 4 * Var 6) Gt (FromHypothesis 10)]
    Identity).
Qed.

Lemma II_5d_32 :
  forall s k_12 k_22 l_21 l_22 rho_1 rho_2 : R,
  s >= 0 -> s <= 1 -> k_12 > 0 -> k_22 > 0 -> l_21 > 0 -> l_22 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  l_21 + l_22 = 1 -> rho_1 + rho_2 = 1 -> l_21 * k_12 * rho_1 + l_22 * k_22 * rho_2 > 0 ->
  l_22 * rho_2 * k_22 + l_21 * rho_1 * k_12 <> 0 /\
  (l_22 ^ 2 * rho_2 * k_22 + l_22 * s * rho_2 * k_22 + l_22 * l_21 * rho_1 * k_12 - l_22 ^ 2 * s * rho_2 *
    k_22 - l_22 * s * l_21 * rho_1 * k_12) / (l_22 * rho_2 * k_22 + l_21 * rho_1 * k_12) * (l_21 * k_12 *
    rho_1 + l_22 * k_22 * rho_2) = (1 - s) * l_22 * (l_21 * k_12 * rho_1 + l_22 * k_22 * rho_2) + s * l_22 *
    k_22 * rho_2.
Proof.
  certify (Certificate [divided_by (Var 1 * Var 3 * Var 5 + Var 2 * Var 4 * Var 6) Gt (FromHypothesis 10)]
    Identity).
Qed.

Lemma II_5d_33 :
  exists s k_11 k_12 k_21 k_22 l_11 l_12 l_21 l_22 rho_1 rho_2 : R,
  (s = 1 / 2 /\ k_11 = 1 / 2 /\ k_12 = 1 / 2 /\ k_21 = 1 / 2 /\ k_22 = 1 / 2 /\ l_11 = 1 / 2 /\ l_12 = 1 / 2
    /\ l_21 = 1 / 2 /\ l_22 = 1 / 2 /\ rho_1 = 1 / 2 /\ rho_2 = 1 / 2) /\
  s >= 0 /\ s <= 1 /\ k_11 > 0 /\ k_12 > 0 /\ k_21 > 0 /\ k_22 > 0 /\ l_11 > 0 /\ l_12 > 0 /\ l_21 > 0 /\
  l_22 > 0 /\ rho_1 > 0 /\ rho_2 > 0 /\ k_11 + k_12 = 1 /\ k_21 + k_22 = 1 /\ l_11 + l_12 = 1 /\
  l_21 + l_22 = 1 /\ rho_1 + rho_2 = 1 /\
  k_11 * l_11 + k_12 * l_21 <> 0 /\
  l_11 * rho_1 * k_11 + l_12 * rho_2 * k_21 <> 0 /\
  k_12 * l_21 + k_11 * l_11 <> 0 /\
  l_21 * rho_1 * k_12 + l_22 * rho_2 * k_22 <> 0 /\
  k_21 * l_12 + k_22 * l_22 <> 0 /\
  l_12 * rho_2 * k_21 + l_11 * rho_1 * k_11 <> 0 /\
  k_22 * l_22 + k_21 * l_12 <> 0 /\
  l_22 * rho_2 * k_22 + l_21 * rho_1 * k_12 <> 0 /\
  ~ (rho_1 * ((k_11 ^ 2 * l_11 + k_11 * s * l_11 + k_11 * k_12 * l_21 - k_11 ^ 2 * s * l_11 - k_11 * s * k_12
    * l_21) / (k_11 * l_11 + k_12 * l_21)) * ((l_11 ^ 2 * rho_1 * k_11 + l_11 * s * rho_1 * k_11 + l_11 * l_12
    * rho_2 * k_21 - l_11 ^ 2 * s * rho_1 * k_11 - l_11 * s * l_12 * rho_2 * k_21) / (l_11 * rho_1 * k_11 +
    l_12 * rho_2 * k_21)) + rho_1 * ((k_12 ^ 2 * l_21 + k_12 * s * l_21 + k_12 * k_11 * l_11 - k_12 ^ 2 * s *
    l_21 - k_12 * s * k_11 * l_11) / (k_12 * l_21 + k_11 * l_11)) * ((l_21 ^ 2 * rho_1 * k_12 + l_21 * s *
    rho_1 * k_12 + l_21 * l_22 * rho_2 * k_22 - l_21 ^ 2 * s * rho_1 * k_12 - l_21 * s * l_22 * rho_2 * k_22)
    / (l_21 * rho_1 * k_12 + l_22 * rho_2 * k_22)) + rho_2 * ((k_21 ^ 2 * l_12 + k_21 * s * l_12 + k_21 * k_22
    * l_22 - k_21 ^ 2 * s * l_12 - k_21 * s * k_22 * l_22) / (k_21 * l_12 + k_22 * l_22)) * ((l_12 ^ 2 * rho_2
    * k_21 + l_12 * s * rho_2 * k_21 + l_12 * l_11 * rho_1 * k_11 - l_12 ^ 2 * s * rho_2 * k_21 - l_12 * s *
    l_11 * rho_1 * k_11) / (l_12 * rho_2 * k_21 + l_11 * rho_1 * k_11)) + rho_2 * ((k_22 ^ 2 * l_22 + k_22 * s
    * l_22 + k_22 * k_21 * l_12 - k_22 ^ 2 * s * l_22 - k_22 * s * k_21 * l_12) / (k_22 * l_22 + k_21 * l_12))
    * ((l_22 ^ 2 * rho_2 * k_22 + l_22 * s * rho_2 * k_22 + l_22 * l_21 * rho_1 * k_12 - l_22 ^ 2 * s * rho_2
    * k_22 - l_22 * s * l_21 * rho_1 * k_12) / (l_22 * rho_2 * k_22 + l_21 * rho_1 * k_12)) > rho_1 * k_11 *
    l_11 + rho_1 * k_12 * l_21 + rho_2 * k_21 * l_12 + rho_2 * k_22 * l_22).
Proof.
  exists (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2).
  decide_numbers.
Qed.
