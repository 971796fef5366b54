(* The conclusions of theorem III.5, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.III_5.
From RLStar Require Import Theorems.III_5.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta_1 s) * (v_delta_2 s) + 2 * (v_delta_1 s) * (v_rho s) + 2 * (v_delta_2 s) * (v_rho s) - (v_delta_1 s) - (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta_1 s) * (v_delta_2 s) + 2 * (v_delta_1 s) * (v_rho s) + 2 * (v_delta_2 s) * (v_rho s) - (v_delta_1 s) - (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.III_5.III_5_1 (v_delta_1 s) (v_delta_2 s) (v_rho s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 (proj2 G1)) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma defined_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta_1 s) * (v_delta_2 s) - 2 * (v_delta_1 s) * (v_rho s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_1 s) + (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta_1 s) * (v_delta_2 s) - 2 * (v_delta_1 s) * (v_rho s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_1 s) + (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.III_5.III_5_2 (v_delta_1 s) (v_delta_2 s) (v_rho s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G2 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 (proj2 G2)) | from_divisors G2]).
  exact (conj C0 I).
Qed.

Lemma definedness_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s) <> 0) /\ (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) + 2 * (v_rho s) * (v_delta_1 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_delta_1 s) * (v_delta_2 s) + 2 * (v_delta_1 s) * (v_rho s) + 2 * (v_delta_2 s) * (v_rho s) - (v_delta_1 s) - (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (K1 : (v_delta_1 s) * (v_delta_2 s) - 2 * (v_delta_1 s) * (v_rho s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_1 s) + (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (W0 : 1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))].
  assert (W1 : 1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) + 2 * (v_rho s) * (v_delta_1 s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_1 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s) <> 0) /\ (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) + 2 * (v_rho s) * (v_delta_1 s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) > 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) > 0 -> (v_delta_2 s) < 1 -> (v_rho s) > 0 -> (v_rho s) < 1 -> ((v_rho s) + (v_rho s) * (v_delta_2 s) + (v_rho s) * (v_delta_1 s) + (v_rho s) * (v_delta_2 s) * (v_delta_1 s)) / (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s)) + (1 - (v_delta_2 s) - (v_rho s) - (v_delta_1 s) + (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) + (v_rho s) * (v_delta_1 s) - (v_delta_2 s) * (v_rho s) * (v_delta_1 s)) / (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) + 2 * (v_rho s) * (v_delta_1 s)) = 1)).
Proof.
  exact (conj definedness_1 Theorems.III_5.conclusion_1).
Qed.

Lemma definedness_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_rho s) * (v_delta_2 s) - 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s) <> 0) /\ (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_delta_1 s) * (v_delta_2 s) - 2 * (v_delta_1 s) * (v_rho s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_1 s) + (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_2 s Hs n Hn)).
  assert (K1 : (v_delta_1 s) * (v_delta_2 s) + 2 * (v_delta_1 s) * (v_rho s) + 2 * (v_delta_2 s) * (v_rho s) - (v_delta_1 s) - (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_1 s Hs n Hn)).
  assert (W0 : 1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_rho s) * (v_delta_2 s) - 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))].
  assert (W1 : 1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (fact_1 s Hs n Hn) | beyond (fact_2 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_2 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_rho s) * (v_delta_2 s) - 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s) <> 0) /\ (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) > 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) > 0 -> (v_delta_2 s) < 1 -> (v_rho s) > 0 -> (v_rho s) < 1 -> ((v_rho s) - (v_rho s) * (v_delta_2 s) - (v_rho s) * (v_delta_1 s) + (v_rho s) * (v_delta_2 s) * (v_delta_1 s)) / (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_rho s) * (v_delta_2 s) - 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s)) + (1 + (v_delta_2 s) - (v_rho s) + (v_delta_1 s) - (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - (v_rho s) * (v_delta_1 s) - (v_delta_2 s) * (v_rho s) * (v_delta_1 s)) / (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s)) = 1)).
Proof.
  exact (conj definedness_2 Theorems.III_5.conclusion_2).
Qed.

Lemma definedness_3 :
  let s := State 2 (3 / 4) (1 / 2) (1 / 2) in forall n, (n < steps s)%nat -> ((1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s) <> 0) /\ (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s) <> 0)).
Proof.
  cbv zeta. intros n Hn.
  do 2 (destruct n as [|n]; [repeat split; cbv beta iota zeta delta [v_rho v_delta_2 v_delta_1 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hn; lia.
Qed.

Lemma concluded_3 :
  (let s := State 2 (3 / 4) (1 / 2) (1 / 2) in forall n, (n < steps s)%nat -> ((1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s) <> 0) /\ (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s) <> 0))) /\
  (forall s : state, (2 <= steps s)%nat -> (let s := State 2 (3 / 4) (1 / 2) (1 / 2) in ((v_delta_1 s) > 0 /\ (v_delta_1 s) < 1 /\ (v_delta_2 s) > 0 /\ (v_delta_2 s) < 1 /\ (v_rho s) > 0 /\ (v_rho s) < 1 /\ ~ (((v_rho s) + (v_rho s) * (v_delta_2 s) + (v_rho s) * (v_delta_1 s) + (v_rho s) * (v_delta_2 s) * (v_delta_1 s)) / (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s)) = (1 + (v_delta_2 s) - (v_rho s) + (v_delta_1 s) - (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - (v_rho s) * (v_delta_1 s) - (v_delta_2 s) * (v_rho s) * (v_delta_1 s)) / (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s)))))).
Proof.
  exact (conj definedness_3 Theorems.III_5.conclusion_3).
Qed.

Lemma defined_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_delta_1 s) * (v_delta_2 s) + 2 * (v_delta_1 s) * (v_rho s) + 2 * (v_delta_2 s) * (v_rho s) - (v_delta_1 s) - (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta_1 s) * (v_delta_2 s) + 2 * (v_delta_1 s) * (v_rho s) + 2 * (v_delta_2 s) * (v_rho s) - (v_delta_1 s) - (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.III_5.III_5_4 (v_delta_1 s) (v_delta_2 s) (v_rho s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); first [divisor_of G4 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))) | plain_from (proj2 G4) | from_divisors G4]).
  exact (conj C0 I).
Qed.

Lemma definedness_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_delta_1 s) * (v_delta_2 s) + 2 * (v_delta_1 s) * (v_rho s) + 2 * (v_delta_2 s) * (v_rho s) - (v_delta_1 s) - (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_4 s Hs n Hn)).
  assert (K1 : (v_delta_1 s) * (v_delta_2 s) - 2 * (v_delta_1 s) * (v_rho s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_1 s) + (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  assert (W0 : 1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn) | beyond (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn) | beyond (fact_4 s Hs n Hn) | beyond (fact_5 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_4 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) > 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) > 0 -> (v_delta_2 s) < 1 -> (v_rho s) > 0 -> (v_rho s) < 1 -> (v_delta_1 s) = 1 / 2 -> (v_delta_2 s) = 1 / 2 -> (v_rho s) = 3 / 4 -> ((v_rho s) + (v_rho s) * (v_delta_2 s) + (v_rho s) * (v_delta_1 s) + (v_rho s) * (v_delta_2 s) * (v_delta_1 s)) / (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s)) = 27 / 28)).
Proof.
  exact (conj definedness_4 Theorems.III_5.conclusion_4).
Qed.

Lemma defined_5 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_delta_1 s) * (v_delta_2 s) - 2 * (v_delta_1 s) * (v_rho s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_1 s) + (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta_1 s) * (v_delta_2 s) - 2 * (v_delta_1 s) * (v_rho s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_1 s) + (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.III_5.III_5_5 (v_delta_1 s) (v_delta_2 s) (v_rho s)) as G5; specialize (G5 (proj1 (proj2 Hs))); specialize (G5 (proj1 (proj2 (proj2 Hs)))); specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); first [divisor_of G5 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))) | plain_from (proj2 G5) | from_divisors G5]).
  exact (conj C0 I).
Qed.

Lemma definedness_5 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_delta_1 s) * (v_delta_2 s) - 2 * (v_delta_1 s) * (v_rho s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_1 s) + (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_5 s Hs n Hn)).
  assert (K1 : (v_delta_1 s) * (v_delta_2 s) + 2 * (v_delta_1 s) * (v_rho s) + 2 * (v_delta_2 s) * (v_rho s) - (v_delta_1 s) - (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn)).
  assert (W0 : 1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn) | beyond (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn) | beyond (fact_4 s Hs n Hn) | beyond (fact_5 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_5 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) > 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) > 0 -> (v_delta_2 s) < 1 -> (v_rho s) > 0 -> (v_rho s) < 1 -> (v_delta_1 s) = 1 / 2 -> (v_delta_2 s) = 1 / 2 -> (v_rho s) = 3 / 4 -> (1 + (v_delta_2 s) - (v_rho s) + (v_delta_1 s) - (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - (v_rho s) * (v_delta_1 s) - (v_delta_2 s) * (v_rho s) * (v_delta_1 s)) / (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s)) = 3 / 4)).
Proof.
  exact (conj definedness_5 Theorems.III_5.conclusion_5).
Qed.

Lemma defined_6 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_delta_1 s) * (v_delta_2 s) + 2 * (v_delta_1 s) * (v_rho s) + 2 * (v_delta_2 s) * (v_rho s) - (v_delta_1 s) - (v_delta_2 s) + 1 <> 0) /\ ((v_delta_1 s) * (v_delta_2 s) - 2 * (v_delta_1 s) * (v_rho s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_1 s) + (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta_1 s) * (v_delta_2 s) + 2 * (v_delta_1 s) * (v_rho s) + 2 * (v_delta_2 s) * (v_rho s) - (v_delta_1 s) - (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.III_5.III_5_6 (v_delta_1 s) (v_delta_2 s) (v_rho s)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (proj1 (proj2 (proj2 Hs)))); specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); first [divisor_of G6 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))) | plain_from (proj2 (proj2 G6)) | from_divisors G6]).
  assert (C1 : (v_delta_1 s) * (v_delta_2 s) - 2 * (v_delta_1 s) * (v_rho s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_1 s) + (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.III_5.III_5_6 (v_delta_1 s) (v_delta_2 s) (v_rho s)) as G6; specialize (G6 (proj1 (proj2 Hs))); specialize (G6 (proj1 (proj2 (proj2 Hs)))); specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); first [divisor_of G6 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))) | plain_from (proj2 (proj2 G6)) | from_divisors G6]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma definedness_6 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s) <> 0) /\ (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (v_delta_1 s) * (v_delta_2 s) + 2 * (v_delta_1 s) * (v_rho s) + 2 * (v_delta_2 s) * (v_rho s) - (v_delta_1 s) - (v_delta_2 s) + 1 <> 0) by exact (proj1 (defined_6 s Hs n Hn)).
  assert (K1 : (v_delta_1 s) * (v_delta_2 s) - 2 * (v_delta_1 s) * (v_rho s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_1 s) + (v_delta_2 s) + 1 <> 0) by exact (proj1 (proj2 (defined_6 s Hs n Hn))).
  assert (W0 : 1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn) | beyond (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn) | beyond (fact_6 s Hs n Hn) | known_by Hn (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))))].
  assert (W1 : 1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s) <> 0) by first [directly K0 | directly K1 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) | beyond (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn) | beyond (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))) n Hn) | beyond (fact_6 s Hs n Hn) | known_by Hn (conj W0 (conj K0 (conj K1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_6 :
  (forall s, H3 s -> forall n, (n < steps s)%nat -> (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s) <> 0) /\ (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) > 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) > 0 -> (v_delta_2 s) < 1 -> (v_rho s) > 0 -> (v_rho s) < 1 -> (v_rho s) = 1 / 2 -> ((v_rho s) + (v_rho s) * (v_delta_2 s) + (v_rho s) * (v_delta_1 s) + (v_rho s) * (v_delta_2 s) * (v_delta_1 s)) / (1 - (v_delta_2 s) - (v_delta_1 s) + 2 * (v_rho s) * (v_delta_2 s) + 2 * (v_rho s) * (v_delta_1 s) + (v_delta_2 s) * (v_delta_1 s)) = (1 + (v_delta_2 s) - (v_rho s) + (v_delta_1 s) - (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - (v_rho s) * (v_delta_1 s) - (v_delta_2 s) * (v_rho s) * (v_delta_1 s)) / (1 + (v_delta_2 s) + (v_delta_1 s) - 2 * (v_delta_2 s) * (v_rho s) + (v_delta_2 s) * (v_delta_1 s) - 2 * (v_rho s) * (v_delta_1 s)))).
Proof.
  exact (conj definedness_6 Theorems.III_5.conclusion_6).
Qed.

