(* Theorem II.6g, With a noisy verifier: eta/c in place of eta: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_6g.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_a : R; v_x : R; v_M : R; v_b : R; v_eta : R; v_epsilon : nat -> R }.

Definition v_rest_x (s : state) : R := product (but (steps s) O) (fun k => (v_x s)).
Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next_x (s : state) : R := (((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_x s) + ((v_a s) - (v_b s)) * (v_rest_x s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_x s) * (v_rest_x s)) / ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_x s) * (v_rest_x s)).
Definition v_c (s : state) : R := ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)).
Definition v_h (s : state) : R := ((v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s)) / (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)) - (v_x s).
Definition v_v (s : state) (n : nat) : R := (((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_delta s n) + ((v_a s) - (v_b s)) * (v_rest_x s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest_x s)) / ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest_x s)).
Definition v_delta_next (s : state) (n : nat) : R := (((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_delta s n) + ((v_a s) - (v_b s)) * (v_rest s n) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n)) / ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n)).
Ltac open_names X ::= unfold v_delta_next, v_v, v_h, v_c, v_delta_next_x in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 0 /\
  (forall n, (n < steps s)%nat -> (v_x s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_b s) >= 0 /\
  (v_b s) < (v_a s) /\
  True.

(* II.6g (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6g.II_6g_1 (v_x s) (v_delta s n)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  same G1.
Qed.

(* II.6g (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6g.II_6g_2 (v_b s) (v_a s)) as G2.
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  same G2.
Qed.

(* II.6g (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6g.II_6g_3 (v_x s) (v_delta s n)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G3 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G3 (fact_1 s Hs n Hn)).
  same G3.
Qed.

Lemma steps_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest_x s) >= 0) /\ ((v_rest_x s) <= (v_rest s n)) /\ ((v_rest s n) <= 1) /\ ((v_rest_x s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_x s))) >= 0) /\ ((product l (fun k => (v_x s))) <= (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (v_delta s k))) <= 1) /\ ((product l (fun k => (v_x s))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_x s))) >= 0) /\ ((product l (fun k => (v_x s))) <= (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (v_delta s k))) <= 1) /\ ((product l (fun k => (v_x s))) <= 1))).
    - intros k Hk.
      split; [change (((v_x s)) >= 0); pose proof (Generated.II_6g.II_6g_4 (v_x s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (fact_3 s Hs k Hk)); same G4|].
      split; [change (((v_x s)) <= ((v_delta s k))); pose proof (Generated.II_6g.II_6g_5 (v_x s) (v_delta s k)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G5 (fact_1 s Hs k Hk)); specialize (G5 (fact_3 s Hs k Hk)); same G5|].
      split; [change (((v_delta s k)) <= 1); pose proof (Generated.II_6g.II_6g_6 (v_delta s k)) as G6; specialize (G6 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G6 (fact_1 s Hs k Hk)); same G6|].
      change (((v_x s)) <= 1); pose proof (Generated.II_6g.II_6g_7 (v_x s)) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (fact_3 s Hs k Hk)); same G7.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_x s))) >= 0); change (((product (y :: l) (fun k => (v_x s))) * ((v_x s))) >= 0); pose proof (Generated.II_6g.II_6g_8 (v_x s) (product (y :: l) (fun k => (v_x s))) (product (y :: l) (fun k => (v_delta s k)))) as G8; specialize (G8 (proj1 (proj2 Hs))); specialize (G8 (fact_3 s Hs k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj1 (proj2 IH))); specialize (G8 (proj1 (proj2 (proj2 IH)))); specialize (G8 (proj2 (proj2 (proj2 IH)))); same G8|].
      split; [change ((product (k :: y :: l) (fun k => (v_x s))) <= (product (k :: y :: l) (fun k => (v_delta s k)))); change (((product (y :: l) (fun k => (v_x s))) * ((v_x s))) <= ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.II_6g.II_6g_9 (v_x s) (v_delta s k) (product (y :: l) (fun k => (v_x s))) (product (y :: l) (fun k => (v_delta s k)))) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G9 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G9 (fact_1 s Hs k Hk)); specialize (G9 (fact_3 s Hs k Hk)); specialize (G9 (proj1 IH)); specialize (G9 (proj1 (proj2 IH))); specialize (G9 (proj1 (proj2 (proj2 IH)))); specialize (G9 (proj2 (proj2 (proj2 IH)))); same G9|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_6g.II_6g_10 (v_delta s k) (product (y :: l) (fun k => (v_x s))) (product (y :: l) (fun k => (v_delta s k)))) as G10; specialize (G10 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G10 (fact_1 s Hs k Hk)); specialize (G10 (proj1 IH)); specialize (G10 (proj1 (proj2 IH))); specialize (G10 (proj1 (proj2 (proj2 IH)))); specialize (G10 (proj2 (proj2 (proj2 IH)))); same G10|].
      change ((product (k :: y :: l) (fun k => (v_x s))) <= 1); change (((product (y :: l) (fun k => (v_x s))) * ((v_x s))) <= 1); pose proof (Generated.II_6g.II_6g_11 (v_x s) (product (y :: l) (fun k => (v_x s))) (product (y :: l) (fun k => (v_delta s k)))) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 (fact_3 s Hs k Hk)); specialize (G11 (proj1 IH)); specialize (G11 (proj1 (proj2 IH))); specialize (G11 (proj1 (proj2 (proj2 IH)))); specialize (G11 (proj2 (proj2 (proj2 IH)))); same G11.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  assert (A0 : (product (but (steps s) n) (fun k => (v_x s))) = (product (but (steps s) O) (fun k => (v_x s)))) by (rewrite !product_const, !but_length by lia; reflexivity).
  rewrite A0 in Here.
  exact Here.
Qed.

(* II.6g (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_x s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_4 s Hs n Hn)).
Qed.

(* II.6g (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_x s) <= (v_rest s n).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_4 s Hs n Hn))).
Qed.

(* II.6g (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_4 s Hs n Hn)))).
Qed.

(* II.6g (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_x s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (steps_4 s Hs n Hn)))).
Qed.

Lemma steps_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0))).
    - intros k Hk.
      change (((v_delta s k)) >= 0); pose proof (Generated.II_6g.II_6g_12 (v_delta s k)) as G12; specialize (G12 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G12 (fact_1 s Hs k Hk)); same G12.
    - intros k y l Hk IH.
      change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_6g.II_6g_13 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G13; specialize (G13 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G13 (fact_1 s Hs k Hk)); specialize (G13 IH); same G13.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.6g (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (steps_8 s Hs n Hn).
Qed.

(* II.6g (9), identity *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_x s) - (v_x s) = ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_rest_x s) * (1 - (v_x s)) * (1 + ((v_M s) - 1) * (v_x s)) / (1 + ((v_M s) - 1) * (((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s))) * (v_x s) * (v_rest_x s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6g.II_6g_14 (v_x s) (v_M s) (v_b s) (v_a s) (v_rest_x s)) as G14.
  specialize (G14 (proj1 (proj2 Hs))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G14 (fact_2 s Hs n Hn)).
  specialize (G14 (fact_3 s Hs n Hn)).
  specialize (G14 (fact_4 s Hs n Hn)).
  specialize (G14 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G14))) | same_defined (proj2 (proj2 (proj2 G14))) (conj G14 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* II.6g (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_x s) - (v_x s) >= (v_c s) * (v_h s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6g.II_6g_15 (v_x s) (v_M s) (v_b s) (v_a s) (v_rest_x s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G15 (fact_2 s Hs n Hn)).
  specialize (G15 (fact_3 s Hs n Hn)).
  specialize (G15 (fact_4 s Hs n Hn)).
  specialize (G15 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G15))) | same_defined (proj2 (proj2 (proj2 G15))) (conj G15 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* II.6g (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_x s) - (v_x s) <= (v_c s) * (v_h s) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6g.II_6g_16 (v_x s) (v_M s) (v_b s) (v_a s) (v_rest_x s)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G16 (fact_2 s Hs n Hn)).
  specialize (G16 (fact_3 s Hs n Hn)).
  specialize (G16 (fact_4 s Hs n Hn)).
  specialize (G16 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G16))) | same_defined (proj2 (proj2 (proj2 G16))) (conj G16 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* II.6g (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_x s) <= (v_v s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6g.II_6g_17 (v_x s) (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest_x s)) as G17.
  specialize (G17 (proj1 (proj2 Hs))).
  specialize (G17 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G17 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G17 (fact_1 s Hs n Hn)).
  specialize (G17 (fact_2 s Hs n Hn)).
  specialize (G17 (fact_3 s Hs n Hn)).
  specialize (G17 (fact_4 s Hs n Hn)).
  specialize (G17 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 G17)) | same_defined (proj2 (proj2 G17)) (conj G17 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* II.6g (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_v s n) <= (v_delta_next s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6g.II_6g_18 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest_x s) (v_rest s n)) as G18.
  specialize (G18 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G18 (fact_1 s Hs n Hn)).
  specialize (G18 (fact_2 s Hs n Hn)).
  specialize (G18 (fact_4 s Hs n Hn)).
  specialize (G18 (fact_5 s Hs n Hn)).
  specialize (G18 (fact_6 s Hs n Hn)).
  specialize (G18 (fact_7 s Hs n Hn)).
  specialize (G18 (fact_8 s Hs n Hn)).
  first [same (proj2 (proj2 G18)) | same_defined (proj2 (proj2 G18)) (conj G18 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* II.6g (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_x s) <= (v_delta_next s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6g.II_6g_19 (v_delta_next_x s) (v_v s n) (v_delta_next s n)) as G19.
  specialize (G19 (fact_12 s Hs n Hn)).
  specialize (G19 (fact_13 s Hs n Hn)).
  first [same G19 | same_defined G19 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 0 /\
  (forall n, (n < steps s)%nat -> (v_x s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_b s) >= 0 /\
  (v_b s) < (v_a s) /\
  (forall n, (n < steps s)%nat -> -(v_eta s) <= (v_epsilon s n)) /\
  (v_eta s) * ((v_a s) + ((v_M s) - 1) * (v_b s)) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)) <= ((v_a s) - (v_b s)) * ((v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s) - (v_x s) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s))) /\
  True.

(* II.6g (15), inequality *)
Lemma fact_15 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_eta s) <= (v_c s) * (v_h s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6g.II_6g_20 (v_x s) (v_M s) (v_b s) (v_a s) (v_eta s) (v_rest_x s)) as G20.
  specialize (G20 (proj1 (proj2 Hs))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G20 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  specialize (G20 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  specialize (G20 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  specialize (G20 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  first [same (proj2 (proj2 G20)) | same_defined (proj2 (proj2 G20)) (conj G20 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.6g (16), inequality *)
Lemma fact_16 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) + (v_epsilon s n) >= (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6g.II_6g_21 (v_x s) (v_eta s) (v_epsilon s n) (v_delta_next_x s) (v_c s) (v_h s) (v_delta_next s n)) as G21.
  specialize (G21 (proj1 (proj2 Hs))).
  specialize (G21 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G21 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  specialize (G21 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  specialize (G21 (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  specialize (G21 (fact_15 s Hs n Hn)).
  first [same G21 | same_defined G21 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.6g (17), witness *)
Lemma fact_17 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (1 / 2) (1 / 2) (2) (1) 0 (fun _ => 0) in ((v_x s) >= 0 /\ (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_b s) >= 0 /\ ~ ((v_b s) < (v_a s)) /\ ~ ((v_delta_next_x s) - (v_x s) >= (v_c s) * (v_h s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_c v_h v_v v_delta_next v_delta v_a v_x v_M v_b v_eta v_epsilon steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_c v_h v_v v_delta_next v_delta v_a v_x v_M v_b v_eta v_epsilon steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_c v_h v_v v_delta_next v_delta v_a v_x v_M v_b v_eta v_epsilon steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_c v_h v_v v_delta_next v_delta v_a v_x v_M v_b v_eta v_epsilon steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_c v_h v_v v_delta_next v_delta v_a v_x v_M v_b v_eta v_epsilon steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_c v_h v_v v_delta_next v_delta v_a v_x v_M v_b v_eta v_epsilon steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_c v_h v_v v_delta_next v_delta v_a v_x v_M v_b v_eta v_epsilon steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6g, conclusion (9) *)
Lemma conclusion_9 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (v_delta_next_x s) - (v_x s) = ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_rest_x s) * (1 - (v_x s)) * (1 + ((v_M s) - 1) * (v_x s)) / (1 + ((v_M s) - 1) * (((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s))) * (v_x s) * (v_rest_x s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_9 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6g, conclusion (10) *)
Lemma conclusion_10 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (v_delta_next_x s) - (v_x s) >= (v_c s) * (v_h s)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_10 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6g, conclusion (11) *)
Lemma conclusion_11 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (v_delta_next_x s) - (v_x s) <= (v_c s) * (v_h s) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_11 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6g, conclusion (14) *)
Lemma conclusion_14 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall n, (n < steps s)%nat -> (v_delta_next_x s) <= (v_delta_next s n))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  intros n Hn.
  exact (fact_14 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) n Hn).
Qed.

(* II.6g, conclusion (16) *)
Lemma conclusion_16 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall k, (k < steps s)%nat -> -(v_eta s) <= (v_epsilon s k)) -> (v_eta s) * ((v_a s) + ((v_M s) - 1) * (v_b s)) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)) <= ((v_a s) - (v_b s)) * ((v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s) - (v_x s) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s))) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) + (v_epsilon s n) >= (v_x s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7.
  intros n Hn.
  exact (fact_16 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 I))))))))) n Hn).
Qed.

