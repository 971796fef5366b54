(* Theorem V.1, Two disjoint intervals of success probabilities that a round exchanges: the whole proof, from its obligations to its conclusions.
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

Record state := State { steps : nat; v_p : R }.

Definition v_r (s : state) : R := sqrt ((v_p s) * (1 - (v_p s)) + 1 / 100).
Definition v_u (s : state) : R := exp (1 / (v_r s)).
Definition v_p_next (s : state) : R := (v_u s) / (199 + (v_u s)).
Ltac open_names X ::= unfold v_p_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_p s) >= 3 / 100 /\
  (v_p s) <= 3 / 50 /\
  True.

(* V.1 (1), ball arithmetic *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p_next s) >= 19 / 100.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 3 / 100 <= y0 -> y0 <= 3 / 50 -> (19 / 100) - (((exp (1 / (sqrt (y0 * (1 - y0) + 1 / 100)))) / (199 + (exp (1 / (sqrt (y0 * (1 - y0) + 1 / 100))))))) <= 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact ((fun H => Rle_ge _ _ (Rminus_le _ _ H)) (C0 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

(* V.1 (2), ball arithmetic *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p_next s) <= 9 / 20.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 3 / 100 <= y0 -> y0 <= 3 / 50 -> (((exp (1 / (sqrt (y0 * (1 - y0) + 1 / 100)))) / (199 + (exp (1 / (sqrt (y0 * (1 - y0) + 1 / 100))))))) - (9 / 20) <= 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_le _ _ (C0 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_p s) >= 19 / 100 /\
  (v_p s) <= 9 / 20 /\
  True.

(* V.1 (3), ball arithmetic *)
Lemma fact_3 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_p_next s) >= 3 / 100.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 19 / 100 <= y0 -> y0 <= 9 / 20 -> (3 / 100) - (((exp (1 / (sqrt (y0 * (1 - y0) + 1 / 100)))) / (199 + (exp (1 / (sqrt (y0 * (1 - y0) + 1 / 100))))))) <= 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact ((fun H => Rle_ge _ _ (Rminus_le _ _ H)) (C0 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

(* V.1 (4), ball arithmetic *)
Lemma fact_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_p_next s) <= 3 / 50.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 19 / 100 <= y0 -> y0 <= 9 / 20 -> (((exp (1 / (sqrt (y0 * (1 - y0) + 1 / 100)))) / (199 + (exp (1 / (sqrt (y0 * (1 - y0) + 1 / 100))))))) - (3 / 50) <= 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_le _ _ (C0 (v_p s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

(* V.1, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 3 / 100 -> (v_p s) <= 3 / 50 -> (v_p_next s) >= 19 / 100).
Proof.
  intros s HN H0 H1.
  exact (fact_1 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.1, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 3 / 100 -> (v_p s) <= 3 / 50 -> (v_p_next s) <= 9 / 20).
Proof.
  intros s HN H0 H1.
  exact (fact_2 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.1, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 19 / 100 -> (v_p s) <= 9 / 20 -> (v_p_next s) >= 3 / 100).
Proof.
  intros s HN H0 H1.
  exact (fact_3 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.1, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 19 / 100 -> (v_p s) <= 9 / 20 -> (v_p_next s) <= 3 / 50).
Proof.
  intros s HN H0 H1.
  exact (fact_4 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

