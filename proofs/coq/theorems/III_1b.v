(* Theorem III.1b, Two states, three steps, any start: J does not fall: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require EveryModel GrowthTransform KernelProducts.
From RLStar Require Generated.III_1b.
Local Open Scope R_scope.

Record state := State { steps : nat; v_k_11 : R; v_l_11 : R; v_m_11 : R; v_l_12 : R; v_m_21 : R; v_k_12 : R; v_l_21 : R; v_l_22 : R; v_rho_1 : R; v_k_21 : R; v_m_12 : R; v_m_22 : R; v_k_22 : R; v_rho_2 : R }.

Definition v_k_11_next (s : state) : R := ((v_k_11 s) * (v_l_11 s) * (v_m_11 s) + (v_k_11 s) * (v_l_12 s) * (v_m_21 s)) / ((v_k_11 s) * (v_l_11 s) * (v_m_11 s) + (v_k_11 s) * (v_l_12 s) * (v_m_21 s) + (v_m_11 s) * (v_k_12 s) * (v_l_21 s) + (v_m_21 s) * (v_k_12 s) * (v_l_22 s)).
Definition v_k_12_next (s : state) : R := ((v_k_12 s) * (v_l_21 s) * (v_m_11 s) + (v_k_12 s) * (v_l_22 s) * (v_m_21 s)) / ((v_k_12 s) * (v_l_21 s) * (v_m_11 s) + (v_k_12 s) * (v_l_22 s) * (v_m_21 s) + (v_m_11 s) * (v_k_11 s) * (v_l_11 s) + (v_m_21 s) * (v_k_11 s) * (v_l_12 s)).
Definition v_k_21_next (s : state) : R := ((v_k_21 s) * (v_l_11 s) * (v_m_12 s) + (v_k_21 s) * (v_l_12 s) * (v_m_22 s)) / ((v_k_21 s) * (v_l_11 s) * (v_m_12 s) + (v_k_21 s) * (v_l_12 s) * (v_m_22 s) + (v_m_12 s) * (v_k_22 s) * (v_l_21 s) + (v_m_22 s) * (v_k_22 s) * (v_l_22 s)).
Definition v_k_22_next (s : state) : R := ((v_k_22 s) * (v_l_21 s) * (v_m_12 s) + (v_k_22 s) * (v_l_22 s) * (v_m_22 s)) / ((v_k_22 s) * (v_l_21 s) * (v_m_12 s) + (v_k_22 s) * (v_l_22 s) * (v_m_22 s) + (v_m_12 s) * (v_k_21 s) * (v_l_11 s) + (v_m_22 s) * (v_k_21 s) * (v_l_12 s)).
Definition v_l_11_next (s : state) : R := ((v_l_11 s) * (v_m_11 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_11 s) * (v_m_12 s) * (v_rho_2 s) * (v_k_21 s)) / ((v_l_11 s) * (v_m_11 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_11 s) * (v_m_12 s) * (v_rho_2 s) * (v_k_21 s) + (v_rho_1 s) * (v_k_11 s) * (v_l_12 s) * (v_m_21 s) + (v_rho_2 s) * (v_k_21 s) * (v_l_12 s) * (v_m_22 s)).
Definition v_l_12_next (s : state) : R := ((v_l_12 s) * (v_m_21 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_12 s) * (v_m_22 s) * (v_rho_2 s) * (v_k_21 s)) / ((v_l_12 s) * (v_m_21 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_12 s) * (v_m_22 s) * (v_rho_2 s) * (v_k_21 s) + (v_rho_1 s) * (v_k_11 s) * (v_l_11 s) * (v_m_11 s) + (v_rho_2 s) * (v_k_21 s) * (v_l_11 s) * (v_m_12 s)).
Definition v_l_21_next (s : state) : R := ((v_l_21 s) * (v_m_11 s) * (v_rho_1 s) * (v_k_12 s) + (v_l_21 s) * (v_m_12 s) * (v_rho_2 s) * (v_k_22 s)) / ((v_l_21 s) * (v_m_11 s) * (v_rho_1 s) * (v_k_12 s) + (v_l_21 s) * (v_m_12 s) * (v_rho_2 s) * (v_k_22 s) + (v_rho_1 s) * (v_k_12 s) * (v_l_22 s) * (v_m_21 s) + (v_rho_2 s) * (v_k_22 s) * (v_l_22 s) * (v_m_22 s)).
Definition v_l_22_next (s : state) : R := ((v_l_22 s) * (v_m_21 s) * (v_rho_1 s) * (v_k_12 s) + (v_l_22 s) * (v_m_22 s) * (v_rho_2 s) * (v_k_22 s)) / ((v_l_22 s) * (v_m_21 s) * (v_rho_1 s) * (v_k_12 s) + (v_l_22 s) * (v_m_22 s) * (v_rho_2 s) * (v_k_22 s) + (v_rho_1 s) * (v_k_12 s) * (v_l_21 s) * (v_m_11 s) + (v_rho_2 s) * (v_k_22 s) * (v_l_21 s) * (v_m_12 s)).
Definition v_m_11_next (s : state) : R := ((v_m_11 s) * (v_rho_1 s) * (v_k_11 s) * (v_l_11 s) + (v_m_11 s) * (v_rho_1 s) * (v_k_12 s) * (v_l_21 s)) / ((v_m_11 s) * (v_rho_1 s) * (v_k_11 s) * (v_l_11 s) + (v_m_11 s) * (v_rho_1 s) * (v_k_12 s) * (v_l_21 s) + (v_l_11 s) * (v_m_12 s) * (v_rho_2 s) * (v_k_21 s) + (v_l_21 s) * (v_m_12 s) * (v_rho_2 s) * (v_k_22 s)).
Definition v_m_12_next (s : state) : R := ((v_m_12 s) * (v_rho_2 s) * (v_k_21 s) * (v_l_11 s) + (v_m_12 s) * (v_rho_2 s) * (v_k_22 s) * (v_l_21 s)) / ((v_m_12 s) * (v_rho_2 s) * (v_k_21 s) * (v_l_11 s) + (v_m_12 s) * (v_rho_2 s) * (v_k_22 s) * (v_l_21 s) + (v_l_11 s) * (v_m_11 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_21 s) * (v_m_11 s) * (v_rho_1 s) * (v_k_12 s)).
Definition v_m_21_next (s : state) : R := ((v_m_21 s) * (v_rho_1 s) * (v_k_11 s) * (v_l_12 s) + (v_m_21 s) * (v_rho_1 s) * (v_k_12 s) * (v_l_22 s)) / ((v_m_21 s) * (v_rho_1 s) * (v_k_11 s) * (v_l_12 s) + (v_m_21 s) * (v_rho_1 s) * (v_k_12 s) * (v_l_22 s) + (v_l_12 s) * (v_m_22 s) * (v_rho_2 s) * (v_k_21 s) + (v_l_22 s) * (v_m_22 s) * (v_rho_2 s) * (v_k_22 s)).
Definition v_m_22_next (s : state) : R := ((v_m_22 s) * (v_rho_2 s) * (v_k_21 s) * (v_l_12 s) + (v_m_22 s) * (v_rho_2 s) * (v_k_22 s) * (v_l_22 s)) / ((v_m_22 s) * (v_rho_2 s) * (v_k_21 s) * (v_l_12 s) + (v_m_22 s) * (v_rho_2 s) * (v_k_22 s) * (v_l_22 s) + (v_l_12 s) * (v_m_21 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_22 s) * (v_m_21 s) * (v_rho_1 s) * (v_k_12 s)).
Definition v_J_next (s : state) : R := (v_rho_1 s) * (v_k_11_next s) * (v_l_11_next s) * (v_m_11_next s) + (v_rho_1 s) * (v_k_11_next s) * (v_l_12_next s) * (v_m_21_next s) + (v_rho_1 s) * (v_m_11_next s) * (v_k_12_next s) * (v_l_21_next s) + (v_rho_1 s) * (v_m_21_next s) * (v_k_12_next s) * (v_l_22_next s) + (v_l_11_next s) * (v_rho_2 s) * (v_k_21_next s) * (v_m_12_next s) + (v_l_12_next s) * (v_rho_2 s) * (v_k_21_next s) * (v_m_22_next s) + (v_l_21_next s) * (v_rho_2 s) * (v_m_12_next s) * (v_k_22_next s) + (v_l_22_next s) * (v_rho_2 s) * (v_m_22_next s) * (v_k_22_next s).
Definition v_J (s : state) : R := (v_rho_1 s) * (v_k_11 s) * (v_l_11 s) * (v_m_11 s) + (v_rho_1 s) * (v_k_11 s) * (v_l_12 s) * (v_m_21 s) + (v_rho_1 s) * (v_m_11 s) * (v_k_12 s) * (v_l_21 s) + (v_rho_1 s) * (v_m_21 s) * (v_k_12 s) * (v_l_22 s) + (v_l_11 s) * (v_rho_2 s) * (v_k_21 s) * (v_m_12 s) + (v_l_12 s) * (v_rho_2 s) * (v_k_21 s) * (v_m_22 s) + (v_l_21 s) * (v_rho_2 s) * (v_m_12 s) * (v_k_22 s) + (v_l_22 s) * (v_rho_2 s) * (v_m_22 s) * (v_k_22 s).
Ltac open_names X ::= unfold v_J, v_J_next, v_m_22_next, v_m_21_next, v_m_12_next, v_m_11_next, v_l_22_next, v_l_21_next, v_l_12_next, v_l_11_next, v_k_22_next, v_k_21_next, v_k_12_next, v_k_11_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_k_11_next s)) ((v_l_11_next s)) ((v_m_11_next s)) ((v_l_12_next s)) ((v_m_21_next s)) ((v_k_12_next s)) ((v_l_21_next s)) ((v_l_22_next s)) (v_rho_1 s) ((v_k_21_next s)) ((v_m_12_next s)) ((v_m_22_next s)) ((v_k_22_next s)) (v_rho_2 s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_k_11 s) > 0 /\
  (v_k_12 s) > 0 /\
  (v_k_21 s) > 0 /\
  (v_k_22 s) > 0 /\
  (v_l_11 s) > 0 /\
  (v_l_12 s) > 0 /\
  (v_l_21 s) > 0 /\
  (v_l_22 s) > 0 /\
  (v_m_11 s) > 0 /\
  (v_m_12 s) > 0 /\
  (v_m_21 s) > 0 /\
  (v_m_22 s) > 0 /\
  (v_rho_1 s) > 0 /\
  (v_rho_2 s) > 0 /\
  (v_k_11 s) + (v_k_12 s) = 1 /\
  (v_k_21 s) + (v_k_22 s) = 1 /\
  (v_l_11 s) + (v_l_12 s) = 1 /\
  (v_l_21 s) + (v_l_22 s) = 1 /\
  (v_m_11 s) + (v_m_12 s) = 1 /\
  (v_m_21 s) + (v_m_22 s) = 1 /\
  (v_rho_1 s) + (v_rho_2 s) = 1 /\
  True.

(* III.1b (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_11 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_7 (v_k_11 s)) as G7.
  specialize (G7 (proj1 (proj2 Hs))).
  same G7.
Qed.

(* III.1b (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_12 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_8 (v_k_12 s)) as G8.
  specialize (G8 (proj1 (proj2 (proj2 Hs)))).
  same G8.
Qed.

(* III.1b (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_21 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_9 (v_k_21 s)) as G9.
  specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G9.
Qed.

(* III.1b (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_22 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_10 (v_k_22 s)) as G10.
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  same G10.
Qed.

(* III.1b (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_11 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_11 (v_l_11 s)) as G11.
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  same G11.
Qed.

(* III.1b (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_12 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_12 (v_l_12 s)) as G12.
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  same G12.
Qed.

(* III.1b (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_21 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_13 (v_l_21 s)) as G13.
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  same G13.
Qed.

(* III.1b (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_22 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_14 (v_l_22 s)) as G14.
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G14.
Qed.

(* III.1b (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_m_11 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_15 (v_m_11 s)) as G15.
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  same G15.
Qed.

(* III.1b (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_m_12 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_16 (v_m_12 s)) as G16.
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  same G16.
Qed.

(* III.1b (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_m_21 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_17 (v_m_21 s)) as G17.
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  same G17.
Qed.

(* III.1b (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_m_22 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_18 (v_m_22 s)) as G18.
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  same G18.
Qed.

(* III.1b (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rho_1 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_19 (v_rho_1 s)) as G19.
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  same G19.
Qed.

(* III.1b (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rho_2 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_20 (v_rho_2 s)) as G20.
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))).
  same G20.
Qed.

(* III.1b (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_11 s) + (v_k_12 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_21 (v_k_11 s) (v_k_12 s)) as G21.
  specialize (G21 (proj1 (proj2 Hs))).
  specialize (G21 (proj1 (proj2 (proj2 Hs)))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))).
  same G21.
Qed.

(* III.1b (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_11 s) * ((v_l_11 s) * (v_m_11 s) * (v_rho_1 s) + (v_l_12 s) * (v_m_21 s) * (v_rho_1 s)) + (v_k_12 s) * ((v_l_21 s) * (v_m_11 s) * (v_rho_1 s) + (v_l_22 s) * (v_m_21 s) * (v_rho_1 s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_22 (v_k_11 s) (v_k_12 s) (v_l_11 s) (v_l_12 s) (v_l_21 s) (v_l_22 s) (v_m_11 s) (v_m_21 s) (v_rho_1 s)) as G22.
  specialize (G22 (proj1 (proj2 Hs))).
  specialize (G22 (proj1 (proj2 (proj2 Hs)))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))).
  same G22.
Qed.

(* III.1b (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_21 s) + (v_k_22 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_25 (v_k_21 s) (v_k_22 s)) as G25.
  specialize (G25 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))).
  same G25.
Qed.

(* III.1b (18), inequality *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_21 s) * ((v_l_11 s) * (v_m_12 s) * (v_rho_2 s) + (v_l_12 s) * (v_m_22 s) * (v_rho_2 s)) + (v_k_22 s) * ((v_l_21 s) * (v_m_12 s) * (v_rho_2 s) + (v_l_22 s) * (v_m_22 s) * (v_rho_2 s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_26 (v_k_21 s) (v_k_22 s) (v_l_11 s) (v_l_12 s) (v_l_21 s) (v_l_22 s) (v_m_12 s) (v_m_22 s) (v_rho_2 s)) as G26.
  specialize (G26 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))).
  same G26.
Qed.

(* III.1b (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_11 s) + (v_l_12 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_29 (v_l_11 s) (v_l_12 s)) as G29.
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))).
  same G29.
Qed.

(* III.1b (20), inequality *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_11 s) * ((v_k_11 s) * (v_m_11 s) * (v_rho_1 s) + (v_k_21 s) * (v_m_12 s) * (v_rho_2 s)) + (v_l_12 s) * ((v_k_11 s) * (v_m_21 s) * (v_rho_1 s) + (v_k_21 s) * (v_m_22 s) * (v_rho_2 s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_30 (v_k_11 s) (v_k_21 s) (v_l_11 s) (v_l_12 s) (v_m_11 s) (v_m_12 s) (v_m_21 s) (v_m_22 s) (v_rho_1 s) (v_rho_2 s)) as G30.
  specialize (G30 (proj1 (proj2 Hs))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))))).
  same G30.
Qed.

(* III.1b (21), inequality *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_21 s) + (v_l_22 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_33 (v_l_21 s) (v_l_22 s)) as G33.
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))).
  same G33.
Qed.

(* III.1b (22), inequality *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_21 s) * ((v_k_12 s) * (v_m_11 s) * (v_rho_1 s) + (v_k_22 s) * (v_m_12 s) * (v_rho_2 s)) + (v_l_22 s) * ((v_k_12 s) * (v_m_21 s) * (v_rho_1 s) + (v_k_22 s) * (v_m_22 s) * (v_rho_2 s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_34 (v_k_12 s) (v_k_22 s) (v_l_21 s) (v_l_22 s) (v_m_11 s) (v_m_12 s) (v_m_21 s) (v_m_22 s) (v_rho_1 s) (v_rho_2 s)) as G34.
  specialize (G34 (proj1 (proj2 (proj2 Hs)))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))))).
  same G34.
Qed.

(* III.1b (23), inequality *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_m_11 s) + (v_m_12 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_37 (v_m_11 s) (v_m_12 s)) as G37.
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))).
  same G37.
Qed.

(* III.1b (24), inequality *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_m_11 s) * ((v_k_11 s) * (v_l_11 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_21 s) * (v_rho_1 s)) + (v_m_12 s) * ((v_k_21 s) * (v_l_11 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_21 s) * (v_rho_2 s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_38 (v_k_11 s) (v_k_12 s) (v_k_21 s) (v_k_22 s) (v_l_11 s) (v_l_21 s) (v_m_11 s) (v_m_12 s) (v_rho_1 s) (v_rho_2 s)) as G38.
  specialize (G38 (proj1 (proj2 Hs))).
  specialize (G38 (proj1 (proj2 (proj2 Hs)))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))))).
  same G38.
Qed.

(* III.1b (25), inequality *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_m_21 s) + (v_m_22 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_41 (v_m_21 s) (v_m_22 s)) as G41.
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))))).
  same G41.
Qed.

(* III.1b (26), inequality *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_m_21 s) * ((v_k_11 s) * (v_l_12 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_22 s) * (v_rho_1 s)) + (v_m_22 s) * ((v_k_21 s) * (v_l_12 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_22 s) * (v_rho_2 s)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1b.III_1b_42 (v_k_11 s) (v_k_12 s) (v_k_21 s) (v_k_22 s) (v_l_12 s) (v_l_22 s) (v_m_21 s) (v_m_22 s) (v_rho_1 s) (v_rho_2 s)) as G42.
  specialize (G42 (proj1 (proj2 Hs))).
  specialize (G42 (proj1 (proj2 (proj2 Hs)))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))))).
  specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))))).
  same G42.
Qed.

(* III.1b (27), growth transform *)
Lemma fact_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J_next s) >= (v_J s).
Proof.
  intros s Hs n Hn.
  pose (Ks := (KernelProducts.rows (((v_k_11 s) :: (v_k_12 s) :: nil) :: ((v_k_21 s) :: (v_k_22 s) :: nil) :: nil) :: KernelProducts.rows (((v_l_11 s) :: (v_l_12 s) :: nil) :: ((v_l_21 s) :: (v_l_22 s) :: nil) :: nil) :: KernelProducts.rows (((v_m_11 s) :: (v_m_12 s) :: nil) :: ((v_m_21 s) :: (v_m_22 s) :: nil) :: nil) :: nil)).
  pose (Ls := (KernelProducts.rows ((((v_k_11_next s)) :: ((v_k_12_next s)) :: nil) :: (((v_k_21_next s)) :: ((v_k_22_next s)) :: nil) :: nil) :: KernelProducts.rows ((((v_l_11_next s)) :: ((v_l_12_next s)) :: nil) :: (((v_l_21_next s)) :: ((v_l_22_next s)) :: nil) :: nil) :: KernelProducts.rows ((((v_m_11_next s)) :: ((v_m_12_next s)) :: nil) :: (((v_m_21_next s)) :: ((v_m_22_next s)) :: nil) :: nil) :: nil)).
  pose (g := EveryModel.weight_among (((0%nat :: 0%nat :: 0%nat :: 0%nat :: nil), ((v_rho_1 s))) :: ((0%nat :: 0%nat :: 1%nat :: 0%nat :: nil), ((v_rho_1 s))) :: ((0%nat :: 1%nat :: 0%nat :: 0%nat :: nil), ((v_rho_1 s))) :: ((0%nat :: 1%nat :: 1%nat :: 0%nat :: nil), ((v_rho_1 s))) :: ((1%nat :: 0%nat :: 0%nat :: 1%nat :: nil), ((v_rho_2 s))) :: ((1%nat :: 0%nat :: 1%nat :: 1%nat :: nil), ((v_rho_2 s))) :: ((1%nat :: 1%nat :: 0%nat :: 1%nat :: nil), ((v_rho_2 s))) :: ((1%nat :: 1%nat :: 1%nat :: 1%nat :: nil), ((v_rho_2 s))) :: nil)).
  assert (M0 : (1) >= 0) by (lra).
  assert (M1 : (1) <= 1) by (lra).
  assert (P0 : (v_k_11 s) >= 0) by (exact (fact_1 s Hs n Hn)).
  assert (P1 : (v_k_12 s) >= 0) by (exact (fact_2 s Hs n Hn)).
  assert (P2 : (v_k_21 s) >= 0) by (exact (fact_3 s Hs n Hn)).
  assert (P3 : (v_k_22 s) >= 0) by (exact (fact_4 s Hs n Hn)).
  assert (P4 : (v_l_11 s) >= 0) by (exact (fact_5 s Hs n Hn)).
  assert (P5 : (v_l_12 s) >= 0) by (exact (fact_6 s Hs n Hn)).
  assert (P6 : (v_l_21 s) >= 0) by (exact (fact_7 s Hs n Hn)).
  assert (P7 : (v_l_22 s) >= 0) by (exact (fact_8 s Hs n Hn)).
  assert (P8 : (v_m_11 s) >= 0) by (exact (fact_9 s Hs n Hn)).
  assert (P9 : (v_m_12 s) >= 0) by (exact (fact_10 s Hs n Hn)).
  assert (P10 : (v_m_21 s) >= 0) by (exact (fact_11 s Hs n Hn)).
  assert (P11 : (v_m_22 s) >= 0) by (exact (fact_12 s Hs n Hn)).
  assert (P12 : (v_rho_1 s) >= 0) by (exact (fact_13 s Hs n Hn)).
  assert (P13 : (v_rho_2 s) >= 0) by (exact (fact_14 s Hs n Hn)).
  assert (X : GrowthTransform.value 2 g Ls >= GrowthTransform.value 2 g Ks).
  { apply (EveryModel.explicit_model_improves 2 g Ks Ls (1) M0 M1); unfold g, Ks, Ls.
    - apply (EveryModel.every_entry 3 2); EveryModel.part_by_part; EveryModel.expand_chains; assumption.
    - apply (EveryModel.every_row 3 2); EveryModel.part_by_part; EveryModel.expand_chains.
      + assert (A : (v_k_11 s) + (v_k_12 s) <= 1) by (exact (fact_15 s Hs n Hn)). same A.
      + assert (A : (v_k_21 s) + (v_k_22 s) <= 1) by (exact (fact_17 s Hs n Hn)). same A.
      + assert (A : (v_l_11 s) + (v_l_12 s) <= 1) by (exact (fact_19 s Hs n Hn)). same A.
      + assert (A : (v_l_21 s) + (v_l_22 s) <= 1) by (exact (fact_21 s Hs n Hn)). same A.
      + assert (A : (v_m_11 s) + (v_m_12 s) <= 1) by (exact (fact_23 s Hs n Hn)). same A.
      + assert (A : (v_m_21 s) + (v_m_22 s) <= 1) by (exact (fact_25 s Hs n Hn)). same A.
    - apply EveryModel.weight_among_weighs; EveryModel.part_by_part; EveryModel.by_factors.
    - apply (EveryModel.every_row 3 2); EveryModel.part_by_part; EveryModel.expand_chains.
      + assert (A : (v_k_11 s) * ((v_l_11 s) * (v_m_11 s) * (v_rho_1 s) + (v_l_12 s) * (v_m_21 s) * (v_rho_1 s)) + (v_k_12 s) * ((v_l_21 s) * (v_m_11 s) * (v_rho_1 s) + (v_l_22 s) * (v_m_21 s) * (v_rho_1 s)) > 0) by (exact (fact_16 s Hs n Hn)). same A.
      + assert (A : (v_k_21 s) * ((v_l_11 s) * (v_m_12 s) * (v_rho_2 s) + (v_l_12 s) * (v_m_22 s) * (v_rho_2 s)) + (v_k_22 s) * ((v_l_21 s) * (v_m_12 s) * (v_rho_2 s) + (v_l_22 s) * (v_m_22 s) * (v_rho_2 s)) > 0) by (exact (fact_18 s Hs n Hn)). same A.
      + assert (A : (v_l_11 s) * ((v_k_11 s) * (v_m_11 s) * (v_rho_1 s) + (v_k_21 s) * (v_m_12 s) * (v_rho_2 s)) + (v_l_12 s) * ((v_k_11 s) * (v_m_21 s) * (v_rho_1 s) + (v_k_21 s) * (v_m_22 s) * (v_rho_2 s)) > 0) by (exact (fact_20 s Hs n Hn)). same A.
      + assert (A : (v_l_21 s) * ((v_k_12 s) * (v_m_11 s) * (v_rho_1 s) + (v_k_22 s) * (v_m_12 s) * (v_rho_2 s)) + (v_l_22 s) * ((v_k_12 s) * (v_m_21 s) * (v_rho_1 s) + (v_k_22 s) * (v_m_22 s) * (v_rho_2 s)) > 0) by (exact (fact_22 s Hs n Hn)). same A.
      + assert (A : (v_m_11 s) * ((v_k_11 s) * (v_l_11 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_21 s) * (v_rho_1 s)) + (v_m_12 s) * ((v_k_21 s) * (v_l_11 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_21 s) * (v_rho_2 s)) > 0) by (exact (fact_24 s Hs n Hn)). same A.
      + assert (A : (v_m_21 s) * ((v_k_11 s) * (v_l_12 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_22 s) * (v_rho_1 s)) + (v_m_22 s) * ((v_k_21 s) * (v_l_12 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_22 s) * (v_rho_2 s)) > 0) by (exact (fact_26 s Hs n Hn)). same A.
    - reflexivity.
    - apply (EveryModel.every_entry 3 2); EveryModel.part_by_part; EveryModel.expand_chains.
      + pose proof (Generated.III_1b.III_1b_23 (v_k_11 s) (v_k_12 s) (v_l_11 s) (v_l_12 s) (v_l_21 s) (v_l_22 s) (v_m_11 s) (v_m_21 s) (v_rho_1 s)) as G23. specialize (G23 (proj1 (proj2 Hs))). specialize (G23 (proj1 (proj2 (proj2 Hs)))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))). specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))). specialize (G23 (fact_16 s Hs n Hn)). assert (A : ((v_k_11_next s)) * ((v_k_11 s) * ((v_l_11 s) * (v_m_11 s) * (v_rho_1 s) + (v_l_12 s) * (v_m_21 s) * (v_rho_1 s)) + (v_k_12 s) * ((v_l_21 s) * (v_m_11 s) * (v_rho_1 s) + (v_l_22 s) * (v_m_21 s) * (v_rho_1 s))) = ((v_k_11 s) * ((v_l_11 s) * (v_m_11 s) * (v_rho_1 s) + (v_l_12 s) * (v_m_21 s) * (v_rho_1 s)))) by first [exact (proj2 G23) | same (proj2 G23)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.III_1b.III_1b_24 (v_k_11 s) (v_k_12 s) (v_l_11 s) (v_l_12 s) (v_l_21 s) (v_l_22 s) (v_m_11 s) (v_m_21 s) (v_rho_1 s)) as G24. specialize (G24 (proj1 (proj2 Hs))). specialize (G24 (proj1 (proj2 (proj2 Hs)))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))). specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))). specialize (G24 (fact_16 s Hs n Hn)). assert (A : ((v_k_12_next s)) * ((v_k_11 s) * ((v_l_11 s) * (v_m_11 s) * (v_rho_1 s) + (v_l_12 s) * (v_m_21 s) * (v_rho_1 s)) + (v_k_12 s) * ((v_l_21 s) * (v_m_11 s) * (v_rho_1 s) + (v_l_22 s) * (v_m_21 s) * (v_rho_1 s))) = ((v_k_12 s) * ((v_l_21 s) * (v_m_11 s) * (v_rho_1 s) + (v_l_22 s) * (v_m_21 s) * (v_rho_1 s)))) by first [exact (proj2 G24) | same (proj2 G24)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.III_1b.III_1b_27 (v_k_21 s) (v_k_22 s) (v_l_11 s) (v_l_12 s) (v_l_21 s) (v_l_22 s) (v_m_12 s) (v_m_22 s) (v_rho_2 s)) as G27. specialize (G27 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))). specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))). specialize (G27 (fact_18 s Hs n Hn)). assert (A : ((v_k_21_next s)) * ((v_k_21 s) * ((v_l_11 s) * (v_m_12 s) * (v_rho_2 s) + (v_l_12 s) * (v_m_22 s) * (v_rho_2 s)) + (v_k_22 s) * ((v_l_21 s) * (v_m_12 s) * (v_rho_2 s) + (v_l_22 s) * (v_m_22 s) * (v_rho_2 s))) = ((v_k_21 s) * ((v_l_11 s) * (v_m_12 s) * (v_rho_2 s) + (v_l_12 s) * (v_m_22 s) * (v_rho_2 s)))) by first [exact (proj2 G27) | same (proj2 G27)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.III_1b.III_1b_28 (v_k_21 s) (v_k_22 s) (v_l_11 s) (v_l_12 s) (v_l_21 s) (v_l_22 s) (v_m_12 s) (v_m_22 s) (v_rho_2 s)) as G28. specialize (G28 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))). specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))). specialize (G28 (fact_18 s Hs n Hn)). assert (A : ((v_k_22_next s)) * ((v_k_21 s) * ((v_l_11 s) * (v_m_12 s) * (v_rho_2 s) + (v_l_12 s) * (v_m_22 s) * (v_rho_2 s)) + (v_k_22 s) * ((v_l_21 s) * (v_m_12 s) * (v_rho_2 s) + (v_l_22 s) * (v_m_22 s) * (v_rho_2 s))) = ((v_k_22 s) * ((v_l_21 s) * (v_m_12 s) * (v_rho_2 s) + (v_l_22 s) * (v_m_22 s) * (v_rho_2 s)))) by first [exact (proj2 G28) | same (proj2 G28)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.III_1b.III_1b_31 (v_k_11 s) (v_k_21 s) (v_l_11 s) (v_l_12 s) (v_m_11 s) (v_m_12 s) (v_m_21 s) (v_m_22 s) (v_rho_1 s) (v_rho_2 s)) as G31. specialize (G31 (proj1 (proj2 Hs))). specialize (G31 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))))). specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))))). specialize (G31 (fact_20 s Hs n Hn)). assert (A : ((v_l_11_next s)) * ((v_l_11 s) * ((v_k_11 s) * (v_m_11 s) * (v_rho_1 s) + (v_k_21 s) * (v_m_12 s) * (v_rho_2 s)) + (v_l_12 s) * ((v_k_11 s) * (v_m_21 s) * (v_rho_1 s) + (v_k_21 s) * (v_m_22 s) * (v_rho_2 s))) = ((v_l_11 s) * ((v_k_11 s) * (v_m_11 s) * (v_rho_1 s) + (v_k_21 s) * (v_m_12 s) * (v_rho_2 s)))) by first [exact (proj2 G31) | same (proj2 G31)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.III_1b.III_1b_32 (v_k_11 s) (v_k_21 s) (v_l_11 s) (v_l_12 s) (v_m_11 s) (v_m_12 s) (v_m_21 s) (v_m_22 s) (v_rho_1 s) (v_rho_2 s)) as G32. specialize (G32 (proj1 (proj2 Hs))). specialize (G32 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))))). specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))))). specialize (G32 (fact_20 s Hs n Hn)). assert (A : ((v_l_12_next s)) * ((v_l_11 s) * ((v_k_11 s) * (v_m_11 s) * (v_rho_1 s) + (v_k_21 s) * (v_m_12 s) * (v_rho_2 s)) + (v_l_12 s) * ((v_k_11 s) * (v_m_21 s) * (v_rho_1 s) + (v_k_21 s) * (v_m_22 s) * (v_rho_2 s))) = ((v_l_12 s) * ((v_k_11 s) * (v_m_21 s) * (v_rho_1 s) + (v_k_21 s) * (v_m_22 s) * (v_rho_2 s)))) by first [exact (proj2 G32) | same (proj2 G32)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.III_1b.III_1b_35 (v_k_12 s) (v_k_22 s) (v_l_21 s) (v_l_22 s) (v_m_11 s) (v_m_12 s) (v_m_21 s) (v_m_22 s) (v_rho_1 s) (v_rho_2 s)) as G35. specialize (G35 (proj1 (proj2 (proj2 Hs)))). specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))). specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))). specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))). specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))). specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))). specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))). specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))). specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))). specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))). specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))). specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))))). specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))))). specialize (G35 (fact_22 s Hs n Hn)). assert (A : ((v_l_21_next s)) * ((v_l_21 s) * ((v_k_12 s) * (v_m_11 s) * (v_rho_1 s) + (v_k_22 s) * (v_m_12 s) * (v_rho_2 s)) + (v_l_22 s) * ((v_k_12 s) * (v_m_21 s) * (v_rho_1 s) + (v_k_22 s) * (v_m_22 s) * (v_rho_2 s))) = ((v_l_21 s) * ((v_k_12 s) * (v_m_11 s) * (v_rho_1 s) + (v_k_22 s) * (v_m_12 s) * (v_rho_2 s)))) by first [exact (proj2 G35) | same (proj2 G35)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.III_1b.III_1b_36 (v_k_12 s) (v_k_22 s) (v_l_21 s) (v_l_22 s) (v_m_11 s) (v_m_12 s) (v_m_21 s) (v_m_22 s) (v_rho_1 s) (v_rho_2 s)) as G36. specialize (G36 (proj1 (proj2 (proj2 Hs)))). specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))). specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))). specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))). specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))). specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))). specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))). specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))). specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))). specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))). specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))). specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))))). specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))))). specialize (G36 (fact_22 s Hs n Hn)). assert (A : ((v_l_22_next s)) * ((v_l_21 s) * ((v_k_12 s) * (v_m_11 s) * (v_rho_1 s) + (v_k_22 s) * (v_m_12 s) * (v_rho_2 s)) + (v_l_22 s) * ((v_k_12 s) * (v_m_21 s) * (v_rho_1 s) + (v_k_22 s) * (v_m_22 s) * (v_rho_2 s))) = ((v_l_22 s) * ((v_k_12 s) * (v_m_21 s) * (v_rho_1 s) + (v_k_22 s) * (v_m_22 s) * (v_rho_2 s)))) by first [exact (proj2 G36) | same (proj2 G36)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.III_1b.III_1b_39 (v_k_11 s) (v_k_12 s) (v_k_21 s) (v_k_22 s) (v_l_11 s) (v_l_21 s) (v_m_11 s) (v_m_12 s) (v_rho_1 s) (v_rho_2 s)) as G39. specialize (G39 (proj1 (proj2 Hs))). specialize (G39 (proj1 (proj2 (proj2 Hs)))). specialize (G39 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))). specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))). specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))). specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))). specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))). specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))). specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))). specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))). specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))))). specialize (G39 (fact_24 s Hs n Hn)). assert (A : ((v_m_11_next s)) * ((v_m_11 s) * ((v_k_11 s) * (v_l_11 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_21 s) * (v_rho_1 s)) + (v_m_12 s) * ((v_k_21 s) * (v_l_11 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_21 s) * (v_rho_2 s))) = ((v_m_11 s) * ((v_k_11 s) * (v_l_11 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_21 s) * (v_rho_1 s)))) by first [exact (proj2 G39) | same (proj2 G39)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.III_1b.III_1b_40 (v_k_11 s) (v_k_12 s) (v_k_21 s) (v_k_22 s) (v_l_11 s) (v_l_21 s) (v_m_11 s) (v_m_12 s) (v_rho_1 s) (v_rho_2 s)) as G40. specialize (G40 (proj1 (proj2 Hs))). specialize (G40 (proj1 (proj2 (proj2 Hs)))). specialize (G40 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))). specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))). specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))). specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))). specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))). specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))). specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))). specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))). specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))))). specialize (G40 (fact_24 s Hs n Hn)). assert (A : ((v_m_12_next s)) * ((v_m_11 s) * ((v_k_11 s) * (v_l_11 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_21 s) * (v_rho_1 s)) + (v_m_12 s) * ((v_k_21 s) * (v_l_11 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_21 s) * (v_rho_2 s))) = ((v_m_12 s) * ((v_k_21 s) * (v_l_11 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_21 s) * (v_rho_2 s)))) by first [exact (proj2 G40) | same (proj2 G40)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.III_1b.III_1b_43 (v_k_11 s) (v_k_12 s) (v_k_21 s) (v_k_22 s) (v_l_12 s) (v_l_22 s) (v_m_21 s) (v_m_22 s) (v_rho_1 s) (v_rho_2 s)) as G43. specialize (G43 (proj1 (proj2 Hs))). specialize (G43 (proj1 (proj2 (proj2 Hs)))). specialize (G43 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))). specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))). specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))). specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))). specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))). specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))). specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))). specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))). specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))))). specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))))). specialize (G43 (fact_26 s Hs n Hn)). assert (A : ((v_m_21_next s)) * ((v_m_21 s) * ((v_k_11 s) * (v_l_12 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_22 s) * (v_rho_1 s)) + (v_m_22 s) * ((v_k_21 s) * (v_l_12 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_22 s) * (v_rho_2 s))) = ((v_m_21 s) * ((v_k_11 s) * (v_l_12 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_22 s) * (v_rho_1 s)))) by first [exact (proj2 G43) | same (proj2 G43)].
        clear - A. by_difference A by_ring.
      + pose proof (Generated.III_1b.III_1b_44 (v_k_11 s) (v_k_12 s) (v_k_21 s) (v_k_22 s) (v_l_12 s) (v_l_22 s) (v_m_21 s) (v_m_22 s) (v_rho_1 s) (v_rho_2 s)) as G44. specialize (G44 (proj1 (proj2 Hs))). specialize (G44 (proj1 (proj2 (proj2 Hs)))). specialize (G44 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))). specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))). specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))). specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))). specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))). specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))). specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))). specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))). specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))). specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))))))))). specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))))))))). specialize (G44 (fact_26 s Hs n Hn)). assert (A : ((v_m_22_next s)) * ((v_m_21 s) * ((v_k_11 s) * (v_l_12 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_22 s) * (v_rho_1 s)) + (v_m_22 s) * ((v_k_21 s) * (v_l_12 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_22 s) * (v_rho_2 s))) = ((v_m_22 s) * ((v_k_21 s) * (v_l_12 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_22 s) * (v_rho_2 s)))) by first [exact (proj2 G44) | same (proj2 G44)].
        clear - A. by_difference A by_ring. }
  assert (E0 : ((v_J s)) = GrowthTransform.value 2 g Ks) by (unfold v_J, g, Ks, Ls; EveryModel.expand_chains; ring).
  assert (E1 : ((v_J_next s)) = GrowthTransform.value 2 g Ls) by (unfold v_J_next, g, Ks, Ls; EveryModel.expand_chains; ring).
  rewrite E0, E1. exact X.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* III.1b (28), witness *)
Lemma fact_28 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) in ((v_k_11 s) > 0 /\ (v_k_12 s) > 0 /\ (v_k_21 s) > 0 /\ (v_k_22 s) > 0 /\ (v_l_11 s) > 0 /\ (v_l_12 s) > 0 /\ (v_l_21 s) > 0 /\ (v_l_22 s) > 0 /\ (v_m_11 s) > 0 /\ (v_m_12 s) > 0 /\ (v_m_21 s) > 0 /\ (v_m_22 s) > 0 /\ (v_rho_1 s) > 0 /\ (v_rho_2 s) > 0 /\ (v_k_11 s) + (v_k_12 s) = 1 /\ (v_k_21 s) + (v_k_22 s) = 1 /\ (v_l_11 s) + (v_l_12 s) = 1 /\ (v_l_21 s) + (v_l_22 s) = 1 /\ (v_m_11 s) + (v_m_12 s) = 1 /\ (v_m_21 s) + (v_m_22 s) = 1 /\ (v_rho_1 s) + (v_rho_2 s) = 1 /\ ~ ((v_J_next s) > (v_J s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_m_11_next v_m_12_next v_m_21_next v_m_22_next v_J_next v_J v_k_11 v_l_11 v_m_11 v_l_12 v_m_21 v_k_12 v_l_21 v_l_22 v_rho_1 v_k_21 v_m_12 v_m_22 v_k_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.1b, conclusion (27) *)
Lemma conclusion_27 :
  forall s : state, (2 <= steps s)%nat -> ((v_k_11 s) > 0 -> (v_k_12 s) > 0 -> (v_k_21 s) > 0 -> (v_k_22 s) > 0 -> (v_l_11 s) > 0 -> (v_l_12 s) > 0 -> (v_l_21 s) > 0 -> (v_l_22 s) > 0 -> (v_m_11 s) > 0 -> (v_m_12 s) > 0 -> (v_m_21 s) > 0 -> (v_m_22 s) > 0 -> (v_rho_1 s) > 0 -> (v_rho_2 s) > 0 -> (v_k_11 s) + (v_k_12 s) = 1 -> (v_k_21 s) + (v_k_22 s) = 1 -> (v_l_11 s) + (v_l_12 s) = 1 -> (v_l_21 s) + (v_l_22 s) = 1 -> (v_m_11 s) + (v_m_12 s) = 1 -> (v_m_21 s) + (v_m_22 s) = 1 -> (v_rho_1 s) + (v_rho_2 s) = 1 -> (v_J_next s) >= (v_J s)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 H20.
  exact (fact_27 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 (conj H10 (conj H11 (conj H12 (conj H13 (conj H14 (conj H15 (conj H16 (conj H17 (conj H18 (conj H19 (conj H20 I)))))))))))))))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.1b, conclusion (28) *)
Lemma conclusion_28 :
  forall s : state, (2 <= steps s)%nat -> (let s := State 2 (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) in ((v_k_11 s) > 0 /\ (v_k_12 s) > 0 /\ (v_k_21 s) > 0 /\ (v_k_22 s) > 0 /\ (v_l_11 s) > 0 /\ (v_l_12 s) > 0 /\ (v_l_21 s) > 0 /\ (v_l_22 s) > 0 /\ (v_m_11 s) > 0 /\ (v_m_12 s) > 0 /\ (v_m_21 s) > 0 /\ (v_m_22 s) > 0 /\ (v_rho_1 s) > 0 /\ (v_rho_2 s) > 0 /\ (v_k_11 s) + (v_k_12 s) = 1 /\ (v_k_21 s) + (v_k_22 s) = 1 /\ (v_l_11 s) + (v_l_12 s) = 1 /\ (v_l_21 s) + (v_l_22 s) = 1 /\ (v_m_11 s) + (v_m_12 s) = 1 /\ (v_m_21 s) + (v_m_22 s) = 1 /\ (v_rho_1 s) + (v_rho_2 s) = 1 /\ ~ ((v_J_next s) > (v_J s)))).
Proof.
  intros s HN.
  exact (fact_28 s (conj HN I) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

