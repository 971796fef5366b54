(* Theorem II.3c, The rate is linear, with ratio exactly b/a: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_3c.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R; v_b : R; v_a : R; v_L_0 : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := (((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_delta s n) + ((v_a s) - (v_b s)) * (v_rest s n) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n)) / ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_E (s : state) : R := total (all (steps s)) (fun k => 1 - (v_delta s k)).
Definition v_L_next (s : state) : R := product (all (steps s)) (fun k => (v_delta_next s k)).
Ltac open_names X ::= unfold v_delta_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_delta_next s n)) (v_M s) (v_b s) (v_a s) (v_L_0 s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) < 1) /\
  (v_M s) >= 2 /\
  (v_b s) >= 0 /\
  (v_b s) < (v_a s) /\
  True.

(* II.3c (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3c.II_3c_1 (v_b s) (v_a s)) as G1.
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  same G1.
Qed.

Lemma steps_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) > 0) /\ ((v_rest s n) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) < 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) > 0); pose proof (Generated.II_3c.II_3c_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2|].
      change (((v_delta s k)) < 1); pose proof (Generated.II_3c.II_3c_3 (v_delta s k)) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G3.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.II_3c.II_3c_4 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) < 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) < 1); pose proof (Generated.II_3c.II_3c_5 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G5; specialize (G5 ((proj1 (proj2 Hs)) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G5 (proj1 IH)); specialize (G5 (proj2 IH)); same G5.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.3c (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_2 s Hs n Hn)).
Qed.

(* II.3c (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_2 s Hs n Hn)).
Qed.

Lemma steps_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) > 0) /\ ((v_L s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) < 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) > 0); pose proof (Generated.II_3c.II_3c_6 (v_delta s k)) as G6; specialize (G6 ((proj1 (proj2 Hs)) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G6|].
      change (((v_delta s k)) < 1); pose proof (Generated.II_3c.II_3c_7 (v_delta s k)) as G7; specialize (G7 ((proj1 (proj2 Hs)) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G7.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.II_3c.II_3c_8 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G8; specialize (G8 ((proj1 (proj2 Hs)) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj2 IH)); same G8|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) < 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) < 1); pose proof (Generated.II_3c.II_3c_9 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G9; specialize (G9 ((proj1 (proj2 Hs)) k Hk)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G9 (proj1 IH)); specialize (G9 (proj2 IH)); same G9.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.3c (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_4 s Hs n Hn)).
Qed.

(* II.3c (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_4 s Hs n Hn)).
Qed.

Lemma steps_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_E s) >= 1 - (v_L s)) /\ ((v_E s) > 0) /\ ((v_L s) > 0) /\ ((v_L s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => 1 - (v_delta s k))) >= 1 - (product l (fun k => (v_delta s k)))) /\ ((total l (fun k => 1 - (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => 1 - (v_delta s k))) >= 1 - (product l (fun k => (v_delta s k)))) /\ ((total l (fun k => 1 - (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) < 1))).
    - intros k Hk.
      split; [change ((1 - (v_delta s k)) >= 1 - ((v_delta s k))); pose proof (Generated.II_3c.II_3c_10 (v_delta s k)) as G10; specialize (G10 ((proj1 (proj2 Hs)) k Hk)); specialize (G10 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G10|].
      split; [change ((1 - (v_delta s k)) > 0); pose proof (Generated.II_3c.II_3c_11 (v_delta s k)) as G11; specialize (G11 ((proj1 (proj2 Hs)) k Hk)); specialize (G11 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G11|].
      split; [change (((v_delta s k)) > 0); pose proof (Generated.II_3c.II_3c_12 (v_delta s k)) as G12; specialize (G12 ((proj1 (proj2 Hs)) k Hk)); specialize (G12 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G12|].
      change (((v_delta s k)) < 1); pose proof (Generated.II_3c.II_3c_13 (v_delta s k)) as G13; specialize (G13 ((proj1 (proj2 Hs)) k Hk)); specialize (G13 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G13.
    - intros k y l Hk IH.
      split; [change ((total (k :: y :: l) (fun k => 1 - (v_delta s k))) >= 1 - (product (k :: y :: l) (fun k => (v_delta s k)))); change (((total (y :: l) (fun k => 1 - (v_delta s k))) + (1 - (v_delta s k))) >= 1 - ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.II_3c.II_3c_14 (v_delta s k) (total (y :: l) (fun k => 1 - (v_delta s k))) (product (y :: l) (fun k => (v_delta s k)))) as G14; specialize (G14 ((proj1 (proj2 Hs)) k Hk)); specialize (G14 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G14 (proj1 IH)); specialize (G14 (proj1 (proj2 IH))); specialize (G14 (proj1 (proj2 (proj2 IH)))); specialize (G14 (proj2 (proj2 (proj2 IH)))); same G14|].
      split; [change ((total (k :: y :: l) (fun k => 1 - (v_delta s k))) > 0); change (((total (y :: l) (fun k => 1 - (v_delta s k))) + (1 - (v_delta s k))) > 0); pose proof (Generated.II_3c.II_3c_15 (v_delta s k) (total (y :: l) (fun k => 1 - (v_delta s k))) (product (y :: l) (fun k => (v_delta s k)))) as G15; specialize (G15 ((proj1 (proj2 Hs)) k Hk)); specialize (G15 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G15 (proj1 IH)); specialize (G15 (proj1 (proj2 IH))); specialize (G15 (proj1 (proj2 (proj2 IH)))); specialize (G15 (proj2 (proj2 (proj2 IH)))); same G15|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.II_3c.II_3c_16 (v_delta s k) (total (y :: l) (fun k => 1 - (v_delta s k))) (product (y :: l) (fun k => (v_delta s k)))) as G16; specialize (G16 ((proj1 (proj2 Hs)) k Hk)); specialize (G16 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G16 (proj1 IH)); specialize (G16 (proj1 (proj2 IH))); specialize (G16 (proj1 (proj2 (proj2 IH)))); specialize (G16 (proj2 (proj2 (proj2 IH)))); same G16|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) < 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) < 1); pose proof (Generated.II_3c.II_3c_17 (v_delta s k) (total (y :: l) (fun k => 1 - (v_delta s k))) (product (y :: l) (fun k => (v_delta s k)))) as G17; specialize (G17 ((proj1 (proj2 Hs)) k Hk)); specialize (G17 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G17 (proj1 IH)); specialize (G17 (proj1 (proj2 IH))); specialize (G17 (proj1 (proj2 (proj2 IH)))); specialize (G17 (proj2 (proj2 (proj2 IH)))); same G17.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.3c (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_E s) >= 1 - (v_L s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_6 s Hs n Hn)).
Qed.

(* II.3c (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_E s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_6 s Hs n Hn))).
Qed.

(* II.3c (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_6 s Hs n Hn)))).
Qed.

(* II.3c (9), induction on steps *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (steps_6 s Hs n Hn)))).
Qed.

(* II.3c (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) > (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3c.II_3c_18 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G18.
  specialize (G18 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G18 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G18 (fact_1 s Hs n Hn)).
  specialize (G18 (fact_2 s Hs n Hn)).
  specialize (G18 (fact_3 s Hs n Hn)).
  first [same (proj2 G18) | same_defined (proj2 G18) (conj G18 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.3c (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3c.II_3c_19 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G19.
  specialize (G19 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G19 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G19 (fact_1 s Hs n Hn)).
  specialize (G19 (fact_2 s Hs n Hn)).
  specialize (G19 (fact_3 s Hs n Hn)).
  first [same (proj2 G19) | same_defined (proj2 G19) (conj G19 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.3c (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3c.II_3c_20 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G20.
  specialize (G20 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G20 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G20 (fact_1 s Hs n Hn)).
  specialize (G20 (fact_2 s Hs n Hn)).
  specialize (G20 (fact_3 s Hs n Hn)).
  first [same (proj2 G20) | same_defined (proj2 G20) (conj G20 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Lemma steps_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) > 0) /\ ((v_L_next s) >= (v_L s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta_next s k))) >= (product l (fun k => (v_delta s k))))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta_next s k))) >= (product l (fun k => (v_delta s k)))))).
    - intros k Hk.
      split; [change (((v_delta s k)) > 0); pose proof (Generated.II_3c.II_3c_21 (v_delta s k)) as G21; specialize (G21 ((proj1 (proj2 Hs)) k Hk)); specialize (G21 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G21|].
      change (((v_delta_next s k)) >= ((v_delta s k))); pose proof (Generated.II_3c.II_3c_22 (v_delta s k) (v_delta_next s k)) as G22; specialize (G22 ((proj1 (proj2 Hs)) k Hk)); specialize (G22 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G22 (fact_10 s Hs k Hk)); first [same G22 | same_defined G22 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.II_3c.II_3c_23 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G23; specialize (G23 ((proj1 (proj2 Hs)) k Hk)); specialize (G23 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G23 (proj1 IH)); specialize (G23 (proj2 IH)); same G23|].
      change ((product (k :: y :: l) (fun k => (v_delta_next s k))) >= (product (k :: y :: l) (fun k => (v_delta s k)))); change (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) >= ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.II_3c.II_3c_24 (v_delta s k) (v_delta_next s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G24; specialize (G24 ((proj1 (proj2 Hs)) k Hk)); specialize (G24 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G24 (fact_10 s Hs k Hk)); specialize (G24 (proj1 IH)); specialize (G24 (proj2 IH)); first [same G24 | same_defined G24 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.3c (13), induction on steps *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_13 s Hs n Hn)).
Qed.

(* II.3c (14), induction on steps *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= (v_L s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_13 s Hs n Hn)).
Qed.

(* II.3c (15), one factor out *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) = (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_delta s k)) Hn).
Qed.

(* II.3c (16), identity *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_next s n)) / (1 - (v_delta s n)) = (1 - ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_rest s n)) / (1 + ((v_M s) - 1) * (((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s))) * (v_delta s n) * (v_rest s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3c.II_3c_25 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G25.
  specialize (G25 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G25 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G25 (fact_1 s Hs n Hn)).
  specialize (G25 (fact_2 s Hs n Hn)).
  specialize (G25 (fact_3 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 (proj2 G25)))) | same_defined (proj2 (proj2 (proj2 (proj2 G25)))) (conj G25 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.3c (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_next s n)) / (1 - (v_delta s n)) >= (v_b s) / (v_a s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3c.II_3c_26 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G26.
  specialize (G26 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G26 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G26 (fact_1 s Hs n Hn)).
  specialize (G26 (fact_2 s Hs n Hn)).
  specialize (G26 (fact_3 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G26))) | same_defined (proj2 (proj2 (proj2 G26))) (conj G26 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.3c (18), inequality *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_E s) >= 1 - (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3c.II_3c_27 (v_delta s n) (v_rest s n) (v_L s) (v_E s)) as G27.
  specialize (G27 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G27 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G27 (fact_2 s Hs n Hn)).
  specialize (G27 (fact_3 s Hs n Hn)).
  specialize (G27 (fact_4 s Hs n Hn)).
  specialize (G27 (fact_5 s Hs n Hn)).
  specialize (G27 (fact_6 s Hs n Hn)).
  specialize (G27 (fact_7 s Hs n Hn)).
  specialize (G27 (fact_15 s Hs n Hn)).
  same G27.
Qed.

(* II.3c (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_next s n)) / (1 - (v_delta s n)) <= (v_b s) / (v_a s) + (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3c.II_3c_28 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n) (v_E s)) as G28.
  specialize (G28 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G28 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G28 (fact_1 s Hs n Hn)).
  specialize (G28 (fact_2 s Hs n Hn)).
  specialize (G28 (fact_3 s Hs n Hn)).
  specialize (G28 (fact_7 s Hs n Hn)).
  specialize (G28 (fact_18 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G28))) | same_defined (proj2 (proj2 (proj2 G28))) (conj G28 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) < 1) /\
  (v_M s) >= 2 /\
  (v_b s) >= 0 /\
  (v_b s) < (v_a s) /\
  (v_L s) >= (v_L_0 s) /\
  (v_L_0 s) > 0 /\
  (v_L_0 s) < 1 /\
  True.

(* II.3c (20), inequality *)
Lemma fact_20 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= (v_L_0 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3c.II_3c_29 (v_delta s n) (v_L s) (v_L_0 s) (v_rest s n)) as G29.
  specialize (G29 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G29 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G29 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G29 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G29 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G29 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G29 (fact_15 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G29.
Qed.

(* II.3c (21), inequality *)
Lemma fact_21 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= (v_L_0 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3c.II_3c_30 (v_L s) (v_L_0 s) (v_L_next s)) as G30.
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G30 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G30 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G30 (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G30.
Qed.

Lemma preserved_1 :
  forall s, H1 s -> H1 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros n Hn; exact (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)|].
  split; [intros n Hn; exact (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
  split; [exact (fact_21 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|].
  exact I.
Qed.

(* II.3c (22), induction on rounds *)
Lemma fact_22 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* II.3c (23), induction on rounds *)
Lemma fact_23 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) < 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

(* II.3c (24), induction on rounds *)
Lemma fact_24 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_L (run round t s)) >= (v_L_0 (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))).
Qed.

(* II.3c (25), inequality *)
Lemma fact_25 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) <= (1 - ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_L_0 s)) * (1 - (v_delta s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3c.II_3c_31 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_L_0 s) (v_rest s n)) as G31.
  specialize (G31 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G31 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G31 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G31 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G31 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G31 (fact_20 s Hs n Hn)).
  first [same (proj2 (proj2 G31)) | same_defined (proj2 (proj2 G31)) (conj G31 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.3c (26), inequality *)
Lemma fact_26 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 - (v_delta s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3c.II_3c_32 (v_delta s n)) as G32.
  specialize (G32 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G32 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  same G32.
Qed.

(* II.3c (27), inequality *)
Lemma fact_27 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 - ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_L_0 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3c.II_3c_33 (v_M s) (v_b s) (v_a s) (v_L_0 s)) as G33.
  specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G33 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 G33) | same_defined (proj2 G33) (conj G33 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.3c (28), inequality *)
Lemma fact_28 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 - ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_L_0 s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3c.II_3c_34 (v_M s) (v_b s) (v_a s) (v_L_0 s)) as G34.
  specialize (G34 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G34 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 G34) | same_defined (proj2 G34) (conj G34 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

Lemma lasting_1 :
  forall s, H1 s -> forall t, H1 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_22 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_23 s Hs n Hn) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|first [exact IH | same IH]]|].
  split; [exact ((fact_24 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Lemma defined_25 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3c.II_3c_31 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_L_0 s) (v_rest s n)) as G31; specialize (G31 ((proj1 (proj2 Hs)) n Hn)); specialize (G31 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G31 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G31 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G31 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G31 (fact_20 s Hs n Hn)); first [plain_from (proj2 (proj2 G31)) | from_divisors G31]).
  assert (C1 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3c.II_3c_31 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_L_0 s) (v_rest s n)) as G31; specialize (G31 ((proj1 (proj2 Hs)) n Hn)); specialize (G31 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G31 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G31 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G31 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G31 (fact_20 s Hs n Hn)); first [plain_from (proj2 (proj2 G31)) | from_divisors G31]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_27 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3c.II_3c_33 (v_M s) (v_b s) (v_a s) (v_L_0 s)) as G33; specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G33 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [plain_from (proj2 G33) | from_divisors G33]).
  exact (conj C0 I).
Qed.

Lemma defined_28 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3c.II_3c_34 (v_M s) (v_b s) (v_a s) (v_L_0 s)) as G34; specialize (G34 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G34 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [plain_from (proj2 G34) | from_divisors G34]).
  exact (conj C0 I).
Qed.

(* II.3c (29), geometric bound *)
Lemma fact_29 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= (1 - (v_delta (run round t s) n)) /\ (1 - (v_delta (run round t s) n)) <= (((1 - ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_L_0 s)) ^ t) * (1 - (v_delta s n))))) /\ Un_cv (fun t => (1 - (v_delta (run round t s) n))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H1 s /\ (n < steps s)%nat) (fun s => (1 - (v_delta s n))) (fun s => (1 - ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_L_0 s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_1 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change ((1 - (v_delta s' n)) >= 0); same (fact_26 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1 - (v_delta_next s' n)) <= (1 - ((v_a s') - (v_b s')) / ((v_a s') + ((v_M s') - 1) * (v_b s')) * (v_L_0 s')) * (1 - (v_delta s' n))); first [same (fact_25 s' Hs' n Hn') | same_defined (fact_25 s' Hs' n Hn') (conj (defined_25 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I)))))))))].
  - intros s' [Hs' Hn']. change ((1 - ((v_a s') - (v_b s')) / ((v_a s') + ((v_M s') - 1) * (v_b s')) * (v_L_0 s')) >= 0); first [same (fact_27 s' Hs' n Hn') | same_defined (fact_27 s' Hs' n Hn') (conj (defined_27 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I)))))))))].
  - intros s' [Hs' Hn']. change ((1 - ((v_a s') - (v_b s')) / ((v_a s') + ((v_M s') - 1) * (v_b s')) * (v_L_0 s')) < 1); first [same (fact_28 s' Hs' n Hn') | same_defined (fact_28 s' Hs' n Hn') (conj (defined_28 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I)))))))))].
  - split; assumption.
Qed.

(* II.3c (30), inequality *)
Lemma fact_30 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_b s) / (v_a s) - (1 - (v_delta_next s n)) / (1 - (v_delta s n)) <= (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3c.II_3c_35 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n) (v_E s)) as G35.
  specialize (G35 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G35 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G35 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G35 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G35 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G35 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 (proj2 (proj2 G35))) | same_defined (proj2 (proj2 (proj2 G35))) (conj G35 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

Lemma defined_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_a s) <> 0) /\ ((v_delta s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3c.II_3c_28 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n) (v_E s)) as G28; specialize (G28 ((proj1 (proj2 Hs)) n Hn)); specialize (G28 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G28 (fact_1 s Hs n Hn)); specialize (G28 (fact_2 s Hs n Hn)); specialize (G28 (fact_3 s Hs n Hn)); specialize (G28 (fact_7 s Hs n Hn)); specialize (G28 (fact_18 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G28))) | from_divisors G28]).
  assert (C1 : (v_a s) <> 0) by (pose proof (Generated.II_3c.II_3c_28 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n) (v_E s)) as G28; specialize (G28 ((proj1 (proj2 Hs)) n Hn)); specialize (G28 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G28 (fact_1 s Hs n Hn)); specialize (G28 (fact_2 s Hs n Hn)); specialize (G28 (fact_3 s Hs n Hn)); specialize (G28 (fact_7 s Hs n Hn)); specialize (G28 (fact_18 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G28))) | from_divisors G28]).
  assert (C2 : (v_delta s n) - 1 <> 0) by (pose proof (Generated.II_3c.II_3c_28 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n) (v_E s)) as G28; specialize (G28 ((proj1 (proj2 Hs)) n Hn)); specialize (G28 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G28 (fact_1 s Hs n Hn)); specialize (G28 (fact_2 s Hs n Hn)); specialize (G28 (fact_3 s Hs n Hn)); specialize (G28 (fact_7 s Hs n Hn)); specialize (G28 (fact_18 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G28))) | from_divisors G28]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_30 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_a s) <> 0) /\ ((v_delta s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3c.II_3c_35 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n) (v_E s)) as G35; specialize (G35 ((proj1 (proj2 Hs)) n Hn)); specialize (G35 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G35 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G35 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G35 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G35 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [plain_from (proj2 (proj2 (proj2 G35))) | from_divisors G35]).
  assert (C1 : (v_a s) <> 0) by (pose proof (Generated.II_3c.II_3c_35 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n) (v_E s)) as G35; specialize (G35 ((proj1 (proj2 Hs)) n Hn)); specialize (G35 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G35 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G35 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G35 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G35 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [plain_from (proj2 (proj2 (proj2 G35))) | from_divisors G35]).
  assert (C2 : (v_delta s n) - 1 <> 0) by (pose proof (Generated.II_3c.II_3c_35 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n) (v_E s)) as G35; specialize (G35 ((proj1 (proj2 Hs)) n Hn)); specialize (G35 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G35 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G35 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G35 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G35 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [plain_from (proj2 (proj2 (proj2 G35))) | from_divisors G35]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

(* II.3c (31), squeeze *)
Lemma fact_31 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 - (v_delta_next (run round t s) n)) / (1 - (v_delta (run round t s) n)))) ((v_b s) / (v_a s)).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H1 s /\ (n < steps s)%nat) (fun s => ((1 - (v_delta_next s n)) / (1 - (v_delta s n)))) (fun s => ((v_b s) / (v_a s))) (fun s => ((v_E s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_1 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((1 - (v_delta_next s' n)) / (1 - (v_delta s' n))) <= ((v_b s') / (v_a s')) + ((v_E s'))); first [same (fact_19 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) I)))))) n Hn') | same_defined (fact_19 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) I)))))) n Hn') (conj (defined_19 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) I)))))) n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I)))))))))].
  - intros s' [Hs' Hn']. change (((v_b s') / (v_a s')) - ((1 - (v_delta_next s' n)) / (1 - (v_delta s' n))) <= ((v_E s'))); first [same (fact_30 s' Hs' n Hn') | same_defined (fact_30 s' Hs' n Hn') (conj (defined_30 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I)))))))))].
  - split; [exact Hs|exact Hn].
  - exact (null_over_all_steps state round steps (fun s k => 1 - (v_delta s k)) s (fun _ => eq_refl) (fun k Hk => proj2 (fact_29 s Hs k Hk))).
Qed.

Definition set_L_0 (x : R) (s : state) : state := State (steps s) (v_delta s) (v_M s) (v_b s) (v_a s) x.

(* II.3c (32), start value *)
Lemma fact_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 - (v_delta_next (run round t s) n)) / (1 - (v_delta (run round t s) n)))) ((v_b s) / (v_a s)).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H1 ((set_L_0 ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_4 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) < 1); same (fact_5 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_L_0 ((v_L s))) (fun s => ((1 - (v_delta_next s n)) / (1 - (v_delta s n)))) ((v_b s) / (v_a s)) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_31 ((set_L_0 ((v_L s))) s) Hs' n Hn)).
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.3c (33), witness *)
Lemma fact_33 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (2) (-1 / 2) (1) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ (v_M s) >= 2 /\ (v_b s) < (v_a s) /\ ~ ((v_b s) >= 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) < 1)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3c (34), witness *)
Lemma fact_34 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (0) :: nil) 0) (2) (1 / 2) (1) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ (v_M s) >= 2 /\ (v_b s) >= 0 /\ (v_b s) < (v_a s) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) > 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) > (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3c (35), witness *)
Lemma fact_35 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1) :: (1 / 2) :: nil) 0) (2) (1 / 2) (1) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) /\ (v_M s) >= 2 /\ (v_b s) >= 0 /\ (v_b s) < (v_a s) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) < 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) > (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3c (36), witness *)
Lemma fact_36 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (2) (1) (1 / 2) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ (v_M s) >= 2 /\ (v_b s) >= 0 /\ ~ ((v_b s) < (v_a s)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) > (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3c (37), witness *)
Lemma fact_37 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 10) :: nil) 0) (-4) (0) (1) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ (v_b s) >= 0 /\ (v_b s) < (v_a s) /\ ~ ((v_M s) >= 2) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) > (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_E v_L_next v_delta v_M v_b v_a v_L_0 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3c, conclusion (16) *)
Lemma conclusion_16 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall n, (n < steps s)%nat -> (1 - (v_delta_next s n)) / (1 - (v_delta s n)) = (1 - ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_rest s n)) / (1 + ((v_M s) - 1) * (((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s))) * (v_delta s n) * (v_rest s n)))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_16 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* II.3c, conclusion (17) *)
Lemma conclusion_17 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall n, (n < steps s)%nat -> (1 - (v_delta_next s n)) / (1 - (v_delta s n)) >= (v_b s) / (v_a s))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_17 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* II.3c, conclusion (19) *)
Lemma conclusion_19 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall n, (n < steps s)%nat -> (1 - (v_delta_next s n)) / (1 - (v_delta s n)) <= (v_b s) / (v_a s) + (v_E s))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_19 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* II.3c, conclusion (32) *)
Lemma conclusion_32 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 - (v_delta_next (run round t s) n)) / (1 - (v_delta (run round t s) n)))) ((v_b s) / (v_a s)))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_32 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

