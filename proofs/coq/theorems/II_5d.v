(* Theorem II.5d, No partial refit lowers the accuracy of any model: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require EveryModel GrowthTransform KernelProducts.
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

(* II.5d (3), growth transform *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> EveryModel.every_round_improves ((v_s s)).
Proof.
  intros s Hs n Hn.
  assert (M0 : ((v_s s)) >= 0) by (exact (fact_1 s Hs n Hn)).
  assert (M1 : ((v_s s)) <= 1) by (exact (fact_2 s Hs n Hn)).
  exact (EveryModel.no_round_lowers_accuracy ((v_s s)) M0 M1).
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

(* II.5d (22), growth transform *)
Lemma fact_22 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_J_next s) >= (v_J s).
Proof.
  intros s Hs n Hn.
  pose (Ks := (KernelProducts.rows (((v_k_11 s) :: (v_k_12 s) :: nil) :: ((v_k_21 s) :: (v_k_22 s) :: nil) :: nil) :: KernelProducts.rows (((v_l_11 s) :: (v_l_12 s) :: nil) :: ((v_l_21 s) :: (v_l_22 s) :: nil) :: nil) :: nil)).
  pose (Ls := (KernelProducts.rows ((((v_k_11_next s)) :: ((v_k_12_next s)) :: nil) :: (((v_k_21_next s)) :: ((v_k_22_next s)) :: nil) :: nil) :: KernelProducts.rows ((((v_l_11_next s)) :: ((v_l_12_next s)) :: nil) :: (((v_l_21_next s)) :: ((v_l_22_next s)) :: nil) :: nil) :: nil)).
  pose (g := EveryModel.weight_among (((0%nat :: 0%nat :: 0%nat :: nil), ((v_rho_1 s))) :: ((0%nat :: 1%nat :: 0%nat :: nil), ((v_rho_1 s))) :: ((1%nat :: 0%nat :: 1%nat :: nil), ((v_rho_2 s))) :: ((1%nat :: 1%nat :: 1%nat :: nil), ((v_rho_2 s))) :: nil)).
  assert (M0 : ((v_s s)) >= 0) by (exact (fact_1 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  assert (M1 : ((v_s s)) <= 1) by (exact (fact_2 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) I))) n Hn)).
  assert (P0 : (v_k_11 s) >= 0) by (exact (fact_4 s Hs n Hn)).
  assert (P1 : (v_k_12 s) >= 0) by (exact (fact_5 s Hs n Hn)).
  assert (P2 : (v_k_21 s) >= 0) by (exact (fact_6 s Hs n Hn)).
  assert (P3 : (v_k_22 s) >= 0) by (exact (fact_7 s Hs n Hn)).
  assert (P4 : (v_l_11 s) >= 0) by (exact (fact_8 s Hs n Hn)).
  assert (P5 : (v_l_12 s) >= 0) by (exact (fact_9 s Hs n Hn)).
  assert (P6 : (v_l_21 s) >= 0) by (exact (fact_10 s Hs n Hn)).
  assert (P7 : (v_l_22 s) >= 0) by (exact (fact_11 s Hs n Hn)).
  assert (P8 : (v_rho_1 s) >= 0) by (exact (fact_12 s Hs n Hn)).
  assert (P9 : (v_rho_2 s) >= 0) by (exact (fact_13 s Hs n Hn)).
  assert (X : GrowthTransform.value 2 g Ls >= GrowthTransform.value 2 g Ks).
  { apply (EveryModel.explicit_model_improves 2 g Ks Ls ((v_s s)) M0 M1); unfold g, Ks, Ls.
    - apply (EveryModel.every_entry 2 2); EveryModel.part_by_part; EveryModel.expand_chains; assumption.
    - apply (EveryModel.every_row 2 2); EveryModel.part_by_part; EveryModel.expand_chains.
      + assert (A : (v_k_11 s) + (v_k_12 s) <= 1) by (exact (fact_14 s Hs n Hn)). same A.
      + assert (A : (v_k_21 s) + (v_k_22 s) <= 1) by (exact (fact_16 s Hs n Hn)). same A.
      + assert (A : (v_l_11 s) + (v_l_12 s) <= 1) by (exact (fact_18 s Hs n Hn)). same A.
      + assert (A : (v_l_21 s) + (v_l_22 s) <= 1) by (exact (fact_20 s Hs n Hn)). same A.
    - apply EveryModel.weight_among_weighs; EveryModel.part_by_part; EveryModel.by_factors.
    - apply (EveryModel.every_row 2 2); EveryModel.part_by_part; EveryModel.expand_chains.
      + assert (A : (v_k_11 s) * (v_l_11 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_21 s) * (v_rho_1 s) > 0) by (exact (fact_15 s Hs n Hn)). same A.
      + assert (A : (v_k_21 s) * (v_l_12 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_22 s) * (v_rho_2 s) > 0) by (exact (fact_17 s Hs n Hn)). same A.
      + assert (A : (v_l_11 s) * (v_k_11 s) * (v_rho_1 s) + (v_l_12 s) * (v_k_21 s) * (v_rho_2 s) > 0) by (exact (fact_19 s Hs n Hn)). same A.
      + assert (A : (v_l_21 s) * (v_k_12 s) * (v_rho_1 s) + (v_l_22 s) * (v_k_22 s) * (v_rho_2 s) > 0) by (exact (fact_21 s Hs n Hn)). same A.
    - reflexivity.
    - apply (EveryModel.every_entry 2 2); EveryModel.part_by_part; EveryModel.expand_chains.
      + pose proof (Generated.II_5d.II_5d_19 (v_s s) (v_k_11 s) (v_k_12 s) (v_l_11 s) (v_l_21 s) (v_rho_1 s)) as G19. specialize (G19 (proj1 (proj2 Hs))). specialize (G19 (proj1 (proj2 (proj2 Hs)))). specialize (G19 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))). specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))). specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))). specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))). specialize (G19 (fact_15 s Hs n Hn)). assert (A : ((v_k_11_next s)) * ((v_k_11 s) * (v_l_11 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_21 s) * (v_rho_1 s)) = ((1 - (v_s s)) * (v_k_11 s) * ((v_k_11 s) * (v_l_11 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_21 s) * (v_rho_1 s)) + (v_s s) * (v_k_11 s) * (v_l_11 s) * (v_rho_1 s))) by first [exact (proj2 G19) | same (proj2 G19)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.II_5d.II_5d_20 (v_s s) (v_k_11 s) (v_k_12 s) (v_l_11 s) (v_l_21 s) (v_rho_1 s)) as G20. specialize (G20 (proj1 (proj2 Hs))). specialize (G20 (proj1 (proj2 (proj2 Hs)))). specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))). specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))). specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))). specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))). specialize (G20 (fact_15 s Hs n Hn)). assert (A : ((v_k_12_next s)) * ((v_k_11 s) * (v_l_11 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_21 s) * (v_rho_1 s)) = ((1 - (v_s s)) * (v_k_12 s) * ((v_k_11 s) * (v_l_11 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_21 s) * (v_rho_1 s)) + (v_s s) * (v_k_12 s) * (v_l_21 s) * (v_rho_1 s))) by first [exact (proj2 G20) | same (proj2 G20)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.II_5d.II_5d_23 (v_s s) (v_k_21 s) (v_k_22 s) (v_l_12 s) (v_l_22 s) (v_rho_2 s)) as G23. specialize (G23 (proj1 (proj2 Hs))). specialize (G23 (proj1 (proj2 (proj2 Hs)))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))). specialize (G23 (fact_17 s Hs n Hn)). assert (A : ((v_k_21_next s)) * ((v_k_21 s) * (v_l_12 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_22 s) * (v_rho_2 s)) = ((1 - (v_s s)) * (v_k_21 s) * ((v_k_21 s) * (v_l_12 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_22 s) * (v_rho_2 s)) + (v_s s) * (v_k_21 s) * (v_l_12 s) * (v_rho_2 s))) by first [exact (proj2 G23) | same (proj2 G23)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.II_5d.II_5d_24 (v_s s) (v_k_21 s) (v_k_22 s) (v_l_12 s) (v_l_22 s) (v_rho_2 s)) as G24. specialize (G24 (proj1 (proj2 Hs))). specialize (G24 (proj1 (proj2 (proj2 Hs)))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))). specialize (G24 (fact_17 s Hs n Hn)). assert (A : ((v_k_22_next s)) * ((v_k_21 s) * (v_l_12 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_22 s) * (v_rho_2 s)) = ((1 - (v_s s)) * (v_k_22 s) * ((v_k_21 s) * (v_l_12 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_22 s) * (v_rho_2 s)) + (v_s s) * (v_k_22 s) * (v_l_22 s) * (v_rho_2 s))) by first [exact (proj2 G24) | same (proj2 G24)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.II_5d.II_5d_27 (v_s s) (v_k_11 s) (v_k_21 s) (v_l_11 s) (v_l_12 s) (v_rho_1 s) (v_rho_2 s)) as G27. specialize (G27 (proj1 (proj2 Hs))). specialize (G27 (proj1 (proj2 (proj2 Hs)))). specialize (G27 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))). specialize (G27 (fact_19 s Hs n Hn)). assert (A : ((v_l_11_next s)) * ((v_l_11 s) * (v_k_11 s) * (v_rho_1 s) + (v_l_12 s) * (v_k_21 s) * (v_rho_2 s)) = ((1 - (v_s s)) * (v_l_11 s) * ((v_l_11 s) * (v_k_11 s) * (v_rho_1 s) + (v_l_12 s) * (v_k_21 s) * (v_rho_2 s)) + (v_s s) * (v_l_11 s) * (v_k_11 s) * (v_rho_1 s))) by first [exact (proj2 G27) | same (proj2 G27)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.II_5d.II_5d_28 (v_s s) (v_k_11 s) (v_k_21 s) (v_l_11 s) (v_l_12 s) (v_rho_1 s) (v_rho_2 s)) as G28. specialize (G28 (proj1 (proj2 Hs))). specialize (G28 (proj1 (proj2 (proj2 Hs)))). specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))). specialize (G28 (fact_19 s Hs n Hn)). assert (A : ((v_l_12_next s)) * ((v_l_11 s) * (v_k_11 s) * (v_rho_1 s) + (v_l_12 s) * (v_k_21 s) * (v_rho_2 s)) = ((1 - (v_s s)) * (v_l_12 s) * ((v_l_11 s) * (v_k_11 s) * (v_rho_1 s) + (v_l_12 s) * (v_k_21 s) * (v_rho_2 s)) + (v_s s) * (v_l_12 s) * (v_k_21 s) * (v_rho_2 s))) by first [exact (proj2 G28) | same (proj2 G28)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.II_5d.II_5d_31 (v_s s) (v_k_12 s) (v_k_22 s) (v_l_21 s) (v_l_22 s) (v_rho_1 s) (v_rho_2 s)) as G31. specialize (G31 (proj1 (proj2 Hs))). specialize (G31 (proj1 (proj2 (proj2 Hs)))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))). specialize (G31 (fact_21 s Hs n Hn)). assert (A : ((v_l_21_next s)) * ((v_l_21 s) * (v_k_12 s) * (v_rho_1 s) + (v_l_22 s) * (v_k_22 s) * (v_rho_2 s)) = ((1 - (v_s s)) * (v_l_21 s) * ((v_l_21 s) * (v_k_12 s) * (v_rho_1 s) + (v_l_22 s) * (v_k_22 s) * (v_rho_2 s)) + (v_s s) * (v_l_21 s) * (v_k_12 s) * (v_rho_1 s))) by first [exact (proj2 G31) | same (proj2 G31)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.II_5d.II_5d_32 (v_s s) (v_k_12 s) (v_k_22 s) (v_l_21 s) (v_l_22 s) (v_rho_1 s) (v_rho_2 s)) as G32. specialize (G32 (proj1 (proj2 Hs))). specialize (G32 (proj1 (proj2 (proj2 Hs)))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))). specialize (G32 (fact_21 s Hs n Hn)). assert (A : ((v_l_22_next s)) * ((v_l_21 s) * (v_k_12 s) * (v_rho_1 s) + (v_l_22 s) * (v_k_22 s) * (v_rho_2 s)) = ((1 - (v_s s)) * (v_l_22 s) * ((v_l_21 s) * (v_k_12 s) * (v_rho_1 s) + (v_l_22 s) * (v_k_22 s) * (v_rho_2 s)) + (v_s s) * (v_l_22 s) * (v_k_22 s) * (v_rho_2 s))) by first [exact (proj2 G32) | same (proj2 G32)].
        clear - A. by_difference A by_ring. }
  assert (E0 : ((v_J s)) = GrowthTransform.value 2 g Ks) by (unfold v_J, g, Ks, Ls; EveryModel.expand_chains; ring).
  assert (E1 : ((v_J_next s)) = GrowthTransform.value 2 g Ls) by (unfold v_J_next, g, Ks, Ls; EveryModel.expand_chains; ring).
  rewrite E0, E1. exact X.
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

(* II.5d, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_s s) >= 0 -> (v_s s) <= 1 -> EveryModel.every_round_improves ((v_s s))).
Proof.
  intros s HN H0 H1.
  exact (fact_3 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.5d, conclusion (22) *)
Lemma conclusion_22 :
  forall s : state, (2 <= steps s)%nat -> ((v_s s) >= 0 -> (v_s s) <= 1 -> (v_k_11 s) > 0 -> (v_k_12 s) > 0 -> (v_k_21 s) > 0 -> (v_k_22 s) > 0 -> (v_l_11 s) > 0 -> (v_l_12 s) > 0 -> (v_l_21 s) > 0 -> (v_l_22 s) > 0 -> (v_rho_1 s) > 0 -> (v_rho_2 s) > 0 -> (v_k_11 s) + (v_k_12 s) = 1 -> (v_k_21 s) + (v_k_22 s) = 1 -> (v_l_11 s) + (v_l_12 s) = 1 -> (v_l_21 s) + (v_l_22 s) = 1 -> (v_rho_1 s) + (v_rho_2 s) = 1 -> (v_J_next s) >= (v_J s)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16.
  exact (fact_22 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 (conj H10 (conj H11 (conj H12 (conj H13 (conj H14 (conj H15 (conj H16 I)))))))))))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

