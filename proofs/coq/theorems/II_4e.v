(* Theorem II.4e, Below temperature 1: take-off within so many rounds: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4e.
Local Open Scope R_scope.

Record state := State { steps : nat; v_theta : nat -> R; v_tau : R; v_M : R; v_theta_0 : nat -> R; v_theta_T : nat -> R; v_T : R; v_theta_goal : R }.

Definition v_q (s : state) (n : nat) : R := exp ((v_theta s n) / (v_tau s)).
Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))).
Definition v_odds_next (s : state) (n : nat) : R := ((v_q s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n)) / (1 - (v_rest s n)).
Definition v_theta_next (s : state) (n : nat) : R := ln ((v_odds_next s n)).
Definition v_phi (s : state) (n : nat) : R := ln ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))).
Definition v_lambda (s : state) (n : nat) : R := ln ((v_theta s n)).
Definition v_sigma (s : state) (n : nat) : R := ln ((v_theta s n) / (v_tau s)).
Definition v_kappa (s : state) : R := ln ((v_tau s)).
Definition v_lambda_next (s : state) (n : nat) : R := ln ((v_theta_next s n)).
Definition v_lambda_theta_T (s : state) (n : nat) : R := ln ((v_theta_T s n)).
Definition v_lambda_theta_0 (s : state) (n : nat) : R := ln ((v_theta_0 s n)).
Definition v_lambda_goal (s : state) : R := ln ((v_theta_goal s)).
Ltac open_names X ::= unfold v_odds_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_theta_next s n)) (v_tau s) (v_M s) (v_theta_0 s) (v_theta_T s) (v_T s) (v_theta_goal s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_theta s n) > 0) /\
  (v_tau s) > 0 /\
  (v_tau s) < 1 /\
  (v_M s) > 1 /\
  True.

(* II.4e (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta s n) / (v_tau s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4e.II_4e_1 (v_theta s n) (v_tau s)) as G1.
  specialize (G1 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4e (2), exponential *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q s n) > 1.
Proof.
  intros s Hs n Hn.
  assert (A : (v_theta s n) / (v_tau s) > 0) by (exact (fact_1 s Hs n Hn)).
  exact (exp_gt_1 _ A).
Qed.

Lemma steps_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) > 0) /\ ((v_rest s n) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) > 0) /\ ((product l (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) > 0) /\ ((product l (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) < 1))).
    - intros k Hk.
      split; [change (((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))) > 0); pose proof (Generated.II_4e.II_4e_2 (v_M s) (v_q s k)) as G2; specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (fact_2 s Hs k Hk)); first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change (((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))) < 1); pose proof (Generated.II_4e.II_4e_3 (v_M s) (v_q s k)) as G3; specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G3 (fact_2 s Hs k Hk)); first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) > 0); change (((product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) * ((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) > 0); pose proof (Generated.II_4e.II_4e_4 (v_M s) (v_q s k) (product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))))) as G4; specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G4 (fact_2 s Hs k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change ((product (k :: y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) < 1); change (((product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) * ((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) < 1); pose proof (Generated.II_4e.II_4e_5 (v_M s) (v_q s k) (product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))))) as G5; specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (fact_2 s Hs k Hk)); specialize (G5 (proj1 IH)); specialize (G5 (proj2 IH)); first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4e (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* II.4e (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_3 s Hs n Hn)).
Qed.

(* II.4e (5), identity *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s n) = (v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4e.II_4e_6 (v_M s) (v_q s n) (v_rest s n)) as G6.
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G6 (fact_2 s Hs n Hn)).
  specialize (G6 (fact_3 s Hs n Hn)).
  specialize (G6 (fact_4 s Hs n Hn)).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4e (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4e.II_4e_7 (v_M s) (v_q s n) (v_rest s n)) as G7.
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G7 (fact_2 s Hs n Hn)).
  specialize (G7 (fact_3 s Hs n Hn)).
  specialize (G7 (fact_4 s Hs n Hn)).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4e (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4e.II_4e_8 (v_M s) (v_rest s n)) as G8.
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G8 (fact_3 s Hs n Hn)).
  specialize (G8 (fact_4 s Hs n Hn)).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4e (8), logarithm of a product *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s n) = (v_theta s n) / (v_tau s) + (v_phi s n).
Proof.
  intros s Hs n Hn.
  assert (P0 : (v_odds_next s n) > 0) by (exact (fact_6 s Hs n Hn)).
  assert (P1 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by (exact (fact_7 s Hs n Hn)).
  assert (C : (v_odds_next s n) = (v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))) by (exact (fact_5 s Hs n Hn)).
  assert (L : is_log ((v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))) ((v_theta s n) / (v_tau s) + (v_phi s n))).
  { apply (is_log_form ((v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))) ((v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))) (((v_theta s n) / (v_tau s)) + (v_phi s n)) ((v_theta s n) / (v_tau s) + (v_phi s n)) (is_log_times _ _ _ _ (is_log_exp ((v_theta s n) / (v_tau s)) : is_log (v_q s n) ((v_theta s n) / (v_tau s))) (is_log_ln ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))) P1 : is_log ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))) (v_phi s n)))); by_polynomials. }
  exact (log_equal ((v_odds_next s n)) ((v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))) ((v_theta s n) / (v_tau s) + (v_phi s n)) L C).
Qed.

(* II.4e (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4e.II_4e_9 (v_M s) (v_rest s n)) as G9.
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G9 (fact_3 s Hs n Hn)).
  specialize (G9 (fact_4 s Hs n Hn)).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4e (10), logarithm of a product *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi s n) > 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by (exact (fact_7 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 1) by (exact (fact_9 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_above ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))) (1) (0) L P0 C).
Qed.

Lemma defined_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 Hs)))).
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (pose proof (Generated.II_4e.II_4e_2 (v_M s) (v_q s n)) as G2; specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (fact_2 s Hs n Hn)); first [plain_from (proj2 G2) | from_divisors G2]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 Hs)))).
  assert (C1 : (v_rest s n) - 1 <> 0) by (pose proof (Generated.II_4e.II_4e_7 (v_M s) (v_q s n) (v_rest s n)) as G7; specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G7 (fact_2 s Hs n Hn)); specialize (G7 (fact_3 s Hs n Hn)); specialize (G7 (fact_4 s Hs n Hn)); first [plain_from (proj2 G7) | from_divisors G7]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) /\ ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_odds_next s n) > 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by (plain_from (fact_7 s Hs n Hn)).
  assert (C1 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_6 s Hs n Hn))).
  assert (C2 : (v_odds_next s n) > 0) by (plain_from (fact_6 s Hs n Hn)).
  assert (C3 : (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (defined_6 s Hs n Hn)))).
  assert (C4 : (v_tau s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_6 s Hs n Hn))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

(* II.4e (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s n) > (v_theta s n) / (v_tau s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4e.II_4e_11 (v_theta s n) (v_tau s) (v_theta_next s n) (v_phi s n)) as G11.
  specialize (G11 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G11 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4e.II_4e_10 (v_tau s)) as G10; specialize (G10 (proj1 (proj2 (proj2 Hs)))); specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); same G10); first [cleared (fact_8 s Hs n Hn) P | cleared (fact_8 s Hs n Hn) P (conj (defined_8 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  specialize (G11 (fact_10 s Hs n Hn)).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4e (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4e.II_4e_13 (v_theta s n) (v_tau s) (v_theta_next s n) (v_phi s n)) as G13.
  specialize (G13 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G13 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4e.II_4e_12 (v_tau s)) as G12; specialize (G12 (proj1 (proj2 (proj2 Hs)))); specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); same G12); first [cleared (fact_8 s Hs n Hn) P | cleared (fact_8 s Hs n Hn) P (conj (defined_8 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  specialize (G13 (fact_10 s Hs n Hn)).
  same G13.
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros n Hn; exact (fact_12 s Hs n Hn)|].
  split; [exact (proj1 (proj2 (proj2 Hs)))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
  exact I.
Qed.

(* II.4e (13), induction on rounds *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_theta (run round t s) n) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* II.4e (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4e.II_4e_14 (v_theta s n)) as G14.
  specialize (G14 ((proj1 (proj2 Hs)) n Hn)).
  same G14.
Qed.

(* II.4e (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_tau s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4e.II_4e_15 (v_tau s)) as G15.
  specialize (G15 (proj1 (proj2 (proj2 Hs)))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G15.
Qed.

(* II.4e (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta s n) = (v_theta s n) / (v_tau s) * (v_tau s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4e.II_4e_16 (v_theta s n) (v_tau s)) as G16.
  specialize (G16 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G16 (proj1 (proj2 (proj2 Hs)))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4e (17), logarithm of a product *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_lambda s n) = (v_sigma s n) + (v_kappa s).
Proof.
  intros s Hs n Hn.
  assert (P0 : (v_theta s n) > 0) by (exact (fact_14 s Hs n Hn)).
  assert (P1 : (v_theta s n) / (v_tau s) > 0) by (exact (fact_1 s Hs n Hn)).
  assert (P2 : (v_tau s) > 0) by (exact (fact_15 s Hs n Hn)).
  assert (C : (v_theta s n) = (v_theta s n) / (v_tau s) * (v_tau s)) by (exact (fact_16 s Hs n Hn)).
  assert (L : is_log ((v_theta s n) / (v_tau s) * (v_tau s)) ((v_sigma s n) + (v_kappa s))).
  { apply (is_log_form (((v_theta s n) / (v_tau s)) * ((v_tau s))) ((v_theta s n) / (v_tau s) * (v_tau s)) ((v_sigma s n) + (v_kappa s)) ((v_sigma s n) + (v_kappa s)) (is_log_times _ _ _ _ (is_log_ln ((v_theta s n) / (v_tau s)) P1 : is_log ((v_theta s n) / (v_tau s)) (v_sigma s n)) (is_log_ln ((v_tau s)) P2 : is_log ((v_tau s)) (v_kappa s)))); by_polynomials. }
  exact (log_equal ((v_theta s n)) ((v_theta s n) / (v_tau s) * (v_tau s)) ((v_sigma s n) + (v_kappa s)) L C).
Qed.

(* II.4e (18), logarithm of a product *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_lambda_next s n) > (v_sigma s n).
Proof.
  intros s Hs n Hn.
  assert (P0 : (v_theta_next s n) > 0) by (exact (fact_12 s Hs n Hn)).
  assert (P1 : (v_theta s n) / (v_tau s) > 0) by (exact (fact_1 s Hs n Hn)).
  assert (C : (v_theta_next s n) > (v_theta s n) / (v_tau s)) by (exact (fact_11 s Hs n Hn)).
  assert (L : is_log ((v_theta s n) / (v_tau s)) ((v_sigma s n))).
  { apply (is_log_form ((v_theta s n) / (v_tau s)) ((v_theta s n) / (v_tau s)) (v_sigma s n) ((v_sigma s n)) (is_log_ln ((v_theta s n) / (v_tau s)) P1 : is_log ((v_theta s n) / (v_tau s)) (v_sigma s n))); by_polynomials. }
  exact (log_above ((v_theta_next s n)) ((v_theta s n) / (v_tau s)) ((v_sigma s n)) L P0 C).
Qed.

(* II.4e (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_tau s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4e.II_4e_17 (v_tau s)) as G17.
  specialize (G17 (proj1 (proj2 (proj2 Hs)))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G17.
Qed.

(* II.4e (20), logarithm of a product *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_kappa s) < 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (v_tau s) > 0) by (exact (fact_15 s Hs n Hn)).
  assert (C : (v_tau s) < 1) by (exact (fact_19 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_below ((v_tau s)) (1) (0) L P0 C).
Qed.

(* II.4e (21), inequality *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_lambda_next s n) >= (v_lambda s n) - (v_kappa s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4e.II_4e_18 (v_lambda s n) (v_sigma s n) (v_kappa s) (v_lambda_next s n)) as G18.
  specialize (G18 (fact_17 s Hs n Hn)).
  specialize (G18 (fact_18 s Hs n Hn)).
  same G18.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.4e (22), telescoping *)
Lemma fact_22 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((forall k, (k < steps s)%nat -> (v_theta (run round t s) k) > 0) /\ (v_tau (run round t s)) > 0 /\ (v_tau (run round t s)) < 1 /\ (v_M (run round t s)) > 1))) -> (forall k, (k < steps s)%nat -> ((v_theta_0 s k)) = ((v_theta s k))) -> (forall k, (k < steps s)%nat -> ((v_theta_T s k)) = ((v_theta (run round T s) k))) -> ((v_T s) - 1) = (INR T) -> (v_lambda_theta_T s n) >= (v_lambda_theta_0 s n) - (v_kappa s) * ((v_T s) - 1))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  assert (HR : forall t, (t < T)%nat -> (fun x => H0 x /\ (n < steps x)%nat) (run round t s)).
  { intros t Ht. split; [|rewrite (steps_run t s); exact Hn]. split; [rewrite (steps_run t s); exact (proj1 Hs)|].
    split; [intros k Hk; rewrite (steps_run t s) in Hk; exact ((proj1 (A t Ht)) k Hk)|].
    split; [exact ((proj1 (proj2 (A t Ht))))|].
    split; [exact ((proj1 (proj2 (proj2 (A t Ht)))))|].
    split; [exact ((proj2 (proj2 (proj2 (A t Ht)))))|].
    exact I. }
  assert (F : forall x, (fun x => H0 x /\ (n < steps x)%nat) x -> (v_lambda_next x n) >= (v_lambda x n) - (v_kappa x)).
  { intros x Hx. exact (fact_21 x (proj1 Hx) n (proj2 Hx)). }
  assert (Q := telescoped_below state round (fun x => H0 x /\ (n < steps x)%nat) (fun x => ((v_lambda x n))) (fun x => ((v_kappa x))) (fun _ => eq_refl)).
  specialize (Q ltac:(intros x Hx; specialize (F x Hx); change (((v_lambda_next x n)) >= ((v_lambda x n)) - ((v_kappa x))); lra) T s HR).
  cbv beta in Q.
  assert (V0 : ((v_lambda_theta_0 s n)) = ((v_lambda s n))) by (unfold v_lambda_goal, v_lambda_theta_0, v_lambda_theta_T, v_lambda_next, v_kappa, v_sigma, v_lambda, v_phi, v_theta_next, v_odds_next, v_rest, v_q; rewrite ?(steps_run T s); rewrite ?(E0 n Hn); reflexivity).
  assert (V1 : ((v_lambda_theta_T s n)) = ((v_lambda (run round T s) n))) by (unfold v_lambda_goal, v_lambda_theta_0, v_lambda_theta_T, v_lambda_next, v_kappa, v_sigma, v_lambda, v_phi, v_theta_next, v_odds_next, v_rest, v_q; rewrite ?(steps_run T s); rewrite ?(E1 n Hn); reflexivity).
  rewrite <- V0, <- V1, <- EC in Q.
  lra.
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_theta s n) > 0) /\
  (v_tau s) > 0 /\
  (v_tau s) < 1 /\
  (v_M s) > 1 /\
  (forall n, (n < steps s)%nat -> (v_theta_0 s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_theta_T s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_theta_T s n) < (v_theta_goal s)) /\
  (v_theta_goal s) > 0 /\
  True.

(* II.4e (23), inequality *)
Lemma fact_23 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((forall k, (k < steps s)%nat -> (v_theta (run round t s) k) > 0) /\ (v_tau (run round t s)) > 0 /\ (v_tau (run round t s)) < 1 /\ (v_M (run round t s)) > 1 /\ (forall k, (k < steps s)%nat -> (v_theta_0 (run round t s) k) > 0) /\ (forall k, (k < steps s)%nat -> (v_theta_T (run round t s) k) > 0) /\ (forall k, (k < steps s)%nat -> (v_theta_T (run round t s) k) < (v_theta_goal (run round t s))) /\ (v_theta_goal (run round t s)) > 0))) -> (forall k, (k < steps s)%nat -> ((v_theta_0 s k)) = ((v_theta s k))) -> (forall k, (k < steps s)%nat -> ((v_theta_T s k)) = ((v_theta (run round T s) k))) -> ((v_T s) - 1) = (INR T) -> (v_theta_T s n) > 0)).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  pose proof (Generated.II_4e.II_4e_19 (v_theta_T s n)) as G19.
  specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  same G19.
Qed.

(* II.4e (24), inequality *)
Lemma fact_24 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((forall k, (k < steps s)%nat -> (v_theta (run round t s) k) > 0) /\ (v_tau (run round t s)) > 0 /\ (v_tau (run round t s)) < 1 /\ (v_M (run round t s)) > 1 /\ (forall k, (k < steps s)%nat -> (v_theta_0 (run round t s) k) > 0) /\ (forall k, (k < steps s)%nat -> (v_theta_T (run round t s) k) > 0) /\ (forall k, (k < steps s)%nat -> (v_theta_T (run round t s) k) < (v_theta_goal (run round t s))) /\ (v_theta_goal (run round t s)) > 0))) -> (forall k, (k < steps s)%nat -> ((v_theta_0 s k)) = ((v_theta s k))) -> (forall k, (k < steps s)%nat -> ((v_theta_T s k)) = ((v_theta (run round T s) k))) -> ((v_T s) - 1) = (INR T) -> (v_theta_goal s) > 0)).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  pose proof (Generated.II_4e.II_4e_20 (v_theta_goal s)) as G20.
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G20.
Qed.

(* II.4e (25), inequality *)
Lemma fact_25 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((forall k, (k < steps s)%nat -> (v_theta (run round t s) k) > 0) /\ (v_tau (run round t s)) > 0 /\ (v_tau (run round t s)) < 1 /\ (v_M (run round t s)) > 1 /\ (forall k, (k < steps s)%nat -> (v_theta_0 (run round t s) k) > 0) /\ (forall k, (k < steps s)%nat -> (v_theta_T (run round t s) k) > 0) /\ (forall k, (k < steps s)%nat -> (v_theta_T (run round t s) k) < (v_theta_goal (run round t s))) /\ (v_theta_goal (run round t s)) > 0))) -> (forall k, (k < steps s)%nat -> ((v_theta_0 s k)) = ((v_theta s k))) -> (forall k, (k < steps s)%nat -> ((v_theta_T s k)) = ((v_theta (run round T s) k))) -> ((v_T s) - 1) = (INR T) -> (v_theta_T s n) < (v_theta_goal s))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  pose proof (Generated.II_4e.II_4e_21 (v_theta_T s n) (v_theta_goal s)) as G21.
  specialize (G21 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G21 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G21.
Qed.

(* II.4e (26), logarithm of a product *)
Lemma fact_26 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((forall k, (k < steps s)%nat -> (v_theta (run round t s) k) > 0) /\ (v_tau (run round t s)) > 0 /\ (v_tau (run round t s)) < 1 /\ (v_M (run round t s)) > 1 /\ (forall k, (k < steps s)%nat -> (v_theta_0 (run round t s) k) > 0) /\ (forall k, (k < steps s)%nat -> (v_theta_T (run round t s) k) > 0) /\ (forall k, (k < steps s)%nat -> (v_theta_T (run round t s) k) < (v_theta_goal (run round t s))) /\ (v_theta_goal (run round t s)) > 0))) -> (forall k, (k < steps s)%nat -> ((v_theta_0 s k)) = ((v_theta s k))) -> (forall k, (k < steps s)%nat -> ((v_theta_T s k)) = ((v_theta (run round T s) k))) -> ((v_T s) - 1) = (INR T) -> (v_lambda_theta_T s n) < (v_lambda_goal s))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  assert (P0 : (v_theta_T s n) > 0) by (exact (fact_23 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))) (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))))))))) E0 E1 EC)).
  assert (P1 : (v_theta_goal s) > 0) by (exact (fact_24 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))) (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))))))))) E0 E1 EC)).
  assert (C : (v_theta_T s n) < (v_theta_goal s)) by (exact (fact_25 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))) (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))))))))) E0 E1 EC)).
  assert (L : is_log ((v_theta_goal s)) ((v_lambda_goal s))).
  { apply (is_log_form ((v_theta_goal s)) ((v_theta_goal s)) (v_lambda_goal s) ((v_lambda_goal s)) (is_log_ln ((v_theta_goal s)) P1 : is_log ((v_theta_goal s)) (v_lambda_goal s))); by_polynomials. }
  exact (log_below ((v_theta_T s n)) ((v_theta_goal s)) ((v_lambda_goal s)) L P0 C).
Qed.

(* II.4e (27), inequality *)
Lemma fact_27 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((forall k, (k < steps s)%nat -> (v_theta (run round t s) k) > 0) /\ (v_tau (run round t s)) > 0 /\ (v_tau (run round t s)) < 1 /\ (v_M (run round t s)) > 1 /\ (forall k, (k < steps s)%nat -> (v_theta_0 (run round t s) k) > 0) /\ (forall k, (k < steps s)%nat -> (v_theta_T (run round t s) k) > 0) /\ (forall k, (k < steps s)%nat -> (v_theta_T (run round t s) k) < (v_theta_goal (run round t s))) /\ (v_theta_goal (run round t s)) > 0))) -> (forall k, (k < steps s)%nat -> ((v_theta_0 s k)) = ((v_theta s k))) -> (forall k, (k < steps s)%nat -> ((v_theta_T s k)) = ((v_theta (run round T s) k))) -> ((v_T s) - 1) = (INR T) -> -(v_kappa s) * ((v_T s) - 1) <= (v_lambda_goal s) - (v_lambda_theta_0 s n))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  pose proof (Generated.II_4e.II_4e_22 (v_lambda_theta_T s n) (v_lambda_theta_0 s n) (v_kappa s) (v_T s) (v_lambda_goal s)) as G22.
  specialize (G22 (fact_22 s (conj (proj1 Hs) I) n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (proj1 (proj2 (proj2 (proj2 (A t Ht))))))))) E0 E1 EC)).
  specialize (G22 (fact_26 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))) (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))))))))) E0 E1 EC)).
  same G22.
Qed.

(* II.4e (28), inequality *)
Lemma fact_28 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((forall k, (k < steps s)%nat -> (v_theta (run round t s) k) > 0) /\ (v_tau (run round t s)) > 0 /\ (v_tau (run round t s)) < 1 /\ (v_M (run round t s)) > 1 /\ (forall k, (k < steps s)%nat -> (v_theta_0 (run round t s) k) > 0) /\ (forall k, (k < steps s)%nat -> (v_theta_T (run round t s) k) > 0) /\ (forall k, (k < steps s)%nat -> (v_theta_T (run round t s) k) < (v_theta_goal (run round t s))) /\ (v_theta_goal (run round t s)) > 0))) -> (forall k, (k < steps s)%nat -> ((v_theta_0 s k)) = ((v_theta s k))) -> (forall k, (k < steps s)%nat -> ((v_theta_T s k)) = ((v_theta (run round T s) k))) -> ((v_T s) - 1) = (INR T) -> (v_T s) <= 1 + ((v_lambda_goal s) - (v_lambda_theta_0 s n)) / (-(v_kappa s)))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  pose proof (Generated.II_4e.II_4e_23 (v_kappa s) (v_T s) (v_lambda_goal s) (v_lambda_theta_0 s n)) as G23.
  specialize (G23 (fact_27 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))) (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))))))))) E0 E1 EC)).
  specialize (G23 (fact_20 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  first [same (proj2 G23) | same_defined (proj2 G23) (conj G23 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* II.4e (29), inequality *)
Lemma fact_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_tau s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4e.II_4e_24 (v_tau s)) as G24.
  specialize (G24 (proj1 (proj2 (proj2 Hs)))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G24.
Qed.

(* II.4e (30), witness *)
Lemma fact_30 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1) :: (1) :: nil) 0) (1) (2) (fun _ => 0) (fun _ => 0) 0 0 in ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) /\ (v_tau s) > 0 /\ (v_M s) > 1 /\ ~ ((v_tau s) < 1) /\ ~ ((v_tau s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_lambda v_sigma v_kappa v_lambda_next v_lambda_theta_T v_lambda_theta_0 v_lambda_goal v_theta v_tau v_M v_theta_0 v_theta_T v_T v_theta_goal steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_lambda v_sigma v_kappa v_lambda_next v_lambda_theta_T v_lambda_theta_0 v_lambda_goal v_theta v_tau v_M v_theta_0 v_theta_T v_T v_theta_goal steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_lambda v_sigma v_kappa v_lambda_next v_lambda_theta_T v_lambda_theta_0 v_lambda_goal v_theta v_tau v_M v_theta_0 v_theta_T v_T v_theta_goal steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_lambda v_sigma v_kappa v_lambda_next v_lambda_theta_T v_lambda_theta_0 v_lambda_goal v_theta v_tau v_M v_theta_0 v_theta_T v_T v_theta_goal steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_lambda v_sigma v_kappa v_lambda_next v_lambda_theta_T v_lambda_theta_0 v_lambda_goal v_theta v_tau v_M v_theta_0 v_theta_T v_T v_theta_goal steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4e, conclusion (21) *)
Lemma conclusion_21 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_tau s) < 1 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> (v_lambda_next s n) >= (v_lambda s n) - (v_kappa s))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_21 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

Definition set_theta_T (x : nat -> R) (s : state) : state := State (steps s) (v_theta s) (v_tau s) (v_M s) (v_theta_0 s) x (v_T s) (v_theta_goal s).

Definition set_theta_0 (x : nat -> R) (s : state) : state := State (steps s) (v_theta s) (v_tau s) (v_M s) x (v_theta_T s) (v_T s) (v_theta_goal s).

Definition set_T (x : R) (s : state) : state := State (steps s) (v_theta s) (v_tau s) (v_M s) (v_theta_0 s) (v_theta_T s) x (v_theta_goal s).

(* II.4e, conclusion (28) *)
Lemma conclusion_28 :
  forall s : state, (2 <= steps s)%nat -> (forall x_theta_T : nat -> R, (forall x_theta_0 : nat -> R, (forall x_T : R, ((forall k, (k < steps (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))%nat -> (v_theta (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))) k) > 0) -> (v_tau (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s)))) > 0 -> (v_tau (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s)))) < 1 -> (v_M (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s)))) > 1 -> (forall k, (k < steps (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))%nat -> (v_theta_0 (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))) k) > 0) -> (forall k, (k < steps (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))%nat -> (v_theta_T (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))) k) > 0) -> (forall k, (k < steps (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))%nat -> (v_theta_T (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))) k) < (v_theta_goal (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))) -> (v_theta_goal (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s)))) > 0 -> (forall n, (n < steps (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((forall k, (k < steps (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))%nat -> (v_theta (run round t (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s)))) k) > 0) /\ (v_tau (run round t (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))) > 0 /\ (v_tau (run round t (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))) < 1 /\ (v_M (run round t (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))) > 1 /\ (forall k, (k < steps (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))%nat -> (v_theta_0 (run round t (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s)))) k) > 0) /\ (forall k, (k < steps (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))%nat -> (v_theta_T (run round t (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s)))) k) > 0) /\ (forall k, (k < steps (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))%nat -> (v_theta_T (run round t (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s)))) k) < (v_theta_goal (run round t (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s)))))) /\ (v_theta_goal (run round t (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))) > 0))) -> (forall k, (k < steps (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))%nat -> ((v_theta_0 (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))) k)) = ((v_theta (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))) k))) -> (forall k, (k < steps (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))))%nat -> ((v_theta_T (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))) k)) = ((v_theta (run round T (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s)))) k))) -> ((v_T (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s)))) - 1) = (INR T) -> (v_T (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s)))) <= 1 + ((v_lambda_goal (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s)))) - (v_lambda_theta_0 (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))) n)) / (-(v_kappa (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s)))))))))))).
Proof.
  intros s HN x_theta_T x_theta_0 x_T H0 H1 H2 H3 H4 H5 H6 H7.
  intros n Hn.
  exact (fact_28 (set_T x_T (set_theta_0 x_theta_0 (set_theta_T x_theta_T s))) (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 I))))))))) n Hn).
Qed.

