(** * Links: symmetric chains under every round satisfy the printed recursions

    Chains of symmetric steps, the question uniform.  For every round of
    GeneralRound.v whose verifier keeps right answers with probability a and wrong
    ones with probability b, whose sampling keeps symmetric steps symmetric, with a
    full or partial refit and any set of frozen steps: a run of edges that satisfies
    the printed equations is the run of the kernels, from sums over all chains.

    The edges of N steps at round t are [delta t n], n below N, as the recursions of
    the theorems have them; the kernels after t rounds are a list of N kernels.
    Equations and divisors are asked for at the rounds before t alone.

    Serves, by the models of the theorem files:
    - the paper's round: I.1 to I.8, II.1 to II.2c, II.2e to II.2k, II.5b, II.6 to II.6f, II.6h ([paper_link]);
      equal steps and two or three steps in LinkVariants.v;
    - a noisy verifier: II.3, II.3a to II.3f, II.6g ([verifier_link]);
    - a partial refit: II.5, II.5a ([partial_link]);
    - a step that is frozen: II.3 ([frozen_link]). *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains Recursion Round GeneralRound.
Import ListNotations.
Local Open Scope R_scope.

(** ** Edges as functions of the step *)

Definition edges_of (N : nat) (x : nat -> R) : list R := map x (seq 0 N).
Definition product_of (N : nat) (x : nat -> R) : R := prod (map x (seq 0 N)).
Definition product_of_others (N : nat) (x : nat -> R) (n : nat) : R := prod (map x (others n (seq 0 N))).

Lemma edges_of_length N x : length (edges_of N x) = N.
Proof. unfold edges_of. now rewrite map_length, seq_length. Qed.

Lemma edges_of_nth N x n d : (n < N)%nat -> nth n (edges_of N x) d = x n.
Proof. intros H. unfold edges_of. now rewrite nth_map_seq. Qed.

Lemma edges_of_ext N x y : (forall n, (n < N)%nat -> x n = y n) -> edges_of N x = edges_of N y.
Proof.
  intros H. unfold edges_of. apply map_ext_in. intros n Hn. apply H. apply in_seq in Hn. lia.
Qed.

(** Every list of edges is of this form. *)
Lemma edges_of_list ds : edges_of (length ds) (fun n => nth n ds 0) = ds.
Proof.
  apply nth_ext with (d := 0) (d' := 0); [apply edges_of_length|].
  rewrite edges_of_length. intros n Hn. now apply edges_of_nth.
Qed.

Lemma rest_edges_of N x n : rest n (edges_of N x) = product_of_others N x n.
Proof. unfold rest, edges_of, product_of_others. now rewrite others_map. Qed.

Lemma one_factor_out N x n : (n < N)%nat -> x n * product_of_others N x n = product_of N x.
Proof.
  intros H. rewrite <- rest_edges_of. rewrite <- (edges_of_nth N x n 0 H).
  apply rest_product. now rewrite edges_of_length.
Qed.

Lemma product_of_ext N x y : (forall n, (n < N)%nat -> x n = y n) -> product_of N x = product_of N y.
Proof. intros H. unfold product_of. now rewrite (edges_of_ext N x y H : map x _ = map y _). Qed.

(** ** Products of kernels that agree *)

Lemma same_compose_all M Ks Ls : same_chain M Ks Ls -> same_kernel M (compose_all M Ks) (compose_all M Ls).
Proof.
  intros H. induction H as [|K L Ks Ls HK _ IH]; intros i j Hi Hj; simpl; [reflexivity|].
  unfold compose. apply sum_ext. intros k Hk. now rewrite HK, IH.
Qed.

(** ** One round of symmetric steps *)

(** The new edge for a step sampled with edge e, where r is the product of the other sampled edges. *)
Definition noisy_edge (M a b e r : R) : R :=
  ((a + (M - 1) * b) * e + (a - b) * r + (M - 2) * (a - b) * e * r) / (a + (M - 1) * b + (M - 1) * (a - b) * e * r).

Section Symmetric.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variables a b mu : R.
Variable sample : kernel -> kernel.
Variable g : R -> R.
Variable ref : nat -> bool.

Let q : round_kind := Kind (uniform M) (noisy_verifier a b) sample mu ref.

Hypothesis sampling : respects M q.

(** A step with edge d is sampled with edge g d. *)
Definition sampled_edge (d : R) : Prop := same_kernel M (sample (sym M d)) (sym M (g d)).

Definition mass_divisor (e r : R) : R := a + (INR M - 1) * b + (INR M - 1) * (a - b) * e * r.

Definition next_edge (d r : R) : R := (1 - mu) * d + mu * noisy_edge (INR M) a b (g d) r.

Lemma sampled_symmetric ds : Forall sampled_edge ds -> same_chain M (map sample (symmetric M ds)) (symmetric M (map g ds)).
Proof. intros H. induction H; simpl; constructor; assumption. Qed.

(** Chains sampled from a model are chains of the sampled model. *)
Let plain : round_kind := Kind (uniform M) (noisy_verifier a b) as_it_is mu ref.

Lemma mass_of_sampled Ks n i j : transition_mass M q Ks n i j = transition_mass M plain (map sample Ks) n i j.
Proof.
  unfold transition_mass. rewrite map_length. apply over_chains_ext. intros s w.
  unfold kept_chain. cbn [q plain start accept sampled]. unfold as_it_is. now rewrite map_id.
Qed.

Lemma kept_of_sampled Ks : kept_mass M q Ks = kept_mass M plain (map sample Ks).
Proof.
  unfold kept_mass. rewrite map_length. apply over_chains_ext. intros s w.
  unfold kept_chain. cbn [q plain start accept sampled]. unfold as_it_is. now rewrite map_id.
Qed.

Lemma column_sum e i : (i < M)%nat -> sum_to M (fun s => sym M e s i) = 1.
Proof.
  intros Hi. rewrite (sum_ext M _ (sym M e i)) by (intros; apply sym_transpose). now apply sym_row_sum.
Qed.

(** The share of what is kept, by question and last state. *)
Lemma kept_answers e j s :
  (j < M)%nat -> (s < M)%nat ->
  sum_to M (fun k => sym M e j k * noisy_verifier a b s k) = b + (a - b) * sym M e j s.
Proof.
  intros Hj Hs.
  rewrite (sum_ext M _ (fun k => b * sym M e j k + (a - b) * (kd k s * sym M e j k)))
    by (intros; rewrite noisy_kd; ring).
  rewrite sum_plus, !sum_scal, sym_row_sum, sum_kd by assumption. ring.
Qed.

Lemma plain_mass es n i j :
  (n < length es)%nat -> (i < M)%nat -> (j < M)%nat ->
  transition_mass M plain (symmetric M es) n i j
  = / INR M * (sym M (nth n es 0) i j * (b + (a - b) * sym M (rest n es) j i)).
Proof.
  intros Hn Hi Hj. rewrite transition_mass_product by (try assumption; now rewrite symmetric_length).
  cbn [plain start accept sampled]. unfold as_it_is at 2. unfold uniform.
  rewrite symmetric_nth by exact Hn. rewrite !map_id. unfold symmetric. rewrite firstn_map, skipn_map.
  fold (symmetric M (firstn n es)) (symmetric M (skipn (S n) es)).
  rewrite sum_scal. f_equal.
  rewrite (sum_ext M _ (fun s => sym M (nth n es 0) i j * (b * sym M (prod (firstn n es)) s i
     + (a - b) * (sym M (prod (skipn (S n) es)) j s * sym M (prod (firstn n es)) s i)))).
  - rewrite sum_scal. f_equal. rewrite sum_plus, !sum_scal, column_sum by exact Hi.
    assert (C := compose_sym M M_at_least_2 (prod (skipn (S n) es)) (prod (firstn n es)) j i Hj Hi).
    unfold compose in C. rewrite C. unfold rest. rewrite others_split, prod_app.
    rewrite (Rmult_comm (prod (skipn (S n) es))). ring.
  - intros s Hs. rewrite compose_all_sym by assumption.
    rewrite (sum_ext M _ (fun k => sym M (prod (skipn (S n) es)) j k * noisy_verifier a b s k))
      by (intros; now rewrite compose_all_sym).
    rewrite kept_answers by assumption. ring.
Qed.

Lemma symmetric_mass ds n i j :
  Forall sampled_edge ds -> (n < length ds)%nat -> (i < M)%nat -> (j < M)%nat ->
  transition_mass M q (symmetric M ds) n i j
  = / INR M * (sym M (g (nth n ds 0)) i j * (b + (a - b) * sym M (rest n (map g ds)) j i)).
Proof.
  intros H Hn Hi Hj. rewrite mass_of_sampled.
  rewrite (same_transition_mass M plain (fun K L E => E) _ _ n i j (sampled_symmetric ds H)).
  rewrite plain_mass by (try assumption; now rewrite map_length).
  now rewrite (nth_map_in g ds n 0 0 Hn).
Qed.

Lemma symmetric_row ds n i :
  Forall sampled_edge ds -> (n < length ds)%nat -> (i < M)%nat ->
  sum_to M (transition_mass M q (symmetric M ds) n i)
  = / INR M * (mass_divisor (g (nth n ds 0)) (rest n (map g ds)) / INR M).
Proof.
  intros H Hn Hi. assert (HM := INR_M M M_at_least_2).
  set (e := g (nth n ds 0)). set (r := rest n (map g ds)).
  rewrite (sum_ext M _ (fun j => / INR M * (b * sym M e i j + (a - b) * (sym M e i j * sym M r j i)))).
  - rewrite sum_scal, sum_plus, !sum_scal, sym_row_sum by assumption.
    assert (C := compose_sym M M_at_least_2 e r i i Hi Hi). unfold compose in C.
    rewrite C, sym_right by exact M_at_least_2. unfold alpha, mass_divisor. field. lra.
  - intros j Hj. rewrite symmetric_mass by assumption. fold e r. ring.
Qed.

Definition next_edges (ds : list R) : list R :=
  map (fun n => if ref n then next_edge (nth n ds 0) (rest n (map g ds)) else nth n ds 0) (seq 0 (length ds)).

Lemma next_edges_length ds : length (next_edges ds) = length ds.
Proof. unfold next_edges. now rewrite map_length, seq_length. Qed.

(** A round keeps a symmetric chain symmetric and moves its edges by the recursion. *)
Theorem round_of_symmetric ds :
  Forall sampled_edge ds ->
  (forall n, (n < length ds)%nat -> ref n = true -> mass_divisor (g (nth n ds 0)) (rest n (map g ds)) <> 0) ->
  same_chain M (general_round M q (symmetric M ds)) (symmetric M (next_edges ds)).
Proof.
  intros H D. assert (HM := INR_M M M_at_least_2). apply same_chain_nth.
  { now rewrite general_round_length, !symmetric_length, next_edges_length. }
  rewrite general_round_length, symmetric_length. intros n Hn i j Hi Hj.
  rewrite general_round_nth by (now rewrite symmetric_length).
  rewrite (symmetric_nth M (next_edges ds)) by (now rewrite next_edges_length).
  unfold next_edges. rewrite nth_map_seq by exact Hn. cbn [refitted q].
  destruct (ref n) eqn:R; [|now rewrite symmetric_nth].
  unfold refit_part. cbv zeta. rewrite symmetric_row, symmetric_mass by assumption.
  cbn [mixture q]. rewrite symmetric_nth by exact Hn. specialize (D n Hn R).
  unfold next_edge, noisy_edge. unfold mass_divisor in *.
  set (d := nth n ds 0) in *. set (e := g d) in *. set (r := rest n (map g ds)) in *.
  destruct (Req_EM_T _ 0) as [Z|Z].
  - exfalso. apply Rmult_integral in Z. destruct Z as [Z|Z].
    + now apply (Rinv_neq_0_compat (INR M)); [lra|].
    + unfold Rdiv in Z. apply Rmult_integral in Z. destruct Z as [Z|Z]; [contradiction|].
      now apply (Rinv_neq_0_compat (INR M)); [lra|].
  - destruct (Nat.eq_dec i j) as [->|Hne].
    + rewrite !sym_right by exact M_at_least_2. unfold alpha. field. split; [exact D|lra].
    + rewrite !sym_wrong by (try exact M_at_least_2; auto). unfold beta. field. split; [exact D|lra].
Qed.

(** ** Any number of rounds *)

Section Run.
Variable N : nat.
Variable delta : nat -> nat -> R.

Definition sampled_rest (t n : nat) : R := product_of_others N (fun k => g (delta t k)) n.

Definition equations_until (t : nat) : Prop := forall u n, (u < t)%nat -> (n < N)%nat ->
  sampled_edge (delta u n) /\
  (ref n = true -> mass_divisor (g (delta u n)) (sampled_rest u n) <> 0) /\
  delta (S u) n = if ref n then next_edge (delta u n) (sampled_rest u n) else delta u n.

Lemma next_edges_of u :
  (forall n, (n < N)%nat ->
     delta (S u) n = if ref n then next_edge (delta u n) (sampled_rest u n) else delta u n) ->
  next_edges (edges_of N (delta u)) = edges_of N (delta (S u)).
Proof.
  intros H. unfold next_edges. rewrite edges_of_length. apply (edges_of_ext N _ (delta (S u))).
  intros n Hn. rewrite (H n Hn). rewrite edges_of_nth by exact Hn.
  unfold sampled_rest. rewrite <- rest_edges_of. unfold edges_of. now rewrite map_map.
Qed.

Theorem rounds_of_symmetric t :
  equations_until t ->
  same_chain M (general_rounds M q t (symmetric M (edges_of N (delta O)))) (symmetric M (edges_of N (delta t))).
Proof.
  intros H. apply (rounds_of_run M q sampling (fun u => symmetric M (edges_of N (delta u)))).
  intros u Hu. rewrite <- (next_edges_of u) by (intros n Hn; now destruct (H u n Hu Hn) as [_ [_ E]]).
  assert (E : map g (edges_of N (delta u)) = edges_of N (fun k => g (delta u k))) by apply map_map.
  apply round_of_symmetric.
  - apply Forall_nth_intro with (d := 0). rewrite edges_of_length. intros n Hn.
    rewrite edges_of_nth by exact Hn. now destruct (H u n Hu Hn).
  - rewrite edges_of_length. intros n Hn R. rewrite edges_of_nth by exact Hn. rewrite E, rest_edges_of.
    now destruct (H u n Hu Hn) as [_ [D _]]; apply D.
Qed.

End Run.
End Symmetric.

(** ** J, F and entries of symmetric chains *)

Section Values.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.

Theorem J_of_edges N x : J M (symmetric M (edges_of N x)) = accuracy (INR M) (product_of N x).
Proof. now rewrite J_symmetric. Qed.

(** F: the product of the diagonal entries over J. *)
Theorem F_of_edges N x :
  F M (symmetric M (edges_of N x)) = product_of N (fun n => alpha M (x n)) / accuracy (INR M) (product_of N x).
Proof.
  assert (HM := INR_M M M_at_least_2). rewrite F_diagonals, J_of_edges. f_equal.
  rewrite (sum_ext M _ (fun _ => product_of N (fun n => alpha M (x n)))).
  - rewrite sum_const. field. lra.
  - intros s Hs. unfold product_of, symmetric, edges_of. rewrite !map_map. f_equal. apply map_ext.
    intros n. now apply sym_right.
Qed.

(** With a noisy verifier the share of sampled chains that is kept is a J + b (1 - J). *)
Theorem kept_mass_of_edges a b mu ref N x :
  kept_mass M (Kind (uniform M) (noisy_verifier a b) as_it_is mu ref) (symmetric M (edges_of N x))
  = a * accuracy (INR M) (product_of N x) + b * (1 - accuracy (INR M) (product_of N x)).
Proof.
  assert (HM := INR_M M M_at_least_2). rewrite kept_mass_product. cbn [start accept sampled]. unfold as_it_is.
  rewrite map_id. unfold uniform. rewrite sum_scal.
  rewrite (sum_ext M _ (fun _ => b + (a - b) * accuracy (INR M) (product_of N x))).
  - rewrite sum_const. unfold accuracy. field. lra.
  - intros s Hs.
    rewrite (sum_ext M _ (fun k => sym M (product_of N x) s k * noisy_verifier a b s k))
      by (intros; rewrite compose_all_sym by assumption; reflexivity).
    rewrite kept_answers by assumption. rewrite sym_right by exact M_at_least_2. unfold alpha, accuracy. reflexivity.
Qed.

Variable Ks : nat -> list kernel.
Variable N : nat.
Variable delta : nat -> nat -> R.
Hypothesis linked : forall t, same_chain M (Ks t) (symmetric M (edges_of N (delta t))).

Theorem linked_J t : J M (Ks t) = accuracy (INR M) (product_of N (delta t)).
Proof. rewrite (same_J M _ _ (linked t)). apply J_of_edges. Qed.

Theorem linked_F t :
  F M (Ks t) = product_of N (fun n => alpha M (delta t n)) / accuracy (INR M) (product_of N (delta t)).
Proof. rewrite (same_F M _ _ (linked t)). apply F_of_edges. Qed.

Theorem linked_entry t n i j :
  (n < N)%nat -> (i < M)%nat -> (j < M)%nat -> nth n (Ks t) kd i j = sym M (delta t n) i j.
Proof.
  intros Hn Hi Hj. rewrite (same_nth M _ _ n (linked t) i j Hi Hj).
  rewrite symmetric_nth by (now rewrite edges_of_length). now rewrite edges_of_nth.
Qed.

Theorem linked_edge t n : (n < N)%nat -> nth n (Ks t) kd O O - nth n (Ks t) kd O 1%nat = delta t n.
Proof. intros Hn. rewrite !linked_entry by (assumption || lia). now apply sym_edge. Qed.

(** *** Limits: of edges for kernels, of the recursion's J and F for those of the chain *)

Lemma cv_ext f h l : (forall t : nat, f t = h t) -> Un_cv f l -> Un_cv h l.
Proof. intros E H eps He. destruct (H eps He) as [T HT]. exists T. intros t Ht. rewrite <- E. now apply HT. Qed.

Lemma cv_const c : Un_cv (fun _ : nat => c) c.
Proof. intros eps He. exists O. intros. rewrite R_dist_eq. exact He. Qed.

Theorem linked_entry_limit n e i j :
  (n < N)%nat -> (i < M)%nat -> (j < M)%nat ->
  Un_cv (fun t => delta t n) e -> Un_cv (fun t => nth n (Ks t) kd i j) (sym M e i j).
Proof.
  intros Hn Hi Hj H. apply (cv_ext (fun t => (1 - delta t n) * / INR M + delta t n * kd i j)).
  { intros t. rewrite linked_entry by assumption. reflexivity. }
  unfold sym, Rdiv. apply (CV_plus (fun t => (1 - delta t n) * / INR M) (fun t => delta t n * kd i j)).
  - apply (CV_mult (fun t => 1 - delta t n) (fun _ => / INR M)); [|apply cv_const].
    apply (CV_minus (fun _ => 1)); [apply cv_const|exact H].
  - apply (CV_mult (fun t => delta t n) (fun _ => kd i j)); [exact H|apply cv_const].
Qed.

Theorem linked_entry_perfect n i j :
  (n < N)%nat -> (i < M)%nat -> (j < M)%nat ->
  Un_cv (fun t => delta t n) 1 -> Un_cv (fun t => nth n (Ks t) kd i j) (kd i j).
Proof.
  intros Hn Hi Hj H. rewrite <- (sym_perfect M M_at_least_2 i j). now apply linked_entry_limit.
Qed.

Theorem linked_entry_chance n i j :
  (n < N)%nat -> (i < M)%nat -> (j < M)%nat ->
  Un_cv (fun t => delta t n) 0 -> Un_cv (fun t => nth n (Ks t) kd i j) (/ INR M).
Proof.
  intros Hn Hi Hj H. rewrite <- (sym_chance M M_at_least_2 i j). now apply linked_entry_limit.
Qed.

(** The edge tends to e if and only if the kernel tends to that of e. *)
Theorem linked_edge_limit n e :
  (n < N)%nat ->
  ((forall i j, (i < M)%nat -> (j < M)%nat -> Un_cv (fun t => nth n (Ks t) kd i j) (sym M e i j))
   <-> Un_cv (fun t => delta t n) e).
Proof.
  intros Hn. split; [|intros H i j Hi Hj; now apply linked_entry_limit].
  intros H. apply (cv_ext (fun t => nth n (Ks t) kd O O - nth n (Ks t) kd O 1%nat)).
  { intros t. now apply linked_edge. }
  rewrite <- (sym_edge M M_at_least_2 e).
  apply (CV_minus (fun t => nth n (Ks t) kd O O)); apply H; lia.
Qed.

Theorem linked_J_limit l :
  Un_cv (fun t => accuracy (INR M) (product_of N (delta t))) l <-> Un_cv (fun t => J M (Ks t)) l.
Proof. split; apply cv_ext; intros t; [symmetry|]; apply linked_J. Qed.

Theorem linked_F_limit l :
  Un_cv (fun t => product_of N (fun n => alpha M (delta t n)) / accuracy (INR M) (product_of N (delta t))) l
  <-> Un_cv (fun t => F M (Ks t)) l.
Proof. split; apply cv_ext; intros t; [symmetry|]; apply linked_F. Qed.

End Values.

(** *** The same for any list of edges, such as one with steps set apart *)

Section Lists.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable Ks : nat -> list kernel.
Variable ds : nat -> list R.
Hypothesis linked : forall t, same_chain M (Ks t) (symmetric M (ds t)).

Theorem list_J t : J M (Ks t) = accuracy (INR M) (prod (ds t)).
Proof. rewrite (same_J M _ _ (linked t)). now apply J_symmetric. Qed.

Theorem list_F t : F M (Ks t) = prod (map (alpha M) (ds t)) / accuracy (INR M) (prod (ds t)).
Proof.
  rewrite (same_F M _ _ (linked t)). set (l := ds t).
  assert (H := F_of_edges M M_at_least_2 (length l) (fun n => nth n l 0)).
  assert (A : product_of (length l) (fun n => nth n l 0) = prod l) by (unfold product_of; f_equal; apply edges_of_list).
  assert (B : product_of (length l) (fun n => alpha M (nth n l 0)) = prod (map (alpha M) l)).
  { rewrite <- (edges_of_list l) at 2. unfold edges_of. now rewrite map_map. }
  rewrite edges_of_list, A, B in H. exact H.
Qed.

Theorem list_entry t n i j :
  (n < length (ds t))%nat -> (i < M)%nat -> (j < M)%nat -> nth n (Ks t) kd i j = sym M (nth n (ds t) 0) i j.
Proof.
  intros Hn Hi Hj. rewrite (same_nth M _ _ n (linked t) i j Hi Hj). now rewrite symmetric_nth.
Qed.

Theorem list_entry_limit n e i j :
  (forall t, (n < length (ds t))%nat) -> (i < M)%nat -> (j < M)%nat ->
  Un_cv (fun t => nth n (ds t) 0) e -> Un_cv (fun t => nth n (Ks t) kd i j) (sym M e i j).
Proof.
  intros Hn Hi Hj H. apply (cv_ext (fun t => (1 - nth n (ds t) 0) * / INR M + nth n (ds t) 0 * kd i j)).
  { intros t. rewrite list_entry by auto. reflexivity. }
  unfold sym, Rdiv. apply (CV_plus (fun t => (1 - nth n (ds t) 0) * / INR M) (fun t => nth n (ds t) 0 * kd i j)).
  - apply (CV_mult (fun t => 1 - nth n (ds t) 0) (fun _ => / INR M)); [|apply cv_const].
    apply (CV_minus (fun _ => 1)); [apply cv_const|exact H].
  - apply (CV_mult (fun t => nth n (ds t) 0) (fun _ => kd i j)); [exact H|apply cv_const].
Qed.

Theorem list_J_limit l : Un_cv (fun t => accuracy (INR M) (prod (ds t))) l <-> Un_cv (fun t => J M (Ks t)) l.
Proof. split; apply cv_ext; intros t; [symmetry|]; apply list_J. Qed.

(** The kernels at the ends of the range of an edge: the right step, chance, and never the right step. *)
Lemma sym_never i : sym M (- / (INR M - 1)) i i = 0.
Proof. assert (H := INR_M M M_at_least_2). rewrite sym_right by exact M_at_least_2. unfold alpha. field. split; lra. Qed.

Lemma sym_elsewhere i j : i <> j -> sym M (- / (INR M - 1)) i j = / (INR M - 1).
Proof.
  intros D. assert (H := INR_M M M_at_least_2). rewrite sym_wrong by (try exact M_at_least_2; exact D).
  unfold beta. field. split; lra.
Qed.

End Lists.

(** The exchange of two states. *)
Lemma sym_exchange i j : (i < 2)%nat -> (j < 2)%nat -> sym 2 (-1) i j = 1 - kd i j.
Proof. intros Hi Hj. unfold sym. simpl. field. Qed.

(** ** The printed equations, model by model *)

(** A divisor that is the given one in other words. *)
Ltac by_divisor D := repeat split; first [exact D | let Z := fresh in intros Z; apply D; rewrite <- Z; ring].

Section Printed.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable N : nat.
Variable delta : nat -> nat -> R.

Let L (u n : nat) : R := product_of_others N (delta u) n.

Lemma plain_edge d : sampled_edge M as_it_is (fun x => x) d.
Proof. intros i j _ _. reflexivity. Qed.

(** The paper's round: the kernels after t rounds of Chains.v are those of the edges at t. *)
Theorem paper_link t :
  (forall u n, (u < t)%nat -> (n < N)%nat ->
     1 + (INR M - 1) * delta u n * L u n <> 0 /\
     delta (S u) n = (delta u n + L u n + (INR M - 2) * delta u n * L u n) / (1 + (INR M - 1) * delta u n * L u n)) ->
  same_chain M (star_rounds M t (symmetric M (edges_of N (delta O)))) (symmetric M (edges_of N (delta t))).
Proof.
  intros H. apply same_chain_trans with (general_rounds M (paper_round M) t (symmetric M (edges_of N (delta O)))).
  { apply same_chain_sym, paper_rounds_are_star_rounds. }
  apply (rounds_of_symmetric M M_at_least_2 1 0 1 as_it_is (fun x => x) every_step (respects_as_it_is M _ _ _ _)).
  intros u n Hu Hn. destruct (H u n Hu Hn) as [D E]. unfold L in *.
  split; [apply plain_edge|]. unfold sampled_rest, next_edge, noisy_edge, mass_divisor. cbv beta.
  change (product_of_others N (fun k => delta u k) n) with (product_of_others N (delta u) n).
  split; [|unfold every_step; rewrite E].
  - intros _ Z. apply D. rewrite <- Z. ring.
  - field. by_divisor D.
Qed.

(** A verifier that keeps right answers with probability a, and wrong ones with probability b. *)
Theorem verifier_link a b t :
  (forall u n, (u < t)%nat -> (n < N)%nat ->
     INR M * b + a - b + (INR M - 1) * (a - b) * delta u n * L u n <> 0 /\
     delta (S u) n = ((INR M * b + a - b) * delta u n + (a - b) * L u n + (INR M - 2) * (a - b) * delta u n * L u n)
                     / (INR M * b + a - b + (INR M - 1) * (a - b) * delta u n * L u n)) ->
  same_chain M (general_rounds M (noisy_round M a b) t (symmetric M (edges_of N (delta O))))
               (symmetric M (edges_of N (delta t))).
Proof.
  intros H.
  apply (rounds_of_symmetric M M_at_least_2 a b 1 as_it_is (fun x => x) every_step (respects_as_it_is M _ _ _ _)).
  intros u n Hu Hn. destruct (H u n Hu Hn) as [D E]. unfold L in *.
  split; [apply plain_edge|]. unfold sampled_rest, next_edge, noisy_edge, mass_divisor. cbv beta.
  change (product_of_others N (fun k => delta u k) n) with (product_of_others N (delta u) n).
  split; [|unfold every_step; rewrite E].
  - intros _ Z. apply D. rewrite <- Z. ring.
  - field. by_divisor D.
Qed.

(** A refit that goes a part mu of the way. *)
Theorem partial_link mu t :
  (forall u n, (u < t)%nat -> (n < N)%nat ->
     1 + (INR M - 1) * delta u n * L u n <> 0 /\
     delta (S u) n = (delta u n + mu * L u n + (INR M - 2) * mu * delta u n * L u n
                      - (INR M - 1) * (mu - 1) * delta u n ^ 2 * L u n) / (1 + (INR M - 1) * delta u n * L u n)) ->
  same_chain M (general_rounds M (partial_round M mu) t (symmetric M (edges_of N (delta O))))
               (symmetric M (edges_of N (delta t))).
Proof.
  intros H.
  apply (rounds_of_symmetric M M_at_least_2 1 0 mu as_it_is (fun x => x) every_step (respects_as_it_is M _ _ _ _)).
  intros u n Hu Hn. destruct (H u n Hu Hn) as [D E]. unfold L in *.
  split; [apply plain_edge|]. unfold sampled_rest, next_edge, noisy_edge, mass_divisor. cbv beta.
  change (product_of_others N (fun k => delta u k) n) with (product_of_others N (delta u) n).
  split; [|unfold every_step; rewrite E].
  - intros _ Z. apply D. rewrite <- Z. ring.
  - field. by_divisor D.
Qed.

End Printed.

(** ** One round alone

    For statements about one round, or about runs that follow the round up to an error. *)

Section OneRound.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable N : nat.
Variable x : nat -> R.

Let Phi (e r : R) : R := (e + r + (INR M - 2) * e * r) / (1 + (INR M - 1) * e * r).

Theorem paper_one_round :
  1 + (INR M - 1) * product_of N x <> 0 ->
  same_chain M (star_round M (symmetric M (edges_of N x)))
               (symmetric M (edges_of N (fun n => Phi (x n) (product_of_others N x n)))).
Proof.
  intros D.
  apply (paper_link M M_at_least_2 N (fun u => match u with O => x | _ => fun n => Phi (x n) (product_of_others N x n) end) 1).
  intros [|u] n Hu Hn; [|lia]. split; [|reflexivity].
  rewrite Rmult_assoc, one_factor_out by exact Hn. exact D.
Qed.

(** The edge of a step after the round, read off its kernel. *)
Theorem paper_new_edge n :
  1 + (INR M - 1) * product_of N x <> 0 -> (n < N)%nat ->
  nth n (star_round M (symmetric M (edges_of N x))) kd O O - nth n (star_round M (symmetric M (edges_of N x))) kd O 1%nat
  = Phi (x n) (product_of_others N x n).
Proof.
  intros D Hn.
  exact (linked_edge M M_at_least_2 (fun _ => star_round M (symmetric M (edges_of N x))) N
           (fun _ n => Phi (x n) (product_of_others N x n)) (fun _ => paper_one_round D) O n Hn).
Qed.

Theorem verifier_one_round a b :
  INR M * b + a - b + (INR M - 1) * (a - b) * product_of N x <> 0 ->
  same_chain M (general_round M (noisy_round M a b) (symmetric M (edges_of N x)))
    (symmetric M (edges_of N (fun n =>
       ((INR M * b + a - b) * x n + (a - b) * product_of_others N x n + (INR M - 2) * (a - b) * x n * product_of_others N x n)
       / (INR M * b + a - b + (INR M - 1) * (a - b) * x n * product_of_others N x n)))).
Proof.
  intros D. apply (verifier_link M M_at_least_2 N (fun u => match u with O => x | _ => fun n =>
       ((INR M * b + a - b) * x n + (a - b) * product_of_others N x n + (INR M - 2) * (a - b) * x n * product_of_others N x n)
       / (INR M * b + a - b + (INR M - 1) * (a - b) * x n * product_of_others N x n) end) a b 1).
  intros [|u] n Hu Hn; [|lia]. split; [|reflexivity].
  rewrite (Rmult_assoc _ (x n)), one_factor_out by exact Hn. exact D.
Qed.

End OneRound.

(** ** One more step, of a fixed edge, that is sampled but never refitted *)

Section Frozen.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable N : nat.

(** The edges of N steps, and e at the step after them. *)
Definition and_last (x : nat -> R) (e : R) (n : nat) : R := if Nat.ltb n N then x n else e.

Lemma and_last_below x e n : (n < N)%nat -> and_last x e n = x n.
Proof. intros H. unfold and_last. destruct (Nat.ltb_spec n N); [reflexivity|lia]. Qed.

Lemma and_last_beyond x e n : (N <= n)%nat -> and_last x e n = e.
Proof. intros H. unfold and_last. destruct (Nat.ltb_spec n N); [lia|reflexivity]. Qed.

Lemma and_last_edges x e : edges_of (S N) (and_last x e) = edges_of N x ++ [e].
Proof.
  unfold edges_of. rewrite seq_S, map_app. simpl. f_equal.
  - apply map_ext_in. intros n Hn. apply in_seq in Hn. unfold and_last.
    destruct (Nat.ltb_spec n N); [reflexivity|lia].
  - unfold and_last. now rewrite Nat.ltb_irrefl.
Qed.

Lemma and_last_product x e : product_of (S N) (and_last x e) = product_of N x * e.
Proof.
  unfold product_of. change (map (and_last x e) (seq 0 (S N))) with (edges_of (S N) (and_last x e)).
  rewrite and_last_edges, prod_app. simpl. now rewrite Rmult_1_r.
Qed.

Lemma others_app {A} n (l k : list A) : (n < length l)%nat -> others n (l ++ k) = others n l ++ k.
Proof.
  revert n. induction l as [|x l IH]; intros [|n] H; simpl in *; try lia; [reflexivity|].
  now rewrite IH by lia.
Qed.

Lemma and_last_others x e n : (n < N)%nat -> product_of_others (S N) (and_last x e) n = product_of_others N x n * e.
Proof.
  intros Hn. rewrite <- !rest_edges_of, and_last_edges. unfold rest.
  rewrite others_app by (now rewrite edges_of_length). rewrite prod_app. simpl. now rewrite Rmult_1_r.
Qed.

Variable e : R.
Variable delta : nat -> nat -> R.
Let L (u n : nat) : R := product_of_others N (delta u) n.

Theorem frozen_link t :
  (forall u n, (u < t)%nat -> (n < N)%nat ->
     1 + (INR M - 1) * e * delta u n * L u n <> 0 /\
     delta (S u) n = (delta u n + e * L u n + (INR M - 2) * e * delta u n * L u n)
                     / (1 + (INR M - 1) * e * delta u n * L u n)) ->
  same_chain M (general_rounds M (frozen_round M N) t (symmetric M (edges_of N (delta O) ++ [e])))
               (symmetric M (edges_of N (delta t) ++ [e])).
Proof.
  intros H. rewrite <- !and_last_edges.
  apply (rounds_of_symmetric M M_at_least_2 1 0 1 as_it_is (fun x => x) (fun n => Nat.ltb n N)
           (respects_as_it_is M _ _ _ _) (S N) (fun u => and_last (delta u) e)).
  intros u n Hu Hn. split; [apply plain_edge|].
  unfold sampled_rest. change (fun k => and_last (delta u) e k) with (and_last (delta u) e).
  unfold next_edge, noisy_edge, mass_divisor. cbv beta.
  destruct (Nat.ltb_spec n N) as [Hlt|Hge].
  - destruct (H u n Hu Hlt) as [D E]. unfold L in *. rewrite and_last_others, !and_last_below by exact Hlt.
    split; [|rewrite E].
    + intros _ Z. apply D. rewrite <- Z. ring.
    + field. by_divisor D.
  - split; [discriminate|]. now rewrite !and_last_beyond.
Qed.

(** J of the chain with its last step. *)
Theorem frozen_J x : J M (symmetric M (edges_of N x ++ [e])) = accuracy (INR M) (product_of N x * e).
Proof. rewrite <- and_last_edges, J_of_edges by exact M_at_least_2. now rewrite and_last_product. Qed.

End Frozen.

(** II.3: a noisy verifier is one more step, frozen at the edge c = (a-b)/(a+(M-1)b).  After any number of rounds the
    N steps are the same. *)
Section FrozenVerifier.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable N : nat.
Variables a b : R.
Hypothesis keeps : a + (INR M - 1) * b <> 0.
Variable delta : nat -> nat -> R.
Let L (u n : nat) : R := product_of_others N (delta u) n.
Let c : R := (a - b) / (a + (INR M - 1) * b).

Theorem verifier_is_frozen_step t n :
  (forall u n, (u < t)%nat -> (n < N)%nat ->
     INR M * b + a - b + (INR M - 1) * (a - b) * delta u n * L u n <> 0 /\
     delta (S u) n = ((INR M * b + a - b) * delta u n + (a - b) * L u n + (INR M - 2) * (a - b) * delta u n * L u n)
                     / (INR M * b + a - b + (INR M - 1) * (a - b) * delta u n * L u n)) ->
  (n < N)%nat ->
  same_kernel M (nth n (general_rounds M (noisy_round M a b) t (symmetric M (edges_of N (delta O)))) kd)
                (nth n (general_rounds M (frozen_round M N) t (symmetric M (edges_of N (delta O) ++ [c]))) kd).
Proof.
  intros H Hn i j Hi Hj.
  assert (V := verifier_link M M_at_least_2 N delta a b t H).
  assert (F := frozen_link M M_at_least_2 N c delta t).
  rewrite (same_nth M _ _ n V i j Hi Hj). refine (eq_trans _ (eq_sym (same_nth M _ _ n (F _) i j Hi Hj))).
  - unfold symmetric. rewrite map_app, app_nth1; [reflexivity|]. now rewrite map_length, edges_of_length.
  - intros u k Hu Hk. destruct (H u k Hu Hk) as [D E]. unfold c, L in *.
    set (r := product_of_others N (delta u) k) in *. set (d := delta u k) in *.
    assert (X : 1 + (INR M - 1) * ((a - b) / (a + (INR M - 1) * b)) * d * r
                = (INR M * b + a - b + (INR M - 1) * (a - b) * d * r) / (a + (INR M - 1) * b)) by (field; exact keeps).
    rewrite X. split.
    + unfold Rdiv. apply Rmult_integral_contrapositive_currified; [exact D|]. now apply Rinv_neq_0_compat.
    + rewrite E. field. repeat split; try exact keeps; try exact D.
Qed.

End FrozenVerifier.
