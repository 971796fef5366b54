(** * Improvement of every model: the growth transform, as statements and generated proofs need it

    | rule             | lemma                        | statement                                                             |
    |------------------|------------------------------|-----------------------------------------------------------------------|
    | growth transform | [no_round_lowers_accuracy]   | EveryModelImproves, which is [every_round_improves]: all finite sets of states, all kernels, every number of steps, every start distribution, every set of right answers; a part of the way to the refit |
    |                  | [every_model_improves], [transition_mass_matrix] | that J does not fall; what the new rows are proportional to, as the statement prints it |
    |                  | [explicit_model_improves]    | Always, for a model whose entries have names: new entries as owed; with [weight_among], the weights of listed chains; [every_entry] and its kin, for the numbers below a given one; and the tactic [expand_chains], which writes out what is summed over chains | *)

From Coq Require Import Reals List Lra Lia.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound.
From RLStar.Theory Require GrowthTransform MaximumLikelihood KernelProducts.
Import ListNotations.
Local Open Scope R_scope.

(** A round that samples from the model itself and refits every step: rho is the distribution of the question, right s x
    the probability that the answer x to s is kept (1 or 0 for a set of right answers), mix the part of the way. *)
Definition model_round (rho : nat -> R) (right : nat -> nat -> R) (mix : R) : round_kind :=
  Kind rho right as_it_is mix every_step.

Section Model.
Variable M : nat.
Variable rho : nat -> R.
Variable right : nat -> nat -> R.
Hypothesis questions : forall s, (s < M)%nat -> rho s >= 0.
Hypothesis answers : forall s x, (s < M)%nat -> (x < M)%nat -> right s x >= 0.

Definition weight_of_chain (s : nat) (w : list nat) : R := rho s * right s (final s w).

Lemma accuracy_value Ks : accuracy_of M rho right Ks = GrowthTransform.value M weight_of_chain Ks.
Proof. apply over_chains_ext. intros s w. unfold weight_of_chain. ring. Qed.

Lemma transition_weight mix Ks n i j :
  transition_mass M (model_round rho right mix) Ks n i j = GrowthTransform.weight M weight_of_chain Ks n i j.
Proof.
  unfold transition_mass, GrowthTransform.weight, kept_chain. apply over_chains_ext. intros s w.
  unfold weight_of_chain. simpl. unfold as_it_is. rewrite map_id. ring.
Qed.

Lemma final_below s w : (s < M)%nat -> Forall (fun j => (j < M)%nat) w -> (final s w < M)%nat.
Proof. intros Hs H. revert s Hs. induction H as [|j w Hj _ IH]; intros s Hs; simpl; auto. Qed.

Lemma chain_weights N : GrowthTransform.weighs M weight_of_chain N.
Proof.
  intros s w Hs Hw. apply in_words in Hw. destruct Hw as [_ Hw]. unfold weight_of_chain.
  apply Rmult_le_pos; apply Rge_le; [now apply questions|apply answers; [exact Hs|now apply final_below]].
Qed.

(** The rows that a refit makes are proportional to K(i,j) (B V D A)(j,i): A and B are the products of the kernels
    before and after step n, V(k,s) says whether k is a right answer to s, D is rho on the diagonal. *)
Lemma transition_mass_matrix mix Ks n i j :
  (n < length Ks)%nat -> (i < M)%nat -> (j < M)%nat ->
  transition_mass M (model_round rho right mix) Ks n i j =
  nth n Ks kd i j *
  compose M (compose_all M (skipn (S n) Ks))
    (compose M (fun k s => right s k) (fun s h => rho s * compose_all M (firstn n Ks) s h)) j i.
Proof.
  intros Hn Hi Hj. rewrite transition_mass_product by assumption. unfold model_round. cbn [start accept sampled]. unfold as_it_is. rewrite !map_id.
  set (K := nth n Ks kd). set (A := compose_all M (firstn n Ks)). set (B := compose_all M (skipn (S n) Ks)).
  transitivity (sum_to M (fun s => sum_to M (fun k => K i j * (B j k * (right s k * (rho s * A s i)))))).
  - apply sum_ext. intros s _.
    transitivity (rho s * A s i * K i j * sum_to M (fun k => B j k * right s k)); [ring|].
    rewrite <- sum_scal. apply sum_ext. intros k _. ring.
  - rewrite sum_swap. unfold compose at 1. rewrite <- sum_scal. apply sum_ext. intros k _.
    unfold compose. rewrite <- !sum_scal. reflexivity.
Qed.

Theorem every_model_improves mix Ks :
  mix >= 0 -> mix <= 1 -> Forall (stochastic M) Ks ->
  accuracy_of M rho right (general_round M (model_round rho right mix) Ks) >= accuracy_of M rho right Ks.
Proof.
  intros M0 M1 H. apply Rle_ge.
  assert (S : same_chain M (general_round M (model_round rho right mix) Ks) (GrowthTransform.growth_round M weight_of_chain mix Ks)).
  { apply same_chain_nth.
    - now rewrite general_round_length, GrowthTransform.round_length.
    - rewrite general_round_length. intros n Hn i j Hi Hj.
      rewrite general_round_nth, GrowthTransform.round_nth by exact Hn.
      simpl. unfold refit_part, GrowthTransform.growth.
      rewrite (sum_ext M (transition_mass M (model_round rho right mix) Ks n i) (GrowthTransform.weight M weight_of_chain Ks n i))
        by (intros; apply transition_weight).
      rewrite transition_weight. reflexivity. }
  rewrite (same_accuracy M rho right _ _ S), !accuracy_value.
  apply GrowthTransform.growth_transform; [|lra|apply chain_weights].
  eapply Forall_impl; [|exact H]. intros K HK i Hi. destruct (HK i Hi) as [A B]. split; [exact A|rewrite B; apply Rle_refl].
Qed.
End Model.

(** What a theorem says of every model: for every start distribution rho and every set of right answers (right s x: the
    probability, 0 or 1 for a set, that the answer x to s is right), a round that goes the part mix of the way to the refit on
    the kept chains does not lower the accuracy, the probability of a right answer; and the refit's rows are proportional
    to K(i,j) (B V D A)(j,i). *)
Definition every_round_improves (mix : R) : Prop :=
  forall (M : nat) (rho : nat -> R) (right : nat -> nat -> R) (Ks : list kernel),
  (forall s, (s < M)%nat -> rho s >= 0) -> (forall s x, (s < M)%nat -> (x < M)%nat -> right s x >= 0) ->
  Forall (stochastic M) Ks ->
  accuracy_of M rho right (general_round M (model_round rho right mix) Ks) >= accuracy_of M rho right Ks /\
  forall n i j, (n < length Ks)%nat -> (i < M)%nat -> (j < M)%nat ->
    transition_mass M (model_round rho right mix) Ks n i j =
    nth n Ks kd i j *
    compose M (compose_all M (skipn (S n) Ks))
      (compose M (fun k s => right s k) (fun s h => rho s * compose_all M (firstn n Ks) s h)) j i.

Theorem no_round_lowers_accuracy mix : mix >= 0 -> mix <= 1 -> every_round_improves mix.
Proof.
  intros M0 M1 M rho right Ks Q A K. split; [now apply every_model_improves|]. intros. now apply transition_mass_matrix.
Qed.

(** ** A model whose entries have names

    g: the weight of each chain; Ls: the new kernels.  Owed: entries are not negative, rows sum to at most 1, every row
    is visited, and every new entry, times the sum of its row, is what a part of the way to the refit makes of it. *)
Theorem explicit_model_improves (M : nat) (g : nat -> list nat -> R) (Ks Ls : list kernel) (mix : R) :
  mix >= 0 -> mix <= 1 ->
  (forall n i j, (n < length Ks)%nat -> (i < M)%nat -> (j < M)%nat -> nth n Ks kd i j >= 0) ->
  (forall n i, (n < length Ks)%nat -> (i < M)%nat -> sum_to M (nth n Ks kd i) <= 1) ->
  GrowthTransform.weighs M g (length Ks) ->
  (forall n i, (n < length Ks)%nat -> (i < M)%nat -> sum_to M (GrowthTransform.weight M g Ks n i) > 0) ->
  length Ls = length Ks ->
  (forall n i j, (n < length Ks)%nat -> (i < M)%nat -> (j < M)%nat ->
     nth n Ls kd i j * sum_to M (GrowthTransform.weight M g Ks n i)
     = (1 - mix) * nth n Ks kd i j * sum_to M (GrowthTransform.weight M g Ks n i) + mix * GrowthTransform.weight M g Ks n i j) ->
  GrowthTransform.value M g Ls >= GrowthTransform.value M g Ks.
Proof.
  intros M0 M1 Pos Rows G Visited Len New. apply Rle_ge.
  assert (Sub : Forall (GrowthTransform.substochastic M) Ks).
  { apply Forall_nth_intro with (d := kd). intros n Hn i Hi. split; [intros; apply Rge_le; now apply Pos|now apply Rows]. }
  assert (V : GrowthTransform.value M g Ls = GrowthTransform.value M g (GrowthTransform.growth_round M g mix Ks)).
  { assert (S : same_chain M Ls (GrowthTransform.growth_round M g mix Ks)).
    { apply same_chain_nth; [now rewrite GrowthTransform.round_length|]. intros n Hn0 i j Hi Hj.
      assert (Hn : (n < length Ks)%nat) by (rewrite <- Len; exact Hn0). clear Hn0.
      rewrite GrowthTransform.round_nth by exact Hn. unfold GrowthTransform.growth.
      assert (P := Visited n i Hn Hi). destruct (Req_EM_T _ 0) as [Z|_]; [lra|].
      assert (E := New n i j Hn Hi Hj). set (row := sum_to M (GrowthTransform.weight M g Ks n i)) in *.
      apply Rmult_eq_reg_r with row; [|lra]. etransitivity; [exact E|]. field. lra. }
    unfold GrowthTransform.value. rewrite (same_chain_length M _ _ S). apply sum_ext. intros s Hs. apply sum_over_ext. intros w Hw. apply in_words in Hw. destruct Hw as [_ Hw].
    f_equal. exact (same_walk M _ _ s w S Hs Hw). }
  rewrite V. apply GrowthTransform.growth_transform; [exact Sub|lra|exact G].
Qed.

(** ** Weights of listed chains: each chain by the states that it passes, from the question to the answer *)

Fixpoint same_states (l k : list nat) : bool :=
  match l, k with
  | [], [] => true
  | x :: l', y :: k' => if Nat.eqb x y then same_states l' k' else false
  | _, _ => false
  end.

Fixpoint weight_among (chains : list (list nat * R)) (s : nat) (w : list nat) : R :=
  match chains with
  | [] => 0
  | (states, r) :: more => if same_states states (s :: w) then r else weight_among more s w
  end.

Lemma weight_among_weighs (M N : nat) (chains : list (list nat * R)) :
  fold_right and True (map (fun c => snd c >= 0) chains) -> GrowthTransform.weighs M (weight_among chains) N.
Proof.
  intros H s w _ _. induction chains as [|[states r] more IH]; [apply Rle_refl|]. destruct H as [A B]. cbn [snd] in A.
  cbn [weight_among]. destruct (same_states states (s :: w)); [now apply Rge_le|now apply IH].
Qed.

Lemma ge_times a b : a >= 0 -> b >= 0 -> a * b >= 0.
Proof. intros A B. apply Rle_ge, Rmult_le_pos; lra. Qed.

Lemma ge_power a n : a >= 0 -> a ^ n >= 0.
Proof. intros A. apply Rle_ge, pow_le. lra. Qed.

(** The goal that a product is not negative, from that its factors are not. *)
Ltac by_factors := first [ assumption | lra | apply ge_times; by_factors | apply ge_power; by_factors ].

(** What holds of 0, 1, ... one by one holds of every number below N. *)
Lemma every_below (N : nat) (P : nat -> Prop) : fold_right and True (map P (seq 0 N)) -> forall n, (n < N)%nat -> P n.
Proof.
  intros H n Hn. assert (I : In n (seq 0 N)) by (apply in_seq; lia). revert H I. generalize (seq 0 N).
  induction l as [|k l IH]; simpl; [tauto|]. intros [A B] [E|E]; [now rewrite <- E|now apply IH].
Qed.

(** ... and of the rows of N kernels, of their entries, on M states. *)
Lemma every_row (N M : nat) (P : nat -> nat -> Prop) :
  fold_right and True (map (fun n => fold_right and True (map (P n) (seq 0 M))) (seq 0 N)) ->
  forall n i, (n < N)%nat -> (i < M)%nat -> P n i.
Proof.
  intros H n i Hn Hi. apply (every_below M (P n)); [|exact Hi].
  exact (every_below N (fun n => fold_right and True (map (P n) (seq 0 M))) H n Hn).
Qed.

Lemma every_entry (N M : nat) (P : nat -> nat -> nat -> Prop) :
  fold_right and True (map (fun n => fold_right and True (map (fun i => fold_right and True (map (P n i) (seq 0 M))) (seq 0 M))) (seq 0 N)) ->
  forall n i j, (n < N)%nat -> (i < M)%nat -> (j < M)%nat -> P n i j.
Proof.
  intros H n i j Hn Hi Hj. apply (every_below M (P n i)); [|exact Hj].
  exact (every_row N M (fun n i => fold_right and True (map (P n i) (seq 0 M))) H n i Hn Hi).
Qed.

(** The goal forall n, (n < N)%nat -> ..., for a given N, as N goals. *)
Ltac one_by_one := refine (every_below _ _ _); cbv [map seq fold_right length]; repeat apply conj; try exact I.

(** What the lemmas above ask for, as a goal for each number, in order. *)
Ltac part_by_part := cbv [map seq fold_right length snd]; repeat apply conj; try exact I.

(** Given numbers of states and steps: J and the weights of transitions as the polynomials that they are. *)
Ltac expand_chains :=
  cbv [GrowthTransform.value GrowthTransform.weight accuracy_of over_chains sum_to sum_over words walk final transition
       kd Nat.eqb fold_right flat_map map app seq length nth KernelProducts.rows weight_of_chain exact_verifier
       weight_among same_states].
