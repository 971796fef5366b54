(* The conclusions of theorem II.4k, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From Interval Require Float.Specific_stdz Float.Specific_ops.
From Interval Require Import Tactic.
From RLStar Require Import Theorems.II_4k.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Import Enclosures.

Lemma definedness_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 430566301401 / 1099511627776 <= y0 -> y0 <= 143522100467 / 274877906944 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 430566301401 / 1099511627776 <= y0 -> y0 <= 143522100467 / 274877906944 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 430566301401 / 1099511627776 <= y0 -> y0 <= 143522100467 / 274877906944 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 430566301401 / 1099511627776 <= y0 -> y0 <= 143522100467 / 274877906944 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_1 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 430566301401 / 1099511627776 -> (v_x s) <= 143522100467 / 274877906944 -> (v_phi_3_2 s) / (v_x s) < 1 / 4)).
Proof.
  exact (conj definedness_1 Theorems.II_4k.conclusion_1).
Qed.

Lemma definedness_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 574088401869 / 1099511627776 <= y0 -> y0 <= 1123844215757 / 1099511627776 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 574088401869 / 1099511627776 <= y0 -> y0 <= 1123844215757 / 1099511627776 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 574088401869 / 1099511627776 <= y0 -> y0 <= 1123844215757 / 1099511627776 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 574088401869 / 1099511627776 <= y0 -> y0 <= 1123844215757 / 1099511627776 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_2 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 574088401869 / 1099511627776 -> (v_x s) <= 1123844215757 / 1099511627776 -> (v_phi_3_2 s) / (v_x s) > 1 / 4)).
Proof.
  exact (conj definedness_2 Theorems.II_4k.conclusion_2).
Qed.

Lemma definedness_3 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 2010054139671 / 2199023255552 <= y0 -> y0 <= 670018046557 / 549755813888 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 2010054139671 / 2199023255552 <= y0 -> y0 <= 670018046557 / 549755813888 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 2010054139671 / 2199023255552 <= y0 -> y0 <= 670018046557 / 549755813888 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 2010054139671 / 2199023255552 <= y0 -> y0 <= 670018046557 / 549755813888 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 2010054139671 / 2199023255552 -> (v_x s) <= 670018046557 / 549755813888 -> (v_phi_3_2 s) / (v_x s) < 1 / 2)).
Proof.
  exact (conj definedness_3 Theorems.II_4k.conclusion_3).
Qed.

Lemma definedness_4 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1340036093115 / 1099511627776 <= y0 -> y0 <= 1889791907003 / 1099511627776 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 1340036093115 / 1099511627776 <= y0 -> y0 <= 1889791907003 / 1099511627776 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 1340036093115 / 1099511627776 <= y0 -> y0 <= 1889791907003 / 1099511627776 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 1340036093115 / 1099511627776 <= y0 -> y0 <= 1889791907003 / 1099511627776 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H3 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1340036093115 / 1099511627776 -> (v_x s) <= 1889791907003 / 1099511627776 -> (v_phi_3_2 s) / (v_x s) > 1 / 2)).
Proof.
  exact (conj definedness_4 Theorems.II_4k.conclusion_4).
Qed.

Lemma definedness_5 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 36369444302589 / 17592186044416 <= y0 -> y0 <= 12123148100863 / 4398046511104 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 36369444302589 / 17592186044416 <= y0 -> y0 <= 12123148100863 / 4398046511104 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 36369444302589 / 17592186044416 <= y0 -> y0 <= 12123148100863 / 4398046511104 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 36369444302589 / 17592186044416 <= y0 -> y0 <= 12123148100863 / 4398046511104 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_5 :
  (forall s, H4 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 36369444302589 / 17592186044416 -> (v_x s) <= 12123148100863 / 4398046511104 -> (v_phi_3_2 s) / (v_x s) < 3 / 4)).
Proof.
  exact (conj definedness_5 Theorems.II_4k.conclusion_5).
Qed.

Lemma definedness_6 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 6061574050433 / 2199023255552 <= y0 -> y0 <= 7161085678209 / 2199023255552 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 6061574050433 / 2199023255552 <= y0 -> y0 <= 7161085678209 / 2199023255552 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 6061574050433 / 2199023255552 <= y0 -> y0 <= 7161085678209 / 2199023255552 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 6061574050433 / 2199023255552 <= y0 -> y0 <= 7161085678209 / 2199023255552 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H5 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 6061574050433 / 2199023255552 -> (v_x s) <= 7161085678209 / 2199023255552 -> (v_phi_3_2 s) / (v_x s) > 3 / 4)).
Proof.
  exact (conj definedness_6 Theorems.II_4k.conclusion_6).
Qed.

Lemma definedness_7 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1088220596727 / 2199023255552 <= y0 -> y0 <= 362740198909 / 549755813888 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 1088220596727 / 2199023255552 <= y0 -> y0 <= 362740198909 / 549755813888 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 1088220596727 / 2199023255552 <= y0 -> y0 <= 362740198909 / 549755813888 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 1088220596727 / 2199023255552 <= y0 -> y0 <= 362740198909 / 549755813888 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H6 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1088220596727 / 2199023255552 -> (v_x s) <= 362740198909 / 549755813888 -> (v_phi_3_3 s) / (v_x s) < 1 / 4)).
Proof.
  exact (conj definedness_7 Theorems.II_4k.conclusion_7).
Qed.

Lemma definedness_8 :
  forall s, H7 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 725480397819 / 1099511627776 <= y0 -> y0 <= 1275236211707 / 1099511627776 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 725480397819 / 1099511627776 <= y0 -> y0 <= 1275236211707 / 1099511627776 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 725480397819 / 1099511627776 <= y0 -> y0 <= 1275236211707 / 1099511627776 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 725480397819 / 1099511627776 <= y0 -> y0 <= 1275236211707 / 1099511627776 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_8 :
  (forall s, H7 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 725480397819 / 1099511627776 -> (v_x s) <= 1275236211707 / 1099511627776 -> (v_phi_3_3 s) / (v_x s) > 1 / 4)).
Proof.
  exact (conj definedness_8 Theorems.II_4k.conclusion_8).
Qed.

Lemma definedness_9 :
  forall s, H8 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 4572740308713 / 4398046511104 <= y0 -> y0 <= 1524246769571 / 1099511627776 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 4572740308713 / 4398046511104 <= y0 -> y0 <= 1524246769571 / 1099511627776 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 4572740308713 / 4398046511104 <= y0 -> y0 <= 1524246769571 / 1099511627776 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 4572740308713 / 4398046511104 <= y0 -> y0 <= 1524246769571 / 1099511627776 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_9 :
  (forall s, H8 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 4572740308713 / 4398046511104 -> (v_x s) <= 1524246769571 / 1099511627776 -> (v_phi_3_3 s) / (v_x s) < 1 / 2)).
Proof.
  exact (conj definedness_9 Theorems.II_4k.conclusion_9).
Qed.

Lemma definedness_10 :
  forall s, H9 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 381061692393 / 274877906944 <= y0 -> y0 <= 518500645865 / 274877906944 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 381061692393 / 274877906944 <= y0 -> y0 <= 518500645865 / 274877906944 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 381061692393 / 274877906944 <= y0 -> y0 <= 518500645865 / 274877906944 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 381061692393 / 274877906944 <= y0 -> y0 <= 518500645865 / 274877906944 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_10 :
  (forall s, H9 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 381061692393 / 274877906944 -> (v_x s) <= 518500645865 / 274877906944 -> (v_phi_3_3 s) / (v_x s) > 1 / 2)).
Proof.
  exact (conj definedness_10 Theorems.II_4k.conclusion_10).
Qed.

Lemma definedness_11 :
  forall s, H10 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 37727329493001 / 17592186044416 <= y0 -> y0 <= 12575776497667 / 4398046511104 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 37727329493001 / 17592186044416 <= y0 -> y0 <= 12575776497667 / 4398046511104 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 37727329493001 / 17592186044416 <= y0 -> y0 <= 12575776497667 / 4398046511104 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 37727329493001 / 17592186044416 <= y0 -> y0 <= 12575776497667 / 4398046511104 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_11 :
  (forall s, H10 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 37727329493001 / 17592186044416 -> (v_x s) <= 12575776497667 / 4398046511104 -> (v_phi_3_3 s) / (v_x s) < 3 / 4)).
Proof.
  exact (conj definedness_11 Theorems.II_4k.conclusion_11).
Qed.

Lemma definedness_12 :
  forall s, H11 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 6287888248835 / 2199023255552 <= y0 -> y0 <= 7387399876611 / 2199023255552 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 6287888248835 / 2199023255552 <= y0 -> y0 <= 7387399876611 / 2199023255552 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 6287888248835 / 2199023255552 <= y0 -> y0 <= 7387399876611 / 2199023255552 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 6287888248835 / 2199023255552 <= y0 -> y0 <= 7387399876611 / 2199023255552 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_12 :
  (forall s, H11 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 6287888248835 / 2199023255552 -> (v_x s) <= 7387399876611 / 2199023255552 -> (v_phi_3_3 s) / (v_x s) > 3 / 4)).
Proof.
  exact (conj definedness_12 Theorems.II_4k.conclusion_12).
Qed.

Lemma definedness_13 :
  forall s, H12 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 7044489902091 / 4398046511104 <= y0 -> y0 <= 2348163300697 / 1099511627776 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 7044489902091 / 4398046511104 <= y0 -> y0 <= 2348163300697 / 1099511627776 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 7044489902091 / 4398046511104 <= y0 -> y0 <= 2348163300697 / 1099511627776 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 7044489902091 / 4398046511104 <= y0 -> y0 <= 2348163300697 / 1099511627776 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_13 :
  (forall s, H12 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 7044489902091 / 4398046511104 -> (v_x s) <= 2348163300697 / 1099511627776 -> (v_phi_3_64 s) / (v_x s) < 1 / 4)).
Proof.
  exact (conj definedness_13 Theorems.II_4k.conclusion_13).
Qed.

Lemma definedness_14 :
  forall s, H13 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 9392653202791 / 4398046511104 <= y0 -> y0 <= 11591676458343 / 4398046511104 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 9392653202791 / 4398046511104 <= y0 -> y0 <= 11591676458343 / 4398046511104 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 9392653202791 / 4398046511104 <= y0 -> y0 <= 11591676458343 / 4398046511104 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 9392653202791 / 4398046511104 <= y0 -> y0 <= 11591676458343 / 4398046511104 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_14 :
  (forall s, H13 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 9392653202791 / 4398046511104 -> (v_x s) <= 11591676458343 / 4398046511104 -> (v_phi_3_64 s) / (v_x s) > 1 / 4)).
Proof.
  exact (conj definedness_14 Theorems.II_4k.conclusion_14).
Qed.

Lemma definedness_15 :
  forall s, H14 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 19645230405543 / 8796093022208 <= y0 -> y0 <= 6548410135181 / 2199023255552 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 19645230405543 / 8796093022208 <= y0 -> y0 <= 6548410135181 / 2199023255552 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 19645230405543 / 8796093022208 <= y0 -> y0 <= 6548410135181 / 2199023255552 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 19645230405543 / 8796093022208 <= y0 -> y0 <= 6548410135181 / 2199023255552 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_15 :
  (forall s, H14 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 19645230405543 / 8796093022208 -> (v_x s) <= 6548410135181 / 2199023255552 -> (v_phi_3_64 s) / (v_x s) < 1 / 2)).
Proof.
  exact (conj definedness_15 Theorems.II_4k.conclusion_15).
Qed.

Lemma definedness_16 :
  forall s, H15 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 13096820270365 / 4398046511104 <= y0 -> y0 <= 15295843525917 / 4398046511104 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 13096820270365 / 4398046511104 <= y0 -> y0 <= 15295843525917 / 4398046511104 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 13096820270365 / 4398046511104 <= y0 -> y0 <= 15295843525917 / 4398046511104 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 13096820270365 / 4398046511104 <= y0 -> y0 <= 15295843525917 / 4398046511104 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_16 :
  (forall s, H15 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 13096820270365 / 4398046511104 -> (v_x s) <= 15295843525917 / 4398046511104 -> (v_phi_3_64 s) / (v_x s) > 1 / 2)).
Proof.
  exact (conj definedness_16 Theorems.II_4k.conclusion_16).
Qed.

Lemma definedness_17 :
  forall s, H16 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 111362762445675 / 35184372088832 <= y0 -> y0 <= 37120920815225 / 8796093022208 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 111362762445675 / 35184372088832 <= y0 -> y0 <= 37120920815225 / 8796093022208 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 111362762445675 / 35184372088832 <= y0 -> y0 <= 37120920815225 / 8796093022208 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 111362762445675 / 35184372088832 <= y0 -> y0 <= 37120920815225 / 8796093022208 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_17 :
  (forall s, H16 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 111362762445675 / 35184372088832 -> (v_x s) <= 37120920815225 / 8796093022208 -> (v_phi_3_64 s) / (v_x s) < 3 / 4)).
Proof.
  exact (conj definedness_17 Theorems.II_4k.conclusion_17).
Qed.

Lemma definedness_18 :
  forall s, H17 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 290007193869 / 68719476736 <= y0 -> y0 <= 324366932237 / 68719476736 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 290007193869 / 68719476736 <= y0 -> y0 <= 324366932237 / 68719476736 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 290007193869 / 68719476736 <= y0 -> y0 <= 324366932237 / 68719476736 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 290007193869 / 68719476736 <= y0 -> y0 <= 324366932237 / 68719476736 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_18 :
  (forall s, H17 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 290007193869 / 68719476736 -> (v_x s) <= 324366932237 / 68719476736 -> (v_phi_3_64 s) / (v_x s) > 3 / 4)).
Proof.
  exact (conj definedness_18 Theorems.II_4k.conclusion_18).
Qed.

Lemma definedness_19 :
  forall s, H18 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 3848954837163 / 4398046511104 <= y0 -> y0 <= 1282984945721 / 1099511627776 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 3848954837163 / 4398046511104 <= y0 -> y0 <= 1282984945721 / 1099511627776 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 3848954837163 / 4398046511104 <= y0 -> y0 <= 1282984945721 / 1099511627776 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 3848954837163 / 4398046511104 <= y0 -> y0 <= 1282984945721 / 1099511627776 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_19 :
  (forall s, H18 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 3848954837163 / 4398046511104 -> (v_x s) <= 1282984945721 / 1099511627776 -> (v_phi_4_2 s) / (v_x s) < 1 / 4)).
Proof.
  exact (conj definedness_19 Theorems.II_4k.conclusion_19).
Qed.

Lemma definedness_20 :
  forall s, H19 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 641492472861 / 549755813888 <= y0 -> y0 <= 916370379805 / 549755813888 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 641492472861 / 549755813888 <= y0 -> y0 <= 916370379805 / 549755813888 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 641492472861 / 549755813888 <= y0 -> y0 <= 916370379805 / 549755813888 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 641492472861 / 549755813888 <= y0 -> y0 <= 916370379805 / 549755813888 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_20 :
  (forall s, H19 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 641492472861 / 549755813888 -> (v_x s) <= 916370379805 / 549755813888 -> (v_phi_4_2 s) / (v_x s) > 1 / 4)).
Proof.
  exact (conj definedness_20 Theorems.II_4k.conclusion_20).
Qed.

Lemma definedness_21 :
  forall s, H20 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 28005222499995 / 17592186044416 <= y0 -> y0 <= 9335074166665 / 4398046511104 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 28005222499995 / 17592186044416 <= y0 -> y0 <= 9335074166665 / 4398046511104 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 28005222499995 / 17592186044416 <= y0 -> y0 <= 9335074166665 / 4398046511104 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 28005222499995 / 17592186044416 <= y0 -> y0 <= 9335074166665 / 4398046511104 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_21 :
  (forall s, H20 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 28005222499995 / 17592186044416 -> (v_x s) <= 9335074166665 / 4398046511104 -> (v_phi_4_2 s) / (v_x s) < 1 / 2)).
Proof.
  exact (conj definedness_21 Theorems.II_4k.conclusion_21).
Qed.

Lemma definedness_22 :
  forall s, H21 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 2333768541667 / 1099511627776 <= y0 -> y0 <= 2883524355555 / 1099511627776 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 2333768541667 / 1099511627776 <= y0 -> y0 <= 2883524355555 / 1099511627776 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 2333768541667 / 1099511627776 <= y0 -> y0 <= 2883524355555 / 1099511627776 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 2333768541667 / 1099511627776 <= y0 -> y0 <= 2883524355555 / 1099511627776 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_22 :
  (forall s, H21 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 2333768541667 / 1099511627776 -> (v_x s) <= 2883524355555 / 1099511627776 -> (v_phi_4_2 s) / (v_x s) > 1 / 2)).
Proof.
  exact (conj definedness_22 Theorems.II_4k.conclusion_22).
Qed.

Lemma definedness_23 :
  forall s, H22 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 115918920229167 / 35184372088832 <= y0 -> y0 <= 38639640076389 / 8796093022208 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 115918920229167 / 35184372088832 <= y0 -> y0 <= 38639640076389 / 8796093022208 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 115918920229167 / 35184372088832 <= y0 -> y0 <= 38639640076389 / 8796093022208 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 115918920229167 / 35184372088832 <= y0 -> y0 <= 38639640076389 / 8796093022208 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_23 :
  (forall s, H22 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 115918920229167 / 35184372088832 -> (v_x s) <= 38639640076389 / 8796093022208 -> (v_phi_4_2 s) / (v_x s) < 3 / 4)).
Proof.
  exact (conj definedness_23 Theorems.II_4k.conclusion_23).
Qed.

Lemma definedness_24 :
  forall s, H23 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 9659910019099 / 2199023255552 <= y0 -> y0 <= 10759421646875 / 2199023255552 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 9659910019099 / 2199023255552 <= y0 -> y0 <= 10759421646875 / 2199023255552 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 9659910019099 / 2199023255552 <= y0 -> y0 <= 10759421646875 / 2199023255552 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 9659910019099 / 2199023255552 <= y0 -> y0 <= 10759421646875 / 2199023255552 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_24 :
  (forall s, H23 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 9659910019099 / 2199023255552 -> (v_x s) <= 10759421646875 / 2199023255552 -> (v_phi_4_2 s) / (v_x s) > 3 / 4)).
Proof.
  exact (conj definedness_24 Theorems.II_4k.conclusion_24).
Qed.

Lemma definedness_25 :
  forall s, H24 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 2247490823211 / 2199023255552 <= y0 -> y0 <= 749163607737 / 549755813888 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 2247490823211 / 2199023255552 <= y0 -> y0 <= 749163607737 / 549755813888 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 2247490823211 / 2199023255552 <= y0 -> y0 <= 749163607737 / 549755813888 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 2247490823211 / 2199023255552 <= y0 -> y0 <= 749163607737 / 549755813888 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_25 :
  (forall s, H24 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 2247490823211 / 2199023255552 -> (v_x s) <= 749163607737 / 549755813888 -> (v_phi_4_3 s) / (v_x s) < 1 / 4)).
Proof.
  exact (conj definedness_25 Theorems.II_4k.conclusion_25).
Qed.

Lemma definedness_26 :
  forall s, H25 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1498327215475 / 1099511627776 <= y0 -> y0 <= 2048083029363 / 1099511627776 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 1498327215475 / 1099511627776 <= y0 -> y0 <= 2048083029363 / 1099511627776 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 1498327215475 / 1099511627776 <= y0 -> y0 <= 2048083029363 / 1099511627776 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 1498327215475 / 1099511627776 <= y0 -> y0 <= 2048083029363 / 1099511627776 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_26 :
  (forall s, H25 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1498327215475 / 1099511627776 -> (v_x s) <= 2048083029363 / 1099511627776 -> (v_phi_4_3 s) / (v_x s) > 1 / 4)).
Proof.
  exact (conj definedness_26 Theorems.II_4k.conclusion_26).
Qed.

Lemma definedness_27 :
  forall s, H26 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 30151725685365 / 17592186044416 <= y0 -> y0 <= 10050575228455 / 4398046511104 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 30151725685365 / 17592186044416 <= y0 -> y0 <= 10050575228455 / 4398046511104 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 30151725685365 / 17592186044416 <= y0 -> y0 <= 10050575228455 / 4398046511104 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 30151725685365 / 17592186044416 <= y0 -> y0 <= 10050575228455 / 4398046511104 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_27 :
  (forall s, H26 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 30151725685365 / 17592186044416 -> (v_x s) <= 10050575228455 / 4398046511104 -> (v_phi_4_3 s) / (v_x s) < 1 / 2)).
Proof.
  exact (conj definedness_27 Theorems.II_4k.conclusion_27).
Qed.

Lemma definedness_28 :
  forall s, H27 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 5025287614229 / 2199023255552 <= y0 -> y0 <= 6124799242005 / 2199023255552 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 5025287614229 / 2199023255552 <= y0 -> y0 <= 6124799242005 / 2199023255552 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 5025287614229 / 2199023255552 <= y0 -> y0 <= 6124799242005 / 2199023255552 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 5025287614229 / 2199023255552 <= y0 -> y0 <= 6124799242005 / 2199023255552 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_28 :
  (forall s, H27 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 5025287614229 / 2199023255552 -> (v_x s) <= 6124799242005 / 2199023255552 -> (v_phi_4_3 s) / (v_x s) > 1 / 2)).
Proof.
  exact (conj definedness_28 Theorems.II_4k.conclusion_28).
Qed.

Lemma definedness_29 :
  forall s, H28 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 117127347714495 / 35184372088832 <= y0 -> y0 <= 39042449238165 / 8796093022208 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 117127347714495 / 35184372088832 <= y0 -> y0 <= 39042449238165 / 8796093022208 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 117127347714495 / 35184372088832 <= y0 -> y0 <= 39042449238165 / 8796093022208 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 117127347714495 / 35184372088832 <= y0 -> y0 <= 39042449238165 / 8796093022208 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_29 :
  (forall s, H28 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 117127347714495 / 35184372088832 -> (v_x s) <= 39042449238165 / 8796093022208 -> (v_phi_4_3 s) / (v_x s) < 3 / 4)).
Proof.
  exact (conj definedness_29 Theorems.II_4k.conclusion_29).
Qed.

Lemma definedness_30 :
  forall s, H29 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 9760612309543 / 2199023255552 <= y0 -> y0 <= 10860123937319 / 2199023255552 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 9760612309543 / 2199023255552 <= y0 -> y0 <= 10860123937319 / 2199023255552 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 9760612309543 / 2199023255552 <= y0 -> y0 <= 10860123937319 / 2199023255552 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 9760612309543 / 2199023255552 <= y0 -> y0 <= 10860123937319 / 2199023255552 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_30 :
  (forall s, H29 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 9760612309543 / 2199023255552 -> (v_x s) <= 10860123937319 / 2199023255552 -> (v_phi_4_3 s) / (v_x s) > 3 / 4)).
Proof.
  exact (conj definedness_30 Theorems.II_4k.conclusion_30).
Qed.

Lemma definedness_31 :
  forall s, H30 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 10495328257011 / 4398046511104 <= y0 -> y0 <= 3498442752337 / 1099511627776 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 10495328257011 / 4398046511104 <= y0 -> y0 <= 3498442752337 / 1099511627776 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 10495328257011 / 4398046511104 <= y0 -> y0 <= 3498442752337 / 1099511627776 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 10495328257011 / 4398046511104 <= y0 -> y0 <= 3498442752337 / 1099511627776 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_31 :
  (forall s, H30 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 10495328257011 / 4398046511104 -> (v_x s) <= 3498442752337 / 1099511627776 -> (v_phi_4_64 s) / (v_x s) < 1 / 4)).
Proof.
  exact (conj definedness_31 Theorems.II_4k.conclusion_31).
Qed.

Lemma definedness_32 :
  forall s, H31 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 13993771009351 / 4398046511104 <= y0 -> y0 <= 16192794264903 / 4398046511104 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 13993771009351 / 4398046511104 <= y0 -> y0 <= 16192794264903 / 4398046511104 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 13993771009351 / 4398046511104 <= y0 -> y0 <= 16192794264903 / 4398046511104 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 13993771009351 / 4398046511104 <= y0 -> y0 <= 16192794264903 / 4398046511104 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_32 :
  (forall s, H31 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 13993771009351 / 4398046511104 -> (v_x s) <= 16192794264903 / 4398046511104 -> (v_phi_4_64 s) / (v_x s) > 1 / 4)).
Proof.
  exact (conj definedness_32 Theorems.II_4k.conclusion_32).
Qed.

Lemma definedness_33 :
  forall s, H32 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 26146511622753 / 8796093022208 <= y0 -> y0 <= 8715503874251 / 2199023255552 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 26146511622753 / 8796093022208 <= y0 -> y0 <= 8715503874251 / 2199023255552 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 26146511622753 / 8796093022208 <= y0 -> y0 <= 8715503874251 / 2199023255552 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 26146511622753 / 8796093022208 <= y0 -> y0 <= 8715503874251 / 2199023255552 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_33 :
  (forall s, H32 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 26146511622753 / 8796093022208 -> (v_x s) <= 8715503874251 / 2199023255552 -> (v_phi_4_64 s) / (v_x s) < 1 / 2)).
Proof.
  exact (conj definedness_33 Theorems.II_4k.conclusion_33).
Qed.

Lemma definedness_34 :
  forall s, H33 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 17431007748505 / 4398046511104 <= y0 -> y0 <= 19630031004057 / 4398046511104 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 17431007748505 / 4398046511104 <= y0 -> y0 <= 19630031004057 / 4398046511104 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 17431007748505 / 4398046511104 <= y0 -> y0 <= 19630031004057 / 4398046511104 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 17431007748505 / 4398046511104 <= y0 -> y0 <= 19630031004057 / 4398046511104 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_34 :
  (forall s, H33 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 17431007748505 / 4398046511104 -> (v_x s) <= 19630031004057 / 4398046511104 -> (v_phi_4_64 s) / (v_x s) > 1 / 2)).
Proof.
  exact (conj definedness_34 Theorems.II_4k.conclusion_34).
Qed.

Lemma definedness_35 :
  forall s, H34 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 143129030101413 / 35184372088832 <= y0 -> y0 <= 47709676700471 / 8796093022208 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 143129030101413 / 35184372088832 <= y0 -> y0 <= 47709676700471 / 8796093022208 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 143129030101413 / 35184372088832 <= y0 -> y0 <= 47709676700471 / 8796093022208 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 143129030101413 / 35184372088832 <= y0 -> y0 <= 47709676700471 / 8796093022208 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_35 :
  (forall s, H34 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 143129030101413 / 35184372088832 -> (v_x s) <= 47709676700471 / 8796093022208 -> (v_phi_4_64 s) / (v_x s) < 3 / 4)).
Proof.
  exact (conj definedness_35 Theorems.II_4k.conclusion_35).
Qed.

Lemma definedness_36 :
  forall s, H35 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 23854838350239 / 4398046511104 <= y0 -> y0 <= 26053861605791 / 4398046511104 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 23854838350239 / 4398046511104 <= y0 -> y0 <= 26053861605791 / 4398046511104 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 23854838350239 / 4398046511104 <= y0 -> y0 <= 26053861605791 / 4398046511104 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 23854838350239 / 4398046511104 <= y0 -> y0 <= 26053861605791 / 4398046511104 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_36 :
  (forall s, H35 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 23854838350239 / 4398046511104 -> (v_x s) <= 26053861605791 / 4398046511104 -> (v_phi_4_64 s) / (v_x s) > 3 / 4)).
Proof.
  exact (conj definedness_36 Theorems.II_4k.conclusion_36).
Qed.

Lemma definedness_37 :
  forall s, H36 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 16140488775495 / 8796093022208 <= y0 -> y0 <= 5380162925165 / 2199023255552 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 16140488775495 / 8796093022208 <= y0 -> y0 <= 5380162925165 / 2199023255552 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 16140488775495 / 8796093022208 <= y0 -> y0 <= 5380162925165 / 2199023255552 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 16140488775495 / 8796093022208 <= y0 -> y0 <= 5380162925165 / 2199023255552 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_37 :
  (forall s, H36 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 16140488775495 / 8796093022208 -> (v_x s) <= 5380162925165 / 2199023255552 -> (v_phi_8_2 s) / (v_x s) < 1 / 4)).
Proof.
  exact (conj definedness_37 Theorems.II_4k.conclusion_37).
Qed.

Lemma definedness_38 :
  forall s, H37 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 10760325850333 / 4398046511104 <= y0 -> y0 <= 12959349105885 / 4398046511104 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 10760325850333 / 4398046511104 <= y0 -> y0 <= 12959349105885 / 4398046511104 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 10760325850333 / 4398046511104 <= y0 -> y0 <= 12959349105885 / 4398046511104 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 10760325850333 / 4398046511104 <= y0 -> y0 <= 12959349105885 / 4398046511104 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_38 :
  (forall s, H37 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 10760325850333 / 4398046511104 -> (v_x s) <= 12959349105885 / 4398046511104 -> (v_phi_8_2 s) / (v_x s) > 1 / 4)).
Proof.
  exact (conj definedness_38 Theorems.II_4k.conclusion_38).
Qed.

Lemma definedness_39 :
  forall s, H38 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 25584678575889 / 8796093022208 <= y0 -> y0 <= 8528226191963 / 2199023255552 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 25584678575889 / 8796093022208 <= y0 -> y0 <= 8528226191963 / 2199023255552 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 25584678575889 / 8796093022208 <= y0 -> y0 <= 8528226191963 / 2199023255552 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 25584678575889 / 8796093022208 <= y0 -> y0 <= 8528226191963 / 2199023255552 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_39 :
  (forall s, H38 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 25584678575889 / 8796093022208 -> (v_x s) <= 8528226191963 / 2199023255552 -> (v_phi_8_2 s) / (v_x s) < 1 / 2)).
Proof.
  exact (conj definedness_39 Theorems.II_4k.conclusion_39).
Qed.

Lemma definedness_40 :
  forall s, H39 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 17056452383929 / 4398046511104 <= y0 -> y0 <= 19255475639481 / 4398046511104 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 17056452383929 / 4398046511104 <= y0 -> y0 <= 19255475639481 / 4398046511104 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 17056452383929 / 4398046511104 <= y0 -> y0 <= 19255475639481 / 4398046511104 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 17056452383929 / 4398046511104 <= y0 -> y0 <= 19255475639481 / 4398046511104 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_40 :
  (forall s, H39 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 17056452383929 / 4398046511104 -> (v_x s) <= 19255475639481 / 4398046511104 -> (v_phi_8_2 s) / (v_x s) > 1 / 2)).
Proof.
  exact (conj definedness_40 Theorems.II_4k.conclusion_40).
Qed.

Lemma definedness_41 :
  forall s, H40 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 205396587242517 / 35184372088832 <= y0 -> y0 <= 68465529080839 / 8796093022208 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 205396587242517 / 35184372088832 <= y0 -> y0 <= 68465529080839 / 8796093022208 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 205396587242517 / 35184372088832 <= y0 -> y0 <= 68465529080839 / 8796093022208 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 205396587242517 / 35184372088832 <= y0 -> y0 <= 68465529080839 / 8796093022208 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_41 :
  (forall s, H40 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 205396587242517 / 35184372088832 -> (v_x s) <= 68465529080839 / 8796093022208 -> (v_phi_8_2 s) / (v_x s) < 3 / 4)).
Proof.
  exact (conj definedness_41 Theorems.II_4k.conclusion_41).
Qed.

Lemma definedness_42 :
  forall s, H41 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7 <> 0) /\ ((v_q s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 34232764540423 / 4398046511104 <= y0 -> y0 <= 36431787795975 / 4398046511104 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 34232764540423 / 4398046511104 <= y0 -> y0 <= 36431787795975 / 4398046511104 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 34232764540423 / 4398046511104 <= y0 -> y0 <= 36431787795975 / 4398046511104 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 34232764540423 / 4398046511104 <= y0 -> y0 <= 36431787795975 / 4398046511104 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_42 :
  (forall s, H41 s -> forall n, (n < steps s)%nat -> ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7 <> 0) /\ ((v_q s) + 1 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 34232764540423 / 4398046511104 -> (v_x s) <= 36431787795975 / 4398046511104 -> (v_phi_8_2 s) / (v_x s) > 3 / 4)).
Proof.
  exact (conj definedness_42 Theorems.II_4k.conclusion_42).
Qed.

Lemma definedness_43 :
  forall s, H42 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 35026783071195 / 17592186044416 <= y0 -> y0 <= 11675594357065 / 4398046511104 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 35026783071195 / 17592186044416 <= y0 -> y0 <= 11675594357065 / 4398046511104 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 35026783071195 / 17592186044416 <= y0 -> y0 <= 11675594357065 / 4398046511104 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 35026783071195 / 17592186044416 <= y0 -> y0 <= 11675594357065 / 4398046511104 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_43 :
  (forall s, H42 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 35026783071195 / 17592186044416 -> (v_x s) <= 11675594357065 / 4398046511104 -> (v_phi_8_3 s) / (v_x s) < 1 / 4)).
Proof.
  exact (conj definedness_43 Theorems.II_4k.conclusion_43).
Qed.

Lemma definedness_44 :
  forall s, H43 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 2918898589267 / 1099511627776 <= y0 -> y0 <= 3468654403155 / 1099511627776 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 2918898589267 / 1099511627776 <= y0 -> y0 <= 3468654403155 / 1099511627776 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 2918898589267 / 1099511627776 <= y0 -> y0 <= 3468654403155 / 1099511627776 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 2918898589267 / 1099511627776 <= y0 -> y0 <= 3468654403155 / 1099511627776 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_44 :
  (forall s, H43 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 2918898589267 / 1099511627776 -> (v_x s) <= 3468654403155 / 1099511627776 -> (v_phi_8_3 s) / (v_x s) > 1 / 4)).
Proof.
  exact (conj definedness_44 Theorems.II_4k.conclusion_44).
Qed.

Lemma definedness_45 :
  forall s, H44 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 52525630179759 / 17592186044416 <= y0 -> y0 <= 17508543393253 / 4398046511104 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 52525630179759 / 17592186044416 <= y0 -> y0 <= 17508543393253 / 4398046511104 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 52525630179759 / 17592186044416 <= y0 -> y0 <= 17508543393253 / 4398046511104 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 52525630179759 / 17592186044416 <= y0 -> y0 <= 17508543393253 / 4398046511104 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_45 :
  (forall s, H44 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 52525630179759 / 17592186044416 -> (v_x s) <= 17508543393253 / 4398046511104 -> (v_phi_8_3 s) / (v_x s) < 1 / 2)).
Proof.
  exact (conj definedness_45 Theorems.II_4k.conclusion_45).
Qed.

Lemma definedness_46 :
  forall s, H45 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 2188567924157 / 549755813888 <= y0 -> y0 <= 2463445831101 / 549755813888 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 2188567924157 / 549755813888 <= y0 -> y0 <= 2463445831101 / 549755813888 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 2188567924157 / 549755813888 <= y0 -> y0 <= 2463445831101 / 549755813888 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 2188567924157 / 549755813888 <= y0 -> y0 <= 2463445831101 / 549755813888 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_46 :
  (forall s, H45 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 2188567924157 / 549755813888 -> (v_x s) <= 2463445831101 / 549755813888 -> (v_phi_8_3 s) / (v_x s) > 1 / 2)).
Proof.
  exact (conj definedness_46 Theorems.II_4k.conclusion_46).
Qed.

Lemma definedness_47 :
  forall s, H46 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 205527543533703 / 35184372088832 <= y0 -> y0 <= 68509181177901 / 8796093022208 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 205527543533703 / 35184372088832 <= y0 -> y0 <= 68509181177901 / 8796093022208 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 205527543533703 / 35184372088832 <= y0 -> y0 <= 68509181177901 / 8796093022208 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 205527543533703 / 35184372088832 <= y0 -> y0 <= 68509181177901 / 8796093022208 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_47 :
  (forall s, H46 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 205527543533703 / 35184372088832 -> (v_x s) <= 68509181177901 / 8796093022208 -> (v_phi_8_3 s) / (v_x s) < 3 / 4)).
Proof.
  exact (conj definedness_47 Theorems.II_4k.conclusion_47).
Qed.

Lemma definedness_48 :
  forall s, H47 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7 <> 0) /\ ((v_q s) + 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 17127295294477 / 2199023255552 <= y0 -> y0 <= 18226806922253 / 2199023255552 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 17127295294477 / 2199023255552 <= y0 -> y0 <= 18226806922253 / 2199023255552 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 17127295294477 / 2199023255552 <= y0 -> y0 <= 18226806922253 / 2199023255552 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 17127295294477 / 2199023255552 <= y0 -> y0 <= 18226806922253 / 2199023255552 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_48 :
  (forall s, H47 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7 <> 0) /\ ((v_q s) + 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 17127295294477 / 2199023255552 -> (v_x s) <= 18226806922253 / 2199023255552 -> (v_phi_8_3 s) / (v_x s) > 3 / 4)).
Proof.
  exact (conj definedness_48 Theorems.II_4k.conclusion_48).
Qed.

Lemma definedness_49 :
  forall s, H48 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 61143427669551 / 17592186044416 <= y0 -> y0 <= 20381142556517 / 4398046511104 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 61143427669551 / 17592186044416 <= y0 -> y0 <= 20381142556517 / 4398046511104 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 61143427669551 / 17592186044416 <= y0 -> y0 <= 20381142556517 / 4398046511104 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 61143427669551 / 17592186044416 <= y0 -> y0 <= 20381142556517 / 4398046511104 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_49 :
  (forall s, H48 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 61143427669551 / 17592186044416 -> (v_x s) <= 20381142556517 / 4398046511104 -> (v_phi_8_64 s) / (v_x s) < 1 / 4)).
Proof.
  exact (conj definedness_49 Theorems.II_4k.conclusion_49).
Qed.

Lemma definedness_50 :
  forall s, H49 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 40762285113041 / 8796093022208 <= y0 -> y0 <= 45160331624145 / 8796093022208 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 40762285113041 / 8796093022208 <= y0 -> y0 <= 45160331624145 / 8796093022208 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 40762285113041 / 8796093022208 <= y0 -> y0 <= 45160331624145 / 8796093022208 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 40762285113041 / 8796093022208 <= y0 -> y0 <= 45160331624145 / 8796093022208 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_50 :
  (forall s, H49 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 40762285113041 / 8796093022208 -> (v_x s) <= 45160331624145 / 8796093022208 -> (v_phi_8_64 s) / (v_x s) > 1 / 4)).
Proof.
  exact (conj definedness_50 Theorems.II_4k.conclusion_50).
Qed.

Lemma definedness_51 :
  forall s, H50 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 143917375896615 / 35184372088832 <= y0 -> y0 <= 47972458632205 / 8796093022208 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 143917375896615 / 35184372088832 <= y0 -> y0 <= 47972458632205 / 8796093022208 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 143917375896615 / 35184372088832 <= y0 -> y0 <= 47972458632205 / 8796093022208 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 143917375896615 / 35184372088832 <= y0 -> y0 <= 47972458632205 / 8796093022208 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_51 :
  (forall s, H50 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 143917375896615 / 35184372088832 -> (v_x s) <= 47972458632205 / 8796093022208 -> (v_phi_8_64 s) / (v_x s) < 1 / 2)).
Proof.
  exact (conj definedness_51 Theorems.II_4k.conclusion_51).
Qed.

Lemma definedness_52 :
  forall s, H51 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 11993114658053 / 2199023255552 <= y0 -> y0 <= 13092626285829 / 2199023255552 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 11993114658053 / 2199023255552 <= y0 -> y0 <= 13092626285829 / 2199023255552 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 11993114658053 / 2199023255552 <= y0 -> y0 <= 13092626285829 / 2199023255552 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 11993114658053 / 2199023255552 <= y0 -> y0 <= 13092626285829 / 2199023255552 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_52 :
  (forall s, H51 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 11993114658053 / 2199023255552 -> (v_x s) <= 13092626285829 / 2199023255552 -> (v_phi_8_64 s) / (v_x s) > 1 / 2)).
Proof.
  exact (conj definedness_52 Theorems.II_4k.conclusion_52).
Qed.

Lemma definedness_53 :
  forall s, H52 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 423633648346833 / 70368744177664 <= y0 -> y0 <= 141211216115611 / 17592186044416 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 423633648346833 / 70368744177664 <= y0 -> y0 <= 141211216115611 / 17592186044416 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 423633648346833 / 70368744177664 <= y0 -> y0 <= 141211216115611 / 17592186044416 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 423633648346833 / 70368744177664 <= y0 -> y0 <= 141211216115611 / 17592186044416 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_53 :
  (forall s, H52 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 423633648346833 / 70368744177664 -> (v_x s) <= 141211216115611 / 17592186044416 -> (v_phi_8_64 s) / (v_x s) < 3 / 4)).
Proof.
  exact (conj definedness_53 Theorems.II_4k.conclusion_53).
Qed.

Lemma definedness_54 :
  forall s, H53 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7 <> 0) /\ ((v_q s) + 63 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 70605608057813 / 8796093022208 <= y0 -> y0 <= 75003654568917 / 8796093022208 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 70605608057813 / 8796093022208 <= y0 -> y0 <= 75003654568917 / 8796093022208 -> y0 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 70605608057813 / 8796093022208 <= y0 -> y0 <= 75003654568917 / 8796093022208 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C3 : forall y0 : R, 70605608057813 / 8796093022208 <= y0 -> y0 <= 75003654568917 / 8796093022208 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C3 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_54 :
  (forall s, H53 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) > 0) /\ ((v_x s) <> 0) /\ (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7 <> 0) /\ ((v_q s) + 63 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 70605608057813 / 8796093022208 -> (v_x s) <= 75003654568917 / 8796093022208 -> (v_phi_8_64 s) / (v_x s) > 3 / 4)).
Proof.
  exact (conj definedness_54 Theorems.II_4k.conclusion_54).
Qed.

