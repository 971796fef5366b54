(** * I.2 Accuracy and I.3 Policy improvement *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains Recursion Round.
Import ListNotations.
Local Open Scope R_scope.

(** ** For the edges, M real *)

Section Edges.
Variable M : R.
Hypothesis M_at_least_2 : 2 <= M.

(** I.3: if 0 < delta_k < 1 for all k and N >= 2, then delta_n < delta_n' < 1 for every n ... *)
Theorem edge_improvement ds n :
  (2 <= length ds)%nat -> inner_edges ds -> (n < length ds)%nat ->
  nth n ds 0 < nth n (edge_round M ds) 0 < 1.
Proof.
  intros H2 H Hn. rewrite edge_round_nth by exact Hn.
  apply new_edge_inner; [exact M_at_least_2| |now apply rest_inner].
  exact (nth_Forall _ ds 0 n H Hn).
Qed.

(** ... and the product of the edges grows. *)
Theorem product_improvement ds :
  (2 <= length ds)%nat -> inner_edges ds -> prod ds < prod (edge_round M ds).
Proof.
  intros H2 H. apply prod_increasing.
  - now rewrite edge_round_length.
  - intros E. rewrite E in H2. simpl in H2. lia.
  - intros n Hn. assert (I := edge_improvement ds n H2 H Hn).
    assert (Hd := nth_Forall _ ds 0 n H Hn). simpl in Hd. lra.
Qed.

(** I.3w: on [0,1]^N the same with <=. *)
Theorem edge_improvement_weak ds n :
  unit_edges ds -> (n < length ds)%nat -> nth n ds 0 <= nth n (edge_round M ds) 0 <= 1.
Proof.
  intros H Hn. rewrite edge_round_nth by exact Hn.
  apply new_edge_unit; [exact M_at_least_2| |now apply rest_unit].
  exact (nth_Forall _ ds 0 n H Hn).
Qed.
End Edges.

(** ** For chains of kernels *)

Section Chains.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.

(** I.2: J = (1 + (M-1) L)/M for edges of any sign. *)
Theorem accuracy_of_chain ds : J M (symmetric M ds) = (1 + (INR M - 1) * prod ds) / INR M.
Proof. now apply J_symmetric. Qed.

(** I.2: J increases with L. *)
Theorem accuracy_increasing ds es :
  prod ds < prod es -> J M (symmetric M ds) < J M (symmetric M es).
Proof.
  intros H. rewrite !J_symmetric by exact M_at_least_2.
  apply accuracy_lt; [now apply INR_M|exact H].
Qed.

(** I.2: with an edge 0 the answer is a guess, with all edges 1 it is right; in between J is in [1/M, 1]. *)
Theorem accuracy_of_guess ds : In 0 ds -> J M (symmetric M ds) = 1 / INR M.
Proof.
  intros H. rewrite accuracy_of_chain, (prod_zero _ H). f_equal. ring.
Qed.

Theorem accuracy_of_perfect N : J M (symmetric M (repeat 1 N)) = 1.
Proof.
  rewrite accuracy_of_chain, prod_repeat, pow1. assert (H := INR_M M M_at_least_2). field. lra.
Qed.

Theorem accuracy_bounds ds :
  unit_edges ds -> 1 / INR M <= J M (symmetric M ds) <= 1.
Proof.
  intros H. rewrite J_symmetric by exact M_at_least_2.
  assert (B := alpha_bounds M M_at_least_2 (prod ds) (prod_unit ds H)).
  unfold alpha in B. unfold accuracy. lra.
Qed.

(** I.3, contribution (2): a round raises the accuracy of every chain of N >= 2
    symmetric steps that are neither perfect nor mere guesses. *)
Theorem policy_improvement ds :
  (2 <= length ds)%nat -> inner_edges ds ->
  J M (symmetric M ds) < J M (star_round M (symmetric M ds)).
Proof.
  intros H2 H. change (star_round M (symmetric M ds)) with (star_rounds M 1 (symmetric M ds)).
  rewrite J_rounds by (try exact M_at_least_2; now apply inner_unit).
  rewrite J_symmetric by exact M_at_least_2.
  apply accuracy_lt; [now apply INR_M|]. simpl.
  apply product_improvement; auto. now apply INR_M.
Qed.

(** I.3: ... and every diagonal entry of every step, at every round. *)
Theorem step_improvement t ds n i :
  (2 <= length ds)%nat -> inner_edges ds -> (n < length ds)%nat -> (i < M)%nat ->
  nth n (star_rounds M t (symmetric M ds)) kd i i
  < nth n (star_rounds M (S t) (symmetric M ds)) kd i i < 1.
Proof.
  intros H2 H Hn Hi. assert (U := inner_unit ds H). assert (HM := INR_M M M_at_least_2).
  rewrite !entry_rounds by assumption. rewrite !sym_right by exact M_at_least_2.
  assert (I : nth n (edges (INR M) t ds) 0 < nth n (edges (INR M) (S t) ds) 0 < 1).
  { simpl. apply edge_improvement; [exact HM| | |].
    - now rewrite edges_length.
    - now apply edges_inner.
    - now rewrite edges_length. }
  change (alpha M) with (accuracy (INR M)). split.
  - apply accuracy_lt; lra.
  - apply Rlt_le_trans with (accuracy (INR M) 1); [apply accuracy_lt; lra|].
    unfold accuracy. right. field. lra.
Qed.

(** I.3, at every round. *)
Theorem policy_improvement_every_round t ds :
  (2 <= length ds)%nat -> inner_edges ds ->
  J M (star_rounds M t (symmetric M ds)) < J M (star_rounds M (S t) (symmetric M ds)).
Proof.
  intros H2 H. assert (U := inner_unit ds H). assert (HM := INR_M M M_at_least_2).
  rewrite !J_rounds by assumption. apply accuracy_lt; [exact HM|]. simpl.
  apply product_improvement; [exact HM|now rewrite edges_length|now apply edges_inner].
Qed.

(** I.3w: on [0,1]^N the accuracy never falls. *)
Theorem policy_improvement_weak t ds :
  unit_edges ds ->
  J M (star_rounds M t (symmetric M ds)) <= J M (star_rounds M (S t) (symmetric M ds)).
Proof.
  intros U. assert (HM := INR_M M M_at_least_2).
  rewrite !J_rounds by assumption. apply accuracy_le; [exact HM|]. simpl.
  apply edge_round_product_no_fall; [exact HM|now apply edges_unit].
Qed.

End Chains.
