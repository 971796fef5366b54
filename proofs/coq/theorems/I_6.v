(* Theorem I.6, Quadratic rate with its sharp constant: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_6.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_S (s : state) (n : nat) : R := total (but (steps s) n) (fun k => 1 - (v_delta s k)).
Definition v_Me_next (s : state) (n : nat) : R := (v_M s) * (1 - (v_delta_next s n)).
Definition v_E (s : state) : R := total (all (steps s)) (fun k => 1 - (v_delta s k)).
Definition v_E_next (s : state) : R := total (all (steps s)) (fun k => 1 - (v_delta_next s k)).
Definition v_D (s : state) (n : nat) : R := 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n).
Definition v_K (s : state) (n : nat) : R := (1 + (v_M s) * (v_E s)) * (v_D s n).
Ltac open_names X ::= unfold v_K, v_D, v_Me_next, v_delta_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_delta_next s n)) (v_M s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) < 1) /\
  (v_M s) >= 2 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) > 0) /\ ((v_rest s n) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) < 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) > 0); pose proof (Generated.I_6.I_6_1 (v_delta s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G1|].
      change (((v_delta s k)) < 1); pose proof (Generated.I_6.I_6_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.I_6.I_6_3 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) < 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) < 1); pose proof (Generated.I_6.I_6_4 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* I.6 (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* I.6 (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

Lemma steps_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_rest s n) <= (v_S s n)) /\ ((v_rest s n) <= 1 - (v_S s n) + 1 / 2 * (v_S s n) ^ 2) /\ ((v_S s n) > 0) /\ ((v_rest s n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> (1 - (product l (fun k => (v_delta s k))) <= (total l (fun k => 1 - (v_delta s k)))) /\ ((product l (fun k => (v_delta s k))) <= 1 - (total l (fun k => 1 - (v_delta s k))) + 1 / 2 * (total l (fun k => 1 - (v_delta s k))) ^ 2) /\ ((total l (fun k => 1 - (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) >= 0)).
  { apply (induction_on_steps (steps s) (fun l => (1 - (product l (fun k => (v_delta s k))) <= (total l (fun k => 1 - (v_delta s k)))) /\ ((product l (fun k => (v_delta s k))) <= 1 - (total l (fun k => 1 - (v_delta s k))) + 1 / 2 * (total l (fun k => 1 - (v_delta s k))) ^ 2) /\ ((total l (fun k => 1 - (v_delta s k))) > 0) /\ ((product l (fun k => (v_delta s k))) >= 0))).
    - intros k Hk.
      split; [change (1 - ((v_delta s k)) <= (1 - (v_delta s k))); pose proof (Generated.I_6.I_6_5 (v_delta s k)) as G5; specialize (G5 ((proj1 (proj2 Hs)) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G5|].
      split; [change (((v_delta s k)) <= 1 - (1 - (v_delta s k)) + 1 / 2 * (1 - (v_delta s k)) ^ 2); pose proof (Generated.I_6.I_6_6 (v_delta s k)) as G6; specialize (G6 ((proj1 (proj2 Hs)) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G6|].
      split; [change ((1 - (v_delta s k)) > 0); pose proof (Generated.I_6.I_6_7 (v_delta s k)) as G7; specialize (G7 ((proj1 (proj2 Hs)) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G7|].
      change (((v_delta s k)) >= 0); pose proof (Generated.I_6.I_6_8 (v_delta s k)) as G8; specialize (G8 ((proj1 (proj2 Hs)) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G8.
    - intros k y l Hk IH.
      split; [change (1 - (product (k :: y :: l) (fun k => (v_delta s k))) <= (total (k :: y :: l) (fun k => 1 - (v_delta s k)))); change (1 - ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= ((total (y :: l) (fun k => 1 - (v_delta s k))) + (1 - (v_delta s k)))); pose proof (Generated.I_6.I_6_9 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (total (y :: l) (fun k => 1 - (v_delta s k)))) as G9; specialize (G9 ((proj1 (proj2 Hs)) k Hk)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G9 (proj1 IH)); specialize (G9 (proj1 (proj2 IH))); specialize (G9 (proj1 (proj2 (proj2 IH)))); specialize (G9 (proj2 (proj2 (proj2 IH)))); same G9|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1 - (total (k :: y :: l) (fun k => 1 - (v_delta s k))) + 1 / 2 * (total (k :: y :: l) (fun k => 1 - (v_delta s k))) ^ 2); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1 - ((total (y :: l) (fun k => 1 - (v_delta s k))) + (1 - (v_delta s k))) + 1 / 2 * ((total (y :: l) (fun k => 1 - (v_delta s k))) + (1 - (v_delta s k))) ^ 2); pose proof (Generated.I_6.I_6_10 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (total (y :: l) (fun k => 1 - (v_delta s k)))) as G10; specialize (G10 ((proj1 (proj2 Hs)) k Hk)); specialize (G10 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G10 (proj1 IH)); specialize (G10 (proj1 (proj2 IH))); specialize (G10 (proj1 (proj2 (proj2 IH)))); specialize (G10 (proj2 (proj2 (proj2 IH)))); same G10|].
      split; [change ((total (k :: y :: l) (fun k => 1 - (v_delta s k))) > 0); change (((total (y :: l) (fun k => 1 - (v_delta s k))) + (1 - (v_delta s k))) > 0); pose proof (Generated.I_6.I_6_11 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (total (y :: l) (fun k => 1 - (v_delta s k)))) as G11; specialize (G11 ((proj1 (proj2 Hs)) k Hk)); specialize (G11 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G11 (proj1 IH)); specialize (G11 (proj1 (proj2 IH))); specialize (G11 (proj1 (proj2 (proj2 IH)))); specialize (G11 (proj2 (proj2 (proj2 IH)))); same G11|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.I_6.I_6_12 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (total (y :: l) (fun k => 1 - (v_delta s k)))) as G12; specialize (G12 ((proj1 (proj2 Hs)) k Hk)); specialize (G12 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G12 (proj1 IH)); specialize (G12 (proj1 (proj2 IH))); specialize (G12 (proj1 (proj2 (proj2 IH)))); specialize (G12 (proj2 (proj2 (proj2 IH)))); same G12.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* I.6 (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - (v_rest s n) <= (v_S s n).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* I.6 (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1 - (v_S s n) + 1 / 2 * (v_S s n) ^ 2.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_3 s Hs n Hn))).
Qed.

(* I.6 (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_S s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_3 s Hs n Hn)))).
Qed.

(* I.6 (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (steps_3 s Hs n Hn)))).
Qed.

(* I.6 (7), identity *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) = (1 - (v_delta s n)) * (1 - (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_13 (v_delta s n) (v_M s) (v_rest s n)) as G13.
  specialize (G13 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G13 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G13 (fact_1 s Hs n Hn)).
  specialize (G13 (fact_2 s Hs n Hn)).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.6 (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) <= (1 - (v_delta s n)) * (v_S s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_14 (v_delta s n) (v_M s) (v_rest s n) (v_S s n)) as G14.
  specialize (G14 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G14 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G14 (fact_1 s Hs n Hn)).
  specialize (G14 (fact_2 s Hs n Hn)).
  specialize (G14 (fact_3 s Hs n Hn)).
  specialize (G14 (fact_4 s Hs n Hn)).
  specialize (G14 (fact_5 s Hs n Hn)).
  first [same (proj2 G14) | same_defined (proj2 G14) (conj G14 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.6 (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Me_next s n) >= (1 - (v_delta s n)) * (1 - (v_rest s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_15 (v_delta s n) (v_M s) (v_rest s n)) as G15.
  specialize (G15 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G15 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G15 (fact_1 s Hs n Hn)).
  specialize (G15 (fact_2 s Hs n Hn)).
  first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.6 (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Me_next s n) >= (1 - (v_delta s n)) * ((v_S s n) - 1 / 2 * (v_S s n) ^ 2).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_16 (v_delta s n) (v_rest s n) (v_S s n) (v_Me_next s n)) as G16.
  specialize (G16 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G16 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G16 (fact_1 s Hs n Hn)).
  specialize (G16 (fact_2 s Hs n Hn)).
  specialize (G16 (fact_3 s Hs n Hn)).
  specialize (G16 (fact_4 s Hs n Hn)).
  specialize (G16 (fact_5 s Hs n Hn)).
  specialize (G16 (fact_9 s Hs n Hn)).
  first [same G16 | same_defined G16 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) < 1) /\
  (v_M s) >= 2 /\
  (v_E s) <= 1 / 2 /\
  True.

Lemma steps_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_E s) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => 1 - (v_delta s k))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => 1 - (v_delta s k))) > 0))).
    - intros k Hk.
      change ((1 - (v_delta s k)) > 0); pose proof (Generated.I_6.I_6_17 (v_delta s k)) as G17; specialize (G17 ((proj1 (proj2 Hs)) k Hk)); specialize (G17 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G17.
    - intros k y l Hk IH.
      change ((total (k :: y :: l) (fun k => 1 - (v_delta s k))) > 0); change (((total (y :: l) (fun k => 1 - (v_delta s k))) + (1 - (v_delta s k))) > 0); pose proof (Generated.I_6.I_6_18 (v_delta s k) (total (y :: l) (fun k => 1 - (v_delta s k)))) as G18; specialize (G18 ((proj1 (proj2 Hs)) k Hk)); specialize (G18 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G18 IH); same G18.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.6 (11), induction on steps *)
Lemma fact_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_E s) > 0.
Proof.
  intros s Hs n Hn.
  exact (steps_11 s Hs n Hn).
Qed.

(* I.6 (12), one factor out *)
Lemma fact_12 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_E s) = 1 - (v_delta s n) + (v_S s n).
Proof.
  intros s Hs n Hn.
  same (one_term_out (steps s) n (fun k => 1 - (v_delta s k)) Hn).
Qed.

(* I.6 (13), inequality *)
Lemma fact_13 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_S s n) <= 1 / 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_19 (v_delta s n) (v_E s) (v_S s n)) as G19.
  specialize (G19 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G19 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G19 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G19 (fact_11 s Hs n Hn)).
  specialize (G19 (fact_12 s Hs n Hn)).
  same G19.
Qed.

(* I.6 (14), inequality *)
Lemma fact_14 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) <= 1 / 2 * (1 - (v_delta s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_20 (v_delta s n) (v_M s) (v_rest s n) (v_S s n)) as G20.
  specialize (G20 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G20 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G20 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G20 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G20 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G20 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G20 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G20 (fact_13 s Hs n Hn)).
  first [same (proj2 G20) | same_defined (proj2 G20) (conj G20 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* I.6 (15), inequality *)
Lemma fact_15 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_21 (v_delta s n) (v_M s) (v_rest s n)) as G21.
  specialize (G21 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G21 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G21 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G21 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  first [same (proj2 G21) | same_defined (proj2 G21) (conj G21 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma steps_16 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_E_next s) <= (v_E s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => 1 - (v_delta_next s k))) <= (total l (fun k => 1 - (v_delta s k))))).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => 1 - (v_delta_next s k))) <= (total l (fun k => 1 - (v_delta s k)))))).
    - intros k Hk.
      change ((1 - (v_delta_next s k)) <= (1 - (v_delta s k))); pose proof (Generated.I_6.I_6_22 (v_delta s k) (v_delta_next s k)) as G22; specialize (G22 ((proj1 (proj2 Hs)) k Hk)); specialize (G22 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G22 (fact_15 s Hs k Hk)); first [same G22 | same_defined G22 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
    - intros k y l Hk IH.
      change ((total (k :: y :: l) (fun k => 1 - (v_delta_next s k))) <= (total (k :: y :: l) (fun k => 1 - (v_delta s k)))); change (((total (y :: l) (fun k => 1 - (v_delta_next s k))) + (1 - (v_delta_next s k))) <= ((total (y :: l) (fun k => 1 - (v_delta s k))) + (1 - (v_delta s k)))); pose proof (Generated.I_6.I_6_23 (v_delta s k) (v_delta_next s k) (total (y :: l) (fun k => 1 - (v_delta_next s k))) (total (y :: l) (fun k => 1 - (v_delta s k)))) as G23; specialize (G23 ((proj1 (proj2 Hs)) k Hk)); specialize (G23 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G23 (fact_15 s Hs k Hk)); specialize (G23 IH); first [same G23 | same_defined G23 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* I.6 (16), induction on steps *)
Lemma fact_16 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_E_next s) <= (v_E s).
Proof.
  intros s Hs n Hn.
  exact (steps_16 s Hs n Hn).
Qed.

(* I.6 (17), inequality *)
Lemma fact_17 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_E_next s) <= 1 / 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_24 (v_E s) (v_E_next s)) as G24.
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G24 (fact_11 s Hs n Hn)).
  specialize (G24 (fact_16 s Hs n Hn)).
  same G24.
Qed.

(* I.6 (18), inequality *)
Lemma fact_18 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_25 (v_delta s n) (v_M s) (v_rest s n)) as G25.
  specialize (G25 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G25 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G25 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G25 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  first [same (proj2 G25) | same_defined (proj2 G25) (conj G25 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* I.6 (19), inequality *)
Lemma fact_19 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_26 (v_delta s n) (v_M s) (v_rest s n)) as G26.
  specialize (G26 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G26 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G26 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G26 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  first [same (proj2 G26) | same_defined (proj2 G26) (conj G26 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma preserved_1 :
  forall s, H1 s -> H1 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros n Hn; exact (fact_18 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_19 s Hs n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  split; [exact (fact_17 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  exact I.
Qed.

(* I.6 (20), induction on rounds *)
Lemma fact_20 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* I.6 (21), induction on rounds *)
Lemma fact_21 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) < 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

(* I.6 (22), induction on rounds *)
Lemma fact_22 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_E (run round t s)) <= 1 / 2).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (HR t)))))).
Qed.

(* I.6 (23), inequality *)
Lemma fact_23 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 - (v_delta s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_27 (v_delta s n)) as G27.
  specialize (G27 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G27 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  same G27.
Qed.

(* I.6 (24), inequality *)
Lemma fact_24 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 / 2 >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_28) as G28.
  same G28.
Qed.

(* I.6 (25), inequality *)
Lemma fact_25 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 / 2 < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_29) as G29.
  same G29.
Qed.

Lemma lasting_1 :
  forall s, H1 s -> forall t, H1 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_20 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_21 s Hs n Hn) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|first [exact IH | same IH]]|].
  split; [exact ((fact_22 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  exact I.
Qed.

Lemma defined_14 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_6.I_6_20 (v_delta s n) (v_M s) (v_rest s n) (v_S s n)) as G20; specialize (G20 ((proj1 (proj2 Hs)) n Hn)); specialize (G20 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G20 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G20 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G20 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G20 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G20 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G20 (fact_13 s Hs n Hn)); first [plain_from (proj2 G20) | from_divisors G20]).
  exact (conj C0 I).
Qed.

(* I.6 (26), geometric bound *)
Lemma fact_26 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= (1 - (v_delta (run round t s) n)) /\ (1 - (v_delta (run round t s) n)) <= (((1 / 2) ^ t) * (1 - (v_delta s n))))) /\ Un_cv (fun t => (1 - (v_delta (run round t s) n))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H1 s /\ (n < steps s)%nat) (fun s => (1 - (v_delta s n))) (fun s => (1 / 2))).
  - intros s' [Hs' Hn']. split; [exact (lasting_1 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change ((1 - (v_delta s' n)) >= 0); same (fact_23 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1 - (v_delta_next s' n)) <= (1 / 2) * (1 - (v_delta s' n))); first [same (fact_14 s' Hs' n Hn') | same_defined (fact_14 s' Hs' n Hn') (conj (defined_14 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change ((1 / 2) >= 0); same (fact_24 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1 / 2) < 1); same (fact_25 s' Hs' n Hn').
  - split; assumption.
Qed.

(* I.6 (27), inequality *)
Lemma fact_27 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_Me_next s n) >= (1 - (v_delta s n)) * (v_S s n) * (1 - (v_M s) * (v_E s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_30 (v_delta s n) (v_M s) (v_E s) (v_S s n) (v_Me_next s n)) as G30.
  specialize (G30 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G30 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G30 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G30 (fact_11 s Hs n Hn)).
  specialize (G30 (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G30 (fact_12 s Hs n Hn)).
  first [same G30 | same_defined G30 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
Qed.

(* I.6 (28), inequality *)
Lemma fact_28 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_Me_next s n) / ((v_M s) * (1 - (v_delta s n)) * (v_S s n)) >= 1 / (v_M s) - (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_31 (v_delta s n) (v_M s) (v_E s) (v_S s n) (v_Me_next s n)) as G31.
  specialize (G31 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G31 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G31 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G31 (fact_11 s Hs n Hn)).
  specialize (G31 (fact_27 s Hs n Hn)).
  first [same (proj2 (proj2 G31)) | same_defined (proj2 (proj2 G31)) (conj G31 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* I.6 (29), inequality *)
Lemma fact_29 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_D s n) >= (v_M s) - ((v_M s) - 1) * (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_32 (v_delta s n) (v_M s) (v_E s) (v_rest s n) (v_S s n)) as G32.
  specialize (G32 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G32 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G32 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G32 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G32 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G32 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G32 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G32 (fact_11 s Hs n Hn)).
  specialize (G32 (fact_12 s Hs n Hn)).
  same G32.
Qed.

(* I.6 (30), inequality *)
Lemma fact_30 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_K s n) >= (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_33 (v_M s) (v_E s) (v_D s n)) as G33.
  specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G33 (fact_11 s Hs n Hn)).
  specialize (G33 (fact_29 s Hs n Hn)).
  same G33.
Qed.

(* I.6 (31), inequality *)
Lemma fact_31 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_M s) * (1 - (v_rest s n)) <= (v_S s n) * (v_K s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_34 (v_M s) (v_rest s n) (v_S s n) (v_K s n)) as G34.
  specialize (G34 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G34 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G34 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G34 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G34 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G34 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G34 (fact_30 s Hs n Hn)).
  same G34.
Qed.

(* I.6 (32), inequality *)
Lemma fact_32 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_Me_next s n) / ((v_M s) * (1 - (v_delta s n)) * (v_S s n)) <= 1 / (v_M s) + (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_35 (v_delta s n) (v_M s) (v_E s) (v_rest s n) (v_S s n)) as G35.
  specialize (G35 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G35 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G35 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G35 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G35 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G35 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G35 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G35 (fact_11 s Hs n Hn)).
  specialize (G35 ltac:(same (fact_31 s Hs n Hn))).
  first [same (proj2 (proj2 (proj2 G35))) | same_defined (proj2 (proj2 (proj2 G35))) (conj G35 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma defined_32 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_S s n) <> 0) /\ ((v_delta s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.I_6.I_6_35 (v_delta s n) (v_M s) (v_E s) (v_rest s n) (v_S s n)) as G35; specialize (G35 ((proj1 (proj2 Hs)) n Hn)); specialize (G35 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G35 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_11 s Hs n Hn)); specialize (G35 ltac:(same (fact_31 s Hs n Hn))); first [plain_from (proj2 (proj2 (proj2 G35))) | from_divisors G35]).
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_6.I_6_35 (v_delta s n) (v_M s) (v_E s) (v_rest s n) (v_S s n)) as G35; specialize (G35 ((proj1 (proj2 Hs)) n Hn)); specialize (G35 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G35 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_11 s Hs n Hn)); specialize (G35 ltac:(same (fact_31 s Hs n Hn))); first [plain_from (proj2 (proj2 (proj2 G35))) | from_divisors G35]).
  assert (C2 : (v_S s n) <> 0) by (pose proof (Generated.I_6.I_6_35 (v_delta s n) (v_M s) (v_E s) (v_rest s n) (v_S s n)) as G35; specialize (G35 ((proj1 (proj2 Hs)) n Hn)); specialize (G35 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G35 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_11 s Hs n Hn)); specialize (G35 ltac:(same (fact_31 s Hs n Hn))); first [plain_from (proj2 (proj2 (proj2 G35))) | from_divisors G35]).
  assert (C3 : (v_delta s n) - 1 <> 0) by (pose proof (Generated.I_6.I_6_35 (v_delta s n) (v_M s) (v_E s) (v_rest s n) (v_S s n)) as G35; specialize (G35 ((proj1 (proj2 Hs)) n Hn)); specialize (G35 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G35 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G35 (fact_11 s Hs n Hn)); specialize (G35 ltac:(same (fact_31 s Hs n Hn))); first [plain_from (proj2 (proj2 (proj2 G35))) | from_divisors G35]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (pose proof (Generated.I_6.I_6_15 (v_delta s n) (v_M s) (v_rest s n)) as G15; specialize (G15 ((proj1 (proj2 Hs)) n Hn)); specialize (G15 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G15 (fact_1 s Hs n Hn)); specialize (G15 (fact_2 s Hs n Hn)); first [plain_from (proj2 G15) | from_divisors G15]).
  exact (conj C0 I).
Qed.

Lemma defined_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (defined_9 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_27 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (defined_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_28 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) /\ ((v_S s n) <> 0) /\ ((v_delta s n) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_M s) * (v_delta s n) * (v_rest s n) - (v_delta s n) * (v_rest s n) + 1 <> 0) by (exact (proj1 (defined_27 s Hs n Hn))).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.I_6.I_6_31 (v_delta s n) (v_M s) (v_E s) (v_S s n) (v_Me_next s n)) as G31; specialize (G31 ((proj1 (proj2 Hs)) n Hn)); specialize (G31 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G31 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G31 (fact_11 s Hs n Hn)); specialize (G31 (fact_27 s Hs n Hn)); first [plain_from (proj2 (proj2 G31)) | from_divisors G31]).
  assert (C2 : (v_S s n) <> 0) by (pose proof (Generated.I_6.I_6_31 (v_delta s n) (v_M s) (v_E s) (v_S s n) (v_Me_next s n)) as G31; specialize (G31 ((proj1 (proj2 Hs)) n Hn)); specialize (G31 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G31 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G31 (fact_11 s Hs n Hn)); specialize (G31 (fact_27 s Hs n Hn)); first [plain_from (proj2 (proj2 G31)) | from_divisors G31]).
  assert (C3 : (v_delta s n) - 1 <> 0) by (pose proof (Generated.I_6.I_6_31 (v_delta s n) (v_M s) (v_E s) (v_S s n) (v_Me_next s n)) as G31; specialize (G31 ((proj1 (proj2 Hs)) n Hn)); specialize (G31 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G31 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)); specialize (G31 (fact_11 s Hs n Hn)); specialize (G31 (fact_27 s Hs n Hn)); first [plain_from (proj2 (proj2 G31)) | from_divisors G31]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

(* I.6 (33), squeeze *)
Lemma fact_33 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_Me_next (run round t s) n) / ((v_M (run round t s)) * (1 - (v_delta (run round t s) n)) * (v_S (run round t s) n)))) (1 / (v_M s)).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H1 s /\ (n < steps s)%nat) (fun s => ((v_Me_next s n) / ((v_M s) * (1 - (v_delta s n)) * (v_S s n)))) (fun s => (1 / (v_M s))) (fun s => ((v_E s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_1 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_Me_next s' n) / ((v_M s') * (1 - (v_delta s' n)) * (v_S s' n))) <= (1 / (v_M s')) + ((v_E s'))); first [same (fact_32 s' Hs' n Hn') | same_defined (fact_32 s' Hs' n Hn') (conj (defined_32 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - intros s' [Hs' Hn']. change ((1 / (v_M s')) - ((v_Me_next s' n) / ((v_M s') * (1 - (v_delta s' n)) * (v_S s' n))) <= ((v_E s'))); first [same (fact_28 s' Hs' n Hn') | same_defined (fact_28 s' Hs' n Hn') (conj (defined_28 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) I)))))].
  - split; [exact Hs|exact Hn].
  - exact (null_over_all_steps state round steps (fun s k => 1 - (v_delta s k)) s (fun _ => eq_refl) (fun k Hk => proj2 (fact_26 s Hs k Hk))).
Qed.

(* I.6 (34), identity *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (1 + ((v_M s) - 1) * (v_delta_next s n)) / (v_M s)) / ((1 - (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s)) * (((v_M s) - 1) / (v_M s)) * (v_S s n)) = (v_M s) / ((v_M s) - 1) * ((v_Me_next s n) / ((v_M s) * (1 - (v_delta s n)) * (v_S s n))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6.I_6_36 (v_delta s n) (v_M s) (v_rest s n) (v_S s n)) as G36.
  specialize (G36 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G36 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G36 (fact_1 s Hs n Hn)).
  specialize (G36 (fact_2 s Hs n Hn)).
  specialize (G36 (fact_3 s Hs n Hn)).
  specialize (G36 (fact_4 s Hs n Hn)).
  specialize (G36 (fact_5 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 (proj2 (proj2 G36))))) | same_defined (proj2 (proj2 (proj2 (proj2 (proj2 G36))))) (conj G36 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* I.6 (35), witness *)
Lemma fact_35 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-1 / 100) :: (1 / 2) :: nil) 0) (64) in ((forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) > 0)) /\ (exists n, (n < steps s)%nat /\ ~ (1 - (v_delta_next s n) <= (1 - (v_delta s n)) * (v_S s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_S v_Me_next v_E v_E_next v_D v_K v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_S v_Me_next v_E v_E_next v_D v_K v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_S v_Me_next v_E v_E_next v_D v_K v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_S v_Me_next v_E v_E_next v_D v_K v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6 (36), witness *)
Lemma fact_36 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((2) :: (1 / 2) :: nil) 0) (2) in ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) < 1)) /\ (exists n, (n < steps s)%nat /\ ~ (1 - (v_delta_next s n) <= (1 - (v_delta s n)) * (v_S s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_S v_Me_next v_E v_E_next v_D v_K v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_S v_Me_next v_E v_E_next v_D v_K v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_S v_Me_next v_E v_E_next v_D v_K v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_S v_Me_next v_E v_E_next v_D v_K v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6 (37), witness *)
Lemma fact_37 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (-1) in ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ ~ ((v_M s) >= 2) /\ (exists n, (n < steps s)%nat /\ ~ (1 - (v_delta_next s n) <= (1 - (v_delta s n)) * (v_S s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_S v_Me_next v_E v_E_next v_D v_K v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_S v_Me_next v_E v_E_next v_D v_K v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_S v_Me_next v_E v_E_next v_D v_K v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_S v_Me_next v_E v_E_next v_D v_K v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) = (1 - (v_delta s n)) * (1 - (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

(* I.6, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> 1 - (v_delta_next s n) <= (1 - (v_delta s n)) * (v_S s n))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_8 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

(* I.6, conclusion (10) *)
Lemma conclusion_10 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (v_Me_next s n) >= (1 - (v_delta s n)) * ((v_S s n) - 1 / 2 * (v_S s n) ^ 2))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_10 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

(* I.6, conclusion (33) *)
Lemma conclusion_33 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (v_E s) <= 1 / 2 -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_Me_next (run round t s) n) / ((v_M (run round t s)) * (1 - (v_delta (run round t s) n)) * (v_S (run round t s) n)))) (1 / (v_M s)))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_33 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* I.6, conclusion (34) *)
Lemma conclusion_34 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (1 - (1 + ((v_M s) - 1) * (v_delta_next s n)) / (v_M s)) / ((1 - (1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s)) * (((v_M s) - 1) / (v_M s)) * (v_S s n)) = (v_M s) / ((v_M s) - 1) * ((v_Me_next s n) / ((v_M s) * (1 - (v_delta s n)) * (v_S s n))))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_34 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

