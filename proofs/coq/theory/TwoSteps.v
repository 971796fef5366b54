(** * I.6a, I.6b: chains of two steps in closed form *)

From Coq Require Import Reals List Lra Lia Arith ZArith R_sqrt.
From RLStar.Theory Require Import Sums Kernels Chains Recursion Round Rules.
Import ListNotations.
Local Open Scope R_scope.

(** The least integer >= x, and 0 if that is negative. *)
Definition ceiling_or_zero (x : R) : nat := Z.to_nat (- Int_part (- x)).

Lemma ceiling_or_zero_spec x (t : nat) : INR t >= x <-> (ceiling_or_zero x <= t)%nat.
Proof.
  unfold ceiling_or_zero. destruct (base_Int_part (- x)) as [A B].
  set (z := Int_part (- x)) in *. rewrite INR_IZR_INZ. split; intros H.
  - assert (IZR (- z) < IZR (Z.of_nat t + 1)) by (rewrite opp_IZR, plus_IZR; lra).
    apply lt_IZR in H0. lia.
  - assert ((- z) <= Z.of_nat t)%Z by lia. apply IZR_le in H0. rewrite opp_IZR in H0. lra.
Qed.

(** The logarithm to base 2. *)
Definition log2 (x : R) : R := ln x / ln 2.

Section Edges.
Variable M : R.
Hypothesis M_at_least_2 : 2 <= M.

Lemma odds_above_one d : 0 < d < 1 -> 1 < odds M d.
Proof.
  intros H. unfold odds. assert (0 < (M - 1) * d) by (apply Rmult_lt_0_compat; lra).
  apply Rmult_lt_reg_r with (1 - d); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.

(** The odds grow with the edge. *)
Lemma odds_le_iff d e : 0 < d < 1 -> 0 < e < 1 -> (d <= e <-> odds M d <= odds M e).
Proof.
  intros Hd He. unfold odds. destruct (inequality (1 + (M - 1) * d) (1 - d) (1 + (M - 1) * e) (1 - e)) as [H _]; try lra.
  rewrite <- H. assert (E : (1 + (M - 1) * e) * (1 - d) - (1 + (M - 1) * d) * (1 - e) = M * (e - d)) by ring.
  split; intros A.
  - assert (0 <= M * (e - d)) by (apply Rmult_le_pos; lra). lra.
  - destruct (Rle_or_lt d e) as [B|B]; [exact B|].
    assert (0 < M * (d - e)) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

Lemma new_edge_commutes d r : new_edge M d r = new_edge M r d.
Proof. unfold new_edge. f_equal; ring. Qed.

(** A round of two steps makes both edges equal, and the odds multiply. *)
Lemma two_steps_round a b :
  edge_round M [a; b] = [new_edge M a b; new_edge M a b].
Proof.
  unfold edge_round, rest. simpl. rewrite !Rmult_1_r. now rewrite (new_edge_commutes b a).
Qed.

(** I.6a: od(delta_n(t)) = (od(delta_1) od(delta_2))^(2^(t-1)) for t >= 1. *)
Theorem two_steps_odds a b t n :
  0 < a < 1 -> 0 < b < 1 -> (1 <= t)%nat -> (n < 2)%nat ->
  odds M (nth n (edges M t [a; b]) 0) = (odds M a * odds M b) ^ (2 ^ (t - 1)).
Proof.
  intros Ha Hb Ht Hn.
  assert (G : forall u, exists x, edges M (S u) [a; b] = [x; x] /\ 0 < x < 1 /\
              odds M x = (odds M a * odds M b) ^ (2 ^ u)).
  { assert (Step : forall x y, 0 < x < 1 -> 0 < y < 1 ->
        0 < new_edge M x y < 1 /\ odds M (new_edge M x y) = odds M x * odds M y).
    { intros x y Hx Hy. assert (I := new_edge_inner M M_at_least_2 x y Hx Hy). split; [lra|].
      apply new_edge_odds; try lra.
      assert (D := denominator_positive M M_at_least_2 x y ltac:(lra) ltac:(lra)). lra. }
    induction u as [|u IH].
    - exists (new_edge M a b). destruct (Step a b Ha Hb) as [S1 S2].
      repeat split; [simpl; apply two_steps_round|lra|lra|]. rewrite S2. simpl. ring.
    - destruct IH as [x [E [Hx O]]]. exists (new_edge M x x). destruct (Step x x Hx Hx) as [S1 S2].
      repeat split; [|lra|lra|].
      + change (edges M (S (S u)) [a; b]) with (edge_round M (edges M (S u) [a; b])).
        rewrite E. apply two_steps_round.
      + rewrite S2, O, <- pow_add. f_equal. simpl. lia. }
  destruct t as [|u]; [lia|]. destruct (G u) as [x [E [_ O]]]. rewrite E.
  replace (S u - 1)%nat with u by lia. destruct n as [|[|n]]; [exact O|exact O|lia].
Qed.

(** The log-odds double: theta(t) = 2^(t-1) (theta_1 + theta_2). *)
Theorem two_steps_log_odds a b t n :
  0 < a < 1 -> 0 < b < 1 -> (1 <= t)%nat -> (n < 2)%nat ->
  ln (odds M (nth n (edges M t [a; b]) 0)) = 2 ^ (t - 1) * (ln (odds M a) + ln (odds M b)).
Proof.
  intros Ha Hb Ht Hn. rewrite two_steps_odds by assumption.
  assert (A := odds_above_one a Ha). assert (B := odds_above_one b Hb).
  rewrite ln_pow by (apply Rmult_lt_0_compat; lra). rewrite ln_mult by lra.
  rewrite pow_INR. reflexivity.
Qed.

(** From equal edges: both edges stay equal, and their odds are od(delta)^(2^t). *)
Lemma two_equal_steps d t :
  0 < d < 1 ->
  exists x, edges M t [d; d] = [x; x] /\ 0 < x < 1 /\ odds M x = odds M d ^ (2 ^ t).
Proof.
  intros Hd. induction t as [|t [x [E [Hx O]]]].
  - exists d. simpl. repeat split; lra.
  - exists (new_edge M x x).
    assert (I := new_edge_inner M M_at_least_2 x x Hx Hx).
    assert (D := denominator_positive M M_at_least_2 x x ltac:(lra) ltac:(lra)).
    repeat split; [|lra|lra|].
    + simpl. rewrite E. apply two_steps_round.
    + rewrite new_edge_odds, O by lra. rewrite <- pow_add. f_equal. simpl. lia.
Qed.

(** I.6b: from equal edges delta, 1 - J <= eta = (M-1)(1 - s^2)/M holds at exactly
    the rounds t with od(delta)^(2^t) >= od(s). *)
Theorem two_equal_steps_reached d s (t : nat) :
  0 < d < 1 -> 0 < s < 1 ->
  (1 - accuracy M (prod (edges M t [d; d])) <= (M - 1) * (1 - s * s) / M <->
   odds M s <= odds M d ^ (2 ^ t)).
Proof.
  intros Hd Hs. destruct (two_equal_steps d t Hd) as [x [E [Hx O]]].
  rewrite <- O, <- odds_le_iff by assumption.
  rewrite E. simpl. rewrite Rmult_1_r, one_minus_accuracy by exact M_at_least_2.
  replace ((M - 1) * (1 - s * s) / M) with ((M - 1) / M * (1 - s * s)) by (field; lra).
  assert (P : 0 < (M - 1) / M) by (apply Rdiv_lt_0_compat; lra).
  split; intros H.
  - apply Rmult_le_reg_l in H; [|exact P].
    destruct (Rle_or_lt s x) as [A|A]; [exact A|].
    assert (0 < (s - x) * (s + x)) by (apply Rmult_lt_0_compat; lra). lra.
  - apply Rmult_le_compat_l; [lra|].
    assert (0 <= (x - s) * (x + s)) by (apply Rmult_le_pos; lra). lra.
Qed.

(** The odds reach od(s) after log2(log od(s)/log od(delta)) rounds. *)
Lemma odds_reached d s (t : nat) :
  0 < d < 1 -> 0 < s < 1 ->
  (odds M s <= odds M d ^ (2 ^ t) <-> INR t >= log2 (ln (odds M s) / ln (odds M d))).
Proof.
  intros Hd Hs. assert (A := odds_above_one d Hd). assert (B := odds_above_one s Hs).
  assert (LA := ln_positive _ A). assert (LB := ln_positive _ B).
  assert (L2 : 0 < ln 2) by (apply ln_positive; lra).
  assert (R0 : 0 < ln (odds M s) / ln (odds M d)) by now apply Rdiv_lt_0_compat.
  rewrite ln_le_iff by (try lra; apply pow_lt; lra). rewrite ln_pow by lra.
  rewrite pow_INR. change (INR 2) with 2.
  assert (E : ln (odds M s) = ln (odds M s) / ln (odds M d) * ln (odds M d)) by (field; lra).
  assert (P2 : 0 < 2 ^ t) by (apply pow_lt; lra).
  transitivity (ln (odds M s) / ln (odds M d) <= 2 ^ t).
  { split; intros H.
    - rewrite E in H. now apply Rmult_le_reg_r in H.
    - rewrite E. apply Rmult_le_compat_r; lra. }
  rewrite ln_le_iff by assumption. rewrite ln_pow by lra. unfold log2.
  assert (E2 : ln (ln (odds M s) / ln (odds M d)) = ln (ln (odds M s) / ln (odds M d)) / ln 2 * ln 2) by (field; lra).
  split; intros H.
  - apply Rle_ge. apply Rmult_le_reg_r with (ln 2); [exact L2|]. now rewrite <- E2.
  - rewrite E2. apply Rmult_le_compat_r; lra.
Qed.

(** I.6b: from equal edges delta, 1 - J <= eta holds at exactly the rounds
    t >= max(0, ceil(log2(log od(s)/log od(delta)))), s = sqrt(1 - M eta/(M-1)). *)
Theorem two_equal_steps_round_count d eta (t : nat) :
  0 < d < 1 -> 0 < eta < (M - 1) / M ->
  (1 - accuracy M (prod (edges M t [d; d])) <= eta <->
   (ceiling_or_zero (log2 (ln (odds M (sqrt (1 - M * eta / (M - 1)))) / ln (odds M d))) <= t)%nat).
Proof.
  intros Hd He. set (s := sqrt (1 - M * eta / (M - 1))).
  assert (Q : 0 < 1 - M * eta / (M - 1) < 1).
  { assert (0 < M * eta / (M - 1)) by (apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat|]; lra).
    assert (E1 : M * ((M - 1) / M) / (M - 1) = 1) by (field; lra).
    assert (M * eta / (M - 1) < M * ((M - 1) / M) / (M - 1)); [|lra].
    apply Rmult_lt_compat_r; [apply Rinv_0_lt_compat; lra|]. apply Rmult_lt_compat_l; lra. }
  assert (S2 : s * s = 1 - M * eta / (M - 1)) by (apply sqrt_sqrt; lra).
  assert (Hs : 0 < s < 1).
  { split; [apply sqrt_lt_R0; lra|]. rewrite <- sqrt_1. apply sqrt_lt_1; lra. }
  rewrite <- ceiling_or_zero_spec, <- odds_reached, <- two_equal_steps_reached by assumption.
  replace ((M - 1) * (1 - s * s) / M) with eta; [reflexivity|].
  rewrite S2. field. lra.
Qed.
End Edges.

(** ** For chains of two kernels *)

Section Chains.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.

(** I.6b, without logarithms: the rounds at which the accuracy misses 1 by at most (M-1)(1 - s^2)/M. *)
Theorem accuracy_of_two_equal_steps d s (t : nat) :
  0 < d < 1 -> 0 < s < 1 ->
  (1 - J M (star_rounds M t (symmetric M [d; d])) <= (INR M - 1) * (1 - s * s) / INR M <->
   odds (INR M) s <= odds (INR M) d ^ (2 ^ t)).
Proof.
  intros Hd Hs. assert (HM := INR_M M M_at_least_2).
  rewrite J_rounds by (assumption || (repeat constructor; lra)).
  now apply two_equal_steps_reached.
Qed.

(** I.6b: the number of rounds until the accuracy misses 1 by at most eta. *)
Theorem rounds_of_two_equal_steps d eta (t : nat) :
  0 < d < 1 -> 0 < eta < (INR M - 1) / INR M ->
  (1 - J M (star_rounds M t (symmetric M [d; d])) <= eta <->
   (ceiling_or_zero (log2 (ln (odds (INR M) (sqrt (1 - INR M * eta / (INR M - 1))))
                           / ln (odds (INR M) d))) <= t)%nat).
Proof.
  intros Hd He. assert (HM := INR_M M M_at_least_2).
  rewrite J_rounds by (assumption || (repeat constructor; lra)).
  now apply two_equal_steps_round_count.
Qed.

(** I.6a: at every round t >= 1 the odds of the right state against a wrong one, in every state, are
    (od(delta_1) od(delta_2))^(2^(t-1)). *)
Theorem odds_of_two_steps a b t n i j :
  0 < a < 1 -> 0 < b < 1 -> (1 <= t)%nat -> (n < 2)%nat -> (i < M)%nat -> (j < M)%nat -> i <> j ->
  nth n (star_rounds M t (symmetric M [a; b])) kd i i
  / nth n (star_rounds M t (symmetric M [a; b])) kd i j
  = (odds (INR M) a * odds (INR M) b) ^ (2 ^ (t - 1)).
Proof.
  intros Ha Hb Ht Hn Hi Hj Hne. assert (HM := INR_M M M_at_least_2).
  assert (I : inner_edges [a; b]) by (repeat constructor; lra).
  rewrite !entry_rounds by (try assumption; now apply inner_unit).
  rewrite sym_right, sym_wrong by assumption.
  rewrite <- (two_steps_odds (INR M) HM a b t n) by assumption.
  assert (It := edges_inner (INR M) HM t [a; b] ltac:(simpl; lia) I).
  assert (Hx := nth_Forall _ _ 0 n It). rewrite edges_length in Hx. specialize (Hx Hn). simpl in Hx.
  unfold alpha, beta, odds. field. split; lra.
Qed.

End Chains.
