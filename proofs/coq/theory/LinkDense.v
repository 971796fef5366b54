(** * Links: two and three steps given entry by entry, any distribution of the question

    Chains of two or three kernels on M states; a question s with probability rho s, right
    answers kept, every step refitted a part mu of the way.  A round multiplies an entry by
    the weight of the ways that close it, and normalises rows; from sums over all chains.
    For M = 2 or 3 the sums below are the printed ones ([sum_to] computes).

    Serves
    - any start, two steps: III.1a, III.1c, III.1d, II.5d ([two_steps_link]); three steps: III.1b ([three_steps_link]);
    - a uniform start: III.4b, III.4c ([two_steps_uniform_link]), III.3a ([three_steps_uniform_link]);
    - two steps on two states by their four entries: III.4 ([two_by_two_uniform_link]), III.1d, III.5a ([two_by_two_link],
      and [trap_link] in the letters of III.5a), III.5 ([skewed_round]);
    - single rounds of explicit models: III.4a ([explicit_round_of_three]), III.4f ([explicit_round_of_two]). *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains Recursion Round GeneralRound LinkSymmetric LinkKernels.
From RLStar.Theory Require KernelProducts.
Import ListNotations.
Local Open Scope R_scope.

Section Dense.
Variable M : nat.
Variable rho : nat -> R.
Variable mu : R.

Definition dense_round : round_kind := Kind rho exact_verifier as_it_is mu every_step.

Lemma kept_at_question (f : nat -> R) s : (s < M)%nat -> sum_to M (fun k => f k * exact_verifier s k) = f s.
Proof.
  intros Hs. rewrite (sum_ext M _ (fun k => kd k s * f k)) by (intros; rewrite exact_kd; ring). now apply sum_kd.
Qed.

(** ** Two steps *)

(** The weights of a transition of the first and of the second step. *)
Definition first_of_two (K L : kernel) (i j : nat) : R := rho i * (K i j * L j i).
Definition second_of_two (K L : kernel) (i j : nat) : R := rho j * (K j i * L i j).

Theorem mass_first_of_two K L i j :
  (i < M)%nat -> (j < M)%nat -> transition_mass M dense_round [K; L] 0 i j = first_of_two K L i j.
Proof.
  intros Hi Hj. rewrite transition_mass_product by (simpl; lia).
  cbn [dense_round start accept sampled firstn skipn nth map compose_all]. unfold as_it_is.
  rewrite (sum_ext M _ (fun s => kd s i * (rho s * (K i j * L j s)))).
  - rewrite sum_kd by exact Hi. reflexivity.
  - intros s Hs. unfold compose. rewrite kept_at_question by exact Hs.
    rewrite (sum_ext M _ (fun k => kd k s * L j k)) by (intros; ring). rewrite (sum_kd M s (L j) Hs). ring.
Qed.

Theorem mass_second_of_two K L i j :
  (i < M)%nat -> (j < M)%nat -> transition_mass M dense_round [K; L] 1 i j = second_of_two K L i j.
Proof.
  intros Hi Hj. rewrite transition_mass_product by (simpl; lia).
  cbn [dense_round start accept sampled firstn skipn nth map compose_all]. unfold as_it_is.
  rewrite (sum_ext M _ (fun s => kd s j * (rho s * (K s i * L i j)))).
  - rewrite sum_kd by exact Hj. reflexivity.
  - intros s Hs. rewrite kept_at_question by exact Hs. unfold compose.
    rewrite (sum_ext M _ (fun k => kd k i * K s k)) by (intros; ring). rewrite (sum_kd M i (K s) Hi).
    rewrite kd_sym. ring.
Qed.

(** What a round makes of an entry p of a row of that weight; the row stays if no kept chain visits it. *)
Definition refit_entry (p w row p' : R) : Prop :=
  (row <> 0 /\ p' = (1 - mu) * p + mu * (w / row)) \/ (row = 0 /\ p' = p).

Lemma refit_by_mass Ks n i j p' (w : nat -> R) :
  (n < length Ks)%nat -> (j < M)%nat ->
  (forall k, (k < M)%nat -> transition_mass M dense_round Ks n i k = w k) ->
  refit_entry (nth n Ks kd i j) (w j) (sum_to M w) p' ->
  nth n (general_round M dense_round Ks) kd i j = p'.
Proof.
  intros Hn Hj W H. assert (E := sum_ext M _ _ W).
  destruct H as [[D ->]|[D ->]].
  - assert (V := visited_row M dense_round Ks n i j Hn eq_refl). rewrite E, (W j Hj) in V. exact (V D).
  - apply unvisited_row_stays; [exact Hn|]. rewrite E. exact D.
Qed.

Theorem one_round_of_two K L K' L' :
  (forall i j, (i < M)%nat -> (j < M)%nat ->
     refit_entry (K i j) (first_of_two K L i j) (sum_to M (first_of_two K L i)) (K' i j) /\
     refit_entry (L i j) (second_of_two K L i j) (sum_to M (second_of_two K L i)) (L' i j)) ->
  same_chain M (general_round M dense_round [K; L]) [K'; L'].
Proof.
  intros H. apply same_chain_nth; [now rewrite general_round_length|].
  rewrite general_round_length. intros n Hn i j Hi Hj. destruct (H i j Hi Hj) as [A B].
  destruct n as [|[|n]]; [| |simpl in Hn; lia].
  - apply (refit_by_mass [K; L] 0 i j (K' i j) (first_of_two K L i)); try assumption.
    intros k Hk. now apply mass_first_of_two.
  - apply (refit_by_mass [K; L] 1 i j (L' i j) (second_of_two K L i)); try assumption.
    intros k Hk. now apply mass_second_of_two.
Qed.

Theorem two_steps_link (K L : nat -> kernel) t :
  (forall u i j, (u < t)%nat -> (i < M)%nat -> (j < M)%nat ->
     refit_entry (K u i j) (first_of_two (K u) (L u) i j) (sum_to M (first_of_two (K u) (L u) i)) (K (S u) i j) /\
     refit_entry (L u i j) (second_of_two (K u) (L u) i j) (sum_to M (second_of_two (K u) (L u) i)) (L (S u) i j)) ->
  same_chain M (general_rounds M dense_round t [K O; L O]) [K t; L t].
Proof.
  intros H. apply (rounds_of_run M dense_round (respects_as_it_is M _ _ _ _) (fun u => [K u; L u])).
  intros u Hu. apply one_round_of_two. intros i j Hi Hj. now apply H.
Qed.

(** ** Three steps *)

Definition first_of_three (K L Q : kernel) (i j : nat) : R := rho i * (K i j * sum_to M (fun h => L j h * Q h i)).
Definition second_of_three (K L Q : kernel) (i j : nat) : R := sum_to M (fun s => rho s * (K s i * L i j * Q j s)).
Definition third_of_three (K L Q : kernel) (i j : nat) : R := rho j * (sum_to M (fun h => K j h * L h i) * Q i j).

Lemma mass_of_three K L Q n i j :
  (n < 3)%nat -> (i < M)%nat -> (j < M)%nat ->
  transition_mass M dense_round [K; L; Q] n i j
  = match n with O => first_of_three K L Q i j | 1%nat => second_of_three K L Q i j | _ => third_of_three K L Q i j end.
Proof.
  intros Hn Hi Hj. rewrite transition_mass_product by (simpl; lia).
  assert (U : forall (A : kernel) a c, (c < M)%nat -> sum_to M (fun k => A a k * kd k c) = A a c).
  { intros A a c Hc. rewrite (sum_ext M _ (fun k => kd k c * A a k)) by (intros; ring). now apply sum_kd. }
  destruct n as [|[|[|n]]]; [| | |lia];
    cbn [dense_round start accept sampled firstn skipn nth map compose_all]; unfold as_it_is.
  - rewrite (sum_ext M _ (fun s => kd s i * (rho s * (K i j * sum_to M (fun h => L j h * Q h s))))).
    + rewrite sum_kd by exact Hi. reflexivity.
    + intros s Hs. rewrite kept_at_question by exact Hs. unfold compose at 1.
      rewrite (sum_ext M (fun k => L j k * compose M Q kd k s) (fun h => L j h * Q h s)).
      * ring.
      * intros h Hh. unfold compose. now rewrite U.
  - apply sum_ext. intros s Hs. rewrite kept_at_question by exact Hs. unfold compose. rewrite !U by assumption. ring.
  - rewrite (sum_ext M _ (fun s => kd s j * (rho s * (sum_to M (fun h => K s h * L h i) * Q i j)))).
    + rewrite sum_kd by exact Hj. reflexivity.
    + intros s Hs. rewrite kept_at_question by exact Hs. unfold compose at 1.
      rewrite (sum_ext M (fun k => K s k * compose M L kd k i) (fun h => K s h * L h i)).
      * rewrite kd_sym. ring.
      * intros h Hh. unfold compose. now rewrite U.
Qed.

Theorem one_round_of_three K L Q K' L' Q' :
  (forall i j, (i < M)%nat -> (j < M)%nat ->
     refit_entry (K i j) (first_of_three K L Q i j) (sum_to M (first_of_three K L Q i)) (K' i j) /\
     refit_entry (L i j) (second_of_three K L Q i j) (sum_to M (second_of_three K L Q i)) (L' i j) /\
     refit_entry (Q i j) (third_of_three K L Q i j) (sum_to M (third_of_three K L Q i)) (Q' i j)) ->
  same_chain M (general_round M dense_round [K; L; Q]) [K'; L'; Q'].
Proof.
  intros H. apply same_chain_nth; [now rewrite general_round_length|].
  rewrite general_round_length. intros n Hn i j Hi Hj. destruct (H i j Hi Hj) as [A [B C]].
  destruct n as [|[|[|n]]]; [| | |simpl in Hn; lia].
  - apply (refit_by_mass [K; L; Q] 0 i j (K' i j) (first_of_three K L Q i)); try assumption.
    intros k Hk. rewrite mass_of_three by (assumption || lia). reflexivity.
  - apply (refit_by_mass [K; L; Q] 1 i j (L' i j) (second_of_three K L Q i)); try assumption.
    intros k Hk. rewrite mass_of_three by (assumption || lia). reflexivity.
  - apply (refit_by_mass [K; L; Q] 2 i j (Q' i j) (third_of_three K L Q i)); try assumption.
    intros k Hk. rewrite mass_of_three by (assumption || lia). reflexivity.
Qed.

Theorem three_steps_link (K L Q : nat -> kernel) t :
  (forall u i j, (u < t)%nat -> (i < M)%nat -> (j < M)%nat ->
     refit_entry (K u i j) (first_of_three (K u) (L u) (Q u) i j) (sum_to M (first_of_three (K u) (L u) (Q u) i)) (K (S u) i j) /\
     refit_entry (L u i j) (second_of_three (K u) (L u) (Q u) i j) (sum_to M (second_of_three (K u) (L u) (Q u) i)) (L (S u) i j) /\
     refit_entry (Q u i j) (third_of_three (K u) (L u) (Q u) i j) (sum_to M (third_of_three (K u) (L u) (Q u) i)) (Q (S u) i j)) ->
  same_chain M (general_rounds M dense_round t [K O; L O; Q O]) [K t; L t; Q t].
Proof.
  intros H. apply (rounds_of_run M dense_round (respects_as_it_is M _ _ _ _) (fun u => [K u; L u; Q u])).
  intros u Hu. apply one_round_of_three. intros i j Hi Hj. now apply H.
Qed.

(** ** J *)

Theorem J_of_two K L :
  accuracy_of M rho exact_verifier [K; L] = sum_to M (fun s => rho s * sum_to M (fun h => K s h * L h s)).
Proof.
  rewrite accuracy_product. apply sum_ext. intros s Hs. f_equal. rewrite kept_at_question by exact Hs.
  cbn [compose_all]. unfold compose at 1. apply sum_ext. intros h Hh. f_equal. unfold compose.
  rewrite (sum_ext M _ (fun k => kd k s * L h k)) by (intros; ring). now apply sum_kd.
Qed.

Theorem J_of_three K L Q :
  accuracy_of M rho exact_verifier [K; L; Q]
  = sum_to M (fun s => rho s * sum_to M (fun h => K s h * sum_to M (fun l => L h l * Q l s))).
Proof.
  rewrite accuracy_product. apply sum_ext. intros s Hs. f_equal. rewrite kept_at_question by exact Hs.
  cbn [compose_all]. unfold compose at 1. apply sum_ext. intros h Hh. f_equal. unfold compose at 1.
  apply sum_ext. intros l Hl. f_equal. unfold compose.
  rewrite (sum_ext M _ (fun k => kd k s * Q l k)) by (intros; ring). now apply sum_kd.
Qed.

End Dense.

(** ** A uniform question: the rounds of Chains.v *)

Section Uniform.
Variable M : nat.
Hypothesis some_state : (0 < M)%nat.

Lemma uniform_positive : / INR M <> 0.
Proof. apply Rinv_neq_0_compat, not_0_INR. lia. Qed.

(** A factor that all weights of a row share does not matter. *)
Lemma refit_uniform c p w row p' :
  c <> 0 ->
  (row <> 0 /\ p' = w / row) \/ (row = 0 /\ p' = p) -> refit_entry 1 p (c * w) (c * row) p'.
Proof.
  intros Hc [[D E]|[D E]].
  - left. split; [intros Z; apply Rmult_integral in Z; tauto|]. rewrite E. field. split; assumption.
  - right. split; [rewrite D; ring|exact E].
Qed.

Theorem two_steps_uniform_link (K L : nat -> kernel) t :
  (forall u i j, (u < t)%nat -> (i < M)%nat -> (j < M)%nat ->
     let k := sum_to M (fun h => K u i h * L u h i) in
     let l := sum_to M (fun h => K u h i * L u i h) in
     ((k <> 0 /\ K (S u) i j = K u i j * L u j i / k) \/ (k = 0 /\ K (S u) i j = K u i j)) /\
     ((l <> 0 /\ L (S u) i j = K u j i * L u i j / l) \/ (l = 0 /\ L (S u) i j = L u i j))) ->
  same_chain M (star_rounds M t [K O; L O]) [K t; L t].
Proof.
  intros H. apply same_chain_trans with (general_rounds M (paper_round M) t [K O; L O]).
  { apply same_chain_sym, paper_rounds_are_star_rounds. }
  apply (two_steps_link M (uniform M) 1). intros u i j Hu Hi Hj. destruct (H u i j Hu Hi Hj) as [A B].
  unfold first_of_two, second_of_two, uniform. rewrite !sum_scal.
  split; apply refit_uniform; try apply uniform_positive; assumption.
Qed.

Theorem three_steps_uniform_link (K L Q : nat -> kernel) t :
  (forall u i j, (u < t)%nat -> (i < M)%nat -> (j < M)%nat ->
     let a i j := K u i j * sum_to M (fun h => L u j h * Q u h i) in
     let b i j := L u i j * sum_to M (fun h => Q u j h * K u h i) in
     let c i j := Q u i j * sum_to M (fun h => K u j h * L u h i) in
     ((sum_to M (a i) <> 0 /\ K (S u) i j = a i j / sum_to M (a i)) \/ (sum_to M (a i) = 0 /\ K (S u) i j = K u i j)) /\
     ((sum_to M (b i) <> 0 /\ L (S u) i j = b i j / sum_to M (b i)) \/ (sum_to M (b i) = 0 /\ L (S u) i j = L u i j)) /\
     ((sum_to M (c i) <> 0 /\ Q (S u) i j = c i j / sum_to M (c i)) \/ (sum_to M (c i) = 0 /\ Q (S u) i j = Q u i j))) ->
  same_chain M (star_rounds M t [K O; L O; Q O]) [K t; L t; Q t].
Proof.
  intros H. apply same_chain_trans with (general_rounds M (paper_round M) t [K O; L O; Q O]).
  { apply same_chain_sym, paper_rounds_are_star_rounds. }
  apply (three_steps_link M (uniform M) 1). intros u i j Hu Hi Hj. destruct (H u i j Hu Hi Hj) as [A [B C]].
  assert (E1 : forall j, first_of_three M (uniform M) (K u) (L u) (Q u) i j
                         = / INR M * (K u i j * sum_to M (fun h => L u j h * Q u h i))) by reflexivity.
  assert (E2 : forall j, second_of_three M (uniform M) (K u) (L u) (Q u) i j
                         = / INR M * (L u i j * sum_to M (fun h => Q u j h * K u h i))).
  { intros l. unfold second_of_three, uniform. rewrite sum_scal. f_equal. rewrite <- sum_scal. apply sum_ext; intros; ring. }
  assert (E3 : forall j, third_of_three M (uniform M) (K u) (L u) (Q u) i j
                         = / INR M * (Q u i j * sum_to M (fun h => K u j h * L u h i))).
  { intros l. unfold third_of_three, uniform. ring. }
  rewrite E1, E2, E3. rewrite (sum_ext M _ _ (fun k _ => E1 k)), (sum_ext M _ _ (fun k _ => E2 k)), (sum_ext M _ _ (fun k _ => E3 k)).
  rewrite !sum_scal.
  split; [|split]; apply refit_uniform; try apply uniform_positive; assumption.
Qed.

(** J and F of two and of three steps. *)
Theorem J_of_two_uniform K L : J M [K; L] = / INR M * sum_to M (fun s => sum_to M (fun h => K s h * L h s)).
Proof. rewrite <- accuracy_of_uniform, J_of_two. unfold uniform. now rewrite sum_scal. Qed.

Theorem J_of_three_uniform K L Q :
  J M [K; L; Q] = / INR M * sum_to M (fun s => sum_to M (fun h => K s h * sum_to M (fun l => L h l * Q l s))).
Proof. rewrite <- accuracy_of_uniform, J_of_three. unfold uniform. now rewrite sum_scal. Qed.

Theorem F_of_two_uniform K L : F M [K; L] = / INR M * sum_to M (fun s => K s s * L s s) / J M [K; L].
Proof. rewrite F_diagonals. do 2 f_equal. apply sum_ext; intros; simpl; ring. Qed.

Theorem F_of_three_uniform K L Q :
  F M [K; L; Q] = / INR M * sum_to M (fun s => K s s * L s s * Q s s) / J M [K; L; Q].
Proof. rewrite F_diagonals. do 2 f_equal. apply sum_ext; intros; simpl; ring. Qed.

End Uniform.

(** ** Two steps on two states, by their right entries *)

Section TwoByTwo.

(** The probabilities r and 1-r of the two questions. *)
Definition two_questions (r : R) (s : nat) : R := match s with O => r | _ => 1 - r end.

Variables a b c d : nat -> R.

Theorem two_by_two_link r t :
  (forall u, (u < t)%nat ->
     r <> 0 /\ r - 1 <> 0 /\
     1 - a u - d u + a u * c u + a u * d u <> 0 /\
     1 - b u - c u + b u * d u + b u * c u <> 0 /\
     1 - c u - r - b u + c u * r + c u * b u + r * b u + c u * r * a u - c u * r * b u <> 0 /\
     r + d u * b u - d u * r - r * a u - d u * b u * r + d u * r * a u <> 0 /\
     a (S u) = a u * c u / (1 - a u - d u + a u * c u + a u * d u) /\
     b (S u) = b u * d u / (1 - b u - c u + b u * d u + b u * c u) /\
     c (S u) = c u * r * a u / (1 - c u - r - b u + c u * r + c u * b u + r * b u + c u * r * a u - c u * r * b u) /\
     d (S u) = (d u * b u - d u * b u * r) / (r + d u * b u - d u * r - r * a u - d u * b u * r + d u * r * a u)) ->
  same_chain 2 (general_rounds 2 (started_round (two_questions r)) t [two_state (a O) (b O); two_state (c O) (d O)])
               [two_state (a t) (b t); two_state (c t) (d t)].
Proof.
  intros H.
  apply (two_steps_link 2 (two_questions r) 1 (fun u => two_state (a u) (b u)) (fun u => two_state (c u) (d u))).
  intros u i j Hu Hi Hj. destruct (H u Hu) as [Hr [Hs [DA [DB [DC [DD [A [B [C D]]]]]]]]].
  unfold first_of_two, second_of_two. cbn [sum_to].
  destruct (two_states_below i Hi) as [->| ->], (two_states_below j Hj) as [->| ->];
    two_state_entries; cbn [two_questions]; split; left; rewrite ?A, ?B, ?C, ?D.
  - assert (E : 0 + r * (a u * c u) + r * ((1 - a u) * (1 - d u)) = r * (1 - a u - d u + a u * c u + a u * d u)) by ring.
    rewrite E. split; [now apply Rmult_integral_contrapositive_currified|]. field. split; assumption.
  - assert (E : 0 + r * (a u * c u) + (1 - r) * ((1 - b u) * (1 - c u))
      = 1 - c u - r - b u + c u * r + c u * b u + r * b u + c u * r * a u - c u * r * b u) by ring.
    rewrite E. split; [exact DC|]. field. exact DC.
  - assert (E : 0 + r * (a u * c u) + r * ((1 - a u) * (1 - d u)) = r * (1 - a u - d u + a u * c u + a u * d u)) by ring.
    rewrite E. split; [now apply Rmult_integral_contrapositive_currified|]. field. split; assumption.
  - assert (E : 0 + r * (a u * c u) + (1 - r) * ((1 - b u) * (1 - c u))
      = 1 - c u - r - b u + c u * r + c u * b u + r * b u + c u * r * a u - c u * r * b u) by ring.
    rewrite E. split; [exact DC|]. field. exact DC.
  - assert (E : 0 + (1 - r) * ((1 - b u) * (1 - c u)) + (1 - r) * (b u * d u)
      = - (r - 1) * (1 - b u - c u + b u * d u + b u * c u)) by ring.
    rewrite E. split; [apply Rmult_integral_contrapositive_currified; [lra|assumption]|]. field. split; assumption.
  - assert (E : 0 + r * ((1 - a u) * (1 - d u)) + (1 - r) * (b u * d u)
      = r + d u * b u - d u * r - r * a u - d u * b u * r + d u * r * a u) by ring.
    rewrite E. split; [exact DD|]. field. exact DD.
  - assert (E : 0 + (1 - r) * ((1 - b u) * (1 - c u)) + (1 - r) * (b u * d u)
      = - (r - 1) * (1 - b u - c u + b u * d u + b u * c u)) by ring.
    rewrite E. split; [apply Rmult_integral_contrapositive_currified; [lra|assumption]|]. field. split; assumption.
  - assert (E : 0 + r * ((1 - a u) * (1 - d u)) + (1 - r) * (b u * d u)
      = r + d u * b u - d u * r - r * a u - d u * b u * r + d u * r * a u) by ring.
    rewrite E. split; [exact DD|]. field. exact DD.
Qed.

(** A uniform question: the equations of III.4 (there p and q for c and d). *)
Theorem two_by_two_uniform_link t :
  (forall u, (u < t)%nat ->
     1 - a u - d u + a u * c u + a u * d u <> 0 /\ 1 - b u - c u + b u * c u + b u * d u <> 0 /\
     1 - c u - b u + c u * a u + c u * b u <> 0 /\ 1 - d u - a u + d u * a u + d u * b u <> 0 /\
     a (S u) = a u * c u / (1 - a u - d u + a u * c u + a u * d u) /\
     b (S u) = b u * d u / (1 - b u - c u + b u * d u + b u * c u) /\
     c (S u) = c u * a u / (1 - c u - b u + c u * a u + c u * b u) /\
     d (S u) = d u * b u / (1 - d u - a u + d u * a u + d u * b u)) ->
  same_chain 2 (star_rounds 2 t [two_state (a O) (b O); two_state (c O) (d O)])
               [two_state (a t) (b t); two_state (c t) (d t)].
Proof.
  intros H.
  apply (two_steps_uniform_link 2 ltac:(lia) (fun u => two_state (a u) (b u)) (fun u => two_state (c u) (d u))).
  intros u i j Hu Hi Hj. destruct (H u Hu) as [DA [DB [DC [DD [A [B [C D]]]]]]].
  cbn [sum_to]. cbv zeta.
  assert (Nz : forall x y : R, x <> 0 -> x = y -> y <> 0) by (intros x y X E Z; apply X; now rewrite E).
  destruct (two_states_below i Hi) as [->| ->], (two_states_below j Hj) as [->| ->];
    two_state_entries; split; left; rewrite ?A, ?B, ?C, ?D;
    (split; [|field]); repeat split;
    first [ solve [apply (Nz _ _ DA); ring] | solve [apply (Nz _ _ DB); ring]
          | solve [apply (Nz _ _ DC); ring] | solve [apply (Nz _ _ DD); ring] ].
Qed.

Theorem two_by_two_J r x y z w :
  accuracy_of 2 (two_questions r) exact_verifier [two_state x y; two_state z w]
  = r * (x * z + (1 - x) * (1 - w)) + (1 - r) * ((1 - y) * (1 - z) + y * w).
Proof. rewrite J_of_two. cbn [sum_to two_questions]. two_state_entries. ring. Qed.

Theorem two_by_two_uniform_J x y z w :
  J 2 [two_state x y; two_state z w] = (x * z + (1 - x) * (1 - w) + (1 - y) * (1 - z) + y * w) / 2.
Proof. rewrite J_of_two_uniform. cbn [sum_to]. two_state_entries. simpl INR. field. Qed.

Theorem two_by_two_uniform_F x y z w :
  F 2 [two_state x y; two_state z w] = (x * z + y * w) / 2 / J 2 [two_state x y; two_state z w].
Proof. rewrite F_of_two_uniform. f_equal. cbn [sum_to]. two_state_entries. simpl INR. field. Qed.

End TwoByTwo.

(** *** The letters of III.5a: K_1 = [[1-w, w], [u, 1-u]], K_2 = [[1-alpha, alpha], [1-beta, beta]] *)

Section Trap.
Variable rho : R.
Variables w v alpha beta : nat -> R.

Theorem trap_link t :
  (forall u, (u < t)%nat ->
     rho <> 0 /\ rho - 1 <> 0 /\
     1 - alpha u - w u * beta u + w u * alpha u <> 0 /\
     beta u + v u * alpha u - v u * beta u <> 0 /\
     rho + alpha u * v u - alpha u * rho - rho * w u - alpha u * v u * rho + alpha u * rho * w u <> 0 /\
     beta u - beta u * rho - beta u * v u + rho * w u + beta u * rho * v u - beta u * rho * w u <> 0 /\
     w (S u) = (w u - w u * beta u) / (1 - alpha u - w u * beta u + w u * alpha u) /\
     v (S u) = v u * alpha u / (beta u + v u * alpha u - v u * beta u) /\
     alpha (S u) = (alpha u * v u - alpha u * v u * rho)
                   / (rho + alpha u * v u - alpha u * rho - rho * w u - alpha u * v u * rho + alpha u * rho * w u) /\
     beta (S u) = (beta u - beta u * rho - beta u * v u + beta u * rho * v u)
                  / (beta u - beta u * rho - beta u * v u + rho * w u + beta u * rho * v u - beta u * rho * w u)) ->
  same_chain 2
    (general_rounds 2 (started_round (two_questions rho)) t [two_state (1 - w O) (1 - v O); two_state (1 - alpha O) (beta O)])
    [two_state (1 - w t) (1 - v t); two_state (1 - alpha t) (beta t)].
Proof.
  intros H.
  apply (two_by_two_link (fun u => 1 - w u) (fun u => 1 - v u) (fun u => 1 - alpha u) beta rho t).
  intros u Hu. destruct (H u Hu) as [Hr [Hs [DA [DB [DC [DD [A [B [C D]]]]]]]]].
  assert (Nz : forall x y : R, x <> 0 -> x = y -> y <> 0) by (intros x y X E Z; apply X; now rewrite E).
  rewrite A, B, C, D. repeat split; try assumption;
    try first [ solve [apply (Nz _ _ DA); ring] | solve [apply (Nz _ _ DB); ring]
              | solve [apply (Nz _ _ DC); ring] | solve [apply (Nz _ _ DD); ring] ];
    field; repeat split;
    first [ solve [apply (Nz _ _ DA); ring] | solve [apply (Nz _ _ DB); ring]
          | solve [apply (Nz _ _ DC); ring] | solve [apply (Nz _ _ DD); ring] ].
Qed.

Theorem trap_J x y z s :
  accuracy_of 2 (two_questions rho) exact_verifier [two_state (1 - x) (1 - y); two_state (1 - z) s]
  = rho * ((1 - x) * (1 - z) + x * (1 - s)) + (1 - rho) * (y * z + (1 - y) * s).
Proof. rewrite two_by_two_J. ring. Qed.

End Trap.

(** *** III.5: symmetric steps do not stay symmetric under another distribution of the question *)

Lemma sym_two_state d : same_kernel 2 (sym 2 d) (two_state ((1 + d) / 2) ((1 + d) / 2)).
Proof.
  intros i j Hi Hj. destruct (two_states_below i Hi) as [->| ->], (two_states_below j Hj) as [->| ->];
    two_state_entries; unfold sym, kd; simpl; field.
Qed.

Theorem skewed_round d_1 d_2 r :
  0 < d_1 < 1 -> 0 < d_2 < 1 -> 0 < r < 1 ->
  same_chain 2 (general_round 2 (started_round (two_questions r)) (symmetric 2 [d_1; d_2]))
    [two_state ((1 + d_1 + d_2 + d_1 * d_2) / (2 + 2 * d_1 * d_2)) ((1 + d_1 + d_2 + d_1 * d_2) / (2 + 2 * d_1 * d_2));
     two_state ((r + r * d_2 + r * d_1 + r * d_2 * d_1) / (1 - d_2 - d_1 + 2 * r * d_2 + 2 * r * d_1 + d_2 * d_1))
               ((1 + d_2 - r + d_1 - d_2 * r + d_2 * d_1 - r * d_1 - d_2 * r * d_1)
                / (1 + d_2 + d_1 - 2 * d_2 * r + d_2 * d_1 - 2 * r * d_1))].
Proof.
  intros H1 H2 Hr. set (A := (1 + d_1 + d_2 + d_1 * d_2) / (2 + 2 * d_1 * d_2)).
  set (C := _ / _). set (D := _ / _).
  assert (P : 0 < d_1 * d_2) by (apply Rmult_lt_0_compat; lra).
  assert (P3 : 0 < (1 - d_1) * (1 - d_2)) by (apply Rmult_lt_0_compat; lra).
  assert (P1 : 0 < r * d_2) by (apply Rmult_lt_0_compat; lra).
  assert (P2 : 0 < r * d_1) by (apply Rmult_lt_0_compat; lra).
  assert (P4 : 0 < (1 - r) * d_2) by (apply Rmult_lt_0_compat; lra).
  assert (P5 : 0 < (1 - r) * d_1) by (apply Rmult_lt_0_compat; lra).
  apply same_chain_trans with (general_round 2 (started_round (two_questions r))
    [two_state ((1 + d_1) / 2) ((1 + d_1) / 2); two_state ((1 + d_2) / 2) ((1 + d_2) / 2)]).
  { apply same_general_round; [apply respects_as_it_is|]. repeat constructor; apply sym_two_state. }
  apply (two_by_two_link (fun u => match u with O => (1 + d_1) / 2 | _ => A end)
           (fun u => match u with O => (1 + d_1) / 2 | _ => A end)
           (fun u => match u with O => (1 + d_2) / 2 | _ => C end)
           (fun u => match u with O => (1 + d_2) / 2 | _ => D end) r 1).
  intros [|u] Hu; [|lia].
  assert (X1 : 1 - (1 + d_1) / 2 - (1 + d_2) / 2 + (1 + d_1) / 2 * ((1 + d_2) / 2) + (1 + d_1) / 2 * ((1 + d_2) / 2)
               = (1 + d_1 * d_2) / 2) by field.
  assert (X2 : 1 - (1 + d_2) / 2 - r - (1 + d_1) / 2 + (1 + d_2) / 2 * r + (1 + d_2) / 2 * ((1 + d_1) / 2)
               + r * ((1 + d_1) / 2) + (1 + d_2) / 2 * r * ((1 + d_1) / 2) - (1 + d_2) / 2 * r * ((1 + d_1) / 2)
               = (1 - d_2 - d_1 + 2 * r * d_2 + 2 * r * d_1 + d_2 * d_1) / 4) by field.
  assert (X3 : r + (1 + d_2) / 2 * ((1 + d_1) / 2) - (1 + d_2) / 2 * r - r * ((1 + d_1) / 2)
               - (1 + d_2) / 2 * ((1 + d_1) / 2) * r + (1 + d_2) / 2 * r * ((1 + d_1) / 2)
               = (1 + d_2 + d_1 - 2 * d_2 * r + d_2 * d_1 - 2 * r * d_1) / 4) by field.
  rewrite X1, X2, X3. repeat split; try lra; unfold A, C, D; field; lra.
Qed.

(** ** Explicit single rounds on three states *)

Lemma three_states_below i : (i < 3)%nat -> i = O \/ i = 1%nat \/ i = 2%nat.
Proof. lia. Qed.

(** III.4a. *)
Theorem explicit_round_of_three x :
  0 < x < 1 ->
  let K := KernelProducts.rows [[x; 1 - x; 0]; [0; 1; 0]; [0; 1 - x; x]] in
  let L := KernelProducts.rows [[x; 0; 1 - x]; [0; 1; 0]; [1 - x; 0; x]] in
  let D := 1 - 2 * x + 2 * x ^ 2 in
  let K' := KernelProducts.rows [[1; 0; 0]; [0; 1; 0]; [0; 0; 1]] in
  let L' := KernelProducts.rows [[x ^ 2 / D; 0; (1 - 2 * x + x ^ 2) / D]; [0; 1; 0]; [(1 - 2 * x + x ^ 2) / D; 0; x ^ 2 / D]] in
  same_chain 3 (star_round 3 [K; L; L]) [K'; L'; L'].
Proof.
  intros Hx K L D K' L'.
  assert (HD : D <> 0). { unfold D. assert (0 <= (1 - x) ^ 2) by apply pow2_ge_0. assert (0 < x ^ 2) by (apply pow_lt; lra).
    replace (1 - 2 * x + 2 * x ^ 2) with ((1 - x) ^ 2 + x ^ 2) by ring. lra. }
  assert (HxD : x * D <> 0) by (apply Rmult_integral_contrapositive_currified; [lra|exact HD]).
  apply (three_steps_uniform_link 3 ltac:(lia) (fun u => match u with O => K | _ => K' end)
           (fun u => match u with O => L | _ => L' end) (fun u => match u with O => L | _ => L' end) 1).
  intros [|u] i j Hu Hi Hj; [|lia]. cbn [sum_to]. cbv zeta.
  destruct (three_states_below i Hi) as [->|[->| ->]], (three_states_below j Hj) as [->|[->| ->]];
    unfold K, L, K', L', KernelProducts.rows; cbn [nth]; (split; [|split]); left;
    match goal with |- ?r <> 0 /\ _ =>
      first [ replace r with (x * D) by (unfold D; ring); split; [exact HxD|] | replace r with 1 by ring; split; [lra|] ]
    end; unfold D in *; field; repeat split; first [lra | exact HD | intros Z; apply HD; rewrite <- Z; ring].
Qed.

(** III.4f: two equal symmetric steps. *)
Theorem explicit_round_of_two y z :
  0 < y -> 0 < z -> y + z < 1 -> 2 * z < 1 ->
  let three u v t := KernelProducts.rows [[1 - u - v; u; v]; [u; 1 - u - v; v]; [t; t; 1 - 2 * t]] in
  let D := 1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2 in
  let E := 1 - 4 * z + 6 * z ^ 2 in
  same_chain 3 (star_round 3 [three y z z; three y z z])
               [three (y ^ 2 / D) (z ^ 2 / D) (z ^ 2 / E); three (y ^ 2 / D) (z ^ 2 / D) (z ^ 2 / E)].
Proof.
  intros Hy Hz Hyz H2z three D E.
  assert (HD : D <> 0).
  { unfold D. assert (0 <= (1 - y - z) ^ 2) by apply pow2_ge_0. assert (0 < y ^ 2) by (apply pow_lt; lra).
    assert (0 < z ^ 2) by (apply pow_lt; lra).
    replace (1 - 2 * y - 2 * z + 2 * y ^ 2 + 2 * y * z + 2 * z ^ 2) with ((1 - y - z) ^ 2 + y ^ 2 + z ^ 2) by ring. lra. }
  assert (HE : E <> 0).
  { unfold E. assert (0 <= (1 - 2 * z) ^ 2) by apply pow2_ge_0. assert (0 < z ^ 2) by (apply pow_lt; lra).
    replace (1 - 4 * z + 6 * z ^ 2) with ((1 - 2 * z) ^ 2 + 2 * z ^ 2) by ring. lra. }
  set (K := three y z z). set (K' := three (y ^ 2 / D) (z ^ 2 / D) (z ^ 2 / E)).
  apply (two_steps_uniform_link 3 ltac:(lia) (fun u => match u with O => K | _ => K' end)
           (fun u => match u with O => K | _ => K' end) 1).
  intros [|u] i j Hu Hi Hj; [|lia]. cbn [sum_to]. cbv zeta.
  destruct (three_states_below i Hi) as [->|[->| ->]], (three_states_below j Hj) as [->|[->| ->]];
    unfold K, K', three, KernelProducts.rows; cbn [nth]; split; left;
    match goal with |- ?r <> 0 /\ _ =>
      first [ replace r with D by (unfold D; ring); split; [exact HD|]; unfold D, E in *
            | replace r with E by (unfold E; ring); split; [exact HE|]; unfold D, E in * ]
    end; field; repeat split; first [exact HD | exact HE | intros Z; apply HD; rewrite <- Z; ring | intros Z; apply HE; rewrite <- Z; ring].
Qed.

(** ** Entries and J of linked chains, and their limits *)

Section Linked.
Variable M : nat.
Variable rho : nat -> R.
Variable right : nat -> nat -> R.
Variables Ks Ls : nat -> list kernel.
Hypothesis linked : forall t, same_chain M (Ks t) (Ls t).

Theorem linked_entries n i j l :
  (i < M)%nat -> (j < M)%nat ->
  (Un_cv (fun t => nth n (Ls t) kd i j) l <-> Un_cv (fun t => nth n (Ks t) kd i j) l).
Proof.
  intros Hi Hj. split; apply cv_ext; intros t; [symmetry|]; exact (same_nth M _ _ n (linked t) i j Hi Hj).
Qed.

Theorem linked_accuracy l :
  Un_cv (fun t => accuracy_of M rho right (Ls t)) l <-> Un_cv (fun t => accuracy_of M rho right (Ks t)) l.
Proof. split; apply cv_ext; intros t; [symmetry|]; apply same_accuracy, linked. Qed.

End Linked.
