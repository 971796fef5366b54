(* Theorem II.4l, The gain increases, seen in balls: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
Local Open Scope R_scope.

Record state := State { steps : nat; v_x : R }.

Definition v_q (s : state) : R := exp ((v_x s)).
Definition v_l_2 (s : state) : R := ((v_q s) - 1) / ((v_q s) + 1).
Definition v_phi_3_2 (s : state) : R := ln ((1 + (v_l_2 s) ^ 2) / (1 - (v_l_2 s) ^ 2)).
Definition v_phi_4_2 (s : state) : R := ln ((1 + (v_l_2 s) ^ 3) / (1 - (v_l_2 s) ^ 3)).
Definition v_phi_8_2 (s : state) : R := ln ((1 + (v_l_2 s) ^ 7) / (1 - (v_l_2 s) ^ 7)).
Definition v_l_3 (s : state) : R := ((v_q s) - 1) / ((v_q s) + 2).
Definition v_phi_3_3 (s : state) : R := ln ((1 + 2 * (v_l_3 s) ^ 2) / (1 - (v_l_3 s) ^ 2)).
Definition v_phi_4_3 (s : state) : R := ln ((1 + 2 * (v_l_3 s) ^ 3) / (1 - (v_l_3 s) ^ 3)).
Definition v_phi_8_3 (s : state) : R := ln ((1 + 2 * (v_l_3 s) ^ 7) / (1 - (v_l_3 s) ^ 7)).
Definition v_l_64 (s : state) : R := ((v_q s) - 1) / ((v_q s) + 63).
Definition v_phi_3_64 (s : state) : R := ln ((1 + 63 * (v_l_64 s) ^ 2) / (1 - (v_l_64 s) ^ 2)).
Definition v_phi_4_64 (s : state) : R := ln ((1 + 63 * (v_l_64 s) ^ 3) / (1 - (v_l_64 s) ^ 3)).
Definition v_phi_8_64 (s : state) : R := ln ((1 + 63 * (v_l_64 s) ^ 7) / (1 - (v_l_64 s) ^ 7)).
Ltac open_names X ::= unfold v_l_64, v_l_3, v_l_2 in X |- *.

