(* Theorem II.2s: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2s_1 :
  forall g delta : R,
  g > 0 -> g <= delta -> delta <= 1 ->
  delta > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma II_2s_2 :
  forall x g delta : R,
  x >= -1 -> g > 0 -> x + g <= delta -> g <= delta -> delta <= 1 -> delta > 0 ->
  x < 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Int (-1) * Var 1 + Var 2 + Int (-1) * Int 0) (Coefficients
    [above 0 0; above 1 0; between 2 0 1] (Int 1)))).
Qed.

Lemma II_2s_3 :
  forall x g delta : R,
  x >= -1 -> g > 0 -> x + g <= delta -> g <= delta -> delta <= 1 -> delta > 0 -> x < 1 ->
  x + g <= 1.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Int (-1) * Var 0 + Var 2 + Int (-1) * Int 0) (Coefficients
    [above 1 0; between 2 0 1] (Int 1)))).
Qed.

Lemma II_2s_4 :
  forall g delta : R,
  g > 0 -> g <= delta -> delta <= 1 -> delta > 0 ->
  g <= 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; between 1 0
    1] (Int 1)))).
Qed.

Lemma II_2s_5 :
  forall g delta : R,
  g > 0 -> g <= delta -> delta <= 1 -> delta > 0 -> g <= 1 ->
  delta >= g.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2s_6 :
  forall g delta : R,
  g > 0 -> delta >= g -> delta <= 1 -> delta > 0 -> g <= 1 ->
  delta >= g.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2s_7 :
  forall g : R,
  g > 0 -> g <= 1 ->
  g > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2s_8 :
  forall g : R,
  g > 0 -> g <= 1 ->
  g <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2s_9 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2s_10 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2s_11 :
  forall g delta P_k G_k : R,
  g > 0 -> delta >= g -> delta <= 1 -> delta > 0 -> g <= 1 -> P_k >= G_k -> G_k > 0 -> G_k <= 1 -> P_k > 0 ->
  P_k <= 1 ->
  P_k * delta >= G_k * g.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 3 (-1) (Var 2 + Int (-1) * Int 0)
    (Coefficients [between 0 0 1; above 1 0; between 2 0 1; above 3 0] (Int 1))))).
Qed.

Lemma II_2s_12 :
  forall g P_k G_k : R,
  g > 0 -> g <= 1 -> P_k >= G_k -> G_k > 0 -> G_k <= 1 -> P_k > 0 -> P_k <= 1 ->
  G_k * g > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_2s_13 :
  forall g P_k G_k : R,
  g > 0 -> g <= 1 -> P_k >= G_k -> G_k > 0 -> G_k <= 1 -> P_k > 0 -> P_k <= 1 ->
  G_k * g <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_2s_14 :
  forall delta P_k G_k : R,
  delta <= 1 -> delta > 0 -> P_k >= G_k -> G_k > 0 -> G_k <= 1 -> P_k > 0 -> P_k <= 1 ->
  P_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2s_15 :
  forall delta P_k G_k : R,
  delta <= 1 -> delta > 0 -> P_k >= G_k -> G_k > 0 -> G_k <= 1 -> P_k > 0 -> P_k <= 1 ->
  P_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition II_2s_16 := II_2s_9.

Definition II_2s_17 := II_2s_10.

Lemma II_2s_18 :
  forall delta rest_k : R,
  delta <= 1 -> delta > 0 -> rest_k > 0 -> rest_k <= 1 ->
  rest_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2s_19 :
  forall delta rest_k : R,
  delta <= 1 -> delta > 0 -> rest_k > 0 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2s_20 :
  forall delta P G rest : R,
  delta <= 1 -> delta > 0 -> P >= G -> G > 0 -> G <= 1 -> P > 0 -> P <= 1 -> rest > 0 -> rest <= 1 ->
  P = delta * rest ->
  rest >= G.
Proof.
  certify (Certificate [] (Eliminate 9 1 (Substitute 2 (-1) (Int (-1) * Int 0 + Var 0 * Var 3) (Coefficients
    [between 0 0 1; above 2 0; between 3 0 1] (Int 1))))).
Qed.

Lemma II_2s_21 :
  forall x delta P rest : R,
  x >= -1 -> delta <= 1 -> delta > 0 -> x < 1 -> P > 0 -> P <= 1 -> rest > 0 -> rest <= 1 ->
  P = delta * rest ->
  1 - x * P <> 0 /\
  1 - x * delta * rest <> 0 /\
  (x - P) / (1 - x * P) = (x - delta * rest) / (1 - x * delta * rest).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 2) Lt (Eliminate 8 2 (Coefficients [between 0 (-1)
    1; between 1 0 1; between 3 0 1] (Int 1))); divided_by (Int (-1) + Var 0 * Var 1 * Var 3) Lt (Eliminate 8
    2 (Coefficients [between 0 (-1) 1; between 1 0 1; between 3 0 1] (Int 1)))] (Eliminate 8 2 Identity)).
Qed.

Lemma II_2s_22 :
  forall x P : R,
  x >= -1 -> x < 1 -> P > 0 -> P <= 1 ->
  1 - x * P <> 0 /\
  (x - P) / (1 - x * P) >= -1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 1) Lt (Coefficients [between 0 (-1) 1; between 1 0
    1] (Int 1))] (Coefficients [between 0 (-1) 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2s_23 :
  forall x P : R,
  x >= -1 -> x < 1 -> P > 0 -> P <= 1 ->
  1 - x * P <> 0 /\
  (x - P) / (1 - x * P) <= x.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 1) Lt (Coefficients [between 0 (-1) 1; between 1 0
    1] (Int 1))] (Coefficients [between 0 (-1) 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2s_24 :
  forall x g delta rest : R,
  x >= -1 -> g > 0 -> x + g <= delta -> delta >= g -> delta <= 1 -> delta > 0 -> x < 1 -> x + g <= 1 ->
  g <= 1 -> rest > 0 -> rest <= 1 ->
  1 - delta * x * rest <> 0 /\
  1 - x * delta * rest <> 0 /\
  (delta - x * rest) / (1 - delta * x * rest) >= (x - delta * rest) / (1 - x * delta * rest) + g.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 2 * Var 3) Lt (Coefficients [between 0 (-1) 1;
    between 2 0 1; between 3 0 1] (Int 1))] (Substitute 2 1 (Var 0 + Var 1 + Int 0) (Coefficients [between 0
    (-1) 1; between 1 0 1; above 2 0; between 3 0 1] (Int 1)))).
Qed.

Lemma II_2s_25 :
  forall g delta_next x_here x_next : R,
  g > 0 -> g <= 1 -> delta_next >= x_here + g -> x_next = x_here ->
  delta_next >= x_next + g.
Proof.
  certify (Certificate [] (Eliminate 3 3 (FromHypothesis 2))).
Qed.

Lemma II_2s_26 :
  forall x g delta rest : R,
  x >= -1 -> g > 0 -> x + g <= delta -> g <= delta -> delta <= 1 -> delta > 0 -> x < 1 -> x + g <= 1 ->
  g <= 1 -> rest > 0 -> rest <= 1 ->
  1 - delta * x * rest <> 0 /\
  (delta - x * rest) / (1 - delta * x * rest) >= g.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 2 * Var 3) Lt (Coefficients [between 0 (-1) 1;
    between 2 0 1; between 3 0 1] (Int 1))] (Combination [term (1 # 2) (Int 1) [0; 3; 10]%nat; term 1 (Int 1)
    [2; 8; 9]%nat; term (1 # 2) (Int 1) [3; 6; 10]%nat; term 1 (Int 1) [1; 2; 4; 9]%nat; term 1 (Int 1) [1; 3;
    5; 9]%nat] None)).
Qed.

Lemma II_2s_27 :
  forall x delta rest : R,
  x >= -1 -> delta <= 1 -> delta > 0 -> x < 1 -> rest > 0 -> rest <= 1 ->
  1 - delta * x * rest <> 0 /\
  (delta - x * rest) / (1 - delta * x * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 1 * Var 2) Lt (Coefficients [between 0 (-1) 1;
    between 1 0 1; between 2 0 1] (Int 1))] (Coefficients [between 0 (-1) 1; between 1 0 1; between 2 0 1]
    (Int 1))).
Qed.

Lemma II_2s_28 :
  forall x g e P G : R,
  x >= -1 -> g > 0 -> e > 0 -> 1 + x >= e -> x < 1 -> x + g <= 1 -> g <= 1 -> P >= G -> G > 0 -> G <= 1 ->
  P > 0 -> P <= 1 ->
  P * (1 - x) * (1 + x) >= G * g * e.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 1; 7]%nat; term 1 (Int 1) [0; 5; 10]%nat; term 1
    (Int 1) [1; 3; 8]%nat] None)).
Qed.

Lemma II_2s_29 :
  forall x P : R,
  x >= -1 -> x < 1 -> P > 0 -> P <= 1 ->
  1 - x * P <> 0 /\
  2 * ((x - P) / (1 - x * P)) <= 2 * x - P * (1 - x) * (1 + x).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 1) Lt (Coefficients [between 0 (-1) 1; between 1 0
    1] (Int 1))] (Coefficients [between 0 (-1) 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2s_30 :
  forall x g e P G x_next : R,
  x >= -1 -> g > 0 -> e > 0 -> 1 + x >= e -> x < 1 -> x + g <= 1 -> g <= 1 -> P >= G -> G > 0 -> G <= 1 ->
  P > 0 -> P <= 1 -> P * (1 - x) * (1 + x) >= G * g * e -> 2 * x_next <= 2 * x - P * (1 - x) * (1 + x) ->
  1 + x_next <= 1 + x - 1 / 2 * G * g * e.
Proof.
  certify (Certificate [] (Factors (1 # 2) [factor (Int 2 * Var 0 + Int (-2) * Var 5 + Int (-1) * Var 1 * Var
    2 * Var 4) 1 Ge (Combination [term 1 (Int 1) [12]%nat; term 1 (Int 1) [13]%nat] None)])).
Qed.

Lemma II_2s_31 :
  forall g e G : R,
  g > 0 -> e > 0 -> g <= 1 -> G > 0 -> G <= 1 ->
  1 / 2 * G * g * e > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0; between 2 0 1] (Int 1))).
Qed.

Lemma II_2s_32 :
  forall x : R,
  x >= -1 -> x < 1 ->
  1 + x >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2s_33 :
  forall x : R,
  x >= -1 -> x < 1 ->
  x <= x.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2s_34 :
  forall x : R,
  x >= -1 -> x < 1 ->
  -1 - x <= 1 + x.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2s_35 :
  forall x x_next : R,
  x >= -1 -> x < 0 -> x < 1 -> x_next <= x ->
  x_next < 0.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Coefficients [between 0 (-1) 0; above
    1 0] (Int 1)))).
Qed.

Lemma II_2s_36 :
  forall x : R,
  x >= -1 -> x < 0 -> x < 1 ->
  -x = -x.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2s_37 :
  forall x : R,
  x >= -1 -> x < 0 -> x < 1 ->
  -x > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2s_38 :
  forall x y c : R,
  x >= -1 -> x < 0 -> y >= c -> c > 0 -> c <= 1 -> x < 1 -> y = -x ->
  -x >= c.
Proof.
  certify (Certificate [] (Eliminate 6 1 (FromHypothesis 2))).
Qed.

Lemma II_2s_39 :
  forall x c x_next : R,
  x >= -1 -> x < 0 -> c > 0 -> c <= 1 -> x < 1 -> -x >= c -> x_next <= x ->
  -x_next >= c.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Int (-1) * Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 0 +
    Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma II_2s_40 :
  forall x delta c G rest : R,
  x >= -1 -> delta <= 1 -> x < 0 -> c > 0 -> c <= 1 -> delta > 0 -> x < 1 -> G > 0 -> G <= 1 -> rest > 0 ->
  rest <= 1 -> -x >= c -> rest >= G ->
  1 - delta * x * rest <> 0 /\
  1 - (delta - x * rest) / (1 - delta * x * rest) <= (1 - c * G) * (1 - delta).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 1 * Var 4) Lt (Coefficients [between 0 (-1) 0;
    between 1 0 1; between 4 0 1] (Int 1))] (Factors (-1) [factor (Int (-1) + Var 1) 1 Le (FromHypothesis 1);
    factor (Int (-1) * Var 0 * Var 4 + Int (-1) * Var 2 * Var 3 + Int (-1) * Var 0 * Var 1 * Var 4 + Var 0 *
    Var 1 * Var 2 * Var 3 * Var 4) 1 Ge (Substitute 2 (-1) (Int (-1) * Var 0 + Int (-1) * Int 0) (Substitute 4
    1 (Var 3 + Int 0) (Coefficients [between 0 (-1) 0; between 1 0 1; above 2 0; between 3 0 1; above 4 0]
    (Int 1))))])).
Qed.

Lemma II_2s_41 :
  forall x c P G : R,
  x >= -1 -> x < 0 -> c > 0 -> c <= 1 -> x < 1 -> P >= G -> G > 0 -> G <= 1 -> P > 0 -> P <= 1 ->
  1 - x * P <> 0 /\
  1 + (x - P) / (1 - x * P) <= (1 - c * G) * (1 + x).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 2) Lt (Coefficients [between 0 (-1) 0; between 2 0
    1] (Int 1))] (Factors 1 [factor (Int 1 + Var 0) 1 Ge (FromHypothesis 0); factor (Var 2 + Int (-1) * Var 0
    * Var 2 + Int (-1) * Var 1 * Var 3 + Var 0 * Var 1 * Var 2 * Var 3) 1 Ge (Substitute 3 (-1) (Var 2 + Int
    (-1) * Int 0) (Coefficients [between 0 (-1) 0; between 1 0 1; between 2 0 1; above 3 0] (Int 1)))])).
Qed.

Lemma II_2s_42 :
  forall x delta c G delta_next x_next : R,
  x >= -1 -> delta <= 1 -> x < 0 -> c > 0 -> c <= 1 -> delta > 0 -> x < 1 -> G > 0 -> G <= 1 ->
  1 - delta_next <= (1 - c * G) * (1 - delta) -> 1 + x_next <= (1 - c * G) * (1 + x) ->
  2 - delta_next + x_next <= (1 - c * G) * (2 - delta + x).
Proof.
  certify (Certificate [] (Substitute 4 1 (Var 1 + Int 0 + Var 2 * Var 3 + Int (-1) * Var 1 * Var 2 * Var 3)
    (Substitute 5 (-1) (Var 0 + Int (-1) * Int 0 + Int (-1) * Var 2 * Var 3 + Int (-1) * Var 0 * Var 2 * Var
    3) (Coefficients [above 4 0; above 5 0] (Int 1))))).
Qed.

Lemma II_2s_43 :
  forall x delta : R,
  x >= -1 -> delta <= 1 -> x < 0 -> delta > 0 -> x < 1 ->
  2 - delta + x >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 0; between 1 0 1] (Int 1))).
Qed.

Lemma II_2s_44 :
  forall c G : R,
  c > 0 -> c <= 1 -> G > 0 -> G <= 1 ->
  1 - c * G >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2s_45 :
  forall c G : R,
  c > 0 -> c <= 1 -> G > 0 -> G <= 1 ->
  1 - c * G < 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition II_2s_46 := II_2s_10.

Lemma II_2s_47 :
  forall x delta : R,
  x >= -1 -> delta <= 1 -> x < 0 -> delta > 0 -> x < 1 ->
  2 - delta + x >= 1 + x * delta.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 0; between 1 0 1] (Int 1))).
Qed.

Definition II_2s_48 := II_2s_10.

Lemma II_2s_49 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2s_50 :
  forall x delta W_k P_k : R,
  x >= -1 -> delta <= 1 -> x < 0 -> delta > 0 -> x < 1 -> W_k >= 1 + x * P_k -> P_k <= 1 -> P_k >= 0 ->
  W_k + 2 - delta + x >= 1 + x * P_k * delta.
Proof.
  certify (Certificate [] (Substitute 2 1 (Int 1 + Int 0 + Var 0 * Var 3) (Coefficients [between 0 (-1) 0;
    between 1 0 1; above 2 0; between 3 0 1] (Int 1)))).
Qed.

Lemma II_2s_51 :
  forall x delta W_k P_k : R,
  x >= -1 -> delta <= 1 -> x < 0 -> delta > 0 -> x < 1 -> W_k >= 1 + x * P_k -> P_k <= 1 -> P_k >= 0 ->
  P_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 1 0 1; between 3 0 1] (Int 1))).
Qed.

Lemma II_2s_52 :
  forall x delta W_k P_k : R,
  x >= -1 -> delta <= 1 -> x < 0 -> delta > 0 -> x < 1 -> W_k >= 1 + x * P_k -> P_k <= 1 -> P_k >= 0 ->
  P_k * delta >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 1 0 1; between 3 0 1] (Int 1))).
Qed.

Lemma II_2s_53 :
  forall x P : R,
  x >= -1 -> x < 0 -> x < 1 -> P > 0 -> P <= 1 ->
  1 / 2 * (1 - x * P) <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 (-1) 0; between 1 0 1] (Int 1))).
Qed.

Lemma II_2s_54 :
  forall x P W : R,
  x >= -1 -> x < 0 -> x < 1 -> P > 0 -> P <= 1 -> W >= 1 + x * P ->
  1 - 1 / 2 * (1 - x * P) <= W.
Proof.
  certify (Certificate [] (Factors ((-1) # 2) [factor (Int 1 + Int (-2) * Var 2 + Var 0 * Var 1) 1 Le
    (Substitute 2 1 (Int 1 + Int 0 + Var 0 * Var 1) (Coefficients [between 0 (-1) 0; between 1 0 1; above 2 0]
    (Int 1)))])).
Qed.

Lemma II_2s_55 :
  exists x g delta_1 delta_2 : R,
  (x = 1 / 2 /\ g = 1 / 4 /\ delta_1 = 1 / 4 /\ delta_2 = 1 / 4) /\ x >= -1 /\ g > 0 /\ g <= delta_1 /\
  g <= delta_2 /\ delta_1 <= 1 /\ delta_2 <= 1 /\
  1 - delta_1 * x * delta_2 <> 0 /\
  ~ ((delta_1 - x * delta_2) / (1 - delta_1 * x * delta_2) >= g).
Proof.
  exists (1 / 2), (1 / 4), (1 / 4), (1 / 4).
  decide_numbers.
Qed.

Lemma II_2s_56 :
  exists x g delta_1 delta_2 : R,
  (x = -1 / 2 /\ g = 1 / 4 /\ delta_1 = -1 / 4 /\ delta_2 = -1 / 4) /\ x >= -1 /\ g > 0 /\ x + g <= delta_1 /\
  x + g <= delta_2 /\ delta_1 <= 1 /\ delta_2 <= 1 /\
  1 - delta_1 * x * delta_2 <> 0 /\
  ~ ((delta_1 - x * delta_2) / (1 - delta_1 * x * delta_2) >= g).
Proof.
  exists (-1 / 2), (1 / 4), (-1 / 4), (-1 / 4).
  decide_numbers.
Qed.

Lemma II_2s_57 :
  exists x g delta_1 delta_2 : R,
  (x = 1 / 10 /\ g = 1 / 10 /\ delta_1 = 2 /\ delta_2 = 1 / 2) /\ x >= -1 /\ g > 0 /\ x + g <= delta_1 /\
  x + g <= delta_2 /\ g <= delta_1 /\ g <= delta_2 /\
  1 - delta_1 * x * delta_2 <> 0 /\
  ~ ((delta_1 - x * delta_2) / (1 - delta_1 * x * delta_2) <= 1).
Proof.
  exists (1 / 10), (1 / 10), (2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_2s_58 :
  exists g x delta_1 delta_2 : R,
  (g = 1 / 10 /\ x = -2 /\ delta_1 = 1 / 2 /\ delta_2 = 1 / 2) /\ g > 0 /\ x + g <= delta_1 /\
  x + g <= delta_2 /\ g <= delta_1 /\ g <= delta_2 /\ delta_1 <= 1 /\ delta_2 <= 1 /\
  1 - x * delta_1 * delta_2 <> 0 /\
  ~ ((x - delta_1 * delta_2) / (1 - x * delta_1 * delta_2) >= -1).
Proof.
  exists (1 / 10), (-2), (1 / 2), (1 / 2).
  decide_numbers.
Qed.
