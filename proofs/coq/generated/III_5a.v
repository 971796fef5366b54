(* Theorem III.5a, Mode collapse: two steps on two states, from an open set of starts J tends to the share of one question (proofs/traps.py): what its proof owes.
   Written by tools/regenerate.py from the theorem files and their certificates: do not edit. *)

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
  forall w alpha beta : R,
  w = 9 / 20 -> alpha = 9 / 20 -> beta = 11 / 20 ->
  1 - alpha - w * beta + w * alpha <> 0 /\
  (w - w * beta) / (1 - alpha - w * beta + w * alpha) = 81 / 202.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt
    (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))] (Eliminate 0 0 (Eliminate 1 1
    (FromHypothesis 2)))).
Qed.

Lemma III_5a_47 :
  forall u alpha beta : R,
  u = 9 / 20 -> alpha = 9 / 20 -> beta = 11 / 20 ->
  beta + u * alpha - u * beta <> 0 /\
  u * alpha / (beta + u * alpha - u * beta) = 81 / 202.
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (Eliminate 0 0
    (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))] (Eliminate 0 0 (Eliminate 1 1 (FromHypothesis
    2)))).
Qed.

Lemma III_5a_48 :
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

Lemma III_5a_49 :
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

Lemma III_5a_50 :
  forall w : R,
  w = 81 / 202 ->
  w > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_51 :
  forall w : R,
  w = 81 / 202 ->
  w < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_52 :
  forall u : R,
  u = 81 / 202 ->
  u >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_53 :
  forall w u : R,
  w = 81 / 202 -> u = 81 / 202 ->
  u + w <= 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_5a_54 :
  forall alpha : R,
  alpha = 9 / 130 ->
  alpha >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_55 :
  forall alpha beta : R,
  alpha = 9 / 130 -> beta = 121 / 850 ->
  alpha <= beta.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_5a_56 :
  forall beta : R,
  beta = 121 / 850 ->
  beta > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_57 :
  forall beta : R,
  beta = 121 / 850 ->
  beta < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_58 :
  forall rho : R,
  rho = 9 / 10 ->
  rho > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_59 :
  forall rho : R,
  rho = 9 / 10 ->
  rho < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_60 :
  forall low : R,
  low = 2 / 5 ->
  low > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_61 :
  forall g : R,
  g = 2 / 5 ->
  g > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_62 :
  forall g : R,
  g = 2 / 5 ->
  g < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_63 :
  forall rho low g : R,
  rho = 9 / 10 -> low = 2 / 5 -> g = 2 / 5 ->
  rho * g * low >= (1 - rho) * (low + 1).
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))).
Qed.

Lemma III_5a_64 :
  forall w beta low g : R,
  w = 81 / 202 -> beta = 121 / 850 -> low = 2 / 5 -> g = 2 / 5 ->
  w * ((1 - beta) * (1 - g) - beta) >= low * (1 - w) * (1 - beta) * (1 - g).
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Coefficients [] (Int
    1))))))).
Qed.

Lemma III_5a_65 :
  forall w alpha beta : R,
  w = 9 / 20 -> alpha = 9 / 20 -> beta = 11 / 20 ->
  1 - alpha - w * beta + w * alpha <> 0 /\
  (w - w * beta) / (1 - alpha - w * beta + w * alpha) = 81 / 202.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt
    (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))] (Eliminate 0 0 (Eliminate 1 1
    (FromHypothesis 2)))).
Qed.

Lemma III_5a_66 :
  forall u alpha beta : R,
  u = 9 / 20 -> alpha = 9 / 20 -> beta = 11 / 20 ->
  beta + u * alpha - u * beta <> 0 /\
  u * alpha / (beta + u * alpha - u * beta) = 81 / 202.
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (Eliminate 0 0
    (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))] (Eliminate 0 0 (Eliminate 1 1 (FromHypothesis
    2)))).
Qed.

Lemma III_5a_67 :
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

Lemma III_5a_68 :
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

Lemma III_5a_69 :
  forall w : R,
  w = 81 / 202 ->
  w > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_70 :
  forall w : R,
  w = 81 / 202 ->
  w < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_71 :
  forall u : R,
  u = 81 / 202 ->
  u >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_72 :
  forall w u : R,
  w = 81 / 202 -> u = 81 / 202 ->
  u + w <= 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_5a_73 :
  forall alpha : R,
  alpha = 9 / 130 ->
  alpha >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_74 :
  forall alpha beta : R,
  alpha = 9 / 130 -> beta = 121 / 850 ->
  alpha <= beta.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_5a_75 :
  forall beta : R,
  beta = 121 / 850 ->
  beta > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_76 :
  forall beta : R,
  beta = 121 / 850 ->
  beta < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_77 :
  forall rho : R,
  rho = 9 / 10 ->
  rho > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_78 :
  forall rho : R,
  rho = 9 / 10 ->
  rho < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_79 :
  forall low : R,
  low = 2 / 5 ->
  low > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_80 :
  forall g : R,
  g = 2 / 5 ->
  g > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_81 :
  forall g : R,
  g = 2 / 5 ->
  g < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_82 :
  forall rho low g : R,
  rho = 9 / 10 -> low = 2 / 5 -> g = 2 / 5 ->
  rho * g * low >= (1 - rho) * (low + 1).
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))).
Qed.

Lemma III_5a_83 :
  forall w beta low g : R,
  w = 81 / 202 -> beta = 121 / 850 -> low = 2 / 5 -> g = 2 / 5 ->
  w * ((1 - beta) * (1 - g) - beta) >= low * (1 - w) * (1 - beta) * (1 - g).
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Coefficients [] (Int
    1))))))).
Qed.

Lemma III_5a_84 :
  forall w alpha beta : R,
  w = 9 / 20 -> alpha = 9 / 20 -> beta = 11 / 20 ->
  1 - alpha - w * beta + w * alpha <> 0 /\
  (w - w * beta) / (1 - alpha - w * beta + w * alpha) = 81 / 202.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt
    (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))] (Eliminate 0 0 (Eliminate 1 1
    (FromHypothesis 2)))).
Qed.

Lemma III_5a_85 :
  forall u alpha beta : R,
  u = 9 / 20 -> alpha = 9 / 20 -> beta = 11 / 20 ->
  beta + u * alpha - u * beta <> 0 /\
  u * alpha / (beta + u * alpha - u * beta) = 81 / 202.
Proof.
  certify (Certificate [divided_by (Var 2 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Gt (Eliminate 0 0
    (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))] (Eliminate 0 0 (Eliminate 1 1 (FromHypothesis
    2)))).
Qed.

Lemma III_5a_86 :
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

Lemma III_5a_87 :
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

Lemma III_5a_88 :
  forall w : R,
  w = 81 / 202 ->
  w > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_89 :
  forall w : R,
  w = 81 / 202 ->
  w < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_90 :
  forall u : R,
  u = 81 / 202 ->
  u >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_91 :
  forall w u : R,
  w = 81 / 202 -> u = 81 / 202 ->
  u + w <= 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_5a_92 :
  forall alpha : R,
  alpha = 9 / 130 ->
  alpha >= 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_93 :
  forall alpha beta : R,
  alpha = 9 / 130 -> beta = 121 / 850 ->
  alpha <= beta.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Coefficients [] (Int 1))))).
Qed.

Lemma III_5a_94 :
  forall beta : R,
  beta = 121 / 850 ->
  beta > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_95 :
  forall beta : R,
  beta = 121 / 850 ->
  beta < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_96 :
  forall rho : R,
  rho = 9 / 10 ->
  rho > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_97 :
  forall rho : R,
  rho = 9 / 10 ->
  rho < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_98 :
  forall low : R,
  low = 2 / 5 ->
  low > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_99 :
  forall g : R,
  g = 2 / 5 ->
  g > 0.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_100 :
  forall g : R,
  g = 2 / 5 ->
  g < 1.
Proof.
  certify (Certificate [] (Eliminate 0 0 (Coefficients [] (Int 1)))).
Qed.

Lemma III_5a_101 :
  forall rho low g : R,
  rho = 9 / 10 -> low = 2 / 5 -> g = 2 / 5 ->
  rho * g * low >= (1 - rho) * (low + 1).
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Coefficients [] (Int 1)))))).
Qed.

Lemma III_5a_102 :
  forall w beta low g : R,
  w = 81 / 202 -> beta = 121 / 850 -> low = 2 / 5 -> g = 2 / 5 ->
  w * ((1 - beta) * (1 - g) - beta) >= low * (1 - w) * (1 - beta) * (1 - g).
Proof.
  certify (Certificate [] (Eliminate 0 0 (Eliminate 1 1 (Eliminate 2 2 (Eliminate 3 3 (Coefficients [] (Int
    1))))))).
Qed.

Definition audit_a7ca6b2cd7ec0358 : True :=
  let _ := III_5a_1 in let _ := III_5a_2 in let _ := III_5a_3 in let _ := III_5a_4 in let _ := III_5a_5 in let
    _ := III_5a_6 in let _ := III_5a_7 in let _ := III_5a_8 in let _ := III_5a_9 in let _ := III_5a_10 in let
    _ := III_5a_11 in let _ := III_5a_12 in let _ := III_5a_13 in let _ := III_5a_14 in let _ := III_5a_15 in
    let _ := III_5a_16 in let _ := III_5a_17 in let _ := III_5a_18 in let _ := III_5a_19 in let _ := III_5a_20
    in let _ := III_5a_21 in let _ := III_5a_22 in let _ := III_5a_23 in let _ := III_5a_24 in let _ :=
    III_5a_25 in let _ := III_5a_26 in let _ := III_5a_28 in let _ := III_5a_27 in let _ := III_5a_29 in let _
    := III_5a_30 in let _ := III_5a_31 in let _ := III_5a_32 in let _ := III_5a_33 in let _ := III_5a_34 in
    let _ := III_5a_35 in let _ := III_5a_36 in let _ := III_5a_37 in let _ := III_5a_38 in let _ := III_5a_39
    in let _ := III_5a_40 in let _ := III_5a_41 in let _ := III_5a_42 in let _ := III_5a_43 in let _ :=
    III_5a_44 in let _ := III_5a_45 in let _ := III_5a_46 in let _ := III_5a_47 in let _ := III_5a_48 in let _
    := III_5a_49 in let _ := III_5a_50 in let _ := III_5a_51 in let _ := III_5a_52 in let _ := III_5a_53 in
    let _ := III_5a_54 in let _ := III_5a_55 in let _ := III_5a_56 in let _ := III_5a_57 in let _ := III_5a_58
    in let _ := III_5a_59 in let _ := III_5a_60 in let _ := III_5a_61 in let _ := III_5a_62 in let _ :=
    III_5a_63 in let _ := III_5a_64 in let _ := III_5a_65 in let _ := III_5a_66 in let _ := III_5a_67 in let _
    := III_5a_68 in let _ := III_5a_69 in let _ := III_5a_70 in let _ := III_5a_71 in let _ := III_5a_72 in
    let _ := III_5a_73 in let _ := III_5a_74 in let _ := III_5a_75 in let _ := III_5a_76 in let _ := III_5a_77
    in let _ := III_5a_78 in let _ := III_5a_79 in let _ := III_5a_80 in let _ := III_5a_81 in let _ :=
    III_5a_82 in let _ := III_5a_83 in let _ := III_5a_84 in let _ := III_5a_85 in let _ := III_5a_86 in let _
    := III_5a_87 in let _ := III_5a_88 in let _ := III_5a_89 in let _ := III_5a_90 in let _ := III_5a_91 in
    let _ := III_5a_92 in let _ := III_5a_93 in let _ := III_5a_94 in let _ := III_5a_95 in let _ := III_5a_96
    in let _ := III_5a_97 in let _ := III_5a_98 in let _ := III_5a_99 in let _ := III_5a_100 in let _ :=
    III_5a_101 in let _ := III_5a_102 in I.
Check audit_a7ca6b2cd7ec0358.
Print Assumptions audit_a7ca6b2cd7ec0358.
