(* Theorem I.8, Reference values: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_8.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : R }.

Definition v_delta_next (s : state) : R := ((v_delta s) + (v_delta s) ^ 2 + 62 * (v_delta s) ^ 3) / (1 + 63 * (v_delta s) ^ 3).
Ltac open_names X ::= unfold v_delta_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_delta s) = 1 / 10 /\
  True.

(* I.8 (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) >= 33218749 / 2000000000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_8.I_8_1 (v_delta s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  same G1.
Qed.

(* I.8 (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) <= 33218751 / 2000000000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_8.I_8_2 (v_delta s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  same G2.
Qed.

(* I.8 (3), identity *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s) = 172 / 1063.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_8.I_8_3 (v_delta s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj (proj1 (proj2 Hs)) I))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_delta s) = 172 / 1063 /\
  True.

(* I.8 (4), inequality *)
Lemma fact_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) >= 39590193336933401 / 2000000000000000000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_8.I_8_4 (v_delta s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  same G4.
Qed.

(* I.8 (5), inequality *)
Lemma fact_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) <= 39590193336933403 / 2000000000000000000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_8.I_8_5 (v_delta s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  same G5.
Qed.

(* I.8 (6), identity *)
Lemma fact_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next s) = 541286236 / 1521729271.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_8.I_8_6 (v_delta s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj (proj1 (proj2 Hs)) I))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_delta s) = 541286236 / 1521729271 /\
  True.

(* I.8 (7), inequality *)
Lemma fact_7 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) >= 11985522631255771 / 200000000000000000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_8.I_8_7 (v_delta s)) as G7.
  specialize (G7 (proj1 (proj2 Hs))).
  same G7.
Qed.

(* I.8 (8), inequality *)
Lemma fact_8 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) <= 11985522631255773 / 200000000000000000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_8.I_8_8 (v_delta s)) as G8.
  specialize (G8 (proj1 (proj2 Hs))).
  same G8.
Qed.

(* I.8 (9), identity *)
Lemma fact_9 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_delta_next s) = 11531984185334610281449975564 / 13515096099813398892959041639.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_8.I_8_9 (v_delta s)) as G9.
  specialize (G9 (proj1 (proj2 Hs))).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj (proj1 (proj2 Hs)) I))].
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_delta s) = 11531984185334610281449975564 / 13515096099813398892959041639 /\
  True.

(* I.8 (10), inequality *)
Lemma fact_10 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) >= 125430298294348791 / 200000000000000000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_8.I_8_10 (v_delta s)) as G10.
  specialize (G10 (proj1 (proj2 Hs))).
  same G10.
Qed.

(* I.8 (11), inequality *)
Lemma fact_11 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) <= 125430298294348793 / 200000000000000000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_8.I_8_11 (v_delta s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  same G11.
Qed.

(* I.8 (12), identity *)
Lemma fact_12 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_delta_next s) = 98986937784300261675562730582085432961453544127114276549493917546325696187439727920316 / 99085441260118666348574989083134277433616134232637035871124374280635166474260077387191.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_8.I_8_12 (v_delta s)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj (proj1 (proj2 Hs)) I))].
Qed.

Definition H4 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_delta s) = 98986937784300261675562730582085432961453544127114276549493917546325696187439727920316 / 99085441260118666348574989083134277433616134232637035871124374280635166474260077387191 /\
  True.

(* I.8 (13), inequality *)
Lemma fact_13 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) >= 199413427473088361 / 200000000000000000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_8.I_8_13 (v_delta s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  same G13.
Qed.

(* I.8 (14), inequality *)
Lemma fact_14 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) <= 199413427473088363 / 200000000000000000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_8.I_8_14 (v_delta s)) as G14.
  specialize (G14 (proj1 (proj2 Hs))).
  same G14.
Qed.

(* I.8, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 1 / 10 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) >= 33218749 / 2000000000).
Proof.
  intros s HN H0.
  exact (fact_1 s (conj HN (conj H0 I)) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.8, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 1 / 10 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) <= 33218751 / 2000000000).
Proof.
  intros s HN H0.
  exact (fact_2 s (conj HN (conj H0 I)) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.8, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 172 / 1063 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) >= 39590193336933401 / 2000000000000000000).
Proof.
  intros s HN H0.
  exact (fact_4 s (conj HN (conj H0 I)) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.8, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 172 / 1063 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) <= 39590193336933403 / 2000000000000000000).
Proof.
  intros s HN H0.
  exact (fact_5 s (conj HN (conj H0 I)) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.8, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 541286236 / 1521729271 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) >= 11985522631255771 / 200000000000000000).
Proof.
  intros s HN H0.
  exact (fact_7 s (conj HN (conj H0 I)) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.8, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 541286236 / 1521729271 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) <= 11985522631255773 / 200000000000000000).
Proof.
  intros s HN H0.
  exact (fact_8 s (conj HN (conj H0 I)) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.8, conclusion (10) *)
Lemma conclusion_10 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 11531984185334610281449975564 / 13515096099813398892959041639 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) >= 125430298294348791 / 200000000000000000).
Proof.
  intros s HN H0.
  exact (fact_10 s (conj HN (conj H0 I)) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.8, conclusion (11) *)
Lemma conclusion_11 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 11531984185334610281449975564 / 13515096099813398892959041639 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) <= 125430298294348793 / 200000000000000000).
Proof.
  intros s HN H0.
  exact (fact_11 s (conj HN (conj H0 I)) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.8, conclusion (13) *)
Lemma conclusion_13 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 98986937784300261675562730582085432961453544127114276549493917546325696187439727920316 / 99085441260118666348574989083134277433616134232637035871124374280635166474260077387191 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) >= 199413427473088361 / 200000000000000000).
Proof.
  intros s HN H0.
  exact (fact_13 s (conj HN (conj H0 I)) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.8, conclusion (14) *)
Lemma conclusion_14 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 98986937784300261675562730582085432961453544127114276549493917546325696187439727920316 / 99085441260118666348574989083134277433616134232637035871124374280635166474260077387191 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) <= 199413427473088363 / 200000000000000000).
Proof.
  intros s HN H0.
  exact (fact_14 s (conj HN (conj H0 I)) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

