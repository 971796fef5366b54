(** Theorem I.5 about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import LinkStates.
From RLStar.Theory Require States Runs Recursion Round Robustness.
From RLStar Require Import Statements Finals.Paper.
From RLStar Require Theorems.I_5.
Local Open Scope R_scope.

Lemma run_is N d M c :
  forall t, Runs.run Theorems.I_5.round t (Theorems.I_5.State N d (INR M) c) = Theorems.I_5.State N (moved M N t d) (INR M) c.
Proof. run_is. Qed.

Theorem I_5_holds : I_5_says.
Proof.
  intros M N delta HM HN HU.
  assert (limit_J : forall s, s = Theorems.I_5.State N delta (INR M) (product_of_edges N delta) ->
    Un_cv (fun t => Theorems.I_5.v_J (Runs.run Theorems.I_5.round t s)) 1 -> Un_cv (fun t => Chains.J M (after M N delta t)) 1).
  { intros s -> L. apply J_limit; try assumption. apply (LinkSymmetric.cv_ext _ _ _ (fun t => f_equal Theorems.I_5.v_J (run_is N delta M _ t)) L). }
  assert (limit_edge : forall s n, s = Theorems.I_5.State N delta (INR M) (product_of_edges N delta) -> (n < N)%nat ->
    Un_cv (fun t => Theorems.I_5.v_delta (Runs.run Theorems.I_5.round t s) n) 1 -> becomes_perfect M (after M N delta) n).
  { intros s n -> Hn L. apply perfect_is; try assumption.
    apply (LinkSymmetric.cv_ext _ _ _ (fun t => f_equal (fun x => Theorems.I_5.v_delta x n) (run_is N delta M _ t)) L). }
  pose (s := Theorems.I_5.State N delta (INR M) (product_of_edges N delta)).
  assert (D0 := at_least N delta HU). assert (D1 := at_most N delta HU).
  split.
  - intros Z n t Hn. assert (D2 := positive_without_zero N delta HU Z).
    rewrite edge_is by assumption.
    assert (D3 : forall k, (k < N)%nat -> Theorems.I_5.v_rest s k > 0) by (intros k Hk; exact (States.positive_others N delta k D2 Hk)).
    assert (C : Theorems.I_5.v_L s = product_of_edges N delta) by apply product_all.
    assert (B := Theorems.I_5.fact_7 s (conj HN (conj D0 (conj D1 (conj (at_least_2 M HM) (conj D2 (conj D3 I)))))) n Hn).
    assert (E := Theorems.I_5.fact_11 s (conj HN (conj D0 (conj D1 (conj (at_least_2 M HM) (conj D2 (conj D3 I)))))) n Hn).
    rewrite C in B, E.
    assert (G := proj1 (Theorems.I_5.conclusion_25 s HN D0 D1 (at_least_2 M HM) D2 D3 (Req_ge _ _ C) B E n Hn) t).
    unfold s in G. rewrite run_is in G. exact G.
  - intros [Z|Z].
    + assert (D2 := positive_without_zero N delta HU Z).
      assert (D3 : forall k, (k < N)%nat -> Theorems.I_5.v_rest s k > 0) by (intros k Hk; exact (States.positive_others N delta k D2 Hk)).
      split.
      * intros n Hn. apply (limit_edge s n eq_refl Hn). exact (Theorems.I_5.conclusion_31 s HN D0 D1 (at_least_2 M HM) D2 D3 n Hn).
      * apply (limit_J s eq_refl). exact (Theorems.I_5.conclusion_32 s HN D0 D1 (at_least_2 M HM) D2 D3).
    + split.
      * intros n Hn. apply (limit_edge s n eq_refl Hn). exact (Theorems.I_5.conclusion_39 s HN D0 D1 (at_least_2 M HM) n Hn Z).
      * apply (limit_J s eq_refl). exact (Theorems.I_5.conclusion_40 s HN D0 D1 (at_least_2 M HM) Z).
Qed.
