(** * I.6c, I.6d: how many rounds a weak model takes to climb

    N >= 3 equal edges delta, a = N - 2, and T the first round with edge >= l < 1. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains Recursion Round Rules.
Import ListNotations.
Local Open Scope R_scope.

Lemma bernoulli (n : nat) (y : R) : -1 <= y -> 1 + INR n * y <= (1 + y) ^ n.
Proof.
  intros Hy. induction n as [|n IH]; [simpl; lra|]. rewrite S_INR. simpl pow.
  assert (A : 0 <= (1 + y) * ((1 + y) ^ n - (1 + INR n * y))) by (apply Rmult_le_pos; lra).
  assert (B : 0 <= INR n * (y * y)) by (apply Rmult_le_pos; [apply pos_INR|apply Rle_0_sqr]).
  lra.
Qed.

Lemma nth_repeat_below (x : R) n N : (n < N)%nat -> nth n (repeat x N) 0 = x.
Proof. revert n. induction N as [|N IH]; intros [|n] H; simpl; auto with arith; lia. Qed.

Section Edges.
Variable M : R.
Hypothesis M_at_least_2 : 2 <= M.

(** The common edge of N equal steps after t rounds. *)
Fixpoint equal_edge (N t : nat) (d : R) : R :=
  match t with
  | O => d
  | S t' => new_edge M (equal_edge N t' d) (equal_edge N t' d ^ (N - 1))
  end.

(** Equal steps stay equal. *)
Theorem edges_of_equal_steps N t d : edges M t (repeat d N) = repeat (equal_edge N t d) N.
Proof.
  induction t as [|t IH]; simpl; [reflexivity|]. rewrite IH. set (x := equal_edge N t d).
  apply nth_ext with (d := 0) (d' := 0).
  - now rewrite edge_round_length, !repeat_length.
  - rewrite edge_round_length, repeat_length. intros n Hn.
    rewrite edge_round_nth by (now rewrite repeat_length).
    unfold rest. rewrite others_repeat, prod_repeat by exact Hn.
    rewrite <- Nat.sub_1_r.
    now rewrite !nth_repeat_below.
Qed.

Section Climb.
Variable a : nat.
Hypothesis a_positive : (1 <= a)%nat.

Local Notation N := (a + 2)%nat.
Local Notation edge t d := (equal_edge N t d).

Lemma power_inner x k : 0 < x < 1 -> (1 <= k)%nat -> 0 < x ^ k < 1.
Proof.
  intros Hx Hk. split; [apply pow_lt; lra|]. apply pow_lt_1_compat; [lra|lia].
Qed.

Lemma equal_edge_inner t d : 0 < d < 1 -> 0 < edge t d < 1.
Proof.
  intros Hd. induction t as [|t IH]; simpl; [exact Hd|].
  assert (P := power_inner (edge t d) (N - 1) IH ltac:(lia)).
  assert (I := new_edge_inner M M_at_least_2 _ _ IH P). lra.
Qed.

Lemma equal_edge_step t d : edge (S t) d = new_edge M (edge t d) (edge t d ^ (a + 1)).
Proof. simpl. now replace (a + 2 - 1)%nat with (a + 1)%nat by lia. Qed.

Lemma equal_edge_grows t d : 0 < d < 1 -> edge t d < edge (S t) d.
Proof.
  intros Hd. rewrite equal_edge_step. assert (I := equal_edge_inner t d Hd).
  assert (P := power_inner (edge t d) (a + 1) I ltac:(lia)).
  apply (new_edge_inner M M_at_least_2 _ _ I P).
Qed.

Lemma equal_edge_monotone t u d : 0 < d < 1 -> (t <= u)%nat -> edge t d <= edge u d.
Proof.
  intros Hd H. induction H as [|u _ IH]; [lra|]. assert (G := equal_edge_grows u d Hd). lra.
Qed.

Lemma inverse_power_antitone x y : 0 < x <= y -> / y ^ a <= / x ^ a.
Proof.
  intros H. apply Rinv_le_contravar; [apply pow_lt; lra|]. apply pow_incr. lra.
Qed.

(** One round lowers delta^-a by at most a (1 + (M-2) l) while delta <= l. *)
Lemma inverse_power_falls_slowly x l :
  0 < x < 1 -> x <= l ->
  / (new_edge M x (x ^ (a + 1))) ^ a >= / x ^ a - INR a * (1 + (M - 2) * l).
Proof.
  intros Hx Hl. assert (P := power_inner x a Hx a_positive).
  assert (P1 := power_inner x (a + 1) Hx ltac:(lia)).
  assert (D := denominator_positive M M_at_least_2 x (x ^ (a + 1)) ltac:(lra) ltac:(lra)).
  assert (I := new_edge_inner M M_at_least_2 x (x ^ (a + 1)) Hx P1).
  assert (G := new_edge_gain M x (x ^ (a + 1)) ltac:(lra)).
  assert (Num : x <= new_edge M x (x ^ (a + 1)) * (1 + (M - 1) * x * x ^ (a + 1))).
  { unfold new_edge. unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
    assert (0 <= (M - 2) * x * x ^ (a + 1)) by (repeat apply Rmult_le_pos; lra). lra. }
  set (y := new_edge M x (x ^ (a + 1))) in *.
  set (h := x / y). assert (Hh : 0 < h <= 1).
  { unfold h. split; [apply Rdiv_lt_0_compat; lra|].
    apply Rmult_le_reg_r with y; [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  assert (B := bernoulli a (h - 1) ltac:(lra)). replace (1 + (h - 1)) with h in B by ring.
  assert (E : / y ^ a = / x ^ a * h ^ a).
  { unfold h, Rdiv. rewrite Rpow_mult_distr, pow_inv. field. split; apply pow_nonzero; lra. }
  assert (Ip : 0 < / x ^ a) by (apply Rinv_0_lt_compat; lra).
  assert (Fall : / x ^ a * (1 - h) <= 1 + (M - 2) * l).
  { set (D' := 1 + (M - 1) * x * x ^ (a + 1)) in *.
    assert (E1 : / x ^ a * (1 - h) = (1 - x) * (1 + (M - 1) * x) * (x / (y * D'))).
    { unfold h. replace (1 - x / y) with ((y - x) / y) by (field; lra).
      rewrite G, pow_add, pow_1. field. repeat split; lra. }
    rewrite E1.
    assert (Z : x / (y * D') <= 1).
    { assert (0 < y * D') by (apply Rmult_lt_0_compat; lra).
      apply Rmult_le_reg_r with (y * D'); [assumption|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
    assert (K : 0 <= (1 - x) * (1 + (M - 1) * x)).
    { assert (0 <= (M - 1) * x) by (apply Rmult_le_pos; lra). apply Rmult_le_pos; lra. }
    apply Rle_trans with ((1 - x) * (1 + (M - 1) * x) * 1); [apply Rmult_le_compat_l; lra|].
    assert (0 <= (M - 1) * (x * x)) by (repeat apply Rmult_le_pos; lra).
    assert ((M - 2) * x <= (M - 2) * l) by (apply Rmult_le_compat_l; lra). lra. }
  rewrite E.
  assert (A := pos_INR a).
  assert (C1 : / x ^ a * (1 + INR a * (h - 1)) <= / x ^ a * h ^ a) by (apply Rmult_le_compat_l; lra).
  assert (C2 : INR a * (/ x ^ a * (1 - h)) <= INR a * (1 + (M - 2) * l)) by (apply Rmult_le_compat_l; lra).
  lra.
Qed.

(** One round lowers delta^-a by at least a (1-l)/(1 + a l^a) while delta <= l. *)
Lemma inverse_power_falls x l :
  0 < x < 1 -> x <= l -> l < 1 ->
  / (new_edge M x (x ^ (a + 1))) ^ a <= / x ^ a - INR a * (1 - l) / (1 + INR a * l ^ a).
Proof.
  intros Hx Hl Hl1. assert (P := power_inner x a Hx a_positive).
  assert (P1 := power_inner x (a + 1) Hx ltac:(lia)).
  assert (D := denominator_positive M M_at_least_2 x (x ^ (a + 1)) ltac:(lra) ltac:(lra)).
  assert (I := new_edge_inner M M_at_least_2 x (x ^ (a + 1)) Hx P1).
  assert (G := new_edge_gain M x (x ^ (a + 1)) ltac:(lra)).
  assert (A : 1 <= INR a) by (apply (le_INR 1); exact a_positive).
  set (y := new_edge M x (x ^ (a + 1))) in *. set (z := x ^ a * (1 - x)).
  assert (Hz : 0 < z) by (apply Rmult_lt_0_compat; lra).
  assert (Gain : z <= y / x - 1).
  { replace (y / x - 1) with ((y - x) / x) by (field; lra). rewrite G.
    assert (Hm : 0 < (M - 1) * x) by (apply Rmult_lt_0_compat; lra).
    replace (x ^ (a + 1) * (1 - x) * (1 + (M - 1) * x) / (1 + (M - 1) * x * x ^ (a + 1)) / x)
      with (z * ((1 + (M - 1) * x) / (1 + (M - 1) * x * x ^ (a + 1))))
      by (unfold z; rewrite pow_add, pow_1 in *; field; split; lra).
    rewrite <- (Rmult_1_r z) at 1. apply Rmult_le_compat_l; [lra|].
    apply Rmult_le_reg_r with (1 + (M - 1) * x * x ^ (a + 1)); [lra|].
    replace ((1 + (M - 1) * x) / (1 + (M - 1) * x * x ^ (a + 1)) * (1 + (M - 1) * x * x ^ (a + 1)))
      with (1 + (M - 1) * x) by (field; lra).
    assert ((M - 1) * x * x ^ (a + 1) <= (M - 1) * x * 1) by (apply Rmult_le_compat_l; lra). lra. }
  assert (B := bernoulli a (y / x - 1) ltac:(lra)). replace (1 + (y / x - 1)) with (y / x) in B by ring.
  assert (Az : INR a * z <= INR a * (y / x - 1)) by (apply Rmult_le_compat_l; lra).
  assert (Paz : 0 < INR a * z) by (apply Rmult_lt_0_compat; lra).
  assert (E : y ^ a = x ^ a * (y / x) ^ a).
  { unfold Rdiv. rewrite Rpow_mult_distr, pow_inv. field. apply pow_nonzero; lra. }
  assert (Up : x ^ a * (1 + INR a * z) <= y ^ a).
  { rewrite E. apply Rmult_le_compat_l; lra. }
  apply Rle_trans with (/ (x ^ a * (1 + INR a * z))).
  { apply Rinv_le_contravar; [|exact Up]. apply Rmult_lt_0_compat; lra. }
  assert (Pl : x ^ a <= l ^ a) by (apply pow_incr; lra).
  assert (E2 : / (x ^ a * (1 + INR a * z)) = / x ^ a - INR a * (1 - x) / (1 + INR a * z)).
  { unfold z. field. fold z. split; lra. }
  rewrite E2.
  assert (W : INR a * (1 - l) / (1 + INR a * l ^ a) <= INR a * (1 - x) / (1 + INR a * z)); [|lra].
  assert (Zl : z <= l ^ a).
  { unfold z. apply Rle_trans with (x ^ a * 1); [apply Rmult_le_compat_l|]; lra. }
  assert (INR a * z <= INR a * l ^ a) by (apply Rmult_le_compat_l; lra).
  unfold Rdiv. apply Rmult_le_compat.
  - apply Rmult_le_pos; lra.
  - left. apply Rinv_0_lt_compat. lra.
  - apply Rmult_le_compat_l; lra.
  - apply Rinv_le_contravar; lra.
Qed.

(** I.6c: T >= (delta^-a - l^-a)/(a (1 + (M-2) l)) if T is the first round with edge >= l. *)
Theorem climbing_takes_long d l (T : nat) :
  0 < d < 1 -> 0 < l < 1 ->
  (forall t, (t < T)%nat -> edge t d < l) -> l <= edge T d ->
  INR T >= (/ d ^ a - / l ^ a) / (INR a * (1 + (M - 2) * l)).
Proof.
  intros Hd Hl Before Reached.
  assert (A : 1 <= INR a) by (apply (le_INR 1); exact a_positive).
  assert (Tele := proj1 (telescoping (fun t => / edge t d ^ a) (INR a * (1 + (M - 2) * l)) T)).
  cbv beta in Tele.
  assert (H : / edge T d ^ a >= / edge O d ^ a - INR a * (1 + (M - 2) * l) * INR T).
  { apply Tele. intros t Ht. rewrite equal_edge_step.
    assert (B := Before t Ht). apply inverse_power_falls_slowly; [now apply equal_edge_inner|lra]. }
  simpl equal_edge in H at 2.
  assert (R1 := inverse_power_antitone l (edge T d) ltac:(lra)).
  assert (C : 0 < INR a * (1 + (M - 2) * l)).
  { assert (0 <= (M - 2) * l) by (apply Rmult_le_pos; lra). apply Rmult_lt_0_compat; lra. }
  apply Rle_ge. apply Rmult_le_reg_r with (INR a * (1 + (M - 2) * l)); [exact C|].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.

(** I.6d: T <= 1 + (delta^-a - l^-a)(1 + a l^a)/(a (1-l)) if round T - 1 has edge < l. *)
Theorem climbing_ends d l (T : nat) :
  0 < d < 1 -> 0 < l < 1 -> (1 <= T)%nat -> edge (T - 1) d < l ->
  INR T <= 1 + (/ d ^ a - / l ^ a) * (1 + INR a * l ^ a) / (INR a * (1 - l)).
Proof.
  intros Hd Hl HT NotYet.
  assert (A : 1 <= INR a) by (apply (le_INR 1); exact a_positive).
  destruct T as [|T]; [lia|]. replace (S T - 1)%nat with T in NotYet by lia. rewrite S_INR.
  set (c := INR a * (1 - l) / (1 + INR a * l ^ a)).
  assert (Pl : 0 < l ^ a) by (apply pow_lt; lra).
  assert (Q : 0 < 1 + INR a * l ^ a).
  { assert (0 < INR a * l ^ a) by (apply Rmult_lt_0_compat; lra). lra. }
  assert (Hc : 0 < c) by (apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat|]; lra).
  assert (H : / edge T d ^ a <= / edge O d ^ a - c * INR T).
  { apply (proj2 (telescoping (fun t => / edge t d ^ a) c T)). intros t Ht. rewrite equal_edge_step.
    assert (B := equal_edge_monotone t T d Hd ltac:(lia)).
    apply inverse_power_falls; [now apply equal_edge_inner|lra|lra]. }
  simpl equal_edge in H at 2.
  assert (I := equal_edge_inner T d Hd).
  assert (R1 := inverse_power_antitone (edge T d) l ltac:(lra)).
  assert (INR T <= (/ d ^ a - / l ^ a) * (1 + INR a * l ^ a) / (INR a * (1 - l))); [|lra].
  apply Rmult_le_reg_l with c; [exact Hc|].
  replace (c * ((/ d ^ a - / l ^ a) * (1 + INR a * l ^ a) / (INR a * (1 - l))))
    with (/ d ^ a - / l ^ a) by (unfold c; field; repeat split; try lra; apply pow_nonzero; lra).
  lra.
Qed.
End Climb.
End Edges.

(** ** For chains of kernels *)

(** I.6c, I.6d for chains: the edge in the bounds is that of every kernel, at every round. *)
Theorem equal_chain_rounds (M : nat) (N t n i j : nat) (d : R) :
  (2 <= M)%nat -> 0 <= d <= 1 -> (n < N)%nat -> (i < M)%nat -> (j < M)%nat ->
  nth n (star_rounds M t (symmetric M (repeat d N))) kd i j = sym M (equal_edge (INR M) N t d) i j.
Proof.
  intros HM Hd Hn Hi Hj.
  assert (U : unit_edges (repeat d N)) by (clear -Hd; induction N; simpl; constructor; auto).
  rewrite entry_rounds by (try assumption; now rewrite repeat_length).
  now rewrite edges_of_equal_steps, nth_repeat_below.
Qed.
