(* Theorem II.2k: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2k_1 :
  forall M p : R,
  M >= 2 -> p > 0 -> 1 - p > 0 ->
  p <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_2k_2 :
  forall M delta p P rest : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> p > 0 -> 1 - p > 0 -> P < 0 -> 1 + (M - 1) * p * P > 0 ->
  delta * (delta + p * rest + (M - 2) * delta * p * rest) > 0 -> p + P + (M - 2) * p * P > 0 ->
  P = delta * rest ->
  1 + (M - 1) * delta * p * rest > 0.
Proof.
  certify (Certificate [] (Eliminate 9 3 (FromHypothesis 6))).
Qed.

Lemma II_2k_3 :
  forall delta P rest : R,
  delta <= 1 -> P < 0 -> P = delta * rest ->
  delta * rest < 0.
Proof.
  certify (Certificate [] (Eliminate 2 1 (FromHypothesis 1))).
Qed.

Lemma II_2k_4 :
  forall M delta p rest : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> p > 0 -> 1 - p > 0 ->
  delta * (delta + p * rest + (M - 2) * delta * p * rest) > 0 -> 1 + (M - 1) * delta * p * rest > 0 ->
  1 + (M - 1) * delta * p * rest <> 0 /\
  delta * ((delta + p * rest + (M - 2) * delta * p * rest) / (1 + (M - 1) * delta * p * rest)) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var 3)
    Gt (FromHypothesis 6)] (FromHypothesis 5)).
Qed.

Lemma II_2k_5 :
  forall M delta p rest : R,
  (M - 1) * delta >= -1 -> delta <= 1 -> M >= 2 -> p > 0 -> 1 - p > 0 ->
  delta * (delta + p * rest + (M - 2) * delta * p * rest) > 0 -> 1 + (M - 1) * delta * p * rest > 0 ->
  delta * rest < 0 ->
  1 + (M - 1) * delta * p * rest <> 0 /\
  delta * ((delta + p * rest + (M - 2) * delta * p * rest) / (1 + (M - 1) * delta * p * rest)) <= delta *
    delta.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 * Var 3 + Var 0 * Var 1 * Var 2 * Var 3)
    Gt (FromHypothesis 6)] (Combination [term 1 (Int 1) [0; 1; 3; 7]%nat] None)).
Qed.

Lemma II_2k_6 :
  forall delta delta_next : R,
  delta <= 1 -> delta * delta_next > 0 -> delta * delta_next <= delta * delta ->
  delta * delta_next > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2k_7 :
  forall delta delta_next : R,
  delta <= 1 -> delta * delta_next > 0 -> delta * delta_next <= delta * delta ->
  delta * delta_next <= delta * delta.
Proof.
  certify (Certificate [] (FromHypothesis 2)).
Qed.

Lemma II_2k_8 :
  forall delta delta_next P_k P_next_k : R,
  delta <= 1 -> delta * delta_next > 0 -> delta * delta_next <= delta * delta -> P_k * P_next_k > 0 ->
  P_k * P_next_k <= P_k * P_k ->
  P_k * delta * P_next_k * delta_next > 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1; 3]%nat] None)).
Qed.

Lemma II_2k_9 :
  forall delta delta_next P_k P_next_k : R,
  delta <= 1 -> delta * delta_next > 0 -> delta * delta_next <= delta * delta -> P_k * P_next_k > 0 ->
  P_k * P_next_k <= P_k * P_k ->
  P_k * delta * P_next_k * delta_next <= P_k * delta * P_k * delta.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 3]%nat; term 1 (Int 1)
    [2; 4]%nat] None)).
Qed.

Lemma II_2k_10 :
  forall M p P : R,
  M >= 2 -> p > 0 -> 1 - p > 0 -> P < 0 -> 1 + (M - 1) * p * P > 0 -> p + P + (M - 2) * p * P > 0 ->
  1 + (M - 1) * p * P <> 0 /\
  (p + P + (M - 2) * p * P) / (1 + (M - 1) * p * P) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 4)] (FromHypothesis 5)).
Qed.

Lemma II_2k_11 :
  forall M p P : R,
  M >= 2 -> p > 0 -> 1 - p > 0 -> P < 0 -> 1 + (M - 1) * p * P > 0 -> p + P + (M - 2) * p * P > 0 ->
  1 + (M - 1) * p * P <> 0 /\
  (p + P + (M - 2) * p * P) / (1 + (M - 1) * p * P) <= p.
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 4)] (Coefficients [above 0 2; between 1 0 1; below 2 0] (Int 1))).
Qed.

Lemma II_2k_12 :
  forall M p P : R,
  M >= 2 -> p > 0 -> 1 - p > 0 -> P < 0 -> 1 + (M - 1) * p * P > 0 -> p + P + (M - 2) * p * P > 0 ->
  1 + (M - 1) * p * P <> 0 /\
  (p + P + (M - 2) * p * P) / (1 + (M - 1) * p * P) <= p + P * (1 - p).
Proof.
  certify (Certificate [divided_by (Int 1 + Int (-1) * Var 1 * Var 2 + Var 0 * Var 1 * Var 2) Gt
    (FromHypothesis 4)] (Coefficients [above 0 2; between 1 0 1; below 2 0] (Int 1))).
Qed.

Lemma II_2k_13 :
  forall P P_next : R,
  P < 0 -> P * P_next > 0 -> P * P_next <= P * P ->
  P_next < 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [1]%nat] (multiplied_by (Int (-1) * Var 0)
    (FromHypothesis 0)))).
Qed.

Lemma II_2k_14 :
  forall P P_next : R,
  P < 0 -> P * P_next > 0 -> P * P_next <= P * P ->
  P_next >= P.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2]%nat] (multiplied_by (Int (-1) * Var 0)
    (FromHypothesis 0)))).
Qed.

Lemma II_2k_15 :
  forall p P : R,
  p > 0 -> 1 - p > 0 -> P < 0 ->
  -p * P >= 0.
Proof.
  certify (Certificate [] (Coefficients [between 0 0 1; below 1 0] (Int 1))).
Qed.

Lemma II_2k_16 :
  forall p P P_next p_next : R,
  p > 0 -> 1 - p > 0 -> P < 0 -> P * P_next > 0 -> P * P_next <= P * P -> p_next > 0 -> p_next <= p ->
  P_next < 0 -> P_next >= P ->
  -p_next * P_next <= -p * P.
Proof.
  certify (Certificate [] (Substitute 3 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 1 (-1) (Var 2 + Int (-1) *
    Int 0) (Coefficients [between 0 0 1; above 1 0; below 2 0; above 3 0] (Int 1))))).
Qed.

Lemma II_2k_17 :
  forall p : R,
  p > 0 -> 1 - p > 0 ->
  1 - p = 1 - p.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2k_18 :
  forall p : R,
  p > 0 -> 1 - p > 0 ->
  1 - p > 0.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma II_2k_19 :
  forall M p s c p_next : R,
  M >= 2 -> p > 0 -> 1 - p > 0 -> s >= c -> c > 0 -> p_next <= p -> s = 1 - p ->
  1 - p_next >= c.
Proof.
  certify (Certificate [] (Eliminate 6 2 (Substitute 3 (-1) (Int 1 + Int (-1) * Var 1 + Int (-1) * Int 0)
    (Substitute 4 (-1) (Var 1 + Int (-1) * Int 0) (Coefficients [above 3 0; above 4 0] (Int 1)))))).
Qed.

Lemma II_2k_20 :
  forall p P e : R,
  p > 0 -> 1 - p > 0 -> P < 0 -> e > 0 -> -p * P >= e ->
  -P >= e.
Proof.
  certify (Certificate [] (Substitute 2 (-1) (Int (-1) * Int 0 + Int (-1) * Var 0 * Var 1) (Coefficients
    [between 0 0 1; below 1 0; above 2 0] (Int 1)))).
Qed.

Lemma II_2k_21 :
  forall p s c : R,
  p > 0 -> 1 - p > 0 -> s >= c -> c > 0 -> s = 1 - p ->
  1 - p >= c.
Proof.
  certify (Certificate [] (Eliminate 4 1 (FromHypothesis 2))).
Qed.

Lemma II_2k_22 :
  forall p P c e : R,
  p > 0 -> 1 - p > 0 -> P < 0 -> c > 0 -> e > 0 -> -p * P >= e -> -P >= e -> 1 - p >= c ->
  -P * (1 - p) >= c * e.
Proof.
  certify (Certificate [] (Substitute 3 (-1) (Int (-1) * Int 0 + Int (-1) * Var 0 * Var 1) (Substitute 0 (-1)
    (Int 1 + Int (-1) * Var 2 + Int (-1) * Int 0) (Coefficients [above 0 0; below 1 0; above 2 0; above 3 0]
    (Int 1))))).
Qed.

Lemma II_2k_23 :
  forall p P c e p_next : R,
  p > 0 -> 1 - p > 0 -> P < 0 -> c > 0 -> e > 0 -> -p * P >= e -> p_next <= p + P * (1 - p) ->
  -P * (1 - p) >= c * e ->
  p_next <= p - c * e.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [6]%nat; term 1 (Int 1) [7]%nat] None)).
Qed.

Lemma II_2k_24 :
  forall c e : R,
  c > 0 -> e > 0 ->
  c * e > 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma II_2k_25 :
  forall p : R,
  p > 0 -> 1 - p > 0 ->
  p >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma II_2k_26 :
  forall M p P : R,
  M >= 2 -> p > 0 -> 1 - p > 0 -> P < 0 -> 1 + (M - 1) * p * P > 0 -> p + P + (M - 2) * p * P > 0 ->
  M <> 0 /\
  (1 + (M - 1) * p * P) / M <= 1 / M.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [above 0 2;
    between 1 0 1; below 2 0] (Int 1))).
Qed.

Lemma II_2k_27 :
  forall M p P : R,
  M >= 2 -> p > 0 -> 1 - p > 0 -> P < 0 -> 1 + (M - 1) * p * P > 0 -> p + P + (M - 2) * p * P > 0 ->
  M <> 0 /\
  1 / M - (1 + (M - 1) * p * P) / M <= -p * P.
Proof.
  certify (Certificate [divided_by (Var 0) Gt (Coefficients [above 0 2] (Int 1))] (Coefficients [between 1 0
    1; below 2 0] (Int 1))).
Qed.

Lemma II_2k_28 :
  forall p P : R,
  p > 0 -> 1 - p > 0 -> P < 0 ->
  -p * P <= -p * P.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2k_29 :
  exists M delta_1 delta_2 p : R,
  (M = 2 /\ delta_1 = 1 / 2 /\ delta_2 = 1 / 2 /\ p = 1 / 2) /\ (M - 1) * delta_1 >= -1 /\
  (M - 1) * delta_2 >= -1 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ p > 0 /\ 1 - p > 0 /\
  1 + (M - 1) * p * delta_1 * delta_2 > 0 /\
  delta_1 * (delta_1 + p * delta_2 + (M - 2) * delta_1 * p * delta_2) > 0 /\
  delta_2 * (delta_2 + p * delta_1 + (M - 2) * delta_2 * p * delta_1) > 0 /\
  p + delta_1 * delta_2 + (M - 2) * p * delta_1 * delta_2 > 0 /\
  1 + (M - 1) * delta_1 * p * delta_2 <> 0 /\
  ~ (delta_1 * ((delta_1 + p * delta_2 + (M - 2) * delta_1 * p * delta_2) / (1 + (M - 1) * delta_1 * p *
    delta_2)) <= delta_1 * delta_1).
Proof.
  exists (2), (1 / 2), (1 / 2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_2k_30 :
  exists M delta_1 delta_2 p : R,
  (M = 2 /\ delta_1 = 1 / 10 /\ delta_2 = -9 / 10 /\ p = 1 / 2) /\ (M - 1) * delta_1 >= -1 /\
  (M - 1) * delta_2 >= -1 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ p > 0 /\ 1 - p > 0 /\
  delta_1 * delta_2 < 0 /\ 1 + (M - 1) * p * delta_1 * delta_2 > 0 /\
  p + delta_1 * delta_2 + (M - 2) * p * delta_1 * delta_2 > 0 /\
  1 + (M - 1) * delta_1 * p * delta_2 <> 0 /\
  ~ (delta_1 * ((delta_1 + p * delta_2 + (M - 2) * delta_1 * p * delta_2) / (1 + (M - 1) * delta_1 * p *
    delta_2)) > 0).
Proof.
  exists (2), (1 / 10), (-9 / 10), (1 / 2).
  decide_numbers.
Qed.

Lemma II_2k_31 :
  exists M delta_1 delta_2 p : R,
  (M = 2 /\ delta_1 = -9 / 10 /\ delta_2 = 9 / 10 /\ p = 1 / 10) /\ (M - 1) * delta_1 >= -1 /\
  (M - 1) * delta_2 >= -1 /\ delta_1 <= 1 /\ delta_2 <= 1 /\ M >= 2 /\ p > 0 /\ 1 - p > 0 /\
  delta_1 * delta_2 < 0 /\ 1 + (M - 1) * p * delta_1 * delta_2 > 0 /\
  delta_1 * (delta_1 + p * delta_2 + (M - 2) * delta_1 * p * delta_2) > 0 /\
  delta_2 * (delta_2 + p * delta_1 + (M - 2) * delta_2 * p * delta_1) > 0 /\
  1 + (M - 1) * p * delta_1 * delta_2 <> 0 /\
  ~ ((p + delta_1 * delta_2 + (M - 2) * p * delta_1 * delta_2) / (1 + (M - 1) * p * delta_1 * delta_2) > 0).
Proof.
  exists (2), (-9 / 10), (9 / 10), (1 / 10).
  decide_numbers.
Qed.
