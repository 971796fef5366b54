(* Theorem V.6: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma V_6_1 :
  forall p : R,
  p >= 0 -> p <= 1 ->
  p >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma V_6_2 :
  forall p : R,
  p >= 0 -> p <= 1 ->
  1 - p >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma V_6_3 :
  forall p : R,
  p >= 0 -> p <= 1 ->
  (2 * p - 1) * (p - (1 - p)) >= 0.
Proof.
  certify (Certificate [] (Factors 1 [any_sign (Int (-1) + Int 2 * Var 0) 2])).
Qed.

Lemma V_6_4 :
  forall p : R,
  p >= 0 -> p <= 1 ->
  p + 1 - p >= 1.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma V_6_5 :
  forall p P_k Q_k H_k : R,
  p >= 0 -> p <= 1 -> P_k >= 0 -> Q_k >= 0 -> (2 * p - 1) * (P_k - Q_k) >= 0 -> P_k + Q_k >= 2 * H_k ->
  P_k * p >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma V_6_6 :
  forall p P_k Q_k H_k : R,
  p >= 0 -> p <= 1 -> P_k >= 0 -> Q_k >= 0 -> (2 * p - 1) * (P_k - Q_k) >= 0 -> P_k + Q_k >= 2 * H_k ->
  Q_k * (1 - p) >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 2 0] (Int 1))).
Qed.

Lemma V_6_7 :
  forall p P_k Q_k H_k : R,
  p >= 0 -> p <= 1 -> P_k >= 0 -> Q_k >= 0 -> (2 * p - 1) * (P_k - Q_k) >= 0 -> P_k + Q_k >= 2 * H_k ->
  (2 * p - 1) * (P_k * p - Q_k * (1 - p)) >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int (-1) + Int 2 * Var 0) [2]%nat; term 1 (Int 1) [1; 4]%nat]
    None)).
Qed.

Lemma V_6_8 :
  forall p P_k Q_k H_k : R,
  p >= 0 -> p <= 1 -> P_k >= 0 -> Q_k >= 0 -> (2 * p - 1) * (P_k - Q_k) >= 0 -> P_k + Q_k >= 2 * H_k ->
  P_k * p + Q_k * (1 - p) >= H_k.
Proof.
  certify (Certificate [] (Combination [term (1 # 2) (Int 1) [4]%nat; term (1 # 2) (Int 1) [5]%nat] None)).
Qed.

Lemma V_6_9 :
  forall p : R,
  p >= 0 -> p <= 1 -> p = 1 / 2 ->
  p = 1 / 2.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma V_6_10 :
  forall p : R,
  p >= 0 -> p <= 1 -> p = 1 / 2 ->
  1 - p = 1 / 2.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma V_6_11 :
  forall p P_k H_k Q_k : R,
  p >= 0 -> p <= 1 -> p = 1 / 2 -> P_k = H_k -> Q_k = H_k ->
  P_k * p = 1 / 2 * H_k.
Proof.
  certify (Certificate [] (Eliminate 2 0 (FromHypothesis 3))).
Qed.

Lemma V_6_12 :
  forall p P_k H_k Q_k : R,
  p >= 0 -> p <= 1 -> p = 1 / 2 -> P_k = H_k -> Q_k = H_k ->
  Q_k * (1 - p) = 1 / 2 * H_k.
Proof.
  certify (Certificate [] (Eliminate 2 0 (FromHypothesis 4))).
Qed.

Lemma V_6_13 :
  forall P Q H : R,
  P >= 0 -> Q >= 0 -> P + Q >= 2 * H -> P = H -> Q = H ->
  P + Q = 2 * H.
Proof.
  certify (Certificate [] (Eliminate 3 2 (FromHypothesis 4))).
Qed.

Definition V_6_14 := V_6_1.

Definition V_6_15 := V_6_2.

Lemma V_6_16 :
  forall p : R,
  p >= 0 -> p <= 1 ->
  p <= p.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma V_6_17 :
  forall p : R,
  p >= 0 -> p <= 1 ->
  1 - p <= 1 - p.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma V_6_18 :
  forall p P_k Q_k : R,
  p >= 0 -> p <= 1 -> P_k >= 0 -> Q_k >= 0 -> P_k <= p -> Q_k <= 1 - p ->
  P_k * p >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 1 0] (Int 1))).
Qed.

Lemma V_6_19 :
  forall p P_k Q_k : R,
  p >= 0 -> p <= 1 -> P_k >= 0 -> Q_k >= 0 -> P_k <= p -> Q_k <= 1 - p ->
  Q_k * (1 - p) >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; above 2 0] (Int 1))).
Qed.

Lemma V_6_20 :
  forall p P_k Q_k : R,
  p >= 0 -> p <= 1 -> P_k >= 0 -> Q_k >= 0 -> P_k <= p -> Q_k <= 1 - p ->
  P_k * p <= p.
Proof.
  certify (Certificate [] (Factors (-1) [factor (Int (-1) + Var 1) 1 Le (Substitute 1 (-1) (Var 0 + Int (-1) *
    Int 0) (Coefficients [between 0 0 1; above 1 0] (Int 1))); factor (Var 0) 1 Ge (FromHypothesis 0)])).
Qed.

Lemma V_6_21 :
  forall p P_k Q_k : R,
  p >= 0 -> p <= 1 -> P_k >= 0 -> Q_k >= 0 -> P_k <= p -> Q_k <= 1 - p ->
  Q_k * (1 - p) <= 1 - p.
Proof.
  certify (Certificate [] (Factors 1 [factor (Int (-1) + Var 2) 1 Le (Substitute 2 (-1) (Int 1 + Int (-1) *
    Var 0 + Int (-1) * Int 0) (Coefficients [between 0 0 1; above 2 0] (Int 1))); factor (Int (-1) + Var 0) 1
    Le (FromHypothesis 1)])).
Qed.

Lemma V_6_22 :
  forall p P Q : R,
  p >= 0 -> p <= 1 -> P >= 0 -> Q >= 0 -> (2 * p - 1) * (P - Q) >= 0 -> P <= p -> Q <= 1 - p ->
  P + Q <= 1.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 2 (-1) (Int 1 + Int (-1) *
    Var 0 + Int (-1) * Int 0) (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma V_6_23 :
  exists p : R,
  (p = 2) /\ p >= 0 /\
  ~ (p * p + (1 - p) * (1 - p) <= 1).
Proof.
  exists (2).
  decide_numbers.
Qed.

Lemma V_6_24 :
  exists p : R,
  (p = -1) /\ p <= 1 /\
  ~ (p * p + (1 - p) * (1 - p) <= 1).
Proof.
  exists (-1).
  decide_numbers.
Qed.
