(* Theorem II.4, Temperature: the round in log-odds: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_4.
Local Open Scope R_scope.

Record state := State { steps : nat; v_theta : nat -> R; v_tau : R; v_M : R }.

Definition v_q (s : state) (n : nat) : R := exp ((v_theta s n) / (v_tau s)).
Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))).
Definition v_odds_next (s : state) (n : nat) : R := ((v_q s n) + ((v_M s) - 1) * (v_q s n) * (v_rest s n)) / (1 - (v_rest s n)).
Definition v_theta_next (s : state) (n : nat) : R := ln ((v_odds_next s n)).
Definition v_phi (s : state) (n : nat) : R := ln ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))).
Ltac open_names X ::= unfold v_odds_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_theta s n) > 0) /\
  (v_tau s) > 0 /\
  (v_M s) > 1 /\
  True.

(* II.4 (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta s n) / (v_tau s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4.II_4_1 (v_theta s n) (v_tau s)) as G1.
  specialize (G1 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4 (2), exponential *)
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
      split; [change (((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))) > 0); pose proof (Generated.II_4.II_4_2 (v_M s) (v_q s k)) as G2; specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (fact_2 s Hs k Hk)); first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      change (((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))) < 1); pose proof (Generated.II_4.II_4_3 (v_M s) (v_q s k)) as G3; specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G3 (fact_2 s Hs k Hk)); first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) > 0); change (((product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) * ((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) > 0); pose proof (Generated.II_4.II_4_4 (v_M s) (v_q s k) (product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))))) as G4; specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (fact_2 s Hs k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))]|].
      change ((product (k :: y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) < 1); change (((product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) * ((-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k)))) < 1); pose proof (Generated.II_4.II_4_5 (v_M s) (v_q s k) (product (y :: l) (fun k => (-1 + (v_q s k)) / (((v_M s) - 1) + (v_q s k))))) as G5; specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (fact_2 s Hs k Hk)); specialize (G5 (proj1 IH)); specialize (G5 (proj2 IH)); first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj ((proj1 (proj2 Hs)) k Hk) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.4 (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* II.4 (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_3 s Hs n Hn)).
Qed.

(* II.4 (5), identity *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s n) = (v_q s n) * (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4.II_4_6 (v_M s) (v_q s n) (v_rest s n)) as G6.
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 (fact_2 s Hs n Hn)).
  specialize (G6 (fact_3 s Hs n Hn)).
  specialize (G6 (fact_4 s Hs n Hn)).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4 (6), identity *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s n) = (v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4.II_4_7 (v_M s) (v_q s n) (v_rest s n)) as G7.
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G7 (fact_2 s Hs n Hn)).
  specialize (G7 (fact_3 s Hs n Hn)).
  specialize (G7 (fact_4 s Hs n Hn)).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4 (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_odds_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4.II_4_8 (v_M s) (v_q s n) (v_rest s n)) as G8.
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G8 (fact_2 s Hs n Hn)).
  specialize (G8 (fact_3 s Hs n Hn)).
  specialize (G8 (fact_4 s Hs n Hn)).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4 (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4.II_4_9 (v_M s) (v_rest s n)) as G9.
  specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G9 (fact_3 s Hs n Hn)).
  specialize (G9 (fact_4 s Hs n Hn)).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4 (9), logarithm of a product *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s n) = (v_theta s n) / (v_tau s) + (v_phi s n).
Proof.
  intros s Hs n Hn.
  assert (P0 : (v_odds_next s n) > 0) by (exact (fact_7 s Hs n Hn)).
  assert (P1 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by (exact (fact_8 s Hs n Hn)).
  assert (C : (v_odds_next s n) = (v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))) by (exact (fact_6 s Hs n Hn)).
  assert (L : is_log ((v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))) ((v_theta s n) / (v_tau s) + (v_phi s n))).
  { apply (is_log_form ((v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))) ((v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))) (((v_theta s n) / (v_tau s)) + (v_phi s n)) ((v_theta s n) / (v_tau s) + (v_phi s n)) (is_log_times _ _ _ _ (is_log_exp ((v_theta s n) / (v_tau s)) : is_log (v_q s n) ((v_theta s n) / (v_tau s))) (is_log_ln ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))) P1 : is_log ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))) (v_phi s n)))); by_polynomials. }
  exact (log_equal ((v_odds_next s n)) ((v_q s n) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))) ((v_theta s n) / (v_tau s) + (v_phi s n)) L C).
Qed.

(* II.4 (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4.II_4_10 (v_M s) (v_rest s n)) as G10.
  specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G10 (fact_3 s Hs n Hn)).
  specialize (G10 (fact_4 s Hs n Hn)).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.4 (11), logarithm of a product *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi s n) > 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by (exact (fact_8 s Hs n Hn)).
  assert (C : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 1) by (exact (fact_10 s Hs n Hn)).
  assert (L : is_log (1) (0)).
  { apply (is_log_form 1 (1) 0 (0) is_log_one); by_polynomials. }
  exact (log_above ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n))) (1) (0) L P0 C).
Qed.

Lemma defined_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 Hs)))).
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (pose proof (Generated.II_4.II_4_2 (v_M s) (v_q s n)) as G2; specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (fact_2 s Hs n Hn)); first [plain_from (proj2 G2) | from_divisors G2]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_3 s Hs n Hn))).
  assert (C2 : (v_tau s) <> 0) by (plain_from (proj1 (proj2 (proj2 Hs)))).
  assert (C1 : (v_rest s n) - 1 <> 0) by (pose proof (Generated.II_4.II_4_8 (v_M s) (v_q s n) (v_rest s n)) as G8; specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G8 (fact_2 s Hs n Hn)); specialize (G8 (fact_3 s Hs n Hn)); specialize (G8 (fact_4 s Hs n Hn)); first [plain_from (proj2 G8) | from_divisors G8]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) /\ ((v_M s) + (v_q s n) - 1 <> 0) /\ ((v_odds_next s n) > 0) /\ ((v_rest s n) - 1 <> 0) /\ ((v_tau s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)) > 0) by (plain_from (fact_8 s Hs n Hn)).
  assert (C1 : (v_M s) + (v_q s n) - 1 <> 0) by (exact (proj1 (defined_7 s Hs n Hn))).
  assert (C2 : (v_odds_next s n) > 0) by (plain_from (fact_7 s Hs n Hn)).
  assert (C3 : (v_rest s n) - 1 <> 0) by (exact (proj1 (proj2 (defined_7 s Hs n Hn)))).
  assert (C4 : (v_tau s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_7 s Hs n Hn))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

(* II.4 (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_theta_next s n) > (v_theta s n) / (v_tau s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_4.II_4_12 (v_theta s n) (v_tau s) (v_theta_next s n) (v_phi s n)) as G12.
  specialize (G12 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G12 (proj1 (proj2 (proj2 Hs)))).
  specialize (G12 ltac:(let P := fresh in assert (P : (v_tau s) > 0) by (pose proof (Generated.II_4.II_4_11 (v_tau s)) as G11; specialize (G11 (proj1 (proj2 (proj2 Hs)))); same G11); first [cleared (fact_9 s Hs n Hn) P | cleared (fact_9 s Hs n Hn) P (conj (defined_9 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))])).
  specialize (G12 (fact_11 s Hs n Hn)).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.4 (13), witness *)
Lemma fact_13 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun _ => 0) (1) (2) in ((v_tau s) > 0 /\ (v_M s) > 1 /\ (exists n, (n < steps s)%nat /\ ~ ((v_theta s n) > 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_theta s n) / (v_tau s) > 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_theta v_tau v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_theta v_tau v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_theta v_tau v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_theta v_tau v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4 (14), witness *)
Lemma fact_14 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1) :: (1) :: nil) 0) (-1) (2) in ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) /\ (v_M s) > 1 /\ ~ ((v_tau s) > 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_theta s n) / (v_tau s) > 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_theta v_tau v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_theta v_tau v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_theta v_tau v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_q v_rest v_odds_next v_theta_next v_phi v_theta v_tau v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.4, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> (v_odds_next s n) = (v_q s n) * (1 + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

(* II.4, conclusion (9) *)
Lemma conclusion_9 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> (v_theta_next s n) = (v_theta s n) / (v_tau s) + (v_phi s n))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_9 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

(* II.4, conclusion (12) *)
Lemma conclusion_12 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_theta s k) > 0) -> (v_tau s) > 0 -> (v_M s) > 1 -> (forall n, (n < steps s)%nat -> (v_theta_next s n) > (v_theta s n) / (v_tau s))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_12 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

