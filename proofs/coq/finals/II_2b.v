(** Theorem II.2b about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round.
From RLStar Require Import Statements Finals.Paper Finals.Signed.
From RLStar Require Theorems.II_2b.
Local Open Scope R_scope.

Theorem II_2b_holds : II_2b_says.
Proof.
  intros M N delta HM HN H L t. assert (HR := at_least_2 M HM).
  assert (P : all_of N delta > 0) by (unfold all_of; rewrite product_all; exact L).
  destruct (signed_moved M N HM HN t delta H P) as [HT PT]. assert (C := signed_chain M N HM HN delta H P).
  assert (A : forall k, (k < N)%nat -> (INR M - 1) * moved M N t delta k >= -1) by (intros k Hk; apply HT, Hk).
  assert (B : forall k, (k < N)%nat -> moved M N t delta k <= 1) by (intros k Hk; apply HT, Hk).
  pose (s := Theorems.II_2b.State N (INR M) (moved M N t delta)).
  split.
  - intros n Hn. cbv zeta. rewrite !(edge_of_chain M N HM _ _ C _ _ Hn). split.
    + exact (Theorems.II_2b.conclusion_7 s HN A B HR PT n Hn).
    + exact (Theorems.II_2b.conclusion_8 s HN A B HR PT n Hn).
  - rewrite !(J_of_chain M N HM _ _ C). exact (Rge_le _ _ (Theorems.II_2b.conclusion_11 s HN A B HR PT)).
Qed.
