(* Theorem III.3a: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_3a_1 :
  forall k_11 k_12 k_13 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 ->
  k_11 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_2 :
  forall k_11 k_12 k_13 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 -> k_11 <= 1 ->
  k_12 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_3 :
  forall k_11 k_12 k_13 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 -> k_11 <= 1 -> k_12 <= 1 ->
  k_13 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma III_3a_4 :
  forall k_21 k_22 k_23 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 ->
  k_21 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_5 :
  forall k_21 k_22 k_23 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 -> k_21 <= 1 ->
  k_22 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_6 :
  forall k_21 k_22 k_23 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 -> k_21 <= 1 -> k_22 <= 1 ->
  k_23 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma III_3a_7 :
  forall k_31 k_32 k_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> k_31 + k_32 + k_33 = 1 ->
  k_31 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_8 :
  forall k_31 k_32 k_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> k_31 + k_32 + k_33 = 1 -> k_31 <= 1 ->
  k_32 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_9 :
  forall k_31 k_32 k_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> k_31 + k_32 + k_33 = 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma III_3a_10 :
  forall p_11 p_12 p_13 : R,
  p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 ->
  p_11 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_11 :
  forall p_11 p_12 p_13 : R,
  p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 -> p_11 <= 1 ->
  p_12 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_12 :
  forall p_11 p_12 p_13 : R,
  p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 -> p_11 <= 1 -> p_12 <= 1 ->
  p_13 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma III_3a_13 :
  forall p_21 p_22 p_23 : R,
  p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 ->
  p_21 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_14 :
  forall p_21 p_22 p_23 : R,
  p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 -> p_21 <= 1 ->
  p_22 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_15 :
  forall p_21 p_22 p_23 : R,
  p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma III_3a_16 :
  forall p_31 p_32 p_33 : R,
  p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 ->
  p_31 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_17 :
  forall p_31 p_32 p_33 : R,
  p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 -> p_31 <= 1 ->
  p_32 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_18 :
  forall p_31 p_32 p_33 : R,
  p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 -> p_31 <= 1 -> p_32 <= 1 ->
  p_33 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma III_3a_19 :
  forall q_11 q_12 q_13 : R,
  q_11 >= 0 -> q_12 >= 0 -> q_13 >= 0 -> q_11 + q_12 + q_13 = 1 ->
  q_11 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_20 :
  forall q_11 q_12 q_13 : R,
  q_11 >= 0 -> q_12 >= 0 -> q_13 >= 0 -> q_11 + q_12 + q_13 = 1 -> q_11 <= 1 ->
  q_12 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_21 :
  forall q_11 q_12 q_13 : R,
  q_11 >= 0 -> q_12 >= 0 -> q_13 >= 0 -> q_11 + q_12 + q_13 = 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma III_3a_22 :
  forall q_21 q_22 q_23 : R,
  q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_21 + q_22 + q_23 = 1 ->
  q_21 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_23 :
  forall q_21 q_22 q_23 : R,
  q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_21 + q_22 + q_23 = 1 -> q_21 <= 1 ->
  q_22 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_24 :
  forall q_21 q_22 q_23 : R,
  q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_21 + q_22 + q_23 = 1 -> q_21 <= 1 -> q_22 <= 1 ->
  q_23 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma III_3a_25 :
  forall q_31 q_32 q_33 : R,
  q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 -> q_31 + q_32 + q_33 = 1 ->
  q_31 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_26 :
  forall q_31 q_32 q_33 : R,
  q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 -> q_31 + q_32 + q_33 = 1 -> q_31 <= 1 ->
  q_32 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_27 :
  forall q_31 q_32 q_33 : R,
  q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 -> q_31 + q_32 + q_33 = 1 -> q_31 <= 1 -> q_32 <= 1 ->
  q_33 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma III_3a_28 :
  forall k_21 mu eps : R,
  k_21 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> k_21 >= mu + 8 * eps -> k_21 <= 1 ->
  mu <= 1.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-8) * Var 2 + Int (-1) * Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_29 :
  forall mu eps : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 ->
  24 * eps <= mu.
Proof.
  certify (Certificate [] (Substitute 1 ((-1) # 24) ((Int (-1) / Int 24) * Int 0 + (Int 1 / Int 24) * (Var 0 ^
    2)) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma III_3a_30 :
  forall k_21 mu eps : R,
  k_21 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> k_21 >= mu + 8 * eps -> k_21 <= 1 -> mu <= 1 ->
  24 * eps <= mu ->
  k_21 >= mu.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-8) * Var 2 + Int (-1) * Int 0) (Coefficients
    [above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_31 :
  forall k_22 mu eps : R,
  k_22 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> k_22 >= mu + 8 * eps -> k_22 <= 1 -> mu <= 1 ->
  24 * eps <= mu ->
  k_22 >= mu.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-8) * Var 2 + Int (-1) * Int 0) (Coefficients
    [above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_32 :
  forall p_31 mu eps : R,
  p_31 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_31 >= mu + 8 * eps -> p_31 <= 1 -> mu <= 1 ->
  24 * eps <= mu ->
  p_31 >= mu.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-8) * Var 2 + Int (-1) * Int 0) (Coefficients
    [above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_33 :
  forall p_33 mu eps : R,
  p_33 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_33 >= mu + 8 * eps -> p_33 <= 1 -> mu <= 1 ->
  24 * eps <= mu ->
  p_33 >= mu.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-8) * Var 2 + Int (-1) * Int 0) (Coefficients
    [above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_34 :
  forall q_11 mu eps : R,
  q_11 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> q_11 >= mu + 8 * eps -> q_11 <= 1 -> mu <= 1 ->
  24 * eps <= mu ->
  q_11 >= mu.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-8) * Var 2 + Int (-1) * Int 0) (Coefficients
    [above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_35 :
  forall q_13 mu eps : R,
  q_13 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> q_13 >= mu + 8 * eps -> q_13 <= 1 -> mu <= 1 ->
  24 * eps <= mu ->
  q_13 >= mu.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-8) * Var 2 + Int (-1) * Int 0) (Coefficients
    [above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_36 :
  forall q_33 mu eps : R,
  q_33 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> q_33 >= mu + 8 * eps -> q_33 <= 1 -> mu <= 1 ->
  24 * eps <= mu ->
  q_33 >= mu.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-8) * Var 2 + Int (-1) * Int 0) (Coefficients
    [above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_37 :
  forall k_11 k_12 k_13 eps : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 -> eps >= 0 -> k_11 <= eps -> k_12 <= eps ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 ->
  k_13 >= 1 - 2 * eps.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 3 1 (Var 0 + Int 0) (Substitute 1 (-1) (Var 0 + Var 3 +
    Int (-1) * Int 0) (Coefficients [above 1 0; above 3 0] (Int 1)))))).
Qed.

Lemma III_3a_38 :
  forall k_31 k_32 k_33 eps : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> k_31 + k_32 + k_33 = 1 -> eps >= 0 -> k_31 <= eps -> k_32 <= eps ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 ->
  k_33 >= 1 - 2 * eps.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 3 1 (Var 0 + Int 0) (Substitute 1 (-1) (Var 0 + Var 3 +
    Int (-1) * Int 0) (Coefficients [above 1 0; above 3 0] (Int 1)))))).
Qed.

Lemma III_3a_39 :
  forall p_11 p_12 p_13 eps : R,
  p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 -> eps >= 0 -> p_11 <= eps -> p_13 <= eps ->
  p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 ->
  p_12 >= 1 - 2 * eps.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 3 1 (Var 0 + Int 0) (Substitute 1 1 (Int 1 + Int (-2) *
    Var 0 + Int (-1) * Var 3 + Int 0) (Coefficients [above 1 0; above 3 0] (Int 1)))))).
Qed.

Lemma III_3a_40 :
  forall p_21 p_22 p_23 eps : R,
  p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 -> eps >= 0 -> p_21 <= eps -> p_23 <= eps ->
  p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 ->
  p_22 >= 1 - 2 * eps.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 3 1 (Var 0 + Int 0) (Substitute 1 1 (Int 1 + Int (-2) *
    Var 0 + Int (-1) * Var 3 + Int 0) (Coefficients [above 1 0; above 3 0] (Int 1)))))).
Qed.

Lemma III_3a_41 :
  forall q_21 q_22 q_23 eps : R,
  q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_21 + q_22 + q_23 = 1 -> eps >= 0 -> q_21 <= eps -> q_23 <= eps ->
  q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 ->
  q_22 >= 1 - 2 * eps.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 3 1 (Var 0 + Int 0) (Substitute 1 1 (Int 1 + Int (-2) *
    Var 0 + Int (-1) * Var 3 + Int 0) (Coefficients [above 1 0; above 3 0] (Int 1)))))).
Qed.

Lemma III_3a_42 :
  forall k_21 k_22 k_23 eps : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 -> eps >= 0 -> k_23 <= eps -> k_21 <= 1 ->
  k_22 <= 1 -> k_23 <= 1 ->
  k_21 + k_22 >= 1 - eps.
Proof.
  certify (Certificate [] (Eliminate 3 2 (FromHypothesis 5))).
Qed.

Lemma III_3a_43 :
  forall k_21 k_22 k_23 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 ->
  k_21 + k_22 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (FromHypothesis 2))).
Qed.

Lemma III_3a_44 :
  forall p_31 p_32 p_33 eps : R,
  p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 -> eps >= 0 -> p_32 <= eps -> p_31 <= 1 ->
  p_32 <= 1 -> p_33 <= 1 ->
  p_31 + p_33 >= 1 - eps.
Proof.
  certify (Certificate [] (Eliminate 3 2 (FromHypothesis 5))).
Qed.

Lemma III_3a_45 :
  forall p_31 p_32 p_33 : R,
  p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  p_31 + p_33 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (FromHypothesis 1))).
Qed.

Lemma III_3a_46 :
  forall q_11 q_12 q_13 eps : R,
  q_11 >= 0 -> q_12 >= 0 -> q_13 >= 0 -> q_11 + q_12 + q_13 = 1 -> eps >= 0 -> q_12 <= eps -> q_11 <= 1 ->
  q_12 <= 1 -> q_13 <= 1 ->
  q_11 + q_13 >= 1 - eps.
Proof.
  certify (Certificate [] (Eliminate 3 2 (FromHypothesis 5))).
Qed.

Lemma III_3a_47 :
  forall q_11 q_12 q_13 : R,
  q_11 >= 0 -> q_12 >= 0 -> q_13 >= 0 -> q_11 + q_12 + q_13 = 1 -> q_11 <= 1 -> q_12 <= 1 -> q_13 <= 1 ->
  q_11 + q_13 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (FromHypothesis 1))).
Qed.

Lemma III_3a_48 :
  forall q_31 q_32 q_33 eps : R,
  q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 -> q_31 + q_32 + q_33 = 1 -> eps >= 0 -> q_32 <= eps -> q_31 <= 1 ->
  q_32 <= 1 -> q_33 <= 1 ->
  q_31 + q_33 >= 1 - eps.
Proof.
  certify (Certificate [] (Eliminate 3 2 (FromHypothesis 5))).
Qed.

Lemma III_3a_49 :
  forall q_31 q_32 q_33 : R,
  q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 -> q_31 + q_32 + q_33 = 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  q_31 + q_33 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (FromHypothesis 1))).
Qed.

Lemma III_3a_50 :
  forall p_11 q_11 : R,
  p_11 >= 0 -> q_11 >= 0 -> p_11 <= 1 -> q_11 <= 1 ->
  p_11 * q_11 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_51 :
  forall p_12 q_21 : R,
  p_12 >= 0 -> q_21 >= 0 -> p_12 <= 1 -> q_21 <= 1 ->
  p_12 * q_21 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_52 :
  forall p_13 q_31 : R,
  p_13 >= 0 -> q_31 >= 0 -> p_13 <= 1 -> q_31 <= 1 ->
  p_13 * q_31 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_53 :
  forall t_1_111 t_1_121 t_1_131 : R,
  t_1_111 >= 0 -> t_1_121 >= 0 -> t_1_131 >= 0 ->
  t_1_111 + t_1_121 + t_1_131 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_54 :
  forall k_11 c_1_11 : R,
  k_11 >= 0 -> k_11 <= 1 -> c_1_11 >= 0 ->
  k_11 * c_1_11 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_55 :
  forall p_21 q_11 : R,
  p_21 >= 0 -> q_11 >= 0 -> p_21 <= 1 -> q_11 <= 1 ->
  p_21 * q_11 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_56 :
  forall p_22 q_21 : R,
  p_22 >= 0 -> q_21 >= 0 -> p_22 <= 1 -> q_21 <= 1 ->
  p_22 * q_21 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_57 :
  forall p_23 q_31 : R,
  p_23 >= 0 -> q_31 >= 0 -> p_23 <= 1 -> q_31 <= 1 ->
  p_23 * q_31 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_58 :
  forall t_1_211 t_1_221 t_1_231 : R,
  t_1_211 >= 0 -> t_1_221 >= 0 -> t_1_231 >= 0 ->
  t_1_211 + t_1_221 + t_1_231 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_59 :
  forall k_12 c_1_21 : R,
  k_12 >= 0 -> k_12 <= 1 -> c_1_21 >= 0 ->
  k_12 * c_1_21 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_60 :
  forall p_31 q_11 : R,
  p_31 >= 0 -> q_11 >= 0 -> p_31 <= 1 -> q_11 <= 1 ->
  p_31 * q_11 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_61 :
  forall p_32 q_21 : R,
  p_32 >= 0 -> q_21 >= 0 -> p_32 <= 1 -> q_21 <= 1 ->
  p_32 * q_21 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_62 :
  forall p_33 q_31 : R,
  p_33 >= 0 -> q_31 >= 0 -> p_33 <= 1 -> q_31 <= 1 ->
  p_33 * q_31 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_63 :
  forall t_1_311 t_1_321 t_1_331 : R,
  t_1_311 >= 0 -> t_1_321 >= 0 -> t_1_331 >= 0 ->
  t_1_311 + t_1_321 + t_1_331 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_64 :
  forall k_13 c_1_31 : R,
  k_13 >= 0 -> k_13 <= 1 -> c_1_31 >= 0 ->
  k_13 * c_1_31 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_65 :
  forall p_11 q_12 : R,
  p_11 >= 0 -> q_12 >= 0 -> p_11 <= 1 -> q_12 <= 1 ->
  p_11 * q_12 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_66 :
  forall p_12 q_22 : R,
  p_12 >= 0 -> q_22 >= 0 -> p_12 <= 1 -> q_22 <= 1 ->
  p_12 * q_22 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_67 :
  forall p_13 q_32 : R,
  p_13 >= 0 -> q_32 >= 0 -> p_13 <= 1 -> q_32 <= 1 ->
  p_13 * q_32 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_68 :
  forall t_1_112 t_1_122 t_1_132 : R,
  t_1_112 >= 0 -> t_1_122 >= 0 -> t_1_132 >= 0 ->
  t_1_112 + t_1_122 + t_1_132 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_69 :
  forall k_21 c_1_12 : R,
  k_21 >= 0 -> k_21 <= 1 -> c_1_12 >= 0 ->
  k_21 * c_1_12 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_70 :
  forall p_21 q_12 : R,
  p_21 >= 0 -> q_12 >= 0 -> p_21 <= 1 -> q_12 <= 1 ->
  p_21 * q_12 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_71 :
  forall p_22 q_22 : R,
  p_22 >= 0 -> q_22 >= 0 -> p_22 <= 1 -> q_22 <= 1 ->
  p_22 * q_22 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_72 :
  forall p_23 q_32 : R,
  p_23 >= 0 -> q_32 >= 0 -> p_23 <= 1 -> q_32 <= 1 ->
  p_23 * q_32 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_73 :
  forall t_1_212 t_1_222 t_1_232 : R,
  t_1_212 >= 0 -> t_1_222 >= 0 -> t_1_232 >= 0 ->
  t_1_212 + t_1_222 + t_1_232 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_74 :
  forall k_22 c_1_22 : R,
  k_22 >= 0 -> k_22 <= 1 -> c_1_22 >= 0 ->
  k_22 * c_1_22 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_75 :
  forall p_31 q_12 : R,
  p_31 >= 0 -> q_12 >= 0 -> p_31 <= 1 -> q_12 <= 1 ->
  p_31 * q_12 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_76 :
  forall p_32 q_22 : R,
  p_32 >= 0 -> q_22 >= 0 -> p_32 <= 1 -> q_22 <= 1 ->
  p_32 * q_22 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_77 :
  forall p_33 q_32 : R,
  p_33 >= 0 -> q_32 >= 0 -> p_33 <= 1 -> q_32 <= 1 ->
  p_33 * q_32 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_78 :
  forall t_1_312 t_1_322 t_1_332 : R,
  t_1_312 >= 0 -> t_1_322 >= 0 -> t_1_332 >= 0 ->
  t_1_312 + t_1_322 + t_1_332 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_79 :
  forall k_23 c_1_32 : R,
  k_23 >= 0 -> k_23 <= 1 -> c_1_32 >= 0 ->
  k_23 * c_1_32 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_80 :
  forall p_11 q_13 : R,
  p_11 >= 0 -> q_13 >= 0 -> p_11 <= 1 -> q_13 <= 1 ->
  p_11 * q_13 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_81 :
  forall p_12 q_23 : R,
  p_12 >= 0 -> q_23 >= 0 -> p_12 <= 1 -> q_23 <= 1 ->
  p_12 * q_23 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_82 :
  forall p_13 q_33 : R,
  p_13 >= 0 -> q_33 >= 0 -> p_13 <= 1 -> q_33 <= 1 ->
  p_13 * q_33 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_83 :
  forall t_1_113 t_1_123 t_1_133 : R,
  t_1_113 >= 0 -> t_1_123 >= 0 -> t_1_133 >= 0 ->
  t_1_113 + t_1_123 + t_1_133 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_84 :
  forall k_31 c_1_13 : R,
  k_31 >= 0 -> k_31 <= 1 -> c_1_13 >= 0 ->
  k_31 * c_1_13 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_85 :
  forall p_21 q_13 : R,
  p_21 >= 0 -> q_13 >= 0 -> p_21 <= 1 -> q_13 <= 1 ->
  p_21 * q_13 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_86 :
  forall p_22 q_23 : R,
  p_22 >= 0 -> q_23 >= 0 -> p_22 <= 1 -> q_23 <= 1 ->
  p_22 * q_23 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_87 :
  forall p_23 q_33 : R,
  p_23 >= 0 -> q_33 >= 0 -> p_23 <= 1 -> q_33 <= 1 ->
  p_23 * q_33 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_88 :
  forall t_1_213 t_1_223 t_1_233 : R,
  t_1_213 >= 0 -> t_1_223 >= 0 -> t_1_233 >= 0 ->
  t_1_213 + t_1_223 + t_1_233 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_89 :
  forall k_32 c_1_23 : R,
  k_32 >= 0 -> k_32 <= 1 -> c_1_23 >= 0 ->
  k_32 * c_1_23 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_90 :
  forall p_31 q_13 : R,
  p_31 >= 0 -> q_13 >= 0 -> p_31 <= 1 -> q_13 <= 1 ->
  p_31 * q_13 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_91 :
  forall p_32 q_23 : R,
  p_32 >= 0 -> q_23 >= 0 -> p_32 <= 1 -> q_23 <= 1 ->
  p_32 * q_23 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_92 :
  forall p_33 q_33 : R,
  p_33 >= 0 -> q_33 >= 0 -> p_33 <= 1 -> q_33 <= 1 ->
  p_33 * q_33 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_93 :
  forall t_1_313 t_1_323 t_1_333 : R,
  t_1_313 >= 0 -> t_1_323 >= 0 -> t_1_333 >= 0 ->
  t_1_313 + t_1_323 + t_1_333 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_94 :
  forall k_33 c_1_33 : R,
  k_33 >= 0 -> k_33 <= 1 -> c_1_33 >= 0 ->
  k_33 * c_1_33 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_95 :
  forall k_11 q_11 : R,
  k_11 >= 0 -> q_11 >= 0 -> k_11 <= 1 -> q_11 <= 1 ->
  q_11 * k_11 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_96 :
  forall k_21 q_12 : R,
  k_21 >= 0 -> q_12 >= 0 -> k_21 <= 1 -> q_12 <= 1 ->
  q_12 * k_21 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_97 :
  forall k_31 q_13 : R,
  k_31 >= 0 -> q_13 >= 0 -> k_31 <= 1 -> q_13 <= 1 ->
  q_13 * k_31 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_98 :
  forall t_2_111 t_2_121 t_2_131 : R,
  t_2_111 >= 0 -> t_2_121 >= 0 -> t_2_131 >= 0 ->
  t_2_111 + t_2_121 + t_2_131 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_99 :
  forall p_11 c_2_11 : R,
  p_11 >= 0 -> p_11 <= 1 -> c_2_11 >= 0 ->
  p_11 * c_2_11 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_100 :
  forall k_11 q_21 : R,
  k_11 >= 0 -> q_21 >= 0 -> k_11 <= 1 -> q_21 <= 1 ->
  q_21 * k_11 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_101 :
  forall k_21 q_22 : R,
  k_21 >= 0 -> q_22 >= 0 -> k_21 <= 1 -> q_22 <= 1 ->
  q_22 * k_21 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_102 :
  forall k_31 q_23 : R,
  k_31 >= 0 -> q_23 >= 0 -> k_31 <= 1 -> q_23 <= 1 ->
  q_23 * k_31 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_103 :
  forall t_2_211 t_2_221 t_2_231 : R,
  t_2_211 >= 0 -> t_2_221 >= 0 -> t_2_231 >= 0 ->
  t_2_211 + t_2_221 + t_2_231 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_104 :
  forall p_12 c_2_21 : R,
  p_12 >= 0 -> p_12 <= 1 -> c_2_21 >= 0 ->
  p_12 * c_2_21 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_105 :
  forall k_11 q_31 : R,
  k_11 >= 0 -> q_31 >= 0 -> k_11 <= 1 -> q_31 <= 1 ->
  q_31 * k_11 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_106 :
  forall k_21 q_32 : R,
  k_21 >= 0 -> q_32 >= 0 -> k_21 <= 1 -> q_32 <= 1 ->
  q_32 * k_21 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_107 :
  forall k_31 q_33 : R,
  k_31 >= 0 -> q_33 >= 0 -> k_31 <= 1 -> q_33 <= 1 ->
  q_33 * k_31 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_108 :
  forall t_2_311 t_2_321 t_2_331 : R,
  t_2_311 >= 0 -> t_2_321 >= 0 -> t_2_331 >= 0 ->
  t_2_311 + t_2_321 + t_2_331 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_109 :
  forall p_13 c_2_31 : R,
  p_13 >= 0 -> p_13 <= 1 -> c_2_31 >= 0 ->
  p_13 * c_2_31 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_110 :
  forall k_12 q_11 : R,
  k_12 >= 0 -> q_11 >= 0 -> k_12 <= 1 -> q_11 <= 1 ->
  q_11 * k_12 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_111 :
  forall k_22 q_12 : R,
  k_22 >= 0 -> q_12 >= 0 -> k_22 <= 1 -> q_12 <= 1 ->
  q_12 * k_22 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_112 :
  forall k_32 q_13 : R,
  k_32 >= 0 -> q_13 >= 0 -> k_32 <= 1 -> q_13 <= 1 ->
  q_13 * k_32 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_113 :
  forall t_2_112 t_2_122 t_2_132 : R,
  t_2_112 >= 0 -> t_2_122 >= 0 -> t_2_132 >= 0 ->
  t_2_112 + t_2_122 + t_2_132 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_114 :
  forall p_21 c_2_12 : R,
  p_21 >= 0 -> p_21 <= 1 -> c_2_12 >= 0 ->
  p_21 * c_2_12 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_115 :
  forall k_12 q_21 : R,
  k_12 >= 0 -> q_21 >= 0 -> k_12 <= 1 -> q_21 <= 1 ->
  q_21 * k_12 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_116 :
  forall k_22 q_22 : R,
  k_22 >= 0 -> q_22 >= 0 -> k_22 <= 1 -> q_22 <= 1 ->
  q_22 * k_22 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_117 :
  forall k_32 q_23 : R,
  k_32 >= 0 -> q_23 >= 0 -> k_32 <= 1 -> q_23 <= 1 ->
  q_23 * k_32 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_118 :
  forall t_2_212 t_2_222 t_2_232 : R,
  t_2_212 >= 0 -> t_2_222 >= 0 -> t_2_232 >= 0 ->
  t_2_212 + t_2_222 + t_2_232 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_119 :
  forall p_22 c_2_22 : R,
  p_22 >= 0 -> p_22 <= 1 -> c_2_22 >= 0 ->
  p_22 * c_2_22 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_120 :
  forall k_12 q_31 : R,
  k_12 >= 0 -> q_31 >= 0 -> k_12 <= 1 -> q_31 <= 1 ->
  q_31 * k_12 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_121 :
  forall k_22 q_32 : R,
  k_22 >= 0 -> q_32 >= 0 -> k_22 <= 1 -> q_32 <= 1 ->
  q_32 * k_22 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_122 :
  forall k_32 q_33 : R,
  k_32 >= 0 -> q_33 >= 0 -> k_32 <= 1 -> q_33 <= 1 ->
  q_33 * k_32 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_123 :
  forall t_2_312 t_2_322 t_2_332 : R,
  t_2_312 >= 0 -> t_2_322 >= 0 -> t_2_332 >= 0 ->
  t_2_312 + t_2_322 + t_2_332 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_124 :
  forall p_23 c_2_32 : R,
  p_23 >= 0 -> p_23 <= 1 -> c_2_32 >= 0 ->
  p_23 * c_2_32 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_125 :
  forall k_13 q_11 : R,
  k_13 >= 0 -> q_11 >= 0 -> k_13 <= 1 -> q_11 <= 1 ->
  q_11 * k_13 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_126 :
  forall k_23 q_12 : R,
  k_23 >= 0 -> q_12 >= 0 -> k_23 <= 1 -> q_12 <= 1 ->
  q_12 * k_23 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_127 :
  forall k_33 q_13 : R,
  k_33 >= 0 -> q_13 >= 0 -> k_33 <= 1 -> q_13 <= 1 ->
  q_13 * k_33 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_128 :
  forall t_2_113 t_2_123 t_2_133 : R,
  t_2_113 >= 0 -> t_2_123 >= 0 -> t_2_133 >= 0 ->
  t_2_113 + t_2_123 + t_2_133 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_129 :
  forall p_31 c_2_13 : R,
  p_31 >= 0 -> p_31 <= 1 -> c_2_13 >= 0 ->
  p_31 * c_2_13 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_130 :
  forall k_13 q_21 : R,
  k_13 >= 0 -> q_21 >= 0 -> k_13 <= 1 -> q_21 <= 1 ->
  q_21 * k_13 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_131 :
  forall k_23 q_22 : R,
  k_23 >= 0 -> q_22 >= 0 -> k_23 <= 1 -> q_22 <= 1 ->
  q_22 * k_23 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_132 :
  forall k_33 q_23 : R,
  k_33 >= 0 -> q_23 >= 0 -> k_33 <= 1 -> q_23 <= 1 ->
  q_23 * k_33 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_133 :
  forall t_2_213 t_2_223 t_2_233 : R,
  t_2_213 >= 0 -> t_2_223 >= 0 -> t_2_233 >= 0 ->
  t_2_213 + t_2_223 + t_2_233 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_134 :
  forall p_32 c_2_23 : R,
  p_32 >= 0 -> p_32 <= 1 -> c_2_23 >= 0 ->
  p_32 * c_2_23 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_135 :
  forall k_13 q_31 : R,
  k_13 >= 0 -> q_31 >= 0 -> k_13 <= 1 -> q_31 <= 1 ->
  q_31 * k_13 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_136 :
  forall k_23 q_32 : R,
  k_23 >= 0 -> q_32 >= 0 -> k_23 <= 1 -> q_32 <= 1 ->
  q_32 * k_23 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_137 :
  forall k_33 q_33 : R,
  k_33 >= 0 -> q_33 >= 0 -> k_33 <= 1 -> q_33 <= 1 ->
  q_33 * k_33 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_138 :
  forall t_2_313 t_2_323 t_2_333 : R,
  t_2_313 >= 0 -> t_2_323 >= 0 -> t_2_333 >= 0 ->
  t_2_313 + t_2_323 + t_2_333 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_139 :
  forall p_33 c_2_33 : R,
  p_33 >= 0 -> p_33 <= 1 -> c_2_33 >= 0 ->
  p_33 * c_2_33 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_140 :
  forall k_11 p_11 : R,
  k_11 >= 0 -> p_11 >= 0 -> k_11 <= 1 -> p_11 <= 1 ->
  k_11 * p_11 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_141 :
  forall k_12 p_21 : R,
  k_12 >= 0 -> p_21 >= 0 -> k_12 <= 1 -> p_21 <= 1 ->
  k_12 * p_21 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_142 :
  forall k_13 p_31 : R,
  k_13 >= 0 -> p_31 >= 0 -> k_13 <= 1 -> p_31 <= 1 ->
  k_13 * p_31 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_143 :
  forall t_3_111 t_3_121 t_3_131 : R,
  t_3_111 >= 0 -> t_3_121 >= 0 -> t_3_131 >= 0 ->
  t_3_111 + t_3_121 + t_3_131 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_144 :
  forall q_11 c_3_11 : R,
  q_11 >= 0 -> q_11 <= 1 -> c_3_11 >= 0 ->
  q_11 * c_3_11 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_145 :
  forall k_21 p_11 : R,
  k_21 >= 0 -> p_11 >= 0 -> k_21 <= 1 -> p_11 <= 1 ->
  k_21 * p_11 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_146 :
  forall k_22 p_21 : R,
  k_22 >= 0 -> p_21 >= 0 -> k_22 <= 1 -> p_21 <= 1 ->
  k_22 * p_21 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_147 :
  forall k_23 p_31 : R,
  k_23 >= 0 -> p_31 >= 0 -> k_23 <= 1 -> p_31 <= 1 ->
  k_23 * p_31 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_148 :
  forall t_3_211 t_3_221 t_3_231 : R,
  t_3_211 >= 0 -> t_3_221 >= 0 -> t_3_231 >= 0 ->
  t_3_211 + t_3_221 + t_3_231 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_149 :
  forall q_12 c_3_21 : R,
  q_12 >= 0 -> q_12 <= 1 -> c_3_21 >= 0 ->
  q_12 * c_3_21 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_150 :
  forall k_31 p_11 : R,
  k_31 >= 0 -> p_11 >= 0 -> k_31 <= 1 -> p_11 <= 1 ->
  k_31 * p_11 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_151 :
  forall k_32 p_21 : R,
  k_32 >= 0 -> p_21 >= 0 -> k_32 <= 1 -> p_21 <= 1 ->
  k_32 * p_21 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_152 :
  forall k_33 p_31 : R,
  k_33 >= 0 -> p_31 >= 0 -> k_33 <= 1 -> p_31 <= 1 ->
  k_33 * p_31 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_153 :
  forall t_3_311 t_3_321 t_3_331 : R,
  t_3_311 >= 0 -> t_3_321 >= 0 -> t_3_331 >= 0 ->
  t_3_311 + t_3_321 + t_3_331 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_154 :
  forall q_13 c_3_31 : R,
  q_13 >= 0 -> q_13 <= 1 -> c_3_31 >= 0 ->
  q_13 * c_3_31 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_155 :
  forall k_11 p_12 : R,
  k_11 >= 0 -> p_12 >= 0 -> k_11 <= 1 -> p_12 <= 1 ->
  k_11 * p_12 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_156 :
  forall k_12 p_22 : R,
  k_12 >= 0 -> p_22 >= 0 -> k_12 <= 1 -> p_22 <= 1 ->
  k_12 * p_22 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_157 :
  forall k_13 p_32 : R,
  k_13 >= 0 -> p_32 >= 0 -> k_13 <= 1 -> p_32 <= 1 ->
  k_13 * p_32 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_158 :
  forall t_3_112 t_3_122 t_3_132 : R,
  t_3_112 >= 0 -> t_3_122 >= 0 -> t_3_132 >= 0 ->
  t_3_112 + t_3_122 + t_3_132 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_159 :
  forall q_21 c_3_12 : R,
  q_21 >= 0 -> q_21 <= 1 -> c_3_12 >= 0 ->
  q_21 * c_3_12 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_160 :
  forall k_21 p_12 : R,
  k_21 >= 0 -> p_12 >= 0 -> k_21 <= 1 -> p_12 <= 1 ->
  k_21 * p_12 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_161 :
  forall k_22 p_22 : R,
  k_22 >= 0 -> p_22 >= 0 -> k_22 <= 1 -> p_22 <= 1 ->
  k_22 * p_22 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_162 :
  forall k_23 p_32 : R,
  k_23 >= 0 -> p_32 >= 0 -> k_23 <= 1 -> p_32 <= 1 ->
  k_23 * p_32 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_163 :
  forall t_3_212 t_3_222 t_3_232 : R,
  t_3_212 >= 0 -> t_3_222 >= 0 -> t_3_232 >= 0 ->
  t_3_212 + t_3_222 + t_3_232 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_164 :
  forall q_22 c_3_22 : R,
  q_22 >= 0 -> q_22 <= 1 -> c_3_22 >= 0 ->
  q_22 * c_3_22 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_165 :
  forall k_31 p_12 : R,
  k_31 >= 0 -> p_12 >= 0 -> k_31 <= 1 -> p_12 <= 1 ->
  k_31 * p_12 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_166 :
  forall k_32 p_22 : R,
  k_32 >= 0 -> p_22 >= 0 -> k_32 <= 1 -> p_22 <= 1 ->
  k_32 * p_22 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_167 :
  forall k_33 p_32 : R,
  k_33 >= 0 -> p_32 >= 0 -> k_33 <= 1 -> p_32 <= 1 ->
  k_33 * p_32 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_168 :
  forall t_3_312 t_3_322 t_3_332 : R,
  t_3_312 >= 0 -> t_3_322 >= 0 -> t_3_332 >= 0 ->
  t_3_312 + t_3_322 + t_3_332 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_169 :
  forall q_23 c_3_32 : R,
  q_23 >= 0 -> q_23 <= 1 -> c_3_32 >= 0 ->
  q_23 * c_3_32 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_170 :
  forall k_11 p_13 : R,
  k_11 >= 0 -> p_13 >= 0 -> k_11 <= 1 -> p_13 <= 1 ->
  k_11 * p_13 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_171 :
  forall k_12 p_23 : R,
  k_12 >= 0 -> p_23 >= 0 -> k_12 <= 1 -> p_23 <= 1 ->
  k_12 * p_23 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_172 :
  forall k_13 p_33 : R,
  k_13 >= 0 -> p_33 >= 0 -> k_13 <= 1 -> p_33 <= 1 ->
  k_13 * p_33 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_173 :
  forall t_3_113 t_3_123 t_3_133 : R,
  t_3_113 >= 0 -> t_3_123 >= 0 -> t_3_133 >= 0 ->
  t_3_113 + t_3_123 + t_3_133 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_174 :
  forall q_31 c_3_13 : R,
  q_31 >= 0 -> q_31 <= 1 -> c_3_13 >= 0 ->
  q_31 * c_3_13 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_175 :
  forall k_21 p_13 : R,
  k_21 >= 0 -> p_13 >= 0 -> k_21 <= 1 -> p_13 <= 1 ->
  k_21 * p_13 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_176 :
  forall k_22 p_23 : R,
  k_22 >= 0 -> p_23 >= 0 -> k_22 <= 1 -> p_23 <= 1 ->
  k_22 * p_23 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_177 :
  forall k_23 p_33 : R,
  k_23 >= 0 -> p_33 >= 0 -> k_23 <= 1 -> p_33 <= 1 ->
  k_23 * p_33 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_178 :
  forall t_3_213 t_3_223 t_3_233 : R,
  t_3_213 >= 0 -> t_3_223 >= 0 -> t_3_233 >= 0 ->
  t_3_213 + t_3_223 + t_3_233 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_179 :
  forall q_32 c_3_23 : R,
  q_32 >= 0 -> q_32 <= 1 -> c_3_23 >= 0 ->
  q_32 * c_3_23 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_180 :
  forall k_31 p_13 : R,
  k_31 >= 0 -> p_13 >= 0 -> k_31 <= 1 -> p_13 <= 1 ->
  k_31 * p_13 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_181 :
  forall k_32 p_23 : R,
  k_32 >= 0 -> p_23 >= 0 -> k_32 <= 1 -> p_23 <= 1 ->
  k_32 * p_23 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_182 :
  forall k_33 p_33 : R,
  k_33 >= 0 -> p_33 >= 0 -> k_33 <= 1 -> p_33 <= 1 ->
  k_33 * p_33 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_183 :
  forall t_3_313 t_3_323 t_3_333 : R,
  t_3_313 >= 0 -> t_3_323 >= 0 -> t_3_333 >= 0 ->
  t_3_313 + t_3_323 + t_3_333 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_3a_184 :
  forall q_33 c_3_33 : R,
  q_33 >= 0 -> q_33 <= 1 -> c_3_33 >= 0 ->
  q_33 * c_3_33 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_185 :
  forall p_11 q_11 eps : R,
  p_11 >= 0 -> q_11 >= 0 -> eps >= 0 -> p_11 <= eps -> p_11 <= 1 -> q_11 <= 1 ->
  p_11 * q_11 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_186 :
  forall p_12 q_21 eps : R,
  p_12 >= 0 -> q_21 >= 0 -> eps >= 0 -> q_21 <= eps -> p_12 <= 1 -> q_21 <= 1 -> p_12 >= 1 - 2 * eps ->
  p_12 * q_21 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_187 :
  forall p_13 q_31 eps : R,
  p_13 >= 0 -> q_31 >= 0 -> eps >= 0 -> p_13 <= eps -> p_13 <= 1 -> q_31 <= 1 ->
  p_13 * q_31 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_188 :
  forall eps t_1_111 t_1_121 t_1_131 : R,
  eps >= 0 -> t_1_111 <= eps -> t_1_121 <= eps -> t_1_131 <= eps ->
  t_1_111 + t_1_121 + t_1_131 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) *
    Int 0) (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))))).
Qed.

Lemma III_3a_189 :
  forall p_21 q_11 eps : R,
  p_21 >= 0 -> q_11 >= 0 -> eps >= 0 -> p_21 <= eps -> p_21 <= 1 -> q_11 <= 1 ->
  p_21 * q_11 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_190 :
  forall p_22 q_21 eps : R,
  p_22 >= 0 -> q_21 >= 0 -> eps >= 0 -> q_21 <= eps -> p_22 <= 1 -> q_21 <= 1 -> p_22 >= 1 - 2 * eps ->
  p_22 * q_21 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_191 :
  forall p_23 q_31 eps : R,
  p_23 >= 0 -> q_31 >= 0 -> eps >= 0 -> p_23 <= eps -> p_23 <= 1 -> q_31 <= 1 ->
  p_23 * q_31 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_192 :
  forall eps t_1_211 t_1_221 t_1_231 : R,
  eps >= 0 -> t_1_211 <= eps -> t_1_221 <= eps -> t_1_231 <= eps ->
  t_1_211 + t_1_221 + t_1_231 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) *
    Int 0) (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))))).
Qed.

Lemma III_3a_193 :
  forall p_31 q_12 eps : R,
  p_31 >= 0 -> q_12 >= 0 -> eps >= 0 -> q_12 <= eps -> p_31 <= 1 -> q_12 <= 1 ->
  p_31 * q_12 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_194 :
  forall p_32 q_22 eps : R,
  p_32 >= 0 -> q_22 >= 0 -> eps >= 0 -> p_32 <= eps -> p_32 <= 1 -> q_22 <= 1 -> q_22 >= 1 - 2 * eps ->
  p_32 * q_22 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_195 :
  forall p_33 q_32 eps : R,
  p_33 >= 0 -> q_32 >= 0 -> eps >= 0 -> q_32 <= eps -> p_33 <= 1 -> q_32 <= 1 ->
  p_33 * q_32 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_196 :
  forall eps t_1_312 t_1_322 t_1_332 : R,
  eps >= 0 -> t_1_312 <= eps -> t_1_322 <= eps -> t_1_332 <= eps ->
  t_1_312 + t_1_322 + t_1_332 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) *
    Int 0) (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))))).
Qed.

Lemma III_3a_197 :
  forall p_11 q_13 eps : R,
  p_11 >= 0 -> q_13 >= 0 -> eps >= 0 -> p_11 <= eps -> p_11 <= 1 -> q_13 <= 1 ->
  p_11 * q_13 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_198 :
  forall p_12 q_23 eps : R,
  p_12 >= 0 -> q_23 >= 0 -> eps >= 0 -> q_23 <= eps -> p_12 <= 1 -> q_23 <= 1 -> p_12 >= 1 - 2 * eps ->
  p_12 * q_23 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_199 :
  forall p_13 q_33 eps : R,
  p_13 >= 0 -> q_33 >= 0 -> eps >= 0 -> p_13 <= eps -> p_13 <= 1 -> q_33 <= 1 ->
  p_13 * q_33 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_200 :
  forall eps t_1_113 t_1_123 t_1_133 : R,
  eps >= 0 -> t_1_113 <= eps -> t_1_123 <= eps -> t_1_133 <= eps ->
  t_1_113 + t_1_123 + t_1_133 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) *
    Int 0) (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))))).
Qed.

Lemma III_3a_201 :
  forall p_21 q_13 eps : R,
  p_21 >= 0 -> q_13 >= 0 -> eps >= 0 -> p_21 <= eps -> p_21 <= 1 -> q_13 <= 1 ->
  p_21 * q_13 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_202 :
  forall p_22 q_23 eps : R,
  p_22 >= 0 -> q_23 >= 0 -> eps >= 0 -> q_23 <= eps -> p_22 <= 1 -> q_23 <= 1 -> p_22 >= 1 - 2 * eps ->
  p_22 * q_23 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_203 :
  forall p_23 q_33 eps : R,
  p_23 >= 0 -> q_33 >= 0 -> eps >= 0 -> p_23 <= eps -> p_23 <= 1 -> q_33 <= 1 ->
  p_23 * q_33 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_204 :
  forall eps t_1_213 t_1_223 t_1_233 : R,
  eps >= 0 -> t_1_213 <= eps -> t_1_223 <= eps -> t_1_233 <= eps ->
  t_1_213 + t_1_223 + t_1_233 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) *
    Int 0) (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))))).
Qed.

Lemma III_3a_205 :
  forall k_11 q_11 eps : R,
  k_11 >= 0 -> q_11 >= 0 -> eps >= 0 -> k_11 <= eps -> k_11 <= 1 -> q_11 <= 1 ->
  q_11 * k_11 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_206 :
  forall k_21 q_12 eps : R,
  k_21 >= 0 -> q_12 >= 0 -> eps >= 0 -> q_12 <= eps -> k_21 <= 1 -> q_12 <= 1 ->
  q_12 * k_21 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_207 :
  forall k_31 q_13 eps : R,
  k_31 >= 0 -> q_13 >= 0 -> eps >= 0 -> k_31 <= eps -> k_31 <= 1 -> q_13 <= 1 ->
  q_13 * k_31 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_208 :
  forall eps t_2_111 t_2_121 t_2_131 : R,
  eps >= 0 -> t_2_111 <= eps -> t_2_121 <= eps -> t_2_131 <= eps ->
  t_2_111 + t_2_121 + t_2_131 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) *
    Int 0) (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))))).
Qed.

Lemma III_3a_209 :
  forall k_11 q_31 eps : R,
  k_11 >= 0 -> q_31 >= 0 -> eps >= 0 -> k_11 <= eps -> k_11 <= 1 -> q_31 <= 1 ->
  q_31 * k_11 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_210 :
  forall k_21 q_32 eps : R,
  k_21 >= 0 -> q_32 >= 0 -> eps >= 0 -> q_32 <= eps -> k_21 <= 1 -> q_32 <= 1 ->
  q_32 * k_21 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_211 :
  forall k_31 q_33 eps : R,
  k_31 >= 0 -> q_33 >= 0 -> eps >= 0 -> k_31 <= eps -> k_31 <= 1 -> q_33 <= 1 ->
  q_33 * k_31 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_212 :
  forall eps t_2_311 t_2_321 t_2_331 : R,
  eps >= 0 -> t_2_311 <= eps -> t_2_321 <= eps -> t_2_331 <= eps ->
  t_2_311 + t_2_321 + t_2_331 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) *
    Int 0) (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))))).
Qed.

Lemma III_3a_213 :
  forall k_12 q_11 eps : R,
  k_12 >= 0 -> q_11 >= 0 -> eps >= 0 -> k_12 <= eps -> k_12 <= 1 -> q_11 <= 1 ->
  q_11 * k_12 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_214 :
  forall k_22 q_12 eps : R,
  k_22 >= 0 -> q_12 >= 0 -> eps >= 0 -> q_12 <= eps -> k_22 <= 1 -> q_12 <= 1 ->
  q_12 * k_22 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_215 :
  forall k_32 q_13 eps : R,
  k_32 >= 0 -> q_13 >= 0 -> eps >= 0 -> k_32 <= eps -> k_32 <= 1 -> q_13 <= 1 ->
  q_13 * k_32 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_216 :
  forall eps t_2_112 t_2_122 t_2_132 : R,
  eps >= 0 -> t_2_112 <= eps -> t_2_122 <= eps -> t_2_132 <= eps ->
  t_2_112 + t_2_122 + t_2_132 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) *
    Int 0) (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))))).
Qed.

Lemma III_3a_217 :
  forall k_12 q_31 eps : R,
  k_12 >= 0 -> q_31 >= 0 -> eps >= 0 -> k_12 <= eps -> k_12 <= 1 -> q_31 <= 1 ->
  q_31 * k_12 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_218 :
  forall k_22 q_32 eps : R,
  k_22 >= 0 -> q_32 >= 0 -> eps >= 0 -> q_32 <= eps -> k_22 <= 1 -> q_32 <= 1 ->
  q_32 * k_22 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_219 :
  forall k_32 q_33 eps : R,
  k_32 >= 0 -> q_33 >= 0 -> eps >= 0 -> k_32 <= eps -> k_32 <= 1 -> q_33 <= 1 ->
  q_33 * k_32 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_220 :
  forall eps t_2_312 t_2_322 t_2_332 : R,
  eps >= 0 -> t_2_312 <= eps -> t_2_322 <= eps -> t_2_332 <= eps ->
  t_2_312 + t_2_322 + t_2_332 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) *
    Int 0) (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))))).
Qed.

Lemma III_3a_221 :
  forall k_13 q_21 eps : R,
  k_13 >= 0 -> q_21 >= 0 -> eps >= 0 -> q_21 <= eps -> k_13 <= 1 -> q_21 <= 1 -> k_13 >= 1 - 2 * eps ->
  q_21 * k_13 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_222 :
  forall k_23 q_22 eps : R,
  k_23 >= 0 -> q_22 >= 0 -> eps >= 0 -> k_23 <= eps -> k_23 <= 1 -> q_22 <= 1 -> q_22 >= 1 - 2 * eps ->
  q_22 * k_23 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_223 :
  forall k_33 q_23 eps : R,
  k_33 >= 0 -> q_23 >= 0 -> eps >= 0 -> q_23 <= eps -> k_33 <= 1 -> q_23 <= 1 -> k_33 >= 1 - 2 * eps ->
  q_23 * k_33 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_224 :
  forall eps t_2_213 t_2_223 t_2_233 : R,
  eps >= 0 -> t_2_213 <= eps -> t_2_223 <= eps -> t_2_233 <= eps ->
  t_2_213 + t_2_223 + t_2_233 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) *
    Int 0) (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))))).
Qed.

Lemma III_3a_225 :
  forall k_21 p_11 eps : R,
  k_21 >= 0 -> p_11 >= 0 -> eps >= 0 -> p_11 <= eps -> k_21 <= 1 -> p_11 <= 1 ->
  k_21 * p_11 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_226 :
  forall k_22 p_21 eps : R,
  k_22 >= 0 -> p_21 >= 0 -> eps >= 0 -> p_21 <= eps -> k_22 <= 1 -> p_21 <= 1 ->
  k_22 * p_21 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_227 :
  forall k_23 p_31 eps : R,
  k_23 >= 0 -> p_31 >= 0 -> eps >= 0 -> k_23 <= eps -> k_23 <= 1 -> p_31 <= 1 ->
  k_23 * p_31 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_228 :
  forall eps t_3_211 t_3_221 t_3_231 : R,
  eps >= 0 -> t_3_211 <= eps -> t_3_221 <= eps -> t_3_231 <= eps ->
  t_3_211 + t_3_221 + t_3_231 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) *
    Int 0) (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))))).
Qed.

Lemma III_3a_229 :
  forall k_11 p_12 eps : R,
  k_11 >= 0 -> p_12 >= 0 -> eps >= 0 -> k_11 <= eps -> k_11 <= 1 -> p_12 <= 1 -> p_12 >= 1 - 2 * eps ->
  k_11 * p_12 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_230 :
  forall k_12 p_22 eps : R,
  k_12 >= 0 -> p_22 >= 0 -> eps >= 0 -> k_12 <= eps -> k_12 <= 1 -> p_22 <= 1 -> p_22 >= 1 - 2 * eps ->
  k_12 * p_22 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_231 :
  forall k_13 p_32 eps : R,
  k_13 >= 0 -> p_32 >= 0 -> eps >= 0 -> p_32 <= eps -> k_13 <= 1 -> p_32 <= 1 -> k_13 >= 1 - 2 * eps ->
  k_13 * p_32 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_232 :
  forall eps t_3_112 t_3_122 t_3_132 : R,
  eps >= 0 -> t_3_112 <= eps -> t_3_122 <= eps -> t_3_132 <= eps ->
  t_3_112 + t_3_122 + t_3_132 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) *
    Int 0) (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))))).
Qed.

Lemma III_3a_233 :
  forall k_31 p_12 eps : R,
  k_31 >= 0 -> p_12 >= 0 -> eps >= 0 -> k_31 <= eps -> k_31 <= 1 -> p_12 <= 1 -> p_12 >= 1 - 2 * eps ->
  k_31 * p_12 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_234 :
  forall k_32 p_22 eps : R,
  k_32 >= 0 -> p_22 >= 0 -> eps >= 0 -> k_32 <= eps -> k_32 <= 1 -> p_22 <= 1 -> p_22 >= 1 - 2 * eps ->
  k_32 * p_22 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_235 :
  forall k_33 p_32 eps : R,
  k_33 >= 0 -> p_32 >= 0 -> eps >= 0 -> p_32 <= eps -> k_33 <= 1 -> p_32 <= 1 -> k_33 >= 1 - 2 * eps ->
  k_33 * p_32 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_236 :
  forall eps t_3_312 t_3_322 t_3_332 : R,
  eps >= 0 -> t_3_312 <= eps -> t_3_322 <= eps -> t_3_332 <= eps ->
  t_3_312 + t_3_322 + t_3_332 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) *
    Int 0) (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))))).
Qed.

Lemma III_3a_237 :
  forall k_21 p_13 eps : R,
  k_21 >= 0 -> p_13 >= 0 -> eps >= 0 -> p_13 <= eps -> k_21 <= 1 -> p_13 <= 1 ->
  k_21 * p_13 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_238 :
  forall k_22 p_23 eps : R,
  k_22 >= 0 -> p_23 >= 0 -> eps >= 0 -> p_23 <= eps -> k_22 <= 1 -> p_23 <= 1 ->
  k_22 * p_23 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_239 :
  forall k_23 p_33 eps : R,
  k_23 >= 0 -> p_33 >= 0 -> eps >= 0 -> k_23 <= eps -> k_23 <= 1 -> p_33 <= 1 ->
  k_23 * p_33 <= eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_3a_240 :
  forall eps t_3_213 t_3_223 t_3_233 : R,
  eps >= 0 -> t_3_213 <= eps -> t_3_223 <= eps -> t_3_233 <= eps ->
  t_3_213 + t_3_223 + t_3_233 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) *
    Int 0) (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))))).
Qed.

Lemma III_3a_241 :
  forall p_12 q_22 eps : R,
  p_12 >= 0 -> q_22 >= 0 -> eps >= 0 -> p_12 <= 1 -> q_22 <= 1 -> p_12 >= 1 - 2 * eps ->
  q_22 >= 1 - 2 * eps ->
  p_12 * q_22 >= 1 - 4 * eps.
Proof.
  certify (Certificate [] (Substitute 2 (1 # 2) ((Int 1 / Int 2) + (Int (-1) / Int 2) * Var 0 + (Int 1 / Int
    2) * Int 0) (Substitute 1 1 (Var 0 + Int (-1) * Var 2 + Int 0) (Coefficients [between 0 0 1; above 1 0;
    above 2 0] (Int 1))))).
Qed.

Lemma III_3a_242 :
  forall eps t_1_122 t_1_112 t_1_132 : R,
  eps >= 0 -> t_1_122 >= 1 - 4 * eps -> t_1_112 >= 0 -> t_1_132 >= 0 ->
  t_1_112 + t_1_122 + t_1_132 >= 1 - 5 * eps.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 1 + Int (-4) * Var 0 + Int 0) (Coefficients [above 0 0; above 1
    0; above 2 0; above 3 0] (Int 1)))).
Qed.

Lemma III_3a_243 :
  forall p_22 q_22 eps : R,
  p_22 >= 0 -> q_22 >= 0 -> eps >= 0 -> p_22 <= 1 -> q_22 <= 1 -> p_22 >= 1 - 2 * eps ->
  q_22 >= 1 - 2 * eps ->
  p_22 * q_22 >= 1 - 4 * eps.
Proof.
  certify (Certificate [] (Substitute 2 (1 # 2) ((Int 1 / Int 2) + (Int (-1) / Int 2) * Var 0 + (Int 1 / Int
    2) * Int 0) (Substitute 1 1 (Var 0 + Int (-1) * Var 2 + Int 0) (Coefficients [between 0 0 1; above 1 0;
    above 2 0] (Int 1))))).
Qed.

Lemma III_3a_244 :
  forall eps t_1_222 t_1_212 t_1_232 : R,
  eps >= 0 -> t_1_222 >= 1 - 4 * eps -> t_1_212 >= 0 -> t_1_232 >= 0 ->
  t_1_212 + t_1_222 + t_1_232 >= 1 - 5 * eps.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 1 + Int (-4) * Var 0 + Int 0) (Coefficients [above 0 0; above 1
    0; above 2 0; above 3 0] (Int 1)))).
Qed.

Lemma III_3a_245 :
  forall k_13 q_11 eps : R,
  k_13 >= 0 -> q_11 >= 0 -> eps >= 0 -> k_13 <= 1 -> q_11 <= 1 -> k_13 >= 1 - 2 * eps ->
  q_11 * k_13 >= q_11 - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 2 (1 # 2) ((Int 1 / Int 2) + (Int (-1) / Int 2) * Var 0 + (Int 1 / Int
    2) * Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_246 :
  forall k_33 q_13 eps : R,
  k_33 >= 0 -> q_13 >= 0 -> eps >= 0 -> k_33 <= 1 -> q_13 <= 1 -> k_33 >= 1 - 2 * eps ->
  q_13 * k_33 >= q_13 - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 2 (1 # 2) ((Int 1 / Int 2) + (Int (-1) / Int 2) * Var 0 + (Int 1 / Int
    2) * Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_247 :
  forall q_11 q_13 eps t_2_113 t_2_133 t_2_123 : R,
  q_11 >= 0 -> q_13 >= 0 -> eps >= 0 -> q_11 <= 1 -> q_13 <= 1 -> t_2_113 >= q_11 - 2 * eps ->
  t_2_133 >= q_13 - 2 * eps -> q_11 + q_13 >= 1 - eps -> t_2_123 >= 0 ->
  t_2_113 + t_2_123 + t_2_133 >= 1 - 5 * eps.
Proof.
  certify (Certificate [] (Substitute 3 1 (Var 0 + Int (-2) * Var 2 + Int 0) (Substitute 4 1 (Var 1 + Int (-2)
    * Var 2 + Int 0) (Substitute 2 1 (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int 0) (Coefficients
    [above 2 0; above 3 0; above 4 0; above 5 0] (Int 1)))))).
Qed.

Lemma III_3a_248 :
  forall k_13 q_31 eps : R,
  k_13 >= 0 -> q_31 >= 0 -> eps >= 0 -> k_13 <= 1 -> q_31 <= 1 -> k_13 >= 1 - 2 * eps ->
  q_31 * k_13 >= q_31 - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 2 (1 # 2) ((Int 1 / Int 2) + (Int (-1) / Int 2) * Var 0 + (Int 1 / Int
    2) * Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_249 :
  forall k_33 q_33 eps : R,
  k_33 >= 0 -> q_33 >= 0 -> eps >= 0 -> k_33 <= 1 -> q_33 <= 1 -> k_33 >= 1 - 2 * eps ->
  q_33 * k_33 >= q_33 - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 2 (1 # 2) ((Int 1 / Int 2) + (Int (-1) / Int 2) * Var 0 + (Int 1 / Int
    2) * Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_250 :
  forall q_31 q_33 eps t_2_313 t_2_333 t_2_323 : R,
  q_31 >= 0 -> q_33 >= 0 -> eps >= 0 -> q_31 <= 1 -> q_33 <= 1 -> t_2_313 >= q_31 - 2 * eps ->
  t_2_333 >= q_33 - 2 * eps -> q_31 + q_33 >= 1 - eps -> t_2_323 >= 0 ->
  t_2_313 + t_2_323 + t_2_333 >= 1 - 5 * eps.
Proof.
  certify (Certificate [] (Substitute 3 1 (Var 0 + Int (-2) * Var 2 + Int 0) (Substitute 4 1 (Var 1 + Int (-2)
    * Var 2 + Int 0) (Substitute 2 1 (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int 0) (Coefficients
    [above 2 0; above 3 0; above 4 0; above 5 0] (Int 1)))))).
Qed.

Lemma III_3a_251 :
  forall k_21 p_12 eps : R,
  k_21 >= 0 -> p_12 >= 0 -> eps >= 0 -> k_21 <= 1 -> p_12 <= 1 -> p_12 >= 1 - 2 * eps ->
  k_21 * p_12 >= k_21 - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 2 (1 # 2) ((Int 1 / Int 2) + (Int (-1) / Int 2) * Var 1 + (Int 1 / Int
    2) * Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_252 :
  forall k_22 p_22 eps : R,
  k_22 >= 0 -> p_22 >= 0 -> eps >= 0 -> k_22 <= 1 -> p_22 <= 1 -> p_22 >= 1 - 2 * eps ->
  k_22 * p_22 >= k_22 - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 2 (1 # 2) ((Int 1 / Int 2) + (Int (-1) / Int 2) * Var 1 + (Int 1 / Int
    2) * Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_253 :
  forall k_21 k_22 eps t_3_212 t_3_222 t_3_232 : R,
  k_21 >= 0 -> k_22 >= 0 -> eps >= 0 -> k_21 <= 1 -> k_22 <= 1 -> t_3_212 >= k_21 - 2 * eps ->
  t_3_222 >= k_22 - 2 * eps -> k_21 + k_22 >= 1 - eps -> t_3_232 >= 0 ->
  t_3_212 + t_3_222 + t_3_232 >= 1 - 5 * eps.
Proof.
  certify (Certificate [] (Substitute 3 1 (Var 0 + Int (-2) * Var 2 + Int 0) (Substitute 4 1 (Var 1 + Int (-2)
    * Var 2 + Int 0) (Substitute 2 1 (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int 0) (Coefficients
    [above 2 0; above 3 0; above 4 0; above 5 0] (Int 1)))))).
Qed.

Lemma III_3a_254 :
  forall k_13 p_31 eps : R,
  k_13 >= 0 -> p_31 >= 0 -> eps >= 0 -> k_13 <= 1 -> p_31 <= 1 -> k_13 >= 1 - 2 * eps ->
  k_13 * p_31 >= p_31 * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 1) 1 Ge (FromHypothesis 1); factor (Int (-1) + Var 0 + Int 2
    * Var 2) 1 Ge (FromHypothesis 5)])).
Qed.

Lemma III_3a_255 :
  forall p_31 eps t_3_131 t_3_111 t_3_121 : R,
  p_31 >= 0 -> eps >= 0 -> p_31 <= 1 -> t_3_131 >= p_31 * (1 - 2 * eps) -> t_3_111 >= 0 -> t_3_121 >= 0 ->
  t_3_111 + t_3_121 + t_3_131 >= p_31 * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0 + Int (-2) * Var 0 * Var 1) (Coefficients [above 2 0;
    above 3 0; above 4 0] (Int 1)))).
Qed.

Lemma III_3a_256 :
  forall k_33 p_31 eps : R,
  k_33 >= 0 -> p_31 >= 0 -> eps >= 0 -> k_33 <= 1 -> p_31 <= 1 -> k_33 >= 1 - 2 * eps ->
  k_33 * p_31 >= p_31 * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 1) 1 Ge (FromHypothesis 1); factor (Int (-1) + Var 0 + Int 2
    * Var 2) 1 Ge (FromHypothesis 5)])).
Qed.

Lemma III_3a_257 :
  forall p_31 eps t_3_331 t_3_311 t_3_321 : R,
  p_31 >= 0 -> eps >= 0 -> p_31 <= 1 -> t_3_331 >= p_31 * (1 - 2 * eps) -> t_3_311 >= 0 -> t_3_321 >= 0 ->
  t_3_311 + t_3_321 + t_3_331 >= p_31 * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0 + Int (-2) * Var 0 * Var 1) (Coefficients [above 2 0;
    above 3 0; above 4 0] (Int 1)))).
Qed.

Lemma III_3a_258 :
  forall k_13 p_33 eps : R,
  k_13 >= 0 -> p_33 >= 0 -> eps >= 0 -> k_13 <= 1 -> p_33 <= 1 -> k_13 >= 1 - 2 * eps ->
  k_13 * p_33 >= p_33 * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 1) 1 Ge (FromHypothesis 1); factor (Int (-1) + Var 0 + Int 2
    * Var 2) 1 Ge (FromHypothesis 5)])).
Qed.

Lemma III_3a_259 :
  forall p_33 eps t_3_133 t_3_113 t_3_123 : R,
  p_33 >= 0 -> eps >= 0 -> p_33 <= 1 -> t_3_133 >= p_33 * (1 - 2 * eps) -> t_3_113 >= 0 -> t_3_123 >= 0 ->
  t_3_113 + t_3_123 + t_3_133 >= p_33 * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0 + Int (-2) * Var 0 * Var 1) (Coefficients [above 2 0;
    above 3 0; above 4 0] (Int 1)))).
Qed.

Lemma III_3a_260 :
  forall k_33 p_33 eps : R,
  k_33 >= 0 -> p_33 >= 0 -> eps >= 0 -> k_33 <= 1 -> p_33 <= 1 -> k_33 >= 1 - 2 * eps ->
  k_33 * p_33 >= p_33 * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 1) 1 Ge (FromHypothesis 1); factor (Int (-1) + Var 0 + Int 2
    * Var 2) 1 Ge (FromHypothesis 5)])).
Qed.

Lemma III_3a_261 :
  forall p_33 eps t_3_333 t_3_313 t_3_323 : R,
  p_33 >= 0 -> eps >= 0 -> p_33 <= 1 -> t_3_333 >= p_33 * (1 - 2 * eps) -> t_3_313 >= 0 -> t_3_323 >= 0 ->
  t_3_313 + t_3_323 + t_3_333 >= p_33 * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0 + Int (-2) * Var 0 * Var 1) (Coefficients [above 2 0;
    above 3 0; above 4 0] (Int 1)))).
Qed.

Lemma III_3a_262 :
  forall p_31 q_11 mu : R,
  p_31 >= 0 -> q_11 >= 0 -> mu > 0 -> p_31 <= 1 -> q_11 <= 1 -> mu <= 1 -> p_31 >= mu -> q_11 >= mu ->
  p_31 * q_11 >= mu ^ 2.
Proof.
  certify (Certificate [] (Substitute 0 1 (Var 2 + Int 0) (Substitute 1 1 (Var 2 + Int 0) (Coefficients [above
    0 0; above 1 0; between 2 0 1] (Int 1))))).
Qed.

Lemma III_3a_263 :
  forall mu t_1_311 t_1_321 t_1_331 : R,
  mu > 0 -> mu <= 1 -> t_1_311 >= mu ^ 2 -> t_1_321 >= 0 -> t_1_331 >= 0 ->
  t_1_311 + t_1_321 + t_1_331 >= mu ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 0 + (Var 0 ^ 2)) (Coefficients [above 1 0; above 2 0; above 3
    0] (Int 1)))).
Qed.

Lemma III_3a_264 :
  forall p_33 q_33 mu : R,
  p_33 >= 0 -> q_33 >= 0 -> mu > 0 -> p_33 <= 1 -> q_33 <= 1 -> mu <= 1 -> p_33 >= mu -> q_33 >= mu ->
  p_33 * q_33 >= mu ^ 2.
Proof.
  certify (Certificate [] (Substitute 0 1 (Var 2 + Int 0) (Substitute 1 1 (Var 2 + Int 0) (Coefficients [above
    0 0; above 1 0; between 2 0 1] (Int 1))))).
Qed.

Lemma III_3a_265 :
  forall mu t_1_333 t_1_313 t_1_323 : R,
  mu > 0 -> mu <= 1 -> t_1_333 >= mu ^ 2 -> t_1_313 >= 0 -> t_1_323 >= 0 ->
  t_1_313 + t_1_323 + t_1_333 >= mu ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 0 + (Var 0 ^ 2)) (Coefficients [above 1 0; above 2 0; above 3
    0] (Int 1)))).
Qed.

Lemma III_3a_266 :
  forall k_21 q_22 mu eps : R,
  k_21 >= 0 -> q_22 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> k_21 >= mu + 8 * eps -> k_21 <= 1 ->
  q_22 <= 1 -> mu <= 1 -> 24 * eps <= mu -> k_21 >= mu -> q_22 >= 1 - 2 * eps ->
  q_22 * k_21 >= mu * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Substitute 3 ((-1) # 8) ((Int 1 / Int 8) * Var 0 + (Int (-1) / Int 8) * Var 2 +
    (Int (-1) / Int 8) * Int 0) (Substitute 0 4 (Int 4 + Int (-4) * Var 1 + Var 2 + Var 3 + Int 4 * Int 0)
    (Coefficients [above 0 0; between 1 0 1; between 2 0 1; above 3 0] (Int 1))))).
Qed.

Lemma III_3a_267 :
  forall mu eps t_2_221 t_2_211 t_2_231 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> t_2_221 >= mu * (1 - 2 * eps) ->
  t_2_211 >= 0 -> t_2_231 >= 0 ->
  t_2_211 + t_2_221 + t_2_231 >= mu * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0 + Int (-2) * Var 0 * Var 1) (Coefficients [above 2 0;
    above 3 0; above 4 0] (Int 1)))).
Qed.

Lemma III_3a_268 :
  forall k_22 q_22 mu eps : R,
  k_22 >= 0 -> q_22 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> k_22 >= mu + 8 * eps -> k_22 <= 1 ->
  q_22 <= 1 -> mu <= 1 -> 24 * eps <= mu -> k_22 >= mu -> q_22 >= 1 - 2 * eps ->
  q_22 * k_22 >= mu * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Substitute 3 ((-1) # 8) ((Int 1 / Int 8) * Var 0 + (Int (-1) / Int 8) * Var 2 +
    (Int (-1) / Int 8) * Int 0) (Substitute 0 4 (Int 4 + Int (-4) * Var 1 + Var 2 + Var 3 + Int 4 * Int 0)
    (Coefficients [above 0 0; between 1 0 1; between 2 0 1; above 3 0] (Int 1))))).
Qed.

Lemma III_3a_269 :
  forall mu eps t_2_222 t_2_212 t_2_232 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> t_2_222 >= mu * (1 - 2 * eps) ->
  t_2_212 >= 0 -> t_2_232 >= 0 ->
  t_2_212 + t_2_222 + t_2_232 >= mu * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0 + Int (-2) * Var 0 * Var 1) (Coefficients [above 2 0;
    above 3 0; above 4 0] (Int 1)))).
Qed.

Lemma III_3a_270 :
  forall p_11 q_12 : R,
  p_11 >= 0 -> q_12 >= 0 -> p_11 <= 1 -> q_12 <= 1 ->
  p_11 * q_12 <= p_11.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_271 :
  forall p_12 q_22 : R,
  p_12 >= 0 -> q_22 >= 0 -> p_12 <= 1 -> q_22 <= 1 ->
  p_12 * q_22 <= p_12.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_272 :
  forall p_13 q_32 : R,
  p_13 >= 0 -> q_32 >= 0 -> p_13 <= 1 -> q_32 <= 1 ->
  p_13 * q_32 <= p_13.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_273 :
  forall p_11 p_12 p_13 t_1_112 t_1_122 t_1_132 : R,
  p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 ->
  t_1_112 <= p_11 -> t_1_122 <= p_12 -> t_1_132 <= p_13 ->
  t_1_112 + t_1_122 + t_1_132 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 4 (-1) (Var
    1 + Int (-1) * Int 0) (Substitute 5 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 3 0; above 4 0; above 5 0] (Int 1))))))).
Qed.

Lemma III_3a_274 :
  forall p_21 q_12 : R,
  p_21 >= 0 -> q_12 >= 0 -> p_21 <= 1 -> q_12 <= 1 ->
  p_21 * q_12 <= p_21.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_275 :
  forall p_22 q_22 : R,
  p_22 >= 0 -> q_22 >= 0 -> p_22 <= 1 -> q_22 <= 1 ->
  p_22 * q_22 <= p_22.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_276 :
  forall p_23 q_32 : R,
  p_23 >= 0 -> q_32 >= 0 -> p_23 <= 1 -> q_32 <= 1 ->
  p_23 * q_32 <= p_23.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_277 :
  forall p_21 p_22 p_23 t_1_212 t_1_222 t_1_232 : R,
  p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 ->
  t_1_212 <= p_21 -> t_1_222 <= p_22 -> t_1_232 <= p_23 ->
  t_1_212 + t_1_222 + t_1_232 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 4 (-1) (Var
    1 + Int (-1) * Int 0) (Substitute 5 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 3 0; above 4 0; above 5 0] (Int 1))))))).
Qed.

Lemma III_3a_278 :
  forall p_31 q_12 : R,
  p_31 >= 0 -> q_12 >= 0 -> p_31 <= 1 -> q_12 <= 1 ->
  p_31 * q_12 <= p_31.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_279 :
  forall p_32 q_22 : R,
  p_32 >= 0 -> q_22 >= 0 -> p_32 <= 1 -> q_22 <= 1 ->
  p_32 * q_22 <= p_32.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_280 :
  forall p_33 q_32 : R,
  p_33 >= 0 -> q_32 >= 0 -> p_33 <= 1 -> q_32 <= 1 ->
  p_33 * q_32 <= p_33.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_281 :
  forall p_31 p_32 p_33 t_1_312 t_1_322 t_1_332 : R,
  p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  t_1_312 <= p_31 -> t_1_322 <= p_32 -> t_1_332 <= p_33 ->
  t_1_312 + t_1_322 + t_1_332 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 4 (-1) (Var
    1 + Int (-1) * Int 0) (Substitute 5 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 3 0; above 4 0; above 5 0] (Int 1))))))).
Qed.

Lemma III_3a_282 :
  forall k_13 q_11 : R,
  k_13 >= 0 -> q_11 >= 0 -> k_13 <= 1 -> q_11 <= 1 ->
  q_11 * k_13 <= q_11.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_283 :
  forall k_23 q_12 : R,
  k_23 >= 0 -> q_12 >= 0 -> k_23 <= 1 -> q_12 <= 1 ->
  q_12 * k_23 <= q_12.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_284 :
  forall k_33 q_13 : R,
  k_33 >= 0 -> q_13 >= 0 -> k_33 <= 1 -> q_13 <= 1 ->
  q_13 * k_33 <= q_13.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_285 :
  forall q_11 q_12 q_13 t_2_113 t_2_123 t_2_133 : R,
  q_11 >= 0 -> q_12 >= 0 -> q_13 >= 0 -> q_11 + q_12 + q_13 = 1 -> q_11 <= 1 -> q_12 <= 1 -> q_13 <= 1 ->
  t_2_113 <= q_11 -> t_2_123 <= q_12 -> t_2_133 <= q_13 ->
  t_2_113 + t_2_123 + t_2_133 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 4 (-1) (Var
    1 + Int (-1) * Int 0) (Substitute 5 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 3 0; above 4 0; above 5 0] (Int 1))))))).
Qed.

Lemma III_3a_286 :
  forall k_13 q_21 : R,
  k_13 >= 0 -> q_21 >= 0 -> k_13 <= 1 -> q_21 <= 1 ->
  q_21 * k_13 <= q_21.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_287 :
  forall k_23 q_22 : R,
  k_23 >= 0 -> q_22 >= 0 -> k_23 <= 1 -> q_22 <= 1 ->
  q_22 * k_23 <= q_22.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_288 :
  forall k_33 q_23 : R,
  k_33 >= 0 -> q_23 >= 0 -> k_33 <= 1 -> q_23 <= 1 ->
  q_23 * k_33 <= q_23.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_289 :
  forall q_21 q_22 q_23 t_2_213 t_2_223 t_2_233 : R,
  q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_21 + q_22 + q_23 = 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 ->
  t_2_213 <= q_21 -> t_2_223 <= q_22 -> t_2_233 <= q_23 ->
  t_2_213 + t_2_223 + t_2_233 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 4 (-1) (Var
    1 + Int (-1) * Int 0) (Substitute 5 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 3 0; above 4 0; above 5 0] (Int 1))))))).
Qed.

Lemma III_3a_290 :
  forall k_13 q_31 : R,
  k_13 >= 0 -> q_31 >= 0 -> k_13 <= 1 -> q_31 <= 1 ->
  q_31 * k_13 <= q_31.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_291 :
  forall k_23 q_32 : R,
  k_23 >= 0 -> q_32 >= 0 -> k_23 <= 1 -> q_32 <= 1 ->
  q_32 * k_23 <= q_32.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_292 :
  forall k_33 q_33 : R,
  k_33 >= 0 -> q_33 >= 0 -> k_33 <= 1 -> q_33 <= 1 ->
  q_33 * k_33 <= q_33.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_293 :
  forall q_31 q_32 q_33 t_2_313 t_2_323 t_2_333 : R,
  q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 -> q_31 + q_32 + q_33 = 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  t_2_313 <= q_31 -> t_2_323 <= q_32 -> t_2_333 <= q_33 ->
  t_2_313 + t_2_323 + t_2_333 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 4 (-1) (Var
    1 + Int (-1) * Int 0) (Substitute 5 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 3 0; above 4 0; above 5 0] (Int 1))))))).
Qed.

Lemma III_3a_294 :
  forall k_11 p_11 eps : R,
  k_11 >= 0 -> p_11 >= 0 -> eps >= 0 -> k_11 <= eps -> p_11 <= eps -> k_11 <= 1 -> p_11 <= 1 ->
  k_11 * p_11 <= eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Substitute 1 (-1) (Var 0 + Var 2 + Int (-1) * Int
    0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_295 :
  forall k_12 p_21 eps : R,
  k_12 >= 0 -> p_21 >= 0 -> eps >= 0 -> k_12 <= eps -> p_21 <= eps -> k_12 <= 1 -> p_21 <= 1 ->
  k_12 * p_21 <= eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Substitute 1 (-1) (Var 0 + Var 2 + Int (-1) * Int
    0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_296 :
  forall k_13 p_31 : R,
  k_13 >= 0 -> p_31 >= 0 -> k_13 <= 1 -> p_31 <= 1 ->
  k_13 * p_31 <= p_31.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_297 :
  forall p_31 eps t_3_111 t_3_121 t_3_131 : R,
  p_31 >= 0 -> eps >= 0 -> p_31 <= 1 -> t_3_111 <= eps ^ 2 -> t_3_121 <= eps ^ 2 -> t_3_131 <= p_31 ->
  t_3_111 + t_3_121 + t_3_131 <= p_31 + 2 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Int (-1) * Int 0 + (Var 1 ^ 2)) (Substitute 3 (-1) (Int (-1) *
    Int 0 + (Var 1 ^ 2)) (Substitute 4 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 2 0; above 3 0;
    above 4 0] (Int 1)))))).
Qed.

Lemma III_3a_298 :
  forall k_31 p_11 eps : R,
  k_31 >= 0 -> p_11 >= 0 -> eps >= 0 -> k_31 <= eps -> p_11 <= eps -> k_31 <= 1 -> p_11 <= 1 ->
  k_31 * p_11 <= eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Substitute 1 (-1) (Var 0 + Var 2 + Int (-1) * Int
    0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_299 :
  forall k_32 p_21 eps : R,
  k_32 >= 0 -> p_21 >= 0 -> eps >= 0 -> k_32 <= eps -> p_21 <= eps -> k_32 <= 1 -> p_21 <= 1 ->
  k_32 * p_21 <= eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Substitute 1 (-1) (Var 0 + Var 2 + Int (-1) * Int
    0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_300 :
  forall k_33 p_31 : R,
  k_33 >= 0 -> p_31 >= 0 -> k_33 <= 1 -> p_31 <= 1 ->
  k_33 * p_31 <= p_31.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_301 :
  forall p_31 eps t_3_311 t_3_321 t_3_331 : R,
  p_31 >= 0 -> eps >= 0 -> p_31 <= 1 -> t_3_311 <= eps ^ 2 -> t_3_321 <= eps ^ 2 -> t_3_331 <= p_31 ->
  t_3_311 + t_3_321 + t_3_331 <= p_31 + 2 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Int (-1) * Int 0 + (Var 1 ^ 2)) (Substitute 3 (-1) (Int (-1) *
    Int 0 + (Var 1 ^ 2)) (Substitute 4 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 2 0; above 3 0;
    above 4 0] (Int 1)))))).
Qed.

Lemma III_3a_302 :
  forall k_11 p_13 eps : R,
  k_11 >= 0 -> p_13 >= 0 -> eps >= 0 -> k_11 <= eps -> p_13 <= eps -> k_11 <= 1 -> p_13 <= 1 ->
  k_11 * p_13 <= eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Substitute 1 (-1) (Var 0 + Var 2 + Int (-1) * Int
    0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_303 :
  forall k_12 p_23 eps : R,
  k_12 >= 0 -> p_23 >= 0 -> eps >= 0 -> k_12 <= eps -> p_23 <= eps -> k_12 <= 1 -> p_23 <= 1 ->
  k_12 * p_23 <= eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Substitute 1 (-1) (Var 0 + Var 2 + Int (-1) * Int
    0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_304 :
  forall k_13 p_33 : R,
  k_13 >= 0 -> p_33 >= 0 -> k_13 <= 1 -> p_33 <= 1 ->
  k_13 * p_33 <= p_33.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_305 :
  forall p_33 eps t_3_113 t_3_123 t_3_133 : R,
  p_33 >= 0 -> eps >= 0 -> p_33 <= 1 -> t_3_113 <= eps ^ 2 -> t_3_123 <= eps ^ 2 -> t_3_133 <= p_33 ->
  t_3_113 + t_3_123 + t_3_133 <= p_33 + 2 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Int (-1) * Int 0 + (Var 1 ^ 2)) (Substitute 3 (-1) (Int (-1) *
    Int 0 + (Var 1 ^ 2)) (Substitute 4 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 2 0; above 3 0;
    above 4 0] (Int 1)))))).
Qed.

Lemma III_3a_306 :
  forall k_31 p_13 eps : R,
  k_31 >= 0 -> p_13 >= 0 -> eps >= 0 -> k_31 <= eps -> p_13 <= eps -> k_31 <= 1 -> p_13 <= 1 ->
  k_31 * p_13 <= eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Substitute 1 (-1) (Var 0 + Var 2 + Int (-1) * Int
    0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_307 :
  forall k_32 p_23 eps : R,
  k_32 >= 0 -> p_23 >= 0 -> eps >= 0 -> k_32 <= eps -> p_23 <= eps -> k_32 <= 1 -> p_23 <= 1 ->
  k_32 * p_23 <= eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Substitute 1 (-1) (Var 0 + Var 2 + Int (-1) * Int
    0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_308 :
  forall k_33 p_33 : R,
  k_33 >= 0 -> p_33 >= 0 -> k_33 <= 1 -> p_33 <= 1 ->
  k_33 * p_33 <= p_33.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_3a_309 :
  forall p_33 eps t_3_313 t_3_323 t_3_333 : R,
  p_33 >= 0 -> eps >= 0 -> p_33 <= 1 -> t_3_313 <= eps ^ 2 -> t_3_323 <= eps ^ 2 -> t_3_333 <= p_33 ->
  t_3_313 + t_3_323 + t_3_333 <= p_33 + 2 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Int (-1) * Int 0 + (Var 1 ^ 2)) (Substitute 3 (-1) (Int (-1) *
    Int 0 + (Var 1 ^ 2)) (Substitute 4 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 2 0; above 3 0;
    above 4 0] (Int 1)))))).
Qed.

Lemma III_3a_310 :
  forall k_13 mu eps c_1_31 : R,
  k_13 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> k_13 <= 1 -> mu <= 1 -> 24 * eps <= mu ->
  k_13 >= 1 - 2 * eps -> c_1_31 >= mu ^ 2 ->
  k_13 * c_1_31 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int 2 * Var 0 * Var 3 + Int (-1) * (Var 1 ^ 2)) 1 Ge
    (Substitute 0 1 (Int 1 + Int (-2) * Var 2 + Int 0) (Substitute 2 ((-1) # 24) ((Int (-1) / Int 24) * Int 0
    + (Int 1 / Int 24) * (Var 1 ^ 2)) (Substitute 3 1 (Int 0 + (Var 1 ^ 2)) (Coefficients [above 0 0; between
    1 0 1; above 2 0; above 3 0] (Int 1)))))])).
Qed.

Lemma III_3a_311 :
  forall mu w_1_13 w_1_11 w_1_12 : R,
  mu > 0 -> mu <= 1 -> w_1_13 >= 1 / 2 * mu ^ 2 -> w_1_11 >= 0 -> w_1_12 >= 0 ->
  w_1_11 + w_1_12 + w_1_13 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int (-2) * Var 1 + Int (-2) * Var 2 + Int (-2) * Var 3
    + (Var 0 ^ 2)) 1 Le (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [above 1 0;
    above 2 0; above 3 0] (Int 1)))])).
Qed.

Lemma III_3a_312 :
  forall mu d_1_1 : R,
  mu > 0 -> mu <= 1 -> d_1_1 >= 1 / 2 * mu ^ 2 ->
  d_1_1 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [between 0 0
    1; above 1 0] (Int 1)))).
Qed.

Lemma III_3a_313 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_11 >= 0 -> q_21 >= 0 -> q_31 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_11 <= 1 -> q_21 <= 1 -> q_31 <= 1 ->
  k_11 * (p_11 * q_11 + p_12 * q_21 + p_13 * q_31) + k_12 * (p_21 * q_11 + p_22 * q_21 + p_23 * q_31) + k_13 *
    (p_31 * q_11 + p_32 * q_21 + p_33 * q_31) = k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 +
    k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_13 * p_33 * q_31.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_3a_314 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 d_1_1 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_11 >= 0 -> q_21 >= 0 -> q_31 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_11 <= 1 -> q_21 <= 1 -> q_31 <= 1 ->
  d_1_1 = k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_12 * p_21 * q_11 + k_12 * p_22 *
    q_21 + k_12 * p_23 * q_31 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 ->
  d_1_1 > 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 > 0.
Proof.
  certify (Certificate [] (Eliminate 15 2 (Eliminate 16 5 (Eliminate 17 8 (Eliminate 18 11 (Eliminate 34 15
    (FromHypothesis 35))))))).
Qed.

Lemma III_3a_315 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_11 >= 0 -> q_21 >= 0 -> q_31 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_11 <= 1 -> q_21 <= 1 -> q_31 <= 1 ->
  k_11 * (p_11 * q_11 + p_12 * q_21 + p_13 * q_31) + k_12 * (p_21 * q_11 + p_22 * q_21 + p_23 * q_31) + k_13 *
    (p_31 * q_11 + p_32 * q_21 + p_33 * q_31) > 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 +
    q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 <> 0 /\
  (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31) / (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 +
    q_31 * k_12 * p_23 + q_31 * k_13 * p_33) * (k_11 * (p_11 * q_11 + p_12 * q_21 + p_13 * q_31) + k_12 *
    (p_21 * q_11 + p_22 * q_21 + p_23 * q_31) + k_13 * (p_31 * q_11 + p_32 * q_21 + p_33 * q_31)) = k_11 *
    (p_11 * q_11 + p_12 * q_21 + p_13 * q_31).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_316 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_11 >= 0 -> q_21 >= 0 -> q_31 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_11 <= 1 -> q_21 <= 1 -> q_31 <= 1 ->
  k_11 * (p_11 * q_11 + p_12 * q_21 + p_13 * q_31) + k_12 * (p_21 * q_11 + p_22 * q_21 + p_23 * q_31) + k_13 *
    (p_31 * q_11 + p_32 * q_21 + p_33 * q_31) > 0 ->
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 +
    q_21 * k_11 * p_12 + q_21 * k_13 * p_32 + q_31 * k_11 * p_13 + q_31 * k_13 * p_33 <> 0 /\
  (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31) / (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 + q_21 * k_11 * p_12 + q_21 * k_13 * p_32 +
    q_31 * k_11 * p_13 + q_31 * k_13 * p_33) * (k_11 * (p_11 * q_11 + p_12 * q_21 + p_13 * q_31) + k_12 *
    (p_21 * q_11 + p_22 * q_21 + p_23 * q_31) + k_13 * (p_31 * q_11 + p_32 * q_21 + p_33 * q_31)) = k_12 *
    (p_21 * q_11 + p_22 * q_21 + p_23 * q_31).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_317 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_11 >= 0 -> q_21 >= 0 -> q_31 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_11 <= 1 -> q_21 <= 1 -> q_31 <= 1 ->
  k_11 * (p_11 * q_11 + p_12 * q_21 + p_13 * q_31) + k_12 * (p_21 * q_11 + p_22 * q_21 + p_23 * q_31) + k_13 *
    (p_31 * q_11 + p_32 * q_21 + p_33 * q_31) > 0 ->
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_31 * k_11 * p_13 + q_31 * k_12 * p_23 <> 0 /\
  (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31) / (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_31 * k_11 * p_13 + q_31 * k_12 * p_23) * (k_11 * (p_11 * q_11 + p_12 * q_21 + p_13 * q_31) + k_12 *
    (p_21 * q_11 + p_22 * q_21 + p_23 * q_31) + k_13 * (p_31 * q_11 + p_32 * q_21 + p_33 * q_31)) = k_13 *
    (p_31 * q_11 + p_32 * q_21 + p_33 * q_31).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_318 :
  forall k_11_next d_1_1 w_1_11 : R,
  k_11_next * d_1_1 = w_1_11 -> d_1_1 > 0 -> w_1_11 >= 0 ->
  k_11_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_319 :
  forall k_12_next d_1_1 w_1_12 : R,
  k_12_next * d_1_1 = w_1_12 -> d_1_1 > 0 -> w_1_12 >= 0 ->
  k_12_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_320 :
  forall k_13_next d_1_1 w_1_13 : R,
  k_13_next * d_1_1 = w_1_13 -> d_1_1 > 0 -> w_1_13 >= 0 ->
  k_13_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_321 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_11 >= 0 -> q_21 >= 0 -> q_31 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_11 <= 1 -> q_21 <= 1 -> q_31 <= 1 ->
  k_11 * (p_11 * q_11 + p_12 * q_21 + p_13 * q_31) + k_12 * (p_21 * q_11 + p_22 * q_21 + p_23 * q_31) + k_13 *
    (p_31 * q_11 + p_32 * q_21 + p_33 * q_31) > 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 +
    q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 <> 0 /\
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 +
    q_21 * k_11 * p_12 + q_21 * k_13 * p_32 + q_31 * k_11 * p_13 + q_31 * k_13 * p_33 <> 0 /\
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_31 * k_11 * p_13 + q_31 * k_12 * p_23 <> 0 /\
  (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31) / (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 +
    q_31 * k_12 * p_23 + q_31 * k_13 * p_33) + (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31)
    / (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31
    + q_21 * k_11 * p_12 + q_21 * k_13 * p_32 + q_31 * k_11 * p_13 + q_31 * k_13 * p_33) + (k_13 * p_31 * q_11
    + k_13 * p_32 * q_21 + k_13 * p_33 * q_31) / (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31
    + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_31 * k_11 * p_13 +
    q_31 * k_12 * p_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_322 :
  forall k_11 eps c_1_11 : R,
  k_11 >= 0 -> eps >= 0 -> k_11 <= eps -> k_11 <= 1 -> c_1_11 <= 3 * eps ->
  k_11 * c_1_11 <= 3 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Int 3 * Var 0 + Int 3 * Var 1 +
    Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_323 :
  forall mu eps k_11_next d_1_1 w_1_11 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> k_11_next * d_1_1 = w_1_11 ->
  d_1_1 >= 1 / 2 * mu ^ 2 -> k_11_next >= 0 -> w_1_11 <= 3 * eps ^ 2 ->
  k_11_next * mu ^ 2 <= 6 * eps ^ 2.
Proof.
  certify (Certificate [] (Eliminate 5 4 (Combination [term 2 (Int 1) [8]%nat; term 2 (Int 1) [6; 7]%nat]
    None))).
Qed.

Lemma III_3a_324 :
  forall mu eps k_11_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  k_11_next * mu ^ 2 <= 6 * eps ^ 2 ->
  k_11_next <= 1 / 4 * eps.
Proof.
  certify (Certificate [] (Factors (1 # 4) [factor (Var 1 + Int (-4) * Var 2) 1 Ge (Split (Var 1 + Int (-4) *
    Var 2) [case Ge (FromHypothesis 6); case Lt (Contradiction 5 (Combination [term (1 # 4) (Int 1) [1;
    2]%nat; term (1 # 4) (Int 1) [0; 0; 5]%nat] None))])])).
Qed.

Lemma III_3a_325 :
  forall k_12 eps c_1_21 : R,
  k_12 >= 0 -> eps >= 0 -> k_12 <= eps -> k_12 <= 1 -> c_1_21 <= 3 * eps ->
  k_12 * c_1_21 <= 3 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Int 3 * Var 0 + Int 3 * Var 1 +
    Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_326 :
  forall mu eps k_12_next d_1_1 w_1_12 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> k_12_next * d_1_1 = w_1_12 ->
  d_1_1 >= 1 / 2 * mu ^ 2 -> k_12_next >= 0 -> w_1_12 <= 3 * eps ^ 2 ->
  k_12_next * mu ^ 2 <= 6 * eps ^ 2.
Proof.
  certify (Certificate [] (Eliminate 5 4 (Combination [term 2 (Int 1) [8]%nat; term 2 (Int 1) [6; 7]%nat]
    None))).
Qed.

Lemma III_3a_327 :
  forall mu eps k_12_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  k_12_next * mu ^ 2 <= 6 * eps ^ 2 ->
  k_12_next <= 1 / 4 * eps.
Proof.
  certify (Certificate [] (Factors (1 # 4) [factor (Var 1 + Int (-4) * Var 2) 1 Ge (Split (Var 1 + Int (-4) *
    Var 2) [case Ge (FromHypothesis 6); case Lt (Contradiction 5 (Combination [term (1 # 4) (Int 1) [1;
    2]%nat; term (1 # 4) (Int 1) [0; 0; 5]%nat] None))])])).
Qed.

Lemma III_3a_328 :
  forall k_22 mu eps c_1_22 : R,
  k_22 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> k_22 >= mu + 8 * eps -> k_22 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> k_22 >= mu -> c_1_22 >= 1 - 5 * eps ->
  k_22 * c_1_22 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int 2 * Var 0 * Var 3 + Int (-1) * (Var 1 ^ 2)) 1 Ge
    (Substitute 0 1 (Var 1 + Int 0) (Substitute 3 1 (Int 1 + Int (-5) * Var 2 + Int 0) (Substitute 2 ((-1) #
    24) ((Int (-1) / Int 24) * Int 0 + (Int 1 / Int 24) * (Var 1 ^ 2)) (Coefficients [above 0 0; between 1 0
    1; above 2 0; above 3 0] (Int 1)))))])).
Qed.

Lemma III_3a_329 :
  forall mu w_1_22 w_1_21 w_1_23 : R,
  mu > 0 -> mu <= 1 -> w_1_22 >= 1 / 2 * mu ^ 2 -> w_1_21 >= 0 -> w_1_23 >= 0 ->
  w_1_21 + w_1_22 + w_1_23 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int (-2) * Var 1 + Int (-2) * Var 2 + Int (-2) * Var 3
    + (Var 0 ^ 2)) 1 Le (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [above 1 0;
    above 2 0; above 3 0] (Int 1)))])).
Qed.

Lemma III_3a_330 :
  forall mu d_1_2 : R,
  mu > 0 -> mu <= 1 -> d_1_2 >= 1 / 2 * mu ^ 2 ->
  d_1_2 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [between 0 0
    1; above 1 0] (Int 1)))).
Qed.

Lemma III_3a_331 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_12 >= 0 -> q_22 >= 0 -> q_32 >= 0 ->
  k_21 + k_22 + k_23 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_12 <= 1 -> q_22 <= 1 -> q_32 <= 1 ->
  k_21 * (p_11 * q_12 + p_12 * q_22 + p_13 * q_32) + k_22 * (p_21 * q_12 + p_22 * q_22 + p_23 * q_32) + k_23 *
    (p_31 * q_12 + p_32 * q_22 + p_33 * q_32) = k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 +
    k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_3a_332 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 d_1_2 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_12 >= 0 -> q_22 >= 0 -> q_32 >= 0 ->
  k_21 + k_22 + k_23 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_12 <= 1 -> q_22 <= 1 -> q_32 <= 1 ->
  d_1_2 = k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_22 * p_21 * q_12 + k_22 * p_22 *
    q_22 + k_22 * p_23 * q_32 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 ->
  d_1_2 > 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 > 0.
Proof.
  certify (Certificate [] (Eliminate 15 2 (Eliminate 16 5 (Eliminate 17 8 (Eliminate 18 11 (Eliminate 34 15
    (FromHypothesis 35))))))).
Qed.

Lemma III_3a_333 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_12 >= 0 -> q_22 >= 0 -> q_32 >= 0 ->
  k_21 + k_22 + k_23 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_12 <= 1 -> q_22 <= 1 -> q_32 <= 1 ->
  k_21 * (p_11 * q_12 + p_12 * q_22 + p_13 * q_32) + k_22 * (p_21 * q_12 + p_22 * q_22 + p_23 * q_32) + k_23 *
    (p_31 * q_12 + p_32 * q_22 + p_33 * q_32) > 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 +
    q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 <> 0 /\
  (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32) / (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 +
    q_32 * k_22 * p_23 + q_32 * k_23 * p_33) * (k_21 * (p_11 * q_12 + p_12 * q_22 + p_13 * q_32) + k_22 *
    (p_21 * q_12 + p_22 * q_22 + p_23 * q_32) + k_23 * (p_31 * q_12 + p_32 * q_22 + p_33 * q_32)) = k_21 *
    (p_11 * q_12 + p_12 * q_22 + p_13 * q_32).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_334 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_12 >= 0 -> q_22 >= 0 -> q_32 >= 0 ->
  k_21 + k_22 + k_23 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_12 <= 1 -> q_22 <= 1 -> q_32 <= 1 ->
  k_21 * (p_11 * q_12 + p_12 * q_22 + p_13 * q_32) + k_22 * (p_21 * q_12 + p_22 * q_22 + p_23 * q_32) + k_23 *
    (p_31 * q_12 + p_32 * q_22 + p_33 * q_32) > 0 ->
  k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 +
    q_22 * k_21 * p_12 + q_22 * k_23 * p_32 + q_32 * k_21 * p_13 + q_32 * k_23 * p_33 <> 0 /\
  (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32) / (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 + q_22 * k_21 * p_12 + q_22 * k_23 * p_32 +
    q_32 * k_21 * p_13 + q_32 * k_23 * p_33) * (k_21 * (p_11 * q_12 + p_12 * q_22 + p_13 * q_32) + k_22 *
    (p_21 * q_12 + p_22 * q_22 + p_23 * q_32) + k_23 * (p_31 * q_12 + p_32 * q_22 + p_33 * q_32)) = k_22 *
    (p_21 * q_12 + p_22 * q_22 + p_23 * q_32).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_335 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_12 >= 0 -> q_22 >= 0 -> q_32 >= 0 ->
  k_21 + k_22 + k_23 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_12 <= 1 -> q_22 <= 1 -> q_32 <= 1 ->
  k_21 * (p_11 * q_12 + p_12 * q_22 + p_13 * q_32) + k_22 * (p_21 * q_12 + p_22 * q_22 + p_23 * q_32) + k_23 *
    (p_31 * q_12 + p_32 * q_22 + p_33 * q_32) > 0 ->
  k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_32 * k_21 * p_13 + q_32 * k_22 * p_23 <> 0 /\
  (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32) / (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_32 * k_21 * p_13 + q_32 * k_22 * p_23) * (k_21 * (p_11 * q_12 + p_12 * q_22 + p_13 * q_32) + k_22 *
    (p_21 * q_12 + p_22 * q_22 + p_23 * q_32) + k_23 * (p_31 * q_12 + p_32 * q_22 + p_33 * q_32)) = k_23 *
    (p_31 * q_12 + p_32 * q_22 + p_33 * q_32).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_336 :
  forall k_21_next d_1_2 w_1_21 : R,
  k_21_next * d_1_2 = w_1_21 -> d_1_2 > 0 -> w_1_21 >= 0 ->
  k_21_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_337 :
  forall k_22_next d_1_2 w_1_22 : R,
  k_22_next * d_1_2 = w_1_22 -> d_1_2 > 0 -> w_1_22 >= 0 ->
  k_22_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_338 :
  forall k_23_next d_1_2 w_1_23 : R,
  k_23_next * d_1_2 = w_1_23 -> d_1_2 > 0 -> w_1_23 >= 0 ->
  k_23_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_339 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_12 >= 0 -> q_22 >= 0 -> q_32 >= 0 ->
  k_21 + k_22 + k_23 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_12 <= 1 -> q_22 <= 1 -> q_32 <= 1 ->
  k_21 * (p_11 * q_12 + p_12 * q_22 + p_13 * q_32) + k_22 * (p_21 * q_12 + p_22 * q_22 + p_23 * q_32) + k_23 *
    (p_31 * q_12 + p_32 * q_22 + p_33 * q_32) > 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 +
    q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 <> 0 /\
  k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 +
    q_22 * k_21 * p_12 + q_22 * k_23 * p_32 + q_32 * k_21 * p_13 + q_32 * k_23 * p_33 <> 0 /\
  k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_32 * k_21 * p_13 + q_32 * k_22 * p_23 <> 0 /\
  (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32) / (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 +
    q_32 * k_22 * p_23 + q_32 * k_23 * p_33) + (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32)
    / (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31
    + q_22 * k_21 * p_12 + q_22 * k_23 * p_32 + q_32 * k_21 * p_13 + q_32 * k_23 * p_33) + (k_23 * p_31 * q_12
    + k_23 * p_32 * q_22 + k_23 * p_33 * q_32) / (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32
    + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_32 * k_21 * p_13 +
    q_32 * k_22 * p_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_340 :
  forall k_23 eps c_1_32 : R,
  k_23 >= 0 -> eps >= 0 -> k_23 <= eps -> k_23 <= 1 -> c_1_32 <= 3 * eps ->
  k_23 * c_1_32 <= 3 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Int 3 * Var 0 + Int 3 * Var 1 +
    Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_341 :
  forall mu eps k_23_next d_1_2 w_1_23 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> k_23_next * d_1_2 = w_1_23 ->
  d_1_2 >= 1 / 2 * mu ^ 2 -> k_23_next >= 0 -> w_1_23 <= 3 * eps ^ 2 ->
  k_23_next * mu ^ 2 <= 6 * eps ^ 2.
Proof.
  certify (Certificate [] (Eliminate 5 4 (Combination [term 2 (Int 1) [8]%nat; term 2 (Int 1) [6; 7]%nat]
    None))).
Qed.

Lemma III_3a_342 :
  forall mu eps k_23_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  k_23_next * mu ^ 2 <= 6 * eps ^ 2 ->
  k_23_next <= 1 / 4 * eps.
Proof.
  certify (Certificate [] (Factors (1 # 4) [factor (Var 1 + Int (-4) * Var 2) 1 Ge (Split (Var 1 + Int (-4) *
    Var 2) [case Ge (FromHypothesis 6); case Lt (Contradiction 5 (Combination [term (1 # 4) (Int 1) [1;
    2]%nat; term (1 # 4) (Int 1) [0; 0; 5]%nat] None))])])).
Qed.

Lemma III_3a_343 :
  forall k_21 c_1_12 : R,
  k_21 >= 0 -> k_21 <= 1 -> c_1_12 <= 1 ->
  k_21 * c_1_12 <= k_21.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 1 1] (Int 1))).
Qed.

Lemma III_3a_344 :
  forall k_22 c_1_22 : R,
  k_22 >= 0 -> k_22 <= 1 -> c_1_22 <= 1 ->
  k_22 * c_1_22 <= k_22.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 1 1] (Int 1))).
Qed.

Lemma III_3a_345 :
  forall k_23 c_1_32 : R,
  k_23 >= 0 -> k_23 <= 1 -> c_1_32 <= 1 ->
  k_23 * c_1_32 <= k_23.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 1 1] (Int 1))).
Qed.

Lemma III_3a_346 :
  forall k_21 k_22 k_23 w_1_21 w_1_22 w_1_23 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 ->
  w_1_21 <= k_21 -> w_1_22 <= k_22 -> w_1_23 <= k_23 ->
  w_1_21 + w_1_22 + w_1_23 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 4 (-1) (Var
    1 + Int (-1) * Int 0) (Substitute 5 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 3 0; above 4 0; above 5 0] (Int 1))))))).
Qed.

Lemma III_3a_347 :
  forall k_21 eps c_1_12 : R,
  k_21 >= 0 -> eps >= 0 -> k_21 <= 1 -> c_1_12 >= 1 - 5 * eps ->
  k_21 * c_1_12 >= k_21 * (1 - 5 * eps).
Proof.
  certify (Certificate [] (Factors 1 [factor (Int (-1) + Int 5 * Var 1 + Var 2) 1 Ge (FromHypothesis 3);
    factor (Var 0) 1 Ge (FromHypothesis 0)])).
Qed.

Lemma III_3a_348 :
  forall k_21 mu eps : R,
  k_21 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> k_21 >= mu + 8 * eps -> k_21 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> k_21 >= mu ->
  k_21 - 6 * eps <= k_21 * (1 - 5 * eps).
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 2 0] (Int 1))).
Qed.

Lemma III_3a_349 :
  forall k_21 mu eps d_1_2 : R,
  k_21 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> k_21 >= mu + 8 * eps -> k_21 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> k_21 >= mu -> d_1_2 <= 1 ->
  (k_21 - 6 * eps) * d_1_2 <= k_21 - 6 * eps.
Proof.
  certify (Certificate [] (Factors (-1) [factor (Int (-1) + Var 3) 1 Le (FromHypothesis 9); factor (Var 0 +
    Int (-6) * Var 2) 1 Ge (Substitute 2 ((-1) # 8) ((Int 1 / Int 8) * Var 0 + (Int (-1) / Int 8) * Var 1 +
    (Int (-1) / Int 8) * Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2 0] (Int 1)))])).
Qed.

Lemma III_3a_350 :
  forall k_21 eps w_1_21 d_1_2 : R,
  k_21 >= 0 -> eps >= 0 -> k_21 <= 1 -> w_1_21 >= k_21 * (1 - 5 * eps) ->
  k_21 - 6 * eps <= k_21 * (1 - 5 * eps) -> (k_21 - 6 * eps) * d_1_2 <= k_21 - 6 * eps ->
  w_1_21 >= (k_21 - 6 * eps) * d_1_2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [4]%nat; term 1 (Int 1)
    [5]%nat] None)).
Qed.

Lemma III_3a_351 :
  forall k_21 eps k_21_next d_1_2 w_1_21 : R,
  k_21 >= 0 -> eps >= 0 -> k_21 <= 1 -> k_21_next * d_1_2 = w_1_21 -> w_1_21 >= (k_21 - 6 * eps) * d_1_2 ->
  (k_21_next - k_21 + 6 * eps) * d_1_2 >= 0.
Proof.
  certify (Certificate [] (Eliminate 3 4 (FromHypothesis 4))).
Qed.

Lemma III_3a_352 :
  forall k_21 eps k_21_next d_1_2 : R,
  k_21 >= 0 -> eps >= 0 -> k_21 <= 1 -> (k_21_next - k_21 + 6 * eps) * d_1_2 >= 0 -> d_1_2 > 0 ->
  k_21_next >= k_21 - 6 * eps.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat] (multiplied_by (Var 3) (FromHypothesis 4)))).
Qed.

Lemma III_3a_353 :
  forall k_21 mu eps k_21_next : R,
  k_21 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> k_21 >= mu + 8 * eps -> k_21 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> k_21 >= mu -> k_21_next >= k_21 - 6 * eps ->
  k_21_next >= mu + 2 * eps.
Proof.
  certify (Certificate [] (Substitute 2 ((-1) # 8) ((Int 1 / Int 8) * Var 0 + (Int (-1) / Int 8) * Var 1 +
    (Int (-1) / Int 8) * Int 0) (Substitute 3 1 ((Int 1 / Int 4) * Var 0 + (Int 3 / Int 4) * Var 1 + (Int 3 /
    Int 4) * Var 2 + Int 0) (Coefficients [above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_3a_354 :
  forall k_22 eps c_1_22 : R,
  k_22 >= 0 -> eps >= 0 -> k_22 <= 1 -> c_1_22 >= 1 - 5 * eps ->
  k_22 * c_1_22 >= k_22 * (1 - 5 * eps).
Proof.
  certify (Certificate [] (Factors 1 [factor (Int (-1) + Int 5 * Var 1 + Var 2) 1 Ge (FromHypothesis 3);
    factor (Var 0) 1 Ge (FromHypothesis 0)])).
Qed.

Lemma III_3a_355 :
  forall k_22 mu eps : R,
  k_22 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> k_22 >= mu + 8 * eps -> k_22 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> k_22 >= mu ->
  k_22 - 6 * eps <= k_22 * (1 - 5 * eps).
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 2 0] (Int 1))).
Qed.

Lemma III_3a_356 :
  forall k_22 mu eps d_1_2 : R,
  k_22 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> k_22 >= mu + 8 * eps -> k_22 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> k_22 >= mu -> d_1_2 <= 1 ->
  (k_22 - 6 * eps) * d_1_2 <= k_22 - 6 * eps.
Proof.
  certify (Certificate [] (Factors (-1) [factor (Int (-1) + Var 3) 1 Le (FromHypothesis 9); factor (Var 0 +
    Int (-6) * Var 2) 1 Ge (Substitute 2 ((-1) # 8) ((Int 1 / Int 8) * Var 0 + (Int (-1) / Int 8) * Var 1 +
    (Int (-1) / Int 8) * Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2 0] (Int 1)))])).
Qed.

Lemma III_3a_357 :
  forall k_22 eps w_1_22 d_1_2 : R,
  k_22 >= 0 -> eps >= 0 -> k_22 <= 1 -> w_1_22 >= k_22 * (1 - 5 * eps) ->
  k_22 - 6 * eps <= k_22 * (1 - 5 * eps) -> (k_22 - 6 * eps) * d_1_2 <= k_22 - 6 * eps ->
  w_1_22 >= (k_22 - 6 * eps) * d_1_2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [4]%nat; term 1 (Int 1)
    [5]%nat] None)).
Qed.

Lemma III_3a_358 :
  forall k_22 eps k_22_next d_1_2 w_1_22 : R,
  k_22 >= 0 -> eps >= 0 -> k_22 <= 1 -> k_22_next * d_1_2 = w_1_22 -> w_1_22 >= (k_22 - 6 * eps) * d_1_2 ->
  (k_22_next - k_22 + 6 * eps) * d_1_2 >= 0.
Proof.
  certify (Certificate [] (Eliminate 3 4 (FromHypothesis 4))).
Qed.

Lemma III_3a_359 :
  forall k_22 eps k_22_next d_1_2 : R,
  k_22 >= 0 -> eps >= 0 -> k_22 <= 1 -> (k_22_next - k_22 + 6 * eps) * d_1_2 >= 0 -> d_1_2 > 0 ->
  k_22_next >= k_22 - 6 * eps.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat] (multiplied_by (Var 3) (FromHypothesis 4)))).
Qed.

Lemma III_3a_360 :
  forall k_22 mu eps k_22_next : R,
  k_22 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> k_22 >= mu + 8 * eps -> k_22 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> k_22 >= mu -> k_22_next >= k_22 - 6 * eps ->
  k_22_next >= mu + 2 * eps.
Proof.
  certify (Certificate [] (Substitute 2 ((-1) # 8) ((Int 1 / Int 8) * Var 0 + (Int (-1) / Int 8) * Var 1 +
    (Int (-1) / Int 8) * Int 0) (Substitute 3 1 ((Int 1 / Int 4) * Var 0 + (Int 3 / Int 4) * Var 1 + (Int 3 /
    Int 4) * Var 2 + Int 0) (Coefficients [above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_3a_361 :
  forall k_33 mu eps c_1_33 : R,
  k_33 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> k_33 <= 1 -> mu <= 1 -> 24 * eps <= mu ->
  k_33 >= 1 - 2 * eps -> c_1_33 >= mu ^ 2 ->
  k_33 * c_1_33 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int 2 * Var 0 * Var 3 + Int (-1) * (Var 1 ^ 2)) 1 Ge
    (Substitute 0 1 (Int 1 + Int (-2) * Var 2 + Int 0) (Substitute 2 ((-1) # 24) ((Int (-1) / Int 24) * Int 0
    + (Int 1 / Int 24) * (Var 1 ^ 2)) (Substitute 3 1 (Int 0 + (Var 1 ^ 2)) (Coefficients [above 0 0; between
    1 0 1; above 2 0; above 3 0] (Int 1)))))])).
Qed.

Lemma III_3a_362 :
  forall mu w_1_33 w_1_31 w_1_32 : R,
  mu > 0 -> mu <= 1 -> w_1_33 >= 1 / 2 * mu ^ 2 -> w_1_31 >= 0 -> w_1_32 >= 0 ->
  w_1_31 + w_1_32 + w_1_33 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int (-2) * Var 1 + Int (-2) * Var 2 + Int (-2) * Var 3
    + (Var 0 ^ 2)) 1 Le (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [above 1 0;
    above 2 0; above 3 0] (Int 1)))])).
Qed.

Lemma III_3a_363 :
  forall mu d_1_3 : R,
  mu > 0 -> mu <= 1 -> d_1_3 >= 1 / 2 * mu ^ 2 ->
  d_1_3 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [between 0 0
    1; above 1 0] (Int 1)))).
Qed.

Lemma III_3a_364 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_13 >= 0 -> q_23 >= 0 -> q_33 >= 0 ->
  k_31 + k_32 + k_33 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_13 <= 1 -> q_23 <= 1 -> q_33 <= 1 ->
  k_31 * (p_11 * q_13 + p_12 * q_23 + p_13 * q_33) + k_32 * (p_21 * q_13 + p_22 * q_23 + p_23 * q_33) + k_33 *
    (p_31 * q_13 + p_32 * q_23 + p_33 * q_33) = k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 +
    k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 +
    k_33 * p_33 * q_33.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_3a_365 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 d_1_3 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_13 >= 0 -> q_23 >= 0 -> q_33 >= 0 ->
  k_31 + k_32 + k_33 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_13 <= 1 -> q_23 <= 1 -> q_33 <= 1 ->
  d_1_3 = k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + k_32 * p_21 * q_13 + k_32 * p_22 *
    q_23 + k_32 * p_23 * q_33 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 ->
  d_1_3 > 0 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 > 0.
Proof.
  certify (Certificate [] (Eliminate 15 2 (Eliminate 16 5 (Eliminate 17 8 (Eliminate 18 11 (Eliminate 34 15
    (FromHypothesis 35))))))).
Qed.

Lemma III_3a_366 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_13 >= 0 -> q_23 >= 0 -> q_33 >= 0 ->
  k_31 + k_32 + k_33 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_13 <= 1 -> q_23 <= 1 -> q_33 <= 1 ->
  k_31 * (p_11 * q_13 + p_12 * q_23 + p_13 * q_33) + k_32 * (p_21 * q_13 + p_22 * q_23 + p_23 * q_33) + k_33 *
    (p_31 * q_13 + p_32 * q_23 + p_33 * q_33) > 0 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 +
    q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 <> 0 /\
  (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33) / (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 +
    k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 +
    q_33 * k_32 * p_23 + q_33 * k_33 * p_33) * (k_31 * (p_11 * q_13 + p_12 * q_23 + p_13 * q_33) + k_32 *
    (p_21 * q_13 + p_22 * q_23 + p_23 * q_33) + k_33 * (p_31 * q_13 + p_32 * q_23 + p_33 * q_33)) = k_31 *
    (p_11 * q_13 + p_12 * q_23 + p_13 * q_33).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_367 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_13 >= 0 -> q_23 >= 0 -> q_33 >= 0 ->
  k_31 + k_32 + k_33 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_13 <= 1 -> q_23 <= 1 -> q_33 <= 1 ->
  k_31 * (p_11 * q_13 + p_12 * q_23 + p_13 * q_33) + k_32 * (p_21 * q_13 + p_22 * q_23 + p_23 * q_33) + k_33 *
    (p_31 * q_13 + p_32 * q_23 + p_33 * q_33) > 0 ->
  k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 +
    q_23 * k_31 * p_12 + q_23 * k_33 * p_32 + q_33 * k_31 * p_13 + q_33 * k_33 * p_33 <> 0 /\
  (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33) / (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 + q_23 * k_31 * p_12 + q_23 * k_33 * p_32 +
    q_33 * k_31 * p_13 + q_33 * k_33 * p_33) * (k_31 * (p_11 * q_13 + p_12 * q_23 + p_13 * q_33) + k_32 *
    (p_21 * q_13 + p_22 * q_23 + p_23 * q_33) + k_33 * (p_31 * q_13 + p_32 * q_23 + p_33 * q_33)) = k_32 *
    (p_21 * q_13 + p_22 * q_23 + p_23 * q_33).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_368 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_13 >= 0 -> q_23 >= 0 -> q_33 >= 0 ->
  k_31 + k_32 + k_33 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_13 <= 1 -> q_23 <= 1 -> q_33 <= 1 ->
  k_31 * (p_11 * q_13 + p_12 * q_23 + p_13 * q_33) + k_32 * (p_21 * q_13 + p_22 * q_23 + p_23 * q_33) + k_33 *
    (p_31 * q_13 + p_32 * q_23 + p_33 * q_33) > 0 ->
  k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_33 * k_31 * p_13 + q_33 * k_32 * p_23 <> 0 /\
  (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33) / (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 +
    k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_33 * k_31 * p_13 + q_33 * k_32 * p_23) * (k_31 * (p_11 * q_13 + p_12 * q_23 + p_13 * q_33) + k_32 *
    (p_21 * q_13 + p_22 * q_23 + p_23 * q_33) + k_33 * (p_31 * q_13 + p_32 * q_23 + p_33 * q_33)) = k_33 *
    (p_31 * q_13 + p_32 * q_23 + p_33 * q_33).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_369 :
  forall k_31_next d_1_3 w_1_31 : R,
  k_31_next * d_1_3 = w_1_31 -> d_1_3 > 0 -> w_1_31 >= 0 ->
  k_31_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_370 :
  forall k_32_next d_1_3 w_1_32 : R,
  k_32_next * d_1_3 = w_1_32 -> d_1_3 > 0 -> w_1_32 >= 0 ->
  k_32_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_371 :
  forall k_33_next d_1_3 w_1_33 : R,
  k_33_next * d_1_3 = w_1_33 -> d_1_3 > 0 -> w_1_33 >= 0 ->
  k_33_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_372 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_13 >= 0 -> q_23 >= 0 -> q_33 >= 0 ->
  k_31 + k_32 + k_33 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_13 <= 1 -> q_23 <= 1 -> q_33 <= 1 ->
  k_31 * (p_11 * q_13 + p_12 * q_23 + p_13 * q_33) + k_32 * (p_21 * q_13 + p_22 * q_23 + p_23 * q_33) + k_33 *
    (p_31 * q_13 + p_32 * q_23 + p_33 * q_33) > 0 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 +
    q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 <> 0 /\
  k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 +
    q_23 * k_31 * p_12 + q_23 * k_33 * p_32 + q_33 * k_31 * p_13 + q_33 * k_33 * p_33 <> 0 /\
  k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_33 * k_31 * p_13 + q_33 * k_32 * p_23 <> 0 /\
  (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33) / (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 +
    k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 +
    q_33 * k_32 * p_23 + q_33 * k_33 * p_33) + (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33)
    / (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31
    + q_23 * k_31 * p_12 + q_23 * k_33 * p_32 + q_33 * k_31 * p_13 + q_33 * k_33 * p_33) + (k_33 * p_31 * q_13
    + k_33 * p_32 * q_23 + k_33 * p_33 * q_33) / (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33
    + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_33 * k_31 * p_13 +
    q_33 * k_32 * p_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_373 :
  forall k_31 eps c_1_13 : R,
  k_31 >= 0 -> eps >= 0 -> k_31 <= eps -> k_31 <= 1 -> c_1_13 <= 3 * eps ->
  k_31 * c_1_13 <= 3 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Int 3 * Var 0 + Int 3 * Var 1 +
    Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_374 :
  forall mu eps k_31_next d_1_3 w_1_31 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> k_31_next * d_1_3 = w_1_31 ->
  d_1_3 >= 1 / 2 * mu ^ 2 -> k_31_next >= 0 -> w_1_31 <= 3 * eps ^ 2 ->
  k_31_next * mu ^ 2 <= 6 * eps ^ 2.
Proof.
  certify (Certificate [] (Eliminate 5 4 (Combination [term 2 (Int 1) [8]%nat; term 2 (Int 1) [6; 7]%nat]
    None))).
Qed.

Lemma III_3a_375 :
  forall mu eps k_31_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  k_31_next * mu ^ 2 <= 6 * eps ^ 2 ->
  k_31_next <= 1 / 4 * eps.
Proof.
  certify (Certificate [] (Factors (1 # 4) [factor (Var 1 + Int (-4) * Var 2) 1 Ge (Split (Var 1 + Int (-4) *
    Var 2) [case Ge (FromHypothesis 6); case Lt (Contradiction 5 (Combination [term (1 # 4) (Int 1) [1;
    2]%nat; term (1 # 4) (Int 1) [0; 0; 5]%nat] None))])])).
Qed.

Lemma III_3a_376 :
  forall k_32 eps c_1_23 : R,
  k_32 >= 0 -> eps >= 0 -> k_32 <= eps -> k_32 <= 1 -> c_1_23 <= 3 * eps ->
  k_32 * c_1_23 <= 3 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Int 3 * Var 0 + Int 3 * Var 1 +
    Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_377 :
  forall mu eps k_32_next d_1_3 w_1_32 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> k_32_next * d_1_3 = w_1_32 ->
  d_1_3 >= 1 / 2 * mu ^ 2 -> k_32_next >= 0 -> w_1_32 <= 3 * eps ^ 2 ->
  k_32_next * mu ^ 2 <= 6 * eps ^ 2.
Proof.
  certify (Certificate [] (Eliminate 5 4 (Combination [term 2 (Int 1) [8]%nat; term 2 (Int 1) [6; 7]%nat]
    None))).
Qed.

Lemma III_3a_378 :
  forall mu eps k_32_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  k_32_next * mu ^ 2 <= 6 * eps ^ 2 ->
  k_32_next <= 1 / 4 * eps.
Proof.
  certify (Certificate [] (Factors (1 # 4) [factor (Var 1 + Int (-4) * Var 2) 1 Ge (Split (Var 1 + Int (-4) *
    Var 2) [case Ge (FromHypothesis 6); case Lt (Contradiction 5 (Combination [term (1 # 4) (Int 1) [1;
    2]%nat; term (1 # 4) (Int 1) [0; 0; 5]%nat] None))])])).
Qed.

Lemma III_3a_379 :
  forall p_12 mu eps c_2_21 : R,
  p_12 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_12 <= 1 -> mu <= 1 -> 24 * eps <= mu ->
  p_12 >= 1 - 2 * eps -> c_2_21 >= mu * (1 - 2 * eps) ->
  p_12 * c_2_21 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int 2 * Var 0 * Var 3 + Int (-1) * (Var 1 ^ 2)) 1 Ge
    (Substitute 0 1 (Int 1 + Int (-2) * Var 2 + Int 0) (Substitute 2 ((-1) # 24) ((Int (-1) / Int 24) * Int 0
    + (Int 1 / Int 24) * (Var 1 ^ 2)) (Substitute 3 1 (Var 1 + Int 0 + (Int 1 / Int 12) * Var 1 * Var 2 + (Int
    (-1) / Int 12) * (Var 1 ^ 3)) (Coefficients [above 0 0; between 1 0 1; above 2 0; above 3 0] (Int
    1)))))])).
Qed.

Lemma III_3a_380 :
  forall mu w_2_12 w_2_11 w_2_13 : R,
  mu > 0 -> mu <= 1 -> w_2_12 >= 1 / 2 * mu ^ 2 -> w_2_11 >= 0 -> w_2_13 >= 0 ->
  w_2_11 + w_2_12 + w_2_13 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int (-2) * Var 1 + Int (-2) * Var 2 + Int (-2) * Var 3
    + (Var 0 ^ 2)) 1 Le (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [above 1 0;
    above 2 0; above 3 0] (Int 1)))])).
Qed.

Lemma III_3a_381 :
  forall mu d_2_1 : R,
  mu > 0 -> mu <= 1 -> d_2_1 >= 1 / 2 * mu ^ 2 ->
  d_2_1 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [between 0 0
    1; above 1 0] (Int 1)))).
Qed.

Lemma III_3a_382 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_11 + p_12 + p_13 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_11 <= 1 -> k_21 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_11 * (q_11 * k_11 + q_12 * k_21 + q_13 * k_31) + p_12 * (q_21 * k_11 + q_22 * k_21 + q_23 * k_31) + p_13 *
    (q_31 * k_11 + q_32 * k_21 + q_33 * k_31) = p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 +
    p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_13 * q_33 * k_31.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_3a_383 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 d_2_1 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_11 + p_12 + p_13 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_11 <= 1 -> k_21 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  d_2_1 = p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + p_12 * q_21 * k_11 + p_12 * q_22 *
    k_21 + p_12 * q_23 * k_31 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 ->
  d_2_1 > 0 ->
  p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_12 * q_23 * k_31 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 > 0.
Proof.
  certify (Certificate [] (Eliminate 15 5 (Eliminate 16 8 (Eliminate 17 11 (Eliminate 18 14 (Eliminate 34 15
    (FromHypothesis 35))))))).
Qed.

Lemma III_3a_384 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_11 + p_12 + p_13 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_11 <= 1 -> k_21 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_11 * (q_11 * k_11 + q_12 * k_21 + q_13 * k_31) + p_12 * (q_21 * k_11 + q_22 * k_21 + q_23 * k_31) + p_13 *
    (q_31 * k_11 + q_32 * k_21 + q_33 * k_31) > 0 ->
  p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 +
    k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0 /\
  (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31) / (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 +
    k_31 * p_12 * q_23 + k_31 * p_13 * q_33) * (p_11 * (q_11 * k_11 + q_12 * k_21 + q_13 * k_31) + p_12 *
    (q_21 * k_11 + q_22 * k_21 + q_23 * k_31) + p_13 * (q_31 * k_11 + q_32 * k_21 + q_33 * k_31)) = p_11 *
    (q_11 * k_11 + q_12 * k_21 + q_13 * k_31).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_385 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_11 + p_12 + p_13 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_11 <= 1 -> k_21 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_11 * (q_11 * k_11 + q_12 * k_21 + q_13 * k_31) + p_12 * (q_21 * k_11 + q_22 * k_21 + q_23 * k_31) + p_13 *
    (q_31 * k_11 + q_32 * k_21 + q_33 * k_31) > 0 ->
  p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 +
    k_21 * p_11 * q_12 + k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_13 * q_33 <> 0 /\
  (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31) / (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 + k_21 * p_11 * q_12 + k_21 * p_13 * q_32 +
    k_31 * p_11 * q_13 + k_31 * p_13 * q_33) * (p_11 * (q_11 * k_11 + q_12 * k_21 + q_13 * k_31) + p_12 *
    (q_21 * k_11 + q_22 * k_21 + q_23 * k_31) + p_13 * (q_31 * k_11 + q_32 * k_21 + q_33 * k_31)) = p_12 *
    (q_21 * k_11 + q_22 * k_21 + q_23 * k_31).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_386 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_11 + p_12 + p_13 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_11 <= 1 -> k_21 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_11 * (q_11 * k_11 + q_12 * k_21 + q_13 * k_31) + p_12 * (q_21 * k_11 + q_22 * k_21 + q_23 * k_31) + p_13 *
    (q_31 * k_11 + q_32 * k_21 + q_33 * k_31) > 0 ->
  p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 <> 0 /\
  (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31) / (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_31 * p_11 * q_13 + k_31 * p_12 * q_23) * (p_11 * (q_11 * k_11 + q_12 * k_21 + q_13 * k_31) + p_12 *
    (q_21 * k_11 + q_22 * k_21 + q_23 * k_31) + p_13 * (q_31 * k_11 + q_32 * k_21 + q_33 * k_31)) = p_13 *
    (q_31 * k_11 + q_32 * k_21 + q_33 * k_31).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_387 :
  forall p_11_next d_2_1 w_2_11 : R,
  p_11_next * d_2_1 = w_2_11 -> d_2_1 > 0 -> w_2_11 >= 0 ->
  p_11_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_388 :
  forall p_12_next d_2_1 w_2_12 : R,
  p_12_next * d_2_1 = w_2_12 -> d_2_1 > 0 -> w_2_12 >= 0 ->
  p_12_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_389 :
  forall p_13_next d_2_1 w_2_13 : R,
  p_13_next * d_2_1 = w_2_13 -> d_2_1 > 0 -> w_2_13 >= 0 ->
  p_13_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_390 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_11 + p_12 + p_13 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_11 <= 1 -> k_21 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_11 * (q_11 * k_11 + q_12 * k_21 + q_13 * k_31) + p_12 * (q_21 * k_11 + q_22 * k_21 + q_23 * k_31) + p_13 *
    (q_31 * k_11 + q_32 * k_21 + q_33 * k_31) > 0 ->
  p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 +
    k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0 /\
  p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 +
    k_21 * p_11 * q_12 + k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_13 * q_33 <> 0 /\
  p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 <> 0 /\
  (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31) / (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 +
    k_31 * p_12 * q_23 + k_31 * p_13 * q_33) + (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31)
    / (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31
    + k_21 * p_11 * q_12 + k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_13 * q_33) + (p_13 * q_31 * k_11
    + p_13 * q_32 * k_21 + p_13 * q_33 * k_31) / (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31
    + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_31 * p_11 * q_13 +
    k_31 * p_12 * q_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_391 :
  forall p_11 eps c_2_11 : R,
  p_11 >= 0 -> eps >= 0 -> p_11 <= eps -> p_11 <= 1 -> c_2_11 <= 3 * eps ->
  p_11 * c_2_11 <= 3 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Int 3 * Var 0 + Int 3 * Var 1 +
    Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_392 :
  forall mu eps p_11_next d_2_1 w_2_11 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> p_11_next * d_2_1 = w_2_11 ->
  d_2_1 >= 1 / 2 * mu ^ 2 -> p_11_next >= 0 -> w_2_11 <= 3 * eps ^ 2 ->
  p_11_next * mu ^ 2 <= 6 * eps ^ 2.
Proof.
  certify (Certificate [] (Eliminate 5 4 (Combination [term 2 (Int 1) [8]%nat; term 2 (Int 1) [6; 7]%nat]
    None))).
Qed.

Lemma III_3a_393 :
  forall mu eps p_11_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  p_11_next * mu ^ 2 <= 6 * eps ^ 2 ->
  p_11_next <= 1 / 4 * eps.
Proof.
  certify (Certificate [] (Factors (1 # 4) [factor (Var 1 + Int (-4) * Var 2) 1 Ge (Split (Var 1 + Int (-4) *
    Var 2) [case Ge (FromHypothesis 6); case Lt (Contradiction 5 (Combination [term (1 # 4) (Int 1) [1;
    2]%nat; term (1 # 4) (Int 1) [0; 0; 5]%nat] None))])])).
Qed.

Lemma III_3a_394 :
  forall p_13 eps c_2_31 : R,
  p_13 >= 0 -> eps >= 0 -> p_13 <= eps -> p_13 <= 1 -> c_2_31 <= 3 * eps ->
  p_13 * c_2_31 <= 3 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Int 3 * Var 0 + Int 3 * Var 1 +
    Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_395 :
  forall mu eps p_13_next d_2_1 w_2_13 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> p_13_next * d_2_1 = w_2_13 ->
  d_2_1 >= 1 / 2 * mu ^ 2 -> p_13_next >= 0 -> w_2_13 <= 3 * eps ^ 2 ->
  p_13_next * mu ^ 2 <= 6 * eps ^ 2.
Proof.
  certify (Certificate [] (Eliminate 5 4 (Combination [term 2 (Int 1) [8]%nat; term 2 (Int 1) [6; 7]%nat]
    None))).
Qed.

Lemma III_3a_396 :
  forall mu eps p_13_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  p_13_next * mu ^ 2 <= 6 * eps ^ 2 ->
  p_13_next <= 1 / 4 * eps.
Proof.
  certify (Certificate [] (Factors (1 # 4) [factor (Var 1 + Int (-4) * Var 2) 1 Ge (Split (Var 1 + Int (-4) *
    Var 2) [case Ge (FromHypothesis 6); case Lt (Contradiction 5 (Combination [term (1 # 4) (Int 1) [1;
    2]%nat; term (1 # 4) (Int 1) [0; 0; 5]%nat] None))])])).
Qed.

Lemma III_3a_397 :
  forall p_22 mu eps c_2_22 : R,
  p_22 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_22 <= 1 -> mu <= 1 -> 24 * eps <= mu ->
  p_22 >= 1 - 2 * eps -> c_2_22 >= mu * (1 - 2 * eps) ->
  p_22 * c_2_22 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int 2 * Var 0 * Var 3 + Int (-1) * (Var 1 ^ 2)) 1 Ge
    (Substitute 0 1 (Int 1 + Int (-2) * Var 2 + Int 0) (Substitute 2 ((-1) # 24) ((Int (-1) / Int 24) * Int 0
    + (Int 1 / Int 24) * (Var 1 ^ 2)) (Substitute 3 1 (Var 1 + Int 0 + (Int 1 / Int 12) * Var 1 * Var 2 + (Int
    (-1) / Int 12) * (Var 1 ^ 3)) (Coefficients [above 0 0; between 1 0 1; above 2 0; above 3 0] (Int
    1)))))])).
Qed.

Lemma III_3a_398 :
  forall mu w_2_22 w_2_21 w_2_23 : R,
  mu > 0 -> mu <= 1 -> w_2_22 >= 1 / 2 * mu ^ 2 -> w_2_21 >= 0 -> w_2_23 >= 0 ->
  w_2_21 + w_2_22 + w_2_23 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int (-2) * Var 1 + Int (-2) * Var 2 + Int (-2) * Var 3
    + (Var 0 ^ 2)) 1 Le (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [above 1 0;
    above 2 0; above 3 0] (Int 1)))])).
Qed.

Lemma III_3a_399 :
  forall mu d_2_2 : R,
  mu > 0 -> mu <= 1 -> d_2_2 >= 1 / 2 * mu ^ 2 ->
  d_2_2 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [between 0 0
    1; above 1 0] (Int 1)))).
Qed.

Lemma III_3a_400 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 >= 0 -> k_22 >= 0 -> k_32 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_21 + p_22 + p_23 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_12 <= 1 -> k_22 <= 1 -> k_32 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_21 * (q_11 * k_12 + q_12 * k_22 + q_13 * k_32) + p_22 * (q_21 * k_12 + q_22 * k_22 + q_23 * k_32) + p_23 *
    (q_31 * k_12 + q_32 * k_22 + q_33 * k_32) = p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 +
    p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_23 * q_33 * k_32.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_3a_401 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 d_2_2 : R,
  k_12 >= 0 -> k_22 >= 0 -> k_32 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_21 + p_22 + p_23 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_12 <= 1 -> k_22 <= 1 -> k_32 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  d_2_2 = p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + p_22 * q_21 * k_12 + p_22 * q_22 *
    k_22 + p_22 * q_23 * k_32 + p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 ->
  d_2_2 > 0 ->
  p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_22 * q_23 * k_32 + p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 > 0.
Proof.
  certify (Certificate [] (Eliminate 15 5 (Eliminate 16 8 (Eliminate 17 11 (Eliminate 18 14 (Eliminate 34 15
    (FromHypothesis 35))))))).
Qed.

Lemma III_3a_402 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 >= 0 -> k_22 >= 0 -> k_32 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_21 + p_22 + p_23 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_12 <= 1 -> k_22 <= 1 -> k_32 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_21 * (q_11 * k_12 + q_12 * k_22 + q_13 * k_32) + p_22 * (q_21 * k_12 + q_22 * k_22 + q_23 * k_32) + p_23 *
    (q_31 * k_12 + q_32 * k_22 + q_33 * k_32) > 0 ->
  p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 +
    k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0 /\
  (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32) / (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 +
    k_32 * p_22 * q_23 + k_32 * p_23 * q_33) * (p_21 * (q_11 * k_12 + q_12 * k_22 + q_13 * k_32) + p_22 *
    (q_21 * k_12 + q_22 * k_22 + q_23 * k_32) + p_23 * (q_31 * k_12 + q_32 * k_22 + q_33 * k_32)) = p_21 *
    (q_11 * k_12 + q_12 * k_22 + q_13 * k_32).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_403 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 >= 0 -> k_22 >= 0 -> k_32 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_21 + p_22 + p_23 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_12 <= 1 -> k_22 <= 1 -> k_32 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_21 * (q_11 * k_12 + q_12 * k_22 + q_13 * k_32) + p_22 * (q_21 * k_12 + q_22 * k_22 + q_23 * k_32) + p_23 *
    (q_31 * k_12 + q_32 * k_22 + q_33 * k_32) > 0 ->
  p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 +
    k_22 * p_21 * q_12 + k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_23 * q_33 <> 0 /\
  (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32) / (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 + k_22 * p_21 * q_12 + k_22 * p_23 * q_32 +
    k_32 * p_21 * q_13 + k_32 * p_23 * q_33) * (p_21 * (q_11 * k_12 + q_12 * k_22 + q_13 * k_32) + p_22 *
    (q_21 * k_12 + q_22 * k_22 + q_23 * k_32) + p_23 * (q_31 * k_12 + q_32 * k_22 + q_33 * k_32)) = p_22 *
    (q_21 * k_12 + q_22 * k_22 + q_23 * k_32).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_404 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 >= 0 -> k_22 >= 0 -> k_32 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_21 + p_22 + p_23 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_12 <= 1 -> k_22 <= 1 -> k_32 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_21 * (q_11 * k_12 + q_12 * k_22 + q_13 * k_32) + p_22 * (q_21 * k_12 + q_22 * k_22 + q_23 * k_32) + p_23 *
    (q_31 * k_12 + q_32 * k_22 + q_33 * k_32) > 0 ->
  p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 <> 0 /\
  (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32) / (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_32 * p_21 * q_13 + k_32 * p_22 * q_23) * (p_21 * (q_11 * k_12 + q_12 * k_22 + q_13 * k_32) + p_22 *
    (q_21 * k_12 + q_22 * k_22 + q_23 * k_32) + p_23 * (q_31 * k_12 + q_32 * k_22 + q_33 * k_32)) = p_23 *
    (q_31 * k_12 + q_32 * k_22 + q_33 * k_32).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_405 :
  forall p_21_next d_2_2 w_2_21 : R,
  p_21_next * d_2_2 = w_2_21 -> d_2_2 > 0 -> w_2_21 >= 0 ->
  p_21_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_406 :
  forall p_22_next d_2_2 w_2_22 : R,
  p_22_next * d_2_2 = w_2_22 -> d_2_2 > 0 -> w_2_22 >= 0 ->
  p_22_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_407 :
  forall p_23_next d_2_2 w_2_23 : R,
  p_23_next * d_2_2 = w_2_23 -> d_2_2 > 0 -> w_2_23 >= 0 ->
  p_23_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_408 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 >= 0 -> k_22 >= 0 -> k_32 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_21 + p_22 + p_23 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_12 <= 1 -> k_22 <= 1 -> k_32 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_21 * (q_11 * k_12 + q_12 * k_22 + q_13 * k_32) + p_22 * (q_21 * k_12 + q_22 * k_22 + q_23 * k_32) + p_23 *
    (q_31 * k_12 + q_32 * k_22 + q_33 * k_32) > 0 ->
  p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 +
    k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0 /\
  p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 +
    k_22 * p_21 * q_12 + k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_23 * q_33 <> 0 /\
  p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 <> 0 /\
  (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32) / (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 +
    k_32 * p_22 * q_23 + k_32 * p_23 * q_33) + (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32)
    / (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31
    + k_22 * p_21 * q_12 + k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_23 * q_33) + (p_23 * q_31 * k_12
    + p_23 * q_32 * k_22 + p_23 * q_33 * k_32) / (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32
    + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_32 * p_21 * q_13 +
    k_32 * p_22 * q_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_409 :
  forall p_21 eps c_2_12 : R,
  p_21 >= 0 -> eps >= 0 -> p_21 <= eps -> p_21 <= 1 -> c_2_12 <= 3 * eps ->
  p_21 * c_2_12 <= 3 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Int 3 * Var 0 + Int 3 * Var 1 +
    Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_410 :
  forall mu eps p_21_next d_2_2 w_2_21 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> p_21_next * d_2_2 = w_2_21 ->
  d_2_2 >= 1 / 2 * mu ^ 2 -> p_21_next >= 0 -> w_2_21 <= 3 * eps ^ 2 ->
  p_21_next * mu ^ 2 <= 6 * eps ^ 2.
Proof.
  certify (Certificate [] (Eliminate 5 4 (Combination [term 2 (Int 1) [8]%nat; term 2 (Int 1) [6; 7]%nat]
    None))).
Qed.

Lemma III_3a_411 :
  forall mu eps p_21_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  p_21_next * mu ^ 2 <= 6 * eps ^ 2 ->
  p_21_next <= 1 / 4 * eps.
Proof.
  certify (Certificate [] (Factors (1 # 4) [factor (Var 1 + Int (-4) * Var 2) 1 Ge (Split (Var 1 + Int (-4) *
    Var 2) [case Ge (FromHypothesis 6); case Lt (Contradiction 5 (Combination [term (1 # 4) (Int 1) [1;
    2]%nat; term (1 # 4) (Int 1) [0; 0; 5]%nat] None))])])).
Qed.

Lemma III_3a_412 :
  forall p_23 eps c_2_32 : R,
  p_23 >= 0 -> eps >= 0 -> p_23 <= eps -> p_23 <= 1 -> c_2_32 <= 3 * eps ->
  p_23 * c_2_32 <= 3 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Int 3 * Var 0 + Int 3 * Var 1 +
    Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_413 :
  forall mu eps p_23_next d_2_2 w_2_23 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> p_23_next * d_2_2 = w_2_23 ->
  d_2_2 >= 1 / 2 * mu ^ 2 -> p_23_next >= 0 -> w_2_23 <= 3 * eps ^ 2 ->
  p_23_next * mu ^ 2 <= 6 * eps ^ 2.
Proof.
  certify (Certificate [] (Eliminate 5 4 (Combination [term 2 (Int 1) [8]%nat; term 2 (Int 1) [6; 7]%nat]
    None))).
Qed.

Lemma III_3a_414 :
  forall mu eps p_23_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  p_23_next * mu ^ 2 <= 6 * eps ^ 2 ->
  p_23_next <= 1 / 4 * eps.
Proof.
  certify (Certificate [] (Factors (1 # 4) [factor (Var 1 + Int (-4) * Var 2) 1 Ge (Split (Var 1 + Int (-4) *
    Var 2) [case Ge (FromHypothesis 6); case Lt (Contradiction 5 (Combination [term (1 # 4) (Int 1) [1;
    2]%nat; term (1 # 4) (Int 1) [0; 0; 5]%nat] None))])])).
Qed.

Lemma III_3a_415 :
  forall p_33 mu eps c_2_33 : R,
  p_33 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_33 >= mu + 8 * eps -> p_33 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> p_33 >= mu -> c_2_33 >= 1 - 5 * eps ->
  p_33 * c_2_33 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int 2 * Var 0 * Var 3 + Int (-1) * (Var 1 ^ 2)) 1 Ge
    (Substitute 0 1 (Var 1 + Int 0) (Substitute 3 1 (Int 1 + Int (-5) * Var 2 + Int 0) (Substitute 2 ((-1) #
    24) ((Int (-1) / Int 24) * Int 0 + (Int 1 / Int 24) * (Var 1 ^ 2)) (Coefficients [above 0 0; between 1 0
    1; above 2 0; above 3 0] (Int 1)))))])).
Qed.

Lemma III_3a_416 :
  forall mu w_2_33 w_2_31 w_2_32 : R,
  mu > 0 -> mu <= 1 -> w_2_33 >= 1 / 2 * mu ^ 2 -> w_2_31 >= 0 -> w_2_32 >= 0 ->
  w_2_31 + w_2_32 + w_2_33 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int (-2) * Var 1 + Int (-2) * Var 2 + Int (-2) * Var 3
    + (Var 0 ^ 2)) 1 Le (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [above 1 0;
    above 2 0; above 3 0] (Int 1)))])).
Qed.

Lemma III_3a_417 :
  forall mu d_2_3 : R,
  mu > 0 -> mu <= 1 -> d_2_3 >= 1 / 2 * mu ^ 2 ->
  d_2_3 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [between 0 0
    1; above 1 0] (Int 1)))).
Qed.

Lemma III_3a_418 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_31 + p_32 + p_33 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_13 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_31 * (q_11 * k_13 + q_12 * k_23 + q_13 * k_33) + p_32 * (q_21 * k_13 + q_22 * k_23 + q_23 * k_33) + p_33 *
    (q_31 * k_13 + q_32 * k_23 + q_33 * k_33) = p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 +
    p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 + p_33 * q_31 * k_13 + p_33 * q_32 * k_23 +
    p_33 * q_33 * k_33.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_3a_419 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 d_2_3 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_31 + p_32 + p_33 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_13 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  d_2_3 = p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 + p_32 * q_21 * k_13 + p_32 * q_22 *
    k_23 + p_32 * q_23 * k_33 + p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 ->
  d_2_3 > 0 ->
  p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 + p_32 * q_21 * k_13 + p_32 * q_22 * k_23 +
    p_32 * q_23 * k_33 + p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 > 0.
Proof.
  certify (Certificate [] (Eliminate 15 5 (Eliminate 16 8 (Eliminate 17 11 (Eliminate 18 14 (Eliminate 34 15
    (FromHypothesis 35))))))).
Qed.

Lemma III_3a_420 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_31 + p_32 + p_33 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_13 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_31 * (q_11 * k_13 + q_12 * k_23 + q_13 * k_33) + p_32 * (q_21 * k_13 + q_22 * k_23 + q_23 * k_33) + p_33 *
    (q_31 * k_13 + q_32 * k_23 + q_33 * k_33) > 0 ->
  p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 +
    k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0 /\
  (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33) / (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 +
    p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 +
    k_33 * p_32 * q_23 + k_33 * p_33 * q_33) * (p_31 * (q_11 * k_13 + q_12 * k_23 + q_13 * k_33) + p_32 *
    (q_21 * k_13 + q_22 * k_23 + q_23 * k_33) + p_33 * (q_31 * k_13 + q_32 * k_23 + q_33 * k_33)) = p_31 *
    (q_11 * k_13 + q_12 * k_23 + q_13 * k_33).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_421 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_31 + p_32 + p_33 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_13 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_31 * (q_11 * k_13 + q_12 * k_23 + q_13 * k_33) + p_32 * (q_21 * k_13 + q_22 * k_23 + q_23 * k_33) + p_33 *
    (q_31 * k_13 + q_32 * k_23 + q_33 * k_33) > 0 ->
  p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 +
    k_23 * p_31 * q_12 + k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_33 * q_33 <> 0 /\
  (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33) / (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 +
    p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 + k_23 * p_31 * q_12 + k_23 * p_33 * q_32 +
    k_33 * p_31 * q_13 + k_33 * p_33 * q_33) * (p_31 * (q_11 * k_13 + q_12 * k_23 + q_13 * k_33) + p_32 *
    (q_21 * k_13 + q_22 * k_23 + q_23 * k_33) + p_33 * (q_31 * k_13 + q_32 * k_23 + q_33 * k_33)) = p_32 *
    (q_21 * k_13 + q_22 * k_23 + q_23 * k_33).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_422 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_31 + p_32 + p_33 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_13 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_31 * (q_11 * k_13 + q_12 * k_23 + q_13 * k_33) + p_32 * (q_21 * k_13 + q_22 * k_23 + q_23 * k_33) + p_33 *
    (q_31 * k_13 + q_32 * k_23 + q_33 * k_33) > 0 ->
  p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 <> 0 /\
  (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33) / (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 +
    p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_33 * p_31 * q_13 + k_33 * p_32 * q_23) * (p_31 * (q_11 * k_13 + q_12 * k_23 + q_13 * k_33) + p_32 *
    (q_21 * k_13 + q_22 * k_23 + q_23 * k_33) + p_33 * (q_31 * k_13 + q_32 * k_23 + q_33 * k_33)) = p_33 *
    (q_31 * k_13 + q_32 * k_23 + q_33 * k_33).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_423 :
  forall p_31_next d_2_3 w_2_31 : R,
  p_31_next * d_2_3 = w_2_31 -> d_2_3 > 0 -> w_2_31 >= 0 ->
  p_31_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_424 :
  forall p_32_next d_2_3 w_2_32 : R,
  p_32_next * d_2_3 = w_2_32 -> d_2_3 > 0 -> w_2_32 >= 0 ->
  p_32_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_425 :
  forall p_33_next d_2_3 w_2_33 : R,
  p_33_next * d_2_3 = w_2_33 -> d_2_3 > 0 -> w_2_33 >= 0 ->
  p_33_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_426 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_11 >= 0 -> q_12 >= 0 ->
  q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  p_31 + p_32 + p_33 = 1 -> q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_13 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_11 <= 1 -> q_12 <= 1 ->
  q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_31 * (q_11 * k_13 + q_12 * k_23 + q_13 * k_33) + p_32 * (q_21 * k_13 + q_22 * k_23 + q_23 * k_33) + p_33 *
    (q_31 * k_13 + q_32 * k_23 + q_33 * k_33) > 0 ->
  p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 +
    k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0 /\
  p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 +
    k_23 * p_31 * q_12 + k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_33 * q_33 <> 0 /\
  p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 <> 0 /\
  (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33) / (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 +
    p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 +
    k_33 * p_32 * q_23 + k_33 * p_33 * q_33) + (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33)
    / (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31
    + k_23 * p_31 * q_12 + k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_33 * q_33) + (p_33 * q_31 * k_13
    + p_33 * q_32 * k_23 + p_33 * q_33 * k_33) / (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33
    + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_33 * p_31 * q_13 +
    k_33 * p_32 * q_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_427 :
  forall p_32 eps c_2_23 : R,
  p_32 >= 0 -> eps >= 0 -> p_32 <= eps -> p_32 <= 1 -> c_2_23 <= 3 * eps ->
  p_32 * c_2_23 <= 3 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Int 3 * Var 0 + Int 3 * Var 1 +
    Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_428 :
  forall mu eps p_32_next d_2_3 w_2_32 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> p_32_next * d_2_3 = w_2_32 ->
  d_2_3 >= 1 / 2 * mu ^ 2 -> p_32_next >= 0 -> w_2_32 <= 3 * eps ^ 2 ->
  p_32_next * mu ^ 2 <= 6 * eps ^ 2.
Proof.
  certify (Certificate [] (Eliminate 5 4 (Combination [term 2 (Int 1) [8]%nat; term 2 (Int 1) [6; 7]%nat]
    None))).
Qed.

Lemma III_3a_429 :
  forall mu eps p_32_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  p_32_next * mu ^ 2 <= 6 * eps ^ 2 ->
  p_32_next <= 1 / 4 * eps.
Proof.
  certify (Certificate [] (Factors (1 # 4) [factor (Var 1 + Int (-4) * Var 2) 1 Ge (Split (Var 1 + Int (-4) *
    Var 2) [case Ge (FromHypothesis 6); case Lt (Contradiction 5 (Combination [term (1 # 4) (Int 1) [1;
    2]%nat; term (1 # 4) (Int 1) [0; 0; 5]%nat] None))])])).
Qed.

Lemma III_3a_430 :
  forall p_31 c_2_13 : R,
  p_31 >= 0 -> p_31 <= 1 -> c_2_13 <= 1 ->
  p_31 * c_2_13 <= p_31.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 1 1] (Int 1))).
Qed.

Lemma III_3a_431 :
  forall p_32 c_2_23 : R,
  p_32 >= 0 -> p_32 <= 1 -> c_2_23 <= 1 ->
  p_32 * c_2_23 <= p_32.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 1 1] (Int 1))).
Qed.

Lemma III_3a_432 :
  forall p_33 c_2_33 : R,
  p_33 >= 0 -> p_33 <= 1 -> c_2_33 <= 1 ->
  p_33 * c_2_33 <= p_33.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 1 1] (Int 1))).
Qed.

Lemma III_3a_433 :
  forall p_31 p_32 p_33 w_2_31 w_2_32 w_2_33 : R,
  p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  w_2_31 <= p_31 -> w_2_32 <= p_32 -> w_2_33 <= p_33 ->
  w_2_31 + w_2_32 + w_2_33 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 4 (-1) (Var
    1 + Int (-1) * Int 0) (Substitute 5 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 3 0; above 4 0; above 5 0] (Int 1))))))).
Qed.

Lemma III_3a_434 :
  forall p_31 eps c_2_13 : R,
  p_31 >= 0 -> eps >= 0 -> p_31 <= 1 -> c_2_13 >= 1 - 5 * eps ->
  p_31 * c_2_13 >= p_31 * (1 - 5 * eps).
Proof.
  certify (Certificate [] (Factors 1 [factor (Int (-1) + Int 5 * Var 1 + Var 2) 1 Ge (FromHypothesis 3);
    factor (Var 0) 1 Ge (FromHypothesis 0)])).
Qed.

Lemma III_3a_435 :
  forall p_31 mu eps : R,
  p_31 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_31 >= mu + 8 * eps -> p_31 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> p_31 >= mu ->
  p_31 - 6 * eps <= p_31 * (1 - 5 * eps).
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 2 0] (Int 1))).
Qed.

Lemma III_3a_436 :
  forall p_31 mu eps d_2_3 : R,
  p_31 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_31 >= mu + 8 * eps -> p_31 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> p_31 >= mu -> d_2_3 <= 1 ->
  (p_31 - 6 * eps) * d_2_3 <= p_31 - 6 * eps.
Proof.
  certify (Certificate [] (Factors (-1) [factor (Int (-1) + Var 3) 1 Le (FromHypothesis 9); factor (Var 0 +
    Int (-6) * Var 2) 1 Ge (Substitute 2 ((-1) # 8) ((Int 1 / Int 8) * Var 0 + (Int (-1) / Int 8) * Var 1 +
    (Int (-1) / Int 8) * Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2 0] (Int 1)))])).
Qed.

Lemma III_3a_437 :
  forall p_31 eps w_2_31 d_2_3 : R,
  p_31 >= 0 -> eps >= 0 -> p_31 <= 1 -> w_2_31 >= p_31 * (1 - 5 * eps) ->
  p_31 - 6 * eps <= p_31 * (1 - 5 * eps) -> (p_31 - 6 * eps) * d_2_3 <= p_31 - 6 * eps ->
  w_2_31 >= (p_31 - 6 * eps) * d_2_3.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [4]%nat; term 1 (Int 1)
    [5]%nat] None)).
Qed.

Lemma III_3a_438 :
  forall p_31 eps p_31_next d_2_3 w_2_31 : R,
  p_31 >= 0 -> eps >= 0 -> p_31 <= 1 -> p_31_next * d_2_3 = w_2_31 -> w_2_31 >= (p_31 - 6 * eps) * d_2_3 ->
  (p_31_next - p_31 + 6 * eps) * d_2_3 >= 0.
Proof.
  certify (Certificate [] (Eliminate 3 4 (FromHypothesis 4))).
Qed.

Lemma III_3a_439 :
  forall p_31 eps p_31_next d_2_3 : R,
  p_31 >= 0 -> eps >= 0 -> p_31 <= 1 -> (p_31_next - p_31 + 6 * eps) * d_2_3 >= 0 -> d_2_3 > 0 ->
  p_31_next >= p_31 - 6 * eps.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat] (multiplied_by (Var 3) (FromHypothesis 4)))).
Qed.

Lemma III_3a_440 :
  forall p_31 mu eps p_31_next : R,
  p_31 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_31 >= mu + 8 * eps -> p_31 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> p_31 >= mu -> p_31_next >= p_31 - 6 * eps ->
  p_31_next >= mu + 2 * eps.
Proof.
  certify (Certificate [] (Substitute 2 ((-1) # 8) ((Int 1 / Int 8) * Var 0 + (Int (-1) / Int 8) * Var 1 +
    (Int (-1) / Int 8) * Int 0) (Substitute 3 1 ((Int 1 / Int 4) * Var 0 + (Int 3 / Int 4) * Var 1 + (Int 3 /
    Int 4) * Var 2 + Int 0) (Coefficients [above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_3a_441 :
  forall p_33 eps c_2_33 : R,
  p_33 >= 0 -> eps >= 0 -> p_33 <= 1 -> c_2_33 >= 1 - 5 * eps ->
  p_33 * c_2_33 >= p_33 * (1 - 5 * eps).
Proof.
  certify (Certificate [] (Factors 1 [factor (Int (-1) + Int 5 * Var 1 + Var 2) 1 Ge (FromHypothesis 3);
    factor (Var 0) 1 Ge (FromHypothesis 0)])).
Qed.

Lemma III_3a_442 :
  forall p_33 mu eps : R,
  p_33 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_33 >= mu + 8 * eps -> p_33 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> p_33 >= mu ->
  p_33 - 6 * eps <= p_33 * (1 - 5 * eps).
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 2 0] (Int 1))).
Qed.

Lemma III_3a_443 :
  forall p_33 mu eps d_2_3 : R,
  p_33 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_33 >= mu + 8 * eps -> p_33 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> p_33 >= mu -> d_2_3 <= 1 ->
  (p_33 - 6 * eps) * d_2_3 <= p_33 - 6 * eps.
Proof.
  certify (Certificate [] (Factors (-1) [factor (Int (-1) + Var 3) 1 Le (FromHypothesis 9); factor (Var 0 +
    Int (-6) * Var 2) 1 Ge (Substitute 2 ((-1) # 8) ((Int 1 / Int 8) * Var 0 + (Int (-1) / Int 8) * Var 1 +
    (Int (-1) / Int 8) * Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2 0] (Int 1)))])).
Qed.

Lemma III_3a_444 :
  forall p_33 eps w_2_33 d_2_3 : R,
  p_33 >= 0 -> eps >= 0 -> p_33 <= 1 -> w_2_33 >= p_33 * (1 - 5 * eps) ->
  p_33 - 6 * eps <= p_33 * (1 - 5 * eps) -> (p_33 - 6 * eps) * d_2_3 <= p_33 - 6 * eps ->
  w_2_33 >= (p_33 - 6 * eps) * d_2_3.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [4]%nat; term 1 (Int 1)
    [5]%nat] None)).
Qed.

Lemma III_3a_445 :
  forall p_33 eps p_33_next d_2_3 w_2_33 : R,
  p_33 >= 0 -> eps >= 0 -> p_33 <= 1 -> p_33_next * d_2_3 = w_2_33 -> w_2_33 >= (p_33 - 6 * eps) * d_2_3 ->
  (p_33_next - p_33 + 6 * eps) * d_2_3 >= 0.
Proof.
  certify (Certificate [] (Eliminate 3 4 (FromHypothesis 4))).
Qed.

Lemma III_3a_446 :
  forall p_33 eps p_33_next d_2_3 : R,
  p_33 >= 0 -> eps >= 0 -> p_33 <= 1 -> (p_33_next - p_33 + 6 * eps) * d_2_3 >= 0 -> d_2_3 > 0 ->
  p_33_next >= p_33 - 6 * eps.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat] (multiplied_by (Var 3) (FromHypothesis 4)))).
Qed.

Lemma III_3a_447 :
  forall p_33 mu eps p_33_next : R,
  p_33 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_33 >= mu + 8 * eps -> p_33 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> p_33 >= mu -> p_33_next >= p_33 - 6 * eps ->
  p_33_next >= mu + 2 * eps.
Proof.
  certify (Certificate [] (Substitute 2 ((-1) # 8) ((Int 1 / Int 8) * Var 0 + (Int (-1) / Int 8) * Var 1 +
    (Int (-1) / Int 8) * Int 0) (Substitute 3 1 ((Int 1 / Int 4) * Var 0 + (Int 3 / Int 4) * Var 1 + (Int 3 /
    Int 4) * Var 2 + Int 0) (Coefficients [above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_3a_448 :
  forall p_31 q_13 mu eps c_3_31 : R,
  p_31 >= 0 -> q_13 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_31 >= mu + 8 * eps ->
  q_13 >= mu + 8 * eps -> p_31 <= 1 -> q_13 <= 1 -> mu <= 1 -> 24 * eps <= mu -> p_31 >= mu -> q_13 >= mu ->
  c_3_31 >= p_31 * (1 - 2 * eps) ->
  q_13 * c_3_31 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int 2 * Var 1 * Var 4 + Int (-1) * (Var 2 ^ 2)) 1 Ge
    (Combination [term (5 # 6) (Int 1) [0; 1]%nat; term 1 (Int 1) [1; 11]%nat; term 2 (Int 1) [1; 13]%nat;
    term 1 (Int 1) [2; 12]%nat; term (1 # 6) (Int 1) [0; 1; 9]%nat; term (1 # 6) (Int 1) [0; 1; 10]%nat]
    None)])).
Qed.

Lemma III_3a_449 :
  forall mu w_3_13 w_3_11 w_3_12 : R,
  mu > 0 -> mu <= 1 -> w_3_13 >= 1 / 2 * mu ^ 2 -> w_3_11 >= 0 -> w_3_12 >= 0 ->
  w_3_11 + w_3_12 + w_3_13 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int (-2) * Var 1 + Int (-2) * Var 2 + Int (-2) * Var 3
    + (Var 0 ^ 2)) 1 Le (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [above 1 0;
    above 2 0; above 3 0] (Int 1)))])).
Qed.

Lemma III_3a_450 :
  forall mu d_3_1 : R,
  mu > 0 -> mu <= 1 -> d_3_1 >= 1 / 2 * mu ^ 2 ->
  d_3_1 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [between 0 0
    1; above 1 0] (Int 1)))).
Qed.

Lemma III_3a_451 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_31 >= 0 -> q_11 >= 0 -> q_12 >= 0 -> q_13 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_11 + q_12 + q_13 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_31 <= 1 -> q_11 <= 1 -> q_12 <= 1 -> q_13 <= 1 ->
  q_11 * (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) + q_12 * (k_21 * p_11 + k_22 * p_21 + k_23 * p_31) + q_13 *
    (k_31 * p_11 + k_32 * p_21 + k_33 * p_31) = q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 +
    q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_13 * k_33 * p_31.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_3a_452 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 d_3_1 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_31 >= 0 -> q_11 >= 0 -> q_12 >= 0 -> q_13 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_11 + q_12 + q_13 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_31 <= 1 -> q_11 <= 1 -> q_12 <= 1 -> q_13 <= 1 ->
  d_3_1 = q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + q_12 * k_21 * p_11 + q_12 * k_22 *
    p_21 + q_12 * k_23 * p_31 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 ->
  d_3_1 > 0 ->
  q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_12 * k_23 * p_31 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 > 0.
Proof.
  certify (Certificate [] (Eliminate 15 2 (Eliminate 16 5 (Eliminate 17 8 (Eliminate 18 14 (Eliminate 34 15
    (FromHypothesis 35))))))).
Qed.

Lemma III_3a_453 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_31 >= 0 -> q_11 >= 0 -> q_12 >= 0 -> q_13 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_11 + q_12 + q_13 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_31 <= 1 -> q_11 <= 1 -> q_12 <= 1 -> q_13 <= 1 ->
  q_11 * (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) + q_12 * (k_21 * p_11 + k_22 * p_21 + k_23 * p_31) + q_13 *
    (k_31 * p_11 + k_32 * p_21 + k_33 * p_31) > 0 ->
  q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 +
    p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 <> 0 /\
  (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31) / (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 +
    p_31 * q_12 * k_23 + p_31 * q_13 * k_33) * (q_11 * (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) + q_12 *
    (k_21 * p_11 + k_22 * p_21 + k_23 * p_31) + q_13 * (k_31 * p_11 + k_32 * p_21 + k_33 * p_31)) = q_11 *
    (k_11 * p_11 + k_12 * p_21 + k_13 * p_31).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_454 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_31 >= 0 -> q_11 >= 0 -> q_12 >= 0 -> q_13 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_11 + q_12 + q_13 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_31 <= 1 -> q_11 <= 1 -> q_12 <= 1 -> q_13 <= 1 ->
  q_11 * (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) + q_12 * (k_21 * p_11 + k_22 * p_21 + k_23 * p_31) + q_13 *
    (k_31 * p_11 + k_32 * p_21 + k_33 * p_31) > 0 ->
  q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 +
    p_21 * q_11 * k_12 + p_21 * q_13 * k_32 + p_31 * q_11 * k_13 + p_31 * q_13 * k_33 <> 0 /\
  (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31) / (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 + p_21 * q_11 * k_12 + p_21 * q_13 * k_32 +
    p_31 * q_11 * k_13 + p_31 * q_13 * k_33) * (q_11 * (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) + q_12 *
    (k_21 * p_11 + k_22 * p_21 + k_23 * p_31) + q_13 * (k_31 * p_11 + k_32 * p_21 + k_33 * p_31)) = q_12 *
    (k_21 * p_11 + k_22 * p_21 + k_23 * p_31).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_455 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_31 >= 0 -> q_11 >= 0 -> q_12 >= 0 -> q_13 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_11 + q_12 + q_13 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_31 <= 1 -> q_11 <= 1 -> q_12 <= 1 -> q_13 <= 1 ->
  q_11 * (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) + q_12 * (k_21 * p_11 + k_22 * p_21 + k_23 * p_31) + q_13 *
    (k_31 * p_11 + k_32 * p_21 + k_33 * p_31) > 0 ->
  q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_31 * q_11 * k_13 + p_31 * q_12 * k_23 <> 0 /\
  (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31) / (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_31 * q_11 * k_13 + p_31 * q_12 * k_23) * (q_11 * (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) + q_12 *
    (k_21 * p_11 + k_22 * p_21 + k_23 * p_31) + q_13 * (k_31 * p_11 + k_32 * p_21 + k_33 * p_31)) = q_13 *
    (k_31 * p_11 + k_32 * p_21 + k_33 * p_31).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_456 :
  forall q_11_next d_3_1 w_3_11 : R,
  q_11_next * d_3_1 = w_3_11 -> d_3_1 > 0 -> w_3_11 >= 0 ->
  q_11_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_457 :
  forall q_12_next d_3_1 w_3_12 : R,
  q_12_next * d_3_1 = w_3_12 -> d_3_1 > 0 -> w_3_12 >= 0 ->
  q_12_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_458 :
  forall q_13_next d_3_1 w_3_13 : R,
  q_13_next * d_3_1 = w_3_13 -> d_3_1 > 0 -> w_3_13 >= 0 ->
  q_13_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_459 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_31 >= 0 -> q_11 >= 0 -> q_12 >= 0 -> q_13 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_11 + q_12 + q_13 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_31 <= 1 -> q_11 <= 1 -> q_12 <= 1 -> q_13 <= 1 ->
  q_11 * (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) + q_12 * (k_21 * p_11 + k_22 * p_21 + k_23 * p_31) + q_13 *
    (k_31 * p_11 + k_32 * p_21 + k_33 * p_31) > 0 ->
  q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 +
    p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 <> 0 /\
  q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 +
    p_21 * q_11 * k_12 + p_21 * q_13 * k_32 + p_31 * q_11 * k_13 + p_31 * q_13 * k_33 <> 0 /\
  q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_31 * q_11 * k_13 + p_31 * q_12 * k_23 <> 0 /\
  (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31) / (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 +
    p_31 * q_12 * k_23 + p_31 * q_13 * k_33) + (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31)
    / (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31
    + p_21 * q_11 * k_12 + p_21 * q_13 * k_32 + p_31 * q_11 * k_13 + p_31 * q_13 * k_33) + (q_13 * k_31 * p_11
    + q_13 * k_32 * p_21 + q_13 * k_33 * p_31) / (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31
    + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_31 * q_11 * k_13 +
    p_31 * q_12 * k_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_460 :
  forall q_12 eps c_3_21 : R,
  q_12 >= 0 -> eps >= 0 -> q_12 <= eps -> q_12 <= 1 -> c_3_21 <= 3 * eps ->
  q_12 * c_3_21 <= 3 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Int 3 * Var 0 + Int 3 * Var 1 +
    Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_461 :
  forall mu eps q_12_next d_3_1 w_3_12 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> q_12_next * d_3_1 = w_3_12 ->
  d_3_1 >= 1 / 2 * mu ^ 2 -> q_12_next >= 0 -> w_3_12 <= 3 * eps ^ 2 ->
  q_12_next * mu ^ 2 <= 6 * eps ^ 2.
Proof.
  certify (Certificate [] (Eliminate 5 4 (Combination [term 2 (Int 1) [8]%nat; term 2 (Int 1) [6; 7]%nat]
    None))).
Qed.

Lemma III_3a_462 :
  forall mu eps q_12_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  q_12_next * mu ^ 2 <= 6 * eps ^ 2 ->
  q_12_next <= 1 / 4 * eps.
Proof.
  certify (Certificate [] (Factors (1 # 4) [factor (Var 1 + Int (-4) * Var 2) 1 Ge (Split (Var 1 + Int (-4) *
    Var 2) [case Ge (FromHypothesis 6); case Lt (Contradiction 5 (Combination [term (1 # 4) (Int 1) [1;
    2]%nat; term (1 # 4) (Int 1) [0; 0; 5]%nat] None))])])).
Qed.

Lemma III_3a_463 :
  forall p_31 q_11 eps c_3_11 : R,
  p_31 >= 0 -> q_11 >= 0 -> eps >= 0 -> p_31 <= 1 -> q_11 <= 1 -> c_3_11 <= p_31 + 2 * eps ^ 2 ->
  q_11 * c_3_11 <= q_11 * (p_31 + 2 * eps ^ 2).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 1) 1 Ge (FromHypothesis 1); factor (Var 0 + Int (-1) * Var 3
    + Int 2 * (Var 2 ^ 2)) 1 Ge (FromHypothesis 5)])).
Qed.

Lemma III_3a_464 :
  forall p_31 q_13 eps c_3_31 : R,
  p_31 >= 0 -> q_13 >= 0 -> eps >= 0 -> p_31 <= 1 -> q_13 <= 1 -> c_3_31 <= p_31 + 2 * eps ^ 2 ->
  q_13 * c_3_31 <= q_13 * (p_31 + 2 * eps ^ 2).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 1) 1 Ge (FromHypothesis 1); factor (Var 0 + Int (-1) * Var 3
    + Int 2 * (Var 2 ^ 2)) 1 Ge (FromHypothesis 5)])).
Qed.

Definition III_3a_465 := III_3a_460.

Lemma III_3a_466 :
  forall p_31 q_11 q_13 eps w_3_11 w_3_13 : R,
  p_31 >= 0 -> q_11 >= 0 -> q_13 >= 0 -> eps >= 0 -> p_31 <= 1 -> q_11 <= 1 -> q_13 <= 1 ->
  w_3_11 <= q_11 * (p_31 + 2 * eps ^ 2) -> w_3_13 <= q_13 * (p_31 + 2 * eps ^ 2) -> q_11 + q_13 <= 1 ->
  w_3_11 + w_3_13 <= p_31 + 2 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 4 (-1) (Int (-1) * Int 0 + Var 0 * Var 1 + Int 2 * Var 1 * (Var 3 ^ 2))
    (Substitute 5 (-1) (Int (-1) * Int 0 + Var 0 * Var 2 + Int 2 * Var 2 * (Var 3 ^ 2)) (Substitute 2 (-1)
    (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0) (Coefficients [between 0 0 1; above 2 0; above 3 0; above 4
    0; above 5 0] (Int 1)))))).
Qed.

Lemma III_3a_467 :
  forall p_31 eps w_3_11 w_3_13 w_3_12 : R,
  p_31 >= 0 -> eps >= 0 -> p_31 <= 1 -> w_3_11 + w_3_13 <= p_31 + 2 * eps ^ 2 -> w_3_12 <= 3 * eps ^ 2 ->
  w_3_11 + w_3_12 + w_3_13 <= p_31 + 5 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 3 (-1) (Var 0 + Int (-1) * Var 2 + Int (-1) * Int 0 + Int 2 * (Var 1 ^
    2)) (Substitute 4 (-1) (Int (-1) * Int 0 + Int 3 * (Var 1 ^ 2)) (Coefficients [above 3 0; above 4 0] (Int
    1))))).
Qed.

Lemma III_3a_468 :
  forall p_31 q_11 eps c_3_11 : R,
  p_31 >= 0 -> q_11 >= 0 -> eps >= 0 -> p_31 <= 1 -> q_11 <= 1 -> c_3_11 >= p_31 * (1 - 2 * eps) ->
  q_11 * c_3_11 >= q_11 * p_31 * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 1) 1 Ge (FromHypothesis 1); factor (Int (-1) * Var 0 + Var 3
    + Int 2 * Var 0 * Var 2) 1 Ge (FromHypothesis 5)])).
Qed.

Lemma III_3a_469 :
  forall p_31 q_11 mu eps : R,
  p_31 >= 0 -> q_11 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_31 >= mu + 8 * eps ->
  q_11 >= mu + 8 * eps -> p_31 <= 1 -> q_11 <= 1 -> mu <= 1 -> 24 * eps <= mu -> p_31 >= mu -> q_11 >= mu ->
  (q_11 - 6 * eps) * (p_31 + 5 * eps ^ 2) <= q_11 * p_31 * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Factors (-1) [factor (Var 3) 1 Ge (FromHypothesis 3); factor (Int (-6) * Var 0 +
    Int 2 * Var 0 * Var 1 + Int 5 * Var 1 * Var 3 + Int (-30) * (Var 3 ^ 2)) 1 Le (Substitute 0 1 (Var 2 + Int
    8 * Var 3 + Int 0) (Coefficients [above 0 0; between 1 0 1; between 2 0 1; above 3 0] (Int 1)))])).
Qed.

Lemma III_3a_470 :
  forall p_31 q_11 mu eps d_3_1 : R,
  p_31 >= 0 -> q_11 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_31 >= mu + 8 * eps ->
  q_11 >= mu + 8 * eps -> p_31 <= 1 -> q_11 <= 1 -> mu <= 1 -> 24 * eps <= mu -> p_31 >= mu -> q_11 >= mu ->
  d_3_1 <= p_31 + 5 * eps ^ 2 ->
  (q_11 - 6 * eps) * d_3_1 <= (q_11 - 6 * eps) * (p_31 + 5 * eps ^ 2).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 1 + Int (-6) * Var 3) 1 Ge (Substitute 3 ((-1) # 8) ((Int 1
    / Int 8) * Var 1 + (Int (-1) / Int 8) * Var 2 + (Int (-1) / Int 8) * Int 0) (Coefficients [between 1 0 1;
    between 2 0 1; above 3 0] (Int 1))); factor (Var 0 + Int (-1) * Var 4 + Int 5 * (Var 3 ^ 2)) 1 Ge
    (FromHypothesis 13)])).
Qed.

Lemma III_3a_471 :
  forall p_31 q_11 eps w_3_11 d_3_1 : R,
  p_31 >= 0 -> q_11 >= 0 -> eps >= 0 -> p_31 <= 1 -> q_11 <= 1 -> w_3_11 >= q_11 * p_31 * (1 - 2 * eps) ->
  (q_11 - 6 * eps) * (p_31 + 5 * eps ^ 2) <= q_11 * p_31 * (1 - 2 * eps) ->
  (q_11 - 6 * eps) * d_3_1 <= (q_11 - 6 * eps) * (p_31 + 5 * eps ^ 2) ->
  w_3_11 >= (q_11 - 6 * eps) * d_3_1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [5]%nat; term 1 (Int 1) [6]%nat; term 1 (Int 1)
    [7]%nat] None)).
Qed.

Lemma III_3a_472 :
  forall q_11 eps q_11_next d_3_1 w_3_11 : R,
  q_11 >= 0 -> eps >= 0 -> q_11 <= 1 -> q_11_next * d_3_1 = w_3_11 -> w_3_11 >= (q_11 - 6 * eps) * d_3_1 ->
  (q_11_next - q_11 + 6 * eps) * d_3_1 >= 0.
Proof.
  certify (Certificate [] (Eliminate 3 4 (FromHypothesis 4))).
Qed.

Lemma III_3a_473 :
  forall q_11 eps q_11_next d_3_1 : R,
  q_11 >= 0 -> eps >= 0 -> q_11 <= 1 -> (q_11_next - q_11 + 6 * eps) * d_3_1 >= 0 -> d_3_1 > 0 ->
  q_11_next >= q_11 - 6 * eps.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat] (multiplied_by (Var 3) (FromHypothesis 4)))).
Qed.

Lemma III_3a_474 :
  forall q_11 mu eps q_11_next : R,
  q_11 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> q_11 >= mu + 8 * eps -> q_11 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> q_11 >= mu -> q_11_next >= q_11 - 6 * eps ->
  q_11_next >= mu + 2 * eps.
Proof.
  certify (Certificate [] (Substitute 2 ((-1) # 8) ((Int 1 / Int 8) * Var 0 + (Int (-1) / Int 8) * Var 1 +
    (Int (-1) / Int 8) * Int 0) (Substitute 3 1 ((Int 1 / Int 4) * Var 0 + (Int 3 / Int 4) * Var 1 + (Int 3 /
    Int 4) * Var 2 + Int 0) (Coefficients [above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_3a_475 :
  forall p_31 q_13 eps c_3_31 : R,
  p_31 >= 0 -> q_13 >= 0 -> eps >= 0 -> p_31 <= 1 -> q_13 <= 1 -> c_3_31 >= p_31 * (1 - 2 * eps) ->
  q_13 * c_3_31 >= q_13 * p_31 * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 1) 1 Ge (FromHypothesis 1); factor (Int (-1) * Var 0 + Var 3
    + Int 2 * Var 0 * Var 2) 1 Ge (FromHypothesis 5)])).
Qed.

Lemma III_3a_476 :
  forall p_31 q_13 mu eps : R,
  p_31 >= 0 -> q_13 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_31 >= mu + 8 * eps ->
  q_13 >= mu + 8 * eps -> p_31 <= 1 -> q_13 <= 1 -> mu <= 1 -> 24 * eps <= mu -> p_31 >= mu -> q_13 >= mu ->
  (q_13 - 6 * eps) * (p_31 + 5 * eps ^ 2) <= q_13 * p_31 * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Factors (-1) [factor (Var 3) 1 Ge (FromHypothesis 3); factor (Int (-6) * Var 0 +
    Int 2 * Var 0 * Var 1 + Int 5 * Var 1 * Var 3 + Int (-30) * (Var 3 ^ 2)) 1 Le (Substitute 0 1 (Var 2 + Int
    8 * Var 3 + Int 0) (Coefficients [above 0 0; between 1 0 1; between 2 0 1; above 3 0] (Int 1)))])).
Qed.

Lemma III_3a_477 :
  forall p_31 q_13 mu eps d_3_1 : R,
  p_31 >= 0 -> q_13 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_31 >= mu + 8 * eps ->
  q_13 >= mu + 8 * eps -> p_31 <= 1 -> q_13 <= 1 -> mu <= 1 -> 24 * eps <= mu -> p_31 >= mu -> q_13 >= mu ->
  d_3_1 <= p_31 + 5 * eps ^ 2 ->
  (q_13 - 6 * eps) * d_3_1 <= (q_13 - 6 * eps) * (p_31 + 5 * eps ^ 2).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 1 + Int (-6) * Var 3) 1 Ge (Substitute 3 ((-1) # 8) ((Int 1
    / Int 8) * Var 1 + (Int (-1) / Int 8) * Var 2 + (Int (-1) / Int 8) * Int 0) (Coefficients [between 1 0 1;
    between 2 0 1; above 3 0] (Int 1))); factor (Var 0 + Int (-1) * Var 4 + Int 5 * (Var 3 ^ 2)) 1 Ge
    (FromHypothesis 13)])).
Qed.

Lemma III_3a_478 :
  forall p_31 q_13 eps w_3_13 d_3_1 : R,
  p_31 >= 0 -> q_13 >= 0 -> eps >= 0 -> p_31 <= 1 -> q_13 <= 1 -> w_3_13 >= q_13 * p_31 * (1 - 2 * eps) ->
  (q_13 - 6 * eps) * (p_31 + 5 * eps ^ 2) <= q_13 * p_31 * (1 - 2 * eps) ->
  (q_13 - 6 * eps) * d_3_1 <= (q_13 - 6 * eps) * (p_31 + 5 * eps ^ 2) ->
  w_3_13 >= (q_13 - 6 * eps) * d_3_1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [5]%nat; term 1 (Int 1) [6]%nat; term 1 (Int 1)
    [7]%nat] None)).
Qed.

Lemma III_3a_479 :
  forall q_13 eps q_13_next d_3_1 w_3_13 : R,
  q_13 >= 0 -> eps >= 0 -> q_13 <= 1 -> q_13_next * d_3_1 = w_3_13 -> w_3_13 >= (q_13 - 6 * eps) * d_3_1 ->
  (q_13_next - q_13 + 6 * eps) * d_3_1 >= 0.
Proof.
  certify (Certificate [] (Eliminate 3 4 (FromHypothesis 4))).
Qed.

Lemma III_3a_480 :
  forall q_13 eps q_13_next d_3_1 : R,
  q_13 >= 0 -> eps >= 0 -> q_13 <= 1 -> (q_13_next - q_13 + 6 * eps) * d_3_1 >= 0 -> d_3_1 > 0 ->
  q_13_next >= q_13 - 6 * eps.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat] (multiplied_by (Var 3) (FromHypothesis 4)))).
Qed.

Lemma III_3a_481 :
  forall q_13 mu eps q_13_next : R,
  q_13 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> q_13 >= mu + 8 * eps -> q_13 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> q_13 >= mu -> q_13_next >= q_13 - 6 * eps ->
  q_13_next >= mu + 2 * eps.
Proof.
  certify (Certificate [] (Substitute 2 ((-1) # 8) ((Int 1 / Int 8) * Var 0 + (Int (-1) / Int 8) * Var 1 +
    (Int (-1) / Int 8) * Int 0) (Substitute 3 1 ((Int 1 / Int 4) * Var 0 + (Int 3 / Int 4) * Var 1 + (Int 3 /
    Int 4) * Var 2 + Int 0) (Coefficients [above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_3a_482 :
  forall q_22 mu eps c_3_22 : R,
  q_22 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> q_22 <= 1 -> mu <= 1 -> 24 * eps <= mu ->
  q_22 >= 1 - 2 * eps -> c_3_22 >= 1 - 5 * eps ->
  q_22 * c_3_22 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int 2 * Var 0 * Var 3 + Int (-1) * (Var 1 ^ 2)) 1 Ge
    (Substitute 0 1 (Int 1 + Int (-2) * Var 2 + Int 0) (Substitute 2 ((-1) # 24) ((Int (-1) / Int 24) * Int 0
    + (Int 1 / Int 24) * (Var 1 ^ 2)) (Substitute 3 1 (Int 1 + (Int 5 / Int 24) * Var 2 + Int 0 + (Int (-5) /
    Int 24) * (Var 1 ^ 2)) (Coefficients [above 0 0; between 1 0 1; above 2 0; above 3 0] (Int 1)))))])).
Qed.

Lemma III_3a_483 :
  forall mu w_3_22 w_3_21 w_3_23 : R,
  mu > 0 -> mu <= 1 -> w_3_22 >= 1 / 2 * mu ^ 2 -> w_3_21 >= 0 -> w_3_23 >= 0 ->
  w_3_21 + w_3_22 + w_3_23 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int (-2) * Var 1 + Int (-2) * Var 2 + Int (-2) * Var 3
    + (Var 0 ^ 2)) 1 Le (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [above 1 0;
    above 2 0; above 3 0] (Int 1)))])).
Qed.

Lemma III_3a_484 :
  forall mu d_3_2 : R,
  mu > 0 -> mu <= 1 -> d_3_2 >= 1 / 2 * mu ^ 2 ->
  d_3_2 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [between 0 0
    1; above 1 0] (Int 1)))).
Qed.

Lemma III_3a_485 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_12 >= 0 -> p_22 >= 0 -> p_32 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_21 + q_22 + q_23 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_12 <= 1 -> p_22 <= 1 -> p_32 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 ->
  q_21 * (k_11 * p_12 + k_12 * p_22 + k_13 * p_32) + q_22 * (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) + q_23 *
    (k_31 * p_12 + k_32 * p_22 + k_33 * p_32) = q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 +
    q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_23 * k_33 * p_32.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_3a_486 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 d_3_2 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_12 >= 0 -> p_22 >= 0 -> p_32 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_21 + q_22 + q_23 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_12 <= 1 -> p_22 <= 1 -> p_32 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 ->
  d_3_2 = q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + q_22 * k_21 * p_12 + q_22 * k_22 *
    p_22 + q_22 * k_23 * p_32 + q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 ->
  d_3_2 > 0 ->
  q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_22 * k_23 * p_32 + q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 > 0.
Proof.
  certify (Certificate [] (Eliminate 15 2 (Eliminate 16 5 (Eliminate 17 8 (Eliminate 18 14 (Eliminate 34 15
    (FromHypothesis 35))))))).
Qed.

Lemma III_3a_487 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_12 >= 0 -> p_22 >= 0 -> p_32 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_21 + q_22 + q_23 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_12 <= 1 -> p_22 <= 1 -> p_32 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 ->
  q_21 * (k_11 * p_12 + k_12 * p_22 + k_13 * p_32) + q_22 * (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) + q_23 *
    (k_31 * p_12 + k_32 * p_22 + k_33 * p_32) > 0 ->
  q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 +
    p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 <> 0 /\
  (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32) / (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 +
    p_32 * q_22 * k_23 + p_32 * q_23 * k_33) * (q_21 * (k_11 * p_12 + k_12 * p_22 + k_13 * p_32) + q_22 *
    (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) + q_23 * (k_31 * p_12 + k_32 * p_22 + k_33 * p_32)) = q_21 *
    (k_11 * p_12 + k_12 * p_22 + k_13 * p_32).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_488 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_12 >= 0 -> p_22 >= 0 -> p_32 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_21 + q_22 + q_23 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_12 <= 1 -> p_22 <= 1 -> p_32 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 ->
  q_21 * (k_11 * p_12 + k_12 * p_22 + k_13 * p_32) + q_22 * (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) + q_23 *
    (k_31 * p_12 + k_32 * p_22 + k_33 * p_32) > 0 ->
  q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 +
    p_22 * q_21 * k_12 + p_22 * q_23 * k_32 + p_32 * q_21 * k_13 + p_32 * q_23 * k_33 <> 0 /\
  (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32) / (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 + p_22 * q_21 * k_12 + p_22 * q_23 * k_32 +
    p_32 * q_21 * k_13 + p_32 * q_23 * k_33) * (q_21 * (k_11 * p_12 + k_12 * p_22 + k_13 * p_32) + q_22 *
    (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) + q_23 * (k_31 * p_12 + k_32 * p_22 + k_33 * p_32)) = q_22 *
    (k_21 * p_12 + k_22 * p_22 + k_23 * p_32).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_489 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_12 >= 0 -> p_22 >= 0 -> p_32 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_21 + q_22 + q_23 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_12 <= 1 -> p_22 <= 1 -> p_32 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 ->
  q_21 * (k_11 * p_12 + k_12 * p_22 + k_13 * p_32) + q_22 * (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) + q_23 *
    (k_31 * p_12 + k_32 * p_22 + k_33 * p_32) > 0 ->
  q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_32 * q_21 * k_13 + p_32 * q_22 * k_23 <> 0 /\
  (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32) / (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_32 * q_21 * k_13 + p_32 * q_22 * k_23) * (q_21 * (k_11 * p_12 + k_12 * p_22 + k_13 * p_32) + q_22 *
    (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) + q_23 * (k_31 * p_12 + k_32 * p_22 + k_33 * p_32)) = q_23 *
    (k_31 * p_12 + k_32 * p_22 + k_33 * p_32).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_490 :
  forall q_21_next d_3_2 w_3_21 : R,
  q_21_next * d_3_2 = w_3_21 -> d_3_2 > 0 -> w_3_21 >= 0 ->
  q_21_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_491 :
  forall q_22_next d_3_2 w_3_22 : R,
  q_22_next * d_3_2 = w_3_22 -> d_3_2 > 0 -> w_3_22 >= 0 ->
  q_22_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_492 :
  forall q_23_next d_3_2 w_3_23 : R,
  q_23_next * d_3_2 = w_3_23 -> d_3_2 > 0 -> w_3_23 >= 0 ->
  q_23_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_493 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_12 >= 0 -> p_22 >= 0 -> p_32 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_21 + q_22 + q_23 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_12 <= 1 -> p_22 <= 1 -> p_32 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 ->
  q_21 * (k_11 * p_12 + k_12 * p_22 + k_13 * p_32) + q_22 * (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) + q_23 *
    (k_31 * p_12 + k_32 * p_22 + k_33 * p_32) > 0 ->
  q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 +
    p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 <> 0 /\
  q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 +
    p_22 * q_21 * k_12 + p_22 * q_23 * k_32 + p_32 * q_21 * k_13 + p_32 * q_23 * k_33 <> 0 /\
  q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_32 * q_21 * k_13 + p_32 * q_22 * k_23 <> 0 /\
  (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32) / (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 +
    p_32 * q_22 * k_23 + p_32 * q_23 * k_33) + (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32)
    / (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31
    + p_22 * q_21 * k_12 + p_22 * q_23 * k_32 + p_32 * q_21 * k_13 + p_32 * q_23 * k_33) + (q_23 * k_31 * p_12
    + q_23 * k_32 * p_22 + q_23 * k_33 * p_32) / (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32
    + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_32 * q_21 * k_13 +
    p_32 * q_22 * k_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_494 :
  forall q_21 eps c_3_12 : R,
  q_21 >= 0 -> eps >= 0 -> q_21 <= eps -> q_21 <= 1 -> c_3_12 <= 3 * eps ->
  q_21 * c_3_12 <= 3 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Int 3 * Var 0 + Int 3 * Var 1 +
    Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_495 :
  forall mu eps q_21_next d_3_2 w_3_21 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> q_21_next * d_3_2 = w_3_21 ->
  d_3_2 >= 1 / 2 * mu ^ 2 -> q_21_next >= 0 -> w_3_21 <= 3 * eps ^ 2 ->
  q_21_next * mu ^ 2 <= 6 * eps ^ 2.
Proof.
  certify (Certificate [] (Eliminate 5 4 (Combination [term 2 (Int 1) [8]%nat; term 2 (Int 1) [6; 7]%nat]
    None))).
Qed.

Lemma III_3a_496 :
  forall mu eps q_21_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  q_21_next * mu ^ 2 <= 6 * eps ^ 2 ->
  q_21_next <= 1 / 4 * eps.
Proof.
  certify (Certificate [] (Factors (1 # 4) [factor (Var 1 + Int (-4) * Var 2) 1 Ge (Split (Var 1 + Int (-4) *
    Var 2) [case Ge (FromHypothesis 6); case Lt (Contradiction 5 (Combination [term (1 # 4) (Int 1) [1;
    2]%nat; term (1 # 4) (Int 1) [0; 0; 5]%nat] None))])])).
Qed.

Lemma III_3a_497 :
  forall q_23 eps c_3_32 : R,
  q_23 >= 0 -> eps >= 0 -> q_23 <= eps -> q_23 <= 1 -> c_3_32 <= 3 * eps ->
  q_23 * c_3_32 <= 3 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Int 3 * Var 0 + Int 3 * Var 1 +
    Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_498 :
  forall mu eps q_23_next d_3_2 w_3_23 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> q_23_next * d_3_2 = w_3_23 ->
  d_3_2 >= 1 / 2 * mu ^ 2 -> q_23_next >= 0 -> w_3_23 <= 3 * eps ^ 2 ->
  q_23_next * mu ^ 2 <= 6 * eps ^ 2.
Proof.
  certify (Certificate [] (Eliminate 5 4 (Combination [term 2 (Int 1) [8]%nat; term 2 (Int 1) [6; 7]%nat]
    None))).
Qed.

Lemma III_3a_499 :
  forall mu eps q_23_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  q_23_next * mu ^ 2 <= 6 * eps ^ 2 ->
  q_23_next <= 1 / 4 * eps.
Proof.
  certify (Certificate [] (Factors (1 # 4) [factor (Var 1 + Int (-4) * Var 2) 1 Ge (Split (Var 1 + Int (-4) *
    Var 2) [case Ge (FromHypothesis 6); case Lt (Contradiction 5 (Combination [term (1 # 4) (Int 1) [1;
    2]%nat; term (1 # 4) (Int 1) [0; 0; 5]%nat] None))])])).
Qed.

Lemma III_3a_500 :
  forall p_33 q_33 mu eps c_3_33 : R,
  p_33 >= 0 -> q_33 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_33 >= mu + 8 * eps ->
  q_33 >= mu + 8 * eps -> p_33 <= 1 -> q_33 <= 1 -> mu <= 1 -> 24 * eps <= mu -> p_33 >= mu -> q_33 >= mu ->
  c_3_33 >= p_33 * (1 - 2 * eps) ->
  q_33 * c_3_33 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int 2 * Var 1 * Var 4 + Int (-1) * (Var 2 ^ 2)) 1 Ge
    (Combination [term (5 # 6) (Int 1) [0; 1]%nat; term 1 (Int 1) [1; 11]%nat; term 2 (Int 1) [1; 13]%nat;
    term 1 (Int 1) [2; 12]%nat; term (1 # 6) (Int 1) [0; 1; 9]%nat; term (1 # 6) (Int 1) [0; 1; 10]%nat]
    None)])).
Qed.

Lemma III_3a_501 :
  forall mu w_3_33 w_3_31 w_3_32 : R,
  mu > 0 -> mu <= 1 -> w_3_33 >= 1 / 2 * mu ^ 2 -> w_3_31 >= 0 -> w_3_32 >= 0 ->
  w_3_31 + w_3_32 + w_3_33 >= 1 / 2 * mu ^ 2.
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int (-2) * Var 1 + Int (-2) * Var 2 + Int (-2) * Var 3
    + (Var 0 ^ 2)) 1 Le (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [above 1 0;
    above 2 0; above 3 0] (Int 1)))])).
Qed.

Lemma III_3a_502 :
  forall mu d_3_3 : R,
  mu > 0 -> mu <= 1 -> d_3_3 >= 1 / 2 * mu ^ 2 ->
  d_3_3 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 0 + (Int 1 / Int 2) * (Var 0 ^ 2)) (Coefficients [between 0 0
    1; above 1 0] (Int 1)))).
Qed.

Lemma III_3a_503 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_13 >= 0 -> p_23 >= 0 -> p_33 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_33 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  q_31 * (k_11 * p_13 + k_12 * p_23 + k_13 * p_33) + q_32 * (k_21 * p_13 + k_22 * p_23 + k_23 * p_33) + q_33 *
    (k_31 * p_13 + k_32 * p_23 + k_33 * p_33) = q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 +
    q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 + q_33 * k_31 * p_13 + q_33 * k_32 * p_23 +
    q_33 * k_33 * p_33.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_3a_504 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 d_3_3 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_13 >= 0 -> p_23 >= 0 -> p_33 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_33 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  d_3_3 = q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 + q_32 * k_21 * p_13 + q_32 * k_22 *
    p_23 + q_32 * k_23 * p_33 + q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 ->
  d_3_3 > 0 ->
  q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 + q_32 * k_21 * p_13 + q_32 * k_22 * p_23 +
    q_32 * k_23 * p_33 + q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 > 0.
Proof.
  certify (Certificate [] (Eliminate 15 2 (Eliminate 16 5 (Eliminate 17 8 (Eliminate 18 14 (Eliminate 34 15
    (FromHypothesis 35))))))).
Qed.

Lemma III_3a_505 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_13 >= 0 -> p_23 >= 0 -> p_33 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_33 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  q_31 * (k_11 * p_13 + k_12 * p_23 + k_13 * p_33) + q_32 * (k_21 * p_13 + k_22 * p_23 + k_23 * p_33) + q_33 *
    (k_31 * p_13 + k_32 * p_23 + k_33 * p_33) > 0 ->
  q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 +
    p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 <> 0 /\
  (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33) / (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 +
    q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 +
    p_33 * q_32 * k_23 + p_33 * q_33 * k_33) * (q_31 * (k_11 * p_13 + k_12 * p_23 + k_13 * p_33) + q_32 *
    (k_21 * p_13 + k_22 * p_23 + k_23 * p_33) + q_33 * (k_31 * p_13 + k_32 * p_23 + k_33 * p_33)) = q_31 *
    (k_11 * p_13 + k_12 * p_23 + k_13 * p_33).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_506 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_13 >= 0 -> p_23 >= 0 -> p_33 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_33 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  q_31 * (k_11 * p_13 + k_12 * p_23 + k_13 * p_33) + q_32 * (k_21 * p_13 + k_22 * p_23 + k_23 * p_33) + q_33 *
    (k_31 * p_13 + k_32 * p_23 + k_33 * p_33) > 0 ->
  q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 +
    p_23 * q_31 * k_12 + p_23 * q_33 * k_32 + p_33 * q_31 * k_13 + p_33 * q_33 * k_33 <> 0 /\
  (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33) / (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 +
    q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 + p_23 * q_31 * k_12 + p_23 * q_33 * k_32 +
    p_33 * q_31 * k_13 + p_33 * q_33 * k_33) * (q_31 * (k_11 * p_13 + k_12 * p_23 + k_13 * p_33) + q_32 *
    (k_21 * p_13 + k_22 * p_23 + k_23 * p_33) + q_33 * (k_31 * p_13 + k_32 * p_23 + k_33 * p_33)) = q_32 *
    (k_21 * p_13 + k_22 * p_23 + k_23 * p_33).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_507 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_13 >= 0 -> p_23 >= 0 -> p_33 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_33 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  q_31 * (k_11 * p_13 + k_12 * p_23 + k_13 * p_33) + q_32 * (k_21 * p_13 + k_22 * p_23 + k_23 * p_33) + q_33 *
    (k_31 * p_13 + k_32 * p_23 + k_33 * p_33) > 0 ->
  q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_33 * q_31 * k_13 + p_33 * q_32 * k_23 <> 0 /\
  (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33) / (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 +
    q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_33 * q_31 * k_13 + p_33 * q_32 * k_23) * (q_31 * (k_11 * p_13 + k_12 * p_23 + k_13 * p_33) + q_32 *
    (k_21 * p_13 + k_22 * p_23 + k_23 * p_33) + q_33 * (k_31 * p_13 + k_32 * p_23 + k_33 * p_33)) = q_33 *
    (k_31 * p_13 + k_32 * p_23 + k_33 * p_33).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_508 :
  forall q_31_next d_3_3 w_3_31 : R,
  q_31_next * d_3_3 = w_3_31 -> d_3_3 > 0 -> w_3_31 >= 0 ->
  q_31_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_509 :
  forall q_32_next d_3_3 w_3_32 : R,
  q_32_next * d_3_3 = w_3_32 -> d_3_3 > 0 -> w_3_32 >= 0 ->
  q_32_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_510 :
  forall q_33_next d_3_3 w_3_33 : R,
  q_33_next * d_3_3 = w_3_33 -> d_3_3 > 0 -> w_3_33 >= 0 ->
  q_33_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1)
    (FromHypothesis 1))))).
Qed.

Lemma III_3a_511 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_13 >= 0 -> p_23 >= 0 -> p_33 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 ->
  k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 -> q_31 + q_32 + q_33 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_33 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  q_31 * (k_11 * p_13 + k_12 * p_23 + k_13 * p_33) + q_32 * (k_21 * p_13 + k_22 * p_23 + k_23 * p_33) + q_33 *
    (k_31 * p_13 + k_32 * p_23 + k_33 * p_33) > 0 ->
  q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 +
    p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 <> 0 /\
  q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 +
    p_23 * q_31 * k_12 + p_23 * q_33 * k_32 + p_33 * q_31 * k_13 + p_33 * q_33 * k_33 <> 0 /\
  q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_33 * q_31 * k_13 + p_33 * q_32 * k_23 <> 0 /\
  (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33) / (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 +
    q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 +
    p_33 * q_32 * k_23 + p_33 * q_33 * k_33) + (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33)
    / (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31
    + p_23 * q_31 * k_12 + p_23 * q_33 * k_32 + p_33 * q_31 * k_13 + p_33 * q_33 * k_33) + (q_33 * k_31 * p_13
    + q_33 * k_32 * p_23 + q_33 * k_33 * p_33) / (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33
    + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_33 * q_31 * k_13 +
    p_33 * q_32 * k_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (FromHypothesis 34)] Identity).
Qed.

Lemma III_3a_512 :
  forall q_32 eps c_3_23 : R,
  q_32 >= 0 -> eps >= 0 -> q_32 <= eps -> q_32 <= 1 -> c_3_23 <= 3 * eps ->
  q_32 * c_3_23 <= 3 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Int 3 * Var 0 + Int 3 * Var 1 +
    Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3a_513 :
  forall mu eps q_32_next d_3_3 w_3_32 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu -> q_32_next * d_3_3 = w_3_32 ->
  d_3_3 >= 1 / 2 * mu ^ 2 -> q_32_next >= 0 -> w_3_32 <= 3 * eps ^ 2 ->
  q_32_next * mu ^ 2 <= 6 * eps ^ 2.
Proof.
  certify (Certificate [] (Eliminate 5 4 (Combination [term 2 (Int 1) [8]%nat; term 2 (Int 1) [6; 7]%nat]
    None))).
Qed.

Lemma III_3a_514 :
  forall mu eps q_32_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  q_32_next * mu ^ 2 <= 6 * eps ^ 2 ->
  q_32_next <= 1 / 4 * eps.
Proof.
  certify (Certificate [] (Factors (1 # 4) [factor (Var 1 + Int (-4) * Var 2) 1 Ge (Split (Var 1 + Int (-4) *
    Var 2) [case Ge (FromHypothesis 6); case Lt (Contradiction 5 (Combination [term (1 # 4) (Int 1) [1;
    2]%nat; term (1 # 4) (Int 1) [0; 0; 5]%nat] None))])])).
Qed.

Lemma III_3a_515 :
  forall p_33 q_31 eps c_3_13 : R,
  p_33 >= 0 -> q_31 >= 0 -> eps >= 0 -> p_33 <= 1 -> q_31 <= 1 -> c_3_13 <= p_33 + 2 * eps ^ 2 ->
  q_31 * c_3_13 <= q_31 * (p_33 + 2 * eps ^ 2).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 1) 1 Ge (FromHypothesis 1); factor (Var 0 + Int (-1) * Var 3
    + Int 2 * (Var 2 ^ 2)) 1 Ge (FromHypothesis 5)])).
Qed.

Lemma III_3a_516 :
  forall p_33 q_33 eps c_3_33 : R,
  p_33 >= 0 -> q_33 >= 0 -> eps >= 0 -> p_33 <= 1 -> q_33 <= 1 -> c_3_33 <= p_33 + 2 * eps ^ 2 ->
  q_33 * c_3_33 <= q_33 * (p_33 + 2 * eps ^ 2).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 1) 1 Ge (FromHypothesis 1); factor (Var 0 + Int (-1) * Var 3
    + Int 2 * (Var 2 ^ 2)) 1 Ge (FromHypothesis 5)])).
Qed.

Definition III_3a_517 := III_3a_512.

Lemma III_3a_518 :
  forall p_33 q_31 q_33 eps w_3_31 w_3_33 : R,
  p_33 >= 0 -> q_31 >= 0 -> q_33 >= 0 -> eps >= 0 -> p_33 <= 1 -> q_31 <= 1 -> q_33 <= 1 ->
  w_3_31 <= q_31 * (p_33 + 2 * eps ^ 2) -> w_3_33 <= q_33 * (p_33 + 2 * eps ^ 2) -> q_31 + q_33 <= 1 ->
  w_3_31 + w_3_33 <= p_33 + 2 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 4 (-1) (Int (-1) * Int 0 + Var 0 * Var 1 + Int 2 * Var 1 * (Var 3 ^ 2))
    (Substitute 5 (-1) (Int (-1) * Int 0 + Var 0 * Var 2 + Int 2 * Var 2 * (Var 3 ^ 2)) (Substitute 2 (-1)
    (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0) (Coefficients [between 0 0 1; above 2 0; above 3 0; above 4
    0; above 5 0] (Int 1)))))).
Qed.

Lemma III_3a_519 :
  forall p_33 eps w_3_31 w_3_33 w_3_32 : R,
  p_33 >= 0 -> eps >= 0 -> p_33 <= 1 -> w_3_31 + w_3_33 <= p_33 + 2 * eps ^ 2 -> w_3_32 <= 3 * eps ^ 2 ->
  w_3_31 + w_3_32 + w_3_33 <= p_33 + 5 * eps ^ 2.
Proof.
  certify (Certificate [] (Substitute 3 (-1) (Var 0 + Int (-1) * Var 2 + Int (-1) * Int 0 + Int 2 * (Var 1 ^
    2)) (Substitute 4 (-1) (Int (-1) * Int 0 + Int 3 * (Var 1 ^ 2)) (Coefficients [above 3 0; above 4 0] (Int
    1))))).
Qed.

Lemma III_3a_520 :
  forall p_33 q_33 eps c_3_33 : R,
  p_33 >= 0 -> q_33 >= 0 -> eps >= 0 -> p_33 <= 1 -> q_33 <= 1 -> c_3_33 >= p_33 * (1 - 2 * eps) ->
  q_33 * c_3_33 >= q_33 * p_33 * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 1) 1 Ge (FromHypothesis 1); factor (Int (-1) * Var 0 + Var 3
    + Int 2 * Var 0 * Var 2) 1 Ge (FromHypothesis 5)])).
Qed.

Lemma III_3a_521 :
  forall p_33 q_33 mu eps : R,
  p_33 >= 0 -> q_33 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_33 >= mu + 8 * eps ->
  q_33 >= mu + 8 * eps -> p_33 <= 1 -> q_33 <= 1 -> mu <= 1 -> 24 * eps <= mu -> p_33 >= mu -> q_33 >= mu ->
  (q_33 - 6 * eps) * (p_33 + 5 * eps ^ 2) <= q_33 * p_33 * (1 - 2 * eps).
Proof.
  certify (Certificate [] (Factors (-1) [factor (Var 3) 1 Ge (FromHypothesis 3); factor (Int (-6) * Var 0 +
    Int 2 * Var 0 * Var 1 + Int 5 * Var 1 * Var 3 + Int (-30) * (Var 3 ^ 2)) 1 Le (Substitute 0 1 (Var 2 + Int
    8 * Var 3 + Int 0) (Coefficients [above 0 0; between 1 0 1; between 2 0 1; above 3 0] (Int 1)))])).
Qed.

Lemma III_3a_522 :
  forall p_33 q_33 mu eps d_3_3 : R,
  p_33 >= 0 -> q_33 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> p_33 >= mu + 8 * eps ->
  q_33 >= mu + 8 * eps -> p_33 <= 1 -> q_33 <= 1 -> mu <= 1 -> 24 * eps <= mu -> p_33 >= mu -> q_33 >= mu ->
  d_3_3 <= p_33 + 5 * eps ^ 2 ->
  (q_33 - 6 * eps) * d_3_3 <= (q_33 - 6 * eps) * (p_33 + 5 * eps ^ 2).
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 1 + Int (-6) * Var 3) 1 Ge (Substitute 3 ((-1) # 8) ((Int 1
    / Int 8) * Var 1 + (Int (-1) / Int 8) * Var 2 + (Int (-1) / Int 8) * Int 0) (Coefficients [between 1 0 1;
    between 2 0 1; above 3 0] (Int 1))); factor (Var 0 + Int (-1) * Var 4 + Int 5 * (Var 3 ^ 2)) 1 Ge
    (FromHypothesis 13)])).
Qed.

Lemma III_3a_523 :
  forall p_33 q_33 eps w_3_33 d_3_3 : R,
  p_33 >= 0 -> q_33 >= 0 -> eps >= 0 -> p_33 <= 1 -> q_33 <= 1 -> w_3_33 >= q_33 * p_33 * (1 - 2 * eps) ->
  (q_33 - 6 * eps) * (p_33 + 5 * eps ^ 2) <= q_33 * p_33 * (1 - 2 * eps) ->
  (q_33 - 6 * eps) * d_3_3 <= (q_33 - 6 * eps) * (p_33 + 5 * eps ^ 2) ->
  w_3_33 >= (q_33 - 6 * eps) * d_3_3.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [5]%nat; term 1 (Int 1) [6]%nat; term 1 (Int 1)
    [7]%nat] None)).
Qed.

Lemma III_3a_524 :
  forall q_33 eps q_33_next d_3_3 w_3_33 : R,
  q_33 >= 0 -> eps >= 0 -> q_33 <= 1 -> q_33_next * d_3_3 = w_3_33 -> w_3_33 >= (q_33 - 6 * eps) * d_3_3 ->
  (q_33_next - q_33 + 6 * eps) * d_3_3 >= 0.
Proof.
  certify (Certificate [] (Eliminate 3 4 (FromHypothesis 4))).
Qed.

Lemma III_3a_525 :
  forall q_33 eps q_33_next d_3_3 : R,
  q_33 >= 0 -> eps >= 0 -> q_33 <= 1 -> (q_33_next - q_33 + 6 * eps) * d_3_3 >= 0 -> d_3_3 > 0 ->
  q_33_next >= q_33 - 6 * eps.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat] (multiplied_by (Var 3) (FromHypothesis 4)))).
Qed.

Lemma III_3a_526 :
  forall q_33 mu eps q_33_next : R,
  q_33 >= 0 -> mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> q_33 >= mu + 8 * eps -> q_33 <= 1 -> mu <= 1 ->
  24 * eps <= mu -> q_33 >= mu -> q_33_next >= q_33 - 6 * eps ->
  q_33_next >= mu + 2 * eps.
Proof.
  certify (Certificate [] (Substitute 2 ((-1) # 8) ((Int 1 / Int 8) * Var 0 + (Int (-1) / Int 8) * Var 1 +
    (Int (-1) / Int 8) * Int 0) (Substitute 3 1 ((Int 1 / Int 4) * Var 0 + (Int 3 / Int 4) * Var 1 + (Int 3 /
    Int 4) * Var 2 + Int 0) (Coefficients [above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_3a_527 :
  forall eps : R,
  eps >= 0 ->
  1 / 4 * eps >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_528 :
  forall mu eps : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  6 * eps <= mu ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 ((-1) # 24) ((Int (-1) / Int 24) * Int 0 + (Int 1 / Int 24) * (Var 0 ^
    2)) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma III_3a_529 :
  forall eps : R,
  eps >= 0 ->
  6 * eps >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_530 :
  forall eps : R,
  eps >= 0 ->
  3 / 2 * eps <= 3 / 2 * eps.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_3a_531 :
  1 / 4 >= 0.
Proof.
  certify (Certificate [] (Coefficients [] (Int 1))).
Qed.

Lemma III_3a_532 :
  1 / 4 < 1.
Proof.
  certify (Certificate [] (Coefficients [] (Int 1))).
Qed.

Lemma III_3a_533 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_12
    q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_31 >= 0 ->
  p_32 >= 0 -> p_33 >= 0 -> q_11 >= 0 -> q_12 >= 0 -> q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 -> q_23 >= 0 ->
  q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 -> k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 ->
  k_31 + k_32 + k_33 = 1 -> p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 ->
  q_11 + q_12 + q_13 = 1 -> q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 -> k_11 <= 1 -> k_12 <= 1 ->
  k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_11 <= 1 ->
  p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  q_11 <= 1 -> q_12 <= 1 -> q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 ->
  q_33 <= 1 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 > 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 > 0 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 > 0 ->
  p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_12 * q_23 * k_31 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 > 0 ->
  p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_22 * q_23 * k_32 + p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 > 0 ->
  p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 + p_32 * q_21 * k_13 + p_32 * q_22 * k_23 +
    p_32 * q_23 * k_33 + p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 > 0 ->
  q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_12 * k_23 * p_31 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 > 0 ->
  q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_22 * k_23 * p_32 + q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 > 0 ->
  q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 + q_32 * k_21 * p_13 + q_32 * k_22 * p_23 +
    q_32 * k_23 * p_33 + q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 > 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + p_11 * k_21 * q_12 + p_11 * k_31 * q_13 +
    q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + p_12 * k_21 * q_22 + p_12 * k_31 * q_23 + q_21 * k_12 * p_22 +
    q_21 * k_13 * p_32 + p_13 * k_21 * q_32 + p_13 * k_31 * q_33 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 +
    p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 + p_22 * q_22 * k_22 +
    p_22 * q_23 * k_32 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 +
    p_33 * q_32 * k_23 + p_33 * q_33 * k_33 = k_11 * (p_11 * q_11 + p_12 * q_21 + p_13 * q_31) + k_12 * (p_21
    * q_11 + p_22 * q_21 + p_23 * q_31) + k_13 * (p_31 * q_11 + p_32 * q_21 + p_33 * q_31) + k_21 * (p_11 *
    q_12 + p_12 * q_22 + p_13 * q_32) + k_22 * (p_21 * q_12 + p_22 * q_22 + p_23 * q_32) + k_23 * (p_31 * q_12
    + p_32 * q_22 + p_33 * q_32) + k_31 * (p_11 * q_13 + p_12 * q_23 + p_13 * q_33) + k_32 * (p_21 * q_13 +
    p_22 * q_23 + p_23 * q_33) + k_33 * (p_31 * q_13 + p_32 * q_23 + p_33 * q_33).
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_3a_534 :
  forall p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> q_11 >= 0 -> q_12 >= 0 -> q_13 >= 0 -> q_21 >= 0 -> q_22 >= 0 ->
  q_23 >= 0 -> q_31 >= 0 -> q_32 >= 0 -> q_33 >= 0 -> p_31 + p_32 + p_33 = 1 -> q_11 + q_12 + q_13 = 1 ->
  q_21 + q_22 + q_23 = 1 -> q_31 + q_32 + q_33 = 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 -> q_11 <= 1 ->
  q_12 <= 1 -> q_13 <= 1 -> q_21 <= 1 -> q_22 <= 1 -> q_23 <= 1 -> q_31 <= 1 -> q_32 <= 1 -> q_33 <= 1 ->
  p_31 * q_11 + p_32 * q_21 + p_33 * q_31 + p_31 * q_12 + p_32 * q_22 + p_33 * q_32 + p_31 * q_13 + p_32 *
    q_23 + p_33 * q_33 = 1.
Proof.
  certify (Certificate [] (Eliminate 12 2 (Eliminate 13 5 (Eliminate 14 8 (Eliminate 15 11 Identity))))).
Qed.

Lemma III_3a_535 :
  forall eps c_1_32 : R,
  eps >= 0 -> c_1_32 <= 3 * eps ->
  c_1_32 <= 3 * eps.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma III_3a_536 :
  forall k_11 eps c_1_11 : R,
  k_11 >= 0 -> eps >= 0 -> k_11 <= eps -> k_11 <= 1 -> c_1_11 <= 3 * eps ->
  k_11 * c_1_11 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Int 3 * Var 1 + Int (-1) * Int 0) (Coefficients [between 0 0 1;
    above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_537 :
  forall k_12 eps c_1_21 : R,
  k_12 >= 0 -> eps >= 0 -> k_12 <= eps -> k_12 <= 1 -> c_1_21 <= 3 * eps ->
  k_12 * c_1_21 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Int 3 * Var 1 + Int (-1) * Int 0) (Coefficients [between 0 0 1;
    above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_538 :
  forall c_1_31 : R,
  c_1_31 >= 0 ->
  c_1_31 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_539 :
  forall c_1_31 c_1_32 c_1_33 : R,
  c_1_31 >= 0 -> c_1_31 + c_1_32 + c_1_33 = 1 -> c_1_32 >= 0 -> c_1_33 >= 0 ->
  c_1_31 <= 1.
Proof.
  certify (Certificate [] (Eliminate 1 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_540 :
  forall k_13 c_1_31 : R,
  k_13 >= 0 -> k_13 <= 1 -> c_1_31 >= 0 ->
  k_13 * c_1_31 <= c_1_31.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_541 :
  forall eps c_1_31 w_1_13 w_1_11 w_1_12 : R,
  eps >= 0 -> c_1_31 >= 0 -> w_1_13 <= c_1_31 -> w_1_11 <= 3 * eps -> w_1_12 <= 3 * eps ->
  w_1_11 + w_1_12 + w_1_13 <= c_1_31 + 6 * eps.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Var 1 + Int (-1) * Int 0) (Substitute 3 (-1) (Int 3 * Var 0 +
    Int (-1) * Int 0) (Substitute 4 (-1) (Int 3 * Var 0 + Int (-1) * Int 0) (Coefficients [above 2 0; above 3
    0; above 4 0] (Int 1)))))).
Qed.

Lemma III_3a_542 :
  forall k_13 eps c_1_31 : R,
  k_13 >= 0 -> eps >= 0 -> k_13 <= 1 -> k_13 >= 1 - 2 * eps -> c_1_31 >= 0 -> c_1_31 <= 1 ->
  k_13 * c_1_31 >= c_1_31 - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (1 # 2) ((Int 1 / Int 2) + (Int (-1) / Int 2) * Var 0 + (Int 1 / Int
    2) * Int 0) (Coefficients [between 0 0 1; above 1 0; between 2 0 1] (Int 1)))).
Qed.

Lemma III_3a_543 :
  forall eps c_1_31 w_1_13 w_1_11 w_1_12 : R,
  eps >= 0 -> c_1_31 >= 0 -> w_1_13 >= c_1_31 - 2 * eps -> w_1_11 >= 0 -> w_1_12 >= 0 ->
  w_1_11 + w_1_12 + w_1_13 >= c_1_31 - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Int (-2) * Var 0 + Var 1 + Int 0) (Coefficients [above 2 0; above 3
    0; above 4 0] (Int 1)))).
Qed.

Lemma III_3a_544 :
  forall k_31 eps c_1_13 : R,
  k_31 >= 0 -> eps >= 0 -> k_31 <= eps -> k_31 <= 1 -> c_1_13 <= 3 * eps ->
  k_31 * c_1_13 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Int 3 * Var 1 + Int (-1) * Int 0) (Coefficients [between 0 0 1;
    above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_545 :
  forall k_32 eps c_1_23 : R,
  k_32 >= 0 -> eps >= 0 -> k_32 <= eps -> k_32 <= 1 -> c_1_23 <= 3 * eps ->
  k_32 * c_1_23 <= 3 * eps.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Int 3 * Var 1 + Int (-1) * Int 0) (Coefficients [between 0 0 1;
    above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_546 :
  forall c_1_33 : R,
  c_1_33 >= 0 ->
  c_1_33 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_547 :
  forall c_1_31 c_1_33 c_1_32 : R,
  c_1_31 >= 0 -> c_1_33 >= 0 -> c_1_31 + c_1_32 + c_1_33 = 1 -> c_1_32 >= 0 ->
  c_1_33 <= 1.
Proof.
  certify (Certificate [] (Eliminate 2 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_3a_548 :
  forall k_33 c_1_33 : R,
  k_33 >= 0 -> k_33 <= 1 -> c_1_33 >= 0 ->
  k_33 * c_1_33 <= c_1_33.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_3a_549 :
  forall eps c_1_33 w_1_33 w_1_31 w_1_32 : R,
  eps >= 0 -> c_1_33 >= 0 -> w_1_33 <= c_1_33 -> w_1_31 <= 3 * eps -> w_1_32 <= 3 * eps ->
  w_1_31 + w_1_32 + w_1_33 <= c_1_33 + 6 * eps.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Var 1 + Int (-1) * Int 0) (Substitute 3 (-1) (Int 3 * Var 0 +
    Int (-1) * Int 0) (Substitute 4 (-1) (Int 3 * Var 0 + Int (-1) * Int 0) (Coefficients [above 2 0; above 3
    0; above 4 0] (Int 1)))))).
Qed.

Lemma III_3a_550 :
  forall k_33 eps c_1_33 : R,
  k_33 >= 0 -> eps >= 0 -> k_33 <= 1 -> k_33 >= 1 - 2 * eps -> c_1_33 >= 0 -> c_1_33 <= 1 ->
  k_33 * c_1_33 >= c_1_33 - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (1 # 2) ((Int 1 / Int 2) + (Int (-1) / Int 2) * Var 0 + (Int 1 / Int
    2) * Int 0) (Coefficients [between 0 0 1; above 1 0; between 2 0 1] (Int 1)))).
Qed.

Lemma III_3a_551 :
  forall eps c_1_33 w_1_33 w_1_31 w_1_32 : R,
  eps >= 0 -> c_1_33 >= 0 -> w_1_33 >= c_1_33 - 2 * eps -> w_1_31 >= 0 -> w_1_32 >= 0 ->
  w_1_31 + w_1_32 + w_1_33 >= c_1_33 - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Int (-2) * Var 0 + Var 1 + Int 0) (Coefficients [above 2 0; above 3
    0; above 4 0] (Int 1)))).
Qed.

Lemma III_3a_552 :
  forall k_21 eps c_1_12 : R,
  k_21 >= 0 -> eps >= 0 -> k_21 <= 1 -> c_1_12 >= 1 - 5 * eps ->
  k_21 * c_1_12 >= k_21 - 5 * eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Int 1 + Int (-5) * Var 1 + Int 0) (Coefficients [between 0 0 1;
    above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_553 :
  forall k_22 eps c_1_22 : R,
  k_22 >= 0 -> eps >= 0 -> k_22 <= 1 -> c_1_22 >= 1 - 5 * eps ->
  k_22 * c_1_22 >= k_22 - 5 * eps.
Proof.
  certify (Certificate [] (Substitute 2 1 (Int 1 + Int (-5) * Var 1 + Int 0) (Coefficients [between 0 0 1;
    above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_3a_554 :
  forall k_21 k_22 eps w_1_21 w_1_22 w_1_23 : R,
  k_21 >= 0 -> k_22 >= 0 -> eps >= 0 -> k_21 <= 1 -> k_22 <= 1 -> w_1_21 >= k_21 - 5 * eps ->
  w_1_22 >= k_22 - 5 * eps -> k_21 + k_22 >= 1 - eps -> w_1_23 >= 0 ->
  w_1_21 + w_1_22 + w_1_23 >= 1 - 11 * eps.
Proof.
  certify (Certificate [] (Substitute 3 1 (Var 0 + Int (-5) * Var 2 + Int 0) (Substitute 4 1 (Var 1 + Int (-5)
    * Var 2 + Int 0) (Substitute 2 1 (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Int 0) (Coefficients
    [above 2 0; above 3 0; above 4 0; above 5 0] (Int 1)))))).
Qed.

Lemma III_3a_555 :
  forall eps c_1_31 c_1_33 J d_1_1 d_1_2 d_1_3 c_1_32 : R,
  eps >= 0 -> c_1_31 >= 0 -> c_1_33 >= 0 -> 3 * J = d_1_1 + d_1_2 + d_1_3 -> d_1_1 >= c_1_31 - 2 * eps ->
  d_1_3 >= c_1_33 - 2 * eps -> d_1_2 >= 1 - 11 * eps -> c_1_31 + c_1_32 + c_1_33 = 1 -> c_1_32 <= 3 * eps ->
  J >= 2 / 3 - 6 * eps.
Proof.
  certify (Certificate [] (Eliminate 3 6 (Eliminate 7 7 (Factors (1 # 3) [factor (Int (-2) + Int 18 * Var 0 +
    Int 3 * Var 3) 1 Ge (Combination [term 1 (Int 1) [4]%nat; term 1 (Int 1) [5]%nat; term 1 (Int 1) [6]%nat;
    term 1 (Int 1) [8]%nat] None)])))).
Qed.

Lemma III_3a_556 :
  forall eps c_1_31 c_1_33 J d_1_1 d_1_2 d_1_3 c_1_32 : R,
  eps >= 0 -> c_1_31 >= 0 -> c_1_33 >= 0 -> 3 * J = d_1_1 + d_1_2 + d_1_3 -> d_1_2 <= 1 ->
  d_1_1 <= c_1_31 + 6 * eps -> d_1_3 <= c_1_33 + 6 * eps -> c_1_31 + c_1_32 + c_1_33 = 1 -> c_1_32 >= 0 ->
  J <= 2 / 3 + 6 * eps.
Proof.
  certify (Certificate [] (Eliminate 3 6 (Eliminate 7 7 (Factors (1 # 3) [factor (Int 2 + Int 18 * Var 0 + Int
    (-3) * Var 3) 1 Ge (Substitute 3 ((-1) # 3) (Int 2 * Var 0 + (Int 1 / Int 3) * Var 2 + (Int 1 / Int 3) *
    Var 4 + (Int 1 / Int 3) * Var 5 + (Int (-1) / Int 3) * Int 0) (Substitute 4 (-1) (Int 6 * Var 0 + Var 1 +
    Int (-1) * Int 0) (Substitute 2 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0) (Coefficients [above 0
    0; above 2 0; above 3 0; above 4 0; below 5 1] (Int 1)))))])))).
Qed.

Lemma III_3a_557 :
  exists k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_12
    q_13 q_21 q_22 q_23 q_31 q_32 q_33 mu eps : R,
  (k_11 = 1 / 30 /\ k_12 = 1 / 30 /\ k_13 = 14 / 15 /\ k_21 = 29 / 60 /\ k_22 = 29 / 60 /\ k_23 = 1 / 30 /\
    k_31 = 1 / 30 /\ k_32 = 1 / 30 /\ k_33 = 14 / 15 /\ p_11 = 1 / 30 /\ p_12 = 14 / 15 /\ p_13 = 1 / 30 /\
    p_21 = 1 / 30 /\ p_22 = 14 / 15 /\ p_23 = 1 / 30 /\ p_31 = 29 / 60 /\ p_32 = 1 / 30 /\ p_33 = 29 / 60 /\
    q_11 = 29 / 60 /\ q_12 = 1 / 30 /\ q_13 = 29 / 60 /\ q_21 = 1 / 30 /\ q_22 = 14 / 15 /\ q_23 = 1 / 30 /\
    q_31 = 29 / 60 /\ q_32 = 1 / 30 /\ q_33 = 29 / 60 /\ mu = 1 / 100 /\ eps = 1 / 30) /\
  k_11 >= 0 /\ k_12 >= 0 /\ k_13 >= 0 /\ k_21 >= 0 /\ k_22 >= 0 /\ k_23 >= 0 /\ k_31 >= 0 /\ k_32 >= 0 /\
  k_33 >= 0 /\ p_11 >= 0 /\ p_12 >= 0 /\ p_13 >= 0 /\ p_21 >= 0 /\ p_22 >= 0 /\ p_23 >= 0 /\ p_31 >= 0 /\
  p_32 >= 0 /\ p_33 >= 0 /\ q_11 >= 0 /\ q_12 >= 0 /\ q_13 >= 0 /\ q_21 >= 0 /\ q_22 >= 0 /\ q_23 >= 0 /\
  q_31 >= 0 /\ q_32 >= 0 /\ q_33 >= 0 /\ k_11 + k_12 + k_13 = 1 /\ k_21 + k_22 + k_23 = 1 /\
  k_31 + k_32 + k_33 = 1 /\ p_11 + p_12 + p_13 = 1 /\ p_21 + p_22 + p_23 = 1 /\ p_31 + p_32 + p_33 = 1 /\
  q_11 + q_12 + q_13 = 1 /\ q_21 + q_22 + q_23 = 1 /\ q_31 + q_32 + q_33 = 1 /\ mu > 0 /\ eps >= 0 /\
  k_21 >= mu + 8 * eps /\ k_22 >= mu + 8 * eps /\ p_31 >= mu + 8 * eps /\ p_33 >= mu + 8 * eps /\
  q_11 >= mu + 8 * eps /\ q_13 >= mu + 8 * eps /\ q_33 >= mu + 8 * eps /\ k_11 <= eps /\ k_12 <= eps /\
  k_23 <= eps /\ k_31 <= eps /\ k_32 <= eps /\ p_11 <= eps /\ p_13 <= eps /\ p_21 <= eps /\ p_23 <= eps /\
  p_32 <= eps /\ q_12 <= eps /\ q_21 <= eps /\ q_23 <= eps /\ q_32 <= eps /\
  ~ (6 * eps <= mu ^ 2).
Proof.
  exists (1 / 30), (1 / 30), (14 / 15), (29 / 60), (29 / 60), (1 / 30), (1 / 30), (1 / 30), (14 / 15), (1 /
    30), (14 / 15), (1 / 30), (1 / 30), (14 / 15), (1 / 30), (29 / 60), (1 / 30), (29 / 60), (29 / 60), (1 /
    30), (29 / 60), (1 / 30), (14 / 15), (1 / 30), (29 / 60), (1 / 30), (29 / 60), (1 / 100), (1 / 30).
  decide_numbers.
Qed.

Lemma III_3a_558 :
  exists k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_12
    q_13 q_21 q_22 q_23 q_31 q_32 q_33 mu eps : R,
  (k_11 = 1 / 1000 /\ k_12 = 1 / 1000 /\ k_13 = 499 / 500 /\ k_21 = 0 /\ k_22 = 999 / 1000 /\ k_23 = 1 / 1000
    /\ k_31 = 1 / 1000 /\ k_32 = 1 / 1000 /\ k_33 = 499 / 500 /\ p_11 = 1 / 1000 /\ p_12 = 499 / 500 /\ p_13 =
    1 / 1000 /\ p_21 = 1 / 1000 /\ p_22 = 499 / 500 /\ p_23 = 1 / 1000 /\ p_31 = 999 / 2000 /\ p_32 = 1 / 1000
    /\ p_33 = 999 / 2000 /\ q_11 = 999 / 2000 /\ q_12 = 1 / 1000 /\ q_13 = 999 / 2000 /\ q_21 = 1 / 1000 /\
    q_22 = 499 / 500 /\ q_23 = 1 / 1000 /\ q_31 = 999 / 2000 /\ q_32 = 1 / 1000 /\ q_33 = 999 / 2000 /\ mu = 1
    / 6 /\ eps = 1 / 1000) /\
  k_11 >= 0 /\ k_12 >= 0 /\ k_13 >= 0 /\ k_21 >= 0 /\ k_22 >= 0 /\ k_23 >= 0 /\ k_31 >= 0 /\ k_32 >= 0 /\
  k_33 >= 0 /\ p_11 >= 0 /\ p_12 >= 0 /\ p_13 >= 0 /\ p_21 >= 0 /\ p_22 >= 0 /\ p_23 >= 0 /\ p_31 >= 0 /\
  p_32 >= 0 /\ p_33 >= 0 /\ q_11 >= 0 /\ q_12 >= 0 /\ q_13 >= 0 /\ q_21 >= 0 /\ q_22 >= 0 /\ q_23 >= 0 /\
  q_31 >= 0 /\ q_32 >= 0 /\ q_33 >= 0 /\ k_11 + k_12 + k_13 = 1 /\ k_21 + k_22 + k_23 = 1 /\
  k_31 + k_32 + k_33 = 1 /\ p_11 + p_12 + p_13 = 1 /\ p_21 + p_22 + p_23 = 1 /\ p_31 + p_32 + p_33 = 1 /\
  q_11 + q_12 + q_13 = 1 /\ q_21 + q_22 + q_23 = 1 /\ q_31 + q_32 + q_33 = 1 /\ mu > 0 /\ eps >= 0 /\
  24 * eps <= mu ^ 2 /\ k_22 >= mu + 8 * eps /\ p_31 >= mu + 8 * eps /\ p_33 >= mu + 8 * eps /\
  q_11 >= mu + 8 * eps /\ q_13 >= mu + 8 * eps /\ q_33 >= mu + 8 * eps /\ k_11 <= eps /\ k_12 <= eps /\
  k_23 <= eps /\ k_31 <= eps /\ k_32 <= eps /\ p_11 <= eps /\ p_13 <= eps /\ p_21 <= eps /\ p_23 <= eps /\
  p_32 <= eps /\ q_12 <= eps /\ q_21 <= eps /\ q_23 <= eps /\ q_32 <= eps /\
  p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 +
    k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0 /\
  ~ ((p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31) / (p_11 * q_11 * k_11 + p_11 * q_12 * k_21
    + p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 +
    k_31 * p_12 * q_23 + k_31 * p_13 * q_33) <= 1 / 4 * eps).
Proof.
  exists (1 / 1000), (1 / 1000), (499 / 500), (0), (999 / 1000), (1 / 1000), (1 / 1000), (1 / 1000), (499 /
    500), (1 / 1000), (499 / 500), (1 / 1000), (1 / 1000), (499 / 500), (1 / 1000), (999 / 2000), (1 / 1000),
    (999 / 2000), (999 / 2000), (1 / 1000), (999 / 2000), (1 / 1000), (499 / 500), (1 / 1000), (999 / 2000),
    (1 / 1000), (999 / 2000), (1 / 6), (1 / 1000).
  decide_numbers.
Qed.

Lemma III_3a_559 :
  exists k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_12
    q_13 q_21 q_22 q_23 q_31 q_32 q_33 mu eps : R,
  (k_11 = 1 / 1000 /\ k_12 = 1 / 1000 /\ k_13 = 499 / 500 /\ k_21 = 999 / 2000 /\ k_22 = 999 / 2000 /\ k_23 =
    1 / 1000 /\ k_31 = 1 / 1000 /\ k_32 = 1 / 1000 /\ k_33 = 499 / 500 /\ p_11 = 1 / 1000 /\ p_12 = 499 / 500
    /\ p_13 = 1 / 1000 /\ p_21 = 1 / 1000 /\ p_22 = 499 / 500 /\ p_23 = 1 / 1000 /\ p_31 = 999 / 2000 /\ p_32
    = 1 / 1000 /\ p_33 = 999 / 2000 /\ q_11 = 999 / 2000 /\ q_12 = 1 / 1000 /\ q_13 = 999 / 2000 /\ q_21 = 1 /
    1000 /\ q_22 = 499 / 500 /\ q_23 = 1 / 1000 /\ q_31 = 999 / 2000 /\ q_32 = 1 / 1000 /\ q_33 = 999 / 2000
    /\ mu = 1 / 6 /\ eps = 1 / 1000) /\
  k_11 >= 0 /\ k_12 >= 0 /\ k_13 >= 0 /\ k_21 >= 0 /\ k_22 >= 0 /\ k_23 >= 0 /\ k_31 >= 0 /\ k_32 >= 0 /\
  k_33 >= 0 /\ p_11 >= 0 /\ p_12 >= 0 /\ p_13 >= 0 /\ p_21 >= 0 /\ p_22 >= 0 /\ p_23 >= 0 /\ p_31 >= 0 /\
  p_32 >= 0 /\ p_33 >= 0 /\ q_11 >= 0 /\ q_12 >= 0 /\ q_13 >= 0 /\ q_21 >= 0 /\ q_22 >= 0 /\ q_23 >= 0 /\
  q_31 >= 0 /\ q_32 >= 0 /\ q_33 >= 0 /\ k_11 + k_12 + k_13 = 1 /\ k_21 + k_22 + k_23 = 1 /\
  k_31 + k_32 + k_33 = 1 /\ p_11 + p_12 + p_13 = 1 /\ p_21 + p_22 + p_23 = 1 /\ p_31 + p_32 + p_33 = 1 /\
  q_11 + q_12 + q_13 = 1 /\ q_21 + q_22 + q_23 = 1 /\ q_31 + q_32 + q_33 = 1 /\ mu > 0 /\ eps >= 0 /\
  24 * eps <= mu ^ 2 /\ k_21 >= mu + 8 * eps /\ k_22 >= mu + 8 * eps /\ p_31 >= mu + 8 * eps /\
  p_33 >= mu + 8 * eps /\ q_11 >= mu + 8 * eps /\ q_13 >= mu + 8 * eps /\ q_33 >= mu + 8 * eps /\
  k_11 <= eps /\ k_12 <= eps /\ k_23 <= eps /\ k_31 <= eps /\ k_32 <= eps /\ p_11 <= eps /\ p_13 <= eps /\
  p_21 <= eps /\ p_23 <= eps /\ p_32 <= eps /\ q_12 <= eps /\ q_21 <= eps /\ q_23 <= eps /\ q_32 <= eps /\
  ~ (1 / 3 * (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + p_11 * k_21 * q_12 + p_11 * k_31
    * q_13 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + p_12 * k_21 * q_22 + p_12 * k_31 * q_23 + q_21 * k_12 *
    p_22 + q_21 * k_13 * p_32 + p_13 * k_21 * q_32 + p_13 * k_31 * q_33 + q_31 * k_12 * p_23 + q_31 * k_13 *
    p_33 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 + p_22 * q_22 *
    k_22 + p_22 * q_23 * k_32 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 + p_23 * q_32 * k_22 + p_23 * q_33 *
    k_32 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33) >= 2 / 3).
Proof.
  exists (1 / 1000), (1 / 1000), (499 / 500), (999 / 2000), (999 / 2000), (1 / 1000), (1 / 1000), (1 / 1000),
    (499 / 500), (1 / 1000), (499 / 500), (1 / 1000), (1 / 1000), (499 / 500), (1 / 1000), (999 / 2000), (1 /
    1000), (999 / 2000), (999 / 2000), (1 / 1000), (999 / 2000), (1 / 1000), (499 / 500), (1 / 1000), (999 /
    2000), (1 / 1000), (999 / 2000), (1 / 6), (1 / 1000).
  decide_numbers.
Qed.

Lemma III_3a_560 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_11 = 1 / 2 -> q_21 = 0 -> q_31 = 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_561 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_21 = 1 / 2 -> k_31 = 0 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_562 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 2 -> p_21 = 0 -> p_31 = 1 / 2 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 ->
  k_11 * p_11 * q_11 + k_12 * p_21 * q_11 + k_13 * p_31 * q_11 + k_21 * p_11 * q_12 + k_22 * p_21 * q_12 +
    k_23 * p_31 * q_12 + k_31 * p_11 * q_13 + k_32 * p_21 * q_13 + k_33 * p_31 * q_13 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_563 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_12 = 1 / 2 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  k_11 * p_12 * q_21 + k_12 * p_22 * q_21 + k_13 * p_32 * q_21 + k_21 * p_12 * q_22 + k_22 * p_22 * q_22 +
    k_23 * p_32 * q_22 + k_31 * p_12 * q_23 + k_32 * p_22 * q_23 + k_33 * p_32 * q_23 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_564 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 1 / 2 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  k_11 * p_13 * q_31 + k_12 * p_23 * q_31 + k_13 * p_33 * q_31 + k_21 * p_13 * q_32 + k_22 * p_23 * q_32 +
    k_23 * p_33 * q_32 + k_31 * p_13 * q_33 + k_32 * p_23 * q_33 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_565 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 1 / 2 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_566 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 1 / 2 -> k_23 = 0 -> k_33 = 1 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_567 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_12 = 0 -> q_22 = 1 -> q_32 = 1 / 2 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_568 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_13 = 1 / 2 -> q_23 = 0 -> q_33 = 1 / 2 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_569 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_11 = 1 / 2 -> q_21 = 0 -> q_31 = 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 +
    q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 <> 0 /\
  (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31) / (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 +
    q_31 * k_12 * p_23 + q_31 * k_13 * p_33) = 1 / 2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_570 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_11 = 1 / 2 -> q_21 = 0 -> q_31 = 0 ->
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 +
    q_21 * k_11 * p_12 + q_21 * k_13 * p_32 + q_31 * k_11 * p_13 + q_31 * k_13 * p_33 <> 0 /\
  (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31) / (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 + q_21 * k_11 * p_12 + q_21 * k_13 * p_32 +
    q_31 * k_11 * p_13 + q_31 * k_13 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_571 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_11 = 1 / 2 -> q_21 = 0 -> q_31 = 0 ->
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_31 * k_11 * p_13 + q_31 * k_12 * p_23 <> 0 /\
  (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31) / (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_31 * k_11 * p_13 + q_31 * k_12 * p_23) = 1 / 2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_572 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_12 = 0 -> q_22 = 1 -> q_32 = 1 / 2 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 +
    q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 <> 0 /\
  (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32) / (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 +
    q_32 * k_22 * p_23 + q_32 * k_23 * p_33) = 1 / 3.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (FromHypothesis 12))))))))))).
Qed.

Lemma III_3a_573 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_12 = 0 -> q_22 = 1 -> q_32 = 1 / 2 ->
  k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 +
    q_22 * k_21 * p_12 + q_22 * k_23 * p_32 + q_32 * k_21 * p_13 + q_32 * k_23 * p_33 <> 0 /\
  (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32) / (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 + q_22 * k_21 * p_12 + q_22 * k_23 * p_32 +
    q_32 * k_21 * p_13 + q_32 * k_23 * p_33) = 2 / 3.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (FromHypothesis 12))))))))))).
Qed.

Lemma III_3a_574 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_12 = 0 -> q_22 = 1 -> q_32 = 1 / 2 ->
  k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_32 * k_21 * p_13 + q_32 * k_22 * p_23 <> 0 /\
  (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32) / (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_32 * k_21 * p_13 + q_32 * k_22 * p_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 Identity)))).
Qed.

Lemma III_3a_575 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_13 = 1 / 2 -> q_23 = 0 -> q_33 = 1 / 2 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 +
    q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 <> 0 /\
  (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33) / (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 +
    k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 +
    q_33 * k_32 * p_23 + q_33 * k_33 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 Identity)).
Qed.

Lemma III_3a_576 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_13 = 1 / 2 -> q_23 = 0 -> q_33 = 1 / 2 ->
  k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 +
    q_23 * k_31 * p_12 + q_23 * k_33 * p_32 + q_33 * k_31 * p_13 + q_33 * k_33 * p_33 <> 0 /\
  (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33) / (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 + q_23 * k_31 * p_12 + q_23 * k_33 * p_32 +
    q_33 * k_31 * p_13 + q_33 * k_33 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_577 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_13 = 1 / 2 -> q_23 = 0 -> q_33 = 1 / 2 ->
  k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_33 * k_31 * p_13 + q_33 * k_32 * p_23 <> 0 /\
  (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33) / (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 +
    k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_33 * k_31 * p_13 + q_33 * k_32 * p_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_578 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_21 = 1 / 2 -> k_31 = 0 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 +
    k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0 /\
  (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31) / (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 +
    k_31 * p_12 * q_23 + k_31 * p_13 * q_33) = 1 / 3.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (FromHypothesis 10)))))))))))).
Qed.

Lemma III_3a_579 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_21 = 1 / 2 -> k_31 = 0 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 +
    k_21 * p_11 * q_12 + k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_13 * q_33 <> 0 /\
  (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31) / (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 + k_21 * p_11 * q_12 + k_21 * p_13 * q_32 +
    k_31 * p_11 * q_13 + k_31 * p_13 * q_33) = 2 / 3.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (FromHypothesis 10)))))))))))).
Qed.

Lemma III_3a_580 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_21 = 1 / 2 -> k_31 = 0 -> p_11 = 1 / 2 -> p_12 = 1 / 2 -> p_13 = 0 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 <> 0 /\
  (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31) / (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_31 * p_11 * q_13 + k_31 * p_12 * q_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_581 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 1 / 2 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 +
    k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0 /\
  (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32) / (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 +
    k_32 * p_22 * q_23 + k_32 * p_23 * q_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 Identity))))).
Qed.

Lemma III_3a_582 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 1 / 2 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 +
    k_22 * p_21 * q_12 + k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_23 * q_33 <> 0 /\
  (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32) / (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 + k_22 * p_21 * q_12 + k_22 * p_23 * q_32 +
    k_32 * p_21 * q_13 + k_32 * p_23 * q_33) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_583 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 1 / 2 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 <> 0 /\
  (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32) / (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_32 * p_21 * q_13 + k_32 * p_22 * q_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_584 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 1 / 2 -> k_23 = 0 -> k_33 = 1 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 +
    k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0 /\
  (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33) / (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 +
    p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 +
    k_33 * p_32 * q_23 + k_33 * p_33 * q_33) = 3 / 5.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (FromHypothesis 14))))))))))))))).
Qed.

Lemma III_3a_585 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 1 / 2 -> k_23 = 0 -> k_33 = 1 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 +
    k_23 * p_31 * q_12 + k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_33 * q_33 <> 0 /\
  (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33) / (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 +
    p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 + k_23 * p_31 * q_12 + k_23 * p_33 * q_32 +
    k_33 * p_31 * q_13 + k_33 * p_33 * q_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    Identity)))))).
Qed.

Lemma III_3a_586 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 1 / 2 -> k_23 = 0 -> k_33 = 1 -> p_31 = 1 / 2 -> p_32 = 0 -> p_33 = 1 / 2 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 <> 0 /\
  (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33) / (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 +
    p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_33 * p_31 * q_13 + k_33 * p_32 * q_23) = 2 / 5.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (FromHypothesis 14))))))))))))))).
Qed.

Lemma III_3a_587 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 2 -> p_21 = 0 -> p_31 = 1 / 2 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 ->
  q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 +
    p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 <> 0 /\
  (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31) / (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 +
    p_31 * q_12 * k_23 + p_31 * q_13 * k_33) = 1 / 2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_588 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 2 -> p_21 = 0 -> p_31 = 1 / 2 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 ->
  q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 +
    p_21 * q_11 * k_12 + p_21 * q_13 * k_32 + p_31 * q_11 * k_13 + p_31 * q_13 * k_33 <> 0 /\
  (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31) / (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 + p_21 * q_11 * k_12 + p_21 * q_13 * k_32 +
    p_31 * q_11 * k_13 + p_31 * q_13 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (FromHypothesis
    13))))))))))))).
Qed.

Lemma III_3a_589 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 2 -> p_21 = 0 -> p_31 = 1 / 2 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 ->
  q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_31 * q_11 * k_13 + p_31 * q_12 * k_23 <> 0 /\
  (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31) / (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_31 * q_11 * k_13 + p_31 * q_12 * k_23) = 1 / 2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_590 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_12 = 1 / 2 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 +
    p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 <> 0 /\
  (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32) / (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 +
    p_32 * q_22 * k_23 + p_32 * q_23 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_591 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_12 = 1 / 2 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 +
    p_22 * q_21 * k_12 + p_22 * q_23 * k_32 + p_32 * q_21 * k_13 + p_32 * q_23 * k_33 <> 0 /\
  (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32) / (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 + p_22 * q_21 * k_12 + p_22 * q_23 * k_32 +
    p_32 * q_21 * k_13 + p_32 * q_23 * k_33) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_592 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_12 = 1 / 2 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_32 * q_21 * k_13 + p_32 * q_22 * k_23 <> 0 /\
  (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32) / (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_32 * q_21 * k_13 + p_32 * q_22 * k_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    Identity))))))))))))).
Qed.

Lemma III_3a_593 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 1 / 2 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 +
    p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 <> 0 /\
  (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33) / (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 +
    q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 +
    p_33 * q_32 * k_23 + p_33 * q_33 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_594 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 1 / 2 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 +
    p_23 * q_31 * k_12 + p_23 * q_33 * k_32 + p_33 * q_31 * k_13 + p_33 * q_33 * k_33 <> 0 /\
  (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33) / (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 +
    q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 + p_23 * q_31 * k_12 + p_23 * q_33 * k_32 +
    p_33 * q_31 * k_13 + p_33 * q_33 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 Identity)))))))))))).
Qed.

Lemma III_3a_595 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 2 -> k_22 = 1 / 2 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 1 / 2 -> q_31 = 0 -> q_32 = 1 / 2 -> q_33 = 1 / 2 ->
  q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_33 * q_31 * k_13 + p_33 * q_32 * k_23 <> 0 /\
  (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33) / (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 +
    q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_33 * q_31 * k_13 + p_33 * q_32 * k_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_596 :
  forall eps : R,
  eps = 512 / 3125 ->
  1 / 4 * eps = 128 / 3125.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_597 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_11 = 1 / 2 -> q_21 = 0 -> q_31 = 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_598 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_21 = 1 / 3 -> k_31 = 0 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_599 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 3 -> p_21 = 0 -> p_31 = 3 / 5 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 ->
  k_11 * p_11 * q_11 + k_12 * p_21 * q_11 + k_13 * p_31 * q_11 + k_21 * p_11 * q_12 + k_22 * p_21 * q_12 +
    k_23 * p_31 * q_12 + k_31 * p_11 * q_13 + k_32 * p_21 * q_13 + k_33 * p_31 * q_13 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_600 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_12 = 2 / 3 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  k_11 * p_12 * q_21 + k_12 * p_22 * q_21 + k_13 * p_32 * q_21 + k_21 * p_12 * q_22 + k_22 * p_22 * q_22 +
    k_23 * p_32 * q_22 + k_31 * p_12 * q_23 + k_32 * p_22 * q_23 + k_33 * p_32 * q_23 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_601 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 2 / 5 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_11 * p_13 * q_31 + k_12 * p_23 * q_31 + k_13 * p_33 * q_31 + k_21 * p_13 * q_32 + k_22 * p_23 * q_32 +
    k_23 * p_33 * q_32 + k_31 * p_13 * q_33 + k_32 * p_23 * q_33 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_602 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 2 / 3 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_603 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 1 / 2 -> k_23 = 0 -> k_33 = 1 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_604 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_605 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_13 = 1 / 2 -> q_23 = 0 -> q_33 = 1 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_606 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_11 = 1 / 2 -> q_21 = 0 -> q_31 = 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 +
    q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 <> 0 /\
  (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31) / (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 +
    q_31 * k_12 * p_23 + q_31 * k_13 * p_33) = 5 / 14.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_607 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_11 = 1 / 2 -> q_21 = 0 -> q_31 = 0 ->
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 +
    q_21 * k_11 * p_12 + q_21 * k_13 * p_32 + q_31 * k_11 * p_13 + q_31 * k_13 * p_33 <> 0 /\
  (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31) / (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 + q_21 * k_11 * p_12 + q_21 * k_13 * p_32 +
    q_31 * k_11 * p_13 + q_31 * k_13 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_608 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_11 = 1 / 2 -> q_21 = 0 -> q_31 = 0 ->
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_31 * k_11 * p_13 + q_31 * k_12 * p_23 <> 0 /\
  (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31) / (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_31 * k_11 * p_13 + q_31 * k_12 * p_23) = 9 / 14.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_609 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 +
    q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 <> 0 /\
  (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32) / (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 +
    q_32 * k_22 * p_23 + q_32 * k_23 * p_33) = 1 / 4.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (FromHypothesis 12))))))))))).
Qed.

Lemma III_3a_610 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 +
    q_22 * k_21 * p_12 + q_22 * k_23 * p_32 + q_32 * k_21 * p_13 + q_32 * k_23 * p_33 <> 0 /\
  (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32) / (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 + q_22 * k_21 * p_12 + q_22 * k_23 * p_32 +
    q_32 * k_21 * p_13 + q_32 * k_23 * p_33) = 3 / 4.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (FromHypothesis 12))))))))))).
Qed.

Lemma III_3a_611 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_32 * k_21 * p_13 + q_32 * k_22 * p_23 <> 0 /\
  (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32) / (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_32 * k_21 * p_13 + q_32 * k_22 * p_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 Identity)))).
Qed.

Lemma III_3a_612 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_13 = 1 / 2 -> q_23 = 0 -> q_33 = 1 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 +
    q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 <> 0 /\
  (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33) / (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 +
    k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 +
    q_33 * k_32 * p_23 + q_33 * k_33 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 Identity)).
Qed.

Lemma III_3a_613 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_13 = 1 / 2 -> q_23 = 0 -> q_33 = 1 ->
  k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 +
    q_23 * k_31 * p_12 + q_23 * k_33 * p_32 + q_33 * k_31 * p_13 + q_33 * k_33 * p_33 <> 0 /\
  (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33) / (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 + q_23 * k_31 * p_12 + q_23 * k_33 * p_32 +
    q_33 * k_31 * p_13 + q_33 * k_33 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_614 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_13 = 1 / 2 -> q_23 = 0 -> q_33 = 1 ->
  k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_33 * k_31 * p_13 + q_33 * k_32 * p_23 <> 0 /\
  (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33) / (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 +
    k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_33 * k_31 * p_13 + q_33 * k_32 * p_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_615 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_21 = 1 / 3 -> k_31 = 0 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 +
    k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0 /\
  (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31) / (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 +
    k_31 * p_12 * q_23 + k_31 * p_13 * q_33) = 3 / 11.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (FromHypothesis 10)))))))))))).
Qed.

Lemma III_3a_616 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_21 = 1 / 3 -> k_31 = 0 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 +
    k_21 * p_11 * q_12 + k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_13 * q_33 <> 0 /\
  (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31) / (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 + k_21 * p_11 * q_12 + k_21 * p_13 * q_32 +
    k_31 * p_11 * q_13 + k_31 * p_13 * q_33) = 8 / 11.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (FromHypothesis 10)))))))))))).
Qed.

Lemma III_3a_617 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_21 = 1 / 3 -> k_31 = 0 -> p_11 = 1 / 3 -> p_12 = 2 / 3 -> p_13 = 0 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 <> 0 /\
  (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31) / (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_31 * p_11 * q_13 + k_31 * p_12 * q_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_618 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 2 / 3 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 +
    k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0 /\
  (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32) / (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 +
    k_32 * p_22 * q_23 + k_32 * p_23 * q_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 Identity))))).
Qed.

Lemma III_3a_619 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 2 / 3 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 +
    k_22 * p_21 * q_12 + k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_23 * q_33 <> 0 /\
  (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32) / (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 + k_22 * p_21 * q_12 + k_22 * p_23 * q_32 +
    k_32 * p_21 * q_13 + k_32 * p_23 * q_33) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_620 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 2 / 3 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 <> 0 /\
  (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32) / (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_32 * p_21 * q_13 + k_32 * p_22 * q_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_621 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 1 / 2 -> k_23 = 0 -> k_33 = 1 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 +
    k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0 /\
  (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33) / (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 +
    p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 +
    k_33 * p_32 * q_23 + k_33 * p_33 * q_33) = 9 / 17.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (FromHypothesis 14))))))))))))))).
Qed.

Lemma III_3a_622 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 1 / 2 -> k_23 = 0 -> k_33 = 1 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 +
    k_23 * p_31 * q_12 + k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_33 * q_33 <> 0 /\
  (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33) / (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 +
    p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 + k_23 * p_31 * q_12 + k_23 * p_33 * q_32 +
    k_33 * p_31 * q_13 + k_33 * p_33 * q_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    Identity)))))).
Qed.

Lemma III_3a_623 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 1 / 2 -> k_23 = 0 -> k_33 = 1 -> p_31 = 3 / 5 -> p_32 = 0 -> p_33 = 2 / 5 -> q_11 = 1 / 2 ->
  q_12 = 0 -> q_13 = 1 / 2 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 <> 0 /\
  (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33) / (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 +
    p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_33 * p_31 * q_13 + k_33 * p_32 * q_23) = 8 / 17.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (FromHypothesis 14))))))))))))))).
Qed.

Lemma III_3a_624 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 3 -> p_21 = 0 -> p_31 = 3 / 5 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 ->
  q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 +
    p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 <> 0 /\
  (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31) / (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 +
    p_31 * q_12 * k_23 + p_31 * q_13 * k_33) = 7 / 16.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_625 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 3 -> p_21 = 0 -> p_31 = 3 / 5 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 ->
  q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 +
    p_21 * q_11 * k_12 + p_21 * q_13 * k_32 + p_31 * q_11 * k_13 + p_31 * q_13 * k_33 <> 0 /\
  (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31) / (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 + p_21 * q_11 * k_12 + p_21 * q_13 * k_32 +
    p_31 * q_11 * k_13 + p_31 * q_13 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (FromHypothesis
    13))))))))))))).
Qed.

Lemma III_3a_626 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_11 = 1 / 3 -> p_21 = 0 -> p_31 = 3 / 5 -> q_11 = 1 / 2 -> q_12 = 0 ->
  q_13 = 1 / 2 ->
  q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_31 * q_11 * k_13 + p_31 * q_12 * k_23 <> 0 /\
  (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31) / (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_31 * q_11 * k_13 + p_31 * q_12 * k_23) = 9 / 16.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_627 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_12 = 2 / 3 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 +
    p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 <> 0 /\
  (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32) / (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 +
    p_32 * q_22 * k_23 + p_32 * q_23 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_628 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_12 = 2 / 3 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 +
    p_22 * q_21 * k_12 + p_22 * q_23 * k_32 + p_32 * q_21 * k_13 + p_32 * q_23 * k_33 <> 0 /\
  (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32) / (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 + p_22 * q_21 * k_12 + p_22 * q_23 * k_32 +
    p_32 * q_21 * k_13 + p_32 * q_23 * k_33) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_629 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_12 = 2 / 3 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_32 * q_21 * k_13 + p_32 * q_22 * k_23 <> 0 /\
  (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32) / (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_32 * q_21 * k_13 + p_32 * q_22 * k_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    Identity))))))))))))).
Qed.

Lemma III_3a_630 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 2 / 5 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 +
    p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 <> 0 /\
  (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33) / (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 +
    q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 +
    p_33 * q_32 * k_23 + p_33 * q_33 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_631 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 2 / 5 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 +
    p_23 * q_31 * k_12 + p_23 * q_33 * k_32 + p_33 * q_31 * k_13 + p_33 * q_33 * k_33 <> 0 /\
  (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33) / (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 +
    q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 + p_23 * q_31 * k_12 + p_23 * q_33 * k_32 +
    p_33 * q_31 * k_13 + p_33 * q_33 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 Identity)))))))))))).
Qed.

Lemma III_3a_632 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 1 / 2 -> k_12 = 0 -> k_13 = 1 / 2 -> k_21 = 1 / 3 -> k_22 = 2 / 3 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 2 / 5 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_33 * q_31 * k_13 + p_33 * q_32 * k_23 <> 0 /\
  (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33) / (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 +
    q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_33 * q_31 * k_13 + p_33 * q_32 * k_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_633 :
  forall eps : R,
  eps = 128 / 3125 ->
  1 / 4 * eps = 32 / 3125.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_634 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_11 = 7 / 16 -> q_21 = 0 ->
  q_31 = 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_635 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 5 / 14 -> k_21 = 1 / 4 -> k_31 = 0 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> q_11 = 7 / 16 ->
  q_12 = 0 -> q_13 = 9 / 16 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_636 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_11 = 3 / 11 -> p_21 = 0 -> p_31 = 9 / 17 -> q_11 = 7 / 16 -> q_12 = 0 ->
  q_13 = 9 / 16 ->
  k_11 * p_11 * q_11 + k_12 * p_21 * q_11 + k_13 * p_31 * q_11 + k_21 * p_11 * q_12 + k_22 * p_21 * q_12 +
    k_23 * p_31 * q_12 + k_31 * p_11 * q_13 + k_32 * p_21 * q_13 + k_33 * p_31 * q_13 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_637 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_12 = 8 / 11 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  k_11 * p_12 * q_21 + k_12 * p_22 * q_21 + k_13 * p_32 * q_21 + k_21 * p_12 * q_22 + k_22 * p_22 * q_22 +
    k_23 * p_32 * q_22 + k_31 * p_12 * q_23 + k_32 * p_22 * q_23 + k_33 * p_32 * q_23 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_638 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 8 / 17 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_11 * p_13 * q_31 + k_12 * p_23 * q_31 + k_13 * p_33 * q_31 + k_21 * p_13 * q_32 + k_22 * p_23 * q_32 +
    k_23 * p_33 * q_32 + k_31 * p_13 * q_33 + k_32 * p_23 * q_33 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_639 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 3 / 4 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 7 / 16 -> q_12 = 0 ->
  q_13 = 9 / 16 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_640 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 9 / 14 -> k_23 = 0 -> k_33 = 1 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_11 = 7 / 16 ->
  q_12 = 0 -> q_13 = 9 / 16 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_641 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_642 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_13 = 9 / 16 -> q_23 = 0 -> q_33 = 1 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_643 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_11 = 7 / 16 -> q_21 = 0 ->
  q_31 = 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 +
    q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 <> 0 /\
  (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31) / (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 +
    q_31 * k_12 * p_23 + q_31 * k_13 * p_33) = 85 / 382.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_644 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_11 = 7 / 16 -> q_21 = 0 ->
  q_31 = 0 ->
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 +
    q_21 * k_11 * p_12 + q_21 * k_13 * p_32 + q_31 * k_11 * p_13 + q_31 * k_13 * p_33 <> 0 /\
  (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31) / (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 + q_21 * k_11 * p_12 + q_21 * k_13 * p_32 +
    q_31 * k_11 * p_13 + q_31 * k_13 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_645 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_11 = 7 / 16 -> q_21 = 0 ->
  q_31 = 0 ->
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_31 * k_11 * p_13 + q_31 * k_12 * p_23 <> 0 /\
  (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31) / (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_31 * k_11 * p_13 + q_31 * k_12 * p_23) = 297 / 382.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_646 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 +
    q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 <> 0 /\
  (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32) / (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 +
    q_32 * k_22 * p_23 + q_32 * k_23 * p_33) = 8 / 41.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (FromHypothesis 12))))))))))).
Qed.

Lemma III_3a_647 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 +
    q_22 * k_21 * p_12 + q_22 * k_23 * p_32 + q_32 * k_21 * p_13 + q_32 * k_23 * p_33 <> 0 /\
  (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32) / (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 + q_22 * k_21 * p_12 + q_22 * k_23 * p_32 +
    q_32 * k_21 * p_13 + q_32 * k_23 * p_33) = 33 / 41.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (FromHypothesis 12))))))))))).
Qed.

Lemma III_3a_648 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_32 * k_21 * p_13 + q_32 * k_22 * p_23 <> 0 /\
  (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32) / (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_32 * k_21 * p_13 + q_32 * k_22 * p_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 Identity)))).
Qed.

Lemma III_3a_649 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_13 = 9 / 16 -> q_23 = 0 -> q_33 = 1 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 +
    q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 <> 0 /\
  (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33) / (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 +
    k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 +
    q_33 * k_32 * p_23 + q_33 * k_33 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 Identity)).
Qed.

Lemma III_3a_650 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_13 = 9 / 16 -> q_23 = 0 -> q_33 = 1 ->
  k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 +
    q_23 * k_31 * p_12 + q_23 * k_33 * p_32 + q_33 * k_31 * p_13 + q_33 * k_33 * p_33 <> 0 /\
  (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33) / (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 + q_23 * k_31 * p_12 + q_23 * k_33 * p_32 +
    q_33 * k_31 * p_13 + q_33 * k_33 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_651 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_13 = 9 / 16 -> q_23 = 0 -> q_33 = 1 ->
  k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_33 * k_31 * p_13 + q_33 * k_32 * p_23 <> 0 /\
  (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33) / (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 +
    k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_33 * k_31 * p_13 + q_33 * k_32 * p_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_652 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 5 / 14 -> k_21 = 1 / 4 -> k_31 = 0 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> q_11 = 7 / 16 ->
  q_12 = 0 -> q_13 = 9 / 16 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 +
    k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0 /\
  (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31) / (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 +
    k_31 * p_12 * q_23 + k_31 * p_13 * q_33) = 15 / 79.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (FromHypothesis 10)))))))))))).
Qed.

Lemma III_3a_653 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 5 / 14 -> k_21 = 1 / 4 -> k_31 = 0 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> q_11 = 7 / 16 ->
  q_12 = 0 -> q_13 = 9 / 16 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 +
    k_21 * p_11 * q_12 + k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_13 * q_33 <> 0 /\
  (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31) / (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 + k_21 * p_11 * q_12 + k_21 * p_13 * q_32 +
    k_31 * p_11 * q_13 + k_31 * p_13 * q_33) = 64 / 79.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (FromHypothesis 10)))))))))))).
Qed.

Lemma III_3a_654 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 5 / 14 -> k_21 = 1 / 4 -> k_31 = 0 -> p_11 = 3 / 11 -> p_12 = 8 / 11 -> p_13 = 0 -> q_11 = 7 / 16 ->
  q_12 = 0 -> q_13 = 9 / 16 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 <> 0 /\
  (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31) / (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_31 * p_11 * q_13 + k_31 * p_12 * q_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_655 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 3 / 4 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 7 / 16 -> q_12 = 0 ->
  q_13 = 9 / 16 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 +
    k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0 /\
  (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32) / (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 +
    k_32 * p_22 * q_23 + k_32 * p_23 * q_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 Identity))))).
Qed.

Lemma III_3a_656 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 3 / 4 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 7 / 16 -> q_12 = 0 ->
  q_13 = 9 / 16 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 +
    k_22 * p_21 * q_12 + k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_23 * q_33 <> 0 /\
  (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32) / (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 + k_22 * p_21 * q_12 + k_22 * p_23 * q_32 +
    k_32 * p_21 * q_13 + k_32 * p_23 * q_33) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_657 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 3 / 4 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 7 / 16 -> q_12 = 0 ->
  q_13 = 9 / 16 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 <> 0 /\
  (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32) / (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_32 * p_21 * q_13 + k_32 * p_22 * q_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_658 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 9 / 14 -> k_23 = 0 -> k_33 = 1 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_11 = 7 / 16 ->
  q_12 = 0 -> q_13 = 9 / 16 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 +
    k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0 /\
  (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33) / (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 +
    p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 +
    k_33 * p_32 * q_23 + k_33 * p_33 * q_33) = 243 / 499.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (FromHypothesis 14))))))))))))))).
Qed.

Lemma III_3a_659 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 9 / 14 -> k_23 = 0 -> k_33 = 1 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_11 = 7 / 16 ->
  q_12 = 0 -> q_13 = 9 / 16 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 +
    k_23 * p_31 * q_12 + k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_33 * q_33 <> 0 /\
  (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33) / (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 +
    p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 + k_23 * p_31 * q_12 + k_23 * p_33 * q_32 +
    k_33 * p_31 * q_13 + k_33 * p_33 * q_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    Identity)))))).
Qed.

Lemma III_3a_660 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 9 / 14 -> k_23 = 0 -> k_33 = 1 -> p_31 = 9 / 17 -> p_32 = 0 -> p_33 = 8 / 17 -> q_11 = 7 / 16 ->
  q_12 = 0 -> q_13 = 9 / 16 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 <> 0 /\
  (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33) / (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 +
    p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_33 * p_31 * q_13 + k_33 * p_32 * q_23) = 256 / 499.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (FromHypothesis 14))))))))))))))).
Qed.

Lemma III_3a_661 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_11 = 3 / 11 -> p_21 = 0 -> p_31 = 9 / 17 -> q_11 = 7 / 16 -> q_12 = 0 ->
  q_13 = 9 / 16 ->
  q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 +
    p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 <> 0 /\
  (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31) / (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 +
    p_31 * q_12 * k_23 + p_31 * q_13 * k_33) = 191 / 488.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_662 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_11 = 3 / 11 -> p_21 = 0 -> p_31 = 9 / 17 -> q_11 = 7 / 16 -> q_12 = 0 ->
  q_13 = 9 / 16 ->
  q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 +
    p_21 * q_11 * k_12 + p_21 * q_13 * k_32 + p_31 * q_11 * k_13 + p_31 * q_13 * k_33 <> 0 /\
  (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31) / (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 + p_21 * q_11 * k_12 + p_21 * q_13 * k_32 +
    p_31 * q_11 * k_13 + p_31 * q_13 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (FromHypothesis
    13))))))))))))).
Qed.

Lemma III_3a_663 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_11 = 3 / 11 -> p_21 = 0 -> p_31 = 9 / 17 -> q_11 = 7 / 16 -> q_12 = 0 ->
  q_13 = 9 / 16 ->
  q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_31 * q_11 * k_13 + p_31 * q_12 * k_23 <> 0 /\
  (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31) / (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_31 * q_11 * k_13 + p_31 * q_12 * k_23) = 297 / 488.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_664 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_12 = 8 / 11 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 +
    p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 <> 0 /\
  (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32) / (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 +
    p_32 * q_22 * k_23 + p_32 * q_23 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_665 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_12 = 8 / 11 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 +
    p_22 * q_21 * k_12 + p_22 * q_23 * k_32 + p_32 * q_21 * k_13 + p_32 * q_23 * k_33 <> 0 /\
  (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32) / (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 + p_22 * q_21 * k_12 + p_22 * q_23 * k_32 +
    p_32 * q_21 * k_13 + p_32 * q_23 * k_33) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_666 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_12 = 8 / 11 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_32 * q_21 * k_13 + p_32 * q_22 * k_23 <> 0 /\
  (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32) / (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_32 * q_21 * k_13 + p_32 * q_22 * k_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    Identity))))))))))))).
Qed.

Lemma III_3a_667 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 8 / 17 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 +
    p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 <> 0 /\
  (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33) / (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 +
    q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 +
    p_33 * q_32 * k_23 + p_33 * q_33 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_668 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 8 / 17 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 +
    p_23 * q_31 * k_12 + p_23 * q_33 * k_32 + p_33 * q_31 * k_13 + p_33 * q_33 * k_33 <> 0 /\
  (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33) / (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 +
    q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 + p_23 * q_31 * k_12 + p_23 * q_33 * k_32 +
    p_33 * q_31 * k_13 + p_33 * q_33 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 Identity)))))))))))).
Qed.

Lemma III_3a_669 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 5 / 14 -> k_12 = 0 -> k_13 = 9 / 14 -> k_21 = 1 / 4 -> k_22 = 3 / 4 -> k_23 = 0 -> k_31 = 0 ->
  k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 8 / 17 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_33 * q_31 * k_13 + p_33 * q_32 * k_23 <> 0 /\
  (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33) / (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 +
    q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_33 * q_31 * k_13 + p_33 * q_32 * k_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_670 :
  forall eps : R,
  eps = 32 / 3125 ->
  1 / 4 * eps = 8 / 3125.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_671 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 -> q_11 = 191 / 488 ->
  q_21 = 0 -> q_31 = 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_672 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 85 / 382 -> k_21 = 8 / 41 -> k_31 = 0 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 ->
  q_11 = 191 / 488 -> q_12 = 0 -> q_13 = 297 / 488 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 ->
  q_32 = 0 -> q_33 = 1 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_673 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 ->
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 15 / 79 -> p_21 = 0 -> p_31 = 243 / 499 -> q_11 = 191 / 488 ->
  q_12 = 0 -> q_13 = 297 / 488 ->
  k_11 * p_11 * q_11 + k_12 * p_21 * q_11 + k_13 * p_31 * q_11 + k_21 * p_11 * q_12 + k_22 * p_21 * q_12 +
    k_23 * p_31 * q_12 + k_31 * p_11 * q_13 + k_32 * p_21 * q_13 + k_33 * p_31 * q_13 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_674 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 ->
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_12 = 64 / 79 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 ->
  q_23 = 0 ->
  k_11 * p_12 * q_21 + k_12 * p_22 * q_21 + k_13 * p_32 * q_21 + k_21 * p_12 * q_22 + k_22 * p_22 * q_22 +
    k_23 * p_32 * q_22 + k_31 * p_12 * q_23 + k_32 * p_22 * q_23 + k_33 * p_32 * q_23 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_675 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 ->
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 256 / 499 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  k_11 * p_13 * q_31 + k_12 * p_23 * q_31 + k_13 * p_33 * q_31 + k_21 * p_13 * q_32 + k_22 * p_23 * q_32 +
    k_23 * p_33 * q_32 + k_31 * p_13 * q_33 + k_32 * p_23 * q_33 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_676 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 33 / 41 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 191 / 488 ->
  q_12 = 0 -> q_13 = 297 / 488 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_677 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 297 / 382 -> k_23 = 0 -> k_33 = 1 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 ->
  q_11 = 191 / 488 -> q_12 = 0 -> q_13 = 297 / 488 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 ->
  q_32 = 0 -> q_33 = 1 ->
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_678 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 -> q_12 = 0 -> q_22 = 1 ->
  q_32 = 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_679 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 -> q_13 = 297 / 488 -> q_23 = 0 -> q_33 = 1 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_680 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 -> q_11 = 191 / 488 ->
  q_21 = 0 -> q_31 = 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 +
    q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 <> 0 /\
  (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31) / (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 +
    q_31 * k_12 * p_23 + q_31 * k_13 * p_33) = 212075 / 2112578.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_681 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 -> q_11 = 191 / 488 ->
  q_21 = 0 -> q_31 = 0 ->
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 +
    q_21 * k_11 * p_12 + q_21 * k_13 * p_32 + q_31 * k_11 * p_13 + q_31 * k_13 * p_33 <> 0 /\
  (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31) / (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 + q_21 * k_11 * p_12 + q_21 * k_13 * p_32 +
    q_31 * k_11 * p_13 + q_31 * k_13 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_682 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 -> q_11 = 191 / 488 ->
  q_21 = 0 -> q_31 = 0 ->
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_31 * k_11 * p_13 + q_31 * k_12 * p_23 <> 0 /\
  (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31) / (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_31 * k_11 * p_13 + q_31 * k_12 * p_23) = 1900503 / 2112578.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_683 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 -> q_12 = 0 -> q_22 = 1 ->
  q_32 = 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 +
    q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 <> 0 /\
  (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32) / (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 +
    q_32 * k_22 * p_23 + q_32 * k_23 * p_33) = 512 / 3119.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (FromHypothesis 12))))))))))).
Qed.

Lemma III_3a_684 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 -> q_12 = 0 -> q_22 = 1 ->
  q_32 = 0 ->
  k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 +
    q_22 * k_21 * p_12 + q_22 * k_23 * p_32 + q_32 * k_21 * p_13 + q_32 * k_23 * p_33 <> 0 /\
  (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32) / (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 + q_22 * k_21 * p_12 + q_22 * k_23 * p_32 +
    q_32 * k_21 * p_13 + q_32 * k_23 * p_33) = 2607 / 3119.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (FromHypothesis 12))))))))))).
Qed.

Lemma III_3a_685 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 -> q_12 = 0 -> q_22 = 1 ->
  q_32 = 0 ->
  k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_32 * k_21 * p_13 + q_32 * k_22 * p_23 <> 0 /\
  (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32) / (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_32 * k_21 * p_13 + q_32 * k_22 * p_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 Identity)))).
Qed.

Lemma III_3a_686 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 -> q_13 = 297 / 488 -> q_23 = 0 -> q_33 = 1 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 +
    q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 <> 0 /\
  (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33) / (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 +
    k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 +
    q_33 * k_32 * p_23 + q_33 * k_33 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 Identity)).
Qed.

Lemma III_3a_687 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 -> q_13 = 297 / 488 -> q_23 = 0 -> q_33 = 1 ->
  k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 +
    q_23 * k_31 * p_12 + q_23 * k_33 * p_32 + q_33 * k_31 * p_13 + q_33 * k_33 * p_33 <> 0 /\
  (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33) / (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 + q_23 * k_31 * p_12 + q_23 * k_33 * p_32 +
    q_33 * k_31 * p_13 + q_33 * k_33 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_688 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 ->
  p_23 = 0 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 -> q_13 = 297 / 488 -> q_23 = 0 -> q_33 = 1 ->
  k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_33 * k_31 * p_13 + q_33 * k_32 * p_23 <> 0 /\
  (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33) / (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 +
    k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_33 * k_31 * p_13 + q_33 * k_32 * p_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_689 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 85 / 382 -> k_21 = 8 / 41 -> k_31 = 0 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 ->
  q_11 = 191 / 488 -> q_12 = 0 -> q_13 = 297 / 488 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 ->
  q_32 = 0 -> q_33 = 1 ->
  p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 +
    k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0 /\
  (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31) / (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 +
    k_31 * p_12 * q_23 + k_31 * p_13 * q_33) = 52275 / 551987.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (FromHypothesis 10)))))))))))).
Qed.

Lemma III_3a_690 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 85 / 382 -> k_21 = 8 / 41 -> k_31 = 0 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 ->
  q_11 = 191 / 488 -> q_12 = 0 -> q_13 = 297 / 488 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 ->
  q_32 = 0 -> q_33 = 1 ->
  p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 +
    k_21 * p_11 * q_12 + k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_13 * q_33 <> 0 /\
  (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31) / (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 + k_21 * p_11 * q_12 + k_21 * p_13 * q_32 +
    k_31 * p_11 * q_13 + k_31 * p_13 * q_33) = 499712 / 551987.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (FromHypothesis 10)))))))))))).
Qed.

Lemma III_3a_691 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 85 / 382 -> k_21 = 8 / 41 -> k_31 = 0 -> p_11 = 15 / 79 -> p_12 = 64 / 79 -> p_13 = 0 ->
  q_11 = 191 / 488 -> q_12 = 0 -> q_13 = 297 / 488 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 ->
  q_32 = 0 -> q_33 = 1 ->
  p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 <> 0 /\
  (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31) / (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_31 * p_11 * q_13 + k_31 * p_12 * q_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_692 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 33 / 41 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 191 / 488 ->
  q_12 = 0 -> q_13 = 297 / 488 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 +
    k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0 /\
  (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32) / (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 +
    k_32 * p_22 * q_23 + k_32 * p_23 * q_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 Identity))))).
Qed.

Lemma III_3a_693 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 33 / 41 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 191 / 488 ->
  q_12 = 0 -> q_13 = 297 / 488 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 +
    k_22 * p_21 * q_12 + k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_23 * q_33 <> 0 /\
  (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32) / (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 + k_22 * p_21 * q_12 + k_22 * p_23 * q_32 +
    k_32 * p_21 * q_13 + k_32 * p_23 * q_33) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_694 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 33 / 41 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> q_11 = 191 / 488 ->
  q_12 = 0 -> q_13 = 297 / 488 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 <> 0 /\
  (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32) / (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_32 * p_21 * q_13 + k_32 * p_22 * q_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_695 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 297 / 382 -> k_23 = 0 -> k_33 = 1 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 ->
  q_11 = 191 / 488 -> q_12 = 0 -> q_13 = 297 / 488 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 ->
  q_32 = 0 -> q_33 = 1 ->
  p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 +
    k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0 /\
  (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33) / (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 +
    p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 +
    k_33 * p_32 * q_23 + k_33 * p_33 * q_33) = 216513 / 466369.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (FromHypothesis 14))))))))))))))).
Qed.

Lemma III_3a_696 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 297 / 382 -> k_23 = 0 -> k_33 = 1 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 ->
  q_11 = 191 / 488 -> q_12 = 0 -> q_13 = 297 / 488 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 ->
  q_32 = 0 -> q_33 = 1 ->
  p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 +
    k_23 * p_31 * q_12 + k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_33 * q_33 <> 0 /\
  (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33) / (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 +
    p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 + k_23 * p_31 * q_12 + k_23 * p_33 * q_32 +
    k_33 * p_31 * q_13 + k_33 * p_33 * q_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    Identity)))))).
Qed.

Lemma III_3a_697 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 297 / 382 -> k_23 = 0 -> k_33 = 1 -> p_31 = 243 / 499 -> p_32 = 0 -> p_33 = 256 / 499 ->
  q_11 = 191 / 488 -> q_12 = 0 -> q_13 = 297 / 488 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 ->
  q_32 = 0 -> q_33 = 1 ->
  p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 <> 0 /\
  (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33) / (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 +
    p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_33 * p_31 * q_13 + k_33 * p_32 * q_23) = 249856 / 466369.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (FromHypothesis 14))))))))))))))).
Qed.

Lemma III_3a_698 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 ->
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 15 / 79 -> p_21 = 0 -> p_31 = 243 / 499 -> q_11 = 191 / 488 ->
  q_12 = 0 -> q_13 = 297 / 488 ->
  q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 +
    p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 <> 0 /\
  (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31) / (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 +
    p_31 * q_12 * k_23 + p_31 * q_13 * k_33) = 1056289 / 2956792.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_699 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 ->
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 15 / 79 -> p_21 = 0 -> p_31 = 243 / 499 -> q_11 = 191 / 488 ->
  q_12 = 0 -> q_13 = 297 / 488 ->
  q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 +
    p_21 * q_11 * k_12 + p_21 * q_13 * k_32 + p_31 * q_11 * k_13 + p_31 * q_13 * k_33 <> 0 /\
  (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31) / (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 + p_21 * q_11 * k_12 + p_21 * q_13 * k_32 +
    p_31 * q_11 * k_13 + p_31 * q_13 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (FromHypothesis
    13))))))))))))).
Qed.

Lemma III_3a_700 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 ->
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 15 / 79 -> p_21 = 0 -> p_31 = 243 / 499 -> q_11 = 191 / 488 ->
  q_12 = 0 -> q_13 = 297 / 488 ->
  q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_31 * q_11 * k_13 + p_31 * q_12 * k_23 <> 0 /\
  (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31) / (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_31 * q_11 * k_13 + p_31 * q_12 * k_23) = 1900503 / 2956792.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_701 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 ->
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_12 = 64 / 79 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 ->
  q_23 = 0 ->
  q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 +
    p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 <> 0 /\
  (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32) / (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 +
    p_32 * q_22 * k_23 + p_32 * q_23 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_702 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 ->
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_12 = 64 / 79 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 ->
  q_23 = 0 ->
  q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 +
    p_22 * q_21 * k_12 + p_22 * q_23 * k_32 + p_32 * q_21 * k_13 + p_32 * q_23 * k_33 <> 0 /\
  (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32) / (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 + p_22 * q_21 * k_12 + p_22 * q_23 * k_32 +
    p_32 * q_21 * k_13 + p_32 * q_23 * k_33) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_703 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 ->
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_12 = 64 / 79 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 ->
  q_23 = 0 ->
  q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_32 * q_21 * k_13 + p_32 * q_22 * k_23 <> 0 /\
  (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32) / (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_32 * q_21 * k_13 + p_32 * q_22 * k_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    Identity))))))))))))).
Qed.

Lemma III_3a_704 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 ->
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 256 / 499 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 +
    p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 <> 0 /\
  (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33) / (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 +
    q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 +
    p_33 * q_32 * k_23 + p_33 * q_33 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_705 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 ->
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 256 / 499 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 +
    p_23 * q_31 * k_12 + p_23 * q_33 * k_32 + p_33 * q_31 * k_13 + p_33 * q_33 * k_33 <> 0 /\
  (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33) / (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 +
    q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 + p_23 * q_31 * k_12 + p_23 * q_33 * k_32 +
    p_33 * q_31 * k_13 + p_33 * q_33 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 Identity)))))))))))).
Qed.

Lemma III_3a_706 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 85 / 382 -> k_12 = 0 -> k_13 = 297 / 382 -> k_21 = 8 / 41 -> k_22 = 33 / 41 -> k_23 = 0 ->
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 256 / 499 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_33 * q_31 * k_13 + p_33 * q_32 * k_23 <> 0 /\
  (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33) / (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 +
    q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_33 * q_31 * k_13 + p_33 * q_32 * k_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_707 :
  forall eps : R,
  eps = 8 / 3125 ->
  1 / 4 * eps = 2 / 3125.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_708 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> p_11 = 52275 / 551987 ->
  p_12 = 499712 / 551987 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 216513 / 466369 ->
  p_32 = 0 -> p_33 = 249856 / 466369 -> q_11 = 1056289 / 2956792 -> q_21 = 0 -> q_31 = 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_709 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 212075 / 2112578 -> k_21 = 512 / 3119 -> k_31 = 0 -> p_11 = 52275 / 551987 ->
  p_12 = 499712 / 551987 -> p_13 = 0 -> q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_710 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> k_21 = 512 / 3119 ->
  k_22 = 2607 / 3119 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 52275 / 551987 -> p_21 = 0 ->
  p_31 = 216513 / 466369 -> q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 ->
  k_11 * p_11 * q_11 + k_12 * p_21 * q_11 + k_13 * p_31 * q_11 + k_21 * p_11 * q_12 + k_22 * p_21 * q_12 +
    k_23 * p_31 * q_12 + k_31 * p_11 * q_13 + k_32 * p_21 * q_13 + k_33 * p_31 * q_13 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_711 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> k_21 = 512 / 3119 ->
  k_22 = 2607 / 3119 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_12 = 499712 / 551987 -> p_22 = 1 ->
  p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  k_11 * p_12 * q_21 + k_12 * p_22 * q_21 + k_13 * p_32 * q_21 + k_21 * p_12 * q_22 + k_22 * p_22 * q_22 +
    k_23 * p_32 * q_22 + k_31 * p_12 * q_23 + k_32 * p_22 * q_23 + k_33 * p_32 * q_23 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_712 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> k_21 = 512 / 3119 ->
  k_22 = 2607 / 3119 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 ->
  p_33 = 249856 / 466369 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_11 * p_13 * q_31 + k_12 * p_23 * q_31 + k_13 * p_33 * q_31 + k_21 * p_13 * q_32 + k_22 * p_23 * q_32 +
    k_23 * p_33 * q_32 + k_31 * p_13 * q_33 + k_32 * p_23 * q_33 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_713 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 2607 / 3119 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_714 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 1900503 / 2112578 -> k_23 = 0 -> k_33 = 1 -> p_31 = 216513 / 466369 -> p_32 = 0 ->
  p_33 = 249856 / 466369 -> q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 -> q_21 = 0 ->
  q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_715 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 512 / 3119 -> k_22 = 2607 / 3119 -> k_23 = 0 -> p_11 = 52275 / 551987 -> p_12 = 499712 / 551987 ->
  p_13 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 216513 / 466369 -> p_32 = 0 ->
  p_33 = 249856 / 466369 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_716 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 52275 / 551987 -> p_12 = 499712 / 551987 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 216513 / 466369 -> p_32 = 0 -> p_33 = 249856 / 466369 ->
  q_13 = 1900503 / 2956792 -> q_23 = 0 -> q_33 = 1 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_717 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> p_11 = 52275 / 551987 ->
  p_12 = 499712 / 551987 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 216513 / 466369 ->
  p_32 = 0 -> p_33 = 249856 / 466369 -> q_11 = 1056289 / 2956792 -> q_21 = 0 -> q_31 = 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 +
    q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 <> 0 /\
  (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31) / (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 +
    q_31 * k_12 * p_23 + q_31 * k_13 * p_33) = 1723423208886875 / 77434623624436706.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_718 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> p_11 = 52275 / 551987 ->
  p_12 = 499712 / 551987 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 216513 / 466369 ->
  p_32 = 0 -> p_33 = 249856 / 466369 -> q_11 = 1056289 / 2956792 -> q_21 = 0 -> q_31 = 0 ->
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 +
    q_21 * k_11 * p_12 + q_21 * k_13 * p_32 + q_31 * k_11 * p_13 + q_31 * k_13 * p_33 <> 0 /\
  (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31) / (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 + q_21 * k_11 * p_12 + q_21 * k_13 * p_32 +
    q_31 * k_11 * p_13 + q_31 * k_13 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_719 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> p_11 = 52275 / 551987 ->
  p_12 = 499712 / 551987 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 216513 / 466369 ->
  p_32 = 0 -> p_33 = 249856 / 466369 -> q_11 = 1056289 / 2956792 -> q_21 = 0 -> q_31 = 0 ->
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_31 * k_11 * p_13 + q_31 * k_12 * p_23 <> 0 /\
  (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31) / (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_31 * k_11 * p_13 + q_31 * k_12 * p_23) = 75711200415549831 / 77434623624436706.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_720 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 512 / 3119 -> k_22 = 2607 / 3119 -> k_23 = 0 -> p_11 = 52275 / 551987 -> p_12 = 499712 / 551987 ->
  p_13 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 216513 / 466369 -> p_32 = 0 ->
  p_33 = 249856 / 466369 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 +
    q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 <> 0 /\
  (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32) / (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 +
    q_32 * k_22 * p_23 + q_32 * k_23 * p_33) = 255852544 / 1694882653.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (FromHypothesis 12))))))))))).
Qed.

Lemma III_3a_721 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 512 / 3119 -> k_22 = 2607 / 3119 -> k_23 = 0 -> p_11 = 52275 / 551987 -> p_12 = 499712 / 551987 ->
  p_13 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 216513 / 466369 -> p_32 = 0 ->
  p_33 = 249856 / 466369 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 +
    q_22 * k_21 * p_12 + q_22 * k_23 * p_32 + q_32 * k_21 * p_13 + q_32 * k_23 * p_33 <> 0 /\
  (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32) / (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 + q_22 * k_21 * p_12 + q_22 * k_23 * p_32 +
    q_32 * k_21 * p_13 + q_32 * k_23 * p_33) = 1439030109 / 1694882653.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (FromHypothesis 12))))))))))).
Qed.

Lemma III_3a_722 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 512 / 3119 -> k_22 = 2607 / 3119 -> k_23 = 0 -> p_11 = 52275 / 551987 -> p_12 = 499712 / 551987 ->
  p_13 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 216513 / 466369 -> p_32 = 0 ->
  p_33 = 249856 / 466369 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_32 * k_21 * p_13 + q_32 * k_22 * p_23 <> 0 /\
  (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32) / (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_32 * k_21 * p_13 + q_32 * k_22 * p_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 Identity)))).
Qed.

Lemma III_3a_723 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 52275 / 551987 -> p_12 = 499712 / 551987 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 216513 / 466369 -> p_32 = 0 -> p_33 = 249856 / 466369 ->
  q_13 = 1900503 / 2956792 -> q_23 = 0 -> q_33 = 1 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 +
    q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 <> 0 /\
  (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33) / (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 +
    k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 +
    q_33 * k_32 * p_23 + q_33 * k_33 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 Identity)).
Qed.

Lemma III_3a_724 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 52275 / 551987 -> p_12 = 499712 / 551987 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 216513 / 466369 -> p_32 = 0 -> p_33 = 249856 / 466369 ->
  q_13 = 1900503 / 2956792 -> q_23 = 0 -> q_33 = 1 ->
  k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 +
    q_23 * k_31 * p_12 + q_23 * k_33 * p_32 + q_33 * k_31 * p_13 + q_33 * k_33 * p_33 <> 0 /\
  (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33) / (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 + q_23 * k_31 * p_12 + q_23 * k_33 * p_32 +
    q_33 * k_31 * p_13 + q_33 * k_33 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_725 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 52275 / 551987 -> p_12 = 499712 / 551987 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 216513 / 466369 -> p_32 = 0 -> p_33 = 249856 / 466369 ->
  q_13 = 1900503 / 2956792 -> q_23 = 0 -> q_33 = 1 ->
  k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_33 * k_31 * p_13 + q_33 * k_32 * p_23 <> 0 /\
  (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33) / (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 +
    k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_33 * k_31 * p_13 + q_33 * k_32 * p_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_726 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 212075 / 2112578 -> k_21 = 512 / 3119 -> k_31 = 0 -> p_11 = 52275 / 551987 ->
  p_12 = 499712 / 551987 -> p_13 = 0 -> q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 +
    k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0 /\
  (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31) / (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 +
    k_31 * p_12 * q_23 + k_31 * p_13 * q_33) = 34577922129375 / 1547583432687071.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (FromHypothesis 10)))))))))))).
Qed.

Lemma III_3a_727 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 212075 / 2112578 -> k_21 = 512 / 3119 -> k_31 = 0 -> p_11 = 52275 / 551987 ->
  p_12 = 499712 / 551987 -> p_13 = 0 -> q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 +
    k_21 * p_11 * q_12 + k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_13 * q_33 <> 0 /\
  (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31) / (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 + k_21 * p_11 * q_12 + k_21 * p_13 * q_32 +
    k_31 * p_11 * q_13 + k_31 * p_13 * q_33) = 1513005510557696 / 1547583432687071.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (FromHypothesis 10)))))))))))).
Qed.

Lemma III_3a_728 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 212075 / 2112578 -> k_21 = 512 / 3119 -> k_31 = 0 -> p_11 = 52275 / 551987 ->
  p_12 = 499712 / 551987 -> p_13 = 0 -> q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 <> 0 /\
  (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31) / (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_31 * p_11 * q_13 + k_31 * p_12 * q_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_729 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 2607 / 3119 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 +
    k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0 /\
  (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32) / (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 +
    k_32 * p_22 * q_23 + k_32 * p_23 * q_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 Identity))))).
Qed.

Lemma III_3a_730 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 2607 / 3119 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 +
    k_22 * p_21 * q_12 + k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_23 * q_33 <> 0 /\
  (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32) / (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 + k_22 * p_21 * q_12 + k_22 * p_23 * q_32 +
    k_32 * p_21 * q_13 + k_32 * p_23 * q_33) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_731 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 2607 / 3119 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 <> 0 /\
  (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32) / (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_32 * p_21 * q_13 + k_32 * p_22 * q_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_732 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 1900503 / 2112578 -> k_23 = 0 -> k_33 = 1 -> p_31 = 216513 / 466369 -> p_32 = 0 ->
  p_33 = 249856 / 466369 -> q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 -> q_21 = 0 ->
  q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 +
    k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0 /\
  (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33) / (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 +
    p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 +
    k_33 * p_32 * q_23 + k_33 * p_33 * q_33) = 1234450818117 / 2711995262021.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (FromHypothesis 14))))))))))))))).
Qed.

Lemma III_3a_733 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 1900503 / 2112578 -> k_23 = 0 -> k_33 = 1 -> p_31 = 216513 / 466369 -> p_32 = 0 ->
  p_33 = 249856 / 466369 -> q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 -> q_21 = 0 ->
  q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 +
    k_23 * p_31 * q_12 + k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_33 * q_33 <> 0 /\
  (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33) / (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 +
    p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 + k_23 * p_31 * q_12 + k_23 * p_33 * q_32 +
    k_33 * p_31 * q_13 + k_33 * p_33 * q_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    Identity)))))).
Qed.

Lemma III_3a_734 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 1900503 / 2112578 -> k_23 = 0 -> k_33 = 1 -> p_31 = 216513 / 466369 -> p_32 = 0 ->
  p_33 = 249856 / 466369 -> q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 -> q_21 = 0 ->
  q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 <> 0 /\
  (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33) / (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 +
    p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_33 * p_31 * q_13 + k_33 * p_32 * q_23) = 1477544443904 / 2711995262021.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (FromHypothesis 14))))))))))))))).
Qed.

Lemma III_3a_735 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> k_21 = 512 / 3119 ->
  k_22 = 2607 / 3119 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 52275 / 551987 -> p_21 = 0 ->
  p_31 = 216513 / 466369 -> q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 ->
  q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 +
    p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 <> 0 /\
  (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31) / (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 +
    p_31 * q_12 * k_23 + p_31 * q_13 * k_33) = 38717311812218353 / 114428512227768184.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_736 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> k_21 = 512 / 3119 ->
  k_22 = 2607 / 3119 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 52275 / 551987 -> p_21 = 0 ->
  p_31 = 216513 / 466369 -> q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 ->
  q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 +
    p_21 * q_11 * k_12 + p_21 * q_13 * k_32 + p_31 * q_11 * k_13 + p_31 * q_13 * k_33 <> 0 /\
  (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31) / (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 + p_21 * q_11 * k_12 + p_21 * q_13 * k_32 +
    p_31 * q_11 * k_13 + p_31 * q_13 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (FromHypothesis
    13))))))))))))).
Qed.

Lemma III_3a_737 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> k_21 = 512 / 3119 ->
  k_22 = 2607 / 3119 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 52275 / 551987 -> p_21 = 0 ->
  p_31 = 216513 / 466369 -> q_11 = 1056289 / 2956792 -> q_12 = 0 -> q_13 = 1900503 / 2956792 ->
  q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_31 * q_11 * k_13 + p_31 * q_12 * k_23 <> 0 /\
  (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31) / (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_31 * q_11 * k_13 + p_31 * q_12 * k_23) = 75711200415549831 / 114428512227768184.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_738 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> k_21 = 512 / 3119 ->
  k_22 = 2607 / 3119 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_12 = 499712 / 551987 -> p_22 = 1 ->
  p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 +
    p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 <> 0 /\
  (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32) / (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 +
    p_32 * q_22 * k_23 + p_32 * q_23 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_739 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> k_21 = 512 / 3119 ->
  k_22 = 2607 / 3119 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_12 = 499712 / 551987 -> p_22 = 1 ->
  p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 +
    p_22 * q_21 * k_12 + p_22 * q_23 * k_32 + p_32 * q_21 * k_13 + p_32 * q_23 * k_33 <> 0 /\
  (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32) / (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 + p_22 * q_21 * k_12 + p_22 * q_23 * k_32 +
    p_32 * q_21 * k_13 + p_32 * q_23 * k_33) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_740 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> k_21 = 512 / 3119 ->
  k_22 = 2607 / 3119 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_12 = 499712 / 551987 -> p_22 = 1 ->
  p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_32 * q_21 * k_13 + p_32 * q_22 * k_23 <> 0 /\
  (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32) / (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_32 * q_21 * k_13 + p_32 * q_22 * k_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    Identity))))))))))))).
Qed.

Lemma III_3a_741 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> k_21 = 512 / 3119 ->
  k_22 = 2607 / 3119 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 ->
  p_33 = 249856 / 466369 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 +
    p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 <> 0 /\
  (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33) / (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 +
    q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 +
    p_33 * q_32 * k_23 + p_33 * q_33 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_742 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> k_21 = 512 / 3119 ->
  k_22 = 2607 / 3119 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 ->
  p_33 = 249856 / 466369 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 +
    p_23 * q_31 * k_12 + p_23 * q_33 * k_32 + p_33 * q_31 * k_13 + p_33 * q_33 * k_33 <> 0 /\
  (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33) / (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 +
    q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 + p_23 * q_31 * k_12 + p_23 * q_33 * k_32 +
    p_33 * q_31 * k_13 + p_33 * q_33 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 Identity)))))))))))).
Qed.

Lemma III_3a_743 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 212075 / 2112578 -> k_12 = 0 -> k_13 = 1900503 / 2112578 -> k_21 = 512 / 3119 ->
  k_22 = 2607 / 3119 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_13 = 0 -> p_23 = 0 ->
  p_33 = 249856 / 466369 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_33 * q_31 * k_13 + p_33 * q_32 * k_23 <> 0 /\
  (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33) / (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 +
    q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_33 * q_31 * k_13 + p_33 * q_32 * k_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_744 :
  forall eps : R,
  eps = 2 / 3125 ->
  1 / 4 * eps = 1 / 6250.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_745 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  p_11 = 34577922129375 / 1547583432687071 -> p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 ->
  p_33 = 1477544443904 / 2711995262021 -> q_11 = 38717311812218353 / 114428512227768184 -> q_21 = 0 ->
  q_31 = 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_746 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_21 = 255852544 / 1694882653 -> k_31 = 0 ->
  p_11 = 34577922129375 / 1547583432687071 -> p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_747 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_11 = 34577922129375 / 1547583432687071 -> p_21 = 0 -> p_31 = 1234450818117 / 2711995262021 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 ->
  k_11 * p_11 * q_11 + k_12 * p_21 * q_11 + k_13 * p_31 * q_11 + k_21 * p_11 * q_12 + k_22 * p_21 * q_12 +
    k_23 * p_31 * q_12 + k_31 * p_11 * q_13 + k_32 * p_21 * q_13 + k_33 * p_31 * q_13 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_748 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_12 = 1513005510557696 / 1547583432687071 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 ->
  q_23 = 0 ->
  k_11 * p_12 * q_21 + k_12 * p_22 * q_21 + k_13 * p_32 * q_21 + k_21 * p_12 * q_22 + k_22 * p_22 * q_22 +
    k_23 * p_32 * q_22 + k_31 * p_12 * q_23 + k_32 * p_22 * q_23 + k_33 * p_32 * q_23 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_749 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 1477544443904 / 2711995262021 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  k_11 * p_13 * q_31 + k_12 * p_23 * q_31 + k_13 * p_33 * q_31 + k_21 * p_13 * q_32 + k_22 * p_23 * q_32 +
    k_23 * p_33 * q_32 + k_31 * p_13 * q_33 + k_32 * p_23 * q_33 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_750 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 1439030109 / 1694882653 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_751 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 75711200415549831 / 77434623624436706 -> k_23 = 0 -> k_33 = 1 ->
  p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 -> p_33 = 1477544443904 / 2711995262021 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_752 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 ->
  p_11 = 34577922129375 / 1547583432687071 -> p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 ->
  p_33 = 1477544443904 / 2711995262021 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_753 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 34577922129375 / 1547583432687071 ->
  p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 -> p_33 = 1477544443904 / 2711995262021 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_23 = 0 -> q_33 = 1 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_754 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  p_11 = 34577922129375 / 1547583432687071 -> p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 ->
  p_33 = 1477544443904 / 2711995262021 -> q_11 = 38717311812218353 / 114428512227768184 -> q_21 = 0 ->
  q_31 = 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 +
    q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 <> 0 /\
  (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31) / (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 +
    q_31 * k_12 * p_23 + q_31 * k_13 * p_33) = 53871429619778203990764840298221457421875 /
    48267158425304745971409100966715355518492914.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_755 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  p_11 = 34577922129375 / 1547583432687071 -> p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 ->
  p_33 = 1477544443904 / 2711995262021 -> q_11 = 38717311812218353 / 114428512227768184 -> q_21 = 0 ->
  q_31 = 0 ->
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 +
    q_21 * k_11 * p_12 + q_21 * k_13 * p_32 + q_31 * k_11 * p_13 + q_31 * k_13 * p_33 <> 0 /\
  (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31) / (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 + q_21 * k_11 * p_12 + q_21 * k_13 * p_32 +
    q_31 * k_11 * p_13 + q_31 * k_13 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_756 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  p_11 = 34577922129375 / 1547583432687071 -> p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 ->
  p_33 = 1477544443904 / 2711995262021 -> q_11 = 38717311812218353 / 114428512227768184 -> q_21 = 0 ->
  q_31 = 0 ->
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_31 * k_11 * p_13 + q_31 * k_12 * p_23 <> 0 /\
  (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31) / (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_31 * k_11 * p_13 + q_31 * k_12 * p_23) = 48213286995684967767418336126417134061071039 /
    48267158425304745971409100966715355518492914.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_757 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 ->
  p_11 = 34577922129375 / 1547583432687071 -> p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 ->
  p_33 = 1477544443904 / 2711995262021 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 +
    q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 <> 0 /\
  (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32) / (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 +
    q_32 * k_22 * p_23 + q_32 * k_23 * p_33) = 387106308962205380378624 / 2614125464788475324399363.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (FromHypothesis 12))))))))))).
Qed.

Lemma III_3a_758 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 ->
  p_11 = 34577922129375 / 1547583432687071 -> p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 ->
  p_33 = 1477544443904 / 2711995262021 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 +
    q_22 * k_21 * p_12 + q_22 * k_23 * p_32 + q_32 * k_21 * p_13 + q_32 * k_23 * p_33 <> 0 /\
  (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32) / (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 + q_22 * k_21 * p_12 + q_22 * k_23 * p_32 +
    q_32 * k_21 * p_13 + q_32 * k_23 * p_33) = 2227019155826269944020739 / 2614125464788475324399363.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (FromHypothesis 12))))))))))).
Qed.

Lemma III_3a_759 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 ->
  p_11 = 34577922129375 / 1547583432687071 -> p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 -> p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 ->
  p_33 = 1477544443904 / 2711995262021 -> q_12 = 0 -> q_22 = 1 -> q_32 = 0 ->
  k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_32 * k_21 * p_13 + q_32 * k_22 * p_23 <> 0 /\
  (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32) / (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_32 * k_21 * p_13 + q_32 * k_22 * p_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 Identity)))).
Qed.

Lemma III_3a_760 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 34577922129375 / 1547583432687071 ->
  p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 -> p_33 = 1477544443904 / 2711995262021 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_23 = 0 -> q_33 = 1 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 +
    q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 <> 0 /\
  (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33) / (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 +
    k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 +
    q_33 * k_32 * p_23 + q_33 * k_33 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 Identity)).
Qed.

Lemma III_3a_761 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 34577922129375 / 1547583432687071 ->
  p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 -> p_33 = 1477544443904 / 2711995262021 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_23 = 0 -> q_33 = 1 ->
  k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 +
    q_23 * k_31 * p_12 + q_23 * k_33 * p_32 + q_33 * k_31 * p_13 + q_33 * k_33 * p_33 <> 0 /\
  (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33) / (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 + q_23 * k_31 * p_12 + q_23 * k_33 * p_32 +
    q_33 * k_31 * p_13 + q_33 * k_33 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_762 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 -> p_11 = 34577922129375 / 1547583432687071 ->
  p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 -> p_33 = 1477544443904 / 2711995262021 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_23 = 0 -> q_33 = 1 ->
  k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_33 * k_31 * p_13 + q_33 * k_32 * p_23 <> 0 /\
  (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33) / (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 +
    k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_33 * k_31 * p_13 + q_33 * k_32 * p_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_763 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_21 = 255852544 / 1694882653 -> k_31 = 0 ->
  p_11 = 34577922129375 / 1547583432687071 -> p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 +
    k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0 /\
  (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31) / (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 +
    k_31 * p_12 * q_23 + k_31 * p_13 * q_33) = 101002114015675720070634441230019140625 /
    88693000131071529564839404543942860938257.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (FromHypothesis 10)))))))))))).
Qed.

Lemma III_3a_764 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_21 = 255852544 / 1694882653 -> k_31 = 0 ->
  p_11 = 34577922129375 / 1547583432687071 -> p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 +
    k_21 * p_11 * q_12 + k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_13 * q_33 <> 0 /\
  (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31) / (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 + k_21 * p_11 * q_12 + k_21 * p_13 * q_32 +
    k_31 * p_11 * q_13 + k_31 * p_13 * q_33) = 88591998017055853844768770102712841797632 /
    88693000131071529564839404543942860938257.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (FromHypothesis 10)))))))))))).
Qed.

Lemma III_3a_765 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_21 = 255852544 / 1694882653 -> k_31 = 0 ->
  p_11 = 34577922129375 / 1547583432687071 -> p_12 = 1513005510557696 / 1547583432687071 -> p_13 = 0 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 <> 0 /\
  (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31) / (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_31 * p_11 * q_13 + k_31 * p_12 * q_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_766 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 1439030109 / 1694882653 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 +
    k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0 /\
  (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32) / (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 +
    k_32 * p_22 * q_23 + k_32 * p_23 * q_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 Identity))))).
Qed.

Lemma III_3a_767 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 1439030109 / 1694882653 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 +
    k_22 * p_21 * q_12 + k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_23 * q_33 <> 0 /\
  (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32) / (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 + k_22 * p_21 * q_12 + k_22 * p_23 * q_32 +
    k_32 * p_21 * q_13 + k_32 * p_23 * q_33) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_768 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 1439030109 / 1694882653 -> k_32 = 0 -> p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 <> 0 /\
  (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32) / (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_32 * p_21 * q_13 + k_32 * p_22 * q_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_769 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 75711200415549831 / 77434623624436706 -> k_23 = 0 -> k_33 = 1 ->
  p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 -> p_33 = 1477544443904 / 2711995262021 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 +
    k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0 /\
  (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33) / (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 +
    p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 +
    k_33 * p_32 * q_23 + k_33 * p_33 * q_33) = 280385259880786917738993264681 / 618531684813466528969601165353.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (FromHypothesis 14))))))))))))))).
Qed.

Lemma III_3a_770 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 75711200415549831 / 77434623624436706 -> k_23 = 0 -> k_33 = 1 ->
  p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 -> p_33 = 1477544443904 / 2711995262021 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 +
    k_23 * p_31 * q_12 + k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_33 * q_33 <> 0 /\
  (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33) / (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 +
    p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 + k_23 * p_31 * q_12 + k_23 * p_33 * q_32 +
    k_33 * p_31 * q_13 + k_33 * p_33 * q_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    Identity)))))).
Qed.

Lemma III_3a_771 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 75711200415549831 / 77434623624436706 -> k_23 = 0 -> k_33 = 1 ->
  p_31 = 1234450818117 / 2711995262021 -> p_32 = 0 -> p_33 = 1477544443904 / 2711995262021 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 <> 0 /\
  (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33) / (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 +
    p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_33 * p_31 * q_13 + k_33 * p_32 * q_23) = 338146424932679611230607900672 / 618531684813466528969601165353.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (FromHypothesis 14))))))))))))))).
Qed.

Lemma III_3a_772 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_11 = 34577922129375 / 1547583432687071 -> p_21 = 0 -> p_31 = 1234450818117 / 2711995262021 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 ->
  q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 +
    p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 <> 0 /\
  (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31) / (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 +
    p_31 * q_12 * k_23 + p_31 * q_13 * k_33) = 24133579212652372985704550483357677759246457 /
    72346866208337340753122886609774811820317496.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_773 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_11 = 34577922129375 / 1547583432687071 -> p_21 = 0 -> p_31 = 1234450818117 / 2711995262021 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 ->
  q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 +
    p_21 * q_11 * k_12 + p_21 * q_13 * k_32 + p_31 * q_11 * k_13 + p_31 * q_13 * k_33 <> 0 /\
  (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31) / (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 + p_21 * q_11 * k_12 + p_21 * q_13 * k_32 +
    p_31 * q_11 * k_13 + p_31 * q_13 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (FromHypothesis
    13))))))))))))).
Qed.

Lemma III_3a_774 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_11 = 34577922129375 / 1547583432687071 -> p_21 = 0 -> p_31 = 1234450818117 / 2711995262021 ->
  q_11 = 38717311812218353 / 114428512227768184 -> q_12 = 0 ->
  q_13 = 75711200415549831 / 114428512227768184 ->
  q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_31 * q_11 * k_13 + p_31 * q_12 * k_23 <> 0 /\
  (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31) / (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_31 * q_11 * k_13 + p_31 * q_12 * k_23) = 48213286995684967767418336126417134061071039 /
    72346866208337340753122886609774811820317496.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_775 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_12 = 1513005510557696 / 1547583432687071 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 ->
  q_23 = 0 ->
  q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 +
    p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 <> 0 /\
  (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32) / (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 +
    p_32 * q_22 * k_23 + p_32 * q_23 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_776 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_12 = 1513005510557696 / 1547583432687071 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 ->
  q_23 = 0 ->
  q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 +
    p_22 * q_21 * k_12 + p_22 * q_23 * k_32 + p_32 * q_21 * k_13 + p_32 * q_23 * k_33 <> 0 /\
  (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32) / (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 + p_22 * q_21 * k_12 + p_22 * q_23 * k_32 +
    p_32 * q_21 * k_13 + p_32 * q_23 * k_33) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_777 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_12 = 1513005510557696 / 1547583432687071 -> p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 ->
  q_23 = 0 ->
  q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_32 * q_21 * k_13 + p_32 * q_22 * k_23 <> 0 /\
  (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32) / (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_32 * q_21 * k_13 + p_32 * q_22 * k_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    Identity))))))))))))).
Qed.

Lemma III_3a_778 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 1477544443904 / 2711995262021 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 +
    p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 <> 0 /\
  (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33) / (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 +
    q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 +
    p_33 * q_32 * k_23 + p_33 * q_33 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_779 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 1477544443904 / 2711995262021 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 +
    p_23 * q_31 * k_12 + p_23 * q_33 * k_32 + p_33 * q_31 * k_13 + p_33 * q_33 * k_33 <> 0 /\
  (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33) / (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 +
    q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 + p_23 * q_31 * k_12 + p_23 * q_33 * k_32 +
    p_33 * q_31 * k_13 + p_33 * q_33 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 Identity)))))))))))).
Qed.

Lemma III_3a_780 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 1723423208886875 / 77434623624436706 -> k_12 = 0 -> k_13 = 75711200415549831 / 77434623624436706 ->
  k_21 = 255852544 / 1694882653 -> k_22 = 1439030109 / 1694882653 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_13 = 0 -> p_23 = 0 -> p_33 = 1477544443904 / 2711995262021 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_33 * q_31 * k_13 + p_33 * q_32 * k_23 <> 0 /\
  (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33) / (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 +
    q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_33 * q_31 * k_13 + p_33 * q_32 * k_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_781 :
  forall eps : R,
  eps = 1 / 6250 ->
  1 / 4 * eps = 1 / 25000.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_782 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 -> p_32 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_31 = 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_783 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 -> k_31 = 0 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_784 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_21 = 0 -> p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  k_11 * p_11 * q_11 + k_12 * p_21 * q_11 + k_13 * p_31 * q_11 + k_21 * p_11 * q_12 + k_22 * p_21 * q_12 +
    k_23 * p_31 * q_12 + k_31 * p_11 * q_13 + k_32 * p_21 * q_13 + k_33 * p_31 * q_13 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_785 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 ->
  p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  k_11 * p_12 * q_21 + k_12 * p_22 * q_21 + k_13 * p_32 * q_21 + k_21 * p_12 * q_22 + k_22 * p_22 * q_22 +
    k_23 * p_32 * q_22 + k_31 * p_12 * q_23 + k_32 * p_22 * q_23 + k_33 * p_32 * q_23 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_786 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_13 = 0 -> p_23 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  k_11 * p_13 * q_31 + k_12 * p_23 * q_31 + k_13 * p_33 * q_31 + k_21 * p_13 * q_32 + k_22 * p_23 * q_32 +
    k_23 * p_33 * q_32 + k_31 * p_13 * q_33 + k_32 * p_23 * q_33 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_787 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_32 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_788 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_23 = 0 -> k_33 = 1 -> p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 ->
  p_32 = 0 -> p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_789 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 -> p_32 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 -> q_12 = 0 -> q_22 = 1 ->
  q_32 = 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_790 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 -> p_32 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_23 = 0 -> q_33 = 1 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11
    11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (StrictSign Gt (Coefficients [] (Int
    1))))))))))))))))))).
Qed.

Lemma III_3a_791 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 -> p_32 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_31 = 0 ->
  k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 +
    q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 <> 0 /\
  (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31) / (k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_11 * p_13 * q_31 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 +
    q_31 * k_12 * p_23 + q_31 * k_13 * p_33) =
    1121836746746328407411930639351485969741192872283505975439524741782317975010994100188696721922755279541015625
    /
    399660502023724878968454374247890853525074619887046155873673860999522224186500730204017832463217626209560441497846.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_792 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 -> p_32 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_31 = 0 ->
  k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 +
    q_21 * k_11 * p_12 + q_21 * k_13 * p_32 + q_31 * k_11 * p_13 + q_31 * k_13 * p_33 <> 0 /\
  (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31) / (k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_12 * p_23 * q_31 + q_11 * k_11 * p_11 + q_11 * k_13 * p_31 + q_21 * k_11 * p_12 + q_21 * k_13 * p_32 +
    q_31 * k_11 * p_13 + q_31 * k_13 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_793 :
  forall k_11 k_12 k_13 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_11 q_21 q_31 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 -> p_32 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_31 = 0 ->
  k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_31 * k_11 * p_13 + q_31 * k_12 * p_23 <> 0 /\
  (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31) / (k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_13 * p_33 * q_31 + q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_31 * k_11 * p_13 + q_31 * k_12 * p_23) =
    399659380186978132640046962317251502039104878694173872367698421474780441868525719209917643766495703454280900482221
    /
    399660502023724878968454374247890853525074619887046155873673860999522224186500730204017832463217626209560441497846.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_794 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 -> p_32 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 -> q_12 = 0 -> q_22 = 1 ->
  q_32 = 0 ->
  k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 +
    q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 <> 0 /\
  (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32) / (k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_21 * p_13 * q_32 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 +
    q_32 * k_22 * p_23 + q_32 * k_23 * p_33) =
    34294521355969509762139574695301900027404586446795928672946618368 /
    231815531635567677031517612636709182175566415417121158513553130291.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (FromHypothesis 12))))))))))).
Qed.

Lemma III_3a_795 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 -> p_32 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 -> q_12 = 0 -> q_22 = 1 ->
  q_32 = 0 ->
  k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 +
    q_22 * k_21 * p_12 + q_22 * k_23 * p_32 + q_32 * k_21 * p_13 + q_32 * k_23 * p_33 <> 0 /\
  (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32) / (k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_22 * p_23 * q_32 + q_12 * k_21 * p_11 + q_12 * k_23 * p_31 + q_22 * k_21 * p_12 + q_22 * k_23 * p_32 +
    q_32 * k_21 * p_13 + q_32 * k_23 * p_33) =
    197521010279598167269378037941407282148161828970325229840606511923 /
    231815531635567677031517612636709182175566415417121158513553130291.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (FromHypothesis 12))))))))))).
Qed.

Lemma III_3a_796 :
  forall k_21 k_22 k_23 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_12 q_22 q_32 : R,
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 -> p_32 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 -> q_12 = 0 -> q_22 = 1 ->
  q_32 = 0 ->
  k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_32 * k_21 * p_13 + q_32 * k_22 * p_23 <> 0 /\
  (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32) / (k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_23 * p_33 * q_32 + q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_32 * k_21 * p_13 + q_32 * k_22 * p_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 Identity)))).
Qed.

Lemma III_3a_797 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 -> p_32 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_23 = 0 -> q_33 = 1 ->
  k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 +
    q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 <> 0 /\
  (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33) / (k_31 * p_11 * q_13 + k_31 * p_12 * q_23 +
    k_31 * p_13 * q_33 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 +
    q_33 * k_32 * p_23 + q_33 * k_33 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 Identity)).
Qed.

Lemma III_3a_798 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 -> p_32 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_23 = 0 -> q_33 = 1 ->
  k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 +
    q_23 * k_31 * p_12 + q_23 * k_33 * p_32 + q_33 * k_31 * p_13 + q_33 * k_33 * p_33 <> 0 /\
  (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33) / (k_32 * p_21 * q_13 + k_32 * p_22 * q_23 +
    k_32 * p_23 * q_33 + q_13 * k_31 * p_11 + q_13 * k_33 * p_31 + q_23 * k_31 * p_12 + q_23 * k_33 * p_32 +
    q_33 * k_31 * p_13 + q_33 * k_33 * p_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_799 :
  forall k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 q_13 q_23 q_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 -> p_32 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_23 = 0 -> q_33 = 1 ->
  k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_33 * k_31 * p_13 + q_33 * k_32 * p_23 <> 0 /\
  (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33) / (k_33 * p_31 * q_13 + k_33 * p_32 * q_23 +
    k_33 * p_33 * q_33 + q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_33 * k_31 * p_13 + q_33 * k_32 * p_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 12 + Var 0 * Var 4 * Var 13 + Var 0 * Var 5 * Var 14 +
    Var 1 * Var 6 * Var 12 + Var 1 * Var 7 * Var 13 + Var 1 * Var 8 * Var 14 + Var 2 * Var 9 * Var 12 + Var 2
    * Var 10 * Var 13 + Var 2 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3
    3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10
    10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 Identity))).
Qed.

Lemma III_3a_800 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 -> k_31 = 0 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 +
    k_21 * p_12 * q_22 + k_21 * p_13 * q_32 + k_31 * p_12 * q_23 + k_31 * p_13 * q_33 <> 0 /\
  (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31) / (p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_11 * q_13 * k_31 + k_11 * p_12 * q_21 + k_11 * p_13 * q_31 + k_21 * p_12 * q_22 + k_21 * p_13 * q_32 +
    k_31 * p_12 * q_23 + k_31 * p_13 * q_33) =
    14223791985156465805973541011547132097223632023251925301020436032835305651332437089945945601959228515625 /
    4962216520230572765567952748010041383032980710960512113863608130292517818615609661067986962790604697839248681.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (FromHypothesis 10)))))))))))).
Qed.

Lemma III_3a_801 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 -> k_31 = 0 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 +
    k_21 * p_11 * q_12 + k_21 * p_13 * q_32 + k_31 * p_11 * q_13 + k_31 * p_13 * q_33 <> 0 /\
  (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31) / (p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_12 * q_23 * k_31 + k_11 * p_11 * q_11 + k_11 * p_13 * q_31 + k_21 * p_11 * q_12 + k_21 * p_13 * q_32 +
    k_31 * p_11 * q_13 + k_31 * p_13 * q_33) =
    4962202296438587609102146774469029835900883487328488861938307109856484983309958328630897016845002738610733056
    /
    4962216520230572765567952748010041383032980710960512113863608130292517818615609661067986962790604697839248681.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (FromHypothesis 10)))))))))))).
Qed.

Lemma III_3a_802 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 -> k_31 = 0 ->
  p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 -> p_13 = 0 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 +
    k_21 * p_11 * q_12 + k_21 * p_12 * q_22 + k_31 * p_11 * q_13 + k_31 * p_12 * q_23 <> 0 /\
  (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31) / (p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_13 * q_33 * k_31 + k_11 * p_11 * q_11 + k_11 * p_12 * q_21 + k_21 * p_11 * q_12 + k_21 * p_12 * q_22 +
    k_31 * p_11 * q_13 + k_31 * p_12 * q_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_803 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_32 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 +
    k_22 * p_22 * q_22 + k_22 * p_23 * q_32 + k_32 * p_22 * q_23 + k_32 * p_23 * q_33 <> 0 /\
  (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32) / (p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_21 * q_13 * k_32 + k_12 * p_22 * q_21 + k_12 * p_23 * q_31 + k_22 * p_22 * q_22 + k_22 * p_23 * q_32 +
    k_32 * p_22 * q_23 + k_32 * p_23 * q_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 Identity))))).
Qed.

Lemma III_3a_804 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_32 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 +
    k_22 * p_21 * q_12 + k_22 * p_23 * q_32 + k_32 * p_21 * q_13 + k_32 * p_23 * q_33 <> 0 /\
  (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32) / (p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_22 * q_23 * k_32 + k_12 * p_21 * q_11 + k_12 * p_23 * q_31 + k_22 * p_21 * q_12 + k_22 * p_23 * q_32 +
    k_32 * p_21 * q_13 + k_32 * p_23 * q_33) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_805 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_12 = 0 -> k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_32 = 0 -> p_21 = 0 ->
  p_22 = 1 -> p_23 = 0 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 +
    k_22 * p_21 * q_12 + k_22 * p_22 * q_22 + k_32 * p_21 * q_13 + k_32 * p_22 * q_23 <> 0 /\
  (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32) / (p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_23 * q_33 * k_32 + k_12 * p_21 * q_11 + k_12 * p_22 * q_21 + k_22 * p_21 * q_12 + k_22 * p_22 * q_22 +
    k_32 * p_21 * q_13 + k_32 * p_22 * q_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 Identity))))))).
Qed.

Lemma III_3a_806 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_23 = 0 -> k_33 = 1 -> p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 ->
  p_32 = 0 -> p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 +
    k_23 * p_32 * q_22 + k_23 * p_33 * q_32 + k_33 * p_32 * q_23 + k_33 * p_33 * q_33 <> 0 /\
  (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33) / (p_31 * q_11 * k_13 + p_31 * q_12 * k_23 +
    p_31 * q_13 * k_33 + k_13 * p_32 * q_21 + k_13 * p_33 * q_31 + k_23 * p_32 * q_22 + k_23 * p_33 * q_32 +
    k_33 * p_32 * q_23 + k_33 * p_33 * q_33) =
    40554885011976282050607274071619592676145580910487657758609881226212020677 /
    89482553338840597671172965684724928106905485735133851147252530484355535301.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (FromHypothesis 14))))))))))))))).
Qed.

Lemma III_3a_807 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_23 = 0 -> k_33 = 1 -> p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 ->
  p_32 = 0 -> p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 +
    k_23 * p_31 * q_12 + k_23 * p_33 * q_32 + k_33 * p_31 * q_13 + k_33 * p_33 * q_33 <> 0 /\
  (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33) / (p_32 * q_21 * k_13 + p_32 * q_22 * k_23 +
    p_32 * q_23 * k_33 + k_13 * p_31 * q_11 + k_13 * p_33 * q_31 + k_23 * p_31 * q_12 + k_23 * p_33 * q_32 +
    k_33 * p_31 * q_13 + k_33 * p_33 * q_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4
    Identity)))))).
Qed.

Lemma III_3a_808 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 q_11 q_12 q_13 q_21 q_22 q_23 q_31 q_32 q_33 : R,
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_23 = 0 -> k_33 = 1 -> p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 ->
  p_32 = 0 -> p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 -> q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 +
    k_23 * p_31 * q_12 + k_23 * p_32 * q_22 + k_33 * p_31 * q_13 + k_33 * p_32 * q_23 <> 0 /\
  (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33) / (p_33 * q_31 * k_13 + p_33 * q_32 * k_23 +
    p_33 * q_33 * k_33 + k_13 * p_31 * q_11 + k_13 * p_32 * q_21 + k_23 * p_31 * q_12 + k_23 * p_32 * q_22 +
    k_33 * p_31 * q_13 + k_33 * p_32 * q_23) =
    48927668326864315620565691613105335430759904824646193388642649258143514624 /
    89482553338840597671172965684724928106905485735133851147252530484355535301.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 0 * Var 4 * Var 9 + Var 0 * Var 5 * Var 12 +
    Var 1 * Var 3 * Var 7 + Var 1 * Var 4 * Var 10 + Var 1 * Var 5 * Var 13 + Var 2 * Var 3 * Var 8 + Var 2 *
    Var 4 * Var 11 + Var 2 * Var 5 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3
    (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10
    (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (FromHypothesis 14))))))))))))))).
Qed.

Lemma III_3a_809 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_21 = 0 -> p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 +
    p_21 * q_12 * k_22 + p_21 * q_13 * k_32 + p_31 * q_12 * k_23 + p_31 * q_13 * k_33 <> 0 /\
  (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 + q_11 * k_13 * p_31) / (q_11 * k_11 * p_11 + q_11 * k_12 * p_21 +
    q_11 * k_13 * p_31 + p_11 * q_12 * k_21 + p_11 * q_13 * k_31 + p_21 * q_12 * k_22 + p_21 * q_13 * k_32 +
    p_31 * q_12 * k_23 + p_31 * q_13 * k_33) =
    199830251011862439484227187123945426762537309943523077936836930499761112093250365102008916231608813104780220748923
    /
    599489631198840572124274149441196928801642188637696950304535351974541553961776084311926559998104516559061121231144.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_810 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_21 = 0 -> p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 +
    p_21 * q_11 * k_12 + p_21 * q_13 * k_32 + p_31 * q_11 * k_13 + p_31 * q_13 * k_33 <> 0 /\
  (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 + q_12 * k_23 * p_31) / (q_12 * k_21 * p_11 + q_12 * k_22 * p_21 +
    q_12 * k_23 * p_31 + p_11 * q_11 * k_11 + p_11 * q_13 * k_31 + p_21 * q_11 * k_12 + p_21 * q_13 * k_32 +
    p_31 * q_11 * k_13 + p_31 * q_13 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (FromHypothesis
    13))))))))))))).
Qed.

Lemma III_3a_811 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_21 p_31 q_11 q_12 q_13 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_11 = 101002114015675720070634441230019140625 / 88693000131071529564839404543942860938257 ->
  p_21 = 0 -> p_31 = 280385259880786917738993264681 / 618531684813466528969601165353 ->
  q_11 = 24133579212652372985704550483357677759246457 / 72346866208337340753122886609774811820317496 ->
  q_12 = 0 ->
  q_13 = 48213286995684967767418336126417134061071039 / 72346866208337340753122886609774811820317496 ->
  q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 +
    p_21 * q_11 * k_12 + p_21 * q_12 * k_22 + p_31 * q_11 * k_13 + p_31 * q_12 * k_23 <> 0 /\
  (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 + q_13 * k_33 * p_31) / (q_13 * k_31 * p_11 + q_13 * k_32 * p_21 +
    q_13 * k_33 * p_31 + p_11 * q_11 * k_11 + p_11 * q_12 * k_21 + p_21 * q_11 * k_12 + p_21 * q_12 * k_22 +
    p_31 * q_11 * k_13 + p_31 * q_12 * k_23) =
    399659380186978132640046962317251502039104878694173872367698421474780441868525719209917643766495703454280900482221
    /
    599489631198840572124274149441196928801642188637696950304535351974541553961776084311926559998104516559061121231144.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (Eliminate 12 12 (Eliminate 13 13 (FromHypothesis 14)))))))))))))))).
Qed.

Lemma III_3a_812 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 ->
  p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 +
    p_22 * q_22 * k_22 + p_22 * q_23 * k_32 + p_32 * q_22 * k_23 + p_32 * q_23 * k_33 <> 0 /\
  (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 + q_21 * k_13 * p_32) / (q_21 * k_11 * p_12 + q_21 * k_12 * p_22 +
    q_21 * k_13 * p_32 + p_12 * q_22 * k_21 + p_12 * q_23 * k_31 + p_22 * q_22 * k_22 + p_22 * q_23 * k_32 +
    p_32 * q_22 * k_23 + p_32 * q_23 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_813 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 ->
  p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 +
    p_22 * q_21 * k_12 + p_22 * q_23 * k_32 + p_32 * q_21 * k_13 + p_32 * q_23 * k_33 <> 0 /\
  (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 + q_22 * k_23 * p_32) / (q_22 * k_21 * p_12 + q_22 * k_22 * p_22 +
    q_22 * k_23 * p_32 + p_12 * q_21 * k_11 + p_12 * q_23 * k_31 + p_22 * q_21 * k_12 + p_22 * q_23 * k_32 +
    p_32 * q_21 * k_13 + p_32 * q_23 * k_33) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_814 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_12 p_22 p_32 q_21 q_22 q_23 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_12 = 88591998017055853844768770102712841797632 / 88693000131071529564839404543942860938257 ->
  p_22 = 1 -> p_32 = 0 -> q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 +
    p_22 * q_21 * k_12 + p_22 * q_22 * k_22 + p_32 * q_21 * k_13 + p_32 * q_22 * k_23 <> 0 /\
  (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 + q_23 * k_33 * p_32) / (q_23 * k_31 * p_12 + q_23 * k_32 * p_22 +
    q_23 * k_33 * p_32 + p_12 * q_21 * k_11 + p_12 * q_22 * k_21 + p_22 * q_21 * k_12 + p_22 * q_22 * k_22 +
    p_32 * q_21 * k_13 + p_32 * q_22 * k_23) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    Identity))))))))))))).
Qed.

Lemma III_3a_815 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_13 = 0 -> p_23 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 +
    p_23 * q_32 * k_22 + p_23 * q_33 * k_32 + p_33 * q_32 * k_23 + p_33 * q_33 * k_33 <> 0 /\
  (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 + q_31 * k_13 * p_33) / (q_31 * k_11 * p_13 + q_31 * k_12 * p_23 +
    q_31 * k_13 * p_33 + p_13 * q_32 * k_21 + p_13 * q_33 * k_31 + p_23 * q_32 * k_22 + p_23 * q_33 * k_32 +
    p_33 * q_32 * k_23 + p_33 * q_33 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_816 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_13 = 0 -> p_23 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 +
    p_23 * q_31 * k_12 + p_23 * q_33 * k_32 + p_33 * q_31 * k_13 + p_33 * q_33 * k_33 <> 0 /\
  (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 + q_32 * k_23 * p_33) / (q_32 * k_21 * p_13 + q_32 * k_22 * p_23 +
    q_32 * k_23 * p_33 + p_13 * q_31 * k_11 + p_13 * q_33 * k_31 + p_23 * q_31 * k_12 + p_23 * q_33 * k_32 +
    p_33 * q_31 * k_13 + p_33 * q_33 * k_33) = 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 Identity)))))))))))).
Qed.

Lemma III_3a_817 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_13 p_23 p_33 q_31 q_32 q_33 : R,
  k_11 = 53871429619778203990764840298221457421875 / 48267158425304745971409100966715355518492914 ->
  k_12 = 0 ->
  k_13 = 48213286995684967767418336126417134061071039 / 48267158425304745971409100966715355518492914 ->
  k_21 = 387106308962205380378624 / 2614125464788475324399363 ->
  k_22 = 2227019155826269944020739 / 2614125464788475324399363 -> k_23 = 0 -> k_31 = 0 -> k_32 = 0 ->
  k_33 = 1 -> p_13 = 0 -> p_23 = 0 ->
  p_33 = 338146424932679611230607900672 / 618531684813466528969601165353 -> q_31 = 0 -> q_32 = 0 ->
  q_33 = 1 ->
  q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 +
    p_23 * q_31 * k_12 + p_23 * q_32 * k_22 + p_33 * q_31 * k_13 + p_33 * q_32 * k_23 <> 0 /\
  (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 + q_33 * k_33 * p_33) / (q_33 * k_31 * p_13 + q_33 * k_32 * p_23 +
    q_33 * k_33 * p_33 + p_13 * q_31 * k_11 + p_13 * q_32 * k_21 + p_23 * q_31 * k_12 + p_23 * q_32 * k_22 +
    p_33 * q_31 * k_13 + p_33 * q_32 * k_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 * Var 12 + Var 1 * Var 10 * Var 12 + Var 2 * Var 11 * Var 12
    + Var 3 * Var 9 * Var 13 + Var 4 * Var 10 * Var 13 + Var 5 * Var 11 * Var 13 + Var 6 * Var 9 * Var 14 +
    Var 7 * Var 10 * Var 14 + Var 8 * Var 11 * Var 14) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (Eliminate 3 3 (Eliminate 4 4 (Eliminate 5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9
    (Eliminate 10 10 (Eliminate 11 11 (Eliminate 12 12 (Eliminate 13 13 (Eliminate 14 14 (Coefficients [] (Int
    1)))))))))))))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Eliminate 4 4 (Eliminate
    5 5 (Eliminate 6 6 (Eliminate 7 7 (Eliminate 8 8 (Eliminate 9 9 (Eliminate 10 10 (Eliminate 11 11
    (FromHypothesis 12)))))))))))))).
Qed.

Lemma III_3a_818 :
  forall eps : R,
  eps = 1 / 25000 ->
  1 / 4 * eps = 1 / 100000.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_819 :
  forall k_11 : R,
  k_11 =
    1121836746746328407411930639351485969741192872283505975439524741782317975010994100188696721922755279541015625
    /
    399660502023724878968454374247890853525074619887046155873673860999522224186500730204017832463217626209560441497846
    ->
  k_11 >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_820 :
  forall k_12 : R,
  k_12 = 0 ->
  k_12 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_821 :
  forall k_13 : R,
  k_13 =
    399659380186978132640046962317251502039104878694173872367698421474780441868525719209917643766495703454280900482221
    /
    399660502023724878968454374247890853525074619887046155873673860999522224186500730204017832463217626209560441497846
    ->
  k_13 >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_822 :
  forall k_21 : R,
  k_21 = 34294521355969509762139574695301900027404586446795928672946618368 /
    231815531635567677031517612636709182175566415417121158513553130291 ->
  k_21 >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_823 :
  forall k_22 : R,
  k_22 = 197521010279598167269378037941407282148161828970325229840606511923 /
    231815531635567677031517612636709182175566415417121158513553130291 ->
  k_22 >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_824 :
  forall k_23 : R,
  k_23 = 0 ->
  k_23 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_825 :
  forall k_31 : R,
  k_31 = 0 ->
  k_31 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_826 :
  forall k_32 : R,
  k_32 = 0 ->
  k_32 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_827 :
  forall k_33 : R,
  k_33 = 1 ->
  k_33 >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_828 :
  forall p_11 : R,
  p_11 =
    14223791985156465805973541011547132097223632023251925301020436032835305651332437089945945601959228515625 /
    4962216520230572765567952748010041383032980710960512113863608130292517818615609661067986962790604697839248681
    ->
  p_11 >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_829 :
  forall p_12 : R,
  p_12 =
    4962202296438587609102146774469029835900883487328488861938307109856484983309958328630897016845002738610733056
    /
    4962216520230572765567952748010041383032980710960512113863608130292517818615609661067986962790604697839248681
    ->
  p_12 >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_830 :
  forall p_13 : R,
  p_13 = 0 ->
  p_13 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_831 :
  forall p_21 : R,
  p_21 = 0 ->
  p_21 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_832 :
  forall p_22 : R,
  p_22 = 1 ->
  p_22 >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_833 :
  forall p_23 : R,
  p_23 = 0 ->
  p_23 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_834 :
  forall p_31 : R,
  p_31 = 40554885011976282050607274071619592676145580910487657758609881226212020677 /
    89482553338840597671172965684724928106905485735133851147252530484355535301 ->
  p_31 >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_835 :
  forall p_32 : R,
  p_32 = 0 ->
  p_32 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_836 :
  forall p_33 : R,
  p_33 = 48927668326864315620565691613105335430759904824646193388642649258143514624 /
    89482553338840597671172965684724928106905485735133851147252530484355535301 ->
  p_33 >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_837 :
  forall q_11 : R,
  q_11 =
    199830251011862439484227187123945426762537309943523077936836930499761112093250365102008916231608813104780220748923
    /
    599489631198840572124274149441196928801642188637696950304535351974541553961776084311926559998104516559061121231144
    ->
  q_11 >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_838 :
  forall q_12 : R,
  q_12 = 0 ->
  q_12 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_839 :
  forall q_13 : R,
  q_13 =
    399659380186978132640046962317251502039104878694173872367698421474780441868525719209917643766495703454280900482221
    /
    599489631198840572124274149441196928801642188637696950304535351974541553961776084311926559998104516559061121231144
    ->
  q_13 >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_840 :
  forall q_21 : R,
  q_21 = 0 ->
  q_21 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_841 :
  forall q_22 : R,
  q_22 = 1 ->
  q_22 >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_842 :
  forall q_23 : R,
  q_23 = 0 ->
  q_23 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_843 :
  forall q_31 : R,
  q_31 = 0 ->
  q_31 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_844 :
  forall q_32 : R,
  q_32 = 0 ->
  q_32 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3a_845 :
  forall q_33 : R,
  q_33 = 1 ->
  q_33 >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_846 :
  forall k_11 k_12 k_13 : R,
  k_11 =
    1121836746746328407411930639351485969741192872283505975439524741782317975010994100188696721922755279541015625
    /
    399660502023724878968454374247890853525074619887046155873673860999522224186500730204017832463217626209560441497846
    ->
  k_12 = 0 ->
  k_13 =
    399659380186978132640046962317251502039104878694173872367698421474780441868525719209917643766495703454280900482221
    /
    399660502023724878968454374247890853525074619887046155873673860999522224186500730204017832463217626209560441497846
    ->
  k_11 + k_12 + k_13 = 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (FromHypothesis 2)))).
Qed.

Lemma III_3a_847 :
  forall k_21 k_22 k_23 : R,
  k_21 = 34294521355969509762139574695301900027404586446795928672946618368 /
    231815531635567677031517612636709182175566415417121158513553130291 ->
  k_22 = 197521010279598167269378037941407282148161828970325229840606511923 /
    231815531635567677031517612636709182175566415417121158513553130291 ->
  k_23 = 0 ->
  k_21 + k_22 + k_23 = 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (FromHypothesis 2)))).
Qed.

Lemma III_3a_848 :
  forall k_31 k_32 k_33 : R,
  k_31 = 0 -> k_32 = 0 -> k_33 = 1 ->
  k_31 + k_32 + k_33 = 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (FromHypothesis 2)))).
Qed.

Lemma III_3a_849 :
  forall p_11 p_12 p_13 : R,
  p_11 =
    14223791985156465805973541011547132097223632023251925301020436032835305651332437089945945601959228515625 /
    4962216520230572765567952748010041383032980710960512113863608130292517818615609661067986962790604697839248681
    ->
  p_12 =
    4962202296438587609102146774469029835900883487328488861938307109856484983309958328630897016845002738610733056
    /
    4962216520230572765567952748010041383032980710960512113863608130292517818615609661067986962790604697839248681
    ->
  p_13 = 0 ->
  p_11 + p_12 + p_13 = 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (FromHypothesis 2)))).
Qed.

Lemma III_3a_850 :
  forall p_21 p_22 p_23 : R,
  p_21 = 0 -> p_22 = 1 -> p_23 = 0 ->
  p_21 + p_22 + p_23 = 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (FromHypothesis 2)))).
Qed.

Lemma III_3a_851 :
  forall p_31 p_32 p_33 : R,
  p_31 = 40554885011976282050607274071619592676145580910487657758609881226212020677 /
    89482553338840597671172965684724928106905485735133851147252530484355535301 ->
  p_32 = 0 ->
  p_33 = 48927668326864315620565691613105335430759904824646193388642649258143514624 /
    89482553338840597671172965684724928106905485735133851147252530484355535301 ->
  p_31 + p_32 + p_33 = 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (FromHypothesis 2)))).
Qed.

Lemma III_3a_852 :
  forall q_11 q_12 q_13 : R,
  q_11 =
    199830251011862439484227187123945426762537309943523077936836930499761112093250365102008916231608813104780220748923
    /
    599489631198840572124274149441196928801642188637696950304535351974541553961776084311926559998104516559061121231144
    ->
  q_12 = 0 ->
  q_13 =
    399659380186978132640046962317251502039104878694173872367698421474780441868525719209917643766495703454280900482221
    /
    599489631198840572124274149441196928801642188637696950304535351974541553961776084311926559998104516559061121231144
    ->
  q_11 + q_12 + q_13 = 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (FromHypothesis 2)))).
Qed.

Lemma III_3a_853 :
  forall q_21 q_22 q_23 : R,
  q_21 = 0 -> q_22 = 1 -> q_23 = 0 ->
  q_21 + q_22 + q_23 = 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (FromHypothesis 2)))).
Qed.

Lemma III_3a_854 :
  forall q_31 q_32 q_33 : R,
  q_31 = 0 -> q_32 = 0 -> q_33 = 1 ->
  q_31 + q_32 + q_33 = 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (FromHypothesis 2)))).
Qed.

Lemma III_3a_855 :
  forall mu : R,
  mu = 1 / 10 ->
  mu > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_856 :
  forall eps : R,
  eps = 1 / 100000 ->
  eps >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_3a_857 :
  forall eps mu : R,
  eps = 1 / 100000 -> mu = 1 / 10 ->
  24 * eps <= mu ^ 2.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_3a_858 :
  forall k_21 eps mu : R,
  k_21 = 34294521355969509762139574695301900027404586446795928672946618368 /
    231815531635567677031517612636709182175566415417121158513553130291 ->
  eps = 1 / 100000 -> mu = 1 / 10 ->
  k_21 >= mu + 8 * eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))).
Qed.

Lemma III_3a_859 :
  forall k_22 eps mu : R,
  k_22 = 197521010279598167269378037941407282148161828970325229840606511923 /
    231815531635567677031517612636709182175566415417121158513553130291 ->
  eps = 1 / 100000 -> mu = 1 / 10 ->
  k_22 >= mu + 8 * eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))).
Qed.

Lemma III_3a_860 :
  forall p_31 eps mu : R,
  p_31 = 40554885011976282050607274071619592676145580910487657758609881226212020677 /
    89482553338840597671172965684724928106905485735133851147252530484355535301 ->
  eps = 1 / 100000 -> mu = 1 / 10 ->
  p_31 >= mu + 8 * eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))).
Qed.

Lemma III_3a_861 :
  forall p_33 eps mu : R,
  p_33 = 48927668326864315620565691613105335430759904824646193388642649258143514624 /
    89482553338840597671172965684724928106905485735133851147252530484355535301 ->
  eps = 1 / 100000 -> mu = 1 / 10 ->
  p_33 >= mu + 8 * eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))).
Qed.

Lemma III_3a_862 :
  forall q_11 eps mu : R,
  q_11 =
    199830251011862439484227187123945426762537309943523077936836930499761112093250365102008916231608813104780220748923
    /
    599489631198840572124274149441196928801642188637696950304535351974541553961776084311926559998104516559061121231144
    ->
  eps = 1 / 100000 -> mu = 1 / 10 ->
  q_11 >= mu + 8 * eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))).
Qed.

Lemma III_3a_863 :
  forall q_13 eps mu : R,
  q_13 =
    399659380186978132640046962317251502039104878694173872367698421474780441868525719209917643766495703454280900482221
    /
    599489631198840572124274149441196928801642188637696950304535351974541553961776084311926559998104516559061121231144
    ->
  eps = 1 / 100000 -> mu = 1 / 10 ->
  q_13 >= mu + 8 * eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))).
Qed.

Lemma III_3a_864 :
  forall q_33 eps mu : R,
  q_33 = 1 -> eps = 1 / 100000 -> mu = 1 / 10 ->
  q_33 >= mu + 8 * eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))).
Qed.

Lemma III_3a_865 :
  forall k_11 eps : R,
  k_11 =
    1121836746746328407411930639351485969741192872283505975439524741782317975010994100188696721922755279541015625
    /
    399660502023724878968454374247890853525074619887046155873673860999522224186500730204017832463217626209560441497846
    ->
  eps = 1 / 100000 ->
  k_11 <= eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_3a_866 :
  forall k_12 eps : R,
  k_12 = 0 -> eps = 1 / 100000 ->
  k_12 <= eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_3a_867 :
  forall k_23 eps : R,
  k_23 = 0 -> eps = 1 / 100000 ->
  k_23 <= eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_3a_868 :
  forall k_31 eps : R,
  k_31 = 0 -> eps = 1 / 100000 ->
  k_31 <= eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_3a_869 :
  forall k_32 eps : R,
  k_32 = 0 -> eps = 1 / 100000 ->
  k_32 <= eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_3a_870 :
  forall p_11 eps : R,
  p_11 =
    14223791985156465805973541011547132097223632023251925301020436032835305651332437089945945601959228515625 /
    4962216520230572765567952748010041383032980710960512113863608130292517818615609661067986962790604697839248681
    ->
  eps = 1 / 100000 ->
  p_11 <= eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_3a_871 :
  forall p_13 eps : R,
  p_13 = 0 -> eps = 1 / 100000 ->
  p_13 <= eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_3a_872 :
  forall p_21 eps : R,
  p_21 = 0 -> eps = 1 / 100000 ->
  p_21 <= eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_3a_873 :
  forall p_23 eps : R,
  p_23 = 0 -> eps = 1 / 100000 ->
  p_23 <= eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_3a_874 :
  forall p_32 eps : R,
  p_32 = 0 -> eps = 1 / 100000 ->
  p_32 <= eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_3a_875 :
  forall q_12 eps : R,
  q_12 = 0 -> eps = 1 / 100000 ->
  q_12 <= eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_3a_876 :
  forall q_21 eps : R,
  q_21 = 0 -> eps = 1 / 100000 ->
  q_21 <= eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_3a_877 :
  forall q_23 eps : R,
  q_23 = 0 -> eps = 1 / 100000 ->
  q_23 <= eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_3a_878 :
  forall q_32 eps : R,
  q_32 = 0 -> eps = 1 / 100000 ->
  q_32 <= eps.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.
