(** Real-number formulas as data, and their normal form: a polynomial over a product of given divisors.

    [value v e] is the formula itself, so that a statement about [value] is, by computation, the readable statement.
    A division is accepted only by a number that is not zero or by a multiple of one of the given divisors, which are
    shown to be nonzero beforehand. *)

From Coq Require Import QArith Qreals Reals Lra Lia Bool Arith List.
From RLStar.Reflection Require Import Polynomials.
Import ListNotations.
Local Open Scope R_scope.

Inductive expr :=
| Int (z : Z) | Var (i : nat)
| Add (a b : expr) | Sub (a b : expr) | Mul (a b : expr) | Opp (a : expr) | Div (a b : expr) | Pow (a : expr) (n : nat).

Fixpoint value (v : values) (e : expr) : R :=
  match e with
  | Int z => IZR z
  | Var i => v i
  | Add a b => value v a + value v b
  | Sub a b => value v a - value v b
  | Mul a b => value v a * value v b
  | Opp a => - value v a
  | Div a b => value v a / value v b
  | Pow a n => value v a ^ n
  end.

(** ** Products of powers of the divisors; an exponent that is not in the list is 0 *)

Definition exponents := list nat.

Fixpoint product (v : values) (ds : list poly) (ks : exponents) : R :=
  match ds with [] => 1 | d :: ds => eval v d ^ hd O ks * product v ds (tl ks) end.

Fixpoint together (f : nat -> nat -> nat) (ds : list poly) (ks ls : exponents) : exponents :=
  match ds with [] => [] | _ :: ds => f (hd O ks) (hd O ls) :: together f ds (tl ks) (tl ls) end.

(** p times the divisors to the powers [ls - ks] *)
Fixpoint lift (ds : list poly) (ks ls : exponents) (p : poly) : poly :=
  match ds with
  | [] => p
  | d :: ds => lift ds (tl ks) (tl ls) (mul (power d (hd O ls - hd O ks)) p)
  end.

Fixpoint divisor (ds : list poly) (p : poly) : option exponents :=
  match ds with
  | [] => None
  | d :: ds => if same d p then Some [1%nat] else option_map (cons O) (divisor ds p)
  end.

Fixpoint quotient (ds : list poly) (e : expr) : option (poly * exponents) :=
  match e with
  | Int z => Some (Cst (Qmake z 1), [])
  | Var i => Some (variable i, [])
  | Add a b => match quotient ds a, quotient ds b with
               | Some (p, ks), Some (q, ls) =>
                   let ms := together Nat.max ds ks ls in Some (add (lift ds ks ms p) (lift ds ls ms q), ms)
               | _, _ => None
               end
  | Sub a b => match quotient ds a, quotient ds b with
               | Some (p, ks), Some (q, ls) =>
                   let ms := together Nat.max ds ks ls in Some (sub (lift ds ks ms p) (lift ds ls ms q), ms)
               | _, _ => None
               end
  | Mul a b => match quotient ds a, quotient ds b with
               | Some (p, ks), Some (q, ls) => Some (mul p q, together Nat.add ds ks ls)
               | _, _ => None
               end
  | Opp a => match quotient ds a with Some (p, ks) => Some (negate p, ks) | None => None end
  | Pow a n => match quotient ds a with Some (p, ks) => Some (power p n, map (Nat.mul n) ks) | None => None end
  | Div a b =>
      match quotient ds a, quotient ds b with
      | Some (p, ks), Some (q, ls) =>
          let p := scale (Qred (Qinv (lead q))) (lift ds [] ls p) in
          if czero (lead q) then None
          else match number q with
               | Some c => Some (p, ks)
               | None => match divisor ds (monic q) with
                         | Some ms => Some (p, together Nat.add ds ks ms)
                         | None => None
                         end
               end
      | _, _ => None
      end
  end.

(** An expression that divides by numbers only. *)
Definition polynomial (e : expr) : option poly :=
  match quotient [] e with Some (p, _) => Some p | None => None end.

Definition nonzero (v : values) (ds : list poly) : Prop := Forall (fun d => eval v d <> 0) ds.

Lemma product_nonzero v ds : nonzero v ds -> forall ks, product v ds ks <> 0.
Proof.
  induction 1 as [| d ds D _ IH]; intros ks; cbn; [lra |].
  apply Rmult_integral_contrapositive_currified; [now apply pow_nonzero | apply IH].
Qed.

Lemma product_nil v ds : product v ds [] = 1.
Proof. induction ds; cbn; [| rewrite IHds]; lra. Qed.

Lemma product_add v ds : forall ks ls, product v ds (together Nat.add ds ks ls) = product v ds ks * product v ds ls.
Proof. induction ds; intros; cbn; [lra |]. rewrite pow_add, IHds. ring. Qed.

Lemma product_times v ds n : forall ks, product v ds (map (Nat.mul n) ks) = product v ds ks ^ n.
Proof.
  induction ds; intros ks; cbn; [now rewrite pow1 |]. rewrite Rpow_mult_distr, <- IHds, <- pow_mult.
  destruct ks as [| k ks]; cbn [map hd tl]; [reflexivity | now rewrite (Nat.mul_comm n)].
Qed.

Lemma eval_lift v ds : forall ks ls p,
  eval v (lift ds ks ls p) = eval v p * product v ds (together Nat.sub ds ls ks).
Proof. induction ds; intros; cbn; [lra |]. rewrite IHds, eval_mul, eval_power. ring. Qed.

Lemma product_max v ds : forall ks ls,
  product v ds (together Nat.max ds ks ls) =
    product v ds (together Nat.sub ds (together Nat.max ds ks ls) ks) * product v ds ks /\
  product v ds (together Nat.max ds ks ls) =
    product v ds (together Nat.sub ds (together Nat.max ds ks ls) ls) * product v ds ls.
Proof.
  induction ds as [| d ds IH]; intros ks ls; cbn; [split; lra |].
  destruct (IH (tl ks) (tl ls)) as [E F].
  set (m := Nat.max (hd O ks) (hd O ls)).
  assert (A : eval v d ^ m = eval v d ^ (m - hd O ks) * eval v d ^ hd O ks) by (rewrite <- pow_add; f_equal; lia).
  assert (B : eval v d ^ m = eval v d ^ (m - hd O ls) * eval v d ^ hd O ls) by (rewrite <- pow_add; f_equal; lia).
  split; [rewrite A, E | rewrite B, F]; ring.
Qed.

Lemma together_sub_nil v ds : forall ls, product v ds (together Nat.sub ds ls []) = product v ds ls.
Proof. induction ds; intros; cbn; [reflexivity |]. now rewrite IHds, Nat.sub_0_r. Qed.

Lemma divisor_sound v ds p : forall ks, divisor ds p = Some ks -> product v ds ks = eval v p.
Proof.
  induction ds as [| d ds IH]; intros ks H; [discriminate |]. cbn in H.
  destruct (same d p) eqn:E.
  - injection H as <-. cbn. rewrite product_nil, (eval_same v _ _ E). lra.
  - destruct (divisor ds p) as [ls |]; [| discriminate]. injection H as <-. cbn. rewrite IH; [lra | reflexivity].
Qed.

Lemma eval_monic v p : czero (lead p) = false -> eval v (monic p) = eval v p / Q2R (lead p).
Proof.
  intros H. unfold monic. rewrite eval_scale, (Qeq_eqR _ _ (Qred_correct _)), (Q2R_inv' _ H). unfold Rdiv. ring.
Qed.

Lemma number_lead p c : number p = Some c -> czero (lead p) = false -> lead p = c.
Proof.
  destruct p; cbn; [now intros [= ->] |]. destruct (is_zero p1 && is_zero p2) eqn:E; [| discriminate].
  intros [= <-]. apply andb_prop in E as [E1 E2]. rewrite E2. clear E2. intros H. exfalso. revert H E1. clear.
  induction p1; cbn; intros H E; [congruence |]. apply andb_prop in E as [E1 E2]. rewrite E2 in H. now apply IHp1_1.
Qed.

Lemma quotient_sound v ds : nonzero v ds ->
  forall e p ks, quotient ds e = Some (p, ks) -> value v e = eval v p / product v ds ks.
Proof.
  intros N. pose proof (product_nonzero v ds N) as NZ.
  induction e; cbn [quotient]; intros p ks H.
  - injection H as <- <-. rewrite product_nil. cbn. unfold Q2R; cbn. lra.
  - injection H as <- <-. rewrite product_nil, eval_variable. cbn. lra.
  - destruct (quotient ds e1) as [[p1 k1] |]; [| discriminate]. destruct (quotient ds e2) as [[p2 k2] |]; [| discriminate].
    injection H as <- <-. cbn [value]. rewrite (IHe1 _ _ eq_refl), (IHe2 _ _ eq_refl), eval_add, !eval_lift.
    destruct (product_max v ds k1 k2) as [E F]. set (ms := together Nat.max ds k1 k2) in *.
    pose proof (NZ k1). pose proof (NZ k2). pose proof (NZ (together Nat.sub ds ms k1)).
    pose proof (NZ (together Nat.sub ds ms k2)).
    rewrite Rdiv_plus_distr. f_equal; [rewrite E | rewrite F]; field; auto.
  - destruct (quotient ds e1) as [[p1 k1] |]; [| discriminate]. destruct (quotient ds e2) as [[p2 k2] |]; [| discriminate].
    injection H as <- <-. cbn [value]. rewrite (IHe1 _ _ eq_refl), (IHe2 _ _ eq_refl), eval_sub, !eval_lift.
    destruct (product_max v ds k1 k2) as [E F]. set (ms := together Nat.max ds k1 k2) in *.
    pose proof (NZ k1). pose proof (NZ k2). pose proof (NZ (together Nat.sub ds ms k1)).
    pose proof (NZ (together Nat.sub ds ms k2)).
    rewrite Rdiv_minus_distr. f_equal; [rewrite E | rewrite F]; field; auto.
  - destruct (quotient ds e1) as [[p1 k1] |]; [| discriminate]. destruct (quotient ds e2) as [[p2 k2] |]; [| discriminate].
    injection H as <- <-. cbn [value]. rewrite (IHe1 _ _ eq_refl), (IHe2 _ _ eq_refl), eval_mul, product_add.
    field. auto.
  - destruct (quotient ds e) as [[p1 k1] |]; [| discriminate]. injection H as <- <-. cbn [value].
    rewrite (IHe _ _ eq_refl), eval_negate. field. auto.
  - destruct (quotient ds e1) as [[p1 k1] |]; [| discriminate]. destruct (quotient ds e2) as [[p2 k2] |]; [| discriminate].
    destruct (czero (lead p2)) eqn:Z; [discriminate |]. pose proof (czero_false _ Z) as L.
    cbn [value]. rewrite (IHe1 _ _ eq_refl), (IHe2 _ _ eq_refl).
    destruct (number p2) as [c |] eqn:C.
    + injection H as <- <-. rewrite eval_scale, (Qeq_eqR _ _ (Qred_correct _)), (Q2R_inv' _ Z), eval_lift, together_sub_nil.
      rewrite (eval_number v _ _ C). rewrite (number_lead _ _ C Z) in *. field. auto.
    + destruct (divisor ds (monic p2)) as [ms |] eqn:D; [| discriminate]. injection H as <- <-.
      rewrite eval_scale, (Qeq_eqR _ _ (Qred_correct _)), (Q2R_inv' _ Z), eval_lift, together_sub_nil, product_add.
      assert (E := divisor_sound v _ _ _ D). pose proof (NZ ms) as M. rewrite E in *.
      rewrite (eval_monic v _ Z) in *.
      assert (eval v p2 <> 0) by (intros Y; apply M; rewrite Y; unfold Rdiv; ring).
      field. auto.
  - destruct (quotient ds e) as [[p1 k1] |]; [| discriminate]. injection H as <- <-. cbn [value].
    rewrite (IHe _ _ eq_refl), eval_power, product_times. unfold Rdiv. now rewrite Rpow_mult_distr, pow_inv.
Qed.

Lemma polynomial_sound v e p : polynomial e = Some p -> value v e = eval v p.
Proof.
  unfold polynomial. destruct (quotient [] e) as [[q ks] |] eqn:E; [| discriminate]. intros [= <-].
  rewrite (quotient_sound v [] (Forall_nil _) _ _ _ E). cbn. lra.
Qed.

(** ** Relations *)

Inductive order := Lt | Le | Gt | Ge | Eq | Ne.

Inductive relation := Rel (o : order) (a b : expr).

Definition holds (v : values) (r : relation) : Prop :=
  match r with
  | Rel Lt a b => value v a < value v b
  | Rel Le a b => value v a <= value v b
  | Rel Gt a b => value v a > value v b
  | Rel Ge a b => value v a >= value v b
  | Rel Eq a b => value v a = value v b
  | Rel Ne a b => value v a <> value v b
  end.
