(* Theorem II.2g, An even number of negative edges: every edge tends to the corner of its sign: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2g.
From RLStar Require Theorems.II_2b.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R; v_a : nat -> R; v_c : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_S (s : state) (n : nat) : R := (v_delta s n) * (v_rest s n).
Definition v_L_next (s : state) : R := product (all (steps s)) (fun k => (v_delta_next s k)).
Definition v_Q (s : state) : R := product (all (steps s)) (fun k => 2 * (v_a s k) - 1).
Definition v_g (s : state) (n : nat) : R := ((v_M s) - 1) * (v_a s n) * (1 - (v_delta s n)) + (1 - (v_a s n)) * (1 + ((v_M s) - 1) * (v_delta s n)).
Definition v_w (s : state) (n : nat) : R := (v_a s n) * ((1 - (v_c s)) * (1 + ((v_M s) - 1) * (v_S s n)) - 1 + (v_rest s n)).
Definition v_v (s : state) (n : nat) : R := (1 - (v_a s n)) * ((1 - (v_c s)) * (1 + ((v_M s) - 1) * (v_S s n)) - 1 - ((v_M s) - 1) * (v_rest s n)).
Definition v_g_next (s : state) (n : nat) : R := ((v_M s) - 1) * (v_a s n) * (1 - (v_delta_next s n)) + (1 - (v_a s n)) * (1 + ((v_M s) - 1) * (v_delta_next s n)).
Definition v_tau (s : state) (n : nat) : R := ((v_M s) * (v_a s n) - 1) / ((v_M s) - 1).
Definition v_P (s : state) : R := product (all (steps s)) (fun k => (v_tau s k)).
Definition v_E (s : state) : R := total (all (steps s)) (fun k => (v_g s k)).
Definition v_J (s : state) : R := (1 + ((v_M s) - 1) * (v_L s)) / (v_M s).
Ltac open_names X ::= unfold v_J, v_tau, v_g_next, v_v, v_w, v_g, v_S, v_delta_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_delta_next s n)) (v_M s) (v_a s) (v_c s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta s n) >= -1) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_L s) > 0 /\
  (forall n, (n < steps s)%nat -> (v_a s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_a s n) <= 1) /\
  (forall n, (n < steps s)%nat -> (v_a s n) * (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (1 - (v_a s n)) * (v_delta s n) <= 0) /\
  True.

(* II.2g (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) >= -1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_1 (v_M s) (v_delta s n)) as G1.
  specialize (G1 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G1.
Qed.

Lemma steps_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (((v_M s) - 1) * (v_rest s n) >= -1) /\ ((v_rest s n) <= 1) /\ ((v_rest s n) >= -1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> (((v_M s) - 1) * (product l (fun k => (v_delta s k))) >= -1) /\ ((product l (fun k => (v_delta s k))) <= 1) /\ ((product l (fun k => (v_delta s k))) >= -1)).
  { apply (induction_on_steps (steps s) (fun l => (((v_M s) - 1) * (product l (fun k => (v_delta s k))) >= -1) /\ ((product l (fun k => (v_delta s k))) <= 1) /\ ((product l (fun k => (v_delta s k))) >= -1))).
    - intros k Hk.
      split; [change (((v_M s) - 1) * ((v_delta s k)) >= -1); pose proof (Generated.II_2g.II_2g_2 (v_M s) (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (fact_1 s Hs k Hk)); same G2|].
      split; [change (((v_delta s k)) <= 1); pose proof (Generated.II_2g.II_2g_3 (v_delta s k)) as G3; specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 (fact_1 s Hs k Hk)); same G3|].
      change (((v_delta s k)) >= -1); pose proof (Generated.II_2g.II_2g_4 (v_delta s k)) as G4; specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (fact_1 s Hs k Hk)); same G4.
    - intros k y l Hk IH.
      split; [change (((v_M s) - 1) * (product (k :: y :: l) (fun k => (v_delta s k))) >= -1); change (((v_M s) - 1) * ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= -1); pose proof (Generated.II_2g.II_2g_5 (v_M s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G5; specialize (G5 ((proj1 (proj2 Hs)) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (fact_1 s Hs k Hk)); specialize (G5 (proj1 IH)); specialize (G5 (proj1 (proj2 IH))); specialize (G5 (proj2 (proj2 IH))); same G5|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2g.II_2g_6 (v_M s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G6; specialize (G6 ((proj1 (proj2 Hs)) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 (fact_1 s Hs k Hk)); specialize (G6 (proj1 IH)); specialize (G6 (proj1 (proj2 IH))); specialize (G6 (proj2 (proj2 IH))); same G6|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) >= -1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= -1); pose proof (Generated.II_2g.II_2g_7 (v_M s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G7; specialize (G7 ((proj1 (proj2 Hs)) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G7 (fact_1 s Hs k Hk)); specialize (G7 (proj1 IH)); specialize (G7 (proj1 (proj2 IH))); specialize (G7 (proj2 (proj2 IH))); same G7.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.2g (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_rest s n) >= -1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_2 s Hs n Hn)).
Qed.

(* II.2g (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_2 s Hs n Hn))).
Qed.

(* II.2g (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= -1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_2 s Hs n Hn))).
Qed.

Lemma steps_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) <= 1) /\ ((v_L s) >= -1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) <= 1) /\ ((product l (fun k => (v_delta s k))) >= -1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) <= 1) /\ ((product l (fun k => (v_delta s k))) >= -1))).
    - intros k Hk.
      split; [change (((v_delta s k)) <= 1); pose proof (Generated.II_2g.II_2g_8 (v_delta s k)) as G8; specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G8 (fact_1 s Hs k Hk)); same G8|].
      change (((v_delta s k)) >= -1); pose proof (Generated.II_2g.II_2g_9 (v_delta s k)) as G9; specialize (G9 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G9 (fact_1 s Hs k Hk)); same G9.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2g.II_2g_10 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G10; specialize (G10 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G10 (fact_1 s Hs k Hk)); specialize (G10 (proj1 IH)); specialize (G10 (proj2 IH)); same G10|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) >= -1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= -1); pose proof (Generated.II_2g.II_2g_11 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G11; specialize (G11 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G11 (fact_1 s Hs k Hk)); specialize (G11 (proj1 IH)); specialize (G11 (proj2 IH)); same G11.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2g (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_5 s Hs n Hn)).
Qed.

(* II.2g (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) >= -1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_5 s Hs n Hn)).
Qed.

(* II.2g (7), one factor out *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) = (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_delta s k)) Hn).
Qed.

(* II.2g (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_S s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_12 (v_delta s n) (v_L s) (v_rest s n)) as G12.
  specialize (G12 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G12 (fact_1 s Hs n Hn)).
  specialize (G12 (fact_3 s Hs n Hn)).
  specialize (G12 (fact_4 s Hs n Hn)).
  specialize (G12 (fact_5 s Hs n Hn)).
  specialize (G12 (fact_6 s Hs n Hn)).
  specialize (G12 (fact_7 s Hs n Hn)).
  same G12.
Qed.

Definition to_II_2b (s : state) : Theorems.II_2b.state := Theorems.II_2b.State (steps s) (v_M s) (v_delta s).

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta s n) >= -1) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_L s) > 0 /\
  True.

Lemma cited_II_2b_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta s n) * (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn.
  assert (Hs' := Hs).
  exact (Theorems.II_2b.fact_7 (to_II_2b s) Hs' n Hn).
Qed.

(* II.2g (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s n) * (v_delta_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_13 (v_delta s n) (v_a s n) (v_delta_next s n)) as G13.
  specialize (G13 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G13 (fact_1 s Hs n Hn)).
  specialize (G13 (cited_II_2b_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  first [same G13 | same_defined G13 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) I))))))))].
Qed.

(* II.2g (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_a s n)) * (v_delta_next s n) <= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_14 (v_delta s n) (v_a s n) (v_delta_next s n)) as G14.
  specialize (G14 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G14 (fact_1 s Hs n Hn)).
  specialize (G14 (cited_II_2b_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  first [same G14 | same_defined G14 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) I))))))))].
Qed.

Lemma cited_II_2b_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta s n) * ((v_delta_next s n) - (v_delta s n)) >= 0.
Proof.
  intros s Hs n Hn.
  assert (Hs' := Hs).
  exact (Theorems.II_2b.fact_8 (to_II_2b s) Hs' n Hn).
Qed.

Lemma steps_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) * ((v_L_next s) - (v_L s)) >= 0) /\ ((v_L s) * (v_L s) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) * ((product l (fun k => (v_delta_next s k))) - (product l (fun k => (v_delta s k)))) >= 0) /\ ((product l (fun k => (v_delta s k))) * (product l (fun k => (v_delta s k))) >= 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) * ((product l (fun k => (v_delta_next s k))) - (product l (fun k => (v_delta s k)))) >= 0) /\ ((product l (fun k => (v_delta s k))) * (product l (fun k => (v_delta s k))) >= 0))).
    - intros k Hk.
      split; [change (((v_delta s k)) * (((v_delta_next s k)) - ((v_delta s k))) >= 0); pose proof (Generated.II_2g.II_2g_15 (v_delta s k) (v_delta_next s k)) as G15; specialize (G15 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G15 (fact_1 s Hs k Hk)); specialize (G15 (cited_II_2b_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) k Hk)); first [same G15 | same_defined G15 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk) I))))))))]|].
      change (((v_delta s k)) * ((v_delta s k)) >= 0); pose proof (Generated.II_2g.II_2g_16 (v_delta s k)) as G16; specialize (G16 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G16 (fact_1 s Hs k Hk)); same G16.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) * ((product (k :: y :: l) (fun k => (v_delta_next s k))) - (product (k :: y :: l) (fun k => (v_delta s k)))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) * (((product (y :: l) (fun k => (v_delta_next s k))) * ((v_delta_next s k))) - ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))) >= 0); pose proof (Generated.II_2g.II_2g_17 (v_delta s k) (v_delta_next s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G17; specialize (G17 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G17 (fact_1 s Hs k Hk)); specialize (G17 (cited_II_2b_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) k Hk)); specialize (G17 (proj1 IH)); specialize (G17 (proj2 IH)); first [same G17 | same_defined G17 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk) I))))))))]|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) * (product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) * ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_2g.II_2g_18 (v_delta s k) (product (y :: l) (fun k => (v_delta s k))) (product (y :: l) (fun k => (v_delta_next s k)))) as G18; specialize (G18 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G18 (fact_1 s Hs k Hk)); specialize (G18 (proj1 IH)); specialize (G18 (proj2 IH)); same G18.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2g (11), induction on steps *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) * ((v_L_next s) - (v_L s)) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_11 s Hs n Hn)).
Qed.

(* II.2g (12), induction on steps *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) * (v_L s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_11 s Hs n Hn)).
Qed.

(* II.2g (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= (v_L s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_19 (v_L s) (v_L_next s)) as G19.
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G19 (fact_5 s Hs n Hn)).
  specialize (G19 (fact_6 s Hs n Hn)).
  specialize (G19 (fact_11 s Hs n Hn)).
  specialize (G19 (fact_12 s Hs n Hn)).
  same G19.
Qed.

(* II.2g (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_20 (v_L s) (v_L_next s)) as G20.
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G20 (fact_5 s Hs n Hn)).
  specialize (G20 (fact_6 s Hs n Hn)).
  specialize (G20 (fact_11 s Hs n Hn)).
  specialize (G20 (fact_12 s Hs n Hn)).
  specialize (G20 (fact_13 s Hs n Hn)).
  same G20.
Qed.

(* II.2g (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s n) * (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_21 (v_delta s n) (v_a s n) (v_rest s n)) as G21.
  specialize (G21 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G21 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G21 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G21 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G21 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G21 (fact_1 s Hs n Hn)).
  specialize (G21 (fact_3 s Hs n Hn)).
  specialize (G21 (fact_4 s Hs n Hn)).
  specialize (G21 ltac:(same (fact_8 s Hs n Hn))).
  same G21.
Qed.

(* II.2g (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_a s n)) * (v_rest s n) <= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_22 (v_delta s n) (v_a s n) (v_rest s n)) as G22.
  specialize (G22 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G22 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G22 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G22 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G22 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G22 (fact_1 s Hs n Hn)).
  specialize (G22 (fact_3 s Hs n Hn)).
  specialize (G22 (fact_4 s Hs n Hn)).
  specialize (G22 ltac:(same (fact_8 s Hs n Hn))).
  same G22.
Qed.

(* II.2g (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) * (v_delta s n) >= (v_S s n) * (v_S s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_23 (v_delta s n) (v_rest s n)) as G23.
  specialize (G23 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G23 (fact_1 s Hs n Hn)).
  specialize (G23 (fact_3 s Hs n Hn)).
  specialize (G23 (fact_4 s Hs n Hn)).
  same G23.
Qed.

(* II.2g (18), inequality *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) * (v_delta s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_24 (v_delta s n) (v_S s n)) as G24.
  specialize (G24 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G24 (fact_1 s Hs n Hn)).
  specialize (G24 (fact_17 s Hs n Hn)).
  specialize (G24 (fact_8 s Hs n Hn)).
  same G24.
Qed.

(* II.2g (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s n) * (1 - (v_a s n)) * (v_S s n) <= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_25 (v_delta s n) (v_a s n) (v_rest s n)) as G25.
  specialize (G25 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G25 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G25 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G25 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G25 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G25 (fact_1 s Hs n Hn)).
  specialize (G25 (fact_3 s Hs n Hn)).
  specialize (G25 (fact_4 s Hs n Hn)).
  specialize (G25 (fact_16 s Hs n Hn)).
  same G25.
Qed.

(* II.2g (20), inequality *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s n) * (1 - (v_a s n)) <= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_26 (v_a s n) (v_S s n)) as G26.
  specialize (G26 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G26 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G26 (fact_19 s Hs n Hn)).
  specialize (G26 (fact_8 s Hs n Hn)).
  same G26.
Qed.

(* II.2g (21), inequality *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s n) * (1 - (v_a s n)) = 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_27 (v_a s n)) as G27.
  specialize (G27 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G27 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G27 (fact_20 s Hs n Hn)).
  same G27.
Qed.

(* II.2g (22), inequality *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (2 * (v_a s n) - 1) * (v_delta s n) >= (v_delta s n) * (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_28 (v_delta s n) (v_a s n)) as G28.
  specialize (G28 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G28 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G28 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G28 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G28 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G28 (fact_1 s Hs n Hn)).
  same G28.
Qed.

(* II.2g (23), inequality *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (2 * (v_a s n) - 1) * (v_delta s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_29 (v_delta s n) (v_a s n)) as G29.
  specialize (G29 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G29 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G29 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G29 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G29 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G29 (fact_1 s Hs n Hn)).
  specialize (G29 (fact_22 s Hs n Hn)).
  specialize (G29 (fact_18 s Hs n Hn)).
  same G29.
Qed.

Lemma steps_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_Q s) * (v_L s) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => 2 * (v_a s k) - 1)) * (product l (fun k => (v_delta s k))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => 2 * (v_a s k) - 1)) * (product l (fun k => (v_delta s k))) > 0))).
    - intros k Hk.
      change ((2 * (v_a s k) - 1) * ((v_delta s k)) > 0); pose proof (Generated.II_2g.II_2g_30 (v_delta s k) (v_a s k)) as G30; specialize (G30 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G30 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G30 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk)); specialize (G30 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk)); specialize (G30 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk)); specialize (G30 (fact_1 s Hs k Hk)); specialize (G30 (fact_23 s Hs k Hk)); same G30.
    - intros k y l Hk IH.
      change ((product (k :: y :: l) (fun k => 2 * (v_a s k) - 1)) * (product (k :: y :: l) (fun k => (v_delta s k))) > 0); change (((product (y :: l) (fun k => 2 * (v_a s k) - 1)) * (2 * (v_a s k) - 1)) * ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) > 0); pose proof (Generated.II_2g.II_2g_31 (v_delta s k) (v_a s k) (product (y :: l) (fun k => 2 * (v_a s k) - 1)) (product (y :: l) (fun k => (v_delta s k)))) as G31; specialize (G31 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G31 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G31 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk)); specialize (G31 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk)); specialize (G31 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk)); specialize (G31 (fact_1 s Hs k Hk)); specialize (G31 (fact_23 s Hs k Hk)); specialize (G31 IH); same G31.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2g (24), induction on steps *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) * (v_L s) > 0.
Proof.
  intros s Hs n Hn.
  exact (steps_24 s Hs n Hn).
Qed.

(* II.2g (25), inequality *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_32 (v_L s) (v_Q s)) as G32.
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G32 (fact_5 s Hs n Hn)).
  specialize (G32 (fact_6 s Hs n Hn)).
  specialize (G32 (fact_12 s Hs n Hn)).
  specialize (G32 (fact_24 s Hs n Hn)).
  same G32.
Qed.

(* II.2g (26), inequality *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_g s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_33 (v_M s) (v_delta s n) (v_a s n)) as G33.
  specialize (G33 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G33 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G33 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G33 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G33 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G33 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G33 (fact_1 s Hs n Hn)).
  same G33.
Qed.

(* II.2g (27), inequality *)
Lemma fact_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_34 (v_L s)) as G34.
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G34 (fact_5 s Hs n Hn)).
  specialize (G34 (fact_6 s Hs n Hn)).
  specialize (G34 (fact_12 s Hs n Hn)).
  same G34.
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta s n) >= -1) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_L s) > 0 /\
  (forall n, (n < steps s)%nat -> (v_a s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_a s n) <= 1) /\
  (forall n, (n < steps s)%nat -> (v_a s n) * (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (1 - (v_a s n)) * (v_delta s n) <= 0) /\
  (v_L s) >= (v_c s) /\
  (v_c s) > 0 /\
  (v_c s) <= 1 /\
  True.

(* II.2g (28), inequality *)
Lemma fact_28 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_35 (v_L s) (v_c s) (v_L_next s)) as G35.
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G35 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G35 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G35 (fact_11 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G35 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G35 (fact_13 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  same G35.
Qed.

Lemma cited_II_2b_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta_next s n) >= -1.
Proof.
  intros s Hs n Hn.
  assert (Hs' := Hs).
  exact (Theorems.II_2b.fact_6 (to_II_2b s) Hs' n Hn).
Qed.

Lemma cited_II_2b_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  assert (Hs' := Hs).
  exact (Theorems.II_2b.fact_5 (to_II_2b s) Hs' n Hn).
Qed.

Lemma preserved_2 :
  forall s, H2 s -> H2 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros n Hn; exact (cited_II_2b_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)|].
  split; [intros n Hn; exact (cited_II_2b_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  split; [exact (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [intros n Hn; exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)|].
  split; [intros n Hn; exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)|].
  split; [intros n Hn; exact (fact_9 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)|].
  split; [intros n Hn; exact (fact_10 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)|].
  split; [exact (fact_28 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))|].
  exact I.
Qed.

(* II.2g (29), induction on rounds *)
Lemma fact_29 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) >= -1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* II.2g (30), induction on rounds *)
Lemma fact_30 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

(* II.2g (31), induction on rounds *)
Lemma fact_31 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_L (run round t s)) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (HR t)))))).
Qed.

(* II.2g (32), induction on rounds *)
Lemma fact_32 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_a (run round t s) n) * (v_delta (run round t s) n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))))) n Hn').
Qed.

(* II.2g (33), induction on rounds *)
Lemma fact_33 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (1 - (v_a (run round t s) n)) * (v_delta (run round t s) n) <= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))))) n Hn').
Qed.

(* II.2g (34), induction on rounds *)
Lemma fact_34 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_L (run round t s)) >= (v_c (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H2 preserved_2 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))))))).
Qed.

(* II.2g (35), inequality *)
Lemma fact_35 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_a s n) * (v_rest s n) >= (v_a s n) * (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_36 (v_delta s n) (v_L s) (v_a s n) (v_c s) (v_rest s n) (v_S s n)) as G36.
  specialize (G36 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G36 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G36 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G36 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G36 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G36 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G36 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G36 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G36 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G36 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G36 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G36 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G36 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G36 (fact_15 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  same G36.
Qed.

(* II.2g (36), inequality *)
Lemma fact_36 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - (v_a s n)) * (v_rest s n) <= (-1 + (v_a s n)) * (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_37 (v_delta s n) (v_L s) (v_a s n) (v_c s) (v_rest s n) (v_S s n)) as G37.
  specialize (G37 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G37 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G37 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G37 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G37 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G37 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G37 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G37 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G37 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G37 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G37 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G37 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G37 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G37 (fact_16 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  same G37.
Qed.

(* II.2g (37), inequality *)
Lemma fact_37 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_w s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_38 (v_M s) (v_a s n) (v_c s) (v_rest s n) (v_S s n)) as G38.
  specialize (G38 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G38 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G38 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G38 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G38 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G38 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G38 (fact_35 s Hs n Hn)).
  specialize (G38 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  same G38.
Qed.

(* II.2g (38), inequality *)
Lemma fact_38 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_v s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_39 (v_M s) (v_a s n) (v_c s) (v_rest s n) (v_S s n)) as G39.
  specialize (G39 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G39 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G39 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G39 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G39 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G39 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G39 (fact_36 s Hs n Hn)).
  specialize (G39 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  same G39.
Qed.

(* II.2g (39), inequality *)
Lemma fact_39 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (((v_M s) - 1) * (1 - (v_delta s n)) * (v_w s n) + (1 + ((v_M s) - 1) * (v_delta s n)) * (v_v s n)) / (1 + ((v_M s) - 1) * (v_S s n)) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_40 (v_M s) (v_delta s n) (v_w s n) (v_v s n) (v_S s n)) as G40.
  specialize (G40 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G40 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G40 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G40 (fact_37 s Hs n Hn)).
  specialize (G40 (fact_38 s Hs n Hn)).
  specialize (G40 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  first [same (proj2 G40) | same_defined (proj2 G40) (conj G40 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2g (40), inequality *)
Lemma fact_40 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_c s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_41 (v_c s)) as G41.
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  same G41.
Qed.

(* II.2g (41), inequality *)
Lemma fact_41 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_c s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_42 (v_c s)) as G42.
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  same G42.
Qed.

Lemma lasting_2 :
  forall s, H2 s -> forall t, H2 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_29 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_30 s Hs n Hn) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|first [exact IH | same IH]]|].
  split; [exact ((fact_31 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; induction t as [|t IH]; [exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)|first [exact IH | same IH]]|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; induction t as [|t IH]; [exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)|first [exact IH | same IH]]|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_32 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_33 s Hs n Hn) t)|].
  split; [exact ((fact_34 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Lemma defined_39 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_S s n) <> 0 /\ True.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_40 (v_M s) (v_delta s n) (v_w s n) (v_v s n) (v_S s n)) as G40.
  specialize (G40 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G40 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G40 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G40 (fact_37 s Hs n Hn)).
  specialize (G40 (fact_38 s Hs n Hn)).
  specialize (G40 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  repeat (split; [exact (proj1 G40)|apply proj2 in G40]). exact I.
Qed.

(* II.2g (42), geometric bound *)
Lemma fact_42 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_g (run round t s) n)) /\ ((v_g (run round t s) n)) <= (((1 - (v_c s)) ^ t) * ((v_g s n))))) /\ Un_cv (fun t => ((v_g (run round t s) n))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H2 s /\ (n < steps s)%nat) (fun s => ((v_g s n))) (fun s => (1 - (v_c s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_2 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_g s' n)) >= 0); same (fact_26 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I))))))))) n Hn').
  - intros s' [Hs' Hn']. change (((v_g_next s' n)) <= (1 - (v_c s')) * ((v_g s' n))); first [same (fact_39 s' Hs' n Hn') | same_defined (fact_39 s' Hs' n Hn') (conj (defined_39 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) I))))))))))))].
  - intros s' [Hs' Hn']. change ((1 - (v_c s')) >= 0); same (fact_40 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1 - (v_c s')) < 1); same (fact_41 s' Hs' n Hn').
  - split; assumption.
Qed.

(* II.2g (43), inequality *)
Lemma fact_43 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_delta s n) <= (v_tau s n) + (v_g s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_43 (v_M s) (v_delta s n) (v_a s n)) as G43.
  specialize (G43 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G43 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G43 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G43 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G43 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G43 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G43 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G43 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  first [same (proj2 G43) | same_defined (proj2 G43) (conj G43 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2g (44), inequality *)
Lemma fact_44 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_tau s n) - (v_delta s n) <= (v_g s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_44 (v_M s) (v_delta s n) (v_a s n)) as G44.
  specialize (G44 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G44 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G44 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G44 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G44 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G44 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G44 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  first [same (proj2 G44) | same_defined (proj2 G44) (conj G44 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2g (45), inequality *)
Lemma fact_45 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_tau s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_45 (v_M s) (v_a s n)) as G45.
  specialize (G45 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G45 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G45 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  first [same (proj2 G45) | same_defined (proj2 G45) (conj G45 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2g (46), inequality *)
Lemma fact_46 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_tau s n) >= -1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_46 (v_M s) (v_a s n)) as G46.
  specialize (G46 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G46 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G46 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  first [same (proj2 G46) | same_defined (proj2 G46) (conj G46 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2g (47), inequality *)
Lemma fact_47 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_g s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_47 (v_M s) (v_delta s n) (v_a s n)) as G47.
  specialize (G47 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G47 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G47 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G47 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G47 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G47 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G47 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G47 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  same G47.
Qed.

Lemma defined_43 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) - 1 <> 0) by (pose proof (Generated.II_2g.II_2g_43 (v_M s) (v_delta s n) (v_a s n)) as G43; specialize (G43 ((proj1 (proj2 Hs)) n Hn)); specialize (G43 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G43 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G43 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G43 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G43 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)); specialize (G43 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)); specialize (G43 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)); first [plain_from (proj2 G43) | from_divisors G43]).
  exact (conj C0 I).
Qed.

Lemma defined_44 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) - 1 <> 0) by (pose proof (Generated.II_2g.II_2g_44 (v_M s) (v_delta s n) (v_a s n)) as G44; specialize (G44 ((proj1 (proj2 Hs)) n Hn)); specialize (G44 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G44 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G44 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G44 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)); specialize (G44 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)); specialize (G44 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)); specialize (G44 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)); first [plain_from (proj2 G44) | from_divisors G44]).
  exact (conj C0 I).
Qed.

(* II.2g (48), squeeze *)
Lemma fact_48 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) ((v_tau s n)).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H2 s /\ (n < steps s)%nat) (fun s => ((v_delta s n))) (fun s => ((v_tau s n))) (fun s => ((v_g s n)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_2 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta s' n)) <= ((v_tau s' n)) + ((v_g s' n))); first [same (fact_43 s' Hs' n Hn') | same_defined (fact_43 s' Hs' n Hn') (conj (defined_43 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) I))))))))))))].
  - intros s' [Hs' Hn']. change (((v_tau s' n)) - ((v_delta s' n)) <= ((v_g s' n))); first [same (fact_44 s' Hs' n Hn') | same_defined (fact_44 s' Hs' n Hn') (conj (defined_44 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) I))))))))))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_42 s Hs n Hn)).
Qed.

Lemma steps_49 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_P s) - (v_L s) <= (v_E s)) /\ ((v_L s) - (v_P s) <= (v_E s)) /\ ((v_E s) >= 0) /\ ((v_P s) <= 1) /\ ((v_P s) >= -1) /\ ((v_L s) <= 1) /\ ((v_L s) >= -1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_tau s k))) - (product l (fun k => (v_delta s k))) <= (total l (fun k => (v_g s k)))) /\ ((product l (fun k => (v_delta s k))) - (product l (fun k => (v_tau s k))) <= (total l (fun k => (v_g s k)))) /\ ((total l (fun k => (v_g s k))) >= 0) /\ ((product l (fun k => (v_tau s k))) <= 1) /\ ((product l (fun k => (v_tau s k))) >= -1) /\ ((product l (fun k => (v_delta s k))) <= 1) /\ ((product l (fun k => (v_delta s k))) >= -1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_tau s k))) - (product l (fun k => (v_delta s k))) <= (total l (fun k => (v_g s k)))) /\ ((product l (fun k => (v_delta s k))) - (product l (fun k => (v_tau s k))) <= (total l (fun k => (v_g s k)))) /\ ((total l (fun k => (v_g s k))) >= 0) /\ ((product l (fun k => (v_tau s k))) <= 1) /\ ((product l (fun k => (v_tau s k))) >= -1) /\ ((product l (fun k => (v_delta s k))) <= 1) /\ ((product l (fun k => (v_delta s k))) >= -1))).
    - intros k Hk.
      split; [change (((v_tau s k)) - ((v_delta s k)) <= ((v_g s k))); pose proof (Generated.II_2g.II_2g_48 (v_delta s k) (v_tau s k) (v_g s k)) as G48; specialize (G48 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G48 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) k Hk)); specialize (G48 (fact_43 s Hs k Hk)); specialize (G48 (fact_44 s Hs k Hk)); specialize (G48 (fact_45 s Hs k Hk)); specialize (G48 (fact_46 s Hs k Hk)); specialize (G48 (fact_47 s Hs k Hk)); first [same G48 | same_defined G48 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I)))))))))))]|].
      split; [change (((v_delta s k)) - ((v_tau s k)) <= ((v_g s k))); pose proof (Generated.II_2g.II_2g_49 (v_delta s k) (v_tau s k) (v_g s k)) as G49; specialize (G49 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G49 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) k Hk)); specialize (G49 (fact_43 s Hs k Hk)); specialize (G49 (fact_44 s Hs k Hk)); specialize (G49 (fact_45 s Hs k Hk)); specialize (G49 (fact_46 s Hs k Hk)); specialize (G49 (fact_47 s Hs k Hk)); first [same G49 | same_defined G49 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I)))))))))))]|].
      split; [change (((v_g s k)) >= 0); pose proof (Generated.II_2g.II_2g_50 (v_g s k)) as G50; specialize (G50 (fact_47 s Hs k Hk)); same G50|].
      split; [change (((v_tau s k)) <= 1); pose proof (Generated.II_2g.II_2g_51 (v_tau s k)) as G51; specialize (G51 (fact_45 s Hs k Hk)); specialize (G51 (fact_46 s Hs k Hk)); first [same G51 | same_defined G51 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I)))))))))))]|].
      split; [change (((v_tau s k)) >= -1); pose proof (Generated.II_2g.II_2g_52 (v_tau s k)) as G52; specialize (G52 (fact_45 s Hs k Hk)); specialize (G52 (fact_46 s Hs k Hk)); first [same G52 | same_defined G52 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I)))))))))))]|].
      split; [change (((v_delta s k)) <= 1); pose proof (Generated.II_2g.II_2g_53 (v_delta s k)) as G53; specialize (G53 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G53 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) k Hk)); same G53|].
      change (((v_delta s k)) >= -1); pose proof (Generated.II_2g.II_2g_54 (v_delta s k)) as G54; specialize (G54 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G54 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) k Hk)); same G54.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_tau s k))) - (product (k :: y :: l) (fun k => (v_delta s k))) <= (total (k :: y :: l) (fun k => (v_g s k)))); change (((product (y :: l) (fun k => (v_tau s k))) * ((v_tau s k))) - ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= ((total (y :: l) (fun k => (v_g s k))) + ((v_g s k)))); pose proof (Generated.II_2g.II_2g_55 (v_delta s k) (v_tau s k) (v_g s k) (product (y :: l) (fun k => (v_tau s k))) (product (y :: l) (fun k => (v_delta s k))) (total (y :: l) (fun k => (v_g s k)))) as G55; specialize (G55 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G55 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) k Hk)); specialize (G55 (fact_43 s Hs k Hk)); specialize (G55 (fact_44 s Hs k Hk)); specialize (G55 (fact_45 s Hs k Hk)); specialize (G55 (fact_46 s Hs k Hk)); specialize (G55 (fact_47 s Hs k Hk)); specialize (G55 (proj1 IH)); specialize (G55 (proj1 (proj2 IH))); specialize (G55 (proj1 (proj2 (proj2 IH)))); specialize (G55 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G55 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G55 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G55 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); first [same G55 | same_defined G55 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I)))))))))))]|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) - (product (k :: y :: l) (fun k => (v_tau s k))) <= (total (k :: y :: l) (fun k => (v_g s k)))); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) - ((product (y :: l) (fun k => (v_tau s k))) * ((v_tau s k))) <= ((total (y :: l) (fun k => (v_g s k))) + ((v_g s k)))); pose proof (Generated.II_2g.II_2g_56 (v_delta s k) (v_tau s k) (v_g s k) (product (y :: l) (fun k => (v_tau s k))) (product (y :: l) (fun k => (v_delta s k))) (total (y :: l) (fun k => (v_g s k)))) as G56; specialize (G56 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G56 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) k Hk)); specialize (G56 (fact_43 s Hs k Hk)); specialize (G56 (fact_44 s Hs k Hk)); specialize (G56 (fact_45 s Hs k Hk)); specialize (G56 (fact_46 s Hs k Hk)); specialize (G56 (fact_47 s Hs k Hk)); specialize (G56 (proj1 IH)); specialize (G56 (proj1 (proj2 IH))); specialize (G56 (proj1 (proj2 (proj2 IH)))); specialize (G56 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G56 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G56 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G56 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); first [same G56 | same_defined G56 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I)))))))))))]|].
      split; [change ((total (k :: y :: l) (fun k => (v_g s k))) >= 0); change (((total (y :: l) (fun k => (v_g s k))) + ((v_g s k))) >= 0); pose proof (Generated.II_2g.II_2g_57 (v_g s k) (product (y :: l) (fun k => (v_tau s k))) (product (y :: l) (fun k => (v_delta s k))) (total (y :: l) (fun k => (v_g s k)))) as G57; specialize (G57 (fact_47 s Hs k Hk)); specialize (G57 (proj1 IH)); specialize (G57 (proj1 (proj2 IH))); specialize (G57 (proj1 (proj2 (proj2 IH)))); specialize (G57 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G57 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G57 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G57 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); same G57|].
      split; [change ((product (k :: y :: l) (fun k => (v_tau s k))) <= 1); change (((product (y :: l) (fun k => (v_tau s k))) * ((v_tau s k))) <= 1); pose proof (Generated.II_2g.II_2g_58 (v_tau s k) (product (y :: l) (fun k => (v_tau s k))) (product (y :: l) (fun k => (v_delta s k))) (total (y :: l) (fun k => (v_g s k)))) as G58; specialize (G58 (fact_45 s Hs k Hk)); specialize (G58 (fact_46 s Hs k Hk)); specialize (G58 (proj1 IH)); specialize (G58 (proj1 (proj2 IH))); specialize (G58 (proj1 (proj2 (proj2 IH)))); specialize (G58 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G58 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G58 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G58 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); first [same G58 | same_defined G58 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I)))))))))))]|].
      split; [change ((product (k :: y :: l) (fun k => (v_tau s k))) >= -1); change (((product (y :: l) (fun k => (v_tau s k))) * ((v_tau s k))) >= -1); pose proof (Generated.II_2g.II_2g_59 (v_tau s k) (product (y :: l) (fun k => (v_tau s k))) (product (y :: l) (fun k => (v_delta s k))) (total (y :: l) (fun k => (v_g s k)))) as G59; specialize (G59 (fact_45 s Hs k Hk)); specialize (G59 (fact_46 s Hs k Hk)); specialize (G59 (proj1 IH)); specialize (G59 (proj1 (proj2 IH))); specialize (G59 (proj1 (proj2 (proj2 IH)))); specialize (G59 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G59 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G59 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); first [same G59 | same_defined G59 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I)))))))))))]|].
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2g.II_2g_60 (v_delta s k) (product (y :: l) (fun k => (v_tau s k))) (product (y :: l) (fun k => (v_delta s k))) (total (y :: l) (fun k => (v_g s k)))) as G60; specialize (G60 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G60 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) k Hk)); specialize (G60 (proj1 IH)); specialize (G60 (proj1 (proj2 IH))); specialize (G60 (proj1 (proj2 (proj2 IH)))); specialize (G60 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G60 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); same G60|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) >= -1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= -1); pose proof (Generated.II_2g.II_2g_61 (v_delta s k) (product (y :: l) (fun k => (v_tau s k))) (product (y :: l) (fun k => (v_delta s k))) (total (y :: l) (fun k => (v_g s k)))) as G61; specialize (G61 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G61 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) k Hk)); specialize (G61 (proj1 IH)); specialize (G61 (proj1 (proj2 IH))); specialize (G61 (proj1 (proj2 (proj2 IH)))); specialize (G61 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G61 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G61 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G61 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); same G61.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2g (49), induction on steps *)
Lemma fact_49 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_P s) - (v_L s) <= (v_E s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_49 s Hs n Hn)).
Qed.

(* II.2g (50), induction on steps *)
Lemma fact_50 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_L s) - (v_P s) <= (v_E s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_49 s Hs n Hn))).
Qed.

(* II.2g (51), induction on steps *)
Lemma fact_51 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_E s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_49 s Hs n Hn)))).
Qed.

(* II.2g (52), induction on steps *)
Lemma fact_52 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_P s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (proj2 (steps_49 s Hs n Hn))))).
Qed.

(* II.2g (53), induction on steps *)
Lemma fact_53 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_P s) >= -1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (steps_49 s Hs n Hn)))))).
Qed.

(* II.2g (54), induction on steps *)
Lemma fact_54 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_L s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (steps_49 s Hs n Hn))))))).
Qed.

(* II.2g (55), induction on steps *)
Lemma fact_55 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_L s) >= -1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (steps_49 s Hs n Hn))))))).
Qed.

(* II.2g (56), inequality *)
Lemma fact_56 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_J s) <= (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) + (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_62 (v_M s) (v_L s) (v_P s) (v_E s)) as G62.
  specialize (G62 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G62 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G62 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G62 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G62 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G62 (fact_49 s Hs n Hn)).
  specialize (G62 (fact_50 s Hs n Hn)).
  specialize (G62 (fact_51 s Hs n Hn)).
  specialize (G62 (fact_52 s Hs n Hn)).
  specialize (G62 (fact_53 s Hs n Hn)).
  first [same (proj2 G62) | same_defined (proj2 G62) (conj G62 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

(* II.2g (57), inequality *)
Lemma fact_57 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) - (v_J s) <= (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2g.II_2g_63 (v_M s) (v_L s) (v_P s) (v_E s)) as G63.
  specialize (G63 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G63 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G63 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G63 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G63 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)).
  specialize (G63 (fact_49 s Hs n Hn)).
  specialize (G63 (fact_50 s Hs n Hn)).
  specialize (G63 (fact_51 s Hs n Hn)).
  specialize (G63 (fact_52 s Hs n Hn)).
  specialize (G63 (fact_53 s Hs n Hn)).
  first [same (proj2 G63) | same_defined (proj2 G63) (conj G63 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) I))))))))))))].
Qed.

Lemma defined_56 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_M s) - 1 <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 Hs))))).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2g.II_2g_62 (v_M s) (v_L s) (v_P s) (v_E s)) as G62; specialize (G62 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G62 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G62 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)); specialize (G62 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)); specialize (G62 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)); specialize (G62 (fact_49 s Hs n Hn)); specialize (G62 (fact_50 s Hs n Hn)); specialize (G62 (fact_51 s Hs n Hn)); specialize (G62 (fact_52 s Hs n Hn)); specialize (G62 (fact_53 s Hs n Hn)); first [plain_from (proj2 G62) | from_divisors G62]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_57 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_M s) - 1 <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 Hs))))).
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.II_2g.II_2g_63 (v_M s) (v_L s) (v_P s) (v_E s)) as G63; specialize (G63 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G63 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G63 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)); specialize (G63 (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)); specialize (G63 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))) n Hn)); specialize (G63 (fact_49 s Hs n Hn)); specialize (G63 (fact_50 s Hs n Hn)); specialize (G63 (fact_51 s Hs n Hn)); specialize (G63 (fact_52 s Hs n Hn)); specialize (G63 (fact_53 s Hs n Hn)); first [plain_from (proj2 G63) | from_divisors G63]).
  exact (conj C0 (conj C1 I)).
Qed.

(* II.2g (58), squeeze *)
Lemma fact_58 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_J (run round t s)))) ((1 + ((v_M s) - 1) * (v_P s)) / (v_M s)).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H2 s /\ (n < steps s)%nat) (fun s => ((v_J s))) (fun s => ((1 + ((v_M s) - 1) * (v_P s)) / (v_M s))) (fun s => ((v_E s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_2 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_J s')) <= ((1 + ((v_M s') - 1) * (v_P s')) / (v_M s')) + ((v_E s'))); first [same (fact_56 s' Hs' n Hn') | same_defined (fact_56 s' Hs' n Hn') (conj (defined_56 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) I))))))))))))].
  - intros s' [Hs' Hn']. change (((1 + ((v_M s') - 1) * (v_P s')) / (v_M s')) - ((v_J s')) <= ((v_E s'))); first [same (fact_57 s' Hs' n Hn') | same_defined (fact_57 s' Hs' n Hn') (conj (defined_57 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) I))))))))))))].
  - split; [exact Hs|exact Hn].
  - exact (null_over_all_steps state round steps (fun s k => (v_g s k)) s (fun _ => eq_refl) (fun k Hk => proj2 (fact_42 s Hs k Hk))).
Qed.

Definition set_c (x : R) (s : state) : state := State (steps s) (v_delta s) (v_M s) (v_a s) x.

(* II.2g (59), start value *)
Lemma fact_59 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) ((v_tau s n)).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H2 ((set_c ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_27 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) <= 1); same (fact_5 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c ((v_L s))) (fun s => ((v_delta s n))) ((v_tau s n)) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_48 ((set_c ((v_L s))) s) Hs' n Hn)).
Qed.

(* II.2g (60), start value *)
Lemma fact_60 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_J (run round t s)))) ((1 + ((v_M s) - 1) * (v_P s)) / (v_M s)).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H2 ((set_c ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_27 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) <= 1); same (fact_5 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c ((v_L s))) (fun s => ((v_J s))) ((1 + ((v_M s) - 1) * (v_P s)) / (v_M s)) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_58 ((set_c ((v_L s))) s) Hs' n Hn)).
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2g (61), witness *)
Lemma fact_61 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-1 / 2) :: (1 / 4) :: nil) 0) (2) (fun k => nth k ((0) :: (1) :: nil) 0) 0 in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) /\ ~ ((v_L s) > 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_a s n) * (v_delta_next s n) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2g (62), witness *)
Lemma fact_62 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-9 / 10) :: (-9 / 10) :: nil) 0) (3) (fun k => nth k ((0) :: (0) :: nil) 0) 0 in ((forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_L s) > 0 /\ (forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) /\ (exists n, (n < steps s)%nat /\ ~ (((v_M s) - 1) * (v_delta s n) >= -1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_g s n) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2g (63), witness *)
Lemma fact_63 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((2) :: (2) :: nil) 0) (2) (fun k => nth k ((1) :: (1) :: nil) 0) 0 in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (v_M s) >= 2 /\ (v_L s) > 0 /\ (forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_g s n) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2g (64), witness *)
Lemma fact_64 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 10) :: (1 / 10) :: nil) 0) (-4) (fun k => nth k ((1) :: (1) :: nil) 0) 0 in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_L s) > 0 /\ (forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) /\ ~ ((v_M s) >= 2) /\ (exists n, (n < steps s)%nat /\ ~ ((v_g s n) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2g (65), witness *)
Lemma fact_65 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-1 / 2) :: (-1 / 2) :: nil) 0) (2) (fun k => nth k ((-1) :: (-1) :: nil) 0) 0 in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_L s) > 0 /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_a s n) >= 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_g s n) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2g (66), witness *)
Lemma fact_66 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (2) (fun k => nth k ((2) :: (2) :: nil) 0) 0 in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_L s) > 0 /\ (forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_a s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_g s n) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2g (67), witness *)
Lemma fact_67 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-1 / 2) :: (-1 / 2) :: nil) 0) (2) (fun k => nth k ((1) :: (1) :: nil) 0) 0 in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_L s) > 0 /\ (forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_a s n) * (v_delta s n) >= 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_a s n) * (v_delta_next s n) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2g (68), witness *)
Lemma fact_68 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (2) (fun k => nth k ((0) :: (0) :: nil) 0) 0 in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_L s) > 0 /\ (forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) /\ (exists n, (n < steps s)%nat /\ ~ ((1 - (v_a s n)) * (v_delta s n) <= 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((1 - (v_a s n)) * (v_delta_next s n) <= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_S v_L_next v_Q v_g v_w v_v v_g_next v_tau v_P v_E v_J v_delta v_M v_a v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2g, conclusion (21) *)
Lemma conclusion_21 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_L s) > 0 -> (forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) -> (forall n, (n < steps s)%nat -> (v_a s n) * (1 - (v_a s n)) = 0)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7.
  intros n Hn.
  exact (fact_21 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 I))))))))) n Hn).
Qed.

(* II.2g, conclusion (25) *)
Lemma conclusion_25 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_L s) > 0 -> (forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) -> (v_Q s) > 0).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7.
  exact (fact_25 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2g, conclusion (42) *)
Lemma conclusion_42 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_L s) > 0 -> (forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) -> (v_L s) >= (v_c s) -> (v_c s) > 0 -> (v_c s) <= 1 -> (forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_g (run round t s) n)) /\ ((v_g (run round t s) n)) <= (((1 - (v_c s)) ^ t) * ((v_g s n))))) /\ Un_cv (fun t => ((v_g (run round t s) n))) (0)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10.
  intros n Hn.
  exact (fact_42 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 (conj H10 I)))))))))))) n Hn).
Qed.

(* II.2g, conclusion (59) *)
Lemma conclusion_59 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_L s) > 0 -> (forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) -> (forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) ((v_tau s n)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7.
  intros n Hn.
  exact (fact_59 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 I))))))))) n Hn).
Qed.

(* II.2g, conclusion (60) *)
Lemma conclusion_60 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_L s) > 0 -> (forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) * (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (1 - (v_a s k)) * (v_delta s k) <= 0) -> Un_cv (fun t => ((v_J (run round t s)))) ((1 + ((v_M s) - 1) * (v_P s)) / (v_M s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7.
  exact (fact_60 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

