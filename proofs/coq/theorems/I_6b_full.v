(* The conclusions of theorem I.6b, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_6b.
From RLStar Require Import Theorems.I_6b.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_eta, v_delta_next in X |- *.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta s) - 1 <> 0) by (exact (proj1 (proj2 (defined_6 s Hs n Hn)))).
  exact (conj C0 I).
Qed.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s) ^ 2 - (v_delta s) ^ 2 + 1 <> 0) /\ ((v_delta s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s) ^ 2 - (v_delta s) ^ 2 + 1 <> 0) by (pose proof (Generated.I_6b.I_6b_1 (v_delta s) (v_M s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 (proj2 G1))) | from_divisors G1]).
  assert (C1 : (v_delta s) - 1 <> 0) by (pose proof (Generated.I_6b.I_6b_1 (v_delta s) (v_M s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 (proj2 G1))) | from_divisors G1]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_delta s) - 1 <> 0) /\ ((v_s s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.I_6b.I_6b_5 (v_delta s) (v_s s) (v_M s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G5 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G5) | from_divisors G5]).
  assert (C1 : (v_delta s) - 1 <> 0) by (pose proof (Generated.I_6b.I_6b_7 (v_delta s) (v_s s) (v_M s)) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G7 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 (proj2 G7))) | from_divisors G7]).
  assert (C2 : (v_s s) - 1 <> 0) by (pose proof (Generated.I_6b.I_6b_7 (v_delta s) (v_s s) (v_M s)) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [divisor_of G7 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 (proj2 G7))) | from_divisors G7]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_delta (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s)) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))))) I)))))).
  assert (K0 : (v_delta (run round t s)) - 1 <> 0) by exact (proj1 (defined_7 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) * (v_delta (run round t s)) ^ 2 - (v_delta (run round t s)) ^ 2 + 1 <> 0) by exact (proj1 (defined_1 (run round t s) HR n Hn')).
  assert (K2 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_8 (run round t s) HR n Hn')).
  assert (K3 : (v_s (run round t s)) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_8 (run round t s) HR n Hn')))).
  assert (W0 : 1 - (v_delta (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | beyond (proj1 (proj2 HR)) | beyond (proj1 (proj2 (proj2 HR))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s)) ^ 2 <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | beyond (fact_9 (run round t s) HR n Hn') | beyond (fact_12 (run round t s) HR n Hn') | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_delta (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s)) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_delta s) > 0 -> (v_delta s) < 1 -> (v_s s) > 0 -> (v_s s) < 1 -> (v_M s) >= 2 -> (forall t : nat, ((1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s))) / (1 - (v_delta (run round t s)))) = (((1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s))) ^ (2 ^ t))))).
Proof.
  exact (conj definedness_7 Theorems.I_6b.conclusion_7).
Qed.

Lemma definedness_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 - (v_s s) <> 0) /\ (1 - (v_delta s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (K1 : (v_delta s) - 1 <> 0) by exact (proj1 (proj2 (defined_8 s Hs n Hn))).
  assert (K2 : (v_s s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_8 s Hs n Hn)))).
  assert (K3 : (v_M s) * (v_delta s) ^ 2 - (v_delta s) ^ 2 + 1 <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))].
  assert (W1 : 1 - (v_s s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))].
  assert (W2 : 1 - (v_delta s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_8 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ (1 - (v_s s) <> 0) /\ (1 - (v_delta s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_delta s) > 0 -> (v_delta s) < 1 -> (v_s s) > 0 -> (v_s s) < 1 -> (v_M s) >= 2 -> ((v_eta s) >= 1 - (1 + ((v_M s) - 1) * (v_delta s) ^ 2) / (v_M s) <-> (1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s)) >= (1 + ((v_M s) - 1) * (v_s s)) / (1 - (v_s s))))).
Proof.
  exact (conj definedness_8 Theorems.I_6b.conclusion_8).
Qed.

Lemma defined_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_delta s) - 1 <> 0) /\ ((v_s s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (exact (proj1 (defined_8 s Hs n Hn))).
  assert (C1 : (v_delta s) - 1 <> 0) by (exact (proj1 (defined_7 s Hs n Hn))).
  assert (C2 : (v_s s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_8 s Hs n Hn))))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 - (v_s (run round t s)) <> 0) /\ (1 - (v_delta (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s)) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))))) I)))))).
  assert (K0 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_11 (run round t s) HR n Hn')).
  assert (K1 : (v_delta (run round t s)) - 1 <> 0) by exact (proj1 (proj2 (defined_11 (run round t s) HR n Hn'))).
  assert (K2 : (v_s (run round t s)) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_11 (run round t s) HR n Hn')))).
  assert (K3 : (v_M (run round t s)) * (v_delta (run round t s)) ^ 2 - (v_delta (run round t s)) ^ 2 + 1 <> 0) by exact (proj1 (defined_1 (run round t s) HR n Hn')).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))].
  assert (W1 : 1 - (v_s (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | beyond (proj1 (proj2 (proj2 (proj2 HR)))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))].
  assert (W2 : 1 - (v_delta (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | beyond (proj1 (proj2 HR)) | beyond (proj1 (proj2 (proj2 HR))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))))].
  assert (W3 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s)) ^ 2 <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | beyond (fact_9 (run round t s) HR n Hn') | beyond (fact_12 (run round t s) HR n Hn') | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_11 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 - (v_s (run round t s)) <> 0) /\ (1 - (v_delta (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s)) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_delta s) > 0 -> (v_delta s) < 1 -> (v_s s) > 0 -> (v_s s) < 1 -> (v_M s) >= 2 -> (forall t : nat, ((v_eta (run round t s)) >= 1 - (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s)) ^ 2) / (v_M (run round t s)) <-> ((INR (2 ^ t)) * (ln ((1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s))))) >= (ln ((1 + ((v_M s) - 1) * (v_s s)) / (1 - (v_s s)))))))).
Proof.
  exact (conj definedness_11 Theorems.I_6b.conclusion_11).
Qed.

