(* The conclusions of theorem II.3d, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_3d.
From RLStar Require Import Theorems.II_3d.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_next in X |- *.

Lemma defined_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by (pose proof (Generated.II_3d.II_3d_5 (v_delta s n) (v_M s) (v_a s) (v_b s) (v_rest s n)) as G5; specialize (G5 ((proj1 (proj2 Hs)) n Hn)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G5 (fact_1 s Hs n Hn)); specialize (G5 (fact_2 s Hs n Hn)); first [divisor_of G5 | at_once (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))) | plain_from (proj2 G5) | from_divisors G5]).
  exact (conj C0 I).
Qed.

Lemma definedness_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) * (v_a s) * (v_delta s n) * (v_rest s n) - (v_M s) * (v_b s) * (v_delta s n) * (v_rest s n) - (v_a s) * (v_delta s n) * (v_rest s n) + (v_b s) * (v_delta s n) * (v_rest s n) + (v_M s) * (v_b s) + (v_a s) - (v_b s) <> 0) by exact (proj1 (defined_3 s Hs n Hn)).
  assert (W0 : (v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) by first [directly K0 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | known_by Hn (conj K0 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) | known_by Hn (conj (fact_2 s Hs n Hn) (conj (fact_1 s Hs n Hn) (conj K0 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_b s) = (v_a s) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) = (v_delta s n)))).
Proof.
  exact (conj definedness_3 Theorems.II_3d.conclusion_3).
Qed.

Lemma definedness_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H0 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (respects_0 _ _ (unchanged_up_to state round agree H0 agree_refl agree_trans respects_0 unchanged_4 s Hs t) Hs))) (conj (proj1 (proj2 (proj2 (respects_0 _ _ (unchanged_up_to state round agree H0 agree_refl agree_trans respects_0 unchanged_4 s Hs t) Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (respects_0 _ _ (unchanged_up_to state round agree H0 agree_refl agree_trans respects_0 unchanged_4 s Hs t) Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (respects_0 _ _ (unchanged_up_to state round agree H0 agree_refl agree_trans respects_0 unchanged_4 s Hs t) Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (respects_0 _ _ (unchanged_up_to state round agree H0 agree_refl agree_trans respects_0 unchanged_4 s Hs t) Hs))))))) I)))))).
  assert (K0 : (v_M (run round t s)) * (v_a (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_M (run round t s)) * (v_b (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_a (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) + (v_b (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) + (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) <> 0) by exact (proj1 (defined_3 (run round t s) HR n Hn')).
  assert (W0 : (v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly ((proj1 (proj2 HR)) n Hn') | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly (proj1 (proj2 (proj2 (proj2 HR)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) | known_by Hn (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I)))))) | known_by Hn (conj (fact_2 (run round t s) HR n Hn') (conj (fact_1 (run round t s) HR n Hn') (conj K0 (conj ((proj1 (proj2 HR)) n Hn') (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 HR)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 HR))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 HR)))))) I))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) * (v_b (run round t s)) + (v_a (run round t s)) - (v_b (run round t s)) + ((v_M (run round t s)) - 1) * ((v_a (run round t s)) - (v_b (run round t s))) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_b s) = (v_a s) -> (forall n, (n < steps s)%nat -> (forall t : nat, ((v_delta (run round t s) n)) = ((v_delta s n)))))).
Proof.
  exact (conj definedness_4 Theorems.II_3d.conclusion_4).
Qed.

