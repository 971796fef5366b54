(* Theorem II.2t, One negative edge: the condition under which every edge tends to 1: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2t.
Local Open Scope R_scope.

Record state := State { steps : nat; v_x : R; v_delta : nat -> R; v_M : R; v_g : R; v_h : R; v_e : R; v_c : R }.

Definition v_P (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_x_next (s : state) : R := -(-(v_x s) + (v_P s) - ((v_M s) - 2) * (v_x s) * (v_P s)) / (1 - ((v_M s) - 1) * (v_x s) * (v_P s)).
Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) - (v_x s) * (v_rest s n) - ((v_M s) - 2) * (v_delta s n) * (v_x s) * (v_rest s n)) / (1 - ((v_M s) - 1) * (v_delta s n) * (v_x s) * (v_rest s n)).
Definition v_G (s : state) : R := product (all (steps s)) (fun k => (v_g s)).
Definition v_x_here (s : state) (n : nat) : R := -(-(v_x s) + (v_delta s n) * (v_rest s n) - ((v_M s) - 2) * (v_x s) * (v_delta s n) * (v_rest s n)) / (1 - ((v_M s) - 1) * (v_x s) * (v_delta s n) * (v_rest s n)).
Definition v_U (s : state) (n : nat) : R := (1 + ((v_M s) - 1) * (v_delta s n)) * (1 - (v_g s)) - (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s n)).
Definition v_V (s : state) (n : nat) : R := (1 + ((v_M s) - 1) * (v_delta s n)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) - (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s n)) * (1 + (v_x s)).
Definition v_A (s : state) (n : nat) : R := (1 + ((v_M s) - 1) * (v_delta s n)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)).
Definition v_B (s : state) (n : nat) : R := (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s n)) * (1 + (v_x s)).
Definition v_C (s : state) (n : nat) : R := (1 - ((v_M s) - 1) * (v_x s) * (v_rest s n)) * (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_E (s : state) (n : nat) : R := (1 + (v_x s) * (v_rest s n)) * (1 - (v_delta s n) * (v_rest s n)).
Definition v_r (s : state) : R := 1 - ((v_M s) - 1) * (v_x s).
Definition v_q (s : state) : R := (v_P s) * (v_r s).
Definition v_y (s : state) : R := -(v_x s).
Definition v_y_next (s : state) : R := -(v_x_next s).
Definition v_z (s : state) (n : nat) : R := -(v_x s) * (v_rest s n).
Definition v_v_next (s : state) (n : nat) : R := 2 - (v_delta_next s n) + (v_x_next s).
Definition v_v (s : state) (n : nat) : R := 2 - (v_delta s n) + (v_x s).
Definition v_W (s : state) : R := total (all (steps s)) (fun k => (v_v s k)).
Ltac open_names X ::= unfold v_v, v_v_next, v_z, v_y_next, v_y, v_q, v_r, v_E, v_C, v_B, v_A, v_V, v_U, v_x_here, v_delta_next, v_x_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_x_next s)) (fun n => (v_delta_next s n)) (v_M s) (v_g s) (v_h s) (v_e s) (v_c s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= -1 /\
  (forall n, (n < steps s)%nat -> (v_g s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_g s) > 0 /\
  (v_g s) < 1 /\
  (v_h s) > 0 /\
  ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) /\
  (forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s n)) * (1 + (v_x s))) /\
  True.

(* II.2t (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_x s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_1 (v_x s) (v_M s) (v_h s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G1.
Qed.

(* II.2t (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_2 (v_x s) (v_M s) (v_h s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G2 (fact_1 s Hs n Hn)).
  same G2.
Qed.

(* II.2t (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_3 (v_g s) (v_delta s n)) as G3.
  specialize (G3 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G3 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  same G3.
Qed.

(* II.2t (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) >= (v_g s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_4 (v_g s) (v_delta s n)) as G4.
  specialize (G4 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G4 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G4 (fact_3 s Hs n Hn)).
  same G4.
Qed.

Lemma steps_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) >= (v_G s)) /\ ((v_G s) > 0) /\ ((v_G s) <= 1) /\ ((v_P s) > 0) /\ ((v_P s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= (product l (fun k => (v_g s)))) /\ ((product l (fun k => (v_g s))) > 0) /\ ((product l (fun k => (v_g s))) <= 1) /\ ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= (product l (fun k => (v_g s)))) /\ ((product l (fun k => (v_g s))) > 0) /\ ((product l (fun k => (v_g s))) <= 1) /\ ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= ((v_g s))); pose proof (Generated.II_2t.II_2t_5 (v_delta s k) (v_g s)) as G5; specialize (G5 (fact_4 s Hs k Hk)); specialize (G5 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G5 (fact_3 s Hs k Hk)); same G5|].
      split; [change (((v_g s)) > 0); pose proof (Generated.II_2t.II_2t_6 (v_g s)) as G6; specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); same G6|].
      split; [change (((v_g s)) <= 1); pose proof (Generated.II_2t.II_2t_7 (v_g s)) as G7; specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); same G7|].
      split; [change (((v_delta s k)) > 0); pose proof (Generated.II_2t.II_2t_8 (v_delta s k)) as G8; specialize (G8 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G8 (fact_3 s Hs k Hk)); same G8|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_2t.II_2t_9 (v_delta s k)) as G9; specialize (G9 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G9 (fact_3 s Hs k Hk)); same G9.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= (product (k :: y :: l) (fun k => (v_g s)))); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= ((product (y :: l) (fun k => (v_g s))) * ((v_g s)))); pose proof (Generated.II_2t.II_2t_10 (v_delta s k) (v_g s) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_g s)))) as G10; specialize (G10 (fact_4 s Hs k Hk)); specialize (G10 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G10 (fact_3 s Hs k Hk)); specialize (G10 (proj1 IH)); specialize (G10 (proj1 (proj2 IH))); specialize (G10 (proj1 (proj2 (proj2 IH)))); specialize (G10 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G10 (proj2 (proj2 (proj2 (proj2 IH))))); same G10|].
      split; [change ((product (k :: y :: l) (fun k => (v_g s))) > 0); change (((product (y :: l) (fun k => (v_g s))) * ((v_g s))) > 0); pose proof (Generated.II_2t.II_2t_11 (v_g s) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_g s)))) as G11; specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G11 (proj1 IH)); specialize (G11 (proj1 (proj2 IH))); specialize (G11 (proj1 (proj2 (proj2 IH)))); specialize (G11 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G11 (proj2 (proj2 (proj2 (proj2 IH))))); same G11|].
      split; [change ((product (k :: y :: l) (fun k => (v_g s))) <= 1); change (((product (y :: l) (fun k => (v_g s))) * ((v_g s))) <= 1); pose proof (Generated.II_2t.II_2t_12 (v_g s) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_g s)))) as G12; specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G12 (proj1 IH)); specialize (G12 (proj1 (proj2 IH))); specialize (G12 (proj1 (proj2 (proj2 IH)))); specialize (G12 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G12 (proj2 (proj2 (proj2 (proj2 IH))))); same G12|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.II_2t.II_2t_13 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_g s)))) as G13; specialize (G13 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G13 (fact_3 s Hs k Hk)); specialize (G13 (proj1 IH)); specialize (G13 (proj1 (proj2 IH))); specialize (G13 (proj1 (proj2 (proj2 IH)))); specialize (G13 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G13 (proj2 (proj2 (proj2 (proj2 IH))))); same G13|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2t.II_2t_14 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_g s)))) as G14; specialize (G14 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G14 (fact_3 s Hs k Hk)); specialize (G14 (proj1 IH)); specialize (G14 (proj1 (proj2 IH))); specialize (G14 (proj1 (proj2 (proj2 IH)))); specialize (G14 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G14 (proj2 (proj2 (proj2 (proj2 IH))))); same G14.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2t (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) >= (v_G s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_5 s Hs n Hn)).
Qed.

(* II.2t (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_G s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_5 s Hs n Hn))).
Qed.

(* II.2t (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_G s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_5 s Hs n Hn)))).
Qed.

(* II.2t (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (proj2 (steps_5 s Hs n Hn))))).
Qed.

(* II.2t (9), induction on steps *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (proj2 (steps_5 s Hs n Hn))))).
Qed.

Lemma steps_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) > 0) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) > 0); pose proof (Generated.II_2t.II_2t_15 (v_delta s k)) as G15; specialize (G15 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G15 (fact_3 s Hs k Hk)); same G15|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_2t.II_2t_16 (v_delta s k)) as G16; specialize (G16 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G16 (fact_3 s Hs k Hk)); same G16.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.II_2t.II_2t_17 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G17; specialize (G17 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G17 (fact_3 s Hs k Hk)); specialize (G17 (proj1 IH)); specialize (G17 (proj2 IH)); same G17|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2t.II_2t_18 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G18; specialize (G18 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G18 (fact_3 s Hs k Hk)); specialize (G18 (proj1 IH)); specialize (G18 (proj2 IH)); same G18.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.2t (10), induction on steps *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_10 s Hs n Hn)).
Qed.

(* II.2t (11), induction on steps *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_10 s Hs n Hn)).
Qed.

(* II.2t (12), one factor out *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) = (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_delta s k)) Hn).
Qed.

(* II.2t (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= (v_G s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_19 (v_delta s n) (v_P s) (v_G s) (v_rest s n)) as G19.
  specialize (G19 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G19 (fact_3 s Hs n Hn)).
  specialize (G19 (fact_5 s Hs n Hn)).
  specialize (G19 (fact_6 s Hs n Hn)).
  specialize (G19 (fact_7 s Hs n Hn)).
  specialize (G19 (fact_8 s Hs n Hn)).
  specialize (G19 (fact_9 s Hs n Hn)).
  specialize (G19 (fact_10 s Hs n Hn)).
  specialize (G19 (fact_11 s Hs n Hn)).
  specialize (G19 (fact_12 s Hs n Hn)).
  same G19.
Qed.

(* II.2t (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) = (v_x_here s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_20 (v_x s) (v_delta s n) (v_M s) (v_P s) (v_rest s n)) as G20.
  specialize (G20 (proj1 (proj2 Hs))).
  specialize (G20 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G20 (fact_1 s Hs n Hn)).
  specialize (G20 (fact_2 s Hs n Hn)).
  specialize (G20 (fact_3 s Hs n Hn)).
  specialize (G20 (fact_8 s Hs n Hn)).
  specialize (G20 (fact_9 s Hs n Hn)).
  specialize (G20 (fact_10 s Hs n Hn)).
  specialize (G20 (fact_11 s Hs n Hn)).
  specialize (G20 (fact_12 s Hs n Hn)).
  first [same (proj2 (proj2 G20)) | same_defined (proj2 (proj2 G20)) (conj G20 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))))].
Qed.

(* II.2t (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - ((v_M s) - 1) * (v_delta s n) * (v_x s) * (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_21 (v_x s) (v_delta s n) (v_M s) (v_rest s n)) as G21.
  specialize (G21 (proj1 (proj2 Hs))).
  specialize (G21 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G21 (fact_1 s Hs n Hn)).
  specialize (G21 (fact_2 s Hs n Hn)).
  specialize (G21 (fact_3 s Hs n Hn)).
  specialize (G21 (fact_10 s Hs n Hn)).
  specialize (G21 (fact_11 s Hs n Hn)).
  same G21.
Qed.

(* II.2t (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) >= -1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_22 (v_x s) (v_M s) (v_P s)) as G22.
  specialize (G22 (proj1 (proj2 Hs))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G22 (fact_1 s Hs n Hn)).
  specialize (G22 (fact_2 s Hs n Hn)).
  specialize (G22 (fact_8 s Hs n Hn)).
  specialize (G22 (fact_9 s Hs n Hn)).
  first [same (proj2 G22) | same_defined (proj2 G22) (conj G22 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))))].
Qed.

(* II.2t (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) <= (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_23 (v_x s) (v_M s) (v_P s)) as G23.
  specialize (G23 (proj1 (proj2 Hs))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G23 (fact_1 s Hs n Hn)).
  specialize (G23 (fact_2 s Hs n Hn)).
  specialize (G23 (fact_8 s Hs n Hn)).
  specialize (G23 (fact_9 s Hs n Hn)).
  first [same (proj2 G23) | same_defined (proj2 G23) (conj G23 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))))].
Qed.

(* II.2t (18), inequality *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_x_next s) <= 1 - (v_h s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_24 (v_x s) (v_M s) (v_h s) (v_x_next s)) as G24.
  specialize (G24 (proj1 (proj2 Hs))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G24 (fact_1 s Hs n Hn)).
  specialize (G24 (fact_2 s Hs n Hn)).
  specialize (G24 (fact_17 s Hs n Hn)).
  first [same G24 | same_defined G24 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I)))))))))].
Qed.

(* II.2t (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_25 (v_x s) (v_delta s n) (v_M s) (v_rest s n)) as G25.
  specialize (G25 (proj1 (proj2 Hs))).
  specialize (G25 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G25 (fact_1 s Hs n Hn)).
  specialize (G25 (fact_2 s Hs n Hn)).
  specialize (G25 (fact_3 s Hs n Hn)).
  specialize (G25 (fact_10 s Hs n Hn)).
  specialize (G25 (fact_11 s Hs n Hn)).
  first [same (proj2 G25) | same_defined (proj2 G25) (conj G25 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))))].
Qed.

(* II.2t (20), inequality *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_U s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_26 (v_g s) (v_delta s n) (v_M s)) as G26.
  specialize (G26 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G26 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G26 (fact_3 s Hs n Hn)).
  same G26.
Qed.

(* II.2t (21), inequality *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_V s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_27 (v_x s) (v_delta s n) (v_g s) (v_M s)) as G27.
  specialize (G27 (proj1 (proj2 Hs))).
  specialize (G27 (fact_4 s Hs n Hn)).
  specialize (G27 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G27 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)).
  specialize (G27 (fact_1 s Hs n Hn)).
  specialize (G27 (fact_2 s Hs n Hn)).
  specialize (G27 (fact_3 s Hs n Hn)).
  same G27.
Qed.

(* II.2t (22), inequality *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_rest s n)) * (v_U s n) + (v_rest s n) * (v_V s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_28 (v_rest s n) (v_U s n) (v_V s n)) as G28.
  specialize (G28 (fact_10 s Hs n Hn)).
  specialize (G28 (fact_11 s Hs n Hn)).
  specialize (G28 (fact_20 s Hs n Hn)).
  specialize (G28 (fact_21 s Hs n Hn)).
  same G28.
Qed.

(* II.2t (23), inequality *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n)) * (1 - ((v_M s) - 1) * (v_x s) * (v_rest s n)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s n)) * (1 + (v_x s) * (v_rest s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_29 (v_x s) (v_delta s n) (v_g s) (v_M s) (v_rest s n)) as G29.
  specialize (G29 (proj1 (proj2 Hs))).
  specialize (G29 (fact_4 s Hs n Hn)).
  specialize (G29 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G29 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)).
  specialize (G29 (fact_1 s Hs n Hn)).
  specialize (G29 (fact_2 s Hs n Hn)).
  specialize (G29 (fact_3 s Hs n Hn)).
  specialize (G29 (fact_10 s Hs n Hn)).
  specialize (G29 (fact_11 s Hs n Hn)).
  specialize (G29 ltac:(same (fact_22 s Hs n Hn))).
  same G29.
Qed.

(* II.2t (24), inequality *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= (v_g s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_30 (v_x s) (v_delta s n) (v_g s) (v_M s) (v_rest s n)) as G30.
  specialize (G30 (proj1 (proj2 Hs))).
  specialize (G30 (fact_4 s Hs n Hn)).
  specialize (G30 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G30 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)).
  specialize (G30 (fact_1 s Hs n Hn)).
  specialize (G30 (fact_2 s Hs n Hn)).
  specialize (G30 (fact_3 s Hs n Hn)).
  specialize (G30 (fact_10 s Hs n Hn)).
  specialize (G30 (fact_11 s Hs n Hn)).
  specialize (G30 (fact_23 s Hs n Hn)).
  first [same (proj2 G30) | same_defined (proj2 G30) (conj G30 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))))].
Qed.

(* II.2t (25), inequality *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) - (v_x s) > ((v_M s) - 2) * (v_delta s n) * (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_31 (v_x s) (v_delta s n) (v_g s) (v_M s)) as G31.
  specialize (G31 (proj1 (proj2 Hs))).
  specialize (G31 (fact_4 s Hs n Hn)).
  specialize (G31 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G31 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)).
  specialize (G31 (fact_1 s Hs n Hn)).
  specialize (G31 (fact_2 s Hs n Hn)).
  specialize (G31 (fact_3 s Hs n Hn)).
  same G31.
Qed.

(* II.2t (26), inequality *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) - (v_x s) >= ((v_M s) - 2) * (v_delta s n) * (v_x s) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_32 (v_x s) (v_delta s n) (v_M s) (v_rest s n)) as G32.
  specialize (G32 (proj1 (proj2 Hs))).
  specialize (G32 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G32 (fact_1 s Hs n Hn)).
  specialize (G32 (fact_2 s Hs n Hn)).
  specialize (G32 (fact_3 s Hs n Hn)).
  specialize (G32 (fact_10 s Hs n Hn)).
  specialize (G32 (fact_11 s Hs n Hn)).
  specialize (G32 (fact_25 s Hs n Hn)).
  same G32.
Qed.

(* II.2t (27), inequality *)
Lemma fact_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_A s n) >= (v_B s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_33 (v_x s) (v_delta s n) (v_g s) (v_M s)) as G33.
  specialize (G33 (proj1 (proj2 Hs))).
  specialize (G33 (fact_4 s Hs n Hn)).
  specialize (G33 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G33 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)).
  specialize (G33 (fact_1 s Hs n Hn)).
  specialize (G33 (fact_2 s Hs n Hn)).
  specialize (G33 (fact_3 s Hs n Hn)).
  same G33.
Qed.

(* II.2t (28), inequality *)
Lemma fact_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_B s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_34 (v_x s) (v_delta s n) (v_g s) (v_M s)) as G34.
  specialize (G34 (proj1 (proj2 Hs))).
  specialize (G34 (fact_4 s Hs n Hn)).
  specialize (G34 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G34 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)).
  specialize (G34 (fact_1 s Hs n Hn)).
  specialize (G34 (fact_2 s Hs n Hn)).
  specialize (G34 (fact_3 s Hs n Hn)).
  same G34.
Qed.

(* II.2t (29), inequality *)
Lemma fact_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C s n) >= (v_E s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_35 (v_x s) (v_delta s n) (v_M s) (v_rest s n)) as G35.
  specialize (G35 (proj1 (proj2 Hs))).
  specialize (G35 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G35 (fact_1 s Hs n Hn)).
  specialize (G35 (fact_2 s Hs n Hn)).
  specialize (G35 (fact_3 s Hs n Hn)).
  specialize (G35 (fact_10 s Hs n Hn)).
  specialize (G35 (fact_11 s Hs n Hn)).
  specialize (G35 (fact_26 s Hs n Hn)).
  same G35.
Qed.

(* II.2t (30), inequality *)
Lemma fact_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_E s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_36 (v_x s) (v_delta s n) (v_rest s n)) as G36.
  specialize (G36 (proj1 (proj2 Hs))).
  specialize (G36 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G36 (fact_2 s Hs n Hn)).
  specialize (G36 (fact_3 s Hs n Hn)).
  specialize (G36 (fact_10 s Hs n Hn)).
  specialize (G36 (fact_11 s Hs n Hn)).
  same G36.
Qed.

(* II.2t (31), inequality *)
Lemma fact_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_A s n) * (v_C s n) >= (v_B s n) * (v_E s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_37 (v_A s n) (v_B s n) (v_C s n) (v_E s n)) as G37.
  specialize (G37 (fact_27 s Hs n Hn)).
  specialize (G37 (fact_28 s Hs n Hn)).
  specialize (G37 (fact_29 s Hs n Hn)).
  specialize (G37 (fact_30 s Hs n Hn)).
  same G37.
Qed.

(* II.2t (32), inequality *)
Lemma fact_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_next s n)) * (1 - ((v_M s) - 1) * (v_x_here s n)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta_next s n)) * (1 + (v_x_here s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_38 (v_x s) (v_delta s n) (v_g s) (v_M s) (v_rest s n)) as G38.
  specialize (G38 (proj1 (proj2 Hs))).
  specialize (G38 (fact_4 s Hs n Hn)).
  specialize (G38 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G38 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)).
  specialize (G38 (fact_1 s Hs n Hn)).
  specialize (G38 (fact_2 s Hs n Hn)).
  specialize (G38 (fact_3 s Hs n Hn)).
  specialize (G38 (fact_10 s Hs n Hn)).
  specialize (G38 (fact_11 s Hs n Hn)).
  specialize (G38 ltac:(same (fact_31 s Hs n Hn))).
  specialize (G38 (fact_15 s Hs n Hn)).
  first [same (proj2 (proj2 G38)) | same_defined (proj2 (proj2 G38)) (conj G38 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))))].
Qed.

(* II.2t (33), inequality *)
Lemma fact_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_next s n)) * (1 - ((v_M s) - 1) * (v_x_next s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta_next s n)) * (1 + (v_x_next s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_39 (v_M s) (v_g s) (v_delta_next s n) (v_x_here s n) (v_x_next s)) as G39.
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G39 (fact_32 s Hs n Hn)).
  specialize (G39 (fact_14 s Hs n Hn)).
  first [same G39 | same_defined G39 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I)))))))))].
Qed.

Lemma defined_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2t.II_2t_30 (v_x s) (v_delta s n) (v_g s) (v_M s) (v_rest s n)) as G30; specialize (G30 (proj1 (proj2 Hs))); specialize (G30 (fact_4 s Hs n Hn)); specialize (G30 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G30 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)); specialize (G30 (fact_1 s Hs n Hn)); specialize (G30 (fact_2 s Hs n Hn)); specialize (G30 (fact_3 s Hs n Hn)); specialize (G30 (fact_10 s Hs n Hn)); specialize (G30 (fact_11 s Hs n Hn)); specialize (G30 (fact_23 s Hs n Hn)); first [plain_from (proj2 G30) | from_divisors G30]).
  exact (conj C0 I).
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [exact (fact_16 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [intros n Hn; change ((v_g s) <= (v_delta_next s n)); first [same (fact_24 s Hs n Hn) | same_defined (fact_24 s Hs n Hn) (conj (defined_24 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) I))))))))))]|].
  split; [intros n Hn; exact (fact_19 s Hs n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
  split; [exact (fact_18 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [intros n Hn; exact (fact_33 s Hs n Hn)|].
  exact I.
Qed.

(* II.2t (34), induction on rounds *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_x (run round t s)) >= -1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (HR t))).
Qed.

(* II.2t (35), induction on rounds *)
Lemma fact_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_g (run round t s)) <= (v_delta (run round t s) n)).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

(* II.2t (36), induction on rounds *)
Lemma fact_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (HR t))))) n Hn').
Qed.

(* II.2t (37), induction on rounds *)
Lemma fact_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_M (run round t s)) - 1) * (v_x (run round t s)) <= 1 - (v_h (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))))).
Qed.

(* II.2t (38), induction on rounds *)
Lemma fact_38 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n)) * (1 - ((v_M (run round t s)) - 1) * (v_x (run round t s))) * (1 - (v_g (run round t s))) >= (1 + ((v_M (run round t s)) - 1) * (v_g (run round t s))) * (1 - (v_delta (run round t s) n)) * (1 + (v_x (run round t s)))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))))))) n Hn').
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= -1 /\
  (forall n, (n < steps s)%nat -> (v_g s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_g s) > 0 /\
  (v_g s) < 1 /\
  (v_h s) > 0 /\
  ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) /\
  (forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s n)) * (1 + (v_x s))) /\
  (v_e s) > 0 /\
  1 + (v_x s) >= (v_e s) /\
  True.

(* II.2t (39), inequality *)
Lemma fact_39 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_r s) >= (v_h s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_40 (v_x s) (v_M s) (v_h s)) as G40.
  specialize (G40 (proj1 (proj2 Hs))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G40 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G40 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  same G40.
Qed.

(* II.2t (40), inequality *)
Lemma fact_40 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_P s) * (v_r s) >= (v_G s) * (v_h s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_41 (v_h s) (v_P s) (v_G s) (v_r s)) as G41.
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G41 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G41 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G41 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G41 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G41 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G41 (fact_39 s Hs n Hn)).
  same G41.
Qed.

(* II.2t (41), inequality *)
Lemma fact_41 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_q s) >= (v_G s) * (v_h s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_42 (v_x s) (v_M s) (v_h s) (v_P s) (v_G s)) as G42.
  specialize (G42 (proj1 (proj2 Hs))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G42 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G42 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G42 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G42 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G42 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G42 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G42 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G42 ltac:(same (fact_40 s Hs n Hn))).
  same G42.
Qed.

(* II.2t (42), inequality *)
Lemma fact_42 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_q s) * (1 + (v_x s)) >= (v_G s) * (v_h s) * (v_e s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_43 (v_x s) (v_h s) (v_e s) (v_G s) (v_q s)) as G43.
  specialize (G43 (proj1 (proj2 Hs))).
  specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G43 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G43 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G43 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G43 (fact_41 s Hs n Hn)).
  same G43.
Qed.

(* II.2t (43), inequality *)
Lemma fact_43 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_P s) * (1 - ((v_M s) - 1) * (v_x s)) * (1 + (v_x s)) >= (v_G s) * (v_h s) * (v_e s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_44 (v_x s) (v_M s) (v_h s) (v_e s) (v_P s) (v_G s)) as G44.
  specialize (G44 (proj1 (proj2 Hs))).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G44 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G44 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G44 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G44 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G44 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G44 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G44 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G44 ltac:(same (fact_42 s Hs n Hn))).
  same G44.
Qed.

(* II.2t (44), inequality *)
Lemma fact_44 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_M s) * (v_x_next s) <= (v_M s) * (v_x s) - (v_P s) * (1 - ((v_M s) - 1) * (v_x s)) * (1 + (v_x s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_45 (v_x s) (v_M s) (v_P s)) as G45.
  specialize (G45 (proj1 (proj2 Hs))).
  specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G45 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G45 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G45 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G45 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  first [same (proj2 G45) | same_defined (proj2 G45) (conj G45 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2t (45), inequality *)
Lemma fact_45 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 + (v_x_next s) <= 1 + (v_x s) - (v_G s) * (v_h s) * (v_e s) / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_46 (v_x s) (v_M s) (v_h s) (v_e s) (v_P s) (v_G s) (v_x_next s)) as G46.
  specialize (G46 (proj1 (proj2 Hs))).
  specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G46 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G46 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G46 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G46 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G46 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G46 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G46 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G46 (fact_43 s Hs n Hn)).
  specialize (G46 (fact_44 s Hs n Hn)).
  first [same (proj2 G46) | same_defined (proj2 G46) (conj G46 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2t (46), inequality *)
Lemma fact_46 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_G s) * (v_h s) * (v_e s) / (v_M s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_47 (v_M s) (v_h s) (v_e s) (v_G s)) as G47.
  specialize (G47 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G47 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G47 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G47 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G47 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  first [same (proj2 G47) | same_defined (proj2 G47) (conj G47 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2t (47), inequality *)
Lemma fact_47 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 + (v_x s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_48 (v_x s)) as G48.
  specialize (G48 (proj1 (proj2 Hs))).
  specialize (G48 (fact_2 s Hs n Hn)).
  same G48.
Qed.

Lemma lasting_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [exact ((fact_34 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_35 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_36 s Hs n Hn) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|first [exact IH | same IH]]|].
  split; [exact ((fact_37 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_38 s Hs n Hn) t)|].
  exact I.
Qed.

Definition set_e (x : R) (s : state) : state := State (steps s) (v_x s) (v_delta s) (v_M s) (v_g s) (v_h s) x (v_c s).

Lemma defined_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2t.II_2t_23 (v_x s) (v_M s) (v_P s)) as G23; specialize (G23 (proj1 (proj2 Hs))); specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G23 (fact_1 s Hs n Hn)); specialize (G23 (fact_2 s Hs n Hn)); specialize (G23 (fact_8 s Hs n Hn)); specialize (G23 (fact_9 s Hs n Hn)); first [plain_from (proj2 G23) | from_divisors G23]).
  exact (conj C0 I).
Qed.

(* II.2t (48), descent *)
Lemma fact_48 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= (1 + (v_x (run round t s))) /\ (1 + (v_x (run round (S t) s))) <= (1 + (v_x (run round t s))))) /\ Un_cv (fun t => (1 + (v_x (run round t s)))) (0)).
Proof.
  intros s Hs n Hn.
  assert (P : forall s', (fun s => H0 s /\ (n < steps s)%nat) s' -> (fun s => H0 s /\ (n < steps s)%nat) (round s')) by (intros s' [Hs' Hn']; split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn']).
  assert (V0 : forall s', (fun s => H0 s /\ (n < steps s)%nat) s' -> (1 + (v_x s')) >= 0) by (intros s' [Hs' Hn']; change ((1 + (v_x s')) >= 0); same (fact_47 s' Hs' n Hn')).
  assert (V1 : forall s', (fun s => H0 s /\ (n < steps s)%nat) s' -> (1 + (v_x_next s')) <= (1 + (v_x s'))) by (intros s' [Hs' Hn']; change ((1 + (v_x_next s')) <= (1 + (v_x s'))); first [same (fact_17 s' Hs' n Hn') | same_defined (fact_17 s' Hs' n Hn') (conj (defined_17 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 Hs')))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) n Hn') I))))))))))]).
  assert (HR := fun t => induction_on_rounds state round (fun s => H0 s /\ (n < steps s)%nat) P t s (conj Hs Hn)).
  split; [intros t; split; [exact (Rge_le _ _ (V0 _ (HR t)))|exact (V1 _ (HR t))]|].
  apply (descent state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => (1 + (v_x s))) (fun s => (1 + (v_x s))) (fun e s => ((v_G (set_e e s)) * (v_h (set_e e s)) * (v_e (set_e e s)) / (v_M (set_e e s)))) P).
  - intros e s'. reflexivity.
  - exact V0.
  - exact V1.
  - intros s' [Hs' Hn']. change ((1 + (v_x s')) >= 0); same (fact_47 s' Hs' n Hn').
  - intros e s' [Hs' Hn'] He Hv. change (((v_G (set_e e s')) * (v_h (set_e e s')) * (v_e (set_e e s')) / (v_M (set_e e s'))) > 0). first [same (fact_46 (set_e e s') (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj He (conj Hv I)))))))))))) n Hn') | same_defined (fact_46 (set_e e s') (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj He (conj Hv I)))))))))))) n Hn') I].
  - intros e s' [Hs' Hn'] He Hv. change ((1 + (v_x_next (set_e e s'))) <= (1 + (v_x s')) - ((v_G (set_e e s')) * (v_h (set_e e s')) * (v_e (set_e e s')) / (v_M (set_e e s')))). first [same (fact_45 (set_e e s') (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj He (conj Hv I)))))))))))) n Hn') | same_defined (fact_45 (set_e e s') (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj He (conj Hv I)))))))))))) n Hn') I].
  - split; assumption.
Qed.

(* II.2t (49), inequality *)
Lemma fact_49 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) <= (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_49 (v_x s)) as G49.
  specialize (G49 (proj1 (proj2 Hs))).
  specialize (G49 (fact_2 s Hs n Hn)).
  same G49.
Qed.

(* II.2t (50), inequality *)
Lemma fact_50 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> -1 - (v_x s) <= 1 + (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_50 (v_x s)) as G50.
  specialize (G50 (proj1 (proj2 Hs))).
  specialize (G50 (fact_2 s Hs n Hn)).
  same G50.
Qed.

(* II.2t (51), squeeze *)
Lemma fact_51 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_x (run round t s)))) (-1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_x s))) (fun s => (-1)) (fun s => (1 + (v_x s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_x s')) <= (-1) + (1 + (v_x s'))); same (fact_49 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((-1) - ((v_x s')) <= (1 + (v_x s'))); same (fact_50 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_48 s Hs n Hn)).
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= -1 /\
  (forall n, (n < steps s)%nat -> (v_g s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_g s) > 0 /\
  (v_g s) < 1 /\
  (v_h s) > 0 /\
  ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) /\
  (forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s n)) * (1 + (v_x s))) /\
  (v_x s) < 0 /\
  True.

(* II.2t (52), inequality *)
Lemma fact_52 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_x_next s) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_51 (v_x s) (v_x_next s)) as G51.
  specialize (G51 (proj1 (proj2 Hs))).
  specialize (G51 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G51 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G51 (fact_17 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  first [same G51 | same_defined G51 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I))))))))))].
Qed.

(* II.2t (53), identity *)
Lemma fact_53 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_y s) = -(v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_52 (v_x s)) as G52.
  specialize (G52 (proj1 (proj2 Hs))).
  specialize (G52 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G52 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  same G52.
Qed.

(* II.2t (54), inequality *)
Lemma fact_54 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_y s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_53 (v_x s)) as G53.
  specialize (G53 (proj1 (proj2 Hs))).
  specialize (G53 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G53 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  same G53.
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= -1 /\
  (forall n, (n < steps s)%nat -> (v_g s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_g s) > 0 /\
  (v_g s) < 1 /\
  (v_h s) > 0 /\
  ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) /\
  (forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s n)) * (1 + (v_x s))) /\
  (v_x s) < 0 /\
  (v_y s) >= (v_c s) /\
  (v_c s) > 0 /\
  (v_c s) <= 1 /\
  True.

(* II.2t (55), inequality *)
Lemma fact_55 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> -(v_x s) >= (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_54 (v_x s) (v_y s) (v_c s)) as G54.
  specialize (G54 (proj1 (proj2 Hs))).
  specialize (G54 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G54 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G54 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G54 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G54 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G54 (fact_53 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I))))))))))) n Hn)).
  same G54.
Qed.

(* II.2t (56), inequality *)
Lemma fact_56 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> -(v_x_next s) >= (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_55 (v_x s) (v_c s) (v_x_next s)) as G55.
  specialize (G55 (proj1 (proj2 Hs))).
  specialize (G55 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G55 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G55 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G55 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G55 (fact_55 s Hs n Hn)).
  specialize (G55 (fact_17 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  first [same G55 | same_defined G55 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) I)))))))))))))].
Qed.

Lemma defined_56 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by (exact (proj1 (defined_17 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn))).
  exact (conj C0 I).
Qed.

Lemma preserved_3 :
  forall s, H3 s -> H3 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [exact (fact_16 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [intros n Hn; change ((v_g s) <= (v_delta_next s n)); first [same (fact_24 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn) | same_defined (fact_24 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn) (conj (defined_24 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn) (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) I))))))))))))))]|].
  split; [intros n Hn; exact (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
  split; [exact (fact_18 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [intros n Hn; exact (fact_33 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)|].
  split; [exact (fact_52 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I))))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [change ((v_y_next s) >= (v_c s)); first [same (fact_56 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_56 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_56 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) I))))))))))))))]|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))|].
  exact I.
Qed.

(* II.2t (57), induction on rounds *)
Lemma fact_57 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_x (run round t s)) >= -1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H3 preserved_3 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (HR t))).
Qed.

(* II.2t (58), induction on rounds *)
Lemma fact_58 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_g (run round t s)) <= (v_delta (run round t s) n)).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H3 preserved_3 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

(* II.2t (59), induction on rounds *)
Lemma fact_59 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H3 preserved_3 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (HR t))))) n Hn').
Qed.

(* II.2t (60), induction on rounds *)
Lemma fact_60 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_M (run round t s)) - 1) * (v_x (run round t s)) <= 1 - (v_h (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H3 preserved_3 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))))).
Qed.

(* II.2t (61), induction on rounds *)
Lemma fact_61 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (forall t : nat, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n)) * (1 - ((v_M (run round t s)) - 1) * (v_x (run round t s))) * (1 - (v_g (run round t s))) >= (1 + ((v_M (run round t s)) - 1) * (v_g (run round t s))) * (1 - (v_delta (run round t s) n)) * (1 + (v_x (run round t s)))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H3 preserved_3 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))))))) n Hn').
Qed.

(* II.2t (62), induction on rounds *)
Lemma fact_62 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_x (run round t s)) < 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H3 preserved_3 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))))))).
Qed.

(* II.2t (63), induction on rounds *)
Lemma fact_63 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_y (run round t s)) >= (v_c (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H3 preserved_3 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))))))))).
Qed.

(* II.2t (64), inequality *)
Lemma fact_64 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> -(v_x s) * (v_rest s n) >= (v_c s) * (v_G s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_56 (v_x s) (v_c s) (v_G s) (v_rest s n)) as G56.
  specialize (G56 (proj1 (proj2 Hs))).
  specialize (G56 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G56 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G56 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G56 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G56 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G56 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G56 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G56 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G56 (fact_55 s Hs n Hn)).
  specialize (G56 (fact_13 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  same G56.
Qed.

(* II.2t (65), inequality *)
Lemma fact_65 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_z s n) >= (v_c s) * (v_G s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_57 (v_x s) (v_c s) (v_G s) (v_rest s n)) as G57.
  specialize (G57 (proj1 (proj2 Hs))).
  specialize (G57 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G57 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G57 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G57 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G57 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G57 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G57 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G57 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G57 (fact_64 s Hs n Hn)).
  same G57.
Qed.

(* II.2t (66), inequality *)
Lemma fact_66 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_z s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_58 (v_x s) (v_rest s n)) as G58.
  specialize (G58 (proj1 (proj2 Hs))).
  specialize (G58 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G58 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G58 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G58 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  same G58.
Qed.

(* II.2t (67), inequality *)
Lemma fact_67 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 - (v_z s n) <= (1 - (v_c s) * (v_G s)) * (1 + ((v_M s) - 1) * (v_delta s n) * (v_z s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_59 (v_delta s n) (v_M s) (v_c s) (v_G s) (v_z s n)) as G59.
  specialize (G59 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G59 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G59 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G59 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G59 (fact_65 s Hs n Hn)).
  specialize (G59 (fact_66 s Hs n Hn)).
  same G59.
Qed.

(* II.2t (68), inequality *)
Lemma fact_68 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) <= (1 - (v_c s) * (v_G s)) * (1 - (v_delta s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_60 (v_x s) (v_delta s n) (v_M s) (v_c s) (v_G s) (v_rest s n)) as G60.
  specialize (G60 (proj1 (proj2 Hs))).
  specialize (G60 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G60 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G60 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G60 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G60 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G60 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G60 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G60 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G60 ltac:(same (fact_67 s Hs n Hn))).
  specialize (G60 (fact_15 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  first [same (proj2 G60) | same_defined (proj2 G60) (conj G60 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) I))))))))))))))].
Qed.

(* II.2t (69), inequality *)
Lemma fact_69 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 + (v_x_next s) <= (1 - (v_c s) * (v_G s)) * (1 + (v_x s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_61 (v_x s) (v_M s) (v_c s) (v_P s) (v_G s)) as G61.
  specialize (G61 (proj1 (proj2 Hs))).
  specialize (G61 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G61 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G61 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G61 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G61 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G61 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G61 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G61 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G61 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G61 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G61 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  first [same (proj2 G61) | same_defined (proj2 G61) (conj G61 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) I))))))))))))))].
Qed.

(* II.2t (70), inequality *)
Lemma fact_70 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_v_next s n) <= (1 - (v_c s) * (v_G s)) * (v_v s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_62 (v_x s) (v_delta s n) (v_c s) (v_G s) (v_delta_next s n) (v_x_next s)) as G62.
  specialize (G62 (proj1 (proj2 Hs))).
  specialize (G62 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G62 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G62 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G62 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G62 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G62 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G62 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G62 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G62 (fact_68 s Hs n Hn)).
  specialize (G62 (fact_69 s Hs n Hn)).
  first [same G62 | same_defined G62 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) I)))))))))))))].
Qed.

(* II.2t (71), inequality *)
Lemma fact_71 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_v s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_63 (v_x s) (v_delta s n)) as G63.
  specialize (G63 (proj1 (proj2 Hs))).
  specialize (G63 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G63 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G63 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G63 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  same G63.
Qed.

(* II.2t (72), inequality *)
Lemma fact_72 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 - (v_c s) * (v_G s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_64 (v_c s) (v_G s)) as G64.
  specialize (G64 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G64 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G64 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G64 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  same G64.
Qed.

(* II.2t (73), inequality *)
Lemma fact_73 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 - (v_c s) * (v_G s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_65 (v_c s) (v_G s)) as G65.
  specialize (G65 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G65 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G65 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G65 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  same G65.
Qed.

Lemma lasting_3 :
  forall s, H3 s -> forall t, H3 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [exact ((fact_34 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_35 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_36 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|first [exact IH | same IH]]|].
  split; [exact ((fact_37 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_38 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn) t)|].
  split; [exact ((fact_62 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_63 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Lemma defined_69 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2t.II_2t_61 (v_x s) (v_M s) (v_c s) (v_P s) (v_G s)) as G61; specialize (G61 (proj1 (proj2 Hs))); specialize (G61 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G61 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G61 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))); specialize (G61 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))); specialize (G61 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G61 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G61 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G61 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G61 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G61 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G61 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); first [plain_from (proj2 G61) | from_divisors G61]).
  exact (conj C0 I).
Qed.

Lemma defined_68 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2t.II_2t_60 (v_x s) (v_delta s n) (v_M s) (v_c s) (v_G s) (v_rest s n)) as G60; specialize (G60 (proj1 (proj2 Hs))); specialize (G60 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))); specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))); specialize (G60 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G60 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G60 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G60 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G60 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G60 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G60 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G60 ltac:(same (fact_67 s Hs n Hn))); specialize (G60 (fact_15 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); first [plain_from (proj2 G60) | from_divisors G60]).
  exact (conj C0 I).
Qed.

Lemma defined_70 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by (exact (proj1 (defined_69 s Hs n Hn))).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (exact (proj1 (defined_68 s Hs n Hn))).
  exact (conj C0 (conj C1 I)).
Qed.

(* II.2t (74), geometric bound *)
Lemma fact_74 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_v (run round t s) n)) /\ ((v_v (run round t s) n)) <= (((1 - (v_c s) * (v_G s)) ^ t) * ((v_v s n))))) /\ Un_cv (fun t => ((v_v (run round t s) n))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H3 s /\ (n < steps s)%nat) (fun s => ((v_v s n))) (fun s => (1 - (v_c s) * (v_G s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_3 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_v s' n)) >= 0); same (fact_71 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change (((v_v_next s' n)) <= (1 - (v_c s') * (v_G s')) * ((v_v s' n))); first [same (fact_70 s' Hs' n Hn') | same_defined (fact_70 s' Hs' n Hn') (conj (defined_70 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 Hs')))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))) I))))))))))))))].
  - intros s' [Hs' Hn']. change ((1 - (v_c s') * (v_G s')) >= 0); same (fact_72 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1 - (v_c s') * (v_G s')) < 1); same (fact_73 s' Hs' n Hn').
  - split; assumption.
Qed.

(* II.2t (75), inequality *)
Lemma fact_75 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_delta s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_66 (v_delta s n)) as G66.
  specialize (G66 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G66 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  same G66.
Qed.

(* II.2t (76), squeeze *)
Lemma fact_76 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H3 s /\ (n < steps s)%nat) (fun s => ((v_delta s n))) (fun s => (1)) (fun s => ((v_v s n)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_3 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta s' n)) <= (1)); same (fact_75 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1) - ((v_delta s' n)) <= ((v_v s' n))); same (fact_47 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) I)))))))))) n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_74 s Hs n Hn)).
Qed.

Lemma steps_77 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_W s) >= 1 + (v_x s) * (v_P s)) /\ ((v_P s) <= 1) /\ ((v_P s) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => (v_v s k))) >= 1 + (v_x s) * (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (v_delta s k))) <= 1) /\ ((product l (fun k => (v_delta s k))) >= 0)).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => (v_v s k))) >= 1 + (v_x s) * (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (v_delta s k))) <= 1) /\ ((product l (fun k => (v_delta s k))) >= 0))).
    - intros k Hk.
      split; [change (((v_v s k)) >= 1 + (v_x s) * ((v_delta s k))); pose proof (Generated.II_2t.II_2t_67 (v_x s) (v_delta s k)) as G67; specialize (G67 (proj1 (proj2 Hs))); specialize (G67 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G67 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G67 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) k Hk)); specialize (G67 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) k Hk)); same G67|].
      split; [change (((v_delta s k)) <= 1); pose proof (Generated.II_2t.II_2t_68 (v_delta s k)) as G68; specialize (G68 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G68 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) k Hk)); same G68|].
      change (((v_delta s k)) >= 0); pose proof (Generated.II_2t.II_2t_69 (v_delta s k)) as G69; specialize (G69 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G69 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) k Hk)); same G69.
    - intros k y l Hk IH.
      split; [change ((total (k :: y :: l) (fun k => (v_v s k))) >= 1 + (v_x s) * (product (k :: y :: l) (fun k => (v_delta s k)))); change (((total (y :: l) (fun k => (v_v s k))) + ((v_v s k))) >= 1 + (v_x s) * ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.II_2t.II_2t_70 (v_x s) (v_delta s k) (total (y :: l) (fun k => (v_v s k))) (product (y :: l) (fun k => (v_delta s k)))) as G70; specialize (G70 (proj1 (proj2 Hs))); specialize (G70 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G70 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G70 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) k Hk)); specialize (G70 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) k Hk)); specialize (G70 (proj1 IH)); specialize (G70 (proj1 (proj2 IH))); specialize (G70 (proj2 (proj2 IH))); same G70|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2t.II_2t_71 (v_x s) (v_delta s k) (total (y :: l) (fun k => (v_v s k))) (product (y :: l) (fun k => (v_delta s k)))) as G71; specialize (G71 (proj1 (proj2 Hs))); specialize (G71 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G71 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G71 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) k Hk)); specialize (G71 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) k Hk)); specialize (G71 (proj1 IH)); specialize (G71 (proj1 (proj2 IH))); specialize (G71 (proj2 (proj2 IH))); same G71|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_2t.II_2t_72 (v_x s) (v_delta s k) (total (y :: l) (fun k => (v_v s k))) (product (y :: l) (fun k => (v_delta s k)))) as G72; specialize (G72 (proj1 (proj2 Hs))); specialize (G72 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G72 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G72 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) k Hk)); specialize (G72 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) k Hk)); specialize (G72 (proj1 IH)); specialize (G72 (proj1 (proj2 IH))); specialize (G72 (proj2 (proj2 IH))); same G72.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2t (77), induction on steps *)
Lemma fact_77 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_W s) >= 1 + (v_x s) * (v_P s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_77 s Hs n Hn)).
Qed.

(* II.2t (78), induction on steps *)
Lemma fact_78 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_P s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_77 s Hs n Hn))).
Qed.

(* II.2t (79), induction on steps *)
Lemma fact_79 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_P s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_77 s Hs n Hn))).
Qed.

(* II.2t (80), inequality *)
Lemma fact_80 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 - (1 - ((v_M s) - 1) * (v_x s) * (v_P s)) / (v_M s) <= (v_W s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_73 (v_x s) (v_M s) (v_P s) (v_W s)) as G73.
  specialize (G73 (proj1 (proj2 Hs))).
  specialize (G73 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G73 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G73 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G73 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G73 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G73 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G73 (fact_77 s Hs n Hn)).
  first [same (proj2 G73) | same_defined (proj2 G73) (conj G73 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) I))))))))))))))].
Qed.

(* II.2t (81), inequality *)
Lemma fact_81 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_x s) * (v_P s)) / (v_M s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2t.II_2t_74 (v_x s) (v_M s) (v_P s)) as G74.
  specialize (G74 (proj1 (proj2 Hs))).
  specialize (G74 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G74 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G74 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G74 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G74 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G74 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  first [same (proj2 G74) | same_defined (proj2 G74) (conj G74 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) I))))))))))))))].
Qed.

Lemma defined_81 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2t.II_2t_74 (v_x s) (v_M s) (v_P s)) as G74; specialize (G74 (proj1 (proj2 Hs))); specialize (G74 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G74 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G74 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G74 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G74 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G74 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); first [plain_from (proj2 G74) | from_divisors G74]).
  exact (conj C0 I).
Qed.

Lemma defined_80 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2t.II_2t_73 (v_x s) (v_M s) (v_P s) (v_W s)) as G73; specialize (G73 (proj1 (proj2 Hs))); specialize (G73 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G73 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G73 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G73 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G73 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G73 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); specialize (G73 (fact_77 s Hs n Hn)); first [plain_from (proj2 G73) | from_divisors G73]).
  exact (conj C0 I).
Qed.

(* II.2t (82), squeeze *)
Lemma fact_82 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s))) / (v_M (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H3 s /\ (n < steps s)%nat) (fun s => ((1 - ((v_M s) - 1) * (v_x s) * (v_P s)) / (v_M s))) (fun s => (1)) (fun s => ((v_W s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_3 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((1 - ((v_M s') - 1) * (v_x s') * (v_P s')) / (v_M s')) <= (1)); first [same (fact_81 s' Hs' n Hn') | same_defined (fact_81 s' Hs' n Hn') (conj (defined_81 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 Hs')))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))) I))))))))))))))].
  - intros s' [Hs' Hn']. change ((1) - ((1 - ((v_M s') - 1) * (v_x s') * (v_P s')) / (v_M s')) <= ((v_W s'))); first [same (fact_80 s' Hs' n Hn') | same_defined (fact_80 s' Hs' n Hn') (conj (defined_80 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 Hs')))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))) I))))))))))))))].
  - split; [exact Hs|exact Hn].
  - exact (null_over_all_steps state round steps (fun s k => (v_v s k)) s (fun _ => eq_refl) (fun k Hk => proj2 (fact_74 s Hs k Hk))).
Qed.

Definition set_c (x : R) (s : state) : state := State (steps s) (v_x s) (v_delta s) (v_M s) (v_g s) (v_h s) (v_e s) x.

(* II.2t (83), start value *)
Lemma fact_83 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H3 ((set_c ((v_y s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_y s) > 0); same (fact_54 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_y s) <= 1); same (fact_47 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c ((v_y s))) (fun s => ((v_delta s n))) (1) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_76 ((set_c ((v_y s))) s) Hs' n Hn)).
Qed.

(* II.2t (84), start value *)
Lemma fact_84 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s))) / (v_M (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H3 ((set_c ((v_y s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_y s) > 0); same (fact_54 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_y s) <= 1); same (fact_47 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c ((v_y s))) (fun s => ((1 - ((v_M s) - 1) * (v_x s) * (v_P s)) / (v_M s))) (1) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_82 ((set_c ((v_y s))) s) Hs' n Hn)).
Qed.

Definition H4 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2t (85), witness *)
Lemma fact_85 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (fun k => nth k ((1 / 10) :: (1 / 2) :: nil) 0) (2) (1 / 10) (1 / 10) 0 0 in ((v_x s) >= -1 /\ (forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_g s) > 0 /\ (v_g s) < 1 /\ (v_h s) > 0 /\ ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) /\ (exists n, (n < steps s)%nat /\ ~ ((1 + ((v_M s) - 1) * (v_delta s n)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s n)) * (1 + (v_x s)))) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) >= (v_g s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2t (86), witness *)
Lemma fact_86 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 10) (fun k => nth k ((2) :: (1 / 2) :: nil) 0) (2) (1 / 10) (1 / 10) 0 0 in ((v_x s) >= -1 /\ (forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) /\ (v_M s) >= 2 /\ (v_g s) > 0 /\ (v_g s) < 1 /\ (v_h s) > 0 /\ ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) /\ (forall k, (k < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s k)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s k)) * (1 + (v_x s))) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= 1)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2t (87), witness *)
Lemma fact_87 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-2) (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (2) (1 / 10) (1 / 10) 0 0 in ((forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_g s) > 0 /\ (v_g s) < 1 /\ (v_h s) > 0 /\ ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) /\ (forall k, (k < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s k)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s k)) * (1 + (v_x s))) /\ ~ ((v_x s) >= -1) /\ ~ ((v_x_next s) >= -1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2t (88), witness *)
Lemma fact_88 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (fun k => nth k ((3 / 5) :: (3 / 5) :: nil) 0) (2) (1 / 10) (9 / 10) 0 0 in ((v_x s) >= -1 /\ (forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_g s) > 0 /\ (v_g s) < 1 /\ (v_h s) > 0 /\ (forall k, (k < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s k)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s k)) * (1 + (v_x s))) /\ ~ (((v_M s) - 1) * (v_x s) <= 1 - (v_h s)) /\ ~ (((v_M s) - 1) * (v_x_next s) <= 1 - (v_h s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_U v_V v_A v_B v_C v_E v_r v_q v_y v_y_next v_z v_v_next v_v v_W v_x v_delta v_M v_g v_h v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2t (89), theorem at a later round *)
Lemma fact_89 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1).
Proof.
  intros s Hs n Hn.
  apply (limit_once_below state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_delta s n))) (fun s => (1)) (fun s => ((v_x s))) (-1) (0)).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn'] Hx. exact (fact_83 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj Hx I))))))))))) n Hn').
  - lra.
  - split; assumption.
  - exact (fact_51 s Hs n Hn).
Qed.

(* II.2t (90), theorem at a later round *)
Lemma fact_90 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s))) / (v_M (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  apply (limit_once_below state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((1 - ((v_M s) - 1) * (v_x s) * (v_P s)) / (v_M s))) (fun s => (1)) (fun s => ((v_x s))) (-1) (0)).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn'] Hx. exact (fact_84 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj Hx I))))))))))) n Hn').
  - lra.
  - split; assumption.
  - exact (fact_51 s Hs n Hn).
Qed.

(* II.2t, conclusion (51) *)
Lemma conclusion_51 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= -1 -> (forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_g s) > 0 -> (v_g s) < 1 -> (v_h s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) -> (forall k, (k < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s k)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s k)) * (1 + (v_x s))) -> Un_cv (fun t => ((v_x (run round t s)))) (-1)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  exact (fact_51 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2t, conclusion (89) *)
Lemma conclusion_89 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= -1 -> (forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_g s) > 0 -> (v_g s) < 1 -> (v_h s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) -> (forall k, (k < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s k)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s k)) * (1 + (v_x s))) -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  intros n Hn.
  exact (fact_89 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) n Hn).
Qed.

(* II.2t, conclusion (90) *)
Lemma conclusion_90 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= -1 -> (forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_g s) > 0 -> (v_g s) < 1 -> (v_h s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 - (v_h s) -> (forall k, (k < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s k)) * (1 - ((v_M s) - 1) * (v_x s)) * (1 - (v_g s)) >= (1 + ((v_M s) - 1) * (v_g s)) * (1 - (v_delta s k)) * (1 + (v_x s))) -> Un_cv (fun t => ((1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s))) / (v_M (run round t s)))) (1)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  exact (fact_90 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

