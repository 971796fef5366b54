(** * The link of theorems on columns: their rounds are STaR rounds of the kernels, their accuracy is J, as sums over chains *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains KernelProducts Columns LinkKernels.
From RLStar.Theory Require States.
Local Open Scope R_scope.

Lemma refit_is_next_kernel (c : columns) (N : nat) : kernels (round N c) = next_kernel (size c) N (kernels c).
Proof. reflexivity. Qed.

Lemma size_of_rounds (N : nat) (cs : nat -> columns) :
  (forall t, cs (S t) = round N (cs t)) -> forall t, size (cs t) = size (cs O).
Proof. intros R t. induction t as [|t IH]; [reflexivity|]. rewrite R. exact IH. Qed.

(** A run of such rounds is the run of STaR rounds of its first N kernels. *)
Theorem columns_are_rounds (N : nat) (cs : nat -> columns) t :
  (forall t, cs (S t) = round N (cs t)) ->
  same_chain (size (cs O)) (star_rounds (size (cs O)) t (chain_of N (kernels (cs O)))) (chain_of N (kernels (cs t))).
Proof.
  intros R. apply (next_kernels_are_rounds (size (cs O)) (two_states (cs O)) N (fun t => kernels (cs t)) t).
  intros u _. rewrite R, refit_is_next_kernel. now rewrite (size_of_rounds N cs R).
Qed.

(** The mean of the diagonal entries of the product of all kernels is the probability of a right answer. *)
Theorem accuracy_is_J (N : nat) (c : columns) : accuracy c (States.all N) = J (size c) (chain_of N (kernels c)).
Proof. now rewrite J_multiplied. Qed.
