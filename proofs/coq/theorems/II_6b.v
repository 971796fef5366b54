(* Theorem II.6b, A threshold that is sufficient: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_6b.
Local Open Scope R_scope.

Record state := State { steps : nat; v_x : R; v_M : R; v_eta : R }.

Definition v_rest_x (s : state) : R := product (but (steps s) O) (fun k => (v_x s)).
Definition v_delta_next_x (s : state) : R := ((v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s)) / (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)).
Ltac open_names X ::= unfold v_delta_next_x in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 0 /\
  (v_x s) <= 1 / 2 /\
  (v_M s) >= 2 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest_x s) >= 0) /\ ((v_rest_x s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_x s))) >= 0) /\ ((product l (fun k => (v_x s))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_x s))) >= 0) /\ ((product l (fun k => (v_x s))) <= 1))).
    - intros k Hk.
      split; [change (((v_x s)) >= 0); pose proof (Generated.II_6b.II_6b_1 (v_x s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); same G1|].
      change (((v_x s)) <= 1); pose proof (Generated.II_6b.II_6b_2 (v_x s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); same G2.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_x s))) >= 0); change (((product (y :: l) (fun k => (v_x s))) * ((v_x s))) >= 0); pose proof (Generated.II_6b.II_6b_3 (v_x s) (product (y :: l) (fun k => (v_x s)))) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 (proj1 (proj2 (proj2 Hs)))); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_x s))) <= 1); change (((product (y :: l) (fun k => (v_x s))) * ((v_x s))) <= 1); pose proof (Generated.II_6b.II_6b_4 (v_x s) (product (y :: l) (fun k => (v_x s)))) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.6b (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_x s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* II.6b (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_x s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

(* II.6b (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_x s) - (v_x s) >= 1 / 2 * (v_rest_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6b.II_6b_5 (v_x s) (v_M s) (v_rest_x s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (fact_1 s Hs n Hn)).
  specialize (G5 (fact_2 s Hs n Hn)).
  first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 0 /\
  (v_x s) <= 1 / 2 /\
  (v_M s) >= 2 /\
  2 * (v_eta s) <= (v_rest_x s) /\
  True.

(* II.6b (4), inequality *)
Lemma fact_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next_x s) >= (v_x s) + (v_eta s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6b.II_6b_6 (v_x s) (v_eta s) (v_rest_x s) (v_delta_next_x s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G6 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G6 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G6 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  first [same G6 | same_defined G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.6b (5), witness *)
Lemma fact_5 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 3 (9 / 10) (2) 0 in ((v_x s) >= 0 /\ (v_M s) >= 2 /\ ~ ((v_x s) <= 1 / 2) /\ ~ ((v_delta_next_x s) - (v_x s) >= 1 / 2 * (v_rest_x s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest_x v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest_x v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6b (6), witness *)
Lemma fact_6 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-1 / 2) (2) 0 in ((v_x s) <= 1 / 2 /\ (v_M s) >= 2 /\ ~ ((v_x s) >= 0) /\ ~ ((v_delta_next_x s) - (v_x s) >= 1 / 2 * (v_rest_x s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest_x v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest_x v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6b (7), witness *)
Lemma fact_7 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 10) (-4) 0 in ((v_x s) >= 0 /\ (v_x s) <= 1 / 2 /\ ~ ((v_M s) >= 2) /\ ~ ((v_delta_next_x s) - (v_x s) >= 1 / 2 * (v_rest_x s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest_x v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest_x v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6b, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) <= 1 / 2 -> (v_M s) >= 2 -> (v_delta_next_x s) - (v_x s) >= 1 / 2 * (v_rest_x s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_3 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6b, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) <= 1 / 2 -> (v_M s) >= 2 -> 2 * (v_eta s) <= (v_rest_x s) -> (v_delta_next_x s) >= (v_x s) + (v_eta s)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_4 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

