(* The conclusions of theorem II.2w, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2w.
From RLStar Require Import Theorems.II_2w.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_J in X |- *.
Ltac known_up_to_ring :=
  cbv beta;
  match goal with K : ?d <> 0 |- ?e <> 0 => first [exact K | apply (nonzero_same d e K); ring | apply (nonzero_opposite d e K); ring] end.
Ltac known_by H D :=
  first
  [ known_up_to_ring
  | open_names H; known_up_to_ring
  | lazymatch goal with
    | |- _ / _ <> 0 => unfold Rdiv at 1; apply Rmult_integral_contrapositive_currified; [known_by H D|apply Rinv_neq_0_compat; known_by H D]
    | |- _ * _ <> 0 => apply Rmult_integral_contrapositive_currified; known_by H D
    | |- _ ^ _ <> 0 => apply pow_nonzero; known_by H D
    end
  | plain_from D
  | from_divisors D ].

Lemma concluded_5 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> ((v_delta s n) <= 0 -> ((v_M s) - 1) ^ 2 * (v_L s) <= 1))).
Proof.
  exact Theorems.II_2w.conclusion_5.
Qed.

