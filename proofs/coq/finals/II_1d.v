(** Theorem II.1d about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round.
From RLStar Require Import Statements Finals.Paper Finals.Noisy.
From RLStar Require Theorems.II_1d.
Local Open Scope R_scope.

Lemma run_is N d M g :
  forall t, Runs.run Theorems.II_1d.round t (Theorems.II_1d.State N d (INR M) g) = Theorems.II_1d.State N (moved M N t d) (INR M) (moved M N t g).
Proof. run_is. Qed.

Theorem II_1d_holds : II_1d_says.
Proof.
  intros M N delta gamma HM HN HU HG Hle t. assert (HR := at_least_2 M HM).
  pose (s := Theorems.II_1d.State N delta (INR M) gamma). split.
  - intros n Hn. rewrite !edge_is by assumption.
    assert (C := Theorems.II_1d.conclusion_16 s HN (at_least N _ HU) Hle (at_most N _ HG) HR n Hn t). unfold s in C. rewrite run_is in C. exact C.
  - rewrite !J_is by assumption.
    assert (C := Theorems.II_1d.conclusion_18 s HN (at_least N _ HU) Hle (at_most N _ HG) HR t). unfold s in C. rewrite run_is in C. exact C.
Qed.
