(** * The definitions over the rational numbers

    The same definitions as in Chains.v and Recursion.v, over Q, where Coq can
    compute them; each is proved to agree with its real counterpart.  So a value
    that Coq computes here is a theorem about the real definition. *)

From Coq Require Import Reals List Lra Lia Arith ZArith QArith Qreals.
From RLStar.Theory Require Import Sums Kernels Chains Recursion.
Import ListNotations.
Local Open Scope R_scope.

(** ** Rational sums and products, reduced to lowest terms as they go *)

Definition qadd (x y : Q) : Q := Qred (x + y).
Definition qmul (x y : Q) : Q := Qred (x * y).
Definition qdiv (x y : Q) : Q := Qred (x / y).

Fixpoint qsum_to (n : nat) (f : nat -> Q) : Q :=
  match n with
  | O => 0%Q
  | S k => qadd (qsum_to k f) (f k)
  end.

Definition qsum_over {A : Type} (l : list A) (f : A -> Q) : Q :=
  fold_right (fun a s => qadd (f a) s) 0%Q l.

Definition qprod (l : list Q) : Q := fold_right qmul 1%Q l.

Definition qkd (i j : nat) : Q := if Nat.eqb i j then 1%Q else 0%Q.

Lemma Q2R_zero : Q2R 0 = 0.
Proof. unfold Q2R. simpl. lra. Qed.

Lemma Q2R_one : Q2R 1 = 1.
Proof. unfold Q2R. simpl. lra. Qed.

Lemma Q2R_red x : Q2R (Qred x) = Q2R x.
Proof. apply Qeq_eqR, Qred_correct. Qed.

Lemma Q2R_qadd x y : Q2R (qadd x y) = Q2R x + Q2R y.
Proof. unfold qadd. now rewrite Q2R_red, Q2R_plus. Qed.

Lemma Q2R_qmul x y : Q2R (qmul x y) = Q2R x * Q2R y.
Proof. unfold qmul. now rewrite Q2R_red, Q2R_mult. Qed.

Lemma Q2R_eq_zero x : Q2R x = 0 <-> (x == 0)%Q.
Proof.
  rewrite <- Q2R_zero. split; [apply eqR_Qeq|apply Qeq_eqR].
Qed.

Lemma Q2R_qdiv x y : Q2R (qdiv x y) = Q2R x / Q2R y.
Proof.
  unfold qdiv. rewrite Q2R_red.
  destruct (Qeq_dec y 0) as [E|E]; [|now apply Q2R_div].
  assert (E2 : (x / y == 0)%Q) by (rewrite E; unfold Qdiv, Qeq; simpl; lia).
  rewrite (Qeq_eqR _ _ E2), (proj2 (Q2R_eq_zero y) E), Q2R_zero. unfold Rdiv. rewrite Rinv_0. ring.
Qed.

Lemma Q2R_nat n : Q2R (inject_Z (Z.of_nat n)) = INR n.
Proof. unfold Q2R, inject_Z. simpl. rewrite <- INR_IZR_INZ. lra. Qed.

Lemma Q2R_qsum n f : Q2R (qsum_to n f) = sum_to n (fun i => Q2R (f i)).
Proof. induction n; simpl; [apply Q2R_zero|]. now rewrite Q2R_qadd, IHn. Qed.

Lemma Q2R_qsum_over A (l : list A) f : Q2R (qsum_over l f) = sum_over l (fun a => Q2R (f a)).
Proof. induction l; simpl; [apply Q2R_zero|]. now rewrite Q2R_qadd, IHl. Qed.

Lemma Q2R_qprod l : Q2R (qprod l) = prod (map Q2R l).
Proof. induction l; simpl; [apply Q2R_one|]. now rewrite Q2R_qmul, IHl. Qed.

Lemma Q2R_qkd i j : Q2R (qkd i j) = kd i j.
Proof. unfold qkd, kd. destruct (Nat.eqb i j); [apply Q2R_one|apply Q2R_zero]. Qed.

(** ** Chains *)

Section Chains.
Variable M : nat.

Definition qkernel := nat -> nat -> Q.
Definition real_kernel (K : qkernel) : kernel := fun i j => Q2R (K i j).

Definition qstates : Q := inject_Z (Z.of_nat M).

Definition qsym (d : Q) : qkernel :=
  fun i j => qadd (qdiv (1 - d) qstates) (qmul d (qkd i j)).

Fixpoint qwalk (Ks : list qkernel) (s : nat) (w : list nat) : Q :=
  match Ks, w with
  | [], [] => 1%Q
  | K :: Ks', j :: w' => qmul (K s j) (qwalk Ks' j w')
  | _, _ => 0%Q
  end.

Definition qover_chains (N : nat) (g : nat -> list nat -> Q) : Q :=
  qsum_to M (fun s => qsum_over (words M N) (g s)).

Definition qkept (Ks : list qkernel) (s : nat) (w : list nat) : Q :=
  qmul (qdiv (qwalk Ks s w) qstates) (qkd (final s w) s).

Definition qJ (Ks : list qkernel) : Q := qover_chains (length Ks) (qkept Ks).

Definition qF (Ks : list qkernel) : Q :=
  qdiv (qover_chains (length Ks)
          (fun s w => qmul (qkept Ks s w) (if forallb (Nat.eqb s) w then 1%Q else 0%Q))) (qJ Ks).

Definition qkept_weight (Ks : list qkernel) (n i j : nat) : Q :=
  qover_chains (length Ks)
    (fun s w => qmul (qkept Ks s w) (qmul (qkd (nth n (s :: w) O) i) (qkd (nth n w O) j))).

Definition qrefit (Ks : list qkernel) (n : nat) : qkernel :=
  fun i j =>
    let row := qsum_to M (qkept_weight Ks n i) in
    if Qeq_bool row 0 then nth n Ks qkd i j else qdiv (qkept_weight Ks n i j) row.

Definition qstar_round (Ks : list qkernel) : list qkernel :=
  map (qrefit Ks) (seq 0 (length Ks)).

Lemma sym_correct d i j : Q2R (qsym d i j) = sym M (Q2R d) i j.
Proof.
  unfold qsym, sym, qstates. rewrite Q2R_qadd, Q2R_qdiv, Q2R_qmul, Q2R_minus, Q2R_one, Q2R_nat, Q2R_qkd. reflexivity.
Qed.

Lemma walk_correct Ks s w : Q2R (qwalk Ks s w) = walk (map real_kernel Ks) s w.
Proof.
  revert s w. induction Ks as [|K Ks IH]; intros s [|j w]; simpl; try apply Q2R_zero; try apply Q2R_one.
  now rewrite Q2R_qmul, IH.
Qed.

Lemma kept_correct Ks s w :
  Q2R (qkept Ks s w) = probability M (map real_kernel Ks) s w * right_answer s w.
Proof.
  unfold qkept, probability, right_answer, qstates.
  rewrite Q2R_qmul, Q2R_qdiv, Q2R_nat, Q2R_qkd, walk_correct. unfold Rdiv. ring.
Qed.

Lemma over_chains_correct N f g :
  (forall s w, Q2R (f s w) = g s w) -> Q2R (qover_chains N f) = over_chains M N g.
Proof.
  intros H. unfold qover_chains, over_chains. rewrite Q2R_qsum. apply sum_ext. intros s _.
  rewrite Q2R_qsum_over. apply sum_over_ext. intros w _. apply H.
Qed.

(** The accuracy. *)
Theorem J_correct Ks : Q2R (qJ Ks) = J M (map real_kernel Ks).
Proof.
  unfold qJ, J. rewrite map_length. apply over_chains_correct. intros. apply kept_correct.
Qed.

(** The share of kept chains with every step right. *)
Theorem F_correct Ks : Q2R (qF Ks) = F M (map real_kernel Ks).
Proof.
  unfold qF, F. rewrite Q2R_qdiv, J_correct, map_length. f_equal.
  apply over_chains_correct. intros s w. rewrite Q2R_qmul, kept_correct. f_equal.
  unfold all_steps_right. destruct (forallb (Nat.eqb s) w); [apply Q2R_one|apply Q2R_zero].
Qed.

Lemma kept_weight_correct Ks n i j :
  Q2R (qkept_weight Ks n i j) = kept_weight M (map real_kernel Ks) n i j.
Proof.
  unfold qkept_weight, kept_weight. rewrite map_length. apply over_chains_correct.
  intros s w. rewrite !Q2R_qmul, kept_correct, !Q2R_qkd. reflexivity.
Qed.

(** Every entry of every kernel after a round. *)
Theorem star_round_correct Ks n i j :
  (n < length Ks)%nat ->
  Q2R (nth n (qstar_round Ks) qkd i j) = nth n (star_round M (map real_kernel Ks)) kd i j.
Proof.
  intros Hn. rewrite star_round_nth by (now rewrite map_length).
  unfold qstar_round. rewrite nth_map_seq by exact Hn. unfold qrefit, refit.
  assert (E : Q2R (qsum_to M (qkept_weight Ks n i)) = sum_to M (kept_weight M (map real_kernel Ks) n i)).
  { rewrite Q2R_qsum. apply sum_ext. intros. apply kept_weight_correct. }
  rewrite <- E, <- kept_weight_correct.
  destruct (Qeq_bool (qsum_to M (qkept_weight Ks n i)) 0) eqn:B.
  - apply Qeq_bool_iff in B. apply Q2R_eq_zero in B.
    destruct (Req_EM_T _ 0) as [_|C]; [|contradiction].
    rewrite (nth_map_in real_kernel Ks n qkd kd Hn). reflexivity.
  - destruct (Req_EM_T _ 0) as [C|_]; [|apply Q2R_qdiv].
    apply Q2R_eq_zero, Qeq_bool_iff in C. congruence.
Qed.

(** ** The recursion *)

Definition qnew_edge (d r : Q) : Q :=
  qdiv (d + r + (qstates - inject_Z 2) * d * r) (1 + (qstates - 1) * d * r).

Definition qedge_round (ds : list Q) : list Q :=
  map (fun n => qnew_edge (nth n ds 0%Q) (qprod (others n ds))) (seq 0 (length ds)).

Fixpoint qedges (t : nat) (ds : list Q) : list Q :=
  match t with
  | O => ds
  | S t' => qedge_round (qedges t' ds)
  end.

Definition qaccuracy (L : Q) : Q := qdiv (1 + (qstates - 1) * L) qstates.

Lemma new_edge_correct d r : Q2R (qnew_edge d r) = new_edge (INR M) (Q2R d) (Q2R r).
Proof.
  unfold qnew_edge, new_edge, qstates. rewrite Q2R_qdiv.
  rewrite !Q2R_plus, !Q2R_mult, !Q2R_minus, Q2R_nat, Q2R_one.
  replace (Q2R (inject_Z 2)) with 2 by (unfold Q2R; simpl; lra). reflexivity.
Qed.

Lemma edge_round_correct ds : map Q2R (qedge_round ds) = edge_round (INR M) (map Q2R ds).
Proof.
  unfold qedge_round, edge_round. rewrite map_map, map_length. apply map_ext_in.
  intros n Hn. apply in_seq in Hn. rewrite new_edge_correct. unfold rest.
  rewrite Q2R_qprod, <- others_map. f_equal.
  now rewrite (nth_map_in Q2R ds n 0%Q 0) by lia.
Qed.

(** The edges after t rounds. *)
Theorem edges_correct t ds : map Q2R (qedges t ds) = edges (INR M) t (map Q2R ds).
Proof. induction t; simpl; [reflexivity|]. now rewrite edge_round_correct, IHt. Qed.

Theorem accuracy_correct L : Q2R (qaccuracy L) = accuracy (INR M) (Q2R L).
Proof.
  unfold qaccuracy, accuracy, qstates.
  rewrite Q2R_qdiv, Q2R_plus, Q2R_mult, Q2R_minus, Q2R_nat, Q2R_one. reflexivity.
Qed.

End Chains.
