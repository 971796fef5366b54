(* Theorem III.3, The basin of right reasoning: every step tends to the identity, and J to 1: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require Sums Kernels.
From RLStar.Theory Require Import KernelProducts.
From RLStar.Theory Require Columns.
From RLStar Require Generated.III_3.
Local Open Scope R_scope.

Record state := State { steps : nat; columns : Columns.columns; v_o : nat -> R; v_q : nat -> R; v_rho : R }.

Definition v_d (s : state) (n : nat) : R := Columns.diagonal (columns s) n.
Definition set_place (i : nat) (s : state) (Hi : (i < Columns.size (columns s))%nat) : state := State (steps s) (Columns.at_place (columns s) i Hi) (v_o s) (v_q s) (v_rho s).
Definition v_c (s : state) (n : nat) : R := Columns.on_diagonal (columns s) (around (steps s) n).
Definition v_m (s : state) (n : nat) : R := Columns.beside (columns s) n (around (steps s) n).
Definition v_d_next (s : state) (n : nat) : R := (v_d s n) * (v_c s n) / ((v_m s n) + (v_d s n) * (v_c s n) - (v_d s n) * (v_m s n)).
Definition v_S (s : state) (n : nat) : R := total (but (steps s) n) (fun k => (v_o s k)).
Definition v_o_next (s : state) (n : nat) : R := (v_o s n) * (v_S s n).
Definition v_q_next (s : state) (n : nat) : R := 1 / (1 + (v_o s n) * (v_S s n)).
Definition v_S_next (s : state) (n : nat) : R := total (but (steps s) n) (fun k => (v_o_next s k)).
Definition v_O (s : state) : R := total (all (steps s)) (fun k => (v_o s k)).
Definition v_z (s : state) : R := Columns.beside_of (columns s) (fun _ => 1) (all (steps s)).
Definition v_J (s : state) : R := Columns.accuracy (columns s) (all (steps s)).
Ltac open_names X ::= unfold v_q_next, v_o_next, v_d_next in X |- *.

Definition round (s : state) : state := State (steps s) (Columns.round (steps s) (columns s)) (fun n => (v_o_next s n)) (fun n => (v_q_next s n)) (v_rho s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall i (Hi : (i < Columns.size (columns s))%nat), (forall n, (n < steps (set_place i s Hi))%nat -> (v_q (set_place i s Hi) n) <= (v_d (set_place i s Hi) n))) /\
  (forall i (Hi : (i < Columns.size (columns s))%nat), (forall n, (n < steps (set_place i s Hi))%nat -> (v_d (set_place i s Hi) n) <= 1)) /\
  (forall n, (n < steps s)%nat -> (v_q s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_q s n) * (1 + (v_o s n)) = 1) /\
  (forall n, (n < steps s)%nat -> (v_o s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_S s n) <= (v_rho s)) /\
  (v_rho s) >= 0 /\
  (v_rho s) < 1 /\
  True.

(* III.3 (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - (v_d s n) <= (v_o s n) * (v_d s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_1 (v_q s n) (v_d s n) (v_o s n)) as G1.
  specialize (G1 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn)).
  specialize (G1 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  same G1.
Qed.

Lemma column_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_c s n) > 0) /\ ((v_m s n) >= 0) /\ ((v_m s n) <= (v_S s n) * (v_c s n)) /\ ((v_S s n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Cv : forall l x, Rules.convex ((fun l x y => (total l (fun k => (v_o s k))) <= (v_rho s) -> (x > 0) /\ (y >= 0) /\ (y <= (total l (fun k => (v_o s k))) * x) /\ ((total l (fun k => (v_o s k))) >= 0)) l x)).
  { intros l x. exact (convex_if _ _ (convex_and _ _ (convex_constant _) (convex_and _ _ (convex_ge (fun y => y) (fun y => 0) ltac:(by_affine)) (convex_and _ _ (convex_le (fun y => y) (fun y => (total l (fun k => (v_o s k))) * x) ltac:(by_affine)) (convex_constant _))))). }
  pose proof (Columns.beside_invariant (columns s) (steps s) (fun l x y => (total l (fun k => (v_o s k))) <= (v_rho s) -> (x > 0) /\ (y >= 0) /\ (y <= (total l (fun k => (v_o s k))) * x) /\ ((total l (fun k => (v_o s k))) >= 0)) Cv) as Ind.
  assert (One : forall k j, (k < steps s)%nat -> (j < Columns.size (columns s))%nat ->
    (Columns.kernels (columns s) k j (Columns.place (columns s))) >= 0 -> (Columns.kernels (columns s) k j (Columns.place (columns s))) <= 1 - Columns.kernels (columns s) k j j -> (fun l x y => (total l (fun k => (v_o s k))) <= (v_rho s) -> (x > 0) /\ (y >= 0) /\ (y <= (total l (fun k => (v_o s k))) * x) /\ ((total l (fun k => (v_o s k))) >= 0)) (k :: nil) (v_d s k) (Columns.kernels (columns s) k j (Columns.place (columns s)))).
  { intros k j Hk Hj Wp Wq B.
    split; [change ((v_d s k) > 0); pose proof (Generated.III_3.III_3_3 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s)))) as G3; specialize (G3 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G3 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G3 (fact_1 s Hs k Hk)); specialize (G3 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G3 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G3 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G3 Wp); specialize (G3 Wq); specialize (G3 B); same G3|].
    split; [change ((Columns.kernels (columns s) k j (Columns.place (columns s))) >= 0); pose proof (Generated.III_3.III_3_4 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s)))) as G4; specialize (G4 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G4 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G4 (fact_1 s Hs k Hk)); specialize (G4 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G4 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G4 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G4 Wp); specialize (G4 Wq); specialize (G4 B); same G4|].
    split; [change ((Columns.kernels (columns s) k j (Columns.place (columns s))) <= ((v_o s k)) * (v_d s k)); pose proof (Generated.III_3.III_3_5 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s)))) as G5; specialize (G5 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G5 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G5 (fact_1 s Hs k Hk)); specialize (G5 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G5 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G5 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G5 Wp); specialize (G5 Wq); specialize (G5 B); same G5|].
    change (((v_o s k)) >= 0); pose proof (Generated.III_3.III_3_6 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s)))) as G6; specialize (G6 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G6 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G6 (fact_1 s Hs k Hk)); specialize (G6 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G6 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G6 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G6 Wp); specialize (G6 Wq); specialize (G6 B); same G6.
  }
  assert (More : forall k y l u v w j, (k < steps s)%nat -> below (steps s) (y :: l) -> (j < Columns.size (columns s))%nat ->
    (Columns.kernels (columns s) k j (Columns.place (columns s))) >= 0 -> (Columns.kernels (columns s) k j (Columns.place (columns s))) <= 1 - Columns.kernels (columns s) k j j ->
    (fun l x y => (total l (fun k => (v_o s k))) <= (v_rho s) -> (x > 0) /\ (y >= 0) /\ (y <= (total l (fun k => (v_o s k))) * x) /\ ((total l (fun k => (v_o s k))) >= 0)) (y :: l) u v -> (fun l x y => (total l (fun k => (v_o s k))) <= (v_rho s) -> (x > 0) /\ (y >= 0) /\ (y <= (total l (fun k => (v_o s k))) * x) /\ ((total l (fun k => (v_o s k))) >= 0)) (y :: l) u w -> (fun l x y => (total l (fun k => (v_o s k))) <= (v_rho s) -> (x > 0) /\ (y >= 0) /\ (y <= (total l (fun k => (v_o s k))) * x) /\ ((total l (fun k => (v_o s k))) >= 0)) (k :: y :: l) ((v_d s k) * u + (1 - (v_d s k)) * v) ((Columns.kernels (columns s) k j (Columns.place (columns s))) * u + (1 - (Columns.kernels (columns s) k j (Columns.place (columns s)))) * w)).
  { intros k y l u v w j Hk Hl Hj Wp Wq I0 I1 B.
    change (((total (y :: l) (fun k => (v_o s k))) + ((v_o s k))) <= (v_rho s)) in B.
    assert (P : ((v_o s k)) >= 0) by (pose proof (Generated.III_3.III_3_2 (v_o s k)) as G2; specialize (G2 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); same G2).
    assert (B' : (total (y :: l) (fun k => (v_o s k))) <= (v_rho s)) by lra.
    specialize (I0 B'). specialize (I1 B').
    split; [change (((v_d s k) * u + (1 - (v_d s k)) * v) > 0); pose proof (Generated.III_3.III_3_7 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s))) u v w (total (y :: l) (fun k => (v_o s k)))) as G7; specialize (G7 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G7 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G7 (fact_1 s Hs k Hk)); specialize (G7 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G7 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G7 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G7 Wp); specialize (G7 Wq); specialize (G7 (proj1 I0)); specialize (G7 (proj1 (proj2 I0))); specialize (G7 (proj1 (proj2 I1))); specialize (G7 (proj1 (proj2 (proj2 I0)))); specialize (G7 (proj1 (proj2 (proj2 I1)))); specialize (G7 (proj2 (proj2 (proj2 I0)))); specialize (G7 B); same G7|].
    split; [change (((Columns.kernels (columns s) k j (Columns.place (columns s))) * u + (1 - (Columns.kernels (columns s) k j (Columns.place (columns s)))) * w) >= 0); pose proof (Generated.III_3.III_3_8 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s))) u v w (total (y :: l) (fun k => (v_o s k)))) as G8; specialize (G8 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G8 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G8 (fact_1 s Hs k Hk)); specialize (G8 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G8 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G8 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G8 Wp); specialize (G8 Wq); specialize (G8 (proj1 I0)); specialize (G8 (proj1 (proj2 I0))); specialize (G8 (proj1 (proj2 I1))); specialize (G8 (proj1 (proj2 (proj2 I0)))); specialize (G8 (proj1 (proj2 (proj2 I1)))); specialize (G8 (proj2 (proj2 (proj2 I0)))); specialize (G8 B); same G8|].
    split; [change (((Columns.kernels (columns s) k j (Columns.place (columns s))) * u + (1 - (Columns.kernels (columns s) k j (Columns.place (columns s)))) * w) <= ((total (y :: l) (fun k => (v_o s k))) + ((v_o s k))) * ((v_d s k) * u + (1 - (v_d s k)) * v)); pose proof (Generated.III_3.III_3_9 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s))) u v w (total (y :: l) (fun k => (v_o s k)))) as G9; specialize (G9 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G9 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G9 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G9 (fact_1 s Hs k Hk)); specialize (G9 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G9 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G9 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G9 Wp); specialize (G9 Wq); specialize (G9 (proj1 I0)); specialize (G9 (proj1 (proj2 I0))); specialize (G9 (proj1 (proj2 I1))); specialize (G9 (proj1 (proj2 (proj2 I0)))); specialize (G9 (proj1 (proj2 (proj2 I1)))); specialize (G9 (proj2 (proj2 (proj2 I0)))); specialize (G9 B); same G9|].
    change (((total (y :: l) (fun k => (v_o s k))) + ((v_o s k))) >= 0); pose proof (Generated.III_3.III_3_10 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s))) u v w (total (y :: l) (fun k => (v_o s k)))) as G10; specialize (G10 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G10 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G10 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G10 (fact_1 s Hs k Hk)); specialize (G10 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G10 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G10 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G10 Wp); specialize (G10 Wq); specialize (G10 (proj1 I0)); specialize (G10 (proj1 (proj2 I0))); specialize (G10 (proj1 (proj2 I1))); specialize (G10 (proj1 (proj2 (proj2 I0)))); specialize (G10 (proj1 (proj2 (proj2 I1)))); specialize (G10 (proj2 (proj2 (proj2 I0)))); specialize (G10 B); same G10.
  }
  pose proof (Ind One More (around (steps s) n) (Columns.kernels (columns s) n (Columns.place (columns s))) (around_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (around_below _ _ Hn) (Columns.leaving_weights (columns s) n)) as Here.
  cbv beta in Here.
  rewrite ?(product_around (steps s) n), ?(total_around (steps s) n) in Here by exact Hn.
  specialize (Here ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  exact Here.
Qed.

(* III.3 (2), column induction *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_c s n) > 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (column_2 s Hs n Hn)).
Qed.

(* III.3 (3), column induction *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_m s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (column_2 s Hs n Hn))).
Qed.

(* III.3 (4), column induction *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_m s n) <= (v_S s n) * (v_c s n).
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (proj2 (column_2 s Hs n Hn)))).
Qed.

(* III.3 (5), column induction *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_S s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (column_2 s Hs n Hn)))).
Qed.

(* III.3 (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_d_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_11 (v_q s n) (v_d s n) (v_c s n) (v_m s n)) as G11.
  specialize (G11 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn)).
  specialize (G11 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G11 (fact_2 s Hs n Hn)).
  specialize (G11 (fact_3 s Hs n Hn)).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn) (conj (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* III.3 (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_d_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_12 (v_q s n) (v_d s n) (v_c s n) (v_m s n)) as G12.
  specialize (G12 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn)).
  specialize (G12 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn)).
  specialize (G12 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G12 (fact_2 s Hs n Hn)).
  specialize (G12 (fact_3 s Hs n Hn)).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn) (conj (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* III.3 (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_d_next s n)) * (v_d s n) <= (v_S s n) * (1 - (v_d s n)) * (v_d_next s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_13 (v_q s n) (v_d s n) (v_c s n) (v_m s n) (v_S s n)) as G13.
  specialize (G13 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn)).
  specialize (G13 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn)).
  specialize (G13 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G13 (fact_2 s Hs n Hn)).
  specialize (G13 (fact_3 s Hs n Hn)).
  specialize (G13 (fact_4 s Hs n Hn)).
  specialize (G13 (fact_5 s Hs n Hn)).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn) (conj (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* III.3 (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q_next s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_14 (v_o s n) (v_S s n)) as G14.
  specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G14 (fact_5 s Hs n Hn)).
  first [same (proj2 G14) | same_defined (proj2 G14) (conj G14 (conj (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn) (conj (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* III.3 (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q_next s n) * (1 + (v_o_next s n)) = 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_15 (v_o s n) (v_S s n)) as G15.
  specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G15 (fact_5 s Hs n Hn)).
  first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn) (conj (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* III.3 (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_o_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_16 (v_o s n) (v_S s n)) as G16.
  specialize (G16 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G16 (fact_5 s Hs n Hn)).
  same G16.
Qed.

(* III.3 (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_d s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_17 (v_q s n) (v_d s n)) as G17.
  specialize (G17 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn)).
  specialize (G17 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn)).
  specialize (G17 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  same G17.
Qed.

(* III.3 (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - (v_d_next s n) <= (v_o s n) * (v_S s n) * (v_d_next s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_18 (v_d s n) (v_o s n) (v_S s n) (v_d_next s n)) as G18.
  specialize (G18 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn)).
  specialize (G18 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G18 (fact_1 s Hs n Hn)).
  specialize (G18 (fact_5 s Hs n Hn)).
  specialize (G18 (fact_8 s Hs n Hn)).
  specialize (G18 (fact_6 s Hs n Hn)).
  specialize (G18 (fact_12 s Hs n Hn)).
  first [same G18 | same_defined G18 (conj (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn) (conj (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I))))))))].
Qed.

(* III.3 (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_q_next s n) <= (v_d_next s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_19 (v_o s n) (v_S s n) (v_d_next s n)) as G19.
  specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G19 (fact_5 s Hs n Hn)).
  specialize (G19 (fact_13 s Hs n Hn)).
  first [same (proj2 G19) | same_defined (proj2 G19) (conj G19 (conj (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn) (conj (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) I)))))))))].
Qed.

(* III.3 (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_o_next s n) <= (v_o s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_20 (v_o s n) (v_S s n) (v_rho s)) as G20.
  specialize (G20 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G20 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G20 (fact_5 s Hs n Hn)).
  same G20.
Qed.

Lemma steps_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_S_next s n) <= (v_S s n)) /\ ((v_S s n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => (v_o_next s k))) <= (total l (fun k => (v_o s k)))) /\ ((total l (fun k => (v_o s k))) >= 0)).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => (v_o_next s k))) <= (total l (fun k => (v_o s k)))) /\ ((total l (fun k => (v_o s k))) >= 0))).
    - intros k Hk.
      split; [change (((v_o_next s k)) <= ((v_o s k))); pose proof (Generated.III_3.III_3_21 (v_o s k) (v_o_next s k)) as G21; specialize (G21 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G21 (fact_15 s Hs k Hk)); same G21|].
      change (((v_o s k)) >= 0); pose proof (Generated.III_3.III_3_22 (v_o s k)) as G22; specialize (G22 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); same G22.
    - intros k y l Hk IH.
      split; [change ((total (k :: y :: l) (fun k => (v_o_next s k))) <= (total (k :: y :: l) (fun k => (v_o s k)))); change (((total (y :: l) (fun k => (v_o_next s k))) + ((v_o_next s k))) <= ((total (y :: l) (fun k => (v_o s k))) + ((v_o s k)))); pose proof (Generated.III_3.III_3_23 (v_o s k) (v_o_next s k) (total (y :: l) (fun k => (v_o_next s k))) (total (y :: l) (fun k => (v_o s k)))) as G23; specialize (G23 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G23 (fact_15 s Hs k Hk)); specialize (G23 (proj1 IH)); specialize (G23 (proj2 IH)); same G23|].
      change ((total (k :: y :: l) (fun k => (v_o s k))) >= 0); change (((total (y :: l) (fun k => (v_o s k))) + ((v_o s k))) >= 0); pose proof (Generated.III_3.III_3_24 (v_o s k) (total (y :: l) (fun k => (v_o_next s k))) (total (y :: l) (fun k => (v_o s k)))) as G24; specialize (G24 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G24 (proj1 IH)); specialize (G24 (proj2 IH)); same G24.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* III.3 (16), induction on steps *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_S_next s n) <= (v_S s n).
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_16 s Hs n Hn)).
Qed.

(* III.3 (17), induction on steps *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_S s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_16 s Hs n Hn)).
Qed.

(* III.3 (18), inequality *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_S_next s n) <= (v_rho s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_25 (v_S s n) (v_rho s) (v_S_next s n)) as G25.
  specialize (G25 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G25 (fact_5 s Hs n Hn)).
  specialize (G25 (fact_16 s Hs n Hn)).
  same G25.
Qed.

Lemma defined_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_c s n) * (v_d s n) - (v_d s n) * (v_m s n) + (v_m s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_c s n) * (v_d s n) - (v_d s n) * (v_m s n) + (v_m s n) <> 0) by (pose proof (Generated.III_3.III_3_13 (v_q s n) (v_d s n) (v_c s n) (v_m s n) (v_S s n)) as G13; specialize (G13 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn)); specialize (G13 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn)); specialize (G13 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)); specialize (G13 (fact_2 s Hs n Hn)); specialize (G13 (fact_3 s Hs n Hn)); specialize (G13 (fact_4 s Hs n Hn)); specialize (G13 (fact_5 s Hs n Hn)); first [plain_from (proj2 G13) | from_divisors G13]).
  exact (conj C0 I).
Qed.

Lemma defined_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_c s n) * (v_d s n) - (v_d s n) * (v_m s n) + (v_m s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_c s n) * (v_d s n) - (v_d s n) * (v_m s n) + (v_m s n) <> 0) by (exact (proj1 (defined_8 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_S s n) * (v_o s n) + 1 <> 0) /\ ((v_c s n) * (v_d s n) - (v_d s n) * (v_m s n) + (v_m s n) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C1 : (v_c s n) * (v_d s n) - (v_d s n) * (v_m s n) + (v_m s n) <> 0) by (exact (proj1 (defined_13 s Hs n Hn))).
  assert (C0 : (v_S s n) * (v_o s n) + 1 <> 0) by (pose proof (Generated.III_3.III_3_19 (v_o s n) (v_S s n) (v_d_next s n)) as G19; specialize (G19 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)); specialize (G19 (fact_5 s Hs n Hn)); specialize (G19 (fact_13 s Hs n Hn)); first [plain_from (proj2 G19) | from_divisors G19]).
  exact (conj C0 (conj C1 I)).
Qed.

Lemma round_of_diagonal_0 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_d (round s) n) = (v_d_next s n).
Proof.
  intros s Hs n Hn.
  assert (D : (v_d s n) * (v_c s n) + (1 - (v_d s n)) * (v_m s n) <> 0) by (nonzero_by (defined_14 s Hs n Hn)).
  etransitivity; [exact (Columns.round_diagonal (steps s) (columns s) n (v_d s n) (v_c s n) (v_m s n) eq_refl eq_refl eq_refl D)|].
  change ((v_d s n) * (v_c s n) / ((v_d s n) * (v_c s n) + (1 - (v_d s n)) * (v_m s n)) = (v_d_next s n)). equation (conj D (defined_14 s Hs n Hn)).
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros i Hi n Hn; assert (X : (v_q_next (set_place i s Hi) n) <= (v_d_next (set_place i s Hi) n)) by (exact (fact_14 (set_place i s Hi) Hs n Hn)); rewrite <- ?(round_of_diagonal_0 (set_place i s Hi) Hs n Hn) in X; exact X|].
  split; [intros i Hi n Hn; assert (X : (v_d_next (set_place i s Hi) n) <= 1) by (exact (fact_7 (set_place i s Hi) Hs n Hn)); rewrite <- ?(round_of_diagonal_0 (set_place i s Hi) Hs n Hn) in X; exact X|].
  split; [intros n Hn; exact (fact_9 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_10 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_11 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_18 s Hs n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))|].
  exact I.
Qed.

(* III.3 (19), induction on rounds *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_q (run round t s) n) <= (v_d (run round t s) n)).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (((proj1 (proj2 (HR t))) (Columns.place (columns (run round t s))) (Columns.is_place (columns (run round t s)))) n Hn').
Qed.

(* III.3 (20), induction on rounds *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_d (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (((proj1 (proj2 (proj2 (HR t)))) (Columns.place (columns (run round t s))) (Columns.is_place (columns (run round t s)))) n Hn').
Qed.

(* III.3 (21), induction on rounds *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_q (run round t s) n) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (HR t))))) n Hn').
Qed.

(* III.3 (22), induction on rounds *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_q (run round t s) n) * (1 + (v_o (run round t s) n)) = 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (HR t)))))) n Hn').
Qed.

(* III.3 (23), induction on rounds *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_o (run round t s) n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))) n Hn').
Qed.

(* III.3 (24), induction on rounds *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_S (run round t s) n) <= (v_rho (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))) n Hn').
Qed.

(* III.3 (25), inequality *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_o_next s n) <= (v_rho s) * (v_o s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_26 (v_o s n) (v_S s n) (v_rho s)) as G26.
  specialize (G26 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G26 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G26 (fact_5 s Hs n Hn)).
  same G26.
Qed.

(* III.3 (26), inequality *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_o s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_27 (v_o s n)) as G27.
  specialize (G27 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  same G27.
Qed.

(* III.3 (27), inequality *)
Lemma fact_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rho s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_28 (v_rho s)) as G28.
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G28.
Qed.

(* III.3 (28), inequality *)
Lemma fact_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rho s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_29 (v_rho s)) as G29.
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G29.
Qed.

Lemma lasting_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t. exact (induction_on_rounds state round H0 preserved_0 t s Hs).
Qed.

(* III.3 (29), geometric bound *)
Lemma fact_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_o (run round t s) n)) /\ ((v_o (run round t s) n)) <= ((((v_rho s)) ^ t) * ((v_o s n))))) /\ Un_cv (fun t => ((v_o (run round t s) n))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_o s n))) (fun s => ((v_rho s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_o s' n)) >= 0); same (fact_26 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change (((v_o_next s' n)) <= ((v_rho s')) * ((v_o s' n))); same (fact_25 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change (((v_rho s')) >= 0); same (fact_27 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change (((v_rho s')) < 1); same (fact_28 s' Hs' n Hn').
  - split; assumption.
Qed.

(* III.3 (30), inequality *)
Lemma fact_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - (v_d s n) <= (v_o s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_30 (v_d s n) (v_o s n)) as G30.
  specialize (G30 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn)).
  specialize (G30 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G30 (fact_1 s Hs n Hn)).
  same G30.
Qed.

(* III.3 (31), inequality *)
Lemma fact_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_d s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_31 (v_d s n)) as G31.
  specialize (G31 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) n Hn)).
  same G31.
Qed.

(* III.3 (32), squeeze *)
Lemma fact_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_d (run round t s) n))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_d s n))) (fun s => (1)) (fun s => ((v_o s n)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_d s' n)) <= (1)); same (fact_31 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1) - ((v_d s' n)) <= ((v_o s' n))); same (fact_30 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_29 s Hs n Hn)).
Qed.

Lemma steps_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_O s) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((total l (fun k => (v_o s k))) >= 0)).
  { apply (induction_on_steps (steps s) (fun l => ((total l (fun k => (v_o s k))) >= 0))).
    - intros k Hk.
      change (((v_o s k)) >= 0); pose proof (Generated.III_3.III_3_32 (v_o s k)) as G32; specialize (G32 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); same G32.
    - intros k y l Hk IH.
      change ((total (k :: y :: l) (fun k => (v_o s k))) >= 0); change (((total (y :: l) (fun k => (v_o s k))) + ((v_o s k))) >= 0); pose proof (Generated.III_3.III_3_33 (v_o s k) (total (y :: l) (fun k => (v_o s k)))) as G33; specialize (G33 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G33 IH); same G33.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* III.3 (33), induction on steps *)
Lemma fact_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_O s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (steps_33 s Hs n Hn).
Qed.

Lemma column_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_z s) >= 0) /\ ((v_z s) <= 1) /\ ((Columns.on_diagonal (columns s) (all (steps s))) >= 0) /\ ((Columns.on_diagonal (columns s) (all (steps s))) <= 1) /\ ((Columns.on_diagonal (columns s) (all (steps s))) >= 1 - (v_O s)) /\ ((v_O s) >= 0).
Proof.
  intros s Hs n Hn.
  assert (Cv : forall l x, Rules.convex ((fun l x y => (y >= 0) /\ (y <= 1) /\ (x >= 0) /\ (x <= 1) /\ (x >= 1 - (total l (fun k => (v_o s k)))) /\ ((total l (fun k => (v_o s k))) >= 0)) l x)).
  { intros l x. exact (convex_and _ _ (convex_ge (fun y => y) (fun y => 0) ltac:(by_affine)) (convex_and _ _ (convex_le (fun y => y) (fun y => 1) ltac:(by_affine)) (convex_and _ _ (convex_constant _) (convex_and _ _ (convex_constant _) (convex_and _ _ (convex_constant _) (convex_constant _)))))). }
  pose proof (Columns.beside_invariant (columns s) (steps s) (fun l x y => (y >= 0) /\ (y <= 1) /\ (x >= 0) /\ (x <= 1) /\ (x >= 1 - (total l (fun k => (v_o s k)))) /\ ((total l (fun k => (v_o s k))) >= 0)) Cv) as Ind.
  assert (One : forall k j, (k < steps s)%nat -> (j < Columns.size (columns s))%nat ->
    (Columns.kernels (columns s) k j (Columns.place (columns s))) >= 0 -> (Columns.kernels (columns s) k j (Columns.place (columns s))) <= 1 - Columns.kernels (columns s) k j j -> (fun l x y => (y >= 0) /\ (y <= 1) /\ (x >= 0) /\ (x <= 1) /\ (x >= 1 - (total l (fun k => (v_o s k)))) /\ ((total l (fun k => (v_o s k))) >= 0)) (k :: nil) (v_d s k) (Columns.kernels (columns s) k j (Columns.place (columns s)))).
  { intros k j Hk Hj Wp Wq .
    split; [change ((Columns.kernels (columns s) k j (Columns.place (columns s))) >= 0); pose proof (Generated.III_3.III_3_34 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s)))) as G34; specialize (G34 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G34 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G34 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G34 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G34 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G34 (fact_1 s Hs k Hk)); specialize (G34 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G34 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G34 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G34 Wp); specialize (G34 Wq); same G34|].
    split; [change ((Columns.kernels (columns s) k j (Columns.place (columns s))) <= 1); pose proof (Generated.III_3.III_3_35 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s)))) as G35; specialize (G35 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G35 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G35 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G35 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G35 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G35 (fact_1 s Hs k Hk)); specialize (G35 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G35 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G35 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G35 Wp); specialize (G35 Wq); same G35|].
    split; [change ((v_d s k) >= 0); pose proof (Generated.III_3.III_3_36 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s)))) as G36; specialize (G36 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G36 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G36 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G36 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G36 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G36 (fact_1 s Hs k Hk)); specialize (G36 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G36 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G36 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G36 Wp); specialize (G36 Wq); same G36|].
    split; [change ((v_d s k) <= 1); pose proof (Generated.III_3.III_3_37 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s)))) as G37; specialize (G37 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G37 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G37 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G37 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G37 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G37 (fact_1 s Hs k Hk)); specialize (G37 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G37 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G37 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G37 Wp); specialize (G37 Wq); same G37|].
    split; [change ((v_d s k) >= 1 - ((v_o s k))); pose proof (Generated.III_3.III_3_38 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s)))) as G38; specialize (G38 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G38 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G38 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G38 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G38 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G38 (fact_1 s Hs k Hk)); specialize (G38 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G38 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G38 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G38 Wp); specialize (G38 Wq); same G38|].
    change (((v_o s k)) >= 0); pose proof (Generated.III_3.III_3_39 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s)))) as G39; specialize (G39 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G39 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G39 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G39 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G39 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G39 (fact_1 s Hs k Hk)); specialize (G39 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G39 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G39 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G39 Wp); specialize (G39 Wq); same G39.
  }
  assert (More : forall k y l u v w j, (k < steps s)%nat -> below (steps s) (y :: l) -> (j < Columns.size (columns s))%nat ->
    (Columns.kernels (columns s) k j (Columns.place (columns s))) >= 0 -> (Columns.kernels (columns s) k j (Columns.place (columns s))) <= 1 - Columns.kernels (columns s) k j j ->
    (fun l x y => (y >= 0) /\ (y <= 1) /\ (x >= 0) /\ (x <= 1) /\ (x >= 1 - (total l (fun k => (v_o s k)))) /\ ((total l (fun k => (v_o s k))) >= 0)) (y :: l) u v -> (fun l x y => (y >= 0) /\ (y <= 1) /\ (x >= 0) /\ (x <= 1) /\ (x >= 1 - (total l (fun k => (v_o s k)))) /\ ((total l (fun k => (v_o s k))) >= 0)) (y :: l) u w -> (fun l x y => (y >= 0) /\ (y <= 1) /\ (x >= 0) /\ (x <= 1) /\ (x >= 1 - (total l (fun k => (v_o s k)))) /\ ((total l (fun k => (v_o s k))) >= 0)) (k :: y :: l) ((v_d s k) * u + (1 - (v_d s k)) * v) ((Columns.kernels (columns s) k j (Columns.place (columns s))) * u + (1 - (Columns.kernels (columns s) k j (Columns.place (columns s)))) * w)).
  { intros k y l u v w j Hk Hl Hj Wp Wq I0 I1 .
    split; [change (((Columns.kernels (columns s) k j (Columns.place (columns s))) * u + (1 - (Columns.kernels (columns s) k j (Columns.place (columns s)))) * w) >= 0); pose proof (Generated.III_3.III_3_40 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s))) v w u (total (y :: l) (fun k => (v_o s k)))) as G40; specialize (G40 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G40 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G40 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G40 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G40 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G40 (fact_1 s Hs k Hk)); specialize (G40 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G40 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G40 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G40 Wp); specialize (G40 Wq); specialize (G40 (proj1 I0)); specialize (G40 (proj1 I1)); specialize (G40 (proj1 (proj2 I0))); specialize (G40 (proj1 (proj2 I1))); specialize (G40 (proj1 (proj2 (proj2 I0)))); specialize (G40 (proj1 (proj2 (proj2 (proj2 I0))))); specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 I0)))))); specialize (G40 (proj2 (proj2 (proj2 (proj2 (proj2 I0)))))); same G40|].
    split; [change (((Columns.kernels (columns s) k j (Columns.place (columns s))) * u + (1 - (Columns.kernels (columns s) k j (Columns.place (columns s)))) * w) <= 1); pose proof (Generated.III_3.III_3_41 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s))) v w u (total (y :: l) (fun k => (v_o s k)))) as G41; specialize (G41 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G41 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G41 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G41 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G41 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G41 (fact_1 s Hs k Hk)); specialize (G41 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G41 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G41 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G41 Wp); specialize (G41 Wq); specialize (G41 (proj1 I0)); specialize (G41 (proj1 I1)); specialize (G41 (proj1 (proj2 I0))); specialize (G41 (proj1 (proj2 I1))); specialize (G41 (proj1 (proj2 (proj2 I0)))); specialize (G41 (proj1 (proj2 (proj2 (proj2 I0))))); specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 I0)))))); specialize (G41 (proj2 (proj2 (proj2 (proj2 (proj2 I0)))))); same G41|].
    split; [change (((v_d s k) * u + (1 - (v_d s k)) * v) >= 0); pose proof (Generated.III_3.III_3_42 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s))) v w u (total (y :: l) (fun k => (v_o s k)))) as G42; specialize (G42 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G42 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G42 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G42 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G42 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G42 (fact_1 s Hs k Hk)); specialize (G42 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G42 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G42 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G42 Wp); specialize (G42 Wq); specialize (G42 (proj1 I0)); specialize (G42 (proj1 I1)); specialize (G42 (proj1 (proj2 I0))); specialize (G42 (proj1 (proj2 I1))); specialize (G42 (proj1 (proj2 (proj2 I0)))); specialize (G42 (proj1 (proj2 (proj2 (proj2 I0))))); specialize (G42 (proj1 (proj2 (proj2 (proj2 (proj2 I0)))))); specialize (G42 (proj2 (proj2 (proj2 (proj2 (proj2 I0)))))); same G42|].
    split; [change (((v_d s k) * u + (1 - (v_d s k)) * v) <= 1); pose proof (Generated.III_3.III_3_43 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s))) v w u (total (y :: l) (fun k => (v_o s k)))) as G43; specialize (G43 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G43 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G43 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G43 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G43 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G43 (fact_1 s Hs k Hk)); specialize (G43 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G43 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G43 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G43 Wp); specialize (G43 Wq); specialize (G43 (proj1 I0)); specialize (G43 (proj1 I1)); specialize (G43 (proj1 (proj2 I0))); specialize (G43 (proj1 (proj2 I1))); specialize (G43 (proj1 (proj2 (proj2 I0)))); specialize (G43 (proj1 (proj2 (proj2 (proj2 I0))))); specialize (G43 (proj1 (proj2 (proj2 (proj2 (proj2 I0)))))); specialize (G43 (proj2 (proj2 (proj2 (proj2 (proj2 I0)))))); same G43|].
    split; [change (((v_d s k) * u + (1 - (v_d s k)) * v) >= 1 - ((total (y :: l) (fun k => (v_o s k))) + ((v_o s k)))); pose proof (Generated.III_3.III_3_44 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s))) v w u (total (y :: l) (fun k => (v_o s k)))) as G44; specialize (G44 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G44 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G44 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G44 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G44 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G44 (fact_1 s Hs k Hk)); specialize (G44 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G44 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G44 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G44 Wp); specialize (G44 Wq); specialize (G44 (proj1 I0)); specialize (G44 (proj1 I1)); specialize (G44 (proj1 (proj2 I0))); specialize (G44 (proj1 (proj2 I1))); specialize (G44 (proj1 (proj2 (proj2 I0)))); specialize (G44 (proj1 (proj2 (proj2 (proj2 I0))))); specialize (G44 (proj1 (proj2 (proj2 (proj2 (proj2 I0)))))); specialize (G44 (proj2 (proj2 (proj2 (proj2 (proj2 I0)))))); same G44|].
    change (((total (y :: l) (fun k => (v_o s k))) + ((v_o s k))) >= 0); pose proof (Generated.III_3.III_3_45 (v_q s k) (v_d s k) (v_o s k) (v_rho s) (v_d (set_place j s Hj) k) (Columns.kernels (columns s) k j (Columns.place (columns s))) v w u (total (y :: l) (fun k => (v_o s k)))) as G45; specialize (G45 (((proj1 (proj2 Hs)) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G45 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns s)) (Columns.is_place (columns s))) k Hk)); specialize (G45 ((proj1 (proj2 (proj2 (proj2 Hs)))) k Hk)); specialize (G45 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)); specialize (G45 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) k Hk)); specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G45 (fact_1 s Hs k Hk)); specialize (G45 (((proj1 (proj2 Hs)) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G45 (((proj1 (proj2 (proj2 Hs))) (Columns.place (columns (set_place j s Hj))) (Columns.is_place (columns (set_place j s Hj)))) k Hk)); specialize (G45 (fact_1 (set_place j s Hj) Hs k Hk)); specialize (G45 Wp); specialize (G45 Wq); specialize (G45 (proj1 I0)); specialize (G45 (proj1 I1)); specialize (G45 (proj1 (proj2 I0))); specialize (G45 (proj1 (proj2 I1))); specialize (G45 (proj1 (proj2 (proj2 I0)))); specialize (G45 (proj1 (proj2 (proj2 (proj2 I0))))); specialize (G45 (proj1 (proj2 (proj2 (proj2 (proj2 I0)))))); specialize (G45 (proj2 (proj2 (proj2 (proj2 (proj2 I0)))))); same G45.
  }
  pose proof (Ind One More (all (steps s)) (fun _ => 1) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _) (fun j _ => Rle_ge _ _ Rle_0_1)) as Here.
  cbv beta in Here.
  exact Here.
Qed.

(* III.3 (34), column induction *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_z s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (column_34 s Hs n Hn)).
Qed.

(* III.3 (35), column induction *)
Lemma fact_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_z s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (proj2 (column_34 s Hs n Hn))).
Qed.

(* III.3 (36), column induction *)
Lemma fact_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (Columns.accuracy_invariant (columns s) (all (steps s)) (fun y => y >= 0) (convex_ge (fun y => y) (fun y => 0) ltac:(by_affine)) (fun i Hi => (proj1 (proj2 (proj2 (column_34 (set_place i s Hi) Hs n Hn)))))).
Qed.

(* III.3 (37), column induction *)
Lemma fact_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J s) <= 1.
Proof.
  intros s Hs n Hn.
  exact (Columns.accuracy_invariant (columns s) (all (steps s)) (fun y => y <= 1) (convex_le (fun y => y) (fun y => 1) ltac:(by_affine)) (fun i Hi => (proj1 (proj2 (proj2 (proj2 (column_34 (set_place i s Hi) Hs n Hn))))))).
Qed.

(* III.3 (38), column induction *)
Lemma fact_38 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J s) >= 1 - (v_O s).
Proof.
  intros s Hs n Hn.
  exact (Columns.accuracy_invariant (columns s) (all (steps s)) (fun y => y >= 1 - (v_O s)) (convex_ge (fun y => y) (fun y => 1 - (v_O s)) ltac:(by_affine)) (fun i Hi => (proj1 (proj2 (proj2 (proj2 (proj2 (column_34 (set_place i s Hi) Hs n Hn)))))))).
Qed.

(* III.3 (39), column induction *)
Lemma fact_39 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_O s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj2 (proj2 (proj2 (proj2 (proj2 (column_34 s Hs n Hn)))))).
Qed.

(* III.3 (40), squeeze *)
Lemma fact_40 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_J (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  apply (squeeze_below state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_J s))) (fun s => (1)) (fun s => ((v_O s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_J s')) <= (1)); same (fact_37 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change ((1) - ((v_J s')) <= ((v_O s'))); same (fact_38 s' Hs' n Hn').
  - split; [exact Hs|exact Hn].
  - exact (null_over_all_steps state round steps (fun s k => (v_o s k)) s (fun _ => eq_refl) (fun k Hk => proj2 (fact_29 s Hs k Hk))).
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* III.3 (41), witness *)
Lemma fact_41 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (Columns.two_states_with (fun k => nth k ((9 / 10) :: (4 / 5) :: nil) 0)) (fun k => nth k ((9) :: (9) :: nil) 0) (fun k => nth k ((1 / 10) :: (1 / 10) :: nil) 0) (1 / 2) in ((forall k, (k < steps s)%nat -> (v_q s k) <= (v_d s k)) /\ (forall k, (k < steps s)%nat -> (v_d s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_q s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_q s k) * (1 + (v_o s k)) = 1) /\ (forall k, (k < steps s)%nat -> (v_o s k) >= 0) /\ (v_rho s) >= 0 /\ (v_rho s) < 1 /\ (exists n, (n < steps s)%nat /\ ~ ((v_S s n) <= (v_rho s))) /\ (exists n, (n < steps s)%nat /\ ~ ((v_o_next s n) <= (v_o s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.3 (42), witness *)
Lemma fact_42 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (Columns.two_states_with (fun k => nth k ((9 / 10) :: (4 / 5) :: nil) 0)) (fun k => nth k ((9) :: (9) :: nil) 0) (fun k => nth k ((1 / 10) :: (1 / 10) :: nil) 0) (9) in ((forall k, (k < steps s)%nat -> (v_q s k) <= (v_d s k)) /\ (forall k, (k < steps s)%nat -> (v_d s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_q s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_q s k) * (1 + (v_o s k)) = 1) /\ (forall k, (k < steps s)%nat -> (v_o s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_S s k) <= (v_rho s)) /\ (v_rho s) >= 0 /\ ~ ((v_rho s) < 1) /\ (exists n, (n < steps s)%nat /\ ~ ((v_o_next s n) <= (v_o s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.3 (43), witness *)
Lemma fact_43 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (Columns.two_states_with (fun k => nth k ((9 / 10) :: (4 / 5) :: nil) 0)) (fun k => nth k ((1 / 4) :: (1 / 4) :: nil) 0) (fun k => nth k ((4 / 5) :: (4 / 5) :: nil) 0) (1 / 2) in ((forall i (Hi : (i < Columns.size (columns s))%nat), (forall k, (k < steps (set_place i s Hi))%nat -> (v_q (set_place i s Hi) k) <= (v_d (set_place i s Hi) k))) /\ (forall i (Hi : (i < Columns.size (columns s))%nat), (forall k, (k < steps (set_place i s Hi))%nat -> (v_d (set_place i s Hi) k) <= 1)) /\ (forall k, (k < steps s)%nat -> (v_q s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_q s k) * (1 + (v_o s k)) = 1) /\ (forall k, (k < steps s)%nat -> (v_o s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_S s k) <= (v_rho s)) /\ (v_rho s) >= 0 /\ (v_rho s) < 1 /\ (exists i (Hi : (i < Columns.size (columns s))%nat), (exists n, (n < steps (set_place i s Hi))%nat /\ ~ ((v_d (set_place i s Hi) n) >= 9 / 10))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros i Hi; intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros i Hi; intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat, (Nat.lt_0_succ 1); exists 1%nat; split; [simpl; lia|]; unfold v_d, set_place; cbn [columns]; rewrite ?Columns.diagonal_between, ?Columns.diagonal_given; cbn [nth]; rewrite ?Columns.between_itself by lra; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.3, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((forall i (Hi : (i < Columns.size (columns s))%nat), (forall k, (k < steps (set_place i s Hi))%nat -> (v_q (set_place i s Hi) k) <= (v_d (set_place i s Hi) k))) -> (forall i (Hi : (i < Columns.size (columns s))%nat), (forall k, (k < steps (set_place i s Hi))%nat -> (v_d (set_place i s Hi) k) <= 1)) -> (forall k, (k < steps s)%nat -> (v_q s k) > 0) -> (forall k, (k < steps s)%nat -> (v_q s k) * (1 + (v_o s k)) = 1) -> (forall k, (k < steps s)%nat -> (v_o s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_S s k) <= (v_rho s)) -> (v_rho s) >= 0 -> (v_rho s) < 1 -> (forall i (Hi : (i < Columns.size (columns s))%nat), (forall n, (n < steps (set_place i s Hi))%nat -> (1 - (v_d_next (set_place i s Hi) n)) * (v_d (set_place i s Hi) n) <= (v_S (set_place i s Hi) n) * (1 - (v_d (set_place i s Hi) n)) * (v_d_next (set_place i s Hi) n)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7.
  intros i Hi.
  intros n Hn.
  exact (fact_8 (set_place i s Hi) (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 I))))))))) n Hn).
Qed.

(* III.3, conclusion (13) *)
Lemma conclusion_13 :
  forall s : state, (2 <= steps s)%nat -> ((forall i (Hi : (i < Columns.size (columns s))%nat), (forall k, (k < steps (set_place i s Hi))%nat -> (v_q (set_place i s Hi) k) <= (v_d (set_place i s Hi) k))) -> (forall i (Hi : (i < Columns.size (columns s))%nat), (forall k, (k < steps (set_place i s Hi))%nat -> (v_d (set_place i s Hi) k) <= 1)) -> (forall k, (k < steps s)%nat -> (v_q s k) > 0) -> (forall k, (k < steps s)%nat -> (v_q s k) * (1 + (v_o s k)) = 1) -> (forall k, (k < steps s)%nat -> (v_o s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_S s k) <= (v_rho s)) -> (v_rho s) >= 0 -> (v_rho s) < 1 -> (forall i (Hi : (i < Columns.size (columns s))%nat), (forall n, (n < steps (set_place i s Hi))%nat -> 1 - (v_d_next (set_place i s Hi) n) <= (v_o (set_place i s Hi) n) * (v_S (set_place i s Hi) n) * (v_d_next (set_place i s Hi) n)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7.
  intros i Hi.
  intros n Hn.
  exact (fact_13 (set_place i s Hi) (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 I))))))))) n Hn).
Qed.

(* III.3, conclusion (29) *)
Lemma conclusion_29 :
  forall s : state, (2 <= steps s)%nat -> ((forall i (Hi : (i < Columns.size (columns s))%nat), (forall k, (k < steps (set_place i s Hi))%nat -> (v_q (set_place i s Hi) k) <= (v_d (set_place i s Hi) k))) -> (forall i (Hi : (i < Columns.size (columns s))%nat), (forall k, (k < steps (set_place i s Hi))%nat -> (v_d (set_place i s Hi) k) <= 1)) -> (forall k, (k < steps s)%nat -> (v_q s k) > 0) -> (forall k, (k < steps s)%nat -> (v_q s k) * (1 + (v_o s k)) = 1) -> (forall k, (k < steps s)%nat -> (v_o s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_S s k) <= (v_rho s)) -> (v_rho s) >= 0 -> (v_rho s) < 1 -> (forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= ((v_o (run round t s) n)) /\ ((v_o (run round t s) n)) <= ((((v_rho s)) ^ t) * ((v_o s n))))) /\ Un_cv (fun t => ((v_o (run round t s) n))) (0)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7.
  intros n Hn.
  exact (fact_29 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 I))))))))) n Hn).
Qed.

(* III.3, conclusion (32) *)
Lemma conclusion_32 :
  forall s : state, (2 <= steps s)%nat -> ((forall i (Hi : (i < Columns.size (columns s))%nat), (forall k, (k < steps (set_place i s Hi))%nat -> (v_q (set_place i s Hi) k) <= (v_d (set_place i s Hi) k))) -> (forall i (Hi : (i < Columns.size (columns s))%nat), (forall k, (k < steps (set_place i s Hi))%nat -> (v_d (set_place i s Hi) k) <= 1)) -> (forall k, (k < steps s)%nat -> (v_q s k) > 0) -> (forall k, (k < steps s)%nat -> (v_q s k) * (1 + (v_o s k)) = 1) -> (forall k, (k < steps s)%nat -> (v_o s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_S s k) <= (v_rho s)) -> (v_rho s) >= 0 -> (v_rho s) < 1 -> (forall i (Hi : (i < Columns.size (columns s))%nat), (forall n, (n < steps (set_place i s Hi))%nat -> Un_cv (fun t => ((v_d (run round t (set_place i s Hi)) n))) (1)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7.
  intros i Hi.
  intros n Hn.
  exact (fact_32 (set_place i s Hi) (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 I))))))))) n Hn).
Qed.

(* III.3, conclusion (40) *)
Lemma conclusion_40 :
  forall s : state, (2 <= steps s)%nat -> ((forall i (Hi : (i < Columns.size (columns s))%nat), (forall k, (k < steps (set_place i s Hi))%nat -> (v_q (set_place i s Hi) k) <= (v_d (set_place i s Hi) k))) -> (forall i (Hi : (i < Columns.size (columns s))%nat), (forall k, (k < steps (set_place i s Hi))%nat -> (v_d (set_place i s Hi) k) <= 1)) -> (forall k, (k < steps s)%nat -> (v_q s k) > 0) -> (forall k, (k < steps s)%nat -> (v_q s k) * (1 + (v_o s k)) = 1) -> (forall k, (k < steps s)%nat -> (v_o s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_S s k) <= (v_rho s)) -> (v_rho s) >= 0 -> (v_rho s) < 1 -> Un_cv (fun t => ((v_J (run round t s)))) (1)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7.
  exact (fact_40 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 I))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.3, conclusion (43) *)
Lemma conclusion_43 :
  forall s : state, (2 <= steps s)%nat -> (let s := State 2 (Columns.two_states_with (fun k => nth k ((9 / 10) :: (4 / 5) :: nil) 0)) (fun k => nth k ((1 / 4) :: (1 / 4) :: nil) 0) (fun k => nth k ((4 / 5) :: (4 / 5) :: nil) 0) (1 / 2) in ((forall i (Hi : (i < Columns.size (columns s))%nat), (forall k, (k < steps (set_place i s Hi))%nat -> (v_q (set_place i s Hi) k) <= (v_d (set_place i s Hi) k))) /\ (forall i (Hi : (i < Columns.size (columns s))%nat), (forall k, (k < steps (set_place i s Hi))%nat -> (v_d (set_place i s Hi) k) <= 1)) /\ (forall k, (k < steps s)%nat -> (v_q s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_q s k) * (1 + (v_o s k)) = 1) /\ (forall k, (k < steps s)%nat -> (v_o s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_S s k) <= (v_rho s)) /\ (v_rho s) >= 0 /\ (v_rho s) < 1 /\ (exists i (Hi : (i < Columns.size (columns s))%nat), (exists n, (n < steps (set_place i s Hi))%nat /\ ~ ((v_d (set_place i s Hi) n) >= 9 / 10))))).
Proof.
  intros s HN.
  exact (fact_43 s (conj HN I) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

