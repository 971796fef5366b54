(** * That what a conclusion speaks of is defined

    The goal is e <> 0 (or e > 0 below a logarithm), from the conjunction D of all that is known: hypotheses, and what is
    recorded not to be 0.  The tactics try a fixed list of things in a fixed order, as those of Forms.v do; what takes
    long comes last.

    | tactic                 | the goal e <> 0 follows because                                                     |
    |------------------------|-------------------------------------------------------------------------------------|
    | [known_up_to_ring]     | something in the context that is not 0 is the same polynomial, or its opposite       |
    | [by_numerator D]       | e, as one quotient, has a numerator that divides something that D shows not to be 0, or the product of all of it |
    | [divisor_of D]         | D shows it of the same polynomial, or its opposite                                  |
    | [known_by H D]         | one of these, after names are opened (in H, too), or part by part of a product, power or quotient, or what [plain_from] and [from_divisors] show | *)

From Coq Require Import Reals Lra Nsatz.
From RLStar.Theory Require Import Forms.
Local Open Scope R_scope.

Ltac known_up_to_ring :=
  cbv beta;
  match goal with K : ?d <> 0 |- ?e <> 0 => first [exact K | apply (nonzero_same d e K); ring | apply (nonzero_opposite d e K); ring] end.

Lemma one_more_factor (p d : R) : d <> 0 -> (p * d <> 0 -> False) -> p <> 0 -> False.
Proof. intros D F P. exact (F (Rmult_integral_contrapositive_currified p d P D)). Qed.

(** From the numerator Z = 0 of e a contradiction to something that is not 0, or to the product of all that is not 0. *)
Ltac contradicts_one Z :=
  match goal with E : ?d <> 0 |- False => solve [apply E; clear - Z; simpl; nsatz] end.
Ltac contradicts_all Z :=
  repeat match goal with E : ?d <> 0, F : ?d <> 0 |- _ => clear F end;
  generalize R1_neq_R0;
  repeat match goal with E : ?d <> 0 |- ?p <> 0 -> False => apply (one_more_factor p d E); clear E end;
  let P := fresh "P" in intros P; apply P; clear - Z; simpl; solve [nsatz].

(** What is strictly on one side of a number is not that number. *)
Ltac strict_to_nonzero :=
  repeat match goal with
  | E : ?a > ?b |- _ => let N := fresh "N" in assert (N : a - b <> 0) by (clear - E; lra); clear E
  | E : ?a < ?b |- _ => let N := fresh "N" in assert (N : b - a <> 0) by (clear - E; lra); clear E
  end.

Ltac by_numerator D :=
  let K := fresh "K" in known_divisors D K; cbv beta;
  let Z := fresh "Z" in intros Z; field_simplify_eq in Z;
  [ repeat split; nonzero_from_context ..
  | simpl in Z; first [contradicts_one Z | contradicts_all Z | strict_to_nonzero; first [contradicts_one Z | contradicts_all Z]] ].

Ltac at_once D :=
  let K := fresh "K" in known_divisors D K; cbv beta;
  first [ assumption | known_up_to_ring | lra | let Z := fresh in intros Z; lra ].

(** The same without linear arithmetic, which takes long where D has large polynomials. *)
Ltac divisor_of D :=
  let K := fresh "K" in known_divisors D K; first [ assumption | known_up_to_ring ].

Ltac known_by H D :=
  first
  [ known_up_to_ring
  | open_names H; known_up_to_ring
  | at_once D
  | lazymatch goal with
    | |- _ / _ <> 0 => unfold Rdiv at 1; apply Rmult_integral_contrapositive_currified; [known_by H D|apply Rinv_neq_0_compat; known_by H D]
    | |- _ * _ <> 0 => apply Rmult_integral_contrapositive_currified; known_by H D
    | |- _ ^ _ <> 0 => apply pow_nonzero; known_by H D
    end
  | open_names H; by_numerator D
  | plain_from D
  | from_divisors D ].

Section Examples.
Variables x y m : R.

Goal m <> 0 /\ 1 + m * x <> 0 -> 1 / m + x <> 0. Proof. intros D. by_numerator D. Qed.
Goal m <> 0 /\ 1 + m * x <> 0 /\ y <> 0 -> y * (1 / m) + x * y <> 0. Proof. intros D. by_numerator D. Qed.
Goal m <> 0 /\ x < 1 /\ y < 1 -> 1 / m - (x + y - x * y) / m <> 0. Proof. intros D. by_numerator D. Qed.
Goal m <> 0 /\ 1 + m * x <> 0 -> 1 / m - x <> 0. Proof. intros D. Fail by_numerator D. Abort.
Goal 1 + m * x <> 0 -> 1 / m + x <> 0. Proof. intros D. Fail by_numerator D. Abort.
Goal m <> 0 /\ x <= 1 /\ y < 1 -> 1 / m - (x + y - x * y) / m <> 0. Proof. intros D. Fail by_numerator D. Abort.
End Examples.
