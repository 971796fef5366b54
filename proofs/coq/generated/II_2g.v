(* Theorem II.2g: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2g_1 :
  forall M delta : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 ->
  delta >= -1.
Proof.
  certify (Certificate [] (Combination [term 2 (Int 1) [0]%nat; term 1 (Int 1) [1; 2]%nat] (multiplied_by (Var
    0) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [2]%nat] None)))).
Qed.

Lemma II_2g_2 :
  forall M delta : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> delta >= -1 ->
  (M - 1) * delta >= -1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2g_3 :
  forall delta : R,
  delta <= 1 -> delta >= -1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2g_4 :
  forall delta : R,
  delta <= 1 -> delta >= -1 ->
  delta >= -1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2g_5 :
  forall M delta rest_k : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> delta >= -1 -> (M - 1) * rest_k >= -1 -> rest_k <= 1 ->
  rest_k >= -1 ->
  (M - 1) * rest_k * delta >= -1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 5]%nat; term 1 (Int 1)
    [1; 2; 5]%nat] (multiplied_by (Var 0) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [2]%nat]
    None)))).
Qed.

Lemma II_2g_6 :
  forall M delta rest_k : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> delta >= -1 -> (M - 1) * rest_k >= -1 -> rest_k <= 1 ->
  rest_k >= -1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 1 (-1) 1; between 2 (-1) 1] (Int 1))).
Qed.

Lemma II_2g_7 :
  forall M delta rest_k : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> delta >= -1 -> (M - 1) * rest_k >= -1 -> rest_k <= 1 ->
  rest_k >= -1 ->
  rest_k * delta >= -1.
Proof.
  certify (Certificate [] (Coefficients [between 1 (-1) 1; between 2 (-1) 1] (Int 1))).
Qed.

Definition II_2g_8 := II_2g_3.

Definition II_2g_9 := II_2g_4.

Lemma II_2g_10 :
  forall delta L_k : R,
  delta <= 1 -> delta >= -1 -> L_k <= 1 -> L_k >= -1 ->
  L_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 1; between 1 (-1) 1] (Int 1))).
Qed.

Lemma II_2g_11 :
  forall delta L_k : R,
  delta <= 1 -> delta >= -1 -> L_k <= 1 -> L_k >= -1 ->
  L_k * delta >= -1.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 1; between 1 (-1) 1] (Int 1))).
Qed.

Lemma II_2g_12 :
  forall delta L rest : R,
  delta <= 1 -> L > 0 -> delta >= -1 -> rest <= 1 -> rest >= -1 -> L <= 1 -> L >= -1 -> L = delta * rest ->
  delta * rest > 0.
Proof.
  certify (Certificate [] (Eliminate 7 1 (FromHypothesis 1))).
Qed.

Lemma II_2g_13 :
  forall delta a delta_next : R,
  delta <= 1 -> a >= 0 -> a <= 1 -> a * delta >= 0 -> (1 - a) * delta <= 0 -> delta >= -1 ->
  delta * delta_next > 0 ->
  a * delta_next >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Var 2) [3]%nat; term 2 (Var 0) [1; 2]%nat; term 2 (Int 1) [1;
    4]%nat; term 2 (Int 1) [2; 3]%nat; term 2 (Int 1) [3; 4]%nat] (multiplied_by (Var 0 * Var 2)
    (FromHypothesis 6)))).
Qed.

Lemma II_2g_14 :
  forall delta a delta_next : R,
  delta <= 1 -> a >= 0 -> a <= 1 -> a * delta >= 0 -> (1 - a) * delta <= 0 -> delta >= -1 ->
  delta * delta_next > 0 ->
  (1 - a) * delta_next <= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Var 2) [4]%nat; term 2 (Var 0) [1; 2]%nat; term 2 (Int 1) [1;
    4]%nat; term 2 (Int 1) [2; 3]%nat; term 2 (Int 1) [3; 4]%nat] (multiplied_by (Var 0 * Var 2)
    (FromHypothesis 6)))).
Qed.

Lemma II_2g_15 :
  forall delta delta_next : R,
  delta <= 1 -> delta >= -1 -> delta * (delta_next - delta) >= 0 ->
  delta * (delta_next - delta) >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_2g_16 :
  forall delta : R,
  delta <= 1 -> delta >= -1 ->
  delta * delta >= 0.
Proof.
  certify (Certificate [] (Factors 1 [any_sign (Var 0) 2])).
Qed.

Lemma II_2g_17 :
  forall delta delta_next L_k L_next_k : R,
  delta <= 1 -> delta >= -1 -> delta * (delta_next - delta) >= 0 -> L_k * (L_next_k - L_k) >= 0 ->
  L_k * L_k >= 0 ->
  L_k * delta * (L_next_k * delta_next - L_k * delta) >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Var 0) [3]%nat; term 1 (Int 1) [2; 4]%nat; term 1 (Int 1) [2;
    3]%nat] None)).
Qed.

Lemma II_2g_18 :
  forall delta L_k L_next_k : R,
  delta <= 1 -> delta >= -1 -> L_k * (L_next_k - L_k) >= 0 -> L_k * L_k >= 0 ->
  L_k * delta * L_k * delta >= 0.
Proof.
  certify (Certificate [] (Factors 1 [any_sign (Var 1) 2; any_sign (Var 0) 2])).
Qed.

Lemma II_2g_19 :
  forall L L_next : R,
  L > 0 -> L <= 1 -> L >= -1 -> L * (L_next - L) >= 0 -> L * L >= 0 ->
  L_next >= L.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat] (multiplied_by (Var 0) (FromHypothesis 0)))).
Qed.

Lemma II_2g_20 :
  forall L L_next : R,
  L > 0 -> L <= 1 -> L >= -1 -> L * (L_next - L) >= 0 -> L * L >= 0 -> L_next >= L ->
  L_next > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma II_2g_21 :
  forall delta a rest : R,
  delta <= 1 -> a >= 0 -> a <= 1 -> a * delta >= 0 -> (1 - a) * delta <= 0 -> delta >= -1 -> rest <= 1 ->
  rest >= -1 -> delta * rest > 0 ->
  a * rest >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Var 2) [3]%nat] (multiplied_by (Var 0 * Var 2) (FromHypothesis
    8)))).
Qed.

Lemma II_2g_22 :
  forall delta a rest : R,
  delta <= 1 -> a >= 0 -> a <= 1 -> a * delta >= 0 -> (1 - a) * delta <= 0 -> delta >= -1 -> rest <= 1 ->
  rest >= -1 -> delta * rest > 0 ->
  (1 - a) * rest <= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Var 2) [4]%nat] (multiplied_by (Var 0 * Var 2) (FromHypothesis
    8)))).
Qed.

Lemma II_2g_23 :
  forall delta rest : R,
  delta <= 1 -> delta >= -1 -> rest <= 1 -> rest >= -1 ->
  delta * delta >= delta * rest * delta * rest.
Proof.
  certify (Certificate [] (Factors (-1) [factor (Int (-1) + Var 1) 1 Le (FromHypothesis 2); factor (Int 1 +
    Var 1) 1 Ge (FromHypothesis 3); any_sign (Var 0) 2])).
Qed.

Lemma II_2g_24 :
  forall delta S : R,
  delta <= 1 -> delta >= -1 -> delta * delta >= S * S -> S > 0 ->
  delta * delta > 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2]%nat; term 1 (Int 1) [3; 3]%nat] None)).
Qed.

Lemma II_2g_25 :
  forall delta a rest : R,
  delta <= 1 -> a >= 0 -> a <= 1 -> a * delta >= 0 -> (1 - a) * delta <= 0 -> delta >= -1 -> rest <= 1 ->
  rest >= -1 -> (1 - a) * rest <= 0 ->
  a * (1 - a) * delta * rest <= 0.
Proof.
  certify (Certificate [] (Combination [term (1 # 2) (Int 1) [1; 4; 7]%nat; term (1 # 2) (Int 1) [2; 3;
    6]%nat] None)).
Qed.

Lemma II_2g_26 :
  forall a S : R,
  a >= 0 -> a <= 1 -> a * (1 - a) * S <= 0 -> S > 0 ->
  a * (1 - a) <= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Var 1) (FromHypothesis 3)))).
Qed.

Lemma II_2g_27 :
  forall a : R,
  a >= 0 -> a <= 1 -> a * (1 - a) <= 0 ->
  a * (1 - a) = 0.
Proof.
  certify (Certificate [] (Split (Var 0 + Int (-1) * (Var 0 ^ 2)) [case Eq (FromHypothesis 3); case Gt
    (Contradiction 3 (FromHypothesis 2)); case Lt (Contradiction 3 (Coefficients [between 0 0 1] (Int 1)))])).
Qed.

Lemma II_2g_28 :
  forall delta a : R,
  delta <= 1 -> a >= 0 -> a <= 1 -> a * delta >= 0 -> (1 - a) * delta <= 0 -> delta >= -1 ->
  (2 * a - 1) * delta >= delta * delta.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 3]%nat; term 1 (Int 1) [4; 5]%nat] None)).
Qed.

Lemma II_2g_29 :
  forall delta a : R,
  delta <= 1 -> a >= 0 -> a <= 1 -> a * delta >= 0 -> (1 - a) * delta <= 0 -> delta >= -1 ->
  (2 * a - 1) * delta >= delta * delta -> delta * delta > 0 ->
  (2 * a - 1) * delta > 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [6]%nat; term 1 (Int 1) [7]%nat] None)).
Qed.

Lemma II_2g_30 :
  forall delta a : R,
  delta <= 1 -> a >= 0 -> a <= 1 -> a * delta >= 0 -> (1 - a) * delta <= 0 -> delta >= -1 ->
  (2 * a - 1) * delta > 0 ->
  (2 * a - 1) * delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 6)).
Qed.

Lemma II_2g_31 :
  forall delta a Q_k L_k : R,
  delta <= 1 -> a >= 0 -> a <= 1 -> a * delta >= 0 -> (1 - a) * delta <= 0 -> delta >= -1 ->
  (2 * a - 1) * delta > 0 -> Q_k * L_k > 0 ->
  Q_k * (2 * a - 1) * L_k * delta > 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [6; 7]%nat] None)).
Qed.

Lemma II_2g_32 :
  forall L Q : R,
  L > 0 -> L <= 1 -> L >= -1 -> L * L >= 0 -> Q * L > 0 ->
  Q > 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [4]%nat] (multiplied_by (Var 0) (FromHypothesis 0)))).
Qed.

Lemma II_2g_33 :
  forall M delta a : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> a >= 0 -> a <= 1 -> a * delta >= 0 ->
  (1 - a) * delta <= 0 -> delta >= -1 ->
  (M - 1) * a * (1 - delta) + (1 - a) * (1 + (M - 1) * delta) >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 4]%nat; term 1 (Int 1) [1; 3]%nat; term 1 (Int 1)
    [1; 2; 3]%nat] None)).
Qed.

Lemma II_2g_34 :
  forall L : R,
  L > 0 -> L <= 1 -> L >= -1 -> L * L >= 0 ->
  L > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2g_35 :
  forall L c L_next : R,
  L > 0 -> L >= c -> c > 0 -> c <= 1 -> L <= 1 -> L >= -1 -> L * (L_next - L) >= 0 -> L * L >= 0 ->
  L_next >= L ->
  L_next >= c.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 1 (Var 0 + Int 0)
    (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma II_2g_36 :
  forall delta L a c rest S : R,
  delta <= 1 -> L > 0 -> a >= 0 -> a <= 1 -> a * delta >= 0 -> (1 - a) * delta <= 0 -> L >= c -> c > 0 ->
  c <= 1 -> delta >= -1 -> rest <= 1 -> rest >= -1 -> L <= 1 -> L >= -1 -> L * L >= 0 -> L = delta * rest ->
  S > 0 -> a * rest >= 0 ->
  a * rest >= a * c.
Proof.
  certify (Certificate [] (Eliminate 15 1 (Combination [term 1 (Int 1) [0; 17]%nat; term 1 (Int 1) [2; 6]%nat]
    None))).
Qed.

Lemma II_2g_37 :
  forall delta L a c rest S : R,
  delta <= 1 -> L > 0 -> a >= 0 -> a <= 1 -> a * delta >= 0 -> (1 - a) * delta <= 0 -> L >= c -> c > 0 ->
  c <= 1 -> delta >= -1 -> rest <= 1 -> rest >= -1 -> L <= 1 -> L >= -1 -> L * L >= 0 -> L = delta * rest ->
  S > 0 -> (1 - a) * rest <= 0 ->
  (1 - a) * rest <= (-1 + a) * c.
Proof.
  certify (Certificate [] (Eliminate 15 1 (Combination [term 1 (Int 1) [3; 6]%nat; term 1 (Int 1) [9; 17]%nat]
    None))).
Qed.

Lemma II_2g_38 :
  forall M a c rest S : R,
  M >= 2 -> a >= 0 -> a <= 1 -> c > 0 -> c <= 1 -> (M - 1) * rest >= -1 -> rest <= 1 -> rest >= -1 ->
  a * rest >= a * c -> S > 0 ->
  a * ((1 - c) * (1 + (M - 1) * S) - 1 + rest) >= 0.
Proof.
  certify (Certificate [] (Combination [term (1 # 2) (Int 1) [6; 8]%nat; term (1 # 2) (Int 1) [7; 8]%nat; term
    1 (Int 1) [0; 1; 4; 9]%nat; term (1 # 2) (Int 1) [1; 4; 6; 9]%nat; term (1 # 2) (Int 1) [1; 4; 7; 9]%nat]
    None)).
Qed.

Lemma II_2g_39 :
  forall M a c rest S : R,
  M >= 2 -> a >= 0 -> a <= 1 -> c > 0 -> c <= 1 -> (M - 1) * rest >= -1 -> rest <= 1 -> rest >= -1 ->
  (1 - a) * rest <= (-1 + a) * c -> S > 0 ->
  (1 - a) * ((1 - c) * (1 + (M - 1) * S) - 1 - (M - 1) * rest) >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [8]%nat; term (1 # 2) (Int 1) [0; 8]%nat; term (1 # 2)
    (Int 1) [0; 4; 8]%nat; term (1 # 2) (Int 1) [0; 2; 3; 4]%nat; term (1 # 2) (Int 1) [0; 2; 3; 6]%nat; term
    1 (Int 1) [0; 2; 4; 9]%nat; term (1 # 2) (Int 1) [2; 4; 6; 9]%nat; term (1 # 2) (Int 1) [2; 4; 7; 9]%nat]
    None)).
Qed.

Lemma II_2g_40 :
  forall M delta w v S : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> delta >= -1 -> w >= 0 -> v >= 0 -> S > 0 ->
  1 + (M - 1) * S <> 0 /\
  ((M - 1) * (1 - delta) * w + (1 + (M - 1) * delta) * v) / (1 + (M - 1) * S) >= 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 4 + Var 0 * Var 4) Gt (Coefficients [above 0 2;
    above 4 0] (Int 1))] (Combination [term 1 (Int 1) [0; 5]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1)
    [1; 2; 4]%nat] None)).
Qed.

Lemma II_2g_41 :
  forall c : R,
  c > 0 -> c <= 1 ->
  1 - c >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2g_42 :
  forall c : R,
  c > 0 -> c <= 1 ->
  1 - c < 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2g_43 :
  forall M delta a : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> a >= 0 -> a <= 1 -> a * delta >= 0 ->
  (1 - a) * delta <= 0 -> delta >= -1 ->
  M - 1 <> 0 /\
  delta <= (M * a - 1) / (M - 1) + (M - 1) * a * (1 - delta) + (1 - a) * (1 + (M - 1) * delta).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Combination
    [term 2 (Int 1) [1; 3]%nat; term 1 (Int 1) [0; 2; 4]%nat; term 3 (Int 1) [1; 2; 3]%nat; term 1 (Int 1) [1;
    2; 2; 3]%nat] None)).
Qed.

Lemma II_2g_44 :
  forall M delta a : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> a >= 0 -> a <= 1 -> a * delta >= 0 ->
  (1 - a) * delta <= 0 -> delta >= -1 ->
  M - 1 <> 0 /\
  (M * a - 1) / (M - 1) - delta <= (M - 1) * a * (1 - delta) + (1 - a) * (1 + (M - 1) * delta).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Combination
    [term 2 (Int 1) [0; 4]%nat; term 1 (Int 1) [0; 2; 4]%nat; term 1 (Int 1) [1; 2; 3]%nat; term 1 (Int 1) [1;
    2; 2; 3]%nat] None)).
Qed.

Lemma II_2g_45 :
  forall M a : R,
  M >= 2 -> a >= 0 -> a <= 1 ->
  M - 1 <> 0 /\
  (M * a - 1) / (M - 1) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients
    [above 0 2; between 1 0 1] (Int 1))).
Qed.

Lemma II_2g_46 :
  forall M a : R,
  M >= 2 -> a >= 0 -> a <= 1 ->
  M - 1 <> 0 /\
  (M * a - 1) / (M - 1) >= -1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients
    [above 0 2; between 1 0 1] (Int 1))).
Qed.

Definition II_2g_47 := II_2g_33.

Lemma II_2g_48 :
  forall delta tau g : R,
  delta <= 1 -> delta >= -1 -> delta <= tau + g -> tau - delta <= g -> tau <= 1 -> tau >= -1 -> g >= 0 ->
  tau - delta <= g.
Proof.
  certify (Certificate [] (FromHypothesis 3)).
Qed.

Lemma II_2g_49 :
  forall delta tau g : R,
  delta <= 1 -> delta >= -1 -> delta <= tau + g -> tau - delta <= g -> tau <= 1 -> tau >= -1 -> g >= 0 ->
  delta - tau <= g.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_2g_50 :
  forall g : R,
  g >= 0 ->
  g >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2g_51 :
  forall tau : R,
  tau <= 1 -> tau >= -1 ->
  tau <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2g_52 :
  forall tau : R,
  tau <= 1 -> tau >= -1 ->
  tau >= -1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Definition II_2g_53 := II_2g_3.

Definition II_2g_54 := II_2g_4.

Lemma II_2g_55 :
  forall delta tau g P_k L_k E_k : R,
  delta <= 1 -> delta >= -1 -> delta <= tau + g -> tau - delta <= g -> tau <= 1 -> tau >= -1 -> g >= 0 ->
  P_k - L_k <= E_k -> L_k - P_k <= E_k -> E_k >= 0 -> P_k <= 1 -> P_k >= -1 -> L_k <= 1 -> L_k >= -1 ->
  P_k * tau - L_k * delta <= E_k + g.
Proof.
  certify (Certificate [] (Combination [term (1 # 2) (Int 1) [0; 8]%nat; term (1 # 2) (Int 1) [1; 7]%nat; term
    (1 # 2) (Int 1) [2; 10]%nat; term (1 # 2) (Int 1) [3; 11]%nat] None)).
Qed.

Lemma II_2g_56 :
  forall delta tau g P_k L_k E_k : R,
  delta <= 1 -> delta >= -1 -> delta <= tau + g -> tau - delta <= g -> tau <= 1 -> tau >= -1 -> g >= 0 ->
  P_k - L_k <= E_k -> L_k - P_k <= E_k -> E_k >= 0 -> P_k <= 1 -> P_k >= -1 -> L_k <= 1 -> L_k >= -1 ->
  L_k * delta - P_k * tau <= E_k + g.
Proof.
  certify (Certificate [] (Combination [term (1 # 2) (Int 1) [2; 13]%nat; term (1 # 2) (Int 1) [3; 12]%nat;
    term (1 # 2) (Int 1) [4; 7]%nat; term (1 # 2) (Int 1) [5; 8]%nat] None)).
Qed.

Lemma II_2g_57 :
  forall g P_k L_k E_k : R,
  g >= 0 -> P_k - L_k <= E_k -> L_k - P_k <= E_k -> E_k >= 0 -> P_k <= 1 -> P_k >= -1 -> L_k <= 1 ->
  L_k >= -1 ->
  E_k + g >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 3 0] (Int 1))).
Qed.

Lemma II_2g_58 :
  forall tau P_k L_k E_k : R,
  tau <= 1 -> tau >= -1 -> P_k - L_k <= E_k -> L_k - P_k <= E_k -> E_k >= 0 -> P_k <= 1 -> P_k >= -1 ->
  L_k <= 1 -> L_k >= -1 ->
  P_k * tau <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 1; between 1 (-1) 1] (Int 1))).
Qed.

Lemma II_2g_59 :
  forall tau P_k L_k E_k : R,
  tau <= 1 -> tau >= -1 -> P_k - L_k <= E_k -> L_k - P_k <= E_k -> E_k >= 0 -> P_k <= 1 -> P_k >= -1 ->
  L_k <= 1 -> L_k >= -1 ->
  P_k * tau >= -1.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 1; between 1 (-1) 1] (Int 1))).
Qed.

Lemma II_2g_60 :
  forall delta P_k L_k E_k : R,
  delta <= 1 -> delta >= -1 -> P_k - L_k <= E_k -> L_k - P_k <= E_k -> E_k >= 0 -> P_k <= 1 -> P_k >= -1 ->
  L_k <= 1 -> L_k >= -1 ->
  L_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 1; between 2 (-1) 1] (Int 1))).
Qed.

Lemma II_2g_61 :
  forall delta P_k L_k E_k : R,
  delta <= 1 -> delta >= -1 -> P_k - L_k <= E_k -> L_k - P_k <= E_k -> E_k >= 0 -> P_k <= 1 -> P_k >= -1 ->
  L_k <= 1 -> L_k >= -1 ->
  L_k * delta >= -1.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 1; between 2 (-1) 1] (Int 1))).
Qed.

Lemma II_2g_62 :
  forall M L P E : R,
  M >= 2 -> L > 0 -> L <= 1 -> L >= -1 -> L * L >= 0 -> P - L <= E -> L - P <= E -> E >= 0 -> P <= 1 ->
  P >= -1 ->
  M <> 0 /\
  (1 + (M - 1) * L) / M <= (1 + (M - 1) * P) / M + E.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Substitute 2 1 (Var 1 + Int
    (-1) * Var 3 + Int 0) (Coefficients [above 0 2; above 2 0; above 3 0] (Int 1)))).
Qed.

Lemma II_2g_63 :
  forall M L P E : R,
  M >= 2 -> L > 0 -> L <= 1 -> L >= -1 -> L * L >= 0 -> P - L <= E -> L - P <= E -> E >= 0 -> P <= 1 ->
  P >= -1 ->
  M <> 0 /\
  (1 + (M - 1) * P) / M - (1 + (M - 1) * L) / M <= E.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Substitute 2 (-1) (Var 1 +
    Var 3 + Int (-1) * Int 0) (Coefficients [above 0 2; above 2 0; above 3 0] (Int 1)))).
Qed.

Lemma II_2g_64 :
  exists M delta_1 delta_2 a_1 a_2 : R,
  (M = 2 /\ delta_1 = -1 / 2 /\ delta_2 = 1 / 4 /\ a_1 = 0 /\ a_2 = 1) /\ (M - 1) * delta_1 >= -1 /\
  (M - 1) * delta_2 >= -1 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ a_1 >= 0 /\ a_2 >= 0 /\ a_1 <= 1 /\
  a_2 <= 1 /\ a_1 * delta_1 >= 0 /\ a_2 * delta_2 >= 0 /\ (1 - a_1) * delta_1 <= 0 /\
  (1 - a_2) * delta_2 <= 0 /\
  1 + (M - 1) * delta_2 * delta_1 <> 0 /\
  ~ (a_2 * ((delta_2 + delta_1 + (M - 2) * delta_2 * delta_1) / (1 + (M - 1) * delta_2 * delta_1)) >= 0).
Proof.
  exists (2), (-1 / 2), (1 / 4), (0), (1).
  decide_numbers.
Qed.

Lemma II_2g_65 :
  exists delta_1 delta_2 M a_1 a_2 : R,
  (delta_1 = -9 / 10 /\ delta_2 = -9 / 10 /\ M = 3 /\ a_1 = 0 /\ a_2 = 0) /\ delta_1 <= 1 /\ delta_2 <= 1 /\
  M >= 2 /\ delta_1 * delta_2 > 0 /\ a_1 >= 0 /\ a_2 >= 0 /\ a_1 <= 1 /\ a_2 <= 1 /\ a_1 * delta_1 >= 0 /\
  a_2 * delta_2 >= 0 /\ (1 - a_1) * delta_1 <= 0 /\ (1 - a_2) * delta_2 <= 0 /\
  ~ ((M - 1) * a_1 * (1 - delta_1) + (1 - a_1) * (1 + (M - 1) * delta_1) >= 0).
Proof.
  exists (-9 / 10), (-9 / 10), (3), (0), (0).
  decide_numbers.
Qed.

Lemma II_2g_66 :
  exists M delta_1 delta_2 a_1 a_2 : R,
  (M = 2 /\ delta_1 = 2 /\ delta_2 = 2 /\ a_1 = 1 /\ a_2 = 1) /\ (M - 1) * delta_1 >= -1 /\
  (M - 1) * delta_2 >= -1 /\ M >= 2 /\ delta_1 * delta_2 > 0 /\ a_1 >= 0 /\ a_2 >= 0 /\ a_1 <= 1 /\
  a_2 <= 1 /\ a_1 * delta_1 >= 0 /\ a_2 * delta_2 >= 0 /\ (1 - a_1) * delta_1 <= 0 /\
  (1 - a_2) * delta_2 <= 0 /\
  ~ ((M - 1) * a_1 * (1 - delta_1) + (1 - a_1) * (1 + (M - 1) * delta_1) >= 0).
Proof.
  exists (2), (2), (2), (1), (1).
  decide_numbers.
Qed.

Lemma II_2g_67 :
  exists M delta_1 delta_2 a_1 a_2 : R,
  (M = -4 /\ delta_1 = 1 / 10 /\ delta_2 = 1 / 10 /\ a_1 = 1 /\ a_2 = 1) /\ (M - 1) * delta_1 >= -1 /\
  (M - 1) * delta_2 >= -1 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ delta_1 * delta_2 > 0 /\ a_1 >= 0 /\ a_2 >= 0 /\
  a_1 <= 1 /\ a_2 <= 1 /\ a_1 * delta_1 >= 0 /\ a_2 * delta_2 >= 0 /\ (1 - a_1) * delta_1 <= 0 /\
  (1 - a_2) * delta_2 <= 0 /\
  ~ ((M - 1) * a_1 * (1 - delta_1) + (1 - a_1) * (1 + (M - 1) * delta_1) >= 0).
Proof.
  exists (-4), (1 / 10), (1 / 10), (1), (1).
  decide_numbers.
Qed.

Lemma II_2g_68 :
  exists M delta_1 delta_2 a_1 a_2 : R,
  (M = 2 /\ delta_1 = -1 / 2 /\ delta_2 = -1 / 2 /\ a_1 = -1 /\ a_2 = -1) /\ (M - 1) * delta_1 >= -1 /\
  (M - 1) * delta_2 >= -1 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ delta_1 * delta_2 > 0 /\ a_1 <= 1 /\
  a_2 <= 1 /\ a_1 * delta_1 >= 0 /\ a_2 * delta_2 >= 0 /\ (1 - a_1) * delta_1 <= 0 /\
  (1 - a_2) * delta_2 <= 0 /\
  ~ ((M - 1) * a_1 * (1 - delta_1) + (1 - a_1) * (1 + (M - 1) * delta_1) >= 0).
Proof.
  exists (2), (-1 / 2), (-1 / 2), (-1), (-1).
  decide_numbers.
Qed.

Lemma II_2g_69 :
  exists M delta_1 delta_2 a_1 a_2 : R,
  (M = 2 /\ delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ a_1 = 2 /\ a_2 = 2) /\ (M - 1) * delta_1 >= -1 /\
  (M - 1) * delta_2 >= -1 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ delta_1 * delta_2 > 0 /\ a_1 >= 0 /\
  a_2 >= 0 /\ a_1 * delta_1 >= 0 /\ a_2 * delta_2 >= 0 /\ (1 - a_1) * delta_1 <= 0 /\
  (1 - a_2) * delta_2 <= 0 /\
  ~ ((M - 1) * a_1 * (1 - delta_1) + (1 - a_1) * (1 + (M - 1) * delta_1) >= 0).
Proof.
  exists (2), (1 / 2), (1 / 2), (2), (2).
  decide_numbers.
Qed.

Lemma II_2g_70 :
  exists M delta_1 delta_2 a_1 a_2 : R,
  (M = 2 /\ delta_1 = -1 / 2 /\ delta_2 = -1 / 2 /\ a_1 = 1 /\ a_2 = 1) /\ (M - 1) * delta_1 >= -1 /\
  (M - 1) * delta_2 >= -1 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ delta_1 * delta_2 > 0 /\ a_1 >= 0 /\
  a_2 >= 0 /\ a_1 <= 1 /\ a_2 <= 1 /\ (1 - a_1) * delta_1 <= 0 /\ (1 - a_2) * delta_2 <= 0 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ (a_1 * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2)) >= 0).
Proof.
  exists (2), (-1 / 2), (-1 / 2), (1), (1).
  decide_numbers.
Qed.

Lemma II_2g_71 :
  exists M delta_1 delta_2 a_1 a_2 : R,
  (M = 2 /\ delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ a_1 = 0 /\ a_2 = 0) /\ (M - 1) * delta_1 >= -1 /\
  (M - 1) * delta_2 >= -1 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ delta_1 * delta_2 > 0 /\ a_1 >= 0 /\
  a_2 >= 0 /\ a_1 <= 1 /\ a_2 <= 1 /\ a_1 * delta_1 >= 0 /\ a_2 * delta_2 >= 0 /\
  1 + (M - 1) * delta_1 * delta_2 <> 0 /\
  ~ ((1 - a_1) * ((delta_1 + delta_2 + (M - 2) * delta_1 * delta_2) / (1 + (M - 1) * delta_1 * delta_2)) <= 0).
Proof.
  exists (2), (1 / 2), (1 / 2), (0), (0).
  decide_numbers.
Qed.
