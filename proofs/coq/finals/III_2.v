(** Theorem III.2 about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains LinkSymmetric LinkStates.
From RLStar.Theory Require Runs.
From RLStar Require Import Statements Finals.TwoStates.
From RLStar Require Theorems.III_2.
Local Open Scope R_scope.

Theorem III_2_holds : III_2_says.
Proof.
  intros N a b HN HA HB chain HJ. assert (S := start_holds N HN a b HA HB HJ). split.
  - intros t. unfold chain. rewrite !pairs_J by assumption.
    destruct (hypotheses_along N HN (a, b) t S) as [_ [A0 [A1 [B0 [B1 [L _]]]]]].
    exact (Rge_le _ _ (Theorems.III_2.conclusion_49 (state_of N (moved_pairs N t (a, b))) HN A0 A1 B0 B1 L)).
  - destruct S as [_ [A0 [A1 [B0 [B1 [L _]]]]]].
    refine (cv_ext _ _ _ _ (Theorems.III_2.conclusion_82 (state_of N (a, b)) HN A0 A1 B0 B1 L)).
    intros t. unfold chain. rewrite pairs_J, run_is by assumption. reflexivity.
Qed.
