(* Theorem II.2a, Corner multipliers: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2a.
Local Open Scope R_scope.

Record state := State { steps : nat; v_M : R; v_P : R }.


Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (v_P s) > -1 /\
  (v_P s) < 1 /\
  (v_P s) > 0 /\
  ((v_M s) - 1) ^ 2 * (v_P s) <= 1 /\
  True.

(* II.2a (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 / ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2a.II_2a_1 (v_M s) (v_P s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 (proj2 G1)) | same_defined (proj2 (proj2 G1)) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.2a (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (-(v_M s) + 1) * (v_P s)) / (1 - (-(v_M s) + 1) * (v_P s)) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2a.II_2a_2 (v_M s) (v_P s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.2a (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (-(v_M s) + 1) * (v_P s)) / (1 - (-(v_M s) + 1) * (v_P s)) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2a.II_2a_3 (v_M s) (v_P s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.2a (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2a.II_2a_4 (v_M s) (v_P s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.2a (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) > 1 / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2a.II_2a_5 (v_M s) (v_P s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2a (6), witness *)
Lemma fact_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-4) (1 / 100) in ((v_P s) > -1 /\ (v_P s) < 1 /\ (v_P s) > 0 /\ ((v_M s) - 1) ^ 2 * (v_P s) <= 1 /\ ~ ((v_M s) >= 2) /\ ~ (1 / ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_M v_P steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_M v_P steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_M v_P steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_M v_P steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_M v_P steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_M v_P steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (v_P s) > -1 /\
  (v_P s) < 1 /\
  (v_P s) < 0 /\
  ((v_M s) - 1) * (v_P s) > -1 /\
  True.

(* II.2a (7), inequality *)
Lemma fact_7 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 / ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2a.II_2a_7 (v_M s) (v_P s)) as G7.
  specialize (G7 (proj1 (proj2 Hs))).
  specialize (G7 (proj1 (proj2 (proj2 Hs)))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 (proj2 G7)) | same_defined (proj2 (proj2 G7)) (conj G7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.2a (8), inequality *)
Lemma fact_8 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (-(v_M s) + 1) * (v_P s)) / (1 - (-(v_M s) + 1) * (v_P s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2a.II_2a_8 (v_M s) (v_P s)) as G8.
  specialize (G8 (proj1 (proj2 Hs))).
  specialize (G8 (proj1 (proj2 (proj2 Hs)))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (v_P s) > -1 /\
  (v_P s) < 1 /\
  ((v_M s) - 1) ^ 2 * (v_P s) = 1 /\
  True.

(* II.2a (9), inequality *)
Lemma fact_9 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) = 1 / ((v_M s) - 1).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2a.II_2a_9 (v_M s) (v_P s)) as G9.
  specialize (G9 (proj1 (proj2 Hs))).
  specialize (G9 (proj1 (proj2 (proj2 Hs)))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 (proj2 G9)) | same_defined (proj2 (proj2 G9)) (conj G9 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.2a, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> (v_P s) > 0 -> ((v_M s) - 1) ^ 2 * (v_P s) <= 1 -> 1 / ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) < 1).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_1 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2a, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> (v_P s) > 0 -> ((v_M s) - 1) ^ 2 * (v_P s) <= 1 -> (1 + ((v_M s) - 1) * (-(v_M s) + 1) * (v_P s)) / (1 - (-(v_M s) + 1) * (v_P s)) < 1).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_2 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2a, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> (v_P s) > 0 -> ((v_M s) - 1) ^ 2 * (v_P s) <= 1 -> (1 + ((v_M s) - 1) * (-(v_M s) + 1) * (v_P s)) / (1 - (-(v_M s) + 1) * (v_P s)) >= 0).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_3 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2a, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> (v_P s) > 0 -> ((v_M s) - 1) ^ 2 * (v_P s) <= 1 -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) < 1).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_4 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2a, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> (v_P s) > 0 -> ((v_M s) - 1) ^ 2 * (v_P s) <= 1 -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) > 1 / (v_M s)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2a, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> (v_P s) < 0 -> ((v_M s) - 1) * (v_P s) > -1 -> 1 / ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s))) > 1).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2a, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> (v_P s) < 0 -> ((v_M s) - 1) * (v_P s) > -1 -> (1 + ((v_M s) - 1) * (-(v_M s) + 1) * (v_P s)) / (1 - (-(v_M s) + 1) * (v_P s)) > 1).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_8 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2a, conclusion (9) *)
Lemma conclusion_9 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_P s) > -1 -> (v_P s) < 1 -> ((v_M s) - 1) ^ 2 * (v_P s) = 1 -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) = 1 / ((v_M s) - 1)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_9 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

