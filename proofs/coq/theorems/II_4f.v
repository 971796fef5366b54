(* Theorem II.4f, Above temperature 2: the log-odds of every positive start tend to 0: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4f.
Local Open Scope R_scope.

Record state := State { steps : nat; v_theta : nat -> R; v_tau : R; v_M : R; v_B : R }.

Definition v_q (s : state) (n : nat) : R := exp ((v_theta s n) / (v_tau s)).
Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))).
Definition v_odds_next (s : state) (n : nat) : R := ((v_q s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n)) / (1 - (v_rest s n)).
Definition v_theta_next (s : state) (n : nat) : R := ln ((v_odds_next s n)).
Definition v_Z (s : state) : R := exp ((v_B s) / (v_tau s)).
Definition v_phi (s : state) (n : nat) : R := ln ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))).
Ltac open_names X ::= unfold v_odds_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_theta_next s n)) (v_tau s) (v_M s) (v_B s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_theta s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_theta s n) <= (v_B s)) /\
  (v_tau s) > 2 /\
  (v_M s) > 1 /\
  True.

(* II.4f (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta s n) / (v_tau s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4f.II_4f_1 (v_theta s n) (v_tau s)) as G1.
  specialize (G1 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4f (2), exponential *)
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
      split; [change (((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))) > 0); pose proof (Generated.II_4f.II_4f_2 (v_M s) (v_q s k)) as G2; specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (fact_2 s Hs k Hk)); first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change (((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))) < 1); pose proof (Generated.II_4f.II_4f_3 (v_M s) (v_q s k)) as G3; specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G3 (fact_2 s Hs k Hk)); first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) > 0); change (((product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) * ((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) > 0); pose proof (Generated.II_4f.II_4f_4 (v_M s) (v_q s k) (product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))))) as G4; specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G4 (fact_2 s Hs k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change ((product (k :: y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) < 1); change (((product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) * ((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) < 1); pose proof (Generated.II_4f.II_4f_5 (v_M s) (v_q s k) (product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))))) as G5; specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (fact_2 s Hs k Hk)); specialize (G5 (proj1 IH)); specialize (G5 (proj2 IH)); first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4f (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* II.4f (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_3 s Hs n Hn)).
Qed.

(* II.4f (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_B s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4f.II_4f_6 (v_theta s n) (v_B s)) as G6.
  specialize (G6 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G6 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  same G6.
Qed.

(* II.4f (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_B s) / (v_tau s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4f.II_4f_7 (v_tau s) (v_B s)) as G7.
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G7 (fact_5 s Hs n Hn)).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4f (7), exponential *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Z s) > 1.
Proof.
  intros s Hs n Hn.
  assert (A : (v_B s) / (v_tau s) > 0) by (exact (fact_6 s Hs n Hn)).
  exact (exp_gt_1 _ A).
Qed.

(* II.4f (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta s n) / (v_tau s) <= (v_B s) / (v_tau s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4f.II_4f_8 (v_theta s n) (v_B s) (v_tau s)) as G8.
  specialize (G8 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G8 (fact_5 s Hs n Hn)).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4f (9), exponential *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q s n) <= (v_Z s).
Proof.
  intros s Hs n Hn.
  assert (A : (v_theta s n) / (v_tau s) <= (v_B s) / (v_tau s)) by (exact (fact_8 s Hs n Hn)).
  exact (exp_le _ _ A).
Qed.

(* II.4f (10), identity *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s n) = (v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4f.II_4f_9 (v_M s) (v_q s n) (v_rest s n)) as G9.
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G9 (fact_2 s Hs n Hn)).
  specialize (G9 (fact_3 s Hs n Hn)).
  specialize (G9 (fact_4 s Hs n Hn)).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4f (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4f.II_4f_10 (v_M s) (v_q s n) (v_rest s n)) as G10.
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G10 (fact_2 s Hs n Hn)).
  specialize (G10 (fact_3 s Hs n Hn)).
  specialize (G10 (fact_4 s Hs n Hn)).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4f (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4f.II_4f_11 (v_M s) (v_rest s n)) as G11.
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G11 (fact_3 s Hs n Hn)).
  specialize (G11 (fact_4 s Hs n Hn)).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4f (13), logarithm of a product *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s n) = (v_theta s n) / (v_tau s) + (v_phi s n).
Proof.
  intros s Hs n Hn.
  assert (P0 : (v_odds_next s n) > 0) by (exact (fact_11 s Hs n Hn)).
  assert (P1 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by (exact (fact_12 s Hs n Hn)).
  assert (C : (v_odds_next s n) = (v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))) by (exact (fact_10 s Hs n Hn)).
  assert (L : is_log ((v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))) ((v_theta s n) / (v_tau s) + (v_phi s n))).
  { apply (is_log_form ((v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))) ((v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))) (((v_theta s n) / (v_tau s)) + (v_phi s n)) ((v_theta s n) / (v_tau s) + (v_phi s n)) (is_log_times _ _ _ _ (is_log_exp ((v_theta s n) / (v_tau s)) : is_log (v_q s n) ((v_theta s n) / (v_tau s))) (is_log_ln ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))) P1 : is_log ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))) (v_phi s n)))); by_polynomials. }
  exact (log_equal ((v_odds_next s n)) ((v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))) ((v_theta s n) / (v_tau s) + (v_phi s n)) L C).
Qed.

(* II.4f (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4f.II_4f_12 (v_M s) (v_rest s n)) as G12.
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G12 (fact_3 s Hs n Hn)).
  specialize (G12 (fact_4 s Hs n Hn)).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4f (15), logarithm of a product *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi s n) > 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by (exact (fact_12 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 1) by (exact (fact_14 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_above ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))) (1) (0) L P0 C).
Qed.

Lemma defined_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 Hs))))).
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (pose proof (Generated.II_4f.II_4f_2 (v_M s) (v_q s n)) as G2; specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (fact_2 s Hs n Hn)); first [plain_from (proj2 G2) | from_divisors G2]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 Hs))))).
  assert (C1 : (v_rest s n) - 1 <> 0) by (pose proof (Generated.II_4f.II_4f_10 (v_M s) (v_q s n) (v_rest s n)) as G10; specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G10 (fact_2 s Hs n Hn)); specialize (G10 (fact_3 s Hs n Hn)); specialize (G10 (fact_4 s Hs n Hn)); first [plain_from (proj2 G10) | from_divisors G10]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) /\ ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_odds_next s n) > 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by (plain_from (fact_12 s Hs n Hn)).
  assert (C1 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_11 s Hs n Hn))).
  assert (C2 : (v_odds_next s n) > 0) by (plain_from (fact_11 s Hs n Hn)).
  assert (C3 : (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (defined_11 s Hs n Hn)))).
  assert (C4 : (v_tau s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_11 s Hs n Hn))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

(* II.4f (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4f.II_4f_14 (v_theta s n) (v_tau s) (v_theta_next s n) (v_phi s n)) as G14.
  specialize (G14 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G14 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4f.II_4f_13 (v_tau s)) as G13; specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))); same G13); first [cleared (fact_13 s Hs n Hn) P | cleared (fact_13 s Hs n Hn) P (conj (defined_13 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  specialize (G14 (fact_15 s Hs n Hn)).
  same G14.
Qed.

Lemma steps_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) * ((v_Z s) + (v_M s) - 1) <= (v_Z s) - 1) /\ ((v_rest s n) > 0) /\ ((v_rest s n) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) * ((v_Z s) + (v_M s) - 1) <= (v_Z s) - 1) /\ ((product l (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) > 0) /\ ((product l (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) * ((v_Z s) + (v_M s) - 1) <= (v_Z s) - 1) /\ ((product l (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) > 0) /\ ((product l (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) < 1))).
    - intros k Hk.
      split; [change (((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))) * ((v_Z s) + (v_M s) - 1) <= (v_Z s) - 1); pose proof (Generated.II_4f.II_4f_15 (v_M s) (v_q s k) (v_Z s)) as G15; specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G15 (fact_2 s Hs k Hk)); specialize (G15 (fact_7 s Hs k Hk)); specialize (G15 (fact_9 s Hs k Hk)); first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      split; [change (((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))) > 0); pose proof (Generated.II_4f.II_4f_16 (v_M s) (v_q s k)) as G16; specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G16 (fact_2 s Hs k Hk)); first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change (((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))) < 1); pose proof (Generated.II_4f.II_4f_17 (v_M s) (v_q s k)) as G17; specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G17 (fact_2 s Hs k Hk)); first [same (proj2 G17) | same_defined (proj2 G17) (conj G17 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) * ((v_Z s) + (v_M s) - 1) <= (v_Z s) - 1); change (((product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) * ((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) * ((v_Z s) + (v_M s) - 1) <= (v_Z s) - 1); pose proof (Generated.II_4f.II_4f_18 (v_M s) (v_q s k) (v_Z s) (product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))))) as G18; specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G18 (fact_2 s Hs k Hk)); specialize (G18 (fact_7 s Hs k Hk)); specialize (G18 (fact_9 s Hs k Hk)); specialize (G18 (proj1 IH)); specialize (G18 (proj1 (proj2 IH))); specialize (G18 (proj2 (proj2 IH))); first [same (proj2 G18) | same_defined (proj2 G18) (conj G18 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      split; [change ((product (k :: y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) > 0); change (((product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) * ((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) > 0); pose proof (Generated.II_4f.II_4f_19 (v_M s) (v_q s k) (v_Z s) (product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))))) as G19; specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G19 (fact_2 s Hs k Hk)); specialize (G19 (fact_7 s Hs k Hk)); specialize (G19 (fact_9 s Hs k Hk)); specialize (G19 (proj1 IH)); specialize (G19 (proj1 (proj2 IH))); specialize (G19 (proj2 (proj2 IH))); first [same (proj2 G19) | same_defined (proj2 G19) (conj G19 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change ((product (k :: y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) < 1); change (((product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) * ((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) < 1); pose proof (Generated.II_4f.II_4f_20 (v_M s) (v_q s k) (v_Z s) (product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))))) as G20; specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G20 (fact_2 s Hs k Hk)); specialize (G20 (fact_7 s Hs k Hk)); specialize (G20 (fact_9 s Hs k Hk)); specialize (G20 (proj1 IH)); specialize (G20 (proj1 (proj2 IH))); specialize (G20 (proj2 (proj2 IH))); first [same (proj2 G20) | same_defined (proj2 G20) (conj G20 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4f (17), induction on steps *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) * ((v_Z s) + (v_M s) - 1) <= (v_Z s) - 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_17 s Hs n Hn)).
Qed.

(* II.4f (18), induction on steps *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_17 s Hs n Hn))).
Qed.

(* II.4f (19), induction on steps *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_17 s Hs n Hn))).
Qed.

(* II.4f (20), inequality *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s n) <= (v_Z s) ^ 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4f.II_4f_21 (v_M s) (v_q s n) (v_rest s n) (v_Z s)) as G21.
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G21 (fact_2 s Hs n Hn)).
  specialize (G21 (fact_3 s Hs n Hn)).
  specialize (G21 (fact_4 s Hs n Hn)).
  specialize (G21 (fact_7 s Hs n Hn)).
  specialize (G21 (fact_9 s Hs n Hn)).
  specialize (G21 (fact_17 s Hs n Hn)).
  first [same (proj2 G21) | same_defined (proj2 G21) (conj G21 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4f (21), logarithm of a product *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s n) <= 2 * ((v_B s) / (v_tau s)).
Proof.
  intros s Hs n Hn.
  assert (P0 : (v_odds_next s n) > 0) by (exact (fact_11 s Hs n Hn)).
  assert (C : (v_odds_next s n) <= (v_Z s) ^ 2) by (exact (fact_20 s Hs n Hn)).
  assert (L : is_log ((v_Z s) ^ 2) (2 * ((v_B s) / (v_tau s)))).
  { apply (is_log_form ((v_Z s) ^ 2) ((v_Z s) ^ 2) (2 * ((v_B s) / (v_tau s))) (2 * ((v_B s) / (v_tau s))) (is_log_power 2 2 _ _ (ltac:(simpl; ring) : INR 2 = 2) (is_log_exp ((v_B s) / (v_tau s)) : is_log (v_Z s) ((v_B s) / (v_tau s))))); by_polynomials. }
  exact (log_at_most ((v_odds_next s n)) ((v_Z s) ^ 2) (2 * ((v_B s) / (v_tau s))) L P0 C).
Qed.

Lemma defined_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_odds_next s n) > 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_11 s Hs n Hn))).
  assert (C1 : (v_odds_next s n) > 0) by (plain_from (fact_11 s Hs n Hn)).
  assert (C2 : (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (defined_11 s Hs n Hn)))).
  assert (C3 : (v_tau s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_11 s Hs n Hn))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

(* II.4f (22), inequality *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s n) <= 2 / (v_tau s) * (v_B s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4f.II_4f_23 (v_tau s) (v_B s) (v_theta_next s n)) as G23.
  specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G23 (fact_5 s Hs n Hn)).
  specialize (G23 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4f.II_4f_22 (v_tau s)) as G22; specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); same G22); first [cleared (fact_21 s Hs n Hn) P | cleared (fact_21 s Hs n Hn) P (conj (defined_21 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  first [same (proj2 G23) | same_defined (proj2 G23) (conj G23 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4f (23), inequality *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 2 / (v_tau s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4f.II_4f_24 (v_tau s)) as G24.
  specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G24) | same_defined (proj2 G24) (conj G24 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4f (24), inequality *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s n) <= (v_B s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4f.II_4f_26 (v_tau s) (v_B s) (v_theta_next s n)) as G26.
  specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G26 (fact_5 s Hs n Hn)).
  specialize (G26 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4f.II_4f_25 (v_tau s)) as G25; specialize (G25 (proj1 (proj2 (proj2 (proj2 Hs))))); same G25); first [cleared (fact_21 s Hs n Hn) P | cleared (fact_21 s Hs n Hn) P (conj (defined_21 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  same G26.
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros n Hn; exact (fact_16 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_24 s Hs n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
  exact I.
Qed.

(* II.4f (25), induction on rounds *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_theta (run round t s) n) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* II.4f (26), induction on rounds *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_theta (run round t s) n) <= (v_B (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

(* II.4f (27), inequality *)
Lemma fact_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4f.II_4f_27 (v_theta s n)) as G27.
  specialize (G27 ((proj1 (proj2 Hs)) n Hn)).
  same G27.
Qed.

(* II.4f (28), inequality *)
Lemma fact_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 2 / (v_tau s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4f.II_4f_28 (v_tau s)) as G28.
  specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G28) | same_defined (proj2 G28) (conj G28 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma lasting_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_25 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_26 s Hs n Hn) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Definition set_B (x : R) (s : state) : state := State (steps s) (v_theta s) (v_tau s) (v_M s) x.

Lemma defined_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_tau s) <> 0) by (pose proof (Generated.II_4f.II_4f_28 (v_tau s)) as G28; specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))); first [plain_from (proj2 G28) | from_divisors G28]).
  exact (conj C0 I).
Qed.

Lemma defined_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_tau s) <> 0) by (pose proof (Generated.II_4f.II_4f_24 (v_tau s)) as G24; specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))); first [plain_from (proj2 G24) | from_divisors G24]).
  exact (conj C0 I).
Qed.

(* II.4f (29), bound on every step *)
Lemma fact_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_theta (run round t s) n)) /\ ((v_theta (run round t s) n)) <= (((2 / (v_tau s)) ^ t) * ((v_B s))))) /\ Un_cv (fun t => ((v_theta (run round t s) n))) (0)).
Proof.
  intros s Hs n Hn.
  apply (uniform_bound state round H0 steps (fun s n => ((v_theta s n))) (fun s => ((v_B s))) (fun s => (2 / (v_tau s))) set_B).
  - intros s' Hs'. exact (lasting_0 s' Hs' 1%nat).
  - intros; reflexivity.
  - intros; reflexivity.
  - intros; reflexivity.
  - intros; reflexivity.
  - intros; reflexivity.
  - intros; reflexivity.
  - intros; reflexivity.
  - intros; reflexivity.
  - intros b s' Hs' Hb. split; [exact (proj1 Hs')|]. split; [exact (proj1 (proj2 Hs'))|]. split; [exact Hb|]. split; [exact (proj1 (proj2 (proj2 (proj2 Hs'))))|]. split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs')))))|]. exact I.
  - intros s' Hs' m Hm. exact ((proj1 (proj2 (proj2 Hs'))) m Hm).
  - intros s' Hs' m Hm. change (((v_theta s' m)) >= 0); same (fact_27 s' Hs' m Hm).
  - intros s' Hs' m Hm. change (((v_theta_next s' m)) <= (2 / (v_tau s')) * ((v_B s'))); first [same (fact_21 s' Hs' m Hm) | same_defined (fact_21 s' Hs' m Hm) (conj (defined_21 s' Hs' m Hm) (conj ((proj1 (proj2 Hs')) m Hm) (conj ((proj1 (proj2 (proj2 Hs'))) m Hm) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' Hs'. change ((2 / (v_tau s')) >= 0); first [same (fact_28 s' Hs' O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs'))) | same_defined (fact_28 s' Hs' O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs'))) (conj (defined_28 s' Hs' O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs'))) (conj ((proj1 (proj2 Hs')) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs'))) (conj ((proj1 (proj2 (proj2 Hs'))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' Hs'. change ((2 / (v_tau s')) < 1); first [same (fact_23 s' Hs' O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs'))) | same_defined (fact_23 s' Hs' O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs'))) (conj (defined_23 s' Hs' O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs'))) (conj ((proj1 (proj2 Hs')) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs'))) (conj ((proj1 (proj2 (proj2 Hs'))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - exact Hs.
  - exact Hn.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.4f (30), witness *)
Lemma fact_30 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1) :: (1) :: nil) 0) (2) (2) (1) in ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_theta s k) <= (v_B s)) /\ (v_M s) > 1 /\ ~ ((v_tau s) > 2) /\ ~ (2 / (v_tau s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_Z v_phi v_theta v_tau v_M v_B steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_Z v_phi v_theta v_tau v_M v_B steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_Z v_phi v_theta v_tau v_M v_B steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_Z v_phi v_theta v_tau v_M v_B steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_Z v_phi v_theta v_tau v_M v_B steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4f, conclusion (20) *)
Lemma conclusion_20 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_theta s k) <= (v_B s)) -> (v_tau s) > 2 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> (v_odds_next s n) <= (v_Z s) ^ 2)).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_20 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.4f, conclusion (21) *)
Lemma conclusion_21 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_theta s k) <= (v_B s)) -> (v_tau s) > 2 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> (v_theta_next s n) <= 2 * ((v_B s) / (v_tau s)))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_21 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.4f, conclusion (29) *)
Lemma conclusion_29 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_theta s k) <= (v_B s)) -> (v_tau s) > 2 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_theta (run round t s) n)) /\ ((v_theta (run round t s) n)) <= (((2 / (v_tau s)) ^ t) * ((v_B s))))) /\ Un_cv (fun t => ((v_theta (run round t s) n))) (0)))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_29 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

