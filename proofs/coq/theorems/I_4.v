(* Theorem I.4, Pre-trained criterion: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.I_4.
From RLStar Require Theorems.I_5.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Definition v_J (s : state) : R := (1 + ((v_M s) - 1) * (v_L s)) / (v_M s).
Ltac open_names X ::= unfold v_J, v_delta_next in X |- *.

Definition round (s : state) : state := State (steps s) (fun n => (v_delta_next s n)) (v_M s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  True.

(* I.4 (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_4.I_4_1 (v_delta s n)) as G1.
  specialize (G1 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G1 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  same G1.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> (v_rest s n) = 0) /\
  True.

(* I.4 (2), identity *)
Lemma fact_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) = (v_delta s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_4.I_4_2 (v_delta s n) (v_M s) (v_rest s n)) as G2.
  specialize (G2 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G2 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

Definition agree (s s' : state) : Prop :=
  steps s = steps s' /\
  (forall n, (n < steps s)%nat -> (v_delta s n) = (v_delta s' n)) /\
  ((v_M s) = (v_M s')) /\
  True.

Lemma agree_refl :
  forall s, agree s s.
Proof.
  intros s.
  repeat (split; [first [reflexivity | (intros n Hn; reflexivity)]|]). exact I.
Qed.

Definition agree_v_delta s s' (A : agree s s') := proj1 (proj2 A).
Definition agree_v_M s s' (A : agree s s') := proj1 (proj2 (proj2 A)).
Lemma agree_trans :
  forall s s' s'', agree s s' -> agree s' s'' -> agree s s''.
Proof.
  intros s s' s'' A B. split; [exact (eq_trans (proj1 A) (proj1 B))|].
  split; [intros n Hn; assert (Hn' := Hn); rewrite (proj1 A) in Hn'; exact (eq_trans (agree_v_delta _ _ A n Hn) (agree_v_delta _ _ B n Hn'))|].
  split; [exact (eq_trans (agree_v_M _ _ A) (agree_v_M _ _ B))|].
  exact I.
Qed.

Lemma agree_v_rest :
  forall s s', agree s s' -> forall n, (n < steps s)%nat -> (v_rest s n) = (v_rest s' n).
Proof.
  intros s s' A n Hn.
  unfold v_rest.
  rewrite <- (proj1 A).
  apply (product_ext_below (steps s) _ _ _ (but_below (steps s) n)). intros k Hk.
  rewrite (agree_v_delta s s' A k Hk).
  reflexivity.
Qed.

Lemma agree_v_delta_next :
  forall s s', agree s s' -> forall n, (n < steps s)%nat -> (v_delta_next s n) = (v_delta_next s' n).
Proof.
  intros s s' A n Hn.
  unfold v_delta_next.
  rewrite (agree_v_delta s s' A n Hn).
  rewrite (agree_v_rest s s' A n Hn).
  rewrite (agree_v_M s s' A).
  reflexivity.
Qed.

Lemma agree_v_L :
  forall s s', agree s s' -> (v_L s) = (v_L s').
Proof.
  intros s s' A.
  unfold v_L.
  rewrite <- (proj1 A).
  apply (product_ext_below (steps s) _ _ _ (all_below (steps s))). intros k Hk.
  rewrite (agree_v_delta s s' A k Hk).
  reflexivity.
Qed.

Lemma agree_v_J :
  forall s s', agree s s' -> (v_J s) = (v_J s').
Proof.
  intros s s' A.
  unfold v_J.
  rewrite (agree_v_M s s' A).
  rewrite (agree_v_L s s' A).
  reflexivity.
Qed.

Lemma respects_1 :
  forall s s', agree s s' -> H1 s -> H1 s'.
Proof.
  intros s s' A Hs. split; [rewrite <- (proj1 A); exact (proj1 Hs)|].
  split; [intros n Hn; rewrite <- (proj1 A) in Hn; rewrite <- (agree_v_delta s s' A n Hn); exact ((proj1 (proj2 Hs)) n Hn)|].
  split; [intros n Hn; rewrite <- (proj1 A) in Hn; rewrite <- (agree_v_delta s s' A n Hn); exact ((proj1 (proj2 (proj2 Hs))) n Hn)|].
  split; [rewrite <- (agree_v_M s s' A); exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  split; [intros n Hn; rewrite <- (proj1 A) in Hn; rewrite <- (agree_v_rest s s' A n Hn); exact ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)|].
  exact I.
Qed.

Lemma unchanged_3 :
  forall s, H1 s -> agree s (round s).
Proof.
  intros s Hs. split; [reflexivity|].
  split; [intros n Hn; change ((v_delta s n) = (v_delta_next s n)); symmetry; exact (fact_2 s Hs n Hn)|].
  split; [reflexivity|].
  exact I.
Qed.

(* I.4 (3), induction on rounds *)
Lemma fact_3 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (forall t : nat, ((v_delta (run round t s) n)) = ((v_delta s n))).
Proof.
  intros s Hs n Hn.
  assert (A := unchanged_up_to state round agree H1 agree_refl agree_trans respects_1 unchanged_3 s Hs).
  intros t. symmetry. exact (agree_v_delta _ _ (A t) n Hn).
Qed.

(* I.4 (4), one factor out *)
Lemma fact_4 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_L s) = (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_delta s k)) Hn).
Qed.

(* I.4 (5), inequality *)
Lemma fact_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_J s) = 1 / (v_M s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_4.I_4_3 (v_delta s n) (v_M s) (v_rest s n) (v_L s)) as G3.
  specialize (G3 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G3 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G3 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G3 (fact_4 s Hs n Hn)).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I)))))].
Qed.

Lemma defined_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> ((v_M s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_M s) <> 0) by (pose proof (Generated.I_4.I_4_3 (v_delta s n) (v_M s) (v_rest s n) (v_L s)) as G3; specialize (G3 ((proj1 (proj2 Hs)) n Hn)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) n Hn)); specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G3 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)); specialize (G3 (fact_4 s Hs n Hn)); first [plain_from (proj2 G3) | from_divisors G3]).
  exact (conj C0 I).
Qed.

(* I.4 (6), inequality *)
Lemma fact_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (v_J s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_4.I_4_5 (v_M s) (v_J s)) as G5.
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 ltac:(let P := fresh in assert (P : (v_M s) > 0) by (pose proof (Generated.I_4.I_4_4 (v_M s)) as G4; specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); same G4); first [cleared (fact_5 s Hs n Hn) P | cleared (fact_5 s Hs n Hn) P (conj (defined_5 s Hs n Hn) (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))) | revert P; generalize ((fact_5 s Hs n Hn) : (v_J s) = 1 / (v_M s)); generalize (v_J s); let Y := fresh in let Q := fresh in intros ? Q Y; cleared Q Y])).
  first [same G5 | same_defined G5 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) I))))].
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* I.4 (7), witness *)
Lemma fact_7 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (2) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_rest s n) = 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) = (v_delta s n))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_J v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_J v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_J v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_J v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_J v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* I.4 (8), witness *)
Lemma fact_8 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) (2) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_rest s n) = 0)) /\ ~ ((v_J s) = 1 / (v_M s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_J v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_J v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_J v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_J v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_delta_next v_L v_J v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> (v_delta s n) >= 0) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> (v_delta s n) > 0) /\
  (forall n, (n < steps s)%nat -> (v_rest s n) > 0) /\
  True.

Definition to_I_5 (s : state) : Theorems.I_5.state := Theorems.I_5.State (steps s) (v_delta s) (v_M s) 0.

Lemma run_to_I_5 :
  forall t s, run Theorems.I_5.round t (to_I_5 s) = to_I_5 (run round t s).
Proof.
  intros t s. induction t as [|t IH]; [reflexivity|]. simpl. rewrite IH. reflexivity.
Qed.

Lemma cited_I_5_31 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' := Hs).
  refine (limit_ext _ _ _ _ (Theorems.I_5.fact_31 (to_I_5 s) Hs' n Hn)). intros t. rewrite (run_to_I_5 t s). reflexivity.
Qed.

Lemma cited_I_5_39 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_delta (run round t s) n))) (1)).
Proof.
  intros s Hs n Hn.
  assert (Hs' := Hs).
  intros Z. refine (limit_ext _ _ _ _ ((Theorems.I_5.fact_39 (to_I_5 s) Hs' n Hn) Z)). intros t. rewrite (run_to_I_5 t s). reflexivity.
Qed.

(* I.4 (9), case split *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1)) <-> ((forall k, (k < steps s)%nat -> (v_delta s k) <> 0) \/ (exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))))).
Proof.
  intros s Hs n Hn.
  assert (NN : none_below (steps s) (v_delta s)) by (intros k Hk; exact (fact_1 s Hs k Hk)).
  split.
  - intros L. destruct (zero_cases (steps s) (v_delta s)) as [Z|[Z|Z]]; [left; exact Z|right; exact Z|exfalso].
    assert (A := unchanged_up_to state round agree H1 agree_refl agree_trans respects_1 unchanged_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (more_zeros_steps (steps s) _ Z) I)))))).
    destruct Z as [k [j [Hk [Hj [D [Zk Zj]]]]]].
    assert (U := limit_unique _ _ _ (L k Hk) (limit_of_constant _ _ (fun t => eq_sym (agree_v_delta _ _ (A t) k Hk)))).
    lra.
  - intros [Z|Z] m Hm.
    + exact (cited_I_5_31 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (fun i Hi => proj1 (no_zero_steps (steps s) (v_delta s) i NN Z Hi)) (conj (fun i Hi => proj2 (no_zero_steps (steps s) (v_delta s) i NN Z Hi)) I)))))) m Hm).
    + exact (cited_I_5_39 s Hs m Hm Z).
Qed.

Lemma cited_I_5_32 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_J (run round t s)))) (1).
Proof.
  intros s Hs n Hn.
  assert (Hs' := Hs).
  refine (limit_ext _ _ _ _ (Theorems.I_5.fact_32 (to_I_5 s) Hs' n Hn)). intros t. rewrite (run_to_I_5 t s). reflexivity.
Qed.

Lemma cited_I_5_40 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0)))) -> Un_cv (fun t => ((v_J (run round t s)))) (1)).
Proof.
  intros s Hs n Hn.
  assert (Hs' := Hs).
  intros Z. refine (limit_ext _ _ _ _ ((Theorems.I_5.fact_40 (to_I_5 s) Hs' n Hn) Z)). intros t. rewrite (run_to_I_5 t s). reflexivity.
Qed.

(* I.4 (10), case split *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (Un_cv (fun t => ((v_J (run round t s)))) (1) <-> ((forall k, (k < steps s)%nat -> (v_delta s k) <> 0) \/ (exists n, (n < steps s)%nat /\ ((v_delta s n) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> n)%nat -> (v_delta s k) <> 0)))))).
Proof.
  intros s Hs n Hn.
  assert (NN : none_below (steps s) (v_delta s)) by (intros k Hk; exact (fact_1 s Hs k Hk)).
  split.
  - intros L. destruct (zero_cases (steps s) (v_delta s)) as [Z|[Z|Z]]; [left; exact Z|right; exact Z|exfalso].
    assert (A := unchanged_up_to state round agree H1 agree_refl agree_trans respects_1 unchanged_3 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (more_zeros_steps (steps s) _ Z) I)))))).
    assert (U := limit_unique _ _ _ L (limit_of_constant _ _ (fun t => eq_sym (agree_v_J _ _ (A t))))).
    assert (V := fact_6 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (more_zeros_steps (steps s) _ Z) I))))) n Hn).
    rewrite <- U in V. lra.
  - intros [Z|Z].
    + exact (cited_I_5_32 s (conj (proj1 Hs) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (fun i Hi => proj1 (no_zero_steps (steps s) (v_delta s) i NN Z Hi)) (conj (fun i Hi => proj2 (no_zero_steps (steps s) (v_delta s) i NN Z Hi)) I)))))) n Hn).
    + exact (cited_I_5_40 s Hs n Hn Z).
Qed.

Lemma steps_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.I_4.I_4_8 (v_delta s k)) as G8; specialize (G8 ((proj1 (proj2 Hs)) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G8|].
      change (((v_delta s k)) <= 1); pose proof (Generated.I_4.I_4_9 (v_delta s k)) as G9; specialize (G9 ((proj1 (proj2 Hs)) k Hk)); specialize (G9 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G9.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.I_4.I_4_10 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G10; specialize (G10 ((proj1 (proj2 Hs)) k Hk)); specialize (G10 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G10 (proj1 IH)); specialize (G10 (proj2 IH)); same G10|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.I_4.I_4_11 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G11; specialize (G11 ((proj1 (proj2 Hs)) k Hk)); specialize (G11 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G11 (proj1 IH)); specialize (G11 (proj2 IH)); same G11.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* I.4 (11), induction on steps *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_11 s Hs n Hn)).
Qed.

(* I.4 (12), induction on steps *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_11 s Hs n Hn)).
Qed.

(* I.4 (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_4.I_4_13 (v_delta s n) (v_M s) (v_rest s n)) as G13.
  specialize (G13 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G13 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G13 (fact_11 s Hs n Hn)).
  specialize (G13 (fact_12 s Hs n Hn)).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

(* I.4 (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.I_4.I_4_14 (v_delta s n) (v_M s) (v_rest s n)) as G14.
  specialize (G14 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G14 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G14 (fact_11 s Hs n Hn)).
  specialize (G14 (fact_12 s Hs n Hn)).
  first [same (proj2 G14) | same_defined (proj2 G14) (conj G14 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [intros n Hn; exact (fact_13 s Hs n Hn)|].
  split; [intros n Hn; exact (fact_14 s Hs n Hn)|].
  split; [exact (proj1 (proj2 (proj2 (proj2 Hs))))|].
  exact I.
Qed.

(* I.4 (15), induction on rounds *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) >= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (HR t))) n Hn').
Qed.

(* I.4 (16), induction on rounds *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_delta (run round t s) n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact ((proj1 (proj2 (proj2 (HR t)))) n Hn').
Qed.

(* I.4, conclusion (9) *)
Lemma conclusion_9 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> ((forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_delta (run round t s) n))) (1)) <-> ((forall k, (k < steps s)%nat -> (v_delta s k) <> 0) \/ (exists m, (m < steps s)%nat /\ ((v_delta s m) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> m)%nat -> (v_delta s k) <> 0))))))).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_9 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.4, conclusion (10) *)
Lemma conclusion_10 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (Un_cv (fun t => ((v_J (run round t s)))) (1) <-> ((forall k, (k < steps s)%nat -> (v_delta s k) <> 0) \/ (exists n, (n < steps s)%nat /\ ((v_delta s n) = 0 /\ (forall k, (k < steps s)%nat -> ((k <> n)%nat -> (v_delta s k) <> 0))))))).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_10 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* I.4, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> (v_rest s k) = 0) -> (v_J s) = 1 / (v_M s)).
Proof.
  intros s HN H0 H1 H2 H3.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 I))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

