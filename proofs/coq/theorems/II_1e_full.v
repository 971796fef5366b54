(* The conclusions of theorem II.1e, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_1e.
From RLStar Require Import Theorems.II_1e.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_Phi_high, v_w, v_delta_next, v_v, v_Phi_low in X |- *.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_R_1 s) * (v_d s) - (v_R_1 s) * (v_d s) + 1 <> 0) /\ ((v_M s) * (v_R_2 s) * (v_d s) - (v_R_2 s) * (v_d s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_R_1 s) * (v_d s) - (v_R_1 s) * (v_d s) + 1 <> 0) by (pose proof (Generated.II_1e.II_1e_1 (v_M s) (v_d s) (v_R_1 s) (v_R_2 s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [plain_from (proj2 (proj2 G1)) | from_divisors G1]).
  assert (C1 : (v_M s) * (v_R_2 s) * (v_d s) - (v_R_2 s) * (v_d s) + 1 <> 0) by (pose proof (Generated.II_1e.II_1e_1 (v_M s) (v_d s) (v_R_1 s) (v_R_2 s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [plain_from (proj2 (proj2 G1)) | from_divisors G1]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_R_1 s) * (v_d s) - (v_R_1 s) * (v_d s) + 1 <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_R_2 s) * (v_d s) - (v_R_2 s) * (v_d s) + 1 <> 0) by exact (proj1 (proj2 (defined_1 s Hs n Hn))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_1 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> ((v_M s) - 1) * (v_d s) >= -1 -> (v_d s) <= 1 -> (v_R_1 s) <= (v_R_2 s) -> 1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s) > 0 -> 1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s) > 0 -> ((v_d s) + (v_R_1 s) + ((v_M s) - 2) * (v_d s) * (v_R_1 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) <= ((v_d s) + (v_R_2 s) + ((v_M s) - 2) * (v_d s) * (v_R_2 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s)))).
Proof.
  exact (conj definedness_1 Theorems.II_1e.conclusion_1).
Qed.

Lemma defined_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_R s) * (v_d_1 s) - (v_R s) * (v_d_1 s) + 1 <> 0) /\ ((v_M s) * (v_R s) * (v_d_2 s) - (v_R s) * (v_d_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_R s) * (v_d_1 s) - (v_R s) * (v_d_1 s) + 1 <> 0) by (pose proof (Generated.II_1e.II_1e_4 (v_M s) (v_R s) (v_d_1 s) (v_d_2 s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [plain_from (proj2 (proj2 G4)) | from_divisors G4]).
  assert (C1 : (v_M s) * (v_R s) * (v_d_2 s) - (v_R s) * (v_d_2 s) + 1 <> 0) by (pose proof (Generated.II_1e.II_1e_4 (v_M s) (v_R s) (v_d_1 s) (v_d_2 s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [plain_from (proj2 (proj2 G4)) | from_divisors G4]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_R s) * (v_d_1 s) - (v_R s) * (v_d_1 s) + 1 <> 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_R s) * (v_d_2 s) - (v_R s) * (v_d_2 s) + 1 <> 0) by exact (proj1 (proj2 (defined_4 s Hs n Hn))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s) <> 0) /\ (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> ((v_M s) - 1) * (v_R s) >= -1 -> (v_R s) <= 1 -> (v_d_1 s) <= (v_d_2 s) -> 1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s) > 0 -> 1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s) > 0 -> ((v_d_1 s) + (v_R s) + ((v_M s) - 2) * (v_d_1 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) <= ((v_d_2 s) + (v_R s) + ((v_M s) - 2) * (v_d_2 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s)))).
Proof.
  exact (conj definedness_4 Theorems.II_1e.conclusion_4).
Qed.

Lemma concluded_9 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_x s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_x s k) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_y s k)) -> (forall k, (k < steps s)%nat -> (v_y s k) <= 1) -> (forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_a s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_rest s k) >= (v_a s k)) -> (forall k, (k < steps s)%nat -> (v_rest s k) <= (v_b s k)) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_x s k) * (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_x s k) * (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_y s k) * (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_y s k) * (v_b s k) > 0) -> (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) > 0)).
Proof.
  exact Theorems.II_1e.conclusion_9.
Qed.

Lemma defined_12 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s n) * (v_x s n) - (v_a s n) * (v_x s n) + 1 <> 0) /\ ((v_M s) * (v_rest s n) * (v_x s n) - (v_rest s n) * (v_x s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s n) * (v_x s n) - (v_a s n) * (v_x s n) + 1 <> 0) by (pose proof (Generated.II_1e.II_1e_12 (v_M s) (v_x s n) (v_delta s n) (v_y s n) (v_a s n) (v_rest s n)) as G12; specialize (G12 (proj1 (proj2 Hs))); specialize (G12 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn)); specialize (G12 (fact_7 s Hs n Hn)); specialize (G12 (fact_8 s Hs n Hn)); specialize (G12 (fact_9 s Hs n Hn)); specialize (G12 (fact_10 s Hs n Hn)); specialize (G12 (fact_11 s Hs n Hn)); first [plain_from (proj2 (proj2 G12)) | from_divisors G12]).
  assert (C1 : (v_M s) * (v_rest s n) * (v_x s n) - (v_rest s n) * (v_x s n) + 1 <> 0) by (pose proof (Generated.II_1e.II_1e_12 (v_M s) (v_x s n) (v_delta s n) (v_y s n) (v_a s n) (v_rest s n)) as G12; specialize (G12 (proj1 (proj2 Hs))); specialize (G12 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn)); specialize (G12 (fact_7 s Hs n Hn)); specialize (G12 (fact_8 s Hs n Hn)); specialize (G12 (fact_9 s Hs n Hn)); specialize (G12 (fact_10 s Hs n Hn)); specialize (G12 (fact_11 s Hs n Hn)); first [plain_from (proj2 (proj2 G12)) | from_divisors G12]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_13 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_M s) * (v_rest s n) * (v_x s n) - (v_rest s n) * (v_x s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_1e.II_1e_13 (v_M s) (v_x s n) (v_delta s n) (v_y s n) (v_rest s n)) as G13; specialize (G13 (proj1 (proj2 Hs))); specialize (G13 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G13 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G13 (fact_7 s Hs n Hn)); specialize (G13 (fact_8 s Hs n Hn)); specialize (G13 (fact_9 s Hs n Hn)); specialize (G13 (fact_10 s Hs n Hn)); specialize (G13 (fact_11 s Hs n Hn)); first [plain_from (proj2 (proj2 G13)) | from_divisors G13]).
  assert (C1 : (v_M s) * (v_rest s n) * (v_x s n) - (v_rest s n) * (v_x s n) + 1 <> 0) by (pose proof (Generated.II_1e.II_1e_13 (v_M s) (v_x s n) (v_delta s n) (v_y s n) (v_rest s n)) as G13; specialize (G13 (proj1 (proj2 Hs))); specialize (G13 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G13 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G13 (fact_7 s Hs n Hn)); specialize (G13 (fact_8 s Hs n Hn)); specialize (G13 (fact_9 s Hs n Hn)); specialize (G13 (fact_10 s Hs n Hn)); specialize (G13 (fact_11 s Hs n Hn)); first [plain_from (proj2 (proj2 G13)) | from_divisors G13]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_16 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s n) * (v_x s n) - (v_a s n) * (v_x s n) + 1 <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s n) * (v_x s n) - (v_a s n) * (v_x s n) + 1 <> 0) by (exact (proj1 (defined_12 s Hs n Hn))).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (defined_13 s Hs n Hn))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_14 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s n) * (v_y s n) - (v_b s n) * (v_y s n) + 1 <> 0) /\ ((v_M s) * (v_rest s n) * (v_y s n) - (v_rest s n) * (v_y s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_b s n) * (v_y s n) - (v_b s n) * (v_y s n) + 1 <> 0) by (pose proof (Generated.II_1e.II_1e_14 (v_M s) (v_x s n) (v_delta s n) (v_y s n) (v_rest s n) (v_b s n)) as G14; specialize (G14 (proj1 (proj2 Hs))); specialize (G14 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn)); specialize (G14 (fact_7 s Hs n Hn)); specialize (G14 (fact_8 s Hs n Hn)); specialize (G14 (fact_9 s Hs n Hn)); specialize (G14 (fact_10 s Hs n Hn)); specialize (G14 (fact_11 s Hs n Hn)); first [plain_from (proj2 (proj2 G14)) | from_divisors G14]).
  assert (C1 : (v_M s) * (v_rest s n) * (v_y s n) - (v_rest s n) * (v_y s n) + 1 <> 0) by (pose proof (Generated.II_1e.II_1e_14 (v_M s) (v_x s n) (v_delta s n) (v_y s n) (v_rest s n) (v_b s n)) as G14; specialize (G14 (proj1 (proj2 Hs))); specialize (G14 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn)); specialize (G14 (fact_7 s Hs n Hn)); specialize (G14 (fact_8 s Hs n Hn)); specialize (G14 (fact_9 s Hs n Hn)); specialize (G14 (fact_10 s Hs n Hn)); specialize (G14 (fact_11 s Hs n Hn)); first [plain_from (proj2 (proj2 G14)) | from_divisors G14]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_16 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_x s n) * (v_a s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_a s n) * (v_x s n) - (v_a s n) * (v_x s n) + 1 <> 0) by exact (proj1 (defined_16 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (defined_16 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_rest s n) * (v_x s n) - (v_rest s n) * (v_x s n) + 1 <> 0) by exact (proj1 (proj2 (defined_12 s Hs n Hn))).
  assert (K3 : (v_M s) * (v_b s n) * (v_y s n) - (v_b s n) * (v_y s n) + 1 <> 0) by exact (proj1 (defined_14 s Hs n Hn)).
  assert (K4 : (v_M s) * (v_rest s n) * (v_y s n) - (v_rest s n) * (v_y s n) + 1 <> 0) by exact (proj1 (proj2 (defined_14 s Hs n Hn))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_x s n) * (v_a s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn) I))))))))))))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn) I)))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_16 :
  (forall s, H3 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_x s n) * (v_a s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_x s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_x s k) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_y s k)) -> (forall k, (k < steps s)%nat -> (v_y s k) <= 1) -> (forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_a s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_rest s k) >= (v_a s k)) -> (forall k, (k < steps s)%nat -> (v_rest s k) <= (v_b s k)) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_x s k) * (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_x s k) * (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_y s k) * (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_y s k) * (v_b s k) > 0) -> (forall n, (n < steps s)%nat -> (v_Phi_low s n) <= (v_delta_next s n)))).
Proof.
  exact (conj definedness_16 Theorems.II_1e.conclusion_16).
Qed.

Lemma defined_15 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_M s) * (v_rest s n) * (v_y s n) - (v_rest s n) * (v_y s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_1e.II_1e_15 (v_M s) (v_x s n) (v_delta s n) (v_y s n) (v_rest s n)) as G15; specialize (G15 (proj1 (proj2 Hs))); specialize (G15 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G15 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G15 (fact_7 s Hs n Hn)); specialize (G15 (fact_8 s Hs n Hn)); specialize (G15 (fact_9 s Hs n Hn)); specialize (G15 (fact_10 s Hs n Hn)); specialize (G15 (fact_11 s Hs n Hn)); first [plain_from (proj2 (proj2 G15)) | from_divisors G15]).
  assert (C1 : (v_M s) * (v_rest s n) * (v_y s n) - (v_rest s n) * (v_y s n) + 1 <> 0) by (pose proof (Generated.II_1e.II_1e_15 (v_M s) (v_x s n) (v_delta s n) (v_y s n) (v_rest s n)) as G15; specialize (G15 (proj1 (proj2 Hs))); specialize (G15 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G15 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G15 (fact_7 s Hs n Hn)); specialize (G15 (fact_8 s Hs n Hn)); specialize (G15 (fact_9 s Hs n Hn)); specialize (G15 (fact_10 s Hs n Hn)); specialize (G15 (fact_11 s Hs n Hn)); first [plain_from (proj2 (proj2 G15)) | from_divisors G15]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_17 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s n) * (v_y s n) - (v_b s n) * (v_y s n) + 1 <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_b s n) * (v_y s n) - (v_b s n) * (v_y s n) + 1 <> 0) by (exact (proj1 (defined_14 s Hs n Hn))).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (defined_15 s Hs n Hn))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_17 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_y s n) * (v_b s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_b s n) * (v_y s n) - (v_b s n) * (v_y s n) + 1 <> 0) by exact (proj1 (defined_17 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (defined_17 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_a s n) * (v_x s n) - (v_a s n) * (v_x s n) + 1 <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (K3 : (v_M s) * (v_rest s n) * (v_x s n) - (v_rest s n) * (v_x s n) + 1 <> 0) by exact (proj1 (proj2 (defined_12 s Hs n Hn))).
  assert (K4 : (v_M s) * (v_rest s n) * (v_y s n) - (v_rest s n) * (v_y s n) + 1 <> 0) by exact (proj1 (proj2 (defined_14 s Hs n Hn))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_y s n) * (v_b s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn) I))))))))))))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn) I)))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_17 :
  (forall s, H3 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_y s n) * (v_b s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_x s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_x s k) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_y s k)) -> (forall k, (k < steps s)%nat -> (v_y s k) <= 1) -> (forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_a s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_rest s k) >= (v_a s k)) -> (forall k, (k < steps s)%nat -> (v_rest s k) <= (v_b s k)) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_x s k) * (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_x s k) * (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_y s k) * (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_y s k) * (v_b s k) > 0) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) <= (v_Phi_high s n)))).
Proof.
  exact (conj definedness_17 Theorems.II_1e.conclusion_17).
Qed.

