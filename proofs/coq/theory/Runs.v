(** * Runs: what holds at every round, and limits

    A generated file defines [state] and [round : state -> state]; [run round t s] is the state after t rounds from s.
    A quantity is a function of the state, q : state -> R, often at a step n that is fixed; hypotheses are a predicate
    H : state -> Prop.  Where a round preserves H, [induction_on_rounds] gives (forall t, H (run round t s)); a
    statement about runs along which H holds supposes just that.  So every rule has two forms: [_along] for one run of
    which every round is known to satisfy what is needed, and the plain one for a predicate that a round preserves.

    | rule                        | lemma                                                            | statement           |
    |-----------------------------|------------------------------------------------------------------|---------------------|
    | the run                     | [run_zero], [run_succ], [run_round], [run_run], [field_along] (what a round keeps, a run keeps) | |
    | induction on rounds         | [induction_on_rounds], [every_round], [lasting] (along a run)    | EveryRound, and the hypotheses of every other statement |
    |                             | [unchanged], [unchanged_up_to]                                   | Unchanged           |
    | start value                 | [run_commutes], [limit_of_parameter], [start_value]              | Limit, LimitAlong   |
    | geometric bound             | [geometric_bound], [geometric_bound_along]                       | GeometricBound      |
    | bound on every step         | [uniform_bound], [uniform_bound_along]                           | UniformBound        |
    | squeeze                     | [squeeze_below], [squeeze_both], [_along]; [null_over_steps] for a sum over steps | Limit, LimitAlong |
    | descent                     | [descent], [descent_along]                                       | Descent             |
    | theorem at a later round    | [limit_later], [limit_from_next_round], [limit_from], [limit_once_below], [limit_once_below_at_every_step], [reached_below], [reached_above] | Limit |
    | telescoping                 | [telescoped_below], [telescoped_above]                           | Telescoped          |
    | repeated squaring           | [repeated_squaring], [repeated_squaring_two], [_along]           | SquaredPower        |
    | limits                      | [limit_unique], [limit_ext], [limit_value]                       | Limit, Iff          | *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Rules States.
Local Open Scope R_scope.

Section Rounds.
Variable state : Type.
Variable round : state -> state.

(** The state after t rounds. *)
Fixpoint run (t : nat) (s : state) : state :=
  match t with
  | O => s
  | S t' => round (run t' s)
  end.

Lemma run_zero s : run 0 s = s.
Proof. reflexivity. Qed.

Lemma run_succ t s : run (S t) s = round (run t s).
Proof. reflexivity. Qed.

Lemma run_round t s : run t (round s) = run (S t) s.
Proof. induction t as [|t IH]; [reflexivity|]. simpl. rewrite IH. reflexivity. Qed.

Lemma run_run t u s : run t (run u s) = run (t + u) s.
Proof. induction t as [|t IH]; [reflexivity|]. simpl. now rewrite IH. Qed.

(** What one round keeps (a parameter, the number of steps), every run keeps. *)
Lemma field_along (A : Type) (w : state -> A) :
  (forall s, w (round s) = w s) -> forall t s, w (run t s) = w s.
Proof. intros K t s. induction t as [|t IH]; [reflexivity|]. simpl. now rewrite K. Qed.

(** ** Rule: induction on rounds *)

Lemma induction_on_rounds (H : state -> Prop) :
  (forall s, H s -> H (round s)) -> forall t s, H s -> H (run t s).
Proof. intros P t s Hs. induction t as [|t IH]; [exact Hs|]. now apply P. Qed.

Lemma every_round (H Q : state -> Prop) :
  (forall s, H s -> H (round s)) -> (forall s, H s -> Q s) -> forall s, H s -> forall t, Q (run t s).
Proof. intros P I s Hs t. apply I. now apply induction_on_rounds. Qed.

(** Along a run of which every round satisfies A, what a round into A preserves lasts: the hypotheses about a start
    value, beside those that are supposed of every round. *)
Lemma lasting (H A : state -> Prop) s :
  (forall x, H x -> A (round x) -> H (round x)) -> H s -> (forall t, A (run t s)) -> forall t, H (run t s).
Proof. intros P Hs Along t. induction t as [|t IH]; [exact Hs|]. apply P; [exact IH|exact (Along (S t))]. Qed.

(** A quantity that a round leaves as it is never changes. *)
Lemma unchanged (H : state -> Prop) (A : Type) (x : state -> A) :
  (forall s, H s -> H (round s)) -> (forall s, H s -> x (round s) = x s) ->
  forall s, H s -> forall t, x (run t s) = x s.
Proof.
  intros P K s Hs t. induction t as [|t IH]; [reflexivity|].
  simpl. rewrite K; [exact IH|]. now apply induction_on_rounds.
Qed.

(** A state that a round leaves as it is in all that [same] compares stays so: H may speak of no more than that. *)
Lemma unchanged_up_to (same : state -> state -> Prop) (H : state -> Prop) :
  (forall s, same s s) -> (forall s x y, same s x -> same x y -> same s y) ->
  (forall s x, same s x -> H s -> H x) -> (forall s, H s -> same s (round s)) ->
  forall s, H s -> forall t, same s (run t s).
Proof.
  intros Refl Trans Resp K s Hs t. induction t as [|t IH]; [apply Refl|].
  apply (Trans s (run t s)); [exact IH|]. apply K. exact (Resp s (run t s) IH Hs).
Qed.

(** ** Rule: start value

    Another value of a parameter that a round neither changes nor reads gives the same run beside it. *)

Lemma run_commutes (set : state -> state) :
  (forall s, round (set s) = set (round s)) -> forall t s, run t (set s) = set (run t s).
Proof. intros C t s. induction t as [|t IH]; [reflexivity|]. simpl. now rewrite IH, C. Qed.

Lemma limit_of_parameter (set : state -> state) (q : state -> R) (a : R) s :
  (forall s, round (set s) = set (round s)) -> (forall s, q (set s) = q s) ->
  Un_cv (fun t => q (run t (set s))) a -> Un_cv (fun t => q (run t s)) a.
Proof.
  intros C Q L. apply (Rules.limit_ext (fun t => q (run t (set s)))); [|exact L].
  intros t. now rewrite run_commutes, Q.
Qed.

(** What is shown under hypotheses H' about a parameter, and does not mention it, holds under H, if setting the
    parameter to some value makes H' true: for the limit of every run, and of those along which A holds. *)
Lemma start_value (H H' : state -> Prop) (set : state -> state) (q : state -> R) (a : state -> R) :
  (forall s, round (set s) = set (round s)) -> (forall s, q (set s) = q s) -> (forall s, a (set s) = a s) ->
  (forall s, H s -> H' (set s)) ->
  (forall s, H' s -> Un_cv (fun t => q (run t s)) (a s)) ->
  forall s, H s -> Un_cv (fun t => q (run t s)) (a s).
Proof.
  intros C Q V W L s Hs. apply (limit_of_parameter set); [exact C|exact Q|]. rewrite <- V. now apply L, W.
Qed.

Lemma start_value_along (H H' A A' : state -> Prop) (set : state -> state) (q : state -> R) (a : state -> R) :
  (forall s, round (set s) = set (round s)) -> (forall s, q (set s) = q s) -> (forall s, a (set s) = a s) ->
  (forall s, H s -> H' (set s)) -> (forall s, A s -> A' (set s)) ->
  (forall s, H' s -> (forall t, A' (run t s)) -> Un_cv (fun t => q (run t s)) (a s)) ->
  forall s, H s -> (forall t, A (run t s)) -> Un_cv (fun t => q (run t s)) (a s).
Proof.
  intros C Q V W AA L s Hs Along. apply (limit_of_parameter set); [exact C|exact Q|]. rewrite <- V.
  apply L; [now apply W|]. intros t. rewrite (run_commutes set C). apply AA, Along.
Qed.

(** ** Limits *)

Lemma limit_ext (x y : nat -> R) (a : R) : (forall t, x t = y t) -> Un_cv x a -> Un_cv y a.
Proof. exact (Rules.limit_ext x y a). Qed.

Lemma limit_value (x : nat -> R) (a b : R) : a = b -> Un_cv x a -> Un_cv x b.
Proof. now intros ->. Qed.

Lemma limit_unique (x : nat -> R) (a b : R) : Un_cv x a -> Un_cv x b -> a = b.
Proof. exact (UL_sequence x a b). Qed.

Lemma limit_of_constant (x : nat -> R) (a : R) : (forall t, x t = a) -> Un_cv x a.
Proof. intros E. apply (Rules.limit_ext (fun _ => a)); [now intros; rewrite E|apply Rules.limit_const]. Qed.

(** ** Rule: geometric bound *)

Lemma geometric_bound_along (q : state -> R) (ratio : R) s :
  (forall t, q (run t s) >= 0) -> (forall t, q (round (run t s)) <= ratio * q (run t s)) ->
  ratio >= 0 -> ratio < 1 ->
  (forall t, 0 <= q (run t s) <= ratio ^ t * q s) /\ Un_cv (fun t => q (run t s)) 0.
Proof.
  intros Q0 Q1 R0 R1. destruct (Rules.geometric_bound (fun t => q (run t s)) ratio) as [B L].
  - lra.
  - intros t. split; [apply Rge_le, (Q0 (S t))|apply Q1].
  - split; [|exact L]. intros t. split; [apply Rge_le, Q0|apply B].
Qed.

Lemma geometric_bound (H : state -> Prop) (q ratio : state -> R) :
  (forall s, H s -> H (round s)) -> (forall s, ratio (round s) = ratio s) ->
  (forall s, H s -> q s >= 0) -> (forall s, H s -> q (round s) <= ratio s * q s) ->
  (forall s, H s -> ratio s >= 0) -> (forall s, H s -> ratio s < 1) ->
  forall s, H s -> (forall t, 0 <= q (run t s) <= ratio s ^ t * q s) /\ Un_cv (fun t => q (run t s)) 0.
Proof.
  intros P K Q0 Q1 R0 R1 s Hs. assert (HR := fun t => induction_on_rounds H P t s Hs).
  apply geometric_bound_along; [intros t; apply Q0, HR| |now apply R0|now apply R1].
  intros t. rewrite <- (field_along R ratio K t s). apply Q1, HR.
Qed.

(** ** Rule: bound on every step

    x s n at each of the steps of s; a round takes numbers that are at most b at every step, whatever b is, to
    numbers that are at most ratio * b, where Q says what else is known of every round. *)

Lemma uniform_bound_along (steps : state -> nat) (x : state -> nat -> R) (Q : state -> Prop) (ratio : R) s :
  (forall s, steps (round s) = steps s) ->
  (forall t, Q (run t s)) ->
  (forall s n, Q s -> (n < steps s)%nat -> x s n >= 0) ->
  (forall s b, Q s -> (forall n, (n < steps s)%nat -> x s n <= b) -> forall n, (n < steps s)%nat -> x (round s) n <= ratio * b) ->
  ratio >= 0 -> ratio < 1 ->
  forall b, (forall n, (n < steps s)%nat -> x s n <= b) -> forall n, (n < steps s)%nat ->
  (forall t, 0 <= x (run t s) n <= ratio ^ t * b) /\ Un_cv (fun t => x (run t s) n) 0.
Proof.
  intros KS HQ X0 X1 R0 R1 b Hb n Hn.
  assert (ST := field_along nat steps KS).
  assert (B : forall t n, (n < steps s)%nat -> x (run t s) n <= ratio ^ t * b).
  { induction t as [|t IH]; intros k Hk; [simpl; rewrite Rmult_1_l; now apply Hb|].
    simpl. rewrite Rmult_assoc. apply X1; [apply HQ| |rewrite ST; exact Hk].
    intros j Hj. rewrite ST in Hj. now apply IH. }
  assert (N : forall t, 0 <= x (run t s) n) by (intros t; apply Rge_le, X0; [apply HQ|rewrite ST; exact Hn]).
  split; [intros t; split; [apply N|now apply B]|].
  assert (B0 : 0 <= b) by (apply Rle_trans with (1 := N O); now apply Hb).
  apply (Rules.squeeze_one (fun t => ratio ^ t * b)).
  - apply (Rules.geometric_bound (fun t => ratio ^ t * b) ratio); [lra|]. intros t. split.
    + apply Rmult_le_pos; [apply pow_le; lra|exact B0].
    + simpl. rewrite Rmult_assoc. apply Rle_refl.
  - intros t. rewrite Rminus_0_l, Rabs_Ropp, Rabs_right by (apply Rle_ge, N). now apply B.
Qed.

(** H holds of a state with a value of the bound; setting the bound to another number that is above x at every step
    keeps H, and neither x nor the round reads it. *)
Lemma uniform_bound (H : state -> Prop) (steps : state -> nat) (x : state -> nat -> R) (bound ratio : state -> R)
    (set : R -> state -> state) :
  (forall s, H s -> H (round s)) ->
  (forall s, steps (round s) = steps s) -> (forall s, bound (round s) = bound s) -> (forall s, ratio (round s) = ratio s) ->
  (forall b s, steps (set b s) = steps s) -> (forall b s, bound (set b s) = b) -> (forall b s, ratio (set b s) = ratio s) ->
  (forall b s n, x (set b s) n = x s n) -> (forall b s n, x (round (set b s)) n = x (round s) n) ->
  (forall b s, H s -> (forall n, (n < steps s)%nat -> x s n <= b) -> H (set b s)) ->
  (forall s, H s -> forall n, (n < steps s)%nat -> x s n <= bound s) ->
  (forall s, H s -> forall n, (n < steps s)%nat -> x s n >= 0) ->
  (forall s, H s -> forall n, (n < steps s)%nat -> x (round s) n <= ratio s * bound s) ->
  (forall s, H s -> ratio s >= 0) -> (forall s, H s -> ratio s < 1) ->
  forall s, H s -> forall n, (n < steps s)%nat ->
  (forall t, 0 <= x (run t s) n <= ratio s ^ t * bound s) /\ Un_cv (fun t => x (run t s) n) 0.
Proof.
  intros P KS KB KR SS SB SR SX SXR HS HB X0 X1 R0 R1 s Hs n Hn.
  assert (HR := fun t => induction_on_rounds H P t s Hs).
  apply (uniform_bound_along steps x (fun u => H u /\ ratio u = ratio s)); auto.
  - intros t. split; [apply HR|apply (field_along R ratio KR)].
  - intros u k [Hu _] Hk. now apply X0.
  - intros u b [Hu E] Hb k Hk. rewrite <- E, <- (SXR b), <- (SR b u). rewrite <- (SB b u) at 3.
    apply X1; [now apply HS|]. now rewrite SS.
Qed.

(** ** Rule: squeeze *)

Lemma squeeze_both_along (q by_ : state -> R) (value : R) s :
  (forall t, q (run t s) <= value + by_ (run t s)) -> (forall t, value - q (run t s) <= by_ (run t s)) ->
  Un_cv (fun t => by_ (run t s)) 0 -> Un_cv (fun t => q (run t s)) value.
Proof.
  intros U V C. apply (Rules.squeeze_one (fun t => by_ (run t s))); [exact C|]. intros t.
  specialize (U t). specialize (V t). apply Rabs_le. lra.
Qed.

Lemma squeeze_below_along (q by_ : state -> R) (value : R) s :
  (forall t, q (run t s) <= value) -> (forall t, value - q (run t s) <= by_ (run t s)) ->
  Un_cv (fun t => by_ (run t s)) 0 -> Un_cv (fun t => q (run t s)) value.
Proof.
  intros U V C. apply (Rules.squeeze_one (fun t => by_ (run t s))); [exact C|]. intros t.
  specialize (U t). specialize (V t). rewrite Rabs_right; lra.
Qed.

Lemma squeeze_both (H : state -> Prop) (q value by_ : state -> R) :
  (forall s, H s -> H (round s)) -> (forall s, value (round s) = value s) ->
  (forall s, H s -> q s <= value s + by_ s) -> (forall s, H s -> value s - q s <= by_ s) ->
  forall s, H s -> Un_cv (fun t => by_ (run t s)) 0 -> Un_cv (fun t => q (run t s)) (value s).
Proof.
  intros P K U V s Hs C. assert (HR := fun t => induction_on_rounds H P t s Hs).
  apply (squeeze_both_along q by_); [| |exact C]; intros t; rewrite <- (field_along R value K t s);
    [apply U, HR|apply V, HR].
Qed.

Lemma squeeze_below (H : state -> Prop) (q value by_ : state -> R) :
  (forall s, H s -> H (round s)) -> (forall s, value (round s) = value s) ->
  (forall s, H s -> q s <= value s) -> (forall s, H s -> value s - q s <= by_ s) ->
  forall s, H s -> Un_cv (fun t => by_ (run t s)) 0 -> Un_cv (fun t => q (run t s)) (value s).
Proof.
  intros P K U V s Hs C. assert (HR := fun t => induction_on_rounds H P t s Hs).
  apply (squeeze_below_along q by_); [| |exact C]; intros t; rewrite <- (field_along R value K t s);
    [apply U, HR|apply V, HR].
Qed.

(** A sum over steps of what tends to 0 tends to 0.  The list of steps is that of the run: [steps_of] of any of its
    states, which a round keeps. *)
Lemma null_over_steps (l : list nat) (f : state -> nat -> R) (s : state) :
  (forall k, In k l -> Un_cv (fun t => f (run t s) k) 0) ->
  Un_cv (fun t => States.total l (fun k => f (run t s) k)) 0.
Proof.
  intros H. apply (Rules.limit_ext (fun t => Sums.total (map (fun x : nat -> R => x t) (map (fun k t => f (run t s) k) l)))).
  - intros t. now rewrite States.total_total, map_map.
  - apply Rules.limit_total, Forall_forall. intros x Hx. apply in_map_iff in Hx. destruct Hx as [k [<- Hk]]. now apply H.
Qed.

Lemma null_over_all_steps (steps : state -> nat) (f : state -> nat -> R) (s : state) :
  (forall s, steps (round s) = steps s) ->
  (forall k, (k < steps s)%nat -> Un_cv (fun t => f (run t s) k) 0) ->
  Un_cv (fun t => States.total (States.all (steps (run t s))) (fun k => f (run t s) k)) 0.
Proof.
  intros K H. apply (Rules.limit_ext (fun t => States.total (States.all (steps s)) (fun k => f (run t s) k))).
  - intros t. now rewrite (field_along nat steps K t s).
  - apply null_over_steps. intros k Hk. apply H. now apply States.in_all.
Qed.

Lemma null_over_other_steps (steps : state -> nat) (n : nat) (f : state -> nat -> R) (s : state) :
  (forall s, steps (round s) = steps s) -> (n < steps s)%nat ->
  (forall k, (k < steps s)%nat -> Un_cv (fun t => f (run t s) k) 0) ->
  Un_cv (fun t => States.total (States.but (steps (run t s)) n) (fun k => f (run t s) k)) 0.
Proof.
  intros K Hn H. apply (Rules.limit_ext (fun t => States.total (States.but (steps s) n) (fun k => f (run t s) k))).
  - intros t. now rewrite (field_along nat steps K t s).
  - apply null_over_steps. intros k Hk. apply H. now apply (States.in_but (steps s) n k Hn) in Hk.
Qed.

(** ** Rule: descent

    v never rises; in a round with v >= e the fuel u falls by at least w e, which is fixed and positive. *)

Lemma descent_along (v u : state -> R) s :
  (forall t, v (run t s) >= 0) -> (forall t, v (round (run t s)) <= v (run t s)) -> (forall t, u (run t s) >= 0) ->
  (forall e, e > 0 -> exists w, forall t, v (run t s) >= e -> w > 0 /\ u (round (run t s)) <= u (run t s) - w) ->
  Un_cv (fun t => v (run t s)) 0.
Proof.
  intros V0 V1 U0 F. apply (Rules.descent (fun t => v (run t s)) (fun t => u (run t s))).
  - intros t. split; [apply Rge_le, (V0 (S t))|apply V1].
  - intros t. apply Rge_le, U0.
  - intros e He. destruct (F e He) as [w Hw]. exists w. intros t Ht. apply (Hw t). now apply Rle_ge.
Qed.

Lemma descent (H : state -> Prop) (v u : state -> R) (w : R -> state -> R) :
  (forall s, H s -> H (round s)) -> (forall e s, w e (round s) = w e s) ->
  (forall s, H s -> v s >= 0) -> (forall s, H s -> v (round s) <= v s) -> (forall s, H s -> u s >= 0) ->
  (forall e s, H s -> e > 0 -> v s >= e -> w e s > 0) ->
  (forall e s, H s -> e > 0 -> v s >= e -> u (round s) <= u s - w e s) ->
  forall s, H s -> Un_cv (fun t => v (run t s)) 0.
Proof.
  intros P K V0 V1 U0 W F s Hs. assert (HR := fun t => induction_on_rounds H P t s Hs).
  apply (descent_along v u); [intros t; apply V0, HR|intros t; apply V1, HR|intros t; apply U0, HR|].
  intros e He. exists (w e s). intros t Ht. rewrite <- (field_along R (w e) (K e) t s). auto.
Qed.

(** ** Rule: theorem at a later round *)

(** what holds of the run from the next round on, holds of the run *)
Lemma limit_later (q : state -> R) (a : R) s :
  Un_cv (fun t => q (run t (round s))) a -> Un_cv (fun t => q (run t s)) a.
Proof.
  intros C. apply (Rules.limit_from_a_later_round (fun t => q (run t s)) 1 a).
  apply (Rules.limit_ext (fun t => q (run t (round s)))); [|exact C].
  intros t. rewrite run_round. f_equal. f_equal. lia.
Qed.

(** ... from round u on *)
Lemma limit_from (q : state -> R) (a : R) (u : nat) s :
  Un_cv (fun t => q (run t (run u s))) a -> Un_cv (fun t => q (run t s)) a.
Proof.
  intros C. apply (Rules.limit_from_a_later_round (fun t => q (run t s)) u a).
  apply (Rules.limit_ext (fun t => q (run t (run u s)))); [|exact C]. intros t. now rewrite run_run.
Qed.

(** ... of the quantity one round later *)
Lemma limit_from_next_round (q next : state -> R) (a : R) s :
  (forall t, next (run t s) = q (round (run t s))) ->
  Un_cv (fun t => next (run t s)) a -> Un_cv (fun t => q (run t s)) a.
Proof.
  intros E C. apply limit_later. apply (Rules.limit_ext (fun t => next (run t s))); [|exact C].
  intros t. rewrite run_round. apply E.
Qed.

Lemma reached_below (x : state -> R) s (a b : R) :
  Un_cv (fun t => x (run t s)) a -> a < b -> exists t, x (run t s) < b.
Proof.
  intros C H. destruct (C (b - a)) as [T HT]; [lra|]. exists T. specialize (HT T (le_n T)).
  unfold R_dist in HT. apply Rabs_def2 in HT. lra.
Qed.

Lemma reached_above (x : state -> R) s (a b : R) :
  Un_cv (fun t => x (run t s)) a -> a > b -> exists t, x (run t s) > b.
Proof.
  intros C H. destruct (C (a - b)) as [T HT]; [lra|]. exists T. specialize (HT T (le_n T)).
  unfold R_dist in HT. apply Rabs_def2 in HT. lra.
Qed.

(** A limit shown under H and x < b holds under H alone, if x tends to less than b and a round preserves H. *)
Lemma limit_once_below (H : state -> Prop) (q value x : state -> R) (a b : R) :
  (forall s, H s -> H (round s)) -> (forall s, value (round s) = value s) ->
  (forall s, H s -> x s < b -> Un_cv (fun t => q (run t s)) (value s)) ->
  a < b ->
  forall s, H s -> Un_cv (fun t => x (run t s)) a -> Un_cv (fun t => q (run t s)) (value s).
Proof.
  intros P K L Hab s Hs C. destruct (reached_below x s a b C Hab) as [u Hu]. apply (limit_from q (value s) u).
  rewrite <- (field_along R value K u s). apply L; [now apply induction_on_rounds|exact Hu].
Qed.

(** The same where the hypothesis is about every step: from some round on x is below b at all of them. *)
Lemma eventually_below (x : nat -> R) (a b : R) : Un_cv x a -> a < b -> exists T, forall t, (T <= t)%nat -> x t < b.
Proof.
  intros C H. destruct (C (b - a)) as [T HT]; [lra|]. exists T. intros t Ht. specialize (HT t Ht).
  unfold R_dist in HT. apply Rabs_def2 in HT. lra.
Qed.

Lemma reached_below_at_every_step (N : nat) (x : state -> nat -> R) s (a b : nat -> R) :
  (forall n, (n < N)%nat -> Un_cv (fun t => x (run t s) n) (a n)) -> (forall n, (n < N)%nat -> a n < b n) ->
  exists t, forall n, (n < N)%nat -> x (run t s) n < b n.
Proof.
  intros C H. assert (E : exists T, forall t, (T <= t)%nat -> forall n, (n < N)%nat -> x (run t s) n < b n).
  { induction N as [|N IH]; [exists O; intros; lia|].
    destruct IH as [T HT]; [intros; apply C; lia|intros; apply H; lia|].
    destruct (eventually_below _ (a N) (b N) (C N (Nat.lt_succ_diag_r N)) (H N (Nat.lt_succ_diag_r N))) as [U HU].
    exists (Nat.max T U). intros t Ht n Hn. destruct (Nat.eq_dec n N) as [->|D]; [apply HU|apply HT]; lia. }
  destruct E as [T HT]. exists T. intros n Hn. now apply HT.
Qed.

Lemma limit_once_below_at_every_step (H : state -> Prop) (steps : state -> nat) (q value : state -> R)
    (x : state -> nat -> R) (a b : nat -> R) :
  (forall s, H s -> H (round s)) -> (forall s, steps (round s) = steps s) -> (forall s, value (round s) = value s) ->
  (forall s, H s -> (forall n, (n < steps s)%nat -> x s n < b n) -> Un_cv (fun t => q (run t s)) (value s)) ->
  (forall n, a n < b n) ->
  forall s, H s -> (forall n, (n < steps s)%nat -> Un_cv (fun t => x (run t s) n) (a n)) -> Un_cv (fun t => q (run t s)) (value s).
Proof.
  intros P KS K L Hab s Hs C.
  destruct (reached_below_at_every_step (steps s) x s a b C (fun n _ => Hab n)) as [u Hu]. apply (limit_from q (value s) u).
  rewrite <- (field_along R value K u s). apply L; [now apply induction_on_rounds|].
  intros n Hn. rewrite (field_along nat steps KS) in Hn. now apply Hu.
Qed.

(** ** Rule: telescoping

    For Telescoped: the number T of rounds, the quantity u, what it changes by, in rounds in which H holds.  The
    relation with T - k in place of T, and with names for the first and the last state, follows by rewriting. *)

Lemma telescoped_below (H : state -> Prop) (u c : state -> R) :
  (forall s, c (round s) = c s) -> (forall s, H s -> u (round s) >= u s - c s) ->
  forall T s, (forall t, (t < T)%nat -> H (run t s)) -> u (run T s) >= u s - c s * INR T.
Proof.
  intros K F T s Along. apply (Rules.telescoping (fun t => u (run t s)) (c s) T). intros t Ht.
  rewrite <- (field_along R c K t s). apply F, Along, Ht.
Qed.

Lemma telescoped_above (H : state -> Prop) (u c : state -> R) :
  (forall s, c (round s) = c s) -> (forall s, H s -> u (round s) <= u s - c s) ->
  forall T s, (forall t, (t < T)%nat -> H (run t s)) -> u (run T s) <= u s - c s * INR T.
Proof.
  intros K F T s Along. apply (Rules.telescoping (fun t => u (run t s)) (c s) T). intros t Ht.
  rewrite <- (field_along R c K t s). apply F, Along, Ht.
Qed.

(** T - k rounds, k a number: what is shown of T' rounds is shown of T' = T - k. *)
Lemma rounds_less (T k : nat) : (k <= T)%nat -> INR (T - k) = INR T - INR k.
Proof. exact (minus_INR T k). Qed.

(** ** Rule: repeated squaring *)

(** For SquaredPower from round 0 on: a round squares the quantity. *)
Lemma repeated_squaring_along (g : state -> R) s :
  (forall t, g (round (run t s)) = g (run t s) * g (run t s)) -> forall t, g (run t s) = g s ^ (2 ^ t).
Proof.
  intros Sq t. induction t as [|t IH]; [simpl; ring|].
  simpl run. rewrite Sq, IH, <- pow_add. f_equal. simpl. lia.
Qed.

Lemma repeated_squaring (H : state -> Prop) (g : state -> R) :
  (forall s, H s -> H (round s)) -> (forall s, H s -> g (round s) = g s * g s) ->
  forall s, H s -> forall t, g (run t s) = g s ^ (2 ^ t).
Proof. intros P Sq s Hs. apply repeated_squaring_along. intros t. apply Sq. now apply induction_on_rounds. Qed.

(** For SquaredPower from round 1 on: a round turns both quantities into their product. *)
Lemma repeated_squaring_two_along (g h : state -> R) s :
  (forall t, g (round (run t s)) = g (run t s) * h (run t s)) ->
  (forall t, h (round (run t s)) = g (run t s) * h (run t s)) ->
  forall t, (1 <= t)%nat -> g (run t s) = (g s * h s) ^ (2 ^ (t - 1)) /\ h (run t s) = (g s * h s) ^ (2 ^ (t - 1)).
Proof.
  intros G H t Ht. destruct t as [|t]; [lia|]. clear Ht. replace (S t - 1)%nat with t by lia.
  induction t as [|t [IG IH]].
  - change (run 1 s) with (round (run 0 s)). rewrite (G O), (H O). simpl. split; ring.
  - change (run (S (S t)) s) with (round (run (S t) s)). rewrite G, H, IG, IH, <- pow_add.
    split; f_equal; simpl; lia.
Qed.

Lemma repeated_squaring_two (P : state -> Prop) (g h : state -> R) :
  (forall s, P s -> P (round s)) ->
  (forall s, P s -> g (round s) = g s * h s) -> (forall s, P s -> h (round s) = g s * h s) ->
  forall s, P s -> forall t, (1 <= t)%nat -> g (run t s) = (g s * h s) ^ (2 ^ (t - 1)).
Proof.
  intros K G H s Hs t Ht. refine (proj1 (repeated_squaring_two_along g h s _ _ t Ht)); intros u.
  - apply G. now apply induction_on_rounds.
  - apply H. now apply induction_on_rounds.
Qed.

End Rounds.
Arguments run {state} round t s.
