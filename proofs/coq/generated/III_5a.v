(* Theorem III.5a: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_5a_1 :
  forall w u : R,
  w > 0 -> w < 1 -> u >= 0 -> u + w <= 1 ->
  u < 1.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Int 1 + Int (-1) * Var 0 + Int (-1) * Int 0) (Coefficients
    [between 0 0 1; above 1 0] (Int 1)))).
Qed.

Lemma III_5a_2 :
  forall alpha beta : R,
  alpha >= 0 -> alpha <= beta -> beta > 0 -> beta < 1 ->
  alpha < 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; between 1 0
    1] (Int 1)))).
Qed.

Lemma III_5a_3 :
  forall w u : R,
  w > 0 -> w < 1 -> u >= 0 -> u + w <= 1 -> u < 1 ->
  u * w <= (1 - u) * (1 - w).
Proof.
  certify (Certificate [] (FromHypothesis 3)).
Qed.

Lemma III_5a_4 :
  forall alpha beta : R,
  alpha >= 0 -> alpha <= beta -> beta > 0 -> beta < 1 -> alpha < 1 ->
  alpha * (1 - beta) <= beta * (1 - alpha).
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma III_5a_5 :
  forall w u alpha beta : R,
  w > 0 -> w < 1 -> u >= 0 -> u * w <= (1 - u) * (1 - w) -> alpha >= 0 -> alpha <= beta -> beta > 0 ->
  beta < 1 -> u < 1 -> alpha < 1 ->
  u * w * alpha * (1 - beta) <= (1 - u) * (1 - w) * beta * (1 - alpha).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 2; 5]%nat; term 1 (Int 1) [3; 6; 9]%nat] None)).
Qed.

Lemma III_5a_6 :
  forall w alpha beta : R,
  w > 0 -> w < 1 -> alpha >= 0 -> alpha <= beta -> beta > 0 -> beta < 1 -> alpha < 1 ->
  1 - alpha - w * beta + w * alpha <> 0 /\
  (w - w * beta) / (1 - alpha - w * beta + w * alpha) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt
    (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1;
    between 2 0 1] (Int 1))).
Qed.

Lemma III_5a_7 :
  forall w alpha beta : R,
  w > 0 -> w < 1 -> alpha >= 0 -> alpha <= beta -> beta > 0 -> beta < 1 -> alpha < 1 ->
  1 - alpha - w * beta + w * alpha <> 0 /\
  (w - w * beta) / (1 - alpha - w * beta + w * alpha) < 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt
    (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1;
    between 1 0 1] (Int 1))).
Qed.

Lemma III_5a_8 :
  forall u alpha beta : R,
  u >= 0 -> alpha >= 0 -> alpha <= beta -> beta > 0 -> beta < 1 -> u < 1 -> alpha < 1 ->
  beta + u * alpha - u * beta <> 0 /\
  u * alpha / (beta + u * alpha - u * beta) >= 0.
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (Coefficients
    [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))] (Coefficients [between 0 0 1; between 1 0 1] (Int
    1))).
Qed.

Lemma III_5a_9 :
  forall w u alpha beta : R,
  w > 0 -> w < 1 -> u >= 0 -> u + w <= 1 -> alpha >= 0 -> alpha <= beta -> beta > 0 -> beta < 1 -> u < 1 ->
  alpha < 1 -> u * w * alpha * (1 - beta) <= (1 - u) * (1 - w) * beta * (1 - alpha) ->
  beta + u * alpha - u * beta <> 0 /\
  1 - alpha - w * beta + w * alpha <> 0 /\
  u * alpha / (beta + u * alpha - u * beta) + (w - w * beta) / (1 - alpha - w * beta + w * alpha) <= 1.
Proof.
  certify (Certificate [divided_by (Var 3 + Var 1 * Var 2 + Int (-1) * Var 1 * Var 3) Gt (Coefficients
    [between 1 0 1; between 2 0 1; between 3 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 2 + Var 0 * Var
    2 + Int (-1) * Var 0 * Var 3) Gt (Coefficients [between 0 0 1; between 2 0 1; between 3 0 1] (Int 1))]
    (FromHypothesis 10)).
Qed.

Lemma III_5a_10 :
  forall w u alpha rho : R,
  w > 0 -> w < 1 -> u >= 0 -> u + w <= 1 -> alpha >= 0 -> rho > 0 -> rho < 1 -> u < 1 -> alpha < 1 ->
  rho + alpha * u - alpha * rho - rho * w - alpha * u * rho + alpha * rho * w <> 0 /\
  (alpha * u - alpha * u * rho) / (rho + alpha * u - alpha * rho - rho * w - alpha * u * rho + alpha * rho *
    w) >= 0.
Proof.
  certify (Certificate [divided_by (Var 3 + Int (-1) * Var 0 * Var 3 + Var 1 * Var 2 + Int (-1) * Var 2 * Var
    3 + Var 0 * Var 2 * Var 3 + Int (-1) * Var 1 * Var 2 * Var 3) Gt (Coefficients [between 0 0 1; between 1 0
    1; between 2 0 1; between 3 0 1] (Int 1))] (Coefficients [between 1 0 1; between 2 0 1; between 3 0 1]
    (Int 1))).
Qed.

Lemma III_5a_11 :
  forall w u alpha beta rho : R,
  w > 0 -> w < 1 -> u >= 0 -> u + w <= 1 -> alpha >= 0 -> alpha <= beta -> beta > 0 -> beta < 1 -> rho > 0 ->
  rho < 1 -> u < 1 -> alpha < 1 -> u * w * alpha * (1 - beta) <= (1 - u) * (1 - w) * beta * (1 - alpha) ->
  rho + alpha * u - alpha * rho - rho * w - alpha * u * rho + alpha * rho * w <> 0 /\
  beta - beta * rho - beta * u + rho * w + beta * rho * u - beta * rho * w <> 0 /\
  (alpha * u - alpha * u * rho) / (rho + alpha * u - alpha * rho - rho * w - alpha * u * rho + alpha * rho *
    w) <= (beta - beta * rho - beta * u + beta * rho * u) / (beta - beta * rho - beta * u + rho * w + beta *
    rho * u - beta * rho * w).
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 3 + Int (-1) * Var 0 * Var 4 + Var 1 * Var 3 + Var 3 * Var
    4 + Var 0 * Var 3 * Var 4 + Int (-1) * Var 1 * Var 3 * Var 4) Lt (Coefficients [between 0 0 1; between 1 0
    1; between 3 0 1; between 4 0 1] (Int 1)); divided_by (Var 4 + Int (-1) * Var 0 * Var 4 + Var 1 * Var 2 +
    Int (-1) * Var 2 * Var 4 + Var 0 * Var 2 * Var 4 + Int (-1) * Var 1 * Var 2 * Var 4) Gt (Coefficients
    [between 0 0 1; between 1 0 1; between 2 0 1; between 4 0 1] (Int 1))] (Factors 1 [factor (Var 4) 1 Gt
    (FromHypothesis 8); factor (Int (-1) + Var 4) 1 Lt (FromHypothesis 9); factor (Int (-1) * Var 3 + Var 0 *
    Var 3 + Var 1 * Var 3 + Var 2 * Var 3 + Var 0 * Var 1 * Var 2 + Int (-1) * Var 0 * Var 1 * Var 3 + Int
    (-1) * Var 0 * Var 2 * Var 3 + Int (-1) * Var 1 * Var 2 * Var 3) 1 Le (FromHypothesis 12)])).
Qed.

Lemma III_5a_12 :
  forall w u beta rho : R,
  w > 0 -> w < 1 -> u >= 0 -> u + w <= 1 -> beta > 0 -> beta < 1 -> rho > 0 -> rho < 1 -> u < 1 ->
  beta - beta * rho - beta * u + rho * w + beta * rho * u - beta * rho * w <> 0 /\
  (beta - beta * rho - beta * u + beta * rho * u) / (beta - beta * rho - beta * u + rho * w + beta * rho * u -
    beta * rho * w) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 2 + Int (-1) * Var 0 * Var 3 + Var 1 * Var 2 + Var 2 * Var
    3 + Var 0 * Var 2 * Var 3 + Int (-1) * Var 1 * Var 2 * Var 3) Lt (Coefficients [between 0 0 1; between 1 0
    1; between 2 0 1; between 3 0 1] (Int 1))] (Coefficients [between 1 0 1; between 2 0 1; between 3 0 1]
    (Int 1))).
Qed.

Lemma III_5a_13 :
  forall w u beta rho : R,
  w > 0 -> w < 1 -> u >= 0 -> u + w <= 1 -> beta > 0 -> beta < 1 -> rho > 0 -> rho < 1 -> u < 1 ->
  beta - beta * rho - beta * u + rho * w + beta * rho * u - beta * rho * w <> 0 /\
  (beta - beta * rho - beta * u + beta * rho * u) / (beta - beta * rho - beta * u + rho * w + beta * rho * u -
    beta * rho * w) < 1.
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 2 + Int (-1) * Var 0 * Var 3 + Var 1 * Var 2 + Var 2 * Var
    3 + Var 0 * Var 2 * Var 3 + Int (-1) * Var 1 * Var 2 * Var 3) Lt (Coefficients [between 0 0 1; between 1 0
    1; between 2 0 1; between 3 0 1] (Int 1))] (Coefficients [between 0 0 1; between 2 0 1; between 3 0 1]
    (Int 1))).
Qed.

Lemma III_5a_14 :
  forall w beta low g : R,
  w > 0 -> w < 1 -> beta > 0 -> beta < 1 -> low > 0 -> g > 0 -> g < 1 ->
  w * ((1 - beta) * (1 - g) - beta) >= low * (1 - w) * (1 - beta) * (1 - g) ->
  (1 - beta) * (1 - g) > beta.
Proof.
  certify (Certificate [] (Split (Int 1 + Int (-2) * Var 1 + Int (-1) * Var 3 + Var 1 * Var 3) [case Gt
    (FromHypothesis 8); case Le (Contradiction 7 (Combination [term 1 (Int 1) [0; 7]%nat; term 1 (Int 1) [1;
    3; 4; 6]%nat] None))])).
Qed.

Lemma III_5a_15 :
  forall w beta low g : R,
  w > 0 -> w < 1 -> beta > 0 -> beta < 1 -> low > 0 -> g > 0 -> g < 1 ->
  w * ((1 - beta) * (1 - g) - beta) >= low * (1 - w) * (1 - beta) * (1 - g) -> (1 - beta) * (1 - g) > beta ->
  w >= low * (1 - w).
Proof.
  certify (Certificate [] (Split (Var 0 + Int (-1) * Var 2 + Var 0 * Var 2) [case Ge (FromHypothesis 9); case
    Lt (Contradiction 7 (Combination [term 1 (Int 1) [0; 2]%nat; term 1 (Int 1) [3; 6; 8]%nat] None))])).
Qed.

Lemma III_5a_16 :
  forall w rho low g : R,
  w > 0 -> w < 1 -> rho > 0 -> rho < 1 -> low > 0 -> g > 0 -> g < 1 ->
  rho * g * low >= (1 - rho) * (low + 1) -> w >= low * (1 - w) ->
  g * rho * w >= 1 - rho.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [2; 5; 8]%nat] (multiplied_by
    (Int 1 + Var 2) (Combination [term 1 (Int 1) []%nat; term 1 (Int 1) [4]%nat] None)))).
Qed.

Lemma III_5a_17 :
  forall w u beta rho g : R,
  w > 0 -> w < 1 -> u >= 0 -> u + w <= 1 -> beta > 0 -> beta < 1 -> rho > 0 -> rho < 1 -> g > 0 -> g < 1 ->
  u < 1 -> g * rho * w >= 1 - rho ->
  1 - (beta - beta * rho - beta * u + beta * rho * u) / (beta - beta * rho - beta * u + rho * w + beta * rho *
    u - beta * rho * w) <> 0 /\
  beta - beta * rho - beta * u + rho * w + beta * rho * u - beta * rho * w <> 0 /\
  1 - beta <> 0 /\
  (beta - beta * rho - beta * u + beta * rho * u) / (beta - beta * rho - beta * u + rho * w + beta * rho * u -
    beta * rho * w) / (1 - (beta - beta * rho - beta * u + beta * rho * u) / (beta - beta * rho - beta * u +
    rho * w + beta * rho * u - beta * rho * w)) <= g * (beta / (1 - beta)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 2) Lt (FromHypothesis 5); divided_by (Int (-1) * Var 2 +
    Int (-1) * Var 0 * Var 3 + Var 1 * Var 2 + Var 2 * Var 3 + Var 0 * Var 2 * Var 3 + Int (-1) * Var 1 * Var
    2 * Var 3) Lt (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 3 0 1] (Int 1));
    divided_by (Int (-1) * Var 0 * Var 3 + Var 0 * Var 2 * Var 3) Lt (Coefficients [between 0 0 1; between 2 0
    1; between 3 0 1] (Int 1))] (Factors 1 [factor (Var 2) 1 Gt (FromHypothesis 4); factor (Int (-1) + Var 2)
    1 Lt (FromHypothesis 5); factor (Int (-1) + Var 1 + Var 3 + Int (-1) * Var 1 * Var 3 + Var 0 * Var 3 * Var
    4) 1 Ge (Combination [term 1 (Int 1) [11]%nat; term 1 (Int 1) [2; 7]%nat] None); factor (Int (-1) * Var 2
    + Int (-1) * Var 0 * Var 3 + Var 1 * Var 2 + Var 2 * Var 3 + Var 0 * Var 2 * Var 3 + Int (-1) * Var 1 *
    Var 2 * Var 3) 1 Lt (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1; between 3 0 1] (Int
    1))])).
Qed.

Lemma III_5a_18 :
  forall w alpha beta : R,
  w > 0 -> w < 1 -> alpha >= 0 -> alpha <= beta -> beta > 0 -> beta < 1 -> alpha < 1 ->
  1 - (w - w * beta) / (1 - alpha - w * beta + w * alpha) <> 0 /\
  1 - alpha - w * beta + w * alpha <> 0 /\
  1 - beta <> 0 /\
  1 - w <> 0 /\
  (w - w * beta) / (1 - alpha - w * beta + w * alpha) / (1 - (w - w * beta) / (1 - alpha - w * beta + w *
    alpha)) * (1 + beta / (1 - beta)) >= w / (1 - w).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt
    (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0
    + Int (-1) * Var 1 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1; between 1 0 1] (Int 1)); divided_by
    (Int (-1) + Var 2) Lt (FromHypothesis 5); divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)]
    (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma III_5a_19 :
  forall w beta low g : R,
  w > 0 -> w < 1 -> beta > 0 -> beta < 1 -> low > 0 -> g > 0 -> g < 1 ->
  w * ((1 - beta) * (1 - g) - beta) >= low * (1 - w) * (1 - beta) * (1 - g) -> (1 - beta) * (1 - g) > beta ->
  1 - w <> 0 /\
  1 - beta <> 0 /\
  w / (1 - w) * (1 - g - beta / (1 - beta)) >= low * (1 - g).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1); divided_by (Int (-1) + Var 1) Lt
    (FromHypothesis 3)] (FromHypothesis 7)).
Qed.

Lemma III_5a_20 :
  forall beta g : R,
  beta > 0 -> beta < 1 -> g > 0 -> g < 1 -> (1 - beta) * (1 - g) > beta ->
  1 - beta <> 0 /\
  1 - g - beta / (1 - beta) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (FromHypothesis 4)).
Qed.

Lemma III_5a_21 :
  forall beta : R,
  beta > 0 -> beta < 1 ->
  1 - beta <> 0 /\
  beta / (1 - beta) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (FromHypothesis 0)).
Qed.

Lemma III_5a_22 :
  forall w alpha beta : R,
  w > 0 -> w < 1 -> alpha >= 0 -> alpha <= beta -> beta > 0 -> beta < 1 -> alpha < 1 ->
  1 - (w - w * beta) / (1 - alpha - w * beta + w * alpha) <> 0 /\
  1 - alpha - w * beta + w * alpha <> 0 /\
  (w - w * beta) / (1 - alpha - w * beta + w * alpha) / (1 - (w - w * beta) / (1 - alpha - w * beta + w *
    alpha)) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt
    (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1)); divided_by (Int 1 + Int (-1) * Var 0
    + Int (-1) * Var 1 + Var 0 * Var 1) Gt (Coefficients [between 0 0 1; between 1 0 1] (Int 1))]
    (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma III_5a_23 :
  forall beta g : R,
  beta > 0 -> beta < 1 -> g > 0 -> g < 1 ->
  1 - beta <> 0 /\
  1 - g - g * (beta / (1 - beta)) >= (1 - g - beta / (1 - beta)) * (1 + beta / (1 - beta)).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Coefficients [between 0 0 1]
    (Int 1))).
Qed.

Lemma III_5a_24 :
  forall low g W_next B W : R,
  low > 0 -> g > 0 -> g < 1 -> W_next * (1 + B) >= W -> W * (1 - g - B) >= low * (1 - g) -> 1 - g - B > 0 ->
  W_next * (1 + B) * (1 - g - B) >= low * (1 - g).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [4]%nat; term 1 (Int 1) [3; 5]%nat] None)).
Qed.

Lemma III_5a_25 :
  forall low g W_next B : R,
  low > 0 -> g > 0 -> g < 1 -> W_next * (1 + B) * (1 - g - B) >= low * (1 - g) ->
  1 - g - g * B >= (1 - g - B) * (1 + B) -> B > 0 -> W_next > 0 ->
  W_next * (1 - g - g * B) >= low * (1 - g).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [4; 6]%nat] None)).
Qed.

Lemma III_5a_26 :
  forall low g W_next B B_next : R,
  low > 0 -> g > 0 -> g < 1 -> W_next * (1 - g - g * B) >= low * (1 - g) -> B_next <= g * B -> W_next > 0 ->
  W_next * (1 - g - B_next) >= low * (1 - g).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [3]%nat; term 1 (Int 1) [4; 5]%nat] None)).
Qed.

Lemma III_5a_28 :
  forall low g w_next beta_next : R,
  low > 0 -> g > 0 -> g < 1 -> w_next < 1 -> beta_next < 1 ->
  w_next * g * beta_next * low + w_next * g * beta_next - w_next * g * low - w_next * beta_next * low - g *
    beta_next * low - w_next * g - 2 * w_next * beta_next + w_next * low + g * low + beta_next * low + w_next
    - low >= 0 ->
  w_next * ((1 - beta_next) * (1 - g) - beta_next) >= low * (1 - w_next) * (1 - beta_next) * (1 - g).
Proof.
  certify (Certificate [] (FromHypothesis 5)).
Qed.

Lemma III_5a_27 :
  forall w_next beta_next : R,
  w_next < 1 -> beta_next < 1 ->
  (beta_next - 1) * (w_next - 1) > 0.
Proof.
  certify (Certificate [] (Coefficients [below 0 1; below 1 1] (Int 1))).
Qed.

Lemma III_5a_29 :
  forall g B_next B : R,
  g > 0 -> g < 1 -> B_next <= g * B ->
  2 * B_next <= 2 * g * B.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma III_5a_30 :
  forall beta : R,
  beta > 0 -> beta < 1 ->
  1 - beta <> 0 /\
  2 * (beta / (1 - beta)) >= 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (FromHypothesis 0)).
Qed.

Lemma III_5a_31 :
  forall g : R,
  g > 0 -> g < 1 ->
  g >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_5a_32 :
  forall g : R,
  g > 0 -> g < 1 ->
  g < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma III_5a_33 :
  forall beta : R,
  beta > 0 -> beta < 1 ->
  1 - beta <> 0 /\
  beta / (1 - beta) >= beta.
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0) Lt (FromHypothesis 1)] (Coefficients [between 0 0 1]
    (Int 1))).
Qed.

Lemma III_5a_34 :
  forall w u alpha beta rho : R,
  w > 0 -> w < 1 -> u >= 0 -> u + w <= 1 -> alpha >= 0 -> alpha <= beta -> beta > 0 -> beta < 1 -> rho > 0 ->
  rho < 1 -> u < 1 -> alpha < 1 ->
  rho + beta - rho * alpha - rho * beta + alpha * u - beta * u + rho * alpha * w - rho * alpha * u - rho * w *
    beta + rho * beta * u <= rho + 2 * beta.
Proof.
  certify (Certificate [] (Substitute 3 1 (Var 2 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; between
    2 0 1; above 3 0; between 4 0 1] (Int 1)))).
Qed.

Lemma III_5a_35 :
  forall w u alpha beta rho : R,
  w > 0 -> w < 1 -> u >= 0 -> u + w <= 1 -> alpha >= 0 -> alpha <= beta -> beta > 0 -> beta < 1 -> rho > 0 ->
  rho < 1 -> u < 1 -> alpha < 1 ->
  rho - (rho + beta - rho * alpha - rho * beta + alpha * u - beta * u + rho * alpha * w - rho * alpha * u -
    rho * w * beta + rho * beta * u) <= 2 * beta.
Proof.
  certify (Certificate [] (Substitute 3 1 (Var 2 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; between
    2 0 1; above 3 0; between 4 0 1] (Int 1)))).
Qed.

Lemma III_5a_36 :
  forall beta rho J B : R,
  beta > 0 -> beta < 1 -> rho > 0 -> rho < 1 -> J <= rho + 2 * beta -> B >= beta ->
  J <= rho + 2 * B.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Int 2 * Var 0 + Var 1 + Int (-1) * Int 0) (Substitute 3 1 (Var 0
    + Int 0) (Coefficients [above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_5a_37 :
  forall beta rho J B : R,
  beta > 0 -> beta < 1 -> rho > 0 -> rho < 1 -> rho - J <= 2 * beta -> B >= beta ->
  rho - J <= 2 * B.
Proof.
  certify (Certificate [] (Substitute 2 1 (Int (-2) * Var 0 + Var 1 + Int 0) (Substitute 3 1 (Var 0 + Int 0)
    (Coefficients [above 2 0; above 3 0] (Int 1))))).
Qed.

Lemma III_5a_38 :
  forall alpha beta B : R,
  alpha >= 0 -> alpha <= beta -> beta > 0 -> beta < 1 -> alpha < 1 -> B >= beta ->
  alpha <= 2 * B.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Substitute 2 1 (Var 1 + Int 0)
    (Coefficients [above 0 0; between 1 0 1; above 2 0] (Int 1))))).
Qed.

Lemma III_5a_39 :
  forall alpha beta B : R,
  alpha >= 0 -> alpha <= beta -> beta > 0 -> beta < 1 -> alpha < 1 -> B >= beta ->
  -alpha <= 2 * B.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 0 0 1; between 1 0 1; above 2
    0] (Int 1)))).
Qed.

Lemma III_5a_40 :
  forall alpha beta B : R,
  alpha >= 0 -> alpha <= beta -> beta > 0 -> beta < 1 -> alpha < 1 -> B >= beta ->
  beta <= 2 * B.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 1 0 1; above 2 0] (Int 1)))).
Qed.

Lemma III_5a_41 :
  forall alpha beta B : R,
  alpha >= 0 -> alpha <= beta -> beta > 0 -> beta < 1 -> alpha < 1 -> B >= beta ->
  -beta <= 2 * B.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 1 + Int 0) (Coefficients [between 1 0 1; above 2 0] (Int 1)))).
Qed.

Lemma III_5a_42 :
  exists w u alpha beta rho low g : R,
  (w = 1 / 2 /\ u = 1 / 4 /\ alpha = 1 / 20 /\ beta = 1 / 10 /\ rho = 1 / 10 /\ low = 1 / 2 /\ g = 1 / 2) /\
  w > 0 /\ w < 1 /\ u >= 0 /\ u + w <= 1 /\ alpha >= 0 /\ alpha <= beta /\ beta > 0 /\ beta < 1 /\ rho > 0 /\
  rho < 1 /\ low > 0 /\ g > 0 /\ g < 1 /\
  w * ((1 - beta) * (1 - g) - beta) >= low * (1 - w) * (1 - beta) * (1 - g) /\
  1 - (beta - beta * rho - beta * u + beta * rho * u) / (beta - beta * rho - beta * u + rho * w + beta * rho *
    u - beta * rho * w) <> 0 /\
  beta - beta * rho - beta * u + rho * w + beta * rho * u - beta * rho * w <> 0 /\
  1 - beta <> 0 /\
  ~ ((beta - beta * rho - beta * u + beta * rho * u) / (beta - beta * rho - beta * u + rho * w + beta * rho *
    u - beta * rho * w) / (1 - (beta - beta * rho - beta * u + beta * rho * u) / (beta - beta * rho - beta * u
    + rho * w + beta * rho * u - beta * rho * w)) <= g * (beta / (1 - beta))).
Proof.
  exists (1 / 2), (1 / 4), (1 / 20), (1 / 10), (1 / 10), (1 / 2), (1 / 2).
  decide_numbers.
Qed.

Lemma III_5a_43 :
  exists w u alpha beta rho low g : R,
  (w = 9 / 10 /\ u = 9 / 10 /\ alpha = 1 / 10 /\ beta = 1 / 10 /\ rho = 9 / 10 /\ low = 1 / 2 /\ g = 1 / 2) /\
  w > 0 /\ w < 1 /\ u >= 0 /\ alpha >= 0 /\ alpha <= beta /\ beta > 0 /\ beta < 1 /\ rho > 0 /\ rho < 1 /\
  low > 0 /\ g > 0 /\ g < 1 /\ rho * g * low >= (1 - rho) * (low + 1) /\
  w * ((1 - beta) * (1 - g) - beta) >= low * (1 - w) * (1 - beta) * (1 - g) /\
  beta + u * alpha - u * beta <> 0 /\
  1 - alpha - w * beta + w * alpha <> 0 /\
  ~ (u * alpha / (beta + u * alpha - u * beta) + (w - w * beta) / (1 - alpha - w * beta + w * alpha) <= 1).
Proof.
  exists (9 / 10), (9 / 10), (1 / 10), (1 / 10), (9 / 10), (1 / 2), (1 / 2).
  decide_numbers.
Qed.

Lemma III_5a_44 :
  exists w u alpha beta rho low g : R,
  (w = 1 / 2 /\ u = 1 / 2 /\ alpha = 1 / 2 /\ beta = 1 / 10 /\ rho = 9 / 10 /\ low = 1 / 2 /\ g = 1 / 2) /\
  w > 0 /\ w < 1 /\ u >= 0 /\ u + w <= 1 /\ alpha >= 0 /\ beta > 0 /\ beta < 1 /\ rho > 0 /\ rho < 1 /\
  low > 0 /\ g > 0 /\ g < 1 /\ rho * g * low >= (1 - rho) * (low + 1) /\
  w * ((1 - beta) * (1 - g) - beta) >= low * (1 - w) * (1 - beta) * (1 - g) /\
  rho + alpha * u - alpha * rho - rho * w - alpha * u * rho + alpha * rho * w <> 0 /\
  beta - beta * rho - beta * u + rho * w + beta * rho * u - beta * rho * w <> 0 /\
  ~ ((alpha * u - alpha * u * rho) / (rho + alpha * u - alpha * rho - rho * w - alpha * u * rho + alpha * rho
    * w) <= (beta - beta * rho - beta * u + beta * rho * u) / (beta - beta * rho - beta * u + rho * w + beta *
    rho * u - beta * rho * w)).
Proof.
  exists (1 / 2), (1 / 2), (1 / 2), (1 / 10), (9 / 10), (1 / 2), (1 / 2).
  decide_numbers.
Qed.

Lemma III_5a_45 :
  exists w u alpha beta rho low g : R,
  (w = 1 / 100 /\ u = 1 / 4 /\ alpha = 1 / 20 /\ beta = 1 / 10 /\ rho = 9 / 10 /\ low = 1 / 2 /\ g = 1 / 2) /\
  w > 0 /\ w < 1 /\ u >= 0 /\ u + w <= 1 /\ alpha >= 0 /\ alpha <= beta /\ beta > 0 /\ beta < 1 /\ rho > 0 /\
  rho < 1 /\ low > 0 /\ g > 0 /\ g < 1 /\ rho * g * low >= (1 - rho) * (low + 1) /\
  1 - (beta - beta * rho - beta * u + beta * rho * u) / (beta - beta * rho - beta * u + rho * w + beta * rho *
    u - beta * rho * w) <> 0 /\
  beta - beta * rho - beta * u + rho * w + beta * rho * u - beta * rho * w <> 0 /\
  1 - beta <> 0 /\
  ~ ((beta - beta * rho - beta * u + beta * rho * u) / (beta - beta * rho - beta * u + rho * w + beta * rho *
    u - beta * rho * w) / (1 - (beta - beta * rho - beta * u + beta * rho * u) / (beta - beta * rho - beta * u
    + rho * w + beta * rho * u - beta * rho * w)) <= g * (beta / (1 - beta))).
Proof.
  exists (1 / 100), (1 / 4), (1 / 20), (1 / 10), (9 / 10), (1 / 2), (1 / 2).
  decide_numbers.
Qed.

Lemma III_5a_46 :
  forall w u alpha rho : R,
  w = 9 / 20 -> u = 9 / 20 -> alpha = 9 / 20 -> rho = 9 / 10 ->
  alpha * rho * u - alpha * rho * w + alpha * rho - alpha * u + rho * w - rho <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (StrictSign Lt
    (Coefficients [] (Int 1)))))))).
Qed.

Lemma III_5a_47 :
  forall u alpha beta : R,
  u = 9 / 20 -> alpha = 9 / 20 -> beta = 11 / 20 ->
  alpha * u - beta * u + beta <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (StrictSign Gt (Coefficients [] (Int
    1))))))).
Qed.

Lemma III_5a_48 :
  forall w alpha beta : R,
  w = 9 / 20 -> alpha = 9 / 20 -> beta = 11 / 20 ->
  alpha * w - beta * w - alpha + 1 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (StrictSign Gt (Coefficients [] (Int
    1))))))).
Qed.

Lemma III_5a_49 :
  forall w u beta rho : R,
  w = 9 / 20 -> u = 9 / 20 -> beta = 11 / 20 -> rho = 9 / 10 ->
  beta * rho * u - beta * rho * w - beta * rho - beta * u + rho * w + beta <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (StrictSign Gt
    (Coefficients [] (Int 1)))))))).
Qed.

Lemma III_5a_50 :
  forall rho : R,
  rho = 9 / 10 ->
  rho <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (StrictSign Gt (Coefficients [] (Int 1))))).
Qed.

Lemma III_5a_51 :
  forall rho : R,
  rho = 9 / 10 ->
  rho - 1 <> 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (StrictSign Lt (Coefficients [] (Int 1))))).
Qed.

Lemma III_5a_52 :
  forall w alpha beta : R,
  w = 9 / 20 -> alpha = 9 / 20 -> beta = 11 / 20 ->
  1 - alpha - w * beta + w * alpha <> 0 /\
  (w - w * beta) / (1 - alpha - w * beta + w * alpha) = 81 / 202.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt
    (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))] (Eliminate 0 0 (Eliminate 1 1
    (FromHypothesis 2)))).
Qed.

Lemma III_5a_53 :
  forall u alpha beta : R,
  u = 9 / 20 -> alpha = 9 / 20 -> beta = 11 / 20 ->
  beta + u * alpha - u * beta <> 0 /\
  u * alpha / (beta + u * alpha - u * beta) = 81 / 202.
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (Eliminate 0 0
    (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))] (Eliminate 0 0 (Eliminate 1 1 (FromHypothesis
    2)))).
Qed.

Lemma III_5a_54 :
  forall w u alpha rho : R,
  w = 9 / 20 -> u = 9 / 20 -> alpha = 9 / 20 -> rho = 9 / 10 ->
  rho + alpha * u - alpha * rho - rho * w - alpha * u * rho + alpha * rho * w <> 0 /\
  (alpha * u - alpha * u * rho) / (rho + alpha * u - alpha * rho - rho * w - alpha * u * rho + alpha * rho *
    w) = 9 / 130.
Proof.
  certify (Certificate [divided_by (Var 3 + Int (-1) * Var 0 * Var 3 + Var 1 * Var 2 + Int (-1) * Var 2 * Var
    3 + Var 0 * Var 2 * Var 3 + Int (-1) * Var 1 * Var 2 * Var 3) Gt (Eliminate 0 0 (Eliminate 1 1 (Eliminate
    2 2 (Eliminate 3 3 (Coefficients [] (Int 1))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (FromHypothesis 3))))).
Qed.

Lemma III_5a_55 :
  forall w u beta rho : R,
  w = 9 / 20 -> u = 9 / 20 -> beta = 11 / 20 -> rho = 9 / 10 ->
  beta - beta * rho - beta * u + rho * w + beta * rho * u - beta * rho * w <> 0 /\
  (beta - beta * rho - beta * u + beta * rho * u) / (beta - beta * rho - beta * u + rho * w + beta * rho * u -
    beta * rho * w) = 121 / 850.
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 2 + Int (-1) * Var 0 * Var 3 + Var 1 * Var 2 + Var 2 * Var
    3 + Var 0 * Var 2 * Var 3 + Int (-1) * Var 1 * Var 2 * Var 3) Lt (Eliminate 0 0 (Eliminate 1 1 (Eliminate
    2 2 (Eliminate 3 3 (Coefficients [] (Int 1))))))] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2
    (FromHypothesis 3))))).
Qed.

Lemma III_5a_56 :
  forall w : R,
  w = 81 / 202 ->
  w > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_57 :
  forall w : R,
  w = 81 / 202 ->
  w < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_58 :
  forall u : R,
  u = 81 / 202 ->
  u >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_59 :
  forall w u : R,
  w = 81 / 202 -> u = 81 / 202 ->
  u + w <= 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_5a_60 :
  forall alpha : R,
  alpha = 9 / 130 ->
  alpha >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_61 :
  forall alpha beta : R,
  alpha = 9 / 130 -> beta = 121 / 850 ->
  alpha <= beta.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_5a_62 :
  forall beta : R,
  beta = 121 / 850 ->
  beta > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_63 :
  forall beta : R,
  beta = 121 / 850 ->
  beta < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_64 :
  forall rho : R,
  rho = 9 / 10 ->
  rho > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_65 :
  forall rho : R,
  rho = 9 / 10 ->
  rho < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_66 :
  forall low : R,
  low = 2 / 5 ->
  low > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_67 :
  forall g : R,
  g = 2 / 5 ->
  g > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_68 :
  forall g : R,
  g = 2 / 5 ->
  g < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_69 :
  forall rho low g : R,
  rho = 9 / 10 -> low = 2 / 5 -> g = 2 / 5 ->
  rho * g * low >= (1 - rho) * (low + 1).
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))).
Qed.

Lemma III_5a_70 :
  forall w beta low g : R,
  w = 81 / 202 -> beta = 121 / 850 -> low = 2 / 5 -> g = 2 / 5 ->
  w * ((1 - beta) * (1 - g) - beta) >= low * (1 - w) * (1 - beta) * (1 - g).
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Coefficients [] (Int
    1))))))).
Qed.

Definition III_5a_71 := III_5a_46.

Definition III_5a_72 := III_5a_47.

Definition III_5a_73 := III_5a_48.

Definition III_5a_74 := III_5a_49.

Definition III_5a_75 := III_5a_50.

Definition III_5a_76 := III_5a_51.

Definition III_5a_77 := III_5a_52.

Definition III_5a_78 := III_5a_53.

Definition III_5a_79 := III_5a_54.

Definition III_5a_80 := III_5a_55.

Definition III_5a_81 := III_5a_56.

Definition III_5a_82 := III_5a_57.

Definition III_5a_83 := III_5a_58.

Definition III_5a_84 := III_5a_59.

Definition III_5a_85 := III_5a_60.

Definition III_5a_86 := III_5a_61.

Definition III_5a_87 := III_5a_62.

Definition III_5a_88 := III_5a_63.

Definition III_5a_89 := III_5a_64.

Definition III_5a_90 := III_5a_65.

Definition III_5a_91 := III_5a_66.

Definition III_5a_92 := III_5a_67.

Definition III_5a_93 := III_5a_68.

Definition III_5a_94 := III_5a_69.

Definition III_5a_95 := III_5a_70.

Definition III_5a_96 := III_5a_46.

Definition III_5a_97 := III_5a_47.

Definition III_5a_98 := III_5a_48.

Definition III_5a_99 := III_5a_49.

Definition III_5a_100 := III_5a_50.

Definition III_5a_101 := III_5a_51.

Definition III_5a_102 := III_5a_52.

Definition III_5a_103 := III_5a_53.

Definition III_5a_104 := III_5a_54.

Definition III_5a_105 := III_5a_55.

Definition III_5a_106 := III_5a_56.

Definition III_5a_107 := III_5a_57.

Definition III_5a_108 := III_5a_58.

Definition III_5a_109 := III_5a_59.

Definition III_5a_110 := III_5a_60.

Definition III_5a_111 := III_5a_61.

Definition III_5a_112 := III_5a_62.

Definition III_5a_113 := III_5a_63.

Definition III_5a_114 := III_5a_64.

Definition III_5a_115 := III_5a_65.

Definition III_5a_116 := III_5a_66.

Definition III_5a_117 := III_5a_67.

Definition III_5a_118 := III_5a_68.

Definition III_5a_119 := III_5a_69.

Definition III_5a_120 := III_5a_70.
