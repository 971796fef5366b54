(* Theorem V.2a, The reward of a filter that errs varies at least as much as what is left of the exact one: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.V_2a.
Local Open Scope R_scope.

Record state := State { steps : nat; v_b : R; v_a : R; v_p : R }.

Definition v_q (s : state) : R := (v_b s) + ((v_a s) - (v_b s)) * (v_p s).
Ltac open_names X ::= unfold v_q in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_p s) >= 0 /\
  (v_p s) <= 1 /\
  (v_a s) >= 0 /\
  (v_a s) <= 1 /\
  (v_b s) >= 0 /\
  (v_b s) <= 1 /\
  True.

(* V.2a (1), identity *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q s) * (1 - (v_q s)) = ((v_a s) - (v_b s)) ^ 2 * (v_p s) * (1 - (v_p s)) + (v_p s) * (v_a s) * (1 - (v_a s)) + (1 - (v_p s)) * (v_b s) * (1 - (v_b s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_2a.V_2a_1 (v_p s) (v_a s) (v_b s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  same G1.
Qed.

(* V.2a (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q s) * (1 - (v_q s)) >= ((v_a s) - (v_b s)) ^ 2 * (v_p s) * (1 - (v_p s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.V_2a.V_2a_2 (v_p s) (v_a s) (v_b s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  same G2.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* V.2a (3), witness *)
Lemma fact_3 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (0) (2) (1) in ((v_p s) >= 0 /\ (v_p s) <= 1 /\ (v_a s) >= 0 /\ (v_b s) >= 0 /\ (v_b s) <= 1 /\ ~ ((v_a s) <= 1) /\ ~ ((v_q s) * (1 - (v_q s)) >= ((v_a s) - (v_b s)) ^ 2 * (v_p s) * (1 - (v_p s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_q v_b v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_b v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_b v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_b v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_b v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_b v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_q v_b v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* V.2a (4), witness *)
Lemma fact_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-1) (1) (0) in ((v_p s) >= 0 /\ (v_p s) <= 1 /\ (v_a s) >= 0 /\ (v_a s) <= 1 /\ (v_b s) <= 1 /\ ~ ((v_b s) >= 0) /\ ~ ((v_q s) * (1 - (v_q s)) >= ((v_a s) - (v_b s)) ^ 2 * (v_p s) * (1 - (v_p s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_q v_b v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_b v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_b v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_b v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_b v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_q v_b v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_q v_b v_a v_p steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* V.2a, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (v_p s) <= 1 -> (v_a s) >= 0 -> (v_a s) <= 1 -> (v_b s) >= 0 -> (v_b s) <= 1 -> (v_q s) * (1 - (v_q s)) = ((v_a s) - (v_b s)) ^ 2 * (v_p s) * (1 - (v_p s)) + (v_p s) * (v_a s) * (1 - (v_a s)) + (1 - (v_p s)) * (v_b s) * (1 - (v_b s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_1 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* V.2a, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_p s) >= 0 -> (v_p s) <= 1 -> (v_a s) >= 0 -> (v_a s) <= 1 -> (v_b s) >= 0 -> (v_b s) <= 1 -> (v_q s) * (1 - (v_q s)) >= ((v_a s) - (v_b s)) ^ 2 * (v_p s) * (1 - (v_p s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_2 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

