(* The conclusions of theorem III.1c, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.III_1c.
From RLStar Require Import Theorems.III_1c.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_J, v_J_next, v_l_33_next, v_l_32_next, v_l_31_next, v_l_23_next, v_l_22_next, v_l_21_next, v_l_13_next, v_l_12_next, v_l_11_next, v_k_33_next, v_k_32_next, v_k_31_next, v_k_23_next, v_k_22_next, v_k_21_next, v_k_13_next, v_k_12_next, v_k_11_next in X |- *.
Ltac known_up_to_ring :=
  cbv beta;
  match goal with K : ?d <> 0 |- ?e <> 0 => first [exact K | apply (nonzero_same d e K); ring | apply (nonzero_opposite d e K); ring] end.
Ltac known_by H D :=
  first
  [ known_up_to_ring
  | open_names H; known_up_to_ring
  | lazymatch goal with
    | |- _ / _ <> 0 => unfold Rdiv at 1; apply Rmult_integral_contrapositive_currified; [known_by H D|apply Rinv_neq_0_compat; known_by H D]
    | |- _ * _ <> 0 => apply Rmult_integral_contrapositive_currified; known_by H D
    | |- _ ^ _ <> 0 => apply pow_nonzero; known_by H D
    end
  | plain_from D
  | from_divisors D ].

Lemma definedness_35 :
  let s := State 2 (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) in forall n, (n < steps s)%nat -> (((v_rho_1 s) <> 0) /\ ((v_rho_2 s) <> 0) /\ ((v_rho_3 s) <> 0) /\ ((v_k_11 s) * (v_l_11 s) + (v_k_12 s) * (v_l_21 s) + (v_k_13 s) * (v_l_31 s) <> 0) /\ ((v_k_12 s) * (v_l_21 s) + (v_k_11 s) * (v_l_11 s) + (v_k_13 s) * (v_l_31 s) <> 0) /\ ((v_k_13 s) * (v_l_31 s) + (v_k_11 s) * (v_l_11 s) + (v_k_12 s) * (v_l_21 s) <> 0) /\ ((v_k_21 s) * (v_l_12 s) + (v_k_22 s) * (v_l_22 s) + (v_k_23 s) * (v_l_32 s) <> 0) /\ ((v_k_22 s) * (v_l_22 s) + (v_k_21 s) * (v_l_12 s) + (v_k_23 s) * (v_l_32 s) <> 0) /\ ((v_k_23 s) * (v_l_32 s) + (v_k_21 s) * (v_l_12 s) + (v_k_22 s) * (v_l_22 s) <> 0) /\ ((v_k_31 s) * (v_l_13 s) + (v_k_32 s) * (v_l_23 s) + (v_k_33 s) * (v_l_33 s) <> 0) /\ ((v_k_32 s) * (v_l_23 s) + (v_k_31 s) * (v_l_13 s) + (v_k_33 s) * (v_l_33 s) <> 0) /\ ((v_k_33 s) * (v_l_33 s) + (v_k_31 s) * (v_l_13 s) + (v_k_32 s) * (v_l_23 s) <> 0) /\ ((v_l_11 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_12 s) * (v_rho_2 s) * (v_k_21 s) + (v_l_13 s) * (v_rho_3 s) * (v_k_31 s) <> 0) /\ ((v_l_12 s) * (v_rho_2 s) * (v_k_21 s) + (v_l_11 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_13 s) * (v_rho_3 s) * (v_k_31 s) <> 0) /\ ((v_l_13 s) * (v_rho_3 s) * (v_k_31 s) + (v_l_11 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_12 s) * (v_rho_2 s) * (v_k_21 s) <> 0) /\ ((v_l_21 s) * (v_rho_1 s) * (v_k_12 s) + (v_l_22 s) * (v_rho_2 s) * (v_k_22 s) + (v_l_23 s) * (v_rho_3 s) * (v_k_32 s) <> 0) /\ ((v_l_22 s) * (v_rho_2 s) * (v_k_22 s) + (v_l_21 s) * (v_rho_1 s) * (v_k_12 s) + (v_l_23 s) * (v_rho_3 s) * (v_k_32 s) <> 0) /\ ((v_l_23 s) * (v_rho_3 s) * (v_k_32 s) + (v_l_21 s) * (v_rho_1 s) * (v_k_12 s) + (v_l_22 s) * (v_rho_2 s) * (v_k_22 s) <> 0) /\ ((v_l_31 s) * (v_rho_1 s) * (v_k_13 s) + (v_l_32 s) * (v_rho_2 s) * (v_k_23 s) + (v_l_33 s) * (v_rho_3 s) * (v_k_33 s) <> 0) /\ ((v_l_32 s) * (v_rho_2 s) * (v_k_23 s) + (v_l_31 s) * (v_rho_1 s) * (v_k_13 s) + (v_l_33 s) * (v_rho_3 s) * (v_k_33 s) <> 0) /\ ((v_l_33 s) * (v_rho_3 s) * (v_k_33 s) + (v_l_31 s) * (v_rho_1 s) * (v_k_13 s) + (v_l_32 s) * (v_rho_2 s) * (v_k_23 s) <> 0)).
Proof.
  cbv zeta. intros n Hn.
  do 2 (destruct n as [|n]; [repeat split; cbv beta iota zeta delta [v_k_11_next v_k_12_next v_k_13_next v_k_21_next v_k_22_next v_k_23_next v_k_31_next v_k_32_next v_k_33_next v_l_11_next v_l_12_next v_l_13_next v_l_21_next v_l_22_next v_l_23_next v_l_31_next v_l_32_next v_l_33_next v_J_next v_J v_k_11 v_l_11 v_k_12 v_l_21 v_k_13 v_l_31 v_rho_1 v_k_21 v_l_12 v_k_22 v_l_22 v_k_23 v_l_32 v_rho_2 v_k_31 v_l_13 v_k_32 v_l_23 v_k_33 v_l_33 v_rho_3 steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hn; lia.
Qed.

Lemma concluded_35 :
  (let s := State 2 (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) in forall n, (n < steps s)%nat -> (((v_rho_1 s) <> 0) /\ ((v_rho_2 s) <> 0) /\ ((v_rho_3 s) <> 0) /\ ((v_k_11 s) * (v_l_11 s) + (v_k_12 s) * (v_l_21 s) + (v_k_13 s) * (v_l_31 s) <> 0) /\ ((v_k_12 s) * (v_l_21 s) + (v_k_11 s) * (v_l_11 s) + (v_k_13 s) * (v_l_31 s) <> 0) /\ ((v_k_13 s) * (v_l_31 s) + (v_k_11 s) * (v_l_11 s) + (v_k_12 s) * (v_l_21 s) <> 0) /\ ((v_k_21 s) * (v_l_12 s) + (v_k_22 s) * (v_l_22 s) + (v_k_23 s) * (v_l_32 s) <> 0) /\ ((v_k_22 s) * (v_l_22 s) + (v_k_21 s) * (v_l_12 s) + (v_k_23 s) * (v_l_32 s) <> 0) /\ ((v_k_23 s) * (v_l_32 s) + (v_k_21 s) * (v_l_12 s) + (v_k_22 s) * (v_l_22 s) <> 0) /\ ((v_k_31 s) * (v_l_13 s) + (v_k_32 s) * (v_l_23 s) + (v_k_33 s) * (v_l_33 s) <> 0) /\ ((v_k_32 s) * (v_l_23 s) + (v_k_31 s) * (v_l_13 s) + (v_k_33 s) * (v_l_33 s) <> 0) /\ ((v_k_33 s) * (v_l_33 s) + (v_k_31 s) * (v_l_13 s) + (v_k_32 s) * (v_l_23 s) <> 0) /\ ((v_l_11 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_12 s) * (v_rho_2 s) * (v_k_21 s) + (v_l_13 s) * (v_rho_3 s) * (v_k_31 s) <> 0) /\ ((v_l_12 s) * (v_rho_2 s) * (v_k_21 s) + (v_l_11 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_13 s) * (v_rho_3 s) * (v_k_31 s) <> 0) /\ ((v_l_13 s) * (v_rho_3 s) * (v_k_31 s) + (v_l_11 s) * (v_rho_1 s) * (v_k_11 s) + (v_l_12 s) * (v_rho_2 s) * (v_k_21 s) <> 0) /\ ((v_l_21 s) * (v_rho_1 s) * (v_k_12 s) + (v_l_22 s) * (v_rho_2 s) * (v_k_22 s) + (v_l_23 s) * (v_rho_3 s) * (v_k_32 s) <> 0) /\ ((v_l_22 s) * (v_rho_2 s) * (v_k_22 s) + (v_l_21 s) * (v_rho_1 s) * (v_k_12 s) + (v_l_23 s) * (v_rho_3 s) * (v_k_32 s) <> 0) /\ ((v_l_23 s) * (v_rho_3 s) * (v_k_32 s) + (v_l_21 s) * (v_rho_1 s) * (v_k_12 s) + (v_l_22 s) * (v_rho_2 s) * (v_k_22 s) <> 0) /\ ((v_l_31 s) * (v_rho_1 s) * (v_k_13 s) + (v_l_32 s) * (v_rho_2 s) * (v_k_23 s) + (v_l_33 s) * (v_rho_3 s) * (v_k_33 s) <> 0) /\ ((v_l_32 s) * (v_rho_2 s) * (v_k_23 s) + (v_l_31 s) * (v_rho_1 s) * (v_k_13 s) + (v_l_33 s) * (v_rho_3 s) * (v_k_33 s) <> 0) /\ ((v_l_33 s) * (v_rho_3 s) * (v_k_33 s) + (v_l_31 s) * (v_rho_1 s) * (v_k_13 s) + (v_l_32 s) * (v_rho_2 s) * (v_k_23 s) <> 0))) /\
  (forall s : state, (2 <= steps s)%nat -> (let s := State 2 (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) (1 / 3) in ((v_k_11 s) > 0 /\ (v_k_12 s) > 0 /\ (v_k_13 s) > 0 /\ (v_k_21 s) > 0 /\ (v_k_22 s) > 0 /\ (v_k_23 s) > 0 /\ (v_k_31 s) > 0 /\ (v_k_32 s) > 0 /\ (v_k_33 s) > 0 /\ (v_l_11 s) > 0 /\ (v_l_12 s) > 0 /\ (v_l_13 s) > 0 /\ (v_l_21 s) > 0 /\ (v_l_22 s) > 0 /\ (v_l_23 s) > 0 /\ (v_l_31 s) > 0 /\ (v_l_32 s) > 0 /\ (v_l_33 s) > 0 /\ (v_rho_1 s) > 0 /\ (v_rho_2 s) > 0 /\ (v_rho_3 s) > 0 /\ (v_k_11 s) + (v_k_12 s) + (v_k_13 s) = 1 /\ (v_k_21 s) + (v_k_22 s) + (v_k_23 s) = 1 /\ (v_k_31 s) + (v_k_32 s) + (v_k_33 s) = 1 /\ (v_l_11 s) + (v_l_12 s) + (v_l_13 s) = 1 /\ (v_l_21 s) + (v_l_22 s) + (v_l_23 s) = 1 /\ (v_l_31 s) + (v_l_32 s) + (v_l_33 s) = 1 /\ (v_rho_1 s) + (v_rho_2 s) + (v_rho_3 s) = 1 /\ ~ ((v_J_next s) > (v_J s))))).
Proof.
  exact (conj definedness_35 Theorems.III_1c.conclusion_35).
Qed.

