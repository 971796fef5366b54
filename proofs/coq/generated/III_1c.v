(* Theorem III.1c: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_1c_7 :
  forall k_11 : R,
  k_11 > 0 ->
  k_11 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_1 :
  forall k_11 k_12 k_13 l_11 l_21 l_31 : R,
  k_11 > 0 -> k_12 > 0 -> k_13 > 0 -> l_11 > 0 -> l_21 > 0 -> l_31 > 0 -> k_11 + k_12 + k_13 = 1 ->
  k_11 * l_11 + k_12 * l_21 + k_13 * l_31 <> 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (StrictSign Gt (Combination [term 1 (Int 1) [0; 3]%nat; term 1 (Int
    1) [1; 4]%nat; term 1 (Int 1) [2; 5]%nat] None)))).
Qed.

Lemma III_1c_2 :
  forall k_11 k_21 k_31 l_11 l_12 l_13 rho_1 rho_2 rho_3 : R,
  k_11 > 0 -> k_21 > 0 -> k_31 > 0 -> l_11 > 0 -> l_12 > 0 -> l_13 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  rho_3 > 0 -> l_11 + l_12 + l_13 = 1 -> rho_1 + rho_2 + rho_3 = 1 ->
  k_11 * l_11 * rho_1 + k_21 * l_12 * rho_2 + k_31 * l_13 * rho_3 <> 0.
Proof.
  certify (Certificate [] (Eliminate 9 5 (Eliminate 10 8 (StrictSign Gt (Combination [term 1 (Int 1) [0; 3;
    6]%nat; term 1 (Int 1) [1; 4; 7]%nat; term 1 (Int 1) [2; 5; 8]%nat] None))))).
Qed.

Lemma III_1c_3 :
  forall k_12 k_22 k_32 l_21 l_22 l_23 rho_1 rho_2 rho_3 : R,
  k_12 > 0 -> k_22 > 0 -> k_32 > 0 -> l_21 > 0 -> l_22 > 0 -> l_23 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  rho_3 > 0 -> l_21 + l_22 + l_23 = 1 -> rho_1 + rho_2 + rho_3 = 1 ->
  k_12 * l_21 * rho_1 + k_22 * l_22 * rho_2 + k_32 * l_23 * rho_3 <> 0.
Proof.
  certify (Certificate [] (Eliminate 9 5 (Eliminate 10 8 (StrictSign Gt (Combination [term 1 (Int 1) [0; 3;
    6]%nat; term 1 (Int 1) [1; 4; 7]%nat; term 1 (Int 1) [2; 5; 8]%nat] None))))).
Qed.

Lemma III_1c_4 :
  forall k_13 k_23 k_33 l_31 l_32 l_33 rho_1 rho_2 rho_3 : R,
  k_13 > 0 -> k_23 > 0 -> k_33 > 0 -> l_31 > 0 -> l_32 > 0 -> l_33 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  rho_3 > 0 -> l_31 + l_32 + l_33 = 1 -> rho_1 + rho_2 + rho_3 = 1 ->
  k_13 * l_31 * rho_1 + k_23 * l_32 * rho_2 + k_33 * l_33 * rho_3 <> 0.
Proof.
  certify (Certificate [] (Eliminate 9 5 (Eliminate 10 8 (StrictSign Gt (Combination [term 1 (Int 1) [0; 3;
    6]%nat; term 1 (Int 1) [1; 4; 7]%nat; term 1 (Int 1) [2; 5; 8]%nat] None))))).
Qed.

Lemma III_1c_5 :
  forall k_21 k_22 k_23 l_12 l_22 l_32 : R,
  k_21 > 0 -> k_22 > 0 -> k_23 > 0 -> l_12 > 0 -> l_22 > 0 -> l_32 > 0 -> k_21 + k_22 + k_23 = 1 ->
  k_21 * l_12 + k_22 * l_22 + k_23 * l_32 <> 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (StrictSign Gt (Combination [term 1 (Int 1) [0; 3]%nat; term 1 (Int
    1) [1; 4]%nat; term 1 (Int 1) [2; 5]%nat] None)))).
Qed.

Lemma III_1c_6 :
  forall k_31 k_32 k_33 l_13 l_23 l_33 : R,
  k_31 > 0 -> k_32 > 0 -> k_33 > 0 -> l_13 > 0 -> l_23 > 0 -> l_33 > 0 -> k_31 + k_32 + k_33 = 1 ->
  k_31 * l_13 + k_32 * l_23 + k_33 * l_33 <> 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (StrictSign Gt (Combination [term 1 (Int 1) [0; 3]%nat; term 1 (Int
    1) [1; 4]%nat; term 1 (Int 1) [2; 5]%nat] None)))).
Qed.

Lemma III_1c_8 :
  forall k_12 : R,
  k_12 > 0 ->
  k_12 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_9 :
  forall k_13 : R,
  k_13 > 0 ->
  k_13 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_10 :
  forall k_21 : R,
  k_21 > 0 ->
  k_21 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_11 :
  forall k_22 : R,
  k_22 > 0 ->
  k_22 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_12 :
  forall k_23 : R,
  k_23 > 0 ->
  k_23 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_13 :
  forall k_31 : R,
  k_31 > 0 ->
  k_31 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_14 :
  forall k_32 : R,
  k_32 > 0 ->
  k_32 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_15 :
  forall k_33 : R,
  k_33 > 0 ->
  k_33 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_16 :
  forall l_11 : R,
  l_11 > 0 ->
  l_11 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_17 :
  forall l_12 : R,
  l_12 > 0 ->
  l_12 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_18 :
  forall l_13 : R,
  l_13 > 0 ->
  l_13 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_19 :
  forall l_21 : R,
  l_21 > 0 ->
  l_21 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_20 :
  forall l_22 : R,
  l_22 > 0 ->
  l_22 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_21 :
  forall l_23 : R,
  l_23 > 0 ->
  l_23 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_22 :
  forall l_31 : R,
  l_31 > 0 ->
  l_31 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_23 :
  forall l_32 : R,
  l_32 > 0 ->
  l_32 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_24 :
  forall l_33 : R,
  l_33 > 0 ->
  l_33 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_25 :
  forall rho_1 : R,
  rho_1 > 0 ->
  rho_1 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_26 :
  forall rho_2 : R,
  rho_2 > 0 ->
  rho_2 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_27 :
  forall rho_3 : R,
  rho_3 > 0 ->
  rho_3 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_1c_28 :
  forall k_11 k_12 k_13 : R,
  k_11 > 0 -> k_12 > 0 -> k_13 > 0 -> k_11 + k_12 + k_13 = 1 ->
  k_11 + k_12 + k_13 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 3)).
Qed.

Lemma III_1c_29 :
  forall k_11 k_12 k_13 l_11 l_21 l_31 rho_1 : R,
  k_11 > 0 -> k_12 > 0 -> k_13 > 0 -> l_11 > 0 -> l_21 > 0 -> l_31 > 0 -> rho_1 > 0 ->
  k_11 + k_12 + k_13 = 1 ->
  k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1 + k_13 * l_31 * rho_1 > 0.
Proof.
  certify (Certificate [] (Eliminate 7 2 (Combination [term 1 (Int 1) [0; 3; 6]%nat; term 1 (Int 1) [1; 4;
    6]%nat; term 1 (Int 1) [2; 5; 6]%nat] None))).
Qed.

Lemma III_1c_33 :
  forall k_21 k_22 k_23 : R,
  k_21 > 0 -> k_22 > 0 -> k_23 > 0 -> k_21 + k_22 + k_23 = 1 ->
  k_21 + k_22 + k_23 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 3)).
Qed.

Lemma III_1c_34 :
  forall k_21 k_22 k_23 l_12 l_22 l_32 rho_2 : R,
  k_21 > 0 -> k_22 > 0 -> k_23 > 0 -> l_12 > 0 -> l_22 > 0 -> l_32 > 0 -> rho_2 > 0 ->
  k_21 + k_22 + k_23 = 1 ->
  k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2 + k_23 * l_32 * rho_2 > 0.
Proof.
  certify (Certificate [] (Eliminate 7 2 (Combination [term 1 (Int 1) [0; 3; 6]%nat; term 1 (Int 1) [1; 4;
    6]%nat; term 1 (Int 1) [2; 5; 6]%nat] None))).
Qed.

Lemma III_1c_38 :
  forall k_31 k_32 k_33 : R,
  k_31 > 0 -> k_32 > 0 -> k_33 > 0 -> k_31 + k_32 + k_33 = 1 ->
  k_31 + k_32 + k_33 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 3)).
Qed.

Lemma III_1c_39 :
  forall k_31 k_32 k_33 l_13 l_23 l_33 rho_3 : R,
  k_31 > 0 -> k_32 > 0 -> k_33 > 0 -> l_13 > 0 -> l_23 > 0 -> l_33 > 0 -> rho_3 > 0 ->
  k_31 + k_32 + k_33 = 1 ->
  k_31 * l_13 * rho_3 + k_32 * l_23 * rho_3 + k_33 * l_33 * rho_3 > 0.
Proof.
  certify (Certificate [] (Eliminate 7 2 (Combination [term 1 (Int 1) [0; 3; 6]%nat; term 1 (Int 1) [1; 4;
    6]%nat; term 1 (Int 1) [2; 5; 6]%nat] None))).
Qed.

Lemma III_1c_43 :
  forall l_11 l_12 l_13 : R,
  l_11 > 0 -> l_12 > 0 -> l_13 > 0 -> l_11 + l_12 + l_13 = 1 ->
  l_11 + l_12 + l_13 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 3)).
Qed.

Lemma III_1c_44 :
  forall k_11 k_21 k_31 l_11 l_12 l_13 rho_1 rho_2 rho_3 : R,
  k_11 > 0 -> k_21 > 0 -> k_31 > 0 -> l_11 > 0 -> l_12 > 0 -> l_13 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  rho_3 > 0 -> l_11 + l_12 + l_13 = 1 -> rho_1 + rho_2 + rho_3 = 1 ->
  l_11 * k_11 * rho_1 + l_12 * k_21 * rho_2 + l_13 * k_31 * rho_3 > 0.
Proof.
  certify (Certificate [] (Eliminate 9 5 (Eliminate 10 8 (Combination [term 1 (Int 1) [0; 3; 6]%nat; term 1
    (Int 1) [1; 4; 7]%nat; term 1 (Int 1) [2; 5; 8]%nat] None)))).
Qed.

Lemma III_1c_48 :
  forall l_21 l_22 l_23 : R,
  l_21 > 0 -> l_22 > 0 -> l_23 > 0 -> l_21 + l_22 + l_23 = 1 ->
  l_21 + l_22 + l_23 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 3)).
Qed.

Lemma III_1c_49 :
  forall k_12 k_22 k_32 l_21 l_22 l_23 rho_1 rho_2 rho_3 : R,
  k_12 > 0 -> k_22 > 0 -> k_32 > 0 -> l_21 > 0 -> l_22 > 0 -> l_23 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  rho_3 > 0 -> l_21 + l_22 + l_23 = 1 -> rho_1 + rho_2 + rho_3 = 1 ->
  l_21 * k_12 * rho_1 + l_22 * k_22 * rho_2 + l_23 * k_32 * rho_3 > 0.
Proof.
  certify (Certificate [] (Eliminate 9 5 (Eliminate 10 8 (Combination [term 1 (Int 1) [0; 3; 6]%nat; term 1
    (Int 1) [1; 4; 7]%nat; term 1 (Int 1) [2; 5; 8]%nat] None)))).
Qed.

Lemma III_1c_53 :
  forall l_31 l_32 l_33 : R,
  l_31 > 0 -> l_32 > 0 -> l_33 > 0 -> l_31 + l_32 + l_33 = 1 ->
  l_31 + l_32 + l_33 <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 3)).
Qed.

Lemma III_1c_54 :
  forall k_13 k_23 k_33 l_31 l_32 l_33 rho_1 rho_2 rho_3 : R,
  k_13 > 0 -> k_23 > 0 -> k_33 > 0 -> l_31 > 0 -> l_32 > 0 -> l_33 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  rho_3 > 0 -> l_31 + l_32 + l_33 = 1 -> rho_1 + rho_2 + rho_3 = 1 ->
  l_31 * k_13 * rho_1 + l_32 * k_23 * rho_2 + l_33 * k_33 * rho_3 > 0.
Proof.
  certify (Certificate [] (Eliminate 9 5 (Eliminate 10 8 (Combination [term 1 (Int 1) [0; 3; 6]%nat; term 1
    (Int 1) [1; 4; 7]%nat; term 1 (Int 1) [2; 5; 8]%nat] None)))).
Qed.

Lemma III_1c_30 :
  forall k_11 k_12 k_13 l_11 l_21 l_31 rho_1 : R,
  k_11 > 0 -> k_12 > 0 -> k_13 > 0 -> l_11 > 0 -> l_21 > 0 -> l_31 > 0 -> rho_1 > 0 ->
  k_11 + k_12 + k_13 = 1 -> k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1 + k_13 * l_31 * rho_1 > 0 ->
  k_11 * l_11 + k_12 * l_21 + k_13 * l_31 <> 0 /\
  k_11 * l_11 / (k_11 * l_11 + k_12 * l_21 + k_13 * l_31) * (k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1 + k_13
    * l_31 * rho_1) = k_11 * l_11 * rho_1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 7 2
    (Combination [term 1 (Int 1) [8]%nat] (multiplied_by (Var 6) (FromHypothesis 6))))] Identity).
Qed.

Lemma III_1c_31 :
  forall k_11 k_12 k_13 l_11 l_21 l_31 rho_1 : R,
  k_11 > 0 -> k_12 > 0 -> k_13 > 0 -> l_11 > 0 -> l_21 > 0 -> l_31 > 0 -> rho_1 > 0 ->
  k_11 + k_12 + k_13 = 1 -> k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1 + k_13 * l_31 * rho_1 > 0 ->
  k_12 * l_21 + k_11 * l_11 + k_13 * l_31 <> 0 /\
  k_12 * l_21 / (k_12 * l_21 + k_11 * l_11 + k_13 * l_31) * (k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1 + k_13
    * l_31 * rho_1) = k_12 * l_21 * rho_1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 7 2
    (Combination [term 1 (Int 1) [8]%nat] (multiplied_by (Var 6) (FromHypothesis 6))))] Identity).
Qed.

Lemma III_1c_32 :
  forall k_11 k_12 k_13 l_11 l_21 l_31 rho_1 : R,
  k_11 > 0 -> k_12 > 0 -> k_13 > 0 -> l_11 > 0 -> l_21 > 0 -> l_31 > 0 -> rho_1 > 0 ->
  k_11 + k_12 + k_13 = 1 -> k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1 + k_13 * l_31 * rho_1 > 0 ->
  k_13 * l_31 + k_11 * l_11 + k_12 * l_21 <> 0 /\
  k_13 * l_31 / (k_13 * l_31 + k_11 * l_11 + k_12 * l_21) * (k_11 * l_11 * rho_1 + k_12 * l_21 * rho_1 + k_13
    * l_31 * rho_1) = k_13 * l_31 * rho_1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 7 2
    (Combination [term 1 (Int 1) [8]%nat] (multiplied_by (Var 6) (FromHypothesis 6))))] Identity).
Qed.

Lemma III_1c_35 :
  forall k_21 k_22 k_23 l_12 l_22 l_32 rho_2 : R,
  k_21 > 0 -> k_22 > 0 -> k_23 > 0 -> l_12 > 0 -> l_22 > 0 -> l_32 > 0 -> rho_2 > 0 ->
  k_21 + k_22 + k_23 = 1 -> k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2 + k_23 * l_32 * rho_2 > 0 ->
  k_21 * l_12 + k_22 * l_22 + k_23 * l_32 <> 0 /\
  k_21 * l_12 / (k_21 * l_12 + k_22 * l_22 + k_23 * l_32) * (k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2 + k_23
    * l_32 * rho_2) = k_21 * l_12 * rho_2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 7 2
    (Combination [term 1 (Int 1) [8]%nat] (multiplied_by (Var 6) (FromHypothesis 6))))] Identity).
Qed.

Lemma III_1c_36 :
  forall k_21 k_22 k_23 l_12 l_22 l_32 rho_2 : R,
  k_21 > 0 -> k_22 > 0 -> k_23 > 0 -> l_12 > 0 -> l_22 > 0 -> l_32 > 0 -> rho_2 > 0 ->
  k_21 + k_22 + k_23 = 1 -> k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2 + k_23 * l_32 * rho_2 > 0 ->
  k_22 * l_22 + k_21 * l_12 + k_23 * l_32 <> 0 /\
  k_22 * l_22 / (k_22 * l_22 + k_21 * l_12 + k_23 * l_32) * (k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2 + k_23
    * l_32 * rho_2) = k_22 * l_22 * rho_2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 7 2
    (Combination [term 1 (Int 1) [8]%nat] (multiplied_by (Var 6) (FromHypothesis 6))))] Identity).
Qed.

Lemma III_1c_37 :
  forall k_21 k_22 k_23 l_12 l_22 l_32 rho_2 : R,
  k_21 > 0 -> k_22 > 0 -> k_23 > 0 -> l_12 > 0 -> l_22 > 0 -> l_32 > 0 -> rho_2 > 0 ->
  k_21 + k_22 + k_23 = 1 -> k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2 + k_23 * l_32 * rho_2 > 0 ->
  k_23 * l_32 + k_21 * l_12 + k_22 * l_22 <> 0 /\
  k_23 * l_32 / (k_23 * l_32 + k_21 * l_12 + k_22 * l_22) * (k_21 * l_12 * rho_2 + k_22 * l_22 * rho_2 + k_23
    * l_32 * rho_2) = k_23 * l_32 * rho_2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 7 2
    (Combination [term 1 (Int 1) [8]%nat] (multiplied_by (Var 6) (FromHypothesis 6))))] Identity).
Qed.

Lemma III_1c_40 :
  forall k_31 k_32 k_33 l_13 l_23 l_33 rho_3 : R,
  k_31 > 0 -> k_32 > 0 -> k_33 > 0 -> l_13 > 0 -> l_23 > 0 -> l_33 > 0 -> rho_3 > 0 ->
  k_31 + k_32 + k_33 = 1 -> k_31 * l_13 * rho_3 + k_32 * l_23 * rho_3 + k_33 * l_33 * rho_3 > 0 ->
  k_31 * l_13 + k_32 * l_23 + k_33 * l_33 <> 0 /\
  k_31 * l_13 / (k_31 * l_13 + k_32 * l_23 + k_33 * l_33) * (k_31 * l_13 * rho_3 + k_32 * l_23 * rho_3 + k_33
    * l_33 * rho_3) = k_31 * l_13 * rho_3.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 7 2
    (Combination [term 1 (Int 1) [8]%nat] (multiplied_by (Var 6) (FromHypothesis 6))))] Identity).
Qed.

Lemma III_1c_41 :
  forall k_31 k_32 k_33 l_13 l_23 l_33 rho_3 : R,
  k_31 > 0 -> k_32 > 0 -> k_33 > 0 -> l_13 > 0 -> l_23 > 0 -> l_33 > 0 -> rho_3 > 0 ->
  k_31 + k_32 + k_33 = 1 -> k_31 * l_13 * rho_3 + k_32 * l_23 * rho_3 + k_33 * l_33 * rho_3 > 0 ->
  k_32 * l_23 + k_31 * l_13 + k_33 * l_33 <> 0 /\
  k_32 * l_23 / (k_32 * l_23 + k_31 * l_13 + k_33 * l_33) * (k_31 * l_13 * rho_3 + k_32 * l_23 * rho_3 + k_33
    * l_33 * rho_3) = k_32 * l_23 * rho_3.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 7 2
    (Combination [term 1 (Int 1) [8]%nat] (multiplied_by (Var 6) (FromHypothesis 6))))] Identity).
Qed.

Lemma III_1c_42 :
  forall k_31 k_32 k_33 l_13 l_23 l_33 rho_3 : R,
  k_31 > 0 -> k_32 > 0 -> k_33 > 0 -> l_13 > 0 -> l_23 > 0 -> l_33 > 0 -> rho_3 > 0 ->
  k_31 + k_32 + k_33 = 1 -> k_31 * l_13 * rho_3 + k_32 * l_23 * rho_3 + k_33 * l_33 * rho_3 > 0 ->
  k_33 * l_33 + k_31 * l_13 + k_32 * l_23 <> 0 /\
  k_33 * l_33 / (k_33 * l_33 + k_31 * l_13 + k_32 * l_23) * (k_31 * l_13 * rho_3 + k_32 * l_23 * rho_3 + k_33
    * l_33 * rho_3) = k_33 * l_33 * rho_3.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 + Var 1 * Var 4 + Var 2 * Var 5) Gt (Eliminate 7 2
    (Combination [term 1 (Int 1) [8]%nat] (multiplied_by (Var 6) (FromHypothesis 6))))] Identity).
Qed.

Lemma III_1c_45 :
  forall k_11 k_21 k_31 l_11 l_12 l_13 rho_1 rho_2 rho_3 : R,
  k_11 > 0 -> k_21 > 0 -> k_31 > 0 -> l_11 > 0 -> l_12 > 0 -> l_13 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  rho_3 > 0 -> l_11 + l_12 + l_13 = 1 -> rho_1 + rho_2 + rho_3 = 1 ->
  l_11 * k_11 * rho_1 + l_12 * k_21 * rho_2 + l_13 * k_31 * rho_3 > 0 ->
  l_11 * rho_1 * k_11 + l_12 * rho_2 * k_21 + l_13 * rho_3 * k_31 <> 0 /\
  l_11 * rho_1 * k_11 / (l_11 * rho_1 * k_11 + l_12 * rho_2 * k_21 + l_13 * rho_3 * k_31) * (l_11 * k_11 *
    rho_1 + l_12 * k_21 * rho_2 + l_13 * k_31 * rho_3) = l_11 * k_11 * rho_1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 1 * Var 4 * Var 7 + Var 2 * Var 5 * Var 8) Gt
    (FromHypothesis 11)] Identity).
Qed.

Lemma III_1c_46 :
  forall k_11 k_21 k_31 l_11 l_12 l_13 rho_1 rho_2 rho_3 : R,
  k_11 > 0 -> k_21 > 0 -> k_31 > 0 -> l_11 > 0 -> l_12 > 0 -> l_13 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  rho_3 > 0 -> l_11 + l_12 + l_13 = 1 -> rho_1 + rho_2 + rho_3 = 1 ->
  l_11 * k_11 * rho_1 + l_12 * k_21 * rho_2 + l_13 * k_31 * rho_3 > 0 ->
  l_12 * rho_2 * k_21 + l_11 * rho_1 * k_11 + l_13 * rho_3 * k_31 <> 0 /\
  l_12 * rho_2 * k_21 / (l_12 * rho_2 * k_21 + l_11 * rho_1 * k_11 + l_13 * rho_3 * k_31) * (l_11 * k_11 *
    rho_1 + l_12 * k_21 * rho_2 + l_13 * k_31 * rho_3) = l_12 * k_21 * rho_2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 1 * Var 4 * Var 7 + Var 2 * Var 5 * Var 8) Gt
    (FromHypothesis 11)] Identity).
Qed.

Lemma III_1c_47 :
  forall k_11 k_21 k_31 l_11 l_12 l_13 rho_1 rho_2 rho_3 : R,
  k_11 > 0 -> k_21 > 0 -> k_31 > 0 -> l_11 > 0 -> l_12 > 0 -> l_13 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  rho_3 > 0 -> l_11 + l_12 + l_13 = 1 -> rho_1 + rho_2 + rho_3 = 1 ->
  l_11 * k_11 * rho_1 + l_12 * k_21 * rho_2 + l_13 * k_31 * rho_3 > 0 ->
  l_13 * rho_3 * k_31 + l_11 * rho_1 * k_11 + l_12 * rho_2 * k_21 <> 0 /\
  l_13 * rho_3 * k_31 / (l_13 * rho_3 * k_31 + l_11 * rho_1 * k_11 + l_12 * rho_2 * k_21) * (l_11 * k_11 *
    rho_1 + l_12 * k_21 * rho_2 + l_13 * k_31 * rho_3) = l_13 * k_31 * rho_3.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 1 * Var 4 * Var 7 + Var 2 * Var 5 * Var 8) Gt
    (FromHypothesis 11)] Identity).
Qed.

Lemma III_1c_50 :
  forall k_12 k_22 k_32 l_21 l_22 l_23 rho_1 rho_2 rho_3 : R,
  k_12 > 0 -> k_22 > 0 -> k_32 > 0 -> l_21 > 0 -> l_22 > 0 -> l_23 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  rho_3 > 0 -> l_21 + l_22 + l_23 = 1 -> rho_1 + rho_2 + rho_3 = 1 ->
  l_21 * k_12 * rho_1 + l_22 * k_22 * rho_2 + l_23 * k_32 * rho_3 > 0 ->
  l_21 * rho_1 * k_12 + l_22 * rho_2 * k_22 + l_23 * rho_3 * k_32 <> 0 /\
  l_21 * rho_1 * k_12 / (l_21 * rho_1 * k_12 + l_22 * rho_2 * k_22 + l_23 * rho_3 * k_32) * (l_21 * k_12 *
    rho_1 + l_22 * k_22 * rho_2 + l_23 * k_32 * rho_3) = l_21 * k_12 * rho_1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 1 * Var 4 * Var 7 + Var 2 * Var 5 * Var 8) Gt
    (FromHypothesis 11)] Identity).
Qed.

Lemma III_1c_51 :
  forall k_12 k_22 k_32 l_21 l_22 l_23 rho_1 rho_2 rho_3 : R,
  k_12 > 0 -> k_22 > 0 -> k_32 > 0 -> l_21 > 0 -> l_22 > 0 -> l_23 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  rho_3 > 0 -> l_21 + l_22 + l_23 = 1 -> rho_1 + rho_2 + rho_3 = 1 ->
  l_21 * k_12 * rho_1 + l_22 * k_22 * rho_2 + l_23 * k_32 * rho_3 > 0 ->
  l_22 * rho_2 * k_22 + l_21 * rho_1 * k_12 + l_23 * rho_3 * k_32 <> 0 /\
  l_22 * rho_2 * k_22 / (l_22 * rho_2 * k_22 + l_21 * rho_1 * k_12 + l_23 * rho_3 * k_32) * (l_21 * k_12 *
    rho_1 + l_22 * k_22 * rho_2 + l_23 * k_32 * rho_3) = l_22 * k_22 * rho_2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 1 * Var 4 * Var 7 + Var 2 * Var 5 * Var 8) Gt
    (FromHypothesis 11)] Identity).
Qed.

Lemma III_1c_52 :
  forall k_12 k_22 k_32 l_21 l_22 l_23 rho_1 rho_2 rho_3 : R,
  k_12 > 0 -> k_22 > 0 -> k_32 > 0 -> l_21 > 0 -> l_22 > 0 -> l_23 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  rho_3 > 0 -> l_21 + l_22 + l_23 = 1 -> rho_1 + rho_2 + rho_3 = 1 ->
  l_21 * k_12 * rho_1 + l_22 * k_22 * rho_2 + l_23 * k_32 * rho_3 > 0 ->
  l_23 * rho_3 * k_32 + l_21 * rho_1 * k_12 + l_22 * rho_2 * k_22 <> 0 /\
  l_23 * rho_3 * k_32 / (l_23 * rho_3 * k_32 + l_21 * rho_1 * k_12 + l_22 * rho_2 * k_22) * (l_21 * k_12 *
    rho_1 + l_22 * k_22 * rho_2 + l_23 * k_32 * rho_3) = l_23 * k_32 * rho_3.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 1 * Var 4 * Var 7 + Var 2 * Var 5 * Var 8) Gt
    (FromHypothesis 11)] Identity).
Qed.

Lemma III_1c_55 :
  forall k_13 k_23 k_33 l_31 l_32 l_33 rho_1 rho_2 rho_3 : R,
  k_13 > 0 -> k_23 > 0 -> k_33 > 0 -> l_31 > 0 -> l_32 > 0 -> l_33 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  rho_3 > 0 -> l_31 + l_32 + l_33 = 1 -> rho_1 + rho_2 + rho_3 = 1 ->
  l_31 * k_13 * rho_1 + l_32 * k_23 * rho_2 + l_33 * k_33 * rho_3 > 0 ->
  l_31 * rho_1 * k_13 + l_32 * rho_2 * k_23 + l_33 * rho_3 * k_33 <> 0 /\
  l_31 * rho_1 * k_13 / (l_31 * rho_1 * k_13 + l_32 * rho_2 * k_23 + l_33 * rho_3 * k_33) * (l_31 * k_13 *
    rho_1 + l_32 * k_23 * rho_2 + l_33 * k_33 * rho_3) = l_31 * k_13 * rho_1.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 1 * Var 4 * Var 7 + Var 2 * Var 5 * Var 8) Gt
    (FromHypothesis 11)] Identity).
Qed.

Lemma III_1c_56 :
  forall k_13 k_23 k_33 l_31 l_32 l_33 rho_1 rho_2 rho_3 : R,
  k_13 > 0 -> k_23 > 0 -> k_33 > 0 -> l_31 > 0 -> l_32 > 0 -> l_33 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  rho_3 > 0 -> l_31 + l_32 + l_33 = 1 -> rho_1 + rho_2 + rho_3 = 1 ->
  l_31 * k_13 * rho_1 + l_32 * k_23 * rho_2 + l_33 * k_33 * rho_3 > 0 ->
  l_32 * rho_2 * k_23 + l_31 * rho_1 * k_13 + l_33 * rho_3 * k_33 <> 0 /\
  l_32 * rho_2 * k_23 / (l_32 * rho_2 * k_23 + l_31 * rho_1 * k_13 + l_33 * rho_3 * k_33) * (l_31 * k_13 *
    rho_1 + l_32 * k_23 * rho_2 + l_33 * k_33 * rho_3) = l_32 * k_23 * rho_2.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 1 * Var 4 * Var 7 + Var 2 * Var 5 * Var 8) Gt
    (FromHypothesis 11)] Identity).
Qed.

Lemma III_1c_57 :
  forall k_13 k_23 k_33 l_31 l_32 l_33 rho_1 rho_2 rho_3 : R,
  k_13 > 0 -> k_23 > 0 -> k_33 > 0 -> l_31 > 0 -> l_32 > 0 -> l_33 > 0 -> rho_1 > 0 -> rho_2 > 0 ->
  rho_3 > 0 -> l_31 + l_32 + l_33 = 1 -> rho_1 + rho_2 + rho_3 = 1 ->
  l_31 * k_13 * rho_1 + l_32 * k_23 * rho_2 + l_33 * k_33 * rho_3 > 0 ->
  l_33 * rho_3 * k_33 + l_31 * rho_1 * k_13 + l_32 * rho_2 * k_23 <> 0 /\
  l_33 * rho_3 * k_33 / (l_33 * rho_3 * k_33 + l_31 * rho_1 * k_13 + l_32 * rho_2 * k_23) * (l_31 * k_13 *
    rho_1 + l_32 * k_23 * rho_2 + l_33 * k_33 * rho_3) = l_33 * k_33 * rho_3.
Proof.
  certify (Certificate [divided_by (Var 0 * Var 3 * Var 6 + Var 1 * Var 4 * Var 7 + Var 2 * Var 5 * Var 8) Gt
    (FromHypothesis 11)] Identity).
Qed.

Lemma III_1c_58 :
  exists k_11 k_12 k_13 k_21 k_22 k_23 k_31 k_32 k_33 l_11 l_12 l_13 l_21 l_22 l_23 l_31 l_32 l_33 rho_1 rho_2
    rho_3 : R,
  (k_11 = 1 / 3 /\ k_12 = 1 / 3 /\ k_13 = 1 / 3 /\ k_21 = 1 / 3 /\ k_22 = 1 / 3 /\ k_23 = 1 / 3 /\ k_31 = 1 /
    3 /\ k_32 = 1 / 3 /\ k_33 = 1 / 3 /\ l_11 = 1 / 3 /\ l_12 = 1 / 3 /\ l_13 = 1 / 3 /\ l_21 = 1 / 3 /\ l_22
    = 1 / 3 /\ l_23 = 1 / 3 /\ l_31 = 1 / 3 /\ l_32 = 1 / 3 /\ l_33 = 1 / 3 /\ rho_1 = 1 / 3 /\ rho_2 = 1 / 3
    /\ rho_3 = 1 / 3) /\
  k_11 > 0 /\ k_12 > 0 /\ k_13 > 0 /\ k_21 > 0 /\ k_22 > 0 /\ k_23 > 0 /\ k_31 > 0 /\ k_32 > 0 /\ k_33 > 0 /\
  l_11 > 0 /\ l_12 > 0 /\ l_13 > 0 /\ l_21 > 0 /\ l_22 > 0 /\ l_23 > 0 /\ l_31 > 0 /\ l_32 > 0 /\ l_33 > 0 /\
  rho_1 > 0 /\ rho_2 > 0 /\ rho_3 > 0 /\ k_11 + k_12 + k_13 = 1 /\ k_21 + k_22 + k_23 = 1 /\
  k_31 + k_32 + k_33 = 1 /\ l_11 + l_12 + l_13 = 1 /\ l_21 + l_22 + l_23 = 1 /\ l_31 + l_32 + l_33 = 1 /\
  rho_1 + rho_2 + rho_3 = 1 /\
  k_11 * l_11 + k_12 * l_21 + k_13 * l_31 <> 0 /\
  l_11 * rho_1 * k_11 + l_12 * rho_2 * k_21 + l_13 * rho_3 * k_31 <> 0 /\
  k_12 * l_21 + k_11 * l_11 + k_13 * l_31 <> 0 /\
  l_21 * rho_1 * k_12 + l_22 * rho_2 * k_22 + l_23 * rho_3 * k_32 <> 0 /\
  k_13 * l_31 + k_11 * l_11 + k_12 * l_21 <> 0 /\
  l_31 * rho_1 * k_13 + l_32 * rho_2 * k_23 + l_33 * rho_3 * k_33 <> 0 /\
  k_21 * l_12 + k_22 * l_22 + k_23 * l_32 <> 0 /\
  l_12 * rho_2 * k_21 + l_11 * rho_1 * k_11 + l_13 * rho_3 * k_31 <> 0 /\
  k_22 * l_22 + k_21 * l_12 + k_23 * l_32 <> 0 /\
  l_22 * rho_2 * k_22 + l_21 * rho_1 * k_12 + l_23 * rho_3 * k_32 <> 0 /\
  k_23 * l_32 + k_21 * l_12 + k_22 * l_22 <> 0 /\
  l_32 * rho_2 * k_23 + l_31 * rho_1 * k_13 + l_33 * rho_3 * k_33 <> 0 /\
  k_31 * l_13 + k_32 * l_23 + k_33 * l_33 <> 0 /\
  l_13 * rho_3 * k_31 + l_11 * rho_1 * k_11 + l_12 * rho_2 * k_21 <> 0 /\
  k_32 * l_23 + k_31 * l_13 + k_33 * l_33 <> 0 /\
  l_23 * rho_3 * k_32 + l_21 * rho_1 * k_12 + l_22 * rho_2 * k_22 <> 0 /\
  k_33 * l_33 + k_31 * l_13 + k_32 * l_23 <> 0 /\
  l_33 * rho_3 * k_33 + l_31 * rho_1 * k_13 + l_32 * rho_2 * k_23 <> 0 /\
  ~ (rho_1 * (k_11 * l_11 / (k_11 * l_11 + k_12 * l_21 + k_13 * l_31)) * (l_11 * rho_1 * k_11 / (l_11 * rho_1
    * k_11 + l_12 * rho_2 * k_21 + l_13 * rho_3 * k_31)) + rho_1 * (k_12 * l_21 / (k_12 * l_21 + k_11 * l_11 +
    k_13 * l_31)) * (l_21 * rho_1 * k_12 / (l_21 * rho_1 * k_12 + l_22 * rho_2 * k_22 + l_23 * rho_3 * k_32))
    + rho_1 * (k_13 * l_31 / (k_13 * l_31 + k_11 * l_11 + k_12 * l_21)) * (l_31 * rho_1 * k_13 / (l_31 * rho_1
    * k_13 + l_32 * rho_2 * k_23 + l_33 * rho_3 * k_33)) + rho_2 * (k_21 * l_12 / (k_21 * l_12 + k_22 * l_22 +
    k_23 * l_32)) * (l_12 * rho_2 * k_21 / (l_12 * rho_2 * k_21 + l_11 * rho_1 * k_11 + l_13 * rho_3 * k_31))
    + rho_2 * (k_22 * l_22 / (k_22 * l_22 + k_21 * l_12 + k_23 * l_32)) * (l_22 * rho_2 * k_22 / (l_22 * rho_2
    * k_22 + l_21 * rho_1 * k_12 + l_23 * rho_3 * k_32)) + rho_2 * (k_23 * l_32 / (k_23 * l_32 + k_21 * l_12 +
    k_22 * l_22)) * (l_32 * rho_2 * k_23 / (l_32 * rho_2 * k_23 + l_31 * rho_1 * k_13 + l_33 * rho_3 * k_33))
    + rho_3 * (k_31 * l_13 / (k_31 * l_13 + k_32 * l_23 + k_33 * l_33)) * (l_13 * rho_3 * k_31 / (l_13 * rho_3
    * k_31 + l_11 * rho_1 * k_11 + l_12 * rho_2 * k_21)) + rho_3 * (k_32 * l_23 / (k_32 * l_23 + k_31 * l_13 +
    k_33 * l_33)) * (l_23 * rho_3 * k_32 / (l_23 * rho_3 * k_32 + l_21 * rho_1 * k_12 + l_22 * rho_2 * k_22))
    + rho_3 * (k_33 * l_33 / (k_33 * l_33 + k_31 * l_13 + k_32 * l_23)) * (l_33 * rho_3 * k_33 / (l_33 * rho_3
    * k_33 + l_31 * rho_1 * k_13 + l_32 * rho_2 * k_23)) > rho_1 * k_11 * l_11 + rho_1 * k_12 * l_21 + rho_1 *
    k_13 * l_31 + rho_2 * k_21 * l_12 + rho_2 * k_22 * l_22 + rho_2 * k_23 * l_32 + rho_3 * k_31 * l_13 +
    rho_3 * k_32 * l_23 + rho_3 * k_33 * l_33).
Proof.
  exists (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1
    / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3), (1 / 3).
  decide_numbers.
Qed.
