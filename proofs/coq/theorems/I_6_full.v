(* The conclusions of theorem I.6, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_6.
From RLStar Require Import Theorems.I_6.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_K, v_D, v_Me_next, v_delta_next in X |- *.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_6.I_6_13 (v_delta s n) (v_M s) (v_rest s n)) as G13; specialize (G13 ((proj1 (proj2 Hs)) n Hn)); specialize (G13 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G13 (fact_1 s Hs n Hn)); specialize (G13 (fact_2 s Hs n Hn)); first [divisor_of G13 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G13) | from_divisors G13]).
  exact (conj C0 I).
Qed.

Lemma defined_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_S s n) <> 0) /\ ((v_delta s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.I_6.I_6_36 (v_delta s n) (v_M s) (v_rest s n) (v_S s n)) as G36; specialize (G36 ((proj1 (proj2 Hs)) n Hn)); specialize (G36 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G36 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G36 (fact_1 s Hs n Hn)); specialize (G36 (fact_2 s Hs n Hn)); specialize (G36 (fact_3 s Hs n Hn)); specialize (G36 (fact_4 s Hs n Hn)); specialize (G36 (fact_5 s Hs n Hn)); first [divisor_of G36 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G36))))) | from_divisors G36]).
  assert (C1 : (v_M s) - 1 <> 0) by (pose proof (Generated.I_6.I_6_36 (v_delta s n) (v_M s) (v_rest s n) (v_S s n)) as G36; specialize (G36 ((proj1 (proj2 Hs)) n Hn)); specialize (G36 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G36 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G36 (fact_1 s Hs n Hn)); specialize (G36 (fact_2 s Hs n Hn)); specialize (G36 (fact_3 s Hs n Hn)); specialize (G36 (fact_4 s Hs n Hn)); specialize (G36 (fact_5 s Hs n Hn)); first [divisor_of G36 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G36))))) | from_divisors G36]).
  assert (C2 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_6.I_6_36 (v_delta s n) (v_M s) (v_rest s n) (v_S s n)) as G36; specialize (G36 ((proj1 (proj2 Hs)) n Hn)); specialize (G36 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G36 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G36 (fact_1 s Hs n Hn)); specialize (G36 (fact_2 s Hs n Hn)); specialize (G36 (fact_3 s Hs n Hn)); specialize (G36 (fact_4 s Hs n Hn)); specialize (G36 (fact_5 s Hs n Hn)); first [divisor_of G36 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G36))))) | from_divisors G36]).
  assert (C3 : (v_S s n) <> 0) by (pose proof (Generated.I_6.I_6_36 (v_delta s n) (v_M s) (v_rest s n) (v_S s n)) as G36; specialize (G36 ((proj1 (proj2 Hs)) n Hn)); specialize (G36 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G36 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G36 (fact_1 s Hs n Hn)); specialize (G36 (fact_2 s Hs n Hn)); specialize (G36 (fact_3 s Hs n Hn)); specialize (G36 (fact_4 s Hs n Hn)); specialize (G36 (fact_5 s Hs n Hn)); first [divisor_of G36 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G36))))) | from_divisors G36]).
  assert (C4 : (v_delta s n) - 1 <> 0) by (pose proof (Generated.I_6.I_6_36 (v_delta s n) (v_M s) (v_rest s n) (v_S s n)) as G36; specialize (G36 ((proj1 (proj2 Hs)) n Hn)); specialize (G36 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G36 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G36 (fact_1 s Hs n Hn)); specialize (G36 (fact_2 s Hs n Hn)); specialize (G36 (fact_3 s Hs n Hn)); specialize (G36 (fact_4 s Hs n Hn)); specialize (G36 (fact_5 s Hs n Hn)); first [divisor_of G36 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 (proj2 (proj2 (proj2 G36))))) | from_divisors G36]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

Lemma definedness_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (K1 : (v_M s) <> 0) by exact (proj1 (defined_34 s Hs n Hn)).
  assert (K2 : (v_M s) - 1 <> 0) by exact (proj1 (proj2 (defined_34 s Hs n Hn))).
  assert (K3 : (v_S s n) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_34 s Hs n Hn))))).
  assert (K4 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_34 s Hs n Hn)))))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) = (1 - (v_delta s n)) * (1 - (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n))))).
Proof.
  exact (conj definedness_7 Theorems.I_6.conclusion_7).
Qed.

Lemma defined_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_6.I_6_14 (v_delta s n) (v_M s) (v_rest s n) (v_S s n)) as G14; specialize (G14 ((proj1 (proj2 Hs)) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G14 (fact_1 s Hs n Hn)); specialize (G14 (fact_2 s Hs n Hn)); specialize (G14 (fact_3 s Hs n Hn)); specialize (G14 (fact_4 s Hs n Hn)); specialize (G14 (fact_5 s Hs n Hn)); first [divisor_of G14 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G14) | from_divisors G14]).
  exact (conj C0 I).
Qed.

Lemma definedness_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_8 s Hs n Hn)).
  assert (K1 : (v_M s) <> 0) by exact (proj1 (defined_34 s Hs n Hn)).
  assert (K2 : (v_M s) - 1 <> 0) by exact (proj1 (proj2 (defined_34 s Hs n Hn))).
  assert (K3 : (v_S s n) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_34 s Hs n Hn))))).
  assert (K4 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_34 s Hs n Hn)))))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_8 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) <= (1 - (v_delta s n)) * (v_S s n)))).
Proof.
  exact (conj definedness_8 Theorems.I_6.conclusion_8).
Qed.

Lemma definedness_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_10 s Hs n Hn)).
  assert (K1 : (v_M s) <> 0) by exact (proj1 (defined_34 s Hs n Hn)).
  assert (K2 : (v_M s) - 1 <> 0) by exact (proj1 (proj2 (defined_34 s Hs n Hn))).
  assert (K3 : (v_S s n) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_34 s Hs n Hn))))).
  assert (K4 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_34 s Hs n Hn)))))).
  assert (W0 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_10 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (v_Me_next s n) >= (1 - (v_delta s n)) * ((v_S s n) - 1 / 2 * (v_S s n) ^ 2)))).
Proof.
  exact (conj definedness_10 Theorems.I_6.conclusion_10).
Qed.

Lemma defined_33 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_S s n) <> 0) /\ ((v_delta s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (exact (proj1 (defined_32 s Hs n Hn))).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (proj2 (defined_32 s Hs n Hn)))).
  assert (C2 : (v_S s n) <> 0) by (exact (proj1 (proj2 (proj2 (defined_32 s Hs n Hn))))).
  assert (C3 : (v_delta s n) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_32 s Hs n Hn)))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma definedness_33 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_M (run round t s)) * (1 - (v_delta (run round t s) n)) * (v_S (run round t s) n) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H1 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_1 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_1 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_1 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_1 s Hs t)))))) I))))).
  assert (K0 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_33 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (proj2 (defined_33 (run round t s) HR n Hn'))).
  assert (K2 : (v_S (run round t s) n) <> 0) by exact (proj1 (proj2 (proj2 (defined_33 (run round t s) HR n Hn')))).
  assert (K3 : (v_delta (run round t s) n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_33 (run round t s) HR n Hn'))))).
  assert (K4 : (v_M (run round t s)) - 1 <> 0) by exact (proj1 (proj2 (defined_34 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) n Hn'))).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))) | known_by Hn (conj (fact_25 (run round t s) HR n Hn') (conj (fact_24 (run round t s) HR n Hn') (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))].
  assert (W1 : (v_M (run round t s)) * (1 - (v_delta (run round t s) n)) * (v_S (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | (repeat apply Rmult_integral_contrapositive_currified; first [beyond (proj1 (proj2 (proj2 (proj2 HR)))) | beyond (fact_23 (run round t s) HR n Hn') | beyond ((proj1 (proj2 HR)) n Hn') | beyond ((proj1 (proj2 (proj2 HR))) n Hn') | beyond (fact_5 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) n Hn') | beyond (fact_13 (run round t s) HR n Hn')]) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))) | known_by Hn (conj (fact_25 (run round t s) HR n Hn') (conj (fact_24 (run round t s) HR n Hn') (conj (fact_23 (run round t s) HR n Hn') (conj (fact_13 (run round t s) HR n Hn') (conj (fact_5 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) n Hn') (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))].
  assert (W2 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))) | known_by Hn (conj (fact_25 (run round t s) HR n Hn') (conj (fact_24 (run round t s) HR n Hn') (conj (fact_23 (run round t s) HR n Hn') (conj (fact_6 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) n Hn') (conj (fact_2 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) n Hn') (conj (fact_1 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_33 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_M (run round t s)) * (1 - (v_delta (run round t s) n)) * (v_S (run round t s) n) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_E s) <= 1 / 2 -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_Me_next (run round t s) n) / ((v_M (run round t s)) * (1 - (v_delta (run round t s) n)) * (v_S (run round t s) n)))) (1 / (v_M s))))).
Proof.
  exact (conj definedness_33 Theorems.I_6.conclusion_33).
Qed.

Lemma definedness_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ ((v_M s) * (1 - (v_delta s n)) * (v_S s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ ((1 - (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s)) * (((v_M s) - 1) / (v_M s)) * (v_S s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_34 s Hs n Hn)).
  assert (K1 : (v_M s) - 1 <> 0) by exact (proj1 (proj2 (defined_34 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_34 s Hs n Hn)))).
  assert (K3 : (v_S s n) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_34 s Hs n Hn))))).
  assert (K4 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_34 s Hs n Hn)))))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))].
  assert (W1 : (v_M s) - 1 <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))].
  assert (W2 : (v_M s) * (1 - (v_delta s n)) * (v_S s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | (repeat apply Rmult_integral_contrapositive_currified; first [beyond (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond ((proj1 (proj2 Hs)) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | beyond (fact_5 s Hs n Hn)]) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))) | known_by Hn (conj (fact_5 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  assert (W3 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))].
  assert (W4 : (1 - (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s)) * (((v_M s) - 1) / (v_M s)) * (v_S s n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | (repeat apply Rmult_integral_contrapositive_currified; first [beyond (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_5 s Hs n Hn)]) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))) | known_by Hn (conj (fact_5 s Hs n Hn) (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  exact I.
Qed.

Lemma concluded_34 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ ((v_M s) * (1 - (v_delta s n)) * (v_S s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ ((1 - (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s)) * (((v_M s) - 1) / (v_M s)) * (v_S s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (1 - (1 + ((v_M s) - 1) * (v_delta_next s n)) / (v_M s)) / ((1 - (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s)) * (((v_M s) - 1) / (v_M s)) * (v_S s n)) = (v_M s) / ((v_M s) - 1) * ((v_Me_next s n) / ((v_M s) * (1 - (v_delta s n)) * (v_S s n)))))).
Proof.
  exact (conj definedness_34 Theorems.I_6.conclusion_34).
Qed.

