(* Theorem III.5: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_5_1 :
  forall delta_1 delta_2 rho : R,
  delta_1 > 0 -> delta_1 < 1 -> delta_2 > 0 -> delta_2 < 1 -> rho > 0 -> rho < 1 ->
  1 - delta_2 - delta_1 + 2 * rho * delta_2 + 2 * rho * delta_1 + delta_2 * delta_1 <> 0 /\
  1 - delta_2 - delta_1 + 2 * delta_2 * rho + delta_2 * delta_1 + 2 * rho * delta_1 <> 0 /\
  (rho + rho * delta_2 + rho * delta_1 + rho * delta_2 * delta_1) / (1 - delta_2 - delta_1 + 2 * rho * delta_2
    + 2 * rho * delta_1 + delta_2 * delta_1) + (1 - delta_2 - rho - delta_1 + delta_2 * rho + delta_2 *
    delta_1 + rho * delta_1 - delta_2 * rho * delta_1) / (1 - delta_2 - delta_1 + 2 * delta_2 * rho + delta_2
    * delta_1 + 2 * rho * delta_1) = 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Var 0 * Var 1 + Int 2 * Var
    0 * Var 2 + Int 2 * Var 1 * Var 2) Gt (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int
    1))] Identity).
Qed.

Lemma III_5_2 :
  forall delta_1 delta_2 rho : R,
  delta_1 > 0 -> delta_1 < 1 -> delta_2 > 0 -> delta_2 < 1 -> rho > 0 -> rho < 1 ->
  1 + delta_2 + delta_1 - 2 * rho * delta_2 - 2 * rho * delta_1 + delta_2 * delta_1 <> 0 /\
  1 + delta_2 + delta_1 - 2 * delta_2 * rho + delta_2 * delta_1 - 2 * rho * delta_1 <> 0 /\
  (rho - rho * delta_2 - rho * delta_1 + rho * delta_2 * delta_1) / (1 + delta_2 + delta_1 - 2 * rho * delta_2
    - 2 * rho * delta_1 + delta_2 * delta_1) + (1 + delta_2 - rho + delta_1 - delta_2 * rho + delta_2 *
    delta_1 - rho * delta_1 - delta_2 * rho * delta_1) / (1 + delta_2 + delta_1 - 2 * delta_2 * rho + delta_2
    * delta_1 - 2 * rho * delta_1) = 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Var 0 + Var 1 + Var 0 * Var 1 + Int (-2) * Var 0 * Var 2 + Int
    (-2) * Var 1 * Var 2) Gt (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))] Identity).
Qed.

Lemma III_5_3 :
  exists delta_1 delta_2 rho : R,
  (delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ rho = 3 / 4) /\ delta_1 > 0 /\ delta_1 < 1 /\ delta_2 > 0 /\
  delta_2 < 1 /\ rho > 0 /\ rho < 1 /\
  1 - delta_2 - delta_1 + 2 * rho * delta_2 + 2 * rho * delta_1 + delta_2 * delta_1 <> 0 /\
  1 + delta_2 + delta_1 - 2 * delta_2 * rho + delta_2 * delta_1 - 2 * rho * delta_1 <> 0 /\
  ~ ((rho + rho * delta_2 + rho * delta_1 + rho * delta_2 * delta_1) / (1 - delta_2 - delta_1 + 2 * rho *
    delta_2 + 2 * rho * delta_1 + delta_2 * delta_1) = (1 + delta_2 - rho + delta_1 - delta_2 * rho + delta_2
    * delta_1 - rho * delta_1 - delta_2 * rho * delta_1) / (1 + delta_2 + delta_1 - 2 * delta_2 * rho +
    delta_2 * delta_1 - 2 * rho * delta_1)).
Proof.
  exists (1 / 2), (1 / 2), (3 / 4).
  decide_numbers.
Qed.

Lemma III_5_4 :
  forall delta_1 delta_2 rho : R,
  delta_1 > 0 -> delta_1 < 1 -> delta_2 > 0 -> delta_2 < 1 -> rho > 0 -> rho < 1 -> delta_1 = 1 / 2 ->
  delta_2 = 1 / 2 -> rho = 3 / 4 ->
  1 - delta_2 - delta_1 + 2 * rho * delta_2 + 2 * rho * delta_1 + delta_2 * delta_1 <> 0 /\
  (rho + rho * delta_2 + rho * delta_1 + rho * delta_2 * delta_1) / (1 - delta_2 - delta_1 + 2 * rho * delta_2
    + 2 * rho * delta_1 + delta_2 * delta_1) = 27 / 28.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Var 0 * Var 1 + Int 2 * Var
    0 * Var 2 + Int 2 * Var 1 * Var 2) Gt (Eliminate 6 0 (Eliminate 7 1 (Eliminate 8 2 (FromHypothesis 0))))]
    (Eliminate 6 0 (Eliminate 7 1 (FromHypothesis 8)))).
Qed.

Lemma III_5_5 :
  forall delta_1 delta_2 rho : R,
  delta_1 > 0 -> delta_1 < 1 -> delta_2 > 0 -> delta_2 < 1 -> rho > 0 -> rho < 1 -> delta_1 = 1 / 2 ->
  delta_2 = 1 / 2 -> rho = 3 / 4 ->
  1 + delta_2 + delta_1 - 2 * delta_2 * rho + delta_2 * delta_1 - 2 * rho * delta_1 <> 0 /\
  (1 + delta_2 - rho + delta_1 - delta_2 * rho + delta_2 * delta_1 - rho * delta_1 - delta_2 * rho * delta_1)
    / (1 + delta_2 + delta_1 - 2 * delta_2 * rho + delta_2 * delta_1 - 2 * rho * delta_1) = 3 / 4.
Proof.
  certify (Certificate [divided_by (Int 1 + Var 0 + Var 1 + Var 0 * Var 1 + Int (-2) * Var 0 * Var 2 + Int
    (-2) * Var 1 * Var 2) Gt (Eliminate 6 0 (Eliminate 7 1 (Eliminate 8 2 (FromHypothesis 0))))] (Eliminate 6
    0 (Eliminate 7 1 (FromHypothesis 8)))).
Qed.

Lemma III_5_6 :
  forall delta_1 delta_2 rho : R,
  delta_1 > 0 -> delta_1 < 1 -> delta_2 > 0 -> delta_2 < 1 -> rho > 0 -> rho < 1 -> rho = 1 / 2 ->
  1 - delta_2 - delta_1 + 2 * rho * delta_2 + 2 * rho * delta_1 + delta_2 * delta_1 <> 0 /\
  1 + delta_2 + delta_1 - 2 * delta_2 * rho + delta_2 * delta_1 - 2 * rho * delta_1 <> 0 /\
  (rho + rho * delta_2 + rho * delta_1 + rho * delta_2 * delta_1) / (1 - delta_2 - delta_1 + 2 * rho * delta_2
    + 2 * rho * delta_1 + delta_2 * delta_1) = (1 + delta_2 - rho + delta_1 - delta_2 * rho + delta_2 *
    delta_1 - rho * delta_1 - delta_2 * rho * delta_1) / (1 + delta_2 + delta_1 - 2 * delta_2 * rho + delta_2
    * delta_1 - 2 * rho * delta_1).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 0 + Int (-1) * Var 1 + Var 0 * Var 1 + Int 2 * Var
    0 * Var 2 + Int 2 * Var 1 * Var 2) Gt (Eliminate 6 2 (Coefficients [between 0 0 1; between 1 0 1] (Int
    1))); divided_by (Int 1 + Var 0 + Var 1 + Var 0 * Var 1 + Int (-2) * Var 0 * Var 2 + Int (-2) * Var 1 *
    Var 2) Gt (Eliminate 6 2 (Coefficients [between 0 0 1; between 1 0 1] (Int 1)))] (Eliminate 6 2
    Identity)).
Qed.
