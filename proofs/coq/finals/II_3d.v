(** Theorem II.3d about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round.
From RLStar Require Import Statements Finals.Paper Finals.Noisy.
From RLStar Require Theorems.II_3d.
Local Open Scope R_scope.

Lemma run_is N d M b a :
  forall t, Runs.run Theorems.II_3d.round t (Theorems.II_3d.State N d (INR M) b a) = Theorems.II_3d.State N (noisy_moved M N a b t d) (INR M) b a.
Proof. run_is. Qed.

Theorem II_3d_holds : II_3d_says.
Proof.
  intros M N delta a HM HN Ha HU n t Hn. assert (B : 0 <= a <= a) by lra.
  rewrite (edge_of_chain M N HM _ _ (noisy_chain M N HM a a Ha B delta HU) t n Hn).
  assert (C := Theorems.II_3d.conclusion_4 (Theorems.II_3d.State N delta (INR M) a a) HN (at_least N _ HU) (at_most N _ HU) (at_least_2 M HM) Ha eq_refl n Hn t).
  rewrite run_is in C. exact C.
Qed.
