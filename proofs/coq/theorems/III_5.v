(* Theorem III.5, A start that is not uniform does not keep a step symmetric: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.III_5.
Local Open Scope R_scope.

Record state := State { steps : nat; v_rho : R; v_delta_2 : R; v_delta_1 : R }.


Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_delta_1 s) > 0 /\
  (v_delta_1 s) < 1 /\
  (v_delta_2 s) > 0 /\
  (v_delta_2 s) < 1 /\
  (v_rho s) > 0 /\
  (v_rho s) < 1 /\
  True.

(* III.5 (1), identity *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rho s) + (v_rho s) * (v_delta_2 s) + (v_rho s) * (v_delta_1 s) + (v_rho s) * (v_delta_2 s) * (v_delta_1 s)) / (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s)) + (1 - (v_delta_2 s) - (v_rho s) - (v_delta_1 s) + (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) + (v_rho s) * (v_delta_1 s) - (v_delta_2 s) * (v_rho s) * (v_delta_1 s)) / (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) + 2 * (v_rho s) * (v_delta_1 s)) = 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5.III_5_1 (v_delta_1 s) (v_delta_2 s) (v_rho s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 (proj2 G1)) | same_defined (proj2 (proj2 G1)) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* III.5 (2), identity *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rho s) - (v_rho s) * (v_delta_2 s) - (v_rho s) * (v_delta_1 s) + (v_rho s) * (v_delta_2 s) * (v_delta_1 s)) / (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_rho s) * (v_delta_2 s) - 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s)) + (1 + (v_delta_2 s) - (v_rho s) + (v_delta_1 s) - (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - (v_rho s) * (v_delta_1 s) - (v_delta_2 s) * (v_rho s) * (v_delta_1 s)) / (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s)) = 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5.III_5_2 (v_delta_1 s) (v_delta_2 s) (v_rho s)) as G2.
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

(* III.5 (3), witness *)
Lemma fact_3 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (3 / 4) (1 / 2) (1 / 2) in ((v_delta_1 s) > 0 /\ (v_delta_1 s) < 1 /\ (v_delta_2 s) > 0 /\ (v_delta_2 s) < 1 /\ (v_rho s) > 0 /\ (v_rho s) < 1 /\ ~ (((v_rho s) + (v_rho s) * (v_delta_2 s) + (v_rho s) * (v_delta_1 s) + (v_rho s) * (v_delta_2 s) * (v_delta_1 s)) / (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s)) = (1 + (v_delta_2 s) - (v_rho s) + (v_delta_1 s) - (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - (v_rho s) * (v_delta_1 s) - (v_delta_2 s) * (v_rho s) * (v_delta_1 s)) / (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rho v_delta_2 v_delta_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rho v_delta_2 v_delta_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rho v_delta_2 v_delta_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rho v_delta_2 v_delta_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rho v_delta_2 v_delta_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rho v_delta_2 v_delta_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rho v_delta_2 v_delta_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_delta_1 s) > 0 /\
  (v_delta_1 s) < 1 /\
  (v_delta_2 s) > 0 /\
  (v_delta_2 s) < 1 /\
  (v_rho s) > 0 /\
  (v_rho s) < 1 /\
  (v_delta_1 s) = 1 / 2 /\
  (v_delta_2 s) = 1 / 2 /\
  (v_rho s) = 3 / 4 /\
  True.

(* III.5 (4), inequality *)
Lemma fact_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_rho s) + (v_rho s) * (v_delta_2 s) + (v_rho s) * (v_delta_1 s) + (v_rho s) * (v_delta_2 s) * (v_delta_1 s)) / (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s)) = 27 / 28.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5.III_5_4 (v_delta_1 s) (v_delta_2 s) (v_rho s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

(* III.5 (5), inequality *)
Lemma fact_5 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + (v_delta_2 s) - (v_rho s) + (v_delta_1 s) - (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - (v_rho s) * (v_delta_1 s) - (v_delta_2 s) * (v_rho s) * (v_delta_1 s)) / (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s)) = 3 / 4.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5.III_5_5 (v_delta_1 s) (v_delta_2 s) (v_rho s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_delta_1 s) > 0 /\
  (v_delta_1 s) < 1 /\
  (v_delta_2 s) > 0 /\
  (v_delta_2 s) < 1 /\
  (v_rho s) > 0 /\
  (v_rho s) < 1 /\
  (v_rho s) = 1 / 2 /\
  True.

(* III.5 (6), inequality *)
Lemma fact_6 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_rho s) + (v_rho s) * (v_delta_2 s) + (v_rho s) * (v_delta_1 s) + (v_rho s) * (v_delta_2 s) * (v_delta_1 s)) / (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s)) = (1 + (v_delta_2 s) - (v_rho s) + (v_delta_1 s) - (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - (v_rho s) * (v_delta_1 s) - (v_delta_2 s) * (v_rho s) * (v_delta_1 s)) / (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5.III_5_6 (v_delta_1 s) (v_delta_2 s) (v_rho s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  first [same (proj2 (proj2 G6)) | same_defined (proj2 (proj2 G6)) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

(* III.5, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) > 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) > 0 -> (v_delta_2 s) < 1 -> (v_rho s) > 0 -> (v_rho s) < 1 -> ((v_rho s) + (v_rho s) * (v_delta_2 s) + (v_rho s) * (v_delta_1 s) + (v_rho s) * (v_delta_2 s) * (v_delta_1 s)) / (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s)) + (1 - (v_delta_2 s) - (v_rho s) - (v_delta_1 s) + (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) + (v_rho s) * (v_delta_1 s) - (v_delta_2 s) * (v_rho s) * (v_delta_1 s)) / (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) + 2 * (v_rho s) * (v_delta_1 s)) = 1).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_1 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.5, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) > 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) > 0 -> (v_delta_2 s) < 1 -> (v_rho s) > 0 -> (v_rho s) < 1 -> ((v_rho s) - (v_rho s) * (v_delta_2 s) - (v_rho s) * (v_delta_1 s) + (v_rho s) * (v_delta_2 s) * (v_delta_1 s)) / (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_rho s) * (v_delta_2 s) - 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s)) + (1 + (v_delta_2 s) - (v_rho s) + (v_delta_1 s) - (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - (v_rho s) * (v_delta_1 s) - (v_delta_2 s) * (v_rho s) * (v_delta_1 s)) / (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s)) = 1).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_2 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.5, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> (let s := State 2 (3 / 4) (1 / 2) (1 / 2) in ((v_delta_1 s) > 0 /\ (v_delta_1 s) < 1 /\ (v_delta_2 s) > 0 /\ (v_delta_2 s) < 1 /\ (v_rho s) > 0 /\ (v_rho s) < 1 /\ ~ (((v_rho s) + (v_rho s) * (v_delta_2 s) + (v_rho s) * (v_delta_1 s) + (v_rho s) * (v_delta_2 s) * (v_delta_1 s)) / (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s)) = (1 + (v_delta_2 s) - (v_rho s) + (v_delta_1 s) - (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - (v_rho s) * (v_delta_1 s) - (v_delta_2 s) * (v_rho s) * (v_delta_1 s)) / (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s))))).
Proof.
  intros s HN.
  exact (fact_3 s (conj HN I) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.5, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) > 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) > 0 -> (v_delta_2 s) < 1 -> (v_rho s) > 0 -> (v_rho s) < 1 -> (v_delta_1 s) = 1 / 2 -> (v_delta_2 s) = 1 / 2 -> (v_rho s) = 3 / 4 -> ((v_rho s) + (v_rho s) * (v_delta_2 s) + (v_rho s) * (v_delta_1 s) + (v_rho s) * (v_delta_2 s) * (v_delta_1 s)) / (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s)) = 27 / 28).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  exact (fact_4 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.5, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) > 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) > 0 -> (v_delta_2 s) < 1 -> (v_rho s) > 0 -> (v_rho s) < 1 -> (v_delta_1 s) = 1 / 2 -> (v_delta_2 s) = 1 / 2 -> (v_rho s) = 3 / 4 -> (1 + (v_delta_2 s) - (v_rho s) + (v_delta_1 s) - (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - (v_rho s) * (v_delta_1 s) - (v_delta_2 s) * (v_rho s) * (v_delta_1 s)) / (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s)) = 3 / 4).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.5, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) > 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) > 0 -> (v_delta_2 s) < 1 -> (v_rho s) > 0 -> (v_rho s) < 1 -> (v_rho s) = 1 / 2 -> ((v_rho s) + (v_rho s) * (v_delta_2 s) + (v_rho s) * (v_delta_1 s) + (v_rho s) * (v_delta_2 s) * (v_delta_1 s)) / (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s)) = (1 + (v_delta_2 s) - (v_rho s) + (v_delta_1 s) - (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - (v_rho s) * (v_delta_1 s) - (v_delta_2 s) * (v_rho s) * (v_delta_1 s)) / (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

