(* Theorem V.3, P(all steps right) can fall while the accuracy rises: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.V_3.
Local Open Scope R_scope.

Record state := State { steps : nat; v_a : R; v_b : R }.

Definition v_J_next (s : state) : R := (1 - (v_a s) - (v_b s) + 2 * (v_a s) * (v_b s)) / (1 - (v_a s) ^ 2 + 2 * (v_a s) * (v_b s) - (v_b s) ^ 2).
Definition v_J (s : state) : R := 1 / 2.
Definition v_P_next (s : state) : R := 1 / 2 * (v_a s) * ((v_a s) / (1 + (v_a s) - (v_b s))) + 1 / 2 * (v_b s) * ((v_b s) / (1 + (v_b s) - (v_a s))).
Definition v_P (s : state) : R := 1 / 4 * (v_a s) + 1 / 4 * (v_b s).
Ltac open_names X ::= unfold v_P, v_P_next, v_J, v_J_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_a s) > 0 /\
  (v_a s) < 1 /\
  (v_b s) > 0 /\
  (v_b s) < 1 /\
  True.

(* V.3 (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J_next s) >= (v_J s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_3.V_3_1 (v_a s) (v_b s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* V.3 (2), witness *)
Lemma fact_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 3) in ((v_a s) > 0 /\ (v_a s) < 1 /\ (v_b s) > 0 /\ (v_b s) < 1 /\ ~ ((v_P_next s) >= (v_P s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_J_next v_J v_P_next v_P v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_J_next v_J v_P_next v_P v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_J_next v_J v_P_next v_P v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_J_next v_J v_P_next v_P v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_J_next v_J v_P_next v_P v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_a s) > 0 /\
  (v_a s) < 1 /\
  (v_b s) > 0 /\
  (v_b s) < 1 /\
  (v_a s) = 1 / 2 /\
  (v_b s) = 1 / 3 /\
  True.

(* V.3 (3), inequality *)
Lemma fact_3 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_J s) = 1 / 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_3.V_3_3) as G3.
  same G3.
Qed.

(* V.3 (4), inequality *)
Lemma fact_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_J_next s) = 18 / 35.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_3.V_3_4 (v_a s) (v_b s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* V.3 (5), inequality *)
Lemma fact_5 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_P s) = 5 / 24.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_3.V_3_5 (v_a s) (v_b s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  same G5.
Qed.

(* V.3 (6), inequality *)
Lemma fact_6 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_P_next s) = 73 / 420.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_3.V_3_6 (v_a s) (v_b s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 (proj2 G6)) | same_defined (proj2 (proj2 G6)) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* V.3, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_a s) > 0 -> (v_a s) < 1 -> (v_b s) > 0 -> (v_b s) < 1 -> (v_J_next s) >= (v_J s)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_1 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.3, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> (let s := State 2 (1 / 2) (1 / 3) in ((v_a s) > 0 /\ (v_a s) < 1 /\ (v_b s) > 0 /\ (v_b s) < 1 /\ ~ ((v_P_next s) >= (v_P s)))).
Proof.
  intros s HN.
  exact (fact_2 s (conj HN I) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.3, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_a s) > 0 -> (v_a s) < 1 -> (v_b s) > 0 -> (v_b s) < 1 -> (v_a s) = 1 / 2 -> (v_b s) = 1 / 3 -> (v_J s) = 1 / 2).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_3 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.3, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_a s) > 0 -> (v_a s) < 1 -> (v_b s) > 0 -> (v_b s) < 1 -> (v_a s) = 1 / 2 -> (v_b s) = 1 / 3 -> (v_J_next s) = 18 / 35).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_4 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.3, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_a s) > 0 -> (v_a s) < 1 -> (v_b s) > 0 -> (v_b s) < 1 -> (v_a s) = 1 / 2 -> (v_b s) = 1 / 3 -> (v_P s) = 5 / 24).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.3, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((v_a s) > 0 -> (v_a s) < 1 -> (v_b s) > 0 -> (v_b s) < 1 -> (v_a s) = 1 / 2 -> (v_b s) = 1 / 3 -> (v_P_next s) = 73 / 420).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

