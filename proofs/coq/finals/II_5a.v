(** Theorem II.5a about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round.
From RLStar Require Import Statements Finals.Paper Finals.Noisy.
From RLStar Require Theorems.II_5a.
Local Open Scope R_scope.

Lemma run_is N d M mu c :
  forall t, Runs.run Theorems.II_5a.round t (Theorems.II_5a.State N d mu (INR M) c) = Theorems.II_5a.State N (partial_moved M N mu t d) mu (INR M) c.
Proof. run_is. Qed.

Theorem II_5a_holds : II_5a_says.
Proof.
  intros M N delta mu HM HN Hmu HI. cbv zeta. assert (HR := at_least_2 M HM). destruct (Hmu) as [H0 H1].
  assert (L := partial_chain M N HM mu Hmu delta HN HI). pose (s := Theorems.II_5a.State N delta mu (INR M) 0).
  split.
  - intros n Hn. split; [|split].
    + apply (perfect_of_chain M N HM _ _ L n Hn).
      exact (cv_ext _ _ _ (fun t => f_equal (fun x => Theorems.II_5a.v_delta x n) (run_is N delta M mu 0 t))
               (Theorems.II_5a.conclusion_34 s HN (above N _ HI) (under N _ HI) HR H0 H1 n Hn)).
    + intros t. assert (HT := partial_inner M N HM mu Hmu t delta HN HI).
      rewrite (lacking M N HM _ _ L). rewrite !(edge_of_chain M N HM _ _ L _ _ Hn).
      pose (x := Theorems.II_5a.State N (partial_moved M N mu t delta) mu (INR M) 0). split.
      * exact (Rge_le _ _ (Theorems.II_5a.conclusion_14 x HN (above N _ HT) (under N _ HT) HR H0 H1 n Hn)).
      * exact (Theorems.II_5a.conclusion_16 x HN (above N _ HT) (under N _ HT) HR H0 H1 n Hn).
    + refine (cv_ext _ _ _ _ (Theorems.II_5a.conclusion_36 s HN (above N _ HI) (under N _ HI) HR H0 H1 n Hn)).
      intros t. rewrite !(edge_of_chain M N HM _ _ L _ _ Hn). unfold s. rewrite run_is. reflexivity.
  - rewrite (J_limit_of_chain M N HM _ _ L).
    exact (cv_ext _ _ _ (fun t => f_equal Theorems.II_5a.v_J (run_is N delta M mu 0 t))
             (Theorems.II_5a.conclusion_35 s HN (above N _ HI) (under N _ HI) HR H0 H1)).
Qed.
