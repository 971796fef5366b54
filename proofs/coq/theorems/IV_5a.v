(* Theorem IV.5a, With one-step questions and a negative product: an edge falls iff M R + g < 0: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.IV_5a.
Local Open Scope R_scope.

Record state := State { steps : nat; v_M : R; v_d : R; v_r : R; v_s : R }.

Definition v_d_next (s : state) : R := ((1 + ((v_M s) - 1) * (v_d s)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_r s)) / (v_M s) + (v_s s)) - (1 - (v_d s)) / (v_M s) * ((1 - (v_r s)) / (v_M s))) / ((1 + ((v_M s) - 1) * (v_d s)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_r s)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_d s)) / (v_M s)) * ((1 - (v_r s)) / (v_M s))).
Ltac open_names X ::= unfold v_d_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  1 + ((v_M s) - 1) * (v_r s) >= 0 /\
  (v_r s) < 0 /\
  1 + ((v_M s) - 1) * (v_d s) > 0 /\
  (v_d s) < 1 /\
  (v_M s) >= 2 /\
  (v_s s) > 0 /\
  (v_M s) * (v_s s) + (v_M s) * (v_r s) >= 0 /\
  True.

(* IV.5a (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_d_next s) >= (v_d s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.IV_5a.IV_5a_1 (v_M s) (v_r s) (v_d s) (v_s s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  first [same (proj2 (proj2 G1)) | same_defined (proj2 (proj2 G1)) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  1 + ((v_M s) - 1) * (v_r s) >= 0 /\
  (v_r s) < 0 /\
  1 + ((v_M s) - 1) * (v_d s) > 0 /\
  (v_d s) < 1 /\
  (v_M s) >= 2 /\
  (v_s s) > 0 /\
  (v_M s) * (v_s s) + (v_M s) * (v_r s) < 0 /\
  True.

(* IV.5a (2), inequality *)
Lemma fact_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_d_next s) < (v_d s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.IV_5a.IV_5a_2 (v_M s) (v_r s) (v_d s) (v_s s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  first [same (proj2 (proj2 G2)) | same_defined (proj2 (proj2 G2)) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* IV.5a (3), witness *)
Lemma fact_3 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) (1 / 2) (-1 / 2) (1 / 8) in (1 + ((v_M s) - 1) * (v_r s) >= 0 /\ (v_r s) < 0 /\ 1 + ((v_M s) - 1) * (v_d s) > 0 /\ (v_d s) < 1 /\ (v_M s) >= 2 /\ (v_s s) > 0 /\ ~ ((v_d_next s) >= (v_d s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_d_next v_M v_d v_r v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_d_next v_M v_d v_r v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_d_next v_M v_d v_r v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_d_next v_M v_d v_r v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_d_next v_M v_d v_r v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_d_next v_M v_d v_r v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_d_next v_M v_d v_r v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* IV.5a, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> (1 + ((v_M s) - 1) * (v_r s) >= 0 -> (v_r s) < 0 -> 1 + ((v_M s) - 1) * (v_d s) > 0 -> (v_d s) < 1 -> (v_M s) >= 2 -> (v_s s) > 0 -> (v_M s) * (v_s s) + (v_M s) * (v_r s) >= 0 -> (v_d_next s) >= (v_d s)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_1 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* IV.5a, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> (1 + ((v_M s) - 1) * (v_r s) >= 0 -> (v_r s) < 0 -> 1 + ((v_M s) - 1) * (v_d s) > 0 -> (v_d s) < 1 -> (v_M s) >= 2 -> (v_s s) > 0 -> (v_M s) * (v_s s) + (v_M s) * (v_r s) < 0 -> (v_d_next s) < (v_d s)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_2 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* IV.5a, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> (let s := State 2 (2) (1 / 2) (-1 / 2) (1 / 8) in (1 + ((v_M s) - 1) * (v_r s) >= 0 /\ (v_r s) < 0 /\ 1 + ((v_M s) - 1) * (v_d s) > 0 /\ (v_d s) < 1 /\ (v_M s) >= 2 /\ (v_s s) > 0 /\ ~ ((v_d_next s) >= (v_d s)))).
Proof.
  intros s HN.
  exact (fact_3 s (conj HN I) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

