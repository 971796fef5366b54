(* The conclusions of theorem V.6, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.V_6.
From RLStar Require Import Theorems.V_6.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.

Lemma concluded_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (v_p s) <= 1 -> (v_P s) + (v_Q s) >= 2 * (v_H s)).
Proof.
  exact Theorems.V_6.conclusion_4.
Qed.

Lemma concluded_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (v_p s) <= 1 -> (v_p s) = 1 / 2 -> (v_P s) + (v_Q s) = 2 * (v_H s)).
Proof.
  exact Theorems.V_6.conclusion_7.
Qed.

Lemma concluded_12 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (v_p s) <= 1 -> (v_P s) + (v_Q s) <= 1).
Proof.
  exact Theorems.V_6.conclusion_12.
Qed.

