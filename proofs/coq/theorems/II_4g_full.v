(* The conclusions of theorem II.4g, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4g.
From RLStar Require Import Theorems.II_4g.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_W_l_2, v_W_l_1, v_W_l, v_c, v_W, v_K, v_K_2, v_K_1 in X |- *.

Lemma defined_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_M s) * (v_l s) - (v_l s) + 1 <> 0) /\ ((v_l s) <> 0) /\ ((v_l s) - 1 <> 0) /\ ((v_l s) > 0) /\ ((v_lambda s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by (plain_from (fact_1 s Hs n Hn)).
  assert (C4 : (v_l s) > 0) by (plain_from (proj1 (proj2 Hs))).
  assert (C1 : (v_M s) * (v_l s) - (v_l s) + 1 <> 0) by (pose proof (Generated.II_4g.II_4g_22 (v_l s) (v_M s) (v_x s) (v_lambda s)) as G22; specialize (G22 (proj1 (proj2 Hs))); specialize (G22 (proj1 (proj2 (proj2 Hs)))); specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G22 (fact_4 s Hs n Hn)); specialize (G22 (fact_8 s Hs n Hn)); first [divisor_of G22 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 G22)) | from_divisors G22]).
  assert (C2 : (v_l s) <> 0) by (pose proof (Generated.II_4g.II_4g_22 (v_l s) (v_M s) (v_x s) (v_lambda s)) as G22; specialize (G22 (proj1 (proj2 Hs))); specialize (G22 (proj1 (proj2 (proj2 Hs)))); specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G22 (fact_4 s Hs n Hn)); specialize (G22 (fact_8 s Hs n Hn)); first [divisor_of G22 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 G22)) | from_divisors G22]).
  assert (C3 : (v_l s) - 1 <> 0) by (pose proof (Generated.II_4g.II_4g_22 (v_l s) (v_M s) (v_x s) (v_lambda s)) as G22; specialize (G22 (proj1 (proj2 Hs))); specialize (G22 (proj1 (proj2 (proj2 Hs)))); specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G22 (fact_4 s Hs n Hn)); specialize (G22 (fact_8 s Hs n Hn)); first [divisor_of G22 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 G22)) | from_divisors G22]).
  assert (C5 : (v_lambda s) <> 0) by (pose proof (Generated.II_4g.II_4g_22 (v_l s) (v_M s) (v_x s) (v_lambda s)) as G22; specialize (G22 (proj1 (proj2 Hs))); specialize (G22 (proj1 (proj2 (proj2 Hs)))); specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G22 (fact_4 s Hs n Hn)); specialize (G22 (fact_8 s Hs n Hn)); first [divisor_of G22 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 G22)) | from_divisors G22]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

Lemma definedness_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_l s) > 0) /\ ((v_x s) <> 0) /\ (1 + (v_l s) <> 0) /\ (1 - (v_l s) <> 0) /\ (-(v_lambda s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by exact (proj1 (defined_17 s Hs n Hn)).
  assert (K1 : (v_l s) + 1 <> 0) by exact (proj1 (proj2 (defined_17 s Hs n Hn))).
  assert (K2 : (v_l s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_17 s Hs n Hn)))).
  assert (K3 : (v_l s) > 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_17 s Hs n Hn))))).
  assert (K4 : (v_lambda s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_17 s Hs n Hn)))))).
  assert (K5 : (v_x s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_17 s Hs n Hn))))))).
  assert (K6 : (v_l s) <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (K7 : (v_M s) * (v_l s) - (v_l s) + 1 <> 0) by exact (proj1 (proj2 (defined_21 s Hs n Hn))).
  assert (W0 : (v_l s) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))].
  assert (W1 : (v_x s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))].
  assert (W2 : 1 + (v_l s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))].
  assert (W3 : 1 - (v_l s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))].
  assert (W4 : -(v_lambda s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))) | known_by Hn (conj (fact_8 s Hs n Hn) (conj (fact_7 s Hs n Hn) (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))].
  assert (W5 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))) | known_by Hn (conj (fact_9 s Hs n Hn) (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  split; [exact W5|].
  exact I.
Qed.

Lemma concluded_17 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_l s) > 0) /\ ((v_x s) <> 0) /\ (1 + (v_l s) <> 0) /\ (1 - (v_l s) <> 0) /\ (-(v_lambda s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_K_1 s) + (v_K_2 s) - 1 - ((v_M s) - 1) * (v_l s) ^ 2 > (v_l s) * (1 - (v_l s)) * (1 + ((v_M s) - 1) * (v_l s)) / (1 + (v_l s)))).
Proof.
  exact (conj definedness_17 Theorems.II_4g.conclusion_17).
Qed.

