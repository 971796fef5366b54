(* Theorem III.4a, Three steps on three states: diagonals of at least 1/2 do not keep F from falling: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.III_4a.
Local Open Scope R_scope.

Record state := State { steps : nat; v_x : R }.

Definition v_F_next (s : state) : R := (1 - 4 * (v_x s) + 8 * (v_x s) ^ 2 - 8 * (v_x s) ^ 3 + 6 * (v_x s) ^ 4) / (3 - 12 * (v_x s) + 20 * (v_x s) ^ 2 - 16 * (v_x s) ^ 3 + 8 * (v_x s) ^ 4).
Definition v_F (s : state) : R := (1 + 2 * (v_x s) ^ 3) / (1 + 2 * (v_x s) - 4 * (v_x s) ^ 2 + 4 * (v_x s) ^ 3).
Ltac open_names X ::= unfold v_F, v_F_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 1 / 2 /\
  (v_x s) < 1 /\
  True.

(* III.4a (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (3 - 12 * (v_x s) + 20 * (v_x s) ^ 2 - 16 * (v_x s) ^ 3 + 8 * (v_x s) ^ 4) / (3 - 12 * (v_x s) + 24 * (v_x s) ^ 2 - 24 * (v_x s) ^ 3 + 12 * (v_x s) ^ 4) >= 1 / 3 * (1 + 2 * (v_x s) - 4 * (v_x s) ^ 2 + 4 * (v_x s) ^ 3).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4a.III_4a_1 (v_x s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* III.4a (2), witness *)
Lemma fact_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) in ((v_x s) >= 1 / 2 /\ (v_x s) < 1 /\ ~ ((v_F_next s) >= (v_F s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_F_next v_F v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_F_next v_F v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_F_next v_F v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 1 / 2 /\
  (v_x s) < 1 /\
  (v_x s) = 1 / 2 /\
  True.

(* III.4a (3), inequality *)
Lemma fact_3 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 / 3 * (1 + 2 * (v_x s) - 4 * (v_x s) ^ 2 + 4 * (v_x s) ^ 3) = 1 / 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4a.III_4a_3 (v_x s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G3.
Qed.

(* III.4a (4), inequality *)
Lemma fact_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (3 - 12 * (v_x s) + 20 * (v_x s) ^ 2 - 16 * (v_x s) ^ 3 + 8 * (v_x s) ^ 4) / (3 - 12 * (v_x s) + 24 * (v_x s) ^ 2 - 24 * (v_x s) ^ 3 + 12 * (v_x s) ^ 4) = 2 / 3.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4a.III_4a_4 (v_x s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* III.4a (5), inequality *)
Lemma fact_5 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_F s) = 5 / 6.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4a.III_4a_5 (v_x s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* III.4a (6), inequality *)
Lemma fact_6 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_F_next s) = 3 / 4.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4a.III_4a_6 (v_x s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* III.4a, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 2 -> (v_x s) < 1 -> (3 - 12 * (v_x s) + 20 * (v_x s) ^ 2 - 16 * (v_x s) ^ 3 + 8 * (v_x s) ^ 4) / (3 - 12 * (v_x s) + 24 * (v_x s) ^ 2 - 24 * (v_x s) ^ 3 + 12 * (v_x s) ^ 4) >= 1 / 3 * (1 + 2 * (v_x s) - 4 * (v_x s) ^ 2 + 4 * (v_x s) ^ 3)).
Proof.
  intros s HN H0 H1.
  exact (fact_1 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4a, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> (let s := State 2 (1 / 2) in ((v_x s) >= 1 / 2 /\ (v_x s) < 1 /\ ~ ((v_F_next s) >= (v_F s)))).
Proof.
  intros s HN.
  exact (fact_2 s (conj HN I) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4a, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 2 -> (v_x s) < 1 -> (v_x s) = 1 / 2 -> 1 / 3 * (1 + 2 * (v_x s) - 4 * (v_x s) ^ 2 + 4 * (v_x s) ^ 3) = 1 / 2).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_3 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4a, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 2 -> (v_x s) < 1 -> (v_x s) = 1 / 2 -> (3 - 12 * (v_x s) + 20 * (v_x s) ^ 2 - 16 * (v_x s) ^ 3 + 8 * (v_x s) ^ 4) / (3 - 12 * (v_x s) + 24 * (v_x s) ^ 2 - 24 * (v_x s) ^ 3 + 12 * (v_x s) ^ 4) = 2 / 3).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_4 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4a, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 2 -> (v_x s) < 1 -> (v_x s) = 1 / 2 -> (v_F s) = 5 / 6).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4a, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 2 -> (v_x s) < 1 -> (v_x s) = 1 / 2 -> (v_F_next s) = 3 / 4).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

