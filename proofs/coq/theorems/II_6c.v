(* Theorem II.6c, Edges climb as long as the gain exceeds the error: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_6c.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_x : R; v_M : R; v_eta : R; v_w : R; v_epsilon : nat -> R; v_x_0 : R; v_y : R }.

Definition v_rest_x (s : state) : R := product (but (steps s) O) (fun k => (v_x s)).
Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next_x (s : state) : R := ((v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s)) / (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Ltac open_names X ::= unfold v_delta_next, v_delta_next_x in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 0 /\
  (forall n, (n < steps s)%nat -> (v_x s) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  ((v_x s) + (v_eta s) + (v_w s)) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)) <= (v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s) /\
  (forall n, (n < steps s)%nat -> -(v_eta s) <= (v_epsilon s n)) /\
  True.

(* II.6c (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6c.II_6c_1 (v_x s) (v_delta s n)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  same G1.
Qed.

(* II.6c (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6c.II_6c_2 (v_x s) (v_delta s n)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G2 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G2 (fact_1 s Hs n Hn)).
  same G2.
Qed.

Lemma steps_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest_x s) >= 0) /\ ((v_rest_x s) <= (v_rest s n)) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_x s))) >= 0) /\ ((product l (fun k => (v_x s))) <= (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_x s))) >= 0) /\ ((product l (fun k => (v_x s))) <= (product l (fun k => (v_delta s k)))) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_x s)) >= 0); pose proof (Generated.II_6c.II_6c_3 (v_x s)) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 (fact_2 s Hs k Hk)); same G3|].
      split; [change (((v_x s)) <= ((v_delta s k))); pose proof (Generated.II_6c.II_6c_4 (v_x s) (v_delta s k)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G4 (fact_1 s Hs k Hk)); specialize (G4 (fact_2 s Hs k Hk)); same G4|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_6c.II_6c_5 (v_delta s k)) as G5; specialize (G5 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G5 (fact_1 s Hs k Hk)); same G5.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_x s))) >= 0); change (((product (y :: l) (fun k => (v_x s))) * ((v_x s))) >= 0); pose proof (Generated.II_6c.II_6c_6 (v_x s) (product (y :: l) (fun k => (v_x s))) (product (y :: l) (fun k => (v_delta s k)))) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (fact_2 s Hs k Hk)); specialize (G6 (proj1 IH)); specialize (G6 (proj1 (proj2 IH))); specialize (G6 (proj2 (proj2 IH))); same G6|].
      split; [change ((product (k :: y :: l) (fun k => (v_x s))) <= (product (k :: y :: l) (fun k => (v_delta s k)))); change (((product (y :: l) (fun k => (v_x s))) * ((v_x s))) <= ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k)))); pose proof (Generated.II_6c.II_6c_7 (v_x s) (v_delta s k) (product (y :: l) (fun k => (v_x s))) (product (y :: l) (fun k => (v_delta s k)))) as G7; specialize (G7 (proj1 (proj2 Hs))); specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G7 (fact_1 s Hs k Hk)); specialize (G7 (fact_2 s Hs k Hk)); specialize (G7 (proj1 IH)); specialize (G7 (proj1 (proj2 IH))); specialize (G7 (proj2 (proj2 IH))); same G7|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_6c.II_6c_8 (v_delta s k) (product (y :: l) (fun k => (v_x s))) (product (y :: l) (fun k => (v_delta s k)))) as G8; specialize (G8 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G8 (fact_1 s Hs k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj1 (proj2 IH))); specialize (G8 (proj2 (proj2 IH))); same G8.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  assert (A0 : (product (but (steps s) n) (fun k => (v_x s))) = (product (but (steps s) O) (fun k => (v_x s)))) by (rewrite !product_const, !but_length by lia; reflexivity).
  rewrite A0 in Here.
  exact Here.
Qed.

(* II.6c (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_x s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* II.6c (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest_x s) <= (v_rest s n).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_3 s Hs n Hn))).
Qed.

(* II.6c (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_3 s Hs n Hn))).
Qed.

Lemma steps_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0))).
    - intros k Hk.
      change (((v_delta s k)) >= 0); pose proof (Generated.II_6c.II_6c_9 (v_delta s k)) as G9; specialize (G9 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G9 (fact_1 s Hs k Hk)); same G9.
    - intros k y l Hk IH.
      change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_6c.II_6c_10 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G10; specialize (G10 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G10 (fact_1 s Hs k Hk)); specialize (G10 IH); same G10.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.6c (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (steps_6 s Hs n Hn).
Qed.

(* II.6c (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_x s) <= (v_delta_next s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6c.II_6c_11 (v_x s) (v_delta s n) (v_M s) (v_rest_x s) (v_rest s n)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G11 (fact_1 s Hs n Hn)).
  specialize (G11 (fact_2 s Hs n Hn)).
  specialize (G11 (fact_3 s Hs n Hn)).
  specialize (G11 (fact_4 s Hs n Hn)).
  specialize (G11 (fact_5 s Hs n Hn)).
  specialize (G11 (fact_6 s Hs n Hn)).
  first [same (proj2 (proj2 G11)) | same_defined (proj2 (proj2 G11)) (conj G11 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))].
Qed.

(* II.6c (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next_x s) >= (v_x s) + (v_eta s) + (v_w s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6c.II_6c_12 (v_x s) (v_M s) (v_eta s) (v_w s) (v_rest_x s)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G12 (fact_2 s Hs n Hn)).
  specialize (G12 (fact_3 s Hs n Hn)).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))].
Qed.

(* II.6c (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) + (v_epsilon s n) >= (v_x s) + (v_w s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6c.II_6c_13 (v_x s) (v_eta s) (v_epsilon s n) (v_delta_next_x s) (v_delta_next s n) (v_w s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G13 (fact_2 s Hs n Hn)).
  specialize (G13 (fact_7 s Hs n Hn)).
  specialize (G13 (fact_8 s Hs n Hn)).
  first [same G13 | same_defined G13 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.6c (11), witness *)
Lemma fact_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (1 / 2) (2) (1) (0) (fun k => nth k ((-1) :: (-1) :: nil) 0) 0 0 in ((v_x s) >= 0 /\ (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (forall k, (k < steps s)%nat -> -(v_eta s) <= (v_epsilon s k)) /\ ~ (((v_x s) + (v_eta s) + (v_w s)) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)) <= (v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) + (v_epsilon s n) >= (v_x s) + (v_w s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6c (12), witness *)
Lemma fact_12 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 1 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (1 / 2) (2) (0) (0) (fun k => nth k ((-1) :: nil) 0) 0 0 in ((v_x s) >= 0 /\ (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ ((v_x s) + (v_eta s) + (v_w s)) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)) <= (v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s) /\ (exists n, (n < steps s)%nat /\ ~ (-(v_eta s) <= (v_epsilon s n))) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) + (v_epsilon s n) >= (v_x s) + (v_w s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6c (13), witness *)
Lemma fact_13 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((0) :: (0) :: nil) 0) (1 / 2) (2) (1 / 10) (0) (fun k => nth k ((-1 / 10) :: (-1 / 10) :: nil) 0) 0 0 in ((v_x s) >= 0 /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ ((v_x s) + (v_eta s) + (v_w s)) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)) <= (v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s) /\ (forall k, (k < steps s)%nat -> -(v_eta s) <= (v_epsilon s k)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_x s) <= (v_delta s n))) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) + (v_epsilon s n) >= (v_x s) + (v_w s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest_x v_rest v_delta_next_x v_delta_next v_delta v_x v_M v_eta v_w v_epsilon v_x_0 v_y steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6c, conclusion (9) *)
Lemma conclusion_9 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 0 -> (forall k, (k < steps s)%nat -> (v_x s) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> ((v_x s) + (v_eta s) + (v_w s)) * (1 + ((v_M s) - 1) * (v_x s) * (v_rest_x s)) <= (v_x s) + (v_rest_x s) + ((v_M s) - 2) * (v_x s) * (v_rest_x s) -> (forall k, (k < steps s)%nat -> -(v_eta s) <= (v_epsilon s k)) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) + (v_epsilon s n) >= (v_x s) + (v_w s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  intros n Hn.
  exact (fact_9 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) n Hn).
Qed.

