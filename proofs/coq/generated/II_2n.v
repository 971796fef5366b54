(* Theorem II.2n: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2n_1 :
  forall x g delta : R,
  x > 0 -> g > 0 -> x + g <= delta -> delta <= 1 ->
  delta > 0.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Var 1 + Int 0) (Coefficients [above 0 0; above 1 0; above 2
    0] (Int 1)))).
Qed.

Lemma II_2n_2 :
  forall x g delta : R,
  x > 0 -> g > 0 -> x + g <= delta -> delta <= 1 -> delta > 0 ->
  x < 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Int (-1) * Var 1 + Var 2 + Int (-1) * Int 0) (Coefficients
    [above 0 0; above 1 0; between 2 0 1] (Int 1)))).
Qed.

Lemma II_2n_3 :
  forall x g delta : R,
  x > 0 -> g > 0 -> x + g <= delta -> delta <= 1 -> delta > 0 -> x < 1 ->
  g < 1.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Int (-1) * Var 0 + Var 2 + Int (-1) * Int 0) (Coefficients
    [between 0 0 1; above 1 0; between 2 0 1] (Int 1)))).
Qed.

Lemma II_2n_4 :
  forall x g delta : R,
  x > 0 -> g > 0 -> x + g <= delta -> delta <= 1 -> delta > 0 -> x < 1 -> g < 1 ->
  x + g <= 1.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Int (-1) * Var 0 + Var 2 + Int (-1) * Int 0) (Coefficients
    [above 1 0; between 2 0 1] (Int 1)))).
Qed.

Lemma II_2n_5 :
  forall x g delta : R,
  x > 0 -> g > 0 -> x + g <= delta -> delta <= 1 -> delta > 0 -> x < 1 -> g < 1 -> x + g <= 1 ->
  delta >= g.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Var 1 + Int 0) (Coefficients [between 0 0 1; above 2 0]
    (Int 1)))).
Qed.

Lemma II_2n_6 :
  forall g delta : R,
  g > 0 -> delta <= 1 -> delta > 0 -> g < 1 -> delta >= g ->
  delta >= g.
Proof.
  certify (Certificate [] (FromHypothesis 4)).
Qed.

Lemma II_2n_7 :
  forall g : R,
  g > 0 -> g < 1 ->
  g > 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2n_8 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2n_9 :
  forall g delta P_k G_k : R,
  g > 0 -> delta <= 1 -> delta > 0 -> g < 1 -> delta >= g -> P_k >= G_k -> G_k > 0 -> P_k <= 1 ->
  P_k * delta >= G_k * g.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 1 (Var 3 + Int 0) (Coefficients
    [between 0 0 1; above 1 0; above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_2n_10 :
  forall g P_k G_k : R,
  g > 0 -> g < 1 -> P_k >= G_k -> G_k > 0 -> P_k <= 1 ->
  G_k * g > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 2 0] (Int 1))).
Qed.

Lemma II_2n_11 :
  forall delta P_k G_k : R,
  delta <= 1 -> delta > 0 -> P_k >= G_k -> G_k > 0 -> P_k <= 1 ->
  P_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 1 1] (Int 1))).
Qed.

Lemma II_2n_12 :
  forall delta : R,
  delta <= 1 -> delta > 0 ->
  delta > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Definition II_2n_13 := II_2n_8.

Lemma II_2n_14 :
  forall delta rest_k : R,
  delta <= 1 -> delta > 0 -> rest_k > 0 -> rest_k <= 1 ->
  rest_k * delta > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2n_15 :
  forall delta rest_k : R,
  delta <= 1 -> delta > 0 -> rest_k > 0 -> rest_k <= 1 ->
  rest_k * delta <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_2n_16 :
  forall x delta P rest : R,
  x > 0 -> delta <= 1 -> delta > 0 -> x < 1 -> P <= 1 -> rest > 0 -> rest <= 1 -> P = delta * rest ->
  1 - x * P <> 0 /\
  1 - x * delta * rest <> 0 /\
  (x - P) / (1 - x * P) = (x - delta * rest) / (1 - x * delta * rest).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 2) Lt (Eliminate 7 2 (Coefficients [between 0 0 1;
    between 1 0 1; between 3 0 1] (Int 1))); divided_by (Int (-1) + Var 0 * Var 1 * Var 3) Lt (Eliminate 7 2
    (Coefficients [between 0 0 1; between 1 0 1; between 3 0 1] (Int 1)))] (Eliminate 7 2 Identity)).
Qed.

Lemma II_2n_17 :
  forall x delta rest : R,
  x > 0 -> delta <= 1 -> delta > 0 -> x < 1 -> rest > 0 -> rest <= 1 ->
  1 - delta * x * rest <> 0 /\
  1 - x * delta * rest <> 0 /\
  (delta - x * rest) / (1 - delta * x * rest) - (x - delta * rest) / (1 - x * delta * rest) = (delta - x) * (1
    + rest) / (1 - x * delta * rest).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 1 * Var 2) Lt (Coefficients [between 0 0 1; between
    1 0 1; between 2 0 1] (Int 1))] Identity).
Qed.

Lemma II_2n_18 :
  forall x g delta rest : R,
  x > 0 -> g > 0 -> x + g <= delta -> delta <= 1 -> delta > 0 -> x < 1 -> g < 1 -> x + g <= 1 -> delta >= g ->
  rest > 0 -> rest <= 1 ->
  1 - delta * x * rest <> 0 /\
  1 - x * delta * rest <> 0 /\
  (delta - x * rest) / (1 - delta * x * rest) >= (x - delta * rest) / (1 - x * delta * rest) + g.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 2 * Var 3) Lt (Coefficients [between 0 0 1; between
    2 0 1; between 3 0 1] (Int 1))] (Substitute 2 1 (Var 0 + Var 1 + Int 0) (Coefficients [between 0 0 1;
    between 1 0 1; above 2 0; between 3 0 1] (Int 1)))).
Qed.

Lemma II_2n_19 :
  forall x delta rest : R,
  x > 0 -> delta <= 1 -> delta > 0 -> x < 1 -> rest > 0 -> rest <= 1 ->
  1 - delta * x * rest <> 0 /\
  (delta - x * rest) / (1 - delta * x * rest) <= 1.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 1 * Var 2) Lt (Coefficients [between 0 0 1; between
    1 0 1; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma II_2n_20 :
  forall x g delta rest : R,
  x > 0 -> g > 0 -> x + g <= delta -> delta <= 1 -> delta > 0 -> x < 1 -> g < 1 -> x + g <= 1 -> delta >= g ->
  rest > 0 -> rest <= 1 ->
  1 - delta * x * rest <> 0 /\
  (delta - x * rest) / (1 - delta * x * rest) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 2 * Var 3) Lt (Coefficients [between 0 0 1; between
    2 0 1; between 3 0 1] (Int 1))] (Substitute 2 1 (Var 0 + Var 1 + Int 0) (Coefficients [between 0 0 1;
    between 1 0 1; above 2 0; between 3 0 1] (Int 1)))).
Qed.

Lemma II_2n_21 :
  forall x g P G : R,
  x > 0 -> g > 0 -> x < 1 -> g < 1 -> x + g <= 1 -> P >= G -> G > 0 -> P <= 1 ->
  1 - x * P <> 0 /\
  (x - P) / (1 - x * P) <= x - G * g.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 * Var 2) Lt (Coefficients [between 0 0 1; below 2 1] (Int
    1))] (Combination [term 1 (Int 1) [2; 5]%nat; term 1 (Int 1) [4; 6]%nat; term 1 (Int 1) [0; 2; 5]%nat;
    term 1 (Int 1) [0; 2; 6]%nat; term 1 (Int 1) [0; 1; 5; 6]%nat; term 1 (Int 1) [0; 1; 6; 6]%nat] None)).
Qed.

Lemma II_2n_22 :
  forall x : R,
  x > 0 -> x < 1 ->
  x = x.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2n_23 :
  forall x g G x_next e : R,
  x > 0 -> g > 0 -> x < 1 -> g < 1 -> x + g <= 1 -> G > 0 -> x_next <= x - G * g -> e = x ->
  x_next <= e - G * g.
Proof.
  certify (Certificate [] (Eliminate 7 4 (FromHypothesis 6))).
Qed.

Lemma II_2n_24 :
  forall g x_T G x_0 T : R,
  g > 0 -> x_T > 0 -> g < 1 -> G > 0 -> x_T <= x_0 - G * g * (T - 1) ->
  G * g * (T - 1) < x_0.
Proof.
  certify (Certificate [] (Substitute 3 1 (Var 1 + Int 0 + Int (-1) * Var 0 * Var 2 + Var 0 * Var 2 * Var 4)
    (Coefficients [above 1 0; above 3 0] (Int 1)))).
Qed.

Lemma II_2n_25 :
  forall g G T x_0 : R,
  g > 0 -> g < 1 -> G > 0 -> G * g * (T - 1) < x_0 ->
  G * g <> 0 /\
  T < 1 + x_0 / (G * g).
Proof.
  certify (Certificate [divided_by (Var 0 * Var 1) Gt (Coefficients [between 0 0 1; above 1 0] (Int 1))]
    (FromHypothesis 3)).
Qed.

Lemma II_2n_26 :
  exists x g delta_1 delta_2 : R,
  (x = 1 / 2 /\ g = 1 / 4 /\ delta_1 = 1 / 10 /\ delta_2 = 1 / 10) /\ x > 0 /\ g > 0 /\ delta_1 <= 1 /\
  delta_2 <= 1 /\
  1 - x * delta_1 * delta_2 <> 0 /\
  ~ ((x - delta_1 * delta_2) / (1 - x * delta_1 * delta_2) <= x - g * g * g).
Proof.
  exists (1 / 2), (1 / 4), (1 / 10), (1 / 10).
  decide_numbers.
Qed.

Lemma II_2n_27 :
  exists x g delta_1 delta_2 : R,
  (x = 1 / 10 /\ g = 1 / 10 /\ delta_1 = 2 /\ delta_2 = 1 / 2) /\ x > 0 /\ g > 0 /\ x + g <= delta_1 /\
  x + g <= delta_2 /\
  1 - delta_1 * x * delta_2 <> 0 /\
  ~ ((delta_1 - x * delta_2) / (1 - delta_1 * x * delta_2) <= 1).
Proof.
  exists (1 / 10), (1 / 10), (2), (1 / 2).
  decide_numbers.
Qed.
