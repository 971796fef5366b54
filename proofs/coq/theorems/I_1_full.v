(* The conclusions of theorem I.1, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_1.
From RLStar Require Import Theorems.I_1.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_next in X |- *.

Lemma defined_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.I_1.I_1_6 (v_M s) (v_delta s n) (v_rest s n)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 ((proj1 (proj2 (proj2 Hs))) n Hn)); first [divisor_of G6 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)) | plain_from (proj2 (proj2 (proj2 G6))) | from_divisors G6]).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_1.I_1_6 (v_M s) (v_delta s n) (v_rest s n)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 ((proj1 (proj2 (proj2 Hs))) n Hn)); first [divisor_of G6 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)) | plain_from (proj2 (proj2 (proj2 G6))) | from_divisors G6]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_3 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (defined_3 s Hs n Hn))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)))))].
  assert (W2 : (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) / ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s))) = (1 + ((v_M s) - 1) * (v_delta_next s n)) / (v_M s)))).
Proof.
  exact (conj definedness_3 Theorems.I_1.conclusion_3).
Qed.

Lemma defined_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_1.I_1_9 (v_M s) (v_delta s n) (v_rest s n)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)); first [divisor_of G9 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)) | plain_from (proj2 G9) | from_divisors G9]).
  exact (conj C0 I).
Qed.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.I_1.I_1_1 (v_M s) (v_delta s n)) as G1; specialize (G1 (proj1 (proj2 Hs))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)) | plain_from (proj2 G1) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma definedness_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (K1 : (v_M s) <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_delta s n) = (v_rest s n) * (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n))))).
Proof.
  exact (conj definedness_6 Theorems.I_1.conclusion_6).
Qed.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_1.I_1_10 (v_M s) (v_delta s n) (v_rest s n)) as G10; specialize (G10 (proj1 (proj2 Hs))); specialize (G10 ((proj1 (proj2 (proj2 Hs))) n Hn)); first [divisor_of G10 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)) | plain_from (proj2 G10) | from_divisors G10]).
  exact (conj C0 I).
Qed.

Lemma definedness_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (K1 : (v_M s) <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) = (1 - (v_delta s n)) * (1 - (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n))))).
Proof.
  exact (conj definedness_7 Theorems.I_1.conclusion_7).
Qed.

Lemma defined_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_delta s n) - 1 <> 0) /\ ((v_rest s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_1.I_1_11 (v_M s) (v_delta s n) (v_rest s n)) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); first [divisor_of G11 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))) | plain_from (proj2 (proj2 (proj2 (proj2 G11)))) | from_divisors G11]).
  assert (C1 : (v_delta s n) - 1 <> 0) by (pose proof (Generated.I_1.I_1_11 (v_M s) (v_delta s n) (v_rest s n)) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); first [divisor_of G11 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))) | plain_from (proj2 (proj2 (proj2 (proj2 G11)))) | from_divisors G11]).
  assert (C2 : (v_rest s n) - 1 <> 0) by (pose proof (Generated.I_1.I_1_11 (v_M s) (v_delta s n) (v_rest s n)) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); first [divisor_of G11 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))) | plain_from (proj2 (proj2 (proj2 (proj2 G11)))) | from_divisors G11]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (1 - (v_rest s n) <> 0) /\ (1 - (v_delta s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ (1 - (v_delta_next s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (K1 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (defined_8 s Hs n Hn))).
  assert (K2 : (v_rest s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_8 s Hs n Hn)))).
  assert (K3 : (v_M s) <> 0) by exact (proj1 (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  assert (W0 : 1 - (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | beyond ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))))))].
  assert (W1 : 1 - (v_delta s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | beyond ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))))))].
  assert (W2 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))))))))].
  assert (W3 : 1 - (v_delta_next s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | (change (1 - ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)) <> 0); beyond ((proj1 (proj2 (proj2 Hs))) n Hn)) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_8 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> (1 - (v_rest s n) <> 0) /\ (1 - (v_delta s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ (1 - (v_delta_next s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (forall k, (k < steps s)%nat -> (v_rest s k) < 1) -> (forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_next s n)) / (1 - (v_delta_next s n)) = (1 + ((v_M s) - 1) * (v_delta s n)) / (1 - (v_delta s n)) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))))).
Proof.
  exact (conj definedness_8 Theorems.I_1.conclusion_8).
Qed.

