(* Theorem I.1, Recursion and closure: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_1.
Local Open Scope R_scope.

Record state := State { steps : nat; v_M : R; v_delta : nat -> R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Ltac open_names X ::= unfold v_delta_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\
  True.

(* I.1 (1), identity *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) = 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_1.I_1_1 (v_M s) (v_delta s n)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)))].
Qed.

(* I.1 (3), identity *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) / ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s))) = (1 + ((v_M s) - 1) * (v_delta_next s n)) / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_1.I_1_6 (v_M s) (v_delta s n) (v_rest s n)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  first [same (proj2 (proj2 (proj2 G6))) | same_defined (proj2 (proj2 (proj2 G6))) (conj G6 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)))].
Qed.

(* I.1 (4), identity *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n)) / (v_M s) * ((1 - (v_rest s n)) / (v_M s)) / ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s))) = (1 - (v_delta_next s n)) / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_1.I_1_7 (v_M s) (v_delta s n) (v_rest s n)) as G7.
  specialize (G7 (proj1 (proj2 Hs))).
  specialize (G7 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  first [same (proj2 (proj2 (proj2 G7))) | same_defined (proj2 (proj2 (proj2 G7))) (conj G7 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)))].
Qed.

(* I.1 (5), identity *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) = ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_1.I_1_8 (v_M s) (v_delta s n) (v_rest s n)) as G8.
  specialize (G8 (proj1 (proj2 Hs))).
  specialize (G8 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)))].
Qed.

(* I.1 (6), identity *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_delta s n) = (v_rest s n) * (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_1.I_1_9 (v_M s) (v_delta s n) (v_rest s n)) as G9.
  specialize (G9 (proj1 (proj2 Hs))).
  specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)))].
Qed.

(* I.1 (7), identity *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) = (1 - (v_delta s n)) * (1 - (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_1.I_1_10 (v_M s) (v_delta s n) (v_rest s n)) as G10.
  specialize (G10 (proj1 (proj2 Hs))).
  specialize (G10 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <> 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) < 1) /\
  (forall n, (n < steps s)%nat -> (v_rest s n) < 1) /\
  True.

(* I.1 (8), identity *)
Lemma fact_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_next s n)) / (1 - (v_delta_next s n)) = (1 + ((v_M s) - 1) * (v_delta s n)) / (1 - (v_delta s n)) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_1.I_1_11 (v_M s) (v_delta s n) (v_rest s n)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  first [same (proj2 (proj2 (proj2 (proj2 G11)))) | same_defined (proj2 (proj2 (proj2 (proj2 G11)))) (conj G11 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

(* I.1, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) / ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s))) = (1 + ((v_M s) - 1) * (v_delta_next s n)) / (v_M s))).
Proof.
  intros s HN H0 H1.
  intros n Hn.
  exact (fact_3 s (conj HN (conj H0 (conj H1 I))) n Hn).
Qed.

(* I.1, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_delta s n) = (v_rest s n) * (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)))).
Proof.
  intros s HN H0 H1.
  intros n Hn.
  exact (fact_6 s (conj HN (conj H0 (conj H1 I))) n Hn).
Qed.

(* I.1, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) = (1 - (v_delta s n)) * (1 - (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)))).
Proof.
  intros s HN H0 H1.
  intros n Hn.
  exact (fact_7 s (conj HN (conj H0 (conj H1 I))) n Hn).
Qed.

(* I.1, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) <> 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (forall k, (k < steps s)%nat -> (v_rest s k) < 1) -> (forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_next s n)) / (1 - (v_delta_next s n)) = (1 + ((v_M s) - 1) * (v_delta s n)) / (1 - (v_delta s n)) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_8 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

