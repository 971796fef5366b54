(* Theorem III.1b: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_1b_7 :
  forall k_11 : R,
  k_11 > 0 ->
  k_11 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1b_1 :
  forall k_11 k_12 l_11 l_12 l_21 l_22 m_11 m_21 : R,
  k_11 > 0 -> k_12 > 0 -> l_11 > 0 -> l_12 > 0 -> l_21 > 0 -> l_22 > 0 -> m_11 > 0 -> m_21 > 0 ->
  k_11 + k_12 = 1 -> l_11 + l_12 = 1 -> l_21 + l_22 = 1 ->
  k_11 * l_11 * m_11 + k_11 * l_12 * m_21 + k_12 * l_21 * m_11 + k_12 * l_22 * m_21 <> 0.
Proof.
  certify (Certificate [] (Eliminate 8 1 (Eliminate 9 3 (Eliminate 10 5 (StrictSign Gt (Coefficients [between
    0 0 1; between 2 0 1; between 4 0 1; above 6 0; above 7 0] (Int 1))))))).
Qed.

Lemma III_1b_2 :
  forall k_11 k_21 l_11 l_12 m_11 m_12 m_21 m_22 rho_1 rho_2 : R,
  k_11 > 0 -> k_21 > 0 -> l_11 > 0 -> l_12 > 0 -> m_11 > 0 -> m_12 > 0 -> m_21 > 0 -> m_22 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> l_11 + l_12 = 1 -> m_11 + m_12 = 1 -> m_21 + m_22 = 1 -> rho_1 + rho_2 = 1 ->
  k_11 * l_11 * m_11 * rho_1 + k_11 * l_12 * m_21 * rho_1 + k_21 * l_11 * m_12 * rho_2 + k_21 * l_12 * m_22 *
    rho_2 <> 0.
Proof.
  certify (Certificate [] (Eliminate 10 3 (Eliminate 11 5 (Eliminate 12 7 (Eliminate 13 9 (StrictSign Gt
    (Coefficients [above 0 0; above 1 0; between 2 0 1; between 4 0 1; between 6 0 1; between 8 0 1] (Int
    1)))))))).
Qed.

Lemma III_1b_3 :
  forall k_11 k_12 k_21 k_22 l_11 l_21 m_11 m_12 rho_1 rho_2 : R,
  k_11 > 0 -> k_12 > 0 -> k_21 > 0 -> k_22 > 0 -> l_11 > 0 -> l_21 > 0 -> m_11 > 0 -> m_12 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> k_11 + k_12 = 1 -> k_21 + k_22 = 1 -> m_11 + m_12 = 1 -> rho_1 + rho_2 = 1 ->
  k_11 * l_11 * m_11 * rho_1 + k_12 * l_21 * m_11 * rho_1 + k_21 * l_11 * m_12 * rho_2 + k_22 * l_21 * m_12 *
    rho_2 <> 0.
Proof.
  certify (Certificate [] (Eliminate 10 1 (Eliminate 11 3 (Eliminate 12 7 (Eliminate 13 9 (StrictSign Gt
    (Coefficients [between 0 0 1; between 2 0 1; above 4 0; above 5 0; between 6 0 1; between 8 0 1] (Int
    1)))))))).
Qed.

Lemma III_1b_4 :
  forall k_11 k_12 k_21 k_22 l_12 l_22 m_21 m_22 rho_1 rho_2 : R,
  k_11 > 0 -> k_12 > 0 -> k_21 > 0 -> k_22 > 0 -> l_12 > 0 -> l_22 > 0 -> m_21 > 0 -> m_22 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> k_11 + k_12 = 1 -> k_21 + k_22 = 1 -> m_21 + m_22 = 1 -> rho_1 + rho_2 = 1 ->
  k_11 * l_12 * m_21 * rho_1 + k_12 * l_22 * m_21 * rho_1 + k_21 * l_12 * m_22 * rho_2 + k_22 * l_22 * m_22 *
    rho_2 <> 0.
Proof.
  certify (Certificate [] (Eliminate 10 1 (Eliminate 11 3 (Eliminate 12 7 (Eliminate 13 9 (StrictSign Gt
    (Coefficients [between 0 0 1; between 2 0 1; above 4 0; above 5 0; between 6 0 1; between 8 0 1] (Int
    1)))))))).
Qed.

Lemma III_1b_5 :
  forall k_12 k_22 l_21 l_22 m_11 m_12 m_21 m_22 rho_1 rho_2 : R,
  k_12 > 0 -> k_22 > 0 -> l_21 > 0 -> l_22 > 0 -> m_11 > 0 -> m_12 > 0 -> m_21 > 0 -> m_22 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> l_21 + l_22 = 1 -> m_11 + m_12 = 1 -> m_21 + m_22 = 1 -> rho_1 + rho_2 = 1 ->
  k_12 * l_21 * m_11 * rho_1 + k_12 * l_22 * m_21 * rho_1 + k_22 * l_21 * m_12 * rho_2 + k_22 * l_22 * m_22 *
    rho_2 <> 0.
Proof.
  certify (Certificate [] (Eliminate 10 3 (Eliminate 11 5 (Eliminate 12 7 (Eliminate 13 9 (StrictSign Gt
    (Coefficients [above 0 0; above 1 0; between 2 0 1; between 4 0 1; between 6 0 1; between 8 0 1] (Int
    1)))))))).
Qed.

Lemma III_1b_6 :
  forall k_21 k_22 l_11 l_12 l_21 l_22 m_12 m_22 : R,
  k_21 > 0 -> k_22 > 0 -> l_11 > 0 -> l_12 > 0 -> l_21 > 0 -> l_22 > 0 -> m_12 > 0 -> m_22 > 0 ->
  k_21 + k_22 = 1 -> l_11 + l_12 = 1 -> l_21 + l_22 = 1 ->
  k_21 * l_11 * m_12 + k_21 * l_12 * m_22 + k_22 * l_21 * m_12 + k_22 * l_22 * m_22 <> 0.
Proof.
  certify (Certificate [] (Eliminate 8 1 (Eliminate 9 3 (Eliminate 10 5 (StrictSign Gt (Coefficients [between
    0 0 1; between 2 0 1; between 4 0 1; above 6 0; above 7 0] (Int 1))))))).
Qed.

Lemma III_1b_8 :
  forall k_12 : R,
  k_12 > 0 ->
  k_12 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1b_9 :
  forall k_21 : R,
  k_21 > 0 ->
  k_21 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1b_10 :
  forall k_22 : R,
  k_22 > 0 ->
  k_22 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1b_11 :
  forall l_11 : R,
  l_11 > 0 ->
  l_11 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1b_12 :
  forall l_12 : R,
  l_12 > 0 ->
  l_12 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1b_13 :
  forall l_21 : R,
  l_21 > 0 ->
  l_21 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1b_14 :
  forall l_22 : R,
  l_22 > 0 ->
  l_22 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1b_15 :
  forall m_11 : R,
  m_11 > 0 ->
  m_11 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1b_16 :
  forall m_12 : R,
  m_12 > 0 ->
  m_12 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1b_17 :
  forall m_21 : R,
  m_21 > 0 ->
  m_21 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1b_18 :
  forall m_22 : R,
  m_22 > 0 ->
  m_22 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1b_19 :
  forall rho_1 : R,
  rho_1 > 0 ->
  rho_1 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1b_20 :
  forall rho_2 : R,
  rho_2 > 0 ->
  rho_2 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1b_21 :
  forall k_11 k_12 : R,
  k_11 > 0 -> k_12 > 0 -> k_11 + k_12 = 1 ->
  k_11 + k_12 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma III_1b_22 :
  forall k_11 k_12 l_11 l_12 l_21 l_22 m_11 m_21 rho_1 : R,
  k_11 > 0 -> k_12 > 0 -> l_11 > 0 -> l_12 > 0 -> l_21 > 0 -> l_22 > 0 -> m_11 > 0 -> m_21 > 0 -> rho_1 > 0 ->
  k_11 + k_12 = 1 -> l_11 + l_12 = 1 -> l_21 + l_22 = 1 ->
  k_11 * (l_11 * m_11 * rho_1 + l_12 * m_21 * rho_1) + k_12 * (l_21 * m_11 * rho_1 + l_22 * m_21 * rho_1) > 0.
Proof.
  certify (Certificate [] (Eliminate 9 1 (Eliminate 10 3 (Eliminate 11 5 (Coefficients [between 0 0 1; between
    2 0 1; between 4 0 1; above 6 0; above 7 0; above 8 0] (Int 1)))))).
Qed.

Lemma III_1b_25 :
  forall k_21 k_22 : R,
  k_21 > 0 -> k_22 > 0 -> k_21 + k_22 = 1 ->
  k_21 + k_22 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma III_1b_26 :
  forall k_21 k_22 l_11 l_12 l_21 l_22 m_12 m_22 rho_2 : R,
  k_21 > 0 -> k_22 > 0 -> l_11 > 0 -> l_12 > 0 -> l_21 > 0 -> l_22 > 0 -> m_12 > 0 -> m_22 > 0 -> rho_2 > 0 ->
  k_21 + k_22 = 1 -> l_11 + l_12 = 1 -> l_21 + l_22 = 1 ->
  k_21 * (l_11 * m_12 * rho_2 + l_12 * m_22 * rho_2) + k_22 * (l_21 * m_12 * rho_2 + l_22 * m_22 * rho_2) > 0.
Proof.
  certify (Certificate [] (Eliminate 9 1 (Eliminate 10 3 (Eliminate 11 5 (Coefficients [between 0 0 1; between
    2 0 1; between 4 0 1; above 6 0; above 7 0; above 8 0] (Int 1)))))).
Qed.

Lemma III_1b_29 :
  forall l_11 l_12 : R,
  l_11 > 0 -> l_12 > 0 -> l_11 + l_12 = 1 ->
  l_11 + l_12 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma III_1b_30 :
  forall k_11 k_21 l_11 l_12 m_11 m_12 m_21 m_22 rho_1 rho_2 : R,
  k_11 > 0 -> k_21 > 0 -> l_11 > 0 -> l_12 > 0 -> m_11 > 0 -> m_12 > 0 -> m_21 > 0 -> m_22 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> l_11 + l_12 = 1 -> m_11 + m_12 = 1 -> m_21 + m_22 = 1 -> rho_1 + rho_2 = 1 ->
  l_11 * (k_11 * m_11 * rho_1 + k_21 * m_12 * rho_2) + l_12 * (k_11 * m_21 * rho_1 + k_21 * m_22 * rho_2) > 0.
Proof.
  certify (Certificate [] (Eliminate 10 3 (Eliminate 11 5 (Eliminate 12 7 (Eliminate 13 9 (Coefficients [above
    0 0; above 1 0; between 2 0 1; between 4 0 1; between 6 0 1; between 8 0 1] (Int 1))))))).
Qed.

Lemma III_1b_33 :
  forall l_21 l_22 : R,
  l_21 > 0 -> l_22 > 0 -> l_21 + l_22 = 1 ->
  l_21 + l_22 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma III_1b_34 :
  forall k_12 k_22 l_21 l_22 m_11 m_12 m_21 m_22 rho_1 rho_2 : R,
  k_12 > 0 -> k_22 > 0 -> l_21 > 0 -> l_22 > 0 -> m_11 > 0 -> m_12 > 0 -> m_21 > 0 -> m_22 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> l_21 + l_22 = 1 -> m_11 + m_12 = 1 -> m_21 + m_22 = 1 -> rho_1 + rho_2 = 1 ->
  l_21 * (k_12 * m_11 * rho_1 + k_22 * m_12 * rho_2) + l_22 * (k_12 * m_21 * rho_1 + k_22 * m_22 * rho_2) > 0.
Proof.
  certify (Certificate [] (Eliminate 10 3 (Eliminate 11 5 (Eliminate 12 7 (Eliminate 13 9 (Coefficients [above
    0 0; above 1 0; between 2 0 1; between 4 0 1; between 6 0 1; between 8 0 1] (Int 1))))))).
Qed.

Lemma III_1b_37 :
  forall m_11 m_12 : R,
  m_11 > 0 -> m_12 > 0 -> m_11 + m_12 = 1 ->
  m_11 + m_12 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma III_1b_38 :
  forall k_11 k_12 k_21 k_22 l_11 l_21 m_11 m_12 rho_1 rho_2 : R,
  k_11 > 0 -> k_12 > 0 -> k_21 > 0 -> k_22 > 0 -> l_11 > 0 -> l_21 > 0 -> m_11 > 0 -> m_12 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> k_11 + k_12 = 1 -> k_21 + k_22 = 1 -> m_11 + m_12 = 1 -> rho_1 + rho_2 = 1 ->
  m_11 * (k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1) + m_12 * (k_21 * l_11 * rho_2 + k_22 * l_21 * rho_2) > 0.
Proof.
  certify (Certificate [] (Eliminate 10 1 (Eliminate 11 3 (Eliminate 12 7 (Eliminate 13 9 (Coefficients
    [between 0 0 1; between 2 0 1; above 4 0; above 5 0; between 6 0 1; between 8 0 1] (Int 1))))))).
Qed.

Lemma III_1b_41 :
  forall m_21 m_22 : R,
  m_21 > 0 -> m_22 > 0 -> m_21 + m_22 = 1 ->
  m_21 + m_22 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma III_1b_42 :
  forall k_11 k_12 k_21 k_22 l_12 l_22 m_21 m_22 rho_1 rho_2 : R,
  k_11 > 0 -> k_12 > 0 -> k_21 > 0 -> k_22 > 0 -> l_12 > 0 -> l_22 > 0 -> m_21 > 0 -> m_22 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> k_11 + k_12 = 1 -> k_21 + k_22 = 1 -> m_21 + m_22 = 1 -> rho_1 + rho_2 = 1 ->
  m_21 * (k_11 * l_12 * rho_1 + k_12 * l_22 * rho_1) + m_22 * (k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2) > 0.
Proof.
  certify (Certificate [] (Eliminate 10 1 (Eliminate 11 3 (Eliminate 12 7 (Eliminate 13 9 (Coefficients
    [between 0 0 1; between 2 0 1; above 4 0; above 5 0; between 6 0 1; between 8 0 1] (Int 1))))))).
Qed.

Lemma III_1b_23 :
  forall k_11 k_12 l_11 l_12 l_21 l_22 m_11 m_21 rho_1 : R,
  k_11 > 0 -> k_12 > 0 -> l_11 > 0 -> l_12 > 0 -> l_21 > 0 -> l_22 > 0 -> m_11 > 0 -> m_21 > 0 -> rho_1 > 0 ->
  k_11 + k_12 = 1 -> l_11 + l_12 = 1 -> l_21 + l_22 = 1 ->
  k_11 * (l_11 * m_11 * rho_1 + l_12 * m_21 * rho_1) + k_12 * (l_21 * m_11 * rho_1 + l_22 * m_21 * rho_1) > 0
    ->
  k_11 * l_11 * m_11 + k_11 * l_12 * m_21 + m_11 * k_12 * l_21 + m_21 * k_12 * l_22 <> 0 /\
  (k_11 * l_11 * m_11 + k_11 * l_12 * m_21) / (k_11 * l_11 * m_11 + k_11 * l_12 * m_21 + m_11 * k_12 * l_21 +
    m_21 * k_12 * l_22) * (k_11 * (l_11 * m_11 * rho_1 + l_12 * m_21 * rho_1) + k_12 * (l_21 * m_11 * rho_1 +
    l_22 * m_21 * rho_1)) = k_11 * (l_11 * m_11 * rho_1 + l_12 * m_21 * rho_1).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 * Var 6 + Var 0 * Var 3 * Var 7 + Var 1 * Var 4 * Var 6 +
    Var 1 * Var 5 * Var 7) Gt (Eliminate 9 1 (Eliminate 10 3 (Eliminate 11 5 (Coefficients [between 0 0 1;
    between 2 0 1; between 4 0 1; above 6 0; above 7 0] (Int 1)))))] Identity).
Qed.

Lemma III_1b_24 :
  forall k_11 k_12 l_11 l_12 l_21 l_22 m_11 m_21 rho_1 : R,
  k_11 > 0 -> k_12 > 0 -> l_11 > 0 -> l_12 > 0 -> l_21 > 0 -> l_22 > 0 -> m_11 > 0 -> m_21 > 0 -> rho_1 > 0 ->
  k_11 + k_12 = 1 -> l_11 + l_12 = 1 -> l_21 + l_22 = 1 ->
  k_11 * (l_11 * m_11 * rho_1 + l_12 * m_21 * rho_1) + k_12 * (l_21 * m_11 * rho_1 + l_22 * m_21 * rho_1) > 0
    ->
  k_12 * l_21 * m_11 + k_12 * l_22 * m_21 + m_11 * k_11 * l_11 + m_21 * k_11 * l_12 <> 0 /\
  (k_12 * l_21 * m_11 + k_12 * l_22 * m_21) / (k_12 * l_21 * m_11 + k_12 * l_22 * m_21 + m_11 * k_11 * l_11 +
    m_21 * k_11 * l_12) * (k_11 * (l_11 * m_11 * rho_1 + l_12 * m_21 * rho_1) + k_12 * (l_21 * m_11 * rho_1 +
    l_22 * m_21 * rho_1)) = k_12 * (l_21 * m_11 * rho_1 + l_22 * m_21 * rho_1).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 * Var 6 + Var 0 * Var 3 * Var 7 + Var 1 * Var 4 * Var 6 +
    Var 1 * Var 5 * Var 7) Gt (Eliminate 9 1 (Eliminate 10 3 (Eliminate 11 5 (Coefficients [between 0 0 1;
    between 2 0 1; between 4 0 1; above 6 0; above 7 0] (Int 1)))))] Identity).
Qed.

Lemma III_1b_27 :
  forall k_21 k_22 l_11 l_12 l_21 l_22 m_12 m_22 rho_2 : R,
  k_21 > 0 -> k_22 > 0 -> l_11 > 0 -> l_12 > 0 -> l_21 > 0 -> l_22 > 0 -> m_12 > 0 -> m_22 > 0 -> rho_2 > 0 ->
  k_21 + k_22 = 1 -> l_11 + l_12 = 1 -> l_21 + l_22 = 1 ->
  k_21 * (l_11 * m_12 * rho_2 + l_12 * m_22 * rho_2) + k_22 * (l_21 * m_12 * rho_2 + l_22 * m_22 * rho_2) > 0
    ->
  k_21 * l_11 * m_12 + k_21 * l_12 * m_22 + m_12 * k_22 * l_21 + m_22 * k_22 * l_22 <> 0 /\
  (k_21 * l_11 * m_12 + k_21 * l_12 * m_22) / (k_21 * l_11 * m_12 + k_21 * l_12 * m_22 + m_12 * k_22 * l_21 +
    m_22 * k_22 * l_22) * (k_21 * (l_11 * m_12 * rho_2 + l_12 * m_22 * rho_2) + k_22 * (l_21 * m_12 * rho_2 +
    l_22 * m_22 * rho_2)) = k_21 * (l_11 * m_12 * rho_2 + l_12 * m_22 * rho_2).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 * Var 6 + Var 0 * Var 3 * Var 7 + Var 1 * Var 4 * Var 6 +
    Var 1 * Var 5 * Var 7) Gt (Eliminate 9 1 (Eliminate 10 3 (Eliminate 11 5 (Coefficients [between 0 0 1;
    between 2 0 1; between 4 0 1; above 6 0; above 7 0] (Int 1)))))] Identity).
Qed.

Lemma III_1b_28 :
  forall k_21 k_22 l_11 l_12 l_21 l_22 m_12 m_22 rho_2 : R,
  k_21 > 0 -> k_22 > 0 -> l_11 > 0 -> l_12 > 0 -> l_21 > 0 -> l_22 > 0 -> m_12 > 0 -> m_22 > 0 -> rho_2 > 0 ->
  k_21 + k_22 = 1 -> l_11 + l_12 = 1 -> l_21 + l_22 = 1 ->
  k_21 * (l_11 * m_12 * rho_2 + l_12 * m_22 * rho_2) + k_22 * (l_21 * m_12 * rho_2 + l_22 * m_22 * rho_2) > 0
    ->
  k_22 * l_21 * m_12 + k_22 * l_22 * m_22 + m_12 * k_21 * l_11 + m_22 * k_21 * l_12 <> 0 /\
  (k_22 * l_21 * m_12 + k_22 * l_22 * m_22) / (k_22 * l_21 * m_12 + k_22 * l_22 * m_22 + m_12 * k_21 * l_11 +
    m_22 * k_21 * l_12) * (k_21 * (l_11 * m_12 * rho_2 + l_12 * m_22 * rho_2) + k_22 * (l_21 * m_12 * rho_2 +
    l_22 * m_22 * rho_2)) = k_22 * (l_21 * m_12 * rho_2 + l_22 * m_22 * rho_2).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 * Var 6 + Var 0 * Var 3 * Var 7 + Var 1 * Var 4 * Var 6 +
    Var 1 * Var 5 * Var 7) Gt (Eliminate 9 1 (Eliminate 10 3 (Eliminate 11 5 (Coefficients [between 0 0 1;
    between 2 0 1; between 4 0 1; above 6 0; above 7 0] (Int 1)))))] Identity).
Qed.

Lemma III_1b_31 :
  forall k_11 k_21 l_11 l_12 m_11 m_12 m_21 m_22 rho_1 rho_2 : R,
  k_11 > 0 -> k_21 > 0 -> l_11 > 0 -> l_12 > 0 -> m_11 > 0 -> m_12 > 0 -> m_21 > 0 -> m_22 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> l_11 + l_12 = 1 -> m_11 + m_12 = 1 -> m_21 + m_22 = 1 -> rho_1 + rho_2 = 1 ->
  l_11 * (k_11 * m_11 * rho_1 + k_21 * m_12 * rho_2) + l_12 * (k_11 * m_21 * rho_1 + k_21 * m_22 * rho_2) > 0
    ->
  l_11 * m_11 * rho_1 * k_11 + l_11 * m_12 * rho_2 * k_21 + rho_1 * k_11 * l_12 * m_21 + rho_2 * k_21 * l_12 *
    m_22 <> 0 /\
  (l_11 * m_11 * rho_1 * k_11 + l_11 * m_12 * rho_2 * k_21) / (l_11 * m_11 * rho_1 * k_11 + l_11 * m_12 *
    rho_2 * k_21 + rho_1 * k_11 * l_12 * m_21 + rho_2 * k_21 * l_12 * m_22) * (l_11 * (k_11 * m_11 * rho_1 +
    k_21 * m_12 * rho_2) + l_12 * (k_11 * m_21 * rho_1 + k_21 * m_22 * rho_2)) = l_11 * (k_11 * m_11 * rho_1 +
    k_21 * m_12 * rho_2).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 * Var 4 * Var 8 + Var 0 * Var 3 * Var 6 * Var 8 + Var 1 *
    Var 2 * Var 5 * Var 9 + Var 1 * Var 3 * Var 7 * Var 9) Gt (FromHypothesis 14)] Identity).
Qed.

Lemma III_1b_32 :
  forall k_11 k_21 l_11 l_12 m_11 m_12 m_21 m_22 rho_1 rho_2 : R,
  k_11 > 0 -> k_21 > 0 -> l_11 > 0 -> l_12 > 0 -> m_11 > 0 -> m_12 > 0 -> m_21 > 0 -> m_22 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> l_11 + l_12 = 1 -> m_11 + m_12 = 1 -> m_21 + m_22 = 1 -> rho_1 + rho_2 = 1 ->
  l_11 * (k_11 * m_11 * rho_1 + k_21 * m_12 * rho_2) + l_12 * (k_11 * m_21 * rho_1 + k_21 * m_22 * rho_2) > 0
    ->
  l_12 * m_21 * rho_1 * k_11 + l_12 * m_22 * rho_2 * k_21 + rho_1 * k_11 * l_11 * m_11 + rho_2 * k_21 * l_11 *
    m_12 <> 0 /\
  (l_12 * m_21 * rho_1 * k_11 + l_12 * m_22 * rho_2 * k_21) / (l_12 * m_21 * rho_1 * k_11 + l_12 * m_22 *
    rho_2 * k_21 + rho_1 * k_11 * l_11 * m_11 + rho_2 * k_21 * l_11 * m_12) * (l_11 * (k_11 * m_11 * rho_1 +
    k_21 * m_12 * rho_2) + l_12 * (k_11 * m_21 * rho_1 + k_21 * m_22 * rho_2)) = l_12 * (k_11 * m_21 * rho_1 +
    k_21 * m_22 * rho_2).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 * Var 4 * Var 8 + Var 0 * Var 3 * Var 6 * Var 8 + Var 1 *
    Var 2 * Var 5 * Var 9 + Var 1 * Var 3 * Var 7 * Var 9) Gt (FromHypothesis 14)] Identity).
Qed.

Lemma III_1b_35 :
  forall k_12 k_22 l_21 l_22 m_11 m_12 m_21 m_22 rho_1 rho_2 : R,
  k_12 > 0 -> k_22 > 0 -> l_21 > 0 -> l_22 > 0 -> m_11 > 0 -> m_12 > 0 -> m_21 > 0 -> m_22 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> l_21 + l_22 = 1 -> m_11 + m_12 = 1 -> m_21 + m_22 = 1 -> rho_1 + rho_2 = 1 ->
  l_21 * (k_12 * m_11 * rho_1 + k_22 * m_12 * rho_2) + l_22 * (k_12 * m_21 * rho_1 + k_22 * m_22 * rho_2) > 0
    ->
  l_21 * m_11 * rho_1 * k_12 + l_21 * m_12 * rho_2 * k_22 + rho_1 * k_12 * l_22 * m_21 + rho_2 * k_22 * l_22 *
    m_22 <> 0 /\
  (l_21 * m_11 * rho_1 * k_12 + l_21 * m_12 * rho_2 * k_22) / (l_21 * m_11 * rho_1 * k_12 + l_21 * m_12 *
    rho_2 * k_22 + rho_1 * k_12 * l_22 * m_21 + rho_2 * k_22 * l_22 * m_22) * (l_21 * (k_12 * m_11 * rho_1 +
    k_22 * m_12 * rho_2) + l_22 * (k_12 * m_21 * rho_1 + k_22 * m_22 * rho_2)) = l_21 * (k_12 * m_11 * rho_1 +
    k_22 * m_12 * rho_2).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 * Var 4 * Var 8 + Var 0 * Var 3 * Var 6 * Var 8 + Var 1 *
    Var 2 * Var 5 * Var 9 + Var 1 * Var 3 * Var 7 * Var 9) Gt (FromHypothesis 14)] Identity).
Qed.

Lemma III_1b_36 :
  forall k_12 k_22 l_21 l_22 m_11 m_12 m_21 m_22 rho_1 rho_2 : R,
  k_12 > 0 -> k_22 > 0 -> l_21 > 0 -> l_22 > 0 -> m_11 > 0 -> m_12 > 0 -> m_21 > 0 -> m_22 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> l_21 + l_22 = 1 -> m_11 + m_12 = 1 -> m_21 + m_22 = 1 -> rho_1 + rho_2 = 1 ->
  l_21 * (k_12 * m_11 * rho_1 + k_22 * m_12 * rho_2) + l_22 * (k_12 * m_21 * rho_1 + k_22 * m_22 * rho_2) > 0
    ->
  l_22 * m_21 * rho_1 * k_12 + l_22 * m_22 * rho_2 * k_22 + rho_1 * k_12 * l_21 * m_11 + rho_2 * k_22 * l_21 *
    m_12 <> 0 /\
  (l_22 * m_21 * rho_1 * k_12 + l_22 * m_22 * rho_2 * k_22) / (l_22 * m_21 * rho_1 * k_12 + l_22 * m_22 *
    rho_2 * k_22 + rho_1 * k_12 * l_21 * m_11 + rho_2 * k_22 * l_21 * m_12) * (l_21 * (k_12 * m_11 * rho_1 +
    k_22 * m_12 * rho_2) + l_22 * (k_12 * m_21 * rho_1 + k_22 * m_22 * rho_2)) = l_22 * (k_12 * m_21 * rho_1 +
    k_22 * m_22 * rho_2).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 2 * Var 4 * Var 8 + Var 0 * Var 3 * Var 6 * Var 8 + Var 1 *
    Var 2 * Var 5 * Var 9 + Var 1 * Var 3 * Var 7 * Var 9) Gt (FromHypothesis 14)] Identity).
Qed.

Lemma III_1b_39 :
  forall k_11 k_12 k_21 k_22 l_11 l_21 m_11 m_12 rho_1 rho_2 : R,
  k_11 > 0 -> k_12 > 0 -> k_21 > 0 -> k_22 > 0 -> l_11 > 0 -> l_21 > 0 -> m_11 > 0 -> m_12 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> k_11 + k_12 = 1 -> k_21 + k_22 = 1 -> m_11 + m_12 = 1 -> rho_1 + rho_2 = 1 ->
  m_11 * (k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1) + m_12 * (k_21 * l_11 * rho_2 + k_22 * l_21 * rho_2) > 0
    ->
  m_11 * rho_1 * k_11 * l_11 + m_11 * rho_1 * k_12 * l_21 + l_11 * m_12 * rho_2 * k_21 + l_21 * m_12 * rho_2 *
    k_22 <> 0 /\
  (m_11 * rho_1 * k_11 * l_11 + m_11 * rho_1 * k_12 * l_21) / (m_11 * rho_1 * k_11 * l_11 + m_11 * rho_1 *
    k_12 * l_21 + l_11 * m_12 * rho_2 * k_21 + l_21 * m_12 * rho_2 * k_22) * (m_11 * (k_11 * l_11 * rho_1 +
    k_12 * l_21 * rho_1) + m_12 * (k_21 * l_11 * rho_2 + k_22 * l_21 * rho_2)) = m_11 * (k_11 * l_11 * rho_1 +
    k_12 * l_21 * rho_1).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 4 * Var 6 * Var 8 + Var 1 * Var 5 * Var 6 * Var 8 + Var 2 *
    Var 4 * Var 7 * Var 9 + Var 3 * Var 5 * Var 7 * Var 9) Gt (FromHypothesis 14)] Identity).
Qed.

Lemma III_1b_40 :
  forall k_11 k_12 k_21 k_22 l_11 l_21 m_11 m_12 rho_1 rho_2 : R,
  k_11 > 0 -> k_12 > 0 -> k_21 > 0 -> k_22 > 0 -> l_11 > 0 -> l_21 > 0 -> m_11 > 0 -> m_12 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> k_11 + k_12 = 1 -> k_21 + k_22 = 1 -> m_11 + m_12 = 1 -> rho_1 + rho_2 = 1 ->
  m_11 * (k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1) + m_12 * (k_21 * l_11 * rho_2 + k_22 * l_21 * rho_2) > 0
    ->
  m_12 * rho_2 * k_21 * l_11 + m_12 * rho_2 * k_22 * l_21 + l_11 * m_11 * rho_1 * k_11 + l_21 * m_11 * rho_1 *
    k_12 <> 0 /\
  (m_12 * rho_2 * k_21 * l_11 + m_12 * rho_2 * k_22 * l_21) / (m_12 * rho_2 * k_21 * l_11 + m_12 * rho_2 *
    k_22 * l_21 + l_11 * m_11 * rho_1 * k_11 + l_21 * m_11 * rho_1 * k_12) * (m_11 * (k_11 * l_11 * rho_1 +
    k_12 * l_21 * rho_1) + m_12 * (k_21 * l_11 * rho_2 + k_22 * l_21 * rho_2)) = m_12 * (k_21 * l_11 * rho_2 +
    k_22 * l_21 * rho_2).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 4 * Var 6 * Var 8 + Var 1 * Var 5 * Var 6 * Var 8 + Var 2 *
    Var 4 * Var 7 * Var 9 + Var 3 * Var 5 * Var 7 * Var 9) Gt (FromHypothesis 14)] Identity).
Qed.

Lemma III_1b_43 :
  forall k_11 k_12 k_21 k_22 l_12 l_22 m_21 m_22 rho_1 rho_2 : R,
  k_11 > 0 -> k_12 > 0 -> k_21 > 0 -> k_22 > 0 -> l_12 > 0 -> l_22 > 0 -> m_21 > 0 -> m_22 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> k_11 + k_12 = 1 -> k_21 + k_22 = 1 -> m_21 + m_22 = 1 -> rho_1 + rho_2 = 1 ->
  m_21 * (k_11 * l_12 * rho_1 + k_12 * l_22 * rho_1) + m_22 * (k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2) > 0
    ->
  m_21 * rho_1 * k_11 * l_12 + m_21 * rho_1 * k_12 * l_22 + l_12 * m_22 * rho_2 * k_21 + l_22 * m_22 * rho_2 *
    k_22 <> 0 /\
  (m_21 * rho_1 * k_11 * l_12 + m_21 * rho_1 * k_12 * l_22) / (m_21 * rho_1 * k_11 * l_12 + m_21 * rho_1 *
    k_12 * l_22 + l_12 * m_22 * rho_2 * k_21 + l_22 * m_22 * rho_2 * k_22) * (m_21 * (k_11 * l_12 * rho_1 +
    k_12 * l_22 * rho_1) + m_22 * (k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2)) = m_21 * (k_11 * l_12 * rho_1 +
    k_12 * l_22 * rho_1).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 4 * Var 6 * Var 8 + Var 1 * Var 5 * Var 6 * Var 8 + Var 2 *
    Var 4 * Var 7 * Var 9 + Var 3 * Var 5 * Var 7 * Var 9) Gt (FromHypothesis 14)] Identity).
Qed.

Lemma III_1b_44 :
  forall k_11 k_12 k_21 k_22 l_12 l_22 m_21 m_22 rho_1 rho_2 : R,
  k_11 > 0 -> k_12 > 0 -> k_21 > 0 -> k_22 > 0 -> l_12 > 0 -> l_22 > 0 -> m_21 > 0 -> m_22 > 0 -> rho_1 > 0 ->
  rho_2 > 0 -> k_11 + k_12 = 1 -> k_21 + k_22 = 1 -> m_21 + m_22 = 1 -> rho_1 + rho_2 = 1 ->
  m_21 * (k_11 * l_12 * rho_1 + k_12 * l_22 * rho_1) + m_22 * (k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2) > 0
    ->
  m_22 * rho_2 * k_21 * l_12 + m_22 * rho_2 * k_22 * l_22 + l_12 * m_21 * rho_1 * k_11 + l_22 * m_21 * rho_1 *
    k_12 <> 0 /\
  (m_22 * rho_2 * k_21 * l_12 + m_22 * rho_2 * k_22 * l_22) / (m_22 * rho_2 * k_21 * l_12 + m_22 * rho_2 *
    k_22 * l_22 + l_12 * m_21 * rho_1 * k_11 + l_22 * m_21 * rho_1 * k_12) * (m_21 * (k_11 * l_12 * rho_1 +
    k_12 * l_22 * rho_1) + m_22 * (k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2)) = m_22 * (k_21 * l_12 * rho_2 +
    k_22 * l_22 * rho_2).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 4 * Var 6 * Var 8 + Var 1 * Var 5 * Var 6 * Var 8 + Var 2 *
    Var 4 * Var 7 * Var 9 + Var 3 * Var 5 * Var 7 * Var 9) Gt (FromHypothesis 14)] Identity).
Qed.

Lemma III_1b_45 :
  exists k_11 k_12 k_21 k_22 l_11 l_12 l_21 l_22 m_11 m_12 m_21 m_22 rho_1 rho_2 : R,
  (k_11 = 1 / 2 /\ k_12 = 1 / 2 /\ k_21 = 1 / 2 /\ k_22 = 1 / 2 /\ l_11 = 1 / 2 /\ l_12 = 1 / 2 /\ l_21 = 1 /
    2 /\ l_22 = 1 / 2 /\ m_11 = 1 / 2 /\ m_12 = 1 / 2 /\ m_21 = 1 / 2 /\ m_22 = 1 / 2 /\ rho_1 = 1 / 2 /\
    rho_2 = 1 / 2) /\
  k_11 > 0 /\ k_12 > 0 /\ k_21 > 0 /\ k_22 > 0 /\ l_11 > 0 /\ l_12 > 0 /\ l_21 > 0 /\ l_22 > 0 /\ m_11 > 0 /\
  m_12 > 0 /\ m_21 > 0 /\ m_22 > 0 /\ rho_1 > 0 /\ rho_2 > 0 /\ k_11 + k_12 = 1 /\ k_21 + k_22 = 1 /\
  l_11 + l_12 = 1 /\ l_21 + l_22 = 1 /\ m_11 + m_12 = 1 /\ m_21 + m_22 = 1 /\ rho_1 + rho_2 = 1 /\
  k_11 * l_11 * m_11 + k_11 * l_12 * m_21 + m_11 * k_12 * l_21 + m_21 * k_12 * l_22 <> 0 /\
  l_11 * m_11 * rho_1 * k_11 + l_11 * m_12 * rho_2 * k_21 + rho_1 * k_11 * l_12 * m_21 + rho_2 * k_21 * l_12 *
    m_22 <> 0 /\
  m_11 * rho_1 * k_11 * l_11 + m_11 * rho_1 * k_12 * l_21 + l_11 * m_12 * rho_2 * k_21 + l_21 * m_12 * rho_2 *
    k_22 <> 0 /\
  l_12 * m_21 * rho_1 * k_11 + l_12 * m_22 * rho_2 * k_21 + rho_1 * k_11 * l_11 * m_11 + rho_2 * k_21 * l_11 *
    m_12 <> 0 /\
  m_21 * rho_1 * k_11 * l_12 + m_21 * rho_1 * k_12 * l_22 + l_12 * m_22 * rho_2 * k_21 + l_22 * m_22 * rho_2 *
    k_22 <> 0 /\
  k_12 * l_21 * m_11 + k_12 * l_22 * m_21 + m_11 * k_11 * l_11 + m_21 * k_11 * l_12 <> 0 /\
  l_21 * m_11 * rho_1 * k_12 + l_21 * m_12 * rho_2 * k_22 + rho_1 * k_12 * l_22 * m_21 + rho_2 * k_22 * l_22 *
    m_22 <> 0 /\
  l_22 * m_21 * rho_1 * k_12 + l_22 * m_22 * rho_2 * k_22 + rho_1 * k_12 * l_21 * m_11 + rho_2 * k_22 * l_21 *
    m_12 <> 0 /\
  k_21 * l_11 * m_12 + k_21 * l_12 * m_22 + m_12 * k_22 * l_21 + m_22 * k_22 * l_22 <> 0 /\
  m_12 * rho_2 * k_21 * l_11 + m_12 * rho_2 * k_22 * l_21 + l_11 * m_11 * rho_1 * k_11 + l_21 * m_11 * rho_1 *
    k_12 <> 0 /\
  m_22 * rho_2 * k_21 * l_12 + m_22 * rho_2 * k_22 * l_22 + l_12 * m_21 * rho_1 * k_11 + l_22 * m_21 * rho_1 *
    k_12 <> 0 /\
  k_22 * l_21 * m_12 + k_22 * l_22 * m_22 + m_12 * k_21 * l_11 + m_22 * k_21 * l_12 <> 0 /\
  ~ (rho_1 * ((k_11 * l_11 * m_11 + k_11 * l_12 * m_21) / (k_11 * l_11 * m_11 + k_11 * l_12 * m_21 + m_11 *
    k_12 * l_21 + m_21 * k_12 * l_22)) * ((l_11 * m_11 * rho_1 * k_11 + l_11 * m_12 * rho_2 * k_21) / (l_11 *
    m_11 * rho_1 * k_11 + l_11 * m_12 * rho_2 * k_21 + rho_1 * k_11 * l_12 * m_21 + rho_2 * k_21 * l_12 *
    m_22)) * ((m_11 * rho_1 * k_11 * l_11 + m_11 * rho_1 * k_12 * l_21) / (m_11 * rho_1 * k_11 * l_11 + m_11 *
    rho_1 * k_12 * l_21 + l_11 * m_12 * rho_2 * k_21 + l_21 * m_12 * rho_2 * k_22)) + rho_1 * ((k_11 * l_11 *
    m_11 + k_11 * l_12 * m_21) / (k_11 * l_11 * m_11 + k_11 * l_12 * m_21 + m_11 * k_12 * l_21 + m_21 * k_12 *
    l_22)) * ((l_12 * m_21 * rho_1 * k_11 + l_12 * m_22 * rho_2 * k_21) / (l_12 * m_21 * rho_1 * k_11 + l_12 *
    m_22 * rho_2 * k_21 + rho_1 * k_11 * l_11 * m_11 + rho_2 * k_21 * l_11 * m_12)) * ((m_21 * rho_1 * k_11 *
    l_12 + m_21 * rho_1 * k_12 * l_22) / (m_21 * rho_1 * k_11 * l_12 + m_21 * rho_1 * k_12 * l_22 + l_12 *
    m_22 * rho_2 * k_21 + l_22 * m_22 * rho_2 * k_22)) + rho_1 * ((m_11 * rho_1 * k_11 * l_11 + m_11 * rho_1 *
    k_12 * l_21) / (m_11 * rho_1 * k_11 * l_11 + m_11 * rho_1 * k_12 * l_21 + l_11 * m_12 * rho_2 * k_21 +
    l_21 * m_12 * rho_2 * k_22)) * ((k_12 * l_21 * m_11 + k_12 * l_22 * m_21) / (k_12 * l_21 * m_11 + k_12 *
    l_22 * m_21 + m_11 * k_11 * l_11 + m_21 * k_11 * l_12)) * ((l_21 * m_11 * rho_1 * k_12 + l_21 * m_12 *
    rho_2 * k_22) / (l_21 * m_11 * rho_1 * k_12 + l_21 * m_12 * rho_2 * k_22 + rho_1 * k_12 * l_22 * m_21 +
    rho_2 * k_22 * l_22 * m_22)) + rho_1 * ((m_21 * rho_1 * k_11 * l_12 + m_21 * rho_1 * k_12 * l_22) / (m_21
    * rho_1 * k_11 * l_12 + m_21 * rho_1 * k_12 * l_22 + l_12 * m_22 * rho_2 * k_21 + l_22 * m_22 * rho_2 *
    k_22)) * ((k_12 * l_21 * m_11 + k_12 * l_22 * m_21) / (k_12 * l_21 * m_11 + k_12 * l_22 * m_21 + m_11 *
    k_11 * l_11 + m_21 * k_11 * l_12)) * ((l_22 * m_21 * rho_1 * k_12 + l_22 * m_22 * rho_2 * k_22) / (l_22 *
    m_21 * rho_1 * k_12 + l_22 * m_22 * rho_2 * k_22 + rho_1 * k_12 * l_21 * m_11 + rho_2 * k_22 * l_21 *
    m_12)) + (l_11 * m_11 * rho_1 * k_11 + l_11 * m_12 * rho_2 * k_21) / (l_11 * m_11 * rho_1 * k_11 + l_11 *
    m_12 * rho_2 * k_21 + rho_1 * k_11 * l_12 * m_21 + rho_2 * k_21 * l_12 * m_22) * rho_2 * ((k_21 * l_11 *
    m_12 + k_21 * l_12 * m_22) / (k_21 * l_11 * m_12 + k_21 * l_12 * m_22 + m_12 * k_22 * l_21 + m_22 * k_22 *
    l_22)) * ((m_12 * rho_2 * k_21 * l_11 + m_12 * rho_2 * k_22 * l_21) / (m_12 * rho_2 * k_21 * l_11 + m_12 *
    rho_2 * k_22 * l_21 + l_11 * m_11 * rho_1 * k_11 + l_21 * m_11 * rho_1 * k_12)) + (l_12 * m_21 * rho_1 *
    k_11 + l_12 * m_22 * rho_2 * k_21) / (l_12 * m_21 * rho_1 * k_11 + l_12 * m_22 * rho_2 * k_21 + rho_1 *
    k_11 * l_11 * m_11 + rho_2 * k_21 * l_11 * m_12) * rho_2 * ((k_21 * l_11 * m_12 + k_21 * l_12 * m_22) /
    (k_21 * l_11 * m_12 + k_21 * l_12 * m_22 + m_12 * k_22 * l_21 + m_22 * k_22 * l_22)) * ((m_22 * rho_2 *
    k_21 * l_12 + m_22 * rho_2 * k_22 * l_22) / (m_22 * rho_2 * k_21 * l_12 + m_22 * rho_2 * k_22 * l_22 +
    l_12 * m_21 * rho_1 * k_11 + l_22 * m_21 * rho_1 * k_12)) + (l_21 * m_11 * rho_1 * k_12 + l_21 * m_12 *
    rho_2 * k_22) / (l_21 * m_11 * rho_1 * k_12 + l_21 * m_12 * rho_2 * k_22 + rho_1 * k_12 * l_22 * m_21 +
    rho_2 * k_22 * l_22 * m_22) * rho_2 * ((m_12 * rho_2 * k_21 * l_11 + m_12 * rho_2 * k_22 * l_21) / (m_12 *
    rho_2 * k_21 * l_11 + m_12 * rho_2 * k_22 * l_21 + l_11 * m_11 * rho_1 * k_11 + l_21 * m_11 * rho_1 *
    k_12)) * ((k_22 * l_21 * m_12 + k_22 * l_22 * m_22) / (k_22 * l_21 * m_12 + k_22 * l_22 * m_22 + m_12 *
    k_21 * l_11 + m_22 * k_21 * l_12)) + (l_22 * m_21 * rho_1 * k_12 + l_22 * m_22 * rho_2 * k_22) / (l_22 *
    m_21 * rho_1 * k_12 + l_22 * m_22 * rho_2 * k_22 + rho_1 * k_12 * l_21 * m_11 + rho_2 * k_22 * l_21 *
    m_12) * rho_2 * ((m_22 * rho_2 * k_21 * l_12 + m_22 * rho_2 * k_22 * l_22) / (m_22 * rho_2 * k_21 * l_12 +
    m_22 * rho_2 * k_22 * l_22 + l_12 * m_21 * rho_1 * k_11 + l_22 * m_21 * rho_1 * k_12)) * ((k_22 * l_21 *
    m_12 + k_22 * l_22 * m_22) / (k_22 * l_21 * m_12 + k_22 * l_22 * m_22 + m_12 * k_21 * l_11 + m_22 * k_21 *
    l_12)) > rho_1 * k_11 * l_11 * m_11 + rho_1 * k_11 * l_12 * m_21 + rho_1 * m_11 * k_12 * l_21 + rho_1 *
    m_21 * k_12 * l_22 + l_11 * rho_2 * k_21 * m_12 + l_12 * rho_2 * k_21 * m_22 + l_21 * rho_2 * m_12 * k_22
    + l_22 * rho_2 * m_22 * k_22).
Proof.
  exists (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1 / 2), (1
    / 2), (1 / 2), (1 / 2).
  decide_numbers.
Qed.
