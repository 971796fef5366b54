(* Theorem III.1: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_1_1 :
  forall s p w : R,
  s >= 0 -> s <= 1 -> p > 0 -> w > 0 ->
  (1 - s) * p + s * w > 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0; above 2 0] (Int 1))).
Qed.

Lemma III_1_2 :
  forall s p w : R,
  s >= 0 -> s <= 1 -> p > 0 -> w > 0 -> (1 - s) * p + s * w > 0 ->
  (1 - s) * p + s * w <> 0 /\
  w * (1 - p / ((1 - s) * p + s * w)) - s * (w - p) = s * (1 - s) * (w - p) ^ 2 / ((1 - s) * p + s * w).
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 1 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Lt
    (FromHypothesis 4)] Identity).
Qed.

Lemma III_1_3 :
  forall s p w : R,
  s >= 0 -> s <= 1 -> p > 0 -> w > 0 -> (1 - s) * p + s * w > 0 ->
  (1 - s) * p + s * w <> 0 /\
  w * (1 - p / ((1 - s) * p + s * w)) >= s * (w - p).
Proof.
  certify (Certificate [divided_by (Int (-1) * Var 1 + Var 0 * Var 1 + Int (-1) * Var 0 * Var 2) Lt
    (FromHypothesis 4)] (Factors (-1) [factor (Var 0) 1 Ge (FromHypothesis 0); factor (Int (-1) + Var 0) 1 Le
    (FromHypothesis 1); any_sign (Var 1 + Int (-1) * Var 2) 2])).
Qed.

Lemma III_1_4 :
  exists s p w : R,
  (s = 3 /\ p = 1 /\ w = 1 / 2) /\ s >= 0 /\ p > 0 /\ w > 0 /\
  ~ ((1 - s) * p + s * w > 0).
Proof.
  exists (3), (1), (1 / 2).
  decide_numbers.
Qed.

Lemma III_1_5 :
  exists s p w : R,
  (s = -1 /\ p = 1 / 10 /\ w = 1 / 2) /\ s <= 1 /\ p > 0 /\ w > 0 /\
  ~ ((1 - s) * p + s * w > 0).
Proof.
  exists (-1), (1 / 10), (1 / 2).
  decide_numbers.
Qed.
