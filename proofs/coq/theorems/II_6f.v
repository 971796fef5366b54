(* Theorem II.6f, The thresholds of some chains, enclosed: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_6f.
Local Open Scope R_scope.

Record state := State { steps : nat; v_z : R }.


Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 0 /\
  (v_z s) <= 3295 / 32768 /\
  True.

(* II.6f (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_z s) / (1 - (v_z s) + (v_z s) ^ 2) - (v_z s) < 1 / 100.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_1 (v_z s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 13183 / 131072 /\
  (v_z s) <= 1037981 / 1048576 /\
  True.

(* II.6f (2), inequality *)
Lemma fact_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_z s) / (1 - (v_z s) + (v_z s) ^ 2) - (v_z s) > 1 / 100.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_2 (v_z s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 2075965 / 2097152 /\
  (v_z s) <= 1 /\
  True.

(* II.6f (3), inequality *)
Lemma fact_3 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_z s) / (1 - (v_z s) + (v_z s) ^ 2) - (v_z s) < 1 / 100.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_3 (v_z s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 3295 / 32768 /\
  (v_z s) <= 13183 / 131072 /\
  True.

(* II.6f (4), inequality *)
Lemma fact_4 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (1 - (v_z s) + (v_z s) ^ 2 - (v_z s) * (-1 + 2 * (v_z s))) / (1 - (v_z s) + (v_z s) ^ 2) ^ 2 - 1 > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_4 (v_z s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H4 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 1037981 / 1048576 /\
  (v_z s) <= 2075965 / 2097152 /\
  True.

(* II.6f (5), inequality *)
Lemma fact_5 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (1 - (v_z s) + (v_z s) ^ 2 - (v_z s) * (-1 + 2 * (v_z s))) / (1 - (v_z s) + (v_z s) ^ 2) ^ 2 - 1 < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_5 (v_z s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H5 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 0 /\
  (v_z s) <= 6607 / 131072 /\
  True.

(* II.6f (6), inequality *)
Lemma fact_6 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> ((v_z s) + (v_z s) ^ 2 + 62 * (v_z s) ^ 3) / (1 + 63 * (v_z s) ^ 3) - (v_z s) < 1 / 100.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_6 (v_z s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H6 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 13217 / 262144 /\
  (v_z s) <= 519043 / 524288 /\
  True.

(* II.6f (7), inequality *)
Lemma fact_7 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> ((v_z s) + (v_z s) ^ 2 + 62 * (v_z s) ^ 3) / (1 + 63 * (v_z s) ^ 3) - (v_z s) > 1 / 100.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_7 (v_z s)) as G7.
  specialize (G7 (proj1 (proj2 Hs))).
  specialize (G7 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H7 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 2076175 / 2097152 /\
  (v_z s) <= 1 /\
  True.

(* II.6f (8), inequality *)
Lemma fact_8 :
  forall s, H7 s -> forall n, (n < steps s)%nat -> ((v_z s) + (v_z s) ^ 2 + 62 * (v_z s) ^ 3) / (1 + 63 * (v_z s) ^ 3) - (v_z s) < 1 / 100.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_8 (v_z s)) as G8.
  specialize (G8 (proj1 (proj2 Hs))).
  specialize (G8 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H8 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 6607 / 131072 /\
  (v_z s) <= 13217 / 262144 /\
  True.

(* II.6f (9), inequality *)
Lemma fact_9 :
  forall s, H8 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (v_z s) + 186 * (v_z s) ^ 2) * (1 + 63 * (v_z s) ^ 3) - 189 * ((v_z s) + (v_z s) ^ 2 + 62 * (v_z s) ^ 3) * (v_z s) ^ 2) / (1 + 63 * (v_z s) ^ 3) ^ 2 - 1 > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_9 (v_z s)) as G9.
  specialize (G9 (proj1 (proj2 Hs))).
  specialize (G9 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H9 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 519043 / 524288 /\
  (v_z s) <= 2076175 / 2097152 /\
  True.

(* II.6f (10), inequality *)
Lemma fact_10 :
  forall s, H9 s -> forall n, (n < steps s)%nat -> ((1 + 2 * (v_z s) + 186 * (v_z s) ^ 2) * (1 + 63 * (v_z s) ^ 3) - 189 * ((v_z s) + (v_z s) ^ 2 + 62 * (v_z s) ^ 3) * (v_z s) ^ 2) / (1 + 63 * (v_z s) ^ 3) ^ 2 - 1 < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_10 (v_z s)) as G10.
  specialize (G10 (proj1 (proj2 Hs))).
  specialize (G10 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H10 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 0 /\
  (v_z s) <= 5585 / 65536 /\
  True.

(* II.6f (11), inequality *)
Lemma fact_11 :
  forall s, H10 s -> forall n, (n < steps s)%nat -> ((v_z s) + (v_z s) ^ 3 + 8 * (v_z s) ^ 4) / (1 + 9 * (v_z s) ^ 4) - (v_z s) < 1 / 1000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_11 (v_z s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H11 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 22343 / 262144 /\
  (v_z s) <= 1047527 / 1048576 /\
  True.

(* II.6f (12), inequality *)
Lemma fact_12 :
  forall s, H11 s -> forall n, (n < steps s)%nat -> ((v_z s) + (v_z s) ^ 3 + 8 * (v_z s) ^ 4) / (1 + 9 * (v_z s) ^ 4) - (v_z s) > 1 / 1000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_12 (v_z s)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H12 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 16760435 / 16777216 /\
  (v_z s) <= 1 /\
  True.

(* II.6f (13), inequality *)
Lemma fact_13 :
  forall s, H12 s -> forall n, (n < steps s)%nat -> ((v_z s) + (v_z s) ^ 3 + 8 * (v_z s) ^ 4) / (1 + 9 * (v_z s) ^ 4) - (v_z s) < 1 / 1000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_13 (v_z s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H13 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 5585 / 65536 /\
  (v_z s) <= 22343 / 262144 /\
  True.

(* II.6f (14), inequality *)
Lemma fact_14 :
  forall s, H13 s -> forall n, (n < steps s)%nat -> ((1 + 3 * (v_z s) ^ 2 + 32 * (v_z s) ^ 3) * (1 + 9 * (v_z s) ^ 4) - 36 * ((v_z s) + (v_z s) ^ 3 + 8 * (v_z s) ^ 4) * (v_z s) ^ 3) / (1 + 9 * (v_z s) ^ 4) ^ 2 - 1 > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_14 (v_z s)) as G14.
  specialize (G14 (proj1 (proj2 Hs))).
  specialize (G14 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G14) | same_defined (proj2 G14) (conj G14 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H14 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 1047527 / 1048576 /\
  (v_z s) <= 16760435 / 16777216 /\
  True.

(* II.6f (15), inequality *)
Lemma fact_15 :
  forall s, H14 s -> forall n, (n < steps s)%nat -> ((1 + 3 * (v_z s) ^ 2 + 32 * (v_z s) ^ 3) * (1 + 9 * (v_z s) ^ 4) - 36 * ((v_z s) + (v_z s) ^ 3 + 8 * (v_z s) ^ 4) * (v_z s) ^ 3) / (1 + 9 * (v_z s) ^ 4) ^ 2 - 1 < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_15 (v_z s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H15 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 0 /\
  (v_z s) <= 12859 / 131072 /\
  True.

(* II.6f (16), inequality *)
Lemma fact_16 :
  forall s, H15 s -> forall n, (n < steps s)%nat -> ((v_z s) + (v_z s) ^ 4 + (v_z s) ^ 5) / (1 + 2 * (v_z s) ^ 5) - (v_z s) < 1 / 10000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_16 (v_z s)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H16 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 6431 / 65536 /\
  (v_z s) <= 67102151 / 67108864 /\
  True.

(* II.6f (17), inequality *)
Lemma fact_17 :
  forall s, H16 s -> forall n, (n < steps s)%nat -> ((v_z s) + (v_z s) ^ 4 + (v_z s) ^ 5) / (1 + 2 * (v_z s) ^ 5) - (v_z s) > 1 / 10000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_17 (v_z s)) as G17.
  specialize (G17 (proj1 (proj2 Hs))).
  specialize (G17 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G17) | same_defined (proj2 G17) (conj G17 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H17 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 134204305 / 134217728 /\
  (v_z s) <= 1 /\
  True.

(* II.6f (18), inequality *)
Lemma fact_18 :
  forall s, H17 s -> forall n, (n < steps s)%nat -> ((v_z s) + (v_z s) ^ 4 + (v_z s) ^ 5) / (1 + 2 * (v_z s) ^ 5) - (v_z s) < 1 / 10000.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_18 (v_z s)) as G18.
  specialize (G18 (proj1 (proj2 Hs))).
  specialize (G18 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G18) | same_defined (proj2 G18) (conj G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H18 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 12859 / 131072 /\
  (v_z s) <= 6431 / 65536 /\
  True.

(* II.6f (19), inequality *)
Lemma fact_19 :
  forall s, H18 s -> forall n, (n < steps s)%nat -> ((1 + 4 * (v_z s) ^ 3 + 5 * (v_z s) ^ 4) * (1 + 2 * (v_z s) ^ 5) - 10 * ((v_z s) + (v_z s) ^ 4 + (v_z s) ^ 5) * (v_z s) ^ 4) / (1 + 2 * (v_z s) ^ 5) ^ 2 - 1 > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_19 (v_z s)) as G19.
  specialize (G19 (proj1 (proj2 Hs))).
  specialize (G19 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G19) | same_defined (proj2 G19) (conj G19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H19 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_z s) >= 67102151 / 67108864 /\
  (v_z s) <= 134204305 / 134217728 /\
  True.

(* II.6f (20), inequality *)
Lemma fact_20 :
  forall s, H19 s -> forall n, (n < steps s)%nat -> ((1 + 4 * (v_z s) ^ 3 + 5 * (v_z s) ^ 4) * (1 + 2 * (v_z s) ^ 5) - 10 * ((v_z s) + (v_z s) ^ 4 + (v_z s) ^ 5) * (v_z s) ^ 4) / (1 + 2 * (v_z s) ^ 5) ^ 2 - 1 < 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6f.II_6f_20 (v_z s)) as G20.
  specialize (G20 (proj1 (proj2 Hs))).
  specialize (G20 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G20) | same_defined (proj2 G20) (conj G20 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H20 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.6f (21), witness *)
Lemma fact_21 :
  forall s, H20 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) in ((v_z s) >= 0 /\ (v_z s) <= 1 /\ ~ ((v_z s) / (1 - (v_z s) + (v_z s) ^ 2) - (v_z s) <= 1 / 100))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_z steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_z steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_z steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6f, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 0 -> (v_z s) <= 3295 / 32768 -> (v_z s) / (1 - (v_z s) + (v_z s) ^ 2) - (v_z s) < 1 / 100).
Proof.
  intros s HN H0 H1.
  exact (fact_1 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 13183 / 131072 -> (v_z s) <= 1037981 / 1048576 -> (v_z s) / (1 - (v_z s) + (v_z s) ^ 2) - (v_z s) > 1 / 100).
Proof.
  intros s HN H0 H1.
  exact (fact_2 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 2075965 / 2097152 -> (v_z s) <= 1 -> (v_z s) / (1 - (v_z s) + (v_z s) ^ 2) - (v_z s) < 1 / 100).
Proof.
  intros s HN H0 H1.
  exact (fact_3 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 3295 / 32768 -> (v_z s) <= 13183 / 131072 -> (1 - (v_z s) + (v_z s) ^ 2 - (v_z s) * (-1 + 2 * (v_z s))) / (1 - (v_z s) + (v_z s) ^ 2) ^ 2 - 1 > 0).
Proof.
  intros s HN H0 H1.
  exact (fact_4 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 1037981 / 1048576 -> (v_z s) <= 2075965 / 2097152 -> (1 - (v_z s) + (v_z s) ^ 2 - (v_z s) * (-1 + 2 * (v_z s))) / (1 - (v_z s) + (v_z s) ^ 2) ^ 2 - 1 < 0).
Proof.
  intros s HN H0 H1.
  exact (fact_5 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 0 -> (v_z s) <= 6607 / 131072 -> ((v_z s) + (v_z s) ^ 2 + 62 * (v_z s) ^ 3) / (1 + 63 * (v_z s) ^ 3) - (v_z s) < 1 / 100).
Proof.
  intros s HN H0 H1.
  exact (fact_6 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 13217 / 262144 -> (v_z s) <= 519043 / 524288 -> ((v_z s) + (v_z s) ^ 2 + 62 * (v_z s) ^ 3) / (1 + 63 * (v_z s) ^ 3) - (v_z s) > 1 / 100).
Proof.
  intros s HN H0 H1.
  exact (fact_7 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 2076175 / 2097152 -> (v_z s) <= 1 -> ((v_z s) + (v_z s) ^ 2 + 62 * (v_z s) ^ 3) / (1 + 63 * (v_z s) ^ 3) - (v_z s) < 1 / 100).
Proof.
  intros s HN H0 H1.
  exact (fact_8 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (9) *)
Lemma conclusion_9 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 6607 / 131072 -> (v_z s) <= 13217 / 262144 -> ((1 + 2 * (v_z s) + 186 * (v_z s) ^ 2) * (1 + 63 * (v_z s) ^ 3) - 189 * ((v_z s) + (v_z s) ^ 2 + 62 * (v_z s) ^ 3) * (v_z s) ^ 2) / (1 + 63 * (v_z s) ^ 3) ^ 2 - 1 > 0).
Proof.
  intros s HN H0 H1.
  exact (fact_9 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (10) *)
Lemma conclusion_10 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 519043 / 524288 -> (v_z s) <= 2076175 / 2097152 -> ((1 + 2 * (v_z s) + 186 * (v_z s) ^ 2) * (1 + 63 * (v_z s) ^ 3) - 189 * ((v_z s) + (v_z s) ^ 2 + 62 * (v_z s) ^ 3) * (v_z s) ^ 2) / (1 + 63 * (v_z s) ^ 3) ^ 2 - 1 < 0).
Proof.
  intros s HN H0 H1.
  exact (fact_10 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (11) *)
Lemma conclusion_11 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 0 -> (v_z s) <= 5585 / 65536 -> ((v_z s) + (v_z s) ^ 3 + 8 * (v_z s) ^ 4) / (1 + 9 * (v_z s) ^ 4) - (v_z s) < 1 / 1000).
Proof.
  intros s HN H0 H1.
  exact (fact_11 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (12) *)
Lemma conclusion_12 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 22343 / 262144 -> (v_z s) <= 1047527 / 1048576 -> ((v_z s) + (v_z s) ^ 3 + 8 * (v_z s) ^ 4) / (1 + 9 * (v_z s) ^ 4) - (v_z s) > 1 / 1000).
Proof.
  intros s HN H0 H1.
  exact (fact_12 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (13) *)
Lemma conclusion_13 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 16760435 / 16777216 -> (v_z s) <= 1 -> ((v_z s) + (v_z s) ^ 3 + 8 * (v_z s) ^ 4) / (1 + 9 * (v_z s) ^ 4) - (v_z s) < 1 / 1000).
Proof.
  intros s HN H0 H1.
  exact (fact_13 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (14) *)
Lemma conclusion_14 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 5585 / 65536 -> (v_z s) <= 22343 / 262144 -> ((1 + 3 * (v_z s) ^ 2 + 32 * (v_z s) ^ 3) * (1 + 9 * (v_z s) ^ 4) - 36 * ((v_z s) + (v_z s) ^ 3 + 8 * (v_z s) ^ 4) * (v_z s) ^ 3) / (1 + 9 * (v_z s) ^ 4) ^ 2 - 1 > 0).
Proof.
  intros s HN H0 H1.
  exact (fact_14 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (15) *)
Lemma conclusion_15 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 1047527 / 1048576 -> (v_z s) <= 16760435 / 16777216 -> ((1 + 3 * (v_z s) ^ 2 + 32 * (v_z s) ^ 3) * (1 + 9 * (v_z s) ^ 4) - 36 * ((v_z s) + (v_z s) ^ 3 + 8 * (v_z s) ^ 4) * (v_z s) ^ 3) / (1 + 9 * (v_z s) ^ 4) ^ 2 - 1 < 0).
Proof.
  intros s HN H0 H1.
  exact (fact_15 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (16) *)
Lemma conclusion_16 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 0 -> (v_z s) <= 12859 / 131072 -> ((v_z s) + (v_z s) ^ 4 + (v_z s) ^ 5) / (1 + 2 * (v_z s) ^ 5) - (v_z s) < 1 / 10000).
Proof.
  intros s HN H0 H1.
  exact (fact_16 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (17) *)
Lemma conclusion_17 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 6431 / 65536 -> (v_z s) <= 67102151 / 67108864 -> ((v_z s) + (v_z s) ^ 4 + (v_z s) ^ 5) / (1 + 2 * (v_z s) ^ 5) - (v_z s) > 1 / 10000).
Proof.
  intros s HN H0 H1.
  exact (fact_17 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (18) *)
Lemma conclusion_18 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 134204305 / 134217728 -> (v_z s) <= 1 -> ((v_z s) + (v_z s) ^ 4 + (v_z s) ^ 5) / (1 + 2 * (v_z s) ^ 5) - (v_z s) < 1 / 10000).
Proof.
  intros s HN H0 H1.
  exact (fact_18 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (19) *)
Lemma conclusion_19 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 12859 / 131072 -> (v_z s) <= 6431 / 65536 -> ((1 + 4 * (v_z s) ^ 3 + 5 * (v_z s) ^ 4) * (1 + 2 * (v_z s) ^ 5) - 10 * ((v_z s) + (v_z s) ^ 4 + (v_z s) ^ 5) * (v_z s) ^ 4) / (1 + 2 * (v_z s) ^ 5) ^ 2 - 1 > 0).
Proof.
  intros s HN H0 H1.
  exact (fact_19 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (20) *)
Lemma conclusion_20 :
  forall s : state, (2 <= steps s)%nat -> ((v_z s) >= 67102151 / 67108864 -> (v_z s) <= 134204305 / 134217728 -> ((1 + 4 * (v_z s) ^ 3 + 5 * (v_z s) ^ 4) * (1 + 2 * (v_z s) ^ 5) - 10 * ((v_z s) + (v_z s) ^ 4 + (v_z s) ^ 5) * (v_z s) ^ 4) / (1 + 2 * (v_z s) ^ 5) ^ 2 - 1 < 0).
Proof.
  intros s HN H0 H1.
  exact (fact_20 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6f, conclusion (21) *)
Lemma conclusion_21 :
  forall s : state, (2 <= steps s)%nat -> (let s := State 2 (1 / 2) in ((v_z s) >= 0 /\ (v_z s) <= 1 /\ ~ ((v_z s) / (1 - (v_z s) + (v_z s) ^ 2) - (v_z s) <= 1 / 100))).
Proof.
  intros s HN.
  exact (fact_21 s (conj HN I) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

