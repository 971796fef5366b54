(* The conclusions of theorem II.4d, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4d.
From RLStar Require Import Theorems.II_4d.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_J_next, v_delta_next, v_u, v_u_next, v_odds_next in X |- *.

Lemma definedness_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ (1 - (v_rest s n) <> 0) /\ (((v_M s) - 1) + (v_q s n) <> 0) /\ ((v_odds_next s n) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) + (v_q s n) - 1 <> 0) by exact (proj1 (defined_11 s Hs n Hn)).
  assert (K1 : (v_odds_next s n) > 0) by exact (proj1 (proj2 (defined_11 s Hs n Hn))).
  assert (K2 : (v_rest s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_11 s Hs n Hn)))).
  assert (K3 : (v_tau s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_11 s Hs n Hn))))).
  assert (K4 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (K5 : (v_theta s n) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_15 s Hs n Hn)))))).
  assert (K6 : (v_theta_next s n) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_15 s Hs n Hn))))))).
  assert (K7 : (v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) by exact (proj1 (proj2 (defined_22 s Hs n Hn))).
  assert (K8 : (v_M s) <> 0) by exact (proj1 (defined_31 s Hs n Hn)).
  assert (W0 : (v_tau s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))) | known_by Hn (conj (fact_17 s Hs n Hn) (conj (fact_14 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))].
  assert (W1 : 1 - (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | beyond (fact_3 s Hs n Hn) | beyond (fact_4 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))))].
  assert (W2 : ((v_M s) - 1) + (v_q s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))))].
  assert (W3 : (v_odds_next s n) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 Hs)) n Hn) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))) | known_by Hn (conj (fact_19 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_11 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ (1 - (v_rest s n) <> 0) /\ (((v_M s) - 1) + (v_q s n) <> 0) /\ ((v_odds_next s n) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_tau s) < 1 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> (v_theta_next s n) > (v_theta s n) / (v_tau s)))).
Proof.
  exact (conj definedness_11 Theorems.II_4d.conclusion_11).
Qed.

Lemma defined_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_theta s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_theta s n) <> 0) by (exact (proj1 (defined_16 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_tau s) <> 0) by (pose proof (Generated.II_4d.II_4d_1 (v_theta s n) (v_tau s)) as G1; specialize (G1 ((proj1 (proj2 Hs)) n Hn)); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G1 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G1) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma defined_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 Hs)))).
  assert (C1 : (v_rest s n) - 1 <> 0) by (pose proof (Generated.II_4d.II_4d_6 (v_M s) (v_q s n) (v_rest s n)) as G6; specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G6 (fact_2 s Hs n Hn)); specialize (G6 (fact_3 s Hs n Hn)); specialize (G6 (fact_4 s Hs n Hn)); first [divisor_of G6 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G6) | from_divisors G6]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_tau (run round t s)) <> 0) /\ ((v_theta (run round t s) n) <> 0) /\ (1 - (v_rest (run round t s) n) <> 0) /\ (((v_M (run round t s)) - 1) + (v_q (run round t s) n) <> 0) /\ ((v_odds_next (run round t s) n) > 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) I))))).
  assert (K0 : (v_theta (run round t s) n) <> 0) by exact (proj1 (defined_18 (run round t s) HR n Hn')).
  assert (K1 : (v_tau (run round t s)) <> 0) by exact (proj1 (defined_1 (run round t s) HR n Hn')).
  assert (K2 : (v_M (run round t s)) + (v_q (run round t s) n) - 1 <> 0) by exact (proj1 (defined_3 (run round t s) HR n Hn')).
  assert (K3 : (v_rest (run round t s) n) - 1 <> 0) by exact (proj1 (proj2 (defined_5 (run round t s) HR n Hn'))).
  assert (K4 : (1 + ((v_M (run round t s)) - 1) * (v_rest (run round t s) n)) / (1 - (v_rest (run round t s) n)) > 0) by exact (proj1 (defined_8 (run round t s) HR n Hn')).
  assert (K5 : (v_odds_next (run round t s) n) > 0) by exact (proj1 (proj2 (proj2 (defined_8 (run round t s) HR n Hn')))).
  assert (K6 : (v_theta_next (run round t s) n) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_15 (run round t s) HR n Hn'))))))).
  assert (K7 : (v_M (run round t s)) * (v_q (run round t s) n) * (v_rest (run round t s) n) - (v_M (run round t s)) * (v_rest (run round t s) n) - (v_q (run round t s) n) * (v_rest (run round t s) n) + (v_M (run round t s)) + (v_q (run round t s) n) + (v_rest (run round t s) n) - 1 <> 0) by exact (proj1 (proj2 (defined_22 (run round t s) HR n Hn'))).
  assert (K8 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_31 (run round t s) HR n Hn')).
  assert (W0 : (v_tau (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))) | known_by Hn (conj (fact_17 (run round t s) HR n Hn') (conj (fact_14 (run round t s) HR n Hn') (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))].
  assert (W1 : (v_theta (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))].
  assert (W2 : 1 - (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | beyond (fact_3 (run round t s) HR n Hn') | beyond (fact_4 (run round t s) HR n Hn') | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))) | known_by Hn (conj (fact_4 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))].
  assert (W3 : ((v_M (run round t s)) - 1) + (v_q (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))) | known_by Hn (conj (fact_2 (run round t s) HR n Hn') (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))].
  assert (W4 : (v_odds_next (run round t s) n) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))))) | known_by Hn (conj (fact_19 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  exact I.
Qed.

Lemma concluded_18 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_tau (run round t s)) <> 0) /\ ((v_theta (run round t s) n) <> 0) /\ (1 - (v_rest (run round t s) n) <> 0) /\ (((v_M (run round t s)) - 1) + (v_q (run round t s) n) <> 0) /\ ((v_odds_next (run round t s) n) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_tau s) < 1 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_u (run round t s) n)) /\ ((v_u (run round t s) n)) <= ((((v_tau s)) ^ t) * ((v_u s n))))) /\ Un_cv (fun t => ((v_u (run round t s) n))) (0))))).
Proof.
  exact (conj definedness_18 Theorems.II_4d.conclusion_18).
Qed.

Lemma defined_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_23 s Hs n Hn))).
  assert (C1 : (v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (defined_23 s Hs n Hn)))).
  assert (C2 : (v_tau s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_23 s Hs n Hn))))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_tau (run round t s)) <> 0) /\ (1 - (v_rest (run round t s) n) <> 0) /\ (((v_M (run round t s)) - 1) + (v_q (run round t s) n) <> 0) /\ (((v_M (run round t s)) - 1) + (v_q (run round t s) n) - ((v_M (run round t s)) - 1) * (v_rest (run round t s) n) + ((v_M (run round t s)) - 1) * (v_q (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ ((v_odds_next (run round t s) n) > 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) I))))).
  assert (K0 : (v_M (run round t s)) + (v_q (run round t s) n) - 1 <> 0) by exact (proj1 (defined_27 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) * (v_q (run round t s) n) * (v_rest (run round t s) n) - (v_M (run round t s)) * (v_rest (run round t s) n) - (v_q (run round t s) n) * (v_rest (run round t s) n) + (v_M (run round t s)) + (v_q (run round t s) n) + (v_rest (run round t s) n) - 1 <> 0) by exact (proj1 (proj2 (defined_27 (run round t s) HR n Hn'))).
  assert (K2 : (v_tau (run round t s)) <> 0) by exact (proj1 (proj2 (proj2 (defined_27 (run round t s) HR n Hn')))).
  assert (K3 : (v_rest (run round t s) n) - 1 <> 0) by exact (proj1 (proj2 (defined_5 (run round t s) HR n Hn'))).
  assert (K4 : (1 + ((v_M (run round t s)) - 1) * (v_rest (run round t s) n)) / (1 - (v_rest (run round t s) n)) > 0) by exact (proj1 (defined_8 (run round t s) HR n Hn')).
  assert (K5 : (v_odds_next (run round t s) n) > 0) by exact (proj1 (proj2 (proj2 (defined_8 (run round t s) HR n Hn')))).
  assert (K6 : (v_theta (run round t s) n) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_15 (run round t s) HR n Hn')))))).
  assert (K7 : (v_theta_next (run round t s) n) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_15 (run round t s) HR n Hn'))))))).
  assert (K8 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_31 (run round t s) HR n Hn')).
  assert (W0 : (v_tau (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))) | known_by Hn (conj (fact_17 (run round t s) HR n Hn') (conj (fact_14 (run round t s) HR n Hn') (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))].
  assert (W1 : 1 - (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | beyond (fact_3 (run round t s) HR n Hn') | beyond (fact_4 (run round t s) HR n Hn') | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))) | known_by Hn (conj (fact_4 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))))].
  assert (W2 : ((v_M (run round t s)) - 1) + (v_q (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))) | known_by Hn (conj (fact_2 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))))].
  assert (W3 : ((v_M (run round t s)) - 1) + (v_q (run round t s) n) - ((v_M (run round t s)) - 1) * (v_rest (run round t s) n) + ((v_M (run round t s)) - 1) * (v_q (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | beyond (fact_19 (run round t s) HR n Hn') | (change ((v_M (run round t s)) - 1 + (v_q (run round t s) n) - ((v_M (run round t s)) - 1) * (v_rest (run round t s) n) + ((v_M (run round t s)) - 1) * (v_q (run round t s) n) * (v_rest (run round t s) n) <> 0); beyond (fact_19 (run round t s) HR n Hn')) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))) | known_by Hn (conj (fact_19 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))))))))].
  assert (W4 : (v_odds_next (run round t s) n) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))))) | known_by Hn (conj (fact_19 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  exact I.
Qed.

Lemma concluded_27 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_tau (run round t s)) <> 0) /\ (1 - (v_rest (run round t s) n) <> 0) /\ (((v_M (run round t s)) - 1) + (v_q (run round t s) n) <> 0) /\ (((v_M (run round t s)) - 1) + (v_q (run round t s) n) - ((v_M (run round t s)) - 1) * (v_rest (run round t s) n) + ((v_M (run round t s)) - 1) * (v_q (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ ((v_odds_next (run round t s) n) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_tau s) < 1 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_next (run round t s) n))) (1)))).
Proof.
  exact (conj definedness_27 Theorems.II_4d.conclusion_27).
Qed.

Lemma defined_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (exact (proj1 (defined_31 s Hs n Hn))).
  assert (C1 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (proj2 (defined_31 s Hs n Hn)))).
  assert (C2 : (v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_31 s Hs n Hn))))).
  assert (C3 : (v_tau s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_31 s Hs n Hn)))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma definedness_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_tau (run round t s)) <> 0) /\ (1 - (v_rest (run round t s) n) <> 0) /\ (((v_M (run round t s)) - 1) + (v_q (run round t s) n) <> 0) /\ (((v_M (run round t s)) - 1) + (v_q (run round t s) n) - ((v_M (run round t s)) - 1) * (v_rest (run round t s) n) + ((v_M (run round t s)) - 1) * (v_q (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ ((v_odds_next (run round t s) n) > 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) I))))).
  assert (K0 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_33 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) + (v_q (run round t s) n) - 1 <> 0) by exact (proj1 (proj2 (defined_33 (run round t s) HR n Hn'))).
  assert (K2 : (v_M (run round t s)) * (v_q (run round t s) n) * (v_rest (run round t s) n) - (v_M (run round t s)) * (v_rest (run round t s) n) - (v_q (run round t s) n) * (v_rest (run round t s) n) + (v_M (run round t s)) + (v_q (run round t s) n) + (v_rest (run round t s) n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_33 (run round t s) HR n Hn')))).
  assert (K3 : (v_tau (run round t s)) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_33 (run round t s) HR n Hn'))))).
  assert (K4 : (v_rest (run round t s) n) - 1 <> 0) by exact (proj1 (proj2 (defined_5 (run round t s) HR n Hn'))).
  assert (K5 : (1 + ((v_M (run round t s)) - 1) * (v_rest (run round t s) n)) / (1 - (v_rest (run round t s) n)) > 0) by exact (proj1 (defined_8 (run round t s) HR n Hn')).
  assert (K6 : (v_odds_next (run round t s) n) > 0) by exact (proj1 (proj2 (proj2 (defined_8 (run round t s) HR n Hn')))).
  assert (K7 : (v_theta (run round t s) n) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_15 (run round t s) HR n Hn')))))).
  assert (K8 : (v_theta_next (run round t s) n) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_15 (run round t s) HR n Hn'))))))).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))].
  assert (W1 : (v_tau (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))) | known_by Hn (conj (fact_17 (run round t s) HR n Hn') (conj (fact_14 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))))].
  assert (W2 : 1 - (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | beyond (fact_3 (run round t s) HR n Hn') | beyond (fact_4 (run round t s) HR n Hn') | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))) | known_by Hn (conj (fact_4 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))].
  assert (W3 : ((v_M (run round t s)) - 1) + (v_q (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))) | known_by Hn (conj (fact_2 (run round t s) HR n Hn') (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))].
  assert (W4 : ((v_M (run round t s)) - 1) + (v_q (run round t s) n) - ((v_M (run round t s)) - 1) * (v_rest (run round t s) n) + ((v_M (run round t s)) - 1) * (v_q (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | beyond (fact_19 (run round t s) HR n Hn') | (change ((v_M (run round t s)) - 1 + (v_q (run round t s) n) - ((v_M (run round t s)) - 1) * (v_rest (run round t s) n) + ((v_M (run round t s)) - 1) * (v_q (run round t s) n) * (v_rest (run round t s) n) <> 0); beyond (fact_19 (run round t s) HR n Hn')) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))))) | known_by Hn (conj (fact_19 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))))))].
  assert (W5 : (v_odds_next (run round t s) n) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly K8 | directly ((proj1 (proj2 HR)) n Hn') | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))) | known_by Hn (conj (fact_19 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj K8 (conj ((proj1 (proj2 HR)) n Hn') (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  split; [exact W5|].
  exact I.
Qed.

Lemma concluded_33 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_tau (run round t s)) <> 0) /\ (1 - (v_rest (run round t s) n) <> 0) /\ (((v_M (run round t s)) - 1) + (v_q (run round t s) n) <> 0) /\ (((v_M (run round t s)) - 1) + (v_q (run round t s) n) - ((v_M (run round t s)) - 1) * (v_rest (run round t s) n) + ((v_M (run round t s)) - 1) * (v_q (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ ((v_odds_next (run round t s) n) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_tau s) < 1 -> (v_M s) > 1 -> Un_cv (fun t => ((v_J_next (run round t s)))) (1))).
Proof.
  exact (conj definedness_33 Theorems.II_4d.conclusion_33).
Qed.

