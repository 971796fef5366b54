(* Theorem III.4c: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_4c_1 :
  forall k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 h_11 h_12 h_13 h_21 h_22 h_23 h_31 h_32 h_33 : R,
  k_11 >= 1 / 2 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_22 >= 1 / 2 -> k_23 >= 0 -> k_31 >= 0 ->
  k_32 >= 0 -> k_33 >= 1 / 2 -> k_11 + k_12 + k_13 = 1 -> k_21 + k_22 + k_23 = 1 -> k_31 + k_32 + k_33 = 1 ->
  h_11 >= 1 / 2 -> h_12 >= 0 -> h_13 >= 0 -> h_21 >= 0 -> h_22 >= 1 / 2 -> h_23 >= 0 -> h_31 >= 0 ->
  h_32 >= 0 -> h_33 >= 1 / 2 -> h_11 + h_12 + h_13 = 1 -> h_21 + h_22 + h_23 = 1 -> h_31 + h_32 + h_33 = 1 ->
  1 / 3 * (k_11 * h_11 + k_12 * h_21 + k_13 * h_31 + k_21 * h_12 + k_22 * h_22 + k_23 * h_32 + k_31 * h_13 +
    k_32 * h_23 + k_33 * h_33) = 1 / 3 * (k_11 * h_11 + k_22 * h_22 + k_33 * h_33) + 1 / 3 * (k_12 * h_21 +
    k_13 * h_31 + k_21 * h_12 + k_23 * h_32 + k_31 * h_13 + k_32 * h_23).
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4c_2 :
  forall k_11 h_11 : R,
  k_11 >= 1 / 2 -> h_11 >= 1 / 2 ->
  k_11 * h_11 >= 1 / 4.
Proof.
  certify (Certificate [] (Coefficients [above 0 (1 # 2); above 1 (1 # 2)] (Int 1))).
Qed.

Lemma III_4c_3 :
  forall k_22 h_22 : R,
  k_22 >= 1 / 2 -> h_22 >= 1 / 2 ->
  k_22 * h_22 >= 1 / 4.
Proof.
  certify (Certificate [] (Coefficients [above 0 (1 # 2); above 1 (1 # 2)] (Int 1))).
Qed.

Lemma III_4c_4 :
  forall k_33 h_33 : R,
  k_33 >= 1 / 2 -> h_33 >= 1 / 2 ->
  k_33 * h_33 >= 1 / 4.
Proof.
  certify (Certificate [] (Coefficients [above 0 (1 # 2); above 1 (1 # 2)] (Int 1))).
Qed.

Lemma III_4c_5 :
  forall k_11 k_12 k_13 k_21 k_31 h_11 h_12 h_13 h_21 h_31 : R,
  k_11 >= 1 / 2 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> k_11 + k_12 + k_13 = 1 ->
  h_11 >= 1 / 2 -> h_12 >= 0 -> h_13 >= 0 -> h_21 >= 0 -> h_31 >= 0 -> h_11 + h_12 + h_13 = 1 ->
  k_11 * h_11 + k_12 * h_21 + k_13 * h_31 <> 0 /\
  h_11 * k_11 + h_12 * k_21 + h_13 * k_31 <> 0 /\
  k_11 * h_11 / (k_11 * h_11 + k_12 * h_21 + k_13 * h_31) * (h_11 * k_11 / (h_11 * k_11 + h_12 * k_21 + h_13 *
    k_31)) * (k_11 * h_11 + k_12 * h_21 + k_13 * h_31) * (k_11 * h_11 + k_21 * h_12 + k_31 * h_13) = (k_11 *
    h_11) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 5 + Var 1 * Var 8 + Var 2 * Var 9) Gt (Eliminate 5 2
    (Eliminate 11 7 (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [0]%nat; term (1 # 2) (Int
    1) [6]%nat; term 1 (Int 1) [0; 6]%nat; term 1 (Int 1) [1; 9]%nat; term 1 (Int 1) [2; 10]%nat] None)));
    divided_by (Var 0 * Var 5 + Var 3 * Var 6 + Var 4 * Var 7) Gt (Eliminate 5 2 (Eliminate 11 7 (Combination
    [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [0]%nat; term (1 # 2) (Int 1) [6]%nat; term 1 (Int 1)
    [0; 6]%nat; term 1 (Int 1) [3; 7]%nat; term 1 (Int 1) [4; 8]%nat] None)))] Identity).
Qed.

Lemma III_4c_6 :
  forall k_11 k_12 k_13 h_11 h_21 h_31 : R,
  k_11 >= 1 / 2 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 -> h_11 >= 1 / 2 -> h_21 >= 0 ->
  h_31 >= 0 ->
  k_11 * h_11 + k_12 * h_21 + k_13 * h_31 > 0.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1)
    [0]%nat; term (1 # 2) (Int 1) [4]%nat; term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int
    1) [2; 6]%nat] None))).
Qed.

Lemma III_4c_7 :
  forall k_11 k_21 k_31 h_11 h_12 h_13 : R,
  k_11 >= 1 / 2 -> k_21 >= 0 -> k_31 >= 0 -> h_11 >= 1 / 2 -> h_12 >= 0 -> h_13 >= 0 ->
  h_11 + h_12 + h_13 = 1 ->
  k_11 * h_11 + k_21 * h_12 + k_31 * h_13 > 0.
Proof.
  certify (Certificate [] (Eliminate 6 5 (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1)
    [0]%nat; term (1 # 2) (Int 1) [3]%nat; term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int
    1) [2; 5]%nat] None))).
Qed.

Lemma III_4c_8 :
  forall k_21 k_22 k_23 : R,
  k_21 >= 0 -> k_22 >= 1 / 2 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 ->
  k_21 <= 1 / 2.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Factors ((-1) # 2) [factor (Int (-1) + Int 2 * Var 0) 1 Le
    (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; above 1 (1 #
    2)] (Int 1)))]))).
Qed.

Lemma III_4c_9 :
  forall k_31 k_32 k_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 1 / 2 -> k_31 + k_32 + k_33 = 1 ->
  k_31 <= 1 / 2.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Factors ((-1) # 2) [factor (Int (-1) + Int 2 * Var 0) 1 Le
    (Substitute 0 (-1) ((Int 1 / Int 2) + Int (-1) * Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; above
    1 0] (Int 1)))]))).
Qed.

Lemma III_4c_10 :
  forall h_21 h_22 h_23 : R,
  h_21 >= 0 -> h_22 >= 1 / 2 -> h_23 >= 0 -> h_21 + h_22 + h_23 = 1 ->
  h_21 <= 1 / 2.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Factors ((-1) # 2) [factor (Int (-1) + Int 2 * Var 0) 1 Le
    (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; above 1 (1 #
    2)] (Int 1)))]))).
Qed.

Lemma III_4c_11 :
  forall h_31 h_32 h_33 : R,
  h_31 >= 0 -> h_32 >= 0 -> h_33 >= 1 / 2 -> h_31 + h_32 + h_33 = 1 ->
  h_31 <= 1 / 2.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Factors ((-1) # 2) [factor (Int (-1) + Int 2 * Var 0) 1 Le
    (Substitute 0 (-1) ((Int 1 / Int 2) + Int (-1) * Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; above
    1 0] (Int 1)))]))).
Qed.

Lemma III_4c_12 :
  forall k_11 k_12 k_13 k_21 k_31 h_11 h_21 h_31 : R,
  k_11 >= 1 / 2 -> k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_31 >= 0 -> k_11 + k_12 + k_13 = 1 ->
  h_11 >= 1 / 2 -> h_21 >= 0 -> h_31 >= 0 -> k_21 <= 1 / 2 -> k_31 <= 1 / 2 -> h_21 <= 1 / 2 ->
  h_31 <= 1 / 2 ->
  k_11 * h_11 + k_12 * h_21 + k_13 * h_31 <= h_11.
Proof.
  certify (Certificate [] (Eliminate 5 2 (Substitute 0 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 0 0; above 1 0; above 5 (1 # 2); between 6 0 (1 # 2); between 7 0 (1 # 2)] (Int
    1))))).
Qed.

Lemma III_4c_13 :
  forall k_11 k_21 k_31 h_11 h_12 h_13 h_21 h_31 : R,
  k_11 >= 1 / 2 -> k_21 >= 0 -> k_31 >= 0 -> h_11 >= 1 / 2 -> h_12 >= 0 -> h_13 >= 0 -> h_21 >= 0 ->
  h_31 >= 0 -> h_11 + h_12 + h_13 = 1 -> k_21 <= 1 / 2 -> k_31 <= 1 / 2 -> h_21 <= 1 / 2 -> h_31 <= 1 / 2 ->
  k_11 * h_11 + k_21 * h_12 + k_31 * h_13 <= k_11.
Proof.
  certify (Certificate [] (Eliminate 8 5 (Substitute 3 (-1) (Int 1 + Int (-1) * Var 4 + Int (-1) * Int 0)
    (Coefficients [above 0 (1 # 2); between 1 0 (1 # 2); between 2 0 (1 # 2); above 3 0; above 4 0] (Int
    1))))).
Qed.

Lemma III_4c_14 :
  forall k_11 k_12 k_13 h_11 h_21 h_31 : R,
  k_11 >= 1 / 2 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 -> h_11 >= 1 / 2 -> h_21 >= 0 ->
  h_31 >= 0 ->
  k_11 * h_11 + k_12 * h_21 + k_13 * h_31 <> 0 /\
  k_11 * h_11 / (k_11 * h_11 + k_12 * h_21 + k_13 * h_31) * (k_11 * h_11 + k_12 * h_21 + k_13 * h_31) = k_11 *
    h_11.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 3 2
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [0]%nat; term (1 # 2) (Int 1) [4]%nat;
    term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int 1) [2; 6]%nat] None))] Identity).
Qed.

Lemma III_4c_15 :
  forall k_11 h_11 k_11_next r_1 : R,
  k_11 >= 1 / 2 -> h_11 >= 1 / 2 -> k_11_next * r_1 = k_11 * h_11 -> r_1 <= h_11 -> r_1 > 0 ->
  k_11_next >= k_11.
Proof.
  certify (Certificate [] (Combination [term (1 # 2) (Int 1) [3]%nat; term 1 (Int 1) [0; 3]%nat; term 1 (Int
    1) [2]%nat] (multiplied_by (Var 3) (FromHypothesis 4)))).
Qed.

Lemma III_4c_16 :
  forall k_11 k_11_next : R,
  k_11 >= 1 / 2 -> k_11_next >= k_11 ->
  k_11_next >= 1 / 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int (-1) + Int 2 * Var 1) 1 Ge (Substitute 1 1 (Var 0 +
    Int 0) (Coefficients [above 0 (1 # 2); above 1 0] (Int 1)))])).
Qed.

Lemma III_4c_17 :
  forall k_11 k_21 k_31 h_11 h_12 h_13 : R,
  k_11 >= 1 / 2 -> k_21 >= 0 -> k_31 >= 0 -> h_11 >= 1 / 2 -> h_12 >= 0 -> h_13 >= 0 ->
  h_11 + h_12 + h_13 = 1 ->
  h_11 * k_11 + h_12 * k_21 + h_13 * k_31 <> 0 /\
  h_11 * k_11 / (h_11 * k_11 + h_12 * k_21 + h_13 * k_31) * (k_11 * h_11 + k_21 * h_12 + k_31 * h_13) = k_11 *
    h_11.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 6 5
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [0]%nat; term (1 # 2) (Int 1) [3]%nat;
    term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 5]%nat] None))] Identity).
Qed.

Lemma III_4c_18 :
  forall k_11 h_11 h_11_next c_1 : R,
  k_11 >= 1 / 2 -> h_11 >= 1 / 2 -> h_11_next * c_1 = k_11 * h_11 -> c_1 <= k_11 -> c_1 > 0 ->
  h_11_next >= h_11.
Proof.
  certify (Certificate [] (Combination [term (1 # 2) (Int 1) [3]%nat; term 1 (Int 1) [1; 3]%nat; term 1 (Int
    1) [2]%nat] (multiplied_by (Var 3) (FromHypothesis 4)))).
Qed.

Lemma III_4c_19 :
  forall h_11 h_11_next : R,
  h_11 >= 1 / 2 -> h_11_next >= h_11 ->
  h_11_next >= 1 / 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int (-1) + Int 2 * Var 1) 1 Ge (Substitute 1 1 (Var 0 +
    Int 0) (Coefficients [above 0 (1 # 2); above 1 0] (Int 1)))])).
Qed.

Lemma III_4c_20 :
  forall k_11 h_11 r_1 c_1 : R,
  k_11 >= 1 / 2 -> h_11 >= 1 / 2 -> r_1 > 0 -> c_1 > 0 -> r_1 <= h_11 -> c_1 <= k_11 ->
  r_1 * c_1 <= k_11 * h_11.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Var 1 + Int (-1) * Int 0) (Substitute 0 1 (Var 3 + Int 0)
    (Coefficients [above 0 0; above 1 (1 # 2); above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_4c_21 :
  forall w_11_next r_1 c_1 w_11 : R,
  w_11_next * r_1 * c_1 = w_11 ^ 2 -> r_1 * c_1 <= w_11 -> r_1 > 0 -> c_1 > 0 -> w_11 >= 1 / 4 ->
  w_11_next >= w_11.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (Split ((Var 0 ^ 2) + (Var 3 ^ 2)) [case Gt (Combination
    [term 1 (Int (-1) * Var 0 + Var 3) [5]%nat; term 1 (Var 0) [1]%nat; term 1 (Var 3) [1]%nat; term 1 (Int
    (-1) * Var 0 + Var 3) [2; 3]%nat; term (1 # 4) (Int 1 + Int 2 * Var 3) [0]%nat; term ((-1) # 4) (Int (-1)
    + Int 2 * Var 3) [0]%nat] (multiplied_by ((Var 0 ^ 2) + (Var 3 ^ 2)) (FromHypothesis 6))); case Le
    (Combination [term 1 (Int 1) [4]%nat; term 1 (Int 1) [5]%nat; term 4 (Int 1) [6]%nat; term 4 (Int 1) [4;
    4]%nat; term 4 (Int 1) [5; 5]%nat] None)]); case Le (Combination [term 1 (Int 1) [4]%nat; term 4 (Int 1)
    [4; 4]%nat; term 8 (Int 1) [4; 5]%nat; term 4 (Int 1) [2; 3; 5]%nat; term 16 (Int 1) [4; 4; 5]%nat; term
    16 (Int 1) [2; 3; 5; 5]%nat; term (1 # 4) (Int 5 + Int (-16) * Var 0) [0]%nat; term ((-1) # 4) (Int 3 +
    Int (-16) * Var 0) [0]%nat] None)])).
Qed.

Lemma III_4c_22 :
  forall k_12 k_21 k_22 k_23 k_32 h_12 h_21 h_22 h_23 h_32 : R,
  k_12 >= 0 -> k_21 >= 0 -> k_22 >= 1 / 2 -> k_23 >= 0 -> k_32 >= 0 -> k_21 + k_22 + k_23 = 1 -> h_12 >= 0 ->
  h_21 >= 0 -> h_22 >= 1 / 2 -> h_23 >= 0 -> h_32 >= 0 -> h_21 + h_22 + h_23 = 1 ->
  k_22 * h_22 + k_21 * h_12 + k_23 * h_32 <> 0 /\
  h_22 * k_22 + h_21 * k_12 + h_23 * k_32 <> 0 /\
  k_22 * h_22 / (k_22 * h_22 + k_21 * h_12 + k_23 * h_32) * (h_22 * k_22 / (h_22 * k_22 + h_21 * k_12 + h_23 *
    k_32)) * (k_21 * h_12 + k_22 * h_22 + k_23 * h_32) * (k_12 * h_21 + k_22 * h_22 + k_32 * h_23) = (k_22 *
    h_22) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 1 * Var 5 + Var 2 * Var 7 + Var 3 * Var 9) Gt (Eliminate 5 3
    (Eliminate 11 8 (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int
    1) [8]%nat; term 1 (Int 1) [1; 6]%nat; term 1 (Int 1) [2; 8]%nat; term 1 (Int 1) [3; 10]%nat] None)));
    divided_by (Var 0 * Var 6 + Var 2 * Var 7 + Var 4 * Var 8) Gt (Eliminate 5 3 (Eliminate 11 8 (Combination
    [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int 1) [8]%nat; term 1 (Int 1)
    [0; 7]%nat; term 1 (Int 1) [2; 8]%nat; term 1 (Int 1) [4; 9]%nat] None)))] Identity).
Qed.

Lemma III_4c_23 :
  forall k_21 k_22 k_23 h_12 h_22 h_32 : R,
  k_21 >= 0 -> k_22 >= 1 / 2 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 -> h_12 >= 0 -> h_22 >= 1 / 2 ->
  h_32 >= 0 ->
  k_21 * h_12 + k_22 * h_22 + k_23 * h_32 > 0.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1)
    [1]%nat; term (1 # 2) (Int 1) [5]%nat; term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int
    1) [2; 6]%nat] None))).
Qed.

Lemma III_4c_24 :
  forall k_12 k_22 k_32 h_21 h_22 h_23 : R,
  k_12 >= 0 -> k_22 >= 1 / 2 -> k_32 >= 0 -> h_21 >= 0 -> h_22 >= 1 / 2 -> h_23 >= 0 ->
  h_21 + h_22 + h_23 = 1 ->
  k_12 * h_21 + k_22 * h_22 + k_32 * h_23 > 0.
Proof.
  certify (Certificate [] (Eliminate 6 5 (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1)
    [1]%nat; term (1 # 2) (Int 1) [4]%nat; term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int
    1) [2; 5]%nat] None))).
Qed.

Lemma III_4c_25 :
  forall k_11 k_12 k_13 : R,
  k_11 >= 1 / 2 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 ->
  k_12 <= 1 / 2.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Factors ((-1) # 2) [factor (Int (-1) + Int 2 * Var 1) 1 Le
    (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0) (Coefficients [above 0 (1 # 2); above 1
    0] (Int 1)))]))).
Qed.

Lemma III_4c_26 :
  forall k_31 k_32 k_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 1 / 2 -> k_31 + k_32 + k_33 = 1 ->
  k_32 <= 1 / 2.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Factors ((-1) # 2) [factor (Int (-1) + Int 2 * Var 1) 1 Le
    (Substitute 1 (-1) ((Int 1 / Int 2) + Int (-1) * Var 0 + Int (-1) * Int 0) (Coefficients [above 0 0; above
    1 0] (Int 1)))]))).
Qed.

Lemma III_4c_27 :
  forall h_11 h_12 h_13 : R,
  h_11 >= 1 / 2 -> h_12 >= 0 -> h_13 >= 0 -> h_11 + h_12 + h_13 = 1 ->
  h_12 <= 1 / 2.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Factors ((-1) # 2) [factor (Int (-1) + Int 2 * Var 1) 1 Le
    (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0) (Coefficients [above 0 (1 # 2); above 1
    0] (Int 1)))]))).
Qed.

Lemma III_4c_28 :
  forall h_31 h_32 h_33 : R,
  h_31 >= 0 -> h_32 >= 0 -> h_33 >= 1 / 2 -> h_31 + h_32 + h_33 = 1 ->
  h_32 <= 1 / 2.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Factors ((-1) # 2) [factor (Int (-1) + Int 2 * Var 1) 1 Le
    (Substitute 1 (-1) ((Int 1 / Int 2) + Int (-1) * Var 0 + Int (-1) * Int 0) (Coefficients [above 0 0; above
    1 0] (Int 1)))]))).
Qed.

Lemma III_4c_29 :
  forall k_12 k_21 k_22 k_23 k_32 h_12 h_22 h_32 : R,
  k_12 >= 0 -> k_21 >= 0 -> k_22 >= 1 / 2 -> k_23 >= 0 -> k_32 >= 0 -> k_21 + k_22 + k_23 = 1 -> h_12 >= 0 ->
  h_22 >= 1 / 2 -> h_32 >= 0 -> k_12 <= 1 / 2 -> k_32 <= 1 / 2 -> h_12 <= 1 / 2 -> h_32 <= 1 / 2 ->
  k_21 * h_12 + k_22 * h_22 + k_23 * h_32 <= h_22.
Proof.
  certify (Certificate [] (Eliminate 5 3 (Substitute 2 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Coefficients [above 1 0; above 2 0; between 5 0 (1 # 2); above 6 (1 # 2); between 7 0 (1 # 2)] (Int
    1))))).
Qed.

Lemma III_4c_30 :
  forall k_12 k_22 k_32 h_12 h_21 h_22 h_23 h_32 : R,
  k_12 >= 0 -> k_22 >= 1 / 2 -> k_32 >= 0 -> h_12 >= 0 -> h_21 >= 0 -> h_22 >= 1 / 2 -> h_23 >= 0 ->
  h_32 >= 0 -> h_21 + h_22 + h_23 = 1 -> k_12 <= 1 / 2 -> k_32 <= 1 / 2 -> h_12 <= 1 / 2 -> h_32 <= 1 / 2 ->
  k_12 * h_21 + k_22 * h_22 + k_32 * h_23 <= k_22.
Proof.
  certify (Certificate [] (Eliminate 8 6 (Substitute 5 (-1) (Int 1 + Int (-1) * Var 4 + Int (-1) * Int 0)
    (Coefficients [between 0 0 (1 # 2); above 1 (1 # 2); between 2 0 (1 # 2); above 4 0; above 5 0] (Int
    1))))).
Qed.

Lemma III_4c_31 :
  forall k_21 k_22 k_23 h_12 h_22 h_32 : R,
  k_21 >= 0 -> k_22 >= 1 / 2 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 -> h_12 >= 0 -> h_22 >= 1 / 2 ->
  h_32 >= 0 ->
  k_22 * h_22 + k_21 * h_12 + k_23 * h_32 <> 0 /\
  k_22 * h_22 / (k_22 * h_22 + k_21 * h_12 + k_23 * h_32) * (k_21 * h_12 + k_22 * h_22 + k_23 * h_32) = k_22 *
    h_22.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 3 2
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [1]%nat; term (1 # 2) (Int 1) [5]%nat;
    term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int 1) [2; 6]%nat] None))] Identity).
Qed.

Lemma III_4c_32 :
  forall k_22 h_22 k_22_next r_2 : R,
  k_22 >= 1 / 2 -> h_22 >= 1 / 2 -> k_22_next * r_2 = k_22 * h_22 -> r_2 <= h_22 -> r_2 > 0 ->
  k_22_next >= k_22.
Proof.
  certify (Certificate [] (Combination [term (1 # 2) (Int 1) [3]%nat; term 1 (Int 1) [0; 3]%nat; term 1 (Int
    1) [2]%nat] (multiplied_by (Var 3) (FromHypothesis 4)))).
Qed.

Lemma III_4c_33 :
  forall k_22 k_22_next : R,
  k_22 >= 1 / 2 -> k_22_next >= k_22 ->
  k_22_next >= 1 / 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int (-1) + Int 2 * Var 1) 1 Ge (Substitute 1 1 (Var 0 +
    Int 0) (Coefficients [above 0 (1 # 2); above 1 0] (Int 1)))])).
Qed.

Lemma III_4c_34 :
  forall k_12 k_22 k_32 h_21 h_22 h_23 : R,
  k_12 >= 0 -> k_22 >= 1 / 2 -> k_32 >= 0 -> h_21 >= 0 -> h_22 >= 1 / 2 -> h_23 >= 0 ->
  h_21 + h_22 + h_23 = 1 ->
  h_22 * k_22 + h_21 * k_12 + h_23 * k_32 <> 0 /\
  h_22 * k_22 / (h_22 * k_22 + h_21 * k_12 + h_23 * k_32) * (k_12 * h_21 + k_22 * h_22 + k_32 * h_23) = k_22 *
    h_22.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 6 5
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [1]%nat; term (1 # 2) (Int 1) [4]%nat;
    term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 5]%nat] None))] Identity).
Qed.

Lemma III_4c_35 :
  forall k_22 h_22 h_22_next c_2 : R,
  k_22 >= 1 / 2 -> h_22 >= 1 / 2 -> h_22_next * c_2 = k_22 * h_22 -> c_2 <= k_22 -> c_2 > 0 ->
  h_22_next >= h_22.
Proof.
  certify (Certificate [] (Combination [term (1 # 2) (Int 1) [3]%nat; term 1 (Int 1) [1; 3]%nat; term 1 (Int
    1) [2]%nat] (multiplied_by (Var 3) (FromHypothesis 4)))).
Qed.

Lemma III_4c_36 :
  forall h_22 h_22_next : R,
  h_22 >= 1 / 2 -> h_22_next >= h_22 ->
  h_22_next >= 1 / 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int (-1) + Int 2 * Var 1) 1 Ge (Substitute 1 1 (Var 0 +
    Int 0) (Coefficients [above 0 (1 # 2); above 1 0] (Int 1)))])).
Qed.

Lemma III_4c_37 :
  forall k_22 h_22 r_2 c_2 : R,
  k_22 >= 1 / 2 -> h_22 >= 1 / 2 -> r_2 > 0 -> c_2 > 0 -> r_2 <= h_22 -> c_2 <= k_22 ->
  r_2 * c_2 <= k_22 * h_22.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Var 1 + Int (-1) * Int 0) (Substitute 0 1 (Var 3 + Int 0)
    (Coefficients [above 0 0; above 1 (1 # 2); above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_4c_38 :
  forall w_22_next r_2 c_2 w_22 : R,
  w_22_next * r_2 * c_2 = w_22 ^ 2 -> r_2 * c_2 <= w_22 -> r_2 > 0 -> c_2 > 0 -> w_22 >= 1 / 4 ->
  w_22_next >= w_22.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (Split ((Var 0 ^ 2) + (Var 3 ^ 2)) [case Gt (Combination
    [term 1 (Int (-1) * Var 0 + Var 3) [5]%nat; term 1 (Var 0) [1]%nat; term 1 (Var 3) [1]%nat; term 1 (Int
    (-1) * Var 0 + Var 3) [2; 3]%nat; term (1 # 4) (Int 1 + Int 2 * Var 3) [0]%nat; term ((-1) # 4) (Int (-1)
    + Int 2 * Var 3) [0]%nat] (multiplied_by ((Var 0 ^ 2) + (Var 3 ^ 2)) (FromHypothesis 6))); case Le
    (Combination [term 1 (Int 1) [4]%nat; term 1 (Int 1) [5]%nat; term 4 (Int 1) [6]%nat; term 4 (Int 1) [4;
    4]%nat; term 4 (Int 1) [5; 5]%nat] None)]); case Le (Combination [term 1 (Int 1) [4]%nat; term 4 (Int 1)
    [4; 4]%nat; term 8 (Int 1) [4; 5]%nat; term 4 (Int 1) [2; 3; 5]%nat; term 16 (Int 1) [4; 4; 5]%nat; term
    16 (Int 1) [2; 3; 5; 5]%nat; term (1 # 4) (Int 5 + Int (-16) * Var 0) [0]%nat; term ((-1) # 4) (Int 3 +
    Int (-16) * Var 0) [0]%nat] None)])).
Qed.

Lemma III_4c_39 :
  forall k_13 k_23 k_31 k_32 k_33 h_13 h_23 h_31 h_32 h_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 -> k_33 >= 1 / 2 -> k_31 + k_32 + k_33 = 1 -> h_13 >= 0 ->
  h_23 >= 0 -> h_31 >= 0 -> h_32 >= 0 -> h_33 >= 1 / 2 -> h_31 + h_32 + h_33 = 1 ->
  k_33 * h_33 + k_31 * h_13 + k_32 * h_23 <> 0 /\
  h_33 * k_33 + h_31 * k_13 + h_32 * k_23 <> 0 /\
  k_33 * h_33 / (k_33 * h_33 + k_31 * h_13 + k_32 * h_23) * (h_33 * k_33 / (h_33 * k_33 + h_31 * k_13 + h_32 *
    k_23)) * (k_31 * h_13 + k_32 * h_23 + k_33 * h_33) * (k_13 * h_31 + k_23 * h_32 + k_33 * h_33) = (k_33 *
    h_33) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 2 * Var 5 + Var 3 * Var 6 + Var 4 * Var 9) Gt (Eliminate 5 4
    (Eliminate 11 9 (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [4]%nat; term (1 # 2) (Int
    1) [10]%nat; term 1 (Int 1) [2; 6]%nat; term 1 (Int 1) [3; 7]%nat; term 1 (Int 1) [4; 10]%nat] None)));
    divided_by (Var 0 * Var 7 + Var 1 * Var 8 + Var 4 * Var 9) Gt (Eliminate 5 4 (Eliminate 11 9 (Combination
    [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [4]%nat; term (1 # 2) (Int 1) [10]%nat; term 1 (Int 1)
    [0; 8]%nat; term 1 (Int 1) [1; 9]%nat; term 1 (Int 1) [4; 10]%nat] None)))] Identity).
Qed.

Lemma III_4c_40 :
  forall k_31 k_32 k_33 h_13 h_23 h_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 1 / 2 -> k_31 + k_32 + k_33 = 1 -> h_13 >= 0 -> h_23 >= 0 ->
  h_33 >= 1 / 2 ->
  k_31 * h_13 + k_32 * h_23 + k_33 * h_33 > 0.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1)
    [2]%nat; term (1 # 2) (Int 1) [6]%nat; term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int
    1) [2; 6]%nat] None))).
Qed.

Lemma III_4c_41 :
  forall k_13 k_23 k_33 h_31 h_32 h_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 1 / 2 -> h_31 >= 0 -> h_32 >= 0 -> h_33 >= 1 / 2 ->
  h_31 + h_32 + h_33 = 1 ->
  k_13 * h_31 + k_23 * h_32 + k_33 * h_33 > 0.
Proof.
  certify (Certificate [] (Eliminate 6 5 (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1)
    [2]%nat; term (1 # 2) (Int 1) [5]%nat; term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int
    1) [2; 5]%nat] None))).
Qed.

Lemma III_4c_42 :
  forall k_11 k_12 k_13 : R,
  k_11 >= 1 / 2 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 ->
  k_13 <= 1 / 2.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [above 0 (1 # 2); above 1 0] (Int 1)))).
Qed.

Lemma III_4c_43 :
  forall k_21 k_22 k_23 : R,
  k_21 >= 0 -> k_22 >= 1 / 2 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 ->
  k_23 <= 1 / 2.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [above 0 0; above 1 (1 # 2)] (Int 1)))).
Qed.

Lemma III_4c_44 :
  forall h_11 h_12 h_13 : R,
  h_11 >= 1 / 2 -> h_12 >= 0 -> h_13 >= 0 -> h_11 + h_12 + h_13 = 1 ->
  h_13 <= 1 / 2.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [above 0 (1 # 2); above 1 0] (Int 1)))).
Qed.

Lemma III_4c_45 :
  forall h_21 h_22 h_23 : R,
  h_21 >= 0 -> h_22 >= 1 / 2 -> h_23 >= 0 -> h_21 + h_22 + h_23 = 1 ->
  h_23 <= 1 / 2.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [above 0 0; above 1 (1 # 2)] (Int 1)))).
Qed.

Lemma III_4c_46 :
  forall k_13 k_23 k_31 k_32 k_33 h_13 h_23 h_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 -> k_33 >= 1 / 2 -> k_31 + k_32 + k_33 = 1 -> h_13 >= 0 ->
  h_23 >= 0 -> h_33 >= 1 / 2 -> k_13 <= 1 / 2 -> k_23 <= 1 / 2 -> h_13 <= 1 / 2 -> h_23 <= 1 / 2 ->
  k_31 * h_13 + k_32 * h_23 + k_33 * h_33 <= h_33.
Proof.
  certify (Certificate [] (Eliminate 5 4 (Coefficients [above 2 0; above 3 0; between 5 0 (1 # 2); between 6 0
    (1 # 2); above 7 (1 # 2)] (Int 1)))).
Qed.

Lemma III_4c_47 :
  forall k_13 k_23 k_33 h_13 h_23 h_31 h_32 h_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 1 / 2 -> h_13 >= 0 -> h_23 >= 0 -> h_31 >= 0 -> h_32 >= 0 ->
  h_33 >= 1 / 2 -> h_31 + h_32 + h_33 = 1 -> k_13 <= 1 / 2 -> k_23 <= 1 / 2 -> h_13 <= 1 / 2 ->
  h_23 <= 1 / 2 ->
  k_13 * h_31 + k_23 * h_32 + k_33 * h_33 <= k_33.
Proof.
  certify (Certificate [] (Eliminate 8 7 (Coefficients [between 0 0 (1 # 2); between 1 0 (1 # 2); above 2 (1 #
    2); above 5 0; above 6 0] (Int 1)))).
Qed.

Lemma III_4c_48 :
  forall k_31 k_32 k_33 h_13 h_23 h_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 1 / 2 -> k_31 + k_32 + k_33 = 1 -> h_13 >= 0 -> h_23 >= 0 ->
  h_33 >= 1 / 2 ->
  k_33 * h_33 + k_31 * h_13 + k_32 * h_23 <> 0 /\
  k_33 * h_33 / (k_33 * h_33 + k_31 * h_13 + k_32 * h_23) * (k_31 * h_13 + k_32 * h_23 + k_33 * h_33) = k_33 *
    h_33.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 3 2
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int 1) [6]%nat;
    term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int 1) [2; 6]%nat] None))] Identity).
Qed.

Lemma III_4c_49 :
  forall k_33 h_33 k_33_next r_3 : R,
  k_33 >= 1 / 2 -> h_33 >= 1 / 2 -> k_33_next * r_3 = k_33 * h_33 -> r_3 <= h_33 -> r_3 > 0 ->
  k_33_next >= k_33.
Proof.
  certify (Certificate [] (Combination [term (1 # 2) (Int 1) [3]%nat; term 1 (Int 1) [0; 3]%nat; term 1 (Int
    1) [2]%nat] (multiplied_by (Var 3) (FromHypothesis 4)))).
Qed.

Lemma III_4c_50 :
  forall k_33 k_33_next : R,
  k_33 >= 1 / 2 -> k_33_next >= k_33 ->
  k_33_next >= 1 / 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int (-1) + Int 2 * Var 1) 1 Ge (Substitute 1 1 (Var 0 +
    Int 0) (Coefficients [above 0 (1 # 2); above 1 0] (Int 1)))])).
Qed.

Lemma III_4c_51 :
  forall k_13 k_23 k_33 h_31 h_32 h_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 1 / 2 -> h_31 >= 0 -> h_32 >= 0 -> h_33 >= 1 / 2 ->
  h_31 + h_32 + h_33 = 1 ->
  h_33 * k_33 + h_31 * k_13 + h_32 * k_23 <> 0 /\
  h_33 * k_33 / (h_33 * k_33 + h_31 * k_13 + h_32 * k_23) * (k_13 * h_31 + k_23 * h_32 + k_33 * h_33) = k_33 *
    h_33.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 6 5
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int 1) [5]%nat;
    term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 5]%nat] None))] Identity).
Qed.

Lemma III_4c_52 :
  forall k_33 h_33 h_33_next c_3 : R,
  k_33 >= 1 / 2 -> h_33 >= 1 / 2 -> h_33_next * c_3 = k_33 * h_33 -> c_3 <= k_33 -> c_3 > 0 ->
  h_33_next >= h_33.
Proof.
  certify (Certificate [] (Combination [term (1 # 2) (Int 1) [3]%nat; term 1 (Int 1) [1; 3]%nat; term 1 (Int
    1) [2]%nat] (multiplied_by (Var 3) (FromHypothesis 4)))).
Qed.

Lemma III_4c_53 :
  forall h_33 h_33_next : R,
  h_33 >= 1 / 2 -> h_33_next >= h_33 ->
  h_33_next >= 1 / 2.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int (-1) + Int 2 * Var 1) 1 Ge (Substitute 1 1 (Var 0 +
    Int 0) (Coefficients [above 0 (1 # 2); above 1 0] (Int 1)))])).
Qed.

Lemma III_4c_54 :
  forall k_33 h_33 r_3 c_3 : R,
  k_33 >= 1 / 2 -> h_33 >= 1 / 2 -> r_3 > 0 -> c_3 > 0 -> r_3 <= h_33 -> c_3 <= k_33 ->
  r_3 * c_3 <= k_33 * h_33.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Var 1 + Int (-1) * Int 0) (Substitute 0 1 (Var 3 + Int 0)
    (Coefficients [above 0 0; above 1 (1 # 2); above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_4c_55 :
  forall w_33_next r_3 c_3 w_33 : R,
  w_33_next * r_3 * c_3 = w_33 ^ 2 -> r_3 * c_3 <= w_33 -> r_3 > 0 -> c_3 > 0 -> w_33 >= 1 / 4 ->
  w_33_next >= w_33.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (Split ((Var 0 ^ 2) + (Var 3 ^ 2)) [case Gt (Combination
    [term 1 (Int (-1) * Var 0 + Var 3) [5]%nat; term 1 (Var 0) [1]%nat; term 1 (Var 3) [1]%nat; term 1 (Int
    (-1) * Var 0 + Var 3) [2; 3]%nat; term (1 # 4) (Int 1 + Int 2 * Var 3) [0]%nat; term ((-1) # 4) (Int (-1)
    + Int 2 * Var 3) [0]%nat] (multiplied_by ((Var 0 ^ 2) + (Var 3 ^ 2)) (FromHypothesis 6))); case Le
    (Combination [term 1 (Int 1) [4]%nat; term 1 (Int 1) [5]%nat; term 4 (Int 1) [6]%nat; term 4 (Int 1) [4;
    4]%nat; term 4 (Int 1) [5; 5]%nat] None)]); case Le (Combination [term 1 (Int 1) [4]%nat; term 4 (Int 1)
    [4; 4]%nat; term 8 (Int 1) [4; 5]%nat; term 4 (Int 1) [2; 3; 5]%nat; term 16 (Int 1) [4; 4; 5]%nat; term
    16 (Int 1) [2; 3; 5; 5]%nat; term (1 # 4) (Int 5 + Int (-16) * Var 0) [0]%nat; term ((-1) # 4) (Int 3 +
    Int (-16) * Var 0) [0]%nat] None)])).
Qed.

Lemma III_4c_56 :
  forall k_11 k_12 k_13 k_22 k_32 h_11 h_21 h_22 h_23 h_31 : R,
  k_11 >= 1 / 2 -> k_12 >= 0 -> k_13 >= 0 -> k_22 >= 1 / 2 -> k_32 >= 0 -> k_11 + k_12 + k_13 = 1 ->
  h_11 >= 1 / 2 -> h_21 >= 0 -> h_22 >= 1 / 2 -> h_23 >= 0 -> h_31 >= 0 -> h_21 + h_22 + h_23 = 1 ->
  k_12 * h_21 + k_11 * h_11 + k_13 * h_31 <> 0 /\
  h_21 * k_12 + h_22 * k_22 + h_23 * k_32 <> 0 /\
  k_12 * h_21 / (k_12 * h_21 + k_11 * h_11 + k_13 * h_31) * (h_21 * k_12 / (h_21 * k_12 + h_22 * k_22 + h_23 *
    k_32)) * (k_11 * h_11 + k_12 * h_21 + k_13 * h_31) * (k_12 * h_21 + k_22 * h_22 + k_32 * h_23) = (k_12 *
    h_21) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 5 + Var 1 * Var 6 + Var 2 * Var 9) Gt (Eliminate 5 2
    (Eliminate 11 8 (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [0]%nat; term (1 # 2) (Int
    1) [6]%nat; term 1 (Int 1) [0; 6]%nat; term 1 (Int 1) [1; 7]%nat; term 1 (Int 1) [2; 10]%nat] None)));
    divided_by (Var 1 * Var 6 + Var 3 * Var 7 + Var 4 * Var 8) Gt (Eliminate 5 2 (Eliminate 11 8 (Combination
    [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [3]%nat; term (1 # 2) (Int 1) [8]%nat; term 1 (Int 1)
    [1; 7]%nat; term 1 (Int 1) [3; 8]%nat; term 1 (Int 1) [4; 9]%nat] None)))] Identity).
Qed.

Lemma III_4c_57 :
  forall k_12 h_21 : R,
  k_12 >= 0 -> h_21 >= 0 ->
  k_12 * h_21 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma III_4c_58 :
  forall k_11 k_12 k_13 h_11 h_21 h_31 : R,
  k_11 >= 1 / 2 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 -> h_11 >= 1 / 2 -> h_21 >= 0 ->
  h_31 >= 0 -> k_11 * h_11 >= 1 / 4 ->
  k_11 * h_11 + k_12 * h_21 + k_13 * h_31 >= k_12 * h_21 + 1 / 4.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Factors (1 # 4) [factor (Int (-1) + Int 4 * Var 5 + Int 4 * Var 0 *
    Var 3 + Int (-4) * Var 0 * Var 5 + Int (-4) * Var 1 * Var 5) 1 Ge (Substitute 1 (-1) (Int 1 + Int (-1) *
    Var 0 + Int (-1) * Int 0) (Coefficients [above 0 (1 # 2); above 1 0; above 3 (1 # 2); above 5 0] (Int
    1)))]))).
Qed.

Lemma III_4c_59 :
  forall k_12 k_22 k_32 h_21 h_22 h_23 : R,
  k_12 >= 0 -> k_22 >= 1 / 2 -> k_32 >= 0 -> h_21 >= 0 -> h_22 >= 1 / 2 -> h_23 >= 0 ->
  h_21 + h_22 + h_23 = 1 -> k_22 * h_22 >= 1 / 4 ->
  k_12 * h_21 + k_22 * h_22 + k_32 * h_23 >= k_12 * h_21 + 1 / 4.
Proof.
  certify (Certificate [] (Eliminate 6 5 (Factors (1 # 4) [factor (Int (-1) + Int 4 * Var 2 + Int 4 * Var 1 *
    Var 4 + Int (-4) * Var 2 * Var 3 + Int (-4) * Var 2 * Var 4) 1 Ge (Substitute 3 (-1) (Int 1 + Int (-1) *
    Var 4 + Int (-1) * Int 0) (Coefficients [above 1 (1 # 2); above 2 0; above 3 0; above 4 (1 # 2)] (Int
    1)))]))).
Qed.

Lemma III_4c_60 :
  forall w_12_next r_1 c_2 w_12 : R,
  w_12_next * r_1 * c_2 = w_12 ^ 2 -> r_1 >= w_12 + 1 / 4 -> c_2 >= w_12 + 1 / 4 -> w_12 >= 0 ->
  w_12_next >= 0.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (FromHypothesis 4); case Le (Combination [term 4 (Int 1) [1;
    4]%nat; term 4 (Int 1) [2; 4]%nat; term 16 (Int 1) [3; 3]%nat; term 8 (Int 1) [3; 4]%nat; term 16 (Int 1)
    [1; 2; 4]%nat; term 16 (Int 1) [1; 3; 4]%nat; term 16 (Int 1) [2; 3; 4]%nat; term 16 (Int 1) [3; 3;
    4]%nat; term 16 (Int 1) [0]%nat] None)])).
Qed.

Lemma III_4c_61 :
  forall w_12_next r_1 c_2 w_12 : R,
  w_12_next * r_1 * c_2 = w_12 ^ 2 -> w_12 >= 0 -> r_1 >= w_12 + 1 / 4 -> c_2 >= w_12 + 1 / 4 ->
  w_12_next <= w_12.
Proof.
  certify (Certificate [] (Split (Int (-1) * Var 0 + Var 3) [case Ge (FromHypothesis 4); case Lt
    (Contradiction 0 (StrictSign Gt (Combination [term (1 # 16) (Int 1 + Int (-4) * Var 3) [0]%nat; term 1
    (Var 3) [1]%nat; term 1 (Var 3) [2]%nat; term (1 # 1680) (Int 7 + Int (-5) * Var 3) [3]%nat; term (331 #
    336) (Var 3) [3]%nat; term (1 # 4) (Int 1) [0; 1]%nat; term (1 # 4) (Int 1) [0; 2]%nat; term (13 # 24)
    (Int 1) [0; 3]%nat; term (1 # 4) (Int 1) [1; 3]%nat; term (1 # 4) (Int 1) [2; 3]%nat; term 1 (Int 1) [0;
    1; 2]%nat; term 1 (Int 1) [0; 1; 3]%nat; term 1 (Int 1) [0; 2; 3]%nat; term 1 (Int 1) [1; 2; 3]%nat; term
    (1 # 30) (Int 1) [3]%nat] None)))])).
Qed.

Lemma III_4c_62 :
  forall k_11 k_12 k_13 k_23 k_33 h_11 h_21 h_31 h_32 h_33 : R,
  k_11 >= 1 / 2 -> k_12 >= 0 -> k_13 >= 0 -> k_23 >= 0 -> k_33 >= 1 / 2 -> k_11 + k_12 + k_13 = 1 ->
  h_11 >= 1 / 2 -> h_21 >= 0 -> h_31 >= 0 -> h_32 >= 0 -> h_33 >= 1 / 2 -> h_31 + h_32 + h_33 = 1 ->
  k_13 * h_31 + k_11 * h_11 + k_12 * h_21 <> 0 /\
  h_31 * k_13 + h_32 * k_23 + h_33 * k_33 <> 0 /\
  k_13 * h_31 / (k_13 * h_31 + k_11 * h_11 + k_12 * h_21) * (h_31 * k_13 / (h_31 * k_13 + h_32 * k_23 + h_33 *
    k_33)) * (k_11 * h_11 + k_12 * h_21 + k_13 * h_31) * (k_13 * h_31 + k_23 * h_32 + k_33 * h_33) = (k_13 *
    h_31) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 5 + Var 1 * Var 6 + Var 2 * Var 7) Gt (Eliminate 5 2
    (Eliminate 11 9 (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [0]%nat; term (1 # 2) (Int
    1) [6]%nat; term 1 (Int 1) [0; 6]%nat; term 1 (Int 1) [1; 7]%nat; term 1 (Int 1) [2; 8]%nat] None)));
    divided_by (Var 2 * Var 7 + Var 3 * Var 8 + Var 4 * Var 9) Gt (Eliminate 5 2 (Eliminate 11 9 (Combination
    [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [4]%nat; term (1 # 2) (Int 1) [10]%nat; term 1 (Int 1)
    [2; 8]%nat; term 1 (Int 1) [3; 9]%nat; term 1 (Int 1) [4; 10]%nat] None)))] Identity).
Qed.

Lemma III_4c_63 :
  forall k_13 h_31 : R,
  k_13 >= 0 -> h_31 >= 0 ->
  k_13 * h_31 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma III_4c_64 :
  forall k_11 k_12 k_13 h_11 h_21 h_31 : R,
  k_11 >= 1 / 2 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 -> h_11 >= 1 / 2 -> h_21 >= 0 ->
  h_31 >= 0 -> k_11 * h_11 >= 1 / 4 ->
  k_11 * h_11 + k_12 * h_21 + k_13 * h_31 >= k_13 * h_31 + 1 / 4.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [above 0 (1 # 2); above 1 0; above 3 (1 # 2); above 4
    0] (Int 1)))).
Qed.

Lemma III_4c_65 :
  forall k_13 k_23 k_33 h_31 h_32 h_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 1 / 2 -> h_31 >= 0 -> h_32 >= 0 -> h_33 >= 1 / 2 ->
  h_31 + h_32 + h_33 = 1 -> k_33 * h_33 >= 1 / 4 ->
  k_13 * h_31 + k_23 * h_32 + k_33 * h_33 >= k_13 * h_31 + 1 / 4.
Proof.
  certify (Certificate [] (Eliminate 6 5 (Factors (1 # 4) [factor (Int (-1) + Int 4 * Var 2 + Int 4 * Var 1 *
    Var 4 + Int (-4) * Var 2 * Var 3 + Int (-4) * Var 2 * Var 4) 1 Ge (Substitute 3 (-1) ((Int 1 / Int 2) +
    Int (-1) * Var 4 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 (1 # 2); above 3 0; above 4 0] (Int
    1)))]))).
Qed.

Lemma III_4c_66 :
  forall w_13_next r_1 c_3 w_13 : R,
  w_13_next * r_1 * c_3 = w_13 ^ 2 -> r_1 >= w_13 + 1 / 4 -> c_3 >= w_13 + 1 / 4 -> w_13 >= 0 ->
  w_13_next >= 0.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (FromHypothesis 4); case Le (Combination [term 4 (Int 1) [1;
    4]%nat; term 4 (Int 1) [2; 4]%nat; term 16 (Int 1) [3; 3]%nat; term 8 (Int 1) [3; 4]%nat; term 16 (Int 1)
    [1; 2; 4]%nat; term 16 (Int 1) [1; 3; 4]%nat; term 16 (Int 1) [2; 3; 4]%nat; term 16 (Int 1) [3; 3;
    4]%nat; term 16 (Int 1) [0]%nat] None)])).
Qed.

Lemma III_4c_67 :
  forall w_13_next r_1 c_3 w_13 : R,
  w_13_next * r_1 * c_3 = w_13 ^ 2 -> w_13 >= 0 -> r_1 >= w_13 + 1 / 4 -> c_3 >= w_13 + 1 / 4 ->
  w_13_next <= w_13.
Proof.
  certify (Certificate [] (Split (Int (-1) * Var 0 + Var 3) [case Ge (FromHypothesis 4); case Lt
    (Contradiction 0 (StrictSign Gt (Combination [term (1 # 16) (Int 1 + Int (-4) * Var 3) [0]%nat; term 1
    (Var 3) [1]%nat; term 1 (Var 3) [2]%nat; term (1 # 1680) (Int 7 + Int (-5) * Var 3) [3]%nat; term (331 #
    336) (Var 3) [3]%nat; term (1 # 4) (Int 1) [0; 1]%nat; term (1 # 4) (Int 1) [0; 2]%nat; term (13 # 24)
    (Int 1) [0; 3]%nat; term (1 # 4) (Int 1) [1; 3]%nat; term (1 # 4) (Int 1) [2; 3]%nat; term 1 (Int 1) [0;
    1; 2]%nat; term 1 (Int 1) [0; 1; 3]%nat; term 1 (Int 1) [0; 2; 3]%nat; term 1 (Int 1) [1; 2; 3]%nat; term
    (1 # 30) (Int 1) [3]%nat] None)))])).
Qed.

Lemma III_4c_68 :
  forall k_11 k_21 k_22 k_23 k_31 h_11 h_12 h_13 h_22 h_32 : R,
  k_11 >= 1 / 2 -> k_21 >= 0 -> k_22 >= 1 / 2 -> k_23 >= 0 -> k_31 >= 0 -> k_21 + k_22 + k_23 = 1 ->
  h_11 >= 1 / 2 -> h_12 >= 0 -> h_13 >= 0 -> h_22 >= 1 / 2 -> h_32 >= 0 -> h_11 + h_12 + h_13 = 1 ->
  k_21 * h_12 + k_22 * h_22 + k_23 * h_32 <> 0 /\
  h_12 * k_21 + h_11 * k_11 + h_13 * k_31 <> 0 /\
  k_21 * h_12 / (k_21 * h_12 + k_22 * h_22 + k_23 * h_32) * (h_12 * k_21 / (h_12 * k_21 + h_11 * k_11 + h_13 *
    k_31)) * (k_21 * h_12 + k_22 * h_22 + k_23 * h_32) * (k_11 * h_11 + k_21 * h_12 + k_31 * h_13) = (k_21 *
    h_12) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 1 * Var 6 + Var 2 * Var 8 + Var 3 * Var 9) Gt (Eliminate 5 3
    (Eliminate 11 7 (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int
    1) [9]%nat; term 1 (Int 1) [1; 7]%nat; term 1 (Int 1) [2; 9]%nat; term 1 (Int 1) [3; 10]%nat] None)));
    divided_by (Var 0 * Var 5 + Var 1 * Var 6 + Var 4 * Var 7) Gt (Eliminate 5 3 (Eliminate 11 7 (Combination
    [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [0]%nat; term (1 # 2) (Int 1) [6]%nat; term 1 (Int 1)
    [0; 6]%nat; term 1 (Int 1) [1; 7]%nat; term 1 (Int 1) [4; 8]%nat] None)))] Identity).
Qed.

Lemma III_4c_69 :
  forall k_21 h_12 : R,
  k_21 >= 0 -> h_12 >= 0 ->
  k_21 * h_12 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma III_4c_70 :
  forall k_21 k_22 k_23 h_12 h_22 h_32 : R,
  k_21 >= 0 -> k_22 >= 1 / 2 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 -> h_12 >= 0 -> h_22 >= 1 / 2 ->
  h_32 >= 0 -> k_22 * h_22 >= 1 / 4 ->
  k_21 * h_12 + k_22 * h_22 + k_23 * h_32 >= k_21 * h_12 + 1 / 4.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Factors ((-1) # 4) [factor (Int 1 + Int (-4) * Var 5 + Int 4 * Var 0
    * Var 5 + Int (-4) * Var 1 * Var 4 + Int 4 * Var 1 * Var 5) 1 Le (Substitute 0 (-1) (Int 1 + Int (-1) *
    Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; above 1 (1 # 2); above 4 (1 # 2); above 5 0] (Int
    1)))]))).
Qed.

Lemma III_4c_71 :
  forall k_11 k_21 k_31 h_11 h_12 h_13 : R,
  k_11 >= 1 / 2 -> k_21 >= 0 -> k_31 >= 0 -> h_11 >= 1 / 2 -> h_12 >= 0 -> h_13 >= 0 ->
  h_11 + h_12 + h_13 = 1 -> k_11 * h_11 >= 1 / 4 ->
  k_11 * h_11 + k_21 * h_12 + k_31 * h_13 >= k_21 * h_12 + 1 / 4.
Proof.
  certify (Certificate [] (Eliminate 6 5 (Factors (1 # 4) [factor (Int (-1) + Int 4 * Var 2 + Int 4 * Var 0 *
    Var 3 + Int (-4) * Var 2 * Var 3 + Int (-4) * Var 2 * Var 4) 1 Ge (Substitute 4 (-1) (Int 1 + Int (-1) *
    Var 3 + Int (-1) * Int 0) (Coefficients [above 0 (1 # 2); above 2 0; above 3 (1 # 2); above 4 0] (Int
    1)))]))).
Qed.

Lemma III_4c_72 :
  forall w_21_next r_2 c_1 w_21 : R,
  w_21_next * r_2 * c_1 = w_21 ^ 2 -> r_2 >= w_21 + 1 / 4 -> c_1 >= w_21 + 1 / 4 -> w_21 >= 0 ->
  w_21_next >= 0.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (FromHypothesis 4); case Le (Combination [term 4 (Int 1) [1;
    4]%nat; term 4 (Int 1) [2; 4]%nat; term 16 (Int 1) [3; 3]%nat; term 8 (Int 1) [3; 4]%nat; term 16 (Int 1)
    [1; 2; 4]%nat; term 16 (Int 1) [1; 3; 4]%nat; term 16 (Int 1) [2; 3; 4]%nat; term 16 (Int 1) [3; 3;
    4]%nat; term 16 (Int 1) [0]%nat] None)])).
Qed.

Lemma III_4c_73 :
  forall w_21_next r_2 c_1 w_21 : R,
  w_21_next * r_2 * c_1 = w_21 ^ 2 -> w_21 >= 0 -> r_2 >= w_21 + 1 / 4 -> c_1 >= w_21 + 1 / 4 ->
  w_21_next <= w_21.
Proof.
  certify (Certificate [] (Split (Int (-1) * Var 0 + Var 3) [case Ge (FromHypothesis 4); case Lt
    (Contradiction 0 (StrictSign Gt (Combination [term (1 # 16) (Int 1 + Int (-4) * Var 3) [0]%nat; term 1
    (Var 3) [1]%nat; term 1 (Var 3) [2]%nat; term (1 # 1680) (Int 7 + Int (-5) * Var 3) [3]%nat; term (331 #
    336) (Var 3) [3]%nat; term (1 # 4) (Int 1) [0; 1]%nat; term (1 # 4) (Int 1) [0; 2]%nat; term (13 # 24)
    (Int 1) [0; 3]%nat; term (1 # 4) (Int 1) [1; 3]%nat; term (1 # 4) (Int 1) [2; 3]%nat; term 1 (Int 1) [0;
    1; 2]%nat; term 1 (Int 1) [0; 1; 3]%nat; term 1 (Int 1) [0; 2; 3]%nat; term 1 (Int 1) [1; 2; 3]%nat; term
    (1 # 30) (Int 1) [3]%nat] None)))])).
Qed.

Lemma III_4c_74 :
  forall k_13 k_21 k_22 k_23 k_33 h_12 h_22 h_31 h_32 h_33 : R,
  k_13 >= 0 -> k_21 >= 0 -> k_22 >= 1 / 2 -> k_23 >= 0 -> k_33 >= 1 / 2 -> k_21 + k_22 + k_23 = 1 ->
  h_12 >= 0 -> h_22 >= 1 / 2 -> h_31 >= 0 -> h_32 >= 0 -> h_33 >= 1 / 2 -> h_31 + h_32 + h_33 = 1 ->
  k_23 * h_32 + k_21 * h_12 + k_22 * h_22 <> 0 /\
  h_32 * k_23 + h_31 * k_13 + h_33 * k_33 <> 0 /\
  k_23 * h_32 / (k_23 * h_32 + k_21 * h_12 + k_22 * h_22) * (h_32 * k_23 / (h_32 * k_23 + h_31 * k_13 + h_33 *
    k_33)) * (k_21 * h_12 + k_22 * h_22 + k_23 * h_32) * (k_13 * h_31 + k_23 * h_32 + k_33 * h_33) = (k_23 *
    h_32) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 1 * Var 5 + Var 2 * Var 6 + Var 3 * Var 8) Gt (Eliminate 5 3
    (Eliminate 11 9 (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int
    1) [7]%nat; term 1 (Int 1) [1; 6]%nat; term 1 (Int 1) [2; 7]%nat; term 1 (Int 1) [3; 9]%nat] None)));
    divided_by (Var 0 * Var 7 + Var 3 * Var 8 + Var 4 * Var 9) Gt (Eliminate 5 3 (Eliminate 11 9 (Combination
    [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [4]%nat; term (1 # 2) (Int 1) [10]%nat; term 1 (Int 1)
    [0; 8]%nat; term 1 (Int 1) [3; 9]%nat; term 1 (Int 1) [4; 10]%nat] None)))] Identity).
Qed.

Lemma III_4c_75 :
  forall k_23 h_32 : R,
  k_23 >= 0 -> h_32 >= 0 ->
  k_23 * h_32 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma III_4c_76 :
  forall k_21 k_22 k_23 h_12 h_22 h_32 : R,
  k_21 >= 0 -> k_22 >= 1 / 2 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 -> h_12 >= 0 -> h_22 >= 1 / 2 ->
  h_32 >= 0 -> k_22 * h_22 >= 1 / 4 ->
  k_21 * h_12 + k_22 * h_22 + k_23 * h_32 >= k_23 * h_32 + 1 / 4.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Coefficients [above 0 0; above 1 (1 # 2); above 3 0; above 4 (1 #
    2)] (Int 1)))).
Qed.

Lemma III_4c_77 :
  forall k_13 k_23 k_33 h_31 h_32 h_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 1 / 2 -> h_31 >= 0 -> h_32 >= 0 -> h_33 >= 1 / 2 ->
  h_31 + h_32 + h_33 = 1 -> k_33 * h_33 >= 1 / 4 ->
  k_13 * h_31 + k_23 * h_32 + k_33 * h_33 >= k_23 * h_32 + 1 / 4.
Proof.
  certify (Certificate [] (Eliminate 6 5 (Factors (1 # 4) [factor (Int (-1) + Int 4 * Var 2 + Int 4 * Var 0 *
    Var 3 + Int (-4) * Var 2 * Var 3 + Int (-4) * Var 2 * Var 4) 1 Ge (Substitute 4 (-1) ((Int 1 / Int 2) +
    Int (-1) * Var 3 + Int (-1) * Int 0) (Coefficients [above 0 0; above 2 (1 # 2); above 3 0; above 4 0] (Int
    1)))]))).
Qed.

Lemma III_4c_78 :
  forall w_23_next r_2 c_3 w_23 : R,
  w_23_next * r_2 * c_3 = w_23 ^ 2 -> r_2 >= w_23 + 1 / 4 -> c_3 >= w_23 + 1 / 4 -> w_23 >= 0 ->
  w_23_next >= 0.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (FromHypothesis 4); case Le (Combination [term 4 (Int 1) [1;
    4]%nat; term 4 (Int 1) [2; 4]%nat; term 16 (Int 1) [3; 3]%nat; term 8 (Int 1) [3; 4]%nat; term 16 (Int 1)
    [1; 2; 4]%nat; term 16 (Int 1) [1; 3; 4]%nat; term 16 (Int 1) [2; 3; 4]%nat; term 16 (Int 1) [3; 3;
    4]%nat; term 16 (Int 1) [0]%nat] None)])).
Qed.

Lemma III_4c_79 :
  forall w_23_next r_2 c_3 w_23 : R,
  w_23_next * r_2 * c_3 = w_23 ^ 2 -> w_23 >= 0 -> r_2 >= w_23 + 1 / 4 -> c_3 >= w_23 + 1 / 4 ->
  w_23_next <= w_23.
Proof.
  certify (Certificate [] (Split (Int (-1) * Var 0 + Var 3) [case Ge (FromHypothesis 4); case Lt
    (Contradiction 0 (StrictSign Gt (Combination [term (1 # 16) (Int 1 + Int (-4) * Var 3) [0]%nat; term 1
    (Var 3) [1]%nat; term 1 (Var 3) [2]%nat; term (1 # 1680) (Int 7 + Int (-5) * Var 3) [3]%nat; term (331 #
    336) (Var 3) [3]%nat; term (1 # 4) (Int 1) [0; 1]%nat; term (1 # 4) (Int 1) [0; 2]%nat; term (13 # 24)
    (Int 1) [0; 3]%nat; term (1 # 4) (Int 1) [1; 3]%nat; term (1 # 4) (Int 1) [2; 3]%nat; term 1 (Int 1) [0;
    1; 2]%nat; term 1 (Int 1) [0; 1; 3]%nat; term 1 (Int 1) [0; 2; 3]%nat; term 1 (Int 1) [1; 2; 3]%nat; term
    (1 # 30) (Int 1) [3]%nat] None)))])).
Qed.

Lemma III_4c_80 :
  forall k_11 k_21 k_31 k_32 k_33 h_11 h_12 h_13 h_23 h_33 : R,
  k_11 >= 1 / 2 -> k_21 >= 0 -> k_31 >= 0 -> k_32 >= 0 -> k_33 >= 1 / 2 -> k_31 + k_32 + k_33 = 1 ->
  h_11 >= 1 / 2 -> h_12 >= 0 -> h_13 >= 0 -> h_23 >= 0 -> h_33 >= 1 / 2 -> h_11 + h_12 + h_13 = 1 ->
  k_31 * h_13 + k_32 * h_23 + k_33 * h_33 <> 0 /\
  h_13 * k_31 + h_11 * k_11 + h_12 * k_21 <> 0 /\
  k_31 * h_13 / (k_31 * h_13 + k_32 * h_23 + k_33 * h_33) * (h_13 * k_31 / (h_13 * k_31 + h_11 * k_11 + h_12 *
    k_21)) * (k_31 * h_13 + k_32 * h_23 + k_33 * h_33) * (k_11 * h_11 + k_21 * h_12 + k_31 * h_13) = (k_31 *
    h_13) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 2 * Var 7 + Var 3 * Var 8 + Var 4 * Var 9) Gt (Eliminate 5 4
    (Eliminate 11 7 (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [4]%nat; term (1 # 2) (Int
    1) [10]%nat; term 1 (Int 1) [2; 8]%nat; term 1 (Int 1) [3; 9]%nat; term 1 (Int 1) [4; 10]%nat] None)));
    divided_by (Var 0 * Var 5 + Var 1 * Var 6 + Var 2 * Var 7) Gt (Eliminate 5 4 (Eliminate 11 7 (Combination
    [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [0]%nat; term (1 # 2) (Int 1) [6]%nat; term 1 (Int 1)
    [0; 6]%nat; term 1 (Int 1) [1; 7]%nat; term 1 (Int 1) [2; 8]%nat] None)))] Identity).
Qed.

Lemma III_4c_81 :
  forall k_31 h_13 : R,
  k_31 >= 0 -> h_13 >= 0 ->
  k_31 * h_13 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma III_4c_82 :
  forall k_31 k_32 k_33 h_13 h_23 h_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 1 / 2 -> k_31 + k_32 + k_33 = 1 -> h_13 >= 0 -> h_23 >= 0 ->
  h_33 >= 1 / 2 -> k_33 * h_33 >= 1 / 4 ->
  k_31 * h_13 + k_32 * h_23 + k_33 * h_33 >= k_31 * h_13 + 1 / 4.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Factors ((-1) # 4) [factor (Int 1 + Int (-4) * Var 5 + Int 4 * Var 0
    * Var 5 + Int (-4) * Var 1 * Var 4 + Int 4 * Var 1 * Var 5) 1 Le (Substitute 0 (-1) ((Int 1 / Int 2) + Int
    (-1) * Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; above 1 0; above 4 0; above 5 (1 # 2)] (Int
    1)))]))).
Qed.

Lemma III_4c_83 :
  forall k_11 k_21 k_31 h_11 h_12 h_13 : R,
  k_11 >= 1 / 2 -> k_21 >= 0 -> k_31 >= 0 -> h_11 >= 1 / 2 -> h_12 >= 0 -> h_13 >= 0 ->
  h_11 + h_12 + h_13 = 1 -> k_11 * h_11 >= 1 / 4 ->
  k_11 * h_11 + k_21 * h_12 + k_31 * h_13 >= k_31 * h_13 + 1 / 4.
Proof.
  certify (Certificate [] (Eliminate 6 5 (Coefficients [above 0 (1 # 2); above 1 0; above 3 (1 # 2); above 4
    0] (Int 1)))).
Qed.

Lemma III_4c_84 :
  forall w_31_next r_3 c_1 w_31 : R,
  w_31_next * r_3 * c_1 = w_31 ^ 2 -> r_3 >= w_31 + 1 / 4 -> c_1 >= w_31 + 1 / 4 -> w_31 >= 0 ->
  w_31_next >= 0.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (FromHypothesis 4); case Le (Combination [term 4 (Int 1) [1;
    4]%nat; term 4 (Int 1) [2; 4]%nat; term 16 (Int 1) [3; 3]%nat; term 8 (Int 1) [3; 4]%nat; term 16 (Int 1)
    [1; 2; 4]%nat; term 16 (Int 1) [1; 3; 4]%nat; term 16 (Int 1) [2; 3; 4]%nat; term 16 (Int 1) [3; 3;
    4]%nat; term 16 (Int 1) [0]%nat] None)])).
Qed.

Lemma III_4c_85 :
  forall w_31_next r_3 c_1 w_31 : R,
  w_31_next * r_3 * c_1 = w_31 ^ 2 -> w_31 >= 0 -> r_3 >= w_31 + 1 / 4 -> c_1 >= w_31 + 1 / 4 ->
  w_31_next <= w_31.
Proof.
  certify (Certificate [] (Split (Int (-1) * Var 0 + Var 3) [case Ge (FromHypothesis 4); case Lt
    (Contradiction 0 (StrictSign Gt (Combination [term (1 # 16) (Int 1 + Int (-4) * Var 3) [0]%nat; term 1
    (Var 3) [1]%nat; term 1 (Var 3) [2]%nat; term (1 # 1680) (Int 7 + Int (-5) * Var 3) [3]%nat; term (331 #
    336) (Var 3) [3]%nat; term (1 # 4) (Int 1) [0; 1]%nat; term (1 # 4) (Int 1) [0; 2]%nat; term (13 # 24)
    (Int 1) [0; 3]%nat; term (1 # 4) (Int 1) [1; 3]%nat; term (1 # 4) (Int 1) [2; 3]%nat; term 1 (Int 1) [0;
    1; 2]%nat; term 1 (Int 1) [0; 1; 3]%nat; term 1 (Int 1) [0; 2; 3]%nat; term 1 (Int 1) [1; 2; 3]%nat; term
    (1 # 30) (Int 1) [3]%nat] None)))])).
Qed.

Lemma III_4c_86 :
  forall k_12 k_22 k_31 k_32 k_33 h_13 h_21 h_22 h_23 h_33 : R,
  k_12 >= 0 -> k_22 >= 1 / 2 -> k_31 >= 0 -> k_32 >= 0 -> k_33 >= 1 / 2 -> k_31 + k_32 + k_33 = 1 ->
  h_13 >= 0 -> h_21 >= 0 -> h_22 >= 1 / 2 -> h_23 >= 0 -> h_33 >= 1 / 2 -> h_21 + h_22 + h_23 = 1 ->
  k_32 * h_23 + k_31 * h_13 + k_33 * h_33 <> 0 /\
  h_23 * k_32 + h_21 * k_12 + h_22 * k_22 <> 0 /\
  k_32 * h_23 / (k_32 * h_23 + k_31 * h_13 + k_33 * h_33) * (h_23 * k_32 / (h_23 * k_32 + h_21 * k_12 + h_22 *
    k_22)) * (k_31 * h_13 + k_32 * h_23 + k_33 * h_33) * (k_12 * h_21 + k_22 * h_22 + k_32 * h_23) = (k_32 *
    h_23) ^ 2.
Proof.
  certify (Certificate [divided_by (Var 2 * Var 5 + Var 3 * Var 8 + Var 4 * Var 9) Gt (Eliminate 5 4
    (Eliminate 11 8 (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [4]%nat; term (1 # 2) (Int
    1) [10]%nat; term 1 (Int 1) [2; 6]%nat; term 1 (Int 1) [3; 9]%nat; term 1 (Int 1) [4; 10]%nat] None)));
    divided_by (Var 0 * Var 6 + Var 1 * Var 7 + Var 3 * Var 8) Gt (Eliminate 5 4 (Eliminate 11 8 (Combination
    [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [1]%nat; term (1 # 2) (Int 1) [8]%nat; term 1 (Int 1)
    [0; 7]%nat; term 1 (Int 1) [1; 8]%nat; term 1 (Int 1) [3; 9]%nat] None)))] Identity).
Qed.

Lemma III_4c_87 :
  forall k_32 h_23 : R,
  k_32 >= 0 -> h_23 >= 0 ->
  k_32 * h_23 >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma III_4c_88 :
  forall k_31 k_32 k_33 h_13 h_23 h_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 1 / 2 -> k_31 + k_32 + k_33 = 1 -> h_13 >= 0 -> h_23 >= 0 ->
  h_33 >= 1 / 2 -> k_33 * h_33 >= 1 / 4 ->
  k_31 * h_13 + k_32 * h_23 + k_33 * h_33 >= k_32 * h_23 + 1 / 4.
Proof.
  certify (Certificate [] (Eliminate 3 2 (Factors (1 # 4) [factor (Int (-1) + Int 4 * Var 5 + Int 4 * Var 0 *
    Var 3 + Int (-4) * Var 0 * Var 5 + Int (-4) * Var 1 * Var 5) 1 Ge (Substitute 1 (-1) ((Int 1 / Int 2) +
    Int (-1) * Var 0 + Int (-1) * Int 0) (Coefficients [above 0 0; above 1 0; above 3 0; above 5 (1 # 2)] (Int
    1)))]))).
Qed.

Lemma III_4c_89 :
  forall k_12 k_22 k_32 h_21 h_22 h_23 : R,
  k_12 >= 0 -> k_22 >= 1 / 2 -> k_32 >= 0 -> h_21 >= 0 -> h_22 >= 1 / 2 -> h_23 >= 0 ->
  h_21 + h_22 + h_23 = 1 -> k_22 * h_22 >= 1 / 4 ->
  k_12 * h_21 + k_22 * h_22 + k_32 * h_23 >= k_32 * h_23 + 1 / 4.
Proof.
  certify (Certificate [] (Eliminate 6 5 (Coefficients [above 0 0; above 1 (1 # 2); above 3 0; above 4 (1 #
    2)] (Int 1)))).
Qed.

Lemma III_4c_90 :
  forall w_32_next r_3 c_2 w_32 : R,
  w_32_next * r_3 * c_2 = w_32 ^ 2 -> r_3 >= w_32 + 1 / 4 -> c_2 >= w_32 + 1 / 4 -> w_32 >= 0 ->
  w_32_next >= 0.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (FromHypothesis 4); case Le (Combination [term 4 (Int 1) [1;
    4]%nat; term 4 (Int 1) [2; 4]%nat; term 16 (Int 1) [3; 3]%nat; term 8 (Int 1) [3; 4]%nat; term 16 (Int 1)
    [1; 2; 4]%nat; term 16 (Int 1) [1; 3; 4]%nat; term 16 (Int 1) [2; 3; 4]%nat; term 16 (Int 1) [3; 3;
    4]%nat; term 16 (Int 1) [0]%nat] None)])).
Qed.

Lemma III_4c_91 :
  forall w_32_next r_3 c_2 w_32 : R,
  w_32_next * r_3 * c_2 = w_32 ^ 2 -> w_32 >= 0 -> r_3 >= w_32 + 1 / 4 -> c_2 >= w_32 + 1 / 4 ->
  w_32_next <= w_32.
Proof.
  certify (Certificate [] (Split (Int (-1) * Var 0 + Var 3) [case Ge (FromHypothesis 4); case Lt
    (Contradiction 0 (StrictSign Gt (Combination [term (1 # 16) (Int 1 + Int (-4) * Var 3) [0]%nat; term 1
    (Var 3) [1]%nat; term 1 (Var 3) [2]%nat; term (1 # 1680) (Int 7 + Int (-5) * Var 3) [3]%nat; term (331 #
    336) (Var 3) [3]%nat; term (1 # 4) (Int 1) [0; 1]%nat; term (1 # 4) (Int 1) [0; 2]%nat; term (13 # 24)
    (Int 1) [0; 3]%nat; term (1 # 4) (Int 1) [1; 3]%nat; term (1 # 4) (Int 1) [2; 3]%nat; term 1 (Int 1) [0;
    1; 2]%nat; term 1 (Int 1) [0; 1; 3]%nat; term 1 (Int 1) [0; 2; 3]%nat; term 1 (Int 1) [1; 2; 3]%nat; term
    (1 # 30) (Int 1) [3]%nat] None)))])).
Qed.

Lemma III_4c_92 :
  forall w_11_next w_11 w_22_next w_22 w_33_next w_33 : R,
  w_11_next >= w_11 -> w_22_next >= w_22 -> w_33_next >= w_33 ->
  1 / 3 * (w_11_next + w_22_next + w_33_next) >= 1 / 3 * (w_11 + w_22 + w_33).
Proof.
  certify (Certificate [] (Factors (1 # 3) [factor (Var 0 + Int (-1) * Var 1 + Var 2 + Int (-1) * Var 3 + Var
    4 + Int (-1) * Var 5) 1 Ge (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 3 (-1) (Var 2 + Int
    (-1) * Int 0) (Substitute 5 (-1) (Var 4 + Int (-1) * Int 0) (Coefficients [above 1 0; above 3 0; above 5
    0] (Int 1)))))])).
Qed.

Lemma III_4c_93 :
  forall w_12_next w_12 w_13_next w_13 w_21_next w_21 w_23_next w_23 w_31_next w_31 w_32_next w_32 : R,
  w_12_next <= w_12 -> w_13_next <= w_13 -> w_21_next <= w_21 -> w_23_next <= w_23 -> w_31_next <= w_31 ->
  w_32_next <= w_32 ->
  1 / 3 * (w_12_next + w_13_next + w_21_next + w_23_next + w_31_next + w_32_next) <= 1 / 3 * (w_12 + w_13 +
    w_21 + w_23 + w_31 + w_32).
Proof.
  certify (Certificate [] (Factors ((-1) # 3) [factor (Var 0 + Int (-1) * Var 1 + Var 2 + Int (-1) * Var 3 +
    Var 4 + Int (-1) * Var 5 + Var 6 + Int (-1) * Var 7 + Var 8 + Int (-1) * Var 9 + Var 10 + Int (-1) * Var
    11) 1 Le (Combination [term 1 (Int 1) [0]%nat; term 1 (Int 1) [1]%nat; term 1 (Int 1) [2]%nat; term 1 (Int
    1) [3]%nat; term 1 (Int 1) [4]%nat; term 1 (Int 1) [5]%nat] None)])).
Qed.

Lemma III_4c_94 :
  forall w_11 w_22 w_33 : R,
  w_11 >= 1 / 4 -> w_22 >= 1 / 4 -> w_33 >= 1 / 4 ->
  1 / 3 * (w_11 + w_22 + w_33) > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 (1 # 4); above 1 (1 # 4); above 2 (1 # 4)] (Int 1))).
Qed.

Lemma III_4c_95 :
  forall k_12 k_13 k_21 k_23 k_31 k_32 h_12 h_13 h_21 h_23 h_31 h_32 : R,
  k_12 >= 0 -> k_13 >= 0 -> k_21 >= 0 -> k_23 >= 0 -> k_31 >= 0 -> k_32 >= 0 -> h_12 >= 0 -> h_13 >= 0 ->
  h_21 >= 0 -> h_23 >= 0 -> h_31 >= 0 -> h_32 >= 0 ->
  1 / 3 * (k_12 * h_21 + k_13 * h_31 + k_21 * h_12 + k_23 * h_32 + k_31 * h_13 + k_32 * h_23) >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0; above 3 0; above 4 0; above 5 0;
    above 6 0; above 7 0; above 8 0; above 9 0; above 10 0; above 11 0] (Int 1))).
Qed.

Lemma III_4c_96 :
  forall w_12_next w_13_next w_21_next w_23_next w_31_next w_32_next : R,
  w_12_next >= 0 -> w_13_next >= 0 -> w_21_next >= 0 -> w_23_next >= 0 -> w_31_next >= 0 -> w_32_next >= 0 ->
  1 / 3 * (w_12_next + w_13_next + w_21_next + w_23_next + w_31_next + w_32_next) >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0; above 2 0; above 3 0; above 4 0; above 5 0]
    (Int 1))).
Qed.

Lemma III_4c_97 :
  forall P_three_next P_three Q_three_next Q_three : R,
  P_three_next >= P_three -> Q_three_next <= Q_three -> P_three > 0 -> Q_three >= 0 -> Q_three_next >= 0 ->
  P_three_next + Q_three_next <> 0 /\
  P_three + Q_three <> 0 /\
  P_three_next / (P_three_next + Q_three_next) >= P_three / (P_three + Q_three).
Proof.
  certify (Certificate [divided_by (Var 0 + Var 2) Gt (Substitute 0 1 (Var 1 + Int 0) (Coefficients [above 0
    0; above 1 0; above 2 0] (Int 1))); divided_by (Var 1 + Var 3) Gt (Coefficients [above 1 0; above 3 0]
    (Int 1))] (Substitute 0 1 (Var 1 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Coefficients [above 0 0; above
    1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_4c_98 :
  forall k_11 k_12 k_13 h_11 h_21 h_31 : R,
  k_11 >= 1 / 2 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 -> h_11 >= 1 / 2 -> h_21 >= 0 ->
  h_31 >= 0 ->
  k_12 * h_21 + k_11 * h_11 + k_13 * h_31 <> 0 /\
  k_12 * h_21 / (k_12 * h_21 + k_11 * h_11 + k_13 * h_31) >= 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 3 2
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [0]%nat; term (1 # 2) (Int 1) [4]%nat;
    term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int 1) [2; 6]%nat] None))] (Eliminate 3 2
    (Coefficients [above 1 0; above 4 0] (Int 1)))).
Qed.

Lemma III_4c_99 :
  forall k_11 k_12 k_13 h_11 h_21 h_31 : R,
  k_11 >= 1 / 2 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 -> h_11 >= 1 / 2 -> h_21 >= 0 ->
  h_31 >= 0 ->
  k_13 * h_31 + k_11 * h_11 + k_12 * h_21 <> 0 /\
  k_13 * h_31 / (k_13 * h_31 + k_11 * h_11 + k_12 * h_21) >= 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 3 2
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [0]%nat; term (1 # 2) (Int 1) [4]%nat;
    term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int 1) [2; 6]%nat] None))] (Eliminate 3 2
    (Factors (-1) [factor (Var 5) 1 Ge (FromHypothesis 6); factor (Int (-1) + Var 0 + Var 1) 1 Le
    (FromHypothesis 2)]))).
Qed.

Lemma III_4c_100 :
  forall k_21 k_22 k_23 h_12 h_22 h_32 : R,
  k_21 >= 0 -> k_22 >= 1 / 2 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 -> h_12 >= 0 -> h_22 >= 1 / 2 ->
  h_32 >= 0 ->
  k_21 * h_12 + k_22 * h_22 + k_23 * h_32 <> 0 /\
  k_21 * h_12 / (k_21 * h_12 + k_22 * h_22 + k_23 * h_32) >= 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 3 2
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [1]%nat; term (1 # 2) (Int 1) [5]%nat;
    term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int 1) [2; 6]%nat] None))] (Eliminate 3 2
    (Coefficients [above 0 0; above 3 0] (Int 1)))).
Qed.

Lemma III_4c_101 :
  forall k_21 k_22 k_23 h_12 h_22 h_32 : R,
  k_21 >= 0 -> k_22 >= 1 / 2 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 -> h_12 >= 0 -> h_22 >= 1 / 2 ->
  h_32 >= 0 ->
  k_23 * h_32 + k_21 * h_12 + k_22 * h_22 <> 0 /\
  k_23 * h_32 / (k_23 * h_32 + k_21 * h_12 + k_22 * h_22) >= 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 3 2
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [1]%nat; term (1 # 2) (Int 1) [5]%nat;
    term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int 1) [2; 6]%nat] None))] (Eliminate 3 2
    (Factors (-1) [factor (Var 5) 1 Ge (FromHypothesis 6); factor (Int (-1) + Var 0 + Var 1) 1 Le
    (FromHypothesis 2)]))).
Qed.

Lemma III_4c_102 :
  forall k_31 k_32 k_33 h_13 h_23 h_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 1 / 2 -> k_31 + k_32 + k_33 = 1 -> h_13 >= 0 -> h_23 >= 0 ->
  h_33 >= 1 / 2 ->
  k_31 * h_13 + k_32 * h_23 + k_33 * h_33 <> 0 /\
  k_31 * h_13 / (k_31 * h_13 + k_32 * h_23 + k_33 * h_33) >= 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 3 2
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int 1) [6]%nat;
    term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int 1) [2; 6]%nat] None))] (Eliminate 3 2
    (Coefficients [above 0 0; above 3 0] (Int 1)))).
Qed.

Lemma III_4c_103 :
  forall k_31 k_32 k_33 h_13 h_23 h_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 1 / 2 -> k_31 + k_32 + k_33 = 1 -> h_13 >= 0 -> h_23 >= 0 ->
  h_33 >= 1 / 2 ->
  k_32 * h_23 + k_31 * h_13 + k_33 * h_33 <> 0 /\
  k_32 * h_23 / (k_32 * h_23 + k_31 * h_13 + k_33 * h_33) >= 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 3 2
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int 1) [6]%nat;
    term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int 1) [2; 6]%nat] None))] (Eliminate 3 2
    (Coefficients [above 1 0; above 4 0] (Int 1)))).
Qed.

Lemma III_4c_104 :
  forall k_11 k_12 k_13 h_11 h_21 h_31 : R,
  k_11 >= 1 / 2 -> k_12 >= 0 -> k_13 >= 0 -> k_11 + k_12 + k_13 = 1 -> h_11 >= 1 / 2 -> h_21 >= 0 ->
  h_31 >= 0 ->
  k_11 * h_11 + k_12 * h_21 + k_13 * h_31 <> 0 /\
  k_12 * h_21 + k_11 * h_11 + k_13 * h_31 <> 0 /\
  k_13 * h_31 + k_11 * h_11 + k_12 * h_21 <> 0 /\
  k_11 * h_11 / (k_11 * h_11 + k_12 * h_21 + k_13 * h_31) + k_12 * h_21 / (k_12 * h_21 + k_11 * h_11 + k_13 *
    h_31) + k_13 * h_31 / (k_13 * h_31 + k_11 * h_11 + k_12 * h_21) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 3 2
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [0]%nat; term (1 # 2) (Int 1) [4]%nat;
    term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int 1) [2; 6]%nat] None))] Identity).
Qed.

Lemma III_4c_105 :
  forall k_21 k_22 k_23 h_12 h_22 h_32 : R,
  k_21 >= 0 -> k_22 >= 1 / 2 -> k_23 >= 0 -> k_21 + k_22 + k_23 = 1 -> h_12 >= 0 -> h_22 >= 1 / 2 ->
  h_32 >= 0 ->
  k_21 * h_12 + k_22 * h_22 + k_23 * h_32 <> 0 /\
  k_22 * h_22 + k_21 * h_12 + k_23 * h_32 <> 0 /\
  k_23 * h_32 + k_21 * h_12 + k_22 * h_22 <> 0 /\
  k_21 * h_12 / (k_21 * h_12 + k_22 * h_22 + k_23 * h_32) + k_22 * h_22 / (k_22 * h_22 + k_21 * h_12 + k_23 *
    h_32) + k_23 * h_32 / (k_23 * h_32 + k_21 * h_12 + k_22 * h_22) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 3 2
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [1]%nat; term (1 # 2) (Int 1) [5]%nat;
    term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int 1) [2; 6]%nat] None))] Identity).
Qed.

Lemma III_4c_106 :
  forall k_31 k_32 k_33 h_13 h_23 h_33 : R,
  k_31 >= 0 -> k_32 >= 0 -> k_33 >= 1 / 2 -> k_31 + k_32 + k_33 = 1 -> h_13 >= 0 -> h_23 >= 0 ->
  h_33 >= 1 / 2 ->
  k_31 * h_13 + k_32 * h_23 + k_33 * h_33 <> 0 /\
  k_32 * h_23 + k_31 * h_13 + k_33 * h_33 <> 0 /\
  k_33 * h_33 + k_31 * h_13 + k_32 * h_23 <> 0 /\
  k_31 * h_13 / (k_31 * h_13 + k_32 * h_23 + k_33 * h_33) + k_32 * h_23 / (k_32 * h_23 + k_31 * h_13 + k_33 *
    h_33) + k_33 * h_33 / (k_33 * h_33 + k_31 * h_13 + k_32 * h_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 3 2
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int 1) [6]%nat;
    term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int 1) [2; 6]%nat] None))] Identity).
Qed.

Lemma III_4c_107 :
  forall k_11 k_21 k_31 h_11 h_12 h_13 : R,
  k_11 >= 1 / 2 -> k_21 >= 0 -> k_31 >= 0 -> h_11 >= 1 / 2 -> h_12 >= 0 -> h_13 >= 0 ->
  h_11 + h_12 + h_13 = 1 ->
  h_12 * k_21 + h_11 * k_11 + h_13 * k_31 <> 0 /\
  h_12 * k_21 / (h_12 * k_21 + h_11 * k_11 + h_13 * k_31) >= 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 6 5
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [0]%nat; term (1 # 2) (Int 1) [3]%nat;
    term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 5]%nat] None))] (Eliminate 6 5
    (Coefficients [above 1 0; above 4 0] (Int 1)))).
Qed.

Lemma III_4c_108 :
  forall k_11 k_21 k_31 h_11 h_12 h_13 : R,
  k_11 >= 1 / 2 -> k_21 >= 0 -> k_31 >= 0 -> h_11 >= 1 / 2 -> h_12 >= 0 -> h_13 >= 0 ->
  h_11 + h_12 + h_13 = 1 ->
  h_13 * k_31 + h_11 * k_11 + h_12 * k_21 <> 0 /\
  h_13 * k_31 / (h_13 * k_31 + h_11 * k_11 + h_12 * k_21) >= 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 6 5
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [0]%nat; term (1 # 2) (Int 1) [3]%nat;
    term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 5]%nat] None))] (Eliminate 6 5
    (Factors (-1) [factor (Int (-1) + Var 3 + Var 4) 1 Le (FromHypothesis 5); factor (Var 2) 1 Ge
    (FromHypothesis 2)]))).
Qed.

Lemma III_4c_109 :
  forall k_12 k_22 k_32 h_21 h_22 h_23 : R,
  k_12 >= 0 -> k_22 >= 1 / 2 -> k_32 >= 0 -> h_21 >= 0 -> h_22 >= 1 / 2 -> h_23 >= 0 ->
  h_21 + h_22 + h_23 = 1 ->
  h_21 * k_12 + h_22 * k_22 + h_23 * k_32 <> 0 /\
  h_21 * k_12 / (h_21 * k_12 + h_22 * k_22 + h_23 * k_32) >= 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 6 5
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [1]%nat; term (1 # 2) (Int 1) [4]%nat;
    term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 5]%nat] None))] (Eliminate 6 5
    (Coefficients [above 0 0; above 3 0] (Int 1)))).
Qed.

Lemma III_4c_110 :
  forall k_12 k_22 k_32 h_21 h_22 h_23 : R,
  k_12 >= 0 -> k_22 >= 1 / 2 -> k_32 >= 0 -> h_21 >= 0 -> h_22 >= 1 / 2 -> h_23 >= 0 ->
  h_21 + h_22 + h_23 = 1 ->
  h_23 * k_32 + h_21 * k_12 + h_22 * k_22 <> 0 /\
  h_23 * k_32 / (h_23 * k_32 + h_21 * k_12 + h_22 * k_22) >= 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 6 5
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [1]%nat; term (1 # 2) (Int 1) [4]%nat;
    term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 5]%nat] None))] (Eliminate 6 5
    (Factors (-1) [factor (Int (-1) + Var 3 + Var 4) 1 Le (FromHypothesis 5); factor (Var 2) 1 Ge
    (FromHypothesis 2)]))).
Qed.

Lemma III_4c_111 :
  forall k_13 k_23 k_33 h_31 h_32 h_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 1 / 2 -> h_31 >= 0 -> h_32 >= 0 -> h_33 >= 1 / 2 ->
  h_31 + h_32 + h_33 = 1 ->
  h_31 * k_13 + h_32 * k_23 + h_33 * k_33 <> 0 /\
  h_31 * k_13 / (h_31 * k_13 + h_32 * k_23 + h_33 * k_33) >= 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 6 5
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int 1) [5]%nat;
    term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 5]%nat] None))] (Eliminate 6 5
    (Coefficients [above 0 0; above 3 0] (Int 1)))).
Qed.

Lemma III_4c_112 :
  forall k_13 k_23 k_33 h_31 h_32 h_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 1 / 2 -> h_31 >= 0 -> h_32 >= 0 -> h_33 >= 1 / 2 ->
  h_31 + h_32 + h_33 = 1 ->
  h_32 * k_23 + h_31 * k_13 + h_33 * k_33 <> 0 /\
  h_32 * k_23 / (h_32 * k_23 + h_31 * k_13 + h_33 * k_33) >= 0.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 6 5
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int 1) [5]%nat;
    term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 5]%nat] None))] (Eliminate 6 5
    (Coefficients [above 1 0; above 4 0] (Int 1)))).
Qed.

Lemma III_4c_113 :
  forall k_11 k_21 k_31 h_11 h_12 h_13 : R,
  k_11 >= 1 / 2 -> k_21 >= 0 -> k_31 >= 0 -> h_11 >= 1 / 2 -> h_12 >= 0 -> h_13 >= 0 ->
  h_11 + h_12 + h_13 = 1 ->
  h_11 * k_11 + h_12 * k_21 + h_13 * k_31 <> 0 /\
  h_12 * k_21 + h_11 * k_11 + h_13 * k_31 <> 0 /\
  h_13 * k_31 + h_11 * k_11 + h_12 * k_21 <> 0 /\
  h_11 * k_11 / (h_11 * k_11 + h_12 * k_21 + h_13 * k_31) + h_12 * k_21 / (h_12 * k_21 + h_11 * k_11 + h_13 *
    k_31) + h_13 * k_31 / (h_13 * k_31 + h_11 * k_11 + h_12 * k_21) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 6 5
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [0]%nat; term (1 # 2) (Int 1) [3]%nat;
    term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 5]%nat] None))] Identity).
Qed.

Lemma III_4c_114 :
  forall k_12 k_22 k_32 h_21 h_22 h_23 : R,
  k_12 >= 0 -> k_22 >= 1 / 2 -> k_32 >= 0 -> h_21 >= 0 -> h_22 >= 1 / 2 -> h_23 >= 0 ->
  h_21 + h_22 + h_23 = 1 ->
  h_21 * k_12 + h_22 * k_22 + h_23 * k_32 <> 0 /\
  h_22 * k_22 + h_21 * k_12 + h_23 * k_32 <> 0 /\
  h_23 * k_32 + h_21 * k_12 + h_22 * k_22 <> 0 /\
  h_21 * k_12 / (h_21 * k_12 + h_22 * k_22 + h_23 * k_32) + h_22 * k_22 / (h_22 * k_22 + h_21 * k_12 + h_23 *
    k_32) + h_23 * k_32 / (h_23 * k_32 + h_21 * k_12 + h_22 * k_22) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 6 5
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [1]%nat; term (1 # 2) (Int 1) [4]%nat;
    term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 5]%nat] None))] Identity).
Qed.

Lemma III_4c_115 :
  forall k_13 k_23 k_33 h_31 h_32 h_33 : R,
  k_13 >= 0 -> k_23 >= 0 -> k_33 >= 1 / 2 -> h_31 >= 0 -> h_32 >= 0 -> h_33 >= 1 / 2 ->
  h_31 + h_32 + h_33 = 1 ->
  h_31 * k_13 + h_32 * k_23 + h_33 * k_33 <> 0 /\
  h_32 * k_23 + h_31 * k_13 + h_33 * k_33 <> 0 /\
  h_33 * k_33 + h_31 * k_13 + h_32 * k_23 <> 0 /\
  h_31 * k_13 / (h_31 * k_13 + h_32 * k_23 + h_33 * k_33) + h_32 * k_23 / (h_32 * k_23 + h_31 * k_13 + h_33 *
    k_33) + h_33 * k_33 / (h_33 * k_33 + h_31 * k_13 + h_32 * k_23) = 1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 6 5
    (Combination [term (1 # 4) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int 1) [5]%nat;
    term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 5]%nat] None))] Identity).
Qed.

Lemma III_4c_116 :
  exists k_12 k_13 k_21 k_23 k_31 k_32 k_33 k_11 k_22 h_12 h_13 h_21 h_23 h_31 h_32 h_33 h_11 h_22 : R,
  (k_12 = 3 / 5 /\ k_13 = 1 / 10 /\ k_21 = 3 / 5 /\ k_23 = 1 / 10 /\ k_31 = 1 / 10 /\ k_32 = 1 / 10 /\ k_33 =
    4 / 5 /\ k_11 = 3 / 10 /\ k_22 = 3 / 10 /\ h_12 = 3 / 5 /\ h_13 = 1 / 10 /\ h_21 = 3 / 5 /\ h_23 = 1 / 10
    /\ h_31 = 1 / 10 /\ h_32 = 1 / 10 /\ h_33 = 4 / 5 /\ h_11 = 3 / 10 /\ h_22 = 3 / 10) /\
  k_12 >= 0 /\ k_13 >= 0 /\ k_21 >= 0 /\ k_23 >= 0 /\ k_31 >= 0 /\ k_32 >= 0 /\ k_33 >= 1 / 2 /\
  k_11 + k_12 + k_13 = 1 /\ k_21 + k_22 + k_23 = 1 /\ k_31 + k_32 + k_33 = 1 /\ h_12 >= 0 /\ h_13 >= 0 /\
  h_21 >= 0 /\ h_23 >= 0 /\ h_31 >= 0 /\ h_32 >= 0 /\ h_33 >= 1 / 2 /\ h_11 + h_12 + h_13 = 1 /\
  h_21 + h_22 + h_23 = 1 /\ h_31 + h_32 + h_33 = 1 /\
  1 / 3 * (k_11 * h_11 / (k_11 * h_11 + k_12 * h_21 + k_13 * h_31) * (h_11 * k_11 / (h_11 * k_11 + h_12 * k_21
    + h_13 * k_31)) + k_22 * h_22 / (k_22 * h_22 + k_21 * h_12 + k_23 * h_32) * (h_22 * k_22 / (h_22 * k_22 +
    h_21 * k_12 + h_23 * k_32)) + k_33 * h_33 / (k_33 * h_33 + k_31 * h_13 + k_32 * h_23) * (h_33 * k_33 /
    (h_33 * k_33 + h_31 * k_13 + h_32 * k_23))) + 1 / 3 * (k_12 * h_21 / (k_12 * h_21 + k_11 * h_11 + k_13 *
    h_31) * (h_21 * k_12 / (h_21 * k_12 + h_22 * k_22 + h_23 * k_32)) + k_13 * h_31 / (k_13 * h_31 + k_11 *
    h_11 + k_12 * h_21) * (h_31 * k_13 / (h_31 * k_13 + h_32 * k_23 + h_33 * k_33)) + k_21 * h_12 / (k_21 *
    h_12 + k_22 * h_22 + k_23 * h_32) * (h_12 * k_21 / (h_12 * k_21 + h_11 * k_11 + h_13 * k_31)) + k_23 *
    h_32 / (k_23 * h_32 + k_21 * h_12 + k_22 * h_22) * (h_32 * k_23 / (h_32 * k_23 + h_31 * k_13 + h_33 *
    k_33)) + k_31 * h_13 / (k_31 * h_13 + k_32 * h_23 + k_33 * h_33) * (h_13 * k_31 / (h_13 * k_31 + h_11 *
    k_11 + h_12 * k_21)) + k_32 * h_23 / (k_32 * h_23 + k_31 * h_13 + k_33 * h_33) * (h_23 * k_32 / (h_23 *
    k_32 + h_21 * k_12 + h_22 * k_22))) <> 0 /\
  k_11 * h_11 + k_12 * h_21 + k_13 * h_31 <> 0 /\
  h_11 * k_11 + h_12 * k_21 + h_13 * k_31 <> 0 /\
  k_22 * h_22 + k_21 * h_12 + k_23 * h_32 <> 0 /\
  h_22 * k_22 + h_21 * k_12 + h_23 * k_32 <> 0 /\
  k_33 * h_33 + k_31 * h_13 + k_32 * h_23 <> 0 /\
  h_33 * k_33 + h_31 * k_13 + h_32 * k_23 <> 0 /\
  k_12 * h_21 + k_11 * h_11 + k_13 * h_31 <> 0 /\
  h_21 * k_12 + h_22 * k_22 + h_23 * k_32 <> 0 /\
  k_13 * h_31 + k_11 * h_11 + k_12 * h_21 <> 0 /\
  h_31 * k_13 + h_32 * k_23 + h_33 * k_33 <> 0 /\
  k_21 * h_12 + k_22 * h_22 + k_23 * h_32 <> 0 /\
  h_12 * k_21 + h_11 * k_11 + h_13 * k_31 <> 0 /\
  k_23 * h_32 + k_21 * h_12 + k_22 * h_22 <> 0 /\
  h_32 * k_23 + h_31 * k_13 + h_33 * k_33 <> 0 /\
  k_31 * h_13 + k_32 * h_23 + k_33 * h_33 <> 0 /\
  h_13 * k_31 + h_11 * k_11 + h_12 * k_21 <> 0 /\
  k_32 * h_23 + k_31 * h_13 + k_33 * h_33 <> 0 /\
  h_23 * k_32 + h_21 * k_12 + h_22 * k_22 <> 0 /\
  1 / 3 * (k_11 * h_11 + k_22 * h_22 + k_33 * h_33) + 1 / 3 * (k_12 * h_21 + k_13 * h_31 + k_21 * h_12 + k_23
    * h_32 + k_31 * h_13 + k_32 * h_23) <> 0 /\
  ~ (1 / 3 * (k_11 * h_11 / (k_11 * h_11 + k_12 * h_21 + k_13 * h_31) * (h_11 * k_11 / (h_11 * k_11 + h_12 *
    k_21 + h_13 * k_31)) + k_22 * h_22 / (k_22 * h_22 + k_21 * h_12 + k_23 * h_32) * (h_22 * k_22 / (h_22 *
    k_22 + h_21 * k_12 + h_23 * k_32)) + k_33 * h_33 / (k_33 * h_33 + k_31 * h_13 + k_32 * h_23) * (h_33 *
    k_33 / (h_33 * k_33 + h_31 * k_13 + h_32 * k_23))) / (1 / 3 * (k_11 * h_11 / (k_11 * h_11 + k_12 * h_21 +
    k_13 * h_31) * (h_11 * k_11 / (h_11 * k_11 + h_12 * k_21 + h_13 * k_31)) + k_22 * h_22 / (k_22 * h_22 +
    k_21 * h_12 + k_23 * h_32) * (h_22 * k_22 / (h_22 * k_22 + h_21 * k_12 + h_23 * k_32)) + k_33 * h_33 /
    (k_33 * h_33 + k_31 * h_13 + k_32 * h_23) * (h_33 * k_33 / (h_33 * k_33 + h_31 * k_13 + h_32 * k_23))) + 1
    / 3 * (k_12 * h_21 / (k_12 * h_21 + k_11 * h_11 + k_13 * h_31) * (h_21 * k_12 / (h_21 * k_12 + h_22 * k_22
    + h_23 * k_32)) + k_13 * h_31 / (k_13 * h_31 + k_11 * h_11 + k_12 * h_21) * (h_31 * k_13 / (h_31 * k_13 +
    h_32 * k_23 + h_33 * k_33)) + k_21 * h_12 / (k_21 * h_12 + k_22 * h_22 + k_23 * h_32) * (h_12 * k_21 /
    (h_12 * k_21 + h_11 * k_11 + h_13 * k_31)) + k_23 * h_32 / (k_23 * h_32 + k_21 * h_12 + k_22 * h_22) *
    (h_32 * k_23 / (h_32 * k_23 + h_31 * k_13 + h_33 * k_33)) + k_31 * h_13 / (k_31 * h_13 + k_32 * h_23 +
    k_33 * h_33) * (h_13 * k_31 / (h_13 * k_31 + h_11 * k_11 + h_12 * k_21)) + k_32 * h_23 / (k_32 * h_23 +
    k_31 * h_13 + k_33 * h_33) * (h_23 * k_32 / (h_23 * k_32 + h_21 * k_12 + h_22 * k_22)))) >= 1 / 3 * (k_11
    * h_11 + k_22 * h_22 + k_33 * h_33) / (1 / 3 * (k_11 * h_11 + k_22 * h_22 + k_33 * h_33) + 1 / 3 * (k_12 *
    h_21 + k_13 * h_31 + k_21 * h_12 + k_23 * h_32 + k_31 * h_13 + k_32 * h_23))).
Proof.
  exists (3 / 5), (1 / 10), (3 / 5), (1 / 10), (1 / 10), (1 / 10), (4 / 5), (3 / 10), (3 / 10), (3 / 5), (1 /
    10), (3 / 5), (1 / 10), (1 / 10), (1 / 10), (4 / 5), (3 / 10), (3 / 10).
  decide_numbers.
Qed.

Lemma III_4c_117 :
  exists k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 h_11 h_12 h_13 h_21 h_22 h_23 h_31 h_32 h_33 : R,
  (k_11 = 1 /\ k_12 = 0 /\ k_13 = 0 /\ k_21 = 0 /\ k_22 = 1 /\ k_23 = 0 /\ k_31 = 0 /\ k_32 = 0 /\ k_33 = 1 /\
    h_11 = 1 /\ h_12 = 0 /\ h_13 = 0 /\ h_21 = 0 /\ h_22 = 1 /\ h_23 = 0 /\ h_31 = 0 /\ h_32 = 0 /\ h_33 = 1)
    /\
  k_11 >= 1 / 2 /\ k_12 >= 0 /\ k_13 >= 0 /\ k_21 >= 0 /\ k_22 >= 1 / 2 /\ k_23 >= 0 /\ k_31 >= 0 /\
  k_32 >= 0 /\ k_33 >= 1 / 2 /\ k_11 + k_12 + k_13 = 1 /\ k_21 + k_22 + k_23 = 1 /\ k_31 + k_32 + k_33 = 1 /\
  h_11 >= 1 / 2 /\ h_12 >= 0 /\ h_13 >= 0 /\ h_21 >= 0 /\ h_22 >= 1 / 2 /\ h_23 >= 0 /\ h_31 >= 0 /\
  h_32 >= 0 /\ h_33 >= 1 / 2 /\ h_11 + h_12 + h_13 = 1 /\ h_21 + h_22 + h_23 = 1 /\ h_31 + h_32 + h_33 = 1 /\
  1 / 3 * (k_11 * h_11 / (k_11 * h_11 + k_12 * h_21 + k_13 * h_31) * (h_11 * k_11 / (h_11 * k_11 + h_12 * k_21
    + h_13 * k_31)) + k_22 * h_22 / (k_22 * h_22 + k_21 * h_12 + k_23 * h_32) * (h_22 * k_22 / (h_22 * k_22 +
    h_21 * k_12 + h_23 * k_32)) + k_33 * h_33 / (k_33 * h_33 + k_31 * h_13 + k_32 * h_23) * (h_33 * k_33 /
    (h_33 * k_33 + h_31 * k_13 + h_32 * k_23))) + 1 / 3 * (k_12 * h_21 / (k_12 * h_21 + k_11 * h_11 + k_13 *
    h_31) * (h_21 * k_12 / (h_21 * k_12 + h_22 * k_22 + h_23 * k_32)) + k_13 * h_31 / (k_13 * h_31 + k_11 *
    h_11 + k_12 * h_21) * (h_31 * k_13 / (h_31 * k_13 + h_32 * k_23 + h_33 * k_33)) + k_21 * h_12 / (k_21 *
    h_12 + k_22 * h_22 + k_23 * h_32) * (h_12 * k_21 / (h_12 * k_21 + h_11 * k_11 + h_13 * k_31)) + k_23 *
    h_32 / (k_23 * h_32 + k_21 * h_12 + k_22 * h_22) * (h_32 * k_23 / (h_32 * k_23 + h_31 * k_13 + h_33 *
    k_33)) + k_31 * h_13 / (k_31 * h_13 + k_32 * h_23 + k_33 * h_33) * (h_13 * k_31 / (h_13 * k_31 + h_11 *
    k_11 + h_12 * k_21)) + k_32 * h_23 / (k_32 * h_23 + k_31 * h_13 + k_33 * h_33) * (h_23 * k_32 / (h_23 *
    k_32 + h_21 * k_12 + h_22 * k_22))) <> 0 /\
  k_11 * h_11 + k_12 * h_21 + k_13 * h_31 <> 0 /\
  h_11 * k_11 + h_12 * k_21 + h_13 * k_31 <> 0 /\
  k_22 * h_22 + k_21 * h_12 + k_23 * h_32 <> 0 /\
  h_22 * k_22 + h_21 * k_12 + h_23 * k_32 <> 0 /\
  k_33 * h_33 + k_31 * h_13 + k_32 * h_23 <> 0 /\
  h_33 * k_33 + h_31 * k_13 + h_32 * k_23 <> 0 /\
  k_12 * h_21 + k_11 * h_11 + k_13 * h_31 <> 0 /\
  h_21 * k_12 + h_22 * k_22 + h_23 * k_32 <> 0 /\
  k_13 * h_31 + k_11 * h_11 + k_12 * h_21 <> 0 /\
  h_31 * k_13 + h_32 * k_23 + h_33 * k_33 <> 0 /\
  k_21 * h_12 + k_22 * h_22 + k_23 * h_32 <> 0 /\
  h_12 * k_21 + h_11 * k_11 + h_13 * k_31 <> 0 /\
  k_23 * h_32 + k_21 * h_12 + k_22 * h_22 <> 0 /\
  h_32 * k_23 + h_31 * k_13 + h_33 * k_33 <> 0 /\
  k_31 * h_13 + k_32 * h_23 + k_33 * h_33 <> 0 /\
  h_13 * k_31 + h_11 * k_11 + h_12 * k_21 <> 0 /\
  k_32 * h_23 + k_31 * h_13 + k_33 * h_33 <> 0 /\
  h_23 * k_32 + h_21 * k_12 + h_22 * k_22 <> 0 /\
  1 / 3 * (k_11 * h_11 + k_22 * h_22 + k_33 * h_33) + 1 / 3 * (k_12 * h_21 + k_13 * h_31 + k_21 * h_12 + k_23
    * h_32 + k_31 * h_13 + k_32 * h_23) <> 0 /\
  ~ (1 / 3 * (k_11 * h_11 / (k_11 * h_11 + k_12 * h_21 + k_13 * h_31) * (h_11 * k_11 / (h_11 * k_11 + h_12 *
    k_21 + h_13 * k_31)) + k_22 * h_22 / (k_22 * h_22 + k_21 * h_12 + k_23 * h_32) * (h_22 * k_22 / (h_22 *
    k_22 + h_21 * k_12 + h_23 * k_32)) + k_33 * h_33 / (k_33 * h_33 + k_31 * h_13 + k_32 * h_23) * (h_33 *
    k_33 / (h_33 * k_33 + h_31 * k_13 + h_32 * k_23))) / (1 / 3 * (k_11 * h_11 / (k_11 * h_11 + k_12 * h_21 +
    k_13 * h_31) * (h_11 * k_11 / (h_11 * k_11 + h_12 * k_21 + h_13 * k_31)) + k_22 * h_22 / (k_22 * h_22 +
    k_21 * h_12 + k_23 * h_32) * (h_22 * k_22 / (h_22 * k_22 + h_21 * k_12 + h_23 * k_32)) + k_33 * h_33 /
    (k_33 * h_33 + k_31 * h_13 + k_32 * h_23) * (h_33 * k_33 / (h_33 * k_33 + h_31 * k_13 + h_32 * k_23))) + 1
    / 3 * (k_12 * h_21 / (k_12 * h_21 + k_11 * h_11 + k_13 * h_31) * (h_21 * k_12 / (h_21 * k_12 + h_22 * k_22
    + h_23 * k_32)) + k_13 * h_31 / (k_13 * h_31 + k_11 * h_11 + k_12 * h_21) * (h_31 * k_13 / (h_31 * k_13 +
    h_32 * k_23 + h_33 * k_33)) + k_21 * h_12 / (k_21 * h_12 + k_22 * h_22 + k_23 * h_32) * (h_12 * k_21 /
    (h_12 * k_21 + h_11 * k_11 + h_13 * k_31)) + k_23 * h_32 / (k_23 * h_32 + k_21 * h_12 + k_22 * h_22) *
    (h_32 * k_23 / (h_32 * k_23 + h_31 * k_13 + h_33 * k_33)) + k_31 * h_13 / (k_31 * h_13 + k_32 * h_23 +
    k_33 * h_33) * (h_13 * k_31 / (h_13 * k_31 + h_11 * k_11 + h_12 * k_21)) + k_32 * h_23 / (k_32 * h_23 +
    k_31 * h_13 + k_33 * h_33) * (h_23 * k_32 / (h_23 * k_32 + h_21 * k_12 + h_22 * k_22)))) > 1 / 3 * (k_11 *
    h_11 + k_22 * h_22 + k_33 * h_33) / (1 / 3 * (k_11 * h_11 + k_22 * h_22 + k_33 * h_33) + 1 / 3 * (k_12 *
    h_21 + k_13 * h_31 + k_21 * h_12 + k_23 * h_32 + k_31 * h_13 + k_32 * h_23))).
Proof.
  exists (1), (0), (0), (0), (1), (0), (0), (0), (1), (1), (0), (0), (0), (1), (0), (0), (0), (1).
  decide_numbers.
Qed.
