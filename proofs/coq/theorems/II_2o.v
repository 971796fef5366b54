(* Theorem II.2o, Two states, L < 0, a tie for the least modulus: stuck: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2o.
Local Open Scope R_scope.

Record state := State { steps : nat; v_x : R; v_delta : nat -> R; v_c : R; v_e : R }.

Definition v_P (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_x_next (s : state) : R := ((v_x s) - (v_x s) * (v_P s)) / (1 - (v_x s) * (v_x s) * (v_P s)).
Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) - (v_x s) ^ 2 * (v_rest s n)) / (1 - (v_delta s n) * (v_x s) ^ 2 * (v_rest s n)).
Definition v_x_here (s : state) (n : nat) : R := ((v_x s) - (v_x s) * (v_delta s n) * (v_rest s n)) / (1 - (v_x s) * (v_x s) * (v_delta s n) * (v_rest s n)).
Definition v_s (s : state) : R := 1 - (v_x s).
Definition v_s_next (s : state) : R := 1 - (v_x_next s).
Definition v_E (s : state) : R := product (all (steps s)) (fun k => (v_e s)).
Definition v_d (s : state) : R := (v_x s) * (v_x s) * (v_P s).
Ltac open_names X ::= unfold v_d, v_s_next, v_s, v_x_here, v_delta_next, v_x_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_x_next s)) (fun n => (v_delta_next s n)) (v_c s) (v_e s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 0 /\
  (v_x s) < 1 /\
  (forall n, (n < steps s)%nat -> (v_x s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  True.

(* II.2o (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_1 (v_x s) (v_delta s n)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  same G1.
Qed.

Lemma steps_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) >= 0) /\ ((v_P s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.II_2o.II_2o_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G2 (fact_1 s Hs k Hk)); same G2|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_2o.II_2o_3 (v_delta s k)) as G3; specialize (G3 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G3 (fact_1 s Hs k Hk)); same G3.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_2o.II_2o_4 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G4 (fact_1 s Hs k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2o.II_2o_5 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G5; specialize (G5 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G5 (fact_1 s Hs k Hk)); specialize (G5 (proj1 IH)); specialize (G5 (proj2 IH)); same G5.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2o (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_2 s Hs n Hn)).
Qed.

(* II.2o (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_2 s Hs n Hn)).
Qed.

Lemma steps_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.II_2o.II_2o_6 (v_delta s k)) as G6; specialize (G6 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G6 (fact_1 s Hs k Hk)); same G6|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_2o.II_2o_7 (v_delta s k)) as G7; specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G7 (fact_1 s Hs k Hk)); same G7.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_2o.II_2o_8 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G8; specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G8 (fact_1 s Hs k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj2 IH)); same G8|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2o.II_2o_9 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G9; specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G9 (fact_1 s Hs k Hk)); specialize (G9 (proj1 IH)); specialize (G9 (proj2 IH)); same G9.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.2o (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_4 s Hs n Hn)).
Qed.

(* II.2o (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_4 s Hs n Hn)).
Qed.

(* II.2o (6), one factor out *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) = (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_delta s k)) Hn).
Qed.

(* II.2o (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) = (v_x_here s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_10 (v_x s) (v_delta s n) (v_P s) (v_rest s n)) as G10.
  specialize (G10 (proj1 (proj2 Hs))).
  specialize (G10 (proj1 (proj2 (proj2 Hs)))).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G10 (fact_1 s Hs n Hn)).
  specialize (G10 (fact_2 s Hs n Hn)).
  specialize (G10 (fact_3 s Hs n Hn)).
  specialize (G10 (fact_4 s Hs n Hn)).
  specialize (G10 (fact_5 s Hs n Hn)).
  specialize (G10 (fact_6 s Hs n Hn)).
  first [same (proj2 (proj2 G10)) | same_defined (proj2 (proj2 G10)) (conj G10 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

(* II.2o (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_11 (v_x s) (v_P s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  specialize (G11 (fact_2 s Hs n Hn)).
  specialize (G11 (fact_3 s Hs n Hn)).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

(* II.2o (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) <= (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_12 (v_x s) (v_P s)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 (proj1 (proj2 (proj2 Hs)))).
  specialize (G12 (fact_2 s Hs n Hn)).
  specialize (G12 (fact_3 s Hs n Hn)).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

(* II.2o (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_13 (v_x s) (v_P s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  specialize (G13 (fact_2 s Hs n Hn)).
  specialize (G13 (fact_3 s Hs n Hn)).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

(* II.2o (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_here s n) <= (v_delta_next s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_14 (v_x s) (v_delta s n) (v_rest s n)) as G14.
  specialize (G14 (proj1 (proj2 Hs))).
  specialize (G14 (proj1 (proj2 (proj2 Hs)))).
  specialize (G14 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G14 (fact_1 s Hs n Hn)).
  specialize (G14 (fact_4 s Hs n Hn)).
  specialize (G14 (fact_5 s Hs n Hn)).
  first [same (proj2 (proj2 G14)) | same_defined (proj2 (proj2 G14)) (conj G14 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

(* II.2o (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) <= (v_delta_next s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_15 (v_x_next s) (v_x_here s n) (v_delta_next s n)) as G15.
  specialize (G15 (fact_7 s Hs n Hn)).
  specialize (G15 (fact_11 s Hs n Hn)).
  first [same G15 | same_defined G15 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))].
Qed.

(* II.2o (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_16 (v_x s) (v_delta s n) (v_rest s n)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 (proj1 (proj2 (proj2 Hs)))).
  specialize (G16 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G16 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G16 (fact_1 s Hs n Hn)).
  specialize (G16 (fact_4 s Hs n Hn)).
  specialize (G16 (fact_5 s Hs n Hn)).
  first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

(* II.2o (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_17 (v_x s) (v_delta s n) (v_rest s n)) as G17.
  specialize (G17 (proj1 (proj2 Hs))).
  specialize (G17 (proj1 (proj2 (proj2 Hs)))).
  specialize (G17 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G17 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G17 (fact_1 s Hs n Hn)).
  specialize (G17 (fact_4 s Hs n Hn)).
  specialize (G17 (fact_5 s Hs n Hn)).
  first [same (proj2 G17) | same_defined (proj2 G17) (conj G17 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

(* II.2o (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_18 (v_x s) (v_delta s n) (v_rest s n)) as G18.
  specialize (G18 (proj1 (proj2 Hs))).
  specialize (G18 (proj1 (proj2 (proj2 Hs)))).
  specialize (G18 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G18 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G18 (fact_1 s Hs n Hn)).
  specialize (G18 (fact_4 s Hs n Hn)).
  specialize (G18 (fact_5 s Hs n Hn)).
  first [same (proj2 G18) | same_defined (proj2 G18) (conj G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

(* II.2o (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) * (v_x s) * (v_P s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_19 (v_x s) (v_P s)) as G19.
  specialize (G19 (proj1 (proj2 Hs))).
  specialize (G19 (proj1 (proj2 (proj2 Hs)))).
  specialize (G19 (fact_2 s Hs n Hn)).
  specialize (G19 (fact_3 s Hs n Hn)).
  same G19.
Qed.

(* II.2o (17), identity *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_s s) = 1 - (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_20 (v_x s)) as G20.
  specialize (G20 (proj1 (proj2 Hs))).
  specialize (G20 (proj1 (proj2 (proj2 Hs)))).
  same G20.
Qed.

(* II.2o (18), inequality *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_s s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_21 (v_x s)) as G21.
  specialize (G21 (proj1 (proj2 Hs))).
  specialize (G21 (proj1 (proj2 (proj2 Hs)))).
  same G21.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 0 /\
  (v_x s) < 1 /\
  (forall n, (n < steps s)%nat -> (v_x s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_s s) >= (v_c s) /\
  (v_c s) > 0 /\
  True.

(* II.2o (19), inequality *)
Lemma fact_19 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 - (v_x_next s) >= (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_22 (v_x s) (v_s s) (v_c s) (v_x_next s)) as G22.
  specialize (G22 (proj1 (proj2 Hs))).
  specialize (G22 (proj1 (proj2 (proj2 Hs)))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G22 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G22 (fact_17 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  first [same G22 | same_defined G22 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))].
Qed.

Lemma defined_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) * (v_x s) ^ 2 - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_P s) * (v_x s) ^ 2 - 1 <> 0) by (pose proof (Generated.II_2o.II_2o_12 (v_x s) (v_P s)) as G12; specialize (G12 (proj1 (proj2 Hs))); specialize (G12 (proj1 (proj2 (proj2 Hs)))); specialize (G12 (fact_2 s Hs n Hn)); specialize (G12 (fact_3 s Hs n Hn)); first [plain_from (proj2 G12) | from_divisors G12]).
  exact (conj C0 I).
Qed.

Lemma defined_19 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_P s) * (v_x s) ^ 2 - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_P s) * (v_x s) ^ 2 - 1 <> 0) by (exact (proj1 (defined_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn))).
  exact (conj C0 I).
Qed.

Lemma preserved_1 :
  forall s, H1 s -> H1 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [exact (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [intros n Hn; exact (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)|].
  split; [intros n Hn; exact (fact_13 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)|].
  split; [change ((v_s_next s) >= (v_c s)); first [same (fact_19 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_19 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_19 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))]|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|].
  exact I.
Qed.

(* II.2o (20), induction on rounds *)
Lemma fact_20 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_x (run round t s)) >= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (HR t))).
Qed.

(* II.2o (21), induction on rounds *)
Lemma fact_21 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_x (run round t s)) < 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (HR t)))).
Qed.

(* II.2o (22), induction on rounds *)
Lemma fact_22 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_x (run round t s)) <= (v_delta (run round t s) n)).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (HR t))))) n Hn').
Qed.

(* II.2o (23), induction on rounds *)
Lemma fact_23 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (HR t)))))) n Hn').
Qed.

(* II.2o (24), induction on rounds *)
Lemma fact_24 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_s (run round t s)) >= (v_c (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))).
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 0 /\
  (v_x s) < 1 /\
  (forall n, (n < steps s)%nat -> (v_x s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_s s) >= (v_c s) /\
  (v_c s) > 0 /\
  (v_e s) > 0 /\
  (v_x s) >= (v_e s) /\
  True.

(* II.2o (25), inequality *)
Lemma fact_25 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_delta s n) >= (v_e s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_23 (v_x s) (v_delta s n) (v_e s)) as G23.
  specialize (G23 (proj1 (proj2 Hs))).
  specialize (G23 (proj1 (proj2 (proj2 Hs)))).
  specialize (G23 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G23 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G23 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  same G23.
Qed.

Lemma steps_26 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_P s) >= (v_E s)) /\ ((v_E s) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= (product l (fun k => (v_e s)))) /\ ((product l (fun k => (v_e s))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= (product l (fun k => (v_e s)))) /\ ((product l (fun k => (v_e s))) > 0))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= ((v_e s))); pose proof (Generated.II_2o.II_2o_24 (v_delta s k) (v_e s)) as G24; specialize (G24 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G24 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) k Hk)); specialize (G24 (fact_25 s Hs k Hk)); same G24|].
      change (((v_e s)) > 0); pose proof (Generated.II_2o.II_2o_25 (v_e s)) as G25; specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); same G25.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= (product (k :: y :: l) (fun k => (v_e s)))); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= ((product (y :: l) (fun k => (v_e s))) * ((v_e s)))); pose proof (Generated.II_2o.II_2o_26 (v_delta s k) (v_e s) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_e s)))) as G26; specialize (G26 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G26 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) k Hk)); specialize (G26 (fact_25 s Hs k Hk)); specialize (G26 (proj1 IH)); specialize (G26 (proj2 IH)); same G26|].
      change ((product (k :: y :: l) (fun k => (v_e s))) > 0); change (((product (y :: l) (fun k => (v_e s))) * ((v_e s))) > 0); pose proof (Generated.II_2o.II_2o_27 (v_e s) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_e s)))) as G27; specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G27 (proj1 IH)); specialize (G27 (proj2 IH)); same G27.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2o (26), induction on steps *)
Lemma fact_26 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_P s) >= (v_E s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_26 s Hs n Hn)).
Qed.

(* II.2o (27), induction on steps *)
Lemma fact_27 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_E s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_26 s Hs n Hn)).
Qed.

(* II.2o (28), inequality *)
Lemma fact_28 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_x s) >= (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_28 (v_x s) (v_s s) (v_c s)) as G28.
  specialize (G28 (proj1 (proj2 Hs))).
  specialize (G28 (proj1 (proj2 (proj2 Hs)))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G28 (fact_17 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  same G28.
Qed.

(* II.2o (29), inequality *)
Lemma fact_29 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_x_next s) <= (v_x s) - (v_x s) * (v_x s) * (v_P s) * (1 - (v_x s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_29 (v_x s) (v_P s)) as G29.
  specialize (G29 (proj1 (proj2 Hs))).
  specialize (G29 (proj1 (proj2 (proj2 Hs)))).
  specialize (G29 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G29 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  first [same (proj2 G29) | same_defined (proj2 G29) (conj G29 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.2o (30), inequality *)
Lemma fact_30 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_x s) * (v_x s) * (v_P s) >= (v_e s) * (v_e s) * (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_30 (v_x s) (v_e s) (v_P s) (v_E s)) as G30.
  specialize (G30 (proj1 (proj2 Hs))).
  specialize (G30 (proj1 (proj2 (proj2 Hs)))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G30 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G30 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G30 (fact_26 s Hs n Hn)).
  specialize (G30 (fact_27 s Hs n Hn)).
  same G30.
Qed.

(* II.2o (31), inequality *)
Lemma fact_31 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_d s) >= (v_e s) * (v_e s) * (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_31 (v_x s) (v_e s) (v_P s) (v_E s)) as G31.
  specialize (G31 (proj1 (proj2 Hs))).
  specialize (G31 (proj1 (proj2 (proj2 Hs)))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G31 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G31 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G31 (fact_26 s Hs n Hn)).
  specialize (G31 (fact_27 s Hs n Hn)).
  specialize (G31 (fact_30 s Hs n Hn)).
  same G31.
Qed.

(* II.2o (32), inequality *)
Lemma fact_32 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_d s) * (1 - (v_x s)) >= (v_c s) * (v_e s) * (v_e s) * (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_32 (v_x s) (v_c s) (v_e s) (v_E s) (v_d s)) as G32.
  specialize (G32 (proj1 (proj2 Hs))).
  specialize (G32 (proj1 (proj2 (proj2 Hs)))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G32 (fact_27 s Hs n Hn)).
  specialize (G32 (fact_31 s Hs n Hn)).
  specialize (G32 (fact_28 s Hs n Hn)).
  same G32.
Qed.

(* II.2o (33), inequality *)
Lemma fact_33 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_x_next s) <= (v_x s) - (v_c s) * (v_e s) * (v_e s) * (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_33 (v_x s) (v_c s) (v_e s) (v_P s) (v_E s) (v_x_next s)) as G33.
  specialize (G33 (proj1 (proj2 Hs))).
  specialize (G33 (proj1 (proj2 (proj2 Hs)))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G33 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G33 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G33 (fact_26 s Hs n Hn)).
  specialize (G33 (fact_27 s Hs n Hn)).
  specialize (G33 (fact_29 s Hs n Hn)).
  specialize (G33 ltac:(same (fact_32 s Hs n Hn))).
  first [same G33 | same_defined G33 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))].
Qed.

(* II.2o (34), inequality *)
Lemma fact_34 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_c s) * (v_e s) * (v_e s) * (v_E s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_34 (v_c s) (v_e s) (v_E s)) as G34.
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G34 (fact_27 s Hs n Hn)).
  same G34.
Qed.

(* II.2o (35), inequality *)
Lemma fact_35 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_x s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_35 (v_x s)) as G35.
  specialize (G35 (proj1 (proj2 Hs))).
  specialize (G35 (proj1 (proj2 (proj2 Hs)))).
  same G35.
Qed.

Lemma lasting_1 :
  forall s, H1 s -> forall t, H1 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [exact ((fact_20 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_21 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_22 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_23 s Hs n Hn) t)|].
  split; [exact ((fact_24 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Definition set_e (x : R) (s : state) : state := State (steps s) (v_x s) (v_delta s) (v_c s) x.

(* II.2o (36), descent *)
Lemma fact_36 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_x (run round t s))) /\ ((v_x (run round (S t) s))) <= ((v_x (run round t s))))) /\ Un_cv (fun t => ((v_x (run round t s)))) (0)).
Proof.
  intros s Hs n Hn.
  assert (P : forall s', (fun s => H1 s /\ (n < steps s)%nat) s' -> (fun s => H1 s /\ (n < steps s)%nat) (round s')) by (intros s' [Hs' Hn']; split; [exact (lasting_1 s' Hs' 1%nat)|exact Hn']).
  assert (V0 : forall s', (fun s => H1 s /\ (n < steps s)%nat) s' -> ((v_x s')) >= 0) by (intros s' [Hs' Hn']; change (((v_x s')) >= 0); same (fact_35 s' Hs' n Hn')).
  assert (V1 : forall s', (fun s => H1 s /\ (n < steps s)%nat) s' -> ((v_x_next s')) <= ((v_x s'))) by (intros s' [Hs' Hn']; change (((v_x_next s')) <= ((v_x s'))); first [same (fact_9 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I))))) n Hn') | same_defined (fact_9 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I))))) n Hn') (conj (defined_9 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I))))) n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj ((proj1 (proj2 (proj2 (proj2 Hs')))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) I)))))))]).
  assert (HR := fun t => induction_on_rounds state round (fun s => H1 s /\ (n < steps s)%nat) P t s (conj Hs Hn)).
  split; [intros t; split; [exact (Rge_le _ _ (V0 _ (HR t)))|exact (V1 _ (HR t))]|].
  apply (descent state round (fun s => H1 s /\ (n < steps s)%nat) (fun s => ((v_x s))) (fun s => ((v_x s))) (fun e s => ((v_c (set_e e s)) * (v_e (set_e e s)) * (v_e (set_e e s)) * (v_E (set_e e s)))) P).
  - intros e s'. reflexivity.
  - exact V0.
  - exact V1.
  - intros s' [Hs' Hn']. change (((v_x s')) >= 0); same (fact_35 s' Hs' n Hn').
  - intros e s' [Hs' Hn'] He Hv. change (((v_c (set_e e s')) * (v_e (set_e e s')) * (v_e (set_e e s')) * (v_E (set_e e s'))) > 0). same (fact_34 (set_e e s') (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj He (conj Hv I))))))))) n Hn').
  - intros e s' [Hs' Hn'] He Hv. change (((v_x_next (set_e e s'))) <= ((v_x s')) - ((v_c (set_e e s')) * (v_e (set_e e s')) * (v_e (set_e e s')) * (v_E (set_e e s')))). first [same (fact_33 (set_e e s') (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj He (conj Hv I))))))))) n Hn') | same_defined (fact_33 (set_e e s') (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj He (conj Hv I))))))))) n Hn') I].
  - split; assumption.
Qed.

(* II.2o (37), inequality *)
Lemma fact_37 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_x s) <= (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_36 (v_x s)) as G36.
  specialize (G36 (proj1 (proj2 Hs))).
  specialize (G36 (proj1 (proj2 (proj2 Hs)))).
  same G36.
Qed.

(* II.2o (38), inequality *)
Lemma fact_38 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> -(v_x s) <= (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_37 (v_x s)) as G37.
  specialize (G37 (proj1 (proj2 Hs))).
  specialize (G37 (proj1 (proj2 (proj2 Hs)))).
  same G37.
Qed.

(* II.2o (39), squeeze *)
Lemma fact_39 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_x (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H1 s /\ (n < steps s)%nat) (fun s => ((v_x s))) (fun s => (0)) (fun s => ((v_x s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_1 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_x s')) <= (0) + ((v_x s'))); same (fact_37 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((0) - ((v_x s')) <= ((v_x s'))); same (fact_38 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_36 s Hs n Hn)).
Qed.

(* II.2o (40), inequality *)
Lemma fact_40 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 / 2 - 1 / 2 * (1 - (v_x s) ^ 2 * (v_P s)) <= (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_38 (v_x s) (v_P s)) as G38.
  specialize (G38 (proj1 (proj2 Hs))).
  specialize (G38 (proj1 (proj2 (proj2 Hs)))).
  specialize (G38 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G38 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  same G38.
Qed.

(* II.2o (41), inequality *)
Lemma fact_41 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 / 2 * (1 - (v_x s) ^ 2 * (v_P s)) <= 1 / 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2o.II_2o_39 (v_x s) (v_P s)) as G39.
  specialize (G39 (proj1 (proj2 Hs))).
  specialize (G39 (proj1 (proj2 (proj2 Hs)))).
  specialize (G39 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G39 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  same G39.
Qed.

(* II.2o (42), squeeze *)
Lemma fact_42 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => (1 / 2 * (1 - (v_x (run round t s)) ^ 2 * (v_P (run round t s))))) (1 / 2).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H1 s /\ (n < steps s)%nat) (fun s => (1 / 2 * (1 - (v_x s) ^ 2 * (v_P s)))) (fun s => (1 / 2)) (fun s => ((v_x s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_1 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change ((1 / 2 * (1 - (v_x s') ^ 2 * (v_P s'))) <= (1 / 2)); same (fact_41 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1 / 2) - (1 / 2 * (1 - (v_x s') ^ 2 * (v_P s'))) <= ((v_x s'))); same (fact_40 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_36 s Hs n Hn)).
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2o (43), witness *)
Lemma fact_43 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (fun k => nth k ((1 / 10) :: (1 / 10) :: nil) 0) 0 0 in ((v_x s) >= 0 /\ (v_x s) < 1 /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (exists n, (n < steps s)%nat /\ ~ ((v_x s) <= (v_delta s n))) /\ (exists n, (n < steps s)%nat /\ ~ ((v_x_here s n) <= (v_delta_next s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_x_here v_s v_s_next v_E v_d v_x v_delta v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_x_here v_s v_s_next v_E v_d v_x v_delta v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_x_here v_s v_s_next v_E v_d v_x v_delta v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_x_here v_s v_s_next v_E v_d v_x v_delta v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_x_here v_s v_s_next v_E v_d v_x v_delta v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2o (44), witness *)
Lemma fact_44 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (fun k => nth k ((2) :: (1) :: nil) 0) 0 0 in ((v_x s) >= 0 /\ (v_x s) < 1 /\ (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_x_here v_s v_s_next v_E v_d v_x v_delta v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_x_here v_s v_s_next v_E v_d v_x v_delta v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_x_here v_s v_s_next v_E v_d v_x v_delta v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_x_here v_s v_s_next v_E v_d v_x v_delta v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_x_here v_s v_s_next v_E v_d v_x v_delta v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2o (45), witness *)
Lemma fact_45 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-1 / 2) (fun k => nth k ((-1 / 4) :: (1 / 2) :: nil) 0) 0 0 in ((v_x s) < 1 /\ (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ ~ ((v_x s) >= 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_x_here v_s v_s_next v_E v_d v_x v_delta v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_x_here v_s v_s_next v_E v_d v_x v_delta v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_x_here v_s v_s_next v_E v_d v_x v_delta v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_x_here v_s v_s_next v_E v_d v_x v_delta v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_x_here v_s v_s_next v_E v_d v_x v_delta v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition set_c (x : R) (s : state) : state := State (steps s) (v_x s) (v_delta s) x (v_e s).

(* II.2o (46), start value *)
Lemma fact_46 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_x (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H1 ((set_c ((v_s s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_s s) > 0); same (fact_18 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c ((v_s s))) (fun s => ((v_x s))) (0) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_39 ((set_c ((v_s s))) s) Hs' n Hn)).
Qed.

(* II.2o (47), start value *)
Lemma fact_47 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => (1 / 2 * (1 - (v_x (run round t s)) ^ 2 * (v_P (run round t s))))) (1 / 2).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H1 ((set_c ((v_s s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_s s) > 0); same (fact_18 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c ((v_s s))) (fun s => (1 / 2 * (1 - (v_x s) ^ 2 * (v_P s)))) (1 / 2) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_42 ((set_c ((v_s s))) s) Hs' n Hn)).
Qed.

(* II.2o, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) < 1 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> (v_x_next s) = (v_x_here s n))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.2o, conclusion (11) *)
Lemma conclusion_11 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) < 1 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> (v_x_here s n) <= (v_delta_next s n))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_11 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.2o, conclusion (46) *)
Lemma conclusion_46 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) < 1 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> Un_cv (fun t => ((v_x (run round t s)))) (0)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_46 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2o, conclusion (47) *)
Lemma conclusion_47 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) < 1 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> Un_cv (fun t => (1 / 2 * (1 - (v_x (run round t s)) ^ 2 * (v_P (run round t s))))) (1 / 2)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_47 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

