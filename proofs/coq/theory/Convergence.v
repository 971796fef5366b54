(** * I.4 The pre-trained criterion and I.5 Convergence

    On [0,1]^N: every edge, every kernel entry and the accuracy converge to
    perfection if and only if at most one edge is zero. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains Recursion Round Rules.
Import ListNotations.
Local Open Scope R_scope.

(** The criterion: no two different steps both have edge 0. *)
Definition at_most_one_zero (ds : list R) : Prop :=
  forall i j, (i < length ds)%nat -> (j < length ds)%nat ->
  nth i ds 0 = 0 -> nth j ds 0 = 0 -> i = j.

Lemma in_others {A} (x d : A) n l :
  In x (others n l) -> exists k, (k < length l)%nat /\ k <> n /\ nth k l d = x.
Proof.
  revert n. induction l as [|y l IH]; intros [|n]; simpl; try tauto.
  - intros H. destruct (In_nth l x d H) as [k [Hk E]]. exists (S k). repeat split; [lia|lia|exact E].
  - intros [->|H]; [exists O; repeat split; lia|].
    destruct (IH n H) as [k [Hk [Hne E]]]. exists (S k). repeat split; [lia|lia|exact E].
Qed.

Lemma nth_in_others {A} (d : A) n k l :
  (k < length l)%nat -> k <> n -> In (nth k l d) (others n l).
Proof.
  revert n k. induction l as [|y l IH]; intros [|n] [|k] Hk Hne; simpl in *; try lia.
  - apply nth_In. lia.
  - now left.
  - right. apply IH; lia.
Qed.

(** ** For the edges, M real *)

Section Edges.
Variable M : R.
Hypothesis M_at_least_2 : 2 <= M.

Lemma shortfalls_nonneg ds : unit_edges ds -> 0 <= shortfalls ds.
Proof.
  intros H. apply total_nonneg. unfold unit_edges in H. induction H; simpl; constructor; [lra|assumption].
Qed.

Lemma shortfall_le_total ds n :
  unit_edges ds -> (n < length ds)%nat -> 1 - nth n ds 0 <= shortfalls ds.
Proof.
  intros H Hn. rewrite <- (shortfalls_others n ds Hn).
  assert (0 <= others_shortfall n ds) by (apply shortfalls_nonneg; now apply others_Forall). lra.
Qed.

(** A product of numbers in [0,1] misses 1 by at most the sum of their shortfalls. *)
Lemma product_shortfall ds : unit_edges ds -> 1 - prod ds <= shortfalls ds.
Proof.
  intros H. assert (G := H). unfold unit_edges in H.
  induction H as [|d ds Hd Hds IH]; unfold shortfalls in *; simpl; [lra|].
  specialize (IH Hds). assert (P := prod_unit ds Hds).
  assert (d * (1 - prod ds) <= 1 * (1 - prod ds)) by (apply Rmult_le_compat_r; lra). lra.
Qed.

Lemma shortfalls_shrink q ds :
  (forall n, (n < length ds)%nat -> 1 - nth n (edge_round M ds) 0 <= q * (1 - nth n ds 0)) ->
  shortfalls (edge_round M ds) <= q * shortfalls ds.
Proof.
  intros H. unfold shortfalls.
  assert (E : q * total (map (fun d => 1 - d) ds) = total (map (fun d => q * (1 - d)) ds)).
  { clear H. induction ds; simpl; [ring|]. rewrite <- IHds. ring. }
  rewrite E. apply total_monotone; rewrite !map_length, edge_round_length; [reflexivity|].
  intros n Hn. rewrite (nth_map_in _ (edge_round M ds) n 0 0) by (now rewrite edge_round_length).
  rewrite (nth_map_in _ ds n 0 0 Hn). now apply H.
Qed.

Section PositiveStart.
Variable ds : list R.
Hypothesis positive : positive_edges ds.

Local Notation c := (prod ds).

(** The product of the others never falls below c = L(0). *)
Lemma rest_stays t n : (n < length ds)%nat -> c <= rest n (edges M t ds) <= 1.
Proof.
  intros Hn. assert (P := edges_positive M M_at_least_2 t ds positive).
  assert (R1 := rest_positive n _ P). split; [|lra].
  apply Rle_trans with (prod (edges M t ds)).
  - apply edges_product_no_fall; [exact M_at_least_2|now apply positive_unit].
  - rewrite <- (rest_product n (edges M t ds)) by (now rewrite edges_length).
    assert (Hd := nth_Forall _ _ 0 n P). rewrite edges_length in Hd. specialize (Hd Hn). simpl in Hd.
    rewrite <- (Rmult_1_l (rest n (edges M t ds))) at 2. apply Rmult_le_compat_r; lra.
Qed.

(** I.5, the rate: every shortfall shrinks by the factor 1 - L(0) in every round. *)
Theorem shortfall_step t n :
  (n < length ds)%nat ->
  0 <= 1 - nth n (edges M (S t) ds) 0 <= (1 - c) * (1 - nth n (edges M t ds) 0).
Proof.
  intros Hn. assert (P := edges_positive M M_at_least_2 t ds positive).
  assert (R1 := rest_stays t n Hn). simpl.
  rewrite edge_round_nth by (now rewrite edges_length).
  assert (Hd := nth_Forall _ _ 0 n P). rewrite edges_length in Hd. specialize (Hd Hn). simpl in Hd.
  assert (C := product_positive ds positive).
  assert (U := new_edge_unit M M_at_least_2 (nth n (edges M t ds) 0) (rest n (edges M t ds)) ltac:(lra) ltac:(lra)).
  assert (K := new_edge_contracts M M_at_least_2 (nth n (edges M t ds) 0) (rest n (edges M t ds)) ltac:(lra) ltac:(lra)).
  split; [lra|]. apply Rle_trans with (1 := K). rewrite Rmult_comm. apply Rmult_le_compat_r; lra.
Qed.

Theorem shortfall_rate t n :
  (n < length ds)%nat -> 1 - nth n (edges M t ds) 0 <= (1 - c) ^ t * (1 - nth n ds 0).
Proof.
  intros Hn. assert (C := product_positive ds positive).
  apply (geometric_bound (fun t => 1 - nth n (edges M t ds) 0) (1 - c)); [lra|].
  intros u. now apply shortfall_step.
Qed.

Theorem shortfalls_vanish_positive : Un_cv (fun t => shortfalls (edges M t ds)) 0.
Proof.
  assert (C := product_positive ds positive).
  apply (geometric_bound (fun t => shortfalls (edges M t ds)) (1 - c)); [lra|].
  intros t. split.
  - apply shortfalls_nonneg, positive_unit. now apply edges_positive.
  - simpl. apply shortfalls_shrink. intros n Hn. rewrite edges_length in Hn.
    apply (shortfall_step t n Hn).
Qed.
End PositiveStart.

(** One round makes every edge positive if at most one is zero. *)
Lemma edge_round_positive_of_one_zero ds :
  unit_edges ds -> at_most_one_zero ds -> positive_edges (edge_round M ds).
Proof.
  intros U Z. apply Forall_nth_intro with (d := 0). rewrite edge_round_length. intros n Hn.
  assert (Hd := nth_Forall _ ds 0 n U Hn). simpl in Hd. assert (R1 := rest_unit n ds U).
  rewrite edge_round_nth by exact Hn.
  assert (N := new_edge_unit M M_at_least_2 _ _ Hd R1).
  destruct (Req_EM_T (nth n ds 0) 0) as [E|E]; [|lra].
  assert (P : 0 < rest n ds).
  { apply prod_positive. rewrite Forall_forall. intros x Hx.
    destruct (in_others x 0 n ds Hx) as [k [Hk [Hne <-]]].
    assert (Hk' := nth_Forall _ ds 0 k U Hk). simpl in Hk'.
    destruct (Req_EM_T (nth k ds 0) 0) as [E'|E']; [|lra].
    exfalso. apply Hne. now apply Z. }
  rewrite E in *. unfold new_edge in *.
  replace ((0 + rest n ds + (M - 2) * 0 * rest n ds) / (1 + (M - 1) * 0 * rest n ds)) with (rest n ds) in *
    by (field; lra). lra.
Qed.

(** I.5: under the criterion the sum of all shortfalls tends to 0 ... *)
Theorem shortfalls_vanish ds :
  unit_edges ds -> at_most_one_zero ds -> Un_cv (fun t => shortfalls (edges M t ds)) 0.
Proof.
  intros U Z. apply limit_from_a_later_round with (u := 1%nat).
  apply (limit_ext (fun t => shortfalls (edges M t (edge_round M ds)))).
  - intros t. change (edge_round M ds) with (edges M 1 ds). now rewrite edges_shift.
  - apply shortfalls_vanish_positive. now apply edge_round_positive_of_one_zero.
Qed.

(** ... so every edge tends to 1 ... *)
Theorem edges_converge ds n :
  unit_edges ds -> at_most_one_zero ds -> (n < length ds)%nat ->
  Un_cv (fun t => nth n (edges M t ds) 0) 1.
Proof.
  intros U Z Hn. apply (squeeze_one (fun t => shortfalls (edges M t ds))); [now apply shortfalls_vanish|].
  intros t. assert (Ut := edges_unit M M_at_least_2 t ds U).
  assert (B := shortfall_le_total _ n Ut). rewrite edges_length in B. specialize (B Hn).
  assert (Hd := nth_Forall _ _ 0 n Ut). rewrite edges_length in Hd. specialize (Hd Hn). simpl in Hd.
  rewrite Rabs_right by lra. exact B.
Qed.

(** ... and so does their product. *)
Theorem product_converges ds :
  unit_edges ds -> at_most_one_zero ds -> Un_cv (fun t => prod (edges M t ds)) 1.
Proof.
  intros U Z. apply (squeeze_one (fun t => shortfalls (edges M t ds))); [now apply shortfalls_vanish|].
  intros t. assert (Ut := edges_unit M M_at_least_2 t ds U).
  assert (P := prod_unit _ Ut). rewrite Rabs_right by lra. now apply product_shortfall.
Qed.

Lemma zero_product ds i :
  (i < length ds)%nat -> nth i ds 0 = 0 -> prod ds = 0.
Proof. intros Hi E. apply prod_zero. rewrite <- E. now apply nth_In. Qed.

(** I.4: with two zero edges a round changes nothing. *)
Theorem two_zeros_fixed ds i j t :
  (i < length ds)%nat -> (j < length ds)%nat -> i <> j -> nth i ds 0 = 0 -> nth j ds 0 = 0 ->
  edges M t ds = ds.
Proof.
  intros Hi Hj Hne Ei Ej. induction t as [|t IH]; simpl; [reflexivity|]. rewrite IH. clear IH t.
  apply nth_ext with (d := 0) (d' := 0); [apply edge_round_length|].
  rewrite edge_round_length. intros n Hn. rewrite edge_round_nth by exact Hn.
  assert (E : rest n ds = 0).
  { apply prod_zero. destruct (Nat.eq_dec i n) as [->|Hin].
    - rewrite <- Ej. apply nth_in_others; congruence.
    - rewrite <- Ei. now apply nth_in_others. }
  rewrite E. unfold new_edge. field; lra.
Qed.

(** I.4 for the edges: they all tend to 1 iff at most one of them is 0. *)
Theorem edge_criterion ds :
  unit_edges ds ->
  (at_most_one_zero ds <->
   forall n, (n < length ds)%nat -> Un_cv (fun t => nth n (edges M t ds) 0) 1).
Proof.
  intros U. split; [intros Z n Hn; now apply edges_converge|].
  intros H i j Hi Hj Ei Ej. destruct (Nat.eq_dec i j) as [E|Hne]; [exact E|exfalso].
  assert (L := H i Hi).
  assert (L0 : Un_cv (fun t => nth i (edges M t ds) 0) 0).
  { apply (limit_ext (fun _ => 0)); [|apply limit_const].
    intros t. now rewrite (two_zeros_fixed ds i j t). }
  assert (E := UL_sequence _ _ _ L L0). lra.
Qed.
End Edges.

(** ** For chains of kernels *)

Section Chains.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.

Lemma limit_affine a b (x : nat -> R) l y :
  y = a + b * l -> Un_cv x l -> Un_cv (fun t => a + b * x t) y.
Proof.
  intros -> H. apply (CV_plus (fun _ => a) (fun t => b * x t)); [apply limit_const|].
  apply (CV_mult (fun _ => b) x); [apply limit_const|exact H].
Qed.

(** I.5, contribution (3): under the criterion every entry of every kernel
    converges to the right step: 1 on the diagonal, 0 elsewhere. *)
Theorem convergence_of_kernels ds n i j :
  unit_edges ds -> at_most_one_zero ds -> (n < length ds)%nat -> (i < M)%nat -> (j < M)%nat ->
  Un_cv (fun t => nth n (star_rounds M t (symmetric M ds)) kd i j) (kd i j).
Proof.
  intros U Z Hn Hi Hj. assert (HM := INR_M M M_at_least_2).
  apply (limit_ext (fun t => / INR M + (kd i j - / INR M) * nth n (edges (INR M) t ds) 0)).
  - intros t. rewrite entry_rounds by assumption. unfold sym. field; lra.
  - apply limit_affine with (l := 1); [ring|]. now apply edges_converge.
Qed.

(** I.5: ... and the accuracy converges to 1. *)
Theorem convergence_of_accuracy ds :
  unit_edges ds -> at_most_one_zero ds ->
  Un_cv (fun t => J M (star_rounds M t (symmetric M ds))) 1.
Proof.
  intros U Z. assert (HM := INR_M M M_at_least_2).
  apply (limit_ext (fun t => / INR M + (INR M - 1) / INR M * prod (edges (INR M) t ds))).
  - intros t. rewrite J_rounds by assumption. unfold accuracy. field; lra.
  - apply limit_affine with (l := 1); [field; lra|]. now apply product_converges.
Qed.

(** I.5, exactly one zero edge: one round replaces it by the product of the others and leaves the others as they are. *)
Theorem one_zero_one_round ds n :
  unit_edges ds -> (n < length ds)%nat -> nth n ds 0 = 0 ->
  nth n (edge_round (INR M) ds) 0 = rest n ds /\
  (forall k, (k < length ds)%nat -> k <> n -> nth k (edge_round (INR M) ds) 0 = nth k ds 0).
Proof.
  intros U Hn E. split.
  - rewrite edge_round_nth by exact Hn. rewrite E. unfold new_edge. field; lra.
  - intros k Hk Hne. rewrite edge_round_nth by exact Hk.
    assert (R0 : rest k ds = 0).
    { apply prod_zero. rewrite <- E. apply nth_in_others; auto. }
    rewrite R0. unfold new_edge. field; lra.
Qed.

(** I.4: with two zero edges the chain never changes ... *)
Theorem two_zeros_stuck ds i j t :
  unit_edges ds -> (i < length ds)%nat -> (j < length ds)%nat -> i <> j ->
  nth i ds 0 = 0 -> nth j ds 0 = 0 ->
  same_chain M (star_rounds M t (symmetric M ds)) (symmetric M ds) /\
  J M (star_rounds M t (symmetric M ds)) = 1 / INR M.
Proof.
  intros U Hi Hj Hne Ei Ej.
  assert (E := two_zeros_fixed (INR M) ds i j t Hi Hj Hne Ei Ej). split.
  - rewrite <- E at 2. now apply star_rounds_unit.
  - rewrite J_rounds, E by assumption. rewrite (zero_product ds i Hi Ei).
    unfold accuracy. f_equal. ring.
Qed.

(** I.4, contribution (1): the pre-trained model improves to perfect reasoning iff at most one edge is zero. *)
Theorem pretrained_criterion ds :
  unit_edges ds ->
  (at_most_one_zero ds <->
   forall n i j, (n < length ds)%nat -> (i < M)%nat -> (j < M)%nat ->
   Un_cv (fun t => nth n (star_rounds M t (symmetric M ds)) kd i j) (kd i j)).
Proof.
  intros U. assert (HM := INR_M M M_at_least_2).
  split; [intros Z n i j; now apply convergence_of_kernels|].
  intros H. apply (edge_criterion (INR M) HM ds U). intros n Hn.
  assert (H0 := H n O O Hn ltac:(lia) ltac:(lia)). assert (H1 := H n O 1%nat Hn ltac:(lia) ltac:(lia)).
  rewrite kd_same in H0. rewrite kd_diff in H1 by lia.
  assert (H2 := CV_minus _ _ _ _ H0 H1). rewrite Rminus_0_r in H2.
  apply (limit_ext _ _ _ (fun t => eq_refl)) in H2.
  eapply limit_ext; [|exact H2]. intros t. simpl. rewrite !entry_rounds by (assumption || lia).
  now apply sym_edge.
Qed.

(** I.4 for the accuracy: J -> 1 iff at most one edge is zero. *)
Theorem accuracy_criterion ds :
  unit_edges ds ->
  (at_most_one_zero ds <-> Un_cv (fun t => J M (star_rounds M t (symmetric M ds))) 1).
Proof.
  intros U. assert (HM := INR_M M M_at_least_2).
  split; [intros Z; now apply convergence_of_accuracy|].
  intros H i j Hi Hj Ei Ej. destruct (Nat.eq_dec i j) as [E|Hne]; [exact E|exfalso].
  assert (L : Un_cv (fun t => J M (star_rounds M t (symmetric M ds))) (1 / INR M)).
  { apply (limit_ext (fun _ => 1 / INR M)); [|apply limit_const].
    intros t. symmetry. now apply (two_zeros_stuck ds i j t). }
  assert (E := UL_sequence _ _ _ H L).
  assert (E2 : 1 * INR M = 1 / INR M * INR M) by now rewrite <- E.
  unfold Rdiv in E2. rewrite Rmult_assoc, Rinv_l in E2 by lra. lra.
Qed.

End Chains.
