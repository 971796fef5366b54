(* Theorem II.6h, How many samples keep every error small: the whole proof, from its obligations to its conclusions.
   Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require Sampling.
From RLStar Require Generated.II_6h.
Local Open Scope R_scope.

Record state := State { steps : nat; v_M : R; v_delta : nat -> R; v_p : R; v_eta : R; v_zeta : R; v_T : R; v_n : R; v_ell : R }.

Definition v_rest (s : state) (n : nat) : R := product (but (steps s) n) (fun k => (v_delta s k)).
Definition v_delta_next (s : state) (n : nat) : R := ((v_delta s n) + (v_rest s n) + ((v_M s) - 2) * (v_delta s n) * (v_rest s n)) / (1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n)).
Definition v_N (s : state) : R := total (all (steps s)) (fun k => 1).
Ltac open_names X ::= unfold v_delta_next in X |- *.

Definition H0 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  (forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_delta s n) >= -1) /\
  (forall n, (n < steps s)%nat -> (v_delta s n) <= 1) /\
  (v_M s) >= 2 /\
  (forall n, (n < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s n) * (v_rest s n) > 0) /\
  (v_eta s) > 0 /\
  (v_zeta s) > 0 /\
  (v_T s) >= 1 /\
  (v_n s) >= 1 /\
  2 * (v_n s) * (v_eta s) ^ 2 * ((v_M s) - 1) ^ 2 >= (v_M s) ^ 2 * (v_ell s) /\
  True.

Lemma steps_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (((v_M s) - 1) * (v_rest s n) >= -1) /\ ((v_rest s n) <= 1).
Proof.
  intros s Hs n Hn.
  assert (Ind : forall l, l <> nil -> below (steps s) l -> (((v_M s) - 1) * (product l (fun k => (v_delta s k))) >= -1) /\ ((product l (fun k => (v_delta s k))) <= 1)).
  { apply (induction_on_steps (steps s) (fun l => (((v_M s) - 1) * (product l (fun k => (v_delta s k))) >= -1) /\ ((product l (fun k => (v_delta s k))) <= 1))).
    - intros k Hk.
      split; [change (((v_M s) - 1) * ((v_delta s k)) >= -1); pose proof (Generated.II_6h.II_6h_1 (v_M s) (v_delta s k)) as G1; specialize (G1 ((proj1 (proj2 Hs)) k Hk)); specialize (G1 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G1 (proj1 (proj2 (proj2 (proj2 Hs))))); same G1|].
      change (((v_delta s k)) <= 1); pose proof (Generated.II_6h.II_6h_2 (v_delta s k)) as G2; specialize (G2 ((proj1 (proj2 (proj2 Hs))) k Hk)); same G2.
    - intros k y l Hk IH.
      split; [change (((v_M s) - 1) * (product (k :: y :: l) (fun k => (v_delta s k))) >= -1); change (((v_M s) - 1) * ((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) >= -1); pose proof (Generated.II_6h.II_6h_3 (v_M s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G3; specialize (G3 ((proj1 (proj2 Hs)) k Hk)); specialize (G3 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G3 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G3 (proj1 IH)); specialize (G3 (proj2 IH)); same G3|].
      change ((product (k :: y :: l) (fun k => (v_delta s k))) <= 1); change (((product (y :: l) (fun k => (v_delta s k))) * ((v_delta s k))) <= 1); pose proof (Generated.II_6h.II_6h_4 (v_M s) (v_delta s k) (product (y :: l) (fun k => (v_delta s k)))) as G4; specialize (G4 ((proj1 (proj2 Hs)) k Hk)); specialize (G4 ((proj1 (proj2 (proj2 Hs))) k Hk)); specialize (G4 (proj1 (proj2 (proj2 (proj2 Hs))))); specialize (G4 (proj1 IH)); specialize (G4 (proj2 IH)); same G4.
  }
  pose proof (Ind (but (steps s) n) (but_nonempty (steps s) n ltac:(assert (X := proj1 Hs); lia) Hn) (but_below _ _)) as Here.
  exact Here.
Qed.

(* II.6h (1), induction on steps *)
Lemma fact_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) - 1) * (v_rest s n) >= -1.
Proof.
  intros s Hs n Hn.
  exact (proj1 (steps_1 s Hs n Hn)).
Qed.

(* II.6h (2), induction on steps *)
Lemma fact_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (v_rest s n) <= 1.
Proof.
  intros s Hs n Hn.
  exact (proj2 (steps_1 s Hs n Hn)).
Qed.

(* II.6h (3), identity *)
Lemma fact_3 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_M s) * (v_p s) - 1) / ((v_M s) - 1) - (v_delta_next s n) = (v_M s) / ((v_M s) - 1) * ((v_p s) - (1 + ((v_M s) - 1) * (v_delta_next s n)) / (v_M s)).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6h.II_6h_5 (v_M s) (v_delta s n) (v_rest s n) (v_p s)) as G5.
  specialize (G5 ((proj1 (proj2 Hs)) n Hn)).
  specialize (G5 ((proj1 (proj2 (proj2 Hs))) n Hn)).
  specialize (G5 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G5 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn)).
  specialize (G5 (fact_1 s Hs n Hn)).
  specialize (G5 (fact_2 s Hs n Hn)).
  first [same (proj2 (proj2 (proj2 G5))) | same_defined (proj2 (proj2 (proj2 G5))) (conj G5 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

(* II.6h (4), inequality *)
Lemma fact_4 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> 2 * (v_n s) * ((v_eta s) * ((v_M s) - 1) / (v_M s)) ^ 2 >= (v_ell s).
Proof.
  intros s Hs n Hn.
  pose proof (Generated.II_6h.II_6h_6 (v_M s) (v_eta s) (v_n s) (v_ell s)) as G6.
  specialize (G6 (proj1 (proj2 (proj2 (proj2 Hs))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))).
  specialize (G6 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))))).
  first [same (proj2 G6) | same_defined (proj2 G6) (conj G6 (conj ((proj1 (proj2 Hs)) n Hn) (conj ((proj1 (proj2 (proj2 Hs))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) n Hn) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))].
Qed.

(* II.6h (5), cited result *)
Lemma fact_5 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (Sampling.hoeffding -> forall m : nat, (v_n s) = INR m -> forall n, (n < steps s)%nat -> Sampling.tail m ((1 + ((v_M s) - 1) * (v_delta_next s n)) / (v_M s)) ((v_eta s) * ((v_M s) - 1) / (v_M s)) <= 2 * exp (- (2 * (v_n s) * ((v_eta s) * ((v_M s) - 1) / (v_M s)) ^ 2))).
Proof.
  intros s Hs n Hn.
  intros Hoeffding m M k Hk.
  assert (P0 : (1 + ((v_M s) - 1) * (((v_delta s k) + (v_rest s k) + ((v_M s) - 2) * (v_delta s k) * (v_rest s k)) / (1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k)))) / (v_M s) >= 0).
  { pose proof (Generated.II_6h.II_6h_7 (v_M s) (v_delta s k) (v_rest s k)) as G7. specialize (G7 ((proj1 (proj2 Hs)) k Hk)). specialize (G7 ((proj1 (proj2 (proj2 Hs))) k Hk)). specialize (G7 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)). specialize (G7 (fact_1 s Hs k Hk)). specialize (G7 (fact_2 s Hs k Hk)). first [same (proj2 (proj2 G7)) | same_defined (proj2 (proj2 G7)) (conj G7 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))]. }
  assert (P1 : (1 + ((v_M s) - 1) * (((v_delta s k) + (v_rest s k) + ((v_M s) - 2) * (v_delta s k) * (v_rest s k)) / (1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k)))) / (v_M s) <= 1).
  { pose proof (Generated.II_6h.II_6h_8 (v_M s) (v_delta s k) (v_rest s k)) as G8. specialize (G8 ((proj1 (proj2 Hs)) k Hk)). specialize (G8 ((proj1 (proj2 (proj2 Hs))) k Hk)). specialize (G8 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk)). specialize (G8 (fact_1 s Hs k Hk)). specialize (G8 (fact_2 s Hs k Hk)). first [same (proj2 (proj2 G8)) | same_defined (proj2 (proj2 G8)) (conj G8 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))]. }
  assert (P2 : (v_eta s) * ((v_M s) - 1) / (v_M s) > 0).
  { pose proof (Generated.II_6h.II_6h_9 (v_M s) (v_eta s)) as G9. specialize (G9 (proj1 (proj2 (proj2 (proj2 Hs))))). specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))). first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj ((proj1 (proj2 Hs)) k Hk) (conj ((proj1 (proj2 (proj2 Hs))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 Hs))))) k Hk) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))) I))))))))))]. }
  assert (P3 : (v_n s) >= 1).
  { pose proof (Generated.II_6h.II_6h_10 (v_n s)) as G10. specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))). same G10. }
  replace (2 * (v_n s) * ((v_eta s) * ((v_M s) - 1) / (v_M s)) ^ 2) with (2 * INR m * ((v_eta s) * ((v_M s) - 1) / (v_M s)) ^ 2) by (rewrite <- M; ring).
  exact (Hoeffding m _ _ (Sampling.some_samples ((v_n s)) m M P3) (conj (Rge_le _ _ P0) P1) P2).
Qed.

Lemma positive_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (2 * (v_N s) * (v_T s) / (v_zeta s)) > 0.
Proof.
  intros s Hs n Hn.
  assert (P0 : ((v_T s)) >= 1) by (pose proof (Generated.II_6h.II_6h_16 (v_T s)) as G16; specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); same G16).
  assert (P1 : ((v_zeta s)) > 0) by (pose proof (Generated.II_6h.II_6h_15 (v_zeta s)) as G15; specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); same G15).
  assert (P2 : ((v_N s)) = INR (steps s)) by (exact (Sampling.number_of_steps (steps s))).
  rewrite P2. exact (Sampling.positive_argument _ _ _ (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 Hs)) P0 P1).
Qed.

(* II.6h (6), union bound *)
Lemma fact_6 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall (m rounds : nat) (next : state -> list (list bool) -> state), Sampling.hoeffding -> (v_n s) = INR m -> (v_T s) = INR rounds -> (v_ell s) = ln (2 * (v_N s) * (v_T s) / (v_zeta s)) -> (forall x ws, steps (next x ws) = steps x) -> (forall x ws, v_M (next x ws) = v_M x) -> (forall x ws, v_p (next x ws) = v_p x) -> (forall x ws, v_eta (next x ws) = v_eta x) -> (forall x ws, v_zeta (next x ws) = v_zeta x) -> (forall x ws, v_T (next x ws) = v_T x) -> (forall x ws, v_n (next x ws) = v_n x) -> (forall x ws, v_ell (next x ws) = v_ell x) -> (forall x ws, H0 x -> Sampling.close state (fun x n => (v_delta_next x n)) (fun x => (v_M x) / ((v_M x) - 1)) (fun x => 1 / (1 - (v_M x))) (fun x => (v_eta x)) x ws = 1 -> H0 (next x ws)) -> Sampling.small_errors_probability state (steps s) m next (fun x n => (1 + ((v_M x) - 1) * (v_delta_next x n)) / (v_M x)) (fun x n => (v_delta_next x n)) (fun x => (v_M x) / ((v_M x) - 1)) (fun x => 1 / (1 - (v_M x))) (fun x => (v_eta x)) rounds s >= 1 - (v_zeta s)).
Proof.
  intros s Hs n Hn.
  intros m rounds next Hoeffding M R L KS K_M K_p K_eta K_zeta K_T K_n K_ell Goes.
  assert (S : ((v_N s)) = INR (steps s)) by (exact (Sampling.number_of_steps (steps s))).
  assert (P0 : ((v_n s)) >= 1) by (pose proof (Generated.II_6h.II_6h_10 (v_n s)) as G10; specialize (G10 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))))); same G10).
  assert (P1 : ((v_T s)) >= 1) by (pose proof (Generated.II_6h.II_6h_16 (v_T s)) as G16; specialize (G16 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs))))))))); same G16).
  assert (P2 : ((v_zeta s)) > 0) by (pose proof (Generated.II_6h.II_6h_15 (v_zeta s)) as G15; specialize (G15 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 Hs)))))))); same G15).
  refine (Sampling.small_errors state (steps s) m next (fun x n => (1 + ((v_M x) - 1) * (v_delta_next x n)) / (v_M x)) (fun x n => (v_delta_next x n)) (fun x => (v_M x) / ((v_M x) - 1)) (fun x => 1 / (1 - (v_M x))) (fun x => (v_eta x)) (fun x => ((v_eta x) * ((v_M x) - 1) / (v_M x))) (fun x => H0 x /\ steps x = steps s /\ v_M x = v_M s /\ v_p x = v_p s /\ v_eta x = v_eta s /\ v_zeta x = v_zeta s /\ v_T x = v_T s /\ v_n x = v_n s /\ v_ell x = v_ell s /\ True) _ _ _ _ _
    rounds ((v_zeta s)) Hoeffding (Sampling.some_samples _ m M P0) (Nat.le_trans _ _ _ (le_n_S _ _ (Nat.le_0_l _)) Hn)
    (Sampling.some_samples _ rounds R P1) P2 _ _ s _).
  - intros x ws [Hx [Ex Rx]] C. split; [exact (Goes x ws Hx C)|]. split; [rewrite KS; exact Ex|].
    rewrite ?K_M, ?K_p, ?K_eta, ?K_zeta, ?K_T, ?K_n, ?K_ell. exact Rx.
  - intros x Hx k Hk. assert (Hk' : (k < steps x)%nat) by (rewrite (proj1 (proj2 Hx)); exact Hk). cbv beta. split; [apply Rge_le; pose proof (Generated.II_6h.II_6h_7 (v_M x) (v_delta x k) (v_rest x k)) as G7; specialize (G7 ((proj1 (proj2 (proj1 Hx))) k Hk')); specialize (G7 ((proj1 (proj2 (proj2 (proj1 Hx)))) k Hk')); specialize (G7 (proj1 (proj2 (proj2 (proj2 (proj1 Hx)))))); specialize (G7 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))) k Hk')); specialize (G7 (fact_1 x (proj1 Hx) k Hk')); specialize (G7 (fact_2 x (proj1 Hx) k Hk')); first [same (proj2 (proj2 G7)) | same_defined (proj2 (proj2 G7)) (conj G7 (conj ((proj1 (proj2 (proj1 Hx))) k Hk') (conj ((proj1 (proj2 (proj2 (proj1 Hx)))) k Hk') (conj (proj1 (proj2 (proj2 (proj2 (proj1 Hx))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))) k Hk') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))))))) I))))))))))]|pose proof (Generated.II_6h.II_6h_8 (v_M x) (v_delta x k) (v_rest x k)) as G8; specialize (G8 ((proj1 (proj2 (proj1 Hx))) k Hk')); specialize (G8 ((proj1 (proj2 (proj2 (proj1 Hx)))) k Hk')); specialize (G8 (proj1 (proj2 (proj2 (proj2 (proj1 Hx)))))); specialize (G8 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))) k Hk')); specialize (G8 (fact_1 x (proj1 Hx) k Hk')); specialize (G8 (fact_2 x (proj1 Hx) k Hk')); first [same (proj2 (proj2 G8)) | same_defined (proj2 (proj2 G8)) (conj G8 (conj ((proj1 (proj2 (proj1 Hx))) k Hk') (conj ((proj1 (proj2 (proj2 (proj1 Hx)))) k Hk') (conj (proj1 (proj2 (proj2 (proj2 (proj1 Hx))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))) k Hk') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))))))) I))))))))))]].
  - intros x Hx k Hk. assert (Hk' : (k < steps x)%nat) by (rewrite (proj1 (proj2 Hx)); exact Hk). cbv beta. pose proof (Generated.II_6h.II_6h_11 (v_M x) (v_delta x k) (v_rest x k)) as G11; specialize (G11 ((proj1 (proj2 (proj1 Hx))) k Hk')); specialize (G11 ((proj1 (proj2 (proj2 (proj1 Hx)))) k Hk')); specialize (G11 (proj1 (proj2 (proj2 (proj2 (proj1 Hx)))))); specialize (G11 ((proj1 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))) k Hk')); specialize (G11 (fact_1 x (proj1 Hx) k Hk')); specialize (G11 (fact_2 x (proj1 Hx) k Hk')); first [same (proj2 (proj2 (proj2 (proj2 G11)))) | same_defined (proj2 (proj2 (proj2 (proj2 G11)))) (conj G11 (conj ((proj1 (proj2 (proj1 Hx))) k Hk') (conj ((proj1 (proj2 (proj2 (proj1 Hx)))) k Hk') (conj (proj1 (proj2 (proj2 (proj2 (proj1 Hx))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))) k Hk') (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))))))) I))))))))))].
  - intros x Hx. cbv beta. pose proof (Generated.II_6h.II_6h_12 (v_M x)) as G12; specialize (G12 (proj1 (proj2 (proj2 (proj2 (proj1 Hx)))))); first [same (proj2 G12) | same_defined (proj2 G12) (conj G12 (conj ((proj1 (proj2 (proj1 Hx))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 (proj1 Hx)))) (conj ((proj1 (proj2 (proj2 (proj1 Hx)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 (proj1 Hx)))) (conj (proj1 (proj2 (proj2 (proj2 (proj1 Hx))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 (proj1 Hx)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))))))) I))))))))))].
  - intros x Hx. cbv beta. pose proof (Generated.II_6h.II_6h_13 (v_M x) (v_eta x)) as G13; specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj1 Hx)))))); specialize (G13 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))); first [same (proj2 (proj2 G13)) | same_defined (proj2 (proj2 G13)) (conj G13 (conj ((proj1 (proj2 (proj1 Hx))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 (proj1 Hx)))) (conj ((proj1 (proj2 (proj2 (proj1 Hx)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 (proj1 Hx)))) (conj (proj1 (proj2 (proj2 (proj2 (proj1 Hx))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 (proj1 Hx)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))))))) I))))))))))].
  - intros x Hx. cbv beta. pose proof (Generated.II_6h.II_6h_9 (v_M x) (v_eta x)) as G9; specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj1 Hx)))))); specialize (G9 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))); first [same (proj2 G9) | same_defined (proj2 G9) (conj G9 (conj ((proj1 (proj2 (proj1 Hx))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 (proj1 Hx)))) (conj ((proj1 (proj2 (proj2 (proj1 Hx)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 (proj1 Hx)))) (conj (proj1 (proj2 (proj2 (proj2 (proj1 Hx))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 (proj1 Hx)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))))))) I))))))))))].
  - intros x Hx. cbv beta. assert (Y : (2 * (v_n x) * ((v_eta x) * ((v_M x) - 1) / (v_M x)) ^ 2) >= ((v_ell x))) by (pose proof (Generated.II_6h.II_6h_14 (v_M x) (v_eta x) (v_n x) (v_ell x)) as G14; specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj1 Hx)))))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))))))); specialize (G14 (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))))))); first [same (proj2 G14) | same_defined (proj2 G14) (conj G14 (conj ((proj1 (proj2 (proj1 Hx))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 (proj1 Hx)))) (conj ((proj1 (proj2 (proj2 (proj1 Hx)))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 (proj1 Hx)))) (conj (proj1 (proj2 (proj2 (proj2 (proj1 Hx))))) (conj ((proj1 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 (proj1 Hx)))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx)))))))))) (conj (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (proj1 Hx))))))))))) I))))))))))]).
    destruct Hx as [Hx [Ex [E_M [E_p [E_eta [E_zeta [E_T [E_n [E_ell _]]]]]]]]].
    assert (Z : ln (2 * INR (steps s) * INR rounds / ((v_zeta s))) = ((v_ell x))) by (rewrite E_ell, L, S, R; reflexivity).
    assert (X : 2 * INR m * ((v_eta x) * ((v_M x) - 1) / (v_M x)) ^ 2 = (2 * (v_n x) * ((v_eta x) * ((v_M x) - 1) / (v_M x)) ^ 2)) by (rewrite <- M, <- E_n; ring).
    rewrite Z, X. exact Y.
  - split; [exact Hs|]. split; [reflexivity|]. repeat (split; [reflexivity|]). exact I.
Qed.

Definition H1 (s : state) : Prop :=
  (2 <= steps s)%nat /\
  True.

(* II.6h (7), witness *)
Lemma fact_7 :
  forall s, H1 s -> forall n, (n < steps s)%nat -> (let s := State 2 (2) (fun k => nth k ((1 / 2) :: (1 / 2) :: nil) 0) 0 (1 / 2) (1 / 2) (1) (1) (2) in ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) /\ (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) /\ (v_M s) >= 2 /\ (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) > 0) /\ (v_eta s) > 0 /\ (v_zeta s) > 0 /\ (v_T s) >= 1 /\ (v_n s) >= 1 /\ ~ (2 * (v_n s) * (v_eta s) ^ 2 * ((v_M s) - 1) ^ 2 >= (v_M s) ^ 2 * (v_ell s)) /\ ~ (2 * (v_n s) * ((v_eta s) * ((v_M s) - 1) / (v_M s)) ^ 2 >= (v_ell s)))).
Proof.
  intros s Hs n Hn.
  cbv zeta.
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [intros k Hk; do 2 (destruct k as [|k]; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|]); simpl in Hk; lia|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  split; [cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers|].
  cbv beta iota zeta delta [v_rest v_delta_next v_N v_M v_delta v_p v_eta v_zeta v_T v_n v_ell steps product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add]; Certify.decide_numbers.
Qed.

(* II.6h, conclusion (3) *)
Lemma conclusion_3 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) > 0) -> (v_eta s) > 0 -> (v_zeta s) > 0 -> (v_T s) >= 1 -> (v_n s) >= 1 -> 2 * (v_n s) * (v_eta s) ^ 2 * ((v_M s) - 1) ^ 2 >= (v_M s) ^ 2 * (v_ell s) -> (forall n, (n < steps s)%nat -> ((v_M s) * (v_p s) - 1) / ((v_M s) - 1) - (v_delta_next s n) = (v_M s) / ((v_M s) - 1) * ((v_p s) - (1 + ((v_M s) - 1) * (v_delta_next s n)) / (v_M s)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  intros n Hn.
  exact (fact_3 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) n Hn).
Qed.

(* II.6h, conclusion (4) *)
Lemma conclusion_4 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) > 0) -> (v_eta s) > 0 -> (v_zeta s) > 0 -> (v_T s) >= 1 -> (v_n s) >= 1 -> 2 * (v_n s) * (v_eta s) ^ 2 * ((v_M s) - 1) ^ 2 >= (v_M s) ^ 2 * (v_ell s) -> 2 * (v_n s) * ((v_eta s) * ((v_M s) - 1) / (v_M s)) ^ 2 >= (v_ell s)).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  exact (fact_4 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6h, conclusion (5) *)
Lemma conclusion_5 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) > 0) -> (v_eta s) > 0 -> (v_zeta s) > 0 -> (v_T s) >= 1 -> (v_n s) >= 1 -> 2 * (v_n s) * (v_eta s) ^ 2 * ((v_M s) - 1) ^ 2 >= (v_M s) ^ 2 * (v_ell s) -> (Sampling.hoeffding -> forall m : nat, (v_n s) = INR m -> forall n, (n < steps s)%nat -> Sampling.tail m ((1 + ((v_M s) - 1) * (v_delta_next s n)) / (v_M s)) ((v_eta s) * ((v_M s) - 1) / (v_M s)) <= 2 * exp (- (2 * (v_n s) * ((v_eta s) * ((v_M s) - 1) / (v_M s)) ^ 2)))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  exact (fact_5 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

(* II.6h, conclusion (6) *)
Lemma conclusion_6 :
  forall s : state, (2 <= steps s)%nat -> ((forall k, (k < steps s)%nat -> ((v_M s) - 1) * (v_delta s k) >= -1) -> (forall k, (k < steps s)%nat -> (v_delta s k) <= 1) -> (v_M s) >= 2 -> (forall k, (k < steps s)%nat -> 1 + ((v_M s) - 1) * (v_delta s k) * (v_rest s k) > 0) -> (v_eta s) > 0 -> (v_zeta s) > 0 -> (v_T s) >= 1 -> (v_n s) >= 1 -> 2 * (v_n s) * (v_eta s) ^ 2 * ((v_M s) - 1) ^ 2 >= (v_M s) ^ 2 * (v_ell s) -> (forall (m rounds : nat) (next : state -> list (list bool) -> state), Sampling.hoeffding -> (v_n s) = INR m -> (v_T s) = INR rounds -> (v_ell s) = ln (2 * (v_N s) * (v_T s) / (v_zeta s)) -> (forall x ws, steps (next x ws) = steps x) -> (forall x ws, v_M (next x ws) = v_M x) -> (forall x ws, v_p (next x ws) = v_p x) -> (forall x ws, v_eta (next x ws) = v_eta x) -> (forall x ws, v_zeta (next x ws) = v_zeta x) -> (forall x ws, v_T (next x ws) = v_T x) -> (forall x ws, v_n (next x ws) = v_n x) -> (forall x ws, v_ell (next x ws) = v_ell x) -> (forall x ws, H0 x -> Sampling.close state (fun x n => (v_delta_next x n)) (fun x => (v_M x) / ((v_M x) - 1)) (fun x => 1 / (1 - (v_M x))) (fun x => (v_eta x)) x ws = 1 -> H0 (next x ws)) -> Sampling.small_errors_probability state (steps s) m next (fun x n => (1 + ((v_M x) - 1) * (v_delta_next x n)) / (v_M x)) (fun x n => (v_delta_next x n)) (fun x => (v_M x) / ((v_M x) - 1)) (fun x => 1 / (1 - (v_M x))) (fun x => (v_eta x)) rounds s >= 1 - (v_zeta s))).
Proof.
  intros s HN H0 H1 H2 H3 H4 H5 H6 H7 H8.
  exact (fact_6 s (conj HN (conj H0 (conj H1 (conj H2 (conj H3 (conj H4 (conj H5 (conj H6 (conj H7 (conj H8 I)))))))))) O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)).
Qed.

