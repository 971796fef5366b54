(* Theorem II.2j, Exactly one zero edge: what one round makes of it: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2j.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R; v_z : R }.

Definition v_P (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_z_next (s : state) : R := ((v_z s) + (v_P s) + ((v_M s) - 2) * (v_z s) * (v_P s)) / (1 + ((v_M s) - 1) * (v_z s) * (v_P s)).
Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_z s) * (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_z s) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_z s) * (v_rest s n)).
Definition v_P_next (s : state) : R := product (all (steps s)) (fun k => (v_delta_next s k)).
Ltac open_names X ::= unfold v_delta_next, v_z_next in X |- *.

Definition H0 (s : state) : Prop :=
  (1 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta s n) >= -1) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_z s) = 0 /\
  True.

(* II.2j (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) >= -1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2j.II_2j_1 (v_M s) (v_delta s n)) as G1.
  specialize (G1 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G1.
Qed.

Lemma steps_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (((v_M s) - 1) * (v_P s) >= -1) /\ ((v_P s) <= 1) /\ ((v_P s) >= -1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> (((v_M s) - 1) * (product l (fun k => (v_delta s k))) >= -1) /\ ((product l (fun k => (v_delta s k))) <= 1) /\ ((product l (fun k => (v_delta s k))) >= -1)).
  { apply (induction_on_steps (steps s) (fun l => (((v_M s) - 1) * (product l (fun k => (v_delta s k))) >= -1) /\ ((product l (fun k => (v_delta s k))) <= 1) /\ ((product l (fun k => (v_delta s k))) >= -1))).
    - intros k Hk.
      split; [change (((v_M s) - 1) * ((v_delta s k)) >= -1); pose proof (Generated.II_2j.II_2j_2 (v_M s) (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (fact_1 s Hs k Hk)); same G2|].
      split; [change (((v_delta s k)) <= 1); pose proof (Generated.II_2j.II_2j_3 (v_delta s k)) as G3; specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 (fact_1 s Hs k Hk)); same G3|].
      change (((v_delta s k)) >= -1); pose proof (Generated.II_2j.II_2j_4 (v_delta s k)) as G4; specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (fact_1 s Hs k Hk)); same G4.
    - intros k y l Hk IH.
      split; [change (((v_M s) - 1) * (product (k :: y :: l) (fun k => (v_delta s k))) >= -1); change (((v_M s) - 1) * ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= -1); pose proof (Generated.II_2j.II_2j_5 (v_M s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G5; specialize (G5 ((proj1 (proj2 Hs)) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (fact_1 s Hs k Hk)); specialize (G5 (proj1 IH)); specialize (G5 (proj1 (proj2 IH))); specialize (G5 (proj2 (proj2 IH))); same G5|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2j.II_2j_6 (v_M s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G6; specialize (G6 ((proj1 (proj2 Hs)) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 (fact_1 s Hs k Hk)); specialize (G6 (proj1 IH)); specialize (G6 (proj1 (proj2 IH))); specialize (G6 (proj2 (proj2 IH))); same G6|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) >= -1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= -1); pose proof (Generated.II_2j.II_2j_7 (v_M s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G7; specialize (G7 ((proj1 (proj2 Hs)) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G7 (fact_1 s Hs k Hk)); specialize (G7 (proj1 IH)); specialize (G7 (proj1 (proj2 IH))); specialize (G7 (proj2 (proj2 IH))); same G7.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2j (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_P s) >= -1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_2 s Hs n Hn)).
Qed.

(* II.2j (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_2 s Hs n Hn))).
Qed.

(* II.2j (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) >= -1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_2 s Hs n Hn))).
Qed.

(* II.2j (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_z_next s) = (v_P s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2j.II_2j_8 (v_M s) (v_z s) (v_P s)) as G8.
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G8 (fact_2 s Hs n Hn)).
  specialize (G8 (fact_3 s Hs n Hn)).
  specialize (G8 (fact_4 s Hs n Hn)).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.2j (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) = (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2j.II_2j_9 (v_M s) (v_delta s n) (v_z s) (v_rest s n)) as G9.
  specialize (G9 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G9 (fact_1 s Hs n Hn)).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.2j (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_z_next s) >= -1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2j.II_2j_10 (v_M s) (v_z s) (v_P s)) as G10.
  specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G10 (fact_2 s Hs n Hn)).
  specialize (G10 (fact_3 s Hs n Hn)).
  specialize (G10 (fact_4 s Hs n Hn)).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.2j (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_z_next s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2j.II_2j_11 (v_M s) (v_z s) (v_P s)) as G11.
  specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G11 (fact_2 s Hs n Hn)).
  specialize (G11 (fact_3 s Hs n Hn)).
  specialize (G11 (fact_4 s Hs n Hn)).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma steps_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P_next s) = (v_P s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta_next s k))) = (product l (fun k => (v_delta s k))))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta_next s k))) = (product l (fun k => (v_delta s k)))))).
    - intros k Hk.
      change (((v_delta_next s k)) = ((v_delta s k))); pose proof (Generated.II_2j.II_2j_12 (v_delta s k) (v_delta_next s k)) as G12; specialize (G12 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G12 (fact_1 s Hs k Hk)); specialize (G12 (fact_6 s Hs k Hk)); first [same G12 | same_defined G12 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
    - intros k y l Hk IH.
      change ((product (k :: y :: l) (fun k => (v_delta_next s k))) = (product (k :: y :: l) (fun k => (v_delta s k)))); change (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) = ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.II_2j.II_2j_13 (v_delta s k) (v_delta_next s k) (product (y :: l) (fun k => (v_delta_next s k))) (product (y :: l) (fun k => (v_delta s k)))) as G13; specialize (G13 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G13 (fact_1 s Hs k Hk)); specialize (G13 (fact_6 s Hs k Hk)); specialize (G13 IH); first [same G13 | same_defined G13 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2j (9), induction on steps *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_next s) = (v_P s).
Proof.
  intros s Hs n Hn.
  exact (steps_9 s Hs n Hn).
Qed.

(* II.2j (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_z_next s) * (v_P_next s) = (v_P s) * (v_P s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2j.II_2j_14 (v_P s) (v_P_next s) (v_z_next s)) as G14.
  specialize (G14 (fact_3 s Hs n Hn)).
  specialize (G14 (fact_4 s Hs n Hn)).
  specialize (G14 (fact_9 s Hs n Hn)).
  specialize (G14 (fact_5 s Hs n Hn)).
  first [same G14 | same_defined G14 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
Qed.

Definition H1 (s : state) : Prop :=
  (1 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta s n) >= -1) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_z s) = 0 /\
  (v_P s) <> 0 /\
  True.

(* II.2j (11), inequality *)
Lemma fact_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_z_next s) * (v_P_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2j.II_2j_15 (v_P s) (v_P_next s) (v_z_next s)) as G15.
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G15 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G15 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G15 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G15 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  first [same G15 | same_defined G15 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

Definition H2 (s : state) : Prop :=
  (1 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta s n) >= -1) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_z s) = 0 /\
  (v_P s) = 0 /\
  True.

(* II.2j (12), inequality *)
Lemma fact_12 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_z_next s) = 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2j.II_2j_16 (v_M s) (v_z s) (v_P s)) as G16.
  specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G16 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G16 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G16 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Definition H3 (s : state) : Prop :=
  (1 <= steps s)%nat /\
  True.

(* II.2j (13), witness *)
Lemma fact_13 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 1 (fun k => nth k ((1 / 2) :: nil) 0) (2) (1 / 2) in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ ~ ((v_z s) = 0) /\ ~ ((v_z_next s) = (v_P s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 1 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_z_next v_rest v_delta_next v_P_next v_delta v_M v_z steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 1 (destruct k as [|k]; [cbv beta iota zeta delta [v_P v_z_next v_rest v_delta_next v_P_next v_delta v_M v_z steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_P v_z_next v_rest v_delta_next v_P_next v_delta v_M v_z steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_z_next v_rest v_delta_next v_P_next v_delta v_M v_z steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_z_next v_rest v_delta_next v_P_next v_delta v_M v_z steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2j, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (1 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_z s) = 0 -> (v_z_next s) = (v_P s)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2j, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (1 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_z s) = 0 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) = (v_delta s n))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.2j, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (1 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_z s) = 0 -> ((v_M s) - 1) * (v_z_next s) >= -1).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2j, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (1 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_z s) = 0 -> (v_z_next s) <= 1).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_8 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2j, conclusion (10) *)
Lemma conclusion_10 :
  forall s : state, (1 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_z s) = 0 -> (v_z_next s) * (v_P_next s) = (v_P s) * (v_P s)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_10 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2j, conclusion (11) *)
Lemma conclusion_11 :
  forall s : state, (1 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_z s) = 0 -> (v_P s) <> 0 -> (v_z_next s) * (v_P_next s) > 0).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_11 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2j, conclusion (12) *)
Lemma conclusion_12 :
  forall s : state, (1 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_z s) = 0 -> (v_P s) = 0 -> (v_z_next s) = 0).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_12 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

