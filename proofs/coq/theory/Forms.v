(** * Relations in another form

    A fact and what is wanted say the same, or nearly: with sides exchanged, as a consequence of something stricter,
    rearranged as polynomials or as quotients, with names opened, or with denominators multiplied out.  The tactics
    below take the fact and close the goal; they look at the fact, the goal and nothing else in the context, and try a
    fixed list of things in a fixed order.

    | tactic                    | the goal follows from the fact F                                                    |
    |---------------------------|-------------------------------------------------------------------------------------|
    | [directly F]              | as it stands: the same, sides exchanged, weaker (> to >=, = to >= or <=, < or > to <>) |
    | [same F]                  | ... or the differences of the two sides are the same polynomial (divisors alike), or so after [open_names] |
    | [same_defined F D]        | ... or the same quotient of polynomials, where D shows that what is divided by is not 0 |
    | [cleared F P D]           | the goal is numerator op 0, P : denominator > 0, D as above                         |
    | [cleared F P]             | the same, where P alone shows that no divisor of F is 0                             |
    | [equation D]              | the goal is an equation of quotients of polynomials                                 |
    | [nonzero_by D]            | the goal is e <> 0                                                                  |
    | [from_divisors D]         | the goal is d <> 0, where d is a factor of what D shows not to be 0                 |
    | [is_divided_by D]         | the goal is d <> 0, and D says so, or of a product, power or quotient that d is a factor of |
    | [beyond F]                | the goal is e <> 0 or e > 0, and F says by order alone that it is |
    | [plain_from F]            | the goal is e <> 0 or e > 0, and F says so, or that e is more than a number         |

    D is a proof of a conjunction, nested to either side, of relations such as d <> 0, d > 0 or d >= 2, or of True.  A
    generated file redefines [open_names X] (Ltac open_names X ::= unfold ... in X |- * ) to open its own names.

    | lemmas                                           | meaning                                                      |
    |--------------------------------------------------|--------------------------------------------------------------|
    | [gt_from], [ge_from], [eq_from], [ne_from], ...  | a relation from one with the same difference                 |
    | [cleared_gt], ..., [cleared_eq], [cleared_ne]    | denominators multiplied out                                  |
    | [uncleared_gt], ..., [uncleared_ne]              | and divided by again                                         |
    | [equivalent_gt], [equivalent_ge]                 | two relations hold at the same points: both differences are positive multiples of one (Equivalent, rule inequality) |
    | [nonzero_factor_left], [nonzero_factor_right], [nonzero_power] | what divides something that is not 0           | *)

From Coq Require Import Reals Lra Nsatz.
Local Open Scope R_scope.

(** ** Relations from others with the same difference *)

Section Same.
Variables a b c d : R.

Lemma gt_from : a > b -> c - d = a - b -> c > d. Proof. lra. Qed.
Lemma ge_from_gt : a > b -> c - d = a - b -> c >= d. Proof. lra. Qed.
Lemma ne_from_gt : a > b -> c - d = a - b -> c <> d. Proof. lra. Qed.
Lemma ge_from : a >= b -> c - d = a - b -> c >= d. Proof. lra. Qed.
Lemma eq_from : a = b -> c - d = a - b -> c = d. Proof. lra. Qed.
Lemma ge_from_eq : a = b -> c - d = a - b -> c >= d. Proof. lra. Qed.
Lemma ne_from : a <> b -> c - d = a - b -> c <> d. Proof. intros H E F. apply H. lra. Qed.
Lemma opposite : c - d = b - a -> d - c = a - b. Proof. lra. Qed.
Lemma ne_exchanged : d <> c -> c <> d. Proof. intros H E. now apply H. Qed.
End Same.

(** ** As it stands *)

Section Direct.
Variables a b : R.
Lemma gt_ge : a > b -> a >= b. Proof. lra. Qed.
Lemma gt_lt : a > b -> b < a. Proof. lra. Qed.
Lemma gt_le : a > b -> b <= a. Proof. lra. Qed.
Lemma gt_ne : a > b -> a <> b. Proof. lra. Qed.
Lemma gt_ne_exchanged : a > b -> b <> a. Proof. lra. Qed.
Lemma lt_gt : a < b -> b > a. Proof. lra. Qed.
Lemma lt_ge : a < b -> b >= a. Proof. lra. Qed.
Lemma lt_le : a < b -> a <= b. Proof. lra. Qed.
Lemma ge_le : a >= b -> b <= a. Proof. lra. Qed.
Lemma le_ge : a <= b -> b >= a. Proof. lra. Qed.
Lemma eq_exchanged : a = b -> b = a. Proof. lra. Qed.
Lemma eq_ge : a = b -> a >= b. Proof. lra. Qed.
Lemma eq_le : a = b -> a <= b. Proof. lra. Qed.
Lemma eq_ge_exchanged : a = b -> b >= a. Proof. lra. Qed.
Lemma eq_le_exchanged : a = b -> b <= a. Proof. lra. Qed.
End Direct.

(** What is tried depends on the two relation signs alone. *)
Ltac directly F :=
  first
  [ exact F
  | lazymatch type of F with
    | _ > _ => lazymatch goal with
        | |- _ >= _ => exact (gt_ge _ _ F) | |- _ < _ => exact (gt_lt _ _ F) | |- _ <= _ => exact (gt_le _ _ F)
        | |- _ <> _ => first [exact (gt_ne _ _ F) | exact (gt_ne_exchanged _ _ F)] end
    | _ < _ => lazymatch goal with
        | |- _ > _ => exact (lt_gt _ _ F) | |- _ >= _ => exact (lt_ge _ _ F) | |- _ <= _ => exact (lt_le _ _ F)
        | |- _ <> _ => first [exact (gt_ne _ _ (lt_gt _ _ F)) | exact (gt_ne_exchanged _ _ (lt_gt _ _ F))] end
    | _ >= _ => exact (ge_le _ _ F)
    | _ <= _ => exact (le_ge _ _ F)
    | _ <> _ => exact (ne_exchanged _ _ F)
    | _ = _ => lazymatch goal with
        | |- _ = _ => exact (eq_exchanged _ _ F)
        | |- _ >= _ => first [exact (eq_ge _ _ F) | exact (eq_ge_exchanged _ _ F)]
        | |- _ <= _ => first [exact (eq_le _ _ F) | exact (eq_le_exchanged _ _ F)] end
    end ].

(** ** By the difference of the sides *)

(** [by_difference X tac]: the goal from the hypothesis X, where [tac] shows that the differences are the same. *)
Ltac by_difference X tac :=
  lazymatch type of X with
  | ?a < ?b => apply lt_gt in X; by_difference X tac
  | ?a <= ?b => apply le_ge in X; by_difference X tac
  | _ => lazymatch goal with
    | |- ?c < ?d => apply gt_lt; by_difference X tac
    | |- ?c <= ?d => apply ge_le; by_difference X tac
    | _ => lazymatch type of X with
      | ?a > ?b => lazymatch goal with
          | |- ?c > ?d => apply (gt_from a b c d X); tac
          | |- ?c >= ?d => apply (ge_from_gt a b c d X); tac
          | |- ?c <> ?d => first [ apply (ne_from_gt a b c d X); solve [tac]
                                 | apply ne_exchanged; apply (ne_from_gt a b d c X); tac ] end
      | ?a >= ?b => lazymatch goal with |- ?c >= ?d => apply (ge_from a b c d X); tac end
      | ?a = ?b => lazymatch goal with
          | |- ?c = ?d => first [ apply (eq_from a b c d X); solve [tac] | apply eq_exchanged; apply (eq_from a b d c X); tac ]
          | |- ?c >= ?d => first [ apply (ge_from_eq a b c d X); solve [tac] | apply (ge_from_eq b a c d (eq_sym X)); tac ] end
      | ?a <> ?b => lazymatch goal with
          | |- ?c <> ?d => first [ apply (ne_from a b c d X); solve [tac] | apply ne_exchanged; apply (ne_from a b d c X); tac ] end
      end
    end
  end.

(** Polynomials; a quotient is its numerator times the inverse of its denominator, which is left as it is. *)
Ltac by_ring := solve [ ring | unfold Rdiv; ring ].

(** Numbers are divided by, all other inverses left as they are: [field] alone would multiply out every denominator. *)
Ltac by_inverses :=
  unfold Rdiv;
  repeat match goal with
  | |- context [ / ?d ] =>
      tryif (lazymatch d with IZR _ => idtac end) then fail else (let v := fresh in generalize (/ d); intros v)
  end;
  field.

Ltac by_polynomials := solve [ ring | unfold Rdiv; ring | by_inverses | unfold Rdiv; field ].

(** To be redefined in a file that has names of its own. *)
Ltac open_names X := idtac.

Ltac same F :=
  first
  [ directly F
  | let X := fresh "X" in pose proof F as X; cbv beta in X |- *; clear - X; by_difference X by_ring
  | let X := fresh "X" in pose proof F as X; open_names X; cbv beta in X |- *; clear - X;
    first [ directly X | by_difference X by_polynomials ] ].

(** ** What is divided by is not zero *)

Lemma nonzero_factor_left (a b : R) : a * b <> 0 -> a <> 0.
Proof. intros H E. apply H. rewrite E. ring. Qed.
Lemma nonzero_factor_right (a b : R) : a * b <> 0 -> b <> 0.
Proof. intros H E. apply H. rewrite E. ring. Qed.
Lemma nonzero_power (a : R) (n : nat) : a ^ S n <> 0 -> a <> 0.
Proof. intros H E. apply H. rewrite E. apply pow_ne_zero. discriminate. Qed.
Lemma nonzero_numerator (a b : R) : a / b <> 0 -> a <> 0.
Proof. intros H E. apply H. rewrite E. apply Rmult_0_l. Qed.
Lemma nonzero_same (d e : R) : d <> 0 -> e = d -> e <> 0.
Proof. now intros H ->. Qed.
Lemma nonzero_opposite (d e : R) : d <> 0 -> e = - d -> e <> 0.
Proof. intros H -> E. apply H. rewrite <- (Ropp_involutive d), E. apply Ropp_0. Qed.

(** Take a conjunction apart, and factors of what is not 0. *)
Ltac take_apart H :=
  lazymatch type of H with
  | _ /\ _ => let A := fresh "D" in let B := fresh "D" in destruct H as [A B]; take_apart A; take_apart B
  | ?a * ?b <> 0 => let A := fresh "D" in let B := fresh "D" in
      pose proof (nonzero_factor_left a b H) as A; pose proof (nonzero_factor_right a b H) as B; take_apart A; take_apart B
  | ?a ^ S ?n <> 0 => let A := fresh "D" in pose proof (nonzero_power a n H) as A; take_apart A
  | ?a / ?b <> 0 => let A := fresh "D" in pose proof (nonzero_numerator a b H) as A; take_apart A
  | _ => idtac
  end.

(** The goal e <> 0 from what was taken apart: as it stands, by order, or by rearranging. *)
Ltac nonzero_from_context :=
  first
  [ assumption
  | let Z := fresh in intros Z; lra
  | match goal with D : ?d <> 0 |- ?e <> 0 => first [ apply (nonzero_same d e D); ring | apply (nonzero_opposite d e D); ring ] end
  | apply Rmult_integral_contrapositive_currified; nonzero_from_context
  | apply pow_nonzero; nonzero_from_context
  | let Z := fresh in intros Z; nra ].

Ltac known_divisors D K :=
  pose proof D as K; open_names K; cbv beta in K; take_apart K.

Ltac nonzero_by D :=
  let K := fresh "K" in known_divisors D K; cbv beta; nonzero_from_context.

(** d <> 0, or y > 0, is plain from F: it is F in another form, d is among what F shows not to be 0, or differs from it by a number. *)
Ltac plain_from F :=
  first
  [ same F
  | nonzero_by F
  | let X := fresh "X" in pose proof F as X; open_names X; cbv beta in X |- *; clear - X; lra ].

(** A condition on the very things of which F says something: as it stands, or by order. *)
Ltac beyond F :=
  let X := fresh "X" in pose proof F as X; cbv beta in X |- *; clear - X; first [directly X | lra | intros ?; lra].

(** d <> 0 from what G shows not to be 0, of which d is a factor once names are opened and quotients are made one; what those divide by is not 0 by the context. *)
Ltac from_divisors G :=
  let K := fresh "K" in known_divisors G K; cbv beta;
  first
  [ nonzero_from_context
  | let Z := fresh "Z" in intros Z;
    match goal with D : ?d <> 0 |- False => solve [apply D; field_simplify_eq; [ clear - Z; simpl in Z |- *; nsatz | repeat split; nonzero_from_context ]] end ].

(** The goal d <> 0 is among what G shows not to be 0, as it stands: at once, with no name opened. *)
Ltac is_divided_by G := let K := fresh "K" in pose proof G as K; clear - K; take_apart K; assumption.

Ltac by_quotients := field; repeat split; nonzero_from_context.

Ltac equation D :=
  let K := fresh "K" in pose proof D as K; open_names K; cbv beta in K |- *; clear - K; take_apart K;
  solve [ by_quotients ].

Ltac same_defined F D :=
  let X := fresh "X" in let K := fresh "K" in
  pose proof F as X; pose proof D as K; open_names X; open_names K; cbv beta in X, K |- *; clear - X K; take_apart K;
  by_difference X ltac:(solve [ by_quotients ]).

(** ** Denominators multiplied out

    F : a op b, the goal: num op 0, where (a - b) * den = num and den > 0. *)

Section Cleared.
Variables a b num den : R.
Hypothesis positive : den > 0.

Lemma cleared_gt : a > b -> (a - b) * den = num -> num > 0.
Proof. intros F <-. apply Rmult_lt_0_compat; lra. Qed.
Lemma cleared_ge : a >= b -> (a - b) * den = num -> num >= 0.
Proof. intros F <-. apply Rle_ge, Rmult_le_pos; lra. Qed.
Lemma cleared_lt : a < b -> (a - b) * den = num -> num < 0.
Proof. intros F <-. assert (0 < (b - a) * den) by (apply Rmult_lt_0_compat; lra). lra. Qed.
Lemma cleared_le : a <= b -> (a - b) * den = num -> num <= 0.
Proof. intros F <-. assert (0 <= (b - a) * den) by (apply Rmult_le_pos; lra). lra. Qed.
Lemma cleared_eq : a = b -> (a - b) * den = num -> num = 0.
Proof. intros -> <-. ring. Qed.
Lemma cleared_ne : a <> b -> (a - b) * den = num -> num <> 0.
Proof. intros F <- E. apply Rmult_integral in E. destruct E as [E|E]; [apply F; lra|lra]. Qed.

Lemma uncleared_gt : num > 0 -> (a - b) * den = num -> a > b.
Proof. intros F <-. apply Rmult_gt_reg_l with den; [exact positive|]. lra. Qed.
Lemma uncleared_ge : num >= 0 -> (a - b) * den = num -> a >= b.
Proof. intros F <-. apply Rle_ge, Rmult_le_reg_l with den; lra. Qed.
Lemma uncleared_lt : num < 0 -> (a - b) * den = num -> a < b.
Proof. intros F <-. apply Rmult_lt_reg_l with den; lra. Qed.
Lemma uncleared_le : num <= 0 -> (a - b) * den = num -> a <= b.
Proof. intros F <-. apply Rmult_le_reg_l with den; lra. Qed.
Lemma uncleared_eq : num = 0 -> (a - b) * den = num -> a = b.
Proof. intros F E. rewrite F in E. apply Rmult_integral in E. destruct E; lra. Qed.
Lemma uncleared_ne : num <> 0 -> (a - b) * den = num -> a <> b.
Proof. intros F E A. apply F. rewrite <- E, A. ring. Qed.
End Cleared.

(** With the other sign of the goal (0 op num is num of the other sign). *)
Ltac by_cleared X P tac :=
  lazymatch type of P with ?den > 0 =>
    lazymatch goal with
    | |- ?num > 0 => lazymatch type of X with
        | ?a > ?b => apply (cleared_gt a b num den P X); tac
        | ?a < ?b => apply (cleared_gt b a num den P (lt_gt _ _ X)); tac end
    | |- ?num >= 0 => lazymatch type of X with
        | ?a >= ?b => apply (cleared_ge a b num den P X); tac
        | ?a <= ?b => apply (cleared_ge b a num den P (le_ge _ _ X)); tac end
    | |- ?num < 0 => lazymatch type of X with
        | ?a < ?b => apply (cleared_lt a b num den P X); tac
        | ?a > ?b => apply (cleared_lt b a num den P (gt_lt _ _ X)); tac end
    | |- ?num <= 0 => lazymatch type of X with
        | ?a <= ?b => apply (cleared_le a b num den P X); tac
        | ?a >= ?b => apply (cleared_le b a num den P (ge_le _ _ X)); tac end
    | |- ?num = 0 => lazymatch type of X with
        | ?a = ?b => first [ apply (cleared_eq a b num den X); solve [tac] | apply (cleared_eq b a num den (eq_sym X)); tac ] end
    | |- ?num <> 0 => lazymatch type of X with
        | ?a <> ?b => first [ apply (cleared_ne a b num den P X); solve [tac] | apply (cleared_ne b a num den P (not_eq_sym X)); tac ] end
    end
  end.

Tactic Notation "cleared" constr(F) constr(P) constr(D) :=
  let X := fresh "X" in let Q := fresh "Q" in let K := fresh "K" in
  pose proof F as X; pose proof P as Q; pose proof D as K; open_names X; open_names Q; open_names K;
  cbv beta in X, Q, K |- *; clear - X Q K; take_apart K; by_cleared X Q ltac:(solve [ by_quotients ]).

(** Every divisor of F divides the positive denominator, so that none of them is 0. *)
Ltac divides_denominator Q :=
  first [ intros ?; lra
        | let Z := fresh in intros Z; apply (Rgt_not_eq _ _ Q); clear Q; first [ solve [rewrite Z; ring] | solve [simpl in Z |- *; nsatz] ] ].

Tactic Notation "cleared" constr(F) constr(P) :=
  let X := fresh "X" in let Q := fresh "Q" in
  pose proof F as X; pose proof P as Q; open_names X; open_names Q;
  cbv beta in X, Q |- *; clear - X Q;
  by_cleared X Q ltac:(field; repeat split; divides_denominator Q).

(** ** Equivalent: both differences are positive multiples of one pivot *)

Lemma equivalent_gt (a b c d p u v : R) :
  a - b = u * p -> u > 0 -> c - d = v * p -> v > 0 -> (a > b <-> c > d).
Proof.
  intros E U F V. split; intros H.
  - assert (P : p > 0) by (apply Rmult_gt_reg_l with u; lra). assert (v * p > 0) by (now apply Rmult_gt_0_compat). lra.
  - assert (P : p > 0) by (apply Rmult_gt_reg_l with v; lra). assert (u * p > 0) by (now apply Rmult_gt_0_compat). lra.
Qed.

Lemma equivalent_ge (a b c d p u v : R) :
  a - b = u * p -> u > 0 -> c - d = v * p -> v > 0 -> (a >= b <-> c >= d).
Proof.
  intros E U F V. split; intros H.
  - assert (P : 0 <= p) by (apply Rmult_le_reg_l with u; lra). assert (0 <= v * p) by (apply Rmult_le_pos; lra). lra.
  - assert (P : 0 <= p) by (apply Rmult_le_reg_l with v; lra). assert (0 <= u * p) by (apply Rmult_le_pos; lra). lra.
Qed.

(** ** What each tactic is for, and where it must fail *)

Section Examples.
Variables x y m : R.

Goal x > y -> y <= x. Proof. intros F. same F. Qed.
Goal x - y > 1 / 2 -> x >= y + 1 / 2. Proof. intros F. same F. Qed.
Goal x * (y + 1) = 3 -> 3 - y * x = x. Proof. intros F. same F. Qed.
Goal x / m + y / m < 1 -> 1 > (1 / m) * (y + x). Proof. intros F. same F. Qed.
Goal x / m + y / (1 + m) = 1 -> 3 * (1 / 3 * (x / m + y / (1 + m))) = 1. Proof. intros F. same F. Qed.
Goal m > 0 -> x / m + y / m < 1 -> (y + x) / m < 1. Proof. intros P F. same_defined F P. Qed.
Goal 1 + m <> 0 /\ True -> x / (1 + m) >= y -> y <= x * 2 / (m + m + 2). Proof. intros D F. same_defined F D. Qed.
Goal 1 + m > 0 -> x / (1 + m) >= y -> x - y - m * y >= 0. Proof. intros P F. cleared F P. Qed.
Goal 1 + m > 0 -> x / (1 + m) >= y -> x - y - m * y >= 0. Proof. intros P F. cleared F P P. Qed.
Goal m >= 2 -> m - 1 > 0. Proof. intros F. plain_from F. Qed.
Goal m >= 2 -> m <> 0. Proof. intros F. plain_from F. Qed.
Goal m > 0 -> m - 1 > 0. Proof. intros F. Fail plain_from F. Abort.
Goal m < 1 -> 1 - m <> 0. Proof. intros F. beyond F. Qed.
Goal m <= 1 -> 1 - m <> 0. Proof. intros F. Fail beyond F. Abort.
Goal y <> 0 -> (1 + m * (x / y)) / 2 <> 0 -> y + m * x <> 0. Proof. intros P F. from_divisors F. Qed.
Goal x / m * y <> 0 /\ True -> x <> 0. Proof. intros F. is_divided_by F. Qed.
Goal x / m * y <> 0 /\ True -> m <> 0. Proof. intros F. Fail is_divided_by F. Abort.
Goal y <> 0 -> (1 + m * (x / y)) / 2 <> 0 -> y - m * x <> 0. Proof. intros P F. Fail from_divisors F. Abort.
Goal m > 0 -> x = 1 / m -> 1 - x * m = 0. Proof. intros P F. cleared F P. Qed.
Goal x >= y -> x > y. Proof. intros F. Fail same F. Abort.
Goal x > y -> x > 2 * y. Proof. intros F. Fail same F. Abort.
Goal x / m < 1 -> x < m. Proof. intros F. Fail same F. Abort.
Goal m + 1 > 0 -> x / m >= 0 -> x * m / (m * m) >= 0. Proof. intros P F. Fail same_defined F P. Abort.
End Examples.
