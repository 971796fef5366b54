(* The conclusions of theorem I.5, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_5.
From RLStar Require Import Theorems.I_5.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_J, v_delta_next in X |- *.

Lemma defined_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_5.I_5_6 (v_delta s n) (v_M s) (v_rest s n)) as G6; specialize (G6 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G6 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G6 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); first [divisor_of G6 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))) | plain_from (proj2 G6) | from_divisors G6]).
  exact (conj C0 I).
Qed.

Lemma definedness_25 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H2 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_2 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_2 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_2 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t)))))))))) I))))))))).
  assert (K0 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (defined_4 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))) n Hn')).
  assert (K1 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_28 (run round t s) HR n Hn')).
  assert (W0 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) I)))))))))) | known_by Hn (conj (fact_26 (run round t s) HR n Hn') (conj (fact_22 (run round t s) HR n Hn') (conj (fact_3 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) n Hn') (conj (fact_2 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) n Hn') (conj (fact_1 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) n Hn') (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) I)))))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_25 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_rest s k) > 0) -> (v_L s) >= (v_c s) -> (v_c s) > 0 -> (v_c s) <= 1 -> (forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= (1 - (v_delta (run round t s) n)) /\ (1 - (v_delta (run round t s) n)) <= (((1 - (v_c s)) ^ t) * (1 - (v_delta s n))))) /\ Un_cv (fun t => (1 - (v_delta (run round t s) n))) (0))))).
Proof.
  exact (conj definedness_25 Theorems.I_5.conclusion_25).
Qed.

Lemma at_every_round_1 :
  forall s, H1 s -> forall t, H1 (run round t s).
Proof.
  intros s Hs t. induction t as [|t IH]; [exact Hs|]. rewrite run_succ.
  generalize (run round t s), IH. intros x Hx. split; [exact (proj1 Hx)|].
  split; [intros n Hn; change ((v_delta_next x n) >= 0); first [same (fact_5 x Hx n Hn) | same_defined (fact_5 x Hx n Hn) (conj (defined_5 x Hx n Hn) (conj ((proj1 (proj2 Hx)) n Hn) (conj ((proj1 (proj2 (proj2 Hx))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hx)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hx))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hx)))))) n Hn) I))))))]|].
  split; [intros n Hn; exact (fact_44 x (conj (proj1 Hx) (conj (proj1 (proj2 Hx)) (conj (proj1 (proj2 (proj2 Hx))) (conj (proj1 (proj2 (proj2 (proj2 Hx)))) I)))) n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hx))))|].
  split; [intros n Hn; exact (fact_5 x Hx n Hn)|].
  split; [intros n Hn; exact (fact_6 x Hx n Hn)|].
  exact I.
Qed.

Lemma definedness_31 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H1 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_1 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_1 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_1 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_1 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_1 s Hs t))))))) I)))))).
  assert (K0 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (defined_4 (run round t s) HR n Hn')).
  assert (W0 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | known_by Hn (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I)))))) | known_by Hn (conj (fact_3 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) n Hn') (conj (fact_2 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) n Hn') (conj (fact_1 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) n Hn') (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I)))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_31 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_rest s k) > 0) -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1)))).
Proof.
  exact (conj definedness_31 Theorems.I_5.conclusion_31).
Qed.

Lemma definedness_32 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H1 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_1 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_1 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_1 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_1 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_1 s Hs t))))))) I)))))).
  assert (K0 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (defined_4 (run round t s) HR n Hn')).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly K0 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | beyond (proj1 (proj2 (proj2 (proj2 HR)))) | known_by Hn (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I))))))].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | known_by Hn (conj W0 (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I))))))) | known_by Hn (conj (fact_3 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) n Hn') (conj (fact_2 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) n Hn') (conj (fact_1 (run round t s) (conj (proj1 HR) (conj (proj1 (proj2 HR)) (conj (proj1 (proj2 (proj2 HR))) (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) n Hn') (conj W0 (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 HR))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_32 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_rest s k) > 0) -> Un_cv (fun t => ((v_J (run round t s)))) (1))).
Proof.
  exact (conj definedness_32 Theorems.I_5.conclusion_32).
Qed.

Lemma at_every_round_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t. induction t as [|t IH]; [exact Hs|]. rewrite run_succ.
  generalize (run round t s), IH. intros x Hx. split; [exact (proj1 Hx)|].
  split; [intros n Hn; exact (fact_43 x Hx n Hn)|].
  split; [intros n Hn; exact (fact_44 x Hx n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hx))))|].
  exact I.
Qed.

Lemma defined_43 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_5.I_5_39 (v_delta s n) (v_M s) (v_rest s n)) as G39; specialize (G39 ((proj1 (proj2 Hs)) n Hn)); specialize (G39 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G39 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G39 (fact_1 s Hs n Hn)); specialize (G39 (fact_2 s Hs n Hn)); first [divisor_of G39 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G39) | from_divisors G39]).
  exact (conj C0 I).
Qed.

Lemma definedness_39 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) I)))).
  assert (K0 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (defined_43 (run round t s) HR n Hn')).
  assert (W0 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | known_by Hn (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))) | known_by Hn (conj (fact_3 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_39 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_delta (run round t s) n))) (1))))).
Proof.
  exact (conj definedness_39 Theorems.I_5.conclusion_39).
Qed.

Lemma definedness_40 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) I)))).
  assert (K0 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (defined_43 (run round t s) HR n Hn')).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly K0 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | beyond (proj1 (proj2 (proj2 (proj2 HR)))) | known_by Hn (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I))))].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | known_by Hn (conj W0 (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I))))) | known_by Hn (conj (fact_3 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj W0 (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_40 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_J (run round t s)))) (1)))).
Proof.
  exact (conj definedness_40 Theorems.I_5.conclusion_40).
Qed.

