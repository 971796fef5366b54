(** * Flows: sums of logarithms of functions of one edge that are affine in it

    | rule               | lemma            | statement                                                         |
    |--------------------|------------------|-------------------------------------------------------------------|
    | conserved quantity | [slope_affine], [slope_log], with [slope_plus] of Calculus | the derivative of C, node by node |
    |                    | [conserved_flow] | Conserved: the difference between two steps stays, and C changes at the rate | *)

From Coq Require Import Reals Lra.
From RLStar.Theory Require Import Calculus.
Local Open Scope R_scope.

Lemma slope_affine (f : R -> R) (c x : R) : (forall y, f y = f 0 + c * y) -> derivable_pt_lim f x c.
Proof.
  intros A. apply (slope_form (fun y => f 0 + c * y) f x (0 + c * 1) c); [|exact A|ring].
  apply slope_plus; [apply slope_constant|]. apply slope_scaled, slope_variable.
Qed.

(** A constant times the logarithm of a positive affine function. *)
Lemma slope_log (k : R) (f : R -> R) (c x : R) :
  (forall y, f y = f 0 + c * y) -> f x > 0 -> derivable_pt_lim (fun y => k * ln (f y)) x (k * (c / f x)).
Proof. intros A P. apply slope_scaled, slope_ln; [now apply slope_affine|exact P]. Qed.

Section Flow.
Variable state : Type.
Variable steps : state -> nat.
Variables edge velocity : state -> nat -> R.
Variables C C' : state -> R -> R.
Variable rate : state -> R.
Variable H : state -> Prop.
Hypothesis slope : forall s, H s -> forall n, (n < steps s)%nat -> derivable_pt_lim (C s) (edge s n) (C' s (edge s n)).
Hypothesis same_rate : forall s, H s -> forall n, (n < steps s)%nat -> C' s (edge s n) * velocity s n = rate s.

(** From time a to b all states satisfy H; only the edges move, each at its velocity. *)
Theorem conserved_flow (st : R -> state) (a b : R) :
  (forall u, steps (st u) = steps (st a)) -> (forall u x, C (st u) x = C (st a) x) ->
  (forall u, a <= u <= b -> H (st u)) ->
  (forall u n, a <= u <= b -> (n < steps (st a))%nat -> derivable_pt_lim (fun w => edge (st w) n) u (velocity (st u) n)) ->
  forall u, a <= u <= b ->
  (forall n k, (n < steps (st a))%nat -> (k < steps (st a))%nat ->
     C (st u) (edge (st u) n) - C (st u) (edge (st u) k) = C (st a) (edge (st a) n) - C (st a) (edge (st a) k)) /\
  (forall n, (n < steps (st a))%nat -> derivable_pt_lim (fun w => C (st w) (edge (st w) n)) u (rate (st u))).
Proof.
  intros K P Hs V u Hu. assert (F : flows state steps edge velocity C st a b) by (repeat split; assumption).
  split.
  - intros n k Hn Hk. now apply (conserved_along state steps edge velocity C C' rate H slope same_rate st a b F Hs).
  - intros n Hn. now apply (changes_at_the_rate_along state steps edge velocity C C' rate H slope same_rate st a b F Hs).
Qed.
End Flow.
