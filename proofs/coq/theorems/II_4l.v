(* Theorem II.4l, The gain increases, seen in balls: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From Interval Require Float.Specific_stdz Float.Specific_ops.
From Interval Require Import Tactic.
Local Open Scope R_scope.

Module Ends := Specific_ops.SpecificFloat Specific_stdz.StdZRadix2.
Module Enclosures := IntervalTactic Ends.
Import Enclosures.

Record state := State { steps : nat; v_x : R }.

Definition v_q (s : state) : R := exp ((v_x s)).
Definition v_l_2 (s : state) : R := ((v_q s) - 1) / ((v_q s) + 1).
Definition v_phi_3_2 (s : state) : R := ln ((1 + (v_l_2 s) ^ 2) / (1 - (v_l_2 s) ^ 2)).
Definition v_phi_4_2 (s : state) : R := ln ((1 + (v_l_2 s) ^ 3) / (1 - (v_l_2 s) ^ 3)).
Definition v_phi_8_2 (s : state) : R := ln ((1 + (v_l_2 s) ^ 7) / (1 - (v_l_2 s) ^ 7)).
Definition v_l_3 (s : state) : R := ((v_q s) - 1) / ((v_q s) + 2).
Definition v_phi_3_3 (s : state) : R := ln ((1 + 2 * (v_l_3 s) ^ 2) / (1 - (v_l_3 s) ^ 2)).
Definition v_phi_4_3 (s : state) : R := ln ((1 + 2 * (v_l_3 s) ^ 3) / (1 - (v_l_3 s) ^ 3)).
Definition v_phi_8_3 (s : state) : R := ln ((1 + 2 * (v_l_3 s) ^ 7) / (1 - (v_l_3 s) ^ 7)).
Definition v_l_64 (s : state) : R := ((v_q s) - 1) / ((v_q s) + 63).
Definition v_phi_3_64 (s : state) : R := ln ((1 + 63 * (v_l_64 s) ^ 2) / (1 - (v_l_64 s) ^ 2)).
Definition v_phi_4_64 (s : state) : R := ln ((1 + 63 * (v_l_64 s) ^ 3) / (1 - (v_l_64 s) ^ 3)).
Definition v_phi_8_64 (s : state) : R := ln ((1 + 63 * (v_l_64 s) ^ 7) / (1 - (v_l_64 s) ^ 7)).
Ltac open_names X ::= unfold v_l_64, v_l_3, v_l_2 in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 1 / 4 /\
  (v_x s) <= 3 /\
  True.

(* II.4l (1), ball arithmetic *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 2 * (v_x s) * (v_l_2 s) * (1 - (v_l_2 s)) * (1 + (v_l_2 s)) > (v_phi_3_2 s) * (1 - (v_l_2 s) ^ 2) * (1 + (v_l_2 s) ^ 2).
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2))) * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2) * (1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2)) - (2 * y0 * (((exp (y0)) - 1) / ((exp (y0)) + 1)) * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1))) * (1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)))) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

(* II.4l (2), ball arithmetic *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 3 * (v_x s) * (v_l_2 s) ^ 2 * (1 - (v_l_2 s)) * (1 + (v_l_2 s)) > (v_phi_4_2 s) * (1 - (v_l_2 s) ^ 3) * (1 + (v_l_2 s) ^ 3).
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3))) * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3) * (1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3)) - (3 * y0 * (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2 * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1))) * (1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)))) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

(* II.4l (3), ball arithmetic *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 7 * (v_x s) * (v_l_2 s) ^ 6 * (1 - (v_l_2 s)) * (1 + (v_l_2 s)) > (v_phi_8_2 s) * (1 - (v_l_2 s) ^ 7) * (1 + (v_l_2 s) ^ 7).
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7))) * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7) * (1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7)) - (7 * y0 * (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 6 * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1))) * (1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)))) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

(* II.4l (4), ball arithmetic *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 2 * (v_x s) * (v_l_3 s) * (1 - (v_l_3 s)) * (1 + 2 * (v_l_3 s)) > (v_phi_3_3 s) * (1 - (v_l_3 s) ^ 2) * (1 + 2 * (v_l_3 s) ^ 2).
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2))) * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2) * (1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2)) - (2 * y0 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2))) * (1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)))) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

(* II.4l (5), ball arithmetic *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 3 * (v_x s) * (v_l_3 s) ^ 2 * (1 - (v_l_3 s)) * (1 + 2 * (v_l_3 s)) > (v_phi_4_3 s) * (1 - (v_l_3 s) ^ 3) * (1 + 2 * (v_l_3 s) ^ 3).
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3))) * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3) * (1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3)) - (3 * y0 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2 * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2))) * (1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)))) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

(* II.4l (6), ball arithmetic *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 7 * (v_x s) * (v_l_3 s) ^ 6 * (1 - (v_l_3 s)) * (1 + 2 * (v_l_3 s)) > (v_phi_8_3 s) * (1 - (v_l_3 s) ^ 7) * (1 + 2 * (v_l_3 s) ^ 7).
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7))) * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7) * (1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7)) - (7 * y0 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 6 * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2))) * (1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)))) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

(* II.4l (7), ball arithmetic *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 2 * (v_x s) * (v_l_64 s) * (1 - (v_l_64 s)) * (1 + 63 * (v_l_64 s)) > (v_phi_3_64 s) * (1 - (v_l_64 s) ^ 2) * (1 + 63 * (v_l_64 s) ^ 2).
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2))) * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2) * (1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2)) - (2 * y0 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63))) * (1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)))) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

(* II.4l (8), ball arithmetic *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 3 * (v_x s) * (v_l_64 s) ^ 2 * (1 - (v_l_64 s)) * (1 + 63 * (v_l_64 s)) > (v_phi_4_64 s) * (1 - (v_l_64 s) ^ 3) * (1 + 63 * (v_l_64 s) ^ 3).
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3))) * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3) * (1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3)) - (3 * y0 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2 * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63))) * (1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)))) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

(* II.4l (9), ball arithmetic *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 7 * (v_x s) * (v_l_64 s) ^ 6 * (1 - (v_l_64 s)) * (1 + 63 * (v_l_64 s)) > (v_phi_8_64 s) * (1 - (v_l_64 s) ^ 7) * (1 + 63 * (v_l_64 s) ^ 7).
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1 / 4 <= y0 -> y0 <= 3 -> ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7))) * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7) * (1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7)) - (7 * y0 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 6 * (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63))) * (1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)))) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

(* II.4l, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 2 * (v_x s) * (v_l_2 s) * (1 - (v_l_2 s)) * (1 + (v_l_2 s)) > (v_phi_3_2 s) * (1 - (v_l_2 s) ^ 2) * (1 + (v_l_2 s) ^ 2)).
Proof.
  intros s HN H0 H1.
  exact (fact_1 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4l, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 3 * (v_x s) * (v_l_2 s) ^ 2 * (1 - (v_l_2 s)) * (1 + (v_l_2 s)) > (v_phi_4_2 s) * (1 - (v_l_2 s) ^ 3) * (1 + (v_l_2 s) ^ 3)).
Proof.
  intros s HN H0 H1.
  exact (fact_2 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4l, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 7 * (v_x s) * (v_l_2 s) ^ 6 * (1 - (v_l_2 s)) * (1 + (v_l_2 s)) > (v_phi_8_2 s) * (1 - (v_l_2 s) ^ 7) * (1 + (v_l_2 s) ^ 7)).
Proof.
  intros s HN H0 H1.
  exact (fact_3 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4l, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 2 * (v_x s) * (v_l_3 s) * (1 - (v_l_3 s)) * (1 + 2 * (v_l_3 s)) > (v_phi_3_3 s) * (1 - (v_l_3 s) ^ 2) * (1 + 2 * (v_l_3 s) ^ 2)).
Proof.
  intros s HN H0 H1.
  exact (fact_4 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4l, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 3 * (v_x s) * (v_l_3 s) ^ 2 * (1 - (v_l_3 s)) * (1 + 2 * (v_l_3 s)) > (v_phi_4_3 s) * (1 - (v_l_3 s) ^ 3) * (1 + 2 * (v_l_3 s) ^ 3)).
Proof.
  intros s HN H0 H1.
  exact (fact_5 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4l, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 7 * (v_x s) * (v_l_3 s) ^ 6 * (1 - (v_l_3 s)) * (1 + 2 * (v_l_3 s)) > (v_phi_8_3 s) * (1 - (v_l_3 s) ^ 7) * (1 + 2 * (v_l_3 s) ^ 7)).
Proof.
  intros s HN H0 H1.
  exact (fact_6 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4l, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 2 * (v_x s) * (v_l_64 s) * (1 - (v_l_64 s)) * (1 + 63 * (v_l_64 s)) > (v_phi_3_64 s) * (1 - (v_l_64 s) ^ 2) * (1 + 63 * (v_l_64 s) ^ 2)).
Proof.
  intros s HN H0 H1.
  exact (fact_7 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4l, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 3 * (v_x s) * (v_l_64 s) ^ 2 * (1 - (v_l_64 s)) * (1 + 63 * (v_l_64 s)) > (v_phi_4_64 s) * (1 - (v_l_64 s) ^ 3) * (1 + 63 * (v_l_64 s) ^ 3)).
Proof.
  intros s HN H0 H1.
  exact (fact_8 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4l, conclusion (9) *)
Lemma conclusion_9 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 4 -> (v_x s) <= 3 -> 7 * (v_x s) * (v_l_64 s) ^ 6 * (1 - (v_l_64 s)) * (1 + 63 * (v_l_64 s)) > (v_phi_8_64 s) * (1 - (v_l_64 s) ^ 7) * (1 + 63 * (v_l_64 s) ^ 7)).
Proof.
  intros s HN H0 H1.
  exact (fact_9 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

