(* Theorem II.3f, At most one edge crosses zero in a round: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_3f.
Local Open Scope R_scope.

Record state := State { steps : nat; v_b : R; v_q : nat -> R; v_M : R; v_a : R; v_p : R }.

Definition v_Q_others (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_q s k)).
Definition v_Q (s : state) : R := product (all (steps s)) (fun k => (v_q s k)).
Definition v_v (s : state) (n : nat) : R := ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_q s n) * (v_Q_others s n) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_q s n) * (v_Q_others s n).
Definition v_p_next (s : state) : R := (((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s)) / ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s)).
Definition v_q_next (s : state) (n : nat) : R := (((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_q s n) + ((v_a s) - (v_b s)) * (v_p s) * (v_Q_others s n) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_q s n) * (v_p s) * (v_Q_others s n)) / ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_q s n) * (v_p s) * (v_Q_others s n)).
Definition v_Q_next (s : state) : R := product (all (steps s)) (fun k => (v_q_next s k)).
Ltac open_names X ::= unfold v_q_next, v_p_next, v_v in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_p s) >= 0 /\
  (forall n, (n < steps s)%nat -> (v_q s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_q s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_a s) > 0 /\
  (v_a s) < (v_b s) /\
  ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0 /\
  True.

(* II.3f (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_b s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3f.II_3f_1 (v_a s) (v_b s)) as G1.
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  same G1.
Qed.

Lemma steps_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_Q_others s n) >= 0) /\ ((v_Q_others s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_q s k))) >= 0) /\ ((product l (fun k => (v_q s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_q s k))) >= 0) /\ ((product l (fun k => (v_q s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_q s k)) >= 0); pose proof (Generated.II_3f.II_3f_2 (v_q s k)) as G2; specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); same G2|].
      change (((v_q s k)) <= 1); pose proof (Generated.II_3f.II_3f_3 (v_q s k)) as G3; specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); same G3.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_q s k))) >= 0); change (((product (y :: l) (fun k => (v_q s k))) * ((v_q s k))) >= 0); pose proof (Generated.II_3f.II_3f_4 (v_q s k) (product (y :: l) (fun k => (v_q s k)))) as G4; specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4|].
      change ((product (k :: y :: l) (fun k => (v_q s k))) <= 1); change (((product (y :: l) (fun k => (v_q s k))) * ((v_q s k))) <= 1); pose proof (Generated.II_3f.II_3f_5 (v_q s k) (product (y :: l) (fun k => (v_q s k)))) as G5; specialize (G5 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G5 (proj1 IH)); specialize (G5 (proj2 IH)); same G5.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.3f (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q_others s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_2 s Hs n Hn)).
Qed.

(* II.3f (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q_others s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_2 s Hs n Hn)).
Qed.

Lemma steps_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_Q s) >= 0) /\ ((v_Q s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_q s k))) >= 0) /\ ((product l (fun k => (v_q s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_q s k))) >= 0) /\ ((product l (fun k => (v_q s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_q s k)) >= 0); pose proof (Generated.II_3f.II_3f_6 (v_q s k)) as G6; specialize (G6 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); same G6|].
      change (((v_q s k)) <= 1); pose proof (Generated.II_3f.II_3f_7 (v_q s k)) as G7; specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); same G7.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_q s k))) >= 0); change (((product (y :: l) (fun k => (v_q s k))) * ((v_q s k))) >= 0); pose proof (Generated.II_3f.II_3f_8 (v_q s k) (product (y :: l) (fun k => (v_q s k)))) as G8; specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj2 IH)); same G8|].
      change ((product (k :: y :: l) (fun k => (v_q s k))) <= 1); change (((product (y :: l) (fun k => (v_q s k))) * ((v_q s k))) <= 1); pose proof (Generated.II_3f.II_3f_9 (v_q s k) (product (y :: l) (fun k => (v_q s k)))) as G9; specialize (G9 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G9 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G9 (proj1 IH)); specialize (G9 (proj2 IH)); same G9.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.3f (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_4 s Hs n Hn)).
Qed.

(* II.3f (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_4 s Hs n Hn)).
Qed.

(* II.3f (6), one factor out *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) = (v_q s n) * (v_Q_others s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_q s k)) Hn).
Qed.

(* II.3f (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_v s n) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3f.II_3f_10 (v_p s) (v_q s n) (v_M s) (v_a s) (v_b s) (v_Q s) (v_Q_others s n)) as G10.
  specialize (G10 (proj1 (proj2 Hs))).
  specialize (G10 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G10 (fact_1 s Hs n Hn)).
  specialize (G10 (fact_2 s Hs n Hn)).
  specialize (G10 (fact_3 s Hs n Hn)).
  specialize (G10 (fact_4 s Hs n Hn)).
  specialize (G10 (fact_5 s Hs n Hn)).
  specialize (G10 (fact_6 s Hs n Hn)).
  same G10.
Qed.

(* II.3f (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_b s) - (v_a s)) * ((v_q s n) - (v_p s)) >= -(v_v s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3f.II_3f_11 (v_p s) (v_q s n) (v_M s) (v_a s) (v_b s) (v_Q_others s n)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G11 (fact_1 s Hs n Hn)).
  specialize (G11 (fact_2 s Hs n Hn)).
  specialize (G11 (fact_3 s Hs n Hn)).
  same G11.
Qed.

(* II.3f (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_b s) - (v_a s)) * ((v_q s n) - (v_p s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3f.II_3f_12 (v_p s) (v_q s n) (v_a s) (v_b s) (v_v s n)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G12 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G12 (fact_1 s Hs n Hn)).
  specialize (G12 (fact_8 s Hs n Hn)).
  specialize (G12 (fact_7 s Hs n Hn)).
  same G12.
Qed.

(* II.3f (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p s) < (v_q s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3f.II_3f_13 (v_p s) (v_q s n) (v_a s) (v_b s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G13 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G13 (fact_1 s Hs n Hn)).
  specialize (G13 (fact_9 s Hs n Hn)).
  same G13.
Qed.

(* II.3f (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3f.II_3f_14 (v_p s) (v_q s n)) as G14.
  specialize (G14 (proj1 (proj2 Hs))).
  specialize (G14 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G14 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G14 (fact_10 s Hs n Hn)).
  same G14.
Qed.

(* II.3f (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p_next s) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3f.II_3f_15 (v_p s) (v_M s) (v_a s) (v_b s) (v_Q s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G15 (fact_1 s Hs n Hn)).
  specialize (G15 (fact_4 s Hs n Hn)).
  specialize (G15 (fact_5 s Hs n Hn)).
  specialize (G15 (fact_11 s Hs n Hn)).
  first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

(* II.3f (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3f.II_3f_16 (v_p s) (v_q s n) (v_M s) (v_a s) (v_b s) (v_Q_others s n)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G16 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G16 (fact_1 s Hs n Hn)).
  specialize (G16 (fact_2 s Hs n Hn)).
  specialize (G16 (fact_3 s Hs n Hn)).
  specialize (G16 (fact_11 s Hs n Hn)).
  specialize (G16 (fact_10 s Hs n Hn)).
  first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

Lemma steps_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_Q_next s) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_q_next s k))) >= 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_q_next s k))) >= 0))).
    - intros k Hk.
      change (((v_q_next s k)) >= 0); pose proof (Generated.II_3f.II_3f_17 (v_q_next s k)) as G17; specialize (G17 (fact_13 s Hs k Hk)); first [same G17 | same_defined G17 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))].
    - intros k y l Hk IH.
      change ((product (k :: y :: l) (fun k => (v_q_next s k))) >= 0); change (((product (y :: l) (fun k => (v_q_next s k))) * ((v_q_next s k))) >= 0); pose proof (Generated.II_3f.II_3f_18 (v_q_next s k) (product (y :: l) (fun k => (v_q_next s k)))) as G18; specialize (G18 (fact_13 s Hs k Hk)); specialize (G18 IH); first [same G18 | same_defined G18 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.3f (14), induction on steps *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q_next s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (steps_14 s Hs n Hn).
Qed.

(* II.3f (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_p_next s) * (v_Q_next s)) / (v_M s) <= (1 + ((v_M s) - 1) * (v_p s) * (v_Q s)) / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3f.II_3f_19 (v_p s) (v_M s) (v_Q s) (v_Q_next s) (v_p_next s)) as G19.
  specialize (G19 (proj1 (proj2 Hs))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G19 (fact_4 s Hs n Hn)).
  specialize (G19 (fact_5 s Hs n Hn)).
  specialize (G19 (fact_11 s Hs n Hn)).
  specialize (G19 (fact_14 s Hs n Hn)).
  specialize (G19 (fact_12 s Hs n Hn)).
  first [same (proj2 G19) | same_defined (proj2 G19) (conj G19 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.3f (16), witness *)
Lemma fact_16 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) (fun k => nth k ((1) :: (1) :: nil) 0) (5) (1) (-1) in ((forall k, (k < steps s)%nat -> (v_q s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_q s k) <= 1) /\ (v_M s) >= 2 /\ (v_a s) > 0 /\ (v_a s) < (v_b s) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0 /\ ~ ((v_p s) >= 0) /\ ~ ((1 + ((v_M s) - 1) * (v_p_next s) * (v_Q_next s)) / (v_M s) <= (1 + ((v_M s) - 1) * (v_p s) * (v_Q s)) / (v_M s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3f (17), witness *)
Lemma fact_17 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1) (fun k => nth k ((-1) :: (-1) :: nil) 0) (2) (1 / 2) (1 / 10) in ((v_p s) >= 0 /\ (forall k, (k < steps s)%nat -> (v_q s k) <= 1) /\ (v_M s) >= 2 /\ (v_a s) > 0 /\ (v_a s) < (v_b s) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0 /\ (exists n, (n < steps s)%nat /\ ~ ((v_q s n) >= 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_p s) < (v_q s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3f (18), witness *)
Lemma fact_18 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1) (fun k => nth k ((1 / 2) :: (3) :: nil) 0) (2) (1 / 10) (1 / 2) in ((v_p s) >= 0 /\ (forall k, (k < steps s)%nat -> (v_q s k) >= 0) /\ (v_M s) >= 2 /\ (v_a s) > 0 /\ (v_a s) < (v_b s) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0 /\ (exists n, (n < steps s)%nat /\ ~ ((v_q s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_p s) < (v_q s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3f (19), witness *)
Lemma fact_19 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1) (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (0) (1 / 2) (9 / 10) in ((v_p s) >= 0 /\ (forall k, (k < steps s)%nat -> (v_q s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_q s k) <= 1) /\ (v_a s) > 0 /\ (v_a s) < (v_b s) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0 /\ ~ ((v_M s) >= 2) /\ (exists n, (n < steps s)%nat /\ ~ ((v_p s) < (v_q s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3f (20), witness *)
Lemma fact_20 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-1 / 2) (fun k => nth k ((1 / 10) :: (1 / 2) :: nil) 0) (2) (-1) (1 / 4) in ((v_p s) >= 0 /\ (forall k, (k < steps s)%nat -> (v_q s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_q s k) <= 1) /\ (v_M s) >= 2 /\ (v_a s) < (v_b s) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0 /\ ~ ((v_a s) > 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_p s) < (v_q s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3f (21), witness *)
Lemma fact_21 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-1 / 2) (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (2) (1 / 10) (1 / 2) in ((v_p s) >= 0 /\ (forall k, (k < steps s)%nat -> (v_q s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_q s k) <= 1) /\ (v_M s) >= 2 /\ (v_a s) > 0 /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0 /\ ~ ((v_a s) < (v_b s)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_p s) < (v_q s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3f (22), witness *)
Lemma fact_22 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1) (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (2) (1 / 2) (1 / 2) in ((v_p s) >= 0 /\ (forall k, (k < steps s)%nat -> (v_q s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_q s k) <= 1) /\ (v_M s) >= 2 /\ (v_a s) > 0 /\ (v_a s) < (v_b s) /\ ~ (((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_p s) < (v_q s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_Q_others v_Q v_v v_p_next v_q_next v_Q_next v_b v_q v_M v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3f, conclusion (12) *)
Lemma conclusion_12 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (forall k, (k < steps s)%nat -> (v_q s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_q s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_a s) < (v_b s) -> ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0 -> (v_p_next s) < 0).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_12 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.3f, conclusion (10) *)
Lemma conclusion_10 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (forall k, (k < steps s)%nat -> (v_q s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_q s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_a s) < (v_b s) -> ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0 -> (forall n, (n < steps s)%nat -> (v_p s) < (v_q s n))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  intros n Hn.
  exact (fact_10 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) n Hn).
Qed.

(* II.3f, conclusion (13) *)
Lemma conclusion_13 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (forall k, (k < steps s)%nat -> (v_q s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_q s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_a s) < (v_b s) -> ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0 -> (forall n, (n < steps s)%nat -> (v_q_next s n) >= 0)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  intros n Hn.
  exact (fact_13 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) n Hn).
Qed.

(* II.3f, conclusion (15) *)
Lemma conclusion_15 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (forall k, (k < steps s)%nat -> (v_q s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_q s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_a s) < (v_b s) -> ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_p s) + ((v_a s) - (v_b s)) * (v_Q s) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_p s) * (v_Q s) < 0 -> (1 + ((v_M s) - 1) * (v_p_next s) * (v_Q_next s)) / (v_M s) <= (1 + ((v_M s) - 1) * (v_p s) * (v_Q s)) / (v_M s)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_15 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

