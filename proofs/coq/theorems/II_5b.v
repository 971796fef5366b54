(* Theorem II.5b, The full refit is a unit step of natural gradient: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_5b.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R; v_y : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) < 1) /\
  (v_M s) >= 2 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0) /\ ((v_rest s n) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) < 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.II_5b.II_5b_1 (v_delta s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G1|].
      change (((v_delta s k)) < 1); pose proof (Generated.II_5b.II_5b_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_5b.II_5b_3 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) < 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) < 1); pose proof (Generated.II_5b.II_5b_4 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.5b (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* II.5b (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

(* II.5b (3), identity *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_y s) * (v_rest s n)) / (v_M s) - (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)) / (v_M s) = ((v_y s) - (v_delta s n)) * (((v_M s) - 1) * (v_rest s n) / (v_M s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5b.II_5b_5 (v_delta s n) (v_M s) (v_rest s n) (v_y s)) as G5.
  specialize (G5 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (fact_1 s Hs n Hn)).
  specialize (G5 (fact_2 s Hs n Hn)).
  first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.5b (4), identity *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_y s)) / (v_M s) - (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) = ((v_y s) - (v_delta s n)) * (((v_M s) - 1) / (v_M s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5b.II_5b_6 (v_delta s n) (v_M s) (v_y s)) as G6.
  specialize (G6 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G6 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.5b (5), identity *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_y s)) / (v_M s) - (1 - (v_delta s n)) / (v_M s) = ((v_y s) - (v_delta s n)) * ((-1) / (v_M s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5b.II_5b_7 (v_delta s n) (v_M s) (v_y s)) as G7.
  specialize (G7 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.5b (6), identity *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (((v_M s) - 1) / (v_M s)) ^ 2 / ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s)) + ((v_M s) - 1) * ((-1) / (v_M s)) ^ 2 / ((1 - (v_delta s n)) / (v_M s)) = ((v_M s) - 1) / ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5b.II_5b_8 (v_delta s n) (v_M s)) as G8.
  specialize (G8 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 (proj2 (proj2 (proj2 G8)))) | same_defined (proj2 (proj2 (proj2 (proj2 G8)))) (conj G8 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.5b (7), identity *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)) - (v_delta s n) = ((v_M s) - 1) * (v_rest s n) / (v_M s) / ((1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)) / (v_M s)) / (((v_M s) - 1) / ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5b.II_5b_9 (v_delta s n) (v_M s) (v_rest s n)) as G9.
  specialize (G9 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G9 (fact_1 s Hs n Hn)).
  specialize (G9 (fact_2 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 (proj2 (proj2 G9))))) | same_defined (proj2 (proj2 (proj2 (proj2 (proj2 G9))))) (conj G9 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.5b (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) / ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n))) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5b.II_5b_10 (v_delta s n) (v_M s)) as G10.
  specialize (G10 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.5b (9), witness *)
Lemma fact_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((2) :: (1 / 2) :: nil) 0) (2) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) < 1)) /\ (exists n, (n < steps s)%nat /\ ~ (((v_M s) - 1) / ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n))) > 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta v_M v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta v_M v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta v_M v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta v_M v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.5b (10), witness *)
Lemma fact_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-2) :: (1 / 2) :: nil) 0) (2) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) >= 0)) /\ (exists n, (n < steps s)%nat /\ ~ (((v_M s) - 1) / ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n))) > 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta v_M v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta v_M v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta v_M v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta v_M v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.5b (11), witness *)
Lemma fact_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (1 / 2) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ ~ ((v_M s) >= 2) /\ (exists n, (n < steps s)%nat /\ ~ (((v_M s) - 1) / ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n))) > 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta v_M v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta v_M v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta v_M v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta v_M v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.5b, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_y s) * (v_rest s n)) / (v_M s) - (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)) / (v_M s) = ((v_y s) - (v_delta s n)) * (((v_M s) - 1) * (v_rest s n) / (v_M s)))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_3 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

(* II.5b, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (((v_M s) - 1) / (v_M s)) ^ 2 / ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s)) + ((v_M s) - 1) * ((-1) / (v_M s)) ^ 2 / ((1 - (v_delta s n)) / (v_M s)) = ((v_M s) - 1) / ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n))))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

(* II.5b, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)) - (v_delta s n) = ((v_M s) - 1) * (v_rest s n) / (v_M s) / ((1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)) / (v_M s)) / (((v_M s) - 1) / ((1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)))))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

