(** * Products of the kernels of the steps, for statements about any number of steps

    A generated file gives every step k of a state a kernel, K k : nat -> nat -> R, on the states 0 .. M - 1: by its
    entries ([rows]), by the edge of a family, or, on any number of states, as a field of the state.

    | name                     | meaning                                                                        |
    |--------------------------|--------------------------------------------------------------------------------|
    | [multiplied M l K]       | the product of the kernels of the steps of l, in the order of l                |
    | [rows]                   | a kernel by the list of its rows                                               |
    | [multiplied_cons]        | one more step, in front; [multiplied_two] for two states, entry by entry       |
    | [multiplied_compose]     | it is the matrix product of Kernels.v                                          |
    | [mean_beside M i w f]    | the mean of f j over the states j other than i, with weights w (all alike if the weights are 0) |
    | [mean_of_states M f]     | the mean of f i over all states i                                              |

    | rule                | lemma                                            | statement                                     |
    |---------------------|--------------------------------------------------|-----------------------------------------------|
    | induction on steps  | States.[induction_on_steps] with [multiplied_cons] | Always, about entries of products (Composed)  |
    |                     | [edges_multiply], [edges_multiply_all]           | EdgesMultiply                                  |
    | column induction    | [column_induction], and what follows from it: [column_beside], [column_mean], [column_accuracy] | Always, about a column (ColumnEntry) |
    |                     | [convex_and], [convex_ge] and the like, [convex_if] : that an invariant is convex in the entry beside the diagonal | |
    | the link            | [row_splits]: a row of what is kept, from its diagonal entry and the mean beside it | | *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels.
From RLStar.Theory Require Rules States.
Import ListNotations.
Local Open Scope R_scope.

(** ** The product *)

Section Products.
Variable M : nat.

(** For one step its kernel itself, so that what an induction owes reads like the obligations. *)
Fixpoint multiplied (l : list nat) (K : nat -> kernel) : kernel :=
  match l with
  | [] => kd
  | k :: l' => match l' with [] => K k | _ => compose M (K k) (multiplied l' K) end
  end.

Lemma multiplied_one k K i j : multiplied [k] K i j = K k i j.
Proof. reflexivity. Qed.

Lemma multiplied_cons k y l K i j :
  multiplied (k :: y :: l) K i j = sum_to M (fun h => K k i h * multiplied (y :: l) K h j).
Proof. reflexivity. Qed.

Lemma compose_unit (K : kernel) i j : (j < M)%nat -> compose M K kd i j = K i j.
Proof.
  intros Hj. unfold compose. rewrite (sum_ext M _ (fun h => kd h j * K i h)) by (intros; ring).
  exact (sum_kd M j (fun h => K i h) Hj).
Qed.

Lemma multiplied_compose l K i j : (j < M)%nat -> multiplied l K i j = compose_all M (map K l) i j.
Proof.
  revert i. induction l as [|k l IH]; intros i Hj; [reflexivity|]. destruct l as [|y l].
  - simpl. now rewrite compose_unit.
  - change (compose_all M (map K (k :: y :: l))) with (compose M (K k) (compose_all M (map K (y :: l)))).
    change (multiplied (k :: y :: l) K) with (compose M (K k) (multiplied (y :: l) K)).
    unfold compose at 1 2. apply sum_ext. intros h _. now rewrite IH.
Qed.

Lemma multiplied_ext l (K L : nat -> kernel) :
  (forall k, In k l -> forall i j, (i < M)%nat -> (j < M)%nat -> K k i j = L k i j) ->
  forall i j, (i < M)%nat -> (j < M)%nat -> multiplied l K i j = multiplied l L i j.
Proof.
  induction l as [|k l IH]; intros E i j Hi Hj; [reflexivity|]. destruct l as [|y l].
  - simpl. apply E; [now left|exact Hi|exact Hj].
  - rewrite !multiplied_cons. apply sum_ext. intros h Hh. rewrite (E k); [|now left|exact Hi|exact Hh].
    f_equal. apply IH; [|exact Hh|exact Hj]. intros x Hx. apply E. now right.
Qed.

(** Rows that sum to 1 and entries that are not negative. *)
Lemma multiplied_stochastic l K :
  l <> [] -> (forall k, In k l -> stochastic M (K k)) -> stochastic M (multiplied l K).
Proof.
  induction l as [|k l IH]; intros Hne S; [congruence|]. destruct l as [|y l].
  - apply S. now left.
  - assert (Sk : stochastic M (K k)) by (apply S; now left).
    assert (Sl : stochastic M (multiplied (y :: l) K)).
    { apply IH; [discriminate|]. intros x Hx. apply S. now right. }
    intros i Hi. destruct (Sk i Hi) as [P E]. split.
    + intros j Hj. rewrite multiplied_cons. apply sum_nonneg. intros h Hh.
      apply Rmult_le_pos; [now apply P|]. destruct (Sl h Hh) as [Q _]. now apply Q.
    + rewrite (sum_ext M (multiplied (k :: y :: l) K i) (fun j => sum_to M (fun h => K k i h * multiplied (y :: l) K h j)))
        by (intros; apply multiplied_cons).
      rewrite sum_swap, <- E. apply sum_ext. intros h Hh. rewrite sum_scal.
      transitivity (K k i h * 1); [f_equal; apply (Sl h Hh)|ring].
Qed.
End Products.

(** A kernel by its rows. *)
Definition rows (l : list (list R)) : kernel := fun i j => nth j (nth i l []) 0.

(** Two states: one more step in front, entry by entry. *)
Lemma multiplied_two k y l K i j :
  multiplied 2 (k :: y :: l) K i j = K k i O * multiplied 2 (y :: l) K O j + K k i 1%nat * multiplied 2 (y :: l) K 1%nat j.
Proof. rewrite multiplied_cons. cbn [sum_to]. ring. Qed.

(** ** Rule: induction on steps, for EdgesMultiply

    A family of kernels, p on the diagonal and q beside it, given the edge.  If the product of two has the product of
    their edges, and edge 1 is the identity, the product of any number has the product of their edges. *)

Section Family.
Variable M : nat.
Variables p q : R -> R.
Hypothesis diagonal : forall a b, p a * p b + (INR M - 1) * (q a * q b) = p (a * b).
Hypothesis beside : forall a b, p a * q b + q a * p b + (INR M - 2) * (q a * q b) = q (a * b).
Hypothesis unit_diagonal : p 1 = 1.
Hypothesis unit_beside : q 1 = 0.

Definition of_edge (a : R) : kernel := fun i j => if Nat.eqb i j then p a else q a.

Lemma of_edge_form a i j : of_edge a i j = q a + (p a - q a) * kd i j.
Proof. unfold of_edge, kd. destruct (Nat.eqb i j); ring. Qed.

Lemma of_edge_unit i j : of_edge 1 i j = kd i j.
Proof. rewrite of_edge_form, unit_diagonal, unit_beside. ring. Qed.

Lemma two_edges a b i j : (i < M)%nat -> (j < M)%nat -> compose M (of_edge a) (of_edge b) i j = of_edge (a * b) i j.
Proof.
  intros Hi Hj. unfold compose.
  rewrite (sum_ext M _ (fun k => q a * q b + (p a - q a) * q b * kd i k + q a * (p b - q b) * kd k j
                                 + kd i k * ((p a - q a) * (p b - q b) * kd k j))) by (intros; rewrite !of_edge_form; ring).
  rewrite !sum_plus, sum_const.
  rewrite (sum_ext M (fun k => (p a - q a) * q b * kd i k) (fun k => kd i k * ((p a - q a) * q b))) by (intros; ring).
  rewrite (sum_ext M (fun k => q a * (p b - q b) * kd k j) (fun k => kd k j * (q a * (p b - q b)))) by (intros; ring).
  rewrite (sum_kd_l M i (fun _ => (p a - q a) * q b) Hi), (sum_kd M j (fun _ => q a * (p b - q b)) Hj).
  rewrite (sum_kd_l M i (fun k => (p a - q a) * (p b - q b) * kd k j) Hi).
  rewrite of_edge_form, <- diagonal, <- beside. ring.
Qed.

Theorem edges_multiply (edge : nat -> R) l i j :
  (i < M)%nat -> (j < M)%nat -> multiplied M l (fun k => of_edge (edge k)) i j = of_edge (States.product l edge) i j.
Proof.
  revert i j. induction l as [|k l IH]; intros i j Hi Hj; [simpl; symmetry; apply of_edge_unit|].
  destruct l as [|y l]; [reflexivity|].
  rewrite multiplied_cons, States.product_cons, (Rmult_comm (States.product _ _)), <- (two_edges _ _ i j Hi Hj).
  unfold compose. apply sum_ext. intros h Hh. now rewrite IH.
Qed.

Theorem edges_multiply_all (edge : nat -> R) N i j :
  (i < M)%nat -> (j < M)%nat ->
  multiplied M (States.all N) (fun k => of_edge (edge k)) i j = of_edge (States.product (States.all N) edge) i j.
Proof. apply edges_multiply. Qed.
End Family.

(** ** Means *)

Section Means.
Variable M : nat.

(** Some state other than i. *)
Definition elsewhere (i : nat) : nat := match i with O => 1%nat | _ => O end.

Lemma elsewhere_other i : elsewhere i <> i.
Proof. destruct i; discriminate. Qed.

Lemma elsewhere_below i : (2 <= M)%nat -> (elsewhere i < M)%nat.
Proof. destruct i; simpl; lia. Qed.

Definition mean_beside (i : nat) (w f : nat -> R) : R :=
  if Req_EM_T (Rules.sum_but M i w) 0 then f (elsewhere i)
  else Rules.sum_but M i (fun j => w j * f j) / Rules.sum_but M i w.

Definition mean_of_states (f : nat -> R) : R := sum_to M f / INR M.

(** A convex property of the numbers beside i holds of their mean. *)
Lemma convex_mean_beside (P : R -> Prop) i w f :
  (2 <= M)%nat -> Rules.convex P -> (forall j, (j < M)%nat -> j <> i -> w j >= 0) ->
  (forall j, (j < M)%nat -> j <> i -> P (f j)) -> P (mean_beside i w f).
Proof.
  intros M2 C W H. unfold mean_beside. destruct (Req_EM_T (Rules.sum_but M i w) 0) as [Z|Z].
  - apply H; [now apply elsewhere_below|apply elsewhere_other].
  - assert (W' : forall j, (j < M)%nat -> j <> i -> 0 <= w j) by (intros; apply Rge_le; auto).
    apply Rules.convex_mean_but; auto. assert (A := Rules.sum_but_nonneg M i w W'). lra.
Qed.

Lemma convex_mean_of_states (P : R -> Prop) f :
  (1 <= M)%nat -> Rules.convex P -> (forall i, (i < M)%nat -> P (f i)) -> P (mean_of_states f).
Proof.
  intros M1 C H. assert (E : INR M = sum_to M (fun _ => 1)) by (rewrite sum_const; ring).
  assert (G : P (sum_to M (fun j => 1 * f j) / sum_to M (fun _ => 1))).
  { apply Rules.convex_mean; auto; [intros; lra|]. rewrite <- E. apply lt_0_INR. lia. }
  unfold mean_of_states. rewrite E. rewrite (sum_ext M f (fun j => 1 * f j)) by (intros; ring). exact G.
Qed.

(** What leaves i, weighed: the weight that leaves, times the mean. *)
Lemma sum_beside i w f :
  (i < M)%nat -> (forall j, (j < M)%nat -> j <> i -> w j >= 0) ->
  Rules.sum_but M i (fun j => w j * f j) = Rules.sum_but M i w * mean_beside i w f.
Proof.
  intros Hi W. unfold mean_beside. destruct (Req_EM_T (Rules.sum_but M i w) 0) as [Z|Z]; [|field; exact Z].
  rewrite Z, Rmult_0_l. rewrite (Rules.sum_but_ext M i _ (fun j => 0 * f j)).
  - rewrite Rules.sum_but_scal. ring.
  - intros h Hh D. f_equal.
    assert (T : w h <= Rules.sum_but M i w).
    { unfold Rules.sum_but. assert (G := sum_term_le M (fun g => if Nat.eqb g i then 0 else w g) h). cbv beta in G.
      rewrite (proj2 (Nat.eqb_neq h i) D) in G. apply G; [|exact Hh].
      intros g Hg. destruct (Nat.eqb_spec g i); [lra|apply Rge_le; auto]. }
    assert (w h >= 0) by auto. lra.
Qed.

(** A row of a stochastic kernel against a column: the diagonal entry, and the mean beside it. *)
Lemma row_splits (K C : kernel) i :
  (i < M)%nat -> stochastic M K ->
  sum_to M (fun j => K i j * C j i) = K i i * C i i + (1 - K i i) * mean_beside i (K i) (fun j => C j i).
Proof.
  intros Hi S. destruct (S i Hi) as [P E]. rewrite (Rules.sum_but_split M i _ Hi). f_equal.
  rewrite sum_beside by (try exact Hi; intros; apply Rle_ge, P; assumption). f_equal.
  rewrite (Rules.sum_but_split M i (K i) Hi) in E. lra.
Qed.

(** An entry beside the diagonal is at most what leaves. *)
Lemma entry_beside (K : kernel) i j :
  (i < M)%nat -> (j < M)%nat -> j <> i -> stochastic M K -> K j i >= 0 /\ K j i <= 1 - K j j.
Proof.
  intros Hi Hj D S. destruct (S j Hj) as [P E]. split; [apply Rle_ge, P, Hi|].
  rewrite (Rules.sum_but_split M j (K j) Hj) in E.
  assert (T : K j i <= Rules.sum_but M j (K j)).
  { unfold Rules.sum_but. assert (G := sum_term_le M (fun g => if Nat.eqb g j then 0 else K j g) i). cbv beta in G.
    rewrite (proj2 (Nat.eqb_neq i j) (not_eq_sym D)) in G. apply G; [|exact Hi].
    intros g Hg. destruct (Nat.eqb g j); [lra|auto]. }
  lra.
Qed.
End Means.

(** *** What is convex: relations that are affine in the mean, and conjunctions of them *)

Lemma convex_and (P Q : R -> Prop) : Rules.convex P -> Rules.convex Q -> Rules.convex (fun m => P m /\ Q m).
Proof. intros C D x y t Ht [A B] [A' B']. split; [now apply C|now apply D]. Qed.

(** supposed of fewer steps: the invariant under a hypothesis that does not speak of the mean *)
Lemma convex_if (A : Prop) (P : R -> Prop) : Rules.convex P -> Rules.convex (fun m => A -> P m).
Proof. intros C x y t Ht P1 P2 H. apply C; auto. Qed.

Lemma convex_true : Rules.convex (fun _ => True).
Proof. intros x y t _ _ _. exact I. Qed.

Lemma convex_constant (A : Prop) : Rules.convex (fun _ => A).
Proof. intros x y t _ H _. exact H. Qed.

(** affine: the difference of the sides at x is what a line through its values at 0 and 1 has there *)
Definition affine (f g : R -> R) : Prop :=
  forall x, f x - g x = (f 0 - g 0) + ((f 1 - g 1) - (f 0 - g 0)) * x.

Lemma affine_mean f g x y t :
  affine f g -> f (t * x + (1 - t) * y) - g (t * x + (1 - t) * y) = t * (f x - g x) + (1 - t) * (f y - g y).
Proof. intros A. rewrite (A (t * x + (1 - t) * y)), (A x), (A y). ring. Qed.

Lemma convex_ge f g : affine f g -> Rules.convex (fun m => f m >= g m).
Proof.
  intros A x y t Ht P Q. assert (E := affine_mean f g x y t A).
  assert (0 <= t * (f x - g x)) by (apply Rmult_le_pos; lra).
  assert (0 <= (1 - t) * (f y - g y)) by (apply Rmult_le_pos; lra). lra.
Qed.

Lemma convex_gt f g : affine f g -> Rules.convex (fun m => f m > g m).
Proof.
  intros A x y t Ht P Q. assert (E := affine_mean f g x y t A).
  destruct (Rlt_or_le 0 t) as [T|T].
  - assert (0 < t * (f x - g x)) by (apply Rmult_lt_0_compat; lra).
    assert (0 <= (1 - t) * (f y - g y)) by (apply Rmult_le_pos; lra). lra.
  - replace t with 0 in * by lra. lra.
Qed.

Lemma convex_eq f g : affine f g -> Rules.convex (fun m => f m = g m).
Proof.
  intros A x y t Ht P Q. assert (E := affine_mean f g x y t A).
  replace (f x - g x) with 0 in E by lra. replace (f y - g y) with 0 in E by lra. lra.
Qed.

Lemma affine_exchanged f g : affine f g -> affine g f.
Proof. intros A x. specialize (A x). lra. Qed.

Lemma convex_le f g : affine f g -> Rules.convex (fun m => f m <= g m).
Proof.
  intros A x y t Ht P Q. apply Rge_le. apply (convex_ge g f (affine_exchanged f g A) x y t Ht); now apply Rle_ge.
Qed.

Lemma convex_lt f g : affine f g -> Rules.convex (fun m => f m < g m).
Proof. intros A x y t Ht P Q. exact (convex_gt g f (affine_exchanged f g A) x y t Ht P Q). Qed.

(** The goal [affine f g], by polynomials. *)
Ltac by_affine := let x := fresh in intros x; cbv beta; solve [ ring | unfold Rdiv; ring ].

(** ** Rule: column induction

    For Always about C = the product of the kernels of the steps of l.  The invariant is one of the list of steps, of
    C(i,i), and of a number beside it.  [One]: one step.  [More]: one step more, in front; m and m' are means of
    entries C(h,i), h other than i.  The conclusion is about every C(j,i), j other than i; by [column_mean] about every
    mean of them, and by [column_accuracy] about the mean of C(i,i) over the states.

    An invariant under [within], a bound on a sum of terms that are not negative, is (total l f <= bound -> ...). *)

Section Column.
Variables (M N : nat) (K : nat -> kernel).
Hypothesis M2 : (2 <= M)%nat.
Hypothesis kernels : forall k, (k < N)%nat -> stochastic M (K k).
Variable i : nat.
Hypothesis Hi : (i < M)%nat.
Variable invariant : list nat -> R -> R -> Prop.
Hypothesis Convex : forall l c, Rules.convex (invariant l c).
Hypothesis One : forall k j, (k < N)%nat -> (j < M)%nat -> j <> i ->
  K k j i >= 0 -> K k j i <= 1 - K k j j -> invariant [k] (K k i i) (K k j i).
Hypothesis More : forall k y l c m m' j, (k < N)%nat -> States.below N (y :: l) -> (j < M)%nat -> j <> i ->
  K k j i >= 0 -> K k j i <= 1 - K k j j ->
  invariant (y :: l) c m -> invariant (y :: l) c m' ->
  invariant (k :: y :: l) (K k i i * c + (1 - K k i i) * m) (K k j i * c + (1 - K k j i) * m').

Lemma column_induction l : l <> [] -> States.below N l ->
  forall j, (j < M)%nat -> j <> i -> invariant l (multiplied M l K i i) (multiplied M l K j i).
Proof.
  intros Hne Hl j Hj D. rewrite !(multiplied_compose M l K) by exact Hi.
  refine (proj1 (Rules.column_induction M nat K (fun k => (k < N)%nat) invariant i Hi kernels Convex _ _ l Hne Hl) j Hj D).
  - intros k h Hk Hh Dh. destruct (entry_beside M (K k) i h Hi Hh Dh (kernels k Hk)). now apply One.
  - intros k l' c m m' h Hk Hl' Hne' Hh Dh A B. destruct (entry_beside M (K k) i h Hi Hh Dh (kernels k Hk)).
    destruct l' as [|y l']; [congruence|]. now apply More.
Qed.

(** role "beside", for any entry *)
Lemma column_beside l j : l <> [] -> States.below N l -> (j < M)%nat -> j <> i ->
  invariant l (multiplied M l K i i) (multiplied M l K j i).
Proof. intros. now apply column_induction. Qed.

(** role "beside", for a mean *)
Lemma column_mean l w : l <> [] -> States.below N l -> (forall j, (j < M)%nat -> j <> i -> w j >= 0) ->
  invariant l (multiplied M l K i i) (mean_beside M i w (fun j => multiplied M l K j i)).
Proof. intros Hne Hl W. apply convex_mean_beside; auto. intros. now apply column_induction. Qed.

(** role "diagonal": what does not speak of the entry beside, from the one of any other state *)
Lemma column_diagonal l (P : list nat -> R -> Prop) : l <> [] -> States.below N l ->
  (forall c m, invariant l c m -> P l c) -> P l (multiplied M l K i i).
Proof.
  intros Hne Hl H. apply (H _ (multiplied M l K (elsewhere i) i)).
  apply column_induction; auto; [now apply elsewhere_below|apply elsewhere_other].
Qed.
End Column.

(** role "accuracy": what holds of every diagonal entry, and is convex in it, holds of their mean *)
Lemma column_accuracy (M : nat) (l : list nat) (K : nat -> kernel) (P : R -> Prop) :
  (1 <= M)%nat -> Rules.convex P -> (forall i, (i < M)%nat -> P (multiplied M l K i i)) ->
  P (mean_of_states M (fun i => multiplied M l K i i)).
Proof. intros M1 C H. now apply convex_mean_of_states. Qed.
