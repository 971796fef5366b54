(* Theorem II.3d, A verifier that does not look: nothing moves: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_3d.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R; v_b : R; v_a : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := (((v_M s) * (v_b s) + (v_a s) - (v_b s)) * (v_delta s n) + ((v_a s) - (v_b s)) * (v_rest s n) + ((v_M s) - 2) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n)) / ((v_M s) * (v_b s) + (v_a s) - (v_b s) + ((v_M s) - 1) * ((v_a s) - (v_b s)) * (v_delta s n) * (v_rest s n)).
Ltac open_names X ::= unfold v_delta_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_delta_next s n)) (v_M s) (v_b s) (v_a s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_a s) > 0 /\
  (v_b s) = (v_a s) /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.II_3d.II_3d_1 (v_delta s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G1|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_3d.II_3d_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_3d.II_3d_3 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_3d.II_3d_4 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.3d (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* II.3d (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

(* II.3d (3), identity *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) = (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_3d.II_3d_5 (v_delta s n) (v_M s) (v_a s) (v_b s) (v_rest s n)) as G5.
  specialize (G5 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G5 (fact_1 s Hs n Hn)).
  specialize (G5 (fact_2 s Hs n Hn)).
  first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Definition agree (s s' : state) : Prop :=
  steps s = steps s' /\
  (forall n, (n < steps s)%nat -> (v_delta s n) = (v_delta s' n)) /\
  ((v_M s) = (v_M s')) /\
  ((v_b s) = (v_b s')) /\
  ((v_a s) = (v_a s')) /\
  True.

Lemma agree_refl :
  forall s, agree s s.
Proof.
  intros s.
  repeat (split; [first [reflexivity | (intros n Hn; reflexivity)]|]). exact I.
Qed.

Definition agree_v_delta s s' (A : agree s s') := proj1 (proj2 A).
Definition agree_v_M s s' (A : agree s s') := proj1 (proj2 (proj2 A)).
Definition agree_v_b s s' (A : agree s s') := proj1 (proj2 (proj2 (proj2 A))).
Definition agree_v_a s s' (A : agree s s') := proj1 (proj2 (proj2 (proj2 (proj2 A)))).
Lemma agree_trans :
  forall s s' s'', agree s s' -> agree s' s'' -> agree s s''.
Proof.
  intros s s' s'' A B. split; [exact (eq_trans (proj1 A) (proj1 B))|].
  split; [intros n Hn; assert (Hn' := Hn); rewrite (proj1 A) in Hn'; exact (eq_trans (agree_v_delta _ _ A n Hn) (agree_v_delta _ _ B n Hn'))|].
  split; [exact (eq_trans (agree_v_M _ _ A) (agree_v_M _ _ B))|].
  split; [exact (eq_trans (agree_v_b _ _ A) (agree_v_b _ _ B))|].
  split; [exact (eq_trans (agree_v_a _ _ A) (agree_v_a _ _ B))|].
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
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_b s s' A).
  rewrite (agree_v_a s s' A).
  rewrite (agree_v_delta s s' A n Hn).
  rewrite (agree_v_rest s s' A n Hn).
  reflexivity.
Qed.

Lemma respects_0 :
  forall s s', agree s s' -> H0 s -> H0 s'.
Proof.
  intros s s' A Hs. split; [rewrite <- (proj1 A); exact (proj1 Hs)|].
  split; [intros n Hn; rewrite <- (proj1 A) in Hn; rewrite <- (agree_v_delta s s' A n Hn); exact ((proj1 (proj2 Hs)) n Hn)|].
  split; [intros n Hn; rewrite <- (proj1 A) in Hn; rewrite <- (agree_v_delta s s' A n Hn); exact ((proj1 (proj2 (proj2 Hs))) n Hn)|].
  split; [rewrite <- (agree_v_M s s' A); exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  split; [rewrite <- (agree_v_a s s' A); exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
  split; [rewrite <- (agree_v_b s s' A); rewrite <- (agree_v_a s s' A); exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

Lemma unchanged_4 :
  forall s, H0 s -> agree s (round s).
Proof.
  intros s Hs. split; [reflexivity|].
  split; [intros n Hn; change ((v_delta s n) = (v_delta_next s n)); symmetry; exact (fact_3 s Hs n Hn)|].
  split; [reflexivity|].
  split; [reflexivity|].
  split; [reflexivity|].
  exact I.
Qed.

(* II.3d (4), induction on rounds *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_delta (run round t s) n)) = ((v_delta s n))).
Proof.
  intros s Hs n Hn.
  assert (A := unchanged_up_to state round agree H0 agree_refl agree_trans respects_0 unchanged_4 s Hs).
  intros t. symmetry. exact (agree_v_delta _ _ (A t) n Hn).
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.3d (5), witness *)
Lemma fact_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (2) (1 / 2) (1) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (v_a s) > 0 /\ ~ ((v_b s) = (v_a s)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) = (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_b v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_b v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_b v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_b v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_b v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_b v_a steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.3d, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_b s) = (v_a s) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) = (v_delta s n))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_3 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* II.3d, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_a s) > 0 -> (v_b s) = (v_a s) -> (forall n, (n < steps s)%nat -> (forall t : nat, ((v_delta (run round t s) n)) = ((v_delta s n))))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_4 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

