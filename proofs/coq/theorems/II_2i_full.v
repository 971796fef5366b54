(* The conclusions of theorem II.2i, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_2i.
From RLStar Require Import Theorems.II_2i.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_L_next, v_L, v_delta_2_next, v_delta_1_next in X |- *.

Definition H10 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  True.

Lemma at_every_round_10 :
  forall s, H10 s -> forall t, H10 (run round t s).
Proof.
  intros s Hs t. induction t as [|t IH]; [exact Hs|]. rewrite run_succ.
  generalize (run round t s), IH. intros x Hx. split; [exact (proj1 Hx)|].
  split; [exact (proj1 (proj2 Hx))|].
  exact I.
Qed.

Lemma definedness_108 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H10 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_10 s (conj (proj1 Hs) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)) t))) I)).
  assert (W0 : 1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj (proj1 (proj2 HR)) I)].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W0 (conj (proj1 (proj2 HR)) I))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_108 :
  (forall s, H6 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) > 0 -> Un_cv (fun t => ((v_delta_1 (run round t s)))) (1))).
Proof.
  exact (conj definedness_108 Theorems.II_2i.conclusion_108).
Qed.

Lemma definedness_109 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H10 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_10 s (conj (proj1 Hs) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)) t))) I)).
  assert (W0 : 1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj (proj1 (proj2 HR)) I)].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W0 (conj (proj1 (proj2 HR)) I))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_109 :
  (forall s, H6 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) > 0 -> Un_cv (fun t => ((v_delta_2 (run round t s)))) (1))).
Proof.
  exact (conj definedness_109 Theorems.II_2i.conclusion_109).
Qed.

Lemma definedness_110 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H10 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_10 s (conj (proj1 Hs) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)) t))) I)).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | beyond (proj1 (proj2 HR)) | known_by Hn (conj (proj1 (proj2 HR)) I)].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W0 (conj (proj1 (proj2 HR)) I))].
  assert (W2 : 1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W1 (conj W0 (conj (proj1 (proj2 HR)) I)))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_110 :
  (forall s, H6 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) > 0 -> Un_cv (fun t => ((1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s))) / (v_M (run round t s)))) (1))).
Proof.
  exact (conj definedness_110 Theorems.II_2i.conclusion_110).
Qed.

Lemma definedness_114 :
  forall s, H7 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) - 1 <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H10 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_10 s (conj (proj1 Hs) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)) t))) I)).
  assert (W0 : (v_M (run round t s)) - 1 <> 0) by first [directly (proj1 (proj2 HR)) | beyond (proj1 (proj2 HR)) | known_by Hn (conj (proj1 (proj2 HR)) I)].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W0 (conj (proj1 (proj2 HR)) I))].
  assert (W2 : 1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W1 (conj W0 (conj (proj1 (proj2 HR)) I)))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_114 :
  (forall s, H7 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) - 1 <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) < 0 -> Un_cv (fun t => ((v_delta_1 (run round t s)))) ((-1) / ((v_M s) - 1)))).
Proof.
  exact (conj definedness_114 Theorems.II_2i.conclusion_114).
Qed.

Lemma definedness_115 :
  forall s, H7 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) - 1 <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H10 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_10 s (conj (proj1 Hs) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)) t))) I)).
  assert (W0 : (v_M (run round t s)) - 1 <> 0) by first [directly (proj1 (proj2 HR)) | beyond (proj1 (proj2 HR)) | known_by Hn (conj (proj1 (proj2 HR)) I)].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W0 (conj (proj1 (proj2 HR)) I))].
  assert (W2 : 1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W1 (conj W0 (conj (proj1 (proj2 HR)) I)))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_115 :
  (forall s, H7 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) - 1 <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) < 0 -> Un_cv (fun t => ((v_delta_2 (run round t s)))) ((-1) / ((v_M s) - 1)))).
Proof.
  exact (conj definedness_115 Theorems.II_2i.conclusion_115).
Qed.

Lemma definedness_116 :
  forall s, H7 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_M (run round t s)) - 1 <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H10 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_10 s (conj (proj1 Hs) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)) t))) I)).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | beyond (proj1 (proj2 HR)) | known_by Hn (conj (proj1 (proj2 HR)) I)].
  assert (W1 : (v_M (run round t s)) - 1 <> 0) by first [directly (proj1 (proj2 HR)) | beyond (proj1 (proj2 HR)) | known_by Hn (conj W0 (conj (proj1 (proj2 HR)) I))].
  assert (W2 : 1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W1 (conj W0 (conj (proj1 (proj2 HR)) I)))].
  assert (W3 : 1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W2 (conj W1 (conj W0 (conj (proj1 (proj2 HR)) I))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  exact I.
Qed.

Lemma concluded_116 :
  (forall s, H7 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ ((v_M (run round t s)) - 1 <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) < 0 -> Un_cv (fun t => ((1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s))) / (v_M (run round t s)))) (1 / ((v_M s) - 1)))).
Proof.
  exact (conj definedness_116 Theorems.II_2i.conclusion_116).
Qed.

Lemma definedness_120 :
  forall s, H8 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H10 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_10 s (conj (proj1 Hs) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)) t))) I)).
  assert (W0 : 1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj (proj1 (proj2 HR)) I)].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W0 (conj (proj1 (proj2 HR)) I))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_120 :
  (forall s, H8 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) = 0 -> Un_cv (fun t => ((v_delta_1 (run round t s)))) (0))).
Proof.
  exact (conj definedness_120 Theorems.II_2i.conclusion_120).
Qed.

Lemma definedness_121 :
  forall s, H8 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H10 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_10 s (conj (proj1 Hs) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)) t))) I)).
  assert (W0 : (v_M (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | beyond (proj1 (proj2 HR)) | known_by Hn (conj (proj1 (proj2 HR)) I)].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W0 (conj (proj1 (proj2 HR)) I))].
  assert (W2 : 1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W1 (conj W0 (conj (proj1 (proj2 HR)) I)))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  exact I.
Qed.

Lemma concluded_121 :
  (forall s, H8 s -> forall n, (n < steps s)%nat -> forall t, ((v_M (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) = 0 -> Un_cv (fun t => ((1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s))) / (v_M (run round t s)))) (1 / (v_M s)))).
Proof.
  exact (conj definedness_121 Theorems.II_2i.conclusion_121).
Qed.

Lemma definedness_122 :
  forall s, H8 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True.
Proof.
  intros s Hs n Hn t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  assert (HR : H10 (run round t s)) by exact (conj (eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s)) (conj (proj1 (proj2 (at_every_round_10 s (conj (proj1 Hs) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)) t))) I)).
  assert (W0 : 1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj (proj1 (proj2 HR)) I)].
  assert (W1 : 1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) by first [directly (proj1 (proj2 HR)) | known_by Hn (conj W0 (conj (proj1 (proj2 HR)) I))].
  split; [exact W0|].
  split; [exact W1|].
  exact I.
Qed.

Lemma concluded_122 :
  (forall s, H8 s -> forall n, (n < steps s)%nat -> forall t, (1 + ((v_M (run round t s)) - 1) * (v_delta_1 (run round t s)) * (v_delta_2 (run round t s)) <> 0) /\ (1 + ((v_M (run round t s)) - 1) * (v_delta_2 (run round t s)) * (v_delta_1 (run round t s)) <> 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> (((v_M s) - 1) * (v_delta_1 s) >= -1 -> (v_delta_1 s) <= 1 -> ((v_M s) - 1) * (v_delta_2 s) >= -1 -> (v_delta_2 s) <= 1 -> (v_M s) >= 2 -> 1 + ((v_M s) - 1) * (v_delta_1 s) * (v_delta_2 s) > 0 -> (v_delta_1 s) + (v_delta_2 s) + ((v_M s) - 2) * (v_delta_1 s) * (v_delta_2 s) = 0 -> Un_cv (fun t => ((v_delta_2 (run round t s)))) (0))).
Proof.
  exact (conj definedness_122 Theorems.II_2i.conclusion_122).
Qed.

