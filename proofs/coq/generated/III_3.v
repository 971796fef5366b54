(* Theorem III.3: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma III_3_1 :
  forall q d o : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 ->
  1 - d <= o * d.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0]%nat; term 1 (Int 1) [0; 4]%nat; term 1 (Int 1)
    [3]%nat] None)).
Qed.

Lemma III_3_2 :
  forall o : R,
  o >= 0 ->
  o >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3_3 :
  forall q d o rho d_j p : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j -> o <= rho ->
  d > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma III_3_4 :
  forall q d o rho d_j p : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j -> o <= rho ->
  p >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 11)).
Qed.

Lemma III_3_5 :
  forall q d o rho d_j p : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j -> o <= rho ->
  p <= o * d.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [8]%nat; term 1 (Int 1) [12]%nat; term 1 (Int 1) [0;
    4]%nat; term 1 (Int 1) [3]%nat] None)).
Qed.

Lemma III_3_6 :
  forall q d o rho d_j p : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j -> o <= rho ->
  o >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 4)).
Qed.

Lemma III_3_7 :
  forall q d o rho d_j p c_k m_k m_other_k S_k : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j -> c_k > 0 -> m_k >= 0 ->
  m_other_k >= 0 -> m_k <= S_k * c_k -> m_other_k <= S_k * c_k -> S_k >= 0 -> S_k + o <= rho ->
  d * c_k + (1 - d) * m_k > 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 13]%nat; term 1 (Int 1) [1; 14]%nat; term 1 (Int 1)
    [2; 13]%nat] None)).
Qed.

Lemma III_3_8 :
  forall q d o rho d_j p c_k m_k m_other_k S_k : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j -> c_k > 0 -> m_k >= 0 ->
  m_other_k >= 0 -> m_k <= S_k * c_k -> m_other_k <= S_k * c_k -> S_k >= 0 -> S_k + o <= rho ->
  p * c_k + (1 - p) * m_other_k >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2; 15]%nat; term 1 (Int 1) [8; 15]%nat; term 1 (Int 1)
    [11; 13]%nat; term 1 (Int 1) [12; 15]%nat] None)).
Qed.

Lemma III_3_9 :
  forall q d o rho d_j p c_k m_k m_other_k S_k : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j -> c_k > 0 -> m_k >= 0 ->
  m_other_k >= 0 -> m_k <= S_k * c_k -> m_other_k <= S_k * c_k -> S_k >= 0 -> S_k + o <= rho ->
  p * c_k + (1 - p) * m_other_k <= (S_k + o) * (d * c_k + (1 - d) * m_k).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2; 17]%nat; term 1 (Int 1) [8; 17]%nat; term 1 (Int 1)
    [12; 17]%nat; term 1 (Int 1) [0; 4; 13]%nat; term 1 (Int 1) [0; 13; 18]%nat; term 1 (Int 1) [1; 4;
    14]%nat; term 1 (Int 1) [1; 14; 18]%nat; term 1 (Int 1) [4; 8; 13]%nat; term 1 (Int 1) [4; 12; 13]%nat;
    term 1 (Int 1) [6; 8; 13]%nat; term 1 (Int 1) [6; 12; 13]%nat; term 1 (Int 1) [8; 13; 19]%nat; term 1 (Int
    1) [12; 13; 19]%nat; term (1 # 4) (Int 1 + Var 6) [3]%nat; term ((-1) # 4) (Int (-1) + Var 6) [3]%nat]
    None)).
Qed.

Lemma III_3_10 :
  forall q d o rho d_j p c_k m_k m_other_k S_k : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j -> c_k > 0 -> m_k >= 0 ->
  m_other_k >= 0 -> m_k <= S_k * c_k -> m_other_k <= S_k * c_k -> S_k >= 0 -> S_k + o <= rho ->
  S_k + o >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 2 0; above 9 0] (Int 1))).
Qed.

Lemma III_3_11 :
  forall q d c m : R,
  q <= d -> d <= 1 -> q > 0 -> c > 0 -> m >= 0 ->
  m + d * c - d * m <> 0 /\
  d * c / (m + d * c - d * m) > 0.
Proof.
  certify (Certificate [divided_by (Var 3 + Var 1 * Var 2 + Int (-1) * Var 1 * Var 3) Gt (Combination [term 1
    (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 3]%nat] None)] (Factors 1 [factor (Var
    2) 1 Gt (FromHypothesis 3); factor (Var 1) 1 Gt (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0;
    above 1 0] (Int 1)))])).
Qed.

Lemma III_3_12 :
  forall q d c m : R,
  q <= d -> d <= 1 -> q > 0 -> c > 0 -> m >= 0 ->
  m + d * c - d * m <> 0 /\
  d * c / (m + d * c - d * m) <= 1.
Proof.
  certify (Certificate [divided_by (Var 3 + Var 1 * Var 2 + Int (-1) * Var 1 * Var 3) Gt (Combination [term 1
    (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 3]%nat] None)] (Coefficients [below 1 1;
    above 3 0] (Int 1))).
Qed.

Lemma III_3_13 :
  forall q d c m S : R,
  q <= d -> d <= 1 -> q > 0 -> c > 0 -> m >= 0 -> m <= S * c -> S >= 0 ->
  m + d * c - d * m <> 0 /\
  (1 - d * c / (m + d * c - d * m)) * d <= S * (1 - d) * (d * c / (m + d * c - d * m)).
Proof.
  certify (Certificate [divided_by (Var 3 + Var 1 * Var 2 + Int (-1) * Var 1 * Var 3) Gt (Combination [term 1
    (Int 1) [0; 3]%nat; term 1 (Int 1) [1; 4]%nat; term 1 (Int 1) [2; 3]%nat] None)] (Factors (-1) [factor
    (Int (-1) * Var 3 + Var 2 * Var 4) 1 Ge (FromHypothesis 5); factor (Var 1) 1 Ge (Substitute 1 1 (Var 0 +
    Int 0) (Coefficients [above 0 0; above 1 0] (Int 1))); factor (Int (-1) + Var 1) 1 Le (FromHypothesis
    1)])).
Qed.

Lemma III_3_14 :
  forall o S : R,
  o >= 0 -> S >= 0 ->
  1 + o * S <> 0 /\
  1 / (1 + o * S) > 0.
Proof.
  certify (Certificate [divided_by (Int 1 + Var 0 * Var 1) Gt (Coefficients [above 0 0; above 1 0] (Int 1))]
    (Coefficients [] (Int 1))).
Qed.

Lemma III_3_15 :
  forall o S : R,
  o >= 0 -> S >= 0 ->
  1 + o * S <> 0 /\
  1 / (1 + o * S) * (1 + o * S) = 1.
Proof.
  certify (Certificate [divided_by (Int 1 + Var 0 * Var 1) Gt (Coefficients [above 0 0; above 1 0] (Int 1))]
    Identity).
Qed.

Lemma III_3_16 :
  forall o S : R,
  o >= 0 -> S >= 0 ->
  o * S >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma III_3_17 :
  forall q d : R,
  q <= d -> d <= 1 -> q > 0 ->
  d > 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma III_3_18 :
  forall d o S d_next : R,
  d <= 1 -> o >= 0 -> 1 - d <= o * d -> S >= 0 -> (1 - d_next) * d <= S * (1 - d) * d_next -> d_next > 0 ->
  d > 0 ->
  1 - d_next <= o * S * d_next.
Proof.
  certify (Certificate [] (Split (Int (-1) + Var 3 + Var 1 * Var 2 * Var 3) [case Ge (FromHypothesis 7); case
    Lt (Contradiction 4 (Combination [term 1 (Int 1) [5; 6]%nat; term 1 (Int 1) [2; 3; 4]%nat] None))])).
Qed.

Lemma III_3_19 :
  forall o S d_next : R,
  o >= 0 -> S >= 0 -> 1 - d_next <= o * S * d_next ->
  1 + o * S <> 0 /\
  1 / (1 + o * S) <= d_next.
Proof.
  certify (Certificate [divided_by (Int 1 + Var 0 * Var 1) Gt (Coefficients [above 0 0; above 1 0] (Int 1))]
    (FromHypothesis 2)).
Qed.

Lemma III_3_20 :
  forall o S rho : R,
  o >= 0 -> S <= rho -> rho >= 0 -> rho < 1 -> S >= 0 ->
  o * S <= o.
Proof.
  certify (Certificate [] (Factors (-1) [factor (Int (-1) + Var 1) 1 Le (Substitute 1 (-1) (Var 2 + Int (-1) *
    Int 0) (Coefficients [above 1 0; between 2 0 1] (Int 1))); factor (Var 0) 1 Ge (FromHypothesis 0)])).
Qed.

Lemma III_3_21 :
  forall o o_next : R,
  o >= 0 -> o_next <= o ->
  o_next <= o.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Definition III_3_22 := III_3_2.

Lemma III_3_23 :
  forall o o_next S_next_k S_k : R,
  o >= 0 -> o_next <= o -> S_next_k <= S_k -> S_k >= 0 ->
  S_next_k + o_next <= S_k + o.
Proof.
  certify (Certificate [] (Substitute 1 (-1) (Var 0 + Int (-1) * Int 0) (Substitute 3 1 (Var 2 + Int 0)
    (Coefficients [above 1 0; above 3 0] (Int 1))))).
Qed.

Lemma III_3_24 :
  forall o S_next_k S_k : R,
  o >= 0 -> S_next_k <= S_k -> S_k >= 0 ->
  S_k + o >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 2 0] (Int 1))).
Qed.

Lemma III_3_25 :
  forall S rho S_next : R,
  S <= rho -> rho >= 0 -> rho < 1 -> S >= 0 -> S_next <= S ->
  S_next <= rho.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Substitute 2 (-1) (Var 0 + Int (-1) * Int 0)
    (Coefficients [above 1 0; above 2 0] (Int 1))))).
Qed.

Lemma III_3_26 :
  forall o S rho : R,
  o >= 0 -> S <= rho -> rho >= 0 -> rho < 1 -> S >= 0 ->
  o * S <= rho * o.
Proof.
  certify (Certificate [] (Factors (-1) [factor (Var 1 + Int (-1) * Var 2) 1 Le (FromHypothesis 1); factor
    (Var 0) 1 Ge (FromHypothesis 0)])).
Qed.

Definition III_3_27 := III_3_2.

Lemma III_3_28 :
  forall rho : R,
  rho >= 0 -> rho < 1 ->
  rho >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Lemma III_3_29 :
  forall rho : R,
  rho >= 0 -> rho < 1 ->
  rho < 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma III_3_30 :
  forall d o : R,
  d <= 1 -> o >= 0 -> 1 - d <= o * d ->
  1 - d <= o.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2]%nat; term 1 (Int 1) [0; 1]%nat] None)).
Qed.

Lemma III_3_31 :
  forall d : R,
  d <= 1 ->
  d <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 0)).
Qed.

Definition III_3_32 := III_3_2.

Lemma III_3_33 :
  forall o O_k : R,
  o >= 0 -> O_k >= 0 ->
  O_k + o >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 0 0; above 1 0] (Int 1))).
Qed.

Lemma III_3_34 :
  forall q d o rho d_j p : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j ->
  p >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 11)).
Qed.

Lemma III_3_35 :
  forall q d o rho d_j p : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j ->
  p <= 1.
Proof.
  certify (Certificate [] (Substitute 5 (-1) (Int 1 + Int (-1) * Var 4 + Int (-1) * Int 0) (Substitute 4 1
    (Var 0 + Int 0) (Coefficients [above 0 0; above 4 0; above 5 0] (Int 1))))).
Qed.

Lemma III_3_36 :
  forall q d o rho d_j p : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j ->
  d >= 0.
Proof.
  certify (Certificate [] (Substitute 1 1 (Var 0 + Int 0) (Coefficients [above 0 0; above 1 0] (Int 1)))).
Qed.

Lemma III_3_37 :
  forall q d o rho d_j p : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j ->
  d <= 1.
Proof.
  certify (Certificate [] (FromHypothesis 1)).
Qed.

Lemma III_3_38 :
  forall q d o rho d_j p : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j ->
  d >= 1 - o.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [1; 4]%nat] None)).
Qed.

Lemma III_3_39 :
  forall q d o rho d_j p : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j ->
  o >= 0.
Proof.
  certify (Certificate [] (FromHypothesis 4)).
Qed.

Lemma III_3_40 :
  forall q d o rho d_j p m_k m_other_k c_k O_k : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j -> m_k >= 0 -> m_other_k >= 0 ->
  m_k <= 1 -> m_other_k <= 1 -> c_k >= 0 -> c_k <= 1 -> c_k >= 1 - O_k -> O_k >= 0 ->
  p * c_k + (1 - p) * m_other_k >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2; 14]%nat; term 1 (Int 1) [8; 14]%nat; term 1 (Int 1)
    [11; 17]%nat; term 1 (Int 1) [12; 14]%nat] None)).
Qed.

Lemma III_3_41 :
  forall q d o rho d_j p m_k m_other_k c_k O_k : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j -> m_k >= 0 -> m_other_k >= 0 ->
  m_k <= 1 -> m_other_k <= 1 -> c_k >= 0 -> c_k <= 1 -> c_k >= 1 - O_k -> O_k >= 0 ->
  p * c_k + (1 - p) * m_other_k <= 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [2; 16]%nat; term 1 (Int 1) [8; 16]%nat; term 1 (Int 1)
    [11; 18]%nat; term 1 (Int 1) [12; 16]%nat] None)).
Qed.

Lemma III_3_42 :
  forall q d o rho d_j p m_k m_other_k c_k O_k : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j -> m_k >= 0 -> m_other_k >= 0 ->
  m_k <= 1 -> m_other_k <= 1 -> c_k >= 0 -> c_k <= 1 -> c_k >= 1 - O_k -> O_k >= 0 ->
  d * c_k + (1 - d) * m_k >= 0.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 17]%nat; term 1 (Int 1) [1; 13]%nat; term 1 (Int 1)
    [2; 17]%nat] None)).
Qed.

Lemma III_3_43 :
  forall q d o rho d_j p m_k m_other_k c_k O_k : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j -> m_k >= 0 -> m_other_k >= 0 ->
  m_k <= 1 -> m_other_k <= 1 -> c_k >= 0 -> c_k <= 1 -> c_k >= 1 - O_k -> O_k >= 0 ->
  d * c_k + (1 - d) * m_k <= 1.
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [0; 18]%nat; term 1 (Int 1) [1; 15]%nat; term 1 (Int 1)
    [2; 18]%nat] None)).
Qed.

Lemma III_3_44 :
  forall q d o rho d_j p m_k m_other_k c_k O_k : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j -> m_k >= 0 -> m_other_k >= 0 ->
  m_k <= 1 -> m_other_k <= 1 -> c_k >= 0 -> c_k <= 1 -> c_k >= 1 - O_k -> O_k >= 0 ->
  d * c_k + (1 - d) * m_k >= 1 - (O_k + o).
Proof.
  certify (Certificate [] (Combination [term 1 (Int 1) [7]%nat; term 1 (Int 1) [19]%nat; term 1 (Int 1) [1;
    4]%nat; term 1 (Int 1) [1; 13]%nat; term 1 (Int 1) [1; 18]%nat] None)).
Qed.

Lemma III_3_45 :
  forall q d o rho d_j p m_k m_other_k c_k O_k : R,
  q <= d -> d <= 1 -> q > 0 -> q * (1 + o) = 1 -> o >= 0 -> rho >= 0 -> rho < 1 -> 1 - d <= o * d ->
  q <= d_j -> d_j <= 1 -> 1 - d_j <= o * d_j -> p >= 0 -> p <= 1 - d_j -> m_k >= 0 -> m_other_k >= 0 ->
  m_k <= 1 -> m_other_k <= 1 -> c_k >= 0 -> c_k <= 1 -> c_k >= 1 - O_k -> O_k >= 0 ->
  O_k + o >= 0.
Proof.
  certify (Certificate [] (Coefficients [above 2 0; above 9 0] (Int 1))).
Qed.

Lemma III_3_46 :
  exists q_1 d_1 q_2 d_2 o_1 o_2 rho : R,
  (q_1 = 1 / 10 /\ d_1 = 9 / 10 /\ q_2 = 1 / 10 /\ d_2 = 4 / 5 /\ o_1 = 9 /\ o_2 = 9 /\ rho = 1 / 2) /\
  q_1 <= d_1 /\ q_2 <= d_2 /\ d_1 <= 1 /\ d_2 <= 1 /\ q_1 > 0 /\ q_2 > 0 /\ q_1 * (1 + o_1) = 1 /\
  q_2 * (1 + o_2) = 1 /\ o_1 >= 0 /\ o_2 >= 0 /\ rho >= 0 /\ rho < 1 /\
  ~ (o_1 * o_2 <= o_1).
Proof.
  exists (1 / 10), (9 / 10), (1 / 10), (4 / 5), (9), (9), (1 / 2).
  decide_numbers.
Qed.

Lemma III_3_47 :
  exists q_1 d_1 q_2 d_2 o_1 o_2 rho : R,
  (q_1 = 1 / 10 /\ d_1 = 9 / 10 /\ q_2 = 1 / 10 /\ d_2 = 4 / 5 /\ o_1 = 9 /\ o_2 = 9 /\ rho = 9) /\
  q_1 <= d_1 /\ q_2 <= d_2 /\ d_1 <= 1 /\ d_2 <= 1 /\ q_1 > 0 /\ q_2 > 0 /\ q_1 * (1 + o_1) = 1 /\
  q_2 * (1 + o_2) = 1 /\ o_1 >= 0 /\ o_2 >= 0 /\ o_2 <= rho /\ o_1 <= rho /\ rho >= 0 /\
  ~ (o_1 * o_2 <= o_1).
Proof.
  exists (1 / 10), (9 / 10), (1 / 10), (4 / 5), (9), (9), (9).
  decide_numbers.
Qed.

Lemma III_3_48 :
  exists q_1 d_1 q_2 d_2 o_1 o_2 rho : R,
  (q_1 = 4 / 5 /\ d_1 = 9 / 10 /\ q_2 = 4 / 5 /\ d_2 = 4 / 5 /\ o_1 = 1 / 4 /\ o_2 = 1 / 4 /\ rho = 1 / 2) /\
  q_1 <= d_1 /\ q_2 <= d_2 /\ d_1 <= 1 /\ d_2 <= 1 /\ q_1 > 0 /\ q_2 > 0 /\ q_1 * (1 + o_1) = 1 /\
  q_2 * (1 + o_2) = 1 /\ o_1 >= 0 /\ o_2 >= 0 /\ o_2 <= rho /\ o_1 <= rho /\ rho >= 0 /\ rho < 1 /\
  ~ (d_2 >= 9 / 10).
Proof.
  exists (4 / 5), (9 / 10), (4 / 5), (4 / 5), (1 / 4), (1 / 4), (1 / 2).
  decide_numbers.
Qed.
