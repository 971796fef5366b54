(* The conclusions of theorem III.1, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require EveryModel.
From RLStar Require Generated.III_1.
From RLStar Require Import Theorems.III_1.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_q in X |- *.

Lemma concluded_6 :
  forall s : state, (2 <= steps s)%nat -> ((v_s s) >= 0 -> (v_s s) <= 1 -> EveryModel.every_round_improves (1)).
Proof.
  exact Theorems.III_1.conclusion_6.
Qed.

