"""The meaning of statements on explicit runs: every conclusion of a theorem evaluated, and mutants of them refuted."""
