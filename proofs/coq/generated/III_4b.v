(* Theorem III.4b: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_4b_1 :
  forall k_11 k_12 k_13 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 ->
  k_11 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_4b_2 :
  forall k_11 k_12 k_13 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 -> k_11 <= 1 ->
  k_12 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0] (Int 1))))).
Qed.

Lemma III_4b_3 :
  forall k_11 k_12 k_13 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 -> k_11 <= 1 -> k_12 <= 1 ->
  k_13 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma III_4b_4 :
  forall k_21 k_22 k_23 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 ->
  k_21 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_4b_5 :
  forall k_21 k_22 k_23 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 -> k_21 <= 1 ->
  k_22 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0] (Int 1))))).
Qed.

Lemma III_4b_6 :
  forall k_21 k_22 k_23 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 -> k_21 <= 1 -> k_22 <= 1 ->
  k_23 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma III_4b_7 :
  forall k_31 k_32 k_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> k_31 + k_32 + k_33 = 1 ->
  k_31 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_4b_8 :
  forall k_31 k_32 k_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> k_31 + k_32 + k_33 = 1 -> k_31 <= 1 ->
  k_32 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0] (Int 1))))).
Qed.

Lemma III_4b_9 :
  forall k_31 k_32 k_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> k_31 + k_32 + k_33 = 1 -> k_31 <= 1 -> k_32 <= 1 ->
  k_33 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma III_4b_10 :
  forall p_11 p_12 p_13 : R,
  p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 ->
  p_11 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_4b_11 :
  forall p_11 p_12 p_13 : R,
  p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 -> p_11 <= 1 ->
  p_12 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0] (Int 1))))).
Qed.

Lemma III_4b_12 :
  forall p_11 p_12 p_13 : R,
  p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 -> p_11 <= 1 -> p_12 <= 1 ->
  p_13 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma III_4b_13 :
  forall p_21 p_22 p_23 : R,
  p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 ->
  p_21 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_4b_14 :
  forall p_21 p_22 p_23 : R,
  p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 -> p_21 <= 1 ->
  p_22 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0] (Int 1))))).
Qed.

Lemma III_4b_15 :
  forall p_21 p_22 p_23 : R,
  p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 -> p_21 <= 1 -> p_22 <= 1 ->
  p_23 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma III_4b_16 :
  forall p_31 p_32 p_33 : R,
  p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 ->
  p_31 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1))))).
Qed.

Lemma III_4b_17 :
  forall p_31 p_32 p_33 : R,
  p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 -> p_31 <= 1 ->
  p_32 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0] (Int 1))))).
Qed.

Lemma III_4b_18 :
  forall p_31 p_32 p_33 : R,
  p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 -> p_31 <= 1 -> p_32 <= 1 ->
  p_33 <= 1.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))).
Qed.

Lemma III_4b_19 :
  forall k_11 p_11 : R,
  k_11 >= 0 -> p_11 >= 0 -> k_11 <= 1 -> p_11 <= 1 ->
  k_11 * p_11 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_4b_20 :
  forall k_12 p_21 : R,
  k_12 >= 0 -> p_21 >= 0 -> k_12 <= 1 -> p_21 <= 1 ->
  k_12 * p_21 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_4b_21 :
  forall k_13 p_31 : R,
  k_13 >= 0 -> p_31 >= 0 -> k_13 <= 1 -> p_31 <= 1 ->
  k_13 * p_31 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_4b_22 :
  forall k_21 p_12 : R,
  k_21 >= 0 -> p_12 >= 0 -> k_21 <= 1 -> p_12 <= 1 ->
  k_21 * p_12 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_4b_23 :
  forall k_22 p_22 : R,
  k_22 >= 0 -> p_22 >= 0 -> k_22 <= 1 -> p_22 <= 1 ->
  k_22 * p_22 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_4b_24 :
  forall k_23 p_32 : R,
  k_23 >= 0 -> p_32 >= 0 -> k_23 <= 1 -> p_32 <= 1 ->
  k_23 * p_32 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_4b_25 :
  forall k_31 p_13 : R,
  k_31 >= 0 -> p_13 >= 0 -> k_31 <= 1 -> p_13 <= 1 ->
  k_31 * p_13 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_4b_26 :
  forall k_32 p_23 : R,
  k_32 >= 0 -> p_23 >= 0 -> k_32 <= 1 -> p_23 <= 1 ->
  k_32 * p_23 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_4b_27 :
  forall k_33 p_33 : R,
  k_33 >= 0 -> p_33 >= 0 -> k_33 <= 1 -> p_33 <= 1 ->
  k_33 * p_33 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_4b_28 :
  forall k_11 k_12 k_13 p_11 p_21 p_31 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_31 >= 0 -> k_11 + k_12 + k_13 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_31 <= 1 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 <= 1.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Combination [term 1 (Int 1) [0; 10]%nat; term 1 (Int 1) [1; 11]%nat;
    term 1 (Int 1) [2; 12]%nat] None))).
Qed.

Lemma III_4b_29 :
  forall k_21 k_22 k_23 p_12 p_22 p_32 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> p_12 >= 0 -> p_22 >= 0 -> p_32 >= 0 -> k_21 + k_22 + k_23 = 1 ->
  k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> p_12 <= 1 -> p_22 <= 1 -> p_32 <= 1 ->
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 <= 1.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Combination [term 1 (Int 1) [0; 10]%nat; term 1 (Int 1) [1; 11]%nat;
    term 1 (Int 1) [2; 12]%nat] None))).
Qed.

Lemma III_4b_30 :
  forall k_31 k_32 k_33 p_13 p_23 p_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_13 >= 0 -> p_23 >= 0 -> p_33 >= 0 -> k_31 + k_32 + k_33 = 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_33 <= 1 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 <= 1.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Combination [term 1 (Int 1) [0; 10]%nat; term 1 (Int 1) [1; 11]%nat;
    term 1 (Int 1) [2; 12]%nat] None))).
Qed.

Lemma III_4b_31 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 ->
  k_11 <= 1 -> k_21 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 ->
  k_11 * p_11 + k_21 * p_12 + k_31 * p_13 <= 1.
Proof.
  certify (Certificate [] (Eliminate 6 5 (Combination [term 1 (Int 1) [3; 7]%nat; term 1 (Int 1) [4; 8]%nat;
    term 1 (Int 1) [5; 9]%nat] None))).
Qed.

Lemma III_4b_32 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 : R,
  k_12 >= 0 -> k_22 >= 0 -> k_32 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 ->
  k_12 <= 1 -> k_22 <= 1 -> k_32 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 ->
  k_12 * p_21 + k_22 * p_22 + k_32 * p_23 <= 1.
Proof.
  certify (Certificate [] (Eliminate 6 5 (Combination [term 1 (Int 1) [3; 7]%nat; term 1 (Int 1) [4; 8]%nat;
    term 1 (Int 1) [5; 9]%nat] None))).
Qed.

Lemma III_4b_33 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 ->
  k_13 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  k_13 * p_31 + k_23 * p_32 + k_33 * p_33 <= 1.
Proof.
  certify (Certificate [] (Eliminate 6 5 (Combination [term 1 (Int 1) [3; 7]%nat; term 1 (Int 1) [4; 8]%nat;
    term 1 (Int 1) [5; 9]%nat] None))).
Qed.

Lemma III_4b_34 :
  forall mu w_11 w_12 w_13 : R,
  mu > 0 -> w_11 >= mu -> w_11 >= 0 -> w_12 >= 0 -> w_13 >= 0 ->
  w_11 + w_12 + w_13 >= mu.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))).
Qed.

Lemma III_4b_35 :
  forall mu w_21 w_22 w_23 : R,
  mu > 0 -> w_21 >= mu -> w_21 >= 0 -> w_22 >= 0 -> w_23 >= 0 ->
  w_21 + w_22 + w_23 >= mu.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))).
Qed.

Lemma III_4b_36 :
  forall mu w_32 w_33 w_31 : R,
  mu > 0 -> w_32 >= mu -> w_33 >= mu -> w_31 >= 0 -> w_32 >= 0 -> w_33 >= 0 ->
  w_31 + w_32 + w_33 >= mu.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))).
Qed.

Lemma III_4b_37 :
  forall mu w_11 w_21 w_31 : R,
  mu > 0 -> w_11 >= mu -> w_21 >= mu -> w_11 >= 0 -> w_21 >= 0 -> w_31 >= 0 ->
  w_11 + w_21 + w_31 >= mu.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))).
Qed.

Lemma III_4b_38 :
  forall mu w_32 w_12 w_22 : R,
  mu > 0 -> w_32 >= mu -> w_12 >= 0 -> w_22 >= 0 -> w_32 >= 0 ->
  w_12 + w_22 + w_32 >= mu.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))).
Qed.

Lemma III_4b_39 :
  forall mu w_33 w_13 w_23 : R,
  mu > 0 -> w_33 >= mu -> w_13 >= 0 -> w_23 >= 0 -> w_33 >= 0 ->
  w_13 + w_23 + w_33 >= mu.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 1 0; above 2 0; above 3 0] (Int
    1)))).
Qed.

Lemma III_4b_40 :
  forall mu r_1 : R,
  mu > 0 -> r_1 >= mu ->
  r_1 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma III_4b_41 :
  forall mu r_2 : R,
  mu > 0 -> r_2 >= mu ->
  r_2 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma III_4b_42 :
  forall mu r_3 : R,
  mu > 0 -> r_3 >= mu ->
  r_3 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma III_4b_43 :
  forall mu c_1 : R,
  mu > 0 -> c_1 >= mu ->
  c_1 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma III_4b_44 :
  forall mu c_2 : R,
  mu > 0 -> c_2 >= mu ->
  c_2 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma III_4b_45 :
  forall mu c_3 : R,
  mu > 0 -> c_3 >= mu ->
  c_3 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma III_4b_46 :
  forall k_11 k_12 k_13 p_11 p_21 p_31 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_31 >= 0 -> k_11 + k_12 + k_13 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_31 <= 1 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 = k_11 * p_11 + k_12 * p_21 + k_13 * p_31.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4b_47 :
  forall k_21 k_22 k_23 p_12 p_22 p_32 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> p_12 >= 0 -> p_22 >= 0 -> p_32 >= 0 -> k_21 + k_22 + k_23 = 1 ->
  k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> p_12 <= 1 -> p_22 <= 1 -> p_32 <= 1 ->
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 = k_21 * p_12 + k_22 * p_22 + k_23 * p_32.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4b_48 :
  forall k_31 k_32 k_33 p_13 p_23 p_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_13 >= 0 -> p_23 >= 0 -> p_33 >= 0 -> k_31 + k_32 + k_33 = 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_33 <= 1 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 = k_31 * p_13 + k_32 * p_23 + k_33 * p_33.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4b_49 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 ->
  k_11 <= 1 -> k_21 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 ->
  k_11 * p_11 + k_21 * p_12 + k_31 * p_13 = k_11 * p_11 + k_21 * p_12 + k_31 * p_13.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4b_50 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 : R,
  k_12 >= 0 -> k_22 >= 0 -> k_32 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 ->
  k_12 <= 1 -> k_22 <= 1 -> k_32 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 ->
  k_12 * p_21 + k_22 * p_22 + k_32 * p_23 = k_12 * p_21 + k_22 * p_22 + k_32 * p_23.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4b_51 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 ->
  k_13 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  k_13 * p_31 + k_23 * p_32 + k_33 * p_33 = k_13 * p_31 + k_23 * p_32 + k_33 * p_33.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4b_52 :
  forall k_11 k_12 k_13 p_11 p_21 p_31 r_1 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_31 >= 0 -> k_11 + k_12 + k_13 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_31 <= 1 ->
  r_1 = k_11 * p_11 + k_12 * p_21 + k_13 * p_31 -> r_1 > 0 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 > 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 13 6 (FromHypothesis 14)))).
Qed.

Lemma III_4b_53 :
  forall k_21 k_22 k_23 p_12 p_22 p_32 r_2 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> p_12 >= 0 -> p_22 >= 0 -> p_32 >= 0 -> k_21 + k_22 + k_23 = 1 ->
  k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> p_12 <= 1 -> p_22 <= 1 -> p_32 <= 1 ->
  r_2 = k_21 * p_12 + k_22 * p_22 + k_23 * p_32 -> r_2 > 0 ->
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 > 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 13 6 (FromHypothesis 14)))).
Qed.

Lemma III_4b_54 :
  forall k_31 k_32 k_33 p_13 p_23 p_33 r_3 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_13 >= 0 -> p_23 >= 0 -> p_33 >= 0 -> k_31 + k_32 + k_33 = 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_33 <= 1 ->
  r_3 = k_31 * p_13 + k_32 * p_23 + k_33 * p_33 -> r_3 > 0 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 > 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 13 6 (FromHypothesis 14)))).
Qed.

Lemma III_4b_55 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 c_1 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 ->
  k_11 <= 1 -> k_21 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 ->
  c_1 = k_11 * p_11 + k_21 * p_12 + k_31 * p_13 -> c_1 > 0 ->
  k_11 * p_11 + k_21 * p_12 + k_31 * p_13 > 0.
Proof.
  certify (Certificate [] (Eliminate 6 5 (Eliminate 13 6 (FromHypothesis 14)))).
Qed.

Lemma III_4b_56 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 c_2 : R,
  k_12 >= 0 -> k_22 >= 0 -> k_32 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 ->
  k_12 <= 1 -> k_22 <= 1 -> k_32 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 ->
  c_2 = k_12 * p_21 + k_22 * p_22 + k_32 * p_23 -> c_2 > 0 ->
  k_12 * p_21 + k_22 * p_22 + k_32 * p_23 > 0.
Proof.
  certify (Certificate [] (Eliminate 6 5 (Eliminate 13 6 (FromHypothesis 14)))).
Qed.

Lemma III_4b_57 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 c_3 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 ->
  k_13 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  c_3 = k_13 * p_31 + k_23 * p_32 + k_33 * p_33 -> c_3 > 0 ->
  k_13 * p_31 + k_23 * p_32 + k_33 * p_33 > 0.
Proof.
  certify (Certificate [] (Eliminate 6 5 (Eliminate 13 6 (FromHypothesis 14)))).
Qed.

Lemma III_4b_58 :
  forall mu r_1 : R,
  mu > 0 -> r_1 <= 1 -> r_1 >= mu ->
  mu <= 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; below 1 1]
    (Int 1)))).
Qed.

Lemma III_4b_59 :
  forall mu eps : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 ->
  24 * eps <= mu.
Proof.
  certify (Certificate [] (Substitute 1 ((-1) # 24) ((Int (-1) / Int 24) * Int 0 + (Int 1 / Int 24) * (Var 0 ^
    2)) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma III_4b_60 :
  forall k_11 k_12 k_13 p_11 p_21 p_31 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_31 >= 0 -> k_11 + k_12 + k_13 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_31 <= 1 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 > 0 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 <> 0 /\
  k_11 * p_11 / (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) * (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) = k_11 *
    p_11.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_61 :
  forall k_11_next r_1 w_11 : R,
  k_11_next * r_1 = w_11 -> w_11 >= 0 -> r_1 > 0 ->
  k_11_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_62 :
  forall k_11 k_12 k_13 p_11 p_21 p_31 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_31 >= 0 -> k_11 + k_12 + k_13 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_31 <= 1 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 > 0 ->
  k_12 * p_21 + k_11 * p_11 + k_13 * p_31 <> 0 /\
  k_12 * p_21 / (k_12 * p_21 + k_11 * p_11 + k_13 * p_31) * (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) = k_12 *
    p_21.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_63 :
  forall k_12_next r_1 w_12 : R,
  k_12_next * r_1 = w_12 -> w_12 >= 0 -> r_1 > 0 ->
  k_12_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_64 :
  forall k_11 k_12 k_13 p_11 p_21 p_31 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_31 >= 0 -> k_11 + k_12 + k_13 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_31 <= 1 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 > 0 ->
  k_13 * p_31 + k_11 * p_11 + k_12 * p_21 <> 0 /\
  k_13 * p_31 / (k_13 * p_31 + k_11 * p_11 + k_12 * p_21) * (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) = k_13 *
    p_31.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_65 :
  forall k_13_next r_1 w_13 : R,
  k_13_next * r_1 = w_13 -> w_13 >= 0 -> r_1 > 0 ->
  k_13_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_66 :
  forall k_11 k_12 k_13 p_11 p_21 p_31 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_31 >= 0 -> k_11 + k_12 + k_13 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_31 <= 1 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 > 0 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 <> 0 /\
  k_12 * p_21 + k_11 * p_11 + k_13 * p_31 <> 0 /\
  k_13 * p_31 + k_11 * p_11 + k_12 * p_21 <> 0 /\
  k_11 * p_11 / (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) + k_12 * p_21 / (k_12 * p_21 + k_11 * p_11 + k_13 *
    p_31) + k_13 * p_31 / (k_13 * p_31 + k_11 * p_11 + k_12 * p_21) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_67 :
  forall k_21 k_22 k_23 p_12 p_22 p_32 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> p_12 >= 0 -> p_22 >= 0 -> p_32 >= 0 -> k_21 + k_22 + k_23 = 1 ->
  k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> p_12 <= 1 -> p_22 <= 1 -> p_32 <= 1 ->
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 > 0 ->
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 <> 0 /\
  k_21 * p_12 / (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) * (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) = k_21 *
    p_12.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_68 :
  forall k_21_next r_2 w_21 : R,
  k_21_next * r_2 = w_21 -> w_21 >= 0 -> r_2 > 0 ->
  k_21_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_69 :
  forall k_21 k_22 k_23 p_12 p_22 p_32 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> p_12 >= 0 -> p_22 >= 0 -> p_32 >= 0 -> k_21 + k_22 + k_23 = 1 ->
  k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> p_12 <= 1 -> p_22 <= 1 -> p_32 <= 1 ->
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 > 0 ->
  k_22 * p_22 + k_21 * p_12 + k_23 * p_32 <> 0 /\
  k_22 * p_22 / (k_22 * p_22 + k_21 * p_12 + k_23 * p_32) * (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) = k_22 *
    p_22.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_70 :
  forall k_22_next r_2 w_22 : R,
  k_22_next * r_2 = w_22 -> w_22 >= 0 -> r_2 > 0 ->
  k_22_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_71 :
  forall k_21 k_22 k_23 p_12 p_22 p_32 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> p_12 >= 0 -> p_22 >= 0 -> p_32 >= 0 -> k_21 + k_22 + k_23 = 1 ->
  k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> p_12 <= 1 -> p_22 <= 1 -> p_32 <= 1 ->
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 > 0 ->
  k_23 * p_32 + k_21 * p_12 + k_22 * p_22 <> 0 /\
  k_23 * p_32 / (k_23 * p_32 + k_21 * p_12 + k_22 * p_22) * (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) = k_23 *
    p_32.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_72 :
  forall k_23_next r_2 w_23 : R,
  k_23_next * r_2 = w_23 -> w_23 >= 0 -> r_2 > 0 ->
  k_23_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_73 :
  forall k_21 k_22 k_23 p_12 p_22 p_32 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> p_12 >= 0 -> p_22 >= 0 -> p_32 >= 0 -> k_21 + k_22 + k_23 = 1 ->
  k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> p_12 <= 1 -> p_22 <= 1 -> p_32 <= 1 ->
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 > 0 ->
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 <> 0 /\
  k_22 * p_22 + k_21 * p_12 + k_23 * p_32 <> 0 /\
  k_23 * p_32 + k_21 * p_12 + k_22 * p_22 <> 0 /\
  k_21 * p_12 / (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) + k_22 * p_22 / (k_22 * p_22 + k_21 * p_12 + k_23 *
    p_32) + k_23 * p_32 / (k_23 * p_32 + k_21 * p_12 + k_22 * p_22) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_74 :
  forall k_31 k_32 k_33 p_13 p_23 p_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_13 >= 0 -> p_23 >= 0 -> p_33 >= 0 -> k_31 + k_32 + k_33 = 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_33 <= 1 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 > 0 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 <> 0 /\
  k_31 * p_13 / (k_31 * p_13 + k_32 * p_23 + k_33 * p_33) * (k_31 * p_13 + k_32 * p_23 + k_33 * p_33) = k_31 *
    p_13.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_75 :
  forall k_31_next r_3 w_31 : R,
  k_31_next * r_3 = w_31 -> w_31 >= 0 -> r_3 > 0 ->
  k_31_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_76 :
  forall k_31 k_32 k_33 p_13 p_23 p_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_13 >= 0 -> p_23 >= 0 -> p_33 >= 0 -> k_31 + k_32 + k_33 = 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_33 <= 1 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 > 0 ->
  k_32 * p_23 + k_31 * p_13 + k_33 * p_33 <> 0 /\
  k_32 * p_23 / (k_32 * p_23 + k_31 * p_13 + k_33 * p_33) * (k_31 * p_13 + k_32 * p_23 + k_33 * p_33) = k_32 *
    p_23.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_77 :
  forall k_32_next r_3 w_32 : R,
  k_32_next * r_3 = w_32 -> w_32 >= 0 -> r_3 > 0 ->
  k_32_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_78 :
  forall k_31 k_32 k_33 p_13 p_23 p_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_13 >= 0 -> p_23 >= 0 -> p_33 >= 0 -> k_31 + k_32 + k_33 = 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_33 <= 1 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 > 0 ->
  k_33 * p_33 + k_31 * p_13 + k_32 * p_23 <> 0 /\
  k_33 * p_33 / (k_33 * p_33 + k_31 * p_13 + k_32 * p_23) * (k_31 * p_13 + k_32 * p_23 + k_33 * p_33) = k_33 *
    p_33.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_79 :
  forall k_33_next r_3 w_33 : R,
  k_33_next * r_3 = w_33 -> w_33 >= 0 -> r_3 > 0 ->
  k_33_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_80 :
  forall k_31 k_32 k_33 p_13 p_23 p_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_13 >= 0 -> p_23 >= 0 -> p_33 >= 0 -> k_31 + k_32 + k_33 = 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_33 <= 1 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 > 0 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 <> 0 /\
  k_32 * p_23 + k_31 * p_13 + k_33 * p_33 <> 0 /\
  k_33 * p_33 + k_31 * p_13 + k_32 * p_23 <> 0 /\
  k_31 * p_13 / (k_31 * p_13 + k_32 * p_23 + k_33 * p_33) + k_32 * p_23 / (k_32 * p_23 + k_31 * p_13 + k_33 *
    p_33) + k_33 * p_33 / (k_33 * p_33 + k_31 * p_13 + k_32 * p_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_81 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 ->
  k_11 <= 1 -> k_21 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 ->
  k_11 * p_11 + k_21 * p_12 + k_31 * p_13 > 0 ->
  p_11 * k_11 + p_12 * k_21 + p_13 * k_31 <> 0 /\
  p_11 * k_11 / (p_11 * k_11 + p_12 * k_21 + p_13 * k_31) * (k_11 * p_11 + k_21 * p_12 + k_31 * p_13) = k_11 *
    p_11.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_82 :
  forall p_11_next c_1 w_11 : R,
  p_11_next * c_1 = w_11 -> w_11 >= 0 -> c_1 > 0 ->
  p_11_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_83 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 ->
  k_11 <= 1 -> k_21 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 ->
  k_11 * p_11 + k_21 * p_12 + k_31 * p_13 > 0 ->
  p_12 * k_21 + p_11 * k_11 + p_13 * k_31 <> 0 /\
  p_12 * k_21 / (p_12 * k_21 + p_11 * k_11 + p_13 * k_31) * (k_11 * p_11 + k_21 * p_12 + k_31 * p_13) = k_21 *
    p_12.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_84 :
  forall p_12_next c_1 w_21 : R,
  p_12_next * c_1 = w_21 -> w_21 >= 0 -> c_1 > 0 ->
  p_12_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_85 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 ->
  k_11 <= 1 -> k_21 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 ->
  k_11 * p_11 + k_21 * p_12 + k_31 * p_13 > 0 ->
  p_13 * k_31 + p_11 * k_11 + p_12 * k_21 <> 0 /\
  p_13 * k_31 / (p_13 * k_31 + p_11 * k_11 + p_12 * k_21) * (k_11 * p_11 + k_21 * p_12 + k_31 * p_13) = k_31 *
    p_13.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_86 :
  forall p_13_next c_1 w_31 : R,
  p_13_next * c_1 = w_31 -> w_31 >= 0 -> c_1 > 0 ->
  p_13_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_87 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 ->
  k_11 <= 1 -> k_21 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 ->
  k_11 * p_11 + k_21 * p_12 + k_31 * p_13 > 0 ->
  p_11 * k_11 + p_12 * k_21 + p_13 * k_31 <> 0 /\
  p_12 * k_21 + p_11 * k_11 + p_13 * k_31 <> 0 /\
  p_13 * k_31 + p_11 * k_11 + p_12 * k_21 <> 0 /\
  p_11 * k_11 / (p_11 * k_11 + p_12 * k_21 + p_13 * k_31) + p_12 * k_21 / (p_12 * k_21 + p_11 * k_11 + p_13 *
    k_31) + p_13 * k_31 / (p_13 * k_31 + p_11 * k_11 + p_12 * k_21) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_88 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 : R,
  k_12 >= 0 -> k_22 >= 0 -> k_32 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 ->
  k_12 <= 1 -> k_22 <= 1 -> k_32 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 ->
  k_12 * p_21 + k_22 * p_22 + k_32 * p_23 > 0 ->
  p_21 * k_12 + p_22 * k_22 + p_23 * k_32 <> 0 /\
  p_21 * k_12 / (p_21 * k_12 + p_22 * k_22 + p_23 * k_32) * (k_12 * p_21 + k_22 * p_22 + k_32 * p_23) = k_12 *
    p_21.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_89 :
  forall p_21_next c_2 w_12 : R,
  p_21_next * c_2 = w_12 -> w_12 >= 0 -> c_2 > 0 ->
  p_21_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_90 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 : R,
  k_12 >= 0 -> k_22 >= 0 -> k_32 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 ->
  k_12 <= 1 -> k_22 <= 1 -> k_32 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 ->
  k_12 * p_21 + k_22 * p_22 + k_32 * p_23 > 0 ->
  p_22 * k_22 + p_21 * k_12 + p_23 * k_32 <> 0 /\
  p_22 * k_22 / (p_22 * k_22 + p_21 * k_12 + p_23 * k_32) * (k_12 * p_21 + k_22 * p_22 + k_32 * p_23) = k_22 *
    p_22.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_91 :
  forall p_22_next c_2 w_22 : R,
  p_22_next * c_2 = w_22 -> w_22 >= 0 -> c_2 > 0 ->
  p_22_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_92 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 : R,
  k_12 >= 0 -> k_22 >= 0 -> k_32 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 ->
  k_12 <= 1 -> k_22 <= 1 -> k_32 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 ->
  k_12 * p_21 + k_22 * p_22 + k_32 * p_23 > 0 ->
  p_23 * k_32 + p_21 * k_12 + p_22 * k_22 <> 0 /\
  p_23 * k_32 / (p_23 * k_32 + p_21 * k_12 + p_22 * k_22) * (k_12 * p_21 + k_22 * p_22 + k_32 * p_23) = k_32 *
    p_23.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_93 :
  forall p_23_next c_2 w_32 : R,
  p_23_next * c_2 = w_32 -> w_32 >= 0 -> c_2 > 0 ->
  p_23_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_94 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 : R,
  k_12 >= 0 -> k_22 >= 0 -> k_32 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 ->
  k_12 <= 1 -> k_22 <= 1 -> k_32 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 ->
  k_12 * p_21 + k_22 * p_22 + k_32 * p_23 > 0 ->
  p_21 * k_12 + p_22 * k_22 + p_23 * k_32 <> 0 /\
  p_22 * k_22 + p_21 * k_12 + p_23 * k_32 <> 0 /\
  p_23 * k_32 + p_21 * k_12 + p_22 * k_22 <> 0 /\
  p_21 * k_12 / (p_21 * k_12 + p_22 * k_22 + p_23 * k_32) + p_22 * k_22 / (p_22 * k_22 + p_21 * k_12 + p_23 *
    k_32) + p_23 * k_32 / (p_23 * k_32 + p_21 * k_12 + p_22 * k_22) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_95 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 ->
  k_13 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  k_13 * p_31 + k_23 * p_32 + k_33 * p_33 > 0 ->
  p_31 * k_13 + p_32 * k_23 + p_33 * k_33 <> 0 /\
  p_31 * k_13 / (p_31 * k_13 + p_32 * k_23 + p_33 * k_33) * (k_13 * p_31 + k_23 * p_32 + k_33 * p_33) = k_13 *
    p_31.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_96 :
  forall p_31_next c_3 w_13 : R,
  p_31_next * c_3 = w_13 -> w_13 >= 0 -> c_3 > 0 ->
  p_31_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_97 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 ->
  k_13 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  k_13 * p_31 + k_23 * p_32 + k_33 * p_33 > 0 ->
  p_32 * k_23 + p_31 * k_13 + p_33 * k_33 <> 0 /\
  p_32 * k_23 / (p_32 * k_23 + p_31 * k_13 + p_33 * k_33) * (k_13 * p_31 + k_23 * p_32 + k_33 * p_33) = k_23 *
    p_32.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_98 :
  forall p_32_next c_3 w_23 : R,
  p_32_next * c_3 = w_23 -> w_23 >= 0 -> c_3 > 0 ->
  p_32_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_99 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 ->
  k_13 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  k_13 * p_31 + k_23 * p_32 + k_33 * p_33 > 0 ->
  p_33 * k_33 + p_31 * k_13 + p_32 * k_23 <> 0 /\
  p_33 * k_33 / (p_33 * k_33 + p_31 * k_13 + p_32 * k_23) * (k_13 * p_31 + k_23 * p_32 + k_33 * p_33) = k_33 *
    p_33.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_100 :
  forall p_33_next c_3 w_33 : R,
  p_33_next * c_3 = w_33 -> w_33 >= 0 -> c_3 > 0 ->
  p_33_next >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 2 (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1)
    (FromHypothesis 2))))).
Qed.

Lemma III_4b_101 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 ->
  k_13 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  k_13 * p_31 + k_23 * p_32 + k_33 * p_33 > 0 ->
  p_31 * k_13 + p_32 * k_23 + p_33 * k_33 <> 0 /\
  p_32 * k_23 + p_31 * k_13 + p_33 * k_33 <> 0 /\
  p_33 * k_33 + p_31 * k_13 + p_32 * k_23 <> 0 /\
  p_31 * k_13 / (p_31 * k_13 + p_32 * k_23 + p_33 * k_33) + p_32 * k_23 / (p_32 * k_23 + p_31 * k_13 + p_33 *
    k_33) + p_33 * k_33 / (p_33 * k_33 + p_31 * k_13 + p_32 * k_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (FromHypothesis 13)]
    Identity).
Qed.

Lemma III_4b_102 :
  forall k_11 k_12 k_13 k_21 k_31 p_11 p_12 p_13 p_21 p_31 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 ->
  p_21 >= 0 -> p_31 >= 0 -> k_11 + k_12 + k_13 = 1 -> p_11 + p_12 + p_13 = 1 -> k_11 <= 1 -> k_12 <= 1 ->
  k_13 <= 1 -> k_21 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_31 <= 1 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 > 0 -> k_11 * p_11 + k_21 * p_12 + k_31 * p_13 > 0 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 <> 0 /\
  p_11 * k_11 + p_12 * k_21 + p_13 * k_31 <> 0 /\
  k_11 * p_11 / (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) * (p_11 * k_11 / (p_11 * k_11 + p_12 * k_21 + p_13 *
    k_31)) * (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) * (k_11 * p_11 + k_21 * p_12 + k_31 * p_13) = (k_11 *
    p_11) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 5 + Var 1 * Var 8 + Var 2 * Var 9) Gt (FromHypothesis 22);
    divided_by (Var 0 * Var 5 + Var 3 * Var 6 + Var 4 * Var 7) Gt (FromHypothesis 23)] Identity).
Qed.

Lemma III_4b_103 :
  forall k_11 k_12 k_13 k_22 k_32 p_11 p_21 p_22 p_23 p_31 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_22 >= 0 -> k_32 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_31 >= 0 -> k_11 + k_12 + k_13 = 1 -> p_21 + p_22 + p_23 = 1 -> k_11 <= 1 -> k_12 <= 1 ->
  k_13 <= 1 -> k_22 <= 1 -> k_32 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 -> p_31 <= 1 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 > 0 -> k_12 * p_21 + k_22 * p_22 + k_32 * p_23 > 0 ->
  k_12 * p_21 + k_11 * p_11 + k_13 * p_31 <> 0 /\
  p_21 * k_12 + p_22 * k_22 + p_23 * k_32 <> 0 /\
  k_12 * p_21 / (k_12 * p_21 + k_11 * p_11 + k_13 * p_31) * (p_21 * k_12 / (p_21 * k_12 + p_22 * k_22 + p_23 *
    k_32)) * (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) * (k_12 * p_21 + k_22 * p_22 + k_32 * p_23) = (k_12 *
    p_21) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 5 + Var 1 * Var 6 + Var 2 * Var 9) Gt (FromHypothesis 22);
    divided_by (Var 1 * Var 6 + Var 3 * Var 7 + Var 4 * Var 8) Gt (FromHypothesis 23)] Identity).
Qed.

Lemma III_4b_104 :
  forall k_11 k_12 k_13 k_23 k_33 p_11 p_21 p_31 p_32 p_33 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_31 >= 0 ->
  p_32 >= 0 -> p_33 >= 0 -> k_11 + k_12 + k_13 = 1 -> p_31 + p_32 + p_33 = 1 -> k_11 <= 1 -> k_12 <= 1 ->
  k_13 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 > 0 -> k_13 * p_31 + k_23 * p_32 + k_33 * p_33 > 0 ->
  k_13 * p_31 + k_11 * p_11 + k_12 * p_21 <> 0 /\
  p_31 * k_13 + p_32 * k_23 + p_33 * k_33 <> 0 /\
  k_13 * p_31 / (k_13 * p_31 + k_11 * p_11 + k_12 * p_21) * (p_31 * k_13 / (p_31 * k_13 + p_32 * k_23 + p_33 *
    k_33)) * (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) * (k_13 * p_31 + k_23 * p_32 + k_33 * p_33) = (k_13 *
    p_31) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 5 + Var 1 * Var 6 + Var 2 * Var 7) Gt (FromHypothesis 22);
    divided_by (Var 2 * Var 7 + Var 3 * Var 8 + Var 4 * Var 9) Gt (FromHypothesis 23)] Identity).
Qed.

Lemma III_4b_105 :
  forall k_11 k_21 k_22 k_23 k_31 p_11 p_12 p_13 p_22 p_32 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 ->
  p_22 >= 0 -> p_32 >= 0 -> k_21 + k_22 + k_23 = 1 -> p_11 + p_12 + p_13 = 1 -> k_11 <= 1 -> k_21 <= 1 ->
  k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_22 <= 1 -> p_32 <= 1 ->
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 > 0 -> k_11 * p_11 + k_21 * p_12 + k_31 * p_13 > 0 ->
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 <> 0 /\
  p_12 * k_21 + p_11 * k_11 + p_13 * k_31 <> 0 /\
  k_21 * p_12 / (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) * (p_12 * k_21 / (p_12 * k_21 + p_11 * k_11 + p_13 *
    k_31)) * (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) * (k_11 * p_11 + k_21 * p_12 + k_31 * p_13) = (k_21 *
    p_12) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 1 * Var 6 + Var 2 * Var 8 + Var 3 * Var 9) Gt (FromHypothesis 22);
    divided_by (Var 0 * Var 5 + Var 1 * Var 6 + Var 4 * Var 7) Gt (FromHypothesis 23)] Identity).
Qed.

Lemma III_4b_106 :
  forall k_12 k_21 k_22 k_23 k_32 p_12 p_21 p_22 p_23 p_32 : R,
  k_12 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_32 >= 0 -> p_12 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_32 >= 0 -> k_21 + k_22 + k_23 = 1 -> p_21 + p_22 + p_23 = 1 -> k_12 <= 1 -> k_21 <= 1 ->
  k_22 <= 1 -> k_23 <= 1 -> k_32 <= 1 -> p_12 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 -> p_32 <= 1 ->
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 > 0 -> k_12 * p_21 + k_22 * p_22 + k_32 * p_23 > 0 ->
  k_22 * p_22 + k_21 * p_12 + k_23 * p_32 <> 0 /\
  p_22 * k_22 + p_21 * k_12 + p_23 * k_32 <> 0 /\
  k_22 * p_22 / (k_22 * p_22 + k_21 * p_12 + k_23 * p_32) * (p_22 * k_22 / (p_22 * k_22 + p_21 * k_12 + p_23 *
    k_32)) * (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) * (k_12 * p_21 + k_22 * p_22 + k_32 * p_23) = (k_22 *
    p_22) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 1 * Var 5 + Var 2 * Var 7 + Var 3 * Var 9) Gt (FromHypothesis 22);
    divided_by (Var 0 * Var 6 + Var 2 * Var 7 + Var 4 * Var 8) Gt (FromHypothesis 23)] Identity).
Qed.

Lemma III_4b_107 :
  forall k_13 k_21 k_22 k_23 k_33 p_12 p_22 p_31 p_32 p_33 : R,
  k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_12 >= 0 -> p_22 >= 0 -> p_31 >= 0 ->
  p_32 >= 0 -> p_33 >= 0 -> k_21 + k_22 + k_23 = 1 -> p_31 + p_32 + p_33 = 1 -> k_13 <= 1 -> k_21 <= 1 ->
  k_22 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_12 <= 1 -> p_22 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 > 0 -> k_13 * p_31 + k_23 * p_32 + k_33 * p_33 > 0 ->
  k_23 * p_32 + k_21 * p_12 + k_22 * p_22 <> 0 /\
  p_32 * k_23 + p_31 * k_13 + p_33 * k_33 <> 0 /\
  k_23 * p_32 / (k_23 * p_32 + k_21 * p_12 + k_22 * p_22) * (p_32 * k_23 / (p_32 * k_23 + p_31 * k_13 + p_33 *
    k_33)) * (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) * (k_13 * p_31 + k_23 * p_32 + k_33 * p_33) = (k_23 *
    p_32) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 1 * Var 5 + Var 2 * Var 6 + Var 3 * Var 8) Gt (FromHypothesis 22);
    divided_by (Var 0 * Var 7 + Var 3 * Var 8 + Var 4 * Var 9) Gt (FromHypothesis 23)] Identity).
Qed.

Lemma III_4b_108 :
  forall k_11 k_21 k_31 k_32 k_33 p_11 p_12 p_13 p_23 p_33 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 ->
  p_23 >= 0 -> p_33 >= 0 -> k_31 + k_32 + k_33 = 1 -> p_11 + p_12 + p_13 = 1 -> k_11 <= 1 -> k_21 <= 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_33 <= 1 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 > 0 -> k_11 * p_11 + k_21 * p_12 + k_31 * p_13 > 0 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 <> 0 /\
  p_13 * k_31 + p_11 * k_11 + p_12 * k_21 <> 0 /\
  k_31 * p_13 / (k_31 * p_13 + k_32 * p_23 + k_33 * p_33) * (p_13 * k_31 / (p_13 * k_31 + p_11 * k_11 + p_12 *
    k_21)) * (k_31 * p_13 + k_32 * p_23 + k_33 * p_33) * (k_11 * p_11 + k_21 * p_12 + k_31 * p_13) = (k_31 *
    p_13) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 2 * Var 7 + Var 3 * Var 8 + Var 4 * Var 9) Gt (FromHypothesis 22);
    divided_by (Var 0 * Var 5 + Var 1 * Var 6 + Var 2 * Var 7) Gt (FromHypothesis 23)] Identity).
Qed.

Lemma III_4b_109 :
  forall k_12 k_22 k_31 k_32 k_33 p_13 p_21 p_22 p_23 p_33 : R,
  k_12 >= 0 -> k_22 >= 0 -> k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 ->
  p_23 >= 0 -> p_33 >= 0 -> k_31 + k_32 + k_33 = 1 -> p_21 + p_22 + p_23 = 1 -> k_12 <= 1 -> k_22 <= 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 -> p_33 <= 1 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 > 0 -> k_12 * p_21 + k_22 * p_22 + k_32 * p_23 > 0 ->
  k_32 * p_23 + k_31 * p_13 + k_33 * p_33 <> 0 /\
  p_23 * k_32 + p_21 * k_12 + p_22 * k_22 <> 0 /\
  k_32 * p_23 / (k_32 * p_23 + k_31 * p_13 + k_33 * p_33) * (p_23 * k_32 / (p_23 * k_32 + p_21 * k_12 + p_22 *
    k_22)) * (k_31 * p_13 + k_32 * p_23 + k_33 * p_33) * (k_12 * p_21 + k_22 * p_22 + k_32 * p_23) = (k_32 *
    p_23) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 2 * Var 5 + Var 3 * Var 8 + Var 4 * Var 9) Gt (FromHypothesis 22);
    divided_by (Var 0 * Var 6 + Var 1 * Var 7 + Var 3 * Var 8) Gt (FromHypothesis 23)] Identity).
Qed.

Lemma III_4b_110 :
  forall k_13 k_23 k_31 k_32 k_33 p_13 p_23 p_31 p_32 p_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_13 >= 0 -> p_23 >= 0 -> p_31 >= 0 ->
  p_32 >= 0 -> p_33 >= 0 -> k_31 + k_32 + k_33 = 1 -> p_31 + p_32 + p_33 = 1 -> k_13 <= 1 -> k_23 <= 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 > 0 -> k_13 * p_31 + k_23 * p_32 + k_33 * p_33 > 0 ->
  k_33 * p_33 + k_31 * p_13 + k_32 * p_23 <> 0 /\
  p_33 * k_33 + p_31 * k_13 + p_32 * k_23 <> 0 /\
  k_33 * p_33 / (k_33 * p_33 + k_31 * p_13 + k_32 * p_23) * (p_33 * k_33 / (p_33 * k_33 + p_31 * k_13 + p_32 *
    k_23)) * (k_31 * p_13 + k_32 * p_23 + k_33 * p_33) * (k_13 * p_31 + k_23 * p_32 + k_33 * p_33) = (k_33 *
    p_33) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 2 * Var 5 + Var 3 * Var 6 + Var 4 * Var 9) Gt (FromHypothesis 22);
    divided_by (Var 0 * Var 7 + Var 1 * Var 8 + Var 4 * Var 9) Gt (FromHypothesis 23)] Identity).
Qed.

Lemma III_4b_111 :
  forall w_11_next r_1 c_1 w_11 : R,
  w_11_next * r_1 * c_1 = w_11 ^ 2 -> r_1 > 0 -> c_1 > 0 ->
  w_11_next >= 0.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (FromHypothesis 3); case Lt (Contradiction 0 (StrictSign Lt
    (Coefficients [below 0 0; above 1 0; above 2 0] (Int 1))))])).
Qed.

Lemma III_4b_112 :
  forall w_12_next r_1 c_2 w_12 : R,
  w_12_next * r_1 * c_2 = w_12 ^ 2 -> r_1 > 0 -> c_2 > 0 ->
  w_12_next >= 0.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (FromHypothesis 3); case Lt (Contradiction 0 (StrictSign Lt
    (Coefficients [below 0 0; above 1 0; above 2 0] (Int 1))))])).
Qed.

Lemma III_4b_113 :
  forall w_13_next r_1 c_3 w_13 : R,
  w_13_next * r_1 * c_3 = w_13 ^ 2 -> r_1 > 0 -> c_3 > 0 ->
  w_13_next >= 0.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (FromHypothesis 3); case Lt (Contradiction 0 (StrictSign Lt
    (Coefficients [below 0 0; above 1 0; above 2 0] (Int 1))))])).
Qed.

Lemma III_4b_114 :
  forall w_21_next r_2 c_1 w_21 : R,
  w_21_next * r_2 * c_1 = w_21 ^ 2 -> r_2 > 0 -> c_1 > 0 ->
  w_21_next >= 0.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (FromHypothesis 3); case Lt (Contradiction 0 (StrictSign Lt
    (Coefficients [below 0 0; above 1 0; above 2 0] (Int 1))))])).
Qed.

Lemma III_4b_115 :
  forall w_22_next r_2 c_2 w_22 : R,
  w_22_next * r_2 * c_2 = w_22 ^ 2 -> r_2 > 0 -> c_2 > 0 ->
  w_22_next >= 0.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (FromHypothesis 3); case Lt (Contradiction 0 (StrictSign Lt
    (Coefficients [below 0 0; above 1 0; above 2 0] (Int 1))))])).
Qed.

Lemma III_4b_116 :
  forall w_23_next r_2 c_3 w_23 : R,
  w_23_next * r_2 * c_3 = w_23 ^ 2 -> r_2 > 0 -> c_3 > 0 ->
  w_23_next >= 0.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (FromHypothesis 3); case Lt (Contradiction 0 (StrictSign Lt
    (Coefficients [below 0 0; above 1 0; above 2 0] (Int 1))))])).
Qed.

Lemma III_4b_117 :
  forall w_31_next r_3 c_1 w_31 : R,
  w_31_next * r_3 * c_1 = w_31 ^ 2 -> r_3 > 0 -> c_1 > 0 ->
  w_31_next >= 0.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (FromHypothesis 3); case Lt (Contradiction 0 (StrictSign Lt
    (Coefficients [below 0 0; above 1 0; above 2 0] (Int 1))))])).
Qed.

Lemma III_4b_118 :
  forall w_32_next r_3 c_2 w_32 : R,
  w_32_next * r_3 * c_2 = w_32 ^ 2 -> r_3 > 0 -> c_2 > 0 ->
  w_32_next >= 0.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (FromHypothesis 3); case Lt (Contradiction 0 (StrictSign Lt
    (Coefficients [below 0 0; above 1 0; above 2 0] (Int 1))))])).
Qed.

Lemma III_4b_119 :
  forall w_33_next r_3 c_3 w_33 : R,
  w_33_next * r_3 * c_3 = w_33 ^ 2 -> r_3 > 0 -> c_3 > 0 ->
  w_33_next >= 0.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (FromHypothesis 3); case Lt (Contradiction 0 (StrictSign Lt
    (Coefficients [below 0 0; above 1 0; above 2 0] (Int 1))))])).
Qed.

Lemma III_4b_120 :
  forall k_11 k_12 k_13 p_11 p_21 p_31 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> p_11 >= 0 -> p_21 >= 0 -> p_31 >= 0 -> k_11 + k_12 + k_13 = 1 ->
  k_11 <= 1 -> k_12 <= 1 -> k_13 <= 1 -> p_11 <= 1 -> p_21 <= 1 -> p_31 <= 1 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 > 0 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 = k_11 * p_11 + k_12 * p_21 + k_13 * p_31.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4b_121 :
  forall r_1 w_11 w_12 w_13 : R,
  r_1 = w_11 + w_12 + w_13 -> w_11 >= 0 -> w_12 >= 0 -> w_13 >= 0 ->
  w_11 <= r_1.
Proof.
  certify (Certificate [] (Eliminate 0 3 (Substitute 1 (-1) (Var 0 + Int (-1) * Var 2 + Int (-1) * Int 0)
    (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_4b_122 :
  forall eps w_12 w_13 r_1 w_11 : R,
  eps >= 0 -> w_12 <= eps -> w_13 <= eps -> r_1 = w_11 + w_12 + w_13 ->
  r_1 <= w_11 + 2 * eps.
Proof.
  certify (Certificate [] (Eliminate 3 4 (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var
    0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0] (Int 1)))))).
Qed.

Lemma III_4b_123 :
  forall w_11_next r_1 c_1 w_11 : R,
  w_11_next * r_1 * c_1 = w_11 ^ 2 -> w_11 <= r_1 -> w_11 >= 0 ->
  w_11_next * c_1 * r_1 <= w_11 * r_1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1; 2]%nat; term (-1) (Int 1) [0]%nat] None)).
Qed.

Lemma III_4b_124 :
  forall w_11_next c_1 r_1 w_11 : R,
  w_11_next * c_1 * r_1 <= w_11 * r_1 -> r_1 > 0 ->
  w_11_next * c_1 <= w_11.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0]%nat] (multiplied_by (Var 2) (FromHypothesis 1)))).
Qed.

Lemma III_4b_125 :
  forall eps w_11_next r_1 c_1 w_11 : R,
  eps >= 0 -> w_11_next * r_1 * c_1 = w_11 ^ 2 -> r_1 <= w_11 + 2 * eps -> w_11_next >= 0 -> c_1 > 0 ->
  w_11_next * c_1 * (w_11 + 2 * eps) >= w_11 ^ 2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2; 3; 4]%nat; term 1 (Int 1) [1]%nat] None)).
Qed.

Lemma III_4b_126 :
  forall mu eps w_11 w_11_next c_1 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_11 >= mu -> w_11_next * c_1 * (w_11 + 2 * eps) >= w_11 ^ 2 ->
  c_1 > 0 -> w_11_next >= 0 ->
  w_11_next * c_1 >= w_11 - 2 * eps.
Proof.
  certify (Certificate [] (Split (Int 2 * Var 1 + Int (-1) * Var 2 + Var 3 * Var 4) [case Ge (FromHypothesis
    7); case Lt (Contradiction 4 (Combination [term 1 (Int 1) [0; 6]%nat; term 4 (Int 1) [1; 1]%nat; term 2
    (Int 1) [1; 6]%nat; term 1 (Int 1) [3; 6]%nat] None))])).
Qed.

Lemma III_4b_127 :
  forall eps w_11_next c_1 w_11 : R,
  eps >= 0 -> w_11_next * c_1 >= w_11 - 2 * eps -> c_1 <= 1 -> w_11_next >= 0 ->
  w_11_next >= w_11 - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 3 (-1) (Int 2 * Var 0 + Int (-1) * Int 0 + Var 1 * Var 2) (Coefficients
    [above 1 0; below 2 1; above 3 0] (Int 1)))).
Qed.

Lemma III_4b_128 :
  forall mu eps w_11 w_11_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_11 >= mu -> w_11_next >= w_11 - 2 * eps ->
  w_11_next >= mu - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 2 + Int (-1) * Int 0) (Substitute 3 1 (Int (-2) * Var 1 +
    Var 2 + Int 0) (Coefficients [above 0 0; above 3 0] (Int 1))))).
Qed.

Lemma III_4b_129 :
  forall k_21 k_22 k_23 p_12 p_22 p_32 : R,
  k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> p_12 >= 0 -> p_22 >= 0 -> p_32 >= 0 -> k_21 + k_22 + k_23 = 1 ->
  k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> p_12 <= 1 -> p_22 <= 1 -> p_32 <= 1 ->
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 > 0 ->
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 = k_21 * p_12 + k_22 * p_22 + k_23 * p_32.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4b_130 :
  forall r_2 w_21 w_22 w_23 : R,
  r_2 = w_21 + w_22 + w_23 -> w_21 >= 0 -> w_22 >= 0 -> w_23 >= 0 ->
  w_21 <= r_2.
Proof.
  certify (Certificate [] (Eliminate 0 3 (Substitute 1 (-1) (Var 0 + Int (-1) * Var 2 + Int (-1) * Int 0)
    (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_4b_131 :
  forall eps w_22 w_23 r_2 w_21 : R,
  eps >= 0 -> w_22 <= eps -> w_23 <= eps -> r_2 = w_21 + w_22 + w_23 ->
  r_2 <= w_21 + 2 * eps.
Proof.
  certify (Certificate [] (Eliminate 3 4 (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var
    0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0] (Int 1)))))).
Qed.

Lemma III_4b_132 :
  forall w_21_next r_2 c_1 w_21 : R,
  w_21_next * r_2 * c_1 = w_21 ^ 2 -> w_21 <= r_2 -> w_21 >= 0 ->
  w_21_next * c_1 * r_2 <= w_21 * r_2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1; 2]%nat; term (-1) (Int 1) [0]%nat] None)).
Qed.

Lemma III_4b_133 :
  forall w_21_next c_1 r_2 w_21 : R,
  w_21_next * c_1 * r_2 <= w_21 * r_2 -> r_2 > 0 ->
  w_21_next * c_1 <= w_21.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0]%nat] (multiplied_by (Var 2) (FromHypothesis 1)))).
Qed.

Lemma III_4b_134 :
  forall eps w_21_next r_2 c_1 w_21 : R,
  eps >= 0 -> w_21_next * r_2 * c_1 = w_21 ^ 2 -> r_2 <= w_21 + 2 * eps -> w_21_next >= 0 -> c_1 > 0 ->
  w_21_next * c_1 * (w_21 + 2 * eps) >= w_21 ^ 2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2; 3; 4]%nat; term 1 (Int 1) [1]%nat] None)).
Qed.

Lemma III_4b_135 :
  forall mu eps w_21 w_21_next c_1 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_21 >= mu -> w_21_next * c_1 * (w_21 + 2 * eps) >= w_21 ^ 2 ->
  c_1 > 0 -> w_21_next >= 0 ->
  w_21_next * c_1 >= w_21 - 2 * eps.
Proof.
  certify (Certificate [] (Split (Int 2 * Var 1 + Int (-1) * Var 2 + Var 3 * Var 4) [case Ge (FromHypothesis
    7); case Lt (Contradiction 4 (Combination [term 1 (Int 1) [0; 6]%nat; term 4 (Int 1) [1; 1]%nat; term 2
    (Int 1) [1; 6]%nat; term 1 (Int 1) [3; 6]%nat] None))])).
Qed.

Lemma III_4b_136 :
  forall eps w_21_next c_1 w_21 : R,
  eps >= 0 -> w_21_next * c_1 >= w_21 - 2 * eps -> c_1 <= 1 -> w_21_next >= 0 ->
  w_21_next >= w_21 - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 3 (-1) (Int 2 * Var 0 + Int (-1) * Int 0 + Var 1 * Var 2) (Coefficients
    [above 1 0; below 2 1; above 3 0] (Int 1)))).
Qed.

Lemma III_4b_137 :
  forall mu eps w_21 w_21_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_21 >= mu -> w_21_next >= w_21 - 2 * eps ->
  w_21_next >= mu - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 2 + Int (-1) * Int 0) (Substitute 3 1 (Int (-2) * Var 1 +
    Var 2 + Int 0) (Coefficients [above 0 0; above 3 0] (Int 1))))).
Qed.

Lemma III_4b_138 :
  forall k_11 k_21 k_31 p_11 p_12 p_13 : R,
  k_11 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_11 + p_12 + p_13 = 1 ->
  k_11 <= 1 -> k_21 <= 1 -> k_31 <= 1 -> p_11 <= 1 -> p_12 <= 1 -> p_13 <= 1 ->
  k_11 * p_11 + k_21 * p_12 + k_31 * p_13 > 0 ->
  k_11 * p_11 + k_21 * p_12 + k_31 * p_13 = k_11 * p_11 + k_21 * p_12 + k_31 * p_13.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4b_139 :
  forall w_11_next c_1 w_11 w_21_next w_21 w_31 : R,
  w_11_next * c_1 <= w_11 -> w_21_next * c_1 <= w_21 -> c_1 = w_11 + w_21 + w_31 -> w_31 >= 0 ->
  (w_11_next + w_21_next) * c_1 <= c_1.
Proof.
  certify (Certificate [] (Eliminate 2 5 (Combination [term 1 (Int 1) [0]%nat; term 1 (Int 1) [1]%nat; term 1
    (Int 1) [3]%nat] None))).
Qed.

Lemma III_4b_140 :
  forall w_11_next w_21_next c_1 : R,
  (w_11_next + w_21_next) * c_1 <= c_1 -> c_1 > 0 ->
  w_11_next + w_21_next <= 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0]%nat] (multiplied_by (Var 2) (FromHypothesis 1)))).
Qed.

Lemma III_4b_141 :
  forall eps w_31 w_11_next c_1 w_11 w_21_next w_21 : R,
  eps >= 0 -> w_31 <= eps -> w_11_next * c_1 >= w_11 - 2 * eps -> w_21_next * c_1 >= w_21 - 2 * eps ->
  c_1 = w_11 + w_21 + w_31 ->
  (w_11_next + w_21_next) * c_1 >= c_1 - 5 * eps.
Proof.
  certify (Certificate [] (Eliminate 4 6 (Substitute 0 1 (Var 1 + Int 0) (Substitute 1 (1 # 2) ((Int 1 / Int
    2) * Var 4 + Int (-1) * Var 0 + (Int 1 / Int 2) * Int 0 + (Int (-1) / Int 2) * Var 2 * Var 3) (Substitute
    4 (2 # 5) ((Int 2 / Int 5) * Var 3 + (Int 2 / Int 5) * Var 0 + (Int (-3) / Int 5) * Var 1 + (Int 2 / Int
    5) * Int 0 + (Int 3 / Int 5) * Var 2 * Var 3 + (Int (-2) / Int 5) * Var 3 * Var 5) (Coefficients [above 0
    0; above 1 0; above 4 0] (Int 1))))))).
Qed.

Lemma III_4b_142 :
  forall mu eps w_11_next w_21_next c_1 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> (w_11_next + w_21_next) * c_1 >= c_1 - 5 * eps ->
  w_11_next + w_21_next <= 1 -> c_1 >= mu ->
  (1 - w_11_next - w_21_next) * mu <= 5 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (1 # 5) ((Int 1 / Int 5) * Var 4 + (Int 1 / Int 5) * Int 0 + (Int (-1)
    / Int 5) * Var 2 * Var 4 + (Int (-1) / Int 5) * Var 3 * Var 4) (Substitute 3 (-1) (Int 1 + Int (-1) * Var
    2 + Int (-1) * Int 0) (Substitute 4 1 (Var 0 + Int 0) (Coefficients [above 1 0; above 3 0; above 4 0] (Int
    1)))))).
Qed.

Lemma III_4b_143 :
  forall k_12 k_22 k_32 p_21 p_22 p_23 : R,
  k_12 >= 0 -> k_22 >= 0 -> k_32 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_21 + p_22 + p_23 = 1 ->
  k_12 <= 1 -> k_22 <= 1 -> k_32 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 ->
  k_12 * p_21 + k_22 * p_22 + k_32 * p_23 > 0 ->
  k_12 * p_21 + k_22 * p_22 + k_32 * p_23 = k_12 * p_21 + k_22 * p_22 + k_32 * p_23.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4b_144 :
  forall c_2 w_12 w_22 w_32 : R,
  c_2 = w_12 + w_22 + w_32 -> w_12 >= 0 -> w_22 >= 0 -> w_32 >= 0 ->
  w_32 <= c_2.
Proof.
  certify (Certificate [] (Eliminate 0 3 (Coefficients [above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_4b_145 :
  forall eps w_12 w_22 c_2 w_32 : R,
  eps >= 0 -> w_12 <= eps -> w_22 <= eps -> c_2 = w_12 + w_22 + w_32 ->
  c_2 <= w_32 + 2 * eps.
Proof.
  certify (Certificate [] (Eliminate 3 4 (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var
    0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0] (Int 1)))))).
Qed.

Lemma III_4b_146 :
  forall w_32_next r_3 c_2 w_32 : R,
  w_32_next * r_3 * c_2 = w_32 ^ 2 -> w_32 <= c_2 -> w_32 >= 0 ->
  w_32_next * r_3 * c_2 <= w_32 * c_2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1; 2]%nat; term (-1) (Int 1) [0]%nat] None)).
Qed.

Lemma III_4b_147 :
  forall w_32_next r_3 c_2 w_32 : R,
  w_32_next * r_3 * c_2 <= w_32 * c_2 -> c_2 > 0 ->
  w_32_next * r_3 <= w_32.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0]%nat] (multiplied_by (Var 2) (FromHypothesis 1)))).
Qed.

Lemma III_4b_148 :
  forall eps w_32_next r_3 c_2 w_32 : R,
  eps >= 0 -> w_32_next * r_3 * c_2 = w_32 ^ 2 -> c_2 <= w_32 + 2 * eps -> w_32_next >= 0 -> r_3 > 0 ->
  w_32_next * r_3 * (w_32 + 2 * eps) >= w_32 ^ 2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2; 3; 4]%nat; term 1 (Int 1) [1]%nat] None)).
Qed.

Lemma III_4b_149 :
  forall mu eps w_32 w_32_next r_3 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_32 >= mu -> w_32_next * r_3 * (w_32 + 2 * eps) >= w_32 ^ 2 ->
  r_3 > 0 -> w_32_next >= 0 ->
  w_32_next * r_3 >= w_32 - 2 * eps.
Proof.
  certify (Certificate [] (Split (Int 2 * Var 1 + Int (-1) * Var 2 + Var 3 * Var 4) [case Ge (FromHypothesis
    7); case Lt (Contradiction 4 (Combination [term 1 (Int 1) [0; 6]%nat; term 4 (Int 1) [1; 1]%nat; term 2
    (Int 1) [1; 6]%nat; term 1 (Int 1) [3; 6]%nat] None))])).
Qed.

Lemma III_4b_150 :
  forall eps w_32_next r_3 w_32 : R,
  eps >= 0 -> w_32_next * r_3 >= w_32 - 2 * eps -> r_3 <= 1 -> w_32_next >= 0 ->
  w_32_next >= w_32 - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 3 (-1) (Int 2 * Var 0 + Int (-1) * Int 0 + Var 1 * Var 2) (Coefficients
    [above 1 0; below 2 1; above 3 0] (Int 1)))).
Qed.

Lemma III_4b_151 :
  forall mu eps w_32 w_32_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_32 >= mu -> w_32_next >= w_32 - 2 * eps ->
  w_32_next >= mu - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 2 + Int (-1) * Int 0) (Substitute 3 1 (Int (-2) * Var 1 +
    Var 2 + Int 0) (Coefficients [above 0 0; above 3 0] (Int 1))))).
Qed.

Lemma III_4b_152 :
  forall k_13 k_23 k_33 p_31 p_32 p_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 0 -> p_31 >= 0 -> p_32 >= 0 -> p_33 >= 0 -> p_31 + p_32 + p_33 = 1 ->
  k_13 <= 1 -> k_23 <= 1 -> k_33 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  k_13 * p_31 + k_23 * p_32 + k_33 * p_33 > 0 ->
  k_13 * p_31 + k_23 * p_32 + k_33 * p_33 = k_13 * p_31 + k_23 * p_32 + k_33 * p_33.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4b_153 :
  forall c_3 w_13 w_23 w_33 : R,
  c_3 = w_13 + w_23 + w_33 -> w_13 >= 0 -> w_23 >= 0 -> w_33 >= 0 ->
  w_33 <= c_3.
Proof.
  certify (Certificate [] (Eliminate 0 3 (Coefficients [above 1 0; above 2 0] (Int 1)))).
Qed.

Lemma III_4b_154 :
  forall eps w_13 w_23 c_3 w_33 : R,
  eps >= 0 -> w_13 <= eps -> w_23 <= eps -> c_3 = w_13 + w_23 + w_33 ->
  c_3 <= w_33 + 2 * eps.
Proof.
  certify (Certificate [] (Eliminate 3 4 (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var
    0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0] (Int 1)))))).
Qed.

Lemma III_4b_155 :
  forall w_33_next r_3 c_3 w_33 : R,
  w_33_next * r_3 * c_3 = w_33 ^ 2 -> w_33 <= c_3 -> w_33 >= 0 ->
  w_33_next * r_3 * c_3 <= w_33 * c_3.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1; 2]%nat; term (-1) (Int 1) [0]%nat] None)).
Qed.

Lemma III_4b_156 :
  forall w_33_next r_3 c_3 w_33 : R,
  w_33_next * r_3 * c_3 <= w_33 * c_3 -> c_3 > 0 ->
  w_33_next * r_3 <= w_33.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0]%nat] (multiplied_by (Var 2) (FromHypothesis 1)))).
Qed.

Lemma III_4b_157 :
  forall eps w_33_next r_3 c_3 w_33 : R,
  eps >= 0 -> w_33_next * r_3 * c_3 = w_33 ^ 2 -> c_3 <= w_33 + 2 * eps -> w_33_next >= 0 -> r_3 > 0 ->
  w_33_next * r_3 * (w_33 + 2 * eps) >= w_33 ^ 2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2; 3; 4]%nat; term 1 (Int 1) [1]%nat] None)).
Qed.

Lemma III_4b_158 :
  forall mu eps w_33 w_33_next r_3 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_33 >= mu -> w_33_next * r_3 * (w_33 + 2 * eps) >= w_33 ^ 2 ->
  r_3 > 0 -> w_33_next >= 0 ->
  w_33_next * r_3 >= w_33 - 2 * eps.
Proof.
  certify (Certificate [] (Split (Int 2 * Var 1 + Int (-1) * Var 2 + Var 3 * Var 4) [case Ge (FromHypothesis
    7); case Lt (Contradiction 4 (Combination [term 1 (Int 1) [0; 6]%nat; term 4 (Int 1) [1; 1]%nat; term 2
    (Int 1) [1; 6]%nat; term 1 (Int 1) [3; 6]%nat] None))])).
Qed.

Lemma III_4b_159 :
  forall eps w_33_next r_3 w_33 : R,
  eps >= 0 -> w_33_next * r_3 >= w_33 - 2 * eps -> r_3 <= 1 -> w_33_next >= 0 ->
  w_33_next >= w_33 - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 3 (-1) (Int 2 * Var 0 + Int (-1) * Int 0 + Var 1 * Var 2) (Coefficients
    [above 1 0; below 2 1; above 3 0] (Int 1)))).
Qed.

Lemma III_4b_160 :
  forall mu eps w_33 w_33_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_33 >= mu -> w_33_next >= w_33 - 2 * eps ->
  w_33_next >= mu - 2 * eps.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 2 + Int (-1) * Int 0) (Substitute 3 1 (Int (-2) * Var 1 +
    Var 2 + Int 0) (Coefficients [above 0 0; above 3 0] (Int 1))))).
Qed.

Lemma III_4b_161 :
  forall k_31 k_32 k_33 p_13 p_23 p_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 0 -> p_13 >= 0 -> p_23 >= 0 -> p_33 >= 0 -> k_31 + k_32 + k_33 = 1 ->
  k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_13 <= 1 -> p_23 <= 1 -> p_33 <= 1 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 > 0 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 = k_31 * p_13 + k_32 * p_23 + k_33 * p_33.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4b_162 :
  forall w_32_next r_3 w_32 w_33_next w_33 w_31 : R,
  w_32_next * r_3 <= w_32 -> w_33_next * r_3 <= w_33 -> r_3 = w_31 + w_32 + w_33 -> w_31 >= 0 ->
  (w_32_next + w_33_next) * r_3 <= r_3.
Proof.
  certify (Certificate [] (Eliminate 2 5 (Combination [term 1 (Int 1) [0]%nat; term 1 (Int 1) [1]%nat; term 1
    (Int 1) [3]%nat] None))).
Qed.

Lemma III_4b_163 :
  forall w_32_next w_33_next r_3 : R,
  (w_32_next + w_33_next) * r_3 <= r_3 -> r_3 > 0 ->
  w_32_next + w_33_next <= 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0]%nat] (multiplied_by (Var 2) (FromHypothesis 1)))).
Qed.

Lemma III_4b_164 :
  forall eps w_31 w_32_next r_3 w_32 w_33_next w_33 : R,
  eps >= 0 -> w_31 <= eps -> w_32_next * r_3 >= w_32 - 2 * eps -> w_33_next * r_3 >= w_33 - 2 * eps ->
  r_3 = w_31 + w_32 + w_33 ->
  (w_32_next + w_33_next) * r_3 >= r_3 - 5 * eps.
Proof.
  certify (Certificate [] (Eliminate 4 6 (Substitute 0 1 (Var 1 + Int 0) (Substitute 1 (1 # 2) ((Int 1 / Int
    2) * Var 4 + Int (-1) * Var 0 + (Int 1 / Int 2) * Int 0 + (Int (-1) / Int 2) * Var 2 * Var 3) (Substitute
    4 (2 # 5) ((Int 2 / Int 5) * Var 3 + (Int 2 / Int 5) * Var 0 + (Int (-3) / Int 5) * Var 1 + (Int 2 / Int
    5) * Int 0 + (Int 3 / Int 5) * Var 2 * Var 3 + (Int (-2) / Int 5) * Var 3 * Var 5) (Coefficients [above 0
    0; above 1 0; above 4 0] (Int 1))))))).
Qed.

Lemma III_4b_165 :
  forall mu eps w_32_next w_33_next r_3 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> (w_32_next + w_33_next) * r_3 >= r_3 - 5 * eps ->
  w_32_next + w_33_next <= 1 -> r_3 >= mu ->
  (1 - w_32_next - w_33_next) * mu <= 5 * eps.
Proof.
  certify (Certificate [] (Substitute 1 (1 # 5) ((Int 1 / Int 5) * Var 4 + (Int 1 / Int 5) * Int 0 + (Int (-1)
    / Int 5) * Var 2 * Var 4 + (Int (-1) / Int 5) * Var 3 * Var 4) (Substitute 3 (-1) (Int 1 + Int (-1) * Var
    2 + Int (-1) * Int 0) (Substitute 4 1 (Var 0 + Int 0) (Coefficients [above 1 0; above 3 0; above 4 0] (Int
    1)))))).
Qed.

Lemma III_4b_166 :
  forall mu r_1 c_2 : R,
  mu > 0 -> r_1 >= mu -> c_2 >= mu ->
  r_1 * c_2 >= mu ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 1 (Var 0 + Int 0) (Coefficients [above
    0 0; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_4b_167 :
  forall eps w_12 : R,
  eps >= 0 -> w_12 <= eps -> w_12 >= 0 ->
  w_12 ^ 2 <= eps ^ 2.
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 0 + Int (-1) * Var 1) 1 Ge (FromHypothesis 1); factor (Var 0
    + Var 1) 1 Ge (Coefficients [above 0 0; above 1 0] (Int 1))])).
Qed.

Lemma III_4b_168 :
  forall mu eps w_12 w_12_next r_1 c_2 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_12 <= eps -> w_12_next * r_1 * c_2 = w_12 ^ 2 ->
  r_1 * c_2 >= mu ^ 2 -> w_12_next >= 0 -> w_12 ^ 2 <= eps ^ 2 ->
  w_12_next * mu ^ 2 <= eps ^ 2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [5; 6]%nat; term (-1) (Int 1)
    [4]%nat] None)).
Qed.

Lemma III_4b_169 :
  forall mu eps w_12_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_12_next * mu ^ 2 <= eps ^ 2 -> 24 * eps <= mu ->
  w_12_next * mu <= eps.
Proof.
  certify (Certificate [] (Combination [term 11 (Var 1) []%nat; term 1 (Int 1) [3]%nat; term (1 # 2) (Int 1)
    [0; 1]%nat; term (1 # 2) (Int 1) [1; 4]%nat] (multiplied_by (Var 0) (FromHypothesis 0)))).
Qed.

Lemma III_4b_170 :
  forall mu eps w_12_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_12_next * mu ^ 2 <= eps ^ 2 ->
  mu ^ 2 <> 0 /\
  w_12_next <= eps ^ 2 / mu ^ 2.
Proof.
  certify (Certificate [divided_by (Var 0 ^ 2) Gt (Coefficients [above 0 0] (Int 1))] (FromHypothesis 3)).
Qed.

Lemma III_4b_171 :
  forall mu r_1 c_3 : R,
  mu > 0 -> r_1 >= mu -> c_3 >= mu ->
  r_1 * c_3 >= mu ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 1 (Var 0 + Int 0) (Coefficients [above
    0 0; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_4b_172 :
  forall eps w_13 : R,
  eps >= 0 -> w_13 <= eps -> w_13 >= 0 ->
  w_13 ^ 2 <= eps ^ 2.
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 0 + Int (-1) * Var 1) 1 Ge (FromHypothesis 1); factor (Var 0
    + Var 1) 1 Ge (Coefficients [above 0 0; above 1 0] (Int 1))])).
Qed.

Lemma III_4b_173 :
  forall mu eps w_13 w_13_next r_1 c_3 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_13 <= eps -> w_13_next * r_1 * c_3 = w_13 ^ 2 ->
  r_1 * c_3 >= mu ^ 2 -> w_13_next >= 0 -> w_13 ^ 2 <= eps ^ 2 ->
  w_13_next * mu ^ 2 <= eps ^ 2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [5; 6]%nat; term (-1) (Int 1)
    [4]%nat] None)).
Qed.

Lemma III_4b_174 :
  forall mu eps w_13_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_13_next * mu ^ 2 <= eps ^ 2 -> 24 * eps <= mu ->
  w_13_next * mu <= eps.
Proof.
  certify (Certificate [] (Combination [term 11 (Var 1) []%nat; term 1 (Int 1) [3]%nat; term (1 # 2) (Int 1)
    [0; 1]%nat; term (1 # 2) (Int 1) [1; 4]%nat] (multiplied_by (Var 0) (FromHypothesis 0)))).
Qed.

Lemma III_4b_175 :
  forall mu eps w_13_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_13_next * mu ^ 2 <= eps ^ 2 ->
  mu ^ 2 <> 0 /\
  w_13_next <= eps ^ 2 / mu ^ 2.
Proof.
  certify (Certificate [divided_by (Var 0 ^ 2) Gt (Coefficients [above 0 0] (Int 1))] (FromHypothesis 3)).
Qed.

Lemma III_4b_176 :
  forall mu r_2 c_2 : R,
  mu > 0 -> r_2 >= mu -> c_2 >= mu ->
  r_2 * c_2 >= mu ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 1 (Var 0 + Int 0) (Coefficients [above
    0 0; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_4b_177 :
  forall eps w_22 : R,
  eps >= 0 -> w_22 <= eps -> w_22 >= 0 ->
  w_22 ^ 2 <= eps ^ 2.
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 0 + Int (-1) * Var 1) 1 Ge (FromHypothesis 1); factor (Var 0
    + Var 1) 1 Ge (Coefficients [above 0 0; above 1 0] (Int 1))])).
Qed.

Lemma III_4b_178 :
  forall mu eps w_22 w_22_next r_2 c_2 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_22 <= eps -> w_22_next * r_2 * c_2 = w_22 ^ 2 ->
  r_2 * c_2 >= mu ^ 2 -> w_22_next >= 0 -> w_22 ^ 2 <= eps ^ 2 ->
  w_22_next * mu ^ 2 <= eps ^ 2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [5; 6]%nat; term (-1) (Int 1)
    [4]%nat] None)).
Qed.

Lemma III_4b_179 :
  forall mu eps w_22_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_22_next * mu ^ 2 <= eps ^ 2 -> 24 * eps <= mu ->
  w_22_next * mu <= eps.
Proof.
  certify (Certificate [] (Combination [term 11 (Var 1) []%nat; term 1 (Int 1) [3]%nat; term (1 # 2) (Int 1)
    [0; 1]%nat; term (1 # 2) (Int 1) [1; 4]%nat] (multiplied_by (Var 0) (FromHypothesis 0)))).
Qed.

Lemma III_4b_180 :
  forall mu eps w_22_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_22_next * mu ^ 2 <= eps ^ 2 ->
  mu ^ 2 <> 0 /\
  w_22_next <= eps ^ 2 / mu ^ 2.
Proof.
  certify (Certificate [divided_by (Var 0 ^ 2) Gt (Coefficients [above 0 0] (Int 1))] (FromHypothesis 3)).
Qed.

Lemma III_4b_181 :
  forall mu r_2 c_3 : R,
  mu > 0 -> r_2 >= mu -> c_3 >= mu ->
  r_2 * c_3 >= mu ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 1 (Var 0 + Int 0) (Coefficients [above
    0 0; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_4b_182 :
  forall eps w_23 : R,
  eps >= 0 -> w_23 <= eps -> w_23 >= 0 ->
  w_23 ^ 2 <= eps ^ 2.
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 0 + Int (-1) * Var 1) 1 Ge (FromHypothesis 1); factor (Var 0
    + Var 1) 1 Ge (Coefficients [above 0 0; above 1 0] (Int 1))])).
Qed.

Lemma III_4b_183 :
  forall mu eps w_23 w_23_next r_2 c_3 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_23 <= eps -> w_23_next * r_2 * c_3 = w_23 ^ 2 ->
  r_2 * c_3 >= mu ^ 2 -> w_23_next >= 0 -> w_23 ^ 2 <= eps ^ 2 ->
  w_23_next * mu ^ 2 <= eps ^ 2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [5; 6]%nat; term (-1) (Int 1)
    [4]%nat] None)).
Qed.

Lemma III_4b_184 :
  forall mu eps w_23_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_23_next * mu ^ 2 <= eps ^ 2 -> 24 * eps <= mu ->
  w_23_next * mu <= eps.
Proof.
  certify (Certificate [] (Combination [term 11 (Var 1) []%nat; term 1 (Int 1) [3]%nat; term (1 # 2) (Int 1)
    [0; 1]%nat; term (1 # 2) (Int 1) [1; 4]%nat] (multiplied_by (Var 0) (FromHypothesis 0)))).
Qed.

Lemma III_4b_185 :
  forall mu eps w_23_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_23_next * mu ^ 2 <= eps ^ 2 ->
  mu ^ 2 <> 0 /\
  w_23_next <= eps ^ 2 / mu ^ 2.
Proof.
  certify (Certificate [divided_by (Var 0 ^ 2) Gt (Coefficients [above 0 0] (Int 1))] (FromHypothesis 3)).
Qed.

Lemma III_4b_186 :
  forall mu r_3 c_1 : R,
  mu > 0 -> r_3 >= mu -> c_1 >= mu ->
  r_3 * c_1 >= mu ^ 2.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 1 (Var 0 + Int 0) (Coefficients [above
    0 0; above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_4b_187 :
  forall eps w_31 : R,
  eps >= 0 -> w_31 <= eps -> w_31 >= 0 ->
  w_31 ^ 2 <= eps ^ 2.
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 0 + Int (-1) * Var 1) 1 Ge (FromHypothesis 1); factor (Var 0
    + Var 1) 1 Ge (Coefficients [above 0 0; above 1 0] (Int 1))])).
Qed.

Lemma III_4b_188 :
  forall mu eps w_31 w_31_next r_3 c_1 : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_31 <= eps -> w_31_next * r_3 * c_1 = w_31 ^ 2 ->
  r_3 * c_1 >= mu ^ 2 -> w_31_next >= 0 -> w_31 ^ 2 <= eps ^ 2 ->
  w_31_next * mu ^ 2 <= eps ^ 2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [5; 6]%nat; term (-1) (Int 1)
    [4]%nat] None)).
Qed.

Lemma III_4b_189 :
  forall mu eps w_31_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_31_next * mu ^ 2 <= eps ^ 2 -> 24 * eps <= mu ->
  w_31_next * mu <= eps.
Proof.
  certify (Certificate [] (Combination [term 11 (Var 1) []%nat; term 1 (Int 1) [3]%nat; term (1 # 2) (Int 1)
    [0; 1]%nat; term (1 # 2) (Int 1) [1; 4]%nat] (multiplied_by (Var 0) (FromHypothesis 0)))).
Qed.

Lemma III_4b_190 :
  forall mu eps w_31_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> w_31_next * mu ^ 2 <= eps ^ 2 ->
  mu ^ 2 <> 0 /\
  w_31_next <= eps ^ 2 / mu ^ 2.
Proof.
  certify (Certificate [divided_by (Var 0 ^ 2) Gt (Coefficients [above 0 0] (Int 1))] (FromHypothesis 3)).
Qed.

Lemma III_4b_191 :
  forall mu eps : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> 24 * eps <= mu ->
  mu - 2 * eps > 0.
Proof.
  certify (Certificate [] (Substitute 1 ((-1) # 24) ((Int 1 / Int 24) * Var 0 + (Int (-1) / Int 24) * Int 0)
    (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma III_4b_192 :
  forall mu eps : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 ->
  mu ^ 2 <> 0 /\
  eps ^ 2 / mu ^ 2 >= 0.
Proof.
  certify (Certificate [divided_by (Var 0 ^ 2) Gt (Coefficients [above 0 0] (Int 1))] (Coefficients [above 1
    0] (Int 1))).
Qed.

Lemma III_4b_193 :
  forall mu eps : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  mu ^ 2 <> 0 /\
  24 * (eps ^ 2 / mu ^ 2) <= (mu - 2 * eps) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 0 ^ 2) Gt (Coefficients [between 0 0 1] (Int 1))] (Combination [term 1
    (Int 1) [1; 2]%nat; term (1 # 24) (Int 1) [0; 0; 2]%nat; term (115 # 144) (Int 1) [0; 0; 0; 0]%nat; term
    (11 # 72) (Int 1) [0; 0; 0; 4]%nat; term (1 # 144) (Int 1) [0; 0; 4; 4]%nat] None)).
Qed.

Lemma III_4b_194 :
  exists k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 mu eps : R,
  (k_11 = 1 / 3 /\ k_12 = 1 / 3 /\ k_13 = 1 / 3 /\ k_21 = 1 / 3 /\ k_22 = 1 / 3 /\ k_23 = 1 / 3 /\ k_31 = 1 /
    3 /\ k_32 = 1 / 3 /\ k_33 = 1 / 3 /\ p_11 = 1 / 3 /\ p_12 = 1 / 3 /\ p_13 = 1 / 3 /\ p_21 = 1 / 3 /\ p_22
    = 1 / 3 /\ p_23 = 1 / 3 /\ p_31 = 1 / 3 /\ p_32 = 1 / 3 /\ p_33 = 1 / 3 /\ mu = 1 / 9 /\ eps = 1 / 9) /\
  k_11 >= 0 /\ k_12 >= 0 /\ k_13 >= 0 /\ k_21 >= 0 /\ k_22 >= 0 /\ k_23 >= 0 /\ k_31 >= 0 /\ k_32 >= 0 /\
  k_33 >= 0 /\ p_11 >= 0 /\ p_12 >= 0 /\ p_13 >= 0 /\ p_21 >= 0 /\ p_22 >= 0 /\ p_23 >= 0 /\ p_31 >= 0 /\
  p_32 >= 0 /\ p_33 >= 0 /\ k_11 + k_12 + k_13 = 1 /\ k_21 + k_22 + k_23 = 1 /\ k_31 + k_32 + k_33 = 1 /\
  p_11 + p_12 + p_13 = 1 /\ p_21 + p_22 + p_23 = 1 /\ p_31 + p_32 + p_33 = 1 /\ mu > 0 /\ eps >= 0 /\
  k_11 * p_11 >= mu /\ k_21 * p_12 >= mu /\ k_32 * p_23 >= mu /\ k_33 * p_33 >= mu /\ k_12 * p_21 <= eps /\
  k_13 * p_31 <= eps /\ k_22 * p_22 <= eps /\ k_23 * p_32 <= eps /\ k_31 * p_13 <= eps /\
  mu ^ 2 <> 0 /\
  ~ (24 * (eps ^ 2 / mu ^ 2) <= (mu - 2 * eps) ^ 2).
Proof.
  exists (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1
    / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 9), (1 / 9).
  decide_numbers.
Qed.

Lemma III_4b_195 :
  forall mu eps : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 -> mu <= 1 -> 24 * eps <= mu ->
  mu - 2 * eps <> 0 /\
  mu ^ 2 <> 0 /\
  mu <> 0 /\
  10 / 3 * (eps ^ 2 / mu ^ 2) / (mu - 2 * eps) <= 1 / 2 * (10 / 3 * eps / mu).
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0); divided_by (Var 0 ^ 2) Gt (Coefficients
    [between 0 0 1] (Int 1)); divided_by (Var 0 + Int (-2) * Var 1) Gt (Substitute 1 ((-1) # 24) ((Int (-1) /
    Int 24) * Int 0 + (Int 1 / Int 24) * (Var 0 ^ 2)) (Coefficients [between 0 0 1; above 1 0] (Int 1)))]
    (Factors (5 # 3) [factor (Var 1) 1 Ge (FromHypothesis 1); factor (Var 0) 1 Gt (FromHypothesis 0); factor
    (Int (-2) * Var 1 + (Var 0 ^ 2) + Int (-2) * Var 0 * Var 1) 1 Ge (Substitute 1 ((-1) # 24) ((Int (-1) /
    Int 24) * Int 0 + (Int 1 / Int 24) * (Var 0 ^ 2)) (Coefficients [between 0 0 1; above 1 0] (Int 1)))])).
Qed.

Lemma III_4b_196 :
  forall mu eps : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 ->
  mu <> 0 /\
  10 / 3 * eps / mu >= 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (FromHypothesis 1)).
Qed.

Lemma III_4b_197 :
  1 / 2 >= 0.
Proof.
  certify (Certificate [] (Coefficients [] (Int 1))).
Qed.

Lemma III_4b_198 :
  1 / 2 < 1.
Proof.
  certify (Certificate [] (Coefficients [] (Int 1))).
Qed.

Lemma III_4b_199 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 : R,
  k_11 >= 0 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 ->
  k_33 >= 0 -> p_11 >= 0 -> p_12 >= 0 -> p_13 >= 0 -> p_21 >= 0 -> p_22 >= 0 -> p_23 >= 0 -> p_31 >= 0 ->
  p_32 >= 0 -> p_33 >= 0 -> k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 ->
  p_11 + p_12 + p_13 = 1 -> p_21 + p_22 + p_23 = 1 -> p_31 + p_32 + p_33 = 1 -> k_11 <= 1 -> k_12 <= 1 ->
  k_13 <= 1 -> k_21 <= 1 -> k_22 <= 1 -> k_23 <= 1 -> k_31 <= 1 -> k_32 <= 1 -> k_33 <= 1 -> p_11 <= 1 ->
  p_12 <= 1 -> p_13 <= 1 -> p_21 <= 1 -> p_22 <= 1 -> p_23 <= 1 -> p_31 <= 1 -> p_32 <= 1 -> p_33 <= 1 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 > 0 -> k_21 * p_12 + k_22 * p_22 + k_23 * p_32 > 0 ->
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 > 0 -> k_11 * p_11 + k_21 * p_12 + k_31 * p_13 > 0 ->
  k_12 * p_21 + k_22 * p_22 + k_32 * p_23 > 0 -> k_13 * p_31 + k_23 * p_32 + k_33 * p_33 > 0 ->
  k_11 * p_11 + k_12 * p_21 + k_13 * p_31 <> 0 /\
  p_11 * k_11 + p_12 * k_21 + p_13 * k_31 <> 0 /\
  k_12 * p_21 + k_11 * p_11 + k_13 * p_31 <> 0 /\
  p_21 * k_12 + p_22 * k_22 + p_23 * k_32 <> 0 /\
  k_13 * p_31 + k_11 * p_11 + k_12 * p_21 <> 0 /\
  p_31 * k_13 + p_32 * k_23 + p_33 * k_33 <> 0 /\
  k_21 * p_12 + k_22 * p_22 + k_23 * p_32 <> 0 /\
  p_12 * k_21 + p_11 * k_11 + p_13 * k_31 <> 0 /\
  k_22 * p_22 + k_21 * p_12 + k_23 * p_32 <> 0 /\
  p_22 * k_22 + p_21 * k_12 + p_23 * k_32 <> 0 /\
  k_23 * p_32 + k_21 * p_12 + k_22 * p_22 <> 0 /\
  p_32 * k_23 + p_31 * k_13 + p_33 * k_33 <> 0 /\
  k_31 * p_13 + k_32 * p_23 + k_33 * p_33 <> 0 /\
  p_13 * k_31 + p_11 * k_11 + p_12 * k_21 <> 0 /\
  k_32 * p_23 + k_31 * p_13 + k_33 * p_33 <> 0 /\
  p_23 * k_32 + p_21 * k_12 + p_22 * k_22 <> 0 /\
  k_33 * p_33 + k_31 * p_13 + k_32 * p_23 <> 0 /\
  p_33 * k_33 + p_31 * k_13 + p_32 * k_23 <> 0 /\
  k_11 * p_11 / (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) * (p_11 * k_11 / (p_11 * k_11 + p_12 * k_21 + p_13 *
    k_31)) + k_12 * p_21 / (k_12 * p_21 + k_11 * p_11 + k_13 * p_31) * (p_21 * k_12 / (p_21 * k_12 + p_22 *
    k_22 + p_23 * k_32)) + k_13 * p_31 / (k_13 * p_31 + k_11 * p_11 + k_12 * p_21) * (p_31 * k_13 / (p_31 *
    k_13 + p_32 * k_23 + p_33 * k_33)) + k_21 * p_12 / (k_21 * p_12 + k_22 * p_22 + k_23 * p_32) * (p_12 *
    k_21 / (p_12 * k_21 + p_11 * k_11 + p_13 * k_31)) + k_22 * p_22 / (k_22 * p_22 + k_21 * p_12 + k_23 *
    p_32) * (p_22 * k_22 / (p_22 * k_22 + p_21 * k_12 + p_23 * k_32)) + k_23 * p_32 / (k_23 * p_32 + k_21 *
    p_12 + k_22 * p_22) * (p_32 * k_23 / (p_32 * k_23 + p_31 * k_13 + p_33 * k_33)) + k_31 * p_13 / (k_31 *
    p_13 + k_32 * p_23 + k_33 * p_33) * (p_13 * k_31 / (p_13 * k_31 + p_11 * k_11 + p_12 * k_21)) + k_32 *
    p_23 / (k_32 * p_23 + k_31 * p_13 + k_33 * p_33) * (p_23 * k_32 / (p_23 * k_32 + p_21 * k_12 + p_22 *
    k_22)) + k_33 * p_33 / (k_33 * p_33 + k_31 * p_13 + k_32 * p_23) * (p_33 * k_33 / (p_33 * k_33 + p_31 *
    k_13 + p_32 * k_23)) = k_11 * p_11 / (k_11 * p_11 + k_12 * p_21 + k_13 * p_31) * (p_11 * k_11 / (p_11 *
    k_11 + p_12 * k_21 + p_13 * k_31)) + k_12 * p_21 / (k_12 * p_21 + k_11 * p_11 + k_13 * p_31) * (p_21 *
    k_12 / (p_21 * k_12 + p_22 * k_22 + p_23 * k_32)) + k_13 * p_31 / (k_13 * p_31 + k_11 * p_11 + k_12 *
    p_21) * (p_31 * k_13 / (p_31 * k_13 + p_32 * k_23 + p_33 * k_33)) + k_21 * p_12 / (k_21 * p_12 + k_22 *
    p_22 + k_23 * p_32) * (p_12 * k_21 / (p_12 * k_21 + p_11 * k_11 + p_13 * k_31)) + k_22 * p_22 / (k_22 *
    p_22 + k_21 * p_12 + k_23 * p_32) * (p_22 * k_22 / (p_22 * k_22 + p_21 * k_12 + p_23 * k_32)) + k_23 *
    p_32 / (k_23 * p_32 + k_21 * p_12 + k_22 * p_22) * (p_32 * k_23 / (p_32 * k_23 + p_31 * k_13 + p_33 *
    k_33)) + k_31 * p_13 / (k_31 * p_13 + k_32 * p_23 + k_33 * p_33) * (p_13 * k_31 / (p_13 * k_31 + p_11 *
    k_11 + p_12 * k_21)) + k_32 * p_23 / (k_32 * p_23 + k_31 * p_13 + k_33 * p_33) * (p_23 * k_32 / (p_23 *
    k_32 + p_21 * k_12 + p_22 * k_22)) + k_33 * p_33 / (k_33 * p_33 + k_31 * p_13 + k_32 * p_23) * (p_33 *
    k_33 / (p_33 * k_33 + p_31 * k_13 + p_32 * k_23)).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 9 + Var 1 * Var 12 + Var 2 * Var 15) Gt (FromHypothesis 42);
    divided_by (Var 0 * Var 9 + Var 3 * Var 10 + Var 6 * Var 11) Gt (FromHypothesis 45); divided_by (Var 1 *
    Var 12 + Var 4 * Var 13 + Var 7 * Var 14) Gt (FromHypothesis 46); divided_by (Var 2 * Var 15 + Var 5 * Var
    16 + Var 8 * Var 17) Gt (FromHypothesis 47); divided_by (Var 3 * Var 10 + Var 4 * Var 13 + Var 5 * Var 16)
    Gt (FromHypothesis 43); divided_by (Var 6 * Var 11 + Var 7 * Var 14 + Var 8 * Var 17) Gt (FromHypothesis
    44)] Identity).
Qed.

Lemma III_4b_200 :
  forall mu eps J_next w_11_next w_12_next w_13_next w_21_next w_22_next w_23_next w_31_next w_32_next
    w_33_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 ->
  3 * J_next = w_11_next + w_12_next + w_13_next + w_21_next + w_22_next + w_23_next + w_31_next + w_32_next +
    w_33_next ->
  w_11_next + w_21_next <= 1 -> (1 - w_11_next - w_21_next) * mu <= 5 * eps -> w_32_next + w_33_next <= 1 ->
  (1 - w_32_next - w_33_next) * mu <= 5 * eps -> w_12_next >= 0 -> w_13_next >= 0 -> w_22_next >= 0 ->
  w_23_next >= 0 -> w_31_next >= 0 ->
  mu <> 0 /\
  J_next >= 2 / 3 - 10 / 3 * eps / mu.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (Eliminate 3 11 (Factors (1 # 3) [factor
    (Int (-2) * Var 0 + Int 10 * Var 1 + Int 3 * Var 0 * Var 2) 1 Ge (Combination [term 1 (Int 1) [5]%nat;
    term 1 (Int 1) [7]%nat; term 1 (Int 1) [0; 8]%nat; term 1 (Int 1) [0; 9]%nat; term 1 (Int 1) [0; 10]%nat;
    term 1 (Int 1) [0; 11]%nat; term 1 (Int 1) [0; 12]%nat] None)]))).
Qed.

Lemma III_4b_201 :
  forall mu eps J_next w_11_next w_12_next w_13_next w_21_next w_22_next w_23_next w_31_next w_32_next
    w_33_next : R,
  mu > 0 -> eps >= 0 -> 24 * eps <= mu ^ 2 ->
  3 * J_next = w_11_next + w_12_next + w_13_next + w_21_next + w_22_next + w_23_next + w_31_next + w_32_next +
    w_33_next ->
  w_11_next + w_21_next <= 1 -> (1 - w_11_next - w_21_next) * mu <= 5 * eps -> w_32_next + w_33_next <= 1 ->
  (1 - w_32_next - w_33_next) * mu <= 5 * eps -> w_12_next * mu <= eps -> w_13_next * mu <= eps ->
  w_22_next * mu <= eps -> w_23_next * mu <= eps -> w_31_next * mu <= eps ->
  mu <> 0 /\
  J_next <= 2 / 3 + 10 / 3 * eps / mu.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (FromHypothesis 0)] (Eliminate 3 11 (Factors ((-1) # 3) [factor
    (Int (-2) * Var 0 + Int (-10) * Var 1 + Int 3 * Var 0 * Var 2) 1 Le (Combination [term 5 (Int 1) [1]%nat;
    term 1 (Int 1) [8]%nat; term 1 (Int 1) [9]%nat; term 1 (Int 1) [10]%nat; term 1 (Int 1) [11]%nat; term 1
    (Int 1) [12]%nat; term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [0; 6]%nat] None)]))).
Qed.

Lemma III_4b_202 :
  exists k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 p_11 p_12 p_13 p_21 p_22 p_23 p_31 p_32 p_33 mu eps : R,
  (k_11 = 9 / 10 /\ k_12 = 1 / 20 /\ k_13 = 1 / 20 /\ k_21 = 9 / 10 /\ k_22 = 1 / 20 /\ k_23 = 1 / 20 /\ k_31
    = 1 / 20 /\ k_32 = 19 / 40 /\ k_33 = 19 / 40 /\ p_11 = 19 / 40 /\ p_12 = 19 / 40 /\ p_13 = 1 / 20 /\ p_21
    = 1 / 20 /\ p_22 = 1 / 20 /\ p_23 = 9 / 10 /\ p_31 = 1 / 20 /\ p_32 = 1 / 20 /\ p_33 = 9 / 10 /\ mu = 2 /
    5 /\ eps = 1 / 400) /\
  k_11 >= 0 /\ k_12 >= 0 /\ k_13 >= 0 /\ k_21 >= 0 /\ k_22 >= 0 /\ k_23 >= 0 /\ k_31 >= 0 /\ k_32 >= 0 /\
  k_33 >= 0 /\ p_11 >= 0 /\ p_12 >= 0 /\ p_13 >= 0 /\ p_21 >= 0 /\ p_22 >= 0 /\ p_23 >= 0 /\ p_31 >= 0 /\
  p_32 >= 0 /\ p_33 >= 0 /\ k_11 + k_12 + k_13 = 1 /\ k_21 + k_22 + k_23 = 1 /\ k_31 + k_32 + k_33 = 1 /\
  p_11 + p_12 + p_13 = 1 /\ p_21 + p_22 + p_23 = 1 /\ p_31 + p_32 + p_33 = 1 /\ mu > 0 /\ eps >= 0 /\
  24 * eps <= mu ^ 2 /\ k_11 * p_11 >= mu /\ k_21 * p_12 >= mu /\ k_32 * p_23 >= mu /\ k_33 * p_33 >= mu /\
  k_12 * p_21 <= eps /\ k_13 * p_31 <= eps /\ k_22 * p_22 <= eps /\ k_23 * p_32 <= eps /\
  k_31 * p_13 <= eps /\
  ~ (1 / 3 * (k_11 * p_11 + k_12 * p_21 + k_13 * p_31 + k_21 * p_12 + k_22 * p_22 + k_23 * p_32 + k_31 * p_13
    + k_32 * p_23 + k_33 * p_33) >= 2 / 3).
Proof.
  exists (9 / 10), (1 / 20), (1 / 20), (9 / 10), (1 / 20), (1 / 20), (1 / 20), (19 / 40), (19 / 40), (19 /
    40), (19 / 40), (1 / 20), (1 / 20), (1 / 20), (9 / 10), (1 / 20), (1 / 20), (9 / 10), (2 / 5), (1 / 400).
  decide_numbers.
Qed.
