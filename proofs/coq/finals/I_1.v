(** Theorem I.1 about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round Robustness.
From RLStar Require Import Statements Finals.Paper.
From RLStar Require Theorems.I_1.
Local Open Scope R_scope.

Theorem I_1_holds : I_1_says.
Proof.
  intros M N delta HM HN HJ. exists (new_edges M N delta). split; [now apply one_round|]. intros n Hn. cbv zeta.
  assert (RM := INR_M M HM).
  pose (s := Theorems.I_1.State N (INR M) delta).
  assert (D : forall k, (k < N)%nat -> 1 + (INR M - 1) * delta k * Theorems.I_1.v_rest s k <> 0).
  { intros k Hk Z. apply HJ. rewrite J_here by exact HM.
    assert (E : States.product (States.all N) (fun k => delta k) = delta k * Theorems.I_1.v_rest s k)
      by exact (States.one_factor_out N k delta Hk).
    rewrite E, <- Rmult_assoc, Z. unfold Rdiv. ring. }
  rewrite !rest_is. split; [reflexivity|].
  split; [exact (Theorems.I_1.conclusion_6 s HN (at_least_2 M HM) D n Hn)|].
  split; [exact (Theorems.I_1.conclusion_7 s HN (at_least_2 M HM) D n Hn)|].
  intros U. apply (Theorems.I_1.conclusion_8 s HN (at_least_2 M HM) D); [intros k Hk; exact (proj1 (U k Hk))| |exact Hn].
  intros k Hk. change (States.product (States.but N k) (fun k => delta k) < 1). rewrite <- rest_is. exact (proj2 (U k Hk)).
Qed.
