(* Theorem II.4k, Thresholds at temperatures between 1 and 2: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
Local Open Scope R_scope.

Record state := State { steps : nat; v_x : R }.

Definition v_q (s : state) : R := exp ((v_x s)).
Definition v_phi_3_2 (s : state) : R := ln ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2)).
Definition v_phi_3_3 (s : state) : R := ln ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2)).
Definition v_phi_3_64 (s : state) : R := ln ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2)).
Definition v_phi_4_2 (s : state) : R := ln ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3)).
Definition v_phi_4_3 (s : state) : R := ln ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3)).
Definition v_phi_4_64 (s : state) : R := ln ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3)).
Definition v_phi_8_2 (s : state) : R := ln ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7)).
Definition v_phi_8_3 (s : state) : R := ln ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7)).
Definition v_phi_8_64 (s : state) : R := ln ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7)).

