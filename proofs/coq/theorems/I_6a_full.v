(* The conclusions of theorem I.6a, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_6a.
From RLStar Require Import Theorems.I_6a.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_2_next, v_delta_1_next in X |- *.

Lemma definedness_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_1 s) <> 0) /\ (1 - (v_delta_2 s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta_2 s) * (v_delta_1 s) <> 0) /\ (1 - (v_delta_2_next s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (K1 : (v_delta_1 s) - 1 <> 0) by exact (proj1 (proj2 (defined_2 s Hs n Hn))).
  assert (K2 : (v_delta_2 s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_2 s Hs n Hn)))).
  assert (W0 : 1 - (v_delta_1 s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))].
  assert (W1 : 1 - (v_delta_2 s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))].
  assert (W2 : 1 + ((v_M s) - 1) * (v_delta_2 s) * (v_delta_1 s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))].
  assert (W3 : 1 - (v_delta_2_next s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_2 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_1 s) <> 0) /\ (1 - (v_delta_2 s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta_2 s) * (v_delta_1 s) <> 0) /\ (1 - (v_delta_2_next s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) > 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) > 0 -> (v_delta_2 s) < 1 -> (v_M s) >= 2 -> (1 + ((v_M s) - 1) * (v_delta_2_next s)) / (1 - (v_delta_2_next s)) = (1 + ((v_M s) - 1) * (v_delta_1 s)) / (1 - (v_delta_1 s)) * ((1 + ((v_M s) - 1) * (v_delta_2 s)) / (1 - (v_delta_2 s))))).
Proof.
  exact (conj definedness_2 Theorems.I_6a.conclusion_2).
Qed.

Lemma defined_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta_1 s) - 1 <> 0) /\ ((v_delta_2 s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta_1 s) - 1 <> 0) by (exact (proj1 (proj2 (defined_1 s Hs n Hn)))).
  assert (C1 : (v_delta_2 s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_1 s Hs n Hn))))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_delta_1 (run round t s)) <> 0) /\ (1 - (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))))) I)))))).
  assert (K0 : (v_delta_1 (run round t s)) - 1 <> 0) by exact (proj1 (defined_9 (run round t s) HR n Hn')).
  assert (K1 : (v_delta_2 (run round t s)) - 1 <> 0) by exact (proj1 (proj2 (defined_9 (run round t s) HR n Hn'))).
  assert (K2 : (v_M (run round t s)) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) - (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) + 1 <> 0) by exact (proj1 (defined_1 (run round t s) HR n Hn')).
  assert (W0 : 1 - (v_delta_1 (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | beyond (proj1 (proj2 HR)) | beyond (proj1 (proj2 (proj2 HR))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))].
  assert (W1 : 1 - (v_delta_2 (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | beyond (proj1 (proj2 (proj2 (proj2 HR)))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))].
  assert (W2 : 1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))].
  assert (W3 : 1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_9 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_delta_1 (run round t s)) <> 0) /\ (1 - (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) > 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) > 0 -> (v_delta_2 s) < 1 -> (v_M s) >= 2 -> (forall t : nat, ((1 + ((v_M (run round (S t) s)) - 1) * (v_delta_1 (run round (S t) s))) / (1 - (v_delta_1 (run round (S t) s)))) = (((1 + ((v_M s) - 1) * (v_delta_1 s)) / (1 - (v_delta_1 s)) * ((1 + ((v_M s) - 1) * (v_delta_2 s)) / (1 - (v_delta_2 s)))) ^ (2 ^ t))))).
Proof.
  exact (conj definedness_9 Theorems.I_6a.conclusion_9).
Qed.

