(** Theorem II.6c about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains LinkSymmetric LinkStates.
From RLStar.Theory Require States MovingBounds.
From RLStar Require Import Statements Finals.Paper.
From RLStar Require Theorems.II_6c.
Local Open Scope R_scope.

Lemma prod_not_negative l : Forall (fun x => 0 <= x) l -> 0 <= prod l.
Proof. induction 1; simpl; [lra|now apply Rmult_le_pos]. Qed.

(** Steps with edges that are not negative keep some chain. *)
Lemma some_chain_kept M N d :
  (2 <= M)%nat -> (forall n, (n < N)%nat -> 0 <= d n) -> J M (steps_with_edges M N d) <> 0.
Proof.
  intros HM H. assert (RM := INR_M M HM). rewrite J_here by exact HM. rewrite product_all.
  assert (P : 0 <= product_of N d).
  { unfold product_of. apply prod_not_negative. rewrite Forall_map, Forall_forall. intros k Hk. apply in_seq in Hk. apply H. lia. }
  assert (0 <= (INR M - 1) * product_of N d) by (apply Rmult_le_pos; lra).
  apply Rgt_not_eq, Rdiv_lt_0_compat; [|lra]. change (product_of N (fun k => d k)) with (product_of N d). lra.
Qed.

(** What a round makes of an edge. *)
Lemma edge_of_round M N d n :
  (2 <= M)%nat -> (forall k, (k < N)%nat -> 0 <= d k) -> (n < N)%nat ->
  edge (star_round M (steps_with_edges M N d)) n = new_edges M N d n.
Proof.
  intros HM H Hn.
  exact (edge_of_chain M N HM (fun _ => star_round M (steps_with_edges M N d)) (fun _ => new_edges M N d)
           (fun _ => one_round M N HM d (some_chain_kept M N d HM H)) O n Hn).
Qed.

(** What N equal steps gain, without the quotient. *)
Lemma enough_is M N eta gain x :
  (2 <= M)%nat -> (1 <= N)%nat -> 0 <= x ->
  (forall n, (n < N)%nat -> edge (star_round M (steps_with_edges M N (fun _ => x))) n >= x + eta + gain) ->
  let r := States.product (States.but N O) (fun _ => x) in
  (x + eta + gain) * (1 + (INR M - 1) * x * r) <= x + r + (INR M - 2) * x * r.
Proof.
  intros HM HN X0 Enough r. assert (RM := INR_M M HM). assert (B := Enough O ltac:(lia)).
  rewrite (edge_of_round M N (fun _ => x) O HM (fun _ _ => X0)) in B by lia. unfold new_edges in B. fold r in B.
  assert (R0 : 0 <= r).
  { unfold r. rewrite product_but. unfold product_of_others. apply prod_not_negative. rewrite Forall_map, Forall_forall. intros; exact X0. }
  assert (0 <= (INR M - 1) * x * r) by (repeat apply Rmult_le_pos; lra).
  apply Rge_le, (Rmult_le_compat_r (1 + (INR M - 1) * x * r)) in B; [|lra].
  apply Rle_trans with (1 := B), Req_le. field. lra.
Qed.

Theorem II_6c_holds : II_6c_says.
Proof.
  intros M N eta gain HM HN round enough. assert (RM := INR_M M HM). assert (HN1 : (1 <= N)%nat) by lia. split.
  - intros x delta X0 E D n Hn. unfold round. rewrite (edge_of_round M N delta n HM) by (try exact Hn; intros k Hk; specialize (D k Hk); lra).
    exact (Theorems.II_6c.conclusion_9 (Theorems.II_6c.State N delta x (INR M) eta gain (fun _ => - eta) 0 0) HN (Rle_ge _ _ X0)
             (fun k Hk => proj1 (D k Hk)) (fun k Hk => proj2 (D k Hk)) (at_least_2 M HM) (enough_is M N eta gain x HM HN1 X0 E)
             (fun _ _ => Rle_refl _) n Hn).
  - intros low high e T Hg [Hl Hh] Enough Start.
    induction T as [T IH] using lt_wf_ind. intros Rounds n Hn.
    assert (Low : forall t, (t < T)%nat -> forall k, (k < N)%nat -> 0 <= e t k).
    { intros t Ht k Hk. assert (B := IH t Ht (fun u j Hu Hj => Rounds u j ltac:(lia) Hj) k Hk).
      assert (0 <= gain * INR t) by (apply Rmult_le_pos; [exact Hg|apply pos_INR]).
      assert (0 <= Rmin high (low + gain * INR t)) by (apply Rmin_glb; lra). lra. }
    pose (st := fun t => Theorems.II_6c.State N (e t) 0 (INR M) eta gain (fun k => e (S t) k - new_edges M N (e t) k) low high).
    assert (Mv : MovingBounds.moves Theorems.II_6c.state Theorems.II_6c.steps Theorems.II_6c.v_delta
                   (fun s n => Theorems.II_6c.v_delta_next s n + Theorems.II_6c.v_epsilon s n) st).
    { split; [reflexivity|]. intros t k _. change (e (S t) k = new_edges M N (e t) k + (e (S t) k - new_edges M N (e t) k)). ring. }
    refine (Theorems.II_6c.conclusion_10 (st O) HN st eq_refl Mv (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl)
              (fun _ => eq_refl) (fun _ => eq_refl) (fun _ => eq_refl) T _ Start _ n Hn).
    + intros t Ht. cbn -[INR new_edges]. repeat split; try lra.
      * intros k Hk. exact (proj1 (Rounds t k Ht Hk)).
      * intros k Hk. assert (B := proj2 (Rounds t k Ht Hk)). unfold round in B.
        rewrite (edge_of_round M N (e t) k HM (Low t Ht) Hk) in B. lra.
    + intros x X1 X2. change (low <= x) in X1. change (x <= high) in X2. assert (X0 : 0 <= x) by lra. split; [exact (Rle_ge _ _ X0)|].
      exact (enough_is M N eta gain x HM HN1 X0 (Enough x (conj X1 X2))).
Qed.
