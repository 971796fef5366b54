(* Theorem V.7, Selection never lowers the mean weight, for any number of answers: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.V_7.
Local Open Scope R_scope.

Record state := State { steps : nat; v_p : nat -> R; v_w : nat -> R; v_x : R }.

Definition v_T (s : state) : R := total (all (steps s)) (fun k => (v_p s k)).
Definition v_B (s : state) : R := total (all (steps s)) (fun k => (v_p s k) * (v_w s k)).
Definition v_V (s : state) : R := total (all (steps s)) (fun k => (v_p s k) * ((v_w s k) - (v_x s)) ^ 2).
Definition v_C (s : state) : R := total (all (steps s)) (fun k => (v_p s k) * (v_w s k) ^ 2).
Definition v_p_new (s : state) (n : nat) : R := (v_p s n) * (v_w s n) / (v_B s).
Ltac open_names X ::= unfold v_p_new in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_p s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_w s n) > 0) /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_T s) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => (v_p s k))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => (v_p s k))) > 0))).
    - intros k Hk.
      change (((v_p s k)) > 0); pose proof (Generated.V_7.V_7_1 (v_p s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); same G1.
    - intros k y l Hk IH.
      change ((total (k :: y :: l) (fun k => (v_p s k))) > 0); change (((total (y :: l) (fun k => (v_p s k))) + ((v_p s k))) > 0); pose proof (Generated.V_7.V_7_2 (v_p s k) (total (y :: l) (fun k => (v_p s k)))) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 IH); same G2.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* V.7 (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_T s) > 0.
Proof.
  intros s Hs n Hn.
  exact (steps_1 s Hs n Hn).
Qed.

Lemma steps_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_B s) > 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => (v_p s k) * (v_w s k))) > 0)).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => (v_p s k) * (v_w s k))) > 0))).
    - intros k Hk.
      change (((v_p s k) * (v_w s k)) > 0); pose proof (Generated.V_7.V_7_3 (v_p s k) (v_w s k)) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G3.
    - intros k y l Hk IH.
      change ((total (k :: y :: l) (fun k => (v_p s k) * (v_w s k))) > 0); change (((total (y :: l) (fun k => (v_p s k) * (v_w s k))) + ((v_p s k) * (v_w s k))) > 0); pose proof (Generated.V_7.V_7_4 (v_p s k) (v_w s k) (total (y :: l) (fun k => (v_p s k) * (v_w s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 IH); same G4.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* V.7 (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_B s) > 0.
Proof.
  intros s Hs n Hn.
  exact (steps_2 s Hs n Hn).
Qed.

Lemma steps_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_V s) >= 0) /\ ((v_V s) = (v_C s) - 2 * (v_x s) * (v_B s) + (v_x s) ^ 2 * (v_T s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => (v_p s k) * ((v_w s k) - (v_x s)) ^ 2)) >= 0) /\ ((total l (fun k => (v_p s k) * ((v_w s k) - (v_x s)) ^ 2)) = (total l (fun k => (v_p s k) * (v_w s k) ^ 2)) - 2 * (v_x s) * (total l (fun k => (v_p s k) * (v_w s k))) + (v_x s) ^ 2 * (total l (fun k => (v_p s k))))).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => (v_p s k) * ((v_w s k) - (v_x s)) ^ 2)) >= 0) /\ ((total l (fun k => (v_p s k) * ((v_w s k) - (v_x s)) ^ 2)) = (total l (fun k => (v_p s k) * (v_w s k) ^ 2)) - 2 * (v_x s) * (total l (fun k => (v_p s k) * (v_w s k))) + (v_x s) ^ 2 * (total l (fun k => (v_p s k)))))).
    - intros k Hk.
      split; [change (((v_p s k) * ((v_w s k) - (v_x s)) ^ 2) >= 0); pose proof (Generated.V_7.V_7_5 (v_p s k) (v_w s k) (v_x s)) as G5; specialize (G5 ((proj1 (proj2 Hs)) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G5|].
      change (((v_p s k) * ((v_w s k) - (v_x s)) ^ 2) = ((v_p s k) * (v_w s k) ^ 2) - 2 * (v_x s) * ((v_p s k) * (v_w s k)) + (v_x s) ^ 2 * ((v_p s k))); pose proof (Generated.V_7.V_7_6 (v_p s k) (v_w s k) (v_x s)) as G6; specialize (G6 ((proj1 (proj2 Hs)) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G6.
    - intros k y l Hk IH.
      split; [change ((total (k :: y :: l) (fun k => (v_p s k) * ((v_w s k) - (v_x s)) ^ 2)) >= 0); change (((total (y :: l) (fun k => (v_p s k) * ((v_w s k) - (v_x s)) ^ 2)) + ((v_p s k) * ((v_w s k) - (v_x s)) ^ 2)) >= 0); pose proof (Generated.V_7.V_7_7 (v_p s k) (v_w s k) (total (y :: l) (fun k => (v_p s k) * ((v_w s k) - (v_x s)) ^ 2)) (total (y :: l) (fun k => (v_p s k) * (v_w s k) ^ 2)) (v_x s) (total (y :: l) (fun k => (v_p s k) * (v_w s k))) (total (y :: l) (fun k => (v_p s k)))) as G7; specialize (G7 ((proj1 (proj2 Hs)) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G7 (proj1 IH)); specialize (G7 (proj2 IH)); same G7|].
      change ((total (k :: y :: l) (fun k => (v_p s k) * ((v_w s k) - (v_x s)) ^ 2)) = (total (k :: y :: l) (fun k => (v_p s k) * (v_w s k) ^ 2)) - 2 * (v_x s) * (total (k :: y :: l) (fun k => (v_p s k) * (v_w s k))) + (v_x s) ^ 2 * (total (k :: y :: l) (fun k => (v_p s k)))); change (((total (y :: l) (fun k => (v_p s k) * ((v_w s k) - (v_x s)) ^ 2)) + ((v_p s k) * ((v_w s k) - (v_x s)) ^ 2)) = ((total (y :: l) (fun k => (v_p s k) * (v_w s k) ^ 2)) + ((v_p s k) * (v_w s k) ^ 2)) - 2 * (v_x s) * ((total (y :: l) (fun k => (v_p s k) * (v_w s k))) + ((v_p s k) * (v_w s k))) + (v_x s) ^ 2 * ((total (y :: l) (fun k => (v_p s k))) + ((v_p s k)))); pose proof (Generated.V_7.V_7_8 (v_p s k) (v_w s k) (total (y :: l) (fun k => (v_p s k) * ((v_w s k) - (v_x s)) ^ 2)) (total (y :: l) (fun k => (v_p s k) * (v_w s k) ^ 2)) (v_x s) (total (y :: l) (fun k => (v_p s k) * (v_w s k))) (total (y :: l) (fun k => (v_p s k)))) as G8; specialize (G8 ((proj1 (proj2 Hs)) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj2 IH)); same G8.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* V.7 (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_V s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* V.7 (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_V s) = (v_C s) - 2 * (v_x s) * (v_B s) + (v_x s) ^ 2 * (v_T s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_3 s Hs n Hn)).
Qed.

(* V.7 (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C s) - 2 * (v_x s) * (v_B s) + (v_x s) ^ 2 * (v_T s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_7.V_7_9 (v_T s) (v_B s) (v_V s) (v_C s) (v_x s)) as G9.
  specialize (G9 (fact_1 s Hs n Hn)).
  specialize (G9 (fact_2 s Hs n Hn)).
  specialize (G9 (fact_3 s Hs n Hn)).
  specialize (G9 (fact_4 s Hs n Hn)).
  same G9.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_p s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_w s n) > 0) /\
  (v_x s) * (v_T s) = (v_B s) /\
  True.

(* V.7 (6), inequality *)
Lemma fact_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_C s) >= (v_x s) * (v_B s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_7.V_7_10 (v_x s) (v_T s) (v_B s) (v_C s)) as G10.
  specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G10 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  specialize (G10 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  specialize (G10 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  same G10.
Qed.

(* V.7 (7), inequality *)
Lemma fact_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_C s) / (v_B s) >= (v_x s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_7.V_7_11 (v_B s) (v_C s) (v_x s)) as G11.
  specialize (G11 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  specialize (G11 (fact_6 s Hs n Hn)).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* V.7 (8), identity *)
Lemma fact_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_p_new s n) - (v_p s n) / (v_T s) = (v_p s n) * ((v_w s n) - (v_x s)) / (v_B s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_7.V_7_12 (v_p s n) (v_w s n) (v_x s) (v_T s) (v_B s)) as G12.
  specialize (G12 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G12 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G12 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  specialize (G12 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  first [same (proj2 (proj2 G12)) | same_defined (proj2 (proj2 G12)) (conj G12 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* V.7 (9), witness *)
Lemma fact_9 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-1) :: (-1) :: nil) 0) (fun k => nth k ((1) :: (2) :: nil) 0) (0) in ((forall k, (k < steps s)%nat -> (v_w s k) > 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_p s n) > 0)) /\ ~ ((v_C s) - 2 * (v_x s) * (v_B s) + (v_x s) ^ 2 * (v_T s) >= 0))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_T v_B v_V v_C v_p_new v_p v_w v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_T v_B v_V v_C v_p_new v_p v_w v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_T v_B v_V v_C v_p_new v_p v_w v_x steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* V.7, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_w s k) > 0) -> (v_C s) - 2 * (v_x s) * (v_B s) + (v_x s) ^ 2 * (v_T s) >= 0).
Proof.
  intros s HN H0 H1.
  exact (fact_5 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.7, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_w s k) > 0) -> (v_x s) * (v_T s) = (v_B s) -> (v_C s) / (v_B s) >= (v_x s)).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.7, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_p s k) > 0) -> (forall k, (k < steps s)%nat -> (v_w s k) > 0) -> (v_x s) * (v_T s) = (v_B s) -> (forall n, (n < steps s)%nat -> (v_p_new s n) - (v_p s n) / (v_T s) = (v_p s n) * ((v_w s n) - (v_x s)) / (v_B s))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_8 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

