(* The conclusions of theorem II.4a, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4a.
From RLStar Require Import Theorems.II_4a.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_J_next, v_delta_next_2, v_delta_next_1, v_S, v_S_next, v_odds_next_2, v_odds_next_1 in X |- *.

Lemma definedness_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ ((v_odds_next_1 s) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_odds_next_1 s) > 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (K1 : (v_tau s) <> 0) by exact (proj1 (proj2 (defined_7 s Hs n Hn))).
  assert (K2 : (v_odds_next_2 s) > 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (K3 : (v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) by exact (proj1 (defined_19 s Hs n Hn)).
  assert (K4 : (v_q_1 s) <> 0) by exact (proj1 (proj2 (defined_21 s Hs n Hn))).
  assert (K5 : (v_q_2 s) <> 0) by exact (proj1 (proj2 (proj2 (defined_21 s Hs n Hn)))).
  assert (K6 : (v_M s) <> 0) by exact (proj1 (defined_36 s Hs n Hn)).
  assert (W0 : (v_tau s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))].
  assert (W1 : (v_odds_next_1 s) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))) | known_by Hn (conj (fact_8 s Hs n Hn) (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ ((v_odds_next_1 s) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) > 2 -> (v_M s) > 1 -> (v_theta_1_next s) = (v_theta_1 s) / (v_tau s) + (v_theta_2 s) / (v_tau s))).
Proof.
  exact (conj definedness_7 Theorems.II_4a.conclusion_7).
Qed.

Lemma definedness_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ ((v_odds_next_2 s) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_odds_next_2 s) > 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (K1 : (v_tau s) <> 0) by exact (proj1 (proj2 (defined_9 s Hs n Hn))).
  assert (K2 : (v_odds_next_1 s) > 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (K3 : (v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) by exact (proj1 (defined_19 s Hs n Hn)).
  assert (K4 : (v_q_1 s) <> 0) by exact (proj1 (proj2 (defined_21 s Hs n Hn))).
  assert (K5 : (v_q_2 s) <> 0) by exact (proj1 (proj2 (proj2 (defined_21 s Hs n Hn)))).
  assert (K6 : (v_M s) <> 0) by exact (proj1 (defined_36 s Hs n Hn)).
  assert (W0 : (v_tau s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))].
  assert (W1 : (v_odds_next_2 s) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))) | known_by Hn (conj (fact_8 s Hs n Hn) (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_9 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ ((v_odds_next_2 s) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) > 2 -> (v_M s) > 1 -> (v_theta_2_next s) = (v_theta_1 s) / (v_tau s) + (v_theta_2 s) / (v_tau s))).
Proof.
  exact (conj definedness_9 Theorems.II_4a.conclusion_9).
Qed.

Lemma defined_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_tau s) <> 0) by (exact (proj1 (defined_16 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma definedness_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_tau (run round t s)) <> 0) /\ ((v_odds_next_1 (run round t s)) > 0) /\ ((v_odds_next_2 (run round t s)) > 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) I))))).
  assert (K0 : (v_tau (run round t s)) <> 0) by exact (proj1 (defined_18 (run round t s) HR n Hn')).
  assert (K1 : (v_odds_next_1 (run round t s)) > 0) by exact (proj1 (defined_7 (run round t s) HR n Hn')).
  assert (K2 : (v_odds_next_2 (run round t s)) > 0) by exact (proj1 (defined_9 (run round t s) HR n Hn')).
  assert (K3 : (v_q_1 (run round t s)) * (v_q_2 (run round t s)) + (v_M (run round t s)) - 1 <> 0) by exact (proj1 (defined_19 (run round t s) HR n Hn')).
  assert (K4 : (v_q_1 (run round t s)) <> 0) by exact (proj1 (proj2 (defined_21 (run round t s) HR n Hn'))).
  assert (K5 : (v_q_2 (run round t s)) <> 0) by exact (proj1 (proj2 (proj2 (defined_21 (run round t s) HR n Hn')))).
  assert (K6 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_36 (run round t s) HR n Hn')).
  assert (W0 : (v_tau (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))].
  assert (W1 : (v_odds_next_1 (run round t s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_6 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))].
  assert (W2 : (v_odds_next_2 (run round t s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_6 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_18 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_tau (run round t s)) <> 0) /\ ((v_odds_next_1 (run round t s)) > 0) /\ ((v_odds_next_2 (run round t s)) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) > 2 -> (v_M s) > 1 -> ((forall t : nat, ((0) <= ((v_S (run round t s))) /\ ((v_S (run round t s))) <= (((2 / (v_tau s)) ^ t) * ((v_S s))))) /\ Un_cv (fun t => ((v_S (run round t s)))) (0)))).
Proof.
  exact (conj definedness_18 Theorems.II_4a.conclusion_18).
Qed.

Lemma defined_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) by (exact (proj1 (defined_25 s Hs n Hn))).
  assert (C1 : (v_tau s) <> 0) by (exact (proj1 (proj2 (defined_25 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_tau (run round t s)) <> 0) /\ ((v_odds_next_1 (run round t s)) > 0) /\ ((v_odds_next_2 (run round t s)) > 0) /\ (((v_M (run round t s)) - 1) + (v_q_1 (run round t s)) * (v_q_2 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) I))))).
  assert (K0 : (v_q_1 (run round t s)) * (v_q_2 (run round t s)) + (v_M (run round t s)) - 1 <> 0) by exact (proj1 (defined_27 (run round t s) HR n Hn')).
  assert (K1 : (v_tau (run round t s)) <> 0) by exact (proj1 (proj2 (defined_27 (run round t s) HR n Hn'))).
  assert (K2 : (v_odds_next_1 (run round t s)) > 0) by exact (proj1 (defined_7 (run round t s) HR n Hn')).
  assert (K3 : (v_odds_next_2 (run round t s)) > 0) by exact (proj1 (defined_9 (run round t s) HR n Hn')).
  assert (K4 : (v_q_1 (run round t s)) <> 0) by exact (proj1 (proj2 (defined_21 (run round t s) HR n Hn'))).
  assert (K5 : (v_q_2 (run round t s)) <> 0) by exact (proj1 (proj2 (proj2 (defined_21 (run round t s) HR n Hn')))).
  assert (K6 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_36 (run round t s) HR n Hn')).
  assert (W0 : (v_tau (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))].
  assert (W1 : (v_odds_next_1 (run round t s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_6 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))].
  assert (W2 : (v_odds_next_2 (run round t s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_6 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))))))].
  assert (W3 : ((v_M (run round t s)) - 1) + (v_q_1 (run round t s)) * (v_q_2 (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_6 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_27 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_tau (run round t s)) <> 0) /\ ((v_odds_next_1 (run round t s)) > 0) /\ ((v_odds_next_2 (run round t s)) > 0) /\ (((v_M (run round t s)) - 1) + (v_q_1 (run round t s)) * (v_q_2 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) > 2 -> (v_M s) > 1 -> Un_cv (fun t => ((v_delta_next_1 (run round t s)))) (0))).
Proof.
  exact (conj definedness_27 Theorems.II_4a.conclusion_27).
Qed.

Lemma defined_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) by (exact (proj1 (defined_25 s Hs n Hn))).
  assert (C1 : (v_tau s) <> 0) by (exact (proj1 (proj2 (defined_25 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_tau (run round t s)) <> 0) /\ ((v_odds_next_1 (run round t s)) > 0) /\ ((v_odds_next_2 (run round t s)) > 0) /\ (((v_M (run round t s)) - 1) + (v_q_2 (run round t s)) * (v_q_1 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) I))))).
  assert (K0 : (v_q_1 (run round t s)) * (v_q_2 (run round t s)) + (v_M (run round t s)) - 1 <> 0) by exact (proj1 (defined_35 (run round t s) HR n Hn')).
  assert (K1 : (v_tau (run round t s)) <> 0) by exact (proj1 (proj2 (defined_35 (run round t s) HR n Hn'))).
  assert (K2 : (v_odds_next_1 (run round t s)) > 0) by exact (proj1 (defined_7 (run round t s) HR n Hn')).
  assert (K3 : (v_odds_next_2 (run round t s)) > 0) by exact (proj1 (defined_9 (run round t s) HR n Hn')).
  assert (K4 : (v_q_1 (run round t s)) <> 0) by exact (proj1 (proj2 (defined_21 (run round t s) HR n Hn'))).
  assert (K5 : (v_q_2 (run round t s)) <> 0) by exact (proj1 (proj2 (proj2 (defined_21 (run round t s) HR n Hn')))).
  assert (K6 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_36 (run round t s) HR n Hn')).
  assert (W0 : (v_tau (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))].
  assert (W1 : (v_odds_next_1 (run round t s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_6 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))].
  assert (W2 : (v_odds_next_2 (run round t s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_6 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))))))].
  assert (W3 : ((v_M (run round t s)) - 1) + (v_q_2 (run round t s)) * (v_q_1 (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_6 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_35 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_tau (run round t s)) <> 0) /\ ((v_odds_next_1 (run round t s)) > 0) /\ ((v_odds_next_2 (run round t s)) > 0) /\ (((v_M (run round t s)) - 1) + (v_q_2 (run round t s)) * (v_q_1 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) > 2 -> (v_M s) > 1 -> Un_cv (fun t => ((v_delta_next_2 (run round t s)))) (0))).
Proof.
  exact (conj definedness_35 Theorems.II_4a.conclusion_35).
Qed.

Lemma defined_38 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (exact (proj1 (defined_36 s Hs n Hn))).
  assert (C1 : (v_q_1 s) * (v_q_2 s) + (v_M s) - 1 <> 0) by (exact (proj1 (proj2 (defined_36 s Hs n Hn)))).
  assert (C2 : (v_tau s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_36 s Hs n Hn))))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_38 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_tau (run round t s)) <> 0) /\ ((v_odds_next_1 (run round t s)) > 0) /\ ((v_odds_next_2 (run round t s)) > 0) /\ (((v_M (run round t s)) - 1) + (v_q_1 (run round t s)) * (v_q_2 (run round t s)) <> 0) /\ (((v_M (run round t s)) - 1) + (v_q_2 (run round t s)) * (v_q_1 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) I))))).
  assert (K0 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_38 (run round t s) HR n Hn')).
  assert (K1 : (v_q_1 (run round t s)) * (v_q_2 (run round t s)) + (v_M (run round t s)) - 1 <> 0) by exact (proj1 (proj2 (defined_38 (run round t s) HR n Hn'))).
  assert (K2 : (v_tau (run round t s)) <> 0) by exact (proj1 (proj2 (proj2 (defined_38 (run round t s) HR n Hn')))).
  assert (K3 : (v_odds_next_1 (run round t s)) > 0) by exact (proj1 (defined_7 (run round t s) HR n Hn')).
  assert (K4 : (v_odds_next_2 (run round t s)) > 0) by exact (proj1 (defined_9 (run round t s) HR n Hn')).
  assert (K5 : (v_q_1 (run round t s)) <> 0) by exact (proj1 (proj2 (defined_21 (run round t s) HR n Hn'))).
  assert (K6 : (v_q_2 (run round t s)) <> 0) by exact (proj1 (proj2 (proj2 (defined_21 (run round t s) HR n Hn')))).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))].
  assert (W1 : (v_tau (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))].
  assert (W2 : (v_odds_next_1 (run round t s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_6 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))))))].
  assert (W3 : (v_odds_next_2 (run round t s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_6 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))))].
  assert (W4 : ((v_M (run round t s)) - 1) + (v_q_1 (run round t s)) * (v_q_2 (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_6 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))))))))].
  assert (W5 : ((v_M (run round t s)) - 1) + (v_q_2 (run round t s)) * (v_q_1 (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_6 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  split; [exact W5|].
  exact I.
Qed.

Lemma concluded_38 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_tau (run round t s)) <> 0) /\ ((v_odds_next_1 (run round t s)) > 0) /\ ((v_odds_next_2 (run round t s)) > 0) /\ (((v_M (run round t s)) - 1) + (v_q_1 (run round t s)) * (v_q_2 (run round t s)) <> 0) /\ (((v_M (run round t s)) - 1) + (v_q_2 (run round t s)) * (v_q_1 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) > 2 -> (v_M s) > 1 -> Un_cv (fun t => ((v_J_next (run round t s)))) (1 / (v_M s)))).
Proof.
  exact (conj definedness_38 Theorems.II_4a.conclusion_38).
Qed.

