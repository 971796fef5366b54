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
  specialize (G28 ltac:(let P := fresh in assert (P : ((v_beta_next s) - 1) * ((v_w_next s) - 1) > 0) by (pose proof (Generated.III_5a.III_5a_27 (v_w_next s) (v_beta_next s)) as G27; specialize (G27 (fact_7 s Hs n Hn)); specialize (G27 (fact_13 s Hs n Hn)); first [same G27 | same_defined G27 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I)))))))))))))))]); first [cleared (fact_26 s Hs n Hn) P | cleared (fact_26 s Hs n Hn) P (conj (defined_26 s Hs n Hn) (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))))))))) I)))))))))))))))) | revert P; generalize ((fact_26 s Hs n Hn) : (v_w_next s) / (1 - (v_w_next s)) * (1 - (v_g s) - (v_beta_next s) / (1 - (v_beta_next s))) >= (v_low s) * (1 - (v_g s))); generalize (v_w_next s); generalize (v_beta_next s); let Y := fresh in let Q := fresh in intros ? ? Q Y; cleared Q Y])).
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

Definition at_58_0 (s : state) : Prop := ((v_w s) = 9 / 20) /\ ((v_u s) = 9 / 20) /\ ((v_alpha s) = 9 / 20) /\ ((v_beta s) = 11 / 20) /\ ((v_rho s) = 9 / 10) /\ ((v_low s) = 2 / 5) /\ ((v_g s) = 2 / 5) /\ True.

Definition at_58_1 (s : state) : Prop := ((v_w s) = 81 / 202) /\ ((v_u s) = 81 / 202) /\ ((v_alpha s) = 9 / 130) /\ ((v_beta s) = 121 / 850) /\ ((v_rho s) = 9 / 10) /\ ((v_low s) = 2 / 5) /\ ((v_g s) = 2 / 5) /\ True.

Lemma round_58_0 :
  forall s, at_58_0 s -> at_58_1 (round s).
Proof.
  intros s A.
  destruct A as [V_w [V_u [V_alpha [V_beta [V_rho [V_low [V_g _]]]]]]].
  split; [change ((v_w_next s) = (81 / 202)); pose proof (Generated.III_5a.III_5a_52 (v_w s) (v_alpha s) (v_beta s)) as G52; specialize (G52 V_w); specialize (G52 V_alpha); specialize (G52 V_beta); first [same (proj2 G52) | same_defined (proj2 G52) (conj G52 I)]|].
  split; [change ((v_u_next s) = (81 / 202)); pose proof (Generated.III_5a.III_5a_53 (v_u s) (v_alpha s) (v_beta s)) as G53; specialize (G53 V_u); specialize (G53 V_alpha); specialize (G53 V_beta); first [same (proj2 G53) | same_defined (proj2 G53) (conj G53 I)]|].
  split; [change ((v_alpha_next s) = (9 / 130)); pose proof (Generated.III_5a.III_5a_54 (v_w s) (v_u s) (v_alpha s) (v_rho s)) as G54; specialize (G54 V_w); specialize (G54 V_u); specialize (G54 V_alpha); specialize (G54 V_rho); first [same (proj2 G54) | same_defined (proj2 G54) (conj G54 I)]|].
  split; [change ((v_beta_next s) = (121 / 850)); pose proof (Generated.III_5a.III_5a_55 (v_w s) (v_u s) (v_beta s) (v_rho s)) as G55; specialize (G55 V_w); specialize (G55 V_u); specialize (G55 V_beta); specialize (G55 V_rho); first [same (proj2 G55) | same_defined (proj2 G55) (conj G55 I)]|].
  split; [exact V_rho|].
  split; [exact V_low|].
  split; [exact V_g|].
  exact I.
Qed.

Lemma last_58 :
  forall s, (2 <= steps s)%nat -> at_58_1 s -> H0 s.
Proof.
  intros s HN A.
  destruct A as [V_w [V_u [V_alpha [V_beta [V_rho [V_low [V_g _]]]]]]].
  split; [exact HN|].
  split; [change ((v_w s) > 0); pose proof (Generated.III_5a.III_5a_56 (v_w s)) as G56; specialize (G56 V_w); same G56|].
  split; [change ((v_w s) < 1); pose proof (Generated.III_5a.III_5a_57 (v_w s)) as G57; specialize (G57 V_w); same G57|].
  split; [change ((v_u s) >= 0); pose proof (Generated.III_5a.III_5a_58 (v_u s)) as G58; specialize (G58 V_u); same G58|].
  split; [change ((v_u s) + (v_w s) <= 1); pose proof (Generated.III_5a.III_5a_59 (v_w s) (v_u s)) as G59; specialize (G59 V_w); specialize (G59 V_u); same G59|].
  split; [change ((v_alpha s) >= 0); pose proof (Generated.III_5a.III_5a_60 (v_alpha s)) as G60; specialize (G60 V_alpha); same G60|].
  split; [change ((v_alpha s) <= (v_beta s)); pose proof (Generated.III_5a.III_5a_61 (v_alpha s) (v_beta s)) as G61; specialize (G61 V_alpha); specialize (G61 V_beta); same G61|].
  split; [change ((v_beta s) > 0); pose proof (Generated.III_5a.III_5a_62 (v_beta s)) as G62; specialize (G62 V_beta); same G62|].
  split; [change ((v_beta s) < 1); pose proof (Generated.III_5a.III_5a_63 (v_beta s)) as G63; specialize (G63 V_beta); same G63|].
  split; [change ((v_rho s) > 0); pose proof (Generated.III_5a.III_5a_64 (v_rho s)) as G64; specialize (G64 V_rho); same G64|].
  split; [change ((v_rho s) < 1); pose proof (Generated.III_5a.III_5a_65 (v_rho s)) as G65; specialize (G65 V_rho); same G65|].
  split; [change ((v_low s) > 0); pose proof (Generated.III_5a.III_5a_66 (v_low s)) as G66; specialize (G66 V_low); same G66|].
  split; [change ((v_g s) > 0); pose proof (Generated.III_5a.III_5a_67 (v_g s)) as G67; specialize (G67 V_g); same G67|].
  split; [change ((v_g s) < 1); pose proof (Generated.III_5a.III_5a_68 (v_g s)) as G68; specialize (G68 V_g); same G68|].
  split; [change ((v_rho s) * (v_g s) * (v_low s) >= (1 - (v_rho s)) * ((v_low s) + 1)); pose proof (Generated.III_5a.III_5a_69 (v_rho s) (v_low s) (v_g s)) as G69; specialize (G69 V_rho); specialize (G69 V_low); specialize (G69 V_g); same G69|].
  split; [change ((v_w s) * ((1 - (v_beta s)) * (1 - (v_g s)) - (v_beta s)) >= (v_low s) * (1 - (v_w s)) * (1 - (v_beta s)) * (1 - (v_g s))); pose proof (Generated.III_5a.III_5a_70 (v_w s) (v_beta s) (v_low s) (v_g s)) as G70; specialize (G70 V_w); specialize (G70 V_beta); specialize (G70 V_low); specialize (G70 V_g); same G70|].
  exact I.
Qed.

Definition set_low (x : R) (s : state) : state := State (steps s) (v_w s) (v_beta s) (v_alpha s) (v_rho s) (v_u s) (v_g s) x.

Definition set_g (x : R) (s : state) : state := State (steps s) (v_w s) (v_beta s) (v_alpha s) (v_rho s) (v_u s) x (v_low s).

Definition H2 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (v_w s) = 9 / 20 /\
  (v_u s) = 9 / 20 /\
  (v_alpha s) = 9 / 20 /\
  (v_beta s) = 11 / 20 /\
  (v_rho s) = 9 / 10 /\
  True.

(* III.5a (58), theorem at a later round *)
Lemma fact_58 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_J (run round t s)))) (9 / 10).
Proof.
  intros s Hs n Hn.
  assert (A : at_58_0 (set_g (2 / 5) (set_low (2 / 5) s))) by (exact (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj eq_refl (conj eq_refl I)))))))).
  apply round_58_0 in A.
  change (at_58_1 (run round 1 (set_g (2 / 5) (set_low (2 / 5) s)))) in A.
  assert (Hs' : H0 (run round 1 (set_g (2 / 5) (set_low (2 / 5) s)))).
  { apply last_58; [rewrite steps_run; exact (proj1 Hs)|exact A]. }
  assert (E : ((v_rho (run round 1 (set_g (2 / 5) (set_low (2 / 5) s))))) = (9 / 10)).
  { first [reflexivity | destruct A as [V_w [V_u [V_alpha [V_beta [V_rho [V_low [V_g _]]]]]]]; unfold v_J, v_W, v_W_next, v_B, v_B_next, v_beta_next, v_alpha_next, v_u_next, v_w_next; rewrite ?V_w; rewrite ?V_u; rewrite ?V_alpha; rewrite ?V_beta; rewrite ?V_rho; rewrite ?V_low; rewrite ?V_g; first [reflexivity | ring]]. }
  assert (L := eq_ind _ (fun a => Un_cv (fun t => ((v_J (run round t (run round 1 (set_g (2 / 5) (set_low (2 / 5) s))))))) a) (fact_47 (run round 1 (set_g (2 / 5) (set_low (2 / 5) s))) Hs' n Hn) _ E).
  apply (limit_of_parameter state round (fun s => (set_g (2 / 5) (set_low (2 / 5) s))) (fun s => ((v_J s))) (9 / 10) s (fun _ => eq_refl) (fun _ => eq_refl)).
  exact (limit_from state round (fun s => ((v_J s))) (9 / 10) 1 (set_g (2 / 5) (set_low (2 / 5) s)) L).
Qed.

Definition at_59_0 (s : state) : Prop := ((v_w s) = 9 / 20) /\ ((v_u s) = 9 / 20) /\ ((v_alpha s) = 9 / 20) /\ ((v_beta s) = 11 / 20) /\ ((v_rho s) = 9 / 10) /\ ((v_low s) = 2 / 5) /\ ((v_g s) = 2 / 5) /\ True.

Definition at_59_1 (s : state) : Prop := ((v_w s) = 81 / 202) /\ ((v_u s) = 81 / 202) /\ ((v_alpha s) = 9 / 130) /\ ((v_beta s) = 121 / 850) /\ ((v_rho s) = 9 / 10) /\ ((v_low s) = 2 / 5) /\ ((v_g s) = 2 / 5) /\ True.

Lemma round_59_0 :
  forall s, at_59_0 s -> at_59_1 (round s).
Proof.
  intros s A.
  destruct A as [V_w [V_u [V_alpha [V_beta [V_rho [V_low [V_g _]]]]]]].
  split; [change ((v_w_next s) = (81 / 202)); pose proof (Generated.III_5a.III_5a_77 (v_w s) (v_alpha s) (v_beta s)) as G77; specialize (G77 V_w); specialize (G77 V_alpha); specialize (G77 V_beta); first [same (proj2 G77) | same_defined (proj2 G77) (conj G77 I)]|].
  split; [change ((v_u_next s) = (81 / 202)); pose proof (Generated.III_5a.III_5a_78 (v_u s) (v_alpha s) (v_beta s)) as G78; specialize (G78 V_u); specialize (G78 V_alpha); specialize (G78 V_beta); first [same (proj2 G78) | same_defined (proj2 G78) (conj G78 I)]|].
  split; [change ((v_alpha_next s) = (9 / 130)); pose proof (Generated.III_5a.III_5a_79 (v_w s) (v_u s) (v_alpha s) (v_rho s)) as G79; specialize (G79 V_w); specialize (G79 V_u); specialize (G79 V_alpha); specialize (G79 V_rho); first [same (proj2 G79) | same_defined (proj2 G79) (conj G79 I)]|].
  split; [change ((v_beta_next s) = (121 / 850)); pose proof (Generated.III_5a.III_5a_80 (v_w s) (v_u s) (v_beta s) (v_rho s)) as G80; specialize (G80 V_w); specialize (G80 V_u); specialize (G80 V_beta); specialize (G80 V_rho); first [same (proj2 G80) | same_defined (proj2 G80) (conj G80 I)]|].
  split; [exact V_rho|].
  split; [exact V_low|].
  split; [exact V_g|].
  exact I.
Qed.

Lemma last_59 :
  forall s, (2 <= steps s)%nat -> at_59_1 s -> H0 s.
Proof.
  intros s HN A.
  destruct A as [V_w [V_u [V_alpha [V_beta [V_rho [V_low [V_g _]]]]]]].
  split; [exact HN|].
  split; [change ((v_w s) > 0); pose proof (Generated.III_5a.III_5a_81 (v_w s)) as G81; specialize (G81 V_w); same G81|].
  split; [change ((v_w s) < 1); pose proof (Generated.III_5a.III_5a_82 (v_w s)) as G82; specialize (G82 V_w); same G82|].
  split; [change ((v_u s) >= 0); pose proof (Generated.III_5a.III_5a_83 (v_u s)) as G83; specialize (G83 V_u); same G83|].
  split; [change ((v_u s) + (v_w s) <= 1); pose proof (Generated.III_5a.III_5a_84 (v_w s) (v_u s)) as G84; specialize (G84 V_w); specialize (G84 V_u); same G84|].
  split; [change ((v_alpha s) >= 0); pose proof (Generated.III_5a.III_5a_85 (v_alpha s)) as G85; specialize (G85 V_alpha); same G85|].
  split; [change ((v_alpha s) <= (v_beta s)); pose proof (Generated.III_5a.III_5a_86 (v_alpha s) (v_beta s)) as G86; specialize (G86 V_alpha); specialize (G86 V_beta); same G86|].
  split; [change ((v_beta s) > 0); pose proof (Generated.III_5a.III_5a_87 (v_beta s)) as G87; specialize (G87 V_beta); same G87|].
  split; [change ((v_beta s) < 1); pose proof (Generated.III_5a.III_5a_88 (v_beta s)) as G88; specialize (G88 V_beta); same G88|].
  split; [change ((v_rho s) > 0); pose proof (Generated.III_5a.III_5a_89 (v_rho s)) as G89; specialize (G89 V_rho); same G89|].
  split; [change ((v_rho s) < 1); pose proof (Generated.III_5a.III_5a_90 (v_rho s)) as G90; specialize (G90 V_rho); same G90|].
  split; [change ((v_low s) > 0); pose proof (Generated.III_5a.III_5a_91 (v_low s)) as G91; specialize (G91 V_low); same G91|].
  split; [change ((v_g s) > 0); pose proof (Generated.III_5a.III_5a_92 (v_g s)) as G92; specialize (G92 V_g); same G92|].
  split; [change ((v_g s) < 1); pose proof (Generated.III_5a.III_5a_93 (v_g s)) as G93; specialize (G93 V_g); same G93|].
  split; [change ((v_rho s) * (v_g s) * (v_low s) >= (1 - (v_rho s)) * ((v_low s) + 1)); pose proof (Generated.III_5a.III_5a_94 (v_rho s) (v_low s) (v_g s)) as G94; specialize (G94 V_rho); specialize (G94 V_low); specialize (G94 V_g); same G94|].
  split; [change ((v_w s) * ((1 - (v_beta s)) * (1 - (v_g s)) - (v_beta s)) >= (v_low s) * (1 - (v_w s)) * (1 - (v_beta s)) * (1 - (v_g s))); pose proof (Generated.III_5a.III_5a_95 (v_w s) (v_beta s) (v_low s) (v_g s)) as G95; specialize (G95 V_w); specialize (G95 V_beta); specialize (G95 V_low); specialize (G95 V_g); same G95|].
  exact I.
Qed.

(* III.5a (59), theorem at a later round *)
Lemma fact_59 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_alpha (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  assert (A : at_59_0 (set_g (2 / 5) (set_low (2 / 5) s))) by (exact (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj eq_refl (conj eq_refl I)))))))).
  apply round_59_0 in A.
  change (at_59_1 (run round 1 (set_g (2 / 5) (set_low (2 / 5) s)))) in A.
  assert (Hs' : H0 (run round 1 (set_g (2 / 5) (set_low (2 / 5) s)))).
  { apply last_59; [rewrite steps_run; exact (proj1 Hs)|exact A]. }
  assert (E : (0) = (0)).
  { first [reflexivity | destruct A as [V_w [V_u [V_alpha [V_beta [V_rho [V_low [V_g _]]]]]]]; unfold v_J, v_W, v_W_next, v_B, v_B_next, v_beta_next, v_alpha_next, v_u_next, v_w_next; rewrite ?V_w; rewrite ?V_u; rewrite ?V_alpha; rewrite ?V_beta; rewrite ?V_rho; rewrite ?V_low; rewrite ?V_g; first [reflexivity | ring]]. }
  assert (L := eq_ind _ (fun a => Un_cv (fun t => ((v_alpha (run round t (run round 1 (set_g (2 / 5) (set_low (2 / 5) s))))))) a) (fact_50 (run round 1 (set_g (2 / 5) (set_low (2 / 5) s))) Hs' n Hn) _ E).
  apply (limit_of_parameter state round (fun s => (set_g (2 / 5) (set_low (2 / 5) s))) (fun s => ((v_alpha s))) (0) s (fun _ => eq_refl) (fun _ => eq_refl)).
  exact (limit_from state round (fun s => ((v_alpha s))) (0) 1 (set_g (2 / 5) (set_low (2 / 5) s)) L).
Qed.

Definition at_60_0 (s : state) : Prop := ((v_w s) = 9 / 20) /\ ((v_u s) = 9 / 20) /\ ((v_alpha s) = 9 / 20) /\ ((v_beta s) = 11 / 20) /\ ((v_rho s) = 9 / 10) /\ ((v_low s) = 2 / 5) /\ ((v_g s) = 2 / 5) /\ True.

Definition at_60_1 (s : state) : Prop := ((v_w s) = 81 / 202) /\ ((v_u s) = 81 / 202) /\ ((v_alpha s) = 9 / 130) /\ ((v_beta s) = 121 / 850) /\ ((v_rho s) = 9 / 10) /\ ((v_low s) = 2 / 5) /\ ((v_g s) = 2 / 5) /\ True.

Lemma round_60_0 :
  forall s, at_60_0 s -> at_60_1 (round s).
Proof.
  intros s A.
  destruct A as [V_w [V_u [V_alpha [V_beta [V_rho [V_low [V_g _]]]]]]].
  split; [change ((v_w_next s) = (81 / 202)); pose proof (Generated.III_5a.III_5a_102 (v_w s) (v_alpha s) (v_beta s)) as G102; specialize (G102 V_w); specialize (G102 V_alpha); specialize (G102 V_beta); first [same (proj2 G102) | same_defined (proj2 G102) (conj G102 I)]|].
  split; [change ((v_u_next s) = (81 / 202)); pose proof (Generated.III_5a.III_5a_103 (v_u s) (v_alpha s) (v_beta s)) as G103; specialize (G103 V_u); specialize (G103 V_alpha); specialize (G103 V_beta); first [same (proj2 G103) | same_defined (proj2 G103) (conj G103 I)]|].
  split; [change ((v_alpha_next s) = (9 / 130)); pose proof (Generated.III_5a.III_5a_104 (v_w s) (v_u s) (v_alpha s) (v_rho s)) as G104; specialize (G104 V_w); specialize (G104 V_u); specialize (G104 V_alpha); specialize (G104 V_rho); first [same (proj2 G104) | same_defined (proj2 G104) (conj G104 I)]|].
  split; [change ((v_beta_next s) = (121 / 850)); pose proof (Generated.III_5a.III_5a_105 (v_w s) (v_u s) (v_beta s) (v_rho s)) as G105; specialize (G105 V_w); specialize (G105 V_u); specialize (G105 V_beta); specialize (G105 V_rho); first [same (proj2 G105) | same_defined (proj2 G105) (conj G105 I)]|].
  split; [exact V_rho|].
  split; [exact V_low|].
  split; [exact V_g|].
  exact I.
Qed.

Lemma last_60 :
  forall s, (2 <= steps s)%nat -> at_60_1 s -> H0 s.
Proof.
  intros s HN A.
  destruct A as [V_w [V_u [V_alpha [V_beta [V_rho [V_low [V_g _]]]]]]].
  split; [exact HN|].
  split; [change ((v_w s) > 0); pose proof (Generated.III_5a.III_5a_106 (v_w s)) as G106; specialize (G106 V_w); same G106|].
  split; [change ((v_w s) < 1); pose proof (Generated.III_5a.III_5a_107 (v_w s)) as G107; specialize (G107 V_w); same G107|].
  split; [change ((v_u s) >= 0); pose proof (Generated.III_5a.III_5a_108 (v_u s)) as G108; specialize (G108 V_u); same G108|].
  split; [change ((v_u s) + (v_w s) <= 1); pose proof (Generated.III_5a.III_5a_109 (v_w s) (v_u s)) as G109; specialize (G109 V_w); specialize (G109 V_u); same G109|].
  split; [change ((v_alpha s) >= 0); pose proof (Generated.III_5a.III_5a_110 (v_alpha s)) as G110; specialize (G110 V_alpha); same G110|].
  split; [change ((v_alpha s) <= (v_beta s)); pose proof (Generated.III_5a.III_5a_111 (v_alpha s) (v_beta s)) as G111; specialize (G111 V_alpha); specialize (G111 V_beta); same G111|].
  split; [change ((v_beta s) > 0); pose proof (Generated.III_5a.III_5a_112 (v_beta s)) as G112; specialize (G112 V_beta); same G112|].
  split; [change ((v_beta s) < 1); pose proof (Generated.III_5a.III_5a_113 (v_beta s)) as G113; specialize (G113 V_beta); same G113|].
  split; [change ((v_rho s) > 0); pose proof (Generated.III_5a.III_5a_114 (v_rho s)) as G114; specialize (G114 V_rho); same G114|].
  split; [change ((v_rho s) < 1); pose proof (Generated.III_5a.III_5a_115 (v_rho s)) as G115; specialize (G115 V_rho); same G115|].
  split; [change ((v_low s) > 0); pose proof (Generated.III_5a.III_5a_116 (v_low s)) as G116; specialize (G116 V_low); same G116|].
  split; [change ((v_g s) > 0); pose proof (Generated.III_5a.III_5a_117 (v_g s)) as G117; specialize (G117 V_g); same G117|].
  split; [change ((v_g s) < 1); pose proof (Generated.III_5a.III_5a_118 (v_g s)) as G118; specialize (G118 V_g); same G118|].
  split; [change ((v_rho s) * (v_g s) * (v_low s) >= (1 - (v_rho s)) * ((v_low s) + 1)); pose proof (Generated.III_5a.III_5a_119 (v_rho s) (v_low s) (v_g s)) as G119; specialize (G119 V_rho); specialize (G119 V_low); specialize (G119 V_g); same G119|].
  split; [change ((v_w s) * ((1 - (v_beta s)) * (1 - (v_g s)) - (v_beta s)) >= (v_low s) * (1 - (v_w s)) * (1 - (v_beta s)) * (1 - (v_g s))); pose proof (Generated.III_5a.III_5a_120 (v_w s) (v_beta s) (v_low s) (v_g s)) as G120; specialize (G120 V_w); specialize (G120 V_beta); specialize (G120 V_low); specialize (G120 V_g); same G120|].
  exact I.
Qed.

(* III.5a (60), theorem at a later round *)
Lemma fact_60 :
  forall s, H2 s -> forall n, (n < steps s)%nat -> Un_cv (fun t => ((v_beta (run round t s)))) (0).
Proof.
  intros s Hs n Hn.
  assert (A : at_60_0 (set_g (2 / 5) (set_low (2 / 5) s))) by (exact (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj eq_refl (conj eq_refl I)))))))).
  apply round_60_0 in A.
  change (at_60_1 (run round 1 (set_g (2 / 5) (set_low (2 / 5) s)))) in A.
  assert (Hs' : H0 (run round 1 (set_g (2 / 5) (set_low (2 / 5) s)))).
  { apply last_60; [rewrite steps_run; exact (proj1 Hs)|exact A]. }
  assert (E : (0) = (0)).
  { first [reflexivity | destruct A as [V_w [V_u [V_alpha [V_beta [V_rho [V_low [V_g _]]]]]]]; unfold v_J, v_W, v_W_next, v_B, v_B_next, v_beta_next, v_alpha_next, v_u_next, v_w_next; rewrite ?V_w; rewrite ?V_u; rewrite ?V_alpha; rewrite ?V_beta; rewrite ?V_rho; rewrite ?V_low; rewrite ?V_g; first [reflexivity | ring]]. }
  assert (L := eq_ind _ (fun a => Un_cv (fun t => ((v_beta (run round t (run round 1 (set_g (2 / 5) (set_low (2 / 5) s))))))) a) (fact_53 (run round 1 (set_g (2 / 5) (set_low (2 / 5) s))) Hs' n Hn) _ E).
  apply (limit_of_parameter state round (fun s => (set_g (2 / 5) (set_low (2 / 5) s))) (fun s => ((v_beta s))) (0) s (fun _ => eq_refl) (fun _ => eq_refl)).
  exact (limit_from state round (fun s => ((v_beta s))) (0) 1 (set_g (2 / 5) (set_low (2 / 5) s)) L).
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

(* III.5a, conclusion (58) *)
Lemma conclusion_58 :
  forall s : state, (2 <= steps s)%nat -> ((v_w s) = 9 / 20 -> (v_u s) = 9 / 20 -> (v_alpha s) = 9 / 20 -> (v_beta s) = 11 / 20 -> (v_rho s) = 9 / 10 -> Un_cv (fun t => ((v_J (run round t s)))) (9 / 10)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_58 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.5a, conclusion (59) *)
Lemma conclusion_59 :
  forall s : state, (2 <= steps s)%nat -> ((v_w s) = 9 / 20 -> (v_u s) = 9 / 20 -> (v_alpha s) = 9 / 20 -> (v_beta s) = 11 / 20 -> (v_rho s) = 9 / 10 -> Un_cv (fun t => ((v_alpha (run round t s)))) (0)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_59 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* III.5a, conclusion (60) *)
Lemma conclusion_60 :
  forall s : state, (2 <= steps s)%nat -> ((v_w s) = 9 / 20 -> (v_u s) = 9 / 20 -> (v_alpha s) = 9 / 20 -> (v_beta s) = 11 / 20 -> (v_rho s) = 9 / 10 -> Un_cv (fun t => ((v_beta (run round t s)))) (0)).
Proof.
  intros s HN H0 H1 H2 H3 H4.
  exact (fact_60 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 I)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

