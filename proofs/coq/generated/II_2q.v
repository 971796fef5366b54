(* Theorem II.2q: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2q_1 :
  forall x delta M g : R,
  x > 0 -> delta > 0 -> delta <= 1 -> M >= 2 -> g > 0 -> g < 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x) ->
  delta >= g.
Proof.
  certify (Certificate [] (Split (Var 1 + Int (-1) * Var 3) [case Ge (FromHypothesis 7); case Lt
    (Contradiction 6 (Combination [term 2 (Int 1) [6]%nat; term 2 (Int 1) [0; 5]%nat; term 1 (Int 1) [3;
    6]%nat; term 2 (Int 1) [0; 2; 4]%nat; term 1 (Int 1) [0; 3; 5]%nat; term 2 (Int 1) [0; 1; 3; 5]%nat; term
    1 (Int 1) [0; 2; 3; 4]%nat; term 1 (Int 1) [0; 1; 3; 3; 5]%nat] None))])).
Qed.

Lemma II_2q_2 :
  forall x M h : R,
  x > 0 -> M >= 2 -> h > 0 -> (M - 1) * x <= 1 - h ->
  (M - 1) * x < 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2]%nat; term 1 (Int 1) [3]%nat] None)).
Qed.

Lemma II_2q_3 :
  forall delta g : R,
  delta > 0 -> delta <= 1 -> g > 0 -> g < 1 -> delta >= g ->
  delta >= g.
Proof.
  certify (Certificate [] (FromHypothesis 4)).
Qed.

Lemma II_2q_4 :
  forall g : R,
  g > 0 -> g < 1 ->
  g > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2q_5 :
  forall delta : R,
  delta > 0 -> delta <= 1 ->
  delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2q_6 :
  forall delta : R,
  delta > 0 -> delta <= 1 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2q_7 :
  forall delta g P_k G_k : R,
  delta > 0 -> delta <= 1 -> g > 0 -> g < 1 -> delta >= g -> P_k >= G_k -> G_k > 0 -> P_k > 0 -> P_k <= 1 ->
  P_k * delta >= G_k * g.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 1 (Var 3 + Int 0)
    (Coefficients [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_2q_8 :
  forall g P_k G_k : R,
  g > 0 -> g < 1 -> P_k >= G_k -> G_k > 0 -> P_k > 0 -> P_k <= 1 ->
  G_k * g > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 2 0] (Int 1))).
Qed.

Lemma II_2q_9 :
  forall delta P_k G_k : R,
  delta > 0 -> delta <= 1 -> P_k >= G_k -> G_k > 0 -> P_k > 0 -> P_k <= 1 ->
  P_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2q_10 :
  forall delta P_k G_k : R,
  delta > 0 -> delta <= 1 -> P_k >= G_k -> G_k > 0 -> P_k > 0 -> P_k <= 1 ->
  P_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition II_2q_11 := II_2q_5.

Definition II_2q_12 := II_2q_6.

Lemma II_2q_13 :
  forall delta rest_k : R,
  delta > 0 -> delta <= 1 -> rest_k > 0 -> rest_k <= 1 ->
  rest_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2q_14 :
  forall delta rest_k : R,
  delta > 0 -> delta <= 1 -> rest_k > 0 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2q_15 :
  forall x delta M g : R,
  x > 0 -> delta > 0 -> delta <= 1 -> M >= 2 -> g > 0 -> g < 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x) ->
  (M - 1) * x < 1 ->
  delta - x > (M - 2) * delta * x.
Proof.
  certify (Certificate [] (Split (Int (-1) * Var 0 + Var 1 + Int 2 * Var 0 * Var 1 + Int (-1) * Var 0 * Var 1
    * Var 2) [case Gt (FromHypothesis 8); case Le (Contradiction 6 (Combination [term 2 (Int 1) [7]%nat; term
    2 (Int 1) [2; 4]%nat; term 2 (Int 1) [1; 4; 6]%nat; term 1 (Int 1) [2; 3; 4]%nat; term 1 (Int 1) [3; 5;
    7]%nat; term 1 (Int 1) [0; 2; 3; 4]%nat] None))])).
Qed.

Lemma II_2q_16 :
  forall x delta M rest : R,
  x > 0 -> delta > 0 -> delta <= 1 -> M >= 2 -> (M - 1) * x < 1 -> rest > 0 -> rest <= 1 ->
  delta - x > (M - 2) * delta * x ->
  delta - x > (M - 2) * delta * x * rest.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [0; 1; 3; 6]%nat] None)).
Qed.

Lemma II_2q_17 :
  forall x delta M rest : R,
  x > 0 -> delta > 0 -> delta <= 1 -> M >= 2 -> (M - 1) * x < 1 -> rest > 0 -> rest <= 1 ->
  delta - x > (M - 2) * delta * x * rest ->
  1 - (M - 1) * delta * x * rest <> 0 /\
  (delta - x * rest - (M - 2) * delta * x * rest) / (1 - (M - 1) * delta * x * rest) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 1 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (Combination [term 1 (Int 1) [6]%nat; term 1 (Int 1) [2; 5]%nat; term 1 (Int 1) [1; 4; 5]%nat]
    None)] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [0; 6]%nat] None)).
Qed.

Lemma II_2q_18 :
  forall x delta M rest : R,
  x > 0 -> delta > 0 -> delta <= 1 -> M >= 2 -> (M - 1) * x < 1 -> rest > 0 -> rest <= 1 ->
  1 - (M - 1) * delta * x * rest <> 0 /\
  (delta - x * rest - (M - 2) * delta * x * rest) / (1 - (M - 1) * delta * x * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 1 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (Combination [term 1 (Int 1) [6]%nat; term 1 (Int 1) [2; 5]%nat; term 1 (Int 1) [1; 4; 5]%nat]
    None)] (Coefficients [above 0 0; between 1 0 1; between 3 0 1] (Int 1))).
Qed.

Lemma II_2q_19 :
  forall x delta M g : R,
  x > 0 -> delta > 0 -> delta <= 1 -> M >= 2 -> g > 0 -> g < 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x) ->
  (M - 1) * x < 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x).
Proof.
  certify (Certificate [] (FromHypothesis 6)).
Qed.

Lemma II_2q_20 :
  forall x delta M g : R,
  x > 0 -> delta > 0 -> delta <= 1 -> M >= 2 -> g > 0 -> g < 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x) ->
  (M - 1) * x < 1 ->
  (1 + (M - 1) * g) * (1 - delta) * (1 + x) >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; between 1 0 1; above 2 2; between 3 0 1] (Int 1))).
Qed.

Lemma II_2q_21 :
  forall x delta M rest : R,
  x > 0 -> delta > 0 -> delta <= 1 -> M >= 2 -> (M - 1) * x < 1 -> rest > 0 -> rest <= 1 ->
  delta - x > (M - 2) * delta * x * rest ->
  (1 - (M - 1) * x * rest) * (1 + (M - 1) * delta * rest) >= (1 + x * rest) * (1 - delta * rest).
Proof.
  certify (Certificate [] (Factors (-1) [factor (Var 3) 1 Gt (FromHypothesis 5); factor (Var 2) 1 Gt
    (Coefficients [above 2 2] (Int 1)); factor (Var 0 + Int (-1) * Var 1 + Int (-2) * Var 0 * Var 1 * Var 3 +
    Var 0 * Var 1 * Var 2 * Var 3) 1 Lt (FromHypothesis 7)])).
Qed.

Lemma II_2q_22 :
  forall x delta rest : R,
  x > 0 -> delta > 0 -> delta <= 1 -> rest > 0 -> rest <= 1 ->
  (1 + x * rest) * (1 - delta * rest) >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_2q_23 :
  forall A B C E : R,
  A >= B -> B >= 0 -> C >= E -> E >= 0 ->
  A * C >= B * E.
Proof.
  certify (Certificate [] (Substitute 0 1 (Var 1 + Int 0) (Substitute 2 1 (Var 3 + Int 0) (Coefficients [above
    0 0; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_2q_24 :
  forall x delta M P rest : R,
  x > 0 -> delta > 0 -> delta <= 1 -> M >= 2 -> (M - 1) * x < 1 -> P > 0 -> P <= 1 -> rest > 0 -> rest <= 1 ->
  P = delta * rest ->
  1 - (M - 1) * x * P <> 0 /\
  1 - (M - 1) * x * delta * rest <> 0 /\
  -(-x + P - (M - 2) * x * P) / (1 - (M - 1) * x * P) = -(-x + delta * rest - (M - 2) * x * delta * rest) / (1
    - (M - 1) * x * delta * rest).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 3 + Var 0 * Var 2 * Var 3) Lt (Eliminate
    9 3 (Combination [term 1 (Int 1) [6]%nat; term 1 (Int 1) [4; 5]%nat] None)); divided_by (Int (-1) + Int
    (-1) * Var 0 * Var 1 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4) Lt (Eliminate 9 3 (Combination [term 1 (Int
    1) [6]%nat; term 1 (Int 1) [4; 5]%nat] None))] (Eliminate 9 3 Identity)).
Qed.

Lemma II_2q_25 :
  forall x delta M g rest : R,
  x > 0 -> delta > 0 -> delta <= 1 -> M >= 2 -> g > 0 -> g < 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x) ->
  (M - 1) * x < 1 -> rest > 0 -> rest <= 1 ->
  (1 + (M - 1) * delta) * (1 - (M - 1) * x) * (1 - g) * (1 - (M - 1) * x * rest) * (1 + (M - 1) * delta *
    rest) >= (1 + (M - 1) * g) * (1 - delta) * (1 + x) * (1 + x * rest) * (1 - delta * rest) ->
  1 - (M - 1) * delta * x * rest <> 0 /\
  1 - (M - 1) * x * delta * rest <> 0 /\
  (1 + (M - 1) * ((delta - x * rest - (M - 2) * delta * x * rest) / (1 - (M - 1) * delta * x * rest))) * (1 +
    (M - 1) * ((-x + delta * rest - (M - 2) * x * delta * rest) / (1 - (M - 1) * x * delta * rest))) * (1 - g)
    >= (1 + (M - 1) * g) * (1 - (delta - x * rest - (M - 2) * delta * x * rest) / (1 - (M - 1) * delta * x *
    rest)) * (1 - (-x + delta * rest - (M - 2) * x * delta * rest) / (1 - (M - 1) * x * delta * rest)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 1 * Var 4 + Var 0 * Var 1 * Var 2 * Var
    4) Lt (Combination [term 1 (Int 1) [2]%nat; term 1 (Int 1) [1; 9]%nat; term 1 (Int 1) [1; 7; 8]%nat]
    None)] (FromHypothesis 10)).
Qed.

Lemma II_2q_26 :
  forall x M h P : R,
  x > 0 -> M >= 2 -> h > 0 -> (M - 1) * x <= 1 - h -> (M - 1) * x < 1 -> P > 0 -> P <= 1 ->
  1 - (M - 1) * x * P <> 0 /\
  -(M - 1) * ((-x + P - (M - 2) * x * P) / (1 - (M - 1) * x * P)) <= 1 - h.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 3 + Var 0 * Var 1 * Var 3) Lt
    (Combination [term 1 (Int 1) [6]%nat; term 1 (Int 1) [4; 5]%nat] None)] (Combination [term 1 (Int 1)
    [3]%nat; term 1 (Int 1) [4; 5]%nat; term 1 (Int 1) [0; 2; 5]%nat; term 1 (Int 1) [1; 4; 5]%nat; term 1
    (Int 1) [0; 1; 2; 5]%nat] None)).
Qed.

Lemma II_2q_27 :
  forall x M h P G : R,
  x > 0 -> M >= 2 -> h > 0 -> (M - 1) * x <= 1 - h -> (M - 1) * x < 1 -> P >= G -> G > 0 -> P > 0 -> P <= 1 ->
  1 - (M - 1) * x * P <> 0 /\
  -(-x + P - (M - 2) * x * P) / (1 - (M - 1) * x * P) <= x - G * h.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 0 * Var 3 + Var 0 * Var 1 * Var 3) Lt
    (Combination [term 1 (Int 1) [8]%nat; term 1 (Int 1) [4; 7]%nat] None)] (Combination [term 1 (Int 1) [2;
    5]%nat; term 1 (Int 1) [3; 7]%nat; term 1 (Int 1) [0; 4; 7]%nat; term 1 (Int 1) [0; 2; 6; 7]%nat; term 1
    (Int 1) [0; 1; 2; 6; 7]%nat] None)).
Qed.

Lemma II_2q_28 :
  forall x : R,
  x > 0 ->
  x = x.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2q_29 :
  forall x h G x_next e : R,
  x > 0 -> h > 0 -> G > 0 -> x_next <= x - G * h -> e = x ->
  x_next <= e - G * h.
Proof.
  certify (Certificate [] (Eliminate 4 4 (FromHypothesis 3))).
Qed.

Lemma II_2q_30 :
  forall h x_T G x_0 T : R,
  h > 0 -> x_T > 0 -> G > 0 -> x_T <= x_0 - G * h * (T - 1) ->
  G * h * (T - 1) < x_0.
Proof.
  certify (Certificate [] (Substitute 3 1 (Var 1 + Int 0 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 2 * Var 4)
    (Coefficients [above 1 0; above 3 0] (Int 1)))).
Qed.

Lemma II_2q_31 :
  forall h G T x_0 : R,
  h > 0 -> G > 0 -> G * h * (T - 1) < x_0 ->
  G * h <> 0 /\
  T < 1 + x_0 / (G * h).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 1) Gt (Coefficients [above 0 0; above 1 0] (Int 1))]
    (FromHypothesis 2)).
Qed.

Lemma II_2q_32 :
  exists x delta_1 delta_2 M g h : R,
  (x = 1 / 2 /\ delta_1 = 1 / 10 /\ delta_2 = 1 / 2 /\ M = 2 /\ g = 1 / 10 /\ h = 1 / 10) /\ x > 0 /\
  delta_1 > 0 /\ delta_2 > 0 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ g > 0 /\ g < 1 /\ h > 0 /\
  (M - 1) * x <= 1 - h /\
  1 - (M - 1) * delta_1 * x * delta_2 <> 0 /\
  ~ ((delta_1 - x * delta_2 - (M - 2) * delta_1 * x * delta_2) / (1 - (M - 1) * delta_1 * x * delta_2) > 0).
Proof.
  exists (1 / 2), (1 / 10), (1 / 2), (2), (1 / 10), (1 / 10).
  decide_numbers.
Qed.

Lemma II_2q_33 :
  exists x delta_1 delta_2 M g h : R,
  (x = 1 / 10 /\ delta_1 = 2 /\ delta_2 = 1 / 2 /\ M = 2 /\ g = 1 / 10 /\ h = 1 / 10) /\ x > 0 /\
  delta_1 > 0 /\ delta_2 > 0 /\ M >= 2 /\ g > 0 /\ g < 1 /\ h > 0 /\ (M - 1) * x <= 1 - h /\
  (1 + (M - 1) * delta_1) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta_1) * (1 + x) /\
  (1 + (M - 1) * delta_2) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta_2) * (1 + x) /\
  1 - (M - 1) * delta_1 * x * delta_2 <> 0 /\
  ~ ((delta_1 - x * delta_2 - (M - 2) * delta_1 * x * delta_2) / (1 - (M - 1) * delta_1 * x * delta_2) <= 1).
Proof.
  exists (1 / 10), (2), (1 / 2), (2), (1 / 10), (1 / 10).
  decide_numbers.
Qed.

Lemma II_2q_34 :
  exists x delta_1 delta_2 M g h : R,
  (x = 1 / 2 /\ delta_1 = 3 / 5 /\ delta_2 = 3 / 5 /\ M = 2 /\ g = 1 / 10 /\ h = 9 / 10) /\ x > 0 /\
  delta_1 > 0 /\ delta_2 > 0 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ g > 0 /\ g < 1 /\ h > 0 /\
  (1 + (M - 1) * delta_1) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta_1) * (1 + x) /\
  (1 + (M - 1) * delta_2) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - delta_2) * (1 + x) /\
  1 - (M - 1) * x * delta_1 * delta_2 <> 0 /\
  ~ (-(M - 1) * ((-x + delta_1 * delta_2 - (M - 2) * x * delta_1 * delta_2) / (1 - (M - 1) * x * delta_1 *
    delta_2)) <= 1 - h).
Proof.
  exists (1 / 2), (3 / 5), (3 / 5), (2), (1 / 10), (9 / 10).
  decide_numbers.
Qed.
