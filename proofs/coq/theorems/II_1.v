(* Theorem II.1, Order: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_1.
Local Open Scope R_scope.

Record state := State { steps : nat; v_d : R; v_R_2 : R; v_M : R; v_R_1 : R; v_d_2 : R; v_R : R; v_d_1 : R }.


Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (v_d s) >= 0 /\
  (v_d s) <= 1 /\
  (v_R_1 s) >= 0 /\
  (v_R_1 s) <= (v_R_2 s) /\
  (v_R_2 s) <= 1 /\
  True.

(* II.1 (1), identity *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_d s) + (v_R_2 s) + ((v_M s) - 2) * (v_d s) * (v_R_2 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s)) - ((v_d s) + (v_R_1 s) + ((v_M s) - 2) * (v_d s) * (v_R_1 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) = ((v_R_2 s) - (v_R_1 s)) * (1 - (v_d s)) * (1 + ((v_M s) - 1) * (v_d s)) / ((1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) * (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1.II_1_1 (v_M s) (v_d s) (v_R_1 s) (v_R_2 s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 (proj2 (proj2 G1))) | same_defined (proj2 (proj2 (proj2 G1))) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* II.1 (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_d s) + (v_R_1 s) + ((v_M s) - 2) * (v_d s) * (v_R_1 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) <= ((v_d s) + (v_R_2 s) + ((v_M s) - 2) * (v_d s) * (v_R_2 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1.II_1_2 (v_M s) (v_d s) (v_R_1 s) (v_R_2 s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 (proj2 G2)) | same_defined (proj2 (proj2 G2)) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.1 (3), witness *)
Lemma fact_3 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 10) (-4) (0) 0 0 0 in ((v_d s) >= 0 /\ (v_d s) <= 1 /\ (v_R_1 s) >= 0 /\ (v_R_1 s) <= (v_R_2 s) /\ (v_R_2 s) <= 1 /\ ~ ((v_M s) >= 2) /\ ~ (((v_d s) + (v_R_1 s) + ((v_M s) - 2) * (v_d s) * (v_R_1 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) <= ((v_d s) + (v_R_2 s) + ((v_M s) - 2) * (v_d s) * (v_R_2 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_d v_R_2 v_M v_R_1 v_d_2 v_R v_d_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_d v_R_2 v_M v_R_1 v_d_2 v_R v_d_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_d v_R_2 v_M v_R_1 v_d_2 v_R v_d_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_d v_R_2 v_M v_R_1 v_d_2 v_R v_d_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_d v_R_2 v_M v_R_1 v_d_2 v_R v_d_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_d v_R_2 v_M v_R_1 v_d_2 v_R v_d_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_d v_R_2 v_M v_R_1 v_d_2 v_R v_d_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (v_R s) >= 0 /\
  (v_R s) <= 1 /\
  (v_d_1 s) >= 0 /\
  (v_d_1 s) <= (v_d_2 s) /\
  (v_d_2 s) <= 1 /\
  True.

(* II.1 (4), identity *)
Lemma fact_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_d_2 s) + (v_R s) + ((v_M s) - 2) * (v_d_2 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s)) - ((v_d_1 s) + (v_R s) + ((v_M s) - 2) * (v_d_1 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) = ((v_d_2 s) - (v_d_1 s)) * (1 - (v_R s)) * (1 + ((v_M s) - 1) * (v_R s)) / ((1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) * (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1.II_1_4 (v_M s) (v_R s) (v_d_1 s) (v_d_2 s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 (proj2 (proj2 G4))) | same_defined (proj2 (proj2 (proj2 G4))) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* II.1 (5), inequality *)
Lemma fact_5 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_d_1 s) + (v_R s) + ((v_M s) - 2) * (v_d_1 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) <= ((v_d_2 s) + (v_R s) + ((v_M s) - 2) * (v_d_2 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1.II_1_5 (v_M s) (v_R s) (v_d_1 s) (v_d_2 s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 (proj2 G5)) | same_defined (proj2 (proj2 G5)) (conj G5 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* II.1, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_d s) >= 0 -> (v_d s) <= 1 -> (v_R_1 s) >= 0 -> (v_R_1 s) <= (v_R_2 s) -> (v_R_2 s) <= 1 -> ((v_d s) + (v_R_2 s) + ((v_M s) - 2) * (v_d s) * (v_R_2 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s)) - ((v_d s) + (v_R_1 s) + ((v_M s) - 2) * (v_d s) * (v_R_1 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) = ((v_R_2 s) - (v_R_1 s)) * (1 - (v_d s)) * (1 + ((v_M s) - 1) * (v_d s)) / ((1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) * (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_1 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.1, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_d s) >= 0 -> (v_d s) <= 1 -> (v_R_1 s) >= 0 -> (v_R_1 s) <= (v_R_2 s) -> (v_R_2 s) <= 1 -> ((v_d s) + (v_R_1 s) + ((v_M s) - 2) * (v_d s) * (v_R_1 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) <= ((v_d s) + (v_R_2 s) + ((v_M s) - 2) * (v_d s) * (v_R_2 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_2 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.1, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_R s) >= 0 -> (v_R s) <= 1 -> (v_d_1 s) >= 0 -> (v_d_1 s) <= (v_d_2 s) -> (v_d_2 s) <= 1 -> ((v_d_2 s) + (v_R s) + ((v_M s) - 2) * (v_d_2 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s)) - ((v_d_1 s) + (v_R s) + ((v_M s) - 2) * (v_d_1 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) = ((v_d_2 s) - (v_d_1 s)) * (1 - (v_R s)) * (1 + ((v_M s) - 1) * (v_R s)) / ((1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) * (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_4 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.1, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_R s) >= 0 -> (v_R s) <= 1 -> (v_d_1 s) >= 0 -> (v_d_1 s) <= (v_d_2 s) -> (v_d_2 s) <= 1 -> ((v_d_1 s) + (v_R s) + ((v_M s) - 2) * (v_d_1 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) <= ((v_d_2 s) + (v_R s) + ((v_M s) - 2) * (v_d_2 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

