(** * The refit is the maximum-likelihood refit

    For every chain of kernels, symmetric or not: among all chains of kernels
    that give every kept chain a positive probability, the STaR round maximises
    the expected log-likelihood of the kept chains (Gibbs' inequality), and any
    other maximiser agrees with it on every row that a kept chain visits. *)

From Coq Require Import Reals List Lra Lia Arith Rpower.
From RLStar.Theory Require Import Sums Kernels Chains.
Import ListNotations.
Local Open Scope R_scope.

(** ** Gibbs' inequality *)

Lemma ln_le_minus_one x : 0 < x -> ln x <= x - 1.
Proof.
  intros H. assert (E := exp_ineq1_le (ln x)). rewrite exp_ln in E by exact H. lra.
Qed.

Lemma ln_lt_minus_one x : 0 < x -> x <> 1 -> ln x < x - 1.
Proof.
  intros H H1. assert (ln x <> 0).
  { intros E. apply H1. rewrite <- (exp_ln x H), E. apply exp_0. }
  assert (E := exp_ineq1 (ln x) H0). rewrite exp_ln in E by exact H. lra.
Qed.

Section Gibbs.
Variable n : nat.
Variables w q : nat -> R.
Hypothesis w_nonneg : forall j, (j < n)%nat -> 0 <= w j.
Hypothesis q_nonneg : forall j, (j < n)%nat -> 0 <= q j.
Hypothesis q_sum : sum_to n q = 1.
Hypothesis q_positive : forall j, (j < n)%nat -> 0 < w j -> 0 < q j.
Hypothesis w_total : 0 < sum_to n w.

Local Notation W := (sum_to n w).

(** What the best choice w/W gains at j. *)
Definition gain (j : nat) : R := q j * W - w j - (w j * ln (q j) - w j * ln (w j / W)).

Lemma gain_form j :
  0 < w j -> 0 < q j -> gain j = w j * (q j * W / w j - 1 - ln (q j * W / w j)).
Proof.
  intros Hw Hq. unfold gain.
  assert (E : ln (q j) = ln (q j * W / w j) + ln (w j / W)).
  { rewrite <- ln_mult.
    - f_equal. field. split; lra.
    - apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat|]; assumption.
    - now apply Rdiv_lt_0_compat. }
  rewrite E. field. lra.
Qed.

Lemma gain_nonneg j : (j < n)%nat -> 0 <= gain j.
Proof.
  intros Hj. destruct (w_nonneg j Hj) as [Hw|Hw].
  - assert (Hq := q_positive j Hj Hw). rewrite gain_form by assumption.
    assert (L := ln_le_minus_one (q j * W / w j)).
    apply Rmult_le_pos; [lra|].
    assert (0 < q j * W / w j) by (apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat|]; assumption).
    specialize (L H). lra.
  - unfold gain. rewrite <- Hw. assert (0 <= q j * W) by (apply Rmult_le_pos; [now apply q_nonneg|lra]). lra.
Qed.

Lemma gain_zero j : (j < n)%nat -> gain j = 0 -> q j = w j / W.
Proof.
  intros Hj G. destruct (w_nonneg j Hj) as [Hw|Hw].
  - assert (Hq := q_positive j Hj Hw). rewrite gain_form in G by assumption.
    assert (P : 0 < q j * W / w j) by (apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat|]; assumption).
    destruct (Req_EM_T (q j * W / w j) 1) as [E|E].
    + apply Rmult_eq_reg_r with (W / w j).
      * transitivity 1; [rewrite <- E; field; lra|]. field. split; lra.
      * apply Rgt_not_eq. now apply Rdiv_lt_0_compat.
    + assert (L := ln_lt_minus_one _ P E).
      assert (0 < w j * (q j * W / w j - 1 - ln (q j * W / w j))) by (apply Rmult_lt_0_compat; lra). lra.
  - unfold gain in G. rewrite <- Hw in *. assert (E : q j * W = 0) by lra.
    apply Rmult_integral in E. destruct E as [E|E]; [rewrite E; unfold Rdiv; ring|lra].
Qed.

Lemma gains_total : sum_to n (fun j => w j * ln (w j / W)) - sum_to n (fun j => w j * ln (q j)) = sum_to n gain.
Proof.
  assert (E : sum_to n gain
    = sum_to n (fun j => (q j * W + -1 * w j) + (w j * ln (w j / W) + -1 * (w j * ln (q j)))))
    by (apply sum_ext; intros; unfold gain; ring).
  rewrite E, (sum_plus n (fun j => q j * W + -1 * w j)), !sum_plus, !sum_scal, sum_scal_r, q_sum. ring.
Qed.

(** Gibbs' inequality: sum w ln q <= sum w ln(w/W) for every distribution q ... *)
Theorem gibbs : sum_to n (fun j => w j * ln (q j)) <= sum_to n (fun j => w j * ln (w j / W)).
Proof.
  assert (G := gains_total). assert (0 <= sum_to n gain) by (apply sum_nonneg, gain_nonneg). lra.
Qed.

(** ... with equality only for q = w/W. *)
Theorem gibbs_equality j :
  (j < n)%nat -> sum_to n (fun j => w j * ln (w j / W)) <= sum_to n (fun j => w j * ln (q j)) -> q j = w j / W.
Proof.
  intros Hj H. apply gain_zero; [exact Hj|]. assert (G := gains_total).
  assert (T := sum_term_le n gain j gain_nonneg Hj). assert (P := gain_nonneg j Hj). lra.
Qed.
End Gibbs.

(** ** The likelihood of kept chains *)

Section Likelihood.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.

(** The weight of the chain (s, w) among the kept chains of Ks. *)
Definition kept (Ks : list kernel) (s : nat) (w : list nat) : R :=
  probability M Ks s w * right_answer s w.

(** The expected log-likelihood of the kept chains of Ks under the kernels Qs
    (up to the constant ln(1/M), and times J). *)
Definition log_likelihood (Ks Qs : list kernel) : R :=
  over_chains M (length Ks) (fun s w => kept Ks s w * ln (walk Qs s w)).

(** Every kept chain that occurs has positive probability under Qs: otherwise the log-likelihood is -infinity. *)
Definition possible (Ks Qs : list kernel) : Prop :=
  forall s w, (s < M)%nat -> In w (words M (length Ks)) -> 0 < kept Ks s w -> 0 < walk Qs s w.

Lemma walk_nonneg Ks s w :
  Forall (stochastic M) Ks -> (s < M)%nat -> Forall (fun j => (j < M)%nat) w -> 0 <= walk Ks s w.
Proof.
  intros H. revert s w. induction H as [|K Ks HK _ IH]; intros s [|j w] Hs Hw; simpl; try lra.
  inversion Hw; subst. apply Rmult_le_pos; [now apply HK|now apply IH].
Qed.

Lemma kept_nonneg Ks s w :
  Forall (stochastic M) Ks -> (s < M)%nat -> In w (words M (length Ks)) -> 0 <= kept Ks s w.
Proof.
  intros H Hs Hw. apply in_words in Hw. destruct Hw as [_ Hw]. unfold kept, probability, right_answer.
  assert (HM := INR_M M M_at_least_2).
  repeat apply Rmult_le_pos; [left; apply Rinv_0_lt_compat; lra|now apply walk_nonneg|apply kd_range].
Qed.

Lemma sum_first n f : sum_to (S n) f = f O + sum_to n (fun i => f (S i)).
Proof. induction n as [|n IH]; simpl in *; [ring|]. rewrite IH. ring. Qed.

(** The probability of a step of the chain (s, w). *)
Definition step (Qs : list kernel) (n s : nat) (w : list nat) : R :=
  nth n Qs kd (nth n (s :: w) O) (nth n w O).

Lemma walk_steps Qs s w :
  length w = length Qs -> (forall n, (n < length Qs)%nat -> 0 < step Qs n s w) ->
  0 < walk Qs s w /\ ln (walk Qs s w) = sum_to (length Qs) (fun n => ln (step Qs n s w)).
Proof.
  revert s w. induction Qs as [|K Qs IH]; intros s [|j w] Hl H; simpl in Hl; try discriminate.
  - simpl. rewrite ln_1. split; [lra|reflexivity].
  - destruct (IH j w) as [P E]; [lia|intros n Hn; apply (H (S n)); simpl; lia|].
    assert (H0 := H O ltac:(simpl; lia)). unfold step in H0. simpl in H0.
    cbn [walk length]. rewrite sum_first. split; [now apply Rmult_lt_0_compat|].
    rewrite ln_mult, E by assumption. reflexivity.
Qed.

Lemma walk_positive_steps Qs s w :
  Forall (stochastic M) Qs -> (s < M)%nat -> Forall (fun j => (j < M)%nat) w ->
  0 < walk Qs s w -> forall n, (n < length Qs)%nat -> 0 < step Qs n s w.
Proof.
  intros H. revert s w. induction H as [|K Qs HK HQ IH]; intros s [|j w] Hs Hw P n Hn; simpl in *; try lia; try lra.
  inversion Hw; subst.
  assert (A : 0 <= K s j) by now apply HK. assert (B := walk_nonneg Qs j w HQ H1 H2).
  assert (A' : 0 < K s j). { destruct A as [A|A]; [exact A|]. rewrite <- A in P. lra. }
  assert (B' : 0 < walk Qs j w). { destruct B as [B|B]; [exact B|]. rewrite <- B in P. lra. }
  destruct n as [|n]; [exact A'|]. apply (IH j w H1 H2 B' n). lia.
Qed.

(** A chain that is kept contributes to the weight of each of its steps. *)
Lemma kept_weight_term Ks n i j s w :
  Forall (stochastic M) Ks -> (s < M)%nat -> In w (words M (length Ks)) ->
  kept Ks s w * transition n i j s w <= kept_weight M Ks n i j.
Proof.
  intros H Hs Hw. unfold kept_weight, over_chains.
  assert (P : forall r v, (r < M)%nat -> In v (words M (length Ks)) ->
    0 <= probability M Ks r v * right_answer r v * transition n i j r v).
  { intros r v Hr Hv. apply Rmult_le_pos; [now apply kept_nonneg|].
    unfold transition. apply Rmult_le_pos; apply kd_range. }
  apply Rle_trans with (sum_over (words M (length Ks))
    (fun v => probability M Ks s v * right_answer s v * transition n i j s v)).
  - apply (sum_over_term_le _ _ (fun v => probability M Ks s v * right_answer s v * transition n i j s v) w); auto.
  - apply (sum_term_le M (fun r => sum_over (words M (length Ks))
      (fun v => probability M Ks r v * right_answer r v * transition n i j r v)) s); [|exact Hs].
    intros r Hr. apply sum_over_nonneg. intros v Hv. now apply P.
Qed.

Lemma kept_weight_nonneg Ks n i j : Forall (stochastic M) Ks -> 0 <= kept_weight M Ks n i j.
Proof.
  intros H. apply sum_nonneg. intros s Hs. apply sum_over_nonneg. intros w Hw.
  apply Rmult_le_pos; [now apply kept_nonneg|]. unfold transition. apply Rmult_le_pos; apply kd_range.
Qed.

Lemma kept_weight_positive Ks Qs n i j :
  Forall (stochastic M) Qs -> length Qs = length Ks -> possible Ks Qs ->
  (n < length Ks)%nat -> 0 < kept_weight M Ks n i j -> 0 < nth n Qs kd i j.
Proof.
  intros HQ Hl HP Hn P. unfold kept_weight, over_chains in P.
  apply sum_positive_term in P. destruct P as [s [Hs P]].
  apply sum_over_positive_term in P. destruct P as [w [Hw P]]. unfold transition in P.
  assert (Hw' := Hw). apply in_words in Hw'. destruct Hw' as [_ Hb].
  destruct (Nat.eq_dec (nth n (s :: w) O) i) as [<-|E]; [|rewrite (kd_diff _ _ E) in P; lra].
  destruct (Nat.eq_dec (nth n w O) j) as [<-|E]; [|rewrite (kd_diff _ _ E) in P; lra].
  rewrite !kd_same in P.
  assert (W := HP s w Hs Hw ltac:(unfold kept; lra)).
  apply (walk_positive_steps Qs s w HQ Hs Hb W n). lia.
Qed.

Lemma over_chains_sum N k f :
  over_chains M N (fun s w => sum_to k (f s w)) = sum_to k (fun n => over_chains M N (fun s w => f s w n)).
Proof.
  unfold over_chains. rewrite sum_swap. apply sum_ext. intros s _. apply sum_over_sum.
Qed.

Lemma over_chains_scal_r N c f :
  over_chains M N (fun s w => f s w * c) = over_chains M N f * c.
Proof.
  unfold over_chains. rewrite <- sum_scal_r. apply sum_ext. intros s _.
  rewrite Rmult_comm, <- sum_over_scal. apply sum_over_ext; intros; ring.
Qed.

(** The log-likelihood is a sum over steps and transitions. *)
Lemma log_likelihood_by_weights Ks Qs :
  Forall (stochastic M) Ks -> length Qs = length Ks ->
  (forall s w n, (s < M)%nat -> In w (words M (length Ks)) -> (n < length Ks)%nat ->
     0 < kept Ks s w -> 0 < step Qs n s w) ->
  log_likelihood Ks Qs
  = sum_to (length Ks) (fun n => sum_to M (fun i => sum_to M (fun j =>
      kept_weight M Ks n i j * ln (nth n Qs kd i j)))).
Proof.
  intros HK Hl HP.
  transitivity (over_chains M (length Ks) (fun s w => sum_to (length Ks) (fun n =>
     sum_to M (fun i => sum_to M (fun j => kept Ks s w * transition n i j s w * ln (nth n Qs kd i j)))))).
  - unfold log_likelihood, over_chains. apply sum_ext. intros s Hs. apply sum_over_ext. intros w Hw.
    assert (Hw' := Hw). apply in_words in Hw'. destruct Hw' as [Hlw Hb].
    transitivity (kept Ks s w * sum_to (length Ks) (fun n => ln (step Qs n s w))).
    + destruct (kept_nonneg Ks s w HK Hs Hw) as [P|P].
      * destruct (walk_steps Qs s w) as [_ E]; [lia| |now rewrite E, Hl].
        intros n Hn. apply HP; auto. lia.
      * rewrite <- P. ring.
    + rewrite <- sum_scal. apply sum_ext. intros n Hn.
      assert (Bi : (nth n (s :: w) O < M)%nat).
      { apply (nth_Forall (fun j => (j < M)%nat)); [now constructor|simpl; lia]. }
      assert (Bj : (nth n w O < M)%nat) by (apply (nth_Forall (fun j => (j < M)%nat)); [exact Hb|lia]).
      unfold transition, step.
      rewrite (sum_ext M _ (fun i => kd (nth n (s :: w) O) i * (kept Ks s w * ln (nth n Qs kd i (nth n w O))))).
      * now rewrite (sum_kd_l M (nth n (s :: w) O) (fun i => kept Ks s w * ln (nth n Qs kd i (nth n w O)))).
      * intros i Hi.
        rewrite (sum_ext M _ (fun j => kd (nth n w O) j *
          (kd (nth n (s :: w) O) i * (kept Ks s w * ln (nth n Qs kd i j))))) by (intros; ring).
        now rewrite (sum_kd_l M (nth n w O) (fun j => kd (nth n (s :: w) O) i * (kept Ks s w * ln (nth n Qs kd i j)))).
  - rewrite over_chains_sum. apply sum_ext. intros n Hn.
    rewrite over_chains_sum. apply sum_ext. intros i Hi.
    rewrite over_chains_sum. apply sum_ext. intros j Hj.
    rewrite over_chains_scal_r. reflexivity.
Qed.

(** ** The round is a chain of kernels *)

Lemma stochastic_nth Ks n : Forall (stochastic M) Ks -> (n < length Ks)%nat -> stochastic M (nth n Ks kd).
Proof. intros H Hn. now apply nth_Forall. Qed.

Theorem refit_stochastic Ks n :
  Forall (stochastic M) Ks -> (n < length Ks)%nat -> stochastic M (refit M Ks n).
Proof.
  intros H Hn i Hi. destruct (stochastic_nth Ks n H Hn i Hi) as [A B].
  unfold refit. set (row := sum_to M (kept_weight M Ks n i)).
  destruct (Req_EM_T row 0) as [E|E]; [split; assumption|]. split.
  - intros j Hj. apply Rmult_le_pos; [now apply kept_weight_nonneg|]. left. apply Rinv_0_lt_compat.
    assert (0 <= row) by (apply sum_nonneg; intros; now apply kept_weight_nonneg). lra.
  - unfold Rdiv. rewrite sum_scal_r. fold row. now apply Rinv_r.
Qed.

Theorem star_round_stochastic Ks : Forall (stochastic M) Ks -> Forall (stochastic M) (star_round M Ks).
Proof.
  intros H. apply Forall_nth_intro with (d := kd). rewrite star_round_length. intros n Hn.
  rewrite star_round_nth by exact Hn. now apply refit_stochastic.
Qed.

Lemma refit_step_positive Ks s w n :
  Forall (stochastic M) Ks -> (s < M)%nat -> In w (words M (length Ks)) -> (n < length Ks)%nat ->
  0 < kept Ks s w -> 0 < step (star_round M Ks) n s w.
Proof.
  intros H Hs Hw Hn P. unfold step. rewrite star_round_nth by exact Hn.
  assert (Hw' := Hw). apply in_words in Hw'. destruct Hw' as [Hl Hb].
  assert (Bj : (nth n w O < M)%nat) by (apply (nth_Forall (fun j => (j < M)%nat)); [exact Hb|lia]).
  set (i := nth n (s :: w) O). set (j := nth n w O) in *.
  assert (W : 0 < kept_weight M Ks n i j).
  { apply Rlt_le_trans with (2 := kept_weight_term Ks n i j s w H Hs Hw).
    unfold transition. fold i j. rewrite !kd_same. lra. }
  assert (Row : kept_weight M Ks n i j <= sum_to M (kept_weight M Ks n i)).
  { apply (sum_term_le M (kept_weight M Ks n i)); [intros; now apply kept_weight_nonneg|exact Bj]. }
  unfold refit. destruct (Req_EM_T _ 0) as [E|_]; [lra|]. apply Rdiv_lt_0_compat; lra.
Qed.

(** The round gives every kept chain a positive probability. *)
Theorem star_round_possible Ks : Forall (stochastic M) Ks -> possible Ks (star_round M Ks).
Proof.
  intros H s w Hs Hw P. assert (Hw' := Hw). apply in_words in Hw'. destruct Hw' as [Hl _].
  apply walk_steps; rewrite star_round_length; [exact Hl|].
  intros n Hn. now apply refit_step_positive.
Qed.

(** ** The theorem *)

Section Best.
Variables Ks Qs : list kernel.
Hypothesis Ks_stochastic : Forall (stochastic M) Ks.
Hypothesis Qs_stochastic : Forall (stochastic M) Qs.
Hypothesis same_length : length Qs = length Ks.
Hypothesis Qs_possible : possible Ks Qs.

Lemma Qs_by_weights :
  log_likelihood Ks Qs
  = sum_to (length Ks) (fun n => sum_to M (fun i => sum_to M (fun j =>
      kept_weight M Ks n i j * ln (nth n Qs kd i j)))).
Proof.
  apply log_likelihood_by_weights; auto. intros s w n Hs Hw Hn P.
  assert (Hw' := Hw). apply in_words in Hw'. destruct Hw' as [_ Hb].
  apply (walk_positive_steps Qs s w Qs_stochastic Hs Hb); [now apply Qs_possible|lia].
Qed.

Lemma round_by_weights :
  log_likelihood Ks (star_round M Ks)
  = sum_to (length Ks) (fun n => sum_to M (fun i => sum_to M (fun j =>
      kept_weight M Ks n i j * ln (nth n (star_round M Ks) kd i j)))).
Proof.
  apply log_likelihood_by_weights; auto using star_round_length.
  intros s w n Hs Hw Hn P. now apply refit_step_positive.
Qed.

Lemma row_nonneg n i : 0 <= sum_to M (kept_weight M Ks n i).
Proof. apply sum_nonneg. intros. now apply kept_weight_nonneg. Qed.

(** Row by row, Gibbs' inequality. *)
Lemma row_best n i :
  (n < length Ks)%nat -> (i < M)%nat ->
  sum_to M (fun j => kept_weight M Ks n i j * ln (nth n Qs kd i j))
  <= sum_to M (fun j => kept_weight M Ks n i j * ln (nth n (star_round M Ks) kd i j)).
Proof.
  intros Hn Hi. rewrite star_round_nth by exact Hn. unfold refit.
  destruct (stochastic_nth Qs n Qs_stochastic ltac:(lia) i Hi) as [A B].
  destruct (Req_EM_T (sum_to M (kept_weight M Ks n i)) 0) as [E|E].
  - right. apply sum_ext. intros j Hj.
    assert (Z : kept_weight M Ks n i j = 0).
    { assert (T := sum_term_le M (kept_weight M Ks n i) j).
      assert (0 <= kept_weight M Ks n i j) by now apply kept_weight_nonneg.
      assert (kept_weight M Ks n i j <= sum_to M (kept_weight M Ks n i))
        by (apply T; [intros; now apply kept_weight_nonneg|exact Hj]). lra. }
    rewrite Z. ring.
  - apply (gibbs M (kept_weight M Ks n i) (nth n Qs kd i)); auto.
    + intros; now apply kept_weight_nonneg.
    + intros j Hj P. now apply (kept_weight_positive Ks Qs).
    + assert (R0 := row_nonneg n i). lra.
Qed.

(** The STaR round maximises the likelihood of the kept chains. *)
Theorem star_round_maximum_likelihood : log_likelihood Ks Qs <= log_likelihood Ks (star_round M Ks).
Proof.
  rewrite Qs_by_weights, round_by_weights. apply sum_le. intros n Hn. apply sum_le. intros i Hi.
  now apply row_best.
Qed.

(** Any other maximiser agrees with it on every row that a kept chain visits. *)
Theorem maximum_likelihood_unique n i j :
  log_likelihood Ks (star_round M Ks) <= log_likelihood Ks Qs ->
  (n < length Ks)%nat -> (i < M)%nat -> (j < M)%nat ->
  sum_to M (kept_weight M Ks n i) <> 0 ->
  nth n Qs kd i j = nth n (star_round M Ks) kd i j.
Proof.
  intros H Hn Hi Hj Row.
  set (f := fun n i => sum_to M (fun j => kept_weight M Ks n i j * ln (nth n Qs kd i j))).
  set (g := fun n i => sum_to M (fun j => kept_weight M Ks n i j * ln (nth n (star_round M Ks) kd i j))).
  assert (D : sum_to (length Ks) (fun n => sum_to M (fun i => g n i + -1 * f n i)) <= 0).
  { rewrite Qs_by_weights, round_by_weights in H.
    rewrite (sum_ext (length Ks) _ (fun n => sum_to M (g n) + -1 * sum_to M (f n))).
    - rewrite sum_plus, sum_scal. unfold f, g. lra.
    - intros k Hk. now rewrite sum_plus, sum_scal. }
  assert (P : forall k l, (k < length Ks)%nat -> (l < M)%nat -> 0 <= g k l + -1 * f k l).
  { intros k l Hk Hl. assert (B := row_best k l Hk Hl). unfold f, g. lra. }
  assert (T1 := sum_term_le (length Ks) (fun n => sum_to M (fun i => g n i + -1 * f n i)) n).
  assert (T2 := sum_term_le M (fun i => g n i + -1 * f n i) i). cbv beta in T1, T2.
  assert (Z : g n i <= f n i).
  { assert (g n i + -1 * f n i <= sum_to M (fun i => g n i + -1 * f n i)) by (apply T2; auto).
    assert (sum_to M (fun i => g n i + -1 * f n i)
            <= sum_to (length Ks) (fun n => sum_to M (fun i => g n i + -1 * f n i))).
    { apply T1; [|exact Hn]. intros k Hk. apply sum_nonneg. intros l Hl. now apply P. }
    lra. }
  unfold f, g in Z. rewrite star_round_nth in * by exact Hn. unfold refit in *.
  destruct (Req_EM_T (sum_to M (kept_weight M Ks n i)) 0) as [E|_]; [contradiction|].
  destruct (stochastic_nth Qs n Qs_stochastic ltac:(lia) i Hi) as [A B].
  apply (gibbs_equality M (kept_weight M Ks n i) (nth n Qs kd i)); auto.
  - intros; now apply kept_weight_nonneg.
  - intros k Hk Pk. now apply (kept_weight_positive Ks Qs).
  - assert (R0 := row_nonneg n i). lra.
Qed.
End Best.
End Likelihood.
