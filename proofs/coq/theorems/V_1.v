(* Theorem V.1, Two disjoint intervals of success probabilities that a round exchanges: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
Local Open Scope R_scope.

Record state := State { steps : nat; v_p : R }.

Definition v_r (s : state) : R := sqrt ((v_p s) * (1 - (v_p s)) + 1 / 100).
Definition v_u (s : state) : R := exp (1 / (v_r s)).
Definition v_p_next (s : state) : R := (v_u s) / (199 + (v_u s)).
Ltac open_names X ::= unfold v_p_next in X |- *.

