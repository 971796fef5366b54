(* The conclusions of theorem II.1d, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_1d.
From RLStar Require Import Theorems.II_1d.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_gamma_next, v_delta_next in X |- *.

Lemma defined_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_1d.II_1d_15 (v_delta s n) (v_M s) (v_rest s n)) as G15; specialize (G15 ((proj1 (proj2 Hs)) n Hn)); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G15 (fact_1 s Hs n Hn)); specialize (G15 (fact_3 s Hs n Hn)); first [divisor_of G15 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G15) | from_divisors G15]).
  exact (conj C0 I).
Qed.

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_gamma s n) * (v_rest_gamma s n) - (v_gamma s n) * (v_rest_gamma s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_gamma s n) * (v_rest_gamma s n) - (v_gamma s n) * (v_rest_gamma s n) + 1 <> 0) by (pose proof (Generated.II_1d.II_1d_16 (v_gamma s n) (v_M s) (v_rest_gamma s n)) as G16; specialize (G16 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G16 (fact_2 s Hs n Hn)); specialize (G16 (fact_5 s Hs n Hn)); specialize (G16 (fact_6 s Hs n Hn)); first [divisor_of G16 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G16) | from_divisors G16]).
  exact (conj C0 I).
Qed.

Lemma defined_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_1d.II_1d_19 (v_M s) (v_L s) (v_L_gamma s)) as G19; specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G19 (fact_7 s Hs n Hn)); specialize (G19 (fact_8 s Hs n Hn)); first [divisor_of G19 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G19) | from_divisors G19]).
  exact (conj C0 I).
Qed.

Lemma definedness_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_gamma (run round t s) n) * (v_rest_gamma (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) I))))).
  assert (K0 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (defined_9 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) * (v_gamma (run round t s) n) * (v_rest_gamma (run round t s) n) - (v_gamma (run round t s) n) * (v_rest_gamma (run round t s) n) + 1 <> 0) by exact (proj1 (defined_10 (run round t s) HR n Hn')).
  assert (K2 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_17 (run round t s) HR n Hn')).
  assert (W0 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))) | known_by Hn (conj (fact_3 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_gamma (run round t s) n) * (v_rest_gamma (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))) | known_by Hn (conj (fact_6 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_16 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_gamma (run round t s) n) * (v_rest_gamma (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_gamma s k)) -> (forall k, (k < steps s)%nat -> (v_gamma s k) <= 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= (v_gamma (run round t s) n))))).
Proof.
  exact (conj definedness_16 Theorems.II_1d.conclusion_16).
Qed.

Lemma defined_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (exact (proj1 (defined_17 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma definedness_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_gamma (run round t s) n) * (v_rest_gamma (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) I))))).
  assert (K0 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_18 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (defined_9 (run round t s) HR n Hn')).
  assert (K2 : (v_M (run round t s)) * (v_gamma (run round t s) n) * (v_rest_gamma (run round t s) n) - (v_gamma (run round t s) n) * (v_rest_gamma (run round t s) n) + 1 <> 0) by exact (proj1 (defined_10 (run round t s) HR n Hn')).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I)))))))) | known_by Hn (conj (fact_3 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))].
  assert (W2 : 1 + ((v_M (run round t s)) - 1) * (v_gamma (run round t s) n) * (v_rest_gamma (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))) | known_by Hn (conj (fact_6 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_18 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_gamma (run round t s) n) * (v_rest_gamma (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_gamma s k)) -> (forall k, (k < steps s)%nat -> (v_gamma s k) <= 1) -> (v_M s) >= 2 -> (forall t : nat, (1 + ((v_M (run round t s)) - 1) * (v_L (run round t s))) / (v_M (run round t s)) <= (1 + ((v_M (run round t s)) - 1) * (v_L_gamma (run round t s))) / (v_M (run round t s))))).
Proof.
  exact (conj definedness_18 Theorems.II_1d.conclusion_18).
Qed.

