(* Theorem I.6d, Climbing takes at most so many rounds: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_6d.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : R; v_M : R; v_l : R; v_delta_0 : R; v_delta_T : R; v_T : R }.

Definition v_rest (s : state) : R := product (but (steps s) O) (fun k => (v_delta s)).
Definition v_delta_next (s : state) : R := ((v_delta s) + (v_rest s) + ((v_M s) - 2) * (v_delta s) * (v_rest s)) / (1 + ((v_M s) - 1) * (v_delta s) * (v_rest s)).
Definition v_a (s : state) : R := total (but_two (steps s)) (fun k => 1).
Definition v_P (s : state) : R := product (but_two (steps s)) (fun k => (v_delta s)).
Definition v_P_l (s : state) : R := product (but_two (steps s)) (fun k => (v_l s)).
Definition v_g (s : state) : R := (v_delta_next s) / (v_delta s).
Definition v_P_next (s : state) : R := product (but_two (steps s)) (fun k => (v_delta_next s)).
Definition v_Q (s : state) : R := product (but_two (steps s)) (fun k => (v_g s)).
Definition v_u_next (s : state) : R := 1 / (v_P_next s).
Definition v_u (s : state) : R := 1 / (v_P s).
Definition v_c (s : state) : R := (v_a s) * (1 - (v_l s)) / (1 + (v_a s) * (v_P_l s)).
Definition v_P_delta_T (s : state) : R := product (but_two (steps s)) (fun k => (v_delta_T s)).
Definition v_u_delta_T (s : state) : R := 1 / (v_P_delta_T s).
Definition v_P_delta_0 (s : state) : R := product (but_two (steps s)) (fun k => (v_delta_0 s)).
Definition v_u_delta_0 (s : state) : R := 1 / (v_P_delta_0 s).
Definition v_u_l (s : state) : R := 1 / (v_P_l s).
Ltac open_names X ::= unfold v_u_l, v_u_delta_0, v_u_delta_T, v_c, v_u, v_u_next, v_g, v_delta_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_delta_next s)) (v_M s) (v_l s) (v_delta_0 s) (v_delta_T s) (v_T s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  (v_delta s) > 0 /\
  (v_delta s) < (v_l s) /\
  (v_l s) < 1 /\
  (v_M s) >= 2 /\
  True.

(* I.6d (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6d.I_6d_1 (v_delta s) (v_l s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G1.
Qed.

(* I.6d (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6d.I_6d_2 (v_delta s) (v_l s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (fact_1 s Hs n Hn)).
  same G2.
Qed.

Lemma steps_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a s) >= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => 1)) >= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => 1)) >= 1))).
    - intros k Hk.
      change ((1) >= 1); pose proof (Generated.I_6d.I_6d_3) as G3; same G3.
    - intros k y l Hk IH.
      change ((total (k :: y :: l) (fun k => 1)) >= 1); change (((total (y :: l) (fun k => 1)) + (1)) >= 1); pose proof (Generated.I_6d.I_6d_4 (total (y :: l) (fun k => 1))) as G4; specialize (G4 IH); same G4.
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* I.6d (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s) >= 1.
Proof.
  intros s Hs n Hn.
  exact (steps_3 s Hs n Hn).
Qed.

Lemma steps_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) > 0) /\ ((v_P s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s))) > 0) /\ ((product l (fun k => (v_delta s))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s))) > 0) /\ ((product l (fun k => (v_delta s))) < 1))).
    - intros k Hk.
      split; [change (((v_delta s)) > 0); pose proof (Generated.I_6d.I_6d_5 (v_delta s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (fact_2 s Hs k Hk)); same G5|].
      change (((v_delta s)) < 1); pose proof (Generated.I_6d.I_6d_6 (v_delta s)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (fact_2 s Hs k Hk)); same G6.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s))) > 0); change (((product (y :: l) (fun k => (v_delta s))) * ((v_delta s))) > 0); pose proof (Generated.I_6d.I_6d_7 (v_delta s) (product (y :: l) (fun k => (v_delta s)))) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (fact_2 s Hs k Hk)); specialize (G7 (proj1 IH)); specialize (G7 (proj2 IH)); same G7|].
      change ((product (k :: y :: l) (fun k => (v_delta s))) < 1); change (((product (y :: l) (fun k => (v_delta s))) * ((v_delta s))) < 1); pose proof (Generated.I_6d.I_6d_8 (v_delta s) (product (y :: l) (fun k => (v_delta s)))) as G8; specialize (G8 (proj1 (proj2 Hs))); specialize (G8 (fact_2 s Hs k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj2 IH)); same G8.
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* I.6d (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_4 s Hs n Hn)).
Qed.

(* I.6d (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_4 s Hs n Hn)).
Qed.

Lemma steps_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s) > 0) /\ ((v_rest s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s))) > 0) /\ ((product l (fun k => (v_delta s))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s))) > 0) /\ ((product l (fun k => (v_delta s))) < 1))).
    - intros k Hk.
      split; [change (((v_delta s)) > 0); pose proof (Generated.I_6d.I_6d_9 (v_delta s)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (fact_2 s Hs k Hk)); same G9|].
      change (((v_delta s)) < 1); pose proof (Generated.I_6d.I_6d_10 (v_delta s)) as G10; specialize (G10 (proj1 (proj2 Hs))); specialize (G10 (fact_2 s Hs k Hk)); same G10.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s))) > 0); change (((product (y :: l) (fun k => (v_delta s))) * ((v_delta s))) > 0); pose proof (Generated.I_6d.I_6d_11 (v_delta s) (product (y :: l) (fun k => (v_delta s)))) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 (fact_2 s Hs k Hk)); specialize (G11 (proj1 IH)); specialize (G11 (proj2 IH)); same G11|].
      change ((product (k :: y :: l) (fun k => (v_delta s))) < 1); change (((product (y :: l) (fun k => (v_delta s))) * ((v_delta s))) < 1); pose proof (Generated.I_6d.I_6d_12 (v_delta s) (product (y :: l) (fun k => (v_delta s)))) as G12; specialize (G12 (proj1 (proj2 Hs))); specialize (G12 (fact_2 s Hs k Hk)); specialize (G12 (proj1 IH)); specialize (G12 (proj2 IH)); same G12.
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* I.6d (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_6 s Hs n Hn)).
Qed.

(* I.6d (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_6 s Hs n Hn)).
Qed.

Lemma steps_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P_l s) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_l s))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_l s))) > 0))).
    - intros k Hk.
      change (((v_l s)) > 0); pose proof (Generated.I_6d.I_6d_13 (v_l s)) as G13; specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G13 (fact_1 s Hs k Hk)); same G13.
    - intros k y l Hk IH.
      change ((product (k :: y :: l) (fun k => (v_l s))) > 0); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) > 0); pose proof (Generated.I_6d.I_6d_14 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G14; specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G14 (fact_1 s Hs k Hk)); specialize (G14 IH); same G14.
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* I.6d (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_l s) > 0.
Proof.
  intros s Hs n Hn.
  exact (steps_8 s Hs n Hn).
Qed.

(* I.6d (9), one factor out *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s) = (v_delta s) * (v_P s).
Proof.
  intros s Hs n Hn.
  same (one_factor_out_two (steps s) O ((v_delta s)) (Nat.le_trans _ _ _ (le_n_S _ _ (le_n_S _ _ (Nat.le_0_l _))) (proj1 Hs)) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)).
Qed.

(* I.6d (10), identity *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s) = (v_delta s) * (v_g s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6d.I_6d_15 (v_delta s) (v_M s) (v_rest s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G15 (fact_2 s Hs n Hn)).
  specialize (G15 (fact_6 s Hs n Hn)).
  specialize (G15 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 G15)) | same_defined (proj2 (proj2 G15)) (conj G15 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* I.6d (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_g s) >= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6d.I_6d_16 (v_delta s) (v_M s) (v_rest s)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G16 (fact_2 s Hs n Hn)).
  specialize (G16 (fact_6 s Hs n Hn)).
  specialize (G16 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 G16)) | same_defined (proj2 (proj2 G16)) (conj G16 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma steps_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P_next s) = (v_P s) * (v_Q s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta_next s))) = (product l (fun k => (v_delta s))) * (product l (fun k => (v_g s))))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta_next s))) = (product l (fun k => (v_delta s))) * (product l (fun k => (v_g s)))))).
    - intros k Hk.
      change (((v_delta_next s)) = ((v_delta s)) * ((v_g s))); pose proof (Generated.I_6d.I_6d_17 (v_delta s) (v_delta_next s) (v_g s)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 (fact_2 s Hs k Hk)); specialize (G17 (fact_10 s Hs k Hk)); first [same G17 | same_defined G17 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
    - intros k y l Hk IH.
      change ((product (k :: y :: l) (fun k => (v_delta_next s))) = (product (k :: y :: l) (fun k => (v_delta s))) * (product (k :: y :: l) (fun k => (v_g s)))); change (((product (y :: l) (fun k => (v_delta_next s))) * ((v_delta_next s))) = ((product (y :: l) (fun k => (v_delta s))) * ((v_delta s))) * ((product (y :: l) (fun k => (v_g s))) * ((v_g s)))); pose proof (Generated.I_6d.I_6d_18 (v_delta s) (v_delta_next s) (v_g s) (product (y :: l) (fun k => (v_delta_next s))) (product (y :: l) (fun k => (v_delta s))) (product (y :: l) (fun k => (v_g s)))) as G18; specialize (G18 (proj1 (proj2 Hs))); specialize (G18 (fact_2 s Hs k Hk)); specialize (G18 (fact_10 s Hs k Hk)); specialize (G18 IH); first [same G18 | same_defined G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* I.6d (12), induction on steps *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_next s) = (v_P s) * (v_Q s).
Proof.
  intros s Hs n Hn.
  exact (steps_12 s Hs n Hn).
Qed.

Lemma steps_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_Q s) >= 1 + (v_a s) * ((v_g s) - 1)) /\ ((v_Q s) >= 1) /\ ((v_a s) >= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_g s))) >= 1 + (total l (fun k => 1)) * ((v_g s) - 1)) /\ ((product l (fun k => (v_g s))) >= 1) /\ ((total l (fun k => 1)) >= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_g s))) >= 1 + (total l (fun k => 1)) * ((v_g s) - 1)) /\ ((product l (fun k => (v_g s))) >= 1) /\ ((total l (fun k => 1)) >= 1))).
    - intros k Hk.
      split; [change (((v_g s)) >= 1 + (1) * ((v_g s) - 1)); pose proof (Generated.I_6d.I_6d_19 (v_g s)) as G19; specialize (G19 (fact_11 s Hs k Hk)); first [same G19 | same_defined G19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      split; [change (((v_g s)) >= 1); pose proof (Generated.I_6d.I_6d_20 (v_g s)) as G20; specialize (G20 (fact_11 s Hs k Hk)); first [same G20 | same_defined G20 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      change ((1) >= 1); pose proof (Generated.I_6d.I_6d_21) as G21; same G21.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_g s))) >= 1 + (total (k :: y :: l) (fun k => 1)) * ((v_g s) - 1)); change (((product (y :: l) (fun k => (v_g s))) * ((v_g s))) >= 1 + ((total (y :: l) (fun k => 1)) + (1)) * ((v_g s) - 1)); pose proof (Generated.I_6d.I_6d_22 (v_g s) (product (y :: l) (fun k => (v_g s))) (total (y :: l) (fun k => 1))) as G22; specialize (G22 (fact_11 s Hs k Hk)); specialize (G22 (proj1 IH)); specialize (G22 (proj1 (proj2 IH))); specialize (G22 (proj2 (proj2 IH))); first [same G22 | same_defined G22 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      split; [change ((product (k :: y :: l) (fun k => (v_g s))) >= 1); change (((product (y :: l) (fun k => (v_g s))) * ((v_g s))) >= 1); pose proof (Generated.I_6d.I_6d_23 (v_g s) (product (y :: l) (fun k => (v_g s))) (total (y :: l) (fun k => 1))) as G23; specialize (G23 (fact_11 s Hs k Hk)); specialize (G23 (proj1 IH)); specialize (G23 (proj1 (proj2 IH))); specialize (G23 (proj2 (proj2 IH))); first [same G23 | same_defined G23 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      change ((total (k :: y :: l) (fun k => 1)) >= 1); change (((total (y :: l) (fun k => 1)) + (1)) >= 1); pose proof (Generated.I_6d.I_6d_24 (v_g s) (product (y :: l) (fun k => (v_g s))) (total (y :: l) (fun k => 1))) as G24; specialize (G24 (fact_11 s Hs k Hk)); specialize (G24 (proj1 IH)); specialize (G24 (proj1 (proj2 IH))); specialize (G24 (proj2 (proj2 IH))); same G24.
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* I.6d (13), induction on steps *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) >= 1 + (v_a s) * ((v_g s) - 1).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_13 s Hs n Hn)).
Qed.

(* I.6d (14), induction on steps *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) >= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_13 s Hs n Hn))).
Qed.

(* I.6d (15), induction on steps *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s) >= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_13 s Hs n Hn))).
Qed.

(* I.6d (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_g s) >= 1 + (v_P s) * (1 - (v_delta s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6d.I_6d_25 (v_delta s) (v_M s) (v_P s) (v_rest s)) as G25.
  specialize (G25 (proj1 (proj2 Hs))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G25 (fact_2 s Hs n Hn)).
  specialize (G25 (fact_4 s Hs n Hn)).
  specialize (G25 (fact_5 s Hs n Hn)).
  specialize (G25 (fact_6 s Hs n Hn)).
  specialize (G25 (fact_7 s Hs n Hn)).
  specialize (G25 (fact_9 s Hs n Hn)).
  first [same (proj2 (proj2 G25)) | same_defined (proj2 (proj2 G25)) (conj G25 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* I.6d (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) >= 1 + (v_a s) * (v_P s) * (1 - (v_delta s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6d.I_6d_26 (v_delta s) (v_a s) (v_P s) (v_Q s) (v_g s)) as G26.
  specialize (G26 (proj1 (proj2 Hs))).
  specialize (G26 (fact_2 s Hs n Hn)).
  specialize (G26 (fact_3 s Hs n Hn)).
  specialize (G26 (fact_4 s Hs n Hn)).
  specialize (G26 (fact_5 s Hs n Hn)).
  specialize (G26 (fact_13 s Hs n Hn)).
  specialize (G26 (fact_14 s Hs n Hn)).
  specialize (G26 (fact_16 s Hs n Hn)).
  same G26.
Qed.

Lemma steps_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) <= (v_P_l s)) /\ ((v_P s) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s))) <= (product l (fun k => (v_l s)))) /\ ((product l (fun k => (v_delta s))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s))) <= (product l (fun k => (v_l s)))) /\ ((product l (fun k => (v_delta s))) > 0))).
    - intros k Hk.
      split; [change (((v_delta s)) <= ((v_l s))); pose proof (Generated.I_6d.I_6d_27 (v_delta s) (v_l s)) as G27; specialize (G27 (proj1 (proj2 Hs))); specialize (G27 (proj1 (proj2 (proj2 Hs)))); specialize (G27 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G27 (fact_1 s Hs k Hk)); specialize (G27 (fact_2 s Hs k Hk)); same G27|].
      change (((v_delta s)) > 0); pose proof (Generated.I_6d.I_6d_28 (v_delta s)) as G28; specialize (G28 (proj1 (proj2 Hs))); specialize (G28 (fact_2 s Hs k Hk)); same G28.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s))) <= (product (k :: y :: l) (fun k => (v_l s)))); change (((product (y :: l) (fun k => (v_delta s))) * ((v_delta s))) <= ((product (y :: l) (fun k => (v_l s))) * ((v_l s)))); pose proof (Generated.I_6d.I_6d_29 (v_delta s) (v_l s) (product (y :: l) (fun k => (v_delta s))) (product (y :: l) (fun k => (v_l s)))) as G29; specialize (G29 (proj1 (proj2 Hs))); specialize (G29 (proj1 (proj2 (proj2 Hs)))); specialize (G29 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G29 (fact_1 s Hs k Hk)); specialize (G29 (fact_2 s Hs k Hk)); specialize (G29 (proj1 IH)); specialize (G29 (proj2 IH)); same G29|].
      change ((product (k :: y :: l) (fun k => (v_delta s))) > 0); change (((product (y :: l) (fun k => (v_delta s))) * ((v_delta s))) > 0); pose proof (Generated.I_6d.I_6d_30 (v_delta s) (product (y :: l) (fun k => (v_delta s))) (product (y :: l) (fun k => (v_l s)))) as G30; specialize (G30 (proj1 (proj2 Hs))); specialize (G30 (fact_2 s Hs k Hk)); specialize (G30 (proj1 IH)); specialize (G30 (proj2 IH)); same G30.
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* I.6d (18), induction on steps *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) <= (v_P_l s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_18 s Hs n Hn)).
Qed.

(* I.6d (19), induction on steps *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_18 s Hs n Hn)).
Qed.

(* I.6d (20), inequality *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_u_next s) <= (v_u s) - (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6d.I_6d_31 (v_delta s) (v_l s) (v_a s) (v_P s) (v_P_l s) (v_P_next s) (v_Q s)) as G31.
  specialize (G31 (proj1 (proj2 Hs))).
  specialize (G31 (proj1 (proj2 (proj2 Hs)))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G31 (fact_1 s Hs n Hn)).
  specialize (G31 (fact_2 s Hs n Hn)).
  specialize (G31 (fact_3 s Hs n Hn)).
  specialize (G31 (fact_4 s Hs n Hn)).
  specialize (G31 (fact_5 s Hs n Hn)).
  specialize (G31 (fact_8 s Hs n Hn)).
  specialize (G31 (fact_12 s Hs n Hn)).
  specialize (G31 (fact_14 s Hs n Hn)).
  specialize (G31 (fact_18 s Hs n Hn)).
  specialize (G31 (fact_17 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G31))) | same_defined (proj2 (proj2 (proj2 G31))) (conj G31 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Definition H1 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  True.

(* I.6d (21), witness *)
Lemma fact_21 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 3 (-1 / 2) (3) (1 / 2) 0 0 0 in ((v_delta s) < (v_l s) /\ (v_l s) < 1 /\ (v_M s) >= 2 /\ ~ ((v_delta s) > 0) /\ ~ ((v_u_next s) <= (v_u s) - (v_c s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6d (22), witness *)
Lemma fact_22 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 3 (1 / 2) (2) (1 / 10) 0 0 0 in ((v_delta s) > 0 /\ (v_l s) < 1 /\ (v_M s) >= 2 /\ ~ ((v_delta s) < (v_l s)) /\ ~ ((v_u_next s) <= (v_u s) - (v_c s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6d (23), witness *)
Lemma fact_23 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 3 (3 / 2) (2) (2) 0 0 0 in ((v_delta s) > 0 /\ (v_delta s) < (v_l s) /\ (v_M s) >= 2 /\ ~ ((v_l s) < 1) /\ ~ ((v_u_next s) <= (v_u s) - (v_c s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6d (24), witness *)
Lemma fact_24 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 3 (1 / 2) (-7 / 2) (9 / 10) 0 0 0 in ((v_delta s) > 0 /\ (v_delta s) < (v_l s) /\ (v_l s) < 1 /\ ~ ((v_M s) >= 2) /\ ~ ((v_u_next s) <= (v_u s) - (v_c s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_g v_P_next v_Q v_u_next v_u v_c v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6d (25), telescoping *)
Lemma fact_25 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_delta (run round t s)) > 0 /\ (v_delta (run round t s)) < (v_l (run round t s)) /\ (v_l (run round t s)) < 1 /\ (v_M (run round t s)) >= 2))) -> ((v_delta_0 s)) = ((v_delta s)) -> ((v_delta_T s)) = ((v_delta (run round T s))) -> ((v_T s) - 1) = (INR T) -> (v_u_delta_T s) <= (v_u_delta_0 s) - (v_c s) * ((v_T s) - 1))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  assert (HR : forall t, (t < T)%nat -> H0 (run round t s)).
  { intros t Ht. split; [rewrite (steps_run t s); exact (proj1 Hs)|].
    split; [exact ((proj1 (A t Ht)))|].
    split; [exact ((proj1 (proj2 (A t Ht))))|].
    split; [exact ((proj1 (proj2 (proj2 (A t Ht)))))|].
    split; [exact ((proj2 (proj2 (proj2 (A t Ht)))))|].
    exact I. }
  assert (F : forall x, H0 x -> (v_u_next x) <= (v_u x) - (v_c x)).
  { intros x Hx. exact (fact_20 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx))). }
  assert (Q := telescoped_above state round H0 (fun x => ((v_u x))) (fun x => ((v_c x))) (fun _ => eq_refl)).
  specialize (Q ltac:(intros x Hx; specialize (F x Hx); change (((v_u_next x)) <= ((v_u x)) - ((v_c x))); lra) T s HR).
  cbv beta in Q.
  assert (V0 : ((v_u_delta_0 s)) = ((v_u s))) by (unfold v_u_l, v_u_delta_0, v_P_delta_0, v_u_delta_T, v_P_delta_T, v_c, v_u, v_u_next, v_Q, v_P_next, v_g, v_P_l, v_P, v_a, v_delta_next, v_rest; rewrite ?(steps_run T s); rewrite ?E0; reflexivity).
  assert (V1 : ((v_u_delta_T s)) = ((v_u (run round T s)))) by (unfold v_u_l, v_u_delta_0, v_P_delta_0, v_u_delta_T, v_P_delta_T, v_c, v_u, v_u_next, v_Q, v_P_next, v_g, v_P_l, v_P, v_a, v_delta_next, v_rest; rewrite ?(steps_run T s); rewrite ?E1; reflexivity).
  rewrite <- V0, <- V1, <- EC in Q.
  lra.
Qed.

Definition H2 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  (v_delta s) > 0 /\
  (v_delta s) < (v_l s) /\
  (v_l s) < 1 /\
  (v_M s) >= 2 /\
  (v_delta_T s) > 0 /\
  (v_delta_T s) < (v_l s) /\
  True.

Lemma steps_26 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_P_delta_T s) <= (v_P_l s)) /\ ((v_P_delta_T s) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta_T s))) <= (product l (fun k => (v_l s)))) /\ ((product l (fun k => (v_delta_T s))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta_T s))) <= (product l (fun k => (v_l s)))) /\ ((product l (fun k => (v_delta_T s))) > 0))).
    - intros k Hk.
      split; [change (((v_delta_T s)) <= ((v_l s))); pose proof (Generated.I_6d.I_6d_36 (v_l s) (v_delta_T s)) as G36; specialize (G36 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G36 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) k Hk)); same G36|].
      change (((v_delta_T s)) > 0); pose proof (Generated.I_6d.I_6d_37 (v_delta_T s)) as G37; specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); same G37.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta_T s))) <= (product (k :: y :: l) (fun k => (v_l s)))); change (((product (y :: l) (fun k => (v_delta_T s))) * ((v_delta_T s))) <= ((product (y :: l) (fun k => (v_l s))) * ((v_l s)))); pose proof (Generated.I_6d.I_6d_38 (v_l s) (v_delta_T s) (product (y :: l) (fun k => (v_delta_T s))) (product (y :: l) (fun k => (v_l s)))) as G38; specialize (G38 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G38 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) k Hk)); specialize (G38 (proj1 IH)); specialize (G38 (proj2 IH)); same G38|].
      change ((product (k :: y :: l) (fun k => (v_delta_T s))) > 0); change (((product (y :: l) (fun k => (v_delta_T s))) * ((v_delta_T s))) > 0); pose proof (Generated.I_6d.I_6d_39 (v_delta_T s) (product (y :: l) (fun k => (v_delta_T s))) (product (y :: l) (fun k => (v_l s)))) as G39; specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G39 (proj1 IH)); specialize (G39 (proj2 IH)); same G39.
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* I.6d (26), induction on steps *)
Lemma fact_26 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_delta (run round t s)) > 0 /\ (v_delta (run round t s)) < (v_l (run round t s)) /\ (v_l (run round t s)) < 1 /\ (v_M (run round t s)) >= 2 /\ (v_delta_T (run round t s)) > 0 /\ (v_delta_T (run round t s)) < (v_l (run round t s))))) -> ((v_delta_0 s)) = ((v_delta s)) -> ((v_delta_T s)) = ((v_delta (run round T s))) -> ((v_T s) - 1) = (INR T) -> (v_P_delta_T s) <= (v_P_l s))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  exact (proj1 (steps_26 s Hs n Hn)).
Qed.

(* I.6d (27), induction on steps *)
Lemma fact_27 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_delta (run round t s)) > 0 /\ (v_delta (run round t s)) < (v_l (run round t s)) /\ (v_l (run round t s)) < 1 /\ (v_M (run round t s)) >= 2 /\ (v_delta_T (run round t s)) > 0 /\ (v_delta_T (run round t s)) < (v_l (run round t s))))) -> ((v_delta_0 s)) = ((v_delta s)) -> ((v_delta_T s)) = ((v_delta (run round T s))) -> ((v_T s) - 1) = (INR T) -> (v_P_delta_T s) > 0)).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  exact (proj2 (steps_26 s Hs n Hn)).
Qed.

(* I.6d (28), inequality *)
Lemma fact_28 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_delta (run round t s)) > 0 /\ (v_delta (run round t s)) < (v_l (run round t s)) /\ (v_l (run round t s)) < 1 /\ (v_M (run round t s)) >= 2 /\ (v_delta_T (run round t s)) > 0 /\ (v_delta_T (run round t s)) < (v_l (run round t s))))) -> ((v_delta_0 s)) = ((v_delta s)) -> ((v_delta_T s)) = ((v_delta (run round T s))) -> ((v_T s) - 1) = (INR T) -> (v_u_delta_T s) >= (v_u_l s))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  pose proof (Generated.I_6d.I_6d_40 (v_P_l s) (v_P_delta_T s)) as G40.
  specialize (G40 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G40 (fact_26 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))) (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))))) E0 E1 EC)).
  specialize (G40 (fact_27 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))) (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))))) E0 E1 EC)).
  first [same (proj2 (proj2 G40)) | same_defined (proj2 (proj2 G40)) (conj G40 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* I.6d (29), inequality *)
Lemma fact_29 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_delta (run round t s)) > 0 /\ (v_delta (run round t s)) < (v_l (run round t s)) /\ (v_l (run round t s)) < 1 /\ (v_M (run round t s)) >= 2 /\ (v_delta_T (run round t s)) > 0 /\ (v_delta_T (run round t s)) < (v_l (run round t s))))) -> ((v_delta_0 s)) = ((v_delta s)) -> ((v_delta_T s)) = ((v_delta (run round T s))) -> ((v_T s) - 1) = (INR T) -> (v_c s) * ((v_T s) - 1) <= (v_u_delta_0 s) - (v_u_l s))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  pose proof (Generated.I_6d.I_6d_41 (v_u_delta_T s) (v_u_delta_0 s) (v_c s) (v_T s) (v_u_l s)) as G41.
  specialize (G41 (fact_25 s (conj (proj1 Hs) I) n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (proj1 (proj2 (proj2 (proj2 (A t Ht))))))))) E0 E1 EC)).
  specialize (G41 (fact_28 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))) (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))))) E0 E1 EC)).
  first [same G41 | same_defined G41 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))].
Qed.

(* I.6d (30), inequality *)
Lemma fact_30 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_delta (run round t s)) > 0 /\ (v_delta (run round t s)) < (v_l (run round t s)) /\ (v_l (run round t s)) < 1 /\ (v_M (run round t s)) >= 2 /\ (v_delta_T (run round t s)) > 0 /\ (v_delta_T (run round t s)) < (v_l (run round t s))))) -> ((v_delta_0 s)) = ((v_delta s)) -> ((v_delta_T s)) = ((v_delta (run round T s))) -> ((v_T s) - 1) = (INR T) -> (v_T s) <= 1 + ((v_u_delta_0 s) - (v_u_l s)) * (1 + (v_a s) * (v_P_l s)) / ((v_a s) * (1 - (v_l s))))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  pose proof (Generated.I_6d.I_6d_43 (v_l s) (v_a s) (v_P_l s) (v_T s) (v_u_delta_0 s) (v_u_l s)) as G43.
  specialize (G43 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G43 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G43 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G43 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G43 ltac:(let P := fresh in assert (P : (v_a s) * (v_P_l s) + 1 > 0) by (pose proof (Generated.I_6d.I_6d_42 (v_a s) (v_P_l s)) as G42; specialize (G42 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); specialize (G42 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)); same G42); first [cleared (fact_29 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))) (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))))) E0 E1 EC) P | cleared (fact_29 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))) (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))))) E0 E1 EC) P (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | revert P; generalize ((fact_29 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))) (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))))) E0 E1 EC) : (v_a s) * (1 - (v_l s)) / (1 + (v_a s) * (v_P_l s)) * ((v_T s) - 1) <= (v_u_delta_0 s) - (v_u_l s)); generalize (v_u_delta_0 s); generalize (v_u_l s); let Y := fresh in let Q := fresh in intros ? ? Q Y; cleared Q Y])).
  first [same (proj2 G43) | same_defined (proj2 G43) (conj G43 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* I.6d, conclusion (20) *)
Lemma conclusion_20 :
  forall s : state, (3 <= steps s)%nat -> ((v_delta s) > 0 -> (v_delta s) < (v_l s) -> (v_l s) < 1 -> (v_M s) >= 2 -> (v_u_next s) <= (v_u s) - (v_c s)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_20 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

Definition set_delta_T (x : R) (s : state) : state := State (steps s) (v_delta s) (v_M s) (v_l s) (v_delta_0 s) x (v_T s).

Definition set_delta_0 (x : R) (s : state) : state := State (steps s) (v_delta s) (v_M s) (v_l s) x (v_delta_T s) (v_T s).

Definition set_T (x : R) (s : state) : state := State (steps s) (v_delta s) (v_M s) (v_l s) (v_delta_0 s) (v_delta_T s) x.

(* I.6d, conclusion (30) *)
Lemma conclusion_30 :
  forall s : state, (3 <= steps s)%nat -> (forall x_delta_T : R, (forall x_delta_0 : R, (forall x_T : R, ((v_delta (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) > 0 -> (v_delta (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) < (v_l (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) -> (v_l (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) < 1 -> (v_M (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) >= 2 -> (v_delta_T (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) > 0 -> (v_delta_T (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) < (v_l (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_delta (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) > 0 /\ (v_delta (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) < (v_l (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) /\ (v_l (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) < 1 /\ (v_M (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) >= 2 /\ (v_delta_T (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) > 0 /\ (v_delta_T (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) < (v_l (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))))))) -> ((v_delta_0 (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) = ((v_delta (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) -> ((v_delta_T (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) = ((v_delta (run round T (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))))) -> ((v_T (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) - 1) = (INR T) -> (v_T (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) <= 1 + ((v_u_delta_0 (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) - (v_u_l (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) * (1 + (v_a (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) * (v_P_l (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) / ((v_a (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) * (1 - (v_l (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))))))))))).
Proof.
  intros s HN x_delta_T x_delta_0 x_T H0 H1 H2 H3 H4 H5.
  exact (fact_30 (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))) (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

