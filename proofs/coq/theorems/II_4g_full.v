(* The conclusions of theorem II.4g, and that what they speak of is defined. Written from its proof term: do not edit. *)

From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import States Runs Forms Logarithms.
From RLStar.Reflection Require Certify.
From RLStar.Theory Require Calculus Slopes.
From RLStar Require Generated.II_4g.
From RLStar Require Import Theorems.II_4g.
From RLStar.Theory Require Import Defined.
Local Open Scope R_scope.
Ltac open_names X ::= unfold v_W_l_2, v_W_l_1, v_W_l, v_c, v_W, v_K, v_K_2, v_K_1 in X |- *.

Lemma definedness_17 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_l s) > 0) /\ ((v_x s) <> 0) /\ (1 + (v_l s) <> 0) /\ (1 - (v_l s) <> 0) /\ (-(v_lambda s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ True.
Proof.
  intros s Hs n Hn.
  assert (K0 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by exact (proj1 (defined_17 s Hs n Hn)).
  assert (K1 : (v_l s) + 1 <> 0) by exact (proj1 (proj2 (defined_17 s Hs n Hn))).
  assert (K2 : (v_l s) - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_17 s Hs n Hn)))).
  assert (K3 : (v_l s) > 0) by exact (proj1 (proj2 (proj2 (proj2 (defined_17 s Hs n Hn))))).
  assert (K4 : (v_lambda s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (defined_17 s Hs n Hn)))))).
  assert (K5 : (v_x s) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_17 s Hs n Hn))))))).
  assert (K6 : (v_l s) <> 0) by exact (proj1 (defined_12 s Hs n Hn)).
  assert (K7 : (v_M s) * (v_l s) - (v_l s) + 1 <> 0) by exact (proj1 (proj2 (defined_21 s Hs n Hn))).
  assert (W0 : (v_l s) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))].
  assert (W1 : (v_x s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))) | known_by Hn (conj (fact_4 s Hs n Hn) (conj (fact_3 s Hs n Hn) (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))].
  assert (W2 : 1 + (v_l s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_5 s Hs n Hn) | beyond (fact_6 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))].
  assert (W3 : 1 - (v_l s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_5 s Hs n Hn) | beyond (fact_6 s Hs n Hn) | beyond (proj1 (proj2 Hs)) | beyond (proj1 (proj2 (proj2 Hs))) | known_by Hn (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))) | known_by Hn (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))))].
  assert (W4 : -(v_lambda s) <> 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | beyond (fact_7 s Hs n Hn) | beyond (fact_8 s Hs n Hn) | (repeat apply Rmult_integral_contrapositive_currified; first [beyond (fact_7 s Hs n Hn) | beyond (fact_8 s Hs n Hn)]) | known_by Hn (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I))))))))))))))) | known_by Hn (conj (fact_8 s Hs n Hn) (conj (fact_7 s Hs n Hn) (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))].
  assert (W5 : (1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) by first [directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | directly K7 | directly (proj1 (proj2 Hs)) | directly (proj1 (proj2 (proj2 Hs))) | directly (proj1 (proj2 (proj2 (proj2 Hs)))) | known_by Hn (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))) | known_by Hn (conj (fact_9 s Hs n Hn) (conj (fact_6 s Hs n Hn) (conj (fact_5 s Hs n Hn) (conj W4 (conj W3 (conj W2 (conj W1 (conj W0 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 (conj K7 (conj (proj1 (proj2 Hs)) (conj (proj1 (proj2 (proj2 Hs))) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))))))))))))))))))].
  split; [exact W0|].
  split; [exact W1|].
  split; [exact W2|].
  split; [exact W3|].
  split; [exact W4|].
  split; [exact W5|].
  exact I.
Qed.

Lemma concluded_17 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> ((v_l s) > 0) /\ ((v_x s) <> 0) /\ (1 + (v_l s) <> 0) /\ (1 - (v_l s) <> 0) /\ (-(v_lambda s) <> 0) /\ ((1 + ((v_M s) - 1) * (v_l s)) / (1 - (v_l s)) > 0) /\ True) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (v_K_1 s) + (v_K_2 s) - 1 - ((v_M s) - 1) * (v_l s) ^ 2 > (v_l s) * (1 - (v_l s)) * (1 + ((v_M s) - 1) * (v_l s)) / (1 + (v_l s)))).
Proof.
  exact (conj definedness_17 Theorems.II_4g.conclusion_17).
Qed.

Lemma definedness_23_l_1 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall x_l_1 : R, ((v_l_1 (set_l_1 x_l_1 s)) > 0 -> (v_l_1 (set_l_1 x_l_1 s)) < 1 -> ((v_l_1 (set_l_1 x_l_1 s)) > 0 /\ (1 + ((v_M (set_l_1 x_l_1 s)) - 1) * (v_l_1 (set_l_1 x_l_1 s))) / (1 - (v_l_1 (set_l_1 x_l_1 s))) > 0 /\ -(v_l_1 (set_l_1 x_l_1 s)) * (v_lambda_l_1 (set_l_1 x_l_1 s)) <> 0 /\ 1 - (v_l_1 (set_l_1 x_l_1 s)) <> 0))).
Proof.
  intros s Hs n Hn.
  assert (HX : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> H0 (set_l x s)).
  { intros x W. exact (conj (proj1 Hs) (conj (proj1 W) (conj (proj1 (proj2 W)) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))). }
  assert (HI : Calculus.interval (fun x => x > 0 /\ x < 1 /\ True)) by Slopes.an_interval.
  assert (D : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> x > 0 /\ (1 + ((v_M s) - 1) * x) / (1 - x) > 0 /\ -x * (ln (x)) <> 0 /\ 1 - x <> 0 /\ True).
  { intros x W.
    pose proof (proj1 W) as Q0.
    pose proof (proj1 (proj2 W)) as Q1.
    pose proof (proj1 (proj2 (proj2 (proj2 Hs)))) as Q2.
    cbv beta in *.
    assert (K0 : x > 0) by (change ((v_l (set_l x s)) > 0); exact (fact_5 (set_l x s) (HX x W) n Hn)).
    assert (K1 : (1 + ((v_M s) - 1) * x) / (1 - x) > 0) by (change ((1 + ((v_M (set_l x s)) - 1) * (v_l (set_l x s))) / (1 - (v_l (set_l x s))) > 0); exact (fact_1 (set_l x s) (HX x W) n Hn)).
    assert (K2 : x <> 0) by (change ((v_l (set_l x s)) <> 0); pose proof (Generated.II_4g.II_4g_24 (v_l (set_l x s))) as G24; specialize (G24 (proj1 (proj2 (HX x W)))); specialize (G24 (proj1 (proj2 (proj2 (HX x W))))); same G24).
    assert (K3 : (ln (x)) <> 0) by (change ((v_lambda (set_l x s)) <> 0); pose proof (Generated.II_4g.II_4g_25 (v_lambda (set_l x s))) as G25; specialize (G25 (fact_8 (set_l x s) (HX x W) n Hn)); same G25).
    assert (K4 : x - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_23 (set_l x s) (HX x W) n Hn)))).
    assert (K5 : (v_M s) * x - x + 1 <> 0) by exact (proj1 (proj2 (defined_22 (set_l x s) (HX x W) n Hn))).
    assert (K6 : (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_22 (set_l x s) (HX x W) n Hn)))))))).
    Slopes.numerators.
    assert (C0 : x > 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 I))))))))))].
    assert (C1 : (1 + ((v_M s) - 1) * x) / (1 - x) > 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 I))))))))))].
    assert (C2 : -x * (ln (x)) <> 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 I))))))))))].
    assert (C3 : 1 - x <> 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 I))))))))))].
    exact (conj C0 (conj C1 (conj C2 (conj C3 I)))). }
  intros x A0 A1.
  exact (conj (proj1 (D x (conj A0 (conj A1 I)))) (conj (proj1 (proj2 (D x (conj A0 (conj A1 I))))) (conj (proj1 (proj2 (proj2 (D x (conj A0 (conj A1 I)))))) (proj1 (proj2 (proj2 (proj2 (D x (conj A0 (conj A1 I)))))))))).
Qed.

Lemma definedness_23_l_2 :
  forall s, H0 s -> forall n, (n < steps s)%nat -> (forall x_l_2 : R, ((v_l_2 (set_l_2 x_l_2 s)) > 0 -> (v_l_2 (set_l_2 x_l_2 s)) < 1 -> ((v_l_2 (set_l_2 x_l_2 s)) > 0 /\ (1 + ((v_M (set_l_2 x_l_2 s)) - 1) * (v_l_2 (set_l_2 x_l_2 s))) / (1 - (v_l_2 (set_l_2 x_l_2 s))) > 0 /\ -(v_l_2 (set_l_2 x_l_2 s)) * (v_lambda_l_2 (set_l_2 x_l_2 s)) <> 0 /\ 1 - (v_l_2 (set_l_2 x_l_2 s)) <> 0))).
Proof.
  intros s Hs n Hn.
  assert (HX : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> H0 (set_l x s)).
  { intros x W. exact (conj (proj1 Hs) (conj (proj1 W) (conj (proj1 (proj2 W)) (conj (proj1 (proj2 (proj2 (proj2 Hs)))) I)))). }
  assert (HI : Calculus.interval (fun x => x > 0 /\ x < 1 /\ True)) by Slopes.an_interval.
  assert (D : forall x, (fun x => x > 0 /\ x < 1 /\ True) x -> x > 0 /\ (1 + ((v_M s) - 1) * x) / (1 - x) > 0 /\ -x * (ln (x)) <> 0 /\ 1 - x <> 0 /\ True).
  { intros x W.
    pose proof (proj1 W) as Q0.
    pose proof (proj1 (proj2 W)) as Q1.
    pose proof (proj1 (proj2 (proj2 (proj2 Hs)))) as Q2.
    cbv beta in *.
    assert (K0 : x > 0) by (change ((v_l (set_l x s)) > 0); exact (fact_5 (set_l x s) (HX x W) n Hn)).
    assert (K1 : (1 + ((v_M s) - 1) * x) / (1 - x) > 0) by (change ((1 + ((v_M (set_l x s)) - 1) * (v_l (set_l x s))) / (1 - (v_l (set_l x s))) > 0); exact (fact_1 (set_l x s) (HX x W) n Hn)).
    assert (K2 : x <> 0) by (change ((v_l (set_l x s)) <> 0); pose proof (Generated.II_4g.II_4g_24 (v_l (set_l x s))) as G24; specialize (G24 (proj1 (proj2 (HX x W)))); specialize (G24 (proj1 (proj2 (proj2 (HX x W))))); same G24).
    assert (K3 : (ln (x)) <> 0) by (change ((v_lambda (set_l x s)) <> 0); pose proof (Generated.II_4g.II_4g_25 (v_lambda (set_l x s))) as G25; specialize (G25 (fact_8 (set_l x s) (HX x W) n Hn)); same G25).
    assert (K4 : x - 1 <> 0) by exact (proj1 (proj2 (proj2 (defined_23 (set_l x s) (HX x W) n Hn)))).
    assert (K5 : (v_M s) * x - x + 1 <> 0) by exact (proj1 (proj2 (defined_22 (set_l x s) (HX x W) n Hn))).
    assert (K6 : (ln ((1 + ((v_M s) - 1) * x) / (1 - x))) <> 0) by exact (proj1 (proj2 (proj2 (proj2 (proj2 (proj2 (proj2 (defined_22 (set_l x s) (HX x W) n Hn)))))))).
    Slopes.numerators.
    assert (C0 : x > 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 I))))))))))].
    assert (C1 : (1 + ((v_M s) - 1) * x) / (1 - x) > 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 I))))))))))].
    assert (C2 : -x * (ln (x)) <> 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 I))))))))))].
    assert (C3 : 1 - x <> 0) by first [directly Q0 | directly Q1 | directly Q2 | directly K0 | directly K1 | directly K2 | directly K3 | directly K4 | directly K5 | directly K6 | known_by Hn (conj Q0 (conj Q1 (conj Q2 (conj K0 (conj K1 (conj K2 (conj K3 (conj K4 (conj K5 (conj K6 I))))))))))].
    exact (conj C0 (conj C1 (conj C2 (conj C3 I)))). }
  intros x A0 A1.
  exact (conj (proj1 (D x (conj A0 (conj A1 I)))) (conj (proj1 (proj2 (D x (conj A0 (conj A1 I))))) (conj (proj1 (proj2 (proj2 (D x (conj A0 (conj A1 I)))))) (proj1 (proj2 (proj2 (proj2 (D x (conj A0 (conj A1 I)))))))))).
Qed.

Lemma concluded_23 :
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (forall x_l_1 : R, ((v_l_1 (set_l_1 x_l_1 s)) > 0 -> (v_l_1 (set_l_1 x_l_1 s)) < 1 -> ((v_l_1 (set_l_1 x_l_1 s)) > 0 /\ (1 + ((v_M (set_l_1 x_l_1 s)) - 1) * (v_l_1 (set_l_1 x_l_1 s))) / (1 - (v_l_1 (set_l_1 x_l_1 s))) > 0 /\ -(v_l_1 (set_l_1 x_l_1 s)) * (v_lambda_l_1 (set_l_1 x_l_1 s)) <> 0 /\ 1 - (v_l_1 (set_l_1 x_l_1 s)) <> 0)))) /\
  (forall s, H0 s -> forall n, (n < steps s)%nat -> (forall x_l_2 : R, ((v_l_2 (set_l_2 x_l_2 s)) > 0 -> (v_l_2 (set_l_2 x_l_2 s)) < 1 -> ((v_l_2 (set_l_2 x_l_2 s)) > 0 /\ (1 + ((v_M (set_l_2 x_l_2 s)) - 1) * (v_l_2 (set_l_2 x_l_2 s))) / (1 - (v_l_2 (set_l_2 x_l_2 s))) > 0 /\ -(v_l_2 (set_l_2 x_l_2 s)) * (v_lambda_l_2 (set_l_2 x_l_2 s)) <> 0 /\ 1 - (v_l_2 (set_l_2 x_l_2 s)) <> 0)))) /\
  (forall s : state, (2 <= steps s)%nat -> ((v_l s) > 0 -> (v_l s) < 1 -> (v_M s) > 1 -> (forall x_l_1 : R, (forall x_l_2 : R, ((v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) > 0 -> (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < 1 -> (v_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) -> (v_W_l_1 (set_l_2 x_l_2 (set_l_1 x_l_1 s))) < (v_W_l_2 (set_l_2 x_l_2 (set_l_1 x_l_1 s)))))))).
Proof.
  exact (conj definedness_23_l_1 (conj definedness_23_l_2 Theorems.II_4g.conclusion_23)).
Qed.

