(** * I.6 The rate of convergence: quadratic, with the sharp constant 1/M *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains Recursion Round Rules Convergence.
Import ListNotations.
Local Open Scope R_scope.

(** ** For the edges, M real *)

Section Edges.
Variable M : R.
Hypothesis M_at_least_2 : 2 <= M.

(** A product misses 1 by the sum S of the shortfalls, up to S^2/2. *)
Lemma product_second_order ds :
  unit_edges ds -> prod ds <= 1 - shortfalls ds + shortfalls ds * shortfalls ds / 2.
Proof.
  intros H. unfold unit_edges in H. induction H as [|d ds Hd Hds IH]; unfold shortfalls in *; simpl; [lra|].
  set (S := total (map (fun d => 1 - d) ds)) in *. set (P := prod ds) in *.
  assert (A : 0 <= d * (1 - S + S * S / 2 - P)) by (apply Rmult_le_pos; lra).
  assert (B : 0 <= (1 - d) * (1 - d)) by (apply Rmult_le_pos; lra).
  assert (C : 0 <= (1 - d) * (S * S)) by (apply Rmult_le_pos; [lra|apply Rle_0_sqr]).
  lra.
Qed.

Lemma others_shortfall_bounds n ds :
  unit_edges ds ->
  others_shortfall n ds - others_shortfall n ds * others_shortfall n ds / 2 <= 1 - rest n ds
  <= others_shortfall n ds.
Proof.
  intros H. assert (U : unit_edges (others n ds)) by now apply others_Forall.
  assert (A := product_shortfall _ U). assert (B := product_second_order _ U).
  unfold rest, others_shortfall. lra.
Qed.

Lemma others_shortfall_positive n ds :
  (2 <= length ds)%nat -> (n < length ds)%nat -> inner_edges ds -> 0 < others_shortfall n ds.
Proof.
  intros H2 Hn H. assert (U := inner_unit ds H). assert (B := others_shortfall_bounds n ds U).
  assert (R1 := rest_inner n ds H2 Hn H). lra.
Qed.

(** I.6: e' <= e S, S the sum of the other shortfalls: quadratic, with constant at most 1. *)
Theorem quadratic_rate ds n :
  unit_edges ds -> (n < length ds)%nat ->
  1 - nth n (edge_round M ds) 0 <= (1 - nth n ds 0) * others_shortfall n ds.
Proof.
  intros H Hn. rewrite edge_round_nth by exact Hn.
  assert (Hd := nth_Forall _ ds 0 n H Hn). simpl in Hd.
  assert (R1 := rest_unit n ds H). assert (B := others_shortfall_bounds n ds H).
  apply Rle_trans with (1 := new_edge_contracts M M_at_least_2 _ _ Hd R1).
  apply Rmult_le_compat_l; lra.
Qed.

(** I.6: M e' >= e (S - S^2/2). *)
Theorem quadratic_rate_below ds n :
  unit_edges ds -> (n < length ds)%nat ->
  (1 - nth n ds 0) * (others_shortfall n ds - others_shortfall n ds * others_shortfall n ds / 2)
  <= M * (1 - nth n (edge_round M ds) 0).
Proof.
  intros H Hn. rewrite edge_round_nth by exact Hn.
  assert (Hd := nth_Forall _ ds 0 n H Hn). simpl in Hd.
  assert (R1 := rest_unit n ds H). assert (B := others_shortfall_bounds n ds H).
  assert (D := denominator_bounds M M_at_least_2 _ _ Hd R1).
  rewrite new_edge_shortfall by lra.
  set (d := nth n ds 0) in *. set (r := rest n ds) in *. set (S := others_shortfall n ds) in *.
  apply Rle_trans with ((1 - d) * (1 - r)); [apply Rmult_le_compat_l; lra|].
  apply Rmult_le_reg_r with (1 + (M - 1) * d * r); [lra|].
  replace (M * ((1 - d) * (1 - r) / (1 + (M - 1) * d * r)) * (1 + (M - 1) * d * r))
    with (M * ((1 - d) * (1 - r))) by (field; lra).
  rewrite (Rmult_comm M). apply Rmult_le_compat_l; [apply Rmult_le_pos; lra|lra].
Qed.

(** The ratio e'/(e S) is within E of 1/M, E the sum of all shortfalls. *)
Theorem rate_constant_near ds n :
  (2 <= length ds)%nat -> inner_edges ds -> (n < length ds)%nat ->
  Rabs (1 / M - (1 - nth n (edge_round M ds) 0) / ((1 - nth n ds 0) * others_shortfall n ds))
  <= shortfalls ds.
Proof.
  intros H2 H Hn. assert (U := inner_unit ds H). rewrite edge_round_nth by exact Hn.
  assert (Hd := nth_Forall _ ds 0 n H Hn). simpl in Hd.
  assert (R1 := rest_inner n ds H2 Hn H). assert (B := others_shortfall_bounds n ds U).
  assert (SP := others_shortfall_positive n ds H2 Hn H).
  assert (D := denominator_bounds M M_at_least_2 (nth n ds 0) (rest n ds) ltac:(lra) ltac:(lra)).
  assert (PS := product_shortfall ds U). rewrite <- (rest_product n ds Hn) in PS.
  rewrite new_edge_shortfall by lra.
  rewrite <- (shortfalls_others n ds Hn) in *.
  set (d := nth n ds 0) in *. set (r := rest n ds) in *. set (S := others_shortfall n ds) in *.
  set (D' := 1 + (M - 1) * d * r) in *.
  assert (I : 0 < / M) by (apply Rinv_0_lt_compat; lra).
  assert (ID : / M <= / D' <= 1).
  { split; [apply Rinv_le_contravar; lra|]. rewrite <- Rinv_1. apply Rinv_le_contravar; lra. }
  set (q := (1 - r) / S).
  assert (Q : 1 - S / 2 <= q <= 1).
  { unfold q. split.
    - apply Rmult_le_reg_r with S; [exact SP|]. unfold Rdiv at 2. rewrite Rmult_assoc, Rinv_l by lra. lra.
    - apply Rmult_le_reg_r with S; [exact SP|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  assert (Q0 : 0 <= q) by (unfold q; left; apply Rdiv_lt_0_compat; lra).
  assert (E : (1 - d) * (1 - r) / D' / ((1 - d) * S) = q * / D') by (unfold q; field; repeat split; lra).
  rewrite E. clear E.
  assert (Low : / M - (1 - d + S) <= q * / D').
  { apply Rle_trans with (q * / M); [|apply Rmult_le_compat_l; lra].
    assert (A : (1 - S / 2) * / M <= q * / M) by (apply Rmult_le_compat_r; lra).
    assert (/ M <= 1) by (rewrite <- Rinv_1; apply Rinv_le_contravar; lra).
    assert (S / 2 * / M <= S / 2 * 1) by (apply Rmult_le_compat_l; lra). lra. }
  assert (High : q * / D' <= / M + (1 - d + S)).
  { apply Rle_trans with (1 * / D'); [apply Rmult_le_compat_r; lra|].
    assert (G : / D' - / M = (M - D') * / M * / D') by (field; split; lra).
    assert (K : M - D' <= (M - 1) * (1 - d + S)).
    { assert ((M - 1) * (1 - d * r) <= (M - 1) * (1 - d + S)) by (apply Rmult_le_compat_l; lra).
      unfold D'. lra. }
    assert (K1 : (M - D') * / M * / D' <= (M - D') * / M * 1).
    { apply Rmult_le_compat_l; [|lra]. apply Rmult_le_pos; lra. }
    assert (K2 : (M - D') * / M <= 1 - d + S).
    { apply Rmult_le_reg_r with M; [lra|]. rewrite Rmult_assoc, Rinv_l by lra.
      assert (0 <= 1 - d + S) by lra. lra. }
    lra. }
  apply Rabs_le. unfold Rdiv. lra.
Qed.

Lemma inner_no_zero ds : inner_edges ds -> at_most_one_zero ds.
Proof.
  intros H i j Hi _ Ei _. assert (A := nth_Forall _ ds 0 i H Hi). simpl in A. lra.
Qed.

(** I.6: the ratio e_n(t+1)/(e_n(t) S_n(t)) tends to 1/M: the constant is sharp. *)
Theorem sharp_constant ds n :
  (2 <= length ds)%nat -> inner_edges ds -> (n < length ds)%nat ->
  Un_cv (fun t => (1 - nth n (edges M (S t) ds) 0)
                  / ((1 - nth n (edges M t ds) 0) * others_shortfall n (edges M t ds))) (1 / M).
Proof.
  intros H2 H Hn. apply (squeeze_one (fun t => shortfalls (edges M t ds))).
  - apply shortfalls_vanish; [exact M_at_least_2|now apply inner_unit|now apply inner_no_zero].
  - intros t. simpl. apply rate_constant_near; rewrite ?edges_length; auto. now apply edges_inner.
Qed.
End Edges.

(** ** For chains of kernels: error probabilities *)

Section Chains.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.

(** The probability that step n errs in state i, and the sum of these over the other steps. *)
Definition step_error (Ks : list kernel) (n i : nat) : R := 1 - nth n Ks kd i i.
Definition others_error (Ks : list kernel) (n i : nat) : R :=
  total (map (fun K : kernel => 1 - K i i) (others n Ks)).

Lemma Forall2_others {A B} (P : A -> B -> Prop) n l k :
  Forall2 P l k -> Forall2 P (others n l) (others n k).
Proof. intros H. revert n. induction H; intros [|n]; simpl; auto. Qed.

Lemma step_error_rounds t ds n i :
  unit_edges ds -> (n < length ds)%nat -> (i < M)%nat ->
  step_error (star_rounds M t (symmetric M ds)) n i
  = (INR M - 1) / INR M * (1 - nth n (edges (INR M) t ds) 0).
Proof.
  intros U Hn Hi. unfold step_error. rewrite entry_rounds by assumption.
  rewrite sym_right by exact M_at_least_2. now apply one_minus_alpha.
Qed.

Lemma others_error_rounds t ds n i :
  unit_edges ds -> (i < M)%nat ->
  others_error (star_rounds M t (symmetric M ds)) n i
  = (INR M - 1) / INR M * others_shortfall n (edges (INR M) t ds).
Proof.
  intros U Hi. unfold others_error, others_shortfall, shortfalls.
  assert (S := Forall2_others _ n _ _ (star_rounds_unit M M_at_least_2 t ds U)).
  unfold symmetric at 2 in S. rewrite others_map in S. revert S.
  generalize (others n (star_rounds M t (symmetric M ds))).
  generalize (others n (edges (INR M) t ds)).
  intros es Ks S. remember (map (sym M) es) as Ls eqn:E. revert es E.
  induction S as [|K L Ks Ls HK _ IH]; intros [|e es] E; cbn [map] in *; try discriminate.
  { simpl. ring. }
  injection E as -> E. rewrite !total_cons, (IH es E). rewrite HK by assumption.
  rewrite sym_right by exact M_at_least_2. rewrite one_minus_alpha by exact M_at_least_2. ring.
Qed.

(** I.6: the error probabilities shrink quadratically at every round. *)
Theorem quadratic_rate_of_errors ds t n i :
  unit_edges ds -> (n < length ds)%nat -> (i < M)%nat ->
  step_error (star_rounds M (S t) (symmetric M ds)) n i
  <= INR M / (INR M - 1)
     * (step_error (star_rounds M t (symmetric M ds)) n i
        * others_error (star_rounds M t (symmetric M ds)) n i).
Proof.
  intros U Hn Hi. assert (HM := INR_M M M_at_least_2).
  rewrite !step_error_rounds, others_error_rounds by assumption. simpl.
  assert (Ut := edges_unit (INR M) HM t ds U).
  assert (Q := quadratic_rate (INR M) HM (edges (INR M) t ds) n Ut).
  rewrite edges_length in Q. specialize (Q Hn).
  set (e' := 1 - nth n (edge_round (INR M) (edges (INR M) t ds)) 0) in *.
  set (e := 1 - nth n (edges (INR M) t ds) 0) in *.
  set (s := others_shortfall n (edges (INR M) t ds)) in *.
  replace (INR M / (INR M - 1) * ((INR M - 1) / INR M * e * ((INR M - 1) / INR M * s)))
    with ((INR M - 1) / INR M * (e * s)) by (field; lra).
  apply Rmult_le_compat_l; [|exact Q].
  apply Rmult_le_pos; [lra|]. left. apply Rinv_0_lt_compat. lra.
Qed.

(** I.6: in error probabilities the constant is 1/(M-1). *)
Theorem sharp_constant_of_errors ds n i :
  (2 <= length ds)%nat -> inner_edges ds -> (n < length ds)%nat -> (i < M)%nat ->
  Un_cv (fun t => step_error (star_rounds M (S t) (symmetric M ds)) n i
                  / (step_error (star_rounds M t (symmetric M ds)) n i
                     * others_error (star_rounds M t (symmetric M ds)) n i)) (1 / (INR M - 1)).
Proof.
  intros H2 H Hn Hi. assert (HM := INR_M M M_at_least_2). assert (U := inner_unit ds H).
  apply (limit_ext (fun t => 0 + INR M / (INR M - 1) *
     ((1 - nth n (edges (INR M) (S t) ds) 0)
      / ((1 - nth n (edges (INR M) t ds) 0) * others_shortfall n (edges (INR M) t ds))))).
  - intros t. rewrite !step_error_rounds, others_error_rounds by assumption.
    assert (It := edges_inner (INR M) HM t ds H2 H).
    assert (SP := others_shortfall_positive n (edges (INR M) t ds)).
    rewrite edges_length in SP. specialize (SP H2 Hn It).
    assert (Hd := nth_Forall _ _ 0 n It). rewrite edges_length in Hd. specialize (Hd Hn). simpl in Hd.
    field. repeat split; lra.
  - apply limit_affine with (l := 1 / INR M); [field; lra|]. now apply sharp_constant.
Qed.

End Chains.
