(* Theorem III.3, The basin of right reasoning: every step tends to the identity, and J to 1: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require Sums Kernels.
From RLStar.Theory Require Import KernelProducts.
From RLStar Require Generated.III_3.
Local Open Scope R_scope.

Record state := State { steps : nat; v_d : nat -> R; v_o : nat -> R; v_q : nat -> R; v_rho : R }.

Definition v_S (s : state) (n : nat) : R := total (but (steps s) n) (fun k => (v_o s k)).
Definition v_o_next (s : state) (n : nat) : R := (v_o s n) * (v_S s n).
Definition v_q_next (s : state) (n : nat) : R := 1 / (1 + (v_o s n) * (v_S s n)).
Definition v_S_next (s : state) (n : nat) : R := total (but (steps s) n) (fun k => (v_o_next s k)).
Definition v_O (s : state) : R := total (all (steps s)) (fun k => (v_o s k)).
Ltac open_names X ::= unfold v_q_next, v_o_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_q s n) <= (v_d s n)) /\
  (forall n, (n < steps s)%nat -> (v_d s n) <= 1) /\
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
  specialize (G1 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  same G1.
Qed.

(* III.3 (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_d s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_17 (v_q s n) (v_d s n)) as G17.
  specialize (G17 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G17 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G17 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  same G17.
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

(* III.3 (30), inequality *)
Lemma fact_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - (v_d s n) <= (v_o s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_3.III_3_30 (v_d s n) (v_o s n)) as G30.
  specialize (G30 ((proj1 (proj2 (proj2 Hs))) n Hn)).
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
  specialize (G31 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  same G31.
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

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* III.3 (41), witness *)
Lemma fact_41 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((9 / 10) :: (4 / 5) :: nil) 0) (fun k => nth k ((9) :: (9) :: nil) 0) (fun k => nth k ((1 / 10) :: (1 / 10) :: nil) 0) (1 / 2) in ((forall k, (k < steps s)%nat -> (v_q s k) <= (v_d s k)) /\ (forall k, (k < steps s)%nat -> (v_d s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_q s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_q s k) * (1 + (v_o s k)) = 1) /\ (forall k, (k < steps s)%nat -> (v_o s k) >= 0) /\ (v_rho s) >= 0 /\ (v_rho s) < 1 /\ (exists n, (n < steps s)%nat /\ ~ ((v_S s n) <= (v_rho s))) /\ (exists n, (n < steps s)%nat /\ ~ ((v_o_next s n) <= (v_o s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.3 (42), witness *)
Lemma fact_42 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((9 / 10) :: (4 / 5) :: nil) 0) (fun k => nth k ((9) :: (9) :: nil) 0) (fun k => nth k ((1 / 10) :: (1 / 10) :: nil) 0) (9) in ((forall k, (k < steps s)%nat -> (v_q s k) <= (v_d s k)) /\ (forall k, (k < steps s)%nat -> (v_d s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_q s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_q s k) * (1 + (v_o s k)) = 1) /\ (forall k, (k < steps s)%nat -> (v_o s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_S s k) <= (v_rho s)) /\ (v_rho s) >= 0 /\ ~ ((v_rho s) < 1) /\ (exists n, (n < steps s)%nat /\ ~ ((v_o_next s n) <= (v_o s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.3 (43), witness *)
Lemma fact_43 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((9 / 10) :: (4 / 5) :: nil) 0) (fun k => nth k ((1 / 4) :: (1 / 4) :: nil) 0) (fun k => nth k ((4 / 5) :: (4 / 5) :: nil) 0) (1 / 2) in ((forall k, (k < steps s)%nat -> (v_q s k) <= (v_d s k)) /\ (forall k, (k < steps s)%nat -> (v_d s k) <= 1) /\ (forall k, (k < steps s)%nat -> (v_q s k) > 0) /\ (forall k, (k < steps s)%nat -> (v_q s k) * (1 + (v_o s k)) = 1) /\ (forall k, (k < steps s)%nat -> (v_o s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_S s k) <= (v_rho s)) /\ (v_rho s) >= 0 /\ (v_rho s) < 1 /\ (exists n, (n < steps s)%nat /\ ~ ((v_d s n) >= 9 / 10)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_c v_m v_d_next v_S v_o_next v_q_next v_S_next v_O v_z v_J v_d v_o v_q v_rho steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

