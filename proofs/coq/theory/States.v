(** * Steps, and products and sums over them

    A generated file keeps the free symbols of a theorem in a record [state] with a field [steps], the number N of
    steps, which are numbered 0 to N - 1.  This file has what such a file needs of steps: which of them there are,
    products and sums over them, induction on them, and the cases on how many of them have a zero.

    Which steps

    | name                     | meaning                                                                        |
    |--------------------------|--------------------------------------------------------------------------------|
    | [all N]                  | every step                                                                     |
    | [but N n]                | every step but n, in the order of the chain                                    |
    | [but_two N]              | all but two steps, for terms that are the same at every step                   |
    | [around N n]             | every step but n, from the one after n round to the one before n               |
    | [below N l]              | l is a list of steps of a chain of N steps                                     |
    | [in_all], [in_but]       | which steps these are                                                          |
    | [all_below], [all_nonempty], and the like for the others | they are steps; there is one                   |

    Products and sums

    | name                     | meaning                                                                        |
    |--------------------------|--------------------------------------------------------------------------------|
    | [product l f], [total l f] | the product and the sum of f over the list: the running value takes in one step after another, in front |
    | [product_ext], [total_ext] | equal terms give equal values; [_below]: terms that are equal at every step of the chain |
    | [product_const], [total_const] | of a term that is the same at every step                                 |
    | [product_around], [total_around] | the order does not matter                                              |
    | [product_positive], [product_nonneg], [product_zero], [total_nonneg], [total_le] | signs and comparison    |

    Rules

    | rule                | lemma                                  | statement                                           |
    |---------------------|----------------------------------------|-----------------------------------------------------|
    | induction on steps  | [induction_on_steps]                   | Always                                              |
    | one factor out      | [one_factor_out], [one_term_out], and with [_two] out of a product or sum over all but one | Always |
    | case split          | [zero_cases], [no_zero_steps], [one_zero_steps], [more_zeros_steps], [zero_cases_apart] | Limit with a case, Iff | *)

From Coq Require Import Reals List Lra Lia Arith Permutation.
From RLStar.Theory Require Sums Rules.
Import ListNotations.
Local Open Scope R_scope.

(** ** Which steps *)

Definition all (N : nat) : list nat := seq 0 N.
Definition but (N n : nat) : list nat := Sums.others n (seq 0 N).
Definition but_two (N : nat) : list nat := seq 0 (N - 2).
Definition around (N n : nat) : list nat := seq (S n) (N - S n) ++ seq 0 n.

Definition below (N : nat) (l : list nat) : Prop := Forall (fun k => (k < N)%nat) l.

Lemma below_in N l k : below N l -> In k l -> (k < N)%nat.
Proof. intros H. unfold below in H. rewrite Forall_forall in H. apply H. Qed.

Lemma in_all N k : In k (all N) <-> (k < N)%nat.
Proof. unfold all. rewrite in_seq. lia. Qed.

Lemma but_splits N n : (n < N)%nat -> but N n = seq 0 n ++ seq (S n) (N - S n).
Proof.
  intros Hn. unfold but. rewrite Sums.others_split.
  assert (E : seq 0 N = seq 0 n ++ n :: seq (S n) (N - S n)).
  { replace N with (n + S (N - S n))%nat at 1 by lia. rewrite seq_app. reflexivity. }
  f_equal; rewrite E.
  - rewrite firstn_app, seq_length, Nat.sub_diag. simpl. rewrite app_nil_r. apply firstn_all2. rewrite seq_length. lia.
  - rewrite skipn_app, seq_length. replace (S n - n)%nat with 1%nat by lia.
    rewrite skipn_all2 by (rewrite seq_length; lia). reflexivity.
Qed.

Lemma in_but N n k : (n < N)%nat -> (In k (but N n) <-> (k < N)%nat /\ k <> n).
Proof. intros Hn. rewrite but_splits by exact Hn. rewrite in_app_iff, !in_seq. lia. Qed.

Lemma in_around N n k : (n < N)%nat -> (In k (around N n) <-> (k < N)%nat /\ k <> n).
Proof. intros Hn. unfold around. rewrite in_app_iff, !in_seq. lia. Qed.

Lemma around_but N n : (n < N)%nat -> Permutation (around N n) (but N n).
Proof. intros Hn. rewrite but_splits by exact Hn. apply Permutation_app_comm. Qed.

Lemma all_length N : length (all N) = N.
Proof. apply seq_length. Qed.

Lemma but_length N n : (n < N)%nat -> length (but N n) = (N - 1)%nat.
Proof. intros Hn. rewrite but_splits by exact Hn. rewrite app_length, !seq_length. lia. Qed.

Lemma but_two_length N : length (but_two N) = (N - 2)%nat.
Proof. apply seq_length. Qed.

Lemma around_length N n : (n < N)%nat -> length (around N n) = (N - 1)%nat.
Proof. intros Hn. unfold around. rewrite app_length, !seq_length. lia. Qed.

Lemma all_below N : below N (all N).
Proof. apply Forall_forall. intros k H. now apply in_all. Qed.

Lemma but_below N n : below N (but N n).
Proof. apply Sums.others_Forall, all_below. Qed.

Lemma but_two_below N : below N (but_two N).
Proof. apply Forall_forall. intros k H. apply in_seq in H. lia. Qed.

Lemma around_below N n : (n < N)%nat -> below N (around N n).
Proof. intros Hn. apply Forall_forall. intros k H. now apply in_around in H. Qed.

Lemma nonempty_of_length {A} (l : list A) : (1 <= length l)%nat -> l <> [].
Proof. intros H E. rewrite E in H. simpl in H. lia. Qed.

Lemma all_nonempty N : (1 <= N)%nat -> all N <> [].
Proof. intros H. apply nonempty_of_length. now rewrite all_length. Qed.

Lemma but_nonempty N n : (2 <= N)%nat -> (n < N)%nat -> but N n <> [].
Proof. intros H Hn. apply nonempty_of_length. rewrite but_length by exact Hn. lia. Qed.

Lemma but_two_nonempty N : (3 <= N)%nat -> but_two N <> [].
Proof. intros H. apply nonempty_of_length. rewrite but_two_length. lia. Qed.

Lemma around_nonempty N n : (2 <= N)%nat -> (n < N)%nat -> around N n <> [].
Proof. intros H Hn. apply nonempty_of_length. rewrite around_length by exact Hn. lia. Qed.

(** ** Products and sums

    The value for one step is its term itself, so that what an induction owes reads like the obligations. *)

Fixpoint product (l : list nat) (f : nat -> R) : R :=
  match l with
  | [] => 1
  | k :: l' => match l' with [] => f k | _ => product l' f * f k end
  end.

Fixpoint total (l : list nat) (f : nat -> R) : R :=
  match l with
  | [] => 0
  | k :: l' => match l' with [] => f k | _ => total l' f + f k end
  end.

Lemma product_cons k l f : product (k :: l) f = product l f * f k.
Proof. destruct l; [simpl; ring|reflexivity]. Qed.

Lemma total_cons k l f : total (k :: l) f = total l f + f k.
Proof. destruct l; [simpl; ring|reflexivity]. Qed.

Lemma product_prod l f : product l f = Sums.prod (map f l).
Proof. induction l as [|k l IH]; [reflexivity|]. rewrite product_cons, IH. simpl. ring. Qed.

Lemma total_total l f : total l f = Sums.total (map f l).
Proof. induction l as [|k l IH]; [reflexivity|]. rewrite total_cons, IH. simpl. ring. Qed.

Lemma product_ext l f g : (forall k, In k l -> f k = g k) -> product l f = product l g.
Proof. intros H. rewrite !product_prod. f_equal. now apply map_ext_in. Qed.

Lemma total_ext l f g : (forall k, In k l -> f k = g k) -> total l f = total l g.
Proof. intros H. rewrite !total_total. f_equal. now apply map_ext_in. Qed.

Lemma product_ext_below N l f g : below N l -> (forall k, (k < N)%nat -> f k = g k) -> product l f = product l g.
Proof. intros B E. apply product_ext. intros k Hk. apply E, (below_in N l); assumption. Qed.

Lemma total_ext_below N l f g : below N l -> (forall k, (k < N)%nat -> f k = g k) -> total l f = total l g.
Proof. intros B E. apply total_ext. intros k Hk. apply E, (below_in N l); assumption. Qed.

Lemma product_const l (x : R) : product l (fun _ => x) = x ^ length l.
Proof. induction l as [|k l IH]; [reflexivity|]. rewrite product_cons, IH. simpl. ring. Qed.

Lemma total_const l (x : R) : total l (fun _ => x) = INR (length l) * x.
Proof.
  induction l as [|k l IH]; [simpl; ring|]. rewrite total_cons, IH.
  change (length (k :: l)) with (S (length l)). rewrite S_INR. ring.
Qed.

Lemma product_any_order l k f : Permutation l k -> product l f = product k f.
Proof. intros H. rewrite !product_prod. now apply Rules.product_any_order, Permutation_map. Qed.

Lemma total_any_order l k f : Permutation l k -> total l f = total k f.
Proof. intros H. rewrite !total_total. now apply Rules.total_any_order, Permutation_map. Qed.

Lemma product_around N n f : (n < N)%nat -> product (around N n) f = product (but N n) f.
Proof. intros Hn. now apply product_any_order, around_but. Qed.

Lemma total_around N n f : (n < N)%nat -> total (around N n) f = total (but N n) f.
Proof. intros Hn. now apply total_any_order, around_but. Qed.

Lemma product_positive l f : (forall k, In k l -> f k > 0) -> product l f > 0.
Proof.
  intros H. rewrite product_prod. apply Sums.prod_positive, Forall_forall. intros x Hx.
  apply in_map_iff in Hx. destruct Hx as [k [<- Hk]]. now apply H.
Qed.

Lemma product_nonneg l f : (forall k, In k l -> f k >= 0) -> product l f >= 0.
Proof.
  induction l as [|k l IH]; intros H; [simpl; lra|]. rewrite product_cons. apply Rle_ge, Rmult_le_pos; apply Rge_le.
  - apply IH. intros; apply H; now right.
  - apply H. now left.
Qed.

Lemma product_zero l f k : In k l -> f k = 0 -> product l f = 0.
Proof. intros Hk E. rewrite product_prod. apply Sums.prod_zero. rewrite <- E. now apply in_map. Qed.

Lemma total_nonneg l f : (forall k, In k l -> f k >= 0) -> total l f >= 0.
Proof.
  induction l as [|k l IH]; intros H; [simpl; lra|]. rewrite total_cons.
  assert (f k >= 0) by (apply H; now left). assert (total l f >= 0) by (apply IH; intros; apply H; now right). lra.
Qed.

Lemma total_le l f g : (forall k, In k l -> f k <= g k) -> total l f <= total l g.
Proof.
  induction l as [|k l IH]; intros H; [simpl; lra|]. rewrite !total_cons.
  assert (f k <= g k) by (apply H; now left). assert (total l f <= total l g) by (apply IH; intros; apply H; now right). lra.
Qed.

(** ** Rule: induction on steps

    For Always: an invariant of a list of steps that holds for one step and survives one more, in front, holds for
    every list of steps that is not empty; then take [all N], [but N n], [around N n] or [but_two N]. *)

Lemma induction_on_steps (N : nat) (P : list nat -> Prop) :
  (forall k, (k < N)%nat -> P [k]) ->
  (forall k y l, (k < N)%nat -> P (y :: l) -> P (k :: y :: l)) ->
  forall l, l <> [] -> below N l -> P l.
Proof.
  intros One More l Hne Hl. induction Hl as [|k l Hk Hl IH]; [congruence|].
  destruct l as [|y l]; [now apply One|]. apply More; [exact Hk|]. apply IH. discriminate.
Qed.

(** ** Rule: one factor out

    For Always: what all steps have is what one step has, with what the others have. *)

Lemma one_factor_out N n f : (n < N)%nat -> product (all N) f = f n * product (but N n) f.
Proof.
  intros Hn. rewrite !product_prod. unfold but. rewrite <- Sums.others_map.
  rewrite <- (Sums.prod_others n (map f (all N)) 0) by (rewrite map_length, all_length; exact Hn).
  f_equal. now apply Sums.nth_map_seq.
Qed.

Lemma one_term_out N n f : (n < N)%nat -> total (all N) f = f n + total (but N n) f.
Proof.
  intros Hn. rewrite !total_total. unfold but. rewrite <- Sums.others_map.
  rewrite <- (Sums.total_others n (map f (all N)) 0) by (rewrite map_length, all_length; exact Hn).
  f_equal. now apply Sums.nth_map_seq.
Qed.

(** ... out of what all but one step have, where every step has the same. *)
Lemma one_factor_out_two N n (x : R) :
  (2 <= N)%nat -> (n < N)%nat -> product (but N n) (fun _ => x) = x * product (but_two N) (fun _ => x).
Proof.
  intros HN Hn. rewrite !product_const, but_length, but_two_length by exact Hn.
  replace (N - 1)%nat with (S (N - 2)) by lia. reflexivity.
Qed.

Lemma one_term_out_two N n (x : R) :
  (2 <= N)%nat -> (n < N)%nat -> total (but N n) (fun _ => x) = x + total (but_two N) (fun _ => x).
Proof.
  intros HN Hn. rewrite !total_const, but_length, but_two_length by exact Hn.
  replace (N - 1)%nat with (S (N - 2)) by lia. rewrite S_INR. ring.
Qed.

(** ** Rule: case split, on how many of the numbers f 0 .. f (N - 1) are zero

    For Limit with a case and for Iff. *)

Definition no_zero (N : nat) (f : nat -> R) : Prop := forall n, (n < N)%nat -> f n <> 0.
Definition one_zero (N : nat) (f : nat -> R) : Prop :=
  exists k, (k < N)%nat /\ f k = 0 /\ forall n, (n < N)%nat -> n <> k -> f n <> 0.
Definition more_zeros (N : nat) (f : nat -> R) : Prop :=
  exists k j, (k < N)%nat /\ (j < N)%nat /\ k <> j /\ f k = 0 /\ f j = 0.

(** The cases cover everything ... *)
Lemma zero_cases N f : no_zero N f \/ one_zero N f \/ more_zeros N f.
Proof.
  induction N as [|N IH]; [left; intros n Hn; lia|]. destruct (Req_EM_T (f N) 0) as [E|E].
  - destruct IH as [Z|[[k [Hk [Ek Z]]]|[k [j [Hk [Hj H]]]]]].
    + right; left. exists N. repeat split; [lia|exact E|]. intros n Hn D. apply Z. lia.
    + right; right. exists k, N. repeat split; try lia; assumption.
    + right; right. exists k, j. repeat split; try lia; apply H.
  - destruct IH as [Z|[[k [Hk [Ek Z]]]|[k [j [Hk [Hj H]]]]]].
    + left. intros n Hn. destruct (Nat.eq_dec n N) as [->|D]; [exact E|apply Z; lia].
    + right; left. exists k. repeat split; [lia|exact Ek|].
      intros n Hn D. destruct (Nat.eq_dec n N) as [->|D']; [exact E|apply Z; lia].
    + right; right. exists k, j. repeat split; try lia; apply H.
Qed.

(** ... and no two of them meet. *)
Lemma zero_cases_apart N f : more_zeros N f -> ~ (no_zero N f \/ one_zero N f).
Proof.
  intros [k [j [Hk [Hj [D [Ek Ej]]]]]] [Z|[i [Hi [Ei Z]]]].
  - exact (Z k Hk Ek).
  - destruct (Nat.eq_dec k i) as [->|Hki].
    + apply (Z j Hj); [congruence|exact Ej].
    + exact (Z k Hk Hki Ek).
Qed.

Lemma positive_of (x : R) : x >= 0 -> x <> 0 -> x > 0.
Proof. intros [H|H] N; [exact H|congruence]. Qed.

Definition none_below (N : nat) (f : nat -> R) : Prop := forall n, (n < N)%nat -> f n >= 0.

(** No zero: every number and every product of the others is positive. *)
Lemma no_zero_steps N f n :
  none_below N f -> no_zero N f -> (n < N)%nat -> f n > 0 /\ product (but N n) f > 0.
Proof.
  intros P Z Hn. assert (A : forall k, (k < N)%nat -> f k > 0) by (intros k Hk; apply positive_of; [now apply P|now apply Z]).
  split; [now apply A|]. apply product_positive. intros k Hk. apply in_but in Hk; [|exact Hn]. now apply A.
Qed.

(** One zero: it is at this step, and no other product of the others is positive. *)
Lemma one_zero_steps N f :
  none_below N f -> one_zero N f -> forall n, (n < N)%nat ->
  (f n = 0 /\ product (but N n) f > 0) \/ (f n > 0 /\ product (but N n) f = 0).
Proof.
  intros P [k [Hk [E Z]]] n Hn. destruct (Nat.eq_dec n k) as [->|D].
  - left. split; [exact E|]. apply product_positive. intros j Hj. apply in_but in Hj; [|exact Hk].
    destruct Hj as [Hj Hne]. apply positive_of; [now apply P|now apply Z].
  - right. split.
    + apply positive_of; [now apply P|now apply Z].
    + apply product_zero with k; [apply in_but; auto|exact E].
Qed.

(** Two or more: every product of the others is zero. *)
Lemma more_zeros_steps N f : more_zeros N f -> forall n, (n < N)%nat -> product (but N n) f = 0.
Proof.
  intros [k [j [Hk [Hj [D [Ek Ej]]]]]] n Hn. destruct (Nat.eq_dec n k) as [->|H].
  - apply product_zero with j; [apply in_but; auto|exact Ej].
  - apply product_zero with k; [apply in_but; auto|exact Ek].
Qed.

(** Numbers that are all positive have no zero among them, and products of them are positive. *)
Lemma positive_steps N f : (forall n, (n < N)%nat -> f n > 0) -> no_zero N f.
Proof. intros H n Hn. apply Rgt_not_eq, H, Hn. Qed.

Lemma positive_others N f n : (forall k, (k < N)%nat -> f k > 0) -> (n < N)%nat -> product (but N n) f > 0.
Proof. intros H Hn. apply product_positive. intros k Hk. apply H. now apply in_but in Hk. Qed.

Lemma positive_product N f : (forall k, (k < N)%nat -> f k > 0) -> product (all N) f > 0.
Proof. intros H. apply product_positive. intros k Hk. apply H. now apply in_all. Qed.
