(** * I.7 Robustness to wrong steps

    The share F of kept chains in which every step is right never falls and
    tends to 1; the expected number of wrong steps in kept chains never grows. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains Recursion Round Rules Convergence.
Import ListNotations.
Local Open Scope R_scope.

(** ** For the edges, M real *)

Section Edges.
Variable M : R.
Hypothesis M_at_least_2 : 2 <= M.

(** The probability that all steps are right, and F, as functions of the edges. *)
Definition all_right (ds : list R) : R := prod (map (accuracy M) ds).
Definition share (ds : list R) : R := all_right ds / accuracy M (prod ds).

(** x = 1/od, the odds of one wrong state against the right one. *)
Definition inverse_odds (d : R) : R := (1 - d) / (1 + (M - 1) * d).
Definition weight_sum (xs : list R) : R :=
  prod (map (fun x => 1 + (M - 1) * x) xs) + (M - 1) * prod (map (fun x => 1 - x) xs).

Lemma accuracy_range d : 0 <= d <= 1 -> 0 < accuracy M d <= 1.
Proof.
  intros H. unfold accuracy. assert (0 <= (M - 1) * d) by (apply Rmult_le_pos; lra).
  assert ((M - 1) * d <= (M - 1) * 1) by (apply Rmult_le_compat_l; lra). split.
  - apply Rdiv_lt_0_compat; lra.
  - apply Rmult_le_reg_r with M; [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.

Lemma inverse_odds_range d : 0 <= d <= 1 -> 0 <= inverse_odds d <= 1.
Proof.
  intros H. unfold inverse_odds. assert (0 <= (M - 1) * d) by (apply Rmult_le_pos; lra). split.
  - apply Rmult_le_pos; [lra|]. left. apply Rinv_0_lt_compat. lra.
  - apply Rmult_le_reg_r with (1 + (M - 1) * d); [lra|].
    unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.

Lemma inverse_odds_falls d e : 0 <= d -> d <= e -> inverse_odds e <= inverse_odds d.
Proof.
  intros Hd He. unfold inverse_odds. assert (0 <= (M - 1) * d) by (apply Rmult_le_pos; lra).
  assert ((M - 1) * d <= (M - 1) * e) by (apply Rmult_le_compat_l; lra).
  refine (proj1 (proj1 (inequality _ _ _ _ _ _)) _); [lra|lra|].
  assert (0 <= (e - d) * M) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma all_right_positive ds : unit_edges ds -> 0 < all_right ds.
Proof.
  intros H. apply prod_positive. unfold unit_edges in H.
  induction H as [|d ds Hd _ IH]; simpl; constructor; [now apply accuracy_range|exact IH].
Qed.

Lemma more_all_right ds :
  unit_edges ds -> prod (map (fun x => 1 + (M - 1) * x) (map inverse_odds ds)) * all_right ds = 1.
Proof.
  intros H. unfold unit_edges in H. unfold all_right.
  induction H as [|d ds Hd _ IH]; simpl; [ring|].
  assert (0 <= (M - 1) * d) by (apply Rmult_le_pos; lra).
  assert (E : (1 + (M - 1) * inverse_odds d) * accuracy M d = 1).
  { unfold inverse_odds, accuracy. field. split; lra. }
  transitivity ((1 + (M - 1) * inverse_odds d) * accuracy M d
    * (prod (map (fun x => 1 + (M - 1) * x) (map inverse_odds ds)) * prod (map (accuracy M) ds))); [ring|].
  rewrite E, IH. ring.
Qed.

Lemma less_all_right ds :
  unit_edges ds -> prod (map (fun x => 1 - x) (map inverse_odds ds)) * all_right ds = prod ds.
Proof.
  intros H. unfold unit_edges in H. unfold all_right.
  induction H as [|d ds Hd _ IH]; simpl; [ring|].
  assert (0 <= (M - 1) * d) by (apply Rmult_le_pos; lra).
  assert (E : (1 - inverse_odds d) * accuracy M d = d).
  { unfold inverse_odds, accuracy. field. split; lra. }
  transitivity ((1 - inverse_odds d) * accuracy M d
    * (prod (map (fun x => 1 - x) (map inverse_odds ds)) * prod (map (accuracy M) ds))); [ring|].
  rewrite E, IH. ring.
Qed.

(** I.7, the closed form: 1/F = (prod(1 + (M-1) x_n) + (M-1) prod(1 - x_n))/M. *)
Theorem share_closed_form ds :
  unit_edges ds -> 1 / share ds = weight_sum (map inverse_odds ds) / M.
Proof.
  intros H. assert (P := all_right_positive ds H).
  assert (A := accuracy_range (prod ds) (prod_unit ds H)).
  assert (U := more_all_right ds H). assert (V := less_all_right ds H).
  unfold share, weight_sum. unfold accuracy in *.
  set (u := prod (map (fun x => 1 + (M - 1) * x) (map inverse_odds ds))) in *.
  set (v := prod (map (fun x => 1 - x) (map inverse_odds ds))) in *.
  set (p := all_right ds) in *. rewrite <- V in *.
  assert (D : 1 + (M - 1) * (v * p) <> 0).
  { intros E. rewrite E in A. unfold Rdiv in A. lra. }
  replace (u + (M - 1) * v) with ((u * p + (M - 1) * (v * p)) / p) by (field; lra).
  rewrite U. field. repeat split; lra.
Qed.

(** The closed form is nondecreasing in every x: prod(1 + (M-1) x) >= 1 >= prod(1 - x). *)
Lemma weight_sum_monotone xs ys :
  Forall2 (fun x y => 0 <= y <= x /\ x <= 1) xs ys -> weight_sum ys <= weight_sum xs.
Proof.
  intros H. unfold weight_sum.
  cut (0 <= prod (map (fun x => 1 - x) xs) <= prod (map (fun x => 1 - x) ys) /\
       prod (map (fun x => 1 - x) ys) <= 1 <= prod (map (fun x => 1 + (M - 1) * x) ys) /\
       (M - 1) * (prod (map (fun x => 1 - x) ys) - prod (map (fun x => 1 - x) xs))
       <= prod (map (fun x => 1 + (M - 1) * x) xs) - prod (map (fun x => 1 + (M - 1) * x) ys)); [lra|].
  induction H as [|x y xs ys [Hy Hx] _ IH]; simpl; [lra|].
  set (v := prod (map (fun x => 1 - x) xs)) in *. set (v' := prod (map (fun x => 1 - x) ys)) in *.
  set (u := prod (map (fun x => 1 + (M - 1) * x) xs)) in *.
  set (u' := prod (map (fun x => 1 + (M - 1) * x) ys)) in *.
  destruct IH as [[V0 V1] [[V2 U1] G]]. set (m := M - 1) in *. assert (Hm : 1 <= m) by (unfold m; lra).
  assert (0 <= m * y) by (apply Rmult_le_pos; lra).
  assert (0 <= m * x) by (apply Rmult_le_pos; lra).
  repeat split.
  - apply Rmult_le_pos; lra.
  - apply Rmult_le_compat; lra.
  - replace 1 with (1 * 1) by ring. apply Rmult_le_compat; lra.
  - replace 1 with (1 * 1) by ring. apply Rmult_le_compat; lra.
  - assert (A : 0 <= (1 + m * x) * ((u - u') - m * (v' - v))) by (apply Rmult_le_pos; lra).
    assert (B : 0 <= m * ((x - y) * (u' - v'))).
    { apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; lra. }
    assert (C : 0 <= m * (v' - v) * (m * x + x)).
    { apply Rmult_le_pos; [apply Rmult_le_pos|]; lra. }
    lra.
Qed.

Lemma share_positive ds : unit_edges ds -> 0 < share ds.
Proof.
  intros H. apply Rdiv_lt_0_compat; [now apply all_right_positive|].
  apply accuracy_range. now apply prod_unit.
Qed.

Lemma share_by_weights ds : unit_edges ds -> share ds = M / weight_sum (map inverse_odds ds).
Proof.
  intros H. assert (P := share_positive ds H). assert (E := share_closed_form ds H).
  assert (W : weight_sum (map inverse_odds ds) = M / share ds).
  { replace (weight_sum (map inverse_odds ds)) with (weight_sum (map inverse_odds ds) / M * M) by (field; lra).
    rewrite <- E. field. lra. }
  rewrite W. field. split; lra.
Qed.

(** I.7: F never falls on [0,1]^N. *)
Theorem share_no_fall ds : unit_edges ds -> share ds <= share (edge_round M ds).
Proof.
  intros H. assert (H' := edge_round_unit M M_at_least_2 ds H).
  assert (P := share_positive ds H). assert (P' := share_positive _ H').
  assert (E := share_closed_form ds H). assert (E' := share_closed_form _ H').
  assert (W : weight_sum (map inverse_odds (edge_round M ds)) <= weight_sum (map inverse_odds ds)).
  { apply weight_sum_monotone. unfold edge_round.
    assert (G : forall l N, length l = N ->
      (forall n, (n < N)%nat -> 0 <= nth n l 0 <= new_edge M (nth n ds 0) (rest n ds) /\
                                new_edge M (nth n ds 0) (rest n ds) <= 1) ->
      Forall2 (fun x y => 0 <= y <= x /\ x <= 1) (map inverse_odds l)
        (map inverse_odds (map (fun n => new_edge M (nth n ds 0) (rest n ds)) (seq 0 N)))).
    { intros l. induction l as [|d l IH] using rev_ind; intros N HN Hl.
      - simpl in HN. subst. constructor.
      - rewrite app_length in HN. simpl in HN. subst N. rewrite Nat.add_1_r, seq_S, !map_app.
        apply Forall2_app.
        + apply IH; [reflexivity|]. intros n Hn. specialize (Hl n ltac:(lia)).
          rewrite app_nth1 in Hl by exact Hn. exact Hl.
        + simpl. constructor; [|constructor]. specialize (Hl (length l) ltac:(lia)).
          rewrite app_nth2, Nat.sub_diag in Hl by lia. simpl in Hl.
          repeat split.
          * apply inverse_odds_range. lra.
          * apply inverse_odds_falls; lra.
          * apply inverse_odds_range. lra. }
    apply G; [reflexivity|]. intros n Hn.
    assert (Hd := nth_Forall _ ds 0 n H Hn). simpl in Hd.
    assert (U := new_edge_unit M M_at_least_2 _ _ Hd (rest_unit n ds H)). lra. }
  assert (Q : 1 / share (edge_round M ds) <= 1 / share ds).
  { rewrite E, E'. apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; lra|exact W]. }
  apply (inequality 1 _ 1 _ P' P) in Q. lra.
Qed.

Lemma weight_sum_zeros n : weight_sum (repeat 0 n) = M.
Proof.
  unfold weight_sum. induction n as [|n IH]; simpl; [ring|]. rewrite <- IH at 3. ring.
Qed.

Lemma above_zeros xs :
  Forall (fun x => 0 <= x <= 1) xs ->
  Forall2 (fun x y => 0 <= y <= x /\ x <= 1) xs (repeat 0 (length xs)).
Proof. induction 1; simpl; constructor; [lra|assumption]. Qed.

Lemma weight_sum_at_least xs : Forall (fun x => 0 <= x <= 1) xs -> M <= weight_sum xs.
Proof.
  intros H. rewrite <- (weight_sum_zeros (length xs)). apply weight_sum_monotone. now apply above_zeros.
Qed.

Lemma inverse_odds_all_range ds :
  unit_edges ds -> Forall (fun x => 0 <= x <= 1) (map inverse_odds ds).
Proof.
  intros H. unfold unit_edges in H. induction H; simpl; constructor; [now apply inverse_odds_range|assumption].
Qed.

Lemma share_at_most_one ds : unit_edges ds -> share ds <= 1.
Proof.
  intros H. rewrite share_by_weights by exact H.
  assert (W := weight_sum_at_least _ (inverse_odds_all_range ds H)).
  apply Rmult_le_reg_r with (weight_sum (map inverse_odds ds)); [lra|].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.

(** 1 - F is at most the sum of the shortfalls. *)
Lemma share_shortfall ds : unit_edges ds -> 1 - share ds <= shortfalls ds.
Proof.
  intros H. assert (P := all_right_positive ds H).
  assert (A := accuracy_range (prod ds) (prod_unit ds H)).
  assert (Q : all_right ds <= share ds).
  { unfold share. rewrite <- (Rmult_1_r (all_right ds)) at 1. apply Rmult_le_compat_l; [lra|].
    rewrite <- Rinv_1 at 1. apply Rinv_le_contravar; lra. }
  assert (U : unit_edges (map (accuracy M) ds)).
  { unfold unit_edges in *. clear -H M_at_least_2.
    induction H as [|d ds Hd _ IH]; simpl; constructor; [|exact IH].
    assert (B := accuracy_range d Hd). lra. }
  assert (S1 := product_shortfall _ U). fold (all_right ds) in S1.
  assert (S2 : shortfalls (map (accuracy M) ds) <= shortfalls ds).
  { unfold shortfalls. apply total_monotone; rewrite !map_length; [reflexivity|]. intros n Hn.
    rewrite (nth_map_in _ (map (accuracy M) ds) n 0 0) by (now rewrite map_length).
    rewrite !(nth_map_in _ ds n 0 0) by exact Hn.
    assert (Hd := nth_Forall _ ds 0 n H Hn). simpl in Hd.
    rewrite one_minus_accuracy by exact M_at_least_2.
    rewrite <- (Rmult_1_l (1 - nth n ds 0)) at 2. apply Rmult_le_compat_r; [lra|].
    apply Rmult_le_reg_r with M; [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
  lra.
Qed.

(** I.7a: F tends to 1 when at most one edge is zero. *)
Theorem share_converges ds :
  unit_edges ds -> at_most_one_zero ds -> Un_cv (fun t => share (edges M t ds)) 1.
Proof.
  intros U Z. apply (squeeze_one (fun t => shortfalls (edges M t ds))); [now apply shortfalls_vanish|].
  intros t. assert (Ut := edges_unit M M_at_least_2 t ds U).
  assert (B := share_at_most_one _ Ut). rewrite Rabs_right by lra. now apply share_shortfall.
Qed.

(** I.7b: with N >= 2 edges strictly between 0 and 1 some kept chains have wrong
    steps.  (One imperfect step alone cannot be cancelled: then F = 1.) *)
Theorem share_below_one ds : (2 <= length ds)%nat -> inner_edges ds -> share ds < 1.
Proof.
  intros H2 H. assert (U := inner_unit ds H). rewrite share_by_weights by exact U.
  assert (W : M < weight_sum (map inverse_odds ds)).
  { destruct H as [|d ds Hd H]; [simpl in H2; lia|]. destruct H as [|e ds He H]; [simpl in H2; lia|].
    apply Rlt_le_trans with (weight_sum (inverse_odds d :: inverse_odds e :: repeat 0 (length ds))).
    - assert (Z := weight_sum_zeros (length ds)). unfold weight_sum in *. simpl.
      assert (A : prod (map (fun x => 1 + (M - 1) * x) (repeat 0 (length ds))) = 1).
      { clear. induction ds; simpl; [reflexivity|]. rewrite IHds. ring. }
      assert (B : prod (map (fun x => 1 - x) (repeat 0 (length ds))) = 1).
      { clear. induction ds; simpl; [reflexivity|]. rewrite IHds. ring. }
      rewrite A, B.
      assert (0 < inverse_odds d).
      { apply Rdiv_lt_0_compat; [lra|]. assert (0 < (M - 1) * d) by (apply Rmult_lt_0_compat; lra). lra. }
      assert (0 < inverse_odds e).
      { apply Rdiv_lt_0_compat; [lra|]. assert (0 < (M - 1) * e) by (apply Rmult_lt_0_compat; lra). lra. }
      assert (0 < (M - 1) * M * (inverse_odds d * inverse_odds e)).
      { apply Rmult_lt_0_compat; apply Rmult_lt_0_compat; lra. }
      lra.
    - apply weight_sum_monotone. assert (R1 := inverse_odds_all_range _ U). simpl in R1.
      inversion R1 as [|? ? X1 R2]; subst. inversion R2 as [|? ? X2 R3]; subst.
      constructor; [lra|]. constructor; [lra|]. rewrite <- (map_length inverse_odds ds). now apply above_zeros. }
  apply Rmult_lt_reg_r with (weight_sum (map inverse_odds ds)); [lra|].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.

End Edges.

(** ** For chains of kernels *)

Section Chains.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.

(** The number of wrong steps of the chain (s, w). *)
Definition wrong_steps (s : nat) (w : list nat) : R :=
  sum_to (length w) (fun n => 1 - kd (nth n (s :: w) O) (nth n w O)).

(** The expected number of wrong steps in kept chains. *)
Definition expected_wrong_steps (Ks : list kernel) : R :=
  over_chains M (length Ks)
    (fun s w => probability M Ks s w * right_answer s w * wrong_steps s w) / J M Ks.

(** F of a symmetric chain in closed form. *)
Theorem F_symmetric ds : F M (symmetric M ds) = share (INR M) ds.
Proof.
  unfold F, share. rewrite J_symmetric by exact M_at_least_2. f_equal.
  transitivity (over_chains M (length (symmetric M ds))
    (fun s w => probability M (symmetric M ds) s w * (right_answer s w * all_steps_right s w))).
  { unfold over_chains. apply sum_ext; intros. apply sum_over_ext; intros. ring. }
  rewrite over_chains_mean.
  rewrite (sum_ext M _ (fun _ => all_right (INR M) ds)).
  - rewrite sum_const. assert (H := INR_M M M_at_least_2). field. lra.
  - intros s Hs. rewrite mean_all_right by exact Hs. unfold all_right, symmetric.
    rewrite map_map. f_equal. apply map_ext. intros d. now apply sym_right.
Qed.

Lemma F_rounds t ds :
  unit_edges ds ->
  F M (star_rounds M t (symmetric M ds)) = share (INR M) (edges (INR M) t ds).
Proof.
  intros U. rewrite (same_F M _ _ (star_rounds_unit M M_at_least_2 t ds U)). apply F_symmetric.
Qed.

(** I.7, contribution (4): the share of kept chains with every step right never falls ... *)
Theorem robustness ds t :
  unit_edges ds ->
  F M (star_rounds M t (symmetric M ds)) <= F M (star_rounds M (S t) (symmetric M ds)).
Proof.
  intros U. assert (HM := INR_M M M_at_least_2). rewrite !F_rounds by exact U. simpl.
  apply share_no_fall; [exact HM|now apply edges_unit].
Qed.

(** I.7a: ... and tends to 1 when at most one edge is zero. *)
Theorem share_of_right_chains_converges ds :
  unit_edges ds -> at_most_one_zero ds ->
  Un_cv (fun t => F M (star_rounds M t (symmetric M ds))) 1.
Proof.
  intros U Z. assert (HM := INR_M M M_at_least_2).
  apply (limit_ext (fun t => share (INR M) (edges (INR M) t ds))).
  - intros t. now rewrite F_rounds.
  - now apply share_converges.
Qed.

(** I.7b: from N >= 2 edges strictly between 0 and 1, kept chains with wrong steps remain at every round. *)
Theorem wrong_steps_persist ds t :
  (2 <= length ds)%nat -> inner_edges ds -> F M (star_rounds M t (symmetric M ds)) < 1.
Proof.
  intros H2 H. assert (HM := INR_M M M_at_least_2).
  rewrite F_rounds by (now apply inner_unit).
  apply share_below_one; [exact HM|now rewrite edges_length|now apply edges_inner].
Qed.

(** The chance that step n is right in a kept chain is the refitted diagonal entry. *)
Lemma kept_right ds n :
  1 + (INR M - 1) * prod ds <> 0 -> (n < length ds)%nat ->
  sum_to M (fun i => kept_weight M (symmetric M ds) n i i)
  = accuracy (INR M) (nth n (edge_round (INR M) ds) 0) * J M (symmetric M ds).
Proof.
  intros HD Hn. assert (HM := INR_M M M_at_least_2).
  rewrite (sum_ext M _ (fun _ => / INR M * (alpha M (nth n ds 0) * alpha M (rest n ds)))).
  2:{ intros i Hi. rewrite kept_weight_symmetric by assumption. now rewrite !sym_right. }
  rewrite sum_const, J_symmetric, edge_round_nth by assumption.
  assert (HP := rest_product n ds Hn).
  set (d := nth n ds 0) in *. set (r := rest n ds) in *. rewrite <- HP in *.
  unfold alpha, accuracy, new_edge. field.
  repeat split; try lra; intros E; apply HD; rewrite <- E; ring.
Qed.

(** I.7: the expected number of wrong steps in the chains kept at a round is the
    sum of the error probabilities of the steps one round later. *)
Theorem expected_wrong_steps_symmetric ds :
  1 + (INR M - 1) * prod ds <> 0 ->
  expected_wrong_steps (symmetric M ds)
  = total (map (fun d => 1 - alpha M d) (edge_round (INR M) ds)).
Proof.
  intros HD. assert (HM := INR_M M M_at_least_2).
  set (Ks := symmetric M ds). set (N := length ds).
  assert (HN : length Ks = N) by apply symmetric_length.
  assert (HJ : J M Ks <> 0).
  { unfold Ks. rewrite J_symmetric by exact M_at_least_2. unfold accuracy, Rdiv.
    apply Rmult_integral_contrapositive_currified; [exact HD|]. apply Rinv_neq_0_compat. lra. }
  assert (E : over_chains M (length Ks)
      (fun s w => probability M Ks s w * right_answer s w * wrong_steps s w)
    = sum_to N (fun n => J M Ks - sum_to M (fun i => kept_weight M Ks n i i))).
  { transitivity (sum_to N (fun n => over_chains M (length Ks) (fun s w =>
        probability M Ks s w * right_answer s w
        - sum_to M (fun i => probability M Ks s w * right_answer s w * transition n i i s w)))).
    - unfold over_chains. rewrite sum_swap. apply sum_ext. intros s Hs.
      rewrite <- sum_over_sum. apply sum_over_ext. intros w Hw. apply in_words in Hw. destruct Hw as [Hl Hw].
      unfold wrong_steps. rewrite Hl, HN, <- sum_scal. apply sum_ext. intros n Hn.
      rewrite sum_scal. unfold transition.
      assert (B : (nth n w O < M)%nat) by (apply (nth_Forall _ w O n Hw); lia).
      rewrite (sum_ext M _ (fun i => kd (nth n w O) i * kd (nth n (s :: w) O) i)) by (intros; ring).
      rewrite sum_kd_l by exact B. ring.
    - apply sum_ext. intros n Hn. unfold J, kept_weight, over_chains.
      rewrite sum_swap. rewrite <- (Rmult_1_l (sum_to M (fun i => sum_to M _))) .
      replace (1 * sum_to M (fun i => sum_to M (fun j => sum_over (words M (length Ks))
           (fun w => probability M Ks i w * right_answer i w * transition n j j i w))))
        with (sum_to M (fun s => sum_to M (fun i => sum_over (words M (length Ks))
           (fun w => probability M Ks s w * right_answer s w * transition n i i s w)))) by ring.
      assert (Sub : forall f g, sum_to M f - sum_to M g = sum_to M (fun s => f s - g s)).
      { intros f g. replace (sum_to M f - sum_to M g) with (sum_to M f + (-1) * sum_to M g) by ring.
        rewrite <- sum_scal, <- sum_plus. apply sum_ext; intros; ring. }
      rewrite Sub. apply sum_ext. intros s Hs. rewrite <- sum_over_sum.
      set (a := fun w => probability M Ks s w * right_answer s w).
      set (b := fun w => sum_to M (fun i => probability M Ks s w * right_answer s w * transition n i i s w)).
      change (sum_over (words M (length Ks)) (fun w => a w - b w)
              = sum_over (words M (length Ks)) a - sum_over (words M (length Ks)) b).
      induction (words M (length Ks)) as [|w l IH]; simpl; [ring|]. rewrite IH. ring. }
  unfold expected_wrong_steps. rewrite E.
  rewrite (sum_ext N _ (fun n => (1 - alpha M (nth n (edge_round (INR M) ds) 0)) * J M Ks)).
  - rewrite sum_scal_r. unfold Rdiv. rewrite Rmult_assoc, Rinv_r, Rmult_1_r by exact HJ.
    assert (G : forall l, sum_to (length l) (fun n => 1 - alpha M (nth n l 0)) = total (map (fun d => 1 - alpha M d) l)).
    { intros l. induction l as [|d l IH] using rev_ind; [reflexivity|].
      rewrite app_length, Nat.add_1_r, map_app. simpl sum_to.
      rewrite app_nth2, Nat.sub_diag by lia. simpl nth.
      rewrite (sum_ext _ _ (fun n => 1 - alpha M (nth n l 0))).
      - rewrite IH. unfold total. rewrite fold_right_app. simpl.
        generalize (map (fun d0 => 1 - alpha M d0) l). intros xs. induction xs; simpl; lra.
      - intros n Hn. now rewrite app_nth1. }
    rewrite <- G. now rewrite edge_round_length.
  - intros n Hn. unfold Ks. rewrite kept_right by assumption. change (accuracy (INR M)) with (alpha M). ring.
Qed.

Lemma same_expected_wrong_steps Ks Ls :
  same_chain M Ks Ls -> expected_wrong_steps Ks = expected_wrong_steps Ls.
Proof.
  intros H. unfold expected_wrong_steps. rewrite (same_J M _ _ H). f_equal.
  assert (E := same_over_chains M _ _ (fun s w => right_answer s w * wrong_steps s w) H).
  unfold over_chains in *.
  etransitivity; [|etransitivity; [exact E|]]; apply sum_ext; intros; apply sum_over_ext; intros; ring.
Qed.

(** I.7: on [0,1]^N the expected number of wrong steps in kept chains never grows. *)
Theorem expected_wrong_steps_no_growth ds t :
  unit_edges ds ->
  expected_wrong_steps (star_rounds M (S t) (symmetric M ds))
  <= expected_wrong_steps (star_rounds M t (symmetric M ds)).
Proof.
  intros U. assert (HM := INR_M M M_at_least_2).
  rewrite !(same_expected_wrong_steps _ _ (star_rounds_unit M M_at_least_2 _ ds U)).
  assert (Ut := edges_unit (INR M) HM t ds U). simpl. revert Ut. generalize (edges (INR M) t ds).
  clear ds U. intros ds U. assert (U' := edge_round_unit (INR M) HM ds U).
  rewrite !expected_wrong_steps_symmetric by (apply Rgt_not_eq; now apply product_defined).
  apply total_monotone; rewrite !map_length, !edge_round_length; [reflexivity|].
  intros n Hn.
  rewrite !(nth_map_in _ _ n 0 0) by (rewrite !edge_round_length; exact Hn).
  assert (A := edge_round_no_fall (INR M) HM _ n U'). rewrite edge_round_length in A. specialize (A Hn).
  change (alpha M) with (accuracy (INR M)).
  assert (B := accuracy_le (INR M) HM _ _ (proj2 A)). lra.
Qed.

End Chains.
