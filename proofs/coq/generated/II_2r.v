(* Theorem II.2r: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2r_1 :
  forall M p x c : R,
  M >= 2 -> p > 0 -> p < 1 -> x > 0 -> (M - 1) * x <= 1 -> c > 0 -> 2 * c <= 1 ->
  3 * (p - x) <= 2 * (M - 2) * p * x ->
  1 - (M - 1) * x * p * c <> 0 /\
  -(-x + p * c - (M - 2) * x * p * c) / (1 - (M - 1) * x * p * c) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (Combination [term (1 # 2) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int 1) [1;
    6]%nat; term 1 (Int 1) [1; 4; 5]%nat] None)] (Combination [term (3 # 20) (Int 1) [1]%nat; term (1 # 4)
    (Int 1) [7]%nat; term (1 # 10) (Int 1) [1; 1]%nat; term (1 # 4) (Int 1) [2; 3]%nat; term (1 # 4) (Int 1)
    [1; 1; 3]%nat; term (1 # 10) (Int 1) [1; 2; 2]%nat; term (1 # 2) (Int 1) [1; 3; 6]%nat; term (1 # 2) (Int
    1) [1; 4; 6]%nat; term (1 # 10) (Int 1) [1; 1; 1; 2]%nat; term (1 # 10) (Int 1) [1; 1; 2; 2]%nat; term (1
    # 4) (Int 1) [1; 1; 2; 3]%nat; term (1 # 4) (Int 1) [1; 2; 2; 3]%nat] None)).
Qed.

Lemma II_2r_2 :
  forall M p : R,
  M >= 2 -> p > 0 -> p < 1 ->
  3 + 2 * (M - 2) * p <> 0 /\
  3 * p / (3 + 2 * (M - 2) * p) > 0.
Proof.
  certify (Certificate [divided_by ((Int 3 / Int 2) + Int (-2) * Var 1 + Var 0 * Var 1) Gt (Coefficients
    [above 0 2; between 1 0 1] (Int 1))] (FromHypothesis 1)).
Qed.

Lemma II_2r_3 :
  forall M p x : R,
  M >= 2 -> p > 0 -> p < 1 -> x > 0 -> (M - 1) * x <= 1 -> 3 * (p - x) <= 2 * (M - 2) * p * x ->
  3 + 2 * (M - 2) * p <> 0 /\
  3 * p / (3 + 2 * (M - 2) * p) <= x.
Proof.
  certify (Certificate [divided_by ((Int 3 / Int 2) + Int (-2) * Var 1 + Var 0 * Var 1) Gt (Coefficients
    [above 0 2; between 1 0 1] (Int 1))] (FromHypothesis 5)).
Qed.

Lemma II_2r_4 :
  forall M p c : R,
  M >= 2 -> p > 0 -> p < 1 -> c > 0 -> 2 * c <= 1 ->
  1 - (M - 1) * p * (3 * p / (3 + 2 * (M - 2) * p)) * c <> 0 /\
  3 + 2 * (M - 2) * p <> 0 /\
  1 - (M - 1) * (3 * p / (3 + 2 * (M - 2) * p)) * p * c <> 0 /\
  3 * ((p - 3 * p / (3 + 2 * (M - 2) * p) * c - (M - 2) * p * (3 * p / (3 + 2 * (M - 2) * p)) * c) / (1 - (M -
    1) * p * (3 * p / (3 + 2 * (M - 2) * p)) * c) + (-3 * p / (3 + 2 * (M - 2) * p) + p * c - (M - 2) * (3 * p
    / (3 + 2 * (M - 2) * p)) * p * c) / (1 - (M - 1) * (3 * p / (3 + 2 * (M - 2) * p)) * p * c)) <= -2 * (M -
    2) * ((p - 3 * p / (3 + 2 * (M - 2) * p) * c - (M - 2) * p * (3 * p / (3 + 2 * (M - 2) * p)) * c) / (1 -
    (M - 1) * p * (3 * p / (3 + 2 * (M - 2) * p)) * c)) * ((-3 * p / (3 + 2 * (M - 2) * p) + p * c - (M - 2) *
    (3 * p / (3 + 2 * (M - 2) * p)) * p * c) / (1 - (M - 1) * (3 * p / (3 + 2 * (M - 2) * p)) * p * c)).
Proof.
  certify (Certificate [divided_by ((Int 3 / Int 2) + Int (-2) * Var 1 + Var 0 * Var 1) Gt (Coefficients
    [above 0 2; between 1 0 1] (Int 1)); divided_by (Int (-1) + (Int 4 / Int 3) * Var 1 + (Int (-2) / Int 3) *
    Var 0 * Var 1 + Int (-1) * (Var 1 ^ 2) * Var 2 + Var 0 * (Var 1 ^ 2) * Var 2) Lt (Coefficients [above 0 2;
    between 1 0 1; between 2 0 (1 # 2)] (Int 1))] (Coefficients [above 0 2; between 1 0 1; between 2 0 (1 #
    2)] (Int 1))).
Qed.

Lemma II_2r_5 :
  forall M p x c y : R,
  M >= 2 -> p > 0 -> p < 1 -> x > 0 -> (M - 1) * x <= 1 -> c > 0 -> 2 * c <= 1 ->
  3 * (p - x) <= 2 * (M - 2) * p * x -> y > 0 -> y <= x ->
  1 - (M - 1) * p * x * c <> 0 /\
  1 - (M - 1) * p * y * c <> 0 /\
  (p - x * c - (M - 2) * p * x * c) / (1 - (M - 1) * p * x * c) <= (p - y * c - (M - 2) * p * y * c) / (1 - (M
    - 1) * p * y * c).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 1 * Var 3 * Var 4 + Var 0 * Var 1 * Var 3 * Var
    4) Lt (Combination [term (1 # 2) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int 1) [1;
    6]%nat; term 1 (Int 1) [1; 4; 5]%nat; term 1 (Int 1) [1; 5; 9]%nat; term 1 (Int 1) [0; 1; 5; 9]%nat]
    None); divided_by (Int (-1) + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var 3) Lt
    (Combination [term (1 # 2) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int 1) [1; 6]%nat;
    term 1 (Int 1) [1; 4; 5]%nat] None)] (Factors (-1) [factor (Var 3) 1 Gt (FromHypothesis 5); factor (Var 2
    + Int (-1) * Var 4) 1 Ge (FromHypothesis 9); factor (Int (-1) + Var 1) 1 Lt (FromHypothesis 2); factor
    (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) 1 Gt (Coefficients [above 0 2; between 1 0 1] (Int 1))])).
Qed.

Lemma II_2r_6 :
  forall M p x c y : R,
  M >= 2 -> p > 0 -> p < 1 -> x > 0 -> (M - 1) * x <= 1 -> c > 0 -> 2 * c <= 1 ->
  3 * (p - x) <= 2 * (M - 2) * p * x -> y > 0 -> y <= x ->
  1 - (M - 1) * x * p * c <> 0 /\
  1 - (M - 1) * y * p * c <> 0 /\
  -(-x + p * c - (M - 2) * x * p * c) / (1 - (M - 1) * x * p * c) >= -(-y + p * c - (M - 2) * y * p * c) / (1
    - (M - 1) * y * p * c).
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (Combination [term (1 # 2) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int 1) [1;
    6]%nat; term 1 (Int 1) [1; 4; 5]%nat] None); divided_by (Int (-1) + Int (-1) * Var 1 * Var 3 * Var 4 + Var
    0 * Var 1 * Var 3 * Var 4) Lt (Combination [term (1 # 2) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat;
    term (1 # 2) (Int 1) [1; 6]%nat; term 1 (Int 1) [1; 4; 5]%nat; term 1 (Int 1) [1; 5; 9]%nat; term 1 (Int
    1) [0; 1; 5; 9]%nat] None)] (Factors (-1) [factor (Var 2 + Int (-1) * Var 4) 1 Ge (FromHypothesis 9);
    factor (Int (-1) + Var 1 * Var 3) 1 Lt (Coefficients [between 1 0 1; between 3 0 (1 # 2)] (Int 1)); factor
    (Int 1 + Int (-1) * Var 1 * Var 3 + Var 0 * Var 1 * Var 3) 1 Gt (Coefficients [above 0 2; between 1 0 1;
    between 3 0 (1 # 2)] (Int 1))])).
Qed.

Definition II_2r_7 := II_2r_1.

Lemma II_2r_8 :
  forall M p c : R,
  M >= 2 -> p > 0 -> p < 1 -> c > 0 -> 2 * c <= 1 ->
  1 - (M - 1) * (3 * p / (3 + 2 * (M - 2) * p)) * p * c <> 0 /\
  3 + 2 * (M - 2) * p <> 0 /\
  -(-3 * p / (3 + 2 * (M - 2) * p) + p * c - (M - 2) * (3 * p / (3 + 2 * (M - 2) * p)) * p * c) / (1 - (M - 1)
    * (3 * p / (3 + 2 * (M - 2) * p)) * p * c) > 0.
Proof.
  certify (Certificate [divided_by ((Int 3 / Int 2) + Int (-2) * Var 1 + Var 0 * Var 1) Gt (Coefficients
    [above 0 2; between 1 0 1] (Int 1)); divided_by (Int (-1) + (Int 4 / Int 3) * Var 1 + (Int (-2) / Int 3) *
    Var 0 * Var 1 + Int (-1) * (Var 1 ^ 2) * Var 2 + Var 0 * (Var 1 ^ 2) * Var 2) Lt (Coefficients [above 0 2;
    between 1 0 1; between 2 0 (1 # 2)] (Int 1))] (Coefficients [above 0 2; between 1 0 1; between 2 0 (1 #
    2)] (Int 1))).
Qed.

Lemma II_2r_9 :
  forall M p x c : R,
  M >= 2 -> p > 0 -> p < 1 -> x > 0 -> (M - 1) * x <= 1 -> c > 0 -> 2 * c <= 1 ->
  3 * (p - x) <= 2 * (M - 2) * p * x -> p - x * c - (M - 2) * p * x * c > 0 ->
  1 - (M - 1) * p * x * c <> 0 /\
  (p - x * c - (M - 2) * p * x * c) / (1 - (M - 1) * p * x * c) > 0.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var
    3) Lt (Combination [term (1 # 2) (Int 1) []%nat; term (1 # 2) (Int 1) [2]%nat; term (1 # 2) (Int 1) [1;
    6]%nat; term 1 (Int 1) [1; 4; 5]%nat] None)] (FromHypothesis 8)).
Qed.

Lemma II_2r_10 :
  forall M p_2 x_2 p_1 : R,
  M >= 2 -> 3 * (p_2 - x_2) <= 2 * (M - 2) * p_2 * x_2 -> p_1 <= p_2 -> p_1 > 0 -> x_2 > 0 ->
  p_2 * (3 * x_2 - p_1 * (3 - 2 * (M - 2) * x_2)) >= 0.
Proof.
  certify (Certificate [] (Factors 1 [factor (Var 1) 1 Ge (Substitute 1 1 (Var 3 + Int 0) (Coefficients [above
    1 0; above 3 0] (Int 1))); factor (Int 3 * Var 2 + Int (-3) * Var 3 + Int (-4) * Var 2 * Var 3 + Int 2 *
    Var 0 * Var 2 * Var 3) 1 Ge (Split (Int 3 * Var 2 + Int (-3) * Var 3 + Int (-4) * Var 2 * Var 3 + Int 2 *
    Var 0 * Var 2 * Var 3) [case Ge (FromHypothesis 5); case Lt (Contradiction 1 (Combination [term 3 (Int 1)
    [1; 3]%nat; term (1 # 2) (Int 1) [2; 4]%nat; term 1 (Int 1) [1; 4]%nat; term (1 # 2) (Int 1) [2; 4]%nat]
    (multiplied_by (Var 3) (FromHypothesis 2))))])])).
Qed.

Lemma II_2r_11 :
  forall p_1 p_2 : R,
  p_1 <= p_2 -> p_1 > 0 ->
  p_2 > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma II_2r_12 :
  forall M p_2 x_2 p_1 : R,
  M >= 2 -> p_2 * (3 * x_2 - p_1 * (3 - 2 * (M - 2) * x_2)) >= 0 -> p_2 > 0 ->
  3 * x_2 - p_1 * (3 - 2 * (M - 2) * x_2) >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Var 1) (FromHypothesis 2)))).
Qed.

Lemma II_2r_13 :
  forall M x_2 p_1 x_1 : R,
  M >= 2 -> 3 * x_2 - p_1 * (3 - 2 * (M - 2) * x_2) >= 0 -> x_1 >= x_2 -> p_1 > 0 ->
  3 * (p_1 - x_1) <= 2 * (M - 2) * p_1 * x_1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1]%nat; term 3 (Int 1) [2]%nat; term 2 (Int 1) [0; 2;
    3]%nat] None)).
Qed.

Lemma II_2r_14 :
  forall M r k : R,
  M >= 2 -> r > 0 -> r <= 1 -> k >= 0 -> (M - 1) * r * k < 1 ->
  1 - (M - 1) * r * k <> 0 /\
  (r - k - (M - 2) * r * k) / (1 - (M - 1) * r * k) <= r.
Proof.
  certify (Certificate [divided_by (Int (-1) + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Lt
    (FromHypothesis 4)] (Coefficients [above 0 2; between 1 0 1; above 2 0] (Int 1))).
Qed.

Lemma II_2r_15 :
  exists M p x c : R,
  (M = 2 /\ p = 9 / 10 /\ x = 1 / 100 /\ c = 1 / 2) /\ M >= 2 /\ p > 0 /\ p < 1 /\ x > 0 /\
  (M - 1) * x <= 1 /\ c > 0 /\ 2 * c <= 1 /\
  1 - (M - 1) * x * p * c <> 0 /\
  ~ (-(-x + p * c - (M - 2) * x * p * c) / (1 - (M - 1) * x * p * c) > 0).
Proof.
  exists (2), (9 / 10), (1 / 100), (1 / 2).
  decide_numbers.
Qed.
