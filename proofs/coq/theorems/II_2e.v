(* Theorem II.2e, One negative edge: a condition that a round preserves: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2e.
Local Open Scope R_scope.

Record state := State { steps : nat; v_p : nat -> R; v_x : R; v_M : R }.

Definition v_P_others (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_p s k)).
Definition v_P (s : state) : R := product (all (steps s)) (fun k => (v_p s k)).
Definition v_p_next (s : state) (n : nat) : R := ((v_p s n) - (v_x s) * (v_P_others s n) - ((v_M s) - 2) * (v_p s n) * (v_x s) * (v_P_others s n)) / (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n)).
Definition v_x_next (s : state) : R := -(-(v_x s) + (v_P s) - ((v_M s) - 2) * (v_x s) * (v_P s)) / (1 - ((v_M s) - 1) * (v_x s) * (v_P s)).
Definition v_x_here (s : state) (n : nat) : R := -(-(v_x s) + (v_p s n) * (v_P_others s n) - ((v_M s) - 2) * (v_x s) * (v_p s n) * (v_P_others s n)) / (1 - ((v_M s) - 1) * (v_x s) * (v_p s n) * (v_P_others s n)).
Definition v_w_1 (s : state) (n : nat) : R := ((v_p s n) - (v_x s) - ((v_M s) - 2) * (v_p s n) * (v_x s)) * (1 - ((v_M s) - 1) * (v_x s) * (v_P_others s n)) * (1 + ((v_M s) - 1) * (v_p s n) * (v_P_others s n)).
Definition v_w_2 (s : state) (n : nat) : R := (1 - (v_p s n)) * (1 + (v_x s)) * (v_P_others s n) * ((v_p s n) - (v_x s) - ((v_M s) - 2) * (v_p s n) * (v_x s) * (v_P_others s n)).
Ltac open_names X ::= unfold v_w_2, v_w_1, v_x_here, v_x_next, v_p_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) > 0 /\
  ((v_M s) - 1) * (v_x s) <= 1 /\
  (forall n, (n < steps s)%nat -> (v_p s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_p s n) < 1) /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> (v_p s n) - (v_x s) > ((v_M s) - 2) * (v_p s n) * (v_x s)) /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P_others s n) > 0) /\ ((v_P_others s n) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_p s k))) > 0) /\ ((product l (fun k => (v_p s k))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_p s k))) > 0) /\ ((product l (fun k => (v_p s k))) < 1))).
    - intros k Hk.
      split; [change (((v_p s k)) > 0); pose proof (Generated.II_2e.II_2e_1 (v_p s k)) as G1; specialize (G1 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G1|].
      change (((v_p s k)) < 1); pose proof (Generated.II_2e.II_2e_2 (v_p s k)) as G2; specialize (G2 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G2.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_p s k))) > 0); change (((product (y :: l) (fun k => (v_p s k))) * ((v_p s k))) > 0); pose proof (Generated.II_2e.II_2e_3 (v_p s k) (product (y :: l) (fun k => (v_p s k)))) as G3; specialize (G3 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_p s k))) < 1); change (((product (y :: l) (fun k => (v_p s k))) * ((v_p s k))) < 1); pose proof (Generated.II_2e.II_2e_4 (v_p s k) (product (y :: l) (fun k => (v_p s k)))) as G4; specialize (G4 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.2e (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_others s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* II.2e (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_others s n) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

Lemma steps_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) > 0) /\ ((v_P s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_p s k))) > 0) /\ ((product l (fun k => (v_p s k))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_p s k))) > 0) /\ ((product l (fun k => (v_p s k))) < 1))).
    - intros k Hk.
      split; [change (((v_p s k)) > 0); pose proof (Generated.II_2e.II_2e_5 (v_p s k)) as G5; specialize (G5 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G5|].
      change (((v_p s k)) < 1); pose proof (Generated.II_2e.II_2e_6 (v_p s k)) as G6; specialize (G6 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G6.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_p s k))) > 0); change (((product (y :: l) (fun k => (v_p s k))) * ((v_p s k))) > 0); pose proof (Generated.II_2e.II_2e_7 (v_p s k) (product (y :: l) (fun k => (v_p s k)))) as G7; specialize (G7 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G7 (proj1 IH)); specialize (G7 (proj2 IH)); same G7|].
      change ((product (k :: y :: l) (fun k => (v_p s k))) < 1); change (((product (y :: l) (fun k => (v_p s k))) * ((v_p s k))) < 1); pose proof (Generated.II_2e.II_2e_8 (v_p s k) (product (y :: l) (fun k => (v_p s k)))) as G8; specialize (G8 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj2 IH)); same G8.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2e (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* II.2e (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_3 s Hs n Hn)).
Qed.

(* II.2e (5), one factor out *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) = (v_p s n) * (v_P_others s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_p s k)) Hn).
Qed.

(* II.2e (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2e.II_2e_9 (v_x s) (v_M s) (v_p s n) (v_P_others s n)) as G9.
  specialize (G9 (proj1 (proj2 Hs))).
  specialize (G9 (proj1 (proj2 (proj2 Hs)))).
  specialize (G9 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G9 (fact_1 s Hs n Hn)).
  specialize (G9 (fact_2 s Hs n Hn)).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))].
Qed.

(* II.2e (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p_next s n) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2e.II_2e_10 (v_x s) (v_M s) (v_p s n) (v_P_others s n)) as G10.
  specialize (G10 (proj1 (proj2 Hs))).
  specialize (G10 (proj1 (proj2 (proj2 Hs)))).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G10 (fact_1 s Hs n Hn)).
  specialize (G10 (fact_2 s Hs n Hn)).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))].
Qed.

(* II.2e (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) = (v_x_here s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2e.II_2e_11 (v_x s) (v_M s) (v_p s n) (v_P_others s n) (v_P s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G11 (fact_1 s Hs n Hn)).
  specialize (G11 (fact_2 s Hs n Hn)).
  specialize (G11 (fact_3 s Hs n Hn)).
  specialize (G11 (fact_4 s Hs n Hn)).
  specialize (G11 (fact_5 s Hs n Hn)).
  first [same (proj2 (proj2 G11)) | same_defined (proj2 (proj2 G11)) (conj G11 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))].
Qed.

(* II.2e (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p s n) - (v_x s) > ((v_M s) - 2) * (v_p s n) * (v_x s) * (v_P_others s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2e.II_2e_12 (v_x s) (v_M s) (v_p s n) (v_P_others s n)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 (proj1 (proj2 (proj2 Hs)))).
  specialize (G12 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G12 (fact_1 s Hs n Hn)).
  specialize (G12 (fact_2 s Hs n Hn)).
  same G12.
Qed.

(* II.2e (10), identity *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p_next s n) - (v_x_here s n) - ((v_M s) - 2) * (v_p_next s n) * (v_x_here s n) = ((v_w_1 s n) + (v_w_2 s n)) / (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n)) / (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2e.II_2e_13 (v_x s) (v_M s) (v_p s n) (v_P_others s n)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  specialize (G13 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G13 (fact_1 s Hs n Hn)).
  specialize (G13 (fact_2 s Hs n Hn)).
  first [same (proj2 (proj2 G13)) | same_defined (proj2 (proj2 G13)) (conj G13 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))].
Qed.

(* II.2e (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - ((v_M s) - 1) * (v_x s) * (v_P_others s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2e.II_2e_14 (v_x s) (v_M s) (v_P_others s n)) as G14.
  specialize (G14 (proj1 (proj2 Hs))).
  specialize (G14 (proj1 (proj2 (proj2 Hs)))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G14 (fact_1 s Hs n Hn)).
  specialize (G14 (fact_2 s Hs n Hn)).
  same G14.
Qed.

(* II.2e (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w_1 s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2e.II_2e_15 (v_x s) (v_M s) (v_p s n) (v_P_others s n)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 Hs)))).
  specialize (G15 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G15 (fact_1 s Hs n Hn)).
  specialize (G15 (fact_2 s Hs n Hn)).
  specialize (G15 (fact_11 s Hs n Hn)).
  same G15.
Qed.

(* II.2e (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w_2 s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2e.II_2e_16 (v_x s) (v_M s) (v_p s n) (v_P_others s n)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 (proj1 (proj2 (proj2 Hs)))).
  specialize (G16 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G16 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G16 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G16 (fact_1 s Hs n Hn)).
  specialize (G16 (fact_2 s Hs n Hn)).
  specialize (G16 (fact_9 s Hs n Hn)).
  same G16.
Qed.

(* II.2e (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w_1 s n) + (v_w_2 s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2e.II_2e_17 (v_w_1 s n) (v_w_2 s n)) as G17.
  specialize (G17 (fact_12 s Hs n Hn)).
  specialize (G17 (fact_13 s Hs n Hn)).
  same G17.
Qed.

(* II.2e (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p_next s n) - (v_x_here s n) > ((v_M s) - 2) * (v_p_next s n) * (v_x_here s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2e.II_2e_18 (v_x s) (v_M s) (v_p s n) (v_P_others s n)) as G18.
  specialize (G18 (proj1 (proj2 Hs))).
  specialize (G18 (proj1 (proj2 (proj2 Hs)))).
  specialize (G18 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G18 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G18 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G18 (fact_1 s Hs n Hn)).
  specialize (G18 (fact_2 s Hs n Hn)).
  specialize (G18 ltac:(same (fact_14 s Hs n Hn))).
  first [same (proj2 (proj2 G18)) | same_defined (proj2 (proj2 G18)) (conj G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))].
Qed.

(* II.2e (16), identity *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p_next s n) - (v_x_here s n) = (((v_p s n) - (v_x s)) * (1 + (v_P_others s n)) - 2 * ((v_M s) - 2) * (v_p s n) * (v_x s) * (v_P_others s n)) / (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2e.II_2e_19 (v_x s) (v_M s) (v_p s n) (v_P_others s n)) as G19.
  specialize (G19 (proj1 (proj2 Hs))).
  specialize (G19 (proj1 (proj2 (proj2 Hs)))).
  specialize (G19 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G19 (fact_1 s Hs n Hn)).
  specialize (G19 (fact_2 s Hs n Hn)).
  first [same (proj2 (proj2 G19)) | same_defined (proj2 (proj2 G19)) (conj G19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2e (17), witness *)
Lemma fact_17 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 10) :: (1 / 2) :: nil) 0) (1 / 2) (2) in ((v_x s) > 0 /\ ((v_M s) - 1) * (v_x s) <= 1 /\ (forall k, (k < steps s)%nat -> (v_p s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_p s k) < 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_p s n) - (v_x s) > ((v_M s) - 2) * (v_p s n) * (v_x s))) /\ (exists n, (n < steps s)%nat /\ ~ ((v_p_next s n) > 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P_others v_P v_p_next v_x_next v_x_here v_w_1 v_w_2 v_p v_x v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P_others v_P v_p_next v_x_next v_x_here v_w_1 v_w_2 v_p v_x v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P_others v_P v_p_next v_x_next v_x_here v_w_1 v_w_2 v_p v_x v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P_others v_P v_p_next v_x_next v_x_here v_w_1 v_w_2 v_p v_x v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_P_others v_P v_p_next v_x_next v_x_here v_w_1 v_w_2 v_p v_x v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P_others v_P v_p_next v_x_next v_x_here v_w_1 v_w_2 v_p v_x v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P_others v_P v_p_next v_x_next v_x_here v_w_1 v_w_2 v_p v_x v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2e, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_p s k) < 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_p s k) - (v_x s) > ((v_M s) - 2) * (v_p s k) * (v_x s)) -> (forall n, (n < steps s)%nat -> (v_p_next s n) > 0)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  intros n Hn.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) n Hn).
Qed.

(* II.2e, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_p s k) < 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_p s k) - (v_x s) > ((v_M s) - 2) * (v_p s k) * (v_x s)) -> (forall n, (n < steps s)%nat -> (v_p_next s n) < 1)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  intros n Hn.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) n Hn).
Qed.

(* II.2e, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_p s k) < 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_p s k) - (v_x s) > ((v_M s) - 2) * (v_p s k) * (v_x s)) -> (forall n, (n < steps s)%nat -> (v_x_next s) = (v_x_here s n))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  intros n Hn.
  exact (fact_8 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) n Hn).
Qed.

(* II.2e, conclusion (10) *)
Lemma conclusion_10 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_p s k) < 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_p s k) - (v_x s) > ((v_M s) - 2) * (v_p s k) * (v_x s)) -> (forall n, (n < steps s)%nat -> (v_p_next s n) - (v_x_here s n) - ((v_M s) - 2) * (v_p_next s n) * (v_x_here s n) = ((v_w_1 s n) + (v_w_2 s n)) / (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n)) / (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  intros n Hn.
  exact (fact_10 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) n Hn).
Qed.

(* II.2e, conclusion (15) *)
Lemma conclusion_15 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_p s k) < 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_p s k) - (v_x s) > ((v_M s) - 2) * (v_p s k) * (v_x s)) -> (forall n, (n < steps s)%nat -> (v_p_next s n) - (v_x_here s n) > ((v_M s) - 2) * (v_p_next s n) * (v_x_here s n))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  intros n Hn.
  exact (fact_15 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) n Hn).
Qed.

(* II.2e, conclusion (16) *)
Lemma conclusion_16 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_p s k) < 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_p s k) - (v_x s) > ((v_M s) - 2) * (v_p s k) * (v_x s)) -> (forall n, (n < steps s)%nat -> (v_p_next s n) - (v_x_here s n) = (((v_p s n) - (v_x s)) * (1 + (v_P_others s n)) - 2 * ((v_M s) - 2) * (v_p s n) * (v_x s) * (v_P_others s n)) / (1 - ((v_M s) - 1) * (v_p s n) * (v_x s) * (v_P_others s n)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  intros n Hn.
  exact (fact_16 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) n Hn).
Qed.

