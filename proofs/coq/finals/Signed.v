(** * Symmetric chains with signed edges whose product is positive, in the words of the statements *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs.
From RLStar Require Import Statements Finals.Paper.
From RLStar Require Theorems.II_2b.
Local Open Scope R_scope.

Section Signed.
Variables M N : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Hypothesis N_at_least_2 : (2 <= N)%nat.

Definition all_of (d : nat -> R) : R := States.product (States.all N) (fun k => d k).

Lemma product_of_products l f g :
  States.product l (fun k => f k * g k) = States.product l (fun k => f k) * States.product l (fun k => g k).
Proof. rewrite !States.product_prod. induction l as [|k l IH]; simpl; [ring|]. rewrite IH. ring. Qed.

Lemma positive_product l f : (forall k, In k l -> f k > 0) -> States.product l (fun k => f k) > 0.
Proof.
  intros H. rewrite States.product_prod. apply prod_positive. rewrite Forall_map, Forall_forall. intros k Hk. now apply H.
Qed.

(** A round keeps the range and the sign of every edge, so the sign of the product. *)
Lemma signed_once d :
  signed_edges M N d -> all_of d > 0 -> signed_edges M N (new_edges M N d) /\ all_of (new_edges M N d) > 0.
Proof.
  intros H L. assert (HR := at_least_2 M M_at_least_2). pose (s := Theorems.II_2b.State N (INR M) d).
  assert (A : forall k, (k < N)%nat -> (INR M - 1) * d k >= -1) by (intros k Hk; apply H, Hk).
  assert (B : forall k, (k < N)%nat -> d k <= 1) by (intros k Hk; apply H, Hk).
  split.
  - intros n Hn. split.
    + exact (Theorems.II_2b.conclusion_6 s N_at_least_2 A B HR L n Hn).
    + exact (Theorems.II_2b.conclusion_5 s N_at_least_2 A B HR L n Hn).
  - assert (P : States.product (States.all N) (fun k => d k * new_edges M N d k) > 0).
    { apply positive_product. intros k Hk. apply in_seq in Hk.
      exact (Theorems.II_2b.conclusion_7 s N_at_least_2 A B HR L k ltac:(cbn; lia)). }
    rewrite product_of_products in P. fold (all_of d) in P. fold (all_of (new_edges M N d)) in P.
    apply Rmult_lt_reg_l with (all_of d); [exact L|]. rewrite Rmult_0_r. exact P.
Qed.

Lemma signed_moved t d :
  signed_edges M N d -> all_of d > 0 -> signed_edges M N (moved M N t d) /\ all_of (moved M N t d) > 0.
Proof.
  intros H L. induction t as [|t [IH IL]]; [now split|]. exact (signed_once (moved M N t d) IH IL).
Qed.

Lemma signed_chain d :
  signed_edges M N d -> all_of d > 0 ->
  forall t, same_chain M (after M N d t) (symmetric M (edges_of N (moved M N t d))).
Proof.
  intros H L t. apply (rounds_defined M N M_at_least_2 d t). intros u _. destruct (signed_moved u d H L) as [_ P].
  rewrite J_here by exact M_at_least_2. fold (all_of (moved M N u d)). assert (HM := INR_M M M_at_least_2).
  assert (0 < (INR M - 1) * all_of (moved M N u d)) by (apply Rmult_lt_0_compat; lra).
  apply Rgt_not_eq, Rdiv_lt_0_compat; lra.
Qed.
End Signed.
