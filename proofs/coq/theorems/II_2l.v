(* Theorem II.2l, An odd number of negative edges, none ever crosses: a negative edge that is not mu: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2l.
Local Open Scope R_scope.

Record state := State { steps : nat; v_x : R; v_delta : nat -> R; v_M : R; v_c : R; v_e : R }.

Definition v_P (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_x_next (s : state) : R := -(-(v_x s) + (v_P s) - ((v_M s) - 2) * (v_x s) * (v_P s)) / (1 - ((v_M s) - 1) * (v_x s) * (v_P s)).
Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) - (v_x s) * (v_rest s n) - ((v_M s) - 2) * (v_delta s n) * (v_x s) * (v_rest s n)) / (1 - ((v_M s) - 1) * (v_delta s n) * (v_x s) * (v_rest s n)).
Definition v_P_next (s : state) : R := product (all (steps s)) (fun k => (v_delta_next s k)).
Definition v_s (s : state) : R := 1 - ((v_M s) - 1) * (v_x s).
Definition v_s_next (s : state) : R := 1 - ((v_M s) - 1) * (v_x_next s).
Ltac open_names X ::= unfold v_s_next, v_s, v_delta_next, v_x_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_x_next s)) (fun n => (v_delta_next s n)) (v_M s) (v_c s) (v_e s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta s n) >= -1) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_x s) > 0 /\
  1 - ((v_M s) - 1) * (v_x s) > 0 /\
  -(v_P s) < 0 /\
  1 - ((v_M s) - 1) * (v_x s) * (v_P s) > 0 /\
  (forall n, (n < steps s)%nat -> (v_delta s n) * ((v_delta s n) - (v_x s) * (v_rest s n) - ((v_M s) - 2) * (v_delta s n) * (v_x s) * (v_rest s n)) > 0) /\
  (v_x s) - (v_P s) + ((v_M s) - 2) * (v_x s) * (v_P s) > 0 /\
  True.

(* II.2l (1), one factor out *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) = (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_delta s k)) Hn).
Qed.

(* II.2l (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_1 (v_M s) (v_x s)) as G1.
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  same G1.
Qed.

(* II.2l (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - ((v_M s) - 1) * (v_delta s n) * (v_x s) * (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_2 (v_M s) (v_delta s n) (v_x s) (v_P s) (v_rest s n)) as G2.
  specialize (G2 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G2 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G2 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G2 (fact_2 s Hs n Hn)).
  specialize (G2 (fact_1 s Hs n Hn)).
  same G2.
Qed.

(* II.2l (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> -(v_delta s n) * (v_rest s n) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_3 (v_delta s n) (v_P s) (v_rest s n)) as G3.
  specialize (G3 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G3 (fact_1 s Hs n Hn)).
  same G3.
Qed.

(* II.2l (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) * (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_4 (v_M s) (v_delta s n) (v_x s) (v_rest s n)) as G4.
  specialize (G4 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G4 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G4 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G4 (fact_2 s Hs n Hn)).
  specialize (G4 (fact_3 s Hs n Hn)).
  first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

(* II.2l (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) * (v_delta_next s n) <= (v_delta s n) * (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_5 (v_M s) (v_delta s n) (v_x s) (v_rest s n)) as G5.
  specialize (G5 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G5 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G5 (fact_2 s Hs n Hn)).
  specialize (G5 (fact_3 s Hs n Hn)).
  specialize (G5 (fact_4 s Hs n Hn)).
  first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

Lemma steps_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) * (v_P_next s) > 0) /\ ((v_P s) * (v_P_next s) <= (v_P s) * (v_P s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) * (product l (fun k => (v_delta_next s k))) > 0) /\ ((product l (fun k => (v_delta s k))) * (product l (fun k => (v_delta_next s k))) <= (product l (fun k => (v_delta s k))) * (product l (fun k => (v_delta s k))))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) * (product l (fun k => (v_delta_next s k))) > 0) /\ ((product l (fun k => (v_delta s k))) * (product l (fun k => (v_delta_next s k))) <= (product l (fun k => (v_delta s k))) * (product l (fun k => (v_delta s k)))))).
    - intros k Hk.
      split; [change (((v_delta s k)) * ((v_delta_next s k)) > 0); pose proof (Generated.II_2l.II_2l_6 (v_delta s k) (v_delta_next s k)) as G6; specialize (G6 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G6 (fact_5 s Hs k Hk)); specialize (G6 (fact_6 s Hs k Hk)); first [same G6 | same_defined G6 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))]|].
      change (((v_delta s k)) * ((v_delta_next s k)) <= ((v_delta s k)) * ((v_delta s k))); pose proof (Generated.II_2l.II_2l_7 (v_delta s k) (v_delta_next s k)) as G7; specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G7 (fact_5 s Hs k Hk)); specialize (G7 (fact_6 s Hs k Hk)); first [same G7 | same_defined G7 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) * (product (k :: y :: l) (fun k => (v_delta_next s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) * ((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) > 0); pose proof (Generated.II_2l.II_2l_8 (v_delta s k) (v_delta_next s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G8; specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G8 (fact_5 s Hs k Hk)); specialize (G8 (fact_6 s Hs k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj2 IH)); first [same G8 | same_defined G8 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))]|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) * (product (k :: y :: l) (fun k => (v_delta_next s k))) <= (product (k :: y :: l) (fun k => (v_delta s k))) * (product (k :: y :: l) (fun k => (v_delta s k)))); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) * ((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) <= ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) * ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.II_2l.II_2l_9 (v_delta s k) (v_delta_next s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G9; specialize (G9 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G9 (fact_5 s Hs k Hk)); specialize (G9 (fact_6 s Hs k Hk)); specialize (G9 (proj1 IH)); specialize (G9 (proj2 IH)); first [same G9 | same_defined G9 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2l (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) * (v_P_next s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_7 s Hs n Hn)).
Qed.

(* II.2l (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) * (v_P_next s) <= (v_P s) * (v_P s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_7 s Hs n Hn)).
Qed.

(* II.2l (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_10 (v_M s) (v_x s) (v_P s)) as G10.
  specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G10 (fact_2 s Hs n Hn)).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

(* II.2l (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) <= (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_11 (v_M s) (v_x s) (v_P s)) as G11.
  specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G11 (fact_2 s Hs n Hn)).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

(* II.2l (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) <= (v_x s) - (v_P s) * (1 - ((v_M s) - 1) * (v_x s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_12 (v_M s) (v_x s) (v_P s)) as G12.
  specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G12 (fact_2 s Hs n Hn)).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

(* II.2l (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> -(v_P_next s) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_13 (v_P s) (v_P_next s)) as G13.
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G13 (fact_7 s Hs n Hn)).
  specialize (G13 (fact_8 s Hs n Hn)).
  same G13.
Qed.

(* II.2l (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> -(v_P_next s) >= -(v_P s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_14 (v_P s) (v_P_next s)) as G14.
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G14 (fact_7 s Hs n Hn)).
  specialize (G14 (fact_8 s Hs n Hn)).
  same G14.
Qed.

(* II.2l (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) * (v_P s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_15 (v_x s) (v_P s)) as G15.
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G15 (fact_2 s Hs n Hn)).
  same G15.
Qed.

(* II.2l (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) * (v_P_next s) <= (v_x s) * (v_P s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_16 (v_x s) (v_P s) (v_P_next s) (v_x_next s)) as G16.
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G16 (fact_2 s Hs n Hn)).
  specialize (G16 (fact_7 s Hs n Hn)).
  specialize (G16 (fact_8 s Hs n Hn)).
  specialize (G16 (fact_9 s Hs n Hn)).
  specialize (G16 (fact_10 s Hs n Hn)).
  specialize (G16 (fact_12 s Hs n Hn)).
  specialize (G16 (fact_13 s Hs n Hn)).
  first [same G16 | same_defined G16 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))].
Qed.

(* II.2l (16), identity *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_s s) = 1 - ((v_M s) - 1) * (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_17 (v_M s) (v_x s)) as G17.
  specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G17 (fact_2 s Hs n Hn)).
  same G17.
Qed.

(* II.2l (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_s s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_18 (v_M s) (v_x s)) as G18.
  specialize (G18 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G18 (fact_2 s Hs n Hn)).
  same G18.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta s n) >= -1) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_x s) > 0 /\
  1 - ((v_M s) - 1) * (v_x s) > 0 /\
  -(v_P s) < 0 /\
  1 - ((v_M s) - 1) * (v_x s) * (v_P s) > 0 /\
  (forall n, (n < steps s)%nat -> (v_delta s n) * ((v_delta s n) - (v_x s) * (v_rest s n) - ((v_M s) - 2) * (v_delta s n) * (v_x s) * (v_rest s n)) > 0) /\
  (v_x s) - (v_P s) + ((v_M s) - 2) * (v_x s) * (v_P s) > 0 /\
  (v_s s) >= (v_c s) /\
  (v_c s) > 0 /\
  True.

(* II.2l (18), inequality *)
Lemma fact_18 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 - ((v_M s) - 1) * (v_x_next s) >= (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_19 (v_M s) (v_x s) (v_s s) (v_c s) (v_x_next s)) as G19.
  specialize (G19 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G19 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G19 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G19 (fact_16 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  first [same G19 | same_defined G19 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I)))))))))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta s n) >= -1) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_x s) > 0 /\
  1 - ((v_M s) - 1) * (v_x s) > 0 /\
  -(v_P s) < 0 /\
  1 - ((v_M s) - 1) * (v_x s) * (v_P s) > 0 /\
  (forall n, (n < steps s)%nat -> (v_delta s n) * ((v_delta s n) - (v_x s) * (v_rest s n) - ((v_M s) - 2) * (v_delta s n) * (v_x s) * (v_rest s n)) > 0) /\
  (v_x s) - (v_P s) + ((v_M s) - 2) * (v_x s) * (v_P s) > 0 /\
  (v_s s) >= (v_c s) /\
  (v_c s) > 0 /\
  (v_e s) > 0 /\
  (v_x s) * (v_P s) >= (v_e s) /\
  True.

(* II.2l (19), inequality *)
Lemma fact_19 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_P s) >= (v_e s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_20 (v_x s) (v_P s) (v_e s)) as G20.
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G20 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  same G20.
Qed.

(* II.2l (20), inequality *)
Lemma fact_20 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - ((v_M s) - 1) * (v_x s) >= (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_21 (v_M s) (v_x s) (v_s s) (v_c s)) as G21.
  specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G21 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G21 (fact_16 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  same G21.
Qed.

(* II.2l (21), inequality *)
Lemma fact_21 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_P s) * (1 - ((v_M s) - 1) * (v_x s)) >= (v_c s) * (v_e s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_22 (v_M s) (v_x s) (v_P s) (v_c s) (v_e s)) as G22.
  specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G22 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G22 (fact_19 s Hs n Hn)).
  specialize (G22 (fact_20 s Hs n Hn)).
  same G22.
Qed.

(* II.2l (22), inequality *)
Lemma fact_22 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_x_next s) <= (v_x s) - (v_c s) * (v_e s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_23 (v_M s) (v_x s) (v_P s) (v_c s) (v_e s) (v_x_next s)) as G23.
  specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G23 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G23 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  specialize (G23 (fact_21 s Hs n Hn)).
  first [same G23 | same_defined G23 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) I)))))))))))))].
Qed.

(* II.2l (23), inequality *)
Lemma fact_23 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_c s) * (v_e s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_24 (v_c s) (v_e s)) as G24.
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  same G24.
Qed.

(* II.2l (24), inequality *)
Lemma fact_24 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_x s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_25 (v_x s)) as G25.
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G25 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  same G25.
Qed.

Definition set_e (x : R) (s : state) : state := State (steps s) (v_x s) (v_delta s) (v_M s) (v_c s) x.

Lemma defined_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2l.II_2l_10 (v_M s) (v_x s) (v_P s)) as G10; specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G10 (fact_2 s Hs n Hn)); first [plain_from (proj2 G10) | from_divisors G10]).
  exact (conj C0 I).
Qed.

Lemma defined_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2l.II_2l_4 (v_M s) (v_delta s n) (v_x s) (v_rest s n)) as G4; specialize (G4 ((proj1 (proj2 Hs)) n Hn)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G4 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)); specialize (G4 (fact_2 s Hs n Hn)); specialize (G4 (fact_3 s Hs n Hn)); first [plain_from (proj2 G4) | from_divisors G4]).
  exact (conj C0 I).
Qed.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (exact (proj1 (defined_5 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (exact (proj1 (defined_7 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by (exact (proj1 (defined_9 s Hs n Hn))).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) * (v_x s) - (v_delta s n) * (v_rest s n) * (v_x s) - 1 <> 0) by (exact (proj1 (defined_12 s Hs n Hn))).
  exact (conj C0 (conj C1 I)).
Qed.

(* II.2l (25), descent *)
Lemma fact_25 :
  forall s, (forall t, H1 (run round t s)) -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_x (run round t s)) * (v_P (run round t s))) /\ ((v_x (run round (S t) s)) * (v_P (run round (S t) s))) <= ((v_x (run round t s)) * (v_P (run round t s))))) /\ Un_cv (fun t => ((v_x (run round t s)) * (v_P (run round t s)))) (0)).
Proof.
  intros s Hs n Hn.
  assert (P : forall s', (fun s => (forall t, H1 (run round t s)) /\ (n < steps s)%nat) s' -> (fun s => (forall t, H1 (run round t s)) /\ (n < steps s)%nat) (round s')) by (intros s' [Hs' Hn']; split; [intros t; rewrite (run_round state round t s'); exact (Hs' (S t))|exact Hn']).
  assert (V0 : forall s', (fun s => (forall t, H1 (run round t s)) /\ (n < steps s)%nat) s' -> ((v_x s') * (v_P s')) >= 0) by (intros s' [Hs' Hn']; change (((v_x s') * (v_P s')) >= 0); same (fact_14 s' (conj (proj1 (Hs' O)) (conj (proj1 (proj2 (Hs' O))) (conj (proj1 (proj2 (proj2 (Hs' O)))) (conj (proj1 (proj2 (proj2 (proj2 (Hs' O))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))) I)))))))))) n Hn')).
  assert (V1 : forall s', (fun s => (forall t, H1 (run round t s)) /\ (n < steps s)%nat) s' -> ((v_x_next s') * (v_P_next s')) <= ((v_x s') * (v_P s'))) by (intros s' [Hs' Hn']; change (((v_x_next s') * (v_P_next s')) <= ((v_x s') * (v_P s'))); first [same (fact_15 s' (conj (proj1 (Hs' O)) (conj (proj1 (proj2 (Hs' O))) (conj (proj1 (proj2 (proj2 (Hs' O)))) (conj (proj1 (proj2 (proj2 (proj2 (Hs' O))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))) I)))))))))) n Hn') | same_defined (fact_15 s' (conj (proj1 (Hs' O)) (conj (proj1 (proj2 (Hs' O))) (conj (proj1 (proj2 (proj2 (Hs' O)))) (conj (proj1 (proj2 (proj2 (proj2 (Hs' O))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))) I)))))))))) n Hn') (conj (defined_15 s' (conj (proj1 (Hs' O)) (conj (proj1 (proj2 (Hs' O))) (conj (proj1 (proj2 (proj2 (Hs' O)))) (conj (proj1 (proj2 (proj2 (proj2 (Hs' O))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))) I)))))))))) n Hn') (conj ((proj1 (proj2 (Hs' O))) n Hn') (conj ((proj1 (proj2 (proj2 (Hs' O)))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (Hs' O))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))))) I))))))))))))]).
  assert (HR := fun t => induction_on_rounds state round (fun s => (forall t, H1 (run round t s)) /\ (n < steps s)%nat) P t s (conj Hs Hn)).
  split; [intros t; split; [exact (Rge_le _ _ (V0 _ (HR t)))|exact (V1 _ (HR t))]|].
  apply (descent state round (fun s => (forall t, H1 (run round t s)) /\ (n < steps s)%nat) (fun s => ((v_x s) * (v_P s))) (fun s => ((v_x s))) (fun e s => ((v_c (set_e e s)) * (v_e (set_e e s)))) P).
  - intros e s'. reflexivity.
  - exact V0.
  - exact V1.
  - intros s' [Hs' Hn']. change (((v_x s')) >= 0); same (fact_24 s' (Hs' O) n Hn').
  - intros e s' [Hs' Hn'] He Hv. change (((v_c (set_e e s')) * (v_e (set_e e s'))) > 0). same (fact_23 (set_e e s') (conj (proj1 (Hs' O)) (conj (proj1 (proj2 (Hs' O))) (conj (proj1 (proj2 (proj2 (Hs' O)))) (conj (proj1 (proj2 (proj2 (proj2 (Hs' O))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))))) (conj He (conj Hv I)))))))))))))) n Hn').
  - intros e s' [Hs' Hn'] He Hv. change (((v_x_next (set_e e s'))) <= ((v_x s')) - ((v_c (set_e e s')) * (v_e (set_e e s')))). first [same (fact_22 (set_e e s') (conj (proj1 (Hs' O)) (conj (proj1 (proj2 (Hs' O))) (conj (proj1 (proj2 (proj2 (Hs' O)))) (conj (proj1 (proj2 (proj2 (proj2 (Hs' O))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))))) (conj He (conj Hv I)))))))))))))) n Hn') | same_defined (fact_22 (set_e e s') (conj (proj1 (Hs' O)) (conj (proj1 (proj2 (Hs' O))) (conj (proj1 (proj2 (proj2 (Hs' O)))) (conj (proj1 (proj2 (proj2 (proj2 (Hs' O))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))))) (conj He (conj Hv I)))))))))))))) n Hn') I].
  - split; assumption.
Qed.

(* II.2l (26), inequality *)
Lemma fact_26 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (1 - ((v_M s) - 1) * (v_x s) * (v_P s)) / (v_M s) <= 1 / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_26 (v_M s) (v_x s) (v_P s)) as G26.
  specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G26 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  first [same (proj2 G26) | same_defined (proj2 G26) (conj G26 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2l (27), inequality *)
Lemma fact_27 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 / (v_M s) - (1 - ((v_M s) - 1) * (v_x s) * (v_P s)) / (v_M s) <= (v_x s) * (v_P s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_27 (v_M s) (v_x s) (v_P s)) as G27.
  specialize (G27 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G27 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  first [same (proj2 G27) | same_defined (proj2 G27) (conj G27 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

Lemma defined_26 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2l.II_2l_26 (v_M s) (v_x s) (v_P s)) as G26; specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G26 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); first [plain_from (proj2 G26) | from_divisors G26]).
  exact (conj C0 I).
Qed.

Lemma defined_27 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2l.II_2l_27 (v_M s) (v_x s) (v_P s)) as G27; specialize (G27 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G27 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)); first [plain_from (proj2 G27) | from_divisors G27]).
  exact (conj C0 I).
Qed.

(* II.2l (28), squeeze *)
Lemma fact_28 :
  forall s, (forall t, H1 (run round t s)) -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s))) / (v_M (run round t s)))) (1 / (v_M s)).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => (forall t, H1 (run round t s)) /\ (n < steps s)%nat) (fun s => ((1 - ((v_M s) - 1) * (v_x s) * (v_P s)) / (v_M s))) (fun s => (1 / (v_M s))) (fun s => ((v_x s) * (v_P s)))).
  - intros s' [Hs' Hn']. split; [intros t; rewrite (run_round state round t s'); exact (Hs' (S t))|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((1 - ((v_M s') - 1) * (v_x s') * (v_P s')) / (v_M s')) <= (1 / (v_M s'))); first [same (fact_26 s' (Hs' O) n Hn') | same_defined (fact_26 s' (Hs' O) n Hn') (conj (defined_26 s' (Hs' O) n Hn') (conj ((proj1 (proj2 (Hs' O))) n Hn') (conj ((proj1 (proj2 (proj2 (Hs' O)))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (Hs' O))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))))) I))))))))))))].
  - intros s' [Hs' Hn']. change ((1 / (v_M s')) - ((1 - ((v_M s') - 1) * (v_x s') * (v_P s')) / (v_M s')) <= ((v_x s') * (v_P s'))); first [same (fact_27 s' (Hs' O) n Hn') | same_defined (fact_27 s' (Hs' O) n Hn') (conj (defined_27 s' (Hs' O) n Hn') (conj ((proj1 (proj2 (Hs' O))) n Hn') (conj ((proj1 (proj2 (proj2 (Hs' O)))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (Hs' O))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))))) I))))))))))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_25 s Hs n Hn)).
Qed.

(* II.2l (29), inequality *)
Lemma fact_29 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_x s) * (v_P s) <= (v_x s) * (v_P s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2l.II_2l_28 (v_x s) (v_P s)) as G28.
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G28 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn)).
  same G28.
Qed.

(* II.2l (30), squeeze *)
Lemma fact_30 :
  forall s, (forall t, H1 (run round t s)) -> forall n, (n < steps s)%nat -> Un_cv (fun t => (-(v_x (run round t s)) * (v_P (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => (forall t, H1 (run round t s)) /\ (n < steps s)%nat) (fun s => (-(v_x s) * (v_P s))) (fun s => (0)) (fun s => ((v_x s) * (v_P s)))).
  - intros s' [Hs' Hn']. split; [intros t; rewrite (run_round state round t s'); exact (Hs' (S t))|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change ((-(v_x s') * (v_P s')) <= (0)); same (fact_14 s' (conj (proj1 (Hs' O)) (conj (proj1 (proj2 (Hs' O))) (conj (proj1 (proj2 (proj2 (Hs' O)))) (conj (proj1 (proj2 (proj2 (proj2 (Hs' O))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs' O))))))))))) I)))))))))) n Hn').
  - intros s' [Hs' Hn']. change ((0) - (-(v_x s') * (v_P s')) <= ((v_x s') * (v_P s'))); same (fact_29 s' (Hs' O) n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_25 s Hs n Hn)).
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2l (31), witness *)
Lemma fact_31 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (fun k => nth k ((1 / 2) :: (-1 / 2) :: nil) 0) (2) 0 0 in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_x s) > 0 /\ 1 - ((v_M s) - 1) * (v_x s) > 0 /\ 1 - ((v_M s) - 1) * (v_x s) * (v_P s) > 0 /\ (forall k, (k < steps s)%nat -> (v_delta s k) * ((v_delta s k) - (v_x s) * (v_rest s k) - ((v_M s) - 2) * (v_delta s k) * (v_x s) * (v_rest s k)) > 0) /\ (v_x s) - (v_P s) + ((v_M s) - 2) * (v_x s) * (v_P s) > 0 /\ ~ (-(v_P s) < 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) * (v_delta_next s n) <= (v_delta s n) * (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2l (32), witness *)
Lemma fact_32 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (fun k => nth k ((1 / 10) :: (9 / 10) :: nil) 0) (2) 0 0 in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_x s) > 0 /\ 1 - ((v_M s) - 1) * (v_x s) > 0 /\ -(v_P s) < 0 /\ 1 - ((v_M s) - 1) * (v_x s) * (v_P s) > 0 /\ (v_x s) - (v_P s) + ((v_M s) - 2) * (v_x s) * (v_P s) > 0 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) * ((v_delta s n) - (v_x s) * (v_rest s n) - ((v_M s) - 2) * (v_delta s n) * (v_x s) * (v_rest s n)) > 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) * (v_delta_next s n) > 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2l (33), witness *)
Lemma fact_33 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 10) (fun k => nth k ((9 / 10) :: (9 / 10) :: nil) 0) (2) 0 0 in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_x s) > 0 /\ 1 - ((v_M s) - 1) * (v_x s) > 0 /\ -(v_P s) < 0 /\ 1 - ((v_M s) - 1) * (v_x s) * (v_P s) > 0 /\ (forall k, (k < steps s)%nat -> (v_delta s k) * ((v_delta s k) - (v_x s) * (v_rest s k) - ((v_M s) - 2) * (v_delta s k) * (v_x s) * (v_rest s k)) > 0) /\ ~ ((v_x s) - (v_P s) + ((v_M s) - 2) * (v_x s) * (v_P s) > 0) /\ ~ ((v_x_next s) > 0))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_x_next v_rest v_delta_next v_P_next v_s v_s_next v_x v_delta v_M v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition set_c (x : R) (s : state) : state := State (steps s) (v_x s) (v_delta s) (v_M s) x (v_e s).

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by (pose proof (Generated.II_2l.II_2l_11 (v_M s) (v_x s) (v_P s)) as G11; specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G11 (fact_2 s Hs n Hn)); first [plain_from (proj2 G11) | from_divisors G11]).
  exact (conj C0 I).
Qed.

Lemma defined_18 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_P s) * (v_x s) - (v_P s) * (v_x s) - 1 <> 0) by (exact (proj1 (defined_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))) n Hn))).
  exact (conj C0 I).
Qed.

(* II.2l (34), start value *)
Lemma fact_34 :
  forall s, (forall t, H0 (run round t s)) -> forall n, (n < steps s)%nat -> Un_cv (fun t => (-(v_x (run round t s)) * (v_P (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H1 ((set_c ((v_s s))) s)).
  { split; [exact (proj1 (Hs O))|].
    split; [exact (proj1 (proj2 (Hs O)))|].
    split; [exact (proj1 (proj2 (proj2 (Hs O))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (Hs O)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (Hs O))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs O)))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs O))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs O)))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs O))))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs O)))))))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_s s) > 0); same (fact_17 s (Hs O) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 (Hs O))))|].
    exact I. }
  assert (HR : forall t, H1 (run round t ((set_c ((v_s s))) s))).
  { apply (lasting state round H1 H0 ((set_c ((v_s s))) s)).
    - intros x Hx Ax. split; [exact (proj1 Hx)|]. split; [exact (proj1 (proj2 Ax))|]. split; [exact (proj1 (proj2 (proj2 Ax)))|]. split; [exact (proj1 (proj2 (proj2 (proj2 Ax))))|]. split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Ax)))))|]. split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Ax))))))|]. split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Ax)))))))|]. split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Ax))))))))|]. split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Ax)))))))))|]. split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Ax))))))))))|]. split; [change ((v_s_next x) >= (v_c x)); first [same (fact_18 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx))) | same_defined (fact_18 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx))) (conj (defined_18 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx))) (conj ((proj1 (proj2 Hx)) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx))) (conj ((proj1 (proj2 (proj2 Hx))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx))) (conj (proj1 (proj2 (proj2 (proj2 Hx)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hx))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hx)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx)))))))))))) I))))))))))))]|]. split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx))))))))))))|]. exact I.
    - exact Hs'.
    - intros t. rewrite (run_commutes state round (set_c ((v_s s))) (fun _ => eq_refl) t s). exact (Hs t). }
  exact (limit_of_parameter state round (set_c ((v_s s))) (fun s => (-(v_x s) * (v_P s))) (0) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_30 ((set_c ((v_s s))) s) HR n Hn)).
Qed.

(* II.2l (35), start value *)
Lemma fact_35 :
  forall s, (forall t, H0 (run round t s)) -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s))) / (v_M (run round t s)))) (1 / (v_M s)).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H1 ((set_c ((v_s s))) s)).
  { split; [exact (proj1 (Hs O))|].
    split; [exact (proj1 (proj2 (Hs O)))|].
    split; [exact (proj1 (proj2 (proj2 (Hs O))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (Hs O)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (Hs O))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs O)))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs O))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs O)))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs O))))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (Hs O)))))))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_s s) > 0); same (fact_17 s (Hs O) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 (Hs O))))|].
    exact I. }
  assert (HR : forall t, H1 (run round t ((set_c ((v_s s))) s))).
  { apply (lasting state round H1 H0 ((set_c ((v_s s))) s)).
    - intros x Hx Ax. split; [exact (proj1 Hx)|]. split; [exact (proj1 (proj2 Ax))|]. split; [exact (proj1 (proj2 (proj2 Ax)))|]. split; [exact (proj1 (proj2 (proj2 (proj2 Ax))))|]. split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Ax)))))|]. split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Ax))))))|]. split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Ax)))))))|]. split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Ax))))))))|]. split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Ax)))))))))|]. split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Ax))))))))))|]. split; [change ((v_s_next x) >= (v_c x)); first [same (fact_18 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx))) | same_defined (fact_18 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx))) (conj (defined_18 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx))) (conj ((proj1 (proj2 Hx)) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx))) (conj ((proj1 (proj2 (proj2 Hx))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx))) (conj (proj1 (proj2 (proj2 (proj2 Hx)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hx))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hx)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx)))))))))))) I))))))))))))]|]. split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx))))))))))))|]. exact I.
    - exact Hs'.
    - intros t. rewrite (run_commutes state round (set_c ((v_s s))) (fun _ => eq_refl) t s). exact (Hs t). }
  exact (limit_of_parameter state round (set_c ((v_s s))) (fun s => ((1 - ((v_M s) - 1) * (v_x s) * (v_P s)) / (v_M s))) (1 / (v_M s)) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_28 ((set_c ((v_s s))) s) HR n Hn)).
Qed.

(* II.2l, conclusion (34) *)
Lemma conclusion_34 :
  forall s : state, (2 <= steps s)%nat -> ((forall t : nat, ((forall k, (k < steps s)%nat -> ((v_M (run round t s)) - 1) * (v_delta (run round t s) k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta (run round t s) k) <= 1) /\ (v_M (run round t s)) >= 2 /\ (v_x (run round t s)) > 0 /\ 1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) > 0 /\ -(v_P (run round t s)) < 0 /\ 1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s)) > 0 /\ (forall k, (k < steps s)%nat -> (v_delta (run round t s) k) * ((v_delta (run round t s) k) - (v_x (run round t s)) * (v_rest (run round t s) k) - ((v_M (run round t s)) - 2) * (v_delta (run round t s) k) * (v_x (run round t s)) * (v_rest (run round t s) k)) > 0) /\ (v_x (run round t s)) - (v_P (run round t s)) + ((v_M (run round t s)) - 2) * (v_x (run round t s)) * (v_P (run round t s)) > 0)) -> Un_cv (fun t => (-(v_x (run round t s)) * (v_P (run round t s)))) (0)).
Proof.
  intros s HN A.
  assert (HR : forall t, H0 (run round t s)).
  { intros t. split; [rewrite (steps_run t s); exact HN|].
    pose proof (A t) as B.
    split; [intros k Hk; rewrite (steps_run t s) in Hk; exact ((proj1 B) k Hk)|].
    split; [intros k Hk; rewrite (steps_run t s) in Hk; exact ((proj1 (proj2 B)) k Hk)|].
    split; [exact (proj1 (proj2 (proj2 B)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 B))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 B)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 B))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 B)))))))|].
    split; [intros k Hk; rewrite (steps_run t s) in Hk; exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 B)))))))) k Hk)|].
    split; [exact (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 B))))))))|].
    exact I. }
  exact (fact_34 s HR O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2l, conclusion (35) *)
Lemma conclusion_35 :
  forall s : state, (2 <= steps s)%nat -> ((forall t : nat, ((forall k, (k < steps s)%nat -> ((v_M (run round t s)) - 1) * (v_delta (run round t s) k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta (run round t s) k) <= 1) /\ (v_M (run round t s)) >= 2 /\ (v_x (run round t s)) > 0 /\ 1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) > 0 /\ -(v_P (run round t s)) < 0 /\ 1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s)) > 0 /\ (forall k, (k < steps s)%nat -> (v_delta (run round t s) k) * ((v_delta (run round t s) k) - (v_x (run round t s)) * (v_rest (run round t s) k) - ((v_M (run round t s)) - 2) * (v_delta (run round t s) k) * (v_x (run round t s)) * (v_rest (run round t s) k)) > 0) /\ (v_x (run round t s)) - (v_P (run round t s)) + ((v_M (run round t s)) - 2) * (v_x (run round t s)) * (v_P (run round t s)) > 0)) -> Un_cv (fun t => ((1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s))) / (v_M (run round t s)))) (1 / (v_M s))).
Proof.
  intros s HN A.
  assert (HR : forall t, H0 (run round t s)).
  { intros t. split; [rewrite (steps_run t s); exact HN|].
    pose proof (A t) as B.
    split; [intros k Hk; rewrite (steps_run t s) in Hk; exact ((proj1 B) k Hk)|].
    split; [intros k Hk; rewrite (steps_run t s) in Hk; exact ((proj1 (proj2 B)) k Hk)|].
    split; [exact (proj1 (proj2 (proj2 B)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 B))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 B)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 B))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 B)))))))|].
    split; [intros k Hk; rewrite (steps_run t s) in Hk; exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 B)))))))) k Hk)|].
    split; [exact (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 B))))))))|].
    exact I. }
  exact (fact_35 s HR O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

