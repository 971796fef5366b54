(* Theorem III.1, No round lowers the accuracy of any model: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require EveryModel.
From RLStar Require Generated.III_1.
Local Open Scope R_scope.

Record state := State { steps : nat; v_s : R; v_p : R; v_w : R }.

Definition v_q (s : state) : R := (1 - (v_s s)) * (v_p s) + (v_s s) * (v_w s).
Ltac open_names X ::= unfold v_q in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_s s) >= 0 /\
  (v_s s) <= 1 /\
  (v_p s) > 0 /\
  (v_w s) > 0 /\
  True.

(* III.1 (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1.III_1_1 (v_s s) (v_p s) (v_w s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  same G1.
Qed.

(* III.1 (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w s) * (1 - (v_p s) / (v_q s)) - (v_s s) * ((v_w s) - (v_p s)) = (v_s s) * (1 - (v_s s)) * ((v_w s) - (v_p s)) ^ 2 / (v_q s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1.III_1_2 (v_s s) (v_p s) (v_w s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G2 ltac:(same (fact_1 s Hs n Hn))).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.1 (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w s) * (1 - (v_p s) / (v_q s)) >= (v_s s) * ((v_w s) - (v_p s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1.III_1_3 (v_s s) (v_p s) (v_w s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G3 ltac:(same (fact_1 s Hs n Hn))).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* III.1 (4), witness *)
Lemma fact_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (3) (1) (1 / 2) in ((v_s s) >= 0 /\ (v_p s) > 0 /\ (v_w s) > 0 /\ ~ ((v_s s) <= 1) /\ ~ ((v_q s) > 0))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_q v_s v_p v_w steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_s v_p v_w steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_s v_p v_w steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_s v_p v_w steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_q v_s v_p v_w steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.1 (5), witness *)
Lemma fact_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-1) (1 / 10) (1 / 2) in ((v_s s) <= 1 /\ (v_p s) > 0 /\ (v_w s) > 0 /\ ~ ((v_s s) >= 0) /\ ~ ((v_q s) > 0))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_q v_s v_p v_w steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_s v_p v_w steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_s v_p v_w steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_s v_p v_w steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_q v_s v_p v_w steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_s s) >= 0 /\
  (v_s s) <= 1 /\
  True.

(* III.1 (6), growth transform *)
Lemma fact_6 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> EveryModel.every_round_improves (1).
Proof.
  intros s Hs n Hn.
  assert (M0 : (1) >= 0) by (lra).
  assert (M1 : (1) <= 1) by (lra).
  exact (EveryModel.no_round_lowers_accuracy (1) M0 M1).
Qed.

(* III.1, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((v_s s) >= 0 -> (v_s s) <= 1 -> EveryModel.every_round_improves (1)).
Proof.
  intros s HN H0 H1.
  exact (fact_6 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

