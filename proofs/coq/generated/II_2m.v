(* Theorem II.2m: what its proof owes, as lemmas about real numbers.
   Written from the theorem file and its certificates: do not edit. *)

From RLStar.Reflection Require Import Certify.
Local Open Scope R_scope.

Lemma II_2m_1 :
  forall sigma delta : R,
  sigma * sigma = 1 ->
  sigma * delta = sigma * delta.
Proof.
  certify (Certificate [] Identity).
Qed.

Lemma II_2m_2 :
  forall sigma R_k S_others_k rest_k delta : R,
  sigma * sigma = 1 -> R_k = S_others_k * rest_k ->
  R_k * sigma * delta = S_others_k * sigma * rest_k * delta.
Proof.
  certify (Certificate [] (Eliminate 1 1 Identity)).
Qed.

Lemma II_2m_3 :
  forall sigma S S_others : R,
  sigma * sigma = 1 -> S = -1 -> S = sigma * S_others ->
  sigma * S_others = -1.
Proof.
  certify (Certificate [] (Eliminate 1 1 (FromHypothesis 2))).
Qed.

Lemma II_2m_4 :
  forall sigma R_ S_others rest : R,
  sigma * sigma = 1 -> R_ = S_others * rest -> sigma * S_others = -1 ->
  R_ = -sigma * rest.
Proof.
  certify (Certificate [] (Eliminate 1 1 (Split (Var 0 * Var 3 + Var 2 * Var 3) [case Eq (FromHypothesis 3);
    case Gt (Contradiction 3 (Combination [term (1 # 4) (Int 1 + Var 2 * Var 3) [0]%nat; term ((-1) # 4) (Int
    (-1) + Var 2 * Var 3) [0]%nat; term (1 # 4) (Int 1 + Int (-1) * Var 0 * Var 3) [2]%nat; term ((-1) # 4)
    (Int (-1) + Int (-1) * Var 0 * Var 3) [2]%nat] None)); case Lt (Contradiction 3 (Combination [term (1 # 4)
    (Int 1 + Int (-1) * Var 2 * Var 3) [0]%nat; term ((-1) # 4) (Int (-1) + Int (-1) * Var 2 * Var 3) [0]%nat;
    term (1 # 4) (Int 1 + Var 0 * Var 3) [2]%nat; term ((-1) # 4) (Int (-1) + Var 0 * Var 3) [2]%nat]
    None))]))).
Qed.

Lemma II_2m_5 :
  forall sigma delta rest R_ : R,
  sigma * sigma = 1 -> 1 - delta * rest > 0 -> R_ = -sigma * rest ->
  sigma * (sigma * delta + R_) = delta - rest.
Proof.
  certify (Certificate [] (Eliminate 2 3 (Split (Int (-1) * Var 1 + Var 2 + (Var 0 ^ 2) * Var 1 + Int (-1) *
    (Var 0 ^ 2) * Var 2) [case Eq (FromHypothesis 3); case Gt (Contradiction 3 (Combination [term (1 # 4) (Int
    1 + Int (-1) * Var 1 + Var 2) [0]%nat; term ((-1) # 4) (Int (-1) + Int (-1) * Var 1 + Var 2) [0]%nat]
    None)); case Lt (Contradiction 3 (Combination [term (1 # 4) (Int 1 + Var 1 + Int (-1) * Var 2) [0]%nat;
    term ((-1) # 4) (Int (-1) + Var 1 + Int (-1) * Var 2) [0]%nat] None))]))).
Qed.

Lemma II_2m_6 :
  forall sigma delta rest R_ : R,
  sigma * sigma = 1 -> 1 - delta * rest > 0 -> R_ = -sigma * rest ->
  1 + sigma * delta * R_ = 1 - delta * rest.
Proof.
  certify (Certificate [] (Eliminate 2 3 (Split (Var 1 * Var 2 + Int (-1) * (Var 0 ^ 2) * Var 1 * Var 2) [case
    Eq (FromHypothesis 3); case Gt (Contradiction 3 (Combination [term (1 # 4) (Int 1 + Var 1 * Var 2)
    [0]%nat; term ((-1) # 4) (Int (-1) + Var 1 * Var 2) [0]%nat] None)); case Lt (Contradiction 3 (Combination
    [term (1 # 4) (Int 1 + Int (-1) * Var 1 * Var 2) [0]%nat; term ((-1) # 4) (Int (-1) + Int (-1) * Var 1 *
    Var 2) [0]%nat] None))]))).
Qed.

Lemma II_2m_7 :
  forall sigma delta rest R_ : R,
  sigma * sigma = 1 -> 1 - delta * rest > 0 -> 1 + sigma * delta * R_ = 1 - delta * rest ->
  1 + sigma * delta * R_ <> 0 /\
  sigma * ((sigma * delta + R_) / (1 + sigma * delta * R_)) = sigma * (sigma * delta + R_) / (1 + sigma *
    delta * R_).
Proof.
  certify (Certificate [divided_by (Int 1 + Var 0 * Var 1 * Var 3) Gt (Combination [term 1 (Int 1) [1]%nat;
    term 1 (Int 1) [2]%nat] None)] Identity).
Qed.

Lemma II_2m_8 :
  forall delta rest t D : R,
  1 - delta * rest > 0 -> t = delta - rest -> D = 1 - delta * rest ->
  D <> 0 /\
  1 - delta * rest <> 0 /\
  t / D = (delta - rest) / (1 - delta * rest).
Proof.
  certify (Certificate [divided_by (Var 3) Gt (Eliminate 1 2 (Eliminate 2 3 (FromHypothesis 0))); divided_by
    (Int (-1) + Var 0 * Var 1) Lt (FromHypothesis 0)] (Eliminate 1 2 (Eliminate 2 3 Identity))).
Qed.

Lemma II_2m_9 :
  exists sigma_1 sigma_2 delta_1 delta_2 : R,
  (sigma_1 = -1 / 2 /\ sigma_2 = 2 /\ delta_1 = 1 / 2 /\ delta_2 = 1 / 2) /\ sigma_1 * sigma_2 = -1 /\
  1 - delta_1 * delta_2 > 0 /\ 1 - delta_2 * delta_1 > 0 /\
  1 + sigma_1 * delta_1 * sigma_2 * delta_2 <> 0 /\
  1 - delta_1 * delta_2 <> 0 /\
  ~ (sigma_1 * (sigma_1 * delta_1 + sigma_2 * delta_2) / (1 + sigma_1 * delta_1 * sigma_2 * delta_2) =
    (delta_1 - delta_2) / (1 - delta_1 * delta_2)).
Proof.
  exists (-1 / 2), (2), (1 / 2), (1 / 2).
  decide_numbers.
Qed.

Lemma II_2m_10 :
  exists sigma_1 sigma_2 delta_1 delta_2 : R,
  (sigma_1 = 1 /\ sigma_2 = 1 /\ delta_1 = 1 / 2 /\ delta_2 = 1 / 3) /\ sigma_1 * sigma_1 = 1 /\
  sigma_2 * sigma_2 = 1 /\ 1 - delta_1 * delta_2 > 0 /\ 1 - delta_2 * delta_1 > 0 /\
  1 + sigma_1 * delta_1 * sigma_2 * delta_2 <> 0 /\
  1 - delta_1 * delta_2 <> 0 /\
  ~ (sigma_1 * (sigma_1 * delta_1 + sigma_2 * delta_2) / (1 + sigma_1 * delta_1 * sigma_2 * delta_2) =
    (delta_1 - delta_2) / (1 - delta_1 * delta_2)).
Proof.
  exists (1), (1), (1 / 2), (1 / 3).
  decide_numbers.
Qed.
