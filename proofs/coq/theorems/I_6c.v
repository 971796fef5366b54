(* Theorem I.6c, Climbing takes at least so many rounds: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_6c.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : R; v_M : R; v_l : R; v_delta_0 : R; v_delta_T : R; v_T : R }.

Definition v_rest (s : state) : R := product (but (steps s) O) (fun k => (v_delta s)).
Definition v_delta_next (s : state) : R := ((v_delta s) + (v_rest s) + ((v_M s) - 2) * (v_delta s) * (v_rest s)) / (1 + ((v_M s) - 1) * (v_delta s) * (v_rest s)).
Definition v_a (s : state) : R := total (but_two (steps s)) (fun k => 1).
Definition v_P (s : state) : R := product (but_two (steps s)) (fun k => (v_delta s)).
Definition v_P_l (s : state) : R := product (but_two (steps s)) (fun k => (v_l s)).
Definition v_h (s : state) : R := (v_delta s) / (v_delta_next s).
Definition v_P_next (s : state) : R := product (but_two (steps s)) (fun k => (v_delta_next s)).
Definition v_V (s : state) : R := product (but_two (steps s)) (fun k => (v_h s)).
Definition v_u (s : state) : R := 1 / (v_P s).
Definition v_u_next (s : state) : R := 1 / (v_P_next s).
Definition v_k (s : state) : R := (v_u s) * (1 - (v_h s)).
Definition v_P_delta_T (s : state) : R := product (but_two (steps s)) (fun k => (v_delta_T s)).
Definition v_u_delta_T (s : state) : R := 1 / (v_P_delta_T s).
Definition v_P_delta_0 (s : state) : R := product (but_two (steps s)) (fun k => (v_delta_0 s)).
Definition v_u_delta_0 (s : state) : R := 1 / (v_P_delta_0 s).
Definition v_u_l (s : state) : R := 1 / (v_P_l s).
Ltac open_names X ::= unfold v_u_l, v_u_delta_0, v_u_delta_T, v_k, v_u_next, v_u, v_h, v_delta_next in X |- *.

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

(* I.6c (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6c.I_6c_1 (v_delta s) (v_l s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G1.
Qed.

(* I.6c (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6c.I_6c_2 (v_delta s) (v_l s)) as G2.
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
      change ((1) >= 1); pose proof (Generated.I_6c.I_6c_3) as G3; same G3.
    - intros k y l Hk IH.
      change ((total (k :: y :: l) (fun k => 1)) >= 1); change (((total (y :: l) (fun k => 1)) + (1)) >= 1); pose proof (Generated.I_6c.I_6c_4 (total (y :: l) (fun k => 1))) as G4; specialize (G4 IH); same G4.
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* I.6c (3), induction on steps *)
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
      split; [change (((v_delta s)) > 0); pose proof (Generated.I_6c.I_6c_5 (v_delta s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (fact_2 s Hs k Hk)); same G5|].
      change (((v_delta s)) < 1); pose proof (Generated.I_6c.I_6c_6 (v_delta s)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (fact_2 s Hs k Hk)); same G6.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s))) > 0); change (((product (y :: l) (fun k => (v_delta s))) * ((v_delta s))) > 0); pose proof (Generated.I_6c.I_6c_7 (v_delta s) (product (y :: l) (fun k => (v_delta s)))) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 (fact_2 s Hs k Hk)); specialize (G7 (proj1 IH)); specialize (G7 (proj2 IH)); same G7|].
      change ((product (k :: y :: l) (fun k => (v_delta s))) < 1); change (((product (y :: l) (fun k => (v_delta s))) * ((v_delta s))) < 1); pose proof (Generated.I_6c.I_6c_8 (v_delta s) (product (y :: l) (fun k => (v_delta s)))) as G8; specialize (G8 (proj1 (proj2 Hs))); specialize (G8 (fact_2 s Hs k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj2 IH)); same G8.
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* I.6c (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_4 s Hs n Hn)).
Qed.

(* I.6c (5), induction on steps *)
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
      split; [change (((v_delta s)) > 0); pose proof (Generated.I_6c.I_6c_9 (v_delta s)) as G9; specialize (G9 (proj1 (proj2 Hs))); specialize (G9 (fact_2 s Hs k Hk)); same G9|].
      change (((v_delta s)) < 1); pose proof (Generated.I_6c.I_6c_10 (v_delta s)) as G10; specialize (G10 (proj1 (proj2 Hs))); specialize (G10 (fact_2 s Hs k Hk)); same G10.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s))) > 0); change (((product (y :: l) (fun k => (v_delta s))) * ((v_delta s))) > 0); pose proof (Generated.I_6c.I_6c_11 (v_delta s) (product (y :: l) (fun k => (v_delta s)))) as G11; specialize (G11 (proj1 (proj2 Hs))); specialize (G11 (fact_2 s Hs k Hk)); specialize (G11 (proj1 IH)); specialize (G11 (proj2 IH)); same G11|].
      change ((product (k :: y :: l) (fun k => (v_delta s))) < 1); change (((product (y :: l) (fun k => (v_delta s))) * ((v_delta s))) < 1); pose proof (Generated.I_6c.I_6c_12 (v_delta s) (product (y :: l) (fun k => (v_delta s)))) as G12; specialize (G12 (proj1 (proj2 Hs))); specialize (G12 (fact_2 s Hs k Hk)); specialize (G12 (proj1 IH)); specialize (G12 (proj2 IH)); same G12.
  }
  pose proof (Ind (but (steps s) O) (but_nonempty (steps s) O ltac:(assert (X := proj1 Hs); lia) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)) (but_below _ _)) as Here.
  exact Here.
Qed.

(* I.6c (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_6 s Hs n Hn)).
Qed.

(* I.6c (7), induction on steps *)
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
      change (((v_l s)) > 0); pose proof (Generated.I_6c.I_6c_13 (v_l s)) as G13; specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G13 (fact_1 s Hs k Hk)); same G13.
    - intros k y l Hk IH.
      change ((product (k :: y :: l) (fun k => (v_l s))) > 0); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) > 0); pose proof (Generated.I_6c.I_6c_14 (v_l s) (product (y :: l) (fun k => (v_l s)))) as G14; specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G14 (fact_1 s Hs k Hk)); specialize (G14 IH); same G14.
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* I.6c (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_l s) > 0.
Proof.
  intros s Hs n Hn.
  exact (steps_8 s Hs n Hn).
Qed.

(* I.6c (9), one factor out *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s) = (v_delta s) * (v_P s).
Proof.
  intros s Hs n Hn.
  same (one_factor_out_two (steps s) O ((v_delta s)) (Nat.le_trans _ _ _ (le_n_S _ _ (le_n_S _ _ (Nat.le_0_l _))) (proj1 Hs)) (Nat.le_lt_trans _ _ _ (Nat.le_0_l _) Hn)).
Qed.

(* I.6c (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6c.I_6c_15 (v_delta s) (v_M s) (v_rest s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G15 (fact_2 s Hs n Hn)).
  specialize (G15 (fact_6 s Hs n Hn)).
  specialize (G15 (fact_7 s Hs n Hn)).
  first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* I.6c (11), identity *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s) = (v_delta_next s) * (v_h s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6c.I_6c_16 (v_delta s) (v_M s) (v_rest s)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G16 (fact_2 s Hs n Hn)).
  specialize (G16 (fact_6 s Hs n Hn)).
  specialize (G16 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 G16)) | same_defined (proj2 (proj2 G16)) (conj G16 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* I.6c (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_h s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6c.I_6c_17 (v_delta s) (v_M s) (v_rest s)) as G17.
  specialize (G17 (proj1 (proj2 Hs))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G17 (fact_2 s Hs n Hn)).
  specialize (G17 (fact_6 s Hs n Hn)).
  specialize (G17 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 G17)) | same_defined (proj2 (proj2 G17)) (conj G17 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* I.6c (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_h s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6c.I_6c_18 (v_delta s) (v_M s) (v_rest s)) as G18.
  specialize (G18 (proj1 (proj2 Hs))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G18 (fact_2 s Hs n Hn)).
  specialize (G18 (fact_6 s Hs n Hn)).
  specialize (G18 (fact_7 s Hs n Hn)).
  first [same (proj2 (proj2 G18)) | same_defined (proj2 (proj2 G18)) (conj G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Lemma steps_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P_next s) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta_next s))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta_next s))) > 0))).
    - intros k Hk.
      change (((v_delta_next s)) > 0); pose proof (Generated.I_6c.I_6c_19 (v_delta_next s)) as G19; specialize (G19 (fact_10 s Hs k Hk)); first [same G19 | same_defined G19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
    - intros k y l Hk IH.
      change ((product (k :: y :: l) (fun k => (v_delta_next s))) > 0); change (((product (y :: l) (fun k => (v_delta_next s))) * ((v_delta_next s))) > 0); pose proof (Generated.I_6c.I_6c_20 (v_delta_next s) (product (y :: l) (fun k => (v_delta_next s)))) as G20; specialize (G20 (fact_10 s Hs k Hk)); specialize (G20 IH); first [same G20 | same_defined G20 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* I.6c (14), induction on steps *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_next s) > 0.
Proof.
  intros s Hs n Hn.
  exact (steps_14 s Hs n Hn).
Qed.

Lemma steps_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P s) = (v_P_next s) * (v_V s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s))) = (product l (fun k => (v_delta_next s))) * (product l (fun k => (v_h s))))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s))) = (product l (fun k => (v_delta_next s))) * (product l (fun k => (v_h s)))))).
    - intros k Hk.
      change (((v_delta s)) = ((v_delta_next s)) * ((v_h s))); pose proof (Generated.I_6c.I_6c_21 (v_delta s) (v_delta_next s) (v_h s)) as G21; specialize (G21 (proj1 (proj2 Hs))); specialize (G21 (fact_2 s Hs k Hk)); specialize (G21 (fact_11 s Hs k Hk)); first [same G21 | same_defined G21 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
    - intros k y l Hk IH.
      change ((product (k :: y :: l) (fun k => (v_delta s))) = (product (k :: y :: l) (fun k => (v_delta_next s))) * (product (k :: y :: l) (fun k => (v_h s)))); change (((product (y :: l) (fun k => (v_delta s))) * ((v_delta s))) = ((product (y :: l) (fun k => (v_delta_next s))) * ((v_delta_next s))) * ((product (y :: l) (fun k => (v_h s))) * ((v_h s)))); pose proof (Generated.I_6c.I_6c_22 (v_delta s) (v_delta_next s) (v_h s) (product (y :: l) (fun k => (v_delta s))) (product (y :: l) (fun k => (v_delta_next s))) (product (y :: l) (fun k => (v_h s)))) as G22; specialize (G22 (proj1 (proj2 Hs))); specialize (G22 (fact_2 s Hs k Hk)); specialize (G22 (fact_11 s Hs k Hk)); specialize (G22 IH); first [same G22 | same_defined G22 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* I.6c (15), induction on steps *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) = (v_P_next s) * (v_V s).
Proof.
  intros s Hs n Hn.
  exact (steps_15 s Hs n Hn).
Qed.

Lemma steps_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_V s) >= 1 - (v_a s) * (1 - (v_h s))) /\ ((v_V s) > 0) /\ ((v_a s) >= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_h s))) >= 1 - (total l (fun k => 1)) * (1 - (v_h s))) /\ ((product l (fun k => (v_h s))) > 0) /\ ((total l (fun k => 1)) >= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_h s))) >= 1 - (total l (fun k => 1)) * (1 - (v_h s))) /\ ((product l (fun k => (v_h s))) > 0) /\ ((total l (fun k => 1)) >= 1))).
    - intros k Hk.
      split; [change (((v_h s)) >= 1 - (1) * (1 - (v_h s))); pose proof (Generated.I_6c.I_6c_23 (v_h s)) as G23; specialize (G23 (fact_12 s Hs k Hk)); specialize (G23 (fact_13 s Hs k Hk)); first [same G23 | same_defined G23 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      split; [change (((v_h s)) > 0); pose proof (Generated.I_6c.I_6c_24 (v_h s)) as G24; specialize (G24 (fact_12 s Hs k Hk)); specialize (G24 (fact_13 s Hs k Hk)); first [same G24 | same_defined G24 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      change ((1) >= 1); pose proof (Generated.I_6c.I_6c_25) as G25; same G25.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_h s))) >= 1 - (total (k :: y :: l) (fun k => 1)) * (1 - (v_h s))); change (((product (y :: l) (fun k => (v_h s))) * ((v_h s))) >= 1 - ((total (y :: l) (fun k => 1)) + (1)) * (1 - (v_h s))); pose proof (Generated.I_6c.I_6c_26 (v_h s) (product (y :: l) (fun k => (v_h s))) (total (y :: l) (fun k => 1))) as G26; specialize (G26 (fact_12 s Hs k Hk)); specialize (G26 (fact_13 s Hs k Hk)); specialize (G26 (proj1 IH)); specialize (G26 (proj1 (proj2 IH))); specialize (G26 (proj2 (proj2 IH))); first [same G26 | same_defined G26 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      split; [change ((product (k :: y :: l) (fun k => (v_h s))) > 0); change (((product (y :: l) (fun k => (v_h s))) * ((v_h s))) > 0); pose proof (Generated.I_6c.I_6c_27 (v_h s) (product (y :: l) (fun k => (v_h s))) (total (y :: l) (fun k => 1))) as G27; specialize (G27 (fact_12 s Hs k Hk)); specialize (G27 (fact_13 s Hs k Hk)); specialize (G27 (proj1 IH)); specialize (G27 (proj1 (proj2 IH))); specialize (G27 (proj2 (proj2 IH))); first [same G27 | same_defined G27 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))]|].
      change ((total (k :: y :: l) (fun k => 1)) >= 1); change (((total (y :: l) (fun k => 1)) + (1)) >= 1); pose proof (Generated.I_6c.I_6c_28 (v_h s) (product (y :: l) (fun k => (v_h s))) (total (y :: l) (fun k => 1))) as G28; specialize (G28 (fact_12 s Hs k Hk)); specialize (G28 (fact_13 s Hs k Hk)); specialize (G28 (proj1 IH)); specialize (G28 (proj1 (proj2 IH))); specialize (G28 (proj2 (proj2 IH))); same G28.
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* I.6c (16), induction on steps *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_V s) >= 1 - (v_a s) * (1 - (v_h s)).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_16 s Hs n Hn)).
Qed.

(* I.6c (17), induction on steps *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_V s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_16 s Hs n Hn))).
Qed.

(* I.6c (18), induction on steps *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s) >= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_16 s Hs n Hn))).
Qed.

(* I.6c (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_u s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6c.I_6c_29 (v_P s)) as G29.
  specialize (G29 (fact_4 s Hs n Hn)).
  specialize (G29 (fact_5 s Hs n Hn)).
  first [same (proj2 G29) | same_defined (proj2 G29) (conj G29 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* I.6c (20), identity *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_u_next s) = (v_u s) * (v_V s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6c.I_6c_30 (v_P s) (v_P_next s) (v_V s)) as G30.
  specialize (G30 (fact_4 s Hs n Hn)).
  specialize (G30 (fact_5 s Hs n Hn)).
  specialize (G30 (fact_14 s Hs n Hn)).
  specialize (G30 (fact_15 s Hs n Hn)).
  specialize (G30 (fact_17 s Hs n Hn)).
  first [same (proj2 (proj2 G30)) | same_defined (proj2 (proj2 G30)) (conj G30 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* I.6c (21), inequality *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k s) <= 1 + ((v_M s) - 2) * (v_delta s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6c.I_6c_31 (v_delta s) (v_M s) (v_P s) (v_rest s)) as G31.
  specialize (G31 (proj1 (proj2 Hs))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G31 (fact_2 s Hs n Hn)).
  specialize (G31 (fact_4 s Hs n Hn)).
  specialize (G31 (fact_5 s Hs n Hn)).
  specialize (G31 (fact_6 s Hs n Hn)).
  specialize (G31 (fact_7 s Hs n Hn)).
  specialize (G31 (fact_9 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G31))) | same_defined (proj2 (proj2 (proj2 G31))) (conj G31 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* I.6c (22), inequality *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_u_next s) >= (v_u s) - (v_a s) * (v_k s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6c.I_6c_32 (v_a s) (v_V s) (v_h s) (v_u_next s) (v_u s)) as G32.
  specialize (G32 (fact_3 s Hs n Hn)).
  specialize (G32 (fact_16 s Hs n Hn)).
  specialize (G32 (fact_17 s Hs n Hn)).
  specialize (G32 (fact_20 s Hs n Hn)).
  specialize (G32 (fact_19 s Hs n Hn)).
  first [same G32 | same_defined G32 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
Qed.

(* I.6c (23), inequality *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_u_next s) >= (v_u s) - (v_a s) * (1 + ((v_M s) - 2) * (v_l s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6c.I_6c_33 (v_delta s) (v_l s) (v_M s) (v_a s) (v_u_next s) (v_u s) (v_k s)) as G33.
  specialize (G33 (proj1 (proj2 Hs))).
  specialize (G33 (proj1 (proj2 (proj2 Hs)))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G33 (fact_1 s Hs n Hn)).
  specialize (G33 (fact_2 s Hs n Hn)).
  specialize (G33 (fact_3 s Hs n Hn)).
  specialize (G33 (fact_22 s Hs n Hn)).
  specialize (G33 (fact_21 s Hs n Hn)).
  first [same G33 | same_defined G33 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))].
Qed.

Definition H1 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  True.

(* I.6c (24), witness *)
Lemma fact_24 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 3 (-1 / 2) (2) (1 / 2) 0 0 0 in ((v_delta s) < (v_l s) /\ (v_l s) < 1 /\ (v_M s) >= 2 /\ ~ ((v_delta s) > 0) /\ ~ ((v_u_next s) >= (v_u s) - (v_a s) * (1 + ((v_M s) - 2) * (v_l s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_h v_P_next v_V v_u v_u_next v_k v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_h v_P_next v_V v_u v_u_next v_k v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_h v_P_next v_V v_u v_u_next v_k v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_h v_P_next v_V v_u v_u_next v_k v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_h v_P_next v_V v_u v_u_next v_k v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6c (25), witness *)
Lemma fact_25 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 3 (1 / 10) (64) (1 / 100) 0 0 0 in ((v_delta s) > 0 /\ (v_l s) < 1 /\ (v_M s) >= 2 /\ ~ ((v_delta s) < (v_l s)) /\ ~ ((v_u_next s) >= (v_u s) - (v_a s) * (1 + ((v_M s) - 2) * (v_l s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_h v_P_next v_V v_u v_u_next v_k v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_h v_P_next v_V v_u v_u_next v_k v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_h v_P_next v_V v_u v_u_next v_k v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_h v_P_next v_V v_u v_u_next v_k v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_h v_P_next v_V v_u v_u_next v_k v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6c (26), witness *)
Lemma fact_26 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 3 (1 / 2) (-100) (9 / 10) 0 0 0 in ((v_delta s) > 0 /\ (v_delta s) < (v_l s) /\ (v_l s) < 1 /\ ~ ((v_M s) >= 2) /\ ~ ((v_u_next s) >= (v_u s) - (v_a s) * (1 + ((v_M s) - 2) * (v_l s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_h v_P_next v_V v_u v_u_next v_k v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_h v_P_next v_V v_u v_u_next v_k v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_h v_P_next v_V v_u v_u_next v_k v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_h v_P_next v_V v_u v_u_next v_k v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_delta_next v_a v_P v_P_l v_h v_P_next v_V v_u v_u_next v_k v_P_delta_T v_u_delta_T v_P_delta_0 v_u_delta_0 v_u_l v_delta v_M v_l v_delta_0 v_delta_T v_T steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6c (27), telescoping *)
Lemma fact_27 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_delta (run round t s)) > 0 /\ (v_delta (run round t s)) < (v_l (run round t s)) /\ (v_l (run round t s)) < 1 /\ (v_M (run round t s)) >= 2))) -> ((v_delta_0 s)) = ((v_delta s)) -> ((v_delta_T s)) = ((v_delta (run round T s))) -> ((v_T s)) = (INR T) -> (v_u_delta_T s) >= (v_u_delta_0 s) - (v_a s) * (1 + ((v_M s) - 2) * (v_l s)) * (v_T s))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  assert (HR : forall t, (t < T)%nat -> H0 (run round t s)).
  { intros t Ht. split; [rewrite (steps_run t s); exact (proj1 Hs)|].
    split; [exact ((proj1 (A t Ht)))|].
    split; [exact ((proj1 (proj2 (A t Ht))))|].
    split; [exact ((proj1 (proj2 (proj2 (A t Ht)))))|].
    split; [exact ((proj2 (proj2 (proj2 (A t Ht)))))|].
    exact I. }
  assert (F : forall x, H0 x -> (v_u_next x) >= (v_u x) - (v_a x) * (1 + ((v_M x) - 2) * (v_l x))).
  { intros x Hx. exact (fact_23 x Hx O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hx))). }
  assert (Q := telescoped_below state round H0 (fun x => ((v_u x))) (fun x => ((v_a x) * (1 + ((v_M x) - 2) * (v_l x)))) (fun _ => eq_refl)).
  specialize (Q ltac:(intros x Hx; specialize (F x Hx); change (((v_u_next x)) >= ((v_u x)) - ((v_a x) * (1 + ((v_M x) - 2) * (v_l x)))); lra) T s HR).
  cbv beta in Q.
  assert (V0 : ((v_u_delta_0 s)) = ((v_u s))) by (unfold v_u_l, v_u_delta_0, v_P_delta_0, v_u_delta_T, v_P_delta_T, v_k, v_u_next, v_u, v_V, v_P_next, v_h, v_P_l, v_P, v_a, v_delta_next, v_rest; rewrite ?(steps_run T s); rewrite ?E0; reflexivity).
  assert (V1 : ((v_u_delta_T s)) = ((v_u (run round T s)))) by (unfold v_u_l, v_u_delta_0, v_P_delta_0, v_u_delta_T, v_P_delta_T, v_k, v_u_next, v_u, v_V, v_P_next, v_h, v_P_l, v_P, v_a, v_delta_next, v_rest; rewrite ?(steps_run T s); rewrite ?E1; reflexivity).
  rewrite <- V0, <- V1, <- EC in Q.
  lra.
Qed.

Definition H2 (s : state) : Prop :=
  (3 <= steps s)%nat /\
  (v_delta s) > 0 /\
  (v_delta s) < (v_l s) /\
  (v_l s) < 1 /\
  (v_M s) >= 2 /\
  (v_delta_0 s) > 0 /\
  (v_delta_T s) >= (v_l s) /\
  True.

Lemma steps_28 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_P_delta_T s) >= (v_P_l s)) /\ ((v_P_l s) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta_T s))) >= (product l (fun k => (v_l s)))) /\ ((product l (fun k => (v_l s))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta_T s))) >= (product l (fun k => (v_l s)))) /\ ((product l (fun k => (v_l s))) > 0))).
    - intros k Hk.
      split; [change (((v_delta_T s)) >= ((v_l s))); pose proof (Generated.I_6c.I_6c_37 (v_l s) (v_delta_T s)) as G37; specialize (G37 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G37 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) k Hk)); same G37|].
      change (((v_l s)) > 0); pose proof (Generated.I_6c.I_6c_38 (v_l s)) as G38; specialize (G38 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G38 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) k Hk)); same G38.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta_T s))) >= (product (k :: y :: l) (fun k => (v_l s)))); change (((product (y :: l) (fun k => (v_delta_T s))) * ((v_delta_T s))) >= ((product (y :: l) (fun k => (v_l s))) * ((v_l s)))); pose proof (Generated.I_6c.I_6c_39 (v_l s) (v_delta_T s) (product (y :: l) (fun k => (v_delta_T s))) (product (y :: l) (fun k => (v_l s)))) as G39; specialize (G39 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G39 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) k Hk)); specialize (G39 (proj1 IH)); specialize (G39 (proj2 IH)); same G39|].
      change ((product (k :: y :: l) (fun k => (v_l s))) > 0); change (((product (y :: l) (fun k => (v_l s))) * ((v_l s))) > 0); pose proof (Generated.I_6c.I_6c_40 (v_l s) (product (y :: l) (fun k => (v_delta_T s))) (product (y :: l) (fun k => (v_l s)))) as G40; specialize (G40 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G40 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) k Hk)); specialize (G40 (proj1 IH)); specialize (G40 (proj2 IH)); same G40.
  }
  pose proof (Ind (but_two (steps s)) (but_two_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (but_two_below _)) as Here.
  exact Here.
Qed.

(* I.6c (28), induction on steps *)
Lemma fact_28 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_delta (run round t s)) > 0 /\ (v_delta (run round t s)) < (v_l (run round t s)) /\ (v_l (run round t s)) < 1 /\ (v_M (run round t s)) >= 2 /\ (v_delta_0 (run round t s)) > 0 /\ (v_delta_T (run round t s)) >= (v_l (run round t s))))) -> ((v_delta_0 s)) = ((v_delta s)) -> ((v_delta_T s)) = ((v_delta (run round T s))) -> ((v_T s)) = (INR T) -> (v_P_delta_T s) >= (v_P_l s))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  exact (proj1 (steps_28 s Hs n Hn)).
Qed.

(* I.6c (29), induction on steps *)
Lemma fact_29 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_delta (run round t s)) > 0 /\ (v_delta (run round t s)) < (v_l (run round t s)) /\ (v_l (run round t s)) < 1 /\ (v_M (run round t s)) >= 2 /\ (v_delta_0 (run round t s)) > 0 /\ (v_delta_T (run round t s)) >= (v_l (run round t s))))) -> ((v_delta_0 s)) = ((v_delta s)) -> ((v_delta_T s)) = ((v_delta (run round T s))) -> ((v_T s)) = (INR T) -> (v_P_l s) > 0)).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  exact (proj2 (steps_28 s Hs n Hn)).
Qed.

(* I.6c (30), inequality *)
Lemma fact_30 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_delta (run round t s)) > 0 /\ (v_delta (run round t s)) < (v_l (run round t s)) /\ (v_l (run round t s)) < 1 /\ (v_M (run round t s)) >= 2 /\ (v_delta_0 (run round t s)) > 0 /\ (v_delta_T (run round t s)) >= (v_l (run round t s))))) -> ((v_delta_0 s)) = ((v_delta s)) -> ((v_delta_T s)) = ((v_delta (run round T s))) -> ((v_T s)) = (INR T) -> (v_u_delta_T s) <= (v_u_l s))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  pose proof (Generated.I_6c.I_6c_41 (v_P_l s) (v_P_delta_T s)) as G41.
  specialize (G41 (fact_8 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G41 (fact_28 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))) (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))))) E0 E1 EC)).
  first [same (proj2 (proj2 G41)) | same_defined (proj2 (proj2 G41)) (conj G41 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* I.6c (31), inequality *)
Lemma fact_31 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_delta (run round t s)) > 0 /\ (v_delta (run round t s)) < (v_l (run round t s)) /\ (v_l (run round t s)) < 1 /\ (v_M (run round t s)) >= 2 /\ (v_delta_0 (run round t s)) > 0 /\ (v_delta_T (run round t s)) >= (v_l (run round t s))))) -> ((v_delta_0 s)) = ((v_delta s)) -> ((v_delta_T s)) = ((v_delta (run round T s))) -> ((v_T s)) = (INR T) -> (v_a s) * (1 + ((v_M s) - 2) * (v_l s)) * (v_T s) >= (v_u_delta_0 s) - (v_u_l s))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  pose proof (Generated.I_6c.I_6c_42 (v_l s) (v_M s) (v_a s) (v_u_delta_T s) (v_u_delta_0 s) (v_T s) (v_u_l s)) as G42.
  specialize (G42 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G42 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G42 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G42 (fact_27 s (conj (proj1 Hs) I) n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (proj1 (proj2 (proj2 (proj2 (A t Ht))))))))) E0 E1 EC)).
  specialize (G42 (fact_30 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))) (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))))) E0 E1 EC)).
  first [same G42 | same_defined G42 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))].
Qed.

(* I.6c (32), inequality *)
Lemma fact_32 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_delta (run round t s)) > 0 /\ (v_delta (run round t s)) < (v_l (run round t s)) /\ (v_l (run round t s)) < 1 /\ (v_M (run round t s)) >= 2 /\ (v_delta_0 (run round t s)) > 0 /\ (v_delta_T (run round t s)) >= (v_l (run round t s))))) -> ((v_delta_0 s)) = ((v_delta s)) -> ((v_delta_T s)) = ((v_delta (run round T s))) -> ((v_T s)) = (INR T) -> (v_T s) >= ((v_u_delta_0 s) - (v_u_l s)) / ((v_a s) * (1 + ((v_M s) - 2) * (v_l s))))).
Proof.
  intros s Hs n Hn T A E0 E1 EC.
  pose proof (Generated.I_6c.I_6c_43 (v_l s) (v_M s) (v_a s) (v_T s) (v_u_delta_0 s) (v_u_l s)) as G43.
  specialize (G43 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G43 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G43 (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G43 (fact_31 s Hs n Hn T (fun t Ht => (conj (proj1 (A t Ht)) (conj (proj1 (proj2 (A t Ht))) (conj (proj1 (proj2 (proj2 (A t Ht)))) (conj (proj1 (proj2 (proj2 (proj2 (A t Ht))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))) (proj2 (proj2 (proj2 (proj2 (proj2 (A t Ht)))))))))))) E0 E1 EC)).
  first [same (proj2 G43) | same_defined (proj2 G43) (conj G43 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* I.6c, conclusion (23) *)
Lemma conclusion_23 :
  forall s : state, (3 <= steps s)%nat -> ((v_delta s) > 0 -> (v_delta s) < (v_l s) -> (v_l s) < 1 -> (v_M s) >= 2 -> (v_u_next s) >= (v_u s) - (v_a s) * (1 + ((v_M s) - 2) * (v_l s))).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_23 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

Definition set_delta_T (x : R) (s : state) : state := State (steps s) (v_delta s) (v_M s) (v_l s) (v_delta_0 s) x (v_T s).

Definition set_delta_0 (x : R) (s : state) : state := State (steps s) (v_delta s) (v_M s) (v_l s) x (v_delta_T s) (v_T s).

Definition set_T (x : R) (s : state) : state := State (steps s) (v_delta s) (v_M s) (v_l s) (v_delta_0 s) (v_delta_T s) x.

(* I.6c, conclusion (32) *)
Lemma conclusion_32 :
  forall s : state, (3 <= steps s)%nat -> (forall x_delta_T : R, (forall x_delta_0 : R, (forall x_T : R, ((v_delta (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) > 0 -> (v_delta (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) < (v_l (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) -> (v_l (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) < 1 -> (v_M (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) >= 2 -> (v_delta_0 (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) > 0 -> (v_delta_T (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) >= (v_l (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) -> (forall T : nat, ((forall t : nat, ((t < T)%nat -> ((v_delta (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) > 0 /\ (v_delta (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) < (v_l (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) /\ (v_l (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) < 1 /\ (v_M (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) >= 2 /\ (v_delta_0 (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) > 0 /\ (v_delta_T (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) >= (v_l (run round t (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))))))) -> ((v_delta_0 (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) = ((v_delta (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) -> ((v_delta_T (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) = ((v_delta (run round T (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))))) -> ((v_T (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) = (INR T) -> (v_T (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) >= ((v_u_delta_0 (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) - (v_u_l (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))))) / ((v_a (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) * (1 + ((v_M (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))) - 2) * (v_l (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s)))))))))))).
Proof.
  intros s HN x_delta_T x_delta_0 x_T H0 H1 H2 H3 H4 H5.
  exact (fact_32 (set_T x_T (set_delta_0 x_delta_0 (set_delta_T x_delta_T s))) (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

