(** * Chains whose kernels are given whole, seen from one state: the state of theorems on columns of products

    The kernels of all steps on [size] states, stochastic, and one of the states, the [place]; steps beyond the number of
    steps of a chain mean nothing.  What a theorem says of every state of the kernels, it says of every place.

    | name                          | meaning                                                                          |
    |-------------------------------|----------------------------------------------------------------------------------|
    | [columns], [at_place]         | kernels and a place; the same kernels, another place                             |
    | [diagonal c n]                | K_n(i,i), i the place                                                            |
    | [on_diagonal], [beside], [beside_of], [accuracy] | of the product C of the kernels of the steps of l: C(i,i); the mean of C(j,i) over the other states j with weights K_n(i,j), or all alike; the mean of C(i,i) over all states |
    | [refit N K n]                 | what a round makes of K_n: K_n(i,j) C(j,i), C the product of the kernels of the other steps from the one after n round to the one before it, each row divided by its sum (a row of zeros stays) |
    | [round N c]                   | every kernel refitted                                                            |
    | [two_states_with d]           | two states, K_n(i,i) = d n for both where it is from 0 to 1                      |

    | rule             | lemma                             | statement                                            |
    |------------------|-----------------------------------|------------------------------------------------------|
    | the round        | [round_diagonal]                  | the equation of the diagonal entry                   |
    | column induction | [beside_invariant], [diagonal_invariant], [accuracy_invariant] | Always, about a column  | *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels KernelProducts.
From RLStar.Theory Require Rules States.
Import ListNotations.
Local Open Scope R_scope.

Section Refit.
Variables M N : nat.
Variable K : nat -> kernel.
Hypothesis stochastic_kernels : forall k, stochastic M (K k).

Definition way_back (n : nat) : kernel := multiplied M (States.around N n) K.
Definition way (n i j : nat) : R := K n i j * way_back n j i.

Definition refit (n : nat) : kernel :=
  fun i j => if Req_EM_T (sum_to M (way n i)) 0 then K n i j else way n i j / sum_to M (way n i).

Lemma multiplied_nonneg l i j : (i < M)%nat -> (j < M)%nat -> 0 <= multiplied M l K i j.
Proof.
  intros Hi Hj. destruct l as [|k l]; [apply kd_range|].
  apply (multiplied_stochastic M (k :: l) K); [discriminate|auto|exact Hi|exact Hj].
Qed.

Lemma way_nonneg n i j : (i < M)%nat -> (j < M)%nat -> 0 <= way n i j.
Proof.
  intros Hi Hj. apply Rmult_le_pos; [now apply (stochastic_kernels n i Hi)|now apply multiplied_nonneg].
Qed.

Lemma refit_stochastic n : stochastic M (refit n).
Proof.
  intros i Hi. unfold refit. set (row := sum_to M (way n i)).
  assert (R0 : 0 <= row) by (apply sum_nonneg; intros; now apply way_nonneg).
  destruct (Req_EM_T row 0) as [Z|Z]; [exact (stochastic_kernels n i Hi)|]. split.
  - intros j Hj. apply Rmult_le_pos; [now apply way_nonneg|]. left. apply Rinv_0_lt_compat. lra.
  - unfold Rdiv. rewrite sum_scal_r. fold row. now apply Rinv_r.
Qed.
End Refit.

Record columns := Columns {
  size : nat;
  place : nat;
  kernels : nat -> kernel;
  two_states : (2 <= size)%nat;
  is_place : (place < size)%nat;
  are_stochastic : forall k, stochastic size (kernels k)
}.

Definition at_place (c : columns) (i : nat) (Hi : (i < size c)%nat) : columns :=
  Columns (size c) i (kernels c) (two_states c) Hi (are_stochastic c).

Definition diagonal (c : columns) (n : nat) : R := kernels c n (place c) (place c).
Definition on_diagonal (c : columns) (l : list nat) : R := multiplied (size c) l (kernels c) (place c) (place c).
Definition beside_of (c : columns) (w : nat -> R) (l : list nat) : R :=
  mean_beside (size c) (place c) w (fun j => multiplied (size c) l (kernels c) j (place c)).
Definition beside (c : columns) (n : nat) (l : list nat) : R := beside_of c (kernels c n (place c)) l.
Definition accuracy (c : columns) (l : list nat) : R :=
  mean_of_states (size c) (fun i => multiplied (size c) l (kernels c) i i).

Definition round (N : nat) (c : columns) : columns :=
  Columns (size c) (place c) (refit (size c) N (kernels c)) (two_states c) (is_place c)
    (refit_stochastic (size c) N (kernels c) (are_stochastic c)).

(** The equation of a round, where what it divides by is not 0. *)
Theorem round_diagonal N c n (d cc m : R) :
  diagonal c n = d -> on_diagonal c (States.around N n) = cc -> beside c n (States.around N n) = m ->
  d * cc + (1 - d) * m <> 0 -> diagonal (round N c) n = d * cc / (d * cc + (1 - d) * m).
Proof.
  intros Ed Ec Em D. unfold diagonal. cbn [round kernels place]. unfold refit.
  assert (Row : sum_to (size c) (way (size c) N (kernels c) n (place c)) = d * cc + (1 - d) * m).
  { unfold way, way_back. rewrite (row_splits (size c) (kernels c n) _ (place c) (is_place c) (are_stochastic c n)).
    unfold diagonal in Ed. rewrite Ed. unfold on_diagonal in Ec. rewrite Ec. unfold beside, beside_of in Em. now rewrite Em. }
  rewrite Row. destruct (Req_EM_T (d * cc + (1 - d) * m) 0) as [Z|_]; [now elim D|].
  unfold way, way_back. unfold diagonal in Ed. rewrite Ed. unfold on_diagonal in Ec. now rewrite Ec.
Qed.

(** ** Rule: column induction *)

Section Invariant.
Variable c : columns.
Variable N : nat.
Local Notation M := (size c).
Local Notation i := (place c).
Variable invariant : list nat -> R -> R -> Prop.
Hypothesis Convex : forall l x, Rules.convex (invariant l x).
Hypothesis One : forall k j, (k < N)%nat -> (j < M)%nat ->
  kernels c k j i >= 0 -> kernels c k j i <= 1 - kernels c k j j -> invariant [k] (kernels c k i i) (kernels c k j i).
Hypothesis More : forall k y l x m m' j, (k < N)%nat -> States.below N (y :: l) -> (j < M)%nat ->
  kernels c k j i >= 0 -> kernels c k j i <= 1 - kernels c k j j ->
  invariant (y :: l) x m -> invariant (y :: l) x m' ->
  invariant (k :: y :: l) (kernels c k i i * x + (1 - kernels c k i i) * m) (kernels c k j i * x + (1 - kernels c k j i) * m').

(** C(i,i), and any mean of the entries beside it *)
Theorem beside_invariant l w :
  l <> [] -> States.below N l -> (forall j, (j < M)%nat -> w j >= 0) -> invariant l (on_diagonal c l) (beside_of c w l).
Proof.
  intros Hne Hl W. apply (column_mean M N (kernels c) (two_states c) (fun k _ => are_stochastic c k) i (is_place c) invariant Convex).
  - intros k j Hk Hj _. now apply One.
  - intros k y l' x m m' j Hk Hl' Hj _. now apply More.
  - exact Hne.
  - exact Hl.
  - intros j Hj _. now apply W.
Qed.
End Invariant.

Lemma leaving_weights c n j : (j < size c)%nat -> kernels c n (place c) j >= 0.
Proof. intros Hj. apply Rle_ge. now apply (are_stochastic c n (place c) (is_place c)). Qed.

(** What is affine in C(i,i) and holds of every place holds of the mean over the states. *)
Theorem accuracy_invariant c l (P : R -> Prop) :
  Rules.convex P -> (forall i (Hi : (i < size c)%nat), P (on_diagonal (at_place c i Hi) l)) -> P (accuracy c l).
Proof.
  intros C H. unfold accuracy. apply (convex_mean_of_states (size c) P); [assert (A := two_states c); lia|exact C|]. intros i Hi. exact (H i Hi).
Qed.

(** ** Two states: an explicit chain *)

Definition between (x : R) : R := if Rle_dec 0 x then if Rle_dec x 1 then x else 1 else 1.

Lemma between_range x : 0 <= between x <= 1.
Proof. unfold between. destruct (Rle_dec 0 x), (Rle_dec x 1); lra. Qed.

Definition pair (d : nat -> R) (n : nat) : kernel := fun i j => if Nat.eqb i j then between (d n) else 1 - between (d n).

Lemma pair_stochastic d n : stochastic 2 (pair d n).
Proof.
  intros i Hi. assert (B := between_range (d n)). unfold pair. split.
  - intros j _. destruct (Nat.eqb i j); lra.
  - destruct i as [|[|i]]; [simpl; ring|simpl; ring|lia].
Qed.

Definition two_states_with (d : nat -> R) : columns :=
  Columns 2 0 (pair d) (le_n 2) (Nat.lt_0_succ 1) (pair_stochastic d).

(** At both places, and so at the first, the diagonal entry is the number that is given, where it is a probability. *)
Lemma diagonal_between d i Hi n : diagonal (at_place (two_states_with d) i Hi) n = between (d n).
Proof. unfold diagonal. cbn. unfold pair. now rewrite Nat.eqb_refl. Qed.

Lemma diagonal_given d n : diagonal (two_states_with d) n = between (d n).
Proof. reflexivity. Qed.

Lemma between_itself x : 0 <= x -> x <= 1 -> between x = x.
Proof. intros A B. unfold between. destruct (Rle_dec 0 x), (Rle_dec x 1); lra. Qed.
