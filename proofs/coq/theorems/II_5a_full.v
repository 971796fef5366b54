(* The conclusions of theorem II.5a, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_5a.
From RLStar Require Import Theorems.II_5a.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_J, v_delta_next in X |- *.

Lemma defined_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_delta s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_5a.II_5a_20 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G20; specialize (G20 ((proj1 (proj2 Hs)) n Hn)); specialize (G20 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G20 (fact_1 s Hs n Hn)); specialize (G20 (fact_2 s Hs n Hn)); first [divisor_of G20 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 G20)) | from_divisors G20]).
  assert (C1 : (v_delta s n) - 1 <> 0) by (pose proof (Generated.II_5a.II_5a_20 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G20; specialize (G20 ((proj1 (proj2 Hs)) n Hn)); specialize (G20 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G20 (fact_1 s Hs n Hn)); specialize (G20 (fact_2 s Hs n Hn)); first [divisor_of G20 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 G20)) | from_divisors G20]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_13 s Hs n Hn)).
  assert (K1 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (defined_13 s Hs n Hn))).
  assert (W0 : 1 - (v_delta s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond ((proj1 (proj2 Hs)) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_13 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (v_s s) <= 1 -> (forall n, (n < steps s)%nat -> (1 - (v_delta_next s n)) / (1 - (v_delta s n)) = 1 - (v_s s) + (v_s s) * (1 - (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n))))).
Proof.
  exact (conj definedness_13 Theorems.II_5a.conclusion_13).
Qed.

Lemma defined_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_delta s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_5a.II_5a_21 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G21; specialize (G21 ((proj1 (proj2 Hs)) n Hn)); specialize (G21 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G21 (fact_1 s Hs n Hn)); specialize (G21 (fact_2 s Hs n Hn)); first [divisor_of G21 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 G21)) | from_divisors G21]).
  assert (C1 : (v_delta s n) - 1 <> 0) by (pose proof (Generated.II_5a.II_5a_21 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G21; specialize (G21 ((proj1 (proj2 Hs)) n Hn)); specialize (G21 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G21 (fact_1 s Hs n Hn)); specialize (G21 (fact_2 s Hs n Hn)); first [divisor_of G21 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 (proj2 G21)) | from_divisors G21]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_14 s Hs n Hn)).
  assert (K1 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (defined_14 s Hs n Hn))).
  assert (W0 : 1 - (v_delta s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond ((proj1 (proj2 Hs)) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_14 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (v_s s) <= 1 -> (forall n, (n < steps s)%nat -> (1 - (v_delta_next s n)) / (1 - (v_delta s n)) >= 1 - (v_s s)))).
Proof.
  exact (conj definedness_14 Theorems.II_5a.conclusion_14).
Qed.

Lemma definedness_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_16 s Hs n Hn)).
  assert (K1 : (v_delta s n) - 1 <> 0) by exact (proj1 (proj2 (defined_16 s Hs n Hn))).
  assert (W0 : 1 - (v_delta s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | beyond ((proj1 (proj2 Hs)) n Hn) | beyond ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))].
  assert (W1 : 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_16 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n) <> 0) /\ (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (v_s s) <= 1 -> (forall n, (n < steps s)%nat -> (1 - (v_delta_next s n)) / (1 - (v_delta s n)) <= 1 - (v_s s) + (v_E s)))).
Proof.
  exact (conj definedness_16 Theorems.II_5a.conclusion_16).
Qed.

Lemma at_every_round_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t. induction t as [|t IH]; [exact Hs|]. rewrite run_succ.
  generalize (run round t s), IH. intros x Hx. split; [exact (proj1 Hx)|].
  split; [intros n Hn; exact (fact_9 x Hx n Hn)|].
  split; [intros n Hn; exact (fact_8 x Hx n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hx))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hx)))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hx))))))|].
  exact I.
Qed.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_5a.II_5a_13 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G13; specialize (G13 ((proj1 (proj2 Hs)) n Hn)); specialize (G13 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G13 (fact_1 s Hs n Hn)); specialize (G13 (fact_2 s Hs n Hn)); first [divisor_of G13 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G13) | from_divisors G13]).
  exact (conj C0 I).
Qed.

Lemma definedness_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))) I)))))).
  assert (K0 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (defined_7 (run round t s) HR n Hn')).
  assert (K1 : (v_delta (run round t s) n) - 1 <> 0) by exact (proj1 (proj2 (defined_13 (run round t s) HR n Hn'))).
  assert (W0 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))) | known_by Hn (conj (fact_2 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_34 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (v_s s) <= 1 -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1)))).
Proof.
  exact (conj definedness_34 Theorems.II_5a.conclusion_34).
Qed.

Lemma definedness_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))) I)))))).
  assert (K0 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (defined_7 (run round t s) HR n Hn')).
  assert (K1 : (v_delta (run round t s) n) - 1 <> 0) by exact (proj1 (proj2 (defined_13 (run round t s) HR n Hn'))).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | beyond (proj1 (proj2 (proj2 (proj2 HR)))) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))) | known_by Hn (conj (fact_2 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_35 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (v_s s) <= 1 -> Un_cv (fun t => ((v_J (run round t s)))) (1))).
Proof.
  exact (conj definedness_35 Theorems.II_5a.conclusion_35).
Qed.

Lemma definedness_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_delta (run round t s) n) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_0 s Hs t))) (conj (proj1 (proj2 (proj2 (at_every_round_0 s Hs t)))) (conj (proj1 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (at_every_round_0 s Hs t))))))) I)))))).
  assert (K0 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (defined_7 (run round t s) HR n Hn')).
  assert (K1 : (v_delta (run round t s) n) - 1 <> 0) by exact (proj1 (proj2 (defined_13 (run round t s) HR n Hn'))).
  assert (W0 : 1 - (v_delta (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | beyond ((proj1 (proj2 HR)) n Hn') | beyond ((proj1 (proj2 (proj2 HR))) n Hn') | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))))) | known_by Hn (conj (fact_2 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj W0 (conj K0 (conj K1 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_36 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, (1 - (v_delta (run round t s) n) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (v_s s) <= 1 -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((1 - (v_delta_next (run round t s) n)) / (1 - (v_delta (run round t s) n)))) (1 - (v_s s))))).
Proof.
  exact (conj definedness_36 Theorems.II_5a.conclusion_36).
Qed.

