(** * Reasoning chains and the STaR round, as sums over all chains

    A question s_0 is uniform on the M states; step n moves s_(n-1) to s_n with
    the n-th kernel of a list.  The answer is right if s_N = s_0.  Everything
    below is defined by sums over all M^(N+1) chains (s_0, ..., s_N). *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels.
Import ListNotations.
Local Open Scope R_scope.

Section Chains.
Variable M : nat.

(** ** Definitions *)

(** All lists of n states. *)
Fixpoint words (n : nat) : list (list nat) :=
  match n with
  | O => [[]]
  | S k => flat_map (fun j => map (cons j) (words k)) (seq 0 M)
  end.

(** The probability of the steps s -> w_1 -> w_2 -> ... *)
Fixpoint walk (Ks : list kernel) (s : nat) (w : list nat) : R :=
  match Ks, w with
  | [], [] => 1
  | K :: Ks', j :: w' => K s j * walk Ks' j w'
  | _, _ => 0
  end.

(** The last state of the chain (s, w). *)
Fixpoint final (s : nat) (w : list nat) : nat :=
  match w with
  | [] => s
  | j :: w' => final j w'
  end.

(** The probability of the chain (s, w): the question is uniform. *)
Definition probability (Ks : list kernel) (s : nat) (w : list nat) : R :=
  / INR M * walk Ks s w.

(** 1 if the answer is right: the chain ends where it began. *)
Definition right_answer (s : nat) (w : list nat) : R := kd (final s w) s.

(** 1 if every step is right: every state is the question. *)
Definition all_steps_right (s : nat) (w : list nat) : R :=
  if forallb (Nat.eqb s) w then 1 else 0.

(** 1 if the n-th step (from 0) goes from i to j. *)
Definition transition (n i j s : nat) (w : list nat) : R :=
  kd (nth n (s :: w) O) i * kd (nth n w O) j.

(** The sum over all chains of N steps. *)
Definition over_chains (N : nat) (g : nat -> list nat -> R) : R :=
  sum_to M (fun s => sum_over (words N) (g s)).

(** J, the accuracy: the probability of a right answer. *)
Definition J (Ks : list kernel) : R :=
  over_chains (length Ks) (fun s w => probability Ks s w * right_answer s w).

(** F, the share of kept chains (those with a right answer) in which every step is right. *)
Definition F (Ks : list kernel) : R :=
  over_chains (length Ks)
    (fun s w => probability Ks s w * right_answer s w * all_steps_right s w) / J Ks.

(** The weight that the kept chains put on the transition i -> j at step n. *)
Definition kept_weight (Ks : list kernel) (n i j : nat) : R :=
  over_chains (length Ks)
    (fun s w => probability Ks s w * right_answer s w * transition n i j s w).

(** Refit: rows proportional to the kept weights.  A row that no kept chain visits stays as it was. *)
Definition refit (Ks : list kernel) (n : nat) : kernel :=
  fun i j =>
    let row := sum_to M (kept_weight Ks n i) in
    if Req_EM_T row 0 then nth n Ks kd i j else kept_weight Ks n i j / row.

(** One STaR round: sample, keep the chains with a right answer, refit every step. *)
Definition star_round (Ks : list kernel) : list kernel :=
  map (refit Ks) (seq 0 (length Ks)).

Fixpoint star_rounds (t : nat) (Ks : list kernel) : list kernel :=
  match t with
  | O => Ks
  | S t' => star_round (star_rounds t' Ks)
  end.

(** Chains that agree on the states. *)
Definition same_chain (Ks Ls : list kernel) : Prop := Forall2 (same_kernel M) Ks Ls.

(** ** From sums over chains to matrix products *)

Lemma in_words n w : In w (words n) <-> length w = n /\ Forall (fun j => (j < M)%nat) w.
Proof.
  revert w. induction n as [|n IH]; intros w; simpl.
  - split; [intros [<-|[]]; auto|]. intros [H _]. destruct w; [auto|discriminate].
  - rewrite in_flat_map. split.
    + intros [j [Hj Hw]]. apply in_map_iff in Hw. destruct Hw as [v [<- Hv]].
      apply in_seq in Hj. apply IH in Hv. destruct Hv as [Hl Hf].
      split; [simpl; congruence|]. constructor; [lia|exact Hf].
    + intros [Hl Hf]. destruct w as [|j v]; [discriminate|].
      inversion Hf; subst. exists j. split; [apply in_seq; lia|].
      apply in_map, IH. auto.
Qed.

Lemma final_below s w : (s < M)%nat -> Forall (fun j => (j < M)%nat) w -> (final s w < M)%nat.
Proof. intros Hs H. revert s Hs. induction H; simpl; auto. Qed.

Lemma sum_words_S n g :
  sum_over (words (S n)) g = sum_to M (fun j => sum_over (words n) (fun w => g (j :: w))).
Proof.
  simpl. rewrite sum_over_flat_map, sum_over_seq. apply sum_ext. intros; apply sum_over_map.
Qed.

(** The mean of g over the chains that start at s. *)
Definition mean (Ks : list kernel) (s : nat) (g : list nat -> R) : R :=
  sum_over (words (length Ks)) (fun w => walk Ks s w * g w).

Lemma mean_nil s g : mean [] s g = g [].
Proof. unfold mean; simpl; ring. Qed.

Lemma mean_cons K Ks s g :
  mean (K :: Ks) s g = sum_to M (fun j => K s j * mean Ks j (fun w => g (j :: w))).
Proof.
  unfold mean. cbn [length]. rewrite sum_words_S. apply sum_ext. intros j _.
  rewrite <- sum_over_scal. apply sum_over_ext. intros w _. simpl. ring.
Qed.

Lemma mean_ext Ks s g h :
  (forall w, In w (words (length Ks)) -> g w = h w) -> mean Ks s g = mean Ks s h.
Proof. intros H. apply sum_over_ext. intros w Hw. now rewrite H. Qed.

Lemma mean_scal Ks s c g : mean Ks s (fun w => c * g w) = c * mean Ks s g.
Proof. unfold mean. rewrite <- sum_over_scal. apply sum_over_ext; intros; ring. Qed.

Lemma over_chains_mean Ks g :
  over_chains (length Ks) (fun s w => probability Ks s w * g s w)
  = / INR M * sum_to M (fun s => mean Ks s (g s)).
Proof.
  unfold over_chains, mean, probability. rewrite <- sum_scal. apply sum_ext. intros s _.
  rewrite <- sum_over_scal. apply sum_over_ext; intros; ring.
Qed.

(** Where a chain ends is distributed by the product of its kernels. *)
Lemma mean_final Ks s g :
  (s < M)%nat ->
  mean Ks s (fun w => g (final s w)) = sum_to M (fun k => compose_all M Ks s k * g k).
Proof.
  revert s g. induction Ks as [|K Ks IH]; intros s g Hs.
  - rewrite mean_nil. simpl. symmetry. now rewrite (sum_kd_l M s g).
  - rewrite mean_cons. simpl final.
    rewrite (sum_ext M _ (fun j => sum_to M (fun k => K s j * compose_all M Ks j k * g k))).
    + rewrite sum_swap. apply sum_ext. intros k _. simpl. unfold compose.
      now rewrite sum_scal_r.
    + intros j Hj. rewrite (IH j g Hj), <- sum_scal. apply sum_ext; intros; ring.
Qed.

(** A chain that passes the transition i -> j between [pre] and [post]. *)
Lemma mean_transition pre K post s i j g :
  (s < M)%nat -> (i < M)%nat -> (j < M)%nat ->
  mean (pre ++ K :: post) s (fun w => g (final s w) * transition (length pre) i j s w)
  = compose_all M pre s i * K i j * sum_to M (fun k => compose_all M post j k * g k).
Proof.
  revert s. induction pre as [|P pre IH]; intros s Hs Hi Hj.
  - cbn [app length]. rewrite mean_cons. unfold transition. cbn [nth final].
    rewrite (sum_ext M _ (fun l => kd l j * (kd s i * K s l * sum_to M (fun k => compose_all M post l k * g k)))).
    + rewrite sum_kd by exact Hj. simpl. destruct (Nat.eq_dec s i) as [->|H].
      * ring.
      * rewrite kd_diff by exact H. ring.
    + intros l Hl.
      rewrite (mean_ext _ _ _ (fun w => (kd s i * kd l j) * g (final l w))) by (intros; ring).
      rewrite mean_scal, mean_final by exact Hl. ring.
  - cbn [app length]. rewrite mean_cons.
    simpl compose_all. unfold compose at 1.
    rewrite <- sum_scal_r, <- sum_scal_r. apply sum_ext. intros l Hl.
    transitivity (P s l * mean (pre ++ K :: post) l
                            (fun w => g (final l w) * transition (length pre) i j l w)).
    + reflexivity.
    + rewrite (IH l Hl Hi Hj). ring.
Qed.

(** The accuracy is the mean diagonal entry of the product of all kernels. *)
Theorem J_trace Ks : J Ks = / INR M * sum_to M (fun s => compose_all M Ks s s).
Proof.
  unfold J, right_answer.
  rewrite (over_chains_mean Ks (fun s w => kd (final s w) s)). f_equal. apply sum_ext.
  intros s Hs. rewrite (mean_final Ks s (fun k => kd k s) Hs).
  rewrite (sum_ext M _ (fun k => kd k s * compose_all M Ks s k)) by (intros; ring).
  now rewrite (sum_kd M s (fun k => compose_all M Ks s k)).
Qed.

(** The kept weight is K(i,j) times the weight of ways round from j to i. *)
Theorem kept_weight_product pre K post i j :
  (i < M)%nat -> (j < M)%nat ->
  kept_weight (pre ++ K :: post) (length pre) i j
  = / INR M * sum_to M (fun s => compose_all M pre s i * K i j * compose_all M post j s).
Proof.
  intros Hi Hj. unfold kept_weight, right_answer.
  set (Ks := pre ++ K :: post).
  transitivity (over_chains (length Ks)
    (fun s w => probability Ks s w * (kd (final s w) s * transition (length pre) i j s w))).
  { unfold over_chains. apply sum_ext; intros. apply sum_over_ext; intros. ring. }
  rewrite over_chains_mean. f_equal. apply sum_ext. intros s Hs. unfold Ks.
  rewrite (mean_transition pre K post s i j (fun k => kd k s)) by assumption.
  rewrite (sum_ext M _ (fun k => kd k s * compose_all M post j k)) by (intros; ring).
  now rewrite (sum_kd M s (fun k => compose_all M post j k)).
Qed.

Corollary kept_weight_at Ks n i j :
  (n < length Ks)%nat -> (i < M)%nat -> (j < M)%nat ->
  kept_weight Ks n i j
  = / INR M * sum_to M (fun s => compose_all M (firstn n Ks) s i * nth n Ks kd i j
                                 * compose_all M (skipn (S n) Ks) j s).
Proof.
  intros Hn Hi Hj. assert (E := split_at n Ks kd Hn).
  assert (H := kept_weight_product (firstn n Ks) (nth n Ks kd) (skipn (S n) Ks) i j Hi Hj).
  rewrite <- E in H. rewrite firstn_length, Nat.min_l in H by lia. exact H.
Qed.

Lemma final_all_right s w : forallb (Nat.eqb s) w = true -> final s w = s.
Proof.
  intros H. assert (G : forall r, r = s -> final r w = s).
  { induction w as [|x w IH]; simpl in *; intros r Hr; [exact Hr|].
    apply andb_prop in H. destruct H as [Hx Hw]. apply Nat.eqb_eq in Hx. now apply IH. }
  now apply G.
Qed.

(** All steps right: the product of the diagonal entries. *)
Lemma mean_all_right Ks s :
  (s < M)%nat ->
  mean Ks s (fun w => right_answer s w * all_steps_right s w)
  = prod (map (fun K : kernel => K s s) Ks).
Proof.
  intros Hs.
  assert (H : forall Ls, mean Ls s (fun w => all_steps_right s w) = prod (map (fun K : kernel => K s s) Ls)).
  { induction Ls as [|L Ls IH].
    - rewrite mean_nil. reflexivity.
    - rewrite mean_cons. simpl prod. rewrite <- IH.
      rewrite (sum_ext M _ (fun l => kd l s * (L s l * mean Ls l (fun w => all_steps_right s w)))).
      + now rewrite (sum_kd M s (fun l => L s l * mean Ls l (fun w => all_steps_right s w))).
      + intros l _. destruct (Nat.eq_dec l s) as [->|Hne].
        * rewrite kd_same, Rmult_1_l. f_equal. apply mean_ext. intros w _.
          unfold all_steps_right. simpl. now rewrite Nat.eqb_refl.
        * rewrite kd_diff by exact Hne.
          rewrite (mean_ext _ _ _ (fun w => 0 * 0)).
          { rewrite mean_scal. ring. }
          intros w _. unfold all_steps_right. simpl.
          assert (E : Nat.eqb s l = false) by (apply Nat.eqb_neq; congruence).
          rewrite E. simpl. ring. }
  rewrite <- H. apply mean_ext. intros w _. unfold right_answer, all_steps_right.
  destruct (forallb (Nat.eqb s) w) eqn:E; [|ring].
  rewrite (final_all_right s w E), kd_same. ring.
Qed.

(** ** Only states below M matter *)

Lemma same_chain_length Ks Ls : same_chain Ks Ls -> length Ks = length Ls.
Proof. intros H. induction H; simpl; congruence. Qed.

Lemma same_chain_refl Ks : same_chain Ks Ks.
Proof. induction Ks; constructor; [now intros ? ? _ _|assumption]. Qed.

Lemma same_chain_trans Ks Ls Qs : same_chain Ks Ls -> same_chain Ls Qs -> same_chain Ks Qs.
Proof.
  intros H. revert Qs. induction H as [|K L Ks Ls HK HKs IH]; intros Qs HQ; inversion HQ; subst; constructor.
  - intros i j Hi Hj. rewrite HK by assumption. auto.
  - now apply IH.
Qed.

Lemma same_chain_sym Ks Ls : same_chain Ks Ls -> same_chain Ls Ks.
Proof.
  intros H. induction H as [|K L Ks Ls HK HKs IH]; constructor; [|exact IH].
  intros i j Hi Hj. symmetry. now apply HK.
Qed.

Lemma same_walk Ks Ls s w :
  same_chain Ks Ls -> (s < M)%nat -> Forall (fun j => (j < M)%nat) w -> walk Ks s w = walk Ls s w.
Proof.
  intros H. revert s w. induction H as [|K L Ks Ls HK _ IH]; intros s [|j w] Hs Hw; simpl; auto.
  inversion Hw; subst. now rewrite HK, IH.
Qed.

Lemma same_over_chains Ks Ls g :
  same_chain Ks Ls ->
  over_chains (length Ks) (fun s w => probability Ks s w * g s w)
  = over_chains (length Ls) (fun s w => probability Ls s w * g s w).
Proof.
  intros H. rewrite (same_chain_length _ _ H). apply sum_ext. intros s Hs.
  apply sum_over_ext. intros w Hw. apply in_words in Hw. destruct Hw as [_ Hw].
  unfold probability. now rewrite (same_walk _ _ _ _ H Hs Hw).
Qed.

Lemma same_J Ks Ls : same_chain Ks Ls -> J Ks = J Ls.
Proof. intros H. now apply same_over_chains. Qed.

Lemma same_F Ks Ls : same_chain Ks Ls -> F Ks = F Ls.
Proof.
  intros H. unfold F. rewrite (same_J _ _ H). f_equal.
  assert (E := same_over_chains _ _ (fun s w => right_answer s w * all_steps_right s w) H).
  unfold over_chains in *.
  etransitivity; [|etransitivity; [exact E|]]; apply sum_ext; intros; apply sum_over_ext; intros; ring.
Qed.

Lemma same_kept_weight Ks Ls n i j : same_chain Ks Ls -> kept_weight Ks n i j = kept_weight Ls n i j.
Proof.
  intros H. unfold kept_weight.
  assert (E := same_over_chains _ _ (fun s w => right_answer s w * transition n i j s w) H).
  unfold over_chains in *.
  etransitivity; [|etransitivity; [exact E|]]; apply sum_ext; intros; apply sum_over_ext; intros; ring.
Qed.

Lemma same_nth Ks Ls n : same_chain Ks Ls -> same_kernel M (nth n Ks kd) (nth n Ls kd).
Proof.
  intros H. revert n. induction H; intros [|n]; simpl; auto; intros ? ? _ _; reflexivity.
Qed.

Lemma same_refit Ks Ls n : same_chain Ks Ls -> same_kernel M (refit Ks n) (refit Ls n).
Proof.
  intros H i j Hi Hj. unfold refit.
  rewrite (sum_ext M (kept_weight Ks n i) (kept_weight Ls n i))
    by (intros; now apply same_kept_weight).
  rewrite (same_kept_weight _ _ n i j H), (same_nth _ _ n H i j Hi Hj). reflexivity.
Qed.

Lemma same_chain_nth Ks Ls :
  length Ks = length Ls ->
  (forall n, (n < length Ks)%nat -> same_kernel M (nth n Ks kd) (nth n Ls kd)) -> same_chain Ks Ls.
Proof.
  revert Ls. induction Ks as [|K Ks IH]; intros [|L Ls] Hl H; simpl in *; try discriminate; constructor.
  - apply (H O). lia.
  - apply IH; [lia|]. intros n Hn. apply (H (S n)). lia.
Qed.

Lemma star_round_length Ks : length (star_round Ks) = length Ks.
Proof. unfold star_round. now rewrite map_length, seq_length. Qed.

Lemma star_rounds_length t Ks : length (star_rounds t Ks) = length Ks.
Proof. induction t; simpl; [reflexivity|]. now rewrite star_round_length. Qed.

Lemma star_round_nth Ks n : (n < length Ks)%nat -> nth n (star_round Ks) kd = refit Ks n.
Proof. intros H. unfold star_round. now rewrite nth_map_seq. Qed.

Theorem same_star_round Ks Ls : same_chain Ks Ls -> same_chain (star_round Ks) (star_round Ls).
Proof.
  intros H. assert (E := same_chain_length _ _ H). apply same_chain_nth.
  - now rewrite !star_round_length.
  - rewrite star_round_length. intros n Hn. rewrite !star_round_nth by congruence.
    now apply same_refit.
Qed.

End Chains.
