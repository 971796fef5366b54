(* The conclusions of theorem II.4c, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4c.
From RLStar Require Import Theorems.II_4c.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_odds_next_2, v_odds_next_1 in X |- *.
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

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_odds_next_1 s) > 0) /\ ((v_odds_next_2 s) > 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_odds_next_1 s) > 0) by (exact (proj1 (defined_7 s Hs n Hn))).
  assert (C1 : (v_odds_next_2 s) > 0) by (exact (proj1 (defined_9 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (exact (proj1 (proj2 (defined_7 s Hs n Hn)))).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ ((v_odds_next_1 s) > 0) /\ ((v_odds_next_2 s) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_odds_next_1 s) > 0) by exact (proj1 (defined_10 s Hs n Hn)).
  assert (K1 : (v_odds_next_2 s) > 0) by exact (proj1 (proj2 (defined_10 s Hs n Hn))).
  assert (K2 : (v_tau s) <> 0) by exact (proj1 (proj2 (proj2 (defined_10 s Hs n Hn)))).
  assert (W0 : (v_tau s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))].
  assert (W1 : (v_odds_next_1 s) > 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))].
  assert (W2 : (v_odds_next_2 s) > 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_10 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ ((v_odds_next_1 s) > 0) /\ ((v_odds_next_2 s) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) = 2 -> (v_M s) > 1 -> (v_theta_1_next s) = (v_theta_2_next s))).
Proof.
  exact (conj definedness_10 Theorems.II_4c.conclusion_10).
Qed.

Lemma defined_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_odds_next_1 s) > 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_odds_next_1 s) > 0) by (exact (proj1 (defined_7 s Hs n Hn))).
  assert (C1 : (v_tau s) <> 0) by (exact (proj1 (proj2 (defined_7 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ ((v_odds_next_1 s) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_odds_next_1 s) > 0) by exact (proj1 (defined_11 s Hs n Hn)).
  assert (K1 : (v_tau s) <> 0) by exact (proj1 (proj2 (defined_11 s Hs n Hn))).
  assert (K2 : (v_odds_next_2 s) > 0) by exact (proj1 (defined_9 s Hs n Hn)).
  assert (W0 : (v_tau s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))))].
  assert (W1 : (v_odds_next_1 s) > 0) by first [directly K0 | directly K1 | directly K2 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_11 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ ((v_odds_next_1 s) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_theta_1 s) > 0 -> (v_theta_2 s) > 0 -> (v_tau s) = 2 -> (v_M s) > 1 -> (v_theta_1_next s) = 1 / 2 * ((v_theta_1 s) + (v_theta_2 s)))).
Proof.
  exact (conj definedness_11 Theorems.II_4c.conclusion_11).
Qed.

