(** * Calculus of one variable: increasing functions, values taken in between, flows

    A generated file builds the derivative of a function term by term, with one lemma for each node of the expression,
    and shows the sign of the derivative as an obligation.

    | node                                                 | derivative                                    | continuity                        |
    |------------------------------------------------------|-----------------------------------------------|-----------------------------------|
    | what does not depend on the variable                 | [slope_constant]                              | [continuous_constant]             |
    | the variable                                         | [slope_variable]                              | [continuous_variable]             |
    | f + g, f - g, - f                                    | [slope_plus], [slope_minus], [slope_opposite] | [continuous_plus], [continuous_minus], [continuous_opposite] |
    | f * g, c * f                                         | [slope_times], [slope_scaled]                 | [continuous_times]                |
    | f / g, f / c                                         | [slope_quotient], [slope_over]                | [continuous_quotient]             |
    | f ^ k                                                | [slope_power]                                 | [continuous_power]                |
    | log f, exp f, sqrt f                                 | [slope_ln], [slope_exp], [slope_sqrt]         | [continuous_ln], [continuous_exp], [continuous_sqrt] |
    | product, sum over steps of a term that is the same at every step | [slope_product], [slope_product_divided], [slope_total] | [continuous_product], [continuous_total] |
    | the same function (and slope), written otherwise     | [slope_form]                                  | [continuous_form]                 |

    | rule                 | lemma                                                       | statement  |
    |----------------------|-------------------------------------------------------------|------------|
    | increasing function  | [increasing_on]                                             | Increasing |
    |                      | [compare]                                                   | Always     |
    | special case         | [special_case]                                              | Always     |
    | intermediate value   | [attained], [attained_once]                                 | Attained   |
    | conserved quantity   | [changes_at_the_rate], [conserved]; of states that move with time: [changes_at_the_rate_along], [conserved_along] | Conserved | *)

From Coq Require Import Reals List Lra Lia Ranalysis5.
From RLStar.Theory Require Rules States.
Local Open Scope R_scope.

(** ** Derivatives: [derivable_pt_lim f x d], d is the derivative of f at x *)

Lemma slope_constant c x : derivable_pt_lim (fun _ => c) x 0.
Proof. apply (derivable_pt_lim_const c). Qed.

Lemma slope_variable x : derivable_pt_lim (fun y => y) x 1.
Proof. apply derivable_pt_lim_id. Qed.

Lemma slope_form f g x d e : derivable_pt_lim f x d -> (forall y, g y = f y) -> e = d -> derivable_pt_lim g x e.
Proof.
  intros D E -> eps He. destruct (D eps He) as [delta Hd]. exists delta. intros h Hh Hs. rewrite !E. now apply Hd.
Qed.

Section Nodes.
Variables f g : R -> R.
Variables x d e : R.
Hypothesis Df : derivable_pt_lim f x d.

Lemma slope_opposite : derivable_pt_lim (fun y => - f y) x (- d).
Proof. exact (derivable_pt_lim_opp f x d Df). Qed.

Lemma slope_scaled c : derivable_pt_lim (fun y => c * f y) x (c * d).
Proof. exact (derivable_pt_lim_scal f c x d Df). Qed.

Lemma slope_over c : derivable_pt_lim (fun y => f y / c) x (d / c).
Proof. apply (slope_form (fun y => / c * f y) _ x (/ c * d)); [now apply (derivable_pt_lim_scal f)|intros; unfold Rdiv; ring|unfold Rdiv; ring]. Qed.

Lemma slope_power k : derivable_pt_lim (fun y => f y ^ k) x (INR k * f x ^ pred k * d).
Proof. apply (derivable_pt_lim_comp f (fun y => y ^ k)); [exact Df|apply derivable_pt_lim_pow]. Qed.

Lemma slope_exp : derivable_pt_lim (fun y => exp (f y)) x (exp (f x) * d).
Proof. apply (derivable_pt_lim_comp f exp); [exact Df|apply derivable_pt_lim_exp]. Qed.

Lemma slope_ln : f x > 0 -> derivable_pt_lim (fun y => ln (f y)) x (d / f x).
Proof.
  intros P. apply (slope_form (fun y => ln (f y)) _ x (/ f x * d)); [|reflexivity|unfold Rdiv; ring].
  apply (derivable_pt_lim_comp f ln); [exact Df|now apply derivable_pt_lim_ln].
Qed.

Lemma slope_sqrt : f x > 0 -> derivable_pt_lim (fun y => sqrt (f y)) x (d / (2 * sqrt (f x))).
Proof.
  intros P. assert (Q := sqrt_lt_R0 (f x) P).
  apply (slope_form (fun y => sqrt (f y)) _ x (/ (2 * sqrt (f x)) * d)); [|reflexivity|unfold Rdiv; ring].
  apply (derivable_pt_lim_comp f sqrt); [exact Df|now apply derivable_pt_lim_sqrt].
Qed.

(** Over steps at each of which the term is the same: the number of steps times the product over all but one factor. *)
Lemma slope_product (l : list nat) :
  derivable_pt_lim (fun y => States.product l (fun _ => f y)) x (INR (length l) * f x ^ pred (length l) * d).
Proof.
  apply (slope_form (fun y => f y ^ length l) _ x (INR (length l) * f x ^ pred (length l) * d));
    [apply slope_power|intros; apply States.product_const|reflexivity].
Qed.

(** ... written as the program does: number * (product / factor) * slope, where the factor is not 0. *)
Lemma slope_product_divided (l : list nat) :
  f x <> 0 ->
  derivable_pt_lim (fun y => States.product l (fun _ => f y)) x
    (States.total l (fun _ => 1) * (States.product l (fun _ => f x) / f x) * d).
Proof.
  intros N. apply (slope_form (fun y => States.product l (fun _ => f y)) _ x (INR (length l) * f x ^ pred (length l) * d));
    [apply slope_product|reflexivity|].
  rewrite States.total_const, States.product_const. destruct (length l) as [|k]; [simpl; ring|].
  simpl pred. simpl pow. field. exact N.
Qed.

Lemma slope_total (l : list nat) :
  derivable_pt_lim (fun y => States.total l (fun _ => f y)) x (States.total l (fun _ => 1) * d).
Proof.
  apply (slope_form (fun y => INR (length l) * f y) _ x (INR (length l) * d));
    [apply slope_scaled|intros; apply States.total_const|rewrite States.total_const; ring].
Qed.

Hypothesis Dg : derivable_pt_lim g x e.

Lemma slope_plus : derivable_pt_lim (fun y => f y + g y) x (d + e).
Proof. exact (derivable_pt_lim_plus f g x d e Df Dg). Qed.

Lemma slope_minus : derivable_pt_lim (fun y => f y - g y) x (d - e).
Proof. exact (derivable_pt_lim_minus f g x d e Df Dg). Qed.

Lemma slope_times : derivable_pt_lim (fun y => f y * g y) x (d * g x + f x * e).
Proof. exact (derivable_pt_lim_mult f g x d e Df Dg). Qed.

Lemma slope_quotient : g x <> 0 -> derivable_pt_lim (fun y => f y / g y) x ((d * g x - f x * e) / g x ^ 2).
Proof.
  intros N. apply (slope_form (fun y => f y / g y) _ x ((d * g x - e * f x) / (g x)²));
    [exact (derivable_pt_lim_div f g x d e Df Dg N)|reflexivity|].
  unfold Rsqr. field. exact N.
Qed.
End Nodes.

(** ** Rule: increasing function *)

(** An interval: with two numbers it has all between them. *)
Definition interval (within : R -> Prop) : Prop := forall x y z, within x -> within z -> x <= y <= z -> within y.

(** For Increasing: a positive derivative on an interval. *)
Theorem increasing_on (within : R -> Prop) (f f' : R -> R) :
  interval within -> (forall x, within x -> derivable_pt_lim f x (f' x)) -> (forall x, within x -> f' x > 0) ->
  forall x y, within x -> within y -> x < y -> f x < f y.
Proof.
  intros I D P x y Hx Hy H. apply (Rules.increasing_function f f' x y H).
  - intros c Hc. apply D. exact (I x c y Hx Hy Hc).
  - intros c Hc. apply P. apply (I x c y Hx Hy). lra.
Qed.

(** ... and then f x <= f y from x <= y. *)
Lemma compare (within : R -> Prop) (f : R -> R) :
  (forall x y, within x -> within y -> x < y -> f x < f y) ->
  forall x y, within x -> within y -> x <= y -> f x <= f y.
Proof. intros I x y Hx Hy [H|H]; [left; now apply I|right; now rewrite H]. Qed.

(** Intervals: by bounds on either side, and together. *)
Lemma interval_above a : interval (fun x => x > a).
Proof. intros x y z Hx Hz H. lra. Qed.
Lemma interval_at_least a : interval (fun x => x >= a).
Proof. intros x y z Hx Hz H. lra. Qed.
Lemma interval_below a : interval (fun x => x < a).
Proof. intros x y z Hx Hz H. lra. Qed.
Lemma interval_at_most a : interval (fun x => x <= a).
Proof. intros x y z Hx Hz H. lra. Qed.
Lemma interval_above' a : interval (fun x => a < x).
Proof. intros x y z Hx Hz H. lra. Qed.
Lemma interval_at_least' a : interval (fun x => a <= x).
Proof. intros x y z Hx Hz H. lra. Qed.
Lemma interval_below' a : interval (fun x => a > x).
Proof. intros x y z Hx Hz H. lra. Qed.
Lemma interval_at_most' a : interval (fun x => a >= x).
Proof. intros x y z Hx Hz H. lra. Qed.
Lemma interval_constant (A : Prop) : interval (fun _ => A).
Proof. intros x y z H _ _. exact H. Qed.
Lemma interval_and (P Q : R -> Prop) : interval P -> interval Q -> interval (fun x => P x /\ Q x).
Proof. intros I J x y z [A B] [C D] H. split; [exact (I x y z A C H)|exact (J x y z B D H)]. Qed.
(** a bound at every step *)
Lemma interval_every_step (A : nat -> Prop) (P : nat -> R -> Prop) :
  (forall n, interval (P n)) -> interval (fun x => forall n, A n -> P n x).
Proof. intros I x y z Hx Hz H n Hn. exact (I n x y z (Hx n Hn) (Hz n Hn) H). Qed.

(** ** Rule: special case

    For Always: what holds of every state that meets H holds of the state with another value of a variable, if it
    meets H; and then it is what P says of that value. *)

Lemma special_case (state : Type) (H H' : state -> Prop) (P : state -> Prop) (set : state -> state) :
  (forall s, H s -> P s) -> (forall s, H' s -> H (set s)) -> forall s, H' s -> P (set s).
Proof. intros F M s Hs. now apply F, M. Qed.

(** ** Rule: intermediate value *)

(** Continuity, node by node. *)
Lemma continuous_form c f g : (forall x, g x = f x) -> continuity_pt f c -> continuity_pt g c.
Proof.
  intros E C eps He. destruct (C eps He) as [a [Ha H]]. exists a. split; [exact Ha|].
  intros x Hx. rewrite !E. now apply H.
Qed.

Lemma continuous_constant k c : continuity_pt (fun _ => k) c.
Proof. apply continuity_pt_const. intros x y. reflexivity. Qed.
Lemma continuous_variable c : continuity_pt (fun x => x) c.
Proof. apply derivable_continuous_pt, derivable_pt_id. Qed.
Lemma continuous_plus f g c : continuity_pt f c -> continuity_pt g c -> continuity_pt (fun x => f x + g x) c.
Proof. apply (continuity_pt_plus f g). Qed.
Lemma continuous_minus f g c : continuity_pt f c -> continuity_pt g c -> continuity_pt (fun x => f x - g x) c.
Proof. apply (continuity_pt_minus f g). Qed.
Lemma continuous_opposite f c : continuity_pt f c -> continuity_pt (fun x => - f x) c.
Proof. apply (continuity_pt_opp f). Qed.
Lemma continuous_times f g c : continuity_pt f c -> continuity_pt g c -> continuity_pt (fun x => f x * g x) c.
Proof. apply (continuity_pt_mult f g). Qed.
Lemma continuous_quotient f g c : continuity_pt f c -> continuity_pt g c -> g c <> 0 -> continuity_pt (fun x => f x / g x) c.
Proof. apply (continuity_pt_div f g). Qed.
Lemma continuous_power f k c : continuity_pt f c -> continuity_pt (fun x => f x ^ k) c.
Proof. intros H. apply (continuity_pt_comp f (fun y => y ^ k)); [exact H|]. apply derivable_continuous_pt, derivable_pt_pow. Qed.
Lemma continuous_exp f c : continuity_pt f c -> continuity_pt (fun x => exp (f x)) c.
Proof. intros H. apply (continuity_pt_comp f exp); [exact H|]. apply derivable_continuous_pt, derivable_pt_exp. Qed.
Lemma continuous_ln f c : continuity_pt f c -> f c > 0 -> continuity_pt (fun x => ln (f x)) c.
Proof.
  intros H P. apply (continuity_pt_comp f ln); [exact H|]. apply derivable_continuous_pt.
  exists (/ f c). now apply derivable_pt_lim_ln.
Qed.
Lemma continuous_sqrt f c : continuity_pt f c -> f c >= 0 -> continuity_pt (fun x => sqrt (f x)) c.
Proof. intros H P. apply (continuity_pt_comp f sqrt); [exact H|]. apply continuity_pt_sqrt. lra. Qed.
Lemma continuous_product f (l : list nat) c : continuity_pt f c -> continuity_pt (fun x => States.product l (fun _ => f x)) c.
Proof. intros H. apply (continuous_form c (fun x => f x ^ length l)); [intros; apply States.product_const|now apply continuous_power]. Qed.
Lemma continuous_total f (l : list nat) c : continuity_pt f c -> continuity_pt (fun x => States.total l (fun _ => f x)) c.
Proof.
  intros H. apply (continuous_form c (fun x => INR (length l) * f x)); [intros; apply States.total_const|].
  apply continuous_times; [apply continuous_constant|exact H].
Qed.

(** For Attained, "at least one". *)
Theorem attained (within : R -> Prop) (f : R -> R) (a b v : R) :
  interval within -> within a -> within b -> a < b -> (forall x, within x -> continuity_pt f x) -> f a < v -> f b > v ->
  exists x, within x /\ a < x /\ x < b /\ f x = v.
Proof.
  intros I Wa Wb Hab C Ha Hb.
  destruct (IVT_interv (fun x => f x - v) a b) as [c [Hc Ec]]; try lra.
  - intros x Hx. apply (continuous_minus f (fun _ => v)); [|apply continuous_constant]. apply C. now apply (I a x b).
  - exists c. assert (Fc : f c = v) by lra. split; [now apply (I a c b)|].
    destruct Hc as [[Hac|E1] [Hcb|E2]]; try subst; repeat split; lra.
Qed.

(** For Attained with [once], "exactly one": the function increases. *)
Theorem attained_once (within : R -> Prop) (f : R -> R) (a b v : R) :
  interval within -> within a -> within b -> a < b -> (forall x, within x -> continuity_pt f x) -> f a < v -> f b > v ->
  (forall x y, within x -> within y -> x < y -> f x < f y) ->
  exists x, within x /\ a < x /\ x < b /\ f x = v /\ forall y, within y -> f y = v -> y = x.
Proof.
  intros I Wa Wb Hab C Ha Hb Inc. destruct (attained within f a b v I Wa Wb Hab C Ha Hb) as [x [Wx [Ax [Xb Ex]]]].
  exists x. repeat (split; [assumption|]). intros y Wy Ey. destruct (Rtotal_order y x) as [H|[H|H]]; [|exact H|].
  - assert (L := Inc y x Wy Wx H). lra.
  - assert (L := Inc x y Wx Wy H). lra.
Qed.

(** ** Rule: conserved quantity

    A flow on the interval from a to b of time: x u n is the edge of step n at time u, and moves at the velocity v u n.
    C is the function of one edge, with derivative C'; C' * velocity is the rate, the same for every step. *)

Section Flow.
Variable N : nat.
Variables x v : R -> nat -> R.
Variables C C' : R -> R.
Variable rate : R -> R.
Variables a b : R.
Hypothesis moves : forall u n, a <= u <= b -> (n < N)%nat -> derivable_pt_lim (fun w => x w n) u (v u n).
Hypothesis slope : forall u n, a <= u <= b -> (n < N)%nat -> derivable_pt_lim C (x u n) (C' (x u n)).
Hypothesis same_rate : forall u n, a <= u <= b -> (n < N)%nat -> C' (x u n) * v u n = rate u.

Theorem changes_at_the_rate u n :
  a <= u <= b -> (n < N)%nat -> derivable_pt_lim (fun w => C (x w n)) u (rate u).
Proof.
  intros Hu Hn. rewrite <- (same_rate u n Hu Hn).
  apply (derivable_pt_lim_comp (fun w => x w n) C); [now apply moves|now apply slope].
Qed.

Theorem conserved u n k :
  a <= u <= b -> (n < N)%nat -> (k < N)%nat -> C (x u n) - C (x u k) = C (x a n) - C (x a k).
Proof.
  intros Hu Hn Hk.
  apply (Rules.constant_of_no_rate (fun w => C (x w n) - C (x w k)) (fun w => rate w - rate w) a u); [lra| |intros; ring].
  intros w Hw. apply (derivable_pt_lim_minus (fun w => C (x w n)) (fun w => C (x w k)) w);
    apply changes_at_the_rate; try assumption; lra.
Qed.
End Flow.

(** The same for states that move with time: st u is the state at time u, C s the function of one edge with the
    parameters of the state s, which do not change; H holds from time a to time b. *)

Section FlowOfStates.
Variable state : Type.
Variable steps : state -> nat.
Variables edge velocity : state -> nat -> R.
Variables C C' : state -> R -> R.
Variable rate : state -> R.
Variable H : state -> Prop.
Hypothesis slope : forall s, H s -> forall n, (n < steps s)%nat -> derivable_pt_lim (C s) (edge s n) (C' s (edge s n)).
Hypothesis same_rate : forall s, H s -> forall n, (n < steps s)%nat -> C' s (edge s n) * velocity s n = rate s.

Definition flows (st : R -> state) (a b : R) : Prop :=
  (forall u, steps (st u) = steps (st a)) /\ (forall u x, C (st u) x = C (st a) x) /\
  forall u n, a <= u <= b -> (n < steps (st a))%nat -> derivable_pt_lim (fun w => edge (st w) n) u (velocity (st u) n).

Lemma slope_along st a b u n :
  flows st a b -> (forall w, a <= w <= b -> H (st w)) -> a <= u <= b -> (n < steps (st a))%nat ->
  derivable_pt_lim (C (st a)) (edge (st u) n) (C' (st u) (edge (st u) n)).
Proof.
  intros [K [P _]] Hs Hu Hn. apply (slope_form (C (st u)) _ _ (C' (st u) (edge (st u) n))); [|intros; symmetry; apply P|reflexivity].
  apply slope; [now apply Hs|now rewrite K].
Qed.

Theorem changes_at_the_rate_along st a b :
  flows st a b -> (forall w, a <= w <= b -> H (st w)) ->
  forall u n, a <= u <= b -> (n < steps (st a))%nat ->
  derivable_pt_lim (fun w => C (st w) (edge (st w) n)) u (rate (st u)).
Proof.
  intros F Hs u n Hu Hn. assert (D := slope_along st a b u n F Hs Hu Hn). destruct F as [K [P V]].
  rewrite <- (same_rate (st u) (Hs u Hu) n) by (now rewrite K).
  apply (slope_form (fun w => C (st a) (edge (st w) n)) _ _ (C' (st u) (edge (st u) n) * velocity (st u) n));
    [|intros; apply P|reflexivity].
  apply (derivable_pt_lim_comp (fun w => edge (st w) n) (C (st a))); [now apply V|exact D].
Qed.

Theorem conserved_along st a b :
  flows st a b -> (forall w, a <= w <= b -> H (st w)) ->
  forall u n k, a <= u <= b -> (n < steps (st a))%nat -> (k < steps (st a))%nat ->
  C (st u) (edge (st u) n) - C (st u) (edge (st u) k) = C (st a) (edge (st a) n) - C (st a) (edge (st a) k).
Proof.
  intros F Hs u n k Hu Hn Hk.
  apply (Rules.constant_of_no_rate (fun w => C (st w) (edge (st w) n) - C (st w) (edge (st w) k))
           (fun w => rate (st w) - rate (st w)) a u); [lra| |intros; ring].
  intros w Hw.
  apply (derivable_pt_lim_minus (fun w => C (st w) (edge (st w) n)) (fun w => C (st w) (edge (st w) k)) w);
    apply (changes_at_the_rate_along st a b F Hs); try assumption; lra.
Qed.
End FlowOfStates.
