(** * Link: every model's round is a growth transform

    Any kernels, any distribution of the question, any right answers (or any probability to
    keep a chain), a full or partial refit of every step: the general round is the growth
    transform of GrowthTransform.v, so a round lowers neither J nor the share of kept chains.
    Sets of states of different sizes are states that nothing reaches.

    Serves III.1 and its instances III.1a to III.1d, II.5d; J of the signed and of all other
    models that keep what is right. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound.
From RLStar.Theory Require GrowthTransform.
Import ListNotations.
Local Open Scope R_scope.

Section EveryModel.
Variable M : nat.
Variable rho : nat -> R.
Variable right : nat -> nat -> R.
Variable mu : R.

Definition model_round : round_kind := Kind rho right as_it_is mu every_step.

(** The probability of the question times that of being kept. *)
Definition model_weight (s : nat) (w : list nat) : R := rho s * right s (final s w).

Lemma model_kept_chain Ks s w : kept_chain model_round Ks s w = model_weight s w * walk Ks s w.
Proof.
  unfold kept_chain, model_weight. cbn [model_round start accept sampled]. unfold as_it_is. rewrite map_id. ring.
Qed.

Lemma model_mass Ks n i j : transition_mass M model_round Ks n i j = GrowthTransform.weight M model_weight Ks n i j.
Proof. apply over_chains_ext. intros s w. now rewrite model_kept_chain. Qed.

Lemma model_value Ks : accuracy_of M rho right Ks = GrowthTransform.value M model_weight Ks.
Proof. apply over_chains_ext. intros s w. unfold model_weight. ring. Qed.

Theorem model_round_is_growth Ks :
  same_chain M (general_round M model_round Ks) (GrowthTransform.growth_round M model_weight mu Ks).
Proof.
  apply same_chain_nth; [unfold general_round, GrowthTransform.growth_round; now rewrite !map_length|].
  rewrite general_round_length. intros n Hn i j Hi Hj. unfold general_round, GrowthTransform.growth_round.
  rewrite !nth_map_seq by exact Hn. cbn [refitted model_round every_step]. unfold refit_part, GrowthTransform.growth.
  rewrite (sum_ext M (transition_mass M model_round Ks n i) (GrowthTransform.weight M model_weight Ks n i))
    by (intros; apply model_mass).
  now rewrite model_mass.
Qed.

Hypothesis question : forall s, (s < M)%nat -> 0 <= rho s.
Hypothesis kept : forall s x, (s < M)%nat -> (x < M)%nat -> 0 <= right s x.
Hypothesis part : 0 <= mu <= 1.

Lemma model_weighs N : GrowthTransform.weighs M model_weight N.
Proof.
  intros s w Hs Hw. apply in_words in Hw. destruct Hw as [_ Hw].
  apply Rmult_le_pos; [now apply question|]. apply kept; [exact Hs|]. now apply final_below.
Qed.

Theorem J_never_falls Ks :
  Forall (GrowthTransform.substochastic M) Ks ->
  accuracy_of M rho right Ks <= accuracy_of M rho right (general_round M model_round Ks).
Proof.
  intros H. rewrite (same_accuracy M rho right _ _ (model_round_is_growth Ks)), !model_value.
  apply GrowthTransform.growth_transform; [exact H|exact part|apply model_weighs].
Qed.

(** Rounds keep kernels kernels, so J never falls at any round. *)
Lemma same_substochastic Ks Ls :
  same_chain M Ks Ls -> Forall (GrowthTransform.substochastic M) Ks -> Forall (GrowthTransform.substochastic M) Ls.
Proof.
  intros E. induction E as [|K L Ks Ls HK _ IH]; intros H; constructor; inversion H as [|? ? P Ps]; subst; [|now apply IH].
  intros i Hi. destruct (P i Hi) as [A B]. split.
  - intros j Hj. rewrite <- (HK i j Hi Hj). now apply A.
  - rewrite (sum_ext M (L i) (K i)) by (intros j Hj; symmetry; now apply HK). exact B.
Qed.

Theorem rounds_substochastic t Ks :
  Forall (GrowthTransform.substochastic M) Ks ->
  Forall (GrowthTransform.substochastic M) (general_rounds M model_round t Ks).
Proof.
  intros H. induction t as [|t IH]; simpl; [exact H|].
  apply (same_substochastic _ _ (same_chain_sym M _ _ (model_round_is_growth (general_rounds M model_round t Ks)))).
  apply GrowthTransform.growth_substochastic; [exact IH|exact part|apply model_weighs].
Qed.

Theorem J_never_falls_at_any_round t Ks :
  Forall (GrowthTransform.substochastic M) Ks ->
  accuracy_of M rho right (general_rounds M model_round t Ks)
  <= accuracy_of M rho right (general_rounds M model_round (S t) Ks).
Proof. intros H. apply J_never_falls. now apply rounds_substochastic. Qed.

End EveryModel.
