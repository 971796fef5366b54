(** * Links in the words of generated files

    Generated files have products over [States.all N] and [States.but N n] and runs [Runs.run];
    the links have lists of edges and kernels.  This file says that they are the same. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains Recursion Round GeneralRound LinkSymmetric LinkKernels.
From RLStar.Theory Require States Runs.
Import ListNotations.
Local Open Scope R_scope.

Lemma product_all N x : States.product (States.all N) x = product_of N x.
Proof. apply States.product_prod. Qed.

Lemma product_but N x n : States.product (States.but N n) x = product_of_others N x n.
Proof. apply States.product_prod. Qed.

(** The edges at round t of a generated run, and what the links ask of them: where the field of the state moves by
    [image], the run of its values satisfies the equations. *)
Section Run.
Variable state : Type.
Variable round : state -> state.
Variable delta : state -> nat -> R.
Variable s : state.

Definition along (t n : nat) : R := delta (Runs.run round t s) n.

Lemma along_zero n : along O n = delta s n.
Proof. reflexivity. Qed.

(** A parameter of the state that no round changes is what it was. *)
Lemma along_fixed (p : state -> R) : (forall x, p (round x) = p x) -> forall t, p (Runs.run round t s) = p s.
Proof. intros H t. induction t as [|t IH]; simpl; [reflexivity|]. now rewrite H. Qed.

Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable N : nat.

(** The paper's round. *)
Theorem paper_run t :
  (forall u n, (u < t)%nat -> (n < N)%nat ->
     let x := Runs.run round u s in
     let r := States.product (States.but N n) (delta x) in
     1 + (INR M - 1) * delta x n * r <> 0 /\
     delta (round x) n = (delta x n + r + (INR M - 2) * delta x n * r) / (1 + (INR M - 1) * delta x n * r)) ->
  same_chain M (star_rounds M t (symmetric M (edges_of N (delta s)))) (symmetric M (edges_of N (along t))).
Proof.
  intros H. apply (paper_link M M_at_least_2 N along). intros u n Hu Hn. rewrite <- product_but. now apply H.
Qed.

Theorem paper_run_J t : J M (symmetric M (edges_of N (along t)))
  = (1 + (INR M - 1) * States.product (States.all N) (delta (Runs.run round t s))) / INR M.
Proof. rewrite J_of_edges by exact M_at_least_2. rewrite product_all. reflexivity. Qed.

Theorem paper_run_F t : F M (symmetric M (edges_of N (along t)))
  = States.product (States.all N) (fun n => (1 + (INR M - 1) * delta (Runs.run round t s) n) / INR M)
    / ((1 + (INR M - 1) * States.product (States.all N) (delta (Runs.run round t s))) / INR M).
Proof. rewrite F_of_edges by exact M_at_least_2. rewrite !product_all. reflexivity. Qed.

End Run.
