(** Theorem II.2g about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round.
From RLStar Require Import Statements Finals.Paper Finals.Signed.
From RLStar Require Theorems.II_2g.
Local Open Scope R_scope.

(** The indicator of a positive edge, with which the file speaks of signs. *)
Definition is_positive (d : nat -> R) (n : nat) : R := if Rlt_dec 0 (d n) then 1 else 0.

Lemma run_is N d M a c :
  forall t, Runs.run Theorems.II_2g.round t (Theorems.II_2g.State N d (INR M) a c) = Theorems.II_2g.State N (moved M N t d) (INR M) a c.
Proof. run_is. Qed.

Lemma end_is M N (HM : (2 <= M)%nat) d c n :
  Theorems.II_2g.v_tau (Theorems.II_2g.State N d (INR M) (is_positive d) c) n = end_of_sign M d n.
Proof.
  assert (RM := INR_M M HM). unfold end_of_sign, Theorems.II_2g.v_tau, is_positive. cbn. destruct (Rlt_dec 0 (d n)); field; lra.
Qed.

Theorem II_2g_holds : II_2g_says.
Proof.
  intros M N delta HM HN H L. assert (HR := at_least_2 M HM).
  assert (P : all_of N delta > 0) by (unfold all_of; rewrite product_all; exact L).
  assert (C := signed_chain M N HM HN delta H P).
  assert (A : forall k, (k < N)%nat -> (INR M - 1) * delta k >= -1) by (intros k Hk; apply H, Hk).
  assert (B : forall k, (k < N)%nat -> delta k <= 1) by (intros k Hk; apply H, Hk).
  pose (s := Theorems.II_2g.State N delta (INR M) (is_positive delta) 0).
  assert (A0 : forall k, (k < N)%nat -> is_positive delta k >= 0) by (intros k _; unfold is_positive; destruct (Rlt_dec 0 (delta k)); lra).
  assert (A1 : forall k, (k < N)%nat -> is_positive delta k <= 1) by (intros k _; unfold is_positive; destruct (Rlt_dec 0 (delta k)); lra).
  assert (A2 : forall k, (k < N)%nat -> is_positive delta k * delta k >= 0) by (intros k _; unfold is_positive; destruct (Rlt_dec 0 (delta k)); lra).
  assert (A3 : forall k, (k < N)%nat -> (1 - is_positive delta k) * delta k <= 0) by (intros k _; unfold is_positive; destruct (Rlt_dec 0 (delta k)); lra).
  split.
  - intros n Hn. rewrite <- (end_is M N HM delta 0 n).
    refine (cv_ext _ _ _ _ (Theorems.II_2g.conclusion_59 s HN A B HR P A0 A1 A2 A3 n Hn)). intros t.
    rewrite (edge_of_chain M N HM _ _ C _ _ Hn). unfold s. rewrite run_is. reflexivity.
  - assert (E : Theorems.II_2g.v_P s = product_of_edges N (end_of_sign M delta)).
    { unfold Theorems.II_2g.v_P. rewrite product_all. unfold product_of, product_of_edges. f_equal. apply map_ext.
      intros k. now apply end_is. }
    rewrite <- E. apply (J_limit_of_chain M N HM _ _ C).
    exact (cv_ext _ _ _ (fun t => f_equal Theorems.II_2g.v_J (run_is N delta M _ 0 t)) (Theorems.II_2g.conclusion_60 s HN A B HR P A0 A1 A2 A3)).
Qed.
