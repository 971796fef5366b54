(** Theorem III.2a about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains LinkSymmetric LinkKernels LinkStates.
From RLStar.Theory Require States Runs.
From RLStar Require Import Statements Finals.TwoStates.
From RLStar Require Theorems.III_2 Theorems.III_2a.
Local Open Scope R_scope.

Definition sign (x : R) : R := if Rlt_dec 0 x then 1 else -1.

Lemma run_is_too N p sigma c :
  forall t, Runs.run Theorems.III_2a.round t (Theorems.III_2a.State N (fst p) (snd p) sigma c)
    = Theorems.III_2a.State N (fst (moved_pairs N t p)) (snd (moved_pairs N t p)) sigma c.
Proof. intros t. induction t as [|t IH]; [reflexivity|]. cbn [Runs.run]. rewrite IH. reflexivity. Qed.

Theorem III_2a_holds : III_2a_says.
Proof.
  intros N a b HN HA HB chain HJ n i j Hn Hi Hj. assert (S := start_holds N HN a b HA HB HJ).
  destruct S as [_ [A0 [A1 [B0 [B1 [L _]]]]]].
  pose (sigma := fun k => sign (determinant a b k)).
  pose (s := Theorems.III_2a.State N a b sigma 0).
  assert (Q : forall k, (k < N)%nat -> sigma k ^ 2 = 1) by (intros k _; unfold sigma, sign; destruct (Rlt_dec 0 _); ring).
  assert (P : forall k, (k < N)%nat -> sigma k * (a k + b k - 1) > 0).
  { intros k Hk. assert (E : Theorems.III_2.v_L (state_of N (a, b))
      = (a k + b k - 1) * States.product (States.but N k) (fun k => a k + b k - 1))
      by exact (States.one_factor_out N k (fun k => a k + b k - 1) Hk).
    rewrite E in L. assert (Z : a k + b k - 1 <> 0) by (intros Z; rewrite Z, Rmult_0_l in L; lra).
    unfold sigma, sign, determinant. destruct (Rlt_dec 0 (a k + b k - 1)); lra. }
  assert (CA := Theorems.III_2a.conclusion_89 s HN A0 A1 B0 B1 L Q P n Hn).
  assert (CB := Theorems.III_2a.conclusion_90 s HN A0 A1 B0 B1 L Q P n Hn).
  assert (XA : Un_cv (fun t => fst (moved_pairs N t (a, b)) n) (1 / 2 * (1 + sigma n))).
  { refine (cv_ext _ _ _ _ CA). intros t. exact (f_equal (fun x => Theorems.III_2a.v_a x n) (run_is_too N (a, b) sigma 0 t)). }
  assert (XB : Un_cv (fun t => snd (moved_pairs N t (a, b)) n) (1 / 2 * (1 + sigma n))).
  { refine (cv_ext _ _ _ _ CB). intros t. exact (f_equal (fun x => Theorems.III_2a.v_b x n) (run_is_too N (a, b) sigma 0 t)). }
  apply (cv_ext (fun t => two_state (fst (moved_pairs N t (a, b)) n) (snd (moved_pairs N t (a, b)) n) i j)).
  { intros t. symmetry. now apply pairs_entry. }
  assert (YA := CV_minus (fun _ => 1) _ 1 _ (cv_const 1) XA). assert (YB := CV_minus (fun _ => 1) _ 1 _ (cv_const 1) XB).
  destruct (two_states_below i Hi) as [->| ->], (two_states_below j Hj) as [->| ->];
    unfold two_state, KernelProducts.rows, kd; cbn [nth Nat.eqb].
  - replace (if Rlt_dec 0 (determinant a b n) then 1 else 1 - 1) with (1 / 2 * (1 + sigma n)); [exact XA|].
    unfold sigma, sign. destruct (Rlt_dec 0 _); field.
  - replace (if Rlt_dec 0 (determinant a b n) then 0 else 1 - 0) with (1 - 1 / 2 * (1 + sigma n)); [exact YA|].
    unfold sigma, sign. destruct (Rlt_dec 0 _); field.
  - replace (if Rlt_dec 0 (determinant a b n) then 0 else 1 - 0) with (1 - 1 / 2 * (1 + sigma n)); [exact YB|].
    unfold sigma, sign. destruct (Rlt_dec 0 _); field.
  - replace (if Rlt_dec 0 (determinant a b n) then 1 else 1 - 1) with (1 / 2 * (1 + sigma n)); [exact XB|].
    unfold sigma, sign. destruct (Rlt_dec 0 _); field.
Qed.
