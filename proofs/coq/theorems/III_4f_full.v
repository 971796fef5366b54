(* The conclusions of theorem III.4f, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.III_4f.
From RLStar Require Import Theorems.III_4f.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_F_now, v_J_now, v_F_then, v_J_then, v_t, v_v, v_u in X |- *.

Lemma definedness_19 :
  let s := State 2 (3 / 5) (1 / 10) in forall n, (n < steps s)%nat -> (((v_J_now s) <> 0) /\ ((v_J_then s) <> 0) /\ (1 - 4 * (v_z s) + 6 * (v_z s) ^ 2 <> 0) /\ (1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 <> 0) /\ (1 - 2 * (v_z s) - 2 * (v_y s) + 2 * (v_z s) ^ 2 + 2 * (v_z s) * (v_y s) + 2 * (v_y s) ^ 2 <> 0)).
Proof.
  cbv zeta. intros n Hn.
  do 2 (destruct n as [|n]; [repeat split; cbv beta iota zeta delta [v_u v_v v_t v_J_then v_F_then v_J_now v_F_now v_y v_z steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hn; lia.
Qed.

Lemma concluded_19 :
  (let s := State 2 (3 / 5) (1 / 10) in forall n, (n < steps s)%nat -> (((v_J_now s) <> 0) /\ ((v_J_then s) <> 0) /\ (1 - 4 * (v_z s) + 6 * (v_z s) ^ 2 <> 0) /\ (1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 <> 0) /\ (1 - 2 * (v_z s) - 2 * (v_y s) + 2 * (v_z s) ^ 2 + 2 * (v_z s) * (v_y s) + 2 * (v_y s) ^ 2 <> 0))) /\
  (forall s : state, (2 <= steps s)%nat -> (let s := State 2 (3 / 5) (1 / 10) in ((v_y s) > 0 /\ (v_z s) > 0 /\ (v_y s) + (v_z s) < 1 /\ 2 * (v_z s) < 1 /\ ~ ((v_F_then s) >= (v_F_now s))))).
Proof.
  exact (conj definedness_19 Theorems.III_4f.conclusion_19).
Qed.

Lemma concluded_20 :
  forall s : state, (2 <= steps s)%nat -> ((v_y s) > 0 -> (v_z s) > 0 -> (v_y s) + (v_z s) < 1 -> 2 * (v_z s) < 1 -> (v_y s) = 3 / 5 -> (v_z s) = 1 / 10 -> (v_J_now s) = 79 / 150).
Proof.
  exact Theorems.III_4f.conclusion_20.
Qed.

Lemma defined_21 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 - 2 * (v_y s) - 2 * (v_z s) + 1 <> 0) /\ (6 * (v_z s) ^ 2 - 4 * (v_z s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 - 2 * (v_y s) - 2 * (v_z s) + 1 <> 0) by (pose proof (Generated.III_4f.III_4f_21 (v_y s) (v_z s)) as G21; specialize (G21 (proj1 (proj2 Hs))); specialize (G21 (proj1 (proj2 (proj2 Hs)))); specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G21 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 (proj2 (proj2 G21))) | from_divisors G21]).
  assert (C1 : 6 * (v_z s) ^ 2 - 4 * (v_z s) + 1 <> 0) by (pose proof (Generated.III_4f.III_4f_21 (v_y s) (v_z s)) as G21; specialize (G21 (proj1 (proj2 Hs))); specialize (G21 (proj1 (proj2 (proj2 Hs)))); specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G21 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 (proj2 (proj2 G21))) | from_divisors G21]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_22 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (4 * (v_y s) ^ 2 + 4 * (v_y s) * (v_z s) + 10 * (v_z s) ^ 2 - 4 * (v_y s) - 8 * (v_z s) + 3 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 4 * (v_y s) ^ 2 + 4 * (v_y s) * (v_z s) + 10 * (v_z s) ^ 2 - 4 * (v_y s) - 8 * (v_z s) + 3 <> 0) by (pose proof (Generated.III_4f.III_4f_22 (v_y s) (v_z s)) as G22; specialize (G22 (proj1 (proj2 Hs))); specialize (G22 (proj1 (proj2 (proj2 Hs)))); specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G22 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 G22) | from_divisors G22]).
  exact (conj C0 I).
Qed.

Lemma defined_23 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 - 2 * (v_y s) - 2 * (v_z s) + 1 <> 0) /\ (208 * (v_y s) ^ 4 * (v_z s) ^ 4 + 416 * (v_y s) ^ 3 * (v_z s) ^ 5 + 672 * (v_y s) ^ 2 * (v_z s) ^ 6 + 464 * (v_y s) * (v_z s) ^ 7 + 184 * (v_z s) ^ 8 - 320 * (v_y s) ^ 4 * (v_z s) ^ 3 - 1056 * (v_y s) ^ 3 * (v_z s) ^ 4 - 2112 * (v_y s) ^ 2 * (v_z s) ^ 5 - 1840 * (v_y s) * (v_z s) ^ 6 - 720 * (v_z s) ^ 7 + 208 * (v_y s) ^ 4 * (v_z s) ^ 2 + 1056 * (v_y s) ^ 3 * (v_z s) ^ 3 + 2856 * (v_y s) ^ 2 * (v_z s) ^ 4 + 3176 * (v_y s) * (v_z s) ^ 5 + 1416 * (v_z s) ^ 6 - 64 * (v_y s) ^ 4 * (v_z s) - 544 * (v_y s) ^ 3 * (v_z s) ^ 2 - 2080 * (v_y s) ^ 2 * (v_z s) ^ 3 - 3080 * (v_y s) * (v_z s) ^ 4 - 1672 * (v_z s) ^ 5 + 8 * (v_y s) ^ 4 + 144 * (v_y s) ^ 3 * (v_z s) + 872 * (v_y s) ^ 2 * (v_z s) ^ 2 + 1808 * (v_y s) * (v_z s) ^ 3 + 1266 * (v_z s) ^ 4 - 16 * (v_y s) ^ 3 - 200 * (v_y s) ^ 2 * (v_z s) - 648 * (v_y s) * (v_z s) ^ 2 - 624 * (v_z s) ^ 3 + 20 * (v_y s) ^ 2 + 132 * (v_y s) * (v_z s) + 196 * (v_z s) ^ 2 - 12 * (v_y s) - 36 * (v_z s) + 3 <> 0) /\ (6 * (v_z s) ^ 2 - 4 * (v_z s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 - 2 * (v_y s) - 2 * (v_z s) + 1 <> 0) by (pose proof (Generated.III_4f.III_4f_23 (v_y s) (v_z s)) as G23; specialize (G23 (proj1 (proj2 Hs))); specialize (G23 (proj1 (proj2 (proj2 Hs)))); specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G23 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 (proj2 (proj2 (proj2 G23)))) | from_divisors G23]).
  assert (C1 : 208 * (v_y s) ^ 4 * (v_z s) ^ 4 + 416 * (v_y s) ^ 3 * (v_z s) ^ 5 + 672 * (v_y s) ^ 2 * (v_z s) ^ 6 + 464 * (v_y s) * (v_z s) ^ 7 + 184 * (v_z s) ^ 8 - 320 * (v_y s) ^ 4 * (v_z s) ^ 3 - 1056 * (v_y s) ^ 3 * (v_z s) ^ 4 - 2112 * (v_y s) ^ 2 * (v_z s) ^ 5 - 1840 * (v_y s) * (v_z s) ^ 6 - 720 * (v_z s) ^ 7 + 208 * (v_y s) ^ 4 * (v_z s) ^ 2 + 1056 * (v_y s) ^ 3 * (v_z s) ^ 3 + 2856 * (v_y s) ^ 2 * (v_z s) ^ 4 + 3176 * (v_y s) * (v_z s) ^ 5 + 1416 * (v_z s) ^ 6 - 64 * (v_y s) ^ 4 * (v_z s) - 544 * (v_y s) ^ 3 * (v_z s) ^ 2 - 2080 * (v_y s) ^ 2 * (v_z s) ^ 3 - 3080 * (v_y s) * (v_z s) ^ 4 - 1672 * (v_z s) ^ 5 + 8 * (v_y s) ^ 4 + 144 * (v_y s) ^ 3 * (v_z s) + 872 * (v_y s) ^ 2 * (v_z s) ^ 2 + 1808 * (v_y s) * (v_z s) ^ 3 + 1266 * (v_z s) ^ 4 - 16 * (v_y s) ^ 3 - 200 * (v_y s) ^ 2 * (v_z s) - 648 * (v_y s) * (v_z s) ^ 2 - 624 * (v_z s) ^ 3 + 20 * (v_y s) ^ 2 + 132 * (v_y s) * (v_z s) + 196 * (v_z s) ^ 2 - 12 * (v_y s) - 36 * (v_z s) + 3 <> 0) by (pose proof (Generated.III_4f.III_4f_23 (v_y s) (v_z s)) as G23; specialize (G23 (proj1 (proj2 Hs))); specialize (G23 (proj1 (proj2 (proj2 Hs)))); specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G23 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 (proj2 (proj2 (proj2 G23)))) | from_divisors G23]).
  assert (C2 : 6 * (v_z s) ^ 2 - 4 * (v_z s) + 1 <> 0) by (pose proof (Generated.III_4f.III_4f_23 (v_y s) (v_z s)) as G23; specialize (G23 (proj1 (proj2 Hs))); specialize (G23 (proj1 (proj2 (proj2 Hs)))); specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); first [divisor_of G23 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))) | plain_from (proj2 (proj2 (proj2 (proj2 G23)))) | from_divisors G23]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma definedness_21 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - 4 * (v_z s) + 6 * (v_z s) ^ 2 <> 0) /\ (1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 <> 0) /\ (1 - 2 * (v_z s) - 2 * (v_y s) + 2 * (v_z s) ^ 2 + 2 * (v_z s) * (v_y s) + 2 * (v_y s) ^ 2 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 - 2 * (v_y s) - 2 * (v_z s) + 1 <> 0) by exact (proj1 (defined_21 s Hs n Hn)).
  assert (K1 : 6 * (v_z s) ^ 2 - 4 * (v_z s) + 1 <> 0) by exact (proj1 (proj2 (defined_21 s Hs n Hn))).
  assert (K2 : 4 * (v_y s) ^ 2 + 4 * (v_y s) * (v_z s) + 10 * (v_z s) ^ 2 - 4 * (v_y s) - 8 * (v_z s) + 3 <> 0) by exact (proj1 (defined_22 s Hs n Hn)).
  assert (K3 : 208 * (v_y s) ^ 4 * (v_z s) ^ 4 + 416 * (v_y s) ^ 3 * (v_z s) ^ 5 + 672 * (v_y s) ^ 2 * (v_z s) ^ 6 + 464 * (v_y s) * (v_z s) ^ 7 + 184 * (v_z s) ^ 8 - 320 * (v_y s) ^ 4 * (v_z s) ^ 3 - 1056 * (v_y s) ^ 3 * (v_z s) ^ 4 - 2112 * (v_y s) ^ 2 * (v_z s) ^ 5 - 1840 * (v_y s) * (v_z s) ^ 6 - 720 * (v_z s) ^ 7 + 208 * (v_y s) ^ 4 * (v_z s) ^ 2 + 1056 * (v_y s) ^ 3 * (v_z s) ^ 3 + 2856 * (v_y s) ^ 2 * (v_z s) ^ 4 + 3176 * (v_y s) * (v_z s) ^ 5 + 1416 * (v_z s) ^ 6 - 64 * (v_y s) ^ 4 * (v_z s) - 544 * (v_y s) ^ 3 * (v_z s) ^ 2 - 2080 * (v_y s) ^ 2 * (v_z s) ^ 3 - 3080 * (v_y s) * (v_z s) ^ 4 - 1672 * (v_z s) ^ 5 + 8 * (v_y s) ^ 4 + 144 * (v_y s) ^ 3 * (v_z s) + 872 * (v_y s) ^ 2 * (v_z s) ^ 2 + 1808 * (v_y s) * (v_z s) ^ 3 + 1266 * (v_z s) ^ 4 - 16 * (v_y s) ^ 3 - 200 * (v_y s) ^ 2 * (v_z s) - 648 * (v_y s) * (v_z s) ^ 2 - 624 * (v_z s) ^ 3 + 20 * (v_y s) ^ 2 + 132 * (v_y s) * (v_z s) + 196 * (v_z s) ^ 2 - 12 * (v_y s) - 36 * (v_z s) + 3 <> 0) by exact (proj1 (proj2 (defined_23 s Hs n Hn))).
  assert (W0 : 1 - 4 * (v_z s) + 6 * (v_z s) ^ 2 <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (proj1 (proj2 (proj2 Hs))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))].
  assert (W1 : 1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))) | known_by Hn (conj (fact_20 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))))].
  assert (W2 : 1 - 2 * (v_z s) - 2 * (v_y s) + 2 * (v_z s) ^ 2 + 2 * (v_z s) * (v_y s) + 2 * (v_y s) ^ 2 <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))))) | known_by Hn (conj (fact_20 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_21 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - 4 * (v_z s) + 6 * (v_z s) ^ 2 <> 0) /\ (1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 <> 0) /\ (1 - 2 * (v_z s) - 2 * (v_y s) + 2 * (v_z s) ^ 2 + 2 * (v_z s) * (v_y s) + 2 * (v_y s) ^ 2 <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_y s) > 0 -> (v_z s) > 0 -> (v_y s) + (v_z s) < 1 -> 2 * (v_z s) < 1 -> (v_y s) = 3 / 5 -> (v_z s) = 1 / 10 -> (v_J_then s) = 2584463 / 3456486)).
Proof.
  exact (conj definedness_21 Theorems.III_4f.conclusion_21).
Qed.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 - 2 * (v_y s) - 2 * (v_z s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 - 2 * (v_y s) - 2 * (v_z s) + 1 <> 0) by (pose proof (Generated.III_4f.III_4f_1 (v_y s) (v_z s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); first [divisor_of G1 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 (proj2 G1)) | from_divisors G1]).
  exact (conj C0 I).
Qed.

Lemma defined_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (6 * (v_z s) ^ 2 - 4 * (v_z s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : 6 * (v_z s) ^ 2 - 4 * (v_z s) + 1 <> 0) by (pose proof (Generated.III_4f.III_4f_7 (v_z s)) as G7; specialize (G7 (proj1 (proj2 (proj2 Hs)))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); first [divisor_of G7 | at_once (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))) | plain_from (proj2 G7) | from_divisors G7]).
  exact (conj C0 I).
Qed.

Lemma definedness_22 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_J_now s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 4 * (v_y s) ^ 2 + 4 * (v_y s) * (v_z s) + 10 * (v_z s) ^ 2 - 4 * (v_y s) - 8 * (v_z s) + 3 <> 0) by exact (proj1 (defined_22 s Hs n Hn)).
  assert (K1 : 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 - 2 * (v_y s) - 2 * (v_z s) + 1 <> 0) by exact (proj1 (defined_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  assert (K2 : 6 * (v_z s) ^ 2 - 4 * (v_z s) + 1 <> 0) by exact (proj1 (defined_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I))))) n Hn)).
  assert (K3 : 208 * (v_y s) ^ 4 * (v_z s) ^ 4 + 416 * (v_y s) ^ 3 * (v_z s) ^ 5 + 672 * (v_y s) ^ 2 * (v_z s) ^ 6 + 464 * (v_y s) * (v_z s) ^ 7 + 184 * (v_z s) ^ 8 - 320 * (v_y s) ^ 4 * (v_z s) ^ 3 - 1056 * (v_y s) ^ 3 * (v_z s) ^ 4 - 2112 * (v_y s) ^ 2 * (v_z s) ^ 5 - 1840 * (v_y s) * (v_z s) ^ 6 - 720 * (v_z s) ^ 7 + 208 * (v_y s) ^ 4 * (v_z s) ^ 2 + 1056 * (v_y s) ^ 3 * (v_z s) ^ 3 + 2856 * (v_y s) ^ 2 * (v_z s) ^ 4 + 3176 * (v_y s) * (v_z s) ^ 5 + 1416 * (v_z s) ^ 6 - 64 * (v_y s) ^ 4 * (v_z s) - 544 * (v_y s) ^ 3 * (v_z s) ^ 2 - 2080 * (v_y s) ^ 2 * (v_z s) ^ 3 - 3080 * (v_y s) * (v_z s) ^ 4 - 1672 * (v_z s) ^ 5 + 8 * (v_y s) ^ 4 + 144 * (v_y s) ^ 3 * (v_z s) + 872 * (v_y s) ^ 2 * (v_z s) ^ 2 + 1808 * (v_y s) * (v_z s) ^ 3 + 1266 * (v_z s) ^ 4 - 16 * (v_y s) ^ 3 - 200 * (v_y s) ^ 2 * (v_z s) - 648 * (v_y s) * (v_z s) ^ 2 - 624 * (v_z s) ^ 3 + 20 * (v_y s) ^ 2 + 132 * (v_y s) * (v_z s) + 196 * (v_z s) ^ 2 - 12 * (v_y s) - 36 * (v_z s) + 3 <> 0) by exact (proj1 (proj2 (defined_23 s Hs n Hn))).
  assert (W0 : (v_J_now s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (fact_20 s Hs n Hn) | (change (1 / 3 * (3 - 4 * (v_y s) - 8 * (v_z s) + 4 * (v_y s) ^ 2 + 4 * (v_y s) * (v_z s) + 10 * (v_z s) ^ 2) <> 0); beyond (proj1 (proj2 (proj2 (proj2 Hs))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))) | known_by Hn (conj (fact_20 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))))].
  split; [exact W0|].
  exact I.
Qed.

Lemma concluded_22 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_J_now s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_y s) > 0 -> (v_z s) > 0 -> (v_y s) + (v_z s) < 1 -> 2 * (v_z s) < 1 -> (v_y s) = 3 / 5 -> (v_z s) = 1 / 10 -> (v_F_now s) = 41 / 79)).
Proof.
  exact (conj definedness_22 Theorems.III_4f.conclusion_22).
Qed.

Lemma definedness_23 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - 4 * (v_z s) + 6 * (v_z s) ^ 2 <> 0) /\ (1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 <> 0) /\ (1 - 2 * (v_z s) - 2 * (v_y s) + 2 * (v_z s) ^ 2 + 2 * (v_z s) * (v_y s) + 2 * (v_y s) ^ 2 <> 0) /\ ((v_J_then s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 - 2 * (v_y s) - 2 * (v_z s) + 1 <> 0) by exact (proj1 (defined_23 s Hs n Hn)).
  assert (K1 : 208 * (v_y s) ^ 4 * (v_z s) ^ 4 + 416 * (v_y s) ^ 3 * (v_z s) ^ 5 + 672 * (v_y s) ^ 2 * (v_z s) ^ 6 + 464 * (v_y s) * (v_z s) ^ 7 + 184 * (v_z s) ^ 8 - 320 * (v_y s) ^ 4 * (v_z s) ^ 3 - 1056 * (v_y s) ^ 3 * (v_z s) ^ 4 - 2112 * (v_y s) ^ 2 * (v_z s) ^ 5 - 1840 * (v_y s) * (v_z s) ^ 6 - 720 * (v_z s) ^ 7 + 208 * (v_y s) ^ 4 * (v_z s) ^ 2 + 1056 * (v_y s) ^ 3 * (v_z s) ^ 3 + 2856 * (v_y s) ^ 2 * (v_z s) ^ 4 + 3176 * (v_y s) * (v_z s) ^ 5 + 1416 * (v_z s) ^ 6 - 64 * (v_y s) ^ 4 * (v_z s) - 544 * (v_y s) ^ 3 * (v_z s) ^ 2 - 2080 * (v_y s) ^ 2 * (v_z s) ^ 3 - 3080 * (v_y s) * (v_z s) ^ 4 - 1672 * (v_z s) ^ 5 + 8 * (v_y s) ^ 4 + 144 * (v_y s) ^ 3 * (v_z s) + 872 * (v_y s) ^ 2 * (v_z s) ^ 2 + 1808 * (v_y s) * (v_z s) ^ 3 + 1266 * (v_z s) ^ 4 - 16 * (v_y s) ^ 3 - 200 * (v_y s) ^ 2 * (v_z s) - 648 * (v_y s) * (v_z s) ^ 2 - 624 * (v_z s) ^ 3 + 20 * (v_y s) ^ 2 + 132 * (v_y s) * (v_z s) + 196 * (v_z s) ^ 2 - 12 * (v_y s) - 36 * (v_z s) + 3 <> 0) by exact (proj1 (proj2 (defined_23 s Hs n Hn))).
  assert (K2 : 6 * (v_z s) ^ 2 - 4 * (v_z s) + 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_23 s Hs n Hn)))).
  assert (K3 : 4 * (v_y s) ^ 2 + 4 * (v_y s) * (v_z s) + 10 * (v_z s) ^ 2 - 4 * (v_y s) - 8 * (v_z s) + 3 <> 0) by exact (proj1 (defined_22 s Hs n Hn)).
  assert (W0 : 1 - 4 * (v_z s) + 6 * (v_z s) ^ 2 <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (proj1 (proj2 (proj2 Hs))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | beyond (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))].
  assert (W1 : 1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))) | known_by Hn (conj (fact_20 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))))].
  assert (W2 : 1 - 2 * (v_z s) - 2 * (v_y s) + 2 * (v_z s) ^ 2 + 2 * (v_z s) * (v_y s) + 2 * (v_y s) ^ 2 <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))))) | known_by Hn (conj (fact_20 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))))))))].
  assert (W3 : (v_J_then s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) | directly (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) | beyond (fact_21 s Hs n Hn) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))))) | known_by Hn (conj (fact_20 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_23 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> (1 - 4 * (v_z s) + 6 * (v_z s) ^ 2 <> 0) /\ (1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2 <> 0) /\ (1 - 2 * (v_z s) - 2 * (v_y s) + 2 * (v_z s) ^ 2 + 2 * (v_z s) * (v_y s) + 2 * (v_y s) ^ 2 <> 0) /\ ((v_J_then s) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_y s) > 0 -> (v_z s) > 0 -> (v_y s) + (v_z s) < 1 -> 2 * (v_z s) < 1 -> (v_y s) = 3 / 5 -> (v_z s) = 1 / 10 -> (v_F_then s) = 1171601 / 2584463)).
Proof.
  exact (conj definedness_23 Theorems.III_4f.conclusion_23).
Qed.

