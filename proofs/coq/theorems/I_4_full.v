(* The conclusions of theorem I.4, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_4.
From RLStar Require Theorems.I_5.
From RLStar Require Import Theorems.I_4.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_J, v_delta_next in X |- *.

Lemma defined_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_4.I_4_2 (v_delta s n) (v_M s) (v_rest s n)) as G2; specialize (G2 ((proj1 (proj2 Hs)) n Hn)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); first [plain_from (proj2 G2) | from_divisors G2]).
  exact (conj C0 I).
Qed.

Lemma definedness_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_5 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly ((proj1 (proj2 Hs)) n Hn) | directly ((proj1 (proj2 (proj2 Hs))) n Hn) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) | known_by Hn (conj K0 (conj K1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_5 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_rest s k) = 0) -> (v_J s) = 1 / (v_M s))).
Proof.
  exact (conj definedness_5 Theorems.I_4.conclusion_5).
Qed.

