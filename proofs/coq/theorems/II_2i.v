(* Theorem II.2i, Two signed steps: the limit: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2i.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta_1 : R; v_delta_2 : R; v_M : R; v_c_plus : R; v_c_minus : R }.

Definition v_delta_1_next (s : state) : R := ((v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s)) / (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)).
Definition v_delta_2_next (s : state) : R := ((v_delta_2 s) + (v_delta_1 s) + ((v_M s) - 2) * (v_delta_2 s) * (v_delta_1 s)) / (1 + ((v_M s) - 1) * (v_delta_2 s) * (v_delta_1 s)).
Definition v_L (s : state) : R := (v_delta_1 s) * (v_delta_2 s).
Definition v_L_next (s : state) : R := (v_delta_1_next s) * (v_delta_2_next s).
Ltac open_names X ::= unfold v_L_next, v_L, v_delta_2_next, v_delta_1_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_delta_1_next s)) ((v_delta_2_next s)) (v_M s) (v_c_plus s) (v_c_minus s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  ((v_M s) - 1) * (v_delta_1 s) >= -1 /\
  (v_delta_1 s) <= 1 /\
  ((v_M s) - 1) * (v_delta_2 s) >= -1 /\
  (v_delta_2 s) <= 1 /\
  (v_M s) >= 2 /\
  1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 /\
  True.

(* II.2i (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_1 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* II.2i (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta_1_next s) >= -1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_2 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* II.2i (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_2_next s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_3 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* II.2i (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta_2_next s) >= -1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_4 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* II.2i (5), identity *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) = (v_delta_1 s) * (v_delta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_5 (v_delta_1 s) (v_delta_2 s)) as G5.
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  same G5.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  ((v_M s) - 1) * (v_delta_1 s) >= -1 /\
  (v_delta_1 s) <= 1 /\
  ((v_M s) - 1) * (v_delta_2 s) >= -1 /\
  (v_delta_2 s) <= 1 /\
  (v_M s) >= 2 /\
  1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 /\
  (v_delta_1 s) > 0 /\
  (v_delta_2 s) > 0 /\
  True.

(* II.2i (6), inequality *)
Lemma fact_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_6 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.2i (7), inequality *)
Lemma fact_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_2_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_7 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G7.
  specialize (G7 (proj1 (proj2 Hs))).
  specialize (G7 (proj1 (proj2 (proj2 Hs)))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.2i (8), inequality *)
Lemma fact_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_8 (v_delta_1 s) (v_delta_2 s)) as G8.
  specialize (G8 (proj1 (proj2 (proj2 Hs)))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G8.
Qed.

(* II.2i (9), inequality *)
Lemma fact_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_9 (v_delta_1 s) (v_delta_2 s)) as G9.
  specialize (G9 (proj1 (proj2 (proj2 Hs)))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G9.
Qed.

(* II.2i (10), inequality *)
Lemma fact_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) >= (v_delta_1 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_10 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G10.
  specialize (G10 (proj1 (proj2 Hs))).
  specialize (G10 (proj1 (proj2 (proj2 Hs)))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.2i (11), inequality *)
Lemma fact_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_2_next s) >= (v_delta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_11 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.2i (12), inequality *)
Lemma fact_12 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) * (v_delta_2_next s) >= (v_delta_1 s) * (v_delta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_12 (v_delta_1 s) (v_delta_2 s) (v_delta_1_next s) (v_delta_2_next s)) as G12.
  specialize (G12 (proj1 (proj2 (proj2 Hs)))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G12 (fact_10 s Hs n Hn)).
  specialize (G12 (fact_11 s Hs n Hn)).
  first [same G12 | same_defined G12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))].
Qed.

(* II.2i (13), inequality *)
Lemma fact_13 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta_1_next s) * (v_delta_2_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_13 (v_M s) (v_delta_1 s) (v_delta_2 s) (v_delta_1_next s) (v_delta_2_next s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G13 (fact_12 s Hs n Hn)).
  first [same G13 | same_defined G13 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  ((v_M s) - 1) * (v_delta_1 s) >= -1 /\
  (v_delta_1 s) <= 1 /\
  ((v_M s) - 1) * (v_delta_2 s) >= -1 /\
  (v_delta_2 s) <= 1 /\
  (v_M s) >= 2 /\
  1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 /\
  (v_delta_1 s) > 0 /\
  (v_delta_2 s) > 0 /\
  (v_L s) >= (v_c_plus s) /\
  (v_c_plus s) > 0 /\
  (v_c_plus s) <= 1 /\
  True.

(* II.2i (14), inequality *)
Lemma fact_14 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_delta_1 s) * (v_delta_2 s) >= (v_c_plus s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_14 (v_delta_1 s) (v_delta_2 s) (v_L s) (v_c_plus s)) as G14.
  specialize (G14 (proj1 (proj2 (proj2 Hs)))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G14 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  same G14.
Qed.

(* II.2i (15), inequality *)
Lemma fact_15 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) * (v_delta_2_next s) >= (v_c_plus s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_15 (v_delta_1 s) (v_delta_2 s) (v_c_plus s) (v_delta_1_next s) (v_delta_2_next s)) as G15.
  specialize (G15 (proj1 (proj2 (proj2 Hs)))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G15 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G15 (fact_14 s Hs n Hn)).
  first [same G15 | same_defined G15 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I)))))))))))].
Qed.

Lemma defined_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2i.II_2i_2 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [plain_from (proj2 G2) | from_divisors G2]).
  exact (conj C0 I).
Qed.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2i.II_2i_1 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [plain_from (proj2 G1) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma defined_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2i.II_2i_6 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (proj1 (proj2 (proj2 Hs)))); specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 G6) | from_divisors G6]).
  exact (conj C0 I).
Qed.

Lemma defined_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2i.II_2i_10 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G10; specialize (G10 (proj1 (proj2 Hs))); specialize (G10 (proj1 (proj2 (proj2 Hs)))); specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 G10) | from_divisors G10]).
  exact (conj C0 I).
Qed.

Lemma defined_12 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (exact (proj1 (defined_10 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_15 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (exact (proj1 (defined_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn))).
  exact (conj C0 I).
Qed.

Lemma preserved_2 :
  forall s, H2 s -> H2 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [exact (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [change (((v_M s) - 1) * (v_delta_2_next s) >= -1); first [same (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))]|].
  split; [change ((v_delta_2_next s) <= 1); first [same (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))]|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
  split; [exact (fact_13 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [change ((v_delta_2_next s) > 0); first [same (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))]|].
  split; [change ((v_L_next s) >= (v_c_plus s)); first [same (fact_15 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_15 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_15 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))]|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))|].
  exact I.
Qed.

(* II.2i (16), induction on rounds *)
Lemma fact_16 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) >= -1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (HR t))).
Qed.

(* II.2i (17), induction on rounds *)
Lemma fact_17 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_1 (run round t s)) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (HR t)))).
Qed.

(* II.2i (18), induction on rounds *)
Lemma fact_18 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) >= -1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (HR t))))).
Qed.

(* II.2i (19), induction on rounds *)
Lemma fact_19 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_2 (run round t s)) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (HR t)))))).
Qed.

(* II.2i (20), induction on rounds *)
Lemma fact_20 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, 1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))).
Qed.

(* II.2i (21), induction on rounds *)
Lemma fact_21 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_1 (run round t s)) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))))).
Qed.

(* II.2i (22), induction on rounds *)
Lemma fact_22 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_2 (run round t s)) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))))).
Qed.

(* II.2i (23), induction on rounds *)
Lemma fact_23 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_L (run round t s)) >= (v_c_plus (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))))))).
Qed.

(* II.2i (24), inequality *)
Lemma fact_24 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_delta_1_next s) <= (1 - (v_c_plus s)) * (1 - (v_delta_1 s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_16 (v_M s) (v_delta_1 s) (v_delta_2 s) (v_c_plus s)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 (proj1 (proj2 (proj2 Hs)))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G16 (fact_14 s Hs n Hn)).
  first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2i (25), inequality *)
Lemma fact_25 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_delta_2_next s) <= (1 - (v_c_plus s)) * (1 - (v_delta_2 s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_17 (v_M s) (v_delta_1 s) (v_delta_2 s) (v_c_plus s)) as G17.
  specialize (G17 (proj1 (proj2 Hs))).
  specialize (G17 (proj1 (proj2 (proj2 Hs)))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G17 (fact_14 s Hs n Hn)).
  first [same (proj2 G17) | same_defined (proj2 G17) (conj G17 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2i (26), inequality *)
Lemma fact_26 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 2 - (v_delta_1_next s) - (v_delta_2_next s) <= (1 - (v_c_plus s)) * (2 - (v_delta_1 s) - (v_delta_2 s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_18 (v_delta_1 s) (v_delta_2 s) (v_c_plus s) (v_delta_1_next s) (v_delta_2_next s)) as G18.
  specialize (G18 (proj1 (proj2 (proj2 Hs)))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G18 (fact_24 s Hs n Hn)).
  specialize (G18 (fact_25 s Hs n Hn)).
  first [same G18 | same_defined G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I)))))))))))].
Qed.

(* II.2i (27), inequality *)
Lemma fact_27 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 2 - (v_delta_1 s) - (v_delta_2 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_19 (v_delta_1 s) (v_delta_2 s)) as G19.
  specialize (G19 (proj1 (proj2 (proj2 Hs)))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G19.
Qed.

(* II.2i (28), inequality *)
Lemma fact_28 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_c_plus s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_20 (v_c_plus s)) as G20.
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  same G20.
Qed.

(* II.2i (29), inequality *)
Lemma fact_29 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_c_plus s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_21 (v_c_plus s)) as G21.
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  same G21.
Qed.

Lemma lasting_2 :
  forall s, H2 s -> forall t, H2 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [exact ((fact_16 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_17 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_18 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_19 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|first [exact IH | same IH]]|].
  split; [exact ((fact_20 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_21 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_22 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_23 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Lemma defined_24 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2i.II_2i_16 (v_M s) (v_delta_1 s) (v_delta_2 s) (v_c_plus s)) as G16; specialize (G16 (proj1 (proj2 Hs))); specialize (G16 (proj1 (proj2 (proj2 Hs)))); specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))); specialize (G16 (fact_14 s Hs n Hn)); first [plain_from (proj2 G16) | from_divisors G16]).
  exact (conj C0 I).
Qed.

Lemma defined_26 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (exact (proj1 (defined_24 s Hs n Hn))).
  exact (conj C0 I).
Qed.

(* II.2i (30), geometric bound *)
Lemma fact_30 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= (2 - (v_delta_1 (run round t s)) - (v_delta_2 (run round t s))) /\ (2 - (v_delta_1 (run round t s)) - (v_delta_2 (run round t s))) <= (((1 - (v_c_plus s)) ^ t) * (2 - (v_delta_1 s) - (v_delta_2 s))))) /\ Un_cv (fun t => (2 - (v_delta_1 (run round t s)) - (v_delta_2 (run round t s)))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H2 s /\ (n < steps s)%nat) (fun s => (2 - (v_delta_1 s) - (v_delta_2 s))) (fun s => (1 - (v_c_plus s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_2 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change ((2 - (v_delta_1 s') - (v_delta_2 s')) >= 0); same (fact_27 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((2 - (v_delta_1_next s') - (v_delta_2_next s')) <= (1 - (v_c_plus s')) * (2 - (v_delta_1 s') - (v_delta_2 s'))); first [same (fact_26 s' Hs' n Hn') | same_defined (fact_26 s' Hs' n Hn') (conj (defined_26 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) I))))))))))))].
  - intros s' [Hs' Hn']. change ((1 - (v_c_plus s')) >= 0); same (fact_28 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1 - (v_c_plus s')) < 1); same (fact_29 s' Hs' n Hn').
  - split; assumption.
Qed.

(* II.2i (31), inequality *)
Lemma fact_31 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_delta_1 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_22 (v_delta_1 s)) as G22.
  specialize (G22 (proj1 (proj2 (proj2 Hs)))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  same G22.
Qed.

(* II.2i (32), inequality *)
Lemma fact_32 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_delta_1 s) <= 2 - (v_delta_1 s) - (v_delta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_23 (v_delta_1 s) (v_delta_2 s)) as G23.
  specialize (G23 (proj1 (proj2 (proj2 Hs)))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G23.
Qed.

(* II.2i (33), squeeze *)
Lemma fact_33 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_1 (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H2 s /\ (n < steps s)%nat) (fun s => ((v_delta_1 s))) (fun s => (1)) (fun s => (2 - (v_delta_1 s) - (v_delta_2 s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_2 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta_1 s')) <= (1)); same (fact_31 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1) - ((v_delta_1 s')) <= (2 - (v_delta_1 s') - (v_delta_2 s'))); same (fact_32 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_30 s Hs n Hn)).
Qed.

(* II.2i (34), squeeze *)
Lemma fact_34 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_2 (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H2 s /\ (n < steps s)%nat) (fun s => ((v_delta_2 s))) (fun s => (1)) (fun s => (2 - (v_delta_1 s) - (v_delta_2 s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_2 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta_2 s')) <= (1)); same (fact_32 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1) - ((v_delta_2 s')) <= (2 - (v_delta_1 s') - (v_delta_2 s'))); same (fact_31 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_30 s Hs n Hn)).
Qed.

(* II.2i (35), inequality *)
Lemma fact_35 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)) / (v_M s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_24 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G24.
  specialize (G24 (proj1 (proj2 Hs))).
  specialize (G24 (proj1 (proj2 (proj2 Hs)))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G24) | same_defined (proj2 G24) (conj G24 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2i (36), inequality *)
Lemma fact_36 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)) / (v_M s) <= 2 - (v_delta_1 s) - (v_delta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_25 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G25.
  specialize (G25 (proj1 (proj2 Hs))).
  specialize (G25 (proj1 (proj2 (proj2 Hs)))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G25) | same_defined (proj2 G25) (conj G25 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

Lemma defined_35 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2i.II_2i_24 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G24; specialize (G24 (proj1 (proj2 Hs))); specialize (G24 (proj1 (proj2 (proj2 Hs)))); specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 G24) | from_divisors G24]).
  exact (conj C0 I).
Qed.

Lemma defined_36 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2i.II_2i_25 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G25; specialize (G25 (proj1 (proj2 Hs))); specialize (G25 (proj1 (proj2 (proj2 Hs)))); specialize (G25 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 G25) | from_divisors G25]).
  exact (conj C0 I).
Qed.

(* II.2i (37), squeeze *)
Lemma fact_37 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s))) / (v_M (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H2 s /\ (n < steps s)%nat) (fun s => ((1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)) / (v_M s))) (fun s => (1)) (fun s => (2 - (v_delta_1 s) - (v_delta_2 s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_2 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((1 + ((v_M s') - 1) * (v_delta_1 s') * (v_delta_2 s')) / (v_M s')) <= (1)); first [same (fact_35 s' Hs' n Hn') | same_defined (fact_35 s' Hs' n Hn') (conj (defined_35 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) I))))))))))))].
  - intros s' [Hs' Hn']. change ((1) - ((1 + ((v_M s') - 1) * (v_delta_1 s') * (v_delta_2 s')) / (v_M s')) <= (2 - (v_delta_1 s') - (v_delta_2 s'))); first [same (fact_36 s' Hs' n Hn') | same_defined (fact_36 s' Hs' n Hn') (conj (defined_36 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) I))))))))))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_30 s Hs n Hn)).
Qed.

Definition set_c_plus (x : R) (s : state) : state := State (steps s) (v_delta_1 s) (v_delta_2 s) (v_M s) x (v_c_minus s).

(* II.2i (38), start value *)
Lemma fact_38 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_1 (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H2 ((set_c_plus ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_8 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) <= 1); same (fact_9 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c_plus ((v_L s))) (fun s => ((v_delta_1 s))) (1) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_33 ((set_c_plus ((v_L s))) s) Hs' n Hn)).
Qed.

(* II.2i (39), start value *)
Lemma fact_39 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_2 (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H2 ((set_c_plus ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_8 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) <= 1); same (fact_9 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c_plus ((v_L s))) (fun s => ((v_delta_2 s))) (1) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_34 ((set_c_plus ((v_L s))) s) Hs' n Hn)).
Qed.

(* II.2i (40), start value *)
Lemma fact_40 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s))) / (v_M (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H2 ((set_c_plus ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_8 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) <= 1); same (fact_9 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c_plus ((v_L s))) (fun s => ((1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)) / (v_M s))) (1) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_37 ((set_c_plus ((v_L s))) s) Hs' n Hn)).
Qed.

(* II.2i (41), inequality *)
Lemma fact_41 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_1 s) >= -1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_26 (v_M s) (v_delta_1 s)) as G26.
  specialize (G26 (proj1 (proj2 Hs))).
  specialize (G26 (proj1 (proj2 (proj2 Hs)))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  same G26.
Qed.

(* II.2i (42), inequality *)
Lemma fact_42 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_2 s) >= -1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_27 (v_M s) (v_delta_2 s)) as G27.
  specialize (G27 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  same G27.
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  ((v_M s) - 1) * (v_delta_1 s) >= -1 /\
  (v_delta_1 s) <= 1 /\
  ((v_M s) - 1) * (v_delta_2 s) >= -1 /\
  (v_delta_2 s) <= 1 /\
  (v_M s) >= 2 /\
  1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 /\
  (v_delta_1 s) < 0 /\
  (v_delta_2 s) < 0 /\
  True.

(* II.2i (43), inequality *)
Lemma fact_43 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_28 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G28.
  specialize (G28 (proj1 (proj2 Hs))).
  specialize (G28 (proj1 (proj2 (proj2 Hs)))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G28) | same_defined (proj2 G28) (conj G28 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.2i (44), inequality *)
Lemma fact_44 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_delta_2_next s) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_29 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G29.
  specialize (G29 (proj1 (proj2 Hs))).
  specialize (G29 (proj1 (proj2 (proj2 Hs)))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G29) | same_defined (proj2 G29) (conj G29 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.2i (45), inequality *)
Lemma fact_45 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_L s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_30 (v_delta_1 s) (v_delta_2 s)) as G30.
  specialize (G30 (proj1 (proj2 (proj2 Hs)))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G30.
Qed.

(* II.2i (46), inequality *)
Lemma fact_46 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_L s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_31 (v_delta_1 s) (v_delta_2 s)) as G31.
  specialize (G31 (proj1 (proj2 (proj2 Hs)))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G31 (fact_41 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  specialize (G31 (fact_42 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  same G31.
Qed.

(* II.2i (47), inequality *)
Lemma fact_47 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) <= (v_delta_1 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_32 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G32.
  specialize (G32 (proj1 (proj2 Hs))).
  specialize (G32 (proj1 (proj2 (proj2 Hs)))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G32) | same_defined (proj2 G32) (conj G32 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.2i (48), inequality *)
Lemma fact_48 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_delta_2_next s) <= (v_delta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_33 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G33.
  specialize (G33 (proj1 (proj2 Hs))).
  specialize (G33 (proj1 (proj2 (proj2 Hs)))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G33) | same_defined (proj2 G33) (conj G33 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.2i (49), inequality *)
Lemma fact_49 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) * (v_delta_2_next s) >= (v_delta_1 s) * (v_delta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_34 (v_delta_1 s) (v_delta_2 s) (v_delta_1_next s) (v_delta_2_next s)) as G34.
  specialize (G34 (proj1 (proj2 (proj2 Hs)))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G34 (fact_47 s Hs n Hn)).
  specialize (G34 (fact_48 s Hs n Hn)).
  first [same G34 | same_defined G34 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))].
Qed.

(* II.2i (50), inequality *)
Lemma fact_50 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta_1_next s) * (v_delta_2_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_35 (v_M s) (v_delta_1 s) (v_delta_2 s) (v_delta_1_next s) (v_delta_2_next s)) as G35.
  specialize (G35 (proj1 (proj2 Hs))).
  specialize (G35 (proj1 (proj2 (proj2 Hs)))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G35 (fact_49 s Hs n Hn)).
  first [same G35 | same_defined G35 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))].
Qed.

Definition H4 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  ((v_M s) - 1) * (v_delta_1 s) >= -1 /\
  (v_delta_1 s) <= 1 /\
  ((v_M s) - 1) * (v_delta_2 s) >= -1 /\
  (v_delta_2 s) <= 1 /\
  (v_M s) >= 2 /\
  1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 /\
  (v_delta_1 s) < 0 /\
  (v_delta_2 s) < 0 /\
  (v_L s) >= (v_c_minus s) /\
  (v_c_minus s) > 0 /\
  (v_c_minus s) <= 1 /\
  True.

(* II.2i (51), inequality *)
Lemma fact_51 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (v_delta_1 s) * (v_delta_2 s) >= (v_c_minus s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_36 (v_delta_1 s) (v_delta_2 s) (v_L s) (v_c_minus s)) as G36.
  specialize (G36 (proj1 (proj2 (proj2 Hs)))).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G36 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  same G36.
Qed.

(* II.2i (52), inequality *)
Lemma fact_52 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) * (v_delta_2_next s) >= (v_c_minus s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_37 (v_delta_1 s) (v_delta_2 s) (v_c_minus s) (v_delta_1_next s) (v_delta_2_next s)) as G37.
  specialize (G37 (proj1 (proj2 (proj2 Hs)))).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G37 (fact_49 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G37 (fact_51 s Hs n Hn)).
  first [same G37 | same_defined G37 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I)))))))))))].
Qed.

Lemma defined_43 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2i.II_2i_28 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G28; specialize (G28 (proj1 (proj2 Hs))); specialize (G28 (proj1 (proj2 (proj2 Hs)))); specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 G28) | from_divisors G28]).
  exact (conj C0 I).
Qed.

Lemma defined_47 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2i.II_2i_32 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G32; specialize (G32 (proj1 (proj2 Hs))); specialize (G32 (proj1 (proj2 (proj2 Hs)))); specialize (G32 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 G32) | from_divisors G32]).
  exact (conj C0 I).
Qed.

Lemma defined_49 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (exact (proj1 (defined_47 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_52 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (exact (proj1 (defined_49 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn))).
  exact (conj C0 I).
Qed.

Lemma preserved_4 :
  forall s, H4 s -> H4 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [exact (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [change (((v_M s) - 1) * (v_delta_2_next s) >= -1); first [same (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))]|].
  split; [change ((v_delta_2_next s) <= 1); first [same (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))]|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
  split; [exact (fact_50 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_43 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [change ((v_delta_2_next s) < 0); first [same (fact_43 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_43 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_43 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))]|].
  split; [change ((v_L_next s) >= (v_c_minus s)); first [same (fact_52 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_52 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_52 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))]|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))|].
  exact I.
Qed.

(* II.2i (53), induction on rounds *)
Lemma fact_53 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) >= -1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H4 preserved_4 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (HR t))).
Qed.

(* II.2i (54), induction on rounds *)
Lemma fact_54 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_1 (run round t s)) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H4 preserved_4 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (HR t)))).
Qed.

(* II.2i (55), induction on rounds *)
Lemma fact_55 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) >= -1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H4 preserved_4 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (HR t))))).
Qed.

(* II.2i (56), induction on rounds *)
Lemma fact_56 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_2 (run round t s)) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H4 preserved_4 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (HR t)))))).
Qed.

(* II.2i (57), induction on rounds *)
Lemma fact_57 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (forall t : nat, 1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H4 preserved_4 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))).
Qed.

(* II.2i (58), induction on rounds *)
Lemma fact_58 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_1 (run round t s)) < 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H4 preserved_4 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))))).
Qed.

(* II.2i (59), induction on rounds *)
Lemma fact_59 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_2 (run round t s)) < 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H4 preserved_4 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))))).
Qed.

(* II.2i (60), induction on rounds *)
Lemma fact_60 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_L (run round t s)) >= (v_c_minus (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H4 preserved_4 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))))))).
Qed.

(* II.2i (61), inequality *)
Lemma fact_61 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta_1_next s) <= (1 - (v_c_minus s)) * (1 + ((v_M s) - 1) * (v_delta_1 s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_38 (v_M s) (v_delta_1 s) (v_delta_2 s) (v_c_minus s)) as G38.
  specialize (G38 (proj1 (proj2 Hs))).
  specialize (G38 (proj1 (proj2 (proj2 Hs)))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G38 (fact_51 s Hs n Hn)).
  first [same (proj2 G38) | same_defined (proj2 G38) (conj G38 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2i (62), inequality *)
Lemma fact_62 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta_2_next s) <= (1 - (v_c_minus s)) * (1 + ((v_M s) - 1) * (v_delta_2 s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_39 (v_M s) (v_delta_1 s) (v_delta_2 s) (v_c_minus s)) as G39.
  specialize (G39 (proj1 (proj2 Hs))).
  specialize (G39 (proj1 (proj2 (proj2 Hs)))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G39 (fact_51 s Hs n Hn)).
  first [same (proj2 G39) | same_defined (proj2 G39) (conj G39 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2i (63), inequality *)
Lemma fact_63 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> 2 + ((v_M s) - 1) * ((v_delta_1_next s) + (v_delta_2_next s)) <= (1 - (v_c_minus s)) * (2 + ((v_M s) - 1) * (v_delta_1 s) + ((v_M s) - 1) * (v_delta_2 s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_40 (v_M s) (v_delta_1 s) (v_delta_2 s) (v_c_minus s) (v_delta_1_next s) (v_delta_2_next s)) as G40.
  specialize (G40 (proj1 (proj2 Hs))).
  specialize (G40 (proj1 (proj2 (proj2 Hs)))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G40 (fact_61 s Hs n Hn)).
  specialize (G40 (fact_62 s Hs n Hn)).
  first [same G40 | same_defined G40 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I)))))))))))].
Qed.

(* II.2i (64), inequality *)
Lemma fact_64 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> 2 + ((v_M s) - 1) * (v_delta_1 s) + ((v_M s) - 1) * (v_delta_2 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_41 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G41.
  specialize (G41 (proj1 (proj2 Hs))).
  specialize (G41 (proj1 (proj2 (proj2 Hs)))).
  specialize (G41 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G41.
Qed.

(* II.2i (65), inequality *)
Lemma fact_65 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> 1 - (v_c_minus s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_42 (v_c_minus s)) as G42.
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  same G42.
Qed.

(* II.2i (66), inequality *)
Lemma fact_66 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> 1 - (v_c_minus s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_43 (v_c_minus s)) as G43.
  specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  same G43.
Qed.

Lemma lasting_4 :
  forall s, H4 s -> forall t, H4 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [exact ((fact_53 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_54 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_55 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_56 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|first [exact IH | same IH]]|].
  split; [exact ((fact_57 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_58 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_59 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_60 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Lemma defined_61 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2i.II_2i_38 (v_M s) (v_delta_1 s) (v_delta_2 s) (v_c_minus s)) as G38; specialize (G38 (proj1 (proj2 Hs))); specialize (G38 (proj1 (proj2 (proj2 Hs)))); specialize (G38 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))); specialize (G38 (fact_51 s Hs n Hn)); first [plain_from (proj2 G38) | from_divisors G38]).
  exact (conj C0 I).
Qed.

Lemma defined_63 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (exact (proj1 (defined_61 s Hs n Hn))).
  exact (conj C0 I).
Qed.

(* II.2i (67), geometric bound *)
Lemma fact_67 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= (2 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s))) /\ (2 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s))) <= (((1 - (v_c_minus s)) ^ t) * (2 + ((v_M s) - 1) * (v_delta_1 s) + ((v_M s) - 1) * (v_delta_2 s))))) /\ Un_cv (fun t => (2 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H4 s /\ (n < steps s)%nat) (fun s => (2 + ((v_M s) - 1) * (v_delta_1 s) + ((v_M s) - 1) * (v_delta_2 s))) (fun s => (1 - (v_c_minus s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_4 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change ((2 + ((v_M s') - 1) * (v_delta_1 s') + ((v_M s') - 1) * (v_delta_2 s')) >= 0); same (fact_64 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((2 + ((v_M s') - 1) * (v_delta_1_next s') + ((v_M s') - 1) * (v_delta_2_next s')) <= (1 - (v_c_minus s')) * (2 + ((v_M s') - 1) * (v_delta_1 s') + ((v_M s') - 1) * (v_delta_2 s'))); first [same (fact_63 s' Hs' n Hn') | same_defined (fact_63 s' Hs' n Hn') (conj (defined_63 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) I))))))))))))].
  - intros s' [Hs' Hn']. change ((1 - (v_c_minus s')) >= 0); same (fact_65 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1 - (v_c_minus s')) < 1); same (fact_66 s' Hs' n Hn').
  - split; assumption.
Qed.

(* II.2i (68), inequality *)
Lemma fact_68 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (v_delta_1 s) <= -1 / ((v_M s) - 1) + 2 + ((v_M s) - 1) * (v_delta_1 s) + ((v_M s) - 1) * (v_delta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_44 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G44.
  specialize (G44 (proj1 (proj2 Hs))).
  specialize (G44 (proj1 (proj2 (proj2 Hs)))).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G44) | same_defined (proj2 G44) (conj G44 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2i (69), inequality *)
Lemma fact_69 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (v_delta_2 s) <= -1 / ((v_M s) - 1) + 2 + ((v_M s) - 1) * (v_delta_1 s) + ((v_M s) - 1) * (v_delta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_45 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G45.
  specialize (G45 (proj1 (proj2 Hs))).
  specialize (G45 (proj1 (proj2 (proj2 Hs)))).
  specialize (G45 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G45) | same_defined (proj2 G45) (conj G45 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2i (70), inequality *)
Lemma fact_70 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)) / (v_M s) <= 1 / ((v_M s) - 1) + 2 + ((v_M s) - 1) * (v_delta_1 s) + ((v_M s) - 1) * (v_delta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_46 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G46.
  specialize (G46 (proj1 (proj2 Hs))).
  specialize (G46 (proj1 (proj2 (proj2 Hs)))).
  specialize (G46 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 (proj2 G46)) | same_defined (proj2 (proj2 G46)) (conj G46 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2i (71), inequality *)
Lemma fact_71 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> -1 / ((v_M s) - 1) - (v_delta_1 s) <= 2 + ((v_M s) - 1) * (v_delta_1 s) + ((v_M s) - 1) * (v_delta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_47 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G47.
  specialize (G47 (proj1 (proj2 Hs))).
  specialize (G47 (proj1 (proj2 (proj2 Hs)))).
  specialize (G47 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G47 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G47 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G47 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G47 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G47 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G47) | same_defined (proj2 G47) (conj G47 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

Lemma defined_68 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) - 1 <> 0) by (pose proof (Generated.II_2i.II_2i_44 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G44; specialize (G44 (proj1 (proj2 Hs))); specialize (G44 (proj1 (proj2 (proj2 Hs)))); specialize (G44 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 G44) | from_divisors G44]).
  exact (conj C0 I).
Qed.

Lemma defined_71 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) - 1 <> 0) by (pose proof (Generated.II_2i.II_2i_47 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G47; specialize (G47 (proj1 (proj2 Hs))); specialize (G47 (proj1 (proj2 (proj2 Hs)))); specialize (G47 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G47 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G47 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G47 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G47 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G47 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 G47) | from_divisors G47]).
  exact (conj C0 I).
Qed.

(* II.2i (72), squeeze *)
Lemma fact_72 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_1 (run round t s)))) ((-1) / ((v_M s) - 1)).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H4 s /\ (n < steps s)%nat) (fun s => ((v_delta_1 s))) (fun s => ((-1) / ((v_M s) - 1))) (fun s => (2 + ((v_M s) - 1) * (v_delta_1 s) + ((v_M s) - 1) * (v_delta_2 s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_4 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta_1 s')) <= ((-1) / ((v_M s') - 1)) + (2 + ((v_M s') - 1) * (v_delta_1 s') + ((v_M s') - 1) * (v_delta_2 s'))); first [same (fact_68 s' Hs' n Hn') | same_defined (fact_68 s' Hs' n Hn') (conj (defined_68 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) I))))))))))))].
  - intros s' [Hs' Hn']. change (((-1) / ((v_M s') - 1)) - ((v_delta_1 s')) <= (2 + ((v_M s') - 1) * (v_delta_1 s') + ((v_M s') - 1) * (v_delta_2 s'))); first [same (fact_71 s' Hs' n Hn') | same_defined (fact_71 s' Hs' n Hn') (conj (defined_71 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) I))))))))))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_67 s Hs n Hn)).
Qed.

(* II.2i (73), inequality *)
Lemma fact_73 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> -1 / ((v_M s) - 1) - (v_delta_2 s) <= 2 + ((v_M s) - 1) * (v_delta_1 s) + ((v_M s) - 1) * (v_delta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_48 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G48.
  specialize (G48 (proj1 (proj2 Hs))).
  specialize (G48 (proj1 (proj2 (proj2 Hs)))).
  specialize (G48 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G48 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G48 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G48 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G48 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G48 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G48) | same_defined (proj2 G48) (conj G48 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

Lemma defined_69 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) - 1 <> 0) by (pose proof (Generated.II_2i.II_2i_45 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G45; specialize (G45 (proj1 (proj2 Hs))); specialize (G45 (proj1 (proj2 (proj2 Hs)))); specialize (G45 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 G45) | from_divisors G45]).
  exact (conj C0 I).
Qed.

Lemma defined_73 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) - 1 <> 0) by (pose proof (Generated.II_2i.II_2i_48 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G48; specialize (G48 (proj1 (proj2 Hs))); specialize (G48 (proj1 (proj2 (proj2 Hs)))); specialize (G48 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G48 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G48 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G48 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G48 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G48 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 G48) | from_divisors G48]).
  exact (conj C0 I).
Qed.

(* II.2i (74), squeeze *)
Lemma fact_74 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_2 (run round t s)))) ((-1) / ((v_M s) - 1)).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H4 s /\ (n < steps s)%nat) (fun s => ((v_delta_2 s))) (fun s => ((-1) / ((v_M s) - 1))) (fun s => (2 + ((v_M s) - 1) * (v_delta_1 s) + ((v_M s) - 1) * (v_delta_2 s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_4 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta_2 s')) <= ((-1) / ((v_M s') - 1)) + (2 + ((v_M s') - 1) * (v_delta_1 s') + ((v_M s') - 1) * (v_delta_2 s'))); first [same (fact_69 s' Hs' n Hn') | same_defined (fact_69 s' Hs' n Hn') (conj (defined_69 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) I))))))))))))].
  - intros s' [Hs' Hn']. change (((-1) / ((v_M s') - 1)) - ((v_delta_2 s')) <= (2 + ((v_M s') - 1) * (v_delta_1 s') + ((v_M s') - 1) * (v_delta_2 s'))); first [same (fact_73 s' Hs' n Hn') | same_defined (fact_73 s' Hs' n Hn') (conj (defined_73 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) I))))))))))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_67 s Hs n Hn)).
Qed.

(* II.2i (75), inequality *)
Lemma fact_75 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> 1 / ((v_M s) - 1) - (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)) / (v_M s) <= 2 + ((v_M s) - 1) * (v_delta_1 s) + ((v_M s) - 1) * (v_delta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_49 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G49.
  specialize (G49 (proj1 (proj2 Hs))).
  specialize (G49 (proj1 (proj2 (proj2 Hs)))).
  specialize (G49 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 (proj2 G49)) | same_defined (proj2 (proj2 G49)) (conj G49 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

Lemma defined_70 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2i.II_2i_46 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G46; specialize (G46 (proj1 (proj2 Hs))); specialize (G46 (proj1 (proj2 (proj2 Hs)))); specialize (G46 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 (proj2 G46)) | from_divisors G46]).
  assert (C1 : (v_M s) - 1 <> 0) by (pose proof (Generated.II_2i.II_2i_46 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G46; specialize (G46 (proj1 (proj2 Hs))); specialize (G46 (proj1 (proj2 (proj2 Hs)))); specialize (G46 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G46 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 (proj2 G46)) | from_divisors G46]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_75 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2i.II_2i_49 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G49; specialize (G49 (proj1 (proj2 Hs))); specialize (G49 (proj1 (proj2 (proj2 Hs)))); specialize (G49 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 (proj2 G49)) | from_divisors G49]).
  assert (C1 : (v_M s) - 1 <> 0) by (pose proof (Generated.II_2i.II_2i_49 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G49; specialize (G49 (proj1 (proj2 Hs))); specialize (G49 (proj1 (proj2 (proj2 Hs)))); specialize (G49 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G49 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 (proj2 G49)) | from_divisors G49]).
  exact (conj C0 (conj C1 I)).
Qed.

(* II.2i (76), squeeze *)
Lemma fact_76 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s))) / (v_M (run round t s)))) (1 / ((v_M s) - 1)).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H4 s /\ (n < steps s)%nat) (fun s => ((1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)) / (v_M s))) (fun s => (1 / ((v_M s) - 1))) (fun s => (2 + ((v_M s) - 1) * (v_delta_1 s) + ((v_M s) - 1) * (v_delta_2 s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_4 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((1 + ((v_M s') - 1) * (v_delta_1 s') * (v_delta_2 s')) / (v_M s')) <= (1 / ((v_M s') - 1)) + (2 + ((v_M s') - 1) * (v_delta_1 s') + ((v_M s') - 1) * (v_delta_2 s'))); first [same (fact_70 s' Hs' n Hn') | same_defined (fact_70 s' Hs' n Hn') (conj (defined_70 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) I))))))))))))].
  - intros s' [Hs' Hn']. change ((1 / ((v_M s') - 1)) - ((1 + ((v_M s') - 1) * (v_delta_1 s') * (v_delta_2 s')) / (v_M s')) <= (2 + ((v_M s') - 1) * (v_delta_1 s') + ((v_M s') - 1) * (v_delta_2 s'))); first [same (fact_75 s' Hs' n Hn') | same_defined (fact_75 s' Hs' n Hn') (conj (defined_75 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) I))))))))))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_67 s Hs n Hn)).
Qed.

Definition set_c_minus (x : R) (s : state) : state := State (steps s) (v_delta_1 s) (v_delta_2 s) (v_M s) (v_c_plus s) x.

(* II.2i (77), start value *)
Lemma fact_77 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_1 (run round t s)))) ((-1) / ((v_M s) - 1)).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H4 ((set_c_minus ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_45 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) <= 1); same (fact_46 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c_minus ((v_L s))) (fun s => ((v_delta_1 s))) ((-1) / ((v_M s) - 1)) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_72 ((set_c_minus ((v_L s))) s) Hs' n Hn)).
Qed.

(* II.2i (78), start value *)
Lemma fact_78 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_2 (run round t s)))) ((-1) / ((v_M s) - 1)).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H4 ((set_c_minus ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_45 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) <= 1); same (fact_46 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c_minus ((v_L s))) (fun s => ((v_delta_2 s))) ((-1) / ((v_M s) - 1)) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_74 ((set_c_minus ((v_L s))) s) Hs' n Hn)).
Qed.

(* II.2i (79), start value *)
Lemma fact_79 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s))) / (v_M (run round t s)))) (1 / ((v_M s) - 1)).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H4 ((set_c_minus ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_45 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) <= 1); same (fact_46 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c_minus ((v_L s))) (fun s => ((1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)) / (v_M s))) (1 / ((v_M s) - 1)) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_76 ((set_c_minus ((v_L s))) s) Hs' n Hn)).
Qed.

Definition H5 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  ((v_M s) - 1) * (v_delta_1 s) >= -1 /\
  (v_delta_1 s) <= 1 /\
  ((v_M s) - 1) * (v_delta_2 s) >= -1 /\
  (v_delta_2 s) <= 1 /\
  (v_M s) >= 2 /\
  1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 /\
  (v_delta_1 s) = 0 /\
  (v_delta_2 s) = 0 /\
  True.

(* II.2i (80), inequality *)
Lemma fact_80 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) = 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_50 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G50.
  specialize (G50 (proj1 (proj2 Hs))).
  specialize (G50 (proj1 (proj2 (proj2 Hs)))).
  specialize (G50 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G50 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G50 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G50 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G50 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G50 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G50) | same_defined (proj2 G50) (conj G50 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.2i (81), inequality *)
Lemma fact_81 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (v_delta_2_next s) = 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_51 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G51.
  specialize (G51 (proj1 (proj2 Hs))).
  specialize (G51 (proj1 (proj2 (proj2 Hs)))).
  specialize (G51 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G51 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G51 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G51 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G51 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G51 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G51) | same_defined (proj2 G51) (conj G51 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.2i (82), inequality *)
Lemma fact_82 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta_1_next s) * (v_delta_2_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_52 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G52.
  specialize (G52 (proj1 (proj2 Hs))).
  specialize (G52 (proj1 (proj2 (proj2 Hs)))).
  specialize (G52 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G52 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G52 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G52 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G52 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G52 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 (proj2 G52)) | same_defined (proj2 (proj2 G52)) (conj G52 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

Lemma defined_80 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2i.II_2i_50 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G50; specialize (G50 (proj1 (proj2 Hs))); specialize (G50 (proj1 (proj2 (proj2 Hs)))); specialize (G50 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G50 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G50 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G50 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G50 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G50 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 G50) | from_divisors G50]).
  exact (conj C0 I).
Qed.

Lemma preserved_5 :
  forall s, H5 s -> H5 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [exact (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [change (((v_M s) - 1) * (v_delta_2_next s) >= -1); first [same (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))]|].
  split; [change ((v_delta_2_next s) <= 1); first [same (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))]|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
  split; [exact (fact_82 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_80 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [change ((v_delta_2_next s) = 0); first [same (fact_80 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_80 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_80 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))]|].
  exact I.
Qed.

(* II.2i (83), induction on rounds *)
Lemma fact_83 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) >= -1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H5 preserved_5 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (HR t))).
Qed.

(* II.2i (84), induction on rounds *)
Lemma fact_84 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_1 (run round t s)) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H5 preserved_5 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (HR t)))).
Qed.

(* II.2i (85), induction on rounds *)
Lemma fact_85 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) >= -1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H5 preserved_5 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (HR t))))).
Qed.

(* II.2i (86), induction on rounds *)
Lemma fact_86 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_2 (run round t s)) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H5 preserved_5 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (HR t)))))).
Qed.

(* II.2i (87), induction on rounds *)
Lemma fact_87 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (forall t : nat, 1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H5 preserved_5 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))).
Qed.

(* II.2i (88), induction on rounds *)
Lemma fact_88 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_1 (run round t s)) = 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H5 preserved_5 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))))).
Qed.

(* II.2i (89), induction on rounds *)
Lemma fact_89 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_2 (run round t s)) = 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H5 preserved_5 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))))).
Qed.

(* II.2i (90), inequality *)
Lemma fact_90 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (v_delta_1 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_53 (v_delta_1 s)) as G53.
  specialize (G53 (proj1 (proj2 (proj2 Hs)))).
  specialize (G53 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  same G53.
Qed.

(* II.2i (91), inequality *)
Lemma fact_91 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> 0 >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_54) as G54.
  same G54.
Qed.

(* II.2i (92), inequality *)
Lemma fact_92 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> 0 < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_55) as G55.
  same G55.
Qed.

Lemma lasting_5 :
  forall s, H5 s -> forall t, H5 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [exact ((fact_83 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_84 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_85 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_86 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|first [exact IH | same IH]]|].
  split; [exact ((fact_87 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_88 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_89 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  exact I.
Qed.

(* II.2i (93), geometric bound *)
Lemma fact_93 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_delta_1 (run round t s))) /\ ((v_delta_1 (run round t s))) <= (((0) ^ t) * ((v_delta_1 s))))) /\ Un_cv (fun t => ((v_delta_1 (run round t s)))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H5 s /\ (n < steps s)%nat) (fun s => ((v_delta_1 s))) (fun s => (0))).
  - intros s' [Hs' Hn']. split; [exact (lasting_5 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta_1 s')) >= 0); same (fact_90 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change (((v_delta_1_next s')) <= (0) * ((v_delta_1 s'))); first [same (fact_80 s' Hs' n Hn') | same_defined (fact_80 s' Hs' n Hn') (conj (defined_80 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I)))))))))].
  - intros s' [Hs' Hn']. change ((0) >= 0); same (fact_91 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((0) < 1); same (fact_92 s' Hs' n Hn').
  - split; assumption.
Qed.

(* II.2i (94), inequality *)
Lemma fact_94 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (v_delta_1 s) <= (v_delta_1 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_56 (v_delta_1 s)) as G56.
  specialize (G56 (proj1 (proj2 (proj2 Hs)))).
  specialize (G56 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  same G56.
Qed.

(* II.2i (95), inequality *)
Lemma fact_95 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> -(v_delta_1 s) <= (v_delta_1 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_57 (v_delta_1 s)) as G57.
  specialize (G57 (proj1 (proj2 (proj2 Hs)))).
  specialize (G57 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  same G57.
Qed.

(* II.2i (96), squeeze *)
Lemma fact_96 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_1 (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H5 s /\ (n < steps s)%nat) (fun s => ((v_delta_1 s))) (fun s => (0)) (fun s => ((v_delta_1 s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_5 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta_1 s')) <= (0) + ((v_delta_1 s'))); same (fact_94 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((0) - ((v_delta_1 s')) <= ((v_delta_1 s'))); same (fact_95 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_93 s Hs n Hn)).
Qed.

(* II.2i (97), inequality *)
Lemma fact_97 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)) / (v_M s) <= 1 / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_58 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G58.
  specialize (G58 (proj1 (proj2 Hs))).
  specialize (G58 (proj1 (proj2 (proj2 Hs)))).
  specialize (G58 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G58 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G58 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G58 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G58 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G58 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G58) | same_defined (proj2 G58) (conj G58 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.2i (98), inequality *)
Lemma fact_98 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> 1 / (v_M s) - (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)) / (v_M s) <= (v_delta_1 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_59 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G59.
  specialize (G59 (proj1 (proj2 Hs))).
  specialize (G59 (proj1 (proj2 (proj2 Hs)))).
  specialize (G59 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G59) | same_defined (proj2 G59) (conj G59 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

Lemma defined_97 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2i.II_2i_58 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G58; specialize (G58 (proj1 (proj2 Hs))); specialize (G58 (proj1 (proj2 (proj2 Hs)))); specialize (G58 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G58 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G58 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G58 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G58 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G58 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 G58) | from_divisors G58]).
  exact (conj C0 I).
Qed.

Lemma defined_98 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2i.II_2i_59 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G59; specialize (G59 (proj1 (proj2 Hs))); specialize (G59 (proj1 (proj2 (proj2 Hs)))); specialize (G59 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 G59) | from_divisors G59]).
  exact (conj C0 I).
Qed.

(* II.2i (99), squeeze *)
Lemma fact_99 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s))) / (v_M (run round t s)))) (1 / (v_M s)).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H5 s /\ (n < steps s)%nat) (fun s => ((1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)) / (v_M s))) (fun s => (1 / (v_M s))) (fun s => ((v_delta_1 s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_5 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((1 + ((v_M s') - 1) * (v_delta_1 s') * (v_delta_2 s')) / (v_M s')) <= (1 / (v_M s'))); first [same (fact_97 s' Hs' n Hn') | same_defined (fact_97 s' Hs' n Hn') (conj (defined_97 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I)))))))))].
  - intros s' [Hs' Hn']. change ((1 / (v_M s')) - ((1 + ((v_M s') - 1) * (v_delta_1 s') * (v_delta_2 s')) / (v_M s')) <= ((v_delta_1 s'))); first [same (fact_98 s' Hs' n Hn') | same_defined (fact_98 s' Hs' n Hn') (conj (defined_98 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I)))))))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_93 s Hs n Hn)).
Qed.

(* II.2i (100), inequality *)
Lemma fact_100 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (v_delta_2 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_60 (v_delta_2 s)) as G60.
  specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G60.
Qed.

(* II.2i (101), geometric bound *)
Lemma fact_101 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_delta_2 (run round t s))) /\ ((v_delta_2 (run round t s))) <= (((0) ^ t) * ((v_delta_2 s))))) /\ Un_cv (fun t => ((v_delta_2 (run round t s)))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H5 s /\ (n < steps s)%nat) (fun s => ((v_delta_2 s))) (fun s => (0))).
  - intros s' [Hs' Hn']. split; [exact (lasting_5 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta_2 s')) >= 0); same (fact_100 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change (((v_delta_2_next s')) <= (0) * ((v_delta_2 s'))); first [same (fact_80 s' Hs' n Hn') | same_defined (fact_80 s' Hs' n Hn') (conj (defined_80 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I)))))))))].
  - intros s' [Hs' Hn']. change ((0) >= 0); same (fact_91 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((0) < 1); same (fact_92 s' Hs' n Hn').
  - split; assumption.
Qed.

(* II.2i (102), inequality *)
Lemma fact_102 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (v_delta_2 s) <= (v_delta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_61 (v_delta_2 s)) as G61.
  specialize (G61 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G61 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G61.
Qed.

(* II.2i (103), inequality *)
Lemma fact_103 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> -(v_delta_2 s) <= (v_delta_2 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_62 (v_delta_2 s)) as G62.
  specialize (G62 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G62 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G62.
Qed.

(* II.2i (104), squeeze *)
Lemma fact_104 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_2 (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H5 s /\ (n < steps s)%nat) (fun s => ((v_delta_2 s))) (fun s => (0)) (fun s => ((v_delta_2 s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_5 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta_2 s')) <= (0) + ((v_delta_2 s'))); same (fact_102 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((0) - ((v_delta_2 s')) <= ((v_delta_2 s'))); same (fact_103 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_101 s Hs n Hn)).
Qed.

Definition H6 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  ((v_M s) - 1) * (v_delta_1 s) >= -1 /\
  (v_delta_1 s) <= 1 /\
  ((v_M s) - 1) * (v_delta_2 s) >= -1 /\
  (v_delta_2 s) <= 1 /\
  (v_M s) >= 2 /\
  1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 /\
  (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) > 0 /\
  True.

(* II.2i (105), inequality *)
Lemma fact_105 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> (v_M s) >= 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_63 (v_M s)) as G63.
  specialize (G63 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  same G63.
Qed.

(* II.2i (106), inequality *)
Lemma fact_106 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta_1_next s) * (v_delta_2_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_64 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G64.
  specialize (G64 (proj1 (proj2 Hs))).
  specialize (G64 (proj1 (proj2 (proj2 Hs)))).
  specialize (G64 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G64 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G64 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G64 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G64 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  first [same (proj2 (proj2 G64)) | same_defined (proj2 (proj2 G64)) (conj G64 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

(* II.2i (107), inequality *)
Lemma fact_107 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_65 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G65.
  specialize (G65 (proj1 (proj2 Hs))).
  specialize (G65 (proj1 (proj2 (proj2 Hs)))).
  specialize (G65 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G65 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G65 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G65 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G65 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  first [same (proj2 G65) | same_defined (proj2 G65) (conj G65 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

Lemma defined_107 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2i.II_2i_65 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G65; specialize (G65 (proj1 (proj2 Hs))); specialize (G65 (proj1 (proj2 (proj2 Hs)))); specialize (G65 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G65 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G65 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G65 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G65 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); first [plain_from (proj2 G65) | from_divisors G65]).
  exact (conj C0 I).
Qed.

(* II.2i (108), theorem at a later round *)
Lemma fact_108 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_1 (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H1 (round s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change (((v_M s) - 1) * (v_delta_2_next s) >= -1); first [same (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [change ((v_delta_2_next s) <= 1); first [same (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [exact (fact_105 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_106 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_107 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_delta_2_next s) > 0); first [same (fact_107 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_107 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_107 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    exact I. }
  exact (limit_later state round (fun s => ((v_delta_1 s))) (1) s (fact_38 (round s) Hs' n Hn)).
Qed.

(* II.2i (109), theorem at a later round *)
Lemma fact_109 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_2 (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H1 (round s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change (((v_M s) - 1) * (v_delta_2_next s) >= -1); first [same (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [change ((v_delta_2_next s) <= 1); first [same (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [exact (fact_105 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_106 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_107 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_delta_2_next s) > 0); first [same (fact_107 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_107 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_107 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    exact I. }
  exact (limit_later state round (fun s => ((v_delta_2 s))) (1) s (fact_39 (round s) Hs' n Hn)).
Qed.

(* II.2i (110), theorem at a later round *)
Lemma fact_110 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s))) / (v_M (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H1 (round s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change (((v_M s) - 1) * (v_delta_2_next s) >= -1); first [same (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [change ((v_delta_2_next s) <= 1); first [same (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [exact (fact_105 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_106 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_107 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_delta_2_next s) > 0); first [same (fact_107 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_107 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_107 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    exact I. }
  exact (limit_later state round (fun s => ((1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)) / (v_M s))) (1) s (fact_40 (round s) Hs' n Hn)).
Qed.

Definition H7 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  ((v_M s) - 1) * (v_delta_1 s) >= -1 /\
  (v_delta_1 s) <= 1 /\
  ((v_M s) - 1) * (v_delta_2 s) >= -1 /\
  (v_delta_2 s) <= 1 /\
  (v_M s) >= 2 /\
  1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 /\
  (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) < 0 /\
  True.

(* II.2i (111), inequality *)
Lemma fact_111 :
  forall s, H7 s -> forall n, (n < steps s)%nat -> (v_M s) >= 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_66 (v_M s)) as G66.
  specialize (G66 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  same G66.
Qed.

(* II.2i (112), inequality *)
Lemma fact_112 :
  forall s, H7 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta_1_next s) * (v_delta_2_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_67 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G67.
  specialize (G67 (proj1 (proj2 Hs))).
  specialize (G67 (proj1 (proj2 (proj2 Hs)))).
  specialize (G67 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G67 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G67 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G67 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G67 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  first [same (proj2 (proj2 G67)) | same_defined (proj2 (proj2 G67)) (conj G67 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

(* II.2i (113), inequality *)
Lemma fact_113 :
  forall s, H7 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_68 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G68.
  specialize (G68 (proj1 (proj2 Hs))).
  specialize (G68 (proj1 (proj2 (proj2 Hs)))).
  specialize (G68 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G68 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G68 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G68 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G68 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  first [same (proj2 G68) | same_defined (proj2 G68) (conj G68 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

Lemma defined_113 :
  forall s, H7 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2i.II_2i_68 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G68; specialize (G68 (proj1 (proj2 Hs))); specialize (G68 (proj1 (proj2 (proj2 Hs)))); specialize (G68 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G68 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G68 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G68 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G68 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); first [plain_from (proj2 G68) | from_divisors G68]).
  exact (conj C0 I).
Qed.

(* II.2i (114), theorem at a later round *)
Lemma fact_114 :
  forall s, H7 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_1 (run round t s)))) ((-1) / ((v_M s) - 1)).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H3 (round s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change (((v_M s) - 1) * (v_delta_2_next s) >= -1); first [same (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [change ((v_delta_2_next s) <= 1); first [same (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [exact (fact_111 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_112 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_113 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_delta_2_next s) < 0); first [same (fact_113 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_113 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_113 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    exact I. }
  exact (limit_later state round (fun s => ((v_delta_1 s))) ((-1) / ((v_M s) - 1)) s (fact_77 (round s) Hs' n Hn)).
Qed.

(* II.2i (115), theorem at a later round *)
Lemma fact_115 :
  forall s, H7 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_2 (run round t s)))) ((-1) / ((v_M s) - 1)).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H3 (round s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change (((v_M s) - 1) * (v_delta_2_next s) >= -1); first [same (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [change ((v_delta_2_next s) <= 1); first [same (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [exact (fact_111 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_112 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_113 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_delta_2_next s) < 0); first [same (fact_113 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_113 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_113 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    exact I. }
  exact (limit_later state round (fun s => ((v_delta_2 s))) ((-1) / ((v_M s) - 1)) s (fact_78 (round s) Hs' n Hn)).
Qed.

(* II.2i (116), theorem at a later round *)
Lemma fact_116 :
  forall s, H7 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s))) / (v_M (run round t s)))) (1 / ((v_M s) - 1)).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H3 (round s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change (((v_M s) - 1) * (v_delta_2_next s) >= -1); first [same (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [change ((v_delta_2_next s) <= 1); first [same (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [exact (fact_111 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_112 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_113 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_delta_2_next s) < 0); first [same (fact_113 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_113 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_113 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    exact I. }
  exact (limit_later state round (fun s => ((1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)) / (v_M s))) (1 / ((v_M s) - 1)) s (fact_79 (round s) Hs' n Hn)).
Qed.

Definition H8 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  ((v_M s) - 1) * (v_delta_1 s) >= -1 /\
  (v_delta_1 s) <= 1 /\
  ((v_M s) - 1) * (v_delta_2 s) >= -1 /\
  (v_delta_2 s) <= 1 /\
  (v_M s) >= 2 /\
  1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 /\
  (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) = 0 /\
  True.

(* II.2i (117), inequality *)
Lemma fact_117 :
  forall s, H8 s -> forall n, (n < steps s)%nat -> (v_M s) >= 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_69 (v_M s)) as G69.
  specialize (G69 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  same G69.
Qed.

(* II.2i (118), inequality *)
Lemma fact_118 :
  forall s, H8 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta_1_next s) * (v_delta_2_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_70 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G70.
  specialize (G70 (proj1 (proj2 Hs))).
  specialize (G70 (proj1 (proj2 (proj2 Hs)))).
  specialize (G70 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G70 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G70 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G70 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G70 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  first [same (proj2 (proj2 G70)) | same_defined (proj2 (proj2 G70)) (conj G70 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

(* II.2i (119), inequality *)
Lemma fact_119 :
  forall s, H8 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) = 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2i.II_2i_71 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G71.
  specialize (G71 (proj1 (proj2 Hs))).
  specialize (G71 (proj1 (proj2 (proj2 Hs)))).
  specialize (G71 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G71 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G71 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G71 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G71 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  first [same (proj2 G71) | same_defined (proj2 G71) (conj G71 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

Lemma defined_119 :
  forall s, H8 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.II_2i.II_2i_71 (v_M s) (v_delta_1 s) (v_delta_2 s)) as G71; specialize (G71 (proj1 (proj2 Hs))); specialize (G71 (proj1 (proj2 (proj2 Hs)))); specialize (G71 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G71 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G71 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G71 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G71 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); first [plain_from (proj2 G71) | from_divisors G71]).
  exact (conj C0 I).
Qed.

(* II.2i (120), theorem at a later round *)
Lemma fact_120 :
  forall s, H8 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_1 (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H5 (round s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change (((v_M s) - 1) * (v_delta_2_next s) >= -1); first [same (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [change ((v_delta_2_next s) <= 1); first [same (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [exact (fact_117 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_118 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_119 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_delta_2_next s) = 0); first [same (fact_119 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_119 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_119 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    exact I. }
  exact (limit_later state round (fun s => ((v_delta_1 s))) (0) s (fact_96 (round s) Hs' n Hn)).
Qed.

(* II.2i (121), theorem at a later round *)
Lemma fact_121 :
  forall s, H8 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s))) / (v_M (run round t s)))) (1 / (v_M s)).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H5 (round s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change (((v_M s) - 1) * (v_delta_2_next s) >= -1); first [same (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [change ((v_delta_2_next s) <= 1); first [same (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [exact (fact_117 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_118 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_119 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_delta_2_next s) = 0); first [same (fact_119 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_119 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_119 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    exact I. }
  exact (limit_later state round (fun s => ((1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)) / (v_M s))) (1 / (v_M s)) s (fact_99 (round s) Hs' n Hn)).
Qed.

(* II.2i (122), theorem at a later round *)
Lemma fact_122 :
  forall s, H8 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_2 (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H5 (round s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change (((v_M s) - 1) * (v_delta_2_next s) >= -1); first [same (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [change ((v_delta_2_next s) <= 1); first [same (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    split; [exact (fact_117 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_118 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [exact (fact_119 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_delta_2_next s) = 0); first [same (fact_119 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_119 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_119 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
    exact I. }
  exact (limit_later state round (fun s => ((v_delta_2 s))) (0) s (fact_104 (round s) Hs' n Hn)).
Qed.

Definition H9 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2i (123), witness *)
Lemma fact_123 :
  forall s, H9 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) (1 / 2) (2) 0 0 in (((v_M s) - 1) * (v_delta_1 s) >= -1 /\ ((v_M s) - 1) * (v_delta_2 s) >= -1 /\ (v_delta_2 s) <= 1 /\ (v_M s) >= 2 /\ 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 /\ ~ ((v_delta_1 s) <= 1) /\ ~ ((v_delta_1_next s) <= 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2i (124), witness *)
Lemma fact_124 :
  forall s, H9 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-2) (0) (2) 0 0 in ((v_delta_1 s) <= 1 /\ ((v_M s) - 1) * (v_delta_2 s) >= -1 /\ (v_delta_2 s) <= 1 /\ (v_M s) >= 2 /\ 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 /\ ~ (((v_M s) - 1) * (v_delta_1 s) >= -1) /\ ~ (((v_M s) - 1) * (v_delta_1_next s) >= -1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2i (125), witness *)
Lemma fact_125 :
  forall s, H9 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (2) (2) 0 0 in (((v_M s) - 1) * (v_delta_1 s) >= -1 /\ (v_delta_1 s) <= 1 /\ ((v_M s) - 1) * (v_delta_2 s) >= -1 /\ (v_M s) >= 2 /\ 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 /\ ~ ((v_delta_2 s) <= 1) /\ ~ ((v_delta_2_next s) <= 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2i (126), witness *)
Lemma fact_126 :
  forall s, H9 s -> forall n, (n < steps s)%nat -> (let s := State 2 (0) (-2) (2) 0 0 in (((v_M s) - 1) * (v_delta_1 s) >= -1 /\ (v_delta_1 s) <= 1 /\ (v_delta_2 s) <= 1 /\ (v_M s) >= 2 /\ 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 /\ ~ (((v_M s) - 1) * (v_delta_2 s) >= -1) /\ ~ (((v_M s) - 1) * (v_delta_2_next s) >= -1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_L v_L_next v_delta_1 v_delta_2 v_M v_c_plus v_c_minus steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2i, conclusion (108) *)
Lemma conclusion_108 :
  forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) > 0 -> Un_cv (fun t => ((v_delta_1 (run round t s)))) (1)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_108 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2i, conclusion (109) *)
Lemma conclusion_109 :
  forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) > 0 -> Un_cv (fun t => ((v_delta_2 (run round t s)))) (1)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_109 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2i, conclusion (110) *)
Lemma conclusion_110 :
  forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) > 0 -> Un_cv (fun t => ((1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s))) / (v_M (run round t s)))) (1)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_110 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2i, conclusion (114) *)
Lemma conclusion_114 :
  forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) < 0 -> Un_cv (fun t => ((v_delta_1 (run round t s)))) ((-1) / ((v_M s) - 1))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_114 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2i, conclusion (115) *)
Lemma conclusion_115 :
  forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) < 0 -> Un_cv (fun t => ((v_delta_2 (run round t s)))) ((-1) / ((v_M s) - 1))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_115 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2i, conclusion (116) *)
Lemma conclusion_116 :
  forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) < 0 -> Un_cv (fun t => ((1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s))) / (v_M (run round t s)))) (1 / ((v_M s) - 1))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_116 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2i, conclusion (120) *)
Lemma conclusion_120 :
  forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) = 0 -> Un_cv (fun t => ((v_delta_1 (run round t s)))) (0)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_120 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2i, conclusion (121) *)
Lemma conclusion_121 :
  forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) = 0 -> Un_cv (fun t => ((1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s))) / (v_M (run round t s)))) (1 / (v_M s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_121 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2i, conclusion (122) *)
Lemma conclusion_122 :
  forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) = 0 -> Un_cv (fun t => ((v_delta_2 (run round t s)))) (0)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_122 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

