(* The conclusions of theorem II.6c, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require MovingBounds.
From RLStar Require Generated.II_6c.
From RLStar Require Import Theorems.II_6c.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_next, v_delta_next_x in X |- *.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_6c.II_6c_11 (v_x s) (v_delta s n) (v_M s) (v_rest_x s) (v_rest s n)) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G11 (fact_1 s Hs n Hn)); specialize (G11 (fact_2 s Hs n Hn)); specialize (G11 (fact_3 s Hs n Hn)); specialize (G11 (fact_4 s Hs n Hn)); specialize (G11 (fact_5 s Hs n Hn)); specialize (G11 (fact_6 s Hs n Hn)); first [divisor_of G11 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))) | plain_from (proj2 (proj2 G11)) | from_divisors G11]).
  assert (C1 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by (pose proof (Generated.II_6c.II_6c_11 (v_x s) (v_delta s n) (v_M s) (v_rest_x s) (v_rest s n)) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G11 (fact_1 s Hs n Hn)); specialize (G11 (fact_2 s Hs n Hn)); specialize (G11 (fact_3 s Hs n Hn)); specialize (G11 (fact_4 s Hs n Hn)); specialize (G11 (fact_5 s Hs n Hn)); specialize (G11 (fact_6 s Hs n Hn)); first [divisor_of G11 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))) | plain_from (proj2 (proj2 G11)) | from_divisors G11]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (defined_7 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma definedness_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by exact (proj1 (proj2 (defined_7 s Hs n Hn))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_9 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> ((v_x s) + (v_eta s) + (v_w s)) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)) <= (v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s) -> (forall k, (k < steps s)%nat -> -(v_eta s) <= (v_epsilon s k)) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) + (v_epsilon s n) >= (v_x s) + (v_w s)))).
Proof.
  exact (conj definedness_9 Theorems.II_6c.conclusion_9).
Qed.

Lemma definedness_10 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall st : nat -> state, st O = s -> MovingBounds.moves state steps v_delta (fun s n => ((v_delta_next s n) + (v_epsilon s n))) st -> (forall t, v_x (st (S t)) = v_x (st t)) -> (forall t, v_M (st (S t)) = v_M (st t)) -> (forall t, v_eta (st (S t)) = v_eta (st t)) -> (forall t, v_w (st (S t)) = v_w (st t)) -> (forall t, v_x_0 (st (S t)) = v_x_0 (st t)) -> (forall t, v_y (st (S t)) = v_y (st t)) -> forall T : nat, (forall t : nat, ((t < T)%nat -> ((forall k, (k < steps s)%nat -> (v_delta (st t) k) <= 1) /\ (v_M (st t)) >= 2 /\ (forall k, (k < steps s)%nat -> -(v_eta (st t)) <= (v_epsilon (st t) k)) /\ (v_w (st t)) >= 0 /\ (v_x_0 (st t)) <= (v_y (st t))))) -> (forall k, (k < steps s)%nat -> ((v_delta s k)) >= ((v_x_0 s))) -> (forall x_x : R, ((v_x_0 (set_x x_x s)) <= (v_x (set_x x_x s)) -> (v_x (set_x x_x s)) <= (v_y (set_x x_x s)) -> ((v_x (set_x x_x s)) >= 0 /\ ((v_x (set_x x_x s)) + (v_eta (set_x x_x s)) + (v_w (set_x x_x s))) * (1 + ((v_M (set_x x_x s)) - 1) * (v_x (set_x x_x s)) * (v_rest_x (set_x x_x s))) <= (v_x (set_x x_x s)) + (v_rest_x (set_x x_x s)) + ((v_M (set_x x_x s)) - 2) * (v_x (set_x x_x s)) * (v_rest_x (set_x x_x s))))) -> forall t, (t < T)%nat -> (1 + ((v_M (st t)) - 1) * (v_delta (st t) n) * (v_rest (st t) n) <> 0) /\ True).
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
  assert (G : forall t, (t < T)%nat -> (fun x => H1 x /\ (forall z, ((v_x_0 x)) <= z -> z <= ((v_y x)) -> ((v_x (set_x z x)) >= 0) /\ (((v_x (set_x z x)) + (v_eta (set_x z x)) + (v_w (set_x z x))) * (1 + ((v_M (set_x z x)) - 1) * (v_x (set_x z x)) * (v_rest_x (set_x z x))) <= (v_x (set_x z x)) + (v_rest_x (set_x z x)) + ((v_M (set_x z x)) - 2) * (v_x (set_x z x)) * (v_rest_x (set_x z x))) /\ True)) (st t)).
  { intros t Ht. split.
    - split; [rewrite (KS t); exact (proj1 Hs)|].
      split; [intros k Hk; rewrite (KS t) in Hk; exact ((proj1 (A t Ht)) k Hk)|].
      split; [exact (proj1 (proj2 (A t Ht)))|].
      split; [intros k Hk; rewrite (KS t) in Hk; exact ((proj1 (proj2 (proj2 (A t Ht)))) k Hk)|].
      split; [exact (proj1 (proj2 (proj2 (proj2 (A t Ht)))))|].
      split; [exact (proj2 (proj2 (proj2 (proj2 (A t Ht)))))|].
      exact I.
    - intros z. assert (Lz := L z). unfold v_delta_next, v_delta_next_x, v_rest, v_rest_x, set_x in Lz |- *. cbn [steps v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y] in Lz |- *.
      rewrite <- ?(KS t), <- ?(Q_x t), <- ?(Q_M t), <- ?(Q_eta t), <- ?(Q_w t), <- ?(Q_x_0 t), <- ?(Q_y t) in Lz. intros Hl Hh.
      split; [exact (proj1 (Lz Hl Hh))|].
      split; [exact (proj2 (Lz Hl Hh))|].
      exact I. }
  assert (F : forall x z, (fun x => H1 x /\ (forall z, ((v_x_0 x)) <= z -> z <= ((v_y x)) -> ((v_x (set_x z x)) >= 0) /\ (((v_x (set_x z x)) + (v_eta (set_x z x)) + (v_w (set_x z x))) * (1 + ((v_M (set_x z x)) - 1) * (v_x (set_x z x)) * (v_rest_x (set_x z x))) <= (v_x (set_x z x)) + (v_rest_x (set_x z x)) + ((v_M (set_x z x)) - 2) * (v_x (set_x z x)) * (v_rest_x (set_x z x))) /\ True)) x -> ((v_x_0 x)) <= z -> z <= ((v_y x)) -> (forall k, (k < steps x)%nat -> z <= v_delta x k) -> H0 (set_x z x)).
  { intros x z Hx Hl Hh Hz. split; [exact (proj1 (proj1 Hx))|].
    split; [exact (proj1 (proj2 Hx z Hl Hh))|].
    split; [intros k Hk; directly (Hz k Hk)|].
    split; [exact (proj1 (proj2 (proj1 Hx)))|].
    split; [exact (proj1 (proj2 (proj2 (proj1 Hx))))|].
    split; [exact (proj1 (proj2 (proj2 Hx z Hl Hh)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj1 Hx)))))|].
    exact I. }
  assert (U : forall x z, (fun x => H1 x /\ (forall z, ((v_x_0 x)) <= z -> z <= ((v_y x)) -> ((v_x (set_x z x)) >= 0) /\ (((v_x (set_x z x)) + (v_eta (set_x z x)) + (v_w (set_x z x))) * (1 + ((v_M (set_x z x)) - 1) * (v_x (set_x z x)) * (v_rest_x (set_x z x))) <= (v_x (set_x z x)) + (v_rest_x (set_x z x)) + ((v_M (set_x z x)) - 2) * (v_x (set_x z x)) * (v_rest_x (set_x z x))) /\ True)) x -> ((v_x_0 x)) <= z -> z <= ((v_y x)) -> (forall k, (k < steps x)%nat -> z <= v_delta x k) ->
    forall m, (m < steps x)%nat -> ((v_delta_next x m) + (v_epsilon x m)) >= z + ((v_w x))).
  { intros x z Hx Hl Hh Hz m Hm. assert (Hf := F x z Hx Hl Hh Hz).
    change ((v_delta_next (set_x z x) m) + (v_epsilon (set_x z x) m) >= (v_x (set_x z x)) + (v_w (set_x z x))). exact (fact_9 (set_x z x) Hf m Hm). }
  assert (B0 : forall x, (fun x => H1 x /\ (forall z, ((v_x_0 x)) <= z -> z <= ((v_y x)) -> ((v_x (set_x z x)) >= 0) /\ (((v_x (set_x z x)) + (v_eta (set_x z x)) + (v_w (set_x z x))) * (1 + ((v_M (set_x z x)) - 1) * (v_x (set_x z x)) * (v_rest_x (set_x z x))) <= (v_x (set_x z x)) + (v_rest_x (set_x z x)) + ((v_M (set_x z x)) - 2) * (v_x (set_x z x)) * (v_rest_x (set_x z x))) /\ True)) x -> ((v_x_0 x)) <= ((v_y x))) by (intros x Hx; pose proof (Generated.II_6c.II_6c_14 (v_x_0 x) (v_y x)) as G14; specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))); same G14).
  assert (B1 : forall x, (fun x => H1 x /\ (forall z, ((v_x_0 x)) <= z -> z <= ((v_y x)) -> ((v_x (set_x z x)) >= 0) /\ (((v_x (set_x z x)) + (v_eta (set_x z x)) + (v_w (set_x z x))) * (1 + ((v_M (set_x z x)) - 1) * (v_x (set_x z x)) * (v_rest_x (set_x z x))) <= (v_x (set_x z x)) + (v_rest_x (set_x z x)) + ((v_M (set_x z x)) - 2) * (v_x (set_x z x)) * (v_rest_x (set_x z x))) /\ True)) x -> ((v_w x)) >= 0) by (intros x Hx; pose proof (Generated.II_6c.II_6c_15 (v_w x)) as G15; specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))); same G15).
  assert (C0 : forall t, (fun x => ((v_x_0 x))) (st (S t)) = (fun x => ((v_x_0 x))) (st t)) by (intros t; congruence).
  assert (C1 : forall t, (fun x => ((v_y x))) (st (S t)) = (fun x => ((v_y x))) (st t)) by (intros t; congruence).
  assert (C2 : forall t, (fun x => ((v_w x))) (st (S t)) = (fun x => ((v_w x))) (st t)) by (intros t; congruence).
  intros t Ht.
  destruct (MovingBounds.moves_up_level state steps v_delta _ (fun x => ((v_x_0 x))) (fun x => ((v_y x))) (fun x => ((v_w x))) (fun x => H1 x /\ (forall z, ((v_x_0 x)) <= z -> z <= ((v_y x)) -> ((v_x (set_x z x)) >= 0) /\ (((v_x (set_x z x)) + (v_eta (set_x z x)) + (v_w (set_x z x))) * (1 + ((v_M (set_x z x)) - 1) * (v_x (set_x z x)) * (v_rest_x (set_x z x))) <= (v_x (set_x z x)) + (v_rest_x (set_x z x)) + ((v_M (set_x z x)) - 2) * (v_x (set_x z x)) * (v_rest_x (set_x z x))) /\ True)) U st T Mv G C0 C1 C2 B0 B1 B t Ht) as [z [Hl [Hh Hz]]].
  assert (Hf := F (st t) z (G t Ht) Hl Hh Hz).
  assert (Hn' : (n < steps (st t))%nat) by (rewrite (KS t); exact Hn).
  assert (D0 : (v_M (st t)) * (v_delta (st t) n) * (v_rest (st t) n) - (v_delta (st t) n) * (v_rest (st t) n) + 1 <> 0) by exact (proj1 (defined_9 (set_x z (st t)) Hf n Hn')).
  split; [first [directly D0 | known_by Hn (conj D0 I)]|].
  exact I.
Qed.

Lemma concluded_10 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (forall st : nat -> state, st O = s -> MovingBounds.moves state steps v_delta (fun s n => ((v_delta_next s n) + (v_epsilon s n))) st -> (forall t, v_x (st (S t)) = v_x (st t)) -> (forall t, v_M (st (S t)) = v_M (st t)) -> (forall t, v_eta (st (S t)) = v_eta (st t)) -> (forall t, v_w (st (S t)) = v_w (st t)) -> (forall t, v_x_0 (st (S t)) = v_x_0 (st t)) -> (forall t, v_y (st (S t)) = v_y (st t)) -> forall T : nat, (forall t : nat, ((t < T)%nat -> ((forall k, (k < steps s)%nat -> (v_delta (st t) k) <= 1) /\ (v_M (st t)) >= 2 /\ (forall k, (k < steps s)%nat -> -(v_eta (st t)) <= (v_epsilon (st t) k)) /\ (v_w (st t)) >= 0 /\ (v_x_0 (st t)) <= (v_y (st t))))) -> (forall k, (k < steps s)%nat -> ((v_delta s k)) >= ((v_x_0 s))) -> (forall x_x : R, ((v_x_0 (set_x x_x s)) <= (v_x (set_x x_x s)) -> (v_x (set_x x_x s)) <= (v_y (set_x x_x s)) -> ((v_x (set_x x_x s)) >= 0 /\ ((v_x (set_x x_x s)) + (v_eta (set_x x_x s)) + (v_w (set_x x_x s))) * (1 + ((v_M (set_x x_x s)) - 1) * (v_x (set_x x_x s)) * (v_rest_x (set_x x_x s))) <= (v_x (set_x x_x s)) + (v_rest_x (set_x x_x s)) + ((v_M (set_x x_x s)) - 2) * (v_x (set_x x_x s)) * (v_rest_x (set_x x_x s))))) -> forall t, (t < T)%nat -> (1 + ((v_M (st t)) - 1) * (v_delta (st t) n) * (v_rest (st t) n) <> 0) /\ True)) /\
  (forall s : state, (2 <= steps s)%nat -> (forall st : nat -> state, st O = s -> MovingBounds.moves state steps v_delta (fun s n => ((v_delta_next s n) + (v_epsilon s n))) st -> (forall t, v_x (st (S t)) = v_x (st t)) -> (forall t, v_M (st (S t)) = v_M (st t)) -> (forall t, v_eta (st (S t)) = v_eta (st t)) -> (forall t, v_w (st (S t)) = v_w (st t)) -> (forall t, v_x_0 (st (S t)) = v_x_0 (st t)) -> (forall t, v_y (st (S t)) = v_y (st t)) -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((forall k, (k < steps s)%nat -> (v_delta (st t) k) <= 1) /\ (v_M (st t)) >= 2 /\ (forall k, (k < steps s)%nat -> -(v_eta (st t)) <= (v_epsilon (st t) k)) /\ (v_w (st t)) >= 0 /\ (v_x_0 (st t)) <= (v_y (st t))))) -> (forall k, (k < steps s)%nat -> ((v_delta s k)) >= ((v_x_0 s))) -> (forall x_x : R, ((v_x_0 (set_x x_x s)) <= (v_x (set_x x_x s)) -> (v_x (set_x x_x s)) <= (v_y (set_x x_x s)) -> ((v_x (set_x x_x s)) >= 0 /\ ((v_x (set_x x_x s)) + (v_eta (set_x x_x s)) + (v_w (set_x x_x s))) * (1 + ((v_M (set_x x_x s)) - 1) * (v_x (set_x x_x s)) * (v_rest_x (set_x x_x s))) <= (v_x (set_x x_x s)) + (v_rest_x (set_x x_x s)) + ((v_M (set_x x_x s)) - 2) * (v_x (set_x x_x s)) * (v_rest_x (set_x x_x s))))) -> (forall n, (n < steps s)%nat -> ((v_delta (st T) n)) >= (Rmin ((v_y s)) (((v_x_0 s)) + (((v_w s)) * (INR T))))))))).
Proof.
  exact (conj definedness_10 Theorems.II_6c.conclusion_10).
Qed.

