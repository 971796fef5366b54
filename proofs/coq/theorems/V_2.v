(* Theorem V.2, A filter that errs improves one step iff it prefers right answers: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.V_2.
Local Open Scope R_scope.

Record state := State { steps : nat; v_p : R; v_a : R; v_b : R }.

Definition v_p_next (s : state) : R := (v_p s) * (v_a s) / ((v_p s) * (v_a s) + (1 - (v_p s)) * (v_b s)).
Ltac open_names X ::= unfold v_p_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_p s) > 0 /\
  (v_p s) < 1 /\
  (v_a s) > 0 /\
  (v_b s) > 0 /\
  True.

(* V.2 (1), identity *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p_next s) / (1 - (v_p_next s)) = (v_p s) / (1 - (v_p s)) * ((v_a s) / (v_b s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_2.V_2_1 (v_p s) (v_a s) (v_b s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 (proj2 (proj2 (proj2 G1)))) | same_defined (proj2 (proj2 (proj2 (proj2 G1)))) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* V.2 (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_2.V_2_2 (v_p s) (v_a s) (v_b s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* V.2 (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p_next s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_2.V_2_3 (v_p s) (v_a s) (v_b s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_p s) > 0 /\
  (v_p s) < 1 /\
  (v_a s) > 0 /\
  (v_b s) > 0 /\
  (v_a s) > (v_b s) /\
  True.

(* V.2 (4), inequality *)
Lemma fact_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_p_next s) > (v_p s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_2.V_2_4 (v_p s) (v_a s) (v_b s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_p s) > 0 /\
  (v_p s) < 1 /\
  (v_a s) > 0 /\
  (v_b s) > 0 /\
  (v_a s) < (v_b s) /\
  True.

(* V.2 (5), inequality *)
Lemma fact_5 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_p_next s) < (v_p s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_2.V_2_5 (v_p s) (v_a s) (v_b s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_p s) > 0 /\
  (v_p s) < 1 /\
  (v_a s) > 0 /\
  (v_b s) > 0 /\
  (v_a s) = (v_b s) /\
  True.

(* V.2 (6), inequality *)
Lemma fact_6 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_p_next s) = (v_p s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_2.V_2_6 (v_p s) (v_a s) (v_b s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Definition H4 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* V.2 (7), witness *)
Lemma fact_7 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1) (0) in ((v_p s) > 0 /\ (v_p s) < 1 /\ (v_a s) > 0 /\ ~ ((v_b s) > 0) /\ ~ ((v_p_next s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* V.2 (8), witness *)
Lemma fact_8 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (0) (1) in ((v_p s) > 0 /\ (v_p s) < 1 /\ (v_b s) > 0 /\ ~ ((v_a s) > 0) /\ ~ ((v_p_next s) > 0))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* V.2 (9), witness *)
Lemma fact_9 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (0) (1) (1) in ((v_p s) < 1 /\ (v_a s) > 0 /\ (v_b s) > 0 /\ ~ ((v_p s) > 0) /\ ~ ((v_p_next s) > 0))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* V.2 (10), witness *)
Lemma fact_10 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1) (1) (1) in ((v_p s) > 0 /\ (v_a s) > 0 /\ (v_b s) > 0 /\ ~ ((v_p s) < 1) /\ ~ ((v_p_next s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_p_next v_p v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* V.2, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_a s) > 0 -> (v_b s) > 0 -> (v_p_next s) / (1 - (v_p_next s)) = (v_p s) / (1 - (v_p s)) * ((v_a s) / (v_b s))).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_1 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.2, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_a s) > 0 -> (v_b s) > 0 -> (v_p_next s) > 0).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_2 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.2, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_a s) > 0 -> (v_b s) > 0 -> (v_p_next s) < 1).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_3 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.2, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_a s) > 0 -> (v_b s) > 0 -> (v_a s) > (v_b s) -> (v_p_next s) > (v_p s)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_4 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.2, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_a s) > 0 -> (v_b s) > 0 -> (v_a s) < (v_b s) -> (v_p_next s) < (v_p s)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.2, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_a s) > 0 -> (v_b s) > 0 -> (v_a s) = (v_b s) -> (v_p_next s) = (v_p s)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

