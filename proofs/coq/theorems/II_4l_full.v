(* The conclusions of theorem II.4l, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From Interval Require Float.Specific_stdz Float.Specific_ops.
From Interval Require Import Tactic.
From RLStar Require Import Theorems.II_4l.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Import Enclosures.
Ltac open_names X ::= unfold v_l_64, v_l_3, v_l_2 in X |- *.

Lemma definedness_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + (v_l_2 s) ^ 2) / (1 - (v_l_2 s) ^ 2) > 0) /\ ((v_q s) + 1 <> 0) /\ (1 - (v_l_2 s) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_1 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + (v_l_2 s) ^ 2) / (1 - (v_l_2 s) ^ 2) > 0) /\ ((v_q s) + 1 <> 0) /\ (1 - (v_l_2 s) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 2 * (v_x s) * (v_l_2 s) * (1 - (v_l_2 s)) * (1 + (v_l_2 s)) > (v_phi_3_2 s) * (1 - (v_l_2 s) ^ 2) * (1 + (v_l_2 s) ^ 2))).
Proof.
  exact (conj definedness_1 Theorems.II_4l.conclusion_1).
Qed.

Lemma definedness_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + (v_l_2 s) ^ 3) / (1 - (v_l_2 s) ^ 3) > 0) /\ ((v_q s) + 1 <> 0) /\ (1 - (v_l_2 s) ^ 3 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_2 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + (v_l_2 s) ^ 3) / (1 - (v_l_2 s) ^ 3) > 0) /\ ((v_q s) + 1 <> 0) /\ (1 - (v_l_2 s) ^ 3 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 3 * (v_x s) * (v_l_2 s) ^ 2 * (1 - (v_l_2 s)) * (1 + (v_l_2 s)) > (v_phi_4_2 s) * (1 - (v_l_2 s) ^ 3) * (1 + (v_l_2 s) ^ 3))).
Proof.
  exact (conj definedness_2 Theorems.II_4l.conclusion_2).
Qed.

Lemma definedness_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + (v_l_2 s) ^ 7) / (1 - (v_l_2 s) ^ 7) > 0) /\ ((v_q s) + 1 <> 0) /\ (1 - (v_l_2 s) ^ 7 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (0) - ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (exp (y0)) + 1 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + (v_l_2 s) ^ 7) / (1 - (v_l_2 s) ^ 7) > 0) /\ ((v_q s) + 1 <> 0) /\ (1 - (v_l_2 s) ^ 7 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 7 * (v_x s) * (v_l_2 s) ^ 6 * (1 - (v_l_2 s)) * (1 + (v_l_2 s)) > (v_phi_8_2 s) * (1 - (v_l_2 s) ^ 7) * (1 + (v_l_2 s) ^ 7))).
Proof.
  exact (conj definedness_3 Theorems.II_4l.conclusion_3).
Qed.

Lemma definedness_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (v_l_3 s) ^ 2) / (1 - (v_l_3 s) ^ 2) > 0) /\ ((v_q s) + 2 <> 0) /\ (1 - (v_l_3 s) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (v_l_3 s) ^ 2) / (1 - (v_l_3 s) ^ 2) > 0) /\ ((v_q s) + 2 <> 0) /\ (1 - (v_l_3 s) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 2 * (v_x s) * (v_l_3 s) * (1 - (v_l_3 s)) * (1 + 2 * (v_l_3 s)) > (v_phi_3_3 s) * (1 - (v_l_3 s) ^ 2) * (1 + 2 * (v_l_3 s) ^ 2))).
Proof.
  exact (conj definedness_4 Theorems.II_4l.conclusion_4).
Qed.

Lemma definedness_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (v_l_3 s) ^ 3) / (1 - (v_l_3 s) ^ 3) > 0) /\ ((v_q s) + 2 <> 0) /\ (1 - (v_l_3 s) ^ 3 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_5 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (v_l_3 s) ^ 3) / (1 - (v_l_3 s) ^ 3) > 0) /\ ((v_q s) + 2 <> 0) /\ (1 - (v_l_3 s) ^ 3 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 3 * (v_x s) * (v_l_3 s) ^ 2 * (1 - (v_l_3 s)) * (1 + 2 * (v_l_3 s)) > (v_phi_4_3 s) * (1 - (v_l_3 s) ^ 3) * (1 + 2 * (v_l_3 s) ^ 3))).
Proof.
  exact (conj definedness_5 Theorems.II_4l.conclusion_5).
Qed.

Lemma definedness_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (v_l_3 s) ^ 7) / (1 - (v_l_3 s) ^ 7) > 0) /\ ((v_q s) + 2 <> 0) /\ (1 - (v_l_3 s) ^ 7 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (0) - ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (exp (y0)) + 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (v_l_3 s) ^ 7) / (1 - (v_l_3 s) ^ 7) > 0) /\ ((v_q s) + 2 <> 0) /\ (1 - (v_l_3 s) ^ 7 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 7 * (v_x s) * (v_l_3 s) ^ 6 * (1 - (v_l_3 s)) * (1 + 2 * (v_l_3 s)) > (v_phi_8_3 s) * (1 - (v_l_3 s) ^ 7) * (1 + 2 * (v_l_3 s) ^ 7))).
Proof.
  exact (conj definedness_6 Theorems.II_4l.conclusion_6).
Qed.

Lemma definedness_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (v_l_64 s) ^ 2) / (1 - (v_l_64 s) ^ 2) > 0) /\ ((v_q s) + 63 <> 0) /\ (1 - (v_l_64 s) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (v_l_64 s) ^ 2) / (1 - (v_l_64 s) ^ 2) > 0) /\ ((v_q s) + 63 <> 0) /\ (1 - (v_l_64 s) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 2 * (v_x s) * (v_l_64 s) * (1 - (v_l_64 s)) * (1 + 63 * (v_l_64 s)) > (v_phi_3_64 s) * (1 - (v_l_64 s) ^ 2) * (1 + 63 * (v_l_64 s) ^ 2))).
Proof.
  exact (conj definedness_7 Theorems.II_4l.conclusion_7).
Qed.

Lemma definedness_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (v_l_64 s) ^ 3) / (1 - (v_l_64 s) ^ 3) > 0) /\ ((v_q s) + 63 <> 0) /\ (1 - (v_l_64 s) ^ 3 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_8 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (v_l_64 s) ^ 3) / (1 - (v_l_64 s) ^ 3) > 0) /\ ((v_q s) + 63 <> 0) /\ (1 - (v_l_64 s) ^ 3 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 3 * (v_x s) * (v_l_64 s) ^ 2 * (1 - (v_l_64 s)) * (1 + 63 * (v_l_64 s)) > (v_phi_4_64 s) * (1 - (v_l_64 s) ^ 3) * (1 + 63 * (v_l_64 s) ^ 3))).
Proof.
  exact (conj definedness_8 Theorems.II_4l.conclusion_8).
Qed.

Lemma definedness_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (v_l_64 s) ^ 7) / (1 - (v_l_64 s) ^ 7) > 0) /\ ((v_q s) + 63 <> 0) /\ (1 - (v_l_64 s) ^ 7 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (0) - ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7)) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> (exp (y0)) + 63 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> 1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7 <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_9 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + 63 * (v_l_64 s) ^ 7) / (1 - (v_l_64 s) ^ 7) > 0) /\ ((v_q s) + 63 <> 0) /\ (1 - (v_l_64 s) ^ 7 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 7 * (v_x s) * (v_l_64 s) ^ 6 * (1 - (v_l_64 s)) * (1 + 63 * (v_l_64 s)) > (v_phi_8_64 s) * (1 - (v_l_64 s) ^ 7) * (1 + 63 * (v_l_64 s) ^ 7))).
Proof.
  exact (conj definedness_9 Theorems.II_4l.conclusion_9).
Qed.

