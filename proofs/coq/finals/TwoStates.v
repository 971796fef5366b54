(** * Chains on two states, in the words of the statements *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains LinkSymmetric LinkKernels LinkStates.
From RLStar.Theory Require States Runs.
From RLStar Require Import Statements.
From RLStar Require Theorems.III_2.
Import ListNotations.
Local Open Scope R_scope.

Section TwoStates.
Variable N : nat.
Hypothesis N_at_least_2 : (2 <= N)%nat.

Definition pairs : Type := ((nat -> R) * (nat -> R))%type.
Definition state_of (p : pairs) : Theorems.III_2.state := Theorems.III_2.State N (fst p) (snd p) 0.
Definition next_pairs (p : pairs) : pairs :=
  (fun n => Theorems.III_2.v_a_next (state_of p) n, fun n => Theorems.III_2.v_b_next (state_of p) n).
Fixpoint moved_pairs (t : nat) (p : pairs) : pairs := match t with O => p | S u => next_pairs (moved_pairs u p) end.

Lemma run_is p t : Runs.run Theorems.III_2.round t (state_of p) = state_of (moved_pairs t p).
Proof. induction t as [|t IH]; [reflexivity|]. cbn [Runs.run]. rewrite IH. reflexivity. Qed.

Lemma kept_hypotheses p : Theorems.III_2.H0 (state_of p) -> Theorems.III_2.H0 (state_of (next_pairs p)).
Proof.
  intros H. assert (L := proj1 (proj2 (proj2 (proj2 (proj2 (proj2 H)))))).
  split; [exact N_at_least_2|]. split; [intros n Hn; exact (Theorems.III_2.fact_29 _ H n Hn)|].
  split; [intros n Hn; exact (Theorems.III_2.fact_31 _ H n Hn)|]. split; [intros n Hn; exact (Theorems.III_2.fact_37 _ H n Hn)|].
  split; [intros n Hn; exact (Theorems.III_2.fact_39 _ H n Hn)|]. split; [|exact I].
  apply Rge_gt_trans with (Theorems.III_2.v_L (state_of p)); [|exact L].
  exact (Theorems.III_2.fact_48 _ H O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) N_at_least_2)).
Qed.

Lemma hypotheses_along p t : Theorems.III_2.H0 (state_of p) -> Theorems.III_2.H0 (state_of (moved_pairs t p)).
Proof. intros H. induction t as [|t IH]; [exact H|]. now apply kept_hypotheses. Qed.

Lemma steps_same a b : same_chain 2 (two_state_steps N a b) (two_state_chain N a b).
Proof.
  unfold two_state_steps, two_state_chain, chain_of. apply same_chain_nth; [now rewrite !map_length|].
  rewrite map_length, seq_length. intros n Hn i j Hi Hj.
  rewrite !nth_map_seq by exact Hn.
  destruct (two_states_below i Hi) as [->| ->], (two_states_below j Hj) as [->| ->]; reflexivity.
Qed.

Lemma same_star_rounds M t Ks Ls : same_chain M Ks Ls -> same_chain M (star_rounds M t Ks) (star_rounds M t Ls).
Proof. intros H. induction t as [|t IH]; [exact H|]. cbn [star_rounds]. now apply same_star_round. Qed.

Lemma J_of_pairs a b :
  J 2 (two_state_chain N a b) = 1 / 2 * (1 + States.product (States.all N) (fun k => a k + b k - 1)).
Proof. rewrite two_state_J, product_all. change (fun k => a k + b k - 1) with (fun n => a n + b n - 1). field. Qed.

Section Start.
Variables a b : nat -> R.
Hypothesis a_probabilities : probabilities N a.
Hypothesis b_probabilities : probabilities N b.
Hypothesis better_than_chance : J 2 (two_state_steps N a b) > 1 / 2.

Lemma start_holds : Theorems.III_2.H0 (state_of (a, b)).
Proof.
  split; [exact N_at_least_2|]. split; [intros n Hn; apply Rle_ge, a_probabilities, Hn|].
  split; [intros n Hn; apply a_probabilities, Hn|]. split; [intros n Hn; apply Rle_ge, b_probabilities, Hn|].
  split; [intros n Hn; apply b_probabilities, Hn|]. split; [|exact I].
  assert (B := better_than_chance). rewrite (same_J 2 _ _ (steps_same a b)), J_of_pairs in B.
  change (States.product (States.all N) (fun k => a k + b k - 1) > 0). lra.
Qed.

Lemma pairs_chain t :
  same_chain 2 (star_rounds 2 t (two_state_steps N a b))
             (two_state_chain N (fst (moved_pairs t (a, b))) (snd (moved_pairs t (a, b)))).
Proof.
  apply same_chain_trans with (star_rounds 2 t (two_state_chain N a b)); [apply same_star_rounds, steps_same|].
  apply (two_state_link N (fun u => fst (moved_pairs u (a, b))) (fun u => snd (moved_pairs u (a, b)))).
  intros u n _ Hn. assert (H := hypotheses_along (a, b) u start_holds).
  assert (X := Theorems.III_2.fact_26 _ H n Hn). assert (Y := Theorems.III_2.fact_27 _ H n Hn).
  unfold Theorems.III_2.v_x in X. unfold Theorems.III_2.v_y in Y.
  set (A := fst (moved_pairs u (a, b))) in *. set (B := snd (moved_pairs u (a, b))) in *.
  change (Theorems.III_2.v_C_11 (state_of (moved_pairs u (a, b))) n) with (C_ N (fun _ => A) (fun _ => B) u n O O) in X.
  change (Theorems.III_2.v_C_21 (state_of (moved_pairs u (a, b))) n) with (C_ N (fun _ => A) (fun _ => B) u n 1%nat O) in X.
  change (Theorems.III_2.v_C_12 (state_of (moved_pairs u (a, b))) n) with (C_ N (fun _ => A) (fun _ => B) u n O 1%nat) in Y.
  change (Theorems.III_2.v_C_22 (state_of (moved_pairs u (a, b))) n) with (C_ N (fun _ => A) (fun _ => B) u n 1%nat 1%nat) in Y.
  change (Theorems.III_2.v_a (state_of (moved_pairs u (a, b))) n) with (A n) in X.
  change (Theorems.III_2.v_b (state_of (moved_pairs u (a, b))) n) with (B n) in Y.
  split; [|split; [|split; reflexivity]].
  - change (C_ N (fun _ => A) (fun _ => B) u n 1%nat O + A n * C_ N (fun _ => A) (fun _ => B) u n O O
            - A n * C_ N (fun _ => A) (fun _ => B) u n 1%nat O <> 0). lra.
  - change (C_ N (fun _ => A) (fun _ => B) u n O 1%nat + B n * C_ N (fun _ => A) (fun _ => B) u n 1%nat 1%nat
            - B n * C_ N (fun _ => A) (fun _ => B) u n O 1%nat <> 0). lra.
Qed.

Lemma pairs_J t :
  J 2 (star_rounds 2 t (two_state_steps N a b)) = Theorems.III_2.v_J (state_of (moved_pairs t (a, b))).
Proof. rewrite (same_J 2 _ _ (pairs_chain t)). apply J_of_pairs. Qed.

Lemma pairs_entry t n i j :
  (n < N)%nat -> (i < 2)%nat -> (j < 2)%nat ->
  nth n (star_rounds 2 t (two_state_steps N a b)) kd i j
  = two_state (fst (moved_pairs t (a, b)) n) (snd (moved_pairs t (a, b)) n) i j.
Proof.
  intros Hn Hi Hj. rewrite (same_nth 2 _ _ n (pairs_chain t) i j Hi Hj). unfold two_state_chain.
  exact (chain_of_entry N _ n i j Hn).
Qed.
End Start.
End TwoStates.
