(* Theorem V.5: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma V_5_1 :
  forall p : R,
  p >= 0 -> p <= 1 ->
  1 - p >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma V_5_2 :
  forall p : R,
  p >= 0 -> p <= 1 ->
  1 - p <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma V_5_3 :
  forall p : R,
  p >= 0 -> p <= 1 ->
  1 - (1 - p) <= p.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma V_5_4 :
  forall p Q_k S_k : R,
  p >= 0 -> p <= 1 -> Q_k >= 0 -> Q_k <= 1 -> 1 - Q_k <= S_k ->
  Q_k * (1 - p) >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma V_5_5 :
  forall p Q_k S_k : R,
  p >= 0 -> p <= 1 -> Q_k >= 0 -> Q_k <= 1 -> 1 - Q_k <= S_k ->
  Q_k * (1 - p) <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma V_5_6 :
  forall p Q_k S_k : R,
  p >= 0 -> p <= 1 -> Q_k >= 0 -> Q_k <= 1 -> 1 - Q_k <= S_k ->
  1 - Q_k * (1 - p) <= S_k + p.
Proof.
  certify (Certificate [] (Substitute 2 1 (Int 1 + Int (-1) * Var 1 + Int 0) (Coefficients [between 0 0 1;
    between 1 0 1; above 2 0] (Int 1)))).
Qed.

Definition V_5_7 := V_5_1.

Definition V_5_8 := V_5_2.

Lemma V_5_9 :
  forall p : R,
  p >= 0 -> p <= 1 ->
  p >= p.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma V_5_10 :
  forall p : R,
  p >= 0 -> p <= 1 ->
  (1 - p) * (1 + p - p) <= 1 - p.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma V_5_11 :
  forall p Q_k S_k : R,
  p >= 0 -> p <= 1 -> Q_k >= 0 -> Q_k <= 1 -> S_k >= p -> Q_k * (1 + S_k - p) <= 1 - p ->
  Q_k * (1 - p) >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma V_5_12 :
  forall p Q_k S_k : R,
  p >= 0 -> p <= 1 -> Q_k >= 0 -> Q_k <= 1 -> S_k >= p -> Q_k * (1 + S_k - p) <= 1 - p ->
  Q_k * (1 - p) <= 1.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; between 1 0 1] (Int 1))).
Qed.

Lemma V_5_13 :
  forall p Q_k S_k : R,
  p >= 0 -> p <= 1 -> Q_k >= 0 -> Q_k <= 1 -> S_k >= p -> Q_k * (1 + S_k - p) <= 1 - p ->
  S_k + p >= p.
Proof.
  certify (Certificate [] (Substitute 2 1 (Var 0 + Int 0) (Coefficients [between 0 0 1; above 2 0] (Int 1)))).
Qed.

Lemma V_5_14 :
  forall p Q_k S_k : R,
  p >= 0 -> p <= 1 -> Q_k >= 0 -> Q_k <= 1 -> S_k >= p -> Q_k * (1 + S_k - p) <= 1 - p ->
  Q_k * (1 - p) * (1 + S_k + p - p) <= 1 - p.
Proof.
  certify (Certificate [] (Factors 1 [factor (Int (-1) + Var 1 + Var 1 * Var 2) 1 Le (Combination [term 1 (Int
    1) [5]%nat; term 1 (Int 1) [0; 3]%nat] None); factor (Int (-1) + Var 0) 1 Le (FromHypothesis 1)])).
Qed.

Lemma V_5_15 :
  forall p Q S : R,
  p >= 0 -> p <= 1 -> Q >= 0 -> Q <= 1 -> 1 - Q <= S -> S >= p -> Q * (1 + S - p) <= 1 - p ->
  1 + S - p <> 0 /\
  1 - Q >= S / (1 + S - p).
Proof.
  certify (Certificate [divided_by (Int (-1) + Var 0 + Int (-1) * Var 2) Lt (Substitute 2 1 (Var 0 + Int 0)
    (Coefficients [above 2 0] (Int 1)))] (FromHypothesis 6)).
Qed.

Lemma V_5_16 :
  exists p : R,
  (p = -2) /\ p <= 1 /\
  1 + p + p - p <> 0 /\
  ~ (1 - (1 - p) * (1 - p) >= (p + p) / (1 + p + p - p)).
Proof.
  exists (-2).
  decide_numbers.
Qed.

Lemma V_5_17 :
  exists p : R,
  (p = 2) /\ p >= 0 /\
  1 + p + p - p <> 0 /\
  ~ (1 - (1 - p) * (1 - p) >= (p + p) / (1 + p + p - p)).
Proof.
  exists (2).
  decide_numbers.
Qed.
