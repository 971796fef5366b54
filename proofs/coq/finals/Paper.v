(** * Symmetric chains under the paper's rounds, in the words of the statements

    [moved t delta]: the edges after t rounds, as the generated files have them.  For edges in
    [0,1], edges, J and F of the chain are those of the recursion ([edge_is], [J_is], [F_is]). *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound LinkSymmetric LinkStates.
From RLStar.Theory Require Recursion Round States Runs Robustness.
From RLStar Require Import Statements.
Import ListNotations.
Local Open Scope R_scope.

Lemma total_map l (x : nat -> R) : States.total l x = total (map x l).
Proof. induction l as [|k [|j l] IH]; cbn in *; try rewrite IH; ring. Qed.

(** A function of the edges, again and again. *)
Fixpoint again (next : (nat -> R) -> nat -> R) (t : nat) (delta : nat -> R) : nat -> R :=
  match t with O => delta | S u => fun n => next (again next u delta) n end.

Section Paper.
Variables M N : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.

Definition new_edges (d : nat -> R) (n : nat) : R :=
  (d n + States.product (States.but N n) (fun k => d k) + (INR M - 2) * d n * States.product (States.but N n) (fun k => d k))
  / (1 + (INR M - 1) * d n * States.product (States.but N n) (fun k => d k)).

Definition moved : nat -> (nat -> R) -> nat -> R := again new_edges.

Lemma unit_list d : Statements.unit_edges N d <-> Recursion.unit_edges (edges_of N d).
Proof.
  unfold Statements.unit_edges, Recursion.unit_edges. split; intros H.
  - apply Forall_nth_intro with (d := 0). rewrite edges_of_length. intros n Hn. rewrite edges_of_nth by exact Hn. now apply H.
  - intros n Hn. rewrite <- (edges_of_nth N d n 0 Hn).
    apply (nth_Forall (fun x => 0 <= x <= 1) (edges_of N d) 0 n H). now rewrite edges_of_length.
Qed.

Lemma inner_list d : Statements.inner_edges N d <-> Recursion.inner_edges (edges_of N d).
Proof.
  unfold Statements.inner_edges, Recursion.inner_edges. split; intros H.
  - apply Forall_nth_intro with (d := 0). rewrite edges_of_length. intros n Hn. rewrite edges_of_nth by exact Hn. now apply H.
  - intros n Hn. rewrite <- (edges_of_nth N d n 0 Hn).
    apply (nth_Forall (fun x => 0 < x < 1) (edges_of N d) 0 n H). now rewrite edges_of_length.
Qed.

Lemma rest_is d n : Statements.rest N d n = States.product (States.but N n) (fun k => d k).
Proof. symmetry. apply product_but. Qed.

Lemma new_edges_list d : Recursion.edge_round (INR M) (edges_of N d) = edges_of N (new_edges d).
Proof.
  unfold Recursion.edge_round. rewrite edges_of_length. apply (edges_of_ext N (fun n => Recursion.new_edge (INR M) (nth n (edges_of N d) 0) (Recursion.rest n (edges_of N d))) (new_edges d)).
  intros n Hn. rewrite edges_of_nth by exact Hn. rewrite rest_edges_of, <- product_but. reflexivity.
Qed.

Lemma moved_list t d : Recursion.edges (INR M) t (edges_of N d) = edges_of N (moved t d).
Proof. induction t as [|t IH]; [reflexivity|]. cbn [Recursion.edges]. rewrite IH. apply new_edges_list. Qed.

Lemma unit_moved t d : Statements.unit_edges N d -> Statements.unit_edges N (moved t d).
Proof.
  rewrite !unit_list. intros H. rewrite <- moved_list. apply Recursion.edges_unit; [exact (INR_M M M_at_least_2)|exact H].
Qed.

Lemma inner_moved t d : (2 <= N)%nat -> Statements.inner_edges N d -> Statements.inner_edges N (moved t d).
Proof.
  intros HN. rewrite !inner_list. intros H. rewrite <- moved_list.
  apply Recursion.edges_inner; [exact (INR_M M M_at_least_2)|now rewrite edges_of_length|exact H].
Qed.

Lemma inner_unit d : Statements.inner_edges N d -> Statements.unit_edges N d.
Proof. intros H n Hn. specialize (H n Hn). lra. Qed.

(** J and F of symmetric steps, of any sign. *)
Lemma J_here d : J M (steps_with_edges M N d) = (1 + (INR M - 1) * States.product (States.all N) (fun k => d k)) / INR M.
Proof. rewrite product_all. exact (J_of_edges M M_at_least_2 N d). Qed.

Lemma F_here d :
  F M (steps_with_edges M N d)
  = States.product (States.all N) (fun k => (1 + (INR M - 1) * d k) / INR M)
    / ((1 + (INR M - 1) * States.product (States.all N) (fun k => d k)) / INR M).
Proof. rewrite !product_all. exact (F_of_edges M M_at_least_2 N d). Qed.

Lemma edge_here d n : (n < N)%nat -> edge (steps_with_edges M N d) n = d n.
Proof.
  intros Hn. unfold edge, steps_with_edges. rewrite Round.symmetric_nth by (now rewrite map_length, seq_length).
  change (map d (seq 0 N)) with (edges_of N d). rewrite edges_of_nth by exact Hn. now apply Round.sym_edge.
Qed.

(** One round, edges of any sign: some chain must be kept. *)
Lemma one_round d :
  J M (steps_with_edges M N d) <> 0 ->
  same_chain M (star_round M (steps_with_edges M N d)) (steps_with_edges M N (new_edges d)).
Proof.
  intros H. unfold steps_with_edges. change (map d (seq 0 N)) with (edges_of N d).
  change (map (new_edges d) (seq 0 N)) with (edges_of N (new_edges d)). rewrite <- new_edges_list.
  apply Round.star_round_symmetric; [exact M_at_least_2|]. intros Z. apply H. rewrite J_here, product_all.
  change (product_of N (fun k => d k)) with (prod (edges_of N d)). rewrite Z. unfold Rdiv. ring.
Qed.

(** Any number of rounds, each of which keeps some chain. *)
Lemma rounds_defined d t :
  (forall u, (u < t)%nat -> J M (steps_with_edges M N (moved u d)) <> 0) ->
  same_chain M (after M N d t) (steps_with_edges M N (moved t d)).
Proof.
  unfold after. induction t as [|t IH]; intros H; [apply same_chain_refl|]. cbn [star_rounds].
  apply same_chain_trans with (star_round M (steps_with_edges M N (moved t d))).
  - apply same_star_round, IH. intros u Hu. apply H. lia.
  - apply one_round, H. lia.
Qed.

(** What is known of a chain that is linked to edges. *)
Section Linked.
Variable chain : nat -> list kernel.
Variable e : nat -> nat -> R.
Hypothesis linked : forall t, same_chain M (chain t) (symmetric M (edges_of N (e t))).

Lemma edge_of_chain t n : (n < N)%nat -> edge (chain t) n = e t n.
Proof. exact (linked_edge M M_at_least_2 chain N e linked t n). Qed.

Lemma J_of_chain t : J M (chain t) = (1 + (INR M - 1) * States.product (States.all N) (fun k => e t k)) / INR M.
Proof. rewrite (same_J M _ _ (linked t)). apply J_here. Qed.

Lemma F_of_chain t :
  F M (chain t)
  = States.product (States.all N) (fun k => (1 + (INR M - 1) * e t k) / INR M)
    / ((1 + (INR M - 1) * States.product (States.all N) (fun k => e t k)) / INR M).
Proof. rewrite (same_F M _ _ (linked t)). apply F_here. Qed.

Lemma perfect_of_chain n : (n < N)%nat -> becomes_perfect M chain n <-> Un_cv (fun t => e t n) 1.
Proof.
  intros Hn. split; intros H.
  - apply (cv_ext (fun t => nth n (chain t) kd O O - nth n (chain t) kd O 1%nat)).
    { intros t. now apply edge_of_chain. }
    replace 1 with (kd O O - kd O 1%nat) by (unfold kd; simpl; ring).
    apply (CV_minus (fun t => nth n (chain t) kd O O)); apply H; lia.
  - intros i j Hi Hj. now apply (linked_entry_perfect M M_at_least_2 chain N e linked).
Qed.

Lemma J_limit_of_chain l :
  Un_cv (fun t => J M (chain t)) l
  <-> Un_cv (fun t => (1 + (INR M - 1) * States.product (States.all N) (fun k => e t k)) / INR M) l.
Proof. split; apply cv_ext; intros t; [|symmetry]; apply J_of_chain. Qed.

Lemma others_lacking t n :
  shortfall_of_others N (edge (chain t)) n = States.total (States.but N n) (fun k => 1 - e t k).
Proof.
  unfold shortfall_of_others. rewrite total_map. f_equal. apply map_ext_in. intros k Hk. rewrite edge_of_chain; [reflexivity|].
  assert (B := States.but_below N n). unfold States.below in B. rewrite Forall_forall in B. now apply B.
Qed.

Lemma lacking t : shortfall N (edge (chain t)) = States.total (States.all N) (fun k => 1 - e t k).
Proof.
  unfold shortfall. rewrite total_map. f_equal. apply map_ext_in. intros k Hk. rewrite edge_of_chain; [reflexivity|].
  apply in_seq in Hk. lia.
Qed.
End Linked.

(** The paper's rounds, edges in [0,1]. *)
Section Unit.
Variable delta : nat -> R.
Hypothesis unit : Statements.unit_edges N delta.

Lemma chain_is t : same_chain M (after M N delta t) (symmetric M (edges_of N (moved t delta))).
Proof. unfold after, steps_with_edges. rewrite <- moved_list. apply Round.star_rounds_unit; [exact M_at_least_2|]. now apply unit_list. Qed.

Definition edge_is := edge_of_chain (after M N delta) (fun u => moved u delta) chain_is.
Definition J_is := J_of_chain (after M N delta) (fun u => moved u delta) chain_is.
Definition F_is := F_of_chain (after M N delta) (fun u => moved u delta) chain_is.
Definition perfect_is := perfect_of_chain (after M N delta) (fun u => moved u delta) chain_is.
Definition J_limit := J_limit_of_chain (after M N delta) (fun u => moved u delta) chain_is.
Definition others_lacking_is := others_lacking (after M N delta) (fun u => moved u delta) chain_is.
Lemma lacking_is : shortfall N delta = States.total (States.all N) (fun k => 1 - delta k).
Proof. symmetry. apply total_map. Qed.
End Unit.

Lemma at_least_2 : INR M >= 2.
Proof. apply Rle_ge, INR_M, M_at_least_2. Qed.

Lemma at_least d : Statements.unit_edges N d -> forall k, (k < N)%nat -> d k >= 0.
Proof. intros H k Hk. apply Rle_ge, H, Hk. Qed.

Lemma at_most d : Statements.unit_edges N d -> forall k, (k < N)%nat -> d k <= 1.
Proof. intros H k Hk. apply H, Hk. Qed.

Lemma above d : Statements.inner_edges N d -> forall k, (k < N)%nat -> d k > 0.
Proof. intros H k Hk. apply H, Hk. Qed.

Lemma under d : Statements.inner_edges N d -> forall k, (k < N)%nat -> d k < 1.
Proof. intros H k Hk. apply H, Hk. Qed.

Lemma positive_without_zero d : Statements.unit_edges N d -> Statements.no_zero N d -> forall k, (k < N)%nat -> d k > 0.
Proof. intros H Z k Hk. specialize (H k Hk). specialize (Z k Hk). lra. Qed.

Lemma product_inside d :
  Statements.unit_edges N d -> (forall k, (k < N)%nat -> d k > 0) -> product_of_edges N d > 0 /\ product_of_edges N d <= 1.
Proof.
  intros H P. unfold product_of_edges. split.
  - apply prod_positive. rewrite Forall_map, Forall_forall. intros k Hk. apply in_seq in Hk. apply P. lia.
  - apply prod_unit. rewrite Forall_map, Forall_forall. intros k Hk. apply in_seq in Hk. apply H. lia.
Qed.

End Paper.

(** The run of a generated file is [moved], whatever its fields are called. *)
Ltac run_is := intros t; induction t as [|t IH]; [reflexivity|]; cbn [Runs.run]; rewrite IH; reflexivity.
