(** * Finite sums and products of real numbers

    Sums over 0..n-1 and over lists, products of lists, and the list of all
    steps but one.  Nothing here is about reasoning chains. *)

From Coq Require Import Reals List Lra Lia Arith.
Import ListNotations.
Local Open Scope R_scope.

(** ** Sums over 0..n-1 *)

(** [sum_to n f] is f(0) + ... + f(n-1). *)
Fixpoint sum_to (n : nat) (f : nat -> R) : R :=
  match n with
  | O => 0
  | S k => sum_to k f + f k
  end.

Lemma sum_ext n f g :
  (forall i, (i < n)%nat -> f i = g i) -> sum_to n f = sum_to n g.
Proof.
  induction n as [|n IH]; intros H; simpl; [reflexivity|].
  rewrite IH, H; auto.
Qed.

Lemma sum_plus n f g : sum_to n (fun i => f i + g i) = sum_to n f + sum_to n g.
Proof. induction n; simpl; lra. Qed.

Lemma sum_scal n c f : sum_to n (fun i => c * f i) = c * sum_to n f.
Proof. induction n; simpl; lra. Qed.

Lemma sum_scal_r n c f : sum_to n (fun i => f i * c) = sum_to n f * c.
Proof. induction n; simpl; lra. Qed.

Lemma sum_const n c : sum_to n (fun _ => c) = INR n * c.
Proof. induction n; [simpl; lra|]. rewrite S_INR; simpl sum_to; lra. Qed.

Lemma sum_zero n : sum_to n (fun _ => 0) = 0.
Proof. rewrite sum_const; ring. Qed.

Lemma sum_swap n m (f : nat -> nat -> R) :
  sum_to n (fun i => sum_to m (f i)) = sum_to m (fun j => sum_to n (fun i => f i j)).
Proof.
  induction n as [|n IH]; simpl.
  - now rewrite sum_zero.
  - now rewrite IH, sum_plus.
Qed.

Lemma sum_le n f g :
  (forall i, (i < n)%nat -> f i <= g i) -> sum_to n f <= sum_to n g.
Proof.
  induction n as [|n IH]; intros H; simpl; [lra|].
  apply Rplus_le_compat; auto.
Qed.

Lemma sum_nonneg n f : (forall i, (i < n)%nat -> 0 <= f i) -> 0 <= sum_to n f.
Proof. intros H. rewrite <- (sum_zero n). now apply sum_le. Qed.

(** A sum of numbers >= 0 is at least each of them. *)
Lemma sum_term_le n f i :
  (forall k, (k < n)%nat -> 0 <= f k) -> (i < n)%nat -> f i <= sum_to n f.
Proof.
  induction n as [|n IH]; intros H Hi; [lia|]. simpl.
  assert (Hn := H n (Nat.lt_succ_diag_r n)).
  destruct (Nat.eq_dec i n) as [->|Hne].
  - assert (0 <= sum_to n f) by (apply sum_nonneg; auto). lra.
  - assert (f i <= sum_to n f) by (apply IH; [auto|lia]). lra.
Qed.

(** A positive sum has a positive term. *)
Lemma sum_positive_term n f :
  0 < sum_to n f -> exists i, (i < n)%nat /\ 0 < f i.
Proof.
  induction n as [|n IH]; simpl; intros H; [lra|].
  destruct (Rlt_dec 0 (f n)) as [Hn|Hn]; [now exists n; split; [lia|]|].
  destruct IH as [i [Hi Hf]]; [lra|]. exists i; split; [lia|exact Hf].
Qed.

(** ** Kronecker's delta and sifting *)

Definition kd (i j : nat) : R := if Nat.eqb i j then 1 else 0.

Lemma kd_same i : kd i i = 1.
Proof. unfold kd. now rewrite Nat.eqb_refl. Qed.

Lemma kd_diff i j : i <> j -> kd i j = 0.
Proof. intros H. unfold kd. apply Nat.eqb_neq in H. now rewrite H. Qed.

Lemma kd_sym i j : kd i j = kd j i.
Proof. unfold kd. now rewrite Nat.eqb_sym. Qed.

Lemma kd_range i j : 0 <= kd i j <= 1.
Proof. unfold kd. destruct (Nat.eqb i j); lra. Qed.

Lemma sum_kd_out n j f : (n <= j)%nat -> sum_to n (fun i => kd i j * f i) = 0.
Proof.
  induction n as [|n IH]; intros H; simpl; [reflexivity|].
  rewrite IH, kd_diff by lia. lra.
Qed.

Lemma sum_kd n j f : (j < n)%nat -> sum_to n (fun i => kd i j * f i) = f j.
Proof.
  induction n as [|n IH]; intros H; [lia|]. simpl.
  destruct (Nat.eq_dec j n) as [->|Hne].
  - rewrite sum_kd_out by lia. rewrite kd_same. lra.
  - rewrite IH, kd_diff by lia. lra.
Qed.

Lemma sum_kd_l n j f : (j < n)%nat -> sum_to n (fun i => kd j i * f i) = f j.
Proof.
  intros H. rewrite <- (sum_kd n j f H). apply sum_ext; intros. now rewrite kd_sym.
Qed.

(** ** Sums over lists *)

Definition sum_over {A : Type} (l : list A) (f : A -> R) : R :=
  fold_right (fun a s => f a + s) 0 l.

Lemma sum_over_cons A (a : A) l f : sum_over (a :: l) f = f a + sum_over l f.
Proof. reflexivity. Qed.

Lemma sum_over_ext A (l : list A) f g :
  (forall a, In a l -> f a = g a) -> sum_over l f = sum_over l g.
Proof.
  induction l as [|a l IH]; intros H; simpl; [reflexivity|].
  rewrite H, IH; simpl; auto. intros; apply H; now right.
Qed.

Lemma sum_over_app A (l k : list A) f :
  sum_over (l ++ k) f = sum_over l f + sum_over k f.
Proof. induction l; simpl; lra. Qed.

Lemma sum_over_map A B (h : A -> B) l f :
  sum_over (map h l) f = sum_over l (fun a => f (h a)).
Proof. induction l; simpl; congruence. Qed.

Lemma sum_over_flat_map A B (h : A -> list B) l f :
  sum_over (flat_map h l) f = sum_over l (fun a => sum_over (h a) f).
Proof.
  induction l as [|a l IH]; simpl; [reflexivity|].
  now rewrite sum_over_app, IH.
Qed.

Lemma sum_over_seq n f : sum_over (seq 0 n) f = sum_to n f.
Proof.
  induction n as [|n IH]; [reflexivity|].
  rewrite seq_S, sum_over_app, IH. simpl. lra.
Qed.

Lemma sum_over_scal A (l : list A) c f :
  sum_over l (fun a => c * f a) = c * sum_over l f.
Proof. induction l; simpl; lra. Qed.

Lemma sum_over_plus A (l : list A) f g :
  sum_over l (fun a => f a + g a) = sum_over l f + sum_over l g.
Proof. induction l; simpl; lra. Qed.

Lemma sum_over_zero A (l : list A) : sum_over l (fun _ => 0) = 0.
Proof. induction l; simpl; lra. Qed.

Lemma sum_over_sum A (l : list A) n (f : A -> nat -> R) :
  sum_over l (fun a => sum_to n (f a)) = sum_to n (fun i => sum_over l (fun a => f a i)).
Proof.
  induction l as [|a l IH]; simpl; [now rewrite sum_zero|].
  now rewrite IH, sum_plus.
Qed.

Lemma sum_over_nonneg A (l : list A) f :
  (forall a, In a l -> 0 <= f a) -> 0 <= sum_over l f.
Proof.
  induction l as [|a l IH]; intros H; simpl; [lra|].
  assert (0 <= f a) by (apply H; now left).
  assert (0 <= sum_over l f) by (apply IH; intros; apply H; now right). lra.
Qed.

Lemma sum_over_term_le A (l : list A) f a :
  (forall b, In b l -> 0 <= f b) -> In a l -> f a <= sum_over l f.
Proof.
  induction l as [|b l IH]; intros H Ha; [destruct Ha|]. simpl.
  assert (0 <= f b) by (apply H; now left).
  destruct Ha as [->|Ha].
  - assert (0 <= sum_over l f) by (apply sum_over_nonneg; intros; apply H; now right). lra.
  - assert (f a <= sum_over l f) by (apply IH; auto; intros; apply H; now right). lra.
Qed.

Lemma sum_over_positive_term A (l : list A) f :
  0 < sum_over l f -> exists a, In a l /\ 0 < f a.
Proof.
  induction l as [|b l IH]; simpl; intros H; [lra|].
  destruct (Rlt_dec 0 (f b)) as [Hb|Hb]; [exists b; auto|].
  destruct IH as [a [Ha Hf]]; [lra|]. exists a; auto.
Qed.

(** ** Products and totals of lists of numbers *)

Definition prod (l : list R) : R := fold_right Rmult 1 l.
Definition total (l : list R) : R := fold_right Rplus 0 l.

Lemma prod_cons x l : prod (x :: l) = x * prod l.
Proof. reflexivity. Qed.

Lemma total_cons x l : total (x :: l) = x + total l.
Proof. reflexivity. Qed.

Lemma prod_app l k : prod (l ++ k) = prod l * prod k.
Proof. induction l as [|x l IH]; simpl; [ring|]. rewrite IH; ring. Qed.

Lemma prod_repeat x n : prod (repeat x n) = x ^ n.
Proof. induction n; simpl; congruence. Qed.

Lemma total_map_repeat (f : R -> R) x n : total (map f (repeat x n)) = INR n * f x.
Proof.
  induction n as [|n IH]; [simpl; ring|].
  rewrite S_INR. simpl. rewrite IH. ring.
Qed.

(** [others n l] is the list without its n-th member (counted from 0). *)
Fixpoint others {A : Type} (n : nat) (l : list A) : list A :=
  match l, n with
  | [], _ => []
  | _ :: t, O => t
  | x :: t, S k => x :: others k t
  end.

Lemma others_split {A} (n : nat) (l : list A) :
  others n l = firstn n l ++ skipn (S n) l.
Proof.
  revert n. induction l as [|x l IH]; intros [|n]; simpl; auto.
  now rewrite IH.
Qed.

Lemma split_at {A} (n : nat) (l : list A) d :
  (n < length l)%nat -> l = firstn n l ++ nth n l d :: skipn (S n) l.
Proof.
  revert n. induction l as [|x l IH]; intros [|n] H; simpl in *; try lia; auto.
  f_equal. apply IH. lia.
Qed.

Lemma others_length {A} n (l : list A) :
  (n < length l)%nat -> length (others n l) = pred (length l).
Proof.
  revert n. induction l as [|x l IH]; intros [|n] H; simpl in *; try lia.
  rewrite IH by lia. lia.
Qed.

Lemma others_map {A B} (f : A -> B) n l : others n (map f l) = map f (others n l).
Proof.
  revert n. induction l as [|x l IH]; intros [|n]; simpl; auto. now rewrite IH.
Qed.

Lemma others_Forall {A} (P : A -> Prop) n l : Forall P l -> Forall P (others n l).
Proof.
  intros H. revert n. induction H; intros [|n]; simpl; auto.
Qed.

Lemma others_repeat {A} (x : A) n k : (n < k)%nat -> others n (repeat x k) = repeat x (pred k).
Proof.
  revert n. induction k as [|k IH]; intros [|n] H; simpl; auto; try lia.
  rewrite IH by lia. destruct k; simpl; auto; lia.
Qed.

(** The product over all is the factor of any one times the product of the others. *)
Lemma prod_others n l d : (n < length l)%nat -> nth n l d * prod (others n l) = prod l.
Proof.
  revert n. induction l as [|x l IH]; intros [|n] H; simpl in *; try lia; auto.
  rewrite <- (IH n) by lia. ring.
Qed.

Lemma total_others n l d : (n < length l)%nat -> nth n l d + total (others n l) = total l.
Proof.
  revert n. induction l as [|x l IH]; intros [|n] H; simpl in *; try lia; auto.
  rewrite <- (IH n) by lia. ring.
Qed.

Lemma nth_Forall {A} (P : A -> Prop) l d n : Forall P l -> (n < length l)%nat -> P (nth n l d).
Proof. intros H Hn. rewrite Forall_forall in H. apply H, nth_In, Hn. Qed.

Lemma Forall_nth_intro {A} (P : A -> Prop) l d :
  (forall n, (n < length l)%nat -> P (nth n l d)) -> Forall P l.
Proof.
  intros H. rewrite Forall_forall. intros x Hx.
  destruct (In_nth l x d Hx) as [n [Hn <-]]. auto.
Qed.

Lemma nth_map_seq {A} (f : nat -> A) N n d :
  (n < N)%nat -> nth n (map f (seq 0 N)) d = f n.
Proof.
  intros H. rewrite (nth_indep _ d (f 0%nat)) by (rewrite map_length, seq_length; exact H).
  rewrite map_nth, seq_nth by exact H. reflexivity.
Qed.

Lemma nth_map_in {A B} (f : A -> B) l n d e :
  (n < length l)%nat -> nth n (map f l) e = f (nth n l d).
Proof.
  intros H. rewrite (nth_indep _ e (f d)) by (now rewrite map_length). apply map_nth.
Qed.

(** Products of numbers in [0,1], in (0,1], in (0,1). *)
Lemma prod_unit l : Forall (fun x => 0 <= x <= 1) l -> 0 <= prod l <= 1.
Proof.
  induction 1 as [|x l [H0 H1] _ [IH0 IH1]]; simpl; [lra|]. split.
  - now apply Rmult_le_pos.
  - replace 1 with (1 * 1) by ring. now apply Rmult_le_compat.
Qed.

Lemma prod_positive l : Forall (fun x => 0 < x) l -> 0 < prod l.
Proof. induction 1; simpl; [lra|]. now apply Rmult_lt_0_compat. Qed.

Lemma prod_below_one l :
  l <> [] -> Forall (fun x => 0 < x < 1) l -> 0 < prod l < 1.
Proof.
  intros Hne H. destruct H as [|x l [H0 H1] Hl]; [congruence|]. simpl.
  assert (0 < prod l). { apply prod_positive. eapply Forall_impl; [|exact Hl]. simpl; intros; lra. }
  assert (0 <= prod l <= 1). { apply prod_unit. eapply Forall_impl; [|exact Hl]. simpl; intros; lra. }
  split; [now apply Rmult_lt_0_compat|].
  apply Rle_lt_trans with (x * 1); [apply Rmult_le_compat_l|]; lra.
Qed.

Lemma prod_zero l : In 0 l -> prod l = 0.
Proof.
  induction l as [|x l IH]; simpl; intros H; [tauto|].
  destruct H as [->|H]; [|rewrite IH by exact H]; ring.
Qed.

Lemma prod_monotone l k :
  length l = length k ->
  (forall n, (n < length l)%nat -> 0 <= nth n l 0 <= nth n k 0) -> 0 <= prod l <= prod k.
Proof.
  revert k. induction l as [|x l IH]; intros [|y k] Hl H; simpl in *; try lia; [lra|].
  assert (H0 := H O ltac:(lia)). simpl in H0.
  assert (0 <= prod l <= prod k).
  { apply IH; [lia|]. intros n Hn. apply (H (S n)). lia. }
  split; [apply Rmult_le_pos; lra|]. apply Rmult_le_compat; lra.
Qed.

Lemma prod_increasing l k :
  length l = length k -> l <> [] ->
  (forall n, (n < length l)%nat -> 0 < nth n l 0 < nth n k 0) -> prod l < prod k.
Proof.
  intros Hl Hne H. destruct l as [|x l], k as [|y k]; simpl in *; try congruence; try lia.
  assert (H0 := H O ltac:(lia)). simpl in H0.
  assert (0 <= prod l <= prod k).
  { apply prod_monotone; [lia|]. intros n Hn. assert (Hs := H (S n)). simpl in Hs.
    assert (0 < nth n l 0 < nth n k 0) by (apply Hs; lia). lra. }
  assert (0 < prod k).
  { apply prod_positive, Forall_nth_intro with (d := 0). intros n Hn.
    assert (Hs := H (S n)). simpl in Hs. assert (0 < nth n l 0 < nth n k 0) by (apply Hs; lia). lra. }
  apply Rle_lt_trans with (x * prod k); [apply Rmult_le_compat_l; lra|].
  apply Rmult_lt_compat_r; lra.
Qed.

Lemma total_nonneg l : Forall (fun x => 0 <= x) l -> 0 <= total l.
Proof. induction 1; simpl; lra. Qed.

Lemma total_monotone l k :
  length l = length k ->
  (forall n, (n < length l)%nat -> nth n l 0 <= nth n k 0) -> total l <= total k.
Proof.
  revert k. induction l as [|x l IH]; intros [|y k] Hl H; simpl in *; try lia; [lra|].
  assert (H0 := H O ltac:(lia)). simpl in H0.
  assert (total l <= total k).
  { apply IH; [lia|]. intros n Hn. apply (H (S n)). lia. }
  lra.
Qed.

Lemma total_term_le n l d :
  Forall (fun x => 0 <= x) l -> (n < length l)%nat -> nth n l d <= total l.
Proof.
  intros H Hn. rewrite <- (total_others n l d Hn).
  assert (0 <= total (others n l)) by now apply total_nonneg, others_Forall. lra.
Qed.
