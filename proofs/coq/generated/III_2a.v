(* Theorem III.2a: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_2a_1 :
  forall a : R,
  a >= 0 -> a <= 1 ->
  a >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_2a_2 :
  forall a : R,
  a >= 0 -> a <= 1 ->
  1 - a >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma III_2a_3 :
  forall b : R,
  b >= 0 -> b <= 1 ->
  1 - b >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma III_2a_4 :
  forall b : R,
  b >= 0 -> b <= 1 ->
  b >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_2a_5 :
  forall a : R,
  a >= 0 -> a <= 1 ->
  a + 1 - a = 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_2a_6 :
  forall b : R,
  b >= 0 -> b <= 1 ->
  1 - b + b = 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_2a_7 :
  forall a b : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 ->
  a * b - (1 - a) * (1 - b) = a + b - 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_2a_8 :
  forall a C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  a >= 0 -> a <= 1 -> C_11_k_11 >= 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 >= 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k ->
  a * C_11_k_11 + (1 - a) * C_11_k_21 >= 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 (Eliminate 8 5 (Coefficients [between 0 0 1; between 1
    0 1; between 3 0 1] (Int 1)))))).
Qed.

Lemma III_2a_9 :
  forall a C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  a >= 0 -> a <= 1 -> C_11_k_11 >= 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 >= 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k ->
  a * C_11_k_12 + (1 - a) * C_11_k_22 >= 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 (Eliminate 8 5 (Coefficients [between 0 0 1; between 1
    0 1; between 3 0 1] (Int 1)))))).
Qed.

Lemma III_2a_10 :
  forall b C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  b >= 0 -> b <= 1 -> C_11_k_11 >= 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 >= 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k ->
  (1 - b) * C_11_k_11 + b * C_11_k_21 >= 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 (Eliminate 8 5 (Coefficients [between 0 0 1; between 1
    0 1; between 3 0 1] (Int 1)))))).
Qed.

Lemma III_2a_11 :
  forall b C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  b >= 0 -> b <= 1 -> C_11_k_11 >= 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 >= 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k ->
  (1 - b) * C_11_k_12 + b * C_11_k_22 >= 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 (Eliminate 8 5 (Coefficients [between 0 0 1; between 1
    0 1; between 3 0 1] (Int 1)))))).
Qed.

Lemma III_2a_12 :
  forall a C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  a >= 0 -> a <= 1 -> C_11_k_11 >= 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 >= 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k ->
  a * C_11_k_11 + (1 - a) * C_11_k_21 + a * C_11_k_12 + (1 - a) * C_11_k_22 = 1.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 Identity))).
Qed.

Lemma III_2a_13 :
  forall b C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  b >= 0 -> b <= 1 -> C_11_k_11 >= 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 -> C_11_k_22 >= 0 ->
  C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k ->
  (1 - b) * C_11_k_11 + b * C_11_k_21 + (1 - b) * C_11_k_12 + b * C_11_k_22 = 1.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Eliminate 7 4 Identity))).
Qed.

Lemma III_2a_14 :
  forall a b C_11_k_11 C_11_k_12 C_11_k_21 C_11_k_22 D_k : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> C_11_k_11 >= 0 -> C_11_k_12 >= 0 -> C_11_k_21 >= 0 ->
  C_11_k_22 >= 0 -> C_11_k_11 + C_11_k_12 = 1 -> C_11_k_21 + C_11_k_22 = 1 ->
  C_11_k_11 * C_11_k_22 - C_11_k_12 * C_11_k_21 = D_k ->
  (a * C_11_k_11 + (1 - a) * C_11_k_21) * ((1 - b) * C_11_k_12 + b * C_11_k_22) - (a * C_11_k_12 + (1 - a) *
    C_11_k_22) * ((1 - b) * C_11_k_11 + b * C_11_k_21) = D_k * (a + b - 1).
Proof.
  certify (Certificate [] (Eliminate 8 3 (Eliminate 9 5 (Eliminate 10 6 Identity)))).
Qed.

Lemma III_2a_15 :
  forall C_11 C_12 C_21 C_22 : R,
  C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 -> C_11 + C_12 = 1 -> C_21 + C_22 = 1 ->
  C_11 <= 1.
Proof.
  certify (Certificate [] (Eliminate 4 1 (FromHypothesis 1))).
Qed.

Lemma III_2a_16 :
  forall C_11 C_12 C_21 C_22 : R,
  C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 -> C_11 + C_12 = 1 -> C_21 + C_22 = 1 -> C_11 <= 1 ->
  C_12 <= 1.
Proof.
  certify (Certificate [] (Eliminate 4 1 (FromHypothesis 0))).
Qed.

Lemma III_2a_17 :
  forall C_11 C_12 C_21 C_22 : R,
  C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 -> C_11 + C_12 = 1 -> C_21 + C_22 = 1 -> C_11 <= 1 ->
  C_12 <= 1 ->
  C_21 <= 1.
Proof.
  certify (Certificate [] (Eliminate 4 1 (Eliminate 5 3 (FromHypothesis 3)))).
Qed.

Lemma III_2a_18 :
  forall C_11 C_12 C_21 C_22 : R,
  C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 -> C_11 + C_12 = 1 -> C_21 + C_22 = 1 -> C_11 <= 1 ->
  C_12 <= 1 -> C_21 <= 1 ->
  C_22 <= 1.
Proof.
  certify (Certificate [] (Eliminate 4 1 (Eliminate 5 3 (FromHypothesis 2)))).
Qed.

Lemma III_2a_19 :
  forall a b : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 ->
  a + b - 1 >= -1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_2a_20 :
  forall a b : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 ->
  a + b - 1 <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_2a_21 :
  forall a b D_k : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> D_k >= -1 -> D_k <= 1 ->
  D_k * (a + b - 1) >= -1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 (-1) 1] (Int 1))).
Qed.

Lemma III_2a_22 :
  forall a b D_k : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> D_k >= -1 -> D_k <= 1 ->
  D_k * (a + b - 1) <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 (-1) 1] (Int 1))).
Qed.

Definition III_2a_23 := III_2a_19.

Definition III_2a_24 := III_2a_20.

Lemma III_2a_25 :
  forall a b L_k : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L_k >= -1 -> L_k <= 1 ->
  L_k * (a + b - 1) >= -1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 (-1) 1] (Int 1))).
Qed.

Lemma III_2a_26 :
  forall a b L_k : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L_k >= -1 -> L_k <= 1 ->
  L_k * (a + b - 1) <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 (-1) 1] (Int 1))).
Qed.

Lemma III_2a_27 :
  forall a b L D : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> D >= -1 -> D <= 1 -> L >= -1 -> L <= 1 ->
  L = (a + b - 1) * D ->
  L = (a + b - 1) * D.
Proof.
  certify (Certificate [] (FromHypothesis 9)).
Qed.

Lemma III_2a_28 :
  forall C_11 C_12 C_21 C_22 D : R,
  C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 -> C_11 + C_12 = 1 -> C_21 + C_22 = 1 ->
  C_11 * C_22 - C_12 * C_21 = D -> C_11 <= 1 -> C_12 <= 1 -> C_21 <= 1 -> C_22 <= 1 -> D >= -1 -> D <= 1 ->
  D = C_11 - C_21.
Proof.
  certify (Certificate [] (Eliminate 4 1 (Eliminate 5 3 (FromHypothesis 6)))).
Qed.

Lemma III_2a_29 :
  forall C_11 C_12 C_21 C_22 D : R,
  C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 -> C_11 + C_12 = 1 -> C_21 + C_22 = 1 ->
  C_11 * C_22 - C_12 * C_21 = D -> C_11 <= 1 -> C_12 <= 1 -> C_21 <= 1 -> C_22 <= 1 -> D >= -1 -> D <= 1 ->
  D = C_22 - C_12.
Proof.
  certify (Certificate [] (Eliminate 4 1 (Eliminate 5 3 (FromHypothesis 6)))).
Qed.

Lemma III_2a_30 :
  forall a b L C_11 C_12 C_21 C_22 D : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 ->
  C_11 + C_12 = 1 -> C_21 + C_22 = 1 -> C_11 * C_22 - C_12 * C_21 = D -> C_11 <= 1 -> C_12 <= 1 ->
  C_21 <= 1 -> C_22 <= 1 -> D >= -1 -> D <= 1 -> L >= -1 -> L <= 1 -> L = (a + b - 1) * D ->
  D = C_11 - C_21 -> D = C_22 - C_12 ->
  1 / 2 * (C_21 + a * C_11 - a * C_21 + C_12 - b * C_12 + b * C_22) = 1 / 2 * (1 + L).
Proof.
  certify (Certificate [] (Eliminate 9 4 (Eliminate 10 6 (Eliminate 11 7 (FromHypothesis 20))))).
Qed.

Lemma III_2a_31 :
  forall a C_11 C_21 : R,
  a >= 0 -> a <= 1 -> C_11 >= 0 -> C_21 >= 0 -> C_11 <= 1 -> C_21 <= 1 ->
  a * C_11 + (1 - a) * C_21 <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma III_2a_32 :
  forall b C_12 C_22 : R,
  b >= 0 -> b <= 1 -> C_12 >= 0 -> C_22 >= 0 -> C_12 <= 1 -> C_22 <= 1 ->
  (1 - b) * C_12 + b * C_22 <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma III_2a_33 :
  forall a b L C_11 C_12 C_21 C_22 D : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> C_11 >= 0 -> C_12 >= 0 -> C_21 >= 0 -> C_22 >= 0 ->
  C_11 + C_12 = 1 -> C_21 + C_22 = 1 -> C_11 * C_22 - C_12 * C_21 = D -> C_11 <= 1 -> C_12 <= 1 ->
  C_21 <= 1 -> C_22 <= 1 -> D >= -1 -> D <= 1 -> L >= -1 -> L <= 1 -> L = (a + b - 1) * D ->
  D = C_11 - C_21 -> D = C_22 - C_12 ->
  a * C_11 + (1 - a) * C_21 + (1 - b) * C_12 + b * C_22 = 1 + L.
Proof.
  certify (Certificate [] (Eliminate 9 4 (Eliminate 10 6 (Eliminate 11 7 (FromHypothesis 20))))).
Qed.

Lemma III_2a_34 :
  forall L x y : R,
  L > 0 -> L >= -1 -> L <= 1 -> x + y = 1 + L -> x <= 1 -> y <= 1 ->
  x >= L.
Proof.
  certify (Certificate [] (Eliminate 3 2 (FromHypothesis 5))).
Qed.

Lemma III_2a_35 :
  forall L x y : R,
  L > 0 -> L >= -1 -> L <= 1 -> x + y = 1 + L -> x <= 1 -> y <= 1 ->
  y >= L.
Proof.
  certify (Certificate [] (Eliminate 3 2 (FromHypothesis 4))).
Qed.

Lemma III_2a_36 :
  forall L x : R,
  L > 0 -> L >= -1 -> L <= 1 -> x >= L ->
  x > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma III_2a_37 :
  forall L y : R,
  L > 0 -> L >= -1 -> L <= 1 -> y >= L ->
  y > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma III_2a_38 :
  forall a C_11 C_21 : R,
  a >= 0 -> a <= 1 -> C_11 >= 0 -> C_21 >= 0 -> C_11 <= 1 -> C_21 <= 1 -> a * C_11 + (1 - a) * C_21 > 0 ->
  C_21 + a * C_11 - a * C_21 <> 0 /\
  a * C_11 / (C_21 + a * C_11 - a * C_21) * (a * C_11 + (1 - a) * C_21) = a * C_11.
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (FromHypothesis 6)]
    Identity).
Qed.

Lemma III_2a_39 :
  forall a C_11 a_next x : R,
  a >= 0 -> a <= 1 -> C_11 >= 0 -> C_11 <= 1 -> a_next * x = a * C_11 -> x > 0 ->
  a_next >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 2]%nat; term 1 (Int 1) [4]%nat] (multiplied_by (Var
    3) (Combination [term 1 (Int 1) [5]%nat] None)))).
Qed.

Lemma III_2a_40 :
  forall a C_11 C_21 : R,
  a >= 0 -> a <= 1 -> C_11 >= 0 -> C_21 >= 0 -> C_11 <= 1 -> C_21 <= 1 ->
  a * C_11 <= a * C_11 + (1 - a) * C_21.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma III_2a_41 :
  forall a C_11 a_next x : R,
  a >= 0 -> a <= 1 -> C_11 >= 0 -> C_11 <= 1 -> a_next * x = a * C_11 -> a * C_11 <= x -> x > 0 ->
  a_next <= 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [5]%nat; term (-1) (Int 1) [4]%nat] (multiplied_by (Var
    3) (FromHypothesis 6)))).
Qed.

Lemma III_2a_42 :
  forall a C_11 C_21 D a_next : R,
  a >= 0 -> a <= 1 -> C_11 >= 0 -> C_21 >= 0 -> C_11 <= 1 -> C_21 <= 1 -> D >= -1 -> D <= 1 ->
  a_next * (a * C_11 + (1 - a) * C_21) = a * C_11 -> D = C_11 - C_21 -> a * C_11 + (1 - a) * C_21 > 0 ->
  (a_next - a) * (a * C_11 + (1 - a) * C_21) = a * (1 - a) * D.
Proof.
  certify (Certificate [] (Eliminate 9 3 (FromHypothesis 8))).
Qed.

Lemma III_2a_43 :
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

Lemma III_2a_44 :
  forall a b L a_next x : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= -1 -> L <= 1 ->
  (a_next - a) * (a + b - 1) * x = a * (1 - a) * L -> x > 0 ->
  (a_next - a) * (a + b - 1) >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int (-1) + Var 0) [0; 4]%nat; term 1 (Var 0) [1; 4]%nat; term
    1 (Int 1) [7]%nat] (multiplied_by (Var 4) (FromHypothesis 8)))).
Qed.

Lemma III_2a_45 :
  forall a b L a_next x : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= -1 -> L <= 1 ->
  (a_next - a) * (a + b - 1) * x = a * (1 - a) * L -> x > 0 -> (a_next - a) * (a + b - 1) >= 0 -> x <= 1 ->
  (a_next - a) * (a + b - 1) >= a * (1 - a) * L.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [9; 10]%nat; term 1 (Int 1) [7]%nat] None)).
Qed.

Lemma III_2a_46 :
  forall b C_12 C_22 : R,
  b >= 0 -> b <= 1 -> C_12 >= 0 -> C_22 >= 0 -> C_12 <= 1 -> C_22 <= 1 -> (1 - b) * C_12 + b * C_22 > 0 ->
  C_12 + b * C_22 - b * C_12 <> 0 /\
  b * C_22 / (C_12 + b * C_22 - b * C_12) * ((1 - b) * C_12 + b * C_22) = b * C_22.
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 1 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Lt
    (FromHypothesis 6)] Identity).
Qed.

Lemma III_2a_47 :
  forall b C_22 b_next y : R,
  b >= 0 -> b <= 1 -> C_22 >= 0 -> C_22 <= 1 -> b_next * y = b * C_22 -> y > 0 ->
  b_next >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 2]%nat; term 1 (Int 1) [4]%nat] (multiplied_by (Var
    3) (Combination [term 1 (Int 1) [5]%nat] None)))).
Qed.

Lemma III_2a_48 :
  forall b C_12 C_22 : R,
  b >= 0 -> b <= 1 -> C_12 >= 0 -> C_22 >= 0 -> C_12 <= 1 -> C_22 <= 1 ->
  b * C_22 <= (1 - b) * C_12 + b * C_22.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_2a_49 :
  forall b C_22 b_next y : R,
  b >= 0 -> b <= 1 -> C_22 >= 0 -> C_22 <= 1 -> b_next * y = b * C_22 -> b * C_22 <= y -> y > 0 ->
  b_next <= 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [5]%nat; term (-1) (Int 1) [4]%nat] (multiplied_by (Var
    3) (FromHypothesis 6)))).
Qed.

Lemma III_2a_50 :
  forall b C_12 C_22 D b_next : R,
  b >= 0 -> b <= 1 -> C_12 >= 0 -> C_22 >= 0 -> C_12 <= 1 -> C_22 <= 1 -> D >= -1 -> D <= 1 ->
  b_next * ((1 - b) * C_12 + b * C_22) = b * C_22 -> D = C_22 - C_12 -> (1 - b) * C_12 + b * C_22 > 0 ->
  (b_next - b) * ((1 - b) * C_12 + b * C_22) = b * (1 - b) * D.
Proof.
  certify (Certificate [] (Eliminate 9 3 (FromHypothesis 8))).
Qed.

Lemma III_2a_51 :
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

Lemma III_2a_52 :
  forall a b L b_next y : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= -1 -> L <= 1 ->
  (b_next - b) * (a + b - 1) * y = b * (1 - b) * L -> y > 0 ->
  (b_next - b) * (a + b - 1) >= 0.
Proof.
  certify (Certificate [] (Split (Var 1 + Int (-1) * Var 3 + Int (-1) * Var 0 * Var 1 + Var 0 * Var 3 + Int
    (-1) * (Var 1 ^ 2) + Var 1 * Var 3) [case Ge (FromHypothesis 9); case Lt (Contradiction 7 (StrictSign Lt
    (Combination [term 1 (Int 1) [7; 8]%nat; term 1 (Int 1) [2; 3; 4]%nat] None)))])).
Qed.

Lemma III_2a_53 :
  forall a b L b_next y : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= -1 -> L <= 1 ->
  (b_next - b) * (a + b - 1) * y = b * (1 - b) * L -> y > 0 -> (b_next - b) * (a + b - 1) >= 0 -> y <= 1 ->
  (b_next - b) * (a + b - 1) >= b * (1 - b) * L.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [9; 10]%nat; term 1 (Int 1) [7]%nat] None)).
Qed.

Lemma III_2a_54 :
  forall a b L a_next b_next : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= -1 -> L <= 1 ->
  (a_next - a) * (a + b - 1) >= a * (1 - a) * L -> (b_next - b) * (a + b - 1) >= b * (1 - b) * L ->
  (a + b - 1) * (a_next + b_next - a - b) >= (a * (1 - a) + b * (1 - b)) * L.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [8]%nat] None)).
Qed.

Lemma III_2a_55 :
  forall a b L a_next b_next : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= -1 -> L <= 1 ->
  (a + b - 1) * (a_next + b_next - a - b) >= (a * (1 - a) + b * (1 - b)) * L ->
  (a + b - 1) * (a_next + b_next - 1 - (a + b - 1)) >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [0; 1; 4]%nat; term 1 (Int 1)
    [2; 3; 4]%nat] None)).
Qed.

Lemma III_2a_56 :
  forall d d_next : R,
  d * (d_next - d) >= 0 ->
  d * (d_next - d) >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_2a_57 :
  forall d : R,
  d * d >= 0.
Proof.
  certify (Certificate [] (Coefficients [] (Int 1))).
Qed.

Lemma III_2a_58 :
  forall d d_next L_k L_next_k : R,
  d * (d_next - d) >= 0 -> L_k * (L_next_k - L_k) >= 0 -> L_k * L_k >= 0 ->
  L_k * d * (L_next_k * d_next - L_k * d) >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Var 0) [1]%nat; term 1 (Int 1) [0; 2]%nat; term 1 (Int 1) [0;
    1]%nat] None)).
Qed.

Lemma III_2a_59 :
  forall L_k L_next_k d : R,
  L_k * (L_next_k - L_k) >= 0 -> L_k * L_k >= 0 ->
  L_k * d * L_k * d >= 0.
Proof.
  certify (Certificate [] (Coefficients [] (Int 1))).
Qed.

Lemma III_2a_60 :
  forall L L_next : R,
  L > 0 -> L >= -1 -> L <= 1 -> L * (L_next - L) >= 0 -> L * L >= 0 ->
  L_next >= L.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat] (multiplied_by (Var 0) (FromHypothesis 0)))).
Qed.

Lemma III_2a_61 :
  forall L L_next : R,
  L > 0 -> L >= -1 -> L <= 1 -> L * (L_next - L) >= 0 -> L * L >= 0 -> L_next >= L ->
  1 / 2 * (1 + L_next) >= 1 / 2 * (1 + L).
Proof.
  certify (Certificate [] (FromHypothesis 5)).
Qed.

Lemma III_2a_62 :
  forall L L_next : R,
  L > 0 -> L >= -1 -> L <= 1 -> L * (L_next - L) >= 0 -> L * L >= 0 -> L_next >= L ->
  L_next > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma III_2a_63 :
  forall a b L a_next b_next : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= -1 -> L <= 1 -> L * L >= 0 ->
  (a + b - 1) * (a_next + b_next - a - b) >= (a * (1 - a) + b * (1 - b)) * L ->
  (a + b - 1) * (a_next + b_next - 1) >= (a + b - 1) ^ 2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [8]%nat; term 1 (Int 1) [0; 1; 4]%nat; term 1 (Int 1)
    [2; 3; 4]%nat] None)).
Qed.

Lemma III_2a_64 :
  forall a b L D : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> D >= -1 -> D <= 1 -> L >= -1 -> L <= 1 -> L * L >= 0 ->
  L = (a + b - 1) * D ->
  (a + b - 1) ^ 2 >= L * L.
Proof.
  certify (Certificate [] (Eliminate 10 2 (Factors (-1) [factor (Int (-1) + Var 3) 1 Le (FromHypothesis 6);
    factor (Int 1 + Var 3) 1 Ge (FromHypothesis 5); any_sign (Int (-1) + Var 0 + Var 1) 2]))).
Qed.

Lemma III_2a_65 :
  forall a b L : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= -1 -> L <= 1 -> L * L >= 0 ->
  (a + b - 1) ^ 2 >= L * L ->
  (a + b - 1) ^ 2 > 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [8]%nat; term 1 (Int 1) [4; 4]%nat] None)).
Qed.

Lemma III_2a_66 :
  forall a b sigma a_next b_next : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> sigma ^ 2 = 1 -> sigma * (a + b - 1) > 0 ->
  (a + b - 1) * (a_next + b_next - 1) >= (a + b - 1) ^ 2 -> (a + b - 1) ^ 2 > 0 ->
  sigma * (a_next + b_next - 1) * (a + b - 1) ^ 2 > 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [5; 6]%nat; term 1 (Int 1) [5; 7]%nat] None)).
Qed.

Lemma III_2a_67 :
  forall a b sigma a_next b_next : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> sigma ^ 2 = 1 -> sigma * (a + b - 1) > 0 ->
  sigma * (a_next + b_next - 1) * (a + b - 1) ^ 2 > 0 -> (a + b - 1) ^ 2 > 0 ->
  sigma * (a_next + b_next - 1) > 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [6]%nat] (multiplied_by (Int 1 + Int (-2) * Var 0 + Int
    (-2) * Var 1 + (Var 0 ^ 2) + Int 2 * Var 0 * Var 1 + (Var 1 ^ 2)) (FromHypothesis 7)))).
Qed.

Lemma III_2a_68 :
  forall L : R,
  L > 0 -> L >= -1 -> L <= 1 -> L * L >= 0 ->
  L > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_2a_69 :
  forall L c L_next : R,
  L > 0 -> L >= c -> c > 0 -> c <= 1 -> L >= -1 -> L <= 1 -> L * (L_next - L) >= 0 -> L * L >= 0 ->
  L_next >= L ->
  L_next >= c.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 1 (Var 0 + Int 0)
    (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_2a_70 :
  forall a b : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 ->
  1 - (a + b - 1) ^ 2 >= 1 - (a + b - 1) * (a + b - 1).
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma III_2a_71 :
  forall a b : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 ->
  (a + b - 1) * (a + b - 1) <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_2a_72 :
  forall a b : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 ->
  1 - (a + b - 1) ^ 2 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma III_2a_73 :
  forall a b E_k L_k : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> E_k >= 1 - L_k * L_k -> L_k * L_k <= 1 -> E_k >= 0 ->
  E_k + 1 - (a + b - 1) ^ 2 >= 1 - L_k * (a + b - 1) * L_k * (a + b - 1).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [4]%nat; term 1 (Int 1) [0; 1; 5]%nat; term 1 (Int 1)
    [0; 3; 5]%nat; term 1 (Int 1) [1; 2; 5]%nat; term 1 (Int 1) [2; 3; 5]%nat] None)).
Qed.

Lemma III_2a_74 :
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

Lemma III_2a_75 :
  forall a b E_k L_k : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> E_k >= 1 - L_k * L_k -> L_k * L_k <= 1 -> E_k >= 0 ->
  E_k + 1 - (a + b - 1) ^ 2 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; above 2 0] (Int 1))).
Qed.

Lemma III_2a_76 :
  forall a b L D : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> D >= -1 -> D <= 1 -> L >= -1 -> L <= 1 -> L * L >= 0 ->
  L * L <= 1 -> L = (a + b - 1) * D ->
  (a + b - 1) ^ 2 >= L * L.
Proof.
  certify (Certificate [] (Eliminate 11 2 (Factors (-1) [factor (Int (-1) + Var 3) 1 Le (FromHypothesis 6);
    factor (Int 1 + Var 3) 1 Ge (FromHypothesis 5); any_sign (Int (-1) + Var 0 + Var 1) 2]))).
Qed.

Lemma III_2a_77 :
  forall a b L c : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> L > 0 -> L >= c -> c > 0 -> c <= 1 -> L >= -1 -> L <= 1 ->
  L * L >= 0 -> L * L <= 1 -> (a + b - 1) ^ 2 >= L * L ->
  (a + b - 1) ^ 2 >= c ^ 2.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [12]%nat; term 1 (Int 1) [4; 5]%nat; term 1 (Int 1) [5;
    6]%nat] None)).
Qed.

Lemma III_2a_78 :
  forall a b c : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> c > 0 -> c <= 1 ->
  (2 * (a * (1 - a) + b * (1 - b)) - c * (1 - (a + b - 1) ^ 2)) * (2 * (1 + (a + b - 1) ^ 2) - (a - b) ^ 2 -
    (1 - c) * (1 - (a + b - 1) ^ 2)) = 16 * a * b * (1 - a) * (1 - b) + (1 - (a + b - 1) ^ 2) * ((a + b - 1) ^
    2 * (2 - c) ^ 2 - c ^ 2).
Proof.
  certify (Certificate [] Identity).
Qed.

Definition III_2a_79 := III_2a_72.

Lemma III_2a_80 :
  forall a b c : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> c > 0 -> c <= 1 -> (a + b - 1) ^ 2 >= c ^ 2 ->
  (a + b - 1) ^ 2 * (2 - c) ^ 2 >= c ^ 2.
Proof.
  certify (Certificate [] (Combination [term 4 (Int 1) [5; 6]%nat; term 2 (Int 1) [4; 4; 5]%nat; term 1 (Int
    1) [4; 4; 6]%nat; term 1 (Int 1) [4; 4; 5; 5]%nat] None)).
Qed.

Lemma III_2a_81 :
  forall a b c : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> c > 0 -> c <= 1 -> (a + b - 1) ^ 2 * (2 - c) ^ 2 >= c ^ 2 ->
  (1 - (a + b - 1) ^ 2) * ((a + b - 1) ^ 2 * (2 - c) ^ 2 - c ^ 2) >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 1; 6]%nat; term 1 (Int 1) [0; 3; 6]%nat; term 1
    (Int 1) [1; 2; 6]%nat; term 1 (Int 1) [2; 3; 6]%nat] None)).
Qed.

Lemma III_2a_82 :
  forall a b c : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> c > 0 -> c <= 1 -> (a + b - 1) ^ 2 >= c ^ 2 ->
  2 * (1 + (a + b - 1) ^ 2) - (a - b) ^ 2 - (1 - c) * (1 - (a + b - 1) ^ 2) > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma III_2a_83 :
  forall a b r q p : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> r >= 0 -> q > 0 -> p * q = 16 * a * b * (1 - a) * (1 - b) + r ->
  p >= 0.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Split (Var 4) [case Ge (FromHypothesis 7); case Lt (Contradiction 4
    (Coefficients [between 0 0 1; between 1 0 1; above 3 0; below 4 0] (Int 1)))]))).
Qed.

Lemma III_2a_84 :
  forall a b c : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> c > 0 -> c <= 1 ->
  2 * (a * (1 - a) + b * (1 - b)) - c * (1 - (a + b - 1) ^ 2) >= 0 ->
  2 * (a * (1 - a) + b * (1 - b)) >= c * (1 - (a + b - 1) ^ 2).
Proof.
  certify (Certificate [] (FromHypothesis 6)).
Qed.

Lemma III_2a_85 :
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

Lemma III_2a_86 :
  forall a b c a_next b_next : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> c > 0 -> c <= 1 ->
  2 * (a + b - 1) * (a_next + b_next - a - b) >= 2 * (a * (1 - a) + b * (1 - b)) * c ->
  2 * (a * (1 - a) + b * (1 - b)) >= c * (1 - (a + b - 1) ^ 2) ->
  2 * (a + b - 1) * (a_next + b_next - a - b) >= c ^ 2 * (1 - (a + b - 1) ^ 2).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [6]%nat; term 1 (Int 1) [4; 7]%nat] None)).
Qed.

Lemma III_2a_87 :
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

Lemma III_2a_88 :
  forall c : R,
  c > 0 -> c <= 1 ->
  1 - c ^ 2 >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma III_2a_89 :
  forall c : R,
  c > 0 -> c <= 1 ->
  1 - c ^ 2 < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1] (Int 1))).
Qed.

Lemma III_2a_90 :
  forall a b sigma : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> sigma ^ 2 = 1 -> sigma * (a + b - 1) > 0 ->
  a <= 1 / 2 * (1 + sigma) + 1 - (a + b - 1) ^ 2.
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int (-1) + Int (-2) * Var 0 + Int (-4) * Var 1 + Int
    (-1) * Var 2 + Int 2 * (Var 0 ^ 2) + Int 4 * Var 0 * Var 1 + Int 2 * (Var 1 ^ 2)) 1 Le (Combination [term
    (1 # 664320) (Int 689 + Int (-697) * Var 0 + Int (-1160) * Var 1 + Int 692 * Var 2 + Int 122 * (Var 0 ^ 2)
    + Int 636 * Var 0 * Var 1 + Int (-575) * Var 0 * Var 2 + Int 642 * (Var 1 ^ 2) + Int (-352) * Var 1 * Var
    2 + Int 3 * (Var 2 ^ 2)) []%nat; term (1 # 27868888320) (Int (-509) + Int (-86195) * Var 0 + Int (-55184)
    * Var 1 + Int 83902 * (Var 0 ^ 2) + Int 47012 * Var 0 * Var 1 + Int (-2293) * Var 0 * Var 2 + Int 41110 *
    (Var 1 ^ 2) + Int (-28352) * Var 1 * Var 2 + Int 509 * (Var 2 ^ 2)) []%nat; term (1 # 5614418833920) (Int
    10732 + Int (-65379) * Var 0 + Int (-2710354) * Var 1 + Int 1951728 * Var 0 * Var 1 + Int (-65379) * Var 0
    * Var 2 + Int 1820012 * (Var 1 ^ 2) + Int (-930628) * Var 1 * Var 2 + Int (-10732) * (Var 2 ^ 2)) []%nat;
    term (1 # 802887139242585600) (Int 1336596 + Int 367296835 * Var 0 + Int (-688867518) * Var 1 + Int
    367296835 * Var 0 * Var 2 + Int (-43156492) * (Var 1 ^ 2) + Int (-2569660) * Var 1 * Var 2 + Int
    (-1336596) * (Var 2 ^ 2)) []%nat; term (1 # 17014398751648054274400) (Int (-1588594411) + Int
    (-53372932652) * Var 1 + Int 64337906362 * (Var 1 ^ 2) + Int (-10964973710) * Var 1 * Var 2 + Int
    1588594411 * (Var 2 ^ 2)) []%nat; term (1 # 109655782530926371682319360) (Int 54877253131 + Int
    (-3550776825936) * Var 1 + Int 3550776825936 * Var 1 * Var 2 + Int (-54877253131) * (Var 2 ^ 2)) []%nat;
    term (2158117715647123 # 3408745752898560) (Int (-1) + (Var 2 ^ 2)) []%nat; term (1 # 2280) (Int (-20) +
    Int 19 * Var 0 + Int 2 * Var 1 + Int (-1) * Var 2) [0]%nat; term (227 # 2280) (Int 1 + Int (-2) * Var 1 +
    Var 2) [0]%nat; term (1 # 2560) (Int 1 + Int 16 * Var 0 + Var 2) [1]%nat; term (11 # 120) (Var 1) [1]%nat;
    term (639 # 2560) (Int 1 + Var 2) [1]%nat; term (1 # 5120) (Int (-41) + Int 32 * Var 0 + Int 20 * Var 1 +
    Int (-11) * Var 2) [2]%nat; term (1 # 2534400) (Int (-601) + Int 660 * Var 1 + Int (-59) * Var 2) [2]%nat;
    term (15839 # 158400) (Int (-1) + Var 2) [2]%nat; term (13 # 120) (Var 1) [3]%nat; term (53 # 480) (Int 1
    + Var 2) [3]%nat; term (1 # 19200) (Int (-157) + Int 114 * Var 0 + Int 200 * Var 1 + Int (-157) * Var 2)
    [5]%nat; term (997 # 6400) (Int 1 + Int (-2) * Var 0 + Var 2) [5]%nat; term (1 # 21120) (Int 88 + Int
    (-38) * Var 0 + Int (-30) * Var 1 + Int 29 * Var 2) [0; 1]%nat; term (1 # 23041920) (Int 2182 * Var 0 +
    Int 750 * Var 1 + Int 727 * Var 2) [0; 1]%nat; term (1 # 748338720) (Int 11432 * Var 1 + Int 1693 * Var 2)
    [0; 1]%nat; term (57187 # 342960) (Var 2) [0; 1]%nat; term (1 # 15720) (Int 131 + Int (-112) * Var 0 + Int
    (-134) * Var 1 + Int (-21) * Var 2) [2; 3]%nat; term (1 # 56104680) (Int 3569 * Var 0 + Int 2284 * Var 1 +
    Int 1316 * Var 2) [2; 3]%nat; term (1 # 12906003660) (Int 60269 * Var 1 + Int 18006 * Var 2) [2; 3]%nat;
    term (359903 # 2410760) (Var 2) [2; 3]%nat; term (1 # 4200) (Int (-45) + Int 35 * Var 0 + Int 19 * Var 1 +
    Int (-9) * Var 2) [0; 2]%nat; term (1 # 16279200) (Int (-1405) + Int 1938 * Var 1 + Int (-533) * Var 2)
    [0; 2]%nat; term (44929 # 465120) (Int (-1) + Var 2) [0; 2]%nat; term (1 # 51840) (Int (-101) + Int 108 *
    Var 0 + Int 20 * Var 1 + Int 7 * Var 2) [0; 3]%nat; term (1 # 23898240) (Int (-143) + Int 1844 * Var 1 +
    Int (-143) * Var 2) [0; 3]%nat; term (43459 # 442560) (Int 1 + Var 2) [0; 3]%nat; term (1 # 7800) (Int 65
    + Int (-35) * Var 0 + Int (-55) * Var 1 + Int (-1) * Var 2) [1; 2]%nat; term (1 # 672360) (Int 431 * Var 0
    + Int 239 * Var 1 + Int 162 * Var 2) [1; 2]%nat; term (1 # 696978720) (Int 13476 * Var 1 + Int 6139 * Var
    2) [1; 2]%nat; term (1469693 # 8085600) (Var 2) [1; 2]%nat; term (1 # 1440) (Int 1 + Int 12 * Var 0 + Int
    (-1) * Var 1 + Var 2) [1; 3]%nat; term (1 # 275040) (Int (-23) + Int 191 * Var 1 + Int (-23) * Var 2) [1;
    3]%nat; term (19613 # 22920) (Int 1 + Var 2) [1; 3]%nat; term (2 # 15) (Int 1) [0; 1; 2]%nat; term (1 #
    10) (Int 1) [0; 1; 3]%nat; term (1 # 10) (Int 1) [0; 2; 3]%nat; term (2 # 15) (Int 1) [1; 2; 3]%nat; term
    (25 # 24) (Int 1) [0; 1; 5]%nat; term (7 # 60) (Int 1) [0; 3; 5]%nat; term (2 # 3) (Int 1) [1; 2; 5]%nat;
    term (1 # 4) ((Int 77 / Int 30) + (Int (-209) / Int 60) * Var 0 + (Int (-203) / Int 40) * Var 1 + (Int 43
    / Int 30) * Var 2 + (Int 41 / Int 20) * (Var 0 ^ 2) + (Int 541 / Int 120) * Var 0 * Var 1 + (Int (-43) /
    Int 30) * Var 0 * Var 2 + Int 3 * (Var 1 ^ 2) + (Int (-43) / Int 30) * Var 1 * Var 2 + (Int (-19) / Int
    30) * (Var 2 ^ 2)) [4]%nat; term ((-1) # 4) ((Int 17 / Int 30) + (Int (-209) / Int 60) * Var 0 + (Int
    (-203) / Int 40) * Var 1 + (Int 43 / Int 30) * Var 2 + (Int 41 / Int 20) * (Var 0 ^ 2) + (Int 541 / Int
    120) * Var 0 * Var 1 + (Int (-43) / Int 30) * Var 0 * Var 2 + Int 3 * (Var 1 ^ 2) + (Int (-43) / Int 30) *
    Var 1 * Var 2 + (Int (-19) / Int 30) * (Var 2 ^ 2)) [4]%nat] None)])).
Qed.

Lemma III_2a_91 :
  forall a b sigma : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> sigma ^ 2 = 1 -> sigma * (a + b - 1) > 0 ->
  1 / 2 * (1 + sigma) - a <= 1 - (a + b - 1) ^ 2.
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int 1 + Int (-6) * Var 0 + Int (-4) * Var 1 + Var 2 +
    Int 2 * (Var 0 ^ 2) + Int 4 * Var 0 * Var 1 + Int 2 * (Var 1 ^ 2)) 1 Le (Combination [term (1 # 200448)
    (Int 353 + Int (-256) * Var 0 + Int (-977) * Var 1 + Int 348 * Var 2 + Int 96 * (Var 0 ^ 2) + Int 432 *
    Var 0 * Var 1 + Int (-272) * Var 0 * Var 2 + Int 540 * (Var 1 ^ 2) + Int (-259) * Var 1 * Var 2 + Int (-5)
    * (Var 2 ^ 2)) []%nat; term (1 # 20044800) (Int (-107) + Int (-2456) * Var 0 + Int (-268) * Var 1 + Int
    2400 * (Var 0 ^ 2) + Int 824 * Var 0 * Var 1 + Int (-768) * Var 0 * Var 2 + Int 624 * (Var 1 ^ 2) + Int
    (-356) * Var 1 * Var 2 + Int 107 * (Var 2 ^ 2)) []%nat; term (1 # 2128204800) (Int (-551) + Int (-11408) *
    Var 0 + Int (-724) * Var 1 + Int 24632 * Var 0 * Var 1 + Int (-13224) * Var 0 * Var 2 + Int 16032 * (Var 1
    ^ 2) + Int (-15308) * Var 1 * Var 2 + Int 551 * (Var 2 ^ 2)) []%nat; term (1 # 39930485124096) (Int 121459
    + Int (-3752504) * Var 0 + Int 588620 * Var 1 + Int 3752504 * Var 0 * Var 2 + Int (-642528) * (Var 1 ^ 2)
    + Int 53908 * Var 1 * Var 2 + Int (-121459) * (Var 2 ^ 2)) []%nat; term (1 # 28813784245634304) (Int
    (-151708) + Int (-81880989) * Var 1 + Int 106646508 * (Var 1 ^ 2) + Int (-24765519) * Var 1 * Var 2 + Int
    151708 * (Var 2 ^ 2)) []%nat; term (1 # 11622987036729123840) (Int 127518139 + Int (-1135271880) * Var 1 +
    Int 1135271880 * Var 1 * Var 2 + Int (-127518139) * (Var 2 ^ 2)) []%nat; term (814837806037 #
    980874904320) (Int (-1) + (Var 2 ^ 2)) []%nat; term (1 # 192) (Int (-3) + Int 4 * Var 0 + Int (-1) * Var
    2) [0]%nat; term (1 # 6) (Int (-1) + Var 1) [0]%nat; term (47 # 192) (Int (-1) + Var 2) [0]%nat; term (1 #
    1536) (Int (-5) + Int 16 * Var 0 + Int 10 * Var 1 + Int (-5) * Var 2) [1]%nat; term (133 # 4608) (Int 1 +
    Int (-2) * Var 1 + Var 2) [1]%nat; term (1 # 6) (Int (-1) + Var 1) [2]%nat; term (1 # 12) (Int (-1) + Var
    2) [2]%nat; term (1 # 36) (Int 3 * Var 0 + Var 1) [3]%nat; term (1 # 180) (Int (-3) + Int 5 * Var 1 + Int
    (-3) * Var 2) [3]%nat; term (3 # 40) (Int 1 + Var 2) [3]%nat; term (1 # 179712) (Int (-479) + Int 334 *
    Var 0 + Int 624 * Var 1 + Int (-479) * Var 2) [5]%nat; term (29519 # 179712) (Int 1 + Int (-2) * Var 0 +
    Var 2) [5]%nat; term (1 # 108) (Int 9 + Int (-3) * Var 0 + Int (-4) * Var 1 + Int (-4) * Var 2) [0;
    1]%nat; term (1 # 1296) (Int 18 * Var 0 + Int 5 * Var 1 + Int (-2) * Var 2) [0; 1]%nat; term (1 # 418608)
    (Int 323 * Var 1 + Int (-92) * Var 2) [0; 1]%nat; term (4277 # 17442) (Var 2) [0; 1]%nat; term (1 # 324)
    (Int 27 + Int (-16) * Var 0 + Int (-24) * Var 1 + Int (-2) * Var 2) [2; 3]%nat; term (1 # 39528) (Int 122
    * Var 0 + Int 21 * Var 1 + Int (-5) * Var 2) [2; 3]%nat; term (1 # 452376) (Int 309 * Var 1 + Int 31 * Var
    2) [2; 3]%nat; term (253 # 3708) (Var 2) [2; 3]%nat; term (1 # 12) (Int (-1) + Var 0) [0; 2]%nat; term (1
    # 3) (Int (-1) + Var 1) [0; 2]%nat; term (1 # 2) (Int (-1) + Var 2) [0; 2]%nat; term (1 # 84) (Int 7 + Int
    (-4) * Var 0 + Int (-4) * Var 1 + Int (-2) * Var 2) [0; 3]%nat; term (1 # 2184) (Int 26 * Var 0 + Int 5 *
    Var 1 + Int (-8) * Var 2) [0; 3]%nat; term (5 # 9048) (Int 29 * Var 1 + Int (-10) * Var 2) [0; 3]%nat;
    term (35 # 174) (Var 2) [0; 3]%nat; term (1 # 4) (Var 0) [1; 2]%nat; term (1 # 96) (Int (-5) + Int 4 * Var
    1 + Var 2) [1; 2]%nat; term (7 # 96) (Int (-1) + Var 2) [1; 2]%nat; term (1 # 60) (Int 5 * Var 0 + Var 1)
    [1; 3]%nat; term (1 # 120960) (Int (-55) + Int 168 * Var 1 + Int (-55) * Var 2) [1; 3]%nat; term (3427 #
    24192) (Int 1 + Var 2) [1; 3]%nat; term (1 # 12) (Int 1) [0; 1; 2]%nat; term (1 # 4) (Int 1) [0; 1;
    3]%nat; term (1 # 6) (Int 1) [0; 2; 3]%nat; term (1 # 12) (Int 1) [1; 2; 3]%nat; term (2 # 3) (Int 1) [0;
    1; 5]%nat; term (5 # 6) (Int 1) [0; 3; 5]%nat; term (1 # 12) (Int 1) [1; 2; 5]%nat; term (1 # 4) ((Int 91
    / Int 24) + (Int (-31) / Int 6) * Var 0 + (Int (-16) / Int 3) * Var 1 + (Int 35 / Int 24) * Var 2 + Int 2
    * (Var 0 ^ 2) + (Int 55 / Int 12) * Var 0 * Var 1 + (Int (-17) / Int 12) * Var 0 * Var 2 + (Int 17 / Int
    6) * (Var 1 ^ 2) + (Int (-17) / Int 12) * Var 1 * Var 2 + (Int (-5) / Int 6) * (Var 2 ^ 2)) [4]%nat; term
    ((-1) # 4) ((Int 43 / Int 24) + (Int (-31) / Int 6) * Var 0 + (Int (-16) / Int 3) * Var 1 + (Int 35 / Int
    24) * Var 2 + Int 2 * (Var 0 ^ 2) + (Int 55 / Int 12) * Var 0 * Var 1 + (Int (-17) / Int 12) * Var 0 * Var
    2 + (Int 17 / Int 6) * (Var 1 ^ 2) + (Int (-17) / Int 12) * Var 1 * Var 2 + (Int (-5) / Int 6) * (Var 2 ^
    2)) [4]%nat] None)])).
Qed.

Lemma III_2a_92 :
  forall a b sigma : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> sigma ^ 2 = 1 -> sigma * (a + b - 1) > 0 ->
  b <= 1 / 2 * (1 + sigma) + 1 - (a + b - 1) ^ 2.
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int (-1) + Int (-4) * Var 0 + Int (-2) * Var 1 + Int
    (-1) * Var 2 + Int 2 * (Var 0 ^ 2) + Int 4 * Var 0 * Var 1 + Int 2 * (Var 1 ^ 2)) 1 Le (Combination [term
    (1 # 1418400) (Int 980 + Int (-905) * Var 0 + Int (-1289) * Var 1 + Int 985 * Var 2 + Int 276 * (Var 0 ^
    2) + Int 636 * Var 0 * Var 1 + Int (-381) * Var 0 * Var 2 + Int 491 * (Var 1 ^ 2) + Int (-798) * Var 1 *
    Var 2 + Int 5 * (Var 2 ^ 2)) []%nat; term (1 # 123877382400) (Int (-4235) + Int (-182430) * Var 0 + Int
    (-11238) * Var 1 + Int 174672 * (Var 0 ^ 2) + Int 65892 * Var 0 * Var 1 + Int (-41982) * Var 0 * Var 2 +
    Int 3162 * (Var 1 ^ 2) + Int (-8076) * Var 1 * Var 2 + Int 4235 * (Var 2 ^ 2)) []%nat; term (1 #
    39882606232320) (Int 47105 + Int (-1425918) * Var 0 + Int (-3239466) * Var 1 + Int 3805476 * Var 0 * Var 1
    + Int (-1468974) * Var 0 * Var 2 + Int 2784174 * (Var 1 ^ 2) + Int (-455292) * Var 1 * Var 2 + Int
    (-47105) * (Var 2 ^ 2)) []%nat; term (1 # 25231092700217760) (Int 1109180 + Int (-52234399) * Var 0 + Int
    16525508 * Var 1 + Int 55251723 * Var 0 * Var 2 + Int (-18034170) * (Var 1 ^ 2) + Int (-1508662) * Var 1 *
    Var 2 + Int (-1109180) * (Var 2 ^ 2)) []%nat; term (1 # 162499184601158697120) (Int 10211129 + Int
    725743180 * Var 0 + Int (-6490100743) * Var 1 + Int 6127229153 * (Var 1 ^ 2) + Int (-362871590) * Var 1 *
    Var 2 + Int (-10211129) * (Var 2 ^ 2)) []%nat; term (1 # 118213331639421931486650720) (Int 26733389265 +
    Int (-8931997304314) * Var 0 + Int 4465998652157 * Var 1 + Int 4465998652157 * Var 1 * Var 2 + Int
    (-26733389265) * (Var 2 ^ 2)) []%nat; term (4242374524551085 # 7717245670927296) (Int (-1) + (Var 2 ^ 2))
    []%nat; term (1 # 99360) (Int (-169) + Int 138 * Var 0 + Int 60 * Var 1 + Int (-29) * Var 2) [0]%nat; term
    (1 # 4482240) (Int (-625) + Int 812 * Var 1 + Int (-187) * Var 2) [0]%nat; term (35219 # 350784) (Int (-1)
    + Var 2) [0]%nat; term (7 # 60) (Var 0) [1]%nat; term (1 # 10) (Int 1 + Var 2) [1]%nat; term (1 # 3240)
    (Int (-31) + Int 8 * Var 0 + Int 27 * Var 1 + Int (-4) * Var 2) [2]%nat; term (77 # 810) (Int 1 + Int (-2)
    * Var 0 + Var 2) [2]%nat; term (11 # 120) (Var 0) [3]%nat; term (13 # 120) (Var 1) [3]%nat; term (9 # 32)
    (Int 1 + Var 2) [3]%nat; term (1 # 137160) (Int (-373) + Int 365 * Var 0 + Int 381 * Var 1 + Int (-373) *
    Var 2) [5]%nat; term (14681 # 54864) (Int 1 + Int (-2) * Var 0 + Var 2) [5]%nat; term (1 # 4440) (Int 37 +
    Int (-20) * Var 0 + Int (-19) * Var 1 + Int 5 * Var 2) [0; 1]%nat; term (1 # 4138080) (Int 932 * Var 0 +
    Int 212 * Var 1 + Int 137 * Var 2) [0; 1]%nat; term (1 # 123387480) (Int 4413 * Var 1 + Int 169 * Var 2)
    [0; 1]%nat; term (260407 # 2118240) (Var 2) [0; 1]%nat; term (1 # 24960) (Int 104 + Int (-50) * Var 0 +
    Int (-74) * Var 1 + Int 7 * Var 2) [2; 3]%nat; term (1 # 49296000) (Int 3950 * Var 0 + Int 2622 * Var 1 +
    Int 2463 * Var 2) [2; 3]%nat; term (1 # 6228044000) (Int 39418 * Var 1 + Int 15497 * Var 2) [2; 3]%nat;
    term (1763557 # 9460320) (Var 2) [2; 3]%nat; term (1 # 138240) (Int (-281) + Int 192 * Var 0 + Int 156 *
    Var 1 + Int (-67) * Var 2) [0; 2]%nat; term (1 # 40780800) (Int (-2971) + Int 3540 * Var 1 + Int (-569) *
    Var 2) [0; 2]%nat; term (258079 # 2548800) (Int (-1) + Var 2) [0; 2]%nat; term (1 # 4560) (Int 38 + Int
    (-14) * Var 0 + Int (-3) * Var 1 + Int 13 * Var 2) [0; 3]%nat; term (1 # 1292760) (Int 567 * Var 0 + Int
    169 * Var 1 + Int 281 * Var 2) [0; 3]%nat; term (1 # 3720835440) (Int 27343 * Var 1 + Int 2969 * Var 2)
    [0; 3]%nat; term (599873 # 3281160) (Var 2) [0; 3]%nat; term (1 # 3960) (Int (-30) + Int 33 * Var 0 + Int
    28 * Var 1 + Int (-2) * Var 2) [1; 2]%nat; term (1 # 6696360) (Int (-1701) + Int 1691 * Var 1 + Int (-10)
    * Var 2) [1; 2]%nat; term (5021 # 50730) (Int 1 + Var 2) [1; 2]%nat; term (1 # 1920) (Int 3 + Int 16 * Var
    0 + Int (-1) * Var 1 + Int 3 * Var 2) [1; 3]%nat; term (1 # 397440) (Int 19 + Int 207 * Var 1 + Int 19 *
    Var 2) [1; 3]%nat; term (17663 # 24840) (Int 1 + Var 2) [1; 3]%nat; term (13 # 120) (Int 1) [0; 1; 2]%nat;
    term (7 # 60) (Int 1) [0; 1; 3]%nat; term (7 # 60) (Int 1) [0; 2; 3]%nat; term (13 # 120) (Int 1) [1; 2;
    3]%nat; term (211 # 120) (Int 1) [0; 1; 5]%nat; term (89 # 120) (Int 1) [0; 3; 5]%nat; term (19 # 60) (Int
    1) [1; 2; 5]%nat; term (1 # 4) ((Int 93 / Int 40) + (Int (-24) / Int 5) * Var 0 + (Int (-123) / Int 40) *
    Var 1 + (Int 51 / Int 40) * Var 2 + (Int 173 / Int 60) * (Var 0 ^ 2) + (Int 503 / Int 120) * Var 0 * Var 1
    + (Int (-51) / Int 40) * Var 0 * Var 2 + (Int 9 / Int 5) * (Var 1 ^ 2) + (Int (-51) / Int 40) * Var 1 *
    Var 2 + (Int (-11) / Int 20) * (Var 2 ^ 2)) [4]%nat; term ((-1) # 4) ((Int 13 / Int 40) + (Int (-24) / Int
    5) * Var 0 + (Int (-123) / Int 40) * Var 1 + (Int 51 / Int 40) * Var 2 + (Int 173 / Int 60) * (Var 0 ^ 2)
    + (Int 503 / Int 120) * Var 0 * Var 1 + (Int (-51) / Int 40) * Var 0 * Var 2 + (Int 9 / Int 5) * (Var 1 ^
    2) + (Int (-51) / Int 40) * Var 1 * Var 2 + (Int (-11) / Int 20) * (Var 2 ^ 2)) [4]%nat] None)])).
Qed.

Lemma III_2a_93 :
  forall a b sigma : R,
  a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 -> sigma ^ 2 = 1 -> sigma * (a + b - 1) > 0 ->
  1 / 2 * (1 + sigma) - b <= 1 - (a + b - 1) ^ 2.
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int 1 + Int (-4) * Var 0 + Int (-6) * Var 1 + Var 2 +
    Int 2 * (Var 0 ^ 2) + Int 4 * Var 0 * Var 1 + Int 2 * (Var 1 ^ 2)) 1 Le (Combination [term (1 # 480) (Int
    10 + Int (-20) * Var 0 + Int (-14) * Var 1 + Int 10 * Var 2 + Int 4 * (Var 0 ^ 2) + Int 12 * Var 0 * Var 1
    + Int (-4) * Var 0 * Var 2 + Int 7 * (Var 1 ^ 2) + Int (-5) * Var 1 * Var 2) []%nat; term (1 # 3120) (Int
    (-5) + Int (-20) * Var 0 + Int 9 * Var 1 + Int 26 * (Var 0 ^ 2) + Int 8 * Var 0 * Var 1 + Int (-6) * Var 0
    * Var 2 + Int (-2) * (Var 1 ^ 2) + Int (-15) * Var 1 * Var 2 + Int 5 * (Var 2 ^ 2)) []%nat; term (1 #
    167232) (Int (-31) + Int 84 * Var 0 + Int (-212) * Var 1 + Int 268 * Var 0 * Var 1 + Int (-84) * Var 0 *
    Var 2 + Int 102 * (Var 1 ^ 2) + Int (-158) * Var 1 * Var 2 + Int 31 * (Var 2 ^ 2)) []%nat; term (1 #
    823296) (Int (-81) + Int (-256) * Var 0 + Int 142 * Var 1 + Int 256 * Var 0 * Var 2 + Int (-196) * (Var 1
    ^ 2) + Int 54 * Var 1 * Var 2 + Int 81 * (Var 2 ^ 2)) []%nat; term (1 # 3502080) (Int (-11) + Int (-902) *
    Var 1 + Int 1140 * (Var 1 ^ 2) + Int (-238) * Var 1 * Var 2 + Int 11 * (Var 2 ^ 2)) []%nat; term (1 #
    13900193280) (Int (-10673) + Int (-63506) * Var 1 + Int 63506 * Var 1 * Var 2 + Int 10673 * (Var 2 ^ 2))
    []%nat; term (646957 # 1016096) (Int (-1) + (Var 2 ^ 2)) []%nat; term (1 # 6) (Int (-1) + Var 0) [0]%nat;
    term (1 # 12) (Int (-1) + Var 2) [0]%nat; term (1 # 24) (Int (-1) + Int 2 * Var 0 + Var 1 + Int (-1) * Var
    2) [1]%nat; term (1 # 120) (Int 1 + Int 5 * Var 1 + Var 2) [1]%nat; term (3 # 40) (Int 1 + Var 2) [1]%nat;
    term (1 # 4) (Int (-1) + Var 0) [2]%nat; term (1 # 192) (Int (-5) + Int 4 * Var 1 + Var 2) [2]%nat; term
    (47 # 192) (Int (-1) + Var 2) [2]%nat; term (1 # 4) (Var 1) [3]%nat; term (1 # 8) (Int 1 + Int (-2) * Var
    0 + Var 2) [3]%nat; term (1 # 144) (Int (-11) + Int 10 * Var 0 + Int 12 * Var 1 + Int (-11) * Var 2)
    [5]%nat; term (35 # 144) (Int 1 + Int (-2) * Var 0 + Var 2) [5]%nat; term (1 # 48) (Int 4 + Int (-2) * Var
    0 + Int (-1) * Var 1 + Int (-1) * Var 2) [0; 1]%nat; term (1 # 96) (Int 4 * Var 0 + Var 1 + Int (-1) * Var
    2) [0; 1]%nat; term (1 # 2016) (Int 21 * Var 1 + Int (-1) * Var 2) [0; 1]%nat; term (17 # 126) (Var 2) [0;
    1]%nat; term (1 # 576) (Int 24 + Int (-10) * Var 0 + Int (-13) * Var 1 + Int (-12) * Var 2) [2; 3]%nat;
    term (1 # 20160) (Int 70 * Var 0 + Int 7 * Var 1 + Int (-12) * Var 2) [2; 3]%nat; term (1 # 16560) (Int 69
    * Var 1 + Int (-4) * Var 2) [2; 3]%nat; term (701 # 2898) (Var 2) [2; 3]%nat; term (1 # 4) (Int (-1) + Var
    0) [0; 2]%nat; term (1 # 12) (Int (-1) + Var 1) [0; 2]%nat; term (1 # 3) (Int (-1) + Var 2) [0; 2]%nat;
    term (1 # 768) (Int (-19) + Int 16 * Var 0 + Int 8 * Var 1 + Int 3 * Var 2) [0; 3]%nat; term (1 # 3072)
    (Int 3 + Int 32 * Var 1 + Int (-3) * Var 2) [0; 3]%nat; term (211 # 3072) (Int (-1) + Var 2) [0; 3]%nat;
    term (1 # 84) (Int 7 + Int (-1) * Var 0 + Int (-3) * Var 1 + Int (-3) * Var 2) [1; 2]%nat; term (1 # 252)
    (Int 9 * Var 0 + Int (-1) * Var 1 + Int (-1) * Var 2) [1; 2]%nat; term (1 # 288) (Int 8 * Var 1 + Int (-1)
    * Var 2) [1; 2]%nat; term (7 # 32) (Var 2) [1; 2]%nat; term (1 # 576) (Int (-1) + Int 12 * Var 0 + Int 4 *
    Var 1 + Int (-1) * Var 2) [1; 3]%nat; term (1 # 9792) (Int (-11) + Int 68 * Var 1 + Int (-11) * Var 2) [1;
    3]%nat; term (181 # 1632) (Int 1 + Var 2) [1; 3]%nat; term (1 # 6) (Int 1) [0; 1; 2]%nat; term (1 # 12)
    (Int 1) [0; 1; 3]%nat; term (1 # 12) (Int 1) [0; 2; 3]%nat; term (1 # 6) (Int 1) [1; 2; 3]%nat; term (3 #
    2) (Int 1) [0; 1; 5]%nat; term (1 # 3) (Int 1) [0; 3; 5]%nat; term (1 # 2) (Int 1) [1; 2; 5]%nat; term (1
    # 4) ((Int 13 / Int 4) + (Int (-9) / Int 2) * Var 0 + (Int (-9) / Int 2) * Var 1 + (Int 13 / Int 12) * Var
    2 + (Int 29 / Int 12) * (Var 0 ^ 2) + (Int 23 / Int 6) * Var 0 * Var 1 + (Int (-13) / Int 12) * Var 0 *
    Var 2 + (Int 7 / Int 4) * (Var 1 ^ 2) + (Int (-13) / Int 12) * Var 1 * Var 2 + (Int (-2) / Int 3) * (Var 2
    ^ 2)) [4]%nat; term ((-1) # 4) ((Int 5 / Int 4) + (Int (-9) / Int 2) * Var 0 + (Int (-9) / Int 2) * Var 1
    + (Int 13 / Int 12) * Var 2 + (Int 29 / Int 12) * (Var 0 ^ 2) + (Int 23 / Int 6) * Var 0 * Var 1 + (Int
    (-13) / Int 12) * Var 0 * Var 2 + (Int 7 / Int 4) * (Var 1 ^ 2) + (Int (-13) / Int 12) * Var 1 * Var 2 +
    (Int (-2) / Int 3) * (Var 2 ^ 2)) [4]%nat] None)])).
Qed.
