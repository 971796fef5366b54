(* The conclusions of theorem I.7b, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_7b.
From RLStar Require Import Theorems.I_7b.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_G, v_F, v_J, v_x, v_delta_next in X |- *.

Lemma defined_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) * (v_M s) - (v_L s) + 1 <> 0) /\ ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by (pose proof (Generated.I_7b.I_7b_33 (v_M s) (v_L s) (v_P s)) as G33; specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G33 (fact_5 s Hs n Hn)); specialize (G33 (fact_6 s Hs n Hn)); specialize (G33 (fact_9 s Hs n Hn)); specialize (G33 ltac:(let P := fresh in assert (P : (v_M s) * (v_P s) > 0) by (pose proof (Generated.I_7b.I_7b_32 (v_M s) (v_P s)) as G32; specialize (G32 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G32 (fact_9 s Hs n Hn)); same G32); first [cleared (fact_19 s Hs n Hn) P | cleared (fact_19 s Hs n Hn) P (conj (defined_19 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])); first [divisor_of G33 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 (proj2 G33)) | from_divisors G33]).
  assert (C1 : (v_M s) <> 0) by (pose proof (Generated.I_7b.I_7b_33 (v_M s) (v_L s) (v_P s)) as G33; specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G33 (fact_5 s Hs n Hn)); specialize (G33 (fact_6 s Hs n Hn)); specialize (G33 (fact_9 s Hs n Hn)); specialize (G33 ltac:(let P := fresh in assert (P : (v_M s) * (v_P s) > 0) by (pose proof (Generated.I_7b.I_7b_32 (v_M s) (v_P s)) as G32; specialize (G32 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G32 (fact_9 s Hs n Hn)); same G32); first [cleared (fact_19 s Hs n Hn) P | cleared (fact_19 s Hs n Hn) P (conj (defined_19 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])); first [divisor_of G33 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | is_divided_by G33 | plain_from (proj2 (proj2 G33)) | from_divisors G33]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_7b.I_7b_35 (v_delta s n) (v_M s) (v_rest s n)) as G35; specialize (G35 ((proj1 (proj2 Hs)) n Hn)); specialize (G35 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G35 (fact_3 s Hs n Hn)); specialize (G35 (fact_4 s Hs n Hn)); first [divisor_of G35 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G35) | from_divisors G35]).
  exact (conj C0 I).
Qed.

Lemma definedness_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_J s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by exact (proj1 (defined_20 s Hs n Hn)).
  assert (K1 : (v_M s) <> 0) by exact (proj1 (proj2 (defined_20 s Hs n Hn))).
  assert (K2 : (v_M s) * (v_delta s n) - (v_delta s n) + 1 <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (K3 : (v_P s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_18 s Hs n Hn))))).
  assert (K4 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_21 s Hs n Hn)).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))].
  assert (W1 : (v_J s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_20 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_J s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_F s) < 1)).
Proof.
  exact (conj definedness_20 Theorems.I_7b.conclusion_20).
Qed.

Lemma defined_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) * (v_M s) - (v_L s) + 1 <> 0) /\ ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_L s) * (v_M s) - (v_L s) + 1 <> 0) by (exact (proj1 (defined_20 s Hs n Hn))).
  assert (C1 : (v_M s) <> 0) by (exact (proj1 (proj2 (defined_20 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ ((v_J (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) I)))).
  assert (K0 : (v_L (run round t s)) * (v_M (run round t s)) - (v_L (run round t s)) + 1 <> 0) by exact (proj1 (defined_25 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) <> 0) by exact (proj1 (proj2 (defined_25 (run round t s) HR n Hn'))).
  assert (K2 : (v_M (run round t s)) * (v_delta (run round t s) n) - (v_delta (run round t s) n) + 1 <> 0) by exact (proj1 (defined_1 (run round t s) HR n Hn')).
  assert (K3 : (v_P (run round t s)) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_18 (run round t s) HR n Hn'))))).
  assert (K4 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (defined_21 (run round t s) HR n Hn')).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I))))))))].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I))))))))) | known_by Hn (conj (fact_4 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))))))))))].
  assert (W2 : (v_J (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))))))))) | known_by Hn (conj (fact_6 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_25 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ ((v_J (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall t : nat, (v_F (run round t s)) < 1))).
Proof.
  exact (conj definedness_25 Theorems.I_7b.conclusion_25).
Qed.

