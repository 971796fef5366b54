(** * I.1: the round of symmetric steps, from sums over chains

    A STaR round keeps a symmetric chain symmetric and moves its edges by the
    recursion: nothing is assumed but that some sampled chain is kept (J is not 0). *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains Recursion.
Import ListNotations.
Local Open Scope R_scope.

Section Round.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.

Lemma symmetric_nth ds n :
  (n < length ds)%nat -> nth n (symmetric M ds) kd = sym M (nth n ds 0).
Proof. intros H. unfold symmetric. now rewrite (nth_map_in _ ds n 0 kd H). Qed.

Lemma symmetric_length ds : length (symmetric M ds) = length ds.
Proof. apply map_length. Qed.

(** I.2: J = (1 + (M-1) L)/M, L the product of the edges; signed edges too. *)
Theorem J_symmetric ds : J M (symmetric M ds) = accuracy (INR M) (prod ds).
Proof.
  rewrite J_trace. rewrite (sum_ext M _ (fun _ => alpha M (prod ds))).
  - rewrite sum_const. unfold alpha, accuracy. assert (H := INR_M M M_at_least_2). field. lra.
  - intros s Hs. rewrite compose_all_sym by assumption. now apply sym_right.
Qed.

(** The weight of kept chains with the transition i -> j at step n. *)
Lemma kept_weight_symmetric ds n i j :
  (n < length ds)%nat -> (i < M)%nat -> (j < M)%nat ->
  kept_weight M (symmetric M ds) n i j
  = / INR M * (sym M (nth n ds 0) i j * sym M (rest n ds) j i).
Proof.
  intros Hn Hi Hj.
  rewrite kept_weight_at by (try assumption; now rewrite symmetric_length).
  f_equal. rewrite symmetric_nth by exact Hn.
  unfold symmetric. rewrite firstn_map, skipn_map.
  fold (symmetric M (firstn n ds)) (symmetric M (skipn (S n) ds)).
  rewrite (sum_ext M _ (fun s => sym M (nth n ds 0) i j *
     (sym M (prod (skipn (S n) ds)) j s * sym M (prod (firstn n ds)) s i))).
  - rewrite sum_scal. f_equal.
    assert (C := compose_sym M M_at_least_2 (prod (skipn (S n) ds)) (prod (firstn n ds)) j i Hj Hi).
    unfold compose in C. rewrite C. f_equal.
    unfold rest. rewrite others_split, prod_app. ring.
  - intros s Hs. rewrite !compose_all_sym by assumption. ring.
Qed.

Lemma kept_row_symmetric ds n i :
  (n < length ds)%nat -> (i < M)%nat ->
  sum_to M (kept_weight M (symmetric M ds) n i) = / INR M * alpha M (prod ds).
Proof.
  intros Hn Hi.
  rewrite (sum_ext M _ (fun j => / INR M * (sym M (nth n ds 0) i j * sym M (rest n ds) j i)))
    by (intros; now apply kept_weight_symmetric).
  rewrite sum_scal. f_equal.
  assert (C := compose_sym M M_at_least_2 (nth n ds 0) (rest n ds) i i Hi Hi).
  unfold compose in C. rewrite C, sym_right by exact M_at_least_2.
  now rewrite rest_product.
Qed.

(** I.1: a round of symmetric steps is symmetric, with exactly the recursion's
    edges; signed edges included, wherever 1 + (M-1) L, that is M J, is not 0. *)
Theorem star_round_symmetric ds :
  1 + (INR M - 1) * prod ds <> 0 ->
  same_chain M (star_round M (symmetric M ds)) (symmetric M (edge_round (INR M) ds)).
Proof.
  intros HD. assert (HM := INR_M M M_at_least_2). apply same_chain_nth.
  { now rewrite star_round_length, !symmetric_length, edge_round_length. }
  rewrite star_round_length, symmetric_length. intros n Hn i j Hi Hj.
  rewrite star_round_nth by (now rewrite symmetric_length).
  rewrite symmetric_nth, edge_round_nth by (try rewrite edge_round_length; exact Hn).
  unfold refit. rewrite kept_row_symmetric, kept_weight_symmetric by assumption.
  assert (HP := rest_product n ds Hn).
  set (d := nth n ds 0) in *. set (r := rest n ds) in *. rewrite <- HP in *.
  assert (D : 1 + (INR M - 1) * d * r <> 0) by (rewrite Rmult_assoc; exact HD).
  assert (A : / INR M * alpha M (d * r) <> 0).
  { apply Rmult_integral_contrapositive_currified; [apply Rinv_neq_0_compat; lra|].
    unfold alpha, Rdiv. apply Rmult_integral_contrapositive_currified; [exact HD|].
    apply Rinv_neq_0_compat; lra. }
  destruct (Req_EM_T (/ INR M * alpha M (d * r)) 0) as [E|_]; [contradiction|].
  destruct (Nat.eq_dec i j) as [->|Hne].
  - rewrite !sym_right by exact M_at_least_2. unfold alpha, new_edge. field.
    repeat split; try assumption; try lra.
  - rewrite !sym_wrong by (try exact M_at_least_2; auto). unfold beta, alpha, new_edge. field.
    repeat split; try assumption; try lra.
Qed.

(** The edge can be read off the kernel, so the recursion's edges are the only ones. *)
Theorem sym_edge d : sym M d O O - sym M d O 1%nat = d.
Proof.
  rewrite sym_right, sym_wrong by (exact M_at_least_2 || lia). unfold alpha, beta.
  assert (H := INR_M M M_at_least_2). field. lra.
Qed.

(** I.1, for any number of rounds, as long as every round is defined. *)
Theorem star_rounds_symmetric t ds :
  (forall u, (u < t)%nat -> 1 + (INR M - 1) * prod (edges (INR M) u ds) <> 0) ->
  same_chain M (star_rounds M t (symmetric M ds)) (symmetric M (edges (INR M) t ds)).
Proof.
  induction t as [|t IH]; intros H; simpl; [apply same_chain_refl|].
  apply same_chain_trans with (star_round M (symmetric M (edges (INR M) t ds))).
  - apply same_star_round, IH. intros u Hu. apply H. lia.
  - apply star_round_symmetric, H. lia.
Qed.

Lemma product_defined ds : unit_edges ds -> 0 < 1 + (INR M - 1) * prod ds.
Proof.
  intros H. assert (HM := INR_M M M_at_least_2). assert (HP := prod_unit ds H).
  assert (0 <= (INR M - 1) * prod ds) by (apply Rmult_le_pos; lra). lra.
Qed.

(** I.1 on [0,1]^N: every round is defined. *)
Theorem star_rounds_unit t ds :
  unit_edges ds ->
  same_chain M (star_rounds M t (symmetric M ds)) (symmetric M (edges (INR M) t ds)).
Proof.
  intros H. apply star_rounds_symmetric. intros u _. apply Rgt_not_eq, product_defined.
  apply edges_unit; [exact (INR_M M M_at_least_2)|exact H].
Qed.

(** J after t rounds. *)
Theorem J_rounds t ds :
  unit_edges ds ->
  J M (star_rounds M t (symmetric M ds)) = accuracy (INR M) (prod (edges (INR M) t ds)).
Proof.
  intros H. rewrite (same_J M _ _ (star_rounds_unit t ds H)). apply J_symmetric.
Qed.

(** Every kernel entry after t rounds. *)
Theorem entry_rounds t ds n i j :
  unit_edges ds -> (n < length ds)%nat -> (i < M)%nat -> (j < M)%nat ->
  nth n (star_rounds M t (symmetric M ds)) kd i j = sym M (nth n (edges (INR M) t ds) 0) i j.
Proof.
  intros H Hn Hi Hj. rewrite (same_nth M _ _ n (star_rounds_unit t ds H) i j Hi Hj).
  now rewrite symmetric_nth by (now rewrite edges_length).
Qed.

End Round.
