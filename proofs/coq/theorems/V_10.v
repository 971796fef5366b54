(* Theorem V.10, The majority of three or five as reward improves the policy iff p > 1/2: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.V_10.
Local Open Scope R_scope.

Record state := State { steps : nat; v_p : R }.

Definition v_v (s : state) : R := 3 * (v_p s) ^ 2 - 2 * (v_p s) ^ 3.
Definition v_w (s : state) : R := 10 * (v_p s) ^ 3 - 15 * (v_p s) ^ 4 + 6 * (v_p s) ^ 5.
Definition v_p_next (s : state) : R := (v_p s) * (v_v s) / ((v_p s) * (v_v s) + (1 - (v_p s)) * (1 - (v_v s))).
Definition v_p_five (s : state) : R := (v_p s) * (v_w s) / ((v_p s) * (v_w s) + (1 - (v_p s)) * (1 - (v_w s))).
Ltac open_names X ::= unfold v_p_five, v_p_next, v_w, v_v in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_p s) > 0 /\
  (v_p s) < 1 /\
  True.

(* V.10 (1), identity *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_v s) = (v_p s) ^ 3 + 3 * (v_p s) ^ 2 * (1 - (v_p s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_1 (v_p s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  same G1.
Qed.

(* V.10 (2), identity *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w s) = (v_p s) ^ 5 + 5 * (v_p s) ^ 4 * (1 - (v_p s)) + 10 * (v_p s) ^ 3 * (1 - (v_p s)) ^ 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_2 (v_p s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  same G2.
Qed.

(* V.10 (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_v s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_3 (v_p s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  same G3.
Qed.

(* V.10 (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_v s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_4 (v_p s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  same G4.
Qed.

(* V.10 (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_5 (v_p s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  same G5.
Qed.

(* V.10 (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_6 (v_p s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  same G6.
Qed.

(* V.10 (7), identity *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_p_next s) / (1 - (v_p_next s)) = (v_p s) / (1 - (v_p s)) * ((v_v s) / (1 - (v_v s))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_7 (v_p s)) as G7.
  specialize (G7 (proj1 (proj2 Hs))).
  specialize (G7 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 (proj2 (proj2 (proj2 G7)))) | same_defined (proj2 (proj2 (proj2 (proj2 G7)))) (conj G7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_p s) > 0 /\
  (v_p s) < 1 /\
  (v_p s) > 1 / 2 /\
  True.

(* V.10 (8), inequality *)
Lemma fact_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_v s) > (v_p s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_8 (v_p s)) as G8.
  specialize (G8 (proj1 (proj2 Hs))).
  specialize (G8 (proj1 (proj2 (proj2 Hs)))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G8.
Qed.

(* V.10 (9), inequality *)
Lemma fact_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_p_next s) > (v_p s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_9 (v_p s)) as G9.
  specialize (G9 (proj1 (proj2 Hs))).
  specialize (G9 (proj1 (proj2 (proj2 Hs)))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* V.10 (10), inequality *)
Lemma fact_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_w s) > (v_v s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_10 (v_p s)) as G10.
  specialize (G10 (proj1 (proj2 Hs))).
  specialize (G10 (proj1 (proj2 (proj2 Hs)))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G10.
Qed.

(* V.10 (11), inequality *)
Lemma fact_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_p_five s) > (v_p s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_11 (v_p s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_p s) > 0 /\
  (v_p s) < 1 /\
  (v_p s) < 1 / 2 /\
  True.

(* V.10 (12), inequality *)
Lemma fact_12 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_v s) < (v_p s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_12 (v_p s)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 (proj1 (proj2 (proj2 Hs)))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G12.
Qed.

(* V.10 (13), inequality *)
Lemma fact_13 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_p_next s) < (v_p s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_13 (v_p s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* V.10 (14), inequality *)
Lemma fact_14 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_w s) < (v_v s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_14 (v_p s)) as G14.
  specialize (G14 (proj1 (proj2 Hs))).
  specialize (G14 (proj1 (proj2 (proj2 Hs)))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G14.
Qed.

(* V.10 (15), inequality *)
Lemma fact_15 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_p_five s) < (v_p s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_15 (v_p s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 Hs)))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_p s) > 0 /\
  (v_p s) < 1 /\
  (v_p s) = 1 / 2 /\
  True.

(* V.10 (16), inequality *)
Lemma fact_16 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_p_next s) = (v_p s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_16 (v_p s)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 (proj1 (proj2 (proj2 Hs)))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* V.10 (17), inequality *)
Lemma fact_17 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_p_five s) = (v_p s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_10.V_10_17 (v_p s)) as G17.
  specialize (G17 (proj1 (proj2 Hs))).
  specialize (G17 (proj1 (proj2 (proj2 Hs)))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G17) | same_defined (proj2 G17) (conj G17 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition H4 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* V.10 (18), witness *)
Lemma fact_18 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (0) in ((v_p s) < 1 /\ ~ ((v_p s) > 0) /\ ~ ((v_v s) > 0))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_v v_w v_p_next v_p_five v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_v v_w v_p_next v_p_five v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_v v_w v_p_next v_p_five v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* V.10 (19), witness *)
Lemma fact_19 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1) in ((v_p s) > 0 /\ ~ ((v_p s) < 1) /\ ~ ((v_v s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_v v_w v_p_next v_p_five v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_v v_w v_p_next v_p_five v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_v v_w v_p_next v_p_five v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* V.10, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_v s) = (v_p s) ^ 3 + 3 * (v_p s) ^ 2 * (1 - (v_p s))).
Proof.
  intros s HN H0 H1.
  exact (fact_1 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.10, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_w s) = (v_p s) ^ 5 + 5 * (v_p s) ^ 4 * (1 - (v_p s)) + 10 * (v_p s) ^ 3 * (1 - (v_p s)) ^ 2).
Proof.
  intros s HN H0 H1.
  exact (fact_2 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.10, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p_next s) / (1 - (v_p_next s)) = (v_p s) / (1 - (v_p s)) * ((v_v s) / (1 - (v_v s)))).
Proof.
  intros s HN H0 H1.
  exact (fact_7 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.10, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) > 1 / 2 -> (v_v s) > (v_p s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_8 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.10, conclusion (9) *)
Lemma conclusion_9 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) > 1 / 2 -> (v_p_next s) > (v_p s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_9 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.10, conclusion (10) *)
Lemma conclusion_10 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) > 1 / 2 -> (v_w s) > (v_v s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_10 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.10, conclusion (11) *)
Lemma conclusion_11 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) > 1 / 2 -> (v_p_five s) > (v_p s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_11 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.10, conclusion (12) *)
Lemma conclusion_12 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) < 1 / 2 -> (v_v s) < (v_p s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_12 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.10, conclusion (13) *)
Lemma conclusion_13 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) < 1 / 2 -> (v_p_next s) < (v_p s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_13 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.10, conclusion (14) *)
Lemma conclusion_14 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) < 1 / 2 -> (v_w s) < (v_v s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_14 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.10, conclusion (15) *)
Lemma conclusion_15 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) < 1 / 2 -> (v_p_five s) < (v_p s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_15 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.10, conclusion (16) *)
Lemma conclusion_16 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) = 1 / 2 -> (v_p_next s) = (v_p s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_16 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.10, conclusion (17) *)
Lemma conclusion_17 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) > 0 -> (v_p s) < 1 -> (v_p s) = 1 / 2 -> (v_p_five s) = (v_p s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_17 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

