(* The conclusions of theorem I.8, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_8.
From RLStar Require Import Theorems.I_8.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_delta_next in X |- *.

Lemma concluded_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 1 / 10 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) >= 33218749 / 2000000000).
Proof.
  exact Theorems.I_8.conclusion_1.
Qed.

Lemma concluded_2 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 1 / 10 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) <= 33218751 / 2000000000).
Proof.
  exact Theorems.I_8.conclusion_2.
Qed.

Lemma concluded_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 172 / 1063 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) >= 39590193336933401 / 2000000000000000000).
Proof.
  exact Theorems.I_8.conclusion_4.
Qed.

Lemma concluded_5 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 172 / 1063 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) <= 39590193336933403 / 2000000000000000000).
Proof.
  exact Theorems.I_8.conclusion_5.
Qed.

Lemma concluded_7 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 541286236 / 1521729271 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) >= 11985522631255771 / 200000000000000000).
Proof.
  exact Theorems.I_8.conclusion_7.
Qed.

Lemma concluded_8 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 541286236 / 1521729271 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) <= 11985522631255773 / 200000000000000000).
Proof.
  exact Theorems.I_8.conclusion_8.
Qed.

Lemma concluded_10 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 11531984185334610281449975564 / 13515096099813398892959041639 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) >= 125430298294348791 / 200000000000000000).
Proof.
  exact Theorems.I_8.conclusion_10.
Qed.

Lemma concluded_11 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 11531984185334610281449975564 / 13515096099813398892959041639 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) <= 125430298294348793 / 200000000000000000).
Proof.
  exact Theorems.I_8.conclusion_11.
Qed.

Lemma concluded_13 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 98986937784300261675562730582085432961453544127114276549493917546325696187439727920316 / 99085441260118666348574989083134277433616134232637035871124374280635166474260077387191 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) >= 199413427473088361 / 200000000000000000).
Proof.
  exact Theorems.I_8.conclusion_13.
Qed.

Lemma concluded_14 :
  forall s : state, (2 <= steps s)%nat -> ((v_delta s) = 98986937784300261675562730582085432961453544127114276549493917546325696187439727920316 / 99085441260118666348574989083134277433616134232637035871124374280635166474260077387191 -> 1 / 64 * (1 + 63 * (v_delta s) ^ 3) <= 199413427473088363 / 200000000000000000).
Proof.
  exact Theorems.I_8.conclusion_14.
Qed.

