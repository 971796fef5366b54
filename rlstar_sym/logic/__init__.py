"""Formulas with binders: what a statement is, and all that is computed from it."""
