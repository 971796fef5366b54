(* Theorem II.2t: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2t_1 :
  forall x M h : R,
  x >= -1 -> M >= 2 -> h > 0 -> (M - 1) * x <= 1 - h ->
  (M - 1) * x < 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2]%nat; term 1 (Int 1) [3]%nat] None)).
Qed.

Lemma II_2t_2 :
  forall x M h : R,
  x >= -1 -> M >= 2 -> h > 0 -> (M - 1) * x <= 1 - h -> (M - 1) * x < 1 ->
  x < 1.
Proof.
  certify (Certificate [] (Combination [term 2 (Int 1) [4]%nat; term 1 (Int 1) [0; 1]%nat] (multiplied_by (Var
    1) (Combination [term 2 (Int 1) []%nat; term 1 (Int 1) [1]%nat] None)))).
Qed.

Lemma II_2t_3 :
  forall g delta : R,
  g <= delta -> delta <= 1 -> g > 0 -> g < 1 ->
  delta > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma II_2t_4 :
  forall g delta : R,
  g <= delta -> delta <= 1 -> g > 0 -> g < 1 -> delta > 0 ->
  delta >= g.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2t_5 :
  forall delta g : R,
  delta >= g -> delta <= 1 -> g > 0 -> g < 1 -> delta > 0 ->
  delta >= g.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2t_6 :
  forall g : R,
  g > 0 -> g < 1 ->
  g > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2t_7 :
  forall g : R,
  g > 0 -> g < 1 ->
  g <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2t_8 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2t_9 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2t_10 :
  forall delta g P_k G_k : R,
  delta >= g -> delta <= 1 -> g > 0 -> g < 1 -> delta > 0 -> P_k >= G_k -> G_k > 0 -> G_k <= 1 -> P_k > 0 ->
  P_k <= 1 ->
  P_k * delta >= G_k * g.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 1 (Var 3 + Int 0)
    (Coefficients [between 0 0 1; above 1 0; above 2 0; between 3 0 1] (Int 1))))).
Qed.

Lemma II_2t_11 :
  forall g P_k G_k : R,
  g > 0 -> g < 1 -> P_k >= G_k -> G_k > 0 -> G_k <= 1 -> P_k > 0 -> P_k <= 1 ->
  G_k * g > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_2t_12 :
  forall g P_k G_k : R,
  g > 0 -> g < 1 -> P_k >= G_k -> G_k > 0 -> G_k <= 1 -> P_k > 0 -> P_k <= 1 ->
  G_k * g <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_2t_13 :
  forall delta P_k G_k : R,
  delta <= 1 -> delta > 0 -> P_k >= G_k -> G_k > 0 -> G_k <= 1 -> P_k > 0 -> P_k <= 1 ->
  P_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2t_14 :
  forall delta P_k G_k : R,
  delta <= 1 -> delta > 0 -> P_k >= G_k -> G_k > 0 -> G_k <= 1 -> P_k > 0 -> P_k <= 1 ->
  P_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition II_2t_15 := II_2t_8.

Definition II_2t_16 := II_2t_9.

Lemma II_2t_17 :
  forall delta rest_k : R,
  delta <= 1 -> delta > 0 -> rest_k > 0 -> rest_k <= 1 ->
  rest_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2t_18 :
  forall delta rest_k : R,
  delta <= 1 -> delta > 0 -> rest_k > 0 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2t_19 :
  forall delta P G rest : R,
  delta <= 1 -> delta > 0 -> P >= G -> G > 0 -> G <= 1 -> P > 0 -> P <= 1 -> rest > 0 -> rest <= 1 ->
  P = delta * rest ->
  rest >= G.
Proof.
  certify (Certificate [] (Eliminate 9 1 (Substitute 2 (-1) (Int (-1) * Int 0 + Var 0 * Var 3) (Coefficients
    [between 0 0 1; above 2 0; between 3 0 1] (Int 1))))).
Qed.

Lemma II_2t_20 :
  forall x delta M P rest : R,
  x >= -1 -> delta <= 1 -> M >= 2 -> (M - 1) * x < 1 -> x < 1 -> delta > 0 -> P > 0 -> P <= 1 -> rest > 0 ->
  rest <= 1 -> P = delta * rest ->
  1 - (M - 1) * x * P <> 0 /\
  1 - (M - 1) * x * delta * rest <> 0 /\
  -(-x + P - (M - 2) * x * P) / (1 - (M - 1) * x * P) = -(-x + delta * rest - (M - 2) * x * delta * rest) / (1
    - (M - 1) * x * delta * rest).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 3 + Var 0 * Var 2 * Var 3) Lt (Eliminate
    10 3 (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [3; 6]%nat] None)); divided_by (Int (-1) + Int
    (-1) * Var 0 * Var 1 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4) Lt (Eliminate 10 3 (Combination [term 1 (Int
    1) [7]%nat; term 1 (Int 1) [3; 6]%nat] None))] (Eliminate 10 3 Identity)).
Qed.

Lemma II_2t_21 :
  forall x delta M rest : R,
  x >= -1 -> delta <= 1 -> M >= 2 -> (M - 1) * x < 1 -> x < 1 -> delta > 0 -> rest > 0 -> rest <= 1 ->
  1 - (M - 1) * delta * x * rest > 0.
Proof.
  certify (Certificate [] (Combination [term (1 # 2) (Int 1) [0; 7]%nat; term 1 (Int 1) [1; 6]%nat; term (1 #
    2) (Int 1) [4; 7]%nat; term 1 (Int 1) [3; 5; 6]%nat] None)).
Qed.

Lemma II_2t_22 :
  forall x M P : R,
  x >= -1 -> M >= 2 -> (M - 1) * x < 1 -> x < 1 -> P > 0 -> P <= 1 ->
  1 - (M - 1) * x * P <> 0 /\
  -(-x + P - (M - 2) * x * P) / (1 - (M - 1) * x * P) >= -1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Lt
    (Combination [term (1 # 2) (Int 1) [0; 5]%nat; term 1 (Int 1) [2; 4]%nat; term (1 # 2) (Int 1) [3; 5]%nat]
    None)] (Coefficients [between 0 (-1) 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_2t_23 :
  forall x M P : R,
  x >= -1 -> M >= 2 -> (M - 1) * x < 1 -> x < 1 -> P > 0 -> P <= 1 ->
  1 - (M - 1) * x * P <> 0 /\
  -(-x + P - (M - 2) * x * P) / (1 - (M - 1) * x * P) <= x.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Lt
    (Combination [term (1 # 2) (Int 1) [0; 5]%nat; term 1 (Int 1) [2; 4]%nat; term (1 # 2) (Int 1) [3; 5]%nat]
    None)] (Factors (-1) [factor (Var 2) 1 Gt (FromHypothesis 4); factor (Int 1 + Var 0) 1 Ge (FromHypothesis
    0); factor (Int (-1) + Int (-1) * Var 0 + Var 0 * Var 1) 1 Lt (FromHypothesis 2)])).
Qed.

Lemma II_2t_24 :
  forall x M h x_next : R,
  x >= -1 -> M >= 2 -> h > 0 -> (M - 1) * x <= 1 - h -> (M - 1) * x < 1 -> x < 1 -> x_next <= x ->
  (M - 1) * x_next <= 1 - h.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Int 1 + Var 0 + Int (-1) * Int 0 + Int (-1) * Var 0 * Var 1)
    (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [above 1 2; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_2t_25 :
  forall x delta M rest : R,
  x >= -1 -> delta <= 1 -> M >= 2 -> (M - 1) * x < 1 -> x < 1 -> delta > 0 -> rest > 0 -> rest <= 1 ->
  1 - (M - 1) * delta * x * rest <> 0 /\
  (delta - x * rest - (M - 2) * delta * x * rest) / (1 - (M - 1) * delta * x * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 1 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (Combination [term (1 # 2) (Int 1) [0; 7]%nat; term 1 (Int 1) [1; 6]%nat; term (1 # 2) (Int 1) [4;
    7]%nat; term 1 (Int 1) [3; 5; 6]%nat] None)] (Coefficients [between 0 (-1) 1; between 1 0 1; between 3 0
    1] (Int 1))).
Qed.

Lemma II_2t_26 :
  forall g delta M : R,
  g <= delta -> delta <= 1 -> M >= 2 -> g > 0 -> g < 1 -> delta > 0 ->
  (1 + (M - 1) * delta) * (1 - g) - (1 + (M - 1) * g) * (1 - delta) >= 0.
Proof.
  certify (Certificate [] (Factors (-1) [factor (Var 2) 1 Gt (Coefficients [above 2 2] (Int 1)); factor (Var 0
    + Int (-1) * Var 1) 1 Le (FromHypothesis 0)])).
Qed.

Lemma II_2t_27 :
  forall x delta g M : R,
  x >= -1 -> delta >= g -> delta <= 1 -> M >= 2 -> g > 0 -> g < 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x) ->
  (M - 1) * x < 1 -> x < 1 -> delta > 0 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) - (1 + (M - 1) * g) * (1 - delta) * (1 + x) >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 6)).
Qed.

Lemma II_2t_28 :
  forall rest U V : R,
  rest > 0 -> rest <= 1 -> U >= 0 -> V >= 0 ->
  (1 - rest) * U + rest * V >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma II_2t_29 :
  forall x delta g M rest : R,
  x >= -1 -> delta >= g -> delta <= 1 -> M >= 2 -> g > 0 -> g < 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x) ->
  (M - 1) * x < 1 -> x < 1 -> delta > 0 -> rest > 0 -> rest <= 1 ->
  (1 - rest) * ((1 + (M - 1) * delta) * (1 - g) - (1 + (M - 1) * g) * (1 - delta)) + rest * ((1 + (M - 1) *
    delta) * (1 - (M - 1) * x) * (1 - g) - (1 + (M - 1) * g) * (1 - delta) * (1 + x)) >= 0 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x * rest) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x *
    rest).
Proof.
  certify (Certificate [] (FromHypothesis 12)).
Qed.

Lemma II_2t_30 :
  forall x delta g M rest : R,
  x >= -1 -> delta >= g -> delta <= 1 -> M >= 2 -> g > 0 -> g < 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x) ->
  (M - 1) * x < 1 -> x < 1 -> delta > 0 -> rest > 0 -> rest <= 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x * rest) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x *
    rest) ->
  1 - (M - 1) * delta * x * rest <> 0 /\
  (delta - x * rest - (M - 2) * delta * x * rest) / (1 - (M - 1) * delta * x * rest) >= g.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 1 * Var 4 + Var 0 * Var 1 * Var 3 * Var
    4) Lt (Combination [term (1 # 2) (Int 1) [0; 11]%nat; term (1 # 2) (Int 1) [8; 11]%nat; term (1 # 2) (Int
    1) [0; 2; 10]%nat; term (1 # 2) (Int 1) [2; 8; 10]%nat; term 1 (Int 1) [7; 9; 10]%nat] None)] (Combination
    [term 1 (Int 1) [12]%nat] (multiplied_by (Var 3) (Coefficients [above 3 2] (Int 1))))).
Qed.

Lemma II_2t_31 :
  forall x delta g M : R,
  x >= -1 -> delta >= g -> delta <= 1 -> M >= 2 -> g > 0 -> g < 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x) ->
  (M - 1) * x < 1 -> x < 1 -> delta > 0 ->
  delta - x > (M - 2) * delta * x.
Proof.
  certify (Certificate [] (Split (Int (-1) * Var 0 + Var 1 + Int 2 * Var 0 * Var 1 + Int (-1) * Var 0 * Var 1
    * Var 3) [case Gt (FromHypothesis 10); case Le (Contradiction 6 (Factors (-1) [factor (Var 3) 1 Gt
    (Coefficients [above 3 2] (Int 1)); factor (Int (-1) * Var 0 + Var 1 + Int (-1) * Var 2 + Int 2 * Var 0 *
    Var 1 + Int (-1) * Var 0 * Var 1 * Var 2 + Int (-1) * Var 0 * Var 1 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) 1 Lt (Combination [term 1 (Int 1) [9]%nat; term 1 (Int 1) [4; 9]%nat; term 1 (Int 1) [2; 4; 7]%nat;
    term 2 (Int 1) [4; 6; 8]%nat] None)]))])).
Qed.

Lemma II_2t_32 :
  forall x delta M rest : R,
  x >= -1 -> delta <= 1 -> M >= 2 -> (M - 1) * x < 1 -> x < 1 -> delta > 0 -> rest > 0 -> rest <= 1 ->
  delta - x > (M - 2) * delta * x ->
  delta - x >= (M - 2) * delta * x * rest.
Proof.
  certify (Certificate [] (Split (Var 0) [case Ge (Combination [term 1 (Int 1) [8]%nat; term 1 (Int 1) [2; 5;
    7; 9]%nat] None); case Le (Coefficients [between 0 (-1) 0; between 1 0 1; above 2 2; between 3 0 1] (Int
    1))])).
Qed.

Lemma II_2t_33 :
  forall x delta g M : R,
  x >= -1 -> delta >= g -> delta <= 1 -> M >= 2 -> g > 0 -> g < 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x) ->
  (M - 1) * x < 1 -> x < 1 -> delta > 0 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x).
Proof.
  certify (Certificate [] (FromHypothesis 6)).
Qed.

Lemma II_2t_34 :
  forall x delta g M : R,
  x >= -1 -> delta >= g -> delta <= 1 -> M >= 2 -> g > 0 -> g < 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x) ->
  (M - 1) * x < 1 -> x < 1 -> delta > 0 ->
  (1 + (M - 1) * g) * (1 - delta) * (1 + x) >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 1; between 1 0 1; between 2 0 1; above 3 2] (Int 1))).
Qed.

Lemma II_2t_35 :
  forall x delta M rest : R,
  x >= -1 -> delta <= 1 -> M >= 2 -> (M - 1) * x < 1 -> x < 1 -> delta > 0 -> rest > 0 -> rest <= 1 ->
  delta - x >= (M - 2) * delta * x * rest ->
  (1 - (M - 1) * x * rest) * (1 + (M - 1) * delta * rest) >= (1 + x * rest) * (1 - delta * rest).
Proof.
  certify (Certificate [] (Factors (-1) [factor (Var 3) 1 Gt (FromHypothesis 6); factor (Var 2) 1 Gt
    (Coefficients [above 2 2] (Int 1)); factor (Var 0 + Int (-1) * Var 1 + Int (-2) * Var 0 * Var 1 * Var 3 +
    Var 0 * Var 1 * Var 2 * Var 3) 1 Le (FromHypothesis 8)])).
Qed.

Lemma II_2t_36 :
  forall x delta rest : R,
  x >= -1 -> delta <= 1 -> x < 1 -> delta > 0 -> rest > 0 -> rest <= 1 ->
  (1 + x * rest) * (1 - delta * rest) >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 1; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_2t_37 :
  forall A B C E : R,
  A >= B -> B >= 0 -> C >= E -> E >= 0 ->
  A * C >= B * E.
Proof.
  certify (Certificate [] (Substitute 0 1 (Var 1 + Int 0) (Substitute 2 1 (Var 3 + Int 0) (Coefficients [above
    0 0; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_2t_38 :
  forall x delta g M rest : R,
  x >= -1 -> delta >= g -> delta <= 1 -> M >= 2 -> g > 0 -> g < 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x) ->
  (M - 1) * x < 1 -> x < 1 -> delta > 0 -> rest > 0 -> rest <= 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) * (1 - (M - 1) * x * rest) * (1 + (M - 1) * delta *
    rest) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x) * (1 + x * rest) * (1 - delta * rest) ->
  1 - (M - 1) * delta * x * rest > 0 ->
  1 - (M - 1) * delta * x * rest <> 0 /\
  1 - (M - 1) * x * delta * rest <> 0 /\
  (1 + (M - 1) * ((delta - x * rest - (M - 2) * delta * x * rest) / (1 - (M - 1) * delta * x * rest))) * (1 +
    (M - 1) * ((-x + delta * rest - (M - 2) * x * delta * rest) / (1 - (M - 1) * x * delta * rest))) * (1 - g)
    >= (1 + (M - 1) * g) * (1 - (delta - x * rest - (M - 2) * delta * x * rest) / (1 - (M - 1) * delta * x *
    rest)) * (1 - (-x + delta * rest - (M - 2) * x * delta * rest) / (1 - (M - 1) * x * delta * rest)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 1 * Var 4 + Var 0 * Var 1 * Var 3 * Var
    4) Lt (FromHypothesis 13)] (FromHypothesis 12)).
Qed.

Lemma II_2t_39 :
  forall M g delta_next x_here x_next : R,
  M >= 2 -> g > 0 -> g < 1 ->
  (1 + (M - 1) * delta_next) * (1 - (M - 1) * x_here) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta_next) * (1 +
    x_here) ->
  x_next = x_here ->
  (1 + (M - 1) * delta_next) * (1 - (M - 1) * x_next) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta_next) * (1 +
    x_next).
Proof.
  certify (Certificate [] (Eliminate 4 4 (FromHypothesis 3))).
Qed.

Lemma II_2t_40 :
  forall x M h : R,
  x >= -1 -> M >= 2 -> h > 0 -> (M - 1) * x <= 1 - h -> (M - 1) * x < 1 -> x < 1 ->
  1 - (M - 1) * x >= h.
Proof.
  certify (Certificate [] (FromHypothesis 3)).
Qed.

Lemma II_2t_41 :
  forall h P G r : R,
  h > 0 -> P >= G -> G > 0 -> G <= 1 -> P > 0 -> P <= 1 -> r >= h ->
  P * r >= G * h.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Var 1 + Int (-1) * Int 0) (Substitute 3 1 (Var 0 + Int 0)
    (Coefficients [above 0 0; between 1 0 1; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_2t_42 :
  forall x M h P G : R,
  x >= -1 -> M >= 2 -> h > 0 -> (M - 1) * x <= 1 - h -> (M - 1) * x < 1 -> x < 1 -> P >= G -> G > 0 ->
  G <= 1 -> P > 0 -> P <= 1 -> P * (1 - (M - 1) * x) >= G * h ->
  P * (1 - (M - 1) * x) >= G * h.
Proof.
  certify (Certificate [] (FromHypothesis 11)).
Qed.

Lemma II_2t_43 :
  forall x h e G q : R,
  x >= -1 -> h > 0 -> e > 0 -> 1 + x >= e -> x < 1 -> G > 0 -> G <= 1 -> q >= G * h ->
  q * (1 + x) >= G * h * e.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Int 1 + Var 0 + Int (-1) * Int 0) (Substitute 4 1 (Int 0 + Var 1
    * Var 3) (Coefficients [between 0 (-1) 1; above 1 0; above 2 0; between 3 0 1; above 4 0] (Int 1))))).
Qed.

Lemma II_2t_44 :
  forall x M h e P G : R,
  x >= -1 -> M >= 2 -> h > 0 -> (M - 1) * x <= 1 - h -> e > 0 -> 1 + x >= e -> (M - 1) * x < 1 -> x < 1 ->
  P >= G -> G > 0 -> G <= 1 -> P > 0 -> P <= 1 -> P * (1 - (M - 1) * x) * (1 + x) >= G * h * e ->
  P * (1 - (M - 1) * x) * (1 + x) >= G * h * e.
Proof.
  certify (Certificate [] (FromHypothesis 13)).
Qed.

Lemma II_2t_45 :
  forall x M P : R,
  x >= -1 -> M >= 2 -> (M - 1) * x < 1 -> x < 1 -> P > 0 -> P <= 1 ->
  1 - (M - 1) * x * P <> 0 /\
  -M * ((-x + P - (M - 2) * x * P) / (1 - (M - 1) * x * P)) <= M * x - P * (1 - (M - 1) * x) * (1 + x).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 2 + Var 0 * Var 1 * Var 2) Lt
    (Combination [term (1 # 2) (Int 1) [0; 5]%nat; term 1 (Int 1) [2; 4]%nat; term (1 # 2) (Int 1) [3; 5]%nat]
    None)] (Factors (-1) [factor (Var 2) 1 Gt (FromHypothesis 4); factor (Int (-1) + Var 1) 1 Gt (Coefficients
    [above 1 2] (Int 1)); factor (Int 1 + Var 0) 1 Ge (FromHypothesis 0); factor (Int 1 + Var 0 * Var 2) 1 Ge
    (Coefficients [between 0 (-1) 1; between 2 0 1] (Int 1)); factor (Int (-1) + Int (-1) * Var 0 + Var 0 *
    Var 1) 1 Lt (FromHypothesis 2)])).
Qed.

Lemma II_2t_46 :
  forall x M h e P G x_next : R,
  x >= -1 -> M >= 2 -> h > 0 -> (M - 1) * x <= 1 - h -> e > 0 -> 1 + x >= e -> (M - 1) * x < 1 -> x < 1 ->
  P >= G -> G > 0 -> G <= 1 -> P > 0 -> P <= 1 -> P * (1 - (M - 1) * x) * (1 + x) >= G * h * e ->
  M * x_next <= M * x - P * (1 - (M - 1) * x) * (1 + x) ->
  M <> 0 /\
  1 + x_next <= 1 + x - G * h * e / M.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Combination [term 1 (Int 1)
    [14]%nat; term 1 (Int 1) [13]%nat] None)).
Qed.

Lemma II_2t_47 :
  forall M h e G : R,
  M >= 2 -> h > 0 -> e > 0 -> G > 0 -> G <= 1 ->
  M <> 0 /\
  G * h * e / M > 0.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 1 0;
    above 2 0; between 3 0 1] (Int 1))).
Qed.

Lemma II_2t_48 :
  forall x : R,
  x >= -1 -> x < 1 ->
  1 + x >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2t_49 :
  forall x : R,
  x >= -1 -> x < 1 ->
  x <= x.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2t_50 :
  forall x : R,
  x >= -1 -> x < 1 ->
  -1 - x <= 1 + x.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2t_51 :
  forall x x_next : R,
  x >= -1 -> x < 0 -> x < 1 -> x_next <= x ->
  x_next < 0.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [between 0 (-1) 0; above
    1 0] (Int 1)))).
Qed.

Lemma II_2t_52 :
  forall x : R,
  x >= -1 -> x < 0 -> x < 1 ->
  -x = -x.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2t_53 :
  forall x : R,
  x >= -1 -> x < 0 -> x < 1 ->
  -x > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2t_54 :
  forall x y c : R,
  x >= -1 -> x < 0 -> y >= c -> c > 0 -> c <= 1 -> x < 1 -> y = -x ->
  -x >= c.
Proof.
  certify (Certificate [] (Eliminate 6 1 (FromHypothesis 2))).
Qed.

Lemma II_2t_55 :
  forall x c x_next : R,
  x >= -1 -> x < 0 -> c > 0 -> c <= 1 -> x < 1 -> -x >= c -> x_next <= x ->
  -x_next >= c.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Int (-1) * Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 +
    Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma II_2t_56 :
  forall x c G rest : R,
  x >= -1 -> x < 0 -> c > 0 -> c <= 1 -> x < 1 -> G > 0 -> G <= 1 -> rest > 0 -> rest <= 1 -> -x >= c ->
  rest >= G ->
  -x * rest >= c * G.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Int (-1) * Var 0 + Int (-1) * Int 0) (Substitute 3 1 (Var 2 +
    Int 0) (Coefficients [between 0 (-1) 0; above 1 0; between 2 0 1; above 3 0] (Int 1))))).
Qed.

Lemma II_2t_57 :
  forall x c G rest : R,
  x >= -1 -> x < 0 -> c > 0 -> c <= 1 -> x < 1 -> G > 0 -> G <= 1 -> rest > 0 -> rest <= 1 ->
  -x * rest >= c * G ->
  -x * rest >= c * G.
Proof.
  certify (Certificate [] (FromHypothesis 9)).
Qed.

Lemma II_2t_58 :
  forall x rest : R,
  x >= -1 -> x < 0 -> x < 1 -> rest > 0 -> rest <= 1 ->
  -x * rest <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 0; between 1 0 1] (Int 1))).
Qed.

Lemma II_2t_59 :
  forall delta M c G z : R,
  delta <= 1 -> M >= 2 -> c > 0 -> c <= 1 -> delta > 0 -> G > 0 -> G <= 1 -> z >= c * G -> z <= 1 ->
  1 - z <= (1 - c * G) * (1 + (M - 1) * delta * z).
Proof.
  certify (Certificate [] (Substitute 4 1 (Int 0 + Var 2 * Var 3) (Coefficients [between 0 0 1; above 1 2;
    between 2 0 1; between 3 0 1; above 4 0] (Int 1)))).
Qed.

Lemma II_2t_60 :
  forall x delta M c G rest : R,
  x >= -1 -> delta <= 1 -> M >= 2 -> x < 0 -> c > 0 -> c <= 1 -> (M - 1) * x < 1 -> x < 1 -> delta > 0 ->
  G > 0 -> G <= 1 -> rest > 0 -> rest <= 1 ->
  1 + x * rest <= (1 - c * G) * (1 - (M - 1) * delta * x * rest) -> 1 - (M - 1) * delta * x * rest > 0 ->
  1 - (M - 1) * delta * x * rest <> 0 /\
  1 - (delta - x * rest - (M - 2) * delta * x * rest) / (1 - (M - 1) * delta * x * rest) <= (1 - c * G) * (1 -
    delta).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 1 * Var 5 + Var 0 * Var 1 * Var 2 * Var
    5) Lt (FromHypothesis 14)] (Factors (-1) [factor (Int (-1) + Var 1) 1 Le (FromHypothesis 1); factor (Int
    (-1) * Var 0 * Var 5 + Int (-1) * Var 3 * Var 4 + Var 0 * Var 1 * Var 5 + Int (-1) * Var 0 * Var 1 * Var 2
    * Var 5 + Int (-1) * Var 0 * Var 1 * Var 3 * Var 4 * Var 5 + Var 0 * Var 1 * Var 2 * Var 3 * Var 4 * Var
    5) 1 Ge (FromHypothesis 13)])).
Qed.

Lemma II_2t_61 :
  forall x M c P G : R,
  x >= -1 -> M >= 2 -> x < 0 -> c > 0 -> c <= 1 -> (M - 1) * x < 1 -> x < 1 -> P >= G -> G > 0 -> G <= 1 ->
  P > 0 -> P <= 1 ->
  1 - (M - 1) * x * P <> 0 /\
  1 - (-x + P - (M - 2) * x * P) / (1 - (M - 1) * x * P) <= (1 - c * G) * (1 + x).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 3 + Var 0 * Var 1 * Var 3) Lt
    (Coefficients [between 0 (-1) 0; above 1 2; between 3 0 1] (Int 1))] (Factors 1 [factor (Int 1 + Var 0) 1
    Ge (FromHypothesis 0); factor (Var 3 + Var 0 * Var 3 + Int (-1) * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1
    * Var 3 + Int (-1) * Var 0 * Var 2 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 3 * Var 4) 1 Ge
    (Substitute 4 (-1) (Var 3 + Int (-1) * Int 0) (Coefficients [between 0 (-1) 0; above 1 2; between 2 0 1;
    between 3 0 1; above 4 0] (Int 1)))])).
Qed.

Lemma II_2t_62 :
  forall x delta c G delta_next x_next : R,
  x >= -1 -> delta <= 1 -> x < 0 -> c > 0 -> c <= 1 -> x < 1 -> delta > 0 -> G > 0 -> G <= 1 ->
  1 - delta_next <= (1 - c * G) * (1 - delta) -> 1 + x_next <= (1 - c * G) * (1 + x) ->
  2 - delta_next + x_next <= (1 - c * G) * (2 - delta + x).
Proof.
  certify (Certificate [] (Substitute 4 1 (Var 1 + Int 0 + Var 2 * Var 3 + Int (-1) * Var 1 * Var 2 * Var 3)
    (Substitute 5 (-1) (Var 0 + Int (-1) * Int 0 + Int (-1) * Var 2 * Var 3 + Int (-1) * Var 0 * Var 2 * Var
    3) (Coefficients [above 4 0; above 5 0] (Int 1))))).
Qed.

Lemma II_2t_63 :
  forall x delta : R,
  x >= -1 -> delta <= 1 -> x < 0 -> x < 1 -> delta > 0 ->
  2 - delta + x >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 0; between 1 0 1] (Int 1))).
Qed.

Lemma II_2t_64 :
  forall c G : R,
  c > 0 -> c <= 1 -> G > 0 -> G <= 1 ->
  1 - c * G >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2t_65 :
  forall c G : R,
  c > 0 -> c <= 1 -> G > 0 -> G <= 1 ->
  1 - c * G < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition II_2t_66 := II_2t_9.

Lemma II_2t_67 :
  forall x delta : R,
  x >= -1 -> delta <= 1 -> x < 0 -> x < 1 -> delta > 0 ->
  2 - delta + x >= 1 + x * delta.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 0; between 1 0 1] (Int 1))).
Qed.

Definition II_2t_68 := II_2t_9.

Lemma II_2t_69 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2t_70 :
  forall x delta W_k P_k : R,
  x >= -1 -> delta <= 1 -> x < 0 -> x < 1 -> delta > 0 -> W_k >= 1 + x * P_k -> P_k <= 1 -> P_k >= 0 ->
  W_k + 2 - delta + x >= 1 + x * P_k * delta.
Proof.
  certify (Certificate [] (Substitute 2 1 (Int 1 + Int 0 + Var 0 * Var 3) (Coefficients [between 0 (-1) 0;
    between 1 0 1; above 2 0; between 3 0 1] (Int 1)))).
Qed.

Lemma II_2t_71 :
  forall x delta W_k P_k : R,
  x >= -1 -> delta <= 1 -> x < 0 -> x < 1 -> delta > 0 -> W_k >= 1 + x * P_k -> P_k <= 1 -> P_k >= 0 ->
  P_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 1 0 1; between 3 0 1] (Int 1))).
Qed.

Lemma II_2t_72 :
  forall x delta W_k P_k : R,
  x >= -1 -> delta <= 1 -> x < 0 -> x < 1 -> delta > 0 -> W_k >= 1 + x * P_k -> P_k <= 1 -> P_k >= 0 ->
  P_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 1 0 1; between 3 0 1] (Int 1))).
Qed.

Lemma II_2t_73 :
  forall x M P W : R,
  x >= -1 -> M >= 2 -> x < 0 -> (M - 1) * x < 1 -> x < 1 -> P > 0 -> P <= 1 -> W >= 1 + x * P ->
  M <> 0 /\
  1 - (1 - (M - 1) * x * P) / M <= W.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Substitute 3 1 (Int 1 + Int
    0 + Var 0 * Var 2) (Coefficients [between 0 (-1) 0; above 1 2; between 2 0 1; above 3 0] (Int 1)))).
Qed.

Lemma II_2t_74 :
  forall x M P : R,
  x >= -1 -> M >= 2 -> x < 0 -> (M - 1) * x < 1 -> x < 1 -> P > 0 -> P <= 1 ->
  M <> 0 /\
  (1 - (M - 1) * x * P) / M <= 1.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Coefficients [between 0
    (-1) 0; above 1 2; between 2 0 1] (Int 1))).
Qed.

Lemma II_2t_75 :
  exists x g delta_1 delta_2 M h : R,
  (x = 1 / 2 /\ g = 1 / 10 /\ delta_1 = 1 / 10 /\ delta_2 = 1 / 2 /\ M = 2 /\ h = 1 / 10) /\ x >= -1 /\
  g <= delta_1 /\ g <= delta_2 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ g > 0 /\ g < 1 /\ h > 0 /\
  (M - 1) * x <= 1 - h /\
  1 - (M - 1) * delta_1 * x * delta_2 <> 0 /\
  ~ ((delta_1 - x * delta_2 - (M - 2) * delta_1 * x * delta_2) / (1 - (M - 1) * delta_1 * x * delta_2) >= g).
Proof.
  exists (1 / 2), (1 / 10), (1 / 10), (1 / 2), (2), (1 / 10).
  decide_numbers.
Qed.

Lemma II_2t_76 :
  exists x g delta_1 delta_2 M h : R,
  (x = 1 / 10 /\ g = 1 / 10 /\ delta_1 = 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ h = 1 / 10) /\ x >= -1 /\
  g <= delta_1 /\ g <= delta_2 /\ M >= 2 /\ g > 0 /\ g < 1 /\ h > 0 /\ (M - 1) * x <= 1 - h /\
  (1 + (M - 1) * delta_1) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta_1) * (1 + x) /\
  (1 + (M - 1) * delta_2) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta_2) * (1 + x) /\
  1 - (M - 1) * delta_1 * x * delta_2 <> 0 /\
  ~ ((delta_1 - x * delta_2 - (M - 2) * delta_1 * x * delta_2) / (1 - (M - 1) * delta_1 * x * delta_2) <= 1).
Proof.
  exists (1 / 10), (1 / 10), (2), (1 / 2), (2), (1 / 10).
  decide_numbers.
Qed.

Lemma II_2t_77 :
  exists g delta_1 delta_2 M h x : R,
  (g = 1 / 10 /\ delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ h = 1 / 10 /\ x = -2) /\ g <= delta_1 /\
  g <= delta_2 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ g > 0 /\ g < 1 /\ h > 0 /\ (M - 1) * x <= 1 - h /\
  (1 + (M - 1) * delta_1) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta_1) * (1 + x) /\
  (1 + (M - 1) * delta_2) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta_2) * (1 + x) /\
  1 - (M - 1) * x * delta_1 * delta_2 <> 0 /\
  ~ (-(-x + delta_1 * delta_2 - (M - 2) * x * delta_1 * delta_2) / (1 - (M - 1) * x * delta_1 * delta_2) >=
    -1).
Proof.
  exists (1 / 10), (1 / 2), (1 / 2), (2), (1 / 10), (-2).
  decide_numbers.
Qed.

Lemma II_2t_78 :
  exists x g delta_1 delta_2 M h : R,
  (x = 1 / 2 /\ g = 1 / 10 /\ delta_1 = 3 / 5 /\ delta_2 = 3 / 5 /\ M = 2 /\ h = 9 / 10) /\ x >= -1 /\
  g <= delta_1 /\ g <= delta_2 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ g > 0 /\ g < 1 /\ h > 0 /\
  (1 + (M - 1) * delta_1) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta_1) * (1 + x) /\
  (1 + (M - 1) * delta_2) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta_2) * (1 + x) /\
  1 - (M - 1) * x * delta_1 * delta_2 <> 0 /\
  ~ (-(M - 1) * ((-x + delta_1 * delta_2 - (M - 2) * x * delta_1 * delta_2) / (1 - (M - 1) * x * delta_1 *
    delta_2)) <= 1 - h).
Proof.
  exists (1 / 2), (1 / 10), (3 / 5), (3 / 5), (2), (9 / 10).
  decide_numbers.
Qed.
