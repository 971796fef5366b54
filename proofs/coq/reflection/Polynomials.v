(** Polynomials in many variables with rational coefficients, computed exactly.

    A polynomial is [Cst c], a number, or [X p q], which stands for [p + x * q]: x is the first variable, p does not
    contain it (its first variable is the next one), q may. Every operation comes with the lemma that says what it
    means at real values of the variables; these lemmas are all that the rest relies on. *)

From Coq Require Import QArith Qreals Reals Lra Lia Bool Arith.
Local Open Scope R_scope.

(** ** Coefficients: rationals in lowest terms *)

Definition cadd (a b : Q) : Q :=
  match a, b with
  | Qmake n xH, Qmake m xH => Qmake (n + m) 1
  | _, _ => Qred (a + b)
  end.

Definition cmul (a b : Q) : Q :=
  match a, b with
  | Qmake n xH, Qmake m xH => Qmake (n * m) 1
  | _, _ => Qred (a * b)
  end.

Definition czero (a : Q) : bool := match Qnum a with Z0 => true | _ => false end.
Definition cpos (a : Q) : bool := match Qnum a with Zpos _ => true | _ => false end.
Definition cnonneg (a : Q) : bool := match Qnum a with Zneg _ => false | _ => true end.
Definition cone (a : Q) : bool := match a with Qmake (Zpos xH) xH => true | _ => false end.

Lemma Q2R_cadd a b : Q2R (cadd a b) = Q2R a + Q2R b.
Proof.
  rewrite <- Q2R_plus. apply Qeq_eqR. unfold cadd. destruct a as [n [d | d |]], b as [m [e | e |]]; try apply Qred_correct.
  unfold Qeq, Qplus; cbn -[Z.mul Z.add]. now rewrite !Z.mul_1_r.
Qed.

Lemma Q2R_cmul a b : Q2R (cmul a b) = Q2R a * Q2R b.
Proof.
  rewrite <- Q2R_mult. apply Qeq_eqR. unfold cmul. destruct a as [n [d | d |]], b as [m [e | e |]]; try apply Qred_correct.
  reflexivity.
Qed.

Lemma Q2R_sign a : match Qnum a with Z0 => Q2R a = 0 | Zpos _ => 0 < Q2R a | Zneg _ => Q2R a < 0 end.
Proof.
  destruct a as [[| n | n] d]; unfold Q2R; cbn.
  - lra.
  - apply Rmult_lt_0_compat; [| apply Rinv_0_lt_compat]; now apply IZR_lt.
  - assert (0 < / IZR (Zpos d)) by (apply Rinv_0_lt_compat; now apply IZR_lt).
    assert (IZR (Zneg n) < 0) by now apply IZR_lt. nra.
Qed.

Lemma czero_true a : czero a = true -> Q2R a = 0.
Proof. pose proof (Q2R_sign a) as H. unfold czero. now destruct (Qnum a). Qed.

Lemma czero_false a : czero a = false -> Q2R a <> 0.
Proof. pose proof (Q2R_sign a) as H. unfold czero. destruct (Qnum a); try discriminate; intros _; lra. Qed.

Lemma cpos_true a : cpos a = true -> 0 < Q2R a.
Proof. pose proof (Q2R_sign a) as H. unfold cpos. now destruct (Qnum a). Qed.

Lemma cnonneg_true a : cnonneg a = true -> 0 <= Q2R a.
Proof. pose proof (Q2R_sign a) as H. unfold cnonneg. destruct (Qnum a); try discriminate; intros _; lra. Qed.

Lemma cone_true a : cone a = true -> Q2R a = 1.
Proof.
  destruct a as [[| [n | n |] | n] [d | d |]]; try discriminate. intros _. unfold Q2R; cbn. lra.
Qed.

Lemma Q2R_0 : Q2R 0 = 0.
Proof. unfold Q2R; cbn; lra. Qed.

Lemma Q2R_1 : Q2R 1 = 1.
Proof. unfold Q2R; cbn; lra. Qed.

Lemma Q2R_inv' a : czero a = false -> Q2R (Qinv a) = / Q2R a.
Proof.
  intros H. apply Q2R_inv. intros E. apply (czero_false a H). now rewrite (Qeq_eqR _ _ E), Q2R_0.
Qed.

(** ** Polynomials *)

Inductive poly := Cst (c : Q) | X (p q : poly).

(** The values of the variables: the first one is [v 0]. *)
Definition values := nat -> R.
Definition next (v : values) : values := fun k => v (S k).

Fixpoint eval (v : values) (p : poly) : R :=
  match p with
  | Cst c => Q2R c
  | X p q => eval (next v) p + v O * eval v q
  end.

Definition nothing (p : poly) : bool := match p with Cst c => czero c | _ => false end.

(** [p + x * q] without a trace of x where there is none. *)
Definition mkX (p q : poly) : poly :=
  match p, q with
  | Cst _, Cst c => if czero c then p else X p q
  | _, _ => X p q
  end.

Lemma eval_nothing v p : nothing p = true -> eval v p = 0.
Proof. destruct p; cbn; [apply czero_true | discriminate]. Qed.

Lemma eval_mkX v p q : eval v (mkX p q) = eval (next v) p + v O * eval v q.
Proof.
  destruct p, q; try reflexivity. cbn. destruct (czero c0) eqn:E; [| reflexivity].
  cbn. rewrite (czero_true _ E). lra.
Qed.

Lemma eval_ext p : forall v w, (forall k, v k = w k) -> eval v p = eval w p.
Proof.
  induction p as [c | p IHp q IHq]; cbn; intros v w E; [reflexivity |].
  now rewrite (IHp (next v) (next w)), (IHq v w), (E O) by (unfold next; auto).
Qed.

Fixpoint is_zero (p : poly) : bool :=
  match p with Cst c => czero c | X p q => is_zero p && is_zero q end.

Lemma eval_is_zero p : forall v, is_zero p = true -> eval v p = 0.
Proof.
  induction p as [c | p IHp q IHq]; cbn; intros v H; [now apply czero_true |].
  apply andb_prop in H as [Hp Hq]. rewrite (IHp _ Hp), (IHq _ Hq). lra.
Qed.

Fixpoint add_constant (c : Q) (p : poly) : poly :=
  match p with Cst d => Cst (cadd c d) | X p q => X (add_constant c p) q end.

Lemma eval_add_constant c p : forall v, eval v (add_constant c p) = Q2R c + eval v p.
Proof. induction p; cbn; intros v; [apply Q2R_cadd | rewrite IHp1; lra]. Qed.

Fixpoint add (p q : poly) : poly :=
  match p, q with
  | Cst c, _ => if czero c then q else add_constant c q
  | _, Cst c => if czero c then p else add_constant c p
  | X p p', X q q' => mkX (add p q) (add p' q')
  end.

Lemma eval_add p : forall q v, eval v (add p q) = eval v p + eval v q.
Proof.
  induction p as [c | p IHp p' IHp'].
  - intros q v. cbn [add]. destruct (czero c) eqn:E; cbn [eval].
    + rewrite (czero_true _ E). lra.
    + now rewrite eval_add_constant.
  - intros [c | q q'] v; cbn [add].
    + destruct (czero c) eqn:E; cbn [eval].
      * rewrite (czero_true _ E). lra.
      * rewrite eval_add_constant. cbn. lra.
    + rewrite eval_mkX, IHp, IHp'. cbn. lra.
Qed.

Fixpoint scale_by (c : Q) (p : poly) : poly :=
  match p with Cst d => Cst (cmul c d) | X p q => X (scale_by c p) (scale_by c q) end.

Definition scale (c : Q) (p : poly) : poly :=
  if czero c then Cst 0 else if cone c then p else scale_by c p.

Lemma eval_scale c v p : eval v (scale c p) = Q2R c * eval v p.
Proof.
  unfold scale. destruct (czero c) eqn:E.
  { cbn. rewrite Q2R_0, (czero_true _ E). lra. }
  destruct (cone c) eqn:F.
  { rewrite (cone_true _ F). lra. }
  clear E F. revert v. induction p as [d | p IHp q IHq]; cbn; intros v; [apply Q2R_cmul | rewrite IHp, IHq; lra].
Qed.

Definition negate (p : poly) : poly := scale (-1) p.
Definition sub (p q : poly) : poly := add p (negate q).

Lemma eval_negate v p : eval v (negate p) = - eval v p.
Proof. unfold negate. rewrite eval_scale. unfold Q2R; cbn. lra. Qed.

Lemma eval_sub v p q : eval v (sub p q) = eval v p - eval v q.
Proof. unfold sub. rewrite eval_add, eval_negate. lra. Qed.

(** x * p *)
Definition times_x (p : poly) : poly := mkX (Cst 0) p.

Lemma eval_times_x v p : eval v (times_x p) = v O * eval v p.
Proof. unfold times_x. rewrite eval_mkX. cbn. rewrite Q2R_0. lra. Qed.

Fixpoint mul (p q : poly) : poly :=
  match p with
  | Cst c => scale c q
  | X p p' =>
      let fix by_constant_part (q : poly) : poly :=  (* p does not contain the first variable *)
        match q with
        | Cst d => mkX (scale d p) (Cst 0)
        | X q q' => mkX (mul p q) (by_constant_part q')
        end in
      add (by_constant_part q) (times_x (mul p' q))
  end.

Lemma eval_mul p : forall q v, eval v (mul p q) = eval v p * eval v q.
Proof.
  induction p as [c | p IHp p' IHp']; intros q v; cbn [mul]; [apply eval_scale |].
  rewrite eval_add, eval_times_x, IHp'.
  match goal with |- eval v (?f q) + _ = _ => assert (E : eval v (f q) = eval (next v) p * eval v q) end.
  { induction q as [d | q _ q' IHq'].
    - rewrite eval_mkX, eval_scale. cbn. rewrite Q2R_0. lra.
    - rewrite eval_mkX, IHp, IHq'. cbn. lra. }
  rewrite E. cbn. lra.
Qed.

Fixpoint power (p : poly) (n : nat) : poly :=
  match n with O => Cst 1 | S O => p | S n => mul p (power p n) end.

Lemma eval_power v p n : eval v (power p n) = eval v p ^ n.
Proof.
  induction n as [| [| n] IH].
  - cbn. apply Q2R_1.
  - cbn. lra.
  - change (power p (S (S n))) with (mul p (power p (S n))). rewrite eval_mul, IH. reflexivity.
Qed.

(** The variable with number i. *)
Fixpoint variable (i : nat) : poly :=
  match i with O => X (Cst 0) (Cst 1) | S i => X (variable i) (Cst 0) end.

Lemma eval_variable i : forall v, eval v (variable i) = v i.
Proof.
  induction i; cbn; intros v; [rewrite Q2R_0, Q2R_1; lra |]. rewrite IHi, Q2R_0. unfold next. lra.
Qed.

(** The coefficient of the lexicographically greatest monomial, the first variable counting most. *)
Fixpoint lead (p : poly) : Q :=
  match p with Cst c => c | X p q => if is_zero q then lead p else lead q end.

Definition monic (p : poly) : poly := scale (Qred (Qinv (lead p))) p.

Definition same (p q : poly) : bool := is_zero (sub p q).

Lemma eval_same v p q : same p q = true -> eval v p = eval v q.
Proof. intros H. apply (eval_is_zero _ v) in H. rewrite eval_sub in H. lra. Qed.

(** A polynomial that is a number. *)
Definition number (p : poly) : option Q :=
  match p with Cst c => Some c | X _ _ => if is_zero p then Some 0%Q else None end.

Lemma eval_number v p c : number p = Some c -> eval v p = Q2R c.
Proof.
  unfold number. destruct p; [now intros [= <-] |].
  destruct (is_zero _) eqn:E; [| discriminate]. intros [= <-]. now rewrite (eval_is_zero _ v E), Q2R_0.
Qed.

(** Every variable replaced by a polynomial. *)
Fixpoint compose (s : nat -> poly) (p : poly) : poly :=
  match p with
  | Cst c => Cst c
  | X p q => add (compose (fun k => s (S k)) p) (mul (s O) (compose s q))
  end.

Lemma eval_compose p : forall s v, eval v (compose s p) = eval (fun k => eval v (s k)) p.
Proof.
  induction p as [c | p IHp q IHq]; intros s v; cbn; [reflexivity |].
  rewrite eval_add, eval_mul, IHp, IHq. reflexivity.
Qed.

(** One variable replaced. *)
Definition update {A} (f : nat -> A) (i : nat) (a : A) : nat -> A := fun k => if Nat.eqb k i then a else f k.

Lemma update_same {A} (f : nat -> A) i a : update f i a i = a.
Proof. unfold update. now rewrite Nat.eqb_refl. Qed.

Lemma update_id v i k : update v i (v i) k = v k :> R.
Proof. unfold update. destruct (Nat.eqb_spec k i); congruence. Qed.

Definition replace (i : nat) (by_ p : poly) : poly := compose (update variable i by_) p.

Lemma eval_replace v i by_ p : eval v (replace i by_ p) = eval (update v i (eval v by_)) p.
Proof.
  unfold replace. rewrite eval_compose. apply eval_ext. intros k. unfold update.
  destruct (Nat.eqb k i); [reflexivity | apply eval_variable].
Qed.

(** The degree in the variable with number i. *)
Fixpoint degree_first (p : poly) : nat :=
  match p with Cst _ => O | X _ q => if nothing q then O else S (degree_first q) end.

Fixpoint degree (i : nat) (p : poly) : nat :=
  match i with
  | O => degree_first p
  | S i => (fix inner p := match p with Cst _ => O | X p q => Nat.max (degree i p) (inner q) end) p
  end.

Lemma eval_without i : forall p v y, degree i p = O -> eval (update v i y) p = eval v p.
Proof.
  induction i as [| i IHi]; intros p v y H.
  - destruct p as [c | p q]; [reflexivity |]. cbn in H. destruct (nothing q) eqn:E; [| discriminate].
    cbn. rewrite !(eval_nothing _ _ E). change (next (update v 0 y)) with (next v). lra.
  - induction p as [c | p _ q IHq]; [reflexivity |].
    change (Nat.max (degree i p) (degree (S i) q) = O) in H.
    cbn. change (next (update v (S i) y)) with (update (next v) i y).
    rewrite IHi, IHq by lia. reflexivity.
Qed.
