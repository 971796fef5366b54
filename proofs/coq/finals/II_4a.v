(** Theorem II.4a about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound LinkSymmetric LinkTemperature LinkStates.
From RLStar.Theory Require States Runs Recursion.
From RLStar Require Import Statements Finals.Paper.
From RLStar Require Theorems.II_4a.
Import ListNotations.
Local Open Scope R_scope.

Theorem II_4a_holds : II_4a_says.
Proof.
  intros M delta tau HM Ht HI. assert (RM := INR_M M HM).
  assert (Odds : forall n, (n < 2)%nat -> 1 < Recursion.odds (INR M) (delta n)).
  { intros n Hn. specialize (HI n Hn). unfold Recursion.odds.
    assert (0 < INR M * delta n) by (apply Rmult_lt_0_compat; lra).
    apply Rmult_lt_reg_r with (1 - delta n); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  pose (theta := fun n => ln (Recursion.odds (INR M) (delta n))).
  assert (P : forall n, (n < 2)%nat -> theta n > 0).
  { intros n Hn. specialize (Odds n Hn). unfold theta. rewrite <- ln_1. apply Rlt_gt, ln_increasing; lra. }
  assert (E : forall n, (n < 2)%nat -> edge_of_log_odds M (theta n) = delta n).
  { intros n Hn. specialize (HI n Hn). apply log_odds_of_edge; [exact HM| |lra].
    assert (0 <= (INR M - 1) * delta n) by (apply Rmult_le_pos; lra). lra. }
  pose (s := Theorems.II_4a.State 2 (theta O) tau (theta 1%nat) (INR M)).
  pose (d := fun t n => edge_of_log_odds M
    (match n with O => Theorems.II_4a.v_theta_1 | _ => Theorems.II_4a.v_theta_2 end (Runs.run Theorems.II_4a.round t s))).
  assert (L : forall t, same_chain M (after_at_temperature tau M 2 delta t) (symmetric M (edges_of 2 (d t)))).
  { intros t. assert (R := two_temperature_run Theorems.II_4a.state Theorems.II_4a.round Theorems.II_4a.v_theta_1
      Theorems.II_4a.v_theta_2 Theorems.II_4a.v_tau (fun _ => eq_refl) M HM s t (fun _ => eq_refl) (fun _ => eq_refl)).
    change (Theorems.II_4a.v_theta_1 s) with (theta O) in R. change (Theorems.II_4a.v_theta_2 s) with (theta 1%nat) in R.
    rewrite !E in R by lia. exact R. }
  assert (K : forall t, Theorems.II_4a.v_M (Runs.run Theorems.II_4a.round t s) = INR M).
  { intros t. exact (Runs.field_along Theorems.II_4a.state Theorems.II_4a.round R Theorems.II_4a.v_M (fun _ => eq_refl) t s). }
  assert (Q : forall x y, 0 < x -> 0 < y -> edge_of_log_odds M (ln (x * y)) = (-1 + x * y) / (INR M - 1 + x * y)).
  { intros x y Hx Hy. assert (0 < x * y) by (now apply Rmult_lt_0_compat). unfold edge_of_log_odds. rewrite exp_ln by assumption.
    field. lra. }
  assert (D1 : forall t, Theorems.II_4a.v_delta_next_1 (Runs.run Theorems.II_4a.round t s) = d (S t) O).
  { intros t. unfold Theorems.II_4a.v_delta_next_1. rewrite K. symmetry. apply Q; apply exp_pos. }
  assert (D2 : forall t, Theorems.II_4a.v_delta_next_2 (Runs.run Theorems.II_4a.round t s) = d (S t) 1%nat).
  { intros t. unfold Theorems.II_4a.v_delta_next_2. rewrite K. symmetry. apply Q; apply exp_pos. }
  assert (HG : INR M > 1) by lra.
  assert (C1 := Theorems.II_4a.conclusion_27 s (le_n 2) (P O ltac:(lia)) (P 1%nat ltac:(lia)) Ht HG).
  assert (C2 := Theorems.II_4a.conclusion_35 s (le_n 2) (P O ltac:(lia)) (P 1%nat ltac:(lia)) Ht HG).
  assert (CJ := Theorems.II_4a.conclusion_38 s (le_n 2) (P O ltac:(lia)) (P 1%nat ltac:(lia)) Ht HG).
  assert (X : forall n, (n < 2)%nat -> Un_cv (fun t => d t n) 0).
  { intros n Hn. apply cv_later. destruct n as [|[|n]]; [| |lia].
    - exact (cv_ext _ _ _ D1 C1).
    - exact (cv_ext _ _ _ D2 C2). }
  split.
  - intros n Hn. refine (cv_ext _ _ _ _ (X n Hn)). intros t. symmetry. exact (edge_of_chain M 2 HM _ _ L t n Hn).
  - apply (J_limit_of_chain M 2 HM _ _ L). apply cv_later. refine (cv_ext _ _ _ _ CJ). intros t.
    unfold Theorems.II_4a.v_J_next. rewrite K, D1, D2. cbn -[d INR]. f_equal. ring.
Qed.
