(* The conclusions of theorem IV.5, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.IV_5.
From RLStar Require Import Theorems.IV_5.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_next in X |- *.

Lemma defined_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.IV_5.IV_5_5 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G5; specialize (G5 ((proj1 (proj2 Hs)) n Hn)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (fact_1 s Hs n Hn)); specialize (G5 (fact_2 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G5))) | from_divisors G5]).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) by (pose proof (Generated.IV_5.IV_5_5 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G5; specialize (G5 ((proj1 (proj2 Hs)) n Hn)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (fact_1 s Hs n Hn)); specialize (G5 (fact_2 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G5))) | from_divisors G5]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) * (1 + (v_M s) * (v_s s) + ((v_M s) - 1) * (v_rest s n)) + ((v_M s) - 1) * (1 - (v_delta s n)) * (1 - (v_rest s n)) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_3 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) by exact (proj1 (proj2 (defined_3 s Hs n Hn))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))].
  assert (W1 : (1 + ((v_M s) - 1) * (v_delta s n)) * (1 + (v_M s) * (v_s s) + ((v_M s) - 1) * (v_rest s n)) + ((v_M s) - 1) * (1 - (v_delta s n)) * (1 - (v_rest s n)) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))].
  assert (W2 : (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) * (1 + (v_M s) * (v_s s) + ((v_M s) - 1) * (v_rest s n)) + ((v_M s) - 1) * (1 - (v_delta s n)) * (1 - (v_rest s n)) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_delta s n) = ((v_M s) * (v_s s) + (v_M s) * (v_rest s n)) * (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) / ((1 + ((v_M s) - 1) * (v_delta s n)) * (1 + (v_M s) * (v_s s) + ((v_M s) - 1) * (v_rest s n)) + ((v_M s) - 1) * (1 - (v_delta s n)) * (1 - (v_rest s n)))))).
Proof.
  exact (conj definedness_3 Theorems.IV_5.conclusion_3).
Qed.

Lemma defined_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.IV_5.IV_5_6 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G6; specialize (G6 ((proj1 (proj2 Hs)) n Hn)); specialize (G6 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G6 (fact_1 s Hs n Hn)); specialize (G6 (fact_2 s Hs n Hn)); first [plain_from (proj2 (proj2 G6)) | from_divisors G6]).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) by (pose proof (Generated.IV_5.IV_5_6 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G6; specialize (G6 ((proj1 (proj2 Hs)) n Hn)); specialize (G6 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G6 (fact_1 s Hs n Hn)); specialize (G6 (fact_2 s Hs n Hn)); first [plain_from (proj2 (proj2 G6)) | from_divisors G6]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) by exact (proj1 (proj2 (defined_4 s Hs n Hn))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))].
  assert (W1 : (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) > 0))).
Proof.
  exact (conj definedness_4 Theorems.IV_5.conclusion_4).
Qed.

Lemma defined_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.IV_5.IV_5_7 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G7; specialize (G7 ((proj1 (proj2 Hs)) n Hn)); specialize (G7 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G7 (fact_1 s Hs n Hn)); specialize (G7 (fact_2 s Hs n Hn)); first [plain_from (proj2 (proj2 G7)) | from_divisors G7]).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) by (pose proof (Generated.IV_5.IV_5_7 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G7; specialize (G7 ((proj1 (proj2 Hs)) n Hn)); specialize (G7 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G7 (fact_1 s Hs n Hn)); specialize (G7 (fact_2 s Hs n Hn)); first [plain_from (proj2 (proj2 G7)) | from_divisors G7]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_5 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) by exact (proj1 (proj2 (defined_5 s Hs n Hn))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))].
  assert (W1 : (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_5 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1))).
Proof.
  exact (conj definedness_5 Theorems.IV_5.conclusion_5).
Qed.

Lemma defined_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.IV_5.IV_5_8 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G8; specialize (G8 ((proj1 (proj2 Hs)) n Hn)); specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G8 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); specialize (G8 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); first [plain_from (proj2 (proj2 G8)) | from_divisors G8]).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) by (pose proof (Generated.IV_5.IV_5_8 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G8; specialize (G8 ((proj1 (proj2 Hs)) n Hn)); specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G8 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); specialize (G8 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); first [plain_from (proj2 (proj2 G8)) | from_divisors G8]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) by exact (proj1 (proj2 (defined_6 s Hs n Hn))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I)))))))].
  assert (W1 : (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) > (v_delta s n)))).
Proof.
  exact (conj definedness_6 Theorems.IV_5.conclusion_6).
Qed.

Lemma defined_7 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) /\ ((v_delta s n) - 1 <> 0) /\ ((v_rest s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.IV_5.IV_5_9 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G9; specialize (G9 ((proj1 (proj2 Hs)) n Hn)); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G9 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); first [plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G9))))) | from_divisors G9]).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) by (pose proof (Generated.IV_5.IV_5_9 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G9; specialize (G9 ((proj1 (proj2 Hs)) n Hn)); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G9 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); first [plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G9))))) | from_divisors G9]).
  assert (C2 : (v_delta s n) - 1 <> 0) by (pose proof (Generated.IV_5.IV_5_9 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G9; specialize (G9 ((proj1 (proj2 Hs)) n Hn)); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G9 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); first [plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G9))))) | from_divisors G9]).
  assert (C3 : (v_rest s n) - 1 <> 0) by (pose proof (Generated.IV_5.IV_5_9 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G9; specialize (G9 ((proj1 (proj2 Hs)) n Hn)); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G9 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); first [plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G9))))) | from_divisors G9]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma definedness_7 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 - (v_rest s n) <> 0) /\ (1 - (v_delta s n) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ (1 - (v_delta_next s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) by exact (proj1 (proj2 (defined_7 s Hs n Hn))).
  assert (K2 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_7 s Hs n Hn)))).
  assert (K3 : (v_rest s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_7 s Hs n Hn))))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))))].
  assert (W1 : 1 - (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))))))].
  assert (W2 : 1 - (v_delta s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))))))].
  assert (W3 : (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))))))))].
  assert (W4 : 1 - (v_delta_next s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 - (v_rest s n) <> 0) /\ (1 - (v_delta s n) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ (1 - (v_delta_next s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (forall k, (k < steps s)%nat -> (v_rest s k) < 1) -> (forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_next s n)) / (1 - (v_delta_next s n)) = (1 + ((v_M s) - 1) * (v_delta s n)) / (1 - (v_delta s n)) * (1 + (v_M s) * (v_s s) + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))))).
Proof.
  exact (conj definedness_7 Theorems.IV_5.conclusion_7).
Qed.

Lemma defined_8 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) /\ ((v_delta s n) - 1 <> 0) /\ ((v_rest s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.IV_5.IV_5_10 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G10; specialize (G10 ((proj1 (proj2 Hs)) n Hn)); specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G10 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); first [plain_from (proj2 (proj2 (proj2 (proj2 G10)))) | from_divisors G10]).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) by (pose proof (Generated.IV_5.IV_5_10 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G10; specialize (G10 ((proj1 (proj2 Hs)) n Hn)); specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G10 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); first [plain_from (proj2 (proj2 (proj2 (proj2 G10)))) | from_divisors G10]).
  assert (C2 : (v_delta s n) - 1 <> 0) by (pose proof (Generated.IV_5.IV_5_10 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G10; specialize (G10 ((proj1 (proj2 Hs)) n Hn)); specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G10 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); first [plain_from (proj2 (proj2 (proj2 (proj2 G10)))) | from_divisors G10]).
  assert (C3 : (v_rest s n) - 1 <> 0) by (pose proof (Generated.IV_5.IV_5_10 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G10; specialize (G10 ((proj1 (proj2 Hs)) n Hn)); specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G10 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); first [plain_from (proj2 (proj2 (proj2 (proj2 G10)))) | from_divisors G10]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma definedness_8 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 - (v_delta s n) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ (1 - (v_delta_next s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_delta s n) * (v_s s) - (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_s s) + (v_s s) + 1 <> 0) by exact (proj1 (proj2 (defined_8 s Hs n Hn))).
  assert (K2 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_8 s Hs n Hn)))).
  assert (K3 : (v_rest s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_8 s Hs n Hn))))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))))].
  assert (W1 : 1 - (v_delta s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))))))].
  assert (W2 : (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))))))))].
  assert (W3 : 1 - (v_delta_next s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_8 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 - (v_delta s n) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ (1 - (v_delta_next s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (forall k, (k < steps s)%nat -> (v_rest s k) < 1) -> (forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_next s n)) / (1 - (v_delta_next s n)) >= (1 + (v_M s) * (v_s s)) * ((1 + ((v_M s) - 1) * (v_delta s n)) / (1 - (v_delta s n)))))).
Proof.
  exact (conj definedness_8 Theorems.IV_5.conclusion_8).
Qed.

