(* The conclusions of theorem III.1a, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.III_1a.
From RLStar Require Import Theorems.III_1a.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_J, v_J_next, v_l_22_next, v_l_21_next, v_l_12_next, v_l_11_next, v_k_22_next, v_k_21_next, v_k_12_next, v_k_11_next in X |- *.

Lemma definedness_20 :
  let s := State 2 (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) in forall n, (n < steps s)%nat -> (((v_rho_1 s) <> 0) /\ ((v_rho_2 s) <> 0) /\ ((v_k_11 s) * (v_l_11 s) + (v_k_12 s) * (v_l_21 s) <> 0) /\ ((v_k_12 s) * (v_l_21 s) + (v_k_11 s) * (v_l_11 s) <> 0) /\ ((v_k_21 s) * (v_l_12 s) + (v_k_22 s) * (v_l_22 s) <> 0) /\ ((v_k_22 s) * (v_l_22 s) + (v_k_21 s) * (v_l_12 s) <> 0) /\ ((v_l_11 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_12 s) * (v_rho_2 s) * (v_k_21 s) <> 0) /\ ((v_l_12 s) * (v_rho_2 s) * (v_k_21 s) + (v_l_11 s) * (v_rho_1 s) * (v_k_11 s) <> 0) /\ ((v_l_21 s) * (v_rho_1 s) * (v_k_12 s) + (v_l_22 s) * (v_rho_2 s) * (v_k_22 s) <> 0) /\ ((v_l_22 s) * (v_rho_2 s) * (v_k_22 s) + (v_l_21 s) * (v_rho_1 s) * (v_k_12 s) <> 0)).
Proof.
  cbv zeta. intros n Hn.
  do 2 (destruct n as [|n]; [repeat split; cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_21_next v_k_22_next v_l_11_next v_l_12_next v_l_21_next v_l_22_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_rho_2 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hn; lia.
Qed.

Lemma concluded_20 :
  (let s := State 2 (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) in forall n, (n < steps s)%nat -> (((v_rho_1 s) <> 0) /\ ((v_rho_2 s) <> 0) /\ ((v_k_11 s) * (v_l_11 s) + (v_k_12 s) * (v_l_21 s) <> 0) /\ ((v_k_12 s) * (v_l_21 s) + (v_k_11 s) * (v_l_11 s) <> 0) /\ ((v_k_21 s) * (v_l_12 s) + (v_k_22 s) * (v_l_22 s) <> 0) /\ ((v_k_22 s) * (v_l_22 s) + (v_k_21 s) * (v_l_12 s) <> 0) /\ ((v_l_11 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_12 s) * (v_rho_2 s) * (v_k_21 s) <> 0) /\ ((v_l_12 s) * (v_rho_2 s) * (v_k_21 s) + (v_l_11 s) * (v_rho_1 s) * (v_k_11 s) <> 0) /\ ((v_l_21 s) * (v_rho_1 s) * (v_k_12 s) + (v_l_22 s) * (v_rho_2 s) * (v_k_22 s) <> 0) /\ ((v_l_22 s) * (v_rho_2 s) * (v_k_22 s) + (v_l_21 s) * (v_rho_1 s) * (v_k_12 s) <> 0))) /\
  (forall s : state, (2 <= steps s)%nat -> (let s := State 2 (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) (1 / 2) in ((v_k_11 s) > 0 /\ (v_k_12 s) > 0 /\ (v_k_21 s) > 0 /\ (v_k_22 s) > 0 /\ (v_l_11 s) > 0 /\ (v_l_12 s) > 0 /\ (v_l_21 s) > 0 /\ (v_l_22 s) > 0 /\ (v_rho_1 s) > 0 /\ (v_rho_2 s) > 0 /\ (v_k_11 s) + (v_k_12 s) = 1 /\ (v_k_21 s) + (v_k_22 s) = 1 /\ (v_l_11 s) + (v_l_12 s) = 1 /\ (v_l_21 s) + (v_l_22 s) = 1 /\ (v_rho_1 s) + (v_rho_2 s) = 1 /\ ~ ((v_J_next s) > (v_J s))))).
Proof.
  exact (conj definedness_20 Theorems.III_1a.conclusion_20).
Qed.

