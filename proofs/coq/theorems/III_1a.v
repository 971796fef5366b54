(* Theorem III.1a, Two states, two steps, any start: J does not fall: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.III_1a.
Local Open Scope R_scope.

Record state := State { steps : nat; v_k_11 : R; v_l_11 : R; v_k_12 : R; v_l_21 : R; v_rho_1 : R; v_k_21 : R; v_l_12 : R; v_k_22 : R; v_l_22 : R; v_rho_2 : R }.

Definition v_k_11_next (s : state) : R := (v_k_11 s) * (v_l_11 s) / ((v_k_11 s) * (v_l_11 s) + (v_k_12 s) * (v_l_21 s)).
Definition v_k_12_next (s : state) : R := (v_k_12 s) * (v_l_21 s) / ((v_k_12 s) * (v_l_21 s) + (v_k_11 s) * (v_l_11 s)).
Definition v_k_21_next (s : state) : R := (v_k_21 s) * (v_l_12 s) / ((v_k_21 s) * (v_l_12 s) + (v_k_22 s) * (v_l_22 s)).
Definition v_k_22_next (s : state) : R := (v_k_22 s) * (v_l_22 s) / ((v_k_22 s) * (v_l_22 s) + (v_k_21 s) * (v_l_12 s)).
Definition v_l_11_next (s : state) : R := (v_l_11 s) * (v_rho_1 s) * (v_k_11 s) / ((v_l_11 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_12 s) * (v_rho_2 s) * (v_k_21 s)).
Definition v_l_12_next (s : state) : R := (v_l_12 s) * (v_rho_2 s) * (v_k_21 s) / ((v_l_12 s) * (v_rho_2 s) * (v_k_21 s) + (v_l_11 s) * (v_rho_1 s) * (v_k_11 s)).
Definition v_l_21_next (s : state) : R := (v_l_21 s) * (v_rho_1 s) * (v_k_12 s) / ((v_l_21 s) * (v_rho_1 s) * (v_k_12 s) + (v_l_22 s) * (v_rho_2 s) * (v_k_22 s)).
Definition v_l_22_next (s : state) : R := (v_l_22 s) * (v_rho_2 s) * (v_k_22 s) / ((v_l_22 s) * (v_rho_2 s) * (v_k_22 s) + (v_l_21 s) * (v_rho_1 s) * (v_k_12 s)).
Definition v_J_next (s : state) : R := (v_rho_1 s) * (v_k_11_next s) * (v_l_11_next s) + (v_rho_1 s) * (v_k_12_next s) * (v_l_21_next s) + (v_rho_2 s) * (v_k_21_next s) * (v_l_12_next s) + (v_rho_2 s) * (v_k_22_next s) * (v_l_22_next s).
Definition v_J (s : state) : R := (v_rho_1 s) * (v_k_11 s) * (v_l_11 s) + (v_rho_1 s) * (v_k_12 s) * (v_l_21 s) + (v_rho_2 s) * (v_k_21 s) * (v_l_12 s) + (v_rho_2 s) * (v_k_22 s) * (v_l_22 s).
Ltac open_names X ::= unfold v_J, v_J_next, v_l_22_next, v_l_21_next, v_l_12_next, v_l_11_next, v_k_22_next, v_k_21_next, v_k_12_next, v_k_11_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_k_11_next s)) ((v_l_11_next s)) ((v_k_12_next s)) ((v_l_21_next s)) (v_rho_1 s) ((v_k_21_next s)) ((v_l_12_next s)) ((v_k_22_next s)) ((v_l_22_next s)) (v_rho_2 s).

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
  (v_rho_1 s) > 0 /\
  (v_rho_2 s) > 0 /\
  (v_k_11 s) + (v_k_12 s) = 1 /\
  (v_k_21 s) + (v_k_22 s) = 1 /\
  (v_l_11 s) + (v_l_12 s) = 1 /\
  (v_l_21 s) + (v_l_22 s) = 1 /\
  (v_rho_1 s) + (v_rho_2 s) = 1 /\
  True.

(* III.1a (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_11 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_5 (v_k_11 s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  same G5.
Qed.

(* III.1a (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_12 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_6 (v_k_12 s)) as G6.
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  same G6.
Qed.

(* III.1a (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_21 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_7 (v_k_21 s)) as G7.
  specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G7.
Qed.

(* III.1a (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_22 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_8 (v_k_22 s)) as G8.
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  same G8.
Qed.

(* III.1a (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_11 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_9 (v_l_11 s)) as G9.
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  same G9.
Qed.

(* III.1a (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_12 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_10 (v_l_12 s)) as G10.
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  same G10.
Qed.

(* III.1a (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_21 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_11 (v_l_21 s)) as G11.
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  same G11.
Qed.

(* III.1a (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_22 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_12 (v_l_22 s)) as G12.
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G12.
Qed.

(* III.1a (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rho_1 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_13 (v_rho_1 s)) as G13.
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  same G13.
Qed.

(* III.1a (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rho_2 s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_14 (v_rho_2 s)) as G14.
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  same G14.
Qed.

(* III.1a (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_11 s) + (v_k_12 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_15 (v_k_11 s) (v_k_12 s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 Hs)))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  same G15.
Qed.

(* III.1a (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_11 s) * (v_l_11 s) * (v_rho_1 s) + (v_k_12 s) * (v_l_21 s) * (v_rho_1 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_16 (v_k_11 s) (v_k_12 s) (v_l_11 s) (v_l_21 s) (v_rho_1 s)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 (proj1 (proj2 (proj2 Hs)))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  same G16.
Qed.

(* III.1a (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_21 s) + (v_k_22 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_19 (v_k_21 s) (v_k_22 s)) as G19.
  specialize (G19 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  same G19.
Qed.

(* III.1a (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_k_21 s) * (v_l_12 s) * (v_rho_2 s) + (v_k_22 s) * (v_l_22 s) * (v_rho_2 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_20 (v_k_21 s) (v_k_22 s) (v_l_12 s) (v_l_22 s) (v_rho_2 s)) as G20.
  specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  same G20.
Qed.

(* III.1a (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_11 s) + (v_l_12 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_23 (v_l_11 s) (v_l_12 s)) as G23.
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  same G23.
Qed.

(* III.1a (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_11 s) * (v_k_11 s) * (v_rho_1 s) + (v_l_12 s) * (v_k_21 s) * (v_rho_2 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_24 (v_k_11 s) (v_k_21 s) (v_l_11 s) (v_l_12 s) (v_rho_1 s) (v_rho_2 s)) as G24.
  specialize (G24 (proj1 (proj2 Hs))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))).
  same G24.
Qed.

(* III.1a (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_21 s) + (v_l_22 s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_27 (v_l_21 s) (v_l_22 s)) as G27.
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))).
  same G27.
Qed.

(* III.1a (18), inequality *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_l_21 s) * (v_k_12 s) * (v_rho_1 s) + (v_l_22 s) * (v_k_22 s) * (v_rho_2 s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_1a.III_1a_28 (v_k_12 s) (v_k_22 s) (v_l_21 s) (v_l_22 s) (v_rho_1 s) (v_rho_2 s)) as G28.
  specialize (G28 (proj1 (proj2 (proj2 Hs)))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))).
  same G28.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* III.1a (20), witness *)
Lemma fact_20 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) in ((v_k_11 s) > 0 /\ (v_k_12 s) > 0 /\ (v_k_21 s) > 0 /\ (v_k_22 s) > 0 /\ (v_l_11 s) > 0 /\ (v_l_12 s) > 0 /\ (v_l_21 s) > 0 /\ (v_l_22 s) > 0 /\ (v_rho_1 s) > 0 /\ (v_rho_2 s) > 0 /\ (v_k_11 s) + (v_k_12 s) = 1 /\ (v_k_21 s) + (v_k_22 s) = 1 /\ (v_l_11 s) + (v_l_12 s) = 1 /\ (v_l_21 s) + (v_l_22 s) = 1 /\ (v_rho_1 s) + (v_rho_2 s) = 1 /\ ~ ((v_J_next s) > (v_J s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.1a, conclusion (20) *)
Lemma conclusion_20 :
  forall s : state, (2 <= steps s)%nat -> (let s := State 2 (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) in ((v_k_11 s) > 0 /\ (v_k_12 s) > 0 /\ (v_k_21 s) > 0 /\ (v_k_22 s) > 0 /\ (v_l_11 s) > 0 /\ (v_l_12 s) > 0 /\ (v_l_21 s) > 0 /\ (v_l_22 s) > 0 /\ (v_rho_1 s) > 0 /\ (v_rho_2 s) > 0 /\ (v_k_11 s) + (v_k_12 s) = 1 /\ (v_k_21 s) + (v_k_22 s) = 1 /\ (v_l_11 s) + (v_l_12 s) = 1 /\ (v_l_21 s) + (v_l_22 s) = 1 /\ (v_rho_1 s) + (v_rho_2 s) = 1 /\ ~ ((v_J_next s) > (v_J s)))).
Proof.
  intros s HN.
  exact (fact_20 s (conj HN I) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

