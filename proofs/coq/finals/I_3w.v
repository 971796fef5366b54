(** Theorem I.3w about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round Robustness.
From RLStar Require Import Statements Finals.Paper.
From RLStar Require Theorems.I_3w.
Local Open Scope R_scope.

Theorem I_3w_holds : I_3w_says.
Proof.
  intros M N delta HM HN HU t. assert (HT := unit_moved M N HM t delta HU). assert (HR := at_least_2 M HM).
  assert (A := at_least N _ HT). assert (B := at_most N _ HT).
  pose (s := Theorems.I_3w.State N (moved M N t delta) (INR M)).
  split.
  - intros n Hn. rewrite !edge_is by assumption. split.
    + exact (Rge_le _ _ (Theorems.I_3w.conclusion_3 s HN A B HR n Hn)).
    + exact (Theorems.I_3w.conclusion_4 s HN A B HR n Hn).
  - rewrite !J_is by assumption. exact (Rge_le _ _ (Theorems.I_3w.conclusion_7 s HN A B HR)).
Qed.
