(* Theorem II.5d, No partial refit lowers the accuracy of any model: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_5d.
Local Open Scope R_scope.

Record state := State { steps : nat; v_k_11 : R; v_l_11 : R; v_s : R; v_k_12 : R; v_l_21 : R; v_rho_1 : R; v_k_21 : R; v_l_12 : R; v_k_22 : R; v_l_22 : R; v_rho_2 : R }.

Definition v_k_11_next (s : state) : R := ((v_k_11 s) ^ 2 * (v_l_11 s) + (v_k_11 s) * (v_s s) * (v_l_11 s) + (v_k_11 s) * (v_k_12 s) * (v_l_21 s) - (v_k_11 s) ^ 2 * (v_s s) * (v_l_11 s) - (v_k_11 s) * (v_s s) * (v_k_12 s) * (v_l_21 s)) / ((v_k_11 s) * (v_l_11 s) + (v_k_12 s) * (v_l_21 s)).
Definition v_k_12_next (s : state) : R := ((v_k_12 s) ^ 2 * (v_l_21 s) + (v_k_12 s) * (v_s s) * (v_l_21 s) + (v_k_12 s) * (v_k_11 s) * (v_l_11 s) - (v_k_12 s) ^ 2 * (v_s s) * (v_l_21 s) - (v_k_12 s) * (v_s s) * (v_k_11 s) * (v_l_11 s)) / ((v_k_12 s) * (v_l_21 s) + (v_k_11 s) * (v_l_11 s)).
Definition v_k_21_next (s : state) : R := ((v_k_21 s) ^ 2 * (v_l_12 s) + (v_k_21 s) * (v_s s) * (v_l_12 s) + (v_k_21 s) * (v_k_22 s) * (v_l_22 s) - (v_k_21 s) ^ 2 * (v_s s) * (v_l_12 s) - (v_k_21 s) * (v_s s) * (v_k_22 s) * (v_l_22 s)) / ((v_k_21 s) * (v_l_12 s) + (v_k_22 s) * (v_l_22 s)).
Definition v_k_22_next (s : state) : R := ((v_k_22 s) ^ 2 * (v_l_22 s) + (v_k_22 s) * (v_s s) * (v_l_22 s) + (v_k_22 s) * (v_k_21 s) * (v_l_12 s) - (v_k_22 s) ^ 2 * (v_s s) * (v_l_22 s) - (v_k_22 s) * (v_s s) * (v_k_21 s) * (v_l_12 s)) / ((v_k_22 s) * (v_l_22 s) + (v_k_21 s) * (v_l_12 s)).
Definition v_l_11_next (s : state) : R := ((v_l_11 s) ^ 2 * (v_rho_1 s) * (v_k_11 s) + (v_l_11 s) * (v_s s) * (v_rho_1 s) * (v_k_11 s) + (v_l_11 s) * (v_l_12 s) * (v_rho_2 s) * (v_k_21 s) - (v_l_11 s) ^ 2 * (v_s s) * (v_rho_1 s) * (v_k_11 s) - (v_l_11 s) * (v_s s) * (v_l_12 s) * (v_rho_2 s) * (v_k_21 s)) / ((v_l_11 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_12 s) * (v_rho_2 s) * (v_k_21 s)).
Definition v_l_12_next (s : state) : R := ((v_l_12 s) ^ 2 * (v_rho_2 s) * (v_k_21 s) + (v_l_12 s) * (v_s s) * (v_rho_2 s) * (v_k_21 s) + (v_l_12 s) * (v_l_11 s) * (v_rho_1 s) * (v_k_11 s) - (v_l_12 s) ^ 2 * (v_s s) * (v_rho_2 s) * (v_k_21 s) - (v_l_12 s) * (v_s s) * (v_l_11 s) * (v_rho_1 s) * (v_k_11 s)) / ((v_l_12 s) * (v_rho_2 s) * (v_k_21 s) + (v_l_11 s) * (v_rho_1 s) * (v_k_11 s)).
Definition v_l_21_next (s : state) : R := ((v_l_21 s) ^ 2 * (v_rho_1 s) * (v_k_12 s) + (v_l_21 s) * (v_s s) * (v_rho_1 s) * (v_k_12 s) + (v_l_21 s) * (v_l_22 s) * (v_rho_2 s) * (v_k_22 s) - (v_l_21 s) ^ 2 * (v_s s) * (v_rho_1 s) * (v_k_12 s) - (v_l_21 s) * (v_s s) * (v_l_22 s) * (v_rho_2 s) * (v_k_22 s)) / ((v_l_21 s) * (v_rho_1 s) * (v_k_12 s) + (v_l_22 s) * (v_rho_2 s) * (v_k_22 s)).
Definition v_l_22_next (s : state) : R := ((v_l_22 s) ^ 2 * (v_rho_2 s) * (v_k_22 s) + (v_l_22 s) * (v_s s) * (v_rho_2 s) * (v_k_22 s) + (v_l_22 s) * (v_l_21 s) * (v_rho_1 s) * (v_k_12 s) - (v_l_22 s) ^ 2 * (v_s s) * (v_rho_2 s) * (v_k_22 s) - (v_l_22 s) * (v_s s) * (v_l_21 s) * (v_rho_1 s) * (v_k_12 s)) / ((v_l_22 s) * (v_rho_2 s) * (v_k_22 s) + (v_l_21 s) * (v_rho_1 s) * (v_k_12 s)).
Definition v_J_next (s : state) : R := (v_rho_1 s) * (v_k_11_next s) * (v_l_11_next s) + (v_rho_1 s) * (v_k_12_next s) * (v_l_21_next s) + (v_rho_2 s) * (v_k_21_next s) * (v_l_12_next s) + (v_rho_2 s) * (v_k_22_next s) * (v_l_22_next s).
Definition v_J (s : state) : R := (v_rho_1 s) * (v_k_11 s) * (v_l_11 s) + (v_rho_1 s) * (v_k_12 s) * (v_l_21 s) + (v_rho_2 s) * (v_k_21 s) * (v_l_12 s) + (v_rho_2 s) * (v_k_22 s) * (v_l_22 s).
Ltac open_names X ::= unfold v_J, v_J_next, v_l_22_next, v_l_21_next, v_l_12_next, v_l_11_next, v_k_22_next, v_k_21_next, v_k_12_next, v_k_11_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_k_11_next s)) ((v_l_11_next s)) (v_s s) ((v_k_12_next s)) ((v_l_21_next s)) (v_rho_1 s) ((v_k_21_next s)) ((v_l_12_next s)) ((v_k_22_next s)) ((v_l_22_next s)) (v_rho_2 s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_s s) >= 0 /\
  (v_s s) <= 1 /\
  True.

(* II.5d (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_s s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_1 (v_s s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  same G1.
Qed.

(* II.5d (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_s s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_2 (v_s s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  same G2.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_s s) >= 0 /\
  (v_s s) <= 1 /\
  (v_k_11 s) > 0 /\
  (v_k_12 s) > 0 /\
  (v_k_21 s) > 0 /\
  (v_k_22 s) > 0 /\
  (v_l_11 s) > 0 /\
  (v_l_12 s) > 0 /\
  (v_l_21 s) > 0 /\
  (v_l_22 s) > 0 /\
  (v_rho_1 s) > 0 /\
  (v_rho_2 s) > 0 /\
  (v_k_11 s) + (v_k_12 s) = 1 /\
  (v_k_21 s) + (v_k_22 s) = 1 /\
  (v_l_11 s) + (v_l_12 s) = 1 /\
  (v_l_21 s) + (v_l_22 s) = 1 /\
  (v_rho_1 s) + (v_rho_2 s) = 1 /\
  True.

(* II.5d (4), inequality *)
Lemma fact_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_k_11 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_7 (v_k_11 s)) as G7.
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G7.
Qed.

(* II.5d (5), inequality *)
Lemma fact_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_k_12 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_8 (v_k_12 s)) as G8.
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  same G8.
Qed.

(* II.5d (6), inequality *)
Lemma fact_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_k_21 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_9 (v_k_21 s)) as G9.
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  same G9.
Qed.

(* II.5d (7), inequality *)
Lemma fact_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_k_22 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_10 (v_k_22 s)) as G10.
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  same G10.
Qed.

(* II.5d (8), inequality *)
Lemma fact_8 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_l_11 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_11 (v_l_11 s)) as G11.
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  same G11.
Qed.

(* II.5d (9), inequality *)
Lemma fact_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_l_12 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_12 (v_l_12 s)) as G12.
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G12.
Qed.

(* II.5d (10), inequality *)
Lemma fact_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_l_21 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_13 (v_l_21 s)) as G13.
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  same G13.
Qed.

(* II.5d (11), inequality *)
Lemma fact_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_l_22 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_14 (v_l_22 s)) as G14.
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  same G14.
Qed.

(* II.5d (12), inequality *)
Lemma fact_12 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_rho_1 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_15 (v_rho_1 s)) as G15.
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  same G15.
Qed.

(* II.5d (13), inequality *)
Lemma fact_13 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_rho_2 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_16 (v_rho_2 s)) as G16.
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  same G16.
Qed.

(* II.5d (14), inequality *)
Lemma fact_14 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_k_11 s) + (v_k_12 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_17 (v_k_11 s) (v_k_12 s)) as G17.
  specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  same G17.
Qed.

(* II.5d (15), inequality *)
Lemma fact_15 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_k_11 s) * (v_l_11 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_21 s) * (v_rho_1 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_18 (v_k_11 s) (v_k_12 s) (v_l_11 s) (v_l_21 s) (v_rho_1 s)) as G18.
  specialize (G18 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  same G18.
Qed.

(* II.5d (16), inequality *)
Lemma fact_16 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_k_21 s) + (v_k_22 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_21 (v_k_21 s) (v_k_22 s)) as G21.
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))).
  same G21.
Qed.

(* II.5d (17), inequality *)
Lemma fact_17 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_k_21 s) * (v_l_12 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_22 s) * (v_rho_2 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_22 (v_k_21 s) (v_k_22 s) (v_l_12 s) (v_l_22 s) (v_rho_2 s)) as G22.
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))).
  same G22.
Qed.

(* II.5d (18), inequality *)
Lemma fact_18 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_l_11 s) + (v_l_12 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_25 (v_l_11 s) (v_l_12 s)) as G25.
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))).
  same G25.
Qed.

(* II.5d (19), inequality *)
Lemma fact_19 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_l_11 s) * (v_k_11 s) * (v_rho_1 s) + (v_l_12 s) * (v_k_21 s) * (v_rho_2 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_26 (v_k_11 s) (v_k_21 s) (v_l_11 s) (v_l_12 s) (v_rho_1 s) (v_rho_2 s)) as G26.
  specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))).
  same G26.
Qed.

(* II.5d (20), inequality *)
Lemma fact_20 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_l_21 s) + (v_l_22 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_29 (v_l_21 s) (v_l_22 s)) as G29.
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))).
  same G29.
Qed.

(* II.5d (21), inequality *)
Lemma fact_21 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_l_21 s) * (v_k_12 s) * (v_rho_1 s) + (v_l_22 s) * (v_k_22 s) * (v_rho_2 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5d.II_5d_30 (v_k_12 s) (v_k_22 s) (v_l_21 s) (v_l_22 s) (v_rho_1 s) (v_rho_2 s)) as G30.
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))).
  same G30.
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.5d (23), witness *)
Lemma fact_23 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) in ((v_s s) >= 0 /\ (v_s s) <= 1 /\ (v_k_11 s) > 0 /\ (v_k_12 s) > 0 /\ (v_k_21 s) > 0 /\ (v_k_22 s) > 0 /\ (v_l_11 s) > 0 /\ (v_l_12 s) > 0 /\ (v_l_21 s) > 0 /\ (v_l_22 s) > 0 /\ (v_rho_1 s) > 0 /\ (v_rho_2 s) > 0 /\ (v_k_11 s) + (v_k_12 s) = 1 /\ (v_k_21 s) + (v_k_22 s) = 1 /\ (v_l_11 s) + (v_l_12 s) = 1 /\ (v_l_21 s) + (v_l_22 s) = 1 /\ (v_rho_1 s) + (v_rho_2 s) = 1 /\ ~ ((v_J_next s) > (v_J s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_s v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

