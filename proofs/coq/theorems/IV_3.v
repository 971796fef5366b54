(* Theorem IV.3, Rationalisation by a forced last step can lower the accuracy: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.IV_3.
Local Open Scope R_scope.

Record state := State { steps : nat; v_x : R }.

Definition v_J (s : state) : R := 1 / 2 * (1 + (v_x s) ^ 3).
Definition v_x_next (s : state) : R := (v_J s) * (((v_x s) + (v_x s) ^ 2) / (1 + (v_x s) * (v_x s) ^ 2)) + (1 - (v_J s)) * (v_x s).
Definition v_y_next (s : state) : R := (v_J s) * ((1 + (v_x s) ^ 3) / (1 + (v_x s) ^ 3)) + (1 - (v_J s)) * (v_x s) ^ 3.
Definition v_J_next (s : state) : R := 1 / 2 * (1 + (v_x_next s) ^ 3 * (v_y_next s)).
Ltac open_names X ::= unfold v_J_next, v_y_next, v_x_next, v_J in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) > 0 /\
  (v_x s) < 1 /\
  True.

(* IV.3 (1), identity *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) = (v_x s) + 1 / 2 * (v_x s) ^ 2 * (1 - (v_x s) ^ 2).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.IV_3.IV_3_1 (v_x s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

(* IV.3 (2), identity *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y_next s) = 1 / 2 + (v_x s) ^ 3 - 1 / 2 * (v_x s) ^ 6.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.IV_3.IV_3_2 (v_x s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

(* IV.3 (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x_next s) > (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.IV_3.IV_3_3 (v_x s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

(* IV.3 (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y_next s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.IV_3.IV_3_4 (v_x s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) > 0 /\
  (v_x s) < 1 /\
  (v_x s) <= 2 / 5 /\
  True.

(* IV.3 (5), inequality *)
Lemma fact_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_J_next s) < (v_J s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.IV_3.IV_3_5 (v_x s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 (proj2 G5)) | same_defined (proj2 (proj2 G5)) (conj G5 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) > 0 /\
  (v_x s) < 1 /\
  (v_x s) >= 3 / 5 /\
  True.

(* IV.3 (6), inequality *)
Lemma fact_6 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_J_next s) > (v_J s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.IV_3.IV_3_6 (v_x s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 (proj2 G6)) | same_defined (proj2 (proj2 G6)) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* IV.3 (7), witness *)
Lemma fact_7 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 10) in ((v_x s) > 0 /\ (v_x s) < 1 /\ ~ ((v_J_next s) >= (v_J s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_J v_x_next v_y_next v_J_next v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_J v_x_next v_y_next v_J_next v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_J v_x_next v_y_next v_J_next v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* IV.3 (8), witness *)
Lemma fact_8 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (0) in ((v_x s) < 1 /\ ~ ((v_x s) > 0) /\ ~ ((v_x_next s) > (v_x s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_J v_x_next v_y_next v_J_next v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_J v_x_next v_y_next v_J_next v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_J v_x_next v_y_next v_J_next v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* IV.3 (9), witness *)
Lemma fact_9 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1) in ((v_x s) > 0 /\ ~ ((v_x s) < 1) /\ ~ ((v_y_next s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_J v_x_next v_y_next v_J_next v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_J v_x_next v_y_next v_J_next v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_J v_x_next v_y_next v_J_next v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* IV.3, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_x s) < 1 -> (v_x_next s) = (v_x s) + 1 / 2 * (v_x s) ^ 2 * (1 - (v_x s) ^ 2)).
Proof.
  intros s HN H0 H1.
  exact (fact_1 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* IV.3, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_x s) < 1 -> (v_y_next s) = 1 / 2 + (v_x s) ^ 3 - 1 / 2 * (v_x s) ^ 6).
Proof.
  intros s HN H0 H1.
  exact (fact_2 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* IV.3, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_x s) < 1 -> (v_x_next s) > (v_x s)).
Proof.
  intros s HN H0 H1.
  exact (fact_3 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* IV.3, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_x s) < 1 -> (v_y_next s) < 1).
Proof.
  intros s HN H0 H1.
  exact (fact_4 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* IV.3, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_x s) < 1 -> (v_x s) <= 2 / 5 -> (v_J_next s) < (v_J s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* IV.3, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) > 0 -> (v_x s) < 1 -> (v_x s) >= 3 / 5 -> (v_J_next s) > (v_J s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* IV.3, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> (let s := State 2 (1 / 10) in ((v_x s) > 0 /\ (v_x s) < 1 /\ ~ ((v_J_next s) >= (v_J s)))).
Proof.
  intros s HN.
  exact (fact_7 s (conj HN I) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

