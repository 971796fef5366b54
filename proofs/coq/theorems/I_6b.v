(* Theorem I.6b, Two equal steps: the number of rounds: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_6b.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : R; v_M : R; v_s : R }.

Definition v_delta_next (s : state) : R := (2 * (v_delta s) + ((v_M s) - 2) * (v_delta s) ^ 2) / (1 + ((v_M s) - 1) * (v_delta s) ^ 2).
Definition v_eta (s : state) : R := ((v_M s) - 1) * (1 - (v_s s) ^ 2) / (v_M s).
Ltac open_names X ::= unfold v_eta, v_delta_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_delta_next s)) (v_M s) (v_s s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_delta s) > 0 /\
  (v_delta s) < 1 /\
  (v_s s) > 0 /\
  (v_s s) < 1 /\
  (v_M s) >= 2 /\
  True.

(* I.6b (1), identity *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_next s)) / (1 - (v_delta_next s)) = ((1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s))) ^ 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6b.I_6b_1 (v_delta s) (v_M s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 (proj2 (proj2 G1))) | same_defined (proj2 (proj2 (proj2 G1))) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* I.6b (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6b.I_6b_2 (v_delta s) (v_M s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* I.6b (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6b.I_6b_3 (v_delta s) (v_M s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [exact (fact_2 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_3 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
  exact I.
Qed.

(* I.6b (4), induction on rounds *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s)) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (HR t))).
Qed.

(* I.6b (5), induction on rounds *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s)) < 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (HR t)))).
Qed.

(* I.6b (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta_next s)) / (1 - (v_delta_next s)) = (1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s)) * ((1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s))).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6b.I_6b_4 (v_delta s) (v_M s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 (proj2 (proj2 G4))) | same_defined (proj2 (proj2 (proj2 G4))) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Lemma lasting_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [exact ((fact_4 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_5 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Lemma defined_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_delta s) ^ 2 - (v_delta s) ^ 2 + 1 <> 0) /\ ((v_delta s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) * (v_delta s) ^ 2 - (v_delta s) ^ 2 + 1 <> 0) by (pose proof (Generated.I_6b.I_6b_4 (v_delta s) (v_M s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [plain_from (proj2 (proj2 (proj2 G4))) | from_divisors G4]).
  assert (C1 : (v_delta s) - 1 <> 0) by (pose proof (Generated.I_6b.I_6b_4 (v_delta s) (v_M s)) as G4; specialize (G4 (proj1 (proj2 Hs))); specialize (G4 (proj1 (proj2 (proj2 Hs)))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [plain_from (proj2 (proj2 (proj2 G4))) | from_divisors G4]).
  exact (conj C0 (conj C1 I)).
Qed.

(* I.6b (7), repeated squaring *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s))) / (1 - (v_delta (run round t s)))) = (((1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s))) ^ (2 ^ t))).
Proof.
  intros s Hs n Hn.
  intros t.
  assert (P : forall s', (fun s => H0 s /\ (n < steps s)%nat) s' -> (fun s => H0 s /\ (n < steps s)%nat) (round s')) by (intros s' [Hs' Hn']; split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn']).
  apply (repeated_squaring state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s)))) P).
  - intros s' [Hs' Hn']. change (((1 + ((v_M s') - 1) * (v_delta_next s')) / (1 - (v_delta_next s'))) = ((1 + ((v_M s') - 1) * (v_delta s')) / (1 - (v_delta s'))) * ((1 + ((v_M s') - 1) * (v_delta s')) / (1 - (v_delta s')))); first [same (fact_6 s' Hs' n Hn') | same_defined (fact_6 s' Hs' n Hn') (conj (defined_6 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) I))))))].
  - split; assumption.
Qed.

(* I.6b (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_eta s) >= 1 - (1 + ((v_M s) - 1) * (v_delta s) ^ 2) / (v_M s) <-> (1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s)) >= (1 + ((v_M s) - 1) * (v_s s)) / (1 - (v_s s))).
Proof.
  intros s Hs n Hn.
  apply (equivalent_ge ((v_eta s)) (1 - (1 + ((v_M s) - 1) * (v_delta s) ^ 2) / (v_M s)) ((1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s))) ((1 + ((v_M s) - 1) * (v_s s)) / (1 - (v_s s))) ((v_delta s) - (v_s s)) (((v_s s) + (v_delta s)) * ((v_M s) - 1) / (v_M s)) ((v_M s) / (((v_s s) - 1) * ((v_delta s) - 1)))).
  - pose proof (Generated.I_6b.I_6b_5 (v_delta s) (v_s s) (v_M s)) as G5. specialize (G5 (proj1 (proj2 Hs))). specialize (G5 (proj1 (proj2 (proj2 Hs)))). specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). first [same (proj2 G5) | same_defined (proj2 G5) (conj G5 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
  - pose proof (Generated.I_6b.I_6b_6 (v_delta s) (v_s s) (v_M s)) as G6. specialize (G6 (proj1 (proj2 Hs))). specialize (G6 (proj1 (proj2 (proj2 Hs)))). specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
  - pose proof (Generated.I_6b.I_6b_7 (v_delta s) (v_s s) (v_M s)) as G7. specialize (G7 (proj1 (proj2 Hs))). specialize (G7 (proj1 (proj2 (proj2 Hs)))). specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). first [same (proj2 (proj2 (proj2 G7))) | same_defined (proj2 (proj2 (proj2 G7))) (conj G7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
  - pose proof (Generated.I_6b.I_6b_8 (v_delta s) (v_s s) (v_M s)) as G8. specialize (G8 (proj1 (proj2 Hs))). specialize (G8 (proj1 (proj2 (proj2 Hs)))). specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* I.6b (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6b.I_6b_9 (v_delta s) (v_M s)) as G9.
  specialize (G9 (proj1 (proj2 Hs))).
  specialize (G9 (proj1 (proj2 (proj2 Hs)))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* I.6b (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_s s)) / (1 - (v_s s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6b.I_6b_10 (v_s s) (v_M s)) as G10.
  specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* I.6b (11), logarithm *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_eta (run round t s)) >= 1 - (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s)) ^ 2) / (v_M (run round t s)) <-> ((INR (2 ^ t)) * (ln ((1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s))))) >= (ln ((1 + ((v_M s) - 1) * (v_s s)) / (1 - (v_s s)))))).
Proof.
  intros s Hs n Hn.
  apply (round_count_log state round (fun s => (v_eta s) >= 1 - (1 + ((v_M s) - 1) * (v_delta s) ^ 2) / (v_M s)) (fun s => ((1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s)))) (fun s => ((1 + ((v_M s) - 1) * (v_s s)) / (1 - (v_s s)))) (fun s => H0 s /\ (n < steps s)%nat)).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. exact (fact_7 s' Hs' n Hn').
  - intros s' [Hs' Hn']. exact (fact_8 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change (((1 + ((v_M s') - 1) * (v_delta s')) / (1 - (v_delta s'))) > 1); exact (fact_9 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change (((1 + ((v_M s') - 1) * (v_s s')) / (1 - (v_s s'))) > 1); exact (fact_10 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
Qed.

(* I.6b (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6b.I_6b_11 (v_delta s) (v_M s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* I.6b (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_s s)) / (1 - (v_s s)) > 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_6b.I_6b_12 (v_s s) (v_M s)) as G12.
  specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* I.6b (14), witness *)
Lemma fact_14 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (0) (2) (1 / 2) in ((v_delta s) < 1 /\ (v_s s) > 0 /\ (v_s s) < 1 /\ (v_M s) >= 2 /\ ~ ((v_delta s) > 0) /\ ~ ((1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s)) > 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6b (15), witness *)
Lemma fact_15 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) (2) (1 / 2) in ((v_delta s) > 0 /\ (v_s s) > 0 /\ (v_s s) < 1 /\ (v_M s) >= 2 /\ ~ ((v_delta s) < 1) /\ ~ ((1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s)) > 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6b (16), witness *)
Lemma fact_16 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (2) (0) in ((v_delta s) > 0 /\ (v_delta s) < 1 /\ (v_s s) < 1 /\ (v_M s) >= 2 /\ ~ ((v_s s) > 0) /\ ~ ((1 + ((v_M s) - 1) * (v_s s)) / (1 - (v_s s)) > 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6b (17), witness *)
Lemma fact_17 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (2) (2) in ((v_delta s) > 0 /\ (v_delta s) < 1 /\ (v_s s) > 0 /\ (v_M s) >= 2 /\ ~ ((v_s s) < 1) /\ ~ ((1 + ((v_M s) - 1) * (v_s s)) / (1 - (v_s s)) > 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6b (18), witness *)
Lemma fact_18 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (-1) (1 / 2) in ((v_delta s) > 0 /\ (v_delta s) < 1 /\ (v_s s) > 0 /\ (v_s s) < 1 /\ ~ ((v_M s) >= 2) /\ ~ ((1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s)) > 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_next v_eta v_delta v_M v_s steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.6b, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) > 0 -> (v_delta s) < 1 -> (v_s s) > 0 -> (v_s s) < 1 -> (v_M s) >= 2 -> (forall t : nat, ((1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s))) / (1 - (v_delta (run round t s)))) = (((1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s))) ^ (2 ^ t)))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.6b, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) > 0 -> (v_delta s) < 1 -> (v_s s) > 0 -> (v_s s) < 1 -> (v_M s) >= 2 -> ((v_eta s) >= 1 - (1 + ((v_M s) - 1) * (v_delta s) ^ 2) / (v_M s) <-> (1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s)) >= (1 + ((v_M s) - 1) * (v_s s)) / (1 - (v_s s)))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_8 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.6b, conclusion (11) *)
Lemma conclusion_11 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) > 0 -> (v_delta s) < 1 -> (v_s s) > 0 -> (v_s s) < 1 -> (v_M s) >= 2 -> (forall t : nat, ((v_eta (run round t s)) >= 1 - (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s)) ^ 2) / (v_M (run round t s)) <-> ((INR (2 ^ t)) * (ln ((1 + ((v_M s) - 1) * (v_delta s)) / (1 - (v_delta s))))) >= (ln ((1 + ((v_M s) - 1) * (v_s s)) / (1 - (v_s s))))))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_11 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

