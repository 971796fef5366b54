(** Theorem I.6 about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round Robustness.
From RLStar Require Import Statements Finals.Paper.
From RLStar Require Theorems.I_6.
Local Open Scope R_scope.

Lemma run_is N d M :
  forall t, Runs.run Theorems.I_6.round t (Theorems.I_6.State N d (INR M)) = Theorems.I_6.State N (moved M N t d) (INR M).
Proof. run_is. Qed.

Theorem I_6_holds : I_6_says.
Proof.
  intros M N delta HM HN HI. cbv zeta. assert (HU := inner_unit N delta HI). assert (HR := at_least_2 M HM).
  split; [|split].
  - intros t n Hn. assert (HT := inner_moved M N HM t delta HN HI). rewrite others_lacking_is, !edge_is by assumption.
    exact (Theorems.I_6.conclusion_8 (Theorems.I_6.State N (moved M N t delta) (INR M)) HN (above N _ HT) (under N _ HT) HR n Hn).
  - intros t n Hn. assert (HT := inner_moved M N HM t delta HN HI). rewrite others_lacking_is, !edge_is by assumption.
    exact (Theorems.I_6.conclusion_10 (Theorems.I_6.State N (moved M N t delta) (INR M)) HN (above N _ HT) (under N _ HT) HR n Hn).
  - intros HE n Hn. rewrite lacking_is in HE.
    assert (L := Theorems.I_6.conclusion_33 (Theorems.I_6.State N delta (INR M)) HN (above N _ HI) (under N _ HI) HR HE n Hn).
    apply (cv_ext _ _ _ (fun t => f_equal (fun x => Theorems.I_6.v_Me_next x n
             / (Theorems.I_6.v_M x * (1 - Theorems.I_6.v_delta x n) * Theorems.I_6.v_S x n)) (run_is N delta M t))) in L.
    refine (cv_ext _ _ _ _ L). intros t. rewrite others_lacking_is, !edge_is by assumption.
    change (Theorems.I_6.v_Me_next (Theorems.I_6.State N (moved M N t delta) (INR M)) n)
      with (INR M * (1 - moved M N (S t) delta n)).
    cbn [Theorems.I_6.v_M Theorems.I_6.v_delta].
    change (Theorems.I_6.v_S (Theorems.I_6.State N (moved M N t delta) (INR M)) n)
      with (States.total (States.but N n) (fun k => 1 - moved M N t delta k)).
    set (S' := States.total _ _). set (e := 1 - moved M N t delta n). set (f := 1 - moved M N (S t) delta n).
    assert (RM : INR M <> 0) by lra.
    unfold Rdiv. rewrite (Rmult_assoc (INR M) e S'), Rinv_mult.
    transitivity (INR M * / INR M * (f * / (e * S'))); [ring|]. rewrite Rinv_r by exact RM. ring.
Qed.
