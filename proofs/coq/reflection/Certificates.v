(** Evidence for a relation over a region, and its checker; [certified] says that what it accepts is true.

    The kinds of evidence are those of docs/certificates.md. *)

From Coq Require Import QArith Qreals Reals Lra Lia Bool Arith List.
From RLStar.Reflection Require Import Polynomials Signs Expressions.
Import ListNotations.
Local Open Scope R_scope.

(** ** Signs of products *)

(** What is known of the sign of a number: an order with 0 on the right, or nothing. *)
Definition known_order := option order.

Definition ordered (o : known_order) (x : R) : Prop :=
  match o with
  | Some Lt => x < 0 | Some Le => x <= 0 | Some Gt => 0 < x | Some Ge => 0 <= x | Some Eq => x = 0 | Some Ne => x <> 0
  | None => True
  end.

Definition opposite (o : order) : order :=
  match o with Lt => Gt | Le => Ge | Gt => Lt | Ge => Le | Eq => Eq | Ne => Ne end.

Definition times (a b : known_order) : known_order :=
  match a, b with
  | Some Eq, _ | _, Some Eq => Some Eq
  | None, _ | _, None => None
  | Some Gt, o | o, Some Gt => o
  | Some Lt, Some o | Some o, Some Lt => Some (opposite o)
  | Some Ne, Some Ne => Some Ne
  | Some Ne, _ | _, Some Ne => None
  | Some Ge, Some o => Some o
  | Some Le, Some o => Some (opposite o)
  end.

Lemma times_sound a b x y : ordered a x -> ordered b y -> ordered (times a b) (x * y).
Proof.
  intros A B.
  assert (P : x = 0 \/ y = 0 -> x * y = 0) by (intros [-> | ->]; ring).
  assert (N : x <> 0 -> y <> 0 -> x * y <> 0) by (intros; now apply Rmult_integral_contrapositive_currified).
  destruct a as [[] |], b as [[] |]; cbn in *; try exact I; try (apply P; tauto); try (apply N; lra); nra.
Qed.

Definition to_power (o : known_order) (n : nat) : known_order :=
  match n with
  | O => Some Gt
  | _ => if Nat.even n
         then match o with Some Eq => Some Eq | Some (Lt | Gt | Ne) => Some Gt | _ => Some Ge end
         else o
  end.

Lemma square_pos x : x <> 0 -> 0 < x * x.
Proof. intros H. pose proof (Rsqr_pos_lt x H). exact H0. Qed.

Lemma to_power_sound o x n : ordered o x -> ordered (to_power o n) (x ^ n).
Proof.
  intros A. destruct n as [| n]; [cbn; lra |]. unfold to_power. destruct (Nat.even (S n)) eqn:E.
  - apply Nat.even_spec in E as [m E]. rewrite E, pow_mult. replace (x ^ 2) with (x * x) by ring.
    assert (m <> O) by lia. destruct m as [| m]; [contradiction |].
    assert (Z : x = 0 -> (x * x) ^ S m = 0) by (intros ->; cbn; ring).
    assert (N : x <> 0 -> 0 < (x * x) ^ S m) by (intros H'; now apply pow_lt, square_pos).
    assert (G : 0 <= (x * x) ^ S m) by (apply pow_le; nra).
    destruct o as [[] |]; cbn [ordered] in *; auto; apply N; lra.
  - assert (O : Nat.odd (S n) = true) by now rewrite <- Nat.negb_even, E.
    apply Nat.odd_spec in O as [m O]. replace (S n) with (S (2 * m)) by lia. rewrite <- tech_pow_Rmult, pow_mult.
    replace (x ^ 2) with (x * x) by ring.
    assert (Z : x = 0 -> x * (x * x) ^ m = 0) by (intros ->; ring).
    assert (N : x <> 0 -> 0 < (x * x) ^ m) by (intros H'; now apply pow_lt, square_pos).
    assert (G : 0 <= (x * x) ^ m) by (apply pow_le; nra).
    destruct o as [[] |]; cbn [ordered] in *; auto.
    + assert (0 < (x * x) ^ m) by (apply N; lra). nra.
    + nra.
    + assert (0 < (x * x) ^ m) by (apply N; lra). nra.
    + nra.
    + apply Rmult_integral_contrapositive_currified; [assumption |]. specialize (N A). lra.
Qed.

(** ** Facts: polynomials of known sign *)

Definition fact (p : poly) (o : order) : poly * sign :=
  match o with
  | Lt => (negate p, Pos) | Le => (negate p, NonNeg) | Gt => (p, Pos) | Ge => (p, NonNeg) | Eq => (p, Zero) | Ne => (p, NonZero)
  end.

Lemma fact_sound v p o : has_sign (snd (fact p o)) (eval v (fst (fact p o))) <-> ordered (Some o) (eval v p).
Proof. destruct o; cbn; rewrite ?eval_negate; split; intros; lra. Qed.

Definition implies (s t : sign) : bool :=
  match s, t with
  | Pos, (Pos | NonNeg | NonZero) | NonNeg, NonNeg | Zero, (Zero | NonNeg) | NonZero, NonZero => true
  | _, _ => false
  end.

Lemma implies_sound s t x : implies s t = true -> has_sign s x -> has_sign t x.
Proof. destruct s, t; cbn; intros E H; try discriminate; lra. Qed.

Lemma hold_nth v h i q t : hold v h -> nth_error h i = Some (q, t) -> has_sign t (eval v q).
Proof. intros A E. apply A, (nth_error_In _ _ E). Qed.

(** ** Evidence *)

Inductive evidence :=
| Identity
| FromHypothesis (i : nat)
| Coefficients (ranges : list range) (multiplier : expr)
| Factors (constant : Q) (factors : list (expr * nat * option order * evidence))
| Split (by_ : expr) (cases : list (order * evidence))
| Substitute (i : nat) (slope : Q) (rest : expr) (e : evidence)
| Eliminate (h i : nat) (e : evidence)
| Contradiction (h : nat) (e : evidence)
| Combination (terms : list (Q * expr * list nat)) (multiplier : option (expr * evidence))
| StrictSign (o : order) (e : evidence).

(** The orders of the cases leave nothing out. *)
Definition order_eqb (a b : order) : bool :=
  match a, b with Lt, Lt | Le, Le | Gt, Gt | Ge, Ge | Eq, Eq | Ne, Ne => true | _, _ => false end.
Definition cover (l : list order) : bool :=
  let has o := existsb (order_eqb o) l in
  has Ge && (has Lt || has Le) || has Gt && has Le || has Gt && has Eq && has Lt.

Lemma has_in o l : existsb (order_eqb o) l = true -> In o l.
Proof. rewrite existsb_exists. intros [p [I E]]. destruct o, p; try discriminate; exact I. Qed.

Lemma cover_sound l x : cover l = true -> exists o, In o l /\ ordered (Some o) x.
Proof.
  unfold cover. intros H.
  apply orb_prop in H as [H | H]; [apply orb_prop in H as [H | H] |];
    repeat match goal with
    | H : _ && _ = true |- _ => apply andb_prop in H as [? H]
    | H : _ || _ = true |- _ => apply orb_prop in H as [H | H]
    | H : existsb _ _ = true |- _ => apply has_in in H
    end;
    destruct (Rtotal_order x 0) as [T | [T | T]];
    first [eexists; split; [eassumption |]; cbn; lra
          | exists Ge; split; [assumption |]; cbn; lra | exists Gt; split; [assumption |]; cbn; lra
          | exists Le; split; [assumption |]; cbn; lra | exists Lt; split; [assumption |]; cbn; lra
          | exists Eq; split; [assumption |]; cbn; lra].
Qed.

(** A hypothesis taken out of the list. *)
Definition without {A} (i : nat) (l : list A) : list A := firstn i l ++ skipn (S i) l.

Lemma in_without {A} i (l : list A) a : In a (without i l) -> In a l.
Proof.
  unfold without. intros H. apply in_app_or in H as [H | H].
  - rewrite <- (firstn_skipn i l). apply in_or_app. now left.
  - rewrite <- (firstn_skipn (S i) l). apply in_or_app. now right.
Qed.

Definition rewrite_facts (i : nat) (by_ : poly) (h : facts) : facts := map (fun f => (replace i by_ (fst f), snd f)) h.

Lemma rewrite_facts_sound v i by_ h : hold (update v i (eval v by_)) h -> hold v (rewrite_facts i by_ h).
Proof.
  intros A p s I. apply in_map_iff in I as [[q t] [E I]]. apply pair_equal_spec in E as [<- <-].
  cbn [fst snd]. rewrite eval_replace. now apply A.
Qed.

Lemma hold_ext v w h : (forall k, v k = w k) -> hold v h -> hold w h.
Proof. intros E A p s I. rewrite <- (eval_ext p v w E). now apply A. Qed.

(** The product of the hypotheses with these numbers; whether all are > 0; whether one is = 0. *)
Fixpoint listed (h : facts) (js : list nat) : option (poly * bool * bool) :=
  match js with
  | [] => Some (Cst 1, true, false)
  | j :: js => match nth_error h j, listed h js with
               | Some (q, Pos), Some (p, strict, zero) => Some (mul q p, strict, zero)
               | Some (q, NonNeg), Some (p, _, zero) => Some (mul q p, false, zero)
               | Some (q, Zero), Some (p, _, _) => Some (mul q p, false, true)
               | _, _ => None
               end
  end.

Lemma listed_sound v h : hold v h -> forall js p strict zero, listed h js = Some (p, strict, zero) ->
  0 <= eval v p /\ (strict = true -> 0 < eval v p) /\ (zero = true -> eval v p = 0).
Proof.
  intros A. induction js as [| j js IH]; intros p strict zero H.
  - injection H as <- <- <-. cbn. rewrite Q2R_1. repeat split; intros; try discriminate; lra.
  - cbn in H. destruct (nth_error h j) as [[q t] |] eqn:E; [| discriminate].
    pose proof (hold_nth _ _ _ _ _ A E) as S. destruct (listed h js) as [[[p' s'] z'] |].
    2: destruct t; discriminate.
    destruct (IH _ _ _ eq_refl) as (G & P & Z).
    destruct t; try discriminate; injection H as <- <- <-; cbn in S; rewrite eval_mul; repeat split; intros;
      try discriminate; subst; rewrite ?S, ?Z by reflexivity; try lra;
      try (apply Rmult_le_pos; lra); try (apply Rmult_lt_0_compat; auto; lra).
Qed.

(** The sum of c * square^2 * hypotheses, all terms nonnegative; whether one is positive. *)
Fixpoint combined (h : facts) (terms : list (Q * expr * list nat)) : option (poly * bool) :=
  match terms with
  | [] => Some (Cst 0, false)
  | (c, square, js) :: terms =>
      match polynomial square, listed h js, combined h terms with
      | Some s, Some (p, strict, zero), Some (total, positive) =>
          if cnonneg c || zero
          then Some (add (scale c (mul s (mul s p))) total,
                     positive || cpos c && strict && match number s with Some d => negb (czero d) | None => false end)
          else None
      | _, _, _ => None
      end
  end.

Lemma combined_sound v h : hold v h -> forall terms p strict, combined h terms = Some (p, strict) ->
  shown strict (eval v p).
Proof.
  intros A. induction terms as [| [[c square] js] terms IH]; intros p strict H.
  - injection H as <- <-. cbn. rewrite Q2R_0. lra.
  - cbn [combined] in H. destruct (polynomial square) as [s |]; [| discriminate].
    destruct (listed h js) as [[[q st] zero] |] eqn:L; [| discriminate].
    destruct (combined h terms) as [[total pos] |]; [| discriminate].
    destruct (cnonneg c || zero) eqn:C; [| discriminate]. injection H as <- <-.
    destruct (listed_sound _ _ A _ _ _ _ L) as (G & P & Z). specialize (IH _ _ eq_refl).
    rewrite eval_add, eval_scale, !eval_mul.
    set (x := eval v s) in *. set (y := eval v q) in *.
    assert (Q : 0 <= x * (x * y)) by (rewrite <- Rmult_assoc; apply Rmult_le_pos; [nra | assumption]).
    assert (T : 0 <= Q2R c * (x * (x * y))).
    { apply orb_prop in C as [C | ->]; [apply Rmult_le_pos; [now apply cnonneg_true | assumption] |].
      rewrite Z by reflexivity. lra. }
    destruct (pos || _) eqn:S; cbn [shown].
    + destruct pos; cbn [shown] in IH; [lra |]. cbn [orb] in S.
      apply andb_prop in S as [S N]. apply andb_prop in S as [S ->].
      destruct (number s) as [d |] eqn:D; [| discriminate]. apply negb_true_iff in N.
      pose proof (czero_false _ N) as N'. rewrite <- (eval_number v _ _ D) in N'. fold x in N'.
      assert (0 < Q2R c * (x * (x * y))); [| lra].
      apply Rmult_lt_0_compat; [now apply cpos_true |]. rewrite <- Rmult_assoc.
      apply Rmult_lt_0_compat; [now apply square_pos | auto].
    + destruct pos; [discriminate |]. cbn [shown] in IH. lra.
Qed.

(** ** The checker: the sign that the evidence shows for the polynomial under the facts *)

Definition prove_by (shows : facts -> poly -> sign -> evidence -> option sign) h p o e : bool :=
  let (q, s) := fact p o in match shows h q s e with Some t => implies t s | None => false end.

Fixpoint factored (prove : poly -> order -> evidence -> bool) (fs : list (expr * nat * option order * evidence)) :
  option (poly * known_order) :=
  match fs with
  | [] => Some (Cst 1, Some Gt)
  | (e, n, o, ev) :: fs =>
      match polynomial e, factored prove fs with
      | Some p, Some (q, r) =>
          if match o with Some o => prove p o ev | None => true end
          then Some (mul (power p n) q, times (to_power o n) r)
          else None
      | _, _ => None
      end
  end.

Definition shows_order (o : known_order) : option sign :=
  match o with
  | Some Gt => Some Pos | Some Ge => Some NonNeg | Some Eq => Some Zero | Some (Ne | Lt) => Some NonZero | _ => None
  end.

Fixpoint shows (depth : nat) (h : facts) (p : poly) (s : sign) (e : evidence) : option sign :=
  match depth with
  | O => None
  | S depth =>
      let prove h p o e := prove_by (shows depth) h p o e in
      match e with
      | Identity => if is_zero p then Some Zero else None
      | FromHypothesis i =>
          match nth_error h i with
          | Some (q, t) =>
              let c := if is_zero p then 1%Q else cmul (lead p) (Qinv (lead q)) in
              if same p (scale c q) && (cpos c || match t with Zero | NonZero => negb (czero c) | _ => false end)
              then Some t else None
          | None => None
          end
      | Coefficients ranges multiplier =>
          match polynomial multiplier with
          | Some m =>
              let strict := match s with NonNeg => false | _ => true end in
              let fine := match number m with Some c => cone c | None => false end in
              if (fine || by_coefficients h true ranges m) &&
                 by_coefficients h strict ranges (if fine then p else mul p m)
              then Some (if strict then Pos else NonNeg) else None
          | None => None
          end
      | Factors c fs =>
          match factored (prove h) fs with
          | Some (q, o) =>
              if same p (scale c q)
              then shows_order (times (if cpos c then Some Gt else if czero c then None else Some Lt) o) else None
          | None => None
          end
      | Split by_ cases =>
          match polynomial by_ with
          | Some q =>
              if cover (map fst cases) &&
                 forallb (fun oe => match shows depth (h ++ [fact q (fst oe)]) p s (snd oe) with
                                    | Some t => implies t s | None => false end) cases
              then Some s else None
          | None => None
          end
      | Substitute i c rest e =>
          match polynomial rest with
          | Some r =>
              let by_ := add (scale c (variable i)) r in
              if negb (czero c) && Nat.eqb (degree i r) 0
              then shows depth (rewrite_facts i by_ h) (replace i by_ p) s e else None
          | None => None
          end
      | Eliminate j i e =>
          match nth_error h j with
          | Some (q, Zero) =>
              let r := replace i (Cst 0) q in
              match number (sub (replace i (Cst 1) q) r) with
              | Some c =>
                  let by_ := scale (Qred (Qinv (cmul (-1) c))) r in
                  if negb (czero c) && same q (add (scale c (variable i)) r)
                  then shows depth (rewrite_facts i by_ h) (replace i by_ p) s e else None
              | None => None
              end
          | _ => None
          end
      | Contradiction j e =>
          match nth_error h j with
          | Some (q, t) =>
              let negated := match t with Pos => Le | NonNeg => Lt | Zero => Ne | NonZero => Eq end in
              if prove (without j h) q negated e then Some s else None
          | None => None
          end
      | Combination terms multiplier =>
          match combined h terms with
          | Some (total, strict) =>
              match multiplier with
              | None => if same total p then Some (if strict then Pos else NonNeg) else None
              | Some (m, e) =>
                  match polynomial m with
                  | Some m => if prove h m Gt e && same total (mul p m)
                              then Some (if strict then Pos else NonNeg) else None
                  | None => None
                  end
              end
          | None => None
          end
      | StrictSign o e => match o with Gt | Lt => if prove h p o e then Some NonZero else None | _ => None end
      end
  end.

Definition sound_at depth := forall h p s e t v, shows depth h p s e = Some t -> hold v h -> has_sign t (eval v p).

Lemma prove_by_sound depth : sound_at depth -> forall h p o e v,
  prove_by (shows depth) h p o e = true -> hold v h -> ordered (Some o) (eval v p).
Proof.
  intros IH h p o e v H A. unfold prove_by in H. apply fact_sound. destruct (fact p o) as [q s]. cbn.
  destruct (shows depth h q s e) as [t |] eqn:E; [| discriminate].
  exact (implies_sound _ _ _ H (IH _ _ _ _ _ _ E A)).
Qed.

Lemma factored_sound prove v : (forall p o e, prove p o e = true -> ordered (Some o) (eval v p)) ->
  forall fs q r, factored prove fs = Some (q, r) -> ordered r (eval v q).
Proof.
  intros IH. induction fs as [| [[[e n] o] ev] fs IHfs]; intros q r H.
  - injection H as <- <-. cbn. rewrite Q2R_1. lra.
  - cbn [factored] in H. destruct (polynomial e) as [p |]; [| discriminate].
    destruct (factored prove fs) as [[q' r'] |]; [| discriminate].
    destruct (match o with Some o => prove p o ev | None => true end) eqn:P; [| discriminate].
    injection H as <- <-. rewrite eval_mul, eval_power. apply times_sound; [| now apply IHfs].
    apply to_power_sound. destruct o; [now apply (IH _ _ ev) | exact I].
Qed.

Lemma shown_sign strict x : shown strict x -> has_sign (if strict then Pos else NonNeg) x.
Proof. now destruct strict. Qed.

Theorem shows_sound depth : sound_at depth.
Proof.
  induction depth as [| depth IH]; intros h p s e t v H A; [discriminate |].
  pose proof (prove_by_sound depth IH) as IHp.
  destruct e as [| i | ranges m | c fs | by_ cases | i c rest e | j i e | j e | terms m | o e]; cbn [shows] in H.
  - destruct (is_zero p) eqn:E; [| discriminate]. injection H as <-. exact (eval_is_zero _ _ E).
  - destruct (nth_error h i) as [[q u] |] eqn:E; [| discriminate].
    set (c := if is_zero p then _ else _) in H.
    destruct (same p (scale c q)) eqn:S; [| discriminate]. cbn [andb] in H.
    pose proof (hold_nth _ _ _ _ _ A E) as F. rewrite (eval_same v _ _ S), eval_scale.
    destruct (cpos c) eqn:C.
    + injection H as <-. pose proof (cpos_true _ C).
      destruct u; cbn in *; [apply Rmult_lt_0_compat | apply Rmult_le_pos | rewrite F |
        apply Rmult_integral_contrapositive_currified]; lra.
    + cbn [orb] in H. destruct u; try discriminate; destruct (czero c) eqn:Z; try discriminate; injection H as <-; cbn in *.
      * rewrite F; lra.
      * apply Rmult_integral_contrapositive_currified; [now apply czero_false | assumption].
  - destruct (polynomial m) as [m' |] eqn:M; [| discriminate].
    set (strict := match s with NonNeg => false | _ => true end) in H.
    destruct (number m') as [c |] eqn:N; [destruct (cone c) eqn:C |]; cbn [orb] in H.
    + destruct (by_coefficients h strict ranges p) eqn:B; [| discriminate]. injection H as <-.
      apply shown_sign, (by_coefficients_sound _ _ _ _ _ A B).
    + destruct (by_coefficients h true ranges m') eqn:BM; [| discriminate].
      destruct (by_coefficients h strict ranges (mul p m')) eqn:B; [| discriminate]. injection H as <-.
      apply shown_sign, (shown_factor _ _ (eval v m')); [exact (by_coefficients_sound _ _ _ _ _ A BM) |].
      rewrite <- eval_mul. exact (by_coefficients_sound _ _ _ _ _ A B).
    + destruct (by_coefficients h true ranges m') eqn:BM; [| discriminate].
      destruct (by_coefficients h strict ranges (mul p m')) eqn:B; [| discriminate]. injection H as <-.
      apply shown_sign, (shown_factor _ _ (eval v m')); [exact (by_coefficients_sound _ _ _ _ _ A BM) |].
      rewrite <- eval_mul. exact (by_coefficients_sound _ _ _ _ _ A B).
  - destruct (factored _ fs) as [[q r] |] eqn:F; [| discriminate].
    destruct (same p (scale c q)) eqn:S; [| discriminate].
    assert (O : ordered r (eval v q)) by (apply (factored_sound _ v (fun p o e E => IHp h p o e v E A) _ _ _ F)).
    rewrite (eval_same v _ _ S), eval_scale.
    set (rc := if cpos c then _ else _) in H.
    assert (OC : ordered rc (Q2R c)).
    { unfold rc. destruct (cpos c) eqn:P; [now apply cpos_true |]. destruct (czero c) eqn:Z; [exact I |]. cbn.
      pose proof (Q2R_sign c). unfold cpos, czero in *. destruct (Qnum c); try discriminate. assumption. }
    pose proof (times_sound _ _ _ _ OC O) as T. destruct (times rc r) as [[] |]; try discriminate; injection H as <-; cbn in *; lra.
  - destruct (polynomial by_) as [q |] eqn:Q; [| discriminate].
    destruct (cover (map fst cases)) eqn:C; [| discriminate]. cbn [andb] in H.
    destruct (forallb _ cases) eqn:F; [| discriminate]. injection H as <-.
    destruct (cover_sound _ (eval v q) C) as [o [I O]]. apply in_map_iff in I as [[o' ev] [<- I]]. cbn in O.
    rewrite forallb_forall in F. specialize (F _ I). cbn in F.
    destruct (shows depth _ p s ev) as [u |] eqn:E; [| discriminate].
    apply (implies_sound _ _ _ F), (IH _ _ _ _ _ _ E). intros p' s' I'. apply in_app_or in I' as [I' | [I' | []]].
    + now apply A.
    + pose proof (proj2 (fact_sound v q o') O) as O'. rewrite I' in O'. exact O'.
  - destruct (polynomial rest) as [r |] eqn:R; [| discriminate].
    destruct (czero c) eqn:Z; [discriminate |]. destruct (Nat.eqb_spec (degree i r) 0) as [D |]; [| discriminate].
    cbn [negb andb] in H. pose proof (czero_false _ Z) as C.
    set (by_ := add (scale c (variable i)) r) in *.
    set (w := update v i ((v i - eval v r) / Q2R c)).
    assert (E : forall k, v k = update w i (eval w by_) k).
    { intros k. unfold update at 1. destruct (Nat.eqb_spec k i) as [-> | K].
      - unfold by_. rewrite eval_add, eval_scale, eval_variable. unfold w at 1. rewrite update_same.
        unfold w. rewrite (eval_without i r v _ D). field. assumption.
      - unfold w, update. apply Nat.eqb_neq in K. now rewrite K. }
    rewrite (eval_ext p _ _ E), <- eval_replace. apply (IH _ _ _ _ _ _ H), rewrite_facts_sound, (hold_ext _ _ _ E A).
  - destruct (nth_error h j) as [[q []] |] eqn:J; try discriminate.
    set (r := replace i (Cst 0) q) in *. destruct (number _) as [c |]; [| discriminate].
    destruct (czero c) eqn:Z; [discriminate |]. destruct (same q _) eqn:S; [| discriminate].
    cbn [negb andb] in H. pose proof (czero_false _ Z) as C.
    set (by_ := scale _ r) in *.
    pose proof (hold_nth _ _ _ _ _ A J) as F. cbn in F. rewrite (eval_same v _ _ S), eval_add, eval_scale, eval_variable in F.
    assert (M1 : Q2R (-1) = -1) by (unfold Q2R; cbn; lra).
    assert (Z' : czero (cmul (-1) c) = false).
    { destruct (czero (cmul (-1) c)) eqn:Y; [| reflexivity]. apply czero_true in Y. rewrite Q2R_cmul, M1 in Y. lra. }
    assert (E : forall k, v k = update v i (eval v by_) k).
    { intros k. unfold update. destruct (Nat.eqb_spec k i) as [-> |]; [| reflexivity].
      unfold by_. rewrite eval_scale, (Qeq_eqR _ _ (Qred_correct _)), (Q2R_inv' _ Z'), Q2R_cmul, M1.
      apply (Rmult_eq_reg_l (Q2R c)); [| assumption]. transitivity (- eval v r); [lra | field; assumption]. }
    rewrite (eval_ext p _ _ E), <- eval_replace. apply (IH _ _ _ _ _ _ H), rewrite_facts_sound, (hold_ext _ _ _ E A).
  - destruct (nth_error h j) as [[q u] |] eqn:J; [| discriminate].
    destruct (prove_by _ _ _ _ _) eqn:P; [| discriminate]. exfalso.
    pose proof (hold_nth _ _ _ _ _ A J) as F.
    assert (A' : hold v (without j h)) by (intros p' s' I'; apply A, (in_without j), I').
    pose proof (IHp _ _ _ _ _ P A') as N. destruct u; cbn in F, N; lra.
  - destruct (combined h terms) as [[total strict] |] eqn:T; [| discriminate].
    pose proof (combined_sound _ _ A _ _ _ T) as G. destruct m as [[m e] |].
    + destruct (polynomial m) as [m' |] eqn:M; [| discriminate].
      destruct (prove_by _ h m' Gt e) eqn:P; [| discriminate]. cbn [andb] in H.
      destruct (same total (mul p m')) eqn:S; [| discriminate]. injection H as <-.
      pose proof (IHp _ _ _ _ _ P A) as B. cbn in B. rewrite (eval_same v _ _ S), eval_mul in G.
      apply shown_sign, (shown_factor _ _ _ B G).
    + destruct (same total p) eqn:S; [| discriminate]. injection H as <-. rewrite (eval_same v _ _ S) in G. now apply shown_sign.
  - destruct o; try discriminate; destruct (prove_by _ _ _ _ _) eqn:P; try discriminate; injection H as <-;
      pose proof (IHp _ _ _ _ _ P A) as B; cbn in *; lra.
Qed.

(** ** An obligation: hypotheses, expressions that are to be nonzero, a claim *)

Fixpoint conclusion (v : values) (divisors : list expr) (claim : relation) : Prop :=
  match divisors with
  | [] => holds v claim
  | d :: divisors => value v d <> 0 /\ conclusion v divisors claim
  end.

Fixpoint statement (v : values) (hypotheses : list relation) (divisors : list expr) (claim : relation) : Prop :=
  match hypotheses with
  | [] => conclusion v divisors claim
  | h :: hypotheses => holds v h -> statement v hypotheses divisors claim
  end.

(** What the certificate says of the divisors of the claim, and the evidence for its numerator. *)
Inductive certificate := Certificate (divisors : list (expr * order * evidence)) (goal : evidence).

Definition left_minus_right (r : relation) : expr * sign :=
  match r with
  | Rel Lt a b => (Sub b a, Pos) | Rel Le a b => (Sub b a, NonNeg)
  | Rel Gt a b => (Sub a b, Pos) | Rel Ge a b => (Sub a b, NonNeg)
  | Rel Eq a b => (Sub a b, Zero) | Rel Ne a b => (Sub a b, NonZero)
  end.

Lemma left_minus_right_sound v r :
  holds v r <-> has_sign (snd (left_minus_right r)) (value v (fst (left_minus_right r))).
Proof. destruct r as [[] a b]; cbn; split; intros; lra. Qed.

Fixpoint normal (hypotheses : list relation) : option facts :=
  match hypotheses with
  | [] => Some []
  | h :: hypotheses =>
      match polynomial (fst (left_minus_right h)), normal hypotheses with
      | Some p, Some facts => Some ((p, snd (left_minus_right h)) :: facts)
      | _, _ => None
      end
  end.

Definition depth : nat := 300.

(** The divisors, with leading coefficient 1, and their signs. *)
Fixpoint signed (h : facts) (ds : list (expr * order * evidence)) : option (list poly * list order) :=
  match ds with
  | [] => Some ([], [])
  | (e, o, ev) :: ds =>
      match polynomial e, signed h ds with
      | Some p, Some (ps, os) =>
          if match o with Gt | Lt | Ne => true | _ => false end && negb (czero (lead p)) && prove_by (shows depth) h p o ev
          then Some (monic p :: ps, (if cpos (lead p) then o else opposite o) :: os) else None
      | _, _ => None
      end
  end.

Lemma signed_sound v h : hold v h -> forall ds ps os, signed h ds = Some (ps, os) ->
  nonzero v ps /\ Forall2 (fun p o => ordered (Some o) (eval v p)) ps os.
Proof.
  intros A. induction ds as [| [[e o] ev] ds IH]; intros ps os H; cbn [signed] in H.
  - injection H as <- <-. split; constructor.
  - destruct (polynomial e) as [p |]; [| discriminate]. destruct (signed h ds) as [[ps' os'] |]; [| discriminate].
    destruct (_ && _ && _) eqn:C; [| discriminate]. injection H as <- <-.
    apply andb_prop in C as [C P]. apply andb_prop in C as [S Z]. apply negb_true_iff in Z.
    destruct (IH _ _ eq_refl) as [N F].
    pose proof (prove_by_sound _ (shows_sound depth) _ _ _ _ _ P A) as O.
    pose proof (eval_monic v _ Z) as E. pose proof (czero_false _ Z) as L.
    assert (V : eval v p <> 0) by (destruct o; try discriminate; cbn in O; lra).
    assert (I : / Q2R (lead p) <> 0) by now apply Rinv_neq_0_compat.
    split; constructor; auto.
    + rewrite E. now apply Rmult_integral_contrapositive_currified.
    + rewrite E. destruct (cpos (lead p)) eqn:Y.
      * pose proof (times_sound (Some o) (Some Gt) _ _ O (Rinv_0_lt_compat _ (cpos_true _ Y))) as T.
        destruct o; try discriminate; exact T.
      * assert (NL : Q2R (lead p) < 0).
        { pose proof (Q2R_sign (lead p)). unfold cpos, czero in *. destruct (Qnum (lead p)); try discriminate. assumption. }
        pose proof (times_sound (Some o) (Some Lt) _ _ O (Rinv_lt_0_compat _ NL)) as T.
        destruct o; try discriminate; exact T.
Qed.

(** The sign of the product of the divisors' powers. *)
Fixpoint product_order (os : list order) (ks : exponents) : known_order :=
  match os with [] => Some Gt | o :: os => times (to_power (Some o) (hd O ks)) (product_order os (tl ks)) end.

Lemma product_order_sound v ps os : Forall2 (fun p o => ordered (Some o) (eval v p)) ps os ->
  forall ks, ordered (product_order os ks) (product v ps ks).
Proof.
  induction 1 as [| p o ps os O _ IH]; intros ks; cbn [product_order product]; [cbn; lra |].
  apply times_sound; [now apply to_power_sound | apply IH].
Qed.

(** Whether an odd number of them are negative in an odd power. *)
Fixpoint odd_negative (os : list order) (ks : exponents) : bool :=
  match os with
  | [] => false
  | o :: os => xorb (match o with Lt => Nat.odd (hd O ks) | _ => false end) (odd_negative os (tl ks))
  end.

Definition fits (o : known_order) (flipped : bool) (s : sign) : bool :=
  match o, s with
  | Some Gt, _ => negb flipped || match s with Zero | NonZero => true | _ => false end
  | Some Lt, _ => flipped || match s with Zero | NonZero => true | _ => false end
  | Some Ne, (Zero | NonZero) => true
  | _, _ => false
  end.

Definition is_divisor (ps : list poly) (d : expr) : bool :=
  match quotient ps d with
  | Some (q, _) => negb (czero (lead q)) &&
                   match number q with Some _ => true | None => match divisor ps (monic q) with Some _ => true | None => false end end
  | None => false
  end.

Definition check (hypotheses : list relation) (divisors : list expr) (claim : relation) (c : certificate) : bool :=
  let 'Certificate ds goal := c in
  match normal hypotheses with
  | Some h =>
      match signed h ds with
      | Some (ps, os) =>
          let (difference, s) := left_minus_right claim in
          match quotient ps difference with
          | Some (p, ks) =>
              let flipped := odd_negative os ks in
              forallb (is_divisor ps) divisors && fits (product_order os ks) flipped s &&
              match shows depth h (if flipped then negate p else p) s goal with Some t => implies t s | None => false end
          | None => false
          end
      | None => false
      end
  | None => false
  end.

Lemma normal_sound v : forall hypotheses h, normal hypotheses = Some h ->
  (forall r, In r hypotheses -> holds v r) -> hold v h.
Proof.
  induction hypotheses as [| r hypotheses IH]; intros h H A; cbn in H; [injection H as <-; intros ? ? [] |].
  destruct (polynomial _) as [p |] eqn:P; [| discriminate]. destruct (normal hypotheses) as [h' |]; [| discriminate].
  injection H as <-. intros q s [E | I].
  - injection E as <- <-. rewrite <- (polynomial_sound v _ _ P). apply left_minus_right_sound, A. now left.
  - apply (IH _ eq_refl); [| assumption]. intros r' I'. apply A. now right.
Qed.

Lemma is_divisor_sound v ps d : nonzero v ps -> is_divisor ps d = true -> value v d <> 0.
Proof.
  unfold is_divisor. intros N H. destruct (quotient ps d) as [[q ks] |] eqn:Q; [| discriminate].
  rewrite (quotient_sound v ps N _ _ _ Q). apply andb_prop in H as [Z H]. apply negb_true_iff in Z.
  unfold Rdiv. apply Rmult_integral_contrapositive_currified; [| now apply Rinv_neq_0_compat, product_nonzero].
  destruct (number q) as [c |] eqn:C.
  - rewrite (eval_number v _ _ C), <- (number_lead _ _ C Z). now apply czero_false.
  - destruct (divisor ps (monic q)) as [ms |] eqn:D; [| discriminate].
    pose proof (product_nonzero v ps N ms) as M. rewrite (divisor_sound v _ _ _ D), (eval_monic v _ Z) in M.
    intros Y. apply M. rewrite Y. unfold Rdiv. ring.
Qed.

Lemma sign_of_quotient s o flipped x y : fits o flipped s = true -> ordered o y ->
  has_sign s (if flipped then - x else x) -> has_sign s (x / y).
Proof.
  intros F O H. unfold Rdiv.
  assert (Y : y <> 0) by (destruct o as [[] |], s; try discriminate; cbn in O; lra).
  pose proof (Rinv_neq_0_compat _ Y) as I.
  assert (Z : s = Zero -> x * / y = 0) by (intros ->; destruct flipped; cbn in H; [replace x with 0 by lra | rewrite H]; ring).
  assert (N : s = NonZero -> x * / y <> 0)
    by (intros ->; apply Rmult_integral_contrapositive_currified; [destruct flipped; cbn in H; lra | assumption]).
  destruct s; cbn in *; auto; destruct o as [[] |]; try discriminate; destruct flipped; try discriminate; cbn in O;
    try pose proof (Rinv_0_lt_compat _ O); try pose proof (Rinv_lt_0_compat _ O); nra.
Qed.

Theorem certified v hypotheses divisors claim c :
  check hypotheses divisors claim c = true -> statement v hypotheses divisors claim.
Proof.
  intros H.
  cut ((forall r, In r hypotheses -> holds v r) -> conclusion v divisors claim).
  { clear H. induction hypotheses as [| h hypotheses IH]; cbn; intros C; [now apply C |].
    intros Hh. apply IH. intros A. apply C. intros r [<- | I]; auto. }
  intros A. destruct c as [ds goal]. cbn [check] in H.
  destruct (normal hypotheses) as [h |] eqn:N; [| discriminate]. pose proof (normal_sound v _ _ N A) as HF.
  destruct (signed h ds) as [[ps os] |] eqn:S; [| discriminate]. destruct (signed_sound _ _ HF _ _ _ S) as [NZ OS].
  pose proof (left_minus_right_sound v claim) as L. destruct (left_minus_right claim) as [difference s]. cbn in L.
  destruct (quotient ps difference) as [[p ks] |] eqn:Q; [| discriminate].
  apply andb_prop in H as [H G]. apply andb_prop in H as [D F].
  assert (C : holds v claim).
  { apply L. rewrite (quotient_sound v ps NZ _ _ _ Q).
    apply (sign_of_quotient _ _ _ _ _ F (product_order_sound _ _ _ OS ks)).
    destruct (shows _ _ _ _ _) as [t |] eqn:E in G; [| discriminate].
    pose proof (implies_sound _ _ _ G (shows_sound _ _ _ _ _ _ _ E HF)) as R.
    destruct (odd_negative os ks); [now rewrite eval_negate in R | exact R]. }
  clear - C D NZ. induction divisors as [| d divisors IH]; cbn in *; [assumption |].
  apply andb_prop in D as [D1 D2]. split; [now apply (is_divisor_sound _ ps) | now apply IH].
Qed.

(** ** Relations between numbers, decided *)

Definition decide (r : relation) : option bool :=
  let (difference, s) := left_minus_right r in
  match quotient [] difference with
  | Some (p, _) =>
      match number p with
      | Some c => Some match s with Pos => cpos c | NonNeg => cnonneg c | Zero => czero c | NonZero => negb (czero c) end
      | None => None
      end
  | None => None
  end.

Lemma decide_sound v r b : decide r = Some b -> if b then holds v r else ~ holds v r.
Proof.
  unfold decide. pose proof (left_minus_right_sound v r) as L. destruct (left_minus_right r) as [difference s]. cbn in L.
  destruct (quotient [] difference) as [[p ks] |] eqn:Q; [| discriminate].
  destruct (number p) as [c |] eqn:C; [| discriminate]. intros [= <-].
  pose proof (quotient_sound v [] (Forall_nil _) _ _ _ Q) as E. cbn in E. rewrite (eval_number v _ _ C) in E.
  pose proof (Q2R_sign c) as T. unfold cpos, cnonneg, czero.
  destruct s, (Qnum c); cbn; rewrite L, E; cbn; lra.
Qed.

Theorem true_relation v r : decide r = Some true -> holds v r.
Proof. exact (decide_sound v r true). Qed.

Theorem false_relation v r : decide r = Some false -> ~ holds v r.
Proof. exact (decide_sound v r false). Qed.
