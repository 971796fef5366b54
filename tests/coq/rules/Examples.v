(** * Every rule's lemma, applied to a small state in the shape of a generated file

    What stands after [Fail] must not go through: it is what a careless or hostile proof would try. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Theory Require Import Kernels.
From RLStar.Theory Require KernelProducts MovingBounds Criteria Calculus EveryModel Sampling GeneralRound GrowthTransform Rules.
Import ListNotations.
Local Open Scope R_scope.

(** Column induction: III.3, facts 2 to 5. *)
Module Column.
Import KernelProducts.
Record state := State { steps : nat; states : nat; kernels : nat -> kernel; v_o : nat -> R; v_q : nat -> R; v_rho : R }.
Definition v_d (s : state) (i n : nat) : R := kernels s n i i.
Definition v_S (s : state) (n : nat) : R := total (but (steps s) n) (fun k => v_o s k).
Definition v_c (s : state) (i n : nat) : R := multiplied (states s) (around (steps s) n) (kernels s) i i.
Definition v_m (s : state) (i n : nat) : R :=
  mean_beside (states s) i (kernels s n i) (fun j => multiplied (states s) (around (steps s) n) (kernels s) j i).
Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\ (2 <= states s)%nat /\ (forall n, (n < steps s)%nat -> stochastic (states s) (kernels s n)) /\
  (forall n, (n < steps s)%nat -> forall i, (i < states s)%nat -> v_q s n <= v_d s i n) /\
  (forall n, (n < steps s)%nat -> forall i, (i < states s)%nat -> v_d s i n <= 1) /\
  (forall n, (n < steps s)%nat -> v_q s n > 0) /\
  (forall n, (n < steps s)%nat -> v_q s n * (1 + v_o s n) = 1) /\
  (forall n, (n < steps s)%nat -> v_o s n >= 0) /\
  (forall n, (n < steps s)%nat -> v_S s n <= v_rho s) /\
  v_rho s >= 0 /\ v_rho s < 1 /\ True.

Section Obligations.
(* what the proof owes, as its obligations say it *)
Hypothesis owed_1 : forall q d o : R, q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> 1 - d <= o * d.
Definition of_step (q d o rho d_j p : R) (claim : Prop) : Prop :=
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j -> claim.
Definition of_more (c m m' S o rho : R) (claim : Prop) : Prop :=
  c > 0 -> m >= 0 -> m' >= 0 -> m <= S * c -> m' <= S * c -> S >= 0 -> S + o <= rho -> claim.
Hypothesis owed_2 : forall o : R, o >= 0 -> o >= 0.
Hypothesis owed_3 : forall q d o rho d_j p : R, of_step q d o rho d_j p (o <= rho -> d > 0).
Hypothesis owed_5 : forall q d o rho d_j p : R, of_step q d o rho d_j p (o <= rho -> p <= o * d).
Hypothesis owed_7 : forall q d o rho d_j p c m m' S : R,
  of_step q d o rho d_j p (of_more c m m' S o rho (d * c + (1 - d) * m > 0)).
Hypothesis owed_8 : forall q d o rho d_j p c m m' S : R,
  of_step q d o rho d_j p (of_more c m m' S o rho (p * c + (1 - p) * m' >= 0)).
Hypothesis owed_9 : forall q d o rho d_j p c m m' S : R,
  of_step q d o rho d_j p (of_more c m m' S o rho (p * c + (1 - p) * m' <= (S + o) * (d * c + (1 - d) * m))).

Lemma fact_1 : forall s, H0 s -> forall i, (i < states s)%nat -> forall n, (n < steps s)%nat -> 1 - v_d s i n <= v_o s n * v_d s i n.
Proof.
  intros s [Hn2 [M2 [St [A1 [A2 [A3 [A4 [A5 [A6 [A7 [A8 _]]]]]]]]]]] i Hi n Hn.
  exact (owed_1 (v_q s n) (v_d s i n) (v_o s n) (A1 n Hn i Hi) (A2 n Hn i Hi) (A3 n Hn) (A4 n Hn) (A5 n Hn)).
Qed.

Definition inv (s : state) (l : list nat) (c m : R) : Prop :=
  total l (fun k => v_o s k) <= v_rho s ->
  c > 0 /\ m >= 0 /\ m <= total l (fun k => v_o s k) * c /\ total l (fun k => v_o s k) >= 0.

Lemma group_2 : forall s, H0 s -> forall i, (i < states s)%nat -> forall n, (n < steps s)%nat ->
  v_c s i n > 0 /\ v_m s i n >= 0 /\ v_m s i n <= v_S s n * v_c s i n /\ v_S s n >= 0.
Proof.
  intros s Hs i Hi n Hn. pose proof (fact_1 s Hs) as F1.
  destruct Hs as [N2 [M2 [St [A1 [A2 [A3 [A4 [A5 [A6 [A7 [A8 _]]]]]]]]]]].
  assert (G : inv s (around (steps s) n) (v_c s i n) (v_m s i n)).
  { apply (column_mean (states s) (steps s) (kernels s) M2 St i Hi (inv s)).
    - intros l c. apply convex_if.
      apply convex_and; [apply convex_constant|]. apply convex_and; [apply convex_ge; by_affine|].
      apply convex_and; [apply convex_le; by_affine|apply convex_constant].
    - intros k j Hk Hj D P0 P1 B. change (v_o s k <= v_rho s) in B.
      pose proof (owed_3 (v_q s k) (v_d s i k) (v_o s k) (v_rho s) (v_d s j k) (kernels s k j i)) as G3.
      pose proof (owed_5 (v_q s k) (v_d s i k) (v_o s k) (v_rho s) (v_d s j k) (kernels s k j i)) as G5.
      repeat split; [apply G3|exact P0|apply G5|apply (A5 k Hk)]; auto.
    - intros k y l c m m' j Hk Hl Hj D P0 P1 I1 I2 B.
      change (total (y :: l) (fun k => v_o s k) + v_o s k <= v_rho s) in B.
      assert (T := owed_2 (v_o s k) (A5 k Hk)).
      assert (B' : total (y :: l) (fun k => v_o s k) <= v_rho s) by lra.
      destruct (I1 B') as [a1 [a2 [a3 a4]]], (I2 B') as [b1 [b2 [b3 b4]]].
      change (kernels s k i i) with (v_d s i k).
      pose proof (owed_7 (v_q s k) (v_d s i k) (v_o s k) (v_rho s) (v_d s j k) (kernels s k j i) c m m' (total (y :: l) (fun k => v_o s k))) as G7.
      pose proof (owed_8 (v_q s k) (v_d s i k) (v_o s k) (v_rho s) (v_d s j k) (kernels s k j i) c m m' (total (y :: l) (fun k => v_o s k))) as G8.
      pose proof (owed_9 (v_q s k) (v_d s i k) (v_o s k) (v_rho s) (v_d s j k) (kernels s k j i) c m m' (total (y :: l) (fun k => v_o s k))) as G9.
      repeat split; [apply G7|apply G8|apply G9|]; auto. change (total (y :: l) (fun k => v_o s k) + v_o s k >= 0). lra.
    - now apply around_nonempty.
    - now apply around_below.
    - intros j Hj _. apply Rle_ge. now apply (St n Hn i Hi). }
  unfold inv in G. rewrite (total_around (steps s) n _ Hn) in G. exact (G (A6 n Hn)).
Qed.
End Obligations.

(* what is not affine in the mean is not averaged *)
Goal affine (fun m => m * m) (fun _ => 1). Proof. Fail by_affine. Abort.
End Column.

(** Two states: the rows of a product of kernels with rows (1 - a, a), (b, 1 - b) sum to 1. *)
Module TwoStates.
Import KernelProducts.
Record state := State { steps : nat; v_a : nat -> R; v_b : nat -> R }.
Definition ker (s : state) (k : nat) : kernel := rows [[1 - v_a s k; v_a s k]; [v_b s k; 1 - v_b s k]].
Definition v_C_11 (s : state) (n : nat) : R := multiplied 2 (around (steps s) n) (ker s) 0%nat 0%nat.
Definition v_C_12 (s : state) (n : nat) : R := multiplied 2 (around (steps s) n) (ker s) 0%nat 1%nat.
Lemma fact_1 : forall s, (2 <= steps s)%nat -> forall n, (n < steps s)%nat -> v_C_11 s n + v_C_12 s n = 1.
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l ->
    (multiplied 2 l (ker s) 0%nat 0%nat + multiplied 2 l (ker s) 0%nat 1%nat = 1) /\ (multiplied 2 l (ker s) 1%nat 0%nat + multiplied 2 l (ker s) 1%nat 1%nat = 1)).
  { apply (induction_on_steps (steps s)).
    - intros k Hk. split.
      + change ((1 - v_a s k) + v_a s k = 1). ring.
      + change (v_b s k + (1 - v_b s k) = 1). ring.
    - intros k y l Hk [I1 I2]. rewrite !multiplied_two. set (C := multiplied 2 (y :: l) (ker s)) in *. split.
      + change ((1 - v_a s k) * C 0%nat 0%nat + v_a s k * C 1%nat 0%nat + ((1 - v_a s k) * C 0%nat 1%nat + v_a s k * C 1%nat 1%nat) = 1).
        replace (C 0%nat 0%nat) with (1 - C 0%nat 1%nat) by lra. replace (C 1%nat 0%nat) with (1 - C 1%nat 1%nat) by lra. ring.
      + change (v_b s k * C 0%nat 0%nat + (1 - v_b s k) * C 1%nat 0%nat + (v_b s k * C 0%nat 1%nat + (1 - v_b s k) * C 1%nat 1%nat) = 1).
        replace (C 0%nat 0%nat) with (1 - C 0%nat 1%nat) by lra. replace (C 1%nat 0%nat) with (1 - C 1%nat 1%nat) by lra. ring. }
  exact (proj1 (Ind (around (steps s) n) (around_nonempty (steps s) n Hs Hn) (around_below _ _ Hn))).
Qed.
End TwoStates.

(** Telescoping, squaring, round counts. *)
Module Rounds.
Record state := State { steps : nat; v_x : R; v_c : R; v_target : R }.
Definition round (s : state) : state := State (steps s) (v_x s * v_x s) (v_c s) (v_target s).
Definition H0 (s : state) : Prop := v_x s > 1 /\ v_target s > 1 /\ True.
Lemma preserved_0 : forall s, H0 s -> H0 (round s).
Proof. intros s [A [B _]]. split; [|split; [exact B|exact I]]. change (v_x s * v_x s > 1). assert (v_x s * v_x s > 1 * 1) by (apply Rmult_gt_0_lt_compat; lra). lra. Qed.
Lemma fact_1 : forall s, H0 s -> forall t, v_x (run round t s) = v_x s ^ (2 ^ t).
Proof. apply (repeated_squaring state round H0 (fun s => v_x s)); [exact preserved_0|]. intros s _. reflexivity. Qed.
Lemma fact_2 : forall s, H0 s -> forall t, (2 * v_x (run round t s) >= 2 * v_target (run round t s)) <-> INR (2 ^ t) * ln (v_x s) >= ln (v_target s).
Proof.
  intros s Hs t. apply (round_count_log state round (fun s => 2 * v_x s >= 2 * v_target s) (fun s => v_x s) (fun s => v_target s) H0 preserved_0).
  - intros. reflexivity.
  - exact fact_1.
  - intros s' Hs'. apply (equivalent_ge _ _ _ _ (v_x s' - v_target s') 2 1); lra.
  - intros s' Hs'. exact (proj1 Hs').
  - intros s' Hs'. exact (proj1 (proj2 Hs')).
  - exact Hs.
Qed.
Lemma fact_3 : forall s T, (forall t, (t < T)%nat -> H0 (run round t s)) -> v_x (run round T s) >= v_x s - 0 * INR T.
Proof.
  intros s T Along. apply (telescoped_below state round H0 (fun s => v_x s) (fun _ => 0)); [intros; reflexivity| |exact Along].
  intros s' Hs'. change (v_x s' * v_x s' >= v_x s' - 0). destruct Hs' as [A _].
  assert (v_x s' * v_x s' >= 1 * v_x s') by (apply Rmult_ge_compat_r; lra). lra.
Qed.
(* the loss must be what a round leaves as it is *)
Goal forall s T, (forall t, (t < T)%nat -> H0 (run round t s)) -> v_x (run round T s) >= v_x s - v_x s * INR T.
Proof.
  intros s T Along. Fail (apply (telescoped_below state round H0 (fun s => v_x s) (fun s => v_x s)); [intros; reflexivity| |exact Along]).
Abort.
(* ... and a limit too *)
Goal forall s, H0 s -> Un_cv (fun t => 1 / v_x (run round t s)) (v_x s).
Proof.
  intros s Hs. Fail (apply (squeeze_below state round H0 (fun s => 1 / v_x s) (fun s => v_x s) (fun s => 1 / v_x s)); [exact preserved_0|intros; reflexivity| | |exact Hs|]).
Abort.
(* another value of what a round reads gives another run *)
Goal forall s, round (State (steps s) 2 (v_c s) (v_target s)) = State (steps (round s)) 2 (v_c s) (v_target s).
Proof. intros s. Fail reflexivity. Abort.
End Rounds.

(** A moving bound, with an error that differs from round to round. *)
Module Moving.
Import MovingBounds.
Record state := State { steps : nat; v_delta : nat -> R; v_e : nat -> R; v_low : R; v_high : R; v_w : R; v_z : R }.
Definition set_z (z : R) (s : state) : state := State (steps s) (v_delta s) (v_e s) (v_low s) (v_high s) (v_w s) z.
Definition image (s : state) (n : nat) : R := v_delta s n + 1 + v_e s n.
Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\ (forall n, (n < steps s)%nat -> v_z s <= v_delta s n) /\ (forall n, (n < steps s)%nat -> v_e s n >= -1 / 2) /\
  v_w s = 1 / 2 /\ v_low s <= v_z s /\ v_z s <= v_high s /\ True.
Definition Given (s : state) : Prop :=
  (2 <= steps s)%nat /\ (forall n, (n < steps s)%nat -> v_e s n >= -1 / 2) /\ v_w s = 1 / 2 /\ True.
Lemma fact_1 : forall s, H1 s -> forall n, (n < steps s)%nat -> image s n >= v_z s + v_w s.
Proof. intros s [A [B [C [D _]]]] n Hn. specialize (B n Hn). specialize (C n Hn). unfold image. lra. Qed.
Lemma fact_2 : forall (st : nat -> state) T,
  run_with_inputs state steps v_delta image st T -> kept state R st v_low T -> kept state R st v_high T -> kept state R st v_w T ->
  v_low (st O) <= v_high (st O) -> v_w (st O) >= 0 ->
  (forall t, (t < T)%nat -> Given (st t)) -> (forall n, (n < steps (st O))%nat -> v_delta (st O) n >= v_low (st O)) ->
  forall n, (n < steps (st O))%nat -> v_delta (st T) n >= Rmin (v_high (st O)) (v_low (st O) + v_w (st O) * INR T).
Proof.
  intros st T Run KL KH KW LH W G Start.
  apply (moving_bound_up state steps v_delta image v_low v_high v_w Given); try assumption.
  intros s z [A [B [C _]]] L H E n Hn.
  exact (fact_1 (set_z z s) (conj A (conj E (conj B (conj C (conj L (conj H I)))))) n Hn).
Qed.
End Moving.

(** Increasing, compared, attained. *)
Module Analysis.
Import Calculus.
Record state := State { steps : nat; v_x : R; v_M : R }.
Definition set_x (x : R) (s : state) : state := State (steps s) x (v_M s).
Definition v_f (s : state) : R := v_x s ^ 3 / (1 + v_x s) + ln (v_x s) - v_M s.
Definition H0 (s : state) : Prop := v_x s > 0 /\ v_M s >= 2 /\ True.
Definition slope (s : state) : R := (3 * v_x s ^ 2 * 1 * (1 + v_x s) - v_x s ^ 3 * (0 + 1)) / (1 + v_x s) ^ 2 + 1 / v_x s - 0.
Lemma derived : forall s, H0 s -> derivable_pt_lim (fun x => v_f (set_x x s)) (v_x s) (slope s).
Proof.
  intros s [P _]. unfold v_f, slope, set_x. simpl v_x. simpl v_M.
  apply slope_minus; [|apply slope_constant]. apply slope_plus.
  - apply (slope_quotient (fun x => x ^ 3) (fun x => 1 + x)); [| |lra].
    + eapply slope_form; [apply (slope_power (fun x => x) (v_x s) 1 (slope_variable _) 3)|reflexivity|simpl; ring].
    + apply (slope_plus (fun _ => 1) (fun x => x)); [apply slope_constant|apply slope_variable].
  - apply (slope_ln (fun x => x)); [apply slope_variable|exact P].
Qed.
Lemma positive : forall s, H0 s -> slope s > 0.
Proof.
  intros s [P _]. unfold slope. set (x := v_x s) in *.
  replace ((3 * x ^ 2 * 1 * (1 + x) - x ^ 3 * (0 + 1)) / (1 + x) ^ 2 + 1 / x - 0) with ((x ^ 2 * (3 + 2 * x)) * / (1 + x) ^ 2 + / x) by (field; lra).
  assert (0 < / x) by (now apply Rinv_0_lt_compat).
  assert (0 < (x ^ 2 * (3 + 2 * x)) * / (1 + x) ^ 2).
  { apply Rmult_lt_0_compat; [apply Rmult_lt_0_compat; [apply pow_lt|]; lra|apply Rinv_0_lt_compat, pow_lt; lra]. }
  lra.
Qed.
Lemma fact_1 : forall s, H0 s -> forall x y, H0 (set_x x s) -> H0 (set_x y s) -> x < y -> v_f (set_x x s) < v_f (set_x y s).
Proof.
  intros s Hs. apply (increasing_on (fun x => H0 (set_x x s)) (fun x => v_f (set_x x s)) (fun x => slope (set_x x s))).
  - intros x y z [A _] [B C] H. split; [simpl in *; lra|exact C].
  - intros x Hx. exact (derived (set_x x s) Hx).
  - intros x Hx. exact (positive (set_x x s) Hx).
Qed.
End Analysis.

(** Conserved along a flow. *)
Module Flow.
Import Calculus.
Lemma fact_1 (N : nat) (x : R -> nat -> R) (L : R -> R) (a b : R) :
  (forall u n, a <= u <= b -> (n < N)%nat -> x u n > 0) ->
  (forall u n, a <= u <= b -> (n < N)%nat -> derivable_pt_lim (fun w => x w n) u (x u n * L u)) ->
  forall u n k, a <= u <= b -> (n < N)%nat -> (k < N)%nat -> 1 * ln (x u n) - 1 * ln (x u k) = 1 * ln (x a n) - 1 * ln (x a k).
Proof.
  intros P V u n k Hu Hn Hk.
  apply (conserved N x (fun u n => x u n * L u) (fun y => 1 * ln y) (fun y => 1 * (1 / y)) L a b); try assumption.
  - intros w m Hw Hm. apply slope_scaled. apply (slope_ln (fun y => y)); [apply slope_variable|now apply P].
  - intros w m Hw Hm. specialize (P w m Hw Hm). field. lra.
Qed.
End Flow.

(** A criterion. *)
Module Criterion.
Import Criteria.
Record state := State { steps : nat; v_delta : nat -> R }.
Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => v_delta s k).
Section Given.
Variable round : state -> state.
Hypothesis none : forall s, (forall n, (n < steps s)%nat -> v_delta s n > 0) -> (forall n, (n < steps s)%nat -> v_rest s n > 0) ->
  forall n, (n < steps s)%nat -> Un_cv (fun t => v_delta (run round t s) n) 1.
Hypothesis one : forall s, one_zero (steps s) (v_delta s) -> forall n, (n < steps s)%nat -> Un_cv (fun t => v_delta (run round t s) n) 1.
Hypothesis stuck : forall s, (forall n, (n < steps s)%nat -> v_rest s n = 0) ->
  forall n, (n < steps s)%nat -> forall t, v_delta (run round t s) n = v_delta s n.
Lemma fact_9 : forall s, (forall n, (n < steps s)%nat -> v_delta s n >= 0) ->
  ((forall n, (n < steps s)%nat -> Un_cv (fun t => v_delta (run round t s) n) 1) <->
   (forall k, (k < steps s)%nat -> v_delta s k <> 0) \/
   (exists m, (m < steps s)%nat /\ v_delta s m = 0 /\ forall k, (k < steps s)%nat -> k <> m -> v_delta s k <> 0)).
Proof.
  intros s NN. apply (criterion_of_edges state round (steps s) (fun s n => v_delta s n) 1 s).
  - lra.
  - intros Z. apply none; intros n Hn; apply (no_zero_steps (steps s) (v_delta s) n NN Z Hn).
  - apply one.
  - intros Z. apply stuck. exact (more_zeros_steps (steps s) (v_delta s) Z).
Qed.
End Given.
(* zero edges are not away from the limit 0 *)
Goal forall (round : state -> state) s, (Un_cv (fun t => v_delta (run round t s) O) 0 <-> no_zero (steps s) (v_delta s) \/ one_zero (steps s) (v_delta s)).
Proof. intros round s. Fail (apply (criterion_of_edges state round (steps s) (fun s n => v_delta s n) 0 s); lra). Abort.
End Criterion.

(** Estimates, improvement, products of kernels: what a final statement is proved by. *)
Module Statements.
Lemma small (next : unit -> list (list bool) -> unit) (p : nat -> R) :
  Sampling.hoeffding -> (forall n, 0 <= p n <= 1) -> 2 * INR 1000 * (1 / 10) ^ 2 >= ln (2 * INR 3 * INR 2 / (1 / 5)) ->
  Sampling.small_errors_probability unit 3 1000 next (fun _ => p) (fun _ n => 2 * p n + 1) (fun _ => 2) (fun _ => 1) (fun _ => 1 / 5) 2 tt >= 1 - 1 / 5.
Proof.
  intros Hoeffding P L.
  apply (Sampling.small_errors unit 3 1000 next (fun _ => p) (fun _ n => 2 * p n + 1) (fun _ => 2) (fun _ => 1) (fun _ => 1 / 5)
           (fun _ => 1 / 10) (fun _ => True)); auto; try lia; intros; lra.
Qed.

Lemma edges (M : nat) (d : nat -> R) l i j :
  (2 <= M)%nat -> (i < M)%nat -> (j < M)%nat ->
  KernelProducts.multiplied M l (fun k => KernelProducts.of_edge (fun a => (1 + (INR M - 1) * a) / INR M) (fun a => (1 - a) / INR M) (d k)) i j
  = KernelProducts.of_edge (fun a => (1 + (INR M - 1) * a) / INR M) (fun a => (1 - a) / INR M) (product l d) i j.
Proof.
  intros M2 Hi Hj. assert (P : INR M <> 0) by (apply not_0_INR; lia).
  apply KernelProducts.edges_multiply; try assumption; intros; field; exact P.
Qed.

Lemma better (M : nat) (rho : nat -> R) (right : nat -> nat -> R) (Ks : list kernel) :
  (forall s, (s < M)%nat -> rho s >= 0) -> (forall s x, (s < M)%nat -> (x < M)%nat -> right s x >= 0) -> Forall (stochastic M) Ks ->
  GeneralRound.accuracy_of M rho right (GeneralRound.general_round M (EveryModel.model_round rho right (1 / 3)) Ks)
  >= GeneralRound.accuracy_of M rho right Ks.
Proof. intros A B C. apply EveryModel.every_model_improves; auto; lra. Qed.

(* two states, two steps, a question of any distribution: entries that have names *)
Section Two.
Variables k11 k12 k21 k22 l11 l12 l21 l22 r1 r2 : R.
Hypothesis K11 : k11 > 0. Hypothesis K12 : k12 > 0. Hypothesis K21 : k21 > 0. Hypothesis K22 : k22 > 0.
Hypothesis L11 : l11 > 0. Hypothesis L12 : l12 > 0. Hypothesis L21 : l21 > 0. Hypothesis L22 : l22 > 0.
Hypothesis R1 : r1 > 0. Hypothesis R2 : r2 > 0.
Hypothesis rows_k : k11 + k12 = 1 /\ k21 + k22 = 1. Hypothesis rows_l : l11 + l12 = 1 /\ l21 + l22 = 1.
Definition J_of (a b c d e f g h : R) : R := r1 * (a * e + b * g) + r2 * (c * f + d * h).
Definition start_weight := EveryModel.weight_of_chain (fun s => nth s [r1; r2] 0) GeneralRound.exact_verifier.
Definition part (x w y : R) : R := x * w / (x * w + y).
Lemma improved :
  J_of (part k11 l11 (k12 * l21)) (part k12 l21 (k11 * l11)) (part k21 l12 (k22 * l22)) (part k22 l22 (k21 * l12))
       (part l11 (k11 * r1) (l12 * k21 * r2)) (part l12 (k21 * r2) (l11 * k11 * r1))
       (part l21 (k12 * r1) (l22 * k22 * r2)) (part l22 (k22 * r2) (l21 * k12 * r1))
  >= J_of k11 k12 k21 k22 l11 l12 l21 l22.
Proof.
  destruct rows_k as [RK1 RK2], rows_l as [RL1 RL2].
  assert (P : forall x y, x > 0 -> y > 0 -> x * y > 0) by (intros; now apply Rmult_gt_0_compat).
  pose (Ks := [KernelProducts.rows [[k11; k12]; [k21; k22]]; KernelProducts.rows [[l11; l12]; [l21; l22]]]).
  pose (Ls := [KernelProducts.rows [[part k11 l11 (k12 * l21); part k12 l21 (k11 * l11)]; [part k21 l12 (k22 * l22); part k22 l22 (k21 * l12)]];
               KernelProducts.rows [[part l11 (k11 * r1) (l12 * k21 * r2); part l12 (k21 * r2) (l11 * k11 * r1)];
                                    [part l21 (k12 * r1) (l22 * k22 * r2); part l22 (k22 * r2) (l21 * k12 * r1)]]]).
  assert (G : GrowthTransform.value 2 start_weight Ls >= GrowthTransform.value 2 start_weight Ks).
  { apply (EveryModel.explicit_model_improves 2 start_weight Ks Ls 1); try lra.
    - intros n i j Hn Hi Hj. revert n Hn i Hi j Hj. unfold Ks.
      do 3 EveryModel.one_by_one; EveryModel.expand_chains; lra.
    - intros n i Hn Hi. revert n Hn i Hi. unfold Ks.
      do 2 EveryModel.one_by_one; EveryModel.expand_chains; lra.
    - apply EveryModel.chain_weights.
      + EveryModel.one_by_one; EveryModel.expand_chains; lra.
      + intros s x _ _. unfold GeneralRound.exact_verifier. destruct (Nat.eqb x s); lra.
    - intros n i Hn Hi. revert n Hn i Hi. unfold Ks.
      do 2 EveryModel.one_by_one; unfold start_weight; EveryModel.expand_chains;
        match goal with |- ?e > 0 => idtac end;
        [ replace 0 with (0 + 0) by ring; assert (A := P _ _ (P _ _ K11 L11) R1); assert (B := P _ _ (P _ _ K12 L21) R1); lra
        | assert (A := P _ _ (P _ _ K21 L12) R2); assert (B := P _ _ (P _ _ K22 L22) R2); lra
        | assert (A := P _ _ (P _ _ K11 L11) R1); assert (B := P _ _ (P _ _ K21 L12) R2); lra
        | assert (A := P _ _ (P _ _ K12 L21) R1); assert (B := P _ _ (P _ _ K22 L22) R2); lra ].
    - reflexivity.
    - intros n i j Hn Hi Hj. revert n Hn i Hi j Hj. unfold Ks, Ls.
      do 3 EveryModel.one_by_one; unfold start_weight, part; EveryModel.expand_chains;
        field; apply Rgt_not_eq; apply Rplus_lt_0_compat; repeat apply Rmult_lt_0_compat; assumption. }
  unfold start_weight, Ks, Ls in G. revert G. EveryModel.expand_chains. unfold J_of. intros G. lra.
Qed.
End Two.
End Statements.
