(** * Bounds that every round moves

    Rounds need not be those of a recursion here: what is indexed (an error) may differ from round to round.  So a run
    is any sequence st : nat -> state of states in which the edge of step n at round t + 1 is the image of that step
    at round t; the image is a function of the state, its errors included.

    | name                  | meaning                                                                           |
    |-----------------------|-----------------------------------------------------------------------------------|
    | [kept st w T]         | the parameter w is the same in the first T rounds and after them                  |
    | [run_with_inputs steps edge image st T] | T rounds of that kind                                           |
    | [run_is_one]          | every run of a recursion is one                                                   |
    | [moves st]            | the same of all rounds, as statements have it                                     |

    | rule          | lemma                                            | statement                            |
    |---------------|--------------------------------------------------|--------------------------------------|
    | moving bound  | [moving_bound_up], [moving_bound_down]           | MovingBound, direction up, down      |
    |               | [moving_bound_up_kept], [moving_bound_down_kept] | MovingBound with gain 0, which prints the bound itself |
    |               | [moves_up], [moves_down]                         | MovingBound, with what is owed supposed in the rounds alone |
    |               | [moves_up_level], [moves_down_level]             | that it is defined: in every round the fact on one round applies | *)

From Coq Require Import Reals Lra Lia.
From RLStar.Theory Require Rules Runs.
Local Open Scope R_scope.

Section MovingBound.
Variable state : Type.
Variable steps : state -> nat.
Variables edge image : state -> nat -> R.

Definition kept (A : Type) (st : nat -> state) (w : state -> A) (T : nat) : Prop :=
  forall t, (t < T)%nat -> w (st (S t)) = w (st t).

Definition run_with_inputs (st : nat -> state) (T : nat) : Prop :=
  kept nat st steps T /\
  forall t n, (t < T)%nat -> (n < steps (st t))%nat -> edge (st (S t)) n = image (st t) n.

Lemma kept_from_start (A : Type) st (w : state -> A) T : kept A st w T -> forall t, (t <= T)%nat -> w (st t) = w (st O).
Proof. intros K t. induction t as [|t IH]; intros Ht; [reflexivity|]. rewrite K by lia. apply IH. lia. Qed.

(** A run of a recursion that moves the edge of every step to its image. *)
Lemma run_is_one (round : state -> state) (s : state) (T : nat) :
  (forall s, steps (round s) = steps s) -> (forall s n, edge (round s) n = image s n) ->
  run_with_inputs (fun t => Runs.run round t s) T.
Proof. intros K E. split; [intros t _; apply K|]. intros t n _ _. apply E. Qed.

(** All rounds are of that kind. *)
Definition moves (st : nat -> state) : Prop :=
  (forall t, steps (st (S t)) = steps (st t)) /\
  forall t n, (n < steps (st t))%nat -> edge (st (S t)) n = image (st t) n.

Lemma moves_rounds st : moves st -> forall T, run_with_inputs st T.
Proof. intros [K E] T. split; [intros t _; apply K|]. intros t n _ Hn. now apply E. Qed.

Lemma moves_steps st : moves st -> forall t, steps (st t) = steps (st O).
Proof. intros [K _] t. induction t as [|t IH]; [reflexivity|]. now rewrite K. Qed.

(** What no round changes is the same in all of them. *)
Lemma unmoved (A : Type) (st : nat -> state) (w : state -> A) :
  (forall t, w (st (S t)) = w (st t)) -> forall t, w (st t) = w (st O).
Proof. intros K t. induction t as [|t IH]; [reflexivity|]. now rewrite K. Qed.

Variables low high gain : state -> R.
(** what is supposed of every round: the hypotheses that do not speak of the level, and those that do, for every level *)
Variable Given : state -> Prop.

(** Rule: moving bound, for MovingBound.  [Up]: edges that are all at least z have images that are at least z + gain. *)
Section Up.
Hypothesis Up : forall s z, Given s -> low s <= z -> z <= high s ->
  (forall n, (n < steps s)%nat -> z <= edge s n) -> forall n, (n < steps s)%nat -> image s n >= z + gain s.

Theorem moving_bound_up st T :
  run_with_inputs st T -> (forall t, (t < T)%nat -> Given (st t)) ->
  kept R st low T -> kept R st high T -> kept R st gain T ->
  low (st O) <= high (st O) -> gain (st O) >= 0 ->
  (forall n, (n < steps (st O))%nat -> edge (st O) n >= low (st O)) ->
  forall n, (n < steps (st O))%nat -> edge (st T) n >= Rmin (high (st O)) (low (st O) + gain (st O) * INR T).
Proof.
  intros [KS E] G KL KH KG LH G0 Start n Hn.
  assert (B : (T <= T)%nat -> forall n, (n < steps (st O))%nat -> Rmin (high (st O)) (low (st O) + gain (st O) * INR T) <= edge (st T) n).
  { refine (proj1 (Rules.moving_bound (fun t z => (t <= T)%nat -> forall n, (n < steps (st O))%nat -> z <= edge (st t) n)
                     (low (st O)) (high (st O)) (gain (st O)) T LH (Rge_le _ _ G0)) _ _ _).
    - intros t y z Hyz Pz Ht k Hk. apply Rle_trans with (1 := Hyz). now apply Pz.
    - intros t z Ht [Hl Hh] Pz _ k Hk.
      assert (S0 := kept_from_start nat st steps T KS t ltac:(lia)).
      rewrite E by (try exact Ht; now rewrite S0). apply Rge_le.
      rewrite <- (kept_from_start R st gain T KG t) by lia. apply Up.
      + now apply G.
      + now rewrite (kept_from_start R st low T KL) by lia.
      + now rewrite (kept_from_start R st high T KH) by lia.
      + rewrite S0. intros j Hj. apply Pz; [lia|exact Hj].
      + now rewrite S0.
    - intros _ k Hk. now apply Rge_le, Start. }
  apply Rle_ge. now apply B.
Qed.

Theorem moving_bound_up_kept st T :
  run_with_inputs st T -> (forall t, (t < T)%nat -> Given (st t)) ->
  kept R st low T -> kept R st high T -> (forall s, gain s = 0) ->
  low (st O) <= high (st O) ->
  (forall n, (n < steps (st O))%nat -> edge (st O) n >= low (st O)) ->
  forall n, (n < steps (st O))%nat -> edge (st T) n >= low (st O).
Proof.
  intros Run G KL KH Z LH Start n Hn.
  assert (B := moving_bound_up st T Run G KL KH (fun t _ => eq_trans (Z _) (eq_sym (Z _))) LH (Req_ge _ _ (Z _)) Start n Hn).
  rewrite Z, Rmult_0_l, Rplus_0_r, Rmin_right in B by exact LH. exact B.
Qed.

(** low <= high and gain >= 0 are consequences of what is supposed of a round, so that they are there where there is a round. *)
Theorem moves_up st T :
  moves st -> (forall t, (t < T)%nat -> Given (st t)) ->
  (forall t, low (st (S t)) = low (st t)) -> (forall t, high (st (S t)) = high (st t)) -> (forall t, gain (st (S t)) = gain (st t)) ->
  (forall s, Given s -> low s <= high s) -> (forall s, Given s -> gain s >= 0) ->
  (forall n, (n < steps (st O))%nat -> edge (st O) n >= low (st O)) ->
  forall n, (n < steps (st O))%nat -> edge (st T) n >= Rmin (high (st O)) (low (st O) + gain (st O) * INR T).
Proof.
  intros Mv G KL KH KG LH G0 Start n Hn. destruct T as [|T].
  - apply Rge_trans with (low (st O)); [now apply Start|]. apply Rle_ge. simpl. rewrite Rmult_0_r, Rplus_0_r. apply Rmin_r.
  - apply moving_bound_up; [now apply moves_rounds|exact G|intros t _; apply KL|intros t _; apply KH|intros t _; apply KG| | |exact Start|exact Hn].
    + apply LH, G. lia.
    + apply G0, G. lia.
Qed.

(** In every round but the last there is a level between the bounds on the right side of which all edges are. *)
Theorem moves_up_level st T :
  moves st -> (forall t, (t < T)%nat -> Given (st t)) ->
  (forall t, low (st (S t)) = low (st t)) -> (forall t, high (st (S t)) = high (st t)) -> (forall t, gain (st (S t)) = gain (st t)) ->
  (forall s, Given s -> low s <= high s) -> (forall s, Given s -> gain s >= 0) ->
  (forall n, (n < steps (st O))%nat -> edge (st O) n >= low (st O)) ->
  forall t, (t < T)%nat -> exists z, low (st t) <= z /\ z <= high (st t) /\ forall n, (n < steps (st t))%nat -> z <= edge (st t) n.
Proof.
  intros Mv G KL KH KG LH G0 Start t Ht. exists (Rmin (high (st O)) (low (st O) + gain (st O) * INR t)).
  assert (G' : Given (st O)) by (apply G; lia). assert (A := LH _ G'). assert (B := G0 _ G'). assert (P := pos_INR t).
  assert (M : 0 <= gain (st O) * INR t) by (apply Rmult_le_pos; lra).
  rewrite (unmoved R st low KL t), (unmoved R st high KH t), (moves_steps st Mv t). split; [|split; [apply Rmin_l|]].
  - apply Rmin_glb; lra.
  - intros n Hn. apply Rge_le. apply (moves_up st t Mv); try assumption. intros u Hu. apply G. lia.
Qed.
End Up.

(** The same downwards: edges that are all at most z have images that are at most z - gain. *)
Section Down.
Hypothesis Down : forall s z, Given s -> low s <= z -> z <= high s ->
  (forall n, (n < steps s)%nat -> edge s n <= z) -> forall n, (n < steps s)%nat -> image s n <= z - gain s.

Theorem moving_bound_down st T :
  run_with_inputs st T -> (forall t, (t < T)%nat -> Given (st t)) ->
  kept R st low T -> kept R st high T -> kept R st gain T ->
  low (st O) <= high (st O) -> gain (st O) >= 0 ->
  (forall n, (n < steps (st O))%nat -> edge (st O) n <= high (st O)) ->
  forall n, (n < steps (st O))%nat -> edge (st T) n <= Rmax (low (st O)) (high (st O) - gain (st O) * INR T).
Proof.
  intros [KS E] G KL KH KG LH G0 Start n Hn.
  assert (B : (T <= T)%nat -> forall n, (n < steps (st O))%nat -> edge (st T) n <= Rmax (low (st O)) (high (st O) - gain (st O) * INR T)).
  { refine (proj2 (Rules.moving_bound (fun t z => (t <= T)%nat -> forall n, (n < steps (st O))%nat -> edge (st t) n <= z)
                     (low (st O)) (high (st O)) (gain (st O)) T LH (Rge_le _ _ G0)) _ _ _).
    - intros t y z Hyz Pz Ht k Hk. apply Rle_trans with (2 := Hyz). now apply Pz.
    - intros t z Ht [Hl Hh] Pz _ k Hk.
      assert (S0 := kept_from_start nat st steps T KS t ltac:(lia)).
      rewrite E by (try exact Ht; now rewrite S0).
      rewrite <- (kept_from_start R st gain T KG t) by lia. apply Down.
      + now apply G.
      + now rewrite (kept_from_start R st low T KL) by lia.
      + now rewrite (kept_from_start R st high T KH) by lia.
      + rewrite S0. intros j Hj. apply Pz; [lia|exact Hj].
      + now rewrite S0.
    - intros _ k Hk. now apply Start. }
  now apply B.
Qed.

Theorem moving_bound_down_kept st T :
  run_with_inputs st T -> (forall t, (t < T)%nat -> Given (st t)) ->
  kept R st low T -> kept R st high T -> (forall s, gain s = 0) ->
  low (st O) <= high (st O) ->
  (forall n, (n < steps (st O))%nat -> edge (st O) n <= high (st O)) ->
  forall n, (n < steps (st O))%nat -> edge (st T) n <= high (st O).
Proof.
  intros Run G KL KH Z LH Start n Hn.
  assert (B := moving_bound_down st T Run G KL KH (fun t _ => eq_trans (Z _) (eq_sym (Z _))) LH (Req_ge _ _ (Z _)) Start n Hn).
  rewrite Z, Rmult_0_l, Rminus_0_r, Rmax_right in B by exact LH. exact B.
Qed.

Theorem moves_down st T :
  moves st -> (forall t, (t < T)%nat -> Given (st t)) ->
  (forall t, low (st (S t)) = low (st t)) -> (forall t, high (st (S t)) = high (st t)) -> (forall t, gain (st (S t)) = gain (st t)) ->
  (forall s, Given s -> low s <= high s) -> (forall s, Given s -> gain s >= 0) ->
  (forall n, (n < steps (st O))%nat -> edge (st O) n <= high (st O)) ->
  forall n, (n < steps (st O))%nat -> edge (st T) n <= Rmax (low (st O)) (high (st O) + (- (gain (st O) * INR T))).
Proof.
  intros Mv G KL KH KG LH G0 Start n Hn. destruct T as [|T].
  - apply Rle_trans with (high (st O)); [now apply Start|]. simpl. rewrite Rmult_0_r, Ropp_0, Rplus_0_r. apply Rmax_r.
  - apply moving_bound_down; [now apply moves_rounds|exact G|intros t _; apply KL|intros t _; apply KH|intros t _; apply KG| | |exact Start|exact Hn].
    + apply LH, G. lia.
    + apply G0, G. lia.
Qed.

Theorem moves_down_level st T :
  moves st -> (forall t, (t < T)%nat -> Given (st t)) ->
  (forall t, low (st (S t)) = low (st t)) -> (forall t, high (st (S t)) = high (st t)) -> (forall t, gain (st (S t)) = gain (st t)) ->
  (forall s, Given s -> low s <= high s) -> (forall s, Given s -> gain s >= 0) ->
  (forall n, (n < steps (st O))%nat -> edge (st O) n <= high (st O)) ->
  forall t, (t < T)%nat -> exists z, low (st t) <= z /\ z <= high (st t) /\ forall n, (n < steps (st t))%nat -> edge (st t) n <= z.
Proof.
  intros Mv G KL KH KG LH G0 Start t Ht. exists (Rmax (low (st O)) (high (st O) + (- (gain (st O) * INR t)))).
  assert (G' : Given (st O)) by (apply G; lia). assert (A := LH _ G'). assert (B := G0 _ G'). assert (P := pos_INR t).
  assert (M : 0 <= gain (st O) * INR t) by (apply Rmult_le_pos; lra).
  rewrite (unmoved R st low KL t), (unmoved R st high KH t), (moves_steps st Mv t). split; [apply Rmax_l|split].
  - apply Rmax_lub; lra.
  - intros n Hn. apply (moves_down st t Mv); try assumption. intros u Hu. apply G. lia.
Qed.
End Down.
End MovingBound.
