(* Theorem II.2h, The accuracy at a corner: when it is 1: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2h.
Local Open Scope R_scope.

Record state := State { steps : nat; v_M : R; v_a : nat -> R }.

Definition v_tau (s : state) (n : nat) : R := ((v_M s) * (v_a s n) - 1) / ((v_M s) - 1).
Definition v_P (s : state) : R := product (all (steps s)) (fun k => (v_tau s k)).
Definition v_P_others (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_tau s k)).
Definition v_Q (s : state) : R := product (all (steps s)) (fun k => 2 * (v_a s k) - 1).
Ltac open_names X ::= unfold v_tau in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_a s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_a s n) <= 1) /\
  (v_M s) >= 2 /\
  True.

(* II.2h (1), one factor out *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) = (v_tau s n) * (v_P_others s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_tau s k)) Hn).
Qed.

(* II.2h (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_tau s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2h.II_2h_2 (v_a s n) (v_M s)) as G2.
  specialize (G2 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G2 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* II.2h (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_tau s n) >= -1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2h.II_2h_3 (v_a s n) (v_M s)) as G3.
  specialize (G3 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G3 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma steps_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_P_others s n) <= 1) /\ ((v_P_others s n) >= -1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_tau s k))) <= 1) /\ ((product l (fun k => (v_tau s k))) >= -1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_tau s k))) <= 1) /\ ((product l (fun k => (v_tau s k))) >= -1))).
    - intros k Hk.
      split; [change (((v_tau s k)) <= 1); pose proof (Generated.II_2h.II_2h_4 (v_tau s k)) as G4; specialize (G4 (fact_2 s Hs k Hk)); specialize (G4 (fact_3 s Hs k Hk)); first [same G4 | same_defined G4 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      change (((v_tau s k)) >= -1); pose proof (Generated.II_2h.II_2h_5 (v_tau s k)) as G5; specialize (G5 (fact_2 s Hs k Hk)); specialize (G5 (fact_3 s Hs k Hk)); first [same G5 | same_defined G5 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_tau s k))) <= 1); change (((product (y :: l) (fun k => (v_tau s k))) * ((v_tau s k))) <= 1); pose proof (Generated.II_2h.II_2h_6 (v_tau s k) (product (y :: l) (fun k => (v_tau s k)))) as G6; specialize (G6 (fact_2 s Hs k Hk)); specialize (G6 (fact_3 s Hs k Hk)); specialize (G6 (proj1 IH)); specialize (G6 (proj2 IH)); first [same G6 | same_defined G6 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))]|].
      change ((product (k :: y :: l) (fun k => (v_tau s k))) >= -1); change (((product (y :: l) (fun k => (v_tau s k))) * ((v_tau s k))) >= -1); pose proof (Generated.II_2h.II_2h_7 (v_tau s k) (product (y :: l) (fun k => (v_tau s k)))) as G7; specialize (G7 (fact_2 s Hs k Hk)); specialize (G7 (fact_3 s Hs k Hk)); specialize (G7 (proj1 IH)); specialize (G7 (proj2 IH)); first [same G7 | same_defined G7 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))].
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.2h (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_others s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_4 s Hs n Hn)).
Qed.

(* II.2h (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_others s n) >= -1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_4 s Hs n Hn)).
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_a s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_a s n) <= 1) /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> (v_a s n) = 1) /\
  True.

(* II.2h (6), inequality *)
Lemma fact_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_tau s n) = 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2h.II_2h_8 (v_a s n) (v_M s)) as G8.
  specialize (G8 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

Lemma steps_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_P s) = 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_tau s k))) = 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_tau s k))) = 1))).
    - intros k Hk.
      change (((v_tau s k)) = 1); pose proof (Generated.II_2h.II_2h_9 (v_tau s k)) as G9; specialize (G9 (fact_6 s Hs k Hk)); first [same G9 | same_defined G9 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) I))))].
    - intros k y l Hk IH.
      change ((product (k :: y :: l) (fun k => (v_tau s k))) = 1); change (((product (y :: l) (fun k => (v_tau s k))) * ((v_tau s k))) = 1); pose proof (Generated.II_2h.II_2h_10 (v_tau s k) (product (y :: l) (fun k => (v_tau s k)))) as G10; specialize (G10 (fact_6 s Hs k Hk)); specialize (G10 IH); first [same G10 | same_defined G10 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) I))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2h (7), induction on steps *)
Lemma fact_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_P s) = 1.
Proof.
  intros s Hs n Hn.
  exact (steps_7 s Hs n Hn).
Qed.

(* II.2h (8), inequality *)
Lemma fact_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) = 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2h.II_2h_11 (v_M s) (v_P s)) as G11.
  specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G11 (fact_7 s Hs n Hn)).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2h (9), witness *)
Lemma fact_9 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (3) (fun k => nth k ((0) :: (0) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_a s n) = 1)) /\ ~ ((1 + ((v_M s) - 1) * (v_P s)) / (v_M s) = 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_a s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_a s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_M s) > 2 /\
  True.

(* II.2h (10), inequality *)
Lemma fact_10 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_a s n) = 0 -> ((v_M s) - 1) * (v_tau s n) = -1.
Proof.
  intros s Hs n Hn Ho0.
  pose proof (Generated.II_2h.II_2h_13 (v_a s n) (v_M s)) as G13.
  specialize (G13 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G13 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G13 Ho0).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj Ho0 I))))))].
Qed.

(* II.2h (11), inequality *)
Lemma fact_11 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_a s n) = 0 -> ((v_M s) - 1) * (v_P s) <= 1.
Proof.
  intros s Hs n Hn Ho0.
  pose proof (Generated.II_2h.II_2h_14 (v_M s) (v_P_others s n) (v_P s) (v_tau s n)) as G14.
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G14 (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G14 (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G14 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))) n Hn)).
  specialize (G14 (fact_10 s Hs n Hn Ho0)).
  same G14.
Qed.

(* II.2h (12), inequality *)
Lemma fact_12 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_a s n) = 0 -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) <= 2 / (v_M s).
Proof.
  intros s Hs n Hn Ho0.
  pose proof (Generated.II_2h.II_2h_15 (v_M s) (v_P s)) as G15.
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G15 (fact_11 s Hs n Hn Ho0)).
  first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj Ho0 I))))))].
Qed.

(* II.2h (13), inequality *)
Lemma fact_13 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_a s n) = 0 -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) < 1.
Proof.
  intros s Hs n Hn Ho0.
  pose proof (Generated.II_2h.II_2h_16 (v_M s) (v_P s)) as G16.
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G16 (fact_11 s Hs n Hn Ho0)).
  first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj Ho0 I))))))].
Qed.

(* II.2h (14), witness *)
Lemma fact_14 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (3) (fun k => nth k ((1) :: (1) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (v_M s) >= 2 /\ (v_M s) > 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_a s n) = 0)) /\ ~ ((1 + ((v_M s) - 1) * (v_P s)) / (v_M s) <= 2 / (v_M s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2h (15), witness *)
Lemma fact_15 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_a s n) = 0 -> (let s := State 2 (2) (fun k => nth k ((0) :: (0) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (v_M s) >= 2 /\ (forall k, (k < steps s)%nat -> (v_a s k) = 0) /\ ~ ((v_M s) > 2) /\ ~ ((1 + ((v_M s) - 1) * (v_P s)) / (v_M s) < 1))).
Proof.
  intros s Hs n Hn Ho0.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H4 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_a s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_a s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_M s) = 2 /\
  (forall n, (n < steps s)%nat -> (v_a s n) * (1 - (v_a s n)) = 0) /\
  (v_Q s) > 0 /\
  True.

(* II.2h (16), inequality *)
Lemma fact_16 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (v_tau s n) = 2 * (v_a s n) - 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2h.II_2h_19 (v_a s n) (v_M s)) as G19.
  specialize (G19 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G19 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  first [same (proj2 G19) | same_defined (proj2 G19) (conj G19 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* II.2h (17), inequality *)
Lemma fact_17 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (2 * (v_a s n) - 1) * (2 * (v_a s n) - 1) = 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2h.II_2h_20 (v_a s n)) as G20.
  specialize (G20 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G20 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G20 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  same G20.
Qed.

Lemma steps_18 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> ((v_P s) = (v_Q s)) /\ ((v_Q s) * (v_Q s) = 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_tau s k))) = (product l (fun k => 2 * (v_a s k) - 1))) /\ ((product l (fun k => 2 * (v_a s k) - 1)) * (product l (fun k => 2 * (v_a s k) - 1)) = 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_tau s k))) = (product l (fun k => 2 * (v_a s k) - 1))) /\ ((product l (fun k => 2 * (v_a s k) - 1)) * (product l (fun k => 2 * (v_a s k) - 1)) = 1))).
    - intros k Hk.
      split; [change (((v_tau s k)) = (2 * (v_a s k) - 1)); pose proof (Generated.II_2h.II_2h_21 (v_a s k) (v_tau s k)) as G21; specialize (G21 ((proj1 (proj2 Hs)) k Hk)); specialize (G21 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G21 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G21 (fact_16 s Hs k Hk)); specialize (G21 (fact_17 s Hs k Hk)); first [same G21 | same_defined G21 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))]|].
      change ((2 * (v_a s k) - 1) * (2 * (v_a s k) - 1) = 1); pose proof (Generated.II_2h.II_2h_22 (v_a s k)) as G22; specialize (G22 ((proj1 (proj2 Hs)) k Hk)); specialize (G22 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G22 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G22 (fact_17 s Hs k Hk)); same G22.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_tau s k))) = (product (k :: y :: l) (fun k => 2 * (v_a s k) - 1))); change (((product (y :: l) (fun k => (v_tau s k))) * ((v_tau s k))) = ((product (y :: l) (fun k => 2 * (v_a s k) - 1)) * (2 * (v_a s k) - 1))); pose proof (Generated.II_2h.II_2h_23 (v_a s k) (v_tau s k) (product (y :: l) (fun k => (v_tau s k))) (product (y :: l) (fun k => 2 * (v_a s k) - 1))) as G23; specialize (G23 ((proj1 (proj2 Hs)) k Hk)); specialize (G23 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G23 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G23 (fact_16 s Hs k Hk)); specialize (G23 (fact_17 s Hs k Hk)); specialize (G23 (proj1 IH)); specialize (G23 (proj2 IH)); first [same G23 | same_defined G23 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))]|].
      change ((product (k :: y :: l) (fun k => 2 * (v_a s k) - 1)) * (product (k :: y :: l) (fun k => 2 * (v_a s k) - 1)) = 1); change (((product (y :: l) (fun k => 2 * (v_a s k) - 1)) * (2 * (v_a s k) - 1)) * ((product (y :: l) (fun k => 2 * (v_a s k) - 1)) * (2 * (v_a s k) - 1)) = 1); pose proof (Generated.II_2h.II_2h_24 (v_a s k) (product (y :: l) (fun k => (v_tau s k))) (product (y :: l) (fun k => 2 * (v_a s k) - 1))) as G24; specialize (G24 ((proj1 (proj2 Hs)) k Hk)); specialize (G24 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G24 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G24 (fact_17 s Hs k Hk)); specialize (G24 (proj1 IH)); specialize (G24 (proj2 IH)); same G24.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.2h (18), induction on steps *)
Lemma fact_18 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (v_P s) = (v_Q s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_18 s Hs n Hn)).
Qed.

(* II.2h (19), induction on steps *)
Lemma fact_19 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (v_Q s) * (v_Q s) = 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_18 s Hs n Hn)).
Qed.

(* II.2h (20), inequality *)
Lemma fact_20 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (v_P s) = 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2h.II_2h_25 (v_Q s) (v_P s)) as G25.
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G25 (fact_18 s Hs n Hn)).
  specialize (G25 (fact_19 s Hs n Hn)).
  same G25.
Qed.

(* II.2h (21), inequality *)
Lemma fact_21 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) = 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2h.II_2h_26 (v_M s) (v_P s)) as G26.
  specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G26 (fact_20 s Hs n Hn)).
  first [same (proj2 G26) | same_defined (proj2 G26) (conj G26 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* II.2h (22), witness *)
Lemma fact_22 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (3) (fun k => nth k ((0) :: (0) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (v_M s) >= 2 /\ (forall k, (k < steps s)%nat -> (v_a s k) * (1 - (v_a s k)) = 0) /\ (v_Q s) > 0 /\ ~ ((v_M s) = 2) /\ ~ ((1 + ((v_M s) - 1) * (v_P s)) / (v_M s) = 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2h (23), witness *)
Lemma fact_23 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) (fun k => nth k ((0) :: (1) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (v_M s) >= 2 /\ (v_M s) = 2 /\ (forall k, (k < steps s)%nat -> (v_a s k) * (1 - (v_a s k)) = 0) /\ ~ ((v_Q s) > 0) /\ ~ ((1 + ((v_M s) - 1) * (v_P s)) / (v_M s) = 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2h (24), witness *)
Lemma fact_24 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) (fun k => nth k ((3 / 4) :: (1) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (v_M s) >= 2 /\ (v_M s) = 2 /\ (v_Q s) > 0 /\ (exists n, (n < steps s)%nat /\ ~ ((v_a s n) * (1 - (v_a s n)) = 0)) /\ ~ ((1 + ((v_M s) - 1) * (v_P s)) / (v_M s) = 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_tau v_P v_P_others v_Q v_M v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2h, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_a s k) = 1) -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) = 1).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_8 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2h, conclusion (12) *)
Lemma conclusion_12 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (v_M s) >= 2 -> (v_M s) > 2 -> (forall n, (n < steps s)%nat -> ((v_a s n) = 0 -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) <= 2 / (v_M s)))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn Ho0.
  exact (fact_12 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn Ho0).
Qed.

(* II.2h, conclusion (13) *)
Lemma conclusion_13 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (v_M s) >= 2 -> (v_M s) > 2 -> (forall n, (n < steps s)%nat -> ((v_a s n) = 0 -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) < 1))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn Ho0.
  exact (fact_13 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn Ho0).
Qed.

(* II.2h, conclusion (21) *)
Lemma conclusion_21 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (v_M s) >= 2 -> (v_M s) = 2 -> (forall k, (k < steps s)%nat -> (v_a s k) * (1 - (v_a s k)) = 0) -> (v_Q s) > 0 -> (1 + ((v_M s) - 1) * (v_P s)) / (v_M s) = 1).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_21 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

