(** * Links: equal steps, few steps, steps set apart, and moduli of signed edges

    Instances of LinkSymmetric.v in the words of the theorems that follow two or three
    steps by name, equal steps by one edge, or some steps apart from the family of the others.

    Serves:
    - equal steps: I.6c, I.6d, I.8, II.1b, II.1c, II.6, II.6a to II.6f ([equal_link]), II.6g ([equal_verifier_link]);
    - two and three steps: I.6a, I.6b, II.2c, II.2i ([two_link]), II.2k, II.2l ([three_link]);
    - one step set apart, or several equal ones: II.2e, II.2f, II.2j to II.2l, II.2p, II.2q, II.2t ([set_apart_link],
      [negated_apart_link]), II.3f ([verifier_apart_link]);
    - two states and a negative product: II.2m ([moduli_link]), II.2n, II.2o, II.2s ([moduli_apart_link]), II.2v ([three_moduli_link]);
    - chains side by side, II.1d: [paper_link] for each. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains Recursion Round GeneralRound LinkSymmetric.
Import ListNotations.
Local Open Scope R_scope.

(** ** Equal steps *)

Lemma edges_of_const N x : edges_of N (fun _ => x) = repeat x N.
Proof.
  unfold edges_of. induction N as [|N IH]; [reflexivity|].
  rewrite seq_S, map_app, IH. simpl. symmetry. apply repeat_cons.
Qed.

Lemma product_of_const N x : product_of N (fun _ => x) = x ^ N.
Proof. unfold product_of. fold (edges_of N (fun _ => x)). now rewrite edges_of_const, prod_repeat. Qed.

Lemma product_of_others_const N x n : (n < N)%nat -> product_of_others N (fun _ => x) n = x ^ (N - 1).
Proof.
  intros H. rewrite <- rest_edges_of, edges_of_const. unfold rest. rewrite others_repeat by exact H.
  rewrite prod_repeat. f_equal. lia.
Qed.

Section Equal.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable N : nat.
Variable delta : nat -> R.

Theorem equal_link t :
  (forall u, (u < t)%nat ->
     1 + (INR M - 1) * delta u * delta u ^ (N - 1) <> 0 /\
     delta (S u) = (delta u + delta u ^ (N - 1) + (INR M - 2) * delta u * delta u ^ (N - 1))
                   / (1 + (INR M - 1) * delta u * delta u ^ (N - 1))) ->
  same_chain M (star_rounds M t (symmetric M (repeat (delta O) N))) (symmetric M (repeat (delta t) N)).
Proof.
  intros H. rewrite <- !edges_of_const. apply (paper_link M M_at_least_2 N (fun u _ => delta u)).
  intros u n Hu Hn. rewrite product_of_others_const by exact Hn. now apply H.
Qed.

Theorem equal_verifier_link a b t :
  (forall u, (u < t)%nat ->
     INR M * b + a - b + (INR M - 1) * (a - b) * delta u * delta u ^ (N - 1) <> 0 /\
     delta (S u) = ((INR M * b + a - b) * delta u + (a - b) * delta u ^ (N - 1)
                    + (INR M - 2) * (a - b) * delta u * delta u ^ (N - 1))
                   / (INR M * b + a - b + (INR M - 1) * (a - b) * delta u * delta u ^ (N - 1))) ->
  same_chain M (general_rounds M (noisy_round M a b) t (symmetric M (repeat (delta O) N)))
               (symmetric M (repeat (delta t) N)).
Proof.
  intros H. rewrite <- !edges_of_const. apply (verifier_link M M_at_least_2 N (fun u _ => delta u)).
  intros u n Hu Hn. rewrite product_of_others_const by exact Hn. now apply H.
Qed.

Theorem equal_J x : J M (symmetric M (repeat x N)) = accuracy (INR M) (x ^ N).
Proof. rewrite <- edges_of_const, J_of_edges by exact M_at_least_2. now rewrite product_of_const. Qed.

End Equal.

(** ** Two and three steps by name *)

Section Few.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variables x y z : nat -> R.

Theorem two_link t :
  (forall u, (u < t)%nat ->
     1 + (INR M - 1) * x u * y u <> 0 /\
     x (S u) = (x u + y u + (INR M - 2) * x u * y u) / (1 + (INR M - 1) * x u * y u) /\
     y (S u) = (y u + x u + (INR M - 2) * y u * x u) / (1 + (INR M - 1) * y u * x u)) ->
  same_chain M (star_rounds M t (symmetric M [x O; y O])) (symmetric M [x t; y t]).
Proof.
  intros H. pose (d := fun u n => match n with O => x u | _ => y u end).
  apply (paper_link M M_at_least_2 2 d). intros u n Hu Hn. destruct (H u Hu) as [D [X Y]].
  destruct n as [|[|n]]; [| |lia]; cbn; rewrite !Rmult_1_r.
  - split; [exact D|exact X].
  - split; [intros Z; apply D; rewrite <- Z; ring|exact Y].
Qed.

Theorem two_J : J M (symmetric M [x O; y O]) = accuracy (INR M) (x O * y O).
Proof. rewrite J_symmetric by exact M_at_least_2. simpl. now rewrite Rmult_1_r. Qed.

Theorem three_link t :
  (forall u, (u < t)%nat ->
     1 + (INR M - 1) * x u * y u * z u <> 0 /\
     x (S u) = (x u + y u * z u + (INR M - 2) * x u * y u * z u) / (1 + (INR M - 1) * x u * y u * z u) /\
     y (S u) = (y u + z u * x u + (INR M - 2) * y u * z u * x u) / (1 + (INR M - 1) * y u * z u * x u) /\
     z (S u) = (z u + x u * y u + (INR M - 2) * z u * x u * y u) / (1 + (INR M - 1) * z u * x u * y u)) ->
  same_chain M (star_rounds M t (symmetric M [x O; y O; z O])) (symmetric M [x t; y t; z t]).
Proof.
  intros H. pose (d := fun u n => match n with O => x u | 1%nat => y u | _ => z u end).
  apply (paper_link M M_at_least_2 3 d). intros u n Hu Hn. destruct (H u Hu) as [D [X [Y Z]]].
  destruct n as [|[|[|n]]]; [| | |lia]; cbn; rewrite !Rmult_1_r.
  - split; [intros E; apply D; rewrite <- E; ring|]. rewrite X. f_equal; [|f_equal]; ring.
  - split; [intros E; apply D; rewrite <- E; ring|]. rewrite Y. f_equal; [|f_equal]; ring.
  - split; [intros E; apply D; rewrite <- E; ring|]. rewrite Z. f_equal; [|f_equal]; ring.
Qed.

Theorem three_J : J M (symmetric M [x O; y O; z O]) = accuracy (INR M) (x O * y O * z O).
Proof. rewrite J_symmetric by exact M_at_least_2. simpl. now rewrite Rmult_1_r, Rmult_assoc. Qed.

End Few.

(** ** Steps set apart from the family of the others *)

Section Apart.
Variables k N : nat.

(** k steps with edge y, then N steps. *)
Definition with_apart (y : R) (x : nat -> R) (n : nat) : R := if Nat.ltb n k then y else x (n - k)%nat.

Lemma with_apart_edges y x : edges_of (k + N) (with_apart y x) = repeat y k ++ edges_of N x.
Proof.
  unfold edges_of. rewrite seq_app, map_app. f_equal.
  - rewrite <- edges_of_const. apply edges_of_ext. intros n Hn. unfold with_apart.
    destruct (Nat.ltb_spec n k); [reflexivity|lia].
  - apply nth_ext with (d := 0) (d' := 0); [now rewrite !map_length, !seq_length|].
    rewrite map_length, seq_length. intros n Hn.
    rewrite (nth_map_in _ _ n O 0) by (now rewrite seq_length). rewrite seq_nth, nth_map_seq by exact Hn.
    unfold with_apart. destruct (Nat.ltb_spec (0 + k + n) k); [lia|]. f_equal. lia.
Qed.

Lemma with_apart_product y x : product_of (k + N) (with_apart y x) = y ^ k * product_of N x.
Proof.
  unfold product_of. change (map (with_apart y x) (seq 0 (k + N))) with (edges_of (k + N) (with_apart y x)).
  now rewrite with_apart_edges, prod_app, prod_repeat.
Qed.

Lemma others_app_left {A} n (l r : list A) : (n < length l)%nat -> others n (l ++ r) = others n l ++ r.
Proof.
  revert n. induction l as [|x l IH]; intros [|n] H; simpl in *; try lia; [reflexivity|]. now rewrite IH by lia.
Qed.

Lemma others_app_right {A} n (l r : list A) : others (length l + n) (l ++ r) = l ++ others n r.
Proof. induction l as [|x l IH]; simpl; [reflexivity|]. now rewrite IH. Qed.

(** What a round makes of every step, from what it makes of the one and of the others:
    [Q edge rest next] says what it makes of a step. *)
Lemma with_apart_steps (Q : R -> R -> R -> Prop) y x y' x' :
  ((0 < k)%nat -> Q y (y ^ (k - 1) * product_of N x) y') ->
  (forall n, (n < N)%nat -> Q (x n) (y ^ k * product_of_others N x n) (x' n)) ->
  forall n, (n < k + N)%nat ->
  Q (with_apart y x n) (product_of_others (k + N) (with_apart y x) n) (with_apart y' x' n).
Proof.
  intros HY HX n Hn. rewrite <- rest_edges_of, with_apart_edges. unfold rest, with_apart.
  destruct (Nat.ltb_spec n k) as [Hlt|Hge].
  - rewrite others_app_left by (now rewrite repeat_length). rewrite prod_app, others_repeat, prod_repeat by exact Hlt.
    replace (pred k) with (k - 1)%nat by lia. apply HY. lia.
  - assert (E : others n (repeat y k ++ edges_of N x) = repeat y k ++ others (n - k) (edges_of N x)).
    { rewrite <- (others_app_right (n - k)). f_equal. rewrite repeat_length. lia. }
    rewrite E, prod_app, prod_repeat.
    change (prod (others (n - k) (edges_of N x))) with (rest (n - k) (edges_of N x)). rewrite rest_edges_of. apply HX. lia.
Qed.

End Apart.

Section Links.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variables k N : nat.
Variable y : nat -> R.
Variable delta : nat -> nat -> R.

(** The paper's round, for a step with edge e and product r of the others. *)
Let Phi (e r : R) : R := (e + r + (INR M - 2) * e * r) / (1 + (INR M - 1) * e * r).

Theorem set_apart_link t :
  (forall u, (u < t)%nat ->
     ((0 < k)%nat -> 1 + (INR M - 1) * y u * (y u ^ (k - 1) * product_of N (delta u)) <> 0 /\
                     y (S u) = Phi (y u) (y u ^ (k - 1) * product_of N (delta u))) /\
     forall n, (n < N)%nat ->
       1 + (INR M - 1) * delta u n * (y u ^ k * product_of_others N (delta u) n) <> 0 /\
       delta (S u) n = Phi (delta u n) (y u ^ k * product_of_others N (delta u) n)) ->
  same_chain M (star_rounds M t (symmetric M (repeat (y O) k ++ edges_of N (delta O))))
               (symmetric M (repeat (y t) k ++ edges_of N (delta t))).
Proof.
  intros H. rewrite <- !with_apart_edges.
  apply (paper_link M M_at_least_2 (k + N) (fun u => with_apart k (y u) (delta u))).
  intros u n Hu Hn. destruct (H u Hu) as [Y X].
  exact (with_apart_steps k N (fun e r e' => 1 + (INR M - 1) * e * r <> 0 /\ e' = Phi e r) _ _ _ _ Y X n Hn).
Qed.

Theorem set_apart_J t :
  J M (symmetric M (repeat (y t) k ++ edges_of N (delta t))) = accuracy (INR M) (y t ^ k * product_of N (delta t)).
Proof. rewrite <- with_apart_edges, J_of_edges by exact M_at_least_2. now rewrite with_apart_product. Qed.

(** The same with a verifier that errs; one step is set apart. *)
Theorem verifier_apart_link a b t :
  let Psi e r := ((INR M * b + a - b) * e + (a - b) * r + (INR M - 2) * (a - b) * e * r)
                 / (INR M * b + a - b + (INR M - 1) * (a - b) * e * r) in
  let divisor e r := INR M * b + a - b + (INR M - 1) * (a - b) * e * r in
  (forall u, (u < t)%nat ->
     ((0 < k)%nat -> divisor (y u) (y u ^ (k - 1) * product_of N (delta u)) <> 0 /\
                     y (S u) = Psi (y u) (y u ^ (k - 1) * product_of N (delta u))) /\
     forall n, (n < N)%nat ->
       divisor (delta u n) (y u ^ k * product_of_others N (delta u) n) <> 0 /\
       delta (S u) n = Psi (delta u n) (y u ^ k * product_of_others N (delta u) n)) ->
  same_chain M (general_rounds M (noisy_round M a b) t (symmetric M (repeat (y O) k ++ edges_of N (delta O))))
               (symmetric M (repeat (y t) k ++ edges_of N (delta t))).
Proof.
  intros Psi divisor H. rewrite <- !with_apart_edges.
  apply (verifier_link M M_at_least_2 (k + N) (fun u => with_apart k (y u) (delta u))).
  intros u n Hu Hn. destruct (H u Hu) as [Y X].
  exact (with_apart_steps k N (fun e r e' => divisor e r <> 0 /\ e' = Psi e r) _ _ _ _ Y X n Hn).
Qed.

End Links.

(** One step set apart whose edge is -x. *)
Section Negated.
Variable M : nat.
Hypothesis M_at_least_2 : (2 <= M)%nat.
Variable N : nat.
Variable x : nat -> R.
Variable delta : nat -> nat -> R.
Let Phi (e r : R) : R := (e + r + (INR M - 2) * e * r) / (1 + (INR M - 1) * e * r).

Theorem negated_apart_link t :
  (forall u, (u < t)%nat ->
     (1 + (INR M - 1) * - x u * product_of N (delta u) <> 0 /\ x (S u) = - Phi (- x u) (product_of N (delta u))) /\
     forall n, (n < N)%nat ->
       1 + (INR M - 1) * delta u n * (- x u * product_of_others N (delta u) n) <> 0 /\
       delta (S u) n = Phi (delta u n) (- x u * product_of_others N (delta u) n)) ->
  same_chain M (star_rounds M t (symmetric M (- x O :: edges_of N (delta O))))
               (symmetric M (- x t :: edges_of N (delta t))).
Proof.
  intros H. apply (set_apart_link M M_at_least_2 1 N (fun u => - x u) delta). intros u Hu. destruct (H u Hu) as [[D X] O].
  cbn [pow Nat.sub]. rewrite Rmult_1_l, Rmult_1_r. split; [|exact O].
  intros _. split; [exact D|]. rewrite X. apply Ropp_involutive.
Qed.

End Negated.

(** ** Two states, a negative product of all edges: the moduli *)

Section Moduli.
Variable N : nat.
Variable sigma : nat -> R.
Hypothesis signs : forall n, (n < N)%nat -> sigma n * sigma n = 1.
Hypothesis negative : product_of N sigma = -1.

Lemma product_of_mult m x : product_of m (fun n => sigma n * x n) = product_of m sigma * product_of m x.
Proof.
  unfold product_of. induction m as [|m IH]; [simpl; ring|].
  rewrite seq_S, !map_app, !prod_app, IH. simpl. ring.
Qed.

Lemma others_of_mult x n :
  product_of_others N (fun k => sigma k * x k) n = product_of_others N sigma n * product_of_others N x n.
Proof.
  unfold product_of_others. induction (others n (seq 0 N)) as [|k l IH]; simpl; [ring|]. rewrite IH. ring.
Qed.

(** The other signs multiply to minus the own one. *)
Lemma other_signs n : (n < N)%nat -> product_of_others N sigma n = - sigma n.
Proof.
  intros Hn. assert (F := one_factor_out N sigma n Hn). assert (S2 := signs n Hn).
  rewrite negative in F. transitivity (sigma n * sigma n * product_of_others N sigma n); [rewrite S2; ring|].
  rewrite Rmult_assoc, F. ring.
Qed.

Variable b : nat -> nat -> R.
Let R_ (u n : nat) : R := product_of_others N (b u) n.

(** The edges are sigma_n b_n; the signs stay and the moduli move as printed. *)
Theorem moduli_link t :
  (forall u n, (u < t)%nat -> (n < N)%nat ->
     1 - b u n * R_ u n <> 0 /\ b (S u) n = (b u n - R_ u n) / (1 - b u n * R_ u n)) ->
  same_chain 2 (star_rounds 2 t (symmetric 2 (edges_of N (fun n => sigma n * b O n))))
               (symmetric 2 (edges_of N (fun n => sigma n * b t n))).
Proof.
  intros H. apply (paper_link 2 (le_n 2) N (fun u n => sigma n * b u n)).
  intros u n Hu Hn. destruct (H u n Hu Hn) as [D E]. unfold R_ in *.
  rewrite others_of_mult, other_signs by exact Hn. assert (S2 := signs n Hn).
  set (r := product_of_others N (b u) n) in *. set (s := sigma n) in *. simpl INR.
  assert (Q : 1 + (1 + 1 - 1) * (s * b u n) * (- s * r) = 1 - b u n * r).
  { replace (1 + (1 + 1 - 1) * (s * b u n) * (- s * r)) with (1 - (s * s) * (b u n * r)) by ring. rewrite S2. ring. }
  rewrite Q. split; [exact D|]. rewrite E. unfold Rdiv. ring.
Qed.

Theorem moduli_J x : J 2 (symmetric 2 (edges_of N (fun n => sigma n * x n))) = accuracy 2 (- product_of N x).
Proof.
  rewrite J_of_edges by lia. rewrite product_of_mult, negative. f_equal. ring.
Qed.

End Moduli.

(** The same with k steps of equal modulus set apart. *)
Section ModuliApart.
Variables k N : nat.
Variable sigma : nat -> R.
Hypothesis signs : forall n, (n < k + N)%nat -> sigma n * sigma n = 1.
Hypothesis negative : product_of (k + N) sigma = -1.
Variable x : nat -> R.
Variable b : nat -> nat -> R.
Let Phi (e r : R) : R := (e - r) / (1 - e * r).

Theorem moduli_apart_link t :
  (forall u, (u < t)%nat ->
     ((0 < k)%nat -> 1 - x u * (x u ^ (k - 1) * product_of N (b u)) <> 0 /\
                     x (S u) = Phi (x u) (x u ^ (k - 1) * product_of N (b u))) /\
     forall n, (n < N)%nat ->
       1 - b u n * (x u ^ k * product_of_others N (b u) n) <> 0 /\
       b (S u) n = Phi (b u n) (x u ^ k * product_of_others N (b u) n)) ->
  same_chain 2 (star_rounds 2 t (symmetric 2 (edges_of (k + N) (fun n => sigma n * with_apart k (x O) (b O) n))))
               (symmetric 2 (edges_of (k + N) (fun n => sigma n * with_apart k (x t) (b t) n))).
Proof.
  intros H. apply (moduli_link (k + N) sigma signs negative (fun u => with_apart k (x u) (b u))).
  intros u n Hu Hn. destruct (H u Hu) as [Y X].
  exact (with_apart_steps k N (fun e r e' => 1 - e * r <> 0 /\ e' = Phi e r) _ _ _ _ Y X n Hn).
Qed.

Theorem moduli_apart_J y c :
  J 2 (symmetric 2 (edges_of (k + N) (fun n => sigma n * with_apart k y c n))) = accuracy 2 (- (y ^ k * product_of N c)).
Proof. rewrite (moduli_J (k + N) sigma negative). now rewrite with_apart_product. Qed.

End ModuliApart.

(** Three steps on two states with a negative product, by name. *)
Section ThreeModuli.
Variable sigma : nat -> R.
Hypothesis signs : forall n, (n < 3)%nat -> sigma n * sigma n = 1.
Hypothesis negative : sigma O * sigma 1%nat * sigma 2%nat = -1.
Variables x y z : nat -> R.

Theorem three_moduli_link t :
  (forall u, (u < t)%nat ->
     1 - x u * y u * z u <> 0 /\
     x (S u) = (x u - y u * z u) / (1 - x u * y u * z u) /\
     y (S u) = (y u - z u * x u) / (1 - y u * z u * x u) /\
     z (S u) = (z u - x u * y u) / (1 - z u * x u * y u)) ->
  same_chain 2 (star_rounds 2 t (symmetric 2 [sigma O * x O; sigma 1%nat * y O; sigma 2%nat * z O]))
               (symmetric 2 [sigma O * x t; sigma 1%nat * y t; sigma 2%nat * z t]).
Proof.
  intros H. pose (d := fun u n => match n with O => x u | 1%nat => y u | _ => z u end).
  apply (moduli_link 3 sigma signs) with (b := d).
  { unfold product_of. simpl. rewrite <- negative. ring. }
  intros u n Hu Hn. destruct (H u Hu) as [D [X [Y Z]]].
  destruct n as [|[|[|n]]]; [| | |lia]; cbn; rewrite !Rmult_1_r.
  - split; [intros E; apply D; rewrite <- E; ring|]. rewrite X. f_equal; f_equal; ring.
  - split; [intros E; apply D; rewrite <- E; ring|]. rewrite Y. f_equal; [|f_equal]; ring.
  - split; [intros E; apply D; rewrite <- E; ring|]. rewrite Z. f_equal; f_equal; ring.
Qed.

End ThreeModuli.
