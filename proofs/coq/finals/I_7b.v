(** Theorem I.7b about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round Robustness.
From RLStar Require Import Statements Finals.Paper.
From RLStar Require Theorems.I_7b.
Local Open Scope R_scope.

Theorem I_7b_holds : I_7b_says.
Proof.
  intros M N delta HM HN HI t. assert (HU := inner_unit N delta HI). assert (HT := inner_moved M N HM t delta HN HI).
  rewrite F_is by assumption.
  exact (Theorems.I_7b.conclusion_20 (Theorems.I_7b.State N (moved M N t delta) (INR M)) HN (above N _ HT) (under N _ HT) (at_least_2 M HM)).
Qed.
