(* The conclusions of theorem III.4d, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require Sums Kernels.
From RLStar.Theory Require Import KernelProducts.
From RLStar Require Generated.III_4d.
From RLStar Require Import Theorems.III_4d.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_F, v_F_next, v_Q_next, v_P_next, v_Q, v_P, v_J, v_b_next, v_a_next in X |- *.

Lemma concluded_12 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (forall n, (n < steps s)%nat -> 1 / 2 * ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) + (v_C_12 s n) - (v_b s n) * (v_C_12 s n) + (v_b s n) * (v_C_22 s n)) = (v_J s))).
Proof.
  exact Theorems.III_4d.conclusion_12.
Qed.

Lemma concluded_13 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (v_J s) = (v_P s) + (v_Q s)).
Proof.
  exact Theorems.III_4d.conclusion_13.
Qed.

Lemma defined_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (pose proof (Generated.III_4d.III_4d_21 (v_a s n) (v_C_11 s n) (v_C_21 s n) (v_D s n)) as G21; specialize (G21 ((proj1 (proj2 Hs)) n Hn)); specialize (G21 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G21 (fact_1 s Hs n Hn)); specialize (G21 (fact_3 s Hs n Hn)); specialize (G21 (fact_8 s Hs n Hn)); specialize (G21 (fact_9 s Hs n Hn)); first [divisor_of G21 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))) | plain_from (proj2 G21) | from_divisors G21]).
  exact (conj C0 I).
Qed.

Lemma defined_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (pose proof (Generated.III_4d.III_4d_22 (v_b s n) (v_C_12 s n) (v_C_22 s n) (v_D s n)) as G22; specialize (G22 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G22 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G22 (fact_2 s Hs n Hn)); specialize (G22 (fact_4 s Hs n Hn)); specialize (G22 (fact_8 s Hs n Hn)); specialize (G22 (fact_10 s Hs n Hn)); first [divisor_of G22 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))) | plain_from (proj2 G22) | from_divisors G22]).
  exact (conj C0 I).
Qed.

Lemma defined_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_14 s Hs n Hn))).
  assert (C1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (defined_15 s Hs n Hn))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_39 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ ((v_L s) + 1 <> 0) /\ ((v_L_next s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_34 s Hs n Hn))).
  assert (C1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (proj2 (defined_34 s Hs n Hn)))).
  assert (C2 : (v_L s) + 1 <> 0) by (plain_from (fact_20 s Hs n Hn)).
  assert (C3 : (v_L_next s) + 1 <> 0) by (plain_from (fact_30 s Hs n Hn)).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma definedness_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by exact (proj1 (defined_14 s Hs n Hn)).
  assert (K1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by exact (proj1 (defined_15 s Hs n Hn)).
  assert (K2 : (v_L s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_39 s Hs n Hn)))).
  assert (K3 : (v_L_next s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_39 s Hs n Hn))))).
  assert (W0 : (v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I)))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_14 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (forall n, (n < steps s)%nat -> (v_a_next s n) >= (v_a s n)))).
Proof.
  exact (conj definedness_14 Theorems.III_4d.conclusion_14).
Qed.

Lemma definedness_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by exact (proj1 (defined_15 s Hs n Hn)).
  assert (K1 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by exact (proj1 (defined_14 s Hs n Hn)).
  assert (K2 : (v_L s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_39 s Hs n Hn)))).
  assert (K3 : (v_L_next s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_39 s Hs n Hn))))).
  assert (W0 : (v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I)))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_15 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (forall n, (n < steps s)%nat -> (v_b_next s n) >= (v_b s n)))).
Proof.
  exact (conj definedness_15 Theorems.III_4d.conclusion_15).
Qed.

Lemma definedness_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) /\ ((v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by exact (proj1 (defined_34 s Hs n Hn)).
  assert (K1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by exact (proj1 (proj2 (defined_34 s Hs n Hn))).
  assert (K2 : (v_L s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_39 s Hs n Hn)))).
  assert (K3 : (v_L_next s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_39 s Hs n Hn))))).
  assert (W0 : (v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I)))))))))))].
  assert (W1 : (v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I)))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_34 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) /\ ((v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (v_P_next s) >= (v_P s))).
Proof.
  exact (conj definedness_34 Theorems.III_4d.conclusion_34).
Qed.

Lemma defined_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_14 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_14 s Hs n Hn))).
  assert (C1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (defined_15 s Hs n Hn))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_29 s Hs n Hn))).
  assert (C1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (proj2 (defined_33 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) /\ ((v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by exact (proj1 (defined_35 s Hs n Hn)).
  assert (K1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by exact (proj1 (proj2 (defined_35 s Hs n Hn))).
  assert (K2 : (v_L s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_39 s Hs n Hn)))).
  assert (K3 : (v_L_next s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_39 s Hs n Hn))))).
  assert (W0 : (v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I)))))))))))].
  assert (W1 : (v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I)))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_35 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) /\ ((v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (v_Q_next s) <= (v_Q s))).
Proof.
  exact (conj definedness_35 Theorems.III_4d.conclusion_35).
Qed.

Lemma definedness_39 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) + (v_Q s) <> 0) /\ ((v_P_next s) + (v_Q_next s) <> 0) /\ ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) /\ ((v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by exact (proj1 (defined_39 s Hs n Hn)).
  assert (K1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by exact (proj1 (proj2 (defined_39 s Hs n Hn))).
  assert (K2 : (v_L s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_39 s Hs n Hn)))).
  assert (K3 : (v_L_next s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_39 s Hs n Hn))))).
  assert (W0 : (v_P s) + (v_Q s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | (change (1 / 2 * ((v_A s) + (v_B s)) + 1 / 2 * (1 + (v_L s) - (v_A s) - (v_B s)) <> 0); beyond (fact_21 s Hs n Hn)) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))))) | known_by Hn (conj (fact_37 s Hs n Hn) (conj (fact_36 s Hs n Hn) (conj (fact_25 s Hs n Hn) (conj (fact_24 s Hs n Hn) (conj (fact_23 s Hs n Hn) (conj (fact_22 s Hs n Hn) (conj (fact_21 s Hs n Hn) (conj (fact_20 s Hs n Hn) (conj (fact_13 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))))))))))))))].
  assert (W1 : (v_P_next s) + (v_Q_next s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | beyond (fact_38 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I)))))))))) | known_by Hn (conj (fact_38 s Hs n Hn) (conj (fact_31 s Hs n Hn) (conj (fact_30 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I)))))))))))))].
  assert (W2 : (v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))))))) | known_by Hn (conj (fact_3 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I)))))))))))))].
  assert (W3 : (v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I)))))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_39 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) + (v_Q s) <> 0) /\ ((v_P_next s) + (v_Q_next s) <> 0) /\ ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) <> 0) /\ ((v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (v_F_next s) >= (v_F s))).
Proof.
  exact (conj definedness_39 Theorems.III_4d.conclusion_39).
Qed.

Lemma defined_47 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ ((v_L s) + 1 <> 0) /\ ((v_L_next s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_39 s Hs n Hn))).
  assert (C1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (proj2 (defined_39 s Hs n Hn)))).
  assert (C2 : (v_L s) + 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_39 s Hs n Hn))))).
  assert (C3 : (v_L_next s) + 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_39 s Hs n Hn)))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma definedness_47 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_P (run round t s)) + (v_Q (run round t s)) <> 0) /\ ((v_P_next (run round t s)) + (v_Q_next (run round t s)) <> 0) /\ ((v_C_21 (run round t s) n) + (v_a (run round t s) n) * (v_C_11 (run round t s) n) - (v_a (run round t s) n) * (v_C_21 (run round t s) n) <> 0) /\ ((v_C_12 (run round t s) n) + (v_b (run round t s) n) * (v_C_22 (run round t s) n) - (v_b (run round t s) n) * (v_C_12 (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))))) I)))))).
  assert (K0 : (v_C_11 (run round t s) n) * (v_a (run round t s) n) - (v_C_21 (run round t s) n) * (v_a (run round t s) n) + (v_C_21 (run round t s) n) <> 0) by exact (proj1 (defined_47 (run round t s) HR n Hn')).
  assert (K1 : (v_C_12 (run round t s) n) * (v_b (run round t s) n) - (v_C_22 (run round t s) n) * (v_b (run round t s) n) - (v_C_12 (run round t s) n) <> 0) by exact (proj1 (proj2 (defined_47 (run round t s) HR n Hn'))).
  assert (K2 : (v_L (run round t s)) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_47 (run round t s) HR n Hn')))).
  assert (K3 : (v_L_next (run round t s)) + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_47 (run round t s) HR n Hn'))))).
  assert (W0 : (v_P (run round t s)) + (v_Q (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | (change (1 / 2 * ((v_A (run round t s)) + (v_B (run round t s))) + 1 / 2 * (1 + (v_L (run round t s)) - (v_A (run round t s)) - (v_B (run round t s))) <> 0); beyond (fact_21 (run round t s) HR n Hn')) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I))))))))) | known_by Hn (conj (fact_37 (run round t s) HR n Hn') (conj (fact_36 (run round t s) HR n Hn') (conj (fact_25 (run round t s) HR n Hn') (conj (fact_24 (run round t s) HR n Hn') (conj (fact_23 (run round t s) HR n Hn') (conj (fact_22 (run round t s) HR n Hn') (conj (fact_21 (run round t s) HR n Hn') (conj (fact_20 (run round t s) HR n Hn') (conj (fact_13 (run round t s) HR n Hn') (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I))))))))))))))))))].
  assert (W1 : (v_P_next (run round t s)) + (v_Q_next (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | beyond (fact_38 (run round t s) HR n Hn') | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I)))))))))) | known_by Hn (conj (fact_38 (run round t s) HR n Hn') (conj (fact_31 (run round t s) HR n Hn') (conj (fact_30 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I)))))))))))))].
  assert (W2 : (v_C_21 (run round t s) n) + (v_a (run round t s) n) * (v_C_11 (run round t s) n) - (v_a (run round t s) n) * (v_C_21 (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I))))))))))) | known_by Hn (conj (fact_3 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I)))))))))))))].
  assert (W3 : (v_C_12 (run round t s) n) + (v_b (run round t s) n) * (v_C_22 (run round t s) n) - (v_b (run round t s) n) * (v_C_12 (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I)))))))))))) | known_by Hn (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_47 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_P (run round t s)) + (v_Q (run round t s)) <> 0) /\ ((v_P_next (run round t s)) + (v_Q_next (run round t s)) <> 0) /\ ((v_C_21 (run round t s) n) + (v_a (run round t s) n) * (v_C_11 (run round t s) n) - (v_a (run round t s) n) * (v_C_21 (run round t s) n) <> 0) /\ ((v_C_12 (run round t s) n) + (v_b (run round t s) n) * (v_C_22 (run round t s) n) - (v_b (run round t s) n) * (v_C_12 (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (forall t : nat, (v_F_next (run round t s)) >= (v_F (run round t s))))).
Proof.
  exact (conj definedness_47 Theorems.III_4d.conclusion_47).
Qed.

