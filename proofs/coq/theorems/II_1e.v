(* Theorem II.1e, Signed edges: what bounds on the edges say of the next ones: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.II_1e.
Local Open Scope R_scope.

Record state := State { steps : nat; v_d : R; v_R_1 : R; v_M : R; v_R_2 : R; v_d_1 : R; v_R : R; v_d_2 : R; v_x : nat -> R; v_delta : nat -> R; v_y : nat -> R; v_a : nat -> R; v_b : nat -> R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_Phi_low (s : state) (n : nat) : R := ((v_x s n) + (v_a s n) + ((v_M s) - 2) * (v_x s n) * (v_a s n)) / (1 + ((v_M s) - 1) * (v_x s n) * (v_a s n)).
Definition v_v (s : state) (n : nat) : R := ((v_x s n) + (v_rest s n) + ((v_M s) - 2) * (v_x s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_x s n) * (v_rest s n)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_w (s : state) (n : nat) : R := ((v_y s n) + (v_rest s n) + ((v_M s) - 2) * (v_y s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_y s n) * (v_rest s n)).
Definition v_Phi_high (s : state) (n : nat) : R := ((v_y s n) + (v_b s n) + ((v_M s) - 2) * (v_y s n) * (v_b s n)) / (1 + ((v_M s) - 1) * (v_y s n) * (v_b s n)).
Ltac open_names X ::= unfold v_Phi_high, v_w, v_delta_next, v_v, v_Phi_low in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  ((v_M s) - 1) * (v_d s) >= -1 /\
  (v_d s) <= 1 /\
  (v_R_1 s) <= (v_R_2 s) /\
  1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s) > 0 /\
  1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s) > 0 /\
  True.

(* II.1e (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_d s) + (v_R_1 s) + ((v_M s) - 2) * (v_d s) * (v_R_1 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) <= ((v_d s) + (v_R_2 s) + ((v_M s) - 2) * (v_d s) * (v_R_2 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1e.II_1e_1 (v_M s) (v_d s) (v_R_1 s) (v_R_2 s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 (proj2 G1)) | same_defined (proj2 (proj2 G1)) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.1e (2), witness *)
Lemma fact_2 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (-1) (0) (3) (1 / 10) 0 0 0 (fun _ => 0) (fun _ => 0) (fun _ => 0) (fun _ => 0) (fun _ => 0) in ((v_M s) >= 2 /\ (v_d s) <= 1 /\ (v_R_1 s) <= (v_R_2 s) /\ 1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s) > 0 /\ 1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s) > 0 /\ ~ (((v_M s) - 1) * (v_d s) >= -1) /\ ~ (((v_d s) + (v_R_1 s) + ((v_M s) - 2) * (v_d s) * (v_R_1 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) <= ((v_d s) + (v_R_2 s) + ((v_M s) - 2) * (v_d s) * (v_R_2 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.1e (3), witness *)
Lemma fact_3 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) (0) (2) (1 / 10) 0 0 0 (fun _ => 0) (fun _ => 0) (fun _ => 0) (fun _ => 0) (fun _ => 0) in ((v_M s) >= 2 /\ ((v_M s) - 1) * (v_d s) >= -1 /\ (v_R_1 s) <= (v_R_2 s) /\ 1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s) > 0 /\ 1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s) > 0 /\ ~ ((v_d s) <= 1) /\ ~ (((v_d s) + (v_R_1 s) + ((v_M s) - 2) * (v_d s) * (v_R_1 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) <= ((v_d s) + (v_R_2 s) + ((v_M s) - 2) * (v_d s) * (v_R_2 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  ((v_M s) - 1) * (v_R s) >= -1 /\
  (v_R s) <= 1 /\
  (v_d_1 s) <= (v_d_2 s) /\
  1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s) > 0 /\
  1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s) > 0 /\
  True.

(* II.1e (4), inequality *)
Lemma fact_4 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> ((v_d_1 s) + (v_R s) + ((v_M s) - 2) * (v_d_1 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) <= ((v_d_2 s) + (v_R s) + ((v_M s) - 2) * (v_d_2 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1e.II_1e_4 (v_M s) (v_R s) (v_d_1 s) (v_d_2 s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 (proj2 G4)) | same_defined (proj2 (proj2 G4)) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* II.1e (5), witness *)
Lemma fact_5 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 0 0 (3) 0 (0) (-1) (1 / 10) (fun _ => 0) (fun _ => 0) (fun _ => 0) (fun _ => 0) (fun _ => 0) in ((v_M s) >= 2 /\ (v_R s) <= 1 /\ (v_d_1 s) <= (v_d_2 s) /\ 1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s) > 0 /\ 1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s) > 0 /\ ~ (((v_M s) - 1) * (v_R s) >= -1) /\ ~ (((v_d_1 s) + (v_R s) + ((v_M s) - 2) * (v_d_1 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) <= ((v_d_2 s) + (v_R s) + ((v_M s) - 2) * (v_d_2 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.1e (6), witness *)
Lemma fact_6 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 0 0 (2) 0 (0) (2) (1 / 10) (fun _ => 0) (fun _ => 0) (fun _ => 0) (fun _ => 0) (fun _ => 0) in ((v_M s) >= 2 /\ ((v_M s) - 1) * (v_R s) >= -1 /\ (v_d_1 s) <= (v_d_2 s) /\ 1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s) > 0 /\ 1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s) > 0 /\ ~ ((v_R s) <= 1) /\ ~ (((v_d_1 s) + (v_R s) + ((v_M s) - 2) * (v_d_1 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) <= ((v_d_2 s) + (v_R s) + ((v_M s) - 2) * (v_d_2 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s))))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_Phi_low v_v v_delta_next v_w v_Phi_high v_d v_R_1 v_M v_R_2 v_d_1 v_R v_d_2 v_x v_delta v_y v_a v_b steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H3 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_x s n) >= -1) /\
  (forall n, (n < steps s)%nat -> (v_x s n) <= (v_delta s n)) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= (v_y s n)) /\
  (forall n, (n < steps s)%nat -> (v_y s n) <= 1) /\
  (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_a s n) >= -1) /\
  (forall n, (n < steps s)%nat -> (v_rest s n) >= (v_a s n)) /\
  (forall n, (n < steps s)%nat -> (v_rest s n) <= (v_b s n)) /\
  (forall n, (n < steps s)%nat -> (v_b s n) <= 1) /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_x s n) * (v_a s n) > 0) /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_x s n) * (v_b s n) > 0) /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_y s n) * (v_a s n) > 0) /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_y s n) * (v_b s n) > 0) /\
  True.

(* II.1e (7), inequality *)
Lemma fact_7 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_x s n) * (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1e.II_1e_7 (v_M s) (v_x s n) (v_delta s n) (v_a s n) (v_rest s n) (v_b s n) (v_y s n)) as G7.
  specialize (G7 (proj1 (proj2 Hs))).
  specialize (G7 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)).
  same G7.
Qed.

(* II.1e (8), inequality *)
Lemma fact_8 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_y s n) * (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1e.II_1e_8 (v_M s) (v_y s n) (v_x s n) (v_delta s n) (v_a s n) (v_rest s n) (v_b s n)) as G8.
  specialize (G8 (proj1 (proj2 Hs))).
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)).
  same G8.
Qed.

(* II.1e (9), inequality *)
Lemma fact_9 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1e.II_1e_9 (v_M s) (v_x s n) (v_delta s n) (v_y s n) (v_rest s n)) as G9.
  specialize (G9 (proj1 (proj2 Hs))).
  specialize (G9 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G9 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G9 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G9 (fact_7 s Hs n Hn)).
  specialize (G9 (fact_8 s Hs n Hn)).
  same G9.
Qed.

(* II.1e (10), inequality *)
Lemma fact_10 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_rest s n) >= -1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1e.II_1e_10 (v_M s) (v_x s n) (v_a s n) (v_rest s n) (v_b s n) (v_y s n) (v_delta s n)) as G10.
  specialize (G10 (proj1 (proj2 Hs))).
  specialize (G10 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G10 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)).
  same G10.
Qed.

(* II.1e (11), inequality *)
Lemma fact_11 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1e.II_1e_11 (v_rest s n) (v_a s n) (v_b s n) (v_M s) (v_x s n) (v_y s n) (v_delta s n)) as G11.
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn)).
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  same G11.
Qed.

(* II.1e (12), inequality *)
Lemma fact_12 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_Phi_low s n) <= (v_v s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1e.II_1e_12 (v_M s) (v_x s n) (v_delta s n) (v_y s n) (v_a s n) (v_rest s n)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G12 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn)).
  specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn)).
  specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn)).
  specialize (G12 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn)).
  specialize (G12 (fact_7 s Hs n Hn)).
  specialize (G12 (fact_8 s Hs n Hn)).
  specialize (G12 (fact_9 s Hs n Hn)).
  specialize (G12 (fact_10 s Hs n Hn)).
  specialize (G12 (fact_11 s Hs n Hn)).
  first [same (proj2 (proj2 G12)) | same_defined (proj2 (proj2 G12)) (conj G12 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn) I))))))))))))))].
Qed.

(* II.1e (13), inequality *)
Lemma fact_13 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_v s n) <= (v_delta_next s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1e.II_1e_13 (v_M s) (v_x s n) (v_delta s n) (v_y s n) (v_rest s n)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G13 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G13 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G13 (fact_7 s Hs n Hn)).
  specialize (G13 (fact_8 s Hs n Hn)).
  specialize (G13 (fact_9 s Hs n Hn)).
  specialize (G13 (fact_10 s Hs n Hn)).
  specialize (G13 (fact_11 s Hs n Hn)).
  first [same (proj2 (proj2 G13)) | same_defined (proj2 (proj2 G13)) (conj G13 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn) I))))))))))))))].
Qed.

(* II.1e (14), inequality *)
Lemma fact_14 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_w s n) <= (v_Phi_high s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1e.II_1e_14 (v_M s) (v_x s n) (v_delta s n) (v_y s n) (v_rest s n) (v_b s n)) as G14.
  specialize (G14 (proj1 (proj2 Hs))).
  specialize (G14 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G14 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn)).
  specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn)).
  specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn)).
  specialize (G14 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn)).
  specialize (G14 (fact_7 s Hs n Hn)).
  specialize (G14 (fact_8 s Hs n Hn)).
  specialize (G14 (fact_9 s Hs n Hn)).
  specialize (G14 (fact_10 s Hs n Hn)).
  specialize (G14 (fact_11 s Hs n Hn)).
  first [same (proj2 (proj2 G14)) | same_defined (proj2 (proj2 G14)) (conj G14 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn) I))))))))))))))].
Qed.

(* II.1e (15), inequality *)
Lemma fact_15 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= (v_w s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1e.II_1e_15 (v_M s) (v_x s n) (v_delta s n) (v_y s n) (v_rest s n)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G15 ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn)).
  specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G15 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn)).
  specialize (G15 (fact_7 s Hs n Hn)).
  specialize (G15 (fact_8 s Hs n Hn)).
  specialize (G15 (fact_9 s Hs n Hn)).
  specialize (G15 (fact_10 s Hs n Hn)).
  specialize (G15 (fact_11 s Hs n Hn)).
  first [same (proj2 (proj2 G15)) | same_defined (proj2 (proj2 G15)) (conj G15 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn) I))))))))))))))].
Qed.

(* II.1e (16), inequality *)
Lemma fact_16 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_Phi_low s n) <= (v_delta_next s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1e.II_1e_16 (v_Phi_low s n) (v_v s n) (v_delta_next s n)) as G16.
  specialize (G16 (fact_12 s Hs n Hn)).
  specialize (G16 (fact_13 s Hs n Hn)).
  first [same G16 | same_defined G16 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn) I)))))))))))))].
Qed.

(* II.1e (17), inequality *)
Lemma fact_17 :
  forall s, H3 s -> forall n, (n < steps s)%nat -> (v_delta_next s n) <= (v_Phi_high s n).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_1e.II_1e_17 (v_w s n) (v_Phi_high s n) (v_delta_next s n)) as G17.
  specialize (G17 (fact_14 s Hs n Hn)).
  specialize (G17 (fact_15 s Hs n Hn)).
  first [same G17 | same_defined G17 (conj (proj1 (proj2 Hs)) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 Hs)))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) n Hn) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) n Hn) I)))))))))))))].
Qed.

(* II.1e, conclusion (1) *)
Lemma conclusion_1 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> ((v_M s) - 1) * (v_d s) >= -1 -> (v_d s) <= 1 -> (v_R_1 s) <= (v_R_2 s) -> 1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s) > 0 -> 1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s) > 0 -> ((v_d s) + (v_R_1 s) + ((v_M s) - 2) * (v_d s) * (v_R_1 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_1 s)) <= ((v_d s) + (v_R_2 s) + ((v_M s) - 2) * (v_d s) * (v_R_2 s)) / (1 + ((v_M s) - 1) * (v_d s) * (v_R_2 s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_1 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.1e, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> ((v_M s) - 1) * (v_R s) >= -1 -> (v_R s) <= 1 -> (v_d_1 s) <= (v_d_2 s) -> 1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s) > 0 -> 1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s) > 0 -> ((v_d_1 s) + (v_R s) + ((v_M s) - 2) * (v_d_1 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_1 s) * (v_R s)) <= ((v_d_2 s) + (v_R s) + ((v_M s) - 2) * (v_d_2 s) * (v_R s)) / (1 + ((v_M s) - 1) * (v_d_2 s) * (v_R s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_4 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.1e, conclusion (9) *)
Lemma conclusion_9 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_x s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_x s k) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_y s k)) -> (forall k, (k < steps s)%nat -> (v_y s k) <= 1) -> (forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_a s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_rest s k) >= (v_a s k)) -> (forall k, (k < steps s)%nat -> (v_rest s k) <= (v_b s k)) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_x s k) * (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_x s k) * (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_y s k) * (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_y s k) * (v_b s k) > 0) -> (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) > 0)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12.
  intros n Hn.
  exact (fact_9 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 (conj H10 (conj H11 (conj H12 I)))))))))))))) n Hn).
Qed.

(* II.1e, conclusion (16) *)
Lemma conclusion_16 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_x s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_x s k) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_y s k)) -> (forall k, (k < steps s)%nat -> (v_y s k) <= 1) -> (forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_a s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_rest s k) >= (v_a s k)) -> (forall k, (k < steps s)%nat -> (v_rest s k) <= (v_b s k)) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_x s k) * (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_x s k) * (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_y s k) * (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_y s k) * (v_b s k) > 0) -> (forall n, (n < steps s)%nat -> (v_Phi_low s n) <= (v_delta_next s n))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12.
  intros n Hn.
  exact (fact_16 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 (conj H10 (conj H11 (conj H12 I)))))))))))))) n Hn).
Qed.

(* II.1e, conclusion (17) *)
Lemma conclusion_17 :
  forall s : state, (2 <= steps s)%nat -> ((v_M s) >= 2 -> (forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_x s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_x s k) <= (v_delta s k)) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= (v_y s k)) -> (forall k, (k < steps s)%nat -> (v_y s k) <= 1) -> (forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_a s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_rest s k) >= (v_a s k)) -> (forall k, (k < steps s)%nat -> (v_rest s k) <= (v_b s k)) -> (forall k, (k < steps s)%nat -> (v_b s k) <= 1) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_x s k) * (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_x s k) * (v_b s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_y s k) * (v_a s k) > 0) -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_y s k) * (v_b s k) > 0) -> (forall n, (n < steps s)%nat -> (v_delta_next s n) <= (v_Phi_high s n))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12.
  intros n Hn.
  exact (fact_17 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 (conj H10 (conj H11 (conj H12 I)))))))))))))) n Hn).
Qed.

