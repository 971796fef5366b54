(* Theorem II.1e: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_1e_1 :
  forall M d R_1 R_2 : R,
  M >= 2 -> (M - 1) * d >= -1 -> d <= 1 -> R_1 <= R_2 -> 1 + (M - 1) * d * R_1 > 0 ->
  1 + (M - 1) * d * R_2 > 0 ->
  1 + (M - 1) * d * R_1 <> 0 /\
  1 + (M - 1) * d * R_2 <> 0 /\
  (d + R_1 + (M - 2) * d * R_1) / (1 + (M - 1) * d * R_1) <= (d + R_2 + (M - 2) * d * R_2) / (1 + (M - 1) * d
    * R_2).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 3 + Var 0 * Var 1 * Var 3) Gt
    (FromHypothesis 5); divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 4)] (Factors 1 [factor (Var 2 + Int (-1) * Var 3) 1 Le (FromHypothesis 3); factor (Int
    (-1) + Var 1) 1 Le (FromHypothesis 2); factor (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) 1 Ge
    (FromHypothesis 1)])).
Qed.

Lemma II_1e_2 :
  exists M d R_1 R_2 : R,
  (M = 3 /\ d = -1 /\ R_1 = 0 /\ R_2 = 1 / 10) /\ M >= 2 /\ d <= 1 /\ R_1 <= R_2 /\
  1 + (M - 1) * d * R_1 > 0 /\ 1 + (M - 1) * d * R_2 > 0 /\
  1 + (M - 1) * d * R_1 <> 0 /\
  1 + (M - 1) * d * R_2 <> 0 /\
  ~ ((d + R_1 + (M - 2) * d * R_1) / (1 + (M - 1) * d * R_1) <= (d + R_2 + (M - 2) * d * R_2) / (1 + (M - 1) *
    d * R_2)).
Proof.
  exists (3), (-1), (0), (1 / 10).
  decide_numbers.
Qed.

Lemma II_1e_3 :
  exists M d R_1 R_2 : R,
  (M = 2 /\ d = 2 /\ R_1 = 0 /\ R_2 = 1 / 10) /\ M >= 2 /\ (M - 1) * d >= -1 /\ R_1 <= R_2 /\
  1 + (M - 1) * d * R_1 > 0 /\ 1 + (M - 1) * d * R_2 > 0 /\
  1 + (M - 1) * d * R_1 <> 0 /\
  1 + (M - 1) * d * R_2 <> 0 /\
  ~ ((d + R_1 + (M - 2) * d * R_1) / (1 + (M - 1) * d * R_1) <= (d + R_2 + (M - 2) * d * R_2) / (1 + (M - 1) *
    d * R_2)).
Proof.
  exists (2), (2), (0), (1 / 10).
  decide_numbers.
Qed.

Lemma II_1e_4 :
  forall M R_ d_1 d_2 : R,
  M >= 2 -> (M - 1) * R_ >= -1 -> R_ <= 1 -> d_1 <= d_2 -> 1 + (M - 1) * d_1 * R_ > 0 ->
  1 + (M - 1) * d_2 * R_ > 0 ->
  1 + (M - 1) * d_1 * R_ <> 0 /\
  1 + (M - 1) * d_2 * R_ <> 0 /\
  (d_1 + R_ + (M - 2) * d_1 * R_) / (1 + (M - 1) * d_1 * R_) <= (d_2 + R_ + (M - 2) * d_2 * R_) / (1 + (M - 1)
    * d_2 * R_).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 3 + Var 0 * Var 1 * Var 3) Gt
    (FromHypothesis 5); divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 4)] (Factors 1 [factor (Var 2 + Int (-1) * Var 3) 1 Le (FromHypothesis 3); factor (Int
    (-1) + Var 1) 1 Le (FromHypothesis 2); factor (Int 1 + Int (-1) * Var 1 + Var 0 * Var 1) 1 Ge
    (FromHypothesis 1)])).
Qed.

Lemma II_1e_5 :
  exists M R_ d_1 d_2 : R,
  (M = 3 /\ R_ = -1 /\ d_1 = 0 /\ d_2 = 1 / 10) /\ M >= 2 /\ R_ <= 1 /\ d_1 <= d_2 /\
  1 + (M - 1) * d_1 * R_ > 0 /\ 1 + (M - 1) * d_2 * R_ > 0 /\
  1 + (M - 1) * d_1 * R_ <> 0 /\
  1 + (M - 1) * d_2 * R_ <> 0 /\
  ~ ((d_1 + R_ + (M - 2) * d_1 * R_) / (1 + (M - 1) * d_1 * R_) <= (d_2 + R_ + (M - 2) * d_2 * R_) / (1 + (M -
    1) * d_2 * R_)).
Proof.
  exists (3), (-1), (0), (1 / 10).
  decide_numbers.
Qed.

Lemma II_1e_6 :
  exists M R_ d_1 d_2 : R,
  (M = 2 /\ R_ = 2 /\ d_1 = 0 /\ d_2 = 1 / 10) /\ M >= 2 /\ (M - 1) * R_ >= -1 /\ d_1 <= d_2 /\
  1 + (M - 1) * d_1 * R_ > 0 /\ 1 + (M - 1) * d_2 * R_ > 0 /\
  1 + (M - 1) * d_1 * R_ <> 0 /\
  1 + (M - 1) * d_2 * R_ <> 0 /\
  ~ ((d_1 + R_ + (M - 2) * d_1 * R_) / (1 + (M - 1) * d_1 * R_) <= (d_2 + R_ + (M - 2) * d_2 * R_) / (1 + (M -
    1) * d_2 * R_)).
Proof.
  exists (2), (2), (0), (1 / 10).
  decide_numbers.
Qed.

Lemma II_1e_7 :
  forall M x delta a rest b y : R,
  M >= 2 -> (M - 1) * x >= -1 -> x <= delta -> (M - 1) * a >= -1 -> rest >= a -> rest <= b ->
  1 + (M - 1) * x * a > 0 -> 1 + (M - 1) * x * b > 0 -> 1 + (M - 1) * y * a > 0 -> 1 + (M - 1) * y * b > 0 ->
  delta <= y -> y <= 1 -> b <= 1 ->
  1 + (M - 1) * x * rest > 0.
Proof.
  certify (Certificate [] (Split (Var 1) [case Ge (Combination [term 1 (Int 1) [6]%nat; term 1 (Int 1) [4;
    13]%nat; term 1 (Int 1) [0; 4; 13]%nat] None); case Le (Combination [term 1 (Int 1) [7]%nat; term 1 (Int
    1) [5; 13]%nat; term 1 (Int 1) [0; 5; 13]%nat] None)])).
Qed.

Lemma II_1e_8 :
  forall M y x delta a rest b : R,
  M >= 2 -> y <= 1 -> (M - 1) * x >= -1 -> delta <= y -> (M - 1) * a >= -1 -> rest >= a -> rest <= b ->
  1 + (M - 1) * x * a > 0 -> 1 + (M - 1) * x * b > 0 -> 1 + (M - 1) * y * a > 0 -> 1 + (M - 1) * y * b > 0 ->
  x <= delta -> b <= 1 ->
  1 + (M - 1) * y * rest > 0.
Proof.
  certify (Certificate [] (Split (Var 1) [case Ge (Combination [term 1 (Int 1) [9]%nat; term 1 (Int 1) [5;
    13]%nat; term 1 (Int 1) [0; 5; 13]%nat] None); case Le (Combination [term 1 (Int 1) [10]%nat; term 1 (Int
    1) [6; 13]%nat; term 1 (Int 1) [0; 6; 13]%nat] None)])).
Qed.

Lemma II_1e_9 :
  forall M x delta y rest : R,
  M >= 2 -> (M - 1) * x >= -1 -> x <= delta -> delta <= y -> y <= 1 -> 1 + (M - 1) * x * rest > 0 ->
  1 + (M - 1) * y * rest > 0 ->
  1 + (M - 1) * delta * rest > 0.
Proof.
  certify (Certificate [] (Split (Var 4) [case Ge (Combination [term 1 (Int 1) [5]%nat; term 1 (Int 1) [2;
    7]%nat; term 1 (Int 1) [0; 2; 7]%nat] None); case Le (Combination [term 1 (Int 1) [6]%nat; term 1 (Int 1)
    [3; 7]%nat; term 1 (Int 1) [0; 3; 7]%nat] None)])).
Qed.

Lemma II_1e_10 :
  forall M x a rest b y delta : R,
  M >= 2 -> (M - 1) * x >= -1 -> (M - 1) * a >= -1 -> rest >= a -> rest <= b -> 1 + (M - 1) * x * a > 0 ->
  1 + (M - 1) * x * b > 0 -> 1 + (M - 1) * y * a > 0 -> 1 + (M - 1) * y * b > 0 -> x <= delta -> delta <= y ->
  y <= 1 -> b <= 1 ->
  (M - 1) * rest >= -1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2]%nat; term 1 (Int 1) [3]%nat; term 1 (Int 1) [0;
    3]%nat] None)).
Qed.

Lemma II_1e_11 :
  forall rest a b M x y delta : R,
  rest >= a -> rest <= b -> (M - 1) * a >= -1 -> b <= 1 -> 1 + (M - 1) * x * a > 0 ->
  1 + (M - 1) * x * b > 0 -> 1 + (M - 1) * y * a > 0 -> 1 + (M - 1) * y * b > 0 -> M >= 2 ->
  (M - 1) * x >= -1 -> x <= delta -> delta <= y -> y <= 1 ->
  rest <= 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 2 + Int (-1) * Int 0) (Coefficients [above 0 0; below 2 1]
    (Int 1)))).
Qed.

Lemma II_1e_12 :
  forall M x delta y a rest : R,
  M >= 2 -> (M - 1) * x >= -1 -> x <= delta -> delta <= y -> y <= 1 -> (M - 1) * a >= -1 -> rest >= a ->
  1 + (M - 1) * x * a > 0 -> 1 + (M - 1) * y * a > 0 -> 1 + (M - 1) * x * rest > 0 ->
  1 + (M - 1) * y * rest > 0 -> 1 + (M - 1) * delta * rest > 0 -> (M - 1) * rest >= -1 -> rest <= 1 ->
  1 + (M - 1) * x * a <> 0 /\
  1 + (M - 1) * x * rest <> 0 /\
  (x + a + (M - 2) * x * a) / (1 + (M - 1) * x * a) <= (x + rest + (M - 2) * x * rest) / (1 + (M - 1) * x *
    rest).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 5 + Var 0 * Var 1 * Var 5) Gt
    (FromHypothesis 9); divided_by (Int 1 + Int (-1) * Var 1 * Var 4 + Var 0 * Var 1 * Var 4) Gt
    (FromHypothesis 7)] (Factors 1 [factor (Var 4 + Int (-1) * Var 5) 1 Le (FromHypothesis 6); factor (Int
    (-1) + Var 1) 1 Le (Substitute 1 (-1) (Var 2 + Int (-1) * Int 0) (Substitute 2 (-1) (Var 3 + Int (-1) *
    Int 0) (Coefficients [above 1 0; above 2 0; below 3 1] (Int 1)))); factor (Int 1 + Int (-1) * Var 1 + Var
    0 * Var 1) 1 Ge (FromHypothesis 1)])).
Qed.

Lemma II_1e_13 :
  forall M x delta y rest : R,
  M >= 2 -> (M - 1) * x >= -1 -> x <= delta -> delta <= y -> y <= 1 -> 1 + (M - 1) * x * rest > 0 ->
  1 + (M - 1) * y * rest > 0 -> 1 + (M - 1) * delta * rest > 0 -> (M - 1) * rest >= -1 -> rest <= 1 ->
  1 + (M - 1) * x * rest <> 0 /\
  1 + (M - 1) * delta * rest <> 0 /\
  (x + rest + (M - 2) * x * rest) / (1 + (M - 1) * x * rest) <= (delta + rest + (M - 2) * delta * rest) / (1 +
    (M - 1) * delta * rest).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 2 * Var 4 + Var 0 * Var 2 * Var 4) Gt
    (FromHypothesis 7); divided_by (Int 1 + Int (-1) * Var 1 * Var 4 + Var 0 * Var 1 * Var 4) Gt
    (FromHypothesis 5)] (Factors 1 [factor (Int (-1) + Var 4) 1 Le (FromHypothesis 9); factor (Var 1 + Int
    (-1) * Var 2) 1 Le (FromHypothesis 2); factor (Int 1 + Int (-1) * Var 4 + Var 0 * Var 4) 1 Ge
    (FromHypothesis 8)])).
Qed.

Lemma II_1e_14 :
  forall M x delta y rest b : R,
  M >= 2 -> (M - 1) * x >= -1 -> x <= delta -> delta <= y -> y <= 1 -> rest <= b -> b <= 1 ->
  1 + (M - 1) * x * b > 0 -> 1 + (M - 1) * y * b > 0 -> 1 + (M - 1) * x * rest > 0 ->
  1 + (M - 1) * y * rest > 0 -> 1 + (M - 1) * delta * rest > 0 -> (M - 1) * rest >= -1 -> rest <= 1 ->
  1 + (M - 1) * y * rest <> 0 /\
  1 + (M - 1) * y * b <> 0 /\
  (y + rest + (M - 2) * y * rest) / (1 + (M - 1) * y * rest) <= (y + b + (M - 2) * y * b) / (1 + (M - 1) * y *
    b).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 3 * Var 5 + Var 0 * Var 3 * Var 5) Gt
    (FromHypothesis 8); divided_by (Int 1 + Int (-1) * Var 3 * Var 4 + Var 0 * Var 3 * Var 4) Gt
    (FromHypothesis 10)] (Factors 1 [factor (Var 4 + Int (-1) * Var 5) 1 Le (FromHypothesis 5); factor (Int
    (-1) + Var 3) 1 Le (FromHypothesis 4); factor (Int 1 + Int (-1) * Var 3 + Var 0 * Var 3) 1 Ge (Combination
    [term 1 (Int 1) [1]%nat; term 1 (Int 1) [2]%nat; term 1 (Int 1) [3]%nat; term 1 (Int 1) [0; 2]%nat; term 1
    (Int 1) [0; 3]%nat] None)])).
Qed.

Lemma II_1e_15 :
  forall M x delta y rest : R,
  M >= 2 -> (M - 1) * x >= -1 -> x <= delta -> delta <= y -> y <= 1 -> 1 + (M - 1) * x * rest > 0 ->
  1 + (M - 1) * y * rest > 0 -> 1 + (M - 1) * delta * rest > 0 -> (M - 1) * rest >= -1 -> rest <= 1 ->
  1 + (M - 1) * delta * rest <> 0 /\
  1 + (M - 1) * y * rest <> 0 /\
  (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest) <= (y + rest + (M - 2) * y * rest) /
    (1 + (M - 1) * y * rest).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 3 * Var 4 + Var 0 * Var 3 * Var 4) Gt
    (FromHypothesis 6); divided_by (Int 1 + Int (-1) * Var 2 * Var 4 + Var 0 * Var 2 * Var 4) Gt
    (FromHypothesis 7)] (Factors 1 [factor (Int (-1) + Var 4) 1 Le (FromHypothesis 9); factor (Var 2 + Int
    (-1) * Var 3) 1 Le (FromHypothesis 3); factor (Int 1 + Int (-1) * Var 4 + Var 0 * Var 4) 1 Ge
    (FromHypothesis 8)])).
Qed.

Lemma II_1e_16 :
  forall Phi_low v delta_next : R,
  Phi_low <= v -> v <= delta_next ->
  Phi_low <= delta_next.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Substitute 2 1 (Var 1 + Int 0)
    (Coefficients [above 0 0; above 2 0] (Int 1))))).
Qed.

Lemma II_1e_17 :
  forall w Phi_high delta_next : R,
  w <= Phi_high -> delta_next <= w ->
  delta_next <= Phi_high.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) * Int 0)
    (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.
