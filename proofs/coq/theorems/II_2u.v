(* Theorem II.2u, Signed edges that never move: two or more zeros, and corners: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2u.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_J (s : state) : R := (1 + ((v_M s) - 1) * (v_L s)) / (v_M s).
Ltac open_names X ::= unfold v_J, v_delta_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_delta_next s n)) (v_M s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  True.

(* II.2u (1), one factor out *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) = (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_delta s k)) Hn).
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> (v_rest s n) = 0) /\
  True.

(* II.2u (2), inequality *)
Lemma fact_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) = (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2u.II_2u_1 (v_M s) (v_rest s n) (v_delta s n)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)))].
Qed.

Definition agree (s s' : state) : Prop :=
  steps s = steps s' /\
  (forall n, (n < steps s)%nat -> (v_delta s n) = (v_delta s' n)) /\
  ((v_M s) = (v_M s')) /\
  True.

Lemma agree_refl :
  forall s, agree s s.
Proof.
  intros s.
  repeat (split; [first [reflexivity | (intros n Hn; reflexivity)]|]). exact I.
Qed.

Definition agree_v_delta s s' (A : agree s s') := proj1 (proj2 A).
Definition agree_v_M s s' (A : agree s s') := proj1 (proj2 (proj2 A)).
Lemma agree_trans :
  forall s s' s'', agree s s' -> agree s' s'' -> agree s s''.
Proof.
  intros s s' s'' A B. split; [exact (eq_trans (proj1 A) (proj1 B))|].
  split; [intros n Hn; assert (Hn' := Hn); rewrite (proj1 A) in Hn'; exact (eq_trans (agree_v_delta _ _ A n Hn) (agree_v_delta _ _ B n Hn'))|].
  split; [exact (eq_trans (agree_v_M _ _ A) (agree_v_M _ _ B))|].
  exact I.
Qed.

Lemma agree_v_rest :
  forall s s', agree s s' -> forall n, (n < steps s)%nat -> (v_rest s n) = (v_rest s' n).
Proof.
  intros s s' A n Hn.
  unfold v_rest.
  rewrite <- (proj1 A).
  apply (product_ext_below (steps s) _ _ _ (but_below (steps s) n)). intros k Hk.
  rewrite (agree_v_delta s s' A k Hk).
  reflexivity.
Qed.

Lemma agree_v_delta_next :
  forall s s', agree s s' -> forall n, (n < steps s)%nat -> (v_delta_next s n) = (v_delta_next s' n).
Proof.
  intros s s' A n Hn.
  unfold v_delta_next.
  rewrite (agree_v_delta s s' A n Hn).
  rewrite (agree_v_rest s s' A n Hn).
  rewrite (agree_v_M s s' A).
  reflexivity.
Qed.

Lemma agree_v_L :
  forall s s', agree s s' -> (v_L s) = (v_L s').
Proof.
  intros s s' A.
  unfold v_L.
  rewrite <- (proj1 A).
  apply (product_ext_below (steps s) _ _ _ (all_below (steps s))). intros k Hk.
  rewrite (agree_v_delta s s' A k Hk).
  reflexivity.
Qed.

Lemma agree_v_J :
  forall s s', agree s s' -> (v_J s) = (v_J s').
Proof.
  intros s s' A.
  unfold v_J.
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_L s s' A).
  reflexivity.
Qed.

Lemma respects_1 :
  forall s s', agree s s' -> H1 s -> H1 s'.
Proof.
  intros s s' A Hs. split; [rewrite <- (proj1 A); exact (proj1 Hs)|].
  split; [rewrite <- (agree_v_M s s' A); exact (proj1 (proj2 Hs))|].
  split; [intros n Hn; rewrite <- (proj1 A) in Hn; rewrite <- (agree_v_rest s s' A n Hn); exact ((proj1 (proj2 (proj2 Hs))) n Hn)|].
  exact I.
Qed.

Lemma unchanged_3 :
  forall s, H1 s -> agree s (round s).
Proof.
  intros s Hs. split; [reflexivity|].
  split; [intros n Hn; change ((v_delta s n) = (v_delta_next s n)); symmetry; exact (fact_2 s Hs n Hn)|].
  split; [reflexivity|].
  exact I.
Qed.

(* II.2u (3), induction on rounds *)
Lemma fact_3 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_delta (run round t s) n)) = ((v_delta s n))).
Proof.
  intros s Hs n Hn.
  assert (A := unchanged_up_to state round agree H1 agree_refl agree_trans respects_1 unchanged_3 s Hs).
  intros t. symmetry. exact (agree_v_delta _ _ (A t) n Hn).
Qed.

(* II.2u (4), inequality *)
Lemma fact_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_J s) = 1 / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2u.II_2u_2 (v_M s) (v_rest s n) (v_L s) (v_delta s n)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G2 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) I)) n Hn)).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) I)))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2u (5), witness *)
Lemma fact_5 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (2) in ((v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_rest s n) = 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) = (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_J v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_J v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_J v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) = 0) /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) > 0) /\
  True.

(* II.2u (6), inequality *)
Lemma fact_6 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) = (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2u.II_2u_4 (v_M s) (v_delta s n) (v_rest s n)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G4 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) I))))].
Qed.

Lemma respects_3 :
  forall s s', agree s s' -> H3 s -> H3 s'.
Proof.
  intros s s' A Hs. split; [rewrite <- (proj1 A); exact (proj1 Hs)|].
  split; [rewrite <- (agree_v_M s s' A); exact (proj1 (proj2 Hs))|].
  split; [intros n Hn; rewrite <- (proj1 A) in Hn; rewrite <- (agree_v_delta s s' A n Hn); rewrite <- (agree_v_M s s' A); exact ((proj1 (proj2 (proj2 Hs))) n Hn)|].
  split; [intros n Hn; rewrite <- (proj1 A) in Hn; rewrite <- (agree_v_M s s' A); rewrite <- (agree_v_delta s s' A n Hn); rewrite <- (agree_v_rest s s' A n Hn); exact ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)|].
  exact I.
Qed.

Lemma unchanged_7 :
  forall s, H3 s -> agree s (round s).
Proof.
  intros s Hs. split; [reflexivity|].
  split; [intros n Hn; change ((v_delta s n) = (v_delta_next s n)); symmetry; exact (fact_6 s Hs n Hn)|].
  split; [reflexivity|].
  exact I.
Qed.

(* II.2u (7), induction on rounds *)
Lemma fact_7 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_delta (run round t s) n)) = ((v_delta s n))).
Proof.
  intros s Hs n Hn.
  assert (A := unchanged_up_to state round agree H3 agree_refl agree_trans respects_3 unchanged_7 s Hs).
  intros t. symmetry. exact (agree_v_delta _ _ (A t) n Hn).
Qed.

(* II.2u, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_rest s k) = 0) -> (forall n, (n < steps s)%nat -> (forall t : nat, ((v_delta (run round t s) n)) = ((v_delta s n))))).
Proof.
  intros s HN H0 H1.
  intros n Hn.
  exact (fact_3 s (conj HN (conj H0 (conj H1 I))) n Hn).
Qed.

(* II.2u, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_rest s k) = 0) -> (v_J s) = 1 / (v_M s)).
Proof.
  intros s HN H0 H1.
  exact (fact_4 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2u, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (1 - (v_delta s k)) * (1 + ((v_M s) - 1) * (v_delta s k)) = 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) > 0) -> (forall n, (n < steps s)%nat -> (forall t : nat, ((v_delta (run round t s) n)) = ((v_delta s n))))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

