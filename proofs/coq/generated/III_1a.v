(* Theorem III.1a: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_1a_5 :
  forall k_11 : R,
  k_11 > 0 ->
  k_11 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1a_1 :
  forall k_11 k_12 l_11 l_21 : R,
  k_11 > 0 -> k_12 > 0 -> l_11 > 0 -> l_21 > 0 -> k_11 + k_12 = 1 ->
  k_11 * l_11 + k_12 * l_21 <> 0.
Proof.
  certify (Certificate [] (Eliminate 4 1 (StrictSign Gt (Coefficients [between 0 0 1; above 2 0; above 3 0]
    (Int 1))))).
Qed.

Lemma III_1a_2 :
  forall k_11 k_21 l_11 l_12 rho_1 rho_2 : R,
  k_11 > 0 -> k_21 > 0 -> l_11 > 0 -> l_12 > 0 -> rho_1 > 0 -> rho_2 > 0 -> l_11 + l_12 = 1 ->
  rho_1 + rho_2 = 1 ->
  k_11 * l_11 * rho_1 + k_21 * l_12 * rho_2 <> 0.
Proof.
  certify (Certificate [] (Eliminate 6 3 (Eliminate 7 5 (StrictSign Gt (Coefficients [above 0 0; above 1 0;
    between 2 0 1; between 4 0 1] (Int 1)))))).
Qed.

Lemma III_1a_3 :
  forall k_12 k_22 l_21 l_22 rho_1 rho_2 : R,
  k_12 > 0 -> k_22 > 0 -> l_21 > 0 -> l_22 > 0 -> rho_1 > 0 -> rho_2 > 0 -> l_21 + l_22 = 1 ->
  rho_1 + rho_2 = 1 ->
  k_12 * l_21 * rho_1 + k_22 * l_22 * rho_2 <> 0.
Proof.
  certify (Certificate [] (Eliminate 6 3 (Eliminate 7 5 (StrictSign Gt (Coefficients [above 0 0; above 1 0;
    between 2 0 1; between 4 0 1] (Int 1)))))).
Qed.

Lemma III_1a_4 :
  forall k_21 k_22 l_12 l_22 : R,
  k_21 > 0 -> k_22 > 0 -> l_12 > 0 -> l_22 > 0 -> k_21 + k_22 = 1 ->
  k_21 * l_12 + k_22 * l_22 <> 0.
Proof.
  certify (Certificate [] (Eliminate 4 1 (StrictSign Gt (Coefficients [between 0 0 1; above 2 0; above 3 0]
    (Int 1))))).
Qed.

Lemma III_1a_6 :
  forall k_12 : R,
  k_12 > 0 ->
  k_12 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1a_7 :
  forall k_21 : R,
  k_21 > 0 ->
  k_21 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1a_8 :
  forall k_22 : R,
  k_22 > 0 ->
  k_22 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1a_9 :
  forall l_11 : R,
  l_11 > 0 ->
  l_11 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1a_10 :
  forall l_12 : R,
  l_12 > 0 ->
  l_12 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1a_11 :
  forall l_21 : R,
  l_21 > 0 ->
  l_21 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1a_12 :
  forall l_22 : R,
  l_22 > 0 ->
  l_22 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1a_13 :
  forall rho_1 : R,
  rho_1 > 0 ->
  rho_1 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1a_14 :
  forall rho_2 : R,
  rho_2 > 0 ->
  rho_2 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1a_15 :
  forall k_11 k_12 : R,
  k_11 > 0 -> k_12 > 0 -> k_11 + k_12 = 1 ->
  k_11 + k_12 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma III_1a_16 :
  forall k_11 k_12 l_11 l_21 rho_1 : R,
  k_11 > 0 -> k_12 > 0 -> l_11 > 0 -> l_21 > 0 -> rho_1 > 0 -> k_11 + k_12 = 1 ->
  k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1 > 0.
Proof.
  certify (Certificate [] (Eliminate 5 1 (Coefficients [between 0 0 1; above 2 0; above 3 0; above 4 0] (Int
    1)))).
Qed.

Lemma III_1a_19 :
  forall k_21 k_22 : R,
  k_21 > 0 -> k_22 > 0 -> k_21 + k_22 = 1 ->
  k_21 + k_22 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma III_1a_20 :
  forall k_21 k_22 l_12 l_22 rho_2 : R,
  k_21 > 0 -> k_22 > 0 -> l_12 > 0 -> l_22 > 0 -> rho_2 > 0 -> k_21 + k_22 = 1 ->
  k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2 > 0.
Proof.
  certify (Certificate [] (Eliminate 5 1 (Coefficients [between 0 0 1; above 2 0; above 3 0; above 4 0] (Int
    1)))).
Qed.

Lemma III_1a_23 :
  forall l_11 l_12 : R,
  l_11 > 0 -> l_12 > 0 -> l_11 + l_12 = 1 ->
  l_11 + l_12 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma III_1a_24 :
  forall k_11 k_21 l_11 l_12 rho_1 rho_2 : R,
  k_11 > 0 -> k_21 > 0 -> l_11 > 0 -> l_12 > 0 -> rho_1 > 0 -> rho_2 > 0 -> l_11 + l_12 = 1 ->
  rho_1 + rho_2 = 1 ->
  l_11 * k_11 * rho_1 + l_12 * k_21 * rho_2 > 0.
Proof.
  certify (Certificate [] (Eliminate 6 3 (Eliminate 7 5 (Coefficients [above 0 0; above 1 0; between 2 0 1;
    between 4 0 1] (Int 1))))).
Qed.

Lemma III_1a_27 :
  forall l_21 l_22 : R,
  l_21 > 0 -> l_22 > 0 -> l_21 + l_22 = 1 ->
  l_21 + l_22 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma III_1a_28 :
  forall k_12 k_22 l_21 l_22 rho_1 rho_2 : R,
  k_12 > 0 -> k_22 > 0 -> l_21 > 0 -> l_22 > 0 -> rho_1 > 0 -> rho_2 > 0 -> l_21 + l_22 = 1 ->
  rho_1 + rho_2 = 1 ->
  l_21 * k_12 * rho_1 + l_22 * k_22 * rho_2 > 0.
Proof.
  certify (Certificate [] (Eliminate 6 3 (Eliminate 7 5 (Coefficients [above 0 0; above 1 0; between 2 0 1;
    between 4 0 1] (Int 1))))).
Qed.

Lemma III_1a_17 :
  forall k_11 k_12 l_11 l_21 rho_1 : R,
  k_11 > 0 -> k_12 > 0 -> l_11 > 0 -> l_21 > 0 -> rho_1 > 0 -> k_11 + k_12 = 1 ->
  k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1 > 0 ->
  k_11 * l_11 + k_12 * l_21 <> 0 /\
  k_11 * l_11 / (k_11 * l_11 + k_12 * l_21) * (k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1) = k_11 * l_11 *
    rho_1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 + Var 1 * Var 3) Gt (Eliminate 5 1 (Coefficients [between 0
    0 1; above 2 0; above 3 0] (Int 1)))] Identity).
Qed.

Lemma III_1a_18 :
  forall k_11 k_12 l_11 l_21 rho_1 : R,
  k_11 > 0 -> k_12 > 0 -> l_11 > 0 -> l_21 > 0 -> rho_1 > 0 -> k_11 + k_12 = 1 ->
  k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1 > 0 ->
  k_12 * l_21 + k_11 * l_11 <> 0 /\
  k_12 * l_21 / (k_12 * l_21 + k_11 * l_11) * (k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1) = k_12 * l_21 *
    rho_1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 + Var 1 * Var 3) Gt (Eliminate 5 1 (Coefficients [between 0
    0 1; above 2 0; above 3 0] (Int 1)))] Identity).
Qed.

Lemma III_1a_21 :
  forall k_21 k_22 l_12 l_22 rho_2 : R,
  k_21 > 0 -> k_22 > 0 -> l_12 > 0 -> l_22 > 0 -> rho_2 > 0 -> k_21 + k_22 = 1 ->
  k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2 > 0 ->
  k_21 * l_12 + k_22 * l_22 <> 0 /\
  k_21 * l_12 / (k_21 * l_12 + k_22 * l_22) * (k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2) = k_21 * l_12 *
    rho_2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 + Var 1 * Var 3) Gt (Eliminate 5 1 (Coefficients [between 0
    0 1; above 2 0; above 3 0] (Int 1)))] Identity).
Qed.

Lemma III_1a_22 :
  forall k_21 k_22 l_12 l_22 rho_2 : R,
  k_21 > 0 -> k_22 > 0 -> l_12 > 0 -> l_22 > 0 -> rho_2 > 0 -> k_21 + k_22 = 1 ->
  k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2 > 0 ->
  k_22 * l_22 + k_21 * l_12 <> 0 /\
  k_22 * l_22 / (k_22 * l_22 + k_21 * l_12) * (k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2) = k_22 * l_22 *
    rho_2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 + Var 1 * Var 3) Gt (Eliminate 5 1 (Coefficients [between 0
    0 1; above 2 0; above 3 0] (Int 1)))] Identity).
Qed.

Lemma III_1a_25 :
  forall k_11 k_21 l_11 l_12 rho_1 rho_2 : R,
  k_11 > 0 -> k_21 > 0 -> l_11 > 0 -> l_12 > 0 -> rho_1 > 0 -> rho_2 > 0 -> l_11 + l_12 = 1 ->
  rho_1 + rho_2 = 1 -> l_11 * k_11 * rho_1 + l_12 * k_21 * rho_2 > 0 ->
  l_11 * rho_1 * k_11 + l_12 * rho_2 * k_21 <> 0 /\
  l_11 * rho_1 * k_11 / (l_11 * rho_1 * k_11 + l_12 * rho_2 * k_21) * (l_11 * k_11 * rho_1 + l_12 * k_21 *
    rho_2) = l_11 * k_11 * rho_1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 * Var 4 + Var 1 * Var 3 * Var 5) Gt (FromHypothesis 8)]
    Identity).
Qed.

Lemma III_1a_26 :
  forall k_11 k_21 l_11 l_12 rho_1 rho_2 : R,
  k_11 > 0 -> k_21 > 0 -> l_11 > 0 -> l_12 > 0 -> rho_1 > 0 -> rho_2 > 0 -> l_11 + l_12 = 1 ->
  rho_1 + rho_2 = 1 -> l_11 * k_11 * rho_1 + l_12 * k_21 * rho_2 > 0 ->
  l_12 * rho_2 * k_21 + l_11 * rho_1 * k_11 <> 0 /\
  l_12 * rho_2 * k_21 / (l_12 * rho_2 * k_21 + l_11 * rho_1 * k_11) * (l_11 * k_11 * rho_1 + l_12 * k_21 *
    rho_2) = l_12 * k_21 * rho_2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 * Var 4 + Var 1 * Var 3 * Var 5) Gt (FromHypothesis 8)]
    Identity).
Qed.

Lemma III_1a_29 :
  forall k_12 k_22 l_21 l_22 rho_1 rho_2 : R,
  k_12 > 0 -> k_22 > 0 -> l_21 > 0 -> l_22 > 0 -> rho_1 > 0 -> rho_2 > 0 -> l_21 + l_22 = 1 ->
  rho_1 + rho_2 = 1 -> l_21 * k_12 * rho_1 + l_22 * k_22 * rho_2 > 0 ->
  l_21 * rho_1 * k_12 + l_22 * rho_2 * k_22 <> 0 /\
  l_21 * rho_1 * k_12 / (l_21 * rho_1 * k_12 + l_22 * rho_2 * k_22) * (l_21 * k_12 * rho_1 + l_22 * k_22 *
    rho_2) = l_21 * k_12 * rho_1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 * Var 4 + Var 1 * Var 3 * Var 5) Gt (FromHypothesis 8)]
    Identity).
Qed.

Lemma III_1a_30 :
  forall k_12 k_22 l_21 l_22 rho_1 rho_2 : R,
  k_12 > 0 -> k_22 > 0 -> l_21 > 0 -> l_22 > 0 -> rho_1 > 0 -> rho_2 > 0 -> l_21 + l_22 = 1 ->
  rho_1 + rho_2 = 1 -> l_21 * k_12 * rho_1 + l_22 * k_22 * rho_2 > 0 ->
  l_22 * rho_2 * k_22 + l_21 * rho_1 * k_12 <> 0 /\
  l_22 * rho_2 * k_22 / (l_22 * rho_2 * k_22 + l_21 * rho_1 * k_12) * (l_21 * k_12 * rho_1 + l_22 * k_22 *
    rho_2) = l_22 * k_22 * rho_2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 * Var 4 + Var 1 * Var 3 * Var 5) Gt (FromHypothesis 8)]
    Identity).
Qed.

Lemma III_1a_31 :
  exists k_11 k_12 k_21 k_22 l_11 l_12 l_21 l_22 rho_1 rho_2 : R,
  (k_11 = 1 / 2 /\ k_12 = 1 / 2 /\ k_21 = 1 / 2 /\ k_22 = 1 / 2 /\ l_11 = 1 / 2 /\ l_12 = 1 / 2 /\ l_21 = 1 /
    2 /\ l_22 = 1 / 2 /\ rho_1 = 1 / 2 /\ rho_2 = 1 / 2) /\
  k_11 > 0 /\ k_12 > 0 /\ k_21 > 0 /\ k_22 > 0 /\ l_11 > 0 /\ l_12 > 0 /\ l_21 > 0 /\ l_22 > 0 /\ rho_1 > 0 /\
  rho_2 > 0 /\ k_11 + k_12 = 1 /\ k_21 + k_22 = 1 /\ l_11 + l_12 = 1 /\ l_21 + l_22 = 1 /\
  rho_1 + rho_2 = 1 /\
  k_11 * l_11 + k_12 * l_21 <> 0 /\
  l_11 * rho_1 * k_11 + l_12 * rho_2 * k_21 <> 0 /\
  k_12 * l_21 + k_11 * l_11 <> 0 /\
  l_21 * rho_1 * k_12 + l_22 * rho_2 * k_22 <> 0 /\
  k_21 * l_12 + k_22 * l_22 <> 0 /\
  l_12 * rho_2 * k_21 + l_11 * rho_1 * k_11 <> 0 /\
  k_22 * l_22 + k_21 * l_12 <> 0 /\
  l_22 * rho_2 * k_22 + l_21 * rho_1 * k_12 <> 0 /\
  ~ (rho_1 * (k_11 * l_11 / (k_11 * l_11 + k_12 * l_21)) * (l_11 * rho_1 * k_11 / (l_11 * rho_1 * k_11 + l_12
    * rho_2 * k_21)) + rho_1 * (k_12 * l_21 / (k_12 * l_21 + k_11 * l_11)) * (l_21 * rho_1 * k_12 / (l_21 *
    rho_1 * k_12 + l_22 * rho_2 * k_22)) + rho_2 * (k_21 * l_12 / (k_21 * l_12 + k_22 * l_22)) * (l_12 * rho_2
    * k_21 / (l_12 * rho_2 * k_21 + l_11 * rho_1 * k_11)) + rho_2 * (k_22 * l_22 / (k_22 * l_22 + k_21 *
    l_12)) * (l_22 * rho_2 * k_22 / (l_22 * rho_2 * k_22 + l_21 * rho_1 * k_12)) > rho_1 * k_11 * l_11 + rho_1
    * k_12 * l_21 + rho_2 * k_21 * l_12 + rho_2 * k_22 * l_22).
Proof.
  exists (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2).
  decide_numbers.
Qed.
