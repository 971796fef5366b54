(* Theorem II.6d, Below the threshold an adversary wins: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require MovingBounds.
From RLStar Require Generated.II_6d.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_x : R; v_M : R; v_eta : R; v_w : R; v_x_0 : R; v_y : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_rest_x (s : state) : R := product (but (steps s) O) (fun k => (v_x s)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_delta_next_x (s : state) : R := ((v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s)) / (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)).
Ltac open_names X ::= unfold v_delta_next_x, v_delta_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= (v_x s)) /\
  (v_x s) <= 1 /\
  (v_M s) >= 2 /\
  (v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s) <= ((v_x s) + (v_eta s) - (v_w s)) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)) /\
  True.

(* II.6d (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6d.II_6d_1 (v_delta s n) (v_x s)) as G1.
  specialize (G1 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G1.
Qed.

(* II.6d (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6d.II_6d_2 (v_delta s n) (v_x s)) as G2.
  specialize (G2 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G2 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (fact_1 s Hs n Hn)).
  same G2.
Qed.

Lemma steps_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0) /\ ((v_rest s n) <= (v_rest_x s)) /\ ((v_rest_x s) <= 1) /\ ((v_rest_x s) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= (product l (fun k => (v_x s)))) /\ ((product l (fun k => (v_x s))) <= 1) /\ ((product l (fun k => (v_x s))) >= 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= (product l (fun k => (v_x s)))) /\ ((product l (fun k => (v_x s))) <= 1) /\ ((product l (fun k => (v_x s))) >= 0))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.II_6d.II_6d_3 (v_delta s k)) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 (fact_1 s Hs k Hk)); same G3|].
      split; [change (((v_delta s k)) <= ((v_x s))); pose proof (Generated.II_6d.II_6d_4 (v_delta s k) (v_x s)) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (fact_1 s Hs k Hk)); specialize (G4 (fact_2 s Hs k Hk)); same G4|].
      split; [change (((v_x s)) <= 1); pose proof (Generated.II_6d.II_6d_5 (v_x s)) as G5; specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (fact_2 s Hs k Hk)); same G5|].
      change (((v_x s)) >= 0); pose proof (Generated.II_6d.II_6d_6 (v_x s)) as G6; specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 (fact_2 s Hs k Hk)); same G6.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_6d.II_6d_7 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_x s)))) as G7; specialize (G7 ((proj1 (proj2 Hs)) k Hk)); specialize (G7 (fact_1 s Hs k Hk)); specialize (G7 (proj1 IH)); specialize (G7 (proj1 (proj2 IH))); specialize (G7 (proj1 (proj2 (proj2 IH)))); specialize (G7 (proj2 (proj2 (proj2 IH)))); same G7|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) <= (product (k :: y :: l) (fun k => (v_x s)))); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= ((product (y :: l) (fun k => (v_x s))) * ((v_x s)))); pose proof (Generated.II_6d.II_6d_8 (v_delta s k) (v_x s) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_x s)))) as G8; specialize (G8 ((proj1 (proj2 Hs)) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G8 (fact_1 s Hs k Hk)); specialize (G8 (fact_2 s Hs k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj1 (proj2 IH))); specialize (G8 (proj1 (proj2 (proj2 IH)))); specialize (G8 (proj2 (proj2 (proj2 IH)))); same G8|].
      split; [change ((product (k :: y :: l) (fun k => (v_x s))) <= 1); change (((product (y :: l) (fun k => (v_x s))) * ((v_x s))) <= 1); pose proof (Generated.II_6d.II_6d_9 (v_x s) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_x s)))) as G9; specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (fact_2 s Hs k Hk)); specialize (G9 (proj1 IH)); specialize (G9 (proj1 (proj2 IH))); specialize (G9 (proj1 (proj2 (proj2 IH)))); specialize (G9 (proj2 (proj2 (proj2 IH)))); same G9|].
      change ((product (k :: y :: l) (fun k => (v_x s))) >= 0); change (((product (y :: l) (fun k => (v_x s))) * ((v_x s))) >= 0); pose proof (Generated.II_6d.II_6d_10 (v_x s) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_x s)))) as G10; specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G10 (fact_2 s Hs k Hk)); specialize (G10 (proj1 IH)); specialize (G10 (proj1 (proj2 IH))); specialize (G10 (proj1 (proj2 (proj2 IH)))); specialize (G10 (proj2 (proj2 (proj2 IH)))); same G10.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  assert (A1 : (product (but (steps s) n) (fun k => (v_x s))) = (product (but (steps s) O) (fun k => (v_x s)))) by (rewrite !product_const, !but_length by lia; reflexivity).
  rewrite A1 in Here.
  exact Here.
Qed.

(* II.6d (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* II.6d (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= (v_rest_x s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_3 s Hs n Hn))).
Qed.

(* II.6d (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_x s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_3 s Hs n Hn)))).
Qed.

(* II.6d (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_x s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (steps_3 s Hs n Hn)))).
Qed.

Lemma steps_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      change (((v_delta s k)) <= 1); pose proof (Generated.II_6d.II_6d_11 (v_delta s k)) as G11; specialize (G11 ((proj1 (proj2 Hs)) k Hk)); specialize (G11 (fact_1 s Hs k Hk)); same G11.
    - intros k y l Hk IH.
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_6d.II_6d_12 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G12; specialize (G12 ((proj1 (proj2 Hs)) k Hk)); specialize (G12 (fact_1 s Hs k Hk)); specialize (G12 IH); same G12.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.6d (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (steps_7 s Hs n Hn).
Qed.

(* II.6d (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= (v_delta_next_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6d.II_6d_13 (v_delta s n) (v_x s) (v_M s) (v_rest s n) (v_rest_x s)) as G13.
  specialize (G13 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G13 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G13 (fact_1 s Hs n Hn)).
  specialize (G13 (fact_2 s Hs n Hn)).
  specialize (G13 (fact_3 s Hs n Hn)).
  specialize (G13 (fact_4 s Hs n Hn)).
  specialize (G13 (fact_5 s Hs n Hn)).
  specialize (G13 (fact_6 s Hs n Hn)).
  specialize (G13 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 G13)) | same_defined (proj2 (proj2 G13)) (conj G13 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.6d (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_x s) - (v_eta s) <= (v_x s) - (v_w s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6d.II_6d_14 (v_x s) (v_M s) (v_rest_x s) (v_eta s) (v_w s)) as G14.
  specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G14 (fact_2 s Hs n Hn)).
  specialize (G14 (fact_5 s Hs n Hn)).
  specialize (G14 (fact_6 s Hs n Hn)).
  first [same (proj2 G14) | same_defined (proj2 G14) (conj G14 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.6d (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_eta s) <= (v_x s) - (v_w s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6d.II_6d_15 (v_x s) (v_delta_next s n) (v_delta_next_x s) (v_eta s) (v_w s)) as G15.
  specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G15 (fact_2 s Hs n Hn)).
  specialize (G15 (fact_8 s Hs n Hn)).
  specialize (G15 (fact_9 s Hs n Hn)).
  first [same G15 | same_defined G15 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

Definition set_x (x : R) (s : state) : state := State (steps s) (v_delta s) x (v_M s) (v_eta s) (v_w s) (v_x_0 s) (v_y s).

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (v_M s) >= 2 /\
  (v_w s) >= 0 /\
  (v_x_0 s) <= (v_y s) /\
  True.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.6d (11), moving bound *)
Lemma fact_11 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall st : nat -> state, st O = s -> MovingBounds.moves state steps v_delta (fun s n => ((v_delta_next s n) - (v_eta s))) st -> (forall t, v_x (st (S t)) = v_x (st t)) -> (forall t, v_M (st (S t)) = v_M (st t)) -> (forall t, v_eta (st (S t)) = v_eta (st t)) -> (forall t, v_w (st (S t)) = v_w (st t)) -> (forall t, v_x_0 (st (S t)) = v_x_0 (st t)) -> (forall t, v_y (st (S t)) = v_y (st t)) -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((forall k, (k < steps s)%nat -> (v_delta (st t) k) >= 0) /\ (v_M (st t)) >= 2 /\ (v_w (st t)) >= 0 /\ (v_x_0 (st t)) <= (v_y (st t))))) -> (forall k, (k < steps s)%nat -> ((v_delta s k)) <= ((v_y s))) -> (forall x_x : R, ((v_x_0 (set_x x_x s)) <= (v_x (set_x x_x s)) -> (v_x (set_x x_x s)) <= (v_y (set_x x_x s)) -> ((v_x (set_x x_x s)) <= 1 /\ (v_x (set_x x_x s)) + (v_rest_x (set_x x_x s)) + ((v_M (set_x x_x s)) - 2) * (v_x (set_x x_x s)) * (v_rest_x (set_x x_x s)) <= ((v_x (set_x x_x s)) + (v_eta (set_x x_x s)) - (v_w (set_x x_x s))) * (1 + ((v_M (set_x x_x s)) - 1) * (v_x (set_x x_x s)) * (v_rest_x (set_x x_x s)))))) -> (forall n, (n < steps s)%nat -> ((v_delta (st T) n)) <= (Rmax ((v_x_0 s)) (((v_y s)) + (- (((v_w s)) * (INR T))))))))).
Proof.
  intros s Hs n Hn.
  intros st E Mv K_x K_M K_eta K_w K_x_0 K_y T A B L. subst s.
  assert (KS := MovingBounds.moves_steps state steps _ _ st Mv).
  assert (Q_x := MovingBounds.unmoved state R st v_x K_x).
  assert (Q_M := MovingBounds.unmoved state R st v_M K_M).
  assert (Q_eta := MovingBounds.unmoved state R st v_eta K_eta).
  assert (Q_w := MovingBounds.unmoved state R st v_w K_w).
  assert (Q_x_0 := MovingBounds.unmoved state R st v_x_0 K_x_0).
  assert (Q_y := MovingBounds.unmoved state R st v_y K_y).
  assert (G : forall t, (t < T)%nat -> (fun x => H1 x /\ (forall z, ((v_x_0 x)) <= z -> z <= ((v_y x)) -> ((v_x (set_x z x)) <= 1) /\ ((v_x (set_x z x)) + (v_rest_x (set_x z x)) + ((v_M (set_x z x)) - 2) * (v_x (set_x z x)) * (v_rest_x (set_x z x)) <= ((v_x (set_x z x)) + (v_eta (set_x z x)) - (v_w (set_x z x))) * (1 + ((v_M (set_x z x)) - 1) * (v_x (set_x z x)) * (v_rest_x (set_x z x)))) /\ True)) (st t)).
  { intros t Ht. split.
    - split; [rewrite (KS t); exact (proj1 Hs)|].
      split; [intros k Hk; rewrite (KS t) in Hk; exact ((proj1 (A t Ht)) k Hk)|].
      split; [exact (proj1 (proj2 (A t Ht)))|].
      split; [exact (proj1 (proj2 (proj2 (A t Ht))))|].
      split; [exact (proj2 (proj2 (proj2 (A t Ht))))|].
      exact I.
    - intros z. assert (Lz := L z). unfold v_delta_next_x, v_delta_next, v_rest_x, v_rest, set_x in Lz |- *. cbn [steps v_delta v_x v_M v_eta v_w v_x_0 v_y] in Lz |- *.
      rewrite <- ?(KS t), <- ?(Q_x t), <- ?(Q_M t), <- ?(Q_eta t), <- ?(Q_w t), <- ?(Q_x_0 t), <- ?(Q_y t) in Lz. intros Hl Hh.
      split; [exact (proj1 (Lz Hl Hh))|].
      split; [exact (proj2 (Lz Hl Hh))|].
      exact I. }
  assert (F : forall x z, (fun x => H1 x /\ (forall z, ((v_x_0 x)) <= z -> z <= ((v_y x)) -> ((v_x (set_x z x)) <= 1) /\ ((v_x (set_x z x)) + (v_rest_x (set_x z x)) + ((v_M (set_x z x)) - 2) * (v_x (set_x z x)) * (v_rest_x (set_x z x)) <= ((v_x (set_x z x)) + (v_eta (set_x z x)) - (v_w (set_x z x))) * (1 + ((v_M (set_x z x)) - 1) * (v_x (set_x z x)) * (v_rest_x (set_x z x)))) /\ True)) x -> ((v_x_0 x)) <= z -> z <= ((v_y x)) -> (forall k, (k < steps x)%nat -> v_delta x k <= z) -> H0 (set_x z x)).
  { intros x z Hx Hl Hh Hz. split; [exact (proj1 (proj1 Hx))|].
    split; [exact (proj1 (proj2 (proj1 Hx)))|].
    split; [intros k Hk; directly (Hz k Hk)|].
    split; [exact (proj1 (proj2 Hx z Hl Hh))|].
    split; [exact (proj1 (proj2 (proj2 (proj1 Hx))))|].
    split; [exact (proj1 (proj2 (proj2 Hx z Hl Hh)))|].
    exact I. }
  assert (U : forall x z, (fun x => H1 x /\ (forall z, ((v_x_0 x)) <= z -> z <= ((v_y x)) -> ((v_x (set_x z x)) <= 1) /\ ((v_x (set_x z x)) + (v_rest_x (set_x z x)) + ((v_M (set_x z x)) - 2) * (v_x (set_x z x)) * (v_rest_x (set_x z x)) <= ((v_x (set_x z x)) + (v_eta (set_x z x)) - (v_w (set_x z x))) * (1 + ((v_M (set_x z x)) - 1) * (v_x (set_x z x)) * (v_rest_x (set_x z x)))) /\ True)) x -> ((v_x_0 x)) <= z -> z <= ((v_y x)) -> (forall k, (k < steps x)%nat -> v_delta x k <= z) ->
    forall m, (m < steps x)%nat -> ((v_delta_next x m) - (v_eta x)) <= z - ((v_w x))).
  { intros x z Hx Hl Hh Hz m Hm. assert (Hf := F x z Hx Hl Hh Hz).
    change ((v_delta_next (set_x z x) m) - (v_eta (set_x z x)) <= (v_x (set_x z x)) - (v_w (set_x z x))). exact (fact_10 (set_x z x) Hf m Hm). }
  assert (B0 : forall x, (fun x => H1 x /\ (forall z, ((v_x_0 x)) <= z -> z <= ((v_y x)) -> ((v_x (set_x z x)) <= 1) /\ ((v_x (set_x z x)) + (v_rest_x (set_x z x)) + ((v_M (set_x z x)) - 2) * (v_x (set_x z x)) * (v_rest_x (set_x z x)) <= ((v_x (set_x z x)) + (v_eta (set_x z x)) - (v_w (set_x z x))) * (1 + ((v_M (set_x z x)) - 1) * (v_x (set_x z x)) * (v_rest_x (set_x z x)))) /\ True)) x -> ((v_x_0 x)) <= ((v_y x))) by (intros x Hx; pose proof (Generated.II_6d.II_6d_16 (v_x_0 x) (v_y x)) as G16; specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))); same G16).
  assert (B1 : forall x, (fun x => H1 x /\ (forall z, ((v_x_0 x)) <= z -> z <= ((v_y x)) -> ((v_x (set_x z x)) <= 1) /\ ((v_x (set_x z x)) + (v_rest_x (set_x z x)) + ((v_M (set_x z x)) - 2) * (v_x (set_x z x)) * (v_rest_x (set_x z x)) <= ((v_x (set_x z x)) + (v_eta (set_x z x)) - (v_w (set_x z x))) * (1 + ((v_M (set_x z x)) - 1) * (v_x (set_x z x)) * (v_rest_x (set_x z x)))) /\ True)) x -> ((v_w x)) >= 0) by (intros x Hx; pose proof (Generated.II_6d.II_6d_17 (v_w x)) as G17; specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj1 Hx)))))); same G17).
  assert (C0 : forall t, (fun x => ((v_x_0 x))) (st (S t)) = (fun x => ((v_x_0 x))) (st t)) by (intros t; congruence).
  assert (C1 : forall t, (fun x => ((v_y x))) (st (S t)) = (fun x => ((v_y x))) (st t)) by (intros t; congruence).
  assert (C2 : forall t, (fun x => ((v_w x))) (st (S t)) = (fun x => ((v_w x))) (st t)) by (intros t; congruence).
  exact (MovingBounds.moves_down state steps v_delta _ (fun x => ((v_x_0 x))) (fun x => ((v_y x))) (fun x => ((v_w x))) (fun x => H1 x /\ (forall z, ((v_x_0 x)) <= z -> z <= ((v_y x)) -> ((v_x (set_x z x)) <= 1) /\ ((v_x (set_x z x)) + (v_rest_x (set_x z x)) + ((v_M (set_x z x)) - 2) * (v_x (set_x z x)) * (v_rest_x (set_x z x)) <= ((v_x (set_x z x)) + (v_eta (set_x z x)) - (v_w (set_x z x))) * (1 + ((v_M (set_x z x)) - 1) * (v_x (set_x z x)) * (v_rest_x (set_x z x)))) /\ True)) U st T Mv G C0 C1 C2 B0 B1 B).
Qed.

(* II.6d (12), witness *)
Lemma fact_12 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (1 / 2) (2) (0) (0) 0 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_x s)) /\ (v_x s) <= 1 /\ (v_M s) >= 2 /\ ~ ((v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s) <= ((v_x s) + (v_eta s) - (v_w s)) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s))) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) - (v_eta s) <= (v_x s) - (v_w s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_rest_x v_delta_next v_delta_next_x v_delta v_x v_M v_eta v_w v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_rest_x v_delta_next v_delta_next_x v_delta v_x v_M v_eta v_w v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_rest_x v_delta_next v_delta_next_x v_delta v_x v_M v_eta v_w v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_rest_x v_delta_next v_delta_next_x v_delta v_x v_M v_eta v_w v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_rest_x v_delta_next v_delta_next_x v_delta v_x v_M v_eta v_w v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_rest_x v_delta_next v_delta_next_x v_delta v_x v_M v_eta v_w v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6d (13), witness *)
Lemma fact_13 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1) :: (1) :: nil) 0) (1 / 2) (2) (3 / 10) (0) 0 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (v_x s) <= 1 /\ (v_M s) >= 2 /\ (v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s) <= ((v_x s) + (v_eta s) - (v_w s)) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) <= (v_x s))) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) - (v_eta s) <= (v_x s) - (v_w s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_rest_x v_delta_next v_delta_next_x v_delta v_x v_M v_eta v_w v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_rest_x v_delta_next v_delta_next_x v_delta v_x v_M v_eta v_w v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_rest_x v_delta_next v_delta_next_x v_delta v_x v_M v_eta v_w v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_rest_x v_delta_next v_delta_next_x v_delta v_x v_M v_eta v_w v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_rest_x v_delta_next v_delta_next_x v_delta v_x v_M v_eta v_w v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_rest_x v_delta_next v_delta_next_x v_delta v_x v_M v_eta v_w v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6d, conclusion (10) *)
Lemma conclusion_10 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_x s)) -> (v_x s) <= 1 -> (v_M s) >= 2 -> (v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s) <= ((v_x s) + (v_eta s) - (v_w s)) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_eta s) <= (v_x s) - (v_w s))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_10 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* II.6d, conclusion (11) *)
Lemma conclusion_11 :
  forall s : state, (2 <= steps s)%nat -> (forall st : nat -> state, st O = s -> MovingBounds.moves state steps v_delta (fun s n => ((v_delta_next s n) - (v_eta s))) st -> (forall t, v_x (st (S t)) = v_x (st t)) -> (forall t, v_M (st (S t)) = v_M (st t)) -> (forall t, v_eta (st (S t)) = v_eta (st t)) -> (forall t, v_w (st (S t)) = v_w (st t)) -> (forall t, v_x_0 (st (S t)) = v_x_0 (st t)) -> (forall t, v_y (st (S t)) = v_y (st t)) -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((forall k, (k < steps s)%nat -> (v_delta (st t) k) >= 0) /\ (v_M (st t)) >= 2 /\ (v_w (st t)) >= 0 /\ (v_x_0 (st t)) <= (v_y (st t))))) -> (forall k, (k < steps s)%nat -> ((v_delta s k)) <= ((v_y s))) -> (forall x_x : R, ((v_x_0 (set_x x_x s)) <= (v_x (set_x x_x s)) -> (v_x (set_x x_x s)) <= (v_y (set_x x_x s)) -> ((v_x (set_x x_x s)) <= 1 /\ (v_x (set_x x_x s)) + (v_rest_x (set_x x_x s)) + ((v_M (set_x x_x s)) - 2) * (v_x (set_x x_x s)) * (v_rest_x (set_x x_x s)) <= ((v_x (set_x x_x s)) + (v_eta (set_x x_x s)) - (v_w (set_x x_x s))) * (1 + ((v_M (set_x x_x s)) - 1) * (v_x (set_x x_x s)) * (v_rest_x (set_x x_x s)))))) -> (forall n, (n < steps s)%nat -> ((v_delta (st T) n)) <= (Rmax ((v_x_0 s)) (((v_y s)) + (- (((v_w s)) * (INR T))))))))).
Proof.
  intros s HN.
  exact (fact_11 s (conj HN I) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

