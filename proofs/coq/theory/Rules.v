(** * The rules of the theorem layer

    Each rule that the trust ledger prints (docs/ledger.md) is a lemma here,
    under the same name, with underscores for blanks. *)

From Coq Require Import Reals List Lra Lia Arith Permutation Rpower Ranalysis5 R_sqrt Sqrt_reg.
From RLStar.Theory Require Import Sums Kernels.
From RLStar.Theory Require Chains GrowthTransform.
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

(** ** Products of kernels on any number of states *)

Section Columns.
Variable M : nat.

(** The sum over the states other than i. *)
Definition sum_but (i : nat) (f : nat -> R) : R := sum_to M (fun j => if Nat.eqb j i then 0 else f j).

Lemma sum_but_split i f : (i < M)%nat -> sum_to M f = f i + sum_but i f.
Proof.
  intros Hi. unfold sum_but.
  assert (E := sum_kd M i f Hi). transitivity (sum_to M (fun j => kd j i * f j) + sum_to M (fun j => if Nat.eqb j i then 0 else f j)); [|now rewrite E]. rewrite <- sum_plus. apply sum_ext. intros j _.
  destruct (Nat.eqb_spec j i) as [->|H]; [rewrite kd_same|rewrite kd_diff by exact H]; ring.
Qed.

Lemma sum_but_nonneg i f : (forall j, (j < M)%nat -> j <> i -> 0 <= f j) -> 0 <= sum_but i f.
Proof.
  intros H. apply sum_nonneg. intros j Hj. destruct (Nat.eqb_spec j i); [lra|auto].
Qed.

Lemma sum_but_scal i c f : sum_but i (fun j => c * f j) = c * sum_but i f.
Proof.
  unfold sum_but. rewrite <- sum_scal. apply sum_ext. intros j _. destruct (Nat.eqb j i); ring.
Qed.

Lemma sum_but_ext i f g :
  (forall j, (j < M)%nat -> j <> i -> f j = g j) -> sum_but i f = sum_but i g.
Proof.
  intros H. apply sum_ext. intros j Hj. destruct (Nat.eqb_spec j i); auto.
Qed.

Definition convex (P : R -> Prop) : Prop :=
  forall x y t, 0 <= t <= 1 -> P x -> P y -> P (t * x + (1 - t) * y).

(** A convex property of some numbers holds for their means. *)
Lemma convex_mean (P : R -> Prop) n (w y : nat -> R) :
  convex P -> (forall j, (j < n)%nat -> 0 <= w j) -> (forall j, (j < n)%nat -> 0 < w j -> P (y j)) ->
  0 < sum_to n w -> P (sum_to n (fun j => w j * y j) / sum_to n w).
Proof.
  intros C. induction n as [|n IH]; intros Hw Hy Hs; simpl in *; [lra|].
  assert (Hn : 0 <= sum_to n w) by (apply sum_nonneg; auto).
  assert (Wn := Hw n (Nat.lt_succ_diag_r n)).
  destruct Hn as [Hn|Hn].
  - destruct Wn as [Wn|Wn].
    + assert (E : (sum_to n (fun j => w j * y j) + w n * y n) / (sum_to n w + w n)
        = sum_to n w / (sum_to n w + w n) * (sum_to n (fun j => w j * y j) / sum_to n w)
          + (1 - sum_to n w / (sum_to n w + w n)) * y n) by (field; lra).
      rewrite E. apply C.
      * split; [left; apply Rdiv_lt_0_compat; lra|].
        apply Rmult_le_reg_r with (sum_to n w + w n); [lra|].
        unfold Rdiv. rewrite Rmult_assoc, Rinv_l; lra.
      * apply IH; auto.
      * apply Hy; auto.
    + rewrite <- Wn, Rmult_0_l, !Rplus_0_r. apply IH; auto.
  - assert (Z : sum_to n (fun j => w j * y j) = 0).
    { clear - Hw Hn. assert (H : forall k, (k <= n)%nat -> sum_to k (fun j => w j * y j) = 0).
      { induction k as [|k IH]; intros Hk; simpl; [reflexivity|].
        rewrite IH by lia.
        assert (w k <= sum_to n w) by (apply sum_term_le; auto; lia).
        assert (0 <= w k) by (apply Hw; lia). replace (w k) with 0 by lra. ring. }
      apply H. lia. }
    rewrite Z, <- Hn, !Rplus_0_l. replace (w n * y n / w n) with (y n) by (field; lra). apply Hy; [lia|lra].
Qed.

Lemma convex_mean_but (P : R -> Prop) i (w y : nat -> R) :
  convex P -> (forall j, (j < M)%nat -> j <> i -> 0 <= w j) -> (forall j, (j < M)%nat -> j <> i -> P (y j)) ->
  0 < sum_but i w -> P (sum_but i (fun j => w j * y j) / sum_but i w).
Proof.
  intros C Hw Hy Hs. unfold sum_but in *.
  assert (G := convex_mean P M (fun j => if Nat.eqb j i then 0 else w j) y C).
  cbv beta in G.
  rewrite (sum_ext M (fun j => if Nat.eqb j i then 0 else w j * y j)
             (fun j => (if Nat.eqb j i then 0 else w j) * y j)).
  - apply G; auto; intros j Hj; destruct (Nat.eqb_spec j i) as [E|E]; try lra; auto.
  - intros j _. destruct (Nat.eqb j i); ring.
Qed.

(** column induction: let every step have a stochastic kernel.  An invariant of a list of steps, of the
    diagonal entry (i, i) of the product of their kernels and of an entry (j, i) beside it, convex in the latter,
    that holds for one step and survives one more step in front, where the other entries are met through means,
    holds for every list and every mean of those entries. *)
Lemma column_induction (Step : Type) (kernel_of : Step -> kernel) (admissible : Step -> Prop)
    (invariant : list Step -> R -> R -> Prop) (i : nat) :
  (i < M)%nat ->
  (forall x, admissible x -> stochastic M (kernel_of x)) ->
  (forall l c, convex (invariant l c)) ->
  (forall x j, admissible x -> (j < M)%nat -> j <> i -> invariant [x] (kernel_of x i i) (kernel_of x j i)) ->
  (forall x l c m m' j, admissible x -> Forall admissible l -> l <> [] -> (j < M)%nat -> j <> i ->
     invariant l c m -> invariant l c m' ->
     invariant (x :: l) (kernel_of x i i * c + (1 - kernel_of x i i) * m)
                        (kernel_of x j i * c + (1 - kernel_of x j i) * m')) ->
  forall l, l <> [] -> Forall admissible l ->
  (forall j, (j < M)%nat -> j <> i ->
     invariant l (compose_all M (map kernel_of l) i i) (compose_all M (map kernel_of l) j i)) /\
  (forall w, (forall j, (j < M)%nat -> j <> i -> 0 <= w j) -> 0 < sum_but i w ->
     invariant l (compose_all M (map kernel_of l) i i)
       (sum_but i (fun j => w j * compose_all M (map kernel_of l) j i) / sum_but i w)).
Proof.
  intros Hi Hst Hc Hb Hs. 
  assert (Main : forall l, l <> [] -> Forall admissible l ->
    forall j, (j < M)%nat -> j <> i ->
     invariant l (compose_all M (map kernel_of l) i i) (compose_all M (map kernel_of l) j i)).
  { induction l as [|x l IH]; intros Hne Hl j Hj Hji; [congruence|].
    inversion Hl as [|? ? Hx Hl']; subst.
    destruct l as [|x' l].
    - simpl. assert (E : forall k, (k < M)%nat -> compose M (kernel_of x) kd k i = kernel_of x k i).
      { intros k Hk. unfold compose. rewrite (sum_ext M _ (fun h => kd h i * kernel_of x k h)) by (intros; ring).
        now rewrite (sum_kd M i (fun h => kernel_of x k h)). }
      rewrite !E by assumption. now apply Hb.
    - set (l0 := x' :: l) in *. assert (Hne0 : l0 <> []) by (unfold l0; congruence).
      specialize (IH Hne0 Hl'). set (C := compose_all M (map kernel_of l0)) in *.
      assert (Mean : forall k, (k < M)%nat -> exists m, invariant l0 (C i i) m /\
                compose M (kernel_of x) C k i = kernel_of x k i * C i i + (1 - kernel_of x k i) * m).
      { intros k Hk. destruct (Hst x Hx k Hk) as [Hpos Hsum].
        assert (Hrow : sum_but i (kernel_of x k) = 1 - kernel_of x k i).
        { rewrite (sum_but_split i (kernel_of x k) Hi) in Hsum. lra. }
        assert (Hval : compose M (kernel_of x) C k i
                  = kernel_of x k i * C i i + sum_but i (fun h => kernel_of x k h * C h i)).
        { unfold compose. now rewrite (sum_but_split i (fun h => kernel_of x k h * C h i) Hi). }
        assert (Hge : 0 <= sum_but i (kernel_of x k)) by (apply sum_but_nonneg; auto).
        destruct Hge as [Hgt|Hz].
        - exists (sum_but i (fun h => kernel_of x k h * C h i) / sum_but i (kernel_of x k)). split.
          + apply convex_mean_but; auto.
          + rewrite Hval, <- Hrow. field. lra.
        - exists (C j i). split; [now apply IH|]. rewrite Hval, <- Hrow, <- Hz.
          assert (Z : sum_but i (fun h => kernel_of x k h * C h i) = 0); [|rewrite Z; ring].
          rewrite (sum_but_ext i _ (fun h => 0 * C h i)).
          + rewrite sum_but_scal. ring.
          + intros h Hh Hhi. f_equal.
            assert (T : kernel_of x k h <= sum_but i (kernel_of x k)).
            { unfold sum_but.
              assert (G := sum_term_le M (fun g => if Nat.eqb g i then 0 else kernel_of x k g) h).
              cbv beta in G. rewrite (proj2 (Nat.eqb_neq h i) Hhi) in G. apply G; [|exact Hh].
              intros g Hg. destruct (Nat.eqb g i); [lra|auto]. }
            assert (0 <= kernel_of x k h) by auto. lra. }
      destruct (Mean i Hi) as [m [Hm Em]]. destruct (Mean j Hj) as [m' [Hm' Em']].
      change (compose_all M (map kernel_of (x :: l0))) with (compose M (kernel_of x) C).
      rewrite Em, Em'. apply Hs; auto. }
  intros l Hne Hl. split; [now apply Main|].
  intros w Hw Hpos. apply convex_mean_but; auto.
Qed.
End Columns.

(** growth transform: the weight of kept chains is a sum over chains of a nonnegative weight times the entries of their
    steps; if every new row is a mixture of the old one with the weights of its transitions, normalised, it does not fall. *)
Lemma growth_transform (M : nat) (g : nat -> list nat -> R) (Ks : list kernel) (t : R) :
  Forall (GrowthTransform.substochastic M) Ks -> 0 <= t <= 1 ->
  (forall s w, (s < M)%nat -> In w (Chains.words M (length Ks)) -> 0 <= g s w) ->
  GrowthTransform.value M g Ks <= GrowthTransform.value M g (GrowthTransform.growth_round M g t Ks).
Proof. intros H Ht Hg. now apply GrowthTransform.growth_transform. Qed.

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

(** moving bound: P t z says that every edge is at least (at most) z at round t. If at every level
    z between low and high one round raises (lowers) the bound z by c, then T rounds raise it by
    c*T, until it is at high (low). *)
Lemma moving_bound (P : nat -> R -> Prop) (low high c : R) (T : nat) :
  low <= high -> 0 <= c ->
  ((forall t y z, y <= z -> P t z -> P t y) ->
   (forall t z, (t < T)%nat -> low <= z <= high -> P t z -> P (S t) (z + c)) ->
   P O low -> P T (Rmin high (low + c * INR T))) /\
  ((forall t y z, z <= y -> P t z -> P t y) ->
   (forall t z, (t < T)%nat -> low <= z <= high -> P t z -> P (S t) (z - c)) ->
   P O high -> P T (Rmax low (high - c * INR T))).
Proof.
  intros Hlh Hc. assert (Hn : forall n, 0 <= c * INR n) by (intros n; apply Rmult_le_pos; [exact Hc|apply pos_INR]).
  induction T as [|T [IH1 IH2]].
  - simpl. rewrite Rmult_0_r. split; intros Hm _ H; apply (Hm O _ _) with (2 := H).
    + rewrite Rplus_0_r. apply Rmin_r.
    + rewrite Rminus_0_r. apply Rmax_r.
  - assert (H0 := Hn T). rewrite S_INR. split; intros Hm Hs H.
    + assert (HT := IH1 Hm ltac:(intros; apply Hs; auto) H).
      apply (Hm (S T) _ (Rmin high (low + c * INR T) + c)).
      * unfold Rmin. destruct (Rle_dec high (low + c * INR T)), (Rle_dec high (low + c * (INR T + 1))); lra.
      * apply Hs; [lia| |exact HT]. unfold Rmin. destruct (Rle_dec high (low + c * INR T)); lra.
    + assert (HT := IH2 Hm ltac:(intros; apply Hs; auto) H).
      apply (Hm (S T) _ (Rmax low (high - c * INR T) - c)).
      * unfold Rmax. destruct (Rle_dec low (high - c * INR T)), (Rle_dec low (high - c * (INR T + 1))); lra.
      * apply Hs; [lia| |exact HT]. unfold Rmax. destruct (Rle_dec low (high - c * INR T)); lra.
Qed.

(** ** Probability *)

(** The probability of an event: the weight of the outcomes in which it happens. *)
Definition event_weight (Outcome : Type) (weighted : list (Outcome * R)) (event : Outcome -> bool) : R :=
  total (map (fun o => if event (fst o) then snd o else 0) weighted).

Lemma weight_of_union (Outcome : Type) (weighted : list (Outcome * R)) (events : list (Outcome -> bool)) :
  Forall (fun o => 0 <= snd o) weighted ->
  event_weight Outcome weighted (fun o => existsb (fun e => e o) events)
    <= total (map (event_weight Outcome weighted) events).
Proof.
  intros Hw. induction events as [|e events IH]; simpl.
  - unfold event_weight. clear Hw. induction weighted as [|o w IH]; simpl; lra.
  - apply Rle_trans with (event_weight Outcome weighted e
      + event_weight Outcome weighted (fun o => existsb (fun e => e o) events)); [|lra].
    clear IH. unfold event_weight. induction weighted as [|o w IH]; simpl; [lra|].
    inversion Hw as [|? ? Ho Hw']; subst. specialize (IH Hw').
    destruct (e (fst o)), (existsb (fun e => e (fst o)) events); simpl; lra.
Qed.

(** union bound: K events of probability at most 2 exp(-e) each, e >= log(2K/zeta). *)
Lemma union_bound (Outcome : Type) (weighted : list (Outcome * R)) (events : list (Outcome -> bool)) (e zeta : R) :
  Forall (fun o => 0 <= snd o) weighted ->
  total (map snd weighted) = 1 ->
  events <> nil ->
  0 < zeta ->
  Forall (fun event => event_weight Outcome weighted event <= 2 * exp (- e)) events ->
  e >= ln (2 * INR (length events) / zeta) ->
  event_weight Outcome weighted (fun o => negb (existsb (fun event => event o) events)) >= 1 - zeta.
Proof.
  intros Hw H1 Hn Hz He Hl.
  assert (HK : 0 < INR (length events)).
  { destruct events; [congruence|]. apply lt_0_INR. simpl. lia. }
  assert (Hsum : total (map (event_weight Outcome weighted) events) <= INR (length events) * (2 * exp (- e))).
  { clear - He. induction events as [|a l IH]; [simpl; lra|].
    inversion He as [|? ? Ha Hr]; subst. specialize (IH Hr).
    change (length (a :: l)) with (S (length l)). rewrite S_INR. simpl. lra. }
  assert (Hexp : exp (- e) <= zeta / (2 * INR (length events))).
  { rewrite exp_Ropp.
    assert (Hq : 0 < 2 * INR (length events) / zeta) by (apply Rdiv_lt_0_compat; lra).
    replace (zeta / (2 * INR (length events))) with (/ (2 * INR (length events) / zeta)) by (field; lra).
    apply Rinv_le_contravar; [exact Hq|]. rewrite <- (exp_ln _ Hq).
    apply Rge_le in Hl. destruct Hl as [Hl|Hl]; [left; now apply exp_increasing|right; now rewrite Hl]. }
  assert (Hbad : INR (length events) * (2 * exp (- e)) <= zeta).
  { apply Rle_trans with (INR (length events) * (2 * (zeta / (2 * INR (length events))))).
    - apply Rmult_le_compat_l; lra.
    - right. field. lra. }
  assert (Hsplit : event_weight Outcome weighted (fun o => negb (existsb (fun event => event o) events))
    = total (map snd weighted) - event_weight Outcome weighted (fun o => existsb (fun event => event o) events)).
  { clear. unfold event_weight. induction weighted as [|o w IH]; simpl; [lra|].
    rewrite IH. destruct (existsb (fun event => event (fst o)) events); simpl; lra. }
  assert (Hu := weight_of_union Outcome weighted events Hw). rewrite Hsplit, H1. lra.
Qed.

(** ** Flows *)

(** conserved quantity: along a flow a sum of constants times logarithms changes by the sum of
    constant * slope/argument, times the velocity; if that is the same for two steps, the
    difference between the two sums does not change.  A term: constant, argument, its slope. *)
Definition log_sum (terms : list (R * (R -> R) * (R -> R))) (x : R) : R :=
  total (map (fun p => fst (fst p) * ln (snd (fst p) x)) terms).

Definition log_slope (terms : list (R * (R -> R) * (R -> R))) (x : R) : R :=
  total (map (fun p => fst (fst p) * (snd p x / snd (fst p) x)) terms).

Lemma log_sum_along terms (x : R -> R) (t v : R) :
  derivable_pt_lim x t v ->
  Forall (fun p => 0 < snd (fst p) (x t) /\ derivable_pt_lim (snd (fst p)) (x t) (snd p (x t))) terms ->
  derivable_pt_lim (fun s => log_sum terms (x s)) t (log_slope terms (x t) * v).
Proof.
  intros Hx H. unfold log_sum, log_slope. induction terms as [|p terms IH]; simpl.
  - rewrite Rmult_0_l. apply (derivable_pt_lim_const 0).
  - inversion H as [|? ? [Hp Hd] H']; subst. rewrite Rmult_plus_distr_r.
    apply (derivable_pt_lim_plus (fun s => fst (fst p) * ln (snd (fst p) (x s))) _ t); [|now apply IH].
    replace (fst (fst p) * (snd p (x t) / snd (fst p) (x t)) * v)
      with (fst (fst p) * (/ snd (fst p) (x t) * (snd p (x t) * v))) by (unfold Rdiv; ring).
    apply (derivable_pt_lim_scal (fun s => ln (snd (fst p) (x s))) (fst (fst p)) t).
    apply (derivable_pt_lim_comp (fun s => snd (fst p) (x s)) ln t).
    + now apply (derivable_pt_lim_comp x (snd (fst p)) t).
    + now apply derivable_pt_lim_ln.
Qed.

Lemma constant_of_no_rate (u rate : R -> R) (a b : R) :
  a <= b ->
  (forall t, a <= t <= b -> derivable_pt_lim u t (rate t)) ->
  (forall t, a <= t <= b -> rate t = 0) ->
  u b = u a.
Proof.
  intros [Hab|E] Hd H0; [|now rewrite E].
  destruct (MVT_cor2 u rate a b Hab Hd) as [c [E Hc]].
  rewrite (H0 c ltac:(lra)) in E. lra.
Qed.

Lemma conserved_quantity terms (x y v w : R -> R) (a b : R) :
  a <= b ->
  (forall t, a <= t <= b -> derivable_pt_lim x t (v t) /\ derivable_pt_lim y t (w t)) ->
  (forall t, a <= t <= b -> forall z, z = x t \/ z = y t ->
     Forall (fun p => 0 < snd (fst p) z /\ derivable_pt_lim (snd (fst p)) z (snd p z)) terms) ->
  (forall t, a <= t <= b -> log_slope terms (x t) * v t = log_slope terms (y t) * w t) ->
  log_sum terms (x b) - log_sum terms (y b) = log_sum terms (x a) - log_sum terms (y a).
Proof.
  intros Hab Hd Hp He.
  apply (constant_of_no_rate (fun t => log_sum terms (x t) - log_sum terms (y t))
           (fun t => log_slope terms (x t) * v t - log_slope terms (y t) * w t)); [exact Hab| |].
  - intros t Ht. destruct (Hd t Ht) as [Hx Hy].
    apply (derivable_pt_lim_minus (fun s => log_sum terms (x s)) (fun s => log_sum terms (y s)) t);
      apply log_sum_along; auto; apply (Hp t Ht); auto.
  - intros t Ht. rewrite (He t Ht). lra.
Qed.

(** logarithm of a product: for positive numbers, y relates to the product as log y to the sum of the logarithms. *)
Lemma ln_prod (l : list R) : Forall (fun f => 0 < f) l -> 0 < prod l /\ ln (prod l) = total (map ln l).
Proof.
  induction 1 as [|f l Hf _ [P E]]; simpl.
  - split; [lra|exact ln_1].
  - split; [now apply Rmult_lt_0_compat|]. rewrite ln_mult, E; auto.
Qed.

Lemma logarithm_of_a_product (y : R) (l : list R) :
  0 < y -> Forall (fun f => 0 < f) l ->
  (y = prod l <-> ln y = total (map ln l)) /\
  (y < prod l <-> ln y < total (map ln l)) /\ (y <= prod l <-> ln y <= total (map ln l)) /\
  (y > prod l <-> ln y > total (map ln l)) /\ (y >= prod l <-> ln y >= total (map ln l)).
Proof.
  intros Hy Hl. destruct (ln_prod l Hl) as [P E]. rewrite <- E.
  assert (A := ln_le_iff y (prod l) Hy P). assert (B := ln_le_iff (prod l) y P Hy).
  repeat split; intros H; try lra; try (now rewrite H).
Qed.

Lemma ln_of_exp (a : R) : ln (exp a) = a.
Proof. apply ln_exp. Qed.

(** exponential: positive, strictly increasing, 1 at 0. *)
Lemma exponential (a b : R) :
  0 < exp a /\ (exp a < exp b <-> a < b) /\ (exp a <= exp b <-> a <= b) /\ exp 0 = 1.
Proof.
  assert (S : forall x y, exp x < exp y <-> x < y).
  { intros x y. split; [apply exp_lt_inv|apply exp_increasing]. }
  assert (A := S a b). assert (B := S b a).
  repeat split; try (apply exp_pos || exact exp_0); lra.
Qed.

(** increasing function: a positive derivative makes a function increase (mean value theorem). *)
Lemma increasing_function (f f' : R -> R) (a b : R) :
  a < b -> (forall c, a <= c <= b -> derivable_pt_lim f c (f' c)) -> (forall c, a < c < b -> 0 < f' c) -> f a < f b.
Proof.
  intros H D P. destruct (MVT_cor2 f f' a b H D) as [c [E Hc]].
  assert (0 < f' c * (b - a)) by (apply Rmult_lt_0_compat; [now apply P|lra]). lra.
Qed.

(** ... and from a <= b the values are in the same order. *)
Lemma not_decreasing_function (f f' : R -> R) (a b : R) :
  a <= b -> (forall c, a <= c <= b -> derivable_pt_lim f c (f' c)) -> (forall c, a < c < b -> 0 < f' c) -> f a <= f b.
Proof.
  intros [H| ->] D P; [left; now apply (increasing_function f f')|right; reflexivity].
Qed.

(** special case: what holds for every value that meets the hypotheses holds for one that does. *)
Lemma special_case (hypotheses claim : R -> Prop) (a : R) :
  (forall x, hypotheses x -> claim x) -> hypotheses a -> claim a.
Proof. intros H Ha. now apply H. Qed.

(** The functions of one variable that the rule intermediate value takes: made of constants and the variable by sums,
    products, quotients and powers, exponentials, logarithms and roots, each defined at the point. *)
Inductive elementary_at (c : R) : (R -> R) -> Prop :=
  | elementary_constant k : elementary_at c (fun _ => k)
  | elementary_variable : elementary_at c (fun x => x)
  | elementary_sum f g : elementary_at c f -> elementary_at c g -> elementary_at c (fun x => f x + g x)
  | elementary_product f g : elementary_at c f -> elementary_at c g -> elementary_at c (fun x => f x * g x)
  | elementary_quotient f g : elementary_at c f -> elementary_at c g -> g c <> 0 -> elementary_at c (fun x => f x / g x)
  | elementary_power f n : elementary_at c f -> elementary_at c (fun x => f x ^ n)
  | elementary_exp f : elementary_at c f -> elementary_at c (fun x => exp (f x))
  | elementary_ln f : elementary_at c f -> 0 < f c -> elementary_at c (fun x => ln (f x))
  | elementary_sqrt f : elementary_at c f -> 0 < f c -> elementary_at c (fun x => sqrt (f x)).

Lemma elementary_continuous (c : R) (f : R -> R) : elementary_at c f -> continuity_pt f c.
Proof.
  induction 1 as [k| |f g _ IHf _ IHg|f g _ IHf _ IHg|f g _ IHf _ IHg Hg|f n _ IHf|f _ IHf|f _ IHf Hf|f _ IHf Hf].
  - apply continuity_pt_const. intros x y. reflexivity.
  - apply derivable_continuous_pt, derivable_pt_id.
  - now apply (continuity_pt_plus f g).
  - now apply (continuity_pt_mult f g).
  - now apply (continuity_pt_div f g).
  - apply (continuity_pt_comp f (fun y => y ^ n)); [exact IHf|]. apply derivable_continuous_pt, derivable_pt_pow.
  - apply (continuity_pt_comp f exp); [exact IHf|]. apply derivable_continuous_pt, derivable_pt_exp.
  - apply (continuity_pt_comp f ln); [exact IHf|]. apply derivable_continuous_pt.
    exists (/ f c). now apply derivable_pt_lim_ln.
  - apply (continuity_pt_comp f sqrt); [exact IHf|]. apply continuity_pt_sqrt. lra.
Qed.

(** intermediate value: an elementary function that is below v at a and above it at b takes v in between; if it increases
    on an interval with a and b in it, it takes v there once. *)
Lemma intermediate_value (f : R -> R) (a b v : R) (within : R -> Prop) :
  (forall x y z, within x -> within z -> x <= y <= z -> within y) ->
  within a -> within b -> a < b -> (forall c, within c -> elementary_at c f) -> f a < v -> v < f b ->
  (exists c, a < c < b /\ within c /\ f c = v) /\
  ((forall x y, within x -> within y -> x < y -> f x < f y) ->
   exists c, (a < c < b /\ within c /\ f c = v) /\ forall c', within c' -> f c' = v -> c' = c).
Proof.
  intros Hi Wa Wb Hab Hf Ha Hb.
  assert (E : exists c, a < c < b /\ within c /\ f c = v).
  { destruct (IVT_interv (fun x => f x - v) a b) as [c [Hc Ec]]; try lra.
    - intros c Hc. apply (continuity_pt_minus f (fun _ => v)).
      + apply elementary_continuous, Hf. now apply (Hi a c b).
      + apply continuity_pt_const. intros x y. reflexivity.
    - exists c. assert (Fc : f c = v) by lra. split; [|split; [now apply (Hi a c b)|exact Fc]].
      destruct Hc as [[Hac| ->] [Hcb| ->]]; lra. }
  split; [exact E|]. intros Hm. destruct E as [c [Hc [Wc Fc]]]. exists c. split; [auto|].
  intros c' Wc' Fc'. destruct (Rtotal_order c' c) as [H|[H|H]]; [|exact H|].
  - assert (A := Hm c' c Wc' Wc H). lra.
  - assert (A := Hm c c' Wc Wc' H). lra.
Qed.

(** logarithm bounds *)
Lemma ln_below (y : R) : 0 < y -> y <> 1 -> ln y < y - 1.
Proof.
  intros Hy N. assert (L : ln y <> 0).
  { intros E. apply N. rewrite <- (exp_ln y Hy), E. exact exp_0. }
  assert (H := exp_ineq1 (ln y) L). rewrite (exp_ln y Hy) in H. lra.
Qed.

Lemma ln_above (y : R) : 0 < y -> y <> 1 -> 1 - 1 / y < ln y.
Proof.
  intros Hy N. assert (P : 0 < / y) by now apply Rinv_0_lt_compat.
  assert (M : / y <> 1).
  { intros E. apply N. rewrite <- (Rinv_inv y), E. field. }
  assert (H := ln_below (/ y) P M). rewrite ln_Rinv in H by exact Hy. unfold Rdiv. lra.
Qed.

Lemma sinh_above (u : R) : 0 < u -> 2 * u < exp u - exp (- u).
Proof.
  intros Hu.
  set (f := fun x => exp x - exp (- x) - 2 * x). set (f' := fun x => exp x - exp (- x) * - 1 - 2 * 1).
  assert (D : forall x, derivable_pt_lim f x (f' x)).
  { intros x. unfold f, f'. apply derivable_pt_lim_minus; [apply derivable_pt_lim_minus|].
    - apply derivable_pt_lim_exp.
    - apply (derivable_pt_lim_comp (fun x => - x) exp).
      + apply (derivable_pt_lim_opp (fun x => x)). apply derivable_pt_lim_id.
      + apply derivable_pt_lim_exp.
    - apply (derivable_pt_lim_scal (fun x => x)). apply derivable_pt_lim_id. }
  assert (H : f 0 < f u).
  { apply (increasing_function f f'); auto. intros c Hc. unfold f'.
    assert (Q : exp c * exp (- c) = 1) by (rewrite <- exp_plus, Rplus_opp_r; exact exp_0).
    assert (G : 1 < exp c) by (rewrite <- exp_0; apply exp_increasing; lra).
    assert (0 < exp (- c)) by apply exp_pos.
    replace (exp c - exp (- c) * -1 - 2 * 1) with ((exp c - 1) * (exp c - 1) * exp (- c)).
    - apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat; lra|assumption].
    - replace ((exp c - 1) * (exp c - 1) * exp (- c))
        with (exp c * (exp c * exp (- c)) - 2 * (exp c * exp (- c)) + exp (- c)) by ring.
      rewrite Q. ring. }
  unfold f in H. rewrite Ropp_0, exp_0 in H. lra.
Qed.

Lemma logarithm_bounds :
  (forall y, 0 < y -> 1 - 1 / y <= ln y <= y - 1) /\
  (forall y, 0 < y -> y <> 1 -> 1 - 1 / y < ln y < y - 1) /\
  (forall s, 1 < s -> 2 * ln s < s - 1 / s) /\
  (forall s, 0 < s < 1 -> 2 * ln s > s - 1 / s).
Proof.
  assert (Up : forall s, 1 < s -> 2 * ln s < s - 1 / s).
  { intros s Hs. assert (H := sinh_above (ln s) (ln_positive s Hs)).
    rewrite exp_Ropp, exp_ln in H by lra. unfold Rdiv. lra. }
  split; [|split; [|split; [exact Up|]]].
  - intros y Hy. destruct (Req_dec y 1) as [->|N].
    + rewrite ln_1. lra.
    + assert (A := ln_above y Hy N). assert (B := ln_below y Hy N). lra.
  - intros y Hy N. split; [now apply ln_above|now apply ln_below].
  - intros s [H0 H1]. assert (I : 1 < / s) by (rewrite <- Rinv_1; apply Rinv_lt_contravar; lra).
    assert (B := Up (/ s) I). rewrite ln_Rinv in B by exact H0.
    unfold Rdiv in *. rewrite Rmult_1_l, Rinv_inv in B. lra.
Qed.

(** bound on every step: if for every B a round turns values in [0, B] at all steps into values in [0, q B], then
    values in [0, B] at round 0 are in [0, q^t B] at round t, and tend to 0. *)
Lemma bound_on_every_step (State : Type) (round : State -> State) (x : State -> nat -> R) (region : State -> Prop)
  (q : R) (s : State) :
  0 <= q < 1 ->
  (forall t, region (after State round t s)) ->
  (forall u B, region u -> (forall n, 0 <= x u n <= B) -> forall n, 0 <= x (round u) n <= q * B) ->
  forall B, (forall n, 0 <= x s n <= B) ->
  (forall t n, 0 <= x (after State round t s) n <= q ^ t * B) /\
  (forall n, Un_cv (fun t => x (after State round t s) n) 0).
Proof.
  intros Hq Hr H B HB.
  assert (A : forall t n, 0 <= x (after State round t s) n <= q ^ t * B).
  { induction t as [|t IH]; intros n; simpl.
    - assert (C := HB n). lra.
    - rewrite Rmult_assoc. apply H; [apply Hr|exact IH]. }
  split; [exact A|]. intros n.
  assert (B0 : 0 <= B) by (assert (C := HB n); lra).
  apply (squeeze_one (fun t => q ^ t * B)).
  - apply (geometric_bound (fun t => q ^ t * B) q Hq). intros t. split.
    + apply Rmult_le_pos; [apply pow_le|]; lra.
    + simpl. rewrite Rmult_assoc. lra.
  - intros t. assert (C := A t n). rewrite Rabs_left1 by lra. lra.
Qed.
