(* The conclusions of theorem V.2a, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.V_2a.
From RLStar Require Import Theorems.V_2a.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_q in X |- *.

Lemma concluded_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (v_p s) <= 1 -> (v_a s) >= 0 -> (v_a s) <= 1 -> (v_b s) >= 0 -> (v_b s) <= 1 -> (v_q s) * (1 - (v_q s)) = ((v_a s) - (v_b s)) ^ 2 * (v_p s) * (1 - (v_p s)) + (v_p s) * (v_a s) * (1 - (v_a s)) + (1 - (v_p s)) * (v_b s) * (1 - (v_b s))).
Proof.
  exact Theorems.V_2a.conclusion_1.
Qed.

Lemma concluded_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (v_p s) <= 1 -> (v_a s) >= 0 -> (v_a s) <= 1 -> (v_b s) >= 0 -> (v_b s) <= 1 -> (v_q s) * (1 - (v_q s)) >= ((v_a s) - (v_b s)) ^ 2 * (v_p s) * (1 - (v_p s))).
Proof.
  exact Theorems.V_2a.conclusion_2.
Qed.

