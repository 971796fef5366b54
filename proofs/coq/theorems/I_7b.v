(* Theorem I.7b, Wrong steps persist at every finite round: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_7b.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_x (s : state) (n : nat) : R := (1 - (v_delta s n)) / (1 + ((v_M s) - 1) * (v_delta s n)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_U (s : state) : R := product (all (steps s)) (fun k => 1 + ((v_M s) - 1) * (v_x s k)).
Definition v_P (s : state) : R := product (all (steps s)) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)).
Definition v_V (s : state) : R := product (all (steps s)) (fun k => 1 - (v_x s k)).
Definition v_U_others (s : state) (n : nat) : R := product (but (steps s) n) (fun k => 1 + ((v_M s) - 1) * (v_x s k)).
Definition v_V_others (s : state) (n : nat) : R := product (but (steps s) n) (fun k => 1 - (v_x s k)).
Definition v_J (s : state) : R := (1 + ((v_M s) - 1) * (v_L s)) / (v_M s).
Definition v_F (s : state) : R := (v_P s) / (v_J s).
Definition v_G (s : state) : R := 1 / (v_F s).
Ltac open_names X ::= unfold v_G, v_F, v_J, v_x, v_delta_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_delta_next s n)) (v_M s).

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
  True.

(* I.7b (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7b.I_7b_1 (v_delta s n) (v_M s)) as G1.
  specialize (G1 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7b (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s n) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7b.I_7b_2 (v_delta s n) (v_M s)) as G2.
  specialize (G2 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G2 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma steps_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) > 0) /\ ((v_rest s n) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) < 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) > 0); pose proof (Generated.I_7b.I_7b_3 (v_delta s k)) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G3|].
      change (((v_delta s k)) < 1); pose proof (Generated.I_7b.I_7b_4 (v_delta s k)) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G4.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.I_7b.I_7b_5 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G5; specialize (G5 ((proj1 (proj2 Hs)) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G5 (proj1 IH)); specialize (G5 (proj2 IH)); same G5|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) < 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) < 1); pose proof (Generated.I_7b.I_7b_6 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G6; specialize (G6 ((proj1 (proj2 Hs)) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G6 (proj1 IH)); specialize (G6 (proj2 IH)); same G6.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* I.7b (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* I.7b (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_3 s Hs n Hn)).
Qed.

Lemma steps_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) > 0) /\ ((v_L s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) < 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) > 0); pose proof (Generated.I_7b.I_7b_7 (v_delta s k)) as G7; specialize (G7 ((proj1 (proj2 Hs)) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G7|].
      change (((v_delta s k)) < 1); pose proof (Generated.I_7b.I_7b_8 (v_delta s k)) as G8; specialize (G8 ((proj1 (proj2 Hs)) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G8.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.I_7b.I_7b_9 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G9; specialize (G9 ((proj1 (proj2 Hs)) k Hk)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G9 (proj1 IH)); specialize (G9 (proj2 IH)); same G9|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) < 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) < 1); pose proof (Generated.I_7b.I_7b_10 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G10; specialize (G10 ((proj1 (proj2 Hs)) k Hk)); specialize (G10 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G10 (proj1 IH)); specialize (G10 (proj2 IH)); same G10.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.7b (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_5 s Hs n Hn)).
Qed.

(* I.7b (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_5 s Hs n Hn)).
Qed.

Lemma steps_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_U s) * (v_P s) = 1) /\ ((v_V s) * (v_P s) = (v_L s)) /\ ((v_P s) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = 1) /\ ((product l (fun k => 1 - (v_x s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = 1) /\ ((product l (fun k => 1 - (v_x s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0))).
    - intros k Hk.
      split; [change ((1 + ((v_M s) - 1) * (v_x s k)) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)) = 1); pose proof (Generated.I_7b.I_7b_11 (v_delta s k) (v_M s)) as G11; specialize (G11 ((proj1 (proj2 Hs)) k Hk)); specialize (G11 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))); first [same (proj2 (proj2 G11)) | same_defined (proj2 (proj2 G11)) (conj G11 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      split; [change ((1 - (v_x s k)) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)) = ((v_delta s k))); pose proof (Generated.I_7b.I_7b_12 (v_delta s k) (v_M s)) as G12; specialize (G12 ((proj1 (proj2 Hs)) k Hk)); specialize (G12 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); first [same (proj2 (proj2 G12)) | same_defined (proj2 (proj2 G12)) (conj G12 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      change (((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)) > 0); pose proof (Generated.I_7b.I_7b_13 (v_delta s k) (v_M s)) as G13; specialize (G13 ((proj1 (proj2 Hs)) k Hk)); specialize (G13 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))); first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = 1); change (((product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (1 + ((v_M s) - 1) * (v_x s k))) * ((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = 1); pose proof (Generated.I_7b.I_7b_14 (v_delta s k) (v_M s) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) (product (y :: l) (fun k => 1 - (v_x s k))) (product (y :: l) (fun k => (v_delta s k)))) as G14; specialize (G14 ((proj1 (proj2 Hs)) k Hk)); specialize (G14 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G14 (proj1 IH)); specialize (G14 (proj1 (proj2 IH))); specialize (G14 (proj2 (proj2 IH))); first [same (proj2 (proj2 G14)) | same_defined (proj2 (proj2 G14)) (conj G14 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_x s k))) * (product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = (product (k :: y :: l) (fun k => (v_delta s k)))); change (((product (y :: l) (fun k => 1 - (v_x s k))) * (1 - (v_x s k))) * ((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.I_7b.I_7b_15 (v_delta s k) (v_M s) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) (product (y :: l) (fun k => 1 - (v_x s k))) (product (y :: l) (fun k => (v_delta s k)))) as G15; specialize (G15 ((proj1 (proj2 Hs)) k Hk)); specialize (G15 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G15 (proj1 IH)); specialize (G15 (proj1 (proj2 IH))); specialize (G15 (proj2 (proj2 IH))); first [same (proj2 (proj2 G15)) | same_defined (proj2 (proj2 G15)) (conj G15 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      change ((product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0); change (((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0); pose proof (Generated.I_7b.I_7b_16 (v_delta s k) (v_M s) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) (product (y :: l) (fun k => 1 - (v_x s k))) (product (y :: l) (fun k => (v_delta s k)))) as G16; specialize (G16 ((proj1 (proj2 Hs)) k Hk)); specialize (G16 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G16 (proj1 IH)); specialize (G16 (proj1 (proj2 IH))); specialize (G16 (proj2 (proj2 IH))); first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.7b (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_U s) * (v_P s) = 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_7 s Hs n Hn)).
Qed.

(* I.7b (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_V s) * (v_P s) = (v_L s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_7 s Hs n Hn))).
Qed.

(* I.7b (9), induction on steps *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_7 s Hs n Hn))).
Qed.

Lemma steps_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_U_others s n) > 1) /\ ((v_V_others s n) > 0) /\ ((v_V_others s n) < 1) /\ ((v_U_others s n) + ((v_M s) - 1) * (v_V_others s n) >= (v_M s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) > 1) /\ ((product l (fun k => 1 - (v_x s k))) > 0) /\ ((product l (fun k => 1 - (v_x s k))) < 1) /\ ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) + ((v_M s) - 1) * (product l (fun k => 1 - (v_x s k))) >= (v_M s))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) > 1) /\ ((product l (fun k => 1 - (v_x s k))) > 0) /\ ((product l (fun k => 1 - (v_x s k))) < 1) /\ ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) + ((v_M s) - 1) * (product l (fun k => 1 - (v_x s k))) >= (v_M s)))).
    - intros k Hk.
      split; [change ((1 + ((v_M s) - 1) * (v_x s k)) > 1); pose proof (Generated.I_7b.I_7b_17 (v_M s) (v_x s k)) as G17; specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G17 (fact_1 s Hs k Hk)); specialize (G17 (fact_2 s Hs k Hk)); first [same G17 | same_defined G17 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      split; [change ((1 - (v_x s k)) > 0); pose proof (Generated.I_7b.I_7b_18 (v_x s k)) as G18; specialize (G18 (fact_1 s Hs k Hk)); specialize (G18 (fact_2 s Hs k Hk)); first [same G18 | same_defined G18 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      split; [change ((1 - (v_x s k)) < 1); pose proof (Generated.I_7b.I_7b_19 (v_x s k)) as G19; specialize (G19 (fact_1 s Hs k Hk)); specialize (G19 (fact_2 s Hs k Hk)); first [same G19 | same_defined G19 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      change ((1 + ((v_M s) - 1) * (v_x s k)) + ((v_M s) - 1) * (1 - (v_x s k)) >= (v_M s)); pose proof (Generated.I_7b.I_7b_20 (v_M s) (v_x s k)) as G20; specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G20 (fact_1 s Hs k Hk)); specialize (G20 (fact_2 s Hs k Hk)); first [same G20 | same_defined G20 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) > 1); change (((product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (1 + ((v_M s) - 1) * (v_x s k))) > 1); pose proof (Generated.I_7b.I_7b_21 (v_M s) (v_x s k) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => 1 - (v_x s k)))) as G21; specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G21 (fact_1 s Hs k Hk)); specialize (G21 (fact_2 s Hs k Hk)); specialize (G21 (proj1 IH)); specialize (G21 (proj1 (proj2 IH))); specialize (G21 (proj1 (proj2 (proj2 IH)))); specialize (G21 (proj2 (proj2 (proj2 IH)))); first [same G21 | same_defined G21 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_x s k))) > 0); change (((product (y :: l) (fun k => 1 - (v_x s k))) * (1 - (v_x s k))) > 0); pose proof (Generated.I_7b.I_7b_22 (v_M s) (v_x s k) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => 1 - (v_x s k)))) as G22; specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G22 (fact_1 s Hs k Hk)); specialize (G22 (fact_2 s Hs k Hk)); specialize (G22 (proj1 IH)); specialize (G22 (proj1 (proj2 IH))); specialize (G22 (proj1 (proj2 (proj2 IH)))); specialize (G22 (proj2 (proj2 (proj2 IH)))); first [same G22 | same_defined G22 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_x s k))) < 1); change (((product (y :: l) (fun k => 1 - (v_x s k))) * (1 - (v_x s k))) < 1); pose proof (Generated.I_7b.I_7b_23 (v_M s) (v_x s k) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => 1 - (v_x s k)))) as G23; specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G23 (fact_1 s Hs k Hk)); specialize (G23 (fact_2 s Hs k Hk)); specialize (G23 (proj1 IH)); specialize (G23 (proj1 (proj2 IH))); specialize (G23 (proj1 (proj2 (proj2 IH)))); specialize (G23 (proj2 (proj2 (proj2 IH)))); first [same G23 | same_defined G23 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      change ((product (k :: y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) + ((v_M s) - 1) * (product (k :: y :: l) (fun k => 1 - (v_x s k))) >= (v_M s)); change (((product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (1 + ((v_M s) - 1) * (v_x s k))) + ((v_M s) - 1) * ((product (y :: l) (fun k => 1 - (v_x s k))) * (1 - (v_x s k))) >= (v_M s)); pose proof (Generated.I_7b.I_7b_24 (v_M s) (v_x s k) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => 1 - (v_x s k)))) as G24; specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G24 (fact_1 s Hs k Hk)); specialize (G24 (fact_2 s Hs k Hk)); specialize (G24 (proj1 IH)); specialize (G24 (proj1 (proj2 IH))); specialize (G24 (proj1 (proj2 (proj2 IH)))); specialize (G24 (proj2 (proj2 (proj2 IH)))); first [same G24 | same_defined G24 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* I.7b (10), induction on steps *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_U_others s n) > 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_10 s Hs n Hn)).
Qed.

(* I.7b (11), induction on steps *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_V_others s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_10 s Hs n Hn))).
Qed.

(* I.7b (12), induction on steps *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_V_others s n) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_10 s Hs n Hn)))).
Qed.

(* I.7b (13), induction on steps *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_U_others s n) + ((v_M s) - 1) * (v_V_others s n) >= (v_M s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (steps_10 s Hs n Hn)))).
Qed.

(* I.7b (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7b.I_7b_25 (v_delta s n) (v_M s)) as G25.
  specialize (G25 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G25 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G25) | same_defined (proj2 G25) (conj G25 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7b (15), one factor out *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_U s) = (1 + ((v_M s) - 1) * (v_x s n)) * (v_U_others s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => 1 + ((v_M s) - 1) * (v_x s k)) Hn).
Qed.

(* I.7b (16), one factor out *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_V s) = (1 - (v_x s n)) * (v_V_others s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => 1 - (v_x s k)) Hn).
Qed.

(* I.7b (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_U s) + ((v_M s) - 1) * (v_V s) > (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7b.I_7b_28 (v_M s) (v_U_others s n) (v_V_others s n) (v_U s) (v_x s n) (v_V s)) as G28.
  specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G28 (fact_10 s Hs n Hn)).
  specialize (G28 (fact_11 s Hs n Hn)).
  specialize (G28 (fact_12 s Hs n Hn)).
  specialize (G28 (fact_13 s Hs n Hn)).
  specialize (G28 (fact_15 s Hs n Hn)).
  specialize (G28 (fact_16 s Hs n Hn)).
  specialize (G28 (fact_14 s Hs n Hn)).
  same G28.
Qed.

(* I.7b (18), identity *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_G s) = ((v_U s) + ((v_M s) - 1) * (v_V s)) / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7b.I_7b_29 (v_M s) (v_L s) (v_U s) (v_P s) (v_V s)) as G29.
  specialize (G29 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G29 (fact_5 s Hs n Hn)).
  specialize (G29 (fact_6 s Hs n Hn)).
  specialize (G29 (fact_7 s Hs n Hn)).
  specialize (G29 (fact_8 s Hs n Hn)).
  specialize (G29 (fact_9 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G29))) | same_defined (proj2 (proj2 (proj2 G29))) (conj G29 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by (pose proof (Generated.I_7b.I_7b_1 (v_delta s n) (v_M s)) as G1; specialize (G1 ((proj1 (proj2 Hs)) n Hn)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); first [plain_from (proj2 G1) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma defined_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) * (v_M s) - (v_L s) + 1 <> 0) /\ ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) /\ ((v_P s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C2 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by (exact (proj1 (defined_1 s Hs n Hn))).
  assert (C0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by (pose proof (Generated.I_7b.I_7b_29 (v_M s) (v_L s) (v_U s) (v_P s) (v_V s)) as G29; specialize (G29 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G29 (fact_5 s Hs n Hn)); specialize (G29 (fact_6 s Hs n Hn)); specialize (G29 (fact_7 s Hs n Hn)); specialize (G29 (fact_8 s Hs n Hn)); specialize (G29 (fact_9 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G29))) | from_divisors G29]).
  assert (C1 : (v_M s) <> 0) by (pose proof (Generated.I_7b.I_7b_29 (v_M s) (v_L s) (v_U s) (v_P s) (v_V s)) as G29; specialize (G29 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G29 (fact_5 s Hs n Hn)); specialize (G29 (fact_6 s Hs n Hn)); specialize (G29 (fact_7 s Hs n Hn)); specialize (G29 (fact_8 s Hs n Hn)); specialize (G29 (fact_9 s Hs n Hn)); first [is_divided_by G29 | plain_from (proj2 (proj2 (proj2 G29))) | from_divisors G29]).
  assert (C3 : (v_P s) <> 0) by (pose proof (Generated.I_7b.I_7b_29 (v_M s) (v_L s) (v_U s) (v_P s) (v_V s)) as G29; specialize (G29 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G29 (fact_5 s Hs n Hn)); specialize (G29 (fact_6 s Hs n Hn)); specialize (G29 (fact_7 s Hs n Hn)); specialize (G29 (fact_8 s Hs n Hn)); specialize (G29 (fact_9 s Hs n Hn)); first [is_divided_by G29 | plain_from (proj2 (proj2 (proj2 G29))) | from_divisors G29]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

(* I.7b (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_G s) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7b.I_7b_31 (v_M s) (v_G s) (v_V s) (v_U s)) as G31.
  specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G31 ltac:(let P := fresh in assert (P : (v_M s) > 0) by (pose proof (Generated.I_7b.I_7b_30 (v_M s)) as G30; specialize (G30 (proj1 (proj2 (proj2 (proj2 Hs))))); same G30); first [cleared (fact_18 s Hs n Hn) P | cleared (fact_18 s Hs n Hn) P (conj (defined_18 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) | revert P; generalize ((fact_18 s Hs n Hn) : (v_G s) = ((v_U s) + ((v_M s) - 1) * (v_V s)) / (v_M s)); generalize (v_G s); let Y := fresh in let Q := fresh in intros ? Q Y; cleared Q Y])).
  specialize (G31 (fact_17 s Hs n Hn)).
  first [same G31 | same_defined G31 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
Qed.

Lemma defined_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) * (v_M s) - (v_L s) + 1 <> 0) /\ ((v_M s) <> 0) /\ ((v_P s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by (exact (proj1 (defined_18 s Hs n Hn))).
  assert (C1 : (v_M s) <> 0) by (exact (proj1 (proj2 (defined_18 s Hs n Hn)))).
  assert (C2 : (v_P s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_18 s Hs n Hn)))))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

(* I.7b (20), inequality *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_F s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7b.I_7b_33 (v_M s) (v_L s) (v_P s)) as G33.
  specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G33 (fact_5 s Hs n Hn)).
  specialize (G33 (fact_6 s Hs n Hn)).
  specialize (G33 (fact_9 s Hs n Hn)).
  specialize (G33 ltac:(let P := fresh in assert (P : (v_M s) * (v_P s) > 0) by (pose proof (Generated.I_7b.I_7b_32 (v_M s) (v_P s)) as G32; specialize (G32 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G32 (fact_9 s Hs n Hn)); same G32); first [cleared (fact_19 s Hs n Hn) P | cleared (fact_19 s Hs n Hn) P (conj (defined_19 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])).
  first [same (proj2 (proj2 G33)) | same_defined (proj2 (proj2 G33)) (conj G33 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7b (21), inequality *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7b.I_7b_35 (v_delta s n) (v_M s) (v_rest s n)) as G35.
  specialize (G35 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G35 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G35 (fact_3 s Hs n Hn)).
  specialize (G35 (fact_4 s Hs n Hn)).
  first [same (proj2 G35) | same_defined (proj2 G35) (conj G35 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7b (22), inequality *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7b.I_7b_36 (v_delta s n) (v_M s) (v_rest s n)) as G36.
  specialize (G36 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G36 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G36 (fact_3 s Hs n Hn)).
  specialize (G36 (fact_4 s Hs n Hn)).
  first [same (proj2 G36) | same_defined (proj2 G36) (conj G36 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros n Hn; exact (fact_21 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_22 s Hs n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  exact I.
Qed.

(* I.7b (23), induction on rounds *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* I.7b (24), induction on rounds *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) < 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

Lemma lasting_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_23 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_24 s Hs n Hn) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|first [exact IH | same IH]]|].
  exact I.
Qed.

(* I.7b (25), induction on rounds *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_F (run round t s)) < 1).
Proof.
  intros s Hs n Hn.
  assert (HR := lasting_0 s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (fact_20 (run round t s) (HR t) n Hn').
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* I.7b (26), witness *)
Lemma fact_26 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1) :: nil) 0) (2) in ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) < 1)) /\ ~ ((v_F s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_P v_V v_U_others v_V_others v_J v_F v_G v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_P v_V v_U_others v_V_others v_J v_F v_G v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_P v_V v_U_others v_V_others v_J v_F v_G v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_P v_V v_U_others v_V_others v_J v_F v_G v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.7b (27), witness *)
Lemma fact_27 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((0) :: (1 / 2) :: nil) 0) (2) in ((forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) > 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_x s n) < 1)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_P v_V v_U_others v_V_others v_J v_F v_G v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_P v_V v_U_others v_V_others v_J v_F v_G v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_P v_V v_U_others v_V_others v_J v_F v_G v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_P v_V v_U_others v_V_others v_J v_F v_G v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.7b (28), witness *)
Lemma fact_28 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (-4) in ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ ~ ((v_M s) >= 2) /\ (exists n, (n < steps s)%nat /\ ~ ((v_x s n) > 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_P v_V v_U_others v_V_others v_J v_F v_G v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_P v_V v_U_others v_V_others v_J v_F v_G v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_P v_V v_U_others v_V_others v_J v_F v_G v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_P v_V v_U_others v_V_others v_J v_F v_G v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.7b, conclusion (20) *)
Lemma conclusion_20 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_F s) < 1).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_20 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.7b, conclusion (25) *)
Lemma conclusion_25 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall t : nat, (v_F (run round t s)) < 1)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_25 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

