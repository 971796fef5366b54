(* Theorem III.2: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_2_1 :
  forall a : R,
  a >= 0 -> a <= 1 ->
  a >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_2_2 :
  forall a : R,
  a >= 0 -> a <= 1 ->
  1 - a >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma III_2_3 :
  forall b : R,
  b >= 0 -> b <= 1 ->
  1 - b >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma III_2_4 :
  forall b : R,
  b >= 0 -> b <= 1 ->
  b >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_2_5 :
  forall a : R,
  a >= 0 -> a <= 1 ->
  a + 1 - a = 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_2_6 :
  forall b : R,
  b >= 0 -> b <= 1 ->
  1 - b + b = 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_2_7 :
  forall a b : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 ->
  a * b - (1 - a) * (1 - b) = a + b - 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_2_8 :
  forall a C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  a >= 0 -> a <= 1 -> C_11_k_11 >= 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 >= 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k ->
  a * C_11_k_11 + (1 - a) * C_11_k_21 >= 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 (Eliminate 8 5 (Coefficients [between 0 0 1; between 1
    0 1; between 3 0 1] (Int 1)))))).
Qed.

Lemma III_2_9 :
  forall a C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  a >= 0 -> a <= 1 -> C_11_k_11 >= 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 >= 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k ->
  a * C_11_k_12 + (1 - a) * C_11_k_22 >= 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 (Eliminate 8 5 (Coefficients [between 0 0 1; between 1
    0 1; between 3 0 1] (Int 1)))))).
Qed.

Lemma III_2_10 :
  forall b C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  b >= 0 -> b <= 1 -> C_11_k_11 >= 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 >= 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k ->
  (1 - b) * C_11_k_11 + b * C_11_k_21 >= 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 (Eliminate 8 5 (Coefficients [between 0 0 1; between 1
    0 1; between 3 0 1] (Int 1)))))).
Qed.

Lemma III_2_11 :
  forall b C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  b >= 0 -> b <= 1 -> C_11_k_11 >= 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 >= 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k ->
  (1 - b) * C_11_k_12 + b * C_11_k_22 >= 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 (Eliminate 8 5 (Coefficients [between 0 0 1; between 1
    0 1; between 3 0 1] (Int 1)))))).
Qed.

Lemma III_2_12 :
  forall a C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  a >= 0 -> a <= 1 -> C_11_k_11 >= 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 >= 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k ->
  a * C_11_k_11 + (1 - a) * C_11_k_21 + a * C_11_k_12 + (1 - a) * C_11_k_22 = 1.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 Identity))).
Qed.

Lemma III_2_13 :
  forall b C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  b >= 0 -> b <= 1 -> C_11_k_11 >= 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 >= 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k ->
  (1 - b) * C_11_k_11 + b * C_11_k_21 + (1 - b) * C_11_k_12 + b * C_11_k_22 = 1.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 Identity))).
Qed.

Lemma III_2_14 :
  forall a b C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> C_11_k_11 >= 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 ->
  C_11_k_22 >= 0 -> C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k ->
  (a * C_11_k_11 + (1 - a) * C_11_k_21) * ((1 - b) * C_11_k_12 + b * C_11_k_22) - (a * C_11_k_12 + (1 - a) *
    C_11_k_22) * ((1 - b) * C_11_k_11 + b * C_11_k_21) = D_k * (a + b - 1).
Proof.
  certify (Certificate [] (Eliminate 8 3 (Eliminate 9 5 (Eliminate 10 6 Identity)))).
Qed.

Lemma III_2_15 :
  forall C_11 C_12 C_21 C_22 : R,
  C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 -> C_11 + C_12 = 1 -> C_21 + C_22 = 1 ->
  C_11 <= 1.
Proof.
  certify (Certificate [] (Eliminate 4 1 (FromHypothesis 1))).
Qed.

Lemma III_2_16 :
  forall C_11 C_12 C_21 C_22 : R,
  C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 -> C_11 + C_12 = 1 -> C_21 + C_22 = 1 -> C_11 <= 1 ->
  C_12 <= 1.
Proof.
  certify (Certificate [] (Eliminate 4 1 (FromHypothesis 0))).
Qed.

Lemma III_2_17 :
  forall C_11 C_12 C_21 C_22 : R,
  C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 -> C_11 + C_12 = 1 -> C_21 + C_22 = 1 -> C_11 <= 1 ->
  C_12 <= 1 ->
  C_21 <= 1.
Proof.
  certify (Certificate [] (Eliminate 4 1 (Eliminate 5 3 (FromHypothesis 3)))).
Qed.

Lemma III_2_18 :
  forall C_11 C_12 C_21 C_22 : R,
  C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 -> C_11 + C_12 = 1 -> C_21 + C_22 = 1 -> C_11 <= 1 ->
  C_12 <= 1 -> C_21 <= 1 ->
  C_22 <= 1.
Proof.
  certify (Certificate [] (Eliminate 4 1 (Eliminate 5 3 (FromHypothesis 2)))).
Qed.

Lemma III_2_19 :
  forall a b : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 ->
  a + b - 1 >= -1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_2_20 :
  forall a b : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 ->
  a + b - 1 <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_2_21 :
  forall a b D_k : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> D_k >= -1 -> D_k <= 1 ->
  D_k * (a + b - 1) >= -1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 (-1) 1] (Int 1))).
Qed.

Lemma III_2_22 :
  forall a b D_k : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> D_k >= -1 -> D_k <= 1 ->
  D_k * (a + b - 1) <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 (-1) 1] (Int 1))).
Qed.

Definition III_2_23 := III_2_19.

Definition III_2_24 := III_2_20.

Lemma III_2_25 :
  forall a b L_k : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L_k >= -1 -> L_k <= 1 ->
  L_k * (a + b - 1) >= -1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 (-1) 1] (Int 1))).
Qed.

Lemma III_2_26 :
  forall a b L_k : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L_k >= -1 -> L_k <= 1 ->
  L_k * (a + b - 1) <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 (-1) 1] (Int 1))).
Qed.

Lemma III_2_27 :
  forall a b L D : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> D >= -1 -> D <= 1 -> L >= -1 -> L <= 1 ->
  L = (a + b - 1) * D ->
  L = (a + b - 1) * D.
Proof.
  certify (Certificate [] (FromHypothesis 9)).
Qed.

Lemma III_2_28 :
  forall C_11 C_12 C_21 C_22 D : R,
  C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 -> C_11 + C_12 = 1 -> C_21 + C_22 = 1 ->
  C_11 * C_22 - C_12 * C_21 = D -> C_11 <= 1 -> C_12 <= 1 -> C_21 <= 1 -> C_22 <= 1 -> D >= -1 -> D <= 1 ->
  D = C_11 - C_21.
Proof.
  certify (Certificate [] (Eliminate 4 1 (Eliminate 5 3 (FromHypothesis 6)))).
Qed.

Lemma III_2_29 :
  forall C_11 C_12 C_21 C_22 D : R,
  C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 -> C_11 + C_12 = 1 -> C_21 + C_22 = 1 ->
  C_11 * C_22 - C_12 * C_21 = D -> C_11 <= 1 -> C_12 <= 1 -> C_21 <= 1 -> C_22 <= 1 -> D >= -1 -> D <= 1 ->
  D = C_22 - C_12.
Proof.
  certify (Certificate [] (Eliminate 4 1 (Eliminate 5 3 (FromHypothesis 6)))).
Qed.

Lemma III_2_30 :
  forall a b L C_11 C_12 C_21 C_22 D : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 ->
  C_11 + C_12 = 1 -> C_21 + C_22 = 1 -> C_11 * C_22 - C_12 * C_21 = D -> C_11 <= 1 -> C_12 <= 1 ->
  C_21 <= 1 -> C_22 <= 1 -> D >= -1 -> D <= 1 -> L >= -1 -> L <= 1 -> L = (a + b - 1) * D ->
  D = C_11 - C_21 -> D = C_22 - C_12 ->
  1 / 2 * (C_21 + a * C_11 - a * C_21 + C_12 - b * C_12 + b * C_22) = 1 / 2 * (1 + L).
Proof.
  certify (Certificate [] (Eliminate 9 4 (Eliminate 10 6 (Eliminate 11 7 (FromHypothesis 20))))).
Qed.

Lemma III_2_31 :
  forall a C_11 C_21 : R,
  a >= 0 -> a <= 1 -> C_11 >= 0 -> C_21 >= 0 -> C_11 <= 1 -> C_21 <= 1 ->
  a * C_11 + (1 - a) * C_21 <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma III_2_32 :
  forall b C_12 C_22 : R,
  b >= 0 -> b <= 1 -> C_12 >= 0 -> C_22 >= 0 -> C_12 <= 1 -> C_22 <= 1 ->
  (1 - b) * C_12 + b * C_22 <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma III_2_33 :
  forall a b L C_11 C_12 C_21 C_22 D : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 ->
  C_11 + C_12 = 1 -> C_21 + C_22 = 1 -> C_11 * C_22 - C_12 * C_21 = D -> C_11 <= 1 -> C_12 <= 1 ->
  C_21 <= 1 -> C_22 <= 1 -> D >= -1 -> D <= 1 -> L >= -1 -> L <= 1 -> L = (a + b - 1) * D ->
  D = C_11 - C_21 -> D = C_22 - C_12 ->
  a * C_11 + (1 - a) * C_21 + (1 - b) * C_12 + b * C_22 = 1 + L.
Proof.
  certify (Certificate [] (Eliminate 9 4 (Eliminate 10 6 (Eliminate 11 7 (FromHypothesis 20))))).
Qed.

Lemma III_2_34 :
  forall L x y : R,
  L > 0 -> L >= -1 -> L <= 1 -> x + y = 1 + L -> x <= 1 -> y <= 1 ->
  x >= L.
Proof.
  certify (Certificate [] (Eliminate 3 2 (FromHypothesis 5))).
Qed.

Lemma III_2_35 :
  forall L x y : R,
  L > 0 -> L >= -1 -> L <= 1 -> x + y = 1 + L -> x <= 1 -> y <= 1 ->
  y >= L.
Proof.
  certify (Certificate [] (Eliminate 3 2 (FromHypothesis 4))).
Qed.

Lemma III_2_36 :
  forall L x : R,
  L > 0 -> L >= -1 -> L <= 1 -> x >= L ->
  x > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma III_2_37 :
  forall L y : R,
  L > 0 -> L >= -1 -> L <= 1 -> y >= L ->
  y > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma III_2_38 :
  forall a C_11 C_21 : R,
  a >= 0 -> a <= 1 -> C_11 >= 0 -> C_21 >= 0 -> C_11 <= 1 -> C_21 <= 1 -> a * C_11 + (1 - a) * C_21 > 0 ->
  C_21 + a * C_11 - a * C_21 <> 0 /\
  a * C_11 / (C_21 + a * C_11 - a * C_21) * (a * C_11 + (1 - a) * C_21) = a * C_11.
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (FromHypothesis 6)]
    Identity).
Qed.

Lemma III_2_39 :
  forall a C_11 a_next x : R,
  a >= 0 -> a <= 1 -> C_11 >= 0 -> C_11 <= 1 -> a_next * x = a * C_11 -> x > 0 ->
  a_next >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 2]%nat; term 1 (Int 1) [4]%nat] (multiplied_by (Var
    3) (Combination [term 1 (Int 1) [5]%nat] None)))).
Qed.

Lemma III_2_40 :
  forall a C_11 C_21 : R,
  a >= 0 -> a <= 1 -> C_11 >= 0 -> C_21 >= 0 -> C_11 <= 1 -> C_21 <= 1 ->
  a * C_11 <= a * C_11 + (1 - a) * C_21.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma III_2_41 :
  forall a C_11 a_next x : R,
  a >= 0 -> a <= 1 -> C_11 >= 0 -> C_11 <= 1 -> a_next * x = a * C_11 -> a * C_11 <= x -> x > 0 ->
  a_next <= 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [5]%nat; term (-1) (Int 1) [4]%nat] (multiplied_by (Var
    3) (FromHypothesis 6)))).
Qed.

Lemma III_2_42 :
  forall a C_11 C_21 D a_next : R,
  a >= 0 -> a <= 1 -> C_11 >= 0 -> C_21 >= 0 -> C_11 <= 1 -> C_21 <= 1 -> D >= -1 -> D <= 1 ->
  a_next * (a * C_11 + (1 - a) * C_21) = a * C_11 -> D = C_11 - C_21 -> a * C_11 + (1 - a) * C_21 > 0 ->
  (a_next - a) * (a * C_11 + (1 - a) * C_21) = a * (1 - a) * D.
Proof.
  certify (Certificate [] (Eliminate 9 3 (FromHypothesis 8))).
Qed.

Lemma III_2_43 :
  forall a b L D a_next x : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> D >= -1 -> D <= 1 -> L >= -1 -> L <= 1 ->
  (a_next - a) * x = a * (1 - a) * D -> L = (a + b - 1) * D ->
  (a_next - a) * (a + b - 1) * x = a * (1 - a) * L.
Proof.
  certify (Certificate [] (Eliminate 10 2 (Split (Var 0 * Var 3 + Var 0 * Var 5 + Int (-1) * Var 4 * Var 5 +
    Int (-2) * (Var 0 ^ 2) * Var 3 + Int (-1) * (Var 0 ^ 2) * Var 5 + Int (-1) * Var 0 * Var 1 * Var 3 + Int
    (-1) * Var 0 * Var 1 * Var 5 + Var 0 * Var 4 * Var 5 + Var 1 * Var 4 * Var 5 + (Var 0 ^ 3) * Var 3 + (Var
    0 ^ 2) * Var 1 * Var 3) [case Eq (FromHypothesis 11); case Gt (Contradiction 11 (Combination [term (1 # 4)
    (Int 2 + Int (-1) * Var 0 + Int (-1) * Var 1) [9]%nat; term ((-1) # 4) (Int (-1) * Var 0 + Int (-1) * Var
    1) [9]%nat] None)); case Lt (Contradiction 11 (Combination [term (1 # 4) (Var 0 + Var 1) [9]%nat; term
    ((-1) # 4) (Int (-2) + Var 0 + Var 1) [9]%nat] None))]))).
Qed.

Lemma III_2_44 :
  forall a b L a_next x : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= -1 -> L <= 1 ->
  (a_next - a) * (a + b - 1) * x = a * (1 - a) * L -> x > 0 ->
  (a_next - a) * (a + b - 1) >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int (-1) + Var 0) [0; 4]%nat; term 1 (Var 0) [1; 4]%nat; term
    1 (Int 1) [7]%nat] (multiplied_by (Var 4) (FromHypothesis 8)))).
Qed.

Lemma III_2_45 :
  forall a b L a_next x : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= -1 -> L <= 1 ->
  (a_next - a) * (a + b - 1) * x = a * (1 - a) * L -> x > 0 -> (a_next - a) * (a + b - 1) >= 0 -> x <= 1 ->
  (a_next - a) * (a + b - 1) >= a * (1 - a) * L.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [9; 10]%nat; term 1 (Int 1) [7]%nat] None)).
Qed.

Lemma III_2_46 :
  forall b C_12 C_22 : R,
  b >= 0 -> b <= 1 -> C_12 >= 0 -> C_22 >= 0 -> C_12 <= 1 -> C_22 <= 1 -> (1 - b) * C_12 + b * C_22 > 0 ->
  C_12 + b * C_22 - b * C_12 <> 0 /\
  b * C_22 / (C_12 + b * C_22 - b * C_12) * ((1 - b) * C_12 + b * C_22) = b * C_22.
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 1 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Lt
    (FromHypothesis 6)] Identity).
Qed.

Lemma III_2_47 :
  forall b C_22 b_next y : R,
  b >= 0 -> b <= 1 -> C_22 >= 0 -> C_22 <= 1 -> b_next * y = b * C_22 -> y > 0 ->
  b_next >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 2]%nat; term 1 (Int 1) [4]%nat] (multiplied_by (Var
    3) (Combination [term 1 (Int 1) [5]%nat] None)))).
Qed.

Lemma III_2_48 :
  forall b C_12 C_22 : R,
  b >= 0 -> b <= 1 -> C_12 >= 0 -> C_22 >= 0 -> C_12 <= 1 -> C_22 <= 1 ->
  b * C_22 <= (1 - b) * C_12 + b * C_22.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_2_49 :
  forall b C_22 b_next y : R,
  b >= 0 -> b <= 1 -> C_22 >= 0 -> C_22 <= 1 -> b_next * y = b * C_22 -> b * C_22 <= y -> y > 0 ->
  b_next <= 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [5]%nat; term (-1) (Int 1) [4]%nat] (multiplied_by (Var
    3) (FromHypothesis 6)))).
Qed.

Lemma III_2_50 :
  forall b C_12 C_22 D b_next : R,
  b >= 0 -> b <= 1 -> C_12 >= 0 -> C_22 >= 0 -> C_12 <= 1 -> C_22 <= 1 -> D >= -1 -> D <= 1 ->
  b_next * ((1 - b) * C_12 + b * C_22) = b * C_22 -> D = C_22 - C_12 -> (1 - b) * C_12 + b * C_22 > 0 ->
  (b_next - b) * ((1 - b) * C_12 + b * C_22) = b * (1 - b) * D.
Proof.
  certify (Certificate [] (Eliminate 9 3 (FromHypothesis 8))).
Qed.

Lemma III_2_51 :
  forall a b L D b_next y : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> D >= -1 -> D <= 1 -> L >= -1 -> L <= 1 ->
  (b_next - b) * y = b * (1 - b) * D -> L = (a + b - 1) * D ->
  (b_next - b) * (a + b - 1) * y = b * (1 - b) * L.
Proof.
  certify (Certificate [] (Eliminate 10 2 (Split (Var 1 * Var 3 + Var 1 * Var 5 + Int (-1) * Var 4 * Var 5 +
    Int (-1) * Var 0 * Var 1 * Var 3 + Int (-1) * Var 0 * Var 1 * Var 5 + Var 0 * Var 4 * Var 5 + Int (-2) *
    (Var 1 ^ 2) * Var 3 + Int (-1) * (Var 1 ^ 2) * Var 5 + Var 1 * Var 4 * Var 5 + Var 0 * (Var 1 ^ 2) * Var 3
    + (Var 1 ^ 3) * Var 3) [case Eq (FromHypothesis 11); case Gt (Contradiction 11 (Combination [term (1 # 4)
    (Int 2 + Int (-1) * Var 0 + Int (-1) * Var 1) [9]%nat; term ((-1) # 4) (Int (-1) * Var 0 + Int (-1) * Var
    1) [9]%nat] None)); case Lt (Contradiction 11 (Combination [term (1 # 4) (Var 0 + Var 1) [9]%nat; term
    ((-1) # 4) (Int (-2) + Var 0 + Var 1) [9]%nat] None))]))).
Qed.

Lemma III_2_52 :
  forall a b L b_next y : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= -1 -> L <= 1 ->
  (b_next - b) * (a + b - 1) * y = b * (1 - b) * L -> y > 0 ->
  (b_next - b) * (a + b - 1) >= 0.
Proof.
  certify (Certificate [] (Split (Var 1 + Int (-1) * Var 3 + Int (-1) * Var 0 * Var 1 + Var 0 * Var 3 + Int
    (-1) * (Var 1 ^ 2) + Var 1 * Var 3) [case Ge (FromHypothesis 9); case Lt (Contradiction 7 (StrictSign Lt
    (Combination [term 1 (Int 1) [7; 8]%nat; term 1 (Int 1) [2; 3; 4]%nat] None)))])).
Qed.

Lemma III_2_53 :
  forall a b L b_next y : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= -1 -> L <= 1 ->
  (b_next - b) * (a + b - 1) * y = b * (1 - b) * L -> y > 0 -> (b_next - b) * (a + b - 1) >= 0 -> y <= 1 ->
  (b_next - b) * (a + b - 1) >= b * (1 - b) * L.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [9; 10]%nat; term 1 (Int 1) [7]%nat] None)).
Qed.

Lemma III_2_54 :
  forall a b L a_next b_next : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= -1 -> L <= 1 ->
  (a_next - a) * (a + b - 1) >= a * (1 - a) * L -> (b_next - b) * (a + b - 1) >= b * (1 - b) * L ->
  (a + b - 1) * (a_next + b_next - a - b) >= (a * (1 - a) + b * (1 - b)) * L.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [8]%nat] None)).
Qed.

Lemma III_2_55 :
  forall a b L a_next b_next : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= -1 -> L <= 1 ->
  (a + b - 1) * (a_next + b_next - a - b) >= (a * (1 - a) + b * (1 - b)) * L ->
  (a + b - 1) * (a_next + b_next - 1 - (a + b - 1)) >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [0; 1; 4]%nat; term 1 (Int 1)
    [2; 3; 4]%nat] None)).
Qed.

Lemma III_2_56 :
  forall d d_next : R,
  d * (d_next - d) >= 0 ->
  d * (d_next - d) >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_2_57 :
  forall d : R,
  d * d >= 0.
Proof.
  certify (Certificate [] (Coefficients [] (Int 1))).
Qed.

Lemma III_2_58 :
  forall d d_next L_k L_next_k : R,
  d * (d_next - d) >= 0 -> L_k * (L_next_k - L_k) >= 0 -> L_k * L_k >= 0 ->
  L_k * d * (L_next_k * d_next - L_k * d) >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Var 0) [1]%nat; term 1 (Int 1) [0; 2]%nat; term 1 (Int 1) [0;
    1]%nat] None)).
Qed.

Lemma III_2_59 :
  forall L_k L_next_k d : R,
  L_k * (L_next_k - L_k) >= 0 -> L_k * L_k >= 0 ->
  L_k * d * L_k * d >= 0.
Proof.
  certify (Certificate [] (Coefficients [] (Int 1))).
Qed.

Lemma III_2_60 :
  forall L L_next : R,
  L > 0 -> L >= -1 -> L <= 1 -> L * (L_next - L) >= 0 -> L * L >= 0 ->
  L_next >= L.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat] (multiplied_by (Var 0) (FromHypothesis 0)))).
Qed.

Lemma III_2_61 :
  forall L L_next : R,
  L > 0 -> L >= -1 -> L <= 1 -> L * (L_next - L) >= 0 -> L * L >= 0 -> L_next >= L ->
  1 / 2 * (1 + L_next) >= 1 / 2 * (1 + L).
Proof.
  certify (Certificate [] (FromHypothesis 5)).
Qed.

Lemma III_2_62 :
  forall L L_next : R,
  L > 0 -> L >= -1 -> L <= 1 -> L * (L_next - L) >= 0 -> L * L >= 0 -> L_next >= L ->
  L_next > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma III_2_63 :
  forall L : R,
  L > 0 -> L >= -1 -> L <= 1 -> L * L >= 0 ->
  L > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_2_64 :
  forall L c L_next : R,
  L > 0 -> L >= c -> c > 0 -> c <= 1 -> L >= -1 -> L <= 1 -> L * (L_next - L) >= 0 -> L * L >= 0 ->
  L_next >= L ->
  L_next >= c.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 1 (Var 0 + Int 0)
    (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_2_65 :
  forall a b : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 ->
  1 - (a + b - 1) ^ 2 >= 1 - (a + b - 1) * (a + b - 1).
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_2_66 :
  forall a b : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 ->
  (a + b - 1) * (a + b - 1) <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_2_67 :
  forall a b : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 ->
  1 - (a + b - 1) ^ 2 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_2_68 :
  forall a b E_k L_k : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> E_k >= 1 - L_k * L_k -> L_k * L_k <= 1 -> E_k >= 0 ->
  E_k + 1 - (a + b - 1) ^ 2 >= 1 - L_k * (a + b - 1) * L_k * (a + b - 1).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [4]%nat; term 1 (Int 1) [0; 1; 5]%nat; term 1 (Int 1)
    [0; 3; 5]%nat; term 1 (Int 1) [1; 2; 5]%nat; term 1 (Int 1) [2; 3; 5]%nat] None)).
Qed.

Lemma III_2_69 :
  forall a b E_k L_k : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> E_k >= 1 - L_k * L_k -> L_k * L_k <= 1 -> E_k >= 0 ->
  L_k * (a + b - 1) * L_k * (a + b - 1) <= 1.
Proof.
  certify (Certificate [] (Factors (-1) [factor (Int (-1) + Int (-1) * Var 3 + Var 0 * Var 3 + Var 1 * Var 3)
    1 Le (Combination [term (1 # 4) (Int (-1) + Int 2 * Var 1 + Int (-1) * Var 3) []%nat; term (1 # 4) (Int 1
    + Int (-2) * Var 0 + Var 3) []%nat; term (1 # 2) (Int 1) [5]%nat; term 1 (Int 1) [0; 1]%nat; term 1 (Int
    1) [2; 3]%nat] None); factor (Int 1 + Int (-1) * Var 3 + Var 0 * Var 3 + Var 1 * Var 3) 1 Ge (Combination
    [term (1 # 4) (Int (-1) + Int 2 * Var 1 + Var 3) []%nat; term (1 # 4) (Int (-1) + Int 2 * Var 0 + Var 3)
    []%nat; term (1 # 2) (Int 1) [5]%nat; term 1 (Int 1) [0; 1]%nat; term 1 (Int 1) [2; 3]%nat] None)])).
Qed.

Lemma III_2_70 :
  forall a b E_k L_k : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> E_k >= 1 - L_k * L_k -> L_k * L_k <= 1 -> E_k >= 0 ->
  E_k + 1 - (a + b - 1) ^ 2 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; above 2 0] (Int 1))).
Qed.

Lemma III_2_71 :
  forall a b L D : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> D >= -1 -> D <= 1 -> L >= -1 -> L <= 1 -> L * L >= 0 ->
  L * L <= 1 -> L = (a + b - 1) * D ->
  (a + b - 1) ^ 2 >= L * L.
Proof.
  certify (Certificate [] (Eliminate 11 2 (Factors (-1) [factor (Int (-1) + Var 3) 1 Le (FromHypothesis 6);
    factor (Int 1 + Var 3) 1 Ge (FromHypothesis 5); any_sign (Int (-1) + Var 0 + Var 1) 2]))).
Qed.

Lemma III_2_72 :
  forall a b L c : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= c -> c > 0 -> c <= 1 -> L >= -1 -> L <= 1 ->
  L * L >= 0 -> L * L <= 1 -> (a + b - 1) ^ 2 >= L * L ->
  (a + b - 1) ^ 2 >= c ^ 2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [12]%nat; term 1 (Int 1) [4; 5]%nat; term 1 (Int 1) [5;
    6]%nat] None)).
Qed.

Lemma III_2_73 :
  forall a b c : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> c > 0 -> c <= 1 ->
  (2 * (a * (1 - a) + b * (1 - b)) - c * (1 - (a + b - 1) ^ 2)) * (2 * (1 + (a + b - 1) ^ 2) - (a - b) ^ 2 -
    (1 - c) * (1 - (a + b - 1) ^ 2)) = 16 * a * b * (1 - a) * (1 - b) + (1 - (a + b - 1) ^ 2) * ((a + b - 1) ^
    2 * (2 - c) ^ 2 - c ^ 2).
Proof.
  certify (Certificate [] Identity).
Qed.

Definition III_2_74 := III_2_67.

Lemma III_2_75 :
  forall a b c : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> c > 0 -> c <= 1 -> (a + b - 1) ^ 2 >= c ^ 2 ->
  (a + b - 1) ^ 2 * (2 - c) ^ 2 >= c ^ 2.
Proof.
  certify (Certificate [] (Combination [term 4 (Int 1) [5; 6]%nat; term 2 (Int 1) [4; 4; 5]%nat; term 1 (Int
    1) [4; 4; 6]%nat; term 1 (Int 1) [4; 4; 5; 5]%nat] None)).
Qed.

Lemma III_2_76 :
  forall a b c : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> c > 0 -> c <= 1 -> (a + b - 1) ^ 2 * (2 - c) ^ 2 >= c ^ 2 ->
  (1 - (a + b - 1) ^ 2) * ((a + b - 1) ^ 2 * (2 - c) ^ 2 - c ^ 2) >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 1; 6]%nat; term 1 (Int 1) [0; 3; 6]%nat; term 1
    (Int 1) [1; 2; 6]%nat; term 1 (Int 1) [2; 3; 6]%nat] None)).
Qed.

Lemma III_2_77 :
  forall a b c : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> c > 0 -> c <= 1 -> (a + b - 1) ^ 2 >= c ^ 2 ->
  2 * (1 + (a + b - 1) ^ 2) - (a - b) ^ 2 - (1 - c) * (1 - (a + b - 1) ^ 2) > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma III_2_78 :
  forall a b r q p : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> r >= 0 -> q > 0 -> p * q = 16 * a * b * (1 - a) * (1 - b) + r ->
  p >= 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Split (Var 4) [case Ge (FromHypothesis 7); case Lt (Contradiction 4
    (Coefficients [between 0 0 1; between 1 0 1; above 3 0; below 4 0] (Int 1)))]))).
Qed.

Lemma III_2_79 :
  forall a b c : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> c > 0 -> c <= 1 ->
  2 * (a * (1 - a) + b * (1 - b)) - c * (1 - (a + b - 1) ^ 2) >= 0 ->
  2 * (a * (1 - a) + b * (1 - b)) >= c * (1 - (a + b - 1) ^ 2).
Proof.
  certify (Certificate [] (FromHypothesis 6)).
Qed.

Lemma III_2_80 :
  forall a b L c a_next b_next : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= c -> c > 0 -> c <= 1 -> L >= -1 -> L <= 1 ->
  L * L >= 0 -> L * L <= 1 -> (a + b - 1) * (a_next + b_next - a - b) >= (a * (1 - a) + b * (1 - b)) * L ->
  2 * (a + b - 1) * (a_next + b_next - a - b) >= 2 * (a * (1 - a) + b * (1 - b)) * c.
Proof.
  certify (Certificate [] (Factors 2 [factor (Var 0 + Var 1 + Int (-1) * Var 4 + Int (-1) * Var 5 + Int (-1) *
    (Var 0 ^ 2) + Int (-2) * Var 0 * Var 1 + Int (-1) * Var 0 * Var 3 + Var 0 * Var 4 + Var 0 * Var 5 + Int
    (-1) * (Var 1 ^ 2) + Int (-1) * Var 1 * Var 3 + Var 1 * Var 4 + Var 1 * Var 5 + (Var 0 ^ 2) * Var 3 + (Var
    1 ^ 2) * Var 3) 1 Ge (Combination [term 1 (Int 1) [12]%nat; term 1 (Int 1) [0; 1; 5]%nat; term 1 (Int 1)
    [2; 3; 5]%nat] None)])).
Qed.

Lemma III_2_81 :
  forall a b c a_next b_next : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> c > 0 -> c <= 1 ->
  2 * (a + b - 1) * (a_next + b_next - a - b) >= 2 * (a * (1 - a) + b * (1 - b)) * c ->
  2 * (a * (1 - a) + b * (1 - b)) >= c * (1 - (a + b - 1) ^ 2) ->
  2 * (a + b - 1) * (a_next + b_next - a - b) >= c ^ 2 * (1 - (a + b - 1) ^ 2).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [6]%nat; term 1 (Int 1) [4; 7]%nat] None)).
Qed.

Lemma III_2_82 :
  forall a b c a_next b_next : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> c > 0 -> c <= 1 ->
  2 * (a + b - 1) * (a_next + b_next - a - b) >= c ^ 2 * (1 - (a + b - 1) ^ 2) ->
  1 - (a_next + b_next - 1) ^ 2 <= (1 - c ^ 2) * (1 - (a + b - 1) ^ 2).
Proof.
  certify (Certificate [] (Combination [term (1 # 6720) (Int (-28) * Var 0 + Int (-28) * Var 1 + Int 28 * Var
    3 + Int 28 * Var 4 + Int 3 * (Var 0 ^ 2) + Int 6 * Var 0 * Var 1 + Var 0 * Var 2 + Int (-3) * Var 0 * Var
    3 + Int (-3) * Var 0 * Var 4 + Int 3 * (Var 1 ^ 2) + Var 1 * Var 2 + Int (-3) * Var 1 * Var 3 + Int (-3) *
    Var 1 * Var 4 + Int (-1) * Var 2 * Var 3 + Int (-1) * Var 2 * Var 4) []%nat; term (1 # 6336960) (Int
    (-943) * (Var 0 ^ 2) + Int (-878) * Var 0 * Var 1 + Int 115 * Var 0 * Var 2 + Int 943 * Var 0 * Var 3 +
    Int 943 * Var 0 * Var 4 + Int 65 * (Var 1 ^ 2) + Int 115 * Var 1 * Var 2 + Int (-65) * Var 1 * Var 3 + Int
    (-65) * Var 1 * Var 4 + Int (-115) * Var 2 * Var 3 + Int (-115) * Var 2 * Var 4) []%nat; term (3 #
    16559080) (Int (-878) * Var 0 * Var 1 + Int 115 * Var 0 * Var 2 + Int (-878) * (Var 1 ^ 2) + Int 115 * Var
    1 * Var 2 + Int 878 * Var 1 * Var 3 + Int 878 * Var 1 * Var 4 + Int (-115) * Var 2 * Var 3 + Int (-115) *
    Var 2 * Var 4) []%nat; term (7219 # 52680) (Int (-1) * Var 0 * Var 2 + Int (-1) * Var 1 * Var 2 + Var 2 *
    Var 3 + Var 2 * Var 4) []%nat; term (1 # 10) (Int (-1) * Var 0 + Int (-1) * Var 1 + Var 3 + Var 4)
    [0]%nat; term (7 # 60) (Int (-1) * Var 0 + Int (-1) * Var 1 + Var 3 + Var 4) [1]%nat; term (1 # 10) (Int
    (-1) * Var 0 + Int (-1) * Var 1 + Var 3 + Var 4) [2]%nat; term (7 # 60) (Int (-1) * Var 0 + Int (-1) * Var
    1 + Var 3 + Var 4) [3]%nat; term (1 # 10) (Int (-1) * Var 0 + Int (-1) * Var 1 + Var 3 + Var 4) [4]%nat;
    term (7 # 60) (Int (-1) * Var 0 + Int (-1) * Var 1 + Var 3 + Var 4) [5]%nat; term 1 (Int 1) [6]%nat; term
    (17 # 120) (Int (-1) * Var 0 + Int (-1) * Var 1 + Var 3 + Var 4) [0; 1]%nat; term (17 # 120) (Int (-1) *
    Var 0 + Int (-1) * Var 1 + Var 3 + Var 4) [2; 3]%nat; term (17 # 120) (Int (-1) * Var 0 + Int (-1) * Var 1
    + Var 3 + Var 4) [4; 5]%nat; term (1 # 10) (Int (-1) * Var 0 + Int (-1) * Var 1 + Var 3 + Var 4) [0;
    2]%nat; term (1 # 8) (Int (-1) * Var 0 + Int (-1) * Var 1 + Var 3 + Var 4) [0; 3]%nat; term (1 # 10) (Int
    (-1) * Var 0 + Int (-1) * Var 1 + Var 3 + Var 4) [0; 4]%nat; term (1 # 8) (Int (-1) * Var 0 + Int (-1) *
    Var 1 + Var 3 + Var 4) [0; 5]%nat; term (1 # 8) (Int (-1) * Var 0 + Int (-1) * Var 1 + Var 3 + Var 4) [1;
    2]%nat; term (1 # 6) (Int (-1) * Var 0 + Int (-1) * Var 1 + Var 3 + Var 4) [1; 3]%nat; term (1 # 8) (Int
    (-1) * Var 0 + Int (-1) * Var 1 + Var 3 + Var 4) [1; 4]%nat; term (11 # 60) (Int (-1) * Var 0 + Int (-1) *
    Var 1 + Var 3 + Var 4) [1; 5]%nat; term (1 # 10) (Int (-1) * Var 0 + Int (-1) * Var 1 + Var 3 + Var 4) [2;
    4]%nat; term (1 # 8) (Int (-1) * Var 0 + Int (-1) * Var 1 + Var 3 + Var 4) [2; 5]%nat; term (1 # 8) (Int
    (-1) * Var 0 + Int (-1) * Var 1 + Var 3 + Var 4) [3; 4]%nat; term (11 # 60) (Int (-1) * Var 0 + Int (-1) *
    Var 1 + Var 3 + Var 4) [3; 5]%nat] None)).
Qed.

Lemma III_2_83 :
  forall c : R,
  c > 0 -> c <= 1 ->
  1 - c ^ 2 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma III_2_84 :
  forall c : R,
  c > 0 -> c <= 1 ->
  1 - c ^ 2 < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma III_2_85 :
  forall L : R,
  L > 0 -> L >= -1 -> L <= 1 -> L * L >= 0 -> L * L <= 1 ->
  1 / 2 * (1 + L) <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma III_2_86 :
  forall L E : R,
  L > 0 -> L >= -1 -> L <= 1 -> L * L >= 0 -> E >= 1 - L * L -> L * L <= 1 -> E >= 0 ->
  1 - 1 / 2 * (1 + L) <= E.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int (-1) + Var 0 + Int 2 * Var 1) 1 Ge (Substitute 1 1
    (Int 1 + Int 0 + Int (-1) * (Var 0 ^ 2)) (Coefficients [between 0 0 1; above 1 0] (Int 1)))])).
Qed.

Lemma III_2_87 :
  forall a b : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 ->
  1 - (a + b - 1) ^ 2 <= 1 - (a + b - 1) ^ 2.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_2_88 :
  exists a_1 a_2 b_1 b_2 : R,
  (a_1 = 3 / 4 /\ a_2 = 1 / 10 /\ b_1 = 3 / 4 /\ b_2 = 1 / 10) /\ a_1 >= 0 /\ a_2 >= 0 /\ a_1 <= 1 /\
  a_2 <= 1 /\ b_1 >= 0 /\ b_2 >= 0 /\ b_1 <= 1 /\ b_2 <= 1 /\
  1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2) <> 0 /\
  1 - a_2 + b_1 * b_2 - b_1 * (1 - a_2) <> 0 /\
  ~ ((a_1 + b_1 - 1) * (a_1 * a_2 / (1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2)) + b_1 * b_2 / (1 - a_2 + b_1 * b_2
    - b_1 * (1 - a_2)) - 1 - (a_1 + b_1 - 1)) >= 0).
Proof.
  exists (3 / 4), (1 / 10), (3 / 4), (1 / 10).
  decide_numbers.
Qed.

Lemma III_2_89 :
  exists a_1 a_2 b_1 b_2 : R,
  (a_1 = 2 /\ a_2 = 2 /\ b_1 = 1 / 2 /\ b_2 = 1 / 2) /\ a_1 >= 0 /\ a_2 >= 0 /\ b_1 >= 0 /\ b_2 >= 0 /\
  b_1 <= 1 /\ b_2 <= 1 /\ (a_1 + b_1 - 1) * (a_2 + b_2 - 1) > 0 /\
  1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2) <> 0 /\
  1 - a_2 + b_1 * b_2 - b_1 * (1 - a_2) <> 0 /\
  ~ ((a_1 + b_1 - 1) * (a_1 * a_2 / (1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2)) + b_1 * b_2 / (1 - a_2 + b_1 * b_2
    - b_1 * (1 - a_2)) - 1 - (a_1 + b_1 - 1)) >= 0).
Proof.
  exists (2), (2), (1 / 2), (1 / 2).
  decide_numbers.
Qed.

Lemma III_2_90 :
  exists a_1 a_2 b_1 b_2 : R,
  (a_1 = -1 / 2 /\ a_2 = -1 / 2 /\ b_1 = 1 / 2 /\ b_2 = 1 / 2) /\ a_1 <= 1 /\ a_2 <= 1 /\ b_1 >= 0 /\
  b_2 >= 0 /\ b_1 <= 1 /\ b_2 <= 1 /\ (a_1 + b_1 - 1) * (a_2 + b_2 - 1) > 0 /\
  1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2) <> 0 /\
  1 - a_2 + b_1 * b_2 - b_1 * (1 - a_2) <> 0 /\
  ~ ((a_1 + b_1 - 1) * (a_1 * a_2 / (1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2)) + b_1 * b_2 / (1 - a_2 + b_1 * b_2
    - b_1 * (1 - a_2)) - 1 - (a_1 + b_1 - 1)) >= 0).
Proof.
  exists (-1 / 2), (-1 / 2), (1 / 2), (1 / 2).
  decide_numbers.
Qed.

Lemma III_2_91 :
  exists a_1 a_2 b_1 b_2 : R,
  (a_1 = 1 / 2 /\ a_2 = 1 / 2 /\ b_1 = 2 /\ b_2 = 2) /\ a_1 >= 0 /\ a_2 >= 0 /\ a_1 <= 1 /\ a_2 <= 1 /\
  b_1 >= 0 /\ b_2 >= 0 /\ (a_1 + b_1 - 1) * (a_2 + b_2 - 1) > 0 /\
  1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2) <> 0 /\
  1 - a_2 + b_1 * b_2 - b_1 * (1 - a_2) <> 0 /\
  ~ ((a_1 + b_1 - 1) * (a_1 * a_2 / (1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2)) + b_1 * b_2 / (1 - a_2 + b_1 * b_2
    - b_1 * (1 - a_2)) - 1 - (a_1 + b_1 - 1)) >= 0).
Proof.
  exists (1 / 2), (1 / 2), (2), (2).
  decide_numbers.
Qed.

Lemma III_2_92 :
  exists a_1 a_2 b_1 b_2 : R,
  (a_1 = 1 / 2 /\ a_2 = 1 / 2 /\ b_1 = -1 / 2 /\ b_2 = -1 / 2) /\ a_1 >= 0 /\ a_2 >= 0 /\ a_1 <= 1 /\
  a_2 <= 1 /\ b_1 <= 1 /\ b_2 <= 1 /\ (a_1 + b_1 - 1) * (a_2 + b_2 - 1) > 0 /\
  1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2) <> 0 /\
  1 - a_2 + b_1 * b_2 - b_1 * (1 - a_2) <> 0 /\
  ~ ((a_1 + b_1 - 1) * (a_1 * a_2 / (1 - b_2 + a_1 * a_2 - a_1 * (1 - b_2)) + b_1 * b_2 / (1 - a_2 + b_1 * b_2
    - b_1 * (1 - a_2)) - 1 - (a_1 + b_1 - 1)) >= 0).
Proof.
  exists (1 / 2), (1 / 2), (-1 / 2), (-1 / 2).
  decide_numbers.
Qed.
