(* The conclusions of theorem I.7a, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_7a.
From RLStar Require Theorems.I_5.
From RLStar Require Import Theorems.I_7a.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_G, v_F, v_J, v_x, v_delta_next in X |- *.

Definition H4 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  True.

Lemma at_every_round_4 :
  forall s, H4 s -> forall t, H4 (run round t s).
Proof.
  intros s Hs t. induction t as [|t IH]; [exact Hs|]. rewrite run_succ.
  generalize (run round t s), IH. intros x Hx. split; [exact (proj1 Hx)|].
  split; [exact (proj1 (proj2 Hx))|].
  exact I.
Qed.

Lemma definedness_28 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ ((v_J (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H4 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_4 s (conj (proj1 Hs) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)) t))) I)).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | beyond (proj1 (proj2 HR)) | known_by Hn (conj (proj1 (proj2 HR)) I)].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W0 (conj (proj1 (proj2 HR)) I))].
  assert (W2 : (v_J (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W1 (conj W0 (conj (proj1 (proj2 HR)) I)))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_28 :
  (forall s, H2 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ ((v_J (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_delta s k) > 0) -> (forall k, (k < steps s)%nat -> (v_rest s k) > 0) -> Un_cv (fun t => ((v_F (run round t s)))) (1))).
Proof.
  exact (conj definedness_28 Theorems.I_7a.conclusion_28).
Qed.

Lemma definedness_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ ((v_J (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H4 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_4 s (conj (proj1 Hs) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)) t))) I)).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | beyond (proj1 (proj2 HR)) | known_by Hn (conj (proj1 (proj2 HR)) I)].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W0 (conj (proj1 (proj2 HR)) I))].
  assert (W2 : (v_J (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W1 (conj W0 (conj (proj1 (proj2 HR)) I)))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_33 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta (run round t s) n) * (v_rest (run round t s) n) <> 0) /\ ((v_J (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_F (run round t s)))) (1)))).
Proof.
  exact (conj definedness_33 Theorems.I_7a.conclusion_33).
Qed.

