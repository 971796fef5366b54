(** * Links: chains of arbitrary kernels, a uniform question, right answers kept

    The kernels of N steps at round t are [K t n], n below N.  A round multiplies K(i,j)
    by C(j,i), where C is the product of the other kernels in cyclic order, and normalises
    rows; a row that no kept chain visits stays.  From sums over all chains.

    Serves
    - kernels on a given number of states, any number of steps: [kernels_link];
    - two states: III.2, III.2a ([two_state_link], [two_state_J]), III.4d (and [two_state_F]);
    - any number of states, one state in focus: III.3 ([focus_link], with the means of column induction). *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains Recursion Round GeneralRound LinkSymmetric.
From RLStar.Theory Require MaximumLikelihood Rules States KernelProducts.
Import ListNotations.
Local Open Scope R_scope.

(** ** Kernels as functions of the step *)

Definition chain_of (N : nat) (K : nat -> kernel) : list kernel := map K (seq 0 N).

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

(** The other kernels in cyclic order, as the recursions of the theorems have them. *)
Lemma others_of_chain M N K n i j :
  (n < N)%nat -> (j < M)%nat ->
  others_composed M (chain_of N K) n i j = KernelProducts.multiplied M (States.around N n) K i j.
Proof.
  intros H Hj. rewrite KernelProducts.multiplied_compose by exact Hj.
  unfold others_composed, States.around. rewrite firstn_chain, skipn_chain, map_app by exact H. reflexivity.
Qed.

(** ** One round and any number of rounds *)

Section Kernels.
Variable M : nat.
Hypothesis some_state : (0 < M)%nat.
Variable N : nat.

Section Run.
Variable K : nat -> nat -> kernel.

(** C at round u, for step n. *)
Definition way_back (u n : nat) : kernel := KernelProducts.multiplied M (States.around N n) (K u).

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
    rewrite chain_of_nth, others_of_chain by assumption. reflexivity. }
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
  = / INR M * sum_to M (fun i => sum_to M (fun j => K n i j * KernelProducts.multiplied M (States.around N n) K j i)).
Proof.
  intros Hn. rewrite (J_others M (chain_of N K) n) by (now rewrite chain_of_length). f_equal.
  apply sum_ext. intros i Hi. apply sum_ext. intros j _.
  rewrite chain_of_nth, others_of_chain by assumption. reflexivity.
Qed.

(** As the mean of the diagonal entries of the product of all kernels. *)
Theorem J_multiplied K :
  J M (chain_of N K)
  = KernelProducts.mean_of_states M (fun i => KernelProducts.multiplied M (States.all N) K i i).
Proof.
  rewrite J_trace. unfold KernelProducts.mean_of_states, Rdiv. rewrite Rmult_comm. f_equal.
  apply sum_ext. intros s Hs. now rewrite KernelProducts.multiplied_compose.
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
Definition two_state (a b : R) : kernel := KernelProducts.rows [[a; 1 - a]; [1 - b; b]].

Ltac two_state_entries := unfold two_state, KernelProducts.rows; cbn [nth].

Definition two_state_chain (N : nat) (a b : nat -> R) : list kernel := chain_of N (fun n => two_state (a n) (b n)).

Section TwoStates.
Variable N : nat.

Lemma two_states_below i : (i < 2)%nat -> i = O \/ i = 1%nat.
Proof. lia. Qed.

Section Run.
Variables a b : nat -> nat -> R.

(** C at round u, for step n: the product of the other kernels in cyclic order. *)
Definition C_ (u n : nat) : kernel :=
  KernelProducts.multiplied 2 (States.around N n) (fun k => two_state (a u k) (b u k)).

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
  destruct (two_states_below i Hi) as [->| ->]; two_state_entries.
  - assert (E : 0 + a u n * C O O + (1 - a u n) * C 1%nat O = C 1%nat O + a u n * C O O - a u n * C 1%nat O) by ring.
    rewrite E. split; [exact DA|]. destruct (two_states_below j Hj) as [->| ->]; two_state_entries; rewrite A; field; exact DA.
  - assert (E : 0 + (1 - b u n) * C O 1%nat + b u n * C 1%nat 1%nat
                = C O 1%nat + b u n * C 1%nat 1%nat - b u n * C O 1%nat) by ring.
    rewrite E. split; [exact DB|]. destruct (two_states_below j Hj) as [->| ->]; two_state_entries; rewrite B; field; exact DB.
Qed.

End Run.

(** Two-state kernels multiply to two-state kernels, and their determinants multiply. *)
Lemma two_state_product (l : list nat) a b :
  exists p q, same_kernel 2 (compose_all 2 (map (fun n => two_state (a n) (b n)) l)) (two_state p q) /\
              p + q - 1 = prod (map (fun n => a n + b n - 1) l).
Proof.
  induction l as [|n l [p [q [E D]]]].
  - exists 1, 1. split; [|simpl; ring]. intros i j Hi Hj.
    destruct (two_states_below i Hi) as [->| ->], (two_states_below j Hj) as [->| ->]; two_state_entries; simpl; unfold kd; simpl; ring.
  - exists (a n * p + (1 - a n) * (1 - q)), ((1 - b n) * (1 - p) + b n * q). split.
    + intros i j Hi Hj. simpl. unfold compose. cbn [sum_to]. rewrite !E by lia.
      destruct (two_states_below i Hi) as [->| ->], (two_states_below j Hj) as [->| ->]; two_state_entries; ring.
    + simpl. rewrite <- D. ring.
Qed.

(** J = (1 + L)/2, L the product of the determinants a_n + b_n - 1. *)
Theorem two_state_J a b : J 2 (two_state_chain N a b) = (1 + product_of N (fun n => a n + b n - 1)) / 2.
Proof.
  unfold two_state_chain. rewrite J_of_chain. destruct (two_state_product (seq 0 N) a b) as [p [q [E D]]].
  cbn [sum_to]. rewrite !E by lia. two_state_entries. unfold product_of. rewrite <- D. simpl INR. field.
Qed.

(** F: half the products of the right entries, over J. *)
Theorem two_state_F a b :
  F 2 (two_state_chain N a b) = ((product_of N a + product_of N b) / 2) / J 2 (two_state_chain N a b).
Proof.
  unfold two_state_chain at 1. rewrite F_of_chain. f_equal. cbn [sum_to]. two_state_entries.
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

(** C(i,i), and the mean of C(j,i) over the states j that step n moves to from i. *)
Definition back_to (u n : nat) : R := KernelProducts.multiplied M (States.around N n) (K u) i i.
Definition strayed (u n : nat) : R :=
  KernelProducts.mean_beside M i (K u n i) (fun j => KernelProducts.multiplied M (States.around N n) (K u) j i).

Lemma row_in_focus u n :
  stochastic M (K u n) ->
  row_weight M N K u n i = strayed u n + K u n i i * back_to u n - K u n i i * strayed u n.
Proof.
  intros St. unfold row_weight, way_back. rewrite KernelProducts.row_splits by assumption.
  fold (back_to u n). fold (strayed u n). ring.
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
  assert (W : forall k, nth n (chain_of N (K u)) kd i k * others_composed M (chain_of N (K u)) n k i
                        = K u n i k * way_back M N K u n k i).
  { intros k. rewrite chain_of_nth, others_of_chain by assumption. reflexivity. }
  change (@nth (nat -> nat -> R)) with (@nth kernel) in W. assert (Z := sum_ext M _ _ (fun k _ => W k)). fold (row_weight M N K u n i) in Z.
  rewrite star_round_entry; try assumption; try lia.
  - change (@nth (nat -> nat -> R)) with (@nth kernel). rewrite Z, W. reflexivity.
  - now rewrite chain_of_length.
  - change (@nth (nat -> nat -> R)) with (@nth kernel). rewrite Z. exact D.
Qed.

End Focus.

(** ** The round as a function of the kernels: for states that have them as a field *)

Section NextKernel.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable N : nat.

(** K(i,j) C(j,i), normalised; a row that no kept chain visits stays. *)
Definition next_kernel (K : nat -> kernel) (n : nat) : kernel :=
  fun i j =>
    let C := KernelProducts.multiplied M (States.around N n) K in
    let row := sum_to M (fun k => K n i k * C k i) in
    if Req_EM_T row 0 then K n i j else K n i j * C j i / row.

Theorem next_kernel_is_round (K : nat -> kernel) :
  same_chain M (star_round M (chain_of N K)) (chain_of N (next_kernel K)).
Proof.
  apply (kernels_link M ltac:(lia) N (fun u => match u with O => K | _ => next_kernel K end) 1).
  intros [|u] n i j Hu Hn Hi Hj; [|lia]. unfold next_kernel, row_weight, way_back. cbv zeta.
  set (row := sum_to M _). destruct (Req_EM_T row 0) as [Z|Z]; [right|left]; now split.
Qed.

Theorem next_kernels_are_rounds (K : nat -> nat -> kernel) t :
  (forall u, (u < t)%nat -> K (S u) = next_kernel (K u)) ->
  same_chain M (star_rounds M t (chain_of N (K O))) (chain_of N (K t)).
Proof.
  induction t as [|t IH]; intros H; simpl; [apply same_chain_refl|].
  rewrite (H t) by lia. apply same_chain_trans with (star_round M (chain_of N (K t))); [|apply next_kernel_is_round].
  apply same_star_round, IH. intros u Hu. apply H. lia.
Qed.

(** Kernels stay kernels. *)
Theorem next_kernel_stochastic (K : nat -> kernel) :
  (forall n, (n < N)%nat -> stochastic M (K n)) -> forall n, (n < N)%nat -> stochastic M (next_kernel K n).
Proof.
  intros H n Hn i Hi.
  assert (A : Forall (stochastic M) (chain_of N K)).
  { apply Forall_nth_intro with (d := kd). rewrite chain_of_length. intros k Hk. rewrite chain_of_nth by exact Hk. now apply H. }
  assert (B : stochastic M (nth n (star_round M (chain_of N K)) kd)).
  { apply nth_Forall; [now apply MaximumLikelihood.star_round_stochastic|]. now rewrite star_round_length, chain_of_length. }
  assert (E : forall j, (j < M)%nat -> nth n (star_round M (chain_of N K)) kd i j = next_kernel K n i j).
  { intros j Hj. assert (X := same_nth M _ _ n (next_kernel_is_round K) i j Hi Hj).
    change (@nth (nat -> nat -> R)) with (@nth kernel) in X. rewrite (chain_of_entry N (next_kernel K) n i j Hn) in X. exact X. }
  destruct (B i Hi) as [P S]. split.
  - intros j Hj. rewrite <- E by exact Hj. now apply P.
  - rewrite <- S. apply sum_ext. intros j Hj. symmetry. now apply E.
Qed.

(** The diagonal entry of a state i in focus moves by the printed equation d' = d c/(m + d c - d m). *)
Theorem next_kernel_in_focus (K : nat -> kernel) n i :
  (i < M)%nat -> stochastic M (K n) ->
  let d := K n i i in
  let c := KernelProducts.multiplied M (States.around N n) K i i in
  let m := KernelProducts.mean_beside M i (K n i) (fun j => KernelProducts.multiplied M (States.around N n) K j i) in
  m + d * c - d * m <> 0 ->
  next_kernel K n i i = d * c / (m + d * c - d * m).
Proof.
  intros Hi St d c m D. unfold next_kernel. cbv zeta.
  assert (E : sum_to M (fun k => K n i k * KernelProducts.multiplied M (States.around N n) K k i) = m + d * c - d * m).
  { rewrite KernelProducts.row_splits by assumption. fold d c m. ring. }
  rewrite E. destruct (Req_EM_T (m + d * c - d * m) 0) as [Z|Z]; [contradiction|reflexivity].
Qed.

End NextKernel.

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
