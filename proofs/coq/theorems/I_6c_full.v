(* The conclusions of theorem I.6c, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_6c.
From RLStar Require Import Theorems.I_6c.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_u_l, v_u_delta_0, v_u_delta_T, v_k, v_u_next, v_u, v_h, v_delta_next in X |- *.

Lemma defined_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s) * (v_rest s) - 2 * (v_delta s) * (v_rest s) + (v_delta s) + (v_rest s) <> 0) /\ ((v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s) * (v_rest s) - 2 * (v_delta s) * (v_rest s) + (v_delta s) + (v_rest s) <> 0) by (pose proof (Generated.I_6c.I_6c_17 (v_delta s) (v_M s) (v_rest s)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G17 (fact_2 s Hs n Hn)); specialize (G17 (fact_6 s Hs n Hn)); specialize (G17 (fact_7 s Hs n Hn)); first [divisor_of G17 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G17)) | from_divisors G17]).
  assert (C1 : (v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) by (pose proof (Generated.I_6c.I_6c_17 (v_delta s) (v_M s) (v_rest s)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G17 (fact_2 s Hs n Hn)); specialize (G17 (fact_6 s Hs n Hn)); specialize (G17 (fact_7 s Hs n Hn)); first [divisor_of G17 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G17)) | from_divisors G17]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s) * (v_rest s) - 2 * (v_delta s) * (v_rest s) + (v_delta s) + (v_rest s) <> 0) /\ ((v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s) * (v_rest s) - 2 * (v_delta s) * (v_rest s) + (v_delta s) + (v_rest s) <> 0) by (exact (proj1 (defined_12 s Hs n Hn))).
  assert (C1 : (v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) by (exact (proj1 (proj2 (defined_12 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s) * (v_rest s) - 2 * (v_delta s) * (v_rest s) + (v_delta s) + (v_rest s) <> 0) /\ ((v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s) * (v_rest s) - 2 * (v_delta s) * (v_rest s) + (v_delta s) + (v_rest s) <> 0) by (pose proof (Generated.I_6c.I_6c_16 (v_delta s) (v_M s) (v_rest s)) as G16; specialize (G16 (proj1 (proj2 Hs))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G16 (fact_2 s Hs n Hn)); specialize (G16 (fact_6 s Hs n Hn)); specialize (G16 (fact_7 s Hs n Hn)); first [divisor_of G16 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G16)) | from_divisors G16]).
  assert (C1 : (v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) by (pose proof (Generated.I_6c.I_6c_16 (v_delta s) (v_M s) (v_rest s)) as G16; specialize (G16 (proj1 (proj2 Hs))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G16 (fact_2 s Hs n Hn)); specialize (G16 (fact_6 s Hs n Hn)); specialize (G16 (fact_7 s Hs n Hn)); first [divisor_of G16 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G16)) | from_divisors G16]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) by (pose proof (Generated.I_6c.I_6c_15 (v_delta s) (v_M s) (v_rest s)) as G15; specialize (G15 (proj1 (proj2 Hs))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G15 (fact_2 s Hs n Hn)); specialize (G15 (fact_6 s Hs n Hn)); specialize (G15 (fact_7 s Hs n Hn)); first [divisor_of G15 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G15) | from_divisors G15]).
  exact (conj C0 I).
Qed.

Lemma defined_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s) * (v_rest s) - 2 * (v_delta s) * (v_rest s) + (v_delta s) + (v_rest s) <> 0) /\ ((v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) /\ ((v_P s) <> 0) /\ ((v_P_next s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s) * (v_rest s) - 2 * (v_delta s) * (v_rest s) + (v_delta s) + (v_rest s) <> 0) by (exact (proj1 (defined_11 s Hs n Hn))).
  assert (C1 : (v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) by (exact (proj1 (defined_10 s Hs n Hn))).
  assert (C2 : (v_P s) <> 0) by (pose proof (Generated.I_6c.I_6c_30 (v_P s) (v_P_next s) (v_V s)) as G30; specialize (G30 (fact_4 s Hs n Hn)); specialize (G30 (fact_5 s Hs n Hn)); specialize (G30 (fact_14 s Hs n Hn)); specialize (G30 (fact_15 s Hs n Hn)); specialize (G30 (fact_17 s Hs n Hn)); first [divisor_of G30 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G30)) | from_divisors G30]).
  assert (C3 : (v_P_next s) <> 0) by (pose proof (Generated.I_6c.I_6c_30 (v_P s) (v_P_next s) (v_V s)) as G30; specialize (G30 (fact_4 s Hs n Hn)); specialize (G30 (fact_5 s Hs n Hn)); specialize (G30 (fact_14 s Hs n Hn)); specialize (G30 (fact_15 s Hs n Hn)); specialize (G30 (fact_17 s Hs n Hn)); first [divisor_of G30 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G30)) | from_divisors G30]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s) * (v_rest s) - 2 * (v_delta s) * (v_rest s) + (v_delta s) + (v_rest s) <> 0) /\ ((v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) /\ ((v_P s) <> 0) /\ ((v_P_next s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s) * (v_rest s) - 2 * (v_delta s) * (v_rest s) + (v_delta s) + (v_rest s) <> 0) by (exact (proj1 (defined_16 s Hs n Hn))).
  assert (C1 : (v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) by (exact (proj1 (proj2 (defined_16 s Hs n Hn)))).
  assert (C2 : (v_P s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_20 s Hs n Hn))))).
  assert (C3 : (v_P_next s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_20 s Hs n Hn)))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) /\ ((v_P s) <> 0) /\ ((v_P_next s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) by (exact (proj1 (proj2 (defined_22 s Hs n Hn)))).
  assert (C1 : (v_P s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_22 s Hs n Hn))))).
  assert (C2 : (v_P_next s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_22 s Hs n Hn)))))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) <> 0) /\ ((v_P_next s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s) * (v_rest s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) by exact (proj1 (defined_23 s Hs n Hn)).
  assert (K1 : (v_P s) <> 0) by exact (proj1 (proj2 (defined_23 s Hs n Hn))).
  assert (K2 : (v_P_next s) <> 0) by exact (proj1 (proj2 (proj2 (defined_23 s Hs n Hn)))).
  assert (K3 : (v_M s) * (v_delta s) * (v_rest s) - 2 * (v_delta s) * (v_rest s) + (v_delta s) + (v_rest s) <> 0) by exact (proj1 (defined_11 s Hs n Hn)).
  assert (W0 : (v_P s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))) | known_by Hn (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))].
  assert (W1 : (v_P_next s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))) | known_by Hn (conj (fact_14 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))].
  assert (W2 : 1 + ((v_M s) - 1) * (v_delta s) * (v_rest s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))) | known_by Hn (conj (fact_7 s Hs n Hn) (conj (fact_6 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_23 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) <> 0) /\ ((v_P_next s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s) * (v_rest s) <> 0) /\ True) /\
  (forall s : state, (3 <= steps s)%nat -> ((v_delta s) > 0 -> (v_delta s) < (v_l s) -> (v_l s) < 1 -> (v_M s) >= 2 -> (v_u_next s) >= (v_u s) - (v_a s) * (1 + ((v_M s) - 2) * (v_l s)))).
Proof.
  exact (conj definedness_23 Theorems.I_6c.conclusion_23).
Qed.

