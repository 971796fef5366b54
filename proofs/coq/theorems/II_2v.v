(* Theorem II.2v, Two states, three steps, L < 0, a tie for the least modulus: stuck: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2v.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta_1 : R; v_delta_2 : R; v_delta_3 : R; v_c : R; v_e : R }.

Definition v_delta_1_next (s : state) : R := ((v_delta_1 s) - (v_delta_2 s) * (v_delta_3 s)) / (1 - (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s)).
Definition v_delta_2_next (s : state) : R := ((v_delta_2 s) - (v_delta_3 s) * (v_delta_1 s)) / (1 - (v_delta_2 s) * (v_delta_3 s) * (v_delta_1 s)).
Definition v_delta_3_next (s : state) : R := ((v_delta_3 s) - (v_delta_1 s) * (v_delta_2 s)) / (1 - (v_delta_3 s) * (v_delta_1 s) * (v_delta_2 s)).
Definition v_s (s : state) : R := 1 - (v_delta_1 s).
Definition v_s_next (s : state) : R := 1 - (v_delta_1_next s).
Definition v_d (s : state) : R := (v_delta_1 s) * (v_delta_3 s).
Ltac open_names X ::= unfold v_d, v_s_next, v_s, v_delta_3_next, v_delta_2_next, v_delta_1_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_delta_1_next s)) ((v_delta_2_next s)) ((v_delta_3_next s)) (v_c s) (v_e s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_delta_1 s) >= 0 /\
  (v_delta_1 s) < 1 /\
  (v_delta_2 s) = (v_delta_1 s) /\
  (v_delta_1 s) <= (v_delta_3 s) /\
  (v_delta_3 s) <= 1 /\
  True.

(* II.2v (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_1 (v_delta_1 s) (v_delta_2 s) (v_delta_3 s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G1) | same_defined (proj2 G1) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.2v (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) <= (v_delta_1 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_2 (v_delta_1 s) (v_delta_2 s) (v_delta_3 s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.2v (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_3 (v_delta_1 s) (v_delta_2 s) (v_delta_3 s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.2v (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_2_next s) = (v_delta_1_next s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_4 (v_delta_1 s) (v_delta_2 s) (v_delta_3 s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 (proj2 G4)) | same_defined (proj2 (proj2 G4)) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.2v (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) <= (v_delta_3_next s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_5 (v_delta_1 s) (v_delta_2 s) (v_delta_3 s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 (proj2 G5)) | same_defined (proj2 (proj2 G5)) (conj G5 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.2v (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_3_next s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_6 (v_delta_1 s) (v_delta_2 s) (v_delta_3 s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* II.2v (7), identity *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_s s) = 1 - (v_delta_1 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_7 (v_delta_1 s)) as G7.
  specialize (G7 (proj1 (proj2 Hs))).
  specialize (G7 (proj1 (proj2 (proj2 Hs)))).
  same G7.
Qed.

(* II.2v (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_s s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_8 (v_delta_1 s)) as G8.
  specialize (G8 (proj1 (proj2 Hs))).
  specialize (G8 (proj1 (proj2 (proj2 Hs)))).
  same G8.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_delta_1 s) >= 0 /\
  (v_delta_1 s) < 1 /\
  (v_delta_2 s) = (v_delta_1 s) /\
  (v_delta_1 s) <= (v_delta_3 s) /\
  (v_delta_3 s) <= 1 /\
  (v_s s) >= (v_c s) /\
  (v_c s) > 0 /\
  True.

(* II.2v (9), inequality *)
Lemma fact_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 - (v_delta_1_next s) >= (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_9 (v_delta_1 s) (v_s s) (v_c s) (v_delta_1_next s)) as G9.
  specialize (G9 (proj1 (proj2 Hs))).
  specialize (G9 (proj1 (proj2 (proj2 Hs)))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G9 (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G9 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same G9 | same_defined G9 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I)))))))].
Qed.

Lemma defined_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) - 1 <> 0) by (pose proof (Generated.II_2v.II_2v_2 (v_delta_1 s) (v_delta_2 s) (v_delta_3 s)) as G2; specialize (G2 (proj1 (proj2 Hs))); specialize (G2 (proj1 (proj2 (proj2 Hs)))); specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); first [plain_from (proj2 G2) | from_divisors G2]).
  exact (conj C0 I).
Qed.

Lemma defined_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s) - 1 <> 0) by (exact (proj1 (defined_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn))).
  exact (conj C0 I).
Qed.

Lemma preserved_1 :
  forall s, H1 s -> H1 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [exact (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_4 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_5 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [change ((v_s_next s) >= (v_c s)); first [same (fact_9 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) | same_defined (fact_9 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (defined_9 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) I))))))))]|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
  exact I.
Qed.

(* II.2v (10), induction on rounds *)
Lemma fact_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_1 (run round t s)) >= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (HR t))).
Qed.

(* II.2v (11), induction on rounds *)
Lemma fact_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_1 (run round t s)) < 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (HR t)))).
Qed.

(* II.2v (12), induction on rounds *)
Lemma fact_12 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_2 (run round t s)) = (v_delta_1 (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (HR t))))).
Qed.

(* II.2v (13), induction on rounds *)
Lemma fact_13 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_1 (run round t s)) <= (v_delta_3 (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (HR t)))))).
Qed.

(* II.2v (14), induction on rounds *)
Lemma fact_14 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta_3 (run round t s)) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))).
Qed.

(* II.2v (15), induction on rounds *)
Lemma fact_15 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_s (run round t s)) >= (v_c (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))).
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_delta_1 s) >= 0 /\
  (v_delta_1 s) < 1 /\
  (v_delta_2 s) = (v_delta_1 s) /\
  (v_delta_1 s) <= (v_delta_3 s) /\
  (v_delta_3 s) <= 1 /\
  (v_s s) >= (v_c s) /\
  (v_c s) > 0 /\
  (v_e s) > 0 /\
  (v_delta_1 s) >= (v_e s) /\
  True.

(* II.2v (16), inequality *)
Lemma fact_16 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> 1 - (v_delta_1 s) >= (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_10 (v_delta_1 s) (v_s s) (v_c s)) as G10.
  specialize (G10 (proj1 (proj2 Hs))).
  specialize (G10 (proj1 (proj2 (proj2 Hs)))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G10 (fact_7 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G10.
Qed.

(* II.2v (17), inequality *)
Lemma fact_17 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) <= (v_delta_1 s) - (v_delta_1 s) * (v_delta_3 s) * (1 - (v_delta_1 s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_11 (v_delta_1 s) (v_delta_2 s) (v_delta_3 s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

(* II.2v (18), inequality *)
Lemma fact_18 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_delta_1 s) * (v_delta_3 s) >= (v_e s) * (v_e s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_12 (v_delta_1 s) (v_delta_3 s) (v_e s)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 (proj1 (proj2 (proj2 Hs)))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  same G12.
Qed.

(* II.2v (19), inequality *)
Lemma fact_19 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_d s) >= (v_e s) * (v_e s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_13 (v_delta_1 s) (v_delta_3 s) (v_e s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G13 (fact_18 s Hs n Hn)).
  same G13.
Qed.

(* II.2v (20), inequality *)
Lemma fact_20 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_d s) * (1 - (v_delta_1 s)) >= (v_c s) * (v_e s) * (v_e s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_14 (v_delta_1 s) (v_c s) (v_e s) (v_d s)) as G14.
  specialize (G14 (proj1 (proj2 Hs))).
  specialize (G14 (proj1 (proj2 (proj2 Hs)))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G14 (fact_19 s Hs n Hn)).
  specialize (G14 (fact_16 s Hs n Hn)).
  same G14.
Qed.

(* II.2v (21), inequality *)
Lemma fact_21 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_delta_1_next s) <= (v_delta_1 s) - (v_c s) * (v_e s) * (v_e s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_15 (v_delta_1 s) (v_delta_3 s) (v_c s) (v_e s) (v_delta_1_next s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 Hs)))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G15 (fact_17 s Hs n Hn)).
  specialize (G15 ltac:(same (fact_20 s Hs n Hn))).
  first [same G15 | same_defined G15 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I)))))))))].
Qed.

(* II.2v (22), inequality *)
Lemma fact_22 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_c s) * (v_e s) * (v_e s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_16 (v_c s) (v_e s)) as G16.
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G16.
Qed.

(* II.2v (23), inequality *)
Lemma fact_23 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_1 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_17 (v_delta_1 s)) as G17.
  specialize (G17 (proj1 (proj2 Hs))).
  specialize (G17 (proj1 (proj2 (proj2 Hs)))).
  same G17.
Qed.

Lemma lasting_1 :
  forall s, H1 s -> forall t, H1 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [exact ((fact_10 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_11 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_12 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_13 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_14 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_15 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Definition set_e (x : R) (s : state) : state := State (steps s) (v_delta_1 s) (v_delta_2 s) (v_delta_3 s) (v_c s) x.

(* II.2v (24), descent *)
Lemma fact_24 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_delta_1 (run round t s))) /\ ((v_delta_1 (run round (S t) s))) <= ((v_delta_1 (run round t s))))) /\ Un_cv (fun t => ((v_delta_1 (run round t s)))) (0)).
Proof.
  intros s Hs n Hn.
  assert (P : forall s', (fun s => H1 s /\ (n < steps s)%nat) s' -> (fun s => H1 s /\ (n < steps s)%nat) (round s')) by (intros s' [Hs' Hn']; split; [exact (lasting_1 s' Hs' 1%nat)|exact Hn']).
  assert (V0 : forall s', (fun s => H1 s /\ (n < steps s)%nat) s' -> ((v_delta_1 s')) >= 0) by (intros s' [Hs' Hn']; change (((v_delta_1 s')) >= 0); same (fact_23 s' Hs' n Hn')).
  assert (V1 : forall s', (fun s => H1 s /\ (n < steps s)%nat) s' -> ((v_delta_1_next s')) <= ((v_delta_1 s'))) by (intros s' [Hs' Hn']; change (((v_delta_1_next s')) <= ((v_delta_1 s'))); first [same (fact_2 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) I)))))) n Hn') | same_defined (fact_2 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) I)))))) n Hn') (conj (defined_2 s' (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) I)))))) n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) I))))))))]).
  assert (HR := fun t => induction_on_rounds state round (fun s => H1 s /\ (n < steps s)%nat) P t s (conj Hs Hn)).
  split; [intros t; split; [exact (Rge_le _ _ (V0 _ (HR t)))|exact (V1 _ (HR t))]|].
  apply (descent state round (fun s => H1 s /\ (n < steps s)%nat) (fun s => ((v_delta_1 s))) (fun s => ((v_delta_1 s))) (fun e s => ((v_c (set_e e s)) * (v_e (set_e e s)) * (v_e (set_e e s)))) P).
  - intros e s'. reflexivity.
  - exact V0.
  - exact V1.
  - intros s' [Hs' Hn']. change (((v_delta_1 s')) >= 0); same (fact_23 s' Hs' n Hn').
  - intros e s' [Hs' Hn'] He Hv. change (((v_c (set_e e s')) * (v_e (set_e e s')) * (v_e (set_e e s'))) > 0). same (fact_22 (set_e e s') (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj He (conj Hv I)))))))))) n Hn').
  - intros e s' [Hs' Hn'] He Hv. change (((v_delta_1_next (set_e e s'))) <= ((v_delta_1 s')) - ((v_c (set_e e s')) * (v_e (set_e e s')) * (v_e (set_e e s')))). first [same (fact_21 (set_e e s') (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj He (conj Hv I)))))))))) n Hn') | same_defined (fact_21 (set_e e s') (conj (proj1 Hs') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj He (conj Hv I)))))))))) n Hn') I].
  - split; assumption.
Qed.

(* II.2v (25), inequality *)
Lemma fact_25 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_1 s) <= (v_delta_1 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_18 (v_delta_1 s)) as G18.
  specialize (G18 (proj1 (proj2 Hs))).
  specialize (G18 (proj1 (proj2 (proj2 Hs)))).
  same G18.
Qed.

(* II.2v (26), inequality *)
Lemma fact_26 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> -(v_delta_1 s) <= (v_delta_1 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_19 (v_delta_1 s)) as G19.
  specialize (G19 (proj1 (proj2 Hs))).
  specialize (G19 (proj1 (proj2 (proj2 Hs)))).
  same G19.
Qed.

(* II.2v (27), squeeze *)
Lemma fact_27 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_1 (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H1 s /\ (n < steps s)%nat) (fun s => ((v_delta_1 s))) (fun s => (0)) (fun s => ((v_delta_1 s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_1 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_delta_1 s')) <= (0) + ((v_delta_1 s'))); same (fact_25 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((0) - ((v_delta_1 s')) <= ((v_delta_1 s'))); same (fact_26 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_24 s Hs n Hn)).
Qed.

(* II.2v (28), inequality *)
Lemma fact_28 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 / 2 * (1 - (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s)) <= 1 / 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_20 (v_delta_1 s) (v_delta_2 s) (v_delta_3 s)) as G20.
  specialize (G20 (proj1 (proj2 Hs))).
  specialize (G20 (proj1 (proj2 (proj2 Hs)))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  same G20.
Qed.

(* II.2v (29), inequality *)
Lemma fact_29 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 / 2 - 1 / 2 * (1 - (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s)) <= (v_delta_1 s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_2v.II_2v_21 (v_delta_1 s) (v_delta_2 s) (v_delta_3 s)) as G21.
  specialize (G21 (proj1 (proj2 Hs))).
  specialize (G21 (proj1 (proj2 (proj2 Hs)))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  same G21.
Qed.

(* II.2v (30), squeeze *)
Lemma fact_30 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => (1 / 2 * (1 - (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) * (v_delta_3 (run round t s))))) (1 / 2).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H1 s /\ (n < steps s)%nat) (fun s => (1 / 2 * (1 - (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s)))) (fun s => (1 / 2)) (fun s => ((v_delta_1 s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_1 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change ((1 / 2 * (1 - (v_delta_1 s') * (v_delta_2 s') * (v_delta_3 s'))) <= (1 / 2)); same (fact_28 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1 / 2) - (1 / 2 * (1 - (v_delta_1 s') * (v_delta_2 s') * (v_delta_3 s'))) <= ((v_delta_1 s'))); same (fact_29 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_24 s Hs n Hn)).
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.2v (31), witness *)
Lemma fact_31 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 2) (1 / 10) 0 0 in ((v_delta_1 s) >= 0 /\ (v_delta_1 s) < 1 /\ (v_delta_2 s) = (v_delta_1 s) /\ (v_delta_3 s) <= 1 /\ ~ ((v_delta_1 s) <= (v_delta_3 s)) /\ ~ ((v_delta_1_next s) <= (v_delta_3_next s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_3_next v_s v_s_next v_d v_delta_1 v_delta_2 v_delta_3 v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_3_next v_s v_s_next v_d v_delta_1 v_delta_2 v_delta_3 v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_3_next v_s v_s_next v_d v_delta_1 v_delta_2 v_delta_3 v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_3_next v_s v_s_next v_d v_delta_1 v_delta_2 v_delta_3 v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_3_next v_s v_s_next v_d v_delta_1 v_delta_2 v_delta_3 v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_3_next v_s v_s_next v_d v_delta_1 v_delta_2 v_delta_3 v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.2v (32), witness *)
Lemma fact_32 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (-1 / 2) (1 / 2) 0 0 in ((v_delta_1 s) >= 0 /\ (v_delta_1 s) < 1 /\ (v_delta_1 s) <= (v_delta_3 s) /\ (v_delta_3 s) <= 1 /\ ~ ((v_delta_2 s) = (v_delta_1 s)) /\ ~ ((v_delta_1_next s) <= (v_delta_1 s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_3_next v_s v_s_next v_d v_delta_1 v_delta_2 v_delta_3 v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_3_next v_s v_s_next v_d v_delta_1 v_delta_2 v_delta_3 v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_3_next v_s v_s_next v_d v_delta_1 v_delta_2 v_delta_3 v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_3_next v_s v_s_next v_d v_delta_1 v_delta_2 v_delta_3 v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_3_next v_s v_s_next v_d v_delta_1 v_delta_2 v_delta_3 v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_delta_1_next v_delta_2_next v_delta_3_next v_s v_s_next v_d v_delta_1 v_delta_2 v_delta_3 v_c v_e steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition set_c (x : R) (s : state) : state := State (steps s) (v_delta_1 s) (v_delta_2 s) (v_delta_3 s) x (v_e s).

(* II.2v (33), start value *)
Lemma fact_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta_1 (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H1 ((set_c ((v_s s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_s s) > 0); same (fact_8 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c ((v_s s))) (fun s => ((v_delta_1 s))) (0) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_27 ((set_c ((v_s s))) s) Hs' n Hn)).
Qed.

(* II.2v (34), start value *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => (1 / 2 * (1 - (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) * (v_delta_3 (run round t s))))) (1 / 2).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H1 ((set_c ((v_s s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_s s) > 0); same (fact_8 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c ((v_s s))) (fun s => (1 / 2 * (1 - (v_delta_1 s) * (v_delta_2 s) * (v_delta_3 s)))) (1 / 2) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_30 ((set_c ((v_s s))) s) Hs' n Hn)).
Qed.

(* II.2v, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) >= 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) = (v_delta_1 s) -> (v_delta_1 s) <= (v_delta_3 s) -> (v_delta_3 s) <= 1 -> (v_delta_1_next s) <= (v_delta_3_next s)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2v, conclusion (33) *)
Lemma conclusion_33 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) >= 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) = (v_delta_1 s) -> (v_delta_1 s) <= (v_delta_3 s) -> (v_delta_3 s) <= 1 -> Un_cv (fun t => ((v_delta_1 (run round t s)))) (0)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_33 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.2v, conclusion (34) *)
Lemma conclusion_34 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta_1 s) >= 0 -> (v_delta_1 s) < 1 -> (v_delta_2 s) = (v_delta_1 s) -> (v_delta_1 s) <= (v_delta_3 s) -> (v_delta_3 s) <= 1 -> Un_cv (fun t => (1 / 2 * (1 - (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) * (v_delta_3 (run round t s))))) (1 / 2)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_34 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

