(** The sign of a polynomial from the signs of its coefficients, after a substitution for every bounded variable.

    For x in [low, high] the substitution is x = (low + high y)/(1 + y) with y >= 0; for x >= low it is x = low + y; for
    x <= high it is x = high - y. When no coefficient is negative after it, neither is the polynomial. *)

From Coq Require Import QArith Qreals Reals Lra Lia Bool Arith List.
From RLStar.Reflection Require Import Polynomials.
Import ListNotations.
Local Open Scope R_scope.

(** ** Reading the sign off *)

(** What is known of a variable. *)
Inductive known := Nothing | Nonnegative | Positive.

Definition agrees (v : values) (f : nat -> known) : Prop :=
  forall k, match f k with Nothing => True | Nonnegative => 0 <= v k | Positive => 0 < v k end.

Lemma agrees_next v f : agrees v f -> agrees (next v) (fun k => f (S k)).
Proof. intros H k. exact (H (S k)). Qed.

(** No monomial can be negative: no coefficient is, and what nothing is known of stands in even powers.
    [odd]: the polynomial is still to be multiplied by its first variable. *)
Fixpoint no_negative (f : nat -> known) (odd : bool) (p : poly) : bool :=
  match p with
  | Cst c => if odd then czero c else cnonneg c
  | X p q =>
      let f' := fun k => f (S k) in
      match f O with
      | Nothing => (if odd then is_zero p else no_negative f' false p) && no_negative f (negb odd) q
      | _ => negb odd && no_negative f' false p && no_negative f false q
      end
  end.

Lemma no_negative_sound p : forall f odd v, agrees v f -> no_negative f odd p = true ->
  0 <= eval v p * (if odd then v O else 1).
Proof.
  induction p as [c | p IHp q IHq]; intros f odd v A H; cbn in *.
  - destruct odd; [rewrite (czero_true _ H); lra | pose proof (cnonneg_true _ H); lra].
  - pose proof (A O) as A0. destruct (f O) eqn:E.
    + apply andb_prop in H as [Hp Hq]. specialize (IHq f _ v A Hq). destruct odd; cbn in IHq.
      * rewrite (eval_is_zero _ _ Hp). pose proof (Rle_0_sqr (v O)). unfold Rsqr in *. nra.
      * specialize (IHp _ _ _ (agrees_next _ _ A) Hp). cbn in IHp. lra.
    + apply andb_prop in H as [H Hq]. apply andb_prop in H as [Ho Hp]. destruct odd; [discriminate |].
      specialize (IHq f _ v A Hq). specialize (IHp _ _ _ (agrees_next _ _ A) Hp). cbn in *.
      assert (0 <= v O * eval v q) by (apply Rmult_le_pos; lra). lra.
    + apply andb_prop in H as [H Hq]. apply andb_prop in H as [Ho Hp]. destruct odd; [discriminate |].
      specialize (IHq f _ v A Hq). specialize (IHp _ _ _ (agrees_next _ _ A) Hp). cbn in *.
      assert (0 <= v O * eval v q) by (apply Rmult_le_pos; lra). lra.
Qed.

(** Some monomial is positive. *)
Fixpoint some_positive (f : nat -> known) (p : poly) : bool :=
  match p with
  | Cst c => cpos c
  | X p q => some_positive (fun k => f (S k)) p || match f O with Positive => some_positive f q | _ => false end
  end.

Lemma some_positive_sound p : forall f v, agrees v f -> no_negative f false p = true -> some_positive f p = true ->
  0 < eval v p.
Proof.
  induction p as [c | p IHp q IHq]; intros f v A N H; cbn in *; [now apply cpos_true |].
  pose proof (A O) as A0. destruct (f O) eqn:E.
  - apply andb_prop in N as [Np Nq]. rewrite orb_false_r in H.
    specialize (IHp _ _ (agrees_next _ _ A) Np H). pose proof (no_negative_sound _ _ _ _ A Nq). cbn in *. lra.
  - apply andb_prop in N as [Np Nq]. rewrite orb_false_r in H.
    specialize (IHp _ _ (agrees_next _ _ A) Np H). pose proof (no_negative_sound _ _ _ _ A Nq). cbn in *.
    assert (0 <= v O * eval v q) by (apply Rmult_le_pos; lra). lra.
  - apply andb_prop in N as [Np Nq].
    pose proof (no_negative_sound _ _ _ _ A Nq). pose proof (no_negative_sound _ _ _ _ (agrees_next _ _ A) Np). cbn in *.
    apply orb_prop in H as [H | H].
    + specialize (IHp _ _ (agrees_next _ _ A) Np H).
      assert (0 <= v O * eval v q) by (apply Rmult_le_pos; lra). lra.
    + specialize (IHq _ _ A Nq H). assert (0 < v O * eval v q) by now apply Rmult_lt_0_compat. lra.
Qed.

(** ** The substitution x = (t0 + t1 y)/(b0 + b1 y), times (b0 + b1 y)^d *)

Fixpoint powers (b : poly) (d : nat) : list poly :=  (* b^d, ..., b, 1 *)
  match d with
  | O => [Cst 1]
  | S d => let l := powers b d in mul b (hd (Cst 0) l) :: l
  end.

Lemma eval_powers v b d : eval v (hd (Cst 0) (powers b d)) = eval v b ^ d.
Proof. induction d; cbn; [apply Q2R_1 | now rewrite eval_mul, IHd]. Qed.

(** p, in which the first variable of b does not occur, times b *)
Fixpoint lifted (p b : poly) : poly :=
  match b with Cst c => mkX (scale c p) (Cst 0) | X b b' => mkX (mul b p) (lifted p b') end.

Lemma eval_lifted p b : forall v, eval v (lifted p b) = eval (next v) p * eval v b.
Proof.
  induction b as [c | b _ b' IH]; intros v; cbn; rewrite eval_mkX.
  - rewrite eval_scale. cbn. rewrite Q2R_0. lra.
  - rewrite eval_mul, IH. lra.
Qed.

Section Substitution.
  Variables t0 t1 b0 b1 : Q.

  Definition bottom : poly := mkX (Cst b0) (Cst b1).

  Fixpoint substitute_first (p : poly) (pows : list poly) : poly :=
    match p, pows with
    | Cst c, b :: _ => scale c b
    | X p q, b :: pows =>
        if nothing q then lifted p b
        else let r := substitute_first q pows in add (lifted p b) (add (scale t0 r) (times_x (scale t1 r)))
    | _, [] => Cst 0
    end.

  Fixpoint substitute (i : nat) (pows : list poly) (p : poly) : poly :=
    match i with
    | O => substitute_first p pows
    | S i => (fix inner p := match p with
                             | Cst c => mkX (substitute i pows (Cst c)) (Cst 0)
                             | X p q => mkX (substitute i pows p) (inner q)
                             end) p
    end.

  Lemma eval_bottom v : eval v bottom = Q2R b0 + Q2R b1 * v O.
  Proof. unfold bottom. rewrite eval_mkX. cbn. lra. Qed.

  Lemma substitute_first_sound p : forall d v y, (degree_first p <= d)%nat ->
    v O * (Q2R b0 + Q2R b1 * y) = Q2R t0 + Q2R t1 * y ->
    eval (update v 0 y) (substitute_first p (powers bottom d)) = eval v p * (Q2R b0 + Q2R b1 * y) ^ d.
  Proof.
    assert (L : forall d, exists l, powers bottom d = hd (Cst 0) (powers bottom d) :: l) by (intros []; cbn; eauto).
    assert (B : forall v y d, eval (update v 0 y) (hd (Cst 0) (powers bottom d)) = (Q2R b0 + Q2R b1 * y) ^ d)
      by (intros; now rewrite eval_powers, eval_bottom).
    induction p as [c | p _ q IHq]; intros d v y D E.
    - destruct (L d) as [l ->]. cbn [substitute_first hd]. now rewrite eval_scale, B.
    - cbn in D. destruct (L d) as [l El]. rewrite El. cbn [substitute_first].
      destruct (nothing q) eqn:N.
      + rewrite eval_lifted, B. cbn. rewrite (eval_nothing v _ N).
        change (next (update v 0 y)) with (next v). lra.
      + destruct d as [| d]; [lia |]. assert (El' : l = powers bottom d) by (apply (f_equal (@tl poly)) in El; now symmetry). subst l.
        rewrite !eval_add, eval_times_x, !eval_scale, eval_lifted, B, (IHq d v y) by (assumption || lia).
        change (next (update v 0 y)) with (next v). change (update v 0 y O) with y. cbn.
        set (b := Q2R b0 + Q2R b1 * y) in *. transitivity
          (eval (next v) p * (b * b ^ d) + (Q2R t0 + Q2R t1 * y) * (eval v q * b ^ d)); [ring |].
        rewrite <- E. ring.
  Qed.

  Lemma substitute_sound i : forall p d v y, (degree i p <= d)%nat ->
    v i * (Q2R b0 + Q2R b1 * y) = Q2R t0 + Q2R t1 * y ->
    eval (update v i y) (substitute i (powers bottom d) p) = eval v p * (Q2R b0 + Q2R b1 * y) ^ d.
  Proof.
    induction i as [| i IHi]; intros p d v y D E; [now apply substitute_first_sound |].
    induction p as [c | p _ q IHq].
    - cbn [substitute]. rewrite eval_mkX. change (next (update v (S i) y)) with (update (next v) i y).
      rewrite IHi; [cbn; rewrite Q2R_0; lra | | exact E]. destruct i; cbn; lia.
    - cbn in D. cbn [substitute]. rewrite eval_mkX. change (next (update v (S i) y)) with (update (next v) i y).
      rewrite IHi; [| lia | exact E]. cbn [substitute] in IHq. rewrite IHq; [| cbn; lia].
      cbn. change (update v (S i) y O) with (v O). lra.
  Qed.
End Substitution.

(** ** Bounds, which hypotheses of the form a x + b imply *)

Inductive sign := Pos | NonNeg | Zero | NonZero.  (* > 0, >= 0, = 0, <> 0 *)

Definition has_sign (s : sign) (x : R) : Prop :=
  match s with Pos => 0 < x | NonNeg => 0 <= x | Zero => x = 0 | NonZero => x <> 0 end.

Definition facts := list (poly * sign).
Definition hold (v : values) (h : facts) : Prop := forall p s, In (p, s) h -> has_sign s (eval v p).

(** p = a * (variable i) + b *)
Fixpoint linear (i : nat) (p : poly) : option (Q * Q) :=
  match i, p with
  | O, X (Cst b) (Cst a) => Some (a, b)
  | S i, X p (Cst c) => if czero c then linear i p else None
  | _, _ => None
  end.

Lemma linear_sound i : forall p v a b, linear i p = Some (a, b) -> eval v p = Q2R a * v i + Q2R b.
Proof.
  induction i as [| i IHi]; intros p v a b H.
  - destruct p as [| [b' |] [a' |]]; try discriminate. injection H as [= -> ->]. cbn. lra.
  - destruct p as [| p [c |]]; try discriminate. cbn in H. destruct (czero c) eqn:E; [| discriminate].
    cbn. rewrite (IHi _ (next v) _ _ H), (czero_true _ E). unfold next. lra.
Qed.

(** The variable is on the right side of the end by this fact: [Some true] strictly, [Some false] perhaps at the end. *)
Definition implied (i : nat) (low : bool) (end_ : Q) (fact : poly * sign) : option bool :=
  let (p, s) := fact in
  match linear i p with
  | None => None
  | Some (a, b) =>
      let flip := match s with Zero => negb (Bool.eqb (cpos a) low) | _ => false end in
      let (a, b) := if flip then (cmul (-1) a, cmul (-1) b) else (a, b) in
      let at_end := cadd (cmul a end_) b in
      let right_slope := if low then cpos a else cpos (cmul (-1) a) in
      match s with
      | NonZero => None
      | _ => if right_slope && cnonneg (cmul (-1) at_end)
             then Some (cpos (cmul (-1) at_end) || match s with Pos => true | _ => false end)
             else None
      end
  end.

Definition on_side (low strict : bool) (x e : R) : Prop :=
  match low, strict with
  | true, true => e < x | true, false => e <= x | false, true => x < e | false, false => x <= e
  end.

Lemma implied_sound i low e p s v strict : implied i low e (p, s) = Some strict ->
  has_sign s (eval v p) -> on_side low strict (v i) (Q2R e).
Proof.
  unfold implied. destruct (linear i p) as [[a b] |] eqn:L; [| discriminate].
  pose proof (linear_sound _ _ v _ _ L) as E. intros H S.
  assert (M1 : Q2R (-1) = -1) by (unfold Q2R; cbn; lra).
  set (flip := match s with Zero => _ | _ => false end) in H.
  assert (exists a' b', (if flip then (cmul (-1) a, cmul (-1) b) else (a, b)) = (a', b') /\
    has_sign match s with Zero => NonNeg | _ => s end (Q2R a' * v i + Q2R b')) as (a' & b' & EF & G).
  { rewrite E in S. subst flip. destruct s; try (exists a, b; now split).
    destruct (negb _); eexists _, _; (split; [reflexivity |]); cbn [has_sign] in *; rewrite ?Q2R_cmul, ?M1; lra. }
  rewrite EF in H. clear EF flip E L a b S.
  set (at_end := cadd (cmul a' e) b') in H. set (slope := if low then _ else _) in H.
  assert (H' : (if slope && cnonneg (cmul (-1) at_end)
             then Some (cpos (cmul (-1) at_end) || match s with Pos => true | _ => false end) else None) = Some strict)
    by (destruct s; (exact H || discriminate)).
  assert (NZ : s <> NonZero) by (intros ->; discriminate).
  clear H. destruct slope eqn:SL; [| discriminate]. destruct (cnonneg _) eqn:N; [| discriminate].
  cbn [andb] in H'. assert (Hs := f_equal (fun o => match o with Some t => t | None => false end) H'); cbv beta iota in Hs.
  pose proof (cnonneg_true _ N) as N'. rewrite Q2R_cmul, M1 in N'.
  assert (EA : Q2R at_end = Q2R a' * Q2R e + Q2R b') by (unfold at_end; now rewrite Q2R_cadd, Q2R_cmul).
  assert (G' : 0 <= Q2R a' * v i + Q2R b') by (destruct s; cbn [has_sign] in G; try lra; now contradiction NZ).
  assert (ST : strict = true -> 0 < Q2R a' * (v i - Q2R e)).
  { intros ->. apply orb_prop in Hs as [Hs | Hs].
    - pose proof (cpos_true _ Hs) as P. rewrite Q2R_cmul, M1 in P. lra.
    - destruct s; try discriminate. cbn [has_sign] in G. lra. }
  assert (NS : 0 <= Q2R a' * (v i - Q2R e)) by lra.
  destruct low; subst slope; pose proof (cpos_true _ SL) as SL'; rewrite ?Q2R_cmul, ?M1 in SL'; destruct strict; cbn.
  - specialize (ST eq_refl). nra.
  - nra.
  - specialize (ST eq_refl). nra.
  - nra.
Qed.

(** By some fact: [None] not implied, [Some true] strictly. *)
Fixpoint bound (i : nat) (low : bool) (e : Q) (h : facts) : option bool :=
  match h with
  | [] => None
  | f :: h => match implied i low e f, bound i low e h with
              | Some true, _ => Some true
              | Some false, Some s => Some s
              | Some false, None => Some false
              | None, s => s
              end
  end.

Lemma bound_sound i low e h v : forall strict, hold v h -> bound i low e h = Some strict ->
  on_side low strict (v i) (Q2R e).
Proof.
  induction h as [| [p s] h IH]; intros strict A H; [discriminate |]. cbn [bound] in H.
  assert (A' : hold v h) by (intros ? ? I; apply A; now right).
  assert (F : has_sign s (eval v p)) by (apply A; now left).
  destruct (implied i low e (p, s)) as [[] |] eqn:E.
  - injection H as <-. now apply (implied_sound _ _ _ _ _ _ _ E).
  - destruct (bound i low e h) as [t |]; injection H as <-.
    + now apply IH.
    + now apply (implied_sound _ _ _ _ _ _ _ E).
  - now apply IH.
Qed.

(** ** The test *)

(** A variable with its ends. *)
Definition range := (nat * (option Q * option Q))%type.

Definition distinct (i : nat) (l : list range) : bool := forallb (fun r => negb (Nat.eqb (fst r) i)) l.

Definition substituted (t0 t1 b0 b1 : Q) (i : nat) (p : poly) : poly :=
  substitute t0 t1 i (powers (bottom b0 b1) (degree i p)) p.

Definition clear (strict : bool) : known := if strict then Positive else Nonnegative.

Fixpoint coefficients (h : facts) (strict : bool) (ranges : list range) (f : nat -> known) (p : poly) : bool :=
  match ranges with
  | [] => no_negative f false p && (negb strict || some_positive f p)
  | (i, ends) :: ranges =>
      distinct i ranges &&
      match ends with
      | (Some low, Some high) =>
          match bound i true low h, bound i false high h with
          | Some open, Some open' =>
              coefficients h strict ranges (update f i (clear open)) (substituted low high 1 1 i p) &&
              (open' || coefficients h strict ranges f (replace i (Cst high) p))
          | _, _ => false
          end
      | (Some low, None) =>
          match bound i true low h with
          | Some open => coefficients h strict ranges (update f i (clear open)) (substituted low 1 1 0 i p)
          | None => false
          end
      | (None, Some high) =>
          match bound i false high h with
          | Some open => coefficients h strict ranges (update f i (clear open)) (substituted high (-1) 1 0 i p)
          | None => false
          end
      | (None, None) => false
      end
  end.

Definition within (h : facts) (v : values) (ranges : list range) : Prop :=
  forall i low e strict, In i (map fst ranges) -> bound i low e h = Some strict -> on_side low strict (v i) (Q2R e).

Lemma within_update h v i y ranges ends : distinct i ranges = true -> within h v ((i, ends) :: ranges) ->
  within h (update v i y) ranges.
Proof.
  intros D W j low e strict I B. unfold update. destruct (Nat.eqb_spec j i) as [-> |].
  - exfalso. apply in_map_iff in I as [[j ?] [E I]]. cbn in E; subst j. unfold distinct in D.
    rewrite forallb_forall in D. specialize (D _ I). cbn in D. now rewrite Nat.eqb_refl in D.
  - apply (W j); [now right | assumption].
Qed.

Lemma within_tail h v r ranges : within h v (r :: ranges) -> within h v ranges.
Proof. intros W j low e strict I. apply W. now right. Qed.

Lemma agrees_update v f i y k : agrees v f ->
  match k with Nothing => True | Nonnegative => 0 <= y | Positive => 0 < y end -> agrees (update v i y) (update f i k).
Proof. intros A K j. unfold update. destruct (Nat.eqb j i); [exact K | exact (A j)]. Qed.

Definition shown (strict : bool) (x : R) : Prop := if strict then 0 < x else 0 <= x.

Lemma shown_factor strict x b : 0 < b -> shown strict (x * b) -> shown strict x.
Proof.
  intros B. destruct strict; cbn; intros H.
  - apply (Rmult_lt_reg_r b); [assumption | now rewrite Rmult_0_l].
  - apply (Rmult_le_reg_r b); [assumption | now rewrite Rmult_0_l].
Qed.

Lemma substituted_sound t0 t1 b0 b1 i p v y strict :
  v i * (Q2R b0 + Q2R b1 * y) = Q2R t0 + Q2R t1 * y -> 0 < Q2R b0 + Q2R b1 * y ->
  shown strict (eval (update v i y) (substituted t0 t1 b0 b1 i p)) -> shown strict (eval v p).
Proof.
  intros E B H. unfold substituted in H. rewrite (substitute_sound t0 t1 b0 b1 i p _ v y (le_n _) E) in H.
  eapply shown_factor; [| exact H]. now apply pow_lt.
Qed.

Lemma coefficients_sound h strict ranges : forall f p v, within h v ranges -> agrees v f ->
  coefficients h strict ranges f p = true -> shown strict (eval v p).
Proof.
  induction ranges as [| [i ends] ranges IH]; intros f p v W A H; cbn [coefficients] in H.
  - apply andb_prop in H as [N S]. destruct strict; cbn in *.
    + now apply (some_positive_sound _ f).
    + pose proof (no_negative_sound _ _ _ _ A N) as G. cbn in G. lra.
  - apply andb_prop in H as [D H].
    assert (M1 : Q2R (-1) = -1) by (unfold Q2R; cbn; lra).
    assert (WI : forall low e s, bound i low e h = Some s -> on_side low s (v i) (Q2R e))
      by (intros; apply W; [now left | assumption]).
    assert (C : forall s y, (if s : bool then 0 < y else 0 <= y) ->
      match clear s with Nothing => True | Nonnegative => 0 <= y | Positive => 0 < y end) by (now intros []).
    destruct ends as [[low |] [high |]]; try discriminate.
    + destruct (bound i true low h) as [open |] eqn:BL; [| discriminate].
      destruct (bound i false high h) as [open' |] eqn:BH; [| discriminate].
      apply WI in BL, BH. apply andb_prop in H as [H1 H2].
      assert (T : v i < Q2R high \/ open' = false /\ v i = Q2R high).
      { destruct open'; cbn in BH; [now left |]. destruct BH; [now left | now right]. }
      destruct T as [T | [-> T]].
      * set (y := (v i - Q2R low) / (Q2R high - v i)).
        assert (Y : if open then 0 < y else 0 <= y).
        { unfold y, Rdiv. assert (0 < / (Q2R high - v i)) by (apply Rinv_0_lt_compat; lra).
          destruct open; cbn in BL; [apply Rmult_lt_0_compat | apply Rmult_le_pos]; lra. }
        apply (substituted_sound low high 1 1 i p v y).
        -- rewrite Q2R_1. unfold y. field. lra.
        -- rewrite Q2R_1. destruct open; lra.
        -- apply (IH _ _ _ (within_update _ _ _ _ _ _ D W) (agrees_update _ _ _ _ _ A (C _ _ Y)) H1).
      * cbn in H2. specialize (IH _ _ _ (within_tail _ _ _ _ W) A H2). rewrite eval_replace in IH. cbn in IH.
        rewrite (eval_ext p _ v) in IH; [assumption |]. intros k. rewrite <- T. apply update_id.
    + destruct (bound i true low h) as [open |] eqn:BL; [| discriminate]. apply WI in BL.
      set (y := v i - Q2R low).
      assert (Y : if open then 0 < y else 0 <= y) by (unfold y; destruct open; cbn in BL; lra).
      apply (substituted_sound low 1 1 0 i p v y).
      * rewrite Q2R_1, Q2R_0. unfold y. ring.
      * rewrite Q2R_1, Q2R_0. lra.
      * apply (IH _ _ _ (within_update _ _ _ _ _ _ D W) (agrees_update _ _ _ _ _ A (C _ _ Y)) H).
    + destruct (bound i false high h) as [open |] eqn:BH; [| discriminate]. apply WI in BH.
      set (y := Q2R high - v i).
      assert (Y : if open then 0 < y else 0 <= y) by (unfold y; destruct open; cbn in BH; lra).
      apply (substituted_sound high (-1) 1 0 i p v y).
      * rewrite Q2R_1, Q2R_0, M1. unfold y. ring.
      * rewrite Q2R_1, Q2R_0. lra.
      * apply (IH _ _ _ (within_update _ _ _ _ _ _ D W) (agrees_update _ _ _ _ _ A (C _ _ Y)) H).
Qed.

(** [coefficients] with nothing known but the facts. *)
Definition by_coefficients (h : facts) (strict : bool) (ranges : list range) (p : poly) : bool :=
  coefficients h strict ranges (fun _ => Nothing) p.

Lemma by_coefficients_sound h strict ranges p v : hold v h -> by_coefficients h strict ranges p = true ->
  shown strict (eval v p).
Proof.
  intros A. apply coefficients_sound; [| intros k; exact I].
  intros i low e s _ B. now apply (bound_sound _ _ _ _ _ _ A B).
Qed.
