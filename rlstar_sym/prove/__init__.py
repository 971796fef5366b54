"""Untrusted search: refuter, certificate search, SMT solvers, and the run that brings them together. Nothing here is believed unchecked."""
