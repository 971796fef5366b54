(** * Logarithms, exponentials and roots, as rules apply them

    | rule                     | lemma                                                                  | statement |
    |--------------------------|------------------------------------------------------------------------|-----------|
    | logarithm of a product   | [log_equal], [log_below], [log_at_most], [log_above], [log_at_least], with [is_log] of the product | Always |
    |                          | [is_log_ln], [is_log_exp], [is_log_times], [is_log_power]: its factors  |           |
    |                          | [ln_of_product]: of a product over steps                                | Always    |
    | exponential              | [exp_positive]; [exp_lt], [exp_le], [exp_gt], [exp_ge]; [exp_lt_1], ... against 1 | Always |
    | logarithm bounds         | [ln_upper], [ln_lower], strict with [_strict]; of a quotient with [_quotient]; [two_ln_above], [two_ln_below] | Always |
    | logarithm                | [round_count_log]: when a power that is squared in every round reaches its target; [round_count], [round_count_first]: the first round | RoundCount |
    | roots                    | [sqrt_positive], [sqrt_nonneg], [sqrt_square], [sqrt_lt], [sqrt_le]     |           | *)

From Coq Require Import Reals List Lra Lia Rpower R_sqrt ZArith.
From RLStar.Theory Require Rules States Runs.
Local Open Scope R_scope.

(** ** Rule: logarithm of a product

    [is_log p l]: p is positive and l is its logarithm.  The generator builds it from the factors, in their order. *)

Definition is_log (p l : R) : Prop := 0 < p /\ ln p = l.

Lemma is_log_ln x : x > 0 -> is_log x (ln x).
Proof. intros H. split; [exact H|reflexivity]. Qed.

Lemma is_log_exp a : is_log (exp a) a.
Proof. split; [apply exp_pos|apply ln_exp]. Qed.

Lemma is_log_times p q l m : is_log p l -> is_log q m -> is_log (p * q) (l + m).
Proof. intros [P <-] [Q <-]. split; [now apply Rmult_lt_0_compat|now apply ln_mult]. Qed.

(** k as the power and as the number c that stands before the logarithm *)
Lemma is_log_power k c p l : INR k = c -> is_log p l -> is_log (p ^ k) (c * l).
Proof. intros <- [P <-]. split; [now apply pow_lt|now apply Rules.ln_pow]. Qed.

Lemma is_log_one : is_log 1 0.
Proof. split; [lra|exact ln_1]. Qed.

(** The same product and the same sum, written otherwise. *)
Lemma is_log_form p q l m : is_log p l -> q = p -> m = l -> is_log q m.
Proof. now intros H -> ->. Qed.

Lemma log_equal y p l : is_log p l -> y = p -> ln y = l.
Proof. now intros [_ H] ->. Qed.

Lemma log_below y p l : is_log p l -> y > 0 -> y < p -> ln y < l.
Proof. intros [P <-] Y H. now apply ln_increasing. Qed.

Lemma log_at_most y p l : is_log p l -> y > 0 -> y <= p -> ln y <= l.
Proof. intros [P <-] Y [H|H]; [left; now apply ln_increasing|right; now rewrite H]. Qed.

Lemma log_above y p l : is_log p l -> y > 0 -> y > p -> ln y > l.
Proof. intros [P <-] Y H. now apply ln_increasing. Qed.

Lemma log_at_least y p l : is_log p l -> y > 0 -> y >= p -> ln y >= l.
Proof. intros [P <-] Y [H|H]; [left; now apply ln_increasing|right; now rewrite H]. Qed.

Lemma ln_of_product l (f : nat -> R) :
  (forall k, In k l -> f k > 0) -> ln (States.product l f) = States.total l (fun k => ln (f k)).
Proof.
  intros H. rewrite States.product_prod, States.total_total. destruct (Rules.ln_prod (map f l)) as [_ E].
  - apply Forall_forall. intros x Hx. apply in_map_iff in Hx. destruct Hx as [k [<- Hk]]. now apply H.
  - now rewrite E, map_map.
Qed.

(** ** Rule: exponential *)

Lemma exp_positive a : exp a > 0. Proof. apply exp_pos. Qed.
Lemma exp_lt a b : a < b -> exp a < exp b. Proof. apply exp_increasing. Qed.
Lemma exp_le a b : a <= b -> exp a <= exp b. Proof. intros [H|H]; [left; now apply exp_increasing|right; now rewrite H]. Qed.
Lemma exp_gt a b : a > b -> exp a > exp b. Proof. apply exp_increasing. Qed.
Lemma exp_ge a b : a >= b -> exp a >= exp b. Proof. intros H. apply Rle_ge, exp_le, Rge_le, H. Qed.
Lemma exp_lt_1 a : a < 0 -> exp a < 1. Proof. intros H. rewrite <- exp_0. now apply exp_lt. Qed.
Lemma exp_le_1 a : a <= 0 -> exp a <= 1. Proof. intros H. rewrite <- exp_0. now apply exp_le. Qed.
Lemma exp_gt_1 a : a > 0 -> exp a > 1. Proof. intros H. rewrite <- exp_0. now apply exp_gt. Qed.
Lemma exp_ge_1 a : a >= 0 -> exp a >= 1. Proof. intros H. rewrite <- exp_0. now apply exp_ge. Qed.

(** ** Rule: logarithm bounds *)

Lemma ln_upper y : y > 0 -> ln y <= y - 1.
Proof. intros H. now apply Rules.logarithm_bounds. Qed.
Lemma ln_lower y : y > 0 -> ln y >= 1 - 1 / y.
Proof. intros H. apply Rle_ge. now apply Rules.logarithm_bounds. Qed.
Lemma ln_upper_strict y : y > 0 -> y <> 1 -> ln y < y - 1.
Proof. intros H N. now apply Rules.logarithm_bounds. Qed.
Lemma ln_lower_strict y : y > 0 -> y <> 1 -> ln y > 1 - 1 / y.
Proof. intros H N. now apply Rules.logarithm_bounds. Qed.

(** strict for a number above 1 *)
Lemma not_one y : y > 1 -> y <> 1.
Proof. apply Rgt_not_eq. Qed.

Section Quotient.
Variables a b : R.
Hypothesis a_positive : a > 0.
Hypothesis b_positive : b > 0.

Lemma quotient_positive : a / b > 0.
Proof. now apply Rdiv_lt_0_compat. Qed.

Lemma times_divisor : (a / b - 1) * b = a - b.
Proof. field. lra. Qed.
Lemma times_numerator : (1 - 1 / (a / b)) * a = a - b.
Proof. field. split; lra. Qed.

Lemma ln_upper_quotient : ln (a / b) * b <= a - b.
Proof. rewrite <- times_divisor. apply Rmult_le_compat_r; [lra|]. exact (ln_upper _ quotient_positive). Qed.
Lemma ln_lower_quotient : ln (a / b) * a >= a - b.
Proof. rewrite <- times_numerator. apply Rmult_ge_compat_r; [lra|]. exact (ln_lower _ quotient_positive). Qed.
Lemma ln_upper_quotient_strict : a / b <> 1 -> ln (a / b) * b < a - b.
Proof. intros N. rewrite <- times_divisor. apply Rmult_lt_compat_r; [lra|]. exact (ln_upper_strict _ quotient_positive N). Qed.
Lemma ln_lower_quotient_strict : a / b <> 1 -> ln (a / b) * a > a - b.
Proof. intros N. rewrite <- times_numerator. apply Rmult_gt_compat_r; [lra|]. exact (ln_lower_strict _ quotient_positive N). Qed.
End Quotient.

Lemma two_ln_above s : s > 1 -> 2 * ln s < s - 1 / s.
Proof. intros H. now apply Rules.logarithm_bounds. Qed.
Lemma two_ln_below s : s > 0 -> s < 1 -> 2 * ln s > s - 1 / s.
Proof. intros H N. apply Rules.logarithm_bounds. lra. Qed.

(** ** Rule: logarithm

    For RoundCount: a quantity that is base^(2^t) at round t has reached the target iff 2^t >= log target/log base; so
    the first such round is the least whole number that is at least log2 of that quotient, or 0. *)

Lemma power_reaches base target t :
  base > 1 -> target > 1 -> (base ^ (2 ^ t) >= target <-> 2 ^ t >= ln target / ln base).
Proof.
  intros B T. rewrite (Rules.logarithm base target (2 ^ t) B T). now rewrite pow_INR.
Qed.

(** log to the base 2, and the least natural number that is at least x *)
Definition log2 (x : R) : R := ln x / ln 2.
Definition ceiling_or_zero (x : R) : nat := Z.to_nat (- Int_part (- x)).

Lemma ceiling_or_zero_least (x : R) (t : nat) : (ceiling_or_zero x <= t)%nat <-> x <= INR t.
Proof.
  unfold ceiling_or_zero. destruct (base_Int_part (- x)) as [A B]. rewrite INR_IZR_INZ. split; intros H.
  - assert (Z0 : (- Int_part (- x) <= Z.of_nat t)%Z) by lia. apply IZR_le in Z0. rewrite opp_IZR in Z0. lra.
  - assert (Z0 : (- Int_part (- x) < Z.of_nat t + 1)%Z) by (apply lt_IZR; rewrite opp_IZR, plus_IZR; lra). lia.
Qed.

Lemma power_of_two_reaches (x : R) (t : nat) : x > 0 -> (2 ^ t >= x <-> INR t >= log2 x).
Proof.
  intros X. assert (L : 0 < ln 2) by (apply Rules.ln_positive; lra).
  assert (E : ln x = log2 x * ln 2) by (unfold log2; field; lra).
  assert (P : 0 < 2 ^ t) by (apply pow_lt; lra). split; intros H.
  - apply Rge_le, Rules.ln_le_iff in H; [|exact X|exact P]. rewrite Rules.ln_pow in H by lra.
    apply Rle_ge, Rmult_le_reg_r with (ln 2); lra.
  - apply Rle_ge, Rules.ln_le_iff; [exact X|exact P|]. rewrite Rules.ln_pow, E by lra. apply Rmult_le_compat_r; lra.
Qed.

(** The first round, as the statement prints it. *)
Definition first_round (base target : R) : nat := ceiling_or_zero (log2 (ln target / ln base)).

Lemma first_round_holds base target t :
  base > 1 -> target > 1 -> (base ^ (2 ^ t) >= target <-> (first_round base target <= t)%nat).
Proof.
  intros B T. assert (LB : 0 < ln base) by (apply Rules.ln_positive; lra).
  assert (LT : 0 < ln target) by (apply Rules.ln_positive; lra).
  rewrite power_reaches by assumption. rewrite power_of_two_reaches by (now apply Rdiv_lt_0_compat).
  unfold first_round. rewrite ceiling_or_zero_least. split; lra.
Qed.

Section Count.
Variable state : Type.
Variable round : state -> state.

(** For RoundCount: growth is the SquaredPower from round 0 on, reach the Equivalent. *)
Lemma round_count (goal : state -> Prop) (g target : state -> R) (H : state -> Prop) :
  (forall s, H s -> H (round s)) -> (forall s, target (round s) = target s) ->
  (forall s, H s -> forall t, g (Runs.run round t s) = g s ^ (2 ^ t)) ->
  (forall s, H s -> (goal s <-> g s >= target s)) ->
  (forall s, H s -> g s > 1) -> (forall s, H s -> target s > 1) ->
  forall s, H s -> forall t, goal (Runs.run round t s) <-> (first_round (g s) (target s) <= t)%nat.
Proof.
  intros P K Growth Reach B T s Hs t.
  rewrite (Reach _ (Runs.induction_on_rounds state round H P t s Hs)).
  rewrite (Runs.field_along state round R target K t s), (Growth s Hs).
  apply first_round_holds; [now apply B|now apply T].
Qed.

(** The same, as 2^t against the quotient of logarithms, multiplied out. *)
Lemma round_count_log (goal : state -> Prop) (g target : state -> R) (H : state -> Prop) :
  (forall s, H s -> H (round s)) -> (forall s, target (round s) = target s) ->
  (forall s, H s -> forall t, g (Runs.run round t s) = g s ^ (2 ^ t)) ->
  (forall s, H s -> (goal s <-> g s >= target s)) ->
  (forall s, H s -> g s > 1) -> (forall s, H s -> target s > 1) ->
  forall s, H s -> forall t, goal (Runs.run round t s) <-> INR (2 ^ t) * ln (g s) >= ln (target s).
Proof.
  intros P K Growth Reach B T s Hs t.
  rewrite (Reach _ (Runs.induction_on_rounds state round H P t s Hs)).
  rewrite (Runs.field_along state round R target K t s), (Growth s Hs), <- Rules.ln_pow by (specialize (B s Hs); lra).
  specialize (B s Hs). specialize (T s Hs). assert (P0 : 0 < g s ^ (2 ^ t)) by (apply pow_lt; lra).
  split; intros A; apply Rle_ge; apply Rge_le in A; now apply (Rules.ln_le_iff (target s) (g s ^ (2 ^ t))); try lra.
Qed.

(** ... so at the first round it holds, and before it does not. *)
Lemma round_count_first (goal : nat -> Prop) (T : nat) :
  (forall t, goal t <-> (T <= t)%nat) -> goal T /\ forall t, (t < T)%nat -> ~ goal t.
Proof. intros G. split; [now apply G|]. intros t Ht A. apply G in A. lia. Qed.
End Count.

(** ** Roots *)

Lemma sqrt_positive x : x > 0 -> sqrt x > 0. Proof. apply sqrt_lt_R0. Qed.
Lemma sqrt_nonneg x : sqrt x >= 0. Proof. apply Rle_ge, sqrt_pos. Qed.
Lemma sqrt_square x : x >= 0 -> sqrt x * sqrt x = x. Proof. intros H. apply sqrt_sqrt. lra. Qed.
Lemma sqrt_lt a b : a >= 0 -> a < b -> sqrt a < sqrt b. Proof. intros A H. apply sqrt_lt_1; lra. Qed.
Lemma sqrt_le a b : a >= 0 -> a <= b -> sqrt a <= sqrt b. Proof. intros A H. apply sqrt_le_1; lra. Qed.
