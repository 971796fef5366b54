(* Theorem II.2d: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2d_1 :
  forall M u v c : R,
  M = 2 -> 1 + u * v * c <> 0 ->
  1 + (M - 1) * u * v * c <> 0 /\
  1 + (M - 1) * v * u * c <> 0 /\
  1 + u * v * c <> 0 /\
  (u + v * c + (M - 2) * u * v * c) / (1 + (M - 1) * u * v * c) - (v + u * c + (M - 2) * v * u * c) / (1 + (M
    - 1) * v * u * c) = (u - v) * (1 - c) / (1 + u * v * c).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var 3)
    Ne (Eliminate 0 0 (FromHypothesis 1)); divided_by (Int 1 + Var 1 * Var 2 * Var 3) Ne (FromHypothesis 1)]
    (Eliminate 0 0 Identity)).
Qed.

Lemma II_2d_2 :
  forall M u v c : R,
  M = 2 -> 1 + u * v * c <> 0 ->
  1 + (M - 1) * u * v * c <> 0 /\
  1 + (M - 1) * v * u * c <> 0 /\
  1 + u * v * c <> 0 /\
  (u + v * c + (M - 2) * u * v * c) / (1 + (M - 1) * u * v * c) + (v + u * c + (M - 2) * v * u * c) / (1 + (M
    - 1) * v * u * c) = (u + v) * (1 + c) / (1 + u * v * c).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var 3)
    Ne (Eliminate 0 0 (FromHypothesis 1)); divided_by (Int 1 + Var 1 * Var 2 * Var 3) Ne (FromHypothesis 1)]
    (Eliminate 0 0 Identity)).
Qed.

Lemma II_2d_3 :
  forall M u v c : R,
  M = 2 -> 1 + u * v * c <> 0 -> u = v ->
  1 + (M - 1) * u * v * c <> 0 /\
  1 + (M - 1) * v * u * c <> 0 /\
  (u + v * c + (M - 2) * u * v * c) / (1 + (M - 1) * u * v * c) = (v + u * c + (M - 2) * v * u * c) / (1 + (M
    - 1) * v * u * c).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var 3)
    Ne (Eliminate 0 0 (FromHypothesis 1))] (Eliminate 0 0 (Eliminate 2 2 Identity))).
Qed.

Lemma II_2d_4 :
  forall M u v c : R,
  M = 2 -> 1 + u * v * c <> 0 -> u = -v ->
  1 + (M - 1) * u * v * c <> 0 /\
  1 + (M - 1) * v * u * c <> 0 /\
  (u + v * c + (M - 2) * u * v * c) / (1 + (M - 1) * u * v * c) = -(v + u * c + (M - 2) * v * u * c) / (1 + (M
    - 1) * v * u * c).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var 3)
    Ne (Eliminate 0 0 (FromHypothesis 1))] (Eliminate 0 0 (Eliminate 2 2 Identity))).
Qed.

Lemma II_2d_5 :
  exists u v c M : R,
  (u = 1 / 2 /\ v = 1 / 3 /\ c = 1 / 2 /\ M = 3) /\
  1 + u * v * c <> 0 /\
  1 + (M - 1) * u * v * c <> 0 /\
  1 + (M - 1) * v * u * c <> 0 /\
  1 + u * v * c <> 0 /\
  ~ ((u + v * c + (M - 2) * u * v * c) / (1 + (M - 1) * u * v * c) - (v + u * c + (M - 2) * v * u * c) / (1 +
    (M - 1) * v * u * c) = (u - v) * (1 - c) / (1 + u * v * c)).
Proof.
  exists (1 / 2), (1 / 3), (1 / 2), (3).
  decide_numbers.
Qed.
