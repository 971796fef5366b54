(* Theorem II.3b, The same limit and the same criterion: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_3b.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R; v_b : R; v_a : R; v_L_0 : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := (((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_delta s n) + ((v_a s) - (v_b s)) * (v_rest s n) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n)) / ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n)).
Definition v_rest_next (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta_next s k)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_L_next (s : state) : R := product (all (steps s)) (fun k => (v_delta_next s k)).
Definition v_E (s : state) : R := total (all (steps s)) (fun k => 1 - (v_delta s k)).
Definition v_J (s : state) : R := (1 + ((v_M s) - 1) * (v_L s)) / (v_M s).
Ltac open_names X ::= unfold v_J, v_delta_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_delta_next s n)) (v_M s) (v_b s) (v_a s) (v_L_0 s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_b s) >= 0 /\
  (v_b s) < (v_a s) /\
  True.

(* II.3b (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_1 (v_b s) (v_a s)) as G1.
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  same G1.
Qed.

Lemma steps_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.II_3b.II_3b_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_3b.II_3b_3 (v_delta s k)) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G3.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_3b.II_3b_4 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_3b.II_3b_5 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G5; specialize (G5 ((proj1 (proj2 Hs)) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G5 (proj1 IH)); specialize (G5 (proj2 IH)); same G5.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.3b (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_2 s Hs n Hn)).
Qed.

(* II.3b (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_2 s Hs n Hn)).
Qed.

(* II.3b (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_6 (v_delta s n)) as G6.
  specialize (G6 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G6 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  same G6.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_b s) >= 0 /\
  (v_b s) < (v_a s) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_rest s n) > 0) /\
  True.

(* II.3b (5), inequality *)
Lemma fact_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_7 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G7.
  specialize (G7 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G7 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G7 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) I))))))))].
Qed.

(* II.3b (6), inequality *)
Lemma fact_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_8 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G8.
  specialize (G8 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G8 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G8 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) I))))))))].
Qed.

Lemma steps_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_rest_next s n) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta_next s k))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta_next s k))) > 0))).
    - intros k Hk.
      change (((v_delta_next s k)) > 0); pose proof (Generated.II_3b.II_3b_9 (v_delta_next s k)) as G9; specialize (G9 (fact_6 s Hs k Hk)); first [same G9 | same_defined G9 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk) I)))))))].
    - intros k y l Hk IH.
      change ((product (k :: y :: l) (fun k => (v_delta_next s k))) > 0); change (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) > 0); pose proof (Generated.II_3b.II_3b_10 (v_delta_next s k) (product (y :: l) (fun k => (v_delta_next s k)))) as G10; specialize (G10 (fact_6 s Hs k Hk)); specialize (G10 IH); first [same G10 | same_defined G10 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk) I)))))))].
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.3b (7), induction on steps *)
Lemma fact_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_rest_next s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (steps_7 s Hs n Hn).
Qed.

Lemma steps_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_L s) > 0) /\ ((v_L_next s) >= (v_L s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta_next s k))) >= (product l (fun k => (v_delta s k))))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta_next s k))) >= (product l (fun k => (v_delta s k)))))).
    - intros k Hk.
      split; [change (((v_delta s k)) > 0); pose proof (Generated.II_3b.II_3b_11 (v_delta s k)) as G11; specialize (G11 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk)); same G11|].
      change (((v_delta_next s k)) >= ((v_delta s k))); pose proof (Generated.II_3b.II_3b_12 (v_delta s k) (v_delta_next s k)) as G12; specialize (G12 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk)); specialize (G12 (fact_5 s Hs k Hk)); first [same G12 | same_defined G12 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk) I)))))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.II_3b.II_3b_13 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G13; specialize (G13 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk)); specialize (G13 (proj1 IH)); specialize (G13 (proj2 IH)); same G13|].
      change ((product (k :: y :: l) (fun k => (v_delta_next s k))) >= (product (k :: y :: l) (fun k => (v_delta s k)))); change (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) >= ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.II_3b.II_3b_14 (v_delta s k) (v_delta_next s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G14; specialize (G14 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk)); specialize (G14 (fact_5 s Hs k Hk)); specialize (G14 (proj1 IH)); specialize (G14 (proj2 IH)); first [same G14 | same_defined G14 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk) I)))))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.3b (8), induction on steps *)
Lemma fact_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_8 s Hs n Hn)).
Qed.

(* II.3b (9), induction on steps *)
Lemma fact_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= (v_L s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_8 s Hs n Hn)).
Qed.

Lemma steps_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_E s) >= 1 - (v_L s)) /\ ((v_L s) >= 0) /\ ((v_L s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => 1 - (v_delta s k))) >= 1 - (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => 1 - (v_delta s k))) >= 1 - (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change ((1 - (v_delta s k)) >= 1 - ((v_delta s k))); pose proof (Generated.II_3b.II_3b_15 (v_delta s k)) as G15; specialize (G15 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk)); same G15|].
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.II_3b.II_3b_16 (v_delta s k)) as G16; specialize (G16 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G16 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk)); same G16|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_3b.II_3b_17 (v_delta s k)) as G17; specialize (G17 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G17 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk)); same G17.
    - intros k y l Hk IH.
      split; [change ((total (k :: y :: l) (fun k => 1 - (v_delta s k))) >= 1 - (product (k :: y :: l) (fun k => (v_delta s k)))); change (((total (y :: l) (fun k => 1 - (v_delta s k))) + (1 - (v_delta s k))) >= 1 - ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.II_3b.II_3b_18 (v_delta s k) (total (y :: l) (fun k => 1 - (v_delta s k))) (product (y :: l) (fun k => (v_delta s k)))) as G18; specialize (G18 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G18 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk)); specialize (G18 (proj1 IH)); specialize (G18 (proj1 (proj2 IH))); specialize (G18 (proj2 (proj2 IH))); same G18|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_3b.II_3b_19 (v_delta s k) (total (y :: l) (fun k => 1 - (v_delta s k))) (product (y :: l) (fun k => (v_delta s k)))) as G19; specialize (G19 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk)); specialize (G19 (proj1 IH)); specialize (G19 (proj1 (proj2 IH))); specialize (G19 (proj2 (proj2 IH))); same G19|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_3b.II_3b_20 (v_delta s k) (total (y :: l) (fun k => 1 - (v_delta s k))) (product (y :: l) (fun k => (v_delta s k)))) as G20; specialize (G20 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G20 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk)); specialize (G20 (proj1 IH)); specialize (G20 (proj1 (proj2 IH))); specialize (G20 (proj2 (proj2 IH))); same G20.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.3b (10), induction on steps *)
Lemma fact_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_E s) >= 1 - (v_L s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_10 s Hs n Hn)).
Qed.

(* II.3b (11), induction on steps *)
Lemma fact_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_10 s Hs n Hn))).
Qed.

(* II.3b (12), induction on steps *)
Lemma fact_12 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_10 s Hs n Hn))).
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_b s) >= 0 /\
  (v_b s) < (v_a s) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_rest s n) > 0) /\
  (v_L s) >= (v_L_0 s) /\
  (v_L_0 s) > 0 /\
  (v_L_0 s) <= 1 /\
  True.

(* II.3b (13), one factor out *)
Lemma fact_13 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_L s) = (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_delta s k)) Hn).
Qed.

(* II.3b (14), inequality *)
Lemma fact_14 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= (v_L_0 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_21 (v_delta s n) (v_rest s n) (v_L s) (v_L_0 s)) as G21.
  specialize (G21 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G21 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G21 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G21 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G21 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)).
  specialize (G21 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)).
  specialize (G21 (fact_13 s Hs n Hn)).
  same G21.
Qed.

(* II.3b (15), inequality *)
Lemma fact_15 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= (v_L_0 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_22 (v_L s) (v_L_0 s) (v_L_next s)) as G22.
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G22 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)).
  specialize (G22 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)).
  specialize (G22 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)).
  same G22.
Qed.

(* II.3b (16), inequality *)
Lemma fact_16 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_23 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G23.
  specialize (G23 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G23 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G23 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G23 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G23 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 G23) | same_defined (proj2 G23) (conj G23 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I)))))))))))].
Qed.

Lemma defined_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3b.II_3b_8 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G8; specialize (G8 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)); specialize (G8 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G8 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [plain_from (proj2 G8) | from_divisors G8]).
  exact (conj C0 I).
Qed.

Lemma preserved_2 :
  forall s, H2 s -> H2 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros n Hn; change ((v_delta_next s n) >= 0); first [same (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn) | same_defined (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn) (conj (defined_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I)))))))))))]|].
  split; [intros n Hn; exact (fact_16 s Hs n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
  split; [intros n Hn; exact (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)|].
  split; [intros n Hn; exact (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)|].
  split; [exact (fact_15 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))|].
  exact I.
Qed.

(* II.3b (17), induction on rounds *)
Lemma fact_17 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* II.3b (18), induction on rounds *)
Lemma fact_18 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

(* II.3b (19), induction on rounds *)
Lemma fact_19 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))) n Hn').
Qed.

(* II.3b (20), induction on rounds *)
Lemma fact_20 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_rest (run round t s) n) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))))) n Hn').
Qed.

(* II.3b (21), induction on rounds *)
Lemma fact_21 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_L (run round t s)) >= (v_L_0 (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))))).
Qed.

(* II.3b (22), inequality *)
Lemma fact_22 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) <= (1 - ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_L_0 s)) * (1 - (v_delta s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_24 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n) (v_L_0 s)) as G24.
  specialize (G24 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G24 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G24 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G24 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G24 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G24 (fact_14 s Hs n Hn)).
  first [same (proj2 (proj2 G24)) | same_defined (proj2 (proj2 G24)) (conj G24 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I)))))))))))].
Qed.

(* II.3b (23), inequality *)
Lemma fact_23 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_delta s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_25 (v_delta s n)) as G25.
  specialize (G25 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G25 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  same G25.
Qed.

(* II.3b (24), inequality *)
Lemma fact_24 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_L_0 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_26 (v_M s) (v_b s) (v_a s) (v_L_0 s)) as G26.
  specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G26 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 G26) | same_defined (proj2 G26) (conj G26 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I)))))))))))].
Qed.

(* II.3b (25), inequality *)
Lemma fact_25 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_L_0 s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_27 (v_M s) (v_b s) (v_a s) (v_L_0 s)) as G27.
  specialize (G27 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G27 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 G27) | same_defined (proj2 G27) (conj G27 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I)))))))))))].
Qed.

Lemma lasting_2 :
  forall s, H2 s -> forall t, H2 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_17 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_18 s Hs n Hn) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|first [exact IH | same IH]]|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_19 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_20 s Hs n Hn) t)|].
  split; [exact ((fact_21 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Lemma defined_22 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3b.II_3b_24 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n) (v_L_0 s)) as G24; specialize (G24 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G24 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G24 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G24 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G24 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G24 (fact_14 s Hs n Hn)); first [plain_from (proj2 (proj2 G24)) | from_divisors G24]).
  assert (C1 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3b.II_3b_24 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n) (v_L_0 s)) as G24; specialize (G24 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G24 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G24 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G24 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G24 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G24 (fact_14 s Hs n Hn)); first [plain_from (proj2 (proj2 G24)) | from_divisors G24]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_24 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3b.II_3b_26 (v_M s) (v_b s) (v_a s) (v_L_0 s)) as G26; specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G26 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [plain_from (proj2 G26) | from_divisors G26]).
  exact (conj C0 I).
Qed.

Lemma defined_25 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3b.II_3b_27 (v_M s) (v_b s) (v_a s) (v_L_0 s)) as G27; specialize (G27 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G27 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [plain_from (proj2 G27) | from_divisors G27]).
  exact (conj C0 I).
Qed.

(* II.3b (26), geometric bound *)
Lemma fact_26 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= (1 - (v_delta (run round t s) n)) /\ (1 - (v_delta (run round t s) n)) <= (((1 - ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_L_0 s)) ^ t) * (1 - (v_delta s n))))) /\ Un_cv (fun t => (1 - (v_delta (run round t s) n))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H2 s /\ (n < steps s)%nat) (fun s => (1 - (v_delta s n))) (fun s => (1 - ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_L_0 s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_2 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change ((1 - (v_delta s' n)) >= 0); same (fact_23 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1 - (v_delta_next s' n)) <= (1 - ((v_a s') - (v_b s')) / ((v_a s') + ((v_M s') - 1) * (v_b s')) * (v_L_0 s')) * (1 - (v_delta s' n))); first [same (fact_22 s' Hs' n Hn') | same_defined (fact_22 s' Hs' n Hn') (conj (defined_22 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) I)))))))))))].
  - intros s' [Hs' Hn']. change ((1 - ((v_a s') - (v_b s')) / ((v_a s') + ((v_M s') - 1) * (v_b s')) * (v_L_0 s')) >= 0); first [same (fact_24 s' Hs' n Hn') | same_defined (fact_24 s' Hs' n Hn') (conj (defined_24 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) I)))))))))))].
  - intros s' [Hs' Hn']. change ((1 - ((v_a s') - (v_b s')) / ((v_a s') + ((v_M s') - 1) * (v_b s')) * (v_L_0 s')) < 1); first [same (fact_25 s' Hs' n Hn') | same_defined (fact_25 s' Hs' n Hn') (conj (defined_25 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) I)))))))))))].
  - split; assumption.
Qed.

(* II.3b (27), inequality *)
Lemma fact_27 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_delta s n) <= 1 - (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_28 (v_delta s n)) as G28.
  specialize (G28 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G28 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  same G28.
Qed.

(* II.3b (28), squeeze *)
Lemma fact_28 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H2 s /\ (n < steps s)%nat) (fun s => ((v_delta s n))) (fun s => (1)) (fun s => (1 - (v_delta s n)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_2 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta s' n)) <= (1)); same (fact_23 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1) - ((v_delta s' n)) <= (1 - (v_delta s' n))); same (fact_27 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_26 s Hs n Hn)).
Qed.

(* II.3b (29), inequality *)
Lemma fact_29 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_J s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_29 (v_M s) (v_L s)) as G29.
  specialize (G29 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G29 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)).
  specialize (G29 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)).
  first [same (proj2 G29) | same_defined (proj2 G29) (conj G29 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I)))))))))))].
Qed.

(* II.3b (30), inequality *)
Lemma fact_30 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_J s) <= (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_30 (v_M s) (v_L s) (v_E s)) as G30.
  specialize (G30 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G30 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)).
  specialize (G30 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)).
  specialize (G30 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)).
  first [same (proj2 G30) | same_defined (proj2 G30) (conj G30 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I)))))))))))].
Qed.

Lemma defined_29 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_3b.II_3b_29 (v_M s) (v_L s)) as G29; specialize (G29 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G29 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)); specialize (G29 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)); first [plain_from (proj2 G29) | from_divisors G29]).
  exact (conj C0 I).
Qed.

Lemma defined_30 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_3b.II_3b_30 (v_M s) (v_L s) (v_E s)) as G30; specialize (G30 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G30 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)); specialize (G30 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)); specialize (G30 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))) n Hn)); first [plain_from (proj2 G30) | from_divisors G30]).
  exact (conj C0 I).
Qed.

(* II.3b (31), squeeze *)
Lemma fact_31 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_J (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H2 s /\ (n < steps s)%nat) (fun s => ((v_J s))) (fun s => (1)) (fun s => ((v_E s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_2 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_J s')) <= (1)); first [same (fact_29 s' Hs' n Hn') | same_defined (fact_29 s' Hs' n Hn') (conj (defined_29 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) I)))))))))))].
  - intros s' [Hs' Hn']. change ((1) - ((v_J s')) <= ((v_E s'))); first [same (fact_30 s' Hs' n Hn') | same_defined (fact_30 s' Hs' n Hn') (conj (defined_30 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) I)))))))))))].
  - split; [exact Hs|exact Hn].
  - exact (null_over_all_steps state round steps (fun s k => 1 - (v_delta s k)) s (fun _ => eq_refl) (fun k Hk => proj2 (fact_26 s Hs k Hk))).
Qed.

Definition set_L_0 (x : R) (s : state) : state := State (steps s) (v_delta s) (v_M s) (v_b s) (v_a s) x.

(* II.3b (32), start value *)
Lemma fact_32 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H2 ((set_L_0 ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_8 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) <= 1); same (fact_12 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_L_0 ((v_L s))) (fun s => ((v_delta s n))) (1) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_28 ((set_L_0 ((v_L s))) s) Hs' n Hn)).
Qed.

(* II.3b (33), start value *)
Lemma fact_33 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_J (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H2 ((set_L_0 ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_8 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) <= 1); same (fact_12 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_L_0 ((v_L s))) (fun s => ((v_J s))) (1) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_31 ((set_L_0 ((v_L s))) s) Hs' n Hn)).
Qed.

(* II.3b (34), identity *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) = 0 -> (v_rest s n) > 0 -> (v_delta_next s n) = ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_rest s n).
Proof.
  intros s Hs n Hn Ho0 Ho1.
  pose proof (Generated.II_3b.II_3b_31 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G31.
  specialize (G31 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G31 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G31 Ho0).
  specialize (G31 Ho1).
  specialize (G31 (fact_1 s Hs n Hn)).
  specialize (G31 (fact_3 s Hs n Hn)).
  first [same (proj2 (proj2 G31)) | same_defined (proj2 (proj2 G31)) (conj G31 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj Ho0 (conj Ho1 I))))))))].
Qed.

(* II.3b (35), inequality *)
Lemma fact_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) = 0 -> (v_rest s n) > 0 -> (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  pose proof (Generated.II_3b.II_3b_32 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G32.
  specialize (G32 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G32 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G32 Ho0).
  specialize (G32 Ho1).
  specialize (G32 (fact_1 s Hs n Hn)).
  specialize (G32 (fact_3 s Hs n Hn)).
  first [same (proj2 G32) | same_defined (proj2 G32) (conj G32 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj Ho0 (conj Ho1 I))))))))].
Qed.

(* II.3b (36), identity *)
Lemma fact_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) > 0 -> (v_rest s n) = 0 -> (v_delta_next s n) = (v_delta s n).
Proof.
  intros s Hs n Hn Ho0 Ho1.
  pose proof (Generated.II_3b.II_3b_33 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G33.
  specialize (G33 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G33 Ho0).
  specialize (G33 Ho1).
  specialize (G33 (fact_1 s Hs n Hn)).
  specialize (G33 (fact_2 s Hs n Hn)).
  specialize (G33 (fact_3 s Hs n Hn)).
  first [same (proj2 G33) | same_defined (proj2 G33) (conj G33 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj Ho0 (conj Ho1 I))))))))].
Qed.

(* II.3b (37), inequality *)
Lemma fact_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) > 0 -> (v_rest s n) = 0 -> (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  pose proof (Generated.II_3b.II_3b_34 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G34.
  specialize (G34 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G34 Ho0).
  specialize (G34 Ho1).
  specialize (G34 (fact_1 s Hs n Hn)).
  specialize (G34 (fact_2 s Hs n Hn)).
  specialize (G34 (fact_3 s Hs n Hn)).
  first [same (proj2 G34) | same_defined (proj2 G34) (conj G34 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj Ho0 (conj Ho1 I))))))))].
Qed.

(* II.3b (38), inequality *)
Lemma fact_38 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) = 0 -> (v_rest s n) > 0 -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  pose proof (Generated.II_3b.II_3b_35 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G35.
  specialize (G35 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G35 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G35 Ho0).
  specialize (G35 Ho1).
  specialize (G35 (fact_1 s Hs n Hn)).
  specialize (G35 (fact_3 s Hs n Hn)).
  first [same (proj2 G35) | same_defined (proj2 G35) (conj G35 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj Ho0 (conj Ho1 I))))))))].
Qed.

(* II.3b (39), inequality *)
Lemma fact_39 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) > 0 -> (v_rest s n) = 0 -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  pose proof (Generated.II_3b.II_3b_36 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G36.
  specialize (G36 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G36 Ho0).
  specialize (G36 Ho1).
  specialize (G36 (fact_1 s Hs n Hn)).
  specialize (G36 (fact_2 s Hs n Hn)).
  specialize (G36 (fact_3 s Hs n Hn)).
  first [same (proj2 G36) | same_defined (proj2 G36) (conj G36 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj Ho0 (conj Ho1 I))))))))].
Qed.

Lemma defined_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) = 0 -> (v_rest s n) > 0 -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3b.II_3b_32 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G32; specialize (G32 ((proj1 (proj2 Hs)) n Hn)); specialize (G32 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G32 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G32 Ho0); specialize (G32 Ho1); specialize (G32 (fact_1 s Hs n Hn)); specialize (G32 (fact_3 s Hs n Hn)); first [plain_from (proj2 G32) | from_divisors G32]).
  exact (conj C0 I).
Qed.

Lemma defined_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) > 0 -> (v_rest s n) = 0 -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3b.II_3b_34 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G34; specialize (G34 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G34 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G34 Ho0); specialize (G34 Ho1); specialize (G34 (fact_1 s Hs n Hn)); specialize (G34 (fact_2 s Hs n Hn)); specialize (G34 (fact_3 s Hs n Hn)); first [plain_from (proj2 G34) | from_divisors G34]).
  exact (conj C0 I).
Qed.

(* II.3b (40), theorem at a later round *)
Lemma fact_40 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_delta (run round t s) n))) (1)).
Proof.
  intros s Hs n Hn.
  assert (NN : none_below (steps s) (v_delta s)) by (intros k Hk; exact (fact_4 s Hs k Hk)).
  intros Z.
  assert (C := one_zero_steps (steps s) _ NN Z).
  assert (Hp : forall m, (m < steps s)%nat -> v_delta (round s) m > 0).
  { intros m Hm. destruct (C m Hm) as [[Ez Pr]|[Pe Zr]]; [exact (fact_35 s Hs m Hm Ez Pr)|exact (fact_37 s Hs m Hm Pe Zr)]. }
  assert (Hs' : H1 (round s)).
  { split; [exact (proj1 Hs)|].
    split; [intros m Hm; destruct (C m Hm) as [[Ez Pr]|[Pe Zr]]; [change ((v_delta_next s m) >= 0); first [same (fact_35 s Hs m Hm Ez Pr) | same_defined (fact_35 s Hs m Hm Ez Pr) (conj (defined_35 s Hs m Hm Ez Pr) (conj ((proj1 (proj2 Hs)) m Hm) (conj ((proj1 (proj2 (proj2 Hs))) m Hm) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj Ez (conj Pr I))))))))]|change ((v_delta_next s m) >= 0); first [same (fact_37 s Hs m Hm Pe Zr) | same_defined (fact_37 s Hs m Hm Pe Zr) (conj (defined_37 s Hs m Hm Pe Zr) (conj ((proj1 (proj2 Hs)) m Hm) (conj ((proj1 (proj2 (proj2 Hs))) m Hm) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj Pe (conj Zr I))))))))]]|].
    split; [intros m Hm; destruct (C m Hm) as [[Ez Pr]|[Pe Zr]]; [exact (fact_38 s Hs m Hm Ez Pr)|exact (fact_39 s Hs m Hm Pe Zr)]|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [exact Hp|].
    split; [intros m Hm; exact (positive_others (steps s) _ m Hp Hm)|].
    exact I. }
  exact (limit_later state round (fun s => ((v_delta s n))) (1) s (fact_32 (round s) Hs' n Hn)).
Qed.

(* II.3b (41), theorem at a later round *)
Lemma fact_41 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_J (run round t s)))) (1)).
Proof.
  intros s Hs n Hn.
  assert (NN : none_below (steps s) (v_delta s)) by (intros k Hk; exact (fact_4 s Hs k Hk)).
  intros Z.
  assert (C := one_zero_steps (steps s) _ NN Z).
  assert (Hp : forall m, (m < steps s)%nat -> v_delta (round s) m > 0).
  { intros m Hm. destruct (C m Hm) as [[Ez Pr]|[Pe Zr]]; [exact (fact_35 s Hs m Hm Ez Pr)|exact (fact_37 s Hs m Hm Pe Zr)]. }
  assert (Hs' : H1 (round s)).
  { split; [exact (proj1 Hs)|].
    split; [intros m Hm; destruct (C m Hm) as [[Ez Pr]|[Pe Zr]]; [change ((v_delta_next s m) >= 0); first [same (fact_35 s Hs m Hm Ez Pr) | same_defined (fact_35 s Hs m Hm Ez Pr) (conj (defined_35 s Hs m Hm Ez Pr) (conj ((proj1 (proj2 Hs)) m Hm) (conj ((proj1 (proj2 (proj2 Hs))) m Hm) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj Ez (conj Pr I))))))))]|change ((v_delta_next s m) >= 0); first [same (fact_37 s Hs m Hm Pe Zr) | same_defined (fact_37 s Hs m Hm Pe Zr) (conj (defined_37 s Hs m Hm Pe Zr) (conj ((proj1 (proj2 Hs)) m Hm) (conj ((proj1 (proj2 (proj2 Hs))) m Hm) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj Pe (conj Zr I))))))))]]|].
    split; [intros m Hm; destruct (C m Hm) as [[Ez Pr]|[Pe Zr]]; [exact (fact_38 s Hs m Hm Ez Pr)|exact (fact_39 s Hs m Hm Pe Zr)]|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [exact Hp|].
    split; [intros m Hm; exact (positive_others (steps s) _ m Hp Hm)|].
    exact I. }
  exact (limit_later state round (fun s => ((v_J s))) (1) s (fact_33 (round s) Hs' n Hn)).
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_b s) >= 0 /\
  (v_b s) < (v_a s) /\
  (forall n, (n < steps s)%nat -> (v_rest s n) = 0) /\
  True.

(* II.3b (42), identity *)
Lemma fact_42 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) = (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_37 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G37.
  specialize (G37 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G37 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G37 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G37 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G37 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G37 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 G37) | same_defined (proj2 G37) (conj G37 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))].
Qed.

Definition agree (s s' : state) : Prop :=
  steps s = steps s' /\
  (forall n, (n < steps s)%nat -> (v_delta s n) = (v_delta s' n)) /\
  ((v_M s) = (v_M s')) /\
  ((v_b s) = (v_b s')) /\
  ((v_a s) = (v_a s')) /\
  ((v_L_0 s) = (v_L_0 s')) /\
  True.

Lemma agree_refl :
  forall s, agree s s.
Proof.
  intros s.
  repeat (split; [first [reflexivity | (intros n Hn; reflexivity)]|]). exact I.
Qed.

Definition agree_v_delta s s' (A : agree s s') := proj1 (proj2 A).
Definition agree_v_M s s' (A : agree s s') := proj1 (proj2 (proj2 A)).
Definition agree_v_b s s' (A : agree s s') := proj1 (proj2 (proj2 (proj2 A))).
Definition agree_v_a s s' (A : agree s s') := proj1 (proj2 (proj2 (proj2 (proj2 A)))).
Definition agree_v_L_0 s s' (A : agree s s') := proj1 (proj2 (proj2 (proj2 (proj2 (proj2 A))))).
Lemma agree_trans :
  forall s s' s'', agree s s' -> agree s' s'' -> agree s s''.
Proof.
  intros s s' s'' A B. split; [exact (eq_trans (proj1 A) (proj1 B))|].
  split; [intros n Hn; assert (Hn' := Hn); rewrite (proj1 A) in Hn'; exact (eq_trans (agree_v_delta _ _ A n Hn) (agree_v_delta _ _ B n Hn'))|].
  split; [exact (eq_trans (agree_v_M _ _ A) (agree_v_M _ _ B))|].
  split; [exact (eq_trans (agree_v_b _ _ A) (agree_v_b _ _ B))|].
  split; [exact (eq_trans (agree_v_a _ _ A) (agree_v_a _ _ B))|].
  split; [exact (eq_trans (agree_v_L_0 _ _ A) (agree_v_L_0 _ _ B))|].
  exact I.
Qed.

Lemma agree_v_rest :
  forall s s', agree s s' -> forall n, (n < steps s)%nat -> (v_rest s n) = (v_rest s' n).
Proof.
  intros s s' A n Hn.
  unfold v_rest.
  rewrite <- (proj1 A).
  apply (product_ext_below (steps s) _ _ _ (but_below (steps s) n)). intros k Hk.
  rewrite (agree_v_delta s s' A k Hk).
  reflexivity.
Qed.

Lemma agree_v_delta_next :
  forall s s', agree s s' -> forall n, (n < steps s)%nat -> (v_delta_next s n) = (v_delta_next s' n).
Proof.
  intros s s' A n Hn.
  unfold v_delta_next.
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_b s s' A).
  rewrite (agree_v_a s s' A).
  rewrite (agree_v_delta s s' A n Hn).
  rewrite (agree_v_rest s s' A n Hn).
  reflexivity.
Qed.

Lemma agree_v_rest_next :
  forall s s', agree s s' -> forall n, (n < steps s)%nat -> (v_rest_next s n) = (v_rest_next s' n).
Proof.
  intros s s' A n Hn.
  unfold v_rest_next.
  rewrite <- (proj1 A).
  apply (product_ext_below (steps s) _ _ _ (but_below (steps s) n)). intros k Hk.
  rewrite (agree_v_delta_next s s' A k Hk).
  reflexivity.
Qed.

Lemma agree_v_L :
  forall s s', agree s s' -> (v_L s) = (v_L s').
Proof.
  intros s s' A.
  unfold v_L.
  rewrite <- (proj1 A).
  apply (product_ext_below (steps s) _ _ _ (all_below (steps s))). intros k Hk.
  rewrite (agree_v_delta s s' A k Hk).
  reflexivity.
Qed.

Lemma agree_v_L_next :
  forall s s', agree s s' -> (v_L_next s) = (v_L_next s').
Proof.
  intros s s' A.
  unfold v_L_next.
  rewrite <- (proj1 A).
  apply (product_ext_below (steps s) _ _ _ (all_below (steps s))). intros k Hk.
  rewrite (agree_v_delta_next s s' A k Hk).
  reflexivity.
Qed.

Lemma agree_v_E :
  forall s s', agree s s' -> (v_E s) = (v_E s').
Proof.
  intros s s' A.
  unfold v_E.
  rewrite <- (proj1 A).
  apply (total_ext_below (steps s) _ _ _ (all_below (steps s))). intros k Hk.
  rewrite (agree_v_delta s s' A k Hk).
  reflexivity.
Qed.

Lemma agree_v_J :
  forall s s', agree s s' -> (v_J s) = (v_J s').
Proof.
  intros s s' A.
  unfold v_J.
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_L s s' A).
  reflexivity.
Qed.

Lemma respects_3 :
  forall s s', agree s s' -> H3 s -> H3 s'.
Proof.
  intros s s' A Hs. split; [rewrite <- (proj1 A); exact (proj1 Hs)|].
  split; [intros n Hn; rewrite <- (proj1 A) in Hn; rewrite <- (agree_v_delta s s' A n Hn); exact ((proj1 (proj2 Hs)) n Hn)|].
  split; [intros n Hn; rewrite <- (proj1 A) in Hn; rewrite <- (agree_v_delta s s' A n Hn); exact ((proj1 (proj2 (proj2 Hs))) n Hn)|].
  split; [rewrite <- (agree_v_M s s' A); exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  split; [rewrite <- (agree_v_b s s' A); exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
  split; [rewrite <- (agree_v_b s s' A); rewrite <- (agree_v_a s s' A); exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
  split; [intros n Hn; rewrite <- (proj1 A) in Hn; rewrite <- (agree_v_rest s s' A n Hn); exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)|].
  exact I.
Qed.

Lemma unchanged_43 :
  forall s, H3 s -> agree s (round s).
Proof.
  intros s Hs. split; [reflexivity|].
  split; [intros n Hn; change ((v_delta s n) = (v_delta_next s n)); symmetry; exact (fact_42 s Hs n Hn)|].
  split; [reflexivity|].
  split; [reflexivity|].
  split; [reflexivity|].
  split; [reflexivity|].
  exact I.
Qed.

(* II.3b (43), induction on rounds *)
Lemma fact_43 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_delta (run round t s) n)) = ((v_delta s n))).
Proof.
  intros s Hs n Hn.
  assert (A := unchanged_up_to state round agree H3 agree_refl agree_trans respects_3 unchanged_43 s Hs).
  intros t. symmetry. exact (agree_v_delta _ _ (A t) n Hn).
Qed.

(* II.3b (44), one factor out *)
Lemma fact_44 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_L s) = (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_delta s k)) Hn).
Qed.

(* II.3b (45), inequality *)
Lemma fact_45 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_J s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_38 (v_delta s n) (v_M s) (v_rest s n) (v_L s)) as G38.
  specialize (G38 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G38 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G38 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G38 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G38 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G38 (fact_44 s Hs n Hn)).
  first [same (proj2 G38) | same_defined (proj2 G38) (conj G38 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))].
Qed.

(* II.3b (46), case split *)
Lemma fact_46 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1)) <-> ((forall k, (k < steps s)%nat -> (v_delta s k) <> 0) \/ (exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))))).
Proof.
  intros s Hs n Hn.
  assert (NN : none_below (steps s) (v_delta s)) by (intros k Hk; exact (fact_4 s Hs k Hk)).
  split.
  - intros L. destruct (zero_cases (steps s) (v_delta s)) as [Z|[Z|Z]]; [left; exact Z|right; exact Z|exfalso].
    assert (A := unchanged_up_to state round agree H3 agree_refl agree_trans respects_3 unchanged_43 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (more_zeros_steps (steps s) _ Z) I)))))))).
    destruct Z as [k [j [Hk [Hj [D [Zk Zj]]]]]].
    assert (U := limit_unique _ _ _ (L k Hk) (limit_of_constant _ _ (fun t => eq_sym (agree_v_delta _ _ (A t) k Hk)))).
    lra.
  - intros [Z|Z] m Hm.
    + exact (fact_32 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (fun i Hi => proj1 (no_zero_steps (steps s) (v_delta s) i NN Z Hi)) (conj (fun i Hi => proj2 (no_zero_steps (steps s) (v_delta s) i NN Z Hi)) I)))))))) m Hm).
    + exact (fact_40 s Hs m Hm Z).
Qed.

(* II.3b (47), case split *)
Lemma fact_47 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (Un_cv (fun t => ((v_J (run round t s)))) (1) <-> ((forall k, (k < steps s)%nat -> (v_delta s k) <> 0) \/ (exists n, (n < steps s)%nat /\ ((v_delta s n) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> n)%nat -> (v_delta s k) <> 0)))))).
Proof.
  intros s Hs n Hn.
  assert (NN : none_below (steps s) (v_delta s)) by (intros k Hk; exact (fact_4 s Hs k Hk)).
  split.
  - intros L. destruct (zero_cases (steps s) (v_delta s)) as [Z|[Z|Z]]; [left; exact Z|right; exact Z|exfalso].
    assert (A := unchanged_up_to state round agree H3 agree_refl agree_trans respects_3 unchanged_43 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (more_zeros_steps (steps s) _ Z) I)))))))).
    assert (U := limit_unique _ _ _ L (limit_of_constant _ _ (fun t => eq_sym (agree_v_J _ _ (A t))))).
    assert (V := fact_45 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (more_zeros_steps (steps s) _ Z) I))))))) n Hn).
    rewrite <- U in V. lra.
  - intros [Z|Z].
    + exact (fact_33 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (fun i Hi => proj1 (no_zero_steps (steps s) (v_delta s) i NN Z Hi)) (conj (fun i Hi => proj2 (no_zero_steps (steps s) (v_delta s) i NN Z Hi)) I)))))))) n Hn).
    + exact (fact_41 s Hs n Hn Z).
Qed.

Definition H4 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.3b (48), witness *)
Lemma fact_48 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (3 / 2) :: nil) 0) (2) (1 / 2) (1) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (v_M s) >= 2 /\ (v_b s) >= 0 /\ (v_b s) < (v_a s) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_rest s n) <= 1)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3b (49), witness *)
Lemma fact_49 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-1 / 2) :: (1 / 2) :: nil) 0) (2) (1 / 2) (1) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_b s) >= 0 /\ (v_b s) < (v_a s) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) >= 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_rest s n) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3b (50), witness *)
Lemma fact_50 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (2) (1) (1 / 2) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_b s) >= 0 /\ (forall k, (k < steps s)%nat -> (v_delta s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_rest s k) > 0) /\ ~ ((v_b s) < (v_a s)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) >= (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3b (51), inequality *)
Lemma fact_51 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_43 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G43.
  specialize (G43 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G43 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G43 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G43 (fact_1 s Hs n Hn)).
  specialize (G43 (fact_2 s Hs n Hn)).
  specialize (G43 (fact_3 s Hs n Hn)).
  first [same (proj2 G43) | same_defined (proj2 G43) (conj G43 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.3b (52), inequality *)
Lemma fact_52 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3b.II_3b_44 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G44.
  specialize (G44 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G44 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G44 (fact_1 s Hs n Hn)).
  specialize (G44 (fact_2 s Hs n Hn)).
  specialize (G44 (fact_3 s Hs n Hn)).
  first [same (proj2 G44) | same_defined (proj2 G44) (conj G44 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros n Hn; exact (fact_51 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_52 s Hs n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

(* II.3b (53), induction on rounds *)
Lemma fact_53 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* II.3b (54), induction on rounds *)
Lemma fact_54 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

(* II.3b, conclusion (26) *)
Lemma conclusion_26 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_rest s k) > 0) -> (v_L s) >= (v_L_0 s) -> (v_L_0 s) > 0 -> (v_L_0 s) <= 1 -> (forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= (1 - (v_delta (run round t s) n)) /\ (1 - (v_delta (run round t s) n)) <= (((1 - ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_L_0 s)) ^ t) * (1 - (v_delta s n))))) /\ Un_cv (fun t => (1 - (v_delta (run round t s) n))) (0)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9.
  intros n Hn.
  exact (fact_26 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 I))))))))))) n Hn).
Qed.

(* II.3b, conclusion (33) *)
Lemma conclusion_33 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_rest s k) > 0) -> Un_cv (fun t => ((v_J (run round t s)))) (1)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_33 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.3b, conclusion (41) *)
Lemma conclusion_41 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_J (run round t s)))) (1))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_41 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.3b, conclusion (46) *)
Lemma conclusion_46 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> ((forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1)) <-> ((forall k, (k < steps s)%nat -> (v_delta s k) <> 0) \/ (exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0))))))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_46 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.3b, conclusion (47) *)
Lemma conclusion_47 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (Un_cv (fun t => ((v_J (run round t s)))) (1) <-> ((forall k, (k < steps s)%nat -> (v_delta s k) <> 0) \/ (exists n, (n < steps s)%nat /\ ((v_delta s n) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> n)%nat -> (v_delta s k) <> 0))))))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_47 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

