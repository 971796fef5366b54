(* Theorem II.2d, Two states: gaps and ties: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2d.
Local Open Scope R_scope.

Record state := State { steps : nat; v_u : R; v_v : R; v_c : R; v_M : R }.


Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) = 2 /\
  1 + (v_u s) * (v_v s) * (v_c s) <> 0 /\
  True.

(* II.2d (1), identity *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_u s) + (v_v s) * (v_c s) + ((v_M s) - 2) * (v_u s) * (v_v s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s)) - ((v_v s) + (v_u s) * (v_c s) + ((v_M s) - 2) * (v_v s) * (v_u s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s)) = ((v_u s) - (v_v s)) * (1 - (v_c s)) / (1 + (v_u s) * (v_v s) * (v_c s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2d.II_2d_1 (v_M s) (v_u s) (v_v s) (v_c s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 (proj2 (proj2 G1))) | same_defined (proj2 (proj2 (proj2 G1))) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

(* II.2d (2), identity *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_u s) + (v_v s) * (v_c s) + ((v_M s) - 2) * (v_u s) * (v_v s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s)) + ((v_v s) + (v_u s) * (v_c s) + ((v_M s) - 2) * (v_v s) * (v_u s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s)) = ((v_u s) + (v_v s)) * (1 + (v_c s)) / (1 + (v_u s) * (v_v s) * (v_c s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2d.II_2d_2 (v_M s) (v_u s) (v_v s) (v_c s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 (proj2 (proj2 G2))) | same_defined (proj2 (proj2 (proj2 G2))) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) = 2 /\
  1 + (v_u s) * (v_v s) * (v_c s) <> 0 /\
  (v_u s) = (v_v s) /\
  True.

(* II.2d (3), inequality *)
Lemma fact_3 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_u s) + (v_v s) * (v_c s) + ((v_M s) - 2) * (v_u s) * (v_v s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s)) = ((v_v s) + (v_u s) * (v_c s) + ((v_M s) - 2) * (v_v s) * (v_u s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2d.II_2d_3 (v_M s) (v_u s) (v_v s) (v_c s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 (proj2 G3)) | same_defined (proj2 (proj2 G3)) (conj G3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) = 2 /\
  1 + (v_u s) * (v_v s) * (v_c s) <> 0 /\
  (v_u s) = -(v_v s) /\
  True.

(* II.2d (4), inequality *)
Lemma fact_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_u s) + (v_v s) * (v_c s) + ((v_M s) - 2) * (v_u s) * (v_v s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s)) = -((v_v s) + (v_u s) * (v_c s) + ((v_M s) - 2) * (v_v s) * (v_u s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2d.II_2d_4 (v_M s) (v_u s) (v_v s) (v_c s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 (proj2 G4)) | same_defined (proj2 (proj2 G4)) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2d (5), witness *)
Lemma fact_5 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 3) (1 / 2) (3) in (1 + (v_u s) * (v_v s) * (v_c s) <> 0 /\ ~ ((v_M s) = 2) /\ ~ (((v_u s) + (v_v s) * (v_c s) + ((v_M s) - 2) * (v_u s) * (v_v s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s)) - ((v_v s) + (v_u s) * (v_c s) + ((v_M s) - 2) * (v_v s) * (v_u s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s)) = ((v_u s) - (v_v s)) * (1 - (v_c s)) / (1 + (v_u s) * (v_v s) * (v_c s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_u v_v v_c v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_u v_v v_c v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_u v_v v_c v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2d, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) = 2 -> 1 + (v_u s) * (v_v s) * (v_c s) <> 0 -> ((v_u s) + (v_v s) * (v_c s) + ((v_M s) - 2) * (v_u s) * (v_v s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s)) - ((v_v s) + (v_u s) * (v_c s) + ((v_M s) - 2) * (v_v s) * (v_u s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s)) = ((v_u s) - (v_v s)) * (1 - (v_c s)) / (1 + (v_u s) * (v_v s) * (v_c s))).
Proof.
  intros s HN H0 H1.
  exact (fact_1 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2d, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) = 2 -> 1 + (v_u s) * (v_v s) * (v_c s) <> 0 -> ((v_u s) + (v_v s) * (v_c s) + ((v_M s) - 2) * (v_u s) * (v_v s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s)) + ((v_v s) + (v_u s) * (v_c s) + ((v_M s) - 2) * (v_v s) * (v_u s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s)) = ((v_u s) + (v_v s)) * (1 + (v_c s)) / (1 + (v_u s) * (v_v s) * (v_c s))).
Proof.
  intros s HN H0 H1.
  exact (fact_2 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2d, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) = 2 -> 1 + (v_u s) * (v_v s) * (v_c s) <> 0 -> (v_u s) = (v_v s) -> ((v_u s) + (v_v s) * (v_c s) + ((v_M s) - 2) * (v_u s) * (v_v s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s)) = ((v_v s) + (v_u s) * (v_c s) + ((v_M s) - 2) * (v_v s) * (v_u s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s))).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_3 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2d, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) = 2 -> 1 + (v_u s) * (v_v s) * (v_c s) <> 0 -> (v_u s) = -(v_v s) -> ((v_u s) + (v_v s) * (v_c s) + ((v_M s) - 2) * (v_u s) * (v_v s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_u s) * (v_v s) * (v_c s)) = -((v_v s) + (v_u s) * (v_c s) + ((v_M s) - 2) * (v_v s) * (v_u s) * (v_c s)) / (1 + ((v_M s) - 1) * (v_v s) * (v_u s) * (v_c s))).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_4 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

