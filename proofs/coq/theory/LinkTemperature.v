(** * Links: sampling at a temperature, in log-odds

    Chains are sampled at the temperature tau: every probability of the model to the
    power 1/tau, rows normalised.  Of symmetric steps the state is theta, the log-odds of
    the right state against one wrong state; the kernels after t rounds, by sums over
    all chains, are those of the log-odds at t, which move by the printed equations.

    Serves II.4, II.4d to II.4f ([temperature_link]), II.4a to II.4c ([two_temperature_link]), II.4k to II.4p
    ([equal_temperature_link], [sampled_temperature_link]: the state there is y = theta/tau). *)

From Coq Require Import Reals List Lra Lia Arith Rpower.
From RLStar.Theory Require Import Sums Kernels Chains Recursion Round GeneralRound LinkSymmetric LinkVariants.
Import ListNotations.
Local Open Scope R_scope.

(** ** Sampling *)

(** p to the power 1/tau; no probability stays none. *)
Definition heated (tau p : R) : R := if Rle_dec p 0 then 0 else Rpower p (/ tau).

(** Every entry to the power 1/tau, rows normalised. *)
Definition at_temperature (M : nat) (tau : R) (K : kernel) : kernel :=
  fun i j =>
    let row := sum_to M (fun k => heated tau (K i k)) in
    if Req_EM_T row 0 then K i j else heated tau (K i j) / row.

Definition temperature_round (M : nat) (tau : R) : round_kind :=
  Kind (uniform M) exact_verifier (at_temperature M tau) 1 every_step.

Lemma respects_temperature M tau rho acc mu ref : respects M (Kind rho acc (at_temperature M tau) mu ref).
Proof.
  intros K L H i j Hi Hj. cbn [sampled]. unfold at_temperature.
  rewrite (sum_ext M (fun k => heated tau (K i k)) (fun k => heated tau (L i k)))
    by (intros k Hk; now rewrite (H i k Hi Hk)).
  now rewrite (H i j Hi Hj).
Qed.

Lemma heated_positive tau p : 0 < p -> heated tau p = Rpower p (/ tau).
Proof. intros H. unfold heated. destruct (Rle_dec p 0); [lra|reflexivity]. Qed.

Lemma Rpower_positive x y : 0 < Rpower x y.
Proof. apply exp_pos. Qed.

(** What is never done stays so, what is always done too, and at temperature 1 chains are sampled from the model itself. *)
Lemma heated_zero tau : heated tau 0 = 0.
Proof. unfold heated. destruct (Rle_dec 0 0); lra. Qed.

Lemma heated_one tau : heated tau 1 = 1.
Proof.
  rewrite heated_positive by lra. unfold Rpower. rewrite ln_1, Rmult_0_r. apply exp_0.
Qed.

Theorem perfect_steps_stay M tau : same_kernel M (at_temperature M tau kd) kd.
Proof.
  intros i j Hi Hj. unfold at_temperature.
  assert (E : forall k, heated tau (kd i k) = kd i k).
  { intros k. unfold kd. destruct (Nat.eqb i k); [apply heated_one|apply heated_zero]. }
  rewrite (sum_ext M _ _ (fun k _ => E k)), E.
  assert (S : sum_to M (kd i) = 1).
  { rewrite (sum_ext M _ (fun k => kd i k * 1)) by (intros; ring). exact (sum_kd_l M i (fun _ => 1) Hi). }
  change (sum_to M (fun k => kd i k)) with (sum_to M (kd i)). rewrite S.
  destruct (Req_EM_T 1 0) as [Z|_]; [lra|]. field.
Qed.

Theorem temperature_one M K : stochastic M K -> same_kernel M (at_temperature M 1 K) K.
Proof.
  intros H i j Hi Hj. destruct (H i Hi) as [P S]. unfold at_temperature.
  assert (E : forall k, (k < M)%nat -> heated 1 (K i k) = K i k).
  { intros k Hk. destruct (P k Hk) as [Q|Q].
    - rewrite heated_positive by exact Q. rewrite Rinv_1. now apply Rpower_1.
    - rewrite <- Q. apply heated_zero. }
  rewrite (sum_ext M _ _ E), E by exact Hj. change (sum_to M (fun k => K i k)) with (sum_to M (K i)). rewrite S.
  destruct (Req_EM_T 1 0) as [Z|_]; [lra|]. field.
Qed.

Section Temperature.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable tau : R.

(** The edge of a step with log-odds theta. *)
Definition edge_of_log_odds (theta : R) : R := (exp theta - 1) / (exp theta + INR M - 1).

(** The edge with which a step with edge d is sampled. *)
Definition heated_edge (d : R) : R :=
  let w := Rpower (odds (INR M) d) (/ tau) in (w - 1) / (w + INR M - 1).

Theorem sampled_at_temperature d :
  0 < 1 + (INR M - 1) * d -> d < 1 -> sampled_edge M (at_temperature M tau) heated_edge d.
Proof.
  intros Hl Hu i j Hi Hj. assert (HM := INR_M M M_at_least_2).
  assert (PI : 0 < / INR M) by (apply Rinv_0_lt_compat; lra).
  assert (PA : 0 < alpha M d) by (apply Rmult_lt_0_compat; [exact Hl|exact PI]).
  assert (PB : 0 < beta M d) by (apply Rmult_lt_0_compat; [lra|exact PI]).
  set (wr := Rpower (beta M d) (/ tau)). set (w := Rpower (odds (INR M) d) (/ tau)).
  assert (Pw : 0 < w) by apply Rpower_positive. assert (Pr : 0 < wr) by apply Rpower_positive.
  assert (A : Rpower (alpha M d) (/ tau) = w * wr).
  { unfold w, wr. rewrite Rpower_mult_distr; [f_equal|apply Rdiv_lt_0_compat; lra|exact PB].
    unfold alpha, beta, odds. field. split; lra. }
  assert (E : forall k, heated tau (sym M d i k) = wr + kd i k * ((w - 1) * wr)).
  { intros k. destruct (Nat.eq_dec i k) as [->|Hne].
    - rewrite sym_right by exact M_at_least_2. rewrite heated_positive, A, kd_same by exact PA. ring.
    - rewrite sym_wrong, kd_diff by (try exact M_at_least_2; auto). rewrite heated_positive by exact PB.
      fold wr. ring. }
  assert (S : sum_to M (fun k => heated tau (sym M d i k)) = wr * (w + INR M - 1)).
  { rewrite (sum_ext M _ _ (fun k _ => E k)), sum_plus, sum_const.
    rewrite (sum_kd_l M i (fun _ => (w - 1) * wr) Hi). ring. }
  unfold at_temperature. rewrite S, E.
  assert (P : 0 < wr * (w + INR M - 1)) by (apply Rmult_lt_0_compat; lra).
  destruct (Req_EM_T (wr * (w + INR M - 1)) 0) as [Z|_]; [lra|].
  unfold sym, heated_edge. fold w. field. repeat split; lra.
Qed.

(** *** In log-odds *)

Section LogOdds.
Variable theta : R.
Let x := exp theta.

Lemma edge_of_log_odds_below : edge_of_log_odds theta < 1.
Proof.
  assert (HM := INR_M M M_at_least_2). assert (P := exp_pos theta). unfold edge_of_log_odds.
  apply Rmult_lt_reg_r with (exp theta + INR M - 1); [lra|]. unfold Rdiv.
  rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.

Lemma edge_of_log_odds_above : 0 < 1 + (INR M - 1) * edge_of_log_odds theta.
Proof.
  assert (HM := INR_M M M_at_least_2). assert (P := exp_pos theta). unfold edge_of_log_odds.
  replace (1 + (INR M - 1) * ((exp theta - 1) / (exp theta + INR M - 1)))
    with (INR M * exp theta / (exp theta + INR M - 1)) by (field; lra).
  apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat|]; lra.
Qed.

Lemma odds_of_log_odds : odds (INR M) (edge_of_log_odds theta) = exp theta.
Proof.
  assert (HM := INR_M M M_at_least_2). assert (P := exp_pos theta). unfold odds, edge_of_log_odds.
  field. repeat split; lra.
Qed.

Lemma heated_log_odds : heated_edge (edge_of_log_odds theta) = edge_of_log_odds (theta / tau).
Proof.
  unfold heated_edge. rewrite odds_of_log_odds. unfold edge_of_log_odds, Rpower. rewrite ln_exp.
  now rewrite (Rmult_comm (/ tau)).
Qed.

Lemma sampled_log_odds : sampled_edge M (at_temperature M tau) heated_edge (edge_of_log_odds theta).
Proof. apply sampled_at_temperature; [apply edge_of_log_odds_above|apply edge_of_log_odds_below]. Qed.

End LogOdds.

(** The log-odds of an edge. *)
Lemma log_odds_of_edge d :
  0 < 1 + (INR M - 1) * d -> d < 1 -> edge_of_log_odds (ln (odds (INR M) d)) = d.
Proof.
  intros Hl Hu. assert (HM := INR_M M M_at_least_2). unfold edge_of_log_odds.
  rewrite exp_ln by (apply Rdiv_lt_0_compat; lra). unfold odds. field. split; lra.
Qed.

(** The new odds, for a step sampled with odds w and product r of the other sampled edges. *)
Definition odds_next (w r : R) : R := (w + (INR M - 1) * w * r) / (1 - r).
Definition delta_next (w r : R) : R :=
  (-1 + w + r + (INR M - 1) * w * r) / ((INR M - 1) + w - (INR M - 1) * r + (INR M - 1) * w * r).

Lemma delta_next_odds w r :
  1 - r <> 0 -> 0 < odds_next w r -> edge_of_log_odds (ln (odds_next w r)) = delta_next w r.
Proof.
  intros D P. assert (HM := INR_M M M_at_least_2). unfold edge_of_log_odds. rewrite exp_ln by exact P.
  assert (Q : 0 < odds_next w r + INR M - 1) by lra.
  assert (E : odds_next w r + INR M - 1
              = ((INR M - 1) + w - (INR M - 1) * r + (INR M - 1) * w * r) / (1 - r)).
  { unfold odds_next. field. exact D. }
  assert (X : (INR M - 1) + w - (INR M - 1) * r + (INR M - 1) * w * r <> 0).
  { intros Z. rewrite E, Z in Q. unfold Rdiv in Q. rewrite Rmult_0_l in Q. lra. }
  rewrite E. unfold odds_next, delta_next. field. split; assumption.
Qed.

(** *** The link *)

Section Run.
Variable N : nat.
Variable theta : nat -> nat -> R.

(** The odds with which step n is sampled, and the product of the other sampled edges. *)
Definition sampled_odds (u n : nat) : R := exp (theta u n / tau).
Definition rest_sampled (u n : nat) : R :=
  product_of_others N (fun k => (-1 + sampled_odds u k) / (INR M - 1 + sampled_odds u k)) n.

Definition edge (t n : nat) : R := edge_of_log_odds (theta t n).

Theorem temperature_link t :
  (forall u n, (u < t)%nat -> (n < N)%nat ->
     1 - rest_sampled u n <> 0 /\ 0 < odds_next (sampled_odds u n) (rest_sampled u n) /\
     theta (S u) n = ln (odds_next (sampled_odds u n) (rest_sampled u n))) ->
  same_chain M (general_rounds M (temperature_round M tau) t (symmetric M (edges_of N (edge O))))
               (symmetric M (edges_of N (edge t))).
Proof.
  intros H. assert (M_real := INR_M M M_at_least_2).
  apply (rounds_of_symmetric M M_at_least_2 1 0 1 (at_temperature M tau) heated_edge every_step
           (respects_temperature M tau _ _ _ _)).
  intros u n Hu Hn. destruct (H u n Hu Hn) as [D [P E]]. split; [apply sampled_log_odds|].
  assert (R : sampled_rest heated_edge N edge u n = rest_sampled u n).
  { unfold sampled_rest, rest_sampled, product_of_others. f_equal. apply map_ext. intros k.
    unfold edge. rewrite heated_log_odds. unfold edge_of_log_odds. fold (sampled_odds u k). f_equal; ring. }
  rewrite R. unfold next_edge, edge. rewrite heated_log_odds, E, delta_next_odds by assumption.
  set (r := rest_sampled u n) in *. unfold edge_of_log_odds. fold (sampled_odds u n).
  set (w := sampled_odds u n) in *. assert (Pw : 0 < w) by apply exp_pos. assert (Pt := exp_pos (theta u n)).
  assert (X : (INR M - 1) + w - (INR M - 1) * r + (INR M - 1) * w * r <> 0).
  { intros Z. assert (Q : 0 < odds_next w r + INR M - 1) by lra.
    replace (odds_next w r + INR M - 1)
      with (((INR M - 1) + w - (INR M - 1) * r + (INR M - 1) * w * r) / (1 - r)) in Q
      by (unfold odds_next; field; exact D).
    rewrite Z in Q. unfold Rdiv in Q. rewrite Rmult_0_l in Q. lra. }
  assert (Y : mass_divisor M 1 0 ((w - 1) / (w + INR M - 1)) r
              = ((INR M - 1) + w - (INR M - 1) * r + (INR M - 1) * w * r) / (w + INR M - 1)).
  { unfold mass_divisor. field. lra. }
  split.
  - intros _ Z. rewrite Y in Z. unfold Rdiv in Z. apply Rmult_integral in Z. destruct Z as [Z|Z]; [contradiction|].
    now apply (Rinv_neq_0_compat (w + INR M - 1)); [lra|].
  - unfold every_step, noisy_edge, delta_next. field. repeat split; first [lra | exact X | intros Z; apply X; rewrite <- Z; ring].
Qed.

(** The edges one round later, in the printed form, and J of the kernels then. *)
Theorem edge_one_round_later u n :
  1 - rest_sampled u n <> 0 -> 0 < odds_next (sampled_odds u n) (rest_sampled u n) ->
  theta (S u) n = ln (odds_next (sampled_odds u n) (rest_sampled u n)) ->
  edge (S u) n = delta_next (sampled_odds u n) (rest_sampled u n).
Proof. intros D P E. unfold edge. rewrite E. now apply delta_next_odds. Qed.

End Run.

(** Log-odds that tend to c: the edges tend to that of c, so at c = 0 to chance. *)
Theorem edge_limit (theta : nat -> R) c :
  Un_cv theta c -> Un_cv (fun t => edge_of_log_odds (theta t)) (edge_of_log_odds c).
Proof.
  intros H. assert (HM := INR_M M M_at_least_2). apply (continuity_seq edge_of_log_odds theta c); [|exact H].
  unfold edge_of_log_odds. assert (P := exp_pos c).
  apply (continuity_pt_div (fun y => exp y - 1) (fun y => exp y + INR M - 1)); [| |cbn; lra].
  - apply continuity_pt_minus; [apply derivable_continuous_pt, derivable_pt_exp|].
    apply derivable_continuous_pt, derivable_pt_const.
  - apply (continuity_pt_minus (fun y => exp y + INR M) (fun _ => 1)).
    + apply continuity_pt_plus; [apply derivable_continuous_pt, derivable_pt_exp|].
      apply derivable_continuous_pt, derivable_pt_const.
    + apply derivable_continuous_pt, derivable_pt_const.
Qed.

Lemma edge_of_zero : edge_of_log_odds 0 = 0.
Proof. unfold edge_of_log_odds. rewrite exp_0. unfold Rdiv. ring. Qed.

(** *** Two steps: the odds multiply *)

Section Two.
Variables theta_1 theta_2 : nat -> R.
Let w_1 u := exp (theta_1 u / tau).
Let w_2 u := exp (theta_2 u / tau).

Theorem two_temperature_link t :
  (forall u, (u < t)%nat -> theta_1 (S u) = ln (w_1 u * w_2 u) /\ theta_2 (S u) = ln (w_2 u * w_1 u)) ->
  same_chain M (general_rounds M (temperature_round M tau) t
                  (symmetric M [edge_of_log_odds (theta_1 O); edge_of_log_odds (theta_2 O)]))
               (symmetric M [edge_of_log_odds (theta_1 t); edge_of_log_odds (theta_2 t)]).
Proof.
  intros H. assert (HM := INR_M M M_at_least_2). pose (th := fun u n => match n with O => theta_1 u | _ => theta_2 u end).
  apply (temperature_link 2 th). intros u n Hu Hn. destruct (H u Hu) as [A B].
  assert (P1 : 0 < w_1 u) by apply exp_pos. assert (P2 : 0 < w_2 u) by apply exp_pos.
  assert (G : forall w v, 0 < w -> 0 < v ->
    1 - (-1 + v) / (INR M - 1 + v) <> 0 /\ odds_next w ((-1 + v) / (INR M - 1 + v)) = w * v).
  { intros w v Pw Pv. assert (X : 1 - (-1 + v) / (INR M - 1 + v) = INR M / (INR M - 1 + v)) by (field; lra). split.
    - rewrite X. apply Rgt_not_eq, Rdiv_lt_0_compat; lra.
    - unfold odds_next. rewrite X. field. split; lra. }
  assert (E : forall m, (m < 2)%nat -> rest_sampled 2 th u m
     = match m with O => (-1 + w_2 u) / (INR M - 1 + w_2 u) | _ => (-1 + w_1 u) / (INR M - 1 + w_1 u) end).
  { intros [|[|m]] Hm; [| |lia]; unfold rest_sampled, product_of_others; simpl; apply Rmult_1_r. }
  rewrite E by exact Hn. destruct n as [|[|n]]; [| |lia].
  - destruct (G (w_1 u) (w_2 u) P1 P2) as [X Y]. change (sampled_odds th u 0) with (w_1 u). rewrite Y.
    split; [exact X|]. split; [now apply Rmult_lt_0_compat|exact A].
  - destruct (G (w_2 u) (w_1 u) P2 P1) as [X Y]. change (sampled_odds th u 1) with (w_2 u). rewrite Y.
    split; [exact X|]. split; [now apply Rmult_lt_0_compat|exact B].
Qed.

End Two.

(** *** Equal steps, and the state y = theta/tau *)

Section Equal.
Variable N : nat.

Theorem equal_temperature_link (theta : nat -> R) t :
  let w u := exp (theta u / tau) in
  let r u := ((-1 + w u) / (INR M - 1 + w u)) ^ (N - 1) in
  (forall u, (u < t)%nat -> 1 - r u <> 0 /\ 0 < odds_next (w u) (r u) /\ theta (S u) = ln (odds_next (w u) (r u))) ->
  same_chain M (general_rounds M (temperature_round M tau) t (symmetric M (repeat (edge_of_log_odds (theta O)) N)))
               (symmetric M (repeat (edge_of_log_odds (theta t)) N)).
Proof.
  intros w r H. rewrite <- !edges_of_const.
  apply (temperature_link N (fun u _ => theta u)). intros u n Hu Hn.
  assert (E : rest_sampled N (fun u _ => theta u) u n = r u).
  { transitivity (product_of_others N (fun _ => (-1 + w u) / (INR M - 1 + w u)) n); [reflexivity|].
      unfold r. now rewrite product_of_others_const. }
  rewrite E. now apply H.
Qed.

Theorem sampled_temperature_link (y : nat -> R) t :
  tau <> 0 ->
  let w u := exp (y u) in
  let r u := ((-1 + w u) / (INR M - 1 + w u)) ^ (N - 1) in
  (forall u, (u < t)%nat ->
     1 - r u <> 0 /\ 0 < odds_next (w u) (r u) /\ y (S u) = ln (odds_next (w u) (r u)) / tau) ->
  same_chain M (general_rounds M (temperature_round M tau) t (symmetric M (repeat (edge_of_log_odds (tau * y O)) N)))
               (symmetric M (repeat (edge_of_log_odds (tau * y t)) N)).
Proof.
  intros T w r H. apply (equal_temperature_link (fun u => tau * y u)). intros u Hu.
  replace (tau * y u / tau) with (y u) by (field; exact T). destruct (H u Hu) as [D [P E]].
  split; [exact D|]. split; [exact P|]. rewrite E.
  transitivity (ln (odds_next (w u) (r u))); [field; exact T|reflexivity].
Qed.

End Equal.
End Temperature.
