"""Proofs as data turned into files of Coq, one theorem each, and what Coq says of them."""
