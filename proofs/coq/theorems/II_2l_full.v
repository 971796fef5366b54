(* The conclusions of theorem II.2l, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2l.
From RLStar Require Import Theorems.II_2l.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_s_next, v_s, v_delta_next, v_x_next in X |- *.
Ltac known_up_to_ring :=
  cbv beta;
  match goal with K : ?d <> 0 |- ?e <> 0 => first [exact K | apply (nonzero_same d e K); ring | apply (nonzero_opposite d e K); ring] end.
Ltac known_by H D :=
  first
  [ known_up_to_ring
  | open_names H; known_up_to_ring
  | lazymatch goal with
    | |- _ / _ <> 0 => unfold Rdiv at 1; apply Rmult_integral_contrapositive_currified; [known_by H D|apply Rinv_neq_0_compat; known_by H D]
    | |- _ * _ <> 0 => apply Rmult_integral_contrapositive_currified; known_by H D
    | |- _ ^ _ <> 0 => apply pow_nonzero; known_by H D
    end
  | plain_from D
  | from_divisors D ].

Lemma definedness_34 :
  forall s, (forall t, H0 (run round t s)) -> forall n, (n < steps s)%nat -> forall t, (1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (Hs t).
  assert (K0 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) * (v_x (run round t s)) - (v_delta (run round t s) n) * (v_rest (run round t s) n) * (v_x (run round t s)) - 1 <> 0) by exact (proj1 (defined_5 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) * (v_P (run round t s)) * (v_x (run round t s)) - (v_P (run round t s)) * (v_x (run round t s)) - 1 <> 0) by exact (proj1 (defined_9 (run round t s) HR n Hn')).
  assert (W0 : 1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s)) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) I)))))))))))].
  assert (W1 : 1 - ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) I))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_34 :
  (forall s, (forall t, H0 (run round t s)) -> forall n, (n < steps s)%nat -> forall t, (1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall t : nat, ((forall k, (k < steps s)%nat -> ((v_M (run round t s)) - 1) * (v_delta (run round t s) k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta (run round t s) k) <= 1) /\ (v_M (run round t s)) >= 2 /\ (v_x (run round t s)) > 0 /\ 1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) > 0 /\ -(v_P (run round t s)) < 0 /\ 1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s)) > 0 /\ (forall k, (k < steps s)%nat -> (v_delta (run round t s) k) * ((v_delta (run round t s) k) - (v_x (run round t s)) * (v_rest (run round t s) k) - ((v_M (run round t s)) - 2) * (v_delta (run round t s) k) * (v_x (run round t s)) * (v_rest (run round t s) k)) > 0) /\ (v_x (run round t s)) - (v_P (run round t s)) + ((v_M (run round t s)) - 2) * (v_x (run round t s)) * (v_P (run round t s)) > 0)) -> Un_cv (fun t => (-(v_x (run round t s)) * (v_P (run round t s)))) (0))).
Proof.
  exact (conj definedness_34 Theorems.II_2l.conclusion_34).
Qed.

Lemma definedness_35 :
  forall s, (forall t, H0 (run round t s)) -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (Hs t).
  assert (K0 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) * (v_x (run round t s)) - (v_delta (run round t s) n) * (v_rest (run round t s) n) * (v_x (run round t s)) - 1 <> 0) by exact (proj1 (defined_5 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) * (v_P (run round t s)) * (v_x (run round t s)) - (v_P (run round t s)) * (v_x (run round t s)) - 1 <> 0) by exact (proj1 (defined_9 (run round t s) HR n Hn')).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) I)))))))))))].
  assert (W1 : 1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s)) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) I))))))))))))].
  assert (W2 : 1 - ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) I)))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_35 :
  (forall s, (forall t, H0 (run round t s)) -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s)) <> 0) /\ (1 - ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_x (run round t s)) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall t : nat, ((forall k, (k < steps s)%nat -> ((v_M (run round t s)) - 1) * (v_delta (run round t s) k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta (run round t s) k) <= 1) /\ (v_M (run round t s)) >= 2 /\ (v_x (run round t s)) > 0 /\ 1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) > 0 /\ -(v_P (run round t s)) < 0 /\ 1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s)) > 0 /\ (forall k, (k < steps s)%nat -> (v_delta (run round t s) k) * ((v_delta (run round t s) k) - (v_x (run round t s)) * (v_rest (run round t s) k) - ((v_M (run round t s)) - 2) * (v_delta (run round t s) k) * (v_x (run round t s)) * (v_rest (run round t s) k)) > 0) /\ (v_x (run round t s)) - (v_P (run round t s)) + ((v_M (run round t s)) - 2) * (v_x (run round t s)) * (v_P (run round t s)) > 0)) -> Un_cv (fun t => ((1 - ((v_M (run round t s)) - 1) * (v_x (run round t s)) * (v_P (run round t s))) / (v_M (run round t s)))) (1 / (v_M s)))).
Proof.
  exact (conj definedness_35 Theorems.II_2l.conclusion_35).
Qed.

