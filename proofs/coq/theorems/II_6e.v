(* Theorem II.6e, The upper threshold is 1 - eta, up to eta^2: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_6e.
Local Open Scope R_scope.

Record state := State { steps : nat; v_x : R; v_M : R; v_eta : R }.

Definition v_rest_x (s : state) : R := product (but (steps s) O) (fun k => (v_x s)).
Definition v_a (s : state) : R := total (but (steps s) O) (fun k => 1).
Definition v_delta_next_x (s : state) : R := ((v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s)) / (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)).
Ltac open_names X ::= unfold v_delta_next_x in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_eta s) >= 0 /\
  (v_eta s) <= 1 /\
  (v_M s) >= 2 /\
  (v_x s) >= 0 /\
  (v_x s) <= 1 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest_x s) >= 0) /\ ((v_rest_x s) <= 1) /\ ((v_rest_x s) >= 1 - (v_a s) * (1 - (v_x s))) /\ ((v_a s) >= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_x s))) >= 0) /\ ((product l (fun k => (v_x s))) <= 1) /\ ((product l (fun k => (v_x s))) >= 1 - (total l (fun k => 1)) * (1 - (v_x s))) /\ ((total l (fun k => 1)) >= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_x s))) >= 0) /\ ((product l (fun k => (v_x s))) <= 1) /\ ((product l (fun k => (v_x s))) >= 1 - (total l (fun k => 1)) * (1 - (v_x s))) /\ ((total l (fun k => 1)) >= 1))).
    - intros k Hk.
      split; [change (((v_x s)) >= 0); pose proof (Generated.II_6e.II_6e_1 (v_x s)) as G1; specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); same G1|].
      split; [change (((v_x s)) <= 1); pose proof (Generated.II_6e.II_6e_2 (v_x s)) as G2; specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); same G2|].
      split; [change (((v_x s)) >= 1 - (1) * (1 - (v_x s))); pose proof (Generated.II_6e.II_6e_3 (v_x s)) as G3; specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); same G3|].
      change ((1) >= 1); pose proof (Generated.II_6e.II_6e_4) as G4; same G4.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_x s))) >= 0); change (((product (y :: l) (fun k => (v_x s))) * ((v_x s))) >= 0); pose proof (Generated.II_6e.II_6e_5 (v_x s) (product (y :: l) (fun k => (v_x s))) (total (y :: l) (fun k => 1))) as G5; specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G5 (proj1 IH)); specialize (G5 (proj1 (proj2 IH))); specialize (G5 (proj1 (proj2 (proj2 IH)))); specialize (G5 (proj2 (proj2 (proj2 IH)))); same G5|].
      split; [change ((product (k :: y :: l) (fun k => (v_x s))) <= 1); change (((product (y :: l) (fun k => (v_x s))) * ((v_x s))) <= 1); pose proof (Generated.II_6e.II_6e_6 (v_x s) (product (y :: l) (fun k => (v_x s))) (total (y :: l) (fun k => 1))) as G6; specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G6 (proj1 IH)); specialize (G6 (proj1 (proj2 IH))); specialize (G6 (proj1 (proj2 (proj2 IH)))); specialize (G6 (proj2 (proj2 (proj2 IH)))); same G6|].
      split; [change ((product (k :: y :: l) (fun k => (v_x s))) >= 1 - (total (k :: y :: l) (fun k => 1)) * (1 - (v_x s))); change (((product (y :: l) (fun k => (v_x s))) * ((v_x s))) >= 1 - ((total (y :: l) (fun k => 1)) + (1)) * (1 - (v_x s))); pose proof (Generated.II_6e.II_6e_7 (v_x s) (product (y :: l) (fun k => (v_x s))) (total (y :: l) (fun k => 1))) as G7; specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G7 (proj1 IH)); specialize (G7 (proj1 (proj2 IH))); specialize (G7 (proj1 (proj2 (proj2 IH)))); specialize (G7 (proj2 (proj2 (proj2 IH)))); same G7|].
      change ((total (k :: y :: l) (fun k => 1)) >= 1); change (((total (y :: l) (fun k => 1)) + (1)) >= 1); pose proof (Generated.II_6e.II_6e_8 (v_x s) (product (y :: l) (fun k => (v_x s))) (total (y :: l) (fun k => 1))) as G8; specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G8 (proj1 IH)); specialize (G8 (proj1 (proj2 IH))); specialize (G8 (proj1 (proj2 (proj2 IH)))); specialize (G8 (proj2 (proj2 (proj2 IH)))); same G8.
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.6e (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_x s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* II.6e (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_x s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_1 s Hs n Hn))).
Qed.

(* II.6e (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_x s) >= 1 - (v_a s) * (1 - (v_x s)).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_1 s Hs n Hn)))).
Qed.

(* II.6e (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s) >= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (steps_1 s Hs n Hn)))).
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_eta s) >= 0 /\
  (v_eta s) <= 1 /\
  (v_M s) >= 2 /\
  (v_x s) >= 0 /\
  (v_x s) <= 1 /\
  (v_x s) = 1 - (v_eta s) /\
  True.

(* II.6e (5), inequality *)
Lemma fact_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next_x s) - (v_x s) <= (v_eta s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6e.II_6e_9 (v_eta s) (v_M s) (v_x s) (v_rest_x s)) as G9.
  specialize (G9 (proj1 (proj2 Hs))).
  specialize (G9 (proj1 (proj2 (proj2 Hs)))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G9 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G9 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.6e (6), witness *)
Lemma fact_6 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (-4) (1 / 2) in ((v_eta s) >= 0 /\ (v_eta s) <= 1 /\ (v_x s) >= 0 /\ (v_x s) <= 1 /\ (v_x s) = 1 - (v_eta s) /\ ~ ((v_M s) >= 2) /\ ~ ((v_delta_next_x s) - (v_x s) <= (v_eta s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest_x v_a v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_a v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_a v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_a v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_a v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_a v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest_x v_a v_delta_next_x v_x v_M v_eta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_eta s) >= 0 /\
  (v_eta s) <= 1 /\
  (v_M s) >= 2 /\
  (v_x s) >= 0 /\
  (v_x s) <= 1 /\
  (v_x s) = 1 - (v_eta s) - 2 * (v_a s) * (v_eta s) ^ 2 /\
  5 * (v_a s) * (v_eta s) <= 1 /\
  True.

(* II.6e (7), inequality *)
Lemma fact_7 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (1 - (v_a s) * (1 - (v_x s))) * (1 - (v_x s)) >= (v_eta s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6e.II_6e_11 (v_eta s) (v_x s) (v_a s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G11 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G11.
Qed.

(* II.6e (8), inequality *)
Lemma fact_8 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_rest_x s) * (1 - (v_x s)) >= (v_eta s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6e.II_6e_12 (v_eta s) (v_x s) (v_a s) (v_rest_x s)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 (proj1 (proj2 (proj2 Hs)))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G12 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G12 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G12 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G12 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G12 (fact_7 s Hs n Hn)).
  same G12.
Qed.

(* II.6e (9), inequality *)
Lemma fact_9 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_delta_next_x s) - (v_x s) >= (v_eta s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6e.II_6e_13 (v_eta s) (v_M s) (v_x s) (v_rest_x s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G13 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G13 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G13 (fact_8 s Hs n Hn)).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

(* II.6e, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_eta s) >= 0 -> (v_eta s) <= 1 -> (v_M s) >= 2 -> (v_x s) >= 0 -> (v_x s) <= 1 -> (v_x s) = 1 - (v_eta s) -> (v_delta_next_x s) - (v_x s) <= (v_eta s)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6e, conclusion (9) *)
Lemma conclusion_9 :
  forall s : state, (2 <= steps s)%nat -> ((v_eta s) >= 0 -> (v_eta s) <= 1 -> (v_M s) >= 2 -> (v_x s) >= 0 -> (v_x s) <= 1 -> (v_x s) = 1 - (v_eta s) - 2 * (v_a s) * (v_eta s) ^ 2 -> 5 * (v_a s) * (v_eta s) <= 1 -> (v_delta_next_x s) - (v_x s) >= (v_eta s)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_9 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

