(* Theorem III.4d, Two states, no negative determinant: F never falls: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require Sums Kernels.
From RLStar.Theory Require Import KernelProducts.
From RLStar Require Generated.III_4d.
Local Open Scope R_scope.

Record state := State { steps : nat; v_a : nat -> R; v_b : nat -> R }.

Definition v_C_11 (s : state) (n : nat) : R := (multiplied 2 (around (steps s) n) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat).
Definition v_C_21 (s : state) (n : nat) : R := (multiplied 2 (around (steps s) n) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat).
Definition v_a_next (s : state) (n : nat) : R := (v_a s n) * (v_C_11 s n) / ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n)).
Definition v_C_22 (s : state) (n : nat) : R := (multiplied 2 (around (steps s) n) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat).
Definition v_C_12 (s : state) (n : nat) : R := (multiplied 2 (around (steps s) n) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat).
Definition v_b_next (s : state) (n : nat) : R := (v_b s n) * (v_C_22 s n) / ((v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n)).
Definition v_D (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_a s k) + (v_b s k) - 1).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_a s k) + (v_b s k) - 1).
Definition v_J (s : state) : R := 1 / 2 * (1 + (v_L s)).
Definition v_A (s : state) : R := product (all (steps s)) (fun k => (v_a s k)).
Definition v_B (s : state) : R := product (all (steps s)) (fun k => (v_b s k)).
Definition v_P (s : state) : R := 1 / 2 * ((v_A s) + (v_B s)).
Definition v_Q (s : state) : R := 1 / 2 * (1 + (v_L s) - (v_A s) - (v_B s)).
Definition v_L_half (s : state) : R := product (all (steps s)) (fun k => (v_a_next s k) + (v_b s k) - 1).
Definition v_A_next (s : state) : R := product (all (steps s)) (fun k => (v_a_next s k)).
Definition v_L_next (s : state) : R := product (all (steps s)) (fun k => (v_a_next s k) + (v_b_next s k) - 1).
Definition v_B_next (s : state) : R := product (all (steps s)) (fun k => (v_b_next s k)).
Definition v_P_next (s : state) : R := 1 / 2 * ((v_A_next s) + (v_B_next s)).
Definition v_Q_next (s : state) : R := 1 / 2 * (1 + (v_L_next s) - (v_A_next s) - (v_B_next s)).
Definition v_F_next (s : state) : R := (v_P_next s) / ((v_P_next s) + (v_Q_next s)).
Definition v_F (s : state) : R := (v_P s) / ((v_P s) + (v_Q s)).
Ltac open_names X ::= unfold v_F, v_F_next, v_Q_next, v_P_next, v_Q, v_P, v_J, v_b_next, v_a_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_a_next s n)) (fun n => (v_b_next s n)).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_a s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_a s n) <= 1) /\
  (forall n, (n < steps s)%nat -> (v_b s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_b s n) <= 1) /\
  (forall n, (n < steps s)%nat -> (v_a s n) + (v_b s n) >= 1) /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) > 0) /\ ((v_C_12 s n) >= 0) /\ ((v_C_21 s n) >= 0) /\ ((v_C_22 s n) > 0) /\ ((v_C_11 s n) + (v_C_12 s n) = 1) /\ ((v_C_21 s n) + (v_C_22 s n) = 1) /\ ((v_C_11 s n) * (v_C_22 s n) - (v_C_12 s n) * (v_C_21 s n) = (v_D s n)) /\ ((v_D s n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) > 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) >= 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) >= 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) > 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) = 1) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) + (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) = 1) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) * (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) - (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) * (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) = (product l (fun k => (v_a s k) + (v_b s k) - 1))) /\ ((product l (fun k => (v_a s k) + (v_b s k) - 1)) >= 0)).
  { apply (induction_on_steps (steps s) (fun l => ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) > 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) >= 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) >= 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) > 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) = 1) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) + (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) = 1) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) * (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) - (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) * (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) = (product l (fun k => (v_a s k) + (v_b s k) - 1))) /\ ((product l (fun k => (v_a s k) + (v_b s k) - 1)) >= 0))).
    - intros k Hk.
      split; [change (((v_a s k)) > 0); pose proof (Generated.III_4d.III_4d_1 (v_a s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G1|].
      split; [change ((1 - (v_a s k)) >= 0); pose proof (Generated.III_4d.III_4d_2 (v_a s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2|].
      split; [change ((1 - (v_b s k)) >= 0); pose proof (Generated.III_4d.III_4d_3 (v_b s k)) as G3; specialize (G3 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G3|].
      split; [change (((v_b s k)) > 0); pose proof (Generated.III_4d.III_4d_4 (v_b s k)) as G4; specialize (G4 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G4|].
      split; [change (((v_a s k)) + (1 - (v_a s k)) = 1); pose proof (Generated.III_4d.III_4d_5 (v_a s k)) as G5; specialize (G5 ((proj1 (proj2 Hs)) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G5|].
      split; [change ((1 - (v_b s k)) + ((v_b s k)) = 1); pose proof (Generated.III_4d.III_4d_6 (v_b s k)) as G6; specialize (G6 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G6|].
      split; [change (((v_a s k)) * ((v_b s k)) - (1 - (v_a s k)) * (1 - (v_b s k)) = ((v_a s k) + (v_b s k) - 1)); pose proof (Generated.III_4d.III_4d_7 (v_a s k) (v_b s k)) as G7; specialize (G7 ((proj1 (proj2 Hs)) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); same G7|].
      change (((v_a s k) + (v_b s k) - 1) >= 0); pose proof (Generated.III_4d.III_4d_8 (v_a s k) (v_b s k)) as G8; specialize (G8 ((proj1 (proj2 Hs)) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); same G8.
    - intros k y l Hk IH.
      assert (E0 : (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) = (((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat))) by (rewrite multiplied_cons; cbn [Sums.sum_to]; unfold rows; cbn [nth]; ring).
      assert (E1 : (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) = (((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat))) by (rewrite multiplied_cons; cbn [Sums.sum_to]; unfold rows; cbn [nth]; ring).
      assert (E2 : (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) = ((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat))) by (rewrite multiplied_cons; cbn [Sums.sum_to]; unfold rows; cbn [nth]; ring).
      assert (E3 : (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) = ((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat))) by (rewrite multiplied_cons; cbn [Sums.sum_to]; unfold rows; cbn [nth]; ring).
      split; [change ((multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) > 0); rewrite ?E0; rewrite ?E1; rewrite ?E2; rewrite ?E3; change ((((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat)) > 0); pose proof (Generated.III_4d.III_4d_9 (v_a s k) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1))) as G9; specialize (G9 ((proj1 (proj2 Hs)) k Hk)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G9 (proj1 IH)); specialize (G9 (proj1 (proj2 IH))); specialize (G9 (proj1 (proj2 (proj2 IH)))); specialize (G9 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); specialize (G9 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); same G9|].
      split; [change ((multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) >= 0); rewrite ?E0; rewrite ?E1; rewrite ?E2; rewrite ?E3; change ((((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat)) >= 0); pose proof (Generated.III_4d.III_4d_10 (v_a s k) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1))) as G10; specialize (G10 ((proj1 (proj2 Hs)) k Hk)); specialize (G10 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G10 (proj1 IH)); specialize (G10 (proj1 (proj2 IH))); specialize (G10 (proj1 (proj2 (proj2 IH)))); specialize (G10 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); specialize (G10 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); same G10|].
      split; [change ((multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) >= 0); rewrite ?E0; rewrite ?E1; rewrite ?E2; rewrite ?E3; change (((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat)) >= 0); pose proof (Generated.III_4d.III_4d_11 (v_b s k) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1))) as G11; specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G11 (proj1 IH)); specialize (G11 (proj1 (proj2 IH))); specialize (G11 (proj1 (proj2 (proj2 IH)))); specialize (G11 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); specialize (G11 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); same G11|].
      split; [change ((multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) > 0); rewrite ?E0; rewrite ?E1; rewrite ?E2; rewrite ?E3; change (((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat)) > 0); pose proof (Generated.III_4d.III_4d_12 (v_b s k) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1))) as G12; specialize (G12 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G12 (proj1 IH)); specialize (G12 (proj1 (proj2 IH))); specialize (G12 (proj1 (proj2 (proj2 IH)))); specialize (G12 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); specialize (G12 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); same G12|].
      split; [change ((multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) = 1); rewrite ?E0; rewrite ?E1; rewrite ?E2; rewrite ?E3; change ((((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat)) + (((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat)) = 1); pose proof (Generated.III_4d.III_4d_13 (v_a s k) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1))) as G13; specialize (G13 ((proj1 (proj2 Hs)) k Hk)); specialize (G13 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G13 (proj1 IH)); specialize (G13 (proj1 (proj2 IH))); specialize (G13 (proj1 (proj2 (proj2 IH)))); specialize (G13 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); specialize (G13 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); same G13|].
      split; [change ((multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) + (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) = 1); rewrite ?E0; rewrite ?E1; rewrite ?E2; rewrite ?E3; change (((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat)) + ((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat)) = 1); pose proof (Generated.III_4d.III_4d_14 (v_b s k) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1))) as G14; specialize (G14 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G14 (proj1 IH)); specialize (G14 (proj1 (proj2 IH))); specialize (G14 (proj1 (proj2 (proj2 IH)))); specialize (G14 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); specialize (G14 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); same G14|].
      split; [change ((multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) * (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) - (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) * (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) = (product (k :: y :: l) (fun k => (v_a s k) + (v_b s k) - 1))); rewrite ?E0; rewrite ?E1; rewrite ?E2; rewrite ?E3; change ((((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat)) * ((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat)) - (((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat)) * ((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat)) = ((product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1)) * ((v_a s k) + (v_b s k) - 1))); pose proof (Generated.III_4d.III_4d_15 (v_a s k) (v_b s k) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1))) as G15; specialize (G15 ((proj1 (proj2 Hs)) k Hk)); specialize (G15 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G15 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G15 (proj1 IH)); specialize (G15 (proj1 (proj2 IH))); specialize (G15 (proj1 (proj2 (proj2 IH)))); specialize (G15 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); specialize (G15 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); same G15|].
      change ((product (k :: y :: l) (fun k => (v_a s k) + (v_b s k) - 1)) >= 0); rewrite ?E0; rewrite ?E1; rewrite ?E2; rewrite ?E3; change (((product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1)) * ((v_a s k) + (v_b s k) - 1)) >= 0); pose proof (Generated.III_4d.III_4d_16 (v_a s k) (v_b s k) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1))) as G16; specialize (G16 ((proj1 (proj2 Hs)) k Hk)); specialize (G16 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G16 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G16 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G16 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G16 (proj1 IH)); specialize (G16 (proj1 (proj2 IH))); specialize (G16 (proj1 (proj2 (proj2 IH)))); specialize (G16 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); specialize (G16 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))))); same G16.
  }
  pose proof (Ind (around (steps s) n) (around_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (around_below _ _ Hn)) as Here.
  rewrite ?(product_around (steps s) n), ?(total_around (steps s) n) in Here by exact Hn.
  exact Here.
Qed.

(* III.4d (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_11 s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* III.4d (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_12 s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_1 s Hs n Hn))).
Qed.

(* III.4d (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_21 s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_1 s Hs n Hn)))).
Qed.

(* III.4d (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_22 s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (proj2 (steps_1 s Hs n Hn))))).
Qed.

(* III.4d (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_11 s n) + (v_C_12 s n) = 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (steps_1 s Hs n Hn)))))).
Qed.

(* III.4d (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_21 s n) + (v_C_22 s n) = 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (steps_1 s Hs n Hn))))))).
Qed.

(* III.4d (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_11 s n) * (v_C_22 s n) - (v_C_12 s n) * (v_C_21 s n) = (v_D s n).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (steps_1 s Hs n Hn)))))))).
Qed.

(* III.4d (8), induction on steps *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_D s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (steps_1 s Hs n Hn)))))))).
Qed.

(* III.4d (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_D s n) = (v_C_11 s n) - (v_C_21 s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_17 (v_C_11 s n) (v_C_12 s n) (v_C_21 s n) (v_C_22 s n) (v_D s n)) as G17.
  specialize (G17 (fact_1 s Hs n Hn)).
  specialize (G17 (fact_2 s Hs n Hn)).
  specialize (G17 (fact_3 s Hs n Hn)).
  specialize (G17 (fact_4 s Hs n Hn)).
  specialize (G17 (fact_5 s Hs n Hn)).
  specialize (G17 (fact_6 s Hs n Hn)).
  specialize (G17 (fact_7 s Hs n Hn)).
  specialize (G17 (fact_8 s Hs n Hn)).
  same G17.
Qed.

(* III.4d (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_D s n) = (v_C_22 s n) - (v_C_12 s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_18 (v_C_11 s n) (v_C_12 s n) (v_C_21 s n) (v_C_22 s n) (v_D s n)) as G18.
  specialize (G18 (fact_1 s Hs n Hn)).
  specialize (G18 (fact_2 s Hs n Hn)).
  specialize (G18 (fact_3 s Hs n Hn)).
  specialize (G18 (fact_4 s Hs n Hn)).
  specialize (G18 (fact_5 s Hs n Hn)).
  specialize (G18 (fact_6 s Hs n Hn)).
  specialize (G18 (fact_7 s Hs n Hn)).
  specialize (G18 (fact_8 s Hs n Hn)).
  same G18.
Qed.

(* III.4d (11), one factor out *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) = ((v_a s n) + (v_b s n) - 1) * (v_D s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_a s k) + (v_b s k) - 1) Hn).
Qed.

(* III.4d (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 / 2 * ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) + (v_C_12 s n) - (v_b s n) * (v_C_12 s n) + (v_b s n) * (v_C_22 s n)) = (v_J s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_19 (v_a s n) (v_b s n) (v_C_11 s n) (v_C_12 s n) (v_C_21 s n) (v_C_22 s n) (v_D s n) (v_L s)) as G19.
  specialize (G19 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G19 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G19 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G19 (fact_1 s Hs n Hn)).
  specialize (G19 (fact_2 s Hs n Hn)).
  specialize (G19 (fact_3 s Hs n Hn)).
  specialize (G19 (fact_4 s Hs n Hn)).
  specialize (G19 (fact_5 s Hs n Hn)).
  specialize (G19 (fact_6 s Hs n Hn)).
  specialize (G19 (fact_7 s Hs n Hn)).
  specialize (G19 (fact_8 s Hs n Hn)).
  specialize (G19 (fact_11 s Hs n Hn)).
  specialize (G19 (fact_9 s Hs n Hn)).
  specialize (G19 (fact_10 s Hs n Hn)).
  same G19.
Qed.

(* III.4d (13), identity *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J s) = (v_P s) + (v_Q s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_20 (v_L s) (v_A s) (v_B s)) as G20.
  same G20.
Qed.

(* III.4d (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a_next s n) >= (v_a s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_21 (v_a s n) (v_C_11 s n) (v_C_21 s n) (v_D s n)) as G21.
  specialize (G21 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G21 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G21 (fact_1 s Hs n Hn)).
  specialize (G21 (fact_3 s Hs n Hn)).
  specialize (G21 (fact_8 s Hs n Hn)).
  specialize (G21 (fact_9 s Hs n Hn)).
  first [same (proj2 G21) | same_defined (proj2 G21) (conj G21 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

(* III.4d (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_b_next s n) >= (v_b s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_22 (v_b s n) (v_C_12 s n) (v_C_22 s n) (v_D s n)) as G22.
  specialize (G22 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G22 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G22 (fact_2 s Hs n Hn)).
  specialize (G22 (fact_4 s Hs n Hn)).
  specialize (G22 (fact_8 s Hs n Hn)).
  specialize (G22 (fact_10 s Hs n Hn)).
  first [same (proj2 G22) | same_defined (proj2 G22) (conj G22 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

(* III.4d (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_23 (v_a s n) (v_C_11 s n) (v_C_21 s n)) as G23.
  specialize (G23 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G23 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G23 (fact_1 s Hs n Hn)).
  specialize (G23 (fact_3 s Hs n Hn)).
  first [same (proj2 G23) | same_defined (proj2 G23) (conj G23 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

(* III.4d (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_b_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_24 (v_b s n) (v_C_12 s n) (v_C_22 s n)) as G24.
  specialize (G24 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G24 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G24 (fact_2 s Hs n Hn)).
  specialize (G24 (fact_4 s Hs n Hn)).
  first [same (proj2 G24) | same_defined (proj2 G24) (conj G24 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

(* III.4d (18), inequality *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a_next s n) + (v_b s n) >= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_25 (v_a s n) (v_b s n) (v_a_next s n)) as G25.
  specialize (G25 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G25 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G25 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G25 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G25 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G25 (fact_14 s Hs n Hn)).
  first [same G25 | same_defined G25 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I)))))].
Qed.

(* III.4d (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a_next s n) + (v_b_next s n) >= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_26 (v_b s n) (v_b_next s n) (v_a_next s n)) as G26.
  specialize (G26 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G26 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G26 (fact_15 s Hs n Hn)).
  specialize (G26 (fact_18 s Hs n Hn)).
  first [same G26 | same_defined G26 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I)))))].
Qed.

Lemma steps_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) >= 0) /\ ((v_A s) + (v_B s) <= 1 + (v_L s)) /\ ((v_A s) > 0) /\ ((v_A s) <= 1) /\ ((v_B s) > 0) /\ ((v_B s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_a s k) + (v_b s k) - 1)) >= 0) /\ ((product l (fun k => (v_a s k))) + (product l (fun k => (v_b s k))) <= 1 + (product l (fun k => (v_a s k) + (v_b s k) - 1))) /\ ((product l (fun k => (v_a s k))) > 0) /\ ((product l (fun k => (v_a s k))) <= 1) /\ ((product l (fun k => (v_b s k))) > 0) /\ ((product l (fun k => (v_b s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_a s k) + (v_b s k) - 1)) >= 0) /\ ((product l (fun k => (v_a s k))) + (product l (fun k => (v_b s k))) <= 1 + (product l (fun k => (v_a s k) + (v_b s k) - 1))) /\ ((product l (fun k => (v_a s k))) > 0) /\ ((product l (fun k => (v_a s k))) <= 1) /\ ((product l (fun k => (v_b s k))) > 0) /\ ((product l (fun k => (v_b s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_a s k) + (v_b s k) - 1) >= 0); pose proof (Generated.III_4d.III_4d_27 (v_a s k) (v_b s k)) as G27; specialize (G27 ((proj1 (proj2 Hs)) k Hk)); specialize (G27 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G27 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G27 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G27 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); same G27|].
      split; [change (((v_a s k)) + ((v_b s k)) <= 1 + ((v_a s k) + (v_b s k) - 1)); pose proof (Generated.III_4d.III_4d_28 (v_a s k) (v_b s k)) as G28; specialize (G28 ((proj1 (proj2 Hs)) k Hk)); specialize (G28 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G28 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G28 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G28 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); same G28|].
      split; [change (((v_a s k)) > 0); pose proof (Generated.III_4d.III_4d_29 (v_a s k)) as G29; specialize (G29 ((proj1 (proj2 Hs)) k Hk)); specialize (G29 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G29|].
      split; [change (((v_a s k)) <= 1); pose proof (Generated.III_4d.III_4d_30 (v_a s k)) as G30; specialize (G30 ((proj1 (proj2 Hs)) k Hk)); specialize (G30 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G30|].
      split; [change (((v_b s k)) > 0); pose proof (Generated.III_4d.III_4d_31 (v_b s k)) as G31; specialize (G31 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G31 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G31|].
      change (((v_b s k)) <= 1); pose proof (Generated.III_4d.III_4d_32 (v_b s k)) as G32; specialize (G32 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G32 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G32.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_a s k) + (v_b s k) - 1)) >= 0); change (((product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1)) * ((v_a s k) + (v_b s k) - 1)) >= 0); pose proof (Generated.III_4d.III_4d_33 (v_a s k) (v_b s k) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1)) (product (y :: l) (fun k => (v_a s k))) (product (y :: l) (fun k => (v_b s k)))) as G33; specialize (G33 ((proj1 (proj2 Hs)) k Hk)); specialize (G33 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G33 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G33 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G33 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G33 (proj1 IH)); specialize (G33 (proj1 (proj2 IH))); specialize (G33 (proj1 (proj2 (proj2 IH)))); specialize (G33 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G33 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))); same G33|].
      split; [change ((product (k :: y :: l) (fun k => (v_a s k))) + (product (k :: y :: l) (fun k => (v_b s k))) <= 1 + (product (k :: y :: l) (fun k => (v_a s k) + (v_b s k) - 1))); change (((product (y :: l) (fun k => (v_a s k))) * ((v_a s k))) + ((product (y :: l) (fun k => (v_b s k))) * ((v_b s k))) <= 1 + ((product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1)) * ((v_a s k) + (v_b s k) - 1))); pose proof (Generated.III_4d.III_4d_34 (v_a s k) (v_b s k) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1)) (product (y :: l) (fun k => (v_a s k))) (product (y :: l) (fun k => (v_b s k)))) as G34; specialize (G34 ((proj1 (proj2 Hs)) k Hk)); specialize (G34 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G34 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G34 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G34 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G34 (proj1 IH)); specialize (G34 (proj1 (proj2 IH))); specialize (G34 (proj1 (proj2 (proj2 IH)))); specialize (G34 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G34 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))); same G34|].
      split; [change ((product (k :: y :: l) (fun k => (v_a s k))) > 0); change (((product (y :: l) (fun k => (v_a s k))) * ((v_a s k))) > 0); pose proof (Generated.III_4d.III_4d_35 (v_a s k) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1)) (product (y :: l) (fun k => (v_a s k))) (product (y :: l) (fun k => (v_b s k)))) as G35; specialize (G35 ((proj1 (proj2 Hs)) k Hk)); specialize (G35 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G35 (proj1 IH)); specialize (G35 (proj1 (proj2 IH))); specialize (G35 (proj1 (proj2 (proj2 IH)))); specialize (G35 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G35 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))); same G35|].
      split; [change ((product (k :: y :: l) (fun k => (v_a s k))) <= 1); change (((product (y :: l) (fun k => (v_a s k))) * ((v_a s k))) <= 1); pose proof (Generated.III_4d.III_4d_36 (v_a s k) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1)) (product (y :: l) (fun k => (v_a s k))) (product (y :: l) (fun k => (v_b s k)))) as G36; specialize (G36 ((proj1 (proj2 Hs)) k Hk)); specialize (G36 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G36 (proj1 IH)); specialize (G36 (proj1 (proj2 IH))); specialize (G36 (proj1 (proj2 (proj2 IH)))); specialize (G36 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G36 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))); same G36|].
      split; [change ((product (k :: y :: l) (fun k => (v_b s k))) > 0); change (((product (y :: l) (fun k => (v_b s k))) * ((v_b s k))) > 0); pose proof (Generated.III_4d.III_4d_37 (v_b s k) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1)) (product (y :: l) (fun k => (v_a s k))) (product (y :: l) (fun k => (v_b s k)))) as G37; specialize (G37 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G37 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G37 (proj1 IH)); specialize (G37 (proj1 (proj2 IH))); specialize (G37 (proj1 (proj2 (proj2 IH)))); specialize (G37 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G37 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))); same G37|].
      change ((product (k :: y :: l) (fun k => (v_b s k))) <= 1); change (((product (y :: l) (fun k => (v_b s k))) * ((v_b s k))) <= 1); pose proof (Generated.III_4d.III_4d_38 (v_b s k) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1)) (product (y :: l) (fun k => (v_a s k))) (product (y :: l) (fun k => (v_b s k)))) as G38; specialize (G38 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G38 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G38 (proj1 IH)); specialize (G38 (proj1 (proj2 IH))); specialize (G38 (proj1 (proj2 (proj2 IH)))); specialize (G38 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G38 (proj2 (proj2 (proj2 (proj2 (proj2 IH)))))); same G38.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* III.4d (20), induction on steps *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_20 s Hs n Hn)).
Qed.

(* III.4d (21), induction on steps *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_A s) + (v_B s) <= 1 + (v_L s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_20 s Hs n Hn))).
Qed.

(* III.4d (22), induction on steps *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_A s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_20 s Hs n Hn)))).
Qed.

(* III.4d (23), induction on steps *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_A s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (proj2 (steps_20 s Hs n Hn))))).
Qed.

(* III.4d (24), induction on steps *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_B s) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (steps_20 s Hs n Hn)))))).
Qed.

(* III.4d (25), induction on steps *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_B s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (proj2 (proj2 (steps_20 s Hs n Hn)))))).
Qed.

Lemma steps_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L_half s) >= 0) /\ ((v_L_half s) <= (v_A_next s)) /\ ((v_A s) <= (v_A_next s)) /\ ((v_A_next s) - (v_L_half s) >= (v_A s) - (v_L s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_a_next s k) + (v_b s k) - 1)) >= 0) /\ ((product l (fun k => (v_a_next s k) + (v_b s k) - 1)) <= (product l (fun k => (v_a_next s k)))) /\ ((product l (fun k => (v_a s k))) <= (product l (fun k => (v_a_next s k)))) /\ ((product l (fun k => (v_a_next s k))) - (product l (fun k => (v_a_next s k) + (v_b s k) - 1)) >= (product l (fun k => (v_a s k))) - (product l (fun k => (v_a s k) + (v_b s k) - 1)))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_a_next s k) + (v_b s k) - 1)) >= 0) /\ ((product l (fun k => (v_a_next s k) + (v_b s k) - 1)) <= (product l (fun k => (v_a_next s k)))) /\ ((product l (fun k => (v_a s k))) <= (product l (fun k => (v_a_next s k)))) /\ ((product l (fun k => (v_a_next s k))) - (product l (fun k => (v_a_next s k) + (v_b s k) - 1)) >= (product l (fun k => (v_a s k))) - (product l (fun k => (v_a s k) + (v_b s k) - 1))))).
    - intros k Hk.
      split; [change (((v_a_next s k) + (v_b s k) - 1) >= 0); pose proof (Generated.III_4d.III_4d_39 (v_b s k) (v_a_next s k)) as G39; specialize (G39 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G39 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G39 (fact_16 s Hs k Hk)); specialize (G39 (fact_18 s Hs k Hk)); first [same G39 | same_defined G39 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      split; [change (((v_a_next s k) + (v_b s k) - 1) <= ((v_a_next s k))); pose proof (Generated.III_4d.III_4d_40 (v_b s k) (v_a_next s k)) as G40; specialize (G40 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G40 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G40 (fact_16 s Hs k Hk)); specialize (G40 (fact_18 s Hs k Hk)); first [same G40 | same_defined G40 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      split; [change (((v_a s k)) <= ((v_a_next s k))); pose proof (Generated.III_4d.III_4d_41 (v_a s k) (v_a_next s k)) as G41; specialize (G41 ((proj1 (proj2 Hs)) k Hk)); specialize (G41 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G41 (fact_14 s Hs k Hk)); specialize (G41 (fact_16 s Hs k Hk)); first [same G41 | same_defined G41 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      change (((v_a_next s k)) - ((v_a_next s k) + (v_b s k) - 1) >= ((v_a s k)) - ((v_a s k) + (v_b s k) - 1)); pose proof (Generated.III_4d.III_4d_42 (v_a s k) (v_b s k) (v_a_next s k)) as G42; specialize (G42 ((proj1 (proj2 Hs)) k Hk)); specialize (G42 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G42 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G42 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G42 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G42 (fact_14 s Hs k Hk)); specialize (G42 (fact_16 s Hs k Hk)); specialize (G42 (fact_18 s Hs k Hk)); first [same G42 | same_defined G42 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1)) >= 0); change (((product (y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1)) * ((v_a_next s k) + (v_b s k) - 1)) >= 0); pose proof (Generated.III_4d.III_4d_43 (v_b s k) (v_a_next s k) (product (y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1)) (product (y :: l) (fun k => (v_a_next s k))) (product (y :: l) (fun k => (v_a s k))) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1))) as G43; specialize (G43 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G43 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G43 (fact_16 s Hs k Hk)); specialize (G43 (fact_18 s Hs k Hk)); specialize (G43 (proj1 IH)); specialize (G43 (proj1 (proj2 IH))); specialize (G43 (proj1 (proj2 (proj2 IH)))); specialize (G43 (proj2 (proj2 (proj2 IH)))); first [same G43 | same_defined G43 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      split; [change ((product (k :: y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1)) <= (product (k :: y :: l) (fun k => (v_a_next s k)))); change (((product (y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1)) * ((v_a_next s k) + (v_b s k) - 1)) <= ((product (y :: l) (fun k => (v_a_next s k))) * ((v_a_next s k)))); pose proof (Generated.III_4d.III_4d_44 (v_b s k) (v_a_next s k) (product (y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1)) (product (y :: l) (fun k => (v_a_next s k))) (product (y :: l) (fun k => (v_a s k))) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1))) as G44; specialize (G44 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G44 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G44 (fact_16 s Hs k Hk)); specialize (G44 (fact_18 s Hs k Hk)); specialize (G44 (proj1 IH)); specialize (G44 (proj1 (proj2 IH))); specialize (G44 (proj1 (proj2 (proj2 IH)))); specialize (G44 (proj2 (proj2 (proj2 IH)))); first [same G44 | same_defined G44 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      split; [change ((product (k :: y :: l) (fun k => (v_a s k))) <= (product (k :: y :: l) (fun k => (v_a_next s k)))); change (((product (y :: l) (fun k => (v_a s k))) * ((v_a s k))) <= ((product (y :: l) (fun k => (v_a_next s k))) * ((v_a_next s k)))); pose proof (Generated.III_4d.III_4d_45 (v_a s k) (v_a_next s k) (product (y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1)) (product (y :: l) (fun k => (v_a_next s k))) (product (y :: l) (fun k => (v_a s k))) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1))) as G45; specialize (G45 ((proj1 (proj2 Hs)) k Hk)); specialize (G45 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G45 (fact_14 s Hs k Hk)); specialize (G45 (fact_16 s Hs k Hk)); specialize (G45 (proj1 IH)); specialize (G45 (proj1 (proj2 IH))); specialize (G45 (proj1 (proj2 (proj2 IH)))); specialize (G45 (proj2 (proj2 (proj2 IH)))); first [same G45 | same_defined G45 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      change ((product (k :: y :: l) (fun k => (v_a_next s k))) - (product (k :: y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1)) >= (product (k :: y :: l) (fun k => (v_a s k))) - (product (k :: y :: l) (fun k => (v_a s k) + (v_b s k) - 1))); change (((product (y :: l) (fun k => (v_a_next s k))) * ((v_a_next s k))) - ((product (y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1)) * ((v_a_next s k) + (v_b s k) - 1)) >= ((product (y :: l) (fun k => (v_a s k))) * ((v_a s k))) - ((product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1)) * ((v_a s k) + (v_b s k) - 1))); pose proof (Generated.III_4d.III_4d_46 (v_a s k) (v_b s k) (v_a_next s k) (product (y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1)) (product (y :: l) (fun k => (v_a_next s k))) (product (y :: l) (fun k => (v_a s k))) (product (y :: l) (fun k => (v_a s k) + (v_b s k) - 1))) as G46; specialize (G46 ((proj1 (proj2 Hs)) k Hk)); specialize (G46 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G46 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G46 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G46 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G46 (fact_14 s Hs k Hk)); specialize (G46 (fact_16 s Hs k Hk)); specialize (G46 (fact_18 s Hs k Hk)); specialize (G46 (proj1 IH)); specialize (G46 (proj1 (proj2 IH))); specialize (G46 (proj1 (proj2 (proj2 IH)))); specialize (G46 (proj2 (proj2 (proj2 IH)))); first [same G46 | same_defined G46 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* III.4d (26), induction on steps *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_half s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_26 s Hs n Hn)).
Qed.

(* III.4d (27), induction on steps *)
Lemma fact_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_half s) <= (v_A_next s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_26 s Hs n Hn))).
Qed.

(* III.4d (28), induction on steps *)
Lemma fact_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_A s) <= (v_A_next s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_26 s Hs n Hn)))).
Qed.

(* III.4d (29), induction on steps *)
Lemma fact_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_A_next s) - (v_L_half s) >= (v_A s) - (v_L s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (steps_26 s Hs n Hn)))).
Qed.

Lemma steps_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L_next s) >= 0) /\ ((v_L_next s) <= (v_B_next s)) /\ ((v_B s) <= (v_B_next s)) /\ ((v_B_next s) - (v_L_next s) >= (v_B s) - (v_L_half s)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_a_next s k) + (v_b_next s k) - 1)) >= 0) /\ ((product l (fun k => (v_a_next s k) + (v_b_next s k) - 1)) <= (product l (fun k => (v_b_next s k)))) /\ ((product l (fun k => (v_b s k))) <= (product l (fun k => (v_b_next s k)))) /\ ((product l (fun k => (v_b_next s k))) - (product l (fun k => (v_a_next s k) + (v_b_next s k) - 1)) >= (product l (fun k => (v_b s k))) - (product l (fun k => (v_a_next s k) + (v_b s k) - 1)))).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_a_next s k) + (v_b_next s k) - 1)) >= 0) /\ ((product l (fun k => (v_a_next s k) + (v_b_next s k) - 1)) <= (product l (fun k => (v_b_next s k)))) /\ ((product l (fun k => (v_b s k))) <= (product l (fun k => (v_b_next s k)))) /\ ((product l (fun k => (v_b_next s k))) - (product l (fun k => (v_a_next s k) + (v_b_next s k) - 1)) >= (product l (fun k => (v_b s k))) - (product l (fun k => (v_a_next s k) + (v_b s k) - 1))))).
    - intros k Hk.
      split; [change (((v_a_next s k) + (v_b_next s k) - 1) >= 0); pose proof (Generated.III_4d.III_4d_47 (v_a_next s k) (v_b_next s k)) as G47; specialize (G47 (fact_16 s Hs k Hk)); specialize (G47 (fact_17 s Hs k Hk)); specialize (G47 (fact_19 s Hs k Hk)); first [same G47 | same_defined G47 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      split; [change (((v_a_next s k) + (v_b_next s k) - 1) <= ((v_b_next s k))); pose proof (Generated.III_4d.III_4d_48 (v_a_next s k) (v_b_next s k)) as G48; specialize (G48 (fact_16 s Hs k Hk)); specialize (G48 (fact_17 s Hs k Hk)); specialize (G48 (fact_19 s Hs k Hk)); first [same G48 | same_defined G48 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      split; [change (((v_b s k)) <= ((v_b_next s k))); pose proof (Generated.III_4d.III_4d_49 (v_b s k) (v_b_next s k)) as G49; specialize (G49 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G49 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G49 (fact_15 s Hs k Hk)); specialize (G49 (fact_17 s Hs k Hk)); first [same G49 | same_defined G49 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      change (((v_b_next s k)) - ((v_a_next s k) + (v_b_next s k) - 1) >= ((v_b s k)) - ((v_a_next s k) + (v_b s k) - 1)); pose proof (Generated.III_4d.III_4d_50 (v_b s k) (v_b_next s k) (v_a_next s k)) as G50; specialize (G50 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G50 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G50 (fact_15 s Hs k Hk)); specialize (G50 (fact_16 s Hs k Hk)); specialize (G50 (fact_17 s Hs k Hk)); specialize (G50 (fact_18 s Hs k Hk)); specialize (G50 (fact_19 s Hs k Hk)); first [same G50 | same_defined G50 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))].
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_a_next s k) + (v_b_next s k) - 1)) >= 0); change (((product (y :: l) (fun k => (v_a_next s k) + (v_b_next s k) - 1)) * ((v_a_next s k) + (v_b_next s k) - 1)) >= 0); pose proof (Generated.III_4d.III_4d_51 (v_a_next s k) (v_b_next s k) (product (y :: l) (fun k => (v_a_next s k) + (v_b_next s k) - 1)) (product (y :: l) (fun k => (v_b_next s k))) (product (y :: l) (fun k => (v_b s k))) (product (y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1))) as G51; specialize (G51 (fact_16 s Hs k Hk)); specialize (G51 (fact_17 s Hs k Hk)); specialize (G51 (fact_19 s Hs k Hk)); specialize (G51 (proj1 IH)); specialize (G51 (proj1 (proj2 IH))); specialize (G51 (proj1 (proj2 (proj2 IH)))); specialize (G51 (proj2 (proj2 (proj2 IH)))); first [same G51 | same_defined G51 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      split; [change ((product (k :: y :: l) (fun k => (v_a_next s k) + (v_b_next s k) - 1)) <= (product (k :: y :: l) (fun k => (v_b_next s k)))); change (((product (y :: l) (fun k => (v_a_next s k) + (v_b_next s k) - 1)) * ((v_a_next s k) + (v_b_next s k) - 1)) <= ((product (y :: l) (fun k => (v_b_next s k))) * ((v_b_next s k)))); pose proof (Generated.III_4d.III_4d_52 (v_a_next s k) (v_b_next s k) (product (y :: l) (fun k => (v_a_next s k) + (v_b_next s k) - 1)) (product (y :: l) (fun k => (v_b_next s k))) (product (y :: l) (fun k => (v_b s k))) (product (y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1))) as G52; specialize (G52 (fact_16 s Hs k Hk)); specialize (G52 (fact_17 s Hs k Hk)); specialize (G52 (fact_19 s Hs k Hk)); specialize (G52 (proj1 IH)); specialize (G52 (proj1 (proj2 IH))); specialize (G52 (proj1 (proj2 (proj2 IH)))); specialize (G52 (proj2 (proj2 (proj2 IH)))); first [same G52 | same_defined G52 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      split; [change ((product (k :: y :: l) (fun k => (v_b s k))) <= (product (k :: y :: l) (fun k => (v_b_next s k)))); change (((product (y :: l) (fun k => (v_b s k))) * ((v_b s k))) <= ((product (y :: l) (fun k => (v_b_next s k))) * ((v_b_next s k)))); pose proof (Generated.III_4d.III_4d_53 (v_b s k) (v_b_next s k) (product (y :: l) (fun k => (v_a_next s k) + (v_b_next s k) - 1)) (product (y :: l) (fun k => (v_b_next s k))) (product (y :: l) (fun k => (v_b s k))) (product (y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1))) as G53; specialize (G53 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G53 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G53 (fact_15 s Hs k Hk)); specialize (G53 (fact_17 s Hs k Hk)); specialize (G53 (proj1 IH)); specialize (G53 (proj1 (proj2 IH))); specialize (G53 (proj1 (proj2 (proj2 IH)))); specialize (G53 (proj2 (proj2 (proj2 IH)))); first [same G53 | same_defined G53 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))]|].
      change ((product (k :: y :: l) (fun k => (v_b_next s k))) - (product (k :: y :: l) (fun k => (v_a_next s k) + (v_b_next s k) - 1)) >= (product (k :: y :: l) (fun k => (v_b s k))) - (product (k :: y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1))); change (((product (y :: l) (fun k => (v_b_next s k))) * ((v_b_next s k))) - ((product (y :: l) (fun k => (v_a_next s k) + (v_b_next s k) - 1)) * ((v_a_next s k) + (v_b_next s k) - 1)) >= ((product (y :: l) (fun k => (v_b s k))) * ((v_b s k))) - ((product (y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1)) * ((v_a_next s k) + (v_b s k) - 1))); pose proof (Generated.III_4d.III_4d_54 (v_b s k) (v_b_next s k) (v_a_next s k) (product (y :: l) (fun k => (v_a_next s k) + (v_b_next s k) - 1)) (product (y :: l) (fun k => (v_b_next s k))) (product (y :: l) (fun k => (v_b s k))) (product (y :: l) (fun k => (v_a_next s k) + (v_b s k) - 1))) as G54; specialize (G54 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G54 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G54 (fact_15 s Hs k Hk)); specialize (G54 (fact_16 s Hs k Hk)); specialize (G54 (fact_17 s Hs k Hk)); specialize (G54 (fact_18 s Hs k Hk)); specialize (G54 (fact_19 s Hs k Hk)); specialize (G54 (proj1 IH)); specialize (G54 (proj1 (proj2 IH))); specialize (G54 (proj1 (proj2 (proj2 IH)))); specialize (G54 (proj2 (proj2 (proj2 IH)))); first [same G54 | same_defined G54 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk) I)))))].
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* III.4d (30), induction on steps *)
Lemma fact_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_30 s Hs n Hn)).
Qed.

(* III.4d (31), induction on steps *)
Lemma fact_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) <= (v_B_next s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_30 s Hs n Hn))).
Qed.

(* III.4d (32), induction on steps *)
Lemma fact_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_B s) <= (v_B_next s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_30 s Hs n Hn)))).
Qed.

(* III.4d (33), induction on steps *)
Lemma fact_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_B_next s) - (v_L_next s) >= (v_B s) - (v_L_half s).
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (steps_30 s Hs n Hn)))).
Qed.

(* III.4d (34), inequality *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_next s) >= (v_P s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_55 (v_A s) (v_B s) (v_A_next s) (v_B_next s)) as G55.
  specialize (G55 (fact_22 s Hs n Hn)).
  specialize (G55 (fact_23 s Hs n Hn)).
  specialize (G55 (fact_24 s Hs n Hn)).
  specialize (G55 (fact_25 s Hs n Hn)).
  specialize (G55 (fact_28 s Hs n Hn)).
  specialize (G55 (fact_32 s Hs n Hn)).
  same G55.
Qed.

(* III.4d (35), inequality *)
Lemma fact_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q_next s) <= (v_Q s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_56 (v_L s) (v_A s) (v_B s) (v_L_half s) (v_A_next s) (v_L_next s) (v_B_next s)) as G56.
  specialize (G56 (fact_20 s Hs n Hn)).
  specialize (G56 (fact_21 s Hs n Hn)).
  specialize (G56 (fact_22 s Hs n Hn)).
  specialize (G56 (fact_23 s Hs n Hn)).
  specialize (G56 (fact_24 s Hs n Hn)).
  specialize (G56 (fact_25 s Hs n Hn)).
  specialize (G56 (fact_26 s Hs n Hn)).
  specialize (G56 (fact_27 s Hs n Hn)).
  specialize (G56 (fact_28 s Hs n Hn)).
  specialize (G56 (fact_29 s Hs n Hn)).
  specialize (G56 (fact_30 s Hs n Hn)).
  specialize (G56 (fact_31 s Hs n Hn)).
  specialize (G56 (fact_32 s Hs n Hn)).
  specialize (G56 (fact_33 s Hs n Hn)).
  same G56.
Qed.

(* III.4d (36), inequality *)
Lemma fact_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_57 (v_A s) (v_B s)) as G57.
  specialize (G57 (fact_22 s Hs n Hn)).
  specialize (G57 (fact_23 s Hs n Hn)).
  specialize (G57 (fact_24 s Hs n Hn)).
  specialize (G57 (fact_25 s Hs n Hn)).
  same G57.
Qed.

(* III.4d (37), inequality *)
Lemma fact_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_Q s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_58 (v_L s) (v_A s) (v_B s)) as G58.
  specialize (G58 (fact_20 s Hs n Hn)).
  specialize (G58 (fact_21 s Hs n Hn)).
  specialize (G58 (fact_22 s Hs n Hn)).
  specialize (G58 (fact_23 s Hs n Hn)).
  specialize (G58 (fact_24 s Hs n Hn)).
  specialize (G58 (fact_25 s Hs n Hn)).
  same G58.
Qed.

(* III.4d (38), inequality *)
Lemma fact_38 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_P_next s) + (v_Q_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_59 (v_L_next s) (v_B_next s) (v_A_next s)) as G59.
  specialize (G59 (fact_30 s Hs n Hn)).
  specialize (G59 (fact_31 s Hs n Hn)).
  same G59.
Qed.

(* III.4d (39), inequality *)
Lemma fact_39 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_F_next s) >= (v_F s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_60 (v_P_next s) (v_P s) (v_Q_next s) (v_Q s)) as G60.
  specialize (G60 (fact_34 s Hs n Hn)).
  specialize (G60 (fact_35 s Hs n Hn)).
  specialize (G60 (fact_36 s Hs n Hn)).
  specialize (G60 (fact_37 s Hs n Hn)).
  specialize (G60 (fact_38 s Hs n Hn)).
  first [same (proj2 (proj2 G60)) | same_defined (proj2 (proj2 G60)) (conj G60 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

(* III.4d (40), inequality *)
Lemma fact_40 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_61 (v_a s n) (v_C_11 s n) (v_C_21 s n)) as G61.
  specialize (G61 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G61 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G61 (fact_1 s Hs n Hn)).
  specialize (G61 (fact_3 s Hs n Hn)).
  first [same (proj2 G61) | same_defined (proj2 G61) (conj G61 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

(* III.4d (41), inequality *)
Lemma fact_41 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_b_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4d.III_4d_62 (v_b s n) (v_C_12 s n) (v_C_22 s n)) as G62.
  specialize (G62 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G62 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G62 (fact_2 s Hs n Hn)).
  specialize (G62 (fact_4 s Hs n Hn)).
  first [same (proj2 G62) | same_defined (proj2 G62) (conj G62 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) I))))))].
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros n Hn; exact (fact_40 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_16 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_41 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_17 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_19 s Hs n Hn)|].
  exact I.
Qed.

(* III.4d (42), induction on rounds *)
Lemma fact_42 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_a (run round t s) n) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* III.4d (43), induction on rounds *)
Lemma fact_43 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_a (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

(* III.4d (44), induction on rounds *)
Lemma fact_44 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_b (run round t s) n) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (HR t))))) n Hn').
Qed.

(* III.4d (45), induction on rounds *)
Lemma fact_45 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_b (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (HR t)))))) n Hn').
Qed.

(* III.4d (46), induction on rounds *)
Lemma fact_46 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_a (run round t s) n) + (v_b (run round t s) n) >= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))) n Hn').
Qed.

Lemma lasting_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_42 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_43 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_44 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_45 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_46 s Hs n Hn) t)|].
  exact I.
Qed.

(* III.4d (47), induction on rounds *)
Lemma fact_47 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_F_next (run round t s)) >= (v_F (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := lasting_0 s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (fact_39 (run round t s) (HR t) n Hn').
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* III.4d (48), witness *)
Lemma fact_48 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((2) :: (2) :: nil) 0) (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_a s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_b s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_b s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) /\ (exists n, (n < steps s)%nat /\ ~ ((v_a s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_a_next s n) >= (v_a s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers.
Qed.

(* III.4d (49), witness *)
Lemma fact_49 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (fun k => nth k ((2) :: (2) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_a s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_b s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) /\ (exists n, (n < steps s)%nat /\ ~ ((v_b s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_b_next s n) >= (v_b s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers.
Qed.

(* III.4d (50), witness *)
Lemma fact_50 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (fun k => nth k ((1 / 3) :: (1 / 3) :: nil) 0) in ((forall k, (k < steps s)%nat -> (v_a s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_b s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_b s k) <= 1) /\ (exists n, (n < steps s)%nat /\ ~ ((v_a s n) + (v_b s n) >= 1)) /\ ~ ((v_F_next s) >= (v_F s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_D v_L v_J v_A v_B v_P v_Q v_L_half v_A_next v_L_next v_B_next v_P_next v_Q_next v_F_next v_F v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers.
Qed.

(* III.4d, conclusion (12) *)
Lemma conclusion_12 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (forall n, (n < steps s)%nat -> 1 / 2 * ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) + (v_C_12 s n) - (v_b s n) * (v_C_12 s n) + (v_b s n) * (v_C_22 s n)) = (v_J s))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_12 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* III.4d, conclusion (13) *)
Lemma conclusion_13 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (v_J s) = (v_P s) + (v_Q s)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_13 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4d, conclusion (14) *)
Lemma conclusion_14 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (forall n, (n < steps s)%nat -> (v_a_next s n) >= (v_a s n))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_14 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* III.4d, conclusion (15) *)
Lemma conclusion_15 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (forall n, (n < steps s)%nat -> (v_b_next s n) >= (v_b s n))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_15 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* III.4d, conclusion (34) *)
Lemma conclusion_34 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (v_P_next s) >= (v_P s)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_34 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4d, conclusion (35) *)
Lemma conclusion_35 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (v_Q_next s) <= (v_Q s)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_35 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4d, conclusion (39) *)
Lemma conclusion_39 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (v_F_next s) >= (v_F s)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_39 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4d, conclusion (47) *)
Lemma conclusion_47 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_a s k) + (v_b s k) >= 1) -> (forall t : nat, (v_F_next (run round t s)) >= (v_F (run round t s)))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_47 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

