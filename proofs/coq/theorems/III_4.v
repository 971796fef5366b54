(* Theorem III.4, Two steps on two states: F can fall while J rises: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.III_4.
Local Open Scope R_scope.

Record state := State { steps : nat; v_a : R; v_p : R; v_q : R; v_b : R }.

Definition v_w_11 (s : state) : R := (v_a s) * (v_p s).
Definition v_w_12 (s : state) : R := (1 - (v_a s)) * (1 - (v_q s)).
Definition v_w_21 (s : state) : R := (1 - (v_b s)) * (1 - (v_p s)).
Definition v_w_22 (s : state) : R := (v_b s) * (v_q s).
Definition v_a_next (s : state) : R := (v_a s) * (v_p s) / (1 - (v_a s) - (v_q s) + (v_a s) * (v_p s) + (v_a s) * (v_q s)).
Definition v_p_next (s : state) : R := (v_p s) * (v_a s) / (1 - (v_p s) - (v_b s) + (v_p s) * (v_a s) + (v_p s) * (v_b s)).
Definition v_b_next (s : state) : R := (v_b s) * (v_q s) / (1 - (v_b s) - (v_p s) + (v_b s) * (v_q s) + (v_b s) * (v_p s)).
Definition v_q_next (s : state) : R := (v_q s) * (v_b s) / (1 - (v_q s) - (v_a s) + (v_q s) * (v_b s) + (v_q s) * (v_a s)).
Definition v_F_next (s : state) : R := (1 / 2 * (v_a_next s) * (v_p_next s) + 1 / 2 * (v_b_next s) * (v_q_next s)) / (1 / 2 * (2 - (v_a_next s) - (v_q_next s) - (v_p_next s) - (v_b_next s) + (v_a_next s) * (v_q_next s) + (v_a_next s) * (v_p_next s) + (v_q_next s) * (v_b_next s) + (v_p_next s) * (v_b_next s))).
Definition v_F (s : state) : R := (1 / 2 * (v_a s) * (v_p s) + 1 / 2 * (v_b s) * (v_q s)) / (1 / 2 * (2 - (v_a s) - (v_q s) - (v_p s) - (v_b s) + (v_a s) * (v_q s) + (v_a s) * (v_p s) + (v_q s) * (v_b s) + (v_p s) * (v_b s))).
Definition v_g (s : state) : R := (v_F_next s) - (v_F s).
Definition v_J (s : state) : R := 1 / 2 * (2 - (v_a s) - (v_q s) - (v_p s) - (v_b s) + (v_a s) * (v_q s) + (v_a s) * (v_p s) + (v_q s) * (v_b s) + (v_p s) * (v_b s)).
Definition v_J_next (s : state) : R := 1 / 2 * (2 - (v_a_next s) - (v_q_next s) - (v_p_next s) - (v_b_next s) + (v_a_next s) * (v_q_next s) + (v_a_next s) * (v_p_next s) + (v_q_next s) * (v_b_next s) + (v_p_next s) * (v_b_next s)).
Ltac open_names X ::= unfold v_J_next, v_J, v_g, v_F, v_F_next, v_q_next, v_b_next, v_p_next, v_a_next, v_w_22, v_w_21, v_w_12, v_w_11 in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_a s) > 0 /\
  (v_a s) < 1 /\
  (v_b s) > 0 /\
  (v_b s) < 1 /\
  (v_p s) > 0 /\
  (v_p s) < 1 /\
  (v_q s) > 0 /\
  (v_q s) < 1 /\
  True.

(* III.4 (1), identity *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s) * (v_p s) / (1 - (v_a s) - (v_q s) + (v_a s) * (v_p s) + (v_a s) * (v_q s)) + (1 - (v_a s) - (v_q s) + (v_a s) * (v_q s)) / (1 - (v_a s) - (v_q s) + (v_a s) * (v_q s) + (v_a s) * (v_p s)) = 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_1 (v_a s) (v_p s) (v_q s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 (proj2 G1)) | same_defined (proj2 (proj2 G1)) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* III.4 (2), identity *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_b s) - (v_p s) + (v_b s) * (v_p s)) / (1 - (v_b s) - (v_p s) + (v_b s) * (v_p s) + (v_b s) * (v_q s)) + (v_b s) * (v_q s) / (1 - (v_b s) - (v_p s) + (v_b s) * (v_q s) + (v_b s) * (v_p s)) = 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_2 (v_b s) (v_p s) (v_q s)) as G2.
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 (proj2 G2)) | same_defined (proj2 (proj2 G2)) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* III.4 (3), identity *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p s) * (v_a s) / (1 - (v_p s) - (v_b s) + (v_p s) * (v_a s) + (v_p s) * (v_b s)) + (1 - (v_p s) - (v_b s) + (v_p s) * (v_b s)) / (1 - (v_p s) - (v_b s) + (v_p s) * (v_b s) + (v_p s) * (v_a s)) = 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_3 (v_a s) (v_b s) (v_p s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 (proj2 G3)) | same_defined (proj2 (proj2 G3)) (conj G3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* III.4 (4), identity *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_q s) - (v_a s) + (v_q s) * (v_a s)) / (1 - (v_q s) - (v_a s) + (v_q s) * (v_a s) + (v_q s) * (v_b s)) + (v_q s) * (v_b s) / (1 - (v_q s) - (v_a s) + (v_q s) * (v_b s) + (v_q s) * (v_a s)) = 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_4 (v_a s) (v_b s) (v_q s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 (proj2 G4)) | same_defined (proj2 (proj2 G4)) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* III.4 (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w_11 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_5 (v_a s) (v_p s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  same G5.
Qed.

(* III.4 (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w_12 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_6 (v_a s) (v_q s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G6.
Qed.

(* III.4 (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w_21 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_7 (v_b s) (v_p s)) as G7.
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  same G7.
Qed.

(* III.4 (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w_22 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_8 (v_b s) (v_q s)) as G8.
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G8.
Qed.

(* III.4 (9), identity *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_g s) * ((v_w_11 s) + (v_w_12 s) + (v_w_21 s) + (v_w_22 s)) * ((v_w_11 s) ^ 2 * ((v_w_21 s) + (v_w_22 s)) * ((v_w_12 s) + (v_w_22 s)) + (v_w_12 s) ^ 2 * ((v_w_21 s) + (v_w_22 s)) * ((v_w_11 s) + (v_w_21 s)) + (v_w_21 s) ^ 2 * ((v_w_11 s) + (v_w_12 s)) * ((v_w_12 s) + (v_w_22 s)) + (v_w_22 s) ^ 2 * ((v_w_11 s) + (v_w_12 s)) * ((v_w_11 s) + (v_w_21 s))) = 2 * ((v_w_11 s) * (v_w_22 s) - (v_w_12 s) * (v_w_21 s)) * ((v_w_11 s) * (v_w_12 s) * (v_w_21 s) + (v_w_11 s) * (v_w_12 s) * (v_w_22 s) + (v_w_11 s) * (v_w_21 s) * (v_w_22 s) + (v_w_12 s) * (v_w_21 s) * (v_w_22 s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_9 (v_a s) (v_b s) (v_p s) (v_q s)) as G9.
  specialize (G9 (proj1 (proj2 Hs))).
  specialize (G9 (proj1 (proj2 (proj2 Hs)))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 G9)))))) | same_defined (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 G9)))))) (conj G9 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* III.4 (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_w_11 s) + (v_w_12 s) + (v_w_21 s) + (v_w_22 s)) * ((v_w_11 s) ^ 2 * ((v_w_21 s) + (v_w_22 s)) * ((v_w_12 s) + (v_w_22 s)) + (v_w_12 s) ^ 2 * ((v_w_21 s) + (v_w_22 s)) * ((v_w_11 s) + (v_w_21 s)) + (v_w_21 s) ^ 2 * ((v_w_11 s) + (v_w_12 s)) * ((v_w_12 s) + (v_w_22 s)) + (v_w_22 s) ^ 2 * ((v_w_11 s) + (v_w_12 s)) * ((v_w_11 s) + (v_w_21 s))) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_10 (v_w_11 s) (v_w_12 s) (v_w_21 s) (v_w_22 s)) as G10.
  specialize (G10 (fact_5 s Hs n Hn)).
  specialize (G10 (fact_6 s Hs n Hn)).
  specialize (G10 (fact_7 s Hs n Hn)).
  specialize (G10 (fact_8 s Hs n Hn)).
  same G10.
Qed.

(* III.4 (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 2 * ((v_w_11 s) * (v_w_12 s) * (v_w_21 s) + (v_w_11 s) * (v_w_12 s) * (v_w_22 s) + (v_w_11 s) * (v_w_21 s) * (v_w_22 s) + (v_w_12 s) * (v_w_21 s) * (v_w_22 s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_11 (v_w_11 s) (v_w_12 s) (v_w_21 s) (v_w_22 s)) as G11.
  specialize (G11 (fact_5 s Hs n Hn)).
  specialize (G11 (fact_6 s Hs n Hn)).
  specialize (G11 (fact_7 s Hs n Hn)).
  specialize (G11 (fact_8 s Hs n Hn)).
  same G11.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_a s) > 0 /\
  (v_a s) < 1 /\
  (v_b s) > 0 /\
  (v_b s) < 1 /\
  (v_p s) > 0 /\
  (v_p s) < 1 /\
  (v_q s) > 0 /\
  (v_q s) < 1 /\
  (v_w_11 s) * (v_w_22 s) >= (v_w_12 s) * (v_w_21 s) /\
  True.

(* III.4 (12), inequality *)
Lemma fact_12 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_g s) * ((v_w_11 s) + (v_w_12 s) + (v_w_21 s) + (v_w_22 s)) * ((v_w_11 s) ^ 2 * ((v_w_21 s) + (v_w_22 s)) * ((v_w_12 s) + (v_w_22 s)) + (v_w_12 s) ^ 2 * ((v_w_21 s) + (v_w_22 s)) * ((v_w_11 s) + (v_w_21 s)) + (v_w_21 s) ^ 2 * ((v_w_11 s) + (v_w_12 s)) * ((v_w_12 s) + (v_w_22 s)) + (v_w_22 s) ^ 2 * ((v_w_11 s) + (v_w_12 s)) * ((v_w_11 s) + (v_w_21 s))) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_12 (v_w_11 s) (v_w_22 s) (v_w_12 s) (v_w_21 s) (v_g s)) as G12.
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G12 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G12 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  first [same G12 | same_defined G12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))].
Qed.

(* III.4 (13), inequality *)
Lemma fact_13 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_g s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_13 (v_w_11 s) (v_w_22 s) (v_w_12 s) (v_w_21 s) (v_g s)) as G13.
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G13 (fact_12 s Hs n Hn)).
  specialize (G13 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  first [same G13 | same_defined G13 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_a s) > 0 /\
  (v_a s) < 1 /\
  (v_b s) > 0 /\
  (v_b s) < 1 /\
  (v_p s) > 0 /\
  (v_p s) < 1 /\
  (v_q s) > 0 /\
  (v_q s) < 1 /\
  (v_w_11 s) * (v_w_22 s) < (v_w_12 s) * (v_w_21 s) /\
  True.

(* III.4 (14), inequality *)
Lemma fact_14 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_g s) * ((v_w_11 s) + (v_w_12 s) + (v_w_21 s) + (v_w_22 s)) * ((v_w_11 s) ^ 2 * ((v_w_21 s) + (v_w_22 s)) * ((v_w_12 s) + (v_w_22 s)) + (v_w_12 s) ^ 2 * ((v_w_21 s) + (v_w_22 s)) * ((v_w_11 s) + (v_w_21 s)) + (v_w_21 s) ^ 2 * ((v_w_11 s) + (v_w_12 s)) * ((v_w_12 s) + (v_w_22 s)) + (v_w_22 s) ^ 2 * ((v_w_11 s) + (v_w_12 s)) * ((v_w_11 s) + (v_w_21 s))) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_14 (v_w_11 s) (v_w_22 s) (v_w_12 s) (v_w_21 s) (v_g s)) as G14.
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G14 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G14 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  first [same G14 | same_defined G14 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))].
Qed.

(* III.4 (15), inequality *)
Lemma fact_15 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_g s) < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_15 (v_w_11 s) (v_w_22 s) (v_w_12 s) (v_w_21 s) (v_g s)) as G15.
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G15 (fact_14 s Hs n Hn)).
  specialize (G15 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  first [same G15 | same_defined G15 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))].
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* III.4 (16), witness *)
Lemma fact_16 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 2) (1 / 3) (1 / 3) in ((v_a s) > 0 /\ (v_a s) < 1 /\ (v_b s) > 0 /\ (v_b s) < 1 /\ (v_p s) > 0 /\ (v_p s) < 1 /\ (v_q s) > 0 /\ (v_q s) < 1 /\ ~ ((v_F_next s) >= (v_F s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_w_11 v_w_12 v_w_21 v_w_22 v_a_next v_p_next v_b_next v_q_next v_F_next v_F v_g v_J v_J_next v_a v_p v_q v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_11 v_w_12 v_w_21 v_w_22 v_a_next v_p_next v_b_next v_q_next v_F_next v_F v_g v_J v_J_next v_a v_p v_q v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_11 v_w_12 v_w_21 v_w_22 v_a_next v_p_next v_b_next v_q_next v_F_next v_F v_g v_J v_J_next v_a v_p v_q v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_11 v_w_12 v_w_21 v_w_22 v_a_next v_p_next v_b_next v_q_next v_F_next v_F v_g v_J v_J_next v_a v_p v_q v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_11 v_w_12 v_w_21 v_w_22 v_a_next v_p_next v_b_next v_q_next v_F_next v_F v_g v_J v_J_next v_a v_p v_q v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_11 v_w_12 v_w_21 v_w_22 v_a_next v_p_next v_b_next v_q_next v_F_next v_F v_g v_J v_J_next v_a v_p v_q v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_11 v_w_12 v_w_21 v_w_22 v_a_next v_p_next v_b_next v_q_next v_F_next v_F v_g v_J v_J_next v_a v_p v_q v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_11 v_w_12 v_w_21 v_w_22 v_a_next v_p_next v_b_next v_q_next v_F_next v_F v_g v_J v_J_next v_a v_p v_q v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_w_11 v_w_12 v_w_21 v_w_22 v_a_next v_p_next v_b_next v_q_next v_F_next v_F v_g v_J v_J_next v_a v_p v_q v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H4 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_a s) > 0 /\
  (v_a s) < 1 /\
  (v_b s) > 0 /\
  (v_b s) < 1 /\
  (v_p s) > 0 /\
  (v_p s) < 1 /\
  (v_q s) > 0 /\
  (v_q s) < 1 /\
  (v_a s) = 1 / 2 /\
  (v_b s) = 1 / 3 /\
  (v_p s) = 1 / 2 /\
  (v_q s) = 1 / 3 /\
  True.

(* III.4 (17), inequality *)
Lemma fact_17 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (v_J s) = 37 / 72.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_17 (v_a s) (v_b s) (v_p s) (v_q s)) as G17.
  specialize (G17 (proj1 (proj2 Hs))).
  specialize (G17 (proj1 (proj2 (proj2 Hs)))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  same G17.
Qed.

(* III.4 (18), inequality *)
Lemma fact_18 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (v_J_next s) = 865 / 1568.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_18 (v_a s) (v_b s) (v_p s) (v_q s)) as G18.
  specialize (G18 (proj1 (proj2 Hs))).
  specialize (G18 (proj1 (proj2 (proj2 Hs)))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  first [same (proj2 (proj2 (proj2 (proj2 G18)))) | same_defined (proj2 (proj2 (proj2 (proj2 G18)))) (conj G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) I)))))))))))))].
Qed.

(* III.4 (19), inequality *)
Lemma fact_19 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (v_F s) = 13 / 37.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_19 (v_a s) (v_b s) (v_p s) (v_q s)) as G19.
  specialize (G19 (proj1 (proj2 Hs))).
  specialize (G19 (proj1 (proj2 (proj2 Hs)))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  first [same (proj2 G19) | same_defined (proj2 G19) (conj G19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) I)))))))))))))].
Qed.

(* III.4 (20), inequality *)
Lemma fact_20 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (v_F_next s) = 193 / 865.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4.III_4_20 (v_a s) (v_b s) (v_p s) (v_q s)) as G20.
  specialize (G20 (proj1 (proj2 Hs))).
  specialize (G20 (proj1 (proj2 (proj2 Hs)))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  first [same (proj2 (proj2 (proj2 (proj2 (proj2 G20))))) | same_defined (proj2 (proj2 (proj2 (proj2 (proj2 G20))))) (conj G20 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) I)))))))))))))].
Qed.

(* III.4, conclusion (13) *)
Lemma conclusion_13 :
  forall s : state, (2 <= steps s)%nat -> ((v_a s) > 0 -> (v_a s) < 1 -> (v_b s) > 0 -> (v_b s) < 1 -> (v_p s) > 0 -> (v_p s) < 1 -> (v_q s) > 0 -> (v_q s) < 1 -> (v_w_11 s) * (v_w_22 s) >= (v_w_12 s) * (v_w_21 s) -> (v_g s) >= 0).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  exact (fact_13 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4, conclusion (15) *)
Lemma conclusion_15 :
  forall s : state, (2 <= steps s)%nat -> ((v_a s) > 0 -> (v_a s) < 1 -> (v_b s) > 0 -> (v_b s) < 1 -> (v_p s) > 0 -> (v_p s) < 1 -> (v_q s) > 0 -> (v_q s) < 1 -> (v_w_11 s) * (v_w_22 s) < (v_w_12 s) * (v_w_21 s) -> (v_g s) < 0).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  exact (fact_15 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4, conclusion (16) *)
Lemma conclusion_16 :
  forall s : state, (2 <= steps s)%nat -> (let s := State 2 (1 / 2) (1 / 2) (1 / 3) (1 / 3) in ((v_a s) > 0 /\ (v_a s) < 1 /\ (v_b s) > 0 /\ (v_b s) < 1 /\ (v_p s) > 0 /\ (v_p s) < 1 /\ (v_q s) > 0 /\ (v_q s) < 1 /\ ~ ((v_F_next s) >= (v_F s)))).
Proof.
  intros s HN.
  exact (fact_16 s (conj HN I) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4, conclusion (17) *)
Lemma conclusion_17 :
  forall s : state, (2 <= steps s)%nat -> ((v_a s) > 0 -> (v_a s) < 1 -> (v_b s) > 0 -> (v_b s) < 1 -> (v_p s) > 0 -> (v_p s) < 1 -> (v_q s) > 0 -> (v_q s) < 1 -> (v_a s) = 1 / 2 -> (v_b s) = 1 / 3 -> (v_p s) = 1 / 2 -> (v_q s) = 1 / 3 -> (v_J s) = 37 / 72).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11.
  exact (fact_17 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 (conj H10 (conj H11 I))))))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4, conclusion (18) *)
Lemma conclusion_18 :
  forall s : state, (2 <= steps s)%nat -> ((v_a s) > 0 -> (v_a s) < 1 -> (v_b s) > 0 -> (v_b s) < 1 -> (v_p s) > 0 -> (v_p s) < 1 -> (v_q s) > 0 -> (v_q s) < 1 -> (v_a s) = 1 / 2 -> (v_b s) = 1 / 3 -> (v_p s) = 1 / 2 -> (v_q s) = 1 / 3 -> (v_J_next s) = 865 / 1568).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11.
  exact (fact_18 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 (conj H10 (conj H11 I))))))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4, conclusion (19) *)
Lemma conclusion_19 :
  forall s : state, (2 <= steps s)%nat -> ((v_a s) > 0 -> (v_a s) < 1 -> (v_b s) > 0 -> (v_b s) < 1 -> (v_p s) > 0 -> (v_p s) < 1 -> (v_q s) > 0 -> (v_q s) < 1 -> (v_a s) = 1 / 2 -> (v_b s) = 1 / 3 -> (v_p s) = 1 / 2 -> (v_q s) = 1 / 3 -> (v_F s) = 13 / 37).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11.
  exact (fact_19 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 (conj H10 (conj H11 I))))))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4, conclusion (20) *)
Lemma conclusion_20 :
  forall s : state, (2 <= steps s)%nat -> ((v_a s) > 0 -> (v_a s) < 1 -> (v_b s) > 0 -> (v_b s) < 1 -> (v_p s) > 0 -> (v_p s) < 1 -> (v_q s) > 0 -> (v_q s) < 1 -> (v_a s) = 1 / 2 -> (v_b s) = 1 / 3 -> (v_p s) = 1 / 2 -> (v_q s) = 1 / 3 -> (v_F_next s) = 193 / 865).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11.
  exact (fact_20 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 (conj H10 (conj H11 I))))))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

