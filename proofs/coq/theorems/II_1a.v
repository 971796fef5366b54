(* Theorem II.1a, The round preserves the order of chains: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_1a.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_gamma : nat -> R; v_M : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_rest_gamma (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_gamma s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_delta_next_gamma (s : state) (n : nat) : R := ((v_gamma s n) + (v_rest_gamma s n) + ((v_M s) - 2) * (v_gamma s n) * (v_rest_gamma s n)) / (1 + ((v_M s) - 1) * (v_gamma s n) * (v_rest_gamma s n)).
Definition v_L_next (s : state) : R := product (all (steps s)) (fun k => (v_delta_next s k)).
Definition v_L_next_gamma (s : state) : R := product (all (steps s)) (fun k => (v_delta_next_gamma s k)).
Ltac open_names X ::= unfold v_delta_next_gamma, v_delta_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= (v_gamma s n)) /\
  (forall n, (n < steps s)%nat -> (v_gamma s n) <= 1) /\
  (v_M s) >= 2 /\
  True.

(* II.1a (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1a.II_1a_1 (v_delta s n) (v_gamma s n)) as G1.
  specialize (G1 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  same G1.
Qed.

(* II.1a (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_gamma s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1a.II_1a_2 (v_delta s n) (v_gamma s n)) as G2.
  specialize (G2 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G2 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G2 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G2 (fact_1 s Hs n Hn)).
  same G2.
Qed.

Lemma steps_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0) /\ ((v_rest s n) <= (v_rest_gamma s n)) /\ ((v_rest_gamma s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= (product l (fun k => (v_gamma s k)))) /\ ((product l (fun k => (v_gamma s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= (product l (fun k => (v_gamma s k)))) /\ ((product l (fun k => (v_gamma s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.II_1a.II_1a_3 (v_delta s k)) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 (fact_1 s Hs k Hk)); same G3|].
      split; [change (((v_delta s k)) <= ((v_gamma s k))); pose proof (Generated.II_1a.II_1a_4 (v_delta s k) (v_gamma s k)) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G4 (fact_1 s Hs k Hk)); specialize (G4 (fact_2 s Hs k Hk)); same G4|].
      change (((v_gamma s k)) <= 1); pose proof (Generated.II_1a.II_1a_5 (v_gamma s k)) as G5; specialize (G5 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G5 (fact_2 s Hs k Hk)); same G5.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_1a.II_1a_6 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_gamma s k)))) as G6; specialize (G6 ((proj1 (proj2 Hs)) k Hk)); specialize (G6 (fact_1 s Hs k Hk)); specialize (G6 (proj1 IH)); specialize (G6 (proj1 (proj2 IH))); specialize (G6 (proj2 (proj2 IH))); same G6|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) <= (product (k :: y :: l) (fun k => (v_gamma s k)))); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= ((product (y :: l) (fun k => (v_gamma s k))) * ((v_gamma s k)))); pose proof (Generated.II_1a.II_1a_7 (v_delta s k) (v_gamma s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_gamma s k)))) as G7; specialize (G7 ((proj1 (proj2 Hs)) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G7 (fact_1 s Hs k Hk)); specialize (G7 (fact_2 s Hs k Hk)); specialize (G7 (proj1 IH)); specialize (G7 (proj1 (proj2 IH))); specialize (G7 (proj2 (proj2 IH))); same G7|].
      change ((product (k :: y :: l) (fun k => (v_gamma s k))) <= 1); change (((product (y :: l) (fun k => (v_gamma s k))) * ((v_gamma s k))) <= 1); pose proof (Generated.II_1a.II_1a_8 (v_gamma s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_gamma s k)))) as G8; specialize (G8 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G8 (fact_2 s Hs k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj1 (proj2 IH))); specialize (G8 (proj2 (proj2 IH))); same G8.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.1a (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* II.1a (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= (v_rest_gamma s n).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_3 s Hs n Hn))).
Qed.

(* II.1a (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_gamma s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_3 s Hs n Hn))).
Qed.

(* II.1a (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= (v_delta_next_gamma s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1a.II_1a_9 (v_delta s n) (v_gamma s n) (v_M s) (v_rest s n) (v_rest_gamma s n)) as G9.
  specialize (G9 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G9 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G9 (fact_1 s Hs n Hn)).
  specialize (G9 (fact_2 s Hs n Hn)).
  specialize (G9 (fact_3 s Hs n Hn)).
  specialize (G9 (fact_4 s Hs n Hn)).
  specialize (G9 (fact_5 s Hs n Hn)).
  first [same (proj2 (proj2 G9)) | same_defined (proj2 (proj2 G9)) (conj G9 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.1a (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1a.II_1a_10 (v_delta s n) (v_M s) (v_rest s n)) as G10.
  specialize (G10 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G10 (fact_1 s Hs n Hn)).
  specialize (G10 (fact_3 s Hs n Hn)).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma steps_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L_next s) >= 0) /\ ((v_L_next s) <= (v_L_next_gamma s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta_next s k))) >= 0) /\ ((product l (fun k => (v_delta_next s k))) <= (product l (fun k => (v_delta_next_gamma s k))))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta_next s k))) >= 0) /\ ((product l (fun k => (v_delta_next s k))) <= (product l (fun k => (v_delta_next_gamma s k)))))).
    - intros k Hk.
      split; [change (((v_delta_next s k)) >= 0); pose proof (Generated.II_1a.II_1a_11 (v_delta_next s k)) as G11; specialize (G11 (fact_7 s Hs k Hk)); first [same G11 | same_defined G11 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      change (((v_delta_next s k)) <= ((v_delta_next_gamma s k))); pose proof (Generated.II_1a.II_1a_12 (v_delta_next s k) (v_delta_next_gamma s k)) as G12; specialize (G12 (fact_6 s Hs k Hk)); specialize (G12 (fact_7 s Hs k Hk)); first [same G12 | same_defined G12 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta_next s k))) >= 0); change (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) >= 0); pose proof (Generated.II_1a.II_1a_13 (v_delta_next s k) (product (y :: l) (fun k => (v_delta_next s k))) (product (y :: l) (fun k => (v_delta_next_gamma s k)))) as G13; specialize (G13 (fact_7 s Hs k Hk)); specialize (G13 (proj1 IH)); specialize (G13 (proj2 IH)); first [same G13 | same_defined G13 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      change ((product (k :: y :: l) (fun k => (v_delta_next s k))) <= (product (k :: y :: l) (fun k => (v_delta_next_gamma s k)))); change (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) <= ((product (y :: l) (fun k => (v_delta_next_gamma s k))) * ((v_delta_next_gamma s k)))); pose proof (Generated.II_1a.II_1a_14 (v_delta_next s k) (v_delta_next_gamma s k) (product (y :: l) (fun k => (v_delta_next s k))) (product (y :: l) (fun k => (v_delta_next_gamma s k)))) as G14; specialize (G14 (fact_6 s Hs k Hk)); specialize (G14 (fact_7 s Hs k Hk)); specialize (G14 (proj1 IH)); specialize (G14 (proj2 IH)); first [same G14 | same_defined G14 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.1a (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_8 s Hs n Hn)).
Qed.

(* II.1a (9), induction on steps *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) <= (v_L_next_gamma s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_8 s Hs n Hn)).
Qed.

(* II.1a (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_L_next s)) / (v_M s) <= (1 + ((v_M s) - 1) * (v_L_next_gamma s)) / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1a.II_1a_15 (v_M s) (v_L_next s) (v_L_next_gamma s)) as G15.
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G15 (fact_8 s Hs n Hn)).
  specialize (G15 (fact_9 s Hs n Hn)).
  first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.1a (11), witness *)
Lemma fact_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-1) :: (1 / 4) :: nil) 0) (fun k => nth k ((1 / 10) :: (1) :: nil) 0) (10) in ((forall k, (k < steps s)%nat -> (v_delta s k) <= (v_gamma s k)) /\ (forall k, (k < steps s)%nat -> (v_gamma s k) <= 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) >= 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= (v_delta_next_gamma s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.1a (12), witness *)
Lemma fact_12 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (fun k => nth k ((0) :: (1 / 2) :: nil) 0) (2) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_gamma s k) <= 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) <= (v_gamma s n))) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= (v_delta_next_gamma s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.1a (13), witness *)
Lemma fact_13 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 3) :: (1) :: nil) 0) (fun k => nth k ((3) :: (2) :: nil) 0) (2) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_gamma s k)) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_gamma s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= (v_delta_next_gamma s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.1a (14), witness *)
Lemma fact_14 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (0) :: nil) 0) (fun k => nth k ((1 / 2) :: (1 / 10) :: nil) 0) (-4) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_gamma s k)) /\ (forall k, (k < steps s)%nat -> (v_gamma s k) <= 1) /\ ~ ((v_M s) >= 2) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= (v_delta_next_gamma s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_rest_gamma v_delta_next v_delta_next_gamma v_L_next v_L_next_gamma v_delta v_gamma v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.1a, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_gamma s k)) -> (forall k, (k < steps s)%nat -> (v_gamma s k) <= 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) <= (v_delta_next_gamma s n))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.1a, conclusion (10) *)
Lemma conclusion_10 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_gamma s k)) -> (forall k, (k < steps s)%nat -> (v_gamma s k) <= 1) -> (v_M s) >= 2 -> (1 + ((v_M s) - 1) * (v_L_next s)) / (v_M s) <= (1 + ((v_M s) - 1) * (v_L_next_gamma s)) / (v_M s)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_10 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

