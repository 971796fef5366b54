(* The conclusions of theorem IV.5a, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.IV_5a.
From RLStar Require Import Theorems.IV_5a.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_d_next in X |- *.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_d s) * (v_r s) + (v_M s) * (v_d s) * (v_s s) - (v_d s) * (v_r s) - (v_d s) * (v_s s) + (v_s s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.IV_5a.IV_5a_1 (v_M s) (v_r s) (v_d s) (v_s s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))) | plain_from (proj2 (proj2 G1)) | from_divisors G1]).
  assert (C1 : (v_M s) * (v_d s) * (v_r s) + (v_M s) * (v_d s) * (v_s s) - (v_d s) * (v_r s) - (v_d s) * (v_s s) + (v_s s) + 1 <> 0) by (pose proof (Generated.IV_5a.IV_5a_1 (v_M s) (v_r s) (v_d s) (v_s s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))) | plain_from (proj2 (proj2 G1)) | from_divisors G1]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_d s)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_r s)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_d s)) / (v_M s)) * ((1 - (v_r s)) / (v_M s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_d s) * (v_r s) + (v_M s) * (v_d s) * (v_s s) - (v_d s) * (v_r s) - (v_d s) * (v_s s) + (v_s s) + 1 <> 0) by exact (proj1 (proj2 (defined_1 s Hs n Hn))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))))].
  assert (W1 : (1 + ((v_M s) - 1) * (v_d s)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_r s)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_d s)) / (v_M s)) * ((1 - (v_r s)) / (v_M s)) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_1 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_d s)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_r s)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_d s)) / (v_M s)) * ((1 - (v_r s)) / (v_M s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (1 + ((v_M s) - 1) * (v_r s) >= 0 -> (v_r s) < 0 -> 1 + ((v_M s) - 1) * (v_d s) > 0 -> (v_d s) < 1 -> (v_M s) >= 2 -> (v_s s) > 0 -> (v_M s) * (v_s s) + (v_M s) * (v_r s) >= 0 -> (v_d_next s) >= (v_d s))).
Proof.
  exact (conj definedness_1 Theorems.IV_5a.conclusion_1).
Qed.

Lemma defined_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((v_M s) * (v_d s) * (v_r s) + (v_M s) * (v_d s) * (v_s s) - (v_d s) * (v_r s) - (v_d s) * (v_s s) + (v_s s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.IV_5a.IV_5a_2 (v_M s) (v_r s) (v_d s) (v_s s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))) | plain_from (proj2 (proj2 G2)) | from_divisors G2]).
  assert (C1 : (v_M s) * (v_d s) * (v_r s) + (v_M s) * (v_d s) * (v_s s) - (v_d s) * (v_r s) - (v_d s) * (v_s s) + (v_s s) + 1 <> 0) by (pose proof (Generated.IV_5a.IV_5a_2 (v_M s) (v_r s) (v_d s) (v_s s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))) | plain_from (proj2 (proj2 G2)) | from_divisors G2]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_d s)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_r s)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_d s)) / (v_M s)) * ((1 - (v_r s)) / (v_M s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_M s) <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (K1 : (v_M s) * (v_d s) * (v_r s) + (v_M s) * (v_d s) * (v_s s) - (v_d s) * (v_r s) - (v_d s) * (v_s s) + (v_s s) + 1 <> 0) by exact (proj1 (proj2 (defined_2 s Hs n Hn))).
  assert (W0 : (v_M s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))))].
  assert (W1 : (1 + ((v_M s) - 1) * (v_d s)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_r s)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_d s)) / (v_M s)) * ((1 - (v_r s)) / (v_M s)) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_2 :
  (forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_d s)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_r s)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_d s)) / (v_M s)) * ((1 - (v_r s)) / (v_M s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (1 + ((v_M s) - 1) * (v_r s) >= 0 -> (v_r s) < 0 -> 1 + ((v_M s) - 1) * (v_d s) > 0 -> (v_d s) < 1 -> (v_M s) >= 2 -> (v_s s) > 0 -> (v_M s) * (v_s s) + (v_M s) * (v_r s) < 0 -> (v_d_next s) < (v_d s))).
Proof.
  exact (conj definedness_2 Theorems.IV_5a.conclusion_2).
Qed.

Lemma definedness_3 :
  let s := State 2 (2) (1 / 2) (-1 / 2) (1 / 8) in forall n, (n < steps s)%nat -> (((1 + ((v_M s) - 1) * (v_d s)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_r s)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_d s)) / (v_M s)) * ((1 - (v_r s)) / (v_M s)) <> 0) /\ ((v_M s) <> 0)).
Proof.
  cbv zeta. intros n Hn.
  do 2 (destruct n as [|n]; [repeat split; cbv beta iota zeta delta [v_d_next v_M v_d v_r v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hn; lia.
Qed.

Lemma concluded_3 :
  (let s := State 2 (2) (1 / 2) (-1 / 2) (1 / 8) in forall n, (n < steps s)%nat -> (((1 + ((v_M s) - 1) * (v_d s)) / (v_M s) * ((1 + ((v_M s) - 1) * (v_r s)) / (v_M s) + (v_s s)) + ((v_M s) - 1) * ((1 - (v_d s)) / (v_M s)) * ((1 - (v_r s)) / (v_M s)) <> 0) /\ ((v_M s) <> 0))) /\
  (forall s : state, (2 <= steps s)%nat -> (let s := State 2 (2) (1 / 2) (-1 / 2) (1 / 8) in (1 + ((v_M s) - 1) * (v_r s) >= 0 /\ (v_r s) < 0 /\ 1 + ((v_M s) - 1) * (v_d s) > 0 /\ (v_d s) < 1 /\ (v_M s) >= 2 /\ (v_s s) > 0 /\ ~ ((v_d_next s) >= (v_d s))))).
Proof.
  exact (conj definedness_3 Theorems.IV_5a.conclusion_3).
Qed.

