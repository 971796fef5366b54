(** * Link: every model, at every round

    EveryModel.v says that one round lowers J for no model: any kernels, any distribution of
    the question, any right answers, a full or partial refit of every step.  Here: the round
    keeps kernels kernels, so the same holds at every round of a run.

    Serves III.1 and II.5d. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound EveryModel.
From RLStar.Theory Require GrowthTransform.
Import ListNotations.
Local Open Scope R_scope.

Section EveryModel.
Variable M : nat.
Variable rho : nat -> R.
Variable right : nat -> nat -> R.
Variable mix : R.
Hypothesis questions : forall s, (s < M)%nat -> rho s >= 0.
Hypothesis answers : forall s x, (s < M)%nat -> (x < M)%nat -> right s x >= 0.
Hypothesis part : 0 <= mix <= 1.

Let q : round_kind := model_round rho right mix.

Lemma mass_nonneg Ks n i j :
  Forall (stochastic M) Ks -> 0 <= transition_mass M q Ks n i j.
Proof.
  intros H. unfold q. rewrite transition_weight. apply GrowthTransform.weight_nonneg; [|now apply chain_weights].
  eapply Forall_impl; [|exact H]. intros K HK i' Hi. destruct (HK i' Hi) as [A B]. split; [exact A|rewrite B; apply Rle_refl].
Qed.

Theorem model_round_stochastic Ks : Forall (stochastic M) Ks -> Forall (stochastic M) (general_round M q Ks).
Proof.
  intros H. apply Forall_nth_intro with (d := kd). rewrite general_round_length. intros n Hn i Hi.
  assert (S : stochastic M (nth n Ks kd)) by now apply nth_Forall. destruct (S i Hi) as [A B].
  rewrite general_round_nth by exact Hn. cbn [refitted q model_round every_step]. unfold refit_part.
  set (row := sum_to M (transition_mass M q Ks n i)).
  destruct (Req_EM_T row 0) as [Z|Z]; [now split|]. cbn [mixture q model_round].
  assert (P : 0 <= row) by (apply sum_nonneg; intros; now apply mass_nonneg).
  split.
  - intros j Hj. apply Rplus_le_le_0_compat; (apply Rmult_le_pos; [lra|]); [now apply A|].
    apply Rmult_le_pos; [now apply mass_nonneg|]. left. apply Rinv_0_lt_compat. lra.
  - rewrite sum_plus, !sum_scal. unfold Rdiv. rewrite sum_scal_r. fold row.
    change (sum_to M (fun j => nth n Ks kd i j)) with (sum_to M (nth n Ks kd i)).
    change (sum_to M (fun j => transition_mass M q Ks n i j)) with row. rewrite B, Rinv_r by exact Z. ring.
Qed.

Theorem model_rounds_stochastic t Ks :
  Forall (stochastic M) Ks -> Forall (stochastic M) (general_rounds M q t Ks).
Proof. intros H. induction t as [|t IH]; simpl; [exact H|]. now apply model_round_stochastic. Qed.

Theorem J_never_falls t Ks :
  Forall (stochastic M) Ks ->
  accuracy_of M rho right (general_rounds M q (S t) Ks) >= accuracy_of M rho right (general_rounds M q t Ks).
Proof.
  intros H. apply every_model_improves; try assumption; try lra. now apply model_rounds_stochastic.
Qed.

End EveryModel.
