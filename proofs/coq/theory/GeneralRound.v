(** * One general STaR round, as sums over all chains

    The rounds of all models are instances of one definition.  A round is made of
    the distribution of the question, the probability to keep a chain (of its
    question and its answer), the kernel that chains are sampled from, the part of
    the way that the refit goes, and the steps that are refitted at all.  The round
    of Chains.v is the instance with a uniform question, right answers kept, chains
    sampled from the model itself, and every step refitted entirely.

    A row that no kept chain visits stays as it was; so does a step that is frozen. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains.
Import ListNotations.
Local Open Scope R_scope.

(** ** What a round is made of *)

Record round_kind := Kind {
  start : nat -> R;             (* the probability of a question *)
  accept : nat -> nat -> R;     (* question, answer: the probability that the chain is kept *)
  sampled : kernel -> kernel;   (* what a step of a chain is sampled from, given the step of the model *)
  mixture : R;                  (* the part of the way from the model to the refit: 1 is a full refit *)
  refitted : nat -> bool        (* the steps that are refitted; the others are frozen *)
}.

(** Questions 0..M-1, all as likely. *)
Definition uniform (M : nat) (s : nat) : R := / INR M.

(** The verifiers: right answers alone; right ones with probability a and wrong ones with probability b. *)
Definition exact_verifier (s x : nat) : R := if Nat.eqb x s then 1 else 0.
Definition noisy_verifier (a b : R) (s x : nat) : R := if Nat.eqb x s then a else b.

Definition as_it_is (K : kernel) : kernel := K.
Definition every_step (n : nat) : bool := true.

(** The paper's round; with a noisy verifier; with a partial refit; with the steps from N on frozen. *)
Definition paper_round (M : nat) : round_kind := Kind (uniform M) exact_verifier as_it_is 1 every_step.
Definition noisy_round (M : nat) (a b : R) : round_kind := Kind (uniform M) (noisy_verifier a b) as_it_is 1 every_step.
Definition partial_round (M : nat) (mu : R) : round_kind := Kind (uniform M) exact_verifier as_it_is mu every_step.
Definition frozen_round (M N : nat) : round_kind :=
  Kind (uniform M) exact_verifier as_it_is 1 (fun n => Nat.ltb n N).

(** Questions that are not uniform. *)
Definition started_round (rho : nat -> R) : round_kind := Kind rho exact_verifier as_it_is 1 every_step.

Section GeneralRound.
Variable M : nat.
Variable q : round_kind.

(** ** The round *)

(** The weight of the chain (s, w) among the kept ones: it is asked, sampled and kept. *)
Definition kept_chain (Ks : list kernel) (s : nat) (w : list nat) : R :=
  start q s * walk (map (sampled q) Ks) s w * accept q s (final s w).

(** The weight of all kept chains, and of those with the transition i -> j at step n (from 0). *)
Definition kept_mass (Ks : list kernel) : R := over_chains M (length Ks) (kept_chain Ks).

Definition transition_mass (Ks : list kernel) (n i j : nat) : R :=
  over_chains M (length Ks) (fun s w => kept_chain Ks s w * transition n i j s w).

(** The share of kept chains in which every step is right. *)
Definition kept_all_right (Ks : list kernel) : R :=
  over_chains M (length Ks) (fun s w => kept_chain Ks s w * all_steps_right s w) / kept_mass Ks.

Definition refit_part (Ks : list kernel) (n : nat) : kernel :=
  fun i j =>
    let row := sum_to M (transition_mass Ks n i) in
    if Req_EM_T row 0 then nth n Ks kd i j
    else (1 - mixture q) * nth n Ks kd i j + mixture q * (transition_mass Ks n i j / row).

Definition general_round (Ks : list kernel) : list kernel :=
  map (fun n => if refitted q n then refit_part Ks n else nth n Ks kd) (seq 0 (length Ks)).

Fixpoint general_rounds (t : nat) (Ks : list kernel) : list kernel :=
  match t with
  | O => Ks
  | S t' => general_round (general_rounds t' Ks)
  end.

End GeneralRound.

(** J for any distribution of the question and any right answers. *)
Definition accuracy_of (M : nat) (rho : nat -> R) (right : nat -> nat -> R) (Ks : list kernel) : R :=
  over_chains M (length Ks) (fun s w => rho s * walk Ks s w * right s (final s w)).

(** ** From sums over chains to matrix products *)

Section Products.
Variable M : nat.
Variable q : round_kind.

Lemma exact_kd s x : exact_verifier s x = kd x s.
Proof. reflexivity. Qed.

Lemma noisy_kd a b s x : noisy_verifier a b s x = b + (a - b) * kd x s.
Proof. unfold noisy_verifier, kd. destruct (Nat.eqb x s); ring. Qed.

Lemma over_chains_by_question Ks (f : nat -> R) (h : nat -> list nat -> R) :
  over_chains M (length Ks) (fun s w => f s * walk Ks s w * h s w)
  = sum_to M (fun s => f s * mean M Ks s (h s)).
Proof.
  unfold over_chains, mean. apply sum_ext. intros s _. rewrite <- sum_over_scal.
  apply sum_over_ext; intros; ring.
Qed.

Lemma over_chains_ext N f g : (forall s w, f s w = g s w) -> over_chains M N f = over_chains M N g.
Proof. intros H. apply sum_ext. intros s _. apply sum_over_ext. intros w _. apply H. Qed.

(** J in terms of the product of the kernels. *)
Theorem accuracy_product rho right Ks :
  accuracy_of M rho right Ks
  = sum_to M (fun s => rho s * sum_to M (fun k => compose_all M Ks s k * right s k)).
Proof.
  unfold accuracy_of. rewrite (over_chains_by_question Ks rho (fun s w => right s (final s w))).
  apply sum_ext. intros s Hs. f_equal. exact (mean_final M Ks s (right s) Hs).
Qed.

Theorem kept_mass_product Ks :
  kept_mass M q Ks
  = sum_to M (fun s => start q s * sum_to M (fun k => compose_all M (map (sampled q) Ks) s k * accept q s k)).
Proof.
  unfold kept_mass, kept_chain. rewrite <- (map_length (sampled q) Ks).
  exact (accuracy_product (start q) (accept q) (map (sampled q) Ks)).
Qed.

(** The weight of a transition i -> j: the ways to i, the step, the ways on from j, weighed by what is kept. *)
Theorem transition_mass_product Ks n i j :
  (n < length Ks)%nat -> (i < M)%nat -> (j < M)%nat ->
  transition_mass M q Ks n i j
  = sum_to M (fun s => start q s * (compose_all M (map (sampled q) (firstn n Ks)) s i * sampled q (nth n Ks kd) i j
                                    * sum_to M (fun k => compose_all M (map (sampled q) (skipn (S n) Ks)) j k * accept q s k))).
Proof.
  intros Hn Hi Hj. unfold transition_mass, kept_chain.
  rewrite <- (map_length (sampled q) Ks).
  rewrite (over_chains_ext _ _ (fun s w => start q s * walk (map (sampled q) Ks) s w
                                           * (accept q s (final s w) * transition n i j s w))) by (intros; ring).
  rewrite (over_chains_by_question _ (start q) (fun s w => accept q s (final s w) * transition n i j s w)).
  apply sum_ext. intros s Hs. f_equal.
  assert (E := mean_transition M (map (sampled q) (firstn n Ks)) (sampled q (nth n Ks kd))
                 (map (sampled q) (skipn (S n) Ks)) s i j (accept q s) Hs Hi Hj).
  rewrite map_length, firstn_length, Nat.min_l in E by lia.
  rewrite <- E. f_equal. rewrite (split_at n Ks kd Hn) at 1. now rewrite map_app.
Qed.

(** The weight of the chains that are right in every step. *)
Theorem all_right_product Ks :
  over_chains M (length Ks) (fun s w => kept_chain q Ks s w * all_steps_right s w)
  = sum_to M (fun s => start q s * (accept q s s * prod (map (fun K : kernel => sampled q K s s) Ks))).
Proof.
  unfold kept_chain. rewrite <- (map_length (sampled q) Ks).
  rewrite (over_chains_ext _ _ (fun s w => start q s * walk (map (sampled q) Ks) s w
      * (accept q s s * (right_answer s w * all_steps_right s w)))).
  - rewrite (over_chains_by_question _ (start q) (fun s w => accept q s s * (right_answer s w * all_steps_right s w))).
    apply sum_ext. intros s Hs. rewrite (mean_scal M _ s (accept q s s) (fun w => right_answer s w * all_steps_right s w)).
    rewrite mean_all_right by exact Hs. now rewrite map_map.
  - intros s w. unfold all_steps_right, right_answer. destruct (forallb (Nat.eqb s) w) eqn:E; [|ring].
    rewrite (final_all_right s w E), kd_same. ring.
Qed.

(** ** Lengths and steps *)

Lemma general_round_length Ks : length (general_round M q Ks) = length Ks.
Proof. unfold general_round. now rewrite map_length, seq_length. Qed.

Lemma general_rounds_length t Ks : length (general_rounds M q t Ks) = length Ks.
Proof. induction t; simpl; [reflexivity|]. now rewrite general_round_length. Qed.

Lemma general_round_nth Ks n :
  (n < length Ks)%nat ->
  nth n (general_round M q Ks) kd = if refitted q n then refit_part M q Ks n else nth n Ks kd.
Proof. intros H. unfold general_round. now rewrite nth_map_seq. Qed.

(** A row that no kept chain visits stays as it was. *)
Theorem unvisited_row_stays Ks n i j :
  (n < length Ks)%nat -> sum_to M (transition_mass M q Ks n i) = 0 ->
  nth n (general_round M q Ks) kd i j = nth n Ks kd i j.
Proof.
  intros Hn H. rewrite general_round_nth by exact Hn. destruct (refitted q n); [|reflexivity].
  unfold refit_part. rewrite H. destruct (Req_EM_T 0 0); [reflexivity|contradiction].
Qed.

Theorem visited_row Ks n i j :
  (n < length Ks)%nat -> refitted q n = true -> sum_to M (transition_mass M q Ks n i) <> 0 ->
  nth n (general_round M q Ks) kd i j
  = (1 - mixture q) * nth n Ks kd i j
    + mixture q * (transition_mass M q Ks n i j / sum_to M (transition_mass M q Ks n i)).
Proof.
  intros Hn R H. rewrite general_round_nth by exact Hn. rewrite R. unfold refit_part.
  destruct (Req_EM_T (sum_to M (transition_mass M q Ks n i)) 0); [contradiction|reflexivity].
Qed.

Theorem frozen_step_stays Ks n :
  (n < length Ks)%nat -> refitted q n = false -> nth n (general_round M q Ks) kd = nth n Ks kd.
Proof. intros Hn R. rewrite general_round_nth by exact Hn. now rewrite R. Qed.

(** ** Only states below M matter *)

Definition respects : Prop := forall K L, same_kernel M K L -> same_kernel M (sampled q K) (sampled q L).

Hypothesis sampling : respects.

Lemma same_sampled Ks Ls : same_chain M Ks Ls -> same_chain M (map (sampled q) Ks) (map (sampled q) Ls).
Proof. intros H. induction H; constructor; [now apply sampling|assumption]. Qed.

Lemma same_kept Ks Ls (h : nat -> list nat -> R) :
  same_chain M Ks Ls ->
  over_chains M (length Ks) (fun s w => kept_chain q Ks s w * h s w)
  = over_chains M (length Ls) (fun s w => kept_chain q Ls s w * h s w).
Proof.
  intros H. rewrite (same_chain_length M _ _ H). apply sum_ext. intros s Hs.
  apply sum_over_ext. intros w Hw. apply in_words in Hw. destruct Hw as [_ Hw].
  unfold kept_chain. now rewrite (same_walk M _ _ _ _ (same_sampled _ _ H) Hs Hw).
Qed.

Lemma same_transition_mass Ks Ls n i j :
  same_chain M Ks Ls -> transition_mass M q Ks n i j = transition_mass M q Ls n i j.
Proof. intros H. exact (same_kept _ _ (transition n i j) H). Qed.

Lemma same_kept_mass Ks Ls : same_chain M Ks Ls -> kept_mass M q Ks = kept_mass M q Ls.
Proof.
  intros H. assert (E := same_kept _ _ (fun _ _ => 1) H). unfold kept_mass.
  etransitivity; [|etransitivity; [exact E|]]; apply over_chains_ext; intros; ring.
Qed.

Lemma same_kept_all_right Ks Ls : same_chain M Ks Ls -> kept_all_right M q Ks = kept_all_right M q Ls.
Proof.
  intros H. unfold kept_all_right. rewrite (same_kept_mass _ _ H). f_equal. exact (same_kept _ _ all_steps_right H).
Qed.

Theorem same_general_round Ks Ls : same_chain M Ks Ls -> same_chain M (general_round M q Ks) (general_round M q Ls).
Proof.
  intros H. assert (E := same_chain_length M _ _ H). apply same_chain_nth.
  - now rewrite !general_round_length.
  - rewrite general_round_length. intros n Hn. rewrite !general_round_nth by congruence.
    destruct (refitted q n); [|now apply same_nth].
    intros i j Hi Hj. unfold refit_part.
    rewrite (sum_ext M (transition_mass M q Ks n i) (transition_mass M q Ls n i))
      by (intros; now apply same_transition_mass).
    rewrite (same_transition_mass _ _ n i j H), (same_nth M _ _ n H i j Hi Hj). reflexivity.
Qed.

Theorem same_general_rounds t Ks Ls :
  same_chain M Ks Ls -> same_chain M (general_rounds M q t Ks) (general_rounds M q t Ls).
Proof. intros H. induction t; simpl; [exact H|]. now apply same_general_round. Qed.

(** A run of chains each of which agrees with the round of the one before is the run of rounds. *)
Theorem rounds_of_run (Ks : nat -> list kernel) t :
  (forall u, (u < t)%nat -> same_chain M (general_round M q (Ks u)) (Ks (S u))) ->
  same_chain M (general_rounds M q t (Ks O)) (Ks t).
Proof.
  induction t as [|t IH]; intros H; simpl; [apply same_chain_refl|].
  apply same_chain_trans with (general_round M q (Ks t)); [|apply H; lia].
  apply same_general_round, IH. intros u Hu. apply H. lia.
Qed.

End Products.

Lemma respects_as_it_is M rho acc mu ref : respects M (Kind rho acc as_it_is mu ref).
Proof. intros K L H. exact H. Qed.

(** Also where the list and the run end in a step that only J looks at. *)
Lemma same_accuracy M rho right Ks Ls :
  same_chain M Ks Ls -> accuracy_of M rho right Ks = accuracy_of M rho right Ls.
Proof.
  intros H. unfold accuracy_of. rewrite (same_chain_length M _ _ H). apply sum_ext. intros s Hs.
  apply sum_over_ext. intros w Hw. apply in_words in Hw. destruct Hw as [_ Hw].
  now rewrite (same_walk M _ _ _ _ H Hs Hw).
Qed.

(** ** The round of Chains.v is an instance *)

Section Paper.
Variable M : nat.

Lemma paper_kept_chain Ks s w : kept_chain (paper_round M) Ks s w = probability M Ks s w * right_answer s w.
Proof.
  unfold kept_chain, probability, paper_round, uniform. cbn [start accept sampled].
  unfold as_it_is. rewrite map_id. reflexivity.
Qed.

Theorem paper_transition_mass Ks n i j : transition_mass M (paper_round M) Ks n i j = kept_weight M Ks n i j.
Proof. apply over_chains_ext. intros s w. now rewrite paper_kept_chain. Qed.

(** The weight of all kept chains is J, and F is the share of those that are right in every step. *)
Theorem paper_kept_mass Ks : kept_mass M (paper_round M) Ks = J M Ks.
Proof. apply over_chains_ext. intros s w. now rewrite paper_kept_chain. Qed.

Theorem paper_kept_all_right Ks : kept_all_right M (paper_round M) Ks = F M Ks.
Proof.
  unfold kept_all_right, F. rewrite paper_kept_mass. f_equal. apply over_chains_ext.
  intros s w. now rewrite paper_kept_chain.
Qed.

Theorem paper_round_is_star_round Ks : same_chain M (general_round M (paper_round M) Ks) (star_round M Ks).
Proof.
  apply same_chain_nth; [now rewrite general_round_length, star_round_length|].
  rewrite general_round_length. intros n Hn i j Hi Hj.
  rewrite general_round_nth, star_round_nth by exact Hn. cbn [refitted paper_round every_step]. unfold refit_part, refit.
  rewrite (sum_ext M (transition_mass M (paper_round M) Ks n i) (kept_weight M Ks n i))
    by (intros; apply paper_transition_mass).
  rewrite paper_transition_mass. cbn [mixture paper_round].
  destruct (Req_EM_T (sum_to M (kept_weight M Ks n i)) 0); [reflexivity|]. ring.
Qed.

Theorem paper_rounds_are_star_rounds t Ks :
  same_chain M (general_rounds M (paper_round M) t Ks) (star_rounds M t Ks).
Proof.
  induction t as [|t IH]; simpl; [apply same_chain_refl|].
  apply same_chain_trans with (general_round M (paper_round M) (star_rounds M t Ks)).
  - apply same_general_round; [apply respects_as_it_is|exact IH].
  - apply paper_round_is_star_round.
Qed.

(** With a uniform question and right answers J is the J of Chains.v. *)
Theorem accuracy_of_uniform Ks : accuracy_of M (uniform M) exact_verifier Ks = J M Ks.
Proof. reflexivity. Qed.

End Paper.

(** ** Any kernels, a uniform question, right answers kept *)

Section Uniform.
Variable M : nat.

(** The other kernels in cyclic order: from the end of step n through the answer and the question to its beginning. *)
Definition others_composed (Ks : list kernel) (n : nat) : kernel :=
  compose_all M (skipn (S n) Ks ++ firstn n Ks).

(** A transition i -> j is kept by the ways back from j to i. *)
Theorem kept_weight_others Ks n i j :
  (n < length Ks)%nat -> (i < M)%nat -> (j < M)%nat ->
  kept_weight M Ks n i j = / INR M * (nth n Ks kd i j * others_composed Ks n j i).
Proof.
  intros Hn Hi Hj. rewrite kept_weight_at by assumption. f_equal.
  unfold others_composed. rewrite compose_all_app by exact Hj. unfold compose.
  rewrite <- sum_scal. apply sum_ext; intros; ring.
Qed.

(** J seen from step n. *)
Theorem J_others Ks n :
  (n < length Ks)%nat ->
  J M Ks = / INR M * sum_to M (fun i => sum_to M (fun j => nth n Ks kd i j * others_composed Ks n j i)).
Proof.
  intros Hn. rewrite J_trace. f_equal.
  transitivity (sum_to M (fun s => sum_to M (fun i => sum_to M (fun j =>
    compose_all M (firstn n Ks) s i * (nth n Ks kd i j * compose_all M (skipn (S n) Ks) j s))))).
  - apply sum_ext. intros s Hs. rewrite (split_at n Ks kd Hn) at 1. rewrite compose_all_app by exact Hs.
    unfold compose at 1. apply sum_ext. intros i Hi. cbn [compose_all]. unfold compose. now rewrite sum_scal.
  - rewrite sum_swap. apply sum_ext. intros i Hi.
    rewrite sum_swap. apply sum_ext. intros j Hj. unfold others_composed. rewrite compose_all_app by exact Hj.
    unfold compose. rewrite <- sum_scal. apply sum_ext; intros; ring.
Qed.

(** The weight of chains that are right in every step, and F. *)
Theorem F_diagonals Ks :
  F M Ks = / INR M * sum_to M (fun s => prod (map (fun K : kernel => K s s) Ks)) / J M Ks.
Proof.
  unfold F. f_equal.
  rewrite (over_chains_ext M _ _ (fun s w => probability M Ks s w * (right_answer s w * all_steps_right s w)))
    by (intros; ring).
  rewrite over_chains_mean. f_equal. apply sum_ext. intros s Hs. now apply mean_all_right.
Qed.

Hypothesis some_state : (0 < M)%nat.

(** One round, entry by entry, where step n's row i is visited. *)
Theorem star_round_entry Ks n i j :
  (n < length Ks)%nat -> (i < M)%nat -> (j < M)%nat ->
  sum_to M (fun k => nth n Ks kd i k * others_composed Ks n k i) <> 0 ->
  nth n (star_round M Ks) kd i j
  = nth n Ks kd i j * others_composed Ks n j i / sum_to M (fun k => nth n Ks kd i k * others_composed Ks n k i).
Proof.
  intros Hn Hi Hj D. assert (P : INR M <> 0) by (apply not_0_INR; lia).
  rewrite star_round_nth by exact Hn. unfold refit. cbv zeta.
  assert (E : sum_to M (kept_weight M Ks n i) = / INR M * sum_to M (fun k => nth n Ks kd i k * others_composed Ks n k i)).
  { rewrite <- sum_scal. apply sum_ext. intros k Hk. now apply kept_weight_others. }
  rewrite E, kept_weight_others by assumption.
  destruct (Req_EM_T _ 0) as [Z|Z].
  - exfalso. apply Rmult_integral in Z. destruct Z as [Z|Z]; [|contradiction].
    now apply (Rinv_neq_0_compat (INR M)).
  - unfold kernel in *. field. split; assumption.
Qed.

End Uniform.
