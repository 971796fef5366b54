(** Theorem II.4n about chains, from the facts of its file; that there is a threshold is II.4m. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound LinkSymmetric LinkVariants LinkTemperature LinkStates.
From RLStar.Theory Require States Runs Recursion.
From RLStar Require Import Statements Finals.Paper.
From RLStar Require Theorems.II_4m Theorems.II_4n.
Import ListNotations.
Local Open Scope R_scope.

Section EqualSteps.
Variables M N : nat.
Variable tau : R.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Hypothesis N_at_least_3 : (3 <= N)%nat.
Hypothesis tau_positive : 0 < tau.

(** The edge with which a step is sampled, the product of the others, and what a round adds to the log-odds. *)
Definition sampled (y : R) : R := (-1 + exp y) / (INR M - 1 + exp y).
Definition others_sampled (y : R) : R := sampled y ^ (N - 1).
Definition gain (y : R) : R := ln ((1 + (INR M - 1) * others_sampled y) / (1 - others_sampled y)).

Lemma exp_above y : 0 < y -> 1 < exp y.
Proof. intros H. rewrite <- exp_0. now apply exp_increasing. Qed.

Lemma sampled_inside y : 0 < y -> 0 < sampled y < 1.
Proof.
  intros H. assert (E := exp_above y H). assert (RM := INR_M M M_at_least_2). unfold sampled. split.
  - apply Rdiv_lt_0_compat; lra.
  - apply Rmult_lt_reg_r with (INR M - 1 + exp y); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.

Lemma others_inside y : 0 < y -> 0 < others_sampled y < 1.
Proof.
  intros H. assert (I1 := sampled_inside y H). unfold others_sampled. split; [now apply pow_lt|].
  replace (N - 1)%nat with (S (N - 2)) by lia. cbn [pow].
  assert (P : sampled y ^ (N - 2) <= 1) by (rewrite <- (pow1 (N - 2)); apply pow_incr; lra).
  assert (sampled y * sampled y ^ (N - 2) <= sampled y * 1) by (apply Rmult_le_compat_l; lra). lra.
Qed.

Lemma odds_sampled y : 0 < y -> (1 + (INR M - 1) * sampled y) / (1 - sampled y) = exp y.
Proof.
  intros H. assert (E := exp_above y H). assert (RM := INR_M M M_at_least_2). unfold sampled. field. split; lra.
Qed.

Lemma next_log_odds y :
  0 < y -> 1 - others_sampled y <> 0 /\ 0 < odds_next M (exp y) (others_sampled y)
           /\ ln (odds_next M (exp y) (others_sampled y)) = y + gain y.
Proof.
  intros H. assert (R := others_inside y H). assert (E := exp_above y H). assert (RM := INR_M M M_at_least_2).
  assert (0 < (INR M - 1) * others_sampled y) by (apply Rmult_lt_0_compat; lra).
  assert (P : 0 < (1 + (INR M - 1) * others_sampled y) / (1 - others_sampled y)) by (apply Rdiv_lt_0_compat; lra).
  assert (X : odds_next M (exp y) (others_sampled y) = exp y * ((1 + (INR M - 1) * others_sampled y) / (1 - others_sampled y)))
    by (unfold odds_next; field; lra).
  rewrite X. split; [lra|]. split; [apply Rmult_lt_0_compat; [apply exp_pos|exact P]|].
  rewrite ln_mult by (try apply exp_pos; exact P). now rewrite ln_exp.
Qed.

(** The first round. *)
Lemma first_edge y n :
  0 < y -> (n < N)%nat ->
  Statements.edge (after_at_temperature tau M N (fun _ => edge_of_log_odds M (tau * y)) 1) n = edge_of_log_odds M (y + gain y).
Proof.
  intros H Hn. destruct (next_log_odds y H) as [D [P E]].
  pose (st := fun u => match u with O => y | S _ => (y + gain y) / tau end).
  assert (L := sampled_temperature_link M M_at_least_2 tau N st 1 (Rgt_not_eq _ _ tau_positive)).
  cbv zeta in L.
  assert (G : forall u, (u < 1)%nat -> 1 - ((-1 + exp (st u)) / (INR M - 1 + exp (st u))) ^ (N - 1) <> 0
    /\ 0 < odds_next M (exp (st u)) (((-1 + exp (st u)) / (INR M - 1 + exp (st u))) ^ (N - 1))
    /\ st (S u) = ln (odds_next M (exp (st u)) (((-1 + exp (st u)) / (INR M - 1 + exp (st u))) ^ (N - 1))) / tau).
  { intros [|u] Hu; [|lia]. change (st O) with y. change (st 1%nat) with ((y + gain y) / tau).
    fold (sampled y). fold (others_sampled y). rewrite E. now repeat split. }
  specialize (L G). rewrite <- !edges_of_const in L. change (st O) with y in L. change (st 1%nat) with ((y + gain y) / tau) in L.
  replace (tau * ((y + gain y) / tau)) with (y + gain y) in L by (field; lra).
  exact (edge_of_chain M N M_at_least_2 (fun _ => after_at_temperature tau M N (fun _ => edge_of_log_odds M (tau * y)) 1)
           (fun _ _ => edge_of_log_odds M (y + gain y)) (fun _ => L) O n Hn).
Qed.

Lemma same_log_odds x y : edge_of_log_odds M x = edge_of_log_odds M y -> x = y.
Proof.
  intros H. apply exp_inv. rewrite <- (odds_of_log_odds M M_at_least_2 x), <- (odds_of_log_odds M M_at_least_2 y). now rewrite H.
Qed.

Lemma log_odds_is x : log_odds M (edge_of_log_odds M x) = x.
Proof.
  unfold log_odds. change (Statements.odds M (edge_of_log_odds M x)) with (Recursion.odds (INR M) (edge_of_log_odds M x)).
  rewrite odds_of_log_odds by exact M_at_least_2. apply ln_exp.
Qed.

Lemma inside_is x : 0 < x -> 0 < edge_of_log_odds M x < 1.
Proof.
  intros H. assert (E := exp_above x H). assert (RM := INR_M M M_at_least_2). split; [|now apply edge_of_log_odds_below].
  unfold edge_of_log_odds. apply Rdiv_lt_0_compat; lra.
Qed.

(** An edge inside (0,1), by the log-odds with which it is sampled. *)
Lemma by_log_odds d : 0 < d < 1 -> let y := log_odds M d / tau in 0 < y /\ edge_of_log_odds M (tau * y) = d.
Proof.
  intros H y. assert (RM := INR_M M M_at_least_2).
  assert (E : edge_of_log_odds M (log_odds M d) = d).
  { apply log_odds_of_edge; [exact M_at_least_2| |lra]. assert (0 <= (INR M - 1) * d) by (apply Rmult_le_pos; lra). lra. }
  assert (P : 0 < log_odds M d).
  { unfold log_odds. rewrite <- ln_1. apply ln_increasing; [lra|]. unfold Statements.odds.
    assert (0 < INR M * d) by (apply Rmult_lt_0_compat; lra).
    apply Rmult_lt_reg_r with (1 - d); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  split; [now apply Rdiv_lt_0_compat|]. unfold y. replace (tau * (log_odds M d / tau)) with (log_odds M d) by (field; lra). exact E.
Qed.

Lemma threshold_is y : 0 < y -> threshold tau M N (edge_of_log_odds M (tau * y)) <-> y + gain y = tau * y.
Proof.
  intros H. assert (T : 0 < tau * y) by now apply Rmult_lt_0_compat. split.
  - intros [_ F]. specialize (F O ltac:(lia)). rewrite first_edge in F by (try exact H; lia). now apply same_log_odds in F.
  - intros E. split; [now apply inside_is|]. intros n Hn. rewrite first_edge by assumption. now rewrite E.
Qed.

(** There is a threshold. *)
Lemma some_threshold : 1 < tau < 2 -> exists d, threshold tau M N d.
Proof.
  intros [T1 T2]. assert (RM := INR_M M M_at_least_2).
  destruct (Theorems.II_4m.conclusion_38 (Theorems.II_4m.State N (INR M) tau 0 0 0) N_at_least_3 ltac:(cbn; lra) T1 T2)
    as [l [L0 [L1 [_ [_ [E _]]]]]].
  change (l > 0) in L0. change (l < 1) in L1.
  change (ln ((1 + (INR M - 1) * States.product (States.but N 0) (fun _ => l)) / (1 - States.product (States.but N 0) (fun _ => l)))
          / ln ((1 + (INR M - 1) * l) / (1 - l)) = tau - 1) in E.
  rewrite product_but, product_of_others_const in E by lia.
  pose (y := log_odds M l). destruct (by_log_odds l (conj L0 L1)) as [P _]. cbv zeta in P.
  assert (Y : 0 < y).
  { replace y with (log_odds M l / tau * tau) by (unfold y; field; lra). apply Rmult_lt_0_compat; lra. }
  change (ln ((1 + (INR M - 1) * l) / (1 - l))) with y in E.
  assert (X : exp y = (1 + (INR M - 1) * l) / (1 - l)).
  { unfold y, log_odds, Statements.odds. assert (0 < (INR M - 1) * l) by (apply Rmult_lt_0_compat; lra).
    apply exp_ln, Rdiv_lt_0_compat; lra. }
  assert (Sl : sampled y = l).
  { unfold sampled. rewrite X. assert (0 < (INR M - 1) * l) by (apply Rmult_lt_0_compat; lra). field. split; lra. }
  exists (edge_of_log_odds M (tau * y)). apply threshold_is; [exact Y|].
  unfold gain, others_sampled. rewrite Sl.
  apply Rmult_eq_compat_r with (r := y) in E. unfold Rdiv in E at 1. rewrite Rmult_assoc, Rinv_l, Rmult_1_r in E by lra.
  rewrite E. ring.
Qed.

(** ** Starts above a threshold *)

Section Above.
Variables turn y : R.
Hypothesis turn_positive : 0 < turn.
Hypothesis turn_is : turn + gain turn = tau * turn.
Hypothesis above : turn < y.

Let s : Theorems.II_4n.state := Theorems.II_4n.State N y (INR M) turn y 0 0 0.
Let at_round (t : nat) : Theorems.II_4n.state := Runs.run Theorems.II_4n.round t s.
Let y_at (t : nat) : R := Theorems.II_4n.v_y (at_round t).
Let d := edge_of_log_odds M (tau * y).

Lemma holds : Theorems.II_4n.H0 s.
Proof.
  assert (RM := INR_M M M_at_least_2). unfold Theorems.II_4n.H0. cbn -[INR]. repeat split; try lra. exact N_at_least_3.
Qed.

Lemma tau_is : Theorems.II_4n.v_tau s = tau.
Proof.
  assert (RM := INR_M M M_at_least_2). assert (E := exp_above turn turn_positive).
  assert (Sl : Theorems.II_4n.v_l_star s = sampled turn).
  { change ((exp turn - 1) / (exp turn + INR M - 1) = sampled turn). unfold sampled. field. lra. }
  unfold Theorems.II_4n.v_tau, Theorems.II_4n.v_H_l_star, Theorems.II_4n.v_phi_l_star, Theorems.II_4n.v_x_l_star, Theorems.II_4n.v_P_l_star.
  rewrite Sl. change (Theorems.II_4n.v_M s) with (INR M). change (Theorems.II_4n.steps s) with N.
  rewrite (product_but N (fun _ => sampled turn) O), product_of_others_const by lia. fold (others_sampled turn).
  rewrite odds_sampled, ln_exp by exact turn_positive. fold (gain turn).
  replace (gain turn) with ((tau - 1) * turn) by lra. field. lra.
Qed.

Lemma rest_is t : Theorems.II_4n.H0 (at_round t).
Proof. apply Theorems.II_4n.lasting_0, holds. Qed.

Lemma first_step t : (O < Theorems.II_4n.steps (at_round t))%nat.
Proof. assert (H := proj1 (rest_is t)). lia. Qed.

Lemma chain_above t :
  same_chain M (after_at_temperature tau M N (fun _ => d) t) (symmetric M (edges_of N (fun _ => edge_of_log_odds M (tau * y_at t)))).
Proof.
  assert (T0 : Theorems.II_4n.v_tau s <> 0) by (rewrite tau_is; lra).
  assert (L := sampled_temperature_run Theorems.II_4n.state Theorems.II_4n.round Theorems.II_4n.steps Theorems.II_4n.v_y Theorems.II_4n.v_M
    (fun _ => eq_refl) (fun _ => eq_refl) M M_at_least_2 s eq_refl (Nat.le_trans 1 3 N ltac:(lia) N_at_least_3)
    Theorems.II_4n.v_tau t (fun _ => eq_refl) T0).
  cbv zeta in L. specialize (L (fun _ => eq_refl)).
  assert (G := fun u => conj (Theorems.II_4n.fact_51 _ (rest_is u) O (first_step u)) (Theorems.II_4n.fact_53 _ (rest_is u) O (first_step u))).
  rewrite <- !edges_of_const in L. rewrite tau_is in L. apply L. intros u _. destruct (G u) as [G1 G2]. split; [|exact G2].
  change (1 - Theorems.II_4n.v_rest (at_round u) <> 0). lra.
Qed.

Lemma edge_later t : Theorems.II_4n.v_delta_next (at_round t) = edge_of_log_odds M (tau * y_at (S t)).
Proof.
  assert (T0 : Theorems.II_4n.v_tau s <> 0) by (rewrite tau_is; lra).
  assert (L := sampled_edge_later Theorems.II_4n.state Theorems.II_4n.round Theorems.II_4n.steps Theorems.II_4n.v_y Theorems.II_4n.v_M
    (fun _ => eq_refl) M M_at_least_2 s eq_refl Theorems.II_4n.v_tau t (fun _ => eq_refl) T0).
  cbv zeta in L. specialize (L (fun _ => eq_refl)). rewrite tau_is in L. symmetry. apply L.
  - assert (G := Theorems.II_4n.fact_51 _ (rest_is t) O (first_step t)). change (1 - Theorems.II_4n.v_rest (at_round t) <> 0). lra.
  - exact (Theorems.II_4n.fact_53 _ (rest_is t) O (first_step t)).
Qed.

Lemma states_at t : Theorems.II_4n.v_M (at_round t) = INR M.
Proof. exact (Runs.field_along Theorems.II_4n.state Theorems.II_4n.round R Theorems.II_4n.v_M (fun _ => eq_refl) t s). Qed.

Lemma above_holds :
  let chain := after_at_temperature tau M N (fun _ => d) in
  let factor := log_odds M (Statements.edge (chain 1%nat) 0) / log_odds M d in
  factor > 1 /\
  (forall n, (n < N)%nat ->
     (forall t, log_odds M (Statements.edge (chain t) n) >= factor ^ t * log_odds M d) /\ becomes_perfect M chain n) /\
  Un_cv (fun t => J M (chain t)) 1.
Proof.
  intros chain factor. assert (RM := INR_M M M_at_least_2). assert (RM1 : INR M > 1) by lra.
  assert (A : turn < y) by exact above. assert (Y : y <= y) by lra.
  assert (E : forall t n, (n < N)%nat -> log_odds M (Statements.edge (chain t) n) = tau * y_at t).
  { intros t n Hn. unfold chain.
    rewrite (edge_of_chain M N M_at_least_2 _ _ chain_above t n Hn). apply log_odds_is. }
  assert (D : log_odds M d = tau * y) by apply log_odds_is.
  assert (P : forall t, 0 < y_at t) by (intros t; exact (Theorems.II_4n.fact_2 _ (rest_is t) O (first_step t))).
  pose (q := (1 + Theorems.II_4n.v_H_l_star s) / (1 + Theorems.II_4n.v_H_l_0 s)).
  assert (Q1 : q < 1) by exact (Theorems.II_4n.conclusion_66 s N_at_least_3 turn_positive A Y RM1).
  assert (U : 1 + Theorems.II_4n.v_H_l_star s = tau) by exact tau_is.
  assert (W : tau * y_at 1 = y * (1 + Theorems.II_4n.v_H_l_0 s)).
  { assert (C : Theorems.II_4n.v_theta_next s = y * (1 + Theorems.II_4n.v_H_l_0 s))
      by exact (Theorems.II_4n.conclusion_56 s N_at_least_3 turn_positive A Y RM1).
    rewrite <- C. change (y_at 1) with (Theorems.II_4n.v_theta_next s / Theorems.II_4n.v_tau s). rewrite tau_is. field. lra. }
  assert (Py : 0 < y) by exact (P O). assert (P1 := P 1%nat).
  assert (PH : 0 < 1 + Theorems.II_4n.v_H_l_0 s).
  { apply Rmult_lt_reg_l with y; [exact Py|]. rewrite <- W, Rmult_0_r. now apply Rmult_lt_0_compat. }
  assert (Fa : factor = (1 + Theorems.II_4n.v_H_l_0 s) / tau).
  { unfold factor. rewrite (E 1%nat O) by lia. rewrite D, W. field. split; lra. }
  assert (FQ : factor * q = 1) by (rewrite Fa; unfold q; rewrite U; field; split; lra).
  assert (Fp : 0 < factor) by (rewrite Fa; now apply Rdiv_lt_0_compat).
  assert (F1 : factor > 1).
  { apply Rlt_gt, Rmult_lt_reg_r with q; [|lra]. unfold q. rewrite U. now apply Rdiv_lt_0_compat. }
  assert (C75 := proj1 (Theorems.II_4n.conclusion_75 s N_at_least_3 turn_positive A Y RM1)).
  assert (X : Un_cv (fun t => edge_of_log_odds M (tau * y_at t)) 1).
  { apply cv_later. exact (cv_ext _ _ _ edge_later (Theorems.II_4n.conclusion_86 s N_at_least_3 turn_positive A Y RM1)). }
  split; [exact F1|]. split.
  - intros n Hn. split.
    + intros t. rewrite (E t n Hn), D. destruct (C75 t) as [_ B].
      change (Theorems.II_4n.v_M (at_round t) / y_at t <= q ^ t * (INR M / y)) in B. rewrite states_at in B.
      assert (Pt := P t). assert (Pf : 0 < factor ^ t) by now apply pow_lt.
      assert (G : factor ^ t * q ^ t = 1) by (rewrite <- Rpow_mult_distr, FQ; apply pow1).
      assert (Z : factor ^ t * y <= y_at t).
      { apply Rmult_le_reg_r with (INR M / y_at t * / y); [apply Rmult_lt_0_compat; [apply Rdiv_lt_0_compat; lra|now apply Rinv_0_lt_compat]|].
        replace (factor ^ t * y * (INR M / y_at t * / y)) with (factor ^ t * (INR M / y_at t)) by (field; lra).
        replace (y_at t * (INR M / y_at t * / y)) with (factor ^ t * q ^ t * (INR M / y)) by (rewrite G; field; lra).
        rewrite Rmult_assoc. apply Rmult_le_compat_l; lra. }
      apply Rle_ge. replace (factor ^ t * (tau * y)) with (tau * (factor ^ t * y)) by ring. apply Rmult_le_compat_l; lra.
    + exact (proj2 (perfect_of_chain M N M_at_least_2 _ _ chain_above n Hn) X).
  - apply (J_limit_of_chain M N M_at_least_2 _ _ chain_above). apply cv_later.
    refine (cv_ext _ _ _ _ (Theorems.II_4n.conclusion_92 s N_at_least_3 turn_positive A Y RM1)). intros t.
    fold (at_round t). unfold Theorems.II_4n.v_J_next, Theorems.II_4n.v_L_next. rewrite states_at, edge_later.
    now rewrite (Runs.field_along Theorems.II_4n.state Theorems.II_4n.round nat Theorems.II_4n.steps (fun _ => eq_refl) t s : Theorems.II_4n.steps (at_round t) = N).
Qed.

End Above.

Lemma above_threshold turn d :
  threshold tau M N turn -> turn < d < 1 ->
  let chain := after_at_temperature tau M N (fun _ => d) in
  let factor := log_odds M (Statements.edge (chain 1%nat) 0) / log_odds M d in
  factor > 1 /\
  (forall n, (n < N)%nat ->
     (forall t, log_odds M (Statements.edge (chain t) n) >= factor ^ t * log_odds M d) /\ becomes_perfect M chain n) /\
  Un_cv (fun t => J M (chain t)) 1.
Proof.
  intros Ht Hd. assert (I1 := proj1 Ht). assert (I2 : 0 < d < 1) by lra.
  destruct (by_log_odds turn I1) as [P1 E1]. destruct (by_log_odds d I2) as [P2 E2].
  set (y_1 := log_odds M turn / tau) in *. set (y_2 := log_odds M d / tau) in *.
  assert (RM := INR_M M M_at_least_2).
  assert (L : y_1 < y_2).
  { unfold y_1, y_2, Rdiv. apply Rmult_lt_compat_r; [now apply Rinv_0_lt_compat|]. unfold log_odds, Statements.odds.
    assert (0 < (INR M - 1) * turn) by (apply Rmult_lt_0_compat; lra).
    apply ln_increasing; [apply Rdiv_lt_0_compat; lra|].
    apply Rmult_lt_reg_r with ((1 - turn) * (1 - d)); [apply Rmult_lt_0_compat; lra|].
    replace ((1 + (INR M - 1) * turn) / (1 - turn) * ((1 - turn) * (1 - d))) with ((1 + (INR M - 1) * turn) * (1 - d)) by (field; lra).
    replace ((1 + (INR M - 1) * d) / (1 - d) * ((1 - turn) * (1 - d))) with ((1 + (INR M - 1) * d) * (1 - turn)) by (field; lra).
    assert (INR M * turn < INR M * d) by (apply Rmult_lt_compat_l; lra). lra. }
  rewrite <- E1 in Ht. apply threshold_is in Ht; [|exact P1].
  assert (G := above_holds y_1 y_2 P1 Ht L). rewrite E2 in G. exact G.
Qed.

End EqualSteps.

Theorem II_4n_holds : II_4n_says.
Proof.
  intros M N tau HM HN Ht. assert (T0 : 0 < tau) by lra. assert (Above := above_threshold M N tau HM HN T0). split; [|exact Above].
  destruct (some_threshold M N tau HM HN T0 Ht) as [d Hd]. exists d. split; [exact Hd|].
  assert (Not : forall x y, threshold tau M N x -> threshold tau M N y -> ~ x < y).
  { intros x y Hx [Iy Fy] L. destruct (Above x y Hx ltac:(lra)) as [G _]. cbv zeta in G. rewrite (Fy O ltac:(lia)) in G.
    assert (P := proj1 (by_log_odds M tau HM T0 y Iy)). cbv zeta in P.
    assert (Z : log_odds M y <> 0) by (intros Z; rewrite Z in P; unfold Rdiv in P; lra).
    unfold Rdiv in G. rewrite Rinv_r in G by exact Z. lra. }
  intros x Hx. destruct (Rtotal_order d x) as [L|[E|L]]; [|exact E|]; exfalso; [now apply (Not d x)|now apply (Not x d)].
Qed.
