(* Theorem II.2w, An accuracy above 1/(M-1): every edge is positive: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2w.
Local Open Scope R_scope.

Record state := State { steps : nat; v_M : R; v_delta : nat -> R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_J (s : state) : R := (1 + ((v_M s) - 1) * (v_L s)) / (v_M s).
Ltac open_names X ::= unfold v_J in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta s n) >= -1) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (((v_M s) - 1) * (v_rest s n) >= -1) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> (((v_M s) - 1) * (product l (fun k => (v_delta s k))) >= -1) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => (((v_M s) - 1) * (product l (fun k => (v_delta s k))) >= -1) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_M s) - 1) * ((v_delta s k)) >= -1); pose proof (Generated.II_2w.II_2w_1 (v_M s) (v_delta s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); same G1|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_2w.II_2w_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2.
    - intros k y l Hk IH.
      split; [change (((v_M s) - 1) * (product (k :: y :: l) (fun k => (v_delta s k))) >= -1); change (((v_M s) - 1) * ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= -1); pose proof (Generated.II_2w.II_2w_3 (v_M s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_2w.II_2w_4 (v_M s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.2w (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_rest s n) >= -1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* II.2w (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

(* II.2w (3), one factor out *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) = (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_delta s k)) Hn).
Qed.

(* II.2w (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) <= 0 -> ((v_M s) - 1) * (v_delta s n) * (v_rest s n) <= -(v_delta s n).
Proof.
  intros s Hs n Hn Ho0.
  pose proof (Generated.II_2w.II_2w_5 (v_M s) (v_delta s n) (v_rest s n)) as G5.
  specialize (G5 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 Ho0).
  specialize (G5 (fact_1 s Hs n Hn)).
  specialize (G5 (fact_2 s Hs n Hn)).
  same G5.
Qed.

(* II.2w (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) <= 0 -> ((v_M s) - 1) ^ 2 * (v_L s) <= 1.
Proof.
  intros s Hs n Hn Ho0.
  pose proof (Generated.II_2w.II_2w_6 (v_M s) (v_delta s n) (v_rest s n) (v_L s)) as G6.
  specialize (G6 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G6 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 Ho0).
  specialize (G6 (fact_1 s Hs n Hn)).
  specialize (G6 (fact_2 s Hs n Hn)).
  specialize (G6 (fact_3 s Hs n Hn)).
  specialize (G6 (fact_4 s Hs n Hn Ho0)).
  same G6.
Qed.

(* II.2w (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) <= 0 -> (v_J s) <= 1 / ((v_M s) - 1).
Proof.
  intros s Hs n Hn Ho0.
  pose proof (Generated.II_2w.II_2w_7 (v_M s) (v_L s)) as G7.
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G7 (fact_5 s Hs n Hn Ho0)).
  first [same (proj2 (proj2 G7)) | same_defined (proj2 (proj2 G7)) (conj G7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj Ho0 I)))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2w (7), witness *)
Lemma fact_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (3) (fun k => nth k ((1) :: (1) :: nil) 0) in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) <= 0)) /\ ~ ((v_J s) <= 1 / ((v_M s) - 1)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_L v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_L v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_L v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2w (8), witness *)
Lemma fact_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta s n) <= 0 -> (let s := State 2 (3) (fun k => nth k ((-1) :: (-1) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 0) /\ (exists n, (n < steps s)%nat /\ ~ (((v_M s) - 1) * (v_delta s n) >= -1)) /\ ~ ((v_J s) <= 1 / ((v_M s) - 1)))).
Proof.
  intros s Hs n Hn Ho0.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_L v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_L v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_L v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_L v_J v_M v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2w, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> ((v_delta s n) <= 0 -> ((v_M s) - 1) ^ 2 * (v_L s) <= 1))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn Ho0.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn Ho0).
Qed.

(* II.2w, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> ((v_delta s n) <= 0 -> (v_J s) <= 1 / ((v_M s) - 1)))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn Ho0.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn Ho0).
Qed.

