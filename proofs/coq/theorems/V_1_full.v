(* The conclusions of theorem V.1, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From Interval Require Float.Specific_stdz Float.Specific_ops.
From Interval Require Import Tactic.
From RLStar Require Import Theorems.V_1.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Import Enclosures.
Ltac open_names X ::= unfold v_p_next in X |- *.

Lemma definedness_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_p s) * (1 - (v_p s)) + 1 / 100 >= 0) /\ (199 + (v_u s) <> 0) /\ ((v_r s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 3 / 100 <= y0 -> y0 <= 3 / 50 -> (0) - (y0 * (1 - y0) + 1 / 100) <= 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 3 / 100 <= y0 -> y0 <= 3 / 50 -> 199 + (exp (1 / (sqrt (y0 * (1 - y0) + 1 / 100)))) <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 3 / 100 <= y0 -> y0 <= 3 / 50 -> (sqrt (y0 * (1 - y0) + 1 / 100)) <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact ((fun H => Rle_ge _ _ (Rminus_le _ _ H)) (C0 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_1 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_p s) * (1 - (v_p s)) + 1 / 100 >= 0) /\ (199 + (v_u s) <> 0) /\ ((v_r s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 3 / 100 -> (v_p s) <= 3 / 50 -> (v_p_next s) >= 19 / 100)).
Proof.
  exact (conj definedness_1 Theorems.V_1.conclusion_1).
Qed.

Lemma definedness_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_p s) * (1 - (v_p s)) + 1 / 100 >= 0) /\ (199 + (v_u s) <> 0) /\ ((v_r s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 3 / 100 <= y0 -> y0 <= 3 / 50 -> (0) - (y0 * (1 - y0) + 1 / 100) <= 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 3 / 100 <= y0 -> y0 <= 3 / 50 -> 199 + (exp (1 / (sqrt (y0 * (1 - y0) + 1 / 100)))) <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 3 / 100 <= y0 -> y0 <= 3 / 50 -> (sqrt (y0 * (1 - y0) + 1 / 100)) <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact ((fun H => Rle_ge _ _ (Rminus_le _ _ H)) (C0 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_2 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_p s) * (1 - (v_p s)) + 1 / 100 >= 0) /\ (199 + (v_u s) <> 0) /\ ((v_r s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 3 / 100 -> (v_p s) <= 3 / 50 -> (v_p_next s) <= 9 / 20)).
Proof.
  exact (conj definedness_2 Theorems.V_1.conclusion_2).
Qed.

Lemma definedness_3 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_p s) * (1 - (v_p s)) + 1 / 100 >= 0) /\ (199 + (v_u s) <> 0) /\ ((v_r s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 19 / 100 <= y0 -> y0 <= 9 / 20 -> (0) - (y0 * (1 - y0) + 1 / 100) <= 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 19 / 100 <= y0 -> y0 <= 9 / 20 -> 199 + (exp (1 / (sqrt (y0 * (1 - y0) + 1 / 100)))) <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 19 / 100 <= y0 -> y0 <= 9 / 20 -> (sqrt (y0 * (1 - y0) + 1 / 100)) <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact ((fun H => Rle_ge _ _ (Rminus_le _ _ H)) (C0 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_p s) * (1 - (v_p s)) + 1 / 100 >= 0) /\ (199 + (v_u s) <> 0) /\ ((v_r s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 19 / 100 -> (v_p s) <= 9 / 20 -> (v_p_next s) >= 3 / 100)).
Proof.
  exact (conj definedness_3 Theorems.V_1.conclusion_3).
Qed.

Lemma definedness_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_p s) * (1 - (v_p s)) + 1 / 100 >= 0) /\ (199 + (v_u s) <> 0) /\ ((v_r s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 19 / 100 <= y0 -> y0 <= 9 / 20 -> (0) - (y0 * (1 - y0) + 1 / 100) <= 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  assert (C1 : forall y0 : R, 19 / 100 <= y0 -> y0 <= 9 / 20 -> 199 + (exp (1 / (sqrt (y0 * (1 - y0) + 1 / 100)))) <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  assert (C2 : forall y0 : R, 19 / 100 <= y0 -> y0 <= 9 / 20 -> (sqrt (y0 * (1 - y0) + 1 / 100)) <> 0).
  { intros y0 B0 B1. first [interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rgt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0) | apply Rlt_not_eq; interval with (i_bisect y0, i_prec 60, i_autodiff y0)]. }
  split; [exact ((fun H => Rle_ge _ _ (Rminus_le _ _ H)) (C0 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C1 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  split; [exact ( (C2 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_p s) * (1 - (v_p s)) + 1 / 100 >= 0) /\ (199 + (v_u s) <> 0) /\ ((v_r s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 19 / 100 -> (v_p s) <= 9 / 20 -> (v_p_next s) <= 3 / 50)).
Proof.
  exact (conj definedness_4 Theorems.V_1.conclusion_4).
Qed.

