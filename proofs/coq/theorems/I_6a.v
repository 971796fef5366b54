(* Theorem I.6a, Two steps: odds square: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_6a.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta_1 : R; v_delta_2 : R; v_M : R }.

Definition v_delta_1_next (s : state) : R := ((v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s)) / (1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s)).
Definition v_delta_2_next (s : state) : R := ((v_delta_2 s) + (v_delta_1 s) + ((v_M s) - 2) * (v_delta_2 s) * (v_delta_1 s)) / (1 + ((v_M s) - 1) * (v_delta_2 s) * (v_delta_1 s)).
Ltac open_names X ::= unfold v_delta_2_next, v_delta_1_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_delta_1_next s)) ((v_delta_2_next s)) (v_M s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_delta_1 s) > 0 /\
  (v_delta_1 s) < 1 /\
  (v_delta_2 s) > 0 /\
  (v_delta_2 s) < 1 /\
  (v_M s) >= 2 /\
  True.

(* I.6a (1), identity *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_1_next s)) / (1 - (v_delta_1_next s)) = (1 + ((v_M s) - 1) * (v_delta_1 s)) / (1 - (v_delta_1 s)) * ((1 + ((v_M s) - 1) * (v_delta_2 s)) / (1 - (v_delta_2 s))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6a.I_6a_1 (v_delta_1 s) (v_delta_2 s) (v_M s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 (proj2 (proj2 (proj2 G1)))) | same_defined (proj2 (proj2 (proj2 (proj2 G1)))) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* I.6a (2), identity *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_2_next s)) / (1 - (v_delta_2_next s)) = (1 + ((v_M s) - 1) * (v_delta_1 s)) / (1 - (v_delta_1 s)) * ((1 + ((v_M s) - 1) * (v_delta_2 s)) / (1 - (v_delta_2 s))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6a.I_6a_2 (v_delta_1 s) (v_delta_2 s) (v_M s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 (proj2 (proj2 (proj2 G2)))) | same_defined (proj2 (proj2 (proj2 (proj2 G2)))) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* I.6a (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6a.I_6a_3 (v_delta_1 s) (v_delta_2 s) (v_M s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* I.6a (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6a.I_6a_4 (v_delta_1 s) (v_delta_2 s) (v_M s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Lemma defined_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.I_6a.I_6a_3 (v_delta_1 s) (v_delta_2 s) (v_M s)) as G3; specialize (G3 (proj1 (proj2 Hs))); specialize (G3 (proj1 (proj2 (proj2 Hs)))); specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [plain_from (proj2 G3) | from_divisors G3]).
  exact (conj C0 I).
Qed.

Lemma defined_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.I_6a.I_6a_4 (v_delta_1 s) (v_delta_2 s) (v_M s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [plain_from (proj2 G4) | from_divisors G4]).
  exact (conj C0 I).
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [exact (fact_3 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_4 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [change ((v_delta_2_next s) > 0); first [same (fact_3 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_3 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_3 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))]|].
  split; [change ((v_delta_2_next s) < 1); first [same (fact_4 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_4 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_4 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))]|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

(* I.6a (5), induction on rounds *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_1 (run round t s)) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (HR t))).
Qed.

(* I.6a (6), induction on rounds *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_1 (run round t s)) < 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (HR t)))).
Qed.

(* I.6a (7), induction on rounds *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_2 (run round t s)) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (HR t))))).
Qed.

(* I.6a (8), induction on rounds *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_2 (run round t s)) < 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (HR t)))))).
Qed.

Lemma lasting_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [exact ((fact_5 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_6 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_7 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_8 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Lemma defined_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ ((v_delta_1 s) - 1 <> 0) /\ ((v_delta_2 s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.I_6a.I_6a_1 (v_delta_1 s) (v_delta_2 s) (v_M s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [plain_from (proj2 (proj2 (proj2 (proj2 G1)))) | from_divisors G1]).
  assert (C1 : (v_delta_1 s) - 1 <> 0) by (pose proof (Generated.I_6a.I_6a_1 (v_delta_1 s) (v_delta_2 s) (v_M s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [plain_from (proj2 (proj2 (proj2 (proj2 G1)))) | from_divisors G1]).
  assert (C2 : (v_delta_2 s) - 1 <> 0) by (pose proof (Generated.I_6a.I_6a_1 (v_delta_1 s) (v_delta_2 s) (v_M s)) as G1; specialize (G1 (proj1 (proj2 Hs))); specialize (G1 (proj1 (proj2 (proj2 Hs)))); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [plain_from (proj2 (proj2 (proj2 (proj2 G1)))) | from_divisors G1]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

Lemma defined_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) /\ ((v_delta_1 s) - 1 <> 0) /\ ((v_delta_2 s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta_1 s) * (v_delta_2 s) - (v_delta_1 s) * (v_delta_2 s) + 1 <> 0) by (pose proof (Generated.I_6a.I_6a_2 (v_delta_1 s) (v_delta_2 s) (v_M s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [plain_from (proj2 (proj2 (proj2 (proj2 G2)))) | from_divisors G2]).
  assert (C1 : (v_delta_1 s) - 1 <> 0) by (pose proof (Generated.I_6a.I_6a_2 (v_delta_1 s) (v_delta_2 s) (v_M s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [plain_from (proj2 (proj2 (proj2 (proj2 G2)))) | from_divisors G2]).
  assert (C2 : (v_delta_2 s) - 1 <> 0) by (pose proof (Generated.I_6a.I_6a_2 (v_delta_1 s) (v_delta_2 s) (v_M s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [plain_from (proj2 (proj2 (proj2 (proj2 G2)))) | from_divisors G2]).
  exact (conj C0 (conj C1 (conj C2 I))).
Qed.

(* I.6a (9), repeated squaring *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((1 + ((v_M (run round (S t) s)) - 1) * (v_delta_1 (run round (S t) s))) / (1 - (v_delta_1 (run round (S t) s)))) = (((1 + ((v_M s) - 1) * (v_delta_1 s)) / (1 - (v_delta_1 s)) * ((1 + ((v_M s) - 1) * (v_delta_2 s)) / (1 - (v_delta_2 s)))) ^ (2 ^ t))).
Proof.
  intros s Hs n Hn.
  intros t.
  assert (P : forall s', (fun s => H0 s /\ (n < steps s)%nat) s' -> (fun s => H0 s /\ (n < steps s)%nat) (round s')) by (intros s' [Hs' Hn']; split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn']).
  assert (X : forall u, (1 <= u)%nat -> ((1 + ((v_M (run round u s)) - 1) * (v_delta_1 (run round u s))) / (1 - (v_delta_1 (run round u s)))) = (((1 + ((v_M s) - 1) * (v_delta_1 s)) / (1 - (v_delta_1 s))) * ((1 + ((v_M s) - 1) * (v_delta_2 s)) / (1 - (v_delta_2 s)))) ^ (2 ^ (u - 1))).
  { intros u Hu. apply (repeated_squaring_two state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((1 + ((v_M s) - 1) * (v_delta_1 s)) / (1 - (v_delta_1 s)))) (fun s => ((1 + ((v_M s) - 1) * (v_delta_2 s)) / (1 - (v_delta_2 s)))) P).
    - intros s' [Hs' Hn']. change (((1 + ((v_M s') - 1) * (v_delta_1_next s')) / (1 - (v_delta_1_next s'))) = ((1 + ((v_M s') - 1) * (v_delta_1 s')) / (1 - (v_delta_1 s'))) * ((1 + ((v_M s') - 1) * (v_delta_2 s')) / (1 - (v_delta_2 s')))); first [same (fact_1 s' Hs' n Hn') | same_defined (fact_1 s' Hs' n Hn') (conj (defined_1 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) I))))))].
    - intros s' [Hs' Hn']. change (((1 + ((v_M s') - 1) * (v_delta_2_next s')) / (1 - (v_delta_2_next s'))) = ((1 + ((v_M s') - 1) * (v_delta_1 s')) / (1 - (v_delta_1 s'))) * ((1 + ((v_M s') - 1) * (v_delta_2 s')) / (1 - (v_delta_2 s')))); first [same (fact_2 s' Hs' n Hn') | same_defined (fact_2 s' Hs' n Hn') (conj (defined_2 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) I))))))].
    - split; assumption.
    - exact Hu. }
  specialize (X (S t) (le_n_S _ _ (Nat.le_0_l t))). replace (S t - 1)%nat with t in X by lia. exact X.
Qed.

(* I.6a (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6a.I_6a_5 (v_delta_1 s) (v_delta_2 s) (v_M s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* I.6a (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_1 s)) / (1 - (v_delta_1 s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6a.I_6a_6 (v_delta_1 s) (v_M s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* I.6a (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_2 s)) / (1 - (v_delta_2 s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6a.I_6a_7 (v_delta_2 s) (v_M s)) as G7.
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* I.6a (13), witness *)
Lemma fact_13 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1) (1 / 2) (2) in ((v_delta_1 s) > 0 /\ (v_delta_2 s) > 0 /\ (v_delta_2 s) < 1 /\ (v_M s) >= 2 /\ ~ ((v_delta_1 s) < 1) /\ ~ ((v_delta_1_next s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6a (14), witness *)
Lemma fact_14 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1) (2) in ((v_delta_1 s) > 0 /\ (v_delta_1 s) < 1 /\ (v_delta_2 s) > 0 /\ (v_M s) >= 2 /\ ~ ((v_delta_2 s) < 1) /\ ~ ((v_delta_1_next s) < 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6a (15), witness *)
Lemma fact_15 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (0) (1 / 2) (2) in ((v_delta_1 s) < 1 /\ (v_delta_2 s) > 0 /\ (v_delta_2 s) < 1 /\ (v_M s) >= 2 /\ ~ ((v_delta_1 s) > 0) /\ ~ ((1 + ((v_M s) - 1) * (v_delta_1 s)) / (1 - (v_delta_1 s)) > 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6a (16), witness *)
Lemma fact_16 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (0) (2) in ((v_delta_1 s) > 0 /\ (v_delta_1 s) < 1 /\ (v_delta_2 s) < 1 /\ (v_M s) >= 2 /\ ~ ((v_delta_2 s) > 0) /\ ~ ((1 + ((v_M s) - 1) * (v_delta_2 s)) / (1 - (v_delta_2 s)) > 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6a (17), witness *)
Lemma fact_17 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 2) (-1) in ((v_delta_1 s) > 0 /\ (v_delta_1 s) < 1 /\ (v_delta_2 s) > 0 /\ (v_delta_2 s) < 1 /\ ~ ((v_M s) >= 2) /\ ~ ((1 + ((v_M s) - 1) * (v_delta_1 s)) / (1 - (v_delta_1 s)) > 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_1 v_delta_2 v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6a, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) > 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) > 0 -> (v_delta_2 s) < 1 -> (v_M s) >= 2 -> (1 + ((v_M s) - 1) * (v_delta_2_next s)) / (1 - (v_delta_2_next s)) = (1 + ((v_M s) - 1) * (v_delta_1 s)) / (1 - (v_delta_1 s)) * ((1 + ((v_M s) - 1) * (v_delta_2 s)) / (1 - (v_delta_2 s)))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_2 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.6a, conclusion (9) *)
Lemma conclusion_9 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) > 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) > 0 -> (v_delta_2 s) < 1 -> (v_M s) >= 2 -> (forall t : nat, ((1 + ((v_M (run round (S t) s)) - 1) * (v_delta_1 (run round (S t) s))) / (1 - (v_delta_1 (run round (S t) s)))) = (((1 + ((v_M s) - 1) * (v_delta_1 s)) / (1 - (v_delta_1 s)) * ((1 + ((v_M s) - 1) * (v_delta_2 s)) / (1 - (v_delta_2 s)))) ^ (2 ^ t)))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_9 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

