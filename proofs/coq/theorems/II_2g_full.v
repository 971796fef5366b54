(* The conclusions of theorem II.2g, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2g.
From RLStar Require Theorems.II_2b.
From RLStar Require Import Theorems.II_2g.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_J, v_tau, v_g_next, v_v, v_w, v_g, v_S, v_delta_next in X |- *.

Lemma concluded_21 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_L s) > 0 -> (forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) -> (forall n, (n < steps s)%nat -> (v_a s n) * (1 - (v_a s n)) = 0)).
Proof.
  exact Theorems.II_2g.conclusion_21.
Qed.

Lemma concluded_25 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_L s) > 0 -> (forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) -> (v_Q s) > 0).
Proof.
  exact Theorems.II_2g.conclusion_25.
Qed.

Lemma definedness_42 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H2 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (lasting_2 s Hs t))) (conj (proj1 (proj2 (proj2 (lasting_2 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (lasting_2 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (lasting_2 s Hs t))))))))))))) I)))))))))))).
  assert (K0 : (v_M (run round t s)) - 1 <> 0) by exact (proj1 (defined_43 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_56 (run round t s) HR n Hn')).
  assert (W0 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))))))) I)))))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_42 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_L s) > 0 -> (forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) -> (v_L s) >= (v_c s) -> (v_c s) > 0 -> (v_c s) <= 1 -> (forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_g (run round t s) n)) /\ ((v_g (run round t s) n)) <= (((1 - (v_c s)) ^ t) * ((v_g s n))))) /\ Un_cv (fun t => ((v_g (run round t s) n))) (0))))).
Proof.
  exact (conj definedness_42 Theorems.II_2g.conclusion_42).
Qed.

Lemma at_every_round_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t. induction t as [|t IH]; [exact Hs|]. rewrite run_succ.
  generalize (run round t s), IH. intros x Hx. split; [exact (proj1 Hx)|].
  split; [intros n Hn; exact (cited_II_2b_6 x (conj (proj1 Hx) (conj (proj1 (proj2 Hx)) (conj (proj1 (proj2 (proj2 Hx))) (conj (proj1 (proj2 (proj2 (proj2 Hx)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hx))))) I))))) n Hn)|].
  split; [intros n Hn; exact (cited_II_2b_5 x (conj (proj1 Hx) (conj (proj1 (proj2 Hx)) (conj (proj1 (proj2 (proj2 Hx))) (conj (proj1 (proj2 (proj2 (proj2 Hx)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hx))))) I))))) n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hx))))|].
  split; [exact (fact_14 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx)))|].
  split; [intros n Hn; exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hx)))))) n Hn)|].
  split; [intros n Hn; exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hx))))))) n Hn)|].
  split; [intros n Hn; exact (fact_9 x Hx n Hn)|].
  split; [intros n Hn; exact (fact_10 x Hx n Hn)|].
  exact I.
Qed.

Lemma definedness_59 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) - 1 <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))))))) I))))))))).
  assert (W0 : (v_M (run round t s)) - 1 <> 0) by first [directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') | known_by Hn (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') I))))))))].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') | known_by Hn (conj W0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') I)))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_59 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) - 1 <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_L s) > 0 -> (forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) ((v_tau s n))))).
Proof.
  exact (conj definedness_59 Theorems.II_2g.conclusion_59).
Qed.

Lemma definedness_60 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_M (run round t s)) - 1 <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))))))) I))))))))).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') | known_by Hn (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') I))))))))].
  assert (W1 : (v_M (run round t s)) - 1 <> 0) by first [directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') | known_by Hn (conj W0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') I)))))))))].
  assert (W2 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') | known_by Hn (conj W1 (conj W0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 HR))))))))) n Hn') I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_60 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_M (run round t s)) - 1 <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_L s) > 0 -> (forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) -> Un_cv (fun t => ((v_J (run round t s)))) ((1 + ((v_M s) - 1) * (v_P s)) / (v_M s)))).
Proof.
  exact (conj definedness_60 Theorems.II_2g.conclusion_60).
Qed.

