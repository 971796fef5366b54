(* Theorem II.4k, Thresholds at temperatures between 1 and 2: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From Interval Require Float.Specific_stdz Float.Specific_ops.
From Interval Require Import Tactic.
Local Open Scope R_scope.

Module Ends := Specific_ops.SpecificFloat Specific_stdz.StdZRadix2.
Module Enclosures := IntervalTactic Ends.
Import Enclosures.

Record state := State { steps : nat; v_x : R }.

Definition v_q (s : state) : R := exp ((v_x s)).
Definition v_phi_3_2 (s : state) : R := ln ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 2)).
Definition v_phi_3_3 (s : state) : R := ln ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 2)).
Definition v_phi_3_64 (s : state) : R := ln ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 2) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 2)).
Definition v_phi_4_2 (s : state) : R := ln ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 3)).
Definition v_phi_4_3 (s : state) : R := ln ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 3)).
Definition v_phi_4_64 (s : state) : R := ln ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 3) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 3)).
Definition v_phi_8_2 (s : state) : R := ln ((1 + (((v_q s) - 1) / ((v_q s) + 1)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 1)) ^ 7)).
Definition v_phi_8_3 (s : state) : R := ln ((1 + 2 * (((v_q s) - 1) / ((v_q s) + 2)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 2)) ^ 7)).
Definition v_phi_8_64 (s : state) : R := ln ((1 + 63 * (((v_q s) - 1) / ((v_q s) + 63)) ^ 7) / (1 - (((v_q s) - 1) / ((v_q s) + 63)) ^ 7)).

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 430566301401 / 1099511627776 /\
  (v_x s) <= 143522100467 / 274877906944 /\
  True.

(* II.4k (1), ball arithmetic *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_phi_3_2 s) / (v_x s) < 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 430566301401 / 1099511627776 <= y0 -> y0 <= 143522100467 / 274877906944 -> ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2))) / y0) - (1 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 574088401869 / 1099511627776 /\
  (v_x s) <= 1123844215757 / 1099511627776 /\
  True.

(* II.4k (2), ball arithmetic *)
Lemma fact_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_phi_3_2 s) / (v_x s) > 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 574088401869 / 1099511627776 <= y0 -> y0 <= 1123844215757 / 1099511627776 -> (1 / 4) - ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 2010054139671 / 2199023255552 /\
  (v_x s) <= 670018046557 / 549755813888 /\
  True.

(* II.4k (3), ball arithmetic *)
Lemma fact_3 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_phi_3_2 s) / (v_x s) < 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 2010054139671 / 2199023255552 <= y0 -> y0 <= 670018046557 / 549755813888 -> ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2))) / y0) - (1 / 2) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 1340036093115 / 1099511627776 /\
  (v_x s) <= 1889791907003 / 1099511627776 /\
  True.

(* II.4k (4), ball arithmetic *)
Lemma fact_4 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_phi_3_2 s) / (v_x s) > 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1340036093115 / 1099511627776 <= y0 -> y0 <= 1889791907003 / 1099511627776 -> (1 / 2) - ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H4 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 36369444302589 / 17592186044416 /\
  (v_x s) <= 12123148100863 / 4398046511104 /\
  True.

(* II.4k (5), ball arithmetic *)
Lemma fact_5 :
  forall s, H4 s -> forall n, (n < steps s)%nat -> (v_phi_3_2 s) / (v_x s) < 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 36369444302589 / 17592186044416 <= y0 -> y0 <= 12123148100863 / 4398046511104 -> ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2))) / y0) - (3 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H5 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 6061574050433 / 2199023255552 /\
  (v_x s) <= 7161085678209 / 2199023255552 /\
  True.

(* II.4k (6), ball arithmetic *)
Lemma fact_6 :
  forall s, H5 s -> forall n, (n < steps s)%nat -> (v_phi_3_2 s) / (v_x s) > 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 6061574050433 / 2199023255552 <= y0 -> y0 <= 7161085678209 / 2199023255552 -> (3 / 4) - ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 2))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H6 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 1088220596727 / 2199023255552 /\
  (v_x s) <= 362740198909 / 549755813888 /\
  True.

(* II.4k (7), ball arithmetic *)
Lemma fact_7 :
  forall s, H6 s -> forall n, (n < steps s)%nat -> (v_phi_3_3 s) / (v_x s) < 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1088220596727 / 2199023255552 <= y0 -> y0 <= 362740198909 / 549755813888 -> ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2))) / y0) - (1 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H7 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 725480397819 / 1099511627776 /\
  (v_x s) <= 1275236211707 / 1099511627776 /\
  True.

(* II.4k (8), ball arithmetic *)
Lemma fact_8 :
  forall s, H7 s -> forall n, (n < steps s)%nat -> (v_phi_3_3 s) / (v_x s) > 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 725480397819 / 1099511627776 <= y0 -> y0 <= 1275236211707 / 1099511627776 -> (1 / 4) - ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H8 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 4572740308713 / 4398046511104 /\
  (v_x s) <= 1524246769571 / 1099511627776 /\
  True.

(* II.4k (9), ball arithmetic *)
Lemma fact_9 :
  forall s, H8 s -> forall n, (n < steps s)%nat -> (v_phi_3_3 s) / (v_x s) < 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 4572740308713 / 4398046511104 <= y0 -> y0 <= 1524246769571 / 1099511627776 -> ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2))) / y0) - (1 / 2) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H9 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 381061692393 / 274877906944 /\
  (v_x s) <= 518500645865 / 274877906944 /\
  True.

(* II.4k (10), ball arithmetic *)
Lemma fact_10 :
  forall s, H9 s -> forall n, (n < steps s)%nat -> (v_phi_3_3 s) / (v_x s) > 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 381061692393 / 274877906944 <= y0 -> y0 <= 518500645865 / 274877906944 -> (1 / 2) - ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H10 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 37727329493001 / 17592186044416 /\
  (v_x s) <= 12575776497667 / 4398046511104 /\
  True.

(* II.4k (11), ball arithmetic *)
Lemma fact_11 :
  forall s, H10 s -> forall n, (n < steps s)%nat -> (v_phi_3_3 s) / (v_x s) < 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 37727329493001 / 17592186044416 <= y0 -> y0 <= 12575776497667 / 4398046511104 -> ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2))) / y0) - (3 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H11 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 6287888248835 / 2199023255552 /\
  (v_x s) <= 7387399876611 / 2199023255552 /\
  True.

(* II.4k (12), ball arithmetic *)
Lemma fact_12 :
  forall s, H11 s -> forall n, (n < steps s)%nat -> (v_phi_3_3 s) / (v_x s) > 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 6287888248835 / 2199023255552 <= y0 -> y0 <= 7387399876611 / 2199023255552 -> (3 / 4) - ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 2))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H12 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 7044489902091 / 4398046511104 /\
  (v_x s) <= 2348163300697 / 1099511627776 /\
  True.

(* II.4k (13), ball arithmetic *)
Lemma fact_13 :
  forall s, H12 s -> forall n, (n < steps s)%nat -> (v_phi_3_64 s) / (v_x s) < 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 7044489902091 / 4398046511104 <= y0 -> y0 <= 2348163300697 / 1099511627776 -> ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2))) / y0) - (1 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H13 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 9392653202791 / 4398046511104 /\
  (v_x s) <= 11591676458343 / 4398046511104 /\
  True.

(* II.4k (14), ball arithmetic *)
Lemma fact_14 :
  forall s, H13 s -> forall n, (n < steps s)%nat -> (v_phi_3_64 s) / (v_x s) > 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 9392653202791 / 4398046511104 <= y0 -> y0 <= 11591676458343 / 4398046511104 -> (1 / 4) - ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H14 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 19645230405543 / 8796093022208 /\
  (v_x s) <= 6548410135181 / 2199023255552 /\
  True.

(* II.4k (15), ball arithmetic *)
Lemma fact_15 :
  forall s, H14 s -> forall n, (n < steps s)%nat -> (v_phi_3_64 s) / (v_x s) < 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 19645230405543 / 8796093022208 <= y0 -> y0 <= 6548410135181 / 2199023255552 -> ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2))) / y0) - (1 / 2) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H15 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 13096820270365 / 4398046511104 /\
  (v_x s) <= 15295843525917 / 4398046511104 /\
  True.

(* II.4k (16), ball arithmetic *)
Lemma fact_16 :
  forall s, H15 s -> forall n, (n < steps s)%nat -> (v_phi_3_64 s) / (v_x s) > 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 13096820270365 / 4398046511104 <= y0 -> y0 <= 15295843525917 / 4398046511104 -> (1 / 2) - ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H16 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 111362762445675 / 35184372088832 /\
  (v_x s) <= 37120920815225 / 8796093022208 /\
  True.

(* II.4k (17), ball arithmetic *)
Lemma fact_17 :
  forall s, H16 s -> forall n, (n < steps s)%nat -> (v_phi_3_64 s) / (v_x s) < 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 111362762445675 / 35184372088832 <= y0 -> y0 <= 37120920815225 / 8796093022208 -> ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2))) / y0) - (3 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H17 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 290007193869 / 68719476736 /\
  (v_x s) <= 324366932237 / 68719476736 /\
  True.

(* II.4k (18), ball arithmetic *)
Lemma fact_18 :
  forall s, H17 s -> forall n, (n < steps s)%nat -> (v_phi_3_64 s) / (v_x s) > 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 290007193869 / 68719476736 <= y0 -> y0 <= 324366932237 / 68719476736 -> (3 / 4) - ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 2))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H18 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 3848954837163 / 4398046511104 /\
  (v_x s) <= 1282984945721 / 1099511627776 /\
  True.

(* II.4k (19), ball arithmetic *)
Lemma fact_19 :
  forall s, H18 s -> forall n, (n < steps s)%nat -> (v_phi_4_2 s) / (v_x s) < 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 3848954837163 / 4398046511104 <= y0 -> y0 <= 1282984945721 / 1099511627776 -> ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3))) / y0) - (1 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H19 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 641492472861 / 549755813888 /\
  (v_x s) <= 916370379805 / 549755813888 /\
  True.

(* II.4k (20), ball arithmetic *)
Lemma fact_20 :
  forall s, H19 s -> forall n, (n < steps s)%nat -> (v_phi_4_2 s) / (v_x s) > 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 641492472861 / 549755813888 <= y0 -> y0 <= 916370379805 / 549755813888 -> (1 / 4) - ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H20 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 28005222499995 / 17592186044416 /\
  (v_x s) <= 9335074166665 / 4398046511104 /\
  True.

(* II.4k (21), ball arithmetic *)
Lemma fact_21 :
  forall s, H20 s -> forall n, (n < steps s)%nat -> (v_phi_4_2 s) / (v_x s) < 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 28005222499995 / 17592186044416 <= y0 -> y0 <= 9335074166665 / 4398046511104 -> ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3))) / y0) - (1 / 2) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H21 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 2333768541667 / 1099511627776 /\
  (v_x s) <= 2883524355555 / 1099511627776 /\
  True.

(* II.4k (22), ball arithmetic *)
Lemma fact_22 :
  forall s, H21 s -> forall n, (n < steps s)%nat -> (v_phi_4_2 s) / (v_x s) > 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 2333768541667 / 1099511627776 <= y0 -> y0 <= 2883524355555 / 1099511627776 -> (1 / 2) - ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H22 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 115918920229167 / 35184372088832 /\
  (v_x s) <= 38639640076389 / 8796093022208 /\
  True.

(* II.4k (23), ball arithmetic *)
Lemma fact_23 :
  forall s, H22 s -> forall n, (n < steps s)%nat -> (v_phi_4_2 s) / (v_x s) < 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 115918920229167 / 35184372088832 <= y0 -> y0 <= 38639640076389 / 8796093022208 -> ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3))) / y0) - (3 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H23 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 9659910019099 / 2199023255552 /\
  (v_x s) <= 10759421646875 / 2199023255552 /\
  True.

(* II.4k (24), ball arithmetic *)
Lemma fact_24 :
  forall s, H23 s -> forall n, (n < steps s)%nat -> (v_phi_4_2 s) / (v_x s) > 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 9659910019099 / 2199023255552 <= y0 -> y0 <= 10759421646875 / 2199023255552 -> (3 / 4) - ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 3))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H24 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 2247490823211 / 2199023255552 /\
  (v_x s) <= 749163607737 / 549755813888 /\
  True.

(* II.4k (25), ball arithmetic *)
Lemma fact_25 :
  forall s, H24 s -> forall n, (n < steps s)%nat -> (v_phi_4_3 s) / (v_x s) < 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 2247490823211 / 2199023255552 <= y0 -> y0 <= 749163607737 / 549755813888 -> ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3))) / y0) - (1 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H25 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 1498327215475 / 1099511627776 /\
  (v_x s) <= 2048083029363 / 1099511627776 /\
  True.

(* II.4k (26), ball arithmetic *)
Lemma fact_26 :
  forall s, H25 s -> forall n, (n < steps s)%nat -> (v_phi_4_3 s) / (v_x s) > 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 1498327215475 / 1099511627776 <= y0 -> y0 <= 2048083029363 / 1099511627776 -> (1 / 4) - ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H26 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 30151725685365 / 17592186044416 /\
  (v_x s) <= 10050575228455 / 4398046511104 /\
  True.

(* II.4k (27), ball arithmetic *)
Lemma fact_27 :
  forall s, H26 s -> forall n, (n < steps s)%nat -> (v_phi_4_3 s) / (v_x s) < 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 30151725685365 / 17592186044416 <= y0 -> y0 <= 10050575228455 / 4398046511104 -> ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3))) / y0) - (1 / 2) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H27 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 5025287614229 / 2199023255552 /\
  (v_x s) <= 6124799242005 / 2199023255552 /\
  True.

(* II.4k (28), ball arithmetic *)
Lemma fact_28 :
  forall s, H27 s -> forall n, (n < steps s)%nat -> (v_phi_4_3 s) / (v_x s) > 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 5025287614229 / 2199023255552 <= y0 -> y0 <= 6124799242005 / 2199023255552 -> (1 / 2) - ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H28 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 117127347714495 / 35184372088832 /\
  (v_x s) <= 39042449238165 / 8796093022208 /\
  True.

(* II.4k (29), ball arithmetic *)
Lemma fact_29 :
  forall s, H28 s -> forall n, (n < steps s)%nat -> (v_phi_4_3 s) / (v_x s) < 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 117127347714495 / 35184372088832 <= y0 -> y0 <= 39042449238165 / 8796093022208 -> ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3))) / y0) - (3 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H29 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 9760612309543 / 2199023255552 /\
  (v_x s) <= 10860123937319 / 2199023255552 /\
  True.

(* II.4k (30), ball arithmetic *)
Lemma fact_30 :
  forall s, H29 s -> forall n, (n < steps s)%nat -> (v_phi_4_3 s) / (v_x s) > 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 9760612309543 / 2199023255552 <= y0 -> y0 <= 10860123937319 / 2199023255552 -> (3 / 4) - ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 3))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H30 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 10495328257011 / 4398046511104 /\
  (v_x s) <= 3498442752337 / 1099511627776 /\
  True.

(* II.4k (31), ball arithmetic *)
Lemma fact_31 :
  forall s, H30 s -> forall n, (n < steps s)%nat -> (v_phi_4_64 s) / (v_x s) < 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 10495328257011 / 4398046511104 <= y0 -> y0 <= 3498442752337 / 1099511627776 -> ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3))) / y0) - (1 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H31 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 13993771009351 / 4398046511104 /\
  (v_x s) <= 16192794264903 / 4398046511104 /\
  True.

(* II.4k (32), ball arithmetic *)
Lemma fact_32 :
  forall s, H31 s -> forall n, (n < steps s)%nat -> (v_phi_4_64 s) / (v_x s) > 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 13993771009351 / 4398046511104 <= y0 -> y0 <= 16192794264903 / 4398046511104 -> (1 / 4) - ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H32 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 26146511622753 / 8796093022208 /\
  (v_x s) <= 8715503874251 / 2199023255552 /\
  True.

(* II.4k (33), ball arithmetic *)
Lemma fact_33 :
  forall s, H32 s -> forall n, (n < steps s)%nat -> (v_phi_4_64 s) / (v_x s) < 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 26146511622753 / 8796093022208 <= y0 -> y0 <= 8715503874251 / 2199023255552 -> ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3))) / y0) - (1 / 2) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H33 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 17431007748505 / 4398046511104 /\
  (v_x s) <= 19630031004057 / 4398046511104 /\
  True.

(* II.4k (34), ball arithmetic *)
Lemma fact_34 :
  forall s, H33 s -> forall n, (n < steps s)%nat -> (v_phi_4_64 s) / (v_x s) > 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 17431007748505 / 4398046511104 <= y0 -> y0 <= 19630031004057 / 4398046511104 -> (1 / 2) - ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H34 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 143129030101413 / 35184372088832 /\
  (v_x s) <= 47709676700471 / 8796093022208 /\
  True.

(* II.4k (35), ball arithmetic *)
Lemma fact_35 :
  forall s, H34 s -> forall n, (n < steps s)%nat -> (v_phi_4_64 s) / (v_x s) < 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 143129030101413 / 35184372088832 <= y0 -> y0 <= 47709676700471 / 8796093022208 -> ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3))) / y0) - (3 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H35 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 23854838350239 / 4398046511104 /\
  (v_x s) <= 26053861605791 / 4398046511104 /\
  True.

(* II.4k (36), ball arithmetic *)
Lemma fact_36 :
  forall s, H35 s -> forall n, (n < steps s)%nat -> (v_phi_4_64 s) / (v_x s) > 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 23854838350239 / 4398046511104 <= y0 -> y0 <= 26053861605791 / 4398046511104 -> (3 / 4) - ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 3))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H36 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 16140488775495 / 8796093022208 /\
  (v_x s) <= 5380162925165 / 2199023255552 /\
  True.

(* II.4k (37), ball arithmetic *)
Lemma fact_37 :
  forall s, H36 s -> forall n, (n < steps s)%nat -> (v_phi_8_2 s) / (v_x s) < 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 16140488775495 / 8796093022208 <= y0 -> y0 <= 5380162925165 / 2199023255552 -> ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7))) / y0) - (1 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H37 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 10760325850333 / 4398046511104 /\
  (v_x s) <= 12959349105885 / 4398046511104 /\
  True.

(* II.4k (38), ball arithmetic *)
Lemma fact_38 :
  forall s, H37 s -> forall n, (n < steps s)%nat -> (v_phi_8_2 s) / (v_x s) > 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 10760325850333 / 4398046511104 <= y0 -> y0 <= 12959349105885 / 4398046511104 -> (1 / 4) - ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H38 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 25584678575889 / 8796093022208 /\
  (v_x s) <= 8528226191963 / 2199023255552 /\
  True.

(* II.4k (39), ball arithmetic *)
Lemma fact_39 :
  forall s, H38 s -> forall n, (n < steps s)%nat -> (v_phi_8_2 s) / (v_x s) < 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 25584678575889 / 8796093022208 <= y0 -> y0 <= 8528226191963 / 2199023255552 -> ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7))) / y0) - (1 / 2) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H39 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 17056452383929 / 4398046511104 /\
  (v_x s) <= 19255475639481 / 4398046511104 /\
  True.

(* II.4k (40), ball arithmetic *)
Lemma fact_40 :
  forall s, H39 s -> forall n, (n < steps s)%nat -> (v_phi_8_2 s) / (v_x s) > 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 17056452383929 / 4398046511104 <= y0 -> y0 <= 19255475639481 / 4398046511104 -> (1 / 2) - ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H40 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 205396587242517 / 35184372088832 /\
  (v_x s) <= 68465529080839 / 8796093022208 /\
  True.

(* II.4k (41), ball arithmetic *)
Lemma fact_41 :
  forall s, H40 s -> forall n, (n < steps s)%nat -> (v_phi_8_2 s) / (v_x s) < 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 205396587242517 / 35184372088832 <= y0 -> y0 <= 68465529080839 / 8796093022208 -> ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7))) / y0) - (3 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H41 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 34232764540423 / 4398046511104 /\
  (v_x s) <= 36431787795975 / 4398046511104 /\
  True.

(* II.4k (42), ball arithmetic *)
Lemma fact_42 :
  forall s, H41 s -> forall n, (n < steps s)%nat -> (v_phi_8_2 s) / (v_x s) > 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 34232764540423 / 4398046511104 <= y0 -> y0 <= 36431787795975 / 4398046511104 -> (3 / 4) - ((ln ((1 + (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 1)) ^ 7))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H42 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 35026783071195 / 17592186044416 /\
  (v_x s) <= 11675594357065 / 4398046511104 /\
  True.

(* II.4k (43), ball arithmetic *)
Lemma fact_43 :
  forall s, H42 s -> forall n, (n < steps s)%nat -> (v_phi_8_3 s) / (v_x s) < 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 35026783071195 / 17592186044416 <= y0 -> y0 <= 11675594357065 / 4398046511104 -> ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7))) / y0) - (1 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H43 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 2918898589267 / 1099511627776 /\
  (v_x s) <= 3468654403155 / 1099511627776 /\
  True.

(* II.4k (44), ball arithmetic *)
Lemma fact_44 :
  forall s, H43 s -> forall n, (n < steps s)%nat -> (v_phi_8_3 s) / (v_x s) > 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 2918898589267 / 1099511627776 <= y0 -> y0 <= 3468654403155 / 1099511627776 -> (1 / 4) - ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H44 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 52525630179759 / 17592186044416 /\
  (v_x s) <= 17508543393253 / 4398046511104 /\
  True.

(* II.4k (45), ball arithmetic *)
Lemma fact_45 :
  forall s, H44 s -> forall n, (n < steps s)%nat -> (v_phi_8_3 s) / (v_x s) < 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 52525630179759 / 17592186044416 <= y0 -> y0 <= 17508543393253 / 4398046511104 -> ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7))) / y0) - (1 / 2) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H45 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 2188567924157 / 549755813888 /\
  (v_x s) <= 2463445831101 / 549755813888 /\
  True.

(* II.4k (46), ball arithmetic *)
Lemma fact_46 :
  forall s, H45 s -> forall n, (n < steps s)%nat -> (v_phi_8_3 s) / (v_x s) > 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 2188567924157 / 549755813888 <= y0 -> y0 <= 2463445831101 / 549755813888 -> (1 / 2) - ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H46 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 205527543533703 / 35184372088832 /\
  (v_x s) <= 68509181177901 / 8796093022208 /\
  True.

(* II.4k (47), ball arithmetic *)
Lemma fact_47 :
  forall s, H46 s -> forall n, (n < steps s)%nat -> (v_phi_8_3 s) / (v_x s) < 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 205527543533703 / 35184372088832 <= y0 -> y0 <= 68509181177901 / 8796093022208 -> ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7))) / y0) - (3 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H47 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 17127295294477 / 2199023255552 /\
  (v_x s) <= 18226806922253 / 2199023255552 /\
  True.

(* II.4k (48), ball arithmetic *)
Lemma fact_48 :
  forall s, H47 s -> forall n, (n < steps s)%nat -> (v_phi_8_3 s) / (v_x s) > 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 17127295294477 / 2199023255552 <= y0 -> y0 <= 18226806922253 / 2199023255552 -> (3 / 4) - ((ln ((1 + 2 * (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 2)) ^ 7))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H48 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 61143427669551 / 17592186044416 /\
  (v_x s) <= 20381142556517 / 4398046511104 /\
  True.

(* II.4k (49), ball arithmetic *)
Lemma fact_49 :
  forall s, H48 s -> forall n, (n < steps s)%nat -> (v_phi_8_64 s) / (v_x s) < 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 61143427669551 / 17592186044416 <= y0 -> y0 <= 20381142556517 / 4398046511104 -> ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7))) / y0) - (1 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H49 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 40762285113041 / 8796093022208 /\
  (v_x s) <= 45160331624145 / 8796093022208 /\
  True.

(* II.4k (50), ball arithmetic *)
Lemma fact_50 :
  forall s, H49 s -> forall n, (n < steps s)%nat -> (v_phi_8_64 s) / (v_x s) > 1 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 40762285113041 / 8796093022208 <= y0 -> y0 <= 45160331624145 / 8796093022208 -> (1 / 4) - ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H50 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 143917375896615 / 35184372088832 /\
  (v_x s) <= 47972458632205 / 8796093022208 /\
  True.

(* II.4k (51), ball arithmetic *)
Lemma fact_51 :
  forall s, H50 s -> forall n, (n < steps s)%nat -> (v_phi_8_64 s) / (v_x s) < 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 143917375896615 / 35184372088832 <= y0 -> y0 <= 47972458632205 / 8796093022208 -> ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7))) / y0) - (1 / 2) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H51 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 11993114658053 / 2199023255552 /\
  (v_x s) <= 13092626285829 / 2199023255552 /\
  True.

(* II.4k (52), ball arithmetic *)
Lemma fact_52 :
  forall s, H51 s -> forall n, (n < steps s)%nat -> (v_phi_8_64 s) / (v_x s) > 1 / 2.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 11993114658053 / 2199023255552 <= y0 -> y0 <= 13092626285829 / 2199023255552 -> (1 / 2) - ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H52 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 423633648346833 / 70368744177664 /\
  (v_x s) <= 141211216115611 / 17592186044416 /\
  True.

(* II.4k (53), ball arithmetic *)
Lemma fact_53 :
  forall s, H52 s -> forall n, (n < steps s)%nat -> (v_phi_8_64 s) / (v_x s) < 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 423633648346833 / 70368744177664 <= y0 -> y0 <= 141211216115611 / 17592186044416 -> ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7))) / y0) - (3 / 4) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

Definition H53 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_x s) >= 70605608057813 / 8796093022208 /\
  (v_x s) <= 75003654568917 / 8796093022208 /\
  True.

(* II.4k (54), ball arithmetic *)
Lemma fact_54 :
  forall s, H53 s -> forall n, (n < steps s)%nat -> (v_phi_8_64 s) / (v_x s) > 3 / 4.
Proof.
  intros s Hs n Hn.
  assert (C0 : forall y0 : R, 70605608057813 / 8796093022208 <= y0 -> y0 <= 75003654568917 / 8796093022208 -> (3 / 4) - ((ln ((1 + 63 * (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7) / (1 - (((exp (y0)) - 1) / ((exp (y0)) + 63)) ^ 7))) / y0) < 0).
  { intros y0 B0 B1. interval with (i_bisect y0, i_prec 60, i_autodiff y0). }
  exact (Rminus_lt _ _ (C0 (v_x s) (Rge_le _ _ (proj1 (proj2 Hs))) ( (proj1 (proj2 (proj2 Hs)))))).
Qed.

(* II.4k, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 430566301401 / 1099511627776 -> (v_x s) <= 143522100467 / 274877906944 -> (v_phi_3_2 s) / (v_x s) < 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_1 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (2) *)
Lemma conclusion_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 574088401869 / 1099511627776 -> (v_x s) <= 1123844215757 / 1099511627776 -> (v_phi_3_2 s) / (v_x s) > 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_2 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 2010054139671 / 2199023255552 -> (v_x s) <= 670018046557 / 549755813888 -> (v_phi_3_2 s) / (v_x s) < 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_3 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1340036093115 / 1099511627776 -> (v_x s) <= 1889791907003 / 1099511627776 -> (v_phi_3_2 s) / (v_x s) > 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_4 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 36369444302589 / 17592186044416 -> (v_x s) <= 12123148100863 / 4398046511104 -> (v_phi_3_2 s) / (v_x s) < 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_5 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 6061574050433 / 2199023255552 -> (v_x s) <= 7161085678209 / 2199023255552 -> (v_phi_3_2 s) / (v_x s) > 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_6 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1088220596727 / 2199023255552 -> (v_x s) <= 362740198909 / 549755813888 -> (v_phi_3_3 s) / (v_x s) < 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_7 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 725480397819 / 1099511627776 -> (v_x s) <= 1275236211707 / 1099511627776 -> (v_phi_3_3 s) / (v_x s) > 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_8 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (9) *)
Lemma conclusion_9 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 4572740308713 / 4398046511104 -> (v_x s) <= 1524246769571 / 1099511627776 -> (v_phi_3_3 s) / (v_x s) < 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_9 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (10) *)
Lemma conclusion_10 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 381061692393 / 274877906944 -> (v_x s) <= 518500645865 / 274877906944 -> (v_phi_3_3 s) / (v_x s) > 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_10 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (11) *)
Lemma conclusion_11 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 37727329493001 / 17592186044416 -> (v_x s) <= 12575776497667 / 4398046511104 -> (v_phi_3_3 s) / (v_x s) < 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_11 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (12) *)
Lemma conclusion_12 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 6287888248835 / 2199023255552 -> (v_x s) <= 7387399876611 / 2199023255552 -> (v_phi_3_3 s) / (v_x s) > 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_12 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (13) *)
Lemma conclusion_13 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 7044489902091 / 4398046511104 -> (v_x s) <= 2348163300697 / 1099511627776 -> (v_phi_3_64 s) / (v_x s) < 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_13 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (14) *)
Lemma conclusion_14 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 9392653202791 / 4398046511104 -> (v_x s) <= 11591676458343 / 4398046511104 -> (v_phi_3_64 s) / (v_x s) > 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_14 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (15) *)
Lemma conclusion_15 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 19645230405543 / 8796093022208 -> (v_x s) <= 6548410135181 / 2199023255552 -> (v_phi_3_64 s) / (v_x s) < 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_15 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (16) *)
Lemma conclusion_16 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 13096820270365 / 4398046511104 -> (v_x s) <= 15295843525917 / 4398046511104 -> (v_phi_3_64 s) / (v_x s) > 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_16 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (17) *)
Lemma conclusion_17 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 111362762445675 / 35184372088832 -> (v_x s) <= 37120920815225 / 8796093022208 -> (v_phi_3_64 s) / (v_x s) < 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_17 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (18) *)
Lemma conclusion_18 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 290007193869 / 68719476736 -> (v_x s) <= 324366932237 / 68719476736 -> (v_phi_3_64 s) / (v_x s) > 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_18 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (19) *)
Lemma conclusion_19 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 3848954837163 / 4398046511104 -> (v_x s) <= 1282984945721 / 1099511627776 -> (v_phi_4_2 s) / (v_x s) < 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_19 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (20) *)
Lemma conclusion_20 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 641492472861 / 549755813888 -> (v_x s) <= 916370379805 / 549755813888 -> (v_phi_4_2 s) / (v_x s) > 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_20 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (21) *)
Lemma conclusion_21 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 28005222499995 / 17592186044416 -> (v_x s) <= 9335074166665 / 4398046511104 -> (v_phi_4_2 s) / (v_x s) < 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_21 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (22) *)
Lemma conclusion_22 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 2333768541667 / 1099511627776 -> (v_x s) <= 2883524355555 / 1099511627776 -> (v_phi_4_2 s) / (v_x s) > 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_22 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (23) *)
Lemma conclusion_23 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 115918920229167 / 35184372088832 -> (v_x s) <= 38639640076389 / 8796093022208 -> (v_phi_4_2 s) / (v_x s) < 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_23 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (24) *)
Lemma conclusion_24 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 9659910019099 / 2199023255552 -> (v_x s) <= 10759421646875 / 2199023255552 -> (v_phi_4_2 s) / (v_x s) > 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_24 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (25) *)
Lemma conclusion_25 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 2247490823211 / 2199023255552 -> (v_x s) <= 749163607737 / 549755813888 -> (v_phi_4_3 s) / (v_x s) < 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_25 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (26) *)
Lemma conclusion_26 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 1498327215475 / 1099511627776 -> (v_x s) <= 2048083029363 / 1099511627776 -> (v_phi_4_3 s) / (v_x s) > 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_26 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (27) *)
Lemma conclusion_27 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 30151725685365 / 17592186044416 -> (v_x s) <= 10050575228455 / 4398046511104 -> (v_phi_4_3 s) / (v_x s) < 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_27 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (28) *)
Lemma conclusion_28 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 5025287614229 / 2199023255552 -> (v_x s) <= 6124799242005 / 2199023255552 -> (v_phi_4_3 s) / (v_x s) > 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_28 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (29) *)
Lemma conclusion_29 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 117127347714495 / 35184372088832 -> (v_x s) <= 39042449238165 / 8796093022208 -> (v_phi_4_3 s) / (v_x s) < 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_29 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (30) *)
Lemma conclusion_30 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 9760612309543 / 2199023255552 -> (v_x s) <= 10860123937319 / 2199023255552 -> (v_phi_4_3 s) / (v_x s) > 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_30 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (31) *)
Lemma conclusion_31 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 10495328257011 / 4398046511104 -> (v_x s) <= 3498442752337 / 1099511627776 -> (v_phi_4_64 s) / (v_x s) < 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_31 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (32) *)
Lemma conclusion_32 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 13993771009351 / 4398046511104 -> (v_x s) <= 16192794264903 / 4398046511104 -> (v_phi_4_64 s) / (v_x s) > 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_32 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (33) *)
Lemma conclusion_33 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 26146511622753 / 8796093022208 -> (v_x s) <= 8715503874251 / 2199023255552 -> (v_phi_4_64 s) / (v_x s) < 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_33 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (34) *)
Lemma conclusion_34 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 17431007748505 / 4398046511104 -> (v_x s) <= 19630031004057 / 4398046511104 -> (v_phi_4_64 s) / (v_x s) > 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_34 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (35) *)
Lemma conclusion_35 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 143129030101413 / 35184372088832 -> (v_x s) <= 47709676700471 / 8796093022208 -> (v_phi_4_64 s) / (v_x s) < 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_35 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (36) *)
Lemma conclusion_36 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 23854838350239 / 4398046511104 -> (v_x s) <= 26053861605791 / 4398046511104 -> (v_phi_4_64 s) / (v_x s) > 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_36 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (37) *)
Lemma conclusion_37 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 16140488775495 / 8796093022208 -> (v_x s) <= 5380162925165 / 2199023255552 -> (v_phi_8_2 s) / (v_x s) < 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_37 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (38) *)
Lemma conclusion_38 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 10760325850333 / 4398046511104 -> (v_x s) <= 12959349105885 / 4398046511104 -> (v_phi_8_2 s) / (v_x s) > 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_38 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (39) *)
Lemma conclusion_39 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 25584678575889 / 8796093022208 -> (v_x s) <= 8528226191963 / 2199023255552 -> (v_phi_8_2 s) / (v_x s) < 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_39 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (40) *)
Lemma conclusion_40 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 17056452383929 / 4398046511104 -> (v_x s) <= 19255475639481 / 4398046511104 -> (v_phi_8_2 s) / (v_x s) > 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_40 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (41) *)
Lemma conclusion_41 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 205396587242517 / 35184372088832 -> (v_x s) <= 68465529080839 / 8796093022208 -> (v_phi_8_2 s) / (v_x s) < 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_41 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (42) *)
Lemma conclusion_42 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 34232764540423 / 4398046511104 -> (v_x s) <= 36431787795975 / 4398046511104 -> (v_phi_8_2 s) / (v_x s) > 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_42 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (43) *)
Lemma conclusion_43 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 35026783071195 / 17592186044416 -> (v_x s) <= 11675594357065 / 4398046511104 -> (v_phi_8_3 s) / (v_x s) < 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_43 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (44) *)
Lemma conclusion_44 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 2918898589267 / 1099511627776 -> (v_x s) <= 3468654403155 / 1099511627776 -> (v_phi_8_3 s) / (v_x s) > 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_44 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (45) *)
Lemma conclusion_45 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 52525630179759 / 17592186044416 -> (v_x s) <= 17508543393253 / 4398046511104 -> (v_phi_8_3 s) / (v_x s) < 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_45 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (46) *)
Lemma conclusion_46 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 2188567924157 / 549755813888 -> (v_x s) <= 2463445831101 / 549755813888 -> (v_phi_8_3 s) / (v_x s) > 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_46 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (47) *)
Lemma conclusion_47 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 205527543533703 / 35184372088832 -> (v_x s) <= 68509181177901 / 8796093022208 -> (v_phi_8_3 s) / (v_x s) < 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_47 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (48) *)
Lemma conclusion_48 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 17127295294477 / 2199023255552 -> (v_x s) <= 18226806922253 / 2199023255552 -> (v_phi_8_3 s) / (v_x s) > 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_48 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (49) *)
Lemma conclusion_49 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 61143427669551 / 17592186044416 -> (v_x s) <= 20381142556517 / 4398046511104 -> (v_phi_8_64 s) / (v_x s) < 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_49 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (50) *)
Lemma conclusion_50 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 40762285113041 / 8796093022208 -> (v_x s) <= 45160331624145 / 8796093022208 -> (v_phi_8_64 s) / (v_x s) > 1 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_50 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (51) *)
Lemma conclusion_51 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 143917375896615 / 35184372088832 -> (v_x s) <= 47972458632205 / 8796093022208 -> (v_phi_8_64 s) / (v_x s) < 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_51 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (52) *)
Lemma conclusion_52 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 11993114658053 / 2199023255552 -> (v_x s) <= 13092626285829 / 2199023255552 -> (v_phi_8_64 s) / (v_x s) > 1 / 2).
Proof.
  intros s HN H0 H1.
  exact (fact_52 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (53) *)
Lemma conclusion_53 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 423633648346833 / 70368744177664 -> (v_x s) <= 141211216115611 / 17592186044416 -> (v_phi_8_64 s) / (v_x s) < 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_53 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.4k, conclusion (54) *)
Lemma conclusion_54 :
  forall s : state, (2 <= steps s)%nat -> ((v_x s) >= 70605608057813 / 8796093022208 -> (v_x s) <= 75003654568917 / 8796093022208 -> (v_phi_8_64 s) / (v_x s) > 3 / 4).
Proof.
  intros s HN H0 H1.
  exact (fact_54 s (conj HN (conj H0 (conj H1 I))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

