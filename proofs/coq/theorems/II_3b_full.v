(* The conclusions of theorem II.3b, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_3b.
From RLStar Require Import Theorems.II_3b.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_J, v_delta_next in X |- *.

Lemma defined_26 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (exact (proj1 (proj2 (defined_22 s Hs n Hn)))).
  exact (conj C0 I).
Qed.

Lemma defined_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3b.II_3b_7 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G7; specialize (G7 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)); specialize (G7 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G7 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [plain_from (proj2 G7) | from_divisors G7]).
  exact (conj C0 I).
Qed.

Lemma definedness_26 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> forall t, ((v_a (run round t s)) + ((v_M (run round t s)) - 1) * (v_b (run round t s)) <> 0) /\ ((v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H2 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_2 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_2 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_2 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t)))))))))))) I))))))))))).
  assert (K0 : (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) <> 0) by exact (proj1 (defined_26 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) * (v_a (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_M (run round t s)) * (v_b (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_a (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) + (v_b (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) + (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) <> 0) by exact (proj1 (defined_5 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) I)))))))) n Hn')).
  assert (K2 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_29 (run round t s) HR n Hn')).
  assert (W0 : (v_a (run round t s)) + ((v_M (run round t s)) - 1) * (v_b (run round t s)) <> 0) by first [directly K0 | directly K1 | directly K2 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))))) I))))))))))))) | known_by Hn (conj (fact_1 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))) n Hn') (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))))) I))))))))))))))].
  assert (W1 : (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly K2 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))))) I)))))))))))))) | known_by Hn (conj (fact_27 (run round t s) HR n Hn') (conj (fact_23 (run round t s) HR n Hn') (conj (fact_4 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))) n Hn') (conj (fact_3 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))) n Hn') (conj (fact_2 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))) n Hn') (conj (fact_1 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))) n Hn') (conj W0 (conj K0 (conj K1 (conj K2 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))))) I))))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_26 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> forall t, ((v_a (run round t s)) + ((v_M (run round t s)) - 1) * (v_b (run round t s)) <> 0) /\ ((v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_rest s k) > 0) -> (v_L s) >= (v_L_0 s) -> (v_L_0 s) > 0 -> (v_L_0 s) <= 1 -> (forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= (1 - (v_delta (run round t s) n)) /\ (1 - (v_delta (run round t s) n)) <= (((1 - ((v_a s) - (v_b s)) / ((v_a s) + ((v_M s) - 1) * (v_b s)) * (v_L_0 s)) ^ t) * (1 - (v_delta s n))))) /\ Un_cv (fun t => (1 - (v_delta (run round t s) n))) (0))))).
Proof.
  exact (conj definedness_26 Theorems.II_3b.conclusion_26).
Qed.

Lemma at_every_round_1 :
  forall s, H1 s -> forall t, H1 (run round t s).
Proof.
  intros s Hs t. induction t as [|t IH]; [exact Hs|]. rewrite run_succ.
  generalize (run round t s), IH. intros x Hx. split; [exact (proj1 Hx)|].
  split; [intros n Hn; change ((v_delta_next x n) >= 0); first [same (fact_6 x Hx n Hn) | same_defined (fact_6 x Hx n Hn) (conj (defined_6 x Hx n Hn) (conj ((proj1 (proj2 Hx)) n Hn) (conj ((proj1 (proj2 (proj2 Hx))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hx)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hx))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hx)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx)))))))) n Hn) I))))))))]|].
  split; [intros n Hn; exact (fact_52 x (conj (proj1 Hx) (conj (proj1 (proj2 Hx)) (conj (proj1 (proj2 (proj2 Hx))) (conj (proj1 (proj2 (proj2 (proj2 Hx)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hx))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hx)))))) I)))))) n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hx))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hx)))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hx))))))|].
  split; [intros n Hn; exact (fact_6 x Hx n Hn)|].
  split; [intros n Hn; exact (fact_7 x Hx n Hn)|].
  exact I.
Qed.

Lemma definedness_33 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H1 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_1 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_1 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_1 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_1 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_1 s Hs t))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_1 s Hs t)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_1 s Hs t))))))))) I)))))))).
  assert (K0 : (v_M (run round t s)) * (v_a (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_M (run round t s)) * (v_b (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_a (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) + (v_b (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) + (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) <> 0) by exact (proj1 (defined_5 (run round t s) HR n Hn')).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly K0 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') | known_by Hn (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') I))))))))].
  assert (W1 : (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') | known_by Hn (conj W0 (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') I))))))))) | known_by Hn (conj (fact_4 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))) n Hn') (conj (fact_3 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))) n Hn') (conj (fact_2 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))) n Hn') (conj (fact_1 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))) n Hn') (conj W0 (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') I)))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_33 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_rest s k) > 0) -> Un_cv (fun t => ((v_J (run round t s)))) (1))).
Proof.
  exact (conj definedness_33 Theorems.II_3b.conclusion_33).
Qed.

Lemma at_every_round_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t. induction t as [|t IH]; [exact Hs|]. rewrite run_succ.
  generalize (run round t s), IH. intros x Hx. split; [exact (proj1 Hx)|].
  split; [intros n Hn; exact (fact_51 x Hx n Hn)|].
  split; [intros n Hn; exact (fact_52 x Hx n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hx))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hx)))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hx))))))|].
  exact I.
Qed.

Lemma defined_51 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3b.II_3b_43 (v_delta s n) (v_M s) (v_b s) (v_a s) (v_rest s n)) as G43; specialize (G43 ((proj1 (proj2 Hs)) n Hn)); specialize (G43 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G43 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G43 (fact_1 s Hs n Hn)); specialize (G43 (fact_2 s Hs n Hn)); specialize (G43 (fact_3 s Hs n Hn)); first [plain_from (proj2 G43) | from_divisors G43]).
  exact (conj C0 I).
Qed.

Lemma definedness_41 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))) I)))))).
  assert (K0 : (v_M (run round t s)) * (v_a (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_M (run round t s)) * (v_b (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_a (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) + (v_b (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) + (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) <> 0) by exact (proj1 (defined_51 (run round t s) HR n Hn')).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly K0 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))].
  assert (W1 : (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W0 (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))) | known_by Hn (conj (fact_4 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj W0 (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_41 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_J (run round t s)))) (1)))).
Proof.
  exact (conj definedness_41 Theorems.II_3b.conclusion_41).
Qed.

Lemma definedness_46 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))) I)))))).
  assert (K0 : (v_M (run round t s)) * (v_a (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_M (run round t s)) * (v_b (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_a (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) + (v_b (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) + (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) <> 0) by exact (proj1 (defined_51 (run round t s) HR n Hn')).
  assert (W0 : (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))) | known_by Hn (conj (fact_4 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_46 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> ((forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1)) <-> ((forall k, (k < steps s)%nat -> (v_delta s k) <> 0) \/ (exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))))))).
Proof.
  exact (conj definedness_46 Theorems.II_3b.conclusion_46).
Qed.

Lemma definedness_47 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))) I)))))).
  assert (K0 : (v_M (run round t s)) * (v_a (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_M (run round t s)) * (v_b (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_a (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) + (v_b (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) + (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) <> 0) by exact (proj1 (defined_51 (run round t s) HR n Hn')).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly K0 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))].
  assert (W1 : (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W0 (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))) | known_by Hn (conj (fact_4 (run round t s) HR n Hn') (conj (fact_3 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj W0 (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_47 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_b s) >= 0 -> (v_b s) < (v_a s) -> (Un_cv (fun t => ((v_J (run round t s)))) (1) <-> ((forall k, (k < steps s)%nat -> (v_delta s k) <> 0) \/ (exists n, (n < steps s)%nat /\ ((v_delta s n) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> n)%nat -> (v_delta s k) <> 0)))))))).
Proof.
  exact (conj definedness_47 Theorems.II_3b.conclusion_47).
Qed.

