(** Theorem I.4 about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round Robustness.
From RLStar Require Import Statements Finals.Paper.
From RLStar Require Theorems.I_4.
Local Open Scope R_scope.

Lemma run_is N d M :
  forall t, Runs.run Theorems.I_4.round t (Theorems.I_4.State N d (INR M)) = Theorems.I_4.State N (moved M N t d) (INR M).
Proof. run_is. Qed.

Theorem I_4_holds : I_4_says.
Proof.
  intros M N delta HM HN HU. pose (s := Theorems.I_4.State N delta (INR M)). assert (HR := at_least_2 M HM).
  assert (A := at_least N delta HU). assert (B := at_most N delta HU).
  split; [|split].
  - refine (iff_trans _ (Theorems.I_4.conclusion_9 s HN A B HR)). split; intros H n Hn; specialize (H n Hn).
    + apply (cv_ext _ _ _ (fun t => eq_sym (f_equal (fun x => Theorems.I_4.v_delta x n) (run_is N delta M t)))).
      now apply (perfect_is M N HM delta HU n Hn).
    + apply (perfect_is M N HM delta HU n Hn).
      exact (cv_ext _ _ _ (fun t => f_equal (fun x => Theorems.I_4.v_delta x n) (run_is N delta M t)) H).
  - rewrite (J_limit M N HM delta HU). refine (iff_trans _ (Theorems.I_4.conclusion_10 s HN A B HR)). split; intros H.
    + exact (cv_ext _ _ _ (fun t => eq_sym (f_equal Theorems.I_4.v_J (run_is N delta M t))) H).
    + exact (cv_ext _ _ _ (fun t => f_equal Theorems.I_4.v_J (run_is N delta M t)) H).
  - intros Z. rewrite J_here by exact HM. refine (Theorems.I_4.conclusion_5 s HN A B HR _).
    intros k Hk. specialize (Z k Hk). now rewrite rest_is in Z.
Qed.
