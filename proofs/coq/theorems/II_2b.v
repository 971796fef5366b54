(* Theorem II.2b, An even number of negative edges: signs are kept: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2b.
Local Open Scope R_scope.

Record state := State { steps : nat; v_M : R; v_delta : nat -> R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_L_next (s : state) : R := product (all (steps s)) (fun k => (v_delta_next s k)).
Definition v_J_next (s : state) : R := (1 + ((v_M s) - 1) * (v_L_next s)) / (v_M s).
Definition v_J (s : state) : R := (1 + ((v_M s) - 1) * (v_L s)) / (v_M s).
Ltac open_names X ::= unfold v_J, v_J_next, v_delta_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta s n) >= -1) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_L s) > 0 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (((v_M s) - 1) * (v_rest s n) >= -1) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> (((v_M s) - 1) * (product l (fun k => (v_delta s k))) >= -1) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => (((v_M s) - 1) * (product l (fun k => (v_delta s k))) >= -1) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_M s) - 1) * ((v_delta s k)) >= -1); pose proof (Generated.II_2b.II_2b_1 (v_M s) (v_delta s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); same G1|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_2b.II_2b_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2.
    - intros k y l Hk IH.
      split; [change (((v_M s) - 1) * (product (k :: y :: l) (fun k => (v_delta s k))) >= -1); change (((v_M s) - 1) * ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= -1); pose proof (Generated.II_2b.II_2b_3 (v_M s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2b.II_2b_4 (v_M s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.2b (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_rest s n) >= -1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* II.2b (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

(* II.2b (3), one factor out *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) = (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_delta s k)) Hn).
Qed.

(* II.2b (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) * (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2b.II_2b_5 (v_delta s n) (v_L s) (v_rest s n)) as G5.
  specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G5 (fact_2 s Hs n Hn)).
  specialize (G5 (fact_3 s Hs n Hn)).
  same G5.
Qed.

(* II.2b (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2b.II_2b_6 (v_M s) (v_delta s n) (v_rest s n)) as G6.
  specialize (G6 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G6 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 (fact_1 s Hs n Hn)).
  specialize (G6 (fact_2 s Hs n Hn)).
  specialize (G6 (fact_4 s Hs n Hn)).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.2b (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta_next s n) >= -1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2b.II_2b_7 (v_M s) (v_delta s n) (v_rest s n)) as G7.
  specialize (G7 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G7 (fact_1 s Hs n Hn)).
  specialize (G7 (fact_2 s Hs n Hn)).
  specialize (G7 (fact_4 s Hs n Hn)).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.2b (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) * (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2b.II_2b_8 (v_M s) (v_delta s n) (v_rest s n)) as G8.
  specialize (G8 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G8 (fact_1 s Hs n Hn)).
  specialize (G8 (fact_2 s Hs n Hn)).
  specialize (G8 (fact_4 s Hs n Hn)).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.2b (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) * ((v_delta_next s n) - (v_delta s n)) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2b.II_2b_9 (v_M s) (v_delta s n) (v_rest s n)) as G9.
  specialize (G9 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G9 (fact_1 s Hs n Hn)).
  specialize (G9 (fact_2 s Hs n Hn)).
  specialize (G9 (fact_4 s Hs n Hn)).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma steps_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) * ((v_L_next s) - (v_L s)) >= 0) /\ ((v_L s) * (v_L s) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) * ((product l (fun k => (v_delta_next s k))) - (product l (fun k => (v_delta s k)))) >= 0) /\ ((product l (fun k => (v_delta s k))) * (product l (fun k => (v_delta s k))) >= 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) * ((product l (fun k => (v_delta_next s k))) - (product l (fun k => (v_delta s k)))) >= 0) /\ ((product l (fun k => (v_delta s k))) * (product l (fun k => (v_delta s k))) >= 0))).
    - intros k Hk.
      split; [change (((v_delta s k)) * (((v_delta_next s k)) - ((v_delta s k))) >= 0); pose proof (Generated.II_2b.II_2b_10 (v_delta s k) (v_delta_next s k)) as G10; specialize (G10 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G10 (fact_8 s Hs k Hk)); first [same G10 | same_defined G10 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      change (((v_delta s k)) * ((v_delta s k)) >= 0); pose proof (Generated.II_2b.II_2b_11 (v_delta s k)) as G11; specialize (G11 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G11.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) * ((product (k :: y :: l) (fun k => (v_delta_next s k))) - (product (k :: y :: l) (fun k => (v_delta s k)))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) * (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) - ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))) >= 0); pose proof (Generated.II_2b.II_2b_12 (v_delta s k) (v_delta_next s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G12; specialize (G12 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G12 (fact_8 s Hs k Hk)); specialize (G12 (proj1 IH)); specialize (G12 (proj2 IH)); first [same G12 | same_defined G12 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) * (product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) * ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_2b.II_2b_13 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G13; specialize (G13 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G13 (proj1 IH)); specialize (G13 (proj2 IH)); same G13.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2b (9), induction on steps *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) * ((v_L_next s) - (v_L s)) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_9 s Hs n Hn)).
Qed.

(* II.2b (10), induction on steps *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) * (v_L s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_9 s Hs n Hn)).
Qed.

(* II.2b (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J_next s) >= (v_J s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2b.II_2b_14 (v_M s) (v_L s) (v_L_next s)) as G14.
  specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G14 (fact_9 s Hs n Hn)).
  specialize (G14 (fact_10 s Hs n Hn)).
  first [same (proj2 G14) | same_defined (proj2 G14) (conj G14 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2b (12), witness *)
Lemma fact_12 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) (fun k => nth k ((-1 / 2) :: (1 / 2) :: nil) 0) in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ ~ ((v_L s) > 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) * ((v_delta_next s n) - (v_delta s n)) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2b (13), witness *)
Lemma fact_13 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) (fun k => nth k ((2) :: (1 / 2) :: nil) 0) in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (v_M s) >= 2 /\ (v_L s) > 0 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) * ((v_delta_next s n) - (v_delta s n)) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2b (14), witness *)
Lemma fact_14 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (3) (fun k => nth k ((-9 / 10) :: (-1 / 2) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_L s) > 0 /\ (exists n, (n < steps s)%nat /\ ~ (((v_M s) - 1) * (v_delta s n) >= -1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) * ((v_delta_next s n) - (v_delta s n)) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2b (15), witness *)
Lemma fact_15 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-4) (fun k => nth k ((-1) :: (-1) :: nil) 0) in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_L s) > 0 /\ ~ ((v_M s) >= 2) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) * ((v_delta_next s n) - (v_delta s n)) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_L v_delta_next v_L_next v_J_next v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2b, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_L s) > 0 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1)).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.2b, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_L s) > 0 -> (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta_next s n) >= -1)).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.2b, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_L s) > 0 -> (forall n, (n < steps s)%nat -> (v_delta s n) * (v_delta_next s n) > 0)).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.2b, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_L s) > 0 -> (forall n, (n < steps s)%nat -> (v_delta s n) * ((v_delta_next s n) - (v_delta s n)) >= 0)).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_8 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.2b, conclusion (11) *)
Lemma conclusion_11 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_L s) > 0 -> (v_J_next s) >= (v_J s)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_11 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

