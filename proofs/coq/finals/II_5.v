(** Theorem II.5 about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round.
From RLStar Require Import Statements Finals.Paper Finals.Noisy.
From RLStar Require Theorems.II_5.
Local Open Scope R_scope.

Theorem II_5_holds : II_5_says.
Proof.
  intros M N delta mu HM HN Hmu HI t. assert (HR := at_least_2 M HM).
  assert (HT := partial_inner M N HM mu Hmu t delta HN HI). assert (L := partial_chain M N HM mu Hmu delta HN HI).
  pose (s := Theorems.II_5.State N (partial_moved M N mu t delta) mu (INR M)).
  split.
  - intros n Hn. rewrite !(edge_of_chain M N HM _ _ L _ _ Hn). split.
    + exact (Theorems.II_5.conclusion_5 s HN (above N _ HT) (under N _ HT) HR (proj1 Hmu) (proj2 Hmu) n Hn).
    + exact (Theorems.II_5.conclusion_6 s HN (above N _ HT) (under N _ HT) HR (proj1 Hmu) (proj2 Hmu) n Hn).
  - rewrite !(J_of_chain M N HM _ _ L). exact (Theorems.II_5.conclusion_9 s HN (above N _ HT) (under N _ HT) HR (proj1 Hmu) (proj2 Hmu)).
Qed.
