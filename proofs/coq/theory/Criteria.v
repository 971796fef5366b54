(** * Convergence exactly when at most one of the numbers f 0 .. f (N - 1) is zero

    For Iff (rule case split): the limit holds in the cases of no zero and of exactly one, and with two or more it does
    not.  The three forms are those of the statement: every step has a quantity of its own that then stays zero; every
    step has one, and some step's is kept from the limit; or one quantity of the whole chain is kept from it.

    | rule                      | lemma                                     | statement                                |
    |---------------------------|-------------------------------------------|------------------------------------------|
    | case split                | [criterion_of_edges]                      | Iff, every step                          |
    |                           | [criterion_of_every_step]                 | Iff, every step, another quantity         |
    |                           | [criterion_of_one_quantity]               | Iff, one quantity                        |
    |                           | [criterion]                               | what they all rest on                    |
    | theorem at a later round  | [one_zero_becomes_none]                   | Limit with the case "exactly one step"   |
    | case split                | [limit_in_both_cases]                     | Limit, where the cases of no zero and one were shown apart | *)

From Coq Require Import Reals List Lra Lia.
From RLStar.Theory Require Import States Runs.
From RLStar.Theory Require Rules.
Local Open Scope R_scope.

(** The cases cover everything and are apart, so that a claim that holds in the first two and fails in the third is
    equivalent to the first two. *)
Lemma criterion (N : nat) (f : nat -> R) (claim : Prop) :
  (no_zero N f -> claim) -> (one_zero N f -> claim) -> (more_zeros N f -> ~ claim) ->
  (claim <-> no_zero N f \/ one_zero N f).
Proof.
  intros None One More. split.
  - intros C. destruct (zero_cases N f) as [Z|[Z|Z]]; [now left|now right|]. now destruct (More Z).
  - intros [Z|Z]; [now apply None|now apply One].
Qed.

Lemma limit_in_both_cases (N : nat) (f : nat -> R) (claim : Prop) :
  (no_zero N f -> claim) -> (one_zero N f -> claim) -> (no_zero N f \/ one_zero N f -> claim).
Proof. intros None One [Z|Z]; [now apply None|now apply One]. Qed.

Section Runs.
Variable state : Type.
Variable round : state -> state.

(** A sequence that stays where it is tends to nothing else. *)
Lemma stays_away (x : nat -> R) (a b : R) : (forall t, x t = a) -> a <> b -> ~ Un_cv x b.
Proof.
  intros E D C. apply D. apply (Runs.limit_unique x); [|exact C]. now apply Runs.limit_of_constant.
Qed.

(** The edges of all steps tend to a number other than 0; with two or more zeros no edge ever changes. *)
Theorem criterion_of_edges (N : nat) (edge : state -> nat -> R) (value : R) s :
  value <> 0 ->
  (no_zero N (edge s) -> forall n, (n < N)%nat -> Un_cv (fun t => edge (run round t s) n) value) ->
  (one_zero N (edge s) -> forall n, (n < N)%nat -> Un_cv (fun t => edge (run round t s) n) value) ->
  (more_zeros N (edge s) -> forall n, (n < N)%nat -> forall t, edge (run round t s) n = edge s n) ->
  ((forall n, (n < N)%nat -> Un_cv (fun t => edge (run round t s) n) value) <-> no_zero N (edge s) \/ one_zero N (edge s)).
Proof.
  intros V None One Stuck. apply criterion; [exact None|exact One|].
  intros Z C. assert (St := Stuck Z). destruct Z as [k [j [Hk [Hj [D [Ek Ej]]]]]].
  apply (stays_away (fun t => edge (run round t s) k) (edge s k) value); [now apply St| |now apply C].
  rewrite Ek. now apply not_eq_sym.
Qed.

(** Any other quantity that each step has; with two or more zeros some step's stays away from the value. *)
Theorem criterion_of_every_step (N : nat) (edge q : state -> nat -> R) (value : state -> nat -> R) s :
  (no_zero N (edge s) -> forall n, (n < N)%nat -> Un_cv (fun t => q (run round t s) n) (value s n)) ->
  (one_zero N (edge s) -> forall n, (n < N)%nat -> Un_cv (fun t => q (run round t s) n) (value s n)) ->
  (more_zeros N (edge s) -> exists n, (n < N)%nat /\ (forall t, q (run round t s) n = q s n) /\ q s n <> value s n) ->
  ((forall n, (n < N)%nat -> Un_cv (fun t => q (run round t s) n) (value s n)) <-> no_zero N (edge s) \/ one_zero N (edge s)).
Proof.
  intros None One Apart. apply criterion; [exact None|exact One|].
  intros Z C. destruct (Apart Z) as [n [Hn [E D]]].
  exact (stays_away (fun t => q (run round t s) n) (q s n) (value s n) E D (C n Hn)).
Qed.

(** One quantity of the whole chain, which with two or more zeros stays as it is, and is not the value. *)
Theorem criterion_of_one_quantity (N : nat) (edge : state -> nat -> R) (q : state -> R) (value : R) s :
  (no_zero N (edge s) -> Un_cv (fun t => q (run round t s)) value) ->
  (one_zero N (edge s) -> Un_cv (fun t => q (run round t s)) value) ->
  (more_zeros N (edge s) -> forall t, q (run round t s) = q s) ->
  (more_zeros N (edge s) -> q s <> value) ->
  (Un_cv (fun t => q (run round t s)) value <-> no_zero N (edge s) \/ one_zero N (edge s)).
Proof.
  intros None One Stuck Apart. apply criterion; [exact None|exact One|].
  intros Z C. exact (stays_away (fun t => q (run round t s)) (q s) value (Stuck Z) (Apart Z) C).
Qed.

(** With exactly one zero edge, one round leads to a state without: where its edge is zero and the others' product is
    positive, and where it is positive and the others' product is zero, the new edge is positive.  The limit that
    holds without zeros then holds.  H': what the limit was shown under, one round later. *)
Theorem one_zero_becomes_none (N : nat) (edge : state -> nat -> R) (H' : state -> Prop) (q : state -> R) (a : R) s :
  none_below N (edge s) ->
  (forall n, (n < N)%nat -> edge s n = 0 -> product (but N n) (edge s) > 0 -> edge (round s) n > 0) ->
  (forall n, (n < N)%nat -> edge s n > 0 -> product (but N n) (edge s) = 0 -> edge (round s) n > 0) ->
  ((forall n, (n < N)%nat -> edge (round s) n > 0) ->
   (forall n, (n < N)%nat -> product (but N n) (edge (round s)) > 0) -> H' (round s)) ->
  (forall x, H' x -> Un_cv (fun t => q (run round t x)) a) ->
  one_zero N (edge s) -> Un_cv (fun t => q (run round t s)) a.
Proof.
  intros P Here There Hyp L Z.
  assert (Pos : forall n, (n < N)%nat -> edge (round s) n > 0).
  { intros n Hn. destruct (one_zero_steps N (edge s) P Z n Hn) as [[E O]|[E O]]; [now apply Here|now apply There]. }
  apply (limit_later state round q a s). apply L, Hyp; [exact Pos|].
  intros n Hn. apply (positive_others N (edge (round s)) n Pos Hn).
Qed.
End Runs.
