(* The conclusions of theorem II.6g, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_6g.
From RLStar Require Import Theorems.II_6g.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_next, v_v, v_h, v_c, v_delta_next_x in X |- *.

Lemma defined_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_rest_x s) * (v_x s) - (v_M s) * (v_b s) * (v_rest_x s) * (v_x s) - (v_a s) * (v_rest_x s) * (v_x s) + (v_b s) * (v_rest_x s) * (v_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_rest_x s) * (v_x s) - (v_M s) * (v_b s) * (v_rest_x s) * (v_x s) - (v_a s) * (v_rest_x s) * (v_x s) + (v_b s) * (v_rest_x s) * (v_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_6g.II_6g_14 (v_x s) (v_M s) (v_b s) (v_a s) (v_rest_x s)) as G14; specialize (G14 (proj1 (proj2 Hs))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G14 (fact_2 s Hs n Hn)); specialize (G14 (fact_3 s Hs n Hn)); specialize (G14 (fact_4 s Hs n Hn)); specialize (G14 (fact_7 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G14))) | from_divisors G14]).
  assert (C1 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_6g.II_6g_14 (v_x s) (v_M s) (v_b s) (v_a s) (v_rest_x s)) as G14; specialize (G14 (proj1 (proj2 Hs))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G14 (fact_2 s Hs n Hn)); specialize (G14 (fact_3 s Hs n Hn)); specialize (G14 (fact_4 s Hs n Hn)); specialize (G14 (fact_7 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G14))) | from_divisors G14]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_rest_x s) * (v_x s) - (v_M s) * (v_b s) * (v_rest_x s) * (v_x s) - (v_a s) * (v_rest_x s) * (v_x s) + (v_b s) * (v_rest_x s) * (v_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_rest_x s) * (v_x s) - (v_M s) * (v_b s) * (v_rest_x s) * (v_x s) - (v_a s) * (v_rest_x s) * (v_x s) + (v_b s) * (v_rest_x s) * (v_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_6g.II_6g_15 (v_x s) (v_M s) (v_b s) (v_a s) (v_rest_x s)) as G15; specialize (G15 (proj1 (proj2 Hs))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G15 (fact_2 s Hs n Hn)); specialize (G15 (fact_3 s Hs n Hn)); specialize (G15 (fact_4 s Hs n Hn)); specialize (G15 (fact_7 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G15))) | from_divisors G15]).
  assert (C1 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_6g.II_6g_15 (v_x s) (v_M s) (v_b s) (v_a s) (v_rest_x s)) as G15; specialize (G15 (proj1 (proj2 Hs))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G15 (fact_2 s Hs n Hn)); specialize (G15 (fact_3 s Hs n Hn)); specialize (G15 (fact_4 s Hs n Hn)); specialize (G15 (fact_7 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G15))) | from_divisors G15]).
  assert (C2 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by (pose proof (Generated.II_6g.II_6g_15 (v_x s) (v_M s) (v_b s) (v_a s) (v_rest_x s)) as G15; specialize (G15 (proj1 (proj2 Hs))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G15 (fact_2 s Hs n Hn)); specialize (G15 (fact_3 s Hs n Hn)); specialize (G15 (fact_4 s Hs n Hn)); specialize (G15 (fact_7 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G15))) | from_divisors G15]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest_x s) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest_x s) - (v_a s) * (v_delta s n) * (v_rest_x s) + (v_b s) * (v_delta s n) * (v_rest_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_M s) * (v_a s) * (v_rest_x s) * (v_x s) - (v_M s) * (v_b s) * (v_rest_x s) * (v_x s) - (v_a s) * (v_rest_x s) * (v_x s) + (v_b s) * (v_rest_x s) * (v_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest_x s) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest_x s) - (v_a s) * (v_delta s n) * (v_rest_x s) + (v_b s) * (v_delta s n) * (v_rest_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_6g.II_6g_17 (v_x s) (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest_x s)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G17 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G17 (fact_1 s Hs n Hn)); specialize (G17 (fact_2 s Hs n Hn)); specialize (G17 (fact_3 s Hs n Hn)); specialize (G17 (fact_4 s Hs n Hn)); specialize (G17 (fact_7 s Hs n Hn)); first [plain_from (proj2 (proj2 G17)) | from_divisors G17]).
  assert (C1 : (v_M s) * (v_a s) * (v_rest_x s) * (v_x s) - (v_M s) * (v_b s) * (v_rest_x s) * (v_x s) - (v_a s) * (v_rest_x s) * (v_x s) + (v_b s) * (v_rest_x s) * (v_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_6g.II_6g_17 (v_x s) (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest_x s)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G17 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G17 (fact_1 s Hs n Hn)); specialize (G17 (fact_2 s Hs n Hn)); specialize (G17 (fact_3 s Hs n Hn)); specialize (G17 (fact_4 s Hs n Hn)); specialize (G17 (fact_7 s Hs n Hn)); first [plain_from (proj2 (proj2 G17)) | from_divisors G17]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_M s) * (v_a s) * (v_delta s n) * (v_rest_x s) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest_x s) - (v_a s) * (v_delta s n) * (v_rest_x s) + (v_b s) * (v_delta s n) * (v_rest_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_6g.II_6g_18 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest_x s) (v_rest s n)) as G18; specialize (G18 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G18 (fact_1 s Hs n Hn)); specialize (G18 (fact_2 s Hs n Hn)); specialize (G18 (fact_4 s Hs n Hn)); specialize (G18 (fact_5 s Hs n Hn)); specialize (G18 (fact_6 s Hs n Hn)); specialize (G18 (fact_7 s Hs n Hn)); specialize (G18 (fact_8 s Hs n Hn)); first [plain_from (proj2 (proj2 G18)) | from_divisors G18]).
  assert (C1 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest_x s) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest_x s) - (v_a s) * (v_delta s n) * (v_rest_x s) + (v_b s) * (v_delta s n) * (v_rest_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_6g.II_6g_18 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest_x s) (v_rest s n)) as G18; specialize (G18 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G18 (fact_1 s Hs n Hn)); specialize (G18 (fact_2 s Hs n Hn)); specialize (G18 (fact_4 s Hs n Hn)); specialize (G18 (fact_5 s Hs n Hn)); specialize (G18 (fact_6 s Hs n Hn)); specialize (G18 (fact_7 s Hs n Hn)); specialize (G18 (fact_8 s Hs n Hn)); first [plain_from (proj2 (proj2 G18)) | from_divisors G18]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a s) + ((v_M s) - 1) * (v_b s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_x s) * (v_rest_x s) <> 0) /\ (1 + ((v_M s) - 1) * (((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s))) * (v_x s) * (v_rest_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_a s) * (v_rest_x s) * (v_x s) - (v_M s) * (v_b s) * (v_rest_x s) * (v_x s) - (v_a s) * (v_rest_x s) * (v_x s) + (v_b s) * (v_rest_x s) * (v_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (proj2 (defined_9 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_10 s Hs n Hn)))).
  assert (K3 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest_x s) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest_x s) - (v_a s) * (v_delta s n) * (v_rest_x s) + (v_b s) * (v_delta s n) * (v_rest_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (K4 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_13 s Hs n Hn)).
  assert (W0 : (v_a s) + ((v_M s) - 1) * (v_b s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))))].
  assert (W1 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_x s) * (v_rest_x s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))))].
  assert (W2 : 1 + ((v_M s) - 1) * (((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s))) * (v_x s) * (v_rest_x s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_9 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a s) + ((v_M s) - 1) * (v_b s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_x s) * (v_rest_x s) <> 0) /\ (1 + ((v_M s) - 1) * (((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s))) * (v_x s) * (v_rest_x s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (v_delta_next_x s) - (v_x s) = ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_rest_x s) * (1 - (v_x s)) * (1 + ((v_M s) - 1) * (v_x s)) / (1 + ((v_M s) - 1) * (((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s))) * (v_x s) * (v_rest_x s)))).
Proof.
  exact (conj definedness_9 Theorems.II_6g.conclusion_9).
Qed.

Lemma definedness_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a s) + ((v_M s) - 1) * (v_b s) <> 0) /\ (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_x s) * (v_rest_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_a s) * (v_rest_x s) * (v_x s) - (v_M s) * (v_b s) * (v_rest_x s) * (v_x s) - (v_a s) * (v_rest_x s) * (v_x s) + (v_b s) * (v_rest_x s) * (v_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_10 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (proj2 (defined_10 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_10 s Hs n Hn)))).
  assert (K3 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest_x s) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest_x s) - (v_a s) * (v_delta s n) * (v_rest_x s) + (v_b s) * (v_delta s n) * (v_rest_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (K4 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_13 s Hs n Hn)).
  assert (W0 : (v_a s) + ((v_M s) - 1) * (v_b s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))))].
  assert (W2 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_x s) * (v_rest_x s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_10 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a s) + ((v_M s) - 1) * (v_b s) <> 0) /\ (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_x s) * (v_rest_x s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (v_delta_next_x s) - (v_x s) >= (v_c s) * (v_h s))).
Proof.
  exact (conj definedness_10 Theorems.II_6g.conclusion_10).
Qed.

Lemma defined_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_rest_x s) * (v_x s) - (v_M s) * (v_b s) * (v_rest_x s) * (v_x s) - (v_a s) * (v_rest_x s) * (v_x s) + (v_b s) * (v_rest_x s) * (v_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_rest_x s) * (v_x s) - (v_M s) * (v_b s) * (v_rest_x s) * (v_x s) - (v_a s) * (v_rest_x s) * (v_x s) + (v_b s) * (v_rest_x s) * (v_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_6g.II_6g_16 (v_x s) (v_M s) (v_b s) (v_a s) (v_rest_x s)) as G16; specialize (G16 (proj1 (proj2 Hs))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G16 (fact_2 s Hs n Hn)); specialize (G16 (fact_3 s Hs n Hn)); specialize (G16 (fact_4 s Hs n Hn)); specialize (G16 (fact_7 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G16))) | from_divisors G16]).
  assert (C1 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_6g.II_6g_16 (v_x s) (v_M s) (v_b s) (v_a s) (v_rest_x s)) as G16; specialize (G16 (proj1 (proj2 Hs))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G16 (fact_2 s Hs n Hn)); specialize (G16 (fact_3 s Hs n Hn)); specialize (G16 (fact_4 s Hs n Hn)); specialize (G16 (fact_7 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G16))) | from_divisors G16]).
  assert (C2 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by (pose proof (Generated.II_6g.II_6g_16 (v_x s) (v_M s) (v_b s) (v_a s) (v_rest_x s)) as G16; specialize (G16 (proj1 (proj2 Hs))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G16 (fact_2 s Hs n Hn)); specialize (G16 (fact_3 s Hs n Hn)); specialize (G16 (fact_4 s Hs n Hn)); specialize (G16 (fact_7 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G16))) | from_divisors G16]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a s) + ((v_M s) - 1) * (v_b s) <> 0) /\ (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_x s) * (v_rest_x s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_a s) * (v_rest_x s) * (v_x s) - (v_M s) * (v_b s) * (v_rest_x s) * (v_x s) - (v_a s) * (v_rest_x s) * (v_x s) + (v_b s) * (v_rest_x s) * (v_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_11 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (proj2 (defined_11 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_11 s Hs n Hn)))).
  assert (K3 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest_x s) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest_x s) - (v_a s) * (v_delta s n) * (v_rest_x s) + (v_b s) * (v_delta s n) * (v_rest_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (K4 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_13 s Hs n Hn)).
  assert (W0 : (v_a s) + ((v_M s) - 1) * (v_b s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))))].
  assert (W2 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_x s) * (v_rest_x s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_11 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a s) + ((v_M s) - 1) * (v_b s) <> 0) /\ (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_x s) * (v_rest_x s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (v_delta_next_x s) - (v_x s) <= (v_c s) * (v_h s) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)))).
Proof.
  exact (conj definedness_11 Theorems.II_6g.conclusion_11).
Qed.

Lemma defined_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ ((v_M s) * (v_a s) * (v_rest_x s) * (v_x s) - (v_M s) * (v_b s) * (v_rest_x s) * (v_x s) - (v_a s) * (v_rest_x s) * (v_x s) + (v_b s) * (v_rest_x s) * (v_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (exact (proj1 (defined_13 s Hs n Hn))).
  assert (C1 : (v_M s) * (v_a s) * (v_rest_x s) * (v_x s) - (v_M s) * (v_b s) * (v_rest_x s) * (v_x s) - (v_a s) * (v_rest_x s) * (v_x s) + (v_b s) * (v_rest_x s) * (v_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (exact (proj1 (proj2 (defined_12 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_x s) * (v_rest_x s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_14 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_a s) * (v_rest_x s) * (v_x s) - (v_M s) * (v_b s) * (v_rest_x s) * (v_x s) - (v_a s) * (v_rest_x s) * (v_x s) + (v_b s) * (v_rest_x s) * (v_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (proj2 (defined_14 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (proj2 (defined_9 s Hs n Hn))).
  assert (K3 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_10 s Hs n Hn)))).
  assert (K4 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest_x s) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest_x s) - (v_a s) * (v_delta s n) * (v_rest_x s) + (v_b s) * (v_delta s n) * (v_rest_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (W0 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_x s) * (v_rest_x s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))))].
  assert (W1 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_14 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_x s) * (v_rest_x s) <> 0) /\ ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall n, (n < steps s)%nat -> (v_delta_next_x s) <= (v_delta_next s n)))).
Proof.
  exact (conj definedness_14 Theorems.II_6g.conclusion_14).
Qed.

Lemma defined_16 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (exact (proj1 (defined_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn))).
  exact (conj C0 I).
Qed.

Lemma definedness_16 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_16 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_a s) * (v_rest_x s) * (v_x s) - (v_M s) * (v_b s) * (v_rest_x s) * (v_x s) - (v_a s) * (v_rest_x s) * (v_x s) + (v_b s) * (v_rest_x s) * (v_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  assert (K2 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (proj2 (defined_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn))).
  assert (K3 : (v_M s) * (v_rest_x s) * (v_x s) - (v_rest_x s) * (v_x s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)))).
  assert (K4 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest_x s) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest_x s) - (v_a s) * (v_delta s n) * (v_rest_x s) + (v_b s) * (v_delta s n) * (v_rest_x s) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  assert (W0 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_16 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall k, (k < steps s)%nat -> -(v_eta s) <= (v_epsilon s k)) -> (v_eta s) * ((v_a s) + ((v_M s) - 1) * (v_b s)) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)) <= ((v_a s) - (v_b s)) * ((v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s) - (v_x s) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s))) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) + (v_epsilon s n) >= (v_x s)))).
Proof.
  exact (conj definedness_16 Theorems.II_6g.conclusion_16).
Qed.

