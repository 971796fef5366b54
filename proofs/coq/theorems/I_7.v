(* Theorem I.7, Robustness to wrong steps: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_7.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_P (s : state) : R := product (all (steps s)) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_x (s : state) (n : nat) : R := (1 - (v_delta s n)) / (1 + ((v_M s) - 1) * (v_delta s n)).
Definition v_U (s : state) : R := product (all (steps s)) (fun k => 1 + ((v_M s) - 1) * (v_x s k)).
Definition v_V (s : state) : R := product (all (steps s)) (fun k => 1 - (v_x s k)).
Definition v_J (s : state) : R := (1 + ((v_M s) - 1) * (v_L s)) / (v_M s).
Definition v_F (s : state) : R := (v_P s) / (v_J s).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_P_next (s : state) : R := product (all (steps s)) (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s)).
Definition v_L_next (s : state) : R := product (all (steps s)) (fun k => (v_delta_next s k)).
Definition v_x_next (s : state) (n : nat) : R := (1 - (v_delta_next s n)) / (1 + ((v_M s) - 1) * (v_delta_next s n)).
Definition v_U_next (s : state) : R := product (all (steps s)) (fun k => 1 + ((v_M s) - 1) * (v_x_next s k)).
Definition v_V_next (s : state) : R := product (all (steps s)) (fun k => 1 - (v_x_next s k)).
Definition v_J_next (s : state) : R := (1 + ((v_M s) - 1) * (v_L_next s)) / (v_M s).
Definition v_F_next (s : state) : R := (v_P_next s) / (v_J_next s).
Definition v_G (s : state) : R := 1 / (v_F s).
Definition v_G_next (s : state) : R := 1 / (v_F_next s).
Definition v_W_next (s : state) : R := total (all (steps s)) (fun k => 1 - (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s)).
Definition v_W (s : state) : R := total (all (steps s)) (fun k => 1 - (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)).
Ltac open_names X ::= unfold v_G_next, v_G, v_F_next, v_J_next, v_x_next, v_delta_next, v_F, v_J, v_x in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.I_7.I_7_1 (v_delta s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G1|].
      change (((v_delta s k)) <= 1); pose proof (Generated.I_7.I_7_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.I_7.I_7_3 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.I_7.I_7_4 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* I.7 (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* I.7 (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

Lemma steps_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) > 0) /\ ((v_L s) >= 0) /\ ((v_L s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0) /\ ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0) /\ ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)) > 0); pose proof (Generated.I_7.I_7_5 (v_delta s k) (v_M s)) as G5; specialize (G5 ((proj1 (proj2 Hs)) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.I_7.I_7_6 (v_delta s k)) as G6; specialize (G6 ((proj1 (proj2 Hs)) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G6|].
      change (((v_delta s k)) <= 1); pose proof (Generated.I_7.I_7_7 (v_delta s k)) as G7; specialize (G7 ((proj1 (proj2 Hs)) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G7.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0); change (((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0); pose proof (Generated.I_7.I_7_8 (v_delta s k) (v_M s) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) (product (y :: l) (fun k => (v_delta s k)))) as G8; specialize (G8 ((proj1 (proj2 Hs)) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G8 (proj1 IH)); specialize (G8 (proj1 (proj2 IH))); specialize (G8 (proj2 (proj2 IH))); first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.I_7.I_7_9 (v_delta s k) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) (product (y :: l) (fun k => (v_delta s k)))) as G9; specialize (G9 ((proj1 (proj2 Hs)) k Hk)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G9 (proj1 IH)); specialize (G9 (proj1 (proj2 IH))); specialize (G9 (proj2 (proj2 IH))); same G9|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.I_7.I_7_10 (v_delta s k) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) (product (y :: l) (fun k => (v_delta s k)))) as G10; specialize (G10 ((proj1 (proj2 Hs)) k Hk)); specialize (G10 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G10 (proj1 IH)); specialize (G10 (proj1 (proj2 IH))); specialize (G10 (proj2 (proj2 IH))); same G10.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.7 (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* I.7 (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_3 s Hs n Hn))).
Qed.

(* I.7 (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_3 s Hs n Hn))).
Qed.

Lemma steps_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_U s) * (v_P s) = 1) /\ ((v_V s) * (v_P s) = (v_L s)) /\ ((v_P s) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = 1) /\ ((product l (fun k => 1 - (v_x s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = 1) /\ ((product l (fun k => 1 - (v_x s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0))).
    - intros k Hk.
      split; [change ((1 + ((v_M s) - 1) * (v_x s k)) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)) = 1); pose proof (Generated.I_7.I_7_11 (v_delta s k) (v_M s)) as G11; specialize (G11 ((proj1 (proj2 Hs)) k Hk)); specialize (G11 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))); first [same (proj2 (proj2 G11)) | same_defined (proj2 (proj2 G11)) (conj G11 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      split; [change ((1 - (v_x s k)) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)) = ((v_delta s k))); pose proof (Generated.I_7.I_7_12 (v_delta s k) (v_M s)) as G12; specialize (G12 ((proj1 (proj2 Hs)) k Hk)); specialize (G12 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); first [same (proj2 (proj2 G12)) | same_defined (proj2 (proj2 G12)) (conj G12 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      change (((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)) > 0); pose proof (Generated.I_7.I_7_13 (v_delta s k) (v_M s)) as G13; specialize (G13 ((proj1 (proj2 Hs)) k Hk)); specialize (G13 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))); first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = 1); change (((product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (1 + ((v_M s) - 1) * (v_x s k))) * ((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = 1); pose proof (Generated.I_7.I_7_14 (v_delta s k) (v_M s) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) (product (y :: l) (fun k => 1 - (v_x s k))) (product (y :: l) (fun k => (v_delta s k)))) as G14; specialize (G14 ((proj1 (proj2 Hs)) k Hk)); specialize (G14 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G14 (proj1 IH)); specialize (G14 (proj1 (proj2 IH))); specialize (G14 (proj2 (proj2 IH))); first [same (proj2 (proj2 G14)) | same_defined (proj2 (proj2 G14)) (conj G14 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_x s k))) * (product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = (product (k :: y :: l) (fun k => (v_delta s k)))); change (((product (y :: l) (fun k => 1 - (v_x s k))) * (1 - (v_x s k))) * ((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.I_7.I_7_15 (v_delta s k) (v_M s) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) (product (y :: l) (fun k => 1 - (v_x s k))) (product (y :: l) (fun k => (v_delta s k)))) as G15; specialize (G15 ((proj1 (proj2 Hs)) k Hk)); specialize (G15 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G15 (proj1 IH)); specialize (G15 (proj1 (proj2 IH))); specialize (G15 (proj2 (proj2 IH))); first [same (proj2 (proj2 G15)) | same_defined (proj2 (proj2 G15)) (conj G15 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      change ((product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0); change (((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0); pose proof (Generated.I_7.I_7_16 (v_delta s k) (v_M s) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) (product (y :: l) (fun k => 1 - (v_x s k))) (product (y :: l) (fun k => (v_delta s k)))) as G16; specialize (G16 ((proj1 (proj2 Hs)) k Hk)); specialize (G16 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G16 (proj1 IH)); specialize (G16 (proj1 (proj2 IH))); specialize (G16 (proj2 (proj2 IH))); first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.7 (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_U s) * (v_P s) = 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_6 s Hs n Hn)).
Qed.

(* I.7 (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_V s) * (v_P s) = (v_L s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_6 s Hs n Hn))).
Qed.

(* I.7 (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_6 s Hs n Hn))).
Qed.

(* I.7 (9), identity *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 / (v_F s) = ((v_U s) + ((v_M s) - 1) * (v_V s)) / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_17 (v_M s) (v_P s) (v_L s) (v_U s) (v_V s)) as G17.
  specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G17 (fact_3 s Hs n Hn)).
  specialize (G17 (fact_4 s Hs n Hn)).
  specialize (G17 (fact_5 s Hs n Hn)).
  specialize (G17 (fact_6 s Hs n Hn)).
  specialize (G17 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G17))) | same_defined (proj2 (proj2 (proj2 G17))) (conj G17 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7 (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_18 (v_delta s n) (v_M s) (v_rest s n)) as G18.
  specialize (G18 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G18 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G18 (fact_1 s Hs n Hn)).
  specialize (G18 (fact_2 s Hs n Hn)).
  first [same (proj2 G18) | same_defined (proj2 G18) (conj G18 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7 (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_19 (v_delta s n) (v_M s) (v_rest s n)) as G19.
  specialize (G19 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G19 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G19 (fact_1 s Hs n Hn)).
  specialize (G19 (fact_2 s Hs n Hn)).
  first [same (proj2 G19) | same_defined (proj2 G19) (conj G19 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7 (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_20 (v_delta s n) (v_M s) (v_rest s n)) as G20.
  specialize (G20 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G20 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G20 (fact_1 s Hs n Hn)).
  specialize (G20 (fact_2 s Hs n Hn)).
  first [same (proj2 G20) | same_defined (proj2 G20) (conj G20 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma steps_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P_next s) > 0) /\ ((v_L_next s) >= 0) /\ ((v_L_next s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) > 0) /\ ((product l (fun k => (v_delta_next s k))) >= 0) /\ ((product l (fun k => (v_delta_next s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) > 0) /\ ((product l (fun k => (v_delta_next s k))) >= 0) /\ ((product l (fun k => (v_delta_next s k))) <= 1))).
    - intros k Hk.
      split; [change (((1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s)) > 0); pose proof (Generated.I_7.I_7_21 (v_M s) (v_delta_next s k)) as G21; specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G21 (fact_11 s Hs k Hk)); specialize (G21 (fact_12 s Hs k Hk)); first [same (proj2 G21) | same_defined (proj2 G21) (conj G21 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      split; [change (((v_delta_next s k)) >= 0); pose proof (Generated.I_7.I_7_22 (v_delta_next s k)) as G22; specialize (G22 (fact_11 s Hs k Hk)); specialize (G22 (fact_12 s Hs k Hk)); first [same G22 | same_defined G22 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      change (((v_delta_next s k)) <= 1); pose proof (Generated.I_7.I_7_23 (v_delta_next s k)) as G23; specialize (G23 (fact_11 s Hs k Hk)); specialize (G23 (fact_12 s Hs k Hk)); first [same G23 | same_defined G23 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) > 0); change (((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) > 0); pose proof (Generated.I_7.I_7_24 (v_M s) (v_delta_next s k) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) (product (y :: l) (fun k => (v_delta_next s k)))) as G24; specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G24 (fact_11 s Hs k Hk)); specialize (G24 (fact_12 s Hs k Hk)); specialize (G24 (proj1 IH)); specialize (G24 (proj1 (proj2 IH))); specialize (G24 (proj2 (proj2 IH))); first [same (proj2 G24) | same_defined (proj2 G24) (conj G24 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta_next s k))) >= 0); change (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) >= 0); pose proof (Generated.I_7.I_7_25 (v_delta_next s k) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) (product (y :: l) (fun k => (v_delta_next s k)))) as G25; specialize (G25 (fact_11 s Hs k Hk)); specialize (G25 (fact_12 s Hs k Hk)); specialize (G25 (proj1 IH)); specialize (G25 (proj1 (proj2 IH))); specialize (G25 (proj2 (proj2 IH))); first [same G25 | same_defined G25 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      change ((product (k :: y :: l) (fun k => (v_delta_next s k))) <= 1); change (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) <= 1); pose proof (Generated.I_7.I_7_26 (v_delta_next s k) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) (product (y :: l) (fun k => (v_delta_next s k)))) as G26; specialize (G26 (fact_11 s Hs k Hk)); specialize (G26 (fact_12 s Hs k Hk)); specialize (G26 (proj1 IH)); specialize (G26 (proj1 (proj2 IH))); specialize (G26 (proj2 (proj2 IH))); first [same G26 | same_defined G26 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.7 (13), induction on steps *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_next s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_13 s Hs n Hn)).
Qed.

(* I.7 (14), induction on steps *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_13 s Hs n Hn))).
Qed.

(* I.7 (15), induction on steps *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_13 s Hs n Hn))).
Qed.

Lemma steps_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_U_next s) * (v_P_next s) = 1) /\ ((v_V_next s) * (v_P_next s) = (v_L_next s)) /\ ((v_P_next s) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) = 1) /\ ((product l (fun k => 1 - (v_x_next s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) = (product l (fun k => (v_delta_next s k)))) /\ ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) = 1) /\ ((product l (fun k => 1 - (v_x_next s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) = (product l (fun k => (v_delta_next s k)))) /\ ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) > 0))).
    - intros k Hk.
      split; [change ((1 + ((v_M s) - 1) * (v_x_next s k)) * ((1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s)) = 1); pose proof (Generated.I_7.I_7_27 (v_M s) (v_delta_next s k)) as G27; specialize (G27 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G27 (fact_11 s Hs k Hk)); specialize (G27 (fact_12 s Hs k Hk)); first [same (proj2 (proj2 G27)) | same_defined (proj2 (proj2 G27)) (conj G27 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      split; [change ((1 - (v_x_next s k)) * ((1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s)) = ((v_delta_next s k))); pose proof (Generated.I_7.I_7_28 (v_M s) (v_delta_next s k)) as G28; specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G28 (fact_11 s Hs k Hk)); specialize (G28 (fact_12 s Hs k Hk)); first [same (proj2 (proj2 G28)) | same_defined (proj2 (proj2 G28)) (conj G28 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      change (((1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s)) > 0); pose proof (Generated.I_7.I_7_29 (v_M s) (v_delta_next s k)) as G29; specialize (G29 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G29 (fact_11 s Hs k Hk)); specialize (G29 (fact_12 s Hs k Hk)); first [same (proj2 G29) | same_defined (proj2 G29) (conj G29 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) * (product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) = 1); change (((product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) * (1 + ((v_M s) - 1) * (v_x_next s k))) * ((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) = 1); pose proof (Generated.I_7.I_7_30 (v_M s) (v_delta_next s k) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) (product (y :: l) (fun k => 1 - (v_x_next s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G30; specialize (G30 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G30 (fact_11 s Hs k Hk)); specialize (G30 (fact_12 s Hs k Hk)); specialize (G30 (proj1 IH)); specialize (G30 (proj1 (proj2 IH))); specialize (G30 (proj2 (proj2 IH))); first [same (proj2 (proj2 G30)) | same_defined (proj2 (proj2 G30)) (conj G30 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_x_next s k))) * (product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) = (product (k :: y :: l) (fun k => (v_delta_next s k)))); change (((product (y :: l) (fun k => 1 - (v_x_next s k))) * (1 - (v_x_next s k))) * ((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) = ((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k)))); pose proof (Generated.I_7.I_7_31 (v_M s) (v_delta_next s k) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) (product (y :: l) (fun k => 1 - (v_x_next s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G31; specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G31 (fact_11 s Hs k Hk)); specialize (G31 (fact_12 s Hs k Hk)); specialize (G31 (proj1 IH)); specialize (G31 (proj1 (proj2 IH))); specialize (G31 (proj2 (proj2 IH))); first [same (proj2 (proj2 G31)) | same_defined (proj2 (proj2 G31)) (conj G31 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      change ((product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) > 0); change (((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) > 0); pose proof (Generated.I_7.I_7_32 (v_M s) (v_delta_next s k) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) (product (y :: l) (fun k => 1 - (v_x_next s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G32; specialize (G32 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G32 (fact_11 s Hs k Hk)); specialize (G32 (fact_12 s Hs k Hk)); specialize (G32 (proj1 IH)); specialize (G32 (proj1 (proj2 IH))); specialize (G32 (proj2 (proj2 IH))); first [same (proj2 G32) | same_defined (proj2 G32) (conj G32 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.7 (16), induction on steps *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_U_next s) * (v_P_next s) = 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_16 s Hs n Hn)).
Qed.

(* I.7 (17), induction on steps *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_V_next s) * (v_P_next s) = (v_L_next s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_16 s Hs n Hn))).
Qed.

(* I.7 (18), induction on steps *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_next s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_16 s Hs n Hn))).
Qed.

(* I.7 (19), identity *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 / (v_F_next s) = ((v_U_next s) + ((v_M s) - 1) * (v_V_next s)) / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_33 (v_M s) (v_P_next s) (v_L_next s) (v_U_next s) (v_V_next s)) as G33.
  specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G33 (fact_13 s Hs n Hn)).
  specialize (G33 (fact_14 s Hs n Hn)).
  specialize (G33 (fact_15 s Hs n Hn)).
  specialize (G33 (fact_16 s Hs n Hn)).
  specialize (G33 (fact_17 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G33))) | same_defined (proj2 (proj2 (proj2 G33))) (conj G33 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7 (20), inequality *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_34 (v_delta s n) (v_M s)) as G34.
  specialize (G34 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G34 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G34) | same_defined (proj2 G34) (conj G34 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7 (21), inequality *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_35 (v_delta s n) (v_M s) (v_rest s n)) as G35.
  specialize (G35 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G35 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G35 (fact_1 s Hs n Hn)).
  specialize (G35 (fact_2 s Hs n Hn)).
  first [same (proj2 (proj2 G35)) | same_defined (proj2 (proj2 G35)) (conj G35 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7 (22), inequality *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s n) <= (v_x s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_36 (v_delta s n) (v_M s) (v_rest s n)) as G36.
  specialize (G36 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G36 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G36 (fact_1 s Hs n Hn)).
  specialize (G36 (fact_2 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G36))) | same_defined (proj2 (proj2 (proj2 G36))) (conj G36 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma steps_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_V s) >= 0) /\ ((v_V s) <= (v_V_next s)) /\ ((v_V_next s) <= 1) /\ ((v_U_next s) >= 1) /\ ((v_U s) - (v_U_next s) >= ((v_M s) - 1) * ((v_V_next s) - (v_V s))).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => 1 - (v_x s k))) >= 0) /\ ((product l (fun k => 1 - (v_x s k))) <= (product l (fun k => 1 - (v_x_next s k)))) /\ ((product l (fun k => 1 - (v_x_next s k))) <= 1) /\ ((product l (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) >= 1) /\ ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) - (product l (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) >= ((v_M s) - 1) * ((product l (fun k => 1 - (v_x_next s k))) - (product l (fun k => 1 - (v_x s k)))))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => 1 - (v_x s k))) >= 0) /\ ((product l (fun k => 1 - (v_x s k))) <= (product l (fun k => 1 - (v_x_next s k)))) /\ ((product l (fun k => 1 - (v_x_next s k))) <= 1) /\ ((product l (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) >= 1) /\ ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) - (product l (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) >= ((v_M s) - 1) * ((product l (fun k => 1 - (v_x_next s k))) - (product l (fun k => 1 - (v_x s k))))))).
    - intros k Hk.
      split; [change ((1 - (v_x s k)) >= 0); pose proof (Generated.I_7.I_7_37 (v_x s k)) as G37; specialize (G37 (fact_20 s Hs k Hk)); first [same G37 | same_defined G37 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      split; [change ((1 - (v_x s k)) <= (1 - (v_x_next s k))); pose proof (Generated.I_7.I_7_38 (v_x s k) (v_x_next s k)) as G38; specialize (G38 (fact_20 s Hs k Hk)); specialize (G38 (fact_21 s Hs k Hk)); specialize (G38 (fact_22 s Hs k Hk)); first [same G38 | same_defined G38 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      split; [change ((1 - (v_x_next s k)) <= 1); pose proof (Generated.I_7.I_7_39 (v_x_next s k)) as G39; specialize (G39 (fact_21 s Hs k Hk)); first [same G39 | same_defined G39 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      split; [change ((1 + ((v_M s) - 1) * (v_x_next s k)) >= 1); pose proof (Generated.I_7.I_7_40 (v_M s) (v_x_next s k)) as G40; specialize (G40 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G40 (fact_21 s Hs k Hk)); first [same G40 | same_defined G40 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      change ((1 + ((v_M s) - 1) * (v_x s k)) - (1 + ((v_M s) - 1) * (v_x_next s k)) >= ((v_M s) - 1) * ((1 - (v_x_next s k)) - (1 - (v_x s k)))); pose proof (Generated.I_7.I_7_41 (v_M s) (v_x s k) (v_x_next s k)) as G41; specialize (G41 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G41 (fact_20 s Hs k Hk)); specialize (G41 (fact_21 s Hs k Hk)); specialize (G41 (fact_22 s Hs k Hk)); first [same G41 | same_defined G41 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_x s k))) >= 0); change (((product (y :: l) (fun k => 1 - (v_x s k))) * (1 - (v_x s k))) >= 0); pose proof (Generated.I_7.I_7_42 (v_M s) (v_x s k) (product (y :: l) (fun k => 1 - (v_x s k))) (product (y :: l) (fun k => 1 - (v_x_next s k))) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k)))) as G42; specialize (G42 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G42 (fact_20 s Hs k Hk)); specialize (G42 (proj1 IH)); specialize (G42 (proj1 (proj2 IH))); specialize (G42 (proj1 (proj2 (proj2 IH)))); specialize (G42 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G42 (proj2 (proj2 (proj2 (proj2 IH))))); first [same G42 | same_defined G42 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_x s k))) <= (product (k :: y :: l) (fun k => 1 - (v_x_next s k)))); change (((product (y :: l) (fun k => 1 - (v_x s k))) * (1 - (v_x s k))) <= ((product (y :: l) (fun k => 1 - (v_x_next s k))) * (1 - (v_x_next s k)))); pose proof (Generated.I_7.I_7_43 (v_M s) (v_x s k) (v_x_next s k) (product (y :: l) (fun k => 1 - (v_x s k))) (product (y :: l) (fun k => 1 - (v_x_next s k))) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k)))) as G43; specialize (G43 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G43 (fact_20 s Hs k Hk)); specialize (G43 (fact_21 s Hs k Hk)); specialize (G43 (fact_22 s Hs k Hk)); specialize (G43 (proj1 IH)); specialize (G43 (proj1 (proj2 IH))); specialize (G43 (proj1 (proj2 (proj2 IH)))); specialize (G43 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G43 (proj2 (proj2 (proj2 (proj2 IH))))); first [same G43 | same_defined G43 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_x_next s k))) <= 1); change (((product (y :: l) (fun k => 1 - (v_x_next s k))) * (1 - (v_x_next s k))) <= 1); pose proof (Generated.I_7.I_7_44 (v_M s) (v_x_next s k) (product (y :: l) (fun k => 1 - (v_x s k))) (product (y :: l) (fun k => 1 - (v_x_next s k))) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k)))) as G44; specialize (G44 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G44 (fact_21 s Hs k Hk)); specialize (G44 (proj1 IH)); specialize (G44 (proj1 (proj2 IH))); specialize (G44 (proj1 (proj2 (proj2 IH)))); specialize (G44 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G44 (proj2 (proj2 (proj2 (proj2 IH))))); first [same G44 | same_defined G44 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      split; [change ((product (k :: y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) >= 1); change (((product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) * (1 + ((v_M s) - 1) * (v_x_next s k))) >= 1); pose proof (Generated.I_7.I_7_45 (v_M s) (v_x_next s k) (product (y :: l) (fun k => 1 - (v_x s k))) (product (y :: l) (fun k => 1 - (v_x_next s k))) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k)))) as G45; specialize (G45 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G45 (fact_21 s Hs k Hk)); specialize (G45 (proj1 IH)); specialize (G45 (proj1 (proj2 IH))); specialize (G45 (proj1 (proj2 (proj2 IH)))); specialize (G45 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G45 (proj2 (proj2 (proj2 (proj2 IH))))); first [same G45 | same_defined G45 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      change ((product (k :: y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) - (product (k :: y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) >= ((v_M s) - 1) * ((product (k :: y :: l) (fun k => 1 - (v_x_next s k))) - (product (k :: y :: l) (fun k => 1 - (v_x s k))))); change (((product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (1 + ((v_M s) - 1) * (v_x s k))) - ((product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) * (1 + ((v_M s) - 1) * (v_x_next s k))) >= ((v_M s) - 1) * (((product (y :: l) (fun k => 1 - (v_x_next s k))) * (1 - (v_x_next s k))) - ((product (y :: l) (fun k => 1 - (v_x s k))) * (1 - (v_x s k))))); pose proof (Generated.I_7.I_7_46 (v_M s) (v_x s k) (v_x_next s k) (product (y :: l) (fun k => 1 - (v_x s k))) (product (y :: l) (fun k => 1 - (v_x_next s k))) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x_next s k))) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k)))) as G46; specialize (G46 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G46 (fact_20 s Hs k Hk)); specialize (G46 (fact_21 s Hs k Hk)); specialize (G46 (fact_22 s Hs k Hk)); specialize (G46 (proj1 IH)); specialize (G46 (proj1 (proj2 IH))); specialize (G46 (proj1 (proj2 (proj2 IH)))); specialize (G46 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G46 (proj2 (proj2 (proj2 (proj2 IH))))); first [same G46 | same_defined G46 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.7 (23), induction on steps *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_V s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_23 s Hs n Hn)).
Qed.

(* I.7 (24), induction on steps *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_V s) <= (v_V_next s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_23 s Hs n Hn))).
Qed.

(* I.7 (25), induction on steps *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_V_next s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_23 s Hs n Hn)))).
Qed.

(* I.7 (26), induction on steps *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_U_next s) >= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (proj2 (steps_23 s Hs n Hn))))).
Qed.

(* I.7 (27), induction on steps *)
Lemma fact_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_U s) - (v_U_next s) >= ((v_M s) - 1) * ((v_V_next s) - (v_V s)).
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (proj2 (steps_23 s Hs n Hn))))).
Qed.

(* I.7 (28), identity *)
Lemma fact_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_G s) = ((v_U s) + ((v_M s) - 1) * (v_V s)) / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_47 (v_M s) (v_P s) (v_L s) (v_U s) (v_V s)) as G47.
  specialize (G47 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G47 (fact_3 s Hs n Hn)).
  specialize (G47 (fact_4 s Hs n Hn)).
  specialize (G47 (fact_5 s Hs n Hn)).
  specialize (G47 (fact_6 s Hs n Hn)).
  specialize (G47 (fact_7 s Hs n Hn)).
  specialize (G47 (fact_23 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G47))) | same_defined (proj2 (proj2 (proj2 G47))) (conj G47 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7 (29), identity *)
Lemma fact_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_G_next s) = ((v_U_next s) + ((v_M s) - 1) * (v_V_next s)) / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_48 (v_M s) (v_P_next s) (v_L_next s) (v_U_next s) (v_V_next s)) as G48.
  specialize (G48 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G48 (fact_13 s Hs n Hn)).
  specialize (G48 (fact_14 s Hs n Hn)).
  specialize (G48 (fact_15 s Hs n Hn)).
  specialize (G48 (fact_16 s Hs n Hn)).
  specialize (G48 (fact_17 s Hs n Hn)).
  specialize (G48 (fact_25 s Hs n Hn)).
  specialize (G48 (fact_26 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G48))) | same_defined (proj2 (proj2 (proj2 G48))) (conj G48 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma defined_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.I_7.I_7_11 (v_delta s n) (v_M s)) as G11; specialize (G11 ((proj1 (proj2 Hs)) n Hn)); specialize (G11 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))); first [plain_from (proj2 (proj2 G11)) | from_divisors G11]).
  assert (C1 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by (pose proof (Generated.I_7.I_7_11 (v_delta s n) (v_M s)) as G11; specialize (G11 ((proj1 (proj2 Hs)) n Hn)); specialize (G11 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))); first [plain_from (proj2 (proj2 G11)) | from_divisors G11]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) * (v_M s) - (v_L s) + 1 <> 0) /\ ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) /\ ((v_P s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C2 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by (exact (proj1 (proj2 (defined_6 s Hs n Hn)))).
  assert (C0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by (pose proof (Generated.I_7.I_7_47 (v_M s) (v_P s) (v_L s) (v_U s) (v_V s)) as G47; specialize (G47 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G47 (fact_3 s Hs n Hn)); specialize (G47 (fact_4 s Hs n Hn)); specialize (G47 (fact_5 s Hs n Hn)); specialize (G47 (fact_6 s Hs n Hn)); specialize (G47 (fact_7 s Hs n Hn)); specialize (G47 (fact_23 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G47))) | from_divisors G47]).
  assert (C1 : (v_M s) <> 0) by (pose proof (Generated.I_7.I_7_47 (v_M s) (v_P s) (v_L s) (v_U s) (v_V s)) as G47; specialize (G47 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G47 (fact_3 s Hs n Hn)); specialize (G47 (fact_4 s Hs n Hn)); specialize (G47 (fact_5 s Hs n Hn)); specialize (G47 (fact_6 s Hs n Hn)); specialize (G47 (fact_7 s Hs n Hn)); specialize (G47 (fact_23 s Hs n Hn)); first [is_divided_by G47 | plain_from (proj2 (proj2 (proj2 G47))) | from_divisors G47]).
  assert (C3 : (v_P s) <> 0) by (pose proof (Generated.I_7.I_7_47 (v_M s) (v_P s) (v_L s) (v_U s) (v_V s)) as G47; specialize (G47 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G47 (fact_3 s Hs n Hn)); specialize (G47 (fact_4 s Hs n Hn)); specialize (G47 (fact_5 s Hs n Hn)); specialize (G47 (fact_6 s Hs n Hn)); specialize (G47 (fact_7 s Hs n Hn)); specialize (G47 (fact_23 s Hs n Hn)); first [is_divided_by G47 | plain_from (proj2 (proj2 (proj2 G47))) | from_divisors G47]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_7.I_7_18 (v_delta s n) (v_M s) (v_rest s n)) as G18; specialize (G18 ((proj1 (proj2 Hs)) n Hn)); specialize (G18 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G18 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G18 (fact_1 s Hs n Hn)); specialize (G18 (fact_2 s Hs n Hn)); first [plain_from (proj2 G18) | from_divisors G18]).
  exact (conj C0 I).
Qed.

Lemma defined_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_M s) * (v_rest s n) - (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by (exact (proj1 (proj2 (defined_6 s Hs n Hn)))).
  assert (C2 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (defined_10 s Hs n Hn))).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.I_7.I_7_27 (v_M s) (v_delta_next s n)) as G27; specialize (G27 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G27 (fact_11 s Hs n Hn)); specialize (G27 (fact_12 s Hs n Hn)); first [plain_from (proj2 (proj2 G27)) | from_divisors G27]).
  assert (C3 : (v_M s) * (v_rest s n) - (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_7.I_7_27 (v_M s) (v_delta_next s n)) as G27; specialize (G27 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G27 (fact_11 s Hs n Hn)); specialize (G27 (fact_12 s Hs n Hn)); first [plain_from (proj2 (proj2 G27)) | from_divisors G27]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L_next s) * (v_M s) - (v_L_next s) + 1 <> 0) /\ ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_M s) * (v_rest s n) - (v_rest s n) + 1 <> 0) /\ ((v_P_next s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C2 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by (exact (proj1 (proj2 (defined_6 s Hs n Hn)))).
  assert (C3 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (defined_10 s Hs n Hn))).
  assert (C4 : (v_M s) * (v_rest s n) - (v_rest s n) + 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_16 s Hs n Hn)))))).
  assert (C0 : (v_L_next s) * (v_M s) - (v_L_next s) + 1 <> 0) by (pose proof (Generated.I_7.I_7_48 (v_M s) (v_P_next s) (v_L_next s) (v_U_next s) (v_V_next s)) as G48; specialize (G48 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G48 (fact_13 s Hs n Hn)); specialize (G48 (fact_14 s Hs n Hn)); specialize (G48 (fact_15 s Hs n Hn)); specialize (G48 (fact_16 s Hs n Hn)); specialize (G48 (fact_17 s Hs n Hn)); specialize (G48 (fact_25 s Hs n Hn)); specialize (G48 (fact_26 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G48))) | from_divisors G48]).
  assert (C1 : (v_M s) <> 0) by (pose proof (Generated.I_7.I_7_48 (v_M s) (v_P_next s) (v_L_next s) (v_U_next s) (v_V_next s)) as G48; specialize (G48 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G48 (fact_13 s Hs n Hn)); specialize (G48 (fact_14 s Hs n Hn)); specialize (G48 (fact_15 s Hs n Hn)); specialize (G48 (fact_16 s Hs n Hn)); specialize (G48 (fact_17 s Hs n Hn)); specialize (G48 (fact_25 s Hs n Hn)); specialize (G48 (fact_26 s Hs n Hn)); first [is_divided_by G48 | plain_from (proj2 (proj2 (proj2 G48))) | from_divisors G48]).
  assert (C5 : (v_P_next s) <> 0) by (pose proof (Generated.I_7.I_7_48 (v_M s) (v_P_next s) (v_L_next s) (v_U_next s) (v_V_next s)) as G48; specialize (G48 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G48 (fact_13 s Hs n Hn)); specialize (G48 (fact_14 s Hs n Hn)); specialize (G48 (fact_15 s Hs n Hn)); specialize (G48 (fact_16 s Hs n Hn)); specialize (G48 (fact_17 s Hs n Hn)); specialize (G48 (fact_25 s Hs n Hn)); specialize (G48 (fact_26 s Hs n Hn)); first [is_divided_by G48 | plain_from (proj2 (proj2 (proj2 G48))) | from_divisors G48]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

(* I.7 (30), inequality *)
Lemma fact_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_G_next s) <= (v_G s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_51 (v_M s) (v_V s) (v_V_next s) (v_U_next s) (v_U s) (v_G s) (v_G_next s)) as G51.
  specialize (G51 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G51 (fact_23 s Hs n Hn)).
  specialize (G51 (fact_24 s Hs n Hn)).
  specialize (G51 (fact_25 s Hs n Hn)).
  specialize (G51 (fact_26 s Hs n Hn)).
  specialize (G51 (fact_27 s Hs n Hn)).
  specialize (G51 ltac:(let P := fresh in assert (P : (v_M s) > 0) by (pose proof (Generated.I_7.I_7_49 (v_M s)) as G49; specialize (G49 (proj1 (proj2 (proj2 (proj2 Hs))))); same G49); first [cleared (fact_28 s Hs n Hn) P | cleared (fact_28 s Hs n Hn) P (conj (defined_28 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) | revert P; generalize ((fact_28 s Hs n Hn) : (v_G s) = ((v_U s) + ((v_M s) - 1) * (v_V s)) / (v_M s)); generalize (v_G s); let Y := fresh in let Q := fresh in intros ? Q Y; cleared Q Y])).
  specialize (G51 ltac:(let P := fresh in assert (P : (v_M s) > 0) by (pose proof (Generated.I_7.I_7_50 (v_M s)) as G50; specialize (G50 (proj1 (proj2 (proj2 (proj2 Hs))))); same G50); first [cleared (fact_29 s Hs n Hn) P | cleared (fact_29 s Hs n Hn) P (conj (defined_29 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) | revert P; generalize ((fact_29 s Hs n Hn) : (v_G_next s) = ((v_U_next s) + ((v_M s) - 1) * (v_V_next s)) / (v_M s)); generalize (v_G_next s); let Y := fresh in let Q := fresh in intros ? Q Y; cleared Q Y])).
  first [same G51 | same_defined G51 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
Qed.

(* I.7 (31), inequality *)
Lemma fact_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_G s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_52 (v_M s) (v_P s) (v_L s)) as G52.
  specialize (G52 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G52 (fact_3 s Hs n Hn)).
  specialize (G52 (fact_4 s Hs n Hn)).
  specialize (G52 (fact_5 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G52))) | same_defined (proj2 (proj2 (proj2 G52))) (conj G52 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7 (32), inequality *)
Lemma fact_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_G_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_53 (v_M s) (v_P_next s) (v_L_next s)) as G53.
  specialize (G53 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G53 (fact_13 s Hs n Hn)).
  specialize (G53 (fact_14 s Hs n Hn)).
  specialize (G53 (fact_15 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G53))) | same_defined (proj2 (proj2 (proj2 G53))) (conj G53 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7 (33), inequality *)
Lemma fact_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 / (v_G_next s) >= 1 / (v_G s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_54 (v_G_next s) (v_G s)) as G54.
  specialize (G54 (fact_30 s Hs n Hn)).
  specialize (G54 (fact_31 s Hs n Hn)).
  specialize (G54 (fact_32 s Hs n Hn)).
  first [same (proj2 (proj2 G54)) | same_defined (proj2 (proj2 G54)) (conj G54 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma defined_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) * (v_M s) - (v_L s) + 1 <> 0) /\ ((v_L_next s) * (v_M s) - (v_L_next s) + 1 <> 0) /\ ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_P s) <> 0) /\ ((v_P_next s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by (exact (proj1 (defined_28 s Hs n Hn))).
  assert (C1 : (v_L_next s) * (v_M s) - (v_L_next s) + 1 <> 0) by (exact (proj1 (defined_29 s Hs n Hn))).
  assert (C2 : (v_M s) <> 0) by (exact (proj1 (proj2 (defined_28 s Hs n Hn)))).
  assert (C3 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_29 s Hs n Hn)))))).
  assert (C4 : (v_P s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_28 s Hs n Hn)))))).
  assert (C5 : (v_P_next s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_29 s Hs n Hn)))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

Lemma defined_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) * (v_M s) - (v_L s) + 1 <> 0) /\ ((v_L_next s) * (v_M s) - (v_L_next s) + 1 <> 0) /\ ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_P s) <> 0) /\ ((v_P_next s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by (exact (proj1 (defined_30 s Hs n Hn))).
  assert (C1 : (v_L_next s) * (v_M s) - (v_L_next s) + 1 <> 0) by (exact (proj1 (proj2 (defined_30 s Hs n Hn)))).
  assert (C2 : (v_M s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_30 s Hs n Hn))))).
  assert (C3 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_30 s Hs n Hn)))))).
  assert (C4 : (v_P s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_30 s Hs n Hn))))))).
  assert (C5 : (v_P_next s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_30 s Hs n Hn)))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

(* I.7 (34), inequality *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_F_next s) >= (v_F s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_56 (v_M s) (v_P s) (v_L s) (v_P_next s) (v_L_next s)) as G56.
  specialize (G56 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G56 (fact_3 s Hs n Hn)).
  specialize (G56 (fact_4 s Hs n Hn)).
  specialize (G56 (fact_5 s Hs n Hn)).
  specialize (G56 (fact_13 s Hs n Hn)).
  specialize (G56 (fact_14 s Hs n Hn)).
  specialize (G56 (fact_15 s Hs n Hn)).
  specialize (G56 ltac:(let P := fresh in assert (P : ((v_M s) * (v_L s) - (v_L s) + 1) * ((v_M s) * (v_L_next s) - (v_L_next s) + 1) > 0) by (pose proof (Generated.I_7.I_7_55 (v_M s) (v_L s) (v_L_next s)) as G55; specialize (G55 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G55 (fact_4 s Hs n Hn)); specialize (G55 (fact_5 s Hs n Hn)); specialize (G55 (fact_14 s Hs n Hn)); specialize (G55 (fact_15 s Hs n Hn)); same G55); first [cleared (fact_33 s Hs n Hn) P | cleared (fact_33 s Hs n Hn) P (conj (defined_33 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])).
  first [same (proj2 (proj2 (proj2 G56))) | same_defined (proj2 (proj2 (proj2 G56))) (conj G56 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7 (35), identity *)
Lemma fact_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) / ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s))) = 1 - (1 + ((v_M s) - 1) * (v_delta_next s n)) / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7.I_7_57 (v_delta s n) (v_M s) (v_rest s n)) as G57.
  specialize (G57 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G57 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G57 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G57 (fact_1 s Hs n Hn)).
  specialize (G57 (fact_2 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G57))) | same_defined (proj2 (proj2 (proj2 G57))) (conj G57 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma steps_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_W_next s) <= (v_W s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => 1 - (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) <= (total l (fun k => 1 - (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))))).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => 1 - (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) <= (total l (fun k => 1 - (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)))))).
    - intros k Hk.
      change ((1 - (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s)) <= (1 - (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))); pose proof (Generated.I_7.I_7_58 (v_delta s k) (v_M s) (v_delta_next s k)) as G58; specialize (G58 ((proj1 (proj2 Hs)) k Hk)); specialize (G58 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G58 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G58 (fact_10 s Hs k Hk)); specialize (G58 (fact_11 s Hs k Hk)); specialize (G58 (fact_12 s Hs k Hk)); first [same (proj2 G58) | same_defined (proj2 G58) (conj G58 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
    - intros k y l Hk IH.
      change ((total (k :: y :: l) (fun k => 1 - (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) <= (total (k :: y :: l) (fun k => 1 - (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)))); change (((total (y :: l) (fun k => 1 - (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) + (1 - (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) <= ((total (y :: l) (fun k => 1 - (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) + (1 - (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)))); pose proof (Generated.I_7.I_7_59 (v_delta s k) (v_M s) (v_delta_next s k) (total (y :: l) (fun k => 1 - (1 + ((v_M s) - 1) * (v_delta_next s k)) / (v_M s))) (total (y :: l) (fun k => 1 - (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)))) as G59; specialize (G59 ((proj1 (proj2 Hs)) k Hk)); specialize (G59 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G59 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G59 (fact_10 s Hs k Hk)); specialize (G59 (fact_11 s Hs k Hk)); specialize (G59 (fact_12 s Hs k Hk)); specialize (G59 IH); first [same (proj2 G59) | same_defined (proj2 G59) (conj G59 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.7 (36), induction on steps *)
Lemma fact_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_W_next s) <= (v_W s).
Proof.
  intros s Hs n Hn.
  exact (steps_36 s Hs n Hn).
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* I.7 (37), witness *)
Lemma fact_37 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-1 / 2) :: (1 / 2) :: nil) 0) (2) in ((forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) >= 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) >= (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_P v_L v_x v_U v_V v_J v_F v_delta_next v_P_next v_L_next v_x_next v_U_next v_V_next v_J_next v_F_next v_G v_G_next v_W_next v_W v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_P v_L v_x v_U v_V v_J v_F v_delta_next v_P_next v_L_next v_x_next v_U_next v_V_next v_J_next v_F_next v_G v_G_next v_W_next v_W v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_P v_L v_x v_U v_V v_J v_F v_delta_next v_P_next v_L_next v_x_next v_U_next v_V_next v_J_next v_F_next v_G v_G_next v_W_next v_W v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_P v_L v_x v_U v_V v_J v_F v_delta_next v_P_next v_L_next v_x_next v_U_next v_V_next v_J_next v_F_next v_G v_G_next v_W_next v_W v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.7 (38), witness *)
Lemma fact_38 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((2) :: (1 / 2) :: nil) 0) (2) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) >= (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_P v_L v_x v_U v_V v_J v_F v_delta_next v_P_next v_L_next v_x_next v_U_next v_V_next v_J_next v_F_next v_G v_G_next v_W_next v_W v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_P v_L v_x v_U v_V v_J v_F v_delta_next v_P_next v_L_next v_x_next v_U_next v_V_next v_J_next v_F_next v_G v_G_next v_W_next v_W v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_P v_L v_x v_U v_V v_J v_F v_delta_next v_P_next v_L_next v_x_next v_U_next v_V_next v_J_next v_F_next v_G v_G_next v_W_next v_W v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_P v_L v_x v_U v_V v_J v_F v_delta_next v_P_next v_L_next v_x_next v_U_next v_V_next v_J_next v_F_next v_G v_G_next v_W_next v_W v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.7 (39), witness *)
Lemma fact_39 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 10) :: nil) 0) (-4) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ ~ ((v_M s) >= 2) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) >= (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_P v_L v_x v_U v_V v_J v_F v_delta_next v_P_next v_L_next v_x_next v_U_next v_V_next v_J_next v_F_next v_G v_G_next v_W_next v_W v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_P v_L v_x v_U v_V v_J v_F v_delta_next v_P_next v_L_next v_x_next v_U_next v_V_next v_J_next v_F_next v_G v_G_next v_W_next v_W v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_P v_L v_x v_U v_V v_J v_F v_delta_next v_P_next v_L_next v_x_next v_U_next v_V_next v_J_next v_F_next v_G v_G_next v_W_next v_W v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_P v_L v_x v_U v_V v_J v_F v_delta_next v_P_next v_L_next v_x_next v_U_next v_V_next v_J_next v_F_next v_G v_G_next v_W_next v_W v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.7, conclusion (9) *)
Lemma conclusion_9 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> 1 / (v_F s) = ((v_U s) + ((v_M s) - 1) * (v_V s)) / (v_M s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_9 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.7, conclusion (34) *)
Lemma conclusion_34 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_F_next s) >= (v_F s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_34 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.7, conclusion (35) *)
Lemma conclusion_35 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) / ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s))) = 1 - (1 + ((v_M s) - 1) * (v_delta_next s n)) / (v_M s))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_35 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

(* I.7, conclusion (36) *)
Lemma conclusion_36 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_W_next s) <= (v_W s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_36 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

