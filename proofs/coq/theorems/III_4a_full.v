(* The conclusions of theorem III.4a, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.III_4a.
From RLStar Require Import Theorems.III_4a.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_F, v_F_next in X |- *.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (2 * (v_x s) ^ 2 - 2 * (v_x s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_x s) ^ 2 - 2 * (v_x s) + 1 <> 0) by (pose proof (Generated.III_4a.III_4a_1 (v_x s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)) | plain_from (proj2 G1) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma definedness_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (3 - 12 * (v_x s) + 24 * (v_x s) ^ 2 - 24 * (v_x s) ^ 3 + 12 * (v_x s) ^ 4 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 2 * (v_x s) ^ 2 - 2 * (v_x s) + 1 <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (W0 : 3 - 12 * (v_x s) + 24 * (v_x s) ^ 2 - 24 * (v_x s) ^ 3 + 12 * (v_x s) ^ 4 <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | beyond (fact_1 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_1 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (3 - 12 * (v_x s) + 24 * (v_x s) ^ 2 - 24 * (v_x s) ^ 3 + 12 * (v_x s) ^ 4 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 2 -> (v_x s) < 1 -> (3 - 12 * (v_x s) + 20 * (v_x s) ^ 2 - 16 * (v_x s) ^ 3 + 8 * (v_x s) ^ 4) / (3 - 12 * (v_x s) + 24 * (v_x s) ^ 2 - 24 * (v_x s) ^ 3 + 12 * (v_x s) ^ 4) >= 1 / 3 * (1 + 2 * (v_x s) - 4 * (v_x s) ^ 2 + 4 * (v_x s) ^ 3))).
Proof.
  exact (conj definedness_1 Theorems.III_4a.conclusion_1).
Qed.

Lemma definedness_2 :
  let s := State 2 (1 / 2) in forall n, (n < steps s)%nat -> ((1 + 2 * (v_x s) - 4 * (v_x s) ^ 2 + 4 * (v_x s) ^ 3 <> 0) /\ (3 - 12 * (v_x s) + 20 * (v_x s) ^ 2 - 16 * (v_x s) ^ 3 + 8 * (v_x s) ^ 4 <> 0)).
Proof.
  cbv zeta. intros n Hn.
  do 2 (destruct n as [|n]; [repeat split; cbv beta iota zeta delta [v_F_next v_F v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hn; lia.
Qed.

Lemma concluded_2 :
  (let s := State 2 (1 / 2) in forall n, (n < steps s)%nat -> ((1 + 2 * (v_x s) - 4 * (v_x s) ^ 2 + 4 * (v_x s) ^ 3 <> 0) /\ (3 - 12 * (v_x s) + 20 * (v_x s) ^ 2 - 16 * (v_x s) ^ 3 + 8 * (v_x s) ^ 4 <> 0))) /\
  (forall s : state, (2 <= steps s)%nat -> (let s := State 2 (1 / 2) in ((v_x s) >= 1 / 2 /\ (v_x s) < 1 /\ ~ ((v_F_next s) >= (v_F s))))).
Proof.
  exact (conj definedness_2 Theorems.III_4a.conclusion_2).
Qed.

Lemma concluded_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 2 -> (v_x s) < 1 -> (v_x s) = 1 / 2 -> 1 / 3 * (1 + 2 * (v_x s) - 4 * (v_x s) ^ 2 + 4 * (v_x s) ^ 3) = 1 / 2).
Proof.
  exact Theorems.III_4a.conclusion_3.
Qed.

Lemma defined_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (2 * (v_x s) ^ 2 - 2 * (v_x s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_x s) ^ 2 - 2 * (v_x s) + 1 <> 0) by (pose proof (Generated.III_4a.III_4a_4 (v_x s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G4 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G4) | from_divisors G4]).
  exact (conj C0 I).
Qed.

Lemma defined_5 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (4 * (v_x s) ^ 3 - 4 * (v_x s) ^ 2 + 2 * (v_x s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 4 * (v_x s) ^ 3 - 4 * (v_x s) ^ 2 + 2 * (v_x s) + 1 <> 0) by (pose proof (Generated.III_4a.III_4a_5 (v_x s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G5 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G5) | from_divisors G5]).
  exact (conj C0 I).
Qed.

Lemma defined_6 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (8 * (v_x s) ^ 4 - 16 * (v_x s) ^ 3 + 20 * (v_x s) ^ 2 - 12 * (v_x s) + 3 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 8 * (v_x s) ^ 4 - 16 * (v_x s) ^ 3 + 20 * (v_x s) ^ 2 - 12 * (v_x s) + 3 <> 0) by (pose proof (Generated.III_4a.III_4a_6 (v_x s)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (proj1 (proj2 (proj2 Hs)))); specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G6 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G6) | from_divisors G6]).
  exact (conj C0 I).
Qed.

Lemma definedness_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (3 - 12 * (v_x s) + 24 * (v_x s) ^ 2 - 24 * (v_x s) ^ 3 + 12 * (v_x s) ^ 4 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 2 * (v_x s) ^ 2 - 2 * (v_x s) + 1 <> 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (K1 : 4 * (v_x s) ^ 3 - 4 * (v_x s) ^ 2 + 2 * (v_x s) + 1 <> 0) by exact (proj1 (defined_5 s Hs n Hn)).
  assert (K2 : 8 * (v_x s) ^ 4 - 16 * (v_x s) ^ 3 + 20 * (v_x s) ^ 2 - 12 * (v_x s) + 3 <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (W0 : 3 - 12 * (v_x s) + 24 * (v_x s) ^ 2 - 24 * (v_x s) ^ 3 + 12 * (v_x s) ^ 4 <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | beyond (fact_3 s Hs n Hn) | beyond (fact_4 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | beyond (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (3 - 12 * (v_x s) + 24 * (v_x s) ^ 2 - 24 * (v_x s) ^ 3 + 12 * (v_x s) ^ 4 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 2 -> (v_x s) < 1 -> (v_x s) = 1 / 2 -> (3 - 12 * (v_x s) + 20 * (v_x s) ^ 2 - 16 * (v_x s) ^ 3 + 8 * (v_x s) ^ 4) / (3 - 12 * (v_x s) + 24 * (v_x s) ^ 2 - 24 * (v_x s) ^ 3 + 12 * (v_x s) ^ 4) = 2 / 3)).
Proof.
  exact (conj definedness_4 Theorems.III_4a.conclusion_4).
Qed.

Lemma definedness_5 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + 2 * (v_x s) - 4 * (v_x s) ^ 2 + 4 * (v_x s) ^ 3 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 4 * (v_x s) ^ 3 - 4 * (v_x s) ^ 2 + 2 * (v_x s) + 1 <> 0) by exact (proj1 (defined_5 s Hs n Hn)).
  assert (K1 : 2 * (v_x s) ^ 2 - 2 * (v_x s) + 1 <> 0) by exact (proj1 (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  assert (K2 : 8 * (v_x s) ^ 4 - 16 * (v_x s) ^ 3 + 20 * (v_x s) ^ 2 - 12 * (v_x s) + 3 <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (W0 : 1 + 2 * (v_x s) - 4 * (v_x s) ^ 2 + 4 * (v_x s) ^ 3 <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | beyond (fact_3 s Hs n Hn) | beyond (fact_4 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | beyond (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_5 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + 2 * (v_x s) - 4 * (v_x s) ^ 2 + 4 * (v_x s) ^ 3 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 2 -> (v_x s) < 1 -> (v_x s) = 1 / 2 -> (v_F s) = 5 / 6)).
Proof.
  exact (conj definedness_5 Theorems.III_4a.conclusion_5).
Qed.

Lemma definedness_6 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (3 - 12 * (v_x s) + 20 * (v_x s) ^ 2 - 16 * (v_x s) ^ 3 + 8 * (v_x s) ^ 4 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 8 * (v_x s) ^ 4 - 16 * (v_x s) ^ 3 + 20 * (v_x s) ^ 2 - 12 * (v_x s) + 3 <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (K1 : 2 * (v_x s) ^ 2 - 2 * (v_x s) + 1 <> 0) by exact (proj1 (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  assert (K2 : 4 * (v_x s) ^ 3 - 4 * (v_x s) ^ 2 + 2 * (v_x s) + 1 <> 0) by exact (proj1 (defined_5 s Hs n Hn)).
  assert (W0 : 3 - 12 * (v_x s) + 20 * (v_x s) ^ 2 - 16 * (v_x s) ^ 3 + 8 * (v_x s) ^ 4 <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn) | beyond (fact_3 s Hs n Hn) | beyond (fact_4 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | beyond (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (3 - 12 * (v_x s) + 20 * (v_x s) ^ 2 - 16 * (v_x s) ^ 3 + 8 * (v_x s) ^ 4 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1 / 2 -> (v_x s) < 1 -> (v_x s) = 1 / 2 -> (v_F_next s) = 3 / 4)).
Proof.
  exact (conj definedness_6 Theorems.III_4a.conclusion_6).
Qed.

