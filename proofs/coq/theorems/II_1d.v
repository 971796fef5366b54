(* Theorem II.1d, Chains in order stay in order at every round: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_1d.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R; v_gamma : nat -> R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_rest_gamma (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_gamma s k)).
Definition v_gamma_next (s : state) (n : nat) : R := ((v_gamma s n) + (v_rest_gamma s n) + ((v_M s) - 2) * (v_gamma s n) * (v_rest_gamma s n)) / (1 + ((v_M s) - 1) * (v_gamma s n) * (v_rest_gamma s n)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_L_gamma (s : state) : R := product (all (steps s)) (fun k => (v_gamma s k)).
Ltac open_names X ::= unfold v_gamma_next, v_delta_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_delta_next s n)) (v_M s) (fun n => (v_gamma_next s n)).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= (v_gamma s n)) /\
  (forall n, (n < steps s)%nat -> (v_gamma s n) <= 1) /\
  (v_M s) >= 2 /\
  True.

(* II.1d (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1d.II_1d_1 (v_delta s n) (v_gamma s n)) as G1.
  specialize (G1 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  same G1.
Qed.

(* II.1d (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_gamma s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1d.II_1d_2 (v_delta s n) (v_gamma s n)) as G2.
  specialize (G2 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G2 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G2 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G2 (fact_1 s Hs n Hn)).
  same G2.
Qed.

Lemma steps_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0) /\ ((v_rest s n) <= (v_rest_gamma s n)) /\ ((v_rest_gamma s n) >= 0) /\ ((v_rest_gamma s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= (product l (fun k => (v_gamma s k)))) /\ ((product l (fun k => (v_gamma s k))) >= 0) /\ ((product l (fun k => (v_gamma s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= (product l (fun k => (v_gamma s k)))) /\ ((product l (fun k => (v_gamma s k))) >= 0) /\ ((product l (fun k => (v_gamma s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.II_1d.II_1d_3 (v_delta s k)) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 (fact_1 s Hs k Hk)); same G3|].
      split; [change (((v_delta s k)) <= ((v_gamma s k))); pose proof (Generated.II_1d.II_1d_4 (v_delta s k) (v_gamma s k)) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G4 (fact_1 s Hs k Hk)); specialize (G4 (fact_2 s Hs k Hk)); same G4|].
      split; [change (((v_gamma s k)) >= 0); pose proof (Generated.II_1d.II_1d_5 (v_gamma s k)) as G5; specialize (G5 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G5 (fact_2 s Hs k Hk)); same G5|].
      change (((v_gamma s k)) <= 1); pose proof (Generated.II_1d.II_1d_6 (v_gamma s k)) as G6; specialize (G6 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G6 (fact_2 s Hs k Hk)); same G6.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_1d.II_1d_7 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_gamma s k)))) as G7; specialize (G7 ((proj1 (proj2 Hs)) k Hk)); specialize (G7 (fact_1 s Hs k Hk)); specialize (G7 (proj1 IH)); specialize (G7 (proj1 (proj2 IH))); specialize (G7 (proj1 (proj2 (proj2 IH)))); specialize (G7 (proj2 (proj2 (proj2 IH)))); same G7|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) <= (product (k :: y :: l) (fun k => (v_gamma s k)))); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= ((product (y :: l) (fun k => (v_gamma s k))) * ((v_gamma s k)))); pose proof (Generated.II_1d.II_1d_8 (v_delta s k) (v_gamma s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_gamma s k)))) as G8; specialize (G8 ((proj1 (proj2 Hs)) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G8 (fact_1 s Hs k Hk)); specialize (G8 (fact_2 s Hs k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj1 (proj2 IH))); specialize (G8 (proj1 (proj2 (proj2 IH)))); specialize (G8 (proj2 (proj2 (proj2 IH)))); same G8|].
      split; [change ((product (k :: y :: l) (fun k => (v_gamma s k))) >= 0); change (((product (y :: l) (fun k => (v_gamma s k))) * ((v_gamma s k))) >= 0); pose proof (Generated.II_1d.II_1d_9 (v_gamma s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_gamma s k)))) as G9; specialize (G9 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G9 (fact_2 s Hs k Hk)); specialize (G9 (proj1 IH)); specialize (G9 (proj1 (proj2 IH))); specialize (G9 (proj1 (proj2 (proj2 IH)))); specialize (G9 (proj2 (proj2 (proj2 IH)))); same G9|].
      change ((product (k :: y :: l) (fun k => (v_gamma s k))) <= 1); change (((product (y :: l) (fun k => (v_gamma s k))) * ((v_gamma s k))) <= 1); pose proof (Generated.II_1d.II_1d_10 (v_gamma s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_gamma s k)))) as G10; specialize (G10 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G10 (fact_2 s Hs k Hk)); specialize (G10 (proj1 IH)); specialize (G10 (proj1 (proj2 IH))); specialize (G10 (proj1 (proj2 (proj2 IH)))); specialize (G10 (proj2 (proj2 (proj2 IH)))); same G10.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.1d (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* II.1d (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= (v_rest_gamma s n).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_3 s Hs n Hn))).
Qed.

(* II.1d (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_gamma s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_3 s Hs n Hn)))).
Qed.

(* II.1d (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_gamma s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (steps_3 s Hs n Hn)))).
Qed.

Lemma steps_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) >= 0) /\ ((v_L s) <= (v_L_gamma s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= (product l (fun k => (v_gamma s k))))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= (product l (fun k => (v_gamma s k)))))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.II_1d.II_1d_11 (v_delta s k)) as G11; specialize (G11 ((proj1 (proj2 Hs)) k Hk)); specialize (G11 (fact_1 s Hs k Hk)); same G11|].
      change (((v_delta s k)) <= ((v_gamma s k))); pose proof (Generated.II_1d.II_1d_12 (v_delta s k) (v_gamma s k)) as G12; specialize (G12 ((proj1 (proj2 Hs)) k Hk)); specialize (G12 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G12 (fact_1 s Hs k Hk)); specialize (G12 (fact_2 s Hs k Hk)); same G12.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_1d.II_1d_13 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_gamma s k)))) as G13; specialize (G13 ((proj1 (proj2 Hs)) k Hk)); specialize (G13 (fact_1 s Hs k Hk)); specialize (G13 (proj1 IH)); specialize (G13 (proj2 IH)); same G13|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= (product (k :: y :: l) (fun k => (v_gamma s k)))); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= ((product (y :: l) (fun k => (v_gamma s k))) * ((v_gamma s k)))); pose proof (Generated.II_1d.II_1d_14 (v_delta s k) (v_gamma s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_gamma s k)))) as G14; specialize (G14 ((proj1 (proj2 Hs)) k Hk)); specialize (G14 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G14 (fact_1 s Hs k Hk)); specialize (G14 (fact_2 s Hs k Hk)); specialize (G14 (proj1 IH)); specialize (G14 (proj2 IH)); same G14.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.1d (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_7 s Hs n Hn)).
Qed.

(* II.1d (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) <= (v_L_gamma s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_7 s Hs n Hn)).
Qed.

(* II.1d (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1d.II_1d_15 (v_delta s n) (v_M s) (v_rest s n)) as G15.
  specialize (G15 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G15 (fact_1 s Hs n Hn)).
  specialize (G15 (fact_3 s Hs n Hn)).
  first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.1d (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_gamma_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1d.II_1d_16 (v_gamma s n) (v_M s) (v_rest_gamma s n)) as G16.
  specialize (G16 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G16 (fact_2 s Hs n Hn)).
  specialize (G16 (fact_5 s Hs n Hn)).
  specialize (G16 (fact_6 s Hs n Hn)).
  first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.1d (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= (v_gamma_next s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1d.II_1d_17 (v_delta s n) (v_gamma s n) (v_M s) (v_rest s n) (v_rest_gamma s n)) as G17.
  specialize (G17 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G17 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G17 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G17 (fact_1 s Hs n Hn)).
  specialize (G17 (fact_2 s Hs n Hn)).
  specialize (G17 (fact_3 s Hs n Hn)).
  specialize (G17 (fact_4 s Hs n Hn)).
  specialize (G17 (fact_5 s Hs n Hn)).
  specialize (G17 (fact_6 s Hs n Hn)).
  first [same (proj2 (proj2 G17)) | same_defined (proj2 (proj2 G17)) (conj G17 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros n Hn; exact (fact_9 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_11 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_10 s Hs n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
  exact I.
Qed.

(* II.1d (12), induction on rounds *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* II.1d (13), induction on rounds *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= (v_gamma (run round t s) n)).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

(* II.1d (14), induction on rounds *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_gamma (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (HR t))))) n Hn').
Qed.

(* II.1d (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) <= (v_gamma s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1d.II_1d_18 (v_delta s n) (v_gamma s n)) as G18.
  specialize (G18 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G18 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G18 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G18 (fact_1 s Hs n Hn)).
  specialize (G18 (fact_2 s Hs n Hn)).
  same G18.
Qed.

Lemma lasting_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_12 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_13 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_14 s Hs n Hn) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|first [exact IH | same IH]]|].
  exact I.
Qed.

(* II.1d (16), induction on rounds *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= (v_gamma (run round t s) n)).
Proof.
  intros s Hs n Hn.
  assert (HR := lasting_0 s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (fact_15 (run round t s) (HR t) n Hn').
Qed.

(* II.1d (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_L s)) / (v_M s) <= (1 + ((v_M s) - 1) * (v_L_gamma s)) / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1d.II_1d_19 (v_M s) (v_L s) (v_L_gamma s)) as G19.
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G19 (fact_7 s Hs n Hn)).
  specialize (G19 (fact_8 s Hs n Hn)).
  first [same (proj2 G19) | same_defined (proj2 G19) (conj G19 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* II.1d (18), induction on rounds *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (1 + ((v_M (run round t s)) - 1) * (v_L (run round t s))) / (v_M (run round t s)) <= (1 + ((v_M (run round t s)) - 1) * (v_L_gamma (run round t s))) / (v_M (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := lasting_0 s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (fact_17 (run round t s) (HR t) n Hn').
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.1d (19), witness *)
Lemma fact_19 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-1) :: (1 / 4) :: nil) 0) (10) (fun k => nth k ((1 / 10) :: (1) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_delta s k) <= (v_gamma s k)) /\ (forall k, (k < steps s)%nat -> (v_gamma s k) <= 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) >= 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= (v_gamma_next s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.1d (20), witness *)
Lemma fact_20 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (2) (fun k => nth k ((0) :: (1 / 2) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_gamma s k) <= 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) <= (v_gamma s n))) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= (v_gamma_next s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.1d (21), witness *)
Lemma fact_21 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((0) :: (0) :: nil) 0) (2) (fun k => nth k ((2) :: (1 / 2) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_gamma s k)) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_gamma s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_gamma_next s n) <= 1)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.1d (22), witness *)
Lemma fact_22 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (0) :: nil) 0) (-4) (fun k => nth k ((1 / 2) :: (1 / 10) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_gamma s k)) /\ (forall k, (k < steps s)%nat -> (v_gamma s k) <= 1) /\ ~ ((v_M s) >= 2) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) <= (v_gamma_next s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_rest_gamma v_gamma_next v_L v_L_gamma v_delta v_M v_gamma steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.1d, conclusion (16) *)
Lemma conclusion_16 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_gamma s k)) -> (forall k, (k < steps s)%nat -> (v_gamma s k) <= 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= (v_gamma (run round t s) n)))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_16 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* II.1d, conclusion (18) *)
Lemma conclusion_18 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_gamma s k)) -> (forall k, (k < steps s)%nat -> (v_gamma s k) <= 1) -> (v_M s) >= 2 -> (forall t : nat, (1 + ((v_M (run round t s)) - 1) * (v_L (run round t s))) / (v_M (run round t s)) <= (1 + ((v_M (run round t s)) - 1) * (v_L_gamma (run round t s))) / (v_M (run round t s)))).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_18 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

