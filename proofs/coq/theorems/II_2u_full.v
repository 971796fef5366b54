(* The conclusions of theorem II.2u, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2u.
From RLStar Require Import Theorems.II_2u.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_J, v_delta_next in X |- *.

Lemma defined_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_2u.II_2u_1 (v_M s) (v_rest s n) (v_delta s n)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 ((proj1 (proj2 (proj2 Hs))) n Hn)); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)) | plain_from (proj2 G1) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma defined_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2u.II_2u_2 (v_M s) (v_rest s n) (v_L s) (v_delta s n)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G2 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) I)) n Hn)); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)) | plain_from (proj2 G2) | from_divisors G2]).
  exact (conj C0 I).
Qed.

Lemma definedness_3 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H1 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (respects_1 _ _ (unchanged_up_to state round agree H1 agree_refl agree_trans respects_1 unchanged_3 s Hs t) Hs))) (conj (proj1 (proj2 (proj2 (respects_1 _ _ (unchanged_up_to state round agree H1 agree_refl agree_trans respects_1 unchanged_3 s Hs t) Hs)))) I))).
  assert (K0 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (defined_2 (run round t s) HR n Hn')).
  assert (K1 : (v_M (run round t s)) <> 0) by exact (proj1 (defined_4 (run round t s) HR n Hn')).
  assert (W0 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 HR)) | directly ((proj1 (proj2 (proj2 HR))) n Hn') | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 HR)) (conj ((proj1 (proj2 (proj2 HR))) n Hn') I))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_3 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_rest s k) = 0) -> (forall n, (n < steps s)%nat -> (forall t : nat, ((v_delta (run round t s) n)) = ((v_delta s n)))))).
Proof.
  exact (conj definedness_3 Theorems.II_2u.conclusion_3).
Qed.

Lemma definedness_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_rest s k) = 0) -> (v_J s) = 1 / (v_M s))).
Proof.
  exact (conj definedness_4 Theorems.II_2u.conclusion_4).
Qed.

Lemma defined_6 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.II_2u.II_2u_4 (v_M s) (v_delta s n) (v_rest s n)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G4 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); first [divisor_of G4 | at_once (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))) | plain_from (proj2 G4) | from_divisors G4]).
  exact (conj C0 I).
Qed.

Lemma definedness_7 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H3 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (respects_3 _ _ (unchanged_up_to state round agree H3 agree_refl agree_trans respects_3 unchanged_7 s Hs t) Hs))) (conj (proj1 (proj2 (proj2 (respects_3 _ _ (unchanged_up_to state round agree H3 agree_refl agree_trans respects_3 unchanged_7 s Hs t) Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (respects_3 _ _ (unchanged_up_to state round agree H3 agree_refl agree_trans respects_3 unchanged_7 s Hs t) Hs))))) I)))).
  assert (K0 : (v_M (run round t s)) * (v_delta (run round t s) n) * (v_rest (run round t s) n) - (v_delta (run round t s) n) * (v_rest (run round t s) n) + 1 <> 0) by exact (proj1 (defined_6 (run round t s) HR n Hn')).
  assert (W0 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly K0 | directly (proj1 (proj2 HR)) | directly ((proj1 (proj2 (proj2 HR))) n Hn') | directly ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | beyond ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') | known_by Hn (conj K0 (conj (proj1 (proj2 HR)) (conj ((proj1 (proj2 (proj2 HR))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 HR)))) n Hn') I))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_7 :
  (forall s, H3 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (1 - (v_delta s k)) * (1 + ((v_M s) - 1) * (v_delta s k)) = 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) > 0) -> (forall n, (n < steps s)%nat -> (forall t : nat, ((v_delta (run round t s) n)) = ((v_delta s n)))))).
Proof.
  exact (conj definedness_7 Theorems.II_2u.conclusion_7).
Qed.

