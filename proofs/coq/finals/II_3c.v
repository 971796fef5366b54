(** Theorem II.3c about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round.
From RLStar Require Import Statements Finals.Paper Finals.Noisy.
From RLStar Require Theorems.II_3c.
Local Open Scope R_scope.

Lemma run_is N d M b a c :
  forall t, Runs.run Theorems.II_3c.round t (Theorems.II_3c.State N d (INR M) b a c) = Theorems.II_3c.State N (noisy_moved M N a b t d) (INR M) b a c.
Proof. run_is. Qed.

Theorem II_3c_holds : II_3c_says.
Proof.
  intros M N delta a b HM HN [Hb Hab] HI. cbv zeta. intros n Hn. assert (HR := at_least_2 M HM).
  assert (A : 0 < a) by lra. assert (B : 0 <= b <= a) by lra. assert (GB := Rle_ge _ _ Hb).
  assert (HU := inner_unit N delta HI). assert (L := noisy_chain M N HM a b A B delta HU).
  split.
  - intros t. assert (HT := noisy_inner M N HM a b A B t delta HN HI).
    rewrite (lacking M N HM _ _ L). rewrite !(edge_of_chain M N HM _ _ L _ _ Hn).
    pose (s := Theorems.II_3c.State N (noisy_moved M N a b t delta) (INR M) b a 0). split.
    + exact (Rge_le _ _ (Theorems.II_3c.conclusion_17 s HN (above N _ HT) (under N _ HT) HR GB Hab n Hn)).
    + exact (Theorems.II_3c.conclusion_19 s HN (above N _ HT) (under N _ HT) HR GB Hab n Hn).
  - assert (C := Theorems.II_3c.conclusion_32 (Theorems.II_3c.State N delta (INR M) b a 0) HN (above N _ HI) (under N _ HI) HR GB Hab n Hn).
    refine (cv_ext _ _ _ _ C). intros t. rewrite !(edge_of_chain M N HM _ _ L _ _ Hn), run_is. reflexivity.
Qed.
