(* Theorem IV.5, With one-step questions no start is stuck: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.IV_5.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R; v_s : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) - (1 - (v_delta s n)) / (v_M s) * ((1 - (v_rest s n)) / (v_M s))) / ((1 + ((v_M s) - 1) * (v_delta s n)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_rest s n)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_delta s n)) / (v_M s)) * ((1 - (v_rest s n)) / (v_M s))).
Ltac open_names X ::= unfold v_delta_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_s s) > 0 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.IV_5.IV_5_1 (v_delta s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G1|].
      change (((v_delta s k)) <= 1); pose proof (Generated.IV_5.IV_5_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.IV_5.IV_5_3 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.IV_5.IV_5_4 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* IV.5 (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* IV.5 (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

(* IV.5 (3), identity *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_delta s n) = ((v_M s) * (v_s s) + (v_M s) * (v_rest s n)) * (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) / ((1 + ((v_M s) - 1) * (v_delta s n)) * (1 + (v_M s) * (v_s s) + ((v_M s) - 1) * (v_rest s n)) + ((v_M s) - 1) * (1 - (v_delta s n)) * (1 - (v_rest s n))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.IV_5.IV_5_5 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G5.
  specialize (G5 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G5 (fact_1 s Hs n Hn)).
  specialize (G5 (fact_2 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G5))) | same_defined (proj2 (proj2 (proj2 G5))) (conj G5 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* IV.5 (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.IV_5.IV_5_6 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G6.
  specialize (G6 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G6 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G6 (fact_1 s Hs n Hn)).
  specialize (G6 (fact_2 s Hs n Hn)).
  first [same (proj2 (proj2 G6)) | same_defined (proj2 (proj2 G6)) (conj G6 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* IV.5 (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.IV_5.IV_5_7 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G7.
  specialize (G7 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G7 (fact_1 s Hs n Hn)).
  specialize (G7 (fact_2 s Hs n Hn)).
  first [same (proj2 (proj2 G7)) | same_defined (proj2 (proj2 G7)) (conj G7 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_s s) > 0 /\
  (forall n, (n < steps s)%nat -> (v_delta s n) < 1) /\
  True.

(* IV.5 (6), inequality *)
Lemma fact_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) > (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.IV_5.IV_5_8 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G8.
  specialize (G8 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G8 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  specialize (G8 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  first [same (proj2 (proj2 G8)) | same_defined (proj2 (proj2 G8)) (conj G8 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (v_s s) > 0 /\
  (forall n, (n < steps s)%nat -> (v_delta s n) < 1) /\
  (forall n, (n < steps s)%nat -> (v_rest s n) < 1) /\
  True.

(* IV.5 (7), identity *)
Lemma fact_7 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_next s n)) / (1 - (v_delta_next s n)) = (1 + ((v_M s) - 1) * (v_delta s n)) / (1 - (v_delta s n)) * (1 + (v_M s) * (v_s s) + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.IV_5.IV_5_9 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G9.
  specialize (G9 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G9 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  first [same (proj2 (proj2 (proj2 (proj2 (proj2 G9))))) | same_defined (proj2 (proj2 (proj2 (proj2 (proj2 G9))))) (conj G9 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))].
Qed.

(* IV.5 (8), inequality *)
Lemma fact_8 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_next s n)) / (1 - (v_delta_next s n)) >= (1 + (v_M s) * (v_s s)) * ((1 + ((v_M s) - 1) * (v_delta s n)) / (1 - (v_delta s n))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.IV_5.IV_5_10 (v_delta s n) (v_M s) (v_s s) (v_rest s n)) as G10.
  specialize (G10 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G10 (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  first [same (proj2 (proj2 (proj2 (proj2 G10)))) | same_defined (proj2 (proj2 (proj2 (proj2 G10)))) (conj G10 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) I)))))))].
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* IV.5 (9), witness *)
Lemma fact_9 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((0) :: (0) :: nil) 0) (2) (0) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ ~ ((v_s s) > 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) > 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* IV.5, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_delta s n) = ((v_M s) * (v_s s) + (v_M s) * (v_rest s n)) * (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) / ((1 + ((v_M s) - 1) * (v_delta s n)) * (1 + (v_M s) * (v_s s) + ((v_M s) - 1) * (v_rest s n)) + ((v_M s) - 1) * (1 - (v_delta s n)) * (1 - (v_rest s n))))).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_3 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* IV.5, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) > 0)).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_4 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* IV.5, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1)).
Proof.
  intros s HN H0 H1 H2 H3.
  intros n Hn.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) n Hn).
Qed.

(* IV.5, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) > (v_delta s n))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* IV.5, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (forall k, (k < steps s)%nat -> (v_rest s k) < 1) -> (forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_next s n)) / (1 - (v_delta_next s n)) = (1 + ((v_M s) - 1) * (v_delta s n)) / (1 - (v_delta s n)) * (1 + (v_M s) * (v_s s) + ((v_M s) - 1) * (v_rest s n)) / (1 - (v_rest s n)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  intros n Hn.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) n Hn).
Qed.

(* IV.5, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (v_s s) > 0 -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (forall k, (k < steps s)%nat -> (v_rest s k) < 1) -> (forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_next s n)) / (1 - (v_delta_next s n)) >= (1 + (v_M s) * (v_s s)) * ((1 + ((v_M s) - 1) * (v_delta s n)) / (1 - (v_delta s n))))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  intros n Hn.
  exact (fact_8 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) n Hn).
Qed.

