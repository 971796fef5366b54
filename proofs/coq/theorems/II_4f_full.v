(* The conclusions of theorem II.4f, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4f.
From RLStar Require Import Theorems.II_4f.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_odds_next in X |- *.

Lemma defined_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 Hs))))).
  assert (C1 : (v_rest s n) - 1 <> 0) by (pose proof (Generated.II_4f.II_4f_21 (v_M s) (v_q s n) (v_rest s n) (v_Z s)) as G21; specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G21 (fact_2 s Hs n Hn)); specialize (G21 (fact_3 s Hs n Hn)); specialize (G21 (fact_4 s Hs n Hn)); specialize (G21 (fact_7 s Hs n Hn)); specialize (G21 (fact_9 s Hs n Hn)); specialize (G21 (fact_17 s Hs n Hn)); first [divisor_of G21 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G21) | from_divisors G21]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ (1 - (v_rest s n) <> 0) /\ (((v_M s) - 1) + (v_q s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) + (v_q s n) - 1 <> 0) by exact (proj1 (defined_20 s Hs n Hn)).
  assert (K1 : (v_rest s n) - 1 <> 0) by exact (proj1 (proj2 (defined_20 s Hs n Hn))).
  assert (K2 : (v_tau s) <> 0) by exact (proj1 (proj2 (proj2 (defined_20 s Hs n Hn)))).
  assert (K3 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by exact (proj1 (defined_13 s Hs n Hn)).
  assert (K4 : (v_odds_next s n) > 0) by exact (proj1 (proj2 (proj2 (defined_13 s Hs n Hn)))).
  assert (W0 : (v_tau s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))].
  assert (W1 : 1 - (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | beyond (fact_3 s Hs n Hn) | beyond (fact_4 s Hs n Hn) | beyond (fact_18 s Hs n Hn) | beyond (fact_19 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))) | known_by Hn (conj (fact_19 s Hs n Hn) (conj (fact_18 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))].
  assert (W2 : ((v_M s) - 1) + (v_q s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_20 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ (1 - (v_rest s n) <> 0) /\ (((v_M s) - 1) + (v_q s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_theta s k) <= (v_B s)) -> (v_tau s) > 2 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> (v_odds_next s n) <= (v_Z s) ^ 2))).
Proof.
  exact (conj definedness_20 Theorems.II_4f.conclusion_20).
Qed.

Lemma definedness_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ (1 - (v_rest s n) <> 0) /\ (((v_M s) - 1) + (v_q s n) <> 0) /\ ((v_odds_next s n) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) + (v_q s n) - 1 <> 0) by exact (proj1 (defined_21 s Hs n Hn)).
  assert (K1 : (v_odds_next s n) > 0) by exact (proj1 (proj2 (defined_21 s Hs n Hn))).
  assert (K2 : (v_rest s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_21 s Hs n Hn)))).
  assert (K3 : (v_tau s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_21 s Hs n Hn))))).
  assert (K4 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by exact (proj1 (defined_13 s Hs n Hn)).
  assert (W0 : (v_tau s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))].
  assert (W1 : 1 - (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | beyond (fact_3 s Hs n Hn) | beyond (fact_4 s Hs n Hn) | beyond (fact_18 s Hs n Hn) | beyond (fact_19 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))) | known_by Hn (conj (fact_19 s Hs n Hn) (conj (fact_18 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))].
  assert (W2 : ((v_M s) - 1) + (v_q s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))].
  assert (W3 : (v_odds_next s n) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))) | known_by Hn (conj (fact_19 s Hs n Hn) (conj (fact_18 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_21 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ (1 - (v_rest s n) <> 0) /\ (((v_M s) - 1) + (v_q s n) <> 0) /\ ((v_odds_next s n) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_theta s k) <= (v_B s)) -> (v_tau s) > 2 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> (v_theta_next s n) <= 2 * ((v_B s) / (v_tau s))))).
Proof.
  exact (conj definedness_21 Theorems.II_4f.conclusion_21).
Qed.

Lemma defined_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_tau s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_21 s Hs n Hn)))))).
  exact (conj C0 I).
Qed.

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 Hs))))).
  assert (C1 : (v_rest s n) - 1 <> 0) by (pose proof (Generated.II_4f.II_4f_9 (v_M s) (v_q s n) (v_rest s n)) as G9; specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G9 (fact_2 s Hs n Hn)); specialize (G9 (fact_3 s Hs n Hn)); specialize (G9 (fact_4 s Hs n Hn)); first [divisor_of G9 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G9) | from_divisors G9]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_tau (run round t s)) <> 0) /\ (1 - (v_rest (run round t s) n) <> 0) /\ (((v_M (run round t s)) - 1) + (v_q (run round t s) n) <> 0) /\ ((v_odds_next (run round t s) n) > 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) I))))).
  assert (K0 : (v_tau (run round t s)) <> 0) by exact (proj1 (defined_29 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) + (v_q (run round t s) n) - 1 <> 0) by exact (proj1 (defined_3 (run round t s) HR n Hn')).
  assert (K2 : (v_rest (run round t s) n) - 1 <> 0) by exact (proj1 (proj2 (defined_10 (run round t s) HR n Hn'))).
  assert (K3 : (1 + ((v_M (run round t s)) - 1) * (v_rest (run round t s) n)) / (1 - (v_rest (run round t s) n)) > 0) by exact (proj1 (defined_13 (run round t s) HR n Hn')).
  assert (K4 : (v_odds_next (run round t s) n) > 0) by exact (proj1 (proj2 (proj2 (defined_13 (run round t s) HR n Hn')))).
  assert (W0 : (v_tau (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))].
  assert (W1 : 1 - (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | beyond (fact_3 (run round t s) HR n Hn') | beyond (fact_4 (run round t s) HR n Hn') | beyond (fact_18 (run round t s) HR n Hn') | beyond (fact_19 (run round t s) HR n Hn') | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))) | known_by Hn (conj (fact_19 (run round t s) HR n Hn') (conj (fact_18 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))))].
  assert (W2 : ((v_M (run round t s)) - 1) + (v_q (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))) | known_by Hn (conj (fact_2 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))].
  assert (W3 : (v_odds_next (run round t s) n) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))) | known_by Hn (conj (fact_19 (run round t s) HR n Hn') (conj (fact_18 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_29 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_tau (run round t s)) <> 0) /\ (1 - (v_rest (run round t s) n) <> 0) /\ (((v_M (run round t s)) - 1) + (v_q (run round t s) n) <> 0) /\ ((v_odds_next (run round t s) n) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_theta s k) <= (v_B s)) -> (v_tau s) > 2 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_theta (run round t s) n)) /\ ((v_theta (run round t s) n)) <= (((2 / (v_tau s)) ^ t) * ((v_B s))))) /\ Un_cv (fun t => ((v_theta (run round t s) n))) (0))))).
Proof.
  exact (conj definedness_29 Theorems.II_4f.conclusion_29).
Qed.

