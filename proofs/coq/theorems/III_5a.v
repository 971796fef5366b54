(* Theorem III.5a, Mode collapse: two steps on two states, J tends to the share of one question: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar Require Generated.III_5a.
Local Open Scope R_scope.

Record state := State { steps : nat; v_w : R; v_beta : R; v_alpha : R; v_rho : R; v_u : R; v_g : R; v_low : R }.

Definition v_w_next (s : state) : R := ((v_w s) - (v_w s) * (v_beta s)) / (1 - (v_alpha s) - (v_w s) * (v_beta s) + (v_w s) * (v_alpha s)).
Definition v_u_next (s : state) : R := (v_u s) * (v_alpha s) / ((v_beta s) + (v_u s) * (v_alpha s) - (v_u s) * (v_beta s)).
Definition v_alpha_next (s : state) : R := ((v_alpha s) * (v_u s) - (v_alpha s) * (v_u s) * (v_rho s)) / ((v_rho s) + (v_alpha s) * (v_u s) - (v_alpha s) * (v_rho s) - (v_rho s) * (v_w s) - (v_alpha s) * (v_u s) * (v_rho s) + (v_alpha s) * (v_rho s) * (v_w s)).
Definition v_beta_next (s : state) : R := ((v_beta s) - (v_beta s) * (v_rho s) - (v_beta s) * (v_u s) + (v_beta s) * (v_rho s) * (v_u s)) / ((v_beta s) - (v_beta s) * (v_rho s) - (v_beta s) * (v_u s) + (v_rho s) * (v_w s) + (v_beta s) * (v_rho s) * (v_u s) - (v_beta s) * (v_rho s) * (v_w s)).
Definition v_B_next (s : state) : R := (v_beta_next s) / (1 - (v_beta_next s)).
Definition v_B (s : state) : R := (v_beta s) / (1 - (v_beta s)).
Definition v_W_next (s : state) : R := (v_w_next s) / (1 - (v_w_next s)).
Definition v_W (s : state) : R := (v_w s) / (1 - (v_w s)).
Definition v_J (s : state) : R := (v_rho s) + (v_beta s) - (v_rho s) * (v_alpha s) - (v_rho s) * (v_beta s) + (v_alpha s) * (v_u s) - (v_beta s) * (v_u s) + (v_rho s) * (v_alpha s) * (v_w s) - (v_rho s) * (v_alpha s) * (v_u s) - (v_rho s) * (v_w s) * (v_beta s) + (v_rho s) * (v_beta s) * (v_u s).
Ltac open_names X ::= unfold v_J, v_W, v_W_next, v_B, v_B_next, v_beta_next, v_alpha_next, v_u_next, v_w_next in X |- *.

Definition round (s : state) : state := State (steps s) ((v_w_next s)) ((v_beta_next s)) ((v_alpha_next s)) (v_rho s) ((v_u_next s)) (v_g s) (v_low s).

Lemma steps_run :
  forall t s, steps (run round t s) = steps s.
Proof.
  intros t s.
  induction t as [|t IH]; [reflexivity|exact IH].
Qed.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_w s) > 0 /\
  (v_w s) < 1 /\
  (v_u s) >= 0 /\
  (v_u s) + (v_w s) <= 1 /\
  (v_alpha s) >= 0 /\
  (v_alpha s) <= (v_beta s) /\
  (v_beta s) > 0 /\
  (v_beta s) < 1 /\
  (v_rho s) > 0 /\
  (v_rho s) < 1 /\
  (v_low s) > 0 /\
  (v_g s) > 0 /\
  (v_g s) < 1 /\
  (v_rho s) * (v_g s) * (v_low s) >= (1 - (v_rho s)) * ((v_low s) + 1) /\
  (v_w s) * ((1 - (v_beta s)) * (1 - (v_g s)) - (v_beta s)) >= (v_low s) * (1 - (v_w s)) * (1 - (v_beta s)) * (1 - (v_g s)) /\
  True.

(* III.5a (1), inequality *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_u s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_1 (v_w s) (v_u s)) as G1.
  specialize (G1 (proj1 (proj2 Hs))).
  specialize (G1 (proj1 (proj2 (proj2 Hs)))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G1 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  same G1.
Qed.

(* III.5a (2), inequality *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_alpha s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_2 (v_alpha s) (v_beta s)) as G2.
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G2 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  same G2.
Qed.

(* III.5a (3), inequality *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_u s) * (v_w s) <= (1 - (v_u s)) * (1 - (v_w s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_3 (v_w s) (v_u s)) as G3.
  specialize (G3 (proj1 (proj2 Hs))).
  specialize (G3 (proj1 (proj2 (proj2 Hs)))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G3 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G3 (fact_1 s Hs n Hn)).
  same G3.
Qed.

(* III.5a (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_alpha s) * (1 - (v_beta s)) <= (v_beta s) * (1 - (v_alpha s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_4 (v_alpha s) (v_beta s)) as G4.
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G4 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G4 (fact_2 s Hs n Hn)).
  same G4.
Qed.

(* III.5a (5), inequality *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_u s) * (v_w s) * (v_alpha s) * (1 - (v_beta s)) <= (1 - (v_u s)) * (1 - (v_w s)) * (v_beta s) * (1 - (v_alpha s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_5 (v_w s) (v_u s) (v_alpha s) (v_beta s)) as G5.
  specialize (G5 (proj1 (proj2 Hs))).
  specialize (G5 (proj1 (proj2 (proj2 Hs)))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 (fact_3 s Hs n Hn)).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G5 (fact_1 s Hs n Hn)).
  specialize (G5 (fact_2 s Hs n Hn)).
  same G5.
Qed.

(* III.5a (6), inequality *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_6 (v_w s) (v_alpha s) (v_beta s)) as G6.
  specialize (G6 (proj1 (proj2 Hs))).
  specialize (G6 (proj1 (proj2 (proj2 Hs)))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G6 (fact_2 s Hs n Hn)).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (7), inequality *)
Lemma fact_7 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w_next s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_7 (v_w s) (v_alpha s) (v_beta s)) as G7.
  specialize (G7 (proj1 (proj2 Hs))).
  specialize (G7 (proj1 (proj2 (proj2 Hs)))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G7 (fact_2 s Hs n Hn)).
  first [same (proj2 G7) | same_defined (proj2 G7) (conj G7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (8), inequality *)
Lemma fact_8 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_u_next s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_8 (v_u s) (v_alpha s) (v_beta s)) as G8.
  specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G8 (fact_1 s Hs n Hn)).
  specialize (G8 (fact_2 s Hs n Hn)).
  first [same (proj2 G8) | same_defined (proj2 G8) (conj G8 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (9), inequality *)
Lemma fact_9 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_u_next s) + (v_w_next s) <= 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_9 (v_w s) (v_u s) (v_alpha s) (v_beta s)) as G9.
  specialize (G9 (proj1 (proj2 Hs))).
  specialize (G9 (proj1 (proj2 (proj2 Hs)))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G9 (fact_1 s Hs n Hn)).
  specialize (G9 (fact_2 s Hs n Hn)).
  specialize (G9 (fact_5 s Hs n Hn)).
  first [same (proj2 (proj2 G9)) | same_defined (proj2 (proj2 G9)) (conj G9 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (10), inequality *)
Lemma fact_10 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_alpha_next s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_10 (v_w s) (v_u s) (v_alpha s) (v_rho s)) as G10.
  specialize (G10 (proj1 (proj2 Hs))).
  specialize (G10 (proj1 (proj2 (proj2 Hs)))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G10 (fact_1 s Hs n Hn)).
  specialize (G10 (fact_2 s Hs n Hn)).
  first [same (proj2 G10) | same_defined (proj2 G10) (conj G10 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (11), inequality *)
Lemma fact_11 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_alpha_next s) <= (v_beta_next s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_11 (v_w s) (v_u s) (v_alpha s) (v_beta s) (v_rho s)) as G11.
  specialize (G11 (proj1 (proj2 Hs))).
  specialize (G11 (proj1 (proj2 (proj2 Hs)))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G11 (fact_1 s Hs n Hn)).
  specialize (G11 (fact_2 s Hs n Hn)).
  specialize (G11 (fact_5 s Hs n Hn)).
  first [same (proj2 (proj2 G11)) | same_defined (proj2 (proj2 G11)) (conj G11 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (12), inequality *)
Lemma fact_12 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_beta_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_12 (v_w s) (v_u s) (v_beta s) (v_rho s)) as G12.
  specialize (G12 (proj1 (proj2 Hs))).
  specialize (G12 (proj1 (proj2 (proj2 Hs)))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G12 (fact_1 s Hs n Hn)).
  first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (13), inequality *)
Lemma fact_13 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_beta_next s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_13 (v_w s) (v_u s) (v_beta s) (v_rho s)) as G13.
  specialize (G13 (proj1 (proj2 Hs))).
  specialize (G13 (proj1 (proj2 (proj2 Hs)))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G13 (fact_1 s Hs n Hn)).
  first [same (proj2 G13) | same_defined (proj2 G13) (conj G13 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (14), inequality *)
Lemma fact_14 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (1 - (v_beta s)) * (1 - (v_g s)) > (v_beta s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_14 (v_w s) (v_beta s) (v_low s) (v_g s)) as G14.
  specialize (G14 (proj1 (proj2 Hs))).
  specialize (G14 (proj1 (proj2 (proj2 Hs)))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))).
  same G14.
Qed.

(* III.5a (15), inequality *)
Lemma fact_15 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w s) >= (v_low s) * (1 - (v_w s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_15 (v_w s) (v_beta s) (v_low s) (v_g s)) as G15.
  specialize (G15 (proj1 (proj2 Hs))).
  specialize (G15 (proj1 (proj2 (proj2 Hs)))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))).
  specialize (G15 (fact_14 s Hs n Hn)).
  same G15.
Qed.

(* III.5a (16), inequality *)
Lemma fact_16 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_g s) * (v_rho s) * (v_w s) >= 1 - (v_rho s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_16 (v_w s) (v_rho s) (v_low s) (v_g s)) as G16.
  specialize (G16 (proj1 (proj2 Hs))).
  specialize (G16 (proj1 (proj2 (proj2 Hs)))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))).
  specialize (G16 (fact_15 s Hs n Hn)).
  same G16.
Qed.

(* III.5a (17), inequality *)
Lemma fact_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_B_next s) <= (v_g s) * (v_B s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_17 (v_w s) (v_u s) (v_beta s) (v_rho s) (v_g s)) as G17.
  specialize (G17 (proj1 (proj2 Hs))).
  specialize (G17 (proj1 (proj2 (proj2 Hs)))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G17 (fact_1 s Hs n Hn)).
  specialize (G17 (fact_16 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G17))) | same_defined (proj2 (proj2 (proj2 G17))) (conj G17 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (18), inequality *)
Lemma fact_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_W_next s) * (1 + (v_B s)) >= (v_W s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_18 (v_w s) (v_alpha s) (v_beta s)) as G18.
  specialize (G18 (proj1 (proj2 Hs))).
  specialize (G18 (proj1 (proj2 (proj2 Hs)))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G18 (fact_2 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 (proj2 G18)))) | same_defined (proj2 (proj2 (proj2 (proj2 G18)))) (conj G18 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (19), inequality *)
Lemma fact_19 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_W s) * (1 - (v_g s) - (v_B s)) >= (v_low s) * (1 - (v_g s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_19 (v_w s) (v_beta s) (v_low s) (v_g s)) as G19.
  specialize (G19 (proj1 (proj2 Hs))).
  specialize (G19 (proj1 (proj2 (proj2 Hs)))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G19 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))))).
  specialize (G19 (fact_14 s Hs n Hn)).
  first [same (proj2 (proj2 G19)) | same_defined (proj2 (proj2 G19)) (conj G19 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (20), inequality *)
Lemma fact_20 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - (v_g s) - (v_B s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_20 (v_beta s) (v_g s)) as G20.
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G20 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G20 (fact_14 s Hs n Hn)).
  first [same (proj2 G20) | same_defined (proj2 G20) (conj G20 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (21), inequality *)
Lemma fact_21 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_B s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_21 (v_beta s)) as G21.
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G21 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G21) | same_defined (proj2 G21) (conj G21 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (22), inequality *)
Lemma fact_22 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_W_next s) > 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_22 (v_w s) (v_alpha s) (v_beta s)) as G22.
  specialize (G22 (proj1 (proj2 Hs))).
  specialize (G22 (proj1 (proj2 (proj2 Hs)))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G22 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G22 (fact_2 s Hs n Hn)).
  first [same (proj2 (proj2 G22)) | same_defined (proj2 (proj2 G22)) (conj G22 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (23), inequality *)
Lemma fact_23 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 1 - (v_g s) - (v_g s) * (v_B s) >= (1 - (v_g s) - (v_B s)) * (1 + (v_B s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_23 (v_beta s) (v_g s)) as G23.
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G23 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  first [same (proj2 G23) | same_defined (proj2 G23) (conj G23 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (24), inequality *)
Lemma fact_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_W_next s) * (1 + (v_B s)) * (1 - (v_g s) - (v_B s)) >= (v_low s) * (1 - (v_g s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_24 (v_low s) (v_g s) (v_W_next s) (v_B s) (v_W s)) as G24.
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G24 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G24 (fact_18 s Hs n Hn)).
  specialize (G24 (fact_19 s Hs n Hn)).
  specialize (G24 (fact_20 s Hs n Hn)).
  first [same G24 | same_defined G24 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I)))))))))))))))].
Qed.

(* III.5a (25), inequality *)
Lemma fact_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_W_next s) * (1 - (v_g s) - (v_g s) * (v_B s)) >= (v_low s) * (1 - (v_g s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_25 (v_low s) (v_g s) (v_W_next s) (v_B s)) as G25.
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G25 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G25 (fact_24 s Hs n Hn)).
  specialize (G25 (fact_23 s Hs n Hn)).
  specialize (G25 (fact_21 s Hs n Hn)).
  specialize (G25 (fact_22 s Hs n Hn)).
  first [same G25 | same_defined G25 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I)))))))))))))))].
Qed.

(* III.5a (26), inequality *)
Lemma fact_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_W_next s) * (1 - (v_g s) - (v_B_next s)) >= (v_low s) * (1 - (v_g s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_26 (v_low s) (v_g s) (v_W_next s) (v_B s) (v_B_next s)) as G26.
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G26 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G26 (fact_25 s Hs n Hn)).
  specialize (G26 (fact_17 s Hs n Hn)).
  specialize (G26 (fact_22 s Hs n Hn)).
  first [same G26 | same_defined G26 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I)))))))))))))))].
Qed.

Lemma defined_18 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_alpha s) - 1 <> 0) /\ ((v_alpha s) * (v_w s) - (v_beta s) * (v_w s) - (v_alpha s) + 1 <> 0) /\ ((v_beta s) - 1 <> 0) /\ ((v_rho s) <> 0) /\ ((v_w s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C3 : (v_rho s) <> 0) by (plain_from (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  assert (C0 : (v_alpha s) - 1 <> 0) by (pose proof (Generated.III_5a.III_5a_18 (v_w s) (v_alpha s) (v_beta s)) as G18; specialize (G18 (proj1 (proj2 Hs))); specialize (G18 (proj1 (proj2 (proj2 Hs)))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G18 (fact_2 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 (proj2 G18)))) | from_divisors G18]).
  assert (C1 : (v_alpha s) * (v_w s) - (v_beta s) * (v_w s) - (v_alpha s) + 1 <> 0) by (pose proof (Generated.III_5a.III_5a_18 (v_w s) (v_alpha s) (v_beta s)) as G18; specialize (G18 (proj1 (proj2 Hs))); specialize (G18 (proj1 (proj2 (proj2 Hs)))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G18 (fact_2 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 (proj2 G18)))) | from_divisors G18]).
  assert (C2 : (v_beta s) - 1 <> 0) by (pose proof (Generated.III_5a.III_5a_18 (v_w s) (v_alpha s) (v_beta s)) as G18; specialize (G18 (proj1 (proj2 Hs))); specialize (G18 (proj1 (proj2 (proj2 Hs)))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G18 (fact_2 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 (proj2 G18)))) | from_divisors G18]).
  assert (C4 : (v_w s) - 1 <> 0) by (pose proof (Generated.III_5a.III_5a_18 (v_w s) (v_alpha s) (v_beta s)) as G18; specialize (G18 (proj1 (proj2 Hs))); specialize (G18 (proj1 (proj2 (proj2 Hs)))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G18 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G18 (fact_2 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 (proj2 G18)))) | from_divisors G18]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

Lemma defined_24 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_alpha s) - 1 <> 0) /\ ((v_alpha s) * (v_w s) - (v_beta s) * (v_w s) - (v_alpha s) + 1 <> 0) /\ ((v_beta s) - 1 <> 0) /\ ((v_rho s) <> 0) /\ ((v_w s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_alpha s) - 1 <> 0) by (exact (proj1 (defined_18 s Hs n Hn))).
  assert (C1 : (v_alpha s) * (v_w s) - (v_beta s) * (v_w s) - (v_alpha s) + 1 <> 0) by (exact (proj1 (proj2 (defined_18 s Hs n Hn)))).
  assert (C2 : (v_beta s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_18 s Hs n Hn))))).
  assert (C3 : (v_rho s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_18 s Hs n Hn)))))).
  assert (C4 : (v_w s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_18 s Hs n Hn))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

Lemma defined_25 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_alpha s) - 1 <> 0) /\ ((v_alpha s) * (v_w s) - (v_beta s) * (v_w s) - (v_alpha s) + 1 <> 0) /\ ((v_beta s) - 1 <> 0) /\ ((v_rho s) <> 0) /\ ((v_w s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_alpha s) - 1 <> 0) by (exact (proj1 (defined_24 s Hs n Hn))).
  assert (C1 : (v_alpha s) * (v_w s) - (v_beta s) * (v_w s) - (v_alpha s) + 1 <> 0) by (exact (proj1 (proj2 (defined_24 s Hs n Hn)))).
  assert (C2 : (v_beta s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_24 s Hs n Hn))))).
  assert (C3 : (v_rho s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_24 s Hs n Hn)))))).
  assert (C4 : (v_w s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_24 s Hs n Hn))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 I))))).
Qed.

Lemma defined_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_beta s) - 1 <> 0) /\ ((v_beta s) * (v_rho s) * (v_u s) - (v_beta s) * (v_rho s) * (v_w s) - (v_beta s) * (v_rho s) - (v_beta s) * (v_u s) + (v_rho s) * (v_w s) + (v_beta s) <> 0) /\ ((v_rho s) <> 0) /\ ((v_w s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_beta s) - 1 <> 0) by (pose proof (Generated.III_5a.III_5a_17 (v_w s) (v_u s) (v_beta s) (v_rho s) (v_g s)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 (proj1 (proj2 (proj2 Hs)))); specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))); specialize (G17 (fact_1 s Hs n Hn)); specialize (G17 (fact_16 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G17))) | from_divisors G17]).
  assert (C1 : (v_beta s) * (v_rho s) * (v_u s) - (v_beta s) * (v_rho s) * (v_w s) - (v_beta s) * (v_rho s) - (v_beta s) * (v_u s) + (v_rho s) * (v_w s) + (v_beta s) <> 0) by (pose proof (Generated.III_5a.III_5a_17 (v_w s) (v_u s) (v_beta s) (v_rho s) (v_g s)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 (proj1 (proj2 (proj2 Hs)))); specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))); specialize (G17 (fact_1 s Hs n Hn)); specialize (G17 (fact_16 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G17))) | from_divisors G17]).
  assert (C2 : (v_rho s) <> 0) by (pose proof (Generated.III_5a.III_5a_17 (v_w s) (v_u s) (v_beta s) (v_rho s) (v_g s)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 (proj1 (proj2 (proj2 Hs)))); specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))); specialize (G17 (fact_1 s Hs n Hn)); specialize (G17 (fact_16 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G17))) | from_divisors G17]).
  assert (C3 : (v_w s) <> 0) by (pose proof (Generated.III_5a.III_5a_17 (v_w s) (v_u s) (v_beta s) (v_rho s) (v_g s)) as G17; specialize (G17 (proj1 (proj2 Hs))); specialize (G17 (proj1 (proj2 (proj2 Hs)))); specialize (G17 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))); specialize (G17 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))); specialize (G17 (fact_1 s Hs n Hn)); specialize (G17 (fact_16 s Hs n Hn)); first [plain_from (proj2 (proj2 (proj2 G17))) | from_divisors G17]).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

Lemma defined_26 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_alpha s) - 1 <> 0) /\ ((v_alpha s) * (v_w s) - (v_beta s) * (v_w s) - (v_alpha s) + 1 <> 0) /\ ((v_beta s) - 1 <> 0) /\ ((v_beta s) * (v_rho s) * (v_u s) - (v_beta s) * (v_rho s) * (v_w s) - (v_beta s) * (v_rho s) - (v_beta s) * (v_u s) + (v_rho s) * (v_w s) + (v_beta s) <> 0) /\ ((v_rho s) <> 0) /\ ((v_w s) <> 0) /\ ((v_w s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_alpha s) - 1 <> 0) by (exact (proj1 (defined_25 s Hs n Hn))).
  assert (C1 : (v_alpha s) * (v_w s) - (v_beta s) * (v_w s) - (v_alpha s) + 1 <> 0) by (exact (proj1 (proj2 (defined_25 s Hs n Hn)))).
  assert (C2 : (v_beta s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (defined_25 s Hs n Hn))))).
  assert (C3 : (v_beta s) * (v_rho s) * (v_u s) - (v_beta s) * (v_rho s) * (v_w s) - (v_beta s) * (v_rho s) - (v_beta s) * (v_u s) + (v_rho s) * (v_w s) + (v_beta s) <> 0) by (exact (proj1 (proj2 (defined_17 s Hs n Hn)))).
  assert (C4 : (v_rho s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_25 s Hs n Hn)))))).
  assert (C5 : (v_w s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_17 s Hs n Hn)))))).
  assert (C6 : (v_w s) - 1 <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_25 s Hs n Hn))))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 (conj C4 (conj C5 (conj C6 I))))))).
Qed.

(* III.5a (27), inequality *)
Lemma fact_27 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_w_next s) * ((1 - (v_beta_next s)) * (1 - (v_g s)) - (v_beta_next s)) >= (v_low s) * (1 - (v_w_next s)) * (1 - (v_beta_next s)) * (1 - (v_g s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_28 (v_low s) (v_g s) (v_w_next s) (v_beta_next s)) as G28.
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G28 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G28 (fact_7 s Hs n Hn)).
  specialize (G28 (fact_13 s Hs n Hn)).
  specialize (G28 ltac:(let P := fresh in assert (P : ((v_beta_next s) - 1) * ((v_w_next s) - 1) > 0) by (pose proof (Generated.III_5a.III_5a_27 (v_w_next s) (v_beta_next s)) as G27; specialize (G27 (fact_7 s Hs n Hn)); specialize (G27 (fact_13 s Hs n Hn)); first [same G27 | same_defined G27 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I)))))))))))))))]); first [cleared (fact_26 s Hs n Hn) P | cleared (fact_26 s Hs n Hn) P (conj (defined_26 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))])).
  first [same G28 | same_defined G28 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I)))))))))))))))].
Qed.

Lemma preserved_0 :
  forall s, H0 s -> H0 (round s).
Proof.
  intros s Hs.
  split; [exact (proj1 Hs)|].
  split; [exact (fact_6 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_7 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_8 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_9 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_10 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_11 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_12 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (fact_13 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))|].
  split; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))|].
  split; [exact (fact_27 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)))|].
  exact I.
Qed.

(* III.5a (28), induction on rounds *)
Lemma fact_28 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_w (run round t s)) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (HR t))).
Qed.

(* III.5a (29), induction on rounds *)
Lemma fact_29 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_w (run round t s)) < 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (HR t)))).
Qed.

(* III.5a (30), induction on rounds *)
Lemma fact_30 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_u (run round t s)) >= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (HR t))))).
Qed.

(* III.5a (31), induction on rounds *)
Lemma fact_31 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_u (run round t s)) + (v_w (run round t s)) <= 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (HR t)))))).
Qed.

(* III.5a (32), induction on rounds *)
Lemma fact_32 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_alpha (run round t s)) >= 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))).
Qed.

(* III.5a (33), induction on rounds *)
Lemma fact_33 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_alpha (run round t s)) <= (v_beta (run round t s))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))).
Qed.

(* III.5a (34), induction on rounds *)
Lemma fact_34 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_beta (run round t s)) > 0).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))))).
Qed.

(* III.5a (35), induction on rounds *)
Lemma fact_35 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_beta (run round t s)) < 1).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t)))))))))).
Qed.

(* III.5a (36), induction on rounds *)
Lemma fact_36 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall t : nat, (v_w (run round t s)) * ((1 - (v_beta (run round t s))) * (1 - (v_g (run round t s))) - (v_beta (run round t s))) >= (v_low (run round t s)) * (1 - (v_w (run round t s))) * (1 - (v_beta (run round t s))) * (1 - (v_g (run round t s)))).
Proof.
  intros s Hs n Hn.
  assert (HR := fun t => induction_on_rounds state round H0 preserved_0 t s Hs).
  intros t.
  assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn).
  exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (HR t))))))))))))))))).
Qed.

(* III.5a (37), inequality *)
Lemma fact_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 2 * (v_B_next s) <= 2 * (v_g s) * (v_B s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_29 (v_g s) (v_B_next s) (v_B s)) as G29.
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G29 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  specialize (G29 (fact_17 s Hs n Hn)).
  first [same G29 | same_defined G29 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I)))))))))))))))].
Qed.

(* III.5a (38), inequality *)
Lemma fact_38 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 2 * (v_B s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_30 (v_beta s)) as G30.
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G30) | same_defined (proj2 G30) (conj G30 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (39), inequality *)
Lemma fact_39 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_g s) >= 0.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_31 (v_g s)) as G31.
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G31 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  same G31.
Qed.

(* III.5a (40), inequality *)
Lemma fact_40 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_g s) < 1.
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_32 (v_g s)) as G32.
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))).
  specialize (G32 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))).
  same G32.
Qed.

Lemma lasting_0 :
  forall s, H0 s -> forall t, H0 (run round t s).
Proof.
  intros s Hs t.
  split; [rewrite (steps_run t s); exact (proj1 Hs)|].
  split; [exact ((fact_28 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_29 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_30 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_31 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_32 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_33 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_34 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [exact ((fact_35 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))|first [exact IH | same IH]]|].
  split; [induction t as [|t IH]; [exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))|first [exact IH | same IH]]|].
  split; [exact ((fact_36 s Hs O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs))) t)|].
  exact I.
Qed.

Lemma defined_38 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_beta s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_beta s) - 1 <> 0) by (pose proof (Generated.III_5a.III_5a_30 (v_beta s)) as G30; specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G30 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 G30) | from_divisors G30]).
  exact (conj C0 I).
Qed.

Lemma defined_37 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_beta s) - 1 <> 0) /\ ((v_beta s) * (v_rho s) * (v_u s) - (v_beta s) * (v_rho s) * (v_w s) - (v_beta s) * (v_rho s) - (v_beta s) * (v_u s) + (v_rho s) * (v_w s) + (v_beta s) <> 0) /\ ((v_rho s) <> 0) /\ ((v_w s) <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_beta s) - 1 <> 0) by (exact (proj1 (defined_17 s Hs n Hn))).
  assert (C1 : (v_beta s) * (v_rho s) * (v_u s) - (v_beta s) * (v_rho s) * (v_w s) - (v_beta s) * (v_rho s) - (v_beta s) * (v_u s) + (v_rho s) * (v_w s) + (v_beta s) <> 0) by (exact (proj1 (proj2 (defined_17 s Hs n Hn)))).
  assert (C2 : (v_rho s) <> 0) by (exact (proj1 (proj2 (proj2 (defined_17 s Hs n Hn))))).
  assert (C3 : (v_w s) <> 0) by (exact (proj1 (proj2 (proj2 (proj2 (defined_17 s Hs n Hn)))))).
  exact (conj C0 (conj C1 (conj C2 (conj C3 I)))).
Qed.

(* III.5a (41), geometric bound *)
Lemma fact_41 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((forall t : nat, ((0) <= (2 * (v_B (run round t s))) /\ (2 * (v_B (run round t s))) <= ((((v_g s)) ^ t) * (2 * (v_B s))))) /\ Un_cv (fun t => (2 * (v_B (run round t s)))) (0)).
Proof.
  intros s Hs n Hn.
  apply (geometric_bound state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => (2 * (v_B s))) (fun s => ((v_g s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change ((2 * (v_B s')) >= 0); first [same (fact_38 s' Hs' n Hn') | same_defined (fact_38 s' Hs' n Hn') (conj (defined_38 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))))) I))))))))))))))))].
  - intros s' [Hs' Hn']. change ((2 * (v_B_next s')) <= ((v_g s')) * (2 * (v_B s'))); first [same (fact_37 s' Hs' n Hn') | same_defined (fact_37 s' Hs' n Hn') (conj (defined_37 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))))) I))))))))))))))))].
  - intros s' [Hs' Hn']. change (((v_g s')) >= 0); same (fact_39 s' Hs' n Hn').
  - intros s' [Hs' Hn']. change (((v_g s')) < 1); same (fact_40 s' Hs' n Hn').
  - split; assumption.
Qed.

(* III.5a (42), inequality *)
Lemma fact_42 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_B s) >= (v_beta s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_33 (v_beta s)) as G33.
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  first [same (proj2 G33) | same_defined (proj2 G33) (conj G33 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I))))))))))))))))].
Qed.

(* III.5a (43), inequality *)
Lemma fact_43 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J s) <= (v_rho s) + 2 * (v_beta s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_34 (v_w s) (v_u s) (v_alpha s) (v_beta s) (v_rho s)) as G34.
  specialize (G34 (proj1 (proj2 Hs))).
  specialize (G34 (proj1 (proj2 (proj2 Hs)))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G34 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G34 (fact_1 s Hs n Hn)).
  specialize (G34 (fact_2 s Hs n Hn)).
  same G34.
Qed.

(* III.5a (44), inequality *)
Lemma fact_44 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rho s) - (v_J s) <= 2 * (v_beta s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_35 (v_w s) (v_u s) (v_alpha s) (v_beta s) (v_rho s)) as G35.
  specialize (G35 (proj1 (proj2 Hs))).
  specialize (G35 (proj1 (proj2 (proj2 Hs)))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 Hs)))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G35 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G35 (fact_1 s Hs n Hn)).
  specialize (G35 (fact_2 s Hs n Hn)).
  same G35.
Qed.

(* III.5a (45), inequality *)
Lemma fact_45 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_J s) <= (v_rho s) + 2 * (v_B s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_36 (v_beta s) (v_rho s) (v_J s) (v_B s)) as G36.
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G36 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G36 (fact_43 s Hs n Hn)).
  specialize (G36 (fact_42 s Hs n Hn)).
  first [same G36 | same_defined G36 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I)))))))))))))))].
Qed.

(* III.5a (46), inequality *)
Lemma fact_46 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rho s) - (v_J s) <= 2 * (v_B s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_37 (v_beta s) (v_rho s) (v_J s) (v_B s)) as G37.
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  specialize (G37 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))).
  specialize (G37 (fact_44 s Hs n Hn)).
  specialize (G37 (fact_42 s Hs n Hn)).
  first [same G37 | same_defined G37 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I)))))))))))))))].
Qed.

Lemma defined_42 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_beta s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_beta s) - 1 <> 0) by (pose proof (Generated.III_5a.III_5a_33 (v_beta s)) as G33; specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); specialize (G33 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); first [plain_from (proj2 G33) | from_divisors G33]).
  exact (conj C0 I).
Qed.

Lemma defined_45 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_beta s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_beta s) - 1 <> 0) by (exact (proj1 (defined_42 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_46 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_beta s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_beta s) - 1 <> 0) by (exact (proj1 (defined_42 s Hs n Hn))).
  exact (conj C0 I).
Qed.

(* III.5a (47), squeeze *)
Lemma fact_47 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_J (run round t s)))) ((v_rho s)).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_J s))) (fun s => ((v_rho s))) (fun s => (2 * (v_B s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_J s')) <= ((v_rho s')) + (2 * (v_B s'))); first [same (fact_45 s' Hs' n Hn') | same_defined (fact_45 s' Hs' n Hn') (conj (defined_45 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))))) I))))))))))))))))].
  - intros s' [Hs' Hn']. change (((v_rho s')) - ((v_J s')) <= (2 * (v_B s'))); first [same (fact_46 s' Hs' n Hn') | same_defined (fact_46 s' Hs' n Hn') (conj (defined_46 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))))) I))))))))))))))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_41 s Hs n Hn)).
Qed.

(* III.5a (48), inequality *)
Lemma fact_48 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_alpha s) <= 2 * (v_B s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_38 (v_alpha s) (v_beta s) (v_B s)) as G38.
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G38 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G38 (fact_2 s Hs n Hn)).
  specialize (G38 (fact_42 s Hs n Hn)).
  first [same G38 | same_defined G38 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I)))))))))))))))].
Qed.

(* III.5a (49), inequality *)
Lemma fact_49 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> -(v_alpha s) <= 2 * (v_B s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_39 (v_alpha s) (v_beta s) (v_B s)) as G39.
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G39 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G39 (fact_2 s Hs n Hn)).
  specialize (G39 (fact_42 s Hs n Hn)).
  first [same G39 | same_defined G39 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I)))))))))))))))].
Qed.

Lemma defined_48 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_beta s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_beta s) - 1 <> 0) by (exact (proj1 (defined_42 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_49 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_beta s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_beta s) - 1 <> 0) by (exact (proj1 (defined_42 s Hs n Hn))).
  exact (conj C0 I).
Qed.

(* III.5a (50), squeeze *)
Lemma fact_50 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_alpha (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_alpha s))) (fun s => (0)) (fun s => (2 * (v_B s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_alpha s')) <= (0) + (2 * (v_B s'))); first [same (fact_48 s' Hs' n Hn') | same_defined (fact_48 s' Hs' n Hn') (conj (defined_48 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))))) I))))))))))))))))].
  - intros s' [Hs' Hn']. change ((0) - ((v_alpha s')) <= (2 * (v_B s'))); first [same (fact_49 s' Hs' n Hn') | same_defined (fact_49 s' Hs' n Hn') (conj (defined_49 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))))) I))))))))))))))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_41 s Hs n Hn)).
Qed.

(* III.5a (51), inequality *)
Lemma fact_51 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_beta s) <= 2 * (v_B s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_40 (v_alpha s) (v_beta s) (v_B s)) as G40.
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G40 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G40 (fact_2 s Hs n Hn)).
  specialize (G40 (fact_42 s Hs n Hn)).
  first [same G40 | same_defined G40 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I)))))))))))))))].
Qed.

(* III.5a (52), inequality *)
Lemma fact_52 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> -(v_beta s) <= 2 * (v_B s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.III_5a.III_5a_41 (v_alpha s) (v_beta s) (v_B s)) as G41.
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))).
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))).
  specialize (G41 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G41 (fact_2 s Hs n Hn)).
  specialize (G41 (fact_42 s Hs n Hn)).
  first [same G41 | same_defined G41 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I)))))))))))))))].
Qed.

Lemma defined_51 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_beta s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_beta s) - 1 <> 0) by (exact (proj1 (defined_42 s Hs n Hn))).
  exact (conj C0 I).
Qed.

Lemma defined_52 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_beta s) - 1 <> 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (C0 : (v_beta s) - 1 <> 0) by (exact (proj1 (defined_42 s Hs n Hn))).
  exact (conj C0 I).
Qed.

(* III.5a (53), squeeze *)
Lemma fact_53 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_beta (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  apply (squeeze_both state round (fun s => H0 s /\ (n < steps s)%nat) (fun s => ((v_beta s))) (fun s => (0)) (fun s => (2 * (v_B s)))).
  - intros s' [Hs' Hn']. split; [exact (lasting_0 s' Hs' 1%nat)|exact Hn'].
  - intros s'. reflexivity.
  - intros s' [Hs' Hn']. change (((v_beta s')) <= (0) + (2 * (v_B s'))); first [same (fact_51 s' Hs' n Hn') | same_defined (fact_51 s' Hs' n Hn') (conj (defined_51 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))))) I))))))))))))))))].
  - intros s' [Hs' Hn']. change ((0) - ((v_beta s')) <= (2 * (v_B s'))); first [same (fact_52 s' Hs' n Hn') | same_defined (fact_52 s' Hs' n Hn') (conj (defined_52 s' Hs' n Hn') (conj (proj1 (proj2 Hs')) (conj (proj1 (proj2 (proj2 Hs'))) (conj (proj1 (proj2 (proj2 (proj2 Hs')))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs'))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs'))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs')))))))))))))))) I))))))))))))))))].
  - split; [exact Hs|exact Hn].
  - exact (proj2 (fact_41 s Hs n Hn)).
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* III.5a (54), witness *)
Lemma fact_54 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 10) (1 / 20) (1 / 10) (1 / 4) (1 / 2) (1 / 2) in ((v_w s) > 0 /\ (v_w s) < 1 /\ (v_u s) >= 0 /\ (v_u s) + (v_w s) <= 1 /\ (v_alpha s) >= 0 /\ (v_alpha s) <= (v_beta s) /\ (v_beta s) > 0 /\ (v_beta s) < 1 /\ (v_rho s) > 0 /\ (v_rho s) < 1 /\ (v_low s) > 0 /\ (v_g s) > 0 /\ (v_g s) < 1 /\ (v_w s) * ((1 - (v_beta s)) * (1 - (v_g s)) - (v_beta s)) >= (v_low s) * (1 - (v_w s)) * (1 - (v_beta s)) * (1 - (v_g s)) /\ ~ ((v_rho s) * (v_g s) * (v_low s) >= (1 - (v_rho s)) * ((v_low s) + 1)) /\ ~ ((v_B_next s) <= (v_g s) * (v_B s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.5a (55), witness *)
Lemma fact_55 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (9 / 10) (1 / 10) (1 / 10) (9 / 10) (9 / 10) (1 / 2) (1 / 2) in ((v_w s) > 0 /\ (v_w s) < 1 /\ (v_u s) >= 0 /\ (v_alpha s) >= 0 /\ (v_alpha s) <= (v_beta s) /\ (v_beta s) > 0 /\ (v_beta s) < 1 /\ (v_rho s) > 0 /\ (v_rho s) < 1 /\ (v_low s) > 0 /\ (v_g s) > 0 /\ (v_g s) < 1 /\ (v_rho s) * (v_g s) * (v_low s) >= (1 - (v_rho s)) * ((v_low s) + 1) /\ (v_w s) * ((1 - (v_beta s)) * (1 - (v_g s)) - (v_beta s)) >= (v_low s) * (1 - (v_w s)) * (1 - (v_beta s)) * (1 - (v_g s)) /\ ~ ((v_u s) + (v_w s) <= 1) /\ ~ ((v_u_next s) + (v_w_next s) <= 1))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.5a (56), witness *)
Lemma fact_56 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 2) (1 / 10) (1 / 2) (9 / 10) (1 / 2) (1 / 2) (1 / 2) in ((v_w s) > 0 /\ (v_w s) < 1 /\ (v_u s) >= 0 /\ (v_u s) + (v_w s) <= 1 /\ (v_alpha s) >= 0 /\ (v_beta s) > 0 /\ (v_beta s) < 1 /\ (v_rho s) > 0 /\ (v_rho s) < 1 /\ (v_low s) > 0 /\ (v_g s) > 0 /\ (v_g s) < 1 /\ (v_rho s) * (v_g s) * (v_low s) >= (1 - (v_rho s)) * ((v_low s) + 1) /\ (v_w s) * ((1 - (v_beta s)) * (1 - (v_g s)) - (v_beta s)) >= (v_low s) * (1 - (v_w s)) * (1 - (v_beta s)) * (1 - (v_g s)) /\ ~ ((v_alpha s) <= (v_beta s)) /\ ~ ((v_alpha_next s) <= (v_beta_next s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.5a (57), witness *)
Lemma fact_57 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (1 / 100) (1 / 10) (1 / 20) (9 / 10) (1 / 4) (1 / 2) (1 / 2) in ((v_w s) > 0 /\ (v_w s) < 1 /\ (v_u s) >= 0 /\ (v_u s) + (v_w s) <= 1 /\ (v_alpha s) >= 0 /\ (v_alpha s) <= (v_beta s) /\ (v_beta s) > 0 /\ (v_beta s) < 1 /\ (v_rho s) > 0 /\ (v_rho s) < 1 /\ (v_low s) > 0 /\ (v_g s) > 0 /\ (v_g s) < 1 /\ (v_rho s) * (v_g s) * (v_low s) >= (1 - (v_rho s)) * ((v_low s) + 1) /\ ~ ((v_w s) * ((1 - (v_beta s)) * (1 - (v_g s)) - (v_beta s)) >= (v_low s) * (1 - (v_w s)) * (1 - (v_beta s)) * (1 - (v_g s))) /\ ~ ((v_B_next s) <= (v_g s) * (v_B s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_w_next v_u_next v_alpha_next v_beta_next v_B_next v_B v_W_next v_W v_J v_w v_beta v_alpha v_rho v_u v_g v_low steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* III.5a, conclusion (41) *)
Lemma conclusion_41 :
  forall s : state, (2 <= steps s)%nat -> ((v_w s) > 0 -> (v_w s) < 1 -> (v_u s) >= 0 -> (v_u s) + (v_w s) <= 1 -> (v_alpha s) >= 0 -> (v_alpha s) <= (v_beta s) -> (v_beta s) > 0 -> (v_beta s) < 1 -> (v_rho s) > 0 -> (v_rho s) < 1 -> (v_low s) > 0 -> (v_g s) > 0 -> (v_g s) < 1 -> (v_rho s) * (v_g s) * (v_low s) >= (1 - (v_rho s)) * ((v_low s) + 1) -> (v_w s) * ((1 - (v_beta s)) * (1 - (v_g s)) - (v_beta s)) >= (v_low s) * (1 - (v_w s)) * (1 - (v_beta s)) * (1 - (v_g s)) -> ((forall t : nat, ((0) <= (2 * (v_B (run round t s))) /\ (2 * (v_B (run round t s))) <= ((((v_g s)) ^ t) * (2 * (v_B s))))) /\ Un_cv (fun t => (2 * (v_B (run round t s)))) (0))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14.
  exact (fact_41 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 (conj H10 (conj H11 (conj H12 (conj H13 (conj H14 I)))))))))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.5a, conclusion (47) *)
Lemma conclusion_47 :
  forall s : state, (2 <= steps s)%nat -> ((v_w s) > 0 -> (v_w s) < 1 -> (v_u s) >= 0 -> (v_u s) + (v_w s) <= 1 -> (v_alpha s) >= 0 -> (v_alpha s) <= (v_beta s) -> (v_beta s) > 0 -> (v_beta s) < 1 -> (v_rho s) > 0 -> (v_rho s) < 1 -> (v_low s) > 0 -> (v_g s) > 0 -> (v_g s) < 1 -> (v_rho s) * (v_g s) * (v_low s) >= (1 - (v_rho s)) * ((v_low s) + 1) -> (v_w s) * ((1 - (v_beta s)) * (1 - (v_g s)) - (v_beta s)) >= (v_low s) * (1 - (v_w s)) * (1 - (v_beta s)) * (1 - (v_g s)) -> Un_cv (fun t => ((v_J (run round t s)))) ((v_rho s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14.
  exact (fact_47 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 (conj H10 (conj H11 (conj H12 (conj H13 (conj H14 I)))))))))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.5a, conclusion (50) *)
Lemma conclusion_50 :
  forall s : state, (2 <= steps s)%nat -> ((v_w s) > 0 -> (v_w s) < 1 -> (v_u s) >= 0 -> (v_u s) + (v_w s) <= 1 -> (v_alpha s) >= 0 -> (v_alpha s) <= (v_beta s) -> (v_beta s) > 0 -> (v_beta s) < 1 -> (v_rho s) > 0 -> (v_rho s) < 1 -> (v_low s) > 0 -> (v_g s) > 0 -> (v_g s) < 1 -> (v_rho s) * (v_g s) * (v_low s) >= (1 - (v_rho s)) * ((v_low s) + 1) -> (v_w s) * ((1 - (v_beta s)) * (1 - (v_g s)) - (v_beta s)) >= (v_low s) * (1 - (v_w s)) * (1 - (v_beta s)) * (1 - (v_g s)) -> Un_cv (fun t => ((v_alpha (run round t s)))) (0)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14.
  exact (fact_50 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 (conj H10 (conj H11 (conj H12 (conj H13 (conj H14 I)))))))))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.5a, conclusion (53) *)
Lemma conclusion_53 :
  forall s : state, (2 <= steps s)%nat -> ((v_w s) > 0 -> (v_w s) < 1 -> (v_u s) >= 0 -> (v_u s) + (v_w s) <= 1 -> (v_alpha s) >= 0 -> (v_alpha s) <= (v_beta s) -> (v_beta s) > 0 -> (v_beta s) < 1 -> (v_rho s) > 0 -> (v_rho s) < 1 -> (v_low s) > 0 -> (v_g s) > 0 -> (v_g s) < 1 -> (v_rho s) * (v_g s) * (v_low s) >= (1 - (v_rho s)) * ((v_low s) + 1) -> (v_w s) * ((1 - (v_beta s)) * (1 - (v_g s)) - (v_beta s)) >= (v_low s) * (1 - (v_w s)) * (1 - (v_beta s)) * (1 - (v_g s)) -> Un_cv (fun t => ((v_beta (run round t s)))) (0)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H11 H12 H13 H14.
  exact (fact_53 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 (conj H9 (conj H10 (conj H11 (conj H12 (conj H13 (conj H14 I)))))))))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

