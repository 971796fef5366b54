(** Theorem I.2 about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round Robustness.
From RLStar Require Import Statements Finals.Paper.
From RLStar Require Theorems.I_2.
Local Open Scope R_scope.

Theorem I_2_holds : I_2_says.
Proof.
  intros M N delta HM HN HU. cbv zeta.
  pose (s := Theorems.I_2.State N delta (INR M) 0 0).
  assert (A := at_least N delta HU). assert (B := at_most N delta HU). assert (HR := at_least_2 M HM).
  assert (L : forall d, product_of_edges N d = States.product (States.all N) (fun k => d k)) by (intros d; symmetry; apply product_all).
  rewrite !L. rewrite !J_here by exact HM.
  split; [reflexivity|].
  split; [split; [exact (Rge_le _ _ (Theorems.I_2.conclusion_6 s HN HR A B))|exact (Theorems.I_2.conclusion_7 s HN HR A B)]|].
  split; [exact (Theorems.I_2.conclusion_4 s HN HR A B)|]. split; [exact (Theorems.I_2.conclusion_5 s HN HR A B)|].
  intros gamma HG. rewrite !L, !J_here by exact HM.
  exact (Theorems.I_2.conclusion_8 (Theorems.I_2.State N delta (INR M)
           (States.product (States.all N) (fun k => delta k)) (States.product (States.all N) (fun k => gamma k))) HN HR A B).
Qed.
