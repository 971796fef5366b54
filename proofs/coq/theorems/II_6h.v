(* Theorem II.6h, How many samples keep every error small: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_6h.
Local Open Scope R_scope.

Record state := State { steps : nat; v_M : R; v_delta : nat -> R; v_p : R; v_eta : R; v_zeta : R; v_T : R; v_n : R; v_ell : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_N (s : state) : R := total (all (steps s)) (fun k => 1).
Ltac open_names X ::= unfold v_delta_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta s n) >= -1) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) > 0) /\
  (v_eta s) > 0 /\
  (v_zeta s) > 0 /\
  (v_T s) >= 1 /\
  (v_n s) >= 1 /\
  2 * (v_n s) * (v_eta s) ^ 2 * ((v_M s) - 1) ^ 2 >= (v_M s) ^ 2 * (v_ell s) /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (((v_M s) - 1) * (v_rest s n) >= -1) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> (((v_M s) - 1) * (product l (fun k => (v_delta s k))) >= -1) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => (((v_M s) - 1) * (product l (fun k => (v_delta s k))) >= -1) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_M s) - 1) * ((v_delta s k)) >= -1); pose proof (Generated.II_6h.II_6h_1 (v_M s) (v_delta s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); same G1|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_6h.II_6h_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2.
    - intros k y l Hk IH.
      split; [change (((v_M s) - 1) * (product (k :: y :: l) (fun k => (v_delta s k))) >= -1); change (((v_M s) - 1) * ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= -1); pose proof (Generated.II_6h.II_6h_3 (v_M s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_6h.II_6h_4 (v_M s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.6h (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_rest s n) >= -1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* II.6h (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

(* II.6h (3), identity *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_p s) - 1) / ((v_M s) - 1) - (v_delta_next s n) = (v_M s) / ((v_M s) - 1) * ((v_p s) - (1 + ((v_M s) - 1) * (v_delta_next s n)) / (v_M s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6h.II_6h_5 (v_M s) (v_delta s n) (v_rest s n) (v_p s)) as G5.
  specialize (G5 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G5 (fact_1 s Hs n Hn)).
  specialize (G5 (fact_2 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G5))) | same_defined (proj2 (proj2 (proj2 G5))) (conj G5 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

(* II.6h (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 2 * (v_n s) * ((v_eta s) * ((v_M s) - 1) / (v_M s)) ^ 2 >= (v_ell s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6h.II_6h_6 (v_M s) (v_eta s) (v_n s) (v_ell s)) as G6.
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.6h (7), witness *)
Lemma fact_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) 0 (1 / 2) (1 / 2) (1) (1) (2) in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) > 0) /\ (v_eta s) > 0 /\ (v_zeta s) > 0 /\ (v_T s) >= 1 /\ (v_n s) >= 1 /\ ~ (2 * (v_n s) * (v_eta s) ^ 2 * ((v_M s) - 1) ^ 2 >= (v_M s) ^ 2 * (v_ell s)) /\ ~ (2 * (v_n s) * ((v_eta s) * ((v_M s) - 1) / (v_M s)) ^ 2 >= (v_ell s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6h, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) > 0) -> (v_eta s) > 0 -> (v_zeta s) > 0 -> (v_T s) >= 1 -> (v_n s) >= 1 -> 2 * (v_n s) * (v_eta s) ^ 2 * ((v_M s) - 1) ^ 2 >= (v_M s) ^ 2 * (v_ell s) -> (forall n, (n < steps s)%nat -> ((v_M s) * (v_p s) - 1) / ((v_M s) - 1) - (v_delta_next s n) = (v_M s) / ((v_M s) - 1) * ((v_p s) - (1 + ((v_M s) - 1) * (v_delta_next s n)) / (v_M s)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  intros n Hn.
  exact (fact_3 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) n Hn).
Qed.

(* II.6h, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) > 0) -> (v_eta s) > 0 -> (v_zeta s) > 0 -> (v_T s) >= 1 -> (v_n s) >= 1 -> 2 * (v_n s) * (v_eta s) ^ 2 * ((v_M s) - 1) ^ 2 >= (v_M s) ^ 2 * (v_ell s) -> 2 * (v_n s) * ((v_eta s) * ((v_M s) - 1) / (v_M s)) ^ 2 >= (v_ell s)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  exact (fact_4 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

