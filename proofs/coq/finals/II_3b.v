(** Theorem II.3b about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round.
From RLStar Require Import Statements Finals.Paper Finals.Noisy.
From RLStar Require Theorems.II_3b.
Local Open Scope R_scope.

Lemma run_is N d M b a c :
  forall t, Runs.run Theorems.II_3b.round t (Theorems.II_3b.State N d (INR M) b a c) = Theorems.II_3b.State N (noisy_moved M N a b t d) (INR M) b a c.
Proof. run_is. Qed.

Theorem II_3b_holds : II_3b_says.
Proof.
  intros M N delta a b HM HN [Hb Hab] HU. assert (HR := at_least_2 M HM).
  assert (A : 0 < a) by lra. assert (B : 0 <= b <= a) by lra. assert (GB := Rle_ge _ _ Hb).
  assert (L := noisy_chain M N HM a b A B delta HU).
  assert (D0 := at_least N delta HU). assert (D1 := at_most N delta HU).
  pose (s := Theorems.II_3b.State N delta (INR M) b a (product_of_edges N delta)).
  split; [|split].
  - refine (iff_trans _ (Theorems.II_3b.conclusion_46 s HN D0 D1 HR GB Hab)). split; intros H n Hn; specialize (H n Hn).
    + apply (cv_ext _ _ _ (fun t => eq_sym (f_equal (fun x => Theorems.II_3b.v_delta x n) (run_is N delta M b a _ t)))).
      now apply (perfect_of_chain M N HM _ _ L n Hn).
    + apply (perfect_of_chain M N HM _ _ L n Hn).
      exact (cv_ext _ _ _ (fun t => f_equal (fun x => Theorems.II_3b.v_delta x n) (run_is N delta M b a _ t)) H).
  - rewrite (J_limit_of_chain M N HM _ _ L). refine (iff_trans _ (Theorems.II_3b.conclusion_47 s HN D0 D1 HR GB Hab)). split; intros H.
    + exact (cv_ext _ _ _ (fun t => eq_sym (f_equal Theorems.II_3b.v_J (run_is N delta M b a _ t))) H).
    + exact (cv_ext _ _ _ (fun t => f_equal Theorems.II_3b.v_J (run_is N delta M b a _ t)) H).
  - intros Z n t Hn. assert (D2 := positive_without_zero N delta HU Z).
    rewrite (edge_of_chain M N HM _ _ L t n Hn).
    assert (D3 : forall k, (k < N)%nat -> Theorems.II_3b.v_rest s k > 0) by (intros k Hk; exact (States.positive_others N delta k D2 Hk)).
    assert (C : Theorems.II_3b.v_L s = product_of_edges N delta) by apply product_all.
    assert (P := product_inside M N HM delta HU D2).
    assert (G := proj1 (Theorems.II_3b.conclusion_26 s HN D0 D1 HR GB Hab D2 D3 (Req_ge _ _ C) (proj1 P) (proj2 P) n Hn) t).
    unfold s in G. rewrite run_is in G. exact G.
Qed.
