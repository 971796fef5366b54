(* Theorem II.2m, Two states: the moduli of the edges when L < 0: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2m.
Local Open Scope R_scope.

Record state := State { steps : nat; v_sigma : nat -> R; v_delta : nat -> R }.

Definition v_S (s : state) : R := product (all (steps s)) (fun k => (v_sigma s k)).
Definition v_S_others (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_sigma s k)).
Definition v_R (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_sigma s k) * (v_delta s k)).
Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_t (s : state) (n : nat) : R := (v_sigma s n) * ((v_sigma s n) * (v_delta s n) + (v_R s n)).
Definition v_D (s : state) (n : nat) : R := 1 + (v_sigma s n) * (v_delta s n) * (v_R s n).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) - (v_rest s n)) / (1 - (v_delta s n) * (v_rest s n)).
Ltac open_names X ::= unfold v_delta_next, v_D, v_t in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_sigma s n) * (v_sigma s n) = 1) /\
  (v_S s) = -1 /\
  (forall n, (n < steps s)%nat -> 1 - (v_delta s n) * (v_rest s n) > 0) /\
  True.

(* II.2m (1), one factor out *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_S s) = (v_sigma s n) * (v_S_others s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_sigma s k)) Hn).
Qed.

Lemma steps_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_R s n) = (v_S_others s n) * (v_rest s n)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_sigma s k) * (v_delta s k))) = (product l (fun k => (v_sigma s k))) * (product l (fun k => (v_delta s k))))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_sigma s k) * (v_delta s k))) = (product l (fun k => (v_sigma s k))) * (product l (fun k => (v_delta s k)))))).
    - intros k Hk.
      change (((v_sigma s k) * (v_delta s k)) = ((v_sigma s k)) * ((v_delta s k))); pose proof (Generated.II_2m.II_2m_1 (v_sigma s k) (v_delta s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); same G1.
    - intros k y l Hk IH.
      change ((product (k :: y :: l) (fun k => (v_sigma s k) * (v_delta s k))) = (product (k :: y :: l) (fun k => (v_sigma s k))) * (product (k :: y :: l) (fun k => (v_delta s k)))); change (((product (y :: l) (fun k => (v_sigma s k) * (v_delta s k))) * ((v_sigma s k) * (v_delta s k))) = ((product (y :: l) (fun k => (v_sigma s k))) * ((v_sigma s k))) * ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.II_2m.II_2m_2 (v_sigma s k) (product (y :: l) (fun k => (v_sigma s k) * (v_delta s k))) (product (y :: l) (fun k => (v_sigma s k))) (product (y :: l) (fun k => (v_delta s k))) (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 IH); same G2.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.2m (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_R s n) = (v_S_others s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  exact (steps_2 s Hs n Hn).
Qed.

(* II.2m (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_sigma s n) * (v_S_others s n) = -1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2m.II_2m_3 (v_sigma s n) (v_S s) (v_S_others s n)) as G3.
  specialize (G3 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 (fact_1 s Hs n Hn)).
  same G3.
Qed.

(* II.2m (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_R s n) = -(v_sigma s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2m.II_2m_4 (v_sigma s n) (v_R s n) (v_S_others s n) (v_rest s n)) as G4.
  specialize (G4 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G4 (fact_2 s Hs n Hn)).
  specialize (G4 (fact_3 s Hs n Hn)).
  same G4.
Qed.

(* II.2m (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_t s n) = (v_delta s n) - (v_rest s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2m.II_2m_5 (v_sigma s n) (v_delta s n) (v_rest s n) (v_R s n)) as G5.
  specialize (G5 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G5 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G5 (fact_4 s Hs n Hn)).
  same G5.
Qed.

(* II.2m (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_D s n) = 1 - (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2m.II_2m_6 (v_sigma s n) (v_delta s n) (v_rest s n) (v_R s n)) as G6.
  specialize (G6 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G6 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G6 (fact_4 s Hs n Hn)).
  same G6.
Qed.

(* II.2m (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_sigma s n) * (((v_sigma s n) * (v_delta s n) + (v_R s n)) / (1 + (v_sigma s n) * (v_delta s n) * (v_R s n))) = (v_t s n) / (v_D s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2m.II_2m_7 (v_sigma s n) (v_delta s n) (v_rest s n) (v_R s n)) as G7.
  specialize (G7 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G7 ltac:(same (fact_6 s Hs n Hn))).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))))].
Qed.

(* II.2m (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_t s n) / (v_D s n) = (v_delta_next s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2m.II_2m_8 (v_delta s n) (v_rest s n) (v_t s n) (v_D s n)) as G8.
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G8 (fact_5 s Hs n Hn)).
  specialize (G8 (fact_6 s Hs n Hn)).
  first [same (proj2 (proj2 G8)) | same_defined (proj2 (proj2 G8)) (conj G8 (conj ((proj1 (proj2 Hs)) n Hn) (conj (proj1 (proj2 (proj2 Hs))) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2m (9), witness *)
Lemma fact_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-1 / 2) :: (2) :: nil) 0) (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) in ((v_S s) = -1 /\ (forall k, (k < steps s)%nat -> 1 - (v_delta s k) * (v_rest s k) > 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_sigma s n) * (v_sigma s n) = 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_t s n) / (v_D s n) = (v_delta_next s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_S v_S_others v_R v_rest v_t v_D v_delta_next v_sigma v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_S v_S_others v_R v_rest v_t v_D v_delta_next v_sigma v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_S v_S_others v_R v_rest v_t v_D v_delta_next v_sigma v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_S v_S_others v_R v_rest v_t v_D v_delta_next v_sigma v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2m (10), witness *)
Lemma fact_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1) :: (1) :: nil) 0) (fun k => nth k ((1 / 2) :: (1 / 3) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_sigma s k) * (v_sigma s k) = 1) /\ (forall k, (k < steps s)%nat -> 1 - (v_delta s k) * (v_rest s k) > 0) /\ ~ ((v_S s) = -1) /\ (exists n, (n < steps s)%nat /\ ~ ((v_t s n) / (v_D s n) = (v_delta_next s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_S v_S_others v_R v_rest v_t v_D v_delta_next v_sigma v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_S v_S_others v_R v_rest v_t v_D v_delta_next v_sigma v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_S v_S_others v_R v_rest v_t v_D v_delta_next v_sigma v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_S v_S_others v_R v_rest v_t v_D v_delta_next v_sigma v_delta steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2m, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_sigma s k) * (v_sigma s k) = 1) -> (v_S s) = -1 -> (forall k, (k < steps s)%nat -> 1 - (v_delta s k) * (v_rest s k) > 0) -> (forall n, (n < steps s)%nat -> (v_sigma s n) * (((v_sigma s n) * (v_delta s n) + (v_R s n)) / (1 + (v_sigma s n) * (v_delta s n) * (v_R s n))) = (v_t s n) / (v_D s n))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

(* II.2m, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_sigma s k) * (v_sigma s k) = 1) -> (v_S s) = -1 -> (forall k, (k < steps s)%nat -> 1 - (v_delta s k) * (v_rest s k) > 0) -> (forall n, (n < steps s)%nat -> (v_t s n) / (v_D s n) = (v_delta_next s n))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_8 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

