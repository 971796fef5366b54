(* Theorem II.5, A partial refit improves the policy: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_5.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_s : R; v_M : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_s s) * (v_rest s n) + ((v_M s) - 2) * (v_s s) * (v_delta s n) * (v_rest s n) - ((v_M s) - 1) * ((v_s s) - 1) * (v_delta s n) ^ 2 * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_L_next (s : state) : R := product (all (steps s)) (fun k => (v_delta_next s k)).
Definition v_J_next (s : state) : R := (1 + ((v_M s) - 1) * (v_L_next s)) / (v_M s).
Definition v_J (s : state) : R := (1 + ((v_M s) - 1) * (v_L s)) / (v_M s).
Ltac open_names X ::= unfold v_J, v_J_next, v_delta_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) < 1) /\
  (v_M s) >= 2 /\
  (v_s s) > 0 /\
  (v_s s) <= 1 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) > 0) /\ ((v_rest s n) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) < 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) > 0); pose proof (Generated.II_5.II_5_1 (v_delta s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G1|].
      change (((v_delta s k)) < 1); pose proof (Generated.II_5.II_5_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.II_5.II_5_3 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) < 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) < 1); pose proof (Generated.II_5.II_5_4 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.5 (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* II.5 (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

(* II.5 (3), identity *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) = (1 - (v_s s)) * (v_delta s n) + (v_s s) * (((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5.II_5_5 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G5.
  specialize (G5 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G5 (fact_1 s Hs n Hn)).
  specialize (G5 (fact_2 s Hs n Hn)).
  first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.5 (4), identity *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_delta s n) = (v_s s) * (v_rest s n) * (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5.II_5_6 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G6.
  specialize (G6 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G6 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G6 (fact_1 s Hs n Hn)).
  specialize (G6 (fact_2 s Hs n Hn)).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.5 (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) > (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5.II_5_7 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G7.
  specialize (G7 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G7 (fact_1 s Hs n Hn)).
  specialize (G7 (fact_2 s Hs n Hn)).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.5 (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5.II_5_8 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G8.
  specialize (G8 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G8 (fact_1 s Hs n Hn)).
  specialize (G8 (fact_2 s Hs n Hn)).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Lemma steps_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) > 0) /\ ((v_L_next s) > (v_L s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta_next s k))) > (product l (fun k => (v_delta s k))))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta_next s k))) > (product l (fun k => (v_delta s k)))))).
    - intros k Hk.
      split; [change (((v_delta s k)) > 0); pose proof (Generated.II_5.II_5_9 (v_delta s k)) as G9; specialize (G9 ((proj1 (proj2 Hs)) k Hk)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G9|].
      change (((v_delta_next s k)) > ((v_delta s k))); pose proof (Generated.II_5.II_5_10 (v_delta s k) (v_delta_next s k)) as G10; specialize (G10 ((proj1 (proj2 Hs)) k Hk)); specialize (G10 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G10 (fact_5 s Hs k Hk)); first [same G10 | same_defined G10 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.II_5.II_5_11 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G11; specialize (G11 ((proj1 (proj2 Hs)) k Hk)); specialize (G11 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G11 (proj1 IH)); specialize (G11 (proj2 IH)); same G11|].
      change ((product (k :: y :: l) (fun k => (v_delta_next s k))) > (product (k :: y :: l) (fun k => (v_delta s k)))); change (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) > ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.II_5.II_5_12 (v_delta s k) (v_delta_next s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G12; specialize (G12 ((proj1 (proj2 Hs)) k Hk)); specialize (G12 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G12 (fact_5 s Hs k Hk)); specialize (G12 (proj1 IH)); specialize (G12 (proj2 IH)); first [same G12 | same_defined G12 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.5 (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_7 s Hs n Hn)).
Qed.

(* II.5 (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) > (v_L s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_7 s Hs n Hn)).
Qed.

(* II.5 (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J_next s) > (v_J s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5.II_5_13 (v_M s) (v_L s) (v_L_next s)) as G13.
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G13 (fact_7 s Hs n Hn)).
  specialize (G13 (fact_8 s Hs n Hn)).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.5 (10), witness *)
Lemma fact_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (0) :: nil) 0) (1 / 2) (2) in ((forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ (v_M s) >= 2 /\ (v_s s) > 0 /\ (v_s s) <= 1 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) > 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) > (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.5 (11), witness *)
Lemma fact_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1) :: (1 / 2) :: nil) 0) (1 / 2) (2) in ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) /\ (v_M s) >= 2 /\ (v_s s) > 0 /\ (v_s s) <= 1 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) < 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) > (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.5 (12), witness *)
Lemma fact_12 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 10) :: nil) 0) (1 / 2) (-4) in ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ (v_s s) > 0 /\ (v_s s) <= 1 /\ ~ ((v_M s) >= 2) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) > (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.5 (13), witness *)
Lemma fact_13 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (0) (2) in ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ (v_M s) >= 2 /\ (v_s s) <= 1 /\ ~ ((v_s s) > 0) /\ ~ ((v_J_next s) > (v_J s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.5 (14), witness *)
Lemma fact_14 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (3) (2) in ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ (v_M s) >= 2 /\ (v_s s) > 0 /\ ~ ((v_s s) <= 1) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) < 1)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_L_next v_J_next v_J v_delta v_s v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.5, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (v_s s) <= 1 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) = (1 - (v_s s)) * (v_delta s n) + (v_s s) * (((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n))))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_3 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* II.5, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (v_s s) <= 1 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_delta s n) = (v_s s) * (v_rest s n) * (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_4 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* II.5, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (v_s s) <= 1 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) > (v_delta s n))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* II.5, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (v_s s) <= 1 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) < 1)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* II.5, conclusion (9) *)
Lemma conclusion_9 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (v_s s) <= 1 -> (v_J_next s) > (v_J s)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_9 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

