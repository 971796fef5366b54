(** Theorem III.3 about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains LinkSymmetric LinkKernels.
From RLStar.Theory Require States Runs Columns LinkColumns KernelProducts.
From RLStar Require Import Statements.
From RLStar Require Theorems.III_3.
Import ListNotations.
Local Open Scope R_scope.

Lemma right_step_stochastic M : stochastic M kd.
Proof.
  intros i Hi. split; [intros j _; apply kd_range|].
  rewrite (sum_ext M (kd i) (fun j => kd i j * 1)) by (intros; ring). now apply (sum_kd_l M i (fun _ => 1)).
Qed.

Lemma every_step_stochastic M Ks : Forall (stochastic M) Ks -> forall n, stochastic M (nth n Ks kd).
Proof.
  intros H n. destruct (Nat.lt_ge_cases n (length Ks)) as [L|G]; [now apply nth_Forall|].
  rewrite nth_overflow by exact G. apply right_step_stochastic.
Qed.

Section Basin.
Variable M : nat.
Variable Ks : list kernel.
Variable o : nat -> R.
Variable rho : R.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Let N := length Ks.
Hypothesis N_at_least_2 : (2 <= N)%nat.
Hypothesis kernels : Forall (stochastic M) Ks.
Hypothesis stays : forall n i, (n < N)%nat -> (i < M)%nat -> 0 < nth n Ks kd i i /\ leaving_odds (nth n Ks kd) i <= o n.
Hypothesis small : forall n, (n < N)%nat -> sum_of_others N o n <= rho.
Hypothesis rho_below_1 : rho < 1.

Lemma some_state : (0 < M)%nat.
Proof. lia. Qed.

Definition start (i : nat) (Hi : (i < M)%nat) : Theorems.III_3.state :=
  Theorems.III_3.State N (Columns.Columns M i (fun n => nth n Ks kd) M_at_least_2 Hi (every_step_stochastic M Ks kernels))
    o (fun n => / (1 + o n)) rho.

Lemma diagonal_at_most_1 n i : (i < M)%nat -> nth n Ks kd i i <= 1.
Proof.
  intros Hi. destruct (every_step_stochastic M Ks kernels n i Hi) as [P E]. rewrite <- E.
  apply (sum_term_le M (nth n Ks kd i) i); assumption.
Qed.

Lemma leaving n i : (n < N)%nat -> (i < M)%nat -> 1 - nth n Ks kd i i <= o n * nth n Ks kd i i.
Proof.
  intros Hn Hi. destruct (stays n i Hn Hi) as [P L]. unfold leaving_odds in L.
  apply Rmult_le_compat_r with (r := nth n Ks kd i i) in L; [|lra].
  unfold Rdiv in L. rewrite Rmult_assoc, Rinv_l, Rmult_1_r in L by lra. exact L.
Qed.

Lemma bounds_nonneg n : (n < N)%nat -> 0 <= o n.
Proof.
  intros Hn. destruct (stays n O Hn some_state) as [P _].
  assert (L := leaving n O Hn some_state). assert (U := diagonal_at_most_1 n O some_state).
  apply Rmult_le_reg_r with (nth n Ks kd O O); lra.
Qed.

Lemma others_is n : sum_of_others N o n = States.total (States.but N n) (fun k => o k).
Proof. symmetry. apply States.total_total. Qed.

Lemma others_nonneg n : 0 <= sum_of_others N o n.
Proof.
  rewrite others_is. assert (B := States.but_below N n). revert B. generalize (States.but N n).
  intros l B. rewrite States.total_total. induction B as [|k l Hk _ IH]; simpl; [lra|]. assert (P := bounds_nonneg k Hk). simpl in IH. lra.
Qed.

Lemma start_holds i Hi : Theorems.III_3.H0 (start i Hi).
Proof.
  assert (Q : forall n, (n < N)%nat -> 0 < / (1 + o n)).
  { intros n Hn. apply Rinv_0_lt_compat. assert (P := bounds_nonneg n Hn). lra. }
  split; [exact N_at_least_2|]. split.
  { intros j Hj n Hn. change (/ (1 + o n) <= nth n Ks kd j j).
    assert (P := bounds_nonneg n Hn). assert (L := leaving n j Hn Hj).
    apply Rmult_le_reg_l with (1 + o n); [lra|]. rewrite Rinv_r by lra. lra. }
  split; [intros j Hj n Hn; exact (diagonal_at_most_1 n j Hj)|].
  split; [intros n Hn; exact (Q n Hn)|].
  split. { intros n Hn. change (/ (1 + o n) * (1 + o n) = 1). apply Rinv_l. assert (P := bounds_nonneg n Hn). lra. }
  split; [intros n Hn; apply Rle_ge; exact (bounds_nonneg n Hn)|].
  split. { intros n Hn. change (States.total (States.but N n) (fun k => o k) <= rho). rewrite <- others_is. now apply small. }
  split; [|split; [exact rho_below_1|exact I]].
  apply Rle_ge, Rle_trans with (sum_of_others N o O); [apply others_nonneg|apply small; lia].
Qed.

(** The kernels of the file after t rounds are those of the chain. *)
Section Run.
Variable i : nat.
Hypothesis Hi : (i < M)%nat.

Definition columns_at (t : nat) : Columns.columns := Theorems.III_3.columns (Runs.run Theorems.III_3.round t (start i Hi)).

Lemma columns_round t : columns_at (S t) = Columns.round N (columns_at t).
Proof.
  unfold columns_at. cbn [Runs.run Theorems.III_3.round Theorems.III_3.columns]. now rewrite Theorems.III_3.steps_run.
Qed.

Lemma size_at t : Columns.size (columns_at t) = M.
Proof. exact (LinkColumns.size_of_rounds N columns_at columns_round t). Qed.

Lemma place_at t : Columns.place (columns_at t) = i.
Proof. induction t as [|t IH]; [reflexivity|]. rewrite columns_round. exact IH. Qed.

Lemma chain_at t : same_chain M (star_rounds M t Ks) (chain_of N (Columns.kernels (columns_at t))).
Proof.
  assert (L := LinkColumns.columns_are_rounds N columns_at t columns_round).
  change (Columns.size (columns_at O)) with M in L.
  change (chain_of N (Columns.kernels (columns_at O))) with (chain_of (length Ks) (fun n => nth n Ks kd)) in L.
  now rewrite chain_of_list in L.
Qed.

Lemma diagonal_at t n : (n < N)%nat -> Theorems.III_3.v_d (Runs.run Theorems.III_3.round t (start i Hi)) n = nth n (star_rounds M t Ks) kd i i.
Proof.
  intros Hn. rewrite (same_nth M _ _ n (chain_at t) i i Hi Hi).
  transitivity (Columns.kernels (columns_at t) n i i); [|symmetry; exact (chain_of_entry N _ n i i Hn)].
  unfold Theorems.III_3.v_d, Columns.diagonal. fold (columns_at t). now rewrite place_at.
Qed.

Lemma J_at t : Theorems.III_3.v_J (Runs.run Theorems.III_3.round t (start i Hi)) = J M (star_rounds M t Ks).
Proof.
  rewrite (same_J M _ _ (chain_at t)). unfold Theorems.III_3.v_J. fold (columns_at t).
  rewrite Theorems.III_3.steps_run, LinkColumns.accuracy_is_J, size_at. reflexivity.
Qed.
End Run.

Lemma stays_after n i t : (n < N)%nat -> (i < M)%nat ->
  0 < nth n (star_rounds M t Ks) kd i i /\ leaving_odds (nth n (star_rounds M t Ks) kd) i <= rho ^ t * o n.
Proof.
  intros Hn Hi. assert (H := start_holds i Hi). assert (T := Theorems.III_3.lasting_0 _ H t).
  assert (Hn' : (n < Theorems.III_3.steps (Runs.run Theorems.III_3.round t (start i Hi)))%nat)
    by (rewrite Theorems.III_3.steps_run; exact Hn).
  assert (P := Theorems.III_3.fact_12 _ T n Hn'). assert (L := Theorems.III_3.fact_1 _ T n Hn').
  destruct (proj1 (Theorems.III_3.fact_29 _ H n Hn) t) as [_ B]. rewrite (diagonal_at i Hi) in P, L by exact Hn.
  split; [exact P|]. unfold leaving_odds. apply Rle_trans with (2 := B).
  apply Rmult_le_reg_r with (nth n (star_rounds M t Ks) kd i i); [exact P|].
  unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. exact L.
Qed.

Lemma one_round n i : (n < N)%nat -> (i < M)%nat ->
  leaving_odds (nth n (star_round M Ks) kd) i <= sum_of_others N o n * leaving_odds (nth n Ks kd) i.
Proof.
  intros Hn Hi. assert (H := start_holds i Hi).
  assert (E : Theorems.III_3.v_d_next (start i Hi) n = nth n (star_round M Ks) kd i i).
  { rewrite <- (Theorems.III_3.round_of_diagonal_0 _ H n Hn). exact (diagonal_at i Hi 1 n Hn). }
  assert (P := Theorems.III_3.fact_6 _ H n Hn). assert (L := Theorems.III_3.fact_8 _ H n Hn). rewrite E in P, L.
  destruct (stays n i Hn Hi) as [D _]. rewrite others_is. unfold leaving_odds.
  change (Theorems.III_3.v_d (start i Hi) n) with (nth n Ks kd i i) in L.
  change (Theorems.III_3.v_S (start i Hi) n) with (States.total (States.but N n) (fun k => o k)) in L.
  set (d := nth n Ks kd i i) in *. set (d' := nth n (star_round M Ks) kd i i) in *. set (S := States.total _ _) in *.
  apply Rmult_le_reg_r with (d' * d); [now apply Rmult_lt_0_compat|].
  replace ((1 - d') / d' * (d' * d)) with ((1 - d') * d) by (field; lra).
  replace (S * ((1 - d) / d) * (d' * d)) with (S * (1 - d) * d') by (field; lra). exact L.
Qed.

Lemma diagonal_limit n i : (n < N)%nat -> (i < M)%nat -> Un_cv (fun t => nth n (star_rounds M t Ks) kd i i) 1.
Proof.
  intros Hn Hi. apply (cv_ext _ _ _ (fun t => diagonal_at i Hi t n Hn)). exact (Theorems.III_3.fact_32 _ (start_holds i Hi) n Hn).
Qed.

Lemma steps_become_perfect n : (n < N)%nat -> becomes_perfect M (fun t => star_rounds M t Ks) n.
Proof.
  intros Hn i j Hi Hj. destruct (Nat.eq_dec j i) as [->|D].
  - rewrite kd_same. now apply diagonal_limit.
  - rewrite kd_diff by (intros E; now apply D).
    intros eps He. destruct (diagonal_limit n i Hn Hi eps He) as [T HT]. exists T. intros t Ht. specialize (HT t Ht).
    destruct (KernelProducts.entry_beside M (nth n (star_rounds M t Ks) kd) j i Hj Hi (not_eq_sym D)) as [A B].
    { apply every_step_stochastic. now apply run_stochastic. }
    unfold R_dist in *. rewrite Rabs_minus_sym, Rabs_right in HT by lra. rewrite Rabs_right by lra. lra.
Qed.

Lemma accuracy_limit : Un_cv (fun t => J M (star_rounds M t Ks)) 1.
Proof.
  apply (cv_ext _ _ _ (J_at O some_state)). exact (Theorems.III_3.fact_40 _ (start_holds O some_state) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) N_at_least_2)).
Qed.
End Basin.

Theorem III_3_holds : III_3_says.
Proof.
  intros M Ks o rho HM HN HK N chain HS HO HR. split; [|split; [|split]].
  - intros n i Hn Hi. now apply (one_round M Ks o rho).
  - intros n i t Hn Hi. now apply (stays_after M Ks o rho).
  - intros n Hn. now apply (steps_become_perfect M Ks o rho).
  - now apply (accuracy_limit M Ks o rho).
Qed.
