(* Theorem II.6a, The equal round increases: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_6a.
Local Open Scope R_scope.

Record state := State { steps : nat; v_x : R; v_y : R; v_M : R }.

Definition v_rest_x (s : state) : R := product (but (steps s) O) (fun k => (v_x s)).
Definition v_rest_y (s : state) : R := product (but (steps s) O) (fun k => (v_y s)).
Definition v_delta_next_x (s : state) : R := ((v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s)) / (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)).
Definition v_delta_next_y (s : state) : R := ((v_y s) + (v_rest_y s) + ((v_M s) - 2) * (v_y s) * (v_rest_y s)) / (1 + ((v_M s) - 1) * (v_y s) * (v_rest_y s)).
Ltac open_names X ::= unfold v_delta_next_y, v_delta_next_x in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 0 /\
  (v_x s) <= (v_y s) /\
  (v_y s) <= 1 /\
  (v_M s) >= 2 /\
  True.

(* II.6a (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6a.II_6a_1 (v_x s) (v_y s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G1.
Qed.

(* II.6a (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6a.II_6a_2 (v_x s) (v_y s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (fact_1 s Hs n Hn)).
  same G2.
Qed.

Lemma steps_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest_x s) >= 0) /\ ((v_rest_x s) <= (v_rest_y s)) /\ ((v_rest_y s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_x s))) >= 0) /\ ((product l (fun k => (v_x s))) <= (product l (fun k => (v_y s)))) /\ ((product l (fun k => (v_y s))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_x s))) >= 0) /\ ((product l (fun k => (v_x s))) <= (product l (fun k => (v_y s)))) /\ ((product l (fun k => (v_y s))) <= 1))).
    - intros k Hk.
      split; [change (((v_x s)) >= 0); pose proof (Generated.II_6a.II_6a_3 (v_x s)) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 (fact_1 s Hs k Hk)); same G3|].
      split; [change (((v_x s)) <= ((v_y s))); pose proof (Generated.II_6a.II_6a_4 (v_x s) (v_y s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (fact_1 s Hs k Hk)); specialize (G4 (fact_2 s Hs k Hk)); same G4|].
      change (((v_y s)) <= 1); pose proof (Generated.II_6a.II_6a_5 (v_y s)) as G5; specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (fact_2 s Hs k Hk)); same G5.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_x s))) >= 0); change (((product (y :: l) (fun k => (v_x s))) * ((v_x s))) >= 0); pose proof (Generated.II_6a.II_6a_6 (v_x s) (product (y :: l) (fun k => (v_x s))) (product (y :: l) (fun k => (v_y s)))) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (fact_1 s Hs k Hk)); specialize (G6 (proj1 IH)); specialize (G6 (proj1 (proj2 IH))); specialize (G6 (proj2 (proj2 IH))); same G6|].
      split; [change ((product (k :: y :: l) (fun k => (v_x s))) <= (product (k :: y :: l) (fun k => (v_y s)))); change (((product (y :: l) (fun k => (v_x s))) * ((v_x s))) <= ((product (y :: l) (fun k => (v_y s))) * ((v_y s)))); pose proof (Generated.II_6a.II_6a_7 (v_x s) (v_y s) (product (y :: l) (fun k => (v_x s))) (product (y :: l) (fun k => (v_y s)))) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G7 (fact_1 s Hs k Hk)); specialize (G7 (fact_2 s Hs k Hk)); specialize (G7 (proj1 IH)); specialize (G7 (proj1 (proj2 IH))); specialize (G7 (proj2 (proj2 IH))); same G7|].
      change ((product (k :: y :: l) (fun k => (v_y s))) <= 1); change (((product (y :: l) (fun k => (v_y s))) * ((v_y s))) <= 1); pose proof (Generated.II_6a.II_6a_8 (v_y s) (product (y :: l) (fun k => (v_x s))) (product (y :: l) (fun k => (v_y s)))) as G8; specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G8 (fact_2 s Hs k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj1 (proj2 IH))); specialize (G8 (proj2 (proj2 IH))); same G8.
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.6a (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_x s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* II.6a (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_x s) <= (v_rest_y s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_3 s Hs n Hn))).
Qed.

(* II.6a (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_y s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_3 s Hs n Hn))).
Qed.

(* II.6a (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_x s) <= (v_delta_next_y s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6a.II_6a_9 (v_x s) (v_y s) (v_M s) (v_rest_x s) (v_rest_y s)) as G9.
  specialize (G9 (proj1 (proj2 Hs))).
  specialize (G9 (proj1 (proj2 (proj2 Hs)))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G9 (fact_1 s Hs n Hn)).
  specialize (G9 (fact_2 s Hs n Hn)).
  specialize (G9 (fact_3 s Hs n Hn)).
  specialize (G9 (fact_4 s Hs n Hn)).
  specialize (G9 (fact_5 s Hs n Hn)).
  first [same (proj2 (proj2 G9)) | same_defined (proj2 (proj2 G9)) (conj G9 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.6a (7), identity *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_x s) - (v_x s) = (v_rest_x s) * (1 - (v_x s)) * (1 + ((v_M s) - 1) * (v_x s)) / (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6a.II_6a_10 (v_x s) (v_M s) (v_rest_x s)) as G10.
  specialize (G10 (proj1 (proj2 Hs))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G10 (fact_1 s Hs n Hn)).
  specialize (G10 (fact_3 s Hs n Hn)).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.6a (8), witness *)
Lemma fact_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 3 (-1 / 2) (1) (10) in ((v_x s) <= (v_y s) /\ (v_y s) <= 1 /\ (v_M s) >= 2 /\ ~ ((v_x s) >= 0) /\ ~ ((v_delta_next_x s) <= (v_delta_next_y s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6a (9), witness *)
Lemma fact_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 3 (1 / 2) (0) (2) in ((v_x s) >= 0 /\ (v_y s) <= 1 /\ (v_M s) >= 2 /\ ~ ((v_x s) <= (v_y s)) /\ ~ ((v_delta_next_x s) <= (v_delta_next_y s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6a (10), witness *)
Lemma fact_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (3 / 2) (3) (2) in ((v_x s) >= 0 /\ (v_x s) <= (v_y s) /\ (v_M s) >= 2 /\ ~ ((v_y s) <= 1) /\ ~ ((v_delta_next_x s) <= (v_delta_next_y s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6a (11), witness *)
Lemma fact_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1) (-4) in ((v_x s) >= 0 /\ (v_x s) <= (v_y s) /\ (v_y s) <= 1 /\ ~ ((v_M s) >= 2) /\ ~ ((v_delta_next_x s) <= (v_delta_next_y s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest_x v_rest_y v_delta_next_x v_delta_next_y v_x v_y v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6a, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) <= (v_y s) -> (v_y s) <= 1 -> (v_M s) >= 2 -> (v_delta_next_x s) <= (v_delta_next_y s)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6a, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) <= (v_y s) -> (v_y s) <= 1 -> (v_M s) >= 2 -> (v_delta_next_x s) - (v_x s) = (v_rest_x s) * (1 - (v_x s)) * (1 + ((v_M s) - 1) * (v_x s)) / (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s))).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

