(* The conclusions of theorem II.4c, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4c.
From RLStar Require Import Theorems.II_4c.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_odds_next_2, v_odds_next_1 in X |- *.

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_odds_next_1 s) > 0) /\ ((v_odds_next_2 s) > 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_odds_next_1 s) > 0) by (exact (proj1 (defined_7 s Hs n Hn))).
  assert (C1 : (v_odds_next_2 s) > 0) by (exact (proj1 (defined_9 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (exact (proj1 (proj2 (defined_7 s Hs n Hn)))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ ((v_odds_next_1 s) > 0) /\ ((v_odds_next_2 s) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_odds_next_1 s) > 0) by exact (proj1 (defined_10 s Hs n Hn)).
  assert (K1 : (v_odds_next_2 s) > 0) by exact (proj1 (proj2 (defined_10 s Hs n Hn))).
  assert (K2 : (v_tau s) <> 0) by exact (proj1 (proj2 (proj2 (defined_10 s Hs n Hn)))).
  assert (W0 : (v_tau s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))].
  assert (W1 : (v_odds_next_1 s) > 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))) | known_by Hn (conj (fact_8 s Hs n Hn) (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))].
  assert (W2 : (v_odds_next_2 s) > 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))) | known_by Hn (conj (fact_8 s Hs n Hn) (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_10 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ ((v_odds_next_1 s) > 0) /\ ((v_odds_next_2 s) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) = 2 -> (v_M s) > 1 -> (v_theta_1_next s) = (v_theta_2_next s))).
Proof.
  exact (conj definedness_10 Theorems.II_4c.conclusion_10).
Qed.

Lemma defined_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_odds_next_1 s) > 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_odds_next_1 s) > 0) by (exact (proj1 (defined_7 s Hs n Hn))).
  assert (C1 : (v_tau s) <> 0) by (exact (proj1 (proj2 (defined_7 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ ((v_odds_next_1 s) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_odds_next_1 s) > 0) by exact (proj1 (defined_11 s Hs n Hn)).
  assert (K1 : (v_tau s) <> 0) by exact (proj1 (proj2 (defined_11 s Hs n Hn))).
  assert (K2 : (v_odds_next_2 s) > 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (W0 : (v_tau s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))].
  assert (W1 : (v_odds_next_1 s) > 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))) | known_by Hn (conj (fact_8 s Hs n Hn) (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_11 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ ((v_odds_next_1 s) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) = 2 -> (v_M s) > 1 -> (v_theta_1_next s) = 1 / 2 * ((v_theta_1 s) + (v_theta_2 s)))).
Proof.
  exact (conj definedness_11 Theorems.II_4c.conclusion_11).
Qed.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_tau s) <> 0) by (pose proof (Generated.II_4c.II_4c_1 (v_theta_1 s) (v_tau s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G1) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma definedness_14 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> forall t, ((v_tau (run round t s)) <> 0) /\ ((v_odds_next_1 (run round t s)) > 0) /\ ((v_odds_next_2 (run round t s)) > 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H1 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (respects_1 _ _ (unchanged_up_to state round agree H1 agree_refl agree_trans respects_1 unchanged_14 s Hs t) Hs))) (conj (proj1 (proj2 (proj2 (respects_1 _ _ (unchanged_up_to state round agree H1 agree_refl agree_trans respects_1 unchanged_14 s Hs t) Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (respects_1 _ _ (unchanged_up_to state round agree H1 agree_refl agree_trans respects_1 unchanged_14 s Hs t) Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (respects_1 _ _ (unchanged_up_to state round agree H1 agree_refl agree_trans respects_1 unchanged_14 s Hs t) Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (respects_1 _ _ (unchanged_up_to state round agree H1 agree_refl agree_trans respects_1 unchanged_14 s Hs t) Hs))))))) I)))))).
  assert (K0 : (v_tau (run round t s)) <> 0) by exact (proj1 (defined_1 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn')).
  assert (K1 : (v_odds_next_1 (run round t s)) > 0) by exact (proj1 (defined_7 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn')).
  assert (K2 : (v_odds_next_2 (run round t s)) > 0) by exact (proj1 (defined_9 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn')).
  assert (W0 : (v_tau (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))].
  assert (W1 : (v_odds_next_1 (run round t s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))) | known_by Hn (conj (fact_8 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj (fact_6 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj (fact_5 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj (fact_4 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj (fact_2 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))))))].
  assert (W2 : (v_odds_next_2 (run round t s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))) | known_by Hn (conj (fact_8 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj (fact_6 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj (fact_5 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj (fact_4 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj (fact_2 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))) n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_14 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> forall t, ((v_tau (run round t s)) <> 0) /\ ((v_odds_next_1 (run round t s)) > 0) /\ ((v_odds_next_2 (run round t s)) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) = 2 -> (v_M s) > 1 -> (v_theta_1 s) = (v_theta_2 s) -> (forall t : nat, ((v_theta_1 (run round t s))) = ((v_theta_1 s))))).
Proof.
  exact (conj definedness_14 Theorems.II_4c.conclusion_14).
Qed.

