(* The conclusions of theorem II.2s, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2s.
From RLStar Require Import Theorems.II_2s.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_v, v_v_next, v_y_next, v_y, v_x_here, v_delta_next, v_x_next in X |- *.

Lemma definedness_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))))) I)))))).
  assert (K0 : (v_P (run round t s)) * (v_x (run round t s)) - 1 <> 0) by exact (proj1 (defined_15 (run round t s) HR n Hn')).
  assert (K1 : (v_delta (run round t s) n) * (v_rest (run round t s) n) * (v_x (run round t s)) - 1 <> 0) by exact (proj1 (proj2 (defined_15 (run round t s) HR n Hn'))).
  assert (W0 : 1 - (v_x (run round t s)) * (v_P (run round t s)) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I))))))) | known_by Hn (conj (fact_33 (run round t s) HR n Hn') (conj (fact_32 (run round t s) HR n Hn') (conj (fact_30 (run round t s) HR n Hn') (conj (fact_10 (run round t s) HR n Hn') (conj (fact_9 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I)))))))))))))].
  assert (W1 : 1 - (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I)))))))) | known_by Hn (conj (fact_33 (run round t s) HR n Hn') (conj (fact_32 (run round t s) HR n Hn') (conj (fact_30 (run round t s) HR n Hn') (conj (fact_12 (run round t s) HR n Hn') (conj (fact_11 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I)))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_34 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= -1 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> Un_cv (fun t => ((v_x (run round t s)))) (-1))).
Proof.
  exact (conj definedness_34 Theorems.II_2s.conclusion_34).
Qed.

Lemma definedness_67 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))))) I)))))).
  assert (K0 : (v_P (run round t s)) * (v_x (run round t s)) - 1 <> 0) by exact (proj1 (defined_15 (run round t s) HR n Hn')).
  assert (K1 : (v_delta (run round t s) n) * (v_rest (run round t s) n) * (v_x (run round t s)) - 1 <> 0) by exact (proj1 (proj2 (defined_15 (run round t s) HR n Hn'))).
  assert (W0 : 1 - (v_x (run round t s)) * (v_P (run round t s)) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I))))))) | known_by Hn (conj (fact_33 (run round t s) HR n Hn') (conj (fact_32 (run round t s) HR n Hn') (conj (fact_30 (run round t s) HR n Hn') (conj (fact_10 (run round t s) HR n Hn') (conj (fact_9 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I)))))))))))))].
  assert (W1 : 1 - (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I)))))))) | known_by Hn (conj (fact_33 (run round t s) HR n Hn') (conj (fact_32 (run round t s) HR n Hn') (conj (fact_30 (run round t s) HR n Hn') (conj (fact_12 (run round t s) HR n Hn') (conj (fact_11 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I)))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_67 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= -1 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1)))).
Proof.
  exact (conj definedness_67 Theorems.II_2s.conclusion_67).
Qed.

Lemma definedness_68 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_0 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_0 s Hs t))))))) I)))))).
  assert (K0 : (v_P (run round t s)) * (v_x (run round t s)) - 1 <> 0) by exact (proj1 (defined_15 (run round t s) HR n Hn')).
  assert (K1 : (v_delta (run round t s) n) * (v_rest (run round t s) n) * (v_x (run round t s)) - 1 <> 0) by exact (proj1 (proj2 (defined_15 (run round t s) HR n Hn'))).
  assert (W0 : 1 - (v_x (run round t s)) * (v_P (run round t s)) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I))))))) | known_by Hn (conj (fact_33 (run round t s) HR n Hn') (conj (fact_32 (run round t s) HR n Hn') (conj (fact_30 (run round t s) HR n Hn') (conj (fact_10 (run round t s) HR n Hn') (conj (fact_9 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I)))))))))))))].
  assert (W1 : 1 - (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 HR)) | directly (proj1 (proj2 (proj2 HR))) | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I)))))))) | known_by Hn (conj (fact_33 (run round t s) HR n Hn') (conj (fact_32 (run round t s) HR n Hn') (conj (fact_30 (run round t s) HR n Hn') (conj (fact_12 (run round t s) HR n Hn') (conj (fact_11 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I)))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_68 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_x s) >= -1 -> (v_g s) > 0 -> (forall k, (k < steps s)%nat -> (v_x s) + (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_g s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> Un_cv (fun t => (1 / 2 * (1 - (v_x (run round t s)) * (v_P (run round t s))))) (1))).
Proof.
  exact (conj definedness_68 Theorems.II_2s.conclusion_68).
Qed.

