(* Theorem II.2s, Two states, L < 0, a strictly least modulus: it changes its sign and J tends to 1: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2s.
Local Open Scope R_scope.

Record state := State { steps : nat; v_x : R; v_delta : nat -> R; v_g : R; v_e : R; v_c : R }.

Definition v_P (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_x_next (s : state) : R := ((v_x s) - (v_P s)) / (1 - (v_x s) * (v_P s)).
Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) - (v_x s) * (v_rest s n)) / (1 - (v_delta s n) * (v_x s) * (v_rest s n)).
Definition v_G (s : state) : R := product (all (steps s)) (fun k => (v_g s)).
Definition v_x_here (s : state) (n : nat) : R := ((v_x s) - (v_delta s n) * (v_rest s n)) / (1 - (v_x s) * (v_delta s n) * (v_rest s n)).
Definition v_y (s : state) : R := -(v_x s).
Definition v_y_next (s : state) : R := -(v_x_next s).
Definition v_v_next (s : state) (n : nat) : R := 2 - (v_delta_next s n) + (v_x_next s).
Definition v_v (s : state) (n : nat) : R := 2 - (v_delta s n) + (v_x s).
Definition v_W (s : state) : R := total (all (steps s)) (fun k => (v_v s k)).
Ltac open_names X ::= unfold v_v, v_v_next, v_y_next, v_y, v_x_here, v_delta_next, v_x_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_x_next s)) (fun n => (v_delta_next s n)) (v_g s) (v_e s) (v_c s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= -1 /\
  (v_g s) > 0 /\
  (forall n, (n < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_g s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  True.

(* II.2s (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_1 (v_g s) (v_delta s n)) as G1.
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  same G1.
Qed.

(* II.2s (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_2 (v_x s) (v_g s) (v_delta s n)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G2 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G2 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G2 (fact_1 s Hs n Hn)).
  same G2.
Qed.

(* II.2s (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) + (v_g s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_3 (v_x s) (v_g s) (v_delta s n)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G3 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G3 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G3 (fact_1 s Hs n Hn)).
  specialize (G3 (fact_2 s Hs n Hn)).
  same G3.
Qed.

(* II.2s (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_g s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_4 (v_g s) (v_delta s n)) as G4.
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G4 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G4 (fact_1 s Hs n Hn)).
  same G4.
Qed.

(* II.2s (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) >= (v_g s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_5 (v_g s) (v_delta s n)) as G5.
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G5 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G5 (fact_1 s Hs n Hn)).
  specialize (G5 (fact_4 s Hs n Hn)).
  same G5.
Qed.

Lemma steps_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) >= (v_G s)) /\ ((v_G s) > 0) /\ ((v_G s) <= 1) /\ ((v_P s) > 0) /\ ((v_P s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= (product l (fun k => (v_g s)))) /\ ((product l (fun k => (v_g s))) > 0) /\ ((product l (fun k => (v_g s))) <= 1) /\ ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= (product l (fun k => (v_g s)))) /\ ((product l (fun k => (v_g s))) > 0) /\ ((product l (fun k => (v_g s))) <= 1) /\ ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= ((v_g s))); pose proof (Generated.II_2s.II_2s_6 (v_g s) (v_delta s k)) as G6; specialize (G6 (proj1 (proj2 (proj2 Hs)))); specialize (G6 (fact_5 s Hs k Hk)); specialize (G6 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G6 (fact_1 s Hs k Hk)); specialize (G6 (fact_4 s Hs k Hk)); same G6|].
      split; [change (((v_g s)) > 0); pose proof (Generated.II_2s.II_2s_7 (v_g s)) as G7; specialize (G7 (proj1 (proj2 (proj2 Hs)))); specialize (G7 (fact_4 s Hs k Hk)); same G7|].
      split; [change (((v_g s)) <= 1); pose proof (Generated.II_2s.II_2s_8 (v_g s)) as G8; specialize (G8 (proj1 (proj2 (proj2 Hs)))); specialize (G8 (fact_4 s Hs k Hk)); same G8|].
      split; [change (((v_delta s k)) > 0); pose proof (Generated.II_2s.II_2s_9 (v_delta s k)) as G9; specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G9 (fact_1 s Hs k Hk)); same G9|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_2s.II_2s_10 (v_delta s k)) as G10; specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G10 (fact_1 s Hs k Hk)); same G10.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= (product (k :: y :: l) (fun k => (v_g s)))); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= ((product (y :: l) (fun k => (v_g s))) * ((v_g s)))); pose proof (Generated.II_2s.II_2s_11 (v_g s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_g s)))) as G11; specialize (G11 (proj1 (proj2 (proj2 Hs)))); specialize (G11 (fact_5 s Hs k Hk)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G11 (fact_1 s Hs k Hk)); specialize (G11 (fact_4 s Hs k Hk)); specialize (G11 (proj1 IH)); specialize (G11 (proj1 (proj2 IH))); specialize (G11 (proj1 (proj2 (proj2 IH)))); specialize (G11 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G11 (proj2 (proj2 (proj2 (proj2 IH))))); same G11|].
      split; [change ((product (k :: y :: l) (fun k => (v_g s))) > 0); change (((product (y :: l) (fun k => (v_g s))) * ((v_g s))) > 0); pose proof (Generated.II_2s.II_2s_12 (v_g s) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_g s)))) as G12; specialize (G12 (proj1 (proj2 (proj2 Hs)))); specialize (G12 (fact_4 s Hs k Hk)); specialize (G12 (proj1 IH)); specialize (G12 (proj1 (proj2 IH))); specialize (G12 (proj1 (proj2 (proj2 IH)))); specialize (G12 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G12 (proj2 (proj2 (proj2 (proj2 IH))))); same G12|].
      split; [change ((product (k :: y :: l) (fun k => (v_g s))) <= 1); change (((product (y :: l) (fun k => (v_g s))) * ((v_g s))) <= 1); pose proof (Generated.II_2s.II_2s_13 (v_g s) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_g s)))) as G13; specialize (G13 (proj1 (proj2 (proj2 Hs)))); specialize (G13 (fact_4 s Hs k Hk)); specialize (G13 (proj1 IH)); specialize (G13 (proj1 (proj2 IH))); specialize (G13 (proj1 (proj2 (proj2 IH)))); specialize (G13 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G13 (proj2 (proj2 (proj2 (proj2 IH))))); same G13|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.II_2s.II_2s_14 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_g s)))) as G14; specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G14 (fact_1 s Hs k Hk)); specialize (G14 (proj1 IH)); specialize (G14 (proj1 (proj2 IH))); specialize (G14 (proj1 (proj2 (proj2 IH)))); specialize (G14 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G14 (proj2 (proj2 (proj2 (proj2 IH))))); same G14|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2s.II_2s_15 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_g s)))) as G15; specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G15 (fact_1 s Hs k Hk)); specialize (G15 (proj1 IH)); specialize (G15 (proj1 (proj2 IH))); specialize (G15 (proj1 (proj2 (proj2 IH)))); specialize (G15 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G15 (proj2 (proj2 (proj2 (proj2 IH))))); same G15.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2s (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) >= (v_G s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_6 s Hs n Hn)).
Qed.

(* II.2s (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_G s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_6 s Hs n Hn))).
Qed.

(* II.2s (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_G s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_6 s Hs n Hn)))).
Qed.

(* II.2s (9), induction on steps *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (proj2 (steps_6 s Hs n Hn))))).
Qed.

(* II.2s (10), induction on steps *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (proj2 (steps_6 s Hs n Hn))))).
Qed.

Lemma steps_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) > 0) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) > 0); pose proof (Generated.II_2s.II_2s_16 (v_delta s k)) as G16; specialize (G16 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G16 (fact_1 s Hs k Hk)); same G16|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_2s.II_2s_17 (v_delta s k)) as G17; specialize (G17 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G17 (fact_1 s Hs k Hk)); same G17.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.II_2s.II_2s_18 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G18; specialize (G18 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G18 (fact_1 s Hs k Hk)); specialize (G18 (proj1 IH)); specialize (G18 (proj2 IH)); same G18|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2s.II_2s_19 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G19; specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G19 (fact_1 s Hs k Hk)); specialize (G19 (proj1 IH)); specialize (G19 (proj2 IH)); same G19.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.2s (11), induction on steps *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_11 s Hs n Hn)).
Qed.

(* II.2s (12), induction on steps *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_11 s Hs n Hn)).
Qed.

(* II.2s (13), one factor out *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) = (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_delta s k)) Hn).
Qed.

(* II.2s (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= (v_G s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_20 (v_delta s n) (v_P s) (v_G s) (v_rest s n)) as G20.
  specialize (G20 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G20 (fact_1 s Hs n Hn)).
  specialize (G20 (fact_6 s Hs n Hn)).
  specialize (G20 (fact_7 s Hs n Hn)).
  specialize (G20 (fact_8 s Hs n Hn)).
  specialize (G20 (fact_9 s Hs n Hn)).
  specialize (G20 (fact_10 s Hs n Hn)).
  specialize (G20 (fact_11 s Hs n Hn)).
  specialize (G20 (fact_12 s Hs n Hn)).
  specialize (G20 (fact_13 s Hs n Hn)).
  same G20.
Qed.

(* II.2s (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) = (v_x_here s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_21 (v_x s) (v_delta s n) (v_P s) (v_rest s n)) as G21.
  specialize (G21 (proj1 (proj2 Hs))).
  specialize (G21 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G21 (fact_1 s Hs n Hn)).
  specialize (G21 (fact_2 s Hs n Hn)).
  specialize (G21 (fact_9 s Hs n Hn)).
  specialize (G21 (fact_10 s Hs n Hn)).
  specialize (G21 (fact_11 s Hs n Hn)).
  specialize (G21 (fact_12 s Hs n Hn)).
  specialize (G21 (fact_13 s Hs n Hn)).
  first [same (proj2 (proj2 G21)) | same_defined (proj2 (proj2 G21)) (conj G21 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

(* II.2s (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) >= -1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_22 (v_x s) (v_P s)) as G22.
  specialize (G22 (proj1 (proj2 Hs))).
  specialize (G22 (fact_2 s Hs n Hn)).
  specialize (G22 (fact_9 s Hs n Hn)).
  specialize (G22 (fact_10 s Hs n Hn)).
  first [same (proj2 G22) | same_defined (proj2 G22) (conj G22 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

(* II.2s (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) <= (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_23 (v_x s) (v_P s)) as G23.
  specialize (G23 (proj1 (proj2 Hs))).
  specialize (G23 (fact_2 s Hs n Hn)).
  specialize (G23 (fact_9 s Hs n Hn)).
  specialize (G23 (fact_10 s Hs n Hn)).
  first [same (proj2 G23) | same_defined (proj2 G23) (conj G23 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

(* II.2s (18), inequality *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= (v_x_here s n) + (v_g s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_24 (v_x s) (v_g s) (v_delta s n) (v_rest s n)) as G24.
  specialize (G24 (proj1 (proj2 Hs))).
  specialize (G24 (proj1 (proj2 (proj2 Hs)))).
  specialize (G24 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G24 (fact_5 s Hs n Hn)).
  specialize (G24 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G24 (fact_1 s Hs n Hn)).
  specialize (G24 (fact_2 s Hs n Hn)).
  specialize (G24 (fact_3 s Hs n Hn)).
  specialize (G24 (fact_4 s Hs n Hn)).
  specialize (G24 (fact_11 s Hs n Hn)).
  specialize (G24 (fact_12 s Hs n Hn)).
  first [same (proj2 (proj2 G24)) | same_defined (proj2 (proj2 G24)) (conj G24 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

(* II.2s (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= (v_x_next s) + (v_g s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_25 (v_g s) (v_delta_next s n) (v_x_here s n) (v_x_next s)) as G25.
  specialize (G25 (proj1 (proj2 (proj2 Hs)))).
  specialize (G25 (fact_4 s Hs n Hn)).
  specialize (G25 (fact_18 s Hs n Hn)).
  specialize (G25 (fact_15 s Hs n Hn)).
  first [same G25 | same_defined G25 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I)))))].
Qed.

(* II.2s (20), inequality *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= (v_g s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_26 (v_x s) (v_g s) (v_delta s n) (v_rest s n)) as G26.
  specialize (G26 (proj1 (proj2 Hs))).
  specialize (G26 (proj1 (proj2 (proj2 Hs)))).
  specialize (G26 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G26 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G26 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G26 (fact_1 s Hs n Hn)).
  specialize (G26 (fact_2 s Hs n Hn)).
  specialize (G26 (fact_3 s Hs n Hn)).
  specialize (G26 (fact_4 s Hs n Hn)).
  specialize (G26 (fact_11 s Hs n Hn)).
  specialize (G26 (fact_12 s Hs n Hn)).
  first [same (proj2 G26) | same_defined (proj2 G26) (conj G26 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

(* II.2s (21), inequality *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_27 (v_x s) (v_delta s n) (v_rest s n)) as G27.
  specialize (G27 (proj1 (proj2 Hs))).
  specialize (G27 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G27 (fact_1 s Hs n Hn)).
  specialize (G27 (fact_2 s Hs n Hn)).
  specialize (G27 (fact_11 s Hs n Hn)).
  specialize (G27 (fact_12 s Hs n Hn)).
  first [same (proj2 G27) | same_defined (proj2 G27) (conj G27 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

Lemma defined_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) * (v_x s) - 1 <> 0) /\ ((v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_P s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2s.II_2s_21 (v_x s) (v_delta s n) (v_P s) (v_rest s n)) as G21; specialize (G21 (proj1 (proj2 Hs))); specialize (G21 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G21 (fact_1 s Hs n Hn)); specialize (G21 (fact_2 s Hs n Hn)); specialize (G21 (fact_9 s Hs n Hn)); specialize (G21 (fact_10 s Hs n Hn)); specialize (G21 (fact_11 s Hs n Hn)); specialize (G21 (fact_12 s Hs n Hn)); specialize (G21 (fact_13 s Hs n Hn)); first [plain_from (proj2 (proj2 G21)) | from_divisors G21]).
  assert (C1 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2s.II_2s_21 (v_x s) (v_delta s n) (v_P s) (v_rest s n)) as G21; specialize (G21 (proj1 (proj2 Hs))); specialize (G21 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G21 (fact_1 s Hs n Hn)); specialize (G21 (fact_2 s Hs n Hn)); specialize (G21 (fact_9 s Hs n Hn)); specialize (G21 (fact_10 s Hs n Hn)); specialize (G21 (fact_11 s Hs n Hn)); specialize (G21 (fact_12 s Hs n Hn)); specialize (G21 (fact_13 s Hs n Hn)); first [plain_from (proj2 (proj2 G21)) | from_divisors G21]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2s.II_2s_24 (v_x s) (v_g s) (v_delta s n) (v_rest s n)) as G24; specialize (G24 (proj1 (proj2 Hs))); specialize (G24 (proj1 (proj2 (proj2 Hs)))); specialize (G24 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G24 (fact_5 s Hs n Hn)); specialize (G24 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G24 (fact_1 s Hs n Hn)); specialize (G24 (fact_2 s Hs n Hn)); specialize (G24 (fact_3 s Hs n Hn)); specialize (G24 (fact_4 s Hs n Hn)); specialize (G24 (fact_11 s Hs n Hn)); specialize (G24 (fact_12 s Hs n Hn)); first [plain_from (proj2 (proj2 G24)) | from_divisors G24]).
  exact (conj C0 I).
Qed.

Lemma defined_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) * (v_x s) - 1 <> 0) /\ ((v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_P s) * (v_x s) - 1 <> 0) by (exact (proj1 (defined_15 s Hs n Hn))).
  assert (C1 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (exact (proj1 (defined_18 s Hs n Hn))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2s.II_2s_26 (v_x s) (v_g s) (v_delta s n) (v_rest s n)) as G26; specialize (G26 (proj1 (proj2 Hs))); specialize (G26 (proj1 (proj2 (proj2 Hs)))); specialize (G26 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G26 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G26 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G26 (fact_1 s Hs n Hn)); specialize (G26 (fact_2 s Hs n Hn)); specialize (G26 (fact_3 s Hs n Hn)); specialize (G26 (fact_4 s Hs n Hn)); specialize (G26 (fact_11 s Hs n Hn)); specialize (G26 (fact_12 s Hs n Hn)); first [plain_from (proj2 G26) | from_divisors G26]).
  exact (conj C0 I).
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [exact (fact_16 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (proj1 (proj2 (proj2 Hs)))|].
  split; [intros n Hn; change ((v_x_next s) + (v_g s) <= (v_delta_next s n)); first [same (fact_19 s Hs n Hn) | same_defined (fact_19 s Hs n Hn) (conj (defined_19 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))]|].
  split; [intros n Hn; change ((v_g s) <= (v_delta_next s n)); first [same (fact_20 s Hs n Hn) | same_defined (fact_20 s Hs n Hn) (conj (defined_20 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))]|].
  split; [intros n Hn; exact (fact_21 s Hs n Hn)|].
  exact I.
Qed.

(* II.2s (22), induction on rounds *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_x (run round t s)) >= -1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (HR t))).
Qed.

(* II.2s (23), induction on rounds *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_x (run round t s)) + (v_g (run round t s)) <= (v_delta (run round t s) n)).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (HR t))))) n Hn').
Qed.

(* II.2s (24), induction on rounds *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_g (run round t s)) <= (v_delta (run round t s) n)).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (HR t)))))) n Hn').
Qed.

(* II.2s (25), induction on rounds *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))) n Hn').
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= -1 /\
  (v_g s) > 0 /\
  (forall n, (n < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_g s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_e s) > 0 /\
  1 + (v_x s) >= (v_e s) /\
  True.

(* II.2s (26), inequality *)
Lemma fact_26 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_P s) * (1 - (v_x s)) * (1 + (v_x s)) >= (v_G s) * (v_g s) * (v_e s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_28 (v_x s) (v_g s) (v_e s) (v_P s) (v_G s)) as G28.
  specialize (G28 (proj1 (proj2 Hs))).
  specialize (G28 (proj1 (proj2 (proj2 Hs)))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G28 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G28 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G28 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G28 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G28 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G28 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G28 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G28 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G28.
Qed.

(* II.2s (27), inequality *)
Lemma fact_27 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 2 * (v_x_next s) <= 2 * (v_x s) - (v_P s) * (1 - (v_x s)) * (1 + (v_x s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_29 (v_x s) (v_P s)) as G29.
  specialize (G29 (proj1 (proj2 Hs))).
  specialize (G29 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G29 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G29 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 G29) | same_defined (proj2 G29) (conj G29 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

(* II.2s (28), inequality *)
Lemma fact_28 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 + (v_x_next s) <= 1 + (v_x s) - 1 / 2 * (v_G s) * (v_g s) * (v_e s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_30 (v_x s) (v_g s) (v_e s) (v_P s) (v_G s) (v_x_next s)) as G30.
  specialize (G30 (proj1 (proj2 Hs))).
  specialize (G30 (proj1 (proj2 (proj2 Hs)))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G30 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G30 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G30 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G30 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G30 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G30 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G30 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G30 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G30 (fact_26 s Hs n Hn)).
  specialize (G30 (fact_27 s Hs n Hn)).
  first [same G30 | same_defined G30 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))].
Qed.

(* II.2s (29), inequality *)
Lemma fact_29 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 / 2 * (v_G s) * (v_g s) * (v_e s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_31 (v_g s) (v_e s) (v_G s)) as G31.
  specialize (G31 (proj1 (proj2 (proj2 Hs)))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G31 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G31 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G31 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G31.
Qed.

(* II.2s (30), inequality *)
Lemma fact_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 + (v_x s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_32 (v_x s)) as G32.
  specialize (G32 (proj1 (proj2 Hs))).
  specialize (G32 (fact_2 s Hs n Hn)).
  same G32.
Qed.

Lemma lasting_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [exact ((fact_22 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 Hs)))|first [exact IH | same IH]]|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_23 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_24 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_25 s Hs n Hn) t)|].
  exact I.
Qed.

Definition set_e (x : R) (s : state) : state := State (steps s) (v_x s) (v_delta s) (v_g s) x (v_c s).

Lemma defined_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_P s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2s.II_2s_23 (v_x s) (v_P s)) as G23; specialize (G23 (proj1 (proj2 Hs))); specialize (G23 (fact_2 s Hs n Hn)); specialize (G23 (fact_9 s Hs n Hn)); specialize (G23 (fact_10 s Hs n Hn)); first [plain_from (proj2 G23) | from_divisors G23]).
  exact (conj C0 I).
Qed.

(* II.2s (31), descent *)
Lemma fact_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= (1 + (v_x (run round t s))) /\ (1 + (v_x (run round (S t) s))) <= (1 + (v_x (run round t s))))) /\ Un_cv (fun t => (1 + (v_x (run round t s)))) (0)).
Proof.
  intros s Hs n Hn.
  assert (P : forall s', (fun s => H0 s /\ (n < steps s)%nat) s' -> (fun s => H0 s /\ (n < steps s)%nat) (round s')) by (intros s' [Hs' Hn']; split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn']).
  assert (V0 : forall s', (fun s => H0 s /\ (n < steps s)%nat) s' -> (1 + (v_x s')) >= 0) by (intros s' [Hs' Hn']; change ((1 + (v_x s')) >= 0); same (fact_30 s' Hs' n Hn')).
  assert (V1 : forall s', (fun s => H0 s /\ (n < steps s)%nat) s' -> (1 + (v_x_next s')) <= (1 + (v_x s'))) by (intros s' [Hs' Hn']; change ((1 + (v_x_next s')) <= (1 + (v_x s'))); first [same (fact_17 s' Hs' n Hn') | same_defined (fact_17 s' Hs' n Hn') (conj (defined_17 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj ((proj1 (proj2 (proj2 (proj2 Hs')))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) n Hn') I))))))]).
  assert (HR := fun t => induction_on_rounds state round (fun s => H0 s /\ (n < steps s)%nat) P t s (conj Hs Hn)).
  split; [intros t; split; [exact (Rge_le _ _ (V0 _ (HR t)))|exact (V1 _ (HR t))]|].
  apply (descent state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => (1 + (v_x s))) (fun s => (1 + (v_x s))) (fun e s => (1 / 2 * (v_G (set_e e s)) * (v_g (set_e e s)) * (v_e (set_e e s)))) P).
  - intros e s'. reflexivity.
  - exact V0.
  - exact V1.
  - intros s' [Hs' Hn']. change ((1 + (v_x s')) >= 0); same (fact_30 s' Hs' n Hn').
  - intros e s' [Hs' Hn'] He Hv. change ((1 / 2 * (v_G (set_e e s')) * (v_g (set_e e s')) * (v_e (set_e e s'))) > 0). same (fact_29 (set_e e s') (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj He (conj Hv I)))))))) n Hn').
  - intros e s' [Hs' Hn'] He Hv. change ((1 + (v_x_next (set_e e s'))) <= (1 + (v_x s')) - (1 / 2 * (v_G (set_e e s')) * (v_g (set_e e s')) * (v_e (set_e e s')))). first [same (fact_28 (set_e e s') (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj He (conj Hv I)))))))) n Hn') | same_defined (fact_28 (set_e e s') (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj He (conj Hv I)))))))) n Hn') I].
  - split; assumption.
Qed.

(* II.2s (32), inequality *)
Lemma fact_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) <= (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_33 (v_x s)) as G33.
  specialize (G33 (proj1 (proj2 Hs))).
  specialize (G33 (fact_2 s Hs n Hn)).
  same G33.
Qed.

(* II.2s (33), inequality *)
Lemma fact_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> -1 - (v_x s) <= 1 + (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_34 (v_x s)) as G34.
  specialize (G34 (proj1 (proj2 Hs))).
  specialize (G34 (fact_2 s Hs n Hn)).
  same G34.
Qed.

(* II.2s (34), squeeze *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_x (run round t s)))) (-1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_x s))) (fun s => (-1)) (fun s => (1 + (v_x s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_x s')) <= (-1) + (1 + (v_x s'))); same (fact_32 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((-1) - ((v_x s')) <= (1 + (v_x s'))); same (fact_33 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_31 s Hs n Hn)).
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= -1 /\
  (v_g s) > 0 /\
  (forall n, (n < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_g s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_x s) < 0 /\
  True.

(* II.2s (35), inequality *)
Lemma fact_35 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_x_next s) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_35 (v_x s) (v_x_next s)) as G35.
  specialize (G35 (proj1 (proj2 Hs))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G35 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G35 (fact_17 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same G35 | same_defined G35 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))].
Qed.

(* II.2s (36), identity *)
Lemma fact_36 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_y s) = -(v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_36 (v_x s)) as G36.
  specialize (G36 (proj1 (proj2 Hs))).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G36 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G36.
Qed.

(* II.2s (37), inequality *)
Lemma fact_37 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_y s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_37 (v_x s)) as G37.
  specialize (G37 (proj1 (proj2 Hs))).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G37 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G37.
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= -1 /\
  (v_g s) > 0 /\
  (forall n, (n < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_g s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_x s) < 0 /\
  (v_y s) >= (v_c s) /\
  (v_c s) > 0 /\
  (v_c s) <= 1 /\
  True.

(* II.2s (38), inequality *)
Lemma fact_38 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> -(v_x s) >= (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_38 (v_x s) (v_y s) (v_c s)) as G38.
  specialize (G38 (proj1 (proj2 Hs))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G38 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G38 (fact_36 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  same G38.
Qed.

(* II.2s (39), inequality *)
Lemma fact_39 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> -(v_x_next s) >= (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_39 (v_x s) (v_c s) (v_x_next s)) as G39.
  specialize (G39 (proj1 (proj2 Hs))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G39 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G39 (fact_38 s Hs n Hn)).
  specialize (G39 (fact_17 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same G39 | same_defined G39 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))].
Qed.

Lemma defined_39 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_P s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_P s) * (v_x s) - 1 <> 0) by (exact (proj1 (defined_17 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn))).
  exact (conj C0 I).
Qed.

Lemma preserved_3 :
  forall s, H3 s -> H3 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [exact (fact_16 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (proj1 (proj2 (proj2 Hs)))|].
  split; [intros n Hn; change ((v_x_next s) + (v_g s) <= (v_delta_next s n)); first [same (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) | same_defined (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) (conj (defined_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))]|].
  split; [intros n Hn; change ((v_g s) <= (v_delta_next s n)); first [same (fact_20 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) | same_defined (fact_20 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) (conj (defined_20 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))]|].
  split; [intros n Hn; exact (fact_21 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)|].
  split; [exact (fact_35 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [change ((v_y_next s) >= (v_c s)); first [same (fact_39 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_39 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_39 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))]|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))|].
  exact I.
Qed.

(* II.2s (40), induction on rounds *)
Lemma fact_40 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_x (run round t s)) >= -1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H3 preserved_3 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (HR t))).
Qed.

(* II.2s (41), induction on rounds *)
Lemma fact_41 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_x (run round t s)) + (v_g (run round t s)) <= (v_delta (run round t s) n)).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H3 preserved_3 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (HR t))))) n Hn').
Qed.

(* II.2s (42), induction on rounds *)
Lemma fact_42 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_g (run round t s)) <= (v_delta (run round t s) n)).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H3 preserved_3 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (HR t)))))) n Hn').
Qed.

(* II.2s (43), induction on rounds *)
Lemma fact_43 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H3 preserved_3 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))) n Hn').
Qed.

(* II.2s (44), induction on rounds *)
Lemma fact_44 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_x (run round t s)) < 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H3 preserved_3 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))).
Qed.

(* II.2s (45), induction on rounds *)
Lemma fact_45 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_y (run round t s)) >= (v_c (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H3 preserved_3 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))))).
Qed.

(* II.2s (46), inequality *)
Lemma fact_46 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) <= (1 - (v_c s) * (v_G s)) * (1 - (v_delta s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_40 (v_x s) (v_delta s n) (v_c s) (v_G s) (v_rest s n)) as G40.
  specialize (G40 (proj1 (proj2 Hs))).
  specialize (G40 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G40 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G40 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G40 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G40 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G40 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G40 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G40 (fact_38 s Hs n Hn)).
  specialize (G40 (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 G40) | same_defined (proj2 G40) (conj G40 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

(* II.2s (47), inequality *)
Lemma fact_47 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 + (v_x_next s) <= (1 - (v_c s) * (v_G s)) * (1 + (v_x s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_41 (v_x s) (v_c s) (v_P s) (v_G s)) as G41.
  specialize (G41 (proj1 (proj2 Hs))).
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G41 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G41 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G41 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G41 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G41 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G41 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 G41) | same_defined (proj2 G41) (conj G41 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

(* II.2s (48), inequality *)
Lemma fact_48 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_v_next s n) <= (1 - (v_c s) * (v_G s)) * (v_v s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_42 (v_x s) (v_delta s n) (v_c s) (v_G s) (v_delta_next s n) (v_x_next s)) as G42.
  specialize (G42 (proj1 (proj2 Hs))).
  specialize (G42 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G42 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G42 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G42 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G42 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G42 (fact_46 s Hs n Hn)).
  specialize (G42 (fact_47 s Hs n Hn)).
  first [same G42 | same_defined G42 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))].
Qed.

(* II.2s (49), inequality *)
Lemma fact_49 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_v s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_43 (v_x s) (v_delta s n)) as G43.
  specialize (G43 (proj1 (proj2 Hs))).
  specialize (G43 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G43 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G43 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G43.
Qed.

(* II.2s (50), inequality *)
Lemma fact_50 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 - (v_c s) * (v_G s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_44 (v_c s) (v_G s)) as G44.
  specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G44 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G44 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G44.
Qed.

(* II.2s (51), inequality *)
Lemma fact_51 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 - (v_c s) * (v_G s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_45 (v_c s) (v_G s)) as G45.
  specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G45 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G45 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G45.
Qed.

Lemma lasting_3 :
  forall s, H3 s -> forall t, H3 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [exact ((fact_22 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 Hs)))|first [exact IH | same IH]]|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_23 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_24 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_25 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) t)|].
  split; [exact ((fact_44 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_45 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Lemma defined_47 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_P s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_P s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2s.II_2s_41 (v_x s) (v_c s) (v_P s) (v_G s)) as G41; specialize (G41 (proj1 (proj2 Hs))); specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G41 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G41 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G41 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G41 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G41 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G41 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [plain_from (proj2 G41) | from_divisors G41]).
  exact (conj C0 I).
Qed.

Lemma defined_46 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2s.II_2s_40 (v_x s) (v_delta s n) (v_c s) (v_G s) (v_rest s n)) as G40; specialize (G40 (proj1 (proj2 Hs))); specialize (G40 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G40 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G40 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G40 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G40 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G40 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G40 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G40 (fact_38 s Hs n Hn)); specialize (G40 (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [plain_from (proj2 G40) | from_divisors G40]).
  exact (conj C0 I).
Qed.

Lemma defined_48 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_P s) * (v_x s) - 1 <> 0) /\ ((v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_P s) * (v_x s) - 1 <> 0) by (exact (proj1 (defined_47 s Hs n Hn))).
  assert (C1 : (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (exact (proj1 (defined_46 s Hs n Hn))).
  exact (conj C0 (conj C1 I)).
Qed.

(* II.2s (52), geometric bound *)
Lemma fact_52 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_v (run round t s) n)) /\ ((v_v (run round t s) n)) <= (((1 - (v_c s) * (v_G s)) ^ t) * ((v_v s n))))) /\ Un_cv (fun t => ((v_v (run round t s) n))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H3 s /\ (n < steps s)%nat) (fun s => ((v_v s n))) (fun s => (1 - (v_c s) * (v_G s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_3 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_v s' n)) >= 0); same (fact_49 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change (((v_v_next s' n)) <= (1 - (v_c s') * (v_G s')) * ((v_v s' n))); first [same (fact_48 s' Hs' n Hn') | same_defined (fact_48 s' Hs' n Hn') (conj (defined_48 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj ((proj1 (proj2 (proj2 (proj2 Hs')))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) I))))))))))].
  - intros s' [Hs' Hn']. change ((1 - (v_c s') * (v_G s')) >= 0); same (fact_50 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1 - (v_c s') * (v_G s')) < 1); same (fact_51 s' Hs' n Hn').
  - split; assumption.
Qed.

(* II.2s (53), inequality *)
Lemma fact_53 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_delta s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_46 (v_delta s n)) as G46.
  specialize (G46 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G46 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G46.
Qed.

(* II.2s (54), squeeze *)
Lemma fact_54 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H3 s /\ (n < steps s)%nat) (fun s => ((v_delta s n))) (fun s => (1)) (fun s => ((v_v s n)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_3 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta s' n)) <= (1)); same (fact_53 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1) - ((v_delta s' n)) <= ((v_v s' n))); same (fact_30 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) I)))))) n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_52 s Hs n Hn)).
Qed.

Lemma steps_55 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_W s) >= 1 + (v_x s) * (v_P s)) /\ ((v_P s) <= 1) /\ ((v_P s) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => (v_v s k))) >= 1 + (v_x s) * (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (v_delta s k))) <= 1) /\ ((product l (fun k => (v_delta s k))) >= 0)).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => (v_v s k))) >= 1 + (v_x s) * (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (v_delta s k))) <= 1) /\ ((product l (fun k => (v_delta s k))) >= 0))).
    - intros k Hk.
      split; [change (((v_v s k)) >= 1 + (v_x s) * ((v_delta s k))); pose proof (Generated.II_2s.II_2s_47 (v_x s) (v_delta s k)) as G47; specialize (G47 (proj1 (proj2 Hs))); specialize (G47 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G47 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G47 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) k Hk)); specialize (G47 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) k Hk)); same G47|].
      split; [change (((v_delta s k)) <= 1); pose proof (Generated.II_2s.II_2s_48 (v_delta s k)) as G48; specialize (G48 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G48 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) k Hk)); same G48|].
      change (((v_delta s k)) >= 0); pose proof (Generated.II_2s.II_2s_49 (v_delta s k)) as G49; specialize (G49 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G49 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) k Hk)); same G49.
    - intros k y l Hk IH.
      split; [change ((total (k :: y :: l) (fun k => (v_v s k))) >= 1 + (v_x s) * (product (k :: y :: l) (fun k => (v_delta s k)))); change (((total (y :: l) (fun k => (v_v s k))) + ((v_v s k))) >= 1 + (v_x s) * ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.II_2s.II_2s_50 (v_x s) (v_delta s k) (total (y :: l) (fun k => (v_v s k))) (product (y :: l) (fun k => (v_delta s k)))) as G50; specialize (G50 (proj1 (proj2 Hs))); specialize (G50 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G50 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G50 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) k Hk)); specialize (G50 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) k Hk)); specialize (G50 (proj1 IH)); specialize (G50 (proj1 (proj2 IH))); specialize (G50 (proj2 (proj2 IH))); same G50|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2s.II_2s_51 (v_x s) (v_delta s k) (total (y :: l) (fun k => (v_v s k))) (product (y :: l) (fun k => (v_delta s k)))) as G51; specialize (G51 (proj1 (proj2 Hs))); specialize (G51 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G51 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G51 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) k Hk)); specialize (G51 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) k Hk)); specialize (G51 (proj1 IH)); specialize (G51 (proj1 (proj2 IH))); specialize (G51 (proj2 (proj2 IH))); same G51|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_2s.II_2s_52 (v_x s) (v_delta s k) (total (y :: l) (fun k => (v_v s k))) (product (y :: l) (fun k => (v_delta s k)))) as G52; specialize (G52 (proj1 (proj2 Hs))); specialize (G52 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G52 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G52 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) k Hk)); specialize (G52 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) k Hk)); specialize (G52 (proj1 IH)); specialize (G52 (proj1 (proj2 IH))); specialize (G52 (proj2 (proj2 IH))); same G52.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2s (55), induction on steps *)
Lemma fact_55 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_W s) >= 1 + (v_x s) * (v_P s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_55 s Hs n Hn)).
Qed.

(* II.2s (56), induction on steps *)
Lemma fact_56 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_P s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_55 s Hs n Hn))).
Qed.

(* II.2s (57), induction on steps *)
Lemma fact_57 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_P s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_55 s Hs n Hn))).
Qed.

(* II.2s (58), inequality *)
Lemma fact_58 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 / 2 * (1 - (v_x s) * (v_P s)) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_53 (v_x s) (v_P s)) as G53.
  specialize (G53 (proj1 (proj2 Hs))).
  specialize (G53 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G53 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G53 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G53 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G53.
Qed.

(* II.2s (59), inequality *)
Lemma fact_59 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 - 1 / 2 * (1 - (v_x s) * (v_P s)) <= (v_W s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2s.II_2s_54 (v_x s) (v_P s) (v_W s)) as G54.
  specialize (G54 (proj1 (proj2 Hs))).
  specialize (G54 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G54 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G54 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G54 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G54 (fact_55 s Hs n Hn)).
  same G54.
Qed.

(* II.2s (60), squeeze *)
Lemma fact_60 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => (1 / 2 * (1 - (v_x (run round t s)) * (v_P (run round t s))))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H3 s /\ (n < steps s)%nat) (fun s => (1 / 2 * (1 - (v_x s) * (v_P s)))) (fun s => (1)) (fun s => ((v_W s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_3 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change ((1 / 2 * (1 - (v_x s') * (v_P s'))) <= (1)); same (fact_58 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1) - (1 / 2 * (1 - (v_x s') * (v_P s'))) <= ((v_W s'))); same (fact_59 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (null_over_all_steps state round steps (fun s k => (v_v s k)) s (fun _ => eq_refl) (fun k Hk => proj2 (fact_52 s Hs k Hk))).
Qed.

Definition set_c (x : R) (s : state) : state := State (steps s) (v_x s) (v_delta s) (v_g s) (v_e s) x.

(* II.2s (61), start value *)
Lemma fact_61 :
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
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_y s) > 0); same (fact_37 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_y s) <= 1); same (fact_30 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c ((v_y s))) (fun s => ((v_delta s n))) (1) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_54 ((set_c ((v_y s))) s) Hs' n Hn)).
Qed.

(* II.2s (62), start value *)
Lemma fact_62 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => (1 / 2 * (1 - (v_x (run round t s)) * (v_P (run round t s))))) (1).
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
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_y s) > 0); same (fact_37 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_y s) <= 1); same (fact_30 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c ((v_y s))) (fun s => (1 / 2 * (1 - (v_x s) * (v_P s)))) (1) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_60 ((set_c ((v_y s))) s) Hs' n Hn)).
Qed.

Definition H4 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2s (63), witness *)
Lemma fact_63 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (fun k => nth k ((1 / 4) :: (1 / 4) :: nil) 0) (1 / 4) 0 0 in ((v_x s) >= -1 /\ (v_g s) > 0 /\ (forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (exists n, (n < steps s)%nat /\ ~ ((v_x s) + (v_g s) <= (v_delta s n))) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) >= (v_g s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2s (64), witness *)
Lemma fact_64 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-1 / 2) (fun k => nth k ((-1 / 4) :: (-1 / 4) :: nil) 0) (1 / 4) 0 0 in ((v_x s) >= -1 /\ (v_g s) > 0 /\ (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (exists n, (n < steps s)%nat /\ ~ ((v_g s) <= (v_delta s n))) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) >= (v_g s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2s (65), witness *)
Lemma fact_65 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 10) (fun k => nth k ((2) :: (1 / 2) :: nil) 0) (1 / 10) 0 0 in ((v_x s) >= -1 /\ (v_g s) > 0 /\ (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) /\ (forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= 1)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2s (66), witness *)
Lemma fact_66 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-2) (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (1 / 10) 0 0 in ((v_g s) > 0 /\ (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) /\ (forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ ~ ((v_x s) >= -1) /\ ~ ((v_x_next s) >= -1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_y v_y_next v_v_next v_v v_W v_x v_delta v_g v_e v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2s (67), theorem at a later round *)
Lemma fact_67 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1).
Proof.
  intros s Hs n Hn.
  apply (limit_once_below state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_delta s n))) (fun s => (1)) (fun s => ((v_x s))) (-1) (0)).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn'] Hx. exact (fact_61 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj Hx I))))))) n Hn').
  - lra.
  - split; assumption.
  - exact (fact_34 s Hs n Hn).
Qed.

(* II.2s (68), theorem at a later round *)
Lemma fact_68 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => (1 / 2 * (1 - (v_x (run round t s)) * (v_P (run round t s))))) (1).
Proof.
  intros s Hs n Hn.
  apply (limit_once_below state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => (1 / 2 * (1 - (v_x s) * (v_P s)))) (fun s => (1)) (fun s => ((v_x s))) (-1) (0)).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn'] Hx. exact (fact_62 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj Hx I))))))) n Hn').
  - lra.
  - split; assumption.
  - exact (fact_34 s Hs n Hn).
Qed.

(* II.2s, conclusion (34) *)
Lemma conclusion_34 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= -1 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> Un_cv (fun t => ((v_x (run round t s)))) (-1)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_34 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2s, conclusion (67) *)
Lemma conclusion_67 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= -1 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_67 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* II.2s, conclusion (68) *)
Lemma conclusion_68 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= -1 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> Un_cv (fun t => (1 / 2 * (1 - (v_x (run round t s)) * (v_P (run round t s))))) (1)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_68 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

