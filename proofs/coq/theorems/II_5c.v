(* Theorem II.5c, The flow of small refits conserves the differences between steps: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require Flows.
From RLStar Require Generated.II_5c.
Local Open Scope R_scope.

Record state := State { steps : nat; v_delta : nat -> R; v_M : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_L (s : state) : R := product (all (steps s)) (fun k => (v_delta s k)).
Ltac open_names X ::= unfold v_delta_next in X |- *.

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
  (forall n, (n < steps s)%nat -> (v_delta s n) < 1) /\
  (v_M s) >= 2 /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_rest s n) >= 0) /\ ((v_rest s n) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) < 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.II_5c.II_5c_1 (v_delta s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G1|].
      change (((v_delta s k)) < 1); pose proof (Generated.II_5c.II_5c_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 Hs)) k Hk)); specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_5c.II_5c_3 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) < 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) < 1); pose proof (Generated.II_5c.II_5c_4 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.5c (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* II.5c (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

Lemma steps_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_L s) >= 0) /\ ((v_L s) < 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) < 1)).
  { apply (induction_on_steps (steps s) (fun l => ((product l (fun k => (v_delta s k))) >= 0) /\ ((product l (fun k => (v_delta s k))) < 1))).
    - intros k Hk.
      split; [change (((v_delta s k)) >= 0); pose proof (Generated.II_5c.II_5c_5 (v_delta s k)) as G5; specialize (G5 ((proj1 (proj2 Hs)) k Hk)); specialize (G5 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G5|].
      change (((v_delta s k)) < 1); pose proof (Generated.II_5c.II_5c_6 (v_delta s k)) as G6; specialize (G6 ((proj1 (proj2 Hs)) k Hk)); specialize (G6 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G6.
    - intros k y l Hk IH.
      split; [change ((product (k :: y :: l) (fun k => (v_delta s k))) >= 0); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= 0); pose proof (Generated.II_5c.II_5c_7 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G7; specialize (G7 ((proj1 (proj2 Hs)) k Hk)); specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G7 (proj1 IH)); specialize (G7 (proj2 IH)); same G7|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) < 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) < 1); pose proof (Generated.II_5c.II_5c_8 (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G8; specialize (G8 ((proj1 (proj2 Hs)) k Hk)); specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G8 (proj1 IH)); specialize (G8 (proj2 IH)); same G8.
  }
  pose proof (Ind (all (steps s)) (all_nonempty (steps s) ltac:(assert (X := proj1 Hs); lia)) (all_below _)) as Here.
  exact Here.
Qed.

(* II.5c (3), induction on steps *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) >= 0.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_3 s Hs n Hn)).
Qed.

(* II.5c (4), induction on steps *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) < 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_3 s Hs n Hn)).
Qed.

(* II.5c (5), one factor out *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_L s) = (v_delta s n) * (v_rest s n).
Proof.
  intros s Hs n Hn.
  same (one_factor_out (steps s) n (fun k => (v_delta s k)) Hn).
Qed.

(* II.5c (6), identity *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_delta s n) = (v_rest s n) * (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5c.II_5c_9 (v_delta s n) (v_M s) (v_rest s n)) as G9.
  specialize (G9 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G9 (fact_1 s Hs n Hn)).
  specialize (G9 (fact_2 s Hs n Hn)).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Lemma positive_7_0 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_delta s n)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5c.II_5c_11 (v_delta s n)) as G11.
  specialize (G11 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  same G11.
Qed.

Lemma positive_7_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 + ((v_M s) - 1) * (v_delta s n)) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5c.II_5c_12 (v_delta s n) (v_M s)) as G12.
  specialize (G12 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G12 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))).
  same G12.
Qed.

(* II.5c (7), conserved quantity *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall (st : R -> state) (a b : R), st a = s -> (forall u, steps (st u) = steps s) -> (forall u, v_M (st u) = v_M s) -> (forall u, a <= u <= b -> ((forall n, (n < steps (st u))%nat -> (v_delta (st u) n) >= 0)) /\((forall n, (n < steps (st u))%nat -> (v_delta (st u) n) < 1)) /\((v_M (st u)) >= 2) /\True) -> (forall u n, a <= u <= b -> (n < steps s)%nat -> derivable_pt_lim (fun w => v_delta (st w) n) u ((v_delta_next (st u) n) - (v_delta (st u) n))) -> forall u, a <= u <= b -> (forall n k, (n < steps s)%nat -> (k < steps s)%nat -> ((-1) * ln (1 - (v_delta (st u) n)) + ((-1) / ((v_M (st u)) - 1)) * ln (1 + ((v_M (st u)) - 1) * (v_delta (st u) n))) - ((-1) * ln (1 - (v_delta (st u) k)) + ((-1) / ((v_M (st u)) - 1)) * ln (1 + ((v_M (st u)) - 1) * (v_delta (st u) k))) = ((-1) * ln (1 - (v_delta s n)) + ((-1) / ((v_M s) - 1)) * ln (1 + ((v_M s) - 1) * (v_delta s n))) - ((-1) * ln (1 - (v_delta s k)) + ((-1) / ((v_M s) - 1)) * ln (1 + ((v_M s) - 1) * (v_delta s k)))) /\ (forall n, (n < steps s)%nat -> derivable_pt_lim (fun w => ((-1) * ln (1 - (v_delta (st w) n)) + ((-1) / ((v_M (st w)) - 1)) * ln (1 + ((v_M (st w)) - 1) * (v_delta (st w) n)))) u ((v_M (st u)) * (v_L (st u)) / (1 + ((v_M (st u)) - 1) * (v_L (st u)))))).
Proof.
  intros s Hs n Hn.
  assert (Sl : forall y, H0 y -> forall m, (m < steps y)%nat ->
    derivable_pt_lim ((fun y x => (-1) * ln (1 - x) + ((-1) / ((v_M y) - 1)) * ln (1 + ((v_M y) - 1) * x)) y) (v_delta y m) ((fun y x => (-1) * ((-1) / (1 - x)) + ((-1) / ((v_M y) - 1)) * ((-1 + (v_M y)) / (1 + ((v_M y) - 1) * x))) y (v_delta y m))).
  { intros y Hy m Hm. exact (Calculus.slope_plus _ _ _ _ _ (Flows.slope_log (-1) (fun x => (1 - x)) (-1) _ (ltac:(intros z; cbv beta; ring)) (positive_7_0 y Hy m Hm)) (Flows.slope_log ((-1) / ((v_M y) - 1)) (fun x => (1 + ((v_M y) - 1) * x)) (-1 + (v_M y)) _ (ltac:(intros z; cbv beta; ring)) (positive_7_1 y Hy m Hm))). }
  assert (Sr : forall y, H0 y -> forall m, (m < steps y)%nat ->
    (fun y x => (-1) * ((-1) / (1 - x)) + ((-1) / ((v_M y) - 1)) * ((-1 + (v_M y)) / (1 + ((v_M y) - 1) * x))) y (v_delta y m) * (fun s m => ((v_delta_next s m) - (v_delta s m))) y m = (fun s => ((v_M s) * (v_L s) / (1 + ((v_M s) - 1) * (v_L s)))) y).
  { intros y Hy m Hm. cbv beta. pose proof (Generated.II_5c.II_5c_10 (v_delta y m) (v_M y) (v_rest y m) (v_L y)) as G10. specialize (G10 ((proj1 (proj2 Hy)) m Hm)). specialize (G10 ((proj1 (proj2 (proj2 Hy))) m Hm)). specialize (G10 (proj1 (proj2 (proj2 (proj2 Hy))))). specialize (G10 (fact_1 y Hy m Hm)). specialize (G10 (fact_2 y Hy m Hm)). specialize (G10 (fact_3 y Hy m Hm)). specialize (G10 (fact_4 y Hy m Hm)). specialize (G10 (fact_5 y Hy m Hm)). same (proj2 (proj2 (proj2 (proj2 (proj2 G10))))). }
  intros st a b E KS K_M HH D u0 Hu0. subst s.
  refine (Flows.conserved_flow state steps v_delta (fun s m => ((v_delta_next s m) - (v_delta s m))) (fun y x => (-1) * ln (1 - x) + ((-1) / ((v_M y) - 1)) * ln (1 + ((v_M y) - 1) * x)) (fun y x => (-1) * ((-1) / (1 - x)) + ((-1) / ((v_M y) - 1)) * ((-1 + (v_M y)) / (1 + ((v_M y) - 1) * x))) (fun s => ((v_M s) * (v_L s) / (1 + ((v_M s) - 1) * (v_L s)))) H0 Sl Sr st a b KS _ _ D u0 Hu0).
  - intros u x. cbv beta. rewrite ?K_M. reflexivity.
  - intros u Hu. split; [rewrite (KS u); exact (proj1 Hs)|].
    split; [exact (proj1 (HH u Hu))|].
    split; [exact (proj1 (proj2 (HH u Hu)))|].
    split; [exact (proj1 (proj2 (proj2 (HH u Hu))))|].
    exact I.
Qed.

(* II.5c (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_delta s n) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_5c.II_5c_13 (v_delta s n) (v_M s) (v_rest s n)) as G13.
  specialize (G13 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G13 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G13 (fact_1 s Hs n Hn)).
  specialize (G13 (fact_2 s Hs n Hn)).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.5c (9), witness *)
Lemma fact_9 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((-1 / 2) :: (1 / 2) :: nil) 0) (2) in ((forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) >= 0)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) - (v_delta s n) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 1%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.5c (10), witness *)
Lemma fact_10 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((2) :: (1 / 2) :: nil) 0) (2) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (v_M s) >= 2 /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta s n) < 1)) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) - (v_delta s n) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.5c (11), witness *)
Lemma fact_11 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (fun k => nth k ((1 / 2) :: (1 / 10) :: nil) 0) (-4) in ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) /\ (forall k, (k < steps s)%nat -> (v_delta s k) < 1) /\ ~ ((v_M s) >= 2) /\ (exists n, (n < steps s)%nat /\ ~ ((v_delta_next s n) - (v_delta s n) >= 0)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_L v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  exists 0%nat; split; [simpl; lia|]; cbv beta iota zeta delta [v_rest v_delta_next v_L v_delta v_M steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.5c, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_delta s n) = (v_rest s n) * (1 - (v_delta s n)) * (1 + ((v_M s) - 1) * (v_delta s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)))).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

(* II.5c, conclusion (7) *)
Lemma conclusion_7 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall (st : R -> state) (a b : R), st a = s -> (forall u, steps (st u) = steps s) -> (forall u, v_M (st u) = v_M s) -> (forall u, a <= u <= b -> ((forall n, (n < steps (st u))%nat -> (v_delta (st u) n) >= 0)) /\((forall n, (n < steps (st u))%nat -> (v_delta (st u) n) < 1)) /\((v_M (st u)) >= 2) /\True) -> (forall u n, a <= u <= b -> (n < steps s)%nat -> derivable_pt_lim (fun w => v_delta (st w) n) u ((v_delta_next (st u) n) - (v_delta (st u) n))) -> forall u, a <= u <= b -> (forall n k, (n < steps s)%nat -> (k < steps s)%nat -> ((-1) * ln (1 - (v_delta (st u) n)) + ((-1) / ((v_M (st u)) - 1)) * ln (1 + ((v_M (st u)) - 1) * (v_delta (st u) n))) - ((-1) * ln (1 - (v_delta (st u) k)) + ((-1) / ((v_M (st u)) - 1)) * ln (1 + ((v_M (st u)) - 1) * (v_delta (st u) k))) = ((-1) * ln (1 - (v_delta s n)) + ((-1) / ((v_M s) - 1)) * ln (1 + ((v_M s) - 1) * (v_delta s n))) - ((-1) * ln (1 - (v_delta s k)) + ((-1) / ((v_M s) - 1)) * ln (1 + ((v_M s) - 1) * (v_delta s k)))) /\ (forall n, (n < steps s)%nat -> derivable_pt_lim (fun w => ((-1) * ln (1 - (v_delta (st w) n)) + ((-1) / ((v_M (st w)) - 1)) * ln (1 + ((v_M (st w)) - 1) * (v_delta (st w) n)))) u ((v_M (st u)) * (v_L (st u)) / (1 + ((v_M (st u)) - 1) * (v_L (st u))))))).
Proof.
  intros s HN H0 H1 H2.
  exact (fact_7 s (conj HN (conj H0 (conj H1 (conj H2 I)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.5c, conclusion (8) *)
Lemma conclusion_8 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> (v_delta s k) >= 0) -> (forall k, (k < steps s)%nat -> (v_delta s k) < 1) -> (v_M s) >= 2 -> (forall n, (n < steps s)%nat -> (v_delta_next s n) - (v_delta s n) >= 0)).
Proof.
  intros s HN H0 H1 H2.
  intros n Hn.
  exact (fact_8 s (conj HN (conj H0 (conj H1 (conj H2 I)))) n Hn).
Qed.

