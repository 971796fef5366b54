(** * Estimates from independent samples

    Hoeffding's inequality is a hypothesis here, spelled out for what is used of it: independent samples that hit with
    one probability.  What follows from it is proved: a bound for all steps in each of T rounds, in which what is
    sampled in a round may depend on everything that was sampled before.

    | name                       | meaning                                                                      |
    |----------------------------|------------------------------------------------------------------------------|
    | [samples m], [hits], [share_of] | all outcomes of m samples (true: a hit), the number and the share of hits |
    | [weight p w]               | the probability of the outcome w, if p is that of a hit                      |
    | [tail m p d]               | the probability that the share of hits misses p by d or more                 |
    | [hoeffding]                | tail m p d <= 2 exp(-2 m d^2)                                                 |
    | [draws N m]                | m samples for each of N steps                                                |
    | [all_close]                | 1 if every step's estimate misses by at most the error, 0 otherwise          |
    | [small_errors_probability T s] | the probability that all estimates of T rounds miss by at most the error |

    | rule          | lemma                                                         | statement   |
    |---------------|---------------------------------------------------------------|-------------|
    | cited result  | [tail_bound]                                                  | TailBound   |
    | union bound   | [small_errors], from [close_steps] and [close_rounds]         | SmallErrors |
    | both          | [some_samples], [number_of_steps], [positive_argument]        | of the real numbers that a state has for numbers of samples, steps and rounds | *)

From Coq Require Import Reals List Lra Lia Bool.
From RLStar.Theory Require Import Sums.
From RLStar.Theory Require States.
Import ListNotations.
Local Open Scope R_scope.

Definition yes {P : Prop} (d : {P} + {~ P}) : R := if d then 1 else 0.

Lemma yes_range {P : Prop} (d : {P} + {~ P}) : 0 <= yes d <= 1.
Proof. unfold yes. destruct d; lra. Qed.

(** ** Samples of one step *)

Fixpoint samples (m : nat) : list (list bool) :=
  match m with
  | O => [[]]
  | S m' => map (cons true) (samples m') ++ map (cons false) (samples m')
  end.

Fixpoint weight (p : R) (w : list bool) : R :=
  match w with
  | [] => 1
  | b :: w' => (if b then p else 1 - p) * weight p w'
  end.

Definition hits (w : list bool) : nat := count_occ bool_dec w true.
Definition share_of (w : list bool) : R := INR (hits w) / INR (length w).

Definition tail (m : nat) (p d : R) : R :=
  sum_over (samples m) (fun w => weight p w * yes (Rle_dec d (Rabs (share_of w - p)))).

(** Hoeffding (1963), Theorem 2, for samples that hit with the same probability. *)
Definition hoeffding : Prop :=
  forall (m : nat) (p d : R), (1 <= m)%nat -> 0 <= p <= 1 -> 0 < d -> tail m p d <= 2 * exp (- (2 * INR m * d ^ 2)).

Lemma weights_total m p : sum_over (samples m) (weight p) = 1.
Proof.
  induction m as [|m IH]; [simpl; ring|]. simpl samples. rewrite sum_over_app, !sum_over_map.
  rewrite (sum_over_ext _ (samples m) (fun a => weight p (true :: a)) (fun a => p * weight p a)) by reflexivity.
  rewrite (sum_over_ext _ (samples m) (fun a => weight p (false :: a)) (fun a => (1 - p) * weight p a)) by reflexivity.
  rewrite !sum_over_scal, IH. ring.
Qed.

Lemma weight_nonneg p w : 0 <= p <= 1 -> 0 <= weight p w.
Proof. intros H. induction w as [|b w IH]; simpl; [lra|]. apply Rmult_le_pos; [destruct b; lra|exact IH]. Qed.

Lemma sum_over_monotone {A} (l : list A) f g : (forall a, In a l -> f a <= g a) -> sum_over l f <= sum_over l g.
Proof.
  induction l as [|a l IH]; intros H; simpl; [lra|].
  apply Rplus_le_compat; [apply H; now left|apply IH; intros; apply H; now right].
Qed.

Lemma tail_nonneg m p d : 0 <= p <= 1 -> 0 <= tail m p d.
Proof. intros H. apply sum_over_nonneg. intros w _. apply Rmult_le_pos; [now apply weight_nonneg|apply yes_range]. Qed.

(** ** Rule: cited result, for TailBound

    m samples for each step, at any state that meets the hypotheses. *)
Lemma tail_bound (state : Type) (steps : state -> nat) (H : state -> Prop) (share : state -> nat -> R)
    (deviation : state -> R) (m : nat) :
  hoeffding ->
  (forall s, H s -> forall n, (n < steps s)%nat -> share s n >= 0) ->
  (forall s, H s -> forall n, (n < steps s)%nat -> share s n <= 1) ->
  (forall s, H s -> deviation s > 0) -> (1 <= m)%nat ->
  forall s, H s -> forall n, (n < steps s)%nat ->
  tail m (share s n) (deviation s) <= 2 * exp (- (2 * INR m * deviation s ^ 2)).
Proof.
  intros Hoeffding P0 P1 D M s Hs n Hn. apply Hoeffding; [exact M| |now apply D].
  split; [now apply Rge_le, P0|now apply P1].
Qed.

(** ** All steps in one round *)

Fixpoint draws (N m : nat) : list (list (list bool)) :=
  match N with
  | O => [[]]
  | S N' => flat_map (fun w => map (cons w) (draws N' m)) (samples m)
  end.

(** p n: the probability of a hit at step n *)
Fixpoint weight_of_steps (p : nat -> R) (ws : list (list bool)) : R :=
  match ws with
  | [] => 1
  | w :: ws' => weight (p O) w * weight_of_steps (fun n => p (S n)) ws'
  end.

(** estimate x: what is estimated where the share of hits is x *)
Fixpoint all_close (estimate : R -> R) (exact : nat -> R) (error : R) (ws : list (list bool)) : R :=
  match ws with
  | [] => 1
  | w :: ws' => yes (Rle_dec (Rabs (estimate (share_of w) - exact O)) error) * all_close estimate (fun n => exact (S n)) error ws'
  end.

Lemma all_close_zero_or_one estimate exact error ws :
  all_close estimate exact error ws = 0 \/ all_close estimate exact error ws = 1.
Proof.
  revert exact. induction ws as [|w ws IH]; intros exact; simpl; [now right|].
  unfold yes. destruct (Rle_dec _ _); [|left; ring]. destruct (IH (fun n => exact (S n))) as [E|E]; rewrite E; [left|right]; ring.
Qed.

Lemma all_close_means estimate exact error ws :
  all_close estimate exact error ws = 1 ->
  forall n, (n < length ws)%nat -> Rabs (estimate (share_of (nth n ws [])) - exact n) <= error.
Proof.
  revert exact. induction ws as [|w ws IH]; intros exact E n Hn; simpl in *; [lia|].
  unfold yes in E. destruct (Rle_dec _ _) as [L|L]; [|rewrite Rmult_0_l in E; lra]. rewrite Rmult_1_l in E.
  destruct n as [|n]; [exact L|]. apply (IH (fun n => exact (S n)) E n). lia.
Qed.

Lemma all_close_range estimate exact error ws : 0 <= all_close estimate exact error ws <= 1.
Proof. destruct (all_close_zero_or_one estimate exact error ws) as [E|E]; rewrite E; lra. Qed.

Lemma all_close_ext N m estimate f g error ws :
  (forall n, (n < N)%nat -> f n = g n) -> In ws (draws N m) -> all_close estimate f error ws = all_close estimate g error ws.
Proof.
  revert f g ws. induction N as [|N IH]; intros f g ws E Hw; simpl in Hw.
  - destruct Hw as [<-|[]]. reflexivity.
  - apply in_flat_map in Hw. destruct Hw as [w [_ Hw]]. apply in_map_iff in Hw. destruct Hw as [ws' [<- Hw]].
    simpl. rewrite (E O) by lia. f_equal. apply IH; [|exact Hw]. intros n Hn. apply E. lia.
Qed.

Lemma weight_of_steps_nonneg N m p ws :
  (forall n, (n < N)%nat -> 0 <= p n <= 1) -> In ws (draws N m) -> 0 <= weight_of_steps p ws.
Proof.
  revert p ws. induction N as [|N IH]; intros p ws H Hw; simpl in Hw.
  - destruct Hw as [<-|[]]. simpl. lra.
  - apply in_flat_map in Hw. destruct Hw as [w [_ Hw]]. apply in_map_iff in Hw. destruct Hw as [ws' [<- Hw]].
    simpl. apply Rmult_le_pos; [apply weight_nonneg, H; lia|]. apply IH; [|exact Hw]. intros n Hn. apply H. lia.
Qed.

Lemma over_draws N m (f : list (list bool) -> R) :
  sum_over (draws (S N) m) f = sum_over (samples m) (fun w => sum_over (draws N m) (fun ws => f (w :: ws))).
Proof.
  simpl draws. rewrite sum_over_flat_map. apply sum_over_ext. intros w _. apply sum_over_map.
Qed.

Lemma weights_of_steps_total N m p : sum_over (draws N m) (weight_of_steps p) = 1.
Proof.
  revert p. induction N as [|N IH]; intros p; [simpl; ring|]. rewrite over_draws.
  rewrite (sum_over_ext _ (samples m) _ (weight (p O))); [apply weights_total|].
  intros w _. simpl. rewrite sum_over_scal, IH. ring.
Qed.

(** The share of one step is close unless it misses by the deviation or more. *)
Lemma close_step m p d slope offset error :
  0 <= p <= 1 -> slope > 0 -> slope * d <= error ->
  sum_over (samples m) (fun w => weight p w * yes (Rle_dec (Rabs (slope * share_of w + offset - (slope * p + offset))) error))
    >= 1 - tail m p d.
Proof.
  intros Hp Sl Hd.
  assert (E : sum_over (samples m) (weight p) - tail m p d
              = sum_over (samples m) (fun w => weight p w * (1 - yes (Rle_dec d (Rabs (share_of w - p)))))).
  { unfold tail, Rminus at 1. replace (- sum_over (samples m) (fun w => weight p w * yes (Rle_dec d (Rabs (share_of w - p)))))
      with (sum_over (samples m) (fun w => -1 * (weight p w * yes (Rle_dec d (Rabs (share_of w - p)))))) by (rewrite sum_over_scal; ring).
    rewrite <- sum_over_plus. apply sum_over_ext. intros w _. ring. }
  rewrite weights_total in E. rewrite E. apply Rle_ge, sum_over_monotone. intros w _. apply Rmult_le_compat_l; [now apply weight_nonneg|].
  replace (slope * share_of w + offset - (slope * p + offset)) with (slope * (share_of w - p)) by ring.
  rewrite Rabs_mult, (Rabs_right slope) by lra.
  unfold yes. destruct (Rle_dec d (Rabs (share_of w - p))) as [A|A], (Rle_dec _ error) as [B|B]; try lra.
  exfalso. apply B. apply Rle_trans with (2 := Hd). apply Rmult_le_compat_l; lra.
Qed.

Lemma close_steps N m p d slope offset error :
  (forall n, (n < N)%nat -> 0 <= p n <= 1) -> slope > 0 -> slope * d <= error ->
  sum_over (draws N m) (fun ws => weight_of_steps p ws * all_close (fun x => slope * x + offset) (fun n => slope * p n + offset) error ws)
    >= 1 - sum_to N (fun n => tail m (p n) d).
Proof.
  intros Hp Sl Hd. revert p Hp. induction N as [|N IH]; intros p Hp; [simpl; lra|].
  set (q := fun n => p (S n)).
  assert (Hq : forall n, (n < N)%nat -> 0 <= q n <= 1) by (intros n Hn; apply Hp; lia).
  set (inner := sum_over (draws N m) (fun ws => weight_of_steps q ws * all_close (fun x => slope * x + offset) (fun n => slope * q n + offset) error ws)).
  set (first := sum_over (samples m) (fun w => weight (p O) w * yes (Rle_dec (Rabs (slope * share_of w + offset - (slope * p O + offset))) error))).
  assert (E : sum_over (draws (S N) m) (fun ws => weight_of_steps p ws * all_close (fun x => slope * x + offset) (fun n => slope * p n + offset) error ws)
              = inner * first).
  { rewrite over_draws. unfold first. rewrite <- sum_over_scal. apply sum_over_ext. intros w _. unfold inner.
    rewrite Rmult_comm, <- sum_over_scal. apply sum_over_ext. intros ws _.
    change (weight_of_steps p (w :: ws)) with (weight (p O) w * weight_of_steps q ws).
    change (all_close (fun x => slope * x + offset) (fun n => slope * p n + offset) error (w :: ws))
      with (yes (Rle_dec (Rabs (slope * share_of w + offset - (slope * p O + offset))) error)
            * all_close (fun x => slope * x + offset) (fun n => slope * q n + offset) error ws). ring. }
  assert (T : sum_to (S N) (fun n => tail m (p n) d) = tail m (p O) d + sum_to N (fun n => tail m (q n) d)).
  { clear. unfold q. induction N as [|N IH]; [simpl; ring|]. cbn [sum_to] in *. rewrite IH. ring. }
  assert (I1 : inner >= 1 - sum_to N (fun n => tail m (q n) d)) by (apply IH; exact Hq).
  assert (F1 : first >= 1 - tail m (p O) d) by (apply close_step; try assumption; apply Hp; lia).
  assert (I2 : 0 <= inner <= 1).
  { split.
    - apply sum_over_nonneg. intros ws Hw. apply Rmult_le_pos; [now apply (weight_of_steps_nonneg N m)|apply all_close_range].
    - rewrite <- (weights_of_steps_total N m q). apply sum_over_monotone. intros ws Hw.
      rewrite <- Rmult_1_r. apply Rmult_le_compat_l; [now apply (weight_of_steps_nonneg N m)|apply all_close_range]. }
  assert (T0 : 0 <= tail m (p O) d) by (apply tail_nonneg, Hp; lia).
  rewrite E, T. apply Rge_trans with (inner * (1 - tail m (p O) d)); [apply Rmult_ge_compat_l; lra|].
  assert (inner * tail m (p O) d <= 1 * tail m (p O) d) by (apply Rmult_le_compat_r; lra). lra.
Qed.

(** ** All rounds

    What the samples of a round lead to is any function of the state and of all of them. *)

Section Rounds.
Variable state : Type.
Variables N m : nat.
Variable next : state -> list (list bool) -> state.
Variables share estimated : state -> nat -> R.
Variables slope offset error deviation : state -> R.

Definition close (s : state) (ws : list (list bool)) : R :=
  all_close (fun x => slope s * x + offset s) (estimated s) (error s) ws.

Fixpoint small_errors_probability (T : nat) (s : state) : R :=
  match T with
  | O => 1
  | S T' => sum_over (draws N m) (fun ws => weight_of_steps (share s) ws * (close s ws * small_errors_probability T' (next s ws)))
  end.

Variable H : state -> Prop.
Hypothesis goes_on : forall s ws, H s -> close s ws = 1 -> H (next s ws).
Hypothesis shares : forall s, H s -> forall n, (n < N)%nat -> 0 <= share s n <= 1.
Hypothesis affine : forall s, H s -> forall n, (n < N)%nat -> estimated s n = slope s * share s n + offset s.
Hypothesis slopes : forall s, H s -> slope s > 0.
Hypothesis enough : forall s, H s -> slope s * deviation s <= error s.

Lemma close_ext s ws : H s -> In ws (draws N m) ->
  close s ws = all_close (fun x => slope s * x + offset s) (fun n => slope s * share s n + offset s) (error s) ws.
Proof.
  intros Hs Hw. apply (all_close_ext N m); [now apply affine|exact Hw].
Qed.

Lemma probability_range T s : H s -> 0 <= small_errors_probability T s <= 1.
Proof.
  revert s. induction T as [|T IH]; intros s Hs; simpl; [lra|].
  assert (B : forall ws, In ws (draws N m) -> 0 <= close s ws * small_errors_probability T (next s ws) <= 1).
  { intros ws _. destruct (all_close_zero_or_one (fun x => slope s * x + offset s) (estimated s) (error s) ws) as [E|E];
      fold (close s ws) in E; rewrite E; [lra|]. rewrite Rmult_1_l. apply IH. now apply goes_on. }
  split.
  - apply sum_over_nonneg. intros ws Hw. apply Rmult_le_pos; [|now apply B].
    apply (weight_of_steps_nonneg N m); [now apply shares|exact Hw].
  - rewrite <- (weights_of_steps_total N m (share s)). apply sum_over_monotone. intros ws Hw.
    rewrite <- Rmult_1_r. apply Rmult_le_compat_l; [|now apply B].
    apply (weight_of_steps_nonneg N m); [now apply shares|exact Hw].
Qed.

Lemma close_rounds (b : R) :
  0 <= b -> (forall s, H s -> sum_to N (fun n => tail m (share s n) (deviation s)) <= b) ->
  forall T s, H s -> small_errors_probability T s >= 1 - INR T * b.
Proof.
  intros B0 B. induction T as [|T IH]; intros s Hs; [simpl; lra|].
  simpl small_errors_probability. rewrite S_INR.
  assert (One : sum_over (draws N m) (fun ws => weight_of_steps (share s) ws * close s ws) >= 1 - b).
  { rewrite (sum_over_ext _ (draws N m) _ (fun ws => weight_of_steps (share s) ws *
        all_close (fun x => slope s * x + offset s) (fun n => slope s * share s n + offset s) (error s) ws))
      by (intros ws Hw; now rewrite close_ext).
    apply Rge_trans with (1 - sum_to N (fun n => tail m (share s n) (deviation s))).
    - apply close_steps; [now apply shares|now apply slopes|now apply enough].
    - assert (X := B s Hs). lra. }
  assert (W : forall ws, In ws (draws N m) -> 0 <= weight_of_steps (share s) ws).
  { intros ws Hw. apply (weight_of_steps_nonneg N m); [now apply shares|exact Hw]. }
  assert (Split : sum_over (draws N m) (fun ws => weight_of_steps (share s) ws * (close s ws * small_errors_probability T (next s ws)))
      >= sum_over (draws N m) (fun ws => weight_of_steps (share s) ws * close s ws)
         + - (INR T * b) * sum_over (draws N m) (weight_of_steps (share s))).
  { rewrite <- sum_over_scal, <- sum_over_plus. apply Rle_ge, sum_over_monotone. intros ws Hw. specialize (W ws Hw).
    assert (TB : 0 <= INR T * b) by (apply Rmult_le_pos; [apply pos_INR|exact B0]).
    destruct (all_close_zero_or_one (fun x => slope s * x + offset s) (estimated s) (error s) ws) as [E|E]; fold (close s ws) in E.
    - rewrite E. assert (0 <= weight_of_steps (share s) ws * (INR T * b)) by (now apply Rmult_le_pos). lra.
    - rewrite E. assert (G := IH (next s ws) (goes_on s ws Hs E)).
      replace (weight_of_steps (share s) ws * 1 + - (INR T * b) * weight_of_steps (share s) ws)
        with (weight_of_steps (share s) ws * (1 - INR T * b)) by ring.
      apply Rmult_le_compat_l; [exact W|lra]. }
  rewrite weights_of_steps_total in Split. lra.
Qed.

(** ** Rule: union bound, for SmallErrors

    T rounds of m samples for each of N steps: with probability at least 1 - risk every estimate misses by at most the
    error, if the exponent of the tail bound is at least log(2 N T/risk). *)
Theorem small_errors (T : nat) (risk : R) :
  hoeffding -> (1 <= m)%nat -> (1 <= N)%nat -> (1 <= T)%nat -> risk > 0 ->
  (forall s, H s -> deviation s > 0) ->
  (forall s, H s -> 2 * INR m * deviation s ^ 2 >= ln (2 * INR N * INR T / risk)) ->
  forall s, H s -> small_errors_probability T s >= 1 - risk.
Proof.
  intros Hoeffding M1 N1 T1 R0 D Ex s Hs.
  assert (NP : 0 < INR N) by (apply lt_0_INR; lia). assert (TP : 0 < INR T) by (apply lt_0_INR; lia).
  replace (1 - risk) with (1 - INR T * (risk / INR T)) by (field; lra).
  apply close_rounds; [left; now apply Rdiv_lt_0_compat| |exact Hs].
  intros u Hu. apply Rle_trans with (sum_to N (fun _ => risk / (INR N * INR T))).
  - apply sum_le. intros n Hn.
    apply Rle_trans with (2 * exp (- (2 * INR m * deviation u ^ 2))); [apply Hoeffding; [exact M1|now apply shares|now apply D]|].
    assert (Q : 0 < 2 * INR N * INR T / risk) by (apply Rdiv_lt_0_compat; [|lra]; repeat apply Rmult_lt_0_compat; lra).
    assert (X : exp (- (2 * INR m * deviation u ^ 2)) <= / (2 * INR N * INR T / risk)).
    { rewrite exp_Ropp. apply Rinv_le_contravar; [exact Q|]. rewrite <- (exp_ln _ Q). assert (Y := Ex u Hu).
      destruct (Rge_le _ _ Y) as [L|L]; [left; now apply exp_increasing|right; now rewrite L]. }
    replace (risk / (INR N * INR T)) with (2 * / (2 * INR N * INR T / risk)) by (field; repeat split; lra). lra.
  - rewrite sum_const. right. field. lra.
Qed.
End Rounds.

(** ** Numbers of samples, steps and rounds, as a state has them *)

Lemma some_samples (r : R) (m : nat) : r = INR m -> r >= 1 -> (1 <= m)%nat.
Proof. intros E H. apply INR_le. simpl. lra. Qed.

Lemma number_of_steps (N : nat) : States.total (States.all N) (fun _ => 1) = INR N.
Proof. rewrite States.total_const, States.all_length. ring. Qed.

Lemma positive_argument (N : nat) (rounds risk : R) :
  (0 < N)%nat -> rounds >= 1 -> risk > 0 -> 2 * INR N * rounds / risk > 0.
Proof.
  intros HN H0 H1. assert (P := lt_0_INR N HN). apply Rdiv_lt_0_compat; [|lra].
  apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat|]; lra.
Qed.
