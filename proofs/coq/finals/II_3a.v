(** Theorem II.3a about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round.
From RLStar Require Import Statements Finals.Paper Finals.Noisy.
From RLStar Require Theorems.II_3a.
Local Open Scope R_scope.

Theorem II_3a_holds : II_3a_says.
Proof.
  intros M N delta a b HM HN [Hb Hab] HI t. assert (HR := at_least_2 M HM).
  assert (A : 0 < a) by lra. assert (B : 0 <= b <= a) by lra.
  assert (HU := inner_unit N delta HI). assert (HT := noisy_inner M N HM a b A B t delta HN HI).
  assert (L := noisy_chain M N HM a b A B delta HU).
  pose (s := Theorems.II_3a.State N a (noisy_moved M N a b t delta) (INR M) b).
  split.
  - intros n Hn. rewrite !(edge_of_chain M N HM _ _ L _ _ Hn). split.
    + exact (Theorems.II_3a.conclusion_4 s HN (above N _ HT) (under N _ HT) HR (Rle_ge _ _ Hb) Hab n Hn).
    + exact (Theorems.II_3a.conclusion_5 s HN (above N _ HT) (under N _ HT) HR (Rle_ge _ _ Hb) Hab n Hn).
  - rewrite !(J_of_chain M N HM _ _ L). exact (Theorems.II_3a.conclusion_8 s HN (above N _ HT) (under N _ HT) HR (Rle_ge _ _ Hb) Hab).
Qed.
