(* The conclusions of theorem I.7a, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_7a.
From RLStar Require Theorems.I_5.
From RLStar Require Import Theorems.I_7a.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_G, v_F, v_J, v_x, v_delta_next in X |- *.

Lemma at_every_round_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t. induction t as [|t IH]; [exact Hs|]. rewrite run_succ.
  generalize (run round t s), IH. intros x Hx. split; [exact (proj1 Hx)|].
  split; [intros n Hn; exact (fact_33 x Hx n Hn)|].
  split; [intros n Hn; exact (fact_34 x Hx n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hx))))|].
  exact I.
Qed.

Lemma defined_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_7a.I_7a_52 (v_delta s n) (v_M s) (v_rest s n)) as G52; specialize (G52 ((proj1 (proj2 Hs)) n Hn)); specialize (G52 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G52 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G52 (fact_1 s Hs n Hn)); specialize (G52 (fact_2 s Hs n Hn)); first [divisor_of G52 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))) | plain_from (proj2 G52) | from_divisors G52]).
  exact (conj C0 I).
Qed.

Lemma definedness_28 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ ((v_J (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) t))))) I)))).
  assert (K0 : (v_M (run round t s)) * (v_delta (run round t s) n) - (v_delta (run round t s) n) + 1 <> 0) by exact (proj1 (defined_3 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (defined_33 (run round t s) HR n Hn')).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | beyond (proj1 (proj2 (proj2 (proj2 HR)))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))))].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))))))))].
  assert (W2 : (v_J (run round t s)) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I))))))) | known_by Hn (conj (fact_32 (run round t s) HR n Hn') (conj (fact_31 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_28 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ ((v_J (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_rest s k) > 0) -> Un_cv (fun t => ((v_F (run round t s)))) (1))).
Proof.
  exact (conj definedness_28 Theorems.I_7a.conclusion_28).
Qed.

Lemma definedness_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ ((v_J (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) I)))).
  assert (K0 : (v_M (run round t s)) * (v_delta (run round t s) n) - (v_delta (run round t s) n) + 1 <> 0) by exact (proj1 (defined_3 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (defined_33 (run round t s) HR n Hn')).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | beyond (proj1 (proj2 (proj2 (proj2 HR)))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))))].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))))) | known_by Hn (conj (fact_8 (run round t s) HR n Hn') (conj (fact_2 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))))))))].
  assert (W2 : (v_J (run round t s)) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I))))))) | known_by Hn (conj (fact_32 (run round t s) HR n Hn') (conj (fact_31 (run round t s) HR n Hn') (conj W1 (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) I)))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_37 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ ((v_J (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_F (run round t s)))) (1)))).
Proof.
  exact (conj definedness_37 Theorems.I_7a.conclusion_37).
Qed.

