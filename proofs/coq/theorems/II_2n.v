(* Theorem II.2n, Two states, L < 0, a strictly least modulus: it crosses zero in a bounded number of rounds: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2n.
Local Open Scope R_scope.

Record state := State { steps : nat; v_x : R; v_delta : nat -> R; v_g : R; v_x_0 : R; v_x_T : R; v_T : R }.

Definition v_P (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_x_next (s : state) : R := ((v_x s) - (v_P s)) / (1 - (v_x s) * (v_P s)).
Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) - (v_x s) * (v_rest s n)) / (1 - (v_delta s n) * (v_x s) * (v_rest s n)).
Definition v_G (s : state) : R := product (all (steps s)) (fun k => (v_g s)).
Definition v_x_here (s : state) (n : nat) : R := ((v_x s) - (v_delta s n) * (v_rest s n)) / (1 - (v_x s) * (v_delta s n) * (v_rest s n)).
Definition v_e (s : state) : R := (v_x s).
Definition v_e_next (s : state) : R := (v_x_next s).
Definition v_e_x_T (s : state) : R := (v_x_T s).
Definition v_e_x_0 (s : state) : R := (v_x_0 s).
Ltac open_names X ::= unfold v_e_x_0, v_e_x_T, v_e_next, v_e, v_x_here, v_delta_next, v_x_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_x_next s)) (fun n => (v_delta_next s n)) (v_g s) (v_x_0 s) (v_x_T s) (v_T s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) > 0 /\
  (v_g s) > 0 /\
  (forall n, (n < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  True.

(* II.2n (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2n.II_2n_1 (v_x s) (v_g s) (v_delta s n)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  same G1.
Qed.

(* II.2n (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2n.II_2n_2 (v_x s) (v_g s) (v_delta s n)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G2 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G2 (fact_1 s Hs n Hn)).
  same G2.
Qed.

(* II.2n (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_g s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2n.II_2n_3 (v_x s) (v_g s) (v_delta s n)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G3 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G3 (fact_1 s Hs n Hn)).
  specialize (G3 (fact_2 s Hs n Hn)).
  same G3.
Qed.

(* II.2n (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) + (v_g s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2n.II_2n_4 (v_x s) (v_g s) (v_delta s n)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G4 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G4 (fact_1 s Hs n Hn)).
  specialize (G4 (fact_2 s Hs n Hn)).
  specialize (G4 (fact_3 s Hs n Hn)).
  same G4.
Qed.

(* II.2n (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) >= (v_g s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2n.II_2n_5 (v_x s) (v_g s) (v_delta s n)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G5 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G5 (fact_1 s Hs n Hn)).
  specialize (G5 (fact_2 s Hs n Hn)).
  specialize (G5 (fact_3 s Hs n Hn)).
  specialize (G5 (fact_4 s Hs n Hn)).
  same G5.
Qed.

Lemma steps_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) >= (v_G s)) /\ ((v_G s) > 0) /\ ((v_P s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= (product l (fun k => (v_g s)))) /\ ((product l (fun k => (v_g s))) > 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= (product l (fun k => (v_g s)))) /\ ((product l (fun k => (v_g s))) > 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= ((v_g s))); pose proof (Generated.II_2n.II_2n_6 (v_g s) (v_delta s k)) as G6; specialize (G6 (proj1 (proj2 (proj2 Hs)))); specialize (G6 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G6 (fact_1 s Hs k Hk)); specialize (G6 (fact_3 s Hs k Hk)); specialize (G6 (fact_5 s Hs k Hk)); same G6|].
      split; [change (((v_g s)) > 0); pose proof (Generated.II_2n.II_2n_7 (v_g s)) as G7; specialize (G7 (proj1 (proj2 (proj2 Hs)))); specialize (G7 (fact_3 s Hs k Hk)); same G7|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_2n.II_2n_8 (v_delta s k)) as G8; specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G8 (fact_1 s Hs k Hk)); same G8.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= (product (k :: y :: l) (fun k => (v_g s)))); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= ((product (y :: l) (fun k => (v_g s))) * ((v_g s)))); pose proof (Generated.II_2n.II_2n_9 (v_g s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_g s)))) as G9; specialize (G9 (proj1 (proj2 (proj2 Hs)))); specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G9 (fact_1 s Hs k Hk)); specialize (G9 (fact_3 s Hs k Hk)); specialize (G9 (fact_5 s Hs k Hk)); specialize (G9 (proj1 IH)); specialize (G9 (proj1 (proj2 IH))); specialize (G9 (proj2 (proj2 IH))); same G9|].
      split; [change ((product (k :: y :: l) (fun k => (v_g s))) > 0); change (((product (y :: l) (fun k => (v_g s))) * ((v_g s))) > 0); pose proof (Generated.II_2n.II_2n_10 (v_g s) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_g s)))) as G10; specialize (G10 (proj1 (proj2 (proj2 Hs)))); specialize (G10 (fact_3 s Hs k Hk)); specialize (G10 (proj1 IH)); specialize (G10 (proj1 (proj2 IH))); specialize (G10 (proj2 (proj2 IH))); same G10|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2n.II_2n_11 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_g s)))) as G11; specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G11 (fact_1 s Hs k Hk)); specialize (G11 (proj1 IH)); specialize (G11 (proj1 (proj2 IH))); specialize (G11 (proj2 (proj2 IH))); same G11.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2n (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) >= (v_G s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_6 s Hs n Hn)).
Qed.

(* II.2n (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_G s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_6 s Hs n Hn))).
Qed.

(* II.2n (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_6 s Hs n Hn))).
Qed.

Lemma steps_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) > 0) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) > 0); pose proof (Generated.II_2n.II_2n_12 (v_delta s k)) as G12; specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G12 (fact_1 s Hs k Hk)); same G12|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_2n.II_2n_13 (v_delta s k)) as G13; specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G13 (fact_1 s Hs k Hk)); same G13.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.II_2n.II_2n_14 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G14; specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G14 (fact_1 s Hs k Hk)); specialize (G14 (proj1 IH)); specialize (G14 (proj2 IH)); same G14|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2n.II_2n_15 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G15; specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G15 (fact_1 s Hs k Hk)); specialize (G15 (proj1 IH)); specialize (G15 (proj2 IH)); same G15.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.2n (9), induction on steps *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_9 s Hs n Hn)).
Qed.

(* II.2n (10), induction on steps *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_9 s Hs n Hn)).
Qed.

(* II.2n (11), one factor out *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) = (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_delta s k)) Hn).
Qed.

(* II.2n (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) = (v_x_here s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2n.II_2n_16 (v_x s) (v_delta s n) (v_P s) (v_rest s n)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G16 (fact_1 s Hs n Hn)).
  specialize (G16 (fact_2 s Hs n Hn)).
  specialize (G16 (fact_8 s Hs n Hn)).
  specialize (G16 (fact_9 s Hs n Hn)).
  specialize (G16 (fact_10 s Hs n Hn)).
  specialize (G16 (fact_11 s Hs n Hn)).
  first [same (proj2 (proj2 G16)) | same_defined (proj2 (proj2 G16)) (conj G16 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

(* II.2n (13), identity *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_x_here s n) = ((v_delta s n) - (v_x s)) * (1 + (v_rest s n)) / (1 - (v_x s) * (v_delta s n) * (v_rest s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2n.II_2n_17 (v_x s) (v_delta s n) (v_rest s n)) as G17.
  specialize (G17 (proj1 (proj2 Hs))).
  specialize (G17 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G17 (fact_1 s Hs n Hn)).
  specialize (G17 (fact_2 s Hs n Hn)).
  specialize (G17 (fact_9 s Hs n Hn)).
  specialize (G17 (fact_10 s Hs n Hn)).
  first [same (proj2 (proj2 G17)) | same_defined (proj2 (proj2 G17)) (conj G17 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

(* II.2n (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= (v_x_here s n) + (v_g s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2n.II_2n_18 (v_x s) (v_g s) (v_delta s n) (v_rest s n)) as G18.
  specialize (G18 (proj1 (proj2 Hs))).
  specialize (G18 (proj1 (proj2 (proj2 Hs)))).
  specialize (G18 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G18 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G18 (fact_1 s Hs n Hn)).
  specialize (G18 (fact_2 s Hs n Hn)).
  specialize (G18 (fact_3 s Hs n Hn)).
  specialize (G18 (fact_4 s Hs n Hn)).
  specialize (G18 (fact_5 s Hs n Hn)).
  specialize (G18 (fact_9 s Hs n Hn)).
  specialize (G18 (fact_10 s Hs n Hn)).
  first [same (proj2 (proj2 G18)) | same_defined (proj2 (proj2 G18)) (conj G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

(* II.2n (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2n.II_2n_19 (v_x s) (v_delta s n) (v_rest s n)) as G19.
  specialize (G19 (proj1 (proj2 Hs))).
  specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G19 (fact_1 s Hs n Hn)).
  specialize (G19 (fact_2 s Hs n Hn)).
  specialize (G19 (fact_9 s Hs n Hn)).
  specialize (G19 (fact_10 s Hs n Hn)).
  first [same (proj2 G19) | same_defined (proj2 G19) (conj G19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

(* II.2n (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2n.II_2n_20 (v_x s) (v_g s) (v_delta s n) (v_rest s n)) as G20.
  specialize (G20 (proj1 (proj2 Hs))).
  specialize (G20 (proj1 (proj2 (proj2 Hs)))).
  specialize (G20 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G20 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G20 (fact_1 s Hs n Hn)).
  specialize (G20 (fact_2 s Hs n Hn)).
  specialize (G20 (fact_3 s Hs n Hn)).
  specialize (G20 (fact_4 s Hs n Hn)).
  specialize (G20 (fact_5 s Hs n Hn)).
  specialize (G20 (fact_9 s Hs n Hn)).
  specialize (G20 (fact_10 s Hs n Hn)).
  first [same (proj2 G20) | same_defined (proj2 G20) (conj G20 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

(* II.2n (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) <= (v_x s) - (v_G s) * (v_g s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2n.II_2n_21 (v_x s) (v_g s) (v_P s) (v_G s)) as G21.
  specialize (G21 (proj1 (proj2 Hs))).
  specialize (G21 (proj1 (proj2 (proj2 Hs)))).
  specialize (G21 (fact_2 s Hs n Hn)).
  specialize (G21 (fact_3 s Hs n Hn)).
  specialize (G21 (fact_4 s Hs n Hn)).
  specialize (G21 (fact_6 s Hs n Hn)).
  specialize (G21 (fact_7 s Hs n Hn)).
  specialize (G21 (fact_8 s Hs n Hn)).
  first [same (proj2 G21) | same_defined (proj2 G21) (conj G21 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

(* II.2n (18), identity *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_e s) = (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2n.II_2n_22 (v_x s)) as G22.
  specialize (G22 (proj1 (proj2 Hs))).
  specialize (G22 (fact_2 s Hs n Hn)).
  same G22.
Qed.

(* II.2n (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_e_next s) <= (v_e s) - (v_G s) * (v_g s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2n.II_2n_23 (v_x s) (v_g s) (v_G s) (v_x_next s) (v_e s)) as G23.
  specialize (G23 (proj1 (proj2 Hs))).
  specialize (G23 (proj1 (proj2 (proj2 Hs)))).
  specialize (G23 (fact_2 s Hs n Hn)).
  specialize (G23 (fact_3 s Hs n Hn)).
  specialize (G23 (fact_4 s Hs n Hn)).
  specialize (G23 (fact_7 s Hs n Hn)).
  specialize (G23 (fact_17 s Hs n Hn)).
  specialize (G23 (fact_18 s Hs n Hn)).
  first [same G23 | same_defined G23 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2n (20), telescoping *)
Lemma fact_20 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_x (run round t s)) > 0 /\ (v_g (run round t s)) > 0 /\ (forall k, (k < steps s)%nat -> (v_x (run round t s)) + (v_g (run round t s)) <= (v_delta (run round t s) k)) /\ (forall k, (k < steps s)%nat -> (v_delta (run round t s) k) <= 1)))) -> ((v_x_0 s)) = ((v_x s)) -> ((v_x_T s)) = ((v_x (run round T s))) -> ((v_T s) - 1) = (INR T) -> (v_e_x_T s) <= (v_e_x_0 s) - (v_G s) * (v_g s) * ((v_T s) - 1))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  assert (HR : forall t, (t < T)%nat -> H0 (run round t s)).
  { intros t Ht. split; [rewrite (steps_run t s); exact (proj1 Hs)|].
    split; [exact ((proj1 (A t Ht)))|].
    split; [exact ((proj1 (proj2 (A t Ht))))|].
    split; [intros k Hk; rewrite (steps_run t s) in Hk; exact ((proj1 (proj2 (proj2 (A t Ht)))) k Hk)|].
    split; [intros k Hk; rewrite (steps_run t s) in Hk; exact ((proj2 (proj2 (proj2 (A t Ht)))) k Hk)|].
    exact I. }
  assert (F : forall x, H0 x -> (v_e_next x) <= (v_e x) - (v_G x) * (v_g x)).
  { intros x Hx. exact (fact_19 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx))). }
  assert (Q := telescoped_above state round H0 (fun x => ((v_e x))) (fun x => ((v_G x) * (v_g x))) (fun _ => eq_refl)).
  specialize (Q ltac:(intros x Hx; specialize (F x Hx); change (((v_e_next x)) <= ((v_e x)) - ((v_G x) * (v_g x))); lra) T s HR).
  cbv beta in Q.
  assert (V0 : ((v_e_x_0 s)) = ((v_e s))) by (unfold v_e_x_0, v_e_x_T, v_e_next, v_e, v_x_here, v_G, v_delta_next, v_rest, v_x_next, v_P; rewrite ?(steps_run T s); rewrite ?E0; reflexivity).
  assert (V1 : ((v_e_x_T s)) = ((v_e (run round T s)))) by (unfold v_e_x_0, v_e_x_T, v_e_next, v_e, v_x_here, v_G, v_delta_next, v_rest, v_x_next, v_P; rewrite ?(steps_run T s); rewrite ?E1; reflexivity).
  rewrite <- V0, <- V1, <- EC in Q.
  lra.
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) > 0 /\
  (v_g s) > 0 /\
  (forall n, (n < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_x_T s) > 0 /\
  True.

(* II.2n (21), inequality *)
Lemma fact_21 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_x (run round t s)) > 0 /\ (v_g (run round t s)) > 0 /\ (forall k, (k < steps s)%nat -> (v_x (run round t s)) + (v_g (run round t s)) <= (v_delta (run round t s) k)) /\ (forall k, (k < steps s)%nat -> (v_delta (run round t s) k) <= 1) /\ (v_x_T (run round t s)) > 0))) -> ((v_x_0 s)) = ((v_x s)) -> ((v_x_T s)) = ((v_x (run round T s))) -> ((v_T s) - 1) = (INR T) -> (v_G s) * (v_g s) * ((v_T s) - 1) < (v_x_0 s))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  pose proof (Generated.II_2n.II_2n_24 (v_g s) (v_x_T s) (v_G s) (v_x_0 s) (v_T s)) as G24.
  specialize (G24 (proj1 (proj2 (proj2 Hs)))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G24 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G24 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G24 ltac:(same (fact_20 s (conj (proj1 Hs) I) n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (proj1 (proj2 (proj2 (proj2 (A t Ht))))))))) E0 E1 EC))).
  same G24.
Qed.

(* II.2n (22), inequality *)
Lemma fact_22 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_x (run round t s)) > 0 /\ (v_g (run round t s)) > 0 /\ (forall k, (k < steps s)%nat -> (v_x (run round t s)) + (v_g (run round t s)) <= (v_delta (run round t s) k)) /\ (forall k, (k < steps s)%nat -> (v_delta (run round t s) k) <= 1) /\ (v_x_T (run round t s)) > 0))) -> ((v_x_0 s)) = ((v_x s)) -> ((v_x_T s)) = ((v_x (run round T s))) -> ((v_T s) - 1) = (INR T) -> (v_T s) < 1 + (v_x_0 s) / ((v_G s) * (v_g s)))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  pose proof (Generated.II_2n.II_2n_25 (v_g s) (v_G s) (v_T s) (v_x_0 s)) as G25.
  specialize (G25 (proj1 (proj2 (proj2 Hs)))).
  specialize (G25 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G25 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G25 (fact_21 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))) E0 E1 EC)).
  first [same (proj2 G25) | same_defined (proj2 G25) (conj G25 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.2n (23), witness *)
Lemma fact_23 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (fun k => nth k ((1 / 10) :: (1 / 10) :: nil) 0) (1 / 4) 0 0 0 in ((v_x s) > 0 /\ (v_g s) > 0 /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (exists n, (n < steps s)%nat /\ ~ ((v_x s) + (v_g s) <= (v_delta s n))) /\ ~ ((v_x_next s) <= (v_x s) - (v_G s) * (v_g s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_e v_e_next v_e_x_T v_e_x_0 v_x v_delta v_g v_x_0 v_x_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_e v_e_next v_e_x_T v_e_x_0 v_x v_delta v_g v_x_0 v_x_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_e v_e_next v_e_x_T v_e_x_0 v_x v_delta v_g v_x_0 v_x_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_e v_e_next v_e_x_T v_e_x_0 v_x v_delta v_g v_x_0 v_x_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_e v_e_next v_e_x_T v_e_x_0 v_x v_delta v_g v_x_0 v_x_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2n (24), witness *)
Lemma fact_24 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 10) (fun k => nth k ((2) :: (1 / 2) :: nil) 0) (1 / 10) 0 0 0 in ((v_x s) > 0 /\ (v_g s) > 0 /\ (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= 1)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_e v_e_next v_e_x_T v_e_x_0 v_x v_delta v_g v_x_0 v_x_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_e v_e_next v_e_x_T v_e_x_0 v_x v_delta v_g v_x_0 v_x_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_e v_e_next v_e_x_T v_e_x_0 v_x v_delta v_g v_x_0 v_x_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_e v_e_next v_e_x_T v_e_x_0 v_x v_delta v_g v_x_0 v_x_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_G v_x_here v_e v_e_next v_e_x_T v_e_x_0 v_x v_delta v_g v_x_0 v_x_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2n, conclusion (13) *)
Lemma conclusion_13 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_x_here s n) = ((v_delta s n) - (v_x s)) * (1 + (v_rest s n)) / (1 - (v_x s) * (v_delta s n) * (v_rest s n)))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_13 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.2n, conclusion (12) *)
Lemma conclusion_12 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> (v_x_next s) = (v_x_here s n))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_12 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.2n, conclusion (14) *)
Lemma conclusion_14 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) >= (v_x_here s n) + (v_g s))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_14 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.2n, conclusion (15) *)
Lemma conclusion_15 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1)).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_15 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.2n, conclusion (16) *)
Lemma conclusion_16 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) > 0)).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_16 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.2n, conclusion (17) *)
Lemma conclusion_17 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_x_next s) <= (v_x s) - (v_G s) * (v_g s)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_17 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

Definition set_x_T (x : R) (s : state) : state := State (steps s) (v_x s) (v_delta s) (v_g s) (v_x_0 s) x (v_T s).

Definition set_x_0 (x : R) (s : state) : state := State (steps s) (v_x s) (v_delta s) (v_g s) x (v_x_T s) (v_T s).

Definition set_T (x : R) (s : state) : state := State (steps s) (v_x s) (v_delta s) (v_g s) (v_x_0 s) (v_x_T s) x.

(* II.2n, conclusion (22) *)
Lemma conclusion_22 :
  forall s : state, (2 <= steps s)%nat -> (forall x_x_T : R, (forall x_x_0 : R, (forall x_T : R, ((v_x (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) > 0 -> (v_g (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) > 0 -> (forall k, (k < steps (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))%nat -> (v_x (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) + (v_g (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) <= (v_delta (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))) k)) -> (forall k, (k < steps (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))%nat -> (v_delta (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))) k) <= 1) -> (v_x_T (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) > 0 -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_x (run round t (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) > 0 /\ (v_g (run round t (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) > 0 /\ (forall k, (k < steps (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))%nat -> (v_x (run round t (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) + (v_g (run round t (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) <= (v_delta (run round t (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) k)) /\ (forall k, (k < steps (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))%nat -> (v_delta (run round t (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) k) <= 1) /\ (v_x_T (run round t (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) > 0))) -> ((v_x_0 (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) = ((v_x (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) -> ((v_x_T (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))) = ((v_x (run round T (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))))) -> ((v_T (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) - 1) = (INR T) -> (v_T (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) < 1 + (v_x_0 (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) / ((v_G (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s)))) * (v_g (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))))))))))).
Proof.
  intros s HN x_x_T x_x_0 x_T H0 H1 H2 H3 H4.
  exact (fact_22 (set_T x_T (set_x_0 x_x_0 (set_x_T x_x_T s))) (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

