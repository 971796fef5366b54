(* Theorem II.4d, Below temperature 1: every positive start becomes perfect: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4d.
Local Open Scope R_scope.

Record state := State { steps : nat; v_theta : nat -> R; v_tau : R; v_M : R }.

Definition v_q (s : state) (n : nat) : R := exp ((v_theta s n) / (v_tau s)).
Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))).
Definition v_odds_next (s : state) (n : nat) : R := ((v_q s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n)) / (1 - (v_rest s n)).
Definition v_theta_next (s : state) (n : nat) : R := ln ((v_odds_next s n)).
Definition v_phi (s : state) (n : nat) : R := ln ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))).
Definition v_u_next (s : state) (n : nat) : R := (v_M s) * (v_tau s) / (v_theta_next s n).
Definition v_u (s : state) (n : nat) : R := (v_M s) * (v_tau s) / (v_theta s n).
Definition v_delta_next (s : state) (n : nat) : R := (-1 + (v_q s n) + (v_rest s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n)) / (((v_M s) - 1) + (v_q s n) - ((v_M s) - 1) * (v_rest s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n)).
Definition v_E (s : state) : R := total (all (steps s)) (fun k => (v_u s k)).
Definition v_L_next (s : state) : R := product (all (steps s)) (fun k => (v_delta_next s k)).
Definition v_J_next (s : state) : R := (1 + ((v_M s) - 1) * (v_L_next s)) / (v_M s).
Ltac open_names X ::= unfold v_J_next, v_delta_next, v_u, v_u_next, v_odds_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_theta_next s n)) (v_tau s) (v_M s).

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

(* II.4d (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta s n) / (v_tau s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_1 (v_theta s n) (v_tau s)) as G1.
  specialize (G1 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4d (2), exponential *)
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
      split; [change (((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))) > 0); pose proof (Generated.II_4d.II_4d_2 (v_M s) (v_q s k)) as G2; specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (fact_2 s Hs k Hk)); first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change (((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))) < 1); pose proof (Generated.II_4d.II_4d_3 (v_M s) (v_q s k)) as G3; specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G3 (fact_2 s Hs k Hk)); first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) > 0); change (((product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) * ((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) > 0); pose proof (Generated.II_4d.II_4d_4 (v_M s) (v_q s k) (product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))))) as G4; specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G4 (fact_2 s Hs k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))]|].
      change ((product (k :: y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) < 1); change (((product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) * ((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) < 1); pose proof (Generated.II_4d.II_4d_5 (v_M s) (v_q s k) (product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))))) as G5; specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (fact_2 s Hs k Hk)); specialize (G5 (proj1 IH)); specialize (G5 (proj2 IH)); first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4d (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* II.4d (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_3 s Hs n Hn)).
Qed.

(* II.4d (5), identity *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s n) = (v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_6 (v_M s) (v_q s n) (v_rest s n)) as G6.
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G6 (fact_2 s Hs n Hn)).
  specialize (G6 (fact_3 s Hs n Hn)).
  specialize (G6 (fact_4 s Hs n Hn)).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4d (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_7 (v_M s) (v_q s n) (v_rest s n)) as G7.
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G7 (fact_2 s Hs n Hn)).
  specialize (G7 (fact_3 s Hs n Hn)).
  specialize (G7 (fact_4 s Hs n Hn)).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4d (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_8 (v_M s) (v_rest s n)) as G8.
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G8 (fact_3 s Hs n Hn)).
  specialize (G8 (fact_4 s Hs n Hn)).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4d (8), logarithm of a product *)
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

(* II.4d (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_9 (v_M s) (v_rest s n)) as G9.
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G9 (fact_3 s Hs n Hn)).
  specialize (G9 (fact_4 s Hs n Hn)).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4d (10), logarithm of a product *)
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
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (pose proof (Generated.II_4d.II_4d_2 (v_M s) (v_q s n)) as G2; specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (fact_2 s Hs n Hn)); first [plain_from (proj2 G2) | from_divisors G2]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 Hs)))).
  assert (C1 : (v_rest s n) - 1 <> 0) by (pose proof (Generated.II_4d.II_4d_7 (v_M s) (v_q s n) (v_rest s n)) as G7; specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G7 (fact_2 s Hs n Hn)); specialize (G7 (fact_3 s Hs n Hn)); specialize (G7 (fact_4 s Hs n Hn)); first [plain_from (proj2 G7) | from_divisors G7]).
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

(* II.4d (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s n) > (v_theta s n) / (v_tau s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_11 (v_theta s n) (v_tau s) (v_theta_next s n) (v_phi s n)) as G11.
  specialize (G11 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G11 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4d.II_4d_10 (v_tau s)) as G10; specialize (G10 (proj1 (proj2 (proj2 Hs)))); specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); same G10); first [cleared (fact_8 s Hs n Hn) P | cleared (fact_8 s Hs n Hn) P (conj (defined_8 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  specialize (G11 (fact_10 s Hs n Hn)).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4d (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_13 (v_theta s n) (v_tau s) (v_theta_next s n) (v_phi s n)) as G13.
  specialize (G13 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G13 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4d.II_4d_12 (v_tau s)) as G12; specialize (G12 (proj1 (proj2 (proj2 Hs)))); specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); same G12); first [cleared (fact_8 s Hs n Hn) P | cleared (fact_8 s Hs n Hn) P (conj (defined_8 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
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

(* II.4d (13), induction on rounds *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_theta (run round t s) n) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* II.4d (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_tau s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_14 (v_tau s)) as G14.
  specialize (G14 (proj1 (proj2 (proj2 Hs)))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G14.
Qed.

Lemma defined_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_odds_next s n) > 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (proj2 (defined_8 s Hs n Hn)))).
  assert (C1 : (v_odds_next s n) > 0) by (exact (proj1 (proj2 (proj2 (defined_8 s Hs n Hn))))).
  assert (C2 : (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_8 s Hs n Hn)))))).
  assert (C3 : (v_tau s) <> 0) by (pose proof (Generated.II_4d.II_4d_11 (v_theta s n) (v_tau s) (v_theta_next s n) (v_phi s n)) as G11; specialize (G11 ((proj1 (proj2 Hs)) n Hn)); specialize (G11 (proj1 (proj2 (proj2 Hs)))); specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G11 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4d.II_4d_10 (v_tau s)) as G10; specialize (G10 (proj1 (proj2 (proj2 Hs)))); specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); same G10); first [cleared (fact_8 s Hs n Hn) P | cleared (fact_8 s Hs n Hn) P (conj (defined_8 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])); specialize (G11 (fact_10 s Hs n Hn)); first [plain_from (proj2 G11) | from_divisors G11]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

(* II.4d (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_u_next s n) <= (v_tau s) * (v_u s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_16 (v_theta s n) (v_tau s) (v_M s) (v_theta_next s n)) as G16.
  specialize (G16 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G16 (proj1 (proj2 (proj2 Hs)))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G16 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4d.II_4d_15 (v_tau s)) as G15; specialize (G15 (proj1 (proj2 (proj2 Hs)))); specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))); same G15); first [cleared (fact_11 s Hs n Hn) P | cleared (fact_11 s Hs n Hn) P (conj (defined_11 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  first [same (proj2 (proj2 G16)) | same_defined (proj2 (proj2 G16)) (conj G16 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4d (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_u s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_17 (v_theta s n) (v_tau s) (v_M s)) as G17.
  specialize (G17 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G17 (proj1 (proj2 (proj2 Hs)))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G17) | same_defined (proj2 G17) (conj G17 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4d (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_tau s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_18 (v_tau s)) as G18.
  specialize (G18 (proj1 (proj2 (proj2 Hs)))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G18.
Qed.

Lemma lasting_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_13 s Hs n Hn) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 Hs)))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Lemma defined_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_theta s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_theta s n) <> 0) by (pose proof (Generated.II_4d.II_4d_17 (v_theta s n) (v_tau s) (v_M s)) as G17; specialize (G17 ((proj1 (proj2 Hs)) n Hn)); specialize (G17 (proj1 (proj2 (proj2 Hs)))); specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); first [plain_from (proj2 G17) | from_divisors G17]).
  exact (conj C0 I).
Qed.

Lemma defined_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_odds_next s n) > 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ ((v_theta s n) <> 0) /\ ((v_theta_next s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_11 s Hs n Hn))).
  assert (C1 : (v_odds_next s n) > 0) by (exact (proj1 (proj2 (defined_11 s Hs n Hn)))).
  assert (C2 : (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_11 s Hs n Hn))))).
  assert (C3 : (v_tau s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_11 s Hs n Hn)))))).
  assert (C4 : (v_theta s n) <> 0) by (pose proof (Generated.II_4d.II_4d_16 (v_theta s n) (v_tau s) (v_M s) (v_theta_next s n)) as G16; specialize (G16 ((proj1 (proj2 Hs)) n Hn)); specialize (G16 (proj1 (proj2 (proj2 Hs)))); specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G16 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4d.II_4d_15 (v_tau s)) as G15; specialize (G15 (proj1 (proj2 (proj2 Hs)))); specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))); same G15); first [cleared (fact_11 s Hs n Hn) P | cleared (fact_11 s Hs n Hn) P (conj (defined_11 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])); first [plain_from (proj2 (proj2 G16)) | from_divisors G16]).
  assert (C5 : (v_theta_next s n) <> 0) by (pose proof (Generated.II_4d.II_4d_16 (v_theta s n) (v_tau s) (v_M s) (v_theta_next s n)) as G16; specialize (G16 ((proj1 (proj2 Hs)) n Hn)); specialize (G16 (proj1 (proj2 (proj2 Hs)))); specialize (G16 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G16 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4d.II_4d_15 (v_tau s)) as G15; specialize (G15 (proj1 (proj2 (proj2 Hs)))); specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))); same G15); first [cleared (fact_11 s Hs n Hn) P | cleared (fact_11 s Hs n Hn) P (conj (defined_11 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])); first [plain_from (proj2 (proj2 G16)) | from_divisors G16]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 I)))))).
Qed.

(* II.4d (18), geometric bound *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_u (run round t s) n)) /\ ((v_u (run round t s) n)) <= ((((v_tau s)) ^ t) * ((v_u s n))))) /\ Un_cv (fun t => ((v_u (run round t s) n))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_u s n))) (fun s => ((v_tau s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_u s' n)) >= 0); first [same (fact_16 s' Hs' n Hn') | same_defined (fact_16 s' Hs' n Hn') (conj (defined_16 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change (((v_u_next s' n)) <= ((v_tau s')) * ((v_u s' n))); first [same (fact_15 s' Hs' n Hn') | same_defined (fact_15 s' Hs' n Hn') (conj (defined_15 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change (((v_tau s')) >= 0); same (fact_17 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change (((v_tau s')) < 1); same (fact_14 s' Hs' n Hn').
  - split; assumption.
Qed.

(* II.4d (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_19 (v_M s) (v_q s n) (v_rest s n)) as G19.
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G19 (fact_2 s Hs n Hn)).
  specialize (G19 (fact_3 s Hs n Hn)).
  specialize (G19 (fact_4 s Hs n Hn)).
  same G19.
Qed.

Lemma defined_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C1 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 Hs)))).
  exact (conj C0 (conj C1 I)).
Qed.

(* II.4d (20), logarithm bounds *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s n) * (1 - (v_rest s n)) <= (v_q s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n) - 1 + (v_rest s n).
Proof.
  intros s Hs n Hn.
  assert (P : (v_odds_next s n) > 0) by (exact (fact_6 s Hs n Hn)).
  assert (B : 1 - (v_rest s n) > 0) by (same (fact_4 s Hs n Hn)).
  assert (T : (v_q s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n) > 0) by (exact (fact_19 s Hs n Hn)).
  assert (X : (v_theta_next s n) * (1 - (v_rest s n)) <= ((v_q s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n)) - (1 - (v_rest s n))) by exact (ln_upper_quotient ((v_q s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n)) (1 - (v_rest s n)) T B).
  same X.
Qed.

(* II.4d (21), logarithm bounds *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s n) * ((v_q s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n)) >= (v_q s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n) - 1 + (v_rest s n).
Proof.
  intros s Hs n Hn.
  assert (P : (v_odds_next s n) > 0) by (exact (fact_6 s Hs n Hn)).
  assert (B : 1 - (v_rest s n) > 0) by (same (fact_4 s Hs n Hn)).
  assert (T : (v_q s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n) > 0) by (exact (fact_19 s Hs n Hn)).
  assert (X : (v_theta_next s n) * ((v_q s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n)) >= ((v_q s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n)) - (1 - (v_rest s n))) by exact (ln_lower_quotient ((v_q s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n)) (1 - (v_rest s n)) T B).
  same X.
Qed.

(* II.4d (22), inequality *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_20 (v_M s) (v_q s n) (v_rest s n)) as G20.
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G20 (fact_2 s Hs n Hn)).
  specialize (G20 (fact_3 s Hs n Hn)).
  specialize (G20 (fact_4 s Hs n Hn)).
  first [same (proj2 G20) | same_defined (proj2 G20) (conj G20 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4d (23), inequality *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_21 (v_M s) (v_q s n) (v_rest s n)) as G21.
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G21 (fact_2 s Hs n Hn)).
  specialize (G21 (fact_3 s Hs n Hn)).
  specialize (G21 (fact_4 s Hs n Hn)).
  first [same (proj2 G21) | same_defined (proj2 G21) (conj G21 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4d (24), inequality *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_next s n)) * (v_odds_next s n) <= (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_22 (v_M s) (v_q s n) (v_rest s n)) as G22.
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G22 (fact_2 s Hs n Hn)).
  specialize (G22 (fact_3 s Hs n Hn)).
  specialize (G22 (fact_4 s Hs n Hn)).
  first [same (proj2 (proj2 G22)) | same_defined (proj2 (proj2 G22)) (conj G22 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4d (25), inequality *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s n) >= (v_theta s n) / (v_tau s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_24 (v_theta s n) (v_tau s) (v_M s) (v_q s n) (v_rest s n) (v_theta_next s n)) as G24.
  specialize (G24 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G24 (proj1 (proj2 (proj2 Hs)))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G24 (fact_2 s Hs n Hn)).
  specialize (G24 (fact_3 s Hs n Hn)).
  specialize (G24 (fact_4 s Hs n Hn)).
  specialize (G24 (fact_20 s Hs n Hn)).
  specialize (G24 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4d.II_4d_23 (v_tau s)) as G23; specialize (G23 (proj1 (proj2 (proj2 Hs)))); specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))); same G23); first [cleared (fact_11 s Hs n Hn) P | cleared (fact_11 s Hs n Hn) P (conj (defined_11 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])).
  first [same (proj2 (proj2 G24)) | same_defined (proj2 (proj2 G24)) (conj G24 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma defined_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_odds_next s n) > 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_6 s Hs n Hn))).
  assert (C1 : (v_odds_next s n) > 0) by (plain_from (fact_6 s Hs n Hn)).
  assert (C2 : (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (defined_6 s Hs n Hn)))).
  assert (C3 : (v_tau s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_6 s Hs n Hn))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_20 s Hs n Hn))).
  assert (C1 : (v_rest s n) - 1 <> 0) by (pose proof (Generated.II_4d.II_4d_24 (v_theta s n) (v_tau s) (v_M s) (v_q s n) (v_rest s n) (v_theta_next s n)) as G24; specialize (G24 ((proj1 (proj2 Hs)) n Hn)); specialize (G24 (proj1 (proj2 (proj2 Hs)))); specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G24 (fact_2 s Hs n Hn)); specialize (G24 (fact_3 s Hs n Hn)); specialize (G24 (fact_4 s Hs n Hn)); specialize (G24 (fact_20 s Hs n Hn)); specialize (G24 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4d.II_4d_23 (v_tau s)) as G23; specialize (G23 (proj1 (proj2 (proj2 Hs)))); specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))); same G23); first [cleared (fact_11 s Hs n Hn) P | cleared (fact_11 s Hs n Hn) P (conj (defined_11 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])); first [plain_from (proj2 (proj2 G24)) | from_divisors G24]).
  assert (C2 : (v_tau s) <> 0) by (pose proof (Generated.II_4d.II_4d_24 (v_theta s n) (v_tau s) (v_M s) (v_q s n) (v_rest s n) (v_theta_next s n)) as G24; specialize (G24 ((proj1 (proj2 Hs)) n Hn)); specialize (G24 (proj1 (proj2 (proj2 Hs)))); specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G24 (fact_2 s Hs n Hn)); specialize (G24 (fact_3 s Hs n Hn)); specialize (G24 (fact_4 s Hs n Hn)); specialize (G24 (fact_20 s Hs n Hn)); specialize (G24 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4d.II_4d_23 (v_tau s)) as G23; specialize (G23 (proj1 (proj2 (proj2 Hs)))); specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))); same G23); first [cleared (fact_11 s Hs n Hn) P | cleared (fact_11 s Hs n Hn) P (conj (defined_11 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))])); first [plain_from (proj2 (proj2 G24)) | from_divisors G24]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

(* II.4d (26), inequality *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) <= (v_u s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_26 (v_theta s n) (v_tau s) (v_M s) (v_delta_next s n) (v_odds_next s n)) as G26.
  specialize (G26 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G26 (proj1 (proj2 (proj2 Hs)))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G26 (fact_24 s Hs n Hn)).
  specialize (G26 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4d.II_4d_25 (v_tau s)) as G25; specialize (G25 (proj1 (proj2 (proj2 Hs)))); specialize (G25 (proj1 (proj2 (proj2 (proj2 Hs))))); same G25); first [cleared (fact_25 s Hs n Hn) P | cleared (fact_25 s Hs n Hn) P (conj (defined_25 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) | revert P; generalize ((fact_25 s Hs n Hn) : (v_odds_next s n) >= (v_theta s n) / (v_tau s)); generalize (v_odds_next s n); let Y := fresh in let Q := fresh in intros ? Q Y; cleared Q Y])).
  specialize (G26 (fact_23 s Hs n Hn)).
  first [same (proj2 G26) | same_defined (proj2 G26) (conj G26 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma defined_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 Hs)))).
  assert (C1 : (v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) by (pose proof (Generated.II_4d.II_4d_21 (v_M s) (v_q s n) (v_rest s n)) as G21; specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G21 (fact_2 s Hs n Hn)); specialize (G21 (fact_3 s Hs n Hn)); specialize (G21 (fact_4 s Hs n Hn)); first [plain_from (proj2 G21) | from_divisors G21]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C3 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 Hs)))).
  assert (C1 : (v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) by (pose proof (Generated.II_4d.II_4d_22 (v_M s) (v_q s n) (v_rest s n)) as G22; specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G22 (fact_2 s Hs n Hn)); specialize (G22 (fact_3 s Hs n Hn)); specialize (G22 (fact_4 s Hs n Hn)); first [plain_from (proj2 (proj2 G22)) | from_divisors G22]).
  assert (C2 : (v_rest s n) - 1 <> 0) by (pose proof (Generated.II_4d.II_4d_22 (v_M s) (v_q s n) (v_rest s n)) as G22; specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G22 (fact_2 s Hs n Hn)); specialize (G22 (fact_3 s Hs n Hn)); specialize (G22 (fact_4 s Hs n Hn)); first [plain_from (proj2 (proj2 G22)) | from_divisors G22]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ ((v_theta s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_24 s Hs n Hn))).
  assert (C1 : (v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (defined_24 s Hs n Hn)))).
  assert (C2 : (v_tau s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_24 s Hs n Hn)))))).
  assert (C3 : (v_theta s n) <> 0) by (pose proof (Generated.II_4d.II_4d_26 (v_theta s n) (v_tau s) (v_M s) (v_delta_next s n) (v_odds_next s n)) as G26; specialize (G26 ((proj1 (proj2 Hs)) n Hn)); specialize (G26 (proj1 (proj2 (proj2 Hs)))); specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G26 (fact_24 s Hs n Hn)); specialize (G26 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4d.II_4d_25 (v_tau s)) as G25; specialize (G25 (proj1 (proj2 (proj2 Hs)))); specialize (G25 (proj1 (proj2 (proj2 (proj2 Hs))))); same G25); first [cleared (fact_25 s Hs n Hn) P | cleared (fact_25 s Hs n Hn) P (conj (defined_25 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) | revert P; generalize ((fact_25 s Hs n Hn) : (v_odds_next s n) >= (v_theta s n) / (v_tau s)); generalize (v_odds_next s n); let Y := fresh in let Q := fresh in intros ? Q Y; cleared Q Y])); specialize (G26 (fact_23 s Hs n Hn)); first [plain_from (proj2 G26) | from_divisors G26]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

(* II.4d (27), squeeze *)
Lemma fact_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_next (run round t s) n))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_delta_next s n))) (fun s => (1)) (fun s => ((v_u s n)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta_next s' n)) <= (1)); first [same (fact_23 s' Hs' n Hn') | same_defined (fact_23 s' Hs' n Hn') (conj (defined_23 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change ((1) - ((v_delta_next s' n)) <= ((v_u s' n))); first [same (fact_26 s' Hs' n Hn') | same_defined (fact_26 s' Hs' n Hn') (conj (defined_26 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_18 s Hs n Hn)).
Qed.

Lemma steps_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_E s) >= 1 - (v_L_next s)) /\ ((v_L_next s) >= 0) /\ ((v_L_next s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => (v_u s k))) >= 1 - (product l (fun k => (v_delta_next s k)))) /\ ((product l (fun k => (v_delta_next s k))) >= 0) /\ ((product l (fun k => (v_delta_next s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => (v_u s k))) >= 1 - (product l (fun k => (v_delta_next s k)))) /\ ((product l (fun k => (v_delta_next s k))) >= 0) /\ ((product l (fun k => (v_delta_next s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_u s k)) >= 1 - ((v_delta_next s k))); pose proof (Generated.II_4d.II_4d_27 (v_delta_next s k) (v_u s k)) as G27; specialize (G27 (fact_22 s Hs k Hk)); specialize (G27 (fact_23 s Hs k Hk)); specialize (G27 (fact_26 s Hs k Hk)); first [same G27 | same_defined G27 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      split; [change (((v_delta_next s k)) >= 0); pose proof (Generated.II_4d.II_4d_28 (v_delta_next s k)) as G28; specialize (G28 (fact_22 s Hs k Hk)); specialize (G28 (fact_23 s Hs k Hk)); first [same G28 | same_defined G28 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      change (((v_delta_next s k)) <= 1); pose proof (Generated.II_4d.II_4d_29 (v_delta_next s k)) as G29; specialize (G29 (fact_22 s Hs k Hk)); specialize (G29 (fact_23 s Hs k Hk)); first [same G29 | same_defined G29 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
    - intros k y l Hk IH.
      split; [change ((total (k :: y :: l) (fun k => (v_u s k))) >= 1 - (product (k :: y :: l) (fun k => (v_delta_next s k)))); change (((total (y :: l) (fun k => (v_u s k))) + ((v_u s k))) >= 1 - ((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k)))); pose proof (Generated.II_4d.II_4d_30 (v_delta_next s k) (v_u s k) (total (y :: l) (fun k => (v_u s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G30; specialize (G30 (fact_22 s Hs k Hk)); specialize (G30 (fact_23 s Hs k Hk)); specialize (G30 (fact_26 s Hs k Hk)); specialize (G30 (proj1 IH)); specialize (G30 (proj1 (proj2 IH))); specialize (G30 (proj2 (proj2 IH))); first [same G30 | same_defined G30 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta_next s k))) >= 0); change (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) >= 0); pose proof (Generated.II_4d.II_4d_31 (v_delta_next s k) (total (y :: l) (fun k => (v_u s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G31; specialize (G31 (fact_22 s Hs k Hk)); specialize (G31 (fact_23 s Hs k Hk)); specialize (G31 (proj1 IH)); specialize (G31 (proj1 (proj2 IH))); specialize (G31 (proj2 (proj2 IH))); first [same G31 | same_defined G31 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      change ((product (k :: y :: l) (fun k => (v_delta_next s k))) <= 1); change (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) <= 1); pose proof (Generated.II_4d.II_4d_32 (v_delta_next s k) (total (y :: l) (fun k => (v_u s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G32; specialize (G32 (fact_22 s Hs k Hk)); specialize (G32 (fact_23 s Hs k Hk)); specialize (G32 (proj1 IH)); specialize (G32 (proj1 (proj2 IH))); specialize (G32 (proj2 (proj2 IH))); first [same G32 | same_defined G32 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.4d (28), induction on steps *)
Lemma fact_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_E s) >= 1 - (v_L_next s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_28 s Hs n Hn)).
Qed.

(* II.4d (29), induction on steps *)
Lemma fact_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_28 s Hs n Hn))).
Qed.

(* II.4d (30), induction on steps *)
Lemma fact_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_28 s Hs n Hn))).
Qed.

(* II.4d (31), inequality *)
Lemma fact_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J_next s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_33 (v_M s) (v_L_next s)) as G33.
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G33 (fact_29 s Hs n Hn)).
  specialize (G33 (fact_30 s Hs n Hn)).
  first [same (proj2 G33) | same_defined (proj2 G33) (conj G33 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.4d (32), inequality *)
Lemma fact_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - (v_J_next s) <= (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4d.II_4d_34 (v_M s) (v_E s) (v_L_next s)) as G34.
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G34 (fact_28 s Hs n Hn)).
  specialize (G34 (fact_29 s Hs n Hn)).
  specialize (G34 (fact_30 s Hs n Hn)).
  first [same (proj2 G34) | same_defined (proj2 G34) (conj G34 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma defined_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 Hs)))).
  assert (C1 : (v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) by (pose proof (Generated.II_4d.II_4d_20 (v_M s) (v_q s n) (v_rest s n)) as G20; specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G20 (fact_2 s Hs n Hn)); specialize (G20 (fact_3 s Hs n Hn)); specialize (G20 (fact_4 s Hs n Hn)); first [plain_from (proj2 G20) | from_divisors G20]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C2 : (v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (defined_22 s Hs n Hn)))).
  assert (C3 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 Hs)))).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_4d.II_4d_33 (v_M s) (v_L_next s)) as G33; specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G33 (fact_29 s Hs n Hn)); specialize (G33 (fact_30 s Hs n Hn)); first [plain_from (proj2 G33) | from_divisors G33]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ ((v_theta s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C2 : (v_M s) * (v_q s n) * (v_rest s n) - (v_M s) * (v_rest s n) - (v_q s n) * (v_rest s n) + (v_M s) + (v_q s n) + (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (defined_22 s Hs n Hn)))).
  assert (C3 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 Hs)))).
  assert (C4 : (v_theta s n) <> 0) by (plain_from ((proj1 (proj2 Hs)) n Hn)).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_4d.II_4d_34 (v_M s) (v_E s) (v_L_next s)) as G34; specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G34 (fact_28 s Hs n Hn)); specialize (G34 (fact_29 s Hs n Hn)); specialize (G34 (fact_30 s Hs n Hn)); first [plain_from (proj2 G34) | from_divisors G34]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

(* II.4d (33), squeeze *)
Lemma fact_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_J_next (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_J_next s))) (fun s => (1)) (fun s => ((v_E s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_J_next s')) <= (1)); first [same (fact_31 s' Hs' n Hn') | same_defined (fact_31 s' Hs' n Hn') (conj (defined_31 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change ((1) - ((v_J_next s')) <= ((v_E s'))); first [same (fact_32 s' Hs' n Hn') | same_defined (fact_32 s' Hs' n Hn') (conj (defined_32 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - split; [exact Hs|exact Hn].
  - exact (null_over_all_steps state round steps (fun s k => (v_u s k)) s (fun _ => eq_refl) (fun k Hk => proj2 (fact_18 s Hs k Hk))).
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.4d (34), witness *)
Lemma fact_34 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1) :: (1) :: nil) 0) (1) (2) in ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) /\ (v_tau s) > 0 /\ (v_M s) > 1 /\ ~ ((v_tau s) < 1) /\ ~ ((v_tau s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_u_next v_u v_delta_next v_E v_L_next v_J_next v_theta v_tau v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_u_next v_u v_delta_next v_E v_L_next v_J_next v_theta v_tau v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_u_next v_u v_delta_next v_E v_L_next v_J_next v_theta v_tau v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_u_next v_u v_delta_next v_E v_L_next v_J_next v_theta v_tau v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_u_next v_u v_delta_next v_E v_L_next v_J_next v_theta v_tau v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4d, conclusion (11) *)
Lemma conclusion_11 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_tau s) < 1 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> (v_theta_next s n) > (v_theta s n) / (v_tau s))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_11 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.4d, conclusion (18) *)
Lemma conclusion_18 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_tau s) < 1 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_u (run round t s) n)) /\ ((v_u (run round t s) n)) <= ((((v_tau s)) ^ t) * ((v_u s n))))) /\ Un_cv (fun t => ((v_u (run round t s) n))) (0)))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_18 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.4d, conclusion (27) *)
Lemma conclusion_27 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_tau s) < 1 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_next (run round t s) n))) (1))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_27 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.4d, conclusion (33) *)
Lemma conclusion_33 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_tau s) < 1 -> (v_M s) > 1 -> Un_cv (fun t => ((v_J_next (run round t s)))) (1)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_33 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

