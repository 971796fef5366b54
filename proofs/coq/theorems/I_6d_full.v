(* The conclusions of theorem I.6d, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_6d.
From RLStar Require Import Theorems.I_6d.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_u_l, v_u_delta_0, v_u_delta_T, v_c, v_u, v_u_next, v_g, v_delta_next in X |- *.

Lemma defined_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) /\ ((v_delta s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) by (pose proof (Generated.I_6d.I_6d_16 (v_delta s) (v_M s) (v_rest s)) as G16; specialize (G16 (proj1 (proj2 Hs))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G16 (fact_2 s Hs n Hn)); specialize (G16 (fact_6 s Hs n Hn)); specialize (G16 (fact_7 s Hs n Hn)); first [divisor_of G16 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G16)) | from_divisors G16]).
  assert (C1 : (v_delta s) <> 0) by (pose proof (Generated.I_6d.I_6d_16 (v_delta s) (v_M s) (v_rest s)) as G16; specialize (G16 (proj1 (proj2 Hs))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G16 (fact_2 s Hs n Hn)); specialize (G16 (fact_6 s Hs n Hn)); specialize (G16 (fact_7 s Hs n Hn)); first [divisor_of G16 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G16)) | from_divisors G16]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) /\ ((v_delta s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) by (exact (proj1 (defined_11 s Hs n Hn))).
  assert (C1 : (v_delta s) <> 0) by (exact (proj1 (proj2 (defined_11 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) /\ ((v_delta s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) by (exact (proj1 (defined_13 s Hs n Hn))).
  assert (C1 : (v_delta s) <> 0) by (exact (proj1 (proj2 (defined_13 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) /\ ((v_P s) <> 0) /\ ((v_P_l s) * (v_a s) + 1 <> 0) /\ ((v_P_next s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) by (exact (proj1 (defined_17 s Hs n Hn))).
  assert (C1 : (v_P s) <> 0) by (pose proof (Generated.I_6d.I_6d_31 (v_delta s) (v_l s) (v_a s) (v_P s) (v_P_l s) (v_P_next s) (v_Q s)) as G31; specialize (G31 (proj1 (proj2 Hs))); specialize (G31 (proj1 (proj2 (proj2 Hs)))); specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G31 (fact_1 s Hs n Hn)); specialize (G31 (fact_2 s Hs n Hn)); specialize (G31 (fact_3 s Hs n Hn)); specialize (G31 (fact_4 s Hs n Hn)); specialize (G31 (fact_5 s Hs n Hn)); specialize (G31 (fact_8 s Hs n Hn)); specialize (G31 (fact_12 s Hs n Hn)); specialize (G31 (fact_14 s Hs n Hn)); specialize (G31 (fact_18 s Hs n Hn)); specialize (G31 (fact_17 s Hs n Hn)); first [divisor_of G31 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 (proj2 G31))) | from_divisors G31]).
  assert (C2 : (v_P_l s) * (v_a s) + 1 <> 0) by (pose proof (Generated.I_6d.I_6d_31 (v_delta s) (v_l s) (v_a s) (v_P s) (v_P_l s) (v_P_next s) (v_Q s)) as G31; specialize (G31 (proj1 (proj2 Hs))); specialize (G31 (proj1 (proj2 (proj2 Hs)))); specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G31 (fact_1 s Hs n Hn)); specialize (G31 (fact_2 s Hs n Hn)); specialize (G31 (fact_3 s Hs n Hn)); specialize (G31 (fact_4 s Hs n Hn)); specialize (G31 (fact_5 s Hs n Hn)); specialize (G31 (fact_8 s Hs n Hn)); specialize (G31 (fact_12 s Hs n Hn)); specialize (G31 (fact_14 s Hs n Hn)); specialize (G31 (fact_18 s Hs n Hn)); specialize (G31 (fact_17 s Hs n Hn)); first [divisor_of G31 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 (proj2 G31))) | from_divisors G31]).
  assert (C3 : (v_P_next s) <> 0) by (pose proof (Generated.I_6d.I_6d_31 (v_delta s) (v_l s) (v_a s) (v_P s) (v_P_l s) (v_P_next s) (v_Q s)) as G31; specialize (G31 (proj1 (proj2 Hs))); specialize (G31 (proj1 (proj2 (proj2 Hs)))); specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G31 (fact_1 s Hs n Hn)); specialize (G31 (fact_2 s Hs n Hn)); specialize (G31 (fact_3 s Hs n Hn)); specialize (G31 (fact_4 s Hs n Hn)); specialize (G31 (fact_5 s Hs n Hn)); specialize (G31 (fact_8 s Hs n Hn)); specialize (G31 (fact_12 s Hs n Hn)); specialize (G31 (fact_14 s Hs n Hn)); specialize (G31 (fact_18 s Hs n Hn)); specialize (G31 (fact_17 s Hs n Hn)); first [divisor_of G31 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 (proj2 G31))) | from_divisors G31]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) /\ ((v_delta s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) by (pose proof (Generated.I_6d.I_6d_15 (v_delta s) (v_M s) (v_rest s)) as G15; specialize (G15 (proj1 (proj2 Hs))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G15 (fact_2 s Hs n Hn)); specialize (G15 (fact_6 s Hs n Hn)); specialize (G15 (fact_7 s Hs n Hn)); first [divisor_of G15 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G15)) | from_divisors G15]).
  assert (C1 : (v_delta s) <> 0) by (pose proof (Generated.I_6d.I_6d_15 (v_delta s) (v_M s) (v_rest s)) as G15; specialize (G15 (proj1 (proj2 Hs))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G15 (fact_2 s Hs n Hn)); specialize (G15 (fact_6 s Hs n Hn)); specialize (G15 (fact_7 s Hs n Hn)); first [divisor_of G15 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G15)) | from_divisors G15]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) <> 0) /\ ((v_P_next s) <> 0) /\ (1 + (v_a s) * (v_P_l s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s) * (v_rest s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s) * (v_rest s) - (v_delta s) * (v_rest s) + 1 <> 0) by exact (proj1 (defined_20 s Hs n Hn)).
  assert (K1 : (v_P s) <> 0) by exact (proj1 (proj2 (defined_20 s Hs n Hn))).
  assert (K2 : (v_P_l s) * (v_a s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_20 s Hs n Hn)))).
  assert (K3 : (v_P_next s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_20 s Hs n Hn))))).
  assert (K4 : (v_delta s) <> 0) by exact (proj1 (proj2 (defined_10 s Hs n Hn))).
  assert (W0 : (v_P s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))) | known_by Hn (conj (fact_19 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))].
  assert (W1 : (v_P_next s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))].
  assert (W2 : 1 + (v_a s) * (v_P_l s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))) | known_by Hn (conj (fact_15 s Hs n Hn) (conj (fact_8 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))))))))].
  assert (W3 : 1 + ((v_M s) - 1) * (v_delta s) * (v_rest s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))) | known_by Hn (conj (fact_7 s Hs n Hn) (conj (fact_6 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_20 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) <> 0) /\ ((v_P_next s) <> 0) /\ (1 + (v_a s) * (v_P_l s) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s) * (v_rest s) <> 0) /\ True) /\
  (forall s : state, (3 <= steps s)%nat -> ((v_delta s) > 0 -> (v_delta s) < (v_l s) -> (v_l s) < 1 -> (v_M s) >= 2 -> (v_u_next s) <= (v_u s) - (v_c s))).
Proof.
  exact (conj definedness_20 Theorems.I_6d.conclusion_20).
Qed.

