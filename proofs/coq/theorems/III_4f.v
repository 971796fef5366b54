(* Theorem III.4f, Two equal symmetric steps on three states: F can fall while J rises: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.III_4f.
Local Open Scope R_scope.

Record state := State { steps : nat; v_y : R; v_z : R }.

Definition v_u (s : state) : R := (v_y s) ^ 2 / (1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2).
Definition v_v (s : state) : R := (v_z s) ^ 2 / (1 - 2 * (v_z s) - 2 * (v_y s) + 2 * (v_z s) ^ 2 + 2 * (v_z s) * (v_y s) + 2 * (v_y s) ^ 2).
Definition v_t (s : state) : R := (v_z s) ^ 2 / (1 - 4 * (v_z s) + 6 * (v_z s) ^ 2).
Definition v_J_then (s : state) : R := 1 / 3 * (3 - 4 * (v_u s) - 4 * (v_v s) - 4 * (v_t s) + 4 * (v_u s) ^ 2 + 4 * (v_u s) * (v_v s) + 2 * (v_v s) ^ 2 + 4 * (v_v s) * (v_t s) + 4 * (v_t s) ^ 2).
Definition v_F_then (s : state) : R := 1 / 3 * ((1 - (v_u s) - (v_v s)) ^ 2 + (1 - (v_u s) - (v_v s)) ^ 2 + (1 - 2 * (v_t s)) ^ 2) / (v_J_then s).
Definition v_J_now (s : state) : R := 1 / 3 * (3 - 4 * (v_y s) - 8 * (v_z s) + 4 * (v_y s) ^ 2 + 4 * (v_y s) * (v_z s) + 10 * (v_z s) ^ 2).
Definition v_F_now (s : state) : R := 1 / 3 * ((1 - (v_y s) - (v_z s)) ^ 2 + (1 - (v_y s) - (v_z s)) ^ 2 + (1 - 2 * (v_z s)) ^ 2) / (v_J_now s).
Ltac open_names X ::= unfold v_F_now, v_J_now, v_F_then, v_J_then, v_t, v_v, v_u in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_y s) > 0 /\
  (v_z s) > 0 /\
  (v_y s) + (v_z s) < 1 /\
  2 * (v_z s) < 1 /\
  True.

(* III.4f (1), identity *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - 2 * (v_y s) - 2 * (v_z s) + (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + (v_z s) ^ 2) / (1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2) = 1 - (v_u s) - (v_v s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_1 (v_y s) (v_z s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 (proj2 G1)) | same_defined (proj2 (proj2 G1)) (conj G1 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (2), identity *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y s) ^ 2 / (1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2) = (v_u s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_2 (v_y s) (v_z s)) as G2.
  specialize (G2 (proj1 (proj2 Hs))).
  specialize (G2 (proj1 (proj2 (proj2 Hs)))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G2) | same_defined (proj2 G2) (conj G2 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (3), identity *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_z s) ^ 2 / (1 - 2 * (v_z s) - 2 * (v_y s) + 2 * (v_z s) ^ 2 + 2 * (v_z s) * (v_y s) + 2 * (v_y s) ^ 2) = (v_v s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_3 (v_y s) (v_z s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G3) | same_defined (proj2 G3) (conj G3 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (4), identity *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y s) ^ 2 / (1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2) = (v_u s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_4 (v_y s) (v_z s)) as G4.
  specialize (G4 (proj1 (proj2 Hs))).
  specialize (G4 (proj1 (proj2 (proj2 Hs)))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G4) | same_defined (proj2 G4) (conj G4 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (5), identity *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - 2 * (v_y s) - 2 * (v_z s) + (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + (v_z s) ^ 2) / (1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2) = 1 - (v_u s) - (v_v s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_5 (v_y s) (v_z s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 (proj2 G5)) | same_defined (proj2 (proj2 G5)) (conj G5 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (6), identity *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_z s) ^ 2 / (1 - 2 * (v_z s) - 2 * (v_y s) + 2 * (v_z s) ^ 2 + 2 * (v_z s) * (v_y s) + 2 * (v_y s) ^ 2) = (v_v s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_6 (v_y s) (v_z s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (7), identity *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_z s) ^ 2 / (1 - 4 * (v_z s) + 6 * (v_z s) ^ 2) = (v_t s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_7 (v_z s)) as G7.
  specialize (G7 (proj1 (proj2 (proj2 Hs)))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (8), identity *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_z s) ^ 2 / (1 - 4 * (v_z s) + 6 * (v_z s) ^ 2) = (v_t s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_8 (v_z s)) as G8.
  specialize (G8 (proj1 (proj2 (proj2 Hs)))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (9), identity *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - 4 * (v_z s) + 4 * (v_z s) ^ 2) / (1 - 4 * (v_z s) + 6 * (v_z s) ^ 2) = 1 - 2 * (v_t s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_9 (v_z s)) as G9.
  specialize (G9 (proj1 (proj2 (proj2 Hs)))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (10), identity *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - 2 * (v_y s) - 2 * (v_z s) + (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + (v_z s) ^ 2) / (1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2) = 1 - (v_u s) - (v_v s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_10 (v_y s) (v_z s)) as G10.
  specialize (G10 (proj1 (proj2 Hs))).
  specialize (G10 (proj1 (proj2 (proj2 Hs)))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 (proj2 G10)) | same_defined (proj2 (proj2 G10)) (conj G10 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (11), identity *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y s) ^ 2 / (1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2) = (v_u s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_11 (v_y s) (v_z s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G11) | same_defined (proj2 G11) (conj G11 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (12), identity *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_z s) ^ 2 / (1 - 2 * (v_z s) - 2 * (v_y s) + 2 * (v_z s) ^ 2 + 2 * (v_z s) * (v_y s) + 2 * (v_y s) ^ 2) = (v_v s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_12 (v_y s) (v_z s)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 (proj1 (proj2 (proj2 Hs)))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (13), identity *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_y s) ^ 2 / (1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2) = (v_u s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_13 (v_y s) (v_z s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (14), identity *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - 2 * (v_y s) - 2 * (v_z s) + (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + (v_z s) ^ 2) / (1 - 2 * (v_y s) - 2 * (v_z s) + 2 * (v_y s) ^ 2 + 2 * (v_y s) * (v_z s) + 2 * (v_z s) ^ 2) = 1 - (v_u s) - (v_v s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_14 (v_y s) (v_z s)) as G14.
  specialize (G14 (proj1 (proj2 Hs))).
  specialize (G14 (proj1 (proj2 (proj2 Hs)))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 (proj2 G14)) | same_defined (proj2 (proj2 G14)) (conj G14 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (15), identity *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_z s) ^ 2 / (1 - 2 * (v_z s) - 2 * (v_y s) + 2 * (v_z s) ^ 2 + 2 * (v_z s) * (v_y s) + 2 * (v_y s) ^ 2) = (v_v s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_15 (v_y s) (v_z s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 Hs)))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G15) | same_defined (proj2 G15) (conj G15 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (16), identity *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_z s) ^ 2 / (1 - 4 * (v_z s) + 6 * (v_z s) ^ 2) = (v_t s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_16 (v_z s)) as G16.
  specialize (G16 (proj1 (proj2 (proj2 Hs)))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G16) | same_defined (proj2 G16) (conj G16 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (17), identity *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_z s) ^ 2 / (1 - 4 * (v_z s) + 6 * (v_z s) ^ 2) = (v_t s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_17 (v_z s)) as G17.
  specialize (G17 (proj1 (proj2 (proj2 Hs)))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G17) | same_defined (proj2 G17) (conj G17 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

(* III.4f (18), identity *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - 4 * (v_z s) + 4 * (v_z s) ^ 2) / (1 - 4 * (v_z s) + 6 * (v_z s) ^ 2) = 1 - 2 * (v_t s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_18 (v_z s)) as G18.
  specialize (G18 (proj1 (proj2 (proj2 Hs)))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  first [same (proj2 G18) | same_defined (proj2 G18) (conj G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) I)))))].
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* III.4f (19), witness *)
Lemma fact_19 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (3 / 5) (1 / 10) in ((v_y s) > 0 /\ (v_z s) > 0 /\ (v_y s) + (v_z s) < 1 /\ 2 * (v_z s) < 1 /\ ~ ((v_F_then s) >= (v_F_now s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_u v_v v_t v_J_then v_F_then v_J_now v_F_now v_y v_z steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_u v_v v_t v_J_then v_F_then v_J_now v_F_now v_y v_z steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_u v_v v_t v_J_then v_F_then v_J_now v_F_now v_y v_z steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_u v_v v_t v_J_then v_F_then v_J_now v_F_now v_y v_z steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_u v_v v_t v_J_then v_F_then v_J_now v_F_now v_y v_z steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_y s) > 0 /\
  (v_z s) > 0 /\
  (v_y s) + (v_z s) < 1 /\
  2 * (v_z s) < 1 /\
  (v_y s) = 3 / 5 /\
  (v_z s) = 1 / 10 /\
  True.

(* III.4f (20), inequality *)
Lemma fact_20 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_J_now s) = 79 / 150.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_20 (v_y s) (v_z s)) as G20.
  specialize (G20 (proj1 (proj2 Hs))).
  specialize (G20 (proj1 (proj2 (proj2 Hs)))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  same G20.
Qed.

(* III.4f (21), inequality *)
Lemma fact_21 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_J_then s) = 2584463 / 3456486.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_21 (v_y s) (v_z s)) as G21.
  specialize (G21 (proj1 (proj2 Hs))).
  specialize (G21 (proj1 (proj2 (proj2 Hs)))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 (proj2 (proj2 G21))) | same_defined (proj2 (proj2 (proj2 G21))) (conj G21 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* III.4f (22), inequality *)
Lemma fact_22 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_F_now s) = 41 / 79.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_22 (v_y s) (v_z s)) as G22.
  specialize (G22 (proj1 (proj2 Hs))).
  specialize (G22 (proj1 (proj2 (proj2 Hs)))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 G22) | same_defined (proj2 G22) (conj G22 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* III.4f (23), inequality *)
Lemma fact_23 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> (v_F_then s) = 1171601 / 2584463.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_4f.III_4f_23 (v_y s) (v_z s)) as G23.
  specialize (G23 (proj1 (proj2 Hs))).
  specialize (G23 (proj1 (proj2 (proj2 Hs)))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  first [same (proj2 (proj2 (proj2 (proj2 G23)))) | same_defined (proj2 (proj2 (proj2 (proj2 G23)))) (conj G23 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) I)))))))].
Qed.

(* III.4f, conclusion (19) *)
Lemma conclusion_19 :
  forall s : state, (2 <= steps s)%nat -> (let s := State 2 (3 / 5) (1 / 10) in ((v_y s) > 0 /\ (v_z s) > 0 /\ (v_y s) + (v_z s) < 1 /\ 2 * (v_z s) < 1 /\ ~ ((v_F_then s) >= (v_F_now s)))).
Proof.
  intros s HN.
  exact (fact_19 s (conj HN I) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4f, conclusion (20) *)
Lemma conclusion_20 :
  forall s : state, (2 <= steps s)%nat -> ((v_y s) > 0 -> (v_z s) > 0 -> (v_y s) + (v_z s) < 1 -> 2 * (v_z s) < 1 -> (v_y s) = 3 / 5 -> (v_z s) = 1 / 10 -> (v_J_now s) = 79 / 150).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_20 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4f, conclusion (21) *)
Lemma conclusion_21 :
  forall s : state, (2 <= steps s)%nat -> ((v_y s) > 0 -> (v_z s) > 0 -> (v_y s) + (v_z s) < 1 -> 2 * (v_z s) < 1 -> (v_y s) = 3 / 5 -> (v_z s) = 1 / 10 -> (v_J_then s) = 2584463 / 3456486).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_21 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4f, conclusion (22) *)
Lemma conclusion_22 :
  forall s : state, (2 <= steps s)%nat -> ((v_y s) > 0 -> (v_z s) > 0 -> (v_y s) + (v_z s) < 1 -> 2 * (v_z s) < 1 -> (v_y s) = 3 / 5 -> (v_z s) = 1 / 10 -> (v_F_now s) = 41 / 79).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_22 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.4f, conclusion (23) *)
Lemma conclusion_23 :
  forall s : state, (2 <= steps s)%nat -> ((v_y s) > 0 -> (v_z s) > 0 -> (v_y s) + (v_z s) < 1 -> 2 * (v_z s) < 1 -> (v_y s) = 3 / 5 -> (v_z s) = 1 / 10 -> (v_F_then s) = 1171601 / 2584463).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5.
  exact (fact_23 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 I))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

