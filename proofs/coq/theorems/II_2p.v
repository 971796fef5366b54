(* Theorem II.2p, If an edge crosses zero, no other edge crosses or meets it in that round: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2p.
Local Open Scope R_scope.

Record state := State { steps : nat; v_r : R; v_p : R; v_k : R; v_M : R; v_y : R; v_x : R; v_delta_1 : R; v_delta_2 : R; v_delta_3 : R }.

Definition v_delta_1_next (s : state) : R := ((v_delta_1 s) + (v_delta_2 s) * (v_delta_3 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s)) / (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s)).
Definition v_delta_2_next (s : state) : R := ((v_delta_2 s) + (v_delta_3 s) * (v_delta_1 s) + ((v_M s) - 2) * (v_delta_2 s) * (v_delta_3 s) * (v_delta_1 s)) / (1 + ((v_M s) - 1) * (v_delta_2 s) * (v_delta_3 s) * (v_delta_1 s)).
Ltac open_names X ::= unfold v_delta_2_next, v_delta_1_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (v_k s) >= 0 /\
  (v_k s) <= 1 /\
  (v_p s) > 0 /\
  (v_p s) <= 1 /\
  (v_r s) > 0 /\
  (v_r s) <= 1 /\
  ((v_M s) - 1) * (v_k s) <= 1 /\
  1 - ((v_M s) - 1) * (v_p s) * (v_r s) * (v_k s) > 0 /\
  (v_p s) - (v_k s) * (v_r s) - ((v_M s) - 2) * (v_p s) * (v_r s) * (v_k s) < 0 /\
  True.

(* II.2p (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_r s) - (v_p s) * (v_k s) - ((v_M s) - 2) * (v_r s) * (v_p s) * (v_k s)) / (1 - ((v_M s) - 1) * (v_r s) * (v_p s) * (v_k s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2p.II_2p_1 (v_M s) (v_k s) (v_p s) (v_r s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I)))))))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2p (2), witness *)
Lemma fact_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 10) (1 / 10) (1) (3) 0 0 0 0 0 in ((v_M s) >= 2 /\ (v_k s) >= 0 /\ (v_k s) <= 1 /\ (v_p s) > 0 /\ (v_p s) <= 1 /\ (v_r s) > 0 /\ (v_r s) <= 1 /\ 1 - ((v_M s) - 1) * (v_p s) * (v_r s) * (v_k s) > 0 /\ (v_p s) - (v_k s) * (v_r s) - ((v_M s) - 2) * (v_p s) * (v_r s) * (v_k s) < 0 /\ ~ (((v_M s) - 1) * (v_k s) <= 1) /\ ~ (((v_r s) - (v_p s) * (v_k s) - ((v_M s) - 2) * (v_r s) * (v_p s) * (v_k s)) / (1 - ((v_M s) - 1) * (v_r s) * (v_p s) * (v_k s)) > 0))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (v_k s) >= 0 /\
  (v_k s) <= 1 /\
  (v_x s) > 0 /\
  ((v_M s) - 1) * (v_x s) <= 1 /\
  (v_y s) > 0 /\
  ((v_M s) - 1) * (v_y s) <= 1 /\
  1 - ((v_M s) - 1) * (v_x s) * (v_y s) * (v_k s) > 0 /\
  -(-(v_x s) + (v_k s) * (v_y s) - ((v_M s) - 2) * (v_x s) * (v_y s) * (v_k s)) < 0 /\
  True.

(* II.2p (3), inequality *)
Lemma fact_3 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> -(-(v_y s) + (v_x s) * (v_k s) - ((v_M s) - 2) * (v_y s) * (v_x s) * (v_k s)) / (1 - ((v_M s) - 1) * (v_y s) * (v_x s) * (v_k s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2p.II_2p_3 (v_M s) (v_k s) (v_x s) (v_y s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

(* II.2p (4), witness *)
Lemma fact_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 0 0 (3 / 2) (2) (1 / 2) (1 / 2) 0 0 0 in ((v_M s) >= 2 /\ (v_k s) >= 0 /\ (v_x s) > 0 /\ ((v_M s) - 1) * (v_x s) <= 1 /\ (v_y s) > 0 /\ ((v_M s) - 1) * (v_y s) <= 1 /\ 1 - ((v_M s) - 1) * (v_x s) * (v_y s) * (v_k s) > 0 /\ -(-(v_x s) + (v_k s) * (v_y s) - ((v_M s) - 2) * (v_x s) * (v_y s) * (v_k s)) < 0 /\ ~ ((v_k s) <= 1) /\ ~ (-(-(v_y s) + (v_x s) * (v_k s) - ((v_M s) - 2) * (v_y s) * (v_x s) * (v_k s)) / (1 - ((v_M s) - 1) * (v_y s) * (v_x s) * (v_k s)) > 0))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (v_k s) >= 0 /\
  (v_k s) <= 1 /\
  (v_p s) > 0 /\
  (v_p s) <= 1 /\
  (v_x s) > 0 /\
  ((v_M s) - 1) * (v_x s) <= 1 /\
  1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_k s) > 0 /\
  (v_p s) - (v_k s) * (v_x s) - ((v_M s) - 2) * (v_p s) * (v_x s) * (v_k s) < 0 /\
  True.

(* II.2p (5), inequality *)
Lemma fact_5 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> -(-(v_x s) + (v_p s) * (v_k s) - ((v_M s) - 2) * (v_x s) * (v_p s) * (v_k s)) / (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_k s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2p.II_2p_5 (v_M s) (v_k s) (v_p s) (v_x s)) as G5.
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

Definition H4 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (v_k s) >= 0 /\
  (v_k s) <= 1 /\
  (v_p s) > 0 /\
  (v_p s) <= 1 /\
  (v_x s) > 0 /\
  ((v_M s) - 1) * (v_x s) <= 1 /\
  1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_k s) > 0 /\
  -(-(v_x s) + (v_k s) * (v_p s) - ((v_M s) - 2) * (v_x s) * (v_p s) * (v_k s)) < 0 /\
  True.

(* II.2p (6), inequality *)
Lemma fact_6 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_p s) - (v_x s) * (v_k s) - ((v_M s) - 2) * (v_p s) * (v_x s) * (v_k s)) / (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_k s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2p.II_2p_6 (v_M s) (v_k s) (v_p s) (v_x s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

(* II.2p (7), witness *)
Lemma fact_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 0 0 0 (2) 0 0 (1 / 2) (1 / 2) (-1) in ((v_M s) >= 2 /\ ((v_M s) - 1) * (v_delta_1 s) >= -1 /\ (v_delta_1 s) <= 1 /\ ((v_M s) - 1) * (v_delta_2 s) >= -1 /\ (v_delta_2 s) <= 1 /\ ((v_M s) - 1) * (v_delta_3 s) >= -1 /\ (v_delta_3 s) <= 1 /\ 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) > 0 /\ ~ ((v_delta_1_next s) * (v_delta_1_next s) + (v_delta_2_next s) * (v_delta_2_next s) > 0))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2p (8), witness *)
Lemma fact_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 0 0 0 (3) 0 0 (1 / 2) (-1 / 3) (1) in ((v_M s) >= 2 /\ ((v_M s) - 1) * (v_delta_1 s) >= -1 /\ (v_delta_1 s) <= 1 /\ ((v_M s) - 1) * (v_delta_2 s) >= -1 /\ (v_delta_2 s) <= 1 /\ ((v_M s) - 1) * (v_delta_3 s) >= -1 /\ (v_delta_3 s) <= 1 /\ 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) > 0 /\ ~ ((v_delta_1_next s) * (v_delta_1_next s) + (v_delta_2_next s) * (v_delta_2_next s) > 0))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_r v_p v_k v_M v_y v_x v_delta_1 v_delta_2 v_delta_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2p, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_k s) >= 0 -> (v_k s) <= 1 -> (v_p s) > 0 -> (v_p s) <= 1 -> (v_r s) > 0 -> (v_r s) <= 1 -> ((v_M s) - 1) * (v_k s) <= 1 -> 1 - ((v_M s) - 1) * (v_p s) * (v_r s) * (v_k s) > 0 -> (v_p s) - (v_k s) * (v_r s) - ((v_M s) - 2) * (v_p s) * (v_r s) * (v_k s) < 0 -> ((v_r s) - (v_p s) * (v_k s) - ((v_M s) - 2) * (v_r s) * (v_p s) * (v_k s)) / (1 - ((v_M s) - 1) * (v_r s) * (v_p s) * (v_k s)) > 0).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9.
  exact (fact_1 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 I))))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2p, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_k s) >= 0 -> (v_k s) <= 1 -> (v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> (v_y s) > 0 -> ((v_M s) - 1) * (v_y s) <= 1 -> 1 - ((v_M s) - 1) * (v_x s) * (v_y s) * (v_k s) > 0 -> -(-(v_x s) + (v_k s) * (v_y s) - ((v_M s) - 2) * (v_x s) * (v_y s) * (v_k s)) < 0 -> -(-(v_y s) + (v_x s) * (v_k s) - ((v_M s) - 2) * (v_y s) * (v_x s) * (v_k s)) / (1 - ((v_M s) - 1) * (v_y s) * (v_x s) * (v_k s)) > 0).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  exact (fact_3 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2p, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_k s) >= 0 -> (v_k s) <= 1 -> (v_p s) > 0 -> (v_p s) <= 1 -> (v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> 1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_k s) > 0 -> (v_p s) - (v_k s) * (v_x s) - ((v_M s) - 2) * (v_p s) * (v_x s) * (v_k s) < 0 -> -(-(v_x s) + (v_p s) * (v_k s) - ((v_M s) - 2) * (v_x s) * (v_p s) * (v_k s)) / (1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_k s)) > 0).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2p, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (v_k s) >= 0 -> (v_k s) <= 1 -> (v_p s) > 0 -> (v_p s) <= 1 -> (v_x s) > 0 -> ((v_M s) - 1) * (v_x s) <= 1 -> 1 - ((v_M s) - 1) * (v_x s) * (v_p s) * (v_k s) > 0 -> -(-(v_x s) + (v_k s) * (v_p s) - ((v_M s) - 2) * (v_x s) * (v_p s) * (v_k s)) < 0 -> ((v_p s) - (v_x s) * (v_k s) - ((v_M s) - 2) * (v_p s) * (v_x s) * (v_k s)) / (1 - ((v_M s) - 1) * (v_p s) * (v_x s) * (v_k s)) > 0).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2p, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> (let s := State 2 0 0 0 (2) 0 0 (1 / 2) (1 / 2) (-1) in ((v_M s) >= 2 /\ ((v_M s) - 1) * (v_delta_1 s) >= -1 /\ (v_delta_1 s) <= 1 /\ ((v_M s) - 1) * (v_delta_2 s) >= -1 /\ (v_delta_2 s) <= 1 /\ ((v_M s) - 1) * (v_delta_3 s) >= -1 /\ (v_delta_3 s) <= 1 /\ 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) > 0 /\ ~ ((v_delta_1_next s) * (v_delta_1_next s) + (v_delta_2_next s) * (v_delta_2_next s) > 0))).
Proof.
  intros s HN.
  exact (fact_7 s (conj HN I) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2p, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> (let s := State 2 0 0 0 (3) 0 0 (1 / 2) (-1 / 3) (1) in ((v_M s) >= 2 /\ ((v_M s) - 1) * (v_delta_1 s) >= -1 /\ (v_delta_1 s) <= 1 /\ ((v_M s) - 1) * (v_delta_2 s) >= -1 /\ (v_delta_2 s) <= 1 /\ ((v_M s) - 1) * (v_delta_3 s) >= -1 /\ (v_delta_3 s) <= 1 /\ 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) > 0 /\ ~ ((v_delta_1_next s) * (v_delta_1_next s) + (v_delta_2_next s) * (v_delta_2_next s) > 0))).
Proof.
  intros s HN.
  exact (fact_8 s (conj HN I) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

