(* Theorem II.2f, One negative edge: lost once it is the larger one: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2f.
Local Open Scope R_scope.

Record state := State { steps : nat; v_p : R; v_x : R; v_c : R; v_M : R }.


Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) > 0 /\
  (v_p s) > 0 /\
  (v_p s) < 1 /\
  (v_c s) >= 0 /\
  (v_c s) <= 1 /\
  (v_M s) >= 2 /\
  ((v_M s) - 1) * (v_x s) <= 1 /\
  ((v_p s) - (v_x s)) * (1 + (v_c s)) <= 2 * ((v_M s) - 2) * (v_p s) * (v_x s) * (v_c s) /\
  True.

(* II.2f (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_p s) - (v_x s) * (v_c s) - ((v_M s) - 2) * (v_p s) * (v_x s) * (v_c s)) / (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s)) <= -(-(v_x s) + (v_p s) * (v_c s) - ((v_M s) - 2) * (v_x s) * (v_p s) * (v_c s)) / (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2f.II_2f_1 (v_x s) (v_p s) (v_c s) (v_M s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 (proj2 G1)) | same_defined (proj2 (proj2 G1)) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) > 0 /\
  (v_p s) > 0 /\
  (v_p s) < 1 /\
  (v_c s) >= 0 /\
  (v_c s) <= 1 /\
  (v_M s) >= 2 /\
  ((v_M s) - 1) * (v_x s) <= 1 /\
  (v_p s) <= (v_x s) /\
  True.

(* II.2f (2), inequality *)
Lemma fact_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_p s) - (v_x s) * (v_c s) - ((v_M s) - 2) * (v_p s) * (v_x s) * (v_c s)) / (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s)) <= -(-(v_x s) + (v_p s) * (v_c s) - ((v_M s) - 2) * (v_x s) * (v_p s) * (v_c s)) / (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2f.II_2f_2 (v_x s) (v_p s) (v_c s) (v_M s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 (proj2 G2)) | same_defined (proj2 (proj2 G2)) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2f (3), witness *)
Lemma fact_3 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 2) (1 / 2) (1) in ((v_x s) > 0 /\ (v_p s) > 0 /\ (v_p s) < 1 /\ (v_c s) >= 0 /\ (v_c s) <= 1 /\ ((v_M s) - 1) * (v_x s) <= 1 /\ (v_p s) <= (v_x s) /\ ~ ((v_M s) >= 2) /\ ~ (((v_p s) - (v_x s) * (v_c s) - ((v_M s) - 2) * (v_p s) * (v_x s) * (v_c s)) / (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s)) <= -(-(v_x s) + (v_p s) * (v_c s) - ((v_M s) - 2) * (v_x s) * (v_p s) * (v_c s)) / (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_p v_x v_c v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p v_x v_c v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p v_x v_c v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p v_x v_c v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p v_x v_c v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p v_x v_c v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p v_x v_c v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p v_x v_c v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_p v_x v_c v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2f, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_p s) > 0 -> (v_p s) < 1 -> (v_c s) >= 0 -> (v_c s) <= 1 -> (v_M s) >= 2 -> ((v_M s) - 1) * (v_x s) <= 1 -> ((v_p s) - (v_x s)) * (1 + (v_c s)) <= 2 * ((v_M s) - 2) * (v_p s) * (v_x s) * (v_c s) -> ((v_p s) - (v_x s) * (v_c s) - ((v_M s) - 2) * (v_p s) * (v_x s) * (v_c s)) / (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s)) <= -(-(v_x s) + (v_p s) * (v_c s) - ((v_M s) - 2) * (v_x s) * (v_p s) * (v_c s)) / (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7.
  exact (fact_1 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2f, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_p s) > 0 -> (v_p s) < 1 -> (v_c s) >= 0 -> (v_c s) <= 1 -> (v_M s) >= 2 -> ((v_M s) - 1) * (v_x s) <= 1 -> (v_p s) <= (v_x s) -> ((v_p s) - (v_x s) * (v_c s) - ((v_M s) - 2) * (v_p s) * (v_x s) * (v_c s)) / (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_c s)) <= -(-(v_x s) + (v_p s) * (v_c s) - ((v_M s) - 2) * (v_x s) * (v_p s) * (v_c s)) / (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_c s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7.
  exact (fact_2 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

