(** * The rules of the theorem layer

    Each rule that the trust ledger prints (docs/ledger.md) is a lemma here,
    under the same name, with underscores for blanks. *)

From Coq Require Import Reals List Lra Lia Arith Permutation Rpower.
From RLStar.Theory Require Import Sums.
Import ListNotations.
Local Open Scope R_scope.

(** ** Arithmetic and logic *)

(** identity: two rational expressions whose cross products are equal as
    polynomials are equal wherever both are defined. *)
Lemma identity (a b c d : R) : b <> 0 -> d <> 0 -> a * d = c * b -> a / b = c / d.
Proof.
  intros Hb Hd H. apply Rmult_eq_reg_r with (b * d).
  - transitivity (a * d); [field; exact Hb|]. rewrite H. field. exact Hd.
  - now apply Rmult_integral_contrapositive_currified.
Qed.

(** inequality: a relation between rational expressions with positive
    denominators is the relation between the cross products. *)
Lemma inequality (a b c d : R) :
  0 < b -> 0 < d ->
  (a * d <= c * b <-> a / b <= c / d) /\ (a * d < c * b <-> a / b < c / d).
Proof.
  intros Hb Hd. assert (P : 0 < b * d) by now apply Rmult_lt_0_compat.
  assert (E1 : a * d = a / b * (b * d)) by (field; lra).
  assert (E2 : c * b = c / d * (b * d)) by (field; lra).
  rewrite E1, E2. split; split; intros H.
  - now apply Rmult_le_reg_r in H.
  - apply Rmult_le_compat_r; lra.
  - now apply Rmult_lt_reg_r in H.
  - now apply Rmult_lt_compat_r.
Qed.

(** witness: one point refutes a claim about all points; and a hypothesis is
    needed if the claim fails at a point that meets the other hypotheses. *)
Lemma witness (Point : Type) (claim : Point -> Prop) (p : Point) :
  ~ claim p -> ~ (forall x, claim x).
Proof. intros H A. apply H, A. Qed.

(** case split: a claim that holds in each of finitely many cases that cover everything holds. *)
Lemma case_split (cases : list Prop) (claim : Prop) :
  (exists c, In c cases /\ c) -> Forall (fun c : Prop => c -> claim) cases -> claim.
Proof.
  intros [c [Hin Hc]] H. rewrite Forall_forall in H. now apply (H c).
Qed.

(** The cases on zero edges cover everything, because a product is 0 iff a factor is. *)
Lemma product_zero_iff (l : list R) : prod l = 0 <-> In 0 l.
Proof.
  split; [|apply prod_zero]. induction l as [|x l IH]; simpl; intros H; [lra|].
  apply Rmult_integral in H. destruct H as [->|H]; [now left|]. right. auto.
Qed.

Lemma cases_on_zeros (l : list R) :
  ~ In 0 l \/
  (exists n, (n < length l)%nat /\ nth n l 1 = 0 /\ ~ In 0 (others n l)) \/
  (forall n, prod (others n l) = 0).
Proof.
  induction l as [|x l IH]; [left; tauto|].
  destruct (Req_EM_T x 0) as [->|Hx].
  - destruct IH as [H|[[n [Hn [E H]]]|H]].
    + right; left. exists O. simpl. repeat split; [lia|exact H].
    + right; right. intros [|k]; simpl; [|ring].
      apply prod_zero. rewrite <- E. now apply nth_In.
    + right; right. intros [|k]; simpl; [|ring].
      specialize (H (length l)). rewrite others_split, firstn_all, skipn_all2 in H by lia.
      now rewrite app_nil_r in H.
  - destruct IH as [H|[[n [Hn [E H]]]|H]].
    + left. intros [A|A]; congruence.
    + right; left. exists (S n). simpl. repeat split; [lia|exact E|].
      intros [A|A]; congruence.
    + right; right. intros [|k]; simpl; [|rewrite H; ring].
      specialize (H (length l)). rewrite others_split, firstn_all, skipn_all2 in H by lia.
      now rewrite app_nil_r in H.
Qed.

(** induction on steps: an invariant of the running products and sums that holds
    for the shortest lists and survives one more step holds for every number of steps. *)
Lemma induction_on_steps (Step : Type) (admissible : Step -> Prop) (invariant : list Step -> Prop) (k : nat) :
  (forall l, length l = k -> Forall admissible l -> invariant l) ->
  (forall x l, admissible x -> (k <= length l)%nat -> Forall admissible l -> invariant l -> invariant (x :: l)) ->
  forall l, (k <= length l)%nat -> Forall admissible l -> invariant l.
Proof.
  intros H0 HS l. induction l as [|x l IH]; intros Hk Hl.
  - apply H0; [simpl in *; lia|exact Hl].
  - destruct (Nat.eq_dec k (length (x :: l))) as [E|Hne]; [now apply H0|].
    simpl in *. inversion Hl; subst. apply HS; auto; try lia. apply IH; [lia|assumption].
Qed.

(** ... and products and sums do not depend on the order. *)
Lemma product_any_order l k : Permutation l k -> prod l = prod k.
Proof. induction 1; simpl; try congruence; ring. Qed.

Lemma total_any_order l k : Permutation l k -> total l = total k.
Proof. induction 1; simpl; try congruence; ring. Qed.

(** one factor out: of a product over all steps, and of a sum. *)
Lemma one_factor_out (n : nat) (l : list R) :
  (n < length l)%nat ->
  prod l = nth n l 0 * prod (others n l) /\ total l = nth n l 0 + total (others n l).
Proof.
  intros H. split; symmetry; [now apply prod_others|now apply total_others].
Qed.

(** ** Rounds and limits *)

Section Rounds.
Variable State : Type.
Variable round : State -> State.

(** The state after t rounds. *)
Fixpoint after (t : nat) (s : State) : State :=
  match t with
  | O => s
  | S t' => round (after t' s)
  end.

Lemma after_after t u s : after t (after u s) = after (t + u) s.
Proof. induction t; simpl; congruence. Qed.

(** induction on rounds: what holds at the start and is preserved by a round holds after every number of rounds. *)
Lemma induction_on_rounds (invariant : State -> Prop) (s : State) :
  invariant s -> (forall x, invariant x -> invariant (round x)) -> forall t, invariant (after t s).
Proof. intros H0 HS t. induction t; simpl; auto. Qed.

(** start value: a parameter may be taken to be the value of a quantity at round 0. *)
Lemma start_value (quantity : State -> R) (conclusion : State -> Prop) (s : State) :
  (forall c, quantity s = c -> conclusion s) -> conclusion s.
Proof. intros H. now apply (H (quantity s)). Qed.

(** theorem at a later round: a statement about all rounds after a state holds from every later state
    that meets its hypotheses. *)
Lemma theorem_at_a_later_round (hypotheses : State -> Prop) (statement : State -> Prop) (u : nat) (s : State) :
  (forall x, hypotheses x -> forall t, statement (after t x)) ->
  hypotheses (after u s) -> forall t, (u <= t)%nat -> statement (after t s).
Proof.
  intros H Hu t Ht. replace t with ((t - u) + u)%nat by lia. rewrite <- after_after. now apply H.
Qed.
End Rounds.

(** ... and a limit from a later round on is the limit. *)
Lemma limit_from_a_later_round (x : nat -> R) (u : nat) (a : R) :
  Un_cv (fun t => x (t + u)%nat) a -> Un_cv x a.
Proof.
  intros H e He. destruct (H e He) as [n Hn]. exists (n + u)%nat. intros t Ht.
  replace t with ((t - u) + u)%nat by lia. apply Hn. lia.
Qed.

Lemma limit_const (a : R) : Un_cv (fun _ => a) a.
Proof. intros e He. exists O. intros. rewrite R_dist_eq. exact He. Qed.

Lemma limit_ext (x y : nat -> R) (a : R) : (forall t, x t = y t) -> Un_cv x a -> Un_cv y a.
Proof.
  intros E H e He. destruct (H e He) as [n Hn]. exists n. intros t Ht. rewrite <- E. now apply Hn.
Qed.

(** squeeze: if |a - b(t)| is at most a finite sum of null sequences, then b(t) tends to a. *)
Lemma limit_total (xs : list (nat -> R)) :
  Forall (fun x => Un_cv x 0) xs -> Un_cv (fun t => total (map (fun x => x t) xs)) 0.
Proof.
  induction 1 as [|x xs Hx _ IH]; simpl; [apply limit_const|].
  replace 0 with (0 + 0) by ring. now apply CV_plus.
Qed.

Lemma squeeze (xs : list (nat -> R)) (a : R) (b : nat -> R) :
  Forall (fun x => Un_cv x 0) xs ->
  (forall t, Rabs (a - b t) <= total (map (fun x => x t) xs)) -> Un_cv b a.
Proof.
  intros H Hb e He. destruct (limit_total xs H e He) as [n Hn]. exists n. intros t Ht.
  specialize (Hn t Ht). unfold R_dist in *. rewrite Rabs_minus_sym.
  apply Rle_lt_trans with (1 := Hb t). apply Rle_lt_trans with (2 := Hn).
  rewrite Rminus_0_r. apply Rle_abs.
Qed.

Lemma squeeze_one (x : nat -> R) (a : R) (b : nat -> R) :
  Un_cv x 0 -> (forall t, Rabs (a - b t) <= x t) -> Un_cv b a.
Proof.
  intros H Hb. apply (squeeze [x]); [auto|]. intros t. simpl. specialize (Hb t). lra.
Qed.

(** geometric bound: if 0 <= x(t+1) <= q x(t) with a fixed 0 <= q < 1, then x(t) <= q^t x(0) and x(t) tends to 0. *)
Lemma geometric_bound (x : nat -> R) (q : R) :
  0 <= q < 1 -> (forall t, 0 <= x (S t) <= q * x t) ->
  (forall t, x t <= q ^ t * x O) /\ Un_cv x 0.
Proof.
  intros Hq H.
  assert (B : forall t, x t <= q ^ t * x O).
  { induction t as [|t IH]; simpl; [lra|]. destruct (H t) as [_ Ht].
    apply Rle_trans with (1 := Ht). rewrite Rmult_assoc. apply Rmult_le_compat_l; lra. }
  split; [exact B|].
  intros e He.
  assert (P : 0 < e / (Rabs (x O) + 1)).
  { apply Rdiv_lt_0_compat; [exact He|]. assert (A := Rabs_pos (x O)). lra. }
  destruct (pow_lt_1_zero q) with (2 := P) as [n Hn]; [rewrite Rabs_right; lra|].
  exists (S n). intros t Ht. unfold R_dist. rewrite Rminus_0_r.
  assert (0 <= x t) by (destruct t; [lia|]; apply H).
  rewrite Rabs_right by lra.
  assert (Hp : q ^ t < e / (Rabs (x O) + 1)).
  { specialize (Hn t ltac:(lia)). assert (0 <= q ^ t) by (apply pow_le; lra).
    rewrite Rabs_right in Hn by lra. exact Hn. }
  assert (A0 := Rabs_pos (x O)). assert (A1 := Rle_abs (x O)).
  assert (0 <= q ^ t) by (apply pow_le; lra).
  apply Rle_lt_trans with (q ^ t * (Rabs (x O) + 1)).
  - apply Rle_trans with (1 := B t). apply Rmult_le_compat_l; lra.
  - replace e with (e / (Rabs (x O) + 1) * (Rabs (x O) + 1)) by (field; lra).
    apply Rmult_lt_compat_r; lra.
Qed.

(** descent: if v >= 0 never rises, u >= 0, and for every e > 0 u falls by a fixed w > 0 in every
    round in which v >= e, then v tends to 0. *)
Lemma descent (v u : nat -> R) :
  (forall t, 0 <= v (S t) <= v t) -> (forall t, 0 <= u t) ->
  (forall e, 0 < e -> exists w, forall t, e <= v t -> 0 < w /\ u (S t) <= u t - w) ->
  Un_cv v 0.
Proof.
  intros Hv Hu Hf e He. destruct (Hf e He) as [w Hw].
  assert (D : forall t s, (t <= s)%nat -> v s <= v t).
  { intros t s Hts. induction Hts as [|s _ IH]; [lra|]. destruct (Hv s). lra. }
  assert (Small : exists n, v n < e).
  { destruct (Rlt_or_le (v O) e) as [A|A]; [now exists O|].
    destruct (Hw O A) as [Pw _].
    destruct (archimed (u O / w)) as [Hn _].
    set (n := Z.to_nat (up (u O / w))).
    exists n. destruct (Rlt_or_le (v n) e) as [B|B]; [exact B|exfalso].
    assert (F : forall t, (t <= n)%nat -> u t <= u O - w * INR t).
    { induction t as [|t IH]; intros Ht; [simpl; lra|].
      assert (e <= v t) by (apply Rle_trans with (1 := B); apply D; lia).
      destruct (Hw t H) as [_ Hs]. rewrite S_INR. specialize (IH ltac:(lia)). lra. }
    specialize (F n (le_n n)). specialize (Hu n) as Hn0.
    assert (P : 0 <= u O / w).
    { apply Rmult_le_pos; [apply Hu|]. left. now apply Rinv_0_lt_compat. }
    assert (Z : (0 <= up (u O / w))%Z) by (apply le_IZR; simpl; lra).
    assert (E : INR n = IZR (up (u O / w))) by (unfold n; rewrite INR_IZR_INZ, Z2Nat.id by exact Z; reflexivity).
    rewrite E in F.
    assert (C : u O / w * w < IZR (up (u O / w)) * w) by (apply Rmult_lt_compat_r; lra).
    replace (u O / w * w) with (u O) in C by (field; lra). lra. }
  destruct Small as [n Hn]. exists (S n). intros t Ht. unfold R_dist. rewrite Rminus_0_r.
  destruct t as [|t]; [lia|]. destruct (Hv t) as [P _]. rewrite Rabs_right by lra.
  apply Rle_lt_trans with (2 := Hn). apply D. lia.
Qed.

(** telescoping: a change of at least (at most) -c in each of T rounds adds up. *)
Lemma telescoping (u : nat -> R) (c : R) (T : nat) :
  ((forall t, (t < T)%nat -> u (S t) >= u t - c) -> u T >= u O - c * INR T) /\
  ((forall t, (t < T)%nat -> u (S t) <= u t - c) -> u T <= u O - c * INR T).
Proof.
  induction T as [|T [IH1 IH2]].
  - simpl. split; intros; lra.
  - rewrite S_INR. split; intros H.
    + assert (H1 := H T ltac:(lia)).
      assert (u T >= u O - c * INR T) by (apply IH1; intros; apply H; lia). lra.
    + assert (H1 := H T ltac:(lia)).
      assert (u T <= u O - c * INR T) by (apply IH2; intros; apply H; lia). lra.
Qed.

(** repeated squaring: if g(t+1) = g(t)^2 for t >= 1, then g(t) = g(1)^(2^(t-1)). *)
Lemma repeated_squaring (g : nat -> R) :
  (forall t, (1 <= t)%nat -> g (S t) = (g t) ^ 2) ->
  forall t, (1 <= t)%nat -> g t = (g 1%nat) ^ (2 ^ (t - 1)).
Proof.
  intros H t Ht. induction t as [|t IH]; [lia|].
  destruct t as [|t]; [simpl; ring|].
  rewrite H, IH by lia. rewrite <- pow_mult. f_equal.
  replace (S (S t) - 1)%nat with (S (S t - 1)) by lia. simpl Nat.pow. lia.
Qed.

(** logarithm: for x, y > 1, x^k >= y iff k >= log y/log x. *)
Lemma ln_pow (x : R) (k : nat) : 0 < x -> ln (x ^ k) = INR k * ln x.
Proof.
  intros Hx. induction k as [|k IH].
  - simpl. rewrite ln_1. ring.
  - rewrite S_INR. simpl pow. rewrite ln_mult, IH; [ring|exact Hx|now apply pow_lt].
Qed.

Lemma ln_positive (x : R) : 1 < x -> 0 < ln x.
Proof. intros H. rewrite <- ln_1. apply ln_increasing; lra. Qed.

Lemma ln_le_iff (x y : R) : 0 < x -> 0 < y -> (x <= y <-> ln x <= ln y).
Proof.
  intros Hx Hy. split; intros H.
  - destruct H as [H| ->]; [left; now apply ln_increasing|right; reflexivity].
  - destruct (Rle_or_lt x y) as [A|A]; [exact A|].
    assert (ln y < ln x) by now apply ln_increasing. lra.
Qed.

Lemma logarithm (x y : R) (k : nat) :
  1 < x -> 1 < y -> (x ^ k >= y <-> INR k >= ln y / ln x).
Proof.
  intros Hx Hy. assert (L := ln_positive x Hx).
  assert (E : ln y = ln y / ln x * ln x) by (field; lra).
  assert (P : 0 < x ^ k) by (apply pow_lt; lra).
  split; intros H.
  - apply Rge_le, ln_le_iff in H; [|lra|exact P]. rewrite ln_pow in H by lra.
    rewrite E in H. apply Rmult_le_reg_r in H; [lra|exact L].
  - apply Rle_ge, ln_le_iff; [lra|exact P|]. rewrite ln_pow by lra. rewrite E.
    apply Rmult_le_compat_r; lra.
Qed.
