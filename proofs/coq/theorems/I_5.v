(* Theorem I.5, Convergence to perfect reasoning: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_5.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R; v_c : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_rest_next (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta_next s k)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_L_next (s : state) : R := product (all (steps s)) (fun k => (v_delta_next s k)).
Definition v_E (s : state) : R := total (all (steps s)) (fun k => 1 - (v_delta s k)).
Definition v_J (s : state) : R := (1 + ((v_M s) - 1) * (v_L s)) / (v_M s).
Ltac open_names X ::= unfold v_J, v_delta_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_delta_next s n)) (v_M s) (v_c s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.I_5.I_5_1 (v_delta s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G1|].
      change (((v_delta s k)) <= 1); pose proof (Generated.I_5.I_5_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.I_5.I_5_3 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.I_5.I_5_4 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* I.5 (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* I.5 (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

(* I.5 (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_5.I_5_5 (v_delta s n)) as G5.
  specialize (G5 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  same G5.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> (v_delta s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_rest s n) > 0) /\
  True.

(* I.5 (4), inequality *)
Lemma fact_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_5.I_5_6 (v_delta s n) (v_M s) (v_rest s n)) as G6.
  specialize (G6 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G6 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G6 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

(* I.5 (5), inequality *)
Lemma fact_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_5.I_5_7 (v_delta s n) (v_M s) (v_rest s n)) as G7.
  specialize (G7 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G7 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

Lemma steps_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_rest_next s n) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta_next s k))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta_next s k))) > 0))).
    - intros k Hk.
      change (((v_delta_next s k)) > 0); pose proof (Generated.I_5.I_5_8 (v_delta_next s k)) as G8; specialize (G8 (fact_5 s Hs k Hk)); first [same G8 | same_defined G8 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))].
    - intros k y l Hk IH.
      change ((product (k :: y :: l) (fun k => (v_delta_next s k))) > 0); change (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) > 0); pose proof (Generated.I_5.I_5_9 (v_delta_next s k) (product (y :: l) (fun k => (v_delta_next s k)))) as G9; specialize (G9 (fact_5 s Hs k Hk)); specialize (G9 IH); first [same G9 | same_defined G9 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))].
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* I.5 (6), induction on steps *)
Lemma fact_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_rest_next s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (steps_6 s Hs n Hn).
Qed.

Lemma steps_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_L s) > 0) /\ ((v_L_next s) >= (v_L s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta_next s k))) >= (product l (fun k => (v_delta s k))))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta_next s k))) >= (product l (fun k => (v_delta s k)))))).
    - intros k Hk.
      split; [change (((v_delta s k)) > 0); pose proof (Generated.I_5.I_5_10 (v_delta s k)) as G10; specialize (G10 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G10|].
      change (((v_delta_next s k)) >= ((v_delta s k))); pose proof (Generated.I_5.I_5_11 (v_delta s k) (v_delta_next s k)) as G11; specialize (G11 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G11 (fact_4 s Hs k Hk)); first [same G11 | same_defined G11 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.I_5.I_5_12 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G12; specialize (G12 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G12 (proj1 IH)); specialize (G12 (proj2 IH)); same G12|].
      change ((product (k :: y :: l) (fun k => (v_delta_next s k))) >= (product (k :: y :: l) (fun k => (v_delta s k)))); change (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) >= ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.I_5.I_5_13 (v_delta s k) (v_delta_next s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G13; specialize (G13 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G13 (fact_4 s Hs k Hk)); specialize (G13 (proj1 IH)); specialize (G13 (proj2 IH)); first [same G13 | same_defined G13 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.5 (7), induction on steps *)
Lemma fact_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_7 s Hs n Hn)).
Qed.

(* I.5 (8), induction on steps *)
Lemma fact_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= (v_L s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_7 s Hs n Hn)).
Qed.

Lemma steps_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_E s) >= 1 - (v_L s)) /\ ((v_L s) >= 0) /\ ((v_L s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => 1 - (v_delta s k))) >= 1 - (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => 1 - (v_delta s k))) >= 1 - (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change ((1 - (v_delta s k)) >= 1 - ((v_delta s k))); pose proof (Generated.I_5.I_5_14 (v_delta s k)) as G14; specialize (G14 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G14|].
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.I_5.I_5_15 (v_delta s k)) as G15; specialize (G15 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G15|].
      change (((v_delta s k)) <= 1); pose proof (Generated.I_5.I_5_16 (v_delta s k)) as G16; specialize (G16 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G16 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G16.
    - intros k y l Hk IH.
      split; [change ((total (k :: y :: l) (fun k => 1 - (v_delta s k))) >= 1 - (product (k :: y :: l) (fun k => (v_delta s k)))); change (((total (y :: l) (fun k => 1 - (v_delta s k))) + (1 - (v_delta s k))) >= 1 - ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.I_5.I_5_17 (v_delta s k) (total (y :: l) (fun k => 1 - (v_delta s k))) (product (y :: l) (fun k => (v_delta s k)))) as G17; specialize (G17 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G17 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G17 (proj1 IH)); specialize (G17 (proj1 (proj2 IH))); specialize (G17 (proj2 (proj2 IH))); same G17|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.I_5.I_5_18 (v_delta s k) (total (y :: l) (fun k => 1 - (v_delta s k))) (product (y :: l) (fun k => (v_delta s k)))) as G18; specialize (G18 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G18 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G18 (proj1 IH)); specialize (G18 (proj1 (proj2 IH))); specialize (G18 (proj2 (proj2 IH))); same G18|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.I_5.I_5_19 (v_delta s k) (total (y :: l) (fun k => 1 - (v_delta s k))) (product (y :: l) (fun k => (v_delta s k)))) as G19; specialize (G19 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G19 (proj1 IH)); specialize (G19 (proj1 (proj2 IH))); specialize (G19 (proj2 (proj2 IH))); same G19.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.5 (9), induction on steps *)
Lemma fact_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_E s) >= 1 - (v_L s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_9 s Hs n Hn)).
Qed.

(* I.5 (10), induction on steps *)
Lemma fact_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_9 s Hs n Hn))).
Qed.

(* I.5 (11), induction on steps *)
Lemma fact_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_9 s Hs n Hn))).
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> (v_delta s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_rest s n) > 0) /\
  (v_L s) >= (v_c s) /\
  (v_c s) > 0 /\
  (v_c s) <= 1 /\
  True.

(* I.5 (12), one factor out *)
Lemma fact_12 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_L s) = (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_delta s k)) Hn).
Qed.

(* I.5 (13), inequality *)
Lemma fact_13 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_5.I_5_20 (v_delta s n) (v_rest s n) (v_L s) (v_c s)) as G20.
  specialize (G20 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G20 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G20 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G20 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G20 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G20 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G20 (fact_12 s Hs n Hn)).
  same G20.
Qed.

(* I.5 (14), inequality *)
Lemma fact_14 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_5.I_5_21 (v_L s) (v_c s) (v_L_next s)) as G21.
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G21 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G21 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G21 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G21.
Qed.

(* I.5 (15), inequality *)
Lemma fact_15 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_5.I_5_22 (v_delta s n) (v_M s) (v_rest s n)) as G22.
  specialize (G22 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G22 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G22 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G22 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  first [same (proj2 G22) | same_defined (proj2 G22) (conj G22 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

Lemma defined_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_5.I_5_7 (v_delta s n) (v_M s) (v_rest s n)) as G7; specialize (G7 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G7 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); first [plain_from (proj2 G7) | from_divisors G7]).
  exact (conj C0 I).
Qed.

Lemma preserved_2 :
  forall s, H2 s -> H2 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros n Hn; change ((v_delta_next s n) >= 0); first [same (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) | same_defined (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) (conj (defined_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))]|].
  split; [intros n Hn; exact (fact_15 s Hs n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  split; [intros n Hn; exact (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)|].
  split; [intros n Hn; exact (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)|].
  split; [exact (fact_14 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|].
  exact I.
Qed.

(* I.5 (16), induction on rounds *)
Lemma fact_16 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* I.5 (17), induction on rounds *)
Lemma fact_17 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

(* I.5 (18), induction on rounds *)
Lemma fact_18 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (HR t)))))) n Hn').
Qed.

(* I.5 (19), induction on rounds *)
Lemma fact_19 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_rest (run round t s) n) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))) n Hn').
Qed.

(* I.5 (20), induction on rounds *)
Lemma fact_20 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_L (run round t s)) >= (v_c (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))).
Qed.

(* I.5 (21), inequality *)
Lemma fact_21 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) <= (1 - (v_c s)) * (1 - (v_delta s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_5.I_5_23 (v_delta s n) (v_M s) (v_rest s n) (v_c s)) as G23.
  specialize (G23 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G23 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G23 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G23 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G23 (fact_13 s Hs n Hn)).
  first [same (proj2 G23) | same_defined (proj2 G23) (conj G23 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* I.5 (22), inequality *)
Lemma fact_22 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_delta s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_5.I_5_24 (v_delta s n)) as G24.
  specialize (G24 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G24 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  same G24.
Qed.

(* I.5 (23), inequality *)
Lemma fact_23 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_c s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_5.I_5_25 (v_c s)) as G25.
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G25.
Qed.

(* I.5 (24), inequality *)
Lemma fact_24 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_c s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_5.I_5_26 (v_c s)) as G26.
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G26.
Qed.

Lemma lasting_2 :
  forall s, H2 s -> forall t, H2 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_16 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_17 s Hs n Hn) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|first [exact IH | same IH]]|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_18 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_19 s Hs n Hn) t)|].
  split; [exact ((fact_20 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Lemma defined_21 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_5.I_5_23 (v_delta s n) (v_M s) (v_rest s n) (v_c s)) as G23; specialize (G23 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G23 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G23 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G23 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G23 (fact_13 s Hs n Hn)); first [plain_from (proj2 G23) | from_divisors G23]).
  exact (conj C0 I).
Qed.

(* I.5 (25), geometric bound *)
Lemma fact_25 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= (1 - (v_delta (run round t s) n)) /\ (1 - (v_delta (run round t s) n)) <= (((1 - (v_c s)) ^ t) * (1 - (v_delta s n))))) /\ Un_cv (fun t => (1 - (v_delta (run round t s) n))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H2 s /\ (n < steps s)%nat) (fun s => (1 - (v_delta s n))) (fun s => (1 - (v_c s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_2 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change ((1 - (v_delta s' n)) >= 0); same (fact_22 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1 - (v_delta_next s' n)) <= (1 - (v_c s')) * (1 - (v_delta s' n))); first [same (fact_21 s' Hs' n Hn') | same_defined (fact_21 s' Hs' n Hn') (conj (defined_21 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I)))))))))].
  - intros s' [Hs' Hn']. change ((1 - (v_c s')) >= 0); same (fact_23 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1 - (v_c s')) < 1); same (fact_24 s' Hs' n Hn').
  - split; assumption.
Qed.

(* I.5 (26), inequality *)
Lemma fact_26 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_delta s n) <= 1 - (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_5.I_5_27 (v_delta s n)) as G27.
  specialize (G27 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G27 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  same G27.
Qed.

(* I.5 (27), squeeze *)
Lemma fact_27 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H2 s /\ (n < steps s)%nat) (fun s => ((v_delta s n))) (fun s => (1)) (fun s => (1 - (v_delta s n)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_2 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta s' n)) <= (1)); same (fact_22 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1) - ((v_delta s' n)) <= (1 - (v_delta s' n))); same (fact_26 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_25 s Hs n Hn)).
Qed.

(* I.5 (28), inequality *)
Lemma fact_28 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_J s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_5.I_5_28 (v_M s) (v_L s)) as G28.
  specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G28 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G28 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 G28) | same_defined (proj2 G28) (conj G28 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* I.5 (29), inequality *)
Lemma fact_29 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_J s) <= (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_5.I_5_29 (v_M s) (v_L s) (v_E s)) as G29.
  specialize (G29 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G29 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G29 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G29 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same (proj2 G29) | same_defined (proj2 G29) (conj G29 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

Lemma defined_28 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.I_5.I_5_28 (v_M s) (v_L s)) as G28; specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G28 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G28 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [plain_from (proj2 G28) | from_divisors G28]).
  exact (conj C0 I).
Qed.

Lemma defined_29 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.I_5.I_5_29 (v_M s) (v_L s) (v_E s)) as G29; specialize (G29 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G29 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G29 (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); specialize (G29 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)); first [plain_from (proj2 G29) | from_divisors G29]).
  exact (conj C0 I).
Qed.

(* I.5 (30), squeeze *)
Lemma fact_30 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_J (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H2 s /\ (n < steps s)%nat) (fun s => ((v_J s))) (fun s => (1)) (fun s => ((v_E s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_2 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_J s')) <= (1)); first [same (fact_28 s' Hs' n Hn') | same_defined (fact_28 s' Hs' n Hn') (conj (defined_28 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I)))))))))].
  - intros s' [Hs' Hn']. change ((1) - ((v_J s')) <= ((v_E s'))); first [same (fact_29 s' Hs' n Hn') | same_defined (fact_29 s' Hs' n Hn') (conj (defined_29 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I)))))))))].
  - split; [exact Hs|exact Hn].
  - exact (null_over_all_steps state round steps (fun s k => 1 - (v_delta s k)) s (fun _ => eq_refl) (fun k Hk => proj2 (fact_25 s Hs k Hk))).
Qed.

Definition set_c (x : R) (s : state) : state := State (steps s) (v_delta s) (v_M s) x.

(* I.5 (31), start value *)
Lemma fact_31 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H2 ((set_c ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_7 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) <= 1); same (fact_11 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c ((v_L s))) (fun s => ((v_delta s n))) (1) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_27 ((set_c ((v_L s))) s) Hs' n Hn)).
Qed.

(* I.5 (32), start value *)
Lemma fact_32 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_J (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H2 ((set_c ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_7 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) <= 1); same (fact_11 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c ((v_L s))) (fun s => ((v_J s))) (1) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_30 ((set_c ((v_L s))) s) Hs' n Hn)).
Qed.

(* I.5 (33), identity *)
Lemma fact_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) = 0 -> (v_rest s n) > 0 -> (v_delta_next s n) = (v_rest s n).
Proof.
  intros s Hs n Hn Ho0 Ho1.
  pose proof (Generated.I_5.I_5_30 (v_delta s n) (v_M s) (v_rest s n)) as G30.
  specialize (G30 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G30 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G30 Ho0).
  specialize (G30 Ho1).
  specialize (G30 (fact_2 s Hs n Hn)).
  first [same (proj2 G30) | same_defined (proj2 G30) (conj G30 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ho0 (conj Ho1 I))))))].
Qed.

(* I.5 (34), inequality *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) = 0 -> (v_rest s n) > 0 -> (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  pose proof (Generated.I_5.I_5_31 (v_delta s n) (v_M s) (v_rest s n)) as G31.
  specialize (G31 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G31 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G31 Ho0).
  specialize (G31 Ho1).
  specialize (G31 (fact_2 s Hs n Hn)).
  first [same (proj2 G31) | same_defined (proj2 G31) (conj G31 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ho0 (conj Ho1 I))))))].
Qed.

(* I.5 (35), identity *)
Lemma fact_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) > 0 -> (v_rest s n) = 0 -> (v_delta_next s n) = (v_delta s n).
Proof.
  intros s Hs n Hn Ho0 Ho1.
  pose proof (Generated.I_5.I_5_32 (v_delta s n) (v_M s) (v_rest s n)) as G32.
  specialize (G32 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G32 Ho0).
  specialize (G32 Ho1).
  specialize (G32 (fact_1 s Hs n Hn)).
  specialize (G32 (fact_2 s Hs n Hn)).
  first [same (proj2 G32) | same_defined (proj2 G32) (conj G32 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ho0 (conj Ho1 I))))))].
Qed.

(* I.5 (36), inequality *)
Lemma fact_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) > 0 -> (v_rest s n) = 0 -> (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  pose proof (Generated.I_5.I_5_33 (v_delta s n) (v_M s) (v_rest s n)) as G33.
  specialize (G33 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G33 Ho0).
  specialize (G33 Ho1).
  specialize (G33 (fact_1 s Hs n Hn)).
  specialize (G33 (fact_2 s Hs n Hn)).
  first [same (proj2 G33) | same_defined (proj2 G33) (conj G33 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ho0 (conj Ho1 I))))))].
Qed.

(* I.5 (37), inequality *)
Lemma fact_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) = 0 -> (v_rest s n) > 0 -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  pose proof (Generated.I_5.I_5_34 (v_delta s n) (v_M s) (v_rest s n)) as G34.
  specialize (G34 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G34 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G34 Ho0).
  specialize (G34 Ho1).
  specialize (G34 (fact_2 s Hs n Hn)).
  first [same (proj2 G34) | same_defined (proj2 G34) (conj G34 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ho0 (conj Ho1 I))))))].
Qed.

(* I.5 (38), inequality *)
Lemma fact_38 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) > 0 -> (v_rest s n) = 0 -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  pose proof (Generated.I_5.I_5_35 (v_delta s n) (v_M s) (v_rest s n)) as G35.
  specialize (G35 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G35 Ho0).
  specialize (G35 Ho1).
  specialize (G35 (fact_1 s Hs n Hn)).
  specialize (G35 (fact_2 s Hs n Hn)).
  first [same (proj2 G35) | same_defined (proj2 G35) (conj G35 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ho0 (conj Ho1 I))))))].
Qed.

Lemma defined_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) = 0 -> (v_rest s n) > 0 -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_5.I_5_31 (v_delta s n) (v_M s) (v_rest s n)) as G31; specialize (G31 ((proj1 (proj2 Hs)) n Hn)); specialize (G31 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G31 Ho0); specialize (G31 Ho1); specialize (G31 (fact_2 s Hs n Hn)); first [plain_from (proj2 G31) | from_divisors G31]).
  exact (conj C0 I).
Qed.

Lemma defined_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) > 0 -> (v_rest s n) = 0 -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn Ho0 Ho1.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_5.I_5_33 (v_delta s n) (v_M s) (v_rest s n)) as G33; specialize (G33 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G33 Ho0); specialize (G33 Ho1); specialize (G33 (fact_1 s Hs n Hn)); specialize (G33 (fact_2 s Hs n Hn)); first [plain_from (proj2 G33) | from_divisors G33]).
  exact (conj C0 I).
Qed.

(* I.5 (39), theorem at a later round *)
Lemma fact_39 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_delta (run round t s) n))) (1)).
Proof.
  intros s Hs n Hn.
  assert (NN : none_below (steps s) (v_delta s)) by (intros k Hk; exact (fact_3 s Hs k Hk)).
  intros Z.
  assert (C := one_zero_steps (steps s) _ NN Z).
  assert (Hp : forall m, (m < steps s)%nat -> v_delta (round s) m > 0).
  { intros m Hm. destruct (C m Hm) as [[Ez Pr]|[Pe Zr]]; [exact (fact_34 s Hs m Hm Ez Pr)|exact (fact_36 s Hs m Hm Pe Zr)]. }
  assert (Hs' : H1 (round s)).
  { split; [exact (proj1 Hs)|].
    split; [intros m Hm; destruct (C m Hm) as [[Ez Pr]|[Pe Zr]]; [change ((v_delta_next s m) >= 0); first [same (fact_34 s Hs m Hm Ez Pr) | same_defined (fact_34 s Hs m Hm Ez Pr) (conj (defined_34 s Hs m Hm Ez Pr) (conj ((proj1 (proj2 Hs)) m Hm) (conj ((proj1 (proj2 (proj2 Hs))) m Hm) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ez (conj Pr I))))))]|change ((v_delta_next s m) >= 0); first [same (fact_36 s Hs m Hm Pe Zr) | same_defined (fact_36 s Hs m Hm Pe Zr) (conj (defined_36 s Hs m Hm Pe Zr) (conj ((proj1 (proj2 Hs)) m Hm) (conj ((proj1 (proj2 (proj2 Hs))) m Hm) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Pe (conj Zr I))))))]]|].
    split; [intros m Hm; destruct (C m Hm) as [[Ez Pr]|[Pe Zr]]; [exact (fact_37 s Hs m Hm Ez Pr)|exact (fact_38 s Hs m Hm Pe Zr)]|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact Hp|].
    split; [intros m Hm; exact (positive_others (steps s) _ m Hp Hm)|].
    exact I. }
  exact (limit_later state round (fun s => ((v_delta s n))) (1) s (fact_31 (round s) Hs' n Hn)).
Qed.

(* I.5 (40), theorem at a later round *)
Lemma fact_40 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_J (run round t s)))) (1)).
Proof.
  intros s Hs n Hn.
  assert (NN : none_below (steps s) (v_delta s)) by (intros k Hk; exact (fact_3 s Hs k Hk)).
  intros Z.
  assert (C := one_zero_steps (steps s) _ NN Z).
  assert (Hp : forall m, (m < steps s)%nat -> v_delta (round s) m > 0).
  { intros m Hm. destruct (C m Hm) as [[Ez Pr]|[Pe Zr]]; [exact (fact_34 s Hs m Hm Ez Pr)|exact (fact_36 s Hs m Hm Pe Zr)]. }
  assert (Hs' : H1 (round s)).
  { split; [exact (proj1 Hs)|].
    split; [intros m Hm; destruct (C m Hm) as [[Ez Pr]|[Pe Zr]]; [change ((v_delta_next s m) >= 0); first [same (fact_34 s Hs m Hm Ez Pr) | same_defined (fact_34 s Hs m Hm Ez Pr) (conj (defined_34 s Hs m Hm Ez Pr) (conj ((proj1 (proj2 Hs)) m Hm) (conj ((proj1 (proj2 (proj2 Hs))) m Hm) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ez (conj Pr I))))))]|change ((v_delta_next s m) >= 0); first [same (fact_36 s Hs m Hm Pe Zr) | same_defined (fact_36 s Hs m Hm Pe Zr) (conj (defined_36 s Hs m Hm Pe Zr) (conj ((proj1 (proj2 Hs)) m Hm) (conj ((proj1 (proj2 (proj2 Hs))) m Hm) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Pe (conj Zr I))))))]]|].
    split; [intros m Hm; destruct (C m Hm) as [[Ez Pr]|[Pe Zr]]; [exact (fact_37 s Hs m Hm Ez Pr)|exact (fact_38 s Hs m Hm Pe Zr)]|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact Hp|].
    split; [intros m Hm; exact (positive_others (steps s) _ m Hp Hm)|].
    exact I. }
  exact (limit_later state round (fun s => ((v_J s))) (1) s (fact_32 (round s) Hs' n Hn)).
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* I.5 (41), witness *)
Lemma fact_41 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (3 / 2) :: nil) 0) (2) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_rest s n) <= 1)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.5 (42), witness *)
Lemma fact_42 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-1 / 2) :: (1 / 2) :: nil) 0) (2) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) >= 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_rest s n) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_next v_L v_L_next v_E v_J v_delta v_M v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.5 (43), inequality *)
Lemma fact_43 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_5.I_5_39 (v_delta s n) (v_M s) (v_rest s n)) as G39.
  specialize (G39 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G39 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G39 (fact_1 s Hs n Hn)).
  specialize (G39 (fact_2 s Hs n Hn)).
  first [same (proj2 G39) | same_defined (proj2 G39) (conj G39 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.5 (44), inequality *)
Lemma fact_44 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_5.I_5_40 (v_delta s n) (v_M s) (v_rest s n)) as G40.
  specialize (G40 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G40 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G40 (fact_1 s Hs n Hn)).
  specialize (G40 (fact_2 s Hs n Hn)).
  first [same (proj2 G40) | same_defined (proj2 G40) (conj G40 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros n Hn; exact (fact_43 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_44 s Hs n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  exact I.
Qed.

(* I.5 (45), induction on rounds *)
Lemma fact_45 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* I.5 (46), induction on rounds *)
Lemma fact_46 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

(* I.5, conclusion (25) *)
Lemma conclusion_25 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_rest s k) > 0) -> (v_L s) >= (v_c s) -> (v_c s) > 0 -> (v_c s) <= 1 -> (forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= (1 - (v_delta (run round t s) n)) /\ (1 - (v_delta (run round t s) n)) <= (((1 - (v_c s)) ^ t) * (1 - (v_delta s n))))) /\ Un_cv (fun t => (1 - (v_delta (run round t s) n))) (0)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7.
  intros n Hn.
  exact (fact_25 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 I))))))))) n Hn).
Qed.

(* I.5, conclusion (31) *)
Lemma conclusion_31 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_rest s k) > 0) -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_31 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* I.5, conclusion (32) *)
Lemma conclusion_32 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_rest s k) > 0) -> Un_cv (fun t => ((v_J (run round t s)))) (1)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_32 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.5, conclusion (39) *)
Lemma conclusion_39 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_delta (run round t s) n))) (1)))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_39 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

(* I.5, conclusion (40) *)
Lemma conclusion_40 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_J (run round t s)))) (1))).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_40 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

