(** * Links: chains of arbitrary kernels, a uniform question, right answers kept

    The kernels of N steps at round t are [K t n], n below N.  A round multiplies K(i,j)
    by C(j,i), where C is the product of the other kernels in cyclic order, and normalises
    rows; a row that no kept chain visits stays.  From sums over all chains.

    Serves
    - kernels on a given number of states, any number of steps: [kernels_link];
    - two states: III.2, III.2a ([two_state_link], [two_state_J]), III.4d (and [two_state_F]);
    - any number of states, one state in focus: III.3 ([focus_link], [strayed_is_mean]). *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains Recursion Round GeneralRound LinkSymmetric.
From RLStar.Theory Require MaximumLikelihood Rules.
Import ListNotations.
Local Open Scope R_scope.

(** ** Kernels as functions of the step *)

Definition chain_of (N : nat) (K : nat -> kernel) : list kernel := map K (seq 0 N).

(** Every step but n, from the one after n round to the one before n; and their product in this order. *)
Definition others_around (N n : nat) : list nat := seq (S n) (N - S n) ++ seq 0 n.

Lemma chain_of_length N K : length (chain_of N K) = N.
Proof. unfold chain_of. now rewrite map_length, seq_length. Qed.

Lemma chain_of_nth N K n : (n < N)%nat -> nth n (chain_of N K) kd = K n.
Proof. intros H. unfold chain_of. now rewrite nth_map_seq. Qed.

Lemma chain_of_entry N K n i j : (n < N)%nat -> nth n (chain_of N K) kd i j = K n i j.
Proof. intros H. exact (f_equal (fun L : kernel => L i j) (chain_of_nth N K n H)). Qed.

Lemma chain_of_list Ks : chain_of (length Ks) (fun n => nth n Ks kd) = Ks.
Proof.
  apply nth_ext with (d := kd) (d' := kd); [apply chain_of_length|].
  rewrite chain_of_length. intros n Hn. now apply chain_of_nth.
Qed.

Lemma split_seq N n : (n < N)%nat -> seq 0 N = seq 0 n ++ n :: seq (S n) (N - S n).
Proof. intros H. replace N with (n + S (N - S n))%nat at 1 by lia. rewrite seq_app. reflexivity. Qed.

Lemma firstn_chain N K n : (n < N)%nat -> firstn n (chain_of N K) = map K (seq 0 n).
Proof.
  intros H. unfold chain_of. rewrite (split_seq N n H), map_app.
  rewrite firstn_app, map_length, seq_length, Nat.sub_diag. simpl. rewrite app_nil_r.
  apply firstn_all2. now rewrite map_length, seq_length.
Qed.

Lemma skipn_chain N K n : (n < N)%nat -> skipn (S n) (chain_of N K) = map K (seq (S n) (N - S n)).
Proof.
  intros H. unfold chain_of. rewrite (split_seq N n H) at 1. rewrite map_app. rewrite skipn_app, map_length, seq_length.
  replace (S n - n)%nat with 1%nat by lia. rewrite skipn_all2 by (rewrite map_length, seq_length; lia). reflexivity.
Qed.

Lemma others_of_chain M N K n :
  (n < N)%nat -> others_composed M (chain_of N K) n = compose_all M (map K (others_around N n)).
Proof.
  intros H. unfold others_composed, others_around. rewrite firstn_chain, skipn_chain, map_app by exact H. reflexivity.
Qed.

(** ** One round and any number of rounds *)

Section Kernels.
Variable M : nat.
Hypothesis some_state : (0 < M)%nat.
Variable N : nat.

Section Run.
Variable K : nat -> nat -> kernel.

(** C at round u, for step n. *)
Definition way_back (u n : nat) : kernel := compose_all M (map (K u) (others_around N n)).

(** The weight of row i among the kept chains (times M). *)
Definition row_weight (u n i : nat) : R := sum_to M (fun k => K u n i k * way_back u n k i).

Theorem kernels_link t :
  (forall u n i j, (u < t)%nat -> (n < N)%nat -> (i < M)%nat -> (j < M)%nat ->
     (row_weight u n i <> 0 /\ K (S u) n i j = K u n i j * way_back u n j i / row_weight u n i)
     \/ (row_weight u n i = 0 /\ K (S u) n i j = K u n i j)) ->
  same_chain M (star_rounds M t (chain_of N (K O))) (chain_of N (K t)).
Proof.
  intros H. induction t as [|t IH]; simpl; [apply same_chain_refl|].
  apply same_chain_trans with (star_round M (chain_of N (K t))).
  { apply same_star_round, IH. intros u n i j Hu. apply H. lia. }
  apply same_chain_nth; [now rewrite star_round_length, !chain_of_length|].
  rewrite star_round_length, chain_of_length. intros n Hn i j Hi Hj.
  change (@nth (nat -> nat -> R)) with (@nth kernel).
  rewrite (chain_of_entry N (K (S t)) n i j Hn).
  assert (P : INR M <> 0) by (apply not_0_INR; lia).
  rewrite star_round_nth by (now rewrite chain_of_length). unfold refit. cbv zeta.
  assert (W : forall k, (k < M)%nat ->
    kept_weight M (chain_of N (K t)) n i k = / INR M * (K t n i k * way_back t n k i)).
  { intros k Hk. rewrite kept_weight_others by (try assumption; now rewrite chain_of_length).
    rewrite chain_of_nth, others_of_chain by exact Hn. reflexivity. }
  assert (E : sum_to M (kept_weight M (chain_of N (K t)) n i) = / INR M * row_weight t n i).
  { unfold row_weight. rewrite <- sum_scal. now apply sum_ext. }
  rewrite E, W, chain_of_nth by assumption.
  destruct (H t n i j (Nat.lt_succ_diag_r t) Hn Hi Hj) as [[D X]|[D X]]; rewrite X.
  - destruct (Req_EM_T _ 0) as [Z|Z].
    + exfalso. apply Rmult_integral in Z. destruct Z as [Z|Z]; [|contradiction].
      now apply (Rinv_neq_0_compat (INR M)).
    + unfold kernel in *. field. split; assumption.
  - rewrite D, Rmult_0_r. destruct (Req_EM_T 0 0); [reflexivity|contradiction].
Qed.

End Run.

(** J and F of such a chain; J also seen from step n. *)
Theorem J_of_chain K : J M (chain_of N K) = / INR M * sum_to M (fun s => compose_all M (map K (seq 0 N)) s s).
Proof. apply J_trace. Qed.

Theorem J_seen_from K n :
  (n < N)%nat ->
  J M (chain_of N K)
  = / INR M * sum_to M (fun i => sum_to M (fun j => K n i j * compose_all M (map K (others_around N n)) j i)).
Proof.
  intros Hn. rewrite (J_others M (chain_of N K) n) by (now rewrite chain_of_length).
  rewrite chain_of_nth, others_of_chain by exact Hn. reflexivity.
Qed.

Theorem F_of_chain K :
  F M (chain_of N K) = / INR M * sum_to M (fun s => prod (map (fun n => K n s s) (seq 0 N))) / J M (chain_of N K).
Proof.
  rewrite F_diagonals. f_equal. f_equal. apply sum_ext. intros s _. unfold chain_of. now rewrite map_map.
Qed.

(** Entries and limits of entries for kernels that are linked. *)
Section Linked.
Variable Ks : nat -> list kernel.
Variable K : nat -> nat -> kernel.
Hypothesis linked : forall t, same_chain M (Ks t) (chain_of N (K t)).

Theorem kernels_entry t n i j :
  (n < N)%nat -> (i < M)%nat -> (j < M)%nat -> nth n (Ks t) kd i j = K t n i j.
Proof.
  intros Hn Hi Hj. rewrite (same_nth M _ _ n (linked t) i j Hi Hj). now rewrite chain_of_nth.
Qed.

Theorem kernels_entry_limit n i j l :
  (n < N)%nat -> (i < M)%nat -> (j < M)%nat ->
  (Un_cv (fun t => K t n i j) l <-> Un_cv (fun t => nth n (Ks t) kd i j) l).
Proof.
  intros Hn Hi Hj. split; apply cv_ext; intros t; [symmetry|]; now apply kernels_entry.
Qed.

Theorem kernels_J t : J M (Ks t) = J M (chain_of N (K t)).
Proof. apply same_J, linked. Qed.

Theorem kernels_F t : F M (Ks t) = F M (chain_of N (K t)).
Proof. apply same_F, linked. Qed.

Theorem kernels_J_limit l : Un_cv (fun t => J M (chain_of N (K t))) l <-> Un_cv (fun t => J M (Ks t)) l.
Proof. split; apply cv_ext; intros t; [symmetry|]; apply kernels_J. Qed.

Theorem kernels_F_limit l : Un_cv (fun t => F M (chain_of N (K t))) l <-> Un_cv (fun t => F M (Ks t)) l.
Proof. split; apply cv_ext; intros t; [symmetry|]; apply kernels_F. Qed.
End Linked.

End Kernels.

(** ** Two states *)

(** The kernel [[a, 1-a], [1-b, b]] on the states 0 and 1. *)
Definition two_state (a b : R) : kernel :=
  fun i j => match i, j with
             | O, O => a
             | O, _ => 1 - a
             | _, O => 1 - b
             | _, _ => b
             end.

Definition two_state_chain (N : nat) (a b : nat -> R) : list kernel := chain_of N (fun n => two_state (a n) (b n)).

Section TwoStates.
Variable N : nat.

Lemma two_states_below i : (i < 2)%nat -> i = O \/ i = 1%nat.
Proof. lia. Qed.

Section Run.
Variables a b : nat -> nat -> R.

(** C at round u, for step n: the product of the other kernels in cyclic order. *)
Definition C_ (u n : nat) : kernel :=
  compose_all 2 (map (fun k => two_state (a u k) (b u k)) (others_around N n)).

Theorem two_state_link t :
  (forall u n, (u < t)%nat -> (n < N)%nat ->
     C_ u n 1%nat O + a u n * C_ u n O O - a u n * C_ u n 1%nat O <> 0 /\
     C_ u n O 1%nat + b u n * C_ u n 1%nat 1%nat - b u n * C_ u n O 1%nat <> 0 /\
     a (S u) n = a u n * C_ u n O O / (C_ u n 1%nat O + a u n * C_ u n O O - a u n * C_ u n 1%nat O) /\
     b (S u) n = b u n * C_ u n 1%nat 1%nat / (C_ u n O 1%nat + b u n * C_ u n 1%nat 1%nat - b u n * C_ u n O 1%nat)) ->
  same_chain 2 (star_rounds 2 t (two_state_chain N (a O) (b O))) (two_state_chain N (a t) (b t)).
Proof.
  intros H. apply (kernels_link 2 ltac:(lia) N (fun u n => two_state (a u n) (b u n))).
  intros u n i j Hu Hn Hi Hj. destruct (H u n Hu Hn) as [DA [DB [A B]]]. left.
  unfold row_weight, way_back. fold (C_ u n). set (C := C_ u n) in *. cbn [sum_to].
  destruct (two_states_below i Hi) as [->| ->]; cbn [two_state].
  - assert (E : 0 + a u n * C O O + (1 - a u n) * C 1%nat O = C 1%nat O + a u n * C O O - a u n * C 1%nat O) by ring.
    rewrite E. split; [exact DA|]. destruct (two_states_below j Hj) as [->| ->]; cbn [two_state]; rewrite A; field; exact DA.
  - assert (E : 0 + (1 - b u n) * C O 1%nat + b u n * C 1%nat 1%nat
                = C O 1%nat + b u n * C 1%nat 1%nat - b u n * C O 1%nat) by ring.
    rewrite E. split; [exact DB|]. destruct (two_states_below j Hj) as [->| ->]; cbn [two_state]; rewrite B; field; exact DB.
Qed.

End Run.

(** Two-state kernels multiply to two-state kernels, and their determinants multiply. *)
Lemma two_state_product (l : list nat) a b :
  exists p q, same_kernel 2 (compose_all 2 (map (fun n => two_state (a n) (b n)) l)) (two_state p q) /\
              p + q - 1 = prod (map (fun n => a n + b n - 1) l).
Proof.
  induction l as [|n l [p [q [E D]]]].
  - exists 1, 1. split; [|simpl; ring]. intros i j Hi Hj.
    destruct (two_states_below i Hi) as [->| ->], (two_states_below j Hj) as [->| ->]; simpl; unfold kd; simpl; ring.
  - exists (a n * p + (1 - a n) * (1 - q)), ((1 - b n) * (1 - p) + b n * q). split.
    + intros i j Hi Hj. simpl. unfold compose. cbn [sum_to]. rewrite !E by lia.
      destruct (two_states_below i Hi) as [->| ->], (two_states_below j Hj) as [->| ->]; cbn [two_state]; ring.
    + simpl. rewrite <- D. ring.
Qed.

(** J = (1 + L)/2, L the product of the determinants a_n + b_n - 1. *)
Theorem two_state_J a b : J 2 (two_state_chain N a b) = (1 + product_of N (fun n => a n + b n - 1)) / 2.
Proof.
  unfold two_state_chain. rewrite J_of_chain. destruct (two_state_product (seq 0 N) a b) as [p [q [E D]]].
  cbn [sum_to]. rewrite !E by lia. cbn [two_state]. unfold product_of. rewrite <- D. simpl INR. field.
Qed.

(** F: half the products of the right entries, over J. *)
Theorem two_state_F a b :
  F 2 (two_state_chain N a b) = ((product_of N a + product_of N b) / 2) / J 2 (two_state_chain N a b).
Proof.
  unfold two_state_chain at 1. rewrite F_of_chain. f_equal. cbn [sum_to two_state].
  change (map (fun n => a n) (seq 0 N)) with (map a (seq 0 N)). change (map (fun n => b n) (seq 0 N)) with (map b (seq 0 N)).
  unfold product_of. simpl INR. field.
Qed.

End TwoStates.

(** ** Any number of states: one state in focus *)

Section Focus.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable N : nat.
Variable K : nat -> nat -> kernel.
Variable i : nat.
Hypothesis Hi : (i < M)%nat.

(** C(i,i), and the mean of C(j,i) over the states j that step n moves to from i (over all others, if it never leaves i). *)
Definition back_to (u n : nat) : R := way_back M N K u n i i.
Definition leaves (u n : nat) : R := Rules.sum_but M i (K u n i).
Definition strayed (u n : nat) : R :=
  if Req_EM_T (leaves u n) 0
  then Rules.sum_but M i (fun j => 1 * way_back M N K u n j i) / Rules.sum_but M i (fun _ => 1)
  else Rules.sum_but M i (fun j => K u n i j * way_back M N K u n j i) / leaves u n.

Lemma others_positive : 0 < Rules.sum_but M i (fun _ => 1).
Proof.
  assert (E := Rules.sum_but_split M i (fun _ => 1) Hi). rewrite sum_const in E.
  assert (HM := INR_M M M_at_least_2). lra.
Qed.

(** It is a mean with weights of which column induction speaks. *)
Theorem strayed_is_mean u n :
  (forall j, (j < M)%nat -> 0 <= K u n i j) ->
  exists w, (forall j, (j < M)%nat -> j <> i -> 0 <= w j) /\ 0 < Rules.sum_but M i w /\
            strayed u n = Rules.sum_but M i (fun j => w j * way_back M N K u n j i) / Rules.sum_but M i w.
Proof.
  intros P. unfold strayed. destruct (Req_EM_T (leaves u n) 0) as [Z|Z].
  - exists (fun _ => 1). split; [intros; lra|]. split; [apply others_positive|reflexivity].
  - exists (K u n i). split; [auto|]. split; [|reflexivity].
    assert (0 <= leaves u n) by (apply Rules.sum_but_nonneg; auto). unfold leaves in *. lra.
Qed.

Lemma strayed_weight u n :
  stochastic M (K u n) ->
  Rules.sum_but M i (fun j => K u n i j * way_back M N K u n j i) = (1 - K u n i i) * strayed u n.
Proof.
  intros St. destruct (St i Hi) as [P R]. rewrite (Rules.sum_but_split M i (K u n i) Hi) in R. fold (leaves u n) in R.
  replace (1 - K u n i i) with (leaves u n) by lra.
  unfold strayed. destruct (Req_EM_T (leaves u n) 0) as [Z|Z]; [|unfold kernel in *; field; exact Z].
  rewrite Z, Rmult_0_l.
  rewrite (Rules.sum_but_ext M i _ (fun j => 0 * way_back M N K u n j i)).
  - rewrite Rules.sum_but_scal. ring.
  - intros j Hj D. f_equal.
    assert (T : K u n i j <= leaves u n).
    { assert (G := sum_term_le M (fun g => if Nat.eqb g i then 0 else K u n i g) j). cbv beta in G.
      rewrite (proj2 (Nat.eqb_neq j i) D) in G. apply G; [|exact Hj].
      intros g Hg. destruct (Nat.eqb g i); [lra|auto]. }
    assert (0 <= K u n i j) by auto. lra.
Qed.

Lemma row_in_focus u n :
  stochastic M (K u n) ->
  row_weight M N K u n i = strayed u n + K u n i i * back_to u n - K u n i i * strayed u n.
Proof.
  intros St. unfold row_weight.
  rewrite (Rules.sum_but_split M i (fun k => K u n i k * way_back M N K u n k i) Hi).
  rewrite strayed_weight by exact St. fold (back_to u n). ring.
Qed.

(** The diagonal entry moves by the printed equation d' = d c/(m + d c - d m). *)
Theorem focus_link u n :
  same_chain M (star_round M (chain_of N (K u))) (chain_of N (K (S u))) -> (n < N)%nat -> stochastic M (K u n) ->
  strayed u n + K u n i i * back_to u n - K u n i i * strayed u n <> 0 ->
  K (S u) n i i = K u n i i * back_to u n / (strayed u n + K u n i i * back_to u n - K u n i i * strayed u n).
Proof.
  intros E Hn St D. rewrite <- (row_in_focus u n St) in *.
  assert (X := same_nth M _ _ n E i i Hi Hi).
  change (@nth (nat -> nat -> R)) with (@nth kernel) in X. rewrite (chain_of_entry N (K (S u)) n i i Hn) in X. rewrite <- X.
  rewrite star_round_entry; try assumption; try lia.
  - rewrite chain_of_nth, others_of_chain by exact Hn. reflexivity.
  - now rewrite chain_of_length.
  - rewrite chain_of_nth, others_of_chain by exact Hn. exact D.
Qed.

End Focus.

(** The kernels of a run, by round and step, as the links take them: rounds of stochastic kernels are stochastic. *)
Section RunOfKernels.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable Ks : list kernel.

Definition kernel_at (t n : nat) : kernel := nth n (star_rounds M t Ks) kd.

Theorem run_is_chain t : chain_of (length Ks) (kernel_at t) = star_rounds M t Ks.
Proof. unfold kernel_at. rewrite <- (star_rounds_length M t Ks). apply chain_of_list. Qed.

Theorem run_steps t :
  same_chain M (star_round M (chain_of (length Ks) (kernel_at t))) (chain_of (length Ks) (kernel_at (S t))).
Proof. rewrite !run_is_chain. apply same_chain_refl. Qed.

Theorem run_stochastic t : Forall (stochastic M) Ks -> Forall (stochastic M) (star_rounds M t Ks).
Proof.
  intros H. induction t; simpl; [exact H|]. now apply MaximumLikelihood.star_round_stochastic.
Qed.

Theorem kernel_at_stochastic t n :
  Forall (stochastic M) Ks -> (n < length Ks)%nat -> stochastic M (kernel_at t n).
Proof.
  intros H Hn. unfold kernel_at. apply nth_Forall; [now apply run_stochastic|]. now rewrite star_rounds_length.
Qed.

End RunOfKernels.
