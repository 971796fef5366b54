(* Theorem II.3e, A verifier that prefers wrong answers: no edge rises: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_3e.
Local Open Scope R_scope.

Record state := State { steps : nat; v_b : R; v_delta : nat -> R; v_M : R; v_a : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := (((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_delta s n) + ((v_a s) - (v_b s)) * (v_rest s n) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n)) / ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n)).
Definition v_L_next (s : state) : R := product (all (steps s)) (fun k => (v_delta_next s k)).
Definition v_J_next (s : state) : R := (1 + ((v_M s) - 1) * (v_L_next s)) / (v_M s).
Definition v_J (s : state) : R := (1 + ((v_M s) - 1) * (v_L s)) / (v_M s).
Ltac open_names X ::= unfold v_J, v_J_next, v_delta_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_a s) > 0 /\
  (v_a s) < (v_b s) /\
  True.

(* II.3e (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_b s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3e.II_3e_1 (v_a s) (v_b s)) as G1.
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  same G1.
Qed.

Lemma steps_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.II_3e.II_3e_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_3e.II_3e_3 (v_delta s k)) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G3.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_3e.II_3e_4 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_3e.II_3e_5 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G5; specialize (G5 ((proj1 (proj2 Hs)) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G5 (proj1 IH)); specialize (G5 (proj2 IH)); same G5.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.3e (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_2 s Hs n Hn)).
Qed.

(* II.3e (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_2 s Hs n Hn)).
Qed.

Lemma steps_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) >= 0) /\ ((v_L s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.II_3e.II_3e_6 (v_delta s k)) as G6; specialize (G6 ((proj1 (proj2 Hs)) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G6|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_3e.II_3e_7 (v_delta s k)) as G7; specialize (G7 ((proj1 (proj2 Hs)) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G7.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_3e.II_3e_8 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G8; specialize (G8 ((proj1 (proj2 Hs)) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj2 IH)); same G8|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_3e.II_3e_9 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G9; specialize (G9 ((proj1 (proj2 Hs)) k Hk)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G9 (proj1 IH)); specialize (G9 (proj2 IH)); same G9.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.3e (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_4 s Hs n Hn)).
Qed.

(* II.3e (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_4 s Hs n Hn)).
Qed.

(* II.3e (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3e.II_3e_10 (v_delta s n) (v_M s) (v_a s) (v_b s) (v_rest s n)) as G10.
  specialize (G10 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G10 (fact_1 s Hs n Hn)).
  specialize (G10 (fact_2 s Hs n Hn)).
  specialize (G10 (fact_3 s Hs n Hn)).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_a s) > 0 /\
  (v_a s) < (v_b s) /\
  (forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_delta s n) + ((v_a s) - (v_b s)) * (v_rest s n) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) >= 0) /\
  True.

(* II.3e (7), inequality *)
Lemma fact_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3e.II_3e_11 (v_delta s n) (v_M s) (v_a s) (v_b s) (v_rest s n)) as G11.
  specialize (G11 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G11 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G11 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G11 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))].
Qed.

Lemma steps_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_L_next s) >= 0) /\ ((v_L_next s) <= (v_L s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta_next s k))) >= 0) /\ ((product l (fun k => (v_delta_next s k))) <= (product l (fun k => (v_delta s k))))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta_next s k))) >= 0) /\ ((product l (fun k => (v_delta_next s k))) <= (product l (fun k => (v_delta s k)))))).
    - intros k Hk.
      split; [change (((v_delta_next s k)) >= 0); pose proof (Generated.II_3e.II_3e_12 (v_delta_next s k)) as G12; specialize (G12 (fact_7 s Hs k Hk)); first [same G12 | same_defined G12 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) I))))))]|].
      change (((v_delta_next s k)) <= ((v_delta s k))); pose proof (Generated.II_3e.II_3e_13 (v_delta s k) (v_delta_next s k)) as G13; specialize (G13 ((proj1 (proj2 Hs)) k Hk)); specialize (G13 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G13 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) k Hk)); specialize (G13 (fact_7 s Hs k Hk)); first [same G13 | same_defined G13 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) I))))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta_next s k))) >= 0); change (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) >= 0); pose proof (Generated.II_3e.II_3e_14 (v_delta_next s k) (product (y :: l) (fun k => (v_delta_next s k))) (product (y :: l) (fun k => (v_delta s k)))) as G14; specialize (G14 (fact_7 s Hs k Hk)); specialize (G14 (proj1 IH)); specialize (G14 (proj2 IH)); first [same G14 | same_defined G14 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) I))))))]|].
      change ((product (k :: y :: l) (fun k => (v_delta_next s k))) <= (product (k :: y :: l) (fun k => (v_delta s k)))); change (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) <= ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.II_3e.II_3e_15 (v_delta s k) (v_delta_next s k) (product (y :: l) (fun k => (v_delta_next s k))) (product (y :: l) (fun k => (v_delta s k)))) as G15; specialize (G15 ((proj1 (proj2 Hs)) k Hk)); specialize (G15 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G15 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) k Hk)); specialize (G15 (fact_7 s Hs k Hk)); specialize (G15 (proj1 IH)); specialize (G15 (proj2 IH)); first [same G15 | same_defined G15 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) I))))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.3e (8), induction on steps *)
Lemma fact_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_8 s Hs n Hn)).
Qed.

(* II.3e (9), induction on steps *)
Lemma fact_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L_next s) <= (v_L s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_8 s Hs n Hn)).
Qed.

(* II.3e (10), inequality *)
Lemma fact_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_J_next s) <= (v_J s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3e.II_3e_16 (v_M s) (v_L s) (v_L_next s)) as G16.
  specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G16 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G16 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G16 (fact_8 s Hs n Hn)).
  specialize (G16 (fact_9 s Hs n Hn)).
  first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.3e (11), witness *)
Lemma fact_11 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1) (fun k => nth k ((-1 / 2) :: (1 / 2) :: nil) 0) (2) (1 / 2) in ((forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_a s) > 0 /\ (v_a s) < (v_b s) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) >= 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3e (12), witness *)
Lemma fact_12 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1) (fun k => nth k ((1 / 2) :: (2) :: nil) 0) (2) (1 / 2) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (v_M s) >= 2 /\ (v_a s) > 0 /\ (v_a s) < (v_b s) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3e (13), witness *)
Lemma fact_13 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) (fun k => nth k ((1 / 3) :: (1) :: nil) 0) (-1 / 2) (1 / 3) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_a s) > 0 /\ (v_a s) < (v_b s) /\ ~ ((v_M s) >= 2) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3e (14), witness *)
Lemma fact_14 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (2) (1) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_a s) > 0 /\ ~ ((v_a s) < (v_b s)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3e (15), witness *)
Lemma fact_15 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (2) (-1 / 2) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_a s) < (v_b s) /\ ~ ((v_a s) > 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_b v_delta v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3e, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_a s) < (v_b s) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) <= (v_delta s n))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* II.3e, conclusion (10) *)
Lemma conclusion_10 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_a s) < (v_b s) -> (forall k, (k < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_delta s k) + ((v_a s) - (v_b s)) * (v_rest s k) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_delta s k) * (v_rest s k) >= 0) -> (v_J_next s) <= (v_J s)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_10 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

