(* Theorem V.6, A group without a signal is least likely at p = 1/2: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.V_6.
Local Open Scope R_scope.

Record state := State { steps : nat; v_p : R }.

Definition v_P (s : state) : R := product (all (steps s)) (fun k => (v_p s)).
Definition v_Q (s : state) : R := product (all (steps s)) (fun k => 1 - (v_p s)).
Definition v_H (s : state) : R := product (all (steps s)) (fun k => 1 / 2).

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_p s) >= 0 /\
  (v_p s) <= 1 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) >= 0) /\ ((v_Q s) >= 0) /\ ((2 * (v_p s) - 1) * ((v_P s) - (v_Q s)) >= 0) /\ ((v_P s) + (v_Q s) >= 2 * (v_H s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_p s))) >= 0) /\ ((product l (fun k => 1 - (v_p s))) >= 0) /\ ((2 * (v_p s) - 1) * ((product l (fun k => (v_p s))) - (product l (fun k => 1 - (v_p s)))) >= 0) /\ ((product l (fun k => (v_p s))) + (product l (fun k => 1 - (v_p s))) >= 2 * (product l (fun k => 1 / 2)))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_p s))) >= 0) /\ ((product l (fun k => 1 - (v_p s))) >= 0) /\ ((2 * (v_p s) - 1) * ((product l (fun k => (v_p s))) - (product l (fun k => 1 - (v_p s)))) >= 0) /\ ((product l (fun k => (v_p s))) + (product l (fun k => 1 - (v_p s))) >= 2 * (product l (fun k => 1 / 2))))).
    - intros k Hk.
      split; [change (((v_p s)) >= 0); pose proof (Generated.V_6.V_6_1 (v_p s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); same G1|].
      split; [change ((1 - (v_p s)) >= 0); pose proof (Generated.V_6.V_6_2 (v_p s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); same G2|].
      split; [change ((2 * (v_p s) - 1) * (((v_p s)) - (1 - (v_p s))) >= 0); pose proof (Generated.V_6.V_6_3 (v_p s)) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 (proj1 (proj2 (proj2 Hs)))); same G3|].
      change (((v_p s)) + (1 - (v_p s)) >= 2 * (1 / 2)); pose proof (Generated.V_6.V_6_4 (v_p s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); same G4.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_p s))) >= 0); change (((product (y :: l) (fun k => (v_p s))) * ((v_p s))) >= 0); pose proof (Generated.V_6.V_6_5 (v_p s) (product (y :: l) (fun k => (v_p s))) (product (y :: l) (fun k => 1 - (v_p s))) (product (y :: l) (fun k => 1 / 2))) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); specialize (G5 (proj1 IH)); specialize (G5 (proj1 (proj2 IH))); specialize (G5 (proj1 (proj2 (proj2 IH)))); specialize (G5 (proj2 (proj2 (proj2 IH)))); same G5|].
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_p s))) >= 0); change (((product (y :: l) (fun k => 1 - (v_p s))) * (1 - (v_p s))) >= 0); pose proof (Generated.V_6.V_6_6 (v_p s) (product (y :: l) (fun k => (v_p s))) (product (y :: l) (fun k => 1 - (v_p s))) (product (y :: l) (fun k => 1 / 2))) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (proj1 (proj2 (proj2 Hs)))); specialize (G6 (proj1 IH)); specialize (G6 (proj1 (proj2 IH))); specialize (G6 (proj1 (proj2 (proj2 IH)))); specialize (G6 (proj2 (proj2 (proj2 IH)))); same G6|].
      split; [change ((2 * (v_p s) - 1) * ((product (k :: y :: l) (fun k => (v_p s))) - (product (k :: y :: l) (fun k => 1 - (v_p s)))) >= 0); change ((2 * (v_p s) - 1) * (((product (y :: l) (fun k => (v_p s))) * ((v_p s))) - ((product (y :: l) (fun k => 1 - (v_p s))) * (1 - (v_p s)))) >= 0); pose proof (Generated.V_6.V_6_7 (v_p s) (product (y :: l) (fun k => (v_p s))) (product (y :: l) (fun k => 1 - (v_p s))) (product (y :: l) (fun k => 1 / 2))) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); specialize (G7 (proj1 IH)); specialize (G7 (proj1 (proj2 IH))); specialize (G7 (proj1 (proj2 (proj2 IH)))); specialize (G7 (proj2 (proj2 (proj2 IH)))); same G7|].
      change ((product (k :: y :: l) (fun k => (v_p s))) + (product (k :: y :: l) (fun k => 1 - (v_p s))) >= 2 * (product (k :: y :: l) (fun k => 1 / 2))); change (((product (y :: l) (fun k => (v_p s))) * ((v_p s))) + ((product (y :: l) (fun k => 1 - (v_p s))) * (1 - (v_p s))) >= 2 * ((product (y :: l) (fun k => 1 / 2)) * (1 / 2))); pose proof (Generated.V_6.V_6_8 (v_p s) (product (y :: l) (fun k => (v_p s))) (product (y :: l) (fun k => 1 - (v_p s))) (product (y :: l) (fun k => 1 / 2))) as G8; specialize (G8 (proj1 (proj2 Hs))); specialize (G8 (proj1 (proj2 (proj2 Hs)))); specialize (G8 (proj1 IH)); specialize (G8 (proj1 (proj2 IH))); specialize (G8 (proj1 (proj2 (proj2 IH)))); specialize (G8 (proj2 (proj2 (proj2 IH)))); same G8.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* V.6 (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* V.6 (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_1 s Hs n Hn))).
Qed.

(* V.6 (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (2 * (v_p s) - 1) * ((v_P s) - (v_Q s)) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_1 s Hs n Hn)))).
Qed.

(* V.6 (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) + (v_Q s) >= 2 * (v_H s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (steps_1 s Hs n Hn)))).
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_p s) >= 0 /\
  (v_p s) <= 1 /\
  (v_p s) = 1 / 2 /\
  True.

Lemma steps_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_P s) = (v_H s)) /\ ((v_Q s) = (v_H s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_p s))) = (product l (fun k => 1 / 2))) /\ ((product l (fun k => 1 - (v_p s))) = (product l (fun k => 1 / 2)))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_p s))) = (product l (fun k => 1 / 2))) /\ ((product l (fun k => 1 - (v_p s))) = (product l (fun k => 1 / 2))))).
    - intros k Hk.
      split; [change (((v_p s)) = (1 / 2)); pose proof (Generated.V_6.V_6_9 (v_p s)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (proj1 (proj2 (proj2 Hs)))); specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))); same G9|].
      change ((1 - (v_p s)) = (1 / 2)); pose proof (Generated.V_6.V_6_10 (v_p s)) as G10; specialize (G10 (proj1 (proj2 Hs))); specialize (G10 (proj1 (proj2 (proj2 Hs)))); specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))); same G10.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_p s))) = (product (k :: y :: l) (fun k => 1 / 2))); change (((product (y :: l) (fun k => (v_p s))) * ((v_p s))) = ((product (y :: l) (fun k => 1 / 2)) * (1 / 2))); pose proof (Generated.V_6.V_6_11 (v_p s) (product (y :: l) (fun k => (v_p s))) (product (y :: l) (fun k => 1 / 2)) (product (y :: l) (fun k => 1 - (v_p s)))) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 (proj1 (proj2 (proj2 Hs)))); specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G11 (proj1 IH)); specialize (G11 (proj2 IH)); same G11|].
      change ((product (k :: y :: l) (fun k => 1 - (v_p s))) = (product (k :: y :: l) (fun k => 1 / 2))); change (((product (y :: l) (fun k => 1 - (v_p s))) * (1 - (v_p s))) = ((product (y :: l) (fun k => 1 / 2)) * (1 / 2))); pose proof (Generated.V_6.V_6_12 (v_p s) (product (y :: l) (fun k => (v_p s))) (product (y :: l) (fun k => 1 / 2)) (product (y :: l) (fun k => 1 - (v_p s)))) as G12; specialize (G12 (proj1 (proj2 Hs))); specialize (G12 (proj1 (proj2 (proj2 Hs)))); specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G12 (proj1 IH)); specialize (G12 (proj2 IH)); same G12.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* V.6 (5), induction on steps *)
Lemma fact_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_P s) = (v_H s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_5 s Hs n Hn)).
Qed.

(* V.6 (6), induction on steps *)
Lemma fact_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_Q s) = (v_H s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_5 s Hs n Hn)).
Qed.

(* V.6 (7), inequality *)
Lemma fact_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_P s) + (v_Q s) = 2 * (v_H s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_6.V_6_13 (v_P s) (v_Q s) (v_H s)) as G13.
  specialize (G13 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  specialize (G13 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  specialize (G13 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  specialize (G13 (fact_5 s Hs n Hn)).
  specialize (G13 (fact_6 s Hs n Hn)).
  same G13.
Qed.

Lemma steps_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) >= 0) /\ ((v_Q s) >= 0) /\ ((v_P s) <= (v_p s)) /\ ((v_Q s) <= 1 - (v_p s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_p s))) >= 0) /\ ((product l (fun k => 1 - (v_p s))) >= 0) /\ ((product l (fun k => (v_p s))) <= (v_p s)) /\ ((product l (fun k => 1 - (v_p s))) <= 1 - (v_p s))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_p s))) >= 0) /\ ((product l (fun k => 1 - (v_p s))) >= 0) /\ ((product l (fun k => (v_p s))) <= (v_p s)) /\ ((product l (fun k => 1 - (v_p s))) <= 1 - (v_p s)))).
    - intros k Hk.
      split; [change (((v_p s)) >= 0); pose proof (Generated.V_6.V_6_14 (v_p s)) as G14; specialize (G14 (proj1 (proj2 Hs))); specialize (G14 (proj1 (proj2 (proj2 Hs)))); same G14|].
      split; [change ((1 - (v_p s)) >= 0); pose proof (Generated.V_6.V_6_15 (v_p s)) as G15; specialize (G15 (proj1 (proj2 Hs))); specialize (G15 (proj1 (proj2 (proj2 Hs)))); same G15|].
      split; [change (((v_p s)) <= (v_p s)); pose proof (Generated.V_6.V_6_16 (v_p s)) as G16; specialize (G16 (proj1 (proj2 Hs))); specialize (G16 (proj1 (proj2 (proj2 Hs)))); same G16|].
      change ((1 - (v_p s)) <= 1 - (v_p s)); pose proof (Generated.V_6.V_6_17 (v_p s)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 (proj1 (proj2 (proj2 Hs)))); same G17.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_p s))) >= 0); change (((product (y :: l) (fun k => (v_p s))) * ((v_p s))) >= 0); pose proof (Generated.V_6.V_6_18 (v_p s) (product (y :: l) (fun k => (v_p s))) (product (y :: l) (fun k => 1 - (v_p s)))) as G18; specialize (G18 (proj1 (proj2 Hs))); specialize (G18 (proj1 (proj2 (proj2 Hs)))); specialize (G18 (proj1 IH)); specialize (G18 (proj1 (proj2 IH))); specialize (G18 (proj1 (proj2 (proj2 IH)))); specialize (G18 (proj2 (proj2 (proj2 IH)))); same G18|].
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_p s))) >= 0); change (((product (y :: l) (fun k => 1 - (v_p s))) * (1 - (v_p s))) >= 0); pose proof (Generated.V_6.V_6_19 (v_p s) (product (y :: l) (fun k => (v_p s))) (product (y :: l) (fun k => 1 - (v_p s)))) as G19; specialize (G19 (proj1 (proj2 Hs))); specialize (G19 (proj1 (proj2 (proj2 Hs)))); specialize (G19 (proj1 IH)); specialize (G19 (proj1 (proj2 IH))); specialize (G19 (proj1 (proj2 (proj2 IH)))); specialize (G19 (proj2 (proj2 (proj2 IH)))); same G19|].
      split; [change ((product (k :: y :: l) (fun k => (v_p s))) <= (v_p s)); change (((product (y :: l) (fun k => (v_p s))) * ((v_p s))) <= (v_p s)); pose proof (Generated.V_6.V_6_20 (v_p s) (product (y :: l) (fun k => (v_p s))) (product (y :: l) (fun k => 1 - (v_p s)))) as G20; specialize (G20 (proj1 (proj2 Hs))); specialize (G20 (proj1 (proj2 (proj2 Hs)))); specialize (G20 (proj1 IH)); specialize (G20 (proj1 (proj2 IH))); specialize (G20 (proj1 (proj2 (proj2 IH)))); specialize (G20 (proj2 (proj2 (proj2 IH)))); same G20|].
      change ((product (k :: y :: l) (fun k => 1 - (v_p s))) <= 1 - (v_p s)); change (((product (y :: l) (fun k => 1 - (v_p s))) * (1 - (v_p s))) <= 1 - (v_p s)); pose proof (Generated.V_6.V_6_21 (v_p s) (product (y :: l) (fun k => (v_p s))) (product (y :: l) (fun k => 1 - (v_p s)))) as G21; specialize (G21 (proj1 (proj2 Hs))); specialize (G21 (proj1 (proj2 (proj2 Hs)))); specialize (G21 (proj1 IH)); specialize (G21 (proj1 (proj2 IH))); specialize (G21 (proj1 (proj2 (proj2 IH)))); specialize (G21 (proj2 (proj2 (proj2 IH)))); same G21.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* V.6 (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_8 s Hs n Hn)).
Qed.

(* V.6 (9), induction on steps *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_8 s Hs n Hn))).
Qed.

(* V.6 (10), induction on steps *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) <= (v_p s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_8 s Hs n Hn)))).
Qed.

(* V.6 (11), induction on steps *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) <= 1 - (v_p s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (steps_8 s Hs n Hn)))).
Qed.

(* V.6 (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) + (v_Q s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_6.V_6_22 (v_p s) (v_P s) (v_Q s)) as G22.
  specialize (G22 (proj1 (proj2 Hs))).
  specialize (G22 (proj1 (proj2 (proj2 Hs)))).
  specialize (G22 (fact_1 s Hs n Hn)).
  specialize (G22 (fact_2 s Hs n Hn)).
  specialize (G22 (fact_3 s Hs n Hn)).
  specialize (G22 (fact_10 s Hs n Hn)).
  specialize (G22 (fact_11 s Hs n Hn)).
  same G22.
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* V.6 (13), witness *)
Lemma fact_13 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) in ((v_p s) >= 0 /\ ~ ((v_p s) <= 1) /\ ~ ((v_P s) + (v_Q s) <= 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_Q v_H v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_Q v_H v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_Q v_H v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* V.6 (14), witness *)
Lemma fact_14 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-1) in ((v_p s) <= 1 /\ ~ ((v_p s) >= 0) /\ ~ ((v_P s) + (v_Q s) <= 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_P v_Q v_H v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_P v_Q v_H v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_P v_Q v_H v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* V.6, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (v_p s) <= 1 -> (v_P s) + (v_Q s) >= 2 * (v_H s)).
Proof.
  intros s HN H0 H1.
  exact (fact_4 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.6, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (v_p s) <= 1 -> (v_p s) = 1 / 2 -> (v_P s) + (v_Q s) = 2 * (v_H s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.6, conclusion (12) *)
Lemma conclusion_12 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (v_p s) <= 1 -> (v_P s) + (v_Q s) <= 1).
Proof.
  intros s HN H0 H1.
  exact (fact_12 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

