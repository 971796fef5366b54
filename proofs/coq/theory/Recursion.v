(** * The recursion of the edges

    What a STaR round does to the edges of symmetric steps (Round.v proves that
    it does).  Everything here holds for every real number M >= 2. *)

From Coq Require Import Reals List Lra Lia Arith Rpower.
From RLStar.Theory Require Import Sums.
Import ListNotations.
Local Open Scope R_scope.

Section Recursion.
Variable M : R.

(** The new edge of a step with edge d, where r is the product of the other edges. *)
Definition new_edge (d r : R) : R := (d + r + (M - 2) * d * r) / (1 + (M - 1) * d * r).

(** R_n, the product of all edges but the n-th. *)
Definition rest (n : nat) (ds : list R) : R := prod (others n ds).

Definition edge_round (ds : list R) : list R :=
  map (fun n => new_edge (nth n ds 0) (rest n ds)) (seq 0 (length ds)).

(** The edges after t rounds. *)
Fixpoint edges (t : nat) (ds : list R) : list R :=
  match t with
  | O => ds
  | S t' => edge_round (edges t' ds)
  end.

(** J as a function of L, the product of the edges. *)
Definition accuracy (L : R) : R := (1 + (M - 1) * L) / M.

(** od, the odds of the right state against one wrong state. *)
Definition odds (d : R) : R := (1 + (M - 1) * d) / (1 - d).

(** S_n, the sum of the shortfalls of the other steps; E, of all steps. *)
Definition shortfalls (ds : list R) : R := total (map (fun d => 1 - d) ds).
Definition others_shortfall (n : nat) (ds : list R) : R := shortfalls (others n ds).

Definition unit_edges (ds : list R) : Prop := Forall (fun d => 0 <= d <= 1) ds.
Definition positive_edges (ds : list R) : Prop := Forall (fun d => 0 < d <= 1) ds.
Definition inner_edges (ds : list R) : Prop := Forall (fun d => 0 < d < 1) ds.

(** ** I.1: equivalent forms of the recursion *)

Section Forms.
Variables d r : R.
Hypothesis defined : 1 + (M - 1) * d * r <> 0.

(** I.1: delta' - delta = R (1 - delta)(1 + (M-1) delta)/(1 + (M-1) delta R). *)
Theorem new_edge_gain :
  new_edge d r - d = r * (1 - d) * (1 + (M - 1) * d) / (1 + (M - 1) * d * r).
Proof. unfold new_edge. field. exact defined. Qed.

(** I.1: 1 - delta' = (1 - delta)(1 - R)/(1 + (M-1) delta R). *)
Theorem new_edge_shortfall :
  1 - new_edge d r = (1 - d) * (1 - r) / (1 + (M - 1) * d * r).
Proof. unfold new_edge. field. exact defined. Qed.

(** I.1: odds multiply. *)
Theorem new_edge_odds : d <> 1 -> r <> 1 -> odds (new_edge d r) = odds d * odds r.
Proof.
  intros Hd Hr. unfold odds at 1. rewrite new_edge_shortfall. unfold odds, new_edge. field.
  repeat split; try exact defined; lra.
Qed.

(** I.1: log-odds add, where the odds are positive. *)
Theorem new_edge_log_odds :
  d < 1 -> r < 1 -> 0 < 1 + (M - 1) * d -> 0 < 1 + (M - 1) * r ->
  ln (odds (new_edge d r)) = ln (odds d) + ln (odds r).
Proof.
  intros Hd Hr Pd Pr. rewrite new_edge_odds by lra.
  apply ln_mult; unfold odds; apply Rdiv_lt_0_compat; lra.
Qed.
End Forms.

(** ** Lists of edges *)

Lemma edge_round_length ds : length (edge_round ds) = length ds.
Proof. unfold edge_round. now rewrite map_length, seq_length. Qed.

Lemma edges_length t ds : length (edges t ds) = length ds.
Proof. induction t; simpl; [reflexivity|]. now rewrite edge_round_length. Qed.

Lemma edge_round_nth ds n :
  (n < length ds)%nat -> nth n (edge_round ds) 0 = new_edge (nth n ds 0) (rest n ds).
Proof. intros H. unfold edge_round. now rewrite nth_map_seq. Qed.

(** The state after t rounds is a state like any other. *)
Lemma edges_shift t u ds : edges t (edges u ds) = edges (t + u) ds.
Proof. induction t; simpl; congruence. Qed.

Lemma rest_product n ds : (n < length ds)%nat -> nth n ds 0 * rest n ds = prod ds.
Proof. apply prod_others. Qed.

Lemma shortfalls_others n ds :
  (n < length ds)%nat -> 1 - nth n ds 0 + others_shortfall n ds = shortfalls ds.
Proof.
  intros H. unfold others_shortfall, shortfalls. rewrite <- others_map.
  rewrite <- (total_others n (map (fun d => 1 - d) ds) 0) by (now rewrite map_length).
  now rewrite (nth_map_in _ ds n 0 0 H).
Qed.

Lemma others_nonempty n (ds : list R) : (2 <= length ds)%nat -> (n < length ds)%nat -> others n ds <> [].
Proof.
  intros H Hn E. assert (L := others_length n ds Hn). rewrite E in L. simpl in L. lia.
Qed.

Lemma inner_positive ds : inner_edges ds -> positive_edges ds.
Proof. apply Forall_impl. intros; lra. Qed.

Lemma positive_unit ds : positive_edges ds -> unit_edges ds.
Proof. apply Forall_impl. intros; lra. Qed.

Lemma inner_unit ds : inner_edges ds -> unit_edges ds.
Proof. intros H. now apply positive_unit, inner_positive. Qed.

Lemma rest_unit n ds : unit_edges ds -> 0 <= rest n ds <= 1.
Proof. intros H. now apply prod_unit, others_Forall. Qed.

Lemma rest_positive n ds : positive_edges ds -> 0 < rest n ds <= 1.
Proof.
  intros H. split; [|now apply rest_unit, positive_unit].
  apply prod_positive, others_Forall. eapply Forall_impl; [|exact H]. simpl; intros; lra.
Qed.

Lemma rest_inner n ds :
  (2 <= length ds)%nat -> (n < length ds)%nat -> inner_edges ds -> 0 < rest n ds < 1.
Proof.
  intros H2 Hn H. apply prod_below_one; [now apply others_nonempty|]. now apply others_Forall.
Qed.

Lemma product_positive ds : positive_edges ds -> 0 < prod ds <= 1.
Proof.
  intros H. split.
  - apply prod_positive. eapply Forall_impl; [|exact H]. simpl; intros; lra.
  - apply prod_unit. now apply positive_unit.
Qed.

(** ** One step, with its edge and the product of the others in [0,1] *)

Hypothesis M_at_least_2 : 2 <= M.

Section OneStep.
Variables d r : R.
Hypothesis Hd : 0 <= d <= 1.
Hypothesis Hr : 0 <= r <= 1.

Lemma weight_nonneg : 0 <= d * r <= 1.
Proof.
  split; [apply Rmult_le_pos; lra|]. replace 1 with (1 * 1) by ring. apply Rmult_le_compat; lra.
Qed.

Lemma denominator_bounds : 1 <= 1 + (M - 1) * d * r <= M.
Proof.
  assert (H := weight_nonneg).
  assert (0 <= (M - 1) * (d * r)) by (apply Rmult_le_pos; lra).
  assert ((M - 1) * (d * r) <= (M - 1) * 1) by (apply Rmult_le_compat_l; lra).
  split; lra.
Qed.

Lemma denominator_positive : 0 < 1 + (M - 1) * d * r.
Proof. assert (H := denominator_bounds). lra. Qed.

Lemma new_edge_unit : d <= new_edge d r <= 1.
Proof.
  assert (H := denominator_positive). split.
  - assert (0 <= new_edge d r - d); [|lra].
    rewrite new_edge_gain by lra. apply Rmult_le_pos; [|left; now apply Rinv_0_lt_compat].
    assert (0 <= (M - 1) * d) by (apply Rmult_le_pos; lra).
    repeat apply Rmult_le_pos; lra.
  - assert (0 <= 1 - new_edge d r); [|lra].
    rewrite new_edge_shortfall by lra. apply Rmult_le_pos; [|left; now apply Rinv_0_lt_compat].
    apply Rmult_le_pos; lra.
Qed.

(** The shortfall shrinks at least by the factor 1 - R. *)
Lemma new_edge_contracts : 1 - new_edge d r <= (1 - d) * (1 - r).
Proof.
  assert (H := denominator_bounds). rewrite new_edge_shortfall by lra.
  apply Rmult_le_reg_r with (1 + (M - 1) * d * r); [lra|].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
  rewrite <- (Rmult_1_r ((1 - d) * (1 - r))) at 1.
  apply Rmult_le_compat_l; [apply Rmult_le_pos; lra|lra].
Qed.
End OneStep.

Lemma new_edge_inner d r :
  0 < d < 1 -> 0 < r < 1 -> d < new_edge d r < 1.
Proof.
  intros Hd Hr. assert (H : 0 < 1 + (M - 1) * d * r) by (apply denominator_positive; lra).
  assert (0 < (M - 1) * d) by (apply Rmult_lt_0_compat; lra).
  split.
  - assert (0 < new_edge d r - d); [|lra]. rewrite new_edge_gain by lra.
    apply Rdiv_lt_0_compat; [|exact H]. repeat apply Rmult_lt_0_compat; lra.
  - assert (0 < 1 - new_edge d r); [|lra]. rewrite new_edge_shortfall by lra.
    apply Rdiv_lt_0_compat; [|exact H]. apply Rmult_lt_0_compat; lra.
Qed.

(** ** A round keeps [0,1]^N, (0,1]^N and (0,1)^N *)

Lemma edge_round_unit ds : unit_edges ds -> unit_edges (edge_round ds).
Proof.
  intros H. apply Forall_nth_intro with (d := 0). rewrite edge_round_length. intros n Hn.
  rewrite edge_round_nth by exact Hn.
  assert (Hd := nth_Forall _ ds 0 n H Hn). simpl in Hd.
  assert (U := new_edge_unit _ _ Hd (rest_unit n ds H)). lra.
Qed.

Lemma edge_round_positive ds : positive_edges ds -> positive_edges (edge_round ds).
Proof.
  intros H. apply Forall_nth_intro with (d := 0). rewrite edge_round_length. intros n Hn.
  rewrite edge_round_nth by exact Hn.
  assert (Hd := nth_Forall _ ds 0 n H Hn). simpl in Hd.
  assert (U := new_edge_unit (nth n ds 0) (rest n ds) ltac:(lra) (rest_unit n ds (positive_unit ds H))). lra.
Qed.

Lemma edge_round_inner ds :
  (2 <= length ds)%nat -> inner_edges ds -> inner_edges (edge_round ds).
Proof.
  intros H2 H. apply Forall_nth_intro with (d := 0). rewrite edge_round_length. intros n Hn.
  rewrite edge_round_nth by exact Hn.
  assert (Hd := nth_Forall _ ds 0 n H Hn). simpl in Hd.
  assert (U := new_edge_inner _ _ Hd (rest_inner n ds H2 Hn H)). lra.
Qed.

Lemma edges_unit t ds : unit_edges ds -> unit_edges (edges t ds).
Proof. intros H. induction t; simpl; [exact H|]. now apply edge_round_unit. Qed.

Lemma edges_positive t ds : positive_edges ds -> positive_edges (edges t ds).
Proof. intros H. induction t; simpl; [exact H|]. now apply edge_round_positive. Qed.

Lemma edges_inner t ds :
  (2 <= length ds)%nat -> inner_edges ds -> inner_edges (edges t ds).
Proof.
  intros H2 H. induction t; simpl; [exact H|]. apply edge_round_inner; [now rewrite edges_length|exact IHt].
Qed.

(** On [0,1]^N no edge falls. *)
Lemma edge_round_no_fall ds n :
  unit_edges ds -> (n < length ds)%nat -> 0 <= nth n ds 0 <= nth n (edge_round ds) 0.
Proof.
  intros H Hn. rewrite edge_round_nth by exact Hn.
  assert (Hd := nth_Forall _ ds 0 n H Hn). simpl in Hd.
  assert (U := new_edge_unit _ _ Hd (rest_unit n ds H)). lra.
Qed.

Lemma edge_round_product_no_fall ds :
  unit_edges ds -> prod ds <= prod (edge_round ds).
Proof.
  intros H. apply prod_monotone; [now rewrite edge_round_length|].
  intros n Hn. now apply edge_round_no_fall.
Qed.

Lemma edges_product_no_fall t ds : unit_edges ds -> prod ds <= prod (edges t ds).
Proof.
  intros H. induction t; simpl; [lra|].
  apply Rle_trans with (1 := IHt). now apply edge_round_product_no_fall, edges_unit.
Qed.

(** The accuracy grows with L. *)
Lemma accuracy_le a b : a <= b -> accuracy a <= accuracy b.
Proof.
  intros H. unfold accuracy. apply Rmult_le_compat_r; [left; apply Rinv_0_lt_compat; lra|].
  assert ((M - 1) * a <= (M - 1) * b) by (apply Rmult_le_compat_l; lra). lra.
Qed.

Lemma accuracy_lt a b : a < b -> accuracy a < accuracy b.
Proof.
  intros H. unfold accuracy. apply Rmult_lt_compat_r; [apply Rinv_0_lt_compat; lra|].
  assert ((M - 1) * a < (M - 1) * b) by (apply Rmult_lt_compat_l; lra). lra.
Qed.

Lemma one_minus_accuracy L : 1 - accuracy L = (M - 1) / M * (1 - L).
Proof. unfold accuracy. field. lra. Qed.

End Recursion.
