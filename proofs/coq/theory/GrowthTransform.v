(** * III.1: a round never lowers the accuracy, for every model

    Chains of any number of steps through finitely many states, arbitrary kernels,
    any start distribution and any acceptance: the chain (s, w) carries a weight
    [g s w] >= 0 beside the probabilities of its steps, the probability of the
    question times that of being kept.  The refit, and every mixture of it with the
    model (a partial refit), is a growth transform in the sense of Baum and Eagon.
    Different numbers of states at different steps are states that nothing reaches. *)

From Coq Require Import Reals List Lra Lia Arith Rpower.
From RLStar.Theory Require Import Sums Kernels Chains MaximumLikelihood.
Import ListNotations.
Local Open Scope R_scope.

Lemma sum_over_le {A} (l : list A) f h :
  (forall a, In a l -> f a <= h a) -> sum_over l f <= sum_over l h.
Proof.
  induction l as [|a l IH]; intros H; simpl; [lra|].
  apply Rplus_le_compat; [apply H; now left|]. apply IH. intros b Hb. apply H. now right.
Qed.

Section GrowthTransform.
Variable M : nat.
Variable g : nat -> list nat -> R.

(** ** Definitions *)

(** The weight of all chains: the probability that a chain is kept. *)
Definition value (Ks : list kernel) : R :=
  over_chains M (length Ks) (fun s w => g s w * walk Ks s w).

(** The weight of the chains with the transition i -> j at step n. *)
Definition weight (Ks : list kernel) (n i j : nat) : R :=
  over_chains M (length Ks) (fun s w => g s w * walk Ks s w * transition n i j s w).

(** A part t of the way from the model to the refit.  A row that no kept chain visits stays as it was. *)
Definition growth (t : R) (Ks : list kernel) (n : nat) : kernel :=
  fun i j =>
    let row := sum_to M (weight Ks n i) in
    if Req_EM_T row 0 then nth n Ks kd i j
    else (1 - t) * nth n Ks kd i j + t * (weight Ks n i j / row).

Definition growth_round (t : R) (Ks : list kernel) : list kernel :=
  map (growth t Ks) (seq 0 (length Ks)).

(** Entries >= 0, rows that sum to at most 1. *)
Definition substochastic (K : kernel) : Prop :=
  forall i, (i < M)%nat -> (forall j, (j < M)%nat -> 0 <= K i j) /\ sum_to M (K i) <= 1.

Definition weighs (N : nat) : Prop :=
  forall s w, (s < M)%nat -> In w (words M N) -> 0 <= g s w.

(** ** Signs *)

Lemma walk_not_negative Ks s w :
  Forall substochastic Ks -> (s < M)%nat -> Forall (fun j => (j < M)%nat) w -> 0 <= walk Ks s w.
Proof.
  intros H. revert s w. induction H as [|K Ks HK _ IH]; intros s [|j w] Hs Hw; simpl; try lra.
  inversion Hw; subst. apply Rmult_le_pos; [now apply HK|now apply IH].
Qed.

Lemma steps_positive Ks s w :
  Forall substochastic Ks -> (s < M)%nat -> Forall (fun j => (j < M)%nat) w ->
  0 < walk Ks s w -> forall n, (n < length Ks)%nat -> 0 < step Ks n s w.
Proof.
  intros H. revert s w. induction H as [|K Ks HK HKs IH]; intros s [|j w] Hs Hw P n Hn; simpl in *; try lia; try lra.
  inversion Hw; subst.
  assert (A : 0 <= K s j) by now apply HK. assert (B := walk_not_negative Ks j w HKs H1 H2).
  assert (A' : 0 < K s j). { destruct A as [A|A]; [exact A|]. rewrite <- A in P. lra. }
  assert (B' : 0 < walk Ks j w). { destruct B as [B|B]; [exact B|]. rewrite <- B in P. lra. }
  destruct n as [|n]; [exact A'|]. apply (IH j w H1 H2 B' n). lia.
Qed.

(** ** One chain *)

Lemma ln_at_least y : 0 < y -> 1 - / y <= ln y.
Proof.
  intros H. assert (P : 0 < / y) by now apply Rinv_0_lt_compat.
  assert (L := ln_le_minus_one (/ y) P). rewrite ln_Rinv in L by exact H. lra.
Qed.

Lemma walk_of_steps Qs s w :
  length w = length Qs -> (forall n, (n < length Qs)%nat -> 0 < step Qs n s w) ->
  0 < walk Qs s w /\ ln (walk Qs s w) = sum_to (length Qs) (fun n => ln (step Qs n s w)).
Proof.
  revert s w. induction Qs as [|K Qs IH]; intros s [|j w] Hl H; simpl in Hl; try discriminate.
  - simpl. rewrite ln_1. split; [lra|reflexivity].
  - destruct (IH j w) as [P E]; [lia|intros n Hn; apply (H (S n)); simpl; lia|].
    assert (H0 := H O ltac:(simpl; lia)). unfold step in H0. simpl in H0.
    cbn [walk length]. rewrite sum_first. split; [now apply Rmult_lt_0_compat|].
    rewrite ln_mult, E by assumption. reflexivity.
Qed.

(** A product of ratios exceeds 1 by at least the sum of 1 - (old entry)/(new entry). *)
Lemma walk_ratio Ks Ls s w :
  length Ls = length Ks -> length w = length Ks ->
  (forall n, (n < length Ks)%nat -> 0 < step Ks n s w) ->
  (forall n, (n < length Ks)%nat -> 0 < step Ls n s w) ->
  walk Ks s w * (1 + sum_to (length Ks) (fun n => 1 - step Ks n s w / step Ls n s w)) <= walk Ls s w.
Proof.
  intros HL Hw PK PL.
  destruct (walk_of_steps Ks s w) as [WK EK]; [lia|exact PK|].
  destruct (walk_of_steps Ls s w) as [WL EL]; [lia|intros n Hn; apply PL; lia|].
  rewrite HL in EL.
  assert (S : sum_to (length Ks) (fun n => 1 - step Ks n s w / step Ls n s w)
              <= ln (walk Ls s w) - ln (walk Ks s w)).
  { rewrite EK, EL.
    assert (E : sum_to (length Ks) (fun n => ln (step Ls n s w)) - sum_to (length Ks) (fun n => ln (step Ks n s w))
      = sum_to (length Ks) (fun n => ln (step Ls n s w) + -1 * ln (step Ks n s w))).
    { rewrite sum_plus, sum_scal. ring. }
    rewrite E. apply sum_le. intros n Hn. specialize (PK n Hn). specialize (PL n Hn).
    assert (A := ln_at_least (step Ls n s w / step Ks n s w) ltac:(now apply Rdiv_lt_0_compat)).
    unfold Rdiv at 2 in A. rewrite ln_mult in A by (try assumption; now apply Rinv_0_lt_compat).
    rewrite ln_Rinv in A by exact PK.
    replace (/ (step Ls n s w / step Ks n s w)) with (step Ks n s w / step Ls n s w) in A by (field; lra).
    lra. }
  assert (X := exp_ineq1_le (ln (walk Ls s w) - ln (walk Ks s w))).
  assert (ED : exp (ln (walk Ls s w) - ln (walk Ks s w)) = walk Ls s w * / walk Ks s w).
  { unfold Rminus. rewrite exp_plus, exp_Ropp, !exp_ln by assumption. reflexivity. }
  rewrite ED in X.
  apply Rle_trans with (walk Ks s w * (walk Ls s w * / walk Ks s w)).
  - apply Rmult_le_compat_l; lra.
  - right. field. lra.
Qed.

(** ** Sums over chains by transitions *)

Lemma weight_nonneg Ks n i j : Forall substochastic Ks -> weighs (length Ks) -> 0 <= weight Ks n i j.
Proof.
  intros H G. apply sum_nonneg. intros s Hs. apply sum_over_nonneg. intros w Hw.
  assert (Hw' := Hw). apply in_words in Hw'. destruct Hw' as [_ Hb].
  unfold transition. repeat apply Rmult_le_pos; try apply kd_range; [now apply G|now apply walk_not_negative].
Qed.

(** A chain of positive weight contributes to the weight of each of its transitions. *)
Lemma weight_term Ks n i j s w :
  Forall substochastic Ks -> weighs (length Ks) -> (s < M)%nat -> In w (words M (length Ks)) ->
  g s w * walk Ks s w * transition n i j s w <= weight Ks n i j.
Proof.
  intros H G Hs Hw. unfold weight, over_chains.
  assert (P : forall r v, (r < M)%nat -> In v (words M (length Ks)) ->
    0 <= g r v * walk Ks r v * transition n i j r v).
  { intros r v Hr Hv. assert (Hv' := Hv). apply in_words in Hv'. destruct Hv' as [_ Hb].
    unfold transition. repeat apply Rmult_le_pos; try apply kd_range; [now apply G|now apply walk_not_negative]. }
  apply Rle_trans with (sum_over (words M (length Ks)) (fun v => g s v * walk Ks s v * transition n i j s v)).
  - apply (sum_over_term_le _ _ (fun v => g s v * walk Ks s v * transition n i j s v) w); auto.
  - apply (sum_term_le M (fun r => sum_over (words M (length Ks))
      (fun v => g r v * walk Ks r v * transition n i j r v)) s); [|exact Hs].
    intros r Hr. apply sum_over_nonneg. intros v Hv. now apply P.
Qed.

Lemma weight_positive Ks n i j :
  Forall substochastic Ks -> weighs (length Ks) -> (n < length Ks)%nat ->
  0 < weight Ks n i j -> 0 < nth n Ks kd i j.
Proof.
  intros H G Hn P. unfold weight, over_chains in P.
  apply sum_positive_term in P. destruct P as [s [Hs P]].
  apply sum_over_positive_term in P. destruct P as [w [Hw P]]. unfold transition in P.
  assert (Hw' := Hw). apply in_words in Hw'. destruct Hw' as [Hl Hb].
  destruct (Nat.eq_dec (nth n (s :: w) O) i) as [<-|E]; [|rewrite (kd_diff _ _ E) in P; lra].
  destruct (Nat.eq_dec (nth n w O) j) as [<-|E]; [|rewrite (kd_diff _ _ E) in P; lra].
  rewrite !kd_same in P.
  assert (W : 0 < walk Ks s w).
  { destruct (walk_not_negative Ks s w H Hs Hb) as [W|W]; [exact W|]. rewrite <- W in P. lra. }
  now apply (steps_positive Ks s w H Hs Hb W n).
Qed.

(** The sum over chains of a sum over their steps, by step and transition. *)
Lemma by_transitions Ks (f : nat -> nat -> nat -> R) :
  over_chains M (length Ks) (fun s w => g s w * walk Ks s w *
     sum_to (length Ks) (fun n => f n (nth n (s :: w) O) (nth n w O)))
  = sum_to (length Ks) (fun n => sum_to M (fun i => sum_to M (fun j => weight Ks n i j * f n i j))).
Proof.
  transitivity (over_chains M (length Ks) (fun s w => sum_to (length Ks) (fun n =>
     sum_to M (fun i => sum_to M (fun j => g s w * walk Ks s w * transition n i j s w * f n i j))))).
  - unfold over_chains. apply sum_ext. intros s Hs. apply sum_over_ext. intros w Hw.
    apply in_words in Hw. destruct Hw as [Hl Hb].
    rewrite <- sum_scal. apply sum_ext. intros n Hn.
    assert (Bi : (nth n (s :: w) O < M)%nat).
    { apply (nth_Forall (fun j => (j < M)%nat)); [now constructor|simpl; lia]. }
    assert (Bj : (nth n w O < M)%nat) by (apply (nth_Forall (fun j => (j < M)%nat)); [exact Hb|lia]).
    unfold transition.
    rewrite (sum_ext M _ (fun i => kd (nth n (s :: w) O) i * (g s w * walk Ks s w * f n i (nth n w O)))).
    + now rewrite (sum_kd_l M (nth n (s :: w) O) (fun i => g s w * walk Ks s w * f n i (nth n w O))).
    + intros i Hi.
      rewrite (sum_ext M _ (fun j => kd (nth n w O) j *
        (kd (nth n (s :: w) O) i * (g s w * walk Ks s w * f n i j)))) by (intros; ring).
      now rewrite (sum_kd_l M (nth n w O) (fun j => kd (nth n (s :: w) O) i * (g s w * walk Ks s w * f n i j))).
  - rewrite over_chains_sum. apply sum_ext. intros n Hn.
    rewrite over_chains_sum. apply sum_ext. intros i Hi.
    rewrite over_chains_sum. apply sum_ext. intros j Hj.
    rewrite over_chains_scal_r. reflexivity.
Qed.

(** ** One row *)

(** One entry: p old, w its share of the refit, q the mixture. *)
Lemma entry_gain p w t :
  0 <= p -> 0 <= w -> 0 <= t <= 1 -> (0 < w -> 0 < p) ->
  t * (w - p) <= w * (1 - p / ((1 - t) * p + t * w)).
Proof.
  intros Hp Hw Ht Hpw. destruct Hw as [Hw|Hw].
  - specialize (Hpw Hw).
    assert (Q : 0 < (1 - t) * p + t * w).
    { destruct (Rle_lt_dec t (1/2)).
      - assert (0 < (1 - t) * p) by (apply Rmult_lt_0_compat; lra).
        assert (0 <= t * w) by (apply Rmult_le_pos; lra). lra.
      - assert (0 <= (1 - t) * p) by (apply Rmult_le_pos; lra).
        assert (0 < t * w) by (apply Rmult_lt_0_compat; lra). lra. }
    set (q := (1 - t) * p + t * w) in *.
    assert (E : w * (1 - p / q) - t * (w - p) = t * (1 - t) * ((w - p) * (w - p)) / q).
    { unfold q. field. unfold q in Q. lra. }
    assert (0 <= t * (1 - t) * ((w - p) * (w - p)) / q).
    { apply Rmult_le_pos; [|left; now apply Rinv_0_lt_compat].
      apply Rmult_le_pos; [apply Rmult_le_pos; lra|]. apply Rle_0_sqr. }
    lra.
  - rewrite <- Hw. assert (0 <= t * p) by (apply Rmult_le_pos; lra). lra.
Qed.

Section Improvement.
Variable Ks : list kernel.
Variable t : R.
Hypothesis kernels : Forall substochastic Ks.
Hypothesis mixture : 0 <= t <= 1.
Hypothesis kept : weighs (length Ks).

Local Notation old n i j := (nth n Ks kd i j).
Local Notation new n i j := (growth t Ks n i j).

Lemma round_nth n : (n < length Ks)%nat -> nth n (growth_round t Ks) kd = growth t Ks n.
Proof. intros H. unfold growth_round. now rewrite nth_map_seq. Qed.

Lemma round_length : length (growth_round t Ks) = length Ks.
Proof. unfold growth_round. now rewrite map_length, seq_length. Qed.

Lemma old_row n i : (n < length Ks)%nat -> (i < M)%nat ->
  (forall j, (j < M)%nat -> 0 <= old n i j) /\ sum_to M (nth n Ks kd i) <= 1.
Proof. intros Hn Hi. exact (nth_Forall substochastic Ks kd n kernels Hn i Hi). Qed.

Lemma new_positive n i j :
  (n < length Ks)%nat -> (i < M)%nat -> (j < M)%nat -> 0 < weight Ks n i j -> 0 < new n i j.
Proof.
  intros Hn Hi Hj W. assert (P := weight_positive Ks n i j kernels kept Hn W).
  assert (Row : weight Ks n i j <= sum_to M (weight Ks n i)).
  { apply (sum_term_le M (weight Ks n i)); [intros; now apply weight_nonneg|exact Hj]. }
  unfold growth. destruct (Req_EM_T _ 0) as [E|_]; [lra|].
  assert (S : 0 < weight Ks n i j / sum_to M (weight Ks n i)) by (apply Rdiv_lt_0_compat; lra).
  destruct (Rle_lt_dec t (1/2)).
  - assert (0 < (1 - t) * old n i j) by (apply Rmult_lt_0_compat; lra).
    assert (0 <= t * (weight Ks n i j / sum_to M (weight Ks n i))) by (apply Rmult_le_pos; lra). lra.
  - assert (0 <= (1 - t) * old n i j) by (apply Rmult_le_pos; lra).
    assert (0 < t * (weight Ks n i j / sum_to M (weight Ks n i))) by (apply Rmult_lt_0_compat; lra). lra.
Qed.

(** The new rows: what they summed to, or nearer to 1. *)
Theorem growth_substochastic : Forall substochastic (growth_round t Ks).
Proof.
  apply (Forall_nth_intro substochastic (growth_round t Ks) kd). intros n Hn0.
  assert (Hn : (n < length Ks)%nat) by (rewrite <- round_length; exact Hn0).
  change (substochastic (nth n (growth_round t Ks) kd)). rewrite round_nth by exact Hn.
  intros i Hi. destruct (old_row n i Hn Hi) as [Hp Hsum]. unfold growth.
  assert (Wn : forall j, 0 <= weight Ks n i j) by (intros; now apply weight_nonneg).
  set (row := sum_to M (weight Ks n i)).
  assert (R0 : 0 <= row) by (apply sum_nonneg; auto).
  destruct (Req_EM_T row 0) as [E|E]; [now split|].
  assert (S : forall j, 0 <= weight Ks n i j / row).
  { intros j. apply Rmult_le_pos; [apply Wn|]. left. apply Rinv_0_lt_compat. lra. }
  split.
  - intros j Hj. specialize (Hp j Hj). specialize (S j).
    assert (0 <= (1 - t) * old n i j) by (apply Rmult_le_pos; lra).
    assert (0 <= t * (weight Ks n i j / row)) by (apply Rmult_le_pos; lra). lra.
  - rewrite sum_plus, !sum_scal. unfold Rdiv. rewrite sum_scal_r. fold row. rewrite Rinv_r by exact E.
    assert ((1 - t) * sum_to M (nth n Ks kd i) <= (1 - t) * 1) by (apply Rmult_le_compat_l; lra).
    simpl in *. lra.
Qed.

Lemma row_gain n i : (n < length Ks)%nat -> (i < M)%nat ->
  0 <= sum_to M (fun j => weight Ks n i j * (1 - old n i j / new n i j)).
Proof.
  intros Hn Hi. destruct (old_row n i Hn Hi) as [Hp Hsum].
  assert (Wn : forall j, 0 <= weight Ks n i j) by (intros; now apply weight_nonneg).
  set (row := sum_to M (weight Ks n i)).
  assert (R0 : 0 <= row) by (apply sum_nonneg; auto).
  destruct R0 as [R0|R0].
  - apply Rle_trans with (sum_to M (fun j => row * (t * (weight Ks n i j / row - old n i j)))).
    + rewrite sum_scal, sum_scal.
      rewrite (sum_ext M (fun j => weight Ks n i j / row - old n i j)
                 (fun j => weight Ks n i j * / row + -1 * old n i j)) by (intros; unfold Rdiv; ring).
      rewrite sum_plus, sum_scal_r, sum_scal. fold row. rewrite Rinv_r by lra.
      apply Rmult_le_pos; [lra|]. apply Rmult_le_pos; [lra|]. simpl in Hsum. lra.
    + apply sum_le. intros j Hj.
      unfold growth. fold row. destruct (Req_EM_T row 0) as [E|_]; [lra|].
      assert (G := entry_gain (old n i j) (weight Ks n i j / row) t (Hp j Hj)).
      assert (Q : 0 <= weight Ks n i j / row).
      { apply Rmult_le_pos; [apply Wn|left; now apply Rinv_0_lt_compat]. }
      specialize (G Q mixture).
      replace (weight Ks n i j * (1 - old n i j / ((1 - t) * old n i j + t * (weight Ks n i j / row))))
        with (row * (weight Ks n i j / row * (1 - old n i j / ((1 - t) * old n i j + t * (weight Ks n i j / row))))).
      * apply Rmult_le_compat_l; [lra|]. apply G. intros A.
        apply (weight_positive Ks n i j kernels kept Hn).
        destruct (Wn j) as [B|B]; [exact B|]. rewrite <- B in A. unfold Rdiv in A. lra.
      * rewrite <- Rmult_assoc. f_equal. field. lra.
  - apply sum_nonneg. intros j Hj.
    assert (Z : weight Ks n i j = 0).
    { assert (T := sum_term_le M (weight Ks n i) j ltac:(auto) Hj). fold row in T.
      specialize (Wn j). lra. }
    rewrite Z. lra.
Qed.

(** III.1 and the part of II.5 about arbitrary kernels: no round and no partial refit lowers the probability of being kept. *)
Theorem growth_transform : value Ks <= value (growth_round t Ks).
Proof.
  set (Ls := growth_round t Ks).
  set (f := fun n i j => 1 - old n i j / new n i j).
  apply Rle_trans with (value Ks + over_chains M (length Ks) (fun s w => g s w * walk Ks s w *
     sum_to (length Ks) (fun n => f n (nth n (s :: w) O) (nth n w O)))).
  - rewrite by_transitions.
    assert (0 <= sum_to (length Ks) (fun n => sum_to M (fun i => sum_to M (fun j => weight Ks n i j * f n i j)))).
    { apply sum_nonneg. intros n Hn. apply sum_nonneg. intros i Hi. now apply row_gain. }
    lra.
  - unfold value at 1 2, Ls. rewrite round_length. unfold over_chains. rewrite <- sum_plus.
    apply sum_le. intros s Hs. rewrite <- sum_over_plus.
    apply sum_over_le. intros w Hw. assert (Hw' := Hw). apply in_words in Hw'. destruct Hw' as [Hl Hb].
    assert (G := kept s w Hs Hw). assert (WK := walk_not_negative Ks s w kernels Hs Hb).
    assert (bounds : forall n, (n < length Ks)%nat ->
              (nth n (s :: w) O < M)%nat /\ (nth n w O < M)%nat).
    { intros n Hn. split.
      - apply (nth_Forall (fun j => (j < M)%nat)); [now constructor|simpl; lia].
      - apply (nth_Forall (fun j => (j < M)%nat)); [exact Hb|lia]. }
    destruct G as [G|G].
    + destruct WK as [WK|WK].
      * assert (PK := steps_positive Ks s w kernels Hs Hb WK).
        assert (PL : forall n, (n < length Ks)%nat -> 0 < step (growth_round t Ks) n s w).
        { intros n Hn. unfold step. rewrite round_nth by exact Hn. destruct (bounds n Hn).
          apply new_positive; auto.
          apply Rlt_le_trans with (2 := weight_term Ks n _ _ s w kernels kept Hs Hw).
          unfold transition. rewrite !kd_same.
          assert (0 < g s w * walk Ks s w) by now apply Rmult_lt_0_compat. lra. }
        assert (W := walk_ratio Ks (growth_round t Ks) s w round_length Hl PK PL).
        assert (E : sum_to (length Ks) (fun n => 1 - step Ks n s w / step (growth_round t Ks) n s w)
                  = sum_to (length Ks) (fun n => f n (nth n (s :: w) O) (nth n w O))).
        { apply sum_ext. intros n Hn. unfold step, f. now rewrite round_nth. }
        rewrite E in W.
        replace (g s w * walk Ks s w
                 + g s w * walk Ks s w * sum_to (length Ks) (fun n => f n (nth n (s :: w) O) (nth n w O)))
          with (g s w * (walk Ks s w * (1 + sum_to (length Ks) (fun n => f n (nth n (s :: w) O) (nth n w O)))))
          by ring.
        apply Rmult_le_compat_l; lra.
      * rewrite <- WK. rewrite !Rmult_0_r, Rmult_0_l, Rplus_0_r.
        apply Rmult_le_pos; [lra|].
        apply walk_not_negative; auto. apply growth_substochastic.
    + rewrite <- G. lra.
Qed.
End Improvement.
End GrowthTransform.

(** ** The paper's round *)

Section PaperRound.
Variable M : nat.

(** The weight of a chain in the setting of the paper: a uniform question, kept if the answer is right. *)
Definition paper_weight (s : nat) (w : list nat) : R := / INR M * right_answer s w.

Lemma value_J Ks : value M paper_weight Ks = J M Ks.
Proof.
  unfold value, J, over_chains, paper_weight, probability. apply sum_ext. intros s _.
  apply sum_over_ext. intros w _. ring.
Qed.

Lemma weight_kept Ks n i j : weight M paper_weight Ks n i j = kept_weight M Ks n i j.
Proof.
  unfold weight, kept_weight, over_chains, paper_weight, probability. apply sum_ext. intros s _.
  apply sum_over_ext. intros w _. ring.
Qed.

Lemma full_growth Ks : same_chain M (growth_round M paper_weight 1 Ks) (star_round M Ks).
Proof.
  apply same_chain_nth.
  - now rewrite round_length, star_round_length.
  - rewrite round_length. intros n Hn i j Hi Hj.
    rewrite round_nth, star_round_nth by exact Hn. unfold growth, refit.
    rewrite (sum_ext M (weight M paper_weight Ks n i) (kept_weight M Ks n i)) by (intros; apply weight_kept).
    rewrite weight_kept. destruct (Req_EM_T _ 0); [reflexivity|ring].
Qed.

(** III.1 for the paper's round and arbitrary kernels: J never falls. *)
Theorem star_round_improves Ks : Forall (stochastic M) Ks -> J M Ks <= J M (star_round M Ks).
Proof.
  intros H. rewrite <- (same_J M _ _ (full_growth Ks)). rewrite <- !value_J.
  apply growth_transform; [|lra|].
  - eapply Forall_impl; [|exact H]. intros K HK i Hi. destruct (HK i Hi) as [A B]. split; [exact A|lra].
  - intros s w Hs _. unfold paper_weight. apply Rmult_le_pos; [|apply kd_range].
    left. apply Rinv_0_lt_compat. apply lt_0_INR. lia.
Qed.
End PaperRound.
