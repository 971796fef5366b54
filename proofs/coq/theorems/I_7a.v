(* Theorem I.7a, The share of wrong steps vanishes: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_7a.
From RLStar Require Theorems.I_5.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R; v_c : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_x (s : state) (n : nat) : R := (1 - (v_delta s n)) / (1 + ((v_M s) - 1) * (v_delta s n)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_U (s : state) : R := product (all (steps s)) (fun k => 1 + ((v_M s) - 1) * (v_x s k)).
Definition v_V (s : state) : R := product (all (steps s)) (fun k => 1 - (v_x s k)).
Definition v_P (s : state) : R := product (all (steps s)) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)).
Definition v_E (s : state) : R := total (all (steps s)) (fun k => 1 - (v_delta s k)).
Definition v_J (s : state) : R := (1 + ((v_M s) - 1) * (v_L s)) / (v_M s).
Definition v_F (s : state) : R := (v_P s) / (v_J s).
Definition v_G (s : state) : R := 1 / (v_F s).
Ltac open_names X ::= unfold v_G, v_F, v_J, v_x, v_delta_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_delta_next s n)) (v_M s) (v_c s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.I_7a.I_7a_1 (v_delta s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G1|].
      change (((v_delta s k)) <= 1); pose proof (Generated.I_7a.I_7a_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.I_7a.I_7a_3 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.I_7a.I_7a_4 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* I.7a (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* I.7a (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

(* I.7a (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7a.I_7a_5 (v_delta s n) (v_M s)) as G5.
  specialize (G5 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7a (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7a.I_7a_6 (v_delta s n) (v_M s)) as G6.
  specialize (G6 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G6 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* I.7a (5), witness *)
Lemma fact_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((2) :: (1 / 2) :: nil) 0) (2) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_x s n) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_V v_P v_E v_J v_F v_G v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_V v_P v_E v_J v_F v_G v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_V v_P v_E v_J v_F v_G v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_V v_P v_E v_J v_F v_G v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.7a (6), witness *)
Lemma fact_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-1 / 2) :: (1 / 2) :: nil) 0) (2) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) >= 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_x s n) <= 1)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_V v_P v_E v_J v_F v_G v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_V v_P v_E v_J v_F v_G v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_V v_P v_E v_J v_F v_G v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_V v_P v_E v_J v_F v_G v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.7a (7), witness *)
Lemma fact_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (-4) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ ~ ((v_M s) >= 2) /\ (exists n, (n < steps s)%nat /\ ~ ((v_x s n) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_V v_P v_E v_J v_F v_G v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_V v_P v_E v_J v_F v_G v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_V v_P v_E v_J v_F v_G v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_x v_L v_U v_V v_P v_E v_J v_F v_G v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.7a (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7a.I_7a_10 (v_delta s n)) as G10.
  specialize (G10 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  same G10.
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> (v_delta s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_rest s n) > 0) /\
  True.

Lemma steps_9 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_L s) > 0) /\ ((v_L s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) > 0); pose proof (Generated.I_7a.I_7a_11 (v_delta s k)) as G11; specialize (G11 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G11|].
      change (((v_delta s k)) <= 1); pose proof (Generated.I_7a.I_7a_12 (v_delta s k)) as G12; specialize (G12 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G12.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.I_7a.I_7a_13 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G13; specialize (G13 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G13 (proj1 IH)); specialize (G13 (proj2 IH)); same G13|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.I_7a.I_7a_14 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G14; specialize (G14 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G14 (proj1 IH)); specialize (G14 (proj2 IH)); same G14.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.7a (9), induction on steps *)
Lemma fact_9 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_L s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_9 s Hs n Hn)).
Qed.

(* I.7a (10), induction on steps *)
Lemma fact_10 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_L s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_9 s Hs n Hn)).
Qed.

(* I.7a (11), inequality *)
Lemma fact_11 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_x s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7a.I_7a_15 (v_delta s n) (v_M s)) as G15.
  specialize (G15 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

(* I.7a (12), inequality *)
Lemma fact_12 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_x s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7a.I_7a_16 (v_delta s n) (v_M s)) as G16.
  specialize (G16 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G16 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

Lemma steps_13 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_U s) >= 1) /\ ((v_V s) >= 0) /\ ((v_V s) <= 1) /\ ((v_U s) + ((v_M s) - 1) * (v_V s) >= (v_M s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) >= 1) /\ ((product l (fun k => 1 - (v_x s k))) >= 0) /\ ((product l (fun k => 1 - (v_x s k))) <= 1) /\ ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) + ((v_M s) - 1) * (product l (fun k => 1 - (v_x s k))) >= (v_M s))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) >= 1) /\ ((product l (fun k => 1 - (v_x s k))) >= 0) /\ ((product l (fun k => 1 - (v_x s k))) <= 1) /\ ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) + ((v_M s) - 1) * (product l (fun k => 1 - (v_x s k))) >= (v_M s)))).
    - intros k Hk.
      split; [change ((1 + ((v_M s) - 1) * (v_x s k)) >= 1); pose proof (Generated.I_7a.I_7a_17 (v_M s) (v_x s k)) as G17; specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G17 (fact_11 s Hs k Hk)); specialize (G17 (fact_12 s Hs k Hk)); first [same G17 | same_defined G17 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      split; [change ((1 - (v_x s k)) >= 0); pose proof (Generated.I_7a.I_7a_18 (v_x s k)) as G18; specialize (G18 (fact_11 s Hs k Hk)); specialize (G18 (fact_12 s Hs k Hk)); first [same G18 | same_defined G18 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      split; [change ((1 - (v_x s k)) <= 1); pose proof (Generated.I_7a.I_7a_19 (v_x s k)) as G19; specialize (G19 (fact_11 s Hs k Hk)); specialize (G19 (fact_12 s Hs k Hk)); first [same G19 | same_defined G19 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      change ((1 + ((v_M s) - 1) * (v_x s k)) + ((v_M s) - 1) * (1 - (v_x s k)) >= (v_M s)); pose proof (Generated.I_7a.I_7a_20 (v_M s) (v_x s k)) as G20; specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G20 (fact_11 s Hs k Hk)); specialize (G20 (fact_12 s Hs k Hk)); first [same G20 | same_defined G20 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) >= 1); change (((product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (1 + ((v_M s) - 1) * (v_x s k))) >= 1); pose proof (Generated.I_7a.I_7a_21 (v_M s) (v_x s k) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => 1 - (v_x s k)))) as G21; specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G21 (fact_11 s Hs k Hk)); specialize (G21 (fact_12 s Hs k Hk)); specialize (G21 (proj1 IH)); specialize (G21 (proj1 (proj2 IH))); specialize (G21 (proj1 (proj2 (proj2 IH)))); specialize (G21 (proj2 (proj2 (proj2 IH)))); first [same G21 | same_defined G21 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_x s k))) >= 0); change (((product (y :: l) (fun k => 1 - (v_x s k))) * (1 - (v_x s k))) >= 0); pose proof (Generated.I_7a.I_7a_22 (v_M s) (v_x s k) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => 1 - (v_x s k)))) as G22; specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G22 (fact_11 s Hs k Hk)); specialize (G22 (fact_12 s Hs k Hk)); specialize (G22 (proj1 IH)); specialize (G22 (proj1 (proj2 IH))); specialize (G22 (proj1 (proj2 (proj2 IH)))); specialize (G22 (proj2 (proj2 (proj2 IH)))); first [same G22 | same_defined G22 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_x s k))) <= 1); change (((product (y :: l) (fun k => 1 - (v_x s k))) * (1 - (v_x s k))) <= 1); pose proof (Generated.I_7a.I_7a_23 (v_M s) (v_x s k) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => 1 - (v_x s k)))) as G23; specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G23 (fact_11 s Hs k Hk)); specialize (G23 (fact_12 s Hs k Hk)); specialize (G23 (proj1 IH)); specialize (G23 (proj1 (proj2 IH))); specialize (G23 (proj1 (proj2 (proj2 IH)))); specialize (G23 (proj2 (proj2 (proj2 IH)))); first [same G23 | same_defined G23 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      change ((product (k :: y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) + ((v_M s) - 1) * (product (k :: y :: l) (fun k => 1 - (v_x s k))) >= (v_M s)); change (((product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (1 + ((v_M s) - 1) * (v_x s k))) + ((v_M s) - 1) * ((product (y :: l) (fun k => 1 - (v_x s k))) * (1 - (v_x s k))) >= (v_M s)); pose proof (Generated.I_7a.I_7a_24 (v_M s) (v_x s k) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => 1 - (v_x s k)))) as G24; specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G24 (fact_11 s Hs k Hk)); specialize (G24 (fact_12 s Hs k Hk)); specialize (G24 (proj1 IH)); specialize (G24 (proj1 (proj2 IH))); specialize (G24 (proj1 (proj2 (proj2 IH)))); specialize (G24 (proj2 (proj2 (proj2 IH)))); first [same G24 | same_defined G24 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.7a (13), induction on steps *)
Lemma fact_13 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_U s) >= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_13 s Hs n Hn)).
Qed.

(* I.7a (14), induction on steps *)
Lemma fact_14 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_V s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_13 s Hs n Hn))).
Qed.

(* I.7a (15), induction on steps *)
Lemma fact_15 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_V s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_13 s Hs n Hn)))).
Qed.

(* I.7a (16), induction on steps *)
Lemma fact_16 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_U s) + ((v_M s) - 1) * (v_V s) >= (v_M s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (steps_13 s Hs n Hn)))).
Qed.

Lemma steps_17 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_U s) * (v_P s) = 1) /\ ((v_V s) * (v_P s) = (v_L s)) /\ ((v_P s) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = 1) /\ ((product l (fun k => 1 - (v_x s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = 1) /\ ((product l (fun k => 1 - (v_x s k))) * (product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0))).
    - intros k Hk.
      split; [change ((1 + ((v_M s) - 1) * (v_x s k)) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)) = 1); pose proof (Generated.I_7a.I_7a_25 (v_delta s k) (v_M s)) as G25; specialize (G25 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G25 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G25 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); first [same (proj2 (proj2 G25)) | same_defined (proj2 (proj2 G25)) (conj G25 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I))))))]|].
      split; [change ((1 - (v_x s k)) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)) = ((v_delta s k))); pose proof (Generated.I_7a.I_7a_26 (v_delta s k) (v_M s)) as G26; specialize (G26 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G26 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); first [same (proj2 (proj2 G26)) | same_defined (proj2 (proj2 G26)) (conj G26 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I))))))]|].
      change (((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)) > 0); pose proof (Generated.I_7a.I_7a_27 (v_delta s k) (v_M s)) as G27; specialize (G27 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G27 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G27 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); first [same (proj2 G27) | same_defined (proj2 G27) (conj G27 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I))))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = 1); change (((product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) * (1 + ((v_M s) - 1) * (v_x s k))) * ((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = 1); pose proof (Generated.I_7a.I_7a_28 (v_delta s k) (v_M s) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) (product (y :: l) (fun k => 1 - (v_x s k))) (product (y :: l) (fun k => (v_delta s k)))) as G28; specialize (G28 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G28 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G28 (proj1 IH)); specialize (G28 (proj1 (proj2 IH))); specialize (G28 (proj2 (proj2 IH))); first [same (proj2 (proj2 G28)) | same_defined (proj2 (proj2 G28)) (conj G28 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I))))))]|].
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_x s k))) * (product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = (product (k :: y :: l) (fun k => (v_delta s k)))); change (((product (y :: l) (fun k => 1 - (v_x s k))) * (1 - (v_x s k))) * ((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) = ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.I_7a.I_7a_29 (v_delta s k) (v_M s) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) (product (y :: l) (fun k => 1 - (v_x s k))) (product (y :: l) (fun k => (v_delta s k)))) as G29; specialize (G29 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G29 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G29 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G29 (proj1 IH)); specialize (G29 (proj1 (proj2 IH))); specialize (G29 (proj2 (proj2 IH))); first [same (proj2 (proj2 G29)) | same_defined (proj2 (proj2 G29)) (conj G29 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I))))))]|].
      change ((product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0); change (((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) > 0); pose proof (Generated.I_7a.I_7a_30 (v_delta s k) (v_M s) (product (y :: l) (fun k => 1 + ((v_M s) - 1) * (v_x s k))) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) (product (y :: l) (fun k => 1 - (v_x s k))) (product (y :: l) (fun k => (v_delta s k)))) as G30; specialize (G30 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G30 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G30 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G30 (proj1 IH)); specialize (G30 (proj1 (proj2 IH))); specialize (G30 (proj2 (proj2 IH))); first [same (proj2 G30) | same_defined (proj2 G30) (conj G30 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I))))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.7a (17), induction on steps *)
Lemma fact_17 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_U s) * (v_P s) = 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_17 s Hs n Hn)).
Qed.

(* I.7a (18), induction on steps *)
Lemma fact_18 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_V s) * (v_P s) = (v_L s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_17 s Hs n Hn))).
Qed.

(* I.7a (19), induction on steps *)
Lemma fact_19 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_17 s Hs n Hn))).
Qed.

Lemma steps_20 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - (v_P s) <= (v_E s)) /\ ((v_P s) >= 0) /\ ((v_P s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> (1 - (product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) <= (total l (fun k => 1 - (v_delta s k)))) /\ ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) >= 0) /\ ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => (1 - (product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) <= (total l (fun k => 1 - (v_delta s k)))) /\ ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) >= 0) /\ ((product l (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) <= 1))).
    - intros k Hk.
      split; [change (1 - ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)) <= (1 - (v_delta s k))); pose proof (Generated.I_7a.I_7a_31 (v_delta s k) (v_M s)) as G31; specialize (G31 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G31 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); first [same (proj2 G31) | same_defined (proj2 G31) (conj G31 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I))))))]|].
      split; [change (((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)) >= 0); pose proof (Generated.I_7a.I_7a_32 (v_delta s k) (v_M s)) as G32; specialize (G32 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G32 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G32 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); first [same (proj2 G32) | same_defined (proj2 G32) (conj G32 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I))))))]|].
      change (((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s)) <= 1); pose proof (Generated.I_7a.I_7a_33 (v_delta s k) (v_M s)) as G33; specialize (G33 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G33 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); first [same (proj2 G33) | same_defined (proj2 G33) (conj G33 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I))))))].
    - intros k y l Hk IH.
      split; [change (1 - (product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) <= (total (k :: y :: l) (fun k => 1 - (v_delta s k)))); change (1 - ((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) <= ((total (y :: l) (fun k => 1 - (v_delta s k))) + (1 - (v_delta s k)))); pose proof (Generated.I_7a.I_7a_34 (v_delta s k) (v_M s) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) (total (y :: l) (fun k => 1 - (v_delta s k)))) as G34; specialize (G34 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G34 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G34 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G34 (proj1 IH)); specialize (G34 (proj1 (proj2 IH))); specialize (G34 (proj2 (proj2 IH))); first [same (proj2 G34) | same_defined (proj2 G34) (conj G34 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I))))))]|].
      split; [change ((product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) >= 0); change (((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) >= 0); pose proof (Generated.I_7a.I_7a_35 (v_delta s k) (v_M s) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) (total (y :: l) (fun k => 1 - (v_delta s k)))) as G35; specialize (G35 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G35 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G35 (proj1 IH)); specialize (G35 (proj1 (proj2 IH))); specialize (G35 (proj2 (proj2 IH))); first [same (proj2 G35) | same_defined (proj2 G35) (conj G35 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I))))))]|].
      change ((product (k :: y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) <= 1); change (((product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) * ((1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) <= 1); pose proof (Generated.I_7a.I_7a_36 (v_delta s k) (v_M s) (product (y :: l) (fun k => (1 + ((v_M s) - 1) * (v_delta s k)) / (v_M s))) (total (y :: l) (fun k => 1 - (v_delta s k)))) as G36; specialize (G36 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G36 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G36 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G36 (proj1 IH)); specialize (G36 (proj1 (proj2 IH))); specialize (G36 (proj2 (proj2 IH))); first [same (proj2 G36) | same_defined (proj2 G36) (conj G36 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I))))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.7a (20), induction on steps *)
Lemma fact_20 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_P s) <= (v_E s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_20 s Hs n Hn)).
Qed.

(* I.7a (21), induction on steps *)
Lemma fact_21 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_P s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_20 s Hs n Hn))).
Qed.

(* I.7a (22), induction on steps *)
Lemma fact_22 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_P s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_20 s Hs n Hn))).
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> (v_delta s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_rest s n) > 0) /\
  (v_L s) >= (v_c s) /\
  (v_c s) > 0 /\
  (v_c s) <= 1 /\
  True.

(* I.7a (23), identity *)
Lemma fact_23 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_G s) = ((v_U s) + ((v_M s) - 1) * (v_V s)) / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7a.I_7a_37 (v_M s) (v_L s) (v_U s) (v_V s) (v_P s)) as G37.
  specialize (G37 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G37 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G37 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G37 (fact_13 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G37 (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G37 (fact_15 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G37 (fact_16 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G37 (fact_17 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G37 (fact_18 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G37 (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G37 (fact_22 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 (proj2 (proj2 G37))) | same_defined (proj2 (proj2 (proj2 G37))) (conj G37 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

Lemma defined_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by (pose proof (Generated.I_7a.I_7a_5 (v_delta s n) (v_M s)) as G5; specialize (G5 ((proj1 (proj2 Hs)) n Hn)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); first [plain_from (proj2 G5) | from_divisors G5]).
  exact (conj C0 I).
Qed.

Lemma defined_23 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_L s) * (v_M s) - (v_L s) + 1 <> 0) /\ ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) /\ ((v_P s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C2 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by (exact (proj1 (defined_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn))).
  assert (C0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by (pose proof (Generated.I_7a.I_7a_37 (v_M s) (v_L s) (v_U s) (v_V s) (v_P s)) as G37; specialize (G37 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G37 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_13 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_15 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_16 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_17 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_18 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_22 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [plain_from (proj2 (proj2 (proj2 G37))) | from_divisors G37]).
  assert (C1 : (v_M s) <> 0) by (pose proof (Generated.I_7a.I_7a_37 (v_M s) (v_L s) (v_U s) (v_V s) (v_P s)) as G37; specialize (G37 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G37 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_13 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_15 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_16 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_17 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_18 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_22 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [is_divided_by G37 | plain_from (proj2 (proj2 (proj2 G37))) | from_divisors G37]).
  assert (C3 : (v_P s) <> 0) by (pose proof (Generated.I_7a.I_7a_37 (v_M s) (v_L s) (v_U s) (v_V s) (v_P s)) as G37; specialize (G37 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G37 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_13 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_15 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_16 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_17 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_18 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G37 (fact_22 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [is_divided_by G37 | plain_from (proj2 (proj2 (proj2 G37))) | from_divisors G37]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

(* I.7a (24), inequality *)
Lemma fact_24 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_G s) >= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7a.I_7a_39 (v_M s) (v_U s) (v_V s) (v_G s)) as G39.
  specialize (G39 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G39 (fact_13 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G39 (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G39 (fact_15 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G39 (fact_16 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G39 ltac:(let P := fresh in assert (P : (v_M s) > 0) by (pose proof (Generated.I_7a.I_7a_38 (v_M s)) as G38; specialize (G38 (proj1 (proj2 (proj2 (proj2 Hs))))); same G38); first [cleared (fact_23 s Hs n Hn) P | cleared (fact_23 s Hs n Hn) P (conj (defined_23 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) | revert P; generalize ((fact_23 s Hs n Hn) : (v_G s) = ((v_U s) + ((v_M s) - 1) * (v_V s)) / (v_M s)); generalize (v_G s); let Y := fresh in let Q := fresh in intros ? Q Y; cleared Q Y])).
  first [same G39 | same_defined G39 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))].
Qed.

Lemma defined_24 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_L s) * (v_M s) - (v_L s) + 1 <> 0) /\ ((v_M s) <> 0) /\ ((v_P s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by (exact (proj1 (defined_23 s Hs n Hn))).
  assert (C1 : (v_M s) <> 0) by (exact (proj1 (proj2 (defined_23 s Hs n Hn)))).
  assert (C2 : (v_P s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_23 s Hs n Hn)))))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

(* I.7a (25), inequality *)
Lemma fact_25 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_F s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7a.I_7a_41 (v_M s) (v_L s) (v_P s)) as G41.
  specialize (G41 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G41 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G41 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G41 (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G41 (fact_22 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G41 ltac:(let P := fresh in assert (P : (v_M s) * (v_P s) > 0) by (pose proof (Generated.I_7a.I_7a_40 (v_M s) (v_P s)) as G40; specialize (G40 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G40 (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G40 (fact_22 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); same G40); first [cleared (fact_24 s Hs n Hn) P | cleared (fact_24 s Hs n Hn) P (conj (defined_24 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))])).
  first [same (proj2 (proj2 G41)) | same_defined (proj2 (proj2 G41)) (conj G41 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* I.7a (26), inequality *)
Lemma fact_26 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 - (v_F s) <= (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7a.I_7a_42 (v_M s) (v_L s) (v_P s) (v_E s)) as G42.
  specialize (G42 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G42 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G42 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G42 (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G42 (fact_20 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G42 (fact_22 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 (proj2 G42)) | same_defined (proj2 (proj2 G42)) (conj G42 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

Definition to_I_5 (s : state) : Theorems.I_5.state := Theorems.I_5.State (steps s) (v_delta s) (v_M s) (v_c s).

Lemma run_to_I_5 :
  forall t s, run Theorems.I_5.round t (to_I_5 s) = to_I_5 (run round t s).
Proof.
  intros t s. induction t as [|t IH]; [reflexivity|]. simpl. rewrite IH. reflexivity.
Qed.

Lemma cited_I_5_25 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= (1 - (v_delta (run round t s) n)) /\ (1 - (v_delta (run round t s) n)) <= (((1 - (v_c s)) ^ t) * (1 - (v_delta s n))))) /\ Un_cv (fun t => (1 - (v_delta (run round t s) n))) (0)).
Proof.
  intros s Hs n Hn.
  assert (Hs' := Hs).
  destruct (Theorems.I_5.fact_25 (to_I_5 s) Hs' n Hn) as [B L].
  split; [intros t; specialize (B t); rewrite (run_to_I_5 t s) in B; exact B|].
  refine (limit_ext _ _ _ _ L). intros t. rewrite (run_to_I_5 t s). reflexivity.
Qed.

Lemma lasting_3 :
  forall s, H3 s -> forall t, H3 (run round t s).
Proof.
  intros s Hs t.
  assert (X := Theorems.I_5.lasting_2 (to_I_5 s) Hs t).
  rewrite (run_to_I_5 t s) in X.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|exact (proj2 X)].
Qed.

Lemma defined_25 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_L s) * (v_M s) - (v_L s) + 1 <> 0) /\ ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by (pose proof (Generated.I_7a.I_7a_41 (v_M s) (v_L s) (v_P s)) as G41; specialize (G41 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G41 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G41 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G41 (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G41 (fact_22 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G41 ltac:(let P := fresh in assert (P : (v_M s) * (v_P s) > 0) by (pose proof (Generated.I_7a.I_7a_40 (v_M s) (v_P s)) as G40; specialize (G40 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G40 (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G40 (fact_22 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); same G40); first [cleared (fact_24 s Hs n Hn) P | cleared (fact_24 s Hs n Hn) P (conj (defined_24 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))])); first [plain_from (proj2 (proj2 G41)) | from_divisors G41]).
  assert (C1 : (v_M s) <> 0) by (pose proof (Generated.I_7a.I_7a_41 (v_M s) (v_L s) (v_P s)) as G41; specialize (G41 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G41 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G41 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G41 (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G41 (fact_22 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G41 ltac:(let P := fresh in assert (P : (v_M s) * (v_P s) > 0) by (pose proof (Generated.I_7a.I_7a_40 (v_M s) (v_P s)) as G40; specialize (G40 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G40 (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G40 (fact_22 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); same G40); first [cleared (fact_24 s Hs n Hn) P | cleared (fact_24 s Hs n Hn) P (conj (defined_24 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))])); first [is_divided_by G41 | plain_from (proj2 (proj2 G41)) | from_divisors G41]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_26 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_L s) * (v_M s) - (v_L s) + 1 <> 0) /\ ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by (pose proof (Generated.I_7a.I_7a_42 (v_M s) (v_L s) (v_P s) (v_E s)) as G42; specialize (G42 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G42 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G42 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G42 (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G42 (fact_20 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G42 (fact_22 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [plain_from (proj2 (proj2 G42)) | from_divisors G42]).
  assert (C1 : (v_M s) <> 0) by (pose proof (Generated.I_7a.I_7a_42 (v_M s) (v_L s) (v_P s) (v_E s)) as G42; specialize (G42 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G42 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G42 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G42 (fact_19 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G42 (fact_20 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G42 (fact_22 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [is_divided_by G42 | plain_from (proj2 (proj2 G42)) | from_divisors G42]).
  exact (conj C0 (conj C1 I)).
Qed.

(* I.7a (27), squeeze *)
Lemma fact_27 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_F (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H3 s /\ (n < steps s)%nat) (fun s => ((v_F s))) (fun s => (1)) (fun s => ((v_E s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_3 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_F s')) <= (1)); first [same (fact_25 s' Hs' n Hn') | same_defined (fact_25 s' Hs' n Hn') (conj (defined_25 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I)))))))))].
  - intros s' [Hs' Hn']. change ((1) - ((v_F s')) <= ((v_E s'))); first [same (fact_26 s' Hs' n Hn') | same_defined (fact_26 s' Hs' n Hn') (conj (defined_26 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I)))))))))].
  - split; [exact Hs|exact Hn].
  - exact (null_over_all_steps state round steps (fun s k => 1 - (v_delta s k)) s (fun _ => eq_refl) (fun k Hk => proj2 (cited_I_5_25 s Hs k Hk))).
Qed.

Definition set_c (x : R) (s : state) : state := State (steps s) (v_delta s) (v_M s) x.

(* I.7a (28), start value *)
Lemma fact_28 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_F (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H3 ((set_c ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_9 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) <= 1); same (fact_10 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c ((v_L s))) (fun s => ((v_F s))) (1) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_27 ((set_c ((v_L s))) s) Hs' n Hn)).
Qed.

(* I.7a (29), inequality *)
Lemma fact_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) = 0 -> (v_rest s n) > 0 -> (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  pose proof (Generated.I_7a.I_7a_45 (v_delta s n) (v_M s) (v_rest s n)) as G45.
  specialize (G45 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G45 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G45 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G45 Ho0).
  specialize (G45 Ho1).
  specialize (G45 (fact_2 s Hs n Hn)).
  first [same (proj2 G45) | same_defined (proj2 G45) (conj G45 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ho0 (conj Ho1 I))))))].
Qed.

(* I.7a (30), inequality *)
Lemma fact_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) > 0 -> (v_rest s n) = 0 -> (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  pose proof (Generated.I_7a.I_7a_46 (v_delta s n) (v_M s) (v_rest s n)) as G46.
  specialize (G46 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G46 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G46 Ho0).
  specialize (G46 Ho1).
  specialize (G46 (fact_1 s Hs n Hn)).
  specialize (G46 (fact_2 s Hs n Hn)).
  first [same (proj2 G46) | same_defined (proj2 G46) (conj G46 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ho0 (conj Ho1 I))))))].
Qed.

Lemma steps_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) >= 0) /\ ((v_L s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.I_7a.I_7a_47 (v_delta s k)) as G47; specialize (G47 ((proj1 (proj2 Hs)) k Hk)); specialize (G47 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G47|].
      change (((v_delta s k)) <= 1); pose proof (Generated.I_7a.I_7a_48 (v_delta s k)) as G48; specialize (G48 ((proj1 (proj2 Hs)) k Hk)); specialize (G48 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G48.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.I_7a.I_7a_49 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G49; specialize (G49 ((proj1 (proj2 Hs)) k Hk)); specialize (G49 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G49 (proj1 IH)); specialize (G49 (proj2 IH)); same G49|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.I_7a.I_7a_50 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G50; specialize (G50 ((proj1 (proj2 Hs)) k Hk)); specialize (G50 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G50 (proj1 IH)); specialize (G50 (proj2 IH)); same G50.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.7a (31), induction on steps *)
Lemma fact_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_31 s Hs n Hn)).
Qed.

(* I.7a (32), induction on steps *)
Lemma fact_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_31 s Hs n Hn)).
Qed.

(* I.7a (33), inequality *)
Lemma fact_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7a.I_7a_52 (v_delta s n) (v_M s) (v_rest s n)) as G52.
  specialize (G52 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G52 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G52 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G52 (fact_1 s Hs n Hn)).
  specialize (G52 (fact_2 s Hs n Hn)).
  first [same (proj2 G52) | same_defined (proj2 G52) (conj G52 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.7a (34), inequality *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_7a.I_7a_53 (v_delta s n) (v_M s) (v_rest s n)) as G53.
  specialize (G53 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G53 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G53 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G53 (fact_1 s Hs n Hn)).
  specialize (G53 (fact_2 s Hs n Hn)).
  first [same (proj2 G53) | same_defined (proj2 G53) (conj G53 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros n Hn; exact (fact_33 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_34 s Hs n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  exact I.
Qed.

(* I.7a (35), induction on rounds *)
Lemma fact_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* I.7a (36), induction on rounds *)
Lemma fact_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

Lemma defined_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) = 0 -> (v_rest s n) > 0 -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_7a.I_7a_45 (v_delta s n) (v_M s) (v_rest s n)) as G45; specialize (G45 ((proj1 (proj2 Hs)) n Hn)); specialize (G45 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G45 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G45 Ho0); specialize (G45 Ho1); specialize (G45 (fact_2 s Hs n Hn)); first [plain_from (proj2 G45) | from_divisors G45]).
  exact (conj C0 I).
Qed.

Lemma defined_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) > 0 -> (v_rest s n) = 0 -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_7a.I_7a_46 (v_delta s n) (v_M s) (v_rest s n)) as G46; specialize (G46 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G46 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G46 Ho0); specialize (G46 Ho1); specialize (G46 (fact_1 s Hs n Hn)); specialize (G46 (fact_2 s Hs n Hn)); first [plain_from (proj2 G46) | from_divisors G46]).
  exact (conj C0 I).
Qed.

(* I.7a (37), theorem at a later round *)
Lemma fact_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_F (run round t s)))) (1)).
Proof.
  intros s Hs n Hn.
  assert (NN : none_below (steps s) (v_delta s)) by (intros k Hk; exact (fact_8 s Hs k Hk)).
  intros Z.
  assert (C := one_zero_steps (steps s) _ NN Z).
  assert (Hp : forall m, (m < steps s)%nat -> v_delta (round s) m > 0).
  { intros m Hm. destruct (C m Hm) as [[Ez Pr]|[Pe Zr]]; [exact (fact_29 s Hs m Hm Ez Pr)|exact (fact_30 s Hs m Hm Pe Zr)]. }
  assert (Hs' : H2 (round s)).
  { split; [exact (proj1 Hs)|].
    split; [intros m Hm; destruct (C m Hm) as [[Ez Pr]|[Pe Zr]]; [change ((v_delta_next s m) >= 0); first [same (fact_29 s Hs m Hm Ez Pr) | same_defined (fact_29 s Hs m Hm Ez Pr) (conj (defined_29 s Hs m Hm Ez Pr) (conj ((proj1 (proj2 Hs)) m Hm) (conj ((proj1 (proj2 (proj2 Hs))) m Hm) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ez (conj Pr I))))))]|change ((v_delta_next s m) >= 0); first [same (fact_30 s Hs m Hm Pe Zr) | same_defined (fact_30 s Hs m Hm Pe Zr) (conj (defined_30 s Hs m Hm Pe Zr) (conj ((proj1 (proj2 Hs)) m Hm) (conj ((proj1 (proj2 (proj2 Hs))) m Hm) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Pe (conj Zr I))))))]]|].
    split; [intros m Hm; destruct (C m Hm) as [[Ez Pr]|[Pe Zr]]; [exact (fact_34 s Hs m Hm)|exact (fact_34 s Hs m Hm)]|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact Hp|].
    split; [intros m Hm; exact (positive_others (steps s) _ m Hp Hm)|].
    exact I. }
  exact (limit_later state round (fun s => ((v_F s))) (1) s (fact_28 (round s) Hs' n Hn)).
Qed.

(* I.7a, conclusion (28) *)
Lemma conclusion_28 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_rest s k) > 0) -> Un_cv (fun t => ((v_F (run round t s)))) (1)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_28 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.7a, conclusion (37) *)
Lemma conclusion_37 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_F (run round t s)))) (1))).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_37 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

