(* Theorem V.2a: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma V_2a_1 :
  forall p a b : R,
  p >= 0 -> p <= 1 -> a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 ->
  (b + (a - b) * p) * (1 - (b + (a - b) * p)) = (a - b) ^ 2 * p * (1 - p) + p * a * (1 - a) + (1 - p) * b * (1
    - b).
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma V_2a_2 :
  forall p a b : R,
  p >= 0 -> p <= 1 -> a >= 0 -> a <= 1 -> b >= 0 -> b <= 1 ->
  (b + (a - b) * p) * (1 - (b + (a - b) * p)) >= (a - b) ^ 2 * p * (1 - p).
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1; between 2 0 1] (Int 1))).
Qed.

Lemma V_2a_3 :
  exists p a b : R,
  (p = 1 /\ a = 2 /\ b = 0) /\ p >= 0 /\ p <= 1 /\ a >= 0 /\ b >= 0 /\ b <= 1 /\
  ~ ((b + (a - b) * p) * (1 - (b + (a - b) * p)) >= (a - b) ^ 2 * p * (1 - p)).
Proof.
  exists (1), (2), (0).
  decide_numbers.
Qed.

Lemma V_2a_4 :
  exists p a b : R,
  (p = 0 /\ a = 1 /\ b = -1) /\ p >= 0 /\ p <= 1 /\ a >= 0 /\ a <= 1 /\ b <= 1 /\
  ~ ((b + (a - b) * p) * (1 - (b + (a - b) * p)) >= (a - b) ^ 2 * p * (1 - p)).
Proof.
  exists (0), (1), (-1).
  decide_numbers.
Qed.
