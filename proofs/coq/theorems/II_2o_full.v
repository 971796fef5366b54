(* The conclusions of theorem II.2o, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2o.
From RLStar Require Import Theorems.II_2o.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_d, v_s_next, v_s, v_x_here, v_delta_next, v_x_next in X |- *.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) * (v_x s) ^ 2 - 1 <> 0) /\ ((v_delta s n) * (v_rest s n) * (v_x s) ^ 2 - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_P s) * (v_x s) ^ 2 - 1 <> 0) by (pose proof (Generated.II_2o.II_2o_10 (v_x s) (v_delta s n) (v_P s) (v_rest s n)) as G10; specialize (G10 (proj1 (proj2 Hs))); specialize (G10 (proj1 (proj2 (proj2 Hs)))); specialize (G10 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G10 (fact_1 s Hs n Hn)); specialize (G10 (fact_2 s Hs n Hn)); specialize (G10 (fact_3 s Hs n Hn)); specialize (G10 (fact_4 s Hs n Hn)); specialize (G10 (fact_5 s Hs n Hn)); specialize (G10 (fact_6 s Hs n Hn)); first [divisor_of G10 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))) | plain_from (proj2 (proj2 G10)) | from_divisors G10]).
  assert (C1 : (v_delta s n) * (v_rest s n) * (v_x s) ^ 2 - 1 <> 0) by (pose proof (Generated.II_2o.II_2o_10 (v_x s) (v_delta s n) (v_P s) (v_rest s n)) as G10; specialize (G10 (proj1 (proj2 Hs))); specialize (G10 (proj1 (proj2 (proj2 Hs)))); specialize (G10 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G10 (fact_1 s Hs n Hn)); specialize (G10 (fact_2 s Hs n Hn)); specialize (G10 (fact_3 s Hs n Hn)); specialize (G10 (fact_4 s Hs n Hn)); specialize (G10 (fact_5 s Hs n Hn)); specialize (G10 (fact_6 s Hs n Hn)); first [divisor_of G10 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))) | plain_from (proj2 (proj2 G10)) | from_divisors G10]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_x s) * (v_x s) * (v_P s) <> 0) /\ (1 - (v_x s) * (v_x s) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_P s) * (v_x s) ^ 2 - 1 <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (K1 : (v_delta s n) * (v_rest s n) * (v_x s) ^ 2 - 1 <> 0) by exact (proj1 (proj2 (defined_7 s Hs n Hn))).
  assert (W0 : 1 - (v_x s) * (v_x s) * (v_P s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | beyond (fact_16 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))) | known_by Hn (conj (fact_18 s Hs n Hn) (conj (fact_17 s Hs n Hn) (conj (fact_16 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj (fact_2 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))))))))].
  assert (W1 : 1 - (v_x s) * (v_x s) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))))) | known_by Hn (conj (fact_18 s Hs n Hn) (conj (fact_17 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_x s) * (v_x s) * (v_P s) <> 0) /\ (1 - (v_x s) * (v_x s) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) < 1 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> (v_x_next s) = (v_x_here s n)))).
Proof.
  exact (conj definedness_7 Theorems.II_2o.conclusion_7).
Qed.

Lemma defined_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta s n) * (v_rest s n) * (v_x s) ^ 2 - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta s n) * (v_rest s n) * (v_x s) ^ 2 - 1 <> 0) by (pose proof (Generated.II_2o.II_2o_14 (v_x s) (v_delta s n) (v_rest s n)) as G14; specialize (G14 (proj1 (proj2 Hs))); specialize (G14 (proj1 (proj2 (proj2 Hs)))); specialize (G14 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G14 (fact_1 s Hs n Hn)); specialize (G14 (fact_4 s Hs n Hn)); specialize (G14 (fact_5 s Hs n Hn)); first [divisor_of G14 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))) | plain_from (proj2 (proj2 G14)) | from_divisors G14]).
  exact (conj C0 I).
Qed.

Lemma definedness_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) * (v_x s) ^ 2 * (v_rest s n) <> 0) /\ (1 - (v_x s) * (v_x s) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_delta s n) * (v_rest s n) * (v_x s) ^ 2 - 1 <> 0) by exact (proj1 (defined_11 s Hs n Hn)).
  assert (K1 : (v_P s) * (v_x s) ^ 2 - 1 <> 0) by exact (proj1 (defined_7 s Hs n Hn)).
  assert (W0 : 1 - (v_delta s n) * (v_x s) ^ 2 * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))) | known_by Hn (conj (fact_18 s Hs n Hn) (conj (fact_17 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))))))))].
  assert (W1 : 1 - (v_x s) * (v_x s) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))))) | known_by Hn (conj (fact_18 s Hs n Hn) (conj (fact_17 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj (fact_4 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_11 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) * (v_x s) ^ 2 * (v_rest s n) <> 0) /\ (1 - (v_x s) * (v_x s) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) < 1 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> (v_x_here s n) <= (v_delta_next s n)))).
Proof.
  exact (conj definedness_11 Theorems.II_2o.conclusion_11).
Qed.

Lemma at_every_round_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t. induction t as [|t IH]; [exact Hs|]. rewrite run_succ.
  generalize (run round t s), IH. intros x Hx. split; [exact (proj1 Hx)|].
  split; [exact (fact_8 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx)))|].
  split; [exact (fact_10 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx)))|].
  split; [intros n Hn; exact (fact_12 x Hx n Hn)|].
  split; [intros n Hn; exact (fact_13 x Hx n Hn)|].
  exact I.
Qed.

Lemma definedness_46 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_x (run round t s)) * (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - (v_delta (run round t s) n) * (v_x (run round t s)) ^ 2 * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) I))))).
  assert (K0 : (v_P (run round t s)) * (v_x (run round t s)) ^ 2 - 1 <> 0) by exact (proj1 (defined_7 (run round t s) HR n Hn')).
  assert (K1 : (v_delta (run round t s) n) * (v_rest (run round t s) n) * (v_x (run round t s)) ^ 2 - 1 <> 0) by exact (proj1 (proj2 (defined_7 (run round t s) HR n Hn'))).
  assert (W0 : 1 - (v_x (run round t s)) * (v_x (run round t s)) * (v_P (run round t s)) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | beyond (fact_16 (run round t s) HR n Hn') | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') I)))))) | known_by Hn (conj (fact_18 (run round t s) HR n Hn') (conj (fact_17 (run round t s) HR n Hn') (conj (fact_16 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') I)))))))))))].
  assert (W1 : 1 - (v_delta (run round t s) n) * (v_x (run round t s)) ^ 2 * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') I))))))) | known_by Hn (conj (fact_18 (run round t s) HR n Hn') (conj (fact_17 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_46 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_x (run round t s)) * (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - (v_delta (run round t s) n) * (v_x (run round t s)) ^ 2 * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) < 1 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> Un_cv (fun t => ((v_x (run round t s)))) (0))).
Proof.
  exact (conj definedness_46 Theorems.II_2o.conclusion_46).
Qed.

Lemma definedness_47 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_x (run round t s)) * (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - (v_delta (run round t s) n) * (v_x (run round t s)) ^ 2 * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) I))))).
  assert (K0 : (v_P (run round t s)) * (v_x (run round t s)) ^ 2 - 1 <> 0) by exact (proj1 (defined_7 (run round t s) HR n Hn')).
  assert (K1 : (v_delta (run round t s) n) * (v_rest (run round t s) n) * (v_x (run round t s)) ^ 2 - 1 <> 0) by exact (proj1 (proj2 (defined_7 (run round t s) HR n Hn'))).
  assert (W0 : 1 - (v_x (run round t s)) * (v_x (run round t s)) * (v_P (run round t s)) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | beyond (fact_16 (run round t s) HR n Hn') | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') I)))))) | known_by Hn (conj (fact_18 (run round t s) HR n Hn') (conj (fact_17 (run round t s) HR n Hn') (conj (fact_16 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') I)))))))))))].
  assert (W1 : 1 - (v_delta (run round t s) n) * (v_x (run round t s)) ^ 2 * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') I))))))) | known_by Hn (conj (fact_18 (run round t s) HR n Hn') (conj (fact_17 (run round t s) HR n Hn') (conj (fact_5 (run round t s) HR n Hn') (conj (fact_4 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_47 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_x (run round t s)) * (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - (v_delta (run round t s) n) * (v_x (run round t s)) ^ 2 * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (v_x s) < 1 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> Un_cv (fun t => (1 / 2 * (1 - (v_x (run round t s)) ^ 2 * (v_P (run round t s))))) (1 / 2))).
Proof.
  exact (conj definedness_47 Theorems.II_2o.conclusion_47).
Qed.

