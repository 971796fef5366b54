(* The conclusions of theorem II.4h, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require Calculus Slopes.
From RLStar Require Generated.II_4h.
From RLStar Require Theorems.II_4g.
From RLStar Require Import Theorems.II_4h.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_W_l_2, v_W_l_1, v_H, v_H_l_2, v_H_l_1, v_H_l, v_c, v_D, v_W, v_W_P in X |- *.

Lemma cited_defined_II_4g_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((v_l s) <> 0) /\ ((v_l s) - 1 <> 0) /\ ((v_l s) > 0) /\ ((v_lambda s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (Hs' := (conj (Nat.le_trans _ _ _ (ltac:(repeat constructor) : (2 <= 3)%nat) (proj1 Hs)) (proj2 Hs))).
  exact (Theorems.II_4g.defined_23 (to_II_4g s) Hs' n Hn).
Qed.

Lemma definedness_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_l s) > 0) /\ ((v_P s) > 0) /\ (1 - (v_l s) <> 0) /\ (1 - (v_P s) <> 0) /\ (-(v_l s) * (v_lambda s) <> 0) /\ (-(v_P s) * (v_lambda_P s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by exact (proj1 (defined_22 s Hs n Hn)).
  assert (K1 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by exact (proj1 (proj2 (defined_22 s Hs n Hn))).
  assert (K2 : (v_P s) <> 0) by exact (proj1 (proj2 (proj2 (defined_22 s Hs n Hn)))).
  assert (K3 : (v_P s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_22 s Hs n Hn))))).
  assert (K4 : (v_P s) > 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_22 s Hs n Hn)))))).
  assert (K5 : (v_l s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_22 s Hs n Hn))))))).
  assert (K6 : (v_l s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_22 s Hs n Hn)))))))).
  assert (K7 : (v_l s) > 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_22 s Hs n Hn))))))))).
  assert (K8 : (v_lambda s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_22 s Hs n Hn)))))))))).
  assert (K9 : (v_lambda_P s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_22 s Hs n Hn))))))))))).
  assert (K10 : (v_M s) * (v_P s) - (v_P s) + 1 <> 0) by exact (proj1 (proj2 (defined_29 s Hs n Hn))).
  assert (K11 : (v_M s) * (v_l s) - (v_l s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_29 s Hs n Hn)))).
  assert (K12 : (v_x s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_29 s Hs n Hn)))))))).
  pose proof (proj1 (cited_defined_II_4g_23 (set_l ((v_P s)) s) (conj (proj1 Hs) (conj (ltac:(exact (fact_1 s Hs n Hn)) : (v_P s) > 0) (conj (ltac:(exact (fact_2 s Hs n Hn)) : (v_P s) < 1) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)) as P0.
  pose proof (proj1 (proj2 (cited_defined_II_4g_23 (set_l ((v_P s)) s) (conj (proj1 Hs) (conj (ltac:(exact (fact_1 s Hs n Hn)) : (v_P s) > 0) (conj (ltac:(exact (fact_2 s Hs n Hn)) : (v_P s) < 1) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn))) as P1.
  pose proof (proj1 (proj2 (proj2 (cited_defined_II_4g_23 (set_l ((v_P s)) s) (conj (proj1 Hs) (conj (ltac:(exact (fact_1 s Hs n Hn)) : (v_P s) > 0) (conj (ltac:(exact (fact_2 s Hs n Hn)) : (v_P s) < 1) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)))) as P2.
  pose proof (proj1 (proj2 (proj2 (proj2 (cited_defined_II_4g_23 (set_l ((v_P s)) s) (conj (proj1 Hs) (conj (ltac:(exact (fact_1 s Hs n Hn)) : (v_P s) > 0) (conj (ltac:(exact (fact_2 s Hs n Hn)) : (v_P s) < 1) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn))))) as P3.
  pose proof (proj1 (proj2 (proj2 (proj2 (proj2 (cited_defined_II_4g_23 (set_l ((v_P s)) s) (conj (proj1 Hs) (conj (ltac:(exact (fact_1 s Hs n Hn)) : (v_P s) > 0) (conj (ltac:(exact (fact_2 s Hs n Hn)) : (v_P s) < 1) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)))))) as P4.
  pose proof (proj1 (cited_defined_II_4g_23 (set_l ((v_l s)) s) (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)) as P5.
  pose proof (proj1 (proj2 (cited_defined_II_4g_23 (set_l ((v_l s)) s) (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn))) as P6.
  pose proof (proj1 (proj2 (proj2 (cited_defined_II_4g_23 (set_l ((v_l s)) s) (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)))) as P7.
  pose proof (proj1 (proj2 (proj2 (proj2 (cited_defined_II_4g_23 (set_l ((v_l s)) s) (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn))))) as P8.
  pose proof (proj1 (proj2 (proj2 (proj2 (proj2 (cited_defined_II_4g_23 (set_l ((v_l s)) s) (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)))))) as P9.
  assert (W0 : (v_l s) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))) | known_by Hn (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))].
  assert (W1 : (v_P s) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))].
  assert (W2 : 1 - (v_l s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_12 s Hs n Hn) | beyond (fact_13 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | exact P0 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P0))) | exact P1 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P1))) | exact P2 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P2))) | exact P3 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P3))) | exact P4 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P4))) | exact P5 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P5))) | exact P6 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P6))) | exact P7 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P7))) | exact P8 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P8))) | exact P9 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P9))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))) | known_by Hn (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))))].
  assert (W3 : 1 - (v_P s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | exact P0 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P0))) | exact P1 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P1))) | exact P2 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P2))) | exact P3 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P3))) | exact P4 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P4))) | exact P5 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P5))) | exact P6 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P6))) | exact P7 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P7))) | exact P8 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P8))) | exact P9 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P9))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))))].
  assert (W4 : -(v_l s) * (v_lambda s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | (repeat apply Rmult_integral_contrapositive_currified; first [beyond (fact_12 s Hs n Hn) | beyond (fact_13 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | beyond (fact_14 s Hs n Hn) | beyond (fact_15 s Hs n Hn)]) | exact P0 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P0))) | exact P1 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P1))) | exact P2 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P2))) | exact P3 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P3))) | exact P4 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P4))) | exact P5 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P5))) | exact P6 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P6))) | exact P7 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P7))) | exact P8 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P8))) | exact P9 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P9))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))) | known_by Hn (conj (fact_15 s Hs n Hn) (conj (fact_14 s Hs n Hn) (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))))))))].
  assert (W5 : -(v_P s) * (v_lambda_P s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | (repeat apply Rmult_integral_contrapositive_currified; first [beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | beyond (fact_20 s Hs n Hn) | beyond (fact_21 s Hs n Hn)]) | exact P0 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P0))) | exact P1 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P1))) | exact P2 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P2))) | exact P3 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P3))) | exact P4 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P4))) | exact P5 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P5))) | exact P6 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P6))) | exact P7 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P7))) | exact P8 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P8))) | exact P9 | exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P9))) | known_by Hn (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))))) | known_by Hn (conj (fact_21 s Hs n Hn) (conj (fact_20 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))))))))].
  assert (W6 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))))) | known_by Hn (conj (fact_13 s Hs n Hn) (conj (fact_12 s Hs n Hn) (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))))))))].
  assert (W7 : (1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly K9 | directly K10 | directly K11 | directly K12 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W6 (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W6 (conj W5 (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj K9 (conj K10 (conj K11 (conj K12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  split; [exact W5|].
  split; [exact W6|].
  split; [exact W7|].
  exact I.
Qed.

Lemma concluded_22 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_l s) > 0) /\ ((v_P s) > 0) /\ (1 - (v_l s) <> 0) /\ (1 - (v_P s) <> 0) /\ (-(v_l s) * (v_lambda s) <> 0) /\ (-(v_P s) * (v_lambda_P s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ ((1 + ((v_M s) - 1) * (v_P s)) / (1 - (v_P s)) > 0) /\ True) /\
  (forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_W_P s) < (v_W s))).
Proof.
  exact (conj definedness_22 Theorems.II_4h.conclusion_22).
Qed.

Lemma definedness_31_l_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall x_l_1 : R, ((v_l_1 (set_l_1 x_l_1 s)) > 0 -> (v_l_1 (set_l_1 x_l_1 s)) < 1 -> ((1 + ((v_M (set_l_1 x_l_1 s)) - 1) * (v_P_l_1 (set_l_1 x_l_1 s))) / (1 - (v_P_l_1 (set_l_1 x_l_1 s))) > 0 /\ (1 + ((v_M (set_l_1 x_l_1 s)) - 1) * (v_l_1 (set_l_1 x_l_1 s))) / (1 - (v_l_1 (set_l_1 x_l_1 s))) > 0 /\ (v_x_l_1 (set_l_1 x_l_1 s)) <> 0 /\ 1 - (v_P_l_1 (set_l_1 x_l_1 s)) <> 0 /\ 1 - (v_l_1 (set_l_1 x_l_1 s)) <> 0))).
Proof.
  intros s Hs n Hn.
  assert (HX : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> H0 (set_l x s)).
  { intros x W. exact (conj (proj1 Hs) (conj (proj1 W) (conj (proj1 (proj2 W)) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))). }
  assert (HI : Calculus.interval (fun x => x > 0 /\ x < 1 /\ True)) by Slopes.an_interval.
  assert (D : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> (1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))) > 0 /\ (1 + ((v_M s) - 1) * x) / (1 - x) > 0 /\ (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) <> 0 /\ 1 - (product (but (steps s) O) (fun _ => x)) <> 0 /\ 1 - x <> 0 /\ True).
  { intros x W.
    pose proof (proj1 W) as Q0.
    pose proof (proj1 (proj2 W)) as Q1.
    pose proof (proj1 (proj2 (proj2 (proj2 Hs)))) as Q2.
    cbv beta in *.
    assert (K0 : (1 + ((v_M s) - 1) * x) / (1 - x) > 0) by (change ((1 + ((v_M (set_l x s)) - 1) * (v_l (set_l x s))) / (1 - (v_l (set_l x s))) > 0); exact (fact_8 (set_l x s) (HX x W) n Hn)).
    assert (K1 : (1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))) > 0) by (change ((1 + ((v_M (set_l x s)) - 1) * (v_P (set_l x s))) / (1 - (v_P (set_l x s))) > 0); exact (fact_16 (set_l x s) (HX x W) n Hn)).
    assert (K2 : (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) <> 0) by (change ((v_x (set_l x s)) <> 0); pose proof (Generated.II_4h.II_4h_30 (v_x (set_l x s))) as G30; specialize (G30 (fact_11 (set_l x s) (HX x W) n Hn)); same G30).
    assert (K3 : (product (but (steps s) O) (fun _ => x)) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_31 (set_l x s) (HX x W) n Hn)))).
    assert (K4 : x - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_31 (set_l x s) (HX x W) n Hn))))).
    assert (K5 : (v_M s) * (product (but (steps s) O) (fun _ => x)) - (product (but (steps s) O) (fun _ => x)) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_30 (set_l x s) (HX x W) n Hn)))).
    assert (K6 : (v_M s) * x - x + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_30 (set_l x s) (HX x W) n Hn))))).
    assert (K7 : x <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_30 (set_l x s) (HX x W) n Hn))))))).
    Slopes.numerators.
    assert (C0 : (1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))) > 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 I)))))))))))].
    assert (C1 : (1 + ((v_M s) - 1) * x) / (1 - x) > 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 I)))))))))))].
    assert (C2 : (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) <> 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 I)))))))))))].
    assert (C3 : 1 - (product (but (steps s) O) (fun _ => x)) <> 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 I)))))))))))].
    assert (C4 : 1 - x <> 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 I)))))))))))].
    exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))). }
  intros x A0 A1.
  exact (conj (proj1 (D x (conj A0 (conj A1 I)))) (conj (proj1 (proj2 (D x (conj A0 (conj A1 I))))) (conj (proj1 (proj2 (proj2 (D x (conj A0 (conj A1 I)))))) (conj (proj1 (proj2 (proj2 (proj2 (D x (conj A0 (conj A1 I))))))) (proj1 (proj2 (proj2 (proj2 (proj2 (D x (conj A0 (conj A1 I)))))))))))).
Qed.

Lemma definedness_31_l_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall x_l_2 : R, ((v_l_2 (set_l_2 x_l_2 s)) > 0 -> (v_l_2 (set_l_2 x_l_2 s)) < 1 -> ((1 + ((v_M (set_l_2 x_l_2 s)) - 1) * (v_P_l_2 (set_l_2 x_l_2 s))) / (1 - (v_P_l_2 (set_l_2 x_l_2 s))) > 0 /\ (1 + ((v_M (set_l_2 x_l_2 s)) - 1) * (v_l_2 (set_l_2 x_l_2 s))) / (1 - (v_l_2 (set_l_2 x_l_2 s))) > 0 /\ (v_x_l_2 (set_l_2 x_l_2 s)) <> 0 /\ 1 - (v_P_l_2 (set_l_2 x_l_2 s)) <> 0 /\ 1 - (v_l_2 (set_l_2 x_l_2 s)) <> 0))).
Proof.
  intros s Hs n Hn.
  assert (HX : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> H0 (set_l x s)).
  { intros x W. exact (conj (proj1 Hs) (conj (proj1 W) (conj (proj1 (proj2 W)) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))). }
  assert (HI : Calculus.interval (fun x => x > 0 /\ x < 1 /\ True)) by Slopes.an_interval.
  assert (D : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> (1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))) > 0 /\ (1 + ((v_M s) - 1) * x) / (1 - x) > 0 /\ (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) <> 0 /\ 1 - (product (but (steps s) O) (fun _ => x)) <> 0 /\ 1 - x <> 0 /\ True).
  { intros x W.
    pose proof (proj1 W) as Q0.
    pose proof (proj1 (proj2 W)) as Q1.
    pose proof (proj1 (proj2 (proj2 (proj2 Hs)))) as Q2.
    cbv beta in *.
    assert (K0 : (1 + ((v_M s) - 1) * x) / (1 - x) > 0) by (change ((1 + ((v_M (set_l x s)) - 1) * (v_l (set_l x s))) / (1 - (v_l (set_l x s))) > 0); exact (fact_8 (set_l x s) (HX x W) n Hn)).
    assert (K1 : (1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))) > 0) by (change ((1 + ((v_M (set_l x s)) - 1) * (v_P (set_l x s))) / (1 - (v_P (set_l x s))) > 0); exact (fact_16 (set_l x s) (HX x W) n Hn)).
    assert (K2 : (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) <> 0) by (change ((v_x (set_l x s)) <> 0); pose proof (Generated.II_4h.II_4h_30 (v_x (set_l x s))) as G30; specialize (G30 (fact_11 (set_l x s) (HX x W) n Hn)); same G30).
    assert (K3 : (product (but (steps s) O) (fun _ => x)) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_31 (set_l x s) (HX x W) n Hn)))).
    assert (K4 : x - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_31 (set_l x s) (HX x W) n Hn))))).
    assert (K5 : (v_M s) * (product (but (steps s) O) (fun _ => x)) - (product (but (steps s) O) (fun _ => x)) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_30 (set_l x s) (HX x W) n Hn)))).
    assert (K6 : (v_M s) * x - x + 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_30 (set_l x s) (HX x W) n Hn))))).
    assert (K7 : x <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_30 (set_l x s) (HX x W) n Hn))))))).
    Slopes.numerators.
    assert (C0 : (1 + ((v_M s) - 1) * (product (but (steps s) O) (fun _ => x))) / (1 - (product (but (steps s) O) (fun _ => x))) > 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 I)))))))))))].
    assert (C1 : (1 + ((v_M s) - 1) * x) / (1 - x) > 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 I)))))))))))].
    assert (C2 : (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) <> 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 I)))))))))))].
    assert (C3 : 1 - (product (but (steps s) O) (fun _ => x)) <> 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 I)))))))))))].
    assert (C4 : 1 - x <> 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 I)))))))))))].
    exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))). }
  intros x A0 A1.
  exact (conj (proj1 (D x (conj A0 (conj A1 I)))) (conj (proj1 (proj2 (D x (conj A0 (conj A1 I))))) (conj (proj1 (proj2 (proj2 (D x (conj A0 (conj A1 I)))))) (conj (proj1 (proj2 (proj2 (proj2 (D x (conj A0 (conj A1 I))))))) (proj1 (proj2 (proj2 (proj2 (proj2 (D x (conj A0 (conj A1 I)))))))))))).
Qed.

Lemma concluded_31 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (forall x_l_1 : R, ((v_l_1 (set_l_1 x_l_1 s)) > 0 -> (v_l_1 (set_l_1 x_l_1 s)) < 1 -> ((1 + ((v_M (set_l_1 x_l_1 s)) - 1) * (v_P_l_1 (set_l_1 x_l_1 s))) / (1 - (v_P_l_1 (set_l_1 x_l_1 s))) > 0 /\ (1 + ((v_M (set_l_1 x_l_1 s)) - 1) * (v_l_1 (set_l_1 x_l_1 s))) / (1 - (v_l_1 (set_l_1 x_l_1 s))) > 0 /\ (v_x_l_1 (set_l_1 x_l_1 s)) <> 0 /\ 1 - (v_P_l_1 (set_l_1 x_l_1 s)) <> 0 /\ 1 - (v_l_1 (set_l_1 x_l_1 s)) <> 0)))) /\
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (forall x_l_2 : R, ((v_l_2 (set_l_2 x_l_2 s)) > 0 -> (v_l_2 (set_l_2 x_l_2 s)) < 1 -> ((1 + ((v_M (set_l_2 x_l_2 s)) - 1) * (v_P_l_2 (set_l_2 x_l_2 s))) / (1 - (v_P_l_2 (set_l_2 x_l_2 s))) > 0 /\ (1 + ((v_M (set_l_2 x_l_2 s)) - 1) * (v_l_2 (set_l_2 x_l_2 s))) / (1 - (v_l_2 (set_l_2 x_l_2 s))) > 0 /\ (v_x_l_2 (set_l_2 x_l_2 s)) <> 0 /\ 1 - (v_P_l_2 (set_l_2 x_l_2 s)) <> 0 /\ 1 - (v_l_2 (set_l_2 x_l_2 s)) <> 0)))) /\
  (forall s : state, (3 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (forall x_l_1 : R, (forall x_l_2 : R, ((v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) -> (v_H_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_H_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s)))))))).
Proof.
  exact (conj definedness_31_l_1 (conj definedness_31_l_2 Theorems.II_4h.conclusion_31)).
Qed.

