(* Theorem III.2, Two states: from above chance, J tends to 1: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require Sums Kernels.
From RLStar.Theory Require Import KernelProducts.
From RLStar Require Generated.III_2.
Local Open Scope R_scope.

Record state := State { steps : nat; v_a : nat -> R; v_b : nat -> R; v_c : R }.

Definition v_C_11 (s : state) (n : nat) : R := (multiplied 2 (around (steps s) n) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat).
Definition v_C_21 (s : state) (n : nat) : R := (multiplied 2 (around (steps s) n) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat).
Definition v_a_next (s : state) (n : nat) : R := (v_a s n) * (v_C_11 s n) / ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n)).
Definition v_C_22 (s : state) (n : nat) : R := (multiplied 2 (around (steps s) n) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat).
Definition v_C_12 (s : state) (n : nat) : R := (multiplied 2 (around (steps s) n) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat).
Definition v_b_next (s : state) (n : nat) : R := (v_b s n) * (v_C_22 s n) / ((v_C_12 s n) + (v_b s n) * (v_C_22 s n) - (v_b s n) * (v_C_12 s n)).
Definition v_d (s : state) (n : nat) : R := (v_a s n) + (v_b s n) - 1.
Definition v_D (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_d s k)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_d s k)).
Definition v_x (s : state) (n : nat) : R := (v_a s n) * (v_C_11 s n) + (1 - (v_a s n)) * (v_C_21 s n).
Definition v_y (s : state) (n : nat) : R := (1 - (v_b s n)) * (v_C_12 s n) + (v_b s n) * (v_C_22 s n).
Definition v_d_next (s : state) (n : nat) : R := (v_a_next s n) + (v_b_next s n) - 1.
Definition v_L_next (s : state) : R := product (all (steps s)) (fun k => (v_d_next s k)).
Definition v_J_next (s : state) : R := 1 / 2 * (1 + (v_L_next s)).
Definition v_J (s : state) : R := 1 / 2 * (1 + (v_L s)).
Definition v_E (s : state) : R := total (all (steps s)) (fun k => 1 - ((v_a s k) + (v_b s k) - 1) ^ 2).
Definition v_p (s : state) (n : nat) : R := 2 * ((v_a s n) * (1 - (v_a s n)) + (v_b s n) * (1 - (v_b s n))) - (v_c s) * (1 - ((v_a s n) + (v_b s n) - 1) ^ 2).
Definition v_q (s : state) (n : nat) : R := 2 * (1 + ((v_a s n) + (v_b s n) - 1) ^ 2) - ((v_a s n) - (v_b s n)) ^ 2 - (1 - (v_c s)) * (1 - ((v_a s n) + (v_b s n) - 1) ^ 2).
Definition v_r (s : state) (n : nat) : R := (1 - ((v_a s n) + (v_b s n) - 1) ^ 2) * (((v_a s n) + (v_b s n) - 1) ^ 2 * (2 - (v_c s)) ^ 2 - (v_c s) ^ 2).
Ltac open_names X ::= unfold v_r, v_q, v_p, v_J, v_J_next, v_d_next, v_y, v_x, v_d, v_b_next, v_a_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_a_next s n)) (fun n => (v_b_next s n)) (v_c s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_a s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_a s n) <= 1) /\
  (forall n, (n < steps s)%nat -> (v_b s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_b s n) <= 1) /\
  (v_L s) > 0 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) >= 0) /\ ((v_C_12 s n) >= 0) /\ ((v_C_21 s n) >= 0) /\ ((v_C_22 s n) >= 0) /\ ((v_C_11 s n) + (v_C_12 s n) = 1) /\ ((v_C_21 s n) + (v_C_22 s n) = 1) /\ ((v_C_11 s n) * (v_C_22 s n) - (v_C_12 s n) * (v_C_21 s n) = (v_D s n)).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) >= 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) >= 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) >= 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) >= 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) = 1) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) + (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) = 1) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) * (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) - (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) * (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) = (product l (fun k => (v_d s k))))).
  { apply (induction_on_steps (steps s) (fun l => ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) >= 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) >= 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) >= 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) >= 0) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) = 1) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) + (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) = 1) /\ ((multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) * (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) - (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) * (multiplied 2 l (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) = (product l (fun k => (v_d s k)))))).
    - intros k Hk.
      split; [change (((v_a s k)) >= 0); pose proof (Generated.III_2.III_2_1 (v_a s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G1|].
      split; [change ((1 - (v_a s k)) >= 0); pose proof (Generated.III_2.III_2_2 (v_a s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2|].
      split; [change ((1 - (v_b s k)) >= 0); pose proof (Generated.III_2.III_2_3 (v_b s k)) as G3; specialize (G3 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G3|].
      split; [change (((v_b s k)) >= 0); pose proof (Generated.III_2.III_2_4 (v_b s k)) as G4; specialize (G4 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G4|].
      split; [change (((v_a s k)) + (1 - (v_a s k)) = 1); pose proof (Generated.III_2.III_2_5 (v_a s k)) as G5; specialize (G5 ((proj1 (proj2 Hs)) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G5|].
      split; [change ((1 - (v_b s k)) + ((v_b s k)) = 1); pose proof (Generated.III_2.III_2_6 (v_b s k)) as G6; specialize (G6 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G6|].
      change (((v_a s k)) * ((v_b s k)) - (1 - (v_a s k)) * (1 - (v_b s k)) = ((v_d s k))); pose proof (Generated.III_2.III_2_7 (v_a s k) (v_b s k)) as G7; specialize (G7 ((proj1 (proj2 Hs)) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G7.
    - intros k y l Hk IH.
      assert (E0 : (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) = (((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat))) by (rewrite multiplied_cons; cbn [Sums.sum_to]; unfold rows; cbn [nth]; ring).
      assert (E1 : (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) = (((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat))) by (rewrite multiplied_cons; cbn [Sums.sum_to]; unfold rows; cbn [nth]; ring).
      assert (E2 : (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) = ((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat))) by (rewrite multiplied_cons; cbn [Sums.sum_to]; unfold rows; cbn [nth]; ring).
      assert (E3 : (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) = ((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat))) by (rewrite multiplied_cons; cbn [Sums.sum_to]; unfold rows; cbn [nth]; ring).
      split; [change ((multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) >= 0); rewrite ?E0; rewrite ?E1; rewrite ?E2; rewrite ?E3; change ((((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat)) >= 0); pose proof (Generated.III_2.III_2_8 (v_a s k) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) (product (y :: l) (fun k => (v_d s k)))) as G8; specialize (G8 ((proj1 (proj2 Hs)) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj1 (proj2 IH))); specialize (G8 (proj1 (proj2 (proj2 IH)))); specialize (G8 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G8 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); same G8|].
      split; [change ((multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) >= 0); rewrite ?E0; rewrite ?E1; rewrite ?E2; rewrite ?E3; change ((((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat)) >= 0); pose proof (Generated.III_2.III_2_9 (v_a s k) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) (product (y :: l) (fun k => (v_d s k)))) as G9; specialize (G9 ((proj1 (proj2 Hs)) k Hk)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G9 (proj1 IH)); specialize (G9 (proj1 (proj2 IH))); specialize (G9 (proj1 (proj2 (proj2 IH)))); specialize (G9 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G9 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); same G9|].
      split; [change ((multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) >= 0); rewrite ?E0; rewrite ?E1; rewrite ?E2; rewrite ?E3; change (((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat)) >= 0); pose proof (Generated.III_2.III_2_10 (v_b s k) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) (product (y :: l) (fun k => (v_d s k)))) as G10; specialize (G10 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G10 (proj1 IH)); specialize (G10 (proj1 (proj2 IH))); specialize (G10 (proj1 (proj2 (proj2 IH)))); specialize (G10 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G10 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); same G10|].
      split; [change ((multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) >= 0); rewrite ?E0; rewrite ?E1; rewrite ?E2; rewrite ?E3; change (((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat)) >= 0); pose proof (Generated.III_2.III_2_11 (v_b s k) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) (product (y :: l) (fun k => (v_d s k)))) as G11; specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G11 (proj1 IH)); specialize (G11 (proj1 (proj2 IH))); specialize (G11 (proj1 (proj2 (proj2 IH)))); specialize (G11 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G11 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); same G11|].
      split; [change ((multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) = 1); rewrite ?E0; rewrite ?E1; rewrite ?E2; rewrite ?E3; change ((((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat)) + (((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat)) = 1); pose proof (Generated.III_2.III_2_12 (v_a s k) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) (product (y :: l) (fun k => (v_d s k)))) as G12; specialize (G12 ((proj1 (proj2 Hs)) k Hk)); specialize (G12 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G12 (proj1 IH)); specialize (G12 (proj1 (proj2 IH))); specialize (G12 (proj1 (proj2 (proj2 IH)))); specialize (G12 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G12 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); same G12|].
      split; [change ((multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) + (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) = 1); rewrite ?E0; rewrite ?E1; rewrite ?E2; rewrite ?E3; change (((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat)) + ((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat)) = 1); pose proof (Generated.III_2.III_2_13 (v_b s k) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) (product (y :: l) (fun k => (v_d s k)))) as G13; specialize (G13 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G13 (proj1 IH)); specialize (G13 (proj1 (proj2 IH))); specialize (G13 (proj1 (proj2 (proj2 IH)))); specialize (G13 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G13 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); same G13|].
      change ((multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) * (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) - (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) * (multiplied 2 (k :: y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) = (product (k :: y :: l) (fun k => (v_d s k)))); rewrite ?E0; rewrite ?E1; rewrite ?E2; rewrite ?E3; change ((((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat)) * ((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat)) - (((v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) + (1 - (v_a s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat)) * ((1 - (v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) + ((v_b s k)) * (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat)) = ((product (y :: l) (fun k => (v_d s k))) * ((v_d s k)))); pose proof (Generated.III_2.III_2_14 (v_a s k) (v_b s k) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 0%nat 1%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 0%nat) (multiplied 2 (y :: l) (fun k => rows ((((v_a s k)) :: (1 - (v_a s k)) :: nil) :: ((1 - (v_b s k)) :: ((v_b s k)) :: nil) :: nil)) 1%nat 1%nat) (product (y :: l) (fun k => (v_d s k)))) as G14; specialize (G14 ((proj1 (proj2 Hs)) k Hk)); specialize (G14 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G14 (proj1 IH)); specialize (G14 (proj1 (proj2 IH))); specialize (G14 (proj1 (proj2 (proj2 IH)))); specialize (G14 (proj1 (proj2 (proj2 (proj2 IH))))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 IH)))))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); specialize (G14 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 IH))))))); same G14.
  }
  pose proof (Ind (around (steps s) n) (around_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (around_below _ _ Hn)) as Here.
  rewrite ?(product_around (steps s) n), ?(total_around (steps s) n) in Here by exact Hn.
  exact Here.
Qed.

(* III.2 (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_11 s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* III.2 (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_12 s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_1 s Hs n Hn))).
Qed.

(* III.2 (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_21 s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (steps_1 s Hs n Hn)))).
Qed.

(* III.2 (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_22 s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (proj2 (steps_1 s Hs n Hn))))).
Qed.

(* III.2 (5), induction on steps *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_11 s n) + (v_C_12 s n) = 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (steps_1 s Hs n Hn)))))).
Qed.

(* III.2 (6), induction on steps *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_21 s n) + (v_C_22 s n) = 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (steps_1 s Hs n Hn))))))).
Qed.

(* III.2 (7), induction on steps *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_11 s n) * (v_C_22 s n) - (v_C_12 s n) * (v_C_21 s n) = (v_D s n).
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (steps_1 s Hs n Hn))))))).
Qed.

(* III.2 (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_11 s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_15 (v_C_11 s n) (v_C_12 s n) (v_C_21 s n) (v_C_22 s n)) as G15.
  specialize (G15 (fact_1 s Hs n Hn)).
  specialize (G15 (fact_2 s Hs n Hn)).
  specialize (G15 (fact_3 s Hs n Hn)).
  specialize (G15 (fact_4 s Hs n Hn)).
  specialize (G15 (fact_5 s Hs n Hn)).
  specialize (G15 (fact_6 s Hs n Hn)).
  same G15.
Qed.

(* III.2 (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_12 s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_16 (v_C_11 s n) (v_C_12 s n) (v_C_21 s n) (v_C_22 s n)) as G16.
  specialize (G16 (fact_1 s Hs n Hn)).
  specialize (G16 (fact_2 s Hs n Hn)).
  specialize (G16 (fact_3 s Hs n Hn)).
  specialize (G16 (fact_4 s Hs n Hn)).
  specialize (G16 (fact_5 s Hs n Hn)).
  specialize (G16 (fact_6 s Hs n Hn)).
  specialize (G16 (fact_8 s Hs n Hn)).
  same G16.
Qed.

(* III.2 (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_21 s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_17 (v_C_11 s n) (v_C_12 s n) (v_C_21 s n) (v_C_22 s n)) as G17.
  specialize (G17 (fact_1 s Hs n Hn)).
  specialize (G17 (fact_2 s Hs n Hn)).
  specialize (G17 (fact_3 s Hs n Hn)).
  specialize (G17 (fact_4 s Hs n Hn)).
  specialize (G17 (fact_5 s Hs n Hn)).
  specialize (G17 (fact_6 s Hs n Hn)).
  specialize (G17 (fact_8 s Hs n Hn)).
  specialize (G17 (fact_9 s Hs n Hn)).
  same G17.
Qed.

(* III.2 (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_C_22 s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_18 (v_C_11 s n) (v_C_12 s n) (v_C_21 s n) (v_C_22 s n)) as G18.
  specialize (G18 (fact_1 s Hs n Hn)).
  specialize (G18 (fact_2 s Hs n Hn)).
  specialize (G18 (fact_3 s Hs n Hn)).
  specialize (G18 (fact_4 s Hs n Hn)).
  specialize (G18 (fact_5 s Hs n Hn)).
  specialize (G18 (fact_6 s Hs n Hn)).
  specialize (G18 (fact_8 s Hs n Hn)).
  specialize (G18 (fact_9 s Hs n Hn)).
  specialize (G18 (fact_10 s Hs n Hn)).
  same G18.
Qed.

Lemma steps_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_D s n) >= -1) /\ ((v_D s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_d s k))) >= -1) /\ ((product l (fun k => (v_d s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_d s k))) >= -1) /\ ((product l (fun k => (v_d s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_d s k)) >= -1); pose proof (Generated.III_2.III_2_19 (v_a s k) (v_b s k)) as G19; specialize (G19 ((proj1 (proj2 Hs)) k Hk)); specialize (G19 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G19 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G19|].
      change (((v_d s k)) <= 1); pose proof (Generated.III_2.III_2_20 (v_a s k) (v_b s k)) as G20; specialize (G20 ((proj1 (proj2 Hs)) k Hk)); specialize (G20 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G20 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G20 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G20.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_d s k))) >= -1); change (((product (y :: l) (fun k => (v_d s k))) * ((v_d s k))) >= -1); pose proof (Generated.III_2.III_2_21 (v_a s k) (v_b s k) (product (y :: l) (fun k => (v_d s k)))) as G21; specialize (G21 ((proj1 (proj2 Hs)) k Hk)); specialize (G21 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G21 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G21 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G21 (proj1 IH)); specialize (G21 (proj2 IH)); same G21|].
      change ((product (k :: y :: l) (fun k => (v_d s k))) <= 1); change (((product (y :: l) (fun k => (v_d s k))) * ((v_d s k))) <= 1); pose proof (Generated.III_2.III_2_22 (v_a s k) (v_b s k) (product (y :: l) (fun k => (v_d s k)))) as G22; specialize (G22 ((proj1 (proj2 Hs)) k Hk)); specialize (G22 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G22 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G22 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G22 (proj1 IH)); specialize (G22 (proj2 IH)); same G22.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* III.2 (12), induction on steps *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_D s n) >= -1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_12 s Hs n Hn)).
Qed.

(* III.2 (13), induction on steps *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_D s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_12 s Hs n Hn)).
Qed.

Lemma steps_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) >= -1) /\ ((v_L s) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_d s k))) >= -1) /\ ((product l (fun k => (v_d s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_d s k))) >= -1) /\ ((product l (fun k => (v_d s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_d s k)) >= -1); pose proof (Generated.III_2.III_2_23 (v_a s k) (v_b s k)) as G23; specialize (G23 ((proj1 (proj2 Hs)) k Hk)); specialize (G23 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G23 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G23 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G23|].
      change (((v_d s k)) <= 1); pose proof (Generated.III_2.III_2_24 (v_a s k) (v_b s k)) as G24; specialize (G24 ((proj1 (proj2 Hs)) k Hk)); specialize (G24 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G24 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G24 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G24.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_d s k))) >= -1); change (((product (y :: l) (fun k => (v_d s k))) * ((v_d s k))) >= -1); pose proof (Generated.III_2.III_2_25 (v_a s k) (v_b s k) (product (y :: l) (fun k => (v_d s k)))) as G25; specialize (G25 ((proj1 (proj2 Hs)) k Hk)); specialize (G25 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G25 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G25 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G25 (proj1 IH)); specialize (G25 (proj2 IH)); same G25|].
      change ((product (k :: y :: l) (fun k => (v_d s k))) <= 1); change (((product (y :: l) (fun k => (v_d s k))) * ((v_d s k))) <= 1); pose proof (Generated.III_2.III_2_26 (v_a s k) (v_b s k) (product (y :: l) (fun k => (v_d s k)))) as G26; specialize (G26 ((proj1 (proj2 Hs)) k Hk)); specialize (G26 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G26 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G26 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G26 (proj1 IH)); specialize (G26 (proj2 IH)); same G26.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* III.2 (14), induction on steps *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) >= -1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_14 s Hs n Hn)).
Qed.

(* III.2 (15), induction on steps *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_14 s Hs n Hn)).
Qed.

(* III.2 (16), one factor out *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) = (v_d s n) * (v_D s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_d s k)) Hn).
Qed.

(* III.2 (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) = ((v_a s n) + (v_b s n) - 1) * (v_D s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_27 (v_a s n) (v_b s n) (v_L s) (v_D s n)) as G27.
  specialize (G27 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G27 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G27 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G27 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G27 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G27 (fact_12 s Hs n Hn)).
  specialize (G27 (fact_13 s Hs n Hn)).
  specialize (G27 (fact_14 s Hs n Hn)).
  specialize (G27 (fact_15 s Hs n Hn)).
  specialize (G27 ltac:(same (fact_16 s Hs n Hn))).
  same G27.
Qed.

(* III.2 (18), inequality *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_D s n) = (v_C_11 s n) - (v_C_21 s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_28 (v_C_11 s n) (v_C_12 s n) (v_C_21 s n) (v_C_22 s n) (v_D s n)) as G28.
  specialize (G28 (fact_1 s Hs n Hn)).
  specialize (G28 (fact_2 s Hs n Hn)).
  specialize (G28 (fact_3 s Hs n Hn)).
  specialize (G28 (fact_4 s Hs n Hn)).
  specialize (G28 (fact_5 s Hs n Hn)).
  specialize (G28 (fact_6 s Hs n Hn)).
  specialize (G28 (fact_7 s Hs n Hn)).
  specialize (G28 (fact_8 s Hs n Hn)).
  specialize (G28 (fact_9 s Hs n Hn)).
  specialize (G28 (fact_10 s Hs n Hn)).
  specialize (G28 (fact_11 s Hs n Hn)).
  specialize (G28 (fact_12 s Hs n Hn)).
  specialize (G28 (fact_13 s Hs n Hn)).
  same G28.
Qed.

(* III.2 (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_D s n) = (v_C_22 s n) - (v_C_12 s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_29 (v_C_11 s n) (v_C_12 s n) (v_C_21 s n) (v_C_22 s n) (v_D s n)) as G29.
  specialize (G29 (fact_1 s Hs n Hn)).
  specialize (G29 (fact_2 s Hs n Hn)).
  specialize (G29 (fact_3 s Hs n Hn)).
  specialize (G29 (fact_4 s Hs n Hn)).
  specialize (G29 (fact_5 s Hs n Hn)).
  specialize (G29 (fact_6 s Hs n Hn)).
  specialize (G29 (fact_7 s Hs n Hn)).
  specialize (G29 (fact_8 s Hs n Hn)).
  specialize (G29 (fact_9 s Hs n Hn)).
  specialize (G29 (fact_10 s Hs n Hn)).
  specialize (G29 (fact_11 s Hs n Hn)).
  specialize (G29 (fact_12 s Hs n Hn)).
  specialize (G29 (fact_13 s Hs n Hn)).
  same G29.
Qed.

(* III.2 (20), inequality *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 / 2 * ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) + (v_C_12 s n) - (v_b s n) * (v_C_12 s n) + (v_b s n) * (v_C_22 s n)) = 1 / 2 * (1 + (v_L s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_30 (v_a s n) (v_b s n) (v_L s) (v_C_11 s n) (v_C_12 s n) (v_C_21 s n) (v_C_22 s n) (v_D s n)) as G30.
  specialize (G30 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G30 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G30 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G30 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G30 (fact_1 s Hs n Hn)).
  specialize (G30 (fact_2 s Hs n Hn)).
  specialize (G30 (fact_3 s Hs n Hn)).
  specialize (G30 (fact_4 s Hs n Hn)).
  specialize (G30 (fact_5 s Hs n Hn)).
  specialize (G30 (fact_6 s Hs n Hn)).
  specialize (G30 (fact_7 s Hs n Hn)).
  specialize (G30 (fact_8 s Hs n Hn)).
  specialize (G30 (fact_9 s Hs n Hn)).
  specialize (G30 (fact_10 s Hs n Hn)).
  specialize (G30 (fact_11 s Hs n Hn)).
  specialize (G30 (fact_12 s Hs n Hn)).
  specialize (G30 (fact_13 s Hs n Hn)).
  specialize (G30 (fact_14 s Hs n Hn)).
  specialize (G30 (fact_15 s Hs n Hn)).
  specialize (G30 (fact_17 s Hs n Hn)).
  specialize (G30 (fact_18 s Hs n Hn)).
  specialize (G30 (fact_19 s Hs n Hn)).
  same G30.
Qed.

(* III.2 (21), inequality *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_31 (v_a s n) (v_C_11 s n) (v_C_21 s n)) as G31.
  specialize (G31 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G31 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G31 (fact_1 s Hs n Hn)).
  specialize (G31 (fact_3 s Hs n Hn)).
  specialize (G31 (fact_8 s Hs n Hn)).
  specialize (G31 (fact_10 s Hs n Hn)).
  same G31.
Qed.

(* III.2 (22), inequality *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_32 (v_b s n) (v_C_12 s n) (v_C_22 s n)) as G32.
  specialize (G32 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G32 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G32 (fact_2 s Hs n Hn)).
  specialize (G32 (fact_4 s Hs n Hn)).
  specialize (G32 (fact_9 s Hs n Hn)).
  specialize (G32 (fact_11 s Hs n Hn)).
  same G32.
Qed.

(* III.2 (23), inequality *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s n) + (v_y s n) = 1 + (v_L s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_33 (v_a s n) (v_b s n) (v_L s) (v_C_11 s n) (v_C_12 s n) (v_C_21 s n) (v_C_22 s n) (v_D s n)) as G33.
  specialize (G33 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G33 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G33 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G33 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G33 (fact_1 s Hs n Hn)).
  specialize (G33 (fact_2 s Hs n Hn)).
  specialize (G33 (fact_3 s Hs n Hn)).
  specialize (G33 (fact_4 s Hs n Hn)).
  specialize (G33 (fact_5 s Hs n Hn)).
  specialize (G33 (fact_6 s Hs n Hn)).
  specialize (G33 (fact_7 s Hs n Hn)).
  specialize (G33 (fact_8 s Hs n Hn)).
  specialize (G33 (fact_9 s Hs n Hn)).
  specialize (G33 (fact_10 s Hs n Hn)).
  specialize (G33 (fact_11 s Hs n Hn)).
  specialize (G33 (fact_12 s Hs n Hn)).
  specialize (G33 (fact_13 s Hs n Hn)).
  specialize (G33 (fact_14 s Hs n Hn)).
  specialize (G33 (fact_15 s Hs n Hn)).
  specialize (G33 (fact_17 s Hs n Hn)).
  specialize (G33 (fact_18 s Hs n Hn)).
  specialize (G33 (fact_19 s Hs n Hn)).
  same G33.
Qed.

(* III.2 (24), inequality *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s n) >= (v_L s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_34 (v_L s) (v_x s n) (v_y s n)) as G34.
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G34 (fact_14 s Hs n Hn)).
  specialize (G34 (fact_15 s Hs n Hn)).
  specialize (G34 (fact_23 s Hs n Hn)).
  specialize (G34 (fact_21 s Hs n Hn)).
  specialize (G34 (fact_22 s Hs n Hn)).
  same G34.
Qed.

(* III.2 (25), inequality *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y s n) >= (v_L s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_35 (v_L s) (v_x s n) (v_y s n)) as G35.
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G35 (fact_14 s Hs n Hn)).
  specialize (G35 (fact_15 s Hs n Hn)).
  specialize (G35 (fact_23 s Hs n Hn)).
  specialize (G35 (fact_21 s Hs n Hn)).
  specialize (G35 (fact_22 s Hs n Hn)).
  same G35.
Qed.

(* III.2 (26), inequality *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_x s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_36 (v_L s) (v_x s n)) as G36.
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G36 (fact_14 s Hs n Hn)).
  specialize (G36 (fact_15 s Hs n Hn)).
  specialize (G36 (fact_24 s Hs n Hn)).
  same G36.
Qed.

(* III.2 (27), inequality *)
Lemma fact_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_37 (v_L s) (v_y s n)) as G37.
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G37 (fact_14 s Hs n Hn)).
  specialize (G37 (fact_15 s Hs n Hn)).
  specialize (G37 (fact_25 s Hs n Hn)).
  same G37.
Qed.

(* III.2 (28), inequality *)
Lemma fact_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a_next s n) * (v_x s n) = (v_a s n) * (v_C_11 s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_38 (v_a s n) (v_C_11 s n) (v_C_21 s n)) as G38.
  specialize (G38 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G38 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G38 (fact_1 s Hs n Hn)).
  specialize (G38 (fact_3 s Hs n Hn)).
  specialize (G38 (fact_8 s Hs n Hn)).
  specialize (G38 (fact_10 s Hs n Hn)).
  specialize (G38 ltac:(same (fact_26 s Hs n Hn))).
  first [same (proj2 G38) | same_defined (proj2 G38) (conj G38 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* III.2 (29), inequality *)
Lemma fact_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_39 (v_a s n) (v_C_11 s n) (v_a_next s n) (v_x s n)) as G39.
  specialize (G39 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G39 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G39 (fact_1 s Hs n Hn)).
  specialize (G39 (fact_8 s Hs n Hn)).
  specialize (G39 (fact_28 s Hs n Hn)).
  specialize (G39 (fact_26 s Hs n Hn)).
  first [same G39 | same_defined G39 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

(* III.2 (30), inequality *)
Lemma fact_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a s n) * (v_C_11 s n) <= (v_x s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_40 (v_a s n) (v_C_11 s n) (v_C_21 s n)) as G40.
  specialize (G40 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G40 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G40 (fact_1 s Hs n Hn)).
  specialize (G40 (fact_3 s Hs n Hn)).
  specialize (G40 (fact_8 s Hs n Hn)).
  specialize (G40 (fact_10 s Hs n Hn)).
  same G40.
Qed.

(* III.2 (31), inequality *)
Lemma fact_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_a_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_41 (v_a s n) (v_C_11 s n) (v_a_next s n) (v_x s n)) as G41.
  specialize (G41 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G41 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G41 (fact_1 s Hs n Hn)).
  specialize (G41 (fact_8 s Hs n Hn)).
  specialize (G41 (fact_28 s Hs n Hn)).
  specialize (G41 (fact_30 s Hs n Hn)).
  specialize (G41 (fact_26 s Hs n Hn)).
  first [same G41 | same_defined G41 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

Lemma defined_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (pose proof (Generated.III_2.III_2_38 (v_a s n) (v_C_11 s n) (v_C_21 s n)) as G38; specialize (G38 ((proj1 (proj2 Hs)) n Hn)); specialize (G38 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G38 (fact_1 s Hs n Hn)); specialize (G38 (fact_3 s Hs n Hn)); specialize (G38 (fact_8 s Hs n Hn)); specialize (G38 (fact_10 s Hs n Hn)); specialize (G38 ltac:(same (fact_26 s Hs n Hn))); first [plain_from (proj2 G38) | from_divisors G38]).
  exact (conj C0 I).
Qed.

(* III.2 (32), inequality *)
Lemma fact_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a_next s n) - (v_a s n)) * (v_x s n) = (v_a s n) * (1 - (v_a s n)) * (v_D s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_42 (v_a s n) (v_C_11 s n) (v_C_21 s n) (v_D s n) (v_a_next s n)) as G42.
  specialize (G42 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G42 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G42 (fact_1 s Hs n Hn)).
  specialize (G42 (fact_3 s Hs n Hn)).
  specialize (G42 (fact_8 s Hs n Hn)).
  specialize (G42 (fact_10 s Hs n Hn)).
  specialize (G42 (fact_12 s Hs n Hn)).
  specialize (G42 (fact_13 s Hs n Hn)).
  specialize (G42 ltac:(first [same (fact_28 s Hs n Hn) | same_defined (fact_28 s Hs n Hn) (conj (defined_28 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))])).
  specialize (G42 (fact_18 s Hs n Hn)).
  specialize (G42 ltac:(same (fact_26 s Hs n Hn))).
  first [same G42 | same_defined G42 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

(* III.2 (33), inequality *)
Lemma fact_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a_next s n) - (v_a s n)) * ((v_a s n) + (v_b s n) - 1) * (v_x s n) = (v_a s n) * (1 - (v_a s n)) * (v_L s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_43 (v_a s n) (v_b s n) (v_L s) (v_D s n) (v_a_next s n) (v_x s n)) as G43.
  specialize (G43 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G43 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G43 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G43 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G43 (fact_12 s Hs n Hn)).
  specialize (G43 (fact_13 s Hs n Hn)).
  specialize (G43 (fact_14 s Hs n Hn)).
  specialize (G43 (fact_15 s Hs n Hn)).
  specialize (G43 (fact_32 s Hs n Hn)).
  specialize (G43 (fact_17 s Hs n Hn)).
  first [same G43 | same_defined G43 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

(* III.2 (34), inequality *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a_next s n) - (v_a s n)) * ((v_a s n) + (v_b s n) - 1) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_44 (v_a s n) (v_b s n) (v_L s) (v_a_next s n) (v_x s n)) as G44.
  specialize (G44 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G44 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G44 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G44 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G44 (fact_14 s Hs n Hn)).
  specialize (G44 (fact_15 s Hs n Hn)).
  specialize (G44 (fact_33 s Hs n Hn)).
  specialize (G44 (fact_26 s Hs n Hn)).
  first [same G44 | same_defined G44 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

(* III.2 (35), inequality *)
Lemma fact_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a_next s n) - (v_a s n)) * ((v_a s n) + (v_b s n) - 1) >= (v_a s n) * (1 - (v_a s n)) * (v_L s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_45 (v_a s n) (v_b s n) (v_L s) (v_a_next s n) (v_x s n)) as G45.
  specialize (G45 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G45 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G45 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G45 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G45 (fact_14 s Hs n Hn)).
  specialize (G45 (fact_15 s Hs n Hn)).
  specialize (G45 (fact_33 s Hs n Hn)).
  specialize (G45 (fact_26 s Hs n Hn)).
  specialize (G45 (fact_34 s Hs n Hn)).
  specialize (G45 (fact_21 s Hs n Hn)).
  first [same G45 | same_defined G45 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

(* III.2 (36), inequality *)
Lemma fact_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_b_next s n) * (v_y s n) = (v_b s n) * (v_C_22 s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_46 (v_b s n) (v_C_12 s n) (v_C_22 s n)) as G46.
  specialize (G46 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G46 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G46 (fact_2 s Hs n Hn)).
  specialize (G46 (fact_4 s Hs n Hn)).
  specialize (G46 (fact_9 s Hs n Hn)).
  specialize (G46 (fact_11 s Hs n Hn)).
  specialize (G46 ltac:(same (fact_27 s Hs n Hn))).
  first [same (proj2 G46) | same_defined (proj2 G46) (conj G46 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))].
Qed.

(* III.2 (37), inequality *)
Lemma fact_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_b_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_47 (v_b s n) (v_C_22 s n) (v_b_next s n) (v_y s n)) as G47.
  specialize (G47 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G47 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G47 (fact_4 s Hs n Hn)).
  specialize (G47 (fact_11 s Hs n Hn)).
  specialize (G47 (fact_36 s Hs n Hn)).
  specialize (G47 (fact_27 s Hs n Hn)).
  first [same G47 | same_defined G47 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

(* III.2 (38), inequality *)
Lemma fact_38 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_b s n) * (v_C_22 s n) <= (v_y s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_48 (v_b s n) (v_C_12 s n) (v_C_22 s n)) as G48.
  specialize (G48 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G48 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G48 (fact_2 s Hs n Hn)).
  specialize (G48 (fact_4 s Hs n Hn)).
  specialize (G48 (fact_9 s Hs n Hn)).
  specialize (G48 (fact_11 s Hs n Hn)).
  same G48.
Qed.

(* III.2 (39), inequality *)
Lemma fact_39 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_b_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_49 (v_b s n) (v_C_22 s n) (v_b_next s n) (v_y s n)) as G49.
  specialize (G49 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G49 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G49 (fact_4 s Hs n Hn)).
  specialize (G49 (fact_11 s Hs n Hn)).
  specialize (G49 (fact_36 s Hs n Hn)).
  specialize (G49 (fact_38 s Hs n Hn)).
  specialize (G49 (fact_27 s Hs n Hn)).
  first [same G49 | same_defined G49 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

Lemma defined_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (pose proof (Generated.III_2.III_2_46 (v_b s n) (v_C_12 s n) (v_C_22 s n)) as G46; specialize (G46 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G46 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G46 (fact_2 s Hs n Hn)); specialize (G46 (fact_4 s Hs n Hn)); specialize (G46 (fact_9 s Hs n Hn)); specialize (G46 (fact_11 s Hs n Hn)); specialize (G46 ltac:(same (fact_27 s Hs n Hn))); first [plain_from (proj2 G46) | from_divisors G46]).
  exact (conj C0 I).
Qed.

(* III.2 (40), inequality *)
Lemma fact_40 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_b_next s n) - (v_b s n)) * (v_y s n) = (v_b s n) * (1 - (v_b s n)) * (v_D s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_50 (v_b s n) (v_C_12 s n) (v_C_22 s n) (v_D s n) (v_b_next s n)) as G50.
  specialize (G50 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G50 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G50 (fact_2 s Hs n Hn)).
  specialize (G50 (fact_4 s Hs n Hn)).
  specialize (G50 (fact_9 s Hs n Hn)).
  specialize (G50 (fact_11 s Hs n Hn)).
  specialize (G50 (fact_12 s Hs n Hn)).
  specialize (G50 (fact_13 s Hs n Hn)).
  specialize (G50 ltac:(first [same (fact_36 s Hs n Hn) | same_defined (fact_36 s Hs n Hn) (conj (defined_36 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I))))))])).
  specialize (G50 (fact_19 s Hs n Hn)).
  specialize (G50 ltac:(same (fact_27 s Hs n Hn))).
  first [same G50 | same_defined G50 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

(* III.2 (41), inequality *)
Lemma fact_41 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_b_next s n) - (v_b s n)) * ((v_a s n) + (v_b s n) - 1) * (v_y s n) = (v_b s n) * (1 - (v_b s n)) * (v_L s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_51 (v_a s n) (v_b s n) (v_L s) (v_D s n) (v_b_next s n) (v_y s n)) as G51.
  specialize (G51 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G51 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G51 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G51 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G51 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G51 (fact_12 s Hs n Hn)).
  specialize (G51 (fact_13 s Hs n Hn)).
  specialize (G51 (fact_14 s Hs n Hn)).
  specialize (G51 (fact_15 s Hs n Hn)).
  specialize (G51 (fact_40 s Hs n Hn)).
  specialize (G51 (fact_17 s Hs n Hn)).
  first [same G51 | same_defined G51 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

(* III.2 (42), inequality *)
Lemma fact_42 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_b_next s n) - (v_b s n)) * ((v_a s n) + (v_b s n) - 1) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_52 (v_a s n) (v_b s n) (v_L s) (v_b_next s n) (v_y s n)) as G52.
  specialize (G52 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G52 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G52 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G52 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G52 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G52 (fact_14 s Hs n Hn)).
  specialize (G52 (fact_15 s Hs n Hn)).
  specialize (G52 (fact_41 s Hs n Hn)).
  specialize (G52 (fact_27 s Hs n Hn)).
  first [same G52 | same_defined G52 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

(* III.2 (43), inequality *)
Lemma fact_43 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_b_next s n) - (v_b s n)) * ((v_a s n) + (v_b s n) - 1) >= (v_b s n) * (1 - (v_b s n)) * (v_L s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_53 (v_a s n) (v_b s n) (v_L s) (v_b_next s n) (v_y s n)) as G53.
  specialize (G53 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G53 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G53 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G53 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G53 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G53 (fact_14 s Hs n Hn)).
  specialize (G53 (fact_15 s Hs n Hn)).
  specialize (G53 (fact_41 s Hs n Hn)).
  specialize (G53 (fact_27 s Hs n Hn)).
  specialize (G53 (fact_42 s Hs n Hn)).
  specialize (G53 (fact_22 s Hs n Hn)).
  first [same G53 | same_defined G53 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

(* III.2 (44), inequality *)
Lemma fact_44 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_a s n) + (v_b s n) - 1) * ((v_a_next s n) + (v_b_next s n) - (v_a s n) - (v_b s n)) >= ((v_a s n) * (1 - (v_a s n)) + (v_b s n) * (1 - (v_b s n))) * (v_L s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_54 (v_a s n) (v_b s n) (v_L s) (v_a_next s n) (v_b_next s n)) as G54.
  specialize (G54 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G54 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G54 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G54 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G54 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G54 (fact_14 s Hs n Hn)).
  specialize (G54 (fact_15 s Hs n Hn)).
  specialize (G54 (fact_35 s Hs n Hn)).
  specialize (G54 (fact_43 s Hs n Hn)).
  first [same G54 | same_defined G54 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

(* III.2 (45), inequality *)
Lemma fact_45 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_d s n) * ((v_d_next s n) - (v_d s n)) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_55 (v_a s n) (v_b s n) (v_L s) (v_a_next s n) (v_b_next s n)) as G55.
  specialize (G55 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G55 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G55 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G55 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G55 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G55 (fact_14 s Hs n Hn)).
  specialize (G55 (fact_15 s Hs n Hn)).
  specialize (G55 (fact_44 s Hs n Hn)).
  first [same G55 | same_defined G55 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))].
Qed.

Lemma steps_46 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) * ((v_L_next s) - (v_L s)) >= 0) /\ ((v_L s) * (v_L s) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_d s k))) * ((product l (fun k => (v_d_next s k))) - (product l (fun k => (v_d s k)))) >= 0) /\ ((product l (fun k => (v_d s k))) * (product l (fun k => (v_d s k))) >= 0)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_d s k))) * ((product l (fun k => (v_d_next s k))) - (product l (fun k => (v_d s k)))) >= 0) /\ ((product l (fun k => (v_d s k))) * (product l (fun k => (v_d s k))) >= 0))).
    - intros k Hk.
      split; [change (((v_d s k)) * (((v_d_next s k)) - ((v_d s k))) >= 0); pose proof (Generated.III_2.III_2_56 (v_d s k) (v_d_next s k)) as G56; specialize (G56 (fact_45 s Hs k Hk)); first [same G56 | same_defined G56 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))]|].
      change (((v_d s k)) * ((v_d s k)) >= 0); pose proof (Generated.III_2.III_2_57 (v_d s k)) as G57; same G57.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_d s k))) * ((product (k :: y :: l) (fun k => (v_d_next s k))) - (product (k :: y :: l) (fun k => (v_d s k)))) >= 0); change (((product (y :: l) (fun k => (v_d s k))) * ((v_d s k))) * (((product (y :: l) (fun k => (v_d_next s k))) * ((v_d_next s k))) - ((product (y :: l) (fun k => (v_d s k))) * ((v_d s k)))) >= 0); pose proof (Generated.III_2.III_2_58 (v_d s k) (v_d_next s k) (product (y :: l) (fun k => (v_d s k))) (product (y :: l) (fun k => (v_d_next s k)))) as G58; specialize (G58 (fact_45 s Hs k Hk)); specialize (G58 (proj1 IH)); specialize (G58 (proj2 IH)); first [same G58 | same_defined G58 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))]|].
      change ((product (k :: y :: l) (fun k => (v_d s k))) * (product (k :: y :: l) (fun k => (v_d s k))) >= 0); change (((product (y :: l) (fun k => (v_d s k))) * ((v_d s k))) * ((product (y :: l) (fun k => (v_d s k))) * ((v_d s k))) >= 0); pose proof (Generated.III_2.III_2_59 (product (y :: l) (fun k => (v_d s k))) (product (y :: l) (fun k => (v_d_next s k))) (v_d s k)) as G59; specialize (G59 (proj1 IH)); specialize (G59 (proj2 IH)); same G59.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* III.2 (46), induction on steps *)
Lemma fact_46 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) * ((v_L_next s) - (v_L s)) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_46 s Hs n Hn)).
Qed.

(* III.2 (47), induction on steps *)
Lemma fact_47 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) * (v_L s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_46 s Hs n Hn)).
Qed.

(* III.2 (48), inequality *)
Lemma fact_48 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= (v_L s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_60 (v_L s) (v_L_next s)) as G60.
  specialize (G60 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G60 (fact_14 s Hs n Hn)).
  specialize (G60 (fact_15 s Hs n Hn)).
  specialize (G60 (fact_46 s Hs n Hn)).
  specialize (G60 (fact_47 s Hs n Hn)).
  same G60.
Qed.

(* III.2 (49), inequality *)
Lemma fact_49 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J_next s) >= (v_J s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_61 (v_L s) (v_L_next s)) as G61.
  specialize (G61 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G61 (fact_14 s Hs n Hn)).
  specialize (G61 (fact_15 s Hs n Hn)).
  specialize (G61 (fact_46 s Hs n Hn)).
  specialize (G61 (fact_47 s Hs n Hn)).
  specialize (G61 (fact_48 s Hs n Hn)).
  same G61.
Qed.

(* III.2 (50), inequality *)
Lemma fact_50 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_62 (v_L s) (v_L_next s)) as G62.
  specialize (G62 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G62 (fact_14 s Hs n Hn)).
  specialize (G62 (fact_15 s Hs n Hn)).
  specialize (G62 (fact_46 s Hs n Hn)).
  specialize (G62 (fact_47 s Hs n Hn)).
  specialize (G62 (fact_48 s Hs n Hn)).
  same G62.
Qed.

(* III.2 (51), inequality *)
Lemma fact_51 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_63 (v_L s)) as G63.
  specialize (G63 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G63 (fact_14 s Hs n Hn)).
  specialize (G63 (fact_15 s Hs n Hn)).
  specialize (G63 (fact_47 s Hs n Hn)).
  same G63.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_a s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_a s n) <= 1) /\
  (forall n, (n < steps s)%nat -> (v_b s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_b s n) <= 1) /\
  (v_L s) > 0 /\
  (v_L s) >= (v_c s) /\
  (v_c s) > 0 /\
  (v_c s) <= 1 /\
  True.

(* III.2 (52), inequality *)
Lemma fact_52 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L_next s) >= (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_64 (v_L s) (v_c s) (v_L_next s)) as G64.
  specialize (G64 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G64 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G64 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G64 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G64 (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G64 (fact_15 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G64 (fact_46 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G64 (fact_47 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G64 (fact_48 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G64.
Qed.

Lemma preserved_1 :
  forall s, H1 s -> H1 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros n Hn; exact (fact_29 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)|].
  split; [intros n Hn; exact (fact_31 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)|].
  split; [intros n Hn; exact (fact_37 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)|].
  split; [intros n Hn; exact (fact_39 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)|].
  split; [exact (fact_50 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_52 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|].
  exact I.
Qed.

(* III.2 (53), induction on rounds *)
Lemma fact_53 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_a (run round t s) n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* III.2 (54), induction on rounds *)
Lemma fact_54 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_a (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

(* III.2 (55), induction on rounds *)
Lemma fact_55 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_b (run round t s) n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (HR t))))) n Hn').
Qed.

(* III.2 (56), induction on rounds *)
Lemma fact_56 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_b (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (HR t)))))) n Hn').
Qed.

(* III.2 (57), induction on rounds *)
Lemma fact_57 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_L (run round t s)) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))).
Qed.

(* III.2 (58), induction on rounds *)
Lemma fact_58 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_L (run round t s)) >= (v_c (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H1 preserved_1 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))).
Qed.

Lemma steps_59 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_E s) >= 1 - (v_L s) * (v_L s)) /\ ((v_L s) * (v_L s) <= 1) /\ ((v_E s) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => 1 - ((v_a s k) + (v_b s k) - 1) ^ 2)) >= 1 - (product l (fun k => (v_d s k))) * (product l (fun k => (v_d s k)))) /\ ((product l (fun k => (v_d s k))) * (product l (fun k => (v_d s k))) <= 1) /\ ((total l (fun k => 1 - ((v_a s k) + (v_b s k) - 1) ^ 2)) >= 0)).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => 1 - ((v_a s k) + (v_b s k) - 1) ^ 2)) >= 1 - (product l (fun k => (v_d s k))) * (product l (fun k => (v_d s k)))) /\ ((product l (fun k => (v_d s k))) * (product l (fun k => (v_d s k))) <= 1) /\ ((total l (fun k => 1 - ((v_a s k) + (v_b s k) - 1) ^ 2)) >= 0))).
    - intros k Hk.
      split; [change ((1 - ((v_a s k) + (v_b s k) - 1) ^ 2) >= 1 - ((v_d s k)) * ((v_d s k))); pose proof (Generated.III_2.III_2_65 (v_a s k) (v_b s k)) as G65; specialize (G65 ((proj1 (proj2 Hs)) k Hk)); specialize (G65 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G65 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G65 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G65|].
      split; [change (((v_d s k)) * ((v_d s k)) <= 1); pose proof (Generated.III_2.III_2_66 (v_a s k) (v_b s k)) as G66; specialize (G66 ((proj1 (proj2 Hs)) k Hk)); specialize (G66 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G66 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G66 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G66|].
      change ((1 - ((v_a s k) + (v_b s k) - 1) ^ 2) >= 0); pose proof (Generated.III_2.III_2_67 (v_a s k) (v_b s k)) as G67; specialize (G67 ((proj1 (proj2 Hs)) k Hk)); specialize (G67 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G67 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G67 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); same G67.
    - intros k y l Hk IH.
      split; [change ((total (k :: y :: l) (fun k => 1 - ((v_a s k) + (v_b s k) - 1) ^ 2)) >= 1 - (product (k :: y :: l) (fun k => (v_d s k))) * (product (k :: y :: l) (fun k => (v_d s k)))); change (((total (y :: l) (fun k => 1 - ((v_a s k) + (v_b s k) - 1) ^ 2)) + (1 - ((v_a s k) + (v_b s k) - 1) ^ 2)) >= 1 - ((product (y :: l) (fun k => (v_d s k))) * ((v_d s k))) * ((product (y :: l) (fun k => (v_d s k))) * ((v_d s k)))); pose proof (Generated.III_2.III_2_68 (v_a s k) (v_b s k) (total (y :: l) (fun k => 1 - ((v_a s k) + (v_b s k) - 1) ^ 2)) (product (y :: l) (fun k => (v_d s k)))) as G68; specialize (G68 ((proj1 (proj2 Hs)) k Hk)); specialize (G68 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G68 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G68 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G68 (proj1 IH)); specialize (G68 (proj1 (proj2 IH))); specialize (G68 (proj2 (proj2 IH))); same G68|].
      split; [change ((product (k :: y :: l) (fun k => (v_d s k))) * (product (k :: y :: l) (fun k => (v_d s k))) <= 1); change (((product (y :: l) (fun k => (v_d s k))) * ((v_d s k))) * ((product (y :: l) (fun k => (v_d s k))) * ((v_d s k))) <= 1); pose proof (Generated.III_2.III_2_69 (v_a s k) (v_b s k) (total (y :: l) (fun k => 1 - ((v_a s k) + (v_b s k) - 1) ^ 2)) (product (y :: l) (fun k => (v_d s k)))) as G69; specialize (G69 ((proj1 (proj2 Hs)) k Hk)); specialize (G69 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G69 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G69 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G69 (proj1 IH)); specialize (G69 (proj1 (proj2 IH))); specialize (G69 (proj2 (proj2 IH))); same G69|].
      change ((total (k :: y :: l) (fun k => 1 - ((v_a s k) + (v_b s k) - 1) ^ 2)) >= 0); change (((total (y :: l) (fun k => 1 - ((v_a s k) + (v_b s k) - 1) ^ 2)) + (1 - ((v_a s k) + (v_b s k) - 1) ^ 2)) >= 0); pose proof (Generated.III_2.III_2_70 (v_a s k) (v_b s k) (total (y :: l) (fun k => 1 - ((v_a s k) + (v_b s k) - 1) ^ 2)) (product (y :: l) (fun k => (v_d s k)))) as G70; specialize (G70 ((proj1 (proj2 Hs)) k Hk)); specialize (G70 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G70 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G70 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G70 (proj1 IH)); specialize (G70 (proj1 (proj2 IH))); specialize (G70 (proj2 (proj2 IH))); same G70.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* III.2 (59), induction on steps *)
Lemma fact_59 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_E s) >= 1 - (v_L s) * (v_L s).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_59 s Hs n Hn)).
Qed.

(* III.2 (60), induction on steps *)
Lemma fact_60 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L s) * (v_L s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (steps_59 s Hs n Hn))).
Qed.

(* III.2 (61), induction on steps *)
Lemma fact_61 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_E s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (steps_59 s Hs n Hn))).
Qed.

(* III.2 (62), inequality *)
Lemma fact_62 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_a s n) + (v_b s n) - 1) ^ 2 >= (v_L s) * (v_L s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_71 (v_a s n) (v_b s n) (v_L s) (v_D s n)) as G71.
  specialize (G71 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G71 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G71 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G71 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G71 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G71 (fact_12 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G71 (fact_13 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G71 (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G71 (fact_15 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G71 (fact_47 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G71 (fact_60 s Hs n Hn)).
  specialize (G71 (fact_17 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  same G71.
Qed.

(* III.2 (63), inequality *)
Lemma fact_63 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_a s n) + (v_b s n) - 1) ^ 2 >= (v_c s) ^ 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_72 (v_a s n) (v_b s n) (v_L s) (v_c s)) as G72.
  specialize (G72 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G72 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G72 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G72 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G72 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G72 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G72 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G72 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G72 (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G72 (fact_15 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G72 (fact_47 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G72 (fact_60 s Hs n Hn)).
  specialize (G72 (fact_62 s Hs n Hn)).
  same G72.
Qed.

(* III.2 (64), identity *)
Lemma fact_64 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_p s n) * (v_q s n) = 16 * (v_a s n) * (v_b s n) * (1 - (v_a s n)) * (1 - (v_b s n)) + (v_r s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_73 (v_a s n) (v_b s n) (v_c s)) as G73.
  specialize (G73 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G73 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G73 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G73 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G73 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G73 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G73.
Qed.

(* III.2 (65), inequality *)
Lemma fact_65 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 - ((v_a s n) + (v_b s n) - 1) ^ 2 >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_74 (v_a s n) (v_b s n)) as G74.
  specialize (G74 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G74 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G74 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G74 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  same G74.
Qed.

(* III.2 (66), inequality *)
Lemma fact_66 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_a s n) + (v_b s n) - 1) ^ 2 * (2 - (v_c s)) ^ 2 >= (v_c s) ^ 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_75 (v_a s n) (v_b s n) (v_c s)) as G75.
  specialize (G75 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G75 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G75 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G75 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G75 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G75 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G75 (fact_63 s Hs n Hn)).
  same G75.
Qed.

(* III.2 (67), inequality *)
Lemma fact_67 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_r s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_76 (v_a s n) (v_b s n) (v_c s)) as G76.
  specialize (G76 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G76 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G76 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G76 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G76 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G76 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G76 (fact_66 s Hs n Hn)).
  same G76.
Qed.

(* III.2 (68), inequality *)
Lemma fact_68 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_q s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_77 (v_a s n) (v_b s n) (v_c s)) as G77.
  specialize (G77 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G77 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G77 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G77 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G77 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G77 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G77 (fact_63 s Hs n Hn)).
  same G77.
Qed.

(* III.2 (69), inequality *)
Lemma fact_69 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_p s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_78 (v_a s n) (v_b s n) (v_r s n) (v_q s n) (v_p s n)) as G78.
  specialize (G78 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G78 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G78 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G78 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G78 (fact_67 s Hs n Hn)).
  specialize (G78 (fact_68 s Hs n Hn)).
  specialize (G78 (fact_64 s Hs n Hn)).
  same G78.
Qed.

(* III.2 (70), inequality *)
Lemma fact_70 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 2 * ((v_a s n) * (1 - (v_a s n)) + (v_b s n) * (1 - (v_b s n))) >= (v_c s) * (1 - ((v_a s n) + (v_b s n) - 1) ^ 2).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_79 (v_a s n) (v_b s n) (v_c s)) as G79.
  specialize (G79 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G79 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G79 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G79 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G79 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G79 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G79 ltac:(same (fact_69 s Hs n Hn))).
  same G79.
Qed.

(* III.2 (71), inequality *)
Lemma fact_71 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 2 * ((v_a s n) + (v_b s n) - 1) * ((v_a_next s n) + (v_b_next s n) - (v_a s n) - (v_b s n)) >= 2 * ((v_a s n) * (1 - (v_a s n)) + (v_b s n) * (1 - (v_b s n))) * (v_c s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_80 (v_a s n) (v_b s n) (v_L s) (v_c s) (v_a_next s n) (v_b_next s n)) as G80.
  specialize (G80 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G80 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G80 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G80 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G80 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G80 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G80 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G80 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G80 (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G80 (fact_15 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G80 (fact_47 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G80 (fact_60 s Hs n Hn)).
  specialize (G80 (fact_44 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  first [same G80 | same_defined G80 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))].
Qed.

(* III.2 (72), inequality *)
Lemma fact_72 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 2 * ((v_a s n) + (v_b s n) - 1) * ((v_a_next s n) + (v_b_next s n) - (v_a s n) - (v_b s n)) >= (v_c s) ^ 2 * (1 - ((v_a s n) + (v_b s n) - 1) ^ 2).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_81 (v_a s n) (v_b s n) (v_c s) (v_a_next s n) (v_b_next s n)) as G81.
  specialize (G81 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G81 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G81 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G81 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G81 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G81 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G81 (fact_71 s Hs n Hn)).
  specialize (G81 (fact_70 s Hs n Hn)).
  first [same G81 | same_defined G81 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))].
Qed.

(* III.2 (73), inequality *)
Lemma fact_73 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 - ((v_a_next s n) + (v_b_next s n) - 1) ^ 2 <= (1 - (v_c s) ^ 2) * (1 - ((v_a s n) + (v_b s n) - 1) ^ 2).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_82 (v_a s n) (v_b s n) (v_c s) (v_a_next s n) (v_b_next s n)) as G82.
  specialize (G82 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G82 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G82 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G82 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G82 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G82 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G82 (fact_72 s Hs n Hn)).
  first [same G82 | same_defined G82 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))].
Qed.

(* III.2 (74), inequality *)
Lemma fact_74 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 - (v_c s) ^ 2 >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_83 (v_c s)) as G83.
  specialize (G83 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G83 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G83.
Qed.

(* III.2 (75), inequality *)
Lemma fact_75 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 - (v_c s) ^ 2 < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_84 (v_c s)) as G84.
  specialize (G84 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G84 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G84.
Qed.

Lemma lasting_1 :
  forall s, H1 s -> forall t, H1 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_53 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_54 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_55 s Hs n Hn) t)|].
  split; [intros n Hn; rewrite (steps_run t s) in Hn; exact ((fact_56 s Hs n Hn) t)|].
  split; [exact ((fact_57 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_58 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|first [exact IH | same IH]]|].
  exact I.
Qed.

Lemma defined_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_28 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_32 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_33 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_40 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (defined_36 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_41 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (defined_40 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_43 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (defined_41 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_44 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_35 s Hs n Hn))).
  assert (C1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (defined_43 s Hs n Hn))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_71 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_44 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn))).
  assert (C1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (proj2 (defined_44 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_72 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_71 s Hs n Hn))).
  assert (C1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (proj2 (defined_71 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma defined_73 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) /\ ((v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_C_11 s n) * (v_a s n) - (v_C_21 s n) * (v_a s n) + (v_C_21 s n) <> 0) by (exact (proj1 (defined_72 s Hs n Hn))).
  assert (C1 : (v_C_12 s n) * (v_b s n) - (v_C_22 s n) * (v_b s n) - (v_C_12 s n) <> 0) by (exact (proj1 (proj2 (defined_72 s Hs n Hn)))).
  exact (conj C0 (conj C1 I)).
Qed.

(* III.2 (76), geometric bound *)
Lemma fact_76 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= (1 - ((v_a (run round t s) n) + (v_b (run round t s) n) - 1) ^ 2) /\ (1 - ((v_a (run round t s) n) + (v_b (run round t s) n) - 1) ^ 2) <= (((1 - (v_c s) ^ 2) ^ t) * (1 - ((v_a s n) + (v_b s n) - 1) ^ 2)))) /\ Un_cv (fun t => (1 - ((v_a (run round t s) n) + (v_b (run round t s) n) - 1) ^ 2)) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H1 s /\ (n < steps s)%nat) (fun s => (1 - ((v_a s n) + (v_b s n) - 1) ^ 2)) (fun s => (1 - (v_c s) ^ 2))).
  - intros s' [Hs' Hn']. split; [exact (lasting_1 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change ((1 - ((v_a s' n) + (v_b s' n) - 1) ^ 2) >= 0); same (fact_65 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1 - ((v_a_next s' n) + (v_b_next s' n) - 1) ^ 2) <= (1 - (v_c s') ^ 2) * (1 - ((v_a s' n) + (v_b s' n) - 1) ^ 2)); first [same (fact_73 s' Hs' n Hn') | same_defined (fact_73 s' Hs' n Hn') (conj (defined_73 s' Hs' n Hn') (conj ((proj1 (proj2 Hs')) n Hn') (conj ((proj1 (proj2 (proj2 Hs'))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 Hs')))) n Hn') (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) n Hn') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) I)))))))))].
  - intros s' [Hs' Hn']. change ((1 - (v_c s') ^ 2) >= 0); same (fact_74 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1 - (v_c s') ^ 2) < 1); same (fact_75 s' Hs' n Hn').
  - split; assumption.
Qed.

(* III.2 (77), inequality *)
Lemma fact_77 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_J s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_85 (v_L s)) as G85.
  specialize (G85 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G85 (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G85 (fact_15 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G85 (fact_47 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G85 (fact_60 s Hs n Hn)).
  same G85.
Qed.

(* III.2 (78), inequality *)
Lemma fact_78 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 - (v_J s) <= (v_E s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_86 (v_L s) (v_E s)) as G86.
  specialize (G86 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G86 (fact_14 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G86 (fact_15 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G86 (fact_47 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) I)))))) n Hn)).
  specialize (G86 (fact_59 s Hs n Hn)).
  specialize (G86 (fact_60 s Hs n Hn)).
  specialize (G86 (fact_61 s Hs n Hn)).
  same G86.
Qed.

(* III.2 (79), squeeze *)
Lemma fact_79 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_J (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H1 s /\ (n < steps s)%nat) (fun s => ((v_J s))) (fun s => (1)) (fun s => ((v_E s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_1 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_J s')) <= (1)); same (fact_77 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1) - ((v_J s')) <= ((v_E s'))); same (fact_78 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (null_over_all_steps state round steps (fun s k => 1 - ((v_a s k) + (v_b s k) - 1) ^ 2) s (fun _ => eq_refl) (fun k Hk => proj2 (fact_76 s Hs k Hk))).
Qed.

(* III.2 (80), inequality *)
Lemma fact_80 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> 1 - ((v_a s n) + (v_b s n) - 1) ^ 2 <= 1 - ((v_a s n) + (v_b s n) - 1) ^ 2.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_2.III_2_87 (v_a s n) (v_b s n)) as G87.
  specialize (G87 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G87 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G87 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G87 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  same G87.
Qed.

(* III.2 (81), squeeze *)
Lemma fact_81 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => (((v_a (run round t s) n) + (v_b (run round t s) n) - 1) ^ 2)) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H1 s /\ (n < steps s)%nat) (fun s => (((v_a s n) + (v_b s n) - 1) ^ 2)) (fun s => (1)) (fun s => (1 - ((v_a s n) + (v_b s n) - 1) ^ 2))).
  - intros s' [Hs' Hn']. split; [exact (lasting_1 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change ((((v_a s' n) + (v_b s' n) - 1) ^ 2) <= (1)); same (fact_65 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1) - (((v_a s' n) + (v_b s' n) - 1) ^ 2) <= (1 - ((v_a s' n) + (v_b s' n) - 1) ^ 2)); same (fact_80 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_76 s Hs n Hn)).
Qed.

Definition set_c (x : R) (s : state) : state := State (steps s) (v_a s) (v_b s) x.

(* III.2 (82), start value *)
Lemma fact_82 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_J (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H1 ((set_c ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_51 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) <= 1); same (fact_15 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c ((v_L s))) (fun s => ((v_J s))) (1) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_79 ((set_c ((v_L s))) s) Hs' n Hn)).
Qed.

(* III.2 (83), start value *)
Lemma fact_83 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => (((v_a (run round t s) n) + (v_b (run round t s) n) - 1) ^ 2)) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' : H1 ((set_c ((v_L s))) s)).
  { split; [exact (proj1 Hs)|].
    split; [exact (proj1 (proj2 Hs))|].
    split; [exact (proj1 (proj2 (proj2 Hs)))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))|].
    split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))|].
    split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].
    split; [change ((v_L s) > 0); same (fact_51 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    split; [change ((v_L s) <= 1); same (fact_15 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
    exact I. }
  exact (limit_of_parameter state round (set_c ((v_L s))) (fun s => (((v_a s n) + (v_b s n) - 1) ^ 2)) (1) s (fun _ => eq_refl) (fun _ => eq_refl) (fact_81 ((set_c ((v_L s))) s) Hs' n Hn)).
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* III.2 (84), witness *)
Lemma fact_84 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((3 / 4) :: (1 / 10) :: nil) 0) (fun k => nth k ((3 / 4) :: (1 / 10) :: nil) 0) 0 in ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_b s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_b s k) <= 1) /\ ~ ((v_L s) > 0) /\ (exists n, (n < steps s)%nat /\ ~ ((v_d s n) * ((v_d_next s n) - (v_d s n)) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers.
Qed.

(* III.2 (85), witness *)
Lemma fact_85 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((2) :: (2) :: nil) 0) (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) 0 in ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_b s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_b s k) <= 1) /\ (v_L s) > 0 /\ (exists n, (n < steps s)%nat /\ ~ ((v_a s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_d s n) * ((v_d_next s n) - (v_d s n)) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers.
Qed.

(* III.2 (86), witness *)
Lemma fact_86 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-1 / 2) :: (-1 / 2) :: nil) 0) (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) 0 in ((forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_b s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_b s k) <= 1) /\ (v_L s) > 0 /\ (exists n, (n < steps s)%nat /\ ~ ((v_a s n) >= 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_d s n) * ((v_d_next s n) - (v_d s n)) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers.
Qed.

(* III.2 (87), witness *)
Lemma fact_87 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (fun k => nth k ((2) :: (2) :: nil) 0) 0 in ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_b s k) >= 0) /\ (v_L s) > 0 /\ (exists n, (n < steps s)%nat /\ ~ ((v_b s n) <= 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_d s n) * ((v_d_next s n) - (v_d s n)) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers.
Qed.

(* III.2 (88), witness *)
Lemma fact_88 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (fun k => nth k ((-1 / 2) :: (-1 / 2) :: nil) 0) 0 in ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_a s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_b s k) <= 1) /\ (v_L s) > 0 /\ (exists n, (n < steps s)%nat /\ ~ ((v_b s n) >= 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_d s n) * ((v_d_next s n) - (v_d s n)) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_C_11 v_C_21 v_a_next v_C_22 v_C_12 v_b_next v_d v_D v_L v_x v_y v_d_next v_L_next v_J_next v_J v_E v_p v_q v_r v_a v_b v_c steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add multiplied rows Kernels.compose Sums.sum_to]; Certify.decide_numbers.
Qed.

(* III.2, conclusion (20) *)
Lemma conclusion_20 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (v_L s) > 0 -> (forall n, (n < steps s)%nat -> 1 / 2 * ((v_C_21 s n) + (v_a s n) * (v_C_11 s n) - (v_a s n) * (v_C_21 s n) + (v_C_12 s n) - (v_b s n) * (v_C_12 s n) + (v_b s n) * (v_C_22 s n)) = 1 / 2 * (1 + (v_L s)))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_20 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* III.2, conclusion (45) *)
Lemma conclusion_45 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (v_L s) > 0 -> (forall n, (n < steps s)%nat -> (v_d s n) * ((v_d_next s n) - (v_d s n)) >= 0)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_45 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

(* III.2, conclusion (49) *)
Lemma conclusion_49 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (v_L s) > 0 -> (v_J_next s) >= (v_J s)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_49 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.2, conclusion (82) *)
Lemma conclusion_82 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (v_L s) > 0 -> Un_cv (fun t => ((v_J (run round t s)))) (1)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_82 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.2, conclusion (83) *)
Lemma conclusion_83 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_a s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_a s k) <= 1) -> (forall k, (k < steps s)%nat -> (v_b s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (v_L s) > 0 -> (forall n, (n < steps s)%nat -> Un_cv (fun t => (((v_a (run round t s) n) + (v_b (run round t s) n) - 1) ^ 2)) (1))).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  intros n Hn.
  exact (fact_83 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) n Hn).
Qed.

