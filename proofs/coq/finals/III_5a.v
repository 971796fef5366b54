(** Theorem III.5a about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound LinkSymmetric LinkKernels LinkDense.
From RLStar.Theory Require Runs.
From RLStar Require Import Statements Finals.TwoStates.
From RLStar Require Theorems.III_5a.
Import ListNotations.
Local Open Scope R_scope.

Section Trap.
Variables w u alpha beta rho low g : R.

Definition start : Theorems.III_5a.state := Theorems.III_5a.State 2 w beta alpha rho u g low.
Definition at_round (t : nat) : Theorems.III_5a.state := Runs.run Theorems.III_5a.round t start.

Lemma share_at t : Theorems.III_5a.v_rho (at_round t) = rho.
Proof. induction t as [|t IH]; [reflexivity|exact IH]. Qed.

(** What the link asks of every round: nothing that a round divides by is 0. *)
Definition inside (s : Theorems.III_5a.state) : Prop :=
  0 < Theorems.III_5a.v_w s < 1 /\ 0 <= Theorems.III_5a.v_u s < 1 /\
  0 <= Theorems.III_5a.v_alpha s < 1 /\ 0 < Theorems.III_5a.v_beta s < 1.

Lemma trapped_inside s : Theorems.III_5a.H0 s -> inside s.
Proof. intros [_ [A [B [C [D [E [F [G [H _]]]]]]]]]. unfold inside. lra. Qed.

Hypothesis rho_inner : 0 < rho < 1.
Hypothesis always_inside : forall t, inside (at_round t).

Definition steps_at (t : nat) : list kernel :=
  [two_state (1 - Theorems.III_5a.v_w (at_round t)) (1 - Theorems.III_5a.v_u (at_round t));
   two_state (1 - Theorems.III_5a.v_alpha (at_round t)) (Theorems.III_5a.v_beta (at_round t))].

Lemma chain_at t Ks : same_chain 2 Ks (steps_at O) -> same_chain 2 (after_skewed rho t Ks) (steps_at t).
Proof.
  intros H. apply same_chain_trans with (after_skewed rho t (steps_at O)).
  { apply same_general_rounds; [apply respects_as_it_is|exact H]. }
  apply (trap_link rho (fun t => Theorems.III_5a.v_w (at_round t)) (fun t => Theorems.III_5a.v_u (at_round t))
           (fun t => Theorems.III_5a.v_alpha (at_round t)) (fun t => Theorems.III_5a.v_beta (at_round t)) t).
  intros k _. assert (I := always_inside k). assert (E := share_at k). unfold inside in I.
  change (at_round (S k)) with (Theorems.III_5a.round (at_round k)).
  set (s := at_round k) in *. rewrite <- E in rho_inner |- *.
  destruct I as [W [U [A B]]].
  set (r := Theorems.III_5a.v_rho s) in *.
  assert (P1 : 0 < (1 - Theorems.III_5a.v_w s) * (1 - Theorems.III_5a.v_alpha s)) by (apply Rmult_lt_0_compat; lra).
  assert (P2 : 0 < Theorems.III_5a.v_w s * (1 - Theorems.III_5a.v_beta s)) by (apply Rmult_lt_0_compat; lra).
  assert (P3 : 0 < Theorems.III_5a.v_beta s * (1 - Theorems.III_5a.v_u s)) by (apply Rmult_lt_0_compat; lra).
  assert (P4 : 0 <= Theorems.III_5a.v_alpha s * Theorems.III_5a.v_u s) by (apply Rmult_le_pos; lra).
  assert (Q1 : 0 < r * ((1 - Theorems.III_5a.v_w s) * (1 - Theorems.III_5a.v_alpha s))) by (apply Rmult_lt_0_compat; lra).
  assert (Q2 : 0 < r * (Theorems.III_5a.v_w s * (1 - Theorems.III_5a.v_beta s))) by (apply Rmult_lt_0_compat; lra).
  assert (Q3 : 0 < (1 - r) * (Theorems.III_5a.v_beta s * (1 - Theorems.III_5a.v_u s))) by (apply Rmult_lt_0_compat; lra).
  assert (Q4 : 0 <= (1 - r) * (Theorems.III_5a.v_alpha s * Theorems.III_5a.v_u s)) by (apply Rmult_le_pos; lra).
  repeat split; try lra; reflexivity.
Qed.

Section Start.
Variable Ks : list kernel.
Hypothesis starts : same_chain 2 Ks (steps_at O).

Lemma J_at t : skewed_J rho (after_skewed rho t Ks) = Theorems.III_5a.v_J (at_round t).
Proof.
  unfold skewed_J. rewrite (same_accuracy 2 _ exact_verifier _ _ (chain_at t Ks starts)).
  unfold steps_at. change (skewed_question rho) with (two_questions rho).
  rewrite trap_J. unfold Theorems.III_5a.v_J. rewrite share_at. ring.
Qed.

Lemma entry_at t i j : (i < 2)%nat -> (j < 2)%nat ->
  nth 1 (after_skewed rho t Ks) kd i j
  = two_state (1 - Theorems.III_5a.v_alpha (at_round t)) (Theorems.III_5a.v_beta (at_round t)) i j.
Proof. intros Hi Hj. exact (same_nth 2 _ _ 1 (chain_at t Ks starts) i j Hi Hj). Qed.

Lemma answers_0 :
  Un_cv (fun t => Theorems.III_5a.v_alpha (at_round t)) 0 -> Un_cv (fun t => Theorems.III_5a.v_beta (at_round t)) 0 ->
  comes_to_answer_0 (fun t => after_skewed rho t Ks).
Proof.
  intros A B i j Hi Hj. refine (cv_ext _ _ _ (fun t => eq_sym (entry_at t i j Hi Hj)) _).
  assert (A' := CV_minus (fun _ => 1) _ 1 _ (cv_const 1) A). assert (B' := CV_minus (fun _ => 1) _ 1 _ (cv_const 1) B).
  assert (A2 := CV_minus (fun _ => 1) _ 1 _ (cv_const 1) A'). rewrite Rminus_0_r in A', B'.
  replace (1 - (1 - 0)) with 0 in A2 by ring.
  destruct (two_states_below i Hi) as [->| ->], (two_states_below j Hj) as [->| ->];
    unfold two_state, KernelProducts.rows, kd; cbn [nth Nat.eqb]; assumption.
Qed.
End Start.
End Trap.

(** Symmetric steps with edge 1/10 are in the trap after a round. *)
Definition tenth_start : Theorems.III_5a.state := start (9 / 20) (9 / 20) (9 / 20) (11 / 20) (9 / 10) (2 / 5) (2 / 5).

Lemma tenth_is : Theorems.III_5a.at_58_0 tenth_start.
Proof. repeat split. Qed.

Lemma tenth_trapped t : Theorems.III_5a.H0 (Runs.run Theorems.III_5a.round (S t) tenth_start).
Proof.
  rewrite <- Runs.run_round. apply Theorems.III_5a.lasting_0, Theorems.III_5a.last_58; [apply le_n|].
  apply Theorems.III_5a.round_58_0, tenth_is.
Qed.

Lemma tenth_inside t : inside (Runs.run Theorems.III_5a.round t tenth_start).
Proof.
  destruct t as [|t]; [|apply trapped_inside, tenth_trapped].
  unfold inside. cbn. lra.
Qed.

Theorem III_5a_holds : III_5a_says.
Proof.
  split.
  - intros a b rho low g w u alpha beta chain W U V A B R L G T Room.
    pose (s := start w u alpha beta rho low g).
    assert (H : Theorems.III_5a.H0 s).
    { repeat split; unfold s, start; cbn [Theorems.III_5a.steps Theorems.III_5a.v_w Theorems.III_5a.v_u Theorems.III_5a.v_alpha
        Theorems.III_5a.v_beta Theorems.III_5a.v_rho Theorems.III_5a.v_low Theorems.III_5a.v_g]; try apply le_n; try assumption; lra. }
    assert (Within : forall t, inside (at_round w u alpha beta rho low g t)).
    { intros t. apply trapped_inside. exact (Theorems.III_5a.lasting_0 s H t). }
    assert (Starts : same_chain 2 (two_state_steps 2 a b) (steps_at w u alpha beta rho low g O)).
    { apply same_chain_trans with (1 := steps_same 2 a b). unfold steps_at, at_round. cbn. unfold w, u, alpha, beta.
      replace (1 - (1 - a 0%nat)) with (a 0%nat) by ring. replace (1 - (1 - b 0%nat)) with (b 0%nat) by ring.
      replace (1 - (1 - a 1%nat)) with (a 1%nat) by ring. apply same_chain_refl. }
    assert (Some : (0 < Theorems.III_5a.steps s)%nat) by exact (Nat.lt_0_succ 1).
    split; [|split].
    + intros t beta'.
      assert (E : beta' = Theorems.III_5a.v_beta (at_round w u alpha beta rho low g t))
        by exact (entry_at w u alpha beta rho low g R Within _ Starts t 1 1 (le_n 2) (le_n 2)).
      destruct (Within t) as [_ [_ [_ D]]]. rewrite E. split; [exact D|].
      destruct (proj1 (Theorems.III_5a.fact_41 s H O Some) t) as [_ X]. unfold Theorems.III_5a.v_B in X.
      change (Runs.run Theorems.III_5a.round t s) with (at_round w u alpha beta rho low g t) in X.
      change (Theorems.III_5a.v_g s) with g in X. change (Theorems.III_5a.v_beta s) with beta in X. lra.
    + apply (answers_0 w u alpha beta rho low g R Within _ Starts).
      * exact (Theorems.III_5a.fact_50 s H O Some).
      * exact (Theorems.III_5a.fact_53 s H O Some).
    + refine (cv_ext _ _ _ (fun t => eq_sym (J_at w u alpha beta rho low g R Within _ Starts t)) _).
      exact (Theorems.III_5a.fact_47 s H O Some).
  - intros chain. assert (R : 0 < 9 / 10 < 1) by lra.
    assert (Starts : same_chain 2 (steps_with_edges 2 2 (fun _ => 1 / 10))
      (steps_at (9 / 20) (9 / 20) (9 / 20) (11 / 20) (9 / 10) (2 / 5) (2 / 5) O)).
    { unfold steps_with_edges, symmetric, steps_at, at_round. cbn.
      assert (E : forall p q, p = 11 / 20 -> q = 11 / 20 -> same_kernel 2 (sym 2 (1 / 10)) (two_state p q)).
      { intros p q -> -> i j Hi Hj. rewrite (sym_two_state (1 / 10) i j Hi Hj).
        replace ((1 + 1 / 10) / 2) with (11 / 20) by field. reflexivity. }
      repeat constructor; apply E; lra. }
    split.
    + apply (answers_0 _ _ _ _ _ _ _ R tenth_inside _ Starts).
      * exact (Theorems.III_5a.conclusion_59 tenth_start (le_n 2) eq_refl eq_refl eq_refl eq_refl eq_refl).
      * exact (Theorems.III_5a.conclusion_60 tenth_start (le_n 2) eq_refl eq_refl eq_refl eq_refl eq_refl).
    + refine (cv_ext _ _ _ (fun t => eq_sym (J_at _ _ _ _ _ _ _ R tenth_inside _ Starts t)) _).
      exact (Theorems.III_5a.conclusion_58 tenth_start (le_n 2) eq_refl eq_refl eq_refl eq_refl eq_refl).
Qed.
