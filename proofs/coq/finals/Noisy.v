(** * Symmetric chains under rounds with a noisy verifier, and with a partial refit, in the words of the statements *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound LinkSymmetric LinkStates.
From RLStar.Theory Require Recursion Round States Runs.
From RLStar Require Import Statements Finals.Paper.
Import ListNotations.
Local Open Scope R_scope.

Lemma rest_in_unit N d n : Statements.unit_edges N d -> 0 <= States.product (States.but N n) (fun k => d k) <= 1.
Proof.
  intros H. rewrite <- rest_is. unfold rest. apply prod_unit. rewrite Forall_map, Forall_forall. intros k Hk.
  assert (B := States.but_below N n). unfold States.below in B. rewrite Forall_forall in B. apply H, B, Hk.
Qed.

Lemma rest_inside N d n :
  (2 <= N)%nat -> (n < N)%nat -> Statements.inner_edges N d -> 0 < States.product (States.but N n) (fun k => d k) < 1.
Proof.
  intros HN Hn H. rewrite <- rest_is. change (Statements.rest N d n) with (product_of_others N d n).
  rewrite <- rest_edges_of. apply Recursion.rest_inner; rewrite ?edges_of_length; try assumption. now apply inner_list.
Qed.

Section Models.
Variables M N : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.

(** ** A noisy verifier *)

Section Noisy.
Variables a b : R.
Hypothesis a_positive : 0 < a.
Hypothesis b_from_0_to_a : 0 <= b <= a.

Definition noisy_edges (d : nat -> R) (n : nat) : R :=
  ((INR M * b + a - b) * d n + (a - b) * States.product (States.but N n) (fun k => d k)
   + (INR M - 2) * (a - b) * d n * States.product (States.but N n) (fun k => d k))
  / (INR M * b + a - b + (INR M - 1) * (a - b) * d n * States.product (States.but N n) (fun k => d k)).

Definition noisy_moved : nat -> (nat -> R) -> nat -> R := again noisy_edges.

Lemma noisy_divisor d r : 0 <= d -> 0 <= r -> 0 < INR M * b + a - b + (INR M - 1) * (a - b) * d * r.
Proof.
  intros Hd Hr. assert (HM := INR_M M M_at_least_2).
  assert (0 <= (INR M - 1) * b) by (apply Rmult_le_pos; lra).
  assert (0 <= (INR M - 1) * (a - b) * d * r) by (repeat apply Rmult_le_pos; lra). lra.
Qed.

Lemma noisy_range d r :
  0 <= d <= 1 -> 0 <= r <= 1 ->
  let D := INR M * b + a - b + (INR M - 1) * (a - b) * d * r in
  let x := ((INR M * b + a - b) * d + (a - b) * r + (INR M - 2) * (a - b) * d * r) / D in
  0 <= x <= 1 /\ (0 < d < 1 -> r < 1 -> 0 < x < 1).
Proof.
  intros Hd Hr D x. assert (HM := INR_M M M_at_least_2). assert (PD : 0 < D) by (apply noisy_divisor; lra).
  assert (B : 0 <= (INR M - 1) * b) by (apply Rmult_le_pos; lra).
  assert (X : x * D = (INR M * b + a - b) * d + (a - b) * r + (INR M - 2) * (a - b) * d * r) by (unfold x; field; lra).
  assert (Y : (1 - x) * D = (1 - d) * (INR M * b + a - b - (a - b) * r)) by (rewrite Rmult_minus_distr_r, X; unfold D; ring).
  clearbody x. clearbody D.
  assert (C : (a - b) * r <= (a - b) * 1) by (apply Rmult_le_compat_l; lra).
  assert (0 <= (a - b) * r) by (apply Rmult_le_pos; lra).
  assert (0 <= (INR M - 2) * (a - b) * d * r) by (repeat apply Rmult_le_pos; lra).
  assert (0 <= (INR M * b + a - b) * d) by (apply Rmult_le_pos; lra).
  assert (0 <= (1 - d) * (INR M * b + a - b - (a - b) * r)) by (apply Rmult_le_pos; lra).
  assert (Z : 0 <= x /\ 0 <= 1 - x) by (split; apply Rmult_le_reg_r with D; rewrite ?Rmult_0_l, ?X, ?Y; lra).
  split; [lra|]. intros Sd Sr.
  assert (P : 0 < (INR M * b + a - b) * d) by (apply Rmult_lt_0_compat; lra).
  assert (Q : 0 < (1 - d) * (INR M * b + a - b - (a - b) * r)).
  { apply Rmult_lt_0_compat; [lra|]. destruct (Req_dec a b) as [E|E]; [rewrite E; lra|].
    assert ((a - b) * r < (a - b) * 1) by (apply Rmult_lt_compat_l; lra). lra. }
  assert (W : 0 < x /\ 0 < 1 - x) by (split; apply Rmult_lt_reg_r with D; rewrite ?Rmult_0_l, ?X, ?Y; lra). lra.
Qed.

Lemma noisy_unit t d : Statements.unit_edges N d -> Statements.unit_edges N (noisy_moved t d).
Proof.
  intros H. induction t as [|t IH]; [exact H|]. intros n Hn.
  exact (proj1 (noisy_range (noisy_moved t d n) _ (IH n Hn) (rest_in_unit N _ n IH))).
Qed.

Lemma noisy_inner t d : (2 <= N)%nat -> Statements.inner_edges N d -> Statements.inner_edges N (noisy_moved t d).
Proof.
  intros HN H. induction t as [|t IH]; [exact H|]. intros n Hn. assert (R := rest_inside N _ n HN Hn IH).
  assert (E := IH n Hn). refine (proj2 (noisy_range (noisy_moved t d n) _ _ _) E (proj2 R)); lra.
Qed.

Lemma noisy_chain d :
  Statements.unit_edges N d -> forall t, same_chain M (after_noisy a b M N d t) (symmetric M (edges_of N (noisy_moved t d))).
Proof.
  intros H t. apply (verifier_link M M_at_least_2 N (fun u => noisy_moved u d) a b t). intros u n _ Hn.
  rewrite <- !product_but. split; [|reflexivity].
  assert (U := noisy_unit u d H). apply Rgt_not_eq, noisy_divisor; [apply U, Hn|apply rest_in_unit, U].
Qed.
End Noisy.

(** ** A partial refit *)

Section Partial.
Variable mu : R.
Hypothesis mu_unit : 0 < mu <= 1.

Definition partial_edges (d : nat -> R) (n : nat) : R :=
  (d n + mu * States.product (States.but N n) (fun k => d k)
   + (INR M - 2) * mu * d n * States.product (States.but N n) (fun k => d k)
   - (INR M - 1) * (mu - 1) * d n ^ 2 * States.product (States.but N n) (fun k => d k))
  / (1 + (INR M - 1) * d n * States.product (States.but N n) (fun k => d k)).

Definition partial_moved : nat -> (nat -> R) -> nat -> R := again partial_edges.

Lemma partial_divisor d r : 0 <= d -> 0 <= r -> 0 < 1 + (INR M - 1) * d * r.
Proof.
  intros Hd Hr. assert (HM := INR_M M M_at_least_2).
  assert (0 <= (INR M - 1) * d * r) by (repeat apply Rmult_le_pos; lra). lra.
Qed.

Lemma partial_inner t d : (2 <= N)%nat -> Statements.inner_edges N d -> Statements.inner_edges N (partial_moved t d).
Proof.
  intros HN H. induction t as [|t IH]; [exact H|]. intros n Hn. assert (R := rest_inside N _ n HN Hn IH).
  assert (E := IH n Hn). change (0 < partial_edges (partial_moved t d) n < 1). unfold partial_edges.
  set (e := partial_moved t d n) in *. set (r := States.product _ _) in *.
  assert (D := partial_divisor e r ltac:(lra) ltac:(lra)).
  assert (G := Recursion.new_edge_inner (INR M) (INR_M M M_at_least_2) e r E R).
  assert (X : (e + mu * r + (INR M - 2) * mu * e * r - (INR M - 1) * (mu - 1) * e ^ 2 * r) / (1 + (INR M - 1) * e * r)
              = (1 - mu) * e + mu * Recursion.new_edge (INR M) e r) by (unfold Recursion.new_edge; field; lra).
  rewrite X. assert (0 <= (1 - mu) * e <= (1 - mu) * 1) by (split; [apply Rmult_le_pos|apply Rmult_le_compat_l]; lra).
  assert (0 < mu * Recursion.new_edge (INR M) e r) by (apply Rmult_lt_0_compat; lra).
  assert (mu * Recursion.new_edge (INR M) e r < mu * 1) by (apply Rmult_lt_compat_l; lra). lra.
Qed.

Lemma partial_chain d :
  (2 <= N)%nat -> Statements.inner_edges N d ->
  forall t, same_chain M (after_partial mu M N d t) (symmetric M (edges_of N (partial_moved t d))).
Proof.
  intros HN H t. apply (partial_link M M_at_least_2 N (fun u => partial_moved u d) mu t). intros u n _ Hn.
  rewrite <- !product_but. split; [|reflexivity].
  assert (U := inner_unit N _ (partial_inner u d HN H)).
  apply Rgt_not_eq, partial_divisor; [apply U, Hn|apply rest_in_unit, U].
Qed.
End Partial.
End Models.
