(** * Kernels on a finite set of states

    The states are the natural numbers 0..M-1 with M >= 2.  A kernel gives the
    probability [K i j] of a step from state i to state j; only states below M
    matter.  States are relabelled so that the right step is always i -> i. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums.
Import ListNotations.
Local Open Scope R_scope.

Definition kernel := nat -> nat -> R.

Section Kernels.
Variable M : nat.

(** Entries >= 0, rows that sum to 1. *)
Definition stochastic (K : kernel) : Prop :=
  forall i, (i < M)%nat -> (forall j, (j < M)%nat -> 0 <= K i j) /\ sum_to M (K i) = 1.

(** Equal on the states. *)
Definition same_kernel (K L : kernel) : Prop :=
  forall i j, (i < M)%nat -> (j < M)%nat -> K i j = L i j.

(** First a step by K, then one by L: the matrix product. *)
Definition compose (K L : kernel) : kernel :=
  fun i j => sum_to M (fun k => K i k * L k j).

Fixpoint compose_all (Ks : list kernel) : kernel :=
  match Ks with
  | [] => kd
  | K :: rest => compose K (compose_all rest)
  end.

(** The symmetric channel with edge d: it mixes "right" (d) and "guess" (1-d). *)
Definition sym (d : R) : kernel :=
  fun i j => (1 - d) / INR M + d * kd i j.

(** Its diagonal entry and its other entries. *)
Definition alpha (d : R) : R := (1 + (INR M - 1) * d) / INR M.
Definition beta (d : R) : R := (1 - d) / INR M.

Definition symmetric (ds : list R) : list kernel := map sym ds.

Hypothesis M_at_least_2 : (2 <= M)%nat.

Lemma INR_M : 2 <= INR M.
Proof. apply (le_INR 2 M M_at_least_2). Qed.

Lemma sym_right d i : sym d i i = alpha d.
Proof. assert (H := INR_M). unfold sym, alpha. rewrite kd_same. field. lra. Qed.

Lemma sym_wrong d i j : i <> j -> sym d i j = beta d.
Proof. intros H. unfold sym, beta. rewrite kd_diff by exact H. ring. Qed.

Lemma sym_transpose d i j : sym d i j = sym d j i.
Proof. unfold sym. now rewrite kd_sym. Qed.

(** Sanity: edge 1 is the right step, edge 0 a guess. *)
Lemma sym_perfect i j : sym 1 i j = kd i j.
Proof. assert (H := INR_M). unfold sym. field. lra. Qed.

Lemma sym_chance i j : sym 0 i j = / INR M.
Proof. assert (H := INR_M). unfold sym. field. lra. Qed.

Lemma sym_row_sum d i : (i < M)%nat -> sum_to M (sym d i) = 1.
Proof.
  intros Hi. assert (H := INR_M). unfold sym.
  rewrite sum_plus, sum_const.
  rewrite (sum_ext M _ (fun j => kd i j * d)) by (intros; ring).
  rewrite sum_kd_l by exact Hi. field. lra.
Qed.

(** The edges that make a symmetric channel a kernel: -1/(M-1) <= d <= 1. *)
Theorem sym_stochastic d :
  stochastic (sym d) <-> - / (INR M - 1) <= d <= 1.
Proof.
  assert (H := INR_M).
  assert (Hm : 0 < INR M - 1) by lra.
  assert (E : (INR M - 1) * / (INR M - 1) = 1) by (apply Rinv_r; lra).
  split.
  - intros Hs. destruct (Hs O) as [H0 _]; [lia|].
    assert (Hr := H0 O ltac:(lia)). assert (Hw := H0 1%nat ltac:(lia)).
    rewrite sym_right in Hr. rewrite sym_wrong in Hw by lia.
    unfold alpha in Hr. unfold beta in Hw.
    assert (0 <= 1 + (INR M - 1) * d).
    { replace (1 + (INR M - 1) * d) with ((1 + (INR M - 1) * d) / INR M * INR M) by (field; lra).
      apply Rmult_le_pos; lra. }
    assert (0 <= 1 - d).
    { replace (1 - d) with ((1 - d) / INR M * INR M) by (field; lra). apply Rmult_le_pos; lra. }
    split; [|lra]. apply Rmult_le_reg_l with (INR M - 1); lra.
  - intros [Hl Hu] i Hi. split; [|now apply sym_row_sum].
    intros j Hj. destruct (Nat.eq_dec i j) as [->|Hne].
    + rewrite sym_right. unfold alpha. apply Rmult_le_pos; [|left; apply Rinv_0_lt_compat; lra].
      apply Rmult_le_compat_l with (r := INR M - 1) in Hl; lra.
    + rewrite sym_wrong by exact Hne. unfold beta.
      apply Rmult_le_pos; [lra|]. left; apply Rinv_0_lt_compat; lra.
Qed.

Lemma sym_nonneg d i j : 0 <= d <= 1 -> 0 <= sym d i j.
Proof.
  intros Hd. assert (H := INR_M). unfold sym.
  assert (0 <= (1 - d) / INR M).
  { apply Rmult_le_pos; [lra|]. left; apply Rinv_0_lt_compat; lra. }
  assert (0 <= d * kd i j) by (apply Rmult_le_pos; [lra|apply kd_range]). lra.
Qed.

(** I.1, first part: symmetric channels compose, and their edges multiply. *)
Theorem compose_sym a b i j :
  (i < M)%nat -> (j < M)%nat -> compose (sym a) (sym b) i j = sym (a * b) i j.
Proof.
  intros Hi Hj. assert (H := INR_M). unfold compose, sym.
  rewrite (sum_ext M _ (fun k =>
     ((1 - a) / INR M * ((1 - b) / INR M) + kd i k * (a * ((1 - b) / INR M)))
     + (kd k j * ((1 - a) / INR M * b) + kd i k * (a * b * kd k j)))) by (intros; ring).
  rewrite !sum_plus, sum_const, sum_kd, !sum_kd_l by assumption. field. lra.
Qed.

Theorem compose_all_sym ds i j :
  (i < M)%nat -> (j < M)%nat -> compose_all (symmetric ds) i j = sym (prod ds) i j.
Proof.
  revert i. induction ds as [|d ds IH]; intros i Hi Hj; simpl.
  - now rewrite sym_perfect.
  - rewrite <- compose_sym by assumption. unfold compose. apply sum_ext.
    intros k Hk. now rewrite IH.
Qed.

Lemma compose_all_app Ks Ls i j :
  (i < M)%nat ->
  compose_all (Ks ++ Ls) i j = compose (compose_all Ks) (compose_all Ls) i j.
Proof.
  revert i. induction Ks as [|K Ks IH]; intros i Hi; simpl.
  - unfold compose. now rewrite (sum_kd_l M i (fun k => compose_all Ls k j)).
  - unfold compose.
    rewrite (sum_ext M _ (fun k => sum_to M (fun l => K i k * compose_all Ks k l * compose_all Ls l j))).
    2:{ intros k Hk. rewrite IH by exact Hk. unfold compose. rewrite <- sum_scal.
        apply sum_ext; intros; ring. }
    rewrite sum_swap. apply sum_ext. intros l Hl. now rewrite <- sum_scal_r.
Qed.

(** ** The accuracy as a function of the product of the edges *)

Lemma alpha_bounds d : 0 <= d <= 1 -> / INR M <= alpha d <= 1.
Proof.
  intros Hd. assert (H := INR_M). unfold alpha, Rdiv. split.
  - rewrite <- (Rmult_1_l (/ INR M)) at 1.
    apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; lra|].
    assert (0 <= (INR M - 1) * d) by (apply Rmult_le_pos; lra). lra.
  - apply Rmult_le_reg_r with (INR M); [lra|]. rewrite Rmult_assoc, Rinv_l, Rmult_1_r, Rmult_1_l by lra.
    assert ((INR M - 1) * d <= (INR M - 1) * 1) by (apply Rmult_le_compat_l; lra). lra.
Qed.

Lemma one_minus_alpha d : 1 - alpha d = (INR M - 1) / INR M * (1 - d).
Proof. assert (H := INR_M). unfold alpha. field. lra. Qed.

End Kernels.
