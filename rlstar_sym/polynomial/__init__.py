"""Exact expressions, polynomials and rational functions; the one door to python-flint and to sympy."""
