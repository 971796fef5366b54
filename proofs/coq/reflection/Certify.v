(** The tactics of the generated files: [certify c] proves a readable statement
    [forall x y : R, hypothesis -> ... -> divisor <> 0 /\ ... /\ claim] from the certificate c;
    [decide_numbers] proves a conjunction of relations between numbers and of negated ones.

    They only write the statement as data; the kernel compares the two and runs the proved checker. *)

From Coq Require Export QArith Reals List.
From RLStar.Reflection Require Export Polynomials Signs Expressions Certificates.
Export ListNotations.

(** Short forms for certificates. *)
Declare Scope expr_scope.
Delimit Scope expr_scope with expr.
Bind Scope expr_scope with expr.
Notation "a + b" := (Add a b) : expr_scope.
Notation "a - b" := (Sub a b) : expr_scope.
Notation "a * b" := (Mul a b) : expr_scope.
Notation "a / b" := (Div a b) : expr_scope.
Notation "- a" := (Opp a) : expr_scope.
Notation "a ^ n" := (Pow a n%nat) : expr_scope.

(** A variable between two numbers, or on one side of one. *)
Definition between (i : nat) (low high : Q) : range := (i, (Some low, Some high)).
Definition above (i : nat) (low : Q) : range := (i, (Some low, None)).
Definition below (i : nat) (high : Q) : range := (i, (None, Some high)).

(** What the lists in a certificate hold. *)
Definition factor (p : expr) (power : nat) (o : order) (e : evidence) := (p, power, Some o, e).
Definition any_sign (p : expr) (power : nat) := (p, power, @None order, Identity).
Definition case (o : order) (e : evidence) := (o, e).
Definition term (c : Q) (square : expr) (hypotheses : list nat) := (c, square, hypotheses).
Definition divided_by (p : expr) (o : order) (e : evidence) := (p, o, e).

Local Open Scope R_scope.

Definition at_point (l : list R) : values := fun k => nth k l 0.

Ltac position x l :=
  lazymatch l with
  | cons x _ => constr:(O)
  | cons _ ?l => let n := position x l in constr:(S n)
  end.

Ltac reify_expression l e :=
  lazymatch e with
  | IZR ?z => constr:(Int z)
  | ?a + ?b => let a := reify_expression l a in let b := reify_expression l b in constr:(Add a b)
  | ?a - ?b => let a := reify_expression l a in let b := reify_expression l b in constr:(Sub a b)
  | ?a * ?b => let a := reify_expression l a in let b := reify_expression l b in constr:(Mul a b)
  | ?a / ?b => let a := reify_expression l a in let b := reify_expression l b in constr:(Div a b)
  | - ?a => let a := reify_expression l a in constr:(Opp a)
  | ?a ^ ?n => let a := reify_expression l a in constr:(Pow a n)
  | _ => let i := position e l in constr:(Var i)
  end.

Ltac reify_relation l r :=
  let both o a b := let a := reify_expression l a in let b := reify_expression l b in constr:(Rel o a b) in
  lazymatch r with
  | ?a < ?b => both Lt a b
  | ?a <= ?b => both Le a b
  | ?a > ?b => both Gt a b
  | ?a >= ?b => both Ge a b
  | ?a <> ?b => both Ne a b
  | ?a = ?b => both Eq a b
  end.

Ltac reify_conclusion l g :=  (* the divisors and the claim *)
  lazymatch g with
  | ?d <> 0 /\ ?g =>
      let d := reify_expression l d in
      lazymatch reify_conclusion l g with (?ds, ?c) => constr:((cons d ds, c)) end
  | _ => let c := reify_relation l g in constr:((@nil expr, c))
  end.

Ltac reify_statement l g :=
  lazymatch g with
  | ?h -> ?g =>
      let h := reify_relation l h in
      lazymatch reify_statement l g with (?hs, ?ds, ?c) => constr:((cons h hs, ds, c)) end
  | _ => lazymatch reify_conclusion l g with (?ds, ?c) => constr:((@nil relation, ds, c)) end
  end.

Ltac certify_at l certificate :=
  lazymatch goal with
  | |- forall x : R, _ => let y := fresh x in intro y; certify_at constr:(cons y l) certificate
  | |- ?g =>
      let l := eval cbv [rev app] in (rev l) in
      lazymatch reify_statement l g with
      | (?hs, ?ds, ?c) =>
          change (statement (at_point l) hs ds c);
          apply (certified (at_point l) hs ds c certificate);
          vm_cast_no_check (eq_refl true)
      end
  end.

Tactic Notation "certify" constr(certificate) := certify_at (@nil R) certificate.

Ltac decide_one :=
  lazymatch goal with
  | |- ?a /\ ?b => split; decide_one
  | |- ?a <> ?b =>
      let r := reify_relation (@nil R) (a <> b) in
      change (holds (at_point nil) r); apply true_relation; vm_cast_no_check (eq_refl (Some true))
  | |- ~ ?g =>
      let r := reify_relation (@nil R) g in
      change (~ holds (at_point nil) r); apply false_relation; vm_cast_no_check (eq_refl (Some false))
  | |- ?g =>
      let r := reify_relation (@nil R) g in
      change (holds (at_point nil) r); apply true_relation; vm_cast_no_check (eq_refl (Some true))
  end.

Ltac decide_numbers := decide_one.
