(** Theorem I.3 about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar Require Import Statements Finals.Paper.
From RLStar Require Theorems.I_3.
Local Open Scope R_scope.

Theorem I_3_holds : I_3_says.
Proof.
  intros M N delta HM HN HI t. assert (HU := inner_unit N delta HI).
  assert (HT := inner_moved M N HM t delta HN HI).
  pose (s := Theorems.I_3.State N (moved M N t delta) (INR M)).
  split.
  - intros n Hn. rewrite !edge_is by assumption. split.
    + exact (Theorems.I_3.conclusion_3 s HN (above N _ HT) (under N _ HT) (at_least_2 M HM) n Hn).
    + exact (Theorems.I_3.conclusion_4 s HN (above N _ HT) (under N _ HT) (at_least_2 M HM) n Hn).
  - rewrite !J_is by assumption.
    exact (Theorems.I_3.conclusion_7 s HN (above N _ HT) (under N _ HT) (at_least_2 M HM)).
Qed.
