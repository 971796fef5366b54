(* Theorem II.2, Fixed points and corners: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R; v_d : R; v_R : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Ltac open_names X ::= unfold v_delta_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n) = (v_delta s n) * (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n))) /\
  True.

(* II.2 (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) * (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) = 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2.II_2_1 (v_M s) (v_delta s n) (v_rest s n)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  same G1.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\
  (forall n, (n < steps s)%nat -> (v_rest s n) = 0) /\
  True.

(* II.2 (2), inequality *)
Lemma fact_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) = (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2.II_2_2 (v_M s) (v_delta s n) (v_rest s n)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G2 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) = 1) /\
  True.

(* II.2 (3), inequality *)
Lemma fact_3 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) = 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2.II_2_3 (v_M s) (v_delta s n) (v_rest s n)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G3 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))))].
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s n) = 0) /\
  True.

(* II.2 (4), identity *)
Lemma fact_4 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta_next s n) = (1 + ((v_M s) - 1) * (v_delta s n)) * (1 + ((v_M s) - 1) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2.II_2_4 (v_M s) (v_delta s n) (v_rest s n)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G4 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))))].
Qed.

Definition H4 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\
  (v_d s) < 1 /\
  ((v_M s) - 1) * (v_d s) > -1 /\
  1 + ((v_M s) - 1) * (v_R s) * (v_d s) <> 0 /\
  1 + ((v_M s) - 1) * (v_R s) <> 0 /\
  (v_R s) < 1 /\
  True.

(* II.2 (5), identity *)
Lemma fact_5 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (1 - ((v_d s) + (v_R s) + ((v_M s) - 2) * (v_d s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R s))) / (1 - (v_d s)) = (1 - (v_R s)) / (1 + ((v_M s) - 1) * (v_R s) * (v_d s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2.II_2_5 (v_M s) (v_d s) (v_R s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  first [same (proj2 (proj2 (proj2 G5))) | same_defined (proj2 (proj2 (proj2 G5))) (conj G5 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

(* II.2 (6), identity *)
Lemma fact_6 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (((v_d s) + (v_R s) + ((v_M s) - 2) * (v_d s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R s)))) / (1 + ((v_M s) - 1) * (v_d s)) = (1 + ((v_M s) - 1) * (v_R s)) / (1 + ((v_M s) - 1) * (v_R s) * (v_d s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2.II_2_6 (v_M s) (v_d s) (v_R s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  first [same (proj2 (proj2 (proj2 G6))) | same_defined (proj2 (proj2 (proj2 G6))) (conj G6 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))].
Qed.

Definition H5 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\
  (v_d s) > 0 /\
  (v_d s) < 1 /\
  (v_R s) > 0 /\
  (v_R s) < 1 /\
  True.

(* II.2 (7), inequality *)
Lemma fact_7 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> ((v_d s) + (v_R s) + ((v_M s) - 2) * (v_d s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R s)) > (v_d s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2.II_2_7 (v_M s) (v_d s) (v_R s)) as G7.
  specialize (G7 (proj1 (proj2 Hs))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

Definition H6 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2 (8), witness *)
Lemma fact_8 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (-4) (1 / 2) (1 / 10) in ((forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) /\ (v_d s) > 0 /\ (v_d s) < 1 /\ (v_R s) > 0 /\ (v_R s) < 1 /\ ~ ((v_M s) >= 2) /\ ~ (((v_d s) + (v_R s) + ((v_M s) - 2) * (v_d s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R s)) > (v_d s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_d v_R steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_d v_R steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_d v_R steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_d v_R steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_d v_R steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_d v_R steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_d v_R steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) + (v_rest s k) + ((v_M s) - 2) * (v_delta s k) * (v_rest s k) = (v_delta s k) * (1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k))) -> (forall n, (n < steps s)%nat -> (v_rest s n) * (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) = 0)).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_1 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

(* II.2, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall k, (k < steps s)%nat -> (v_rest s k) = 0) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) = (v_delta s n))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_2 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

(* II.2, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) = 1) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) = 1)).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_3 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

(* II.2, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) = 0) -> (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta_next s n) = (1 + ((v_M s) - 1) * (v_delta s n)) * (1 + ((v_M s) - 1) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_4 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

(* II.2, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (v_d s) < 1 -> ((v_M s) - 1) * (v_d s) > -1 -> 1 + ((v_M s) - 1) * (v_R s) * (v_d s) <> 0 -> 1 + ((v_M s) - 1) * (v_R s) <> 0 -> (v_R s) < 1 -> (1 - ((v_d s) + (v_R s) + ((v_M s) - 2) * (v_d s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R s))) / (1 - (v_d s)) = (1 - (v_R s)) / (1 + ((v_M s) - 1) * (v_R s) * (v_d s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (v_d s) < 1 -> ((v_M s) - 1) * (v_d s) > -1 -> 1 + ((v_M s) - 1) * (v_R s) * (v_d s) <> 0 -> 1 + ((v_M s) - 1) * (v_R s) <> 0 -> (v_R s) < 1 -> (1 + ((v_M s) - 1) * (((v_d s) + (v_R s) + ((v_M s) - 2) * (v_d s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R s)))) / (1 + ((v_M s) - 1) * (v_d s)) = (1 + ((v_M s) - 1) * (v_R s)) / (1 + ((v_M s) - 1) * (v_R s) * (v_d s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 I)))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

