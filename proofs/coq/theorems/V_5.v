(* Theorem V.5, Bounds of pass@k, for every k: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.V_5.
Local Open Scope R_scope.

Record state := State { steps : nat; v_p : R }.

Definition v_Q (s : state) : R := product (all (steps s)) (fun k => 1 - (v_p s)).
Definition v_S (s : state) : R := total (all (steps s)) (fun k => (v_p s)).

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_p s) >= 0 /\
  (v_p s) <= 1 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_Q s) >= 0) /\ ((v_Q s) <= 1) /\ (1 - (v_Q s) <= (v_S s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => 1 - (v_p s))) >= 0) /\ ((product l (fun k => 1 - (v_p s))) <= 1) /\ (1 - (product l (fun k => 1 - (v_p s))) <= (total l (fun k => (v_p s))))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => 1 - (v_p s))) >= 0) /\ ((product l (fun k => 1 - (v_p s))) <= 1) /\ (1 - (product l (fun k => 1 - (v_p s))) <= (total l (fun k => (v_p s)))))).
    - intros k Hk.
      split; [change ((1 - (v_p s)) >= 0); pose proof (Generated.V_5.V_5_1 (v_p s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); same G1|].
      split; [change ((1 - (v_p s)) <= 1); pose proof (Generated.V_5.V_5_2 (v_p s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); same G2|].
      change (1 - (1 - (v_p s)) <= ((v_p s))); pose proof (Generated.V_5.V_5_3 (v_p s)) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 (proj1 (proj2 (proj2 Hs)))); same G3.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_p s))) >= 0); change (((product (y :: l) (fun k => 1 - (v_p s))) * (1 - (v_p s))) >= 0); pose proof (Generated.V_5.V_5_4 (v_p s) (product (y :: l) (fun k => 1 - (v_p s))) (total (y :: l) (fun k => (v_p s)))) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 IH)); specialize (G4 (proj1 (proj2 IH))); specialize (G4 (proj2 (proj2 IH))); same G4|].
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_p s))) <= 1); change (((product (y :: l) (fun k => 1 - (v_p s))) * (1 - (v_p s))) <= 1); pose proof (Generated.V_5.V_5_5 (v_p s) (product (y :: l) (fun k => 1 - (v_p s))) (total (y :: l) (fun k => (v_p s)))) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); specialize (G5 (proj1 IH)); specialize (G5 (proj1 (proj2 IH))); specialize (G5 (proj2 (proj2 IH))); same G5|].
      change (1 - (product (k :: y :: l) (fun k => 1 - (v_p s))) <= (total (k :: y :: l) (fun k => (v_p s)))); change (1 - ((product (y :: l) (fun k => 1 - (v_p s))) * (1 - (v_p s))) <= ((total (y :: l) (fun k => (v_p s))) + ((v_p s)))); pose proof (Generated.V_5.V_5_6 (v_p s) (product (y :: l) (fun k => 1 - (v_p s))) (total (y :: l) (fun k => (v_p s)))) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (proj1 (proj2 (proj2 Hs)))); specialize (G6 (proj1 IH)); specialize (G6 (proj1 (proj2 IH))); specialize (G6 (proj2 (proj2 IH))); same G6.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* V.5 (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* V.5 (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_1 s Hs n Hn))).
Qed.

(* V.5 (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - (v_Q s) <= (v_S s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_1 s Hs n Hn))).
Qed.

Lemma steps_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_Q s) >= 0) /\ ((v_Q s) <= 1) /\ ((v_S s) >= (v_p s)) /\ ((v_Q s) * (1 + (v_S s) - (v_p s)) <= 1 - (v_p s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => 1 - (v_p s))) >= 0) /\ ((product l (fun k => 1 - (v_p s))) <= 1) /\ ((total l (fun k => (v_p s))) >= (v_p s)) /\ ((product l (fun k => 1 - (v_p s))) * (1 + (total l (fun k => (v_p s))) - (v_p s)) <= 1 - (v_p s))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => 1 - (v_p s))) >= 0) /\ ((product l (fun k => 1 - (v_p s))) <= 1) /\ ((total l (fun k => (v_p s))) >= (v_p s)) /\ ((product l (fun k => 1 - (v_p s))) * (1 + (total l (fun k => (v_p s))) - (v_p s)) <= 1 - (v_p s)))).
    - intros k Hk.
      split; [change ((1 - (v_p s)) >= 0); pose proof (Generated.V_5.V_5_7 (v_p s)) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (proj1 (proj2 (proj2 Hs)))); same G7|].
      split; [change ((1 - (v_p s)) <= 1); pose proof (Generated.V_5.V_5_8 (v_p s)) as G8; specialize (G8 (proj1 (proj2 Hs))); specialize (G8 (proj1 (proj2 (proj2 Hs)))); same G8|].
      split; [change (((v_p s)) >= (v_p s)); pose proof (Generated.V_5.V_5_9 (v_p s)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (proj1 (proj2 (proj2 Hs)))); same G9|].
      change ((1 - (v_p s)) * (1 + ((v_p s)) - (v_p s)) <= 1 - (v_p s)); pose proof (Generated.V_5.V_5_10 (v_p s)) as G10; specialize (G10 (proj1 (proj2 Hs))); specialize (G10 (proj1 (proj2 (proj2 Hs)))); same G10.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_p s))) >= 0); change (((product (y :: l) (fun k => 1 - (v_p s))) * (1 - (v_p s))) >= 0); pose proof (Generated.V_5.V_5_11 (v_p s) (product (y :: l) (fun k => 1 - (v_p s))) (total (y :: l) (fun k => (v_p s)))) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 (proj1 (proj2 (proj2 Hs)))); specialize (G11 (proj1 IH)); specialize (G11 (proj1 (proj2 IH))); specialize (G11 (proj1 (proj2 (proj2 IH)))); specialize (G11 (proj2 (proj2 (proj2 IH)))); same G11|].
      split; [change ((product (k :: y :: l) (fun k => 1 - (v_p s))) <= 1); change (((product (y :: l) (fun k => 1 - (v_p s))) * (1 - (v_p s))) <= 1); pose proof (Generated.V_5.V_5_12 (v_p s) (product (y :: l) (fun k => 1 - (v_p s))) (total (y :: l) (fun k => (v_p s)))) as G12; specialize (G12 (proj1 (proj2 Hs))); specialize (G12 (proj1 (proj2 (proj2 Hs)))); specialize (G12 (proj1 IH)); specialize (G12 (proj1 (proj2 IH))); specialize (G12 (proj1 (proj2 (proj2 IH)))); specialize (G12 (proj2 (proj2 (proj2 IH)))); same G12|].
      split; [change ((total (k :: y :: l) (fun k => (v_p s))) >= (v_p s)); change (((total (y :: l) (fun k => (v_p s))) + ((v_p s))) >= (v_p s)); pose proof (Generated.V_5.V_5_13 (v_p s) (product (y :: l) (fun k => 1 - (v_p s))) (total (y :: l) (fun k => (v_p s)))) as G13; specialize (G13 (proj1 (proj2 Hs))); specialize (G13 (proj1 (proj2 (proj2 Hs)))); specialize (G13 (proj1 IH)); specialize (G13 (proj1 (proj2 IH))); specialize (G13 (proj1 (proj2 (proj2 IH)))); specialize (G13 (proj2 (proj2 (proj2 IH)))); same G13|].
      change ((product (k :: y :: l) (fun k => 1 - (v_p s))) * (1 + (total (k :: y :: l) (fun k => (v_p s))) - (v_p s)) <= 1 - (v_p s)); change (((product (y :: l) (fun k => 1 - (v_p s))) * (1 - (v_p s))) * (1 + ((total (y :: l) (fun k => (v_p s))) + ((v_p s))) - (v_p s)) <= 1 - (v_p s)); pose proof (Generated.V_5.V_5_14 (v_p s) (product (y :: l) (fun k => 1 - (v_p s))) (total (y :: l) (fun k => (v_p s)))) as G14; specialize (G14 (proj1 (proj2 Hs))); specialize (G14 (proj1 (proj2 (proj2 Hs)))); specialize (G14 (proj1 IH)); specialize (G14 (proj1 (proj2 IH))); specialize (G14 (proj1 (proj2 (proj2 IH)))); specialize (G14 (proj2 (proj2 (proj2 IH)))); same G14.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* V.5 (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_4 s Hs n Hn)).
Qed.

(* V.5 (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_4 s Hs n Hn))).
Qed.

(* V.5 (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_S s) >= (v_p s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_4 s Hs n Hn)))).
Qed.

(* V.5 (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) * (1 + (v_S s) - (v_p s)) <= 1 - (v_p s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (steps_4 s Hs n Hn)))).
Qed.

(* V.5 (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - (v_Q s) >= (v_S s) / (1 + (v_S s) - (v_p s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_5.V_5_15 (v_p s) (v_Q s) (v_S s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 Hs)))).
  specialize (G15 (fact_1 s Hs n Hn)).
  specialize (G15 (fact_2 s Hs n Hn)).
  specialize (G15 (fact_3 s Hs n Hn)).
  specialize (G15 (fact_6 s Hs n Hn)).
  specialize (G15 (fact_7 s Hs n Hn)).
  first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I)))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* V.5 (9), witness *)
Lemma fact_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-2) in ((v_p s) <= 1 /\ ~ ((v_p s) >= 0) /\ ~ (1 - (v_Q s) >= (v_S s) / (1 + (v_S s) - (v_p s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_Q v_S v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q v_S v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_Q v_S v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* V.5 (10), witness *)
Lemma fact_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) in ((v_p s) >= 0 /\ ~ ((v_p s) <= 1) /\ ~ (1 - (v_Q s) >= (v_S s) / (1 + (v_S s) - (v_p s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_Q v_S v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_Q v_S v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_Q v_S v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* V.5, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (v_p s) <= 1 -> 1 - (v_Q s) <= (v_S s)).
Proof.
  intros s HN H0 H1.
  exact (fact_3 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.5, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (v_p s) <= 1 -> 1 - (v_Q s) >= (v_S s) / (1 + (v_S s) - (v_p s))).
Proof.
  intros s HN H0 H1.
  exact (fact_8 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

