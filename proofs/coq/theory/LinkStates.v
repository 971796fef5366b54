(** * Links in the words of generated files

    A generated file has a record of states with the number of steps and a field for every
    free symbol, products over [States.all N] and [States.but N n], a round, and runs
    [Runs.run].  For every model: if the fields move by the printed equations (by the
    definition of the round, so by [fun _ _ => eq_refl]) and no divisor is 0 at the rounds
    before t, the kernels after t rounds, by sums over all chains, are those of the state at
    t.  J and F of the chain are the printed formulas of that state.

    | model                              | run of states                  | link                          | serves              |
    |------------------------------------|--------------------------------|-------------------------------|---------------------|
    | symmetric, the paper's round       | [paper_run]                    | [LinkSymmetric.paper_link]    | I.1 to I.7b, II.1 to II.2j, II.5b, II.6 |
    | symmetric, a noisy verifier        | [verifier_run]                 | [LinkSymmetric.verifier_link] | II.3 to II.3e, II.6g |
    | symmetric, a partial refit         | [partial_run]                  | [LinkSymmetric.partial_link]  | II.5, II.5a         |
    | symmetric, one more frozen step    | [frozen_run]                   | [LinkSymmetric.frozen_link]   | II.3                |
    | two states, L < 0, by moduli       | [moduli_run]                   | [LinkVariants.moduli_link]    | II.2m               |
    | symmetric, equal steps             | [equal_run]                    | [LinkVariants.equal_link]     | I.6c, I.6d, I.8, II.1b, II.1c, II.6 |
    | steps set apart from the others    | [apart_run], [apart_moduli_run] | [LinkVariants.set_apart_link], [moduli_apart_link] | II.2j to II.2t |
    | sampling at a temperature          | [temperature_run], [sampled_temperature_run] | [LinkTemperature]  | II.4 to II.4p       |
    | kernels on any number of states    | [kernel_run], with [next_kernel_in_focus] | [LinkKernels.next_kernels_are_rounds] | III.3   |
    | kernels on two states              | [two_state_run]                | [LinkKernels.two_state_link]  | III.2, III.2a, III.4d |

    | entries with names, a uniform start | [two_kernels_run], [three_kernels_run] | [LinkDense.two_steps_uniform_link], [three_steps_uniform_link] | III.3a, III.4b, III.4c |
    | entries with names, any start, a part of the way | [two_kernels_any_run], [three_kernels_any_run] | [LinkDense.two_steps_link], [three_steps_link] | III.1a to III.1c, II.5d |

    Two steps on two states by four entries (III.1d, III.4, III.5a) are in LinkDense.v. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains Recursion Round GeneralRound LinkSymmetric LinkVariants LinkTemperature LinkKernels LinkDense.
From RLStar.Theory Require States Runs KernelProducts.
Import ListNotations.
Local Open Scope R_scope.

Lemma product_all N x : States.product (States.all N) x = product_of N x.
Proof. apply States.product_prod. Qed.

Lemma product_but N x n : States.product (States.but N n) x = product_of_others N x n.
Proof. apply States.product_prod. Qed.

(** A sequence tends to what it tends to from the next round on. *)
Lemma cv_later (f : nat -> R) l : Un_cv (fun t => f (S t)) l -> Un_cv f l.
Proof.
  intros H eps He. destruct (H eps He) as [T HT]. exists (S T). intros [|t] Ht; [lia|]. apply HT. lia.
Qed.

Section Runs.
Variable state : Type.
Variable round : state -> state.
Variable steps : state -> nat.
Variable delta : state -> nat -> R.
Variable states : state -> R.
Hypothesis steps_kept : forall x, steps (round x) = steps x.
Hypothesis states_kept : forall x, states (round x) = states x.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable s : state.
Hypothesis M_states : states s = INR M.

Let N : nat := steps s.
Let at_round (t : nat) : state := Runs.run round t s.

Lemma steps_at t : steps (at_round t) = N.
Proof. exact (Runs.field_along state round nat steps steps_kept t s). Qed.

Lemma states_at t : states (at_round t) = INR M.
Proof. rewrite <- M_states. exact (Runs.field_along state round R states states_kept t s). Qed.

Lemma parameter_at (p : state -> R) : (forall x, p (round x) = p x) -> forall t, p (at_round t) = p s.
Proof. intros H t. exact (Runs.field_along state round R p H t s). Qed.

(** The product of the others in a state, and of all. *)
Definition others_in (x : state) (n : nat) : R := States.product (States.but (steps x) n) (delta x).
Definition all_in (x : state) : R := States.product (States.all (steps x)) (delta x).

Lemma others_at t n : others_in (at_round t) n = product_of_others N (delta (at_round t)) n.
Proof. unfold others_in. now rewrite steps_at, product_but. Qed.

Lemma all_at t : all_in (at_round t) = product_of N (delta (at_round t)).
Proof. unfold all_in. now rewrite steps_at, product_all. Qed.

(** What is asked of a divisor: that it is not 0 at the rounds before t. *)
Definition defined_until (t : nat) (divisor : state -> nat -> R) : Prop :=
  forall u n, (u < t)%nat -> (n < N)%nat -> divisor (at_round u) n <> 0.

(** ** Symmetric steps *)

Theorem paper_run t :
  (forall x n, delta (round x) n
     = (delta x n + others_in x n + (states x - 2) * delta x n * others_in x n)
       / (1 + (states x - 1) * delta x n * others_in x n)) ->
  defined_until t (fun x n => 1 + (states x - 1) * delta x n * others_in x n) ->
  same_chain M (star_rounds M t (symmetric M (edges_of N (delta s)))) (symmetric M (edges_of N (delta (at_round t)))).
Proof.
  intros E D. apply (paper_link M M_at_least_2 N (fun u => delta (at_round u))). intros u n Hu Hn.
  specialize (D u n Hu Hn). cbv beta in D. rewrite <- others_at, <- states_at with (t := u). split; [exact D|].
  exact (E (at_round u) n).
Qed.

Theorem verifier_run (a b : state -> R) t :
  (forall x, a (round x) = a x) -> (forall x, b (round x) = b x) ->
  (forall x n, delta (round x) n
     = ((states x * b x + a x - b x) * delta x n + (a x - b x) * others_in x n
        + (states x - 2) * (a x - b x) * delta x n * others_in x n)
       / (states x * b x + a x - b x + (states x - 1) * (a x - b x) * delta x n * others_in x n)) ->
  defined_until t (fun x n =>
     states x * b x + a x - b x + (states x - 1) * (a x - b x) * delta x n * others_in x n) ->
  same_chain M (general_rounds M (noisy_round M (a s) (b s)) t (symmetric M (edges_of N (delta s))))
               (symmetric M (edges_of N (delta (at_round t)))).
Proof.
  intros A B E D. apply (verifier_link M M_at_least_2 N (fun u => delta (at_round u))). intros u n Hu Hn.
  specialize (D u n Hu Hn). cbv beta in D.
  rewrite <- others_at, <- states_at with (t := u), <- (parameter_at a A u), <- (parameter_at b B u).
  split; [exact D|]. exact (E (at_round u) n).
Qed.

Theorem partial_run (mu : state -> R) t :
  (forall x, mu (round x) = mu x) ->
  (forall x n, delta (round x) n
     = (delta x n + mu x * others_in x n + (states x - 2) * mu x * delta x n * others_in x n
        - (states x - 1) * (mu x - 1) * delta x n ^ 2 * others_in x n)
       / (1 + (states x - 1) * delta x n * others_in x n)) ->
  defined_until t (fun x n => 1 + (states x - 1) * delta x n * others_in x n) ->
  same_chain M (general_rounds M (partial_round M (mu s)) t (symmetric M (edges_of N (delta s))))
               (symmetric M (edges_of N (delta (at_round t)))).
Proof.
  intros A E D. apply (partial_link M M_at_least_2 N (fun u => delta (at_round u))). intros u n Hu Hn.
  specialize (D u n Hu Hn). cbv beta in D.
  rewrite <- others_at, <- states_at with (t := u), <- (parameter_at mu A u).
  split; [exact D|]. exact (E (at_round u) n).
Qed.

Theorem frozen_run (e : state -> R) t :
  (forall x, e (round x) = e x) ->
  (forall x n, delta (round x) n
     = (delta x n + e x * others_in x n + (states x - 2) * e x * delta x n * others_in x n)
       / (1 + (states x - 1) * e x * delta x n * others_in x n)) ->
  defined_until t (fun x n => 1 + (states x - 1) * e x * delta x n * others_in x n) ->
  same_chain M (general_rounds M (frozen_round M N) t (symmetric M (edges_of N (delta s) ++ [e s])))
               (symmetric M (edges_of N (delta (at_round t)) ++ [e s])).
Proof.
  intros A E D. apply (frozen_link M M_at_least_2 N (e s) (fun u => delta (at_round u))). intros u n Hu Hn.
  specialize (D u n Hu Hn). cbv beta in D.
  rewrite <- others_at, <- states_at with (t := u), <- (parameter_at e A u).
  split; [exact D|]. exact (E (at_round u) n).
Qed.

(** J and F of the chain of a state, in the printed form. *)
Theorem J_at t : J M (symmetric M (edges_of N (delta (at_round t))))
  = (1 + (states (at_round t) - 1) * all_in (at_round t)) / states (at_round t).
Proof. rewrite J_of_edges by exact M_at_least_2. now rewrite all_at, states_at. Qed.

Theorem F_at t : F M (symmetric M (edges_of N (delta (at_round t))))
  = States.product (States.all (steps (at_round t)))
      (fun n => (1 + (states (at_round t) - 1) * delta (at_round t) n) / states (at_round t))
    / ((1 + (states (at_round t) - 1) * all_in (at_round t)) / states (at_round t)).
Proof. rewrite F_of_edges by exact M_at_least_2. now rewrite all_at, states_at, product_all, steps_at. Qed.

(** Limits of the printed J and F are those of the chain. *)
Theorem J_limit_at (Ks : nat -> list kernel) l :
  (forall t, same_chain M (Ks t) (symmetric M (edges_of N (delta (at_round t))))) ->
  (Un_cv (fun t => (1 + (states (at_round t) - 1) * all_in (at_round t)) / states (at_round t)) l
   <-> Un_cv (fun t => J M (Ks t)) l).
Proof.
  intros H. split; apply cv_ext; intros t; [|symmetry];
    rewrite <- J_at; symmetry; apply same_J, H.
Qed.

Theorem F_limit_at (Ks : nat -> list kernel) l :
  (forall t, same_chain M (Ks t) (symmetric M (edges_of N (delta (at_round t))))) ->
  (Un_cv (fun t => States.product (States.all (steps (at_round t)))
             (fun n => (1 + (states (at_round t) - 1) * delta (at_round t) n) / states (at_round t))
           / ((1 + (states (at_round t) - 1) * all_in (at_round t)) / states (at_round t))) l
   <-> Un_cv (fun t => F M (Ks t)) l).
Proof.
  intros H. split; apply cv_ext; intros t; [|symmetry];
    rewrite <- F_at; symmetry; apply same_F, H.
Qed.

(** ** Steps set apart: a field for the edge of k of them *)

Theorem apart_run (y : state -> R) k t :
  (forall x, y (round x)
     = (y x + y x ^ (k - 1) * all_in x + (states x - 2) * y x * (y x ^ (k - 1) * all_in x))
       / (1 + (states x - 1) * y x * (y x ^ (k - 1) * all_in x))) ->
  (forall x n, delta (round x) n
     = (delta x n + y x ^ k * others_in x n + (states x - 2) * delta x n * (y x ^ k * others_in x n))
       / (1 + (states x - 1) * delta x n * (y x ^ k * others_in x n))) ->
  (forall u, (u < t)%nat -> let x := at_round u in 1 + (states x - 1) * y x * (y x ^ (k - 1) * all_in x) <> 0) ->
  defined_until t (fun x n => 1 + (states x - 1) * delta x n * (y x ^ k * others_in x n)) ->
  same_chain M (star_rounds M t (symmetric M (repeat (y s) k ++ edges_of N (delta s))))
               (symmetric M (repeat (y (at_round t)) k ++ edges_of N (delta (at_round t)))).
Proof.
  intros Y E DY D. apply (set_apart_link M M_at_least_2 k N (fun u => y (at_round u)) (fun u => delta (at_round u))).
  intros u Hu. rewrite <- all_at, <- states_at with (t := u). split.
  - intros _. split; [exact (DY u Hu)|]. exact (Y (at_round u)).
  - intros n Hn. rewrite <- others_at. split; [exact (D u n Hu Hn)|]. exact (E (at_round u) n).
Qed.

End Runs.

(** *** One step set apart, its edge z or -z *)

Section OneApart.
Variable state : Type.
Variable round : state -> state.
Variable steps : state -> nat.
Variable delta : state -> nat -> R.
Variables z states : state -> R.
Hypothesis steps_kept : forall x, steps (round x) = steps x.
Hypothesis states_kept : forall x, states (round x) = states x.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable s : state.
Hypothesis M_states : states s = INR M.
Let N : nat := steps s.
Let at_round (t : nat) : state := Runs.run round t s.
Let P : state -> R := all_in state steps delta.
Let r : state -> nat -> R := others_in state steps delta.

Theorem one_apart_run t :
  (forall x, z (round x) = (z x + P x + (states x - 2) * z x * P x) / (1 + (states x - 1) * z x * P x)) ->
  (forall x n, delta (round x) n
     = (delta x n + z x * r x n + (states x - 2) * delta x n * z x * r x n)
       / (1 + (states x - 1) * delta x n * z x * r x n)) ->
  (forall u, (u < t)%nat -> let x := at_round u in 1 + (states x - 1) * z x * P x <> 0) ->
  same_chain M (star_rounds M t (symmetric M (z s :: edges_of N (delta s))))
               (symmetric M (z (at_round t) :: edges_of N (delta (at_round t)))).
Proof.
  intros Z E D.
  apply (set_apart_link M M_at_least_2 1 N (fun u => z (at_round u)) (fun u => delta (at_round u))).
  intros u Hu. specialize (Z (at_round u)). specialize (D u Hu). cbv zeta in D.
  assert (Q : states (at_round u) = INR M) by exact (states_at state round states states_kept M s M_states u).
  assert (A : P (at_round u) = product_of N (delta (at_round u))) by exact (all_at state round steps delta steps_kept s u).
  rewrite Q, A in Z, D. cbn [pow Nat.sub]. rewrite Rmult_1_l, Rmult_1_r. split; [intros _; now split|].
  intros n Hn. specialize (E (at_round u) n). rewrite Q in E.
  assert (B : r (at_round u) n = product_of_others N (delta (at_round u)) n) by exact (others_at state round steps delta steps_kept s u n).
  rewrite B in E. split.
  - rewrite <- (one_factor_out N _ n Hn) in D. intros W. apply D. rewrite <- W. ring.
  - etransitivity; [exact E|]. apply (f_equal2 Rdiv); ring.
Qed.

Theorem one_negated_apart_run t :
  (forall x, z (round x) = - (- z x + P x - (states x - 2) * z x * P x) / (1 - (states x - 1) * z x * P x)) ->
  (forall x n, delta (round x) n
     = (delta x n - z x * r x n - (states x - 2) * delta x n * z x * r x n)
       / (1 - (states x - 1) * delta x n * z x * r x n)) ->
  (forall u, (u < t)%nat -> let x := at_round u in 1 - (states x - 1) * z x * P x <> 0) ->
  same_chain M (star_rounds M t (symmetric M (- z s :: edges_of N (delta s))))
               (symmetric M (- z (at_round t) :: edges_of N (delta (at_round t)))).
Proof.
  intros Z E D.
  apply (negated_apart_link M M_at_least_2 N (fun u => z (at_round u)) (fun u => delta (at_round u))).
  intros u Hu. specialize (Z (at_round u)). specialize (D u Hu). cbv zeta in D.
  assert (Q : states (at_round u) = INR M) by exact (states_at state round states states_kept M s M_states u).
  assert (A : P (at_round u) = product_of N (delta (at_round u))) by exact (all_at state round steps delta steps_kept s u).
  rewrite Q, A in Z, D. split.
  - split; [intros W; apply D; rewrite <- W; ring|]. etransitivity; [exact Z|].
    unfold Rdiv. rewrite <- Ropp_mult_distr_l. f_equal. f_equal; [ring|f_equal; ring].
  - intros n Hn. specialize (E (at_round u) n). rewrite Q in E.
    assert (B : r (at_round u) n = product_of_others N (delta (at_round u)) n) by exact (others_at state round steps delta steps_kept s u n).
    rewrite B in E. split.
    + rewrite <- (one_factor_out N _ n Hn) in D. intros W. apply D. rewrite <- W. ring.
    + etransitivity; [exact E|]. apply (f_equal2 Rdiv); ring.
Qed.

(** J of the chain of a state. *)
Theorem one_apart_J t : J M (symmetric M (z (at_round t) :: edges_of N (delta (at_round t))))
  = (1 + (states (at_round t) - 1) * (z (at_round t) * P (at_round t))) / states (at_round t).
Proof.
  rewrite J_symmetric by exact M_at_least_2. unfold accuracy.
  assert (Q : states (at_round t) = INR M) by exact (states_at state round states states_kept M s M_states t).
  assert (A : P (at_round t) = product_of N (delta (at_round t))) by exact (all_at state round steps delta steps_kept s t).
  rewrite Q, A. reflexivity.
Qed.

Theorem one_negated_apart_J t : J M (symmetric M (- z (at_round t) :: edges_of N (delta (at_round t))))
  = (1 + (states (at_round t) - 1) * (- z (at_round t) * P (at_round t))) / states (at_round t).
Proof.
  rewrite J_symmetric by exact M_at_least_2. unfold accuracy.
  assert (Q : states (at_round t) = INR M) by exact (states_at state round states states_kept M s M_states t).
  assert (A : P (at_round t) = product_of N (delta (at_round t))) by exact (all_at state round steps delta steps_kept s t).
  rewrite Q, A. reflexivity.
Qed.

End OneApart.

(** ** Steps by name *)

Section ByName.
Variable state : Type.
Variable round : state -> state.
Variables x y z states tau : state -> R.
Hypothesis states_kept : forall v, states (round v) = states v.
Hypothesis tau_kept : forall v, tau (round v) = tau v.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable s : state.
Hypothesis M_states : states s = INR M.
Let at_round (t : nat) : state := Runs.run round t s.

Lemma states_named u : states (at_round u) = INR M.
Proof. exact (states_at state round states states_kept M s M_states u). Qed.

Theorem two_run t :
  (forall v, x (round v) = (x v + y v + (states v - 2) * x v * y v) / (1 + (states v - 1) * x v * y v)) ->
  (forall v, y (round v) = (y v + x v + (states v - 2) * y v * x v) / (1 + (states v - 1) * y v * x v)) ->
  (forall u, (u < t)%nat -> let v := at_round u in 1 + (states v - 1) * x v * y v <> 0) ->
  same_chain M (star_rounds M t (symmetric M [x s; y s])) (symmetric M [x (at_round t); y (at_round t)]).
Proof.
  intros X Y D. apply (two_link M M_at_least_2 (fun u => x (at_round u)) (fun u => y (at_round u))).
  intros u Hu. specialize (D u Hu). specialize (X (at_round u)). specialize (Y (at_round u)). cbv zeta in D.
  rewrite states_named in D, X, Y. repeat split; assumption.
Qed.

Theorem three_run t :
  (forall v, x (round v) = (x v + y v * z v + (states v - 2) * x v * y v * z v) / (1 + (states v - 1) * x v * y v * z v)) ->
  (forall v, y (round v) = (y v + z v * x v + (states v - 2) * y v * z v * x v) / (1 + (states v - 1) * y v * z v * x v)) ->
  (forall v, z (round v) = (z v + x v * y v + (states v - 2) * z v * x v * y v) / (1 + (states v - 1) * z v * x v * y v)) ->
  (forall u, (u < t)%nat -> let v := at_round u in 1 + (states v - 1) * x v * y v * z v <> 0) ->
  same_chain M (star_rounds M t (symmetric M [x s; y s; z s]))
               (symmetric M [x (at_round t); y (at_round t); z (at_round t)]).
Proof.
  intros X Y Z D.
  apply (three_link M M_at_least_2 (fun u => x (at_round u)) (fun u => y (at_round u)) (fun u => z (at_round u))).
  intros u Hu. specialize (D u Hu). specialize (X (at_round u)). specialize (Y (at_round u)). specialize (Z (at_round u)).
  cbv zeta in D. rewrite states_named in D, X, Y, Z. repeat split; assumption.
Qed.

Theorem two_temperature_run t :
  (forall v, x (round v) = ln (exp (x v / tau v) * exp (y v / tau v))) ->
  (forall v, y (round v) = ln (exp (y v / tau v) * exp (x v / tau v))) ->
  same_chain M (general_rounds M (temperature_round M (tau s)) t
                  (symmetric M [edge_of_log_odds M (x s); edge_of_log_odds M (y s)]))
               (symmetric M [edge_of_log_odds M (x (at_round t)); edge_of_log_odds M (y (at_round t))]).
Proof.
  intros X Y. apply (two_temperature_link M M_at_least_2 (tau s) (fun u => x (at_round u)) (fun u => y (at_round u))).
  intros u _. specialize (X (at_round u)). specialize (Y (at_round u)).
  rewrite (Runs.field_along state round R tau tau_kept u s : tau (at_round u) = tau s) in X, Y. now split.
Qed.

End ByName.

(** ** Two states, a negative product of all edges, by moduli and signs *)

Section Moduli.
Variable state : Type.
Variable round : state -> state.
Variable steps : state -> nat.
Variable b : state -> nat -> R.
Hypothesis steps_kept : forall x, steps (round x) = steps x.
Variable s : state.
Let N : nat := steps s.
Let at_round (t : nat) : state := Runs.run round t s.

Theorem moduli_run (sigma : nat -> R) t :
  (forall n, (n < N)%nat -> sigma n * sigma n = 1) -> States.product (States.all N) sigma = -1 ->
  (forall x n, b (round x) n = (b x n - others_in state steps b x n) / (1 - b x n * others_in state steps b x n)) ->
  (forall u n, (u < t)%nat -> (n < N)%nat -> 1 - b (at_round u) n * others_in state steps b (at_round u) n <> 0) ->
  same_chain 2 (star_rounds 2 t (symmetric 2 (edges_of N (fun n => sigma n * b s n))))
               (symmetric 2 (edges_of N (fun n => sigma n * b (at_round t) n))).
Proof.
  intros S P E D. rewrite product_all in P. apply (moduli_link N sigma S P (fun u => b (at_round u))).
  intros u n Hu Hn. specialize (D u n Hu Hn). specialize (E (at_round u) n).
  unfold others_in in *. change (steps (at_round u)) with (steps (Runs.run round u s)) in *.
  rewrite (Runs.field_along state round nat steps steps_kept u s), product_but in D, E. now split.
Qed.

Theorem apart_moduli_run (y : state -> R) k (sigma : nat -> R) t :
  (forall n, (n < k + N)%nat -> sigma n * sigma n = 1) -> States.product (States.all (k + N)) sigma = -1 ->
  (forall x, y (round x) = (y x - y x ^ (k - 1) * all_in state steps b x)
                           / (1 - y x * (y x ^ (k - 1) * all_in state steps b x))) ->
  (forall x n, b (round x) n = (b x n - y x ^ k * others_in state steps b x n)
                               / (1 - b x n * (y x ^ k * others_in state steps b x n))) ->
  (forall u, (u < t)%nat -> let x := at_round u in 1 - y x * (y x ^ (k - 1) * all_in state steps b x) <> 0) ->
  (forall u n, (u < t)%nat -> (n < N)%nat ->
     let x := at_round u in 1 - b x n * (y x ^ k * others_in state steps b x n) <> 0) ->
  same_chain 2 (star_rounds 2 t (symmetric 2 (edges_of (k + N) (fun n => sigma n * with_apart k (y s) (b s) n))))
               (symmetric 2 (edges_of (k + N) (fun n => sigma n * with_apart k (y (at_round t)) (b (at_round t)) n))).
Proof.
  intros S P Y E DY D. rewrite product_all in P.
  apply (moduli_apart_link k N sigma S P (fun u => y (at_round u)) (fun u => b (at_round u))).
  assert (St : forall u, steps (at_round u) = N) by (intros u; exact (Runs.field_along state round nat steps steps_kept u s)).
  intros u Hu. specialize (DY u Hu). specialize (Y (at_round u)). cbv zeta in DY. unfold all_in in *.
  rewrite St, product_all in DY, Y. split; [intros _; now split|].
  intros n Hn. specialize (D u n Hu Hn). specialize (E (at_round u) n). cbv zeta in D. unfold others_in in *.
  rewrite St, product_but in D, E. now split.
Qed.

(** The printed forms for one and for two steps set apart. *)
Theorem one_apart_moduli_run (y : state -> R) (sigma : nat -> R) t :
  (forall n, (n < 1 + N)%nat -> sigma n * sigma n = 1) -> States.product (States.all (1 + N)) sigma = -1 ->
  (forall x, y (round x) = (y x - all_in state steps b x) / (1 - y x * all_in state steps b x)) ->
  (forall x n, b (round x) n = (b x n - y x * others_in state steps b x n)
                               / (1 - b x n * y x * others_in state steps b x n)) ->
  (forall u, (u < t)%nat -> let x := at_round u in 1 - y x * all_in state steps b x <> 0) ->
  same_chain 2 (star_rounds 2 t (symmetric 2 (edges_of (1 + N) (fun n => sigma n * with_apart 1 (y s) (b s) n))))
               (symmetric 2 (edges_of (1 + N) (fun n => sigma n * with_apart 1 (y (at_round t)) (b (at_round t)) n))).
Proof.
  intros S P Y E D.
  assert (W : forall u n, (n < N)%nat -> let x := at_round u in all_in state steps b x = b x n * others_in state steps b x n).
  { intros u n Hn. cbv zeta. unfold at_round. rewrite (all_at state round steps b steps_kept s u), (others_at state round steps b steps_kept s u n).
    symmetry. now apply one_factor_out. }
  apply (apart_moduli_run y 1 sigma t S P).
  - intros x. rewrite Y. cbn [pow Nat.sub]. apply (f_equal2 Rdiv); ring.
  - intros x n. rewrite E. apply (f_equal2 Rdiv); ring.
  - intros u Hu x Z. apply (D u Hu). fold x. rewrite <- Z. cbn [pow Nat.sub]. ring.
  - intros u n Hu Hn x Z. apply (D u Hu). rewrite (W u n Hn). fold x. rewrite <- Z. cbn [pow]. ring.
Qed.

Theorem two_apart_moduli_run (y : state -> R) (sigma : nat -> R) t :
  (forall n, (n < 2 + N)%nat -> sigma n * sigma n = 1) -> States.product (States.all (2 + N)) sigma = -1 ->
  (forall x, y (round x) = (y x - y x * all_in state steps b x) / (1 - y x * y x * all_in state steps b x)) ->
  (forall x n, b (round x) n = (b x n - y x ^ 2 * others_in state steps b x n)
                               / (1 - b x n * y x ^ 2 * others_in state steps b x n)) ->
  (forall u, (u < t)%nat -> let x := at_round u in 1 - y x * y x * all_in state steps b x <> 0) ->
  same_chain 2 (star_rounds 2 t (symmetric 2 (edges_of (2 + N) (fun n => sigma n * with_apart 2 (y s) (b s) n))))
               (symmetric 2 (edges_of (2 + N) (fun n => sigma n * with_apart 2 (y (at_round t)) (b (at_round t)) n))).
Proof.
  intros S P Y E D.
  assert (W : forall u n, (n < N)%nat -> let x := at_round u in all_in state steps b x = b x n * others_in state steps b x n).
  { intros u n Hn. cbv zeta. unfold at_round. rewrite (all_at state round steps b steps_kept s u), (others_at state round steps b steps_kept s u n).
    symmetry. now apply one_factor_out. }
  apply (apart_moduli_run y 2 sigma t S P).
  - intros x. rewrite Y. cbn [pow Nat.sub]. apply (f_equal2 Rdiv); ring.
  - intros x n. rewrite E. apply (f_equal2 Rdiv); ring.
  - intros u Hu x Z. apply (D u Hu). fold x. rewrite <- Z. cbn [pow Nat.sub]. ring.
  - intros u n Hu Hn x Z. apply (D u Hu). rewrite (W u n Hn). fold x. rewrite <- Z. ring.
Qed.

(** Three steps by name. *)
Theorem three_moduli_run (x y z : state -> R) (sigma : nat -> R) t :
  (forall n, (n < 3)%nat -> sigma n * sigma n = 1) -> sigma O * sigma 1%nat * sigma 2%nat = -1 ->
  (forall v, x (round v) = (x v - y v * z v) / (1 - x v * y v * z v)) ->
  (forall v, y (round v) = (y v - z v * x v) / (1 - y v * z v * x v)) ->
  (forall v, z (round v) = (z v - x v * y v) / (1 - z v * x v * y v)) ->
  (forall u, (u < t)%nat -> let v := at_round u in 1 - x v * y v * z v <> 0) ->
  same_chain 2 (star_rounds 2 t (symmetric 2 [sigma O * x s; sigma 1%nat * y s; sigma 2%nat * z s]))
               (symmetric 2 [sigma O * x (at_round t); sigma 1%nat * y (at_round t); sigma 2%nat * z (at_round t)]).
Proof.
  intros S P X Y Z D.
  apply (three_moduli_link sigma S P (fun u => x (at_round u)) (fun u => y (at_round u)) (fun u => z (at_round u))).
  intros u Hu. split; [exact (D u Hu)|]. split; [exact (X (at_round u))|]. split; [exact (Y (at_round u))|exact (Z (at_round u))].
Qed.

End Moduli.

(** ** Equal steps: one field for the edge of every step, the number of steps a field as well *)

Section Equal.
Variable state : Type.
Variable round : state -> state.
Variable steps : state -> nat.
Variable delta : state -> R.
Variable states : state -> R.
Hypothesis steps_kept : forall x, steps (round x) = steps x.
Hypothesis states_kept : forall x, states (round x) = states x.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable s : state.
Hypothesis M_states : states s = INR M.
Hypothesis some_step : (1 <= steps s)%nat.
Let N : nat := steps s.
Let at_round (t : nat) : state := Runs.run round t s.

(** The product over all steps but one of a value that is the same at every step. *)
Definition equal_others (x : state) (v : R) : R := States.product (States.but (steps x) O) (fun _ => v).

Lemma equal_others_at t v : equal_others (at_round t) v = v ^ (N - 1).
Proof.
  unfold equal_others. rewrite (Runs.field_along state round nat steps steps_kept t s : steps (at_round t) = N), product_but.
  apply product_of_others_const. unfold N. lia.
Qed.

Theorem equal_run t :
  (forall x, delta (round x)
     = (delta x + equal_others x (delta x) + (states x - 2) * delta x * equal_others x (delta x))
       / (1 + (states x - 1) * delta x * equal_others x (delta x))) ->
  (forall u, (u < t)%nat -> let x := at_round u in 1 + (states x - 1) * delta x * equal_others x (delta x) <> 0) ->
  same_chain M (star_rounds M t (symmetric M (repeat (delta s) N))) (symmetric M (repeat (delta (at_round t)) N)).
Proof.
  intros E D. apply (equal_link M M_at_least_2 N (fun u => delta (at_round u))). intros u Hu.
  specialize (D u Hu). specialize (E (at_round u)). cbv zeta in D. rewrite equal_others_at in D, E.
  assert (Q : states (at_round u) = INR M).
  { rewrite <- M_states. exact (Runs.field_along state round R states states_kept u s). }
  rewrite Q in D, E. now split.
Qed.

(** In log-odds y = theta/tau as they are sampled. *)
Theorem sampled_temperature_run (tau : state -> R) t :
  (forall x, tau (round x) = tau x) -> tau s <> 0 ->
  let w x := exp (delta x) in
  let r x := equal_others x ((-1 + w x) / (states x - 1 + w x)) in
  let next x := (w x + (states x - 1) * w x * r x) / (1 - r x) in
  (forall x, delta (round x) = ln (next x) / tau x) ->
  (forall u, (u < t)%nat -> 1 - r (at_round u) <> 0 /\ 0 < next (at_round u)) ->
  same_chain M
    (general_rounds M (temperature_round M (tau s)) t (symmetric M (repeat (edge_of_log_odds M (tau s * delta s)) N)))
    (symmetric M (repeat (edge_of_log_odds M (tau s * delta (at_round t))) N)).
Proof.
  intros T T0 w r next E D.
  apply (sampled_temperature_link M M_at_least_2 (tau s) N (fun u => delta (at_round u)) t T0).
  intros u Hu. destruct (D u Hu) as [D1 D2]. specialize (E (at_round u)).
  assert (Q : states (at_round u) = INR M).
  { rewrite <- M_states. exact (Runs.field_along state round R states states_kept u s). }
  assert (Tu : tau (at_round u) = tau s) by exact (Runs.field_along state round R tau T u s).
  unfold next, r, w in D1, D2, E. rewrite equal_others_at, Q in D1, D2, E. rewrite Tu in E.
  split; [exact D1|]. split; [exact D2|exact E].
Qed.

Theorem sampled_edge_later (tau : state -> R) t :
  (forall x, tau (round x) = tau x) -> tau s <> 0 ->
  let w x := exp (delta x) in
  let r x := equal_others x ((-1 + w x) / (states x - 1 + w x)) in
  let next x := (w x + (states x - 1) * w x * r x) / (1 - r x) in
  (forall x, delta (round x) = ln (next x) / tau x) ->
  1 - r (at_round t) <> 0 -> 0 < next (at_round t) ->
  edge_of_log_odds M (tau s * delta (at_round (S t)))
  = let x := at_round t in
    (-1 + w x + r x + (states x - 1) * w x * r x) / ((states x - 1) + w x - (states x - 1) * r x + (states x - 1) * w x * r x).
Proof.
  intros T T0 w r next E D P. change (at_round (S t)) with (round (at_round t)). rewrite E.
  assert (Tu : tau (at_round t) = tau s) by exact (Runs.field_along state round R tau T t s). rewrite Tu.
  replace (tau s * (ln (next (at_round t)) / tau s)) with (ln (next (at_round t))) by (field; exact T0).
  assert (Q : states (at_round t) = INR M).
  { rewrite <- M_states. exact (Runs.field_along state round R states states_kept t s). }
  cbv zeta. unfold next in *. rewrite Q in *.
  exact (delta_next_odds M M_at_least_2 (w (at_round t)) (r (at_round t)) D P).
Qed.

End Equal.

(** ** Sampling at a temperature, in log-odds *)

Section Temperature.
Variable state : Type.
Variable round : state -> state.
Variable steps : state -> nat.
Variable theta : state -> nat -> R.
Variables states tau : state -> R.
Hypothesis steps_kept : forall x, steps (round x) = steps x.
Hypothesis states_kept : forall x, states (round x) = states x.
Hypothesis tau_kept : forall x, tau (round x) = tau x.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable s : state.
Hypothesis M_states : states s = INR M.
Let N : nat := steps s.
Let at_round (t : nat) : state := Runs.run round t s.

Definition odds_in (x : state) (n : nat) : R := exp (theta x n / tau x).
Definition sampled_others_in (x : state) (n : nat) : R :=
  States.product (States.but (steps x) n) (fun k => (-1 + odds_in x k) / (states x - 1 + odds_in x k)).
Definition odds_next_in (x : state) (n : nat) : R :=
  (odds_in x n + (states x - 1) * odds_in x n * sampled_others_in x n) / (1 - sampled_others_in x n).

Theorem temperature_run t :
  (forall x n, theta (round x) n = ln (odds_next_in x n)) ->
  (forall u n, (u < t)%nat -> (n < N)%nat ->
     1 - sampled_others_in (at_round u) n <> 0 /\ 0 < odds_next_in (at_round u) n) ->
  same_chain M
    (general_rounds M (temperature_round M (tau s)) t (symmetric M (edges_of N (fun n => edge_of_log_odds M (theta s n)))))
    (symmetric M (edges_of N (fun n => edge_of_log_odds M (theta (at_round t) n)))).
Proof.
  intros E D. apply (temperature_link M M_at_least_2 (tau s) N (fun u => theta (at_round u))).
  intros u n Hu Hn. destruct (D u n Hu Hn) as [D1 D2]. specialize (E (at_round u) n).
  assert (Q : states (at_round u) = INR M).
  { rewrite <- M_states. exact (Runs.field_along state round R states states_kept u s). }
  assert (Tu : tau (at_round u) = tau s) by exact (Runs.field_along state round R tau tau_kept u s).
  unfold odds_next_in, sampled_others_in, odds_in in D1, D2, E.
  change (steps (at_round u)) with (steps (Runs.run round u s)) in D1, D2, E.
  rewrite (Runs.field_along state round nat steps steps_kept u s), product_but, Q, Tu in D1, D2, E.
  split; [exact D1|]. split; [exact D2|exact E].
Qed.

(** The edges one round later in the printed form, and J of the kernels then. *)
Definition edge_next_in (x : state) (n : nat) : R :=
  (-1 + odds_in x n + sampled_others_in x n + (states x - 1) * odds_in x n * sampled_others_in x n)
  / ((states x - 1) + odds_in x n - (states x - 1) * sampled_others_in x n
     + (states x - 1) * odds_in x n * sampled_others_in x n).

Hypothesis moves : forall x n, theta (round x) n = ln (odds_next_in x n).
Hypothesis defined : forall u n, (n < N)%nat ->
  1 - sampled_others_in (at_round u) n <> 0 /\ 0 < odds_next_in (at_round u) n.

Theorem edge_one_round_later_in t n :
  (n < N)%nat -> edge_of_log_odds M (theta (at_round (S t)) n) = edge_next_in (at_round t) n.
Proof.
  intros Hn. destruct (defined t n Hn) as [D P]. change (at_round (S t)) with (round (at_round t)). rewrite moves.
  assert (Q : states (at_round t) = INR M).
  { rewrite <- M_states. exact (Runs.field_along state round R states states_kept t s). }
  unfold edge_next_in. unfold odds_next_in in *. rewrite Q in *.
  exact (delta_next_odds M M_at_least_2 (odds_in (at_round t) n) (sampled_others_in (at_round t) n) D P).
Qed.

Theorem temperature_J_later t :
  J M (general_rounds M (temperature_round M (tau s)) (S t)
         (symmetric M (edges_of N (fun n => edge_of_log_odds M (theta s n)))))
  = (1 + (states (at_round t) - 1) * States.product (States.all (steps (at_round t))) (edge_next_in (at_round t)))
    / states (at_round t).
Proof.
  rewrite (same_J M _ _ (temperature_run (S t) moves (fun u n _ Hn => defined u n Hn))).
  rewrite J_of_edges by exact M_at_least_2.
  assert (Q : states (at_round t) = INR M).
  { rewrite <- M_states. exact (Runs.field_along state round R states states_kept t s). }
  assert (St : steps (at_round t) = N) by exact (Runs.field_along state round nat steps steps_kept t s).
  rewrite Q, St, product_all. unfold accuracy.
  now rewrite (product_of_ext N _ (edge_next_in (at_round t)) (fun n Hn => edge_one_round_later_in t n Hn)).
Qed.

(** Limits of the printed edges and J of the next round are those of the kernels and of J. *)
Theorem temperature_entry_limit n e i j :
  (n < N)%nat -> (i < M)%nat -> (j < M)%nat ->
  Un_cv (fun t => edge_next_in (at_round t) n) e ->
  Un_cv (fun t => nth n (general_rounds M (temperature_round M (tau s)) t
                           (symmetric M (edges_of N (fun n => edge_of_log_odds M (theta s n))))) kd i j) (sym M e i j).
Proof.
  intros Hn Hi Hj H.
  apply (linked_entry_limit M _ N (fun t n => edge_of_log_odds M (theta (at_round t) n))
           (fun t => temperature_run t moves (fun u n _ Hn => defined u n Hn)) n e i j Hn Hi Hj).
  apply cv_later. apply (cv_ext (fun t => edge_next_in (at_round t) n)); [|exact H].
  intros t. symmetry. now apply edge_one_round_later_in.
Qed.

Theorem temperature_J_limit l :
  Un_cv (fun t =>
    (1 + (states (at_round t) - 1) * States.product (States.all (steps (at_round t))) (edge_next_in (at_round t)))
    / states (at_round t)) l ->
  Un_cv (fun t => J M (general_rounds M (temperature_round M (tau s)) t
                         (symmetric M (edges_of N (fun n => edge_of_log_odds M (theta s n)))))) l.
Proof.
  intros H. apply cv_later. refine (cv_ext _ _ _ _ H). intros t. symmetry. apply temperature_J_later.
Qed.

End Temperature.

(** ** Kernels on two states *)

Section TwoStates.
Variable state : Type.
Variable round : state -> state.
Variable steps : state -> nat.
Variables a b : state -> nat -> R.
Hypothesis steps_kept : forall x, steps (round x) = steps x.
Variable s : state.
Let N : nat := steps s.
Let at_round (t : nat) : state := Runs.run round t s.

(** The entries of the product of the other kernels in cyclic order. *)
Definition around_in (x : state) (n i j : nat) : R :=
  KernelProducts.multiplied 2 (States.around (steps x) n)
    (fun k => KernelProducts.rows [[a x k; 1 - a x k]; [1 - b x k; b x k]]) i j.

Theorem two_state_run t :
  (forall x n, a (round x) n
     = a x n * around_in x n O O / (around_in x n 1 O + a x n * around_in x n O O - a x n * around_in x n 1 O)) ->
  (forall x n, b (round x) n
     = b x n * around_in x n 1 1 / (around_in x n O 1 + b x n * around_in x n 1 1 - b x n * around_in x n O 1)) ->
  (forall u n, (u < t)%nat -> (n < N)%nat -> let x := at_round u in
     around_in x n 1 O + a x n * around_in x n O O - a x n * around_in x n 1 O <> 0 /\
     around_in x n O 1 + b x n * around_in x n 1 1 - b x n * around_in x n O 1 <> 0) ->
  same_chain 2 (star_rounds 2 t (two_state_chain N (a s) (b s))) (two_state_chain N (a (at_round t)) (b (at_round t))).
Proof.
  intros A B D. apply (two_state_link N (fun u => a (at_round u)) (fun u => b (at_round u))).
  intros u n Hu Hn. destruct (D u n Hu Hn) as [DA DB]. specialize (A (at_round u) n). specialize (B (at_round u) n).
  unfold around_in in *. change (steps (at_round u)) with (steps (Runs.run round u s)) in *.
  rewrite (Runs.field_along state round nat steps steps_kept u s) in DA, DB, A, B.
  repeat split; assumption.
Qed.

Theorem two_state_J_at t :
  J 2 (two_state_chain N (a (at_round t)) (b (at_round t)))
  = (1 + States.product (States.all N) (fun n => a (at_round t) n + b (at_round t) n - 1)) / 2.
Proof. now rewrite two_state_J, product_all. Qed.

Theorem two_state_F_at t :
  F 2 (two_state_chain N (a (at_round t)) (b (at_round t)))
  = ((States.product (States.all N) (a (at_round t)) + States.product (States.all N) (b (at_round t))) / 2)
    / ((1 + States.product (States.all N) (fun n => a (at_round t) n + b (at_round t) n - 1)) / 2).
Proof. now rewrite two_state_F, two_state_J, !product_all. Qed.

End TwoStates.

(** ** Any kernels on any number of states, as a field of the state *)

Section KernelStates.
Variable state : Type.
Variable round : state -> state.
Variable steps : state -> nat.
Variable K : state -> nat -> kernel.
Hypothesis steps_kept : forall x, steps (round x) = steps x.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable s : state.
Let N : nat := steps s.
Let at_round (t : nat) : state := Runs.run round t s.

Theorem kernel_run t :
  (forall x, K (round x) = next_kernel M (steps x) (K x)) ->
  same_chain M (star_rounds M t (chain_of N (K s))) (chain_of N (K (at_round t))).
Proof.
  intros E. apply (next_kernels_are_rounds M M_at_least_2 N (fun u => K (at_round u))). intros u _.
  change (at_round (S u)) with (round (at_round u)). rewrite E. f_equal.
  exact (Runs.field_along state round nat steps steps_kept u s).
Qed.

Theorem kernel_run_J t :
  J M (chain_of N (K (at_round t)))
  = KernelProducts.mean_of_states M
      (fun i => KernelProducts.multiplied M (States.all (steps (at_round t))) (K (at_round t)) i i).
Proof.
  rewrite (Runs.field_along state round nat steps steps_kept t s : steps (at_round t) = N).
  apply J_multiplied.
Qed.

End KernelStates.

(** ** Entries with names: the kernels of a state are rows of its fields *)

Section Named.
Variable state : Type.
Variable round : state -> state.
Variable M : nat.
Hypothesis some_state : (0 < M)%nat.
Variable s : state.
Let at_round (t : nat) : state := Runs.run round t s.
Variables K L Q : state -> kernel.

(** What the kept chains weigh in row i of the steps of two, and of three. *)
Definition row_first_of_two (x : state) (i : nat) : R := sum_to M (fun h => K x i h * L x h i).
Definition row_second_of_two (x : state) (i : nat) : R := sum_to M (fun h => K x h i * L x i h).

Theorem two_kernels_run t :
  (forall x i j, (i < M)%nat -> (j < M)%nat ->
     K (round x) i j = K x i j * L x j i / row_first_of_two x i /\
     L (round x) i j = K x j i * L x i j / row_second_of_two x i) ->
  (forall u i, (u < t)%nat -> (i < M)%nat ->
     row_first_of_two (at_round u) i <> 0 /\ row_second_of_two (at_round u) i <> 0) ->
  same_chain M (star_rounds M t [K s; L s]) [K (at_round t); L (at_round t)].
Proof.
  intros E D. apply (two_steps_uniform_link M some_state (fun u => K (at_round u)) (fun u => L (at_round u))).
  intros u i j Hu Hi Hj. destruct (D u i Hu Hi) as [D1 D2]. destruct (E (at_round u) i j Hi Hj) as [E1 E2].
  split; left; split; assumption.
Qed.

Definition weigh_1 (x : state) (i j : nat) : R := K x i j * sum_to M (fun h => L x j h * Q x h i).
Definition weigh_2 (x : state) (i j : nat) : R := L x i j * sum_to M (fun h => Q x j h * K x h i).
Definition weigh_3 (x : state) (i j : nat) : R := Q x i j * sum_to M (fun h => K x j h * L x h i).

Theorem three_kernels_run t :
  (forall x i j, (i < M)%nat -> (j < M)%nat ->
     K (round x) i j = weigh_1 x i j / sum_to M (weigh_1 x i) /\
     L (round x) i j = weigh_2 x i j / sum_to M (weigh_2 x i) /\
     Q (round x) i j = weigh_3 x i j / sum_to M (weigh_3 x i)) ->
  (forall u i, (u < t)%nat -> (i < M)%nat ->
     sum_to M (weigh_1 (at_round u) i) <> 0 /\ sum_to M (weigh_2 (at_round u) i) <> 0 /\
     sum_to M (weigh_3 (at_round u) i) <> 0) ->
  same_chain M (star_rounds M t [K s; L s; Q s]) [K (at_round t); L (at_round t); Q (at_round t)].
Proof.
  intros E D.
  apply (three_steps_uniform_link M some_state (fun u => K (at_round u)) (fun u => L (at_round u)) (fun u => Q (at_round u))).
  intros u i j Hu Hi Hj. destruct (D u i Hu Hi) as [D1 [D2 D3]]. destruct (E (at_round u) i j Hi Hj) as [E1 [E2 E3]].
  split; [|split]; left; split; assumption.
Qed.

(** Any distribution of the question, and a part mu of the way. *)
Variable rho : nat -> R.
Variable mu : R.

Theorem two_kernels_any_run t :
  (forall u i j, (u < t)%nat -> (i < M)%nat -> (j < M)%nat ->
     let x := at_round u in
     let v := first_of_two rho (K x) (L x) i in
     let w := second_of_two rho (K x) (L x) i in
     sum_to M v <> 0 /\ sum_to M w <> 0 /\
     K (round x) i j = (1 - mu) * K x i j + mu * (v j / sum_to M v) /\
     L (round x) i j = (1 - mu) * L x i j + mu * (w j / sum_to M w)) ->
  same_chain M (general_rounds M (dense_round rho mu) t [K s; L s]) [K (at_round t); L (at_round t)].
Proof.
  intros H. apply (two_steps_link M rho mu (fun u => K (at_round u)) (fun u => L (at_round u))).
  intros u i j Hu Hi Hj. destruct (H u i j Hu Hi Hj) as [D1 [D2 [E1 E2]]]. split; left; split; assumption.
Qed.

Theorem three_kernels_any_run t :
  (forall u i j, (u < t)%nat -> (i < M)%nat -> (j < M)%nat ->
     let x := at_round u in
     let v := first_of_three M rho (K x) (L x) (Q x) i in
     let w := second_of_three M rho (K x) (L x) (Q x) i in
     let z := third_of_three M rho (K x) (L x) (Q x) i in
     sum_to M v <> 0 /\ sum_to M w <> 0 /\ sum_to M z <> 0 /\
     K (round x) i j = (1 - mu) * K x i j + mu * (v j / sum_to M v) /\
     L (round x) i j = (1 - mu) * L x i j + mu * (w j / sum_to M w) /\
     Q (round x) i j = (1 - mu) * Q x i j + mu * (z j / sum_to M z)) ->
  same_chain M (general_rounds M (dense_round rho mu) t [K s; L s; Q s]) [K (at_round t); L (at_round t); Q (at_round t)].
Proof.
  intros H. apply (three_steps_link M rho mu (fun u => K (at_round u)) (fun u => L (at_round u)) (fun u => Q (at_round u))).
  intros u i j Hu Hi Hj. destruct (H u i j Hu Hi Hj) as [D1 [D2 [D3 [E1 [E2 E3]]]]].
  split; [|split]; left; split; assumption.
Qed.

End Named.

(** The entries of kernels whose rows are fields move as printed: cases on i and j, then equal quotients. *)
Ltac by_entries :=
  let x := fresh "x" in let i := fresh "i" in let j := fresh "j" in
  let Hi := fresh "Hi" in let Hj := fresh "Hj" in
  intros x i j Hi Hj;
  destruct i as [|[|[|i]]]; try (exfalso; lia);
  destruct j as [|[|[|j]]]; try (exfalso; lia);
  unfold weigh_1, weigh_2, weigh_3, row_first_of_two, row_second_of_two;
  repeat split; cbn; apply (f_equal2 Rdiv); ring.
