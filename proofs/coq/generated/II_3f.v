(* Theorem II.3f: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_3f_1 :
  forall a b : R,
  a > 0 -> a < b ->
  b > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma II_3f_2 :
  forall q : R,
  q >= 0 -> q <= 1 ->
  q >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_3f_3 :
  forall q : R,
  q >= 0 -> q <= 1 ->
  q <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_3f_4 :
  forall q Q_others_k : R,
  q >= 0 -> q <= 1 -> Q_others_k >= 0 -> Q_others_k <= 1 ->
  Q_others_k * q >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3f_5 :
  forall q Q_others_k : R,
  q >= 0 -> q <= 1 -> Q_others_k >= 0 -> Q_others_k <= 1 ->
  Q_others_k * q <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Definition II_3f_6 := II_3f_2.

Definition II_3f_7 := II_3f_3.

Lemma II_3f_8 :
  forall q Q_k : R,
  q >= 0 -> q <= 1 -> Q_k >= 0 -> Q_k <= 1 ->
  Q_k * q >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3f_9 :
  forall q Q_k : R,
  q >= 0 -> q <= 1 -> Q_k >= 0 -> Q_k <= 1 ->
  Q_k * q <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma II_3f_10 :
  forall p q M a b Q Q_others : R,
  p >= 0 -> q >= 0 -> q <= 1 -> M >= 2 -> a > 0 -> a < b ->
  (M * b + a - b) * p + (a - b) * Q + (M - 2) * (a - b) * p * Q < 0 -> b > 0 -> Q_others >= 0 ->
  Q_others <= 1 -> Q >= 0 -> Q <= 1 -> Q = q * Q_others ->
  (M * b + a - b) * p + (a - b) * q * Q_others + (M - 2) * (a - b) * p * q * Q_others < 0.
Proof.
  certify (Certificate [] (Eliminate 12 5 (FromHypothesis 6))).
Qed.

Lemma II_3f_11 :
  forall p q M a b Q_others : R,
  p >= 0 -> q >= 0 -> q <= 1 -> M >= 2 -> a > 0 -> a < b -> b > 0 -> Q_others >= 0 -> Q_others <= 1 ->
  (b - a) * (q - p) >= -((M * b + a - b) * p + (a - b) * q * Q_others + (M - 2) * (a - b) * p * q * Q_others).
Proof.
  certify (Certificate [] (Substitute 4 1 (Var 3 + Int 0) (Coefficients [above 0 0; between 1 0 1; above 2 2;
    above 3 0; above 4 0; between 5 0 1] (Int 1)))).
Qed.

Lemma II_3f_12 :
  forall p q a b v : R,
  p >= 0 -> q >= 0 -> q <= 1 -> a > 0 -> a < b -> b > 0 -> (b - a) * (q - p) >= -v -> v < 0 ->
  (b - a) * (q - p) > 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [6]%nat; term 1 (Int 1) [7]%nat] None)).
Qed.

Lemma II_3f_13 :
  forall p q a b : R,
  p >= 0 -> q >= 0 -> q <= 1 -> a > 0 -> a < b -> b > 0 -> (b - a) * (q - p) > 0 ->
  p < q.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [6]%nat] (multiplied_by (Int (-1) * Var 2 + Var 3)
    (FromHypothesis 4)))).
Qed.

Lemma II_3f_14 :
  forall p q : R,
  p >= 0 -> q >= 0 -> q <= 1 -> p < q ->
  p <= 1.
Proof.
  certify (Certificate [] (Substitute 0 (-1) (Var 1 + Int (-1) * Int 0) (Coefficients [above 0 0; between 1 0
    1] (Int 1)))).
Qed.

Lemma II_3f_15 :
  forall p M a b Q : R,
  p >= 0 -> M >= 2 -> a > 0 -> a < b -> (M * b + a - b) * p + (a - b) * Q + (M - 2) * (a - b) * p * Q < 0 ->
  b > 0 -> Q >= 0 -> Q <= 1 -> p <= 1 ->
  M * b + a - b + (M - 1) * (a - b) * p * Q <> 0 /\
  ((M * b + a - b) * p + (a - b) * Q + (M - 2) * (a - b) * p * Q) / (M * b + a - b + (M - 1) * (a - b) * p *
    Q) < 0.
Proof.
  certify (Certificate [divided_by (Var 2 + Int (-1) * Var 3 + Var 1 * Var 3 + Int (-1) * Var 0 * Var 2 * Var
    4 + Var 0 * Var 3 * Var 4 + Var 0 * Var 1 * Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var 3 * Var 4) Gt
    (Coefficients [between 0 0 1; above 1 2; above 2 0; above 3 0; between 4 0 1] (Int 1))] (FromHypothesis
    4)).
Qed.

Lemma II_3f_16 :
  forall p q M a b Q_others : R,
  p >= 0 -> q >= 0 -> q <= 1 -> M >= 2 -> a > 0 -> a < b -> b > 0 -> Q_others >= 0 -> Q_others <= 1 ->
  p <= 1 -> p < q ->
  M * b + a - b + (M - 1) * (a - b) * q * p * Q_others <> 0 /\
  ((M * b + a - b) * q + (a - b) * p * Q_others + (M - 2) * (a - b) * q * p * Q_others) / (M * b + a - b + (M
    - 1) * (a - b) * q * p * Q_others) >= 0.
Proof.
  certify (Certificate [divided_by (Var 3 + Int (-1) * Var 4 + Var 2 * Var 4 + Int (-1) * Var 0 * Var 1 * Var
    3 * Var 5 + Var 0 * Var 1 * Var 4 * Var 5 + Var 0 * Var 1 * Var 2 * Var 3 * Var 5 + Int (-1) * Var 0 * Var
    1 * Var 2 * Var 4 * Var 5) Gt (Coefficients [between 0 0 1; between 1 0 1; above 2 2; above 3 0; above 4
    0; between 5 0 1] (Int 1))] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 1 0; above
    2 2; above 3 0; above 4 0; between 5 0 1] (Int 1)))).
Qed.

Lemma II_3f_17 :
  forall q_next : R,
  q_next >= 0 ->
  q_next >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_3f_18 :
  forall q_next Q_next_k : R,
  q_next >= 0 -> Q_next_k >= 0 ->
  Q_next_k * q_next >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma II_3f_19 :
  forall p M Q Q_next p_next : R,
  p >= 0 -> M >= 2 -> Q >= 0 -> Q <= 1 -> p <= 1 -> Q_next >= 0 -> p_next < 0 ->
  M <> 0 /\
  (1 + (M - 1) * p_next * Q_next) / M <= (1 + (M - 1) * p * Q) / M.
Proof.
  certify (Certificate [divided_by (Var 1) Gt (Coefficients [above 1 2] (Int 1))] (Coefficients [between 0 0
    1; above 1 2; between 2 0 1; above 3 0; below 4 0] (Int 1))).
Qed.

Lemma II_3f_20 :
  exists q_1 q_2 M a b p : R,
  (q_1 = 1 /\ q_2 = 1 /\ M = 5 /\ a = 1 /\ b = 2 /\ p = -1) /\ q_1 >= 0 /\ q_2 >= 0 /\ q_1 <= 1 /\ q_2 <= 1 /\
  M >= 2 /\ a > 0 /\ a < b /\
  (M * b + a - b) * p + (a - b) * q_1 * q_2 + (M - 2) * (a - b) * p * q_1 * q_2 < 0 /\
  M <> 0 /\
  M * b + a - b + (M - 1) * (a - b) * p * q_1 * q_2 <> 0 /\
  M * b + a - b + (M - 1) * (a - b) * q_1 * p * q_2 <> 0 /\
  M * b + a - b + (M - 1) * (a - b) * q_2 * p * q_1 <> 0 /\
  ~ ((1 + (M - 1) * (((M * b + a - b) * p + (a - b) * q_1 * q_2 + (M - 2) * (a - b) * p * q_1 * q_2) / (M * b
    + a - b + (M - 1) * (a - b) * p * q_1 * q_2)) * (((M * b + a - b) * q_1 + (a - b) * p * q_2 + (M - 2) * (a
    - b) * q_1 * p * q_2) / (M * b + a - b + (M - 1) * (a - b) * q_1 * p * q_2)) * (((M * b + a - b) * q_2 +
    (a - b) * p * q_1 + (M - 2) * (a - b) * q_2 * p * q_1) / (M * b + a - b + (M - 1) * (a - b) * q_2 * p *
    q_1))) / M <= (1 + (M - 1) * p * q_1 * q_2) / M).
Proof.
  exists (1), (1), (5), (1), (2), (-1).
  decide_numbers.
Qed.

Lemma II_3f_21 :
  exists p q_1 q_2 M a b : R,
  (p = 1 / 10 /\ q_1 = -1 /\ q_2 = -1 /\ M = 2 /\ a = 1 / 2 /\ b = 1) /\ p >= 0 /\ q_1 <= 1 /\ q_2 <= 1 /\
  M >= 2 /\ a > 0 /\ a < b /\
  (M * b + a - b) * p + (a - b) * q_1 * q_2 + (M - 2) * (a - b) * p * q_1 * q_2 < 0 /\
  ~ (p < q_1).
Proof.
  exists (1 / 10), (-1), (-1), (2), (1 / 2), (1).
  decide_numbers.
Qed.

Lemma II_3f_22 :
  exists p q_1 q_2 M a b : R,
  (p = 1 / 2 /\ q_1 = 1 / 2 /\ q_2 = 3 /\ M = 2 /\ a = 1 / 10 /\ b = 1) /\ p >= 0 /\ q_1 >= 0 /\ q_2 >= 0 /\
  M >= 2 /\ a > 0 /\ a < b /\
  (M * b + a - b) * p + (a - b) * q_1 * q_2 + (M - 2) * (a - b) * p * q_1 * q_2 < 0 /\
  ~ (p < q_1).
Proof.
  exists (1 / 2), (1 / 2), (3), (2), (1 / 10), (1).
  decide_numbers.
Qed.

Lemma II_3f_23 :
  exists p q_1 q_2 a b M : R,
  (p = 9 / 10 /\ q_1 = 1 / 2 /\ q_2 = 1 / 2 /\ a = 1 / 2 /\ b = 1 /\ M = 0) /\ p >= 0 /\ q_1 >= 0 /\
  q_2 >= 0 /\ q_1 <= 1 /\ q_2 <= 1 /\ a > 0 /\ a < b /\
  (M * b + a - b) * p + (a - b) * q_1 * q_2 + (M - 2) * (a - b) * p * q_1 * q_2 < 0 /\
  ~ (p < q_1).
Proof.
  exists (9 / 10), (1 / 2), (1 / 2), (1 / 2), (1), (0).
  decide_numbers.
Qed.

Lemma II_3f_24 :
  exists p q_1 q_2 M a b : R,
  (p = 1 / 4 /\ q_1 = 1 / 10 /\ q_2 = 1 / 2 /\ M = 2 /\ a = -1 /\ b = -1 / 2) /\ p >= 0 /\ q_1 >= 0 /\
  q_2 >= 0 /\ q_1 <= 1 /\ q_2 <= 1 /\ M >= 2 /\ a < b /\
  (M * b + a - b) * p + (a - b) * q_1 * q_2 + (M - 2) * (a - b) * p * q_1 * q_2 < 0 /\
  ~ (p < q_1).
Proof.
  exists (1 / 4), (1 / 10), (1 / 2), (2), (-1), (-1 / 2).
  decide_numbers.
Qed.

Lemma II_3f_25 :
  exists p q_1 q_2 M a b : R,
  (p = 1 / 2 /\ q_1 = 1 / 2 /\ q_2 = 1 / 2 /\ M = 2 /\ a = 1 / 10 /\ b = -1 / 2) /\ p >= 0 /\ q_1 >= 0 /\
  q_2 >= 0 /\ q_1 <= 1 /\ q_2 <= 1 /\ M >= 2 /\ a > 0 /\
  (M * b + a - b) * p + (a - b) * q_1 * q_2 + (M - 2) * (a - b) * p * q_1 * q_2 < 0 /\
  ~ (p < q_1).
Proof.
  exists (1 / 2), (1 / 2), (1 / 2), (2), (1 / 10), (-1 / 2).
  decide_numbers.
Qed.

Lemma II_3f_26 :
  exists p q_1 q_2 M a b : R,
  (p = 1 / 2 /\ q_1 = 1 / 2 /\ q_2 = 1 / 2 /\ M = 2 /\ a = 1 / 2 /\ b = 1) /\ p >= 0 /\ q_1 >= 0 /\
  q_2 >= 0 /\ q_1 <= 1 /\ q_2 <= 1 /\ M >= 2 /\ a > 0 /\ a < b /\
  ~ (p < q_1).
Proof.
  exists (1 / 2), (1 / 2), (1 / 2), (2), (1 / 2), (1).
  decide_numbers.
Qed.
