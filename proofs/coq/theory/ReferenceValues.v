(** * I.8 Reference values: exact rational runs *)

From Coq Require Import Reals List Lra Lia Arith ZArith QArith Qreals.
From RLStar.Theory Require Import Sums Kernels Chains Recursion Round RationalRuns.
Import ListNotations.
Local Open Scope R_scope.

(** M = 64 states, N = 3 equal steps with edge 1/10. *)
Definition reference_chain : list kernel := symmetric 64 [1/10; 1/10; 1/10].
Definition reference_accuracy (t : nat) : R := J 64 (star_rounds 64 t reference_chain).

(** The accuracy at round t as an exact rational number. *)
Definition exact_accuracy (t : nat) : Q :=
  qaccuracy 64 (qprod (qedges 64 t [1#10; 1#10; 1#10])).

Theorem reference_accuracy_exact t : reference_accuracy t = Q2R (exact_accuracy t).
Proof.
  unfold reference_accuracy, reference_chain, exact_accuracy.
  rewrite J_rounds by (lia || (repeat constructor; lra)).
  rewrite accuracy_correct, Q2R_qprod, edges_correct. do 3 f_equal.
Qed.

(** x rounds to y when the last printed digit has this unit. *)
Definition rounds_to (x y unit : R) : Prop := y - unit / 2 <= x <= y + unit / 2.

Lemma rounds_to_by_computation (q low high : Q) (y unit : R) :
  Qle_bool low q = true -> Qle_bool q high = true ->
  y - unit / 2 = Q2R low -> y + unit / 2 = Q2R high -> rounds_to (Q2R q) y unit.
Proof.
  intros A B E F. unfold rounds_to. rewrite E, F.
  apply Qle_bool_iff in A. apply Qle_bool_iff in B. split; now apply Qle_Rle.
Qed.

(** I.8: J at round 0 is 0.016609375. *)
Theorem reference_round_0 : reference_accuracy 0 = 0.016609375.
Proof.
  rewrite reference_accuracy_exact.
  assert (E : exact_accuracy 0 = (1063 # 64000)%Q) by (vm_compute; reflexivity).
  rewrite E. unfold Q2R. simpl. lra.
Qed.

(** I.8: J at rounds 1 to 4 rounds to these values. *)
Theorem reference_round_1 : rounds_to (reference_accuracy 1) 0.019795096668466701 0.000000000000000001.
Proof.
  rewrite reference_accuracy_exact.
  apply (rounds_to_by_computation _ (39590193336933401 # 2000000000000000000) (39590193336933403 # 2000000000000000000));
    [vm_compute; reflexivity|vm_compute; reflexivity|unfold Q2R; simpl; lra|unfold Q2R; simpl; lra].
Qed.

Theorem reference_round_2 : rounds_to (reference_accuracy 2) 0.05992761315627886 0.00000000000000001.
Proof.
  rewrite reference_accuracy_exact.
  apply (rounds_to_by_computation _ (11985522631255771 # 200000000000000000) (11985522631255773 # 200000000000000000));
    [vm_compute; reflexivity|vm_compute; reflexivity|unfold Q2R; simpl; lra|unfold Q2R; simpl; lra].
Qed.

Theorem reference_round_3 : rounds_to (reference_accuracy 3) 0.62715149147174396 0.00000000000000001.
Proof.
  rewrite reference_accuracy_exact.
  apply (rounds_to_by_computation _ (125430298294348791 # 200000000000000000) (125430298294348793 # 200000000000000000));
    [vm_compute; reflexivity|vm_compute; reflexivity|unfold Q2R; simpl; lra|unfold Q2R; simpl; lra].
Qed.

Theorem reference_round_4 : rounds_to (reference_accuracy 4) 0.99706713736544181 0.00000000000000001.
Proof.
  rewrite reference_accuracy_exact.
  apply (rounds_to_by_computation _ (199413427473088361 # 200000000000000000) (199413427473088363 # 200000000000000000));
    [vm_compute; reflexivity|vm_compute; reflexivity|unfold Q2R; simpl; lra|unfold Q2R; simpl; lra].
Qed.
