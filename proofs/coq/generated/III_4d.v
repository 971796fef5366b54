(* Theorem III.4d: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_4d_1 :
  forall a : R,
  a > 0 -> a <= 1 ->
  a > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_4d_2 :
  forall a : R,
  a > 0 -> a <= 1 ->
  1 - a >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma III_4d_3 :
  forall b : R,
  b > 0 -> b <= 1 ->
  1 - b >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma III_4d_4 :
  forall b : R,
  b > 0 -> b <= 1 ->
  b > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_4d_5 :
  forall a : R,
  a > 0 -> a <= 1 ->
  a + 1 - a = 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4d_6 :
  forall b : R,
  b > 0 -> b <= 1 ->
  1 - b + b = 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4d_7 :
  forall a b : R,
  a > 0 -> a <= 1 -> b > 0 -> b <= 1 -> a + b >= 1 ->
  a * b - (1 - a) * (1 - b) = a + b - 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4d_8 :
  forall a b : R,
  a > 0 -> a <= 1 -> b > 0 -> b <= 1 -> a + b >= 1 ->
  a + b - 1 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 4)).
Qed.

Lemma III_4d_9 :
  forall a C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  a > 0 -> a <= 1 -> C_11_k_11 > 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 > 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k -> D_k >= 0 ->
  a * C_11_k_11 + (1 - a) * C_11_k_21 > 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 (Eliminate 8 5 (Coefficients [between 0 0 1; between 1
    0 1; between 3 0 1] (Int 1)))))).
Qed.

Lemma III_4d_10 :
  forall a C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  a > 0 -> a <= 1 -> C_11_k_11 > 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 > 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k -> D_k >= 0 ->
  a * C_11_k_12 + (1 - a) * C_11_k_22 >= 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 (Eliminate 8 5 (Coefficients [between 0 0 1; between 1
    0 1; between 3 0 1] (Int 1)))))).
Qed.

Lemma III_4d_11 :
  forall b C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  b > 0 -> b <= 1 -> C_11_k_11 > 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 > 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k -> D_k >= 0 ->
  (1 - b) * C_11_k_11 + b * C_11_k_21 >= 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 (Eliminate 8 5 (Coefficients [between 0 0 1; between 1
    0 1; between 3 0 1] (Int 1)))))).
Qed.

Lemma III_4d_12 :
  forall b C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  b > 0 -> b <= 1 -> C_11_k_11 > 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 > 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k -> D_k >= 0 ->
  (1 - b) * C_11_k_12 + b * C_11_k_22 > 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 (Eliminate 8 5 (Coefficients [between 0 0 1; between 1
    0 1; between 3 0 1] (Int 1)))))).
Qed.

Lemma III_4d_13 :
  forall a C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  a > 0 -> a <= 1 -> C_11_k_11 > 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 > 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k -> D_k >= 0 ->
  a * C_11_k_11 + (1 - a) * C_11_k_21 + a * C_11_k_12 + (1 - a) * C_11_k_22 = 1.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 Identity))).
Qed.

Lemma III_4d_14 :
  forall b C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  b > 0 -> b <= 1 -> C_11_k_11 > 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 > 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k -> D_k >= 0 ->
  (1 - b) * C_11_k_11 + b * C_11_k_21 + (1 - b) * C_11_k_12 + b * C_11_k_22 = 1.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 Identity))).
Qed.

Lemma III_4d_15 :
  forall a b C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  a > 0 -> a <= 1 -> b > 0 -> b <= 1 -> a + b >= 1 -> C_11_k_11 > 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 ->
  C_11_k_22 > 0 -> C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k -> D_k >= 0 ->
  (a * C_11_k_11 + (1 - a) * C_11_k_21) * ((1 - b) * C_11_k_12 + b * C_11_k_22) - (a * C_11_k_12 + (1 - a) *
    C_11_k_22) * ((1 - b) * C_11_k_11 + b * C_11_k_21) = D_k * (a + b - 1).
Proof.
  certify (Certificate [] (Eliminate 9 3 (Eliminate 10 5 (Eliminate 11 6 Identity)))).
Qed.

Lemma III_4d_16 :
  forall a b C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  a > 0 -> a <= 1 -> b > 0 -> b <= 1 -> a + b >= 1 -> C_11_k_11 > 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 ->
  C_11_k_22 > 0 -> C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k -> D_k >= 0 ->
  D_k * (a + b - 1) >= 0.
Proof.
  certify (Certificate [] (Eliminate 9 3 (Eliminate 10 5 (Eliminate 11 6 (Factors 1 [factor (Var 2 + Int (-1)
    * Var 4) 1 Ge (FromHypothesis 12); factor (Int (-1) + Var 0 + Var 1) 1 Ge (FromHypothesis 4)]))))).
Qed.

Lemma III_4d_17 :
  forall C_11 C_12 C_21 C_22 D : R,
  C_11 > 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 > 0 -> C_11 + C_12 = 1 -> C_21 + C_22 = 1 ->
  C_11 * C_22 - C_12 * C_21 = D -> D >= 0 ->
  D = C_11 - C_21.
Proof.
  certify (Certificate [] (Eliminate 4 1 (Eliminate 5 3 (FromHypothesis 6)))).
Qed.

Lemma III_4d_18 :
  forall C_11 C_12 C_21 C_22 D : R,
  C_11 > 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 > 0 -> C_11 + C_12 = 1 -> C_21 + C_22 = 1 ->
  C_11 * C_22 - C_12 * C_21 = D -> D >= 0 ->
  D = C_22 - C_12.
Proof.
  certify (Certificate [] (Eliminate 4 1 (Eliminate 5 3 (FromHypothesis 6)))).
Qed.

Lemma III_4d_19 :
  forall a b C_11 C_12 C_21 C_22 D L : R,
  a > 0 -> a <= 1 -> b > 0 -> b <= 1 -> a + b >= 1 -> C_11 > 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 > 0 ->
  C_11 + C_12 = 1 -> C_21 + C_22 = 1 -> C_11 * C_22 - C_12 * C_21 = D -> D >= 0 -> L = (a + b - 1) * D ->
  D = C_11 - C_21 -> D = C_22 - C_12 ->
  1 / 2 * (C_21 + a * C_11 - a * C_21 + C_12 - b * C_12 + b * C_22) = 1 / 2 * (1 + L).
Proof.
  certify (Certificate [] (Eliminate 9 3 (Eliminate 10 5 (Eliminate 11 6 (FromHypothesis 13))))).
Qed.

Lemma III_4d_20 :
  forall L A B : R,
  1 / 2 * (1 + L) = 1 / 2 * (A + B) + 1 / 2 * (1 + L - A - B).
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4d_21 :
  forall a C_11 C_21 D : R,
  a > 0 -> a <= 1 -> C_11 > 0 -> C_21 >= 0 -> D >= 0 -> D = C_11 - C_21 ->
  C_21 + a * C_11 - a * C_21 <> 0 /\
  a * C_11 / (C_21 + a * C_11 - a * C_21) >= a.
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (Eliminate 5 3
    (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1)))] (Eliminate 5 3 (Factors (-1) [factor (Var 1
    + Int (-1) * Var 2) 1 Ge (FromHypothesis 4); factor (Var 0) 1 Gt (FromHypothesis 0); factor (Int (-1) +
    Var 0) 1 Le (FromHypothesis 1)]))).
Qed.

Lemma III_4d_22 :
  forall b C_12 C_22 D : R,
  b > 0 -> b <= 1 -> C_12 >= 0 -> C_22 > 0 -> D >= 0 -> D = C_22 - C_12 ->
  C_12 + b * C_22 - b * C_12 <> 0 /\
  b * C_22 / (C_12 + b * C_22 - b * C_12) >= b.
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 1 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Lt (Eliminate
    5 3 (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1)))] (Eliminate 5 3 (Factors 1 [factor (Var
    1 + Int (-1) * Var 2) 1 Le (FromHypothesis 4); factor (Var 0) 1 Gt (FromHypothesis 0); factor (Int (-1) +
    Var 0) 1 Le (FromHypothesis 1)]))).
Qed.

Lemma III_4d_23 :
  forall a C_11 C_21 : R,
  a > 0 -> a <= 1 -> C_11 > 0 -> C_21 >= 0 ->
  C_21 + a * C_11 - a * C_21 <> 0 /\
  a * C_11 / (C_21 + a * C_11 - a * C_21) <= 1.
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 0; above 2 0] (Int 1))] (Coefficients [between 0 0 1; above 2 0] (Int 1))).
Qed.

Lemma III_4d_24 :
  forall b C_12 C_22 : R,
  b > 0 -> b <= 1 -> C_12 >= 0 -> C_22 > 0 ->
  C_12 + b * C_22 - b * C_12 <> 0 /\
  b * C_22 / (C_12 + b * C_22 - b * C_12) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 1 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Lt
    (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))] (Coefficients [between 0 0 1; above 1 0]
    (Int 1))).
Qed.

Lemma III_4d_25 :
  forall a b a_next : R,
  a > 0 -> a <= 1 -> b > 0 -> b <= 1 -> a + b >= 1 -> a_next >= a ->
  a_next + b >= 1.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 1 + Int (-1) * Var 0 + Int 0) (Substitute 2 1 (Var 0 + Int 0)
    (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_4d_26 :
  forall b b_next a_next : R,
  b > 0 -> b <= 1 -> b_next >= b -> a_next + b >= 1 ->
  a_next + b_next >= 1.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 1 (Int 1 + Int (-1) * Var 0 + Int 0)
    (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Definition III_4d_27 := III_4d_8.

Lemma III_4d_28 :
  forall a b : R,
  a > 0 -> a <= 1 -> b > 0 -> b <= 1 -> a + b >= 1 ->
  a + b <= a + b.
Proof.
  certify (Certificate [] Identity).
Qed.

Definition III_4d_29 := III_4d_1.

Lemma III_4d_30 :
  forall a : R,
  a > 0 -> a <= 1 ->
  a <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Definition III_4d_31 := III_4d_4.

Lemma III_4d_32 :
  forall b : R,
  b > 0 -> b <= 1 ->
  b <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma III_4d_33 :
  forall a b L_k A_k B_k : R,
  a > 0 -> a <= 1 -> b > 0 -> b <= 1 -> a + b >= 1 -> L_k >= 0 -> A_k + B_k <= 1 + L_k -> A_k > 0 ->
  A_k <= 1 -> B_k > 0 -> B_k <= 1 ->
  L_k * (a + b - 1) >= 0.
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 2) 1 Ge (FromHypothesis 5); factor (Int (-1) + Var 0 + Var
    1) 1 Ge (FromHypothesis 4)])).
Qed.

Lemma III_4d_34 :
  forall a b L_k A_k B_k : R,
  a > 0 -> a <= 1 -> b > 0 -> b <= 1 -> a + b >= 1 -> L_k >= 0 -> A_k + B_k <= 1 + L_k -> A_k > 0 ->
  A_k <= 1 -> B_k > 0 -> B_k <= 1 ->
  A_k * a + B_k * b <= 1 + L_k * (a + b - 1).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1; 10]%nat; term 1 (Int 1) [3; 8]%nat; term 1 (Int 1)
    [4; 6]%nat] None)).
Qed.

Lemma III_4d_35 :
  forall a L_k A_k B_k : R,
  a > 0 -> a <= 1 -> L_k >= 0 -> A_k + B_k <= 1 + L_k -> A_k > 0 -> A_k <= 1 -> B_k > 0 -> B_k <= 1 ->
  A_k * a > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma III_4d_36 :
  forall a L_k A_k B_k : R,
  a > 0 -> a <= 1 -> L_k >= 0 -> A_k + B_k <= 1 + L_k -> A_k > 0 -> A_k <= 1 -> B_k > 0 -> B_k <= 1 ->
  A_k * a <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma III_4d_37 :
  forall b L_k A_k B_k : R,
  b > 0 -> b <= 1 -> L_k >= 0 -> A_k + B_k <= 1 + L_k -> A_k > 0 -> A_k <= 1 -> B_k > 0 -> B_k <= 1 ->
  B_k * b > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 3 0 1] (Int 1))).
Qed.

Lemma III_4d_38 :
  forall b L_k A_k B_k : R,
  b > 0 -> b <= 1 -> L_k >= 0 -> A_k + B_k <= 1 + L_k -> A_k > 0 -> A_k <= 1 -> B_k > 0 -> B_k <= 1 ->
  B_k * b <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 3 0 1] (Int 1))).
Qed.

Lemma III_4d_39 :
  forall b a_next : R,
  b > 0 -> b <= 1 -> a_next <= 1 -> a_next + b >= 1 ->
  a_next + b - 1 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 3)).
Qed.

Lemma III_4d_40 :
  forall b a_next : R,
  b > 0 -> b <= 1 -> a_next <= 1 -> a_next + b >= 1 ->
  a_next + b - 1 <= a_next.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma III_4d_41 :
  forall a a_next : R,
  a > 0 -> a <= 1 -> a_next >= a -> a_next <= 1 ->
  a <= a_next.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma III_4d_42 :
  forall a b a_next : R,
  a > 0 -> a <= 1 -> b > 0 -> b <= 1 -> a + b >= 1 -> a_next >= a -> a_next <= 1 -> a_next + b >= 1 ->
  a_next - (a_next + b - 1) >= a - (a + b - 1).
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4d_43 :
  forall b a_next L_half_k A_next_k A_k L_k : R,
  b > 0 -> b <= 1 -> a_next <= 1 -> a_next + b >= 1 -> L_half_k >= 0 -> L_half_k <= A_next_k ->
  A_k <= A_next_k -> A_next_k - L_half_k >= A_k - L_k ->
  L_half_k * (a_next + b - 1) >= 0.
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 2) 1 Ge (FromHypothesis 4); factor (Int (-1) + Var 0 + Var
    1) 1 Ge (FromHypothesis 3)])).
Qed.

Lemma III_4d_44 :
  forall b a_next L_half_k A_next_k A_k L_k : R,
  b > 0 -> b <= 1 -> a_next <= 1 -> a_next + b >= 1 -> L_half_k >= 0 -> L_half_k <= A_next_k ->
  A_k <= A_next_k -> A_next_k - L_half_k >= A_k - L_k ->
  L_half_k * (a_next + b - 1) <= A_next_k * a_next.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 1 + Int (-1) * Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0)
    (Coefficients [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_4d_45 :
  forall a a_next L_half_k A_next_k A_k L_k : R,
  a > 0 -> a <= 1 -> a_next >= a -> a_next <= 1 -> L_half_k >= 0 -> L_half_k <= A_next_k -> A_k <= A_next_k ->
  A_next_k - L_half_k >= A_k - L_k ->
  A_k * a <= A_next_k * a_next.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Substitute 4 (-1)
    (Var 2 + Var 3 + Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0; above 3 0; above 4
    0] (Int 1)))))).
Qed.

Lemma III_4d_46 :
  forall a b a_next L_half_k A_next_k A_k L_k : R,
  a > 0 -> a <= 1 -> b > 0 -> b <= 1 -> a + b >= 1 -> a_next >= a -> a_next <= 1 -> a_next + b >= 1 ->
  L_half_k >= 0 -> L_half_k <= A_next_k -> A_k <= A_next_k -> A_next_k - L_half_k >= A_k - L_k ->
  A_next_k * a_next - L_half_k * (a_next + b - 1) >= A_k * a - L_k * (a + b - 1).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3; 10]%nat; term 1 (Int 1) [4; 11]%nat; term 1 (Int 1)
    [5; 9]%nat] None)).
Qed.

Lemma III_4d_47 :
  forall a_next b_next : R,
  a_next <= 1 -> b_next <= 1 -> a_next + b_next >= 1 ->
  a_next + b_next - 1 >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma III_4d_48 :
  forall a_next b_next : R,
  a_next <= 1 -> b_next <= 1 -> a_next + b_next >= 1 ->
  a_next + b_next - 1 <= b_next.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_4d_49 :
  forall b b_next : R,
  b > 0 -> b <= 1 -> b_next >= b -> b_next <= 1 ->
  b <= b_next.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma III_4d_50 :
  forall b b_next a_next : R,
  b > 0 -> b <= 1 -> b_next >= b -> a_next <= 1 -> b_next <= 1 -> a_next + b >= 1 -> a_next + b_next >= 1 ->
  b_next - (a_next + b_next - 1) >= b - (a_next + b - 1).
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_4d_51 :
  forall a_next b_next L_next_k B_next_k B_k L_half_k : R,
  a_next <= 1 -> b_next <= 1 -> a_next + b_next >= 1 -> L_next_k >= 0 -> L_next_k <= B_next_k ->
  B_k <= B_next_k -> B_next_k - L_next_k >= B_k - L_half_k ->
  L_next_k * (a_next + b_next - 1) >= 0.
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 2) 1 Ge (FromHypothesis 3); factor (Int (-1) + Var 0 + Var
    1) 1 Ge (FromHypothesis 2)])).
Qed.

Lemma III_4d_52 :
  forall a_next b_next L_next_k B_next_k B_k L_half_k : R,
  a_next <= 1 -> b_next <= 1 -> a_next + b_next >= 1 -> L_next_k >= 0 -> L_next_k <= B_next_k ->
  B_k <= B_next_k -> B_next_k - L_next_k >= B_k - L_half_k ->
  L_next_k * (a_next + b_next - 1) <= B_next_k * b_next.
Proof.
  certify (Certificate [] (Substitute 1 1 (Int 1 + Int (-1) * Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0)
    (Coefficients [below 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_4d_53 :
  forall b b_next L_next_k B_next_k B_k L_half_k : R,
  b > 0 -> b <= 1 -> b_next >= b -> b_next <= 1 -> L_next_k >= 0 -> L_next_k <= B_next_k -> B_k <= B_next_k ->
  B_next_k - L_next_k >= B_k - L_half_k ->
  B_k * b <= B_next_k * b_next.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 1 (Var 2 + Int 0) (Substitute 4 (-1)
    (Var 2 + Var 3 + Int (-1) * Int 0) (Coefficients [between 0 0 1; above 1 0; above 2 0; above 3 0; above 4
    0] (Int 1)))))).
Qed.

Lemma III_4d_54 :
  forall b b_next a_next L_next_k B_next_k B_k L_half_k : R,
  b > 0 -> b <= 1 -> b_next >= b -> a_next <= 1 -> b_next <= 1 -> a_next + b >= 1 -> a_next + b_next >= 1 ->
  L_next_k >= 0 -> L_next_k <= B_next_k -> B_k <= B_next_k -> B_next_k - L_next_k >= B_k - L_half_k ->
  B_next_k * b_next - L_next_k * (a_next + b_next - 1) >= B_k * b - L_half_k * (a_next + b - 1).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2; 8]%nat; term 1 (Int 1) [3; 9]%nat; term 1 (Int 1)
    [5; 10]%nat] None)).
Qed.

Lemma III_4d_55 :
  forall A B A_next B_next : R,
  A > 0 -> A <= 1 -> B > 0 -> B <= 1 -> A <= A_next -> B <= B_next ->
  1 / 2 * (A_next + B_next) >= 1 / 2 * (A + B).
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Var 0 + Var 1 + Int (-1) * Var 2 + Int (-1) * Var 3) 1
    Le (Substitute 2 1 (Var 0 + Int 0) (Substitute 3 1 (Var 1 + Int 0) (Coefficients [above 2 0; above 3 0]
    (Int 1))))])).
Qed.

Lemma III_4d_56 :
  forall L A B L_half A_next L_next B_next : R,
  L >= 0 -> A + B <= 1 + L -> A > 0 -> A <= 1 -> B > 0 -> B <= 1 -> L_half >= 0 -> L_half <= A_next ->
  A <= A_next -> A_next - L_half >= A - L -> L_next >= 0 -> L_next <= B_next -> B <= B_next ->
  B_next - L_next >= B - L_half ->
  1 / 2 * (1 + L_next - A_next - B_next) <= 1 / 2 * (1 + L - A - B).
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Var 0 + Int (-1) * Var 1 + Int (-1) * Var 2 + Var 4 + Int
    (-1) * Var 5 + Var 6) 1 Ge (Substitute 4 1 (Int (-1) * Var 0 + Var 1 + Var 3 + Int 0) (Substitute 6 1 (Var
    2 + Int (-1) * Var 3 + Var 5 + Int 0) (Coefficients [above 4 0; above 6 0] (Int 1))))])).
Qed.

Lemma III_4d_57 :
  forall A B : R,
  A > 0 -> A <= 1 -> B > 0 -> B <= 1 ->
  1 / 2 * (A + B) > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_4d_58 :
  forall L A B : R,
  L >= 0 -> A + B <= 1 + L -> A > 0 -> A <= 1 -> B > 0 -> B <= 1 ->
  1 / 2 * (1 + L - A - B) >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma III_4d_59 :
  forall L_next B_next A_next : R,
  L_next >= 0 -> L_next <= B_next ->
  1 / 2 * (A_next + B_next) + 1 / 2 * (1 + L_next - A_next - B_next) > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0] (Int 1))).
Qed.

Lemma III_4d_60 :
  forall P_next P Q_next Q : R,
  P_next >= P -> Q_next <= Q -> P > 0 -> Q >= 0 -> P_next + Q_next > 0 ->
  P_next + Q_next <> 0 /\
  P + Q <> 0 /\
  P_next / (P_next + Q_next) >= P / (P + Q).
Proof.
  certify (Certificate [divided_by (Var 0 + Var 2) Gt (FromHypothesis 4); divided_by (Var 1 + Var 3) Gt
    (Coefficients [above 1 0; above 3 0] (Int 1))] (Substitute 0 1 (Var 1 + Int 0) (Substitute 2 (-1) (Var 3 +
    Int (-1) * Int 0) (Coefficients [above 0 0; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_4d_61 :
  forall a C_11 C_21 : R,
  a > 0 -> a <= 1 -> C_11 > 0 -> C_21 >= 0 ->
  C_21 + a * C_11 - a * C_21 <> 0 /\
  a * C_11 / (C_21 + a * C_11 - a * C_21) > 0.
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (Coefficients
    [between 0 0 1; above 1 0; above 2 0] (Int 1))] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma III_4d_62 :
  forall b C_12 C_22 : R,
  b > 0 -> b <= 1 -> C_12 >= 0 -> C_22 > 0 ->
  C_12 + b * C_22 - b * C_12 <> 0 /\
  b * C_22 / (C_12 + b * C_22 - b * C_12) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 1 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Lt
    (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))] (Coefficients [between 0 0 1; above 2 0]
    (Int 1))).
Qed.

Lemma III_4d_63 :
  exists a_1 a_2 b_1 b_2 : R,
  (a_1 = 2 /\ a_2 = 2 /\ b_1 = 1 / 2 /\ b_2 = 1 / 2) /\ a_1 > 0 /\ a_2 > 0 /\ b_1 > 0 /\ b_2 > 0 /\
  b_1 <= 1 /\ b_2 <= 1 /\ a_1 + b_1 >= 1 /\ a_2 + b_2 >= 1 /\
  1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2) <> 0 /\
  ~ (a_1 * a_2 / (1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2)) >= a_1).
Proof.
  exists (2), (2), (1 / 2), (1 / 2).
  decide_numbers.
Qed.

Lemma III_4d_64 :
  exists a_1 a_2 b_1 b_2 : R,
  (a_1 = 1 / 2 /\ a_2 = 1 / 2 /\ b_1 = 2 /\ b_2 = 2) /\ a_1 > 0 /\ a_2 > 0 /\ a_1 <= 1 /\ a_2 <= 1 /\
  b_1 > 0 /\ b_2 > 0 /\ a_1 + b_1 >= 1 /\ a_2 + b_2 >= 1 /\
  1 - a_2 + b_1 * b_2 - b_1 * (1 - a_2) <> 0 /\
  ~ (b_1 * b_2 / (1 - a_2 + b_1 * b_2 - b_1 * (1 - a_2)) >= b_1).
Proof.
  exists (1 / 2), (1 / 2), (2), (2).
  decide_numbers.
Qed.

Lemma III_4d_65 :
  exists a_1 a_2 b_1 b_2 : R,
  (a_1 = 1 / 2 /\ a_2 = 1 / 2 /\ b_1 = 1 / 3 /\ b_2 = 1 / 3) /\ a_1 > 0 /\ a_2 > 0 /\ a_1 <= 1 /\ a_2 <= 1 /\
  b_1 > 0 /\ b_2 > 0 /\ b_1 <= 1 /\ b_2 <= 1 /\
  1 / 2 * (a_1 * a_2 / (1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2)) * (a_2 * a_1 / (1 - b_1 + a_2 * a_1 - a_2 * (1
    - b_1))) + b_1 * b_2 / (1 - a_2 + b_1 * b_2 - b_1 * (1 - a_2)) * (b_2 * b_1 / (1 - a_1 + b_2 * b_1 - b_2 *
    (1 - a_1)))) + 1 / 2 * (1 + (a_1 * a_2 / (1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2)) + b_1 * b_2 / (1 - a_2 +
    b_1 * b_2 - b_1 * (1 - a_2)) - 1) * (a_2 * a_1 / (1 - b_1 + a_2 * a_1 - a_2 * (1 - b_1)) + b_2 * b_1 / (1
    - a_1 + b_2 * b_1 - b_2 * (1 - a_1)) - 1) - a_1 * a_2 / (1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2)) * (a_2 *
    a_1 / (1 - b_1 + a_2 * a_1 - a_2 * (1 - b_1))) - b_1 * b_2 / (1 - a_2 + b_1 * b_2 - b_1 * (1 - a_2)) *
    (b_2 * b_1 / (1 - a_1 + b_2 * b_1 - b_2 * (1 - a_1)))) <> 0 /\
  1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2) <> 0 /\
  1 - b_1 + a_2 * a_1 - a_2 * (1 - b_1) <> 0 /\
  1 - a_2 + b_1 * b_2 - b_1 * (1 - a_2) <> 0 /\
  1 - a_1 + b_2 * b_1 - b_2 * (1 - a_1) <> 0 /\
  1 / 2 * (a_1 * a_2 + b_1 * b_2) + 1 / 2 * (1 + (a_1 + b_1 - 1) * (a_2 + b_2 - 1) - a_1 * a_2 - b_1 * b_2) <>
    0 /\
  ~ (1 / 2 * (a_1 * a_2 / (1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2)) * (a_2 * a_1 / (1 - b_1 + a_2 * a_1 - a_2 *
    (1 - b_1))) + b_1 * b_2 / (1 - a_2 + b_1 * b_2 - b_1 * (1 - a_2)) * (b_2 * b_1 / (1 - a_1 + b_2 * b_1 -
    b_2 * (1 - a_1)))) / (1 / 2 * (a_1 * a_2 / (1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2)) * (a_2 * a_1 / (1 - b_1
    + a_2 * a_1 - a_2 * (1 - b_1))) + b_1 * b_2 / (1 - a_2 + b_1 * b_2 - b_1 * (1 - a_2)) * (b_2 * b_1 / (1 -
    a_1 + b_2 * b_1 - b_2 * (1 - a_1)))) + 1 / 2 * (1 + (a_1 * a_2 / (1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2)) +
    b_1 * b_2 / (1 - a_2 + b_1 * b_2 - b_1 * (1 - a_2)) - 1) * (a_2 * a_1 / (1 - b_1 + a_2 * a_1 - a_2 * (1 -
    b_1)) + b_2 * b_1 / (1 - a_1 + b_2 * b_1 - b_2 * (1 - a_1)) - 1) - a_1 * a_2 / (1 - b_2 + a_1 * a_2 - a_1
    * (1 - b_2)) * (a_2 * a_1 / (1 - b_1 + a_2 * a_1 - a_2 * (1 - b_1))) - b_1 * b_2 / (1 - a_2 + b_1 * b_2 -
    b_1 * (1 - a_2)) * (b_2 * b_1 / (1 - a_1 + b_2 * b_1 - b_2 * (1 - a_1))))) >= 1 / 2 * (a_1 * a_2 + b_1 *
    b_2) / (1 / 2 * (a_1 * a_2 + b_1 * b_2) + 1 / 2 * (1 + (a_1 + b_1 - 1) * (a_2 + b_2 - 1) - a_1 * a_2 - b_1
    * b_2))).
Proof.
  exists (1 / 2), (1 / 2), (1 / 3), (1 / 3).
  decide_numbers.
Qed.
