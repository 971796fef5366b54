(* Theorem III.1d, Two states, two steps, any start: the improvement as an inequality: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.III_1d.
Local Open Scope R_scope.

Record state := State { steps : nat; v_c : R; v_r : R; v_a : R; v_b : R; v_d : R }.

Definition v_c_next (s : state) : R := (v_c s) * (v_r s) * (v_a s) / (1 - (v_c s) - (v_r s) - (v_b s) + (v_c s) * (v_r s) + (v_c s) * (v_b s) + (v_r s) * (v_b s) + (v_c s) * (v_r s) * (v_a s) - (v_c s) * (v_r s) * (v_b s)).
Definition v_b_next (s : state) : R := (v_b s) * (v_d s) / (1 - (v_b s) - (v_c s) + (v_b s) * (v_d s) + (v_b s) * (v_c s)).
Definition v_a_next (s : state) : R := (v_a s) * (v_c s) / (1 - (v_a s) - (v_d s) + (v_a s) * (v_c s) + (v_a s) * (v_d s)).
Definition v_d_next (s : state) : R := ((v_d s) * (v_b s) - (v_d s) * (v_b s) * (v_r s)) / ((v_r s) + (v_d s) * (v_b s) - (v_d s) * (v_r s) - (v_r s) * (v_a s) - (v_d s) * (v_b s) * (v_r s) + (v_d s) * (v_r s) * (v_a s)).
Definition v_J_next (s : state) : R := 1 - (v_c_next s) - (v_b_next s) - (v_r s) * (v_a_next s) - (v_r s) * (v_d_next s) + (v_r s) * (v_c_next s) + (v_r s) * (v_b_next s) + (v_d_next s) * (v_b_next s) + (v_c_next s) * (v_b_next s) + (v_r s) * (v_a_next s) * (v_d_next s) + (v_r s) * (v_a_next s) * (v_c_next s) - (v_r s) * (v_d_next s) * (v_b_next s) - (v_r s) * (v_c_next s) * (v_b_next s).
Definition v_G (s : state) : R := (v_r s) * ((v_r s) * (v_a s) * (v_c s) / ((v_r s) * (v_a s) * (v_c s) + (v_r s) * (1 - (v_a s)) * (1 - (v_d s))) * (v_r s) * (v_a s) * (v_c s) / ((v_r s) * (v_a s) * (v_c s) + (1 - (v_r s)) * (1 - (v_b s)) * (1 - (v_c s)))) + (v_r s) * ((v_r s) * (1 - (v_a s)) * (1 - (v_d s)) / ((v_r s) * (v_a s) * (v_c s) + (v_r s) * (1 - (v_a s)) * (1 - (v_d s))) * (v_r s) * (1 - (v_a s)) * (1 - (v_d s)) / ((v_r s) * (1 - (v_a s)) * (1 - (v_d s)) + (1 - (v_r s)) * (v_b s) * (v_d s))) + (1 - (v_r s)) * ((1 - (v_r s)) * (1 - (v_b s)) * (1 - (v_c s)) / ((1 - (v_r s)) * (1 - (v_b s)) * (1 - (v_c s)) + (1 - (v_r s)) * (v_b s) * (v_d s)) * (1 - (v_r s)) * (1 - (v_b s)) * (1 - (v_c s)) / ((v_r s) * (v_a s) * (v_c s) + (1 - (v_r s)) * (1 - (v_b s)) * (1 - (v_c s)))) + (1 - (v_r s)) * ((1 - (v_r s)) * (v_b s) * (v_d s) / ((1 - (v_r s)) * (1 - (v_b s)) * (1 - (v_c s)) + (1 - (v_r s)) * (v_b s) * (v_d s)) * (1 - (v_r s)) * (v_b s) * (v_d s) / ((v_r s) * (1 - (v_a s)) * (1 - (v_d s)) + (1 - (v_r s)) * (v_b s) * (v_d s))).
Definition v_J (s : state) : R := 1 - (v_c s) - (v_b s) - (v_r s) * (v_a s) - (v_r s) * (v_d s) + (v_r s) * (v_c s) + (v_r s) * (v_b s) + (v_d s) * (v_b s) + (v_c s) * (v_b s) + (v_r s) * (v_a s) * (v_d s) + (v_r s) * (v_a s) * (v_c s) - (v_r s) * (v_d s) * (v_b s) - (v_r s) * (v_c s) * (v_b s).
Ltac open_names X ::= unfold v_J, v_G, v_J_next, v_d_next, v_a_next, v_b_next, v_c_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_a s) > 0 /\
  (v_a s) < 1 /\
  (v_b s) > 0 /\
  (v_b s) < 1 /\
  (v_c s) > 0 /\
  (v_c s) < 1 /\
  (v_d s) > 0 /\
  (v_d s) < 1 /\
  (v_r s) > 0 /\
  (v_r s) < 1 /\
  True.

(* III.1d (1), identity *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J_next s) = (v_G s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1d.III_1d_1 (v_a s) (v_b s) (v_c s) (v_d s) (v_r s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  first [same (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 G1)))))))) | same_defined (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 G1)))))))) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I)))))))))))].
Qed.

(* III.1d (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_G s) >= (v_r s) * (v_a s) * (v_c s) + (v_r s) * (1 - (v_a s)) * (1 - (v_d s)) + (1 - (v_r s)) * (1 - (v_b s)) * (1 - (v_c s)) + (1 - (v_r s)) * (v_b s) * (v_d s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1d.III_1d_2 (v_a s) (v_b s) (v_c s) (v_d s) (v_r s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  first [same (proj2 (proj2 (proj2 (proj2 G2)))) | same_defined (proj2 (proj2 (proj2 (proj2 G2)))) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I)))))))))))].
Qed.

(* III.1d (3), identity *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J s) = (v_r s) * (v_a s) * (v_c s) + (v_r s) * (1 - (v_a s)) * (1 - (v_d s)) + (1 - (v_r s)) * (1 - (v_b s)) * (1 - (v_c s)) + (1 - (v_r s)) * (v_b s) * (v_d s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1d.III_1d_3 (v_a s) (v_b s) (v_c s) (v_d s) (v_r s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  same G3.
Qed.

(* III.1d (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J_next s) >= (v_r s) * (v_a s) * (v_c s) + (v_r s) * (1 - (v_a s)) * (1 - (v_d s)) + (1 - (v_r s)) * (1 - (v_b s)) * (1 - (v_c s)) + (1 - (v_r s)) * (v_b s) * (v_d s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1d.III_1d_4 (v_a s) (v_b s) (v_c s) (v_d s) (v_r s) (v_J_next s) (v_G s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G4 (fact_1 s Hs n Hn)).
  specialize (G4 (fact_2 s Hs n Hn)).
  first [same G4 | same_defined G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I))))))))))].
Qed.

(* III.1d (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J_next s) >= (v_J s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1d.III_1d_5 (v_a s) (v_b s) (v_c s) (v_d s) (v_r s) (v_J_next s) (v_J s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G5 (fact_4 s Hs n Hn)).
  specialize (G5 (fact_3 s Hs n Hn)).
  first [same G5 | same_defined G5 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) I))))))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* III.1d (6), witness *)
Lemma fact_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (9 / 10) (2) (1 / 10) (1 / 2) (9 / 10) in ((v_a s) > 0 /\ (v_a s) < 1 /\ (v_b s) > 0 /\ (v_b s) < 1 /\ (v_c s) > 0 /\ (v_c s) < 1 /\ (v_d s) > 0 /\ (v_d s) < 1 /\ (v_r s) > 0 /\ ~ ((v_r s) < 1) /\ ~ ((v_J_next s) >= (v_J s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.1d (7), witness *)
Lemma fact_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2 / 3) (-1) (2 / 3) (2 / 3) (1 / 10) in ((v_a s) > 0 /\ (v_a s) < 1 /\ (v_b s) > 0 /\ (v_b s) < 1 /\ (v_c s) > 0 /\ (v_c s) < 1 /\ (v_d s) > 0 /\ (v_d s) < 1 /\ (v_r s) < 1 /\ ~ ((v_r s) > 0) /\ ~ ((v_J_next s) >= (v_J s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.1d (8), witness *)
Lemma fact_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 2) (2) (2 / 3) (1 / 10) in ((v_a s) > 0 /\ (v_b s) > 0 /\ (v_b s) < 1 /\ (v_c s) > 0 /\ (v_c s) < 1 /\ (v_d s) > 0 /\ (v_d s) < 1 /\ (v_r s) > 0 /\ (v_r s) < 1 /\ ~ ((v_a s) < 1) /\ ~ ((v_J_next s) >= (v_J s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.1d (9), witness *)
Lemma fact_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 10) (9 / 10) (-1) (9 / 10) (1 / 2) in ((v_a s) < 1 /\ (v_b s) > 0 /\ (v_b s) < 1 /\ (v_c s) > 0 /\ (v_c s) < 1 /\ (v_d s) > 0 /\ (v_d s) < 1 /\ (v_r s) > 0 /\ (v_r s) < 1 /\ ~ ((v_a s) > 0) /\ ~ ((v_J_next s) >= (v_J s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.1d (10), witness *)
Lemma fact_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 2) (1 / 2) (2) (1 / 3) in ((v_a s) > 0 /\ (v_a s) < 1 /\ (v_b s) > 0 /\ (v_c s) > 0 /\ (v_c s) < 1 /\ (v_d s) > 0 /\ (v_d s) < 1 /\ (v_r s) > 0 /\ (v_r s) < 1 /\ ~ ((v_b s) < 1) /\ ~ ((v_J_next s) >= (v_J s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.1d (11), witness *)
Lemma fact_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 3) (1 / 2) (-1) (1 / 3) in ((v_a s) > 0 /\ (v_a s) < 1 /\ (v_b s) < 1 /\ (v_c s) > 0 /\ (v_c s) < 1 /\ (v_d s) > 0 /\ (v_d s) < 1 /\ (v_r s) > 0 /\ (v_r s) < 1 /\ ~ ((v_b s) > 0) /\ ~ ((v_J_next s) >= (v_J s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.1d (12), witness *)
Lemma fact_12 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) (9 / 10) (1 / 3) (9 / 10) (1 / 3) in ((v_a s) > 0 /\ (v_a s) < 1 /\ (v_b s) > 0 /\ (v_b s) < 1 /\ (v_c s) > 0 /\ (v_d s) > 0 /\ (v_d s) < 1 /\ (v_r s) > 0 /\ (v_r s) < 1 /\ ~ ((v_c s) < 1) /\ ~ ((v_J_next s) >= (v_J s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.1d (13), witness *)
Lemma fact_13 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-1) (1 / 10) (1 / 2) (2 / 3) (9 / 10) in ((v_a s) > 0 /\ (v_a s) < 1 /\ (v_b s) > 0 /\ (v_b s) < 1 /\ (v_c s) < 1 /\ (v_d s) > 0 /\ (v_d s) < 1 /\ (v_r s) > 0 /\ (v_r s) < 1 /\ ~ ((v_c s) > 0) /\ ~ ((v_J_next s) >= (v_J s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.1d (14), witness *)
Lemma fact_14 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 2) (1 / 2) (2 / 3) (2) in ((v_a s) > 0 /\ (v_a s) < 1 /\ (v_b s) > 0 /\ (v_b s) < 1 /\ (v_c s) > 0 /\ (v_c s) < 1 /\ (v_d s) > 0 /\ (v_r s) > 0 /\ (v_r s) < 1 /\ ~ ((v_d s) < 1) /\ ~ ((v_J_next s) >= (v_J s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.1d (15), witness *)
Lemma fact_15 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 3) (2 / 3) (1 / 2) (1 / 10) (-1) in ((v_a s) > 0 /\ (v_a s) < 1 /\ (v_b s) > 0 /\ (v_b s) < 1 /\ (v_c s) > 0 /\ (v_c s) < 1 /\ (v_d s) < 1 /\ (v_r s) > 0 /\ (v_r s) < 1 /\ ~ ((v_d s) > 0) /\ ~ ((v_J_next s) >= (v_J s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_c_next v_b_next v_a_next v_d_next v_J_next v_G v_J v_c v_r v_a v_b v_d steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.1d, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_a s) > 0 -> (v_a s) < 1 -> (v_b s) > 0 -> (v_b s) < 1 -> (v_c s) > 0 -> (v_c s) < 1 -> (v_d s) > 0 -> (v_d s) < 1 -> (v_r s) > 0 -> (v_r s) < 1 -> (v_J_next s) >= (v_J s)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 I))))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

