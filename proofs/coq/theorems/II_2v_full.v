(* The conclusions of theorem II.2v, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2v.
From RLStar Require Import Theorems.II_2v.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_d, v_s_next, v_s, v_delta_3_next, v_delta_2_next, v_delta_1_next in X |- *.

Lemma defined_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) - 1 <> 0) by (pose proof (Generated.II_2v.II_2v_5 (v_delta_1 s) (v_delta_2 s) (v_delta_3 s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G5 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 G5)) | from_divisors G5]).
  exact (conj C0 I).
Qed.

Lemma definedness_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) <> 0) /\ (1 - (v_delta_3 s) * (v_delta_1 s) * (v_delta_2 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) - 1 <> 0) by exact (proj1 (defined_5 s Hs n Hn)).
  assert (W0 : 1 - (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) | known_by Hn (conj (fact_8 s Hs n Hn) (conj (fact_7 s Hs n Hn) (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))].
  assert (W1 : 1 - (v_delta_3 s) * (v_delta_1 s) * (v_delta_2 s) <> 0) by first [directly K0 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W0 (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))) | known_by Hn (conj (fact_8 s Hs n Hn) (conj (fact_7 s Hs n Hn) (conj W0 (conj K0 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_5 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) <> 0) /\ (1 - (v_delta_3 s) * (v_delta_1 s) * (v_delta_2 s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) >= 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) = (v_delta_1 s) -> (v_delta_1 s) <= (v_delta_3 s) -> (v_delta_3 s) <= 1 -> (v_delta_1_next s) <= (v_delta_3_next s))).
Proof.
  exact (conj definedness_5 Theorems.II_2v.conclusion_5).
Qed.

Lemma at_every_round_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t. induction t as [|t IH]; [exact Hs|]. rewrite run_succ.
  generalize (run round t s), IH. intros x Hx. split; [exact (proj1 Hx)|].
  split; [exact (fact_1 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx)))|].
  split; [exact (fact_3 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx)))|].
  split; [exact (fact_4 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx)))|].
  split; [exact (fact_5 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx)))|].
  split; [exact (fact_6 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx)))|].
  exact I.
Qed.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) - 1 <> 0) by (pose proof (Generated.II_2v.II_2v_1 (v_delta_1 s) (v_delta_2 s) (v_delta_3 s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G1) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma definedness_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) * (v_delta_3 (run round t s)) <> 0) /\ (1 - (v_delta_2 (run round t s)) * (v_delta_3 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ (1 - (v_delta_3 (run round t s)) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))) I)))))).
  assert (K0 : (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) * (v_delta_3 (run round t s)) - 1 <> 0) by exact (proj1 (defined_1 (run round t s) HR n Hn')).
  assert (W0 : 1 - (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) * (v_delta_3 (run round t s)) <> 0) by first [directly K0 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj K0 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_7 (run round t s) HR n Hn') (conj K0 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))].
  assert (W1 : 1 - (v_delta_2 (run round t s)) * (v_delta_3 (run round t s)) * (v_delta_1 (run round t s)) <> 0) by first [directly K0 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W0 (conj K0 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_7 (run round t s) HR n Hn') (conj W0 (conj K0 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))].
  assert (W2 : 1 - (v_delta_3 (run round t s)) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) by first [directly K0 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_7 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_33 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) * (v_delta_3 (run round t s)) <> 0) /\ (1 - (v_delta_2 (run round t s)) * (v_delta_3 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ (1 - (v_delta_3 (run round t s)) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) >= 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) = (v_delta_1 s) -> (v_delta_1 s) <= (v_delta_3 s) -> (v_delta_3 s) <= 1 -> Un_cv (fun t => ((v_delta_1 (run round t s)))) (0))).
Proof.
  exact (conj definedness_33 Theorems.II_2v.conclusion_33).
Qed.

Lemma definedness_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) * (v_delta_3 (run round t s)) <> 0) /\ (1 - (v_delta_2 (run round t s)) * (v_delta_3 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ (1 - (v_delta_3 (run round t s)) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))) I)))))).
  assert (K0 : (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) * (v_delta_3 (run round t s)) - 1 <> 0) by exact (proj1 (defined_1 (run round t s) HR n Hn')).
  assert (W0 : 1 - (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) * (v_delta_3 (run round t s)) <> 0) by first [directly K0 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj K0 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_7 (run round t s) HR n Hn') (conj K0 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))].
  assert (W1 : 1 - (v_delta_2 (run round t s)) * (v_delta_3 (run round t s)) * (v_delta_1 (run round t s)) <> 0) by first [directly K0 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W0 (conj K0 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_7 (run round t s) HR n Hn') (conj W0 (conj K0 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))].
  assert (W2 : 1 - (v_delta_3 (run round t s)) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) by first [directly K0 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_7 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_34 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) * (v_delta_3 (run round t s)) <> 0) /\ (1 - (v_delta_2 (run round t s)) * (v_delta_3 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ (1 - (v_delta_3 (run round t s)) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) >= 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) = (v_delta_1 s) -> (v_delta_1 s) <= (v_delta_3 s) -> (v_delta_3 s) <= 1 -> Un_cv (fun t => (1 / 2 * (1 - (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) * (v_delta_3 (run round t s))))) (1 / 2))).
Proof.
  exact (conj definedness_34 Theorems.II_2v.conclusion_34).
Qed.

